/** What is worth saying before a download, in words. Pure. */

import { formatBytes } from '../words/numbers'
import type { Preflight, PreflightDrive, PreflightFile } from '../wire/preflight'

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
    notes.push({ text: `${formatBytes(file.kept_bytes)} here already`, warns: false })
  }
  if (file.bytes !== null && file.kept_bytes >= file.bytes) notes.push({ text: 'here already', warns: false })
  if (file.early_access) {
    const until = file.early_access_until?.slice(0, 10)
    notes.push({ text: until ? `early access until ${until}` : 'early access', warns: true })
  }
  if (lacksKey(file, key)) {
    notes.push({ text: key.has_key ? 'needs an API key that Civitai accepts' : 'needs an API key', warns: true })
  }
  if (file.pickle) notes.push({ text: file.can_run_code ? 'pickle' : 'pickle, loaded safely', warns: file.can_run_code })
  return notes
}

/** How a drive would stand after it; of several drives each is named by its first folder. */
export function describeDrive(drive: PreflightDrive, among: number): string {
  const where = among > 1 ? `Drive of ${drive.folders[0]}: needs` : 'Needs'
  const room = `${where} ${formatBytes(drive.needed_bytes)}, ${formatBytes(drive.free_bytes)} free`
  return drive.fits ? room : `${room}. Not enough room.`
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
