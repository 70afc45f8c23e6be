import { z } from 'zod'
import { parseCalendarDate } from '../../kernel/calendar-date'
import { poseSchema } from '../figures/pose'

const text = z.string().max(4000)
const nullableText = text.nullable()
const count = z.int().nonnegative()

/** Text on one line; strong runs are printed bold. */
export const styledText = z
  .array(z.strictObject({ text, strong: z.boolean() }).readonly())
  .readonly()

/** A heading with things to tick off, such as `Warm-up ☐ bike 5 min ☐ band walk`. */
const tickGroup = z
  .strictObject({ heading: text, ticks: z.array(text).max(30).readonly() })
  .readonly()

/** One week of the sheet; `heading` already says `now` or `deload`, the claims only choose the look. */
const column = z
  .strictObject({
    heading: text,
    date: text,
    isNow: z.boolean(),
    isDeload: z.boolean(),
    isDone: z.boolean(),
  })
  .readonly()

/**
 * What a client writes in one week: `fields` are the boxes side by side, each with the hints of its
 * one part or its two halves (`['kg']`, `['L', 'R']`); one row per set, one text per part, '' = empty.
 */
const boxGrid = z
  .strictObject({
    fields: z.array(z.array(text).min(1).max(2).readonly()).max(3).readonly(),
    rows: z.array(z.array(text).max(6).readonly()).max(20).readonly(),
  })
  .readonly()

const weekCell = z.strictObject({ target: text, remark: nullableText, boxes: boxGrid }).readonly()

/** A picture of one moment of the exercise, and what it shows in words. */
const figureFrame = z.strictObject({ pose: poseSchema, alt: text }).readonly()

/** One exercise: what to do, how, and the boxes of each week in the order of the columns. */
const exerciseRow = z
  .strictObject({
    label: text,
    name: text,
    prescription: text,
    cues: z.array(text).max(3).readonly(),
    /** Moments side by side in one scale; empty = no picture. */
    figure: z.array(figureFrame).max(3).readonly(),
    setUp: nullableText,
    note: nullableText,
    substitute: nullableText,
    bracket: z.enum(['none', 'first', 'middle', 'last']),
    isPerSide: z.boolean(),
    weeks: z.array(weekCell).max(4).readonly(),
  })
  .readonly()

const header = z
  .strictObject({
    title: text,
    client: text,
    identity: styledText,
    coach: text,
    focus: styledText,
  })
  .readonly()

/** The row for effort, body mass and sleep: as many boxes per week as values, '' = empty. */
const sessionRow = z
  .strictObject({
    heading: styledText,
    weeks: z.array(z.array(text).max(4).readonly()).max(4).readonly(),
  })
  .readonly()

const sessionCardShape = z.strictObject({
  kind: z.literal('session-card'),
  paper: z.enum(['A4', 'Letter']),
  print: z.enum(['normal', 'large']),
  hasPunchMargin: z.boolean(),
  language: text,
  title: text,
  createdOn: z.string().refine((day) => parseCalendarDate(day).ok, 'not a day'),
  header,
  code: text,
  qr: z
    .array(z.string().regex(/^[01]*$/))
    .max(60)
    .readonly(),
  warmUp: z.array(tickGroup).max(4).readonly(),
  exerciseHeading: text,
  columns: z.array(column).min(1).max(4).readonly(),
  rows: z.array(exerciseRow).max(60).readonly(),
  fillIn: z.array(text).max(3).readonly(),
  session: sessionRow.nullable(),
  nextStep: styledText,
  stop: styledText,
  notes: z.strictObject({ heading: text, lines: count.max(12) }).readonly(),
  footer: z.strictObject({ studio: text, sheet: text, page: text }).readonly(),
})

/**
 * Everything printed on a session card, decided and formatted: painters only place it.
 * `footer.page` holds `{page}` and `{pages}`, the only words that wait for the paper; `fillIn` texts
 * are each followed by a line to write on; `createdOn` (a day) becomes the creation date of the file.
 */
export const handoutDocument = sessionCardShape
  .refine(everyRowHasEveryWeek, 'weeks missing')
  .readonly()

export type HandoutDocument = z.infer<typeof handoutDocument>
export type StyledText = z.infer<typeof styledText>
export type TickGroup = z.infer<typeof tickGroup>
export type WeekColumn = z.infer<typeof column>
export type BoxGrid = z.infer<typeof boxGrid>
export type WeekCell = z.infer<typeof weekCell>
export type FigureFrame = z.infer<typeof figureFrame>
export type ExerciseRow = z.infer<typeof exerciseRow>
export type SessionRow = z.infer<typeof sessionRow>
export type Paper = HandoutDocument['paper']

function everyRowHasEveryWeek(card: z.infer<typeof sessionCardShape>): boolean {
  const weeks = card.columns.length
  const rowsAgree = card.rows.every(
    (row) => row.weeks.length === weeks && row.weeks.every(boxesAgree),
  )
  return rowsAgree && (card.session === null || card.session.weeks.length === weeks)
}

function boxesAgree(week: WeekCell): boolean {
  const parts = week.boxes.fields.flat().length
  return week.boxes.rows.every((row) => row.length === parts)
}
