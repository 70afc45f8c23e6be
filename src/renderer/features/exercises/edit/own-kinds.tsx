import type { ExerciseCard } from '../../../../shared/contract/exercises'
import {
  EQUIPMENT,
  LATERALITIES,
  LOAD_TYPES,
  MEASURES,
  PATTERNS,
} from '../../../../shared/domain/exercises/vocabulary'
import { useWords } from '../../../formatting/use-words'
import { Select } from '../../../ui/choices/select'
import styles from './exercise-edit-form.module.css'
import type { ExerciseForm } from './exercise-form'
import { RemoveRow, Rows, without } from './rows'

type OwnKindsProps = {
  readonly form: ExerciseForm
  readonly cards: readonly ExerciseCard[]
  readonly ownId: string
  readonly onChange: (part: Partial<ExerciseForm>) => void
}

const NONE = ':none'

/** What an own exercise is: pattern, load, sides, measure, equipment and its place on a ladder. */
export function OwnKinds({ form, cards, ownId, onChange }: OwnKindsProps) {
  const { say } = useWords()
  const lifts = cards.filter(({ id, kind }) => kind === 'lift' && id !== ownId)
  const steps = [
    { id: NONE, text: say('exercisePage.form.noStep') },
    ...lifts.map(({ id, name }) => ({ id, text: name })),
  ]
  return (
    <>
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
          value={form.referenceLift}
          onChange={(referenceLift) => onChange({ referenceLift })}
          choices={[{ id: ownId, text: say('exercises.screen.form.itself') }, ...steps.slice(1)]}
        />
        <Select
          label={say('exercisePage.part.laterality')}
          value={form.laterality}
          onChange={(laterality) => onChange({ laterality })}
          choices={LATERALITIES.map((id) => ({ id, text: say(`exercises.laterality.${id}`) }))}
        />
        <Select
          label={say('exercisePage.part.measure')}
          value={form.measure}
          onChange={(measure) => onChange({ measure })}
          choices={MEASURES.map((id) => ({ id, text: say(`exercises.measure.${id}`) }))}
        />
        <Select
          label={say('exercisePage.form.easier')}
          value={form.easier || NONE}
          onChange={(id) => onChange({ easier: id === NONE ? '' : id })}
          choices={steps}
        />
        <Select
          label={say('exercisePage.form.harder')}
          value={form.harder || NONE}
          onChange={(id) => onChange({ harder: id === NONE ? '' : id })}
          choices={steps}
        />
      </div>
      <EquipmentRows equipment={form.equipment} onChange={(equipment) => onChange({ equipment })} />
    </>
  )
}

type EquipmentRowsProps = {
  readonly equipment: readonly string[]
  readonly onChange: (equipment: readonly string[]) => void
}

/** Needed things; where one of several will do, they stand together and stay so. */
function EquipmentRows({ equipment, onChange }: EquipmentRowsProps) {
  const { say } = useWords()
  const told = (choice: string) =>
    choice
      .split(' ')
      .map((one) => say(`exercises.equipment.${one}`))
      .join(` ${say('exercises.screen.or')} `)
  return (
    <Rows legend={say('exercisePage.part.equipment')} onAdd={() => undefined}>
      {equipment.map((choice, at) => (
        <div key={choice} className={styles.muscle}>
          <span>{told(choice)}</span>
          <span />
          <RemoveRow what={told(choice)} onPress={() => onChange(without(equipment, at))} />
        </div>
      ))}
      <div className={styles.muscle}>
        <Select<string>
          isCompact
          isLabelHidden
          label={say('exercisePage.form.addEquipment')}
          placeholder={say('exercisePage.form.addEquipment')}
          value={null}
          onChange={(one) => onChange([...equipment, one])}
          choices={EQUIPMENT.filter((one) => !equipment.includes(one)).map((id) => ({
            id,
            text: say(`exercises.equipment.${id}`),
          }))}
        />
      </div>
    </Rows>
  )
}
