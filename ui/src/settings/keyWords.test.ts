import { describe, expect, it } from 'vitest'
import { keyReport, keyState } from '../testing/examples'
import type { KeyReport, KeyState } from '../wire/settings'
import { describeDone, describeKeys, isSettled, needsAttention, titleOf } from './keyWords'

const good = keyReport()
const refused = keyReport({ valid: false, username: null })
const unknown = keyReport({ valid: null, username: null })
const broken = keyReport({ valid: false, malformed: true, username: null })
const state = (source: KeyState['source'], environment: KeyReport | null, file: KeyReport | null): KeyState =>
  keyState({ set: source !== 'none', source, keys: { environment, file } })

describe('what is said of the keys', () => {
  it.each<[KeyState, string[], boolean, string]>([
    [state('none', null, null), ['No API key yet. Looking up works without one; some downloads need it.'], true, 'API key: none'],
    [
      state('none', broken, null),
      [
        '! The key of CIVITAI_API_KEY holds characters that no key has; it is not used.',
        'No API key yet. Looking up works without one; some downloads need it.',
      ],
      true,
      'API key: none',
    ],
    [state('file', null, good), ['The stored key is used, account painter.'], false, 'API key: painter'],
    [state('file', null, keyReport({ username: null })), ['The stored key is used.'], false, 'API key'],
    [state('file', null, unknown), ['The stored key is used. Civitai could not be asked about it yet.'], false, 'API key'],
    [
      state('file', null, { ...unknown, asking: true }),
      ['The stored key is used. Asking Civitai about it...'],
      false,
      'API key',
    ],
    [
      state('file', null, refused),
      ['! Civitai does not accept the stored key. Make a new one and set it here.'],
      true,
      'API key: not accepted by Civitai',
    ],
    [state('environment', good, null), ['The key of CIVITAI_API_KEY is used, account painter.'], false, 'API key: painter'],
    [
      state('environment', good, unknown),
      ['The key of CIVITAI_API_KEY is used, account painter.', 'The stored key waits behind it.'],
      false,
      'API key: painter',
    ],
    [
      state('environment', refused, null),
      ['! Civitai does not accept the key of CIVITAI_API_KEY. Make a new one and set it here.'],
      true,
      'API key: not accepted by Civitai',
    ],
    [
      state('environment', refused, refused),
      [
        '! Civitai does not accept the key of CIVITAI_API_KEY. Make a new one and set it here.',
        '! Civitai does not accept the stored key.',
      ],
      true,
      'API key: not accepted by Civitai',
    ],
    [
      state('environment', good, broken),
      [
        'The key of CIVITAI_API_KEY is used, account painter.',
        '! The stored key holds characters that no key has; it is not used.',
      ],
      false,
      'API key: painter',
    ],
    [
      state('file', refused, good),
      [
        '! Civitai does not accept the key of CIVITAI_API_KEY, so the stored one is used.',
        'The stored key is used, account painter.',
      ],
      false,
      'API key: painter',
    ],
    [
      state('file', broken, good),
      [
        '! The key of CIVITAI_API_KEY holds characters that no key has; it is not used.',
        'The stored key is used, account painter.',
      ],
      false,
      'API key: painter',
    ],
  ])('of %j', (told, lines, attention, title) => {
    expect(describeKeys(told).map((line) => (line.warns ? `! ${line.text}` : line.text))).toEqual(lines)
    expect([needsAttention(told), titleOf(told)]).toEqual([attention, title])
  })

  it('is nothing before the server has answered', () => {
    expect([needsAttention(null), titleOf(null), isSettled(null)]).toEqual([false, 'API key', false])
  })
})

describe('what became of a new key', () => {
  const both = { environment: good, file: good }
  it.each<[Partial<KeyState>, string | null, boolean]>([
    [{}, null, false],
    [{ done: 'stored', valid: true, username: 'painter' }, 'Stored.', true],
    [{ done: 'stored', valid: null }, 'Stored. Civitai could not be asked whether it works.', false],
    [
      { done: 'stored', valid: true, username: 'painter', source: 'environment', keys: both },
      'Stored, account painter, but CIVITAI_API_KEY comes first.',
      false,
    ],
    [
      { done: 'refused', valid: false },
      'Civitai does not accept this key, so it was not stored. The stored key stays.',
      false,
    ],
    [
      { done: 'refused', valid: false, source: 'environment' },
      'Civitai does not accept this key, so it was not stored. The key of CIVITAI_API_KEY stays in use.',
      false,
    ],
    [
      { done: 'refused', valid: false, set: false, source: 'none' },
      'Civitai does not accept this key, so it was not stored. Copy it again from its page, whole.',
      false,
    ],
    [
      { done: 'unproven', valid: null },
      'Civitai could not be asked about this key, so the stored one stays. Save it again later, or remove the stored one first.',
      false,
    ],
    [{ done: 'tested', valid: true, username: 'painter' }, 'Civitai accepts the key, account painter.', false],
    [{ done: 'tested', valid: true, username: null }, 'Civitai accepts the key.', false],
    [{ done: 'tested', valid: false }, 'Civitai does not accept the key.', false],
    [{ done: 'tested', valid: null }, 'Civitai could not be asked. Try again later.', false],
    [{ done: 'removed', valid: null, set: false, source: 'none' }, 'The stored key was removed.', false],
  ])('is said of %j', (fields, words, settled) => {
    expect(describeDone(keyState(fields))?.text ?? null).toBe(words)
    expect(isSettled(keyState(fields))).toBe(settled)
  })
})
