/** The panel's commands as ComfyUI takes them: in its menu, its list of key bindings and its command service. */

export interface Combo {
  key: string
  ctrl?: boolean
  alt?: boolean
  shift?: boolean
}

/** One command; `label` and `menuLabel` in English, ComfyUI translates both by `locales/`. */
export interface PanelCommand {
  id: string
  label: string
  menuLabel: string
  icon: string
  /** Without Ctrl and Alt: such keys ComfyUI leaves to whoever is typing. */
  combo: Combo | null
  run: () => unknown
}

/** A command that ComfyUI has, with the first of its keys. */
export interface KnownCommand {
  id: string
  keybinding?: { combo?: Combo } | null
}

interface HostCommand {
  id: string
  label: string
  menubarLabel: string
  icon: string
  function: () => void
}

export interface HostCommands {
  commands: HostCommand[]
  keybindings: { combo: Combo; commandId: string }[]
  menuCommands: { path: string[]; commands: string[] }[]
}

/** What `registerExtension` takes; keys that are taken already are left alone, for ComfyUI would show an error. */
export function hostCommands(menu: string, commands: readonly PanelCommand[], known: readonly KnownCommand[]): HostCommands {
  const taken = new Set(known.flatMap(({ keybinding }) => (keybinding?.combo ? [written(keybinding.combo)] : [])))
  return {
    commands: commands.map(({ id, label, menuLabel, icon, run }) => ({
      id,
      label,
      menubarLabel: menuLabel,
      icon,
      function: () => void run(),
    })),
    keybindings: commands.flatMap(({ id, combo }) =>
      combo && !taken.has(written(combo)) ? [{ combo, commandId: id }] : [],
    ),
    menuCommands: [{ path: [menu], commands: commands.map(({ id }) => id) }],
  }
}

const written = ({ key, ctrl, alt, shift }: Combo): string =>
  `${key.toUpperCase()}:${Boolean(ctrl)}:${Boolean(alt)}:${Boolean(shift)}`
