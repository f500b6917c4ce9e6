import { onBeforeUnmount, watch, type Ref } from 'vue'
import { clamp, placeAfter } from './rovingPlace'

const CONTROLS = 'a[href], button, summary, input, select, textarea'
/** Their arrows are their own. */
const FIELDS = 'input:not([type=checkbox], [type=radio]), select, textarea, [role=menu] *'

/**
 * Rows of controls as one stop of Tab, after the toolbar of the ARIA Authoring Practices: Up, Down, Home and End go from row
 * to row, Left and Right from control to control. A field within the row in hand is a stop of its own. What the row
 * shows may change at any time, and the focus stays in its place when the control it is on goes away.
 *
 * `root` holds the rows that `selector` finds; rows inside of an inner list with arrows of its own belong to that one.
 */
export function useRovingRows(root: Ref<HTMLElement | null>, selector: string): { focusRow: (place: number) => void } {
  let inRow = 0
  let inControl = 0
  let held: HTMLElement | null = null

  const rows = (): HTMLElement[] =>
    [...(root.value?.querySelectorAll<HTMLElement>(selector) ?? [])].filter((one) => isOurs(one) && arrowed(one).length > 0)
  const isOurs = (element: Element): boolean => element.closest('[data-roving]') === root.value
  const controlsOf = (one: Element | undefined): HTMLElement[] =>
    [...(one?.querySelectorAll<HTMLElement>(CONTROLS) ?? [])].filter((control) => isOurs(control) && isOpen(control))
  const arrowed = (one: Element | undefined): HTMLElement[] => controlsOf(one).filter((control) => !control.matches(FIELDS))

  /** One control of the row in hand is a stop, and its fields; nothing else is. */
  function settle(): void {
    const all = rows()
    inRow = clamp(inRow, all.length)
    inControl = clamp(inControl, arrowed(all[inRow]).length)
    all.forEach((one, at) => {
      const stop = at === inRow ? arrowed(one)[inControl] : undefined
      for (const control of controlsOf(one)) {
        const stops = control === stop || (at === inRow && control.matches(FIELDS))
        if (control.tabIndex !== (stops ? 0 : -1)) control.tabIndex = stops ? 0 : -1
      }
    })
  }

  function focusRow(place: number): void {
    inRow = place
    settle()
    arrowed(rows()[inRow])[inControl]?.focus()
  }

  function changed(records: readonly MutationRecord[]): void {
    // Words and numbers change many times a second while something comes.
    if (!records.some(isOfControls)) return
    const lost = held !== null && !held.isConnected && document.activeElement === document.body
    settle()
    if (lost) focusRow(inRow)
  }

  function focused(event: FocusEvent): void {
    const target = event.target as HTMLElement
    const place = rows().findIndex((one) => one.contains(target))
    if (place < 0) return
    held = target
    inRow = place
    const at = arrowed(rows()[place]).indexOf(target)
    if (at >= 0) inControl = at
    settle()
  }

  function left(): void {
    // A control that was taken away is not left: `changed` puts another into its place.
    setTimeout(() => {
      if (held?.isConnected && held !== document.activeElement) held = null
    })
  }

  function pressed(event: KeyboardEvent): void {
    const target = event.target as HTMLElement
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || target.matches(FIELDS) || !isOurs(target)) return
    const all = rows()
    const row = all.findIndex((one) => one.contains(target))
    const at = arrowed(all[row]).indexOf(target)
    const next = row < 0 || at < 0 ? null : placeAfter(event.key, { row, at }, all.map((one) => arrowed(one).length))
    if (!next) return
    event.preventDefault()
    inControl = next.at
    focusRow(next.row)
  }

  const observer = new MutationObserver(changed)
  const stop = watch(
    root,
    (element, before) => {
      observer.disconnect()
      before?.removeEventListener('keydown', pressed)
      before?.removeEventListener('focusin', focused)
      before?.removeEventListener('focusout', left)
      if (!element) return
      element.dataset.roving = ''
      element.addEventListener('keydown', pressed)
      element.addEventListener('focusin', focused)
      element.addEventListener('focusout', left)
      observer.observe(element, { childList: true, subtree: true, attributeFilter: ['disabled', 'open'] })
      settle()
    },
    { flush: 'post', immediate: true },
  )
  onBeforeUnmount(() => {
    stop()
    observer.disconnect()
  })
  return { focusRow }
}

const isOfControls = ({ type, addedNodes, removedNodes }: MutationRecord): boolean =>
  type === 'attributes' || [...addedNodes, ...removedNodes].some((node) => node instanceof Element)

/** What stands in a closed fold has no place, nor has what cannot be pressed. */
function isOpen(control: HTMLElement): boolean {
  if (control.matches(':disabled, [type=file]')) return false
  const fold = control.matches('summary') ? control.parentElement?.parentElement : control
  return !fold?.closest('details:not([open])')
}
