import {
  calculateOneRepMax,
  type OneRepMaxOutput,
  oneRepMaxInput,
} from '../../../shared/domain/strength/calculators/one-rep-max'
import { readTyped } from '../../../shared/domain/strength/calculators/typed-load'
import { FORMULA_NAMES, formulaNamed } from '../../../shared/domain/strength/formulas'
import { formatLoad } from '../../../shared/domain/units/format-load'
import { ok, type Result, refuse } from '../../../shared/kernel/result'
import type { Say } from '../../../shared/kernel/words'
import { useWords } from '../../formatting/use-words'
import { Select } from '../../ui/choices/select'
import { classes } from '../../ui/classes'
import type { CalculatorFields } from './calculator-fields'
import styles from './calculators.module.css'
import { NumberField } from './number-field'
import { Said } from './said'
import { checked, type Fault, present, typed, typedNumber } from './typed-input'
import type { Calculator } from './use-calculator'

const FORMULAS = FORMULA_NAMES.map((id) => ({ id, text: formulaNamed(id).label }))

/** A set becomes a one-rep max: the formula of choice large, every other one below it to compare. */
export function MaxCalculator({ fields, change }: Calculator) {
  const { say } = useWords()
  const result = worked(fields, say)
  const fault = result?.ok === false ? result.error : undefined
  const field = { fields, change, fault }
  return (
    <>
      <div className={styles.fields}>
        <NumberField {...field} name="load" suffix={fields.unit} />
        <NumberField {...field} name="reps" />
        <NumberField {...field} name="rir" description={say('calculators.rirHint')} />
      </div>
      <Select
        label={say('calculators.formula')}
        choices={FORMULAS}
        value={fields.formula}
        onChange={(formula) => change({ formula })}
      />
      <Said fault={fault} />
      {result?.ok ? <MaxResult answer={result.value} /> : null}
    </>
  )
}

function worked(fields: CalculatorFields, say: Say): Result<OneRepMaxOutput, Fault> | undefined {
  const { load, unit, reps, rir, formula } = fields
  if (load.trim() === '' || reps.trim() === '') return undefined
  const typedIn = {
    load: typed(load, unit),
    reps: typedNumber(reps),
    ...present('rir', typedNumber(rir)),
    formula,
  }
  const input = checked(oneRepMaxInput, typedIn, say)
  if (!input.ok) return input
  const answer = calculateOneRepMax(input.value, say)
  return answer.ok ? ok(answer.value) : refuse({ said: say(answer.error.key, answer.error.values) })
}

function MaxResult({ answer }: { readonly answer: OneRepMaxOutput }) {
  const { say, locale } = useWords()
  const { unit } = answer
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
  const fine = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 })
  return (
    <>
      <div aria-live="polite">
        <p className={styles.figure}>{formatLoad(readTyped(answer.rounded), { locale })}</p>
        <p className={styles.quiet}>
          {say('calculators.unrounded', { value: fine.format(answer.unrounded), loadUnit: unit })}
        </p>
        <p className={styles.quiet}>
          {say('calculators.range', {
            from: number.format(answer.range.from),
            to: number.format(answer.range.to),
            loadUnit: unit,
          })}
        </p>
        {answer.notes.map((note) => (
          <p key={note} className={styles.quiet}>
            {note}
          </p>
        ))}
      </div>
      <table className={styles.table}>
        <caption>{say('calculators.allFormulas')}</caption>
        <tbody>
          {answer.formulas.map(({ name, label, unrounded }) => (
            <tr
              key={name}
              className={classes(name === answer.formula.name && styles.chosen)}
              aria-current={name === answer.formula.name}
            >
              <th scope="row">{label}</th>
              <td>{number.format(unrounded)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
