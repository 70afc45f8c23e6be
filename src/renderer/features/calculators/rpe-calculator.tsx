import {
  type RpeChartOutput,
  readRpeChart,
  rpeChartInput,
} from '../../../shared/domain/strength/calculators/rpe-chart'
import { CHART_NAMES } from '../../../shared/domain/strength/rpe-chart-facts'
import { chartNamed } from '../../../shared/domain/strength/rpe-charts'
import { ok, type Result, refuse } from '../../../shared/kernel/result'
import type { Say } from '../../../shared/kernel/words'
import { useWords } from '../../formatting/use-words'
import { Select } from '../../ui/choices/select'
import type { CalculatorFields } from './calculator-fields'
import styles from './calculators.module.css'
import { NumberField } from './number-field'
import { RpeTable } from './rpe-table'
import { Said } from './said'
import { checked, type Fault, present, typed, typedNumber } from './typed-input'
import type { Calculator } from './use-calculator'

const CHARTS = CHART_NAMES.map((id) => ({ id, text: chartNamed(id).label }))

/** The chart with the asked reps and RPE marked, the load they are of the max, and the max they speak for. */
export function RpeCalculator({ fields, change }: Calculator) {
  const { say } = useWords()
  const result = worked(fields, say)
  const fault = result.ok ? undefined : result.error
  const field = { fields, change, fault }
  const table = readRpeChart({ chart: fields.chart }, say)
  return (
    <>
      <div className={styles.fields}>
        <NumberField {...field} name="reps" />
        <NumberField {...field} name="rpe" />
        <NumberField {...field} name="oneRepMax" suffix={fields.unit} />
        <NumberField {...field} name="load" suffix={fields.unit} />
      </div>
      <Select
        label={say('calculators.chart')}
        choices={CHARTS}
        value={fields.chart}
        onChange={(chart) => change({ chart })}
      />
      <Said fault={fault} />
      {result.ok ? <Reading answer={result.value} fields={fields} /> : null}
      {table.ok ? (
        <RpeTable
          chart={table.value}
          at={{ reps: typedNumber(fields.reps), rpe: typedNumber(fields.rpe) }}
          onChoose={({ reps, rpe }) => change({ reps: String(reps), rpe: String(rpe) })}
        />
      ) : null}
    </>
  )
}

function worked(fields: CalculatorFields, say: Say): Result<RpeChartOutput, Fault> {
  const { chart, unit, reps, rpe, oneRepMax, load } = fields
  const typedIn = {
    chart,
    ...present('reps', typedNumber(reps)),
    ...present('rpe', typedNumber(rpe)),
    ...present('oneRepMax', typed(oneRepMax, unit)),
    ...present('load', typed(load, unit)),
  }
  const input = checked(rpeChartInput, typedIn, say)
  if (!input.ok) return input
  const answer = readRpeChart(input.value, say)
  return answer.ok ? ok(answer.value) : refuse({ said: say(answer.error.key, answer.error.values) })
}

type ReadingProps = { readonly answer: RpeChartOutput; readonly fields: CalculatorFields }

function Reading({ answer, fields }: ReadingProps) {
  const { say, locale } = useWords()
  const { reading } = answer
  if (!reading) return null
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
  const { reps, rpe, percent, load, oneRepMax } = reading
  const said = (value: number) => `${number.format(value)} ${fields.unit}`
  return (
    <div aria-live="polite">
      <p className={styles.figure}>
        {load
          ? said(load.unrounded)
          : say('calculators.ofMax', { percent: number.format(percent) })}
      </p>
      {load ? (
        <p className={styles.quiet}>
          {say('calculators.ofMax', { percent: number.format(percent) })}
        </p>
      ) : null}
      {oneRepMax ? (
        <p className={styles.quiet}>
          {say('calculators.maxFrom', { load: `${fields.load} ${fields.unit}`, reps, rpe })}{' '}
          <strong>{said(oneRepMax.unrounded)}</strong>
        </p>
      ) : null}
    </div>
  )
}
