import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { rosterEdits } from '../../../src/main/api/roster-edits'
import { places } from '../../../src/shared/contract/places'
import type {
  RosterChangeInput,
  RosterFind,
  RosterPreview,
} from '../../../src/shared/contract/roster-edits'
import { type BareDesk, mustCall, openBareDesk } from '../../support/bare-desk'
import { createDice } from '../../support/dice'
import { fillRoster } from '../../support/roster'
import { expectValue, openTestStudio, type TestStudio } from '../../support/studio'

type Ask = { readonly find: RosterFind; readonly change: RosterChangeInput }

/** What goes back with an edit when everything stays ticked. */
function ticked(preview: RosterPreview) {
  const programs = preview.clients.flatMap((client) => client.programs)
  return {
    stamps: programs.map(({ programId, stamp }) => ({ programId, stamp })),
    rowIds: programs.flatMap(({ days }) => days.flatMap((day) => day.rows.map((row) => row.rowId))),
  }
}

describe('an edit over the roster', () => {
  let studio: TestStudio
  beforeEach(async () => {
    studio = await openTestStudio()
  })
  afterEach(() => studio.remove())

  /** A client on the strength template since a Monday; answers client and program. */
  async function trained(name: string, startsOn = '2026-11-16') {
    const { clientId } = expectValue(await studio.api.clients.add({ name }))
    const templateId = 'hip-thrust-glute-strength'
    const assigned = { clientId, templateId, startsOn: startsOn as never }
    const { programId } = expectValue(await studio.api.programs.assign(assigned))
    return { clientId, programId }
  }
  const rowA = async (programId: string) => {
    const { program } = expectValue(await studio.api.programs.byId({ programId }))
    const row = program.days[0]?.rows.find(({ label }) => label === 'A')
    if (!row) throw new Error('no row A')
    return row
  }
  const preview = async (ask: Ask) => expectValue(await studio.api.rosterEdits.preview(ask))
  const thrusts: Ask = {
    find: { exerciseId: 'hip-thrust-barbell' },
    change: { kind: 'step', text: '+0.5 RPE' },
  }

  test('has a handler for every act', () => {
    expect(Object.keys(rosterEdits).sort()).toEqual(Object.keys(studio.api.rosterEdits).sort())
  })

  test('is shown first, applied as one act, named, and undone as one', async () => {
    const [ana, ben] = [await trained('Ana Ruiz'), await trained('Ben Osei')]
    const before = [await rowA(ana.programId), await rowA(ben.programId)]
    expect(before[0]?.cells).toEqual(['4x5 @7 r3:00', '@8', '@8.5', 'deload'])
    const shown = await preview(thrusts)
    expect(shown.clients.map(({ name }) => name)).toEqual(['Ana Ruiz', 'Ben Osei'])
    const done = expectValue(await studio.api.rosterEdits.apply({ ...thrusts, ...ticked(shown) }))
    expect(done).toMatchObject({ clients: 2 })
    expect((await rowA(ben.programId)).cells).toEqual(['4x5 @7 r3:00', '@8.5', '@9', 'deload'])
    const { undo } = expectValue(await studio.api.history.state({}))
    expect(undo?.act).toBe(`change ${done.rows} rows of 2 clients`)
    expect(undo?.place).toBe(places.rosterEdit())
    expectValue(await studio.api.history.undo({}))
    expect([await rowA(ana.programId), await rowA(ben.programId)]).toEqual(before)
  })

  test('leaves out what is not ticked', async () => {
    const [ana, ben] = [await trained('Ana Ruiz'), await trained('Ben Osei')]
    const shown = await preview(thrusts)
    const onlyAna = ticked({ ...shown, clients: shown.clients.slice(0, 1) })
    expectValue(await studio.api.rosterEdits.apply({ ...thrusts, ...onlyAna }))
    expect((await rowA(ana.programId)).cells[1]).toBe('@8.5')
    expect((await rowA(ben.programId)).cells[1]).toBe('@8')
  })

  test('is refused by name, as a whole, when a program has changed since', async () => {
    const [ana, ben] = [await trained('Ana Ruiz'), await trained('Ben Osei')]
    const shown = await preview(thrusts)
    const { id: rowId } = await rowA(ben.programId)
    const typed = { rowId, week: 3, text: '5x3 @9' }
    const cells = { programId: ben.programId, how: 'type' as const, cells: [typed] }
    expectValue(await studio.api.programs.setCells(cells))
    const answer = await studio.api.rosterEdits.apply({ ...thrusts, ...ticked(shown) })
    expect(answer).toMatchObject({ ok: false, error: { code: 'conflict' } })
    expect(answer.ok ? '' : answer.error.message).toMatch(/^Changed since you looked: Ben Osei, /)
    expect((await rowA(ana.programId)).cells[1]).toBe('@8')
    const again = await preview(thrusts)
    expectValue(await studio.api.rosterEdits.apply({ ...thrusts, ...ticked(again) }))
    expect((await rowA(ben.programId)).cells[2]).toBe('5x3 @9.5')
  })

  test('is refused for a client who has left the group since', async () => {
    const { clientId } = await trained('Ana Ruiz')
    const tag = { clientId, kind: 'group' as const, name: 'Squad' }
    expectValue(await studio.api.clients.addTag(tag))
    const ask = { ...thrusts, find: { ...thrusts.find, group: 'squad' } }
    const shown = await preview(ask)
    expect(shown.clients).toHaveLength(1)
    const { tags } = expectValue(await studio.api.clients.byId({ clientId }))
    expectValue(await studio.api.clients.removeTag({ clientId, tagId: tags[0]?.id ?? '' }))
    const answer = await studio.api.rosterEdits.apply({ ...ask, ...ticked(shown) })
    expect(answer).toMatchObject({ ok: false, error: { code: 'conflict' } })
  })

  test('refuses rows that are in no program looked at, and nothing ticked', async () => {
    await trained('Ana Ruiz')
    const shown = ticked(await preview(thrusts))
    const strange = { ...thrusts, ...shown, rowIds: [...shown.rowIds, 'no-such-row'] }
    expect(await studio.api.rosterEdits.apply(strange)).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    })
    expect(await studio.api.rosterEdits.apply({ ...thrusts, ...shown, rowIds: [] })).toMatchObject({
      ok: false,
      error: { code: 'invalid-input' },
    })
  })

  test('swaps an exercise and keeps cells, label and place', async () => {
    const { programId } = await trained('Ana Ruiz')
    const before = await rowA(programId)
    const ask: Ask = {
      find: { exerciseId: 'hip-thrust-barbell' },
      change: { kind: 'exercise', exerciseId: 'back-squat' },
    }
    const shown = await preview(ask)
    expectValue(await studio.api.rosterEdits.apply({ ...ask, ...ticked(shown) }))
    expect(await rowA(programId)).toEqual({ ...before, exerciseId: 'back-squat' })
  })
})

describe('one undo', () => {
  let desk: BareDesk
  beforeEach(() => {
    desk = openBareDesk(7)
  })
  afterEach(() => desk.remove())

  test('gives back the very same studio after any edit', async () => {
    await fillRoster(desk, { clients: 5, seed: 11, weeks: 6, days: 2, rows: 4 })
    const dice = createDice(5)
    const finds: RosterFind[] = [
      {},
      { pattern: '5x5' },
      { pattern: 'rpe>=8', weeks: 'all' },
      { pattern: '%', group: 'Masters' },
      { weeks: 'deload' },
      { exerciseId: 'back-squat', weeks: 'all' },
    ]
    const changes: RosterChangeInput[] = [
      { kind: 'step', text: '-1 set' },
      { kind: 'step', text: '+2.5%' },
      { kind: 'step', text: '+0.5 RPE' },
      { kind: 'prescription', text: '3x8 @7' },
      { kind: 'prescription', text: 'r3:00' },
      { kind: 'exercise', exerciseId: 'front-squat' },
    ]
    let written = 0
    for (let run = 0; run < 24; run++) {
      const ask = { find: dice.pick(finds), change: dice.pick(changes) }
      if (ask.change.kind === 'exercise' && ask.find.weeks === 'deload') continue
      const shown = await mustCall<RosterPreview>(desk, 'rosterEdits.preview', ask)
      const all = ticked(shown)
      const rowIds = all.rowIds.filter(() => dice.chance(0.8))
      if (rowIds.length === 0) continue
      const before = desk.digest()
      await mustCall(desk, 'rosterEdits.apply', { ...ask, ...all, rowIds })
      expect(desk.digest().all).not.toBe(before.all)
      await mustCall(desk, 'history.undo', {})
      expect(desk.digest()).toEqual(before)
      await mustCall(desk, 'history.redo', {})
      if (dice.chance(0.5)) await mustCall(desk, 'history.undo', {})
      written++
    }
    expect(written).toBeGreaterThan(12)
  })
})
