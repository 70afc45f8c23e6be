import type { Group } from '../prescription'
import type { Scheme, Work } from '../scheme'
import type { Range } from '../spread'
import { INT, rangeOf, toCount } from './amounts'
import { END, firstOf, matchAt, phrase, type Read, type Reader, reading } from './match'
import { readRepList, readSaidReps } from './read-reps'
import { readMeasuredWork, readTimedAmrap, readWork } from './read-work'
import { WORDS } from './words'

/** A scheme, and what its spelling says beside it: the interval of an EMOM, each side in `10/side`. */
export type ReadScheme = Pick<Group, 'scheme' | 'every' | 'perSide'> & { readonly scheme: Scheme }

const SETS = phrase(
  `[[(]?(\\d{1,4})(?:\\s*(?:-|to)\\s*(\\d{1,4}))?[\\])]?\\s*(?:x|(?:${WORDS.sets})${END}\\s*(?:(?:${WORDS.of})${END})?|rounds?\\s*(?:of|x)${END})\\s*`,
)

const BY_SETS = phrase(
  `\\s*(?:x|for|in)\\s*(\\d{1,3})(?:\\s*-\\s*(\\d{1,3}))?\\s*(?:${WORDS.sets})${END}`,
)

const ON_THE_MINUTE = phrase(
  `(?:emom|e(\\d{1,3})mom)\\s*:?\\s*(\\d{1,4})\\s*(?:${WORDS.minutes})?\\s*[x:]?\\s*`,
)

const SIDE_FOLLOWS = `(?=\\s*(?:/\\s*(?:${WORDS.side})${END}|(?:${WORDS.each})${END}|es${END}))`

/** `3x8`, `3-4 x [8-12]`, `3 sets of 8`: sets, then what is done in each. */
const setsOfWork: Reader<ReadScheme> = (text, at) => {
  const match = matchAt(SETS, text, at)
  const sets = match && setsRange(match[1], match[2])
  if (!match || !sets) return undefined
  const start = at + match[0].length
  const read = readWork(text, start)
  if (!read) return undefined
  return { value: withSets(sets, read.value, text.slice(start, read.to)), to: read.to }
}

/** `EMOM 10 x3`, `E2MOM 12 x2`: minutes ÷ interval = sets started on the clock. */
const onTheMinute: Reader<ReadScheme> = (text, at) => {
  const match = matchAt(ON_THE_MINUTE, text, at)
  if (!match) return undefined
  const every = Number(match[1] ?? 1) * 60
  const read = readWork(text, at + match[0].length)
  const sets = every && toCount(String(Math.floor((Number(match[2]) * 60) / every)))
  if (!read || !sets) return undefined
  return { value: { scheme: setsScheme(rangeOf(sets), read.value), every }, to: read.to }
}

const singles: readonly Reader<ReadScheme>[] = [
  reading(`myo(?:-?\\s*reps?)?\\s*:?\\s*(${INT})\\s*\\+\\s*(${INT})\\s*x\\s*(${INT})`, (match) => {
    const [activation, minis, reps] = match.slice(1).map(toCount)
    return activation && minis && reps
      ? { scheme: { kind: 'myo', activation, minis, reps } }
      : undefined
  }),
  reading(`total\\s*:?\\s*(${INT})|(${INT})\\s*(?:reps\\s*)?total${END}`, ([, after, before]) => {
    const reps = toCount(after ?? before)
    return reps ? { scheme: { kind: 'total', reps } } : undefined
  }),
  reading(
    `((?:work|ramp|build)(?:\\s*up)?\\s*to|test|find)\\s*(?:an?\\s*)?(${INT})\\s*rm${END}`,
    ([, way = '', count]) => {
      const reps = toCount(count)
      if (!reps) return undefined
      return { scheme: { kind: 'rep-max', way: /^[tf]/.test(way) ? 'test' : 'work-up', reps } }
    },
  ),
  reading(`(\\d{1,4})(?:\\s*-\\s*(\\d{1,4}))?\\s*rounds?${END}`, ([, from, to]) => {
    const rounds = setsRange(from, to)
    return rounds && { scheme: { kind: 'rounds', rounds } }
  }),
]

/** `10 reps x 3 sets`, `5 reps for 3 sets`: the words say which is which. */
const repsBySets: Reader<ReadScheme> = (text, at) => {
  const reps = readSaidReps(text, at)
  const match = reps && matchAt(BY_SETS, text, reps.to)
  const sets = match && setsRange(match[1], match[2])
  if (!reps || !match || !sets) return undefined
  return { value: { scheme: setsScheme(sets, reps.value) }, to: reps.to + match[0].length }
}

/** `1@8`, `5+@85%`: one set, and behind `@` what it is done with. */
const oneSetAt: Reader<ReadScheme> = reading(
  `(\\d{1,2})(\\+)?(?=\\s*@\\s*\\d)`,
  ([, count, open]) => {
    const value = toCount(count)
    if (!value) return undefined
    const work = { kind: 'reps', reps: { kind: 'one', value } } as const
    const isOpen = open !== undefined
    return { scheme: setsScheme(rangeOf(1), isOpen ? { ...work, open: 'last' } : work) }
  },
)

const timedAmrap = one(readTimedAmrap)
const amrapAlone: Reader<ReadScheme> = reading(`amrap${END}`, () => ({
  scheme: setsScheme(rangeOf(1), { kind: 'amrap' }),
}))

/** `12/10/8`, `12, 10, 8`, `21-15-9`: one set for each number. */
const repList: Reader<ReadScheme> = (text, at) => {
  const read = readRepList(text, at)
  if (read?.value.kind !== 'reps' || read.value.reps.kind !== 'each') return undefined
  const sets = rangeOf(read.value.reps.values.length)
  return { value: { scheme: setsScheme(sets, read.value) }, to: read.to }
}

/** A dose as in a warm-up block: `5x/side`, `10/side`. */
const sideDose: Reader<ReadScheme> = reading(`(${INT})\\s*x?${SIDE_FOLLOWS}`, ([, count]) => {
  const value = toCount(count)
  return value
    ? { scheme: setsScheme(rangeOf(1), { kind: 'reps', reps: { kind: 'one', value } }) }
    : undefined
})

/** A layout of sets at the start of a group. */
export const readScheme: Reader<ReadScheme> = firstOf([
  onTheMinute,
  repsBySets,
  setsOfWork,
  ...singles,
  timedAmrap,
  amrapAlone,
  repList,
  one(readSaidReps),
  sideDose,
  oneSetAt,
])

/** One set that only says its measure: `30s`, `20m`. After a scheme a bare time is a rest instead. */
export const readDose: Reader<ReadScheme> = one(readMeasuredWork)

function one(work: Reader<Work>): Reader<ReadScheme> {
  return (text, at): Read<ReadScheme> | undefined => {
    const read = work(text, at)
    return read && { value: { scheme: setsScheme(rangeOf(1), read.value) }, to: read.to }
  }
}

function setsScheme(sets: Range, work: Work): Scheme {
  return { kind: 'sets', sets, work }
}

/** Numbers that read one way alone and another beside the count of sets. */
function withSets(sets: Range, work: Work, typed: string): ReadScheme {
  const side = eachSide(sets, work, typed)
  if (side) return { scheme: setsScheme(sets, side), perSide: true }
  return { scheme: setsScheme(sets, fallingSets(sets, work, typed)) }
}

/** `3x8/8` is eight each side, unless the two numbers are the two sets; `3x8,8` never is. */
function eachSide(sets: Range, work: Work, typed: string): Work | undefined {
  if (work.kind !== 'reps' || work.reps.kind !== 'each' || !typed.includes('/')) return undefined
  if (work.open === 'every') return undefined
  const [left, right, third] = work.reps.values
  const isPair = left !== undefined && left === right && third === undefined
  if (!isPair || (sets.from === 2 && sets.to === 2)) return undefined
  return { ...work, reps: { kind: 'one', value: left } }
}

/** `3x12-10-8` falls from set to set, whereas a ladder such as `5x1-2-3` climbs within each. */
function fallingSets(sets: Range, work: Work, typed: string): Work {
  if (work.kind !== 'ladder' || !typed.includes('-')) return work
  const { rungs } = work
  const falls = rungs.every((rung, index) => index === 0 || rung < (rungs[index - 1] ?? 0))
  const isPerSet = falls && sets.from === rungs.length && sets.to === rungs.length
  return isPerSet ? { kind: 'reps', reps: { kind: 'each', values: rungs } } : work
}

function setsRange(from: string | undefined, to: string | undefined): Range | undefined {
  const [low, high] = [toCount(from), toCount(to ?? from)]
  return low && high ? rangeOf(low, high) : undefined
}
