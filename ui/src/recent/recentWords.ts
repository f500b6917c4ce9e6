/** A recent picture in words. Pure. */

import { tellLikeness } from '../shared/likeness'
import type { RecentPicture } from '../wire/recent'

const STATES = { looked_up: 'Looked up', workflow_made: 'Workflow made', run: 'Run' }

/** What it is called: its base model, else whatever tells it from the others. */
export function titleOf(picture: RecentPicture): string {
  const { title, models, source, given, image_id: imageId } = picture
  if (source === 'file') return given ?? title ?? 'A file'
  return title ?? models[0] ?? (source === 'text' ? 'Pasted text' : imageId === null ? given : null) ?? `Image ${imageId}`
}

/** What it is, and the models that its title does not name. */
export function subtitleOf(picture: RecentPicture): string {
  const what =
    picture.kind === 'choices'
      ? 'Pictures to choose from'
      : picture.image_id !== null
        ? `${picture.media === 'video' ? 'Video' : 'Image'} ${picture.image_id}`
        : { reference: 'Image', text: 'Pasted text', file: 'File' }[picture.source]
  const title = titleOf(picture)
  return [what, ...picture.models].filter((part) => part !== title).join(' · ')
}

/** How far it came, with the most alike of its results where one was compared. */
export function stateWords({ state, results }: Pick<RecentPicture, 'state' | 'results'>): string {
  if (state !== 'run') return STATES[state]
  const best = results.reduce<(typeof results)[number] | null>(
    (found, one) => ((one.msssim ?? -1) > (found?.msssim ?? -1) ? one : found),
    null,
  )
  const likeness = best && tellLikeness(best.likeness, best.msssim)
  return likeness ? `${STATES.run}: ${likeness}` : STATES.run
}

/** Why it cannot be shown again; null where it can. */
export function whyNever({ reopens }: Pick<RecentPicture, 'reopens'>): string | null {
  return reopens === 'never' ? 'It was too much to be kept: paste or drop it again.' : null
}

const UNITS = [
  { unit: 'day', ms: 86_400_000 },
  { unit: 'hour', ms: 3_600_000 },
  { unit: 'minute', ms: 60_000 },
] as const
const LONGEST_RELATIVE_MS = 7 * 86_400_000

/** `5 minutes ago`, `yesterday`; older than a week the day itself. Empty for what is no date. */
export function tellDate(date: string, now: number, locale = 'en'): string {
  const then = Date.parse(date)
  if (Number.isNaN(then)) return ''
  // A clock that runs behind the server's must not tell of the future.
  const age = Math.max(0, now - then)
  if (age >= LONGEST_RELATIVE_MS) return new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(then)
  const step = UNITS.find(({ ms }) => age >= ms)
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  return step ? words.format(-Math.floor(age / step.ms), step.unit) : words.format(0, 'second')
}
