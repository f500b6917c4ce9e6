/**
 * Our rows in ComfyUI's settings dialog. Their values are the server's alone: each row fills itself, and ComfyUI's own
 * setter is never called, so nothing of them is kept, sent or counted there.
 */

/** One row; `label` and `tooltip` in English, ComfyUI translates them by the id. */
export interface DialogRow {
  id: string
  label: string
  tooltip: string
  category: [string, string, string]
}

/** Fill a row's element; what comes back empties it again. */
export type Fill<Row extends DialogRow> = (element: HTMLElement, row: Row, label: string) => () => void

/** A row as `registerExtension` takes it. */
export interface HostSetting {
  id: string
  name: string
  tooltip: string
  category: [string, string, string]
  sortOrder: number
  defaultValue: null
  telemetry: { trackChanges: false }
  type: (name: string) => HTMLElement
}

const TAG = 'civitai-remake-setting'

/** Filled while it stands in the page: ComfyUI throws rows away, and draws them anew, without a word to anyone. */
class RowElement extends HTMLElement {
  fill: (() => () => void) | null = null
  private empty: (() => void) | null = null

  connectedCallback(): void {
    this.empty ??= this.fill?.() ?? null
  }

  disconnectedCallback(): void {
    this.empty?.()
    this.empty = null
  }
}

/** The rows in their order: ComfyUI puts the highest number first. */
export function hostSettings<Row extends DialogRow>(rows: readonly Row[], fill: Fill<Row>): HostSetting[] {
  if (!customElements.get(TAG)) customElements.define(TAG, RowElement)
  return rows.map((row, place) => ({
    id: row.id,
    name: row.label,
    tooltip: row.tooltip,
    category: row.category,
    sortOrder: rows.length - place,
    defaultValue: null,
    telemetry: { trackChanges: false },
    type: (name) => {
      const element = document.createElement(TAG) as RowElement
      element.fill = () => fill(element, row, name)
      return element
    },
  }))
}

const SHOW = 'Comfy.ShowSettingsDialog'
const LONGEST_WAIT_MS = 2000

interface Commands {
  commands?: readonly { id: string }[]
  execute?: (id: string) => Promise<unknown>
}

/**
 * Open the dialog at a category; false where this ComfyUI has no such command. No ComfyUI opens it at a category when
 * asked, so its own entry is pressed: 1.58.1 marks them by their path, 1.35.9 has a list with their names.
 */
export async function openSettingsDialog(command: Commands | undefined, category: string): Promise<boolean> {
  if (!command?.execute || !command.commands?.some((one) => one.id === SHOW)) return false
  await command.execute(SHOW)
  const until = performance.now() + LONGEST_WAIT_MS
  while (performance.now() < until) {
    const entry = entryOf(category)
    if (entry) {
      entry.click()
      break
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return true
}

function entryOf(category: string): HTMLElement | null {
  const marked = document.querySelector<HTMLElement>(`[data-nav-id="root/${CSS.escape(category)}"]`)
  const options = [...document.querySelectorAll<HTMLElement>('.settings-sidebar [role="option"]')]
  return marked ?? options.find((option) => option.textContent?.trim() === category) ?? null
}
