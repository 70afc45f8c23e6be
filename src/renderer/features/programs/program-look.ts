import { type DeskView, PROGRAM_ZOOMS } from '../../../shared/contract/desk'

/** How close the coach looks at a program: all weeks, one week in columns, or the sets of one week. */
export type Zoom = DeskView['programZoom']

/** The zooms from far to near. */
export const ZOOMS: readonly Zoom[] = PROGRAM_ZOOMS

/** The zoom of a program's screen and the week (from 1) that the two nearer zooms show. */
export type ProgramLook = { readonly zoom: Zoom; readonly week: number }

/** The next zoom in a direction, round and round. */
export function nextZoom(zoom: Zoom, by: 1 | -1): Zoom {
  const at = (ZOOMS.indexOf(zoom) + by + ZOOMS.length) % ZOOMS.length
  return ZOOMS[at] ?? 'block'
}
