import { beforeEach, describe, expect, it } from 'vitest'
import { look, openPage, type Page } from '../testing/page'
import { useKey } from './keyStore'

let page: Page
beforeEach(() => {
  page = openPage()
})

describe('the key', () => {
  it('goes to the server once and is kept nowhere in the browser', async () => {
    page.answers.set('/civitai_remake/key', () => ({ set: true, source: 'file', valid: true, username: 'me' }))
    await look('5')
    await useKey().set('sk-secret-key')
    expect(JSON.stringify(useKey().$state)).not.toContain('sk-secret-key')
    expect(JSON.stringify({ ...sessionStorage, ...localStorage })).not.toContain('sk-secret-key')
    expect(page.asked.filter((request) => JSON.stringify(request.body).includes('sk-secret-key'))).toHaveLength(1)
  })
})
