import { describe, expect, it } from 'vitest'
import { hostCommands, type KnownCommand } from './commands'

const command = (id: string, key: string, shift = false) => ({
  id, label: id, menuLabel: `menu ${id}`, icon: 'pi', combo: { key, shift }, run: () => undefined,
}) // prettier-ignore

describe('commands for ComfyUI', () => {
  it('keep their hands off keys that are taken', () => {
    const known: KnownCommand[] = [
      { id: 'theirs', keybinding: { combo: { key: 'C', ctrl: false, alt: false, shift: false } } },
      { id: 'none', keybinding: null },
    ]
    const { keybindings, commands } = hostCommands('Ours', [command('a', 'c'), command('b', 'c', true)], known)
    expect(keybindings).toEqual([{ combo: { key: 'c', shift: true }, commandId: 'b' }])
    expect(commands.map(({ id }) => id)).toEqual(['a', 'b'])
  })

  it('stand in a menu of their own, in their order', () => {
    const { menuCommands, commands } = hostCommands('Ours', [command('a', 'x'), command('b', 'y')], [])
    expect(menuCommands).toEqual([{ path: ['Ours'], commands: ['a', 'b'] }])
    expect(commands.map(({ menubarLabel }) => menubarLabel)).toEqual(['menu a', 'menu b'])
  })
})
