import { useMemo } from 'react'
import type { ReviewedCopy } from '../../../../shared/contract/templates'
import { useWords } from '../../../formatting/use-words'
import { Checkbox } from '../../../ui/choices/checkbox'
import type { Column } from '../../../ui/lists/column'
import { Table } from '../../../ui/lists/table'
import { Chip } from '../../../ui/messages/chip'
import { isChosen, type ReviewChoices, takenOf } from './review-choices'
import styles from './review-page.module.css'

type CopiesTableProps = {
  readonly copies: readonly ReviewedCopy[]
  readonly choices: ReviewChoices
  readonly selectedId: string | undefined
  readonly onSelect: (programId: string) => void
  readonly onTurn: (copy: ReviewedCopy) => void
}

/** The programs that could follow: ticked ones will; arrows show their changes, Space ticks. */
export function CopiesTable(props: CopiesTableProps) {
  const { copies, choices, selectedId, onSelect, onTurn } = props
  const { say } = useWords()
  const columns = useMemo((): readonly Column<ReviewedCopy>[] => {
    return [
      {
        id: 'tick',
        title: say('templates.reviewUpdate'),
        isTitleHidden: true,
        width: '48px',
        cell: (copy) => (
          <Checkbox
            aria-label={say('templates.reviewTick', { name: copy.clientName })}
            isDisabled={!copy.isKnown}
            isSelected={isChosen(copy, choices)}
            onChange={() => onTurn(copy)}
          />
        ),
      },
      {
        id: 'client',
        title: say('templates.reviewClient'),
        isRowHeader: true,
        cell: (copy) => (
          <span className={styles.client}>
            {copy.clientName}
            {copy.isActive ? null : <Chip>{say('templates.reviewEnded')}</Chip>}
          </span>
        ),
      },
      {
        id: 'taken',
        title: say('templates.reviewChangesCount'),
        width: '196px',
        align: 'end',
        cell: (copy) => <CopyState copy={copy} choices={choices} />,
      },
    ]
  }, [say, choices, onTurn])
  return (
    <Table
      label={say('templates.reviewClients')}
      columns={columns}
      groups={[{ id: 'all', rows: copies }]}
      rowId={({ programId }) => programId}
      selectedId={selectedId}
      onSelect={onSelect}
      onRowKey={(id, event) => {
        const copy = copies.find(({ programId }) => programId === id)
        if (event.key !== ' ' || !copy) return false
        event.preventDefault()
        onTurn(copy)
        return true
      }}
    />
  )
}

function CopyState({
  copy,
  choices,
}: {
  readonly copy: ReviewedCopy
  readonly choices: ReviewChoices
}) {
  const { say } = useWords()
  if (!copy.isKnown) return <span className={styles.quiet}>–</span>
  const conflicts = copy.changes.filter(({ isConflict }) => isConflict).length
  return (
    <span className={styles.state}>
      {conflicts > 0 ? (
        <Chip tone="warn">{say('templates.reviewConflicts', { count: conflicts })}</Chip>
      ) : null}
      {say('templates.reviewTaken', {
        taken: takenOf(copy, choices).length,
        all: copy.changes.length,
      })}
    </span>
  )
}
