/** A row of ComfyUI's settings dialog, filled with the control of our setting. */

import type { Pinia } from 'pinia'
import { createApp } from 'vue'
import type { SettingRow } from './settings/settingRows'
import { later } from './shared/laterComponent'

const SettingField = later(() => import('./settings/SettingField.vue'))

/** What comes back empties the row again. */
export const settingRow =
  (pinia: Pinia) =>
  (element: HTMLElement, { name }: SettingRow, label: string): (() => void) => {
    element.className = 'crm crm-field'
    for (const event of ['keydown', 'keyup', 'paste']) element.addEventListener(event, keepHere)
    const app = createApp(SettingField, { name, label }).use(pinia)
    app.mount(element)
    return () => app.unmount()
  }

/** Keys typed here stay here, as in the panel; those that move on or close the dialog are ComfyUI's. */
function keepHere(event: Event): void {
  if (!(event instanceof KeyboardEvent && ['Escape', 'Tab'].includes(event.key))) event.stopPropagation()
}
