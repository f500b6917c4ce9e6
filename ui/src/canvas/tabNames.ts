/**
 * A name for the new tab under which nothing exists. Loading under the name of a saved workflow would put the data into
 * that workflow, marked as unchanged, and the next save would overwrite the user's file. Pure.
 */

export function freeName(imageId: number | null, taken: (name: string) => boolean, ending = ''): string {
  const base = `civitai_${imageId ?? 'image'}${ending}`
  let name = base
  for (let count = 2; taken(name); count += 1) name = `${base} (${count})`
  return name
}

/** The names in a listing of the user's saved workflows: top-level files without their suffix. */
export function savedNames(listing: unknown): Set<string> {
  const paths = Array.isArray(listing) ? listing : []
  return new Set(
    paths
      .map((entry: unknown) => (typeof entry === 'string' ? entry : pathOf(entry)))
      .filter((path) => path !== '')
      .map((path) => path.replace(/^workflows[\\/]/, '').replace(/\.json$/i, '')),
  )
}

function pathOf(entry: unknown): string {
  const path = typeof entry === 'object' && entry !== null && 'path' in entry ? entry.path : ''
  return typeof path === 'string' ? path : ''
}
