import { afterEach, describe, expect, it } from 'vitest'
import { hostSettings, openSettingsDialog } from './settingsDialog'

const ROW = { id: 'Ours.one', label: 'One', tooltip: 'What it is', category: ['Ours', 'Group', 'one'] as [string, string, string] }
const filled: string[] = []
const fill = (element: HTMLElement, _row: typeof ROW, label: string) => {
  filled.push(`+${label}`)
  element.textContent = label
  return () => {
    filled.push(`-${label}`)
  }
}

afterEach(() => {
  document.body.replaceChildren()
  filled.length = 0
})

describe('a row of the dialog', () => {
  it('is not counted, keeps nothing in ComfyUI, and stands in the order it was given', () => {
    const rows = hostSettings([ROW, { ...ROW, id: 'Ours.two' }], fill)
    expect(rows.map(({ telemetry, defaultValue }) => [telemetry, defaultValue])).toEqual(
      Array(2).fill([{ trackChanges: false }, null]),
    )
    expect(rows.map(({ sortOrder }) => sortOrder)).toEqual([2, 1])
  })

  it('lives while it stands in the page, also where ComfyUI draws it anew', () => {
    const [row] = hostSettings([ROW], fill)
    const first = row?.type('Eins')
    expect(filled).toEqual([])
    document.body.append(first as HTMLElement)
    document.body.replaceChildren(row?.type('Two') as HTMLElement)
    document.body.replaceChildren()
    expect(filled).toEqual(['+Eins', '-Eins', '+Two', '-Two'])
  })
})

describe('the dialog', () => {
  const open = (html: string) => ({
    commands: [{ id: 'Comfy.ShowSettingsDialog' }],
    execute: () => {
      document.body.innerHTML = html
      for (const entry of document.querySelectorAll('button, li')) entry.addEventListener('click', () => filled.push(entry.textContent))
      return Promise.resolve()
    },
  })

  it.each([
    ['<nav><button data-nav-id="root/Else">Else</button><button data-nav-id="root/Our Own">Our Own</button></nav>'],
    ['<div class="settings-sidebar"><ul><li role="option">Else</li><li role="option"> Our Own </li></ul></div>'],
  ])('opens at a category: %s', async (html) => {
    expect(await openSettingsDialog(open(html), 'Our Own')).toBe(true)
    expect(filled.map((text) => text.trim())).toEqual(['Our Own'])
  })

  it('is not there for a ComfyUI without the command', async () => {
    expect(await openSettingsDialog({ commands: [], execute: () => Promise.resolve() }, 'Ours')).toBe(false)
    expect(await openSettingsDialog(undefined, 'Ours')).toBe(false)
  })
})
