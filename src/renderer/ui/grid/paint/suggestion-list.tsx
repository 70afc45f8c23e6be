import { TriangleAlert } from 'lucide-react'
import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { Icon } from '../../icon'
import { pickChoice } from '../editing/typing'
import { enterTo } from '../editing/walk'
import type { ExerciseSuggestion } from '../grid-props'
import { useEngine, useGrid } from './engine-context'
import { Part } from './part'
import { listId, optionId } from './part-ids'
import styles from './suggestion-list.module.css'

/** Exercises that may be meant, under the cell that is being typed; the last line takes the text as typed. */
export function SuggestionList() {
  const engine = useEngine()
  const edit = useGrid((grid) => grid.state().edit)
  const list = useRef<HTMLDivElement>(null)
  const chosen = edit?.chosen
  useLayoutEffect(() => {
    if (chosen !== undefined) list.current?.children[chosen]?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  if (!edit?.isListOpen) return null
  const option = (index: number, key: string, content: ReactNode) => (
    <Part
      key={key}
      role="option"
      id={optionId(engine, index)}
      aria-selected={index === edit.chosen}
      className={styles.option}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => {
        pickChoice(engine, index)
        enterTo(engine, 'down')
      }}
    >
      {content}
    </Part>
  )
  return (
    <Part
      ref={list}
      role="listbox"
      className={styles.list}
      id={listId(engine)}
      aria-label={engine.props().words.suggestions}
    >
      {edit.choices.map((choice, index) =>
        option(index, choice.id, <Suggestion choice={choice} />),
      )}
      {option(edit.choices.length, 'as typed', engine.props().words.asTyped(edit.text))}
    </Part>
  )
}

function Suggestion({ choice }: { readonly choice: ExerciseSuggestion }) {
  return (
    <>
      <span className={styles.name}>{emphasised(choice)}</span>
      {choice.warning === undefined ? (
        choice.hint === undefined ? null : (
          <span className={styles.hint}>{choice.hint}</span>
        )
      ) : (
        <span className={styles.warning}>
          <Icon shape={TriangleAlert} size={14} />
          {choice.warning}
        </span>
      )}
    </>
  )
}

function emphasised({ name, ranges = [] }: ExerciseSuggestion): ReactNode {
  let at = 0
  const parts = ranges.flatMap(({ from, to }) => {
    const before = name.slice(at, from)
    at = to
    return [before, <b key={from}>{name.slice(from, to)}</b>]
  })
  return [...parts, name.slice(at)]
}
