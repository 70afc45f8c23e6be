// Reads how many tests passed, failed and were skipped from the closing lines of a test runner.

const ESCAPES = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g')

/** Counts of one run; `runner` is `vitest` or `playwright`. Zero everywhere when it ran nothing. */
export function countTests(runner, output) {
  const text = output.replace(ESCAPES, '')
  return runner === 'vitest' ? countVitest(text) : countPlaywright(text)
}

/** ` Tests  1 failed | 20 passed | 2 skipped | 1 todo (24)`; tests may print such a line too, so the last counts. */
function countVitest(text) {
  const line = [...text.matchAll(/^ *Tests {2,}(.*)$/gm)].at(-1)?.[1] ?? ''
  const number = (word) => Number(new RegExp(`(\\d+) ${word}`).exec(line)?.[1] ?? 0)
  return {
    passed: number('passed') + number('expected fail'),
    failed: number('failed'),
    skipped: number('skipped') + number('todo'),
  }
}

/**
 * One line per kind at the end: `  1 failed`, `  2 flaky`, `  3 skipped`, `  30 passed (1.2m)`.
 * A flaky test is no passed one, and what was interrupted or did not run was not proven.
 */
function countPlaywright(text) {
  const number = (words) => {
    const found = text.matchAll(new RegExp(`^ {2}(\\d+) ${words}(?: \\(.*\\))?$`, 'gm'))
    return Number([...found].at(-1)?.[1] ?? 0)
  }
  return {
    passed: number('passed'),
    failed: number('failed') + number('flaky') + number('interrupted') + number('did not run'),
    skipped: number('skipped'),
  }
}
