import { expect, test } from 'vitest'
import { sourceSchema } from '../../../../../src/shared/domain/exercises/source'

test('a source has a kind and a label that people can look up', () => {
  const source = { id: 'plotkin-2023', kind: 'study', label: 'Plotkin 2023' }
  expect(sourceSchema.parse(source)).toEqual(source)
  expect(sourceSchema.safeParse({ ...source, kind: 'rumour' }).success).toBe(false)
  expect(sourceSchema.safeParse({ ...source, url: 'somewhere' }).success).toBe(false)
})
