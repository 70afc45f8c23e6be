import { useMemo, useState } from 'react'
import type { ReviewedChange, ReviewedCopy } from '../../../../shared/contract/templates'
import { useWords } from '../../../formatting/use-words'
import { Checkbox } from '../../../ui/choices/checkbox'
import { classes } from '../../../ui/classes'
import type { Column, RowGroup } from '../../../ui/lists/column'
import { Table } from '../../../ui/lists/table'
import { Chip } from '../../../ui/messages/chip'
import { changeName, valueWords } from './change-words'
import { isTaken, type ReviewChoices } from './review-choices'
import styles from './review-page.module.css'

type ChangesTableProps = {
  readonly copy: ReviewedCopy
  readonly choices: ReviewChoices
  readonly onTurn: (change: ReviewedChange) => void
}

/** What the template changed, seen from one program: what stands here, what would stand; Space takes it. */
export function ChangesTable({ copy, choices, onTurn }: ChangesTableProps) {
  const { say } = useWords()
  const [selectedId, setSelected] = useState<string>()
  const columns = useColumns(copy, choices, onTurn)
  const groups = useMemo((): readonly RowGroup<ReviewedChange>[] => {
    const byDay = Map.groupBy(copy.changes, ({ day }) => day)
    return [...byDay].map(([day, rows]) => ({
      id: day,
      title: day === '' ? say('templates.reviewGeneral') : day,
      rows,
    }))
  }, [copy, say])
  return (
    <Table
      label={say('templates.reviewChanges', { name: copy.clientName })}
      columns={columns}
      groups={groups}
      rowId={({ id }) => id}
      selectedId={selectedId}
      onSelect={setSelected}
      onRowKey={(id, event) => {
        const change = copy.changes.find((one) => one.id === id)
        if (event.key !== ' ' || !change) return false
        event.preventDefault()
        onTurn(change)
        return true
      }}
    />
  )
}

function useColumns(
  copy: ReviewedCopy,
  choices: ReviewChoices,
  onTurn: (change: ReviewedChange) => void,
): readonly Column<ReviewedChange>[] {
  const { say, locale } = useWords()
  return useMemo(() => {
    const taken = (change: ReviewedChange) => isTaken(copy, change, choices)
    const value = (change: ReviewedChange, side: 'mine' | 'theirs') =>
      valueWords(change, change[side], { say, locale })
    const look = (isStanding: boolean) => classes(styles.value, isStanding && styles.standing)
    return [
      {
        id: 'tick',
        title: say('templates.reviewTake'),
        isTitleHidden: true,
        width: '48px',
        cell: (change) => (
          <Checkbox
            aria-label={say('templates.reviewTakeOne', { change: changeName(change, say) })}
            isDisabled={change.isLocked}
            isSelected={taken(change)}
            onChange={() => onTurn(change)}
          />
        ),
      },
      {
        id: 'what',
        title: say('templates.reviewWhat'),
        isRowHeader: true,
        cell: (change) => (
          <span className={styles.what}>
            {changeName(change, say)}
            <Reasons change={change} />
          </span>
        ),
      },
      {
        id: 'mine',
        title: say('templates.inClient'),
        width: '24%',
        cell: (change) => <span className={look(!taken(change))}>{value(change, 'mine')}</span>,
      },
      {
        id: 'theirs',
        title: say('templates.inTemplate'),
        width: '24%',
        cell: (change) => <span className={look(taken(change))}>{value(change, 'theirs')}</span>,
      },
    ]
  }, [copy, choices, onTurn, say, locale])
}

function Reasons({ change }: { readonly change: ReviewedChange }) {
  const { say } = useWords()
  if (change.isLocked) return <Chip>{say('templates.isLocked')}</Chip>
  return (
    <>
      {change.isConflict ? <Chip tone="warn">{say('templates.isConflict')}</Chip> : null}
      {change.isPast ? <Chip>{say('templates.isPast')}</Chip> : null}
    </>
  )
}
