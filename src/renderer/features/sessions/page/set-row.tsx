import { type FocusEvent, type KeyboardEvent, useId, useState } from 'react'
import type { EntryView, SetView } from '../../../../shared/contract/sessions'
import { useWords } from '../../../formatting/use-words'
import { classes } from '../../../ui/classes'
import { NoteCell } from './note-cell'
import { SetBox } from './set-box'
import { amountKind, type BoxName, doneBoxes, loadUnit, planBoxes } from './set-boxes'
import styles from './set-row.module.css'
import { Tick } from './tick'
import { keepDraft, useDraft } from './typed-drafts'
import type { SessionActs } from './use-session-acts'

export type SetRowProps = {
  readonly entry: EntryView
  readonly set: SetView
  readonly number: number
  readonly unit: 'kg' | 'lb'
  readonly acts: SessionActs
  /** Moves to another set: one on, one back, same box unless it is the load that comes next. */
  readonly onMove: (setId: string, by: 1 | 0 | -1, box?: BoxName) => void
}

/** One set in 28 px: planned, load, reps, RPE, tick, note. */
export function SetRow(props: SetRowProps) {
  const { entry, set, number, acts } = props
  const { say } = useWords()
  const [isSkipping, setSkipping] = useState(false)
  const noteId = useId()
  const isDone = set.done.some((row) => row.outcome === 'done')
  const isSkipped = set.done.some((row) => row.outcome === 'skipped')
  const leave = (event: FocusEvent<HTMLTableRowElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) void acts.commit(entry, set)
  }
  const tick = () => void (set.done.length > 0 ? acts.clear(set) : acts.asPlanned(set))
  const names = { set: number, exercise: entry.name }
  return (
    <tr
      className={classes(styles.row, isSkipped && styles.skipped)}
      data-set={set.id}
      onBlur={leave}
    >
      <td className={classes(styles.cell, styles.number)}>
        {set.isWarmUp ? <span className={styles.ramp}>{say('sessions.page.ramp')}</span> : number}
      </td>
      <td className={classes(styles.cell, styles.planned)}>{set.planned?.text ?? ''}</td>
      <SetBoxes {...props} noteId={noteId} onSkip={() => setSkipping(true)} />
      <td className={classes(styles.cell, styles.tickCell)}>
        <Tick
          isTabStop={false}
          isTicked={isDone}
          label={say(isDone ? 'sessions.page.undone' : 'sessions.page.doneOf', names)}
          onTick={tick}
        />
      </td>
      <NoteCell
        acts={acts}
        entry={entry}
        id={noteId}
        isSkipping={isSkipping}
        number={number}
        onSkipped={(isWritten) => {
          setSkipping(false)
          props.onMove(set.id, isWritten ? 1 : 0)
        }}
        set={set}
        unit={props.unit}
      />
    </tr>
  )
}

type SetBoxesProps = SetRowProps & { readonly noteId: string; readonly onSkip: () => void }

function SetBoxes({ entry, set, number, unit, acts, onMove, noteId, onSkip }: SetBoxesProps) {
  const { say } = useWords()
  const draft = useDraft(set.id)
  const kind = amountKind(set, entry)
  const done = doneBoxes(set, kind)
  const plan = planBoxes(set, kind)
  const refusal = acts.refusals[set.id]
  const type = (box: BoxName) => (text: string) => {
    if (refusal !== undefined) acts.forgetRefusal(set.id)
    keepDraft(set.id, { ...draft, [box]: text })
  }
  const key = (box: BoxName) => (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return
    const act = keyAct(event.key, event.currentTarget.value === '')
    if (!act) return
    event.preventDefault()
    if (act === 'skip') return onSkip()
    if (act === 'restore') return keepDraft(set.id, undefined)
    if (act === 'write') {
      void acts.commit(entry, set).then((isWritten) => isWritten && onMove(set.id, 1, 'load'))
    } else onMove(set.id, act === 'down' ? 1 : -1, box)
  }
  const names = { set: number, exercise: entry.name }
  const words = {
    load: 'sessions.page.loadOf',
    amount: 'sessions.page.repsOf',
    rpe: 'sessions.page.rpeOf',
  }
  const suffix = {
    load: loadUnit(set, unit),
    amount: UNIT_OF[kind],
    rpe: undefined,
  }
  return (['load', 'amount', 'rpe'] as const).map((box) => (
    <SetBox
      box={box}
      describedBy={refusal === undefined ? undefined : noteId}
      isWrong={refusal !== undefined && draft?.[box] !== undefined}
      key={box}
      label={say(words[box], names)}
      onKey={key(box)}
      onType={type(box)}
      plan={set.done.length > 0 ? '' : plan[box]}
      text={draft?.[box] ?? done[box]}
      {...(box === 'load' && entry.implements === 2 ? { prefix: '2×' } : {})}
      {...(suffix[box] === undefined || draft?.[box] !== undefined ? {} : { suffix: suffix[box] })}
    />
  ))
}

const UNIT_OF = { reps: undefined, seconds: 's', metres: 'm' } as const

type KeyAct = 'write' | 'up' | 'down' | 'skip' | 'restore'

/** Delete in a box that holds nothing of its own skips the set. */
function keyAct(key: string, isEmpty: boolean): KeyAct | undefined {
  switch (key) {
    case 'Enter':
      return 'write'
    case 'ArrowUp':
      return 'up'
    case 'ArrowDown':
      return 'down'
    case 'Escape':
      return 'restore'
    case 'Delete':
      return isEmpty ? 'skip' : undefined
    default:
      return undefined
  }
}
