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
import { EMPTY_FORM, inputOf, type OwnForm } from './own-form'

type OwnExerciseFormProps = {
  readonly cards: readonly ExerciseCard[]
  readonly onSaved: (exerciseId: string) => void
  readonly onCancel: () => void
}

/** A new exercise of the coach; what was typed stays when it is refused. Its page is written afterwards. */
export function OwnExerciseForm({ cards, onSaved, onCancel }: OwnExerciseFormProps) {
  const { say } = useWords()
  const [form, setForm] = useState<OwnForm>(EMPTY_FORM)
  const [refusal, setRefusal] = useState<string | null>(null)
  const add = useCommand(api.exercises.addOwn, { quiet: true })
  const set = (part: Partial<OwnForm>) => setForm((old) => ({ ...old, ...part }))
  const save = async () => {
    const answer = await add(inputOf(form))
    if (!answer.ok) return setRefusal(answer.error.message)
    onSaved(answer.value.exerciseId)
  }
  const title = say('exercises.screen.form.add')
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
      <Kinds form={form} cards={cards} onChange={set} />
      <MuscleRows muscles={form.muscles} onChange={(muscles) => set({ muscles })} />
      <TextArea
        label={say('exercises.screen.form.cues')}
        rows={3}
        value={form.cues}
        onChange={(cues) => set({ cues })}
      />
      <div className={styles.acts}>
        <Button kind="primary" type="submit" isDisabled={add.isRunning}>
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
  readonly onChange: (part: Partial<OwnForm>) => void
}

const ITSELF = ':itself'

function Kinds({ form, cards, onChange }: KindsProps) {
  const { say } = useWords()
  const lifts = cards.filter(({ kind }) => kind === 'lift')
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
