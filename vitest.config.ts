import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { quickTemporary } from './tests/support/quick-temporary.ts'

// Files of a worker share their modules: no test leaves a module changed, and loading them anew costs
// more than most tests. One worker more than cores, since some wait for programs they have started.
// Times out late: a machine that is busy makes nothing red.
const shared = {
  environment: 'node',
  isolate: false,
  hookTimeout: 120_000,
  env: { TMPDIR: quickTemporary() },
} as const
const patient = { ...shared, testTimeout: 120_000 }

export default defineConfig({
  test: {
    reporters: ['default'],
    maxWorkers: availableParallelism() + 1,
    projects: [
      {
        test: {
          ...shared,
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          ...shared,
          name: 'screens',
          environment: 'happy-dom',
          include: ['tests/unit/**/*.test.tsx'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          ...patient,
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          exclude: ['tests/integration/desktop/**'],
        },
      },
      {
        // Puts stand-ins under modules that others use as they are.
        test: {
          ...patient,
          name: 'desktop',
          isolate: true,
          include: ['tests/integration/desktop/**/*.test.ts'],
        },
      },
      { test: { ...patient, name: 'contract', include: ['tests/contract/**/*.test.ts'] } },
      { test: { ...patient, name: 'migrations', include: ['tests/migrations/**/*.test.ts'] } },
      { test: { ...patient, name: 'guards', include: ['tests/guards/**/*.test.ts'] } },
    ],
  },
})
