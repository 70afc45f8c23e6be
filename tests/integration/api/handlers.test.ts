import { expect, test } from 'vitest'
import { handlers } from '../../../src/main/api/handlers'
import { contract } from '../../../src/shared/contract/contract'

test('whatever a screen may ask has a handler, and nothing else has', () => {
  const names = (areas: object) =>
    Object.entries(areas).flatMap(([area, entries]) =>
      Object.keys(entries as object).map((name) => `${area}.${name}`),
    )
  expect(names(handlers).sort()).toEqual(names(contract).sort())
  expect(names(handlers).length).toBeGreaterThan(80)
})
