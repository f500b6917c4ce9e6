/** The licences of everything the built panel holds, as one text beside it: MIT asks that its notice travels along. */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'

export const FILE_NAME = 'THIRD_PARTY_NOTICES.txt'
// Its few lines that put the style into the page are no module of the bundle.
const ADDED_BY_TOOLS = ['vite-plugin-css-injected-by-js']
const LICENCE = /^(licen[cs]e|copying)(\.(md|txt))?$/i

interface Manifest {
  name: string
  version: string
  license?: string
}

/** The folder of the package a module belongs to; undefined for a module of our own. */
export function packageOf(id: string): string | undefined {
  const path = id.replaceAll('\\', '/').replace(/^\0/, '').replace(/\?.*$/, '')
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0]
}

/** Name, version, licence and its text; an error where a package brings no text, for then it may not travel. */
function noticeOf(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
  const file = licenceFile(folder)
  if (file === undefined) throw new Error(`${manifest.name} brings no licence text`)
  const text = readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim()
  return `${manifest.name} ${manifest.version} (${manifest.license ?? 'licence below'})\n\n${text}\n`
}

function licenceFile(folder: string): string | undefined {
  const name = readdirSync(folder).find((entry) => LICENCE.test(entry))
  if (name !== undefined) return join(folder, name)
  // A package of a family (@vue/shared, @primeuix/utils) may keep the text in the head package beside it.
  const family = dirname(folder)
  const head = join(dirname(family), family.split('/').pop()?.replace('@', '') ?? '')
  return existsSync(head) && head !== folder && /\/@[^/]+$/.test(family) ? licenceFile(head) : undefined
}

/** Writes the notices of all bundled packages beside the bundle, in the order of their names. */
export function thirdPartyNotices(): Plugin {
  return {
    name: 'third-party-notices',
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((chunk) => (chunk.type === 'chunk' ? Object.keys(chunk.modules) : []))
      const tools = ADDED_BY_TOOLS.map((name) => join(import.meta.dirname, 'node_modules', name))
      const folders = [...new Set([...modules.map(packageOf).filter((folder) => folder !== undefined), ...tools])]
      const notices = folders.map(noticeOf).sort()
      const source = ['main.js holds code of these packages, under these licences.\n', ...notices].join(`\n${'-'.repeat(78)}\n\n`)
      this.emitFile({ type: 'asset', fileName: FILE_NAME, source })
    },
  }
}
