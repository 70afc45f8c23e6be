import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CommandContext } from '../../../src/main/api/context'
import { type Recording, recordLog } from '../../../src/main/api/import-recording'
import { inProcessTransport } from '../../../src/main/hosts/in-process'
import type { ImportChoice } from '../../../src/shared/contract/imports'
import { sayEnglish } from '../../../src/shared/messages/say'
import { expectValue, openTestStudio, type TestStudio } from '../../support/studio'
import { HEVY_HEADER, type HevyCells } from '../../support/training-logs'

const START: HevyCells = {
  title: 'Lower',
  start_time: '15 Sep 2025, 07:48',
  end_time: '15 Sep 2025, 08:50',
  set_type: 'normal',
}

/** A Hevy file of these rows. */
function file(rows: readonly HevyCells[]): string {
  const line = (cells: HevyCells) => HEVY_HEADER.map((name) => `"${cells[name] ?? ''}"`).join(',')
  return [HEVY_HEADER.join(','), ...rows.map((row) => line({ ...START, ...row }))].join('\n')
}

async function imported(studio: TestStudio, clientId: string, text: string, left: string[] = []) {
  const uploadId = await inProcessTransport(studio.core).upload(new TextEncoder().encode(text))
  const asked = { uploadId, clientId, unit: null, dayOrder: null }
  const { names } = expectValue(await studio.api.imports.preview(asked))
  const choices: ImportChoice[] = names.map(({ name, exerciseId }) => {
    if (left.includes(name)) return { name, as: { kind: 'skip' } }
    return { name, as: exerciseId ? { kind: 'exercise', exerciseId } : { kind: 'new' } }
  })
  return expectValue(await studio.api.imports.apply({ ...asked, choices }))
}

test('load on the body, help from a machine, an empty bar and a blank stay four different things', async () => {
  const studio = await openTestStudio()
  const { clientId } = expectValue(await studio.api.clients.add({ name: 'Dana Cruz' }))
  const rows = [
    { exercise_title: 'Pull Up (Weighted)', weight_kg: '10', reps: '5' },
    { exercise_title: 'Pull Up (Assisted)', weight_kg: '20', reps: '8' },
    { exercise_title: 'Hip Thrust (Machine)', weight_kg: '0', reps: '12' },
    { exercise_title: 'Hip Thrust (Barbell)', weight_kg: '', reps: '12' },
  ]
  await imported(studio, clientId, file(rows))
  const { sessions } = expectValue(await studio.api.sessions.ofClient({ clientId }))
  const { entries } = expectValue(
    await studio.api.sessions.byId({ sessionId: sessions[0]?.id ?? '' }),
  )
  expect(entries.map((entry) => entry.sets[0]?.done[0]?.load)).toEqual([
    { kind: 'bodyweight', added: { milli: 10_000, unit: 'kg' } },
    { kind: 'bodyweight', added: { milli: -20_000, unit: 'kg' } },
    { kind: 'absolute', load: { milli: 0, unit: 'kg' } },
    { kind: 'none' },
  ])
  await studio.remove()
})

test('exercises done in turn keep their superset as letters of the sheet', async () => {
  const studio = await openTestStudio()
  const { clientId } = expectValue(await studio.api.clients.add({ name: 'Dana Cruz' }))
  const inTurn = { superset_id: '0', weight_kg: '40', reps: '8' }
  const rows = [
    { exercise_title: 'Hip Thrust (Machine)', weight_kg: '60', reps: '12' },
    { ...inTurn, exercise_title: 'Bench Press (Dumbbell)' },
    { ...inTurn, exercise_title: 'Seated Cable Row' },
  ]
  await imported(studio, clientId, file(rows))
  const { sessions } = expectValue(await studio.api.sessions.ofClient({ clientId }))
  const { entries } = expectValue(
    await studio.api.sessions.byId({ sessionId: sessions[0]?.id ?? '' }),
  )
  expect(entries.map(({ label }) => label)).toEqual(['A', 'B1', 'B2'])
  await studio.remove()
})

/** A context that writes nowhere, for counting alone. */
function counting(): CommandContext {
  let last = 0
  const ignore = () => undefined
  const write = { addSession: ignore, addExercise: ignore, addSet: ignore, addReceipt: ignore }
  return {
    newId: () => `id-${last++}`,
    today: '2026-11-24',
    say: sayEnglish,
    read: {
      imports: { known: () => new Map([['known', 'c']]) },
      exercises: { aliases: () => [], edits: () => [], own: () => [], ownMuscles: () => [] },
    },
    write: { imports: { ...write, putName: ignore }, exercises: { add: ignore } },
  } as unknown as CommandContext // as: only these parts are used
}

const set = (row: number) => ({
  row,
  order: 1,
  type: 'normal' as const,
  load: null,
  reps: 5,
  seconds: null,
  metres: null,
  rpe: null,
  note: null,
})

const logs = fc
  .array(
    fc.record({ key: fc.constantFrom('known', 'new'), sets: fc.nat(3), isWanted: fc.boolean() }),
  )
  .map((blocks) => {
    let row = 1
    const sessions = blocks.map(({ key, sets, isWanted }, i) => ({
      key: key === 'known' ? key : `${key}-${i}`,
      content: 'c',
      title: 'Lower',
      day: '2025-09-15',
      exercises: [
        {
          name: isWanted ? 'Row' : 'Sled',
          sets: Array.from({ length: sets + 1 }, () => set(++row)),
        },
      ],
    }))
    const rowsRead = row - 1
    const log = { format: 'hevy', rowsRead, sessions, problems: [], exerciseNames: [] }
    return log as unknown as Recording['log'] // as: recording reads only these parts
  })

test('whatever is left out, rows read = rows imported + rows listed', () => {
  const choices: ImportChoice[] = [
    { name: 'Row', as: { kind: 'exercise', exerciseId: 'barbell-row' } },
    { name: 'Sled', as: { kind: 'skip' } },
  ]
  fc.assert(
    fc.property(logs, (log) => {
      const receipt = recordLog(counting(), { clientId: 'dana', log, choices })
      const listed = receipt.leftOut.reduce((sum, group) => sum + group.count, 0)
      expect(receipt.rowsImported + listed).toBe(receipt.rowsRead)
    }),
    { seed: 7, numRuns: 200 },
  )
})
