/** The panel's commands by what ComfyUI calls them; what they do is put to them where they are given to it. Pure. */

import { COMMAND_LABELS } from '../words/hostLabels'

export type CommandName = 'TogglePanel' | 'LookUpClipboard' | 'LoadWorkflow' | 'LoadAndRun' | 'ShowDownloads' | 'OpenSettings'

interface Face {
  /** English, as in `menuLabels` of `locales/`, by which ComfyUI finds the user's language. */
  menuLabel: string
  icon: string
  /** One key with Shift, or alone: ComfyUI leaves such keys to whoever is typing, and has none of these itself. */
  combo: { key: string; shift?: boolean } | null
}

const FACES: Record<CommandName, Face> = {
  TogglePanel: { menuLabel: 'Open or close the panel', icon: 'pi pi-images', combo: { key: 'c' } },
  LookUpClipboard: { menuLabel: 'Look up the clipboard', icon: 'pi pi-search', combo: { key: 'c', shift: true } },
  LoadWorkflow: { menuLabel: 'Load workflow', icon: 'pi pi-sitemap', combo: { key: 'l', shift: true } },
  LoadAndRun: { menuLabel: 'Load workflow and run', icon: 'pi pi-play', combo: { key: 'g', shift: true } },
  ShowDownloads: { menuLabel: 'Show downloads', icon: 'pi pi-download', combo: { key: 'd', shift: true } },
  OpenSettings: { menuLabel: 'Civitai Remake settings', icon: 'pi pi-cog', combo: null },
}

/** The commands in the order of the menu, each with what it does. */
export const panelCommands = (actions: Record<CommandName, () => unknown>) =>
  (Object.keys(FACES) as CommandName[]).map((name) => ({
    id: `CivitaiRemake.${name}`,
    label: COMMAND_LABELS[`CivitaiRemake_${name}`].label,
    ...FACES[name],
    run: actions[name],
  }))
