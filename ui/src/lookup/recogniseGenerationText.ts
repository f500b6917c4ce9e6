/** Whether a pasted text is generation data, by the signs of pipeline/given/given_text.py. Pure; a strange text is just "no". */

import { isObject } from '../wire/json'

export type GivenKind = 'text' | 'json' | null

const SITE_COPY = /data-civitai-metadata\s*=\s*(?:"([^"<>\s]+)"|'([^'<>\s]+)')/
const STEPS = /(?:^|[\n,])[^\S\n]*Steps: ?[0-9]+/
const BESIDE_STEPS =
  /(?:^|[\n,])[^\S\n]*(?:Sampler|Schedule type|CFG scale|Seed|Size|Model|Model hash|Version|Clip skip): ?\S/
const STEPS_WITHIN = /(?<!Hires )(?:\b|\\n)Steps: ?[0-9]+ ?, ?[A-Za-z][A-Za-z ]{0,40}:/
const MOCHI = /(?:^|[\n;])[^\S\n]?Include in Image:/
const NEGATIVE = /(?:^|\n)Negative [Pp]rompt:/
const SITE_NAMES = ['negativePrompt', 'cfgScale', 'clipSkip', 'civitaiResources', 'additionalResources']
const BESIDE_PROMPT = [
  'steps', 'sampler', 'seed', 'Model', 'hashes', 'resources', 'comfy', 'cfg_scale', 'base_model', 'uc', 'model',
]
const SITE_BESIDE_PROMPT = ['Model', 'hashes', 'resources', 'comfy']
const INVOKE_NAMES = ['generation_mode', 'positive_prompt', 'app_version']

type Json = Record<string, unknown>

export function findGenerationData(text: string): GivenKind {
  const copied = SITE_COPY.exec(text)
  if (copied) return readJson(decoded(copied[1] ?? copied[2] ?? '')) === null ? null : 'json'
  if (text.trim().startsWith('{')) {
    const data = readJson(text)
    return data !== null && isGenerationData(data) ? 'json' : null
  }
  const hasSteps = STEPS.test(text) || STEPS_WITHIN.test(text)
  return (hasSteps && BESIDE_STEPS.test(text)) || NEGATIVE.test(text) || MOCHI.test(text) ? 'text' : null
}

function isGenerationData(data: Json): boolean {
  const inner = asObject(data.meta)
  if (inner !== null && Object.keys(data).every((name) => name === 'id' || name === 'meta')) return isGenerationData(inner)
  const hasPrompt = typeof data.prompt === 'string'
  return (
    hasAny(data, SITE_NAMES) ||
    (hasPrompt && (hasAny(data, SITE_BESIDE_PROMPT) || hasAny(data, BESIDE_PROMPT))) ||
    'sui_image_params' in data ||
    data.software === 'RuinedFooocus' ||
    hasAny(data, INVOKE_NAMES) ||
    (typeof data.c === 'string' && Object.hasOwn(data, 'uc')) ||
    (typeof data.Prompt === 'string' && Object.hasOwn(data, 'Base Model')) ||
    [data.prompt, data.workflow, data].some(isGraph)
  )
}

function isGraph(value: unknown): boolean {
  const data = typeof value === 'string' ? readJson(value) : asObject(value)
  if (data === null) return false
  const isApi = Object.values(data).some((node) => 'class_type' in (asObject(node) ?? {}))
  return isApi || (Array.isArray(data.nodes) && data.nodes.length > 0 && 'links' in data)
}

function hasAny(data: Json, names: readonly string[]): boolean {
  return names.some((name) => Object.hasOwn(data, name))
}

function asObject(value: unknown): Json | null {
  return isObject(value) ? value : null
}

function readJson(text: string): Json | null {
  if (!text.trimStart().startsWith('{')) return null
  try {
    // ComfyUI writes numbers that JSON does not have.
    return asObject(JSON.parse(text.replace(/([[,:]\s*)(?:NaN|-?Infinity)(?=\s*[,}\]])/g, '$1null')))
  } catch {
    return null
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}
