import { readTyped } from '../../../shared/domain/strength/calculators/typed-load'
import {
  calculateWarmUp,
  type WarmUpOutput,
  warmUpInput,
} from '../../../shared/domain/strength/calculators/warm-up'
import { sayPlates } from '../../../shared/domain/strength/plate-words'
import { formatLoad } from '../../../shared/domain/units/format-load'
import { ok, type Result } from '../../../shared/kernel/result'
import type { Say } from '../../../shared/kernel/words'
import { useWords } from '../../formatting/use-words'
import { Select } from '../../ui/choices/select'
import { PlateStack } from '../../ui/plates/plate-stack'
import type { CalculatorFields } from './calculator-fields'
import styles from './calculators.module.css'
import { GearFields } from './gear-fields'
import { NumberField } from './number-field'
import { Said } from './said'
import { checked, type Fault, typed, typedGear } from './typed-input'
import type { Calculator } from './use-calculator'

/** The sets on the way to a work load, each one loadable. */
export function WarmUpCalculator({ fields, change }: Calculator) {
  const { say } = useWords()
  const result = worked(fields, say)
  const fault = result?.ok === false ? result.error : undefined
  const field = { fields, change, fault }
  return (
    <>
      <div className={styles.fields}>
        <NumberField
          {...field}
          name="load"
          label={say('calculators.workLoad')}
          suffix={fields.unit}
        />
      </div>
      <Select
        label={say('calculators.scheme')}
        choices={[
          { id: 'bar-anchored', text: say('calculators.scheme_bar') },
          { id: 'of-work-load', text: say('calculators.scheme_work') },
        ]}
        value={fields.scheme}
        onChange={(scheme) => change({ scheme })}
      />
      <GearFields {...field} />
      <Said fault={fault} />
      {result?.ok ? <Ramp answer={result.value} /> : null}
    </>
  )
}

function worked(fields: CalculatorFields, say: Say): Result<WarmUpOutput, Fault> | undefined {
  const load = typed(fields.load, fields.unit)
  if (load === undefined) return undefined
  const gear = typedGear(fields, say)
  if (!gear.ok) return gear
  const input = checked(warmUpInput, { load, gear: gear.value, scheme: fields.scheme }, say)
  return input.ok ? ok(calculateWarmUp(input.value)) : input
}

function Ramp({ answer }: { readonly answer: WarmUpOutput }) {
  const { say, locale } = useWords()
  if (answer.sets.length === 0) {
    return <p className={styles.sentence}>{say('calculators.noWarmUp')}</p>
  }
  return (
    <ol className={styles.ramp} aria-live="polite">
      {answer.sets.map(({ load, reps, perSide }) => {
        const stock = perSide.map(({ plate, count }) => ({ plate: readTyped(plate), count }))
        const words = sayPlates(stock, { say, locale })
        return (
          <li key={load.value} className={styles.rampSet}>
            <strong className={styles.rampLoad}>
              {formatLoad(readTyped(load), { locale })} × {reps}
            </strong>
            <PlateStack perSide={stock} label={words} locale={locale} size="small" />
            <span aria-hidden className={styles.quiet}>
              {words}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
