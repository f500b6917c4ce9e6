/** What works behind the panel, as one piece that is fetched after it: its first paint needs none of this. */

import type { Pinia } from 'pinia'
import { useCompare } from './compare/compareStore'
import { useRecovery } from './recovery/recoveryStore'

export { default as CommandNews } from './commands/CommandNews.vue'
export { useCommands } from './commands/commandsStore'

/** Watch what ComfyUI makes, and what was missed while it was away. */
export function follow(pinia: Pinia): void {
  useCompare(pinia).follow()
  useRecovery(pinia).follow()
}
