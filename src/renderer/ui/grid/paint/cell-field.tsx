import {
  type ChangeEvent,
  type RefObject,
  useDeferredValue,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react'
import { nameOfPlace } from '../editing/cell-words'
import type { GridEngine } from '../editing/engine'
import type { Edit } from '../editing/grid-state'
import { keptAt } from '../editing/own-text'
import { typeText } from '../editing/typing'
import { cellAt, columnOf, isSamePlace, isWritable, type Place, refOf } from '../model/sheet'
import styles from './cell-field.module.css'
import { columnWidths } from './column-widths'
import { useEngine, useGrid } from './engine-context'
import { fieldWidth } from './field-width'
import { echoId, listId, noteId, optionId } from './part-ids'
import { shownText } from './shown-text'

/** Padding and lines of the open field in px, both sides together. */
const FIELD_EDGES = 20

/**
 * The one text field of the grid, in the active cell. It holds the focus also while nothing is
 * typed, unseen, so that the first key of any keyboard, dead keys and input methods included, lands
 * in it and cannot be lost.
 */
export function CellField({ place }: { readonly place: Place }) {
  const engine = useEngine()
  const edit = useGrid((grid) => grid.state().edit)
  const hasNote = useGrid((grid) => isSamePlace(grid.state().note?.place ?? null, place))
  const field = useRef<HTMLInputElement>(null)
  const frame = useRef<HTMLSpanElement>(null)
  useFocus(engine, field, edit?.mode)
  useGrowth({ engine, place, frame, edit })
  const name = useName(engine, place)
  return (
    <span ref={frame} className={edit ? styles.open : styles.resting}>
      <input
        ref={field}
        className={styles.input}
        value={edit?.text ?? ''}
        onChange={(event) => takeInput(engine, event)}
        aria-label={name}
        readOnly={!isWritable(engine.sheet(), place)}
        spellCheck={false}
        autoComplete="off"
        {...describe(engine, place, { edit, hasNote })}
      />
      {edit ? <Mirror engine={engine} place={place} edit={edit} /> : null}
    </span>
  )
}

/** The spoken name of the cell, worked out anew when the model changes and not with every sign. */
function useName(engine: GridEngine, { line, column }: Place): string {
  const sheet = engine.sheet()
  const { cellName, words } = engine.props()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the name follows from what the sheet says and in which words
  return useMemo(
    () => nameOfPlace(engine, { line, column }),
    [engine, sheet, cellName, words, line, column],
  )
}

type MirrorProps = { readonly engine: GridEngine; readonly place: Place; readonly edit: Edit }

/** Lies over the field: unseen what was typed, behind it the grey rest, at the right what follows from it. */
function Mirror({ engine, place, edit }: MirrorProps) {
  const isWeek = columnOf(engine.sheet(), place)?.kind === 'week'
  const at = refOf(engine.sheet(), place)
  // What follows from the text comes a moment behind it, so that the sign is painted first.
  const late = useDeferredValue(edit.text, '')
  const resolved = isWeek && late !== '' ? engine.props().resolvedFor?.(at, late) : undefined
  return (
    <span className={styles.mirror} aria-hidden="true">
      <span className={styles.words}>
        <span className={styles.typed}>{shownText(edit.text)}</span>
        {edit.ghost}
      </span>
      {resolved === undefined ? null : <span className={styles.resolved}>{resolved}</span>}
    </span>
  )
}

/** Undo of the browser must not bring back what was typed in a cell before. */
function takeInput(engine: GridEngine, event: ChangeEvent<HTMLInputElement>): void {
  const native = event.nativeEvent
  const kind = native instanceof InputEvent ? native.inputType : ''
  if (!engine.state().edit && kind.startsWith('history')) return
  typeText(engine, event.target.value)
}

function useFocus(
  engine: GridEngine,
  field: RefObject<HTMLInputElement | null>,
  mode: Edit['mode'] | undefined,
): void {
  useLayoutEffect(() => {
    engine.page.field = field.current
    if (engine.page.hasFocus) field.current?.focus({ preventScroll: true })
  }, [engine, field])
  useLayoutEffect(() => {
    const end = field.current?.value.length ?? 0
    if (mode === 'editing') field.current?.setSelectionRange(end, end)
  }, [field, mode])
}

type Growth = {
  readonly engine: GridEngine
  readonly place: Place
  readonly frame: RefObject<HTMLSpanElement | null>
  readonly edit: Edit | null
}

/** Lets the open field cover as many neighbours as its text needs and the view has room for. */
function useGrowth({ engine, place, frame, edit }: Growth): void {
  useLayoutEffect(() => {
    const box = frame.current
    if (!box) return
    // At rest nothing is measured: every move of the active cell would wait for the layout.
    if (!edit) return shrink(box)
    const parts = [...(box.lastElementChild?.children ?? [])]
    const needed = parts.reduce(
      (sum, part) => sum + part.getBoundingClientRect().width,
      FIELD_EDGES,
    )
    const left = box.parentElement?.getBoundingClientRect().left ?? 0
    const room = (box.closest('[role="grid"]')?.getBoundingClientRect().right ?? left) - left
    const width = fieldWidth(needed, columnWidths(engine, place), room)
    const overlap = left - box.getBoundingClientRect().left
    box.style.width = `${width + overlap + 1}px`
    box.toggleAttribute('data-tight', needed > width)
  }, [engine, place, frame, edit])
}

function shrink(box: HTMLElement): void {
  box.style.width = ''
  box.removeAttribute('data-tight')
}

/** What assistive technology hears of the field beside its name. */
function describe(
  engine: GridEngine,
  place: Place,
  { edit, hasNote }: { readonly edit: Edit | null; readonly hasNote: boolean },
) {
  if (edit?.isListOpen)
    return {
      role: 'combobox',
      'aria-expanded': true,
      'aria-autocomplete': 'list',
      'aria-controls': listId(engine),
      'aria-activedescendant': optionId(engine, edit.chosen),
    } as const
  if (edit) return engine.state().echo ? { 'aria-describedby': echoId(engine) } : {}
  const problem = keptAt(engine, place)?.problem ?? cellAt(engine.sheet(), place).problem
  if (problem === undefined) return hasNote ? { 'aria-describedby': noteId(engine) } : {}
  return { 'aria-invalid': true, 'aria-description': problem }
}
