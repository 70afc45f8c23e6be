import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { freePath } from '../../../src/main/files/free-path'

test('a second handout of the same name is numbered, not written over the first', () => {
  const folder = mkdtempSync(join(tmpdir(), 'free-path-'))
  const name = 'Dana Cruz – Block – W1-4.pdf'
  expect(freePath(folder, name)).toBe(join(folder, name))
  writeFileSync(join(folder, name), '')
  writeFileSync(join(folder, 'Dana Cruz – Block – W1-4 (2).pdf'), '')
  expect(freePath(folder, name)).toBe(join(folder, 'Dana Cruz – Block – W1-4 (3).pdf'))
  rmSync(folder, { recursive: true })
})
