import type { RuleCard } from '../../../../shared/contract/checks'
import { RULE_FAMILIES } from '../../../../shared/domain/programs/check/rule'
import { api } from '../../../api/api'
import { useCommand } from '../../../api/use-command'
import { useQuery } from '../../../api/use-query'
import { useWords } from '../../../formatting/use-words'
import { Button } from '../../../ui/actions/button'
import { Checkbox } from '../../../ui/choices/checkbox'
import { InlineEdit } from '../../../ui/fields/inline-edit'
import { Chip } from '../../../ui/messages/chip'
import { Card } from '../../../ui/page/card'
import { isChangedRule, readThreshold } from './rule-numbers'
import styles from './rules.module.css'

const TONES = { block: 'danger', warn: 'warn', info: 'accent' } as const

/** Every rule by family: what it looks for, what it rests on, its numbers, on or off. */
export function RulesCard() {
  const { say } = useWords()
  const rules = useQuery(api.checks.rules, {}).value?.rules
  if (!rules) return null
  return (
    <Card title={say('checks.settings.rules')} note={say('checks.settings.rulesNote')}>
      {RULE_FAMILIES.map((family) => (
        <section key={family} aria-label={say(`checks.family.${family}`)}>
          <h3 className={styles.family}>{say(`checks.family.${family}`)}</h3>
          <ul>
            {rules
              .filter((rule) => rule.family === family)
              .map((rule) => (
                <RuleLine key={rule.id} rule={rule} />
              ))}
          </ul>
        </section>
      ))}
    </Card>
  )
}

type RuleProps = { readonly rule: RuleCard }

function RuleLine({ rule }: RuleProps) {
  const { say } = useWords()
  const change = useCommand(api.checks.changeRule)
  const reset = useCommand(api.checks.resetRule)
  const { id: ruleId, thresholds, isOff, isHeuristic, severity } = rule
  return (
    <li className={styles.rule} data-off={isOff || undefined}>
      <span className={styles.switch}>
        <Checkbox
          aria-label={say('checks.settings.isOn', { rule: ruleId })}
          isSelected={!isOff}
          onChange={(isOn) => void change({ ruleId, isOff: !isOn, thresholds })}
        />
      </span>
      <span className={styles.id}>{ruleId}</span>
      <div className={styles.words}>
        <p>{rule.about}</p>
        <p className={styles.source}>
          {rule.source}
          {isHeuristic ? ` · ${say('checks.heuristic')}` : ''}
        </p>
        <Numbers rule={rule} />
      </div>
      {isChangedRule(rule) ? (
        <Button
          size="small"
          kind="link"
          aria-label={say('checks.settings.resetNamed', { rule: ruleId })}
          onPress={() => void reset({ ruleId })}
        >
          {say('checks.settings.reset')}
        </Button>
      ) : null}
      <Chip tone={TONES[severity]}>{say(`checks.severity.${severity}`)}</Chip>
    </li>
  )
}

/** The numbers of a rule, each edited where it stands; the usual one is said where it differs. */
function Numbers({ rule }: RuleProps) {
  const { say, tell } = useWords()
  const change = useCommand(api.checks.changeRule, { quiet: true })
  const { id: ruleId, thresholds, usualThresholds, isOff } = rule
  const names = Object.keys(usualThresholds)
  if (names.length === 0) return null
  const keep = async (name: string, typed: string) => {
    const read = readThreshold(typed)
    if (!read.ok) return tell(read.error)
    const next = { ...thresholds, [name]: read.value }
    const answer = await change({ ruleId, isOff, thresholds: next })
    return answer.ok ? undefined : answer.error.message
  }
  return (
    <dl className={styles.numbers}>
      {names.map((name) => {
        const usual = usualThresholds[name] ?? 0
        const word = say(`checks.threshold.${name}`)
        return (
          <div key={name} className={styles.number}>
            <dt>{word}</dt>
            <dd>
              <InlineEdit
                label={say('checks.settings.numberOf', { rule: ruleId, name: word })}
                value={String(thresholds[name] ?? usual)}
                onCommit={(typed) => keep(name, typed)}
              />
              {thresholds[name] === usual ? null : (
                <span className={styles.source}>{say('checks.settings.usual', { usual })}</span>
              )}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
