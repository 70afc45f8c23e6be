import {
  calculatePlates,
  type PlatesOutput,
  platesInput,
} from '../../../shared/domain/strength/calculators/plates'
import { readTyped, type TypedLoad } from '../../../shared/domain/strength/calculators/typed-load'
import { exactMass, type Load, loadIn } from '../../../shared/domain/units/load'
import { ok, type Result } from '../../../shared/kernel/result'
import type { Say } from '../../../shared/kernel/words'
import { useWords } from '../../formatting/use-words'
import type { CalculatorFields } from './calculator-fields'
import styles from './calculators.module.css'
import { GearFields } from './gear-fields'
import { LoadedSide } from './loaded-side'
import { NumberField } from './number-field'
import { Said } from './said'
import { checked, type Fault, typed, typedGear } from './typed-input'
import type { Calculator } from './use-calculator'

/** Which plates make a load, drawn per side; where they cannot make it, the nearest both ways. */
export function PlateCalculator({ fields, change }: Calculator) {
  const { say } = useWords()
  const result = worked(fields, say)
  const fault = result?.ok === false ? result.error : undefined
  const field = { fields, change, fault }
  return (
    <>
      <div className={styles.fields}>
        <NumberField {...field} name="load" suffix={fields.unit} />
      </div>
      <GearFields {...field} />
      <Said fault={fault} />
      {result?.ok ? <Answer {...result.value} /> : null}
    </>
  )
}

type Worked = { readonly wish: Load; readonly answer: PlatesOutput }

function worked(fields: CalculatorFields, say: Say): Result<Worked, Fault> | undefined {
  const load = typed(fields.load, fields.unit)
  if (load === undefined) return undefined
  const gear = typedGear(fields, say)
  if (!gear.ok) return gear
  const input = checked(platesInput, { load, gear: gear.value }, say)
  if (!input.ok) return input
  return ok({ wish: readTyped(load), answer: calculatePlates(input.value, say) })
}

function Answer({ wish, answer }: Worked) {
  const { say } = useWords()
  const { kind, chosen, below, above, sentence } = answer
  return (
    <div className={styles.answer}>
      <p aria-live="polite" className={kind === 'exact' ? 'visually-hidden' : styles.sentence}>
        {sentence}
      </p>
      {kind === 'between' && below && above ? (
        <>
          <Side title={say('calculators.below')} wish={wish} side={below} />
          <Side title={say('calculators.above')} wish={wish} side={above} />
        </>
      ) : (
        <Side title="" wish={wish} side={chosen} />
      )}
    </div>
  )
}

type SideProps = {
  readonly title: string
  readonly wish: Load
  readonly side: { readonly load: TypedLoad; readonly perSide: PlatesOutput['chosen']['perSide'] }
}

function Side({ title, wish, side }: SideProps) {
  const { say, locale } = useWords()
  const load = readTyped(side.load)
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })
  const isLess = exactMass(load) < exactMass(wish)
  const off = Math.abs(loadIn(load, wish.unit) - loadIn(wish, wish.unit))
  const values = { off: number.format(off), loadUnit: wish.unit }
  const difference = off === 0 ? '' : say(`calculators.${isLess ? 'less' : 'more'}`, values)
  return <LoadedSide title={title} load={load} perSide={side.perSide} aside={difference} />
}
