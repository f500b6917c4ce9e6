/** What is worth saying before a download, in words. Pure. */

import { formatBytes } from '../shared/format'
import type { PreflightDrive, PreflightFile } from '../wire/preflight'

export interface Note {
  text: string
  warns: boolean
}

/** What to know about one file: where it stands in the way, and what is there of it already. */
export function describeFile(file: PreflightFile, hasKey: boolean): Note[] {
  const notes: Note[] = []
  if (file.kept_bytes > 0 && file.bytes !== null && file.kept_bytes < file.bytes) {
    notes.push({ text: `${formatBytes(file.kept_bytes)} here already`, warns: false })
  }
  if (file.bytes !== null && file.kept_bytes >= file.bytes) notes.push({ text: 'here already', warns: false })
  if (file.early_access) {
    const until = file.early_access_until?.slice(0, 10)
    notes.push({ text: until ? `early access until ${until}` : 'early access', warns: true })
  }
  if (file.needs_key && !hasKey) notes.push({ text: 'needs an API key', warns: true })
  if (file.pickle) notes.push({ text: 'pickle', warns: true })
  return notes
}

/** How a drive would stand after it; of several drives each is named by its first folder. */
export function describeDrive(drive: PreflightDrive, among: number): string {
  const where = among > 1 ? `Drive of ${drive.folders[0]}: needs` : 'Needs'
  const room = `${where} ${formatBytes(drive.needed_bytes)}, ${formatBytes(drive.free_bytes)} free`
  return drive.fits ? room : `${room}. Not enough room.`
}
