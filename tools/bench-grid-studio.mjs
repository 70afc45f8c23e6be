// A studio to measure in: one program of 384 cells through the contract, then three years of sessions for
// eighty clients straight into the file, since half a million sets through commands would take an hour.
import { randomBytes } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'

/** What the made-up training is drawn from. */
export const SEED = 20_261_122

const CLIENTS = 80
const WEEKS = 12
const LIFTS = [
  'back-squat',
  'bench-press',
  'deadlift',
  'overhead-press',
  'front-squat',
  'hip-thrust-barbell',
  'romanian-deadlift',
  'barbell-row',
]

/** Writes the clients, the maxes and the program; answers their ids. */
export async function writeProgram(address) {
  const url = await address()
  const call = await enter(url)
  await call('desk.startOwn', { unit: 'kg', paper: 'A4', locale: 'en-GB' })
  const clientIds = []
  for (let at = 0; at < CLIENTS; at += 1) {
    clientIds.push(
      (await call('clients.add', { name: `Client ${String(at + 1).padStart(2, '0')}` })).clientId,
    )
  }
  const [clientId] = clientIds
  const known = (await call('exercises.list', {})).exercises
  const lifts = chooseLifts(known)
  const day = new Date().toISOString().slice(0, 10)
  for (const id of new Set(lifts.map((lift) => lift.referenceLift ?? lift.id))) {
    const load = { milli: 140_000, unit: 'kg' }
    await call('programs.setMax', { clientId, exerciseId: id, kind: 'measured', day, load })
  }
  const program = { clientId, name: 'Twelve weeks', goal: 'strength', startsOn: day, weeks: WEEKS }
  const { programId } = await call('programs.create', program)
  for (let number = 1; number <= 4; number += 1) {
    const { dayId } = await call('programs.addDay', {
      programId,
      name: `Day ${number}`,
      weekday: number,
    })
    await call('programs.addRows', { programId, dayId, beforeRowId: null, rows: rowsOf(lifts) })
  }
  return { clientId, clientIds, programId, exerciseIds: lifts.map(({ id }) => id) }
}

/** Eight barbell lifts whose percentages mean something. */
function chooseLifts(known) {
  const usual = LIFTS.flatMap((id) => known.filter((card) => card.id === id))
  const others = known.filter((card) => card.loadType === 'barbell' && card.referenceLift !== null)
  return [...new Set([...usual, ...others])].slice(0, 8)
}

function rowsOf(lifts) {
  return lifts.map(({ id }, at) => ({
    kind: 'lift',
    exerciseId: id,
    label: String.fromCharCode(65 + at),
    dose: '',
    goal: null,
    cells: Array.from(
      { length: WEEKS },
      (_, week) => `${3 + ((at + week) % 3)}x5 ${70 + week}% 30X0 r2:00`,
    ),
  }))
}

async function enter(url) {
  const { origin, hash } = new URL(url)
  const post = async (path, body, token) => {
    const headers = {
      'Content-Type': 'application/json',
      Origin: origin,
      'Sec-Fetch-Site': 'same-origin',
    }
    const answer = await fetch(origin + path, {
      method: 'POST',
      headers: token ? { ...headers, 'X-Rackside-Token': token } : headers,
      body: JSON.stringify(body),
    })
    return answer.json()
  }
  const { token } = await post('/api/enter', { code: hash.replace('#enter=', '') })
  return async (endpoint, input) => {
    const answer = await post('/api/call', { endpoint, input, commandId: uuid() }, token)
    if (!answer.ok) throw new Error(`${endpoint}: ${answer.error?.message}`)
    return answer.value
  }
}

/** A UUIDv7 of now. */
function uuid() {
  const hex = Date.now().toString(16).padStart(12, '0') + randomBytes(10).toString('hex')
  const variant = ((Number.parseInt(hex[16], 16) & 3) | 8).toString(16)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** Fills the closed studio with three sessions a week over three years for every client. */
export function fillStudio(dataDir, { clientIds, exerciseIds }) {
  const db = new Database(studioFile(dataDir))
  const random = dice(SEED)
  const triggers = db.prepare("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").all()
  const insert = {
    session: prepare(db, 'sessions', [
      'id',
      'client_id',
      'day',
      'name',
      'status',
      'source',
      'is_deload',
      'note',
    ]),
    entry: prepare(db, 'session_exercises', [
      'id',
      'client_id',
      'session_id',
      'exercise_id',
      'kind',
      'label',
      'prescription',
      'note',
      'position',
    ]),
    set: prepare(db, 'performed_sets', [
      'id',
      'client_id',
      'session_exercise_id',
      'position',
      'side',
      'outcome',
      'is_warm_up',
      'load_kind',
      'load_milli',
      'load_unit',
      'reps',
      'rpe_milli',
      'reason',
      'note',
    ]),
  }
  const count = { clients: clientIds.length, sessions: 0, sets: 0 }
  db.transaction(() => {
    for (const { name } of triggers) db.exec(`DROP TRIGGER "${name}"`)
    for (const clientId of clientIds) fillClient({ insert, random, count, clientId, exerciseIds })
    for (const { sql } of triggers) db.exec(sql)
  })()
  db.close()
  return count
}

function fillClient({ insert, random, count, clientId, exerciseIds }) {
  const today = Date.now()
  for (let ago = 3 * 365; ago > 0; ago -= 1) {
    if (![1, 3, 5].includes((ago + 1) % 7)) continue
    const day = new Date(today - ago * 86_400_000).toISOString().slice(0, 10)
    const id = uuid()
    insert.session.run(id, clientId, day, 'Session', 'done', 'free', 0, '')
    count.sessions += 1
    for (let lift = 0; lift < 4; lift += 1) {
      const entry = uuid()
      const exercise = exerciseIds[(lift + ago) % exerciseIds.length]
      insert.entry.run(entry, clientId, id, exercise, 'lift', 'ABCD'[lift], '3x5', '', `a${lift}`)
      for (let set = 0; set < 3; set += 1) {
        const load = 60_000 + 2500 * Math.floor(random() * 24)
        insert.set.run(
          uuid(),
          clientId,
          entry,
          `a${set}`,
          'both',
          'done',
          0,
          'absolute',
          load,
          'kg',
          5,
          8000,
          '',
          '',
        )
        count.sets += 1
      }
    }
  }
}

function prepare(db, table, columns) {
  return db.prepare(
    `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
  )
}

function studioFile(dataDir) {
  const found = readdirSync(dataDir, { recursive: true })
    .map(String)
    .find((name) => /\.(rackside|sqlite|db|studio)$/.test(name) && !name.includes('backup'))
  const path = join(dataDir, found ?? '')
  if (!found || !existsSync(path)) throw new Error(`no studio file in ${dataDir}`)
  return path
}

/** Numbers from 0 to 1 that repeat from the same seed (mulberry32). */
function dice(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296
  }
}
