import { defineConfig } from '@playwright/test'
import { quickTemporary } from './tests/support/quick-temporary.ts'

// Chromium comes from RACKSIDE_CHROMIUM (tools/test.mjs finds it); nothing is downloaded here.
const executablePath = process.env.RACKSIDE_CHROMIUM ?? '/usr/bin/chromium'

// Of the workers too, and of the hosts and browsers they start.
process.env.TMPDIR = quickTemporary()

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  timeout: 300_000,
  // A slow machine is no fault of the screen: speed is measured by benchmarks, not by these tests.
  expect: { timeout: 60_000 },
  workers: 2,
  fullyParallel: false,
  retries: 0,
  reporter: [['list']],
  use: {
    // A control that never comes is named, instead of the whole test running out of time.
    actionTimeout: 60_000,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    launchOptions: {
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'browser', testIgnore: /electron-runtime/ },
    { name: 'electron', testMatch: /electron-runtime/ },
    // `npm run pictures` alone: it writes files of the documentation.
    ...(process.env.RACKSIDE_PICTURES === '1'
      ? [{ name: 'pictures', testMatch: /\.pictures\.ts$/ }]
      : []),
  ],
})
