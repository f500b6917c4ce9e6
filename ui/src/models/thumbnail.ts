/** A model's picture as small as a card wants it. Pure. */

// The picture host makes these widths beforehand (facts: Civitai, CDN forms); 96 is three times a tile.
const SIZED = /\/(?:original=true|width=\d+)(?:,[^/]*)?\//

/** The address of the small one; another host's picture as it is. */
export const thumbnailOf = (preview: string | null): string | null => preview?.replace(SIZED, '/width=96/') ?? null
