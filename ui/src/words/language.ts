/** The language of the page, and the words of those that have been fetched. */

import { ref, shallowRef } from 'vue'
import type { MessageFile } from './message'

/** The languages the panel speaks, as ComfyUI names them. English is in the bundle, the others come when they are chosen. */
export const LANGUAGES = ['en', 'zh-TW', 'zh', 'ja', 'ko'] as const
export type Language = (typeof LANGUAGES)[number]

type Files = Readonly<Record<string, MessageFile>>

const FETCH: Record<Exclude<Language, 'en'>, () => Promise<{ files: Files }>> = {
  'zh-TW': () => import('./zh-TW/index'),
  zh: () => import('./zh/index'),
  ja: () => import('./ja/index'),
  ko: () => import('./ko/index'),
}

/** What the page is shown in: follow it, and ask `setLanguage` for another. */
export const language = ref<Language>('en')
const fetched = shallowRef<Partial<Record<Language, Files>>>({})
let wanted: Language = 'en'

/** The messages of a feature in a language; undefined where there are none (yet). */
export const fileOf = (of: Language, feature: string): MessageFile | undefined => fetched.value[of]?.[feature]

/**
 * Show the page in the language of this tag (`zh-TW`, `ja-JP`), English where it is none of ours. The words come first:
 * until then, and where they cannot be fetched, the last language stays.
 */
export async function setLanguage(tag: string): Promise<void> {
  const next = languageOf(tag)
  wanted = next
  if (next !== 'en' && !fetched.value[next]) {
    const { files } = await FETCH[next]()
    fetched.value = { ...fetched.value, [next]: files }
  }
  // Another may have been asked for meanwhile.
  if (wanted === next) language.value = next
}

/** Which of our languages a tag means: Chinese in traditional letters where its region or script says so. */
export function languageOf(tag: string): Language {
  const [first = '', ...rest] = tag.toLowerCase().split(/[-_]/)
  if (first === 'zh') return rest.some((part) => ['tw', 'hk', 'mo', 'hant'].includes(part)) ? 'zh-TW' : 'zh'
  return LANGUAGES.find((one) => one === first) ?? 'en'
}
