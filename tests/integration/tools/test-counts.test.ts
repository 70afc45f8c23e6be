import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { countTests } from '../../../tools/count-tests.mjs'
import { closingLine, countStep, runLanes, type Step } from '../../../tools/steps.mjs'

const root = resolve(import.meta.dirname, '../../..')
const vitest = join(root, 'node_modules/vitest/vitest.mjs')
const playwright = join(root, 'node_modules/@playwright/test/cli.js')

let folder = ''
beforeEach(() => {
  // Inside the project, so that planted files find the test runners; git does not look there.
  mkdirSync(join(root, 'coverage'), { recursive: true })
  folder = mkdtempSync(join(root, 'coverage', 'planted-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('a red test makes npm test red', () => {
  test('one planted in vitest', async () => {
    plant(
      'planted.test.ts',
      "test('green', () => {}); test('red', () => { throw new Error('planted') })",
    )
    const said: string[] = []
    const total = await runLanes([[vitestOn(folder)]], (text) => said.push(text))
    expect(closingLine(total)).toBe('1 passed, 1 failed, 0 skipped')
    expect(said.join('\n')).toContain('planted')
    expect(said.at(-1)).toMatch(/^FAILED +\d+\.\d s {2}planted: 1 passed, 1 failed, 0 skipped$/)
  })

  test('one planted in Playwright', async () => {
    plant(
      'planted.spec.ts',
      `import { test } from '@playwright/test'
       test('green', () => {}); test('red', () => { throw new Error('planted') }); test.skip('not here', () => {})`,
    )
    plant(
      'playwright.config.ts',
      "export default { testDir: '.', outputDir: 'results', reporter: 'list', workers: 1, respectGitIgnore: false }",
    )
    const total = await runLanes([[playwrightOn(folder)]], () => undefined)
    expect(closingLine(total)).toBe('1 passed, 1 failed, 1 skipped')
  })

  test('a file that does not even load', async () => {
    plant('planted.test.ts', "test('green', () => {})")
    plant('broken.test.ts', "import './nowhere'")
    const total = await runLanes([[vitestOn(folder)]], () => undefined)
    expect(total.failed).toBeGreaterThan(0)
  })

  test('a runner that found no test', async () => {
    const total = await runLanes([[vitestOn(folder)]], () => undefined)
    expect(closingLine(total)).toBe('0 passed, 1 failed, 0 skipped')
  })

  test('a check that is no test run, such as the types', async () => {
    const ends = (code: number) => ({
      name: `ends with ${code}`,
      command: process.execPath,
      args: ['-e', `process.exit(${code})`],
    })
    const total = await runLanes([[ends(0), ends(2)]], () => undefined)
    expect(closingLine(total)).toBe('1 passed, 1 failed, 0 skipped')
  })
})

describe('what counts as what', () => {
  test('the last closing line of vitest counts, and todo is not passed', () => {
    const output =
      ' Tests  9 passed (9)\n\n Test Files  2 passed (2)\n      Tests  3 passed | 2 skipped | 1 todo (6)\n'
    expect(countTests('vitest', output)).toEqual({ passed: 3, failed: 0, skipped: 3 })
  })

  test('a flaky test, an interrupted one and one that did not run are not passed', () => {
    const output =
      '  1 failed\n    [browser] › a.spec.ts\n  2 flaky\n  1 interrupted\n  3 did not run\n  4 skipped\n  30 passed (1.2m)\n'
    expect(countTests('playwright', output)).toEqual({ passed: 30, failed: 7, skipped: 4 })
  })

  test('words about tests inside the output are not counted', () => {
    const output = 'expected 7 failed\n    5 passed\n  2 passed (3.0s)\n'
    expect(countTests('playwright', output)).toEqual({ passed: 2, failed: 0, skipped: 0 })
  })

  test('only a step that gives its reason may skip everything', () => {
    const result = { code: 0, output: '  1 skipped\n' }
    expect(countStep({ runner: 'playwright' }, result).failed).toBe(1)
    const counts = countStep({ runner: 'playwright', skipReason: 'no runtime' }, result)
    expect(closingLine(counts)).toBe('0 passed, 0 failed, 1 skipped')
  })

  test('a runner that breaks after its tests passed counts as one failed', () => {
    const output = '      Tests  3 passed (3)\n     Errors  1 error\n'
    expect(countStep({ runner: 'vitest' }, { code: 1, output })).toEqual({
      passed: 3,
      failed: 1,
      skipped: 0,
    })
  })
})

function plant(name: string, text: string): void {
  writeFileSync(join(folder, name), text)
}

function vitestOn(place: string): Step {
  plant('vitest.config.ts', 'export default { test: { globals: true } }')
  const args = [vitest, 'run', '--root', place]
  return { name: 'planted', runner: 'vitest', command: process.execPath, args }
}

function playwrightOn(place: string): Step {
  const args = [playwright, 'test', '--config', join(place, 'playwright.config.ts')]
  return { name: 'planted', runner: 'playwright', command: process.execPath, args }
}
