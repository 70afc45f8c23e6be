import type { ReactNode, RefObject } from 'react'
import type { RosterPreview } from '../../../shared/contract/roster-edits'
import { useWords } from '../../formatting/use-words'
import { Button } from '../../ui/actions/button'
import { Banner } from '../../ui/messages/banner'
import { EmptyState } from '../../ui/messages/empty-state'
import { DiffList } from './diff-list'
import { LeftList } from './left-list'
import styles from './roster-edit.module.css'
import type { RosterEdit } from './use-roster-edit'

type ResultViewProps = {
  readonly edit: RosterEdit
  readonly listRef: RefObject<HTMLDivElement | null>
}

/** What the edit would do, what it did, or why it cannot be done. */
export function ResultView({ edit, listRef }: ResultViewProps) {
  const { say } = useWords()
  const { shown } = edit
  switch (shown.kind) {
    case 'nothing':
      return (
        <div className={styles.nothing}>
          <EmptyState title={say('rosterEdits.before.title')}>
            {say('rosterEdits.before.text')}
          </EmptyState>
        </div>
      )
    case 'done': {
      const rows = say('rosterEdits.rows', { count: shown.rows })
      const clients = say('rosterEdits.clients', { count: shown.clients })
      return (
        <div className={styles.notice}>
          <Banner tone="ok" title={say('rosterEdits.done', { rows, clients })}>
            {say('rosterEdits.doneText')}
          </Banner>
        </div>
      )
    }
    case 'refused':
      return (
        <div className={styles.notice}>
          <Banner tone="warn" title={shown.error.message} />
        </div>
      )
    case 'preview':
      return <PreviewView edit={edit} preview={shown.preview} listRef={listRef} />
  }
}

function PreviewView({
  edit,
  preview,
  listRef,
}: ResultViewProps & { readonly preview: RosterPreview }) {
  const { say } = useWords()
  return (
    <div className={styles.preview}>
      {edit.conflict ? (
        <div className={styles.notice}>
          <Banner
            tone="danger"
            title={edit.conflict.message}
            actions={
              <Button onPress={() => void edit.look()}>{say('rosterEdits.previewAgain')}</Button>
            }
          />
        </div>
      ) : null}
      {preview.clients.length === 0 ? (
        <NothingToChange preview={preview} />
      ) : (
        <DiffList
          preview={preview}
          unticked={edit.unticked}
          onUnticked={edit.setUnticked}
          onApply={() => void edit.apply()}
          listRef={listRef}
        />
      )}
      <LeftList preview={preview} />
    </div>
  )
}

function NothingToChange({ preview }: { readonly preview: RosterPreview }): ReactNode {
  const { say } = useWords()
  const key = preview.leftCount > 0 ? 'rosterEdits.none.stay' : 'rosterEdits.none.programs'
  const text =
    preview.programs === 0
      ? say('rosterEdits.none.noProgram')
      : say(key, { count: preview.programs })
  return (
    <div className={styles.nothing}>
      <EmptyState title={say('rosterEdits.none.title')}>{text}</EmptyState>
    </div>
  )
}
