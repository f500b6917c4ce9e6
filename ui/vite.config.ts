import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'
import cssInjectedByJs from 'vite-plugin-css-injected-by-js'
import { icuMessages } from './icuMessages'
import { nodeHelp } from './nodeHelp'
import { thirdPartyNotices } from './thirdPartyNotices'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

// The messages come read into the bundle.
const NO_PARSER = '@formatjs/icu-messageformat-parser/no-parser.js'

// ComfyUI loads every .js below WEB_DIRECTORY as an extension of its own: what is fetched later is .mjs, and all CSS goes
// into the entry. Host modules stay imports: they exist only where the page is served from.
export default defineConfig(({ command }) => ({
  base: './',
  plugins: [vue(), icuMessages(), cssInjectedByJs({ styleId: 'civitai-remake-style' }), thirdPartyNotices(), nodeHelp(at('../docs/nodes'))],
  define: {
    'process.env.NODE_ENV': JSON.stringify('production'),
    // Components are written by their setup alone.
    ...(command === 'build' ? { __VUE_OPTIONS_API__: 'false', __VUE_PROD_DEVTOOLS__: 'false', __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false' } : {}),
  },
  resolve: {
    alias: command === 'build' ? [{ find: /^@formatjs\/icu-messageformat-parser$/, replacement: NO_PARSER }] : [],
  },
  build: {
    outDir: at('../js'),
    emptyOutDir: true,
    target: 'es2022',
    minify: 'esbuild',
    cssCodeSplit: false,
    modulePreload: false,
    rollupOptions: {
      input: at('src/main.ts'),
      external: [/\/scripts\/(app|api)\.js$/],
      output: { entryFileNames: 'main.js', chunkFileNames: ({ name }) => `chunks/${name.split('.')[0] ?? name}-[hash].mjs` },
    },
  },
  json: { stringify: true },
  test: { environment: 'happy-dom', include: ['src/**/*.test.ts'] },
}))
