import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { failPointFrom } from '../../../../src/main/core/fail-points'

test('without a name nothing ever fails, and other places than the named one do not', () => {
  expect(failPointFrom(undefined)('act.beforeCommit')).toBeUndefined()
  expect(failPointFrom('')('')).toBeUndefined()
  expect(failPointFrom('backup.afterCopy:throw')('act.beforeCommit')).toBeUndefined()
})

test.each([
  ['full', 'ENOSPC'],
  ['readonly', 'EROFS'],
  ['throw', 'FAIL_POINT'],
])('%s fails as the disk would, with %s', (act, code) => {
  const failPoint = failPointFrom(`act.beforeCommit:${act}`)
  expect(() => failPoint('act.beforeCommit')).toThrow(expect.objectContaining({ code }))
})

test('a disk is full only while the file of the test is there', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rackside-fail-'))
  const mark = join(folder, 'a:b')
  const failPoint = failPointFrom(`act.beforeCommit:full:${mark}`)
  expect(failPoint('act.beforeCommit')).toBeUndefined()
  writeFileSync(mark, '')
  expect(() => failPoint('act.beforeCommit')).toThrow('act.beforeCommit')
  rmSync(folder, { recursive: true })
  expect(failPoint('act.beforeCommit')).toBeUndefined()
})
