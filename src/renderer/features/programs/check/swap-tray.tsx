import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { findSheetRow } from '../../../../shared/domain/programs/program-sheet'
import { api } from '../../../api/api'
import { useCommand } from '../../../api/use-command'
import { useQuery } from '../../../api/use-query'
import { useWords } from '../../../formatting/use-words'
import { Button } from '../../../ui/actions/button'
import { TextField } from '../../../ui/fields/text-field'
import type { GridHandle } from '../../../ui/grid/grid-props'
import { Icon } from '../../../ui/icon'
import { toneIcon } from '../../../ui/messages/tone'
import { type ScreenStore, useScreenPart } from '../screen-state'
import type { LoadedProgram } from '../use-program-sheet'
import styles from './check.module.css'
import { dropQuestion, FLAG_RULE, type SwapAnswer, type SwapQuestion } from './conflict-question'

type TrayProps = {
  readonly loaded: LoadedProgram
  readonly store: ScreenStore
  readonly grid: RefObject<GridHandle | null>
}

/** Below the grid: what an exercise does not go with, the nearest ones that do, or a reason to use it all the same. */
export function SwapTray(props: TrayProps) {
  const swap = useScreenPart(props.store, 'swap')
  const exerciseId = swap ? exerciseAsked(swap, props.loaded) : undefined
  if (!swap || exerciseId === undefined) return null
  return <Tray key={exerciseId} {...props} swap={swap} exerciseId={exerciseId} />
}

function exerciseAsked(swap: SwapQuestion, { sheet }: LoadedProgram): string | undefined {
  if (swap.kind === 'chosen') return swap.exerciseId
  return findSheetRow(sheet, swap.rowId)?.row.row.exerciseId
}

type AskedProps = TrayProps & { readonly swap: SwapQuestion; readonly exerciseId: string }

function Tray(props: AskedProps) {
  const { loaded, exerciseId } = props
  const { say } = useWords()
  const clientId = loaded.sheet.program.clientId || null
  const found = useQuery(api.checks.substitutes, { clientId, exerciseId }).value
  const tray = useRef<HTMLElement>(null)
  const isThere = found !== undefined
  useEffect(() => {
    if (isThere) tray.current?.querySelector<HTMLElement>(STOPS)?.focus()
  }, [isThere])
  const { settle, close, error } = useSettling(props)
  if (!found) return null
  const exercise = loaded.cards.get(exerciseId)?.name ?? exerciseId
  const { conflicts, substitutes } = found
  const danger = toneIcon('danger')
  return (
    <section
      ref={tray}
      className={styles.tray}
      aria-label={say('checks.nearestTo', { exercise })}
      onKeyDown={(event) => walk(event, close)}
    >
      <div className={styles.trayHead}>
        {conflicts.length === 0 ? (
          <strong>{say('checks.nearestTo', { exercise })}</strong>
        ) : (
          <strong role="alert" className={styles.conflict}>
            {danger ? <Icon shape={danger} size={16} /> : null}
            {say('checks.doesNotGo', { exercise, flags: conflicts.join(', ') })}
          </strong>
        )}
        <Button size="small" kind="quiet" keys="Escape" onPress={close}>
          {say('checks.leave')}
        </Button>
      </div>
      {substitutes.length === 0 ? <p className={styles.source}>{say('checks.noneNear')}</p> : null}
      <ul className={styles.options}>
        {substitutes.map(({ exerciseId: id, name, reasons }) => (
          <li key={id}>
            <button
              type="button"
              className={styles.option}
              onClick={() => void settle({ exerciseId: id, reason: null })}
            >
              <span className={styles.optionName}>{name}</span>
              <span className={styles.source}>{reasons.join(' · ')}</span>
            </button>
          </li>
        ))}
      </ul>
      {conflicts.length === 0 ? null : (
        <Reason
          exercise={exercise}
          error={error}
          onKeep={(reason) => void settle({ exerciseId, reason })}
        />
      )}
    </section>
  )
}

type ReasonProps = {
  readonly exercise: string
  readonly error: string | undefined
  readonly onKeep: (reason: string) => void
}

function Reason({ exercise, error, onKeep }: ReasonProps) {
  const { say } = useWords()
  const [reason, setReason] = useState('')
  return (
    <TextField
      isCompact
      isLabelHidden
      className={styles.trayReason ?? ''}
      label={say('checks.useAllTheSame', { exercise })}
      placeholder={say('checks.useAllTheSame', { exercise })}
      value={reason}
      error={error}
      onChange={setReason}
      onEnter={() => (reason.trim() === '' ? undefined : onKeep(reason))}
    />
  )
}

/** Does what the coach decided and gives the focus back to the grid. */
function useSettling({ loaded, store, grid, swap }: AskedProps) {
  const swapExercise = useCommand(api.programs.swapExercise)
  const override = useCommand(api.checks.override, { quiet: true })
  const [error, setError] = useState<string>()
  const programId = loaded.sheet.program.id
  const back = () => {
    store.set({ swap: null })
    grid.current?.focus()
  }
  const settle = async (answer: SwapAnswer) => {
    if (swap.kind === 'chosen') {
      swap.answer(answer)
      return back()
    }
    const { rowId } = swap
    const { exerciseId, reason } = answer
    const done =
      reason === null
        ? await swapExercise({ programId, rowId, exerciseId })
        : await override({ programId, ruleId: FLAG_RULE, rowId, reason })
    if (done.ok) back()
    else setError(done.error.message)
  }
  const close = () => {
    dropQuestion(store)
    grid.current?.focus()
  }
  return { settle, close, error }
}

/** Where arrows stop: the exercises and the reason. */
const STOPS = 'li button, input'

/** Arrows walk the exercises and the reason, Esc leaves. */
function walk(event: KeyboardEvent<HTMLElement>, close: () => void): void {
  if (event.key === 'Escape') {
    event.stopPropagation()
    close()
    return
  }
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (by === 0 || !(event.target instanceof HTMLElement)) return
  event.preventDefault()
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>(STOPS)]
  all[all.indexOf(event.target) + by]?.focus()
}
