import { type BareDesk, mustCall } from './bare-desk'
import { createDice } from './dice'

/** What a made-up roster looks like. */
export type RosterShape = {
  readonly clients: number
  readonly seed: number
  readonly weeks?: number
  readonly days?: number
  readonly rows?: number
}

const LIFTS = [
  ...['back-squat', 'hip-thrust-barbell', 'bench-press', 'romanian-deadlift', 'bent-over-row'],
  ...['overhead-press', 'deadlift', 'front-squat', 'lat-pulldown', 'leg-press'],
]
const FIRST = [
  '4x5 @7 r2:00',
  '5x5 75%',
  '3x8-10 2RIR',
  '4x6 100kg',
  '3x12 3010',
  '5x5 70% +2.5%/wk',
]
const LATER = [null, null, null, '@8', '80%', '4x6']
const GROUPS = ['Track squad', 'Masters', 'School']

/** Fills a desk with clients whose programs began two weeks before the standing clock's day; the same from the same seed. */
export async function fillRoster(desk: BareDesk, shape: RosterShape): Promise<readonly string[]> {
  const { clients, seed, weeks = 12, days = 4, rows = 8 } = shape
  const dice = createDice(seed)
  const known = await knownLifts(desk)
  const made: string[] = []
  for (let at = 0; at < clients; at++) {
    const name = `Client ${String(at + 1).padStart(3, '0')}`
    const { clientId } = await mustCall<{ clientId: string }>(desk, 'clients.add', { name })
    const unit = dice.chance(0.3) ? 'lb' : 'kg'
    await mustCall(desk, 'clients.change', { clientId, unit, level: 'intermediate' })
    await mustCall(desk, 'clients.addTag', { clientId, kind: 'group', name: dice.pick(GROUPS) })
    const load = { milli: 140_000, unit: 'kg' }
    for (const exerciseId of known.slice(0, 2)) {
      const max = { clientId, exerciseId, kind: 'measured', day: '2026-10-01', load }
      await mustCall(desk, 'programs.setMax', max)
    }
    const { programId } = await mustCall<{ programId: string }>(desk, 'programs.create', {
      clientId,
      name: 'Block 1',
      goal: 'strength',
      startsOn: '2026-11-09',
      weeks,
    })
    const deload = Math.min(weeks, 4)
    await mustCall(desk, 'programs.setWeek', { programId, week: deload, kind: 'deload', name: '' })
    for (let day = 0; day < days; day++) {
      const added = { programId, name: `Day ${day + 1}`, weekday: day + 1 }
      const { dayId } = await mustCall<{ dayId: string }>(desk, 'programs.addDay', added)
      const lines = Array.from({ length: rows }, (_, row) => ({
        kind: 'lift',
        exerciseId: dice.pick(known),
        label: String.fromCharCode(65 + row),
        dose: '',
        goal: null,
        cells: Array.from({ length: weeks }, (__, week) =>
          week === 0 ? dice.pick(FIRST) : dice.pick(LATER),
        ),
      }))
      await mustCall(desk, 'programs.addRows', { programId, dayId, beforeRowId: null, rows: lines })
    }
    made.push(programId)
  }
  return made
}

async function knownLifts(desk: BareDesk): Promise<readonly string[]> {
  const { exercises } = await mustCall<{ exercises: readonly { id: string }[] }>(
    desk,
    'exercises.list',
    {},
  )
  const ids = new Set(exercises.map(({ id }) => id))
  return LIFTS.filter((id) => ids.has(id))
}
