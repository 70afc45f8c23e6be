import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { ProgramRecord } from '../../src/shared/contract/programs'
import type { ReviewedCopy } from '../../src/shared/contract/templates'
import { type BareDesk, mustCall, openBareDesk } from '../support/bare-desk'
import { createDice } from '../support/dice'

/** The same seed makes the same texts: `SEED=7 npm run bench:merge`. */
const SEED = Number(process.env['SEED'] ?? 20_261_122)
const CLIENTS = 40
const [DAYS, ROWS, WEEKS] = [4, 8, 12]
const LIFTS = ['back-squat', 'deadlift', 'bench-press', 'hip-thrust-barbell']
const TEXTS = ['4x5 @7', '@8', '3x8 75%', '+2.5%/wk', '5x3 80%', '3x10-12 2RIR', '6x2 85%']

const dice = createDice(SEED)
const desk = openBareDesk(SEED)
const bare = await bareBound()
try {
  await run()
} finally {
  desk.remove()
}

async function run(): Promise<void> {
  const templateId = await makeTemplate()
  await assignToAll(templateId)
  console.log(
    `Merge of one template into ${CLIENTS} clients, ${DAYS} days x ${ROWS} rows x ${WEEKS} weeks, seed ${SEED}`,
  )
  print('JSON of the same programs, read and written', bare)
  await changeOneCell(templateId)
  await measure('one cell changed (1,000 ms or less)', templateId)
  await changeMuch(templateId)
  await measure('a row in, a week in, 32 cells (1,000 ms or less)', templateId)
}

/** Best of five: asks for the review, takes everything as one act; undone between. */
async function measure(name: string, templateId: string): Promise<void> {
  const asked: number[] = []
  const taken: number[] = []
  for (let i = 0; i < 5; i++) {
    const start = performance.now()
    const { copies } = await ask<{ copies: readonly ReviewedCopy[] }>('templates.review', {
      templateId,
    })
    asked.push(performance.now() - start)
    const take = copies.map(({ programId, changes }) => ({
      programId,
      take: changes.map(({ id }) => id),
    }))
    const begun = performance.now()
    await mustCall(desk, 'templates.update', { templateId, copies: take })
    taken.push(performance.now() - begun)
    if (i < 4) await mustCall(desk, 'history.undo', {})
  }
  print(`review: ${name}`, Math.min(...asked))
  print(`update: ${name}`, Math.min(...taken))
}

function print(name: string, ms: number): void {
  console.log(
    `${name.padEnd(60)} ${ms.toFixed(1).padStart(8)} ms ${(ms / bare).toFixed(1).padStart(7)} ×`,
  )
}

async function makeTemplate(): Promise<string> {
  const { templateId } = await mustCall<{ templateId: string }>(desk, 'templates.create', {
    name: 'Bench',
    goal: 'strength',
    weeks: WEEKS,
  })
  for (let day = 0; day < DAYS; day++) {
    const { dayId } = await mustCall<{ dayId: string }>(desk, 'programs.addDay', {
      programId: templateId,
      name: `Day ${day + 1}`,
      weekday: null,
    })
    const rows = Array.from({ length: ROWS }, () => newRow())
    await mustCall(desk, 'programs.addRows', {
      programId: templateId,
      dayId,
      beforeRowId: null,
      rows,
    })
  }
  return templateId
}

function newRow() {
  const cells = Array.from({ length: WEEKS }, () => dice.pick(TEXTS))
  return { kind: 'lift', exerciseId: dice.pick(LIFTS), label: 'A', dose: '', goal: null, cells }
}

async function assignToAll(templateId: string): Promise<void> {
  const clients = []
  for (let i = 0; i < CLIENTS; i++) {
    const { clientId } = await mustCall<{ clientId: string }>(desk, 'clients.add', {
      name: `Client ${i}`,
    })
    clients.push({ clientId, startsOn: '2026-11-23' })
  }
  const start = performance.now()
  await mustCall(desk, 'templates.assign', { templateId, clients, running: 'replace' })
  console.log(`(assigned to ${CLIENTS} in ${(performance.now() - start).toFixed(0)} ms)`)
}

async function changeOneCell(programId: string): Promise<void> {
  const row = (await template(programId)).days[0]?.rows[0]
  const cells = [{ rowId: row?.id ?? '', week: 6, text: '9x9' }]
  await mustCall(desk, 'programs.setCells', { programId, how: 'type', cells })
}

async function changeMuch(programId: string): Promise<void> {
  const { days } = await template(programId)
  const cells = days.flatMap((day) =>
    day.rows.map(({ id }) => ({ rowId: id, week: 3, text: '7x7' })),
  )
  await mustCall(desk, 'programs.setCells', { programId, how: 'paste', cells })
  const dayId = days[1]?.id ?? ''
  await mustCall(desk, 'programs.addRows', {
    programId,
    dayId,
    beforeRowId: null,
    rows: [newRow()],
  })
  await mustCall(desk, 'programs.duplicateWeek', { programId, week: WEEKS })
}

async function template(programId: string): Promise<ProgramRecord> {
  return (await ask<{ program: ProgramRecord }>('programs.byId', { programId })).program
}

async function ask<T>(endpoint: string, input: object): Promise<T> {
  const answer = await (desk as BareDesk).call({ endpoint, input })
  if (!answer.ok) throw new Error(`${endpoint}: ${answer.error.message}`)
  return answer.value as T // as: the caller knows the contract's answer
}

/** What no merge can be faster than: the same programs read as JSON and written again, in one transaction. */
async function bareBound(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'rackside-bench-'))
  const db = new Database(join(folder, 'bare.db'))
  db.exec(
    'PRAGMA journal_mode = WAL; CREATE TABLE bodies (id INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT',
  )
  const days = Array.from({ length: DAYS }, () => ({ rows: Array.from({ length: ROWS }, newRow) }))
  const insert = db.prepare('INSERT INTO bodies (body) VALUES (?)')
  for (let i = 0; i < CLIENTS; i++) insert.run(JSON.stringify({ days, client: i }))
  const read = db.prepare('SELECT id, body FROM bodies')
  const write = db.prepare('UPDATE bodies SET body = ? WHERE id = ?')
  const times = Array.from({ length: 5 }, (_, round) => {
    const start = performance.now()
    db.transaction(() => {
      for (const { id, body } of read.all() as { id: number; body: string }[]) // as: columns of the select
        write.run(JSON.stringify({ ...JSON.parse(body), round }), id)
    })()
    return performance.now() - start
  })
  db.close()
  rmSync(folder, { recursive: true })
  return Math.min(...times)
}
