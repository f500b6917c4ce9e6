/** The folders of a kind in words. Pure. */

import { formatBytes } from '../words/numbers'
import type { KindFolders, Root } from '../wire/folders'

/** One folder to choose from, with what speaks for or against it. */
export function describeRoot(root: Root): string {
  if (!root.writable) return `${root.folder} (cannot be written)`
  const free = root.free_bytes === null ? '' : `${formatBytes(root.free_bytes)} free`
  const said = [free, root.exists ? '' : 'will be made'].filter(Boolean).join(', ')
  return said ? `${root.folder} (${said})` : root.folder
}

/** Where a new file of a kind would go now. */
export function describeUsed(kind: KindFolders): string {
  const used = kind.roots.find((root) => root.folder === kind.used)
  return used ? describeRoot(used) : 'None of its folders can take a file.'
}
