/** A recent picture in words. Pure. */

import { tellLikeness } from '../shared/likeness'
import type { RecentPicture } from '../wire/recent'
import { formatAgo, formatDay } from '../words/numbers'
import { say } from '../words/say'

/** What it is called: its base model, else whatever tells it from the others. */
export function titleOf(picture: RecentPicture): string {
  const { title, models, source, given, image_id: imageId } = picture
  if (source === 'file') return given ?? title ?? say('recent.aFile')
  return title ?? models[0] ?? (source === 'text' ? say('recent.pastedText') : imageId === null ? given : null) ?? say('recent.imageOf', { id: String(imageId) })
}

/** What it is, and the models that its title does not name. */
export function subtitleOf(picture: RecentPicture): string {
  const title = titleOf(picture)
  return [whatIs(picture), ...picture.models].filter((part) => part !== title).join(' · ')
}

function whatIs({ kind, image_id: imageId, media, source }: RecentPicture): string {
  if (kind === 'choices') return say('recent.choices')
  if (imageId !== null) return say(media === 'video' ? 'recent.videoOf' : 'recent.imageOf', { id: String(imageId) })
  switch (source) {
    case 'reference':
      return say('recent.image')
    case 'text':
      return say('recent.pastedText')
    case 'file':
      return say('recent.file')
  }
}

/** How far it came, with the most alike of its results where one was compared. */
export function stateWords({ state, results }: Pick<RecentPicture, 'state' | 'results'>): string {
  if (state !== 'run') return say(state === 'looked_up' ? 'recent.lookedUp' : 'recent.workflowMade')
  const best = results.reduce<(typeof results)[number] | null>(
    (found, one) => ((one.msssim ?? -1) > (found?.msssim ?? -1) ? one : found),
    null,
  )
  const likeness = best && tellLikeness(best.likeness, best.msssim)
  return likeness ? say('recent.runLike', { likeness }) : say('recent.run')
}

/** Why it cannot be shown again; null where it can. */
export function whyNever({ reopens }: Pick<RecentPicture, 'reopens'>): string | null {
  return reopens === 'never' ? say('recent.never') : null
}

const UNITS = [
  { unit: 'day', ms: 86_400_000 },
  { unit: 'hour', ms: 3_600_000 },
  { unit: 'minute', ms: 60_000 },
] as const
const LONGEST_RELATIVE_MS = 7 * 86_400_000

/** `5 minutes ago`, `yesterday`; older than a week the day itself. Empty for what is no date. */
export function tellDate(date: string, now: number): string {
  const then = Date.parse(date)
  if (Number.isNaN(then)) return ''
  // A clock that runs behind the server's must not tell of the future.
  const age = Math.max(0, now - then)
  if (age >= LONGEST_RELATIVE_MS) return formatDay(then)
  const step = UNITS.find(({ ms }) => age >= ms)
  return step ? formatAgo(-Math.floor(age / step.ms), step.unit) : formatAgo(0, 'second')
}
