import type { ImportChoice, ImportReceipt } from '../../shared/contract/imports'
import { supersetLabels } from '../../shared/domain/imports/superset-labels'
import type {
  ImportedLog,
  ImportedSession,
  ImportedSet,
} from '../../shared/domain/imports/training-log'
import { keysBetween } from '../../shared/kernel/fraction-key'
import { pairKey } from '../../shared/kernel/ids'
import type { CommandContext } from './context'
import { allExercises } from './exercises'

/** What is to be recorded for whom, and what each name of the file means. */
export type Recording = {
  readonly clientId: string
  readonly log: ImportedLog
  readonly choices: readonly ImportChoice[]
}

type LeftOut = ImportReceipt['leftOut'][number]

/**
 * Writes a read log: sessions that are already here are left out with their rows listed, names become
 * exercises as the coach said. Rows read = rows imported + rows listed, always.
 */
export function recordLog(context: CommandContext, recording: Recording): ImportReceipt {
  const { clientId, log } = recording
  const importId = context.newId()
  const known = context.read.imports.known(clientId)
  const meaning = meaningOf(context, recording)
  const skipped = new LeftOutRows()
  for (const problem of log.problems) {
    if (problem.kind === 'left-out')
      skipped.add(context.say(problem.reason.key, problem.reason.values), problem.row)
  }
  const counts = { sessions: 0, sets: 0, rows: 0 }
  for (const session of log.sessions) {
    if (known.has(session.key)) {
      skipped.addAll(context.say('imports.alreadyHere'), rowsOf(session))
      continue
    }
    const written = writeSession(context, { clientId, importId, session, meaning })
    skipped.addAll(context.say('imports.chosenOut'), written.skippedRows)
    counts.sessions += written.hasSets ? 1 : 0
    counts.sets += written.sets
    counts.rows += written.rows
  }
  const receipt: ImportReceipt = {
    importId,
    rowsRead: log.rowsRead,
    rowsImported: counts.rows,
    leftOut: skipped.list(),
    sessions: counts.sessions,
    sets: counts.sets,
    newExercises: meaning.fresh,
  }
  context.write.imports.addReceipt({
    id: importId,
    client_id: clientId,
    day: context.today,
    format: log.format,
    rows_read: receipt.rowsRead,
    rows_imported: receipt.rowsImported,
    rows_left_out: receipt.rowsRead - receipt.rowsImported,
    receipt: JSON.stringify({ v: 1, leftOut: receipt.leftOut }),
  })
  return receipt
}

/** Rows that do not come in, by reason. */
class LeftOutRows {
  private readonly byReason = new Map<string, number[]>()
  add(reason: string, row: number): void {
    this.addAll(reason, [row])
  }
  addAll(reason: string, rows: readonly number[]): void {
    if (rows.length > 0) this.byReason.set(reason, [...(this.byReason.get(reason) ?? []), ...rows])
  }
  list(): LeftOut[] {
    return [...this.byReason].map(([reason, rows]) => ({
      reason,
      count: rows.length,
      rows: rows.slice(0, 50),
    }))
  }
}

type Meaning = {
  /** Exercise of a name; undefined where the coach leaves the name out. */
  readonly idOf: ReadonlyMap<string, string>
  /** Exercises that lift the body too: their load is added to it. */
  readonly onBody: ReadonlySet<string>
  /** Names whose load is help, not resistance. */
  readonly assisted: ReadonlySet<string>
  readonly fresh: number
}

function meaningOf(context: CommandContext, { log, choices }: Recording): Meaning {
  const idOf = new Map<string, string>()
  let fresh = 0
  for (const { name, as } of choices) {
    if (as.kind === 'skip') continue
    const id = as.kind === 'exercise' ? as.exerciseId : newExercise(context, name)
    fresh += as.kind === 'new' ? 1 : 0
    idOf.set(name, id)
    context.write.imports.putName({
      id: pairKey('import', name.toLowerCase()),
      name,
      exercise_id: id,
    })
  }
  const bodyTypes = new Set(['bodyweight', 'bodyweight-plus'])
  const onBody = allExercises(context).filter((card) => bodyTypes.has(card.loadType))
  const assisted = log.exerciseNames.filter((name) => name.isAssisted)
  return {
    idOf,
    fresh,
    onBody: new Set(onBody.map((card) => card.id)),
    assisted: new Set(assisted.map((one) => one.name)),
  }
}

function newExercise(context: CommandContext, name: string): string {
  const id = context.newId()
  const plain = {
    pattern: 'other',
    load_type: 'other',
    reference_lift: null,
    cues: '',
    is_complete: 0,
  }
  context.write.exercises.add({ id, name, ...plain })
  return id
}

type SessionWork = {
  readonly clientId: string
  readonly importId: string
  readonly session: ImportedSession
  readonly meaning: Meaning
}

function writeSession(
  context: CommandContext,
  { clientId, importId, session, meaning }: SessionWork,
) {
  const wanted = session.exercises.filter((exercise) => meaning.idOf.has(exercise.name))
  const skippedRows = rowsOf({
    exercises: session.exercises.filter((one) => !meaning.idOf.has(one.name)),
  })
  if (wanted.length === 0) return { hasSets: false, sets: 0, rows: 0, skippedRows }
  const sessionId = context.newId()
  context.write.imports.addSession({
    id: sessionId,
    client_id: clientId,
    day: session.day,
    name: session.title,
    status: 'done',
    source: 'import',
    is_deload: 0,
    import_id: importId,
    import_key: session.key,
    import_content: session.content,
    minutes: session.minutes === undefined ? null : Math.min(session.minutes, 1440),
    note: session.note ?? '',
  })
  const places = keysBetween(null, null, wanted.length)
  const labels = supersetLabels(wanted.map(({ supersetKey }) => supersetKey))
  let sets = 0
  for (const [i, exercise] of wanted.entries()) {
    const blockId = context.newId()
    const exerciseId = meaning.idOf.get(exercise.name) ?? ''
    const base = {
      id: blockId,
      client_id: clientId,
      session_id: sessionId,
      exercise_id: exerciseId,
    }
    const text = {
      kind: 'lift',
      label: labels[i] ?? '',
      prescription: '',
      note: exercise.note ?? '',
    }
    context.write.imports.addExercise({ ...base, ...text, position: places[i] ?? '' })
    const kind = {
      isOnBody: meaning.onBody.has(exerciseId),
      isAssisted: meaning.assisted.has(exercise.name),
    }
    const positions = keysBetween(null, null, exercise.sets.length)
    for (const [j, set] of exercise.sets.entries()) {
      const owner = { id: context.newId(), client_id: clientId, session_exercise_id: blockId }
      context.write.imports.addSet({
        ...owner,
        position: positions[j] ?? '',
        ...setColumns(set, kind),
      })
      sets += 1
    }
  }
  return { hasSets: true, sets, rows: rowsOf({ exercises: wanted }).length, skippedRows }
}

function setColumns(
  set: ImportedSet,
  kind: { readonly isOnBody: boolean; readonly isAssisted: boolean },
) {
  return {
    side: 'both',
    outcome: 'done',
    is_warm_up: set.type === 'warm-up' ? 1 : 0,
    ...loadColumns(set, kind),
    reps: set.reps,
    seconds: set.seconds === null ? null : Math.round(set.seconds),
    metres_milli: set.metres === null ? null : Math.round(set.metres * 1000),
    rpe_milli: set.rpe,
    technique: set.type === 'drop' || set.type === 'failure' ? set.type : null,
    reason: '',
    note: set.note ?? '',
  }
}

/** Help is stored as bodyweight with a negative load; a blank load stays blank. */
function loadColumns(
  set: ImportedSet,
  { isOnBody, isAssisted }: { readonly isOnBody: boolean; readonly isAssisted: boolean },
) {
  const unit = set.load === null || set.load.unit === 'ask' ? null : set.load.unit
  if (set.load === null || unit === null || set.load.milli === 0) {
    const isNone = !isOnBody && !isAssisted
    const zero =
      set.load !== null && unit !== null && isNone ? { load_milli: 0, load_unit: unit } : null
    if (zero) return { load_kind: 'absolute', ...zero }
    return { load_kind: isNone ? 'none' : 'bodyweight', load_milli: null, load_unit: null }
  }
  const isHelp = isAssisted || set.load.milli < 0
  const milli = isHelp ? -Math.abs(set.load.milli) : set.load.milli
  return {
    load_kind: isHelp || isOnBody ? 'bodyweight' : 'absolute',
    load_milli: milli,
    load_unit: unit,
  }
}

function rowsOf(session: Pick<ImportedSession, 'exercises'>): number[] {
  return session.exercises.flatMap((exercise) => [
    ...exercise.sets.map((set) => set.row),
    ...(exercise.noteRows ?? []),
  ])
}
