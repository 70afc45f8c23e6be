/** How close the coach looks at a program: all weeks, one week in columns, or the sets of one week. */
export type Zoom = 'block' | 'week' | 'set'

/** The zooms from far to near. */
export const ZOOMS: readonly Zoom[] = ['block', 'week', 'set']

/** The zoom of a program's screen and the week (from 1) that the two nearer zooms show. */
export type ProgramLook = { readonly zoom: Zoom; readonly week: number }

const KEY = 'rackside-program-zoom'

/** The zoom that was used last on this computer. */
export function rememberedZoom(): Zoom {
  const kept = localStorage.getItem(KEY)
  return ZOOMS.find((zoom) => zoom === kept) ?? 'block'
}

/** Keeps the zoom for the next program and the next start. */
export function rememberZoom(zoom: Zoom): void {
  localStorage.setItem(KEY, zoom)
}

/** The next zoom in a direction, round and round. */
export function nextZoom(zoom: Zoom, by: 1 | -1): Zoom {
  const at = (ZOOMS.indexOf(zoom) + by + ZOOMS.length) % ZOOMS.length
  return ZOOMS[at] ?? 'block'
}
