import { useMemo } from 'react'
import { useSearchParams } from 'react-router'
import { api } from '../../api/api'
import { useQuery } from '../../api/use-query'
import { useWords } from '../../formatting/use-words'
import { Button } from '../../ui/actions/button'
import { Banner } from '../../ui/messages/banner'
import { ProgressBar } from '../../ui/messages/progress-bar'
import { Page } from '../../ui/page/page'
import { PageHeader } from '../../ui/page/page-header'
import { ChooseClient } from './choose-client'
import { ChooseFile } from './choose-file'
import { EarlierImports } from './earlier-imports'
import { ImportFooter } from './import-footer'
import styles from './import-page.module.css'
import { PreviewView } from './preview-view'
import { ReceiptView } from './receipt-view'
import { type Importing, useImport } from './use-import'

/** Taking in a training log of another app: file, client, preview, one act, receipt. */
export function ImportPage() {
  const { say } = useWords()
  const [params] = useSearchParams()
  const importing = useImport(params.get('client'))
  const { state, applying } = importing
  const name = useClientName(state.clientId)
  const isOver = state.receipt !== null
  const isReady = state.preview !== null && !isOver
  return (
    <Page
      header={
        <PageHeader title={say('imports.screen.title')} subtitle={say('imports.screen.subtitle')} />
      }
      footer={isReady ? <ImportFooter importing={importing} /> : undefined}
    >
      <div className={styles.column}>
        {isOver ? null : <Sources importing={importing} clientName={name} />}
        {!state.refusal ? null : <Banner tone="warn" title={state.refusal} />}
        <Working importing={importing} />
        {isReady && !applying.isRunning ? <PreviewView importing={importing} /> : null}
        {state.receipt ? <ReceiptView importing={importing} clientName={name} /> : null}
        {state.clientId !== null && state.preview === null ? (
          <EarlierImports clientId={state.clientId} />
        ) : null}
      </div>
    </Page>
  )
}

function useClientName(clientId: string | null): string {
  const list = useQuery(api.clients.list, { shelf: 'active' }).value
  return useMemo(
    () => list?.clients.find((client) => client.id === clientId)?.name ?? '',
    [list, clientId],
  )
}

function Sources(props: { readonly importing: Importing; readonly clientName: string }) {
  const { importing, clientName } = props
  const { state } = importing
  return (
    <div className={styles.sources}>
      <ChooseFile fileName={state.file?.name ?? null} onFile={importing.chooseFile} />
      <ChooseClient
        clientId={state.clientId}
        clientName={clientName}
        onClient={importing.chooseClient}
      />
    </div>
  )
}

function Working({ importing }: { readonly importing: Importing }) {
  const { say } = useWords()
  const { state, previewing, applying } = importing
  const task = applying.isRunning ? applying : previewing
  if (!task.isRunning) return null
  const reading = say('imports.screen.reading', { file: state.file?.name ?? '' })
  const label = applying.isRunning ? say('imports.screen.writing') : reading
  const { progress } = task
  return (
    <div className={styles.working}>
      <span>{label}</span>
      <span className="quiet num">{progress?.label ?? ''}</span>
      <Button size="small" onPress={task.cancel}>
        {say('imports.screen.stop')}
      </Button>
      <ProgressBar
        label={label}
        share={progress && progress.total > 0 ? progress.done / progress.total : undefined}
      />
    </div>
  )
}
