import { useState } from 'react'
import type { ExerciseCard } from '../../../../shared/contract/exercises'
import { LOAD_TYPES, PATTERNS } from '../../../../shared/domain/exercises/vocabulary'
import { api } from '../../../api/api'
import { useCommand } from '../../../api/use-command'
import { useWords } from '../../../formatting/use-words'
import { Button } from '../../../ui/actions/button'
import { Select } from '../../../ui/choices/select'
import { TextArea } from '../../../ui/fields/text-area'
import { TextField } from '../../../ui/fields/text-field'
import { Banner } from '../../../ui/messages/banner'
import { MuscleRows } from './muscle-rows'
import styles from './own-exercise-form.module.css'
import { formOf, inputOf, type OwnForm } from './own-form'

type OwnExerciseFormProps = {
  /** The exercise to change; a new one where it is left out. */
  readonly card?: ExerciseCard
  readonly cards: readonly ExerciseCard[]
  readonly onSaved: (exerciseId: string) => void
  readonly onCancel: () => void
}

/** The coach's own exercise, in the page; what was typed stays when it is refused. */
export function OwnExerciseForm({ card, cards, onSaved, onCancel }: OwnExerciseFormProps) {
  const { say } = useWords()
  const [form, setForm] = useState<OwnForm>(() => formOf(card))
  const [refusal, setRefusal] = useState<string | null>(null)
  const add = useCommand(api.exercises.addOwn, { quiet: true })
  const change = useCommand(api.exercises.changeOwn, { quiet: true })
  const set = (part: Partial<OwnForm>) => setForm((old) => ({ ...old, ...part }))
  const save = async () => {
    const input = inputOf(form)
    const answer = card ? await change({ exerciseId: card.id, ...input }) : await add(input)
    if (!answer.ok) return setRefusal(answer.error.message)
    onSaved('exerciseId' in answer.value ? answer.value.exerciseId : (card?.id ?? ''))
  }
  const title = card
    ? say('exercises.screen.form.change', { name: card.name })
    : say('exercises.screen.form.add')
  return (
    <form
      aria-label={title}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <h1 className={styles.title}>{title}</h1>
      {refusal === null ? null : <Banner tone="warn" title={refusal} />}
      <TextField
        autoFocus
        label={say('exercises.screen.form.name')}
        value={form.name}
        onChange={(name) => set({ name })}
      />
      <Kinds form={form} cards={cards} ownId={card?.id} onChange={set} />
      <MuscleRows muscles={form.muscles} onChange={(muscles) => set({ muscles })} />
      <TextArea
        label={say('exercises.screen.form.cues')}
        rows={3}
        value={form.cues}
        onChange={(cues) => set({ cues })}
      />
      <div className={styles.acts}>
        <Button kind="primary" type="submit" isDisabled={add.isRunning || change.isRunning}>
          {say('exercises.screen.form.save')}
        </Button>
        <Button onPress={onCancel}>{say('common.cancel')}</Button>
      </div>
    </form>
  )
}

type KindsProps = {
  readonly form: OwnForm
  readonly cards: readonly ExerciseCard[]
  readonly ownId: string | undefined
  readonly onChange: (part: Partial<OwnForm>) => void
}

const ITSELF = ':itself'

function Kinds({ form, cards, ownId, onChange }: KindsProps) {
  const { say } = useWords()
  const lifts = cards.filter(({ id, kind }) => kind === 'lift' && id !== ownId)
  return (
    <div className={styles.kinds}>
      <Select
        label={say('exercises.screen.form.pattern')}
        value={form.pattern}
        onChange={(pattern) => onChange({ pattern })}
        choices={PATTERNS.map((id) => ({ id, text: say(`exercises.pattern.${id}`) }))}
      />
      <Select
        label={say('exercises.screen.form.loadType')}
        value={form.loadType}
        onChange={(loadType) => onChange({ loadType })}
        choices={LOAD_TYPES.map((id) => ({ id, text: say(`exercises.loadType.${id}`) }))}
      />
      <Select
        label={say('exercises.screen.form.reference')}
        value={form.referenceLift ?? ITSELF}
        onChange={(id) => onChange({ referenceLift: id === ITSELF ? null : id })}
        choices={[
          { id: ITSELF, text: say('exercises.screen.form.itself') },
          ...lifts.map(({ id, name }) => ({ id, text: name })),
        ]}
      />
    </div>
  )
}
