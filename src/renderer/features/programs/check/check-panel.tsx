import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { useWords } from '../../../formatting/use-words'
import { Segmented } from '../../../ui/choices/segmented'
import type { GridHandle } from '../../../ui/grid/grid-props'
import { EXERCISE } from '../../../ui/grid/model/grid-model'
import { PanelSection } from '../../../ui/page/panel-section'
import { weekColumn } from '../grid/week-columns'
import { type ScreenStore, useScreenPart } from '../screen-state'
import type { LoadedProgram } from '../use-program-sheet'
import styles from './check.module.css'
import { useCheck } from './check-context'
import { FindingLine } from './finding-line'
import { openCounts, type ShownFinding } from './shown-finding'
import { SilentRules } from './silent-rules'

type PanelProps = {
  readonly loaded: LoadedProgram
  readonly store: ScreenStore
  readonly grid: RefObject<GridHandle | null>
}

const FILTERS = ['all', 'block', 'warn', 'info', 'kept'] as const
type Filter = (typeof FILTERS)[number]

/** Everything the check found, the most serious first; arrows walk the list, Enter leads to the cell. */
export function CheckPanel({ loaded, store, grid }: PanelProps) {
  const { say } = useWords()
  const check = useCheck()
  const [filter, setFilter] = useState<Filter>('all')
  const list = useRef<HTMLUListElement>(null)
  useListFocus(store, list)
  if (!check) return null
  const { findings, silent } = check
  const counts = { ...openCounts(findings), kept: findings.filter(({ kept }) => kept).length }
  const shown = findings.filter((finding) => fits(finding, filter))
  return (
    <>
      <div className={styles.filter}>
        <Segmented
          label={say('checks.filter')}
          choices={FILTERS.filter((id) => id === 'all' || id === filter || counts[id] > 0).map(
            (id) => ({
              id,
              text: id === 'all' ? say('checks.all') : `${say(WORDS[id])} ${counts[id]}`,
            }),
          )}
          value={filter}
          onChange={setFilter}
        />
      </div>
      {shown.length === 0 ? <p className={styles.nothing}>{say('checks.nothing')}</p> : null}
      <ul ref={list} className={styles.list} aria-label={say('checks.title')} onKeyDown={walk}>
        {shown.map((finding) => (
          <FindingLine
            key={finding.id}
            finding={finding}
            programId={loaded.sheet.program.id}
            onGo={() => goTo(finding, { loaded, store, grid })}
          />
        ))}
      </ul>
      {silent.length === 0 ? null : (
        <PanelSection title={say('checks.silent')} count={silent.length}>
          <SilentRules silent={silent} clientId={loaded.sheet.program.clientId} />
        </PanelSection>
      )}
    </>
  )
}

const WORDS = {
  block: 'checks.severity.block',
  warn: 'checks.severity.warn',
  info: 'checks.severity.info',
  kept: 'checks.kept',
} as const

function fits({ severity, kept }: ShownFinding, filter: Filter): boolean {
  if (filter === 'all') return true
  return filter === 'kept' ? kept !== null : !kept && severity === filter
}

/** Goes to the cell that a finding is about; one of the whole program stays where the coach is. */
function goTo({ rowId, dayId, weeks }: ShownFinding, { loaded, store, grid }: PanelProps): void {
  const days = loaded.sheet.days
  const ofRow = days.find(({ rows }) => rows.some(({ row }) => row.id === rowId))
  const day = ofRow ?? days.find(({ day: { id } }) => id === dayId)
  if (!day) return
  const first = day.rows.find(({ row }) => row.kind === 'lift') ?? day.rows[0]
  const { zoom } = store.get().look
  const [week] = weeks
  const column = ofRow && week !== undefined && zoom === 'block' ? weekColumn(week) : EXERCISE
  grid.current?.goTo({ bandId: day.day.id, rowId: rowId ?? first?.row.id ?? null, column })
}

function walk(event: KeyboardEvent<HTMLElement>): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  const { target } = event
  if (by === 0 || !(target instanceof HTMLElement) || !('finding' in target.dataset)) return
  event.preventDefault()
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-finding]')]
  all[all.indexOf(target) + by]?.focus()
}

/** Asked for by key, the list has the focus at its first finding. */
function useListFocus(store: ScreenStore, list: RefObject<HTMLUListElement | null>): void {
  const asked = useScreenPart(store, 'checkAsked')
  useEffect(() => {
    if (asked > 0) list.current?.querySelector<HTMLElement>('[data-finding]')?.focus()
  }, [asked, list])
}
