import { useMemo } from 'react'
import type { BackupCopy } from '../../../shared/contract/backups'
import { useWords } from '../../formatting/use-words'
import { Button } from '../../ui/actions/button'
import type { Column } from '../../ui/lists/column'
import { Table } from '../../ui/lists/table'
import styles from './backups-page.module.css'
import { momentOf, sizeOf } from './copy-words'

type CopyTableProps = {
  readonly copies: readonly BackupCopy[]
  readonly isBusy: boolean
  readonly onVerify: (copy: BackupCopy) => void
  readonly onRestore: (copy: BackupCopy) => void
}

/** The copies, newest first, with what is in them. */
export function CopyTable(props: CopyTableProps) {
  const { say } = useWords()
  const columns = useColumns(props)
  const rows = [...props.copies].sort((a, b) => b.takenAt - a.takenAt)
  return (
    <Table
      label={say('backups.screen.list')}
      columns={columns}
      density="comfortable"
      groups={[{ id: 'copies', rows }]}
      rowId={(copy) => copy.name}
    />
  )
}

function useColumns({
  isBusy,
  onVerify,
  onRestore,
}: CopyTableProps): readonly Column<BackupCopy>[] {
  const { say, locale } = useWords()
  return useMemo<readonly Column<BackupCopy>[]>(
    () => [
      {
        id: 'when',
        title: say('backups.screen.when'),
        isRowHeader: true,
        cell: (copy) => momentOf(copy.takenAt, locale),
      },
      {
        id: 'why',
        title: say('backups.screen.why'),
        cell: (copy) => say(`backups.screen.reason.${copy.reason}`),
      },
      number('clients', say('backups.screen.clients'), (copy) => String(copy.clients)),
      number('sessions', say('backups.screen.sessions'), (copy) => String(copy.sessions)),
      number('size', say('backups.screen.size'), (copy) => sizeOf(copy.bytes, say, locale)),
      {
        id: 'acts',
        title: say('backups.screen.acts'),
        isTitleHidden: true,
        width: '200px',
        align: 'end',
        cell: (copy) => (
          <span className={styles.acts}>
            <Button size="small" isDisabled={isBusy} onPress={() => onVerify(copy)}>
              {say('backups.screen.verify')}
            </Button>
            <Button size="small" isDisabled={isBusy} onPress={() => onRestore(copy)}>
              {say('backups.screen.restore')}
            </Button>
          </span>
        ),
      },
    ],
    [say, locale, isBusy, onVerify, onRestore],
  )
}

function number(id: string, title: string, text: (copy: BackupCopy) => string): Column<BackupCopy> {
  return {
    id,
    title,
    width: '110px',
    align: 'end',
    cell: (copy) => <span className="num">{text(copy)}</span>,
  }
}
