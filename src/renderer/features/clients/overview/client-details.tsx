import type { ClientView } from '../../../../shared/contract/clients'
import { places } from '../../../../shared/contract/places'
import { api } from '../../../api/api'
import { useQuery } from '../../../api/use-query'
import { todayHere } from '../../../formatting/dates'
import { toldAppointment } from '../../../formatting/day-words'
import { useWords } from '../../../formatting/use-words'
import { type KeyValue, KeyValueList } from '../../../ui/lists/key-value-list'
import { PanelSection } from '../../../ui/page/panel-section'
import { bodyMassOf } from '../client-subline'

/** Facts of the client in the inspector: appointment, groups, place, body mass, and where to change them. */
export function ClientDetails({ client }: { readonly client: ClientView }) {
  const { say } = useWords()
  return (
    <PanelSection
      title={say('clients.details')}
      aside={<a href={`#${places.client(client.id, 'profile')}`}>{say('clients.moreInProfile')}</a>}
    >
      <KeyValueList entries={useFacts(client)} />
    </PanelSection>
  )
}

function useFacts(client: ClientView): readonly KeyValue[] {
  const words = useWords()
  const { say } = words
  const rooms = useQuery(api.equipment.places, {}).value?.places ?? []
  const room = rooms.find(({ id }) => id === client.placeId) ?? rooms[0]
  const tags = (kind: 'tag' | 'group') =>
    client.tags
      .filter((tag) => tag.kind === kind)
      .map(({ name }) => name)
      .join(', ')
  const { nextAppointment: next } = client
  const facts = [
    [
      'appointment',
      'clients.nextAppointment',
      next ? toldAppointment(next, words, todayHere()) : '',
    ],
    ['groups', 'clients.groups', tags('group')],
    ['tags', 'clients.tags', tags('tag')],
    ['place', 'clients.place', room?.name ?? ''],
    ['unit', 'clients.unit', client.unit],
    ['mass', 'clients.bodyMassNow', bodyMassOf(client) ?? ''],
  ] as const
  return facts.map(([id, key, value]) => ({
    id,
    name: say(key),
    value: value === '' ? <span className="faint">{say('clients.notNoted')}</span> : value,
  }))
}
