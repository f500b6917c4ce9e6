import { onBeforeUnmount, ref, type Ref } from 'vue'

const SHOWN_MS = 1500

/** Copies a text and says so for a moment; `copied` is the mark that was copied last. */
export function useCopy(): { copied: Ref<string | null>; copy: (mark: string, text: string) => Promise<void> } {
  const copied = ref<string | null>(null)
  let timer: ReturnType<typeof setTimeout> | undefined

  async function copy(mark: string, text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text)
    } catch {
      // Pages that are not served from this computer have no clipboard; selecting and copying still works there.
      if (!copyBySelection(text)) return
    }
    copied.value = mark
    clearTimeout(timer)
    timer = setTimeout(() => (copied.value = null), SHOWN_MS)
  }

  onBeforeUnmount(() => clearTimeout(timer))
  return { copied, copy }
}

function copyBySelection(text: string): boolean {
  const area = document.createElement('textarea')
  area.value = text
  area.style.position = 'fixed'
  area.style.opacity = '0'
  document.body.append(area)
  area.select()
  const done = document.execCommand('copy')
  area.remove()
  return done
}
