/** The help of the pack's own nodes beside the panel, where ComfyUI looks for it: `docs/<class of the node>.md`. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

export function nodeHelp(folder: string): Plugin {
  return {
    name: 'node-help',
    generateBundle() {
      for (const name of readdirSync(folder).sort()) {
        const source = readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n')
        this.emitFile({ type: 'asset', fileName: `docs/${name}`, source })
      }
    },
  }
}
