import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { developmentDesk } from './dev/plugin.ts';

export default defineConfig({
  plugins: [svelte(), developmentDesk()],
  build: {
    target: 'es2022',
    // An inlined asset would be a data: address, which the page's policy refuses; so would the polyfill's inline script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  test: { include: ['tests/**/*.test.ts'], environment: 'node' },
});
