import { describe, expect, it } from 'vitest'
import { Notices, type Toasts } from './notices'

/** Toasts that are kept by their id, as 1.58 does it; of 1.35 only `add`. */
function frontend(newer: boolean) {
  const open = new Map<string, string>()
  const added: string[] = []
  const press: { button: (() => void) | undefined } = { button: undefined }
  const put: NonNullable<Toasts['loading']> = (title, { id, description, action }) => {
    press.button = action?.onClick
    open.set(id, `${title}: ${description}`)
  }
  const toasts: Toasts = { add: ({ severity, summary, life }) => void added.push(`${severity} ${summary} ${life}`) }
  const replacing = { loading: put, success: put, warning: put, dismiss: (id: string) => open.delete(id) }
  return { toasts: newer ? { ...toasts, ...replacing } : toasts, open, added, press }
}

const END = { kind: 'success', title: '3 models are here', detail: 'x', open: 'Show' } as const
const none = (): void => undefined

describe('a toast', () => {
  it('is one that changes, and ends as the news of the end', () => {
    const { toasts, open, added } = frontend(true)
    const notices = new Notices(() => toasts, none)
    notices.showProgress({ title: 'Downloading 3 models', detail: '0 of 3' })
    notices.showProgress({ title: 'Downloading 2 models', detail: '1 of 3' })
    expect([...open.values()]).toEqual(['Downloading 2 models: 1 of 3'])
    notices.show(END)
    expect([[...open.values()], added]).toEqual([['3 models are here: x'], []])
  })

  it('stays away once somebody has closed it, until something new is under way', () => {
    const { toasts, open } = frontend(true)
    const notices = new Notices(() => toasts, none)
    const progress = { title: 'Downloading', detail: '' }
    notices.showProgress(progress)
    open.clear()
    notices.showProgress(progress)
    notices.showProgress(progress)
    expect(open.size).toBe(0)
    notices.forget()
    notices.showProgress(progress)
    expect(open.size).toBe(1)
    notices.hideProgress()
    expect(open.size).toBe(0)
  })

  it('is the end alone where the frontend can only add', () => {
    const { toasts, added } = frontend(false)
    const notices = new Notices(() => toasts, none)
    notices.showProgress({ title: 'Downloading', detail: '' })
    notices.show(END)
    notices.show({ ...END, kind: 'warning', title: '1 failed' })
    expect(added).toEqual(['success 3 models are here 8000', 'warn 1 failed 60000'])
  })

  it('of an end opens the panel and goes', () => {
    const { toasts, open, press } = frontend(true)
    let opened = 0
    new Notices(() => toasts, () => (opened += 1)).show(END)
    press.button?.()
    expect([opened, open.size]).toEqual([1, 0])
  })

  it('is nothing where ComfyUI has none', () => {
    const notices = new Notices(() => undefined, none)
    notices.showProgress({ title: 'Downloading', detail: '' })
    expect(() => notices.show(END)).not.toThrow()
  })
})
