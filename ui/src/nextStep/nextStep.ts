/** The one next step towards the picture, and the ways beside it. Pure. */

export interface Situation {
  /** ComfyUI does not answer. */
  away: boolean
  /** A look-up is under way. */
  reading: boolean
  /** What stands in the box is not what is shown. */
  typed: boolean
  /** An image with its models is shown, and it can be made here. */
  shown: boolean
  /** A file that is to come wants an API key, and none is there that Civitai takes. */
  keyWanted: boolean
  /** Models by how they stand: what can come, what is stopped among it, what comes now, what is being proved. */
  fetchable: number
  stopped: number
  failed: number
  live: number
  checking: number
  missing: number
  /** The image carries its author's workflow; which of the two is wanted. */
  hasAuthors: boolean
  choice: 'rebuild' | 'author'
  /** ComfyUI would refuse the workflow without a start picture, and none is chosen. */
  pictureWanted: boolean
  /** A workflow is on its way onto the canvas. */
  loading: boolean
  /** The workflow of this image is the tab in front. */
  inFront: boolean
}

export type Step =
  | 'away'
  | 'lookUp'
  | 'reading'
  | 'addKey'
  | 'download'
  | 'downloading'
  | 'resume'
  | 'checking'
  | 'choosePicture'
  | 'load'
  | 'loading'
  | 'run'

/** What must be there first comes first: an image, a key, the models, the workflow. */
export function nextStep(now: Situation): Step {
  if (now.away) return 'away'
  if (now.reading) return 'reading'
  if (now.typed || !now.shown) return 'lookUp'
  if (now.loading) return 'loading'
  if (now.live > 0) return 'downloading'
  if (now.fetchable > 0 && now.keyWanted) return 'addKey'
  if (now.fetchable > now.stopped) return 'download'
  if (now.stopped > 0) return 'resume'
  if (now.checking > 0) return 'checking'
  if (now.pictureWanted) return 'choosePicture'
  return now.inFront ? 'run' : 'load'
}

export type Way =
  | 'downloadThenLoad'
  | 'downloadAnyway'
  | 'showFiles'
  | 'retryFailed'
  | 'load'
  | 'loadAndRun'
  | 'loadOther'
  | 'save'

/** What else can be done now, in the order of the menu. */
export function waysBeside(now: Situation): Way[] {
  const step = nextStep(now)
  if (!now.shown || step === 'away' || step === 'reading' || step === 'loading') return []
  const toFetch = now.fetchable > 0 && now.live === 0
  const ways: [Way, boolean][] = [
    ['downloadThenLoad', toFetch && step !== 'addKey'],
    ['downloadAnyway', step === 'addKey'],
    ['showFiles', toFetch],
    ['retryFailed', toFetch && now.failed > 1],
    ['load', step !== 'load'],
    ['loadAndRun', now.missing === 0 && !now.pictureWanted],
    ['loadOther', now.hasAuthors],
    ['save', true],
  ]
  return ways.filter(([, open]) => open).map(([way]) => way)
}

/** What was asked to follow by itself, once the models are here. */
export type Follow = 'load' | 'run' | null

/** Whether what was asked to follow may begin, must wait, or is off because something else has to be decided. */
export function followUp(step: Step): 'begin' | 'wait' | 'drop' {
  if (step === 'load' || step === 'run') return 'begin'
  return step === 'downloading' || step === 'checking' || step === 'loading' || step === 'away' ? 'wait' : 'drop'
}
