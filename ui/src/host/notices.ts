/** What is told in ComfyUI's own toasts. Its newer frontends can put one in the place of another; the older only add. */

import type { Notice, ProgressNotice } from '../words/notice'

interface ToastOptions {
  id: string
  description: string
  duration?: number
  action?: { label: string; onClick: () => void }
}

/** `extensionManager.toast`: what 1.35 has, and with it what 1.58 has. */
export interface Toasts {
  add(message: { severity: 'success' | 'warn'; summary: string; detail: string; life: number }): void
  loading?(title: string, options: ToastOptions): unknown
  success?(title: string, options: ToastOptions): unknown
  warning?(title: string, options: ToastOptions): unknown
  dismiss?(id: string): boolean
}

const ID = 'civitai-remake-downloads'
// Good news go by themselves; what wants somebody stays long enough to be seen from another window.
const LIFE_MS = { success: 8_000, warning: 60_000 }

/** One toast at a time, whatever it says. */
export class Notices {
  private shown = false
  /** Whoever closes the progress does not want to see it. */
  private unwanted = false

  constructor(
    private readonly toasts: () => Toasts | undefined,
    private readonly openPanel: () => void,
  ) {}

  /** Show how far it is, in the place of what was shown before; nothing on a frontend that can only add. */
  showProgress({ title, detail }: ProgressNotice): void {
    const toasts = this.toasts()
    if (!toasts?.loading || this.unwanted) return
    if (this.shown && toasts.dismiss?.(ID) === false) {
      this.unwanted = true
      return
    }
    toasts.loading(title, { id: ID, description: detail })
    this.shown = true
  }

  /** Take the progress away. */
  hideProgress(): void {
    if (this.shown) this.toasts()?.dismiss?.(ID)
    this.shown = false
  }

  /** Say how it ended, in the place of the progress. */
  show({ kind, title, detail, open }: Notice): void {
    this.hideProgress()
    this.unwanted = false
    const toasts = this.toasts()
    const say = toasts?.[kind]
    const action = { label: open, onClick: () => this.opened() }
    if (say) say(title, { id: ID, description: detail, duration: LIFE_MS[kind], action })
    else toasts?.add({ severity: kind === 'success' ? 'success' : 'warn', summary: title, detail, life: LIFE_MS[kind] })
  }

  private opened(): void {
    this.toasts()?.dismiss?.(ID)
    this.openPanel()
  }

  /** Nothing is under way any more, and nothing is said of it. */
  forget(): void {
    this.hideProgress()
    this.unwanted = false
  }
}
