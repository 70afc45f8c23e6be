import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { StrandChart } from '../../../../../src/renderer/ui/charts/strand-chart'
import { strandChart } from '../../../../../src/shared/domain/progress/charts/strand-chart'
import { familyStrand } from '../../../../../src/shared/domain/progress/work/family-strand'
import { day, session, words } from '../../../shared/domain/progress/rows'

afterEach(cleanup)

it('gives each variant a lane and each stretch its place in time', () => {
  const rows = [
    ...session(day(0), 'bw x 15', { exerciseId: 'bridge' }),
    ...session(day(14), '60 x 10', { exerciseId: 'barbell' }),
    ...session(day(20), '65 x 10', { exerciseId: 'barbell' }),
  ]
  const variants = [
    { exerciseId: 'bridge', name: 'Glute bridge', step: 1 },
    { exerciseId: 'barbell', name: 'Barbell hip thrust', step: 4 },
  ]
  const shown = { from: day(0), to: day(27) }
  const lanes = familyStrand(rows, variants)
  render(<StrandChart model={strandChart({ lanes, family: 'Hip thrust family', shown }, words)} />)
  expect(screen.getAllByRole('listitem').map((lane) => lane.firstChild?.textContent)).toEqual([
    'Barbell hip thrust',
    'Glute bridge',
  ])
  const stretch = screen.getByTitle(/^Barbell hip thrust, 21 Sept to 27 Sept, 2 sessions/)
  expect(stretch.style.insetInlineStart).toBe('50.00%')
})
