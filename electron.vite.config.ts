import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

/** How the three worlds are built: main and its workers as ES modules, a sandboxed preload as one CommonJS file, the screens. */
export default defineConfig({
  main: {
    build: {
      sourcemap: true,
      rolldownOptions: {
        input: {
          index: resolve('src/main/index.ts'),
          loopback: resolve('src/main/loopback.ts'),
          call: resolve('src/main/call.ts'),
          'core-thread': resolve('src/main/core/core-thread.ts'),
          'print-thread': resolve('src/main/printing/print-thread.ts'),
          'import-thread': resolve('src/main/files/import-thread.ts'),
        },
        output: { format: 'es' },
      },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: resolve('src/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    plugins: [react()],
    build: {
      minify: true,
      // A file inlined as data: would be refused by font-src 'self' and worker-src 'self'.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      // Loaded from the disk beside it, so one large file is no slower than several small ones.
      chunkSizeWarningLimit: 3000,
      rolldownOptions: { input: { index: resolve('src/renderer/index.html') } },
    },
  },
})
