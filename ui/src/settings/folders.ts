/** The folders of a kind in words. Pure. */

import { formatBytes } from '../words/numbers'
import { say } from '../words/say'
import type { KindFolders, Root } from '../wire/folders'

/** One folder to choose from, with what speaks for or against it. */
export function describeRoot(root: Root): string {
  const { folder } = root
  if (!root.writable) return say('settings.cannotWrite', { folder })
  if (root.free_bytes === null) return root.exists ? folder : say('settings.isNew', { folder })
  const values = { folder, size: formatBytes(root.free_bytes) }
  return say(root.exists ? 'settings.hasRoom' : 'settings.hasRoomNew', values)
}

/** Where a new file of a kind would go now. */
export function describeUsed(kind: KindFolders): string {
  const used = kind.roots.find((root) => root.folder === kind.used)
  return used ? describeRoot(used) : say('settings.noneTakes')
}
