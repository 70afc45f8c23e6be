import { type FormEvent, useState } from 'react'
import type { ConditionCard } from '../../../../shared/contract/screening'
import { CONTRAINDICATIONS } from '../../../../shared/domain/exercises/vocabulary'
import { api } from '../../../api/api'
import { useCommand } from '../../../api/use-command'
import { useWords } from '../../../formatting/use-words'
import { Button } from '../../../ui/actions/button'
import { Checkbox } from '../../../ui/choices/checkbox'
import { Segmented } from '../../../ui/choices/segmented'
import { TextField } from '../../../ui/fields/text-field'
import styles from './rules.module.css'

type FormProps = {
  /** Null for one that is added. */
  readonly condition: ConditionCard | null
  readonly onDone: () => void
}

const EMPTY: Pick<ConditionCard, 'name' | 'weight' | 'tags' | 'sparesFailure'> = {
  ...{ name: '', weight: 'relative', tags: [], sparesFailure: false },
}
const WEIGHTS = ['relative', 'absolute'] as const

/** Name, weight and tags of a condition, in its place in the list; Enter keeps it. */
export function ConditionForm({ condition, onDone }: FormProps) {
  const { say } = useWords()
  const put = useCommand(api.screening.putCondition, { quiet: true })
  const [draft, setDraft] = useState(condition ?? EMPTY)
  const [error, setError] = useState<string>()
  const { name, weight, tags, sparesFailure } = draft
  const keep = async (event: FormEvent) => {
    event.preventDefault()
    const conditionId = condition?.id ?? null
    const answer = await put({ conditionId, name, weight, tags: [...tags], sparesFailure })
    if (answer.ok) onDone()
    else setError(answer.error.message)
  }
  return (
    <form className={styles.form} onSubmit={(event) => void keep(event)}>
      <div className={styles.formHead}>
        <TextField
          isCompact
          autoFocus
          isLabelHidden
          label={say('checks.settings.conditionName')}
          value={name}
          error={error}
          onChange={(text) => setDraft({ ...draft, name: text })}
        />
        <Segmented
          label={say('checks.settings.weightName')}
          choices={WEIGHTS.map((id) => ({ id, text: say(`checks.settings.weight.${id}`) }))}
          value={weight}
          onChange={(next) => setDraft({ ...draft, weight: next })}
        />
      </div>
      <fieldset className={styles.tags}>
        <legend className={styles.source}>{say('checks.settings.tags')}</legend>
        {CONTRAINDICATIONS.map((tag) => (
          <Checkbox
            key={tag}
            isSelected={tags.includes(tag)}
            onChange={(isTrue) => {
              const next = CONTRAINDICATIONS.filter((one) =>
                one === tag ? isTrue : tags.includes(one),
              )
              setDraft({ ...draft, tags: next })
            }}
          >
            {say(`exercises.contraindication.${tag}`)}
          </Checkbox>
        ))}
      </fieldset>
      <Checkbox
        isSelected={sparesFailure}
        onChange={(spares) => setDraft({ ...draft, sparesFailure: spares })}
      >
        {say('checks.settings.sparesFailure')}
      </Checkbox>
      <div className={styles.formHead}>
        <Button kind="primary" type="submit">
          {say('checks.settings.keep')}
        </Button>
        <Button onPress={onDone}>{say('common.cancel')}</Button>
      </div>
    </form>
  )
}
