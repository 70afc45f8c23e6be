import { expect, test } from 'vitest'
import { groupsOf, sheetRow } from '../../../../../src/shared/domain/programs/sheet-row'
import { block, dana, row } from '../../../../support/sheet-builders'

const weeksOf = (count: number, deloads: readonly number[] = []) => block([], count, deloads).weeks

function cellsOf(
  cells: readonly (string | null)[],
  { exercise = 'hip-thrust', context = dana(), deloads = [] as readonly number[] } = {},
) {
  return sheetRow(row(exercise, cells), weeksOf(cells.length, deloads), context).cells
}

test('an empty week inherits the week before, and a week that states effort alone keeps the sets', () => {
  const cells = cellsOf(['4x5 @7', '@8', null])
  expect(cells.map(({ own }) => own)).toEqual(['4x5 @7', '@8', null])
  expect(cells.map(({ inherited }) => inherited)).toEqual(['4x5 @7', '4x5 @8', '4x5 @8'])
})

test('tempo and rest are said once for the row and not again in every week', () => {
  const { cells, tempo, rest } = sheetRow(
    row('hip-thrust', ['4x5 @7 31X1 r2:30', null]),
    weeksOf(2),
    dana(),
  )
  expect([tempo, rest]).toEqual(['31X1', { from: 150, to: 150 }])
  expect(cells[1]?.inherited).toBe('4x5 @7')
})

test('a deload week is lighter and the week after goes on from the last normal one', () => {
  const cells = cellsOf(['4x5 @7', '@8', null, null], { deloads: [3] })
  expect(cells.map(({ inherited }) => inherited)).toEqual(['4x5 @7', '4x5 @8', '2x5 @6', '4x5 @8'])
})

test('loads are rounded to the plates of the place, and a deload never up', () => {
  const loadIn = (at: number, cells: ReturnType<typeof cellsOf>) => {
    const [group] = cells[at]?.loads ?? []
    const set = group?.kind === 'resolved' ? group.sets[0]?.load : undefined
    return set?.kind === 'absolute' ? set.load.milli / 1000 : undefined
  }
  const cells = cellsOf(['3x6 82%', '3x6 82%'], { deloads: [2] })
  expect([loadIn(0, cells), loadIn(1, cells)]).toEqual([105, 102.5])
})

test('a deload week of effort alone is about a tenth lighter than the week before it', () => {
  const cells = cellsOf(['4x5 @8.5', null], { deloads: [2] })
  const milli = cells.map(({ loads: [group] }) => {
    const set = group?.kind === 'resolved' ? group.sets[0]?.load : undefined
    return set?.kind === 'absolute' ? set.load.milli : 0
  })
  const [normal = 1, deload = 0] = milli
  expect(deload / normal).toBeGreaterThan(0.87)
  expect(deload / normal).toBeLessThanOrEqual(0.9)
})

test('a percentage without a max asks for the reference lift', () => {
  const cells = cellsOf(['3x6 70%'], { exercise: 'front-squat', context: dana({ maxes: [] }) })
  expect(cells[0]?.need).toMatchObject({ what: 'one-rep-max', liftId: 'back-squat' })
  expect(cells[0]?.asks).toBe(true)
})

test('effort on dumbbells is enough to train by, so nothing is asked in the cell', () => {
  const cells = cellsOf(['3x8/side @7'], { exercise: 'split-squat' })
  expect(cells[0]?.need?.what).toBe('one-rep-max')
  expect(cells[0]?.asks).toBe(false)
})

test('what was not understood keeps its place in the text', () => {
  const [cell] = cellsOf(['4x5 @7 wibble'])
  expect(cell?.unread.map(({ text, from }) => [text, from])).toEqual([['wibble', 7]])
})

test('a typed load that the plates cannot make is told with its neighbours', () => {
  const [cell] = cellsOf(['4x5 101kg'])
  expect(cell?.trouble?.kind).toBe('not-loadable')
  expect(cell?.trouble?.below?.milli).toBe(100_000)
})

test('a week off has nothing to do and the week after goes on', () => {
  const cells = cellsOf(['4x5 @7', 'off', null])
  expect(groupsOf(cells[1]?.effective ?? { kind: 'blank' })).toEqual([])
  expect(cells[2]?.inherited).toBe('4x5 @7')
})

test('nothing is shown before anything is written', () => {
  expect(cellsOf([null, '4x5 @7']).map(({ inherited }) => inherited)).toEqual(['', '4x5 @7'])
})

test('a warm-up row has a dose and no weeks; an exercise that has gone keeps its row', () => {
  const drill = row('cat-cow', [], { kind: 'warm-up', dose: '2x10' })
  expect(sheetRow(drill, weeksOf(4), dana()).cells).toEqual([])
  const gone = sheetRow(row('gone', ['4x5 80%']), weeksOf(1), dana())
  expect([gone.exerciseName, gone.cells[0]?.inherited]).toEqual(['gone', '4x5 80%'])
})
