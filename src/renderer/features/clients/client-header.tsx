import { ChevronDown, ChevronUp, Ellipsis } from 'lucide-react'
import type { ClientView } from '../../../shared/contract/clients'
import { CLIENT_TABS, type ClientTab, places } from '../../../shared/contract/places'
import { api } from '../../api/api'
import { useCommand } from '../../api/use-command'
import { shortDay, todayHere } from '../../formatting/dates'
import { useWords } from '../../formatting/use-words'
import { IconButton } from '../../ui/actions/icon-button'
import { Menu } from '../../ui/actions/menu'
import { InlineEdit } from '../../ui/fields/inline-edit'
import { Banner } from '../../ui/messages/banner'
import { PageHeader } from '../../ui/page/page-header'
import { Tabs } from '../../ui/page/tabs'
import styles from './client-header.module.css'
import { clientSubline } from './client-subline'
import { FlagChips } from './flag-chips'
import { CareStrip } from './screening/care-strip'
import { SHELF_ICONS } from './shelf-icons'
import { useNeighbours } from './use-neighbours'
import { type ShelfAct, shelfActs, useShelfActs } from './use-shelf-acts'

type ClientHeaderProps = { readonly client: ClientView; readonly tab: ClientTab }

/** Way, name, subline, flags and tabs; the large name stands only where there is room for it. */
export function ClientHeader({ client, tab }: ClientHeaderProps) {
  const words = useWords()
  const { say } = words
  const isLarge = tab === 'overview' || tab === 'profile'
  const crumbs = [
    { text: say('clients.title'), href: `#${places.clients()}` },
    { text: client.name },
  ]
  const large = isLarge
    ? {
        title: <NameEdit client={client} />,
        subtitle: clientSubline(client, words),
        flags: <FlagChips flags={client.flags} />,
      }
    : { crumbsAside: <FlagChips flags={client.flags} /> }
  return (
    <>
      <PageHeader
        crumbs={crumbs}
        crumbsLabel={say('clients.way')}
        actions={<HeaderActs client={client} tab={tab} />}
        tabs={<ClientTabs clientId={client.id} tab={tab} />}
        {...large}
      />
      <ShelfBanner client={client} />
      <CareStrip clientId={client.id} />
    </>
  )
}

function NameEdit({ client }: { readonly client: ClientView }) {
  const { say } = useWords()
  const change = useCommand(api.clients.change, { quiet: true })
  const keep = async (name: string) => {
    const answer = await change({ clientId: client.id, name })
    return answer.ok ? undefined : answer.error.message
  }
  return (
    <span dir="auto" className={styles.name}>
      <InlineEdit label={say('clients.changeName')} value={client.name} onCommit={keep} />
    </span>
  )
}

function ClientTabs({ clientId, tab }: { readonly clientId: string; readonly tab: ClientTab }) {
  const { say } = useWords()
  return (
    <Tabs
      label={say('clients.tabs')}
      currentId={tab}
      tabs={CLIENT_TABS.map((id, i) => ({
        id,
        text: say(`app.tab.${id}`),
        href: `#${places.client(clientId, id)}`,
        digit: i + 1,
      }))}
    />
  )
}

function HeaderActs({ client, tab }: ClientHeaderProps) {
  const { say } = useWords()
  const { goNext, goPrevious } = useNeighbours(client.id, tab)
  const run = useShelfActs()
  return (
    <>
      <IconButton
        icon={ChevronUp}
        label={say('clients.previous')}
        keys="Mod+ArrowUp"
        isDisabled={!goPrevious}
        onPress={() => goPrevious?.()}
      />
      <IconButton
        icon={ChevronDown}
        label={say('clients.next')}
        keys="Mod+ArrowDown"
        isDisabled={!goNext}
        onPress={() => goNext?.()}
      />
      <Menu
        label={say('clients.more')}
        placement="bottom end"
        trigger={<IconButton icon={Ellipsis} kind="plain" label={say('clients.more')} />}
        entries={shelfActs(client.shelf).map((act) => ({
          id: act,
          text: say(`clients.${act}`),
          icon: SHELF_ICONS[act],
        }))}
        onAct={(act) => run(act as ShelfAct, client.id)} // as: ids given above
      />
    </>
  )
}

/** Says that the client is archived or in the bin; nothing is hidden without a word. */
function ShelfBanner({ client }: { readonly client: ClientView }) {
  const { say, locale } = useWords()
  const day = client.binnedOn ?? client.archivedOn
  if (day === null) return null
  const key = client.binnedOn === null ? 'clients.archivedOn' : 'clients.binnedOn'
  return (
    <div className={styles.banner}>
      <Banner tone="neutral" title={say(key, { day: shortDay(day, locale, todayHere()) })} />
    </div>
  )
}
