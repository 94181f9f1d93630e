import { svelte } from '@sveltejs/vite-plugin-svelte'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'

// Debian's Chromium; nothing is downloaded.
const chromium = { executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] }

export default defineConfig({
  plugins: [svelte()],
  clearScreen: false,
  server: { port: 1420, strictPort: true },
  build: { target: ['chrome111', 'safari17'], assetsInlineLimit: 0, reportCompressedSize: true },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'logic',
          environment: 'node',
          include: ['src/**/*.test.ts'],
          exclude: ['src/**/*.browser.test.ts'],
        },
      },
      {
        extends: true,
        server: { strictPort: false },
        optimizeDeps: { include: ['vitest-browser-svelte'] },
        test: {
          name: 'components',
          include: ['src/**/*.browser.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: chromium,
              contextOptions: { permissions: ['clipboard-read', 'clipboard-write'] },
            }),
            viewport: { width: 1000, height: 640 },
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
})
