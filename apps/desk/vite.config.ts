import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

// No asset is written into code or style as a data address: the content security policy allows files of our own only.
export default defineConfig({
  plugins: [react()],
  build: { target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false }, chunkSizeWarningLimit: 700 },
  server: { proxy: { '/api': process.env['READOUT_SERVER'] ?? 'http://127.0.0.1:4177' } },
})
