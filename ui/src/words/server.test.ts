import { afterEach, describe, expect, it } from 'vitest'
import { setLanguage } from './language'
import { tell, tellFault } from './server'

afterEach(() => setLanguage('en'))

describe('what the server says', () => {
  it('is its English text, where the page is English or the form is not known', async () => {
    const said = [{ form: 'No such form {id}.', values: { id: 5 } }]
    expect(tell(said, 'No such form 5.')).toBe('No such form 5.')
    await setLanguage('ja')
    expect(tell(said, 'No such form 5.')).toBe('No such form 5.')
    expect(tell(undefined, 'Old server.')).toBe('Old server.')
  })

  it('names a page that is no answer of ours by its status', async () => {
    const fault = { code: 'http_502', error: 'ComfyUI answered 502.', hint: "Look at ComfyUI's console." }
    expect(tellFault(fault)).toEqual({ error: fault.error, hint: fault.hint })
    await setLanguage('ko')
    expect(tellFault(fault).error).toBe('ComfyUI가 502(으)로 응답했습니다.')
  })
})
