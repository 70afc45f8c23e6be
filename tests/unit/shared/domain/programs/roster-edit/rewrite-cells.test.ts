import { expect, test } from 'vitest'
import { parsePrescription } from '../../../../../../src/shared/domain/notation/parse'
import { rewriteCells } from '../../../../../../src/shared/domain/programs/roster-edit/rewrite-cells'
import { cellReader } from '../../../../../../src/shared/domain/programs/roster-edit/row-weeks'

const reading = { read: cellReader('kg'), options: { unit: 'kg' as const } }
const wish = (kind: 'keep' | 'change', text: string) => ({
  kind,
  text,
  groups: parsePrescription(text, { unit: 'kg' }).groups,
})

test('a week is told in the shortest words that give what is wished', () => {
  const wishes = [wish('keep', '4x5 70%'), wish('change', '4x5 80%'), wish('keep', '4x5 70%')]
  expect(rewriteCells(['4x5 70%', null, null], wishes, reading)).toMatchObject({
    kind: 'cells',
    cells: ['4x5 70%', '80%', '70%'],
  })
})

test('a week of another shape is told in full', () => {
  const wishes = [wish('keep', '4x5 @7'), wish('change', '1x5 @9, 3x5 @7')]
  const made = rewriteCells(['4x5 @7', null], wishes, reading)
  expect(made).toMatchObject({ kind: 'cells', cells: ['4x5 @7', '1x5 @9, 3x5 @7'] })
})

test('where a part would have to be unsaid, the week is named', () => {
  const wishes = [wish('keep', '4x5 @7'), wish('change', '4x5')]
  expect(rewriteCells(['4x5 @7', null], wishes, reading)).toEqual({ kind: 'stuck', week: 1 })
})
