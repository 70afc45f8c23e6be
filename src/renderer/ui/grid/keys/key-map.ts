import type { GridAct } from './grid-act'

/**
 * What the grid is doing when a key comes: walking; typing over a cell (arrows leave it); editing
 * inside a text (arrows stay); choosing from the open list; standing on a column head.
 */
export type KeyMode = 'moving' | 'typing' | 'editing' | 'choosing' | 'on-head'

/** One key of the grid. `keys` is `Mod+Shift+D`; Mod is ⌘ on macOS and Ctrl elsewhere. */
export type KeyBinding = {
  readonly keys: string
  readonly modes: readonly KeyMode[]
  readonly act: GridAct
}

const walking = ['moving', 'on-head'] as const
const inCell = ['moving'] as const
const leaving = ['moving', 'typing', 'on-head'] as const
const always = ['moving', 'typing', 'editing', 'choosing', 'on-head'] as const
const onRows = ['moving', 'typing', 'editing', 'choosing'] as const

/** The keys of the grid as data: the same keys as a spreadsheet where a spreadsheet has one. */
export const keyMap: readonly KeyBinding[] = [
  { keys: 'ArrowUp', modes: ['choosing'], act: { kind: 'choose', by: -1 } },
  { keys: 'ArrowDown', modes: ['choosing'], act: { kind: 'choose', by: 1 } },
  { keys: 'Escape', modes: ['choosing'], act: { kind: 'close-choices' } },

  { keys: 'ArrowUp', modes: leaving, act: { kind: 'step', direction: 'up' } },
  { keys: 'ArrowDown', modes: leaving, act: { kind: 'step', direction: 'down' } },
  { keys: 'ArrowLeft', modes: leaving, act: { kind: 'step', direction: 'left' } },
  { keys: 'ArrowRight', modes: leaving, act: { kind: 'step', direction: 'right' } },
  { keys: 'Mod+ArrowUp', modes: walking, act: { kind: 'jump', direction: 'up' } },
  { keys: 'Mod+ArrowDown', modes: walking, act: { kind: 'jump', direction: 'down' } },
  { keys: 'Mod+ArrowLeft', modes: walking, act: { kind: 'jump', direction: 'left' } },
  { keys: 'Mod+ArrowRight', modes: walking, act: { kind: 'jump', direction: 'right' } },
  { keys: 'Shift+ArrowUp', modes: walking, act: { kind: 'extend', direction: 'up' } },
  { keys: 'Shift+ArrowDown', modes: walking, act: { kind: 'extend', direction: 'down' } },
  { keys: 'Shift+ArrowLeft', modes: walking, act: { kind: 'extend', direction: 'left' } },
  { keys: 'Shift+ArrowRight', modes: walking, act: { kind: 'extend', direction: 'right' } },
  { keys: 'Mod+Shift+ArrowUp', modes: walking, act: { kind: 'extend-jump', direction: 'up' } },
  { keys: 'Mod+Shift+ArrowDown', modes: walking, act: { kind: 'extend-jump', direction: 'down' } },
  { keys: 'Mod+Shift+ArrowLeft', modes: walking, act: { kind: 'extend-jump', direction: 'left' } },
  {
    keys: 'Mod+Shift+ArrowRight',
    modes: walking,
    act: { kind: 'extend-jump', direction: 'right' },
  },
  { keys: 'PageUp', modes: leaving, act: { kind: 'page', direction: 'up' } },
  { keys: 'PageDown', modes: leaving, act: { kind: 'page', direction: 'down' } },
  { keys: 'Home', modes: walking, act: { kind: 'row-end', side: 'start' } },
  { keys: 'End', modes: walking, act: { kind: 'row-end', side: 'end' } },
  { keys: 'Mod+Home', modes: walking, act: { kind: 'grid-end', side: 'start' } },
  { keys: 'Mod+End', modes: walking, act: { kind: 'grid-end', side: 'end' } },
  { keys: 'Tab', modes: always, act: { kind: 'tab', by: 1 } },
  { keys: 'Shift+Tab', modes: always, act: { kind: 'tab', by: -1 } },
  { keys: 'Enter', modes: always, act: { kind: 'enter', direction: 'down' } },
  { keys: 'Shift+Enter', modes: always, act: { kind: 'enter', direction: 'up' } },

  { keys: 'Mod+A', modes: walking, act: { kind: 'select-more' } },
  { keys: 'Shift+Space', modes: inCell, act: { kind: 'select-row' } },
  { keys: 'Ctrl+Space', modes: walking, act: { kind: 'select-column' } },

  { keys: 'F2', modes: ['moving', 'typing', 'editing', 'choosing'], act: { kind: 'edit' } },
  { keys: 'Escape', modes: always, act: { kind: 'cancel' } },
  { keys: 'Delete', modes: walking, act: { kind: 'clear' } },
  { keys: 'Backspace', modes: walking, act: { kind: 'clear' } },
  { keys: 'Mod+D', modes: onRows, act: { kind: 'fill', way: 'down' } },
  { keys: 'Mod+R', modes: onRows, act: { kind: 'fill', way: 'right' } },
  { keys: 'Mod+Enter', modes: onRows, act: { kind: 'fill', way: 'same' } },
  { keys: '=', modes: inCell, act: { kind: 'copy-last-week' } },
  { keys: 'Mod+Shift+V', modes: walking, act: { kind: 'paste-values' } },

  { keys: 'Alt+ArrowUp', modes: onRows, act: { kind: 'move-rows', by: -1 } },
  { keys: 'Alt+ArrowDown', modes: onRows, act: { kind: 'move-rows', by: 1 } },
  { keys: 'Alt+Shift+ArrowDown', modes: onRows, act: { kind: 'duplicate-rows' } },
  { keys: 'Alt+Shift+ArrowUp', modes: always, act: { kind: 'insert-row' } },
  { keys: 'Insert', modes: always, act: { kind: 'insert-row' } },
  { keys: 'Mod+Delete', modes: walking, act: { kind: 'delete-rows' } },
  { keys: 'Mod+Backspace', modes: walking, act: { kind: 'delete-rows' } },
  { keys: 'Mod+G', modes: onRows, act: { kind: 'group' } },
  { keys: 'Mod+Shift+G', modes: onRows, act: { kind: 'ungroup' } },
  { keys: 'Mod+Shift+D', modes: always, act: { kind: 'duplicate-part' } },
  { keys: 'Alt+ArrowLeft', modes: ['on-head'], act: { kind: 'move-week', by: -1 } },
  { keys: 'Alt+ArrowRight', modes: ['on-head'], act: { kind: 'move-week', by: 1 } },

  { keys: 'Alt+Enter', modes: onRows, act: { kind: 'expand-sets' } },
  { keys: 'Shift+F2', modes: onRows, act: { kind: 'note' } },
  { keys: 'Shift+F10', modes: walking, act: { kind: 'open-menu' } },
  { keys: 'ContextMenu', modes: walking, act: { kind: 'open-menu' } },
]
