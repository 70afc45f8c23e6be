import { expect, test } from 'vitest'
import {
  calculatePlates,
  platesInput,
  platesOutput,
} from '../../../../../../src/shared/domain/strength/calculators/plates'
import { sayEnglish } from '../../../../../../src/shared/messages/say'

function answer(input: object) {
  return platesOutput.parse(calculatePlates(platesInput.parse(input), sayEnglish))
}

const kg = (value: string) => ({ value, unit: 'kg' })
const lb = (value: string) => ({ value, unit: 'lb' })

test('102.5 kg on a usual bar are two 20s and a 1.25 a side', () => {
  const said = answer({ load: kg('102.5') })
  expect(said).toMatchObject({ kind: 'exact', off: 0, sentence: '102.5 kg can be loaded exactly.' })
  expect(said.chosen.perSide).toEqual([
    { plate: kg('20'), count: 2 },
    { plate: kg('1.25'), count: 1 },
  ])
})

test('a load that cannot be made offers the nearest both ways', () => {
  const said = answer({ load: kg('101'), rounding: 'down' })
  expect([said.kind, said.below?.load, said.above?.load]).toEqual([
    'between',
    kg('100'),
    kg('102.5'),
  ])
  expect([said.chosen.load, said.off]).toEqual([kg('100'), -1])
})

test('a limited stock is searched exactly', () => {
  const plates = [
    { plate: kg('25'), count: 2 },
    { plate: kg('15'), count: 4 },
  ]
  expect(answer({ load: kg('80'), gear: { plates } }).chosen.perSide).toEqual([
    { plate: kg('15'), count: 2 },
  ])
})

test('pound plates on a kilogram bar are exact, and how far off is said in the wished unit', () => {
  const gear = { bar: kg('20'), plates: [{ plate: lb('45'), count: 2 }] }
  const said = answer({ load: lb('135'), gear })
  expect(said).toMatchObject({ kind: 'too-heavy', chosen: { load: lb('134.092') }, off: -0.908 })
})

test('an empty bar has no plates, and less than it is told', () => {
  expect(answer({ load: lb('40') })).toMatchObject({
    kind: 'too-light',
    chosen: { load: lb('45'), perSide: [] },
    sentence: '40 lb is less than the lightest load here, 45 lb.',
  })
})

test('a negative load is no input', () => {
  expect(platesInput.safeParse({ load: kg('-5') }).success).toBe(false)
})
