/** What the other choice of nodes would change of a field, in words. */

import { readSaid } from '../wire/said'
import type { OtherRow } from '../wire/workflow'
import { say } from '../words/say'
import { tell } from '../words/server'
import { levelWords } from './grades'

/** `ownNodes` is whether the workflow that is shown has the pack's own nodes, so that the other one has none. */
export function otherWords(row: OtherRow, ownNodes: boolean): string {
  const used = tell(readSaid(row.used_said), row.used)
  const why = tell(readSaid(row.why_said), row.why)
  const state = row.level === 'exact' || !used ? levelWords(row.level, false) : used
  const what = row.level === 'exact' || !why ? state : `${state}. ${why}`
  return ownNodes ? say('workflow.otherCore', { what }) : say('workflow.otherOwn', { what })
}
