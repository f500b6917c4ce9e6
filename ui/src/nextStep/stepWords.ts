/** The words of the next step and of the ways beside it. Pure. */

import type { Batch } from '../models/cardState'
import { formatBytes } from '../words/numbers'
import { say } from '../words/say'
import type { Situation, Step, Way } from './nextStep'

export interface Amounts {
  toCome: number | null
  /** The nodes that are being put onto the canvas, where that has begun. */
  layingOut?: number | null
  batch: Batch
}

export function stepWords(step: Step, now: Pick<Situation, 'fetchable' | 'stopped' | 'choice'>, { toCome, batch, layingOut }: Amounts): string {
  switch (step) {
    case 'away':
      return say('api.waiting')
    case 'lookUp':
      return say('nextStep.lookUp')
    case 'reading':
      return say('nextStep.reading')
    case 'addKey':
      return say('nextStep.addKey')
    case 'download': {
      const count = now.fetchable
      return toCome ? say('nextStep.downloadSized', { count, size: formatBytes(toCome) }) : say('nextStep.download', { count })
    }
    case 'downloading': {
      const { among, done, percent } = batch
      const place = Math.min(done + 1, among)
      return percent === null ? say('nextStep.downloading', { place, among }) : say('nextStep.downloadingAt', { place, among, percent })
    }
    case 'resume':
      return say('nextStep.resume', { count: now.stopped })
    case 'checking':
      return say('nextStep.checking')
    case 'choosePicture':
      return say('workflow.choosePicture')
    case 'load':
      return now.choice === 'author' ? say('nextStep.loadAuthors') : say('nextStep.load')
    case 'loading':
      return layingOut ? say('nextStep.layingOut', { count: layingOut }) : say('nextStep.loading')
    case 'run':
      return say('nextStep.run')
  }
}

/** How far the downloads are, where three buttons beside it leave no room for a sentence: `2/4 · 45%`. */
export function fewStepWords({ among, done, percent }: Batch): string {
  const place = `${Math.min(done + 1, among)}/${among}`
  return percent === null ? place : `${place} · ${percent}%`
}

export function wayWords(way: Way, now: Pick<Situation, 'choice' | 'inFront'>): string {
  switch (way) {
    case 'downloadThenLoad':
      return say('nextStep.downloadThenLoad')
    case 'downloadAnyway':
      return say('nextStep.downloadAnyway')
    case 'showFiles':
      return say('nextStep.showFiles')
    case 'retryFailed':
      return say('nextStep.retryFailed')
    case 'load':
      if (now.choice === 'author') return now.inFront ? say('nextStep.loadAuthorsAgain') : say('nextStep.loadAuthors')
      return now.inFront ? say('nextStep.loadAgain') : say('nextStep.load')
    case 'loadAndRun':
      return say('nextStep.loadAndRun')
    case 'loadOther':
      return now.choice === 'author' ? say('nextStep.loadRebuild') : say('nextStep.loadAuthors')
    case 'save':
      return say('nextStep.save')
  }
}

/** The icons of the steps, as PrimeIcons names them. */
export const STEP_ICONS: Record<Step, string> = {
  away: 'pi-wifi',
  lookUp: 'pi-search',
  reading: 'pi-spin pi-spinner',
  addKey: 'pi-key',
  download: 'pi-download',
  downloading: 'pi-download',
  resume: 'pi-play',
  checking: 'pi-spin pi-spinner',
  choosePicture: 'pi-image',
  load: 'pi-sitemap',
  loading: 'pi-spin pi-spinner',
  run: 'pi-play',
}

/** Steps that only tell how far something is. */
export const isWaiting = (step: Step): boolean => ['away', 'reading', 'downloading', 'checking', 'loading'].includes(step)
