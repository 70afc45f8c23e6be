import { describe, expect, it } from 'vitest'
import { openGrid } from '../open-grid'
import { at } from '../training-week'

const library = ['Back squat', 'Box squat', 'Front squat']
const suggestExercises = (typed: string) =>
  library
    .filter((name) => name.toLowerCase().includes(typed.toLowerCase()))
    .map((name) => ({ id: name.toLowerCase(), name }))

describe('typing an exercise', () => {
  it('takes the best match with Enter', () => {
    const grid = openGrid({ suggestExercises })
    grid.go('add:lower', 'exercise')
    grid.type('box')
    grid.enter()
    expect(grid.callsOf('add')).toEqual([
      [{ bandId: 'lower', rowId: 'new-1', text: 'Box squat', choice: 'box squat' }],
    ])
  })

  it('goes through the matches and the text as typed, round and round', () => {
    const grid = openGrid({ suggestExercises })
    grid.go('row:squat', 'exercise')
    grid.type('squat')
    grid.act({ kind: 'choose', by: -1 })
    grid.enter()
    expect(grid.callsOf('commit')).toEqual([
      [[{ rowId: 'squat', column: 'exercise', text: 'squat' }], 'type'],
    ])
  })

  it('takes an unknown name as it was typed', () => {
    const grid = openGrid({ suggestExercises })
    grid.go('add:lower', 'exercise')
    grid.type('zercher carry')
    grid.enter()
    expect(grid.callsOf('add')).toEqual([
      [{ bandId: 'lower', rowId: 'new-1', text: 'zercher carry' }],
    ])
  })

  it('takes the text as typed once the list was closed with Esc', () => {
    const grid = openGrid({ suggestExercises })
    grid.go('add:lower', 'exercise')
    grid.type('squat')
    grid.act({ kind: 'close-choices' })
    grid.enter()
    expect(grid.callsOf('add')).toMatchObject([[{ text: 'squat' }]])
  })
})

describe('typing a prescription', () => {
  it('opens the echo under its row at the first key and closes it when the cell is left', () => {
    const grid = openGrid({ renderEcho: () => null })
    grid.go('row:thrust', 'w2')
    expect(grid.engine.state().echo).toBeNull()
    grid.type('@8')
    expect(grid.engine.state().echo).toMatchObject({ line: 'row:thrust', text: '@8' })
    grid.enter()
    expect(grid.engine.state().echo).toBeNull()
  })

  it('has no echo under names', () => {
    const grid = openGrid({ renderEcho: () => null })
    grid.go('row:thrust', 'exercise')
    grid.type('Hip')
    expect(grid.engine.state().echo).toBeNull()
  })

  it('takes the grey rest with Tab, and the next Tab goes on', () => {
    const ghostFor = (_at: unknown, typed: string) =>
      '4x8 @7'.startsWith(typed) ? '4x8 @7'.slice(typed.length) : ''
    const grid = openGrid({ ghostFor })
    grid.go('row:thrust', 'w1')
    grid.type('4x')
    grid.tab()
    expect(grid.engine.state().edit).toMatchObject({ text: '4x8 @7', ghost: '' })
    grid.tab()
    expect(grid.active()).toEqual(at('thrust', 'w2'))
  })

  it('opens inherited text with F2 and leaves it inherited when nothing was changed', () => {
    const grid = openGrid()
    grid.go('row:squat', 'w2')
    grid.act({ kind: 'edit' })
    expect(grid.engine.state().edit?.text).toBe('3×6 70%')
    grid.enter()
    expect(grid.callsOf('commit')).toEqual([])
  })

  it('makes inherited text own when the coach types the same', () => {
    const grid = openGrid()
    grid.go('row:squat', 'w2')
    grid.type('3×6 70%')
    grid.enter()
    expect(grid.callsOf('commit')).toHaveLength(1)
  })

  it('says that a cell is edited, once', () => {
    const grid = openGrid()
    grid.go('row:thrust', 'w1')
    grid.type('4')
    expect(grid.engine.state().said).toBe('Editing thrust w1')
  })

  it('does not start in tempo and rest, which are read-only', () => {
    const grid = openGrid()
    grid.go('row:thrust', 'tempo')
    grid.type('3')
    expect(grid.engine.state().edit).toBeNull()
    expect(grid.act({ kind: 'edit' })).toBe(false)
  })
})
