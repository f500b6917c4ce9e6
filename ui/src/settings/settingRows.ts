/** The settings as ComfyUI's own dialog lists them: a row for each that the server has, and one for the key. Pure. */

import type { DownloadSettings } from '../wire/settings'
import { SETTING_LABELS } from '../words/hostLabels'

export type SettingName = 'api_key' | keyof DownloadSettings
type Group = 'Account' | 'Downloads' | 'Workflow' | 'Recent pictures'

/** The category they all stand under; a name, the same in every language. */
export const CATEGORY = 'Civitai Remake'

/** In the order of the dialog. */
const GROUPS: Record<SettingName, Group> = {
  api_key: 'Account',
  connections: 'Downloads',
  files_at_once: 'Downloads',
  speed_limit: 'Downloads',
  pause_while_generating: 'Downloads',
  resume_at_start: 'Downloads',
  allow_pickles: 'Downloads',
  folders: 'Downloads',
  note_on_canvas: 'Workflow',
  keep_recent: 'Recent pictures',
}

export interface SettingRow {
  name: SettingName
  /** What ComfyUI knows it by; nothing is ever kept there under it. */
  id: string
  /** English: ComfyUI finds the user's language in `locales/` by the id. */
  label: string
  tooltip: string
  category: [string, string, string]
}

export const SETTING_ROWS: readonly SettingRow[] = (Object.keys(GROUPS) as SettingName[]).map((name) => {
  const said = SETTING_LABELS[`CivitaiRemake_${name}`]
  return { name, id: `CivitaiRemake.${name}`, label: said.name, tooltip: said.tooltip, category: [CATEGORY, GROUPS[name], name] }
})
