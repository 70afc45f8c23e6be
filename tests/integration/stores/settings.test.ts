import { expect, test } from 'vitest'
import { settingsReads, settingsWrites } from '../../../src/main/stores/settings'
import { emptyDatabase } from '../../support/empty-database'

test('a setting stands once per scope; a second value takes the place of the first', () => {
  const db = emptyDatabase()
  const { put } = settingsWrites(db)
  put('studio', 'unit', '"kg"')
  put('studio', 'unit', '"lb"')
  put('person:1', 'unit', '"kg"')
  expect(settingsReads(db).all('studio')).toEqual({ unit: '"lb"' })
  expect(settingsReads(db).all('person:1')).toEqual({ unit: '"kg"' })
  db.close()
})
