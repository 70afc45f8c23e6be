import type { ExerciseCard } from '../../shared/contract/exercises'
import type { HandoutLook, HandoutSheet } from '../../shared/contract/handouts'
import { barWarmUp } from '../../shared/domain/handouts/bar-warm-up'
import { cardExercise } from '../../shared/domain/handouts/card-exercise'
import { forPaper } from '../../shared/domain/handouts/planned-words'
import type {
  CardDay,
  CardExercise,
  CardWeek,
  SessionCardOptions,
  SessionCardRequest,
} from '../../shared/domain/handouts/session-card-request'
import type { Program, ProgramDay } from '../../shared/domain/programs/program'
import { type SheetDay, sheetOf } from '../../shared/domain/programs/program-sheet'
import { type SheetContext, sheetContext } from '../../shared/domain/programs/sheet-context'
import { estimateDay } from '../../shared/domain/programs/sheet-estimate'
import { implementCountOf } from '../../shared/domain/programs/sheet-lift'
import { addDays, daysBetween } from '../../shared/kernel/calendar-date'
import { ok, type Result } from '../../shared/kernel/result'
import { sheetMark } from '../printing/sheet-mark'
import { knownClient } from './clients'
import type { QueryContext, Refusal } from './context'
import { allExercises } from './exercises'
import { type DayLog, dayLog, lastTimeOf } from './handout-log'
import { studioFigures } from './own-figures'
import { readProgram, readStrength } from './program-reading'
import { notFound } from './refuse'
import { studioSettings } from './settings'

/** Everything a day's card needs, read once. */
type Gathered = {
  readonly context: QueryContext
  readonly sheet: HandoutSheet
  readonly program: Program
  readonly day: SheetDay
  readonly facts: SheetContext
  readonly log: DayLog
  readonly cards: ReadonlyMap<string, ExerciseCard>
  readonly setups: ReadonlyMap<string, string>
  /** The week (from 0) that today belongs to, within the program. */
  readonly week: number
}

/** Gathers what stands on the card of a program day: the same loads as grid and log. */
export function handoutRequest(
  context: QueryContext,
  sheet: HandoutSheet,
): Result<SessionCardRequest, Refusal> {
  const program = readProgram(context, sheet.programId)
  const planned = program?.days.find((one) => one.id === sheet.dayId)
  if (!program || !planned) return notFound('handouts.dayNotThere')
  const client = knownClient(context, program.clientId)
  if (!client.ok) return client
  const gathered = gather(context, sheet, { program, planned })
  const settings = studioSettings(context)
  return ok({
    sheet: sheetMark(planned.id),
    language: settings.locale,
    printedOn: context.today,
    unit: client.value.unit,
    client: client.value.name,
    coach: {
      name: settings.coachName,
      studio: settings.studioName,
      contact: settings.contact,
    },
    program: { name: program.name, days: program.days.length, version: null },
    day: cardDay(gathered, program.days.indexOf(planned) + 1),
    weeks: program.weeks.map((_, week) => cardWeek(gathered, week)),
    exercises: cardExercises(gathered),
    advice: { nextStep: null, stop: (sheet.look.stopLine ?? settings.stopLine) || null },
    options: optionsOf(sheet, program, gathered.week),
  })
}

function gather(
  context: QueryContext,
  sheet: HandoutSheet,
  { program, planned }: { readonly program: Program; readonly planned: ProgramDay },
): Gathered {
  const exercises = allExercises(context)
  const strength = readStrength(context, program.clientId, program.startsOn)
  const facts = sheetContext({ strength, exercises })
  const [day] = sheetOf({ ...program, days: [planned] }, facts).days
  if (!day) throw new Error('a sheet has the days of its program')
  const setups = context.read.clients.setups(program.clientId)
  const since = Math.floor(daysBetween(program.startsOn, context.today) / 7)
  return {
    context,
    sheet,
    program,
    day,
    facts,
    log: dayLog(context, planned.id),
    cards: new Map(exercises.map((card) => [card.id, card])),
    setups: new Map(setups.map(({ exerciseId, setup }) => [exerciseId, setup])),
    week: Math.min(Math.max(since, 0), program.weeks.length - 1),
  }
}

function optionsOf(sheet: HandoutSheet, program: Program, week: number): SessionCardOptions {
  const { paper, print, wording, weeksShown, hasPunchMargin, ...shows } = sheet.look
  const count = Math.min(weeksShown, print === 'large' ? MOST_LARGE : MOST_WEEKS)
  const around = Math.floor(week / count) * count + 1
  return {
    paper,
    print,
    wording,
    weeksShown: count,
    firstWeek: Math.min(sheet.firstWeek ?? around, program.weeks.length),
    hasPunchMargin,
    showsWarmUp: shows.showsWarmUp,
    showsLastTime: shows.showsLastTime,
    showsBodyMass: shows.showsBodyMass,
    noteLines: NOTE_LINES,
  }
}

const MOST_WEEKS = 4
const MOST_LARGE = 2
const NOTE_LINES = 2

function cardWeek({ context, program, day, log, week: now }: Gathered, week: number): CardWeek {
  const isOver = log.over(week + 1) !== null
  return {
    number: week + 1,
    date: addDays(program.startsOn, week * 7 + (day.day.weekday ?? 1) - 1),
    state: isOver ? 'done' : week === now && isRunning(context, program) ? 'now' : 'ahead',
    isDeload: program.weeks[week]?.kind === 'deload',
    session: log.notes(week + 1),
  }
}

function isRunning({ today }: QueryContext, { startsOn, weeks }: Program): boolean {
  const since = daysBetween(startsOn, today)
  return since >= 0 && since < weeks.length * 7
}

function cardDay({ day, facts, week, cards, context }: Gathered, number: number): CardDay {
  const drills = day.rows.filter(({ row }) => row.kind === 'warm-up')
  return {
    number,
    name: day.day.name,
    minutes: estimateDay(day, week, facts).minutes || null,
    priorities: [],
    drills: drills.map(({ row }) => {
      const name = cards.get(row.exerciseId)?.name ?? row.exerciseId
      const dose = forPaper(row.dose, context.say)
      return dose ? context.say('handouts.drill', { name, dose }) : name
    }),
    ...barWarmUp(day.rows, week, facts),
  }
}

function cardExercises(gathered: Gathered): readonly CardExercise[] {
  const { context, sheet, program, day, facts, log, cards, setups, week: now } = gathered
  const { look } = sheet
  const next = nextWeek(gathered)
  const figures = studioFigures(context)
  return day.rows
    .filter(({ row }) => row.kind === 'lift')
    .map((sheetRow) => {
      const { exerciseId, label } = sheetRow.row
      const card = cards.get(exerciseId)
      const last = () =>
        lastTimeOf(context, {
          clientId: program.clientId,
          exerciseId,
          day: context.today,
          implements: card ? implementCountOf(card) : 1,
          usual: facts.profile.unit,
        })
      const plain = cardExercise(
        sheetRow,
        {
          context: facts,
          language: studioSettings(context).locale,
          mainWeek: now,
          cues: look.showsCues ? (card?.cues ?? []) : [],
          setUp: look.showsSetUp ? (setups.get(exerciseId) ?? '') : '',
          figure: look.showsFigures ? (figures(exerciseId) ?? null) : null,
          done: () => null,
          lastTime: (week) => (week === next ? last() : ''),
        },
        context.say,
      )
      const weeks = plain.weeks.map(
        (planned, week) =>
          planned && {
            ...planned,
            done: log.done(week + 1, {
              exerciseId,
              label,
              counts: plain.counts,
              usual: facts.profile.unit,
            }),
          },
      )
      return { ...plain, weeks }
    })
}

/** The next week to train (from 0): this one, or the first after it that is not over. */
function nextWeek({ program, log, week }: Gathered): number {
  const open = program.weeks.findIndex((_, at) => at >= week && log.over(at + 1) === null)
  return open === -1 ? week : open
}

/** How a client's cards look before anything was chosen. */
export function usualLook(paper: 'A4' | 'Letter'): HandoutLook {
  return {
    paper,
    print: 'normal',
    wording: 'shorthand',
    weeksShown: MOST_WEEKS,
    hasPunchMargin: false,
    showsWarmUp: true,
    showsLastTime: true,
    showsBodyMass: true,
    showsCues: true,
    showsSetUp: true,
    showsFigures: true,
    stopLine: null,
  }
}
