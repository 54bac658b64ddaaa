import { tanstackRouter } from '@tanstack/router-plugin/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { denseWords } from './build/dense-words.ts';
import { evaluatedContract } from './build/evaluated-contract.ts';
import { firstLoadOf } from './build/first-load.ts';
import { onlyDutch } from './build/only-dutch.ts';
import { precompress } from './build/precompress.ts';
import { preloadFont } from './build/preload-font.ts';

/** Icons that more than one part of the app draws, in one file: each by itself is mostly the same few lines. */
const icons = { name: 'icons', test: /[\\/]aksel-icons[\\/]/, minShareCount: 2 };

const server = `http://localhost:${process.env['PORT'] ?? '3000'}`;

export default defineConfig({
  plugins: [
    tanstackRouter({
      target: 'react',
      autoCodeSplitting: true,
      routesDirectory: 'src/routes',
      generatedRouteTree: 'src/routeTree.gen.ts',
      quoteStyle: 'single',
      semicolons: true,
    }),
    react(),
    evaluatedContract(),
    denseWords(),
    onlyDutch(),
    preloadFont('source-sans-3-latin-wght-normal'),
    precompress(),
  ],
  build: {
    target: 'es2022',
    sourcemap: false,
    // The content policy allows no data: addresses and no inline script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: { output: { codeSplitting: { groups: [...firstLoadOf('gesprek.$callId'), icons] } } },
  },
  server: {
    port: 5173,
    strictPort: true,
    // The server accepts requests from its own origin only.
    proxy: { '/api': { target: server, changeOrigin: true, headers: { origin: server } } },
  },
});
