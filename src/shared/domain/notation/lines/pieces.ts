import type { Goal, Group, Role, WeekMark } from '../prescription'
import type { ReadScheme } from '../reading/read-scheme'

/** What an item says about its group: everything but role and scheme. */
export type GroupChanges = Omit<Group, 'role' | 'scheme'>

/** One understood (or not understood) stretch of a line, `from` up to but not including `to`. */
export type Piece = { readonly from: number; readonly to: number } & PieceMeaning

export type PieceMeaning =
  | { readonly kind: 'scheme'; readonly scheme: ReadScheme }
  | { readonly kind: 'item'; readonly says: GroupChanges }
  | { readonly kind: 'role'; readonly role: Role }
  /** `,` may also stand between the items of one group; `then` and `;` always end a group. */
  | { readonly kind: 'comma' }
  | { readonly kind: 'then' }
  | { readonly kind: 'warm-ups-end' }
  | { readonly kind: 'week' }
  | { readonly kind: 'mark'; readonly mark: WeekMark }
  | { readonly kind: 'goal'; readonly goal: Goal }
  | { readonly kind: 'label'; readonly label: string }
  | { readonly kind: 'unread' }
