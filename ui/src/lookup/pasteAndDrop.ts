/** What a paste or a drop hands over, as what the panel can look up. Pure. */

const ATTRIBUTE = /data-civitai-metadata\s*=\s*(?:"([^"]*)"|'([^']*)')/i
const ENTITIES: Record<string, string> = { quot: '"', apos: "'", amp: '&', lt: '<', gt: '>' }

/** The data that the site's own copy button puts beside the text; null where there are none. */
export function metadataInHtml(html: string): string | null {
  const found = ATTRIBUTE.exec(html)
  const written = found?.[1] ?? found?.[2]
  if (!written) return null
  const text = written.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (entity, ten?: string, hex?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? entity
    const code = ten === undefined ? Number.parseInt(hex ?? '', 16) : Number(ten)
    return code <= 0x10ffff ? String.fromCodePoint(code) : entity
  })
  try {
    return /^\s*%7b/i.test(text) ? decodeURIComponent(text) : text
  } catch {
    return text
  }
}

/** The first web address of a dragged link or picture; comments and addresses of local files are none. */
export function addressInList(list: string): string | null {
  const lines = list.split(/\r?\n/).map((line) => line.trim())
  return lines.find((line) => /^https?:\/\/\S+$/i.test(line)) ?? null
}

const PICTURE = /\.(png|jpe?g|webp|gif|avif)$/i

export const isPicture = (file: { name: string; type: string }): boolean =>
  file.type.startsWith('image/') || PICTURE.test(file.name)

/** What is dragged over the panel, as far as a page may know before the drop. */
export type Dragged = 'picture' | 'model' | 'address' | null

export function draggedKind(types: readonly string[], files: readonly { kind: string; type: string }[]): Dragged {
  if (types.includes('text/uri-list')) return 'address'
  const dropped = files.filter((file) => file.kind === 'file')
  if (dropped.some((file) => file.type.startsWith('image/'))) return 'picture'
  if (dropped.length > 0 || types.includes('Files')) return 'model'
  return null
}
