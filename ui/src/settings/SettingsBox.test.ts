import { mount } from '@vue/test-utils'
import { getActivePinia } from 'pinia'
import { nextTick, type Plugin } from 'vue'
import { beforeEach, expect, it } from 'vitest'
import { openPage, type Page } from '../testing/page'
import SettingsBox from './SettingsBox.vue'
import { useSettings } from './settingsStore'

const SETTINGS = {
  connections: 4, files_at_once: 1, speed_limit: null, pause_while_generating: false, resume_at_start: false,
  allow_pickles: false, keep_recent: 50, folders: {},
} // prettier-ignore

let page: Page
beforeEach(() => {
  page = openPage()
  page.answers.set('/civitai_remake/settings', (body) => ({ ...SETTINGS, ...body }))
  page.answers.set('/civitai_remake/folders', () => ({ kinds: [] }))
})

it.each([
  ['10', { keep_recent: 10 }],
  ['0', { keep_recent: 0 }],
  ['900', { keep_recent: 50 }],
  ['-3', { keep_recent: 0 }],
  ['', null],
])('remembers %j look-ups as %j; an empty field changes nothing', async (typed, body) => {
  const settings = useSettings()
  await settings.refresh()
  settings.open = true
  const box = mount(SettingsBox, { global: { plugins: [getActivePinia()] as Plugin[] } })
  await box.get('[data-testid="setting-keep_recent"]').setValue(typed)
  await nextTick()
  expect(page.asked.filter((one) => one.body).at(-1)?.body ?? null).toEqual(body)
})

it('keeps what is being typed while the answer to another change comes', async () => {
  const settings = useSettings()
  await settings.refresh()
  settings.open = true
  const plugins = [getActivePinia()] as Plugin[]
  const box = mount(SettingsBox, { global: { plugins } })
  const limit = box.get('[data-testid="setting-limit"]')
  const input = limit.element as HTMLInputElement
  input.value = '2,5'
  await limit.trigger('input')
  await settings.change({ connections: 8 })
  await nextTick()
  expect(input.value).toBe('2,5')
  await limit.trigger('change')
  await nextTick()
  expect(page.asked.at(-1)?.body).toEqual({ speed_limit: 2_500_000 })
})
