/** What a card shows of its state and its kind: an icon, and the words that go with it. Pure. */

import type { Key } from '../words/say'
import type { CardState } from './cardState'

export const STATE_WORDS: Readonly<Record<CardState, Key>> = {
  present: 'models.here',
  missing: 'models.canBeDownloaded',
  checking: 'models.beingChecked',
  unresolved: 'models.cannotBeHad',
  waiting: 'models.waiting',
  downloading: 'models.downloading',
  verifying: 'models.verifying',
  paused: 'models.paused',
  interrupted: 'models.interrupted',
  failed: 'models.failed',
  cancelled: 'models.cancelled',
}

export const STATE_ICONS: Readonly<Record<CardState, string>> = {
  present: 'pi-check-circle',
  missing: 'pi-cloud-download',
  checking: 'pi-search',
  unresolved: 'pi-question-circle',
  waiting: 'pi-clock',
  downloading: 'pi-download',
  verifying: 'pi-shield',
  paused: 'pi-pause-circle',
  interrupted: 'pi-exclamation-circle',
  failed: 'pi-times-circle',
  cancelled: 'pi-ban',
}

const KIND_ICONS: Readonly<Record<string, string>> = {
  lora: 'pi-sliders-h',
  vae: 'pi-image',
  upscaler: 'pi-window-maximize',
  embedding: 'pi-tag',
  controlnet: 'pi-share-alt',
  text_encoder: 'pi-align-left',
}

export const kindIcon = (kind: string): string => KIND_ICONS[kind] ?? 'pi-box'
