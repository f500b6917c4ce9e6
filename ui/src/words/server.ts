/** What the server says, in the language of the page. */

import type { Fault } from '../wire/fault'
import type { Said } from '../wire/said'
import { fileOf, language, type Language } from './language'
import { formatMessage, say } from './say'

// Written without spaces between sentences.
const JOINT: Partial<Record<Language, string>> = { 'zh-TW': '', zh: '', ja: '' }

/** The sentences in the language of the page; the English text where one of them is not known in it. */
export function tell(said: readonly Said[] | undefined, english: string): string {
  return translate(said ?? []) ?? english
}

function translate(said: readonly Said[]): string | null {
  const known = fileOf(language.value, 'server')
  if (!known || said.length === 0) return null
  const sentences: string[] = []
  for (const { form, values } of said) {
    const message = known[form]
    if (message === undefined) return null
    const plain: Record<string, string | number> = {}
    for (const [name, value] of Object.entries(values)) {
      const words = typeof value === 'object' ? translate(value) : value
      if (words === null) return null
      plain[name] = words
    }
    sentences.push(formatMessage(message, language.value, plain))
  }
  return sentences.join(JOINT[language.value] ?? ' ')
}

/** An error in the language of the page: what is wrong, and what can be done. */
export function tellFault(fault: Fault): { error: string; hint: string } {
  const status = /^http_(\d+)$/.exec(fault.code)?.[1]
  // A page of its own, or of a proxy, instead of an error of ours.
  if (status) return { error: say('api.answered', { status }), hint: say('api.answeredHint') }
  return { error: tell(fault.said, fault.error), hint: hintOf(fault.code) ?? fault.hint }
}

function hintOf(code: string): string | undefined {
  const hint = fileOf(language.value, 'hints')?.[code]
  return hint === undefined ? undefined : formatMessage(hint, language.value)
}
