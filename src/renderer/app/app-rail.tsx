import { Dumbbell, FileInput, LayoutTemplate, Settings2, Sun, User, Users } from 'lucide-react'
import { useLocation } from 'react-router'
import { places } from '../../shared/contract/places'
import { api } from '../api/api'
import { useQuery } from '../api/use-query'
import { useWords } from '../formatting/use-words'
import { Rail, RailItem, RailSearch, RailSection } from '../ui/shell/rail'
import { useRecentClients } from './recent-clients'

/** The rail: places, recent clients, import and settings. */
export function AppRail({ onSearch }: { readonly onSearch: () => void }) {
  const { say } = useWords()
  const { pathname } = useLocation()
  const counts = useQuery(api.clients.list, { shelf: 'active' }, { canWait: true }).value?.counts
  const recent = useRecentClients()
  const item = (path: string) => ({ href: `#${path}`, isCurrent: pathname === path })
  const count = counts ? { count: counts.active } : {}
  return (
    <Rail
      end={
        <RailSection>
          <RailItem text={say('app.goImport')} icon={FileInput} {...item(places.imports())} />
          <RailItem text={say('app.goSettings')} icon={Settings2} {...item(places.settings())} />
        </RailSection>
      }
    >
      <RailSearch text={say('app.search')} keys="Mod+K" onPress={onSearch} />
      <RailSection>
        <RailItem text={say('app.goToday')} icon={Sun} {...item(places.today())} />
        <RailItem text={say('app.goClients')} icon={Users} {...item(places.clients())} {...count} />
        <RailItem
          text={say('app.goTemplates')}
          icon={LayoutTemplate}
          {...item(places.templates())}
        />
        <RailItem text={say('app.goExercises')} icon={Dumbbell} {...item(places.exercises())} />
      </RailSection>
      {recent.length > 0 ? (
        <RailSection title={say('app.recentClients')}>
          {recent.map((client) => (
            <RailItem
              key={client.id}
              text={client.name}
              icon={User}
              href={`#${places.client(client.id)}`}
              isCurrent={pathname.startsWith(`/clients/${client.id}/`)}
            />
          ))}
        </RailSection>
      ) : null}
    </Rail>
  )
}
