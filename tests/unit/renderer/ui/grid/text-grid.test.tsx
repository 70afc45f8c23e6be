import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { createRef } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { GridHandle, TextGridProps } from '../../../../../src/renderer/ui/grid/grid-props'
import { TextGrid } from '../../../../../src/renderer/ui/grid/text-grid'
import { refuse } from '../../../../../src/shared/kernel/result'
import { type Call, recordingProps } from './open-grid'
import { day, row, twoDays, weekColumns } from './training-week'

beforeEach(() => giveElementsSize(1200, 800))
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

describe('the grid for assistive technology', () => {
  it('is a grid with its size, row names and week heads', () => {
    draw()
    const grid = screen.getByRole('grid', { name: 'Hip thrust block' })
    expect(grid.getAttribute('aria-colcount')).toBe('7')
    expect(grid.getAttribute('aria-rowcount')).toBe('10')
    expect(screen.getByRole('rowheader', { name: 'Front squat' })).toBeTruthy()
    expect(screen.getByRole('columnheader', { name: 'Week 2' }).getAttribute('aria-colindex')).toBe(
      '5',
    )
  })

  it('is one tab stop: the field of the active cell, with the name the app gives the cell', () => {
    const { container } = draw()
    const stops = container.querySelectorAll('input, [tabindex="0"], button:not([tabindex="-1"])')
    expect(stops).toHaveLength(1)
    expect(stops[0]?.getAttribute('aria-label')).toBe('thrust exercise')
  })

  it('announces that a cell is edited', () => {
    const { container } = draw()
    press('ArrowRight')
    type('5')
    expect(container.querySelector('[aria-live]')?.textContent).toBe('Editing thrust w1')
  })

  it('tells read-only cells and selected cells', () => {
    draw()
    press('ArrowRight')
    press('ArrowDown', { shiftKey: true })
    const selected = screen.getAllByRole('gridcell', { selected: true })
    expect(selected.map((cell) => cell.textContent)).toEqual(['4×5 @7', '3×6 70%'])
    expect(cellOf('thrust', 'tempo').getAttribute('aria-readonly')).toBe('true')
  })

  it('names the heading of a day and the line to add to', () => {
    draw()
    expect(screen.getByRole('rowheader', { name: 'Day lower' })).toBeTruthy()
    fireEvent.mouseDown(screen.getAllByText('Type an exercise')[0] as HTMLElement) // as: one per day is drawn
    expect(field().getAttribute('aria-label')).toBe('Day lower: Type an exercise')
  })
})

describe('what a cell shows', () => {
  it('tells typed from inherited, and what follows from it', () => {
    const squat = row('squat', 'Front squat', '3×6 70%', '~3×6 70%')
    const weeks = [{ text: '3×6 70%', resolved: '≈ 50' }, squat.weeks[1] ?? { text: '' }]
    draw({ bands: [day('lower', { ...squat, weeks })] })
    expect(cellOf('squat', 'w1').textContent).toBe('3×6 70%≈ 50')
    expect(cellOf('squat', 'w2').textContent).toBe('3×6 70%')
  })

  it('underlines what was not understood and offers a correction beside it', () => {
    const cell = { text: '4x8 slwo', unread: [{ from: 4, to: 8 }], hint: 'slow?' }
    draw({ bands: [day('lower', { ...row('squat', 'Squat'), weeks: [cell] })] })
    expect(screen.getByText('slwo').textContent).toBe('slwo')
    expect(cellOf('squat', 'w1').textContent).toBe('4x8 slwoslow?')
  })

  it('explains its corner and its dot in words', () => {
    const cell = {
      text: '75%',
      mark: { tone: 'warn', words: 'Old max' },
      dot: 'Differs from the template',
    } as const
    draw({ bands: [day('lower', { ...row('squat', 'Squat'), weeks: [cell] })] })
    expect(screen.getByTitle('Old max')).toBeTruthy()
    expect(screen.getByTitle('Differs from the template')).toBeTruthy()
  })
})

describe('typing in the grid', () => {
  it('takes the first key that comes, and commits with Enter', () => {
    const { calls } = draw()
    press('ArrowRight')
    type('5x5')
    press('Enter')
    expect(calls).toEqual([['commit', [{ rowId: 'thrust', column: 'w1', text: '5x5' }], 'type']])
    expect(cellOf('thrust', 'w1').textContent).toBe('5x5')
    expect(field().getAttribute('aria-label')).toBe('squat w1')
  })

  it('keeps the focus in the field while it moves from cell to cell', () => {
    draw()
    act(() => field().focus())
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown']) press(key)
    expect(document.activeElement).toBe(field())
    expect(field().getAttribute('aria-label')).toBe('bench w1')
  })

  it('leaves keys of an input method alone while it composes', () => {
    const { calls } = draw()
    press('ArrowRight')
    type('に')
    press('Enter', { isComposing: true })
    expect(calls).toEqual([])
    expect(field().value).toBe('に')
  })

  it('opens the echo line under the row and describes the field with it', () => {
    draw({ renderEcho: (_at, typed) => `You typed ${typed}` })
    press('ArrowRight')
    type('5x5')
    const echo = screen.getByText('You typed 5x5').closest('[role="gridcell"]')
    expect(echo?.id).toBe(field().getAttribute('aria-describedby'))
    press('Escape')
    expect(screen.queryByText('You typed 5x5')).toBeNull()
  })

  it('lists exercises as a combobox does, and takes the pressed one', () => {
    const suggestExercises = () => [
      { id: 'bsq', name: 'Back squat', ranges: [{ from: 5, to: 8 }] },
      { id: 'fsq', name: 'Front squat' },
    ]
    const { calls } = draw({ suggestExercises })
    type('squ')
    expect(field().getAttribute('role')).toBe('combobox')
    const options = screen.getAllByRole('option')
    expect(options.map(({ textContent }) => textContent)).toEqual([
      'Back squat',
      'Front squat',
      'New exercise squ',
    ])
    expect(field().getAttribute('aria-activedescendant')).toBe(options[0]?.id)
    fireEvent.click(options[1] as HTMLElement) // as: three options are listed
    expect(calls).toMatchObject([['commit', [{ text: 'Front squat', choice: 'fsq' }], 'type']])
  })

  it('commits when the focus leaves the grid, and not when only the window loses it', () => {
    const { calls } = draw()
    press('ArrowRight')
    type('5x5')
    const hasFocus = vi.spyOn(document, 'hasFocus').mockReturnValue(false)
    fireEvent.blur(field())
    expect(calls).toEqual([])
    hasFocus.mockReturnValue(true)
    fireEvent.blur(field())
    expect(calls).toHaveLength(1)
  })

  it('commits when its screen is left in the middle of a word', () => {
    const { calls, leave } = draw()
    press('ArrowRight')
    type('5x')
    leave()
    expect(calls).toEqual([['commit', [{ rowId: 'thrust', column: 'w1', text: '5x' }], 'type']])
  })

  it('keeps a refused text in its cell with the sentence why', () => {
    draw({ onCommit: () => refuse('Week 1 is logged.') })
    press('ArrowRight')
    type('5x5')
    press('Enter')
    expect(cellOf('thrust', 'w1').textContent).toBe('5x5')
    expect(screen.getAllByText('Week 1 is logged.').length).toBeGreaterThan(0)
    press('ArrowUp')
    expect(field().getAttribute('aria-description')).toBe('Week 1 is logged.')
  })
})

describe('a text that is far too long', () => {
  const book = 'hold one second '.repeat(6_000)

  it('is drawn only as far as it can be seen', () => {
    draw({ bands: [day('lower', row('squat', 'Squat', book))] })
    expect(cellOf('squat', 'w1').textContent?.length).toBeLessThan(1_000)
  })

  it('is handed out whole', () => {
    const { calls } = draw()
    press('ArrowRight')
    type(book)
    press('Enter')
    expect(calls).toEqual([['commit', [{ rowId: 'thrust', column: 'w1', text: book }], 'type']])
  })
})

describe('the grid under the mouse', () => {
  it('goes where it is clicked, extends with Shift, and edits with a double click', () => {
    draw()
    fireEvent.mouseDown(cellOf('thrust', 'w1'))
    fireEvent.mouseUp(window)
    fireEvent.mouseDown(cellOf('squat', 'w2'), { shiftKey: true })
    expect(screen.getAllByRole('gridcell', { selected: true })).toHaveLength(4)
    fireEvent.mouseDown(cellOf('plank', 'w1'))
    fireEvent.doubleClick(cellOf('plank', 'w1'))
    expect(field().value).toBe('3×30s')
  })

  it('selects a week by its head and a day by its heading', () => {
    draw()
    fireEvent.mouseDown(screen.getByText('Week 2'))
    expect(screen.getAllByRole('gridcell', { selected: true })).toHaveLength(5)
    fireEvent.mouseUp(window)
    fireEvent.mouseDown(screen.getByText('Day upper'))
    const names = screen.getAllByRole('rowheader', { selected: true })
    expect(names.map(({ textContent }) => textContent)).toEqual(['Bench press', 'Pull-up'])
  })

  it('opens the menu of a row at its handle, so that every drag can be a click', () => {
    draw({ renderMenu: ({ target }) => <p>{JSON.stringify(target)}</p> })
    fireEvent.mouseDown(screen.getByRole('button', { name: 'Menu of Front squat' }))
    fireEvent.mouseUp(window)
    expect(screen.getByText('{"kind":"rows","rowIds":["squat"]}')).toBeTruthy()
  })

  it('opens the same menu with Shift and F10', () => {
    draw({ renderMenu: ({ target }) => <p>{target.kind}</p> })
    press('F10', { shiftKey: true })
    expect(screen.getByText('rows')).toBeTruthy()
  })
})

describe('a long program', () => {
  const many = [day('long', ...Array.from({ length: 400 }, (_, at) => row(`r${at}`, `Lift ${at}`)))]

  it('draws only what is in view, and always the active row', () => {
    const { container } = draw({ bands: many, weeks: weekColumns(52) })
    expect(container.querySelectorAll('[data-line^="row:"]').length).toBeLessThan(60)
    press('End', { ctrlKey: true })
    expect(field().getAttribute('aria-label')).toBe('r399 w52')
    expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('403')
  })

  it('redraws two cells when the active cell moves, and not the grid', () => {
    const named: string[] = []
    const cellName: TextGridProps['cellName'] = (at) => {
      named.push(`${at.rowId} ${at.column}`)
      return named.at(-1) ?? ''
    }
    draw({ cellName })
    named.length = 0
    press('ArrowDown')
    expect(new Set(named)).toEqual(new Set(['squat exercise']))
  })
})

describe('the grid and its app', () => {
  it('puts the focus on a cell when the app asks, such as after an undo', () => {
    const handle = createRef<GridHandle>()
    draw({ ref: handle })
    let found = false
    act(() => {
      found = handle.current?.goTo({ bandId: 'upper', rowId: 'bench', column: 'w3' }) ?? false
    })
    expect(found).toBe(true)
    expect(document.activeElement?.getAttribute('aria-label')).toBe('bench w3')
    act(() => {
      found = handle.current?.goTo({ bandId: 'upper', rowId: 'gone', column: 'w3' }) ?? true
    })
    expect(found).toBe(false)
  })

  it('tells where the coach is and what is selected', () => {
    const places: unknown[] = []
    const sizes: number[] = []
    draw({
      onActiveChange: (at) => places.push(`${at.rowId} ${at.column}`),
      onSelectionChange: ({ rowIds, columns }) => sizes.push(rowIds.length * columns.length),
    })
    press('ArrowRight')
    press('ArrowRight', { shiftKey: true })
    expect(places).toEqual(['thrust exercise', 'thrust w1'])
    expect(sizes).toEqual([1, 1, 2])
  })

  it('hands out what is being typed when the app is about to print', () => {
    const handle = createRef<GridHandle>()
    const { calls } = draw({ ref: handle })
    press('ArrowRight')
    type('5x5')
    act(() => handle.current?.commit())
    expect(calls).toHaveLength(1)
  })

  it('leaves keys that are not its own to the app', () => {
    const heard: string[] = []
    const listen = (event: KeyboardEvent) => heard.push(event.key)
    window.addEventListener('keydown', listen)
    draw()
    press('k', { ctrlKey: true })
    press('ArrowDown')
    window.removeEventListener('keydown', listen)
    expect(heard).toEqual(['k'])
  })

  it('draws what the app has made of a text', () => {
    const { show } = draw()
    press('ArrowRight')
    type('5x5')
    press('Enter')
    show({ bands: [day('lower', row('thrust', 'Hip thrust', '5×5')), ...twoDays.slice(1)] })
    expect(cellOf('thrust', 'w1').textContent).toBe('5×5')
  })
})

function draw(rest: Partial<TextGridProps> = {}) {
  const calls: Call[] = []
  const props = recordingProps(calls, rest)
  const { container, rerender, unmount } = render(<TextGrid {...props} />)
  const show = (next: Partial<TextGridProps>) => rerender(<TextGrid {...props} {...next} />)
  return { container, calls, show, leave: unmount }
}

function field(): HTMLInputElement {
  const input = document.querySelector('input')
  if (!input) throw new Error('the grid has no field')
  return input
}

function cellOf(rowId: string, column: string): HTMLElement {
  const cell = document.querySelector<HTMLElement>(
    `[data-line="row:${rowId}"] [data-column="${column}"]`,
  )
  if (!cell) throw new Error(`no cell ${rowId} ${column} is drawn`)
  return cell
}

function press(key: string, held: Partial<KeyboardEventInit> = {}): void {
  fireEvent.keyDown(field(), { key, ...held })
}

function type(text: string): void {
  fireEvent.change(field(), { target: { value: text } })
}

/** The test page lays nothing out; virtual lists need to know how much is seen. */
function giveElementsSize(width: number, height: number): void {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(width)
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(height)
}
