import { places } from '../../shared/contract/places'
import type { CommandContext } from './context'

type Read = CommandContext['read']

/**
 * Where to look after an act was undone or done again: the place it was done at, or the nearest one
 * above where that is gone, so that nobody is led to an empty page.
 */
export function standingPlace(place: string, read: Read): string {
  const [, area, id = '', tab, item] = place.split('/')
  if (id === '') return place
  if (area === 'templates') return isTemplateGone(id, read) ? places.templates() : place
  if (area !== 'clients') return place
  if (read.clients.byId(id) === null) return places.clients()
  if (item === undefined) return place
  if (tab === 'program' && read.programs.head(item) === null) return places.client(id, 'program')
  if (tab === 'log' && read.sessions.byId(item) === null) return places.client(id, 'log')
  return place
}

/** Templates that ship with Rackside have readable names and are always there. */
function isTemplateGone(id: string, read: Read): boolean {
  return /^[\da-f]{8}-[\da-f]{4}-/.test(id) && read.templates.byId(id) === null
}
