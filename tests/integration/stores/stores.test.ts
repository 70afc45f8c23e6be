import { expect, test } from 'vitest'
import { readStores, writeStores } from '../../../src/main/stores/stores'
import { emptyDatabase } from '../../support/empty-database'

test('everything that can be written can also be read, and reading never offers a write', () => {
  const db = emptyDatabase()
  const reads = readStores(db)
  const writes = writeStores(db)
  for (const name of Object.keys(writes)) expect(Object.keys(reads)).toContain(name)
  const offered = Object.values(reads).flatMap((store) => Object.keys(store))
  expect(offered.filter((name) => /^(add|put|change|remove)/.test(name))).toEqual([])
  db.close()
})
