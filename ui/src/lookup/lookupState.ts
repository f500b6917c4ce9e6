/** The look-up as one value, changed by actions alone. Pure. */

import type { Choices } from '../wire/choices'
import type { Fault } from '../wire/fault'
import type { Metadata } from '../wire/metadata'
import type { Resource } from '../wire/resources'
import type { StartNeed } from '../wire/startPicture'
import { asOffered } from './companions'
import type { Switches } from './usedModels'
import { asWished, moved, withWish, type WishChange, type Wishes } from './userWishes'

export type Step = 'image' | 'models'

/** What the shown image was looked up from, where no page belongs to it. */
export type Given = { kind: 'text' } | { kind: 'file'; name: string }

export interface LookUp {
  step: Step | null
  fault: Fault | null
  given: Given | null
  choices: Choices | null
  metadata: Metadata | null
  resources: readonly Resource[]
  switches: Switches
  /** Local files that the user takes instead, by file key. */
  chosenNames: Readonly<Record<string, string>>
  /** Strengths and words that the user has decided on. */
  wishes: Wishes
  /** What a picture of the user could be for in the workflow. */
  startNeed: StartNeed | null
  /** The raw data and the graph were left behind by a reload. */
  lightened: boolean
}

/** What a page keeps over a reload. */
export type KeptLookUp = Pick<LookUp, 'given' | 'choices' | 'metadata' | 'switches' | 'chosenNames' | 'wishes'> & {
  reference: string
  resources: Resource[]
}

export const NOTHING: LookUp = {
  step: null,
  fault: null,
  given: null,
  choices: null,
  metadata: null,
  resources: [],
  switches: {},
  chosenNames: {},
  wishes: {},
  startNeed: null,
  lightened: false,
}

export type LookUpAction =
  | { type: 'asked'; given: Given | null }
  /** One of the choices: they stay, for the way back. */
  | { type: 'picked' }
  | { type: 'offered'; choices: Choices }
  | { type: 'read'; metadata: Metadata }
  | { type: 'resolved'; resources: Resource[]; startNeed?: StartNeed | null }
  | { type: 'failed'; fault: Fault }
  | { type: 'wentBack' }
  | { type: 'switched'; fileKey: string; on: boolean }
  | { type: 'tookLocal'; fileKey: string; name: string | null }
  | { type: 'supplied'; fileKey: string; resource: Resource }
  | { type: 'wished'; fileKey: string; change: WishChange }
  /** Another file of the same version, or that will do for a companion: the card has that one's key then. */
  | { type: 'tookOffered'; fileKey: string; offered: string }
  | { type: 'restored'; kept: KeptLookUp }

export function reduceLookUp(state: LookUp, action: LookUpAction): LookUp {
  switch (action.type) {
    case 'asked':
      return { ...NOTHING, step: 'image', given: action.given }
    case 'picked':
      return { ...NOTHING, step: 'image', choices: state.choices }
    case 'offered':
      return { ...NOTHING, choices: action.choices, resources: action.choices.resources }
    case 'read':
      return { ...state, step: 'models', metadata: action.metadata, resources: [] }
    case 'resolved':
      return {
        ...state,
        step: null,
        resources: action.resources,
        startNeed: action.startNeed ?? null,
        choices: refreshed(state.choices, action.resources),
      }
    case 'failed':
      return { ...state, step: null, fault: action.fault }
    case 'wentBack':
      return state.choices ? { ...NOTHING, choices: state.choices, resources: state.choices.resources } : state
    case 'switched':
      return { ...state, switches: { ...state.switches, [action.fileKey]: action.on } }
    case 'tookLocal': {
      const others = Object.entries(state.chosenNames).filter(([fileKey]) => fileKey !== action.fileKey)
      const chosen: [string, string][] = action.name === null ? [] : [[action.fileKey, action.name]]
      return { ...state, chosenNames: Object.fromEntries([...others, ...chosen]) }
    }
    case 'supplied':
      return supplied(state, action.fileKey, action.resource)
    case 'wished':
      return { ...state, wishes: withWish(state.wishes, action.fileKey, action.change) }
    case 'tookOffered':
      return tookOffered(state, action.fileKey, action.offered)
    case 'restored': {
      const { given, choices, metadata, resources, switches, chosenNames, wishes } = action.kept
      return { ...NOTHING, given, choices, metadata, resources, switches, chosenNames, wishes, lightened: true }
    }
  }
}

/** What was decided about the model stays with it; a local file that stood in for it gives way. */
function tookOffered(state: LookUp, fileKey: string, offered: string): LookUp {
  const resources = state.resources.map((one) => (one.file_key === fileKey ? asOffered(one, offered) : one))
  if (!resources.some((one, at) => one !== state.resources[at])) return state
  const chosenNames = Object.fromEntries(Object.entries(state.chosenNames).filter(([key]) => key !== fileKey))
  const switches = moved(state.switches, fileKey, offered)
  return { ...state, resources, chosenNames, switches, wishes: moved(state.wishes, fileKey, offered) }
}

/** The choices with what was learned since about the models they offer, for the way back to them. */
function refreshed(choices: Choices | null, resources: readonly Resource[]): Choices | null {
  if (!choices) return null
  const known = new Map(resources.map((one) => [one.file_key, one]))
  return { ...choices, resources: choices.resources.map((one) => known.get(one.file_key) ?? one) }
}

/** The card keeps its key, so that what the user decided about it stays with it. */
function supplied(state: LookUp, fileKey: string, resource: Resource): LookUp {
  // Another look-up may have begun while the file was on its way.
  if (!state.resources.some((one) => one.file_key === fileKey)) return state
  const resources = state.resources.map((one) =>
    one.file_key === fileKey ? { ...resource, file_key: fileKey, chosen_name: null } : one,
  )
  const name = resource.chosen_name ?? null
  return reduceLookUp({ ...state, resources }, { type: 'tookLocal', fileKey, name })
}

/** The models with what the user has decided about them. */
export function asDecided(state: Pick<LookUp, 'resources' | 'chosenNames' | 'wishes'>): Resource[] {
  return state.resources.map((one) => ({
    ...asWished(one, state.wishes[one.file_key]),
    chosen_name: state.chosenNames[one.file_key] ?? null,
  }))
}
