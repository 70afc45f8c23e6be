import { describe, expect, it } from 'vitest'
import { copyText, pasteText } from '../../../../../../src/renderer/ui/grid/editing/cell-acts'
import { type Call, openGrid } from '../open-grid'
import { weekColumns } from '../training-week'

function listening() {
  const calls: Call[] = []
  const record =
    (name: string) =>
    (...args: readonly unknown[]) => {
      calls.push([name, ...args])
    }
  const grid = openGrid({
    onMoveRows: record('move'),
    onDuplicateRows: record('duplicate'),
    onDeleteRows: record('delete'),
    onInsertRow: record('insert'),
    onGroup: record('group'),
    onUngroup: record('ungroup'),
    onMoveWeek: record('move-week'),
    onDuplicateWeek: record('duplicate-week'),
    onDuplicateBand: record('duplicate-day'),
    onPaste: record('paste'),
    onNote: record('note'),
    onExpandSets: record('sets'),
  })
  return { ...grid, heard: calls }
}

describe('acts on rows', () => {
  it('move, duplicate and join the selected rows', () => {
    const grid = listening()
    grid.go('row:thrust', 'w1')
    grid.act({ kind: 'extend', direction: 'down' })
    grid.act({ kind: 'group' })
    grid.act({ kind: 'ungroup' })
    grid.act({ kind: 'duplicate-rows' })
    grid.act({ kind: 'move-rows', by: 1 })
    expect(grid.heard).toEqual([
      ['group', ['thrust', 'squat']],
      ['ungroup', ['thrust', 'squat']],
      ['duplicate', ['thrust', 'squat']],
      ['move', ['thrust', 'squat'], { bandId: 'lower', beforeRowId: null }],
    ])
  })

  it('hand out what is being typed first', () => {
    const grid = listening()
    grid.go('row:thrust', 'w1')
    grid.type('5x5')
    grid.act({ kind: 'duplicate-rows' })
    expect(grid.callsOf('commit')).toHaveLength(1)
    expect(grid.heard).toEqual([['duplicate', ['thrust']]])
  })

  it('delete only whole rows, so that a slip of the hand in a cell costs nothing', () => {
    const grid = listening()
    grid.go('row:thrust', 'w1')
    expect(grid.act({ kind: 'delete-rows' })).toBe(false)
    grid.act({ kind: 'select-row' })
    grid.act({ kind: 'delete-rows' })
    expect(grid.heard).toEqual([['delete', ['thrust']]])
  })

  it('insert above the active row, or at the end of the day from its last line', () => {
    const grid = listening()
    grid.go('row:squat', 'w1')
    grid.act({ kind: 'insert-row' })
    grid.go('add:upper', 'exercise')
    grid.act({ kind: 'insert-row' })
    expect(grid.heard).toEqual([
      ['insert', { bandId: 'lower', beforeRowId: 'squat' }],
      ['insert', { bandId: 'upper', beforeRowId: null }],
    ])
  })
})

describe('acts on weeks and days', () => {
  it('move a week from its head only', () => {
    const grid = listening()
    grid.go('row:thrust', 'w2')
    expect(grid.act({ kind: 'move-week', by: 1 })).toBe(false)
    grid.act({ kind: 'step', direction: 'up' })
    grid.act({ kind: 'move-week', by: 1 })
    expect(grid.heard).toEqual([['move-week', 'w2', 1]])
  })

  it('duplicate the week when it is selected, otherwise the day', () => {
    const grid = listening()
    grid.go('row:thrust', 'w2')
    grid.act({ kind: 'duplicate-part' })
    grid.act({ kind: 'select-column' })
    grid.act({ kind: 'duplicate-part' })
    expect(grid.heard).toEqual([
      ['duplicate-day', 'lower'],
      ['duplicate-week', 'w2'],
    ])
  })
})

describe('acts on a cell', () => {
  it('ask for its note and its sets', () => {
    const grid = listening()
    grid.go('row:bench', 'w3')
    grid.act({ kind: 'note' })
    grid.act({ kind: 'expand-sets' })
    const ref = { bandId: 'upper', rowId: 'bench', column: 'w3' }
    expect(grid.heard).toEqual([
      ['note', ref],
      ['sets', ref],
    ])
  })

  it('leave = to the text outside of the weeks', () => {
    const grid = listening()
    grid.go('row:bench', 'exercise')
    expect(grid.act({ kind: 'copy-last-week' })).toBe(false)
  })

  it('fill down and right as one act each', () => {
    const grid = listening()
    grid.go('row:thrust', 'w2')
    grid.act({ kind: 'extend', direction: 'down' })
    grid.act({ kind: 'fill', way: 'down' })
    grid.go('row:plank', 'w1')
    grid.act({ kind: 'extend-jump', direction: 'right' })
    grid.act({ kind: 'fill', way: 'right' })
    expect(grid.callsOf('commit').map(([, how]) => how)).toEqual(['fill-down', 'fill-right'])
  })
})

describe('the clipboard', () => {
  it('carries the selection as a spreadsheet would', () => {
    const grid = listening()
    grid.go('row:thrust', 'w1')
    grid.act({ kind: 'extend', direction: 'right' })
    grid.act({ kind: 'extend', direction: 'down' })
    expect(copyText(grid.engine)).toBe('4×5 @7\t@7.5\r\n3×6 70%\t3×6 70%')
  })

  it('hands a pasted block to the app with the place it should go', () => {
    const grid = listening()
    grid.go('row:thrust', 'w1')
    grid.act({ kind: 'paste-values' })
    expect(pasteText(grid.engine, '5x5\t4x5')).toBe(true)
    expect(grid.heard).toMatchObject([
      ['paste', [['5x5', '4x5']], { at: { rowId: 'thrust', column: 'w1' }, valuesOnly: true }],
    ])
  })

  it('leaves a pasted word to the text that is being typed', () => {
    const grid = listening()
    grid.go('row:thrust', 'w1')
    grid.type('5x')
    expect(pasteText(grid.engine, '5')).toBe(false)
    expect(grid.heard).toEqual([])
  })
})

describe('a week head', () => {
  const weeks = () => {
    const heard: unknown[] = []
    const note = (name: string) => (id: string, by?: unknown) => void heard.push([name, id, by])
    const grid = openGrid({
      onInsertWeek: note('insert'),
      onDeleteWeek: note('delete'),
      onMoveWeek: note('move'),
      onDeleteRows: (ids) => void heard.push(['rows', ids]),
    })
    return { grid, heard }
  }

  it('is where a week is inserted, moved and taken out', () => {
    const { grid, heard } = weeks()
    grid.go('head', 'w2')
    grid.act({ kind: 'insert-row' })
    grid.act({ kind: 'move-week', by: 1 })
    grid.act({ kind: 'delete-rows' })
    expect(heard).toEqual([
      ['insert', 'w2', undefined],
      ['move', 'w2', 1],
      ['delete', 'w2', undefined],
    ])
  })

  it('counts as chosen when its column is; a chosen row is deleted as a row', () => {
    const { grid, heard } = weeks()
    grid.go('row:thrust', 'w2')
    grid.act({ kind: 'select-column' })
    grid.act({ kind: 'delete-rows' })
    grid.go('row:thrust', 'w2')
    grid.act({ kind: 'select-row' })
    grid.act({ kind: 'delete-rows' })
    expect(heard).toEqual([
      ['delete', 'w2', undefined],
      ['rows', ['thrust']],
    ])
  })
})

describe('parts of a week', () => {
  it('are not filled from their left, and = asks the app what the week before says', () => {
    const committed: unknown[] = []
    const grid = openGrid({
      weeks: weekColumns(3).map((week, at) => ({ ...week, isPart: at > 0 })),
      lastWeekText: ({ column }) => (column === 'w1' ? '4×4 @7' : undefined),
      onCommit: (cells) => void committed.push(cells),
    })
    grid.go('row:thrust', 'w2')
    grid.act({ kind: 'fill', way: 'right' })
    grid.act({ kind: 'copy-last-week' })
    expect(committed).toEqual([])
    grid.go('row:thrust', 'w1')
    grid.act({ kind: 'copy-last-week' })
    expect(committed).toEqual([[{ rowId: 'thrust', column: 'w1', text: '4×4 @7' }]])
  })
})
