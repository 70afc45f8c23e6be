import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ok, refuse } from '../../../../../../src/shared/kernel/result'
import { openGrid } from '../open-grid'
import { at, day, row, twoDays } from '../training-week'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

describe('a typed cell', () => {
  it('is handed out once, when the coach leaves it', () => {
    const grid = openGrid()
    grid.go('row:plank', 'w2')
    grid.type('4')
    grid.type('40s')
    grid.enter()
    expect(grid.callsOf('commit')).toEqual([
      [[{ rowId: 'plank', column: 'w2', text: '40s' }], 'type'],
    ])
  })

  it('is not handed out when nothing was changed', () => {
    const grid = openGrid()
    grid.go('row:thrust', 'w1')
    grid.act({ kind: 'edit' })
    grid.enter()
    expect(grid.callsOf('commit')).toEqual([])
  })

  it('shows what was typed until the program has it', () => {
    const grid = openGrid()
    grid.go('row:plank', 'w2')
    grid.type('40s')
    grid.enter()
    expect(grid.says(at('plank', 'w2')).text).toBe('40s')
    const rows = [row('plank', 'Side plank', '3×30s', '3×40s', '')]
    grid.redraw({ bands: [day('lower', ...rows)] })
    expect(grid.says(at('plank', 'w2')).text).toBe('3×40s')
    expect(grid.engine.state().kept.size).toBe(0)
  })

  it('gives way to the program after a while when the program keeps its own spelling', () => {
    const grid = openGrid()
    grid.go('row:thrust', 'w1')
    grid.type('4x5 @7')
    grid.enter()
    expect(grid.says(at('thrust', 'w1')).text).toBe('4x5 @7')
    vi.advanceTimersByTime(2_000)
    expect(grid.says(at('thrust', 'w1')).text).toBe('4×5 @7')
  })

  it('keeps a refused text with the reason, and hands it out again when the coach insists', () => {
    const grid = openGrid({ onCommit: () => refuse('Set 3 is logged already.') })
    grid.go('row:thrust', 'w1')
    grid.type('5x5')
    grid.enter()
    expect(grid.says(at('thrust', 'w1'))).toEqual({
      text: '5x5',
      problem: 'Set 3 is logged already.',
    })
    expect(grid.engine.state().said).toBe('Set 3 is logged already.')
    expect(grid.engine.state().echo).toMatchObject({
      line: 'row:thrust',
      problem: 'Set 3 is logged already.',
    })
    const handedOut = vi.fn(() => undefined)
    grid.redraw({ onCommit: handedOut })
    grid.go('row:thrust', 'w1')
    grid.act({ kind: 'edit' })
    grid.enter()
    expect(handedOut).toHaveBeenCalledWith([{ rowId: 'thrust', column: 'w1', text: '5x5' }], 'type')
  })

  it('keeps its text when the promise of saving breaks, and reports the error', async () => {
    const broken: unknown[] = []
    const error = new Error('disk full')
    const grid = openGrid({
      onCommit: () => Promise.reject(error),
      onBroken: (cause) => broken.push(cause),
    })
    grid.go('row:thrust', 'w1')
    grid.type('5x5')
    grid.enter()
    await vi.runAllTimersAsync()
    expect(grid.says(at('thrust', 'w1'))).toEqual({
      text: '5x5',
      problem: 'Not saved. Your text is kept.',
    })
    expect(broken).toEqual([error])
  })

  it('keeps its text when saving throws at once', () => {
    const broken: unknown[] = []
    const grid = openGrid({
      onCommit: () => {
        throw new Error('no core')
      },
      onBroken: (cause) => broken.push(cause),
    })
    grid.go('row:plank', 'w3')
    grid.type('40s')
    grid.enter()
    expect(grid.says(at('plank', 'w3')).text).toBe('40s')
    expect(broken).toHaveLength(1)
  })

  it('lets the last typed text win while the first is still on its way', async () => {
    const answers: ((answer: undefined) => void)[] = []
    const grid = openGrid({ onCommit: () => new Promise((answer) => answers.push(answer)) })
    for (const text of ['30s', '40s']) {
      grid.go('row:plank', 'w3')
      grid.type(text)
      grid.enter()
    }
    answers[0]?.(undefined)
    await vi.advanceTimersByTimeAsync(2_000)
    expect(grid.says(at('plank', 'w3')).text).toBe('40s')
  })

  it('gives up a refused text when the coach clears it or types what the program says', () => {
    const grid = openGrid({ onCommit: () => refuse('No.') })
    grid.go('row:thrust', 'w1')
    grid.type('5x5')
    grid.enter()
    grid.go('row:thrust', 'w1')
    grid.type('4×5 @7')
    grid.enter()
    expect(grid.says(at('thrust', 'w1'))).toEqual({ text: '4×5 @7' })
  })
})

describe('half-typed text', () => {
  it('is handed out at every key for safe keeping, and let go once it is taken', () => {
    const drafts: unknown[] = []
    const grid = openGrid({ onDraft: (ref, text) => drafts.push([ref.rowId, ref.column, text]) })
    grid.go('row:plank', 'w2')
    grid.type('4')
    grid.type('40')
    grid.enter()
    expect(drafts).toEqual([
      ['plank', 'w2', '4'],
      ['plank', 'w2', '40'],
      ['plank', 'w2', null],
    ])
  })

  it('is kept when saving is refused', () => {
    const drafts: unknown[] = []
    const grid = openGrid({
      onCommit: () => refuse('No.'),
      onDraft: (_ref, text) => drafts.push(text),
    })
    grid.go('row:plank', 'w2')
    grid.type('40')
    grid.enter()
    expect(drafts).toEqual(['40'])
  })

  it('is let go when the coach presses Esc', () => {
    const drafts: unknown[] = []
    const grid = openGrid({ onDraft: (_ref, text) => drafts.push(text) })
    grid.go('row:thrust', 'w1')
    grid.type('9')
    grid.act({ kind: 'cancel' })
    expect(drafts).toEqual(['9', null])
    expect(grid.callsOf('commit')).toEqual([])
    expect(grid.says(at('thrust', 'w1')).text).toBe('4×5 @7')
  })

  it('stands in its cell again after the window went away, and is handed out by F2 and Enter', () => {
    const ref = { bandId: 'lower', rowId: 'plank', column: 'w2' }
    const grid = openGrid({ drafts: [{ at: ref, text: '3x4' }] })
    expect(grid.says(at('plank', 'w2'))).toEqual({ text: '3x4', problem: 'Typed before.' })
    grid.go('row:plank', 'w2')
    grid.act({ kind: 'edit' })
    grid.enter()
    expect(grid.callsOf('commit')).toEqual([
      [[{ rowId: 'plank', column: 'w2', text: '3x4' }], 'type'],
    ])
  })
})

describe('many cells at once', () => {
  it('are one act', () => {
    const grid = openGrid()
    grid.go('row:thrust', 'w1')
    grid.act({ kind: 'extend', direction: 'down' })
    grid.type('deload')
    grid.act({ kind: 'fill', way: 'same' })
    expect(grid.callsOf('commit')).toEqual([
      [
        [
          { rowId: 'thrust', column: 'w1', text: 'deload' },
          { rowId: 'squat', column: 'w1', text: 'deload' },
        ],
        'fill-same',
      ],
    ])
    expect(grid.says(at('thrust', 'w1')).text).toBe('deload')
  })

  it('see what was typed a moment ago, though the program does not have it yet', () => {
    const grid = openGrid({ onCommit: () => new Promise<undefined>(() => {}) })
    grid.go('row:pull', 'w1')
    grid.type('3xmax')
    grid.tab()
    grid.act({ kind: 'copy-last-week' })
    expect(grid.says(at('pull', 'w2')).text).toBe('3xmax')
  })

  it('are answered as a whole: refused texts all stay', () => {
    const grid = openGrid({ onCommit: async () => ok(undefined), bands: twoDays })
    grid.redraw({ onCommit: () => refuse('Week 1 is done.') })
    grid.go('row:thrust', 'w1')
    grid.act({ kind: 'select-column' })
    grid.act({ kind: 'clear' })
    expect(grid.says(at('thrust', 'w1')).problem).toBe('Week 1 is done.')
    expect(grid.says(at('bench', 'w1')).problem).toBe('Week 1 is done.')
  })
})
