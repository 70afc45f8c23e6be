import type { ReactNode } from 'react'
import { useParams } from 'react-router'
import type { ClientView } from '../../../shared/contract/clients'
import { CLIENT_TABS, type ClientTab, places } from '../../../shared/contract/places'
import { api } from '../../api/api'
import { useQuery } from '../../api/use-query'
import { useWords } from '../../formatting/use-words'
import { Button } from '../../ui/actions/button'
import { EmptyState } from '../../ui/messages/empty-state'
import { ProgressBar } from '../../ui/messages/progress-bar'
import { Page } from '../../ui/page/page'
import { PageHeader } from '../../ui/page/page-header'
import { ClientHeader } from './client-header'
import { OverviewTab } from './overview/overview-tab'
import { ProfileTab } from './profile/profile-tab'

/** What stands in the tabs of other coach tasks; `item` is the program, session or exercise of the address. */
export type ClientTabBodies = Readonly<
  Record<
    Exclude<ClientTab, 'overview' | 'profile'>,
    (clientId: string, item: string | undefined) => ReactNode
  >
> & {
  /** Key lifts and adherence on the overview. */
  readonly progressGlance: (clientId: string) => ReactNode
}

/** One client: header, six tabs, the same for every client so that the roster can be walked tab by tab. */
export function ClientPage({ bodies }: { readonly bodies: ClientTabBodies }) {
  const { clientId = '', tab: wanted = 'overview', item } = useParams()
  const { say } = useWords()
  const tab = CLIENT_TABS.find((one) => one === wanted) ?? 'overview'
  // Beside the grid of a program only the header shows the client.
  const canWait = tab === 'program'
  const { value: client, error } = useQuery(api.clients.byId, { clientId }, { canWait })
  if (error) return <NotThere sentence={error.message} />
  if (!client) return <ProgressBar isDelayed label={say('clients.title')} />
  const isOwn = tab === 'overview' || tab === 'profile'
  return (
    <Page isFlush={!isOwn} header={<ClientHeader client={client} tab={tab} />}>
      <TabBody key={`${clientId} ${tab}`} client={client} tab={tab} item={item} bodies={bodies} />
    </Page>
  )
}

type TabBodyProps = {
  readonly client: ClientView
  readonly tab: ClientTab
  readonly item: string | undefined
  readonly bodies: ClientTabBodies
}

function TabBody({ client, tab, item, bodies }: TabBodyProps) {
  if (tab === 'overview')
    return <OverviewTab client={client} glance={bodies.progressGlance(client.id)} />
  if (tab === 'profile') return <ProfileTab client={client} />
  return bodies[tab](client.id, item)
}

function NotThere({ sentence }: { readonly sentence: string }) {
  const { say } = useWords()
  const back = () => {
    location.hash = `#${places.clients()}`
  }
  return (
    <Page header={<PageHeader title={say('clients.title')} />}>
      <EmptyState
        title={sentence}
        action={<Button onPress={back}>{say('clients.title')}</Button>}
      />
    </Page>
  )
}
