/** The words of the queue. Pure but for the language of the page. */

import type { DownloadStatus } from '../wire/downloads'
import type { Notice, ProgressNotice } from '../words/notice'
import { formatEta, formatSpeed } from '../words/numbers'
import { say, type Key } from '../words/say'
import type { Batch, Part, Queue, Sums } from './queue'

const STATES: Record<DownloadStatus, Key> = {
  waiting: 'downloads.stateWaiting',
  downloading: 'downloads.stateDownloading',
  verifying: 'downloads.stateVerifying',
  paused: 'downloads.statePaused',
  interrupted: 'downloads.stateInterrupted',
  failed: 'downloads.stateFailed',
  completed: 'downloads.stateCompleted',
  cancelled: 'downloads.stateCancelled',
}

export const stateWords = (status: DownloadStatus): string => say(STATES[status])

/** As PrimeIcons names them. */
export const STATE_ICONS: Record<DownloadStatus, string> = {
  waiting: 'pi-clock',
  downloading: 'pi-download',
  verifying: 'pi-shield',
  paused: 'pi-pause-circle',
  interrupted: 'pi-exclamation-circle',
  failed: 'pi-times-circle',
  completed: 'pi-check-circle',
  cancelled: 'pi-ban',
}

const COUNTS: Record<Part, Key> = {
  running: 'downloads.countRunning',
  waiting: 'downloads.countWaiting',
  stopped: 'downloads.countStopped',
  failed: 'downloads.countFailed',
  done: 'downloads.countDone',
}

/** What there is of each part. */
export const countWords = (part: Part, count: number): string => say(COUNTS[part], { count })

/** How all of it stands, in a line: `2 running · 5 waiting · 12.3 MB/s · 4 min 10 s left`. */
export function queueLine(queue: Queue, { speed, eta }: Sums): string {
  const parts = (['running', 'waiting', 'stopped', 'failed'] as const)
    .filter((part) => queue[part].length > 0)
    .map((part) => countWords(part, queue[part].length))
  return [...parts, speed > 0 ? formatSpeed(speed) : '', formatEta(eta)].filter(Boolean).join(' · ')
}

/** What is said of a batch of which nothing is on its way any more; null where nothing has come of it. */
export function endOf({ came, failed }: Batch): Notice | null {
  if (came === 0 && failed === 0) return null
  const open = say('downloads.show')
  if (failed === 0) return { kind: 'success', title: say('downloads.allHere', { count: came }), detail: say('downloads.allHereDetail'), open }
  const title = came === 0 ? say('downloads.noneCame', { count: failed }) : say('downloads.someFailed', { came, failed })
  return { kind: 'warning', title, detail: say('downloads.someFailedDetail'), open }
}

/** How far a batch is, in two lines that change seldom enough to be read. */
export function progressOf({ fileKeys, live, came, failed }: Batch, eta: number | null): ProgressNotice {
  const done = came + failed
  const minutes = eta === null ? null : Math.ceil(eta / 60)
  const left = minutes === null ? '' : say('downloads.minutesLeft', { minutes })
  const among = Math.min(fileKeys.length, done + live)
  return {
    title: say('downloads.fetching', { count: live }),
    detail: [say('downloads.doneOf', { done, among }), left].filter(Boolean).join(' · '),
  }
}
