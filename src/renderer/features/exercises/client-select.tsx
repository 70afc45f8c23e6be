import { api } from '../../api/api'
import { useQuery } from '../../api/use-query'
import { Select } from '../../ui/choices/select'
import { useChosenClient } from './chosen-client'

const NOBODY = ':nobody'

type ClientSelectProps = {
  readonly label: string
  readonly nobody: string
  readonly isLabelHidden?: boolean
}

/** Chooses for whom: the same client narrows the list and asks for substitutes. */
export function ClientSelect({ label, nobody, isLabelHidden = false }: ClientSelectProps) {
  const [clientId, choose] = useChosenClient()
  const clients = useQuery(api.clients.list, { shelf: 'active' }).value?.clients ?? []
  return (
    <Select
      isCompact
      isLabelHidden={isLabelHidden}
      label={label}
      value={clientId ?? NOBODY}
      onChange={(id) => choose(id === NOBODY ? null : id)}
      choices={[
        { id: NOBODY, text: nobody },
        ...clients.map(({ id, name }) => ({ id, text: name })),
      ]}
    />
  )
}

/** The name of the chosen client; undefined for nobody. */
export function useChosenName(): string | undefined {
  const [clientId] = useChosenClient()
  const clients = useQuery(api.clients.list, { shelf: 'active' }).value?.clients
  const name = clients?.find(({ id }) => id === clientId)?.name
  return name === undefined ? undefined : firstName(name)
}

/** The first word of a name, as coaches call people. */
function firstName(name: string): string {
  return name.split(/\s/u)[0] ?? name
}
