import { beforeEach, expect, it, vi } from 'vitest'
import { look, one, openPage, type Page } from '../testing/page'
import { useCommands } from './commandsStore'

let page: Page
beforeEach(() => {
  page = openPage()
})

const holds = (readText: () => Promise<string>): void => {
  Object.defineProperty(navigator, 'clipboard', { value: { readText }, configurable: true })
}

it('looks up what the clipboard holds, with the panel open', async () => {
  holds(() => Promise.resolve(' https://civitai.com/images/5 '))
  await useCommands().lookUpClipboard()
  expect(page.panelOpen).toBe(true)
  expect(page.asked.find(({ path }) => path === '/civitai_remake/fetch')?.body).toMatchObject({ image_id: 'https://civitai.com/images/5' })
})

it.each([
  [() => Promise.reject(new Error('no')), 'clipboard_closed'],
  [() => Promise.resolve('  '), 'clipboard_empty'],
  [() => Promise.resolve('two words'), 'clipboard_unreadable'],
])('says in the panel why the clipboard could not be looked up: %o', async (readText, code) => {
  holds(readText)
  const commands = useCommands()
  await commands.lookUpClipboard()
  expect([commands.fault?.code, page.panelOpen]).toEqual([code, true])
  expect(page.asked).toEqual([])
  await look('5')
  expect(commands.fault).toBeNull()
})

it('says so where the page has no clipboard at all', async () => {
  Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true })
  await useCommands().lookUpClipboard()
  expect(useCommands().fault?.code).toBe('clipboard_closed')
})

it('loads nothing where no image is shown, and runs nothing whose models are not here', async () => {
  const commands = useCommands()
  commands.load()
  expect(commands.fault?.code).toBe('nothing_shown')
  await look('5')
  commands.loadAndRun()
  expect(commands.fault?.code).toBe('models_missing')
  expect([page.loaded, page.queued]).toEqual([[], 0])
})

it('loads and runs what is shown', async () => {
  page.answers.set('/civitai_remake/resolve', () => ({ resources: [{ ...one, already_downloaded: true }] }))
  page.answers.set('/civitai_remake/generate', () => ({ workflow: {}, fidelity: [], node_count: 1, workflow_type: 'x' }))
  await look('5')
  useCommands().loadAndRun()
  await vi.waitFor(() => expect(page.queued).toBe(1))
})
