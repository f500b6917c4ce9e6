/** What a look-up under way says of itself. Pure. */

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
  if (seconds < SLOW_SECONDS) return { words: step === 'image' ? 'Reading...' : 'Finding its models...', seconds: null }
  return { words: waitingFor(step, given), seconds }
}

function waitingFor(step: Step, given: Given | null): string {
  if (step === 'models') return 'Waiting for what Civitai says of its models...'
  if (given?.kind === 'file') return 'ComfyUI is still reading the file...'
  return given?.kind === 'text' ? 'ComfyUI is still reading the text...' : "Waiting for Civitai's answer..."
}
