import { api } from '../../api/api'
import { useQuery } from '../../api/use-query'
import { dayMonth, todayHere } from '../../formatting/dates'
import { useWords } from '../../formatting/use-words'
import { Card } from '../../ui/page/card'

/** What was imported for this client before. */
export function EarlierImports({ clientId }: { readonly clientId: string }) {
  const { say, locale } = useWords()
  const { value } = useQuery(api.imports.receipts, { clientId })
  if (!value || value.receipts.length === 0) return null
  return (
    <Card title={say('imports.screen.earlier')}>
      <ul>
        {value.receipts.map((receipt, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: receipts never move and have no key of their own
          <li key={index} className="quiet num">
            {say('imports.screen.earlierLine', {
              day: dayMonth(receipt.day, locale, todayHere()),
              app: say(`imports.screen.app.${receipt.format}`),
              imported: receipt.rowsImported,
              read: receipt.rowsRead,
            })}
          </li>
        ))}
      </ul>
    </Card>
  )
}
