import { Ellipsis } from 'lucide-react'
import { createContext, useContext } from 'react'
import type { ClientCard } from '../../../../shared/contract/clients'
import { useWords } from '../../../formatting/use-words'
import { IconButton } from '../../../ui/actions/icon-button'
import { Menu } from '../../../ui/actions/menu'
import { SHELF_ICONS } from '../shelf-icons'
import { type ShelfAct, shelfActs, useShelfActs } from '../use-shelf-acts'

/** The row with the focus; only it carries a menu, so that a long roster stays quick. */
export const SelectedRowContext = createContext<string | undefined>(undefined)

/** Archive, bin, bring back for the selected row. */
export function RosterRowMenu({ client }: { readonly client: ClientCard }) {
  const isSelected = useContext(SelectedRowContext) === client.id
  return isSelected ? <OpenableMenu client={client} /> : null
}

function OpenableMenu({ client }: { readonly client: ClientCard }) {
  const { say } = useWords()
  const run = useShelfActs()
  const label = say('clients.actsOf', { name: client.name })
  return (
    <Menu
      label={label}
      placement="bottom end"
      trigger={<IconButton icon={Ellipsis} label={label} size="small" />}
      entries={shelfActs(client.shelf).map((act) => ({
        id: act,
        text: say(`clients.${act}`),
        icon: SHELF_ICONS[act],
      }))}
      onAct={(act) => run(act as ShelfAct, client.id)} // as: ids given above
    />
  )
}
