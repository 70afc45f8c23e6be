import { places } from '../../shared/contract/places'
import type { templates as area, ReviewedCopy } from '../../shared/contract/templates'
import { ok, type Result } from '../../shared/kernel/result'
import type { CopyRow } from '../stores/templates'
import { writeBody } from './body-writing'
import type { AreaHandlers, CommandContext, QueryContext, Refusal } from './context'
import { exerciseNames } from './exercises'
import { notFound, ruleViolated } from './refuse'
import { keepRevision } from './template-copying'
import {
  type CopyMerge,
  changeInWords,
  createRevisionReader,
  mergeOfCopy,
} from './template-merging'
import { templateNow } from './template-reading'

/** As many weeks as a program can have. */
const MOST_WEEKS = 104

/** Letting the copies of a template follow it. */
export const templateUpdating: Pick<
  AreaHandlers<typeof area>,
  'copies' | 'review' | 'update' | 'differences'
> = {
  copies: ({ read }, { templateId }) =>
    ok({ copies: read.templates.copies(templateId).map(copyRecord) }),

  review: (context, { templateId }) => {
    const now = templateNow(context, templateId)
    if (!now) return notFound('programs.noTemplate')
    const behind = context.read.templates
      .copies(templateId)
      .filter((copy) => copy.revisionId !== now.revisionId)
    const names = exerciseNames(context)
    const revision = createRevisionReader(context)
    const copies = behind.map((copy) => {
      const merged = mergeOfCopy(context, copy, { theirs: now.body, revision })
      return reviewOf(copy, merged, (id) => names.get(id) ?? id)
    })
    // A copy that already says what the template says now has nothing to be asked.
    return ok({ copies: copies.filter((copy) => !copy.isKnown || copy.changes.length > 0) })
  },

  update: (context, { templateId, copies }) => {
    const now = keepRevision(context, templateId)
    if (!now) return notFound('programs.noTemplate')
    const revision = createRevisionReader(context)
    let changes = 0
    for (const { programId, take } of copies) {
      const row = context.read.templates.copy(programId)
      const merged = row && mergeOfCopy(context, row, { theirs: now.body, revision })
      if (!row || !merged) return notFound('programs.notThere')
      const done = takeInto(context, { row, merged, take: new Set(take) })
      if (!done.ok) return done
      changes += done.value
      context.write.programs.change({ id: programId, template_revision: now.revisionId })
    }
    const values = { program: now.body.name, count: copies.length }
    context.label({ key: 'templates.didUpdate', values }, places.templateReview(templateId))
    return ok({ programs: copies.length, changes })
  },

  differences: (context, { programId }) => {
    const head = context.read.programs.head(programId)
    if (!head) return notFound('programs.notThere')
    return ok(differencesOf(context, programId, head.templateId))
  },
}

/** Takes the changes into one copy; answers how many of those named were there to be taken. */
function takeInto(
  context: CommandContext,
  copy: { readonly row: CopyRow; readonly merged: CopyMerge; readonly take: ReadonlySet<string> },
): Result<number, Refusal> {
  const { row, merged, take } = copy
  const after = merged.merge.merged(take)
  if (after.weeks.length > MOST_WEEKS) return ruleViolated('templates.tooManyWeeks')
  const ref = { programId: row.programId, clientId: row.clientId }
  writeBody(context, ref, { before: merged.mine, after, idOf: merged.idOf })
  return ok(merged.merge.changes.filter(({ id }) => take.has(id)).length)
}

function reviewOf(
  copy: CopyRow,
  merged: CopyMerge | null,
  exerciseName: (id: string) => string,
): ReviewedCopy {
  const changes = merged?.merge.changes ?? []
  return {
    ...copyRecord(copy),
    isKnown: merged !== null,
    changes: changes.flatMap((change) =>
      merged ? [changeInWords(change, merged.merge.sides, exerciseName)] : [],
    ),
  }
}

function copyRecord({ revisionId: _, isActive, ...copy }: CopyRow) {
  return { ...copy, isActive: isActive === 1 }
}

function differencesOf(context: QueryContext, programId: string, templateId: string | null) {
  const none = { template: null, waiting: 0, rowIds: [], cells: [] }
  const copy = context.read.templates.copy(programId)
  const now = templateId === null ? null : templateNow(context, templateId)
  if (!copy || !now || templateId === null) return none
  const revision = createRevisionReader(context)
  const merged = mergeOfCopy(context, copy, { theirs: now.body, revision })
  if (!merged) return none
  const template = { id: templateId, name: now.body.name }
  return { template, waiting: merged.merge.changes.length, ...ownEdits(merged) }
}

/** The rows and cells that the copy has of its own since it was made or last followed, by own ids. */
function ownEdits({ merge, idOf }: CopyMerge) {
  const { base, mine } = merge.sides
  const rowIds: string[] = []
  const cells: { rowId: string; week: number }[] = []
  for (const row of mine.rows.values()) {
    const rowId = idOf.get(row.key) ?? row.key
    const was = base.rows.get(row.key)
    if (!was || was.exerciseId !== row.exerciseId || was.dose !== row.dose) rowIds.push(rowId)
    if (!was) continue
    for (const [at, { key }] of mine.weeks.entries()) {
      if (was.cells.get(key) !== row.cells.get(key)) cells.push({ rowId, week: at + 1 })
    }
  }
  return { rowIds, cells }
}
