// @vitest-environment node
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../words/language'
import { panelCommands } from './panelCommands'

const nothing = (): void => undefined
const COMMANDS = panelCommands({
  TogglePanel: nothing,
  LookUpClipboard: nothing,
  LoadWorkflow: nothing,
  LoadAndRun: nothing,
  ShowDownloads: nothing,
  OpenSettings: nothing,
})
const read = (language: string, file: string): Record<string, Record<string, string>> =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../../locales', language, `${file}.json`), 'utf8')) as never

describe('the commands', () => {
  it('have keys that ComfyUI leaves to whoever is typing, each its own', () => {
    const combos = COMMANDS.flatMap(({ combo }) => (combo ? [combo] : []))
    expect(combos.flatMap((combo) => Object.keys(combo)).filter((name) => !['key', 'shift'].includes(name))).toEqual([])
    expect(new Set(combos.map((combo) => JSON.stringify(combo))).size).toBe(combos.length)
  })

  it.each(LANGUAGES)('are called something in %s, in lists and in the menu', (language) => {
    expect(Object.keys(read(language, 'commands'))).toEqual(COMMANDS.map(({ id }) => id.replaceAll('.', '_')))
    expect(Object.keys(read(language, 'main').menuLabels ?? {})).toEqual(COMMANDS.map(({ menuLabel }) => menuLabel))
  })
})
