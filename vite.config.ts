// Builds the pages under src/web into dist/web; in development hands /api on to the running server.
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: fileURLToPath(new URL('src/web', import.meta.url)),
  plugins: [react()],
  build: {
    outDir: fileURLToPath(new URL('dist/web', import.meta.url)),
    emptyOutDir: true,
    assetsInlineLimit: 0,
  },
  server: { proxy: { '^/api(/|$)': process.env.HAIDANG_API ?? 'http://127.0.0.1:4000' } },
});
