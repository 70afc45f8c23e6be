import { type KeyboardEvent, useCallback } from 'react'
import type { GridEngine } from '../editing/engine'
import { runAct } from '../editing/run-act'
import { type KeyMode, keyMap } from '../keys/key-map'
import { type KeyPress, matchKey } from '../keys/match-key'
import { lineOf } from '../model/sheet'

/** Turns key presses in the grid's field into acts; a key that the grid took goes no further. */
export function useKeys(engine: GridEngine) {
  return useCallback((event: KeyboardEvent) => pressKey(engine, event), [engine])
}

/** What the grid is doing when a key comes. */
export function keyModeOf(engine: GridEngine): KeyMode {
  const { active, edit } = engine.state()
  if (edit) return edit.isListOpen ? 'choosing' : edit.mode
  const isOnHead = active !== null && lineOf(engine.sheet(), active)?.kind === 'head'
  return isOnHead ? 'on-head' : 'moving'
}

function pressKey(engine: GridEngine, event: KeyboardEvent): void {
  const isOther = event.target !== engine.page.field || event.nativeEvent.isComposing
  if (isOther || event.defaultPrevented) return
  engine.page.pastesValues = false
  const props = engine.props()
  const press = readPress(event)
  const isMac = props.isMac ?? /Mac|iPhone|iPad/.test(navigator.platform)
  const act = matchKey(press, keyModeOf(engine), { keyMap: props.keyMap ?? keyMap, isMac })
  if (act && runAct(engine, act)) {
    event.preventDefault()
    event.stopPropagation()
  } else if (engine.state().edit && isTextKey(press)) event.stopPropagation()
}

/** Keys that belong to the text while one is typed, and not to the app around: undo, copy, select all … */
function isTextKey({ ctrl, meta, key }: KeyPress): boolean {
  return (ctrl || meta) && /^[acvxyz]$/i.test(key)
}

function readPress(event: KeyboardEvent): KeyPress {
  return {
    key: event.key,
    code: event.code,
    ctrl: event.ctrlKey,
    meta: event.metaKey,
    alt: event.altKey,
    shift: event.shiftKey,
    altGraph: event.getModifierState('AltGraph'),
  }
}
