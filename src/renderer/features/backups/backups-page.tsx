import { useMemo, useState } from 'react'
import type { BackupCopy } from '../../../shared/contract/backups'
import { places } from '../../../shared/contract/places'
import { useWords } from '../../formatting/use-words'
import { Button } from '../../ui/actions/button'
import { Banner } from '../../ui/messages/banner'
import { EmptyState } from '../../ui/messages/empty-state'
import { ProgressBar } from '../../ui/messages/progress-bar'
import { Page } from '../../ui/page/page'
import { PageHeader } from '../../ui/page/page-header'
import styles from './backups-page.module.css'
import { CopyTable } from './copy-table'
import { RestoreQuestion } from './restore-question'
import { type Backups, useBackups } from './use-backups'

/** The verified copies of the studio: take one, check one, restore one, and turn a restore back. */
export function BackupsPage() {
  const { say } = useWords()
  const backups = useBackups()
  const [asked, setAsked] = useState<BackupCopy | null>(null)
  const crumbs = useMemo(
    () => [
      { text: say('backups.screen.settings'), href: `#${places.settings()}` },
      { text: say('backups.screen.title') },
    ],
    [say],
  )
  const take = (
    <Button
      kind="primary"
      isDisabled={backups.working !== null}
      onPress={() => void backups.take()}
    >
      {say('backups.screen.take')}
    </Button>
  )
  return (
    <Page
      header={
        <PageHeader
          crumbs={crumbs}
          crumbsLabel={say('backups.screen.crumbs')}
          title={say('backups.screen.title')}
          subtitle={say('backups.screen.subtitle')}
          actions={take}
        />
      }
    >
      <div className={styles.column}>
        <Notes backups={backups} />
        {backups.working === null ? null : <ProgressBar label={backups.working} />}
        <Copies backups={backups} onRestore={setAsked} />
        <Folder folder={backups.list?.folder ?? ''} />
      </div>
      <RestoreQuestion
        copy={asked}
        onClose={() => setAsked(null)}
        onRestore={(copy) => {
          setAsked(null)
          void backups.restore(copy)
        }}
      />
    </Page>
  )
}

/** What just happened, and the way back from a restore as long as there is one. */
function Notes({ backups }: { readonly backups: Backups }) {
  const { say } = useWords()
  const { note, refusal, list } = backups
  const canTurnBack = list?.canUndoRestore ?? false
  return (
    <>
      {refusal === null ? null : <Banner tone="danger" title={refusal} />}
      {note === null ? null : <Banner tone="ok" title={note} />}
      {canTurnBack ? (
        <Banner
          tone="accent"
          title={say('backups.screen.canTurnBack')}
          actions={
            <Button isDisabled={backups.working !== null} onPress={() => void backups.turnBack()}>
              {say('backups.screen.turnBack')}
            </Button>
          }
        >
          {say('backups.screen.restoredText')}
        </Banner>
      ) : null}
    </>
  )
}

type CopiesProps = {
  readonly backups: Backups
  readonly onRestore: (copy: BackupCopy) => void
}

function Copies({ backups, onRestore }: CopiesProps) {
  const { say } = useWords()
  if (!backups.list) return <ProgressBar isDelayed label={say('backups.screen.list')} />
  if (backups.list.copies.length === 0) return <EmptyState title={say('backups.screen.empty')} />
  return (
    <CopyTable
      copies={backups.list.copies}
      isBusy={backups.working !== null}
      onVerify={(copy) => void backups.verify(copy)}
      onRestore={onRestore}
    />
  )
}

function Folder({ folder }: { readonly folder: string }) {
  const { say } = useWords()
  if (folder === '') return null
  return (
    <p className={styles.folder}>
      {say('backups.screen.folder')} <code>{folder}</code>
      <br />
      {say('backups.screen.folderHint')}
    </p>
  )
}
