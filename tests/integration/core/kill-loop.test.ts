import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkInvariants } from '../../../src/main/database/invariants'
import { closeDatabase, openDatabase } from '../../../src/main/database/open'
import { uuidV7 } from '../../../src/shared/kernel/ids'
import { type AcknowledgedAct, type ExpectedRow, judge } from '../../support/acknowledged'
import { createDice, type Dice, seedOf } from '../../support/dice'
import {
  buildHost,
  busyness,
  enterHost,
  type HostCaller,
  type HostProcess,
  hostCommand,
  killHost,
  startHost,
} from '../../support/host'
import { projectRoot } from '../../support/source-files'
import { openTestStudio, seededRandom } from '../../support/studio'
import { csvOf, hevyTable } from '../../support/training-logs'

const KILLS = Number(process.env.RACKSIDE_KILLS ?? 60)
/** Hosts at once: while some wait for their kill, others start. */
const SIDE_BY_SIDE = Math.min(6, availableParallelism() + 2)
/** A quarter of all starts after a kill are at least this fast, side by side as they are. */
const READY_WITHIN = 3000

const folders: string[] = []
/** On the disk itself, where other tests may use memory; git does not look there. */
const disk = join(projectRoot, 'coverage')
beforeAll(async () => {
  mkdirSync(disk, { recursive: true })
  await buildHost()
})
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** One act with the rows it must leave behind, from its answer. */
type Act = {
  readonly endpoint: string
  readonly input: object
  readonly rows: (answer: Record<string, string>) => readonly ExpectedRow[]
}

function nextAct(dice: Dice, clientIds: readonly string[]): Act {
  const clientId = clientIds.length > 0 ? dice.pick(clientIds) : ''
  if (clientId === '' || dice.chance(0.3)) {
    const name = `Client ${dice.below(1e6)}`
    return {
      endpoint: 'clients.add',
      input: { name },
      rows: (made) => [{ table: 'clients', id: made.clientId ?? '' }],
    }
  }
  if (dice.chance(0.25)) {
    const input = { clientId, templateId: 'novice-full-body', startsOn: '2026-11-23' }
    return {
      endpoint: 'programs.assign',
      input,
      rows: (made) => [{ table: 'programs', id: made.programId ?? '' }],
    }
  }
  const body = 'x'.repeat(1 + dice.below(4000))
  return {
    endpoint: 'clients.addNote',
    input: { clientId, day: '2026-11-24', body },
    rows: (made) => [{ table: 'client_notes', id: made.noteId ?? '' }],
  }
}

/** What one coach was told over all kills of one studio. */
type Told = {
  readonly acts: AcknowledgedAct[]
  readonly clientIds: string[]
  readonly inDoubt: string[]
  doubtful: { readonly commandId: string; readonly act: Act } | null
  /** How long each start took, in ms. */
  readonly starts: number[]
}

/** Works without a pause until the host is gone; the act under way then is in doubt. */
async function workUntilKilled(
  caller: HostCaller,
  told: Told,
  dice: Dice,
  newId: () => string,
): Promise<void> {
  for (;;) {
    const act = told.doubtful?.act ?? nextAct(dice, told.clientIds)
    const commandId = told.doubtful?.commandId ?? newId()
    told.doubtful = { commandId, act }
    try {
      const answer = await caller.call(act.endpoint, act.input, commandId)
      if (!answer.ok) throw new Error(`refused: ${answer.error.message}`)
      const made = answer.value as Record<string, string> // as: these acts answer ids
      told.acts.push({ commandId, rows: act.rows(made) })
      if (made.clientId) told.clientIds.push(made.clientId)
      told.doubtful = null
    } catch (error) {
      if (error instanceof Error && error.message.startsWith('refused')) throw error
      told.inDoubt.push(commandId)
      return
    }
  }
}

/** Every act is whole: a program has all its days, a journaled command all its rows. */
function halfActs(
  path: string,
  told: Told,
): { lost: readonly string[]; broken: readonly string[] } {
  const db = openDatabase(path)
  try {
    const { lost, unexplained } = judge(db, told)
    const days = db.prepare('SELECT count(*) FROM program_days GROUP BY program_id').pluck().all()
    const isUneven = new Set(days).size > 1
    const empty = db
      .prepare('SELECT id FROM programs WHERE id NOT IN (SELECT program_id FROM program_days)')
      .pluck()
      .all()
    const findings = checkInvariants(db).map((finding) => `${finding.rule}: ${finding.detail}`)
    return {
      lost,
      broken: [
        ...unexplained,
        ...findings,
        ...empty.map(String),
        ...(isUneven ? ['half a program'] : []),
      ],
    }
  } finally {
    closeDatabase(db)
  }
}

/** The acts that set the studio up. */
function knownActs(folder: string): string[] {
  const db = openDatabase(join(folder, 'studio.rackside'))
  try {
    return db.prepare('SELECT command_id FROM command_answers').pluck().all() as string[] // as: one text column
  } finally {
    closeDatabase(db)
  }
}

async function killAgainAndAgain(kills: number, dice: Dice): Promise<Told> {
  const folder = mkdtempSync(join(disk, 'kill-'))
  folders.push(folder)
  const studio = await openTestStudio({ dataDir: folder })
  await studio.close()
  const random = seededRandom(dice.below(1e6))
  const newId = () => uuidV7(Date.now(), random.bytes(10))
  const told: Told = {
    acts: [],
    clientIds: [],
    inDoubt: knownActs(folder),
    doubtful: null,
    starts: [],
  }
  for (let i = 0; i < kills; i++) {
    const begun = performance.now()
    const host = startHost(hostCommand(folder))
    const url = await host.ready()
    told.starts.push(performance.now() - begun)
    const before = told.acts.length
    const acts = dice.below(12)
    let isOver = false
    const work = workUntilKilled(await enterHost(url), told, dice, newId).finally(() => {
      isOver = true
    })
    // Some acts in, then at any moment: a slow computer has no fewer acts to lose than a quick one.
    while (!isOver && told.acts.length < before + acts) await pause(5)
    await pause(dice.below(60))
    await killHost(host)
    await work
    expect(halfActs(join(folder, 'studio.rackside'), told), `kill ${i}`).toEqual({
      lost: [],
      broken: [],
    })
    const litter = readdirSync(folder).filter(
      (name) => !/^(desk\.json|studio\.rackside|backups)$/.test(name),
    )
    expect(litter, `kill ${i}`).toEqual([])
  }
  return told
}

test(`killed ${KILLS} times under load, the studio has lost nothing it had answered and holds nothing half`, async () => {
  const seed = seedOf('kill loop', Math.floor(Date.now() / 1000))
  const rows = await Promise.all(
    Array.from({ length: SIDE_BY_SIDE }, (_, i) =>
      killAgainAndAgain(Math.ceil(KILLS / SIDE_BY_SIDE), createDice(seed + i)),
    ),
  )
  const acts = rows.reduce((sum, told) => sum + told.acts.length, 0)
  const doubts = rows.reduce((sum, told) => sum + told.inDoubt.length, 0)
  process.stdout.write(`kill loop: ${acts} acts answered, ${doubts} cut off\n`)
  expect(acts).toBeGreaterThan(KILLS * 2)
  const starts = rows.flatMap((told) => told.starts).sort((a, b) => a - b)
  expect(starts[Math.floor(starts.length / 4)]).toBeLessThan(READY_WITHIN * busyness())
}, 600_000)

test('the judge itself is not blind: an answered act taken out by hand is reported as lost', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rackside-judge-'))
  folders.push(folder)
  const studio = await openTestStudio({ dataDir: folder })
  const commandId = studio.newId()
  const added = await studio.api.clients.add({ name: 'Dana' }, { commandId })
  if (!added.ok) throw new Error('not added')
  await studio.close()
  const told: Told = {
    acts: [{ commandId, rows: [{ table: 'clients', id: added.value.clientId }] }],
    clientIds: [],
    inDoubt: knownActs(folder),
    doubtful: null,
    starts: [],
  }
  const path = join(folder, 'studio.rackside')
  expect(halfActs(path, told)).toEqual({ lost: [], broken: [] })
  const db = openDatabase(path)
  db.exec(
    "UPDATE journal_context SET command_id = 'by hand'; DELETE FROM clients; DELETE FROM journal_pending; UPDATE journal_context SET command_id = NULL",
  )
  closeDatabase(db)
  expect(halfActs(path, told).lost).toEqual([commandId])
  const again = openDatabase(path)
  again.prepare('DELETE FROM commands WHERE id = ?').run(commandId)
  closeDatabase(again)
  expect(halfActs(path, told).lost).toEqual([commandId])
  expect(halfActs(path, { ...told, inDoubt: [] }).broken).not.toEqual([])
})

test('killed in the middle of an import, the log is in as a whole or not at all, and the next try completes it', async () => {
  const folder = mkdtempSync(join(disk, 'import-kill-'))
  folders.push(folder)
  const studio = await openTestStudio({ dataDir: folder })
  const added = await studio.api.clients.add({ name: 'Dana' })
  if (!added.ok) throw new Error('not added')
  await studio.close()
  const { clientId } = added.value
  const days = Array.from(
    { length: 300 },
    (_, i) => new Date(Date.UTC(2024, 11, 1) - i * 86_400_000),
  )
  const csv = Buffer.from(csvOf(hevyTable(days.flatMap((day) => setsOf(day)))))
  const name = 'Hip Thrust (Machine)'
  const as = { kind: 'exercise', exerciseId: 'hip-thrust-machine' }
  const answers = { clientId, unit: 'kg', dayOrder: 'day-first', choices: [{ name, as }] }
  const counts: number[] = []
  let host: HostProcess | null = null
  for (const wait of [5, 60, 120, 200, 300]) {
    host = startHost(hostCommand(folder))
    const caller = await enterHost(await host.ready())
    const uploadId = await caller.upload(csv)
    const apply = caller.call('imports.apply', { ...answers, uploadId }).catch(() => null)
    await pause(wait)
    await killHost(host)
    await apply
    counts.push(sessionsIn(join(folder, 'studio.rackside')))
  }
  expect(counts.filter((count) => count !== 0 && count !== days.length)).toEqual([])
  host = startHost(hostCommand(folder))
  const caller = await enterHost(await host.ready())
  const uploadId = await caller.upload(csv)
  expect(await caller.call('imports.apply', { ...answers, uploadId })).toMatchObject({ ok: true })
  await killHost(host)
  expect(sessionsIn(join(folder, 'studio.rackside'))).toBe(days.length)
}, 180_000)

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

/** Five sets of one training day, as Hevy writes them. */
function setsOf(day: Date) {
  const date = day.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' })
  return Array.from({ length: 5 }, (_, i) => ({
    start_time: `${date}, 17:30`,
    end_time: `${date}, 18:30`,
    exercise_title: 'Hip Thrust (Machine)',
    set_index: String(i),
  }))
}

function sessionsIn(path: string): number {
  const db = openDatabase(path)
  try {
    expect(checkInvariants(db)).toEqual([])
    return Number(db.prepare('SELECT count(*) FROM sessions').pluck().get())
  } finally {
    closeDatabase(db)
  }
}
