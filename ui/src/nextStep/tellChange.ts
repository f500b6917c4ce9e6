/** What has changed on the way of an image, for whoever does not see it: whole steps, never percents. Pure. */

import { say } from '../words/say'

export interface Heard {
  reading: boolean
  /** Of what is shown: null for nothing, else how its models stand, in words. */
  verdict: string | null
  models: number
  /** Pictures to choose from; null where none are offered. */
  choices: { title: string; count: number } | null
  /** Names of the models whose downloads have ended, well or not. */
  come: readonly string[]
  failed: readonly string[]
  live: number
  /** The words of the workflow that lies on the canvas. */
  loaded: string | null
  queued: boolean
}

/** The sentences that a change is worth; none for most changes. */
export function tellChange(before: Heard, now: Heard): string[] {
  if (now.reading) return before.reading ? [] : [say('nextStep.reading')]
  if (before.reading) return [...tellFound(now), ...news(before.loaded, now.loaded)]
  const come = tellNew(before.come, now.come, (name) => say('nextStep.saidCome', { name }))
  const failed = tellNew(before.failed, now.failed, (name) => say('nextStep.saidFailed', { name }))
  const stands = come.length > 0 || failed.length > 0 || (before.live === 0 && now.live > 0)
  return [
    ...come,
    ...failed,
    ...(stands && now.verdict !== null ? [now.verdict] : []),
    ...news(before.loaded, now.loaded),
    ...(now.queued && !before.queued ? [say('nextStep.queued')] : []),
  ]
}

function tellFound({ verdict, models, choices }: Heard): string[] {
  if (verdict !== null) return [say('nextStep.saidFound', { count: models, verdict })]
  return choices ? [say('nextStep.saidChoices', { title: choices.title, count: choices.count })] : []
}

const tellNew = (before: readonly string[], now: readonly string[], words: (name: string) => string): string[] =>
  now.filter((name) => !before.includes(name)).map(words)

const news = (before: string | null, now: string | null): string[] => (now !== null && now !== before ? [now] : [])
