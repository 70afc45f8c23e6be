import { expect, test } from 'vitest'
import {
  printField,
  type Thing,
  withField,
} from '../../../../../src/renderer/features/settings/equipment-fields'
import { accepted, refusalOf } from '../../../../support/outcome'

const bells: Thing = {
  kind: 'dumbbells',
  name: '',
  load: { milli: 2000, unit: 'kg' },
  topMilli: 40_000,
  stepMilli: 2000,
  count: 2,
  heightMm: null,
}

test('what is typed about a thing is read in its own unit and printed back the same', () => {
  const heavier = accepted(withField(bells, 'load', '2.5', 'lb'))
  expect(heavier.load).toEqual({ milli: 2500, unit: 'kg' })
  expect(printField(heavier, 'load')).toBe('2.5')
  const bench = accepted(withField({ ...bells, kind: 'bench' }, 'height', '38', 'kg'))
  expect([bench.heightMm, printField(bench, 'height')]).toEqual([380, '38'])
})

test('an emptied field says nothing, which is not zero', () => {
  expect(accepted(withField(bells, 'count', '', 'kg')).count).toBeNull()
  expect(accepted(withField(bells, 'count', '0', 'kg')).count).toBe(0)
})

test('what cannot be is refused in words', () => {
  expect(refusalOf(withField(bells, 'load', 'abc', 'kg'))).toContain('not a number')
  expect(refusalOf(withField(bells, 'load', '-5', 'kg'))).toBe('A load is zero or more.')
  expect(refusalOf(withField(bells, 'load', '99999999', 'kg'))).toContain('at most')
  expect(refusalOf(withField(bells, 'upTo', '1', 'kg'))).toContain('heaviest')
  expect(refusalOf(withField(bells, 'step', '0', 'kg'))).toContain('more than zero')
  expect(refusalOf(withField(bells, 'count', '2.5', 'kg'))).toContain('whole number')
  expect(refusalOf(withField(bells, 'height', '400', 'kg'))).toContain('300')
})
