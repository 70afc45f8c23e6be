import { useState } from 'react'
import type { ExerciseCard } from '../../../../shared/contract/exercises'
import type { Exercise } from '../../../../shared/domain/exercises/exercise'
import { api } from '../../../api/api'
import { useCommand } from '../../../api/use-command'
import { useQuery } from '../../../api/use-query'
import { useWords } from '../../../formatting/use-words'
import { Button } from '../../../ui/actions/button'
import { TextArea } from '../../../ui/fields/text-area'
import { TextField } from '../../../ui/fields/text-field'
import { Banner } from '../../../ui/messages/banner'
import styles from './exercise-edit-form.module.css'
import { type ExerciseForm, formOf } from './exercise-form'
import { GoalRows } from './goal-rows'
import { MistakeRows } from './mistake-rows'
import { MuscleRows } from './muscle-rows'
import { OwnKinds } from './own-kinds'
import { PhaseRows } from './phase-rows'
import { readForm } from './read-form'
import { SafetyTags } from './safety-tags'

type EditFormProps = {
  readonly card: ExerciseCard
  readonly known: Exercise
  readonly cards: readonly ExerciseCard[]
  readonly onDone: () => void
}

/** Everything of an exercise to write; for a built-in one it lies over the catalogue. */
export function ExerciseEditForm({ card, known, cards, onDone }: EditFormProps) {
  const { say, tell } = useWords()
  const [form, setForm] = useState<ExerciseForm>(() => formOf(known, card.name))
  const [refusal, setRefusal] = useState<string | null>(null)
  const write = useCommand(api.exercises.write, { quiet: true })
  const ladderOf = useLadders(card.isOwn)
  const set = (part: Partial<ExerciseForm>) => setForm((old) => ({ ...old, ...part }))
  const save = async () => {
    const read = readForm(form, { exercise: known, isOwn: card.isOwn, ladderOf })
    if (!read.ok) return setRefusal(tell(read.error))
    if (Object.keys(read.value).length === 0) return onDone()
    const answer = await write({ exerciseId: card.id, parts: read.value })
    if (!answer.ok) return setRefusal(answer.error.message)
    onDone()
  }
  const title = say('exercises.screen.form.change', { name: card.name })
  return (
    <form
      aria-label={title}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault()
          event.currentTarget.requestSubmit()
        }
      }}
    >
      <h1 className={styles.title}>{title}</h1>
      {card.isOwn ? null : <p className="quiet">{say('exercisePage.form.layer')}</p>}
      {refusal === null ? null : <Banner tone="warn" title={refusal} />}
      <Parts {...{ card, cards, form, set }} />
      <div className={styles.acts}>
        <Button kind="primary" type="submit" keys="Mod+Enter" isDisabled={write.isRunning}>
          {say('exercises.screen.form.save')}
        </Button>
        <Button onPress={onDone}>{say('common.cancel')}</Button>
      </div>
    </form>
  )
}

/** Where other exercises stand on their ladders; only an own exercise is set beside them. */
function useLadders(isAsked: boolean) {
  const all = useQuery(api.checks.exercises, {}, { enabled: isAsked }).value?.exercises
  return (id: string) => all?.find((one) => one.id === id)?.ladder ?? null
}

type PartsProps = Pick<EditFormProps, 'card' | 'cards'> & {
  readonly form: ExerciseForm
  readonly set: (part: Partial<ExerciseForm>) => void
}

function Parts({ card, cards, form, set }: PartsProps) {
  const text = (part: 'summary' | 'breathing' | 'muscleNote' | 'spotting') => (
    <Text part={part} value={form[part]} onChange={(value) => set({ [part]: value })} />
  )
  const lines = (part: 'setUp' | 'cues' | 'programming' | 'warmUp' | 'safety' | 'benefits') => (
    <LineArea part={part} value={form[part]} onChange={(value) => set({ [part]: value })} />
  )
  return (
    <>
      <Name value={form.name} onChange={(name) => set({ name })} />
      {card.isOwn ? <OwnKinds form={form} cards={cards} ownId={card.id} onChange={set} /> : null}
      {text('summary')}
      <div className={styles.columns}>
        {lines('setUp')}
        {lines('cues')}
      </div>
      <PhaseRows phases={form.phases} onChange={(phases) => set({ phases })} />
      {text('breathing')}
      <MistakeRows mistakes={form.mistakes} onChange={(mistakes) => set({ mistakes })} />
      <MuscleRows muscles={form.muscles} onChange={(muscles) => set({ muscles })} />
      {text('muscleNote')}
      <GoalRows defaults={form.defaults} onChange={(defaults) => set({ defaults })} />
      <div className={styles.columns}>
        {lines('benefits')}
        {lines('programming')}
        {lines('warmUp')}
        {lines('safety')}
      </div>
      {text('spotting')}
      <SafetyTags
        chosen={form.contraindications}
        onChange={(contraindications) => set({ contraindications })}
      />
    </>
  )
}

type FieldProps<Part extends string> = {
  readonly part: Part
  readonly value: string
  readonly onChange: (value: string) => void
}

function Name({ value, onChange }: Omit<FieldProps<'name'>, 'part'>) {
  const { say } = useWords()
  return (
    <TextField
      autoFocus
      label={say('exercises.screen.form.name')}
      value={value}
      onChange={onChange}
      maxLength={80}
    />
  )
}

function Text({ part, value, onChange }: FieldProps<string>) {
  const { say } = useWords()
  return (
    <TextArea
      label={say(`exercisePage.part.${part}`)}
      rows={1}
      maxLength={600}
      value={value}
      onChange={onChange}
    />
  )
}

function LineArea({ part, value, onChange }: FieldProps<string>) {
  const { say } = useWords()
  const label = say('exercisePage.form.perLine', { part: say(`exercisePage.part.${part}`) })
  return <TextArea label={label} rows={4} value={value} onChange={onChange} />
}
