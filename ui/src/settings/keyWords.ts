/** What there is to say about the API keys, in words; no key is in it. Pure. */

import type { KeyReport, KeyState } from '../wire/settings'
import { say, type Key } from '../words/say'

export interface KeyLine {
  text: string
  /** Something the user should do, or a key that does not work. */
  warns: boolean
}

type Place = 'environment' | 'file'

/** What is said of a key by the place it comes from. */
const OF: Record<Place, Record<'used' | 'usedBy' | 'refused' | 'malformed' | 'stays', Key>> = {
  environment: {
    used: 'settings.keyUsedEnvironment',
    usedBy: 'settings.keyUsedEnvironmentBy',
    refused: 'settings.keyRefusedEnvironment',
    malformed: 'settings.keyMalformedEnvironment',
    stays: 'settings.environmentStays',
  },
  file: {
    used: 'settings.keyUsedStored',
    usedBy: 'settings.keyUsedStoredBy',
    refused: 'settings.keyRefusedStored',
    malformed: 'settings.keyMalformedStored',
    stays: 'settings.storedStays',
  },
}

/** Which key counts, whether Civitai knows it, whose it is; then what the other one is there for. */
export function describeKeys(state: KeyState): KeyLine[] {
  const { environment, file } = state.keys
  switch (state.source) {
    case 'none':
      return [
        ...[malformed('environment', environment), malformed('file', file)].flat(),
        quiet(say('settings.keyNone')),
      ]
    case 'environment':
      return [inForce('environment', environment), ...waiting(file)]
    case 'file':
      return [
        ...malformed('environment', environment),
        ...(environment && !environment.malformed ? [warning(say('settings.keyGivesWay'))] : []),
        inForce('file', file),
      ]
  }
}

/** What became of the key that was just set; null where there is nothing to say. */
export function describeDone(state: KeyState): KeyLine | null {
  switch (state.done) {
    case 'refused':
      return warning(joined(say('settings.setRefused'), unchanged(state)))
    case 'unproven':
      return warning(say('settings.setUnproven'))
    case 'stored':
      if (state.valid === null) return warning(say('settings.setNotAsked'))
      if (state.source === 'file') return quiet(say('settings.setStored'))
      return warning(byAccount(state.username, 'settings.setBehind', 'settings.setBehindBy'))
    case 'tested':
      if (state.valid === null) return warning(say('settings.testNotAsked'))
      if (!state.valid) return warning(say('settings.testRefused'))
      return quiet(byAccount(state.username, 'settings.testGood', 'settings.testGoodBy'))
    case 'removed':
      return quiet(say('settings.setRemoved'))
    default:
      return null
  }
}

/** Whether nothing that needs a key would work: then the box shows itself although nobody opened it. */
export const needsAttention = (state: KeyState | null): boolean =>
  state !== null && (!state.set || reportInForce(state)?.valid === false)

/** Whether the site is being asked about a key now. */
export const isAsking = (state: KeyState | null): boolean =>
  state !== null && Object.values(state.keys).some((report) => report?.asking === true)

/** Whether everything is well, so that the box need not stay open. */
export const isSettled = (state: KeyState | null): boolean =>
  state?.done === 'stored' && state.valid === true && state.source === 'file' && state.keys.environment === null

/** The key that counts, in a few words. */
export function titleOf(state: KeyState | null): string {
  if (!state) return say('settings.keyTitle')
  if (!state.set) return say('settings.keyTitleNone')
  const report = reportInForce(state)
  if (report?.username) return say('settings.keyTitleOf', { account: report.username })
  return say(report?.valid === false ? 'settings.keyTitleRefused' : 'settings.keyTitle')
}

function reportInForce(state: KeyState): KeyReport | null {
  return state.source === 'none' ? null : state.keys[state.source]
}

function inForce(place: Place, report: KeyReport | null): KeyLine {
  if (report?.valid === false) return warning(say(OF[place].refused))
  const used = byAccount(report?.username, OF[place].used, OF[place].usedBy)
  if (report?.valid) return quiet(used)
  return quiet(joined(used, say(report?.asking ? 'settings.keyAsking' : 'settings.keyNotAsked')))
}

function waiting(file: KeyReport | null): KeyLine[] {
  if (!file) return []
  if (file.malformed) return malformed('file', file)
  return [file.valid === false ? warning(say('settings.keyWaitsRefused')) : quiet(say('settings.keyWaits'))]
}

function malformed(place: Place, report: KeyReport | null): KeyLine[] {
  return report?.malformed ? [warning(say(OF[place].malformed))] : []
}

const quiet = (text: string): KeyLine => ({ text, warns: false })
const warning = (text: string): KeyLine => ({ text, warns: true })
const joined = (first: string, second: string): string => say('settings.twoSentences', { first, second })
const byAccount = (account: string | null | undefined, without: Key, withIt: Key): string =>
  account ? say(withIt, { account }) : say(without)
const unchanged = (state: KeyState): string => say(state.source === 'none' ? 'settings.copyAgain' : OF[state.source].stays)
