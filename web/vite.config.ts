import { defineConfig } from 'vite'

// One self-contained folder, served by the API server itself: the machine may have no internet, so nothing is
// loaded from anywhere else.
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  logLevel: 'warn',
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    chunkSizeWarningLimit: 5000,
    rolldownOptions: {
      onLog(level, log, report) {
        // Hundreds of "use client" directives of React libraries, which mean nothing outside a React server.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log)
      },
    },
  },
})
