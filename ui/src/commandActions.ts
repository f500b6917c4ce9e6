/** What the panel's commands do. Their store is fetched after the panel, and may still be on its way when one is wanted. */

import type { Pinia } from 'pinia'
import { context } from './api/context'
import type { CommandName } from './commands/panelCommands'
import { useQueue } from './downloads/queueStore'
import { fetchBehind } from './fetchPieces'
import { useSettings } from './settings/settingsStore'

type Commands = ReturnType<typeof import('./behind').useCommands>

/** `begin` is called before what looks at the panel's state: a command may be the first that is wanted of it. */
export function commandActions(pinia: Pinia, begin: () => void): Record<CommandName, () => unknown> {
  const by = (run: (commands: Commands) => unknown) => async () => {
    begin()
    try {
      await run((await fetchBehind()).useCommands(pinia))
    } catch (error) {
      // That a piece cannot be fetched stands in the panel, in the place of the piece.
      console.warn('Civitai Remake:', error)
      context().host.openPanel()
    }
  }
  return {
    TogglePanel: () => context().host.togglePanel(),
    LookUpClipboard: by((commands) => commands.lookUpClipboard()),
    LoadWorkflow: by((commands) => commands.load()),
    LoadAndRun: by((commands) => commands.loadAndRun()),
    ShowDownloads: () => {
      useQueue(pinia).show()
      context().host.openPanel()
    },
    OpenSettings: () => useSettings(pinia).show(),
  }
}
