import { describe, expect, it } from 'vitest'
import { refuse } from '../../../../../../src/shared/kernel/result'
import { openGrid } from '../open-grid'
import { at, day } from '../training-week'

describe('writing a program without the mouse', () => {
  it('commits with Enter and goes down, and with Tab and goes along the weeks', () => {
    const grid = openGrid()
    grid.go('row:thrust', 'w1')
    grid.type('5x5')
    grid.enter()
    expect(grid.active()).toEqual(at('squat', 'w1'))
    grid.type('3x6')
    grid.tab()
    expect(grid.active()).toEqual(at('squat', 'w2'))
    expect(grid.callsOf('commit')).toHaveLength(2)
  })

  it('goes back with Enter to the column where a run of Tab began', () => {
    const grid = openGrid()
    grid.go('row:thrust', 'exercise')
    for (const text of ['@7', '@8']) {
      grid.tab()
      grid.type(text)
    }
    grid.enter()
    expect(grid.active()).toEqual(at('squat', 'exercise'))
  })

  it('adds exercise after exercise with Enter', () => {
    const grid = openGrid()
    grid.go('add:upper', 'exercise')
    for (const name of ['Curl', 'Press-down']) {
      grid.type(name)
      grid.enter()
    }
    expect(grid.callsOf('add')).toEqual([
      [{ bandId: 'upper', rowId: 'new-1', text: 'Curl' }],
      [{ bandId: 'upper', rowId: 'new-2', text: 'Press-down' }],
    ])
    expect(grid.active()).toEqual({ line: 'add:upper', column: 'exercise' })
    expect(grid.says(at('new-2', 'exercise')).text).toBe('Press-down')
  })

  it('goes on with Tab into week 1 of the row that was just added, before the program has it', () => {
    const grid = openGrid()
    grid.go('add:upper', 'exercise')
    grid.type('Curl')
    grid.tab()
    expect(grid.active()).toEqual(at('new-1', 'w1'))
    grid.type('3x12')
    grid.enter()
    expect(grid.callsOf('commit')).toEqual([
      [[{ rowId: 'new-1', column: 'w1', text: '3x12' }], 'type'],
    ])
    expect(grid.active()).toEqual({ line: 'add:upper', column: 'exercise' })
  })

  it('goes on with Tab also after Enter has added the row', () => {
    const grid = openGrid()
    grid.go('add:upper', 'exercise')
    grid.type('Curl')
    grid.enter()
    grid.tab()
    expect(grid.active()).toEqual(at('new-1', 'w1'))
  })

  it('puts a refused exercise back on its line', () => {
    const grid = openGrid({ onAddRow: () => refuse('The program is archived.') })
    grid.go('add:upper', 'exercise')
    grid.type('Curl')
    grid.enter()
    const kept = [...grid.engine.state().kept.values()]
    expect(kept).toMatchObject([{ text: 'Curl', problem: 'The program is archived.' }])
    expect(grid.engine.sheet().lineAt.has('row:new-1')).toBe(false)
  })

  it('adds nothing for an empty line', () => {
    const grid = openGrid()
    grid.go('add:upper', 'exercise')
    grid.type('  ')
    grid.enter()
    expect(grid.callsOf('add')).toEqual([])
  })

  it('leaves the grid with Tab behind the last cell', () => {
    const grid = openGrid()
    grid.go('add:upper', 'exercise')
    expect(grid.tab()).toBe(false)
  })

  it('keeps its week while it passes a line with one cell', () => {
    const grid = openGrid()
    grid.go('row:plank', 'w3')
    grid.act({ kind: 'step', direction: 'down' })
    grid.act({ kind: 'step', direction: 'down' })
    expect(grid.active()).toEqual(at('bench', 'w3'))
  })
})

describe('selecting', () => {
  it('extends from the active cell, which stays where keys go', () => {
    const grid = openGrid()
    grid.go('row:thrust', 'w1')
    grid.act({ kind: 'extend', direction: 'down' })
    grid.act({ kind: 'extend', direction: 'right' })
    expect(grid.active()).toEqual(at('thrust', 'w1'))
    expect(grid.engine.state().corner).toEqual(at('squat', 'w2'))
  })

  it('takes the day with Mod+A and the program with Mod+A again', () => {
    const selected: unknown[] = []
    const grid = openGrid({ onSelectionChange: ({ rowIds }) => selected.push(rowIds.length) })
    grid.go('row:thrust', 'w1')
    grid.act({ kind: 'select-more' })
    grid.act({ kind: 'select-more' })
    expect(selected.slice(-2)).toEqual([3, 5])
  })

  it('becomes the active cell again with Esc', () => {
    const grid = openGrid()
    grid.go('row:thrust', 'w1')
    grid.act({ kind: 'select-row' })
    grid.act({ kind: 'cancel' })
    expect(grid.engine.state()).toMatchObject({ reach: 'cells', corner: at('thrust', 'w1') })
  })
})

describe('a program that changes under the coach', () => {
  it('keeps the active cell on the row that took the place of a deleted one', () => {
    const grid = openGrid()
    grid.go('row:squat', 'w2')
    const bands = grid.engine.props().bands.map((band) => ({
      ...band,
      rows: band.rows.filter(({ id }) => id !== 'squat'),
    }))
    grid.redraw({ bands })
    expect(grid.active()).toEqual(at('plank', 'w2'))
  })

  it('has no active cell without days, and finds one when a day comes', () => {
    const grid = openGrid({ bands: [] })
    expect(grid.active()).toBeNull()
    grid.redraw({ bands: [day('lower')] })
    expect(grid.active()).toEqual({ line: 'add:lower', column: 'exercise' })
  })
})
