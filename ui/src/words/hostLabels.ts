/**
 * What our commands and settings are called where ComfyUI itself shows them, in English: it finds the other languages in
 * the pack's `locales/` by their names.
 */

import commands from '../../../locales/en/commands.json'
import settings from '../../../locales/en/settings.json'

export const COMMAND_LABELS = commands
export const SETTING_LABELS = settings
