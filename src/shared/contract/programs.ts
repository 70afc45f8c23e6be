import { z } from 'zod'
import { command, query } from './kit/endpoint'
import { dayText, idText, lineText, nameText, newIdText, noteText, nothing } from './kit/text'
import { strengthFacts as strength } from './strength-facts'

const goal = z.enum(['strength', 'hypertrophy', 'endurance', 'power'])
const rowKind = z.enum(['lift', 'warm-up'])
const loadUnit = z.enum(['kg', 'lb'])
const weekNumber = z.int().min(1).max(104)

const row = z.strictObject({
  id: idText,
  kind: rowKind,
  exerciseId: idText,
  label: z.string(),
  dose: z.string(),
  goal: goal.nullable(),
  note: z.string(),
  cells: z.array(z.string().nullable()),
})

/** Percent fewer sets, percent less load, repetitions more in reserve. */
const deloadRule = z.strictObject({
  setsLess: z.int().min(0).max(90),
  loadLess: z.int().min(0).max(90),
  rirMore: z.int().min(0).max(5),
})

const program = z.strictObject({
  id: idText,
  /** Empty where the program is a template. */
  clientId: z.string().max(200),
  name: z.string(),
  goal,
  templateId: idText.nullable(),
  startsOn: z.string(),
  isActive: z.boolean(),
  deloadRule: deloadRule.optional(),
  weeks: z.array(z.strictObject({ kind: z.enum(['loading', 'deload']), name: z.string() })),
  days: z.array(
    z.strictObject({
      id: idText,
      name: z.string(),
      weekday: z.int().nullable(),
      sheetCode: z.string(),
      rows: z.array(row),
    }),
  ),
})

export type ProgramRecord = z.infer<typeof program>

const programCard = z.strictObject({
  id: idText,
  name: z.string(),
  goal,
  startsOn: z.string(),
  weeks: z.int(),
  isActive: z.boolean(),
})

export type ProgramCard = z.infer<typeof programCard>

const programRef = z.strictObject({ programId: idText })
const rowRef = programRef.extend({ rowId: idText })
const weekRef = programRef.extend({ week: weekNumber })
const dayRef = programRef.extend({ dayId: idText })
const newRow = z.strictObject({
  /** Made by a grid that already shows the row; else the core makes one. */
  id: newIdText.optional(),
  kind: rowKind,
  exerciseId: idText,
  label: z.string().max(8),
  dose: lineText,
  goal: goal.nullable(),
  cells: z.array(z.string().max(20_000).nullable()).max(104),
})

/** Programs of clients: assigned from templates or written from nothing, edited cell by cell. */
export const programs = {
  ofClient: query({
    input: z.strictObject({ clientId: idText }),
    output: z.strictObject({ programs: z.array(programCard) }),
  }),
  byId: query({ input: programRef, output: z.strictObject({ program, strength }) }),
  /** What was done last time of each exercise of a program, in few signs: `100: 4 × 5 @7`. */
  lastTimes: query({
    input: programRef,
    output: z.strictObject({
      lastTimes: z.array(z.strictObject({ exerciseId: idText, said: z.string() })),
    }),
  }),
  /** The last row of each exercise in the client's programs before this one, as it was written. */
  formerRows: query({
    input: programRef,
    output: z.strictObject({
      rows: z.array(
        z.strictObject({
          exerciseId: idText,
          cells: z.array(z.string().nullable()),
          startsOn: z.string(),
          deloadWeeks: z.array(z.int()),
          deloadRule: deloadRule.optional(),
        }),
      ),
    }),
  }),
  drafts: query({
    input: z.strictObject({ clientId: idText }),
    output: z.strictObject({ drafts: z.array(z.strictObject({ id: idText, text: z.string() })) }),
  }),
  /** Copies a template to a client from the Monday of the given day on. */
  assign: command({
    input: z.strictObject({ clientId: idText, templateId: idText, startsOn: dayText }),
    output: programRef,
  }),
  create: command({
    input: z.strictObject({
      clientId: idText,
      name: nameText,
      goal,
      startsOn: dayText,
      weeks: weekNumber,
    }),
    output: programRef,
  }),
  change: command({
    input: programRef.extend({
      name: nameText.optional(),
      goal: goal.optional(),
      startsOn: dayText.optional(),
      weeks: weekNumber.optional(),
      isActive: z.boolean().optional(),
      /** Null brings the usual rule back. */
      deloadRule: deloadRule.nullable().optional(),
    }),
    output: nothing,
  }),
  setWeek: command({
    input: programRef.extend({
      week: weekNumber,
      kind: z.enum(['loading', 'deload']),
      name: lineText,
    }),
    output: nothing,
  }),
  /** Writes cells as one act; an empty text makes the week inherit again. */
  setCells: command({
    input: programRef.extend({
      how: z.enum(['type', 'fill', 'paste', 'clear', 'copy', 'split', 'merge']),
      cells: z
        .array(z.strictObject({ rowId: idText, week: weekNumber, text: noteText }))
        .min(1)
        .max(20_000),
    }),
    output: nothing,
  }),
  addDay: command({
    input: programRef.extend({ name: nameText, weekday: z.int().min(1).max(7).nullable() }),
    output: z.strictObject({ dayId: idText }),
  }),
  changeDay: command({
    input: dayRef.extend({
      name: nameText.optional(),
      weekday: z.int().min(1).max(7).nullable().optional(),
    }),
    output: nothing,
  }),
  moveDay: command({
    /** By so many places: negative towards the first day. */
    input: dayRef.extend({ by: z.int().min(-100).max(100) }),
    output: nothing,
  }),
  duplicateDay: command({ input: dayRef, output: z.strictObject({ dayId: idText }) }),
  removeDay: command({ input: dayRef, output: nothing }),
  /** Adds rows to a day, before a row or at its end. */
  addRows: command({
    input: dayRef.extend({ beforeRowId: idText.nullable(), rows: z.array(newRow).min(1).max(200) }),
    output: z.strictObject({ rowIds: z.array(idText) }),
  }),
  /** Adds the rows of a pasted block as one act; without `exerciseId` the exercise of that name, or a new one. */
  pasteRows: command({
    input: dayRef.extend({
      beforeRowId: idText.nullable(),
      rows: z
        .array(
          z.strictObject({
            exerciseId: idText.nullable(),
            exercise: nameText,
            label: z.string().max(8),
            note: noteText,
            cells: z.array(z.string().max(20_000).nullable()).max(104),
          }),
        )
        .min(1)
        .max(200),
    }),
    output: z.strictObject({ rowIds: z.array(idText) }),
  }),
  changeRow: command({
    input: rowRef.extend({
      kind: rowKind.optional(),
      exerciseId: idText.optional(),
      label: z.string().max(8).optional(),
      dose: lineText.optional(),
      goal: goal.nullable().optional(),
      note: noteText.optional(),
    }),
    output: nothing,
  }),
  /** Puts another exercise into a row; its place, targets and notes stay, and so does what was logged. */
  swapExercise: command({ input: rowRef.extend({ exerciseId: idText }), output: nothing }),
  /** Relabels several rows at once (supersets). */
  labelRows: command({
    input: programRef.extend({
      labels: z
        .array(z.strictObject({ rowId: idText, label: z.string().max(8) }))
        .min(1)
        .max(400),
    }),
    output: nothing,
  }),
  moveRows: command({
    input: dayRef.extend({
      rowIds: z.array(idText).min(1).max(400),
      beforeRowId: idText.nullable(),
    }),
    output: nothing,
  }),
  duplicateRows: command({
    input: programRef.extend({ rowIds: z.array(idText).min(1).max(400) }),
    output: z.strictObject({ rowIds: z.array(idText) }),
  }),
  removeRows: command({
    input: programRef.extend({ rowIds: z.array(idText).min(1).max(400) }),
    output: nothing,
  }),
  /** Copies a week's column into a new week right after it. */
  duplicateWeek: command({ input: weekRef, output: nothing }),
  /** Puts an empty week before a week; it inherits, and the others go on meaning what they meant. */
  insertWeek: command({ input: weekRef, output: nothing }),
  /** Moves a week to the place of another; every week goes on meaning what it meant. */
  moveWeek: command({ input: weekRef.extend({ to: weekNumber }), output: nothing }),
  removeWeek: command({ input: weekRef, output: nothing }),
  bin: command({ input: programRef, output: nothing }),
  setMax: command({
    input: z.strictObject({
      clientId: idText,
      exerciseId: idText,
      kind: z.enum(['measured', 'training-max', 'estimated']),
      day: dayText,
      load: z.strictObject({ milli: z.int().min(1).max(9_999_999), unit: loadUnit }),
    }),
    output: nothing,
  }),
  /** Keeps half-typed text over a crash; `null` drops it. Not an act: never undone, never journaled. */
  keepDraft: command({
    input: z.strictObject({
      clientId: idText,
      draftId: idText,
      text: z.string().max(20_000).nullable(),
    }),
    output: nothing,
  }),
} as const
