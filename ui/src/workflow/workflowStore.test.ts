import { beforeEach, describe, expect, it } from 'vitest'
import { watch } from 'vue'
import { look, one, openPage, type Page } from '../testing/page'
import type { Resource } from '../wire/resources'
import { useWorkflow } from './workflowStore'

let page: Page
beforeEach(() => {
  page = openPage()
})

describe('the workflow', () => {
  it('is loaded after the model lists are fresh; models only linked stay out until switched on', async () => {
    page.answers.set('/civitai_remake/resolve', () => ({
      resources: [
        one,
        { ...one, file_key: '3:4', linked_only: true, off: 'linked', mention: { linked_only: true } },
        { ...one, file_key: '5:6', internal: true, off: 'internal', mention: { internal: true } },
      ],
    }))
    page.answers.set('/civitai_remake/generate', () => ({ workflow: {}, workflow_type: 'txt2img', fidelity: [] }))
    const lookup = await look('5')
    await useWorkflow().generate()
    expect(page.asked.at(-1)?.body?.resources).toHaveLength(1)
    expect(page.refreshed).toBe(1)
    expect(useWorkflow().confirmation).toMatchObject({ name: 'civitai_5', nodeCount: 3, workflowType: 'txt2img' })
    lookup.toggle('3:4')
    await useWorkflow().generate()
    const sent = page.asked.at(-1)?.body?.resources as { linked_only: boolean; mention: object }[]
    expect(sent.map((resource) => resource.linked_only)).toEqual([false, false])
    expect(sent[1]?.mention).toEqual({ linked_only: false, internal: false })
    lookup.toggle('1:2')
    await useWorkflow().generate()
    expect((page.asked.at(-1)?.body?.resources as Resource[]).map((resource) => resource.file_key)).toEqual(['3:4'])
  })
  it('says how many nodes are being laid out, until they are', async () => {
    const node = { class_type: 'KSampler', inputs: {} }
    page.answers.set('/civitai_remake/generate', () => ({ workflow: { '1': node, '2': node }, workflow_type: 'txt2img', fidelity: [] }))
    await look('5')
    const said: (number | null)[] = []
    watch(() => useWorkflow().layingOut, (count) => said.push(count), { flush: 'sync' })
    await useWorkflow().generate()
    expect(said).toEqual([2, null])
  })
})
