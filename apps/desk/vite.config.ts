import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/** The faces of the first screen. */
const FIRST_FACES = /(?:source-serif-4-latin-opsz-normal|source-serif-4-latin-wght-italic|source-sans-3-latin-wght-normal)-[\w-]+\.woff2$/u

/** Asks for the first faces beside the style sheet, so that they are there when text is first drawn and nothing jumps later. */
const preloadFaces = (): Plugin => ({
  name: 'preload-faces',
  transformIndexHtml: {
    order: 'post',
    handler: (_, { bundle }) =>
      Object.keys(bundle ?? {})
        .filter((file) => FIRST_FACES.test(file))
        .map((file) => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `/${file}` },
          injectTo: 'head' as const,
        })),
  },
})

// No asset is written into code or style as a data address: the content security policy allows files of our own only.
export default defineConfig({
  plugins: [react(), preloadFaces()],
  build: { target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false }, chunkSizeWarningLimit: 700 },
  server: { proxy: { '/api': process.env['READOUT_SERVER'] ?? 'http://127.0.0.1:4177' } },
})
