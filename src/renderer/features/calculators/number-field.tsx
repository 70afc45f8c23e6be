import { useWords } from '../../formatting/use-words'
import { TextField } from '../../ui/fields/text-field'
import type { CalculatorFields } from './calculator-fields'
import type { Fault } from './typed-input'
import type { Calculator } from './use-calculator'

type Typed = 'load' | 'reps' | 'rir' | 'rpe' | 'oneRepMax' | 'bar' | 'collar'

type NumberFieldProps = Calculator & {
  readonly name: Typed
  readonly fault: Fault | undefined
  readonly label?: string
  readonly suffix?: string
  readonly description?: string
  readonly placeholder?: string
}

const LABELS: Readonly<Record<Typed, string>> = {
  load: 'calculators.load',
  reps: 'calculators.reps',
  rir: 'calculators.rir',
  rpe: 'calculators.rpe',
  oneRepMax: 'calculators.max',
  bar: 'calculators.bar',
  collar: 'calculators.collar',
}

/** One number of a calculator, as typed; what is wrong with it stands below it. */
export function NumberField(props: NumberFieldProps) {
  const { say } = useWords()
  const { name, fields, change, fault, label, suffix, description, placeholder } = props
  const set = (text: string): Partial<CalculatorFields> => ({ [name]: text })
  return (
    <TextField
      isNumeric
      label={label ?? say(LABELS[name])}
      value={fields[name]}
      onChange={(text) => change(set(text))}
      autoComplete="off"
      {...(suffix === undefined ? {} : { suffix })}
      {...(placeholder === undefined ? {} : { placeholder })}
      description={description}
      error={fault?.field === name ? fault.said : undefined}
    />
  )
}
