/** A row of a program as it is typed: the beginning of a name, the exercise meant, and the line of all weeks. */
export type TypedRow = {
  readonly typed: string
  readonly exercise: string
  readonly line: string
  /** The same as a spreadsheet holds it: a text per week. */
  readonly cells: readonly string[]
  readonly rest: string
}

/** A well-known program by its set and rep scheme. */
export type PublishedProgram = {
  readonly name: string
  readonly about: string
  readonly days: readonly { readonly name: string; readonly rows: readonly TypedRow[] }[]
}

/** Main lift by the wave of three weeks and a lighter one; the last set of the heavy weeks is open. */
function wave(typed: string, exercise: string): TypedRow {
  const weeks = [
    '5/5/5+ 65/75/85%TM',
    '3/3/3+ 70/80/90%TM',
    '5/3/1+ 75/85/95%TM',
    '5/5/5 40/50/60%TM',
  ]
  return { typed, exercise, line: withRest(weeks, '3:00'), cells: weeks, rest: '3:00' }
}

/** The same lift for five sets of ten at half the training max. */
function volume(typed: string, exercise: string): TypedRow {
  return { typed, exercise, line: '5x10 50%TM r90', cells: same('5x10 50%TM'), rest: '90s' }
}

/** Three sets across, a little more each week. */
function linear(
  typed: string,
  exercise: string,
  [sets, from, step]: readonly [string, number, number],
): TypedRow {
  const cells = [0, 1, 2, 3].map((week) => `${sets} ${from + week * step}kg`)
  return { typed, exercise, line: `${sets} ${from}kg +${step}kg/wk r3:00`, cells, rest: '3:00' }
}

/** Heavy, medium and light work: few reps with an open last set, more of them, many of them. */
function tier(typed: string, exercise: string, level: 1 | 2 | 3): TypedRow {
  const plans = {
    1: ['5x3+ 85%', '5x3+ 87.5%', '5x3+ 90%', '6x2+ 92.5%'],
    2: ['3x10 65%', '3x10 67.5%', '3x10 70%', '3x8 72.5%'],
    3: same('3x15+'),
  } as const
  const rests = { 1: '3:00', 2: '2:00', 3: '90s' } as const
  const cells = plans[level]
  const weeks = level === 3 ? cells.slice(0, 1) : cells
  const rest = rests[level]
  return { typed, exercise, line: withRest(weeks, rest.replace('s', '')), cells, rest }
}

/** One line of all weeks; the rest is said once, in the first. */
function withRest([first = '', ...later]: readonly string[], rest: string): string {
  return [`${first} r${rest}`, ...later].join('|')
}

function same(text: string): readonly string[] {
  return [text, text, text, text]
}

/** Three programs that many know, as facts of sets, reps and loads; four weeks of each. */
export const PUBLISHED: readonly PublishedProgram[] = [
  {
    name: 'Wave of three weeks',
    about:
      'four main lifts in waves of fives, threes and a single, percentages of a training max, then volume',
    days: [
      { name: 'Press', rows: [wave('ohp', 'Overhead press'), volume('bench', 'Bench press')] },
      { name: 'Deadlift', rows: [wave('dl', 'Deadlift'), volume('bsq', 'Back squat')] },
      { name: 'Bench', rows: [wave('bench', 'Bench press'), volume('ohp', 'Overhead press')] },
      { name: 'Squat', rows: [wave('bsq', 'Back squat'), volume('dl', 'Deadlift')] },
    ],
  },
  {
    name: 'Novice, linear',
    about: 'two days of three sets of five that grow by a step every week',
    days: [
      {
        name: 'A',
        rows: [
          linear('bsq', 'Back squat', ['3x5', 60, 5]),
          linear('bench', 'Bench press', ['3x5', 40, 2.5]),
          linear('dl', 'Deadlift', ['1x5', 80, 5]),
        ],
      },
      {
        name: 'B',
        rows: [
          linear('bsq', 'Back squat', ['3x5', 62.5, 5]),
          linear('ohp', 'Overhead press', ['3x5', 30, 2.5]),
          linear('rdl', 'Romanian deadlift', ['3x5', 50, 2.5]),
        ],
      },
    ],
  },
  {
    name: 'Three tiers',
    about: 'each day one heavy lift, one of medium weight for tens and one light one for many',
    days: [
      {
        name: 'Day A',
        rows: [
          tier('bsq', 'Back squat', 1),
          tier('bench', 'Bench press', 2),
          tier('lat pull', 'Lat pulldown', 3),
        ],
      },
      {
        name: 'Day B',
        rows: [
          tier('ohp', 'Overhead press', 1),
          tier('dl', 'Deadlift', 2),
          tier('face', 'Face pull', 3),
        ],
      },
      {
        name: 'Day C',
        rows: [
          tier('bench', 'Bench press', 1),
          tier('bsq', 'Back squat', 2),
          tier('lat pull', 'Lat pulldown', 3),
        ],
      },
      {
        name: 'Day D',
        rows: [
          tier('dl', 'Deadlift', 1),
          tier('ohp', 'Overhead press', 2),
          tier('face', 'Face pull', 3),
        ],
      },
    ],
  },
]

/** Seconds per key and per moment of thought of the keystroke-level model (Card, Moran, Newell 1980). */
const KEY = 0.28
const THOUGHT = 1.35

/** Keys and seconds of a way to type a program. */
export type Effort = { readonly keys: number; readonly seconds: number }

/** A spreadsheet: the whole name, a text per week, the rest, and a key to leave each cell; a thought per name and week. */
export function inSpreadsheet({ days }: PublishedProgram): Effort {
  const rows = days.flatMap((day) => day.rows)
  const texts = rows.flatMap(({ exercise, cells, rest }) => [exercise, ...cells, rest])
  const heads = days.slice(1).map(({ name }) => name)
  const keys = [...texts, ...heads].reduce((sum, text) => sum + text.length + 1, 0)
  return effort(
    keys,
    rows.reduce((sum, { cells }) => sum + 1 + cells.length, 0),
  )
}

/** The keys that were pressed in the product; a thought per name and line. */
export function inProduct({ days }: PublishedProgram, keys: number): Effort {
  return effort(keys, 2 * days.reduce((sum, { rows }) => sum + rows.length, 0))
}

function effort(keys: number, thoughts: number): Effort {
  return { keys, seconds: Math.round(keys * KEY + thoughts * THOUGHT) }
}
