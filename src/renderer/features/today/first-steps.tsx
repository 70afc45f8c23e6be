import { Check, Circle, X } from 'lucide-react'
import { FIRST_STEPS } from '../../../shared/contract/today'
import { api } from '../../api/api'
import { showAnswer } from '../../api/show-answer'
import { useCommand } from '../../api/use-command'
import { useQuery } from '../../api/use-query'
import { useWords } from '../../formatting/use-words'
import { IconButton } from '../../ui/actions/icon-button'
import { classes } from '../../ui/classes'
import { Icon } from '../../ui/icon'
import styles from './today.module.css'

/** The seven steps of the first five minutes; each ticks itself, and the list can be put away. */
export function FirstSteps() {
  const { say } = useWords()
  const steps = useQuery(api.today.steps, {}).value
  const dismiss = useCommand(api.today.dismissSteps)
  if (!steps?.isShown) return null
  const putAway = async () => showAnswer(api.today.steps, {}, await dismiss({}))
  return (
    <section className={styles.steps} aria-label={say('today.steps')}>
      <h2 className="type-h3">{say('today.steps')}</h2>
      <span className="type-caption quiet">
        {say('today.stepsOf', { done: steps.done.length, all: FIRST_STEPS.length })}
      </span>
      <ol className={styles.stepList}>
        {FIRST_STEPS.map((step) => {
          const isDone = steps.done.includes(step)
          const text = say(`today.step.${step}`)
          return (
            <li key={step} className={classes(styles.step, isDone && styles.stepDone)}>
              <Icon shape={isDone ? Check : Circle} size={14} />
              <span aria-hidden>{text}</span>
              <span className="visually-hidden">
                {isDone ? say('today.stepDone', { step: text }) : text}
              </span>
            </li>
          )
        })}
      </ol>
      <IconButton
        icon={X}
        size="small"
        label={say('today.dismissSteps')}
        onPress={() => void putAway()}
        className={styles.stepsEnd}
      />
    </section>
  )
}
