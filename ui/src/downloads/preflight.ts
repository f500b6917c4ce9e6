/** What is worth saying before a download, in words. Pure. */

import { formatBytes } from '../words/numbers'
import type { Preflight, PreflightDrive, PreflightFile } from '../wire/preflight'
import { readSaid } from '../wire/said'
import { say } from '../words/say'
import { tell } from '../words/server'

export interface Note {
  text: string
  warns: boolean
}

type KeyAtHand = Pick<Preflight, 'has_key' | 'key_valid'>

/** Whether a file will fail for want of a key; an unknown key may do. */
export const lacksKey = (file: PreflightFile, { has_key, key_valid }: KeyAtHand): boolean =>
  file.needs_key === true && (!has_key || key_valid === false)

/** What to know about one file: where it stands in the way, and what is there of it already. */
export function describeFile(file: PreflightFile, key: KeyAtHand): Note[] {
  const notes: Note[] = []
  if (file.kept_bytes > 0 && file.bytes !== null && file.kept_bytes < file.bytes) {
    notes.push({ text: say('downloads.kept', { bytes: formatBytes(file.kept_bytes) }), warns: false })
  }
  if (file.bytes !== null && file.kept_bytes >= file.bytes) notes.push({ text: say('downloads.keptWhole'), warns: false })
  if (file.early_access) {
    const date = file.early_access_until?.slice(0, 10)
    notes.push({ text: date ? say('downloads.earlyAccessUntil', { date }) : say('downloads.earlyAccess'), warns: true })
  }
  if (lacksKey(file, key)) {
    notes.push({ text: key.has_key ? say('downloads.needsOtherKey') : say('downloads.needsKey'), warns: true })
  }
  if (file.pickle) {
    notes.push({ text: file.can_run_code ? say('downloads.pickle') : say('downloads.picklePlain'), warns: file.can_run_code })
  }
  return notes
}

/** How a drive would stand after it; of several drives each is named by its first folder. */
export function describeDrive(drive: PreflightDrive, among: number): string {
  const bytes = { needed: formatBytes(drive.needed_bytes), free: formatBytes(drive.free_bytes) }
  const room = among > 1 ? say('downloads.roomOfDrive', { folder: drive.folders[0] ?? '', ...bytes }) : say('downloads.room', bytes)
  return drive.fits ? room : say('downloads.noRoom', { room })
}

/** Whether a file stands where nobody has put it: in another folder than the first, for a reason that is news. */
const isMoved = (file: PreflightFile): boolean => Boolean(file.folder_why) && !EXPECTED.has(file.folder_why ?? '')
/** What the server says of a folder that the user has chosen, or that holds the beginning of the file. */
const EXPECTED: ReadonlySet<string> = new Set(['Chosen in the settings.', 'A part of it is here already.'])

export type Decision = 'nothing' | 'room' | 'pickle' | 'key' | 'early_access' | 'folder'

/** What somebody must decide before these files come; where there is nothing, they can begin. */
export function decisionsOf(found: Preflight): Decision[] {
  const { files } = found
  const asked: [Decision, boolean][] = [
    ['nothing', files.length === 0],
    ['room', !found.fits],
    ['pickle', !found.pickles_allowed && files.some((file) => file.can_run_code)],
    ['key', files.some((file) => lacksKey(file, found))],
    ['early_access', files.some((file) => file.early_access === true)],
    ['folder', files.some(isMoved)],
  ]
  return asked.filter(([, open]) => open).map(([decision]) => decision)
}

export interface FolderGroup {
  folder: string
  /** Why it is not the first of its kind, each reason once. */
  whys: string[]
  files: PreflightFile[]
  /** Bytes to come; of a file whose size is unknown none. */
  bytes: number
}

/** The files by the folder they go to, in the order in which they come. */
export function byFolder(files: readonly PreflightFile[]): FolderGroup[] {
  const groups = new Map<string, FolderGroup>()
  for (const file of files) {
    const group = groups.get(file.folder) ?? { folder: file.folder, whys: [], files: [], bytes: 0 }
    groups.set(file.folder, group)
    group.files.push(file)
    group.bytes += Math.max(0, (file.bytes ?? 0) - file.kept_bytes)
    const why = file.folder_why ? tell(readSaid(file.folder_why_said), file.folder_why) : null
    if (why !== null && !group.whys.includes(why)) group.whys.push(why)
  }
  return [...groups.values()]
}

/** What comes, in a line for where nothing had to be decided: the folders by their names, and the room. */
export function describeBatch({ files, drives }: Preflight): string {
  const names = [...new Set(files.map((file) => file.folder.split(/[\\/]/).filter(Boolean).at(-1) ?? file.folder))]
  const where = names.length > 0 ? [say('downloads.goesTo', { folders: names.join(', ') })] : []
  return [...where, ...drives.map((drive) => describeDrive(drive, drives.length))].join(' ')
}
