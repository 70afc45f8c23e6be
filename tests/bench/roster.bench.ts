import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type {
  RosterChangeInput,
  RosterFind,
  RosterPreview,
} from '../../src/shared/contract/roster-edits'
import { type BareDesk, mustCall, openBareDesk } from '../support/bare-desk'
import { fillRoster } from '../support/roster'

const SEED = Number(process.env.RACKSIDE_SEED ?? 20_261_122)
const ROSTERS = [40, 400]

type Ask = { readonly find: RosterFind; readonly change: RosterChangeInput }

const EDITS: readonly (readonly [string, Ask])[] = [
  [
    'one lift, +2.5%',
    { find: { exerciseId: 'back-squat', pattern: '%' }, change: { kind: 'step', text: '+2.5%' } },
  ],
  [
    'every cell with 5x5 says 5x4',
    { find: { pattern: '5x5' }, change: { kind: 'prescription', text: '5x4' } },
  ],
  ['every row, one set less', { find: {}, change: { kind: 'step', text: '-1 set' } }],
]

type Cell = { readonly id: string; readonly text: string }

/** What one edit took, in milliseconds, and what it wrote. */
type Run = {
  readonly preview: number
  readonly apply: number
  readonly undo: number
  /** Preview and apply without waiting for other programs: what to compare on a busy computer. */
  readonly cpu: number
  readonly rows: number
  readonly written: readonly Cell[]
}

console.log(`Edit over the roster, 12 weeks × 4 days × 8 rows per client, seed ${SEED}`)
console.log(
  [
    'edit',
    'clients',
    'rows',
    'cells',
    'preview',
    'apply',
    'both',
    'on CPU',
    'undo',
    'bare SQL',
    '×',
  ]
    .map((word, at) => (at === 0 ? word.padEnd(32) : word.padStart(9)))
    .join(''),
)

const cpuBy = new Map<string, number[]>()
for (const clients of ROSTERS) {
  const desk = openBareDesk(SEED)
  await fillRoster(desk, { clients, seed: SEED })
  const cells = desk.db.prepare('SELECT id, text FROM program_cells').all() as Cell[] // as: shape of the select
  for (const [name, ask] of EDITS) {
    const run = await edited(desk, ask)
    const bare = bareRewrite(cells, run.written)
    const both = run.preview + run.apply
    cpuBy.set(name, [...(cpuBy.get(name) ?? []), run.cpu])
    const figures = [clients, run.rows, run.written.length]
    const times = [run.preview, run.apply, both, run.cpu, run.undo, bare].map(
      (ms) => `${ms.toFixed(0)} ms`,
    )
    console.log(
      [
        name.padEnd(32),
        ...[...figures, ...times, (both / bare).toFixed(0)].map((text) => String(text).padStart(9)),
      ].join(''),
    )
  }
  desk.remove()
}
for (const [name, [few = 0, many = 0]] of cpuBy) {
  console.log(
    `${name}: ten times the clients cost ${(many / few).toFixed(1)} × the time on the CPU`,
  )
}

async function edited(desk: BareDesk, ask: Ask): Promise<Run> {
  const before = cellsOf(desk)
  const cpu = process.cpuUsage()
  const [shown, preview] = await timed(() =>
    mustCall<RosterPreview>(desk, 'rosterEdits.preview', ask),
  )
  const programs = shown.clients.flatMap((client) => client.programs)
  const stamps = programs.map(({ programId, stamp }) => ({ programId, stamp }))
  const rowIds = programs.flatMap(({ days }) =>
    days.flatMap((day) => day.rows.map(({ rowId }) => rowId)),
  )
  const [, apply] = await timed(() =>
    mustCall(desk, 'rosterEdits.apply', { ...ask, stamps, rowIds }),
  )
  const used = process.cpuUsage(cpu)
  const written = [...cellsOf(desk)].flatMap(([id, text]) =>
    before.get(id) === text ? [] : [{ id, text }],
  )
  const [, undo] = await timed(() => mustCall(desk, 'history.undo', {}))
  return {
    preview,
    apply,
    undo,
    cpu: (used.user + used.system) / 1000,
    rows: rowIds.length,
    written,
  }
}

function cellsOf(desk: BareDesk): ReadonlyMap<string, string> {
  const rows = desk.db.prepare('SELECT id, text FROM program_cells').all() as Cell[] // as: shape of the select
  return new Map(rows.map(({ id, text }) => [id, text]))
}

/** The floor: read every cell and rewrite the same ones, one bare table, one transaction, no rules and no journal. */
function bareRewrite(cells: readonly Cell[], written: readonly Cell[]): number {
  const folder = mkdtempSync(join(tmpdir(), 'rackside-bench-'))
  const db = new Database(join(folder, 'bare.db'))
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  db.exec('CREATE TABLE cells (id TEXT PRIMARY KEY, text TEXT NOT NULL) STRICT')
  const put = db.prepare(
    'INSERT INTO cells (id, text) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET text = excluded.text',
  )
  const putAll = db.transaction((rows: readonly Cell[]) => {
    for (const { id, text } of rows) put.run(id, text)
  })
  putAll(cells)
  const started = performance.now()
  db.prepare('SELECT id, text FROM cells').all()
  putAll(written)
  const took = performance.now() - started
  db.close()
  rmSync(folder, { recursive: true })
  return took
}

async function timed<T>(work: () => Promise<T>): Promise<readonly [T, number]> {
  const started = performance.now()
  const value = await work()
  return [value, performance.now() - started]
}
