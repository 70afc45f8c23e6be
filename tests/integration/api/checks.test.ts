import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { checks } from '../../../src/main/api/checks'
import { RULES } from '../../../src/shared/domain/programs/check/rules'
import { expectValue, openTestStudio, type TestStudio } from '../../support/studio'

let studio: TestStudio
let clientId: string
let programId: string
beforeEach(async () => {
  studio = await openTestStudio()
  clientId = expectValue(await studio.api.clients.add({ name: 'Dana Cruz' })).clientId
  const assigned = await studio.api.programs.assign({
    clientId,
    templateId: 'hip-thrust-glute-strength',
    startsOn: '2026-11-25' as never, // as: a day as text
  })
  programId = expectValue(assigned).programId
})
afterEach(() => studio.remove())

const found = async () => expectValue(await studio.api.checks.ofProgram({ programId })).findings
const idsOf = async () => (await found()).map(({ ruleId }) => ruleId)
async function mainRow() {
  const { program } = expectValue(await studio.api.programs.byId({ programId }))
  const row = program.days[0]?.rows.find(({ label }) => label === 'A')
  if (!row) throw new Error('no row A')
  return row
}
async function type(text: string) {
  const cells = [{ rowId: (await mainRow()).id, week: 1, text }]
  expectValue(await studio.api.programs.setCells({ programId, how: 'type', cells }))
}

test('every act of the area has a handler', () => {
  expect(Object.keys(checks).sort()).toEqual(Object.keys(studio.api.checks).sort())
})

test('all rules are listed with source, thresholds and a sentence', async () => {
  const { rules } = expectValue(await studio.api.checks.rules({}))
  expect(rules).toHaveLength(RULES.length)
  expect(rules.find(({ id }) => id === 'REP-01')).toMatchObject({
    severity: 'warn',
    thresholds: { from: 3, to: 6 },
    isOff: false,
  })
})

test('a first program without a screening asks for one before anything else', async () => {
  const [first] = await found()
  expect(first).toMatchObject({ ruleId: 'SCR-01', severity: 'block', reason: null })
  expect(first?.says).toBe('No health screening is on file.')
})

describe('a typed cell', () => {
  test('is checked at once, and the finding names its row and week', async () => {
    const row = await mainRow()
    await type('7x12 @8')
    expect(await found()).toContainEqual(
      expect.objectContaining({
        ruleId: 'REP-01',
        rowId: row.id,
        weeks: expect.arrayContaining([1]),
      }),
    )
    expect(await idsOf()).toContain('SET-01')
  })
})

describe('a reason', () => {
  test('is recorded with the program, shown with the finding, and undone like every act', async () => {
    const reason = 'Screened on paper, copy follows'
    const scr = { programId, ruleId: 'SCR-01', rowId: null }
    const { overrideId } = expectValue(await studio.api.checks.override({ ...scr, reason }))
    expect((await found())[0]?.reason).toBe(reason)
    const { overrides } = expectValue(await studio.api.checks.facts({ programId }))
    expect(overrides).toEqual([
      { id: overrideId, ruleId: 'SCR-01', rowId: null, reason, day: '2026-11-24' },
    ])
    expectValue(await studio.api.checks.withdraw({ overrideId }))
    expect((await found())[0]?.reason).toBeNull()
    expectValue(await studio.api.history.undo({}))
    expect((await found())[0]?.reason).toBe(reason)
  })

  test('needs words, a rule and a program', async () => {
    const to = { programId, ruleId: 'SCR-01', rowId: null }
    expect((await studio.api.checks.override({ ...to, reason: '   ' })).ok).toBe(false)
    expect((await studio.api.checks.override({ ...to, ruleId: 'NO-1', reason: 'x' })).ok).toBe(
      false,
    )
    expect((await studio.api.checks.override({ ...to, programId: 'x', reason: 'x' })).ok).toBe(
      false,
    )
    expect((await studio.api.checks.withdraw({ overrideId: 'x' })).ok).toBe(false)
  })
})

describe('a studio', () => {
  test('turns a rule off, moves a threshold, and goes back to the usual', async () => {
    const scr = { ruleId: 'SCR-01', thresholds: {} }
    expectValue(await studio.api.checks.changeRule({ ...scr, isOff: true }))
    expect(await idsOf()).not.toContain('SCR-01')
    expectValue(await studio.api.checks.resetRule({ ruleId: 'SCR-01' }))
    expect(await idsOf()).toContain('SCR-01')
    const sets = { ruleId: 'SET-01', isOff: false, thresholds: { to: 2 } }
    expectValue(await studio.api.checks.changeRule(sets))
    expect(await idsOf()).toContain('SET-01')
    expectValue(await studio.api.history.undo({}))
    expect(await idsOf()).not.toContain('SET-01')
  })

  test('is told when a number does not belong to a rule', async () => {
    const odd = { ruleId: 'SET-01', isOff: false, thresholds: { sideways: 2 } }
    expect(JSON.stringify(await studio.api.checks.changeRule(odd))).toContain('sideways')
  })
})

test('a flag makes an exercise conflict, and the nearest ones that go with it are offered', async () => {
  const question = { clientId, exerciseId: 'hip-thrust-barbell' }
  expect(expectValue(await studio.api.checks.substitutes(question)).conflicts).toEqual([])
  const flag = { severity: 'stop', text: 'Hernia', code: 'hernia', since: '2026-11-01' } as const
  expectValue(await studio.api.clients.addFlag({ clientId, ...flag } as never)) // as: a day as text
  const { conflicts, substitutes } = expectValue(await studio.api.checks.substitutes(question))
  expect(conflicts).toEqual(['Hernia'])
  expect(substitutes.length).toBeGreaterThan(0)
  expect(substitutes[0]?.reasons).toContain('goes with Hernia')
  expect(await idsOf()).toContain('CONTRA-02')
})

test('what the window checks with is what the core checks with', async () => {
  const { exercises } = expectValue(await studio.api.checks.exercises({}))
  expect(exercises.find(({ id }) => id === 'hip-thrust-barbell')).toMatchObject({
    barPosition: 'hip',
    ladder: { family: 'hip-thrust' },
    hasLockoutCue: true,
  })
  const { facts } = expectValue(await studio.api.checks.facts({ programId }))
  expect(facts).toMatchObject({ isFirstProgram: true, logs: null, client: { level: null } })
})

test('a reason is for the exercise it was given for: another one in the row has none, undo brings it back', async () => {
  const { id: rowId } = await mainRow()
  const given = { programId, ruleId: 'CONTRA-02', rowId, reason: 'Free of pain since May' }
  expectValue(await studio.api.checks.override(given))
  const reasons = async () =>
    expectValue(await studio.api.checks.facts({ programId })).overrides.map(({ reason }) => reason)
  expectValue(await studio.api.programs.changeRow({ programId, rowId, note: 'chin tucked' }))
  expect(await reasons()).toEqual(['Free of pain since May'])
  const exerciseId = 'back-squat'
  expectValue(await studio.api.programs.swapExercise({ programId, rowId, exerciseId }))
  expect(await reasons()).toEqual([])
  expectValue(await studio.api.history.undo({}))
  expect(await reasons()).toEqual(['Free of pain since May'])
})
