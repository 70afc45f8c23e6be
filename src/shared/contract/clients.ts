import { z } from 'zod'
import { parseCalendarDate } from '../kernel/calendar-date'
import { command, query } from './kit/endpoint'
import { dayText, idText, lineText, nameText, noteText, nothing } from './kit/text'

const level = z.enum(['novice', 'intermediate', 'advanced'])
const sex = z.enum(['female', 'male', 'other'])
const unit = z.enum(['kg', 'lb'])
const severity = z.enum(['stop', 'care', 'note'])
const measureUnit = z.enum(['kg', 'lb', 'cm', 'in', '%'])

const flag = z.strictObject({
  id: idText,
  severity,
  text: z.string(),
  code: z.string().nullable(),
  since: z.string(),
})
const note = z.strictObject({ id: idText, day: z.string(), body: z.string() })
const tag = z.strictObject({ id: idText, kind: z.enum(['tag', 'group']), name: z.string() })
const measurement = z.strictObject({
  id: idText,
  day: z.string(),
  kind: z.string(),
  valueMilli: z.int(),
  unit: measureUnit,
})
const setup = z.strictObject({ id: idText, exerciseId: idText, setup: z.string() })

const card = z.strictObject({
  id: idText,
  name: z.string(),
  goal: z.string(),
  level: level.nullable(),
  unit,
  tags: z.array(tag),
  flags: z.array(flag),
  lastSession: z.string().nullable(),
  nextAppointment: z.string().nullable(),
  programName: z.string().nullable(),
  shelf: z.enum(['active', 'archived', 'binned']),
})

export type ClientCard = z.infer<typeof card>

const view = card.extend({
  birthYear: z.int().nullable(),
  sex: sex.nullable(),
  placeId: idText.nullable(),
  archivedOn: z.string().nullable(),
  binnedOn: z.string().nullable(),
  notes: z.array(note),
  measurements: z.array(measurement),
  setups: z.array(setup),
})

export type ClientView = z.infer<typeof view>

/** A note that says something. */
const saidText = noteText.refine((body) => body.length > 0, '@clients.noteEmpty')

/** Local time `YYYY-MM-DDTHH:MM` of a day that exists. */
const appointment = z
  .string()
  .max(16, '@clients.appointmentOdd')
  .refine(
    (text) =>
      /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/.test(text) &&
      parseCalendarDate(text.slice(0, 10)).ok,
    '@clients.appointmentOdd',
  )

const clientRef = z.strictObject({ clientId: idText })

/** The roster: clients with everything a coach notes about them. */
export const clients = {
  list: query({
    input: z.strictObject({ shelf: z.enum(['active', 'archived', 'binned']) }),
    output: z.strictObject({
      clients: z.array(card),
      counts: z.strictObject({ active: z.int(), archived: z.int(), binned: z.int() }),
    }),
  }),
  byId: query({ input: clientRef, output: view }),
  /** Full text over names, tags, goals and notes; best first. */
  search: query({
    input: z.strictObject({ text: z.string().max(300) }),
    output: z.strictObject({
      hits: z.array(
        z.strictObject({
          clientId: idText,
          name: z.string(),
          where: z.enum(['name', 'tag', 'goal', 'note']),
          excerpt: z.string(),
        }),
      ),
    }),
  }),
  add: command({ input: z.strictObject({ name: nameText }), output: clientRef }),
  change: command({
    input: z.strictObject({
      clientId: idText,
      name: nameText.optional(),
      goal: noteText.optional(),
      level: level.nullable().optional(),
      birthYear: z
        .int()
        .min(1900, '@clients.birthYearOdd')
        .max(2199, '@clients.birthYearOdd')
        .nullable()
        .optional(),
      sex: sex.nullable().optional(),
      unit: unit.optional(),
      placeId: idText.nullable().optional(),
      nextAppointment: appointment.nullable().optional(),
    }),
    output: nothing,
  }),
  addTag: command({
    input: clientRef.extend({ kind: z.enum(['tag', 'group']), name: nameText }),
    output: nothing,
  }),
  removeTag: command({ input: clientRef.extend({ tagId: idText }), output: nothing }),
  addNote: command({
    input: clientRef.extend({ day: dayText, body: saidText }),
    output: z.strictObject({ noteId: idText }),
  }),
  changeNote: command({
    input: clientRef.extend({ noteId: idText, body: saidText }),
    output: nothing,
  }),
  removeNote: command({ input: clientRef.extend({ noteId: idText }), output: nothing }),
  addFlag: command({
    input: clientRef.extend({
      severity,
      text: nameText,
      code: lineText.refine((code) => code.length <= 40, '@clients.codeTooLong').nullable(),
      since: dayText,
    }),
    output: z.strictObject({ flagId: idText }),
  }),
  removeFlag: command({ input: clientRef.extend({ flagId: idText }), output: nothing }),
  addMeasurement: command({
    input: clientRef.extend({
      day: dayText,
      kind: nameText.refine((kind) => kind.length <= 60, '@clients.measureKindTooLong'),
      valueMilli: z.int().min(0, '@clients.valueNegative').max(9_999_999, '@clients.valueTooBig'),
      unit: measureUnit,
    }),
    output: nothing,
  }),
  removeMeasurement: command({
    input: clientRef.extend({ measurementId: idText }),
    output: nothing,
  }),
  setSetup: command({
    input: clientRef.extend({ exerciseId: idText, setup: lineText }),
    output: nothing,
  }),
  archive: command({ input: clientRef, output: nothing }),
  bin: command({ input: clientRef, output: nothing }),
  bringBack: command({ input: clientRef, output: nothing }),
} as const
