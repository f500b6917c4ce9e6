import { afterEach, describe, expect, it } from 'vitest'
import { computed } from 'vue'
import { compileMessages } from './compileMessages'
import { languageOf, setLanguage } from './language'
import type { Message } from './message'
import { formatMessage, say } from './say'

const read = (message: string): Message => compileMessages({ message }).message ?? ''

afterEach(() => setLanguage('en'))

describe('a message', () => {
  it('follows a change of language where it is computed', async () => {
    const words = computed(() => say('numbers.secondsLeft', { seconds: 9 }))
    expect(words.value).toBe('9 s left')
    await setLanguage('zh-TW')
    expect(words.value).toBe('剩 9 秒')
    await setLanguage('xx')
    expect(words.value).toBe('9 s left')
  })

  it('is in the language asked for last, whichever comes first', async () => {
    await Promise.all([setLanguage('ja'), setLanguage('ko'), setLanguage('zh')])
    expect(say('kinds.textEncoder')).toBe('文本编码器')
  })

  it.each([
    ['{count, plural, one {# file} other {# files}}', 1, '1 file'],
    ['{count, plural, one {# file} other {# files}}', 1200, '1,200 files'],
    ["It's {count}", 2, "It's 2"],
  ])('%s of %d is %s', (message, count, words) => {
    expect(formatMessage(read(message), 'en', { count })).toBe(words)
  })

  it('takes what stands in its places as text, whatever it looks like', () => {
    expect(formatMessage(read('Look at {name}.'), 'en', { name: "<b>{x}</b> 'y'" })).toBe("Look at <b>{x}</b> 'y'.")
  })
})

it.each([
  ['zh-TW', 'zh-TW'],
  ['zh_Hant_HK', 'zh-TW'],
  ['zh', 'zh'],
  ['zh-CN', 'zh'],
  ['ja-JP', 'ja'],
  ['ko', 'ko'],
  ['fr', 'en'],
  ['', 'en'],
])('the tag %s means %s', (tag, language) => {
  expect(languageOf(tag)).toBe(language)
})
