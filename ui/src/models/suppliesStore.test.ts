import { beforeEach, describe, expect, it } from 'vitest'
import { first, look, one, openPage, type Page } from '../testing/page'
import { useSupplies } from './suppliesStore'

let page: Page
beforeEach(() => {
  page = openPage()
})

describe('a supplied file', () => {
  const file = new File(['four'], 'mine.safetensors')

  it('becomes the model, whose card stays', async () => {
    page.answers.set('/civitai_remake/supply', () => ({ ...one, file_key: 'other', already_downloaded: true }))
    const lookup = await look('5')
    await useSupplies().supply(first(lookup), file)
    const sent = page.asked.at(-1)?.body
    expect(Object.keys(sent ?? {})).toEqual(['resource', 'file', 'headers'])
    expect(sent?.headers).toEqual({ 'X-Civitai-Remake': '1' })
    expect(first(lookup)).toMatchObject({ file_key: '1:2', already_downloaded: true })
    expect([useSupplies().files, page.refreshed]).toEqual([{}, 1])
  })

  it('that differs is taken only when the user insists', async () => {
    const differs = (): Response => Response.json({ code: 'hash_mismatch', error: 'another file' }, { status: 422 })
    page.answers.set('/civitai_remake/supply', (body) =>
      body?.accept_other === '1' ? { ...one, already_downloaded: true, chosen_name: 'mine.safetensors' } : differs(),
    )
    const lookup = await look('5')
    const supplies = useSupplies()
    await supplies.supply(first(lookup), file)
    expect(supplies.files['1:2']).toMatchObject({ status: 'differs', sentBytes: 2, totalBytes: 4 })
    await supplies.insist(first(lookup))
    expect(first(lookup).chosen_name).toBe('mine.safetensors')
    expect(supplies.files).toEqual({})
  })

  it('on its way can be stopped', async () => {
    let release: (value: unknown) => void = () => undefined
    page.answers.set('/civitai_remake/supply', () => new Promise((resolve) => (release = resolve)))
    const lookup = await look('5')
    const supplies = useSupplies()
    const way = supplies.supply(first(lookup), file)
    supplies.forget('1:2')
    expect([supplies.files, page.signal?.aborted]).toEqual([{}, true])
    release(Response.json({ code: 'x', error: 'no' }, { status: 400 }))
    await way
    expect(supplies.files).toEqual({})
  })

  it('that is refused says why, and can be put away', async () => {
    page.answers.set('/civitai_remake/supply', () => Response.json({ code: 'x', error: 'no' }, { status: 400 }))
    const lookup = await look('5')
    const supplies = useSupplies()
    await supplies.supply(first(lookup), file)
    expect(supplies.files['1:2']).toMatchObject({ status: 'failed', fault: { error: 'no' } })
    supplies.forget('1:2')
    expect(supplies.files).toEqual({})
  })
})
