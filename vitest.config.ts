import { defineConfig } from 'vitest/config'

const pure = { environment: 'node', isolate: false } as const

export default defineConfig({
  test: {
    reporters: ['default'],
    projects: [
      { test: { ...pure, name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      {
        test: { name: 'screens', environment: 'happy-dom', include: ['tests/unit/**/*.test.tsx'] },
      },
      {
        test: {
          name: 'integration',
          environment: 'node',
          include: ['tests/integration/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'contract',
          environment: 'node',
          include: ['tests/contract/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'migrations',
          environment: 'node',
          include: ['tests/migrations/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'guards',
          environment: 'node',
          include: ['tests/guards/**/*.test.ts'],
          testTimeout: 120_000,
        },
      },
    ],
  },
})
