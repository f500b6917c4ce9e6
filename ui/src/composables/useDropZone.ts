import { onBeforeUnmount, onMounted, reactive, type Ref } from 'vue'
import { addressInList, draggedKind, type Dragged } from '../domain/given'

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
  let around: HTMLElement | null = null
  let isOwn = false

  // The host keeps the panel's elements when it shows another tab in the same sidebar.
  const isShown = (): boolean => root.value?.isConnected === true && root.value.offsetParent !== null

  function over(event: DragEvent): void {
    const transfer = event.dataTransfer
    const dragged = transfer && draggedKind([...transfer.types], [...transfer.items])
    if (isOwn || !dragged || !transfer || !around || !isShown()) return
    event.preventDefault()
    event.stopPropagation()
    transfer.dropEffect = 'copy'
    if (zone.dragged === dragged) return
    const { left, top, width, height } = around.getBoundingClientRect()
    zone.area = { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` }
    zone.dragged = dragged
  }

  function leave(event: DragEvent): void {
    if (event.relatedTarget instanceof Node && around?.contains(event.relatedTarget)) return
    clear()
  }

  function drop(event: DragEvent): void {
    const transfer = event.dataTransfer
    if (isOwn || !zone.dragged || !transfer) return
    event.preventDefault()
    event.stopPropagation()
    clear()
    take({ address: addressInList(transfer.getData('text/uri-list')), file: transfer.files[0] ?? null, target: event.target })
  }

  function clear(): void {
    zone.dragged = null
    zone.area = null
  }

  const begin = (): void => void (isOwn = true)
  const end = (): void => {
    isOwn = false
    clear()
  }
  const handlers = { dragenter: over, dragover: over, dragleave: leave, drop, dragstart: begin, dragend: end }

  onMounted(() => {
    around = root.value?.closest<HTMLElement>('.sidebar-content-container') ?? root.value
    for (const [name, handler] of Object.entries(handlers)) around?.addEventListener(name, handler as EventListener)
  })
  onBeforeUnmount(() => {
    for (const [name, handler] of Object.entries(handlers)) around?.removeEventListener(name, handler as EventListener)
  })
  return zone
}
