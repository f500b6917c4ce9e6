import { beforeEach, describe, expect, it } from 'vitest'
import { downloadEvent } from '../testing/examples'
import { openPage, type Page } from '../testing/page'
import type { DownloadEvent } from '../wire/downloads'
import { useDownloads } from './downloadsStore'
import { useNotices } from './noticesStore'

let page: Page
beforeEach(() => {
  page = openPage()
  useDownloads().follow()
  useNotices().follow()
})
const tell = (fields: Partial<DownloadEvent>): void => page.tell('civitai.download.progress', downloadEvent(fields))
const end = (fileKey: string, status: 'completed' | 'failed' | 'cancelled'): void => tell({ file_key: fileKey, status })

describe('a batch out of sight', () => {
  it('is told once it has ended, in one notice for all of its files', () => {
    page.inView = false
    tell({ file_key: 'a' })
    expect(page.progress?.title).toBe('Downloading 1 model')
    end('a', 'completed')
    expect(page.notices).toEqual([{ kind: 'success', title: '1 model is here', detail: 'Open Civitai Remake to load the workflow.', open: 'Show' }])
    expect(page.progress).toBeNull()
    end('a', 'completed')
    expect(page.notices).toHaveLength(1)
  })

  it('tells what came and what failed', () => {
    page.inView = false
    tell({ file_key: 'a' })
    for (const [key, status] of [['b', 'completed'], ['c', 'failed'], ['a', 'completed']] as const) {
      tell({ file_key: key, status: 'waiting' })
      end(key, status)
    }
    expect(page.notices.map(({ kind, title }) => [kind, title])).toEqual([['warning', '2 came, 1 failed']])
  })

  it('that came to nothing is not told', () => {
    page.inView = false
    tell({ file_key: 'a' })
    end('a', 'cancelled')
    expect([page.notices, page.progress]).toEqual([[], null])
  })
})

describe('a batch in sight', () => {
  it('is told of by the panel alone', () => {
    tell({ file_key: 'a' })
    expect(page.progress).toBeNull()
    end('a', 'completed')
    expect(page.notices).toEqual([])
  })

  it('takes its toast away when the panel opens', () => {
    page.inView = false
    tell({ file_key: 'a' })
    expect(page.progress).not.toBeNull()
    page.inView = true
    useNotices().look()
    expect(page.progress).toBeNull()
  })
})
