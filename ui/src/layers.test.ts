// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = resolve(__dirname)
const LEVELS: Record<string, number> = {
  'main.ts': 6, testing: 6, components: 5, composables: 4, stores: 3, api: 2, host: 1, canvas: 0, domain: 0, wire: 0,
} // prettier-ignore

const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .map((name) => join(ROOT, name))
  .filter((path) => /\.(ts|vue)$/.test(path) && !/\.(test|d)\.ts$/.test(path))
const room = (path: string): string => relative(ROOT, path).split(/[\\/]/)[0] ?? ''

describe('the rooms of the panel', () => {
  it.each(files.map((path) => [relative(ROOT, path), path]))('%s imports downwards only', (_name, path) => {
    const text = readFileSync(path, 'utf8')
    for (const [, target] of text.matchAll(/from '(\.[^']+)'/g)) {
      const imported = room(resolve(dirname(path), target ?? ''))
      expect(LEVELS[imported], imported).toBeLessThanOrEqual(LEVELS[room(path)] ?? -1)
    }
    if (room(path) === 'domain') expect(text).not.toMatch(/from 'vue'|\bwindow\b|\bdocument\b/)
    if (room(path) !== 'host') expect(text).not.toMatch(/window\.(app|comfyAPI)/)
    expect(text.split('\n').length).toBeLessThanOrEqual(350)
  })
})
