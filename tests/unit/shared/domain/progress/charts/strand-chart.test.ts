import { expect, test } from 'vitest'
import { strandChart } from '../../../../../../src/shared/domain/progress/charts/strand-chart'
import { familyStrand } from '../../../../../../src/shared/domain/progress/work/family-strand'
import { day, session, words } from '../rows'

const lanes = familyStrand(
  [
    ...session(day(0), 'bw x 15', { exerciseId: 'bridge' }),
    ...session(day(7), 'bw x 15', { exerciseId: 'bridge' }),
    ...session(day(21), '60 x 10', { exerciseId: 'barbell' }),
    ...session(day(28), '65 x 10', { exerciseId: 'barbell' }),
  ],
  [
    { exerciseId: 'bridge', name: 'Glute bridge', step: 1 },
    { exerciseId: 'barbell', name: 'Barbell hip thrust', step: 4 },
  ],
)

test('the strand says which variant is trained now', () => {
  const shown = { from: day(0), to: day(34) }
  const model = strandChart({ lanes, family: 'Hip thrust family', shown }, words)
  expect(model.sentence).toBe('Hip thrust family: 2 variants in this time, Barbell hip thrust now')
  expect(model.lanes.map(({ name }) => name)).toEqual(['Barbell hip thrust', 'Glute bridge'])
  expect(model.lanes[0]?.spans[0]).toMatchObject({
    label: '65 kg',
    description: 'Barbell hip thrust, 28 Sept to 5 Oct, 2 sessions, heaviest 65 kg',
  })
  expect(model.csv).toContain('Barbell hip thrust,2026-09-28,2026-10-05,2,65 kg')
})

test('variants outside the days shown have no lane', () => {
  const model = strandChart(
    { lanes, family: 'Hip thrust family', shown: { from: day(14), to: day(34) } },
    words,
  )
  expect(model.sentence).toBe(
    'Hip thrust family: Barbell hip thrust is the only variant in this time',
  )
  const later = strandChart(
    { lanes, family: 'Hip thrust family', shown: { from: day(70), to: day(80) } },
    words,
  )
  expect(later.sentence).toBe('Hip thrust family: nothing trained in this time')
})

test('weight on the body is named as added', () => {
  const pulls = familyStrand(session(day(0), 'bw+10 x 5', { exerciseId: 'pull-up' }), [
    { exerciseId: 'pull-up', name: 'Pull-up', step: 1 },
  ])
  const shown = { from: day(0), to: day(6) }
  const model = strandChart({ lanes: pulls, family: 'Pull-up family', shown }, words)
  expect(model.lanes[0]?.spans[0]?.label).toBe('10 kg added')
})
