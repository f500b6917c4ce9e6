/**
 * Where the user is in what is shown: how far it is scrolled, and what is unfolded. By the look-up, so that each has its
 * own, over a switch of tabs and a reload of the page. No words of the look-up are in it but its key.
 */

import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import { readViews, withView, type View } from './views'

const STORED = 'civitai-remake.views'
const NOTHING: View = { top: 0, open: [] }

export const useView = defineStore('civitai-remake-view', () => {
  const about = ref('')
  const views = shallowRef(readViews(readStored()))

  /** What is shown from now on; empty for nothing. */
  const show = (key: string): void => void (about.value = key)
  const current = (): View => views.value.find(([key]) => key === about.value)?.[1] ?? NOTHING
  const isOpen = (name: string): boolean => current().open.includes(name)

  function setOpen(name: string, open: boolean): void {
    if (isOpen(name) === open) return
    const others = current().open.filter((one) => one !== name)
    keep({ ...current(), open: open ? [...others, name] : others })
  }

  function setTop(top: number): void {
    if (current().top !== top) keep({ ...current(), top })
  }

  function keep(view: View): void {
    views.value = withView(views.value, about.value, view)
    try {
      sessionStorage.setItem(STORED, JSON.stringify(views.value))
    } catch {
      // A full or forbidden store only costs the place after a reload.
    }
  }

  return { about, show, current, isOpen, setOpen, setTop }
})

function readStored(): string | null {
  try {
    return sessionStorage.getItem(STORED)
  } catch {
    return null
  }
}
