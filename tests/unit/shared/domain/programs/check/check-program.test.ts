import { describe, expect, test } from 'vitest'
import {
  checkProgram,
  createChecker,
} from '../../../../../../src/shared/domain/programs/check/check-program'
import {
  day,
  lift,
  oneLift,
  program,
  work,
} from '../../../../../../src/shared/domain/programs/check/example-subject'
import type { Rule } from '../../../../../../src/shared/domain/programs/check/rule'

const sevens = oneLift([work(3, { reps: 7 }), work(3, { reps: 7 }), work(3, { reps: 7 })])

test('the same sentence in several weeks is one finding that names the weeks', () => {
  const found = checkProgram(sevens).findings.filter(({ ruleId }) => ruleId === 'REP-04')
  expect(found).toHaveLength(1)
  expect(found[0]).toMatchObject({ weeks: [0, 1, 2], dayId: 'day', rowId: 'row', severity: 'info' })
})

test('a rule that lacks what it needs stays silent and says what it would need', () => {
  const unknown = oneLift(work(5), {}, { client: { level: null } })
  const { findings, silent } = checkProgram(unknown)
  expect(findings.map(({ ruleId }) => ruleId)).not.toContain('SET-02')
  expect(silent).toContainEqual({ ruleId: 'SET-02', needs: ['level'] })
})

test('what asks for a reason stands first', () => {
  const subject = oneLift(
    work(7, { reps: 7 }),
    {},
    {
      isFirstProgram: true,
      client: { screening: { status: 'none', allows: 'vigorous' } },
    },
  )
  expect(checkProgram(subject).findings.map(({ severity }) => severity)).toEqual(
    checkProgram(subject)
      .findings.map(({ severity }) => severity)
      .toSorted(),
  )
  expect(checkProgram(subject).findings[0]).toMatchObject({ ruleId: 'SCR-01', severity: 'block' })
})

describe('a studio', () => {
  test('may turn a rule off', () => {
    const { findings } = checkProgram(sevens, { 'REP-04': { isOff: true } })
    expect(findings.map(({ ruleId }) => ruleId)).not.toContain('REP-04')
  })

  test('may move a threshold', () => {
    const usual = checkProgram(oneLift(work(4))).findings
    const stricter = checkProgram(oneLift(work(4)), {
      'SET-01': { thresholds: { to: 3 } },
    }).findings
    expect(usual.map(({ ruleId }) => ruleId)).not.toContain('SET-01')
    expect(stricter.map(({ ruleId }) => ruleId)).toContain('SET-01')
  })
})

test('after an edit only the edited row is looked at again, and the outcome is that of a fresh check', () => {
  let looked = 0
  const counting: Rule = {
    ...{ id: 'LOOK-01', family: 'reps', severity: 'info', needs: [], thresholds: {} },
    ...{ isHeuristic: true, source: 'a test', about: 'checks.about.rep04', examples: [] },
    finder: {
      scope: 'lift',
      find: ({ lift: { exercise }, work: { sets } }) => {
        looked += 1
        return {
          says: { key: 'checks.dup01', values: { name: exercise.name, day: String(sets.length) } },
        }
      },
    },
  }
  const check = createChecker({}, [counting])
  const rows = Array.from({ length: 30 }, (_, at) => lift(work(3), { rowId: `row-${at}` }))
  const before = program([day(rows)])
  check(before)
  expect(looked).toBe(30)
  const edited = rows.with(4, lift(work(5), { rowId: 'row-4' }))
  const after = { ...before, days: [day(edited)] }
  const again = check(after)
  expect(looked).toBe(31)
  expect(again).toEqual(createChecker({}, [counting])(after))
})
