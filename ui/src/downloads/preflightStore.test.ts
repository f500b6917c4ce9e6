import { beforeEach, describe, expect, it, vi } from 'vitest'
import { useKey } from '../settings/keyStore'
import { keyState } from '../testing/examples'
import { first, look, openPage, type Page } from '../testing/page'
import { usePreflight } from './preflightStore'

let page: Page
beforeEach(() => {
  page = openPage()
})

describe('the question before a batch', () => {
  it('is asked once more when a key has been set for it', async () => {
    const answer = { files: [], refused: [], total_bytes: 0, drives: [], fits: true, pickles_allowed: false }
    page.answers.set('/civitai_remake/preflight', () => ({ ...answer, has_key: false, key_valid: null }))
    const lookup = await look('5')
    const preflight = usePreflight()
    await preflight.ask([first(lookup)])
    preflight.setKey()
    expect([preflight.open, useKey().open]).toEqual([false, true])
    page.answers.set('/civitai_remake/key', () => keyState({ done: 'refused', valid: false }))
    await useKey().set('wrong')
    expect(preflight.open).toBe(false)
    page.answers.set('/civitai_remake/key', () => keyState({ done: 'stored', valid: true }))
    await useKey().set('right')
    await vi.waitFor(() => expect([preflight.open, useKey().open]).toEqual([true, false]))
    expect(page.asked.filter((one) => one.path === '/civitai_remake/preflight')).toHaveLength(2)
  })

  const pickle = { file_key: '1:2', filename: 'x.ckpt', folder: '/m', bytes: 5, kept_bytes: 0, pickle: true, can_run_code: true }

  it.each([
    [false, 0],
    [true, 1],
  ])('leaves pickles out unless they are agreed to, here or in the settings (%s)', async (allowed, batches) => {
    const answer = { files: [pickle], refused: [], total_bytes: 5, drives: [], fits: true, has_key: false }
    page.answers.set('/civitai_remake/preflight', () => ({ ...answer, pickles_allowed: allowed }))
    page.answers.set('/civitai_remake/download-all', () => ({ task_id: 't', refused: [] }))
    const lookup = await look('5')
    await usePreflight().ask([first(lookup)])
    await usePreflight().confirm()
    expect(page.asked.filter((one) => one.path === '/civitai_remake/download-all')).toHaveLength(batches)
  })

  it('is not asked where there is nothing to decide', async () => {
    const file = { file_key: '1:2', filename: 'x', folder: '/m', bytes: 5, kept_bytes: 0, can_run_code: false }
    const answer = { files: [file], refused: [], total_bytes: 5, drives: [], fits: true, has_key: false, pickles_allowed: false }
    page.answers.set('/civitai_remake/preflight', () => answer)
    page.answers.set('/civitai_remake/download-all', () => ({ task_id: 't', refused: [] }))
    const lookup = await look('5')
    const preflight = usePreflight()
    await preflight.begin([first(lookup)])
    expect([preflight.open, page.asked.at(-1)?.path]).toEqual([false, '/civitai_remake/download-all'])
    page.answers.set('/civitai_remake/preflight', () => ({ ...answer, fits: false }))
    await preflight.begin([first(lookup)])
    expect([preflight.open, page.asked.at(-1)?.path]).toEqual([true, '/civitai_remake/preflight'])
  })
})
