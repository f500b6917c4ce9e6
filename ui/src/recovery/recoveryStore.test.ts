import { beforeEach, describe, expect, it } from 'vitest'
import { nextTick } from 'vue'
import { useConnection } from '../api/connectionStore'
import { useDownloads } from '../downloads/downloadsStore'
import { useLookup } from '../lookup/lookupStore'
import { useNextStep } from '../nextStep/nextStepStore'
import { useKey } from '../settings/keyStore'
import { useSettings } from '../settings/settingsStore'
import { keyState } from '../testing/examples'
import { first, look, openPage, type Page } from '../testing/page'
import { useWorkflow } from '../workflow/workflowStore'
import { useRecovery } from './recoveryStore'

const NOT_THERE = { code: 'host_unreachable', error: 'no', hint: '' }
const OTHER = { code: 'disk_full', error: 'no', hint: '' }

let page: Page
beforeEach(() => {
  page = openPage()
  page.answers.set('/civitai_remake/key', () => keyState())
  page.answers.set('/civitai_remake/settings', () => ({ connections: 4 }))
  useKey().follow()
  useDownloads().follow()
  useConnection().follow()
  useRecovery().follow()
})

const asked = (path: string): number => page.asked.filter((one) => one.path === `/civitai_remake/${path}`).length

async function goAndComeBack(): Promise<void> {
  page.tellHost('reconnecting', null)
  await nextTick()
  page.tellHost('reconnected', null)
  await new Promise((resolve) => setTimeout(resolve))
}

describe('while ComfyUI is away', () => {
  it('the next step waits for it', async () => {
    await look('5')
    page.tellHost('reconnecting', null)
    expect([useConnection().away, useNextStep().step]).toEqual([true, 'away'])
    page.tellHost('reconnected', null)
    expect([useConnection().away, useNextStep().step]).toEqual([false, 'download'])
  })
})

describe('when ComfyUI is back', () => {
  it('all that is shown is asked anew, and what the user decided stays', async () => {
    const lookup = await look('5')
    await useSettings().refresh()
    lookup.toggle('1:2')
    const here = { ...first(lookup), already_downloaded: true }
    page.answers.set('/civitai_remake/resolve', () => ({ resources: [here] }))
    page.asked = []
    await goAndComeBack()
    expect(['resolve', 'downloads', 'key', 'settings'].map(asked)).toEqual([1, 1, 1, 1])
    expect([first(lookup).already_downloaded, lookup.switches, lookup.step]).toEqual([true, { '1:2': false }, null])
  })

  it('nothing is asked that nobody has looked at', async () => {
    page.asked = []
    await goAndComeBack()
    expect(page.asked.map(({ path }) => path).sort()).toEqual(['/civitai_remake/downloads', '/civitai_remake/key'])
  })

  it('faults go that said it was away, others stay', async () => {
    const lookup = await look('5')
    page.fail('/civitai_remake/fetch', NOT_THERE)
    page.fail('/civitai_remake/download', NOT_THERE)
    await look('6')
    await useDownloads().download(first(lookup))
    useWorkflow().fault = OTHER
    expect([lookup.fault?.code, useDownloads().files['1:2']?.code]).toEqual(['host_unreachable', 'host_unreachable'])
    await goAndComeBack()
    expect([lookup.fault, useDownloads().files['1:2'], useWorkflow().fault]).toEqual([null, undefined, OTHER])
    expect([lookup.metadata?.image_id, lookup.reference]).toEqual([5, '6'])
  })
})

describe('a fault goes with its cause', () => {
  it('when a key is set that Civitai takes', async () => {
    page.answers.set('/civitai_remake/key', () => ({ set: false, source: 'none', keys: { environment: null, file: null } }))
    await useKey().refresh()
    page.fail('/civitai_remake/fetch', { code: 'login_required', error: 'no', hint: '' })
    page.fail('/civitai_remake/download', { code: 'login_required', error: 'no', hint: '' })
    const lookup = await look('5')
    await useDownloads().download({ file_key: '1:2' } as ReturnType<typeof first>)
    page.answers.set('/civitai_remake/key', () => keyState({ done: 'stored' }))
    await useKey().set('a key')
    await nextTick()
    expect([lookup.fault, useDownloads().files['1:2']]).toEqual([null, undefined])
  })

  it('when a file has come that a workflow failed without', async () => {
    const lookup = await look('5')
    useWorkflow().fault = OTHER
    page.tell('civitai.download.progress', { ...DONE, file_key: first(lookup).file_key })
    await nextTick()
    expect(useWorkflow().fault).toBeNull()
  })

  it('when another look-up succeeds', async () => {
    await look('5')
    useDownloads().fault = OTHER
    await look('6')
    await nextTick()
    expect([useDownloads().fault, useLookup().fault]).toEqual([null, null])
  })
})

const DONE = {
  task_id: 't', filename: 'x.safetensors', status: 'completed', progress: 100, downloaded_bytes: 1, total_bytes: 1,
  speed: null, eta: null, error: null, code: null, hint: null, path: '/x.safetensors', held: false, wants_key: false,
} // prettier-ignore

describe('settings', () => {
  it('that another page has changed are asked for where they are shown', async () => {
    page.tell('civitai.settings.changed', {})
    expect(asked('settings')).toBe(0)
    await useSettings().refresh()
    page.answers.set('/civitai_remake/settings', () => ({ connections: 7 }))
    page.tell('civitai.settings.changed', {})
    await expect.poll(() => useSettings().current?.connections).toBe(7)
  })
})
