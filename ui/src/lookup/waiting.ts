/** What a look-up under way says of itself. Pure. */

import { say } from '../words/say'
import type { Given, Step } from './lookupState'

/** After so long it says what it waits for. */
const SLOW_SECONDS = 5

export interface Waiting {
  words: string
  /** How long it has taken, once that is worth saying. */
  seconds: number | null
}

/** `given` is null for whatever the site is asked about. */
export function tellWaiting(step: Step, given: Given | null, seconds: number): Waiting {
  if (seconds < SLOW_SECONDS) return { words: step === 'image' ? say('lookup.reading') : say('lookup.finding'), seconds: null }
  return { words: waitingFor(step, given), seconds }
}

function waitingFor(step: Step, given: Given | null): string {
  if (step === 'models') return say('lookup.waitsForModels')
  if (given?.kind === 'file') return say('lookup.waitsForFile')
  return given?.kind === 'text' ? say('lookup.waitsForText') : say('lookup.waitsForSite')
}
