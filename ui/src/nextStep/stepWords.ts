/** The words of the next step and of the ways beside it. Pure. */

import type { Batch } from '../models/cardState'
import { formatBytes } from '../words/numbers'
import type { Situation, Step, Way } from './nextStep'

export interface Amounts {
  toCome: number | null
  /** The nodes that are being put onto the canvas, where that has begun. */
  layingOut?: number | null
  batch: Batch
}

const models = (count: number): string => `${count} ${count === 1 ? 'model' : 'models'}`

const LOAD = { rebuild: 'Load workflow', author: "Load the author's workflow" } as const

export function stepWords(step: Step, now: Pick<Situation, 'fetchable' | 'stopped' | 'choice'>, { toCome, batch, layingOut }: Amounts): string {
  switch (step) {
    case 'lookUp':
      return 'Look up'
    case 'reading':
      return 'Looking it up...'
    case 'addKey':
      return 'Add your Civitai key'
    case 'download':
      return [`Download ${models(now.fetchable)}`, toCome ? formatBytes(toCome) : ''].filter(Boolean).join(' · ')
    case 'downloading': {
      const place = Math.min(batch.done + 1, batch.among)
      return [`Downloading ${place} of ${batch.among}`, batch.percent === null ? '' : `${batch.percent}%`].filter(Boolean).join(' · ')
    }
    case 'resume':
      return now.stopped === 1 ? 'Resume the download' : `Resume ${now.stopped} downloads`
    case 'checking':
      return 'Checking your files...'
    case 'load':
      return LOAD[now.choice]
    case 'loading':
      return layingOut ? `Laying out ${layingOut} nodes...` : 'Loading...'
    case 'run':
      return 'Run'
  }
}

export function wayWords(way: Way, now: Pick<Situation, 'choice' | 'inFront'>): string {
  switch (way) {
    case 'downloadThenLoad':
      return 'Download, then load'
    case 'downloadAnyway':
      return 'Download without a key'
    case 'showFiles':
      return 'Show the files first'
    case 'retryFailed':
      return 'Retry what failed'
    case 'load':
      return now.inFront ? `${LOAD[now.choice]} again` : LOAD[now.choice]
    case 'loadAndRun':
      return 'Load and run'
    case 'loadOther':
      return now.choice === 'author' ? 'Load a clean rebuild' : "Load the author's workflow"
    case 'save':
      return 'Save as file'
  }
}

/** The icons of the steps, as PrimeIcons names them. */
export const STEP_ICONS: Record<Step, string> = {
  lookUp: 'pi-search',
  reading: 'pi-spin pi-spinner',
  addKey: 'pi-key',
  download: 'pi-download',
  downloading: 'pi-spin pi-spinner',
  resume: 'pi-play',
  checking: 'pi-spin pi-spinner',
  load: 'pi-sitemap',
  loading: 'pi-spin pi-spinner',
  run: 'pi-play',
}

/** Steps that only tell how far something is. */
export const isWaiting = (step: Step): boolean => ['reading', 'downloading', 'checking', 'loading'].includes(step)
