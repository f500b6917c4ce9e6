/**
 * What the one input box holds, as it is typed: the same forms and words as pipeline/reference.py (facts: Civitai 1.11).
 * Only shown, never trusted: the server reads the text again. Both read the cases in tests/cases/references.json.
 */

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
const UNSUPPORTED_PAGES: ReadonlyMap<string, string> = new Map([
  ['collections', 'a collection'],
  ['user', 'a user'],
  ['articles', 'an article'],
  ['bounties', 'a bounty'],
  ['api', "the site's programming interface"],
])

export function recogniseReference(text: string): RecognisedReference {
  if (text.length > LONGEST_TEXT) return unreadable('This text is too long to be generation data.')
  const given = findGenerationData(text)
  if (given !== null) return { kind: 'text', said: given === 'json' ? 'Generation data' : 'Generation text' }
  const pasted = text.trim().replace(/^[<>"'\ufeff]+|[<>"'\ufeff]+$/g, '').trim()
  if (pasted === '') return { kind: 'nothing', said: 'Nothing was pasted.' }
  if (pasted.startsWith('{')) return unreadable('This JSON is not the generation data of a program known here.')
  if (/\s/.test(pasted) || pasted.length > LONGEST_ADDRESS) {
    return unreadable('This text is no address and no generation data: it has no line such as Steps: 20, Seed: 1.')
  }
  if (/^[0-9]+$/.test(pasted)) return numbered('image', 'image', pasted, (id) => `Image ${id}`)
  const isAscii = /^[\x21-\x7e]+$/.test(pasted)
  if (isAscii && AIR_LIKE.test(pasted.toLowerCase()) && !pasted.includes('://')) return recogniseAir(pasted)
  return recogniseAddress(pasted)
}

function recogniseAir(pasted: string): RecognisedReference {
  const air = AIR.exec(pasted)
  if (air) return version(air[2] ?? '', isId(air[3] ?? '') ? air[3] : undefined)
  const model = AIR_MODEL.exec(pasted)
  if (model) return numbered('model', 'model', model[1] ?? '', (id) => `Model ${id}: choose a picture`)
  const source = AIR_SOURCE.exec(pasted.toLowerCase())?.[1]
  if (source !== undefined && source !== 'civitai') {
    return unsupported(`This AIR names a model of ${source}, not of Civitai.`)
  }
  return unreadable('This AIR names no model version.')
}

function recogniseAddress(pasted: string): RecognisedReference {
  const found = ADDRESS.exec(pasted)
  if (!found) return unreadable('This is no address of Civitai, no number and no generation data.')
  const host = (found[1] ?? '').toLowerCase()
  const path = found[2] ?? ''
  if (ORCHESTRATION.test(host)) {
    return unsupported(
      "This is a private, expiring address of the site's generator: post the image or drop its file.",
    )
  }
  if (FILE_HOSTS.includes(host)) return recognisePicture(path)
  if (!PAGE_HOSTS.includes(host)) return unreadable(`${host} is not Civitai.`)
  return recognisePage(path.split('/').filter(Boolean), found[3] ?? '')
}

function recognisePicture(path: string): RecognisedReference {
  if (MOVING.test(path)) {
    return unsupported('This is the address of a video or a sound; only still images can be made anew.')
  }
  if (!PICTURE.test(path)) return unreadable("This address of Civitai's picture host names no picture.")
  return { kind: 'picture', said: 'Picture on Civitai' }
}

function recognisePage(segments: string[], query: string): RecognisedReference {
  const first = (segments[0] ?? '').toLowerCase()
  const second = segments[1] ?? ''
  if (first === 'images' && second) return numbered('image', 'image', second, (id) => `Image ${id}`)
  if (first === 'posts' && second) return numbered('post', 'post', second, (id) => `Post ${id}: choose a picture`)
  if (first === 'models' && second) return model(second, parameter(query, 'modelVersionId'))
  if (first === 'model-versions' && second) return version(second)
  const isDownload = segments.slice(0, 3).join('/').toLowerCase() === 'api/download/models'
  if (isDownload && segments[3] !== undefined) return version(segments[3], parameter(query, 'fileId') || undefined)
  const page = UNSUPPORTED_PAGES.get(first)
  if (page !== undefined) {
    return unsupported(`This is the address of ${page}: open one image or model and paste its address.`)
  }
  return unreadable('This address of Civitai names no image, post or model.')
}

function model(id: string, versionId: string): RecognisedReference {
  if (isId(id) && versionId && !isId(versionId)) return unreadable('No model version of Civitai has this number.')
  const which = versionId ? `, version ${Number(versionId)}` : ''
  return numbered('model', 'model', id, (number) => `Model ${number}${which}: choose a picture`)
}

function version(id: string, fileId?: string): RecognisedReference {
  if (isId(id) && fileId !== undefined && !isId(fileId)) return unreadable('No file of Civitai has this number.')
  const file = fileId === undefined ? '' : `, file ${Number(fileId)}`
  return numbered('version', 'model version', id, (number) => `Model version ${number}${file}`)
}

function numbered(
  kind: ReferenceKind,
  what: string,
  digits: string,
  said: (id: number) => string,
): RecognisedReference {
  if (!isId(digits)) return unreadable(`No ${what} of Civitai has this number.`)
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
