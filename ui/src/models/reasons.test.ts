import { describe, expect, it } from 'vitest'
import { resource } from '../testing/examples'
import type { Resource } from '../wire/resources'
import type { Download, Downloads } from '../downloads/downloadState'
import { sharedReasons } from './reasons'

const lost = (file_key: string, fields: Partial<Resource> = {}): Resource =>
  resource({ file_key, resolved: false, available: false, code: 'not_on_site', error: 'Gone.', hint: 'Supply it.', ...fields })
const failed = (wants_key: boolean, error: string): Download =>
  ({ status: 'failed', code: 'login_required', error, hint: 'Set a key.', wants_key, downloaded_bytes: 0 }) as Download

describe('why models are missing', () => {
  it('is one explanation where several have one reason, and none for one alone', () => {
    const nine = Array.from({ length: 9 }, (_, at) => lost(`u${at}`))
    const other = lost('x', { error: 'Another reason.' })
    const [reason, ...more] = sharedReasons([...nine, other, resource()], {}, {})
    expect(reason).toMatchObject({ fault: { code: 'not_on_site', error: 'Gone.' }, wantsKey: false, isTold: false })
    expect(reason?.cards).toHaveLength(9)
    expect(more).toEqual([])
  })

  it('is the key for all that one could help, whatever their sentences say', () => {
    const downloads: Downloads = { a: failed(true, 'a.pt wants one'), b: failed(true, 'b.pt wants one'), c: failed(false, 'c') }
    const all = ['a', 'b', 'c'].map((file_key) => resource({ file_key }))
    expect(sharedReasons(all, downloads, {})).toMatchObject([{ wantsKey: true, cards: ['a', 'b'] }])
  })

  it('is not told again where the image is closed', () => {
    const closed = ['a', 'b'].map((key) => lost(key, { code: 'closed_model' }))
    expect(sharedReasons(closed, {}, {})).toMatchObject([{ isTold: true }])
  })
})
