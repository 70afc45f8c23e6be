import { useEffect, useMemo, useRef } from 'react'
import { type AppCommand, useCommands } from '../../commands/registry'
import { useWords } from '../../formatting/use-words'
import { Button } from '../../ui/actions/button'
import { Page } from '../../ui/page/page'
import { PageHeader } from '../../ui/page/page-header'
import { ChangeFields } from './change-fields'
import { EditFooter } from './edit-footer'
import { FindFields } from './find-fields'
import { ResultView } from './result-view'
import styles from './roster-edit.module.css'
import { type RosterEdit, useRosterEdit } from './use-roster-edit'

const PREVIEW_KEYS = 'Mod+Enter'

/** Find and change over the programs of many clients: say what, see old beside new, apply as one act. */
export function RosterEditPage() {
  const { say } = useWords()
  const edit = useRosterEdit()
  const list = useRef<HTMLDivElement>(null)
  useEditCommands(edit)
  const result = useRef<HTMLDivElement>(null)
  const { shown } = edit
  useEffect(() => {
    if (shown.kind === 'preview') list.current?.focus()
    // The list that had the focus is gone; what came of it stands in its place.
    if (shown.kind === 'done') result.current?.focus()
  }, [shown])
  return (
    <Page
      isFlush
      header={
        <PageHeader title={say('rosterEdits.title')} subtitle={say('rosterEdits.subtitle')} />
      }
    >
      <div className={styles.screen}>
        <div className={styles.form}>
          <FindFields edit={edit} />
          <ChangeFields edit={edit} />
          <div className={styles.look}>
            <Button
              kind={edit.isFresh ? 'plain' : 'primary'}
              keys={PREVIEW_KEYS}
              isDisabled={edit.ask === undefined || edit.isLooking}
              onPress={() => void edit.look()}
            >
              {say(edit.isLooking ? 'rosterEdits.looking' : 'rosterEdits.preview')}
            </Button>
          </div>
        </div>
        <div className={styles.result} ref={result} tabIndex={-1}>
          <ResultView edit={edit} listRef={list} />
          <EditFooter edit={edit} />
        </div>
      </div>
    </Page>
  )
}

/** Preview and apply for the palette and the keys. */
function useEditCommands({ ask, look, apply, canApply }: RosterEdit): void {
  const commands = useMemo<readonly AppCommand[]>(
    () => [
      {
        id: 'rosterEdit.preview',
        words: { key: 'rosterEdits.preview' },
        keys: PREVIEW_KEYS,
        ...(ask ? {} : { disabled: { key: 'rosterEdits.sayChangeFirst' } }),
        run: () => void look(),
      },
      {
        id: 'rosterEdit.apply',
        words: { key: 'rosterEdits.applyAll' },
        ...(canApply ? {} : { disabled: { key: 'rosterEdits.nothingTicked' } }),
        run: () => void apply(),
      },
    ],
    [ask, look, apply, canApply],
  )
  useCommands(commands)
}
