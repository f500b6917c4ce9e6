/** The message files of `src/words` as modules, each message read. */

import type { Plugin } from 'vite'
import { compileMessages } from './src/words/compileMessages'

export function icuMessages(): Plugin {
  return {
    name: 'icu-messages',
    // Before Vite makes a module of the JSON.
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/words\/[\w-]+\/\w+\.json$/.test(id.replaceAll('\\', '/'))) return null
      return JSON.stringify(compileMessages(JSON.parse(code) as Record<string, string>))
    },
  }
}
