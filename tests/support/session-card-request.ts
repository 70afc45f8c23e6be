import {
  type CardExercise,
  type CardWeek,
  type PlannedWeek,
  type SessionCardOptions,
  type SessionCardRequest,
  USUAL_CARD,
} from '../../src/shared/domain/handouts/session-card-request'
import { type SheetCode, sheetCode } from '../../src/shared/domain/handouts/sheet-code'
import { calendarDate } from '../../src/shared/kernel/calendar-date'

/** A QR of the right size for tests that do not scan it. */
const CHECKERS = Array.from({ length: 25 }, (_, row) => (row % 2 ? '01' : '10').repeat(13).slice(1))

/** Dana's lower body day in week 2 of 4: one lift, two supersets, week 1 done, week 4 a deload. */
export function danasCard(change: Partial<SessionCardRequest> = {}): SessionCardRequest {
  return {
    sheet: { code: sheetCode('day-lower-a'), qr: CHECKERS },
    language: 'en',
    printedOn: calendarDate('2026-11-23'),
    unit: 'kg',
    client: 'Dana Cruz',
    coach: {
      name: 'Ruth Okafor',
      studio: 'Northgate Strength Room',
      contact: 'Ruth 0161 496 0142',
    },
    program: { name: 'Hip thrust block', days: 4, version: 4 },
    day: {
      number: 1,
      name: 'Lower A',
      minutes: 62,
      priorities: ['A', 'B1', 'C2'],
      drills: ['bike 5 min', 'glute bridge 2 × 10', 'band walk 2 × 10'],
      barLift: 'A',
      barWarmUp: ['20 × 8', '45 × 5', '70 × 3', '90 × 1'],
    },
    weeks: fourWeeks(),
    exercises: danasExercises(),
    advice: { nextStep: null, stop: 'you feel sharp pain, or any pain in the back or knees.' },
    options: USUAL_CARD,
    ...change,
  }
}

/** The usual options with some changed. */
export function cardOptions(change: Partial<SessionCardOptions>): SessionCardOptions {
  return { ...USUAL_CARD, ...change }
}

/** The same card marked with another code. */
export function markedWith(code: SheetCode, qr: readonly string[]): SessionCardRequest {
  return danasCard({ sheet: { code, qr } })
}

/** An exercise with the same three sets in all four weeks, some facts changed. */
export function exercise(change: Partial<CardExercise> = {}): CardExercise {
  return {
    label: 'A',
    name: 'Front squat',
    prescription: '3 × 6 · tempo 30X0 · rest 90 s',
    cues: ['Elbows high.', 'Sit between the feet.'],
    figure: null,
    setUp: '',
    note: '',
    substitute: '',
    group: null,
    takesLoad: true,
    isPerSide: false,
    counts: 'reps',
    weeks: [planned(), planned(), planned(), planned()],
    ...change,
  }
}

/** A week that is still to come: three sets. */
export function planned(change: Partial<PlannedWeek> = {}): PlannedWeek {
  return { target: '50 kg', sets: 3, done: null, lastTime: '', ...change }
}

function fourWeeks(): readonly CardWeek[] {
  const session = { effort: '7', bodyMass: '64.2', sleep: '7½' }
  const week = (number: number, date: string): CardWeek => ({
    number,
    date: calendarDate(date),
    state: 'ahead',
    isDeload: false,
    session: null,
  })
  return [
    { ...week(1, '2026-11-16'), state: 'done', session },
    { ...week(2, '2026-11-23'), state: 'now' },
    week(3, '2026-11-30'),
    { ...week(4, '2026-12-07'), isDeload: true },
  ]
}

function done(load: string, ...sets: readonly (readonly string[])[]): PlannedWeek['done'] {
  return sets.map((amounts) => ({ load, amounts }))
}

function danasExercises(): readonly CardExercise[] {
  return [
    exercise({
      label: 'A',
      name: 'Barbell hip thrust',
      prescription: '4 × 5 · tempo 20X1 · rest 2:30',
      cues: ['Shins upright at the top.', 'Ribs down, chin tucked.', 'Hold one second.'],
      setUp: 'bench 38 cm, feet on the tape, pad folded once',
      substitute: 'glute bridge with a pause',
      weeks: [
        planned({ target: '100 kg @7', sets: 4, done: done('100', ['5'], ['5'], ['5'], ['5']) }),
        planned({ target: '102.5 kg @7.5', sets: 4, lastTime: '4 × 100 @7' }),
        planned({ target: '105 kg @8', sets: 4 }),
        planned({ target: '3 × 5 · 97.5 @6', sets: 3 }),
      ],
    }),
    exercise({
      label: 'B1',
      name: 'Front squat',
      group: 'b',
      weeks: [
        planned({ done: done('50', ['6'], ['6'], ['6']) }),
        planned({ target: '52.5 kg', lastTime: '3 × 50 @7' }),
        planned({ target: '55 kg' }),
        planned({ target: '2 × 6 · 47.5 kg', sets: 2 }),
      ],
    }),
    exercise({
      label: 'B2',
      name: 'Chest-supported row',
      prescription: '3 × 8–10 · 2 left · rest 90 s',
      cues: ['Chest stays on the pad.', 'Elbows to hips.'],
      group: 'b',
      weeks: [
        planned({ target: '2 × 18 kg', done: done('18', ['10'], ['9'], ['8']) }),
        planned({ target: '2 × 18 kg', lastTime: '10 9 8' }),
        planned({ target: '2 × 20 kg' }),
        planned({ target: '2 × 8 · 2 × 18 kg', sets: 2 }),
      ],
    }),
    exercise({
      label: 'C1',
      name: 'Bulgarian split squat',
      prescription: '3 × 8 each side · rest 60 s',
      cues: ['Front foot flat.', 'Drop straight down.'],
      setUp: 'box 30 cm, rear foot on laces',
      group: 'c',
      isPerSide: true,
      weeks: [
        planned({ target: '2 × 14 kg @7', done: done('14', ['8', '8'], ['8', '8'], ['8', '8']) }),
        planned({ target: '2 × 14 kg @7.5', lastTime: '2 × 14 @7' }),
        planned({ target: '2 × 16 kg @8' }),
        planned({ target: '2 × 8 · 2 × 12 @6', sets: 2 }),
      ],
    }),
    exercise({
      label: 'C2',
      name: 'Side plank',
      prescription: 'hold each side · rest 60 s',
      cues: ['One line from head to heels.'],
      group: 'c',
      takesLoad: false,
      isPerSide: true,
      counts: 'seconds',
      weeks: [
        planned({ target: '3 × 30 s', done: done('', ['30', '30'], ['30', '30'], ['30', '28']) }),
        planned({ target: '3 × 35 s', lastTime: '30 30 28' }),
        planned({ target: '3 × 40 s' }),
        planned({ target: '2 × 30 s', sets: 2 }),
      ],
    }),
  ]
}
