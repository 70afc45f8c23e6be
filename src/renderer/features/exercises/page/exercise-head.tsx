import { TriangleAlert, X } from 'lucide-react'
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
import { Icon } from '../../../ui/icon'
import { Chip } from '../../../ui/messages/chip'
import { useChosenName } from '../client-select'
import { useUnsafe } from '../use-unsafe'
import styles from './exercise-head.module.css'

type ExerciseHeadProps = {
  readonly card: ExerciseCard
  readonly known: Exercise
  readonly ownAliases: readonly string[]
}

/** Name, short names, what it needs, and for own exercises the ways to change it. */
export function ExerciseHead({ card, known, ownAliases }: ExerciseHeadProps) {
  const { say } = useWords()
  const builtIn = card.aliases.filter((alias) => !ownAliases.includes(alias))
  return (
    <header className={styles.head}>
      <div className={styles.line}>
        <h1 className={styles.name}>{card.name}</h1>
        {card.isOwn ? <Chip tone="accent">{say('exercises.screen.isOwn')}</Chip> : null}
        {card.isComplete ? null : <Chip tone="warn">{say('exercises.screen.incomplete')}</Chip>}
        {builtIn.map((alias) => (
          <Chip key={alias}>{alias}</Chip>
        ))}
        {ownAliases.map((alias) => (
          <OwnAlias key={alias} exerciseId={card.id} alias={alias} />
        ))}
        <AliasField exerciseId={card.id} />
        {card.isOwn ? <BinOwn card={card} /> : null}
      </div>
      <p className={styles.facts}>{useFacts(card, known)}</p>
      <UnsafeLine exerciseId={card.id} />
      {known.summary === undefined ? null : <p className={styles.summary}>{known.summary}</p>}
    </header>
  )
}

function useFacts(card: ExerciseCard, known: Exercise): string {
  const { say } = useWords()
  const or = ` ${say('exercises.screen.or')} `
  const needs = card.equipment
    .map((choice) => choice.map((item) => say(`exercises.equipment.${item}`)).join(or))
    .join(', ')
  const mechanic = say(`exercises.mechanic.${known.mechanic}`)
  const sides = say(`exercises.laterality.${known.laterality}`)
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

/** A short name that the coach gave; pressed, it goes. */
function OwnAlias({ exerciseId, alias }: { readonly exerciseId: string; readonly alias: string }) {
  const { say } = useWords()
  const remove = useCommand(api.exercises.removeAlias)
  const label = say('exercisePage.removeAlias', { alias })
  return (
    <Button
      size="small"
      icon={X}
      aria-label={label}
      onPress={() => void remove({ exerciseId, alias })}
    >
      {alias}
    </Button>
  )
}

/** Says that the chosen client has something the exercise does not go with. */
function UnsafeLine({ exerciseId }: { readonly exerciseId: string }) {
  const { say, locale } = useWords()
  const name = useChosenName()
  const conflicts = useUnsafe().get(exerciseId)
  if (!conflicts || name === undefined) return null
  const told = new Intl.ListFormat(locale).format(conflicts)
  return (
    <p className={styles.unsafe}>
      <Icon shape={TriangleAlert} className={styles.mark} />
      {say('exercisePage.substitute.conflict', { name, conflicts: told })}
    </p>
  )
}

function BinOwn({ card }: Pick<ExerciseHeadProps, 'card'>) {
  const { say } = useWords()
  const navigate = useNavigate()
  const bin = useCommand(api.exercises.binOwn)
  const remove = async () => {
    const answer = await bin({ exerciseId: card.id })
    if (answer.ok) void navigate(places.exercises())
  }
  return (
    <span className={styles.acts}>
      <Button size="small" onPress={() => void remove()}>
        {say('exercises.screen.bin')}
      </Button>
    </span>
  )
}
