/** The settings as ComfyUI's own dialog lists them: the key, and a row for each that the server has. Pure. */

import type { DownloadSettings } from '../wire/settings'
import { SETTING_LABELS } from '../words/hostLabels'

/** The kinds of model that have a folder of their own. */
const FOLDER_KINDS = [
  'checkpoint',
  'diffusion_model',
  'lora',
  'embedding',
  'vae',
  'upscaler',
  'controlnet',
  'hypernetwork',
  'text_encoder',
  'clip_vision',
  'motion_module',
  'detector',
] as const
type FolderKind = (typeof FOLDER_KINDS)[number]

/** A setting that is one value; `folders` has a row for each kind of model instead. */
type OneValue = Exclude<keyof DownloadSettings, 'folders'>
export type SettingName = 'api_key' | OneValue | `folders_${FolderKind}`
type Group = 'Account' | 'Downloads' | 'Workflow' | 'Recent pictures' | 'Folders for new files'

/** The category they all stand under; a name, the same in every language. */
export const CATEGORY = 'Civitai Remake'

/** In the order of the dialog. */
const GROUPS: Record<'api_key' | OneValue, Group> = {
  api_key: 'Account',
  connections: 'Downloads',
  files_at_once: 'Downloads',
  speed_limit: 'Downloads',
  pause_while_generating: 'Downloads',
  resume_at_start: 'Downloads',
  allow_pickles: 'Downloads',
  note_on_canvas: 'Workflow',
  own_nodes: 'Workflow',
  noise_card: 'Workflow',
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

export const SETTING_ROWS: readonly SettingRow[] = [
  ...(Object.keys(GROUPS) as (keyof typeof GROUPS)[]).map((name) => rowOf(name, GROUPS[name])),
  ...FOLDER_KINDS.map((kind) => rowOf(`folders_${kind}`, 'Folders for new files')),
]

function rowOf(name: SettingName, group: Group): SettingRow {
  const said = SETTING_LABELS[`CivitaiRemake_${name}`]
  return { name, id: `CivitaiRemake.${name}`, label: said.name, tooltip: said.tooltip, category: [CATEGORY, group, name] }
}

/** The kind of model whose folder this setting chooses; null for another setting. */
export const folderKindOf = (name: SettingName): string | null => /^folders_(.+)$/.exec(name)?.[1] ?? null
