/** What there is to say about the API keys, in words; no key is in it. Pure. */

import type { KeyReport, KeyState } from '../wire/settings'

export interface KeyLine {
  text: string
  /** Something the user should do, or a key that does not work. */
  warns: boolean
}

const NAMES = { environment: 'The key of CIVITAI_API_KEY', file: 'The stored key' } as const
type Place = keyof typeof NAMES

/** Which key counts, whether Civitai knows it, whose it is; then what the other one is there for. */
export function describeKeys(state: KeyState): KeyLine[] {
  const { environment, file } = state.keys
  switch (state.source) {
    case 'none':
      return [
        ...[malformed('environment', environment), malformed('file', file)].flat(),
        { text: 'No API key yet. Looking up works without one; some downloads need it.', warns: false },
      ]
    case 'environment':
      return [inForce('environment', environment), ...waiting(file)]
    case 'file':
      return [
        ...malformed('environment', environment),
        ...(environment && !environment.malformed
          ? [{ text: 'Civitai does not accept the key of CIVITAI_API_KEY, so the stored one is used.', warns: true }]
          : []),
        inForce('file', file),
      ]
  }
}

/** What became of the key that was just set; null where there is nothing to say. */
export function describeDone(state: KeyState): KeyLine | null {
  switch (state.done) {
    case 'refused':
      return { text: `Civitai does not accept this key, so it was not stored. ${unchanged(state)}`, warns: true }
    case 'unproven':
      return {
        text:
          'Civitai could not be asked about this key, so the stored one stays. Save it again later, or remove the ' +
          'stored one first.',
        warns: true,
      }
    case 'stored':
      if (state.valid === null) return { text: 'Stored. Civitai could not be asked whether it works.', warns: true }
      if (state.source === 'file') return { text: 'Stored.', warns: false }
      return { text: `Stored${ofAccount(state)}, but CIVITAI_API_KEY comes first.`, warns: true }
    case 'tested':
      return describeTest(state)
    case 'removed':
      return { text: 'The stored key was removed.', warns: false }
    default:
      return null
  }
}

/** What the site said of the key in force when it was asked anew. */
function describeTest(state: KeyState): KeyLine {
  if (state.valid === null) return { text: 'Civitai could not be asked. Try again later.', warns: true }
  return state.valid
    ? { text: `Civitai accepts the key${ofAccount(state)}.`, warns: false }
    : { text: 'Civitai does not accept the key.', warns: true }
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
  if (!state) return 'API key'
  if (!state.set) return 'API key: none'
  const report = reportInForce(state)
  if (report?.username) return `API key: ${report.username}`
  return report?.valid === false ? 'API key: not accepted by Civitai' : 'API key'
}

function reportInForce(state: KeyState): KeyReport | null {
  return state.source === 'none' ? null : state.keys[state.source]
}

function inForce(place: Place, report: KeyReport | null): KeyLine {
  if (report?.valid === false) {
    return { text: `Civitai does not accept ${lower(NAMES[place])}. Make a new one and set it here.`, warns: true }
  }
  const account = report?.username ? `, account ${report.username}` : ''
  const known = report?.valid ? '' : report?.asking ? ' Asking Civitai about it...' : ' Civitai could not be asked about it yet.'
  return { text: `${NAMES[place]} is used${account}.${known}`, warns: false }
}

function waiting(file: KeyReport | null): KeyLine[] {
  if (!file) return []
  if (file.malformed) return malformed('file', file)
  if (file.valid === false) return [{ text: 'Civitai does not accept the stored key.', warns: true }]
  return [{ text: 'The stored key waits behind it.', warns: false }]
}

function malformed(place: Place, report: KeyReport | null): KeyLine[] {
  return report?.malformed ? [{ text: `${NAMES[place]} holds characters that no key has; it is not used.`, warns: true }] : []
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
const ofAccount = (state: KeyState): string => (state.username ? `, account ${state.username}` : '')
const unchanged = (state: KeyState): string => {
  if (!state.set) return 'Copy it again from its page, whole.'
  return state.source === 'file' ? 'The stored key stays.' : 'The key of CIVITAI_API_KEY stays in use.'
}
