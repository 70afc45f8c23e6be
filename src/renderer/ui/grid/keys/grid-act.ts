import type { Direction } from '../moving/steps'

/** Everything a key can make the grid do. */
export type GridAct =
  | { readonly kind: 'step'; readonly direction: Direction }
  | { readonly kind: 'jump'; readonly direction: Direction }
  | { readonly kind: 'extend'; readonly direction: Direction }
  | { readonly kind: 'extend-jump'; readonly direction: Direction }
  | { readonly kind: 'page'; readonly direction: 'up' | 'down' }
  | { readonly kind: 'row-end'; readonly side: 'start' | 'end' }
  | { readonly kind: 'grid-end'; readonly side: 'start' | 'end' }
  | { readonly kind: 'tab'; readonly by: 1 | -1 }
  | { readonly kind: 'enter'; readonly direction: 'up' | 'down' }
  | { readonly kind: 'select-row' }
  | { readonly kind: 'select-column' }
  | { readonly kind: 'select-more' }
  | { readonly kind: 'edit' }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'clear' }
  | { readonly kind: 'fill'; readonly way: 'down' | 'right' | 'same' }
  | { readonly kind: 'copy-last-week' }
  | { readonly kind: 'paste-values' }
  | { readonly kind: 'move-rows'; readonly by: 1 | -1 }
  | { readonly kind: 'duplicate-rows' }
  | { readonly kind: 'insert-row' }
  | { readonly kind: 'delete-rows' }
  | { readonly kind: 'group' }
  | { readonly kind: 'ungroup' }
  | { readonly kind: 'move-week'; readonly by: 1 | -1 }
  | { readonly kind: 'duplicate-part' }
  | { readonly kind: 'expand-sets' }
  | { readonly kind: 'note' }
  | { readonly kind: 'open-menu' }
  | { readonly kind: 'choose'; readonly by: 1 | -1 }
  | { readonly kind: 'close-choices' }
