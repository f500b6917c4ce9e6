import { describe, expect, it } from 'vitest'
import { downloadEvent } from '../testing/examples'
import type { DownloadEvent } from '../wire/downloads'
import { isLive, reduceDownloads, type Downloads } from './downloadState'

const after = (...events: Partial<DownloadEvent>[]): Downloads =>
  events.reduce<Downloads>((state, one) => reduceDownloads(state, { type: 'told', event: downloadEvent(one) }), {})
const status = (state: Downloads): string | undefined => state['1:2']?.status

describe('the state of a file', () => {
  it('follows its events by key, whatever the file is called', () => {
    const state = after({ status: 'waiting' }, { filename: 'renamed.safetensors', progress: 70 })
    expect(state['1:2']).toMatchObject({ status: 'downloading', progress: 70 })
  })

  it.each(['completed', 'failed', 'cancelled'] as const)('hears nothing more of a task after %s', (end) => {
    expect(status(after({ status: end }, { status: 'downloading' }))).toBe(end)
  })

  it('is tried again in the same task after a failure, not after an end for good', () => {
    expect(status(after({ status: 'failed' }, { status: 'waiting' }, { status: 'downloading' }))).toBe('downloading')
    expect(status(after({ status: 'cancelled' }, { status: 'waiting' }))).toBe('cancelled')
    expect(status(after({ status: 'completed' }, { status: 'waiting' }))).toBe('completed')
  })

  it('begins anew with another task', () => {
    expect(status(after({ status: 'failed' }, { task_id: 't2', status: 'waiting' }))).toBe('waiting')
  })

  it('is not ended by an older task while a newer one runs', () => {
    expect(status(after({ task_id: 't2' }, { task_id: 't1', status: 'cancelled' }))).toBe('downloading')
  })

  it('keeps what an event said when it overtook the answer to the request', () => {
    let state = reduceDownloads({}, { type: 'asked', fileKeys: ['1:2'] })
    expect(status(state)).toBe('waiting')
    state = reduceDownloads(state, { type: 'told', event: downloadEvent({ progress: 30 }) })
    state = reduceDownloads(state, { type: 'accepted', fileKeys: ['1:2'], taskId: 't1' })
    expect(state['1:2']).toMatchObject({ status: 'downloading', progress: 30 })
  })

  it('fails with the reason when the request is refused', () => {
    const refusal = { error: 'no', code: 'folder_unknown', hint: 'x' }
    const state = reduceDownloads({}, { type: 'refused', fileKeys: ['1:2'], fault: refusal })
    expect(state['1:2']).toMatchObject({ status: 'failed', ...refusal })
  })

  it('takes the list of the server as the truth', () => {
    const before = after({ file_key: 'lost' }, { file_key: 'ended', status: 'failed' })
    const state = reduceDownloads(before, { type: 'listed', events: [downloadEvent({ status: 'completed' })] })
    expect(Object.keys(state).sort()).toEqual(['1:2', 'ended'])
  })

  it('prefers a live task to an ended one of the same file in the list', () => {
    const events = [downloadEvent({ task_id: 't2' }), downloadEvent({ task_id: 't1', status: 'cancelled' })]
    expect(status(reduceDownloads({}, { type: 'listed', events }))).toBe('downloading')
  })

  it.each(['paused', 'interrupted'] as const)('goes on after it was %s', (stop) => {
    const stopped = after({ status: stop })
    expect(isLive(stopped['1:2'])).toBe(false)
    expect(status(after({ status: stop }, { status: 'waiting' }, { status: 'downloading' }))).toBe('downloading')
  })

  it('forgets ended files only', () => {
    const before = after({ status: 'completed' }, { file_key: 'live' }, { file_key: 'kept', status: 'paused' })
    const fileKeys = ['1:2', 'live', 'kept']
    expect(Object.keys(reduceDownloads(before, { type: 'forgotten', fileKeys }))).toEqual(['live', 'kept'])
  })
})
