import { GridEngine } from '../../../../../src/renderer/ui/grid/editing/engine'
import { runAct } from '../../../../../src/renderer/ui/grid/editing/run-act'
import { typeText } from '../../../../../src/renderer/ui/grid/editing/typing'
import { goTo } from '../../../../../src/renderer/ui/grid/editing/walk'
import type { GridWords, TextGridProps } from '../../../../../src/renderer/ui/grid/grid-props'
import type { GridAct } from '../../../../../src/renderer/ui/grid/keys/grid-act'
import { cellAt, type Place } from '../../../../../src/renderer/ui/grid/model/sheet'
import { tempoAndRest, twoDays, weekColumns } from './training-week'

/** The words of the tests. */
export const words: GridWords = {
  name: 'Hip thrust block',
  label: 'Label',
  exercise: 'Exercise',
  handles: 'Menu',
  addRow: 'Type an exercise',
  addBand: 'Add a day',
  rowMenu: (exercise) => `Menu of ${exercise}`,
  bandMenu: (heading) => `Menu of ${heading}`,
  editing: (cell) => `Editing ${cell}`,
  suggestions: 'Exercises',
  asTyped: (typed) => `New exercise ${typed}`,
  notSaved: 'Not saved. Your text is kept.',
  draft: 'Typed before.',
}

/** One call of a handler: its name and its arguments. */
export type Call = readonly [string, ...unknown[]]

/** Properties that record what the grid hands out. */
export function recordingProps(calls: Call[], rest: Partial<TextGridProps> = {}): TextGridProps {
  let rows = 0
  const record =
    (name: string) =>
    (...args: readonly unknown[]) => {
      calls.push([name, ...args])
      return undefined
    }
  return {
    bands: twoDays,
    weeks: weekColumns(3),
    trailing: tempoAndRest,
    words,
    isMac: false,
    addRows: 'every-band',
    makeRowId: () => `new-${++rows}`,
    onCommit: record('commit'),
    onAddRow: record('add'),
    cellName: ({ rowId, column }) => `${rowId} ${column}`,
    ...rest,
  }
}

/** A grid without a page: what keys do to it and what it hands out. */
export function openGrid(rest: Partial<TextGridProps> = {}) {
  const calls: Call[] = []
  let props = recordingProps(calls, rest)
  const engine = new GridEngine(props, 'grid')
  return {
    engine,
    calls,
    /** The calls of one handler, without its name. */
    callsOf: (name: string) =>
      calls.filter(([called]) => called === name).map((call) => call.slice(1)),
    act: (act: GridAct) => runAct(engine, act),
    go: (line: string, column: string) => goTo(engine, { line, column }),
    type: (text: string) => typeText(engine, text),
    enter: () => runAct(engine, { kind: 'enter', direction: 'down' }),
    tab: () => runAct(engine, { kind: 'tab', by: 1 }),
    says: (place: Place) => cellAt(engine.sheet(), place),
    active: () => engine.state().active,
    /** The app draws a new model. */
    redraw: (next: Partial<TextGridProps>) => {
      props = { ...props, ...next }
      engine.accept(props)
    },
  }
}
