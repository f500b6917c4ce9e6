import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'
import cssInjectedByJs from 'vite-plugin-css-injected-by-js'
import { thirdPartyNotices } from './thirdPartyNotices'

// ComfyUI loads every .js below WEB_DIRECTORY as an extension of its own, so the panel must be one file with its CSS
// inside. Host modules stay imports: they exist only where the page is served from.
export default defineConfig({
  plugins: [vue(), cssInjectedByJs({ styleId: 'civitai-remake-style' }), thirdPartyNotices()],
  define: { 'process.env.NODE_ENV': JSON.stringify('production') },
  build: {
    lib: { entry: fileURLToPath(new URL('src/main.ts', import.meta.url)), formats: ['es'], fileName: () => 'main.js' },
    outDir: fileURLToPath(new URL('../js', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    minify: 'esbuild',
    sourcemap: false,
    rollupOptions: { external: [/\/scripts\/(app|api)\.js$/] },
  },
  test: { environment: 'happy-dom', include: ['src/**/*.test.ts'] },
})
