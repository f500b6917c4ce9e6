/**
 * What the one input box holds, as it is typed: the same forms and words as pipeline/reference.py (facts: Civitai 1.11).
 * Only shown, never trusted: the server reads the text again. Both read the cases in tests/cases/references.json.
 */

import { say, type Key } from '../words/say'
import { findGenerationData } from './recogniseGenerationText'

export type ReferenceKind =
  | 'image'
  | 'post'
  | 'model'
  | 'version'
  | 'picture'
  | 'text'
  | 'nothing'
  | 'unsupported'
  | 'unreadable'

/** Whether there is something to look up behind a reference of this kind. */
export const isFollowable = (kind: ReferenceKind): boolean => !['nothing', 'unsupported', 'unreadable'].includes(kind)

export interface RecognisedReference {
  kind: ReferenceKind
  said: string
}

const LONGEST_TEXT = 4 << 20
const LONGEST_ADDRESS = 2048
const LARGEST_ID = 2_147_483_647
const PAGE_HOSTS = ['civitai.com', 'civitai.red', 'civitai.green']
const FILE_HOSTS = ['image.civitai.com', 'imagecache.civitai.com']
const ORCHESTRATION = /^orchestration[a-z0-9-]*\.civitai\.com$/
const ADDRESS =
  /^(?:https?:\/\/)?(?:www\.)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)\.?(?::[0-9]+)?(\/[^?#]*)?(\?[^#]*)?(?:#.*)?$/i
const AIR_LIKE = /^(?:(?:urn:)?air:|(?:urn:)?(?:[\w-]+:[\w-]+:)?(?:civitai|civitai-r2|huggingface|orchestrator):\S)/
const AIR =
  /^(?:urn:)?(?:air:)?(?:[\w-]+:[\w-]+:)?civitai:([0-9]+)@([0-9]+)(?:\+([0-9]+))?(?:\.\w+)?$/i
const AIR_MODEL = /^(?:urn:)?(?:air:)?[\w-]+:[\w-]+:civitai:([0-9]+)$/i
const AIR_SOURCE = /^(?:urn:)?(?:air:)?(?:[\w-]+:[\w-]+:)?([\w-]+):/
const PICTURE =
  /^\/[\w-]+\/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?:\/[^/]*=[^/]*)?(?:\/[^/]*)?\/?$/i
const MOVING = /\.(?:mp4|webm|mov|mp3)$/i
const UNSUPPORTED_PAGES: ReadonlyMap<string, Key> = new Map([
  ['collections', 'lookup.collection'],
  ['user', 'lookup.user'],
  ['articles', 'lookup.article'],
  ['bounties', 'lookup.bounty'],
  ['api', 'lookup.interface'],
])

export function recogniseReference(text: string): RecognisedReference {
  if (text.length > LONGEST_TEXT) return unreadable(say('lookup.tooLong'))
  const given = findGenerationData(text)
  if (given !== null) return { kind: 'text', said: say(given === 'json' ? 'lookup.generationData' : 'lookup.generationText') }
  const pasted = text.trim().replace(/^[<>"'\ufeff]+|[<>"'\ufeff]+$/g, '').trim()
  if (pasted === '') return { kind: 'nothing', said: say('lookup.nothingPasted') }
  if (pasted.startsWith('{')) return unreadable(say('lookup.strangeJson'))
  if (/\s/.test(pasted) || pasted.length > LONGEST_ADDRESS) {
    return unreadable(say('lookup.noGenerationText'))
  }
  if (/^[0-9]+$/.test(pasted)) return numbered('image', 'lookup.noSuchImage', pasted, (id) => say('lookup.image', { id }))
  const isAscii = /^[\x21-\x7e]+$/.test(pasted)
  if (isAscii && AIR_LIKE.test(pasted.toLowerCase()) && !pasted.includes('://')) return recogniseAir(pasted)
  return recogniseAddress(pasted)
}

function recogniseAir(pasted: string): RecognisedReference {
  const air = AIR.exec(pasted)
  if (air) return version(air[2] ?? '', isId(air[3] ?? '') ? air[3] : undefined)
  const model = AIR_MODEL.exec(pasted)
  if (model) return numbered('model', 'lookup.noSuchModel', model[1] ?? '', (id) => say('lookup.model', { id }))
  const source = AIR_SOURCE.exec(pasted.toLowerCase())?.[1]
  if (source !== undefined && source !== 'civitai') {
    return unsupported(say('lookup.airOfOther', { source }))
  }
  return unreadable(say('lookup.airWithoutVersion'))
}

function recogniseAddress(pasted: string): RecognisedReference {
  const found = ADDRESS.exec(pasted)
  if (!found) return unreadable(say('lookup.noAddress'))
  const host = (found[1] ?? '').toLowerCase()
  const path = found[2] ?? ''
  if (ORCHESTRATION.test(host)) return unsupported(say('lookup.privateAddress'))
  if (FILE_HOSTS.includes(host)) return recognisePicture(path)
  if (!PAGE_HOSTS.includes(host)) return unreadable(say('lookup.otherHost', { host }))
  return recognisePage(path.split('/').filter(Boolean), found[3] ?? '')
}

function recognisePicture(path: string): RecognisedReference {
  if (MOVING.test(path)) return unsupported(say('lookup.moving'))
  if (!PICTURE.test(path)) return unreadable(say('lookup.noPicture'))
  return { kind: 'picture', said: say('lookup.picture') }
}

function recognisePage(segments: string[], query: string): RecognisedReference {
  const first = (segments[0] ?? '').toLowerCase()
  const second = segments[1] ?? ''
  if (first === 'images' && second) return numbered('image', 'lookup.noSuchImage', second, (id) => say('lookup.image', { id }))
  if (first === 'posts' && second) return numbered('post', 'lookup.noSuchPost', second, (id) => say('lookup.post', { id }))
  if (first === 'models' && second) return model(second, parameter(query, 'modelVersionId'))
  if (first === 'model-versions' && second) return version(second)
  const isDownload = segments.slice(0, 3).join('/').toLowerCase() === 'api/download/models'
  if (isDownload && segments[3] !== undefined) return version(segments[3], parameter(query, 'fileId') || undefined)
  const page = UNSUPPORTED_PAGES.get(first)
  return page === undefined ? unreadable(say('lookup.noPage')) : unsupported(say(page))
}

function model(id: string, versionId: string): RecognisedReference {
  if (isId(id) && versionId && !isId(versionId)) return unreadable(say('lookup.noSuchVersion'))
  return numbered('model', 'lookup.noSuchModel', id, (number) =>
    versionId ? say('lookup.modelOfVersion', { id: number, version: Number(versionId) }) : say('lookup.model', { id: number }),
  )
}

function version(id: string, fileId?: string): RecognisedReference {
  if (isId(id) && fileId !== undefined && !isId(fileId)) return unreadable(say('lookup.noSuchFile'))
  return numbered('version', 'lookup.noSuchVersion', id, (number) =>
    fileId === undefined ? say('lookup.version', { id: number }) : say('lookup.versionFile', { id: number, file: Number(fileId) }),
  )
}

function numbered(
  kind: ReferenceKind,
  noSuch: Key,
  digits: string,
  said: (id: number) => string,
): RecognisedReference {
  if (!isId(digits)) return unreadable(say(noSuch))
  return { kind, said: said(Number(digits)) }
}

function isId(digits: string): boolean {
  return /^[0-9]{1,12}$/.test(digits) && Number(digits) > 0 && Number(digits) <= LARGEST_ID
}

function parameter(query: string, name: string): string {
  return new RegExp(`[?&]${name}=([^&]*)`).exec(query)?.[1] ?? ''
}

function unreadable(said: string): RecognisedReference {
  return { kind: 'unreadable', said }
}

function unsupported(said: string): RecognisedReference {
  return { kind: 'unsupported', said }
}
