import { mount, type VueWrapper } from '@vue/test-utils'
import { getActivePinia } from 'pinia'
import { nextTick, type Plugin } from 'vue'
import { beforeEach, expect, it } from 'vitest'
import { openPage, type Page } from '../testing/page'
import SettingField from './SettingField.vue'
import type { SettingName } from './settingRows'
import { useSettings } from './settingsStore'

const SETTINGS = {
  connections: 4, files_at_once: 1, speed_limit: null, pause_while_generating: false, resume_at_start: false,
  allow_pickles: false, note_on_canvas: true, own_nodes: true, noise_card: '', keep_recent: 50, folders: {},
} // prettier-ignore

const ROOT = { folder: 'D:', exists: true, writable: true, free_bytes: null }

let page: Page
beforeEach(() => {
  page = openPage()
  page.answers.set('/civitai_remake/settings', (body) => ({ ...SETTINGS, ...body }))
  page.answers.set('/civitai_remake/folders', () => ({ kinds: [{ type: 'lora', chosen: null, used: null, roots: [ROOT, { ...ROOT, folder: 'E:' }] }] }))
})

async function show(name: SettingName): Promise<VueWrapper> {
  const plugins = [getActivePinia()] as Plugin[]
  const field = mount(SettingField, { props: { name, label: 'What it is called' }, global: { plugins } })
  await settled()
  return field
}
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))
const sent = (): unknown => page.asked.filter((one) => one.body).at(-1)?.body ?? null

it.each([
  ['keep_recent', '10', { keep_recent: 10 }],
  ['keep_recent', '0', { keep_recent: 0 }],
  ['keep_recent', '900', { keep_recent: 50 }],
  ['keep_recent', '-3', { keep_recent: 0 }],
  ['keep_recent', '', null],
  ['speed_limit', '2,5', { speed_limit: 2_500_000 }],
  ['speed_limit', '', { speed_limit: null }],
  ['connections', '8', { connections: 8 }],
  ['allow_pickles', true, { allow_pickles: true }],
  ['note_on_canvas', false, { note_on_canvas: false }],
  ['own_nodes', false, { own_nodes: false }],
] as const)('%s takes %j as %j', async (name, given, body) => {
  const field = await show(name)
  await field.get(`[data-testid="setting-${name}"]`).setValue(given)
  await settled()
  expect(sent()).toEqual(body)
})

it.each(['connections', 'speed_limit', 'keep_recent', 'allow_pickles', 'folders_lora', 'api_key'] as const)(
  'the control of %s is called what its row is',
  async (name) => {
    expect((await show(name)).find('[aria-label="What it is called"]').exists()).toBe(true)
  },
)

it('a folder that cannot be chosen goes back to the one that is, and its row alone says why', async () => {
  const [lora, vae] = [await show('folders_lora'), await show('folders_vae')]
  page.fail('/civitai_remake/settings', { code: 'folder_not_writable', error: 'No.', hint: 'h' })
  await lora.get('[data-testid="folder-lora"]').setValue('E:')
  await settled()
  await settled()
  expect((lora.get('[data-testid="folder-lora"]').element as HTMLSelectElement).value).toBe('')
  expect([lora, vae].map((one) => one.find('[data-testid="fault"]').exists())).toEqual([true, false])
})

it('keeps what is being typed while the answer to another change comes', async () => {
  const settings = useSettings()
  const limit = (await show('speed_limit')).get('[data-testid="setting-speed_limit"]')
  const input = limit.element as HTMLInputElement
  input.value = '2,5'
  await limit.trigger('input')
  await settings.change({ connections: 8 })
  await nextTick()
  expect(input.value).toBe('2,5')
  await limit.trigger('change')
  expect(sent()).toEqual({ speed_limit: 2_500_000 })
})

it.each(['allow_pickles', 'connections'] as const)('%s goes back to what holds where a change fails, and says why', async (name) => {
  const field = await show(name)
  const other = await show('keep_recent')
  const control = field.get(`[data-testid="setting-${name}"]`)
  page.fail('/civitai_remake/settings', { code: 'folder_not_writable', error: 'No.', hint: 'h' })
  await control.setValue(name === 'allow_pickles' ? true : '7')
  await settled()
  const now = control.element as HTMLInputElement
  expect(name === 'allow_pickles' ? now.checked : now.value).toBe(name === 'allow_pickles' ? false : '4')
  expect([field, other].map((one) => one.find('[data-testid="fault"]').exists())).toEqual([true, false])
})

it('asks the server once for all rows that come at once', async () => {
  await Promise.all([show('connections'), show('allow_pickles'), show('keep_recent')])
  expect(page.asked.filter(({ path }) => path === '/civitai_remake/settings')).toHaveLength(1)
})

it('is not overtaken by a look that was begun before a change', async () => {
  const settings = useSettings()
  let tell: (told: object) => void = () => undefined
  page.answers.set('/civitai_remake/settings', (body) => (body ? { ...SETTINGS, ...body } : new Promise((resolve) => (tell = resolve))))
  const looked = settings.refresh()
  await settings.change({ connections: 8 })
  tell(SETTINGS)
  await looked
  expect(settings.current?.connections).toBe(8)
})
