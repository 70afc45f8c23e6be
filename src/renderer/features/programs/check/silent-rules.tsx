import { places } from '../../../../shared/contract/places'
import type { SilentRule } from '../../../../shared/domain/programs/check/check-program'
import { CHECK_INPUTS, type CheckInput } from '../../../../shared/domain/programs/check/rule'
import { useWords } from '../../../formatting/use-words'
import styles from './check.module.css'

/** What a client's profile can answer. */
const IN_PROFILE: ReadonlySet<CheckInput> = new Set([
  'level',
  'age',
  'body-mass',
  'screening',
  'spotter',
  'place',
])

/** What the rules that stayed silent would need, each with the rules that wait for it. */
export function SilentRules({
  silent,
  clientId,
}: {
  readonly silent: readonly SilentRule[]
  readonly clientId: string
}) {
  const { say } = useWords()
  const waiting = CHECK_INPUTS.map((input) => ({
    input,
    rules: silent.filter(({ needs }) => needs.includes(input)).map(({ ruleId }) => ruleId),
  })).filter(({ rules }) => rules.length > 0)
  return (
    <ul className={styles.silent}>
      {waiting.map(({ input, rules }) => (
        <li key={input}>
          {IN_PROFILE.has(input) && clientId !== '' ? (
            <a href={`#${places.client(clientId, 'profile')}`}>{say(`checks.input.${input}`)}</a>
          ) : (
            say(`checks.input.${input}`)
          )}
          <span className={styles.source}> {rules.join(', ')}</span>
        </li>
      ))}
    </ul>
  )
}
