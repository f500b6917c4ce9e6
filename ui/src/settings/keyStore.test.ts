import { beforeEach, describe, expect, it, vi } from 'vitest'
import { keyReport, keyState } from '../testing/examples'
import { look, openPage, type Page } from '../testing/page'
import { useKey } from './keyStore'

let page: Page
beforeEach(() => {
  page = openPage()
})
const answers = (fields: Parameters<typeof keyState>[0]): void => {
  page.answers.set('/civitai_remake/key', () => keyState(fields))
}

describe('the key', () => {
  it('goes to the server once and is kept nowhere in the browser', async () => {
    answers({ done: 'stored', valid: true, username: 'me' })
    await look('5')
    await useKey().set('sk-secret-key')
    expect(JSON.stringify(useKey().$state)).not.toContain('sk-secret-key')
    expect(JSON.stringify({ ...sessionStorage, ...localStorage })).not.toContain('sk-secret-key')
    expect(page.asked.filter((request) => JSON.stringify(request.body).includes('sk-secret-key'))).toHaveLength(1)
  })

  it.each([
    [{ done: 'stored', valid: true }, false, 1],
    [{ done: 'stored', valid: null }, true, 1],
    [{ done: 'stored', valid: true, source: 'environment' }, true, 1],
    [{ done: 'stored', valid: true, keys: { environment: keyReport({ valid: false }), file: keyReport() } }, true, 1],
    [{ done: 'refused', valid: false }, true, 0],
    [{ done: 'unproven', valid: null }, true, 0],
    [{ done: 'removed', valid: null }, true, 0],
  ] as const)('that was set (%o) leaves the box open (%s) where there is something to say', async (fields, open, times) => {
    answers(fields)
    const goOn = vi.fn()
    const key = useKey()
    key.askFor(goOn)
    await key.set('a-key')
    expect(key.open).toBe(open)
    expect(goOn).toHaveBeenCalledTimes(times)
  })

  it('is not waited for any more once the box was closed', async () => {
    answers({ done: 'stored', valid: true })
    const goOn = vi.fn()
    const key = useKey()
    key.askFor(goOn)
    key.toggle()
    await key.set('a-key')
    expect(goOn).not.toHaveBeenCalled()
  })

  it('is asked about again while the site is being asked', async () => {
    vi.useFakeTimers()
    const asking = { environment: null, file: keyReport({ valid: null, username: null, asking: true }) }
    answers({ keys: asking })
    const key = useKey()
    await key.refresh()
    expect(key.state?.keys.file?.valid).toBeNull()
    answers({})
    await vi.advanceTimersByTimeAsync(5000)
    expect(key.state?.keys.file?.username).toBe('painter')
    expect(page.asked.filter((one) => one.path === '/civitai_remake/key')).toHaveLength(2)
    vi.useRealTimers()
  })

  it('is told of by events, which do not take back what was said of a new one', async () => {
    const key = useKey()
    key.follow()
    const tell = (event: object): void => page.tell('civitai.key.state', event)
    tell(keyState({ keys: { environment: null, file: keyReport({ username: 'sculptor' }) } }))
    expect(key.state?.keys.file?.username).toBe('sculptor')
    answers({ done: 'refused', valid: false })
    key.askFor()
    await key.set('wrong')
    tell(keyState())
    expect(key.state).toMatchObject({ done: 'refused', keys: { file: { username: 'painter' } } })
    key.askFor()
    expect(key.state?.done).toBeUndefined()
    tell({ keys: 'none' })
    tell({ source: 'moon', keys: {} })
    expect(key.state?.source).toBe('file')
  })
})
