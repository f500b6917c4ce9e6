import { onBeforeUnmount, onMounted, reactive, type Ref } from 'vue'
import { addressInList, draggedKind, type Dragged } from './pasteAndDrop'

export interface Dropped {
  address: string | null
  file: File | null
  /** The element it was dropped onto. */
  target: EventTarget | null
}

export interface DropZone {
  dragged: Dragged
  /** Where the zone lies on the page, while something is dragged over it. */
  area: { left: string; top: string; width: string; height: string } | null
}

/**
 * Takes what is dropped anywhere on the sidebar around `root`, and keeps it from the host's canvas. What is dragged out of
 * the panel itself is left alone: the canvas may take it.
 */
export function useDropZone(root: Ref<HTMLElement | null>, take: (dropped: Dropped) => void): DropZone {
  const zone = reactive<DropZone>({ dragged: null, area: null })
  let isOwn = false

  /** The sidebar, if the place is in it; the host keeps our elements, hidden, when it shows another tab. */
  function sidebarAt(place: EventTarget | null): HTMLElement | null {
    if (!root.value?.isConnected || root.value.getClientRects().length === 0) return null
    const sidebar = root.value.closest<HTMLElement>('.sidebar-content-container') ?? root.value
    return place instanceof Node && sidebar.contains(place) ? sidebar : null
  }

  function over(event: DragEvent): void {
    const transfer = event.dataTransfer
    const dragged = transfer && draggedKind([...transfer.types], [...transfer.items])
    const sidebar = sidebarAt(event.target)
    if (!sidebar) return clear()
    if (isOwn || !dragged || !transfer) return
    event.preventDefault()
    event.stopPropagation()
    transfer.dropEffect = 'copy'
    if (zone.dragged === dragged) return
    const { left, top, width, height } = sidebar.getBoundingClientRect()
    zone.area = { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` }
    zone.dragged = dragged
  }

  function leave(event: DragEvent): void {
    if (!sidebarAt(event.relatedTarget)) clear()
  }

  function drop(event: DragEvent): void {
    const transfer = event.dataTransfer
    const isOurs = zone.dragged !== null && sidebarAt(event.target) !== null
    clear()
    if (isOwn || !isOurs || !transfer) return
    event.preventDefault()
    event.stopPropagation()
    const address = addressInList(transfer.getData('text/uri-list'))
    take({ address, file: transfer.files[0] ?? null, target: event.target })
  }

  function clear(): void {
    zone.dragged = null
    zone.area = null
  }

  function begin(event: DragEvent): void {
    isOwn = sidebarAt(event.target) !== null
  }

  function end(): void {
    isOwn = false
    clear()
  }

  const handlers = { dragenter: over, dragover: over, dragleave: leave, drop, dragstart: begin, dragend: end }
  const named = Object.entries(handlers) as [keyof typeof handlers, (event: DragEvent) => void][]
  // Before the host's own handlers, which would load a dropped image onto the canvas.
  onMounted(() => named.forEach(([name, handler]) => document.addEventListener(name, handler, true)))
  onBeforeUnmount(() => named.forEach(([name, handler]) => document.removeEventListener(name, handler, true)))
  return zone
}
