/** One heading of the page that teaches the shorthand, with lines to type and a sentence about them. */
export type Lesson = {
  /** Key of `shorthand.<id>` (heading) and `shorthand.<id>Hint`. */
  readonly id: LessonId
  /** Where the lines are typed: their meaning is said by the reader of that place. */
  readonly place: 'program' | 'log'
  readonly lines: readonly string[]
}

export type LessonId = 'sets' | 'loads' | 'tempo' | 'special' | 'groups' | 'weeks' | 'row' | 'log'

/**
 * The shorthand on one page: what is shown beside a grid. The words of each line are not written here
 * but said by the reader itself, so they are never wrong; the long page is `docs/notation.md`.
 */
export const LESSONS: readonly Lesson[] = [
  {
    id: 'sets',
    place: 'program',
    lines: ['4x8 @8', '3-4x8-12 2RIR', '12/10/8', '3x5+', '3x(5+)', '3xAMRAP', '2x8 fail'],
  },
  {
    id: 'loads',
    place: 'program',
    lines: [
      ...['5x5 62,5kg', '5x3 @100', '5x5 80%', '5x5 75%TM', '5x5 60>80%'],
      ...['12/10/8 60/65/70kg', '4x6 bw+10kg', '3x5 10RM', '3x8 185/125lb'],
    ],
  },
  {
    id: 'tempo',
    place: 'program',
    lines: ['4x8 31X1 r90', '3x10 r2-3min', '3x10/side', '4x6 pause 2s', '3x30s', '4x20m 80kg'],
  },
  {
    id: 'special',
    place: 'program',
    lines: [
      ...['EMOM 10 x3', '8x2 every 90s', 'AMRAP 8min', '3x10 70kg drop 2x-20%', '3x12 rp 2x15s'],
      ...['5x(2+2+2) i15', 'myo 15+4x5 @9', '5x(1/2/3)', 'total 50', 'work to 3RM', '5x3 VL20'],
    ],
  },
  {
    id: 'groups',
    place: 'program',
    lines: ['wu 2x5 40%, 1x3 60%; 5x5 80%', 'top 1x3 @9, back 3x5 -12%', '1x5 then 3x8 r90'],
  },
  {
    id: 'weeks',
    place: 'program',
    lines: ['4x8 @7 | @8 | = | deload', '5x5 75% +2.5%/wk', '3x8 @7 +0.5rpe/wk'],
  },
  { id: 'row', place: 'program', lines: ['A1 4x6 @8', 'A 4 rounds r90', '4x8 #hyp // chest up'] },
  {
    id: 'log',
    place: 'log',
    lines: ['102,5x5@8', '3x100x5', '24x10/10', 'bw-15x8', '20m 40', '=', 'x', '100x5 !knee 3'],
  },
]
