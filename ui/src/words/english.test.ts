// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser'
import { describe, expect, it } from 'vitest'
import { english } from './english'
import { LANGUAGES } from './language'

const HERE = import.meta.dirname
const OTHERS = LANGUAGES.filter((one) => one !== 'en')
// Keyed by what the server sends, and held together with its sources by a test there.
const OF_THE_SERVER = ['server', 'hints']
// Names that every language keeps may make up a whole message.
const NAMES_ALONE =
  /^[\W\d]*((LoRA|VAE|ControlNet|CLIP Vision|Hypernetwork|Embedding|Checkpoint|Civitai Remake|ComfyUI|BLAKE3|SHA256|AIR|MB|GB|s|px|OK|JSON|Seed|CLIP|[{][a-zA-Z]+[}])[\W\d]*)*$/
const read = (path: string): Record<string, string> => JSON.parse(readFileSync(join(HERE, path), 'utf8')) as Record<string, string>
const filesIn = (language: string): string[] =>
  readdirSync(join(HERE, language))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.replace('.json', ''))
    .filter((name) => !OF_THE_SERVER.includes(name))
    .sort()

const ENGLISH = filesIn('en').map((feature) => [feature, read(`en/${feature}.json`)] as const)
const FULL = ENGLISH.filter(([, file]) => Object.keys(file).length > 0)

/** The places of a message, with what each is: a plural is another thing than a name. */
function placesOf(message: string): string[] {
  const walk = (elements: MessageFormatElement[]): string[] =>
    elements.flatMap((one) => {
      if (one.type === TYPE.plural || one.type === TYPE.select) {
        const inner = Object.values(one.options).flatMap(({ value }) => walk(value))
        return [one.value, ...inner]
      }
      return one.type === TYPE.argument || one.type === TYPE.number ? [one.value] : []
    })
  return [...new Set(walk(parse(message, { ignoreTag: true })))].sort()
}

/** All text of the panel's own files, where a key is used. */
function sourceText(): string {
  const root = join(HERE, '..')
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' })
  const product = paths.filter((path) => /\.(ts|vue)$/.test(path) && !path.endsWith('.test.ts'))
  return product.map((path) => readFileSync(join(root, path), 'utf8')).join('\n')
}

describe('the messages', () => {
  it('in English are those of the files, each file named once', () => {
    expect(Object.keys(english).sort()).toEqual(filesIn('en'))
  })

  it('in English are all used', () => {
    const text = sourceText()
    const keys = ENGLISH.flatMap(([feature, file]) => Object.keys(file).map((key) => `${feature}.${key}`))
    expect(keys.filter((key) => !text.includes(`'${key}'`))).toEqual([])
  })

  describe.each(OTHERS)('in %s', (language) => {
    const translated = new Map(filesIn(language).map((feature) => [feature, read(`${language}/${feature}.json`)]))
    /** The keys whose messages fail the English one beside them. */
    const wrong = (fails: (message: string, english: string) => boolean): string[] =>
      FULL.flatMap(([feature, file]) =>
        Object.entries(file)
          .filter(([key, message]) => fails(translated.get(feature)?.[key] ?? '', message))
          .map(([key]) => `${feature}.${key}`),
      )

    it('are the same ones', () => {
      expect([...translated.keys()]).toEqual(FULL.map(([feature]) => feature))
      for (const [feature, file] of FULL) expect(Object.keys(translated.get(feature) ?? {}), feature).toEqual(Object.keys(file))
    })

    it('have the places of the English ones', () => {
      expect(wrong((message, original) => String(placesOf(message)) !== String(placesOf(original)))).toEqual([])
    })

    it('are no English left over', () => {
      expect(wrong((message, original) => message === original && !NAMES_ALONE.test(message))).toEqual([])
    })
  })
})
