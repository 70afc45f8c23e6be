import { useWords } from '../../../formatting/use-words'
import { Button } from '../../../ui/actions/button'
import { PanelSection } from '../../../ui/page/panel-section'
import { weekOfColumn } from '../grid/week-columns'
import { type ScreenStore, useScreenPart } from '../screen-state'
import styles from './check.module.css'
import { useCheck } from './check-context'
import { askForSwap } from './conflict-question'
import { FindingLine } from './finding-line'
import { SEVERITY_TONES } from './shown-finding'

type CellFindingsProps = { readonly programId: string; readonly store: ScreenStore }

/** What the check says of the active cell: of its row as a whole, and of its week where it is in one. */
export function CellFindings({ programId, store }: CellFindingsProps) {
  const { say } = useWords()
  const active = useScreenPart(store, 'active')
  const findings = useCheck()?.findings
  if (!findings || !active?.rowId) return null
  const { rowId } = active
  const week = weekOfColumn(active.column)
  const own = findings.filter(
    (one) =>
      one.rowId === rowId &&
      (week === undefined || one.weeks.length === 0 || one.weeks.includes(week)),
  )
  if (own.length === 0) return null
  const worst = own.find(({ kept }) => !kept)
  return (
    <PanelSection
      title={say('checks.title')}
      kind="list"
      tone={worst && worst.severity !== 'info' ? SEVERITY_TONES[worst.severity] : 'neutral'}
      aside={
        <Button size="small" kind="quiet" keys="F9" onPress={() => askForSwap(store, rowId)}>
          {say('checks.nearest')}
        </Button>
      }
    >
      <ul className={styles.list}>
        {own.map((finding) => (
          <FindingLine key={finding.id} finding={finding} programId={programId} />
        ))}
      </ul>
    </PanelSection>
  )
}
