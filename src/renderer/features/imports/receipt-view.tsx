import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { ImportReceipt } from '../../../shared/contract/imports'
import { places } from '../../../shared/contract/places'
import { api } from '../../api/api'
import { useCommand } from '../../api/use-command'
import { useWords } from '../../formatting/use-words'
import { Button } from '../../ui/actions/button'
import { Banner } from '../../ui/messages/banner'
import { Card } from '../../ui/page/card'
import { LiftLinks, WHOLE_TIME } from './lift-links'
import { RowNumbers } from './problem-list'
import styles from './receipt-view.module.css'
import type { Importing } from './use-import'

type ReceiptProps = { readonly importing: Importing; readonly clientName: string }

/** What came in and what did not: every row of the file is in one of the two. */
export function ReceiptView({ importing, clientName }: ReceiptProps) {
  const { say } = useWords()
  const [isUndone, setUndone] = useState(false)
  const { receipt } = importing.state
  if (!receipt) return null
  const count = receipt.sessions
  return (
    <>
      <Banner
        tone={isUndone ? 'accent' : 'ok'}
        title={
          isUndone
            ? say('imports.screen.undone')
            : say('imports.screen.done', { count, name: clientName })
        }
        actions={
          <Acts
            importing={importing}
            clientName={clientName}
            isUndone={isUndone}
            onUndone={() => setUndone(true)}
          />
        }
      >
        <span className="num">{isUndone ? '' : sums(receipt, say)}</span>
      </Banner>
      {isUndone || receipt.leftOut.length === 0 ? null : <LeftOut receipt={receipt} />}
      {isUndone || importing.state.clientId === null ? null : (
        <LiftLinks clientId={importing.state.clientId} />
      )}
    </>
  )
}

type Say = ReturnType<typeof useWords>['say']

function sums(receipt: ImportReceipt, say: Say): string {
  const left = receipt.rowsRead - receipt.rowsImported
  const rows = { read: receipt.rowsRead, imported: receipt.rowsImported, left }
  const facts = [say(left === 0 ? 'imports.screen.receiptWhole' : 'imports.screen.receipt', rows)]
  facts.push(say('imports.screen.receiptSets', { count: receipt.sets }))
  if (receipt.newExercises > 0) {
    facts.push(say('imports.screen.newExercises', { count: receipt.newExercises }))
  }
  return facts.join(' · ')
}

function Acts(props: ReceiptProps & { readonly isUndone: boolean; readonly onUndone: () => void }) {
  const { importing, clientName, isUndone, onUndone } = props
  const { say } = useWords()
  const navigate = useNavigate()
  const undo = useCommand(api.history.undo)
  const { clientId } = importing.state
  const takeBack = async () => {
    const done = await undo({})
    if (done.ok) onUndone()
  }
  return (
    <>
      <Button onPress={importing.reset}>{say('imports.screen.another')}</Button>
      {isUndone ? null : (
        <Button isDisabled={undo.isRunning} onPress={() => void takeBack()}>
          {say('imports.screen.undo')}
        </Button>
      )}
      {isUndone || clientId === null ? null : (
        <Button
          kind="primary"
          autoFocus
          onPress={() => void navigate(`${places.client(clientId, 'progress')}${WHOLE_TIME}`)}
        >
          {say('imports.screen.seeProgress', { name: clientName })}
        </Button>
      )}
    </>
  )
}

function LeftOut({ receipt }: { readonly receipt: ImportReceipt }) {
  const { say } = useWords()
  return (
    <Card title={say('imports.screen.listed')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{say('imports.screen.rowsCount')}</th>
            <th scope="col">{say('imports.screen.reason')}</th>
            <th scope="col">{say('imports.screen.where')}</th>
          </tr>
        </thead>
        <tbody>
          {receipt.leftOut.map((group) => (
            <tr key={group.reason}>
              <td className="num">{group.count}</td>
              <td>{group.reason}</td>
              <td>
                <RowNumbers rows={group.rows} count={group.count} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  )
}
