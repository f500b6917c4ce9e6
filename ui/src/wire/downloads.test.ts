import { describe, expect, it } from 'vitest'
import { readDownloadEvent } from './downloads'

describe("foreign JSON as a download's event", () => {
  it.each([null, 5, 'x', [], {}, { task_id: 1 }, { task_id: 't', file_key: 'k', status: 'odd' }])(
    'is no event: %o',
    (value) => expect(readDownloadEvent(value)).toBeNull(),
  )
  it('keeps what an event says and replaces what is strange by unknown', () => {
    const event = readDownloadEvent({ task_id: 't', file_key: 'k', status: 'failed', speed: 'fast', error: 'no' })
    expect(event).toMatchObject({ status: 'failed', speed: null, error: 'no', progress: 0 })
  })
})
