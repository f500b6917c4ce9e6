import { ref, type Ref } from 'vue'
import { placeOfDrop } from './reorder'

/** Ours alone: neither the panel's own drop zone nor ComfyUI's canvas knows what to do with it. */
const KIND = 'application/x-civitai-remake-download'

export interface Reorder {
  dragged: Ref<string | null>
  /** The row it would land at, and on which side of it. */
  target: Ref<{ fileKey: string; behind: boolean } | null>
  start: (event: DragEvent) => void
  over: (event: DragEvent) => void
  drop: (event: DragEvent) => void
  end: () => void
}

/** Puts rows in order by dragging; a row carries `data-file-key`, and only what waits has a place. */
export function useReorder(waiting: () => readonly string[], move: (fileKey: string, place: number) => void): Reorder {
  const dragged = ref<string | null>(null)
  const target: Reorder['target'] = ref(null)

  const rowAt = (event: DragEvent): HTMLElement | null =>
    event.target instanceof Element ? event.target.closest<HTMLElement>('[data-file-key]') : null

  function start(event: DragEvent): void {
    const fileKey = rowAt(event)?.dataset.fileKey
    if (!fileKey || !event.dataTransfer || !waiting().includes(fileKey)) return
    event.dataTransfer.setData(KIND, fileKey)
    event.dataTransfer.effectAllowed = 'move'
    dragged.value = fileKey
  }

  function over(event: DragEvent): void {
    const row = rowAt(event)
    const fileKey = row?.dataset.fileKey
    if (dragged.value === null || !row || !fileKey || !waiting().includes(fileKey)) return
    event.preventDefault()
    const { top, height } = row.getBoundingClientRect()
    target.value = { fileKey, behind: event.clientY > top + height / 2 }
  }

  function drop(event: DragEvent): void {
    if (dragged.value === null) return
    event.preventDefault()
    if (target.value) {
      const place = placeOfDrop(waiting(), dragged.value, target.value.fileKey, target.value.behind)
      if (place !== null) move(dragged.value, place)
    }
    end()
  }

  function end(): void {
    dragged.value = null
    target.value = null
  }

  return { dragged, target, start, over, drop, end }
}
