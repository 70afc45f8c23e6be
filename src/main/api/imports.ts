import type {
  imports as area,
  ImportPreview,
  ImportProblemGroup,
} from '../../shared/contract/imports'
import { places } from '../../shared/contract/places'
import { matchExercises } from '../../shared/domain/imports/match-exercise'
import type { ImportedLog } from '../../shared/domain/imports/training-log'
import { ok, type Result, refuse } from '../../shared/kernel/result'
import type { Say } from '../../shared/kernel/words'
import { knownClient } from './clients'
import type { AreaHandlers, QueryContext, Refusal, TaskContext } from './context'
import { allExercises } from './exercises'
import { recordLog } from './import-recording'
import { notFound, ruleViolated, unavailable } from './refuse'

type Answers = {
  readonly uploadId: string
  readonly clientId: string
  readonly unit: 'kg' | 'lb' | null
  readonly dayOrder: 'day-first' | 'month-first' | null
}

/** Training logs of other apps. */
export const imports: AreaHandlers<typeof area> = {
  preview: async (context, answers) => {
    const log = await readLog(context, answers)
    if (!log.ok) return log
    return context.read((query) => {
      const client = knownClient(query, answers.clientId)
      return client.ok ? ok(previewOf(query, answers.clientId, log.value)) : client
    })
  },

  apply: async (context, { choices, ...answers }) => {
    const log = await readLog(context, answers)
    if (!log.ok) return log
    if (log.value.unit === 'ask') return ruleViolated('imports.unitNeeded')
    if (log.value.dayOrder === 'ask') return ruleViolated('imports.dayOrderNeeded')
    await context.world.backups.take('before-import')
    const parcelId = context.world.keepParcel(log.value)
    const done = context.run('imports', 'record', { clientId: answers.clientId, parcelId, choices })
    if (done.ok) return ok(done.value)
    const code = done.error.code === 'internal' ? 'unavailable' : done.error.code
    return refuse({
      code,
      message: { key: 'imports.notDone', values: { reason: done.error.message } },
    })
  },

  record: (context, { clientId, parcelId, choices }) => {
    const client = knownClient(context, clientId)
    if (!client.ok) return client
    const log = context.takeParcel(parcelId) as ImportedLog | null // as: kept by `apply` under this id
    if (!log) return notFound('core.uploadMissing')
    const receipt = recordLog(context, { clientId, log, choices })
    context.kind('import')
    const values = { name: client.value.name, count: receipt.sessions }
    context.label({ key: 'imports.didImport', values }, places.client(clientId, 'progress'))
    return ok(receipt)
  },

  receipts: ({ read }, { clientId }) => ok({ receipts: [...read.imports.receipts(clientId)] }),
}

async function readLog(
  context: TaskContext,
  answers: Answers,
): Promise<Result<ImportedLog, Refusal>> {
  const bytes = context.world.takeUpload(answers.uploadId)
  if (!bytes) return unavailable('core.uploadMissing')
  const { unit, dayOrder } = answers
  const options = {
    today: context.today,
    ...(unit === null ? {} : { unit }),
    ...(dayOrder === null ? {} : { dayOrder }),
  }
  const read = await context.world.readLog(bytes, options, {
    signal: context.signal,
    onRows: (rows) => context.report(rows, 0, { key: 'imports.rowsRead', values: { count: rows } }),
  })
  return read.ok ? read : refuse({ code: 'rule-violated', message: read.error })
}

function previewOf(query: QueryContext, clientId: string, log: ImportedLog): ImportPreview {
  const exercises = allExercises(query)
  const names = log.exerciseNames.map((one) => one.name)
  const matches = matchExercises(names, exercises, query.read.imports.names())
  const known = query.read.imports.known(clientId)
  const already = log.sessions.filter((session) => known.has(session.key))
  const edited = already.filter((session) => known.get(session.key) !== session.content)
  const { unitHint } = log
  return {
    format: log.format,
    unit: log.unit,
    unitHint: unitHint
      ? { unit: unitHint.unit, reason: query.say(unitHint.reason.key, unitHint.reason.values) }
      : null,
    dayOrder: log.dayOrder,
    firstDay: log.sessions.at(0)?.day ?? null,
    lastDay: log.sessions.at(-1)?.day ?? null,
    rowsRead: log.rowsRead,
    rowsReadable: log.rowsImported,
    sessions: {
      fresh: log.sessions.length - already.length,
      already: already.length,
      edited: edited.length,
    },
    problems: groupProblems(log, query.say),
    notices: log.notices.map((notice) => query.say(notice.key, notice.values)),
    names: log.exerciseNames.map(({ name, sets, firstDay, lastDay }, i) => {
      const match = matches[i]
      const suggestions = [...(match?.suggestions ?? [])]
      const confidence = match?.confidence ?? 'none'
      return {
        name,
        sets,
        firstDay,
        lastDay,
        confidence,
        exerciseId: match?.exerciseId ?? null,
        suggestions,
      }
    }),
  }
}

const ROWS_SHOWN = 20

/** Rows with the same kind of reason stand together, so that 500 like rows are one line. */
function groupProblems(log: ImportedLog, say: Say): ImportProblemGroup[] {
  const groups = Map.groupBy(log.problems, (problem) => `${problem.kind} ${problem.reason.key}`)
  return [...groups.values()].flatMap((problems) => {
    const [first] = problems
    if (!first) return []
    const reason = say(first.reason.key, first.reason.values)
    const rows = problems.slice(0, ROWS_SHOWN).map((problem) => problem.row)
    return [{ kind: first.kind, reason, count: problems.length, rows }]
  })
}
