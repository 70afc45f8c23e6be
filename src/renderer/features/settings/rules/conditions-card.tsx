import { useState } from 'react'
import type { ConditionCard } from '../../../../shared/contract/screening'
import { api } from '../../../api/api'
import { useCommand } from '../../../api/use-command'
import { useQuery } from '../../../api/use-query'
import { useWords } from '../../../formatting/use-words'
import { Button } from '../../../ui/actions/button'
import { Chip } from '../../../ui/messages/chip'
import { Card } from '../../../ui/page/card'
import { ConditionForm } from './condition-form'
import styles from './rules.module.css'

/** The conditions that a flag can name: what each weighs and which exercises ask for a reason with it. */
export function ConditionsCard() {
  const { say } = useWords()
  const conditions = useQuery(api.screening.conditions, {}).value?.conditions
  const [open, setOpen] = useState<string | null>(null)
  if (!conditions) return null
  const close = () => setOpen(null)
  return (
    <Card title={say('checks.settings.conditions')} note={say('checks.settings.conditionsNote')}>
      <ul>
        {conditions.map((condition) =>
          open === condition.id ? (
            <li key={condition.id}>
              <ConditionForm condition={condition} onDone={close} />
            </li>
          ) : (
            <ConditionLine
              key={condition.id}
              condition={condition}
              onEdit={() => setOpen(condition.id)}
            />
          ),
        )}
      </ul>
      {open === NEW ? (
        <ConditionForm condition={null} onDone={close} />
      ) : (
        <div className={styles.add}>
          <Button onPress={() => setOpen(NEW)}>{say('checks.settings.addCondition')}</Button>
        </div>
      )}
    </Card>
  )
}

const NEW = 'new'

type LineProps = { readonly condition: ConditionCard; readonly onEdit: () => void }

function ConditionLine({ condition, onEdit }: LineProps) {
  const { say } = useWords()
  const reset = useCommand(api.screening.resetCondition)
  const { id: conditionId, name, weight, tags, sparesFailure, isBuiltIn, isChanged } = condition
  const meaning = [
    ...tags.map((tag) => say(`exercises.contraindication.${tag}`)),
    ...(sparesFailure ? [say('checks.settings.sparesFailure')] : []),
  ]
  const canReset = isChanged || !isBuiltIn
  return (
    <li className={styles.condition}>
      <div className={styles.words}>
        <button type="button" className={styles.open} onClick={onEdit}>
          {name}
        </button>
        <p className={styles.source}>
          {meaning.length > 0 ? meaning.join(', ') : say('checks.settings.noTags')}
        </p>
      </div>
      {canReset ? (
        <Button
          size="small"
          kind="link"
          aria-label={say(`checks.settings.${isBuiltIn ? 'resetNamed' : 'removeNamed'}`, {
            rule: name,
          })}
          onPress={() => void reset({ conditionId })}
        >
          {say(`checks.settings.${isBuiltIn ? 'reset' : 'remove'}`)}
        </Button>
      ) : null}
      <Chip tone={weight === 'absolute' ? 'danger' : 'warn'}>
        {say(`checks.settings.weight.${weight}`)}
      </Chip>
    </li>
  )
}
