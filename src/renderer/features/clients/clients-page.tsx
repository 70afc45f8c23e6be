import { api } from '../../api/api'
import { useQuery } from '../../api/use-query'
import { useWords } from '../../formatting/use-words'
import { Page } from '../../ui/page/page'
import { PageHeader } from '../../ui/page/page-header'

/** The roster. */
export function ClientsPage() {
  const { say } = useWords()
  const list = useQuery(api.clients.list, { shelf: 'active' }).value
  return (
    <Page header={<PageHeader title={say('app.goClients')} />}>
      <ul>
        {list?.clients.map((client) => (
          <li key={client.id}>{client.name}</li>
        ))}
      </ul>
    </Page>
  )
}
