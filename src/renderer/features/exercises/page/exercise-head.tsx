import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { ExerciseCard } from '../../../../shared/contract/exercises'
import { places } from '../../../../shared/contract/places'
import type { Exercise } from '../../../../shared/domain/exercises/exercise'
import { api } from '../../../api/api'
import { useCommand } from '../../../api/use-command'
import { useWords } from '../../../formatting/use-words'
import { Button } from '../../../ui/actions/button'
import { TextField } from '../../../ui/fields/text-field'
import { Chip } from '../../../ui/messages/chip'
import styles from './exercise-head.module.css'

type ExerciseHeadProps = {
  readonly card: ExerciseCard
  readonly known: Exercise | null
  readonly onEdit: () => void
}

/** Name, short names, what it needs, and for own exercises the ways to change it. */
export function ExerciseHead({ card, known, onEdit }: ExerciseHeadProps) {
  const { say } = useWords()
  return (
    <header className={styles.head}>
      <div className={styles.line}>
        <h1 className={styles.name}>{card.name}</h1>
        {card.isOwn ? <Chip tone="accent">{say('exercises.screen.isOwn')}</Chip> : null}
        {card.isComplete ? null : <Chip tone="warn">{say('exercises.screen.incomplete')}</Chip>}
        {card.aliases.map((alias) => (
          <Chip key={alias}>{alias}</Chip>
        ))}
        <AliasField exerciseId={card.id} />
        {card.isOwn ? <OwnActs card={card} onEdit={onEdit} /> : null}
      </div>
      <p className={styles.facts}>{useFacts(card, known)}</p>
      {known?.summary === undefined ? null : <p className={styles.summary}>{known.summary}</p>}
    </header>
  )
}

function useFacts(card: ExerciseCard, known: Exercise | null): string {
  const { say } = useWords()
  const or = ` ${say('exercises.screen.or')} `
  const needs = card.equipment
    .map((choice) => choice.map((item) => say(`exercises.equipment.${item}`)).join(or))
    .join(', ')
  const mechanic = known ? say(`exercises.mechanic.${known.mechanic}`) : ''
  const sides = known ? say(`exercises.laterality.${known.laterality}`) : ''
  const load = say(`exercises.loadType.${card.loadType}`)
  return [needs || load, sides, mechanic].filter(Boolean).join(' · ')
}

function AliasField({ exerciseId }: { readonly exerciseId: string }) {
  const { say } = useWords()
  const [text, setText] = useState('')
  const [error, setError] = useState<string>()
  const add = useCommand(api.exercises.addAlias, { quiet: true })
  const save = async () => {
    const alias = text.trim()
    if (alias === '') return
    const answer = await add({ exerciseId, alias })
    setError(answer.ok ? undefined : answer.error.message)
    if (answer.ok) setText('')
  }
  return (
    <TextField
      isCompact
      isLabelHidden
      className={styles.alias ?? ''}
      label={say('exercises.screen.addAlias')}
      placeholder={say('exercises.screen.addAlias')}
      value={text}
      onChange={setText}
      onEnter={() => void save()}
      error={error}
    />
  )
}

function OwnActs({ card, onEdit }: Omit<ExerciseHeadProps, 'known'>) {
  const { say } = useWords()
  const navigate = useNavigate()
  const bin = useCommand(api.exercises.binOwn)
  const remove = async () => {
    const answer = await bin({ exerciseId: card.id })
    if (answer.ok) void navigate(places.exercises())
  }
  return (
    <span className={styles.acts}>
      <Button size="small" onPress={onEdit}>
        {say('exercises.screen.edit')}
      </Button>
      <Button size="small" onPress={() => void remove()}>
        {say('exercises.screen.bin')}
      </Button>
    </span>
  )
}
