/** The local files to choose from, narrowed by what the user types. Pure. */

import type { LocalFile } from '../wire/localFiles'

const MOST_SHOWN = 40

export interface Narrowed {
  files: LocalFile[]
  /** How many fit but are not shown. */
  more: number
}

/** Those whose names hold every word typed, whatever the capitals. */
export function narrow(files: readonly LocalFile[], typed: string): Narrowed {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean)
  const fitting = files.filter((file) => words.every((word) => file.listed_name.toLowerCase().includes(word)))
  return { files: fitting.slice(0, MOST_SHOWN), more: Math.max(0, fitting.length - MOST_SHOWN) }
}
