import { beforeEach, describe, expect, it } from 'vitest'
import { first, look, openPage, type Page } from '../testing/page'
import { usePreflight } from './preflightStore'

let page: Page
beforeEach(() => {
  page = openPage()
})

describe('the question before a batch', () => {
  const pickle = { file_key: '1:2', filename: 'x.ckpt', folder: '/m', bytes: 5, kept_bytes: 0, pickle: true }

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
})
