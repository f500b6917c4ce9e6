// @vitest-environment node
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../words/language'
import { CATEGORY, SETTING_ROWS } from './settingRows'

type Labels = Record<string, { name?: string; tooltip?: string; label?: string }>
const read = (language: string, file: string): Labels =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../../locales', language, `${file}.json`), 'utf8')) as Labels

describe('the rows of the settings', () => {
  it('stand in one category, each under its own id', () => {
    expect(new Set(SETTING_ROWS.map(({ category }) => category[0]))).toEqual(new Set([CATEGORY]))
    expect(new Set(SETTING_ROWS.map(({ id }) => id)).size).toBe(SETTING_ROWS.length)
  })

  it.each(LANGUAGES)('are called something in %s, and none is called without being there', (language) => {
    const labels = read(language, 'settings')
    expect(Object.keys(labels)).toEqual(SETTING_ROWS.map(({ id }) => id.replaceAll('.', '_')))
    // ComfyUI would read these signs as its own.
    for (const { name, tooltip } of Object.values(labels)) expect(`${name} ${tooltip}`).toMatch(/^[^{}@|]{12,}$/)
  })

  it.each(LANGUAGES)('have the kinds of model by their names in %s', (language) => {
    const kinds = JSON.parse(readFileSync(join(import.meta.dirname, '../words', language, 'kinds.json'), 'utf8')) as object
    const folders = Object.entries(read(language, 'settings')).filter(([id]) => id.includes('_folders_'))
    expect(new Set([...folders.map(([, { name }]) => name), (kinds as { other: string }).other])).toEqual(new Set(Object.values(kinds)))
  })

  it.each(LANGUAGES)('have their groups in %s, but for the one that ComfyUI has itself', (language) => {
    const groups = new Set(SETTING_ROWS.map(({ category }) => category[1]))
    const told = Object.keys((read(language, 'main').settingsCategories ?? {}) as object)
    expect(new Set([...told, 'Workflow'])).toEqual(groups)
  })
})
