import { afterEach, beforeEach, expect, test } from 'vitest'
import { imports } from '../../../src/main/api/imports'
import { inProcessTransport } from '../../../src/main/hosts/in-process'
import type { ImportChoice, ImportPreview } from '../../../src/shared/contract/imports'
import { expectValue, openTestStudio, type TestStudio } from '../../support/studio'

const HEVY = `title,start_time,end_time,description,exercise_title,superset_id,exercise_notes,set_index,set_type,weight_kg,reps,distance_km,duration_seconds,rpe
"Lower","15 Sep 2025, 07:48","15 Sep 2025, 08:50","","Hip Thrust (Machine)",,"",0,"warmup",40,12,,,6
"Lower","15 Sep 2025, 07:48","15 Sep 2025, 08:50","","Hip Thrust (Machine)",,"",1,"normal",80,12,,,8.5
"Lower","15 Sep 2025, 07:48","15 Sep 2025, 08:50","","Our Own Sled Thing",,"",0,"normal",,,,45,
"Upper","31 Feb 2025, 07:48","31 Feb 2025, 08:50","","Bench Press (Barbell)",,"",0,"normal",60,5,,,8
`

let studio: TestStudio
let clientId: string
beforeEach(async () => {
  studio = await openTestStudio()
  clientId = expectValue(await studio.api.clients.add({ name: 'Dana Cruz' })).clientId
})
afterEach(() => studio.remove())

async function upload(text: string | Uint8Array): Promise<string> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  return inProcessTransport(studio.core).upload(new Uint8Array(bytes))
}

async function preview(text: string): Promise<{ uploadId: string; preview: ImportPreview }> {
  const uploadId = await upload(text)
  const answer = await studio.api.imports.preview({
    uploadId,
    clientId,
    unit: null,
    dayOrder: null,
  })
  return { uploadId, preview: expectValue(answer) }
}

function choicesOf(names: ImportPreview['names']): ImportChoice[] {
  return names.map(({ name, exerciseId }) => ({
    name,
    as: exerciseId === null ? { kind: 'new' } : { kind: 'exercise', exerciseId },
  }))
}

async function apply(uploadId: string, choices: ImportChoice[]) {
  return studio.api.imports.apply({ uploadId, clientId, unit: null, dayOrder: null, choices })
}

test('every act of the area has a handler', () => {
  expect(Object.keys(imports).sort()).toEqual(Object.keys(studio.api.imports).sort())
})

test('a preview changes nothing, matches known lifts and lists the row with an impossible day', async () => {
  const before = (await studio.core.examine())?.digest.all
  const { preview: seen } = await preview(HEVY)
  expect(seen.rowsRead).toBe(4)
  expect(seen.problems).toMatchObject([{ kind: 'left-out', count: 1, rows: [5] }])
  expect(seen.names.map((name) => [name.name, name.confidence, name.exerciseId])).toEqual([
    ['Hip Thrust (Machine)', 'sure', 'hip-thrust-machine'],
    ['Our Own Sled Thing', 'none', null],
  ])
  expect((await studio.core.examine())?.digest.all).toBe(before)
})

test('rows read = rows imported + rows listed; a second import adds nothing; one undo takes all back', async () => {
  const before = (await studio.core.examine())?.digest.all
  const { uploadId, preview: seen } = await preview(HEVY)
  const receipt = expectValue(await apply(uploadId, choicesOf(seen.names)))
  expect(receipt).toMatchObject({
    rowsRead: 4,
    rowsImported: 3,
    sessions: 1,
    sets: 3,
    newExercises: 1,
  })
  expect(receipt.rowsImported + receipt.leftOut.reduce((sum, one) => sum + one.count, 0)).toBe(
    receipt.rowsRead,
  )
  const after = (await studio.core.examine())?.digest.tables
  const again = await preview(HEVY)
  expect(again.preview.sessions).toEqual({ fresh: 0, already: 1, edited: 0 })
  const second = expectValue(await apply(again.uploadId, choicesOf(again.preview.names)))
  expect(second).toMatchObject({ rowsImported: 0, sessions: 0 })
  const tables = (await studio.core.examine())?.digest.tables
  for (const table of ['sessions', 'session_exercises', 'performed_sets', 'own_exercises']) {
    expect(tables?.[table]).toBe(after?.[table])
  }
  expectValue(await studio.api.history.undo({}))
  expect(expectValue(await studio.api.history.undo({})).said).toBe(
    'Undid: import 1 session for Dana Cruz',
  )
  expect((await studio.core.examine())?.digest.all).toBe(before)
})

test('a name the coach leaves out is listed in the receipt with its rows', async () => {
  const { uploadId, preview: seen } = await preview(HEVY)
  const choices = choicesOf(seen.names).map((choice) =>
    choice.name === 'Our Own Sled Thing' ? { ...choice, as: { kind: 'skip' as const } } : choice,
  )
  const receipt = expectValue(await apply(uploadId, choices))
  expect(receipt.leftOut.map((one) => one.rows)).toEqual([[5], [4]])
  expect(receipt.rowsImported).toBe(2)
})

test('a Strong file without a unit is asked about and not imported before the answer', async () => {
  const strong =
    'Date,Workout Name,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes\n2024-03-05 10:00:00,Legs,Squat (Barbell),1,100,5,0,0,,\n'
  const { uploadId, preview: seen } = await preview(strong)
  expect(seen.unit).toBe('ask')
  const refused = await apply(uploadId, choicesOf(seen.names))
  expect(refused).toMatchObject({ ok: false, error: { code: 'rule-violated' } })
  const unit = 'lb' as const
  const answered = await studio.api.imports.apply({
    uploadId,
    clientId,
    unit,
    dayOrder: null,
    choices: choicesOf(seen.names),
  })
  expect(expectValue(answered)).toMatchObject({ sessions: 1, sets: 1 })
})

test('a file that is no training log is refused in words and nothing is changed', async () => {
  for (const bytes of [
    new Uint8Array(0),
    new TextEncoder().encode('SQLite format 3\0xx'),
    new TextEncoder().encode('a;b\n1;2\n'),
  ]) {
    const uploadId = await upload(bytes)
    const refused = await studio.api.imports.preview({
      uploadId,
      clientId,
      unit: null,
      dayOrder: null,
    })
    expect(refused).toMatchObject({ ok: false, error: { code: 'rule-violated' } })
  }
})
