import { X } from 'lucide-react'
import { type KeyboardEvent, useLayoutEffect, useRef } from 'react'
import { assertNever } from '../../../shared/kernel/assert-never'
import { useWords } from '../../formatting/use-words'
import { IconButton } from '../../ui/actions/icon-button'
import { Segmented } from '../../ui/choices/segmented'
import { CALCULATORS, type CalculatorName } from './calculator-fields'
import styles from './calculators.module.css'
import { MaxCalculator } from './max-calculator'
import { PlateCalculator } from './plate-calculator'
import { RpeCalculator } from './rpe-calculator'
import { type Calculator, useCalculator } from './use-calculator'
import { WarmUpCalculator } from './warm-up-calculator'

type CalculatorPanelProps = {
  /** Counts how often the calculators were asked for: each time the fields are filled and take the focus. */
  readonly asked: number
  /** Whose unit and plates are taken. */
  readonly clientId: string | undefined
  readonly onClose: () => void
}

/** Four sums beside the page: 1RM, RPE chart, plates, warm-up. Not modal: Esc closes it. */
export function CalculatorPanel({ asked, clientId, onClose }: CalculatorPanelProps) {
  const { say } = useWords()
  const { filled, ...calculator } = useCalculator(asked, clientId)
  const panel = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    const field = filled > 0 ? panel.current?.querySelector('input') : undefined
    field?.focus()
    field?.select()
  }, [filled])
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    onClose()
  }
  const { fields, change } = calculator
  return (
    <section
      ref={panel}
      aria-label={say('calculators.title')}
      className={styles.panel}
      onKeyDown={closeOnEscape}
    >
      <div className={styles.head}>
        <h2 className={styles.title}>{say('calculators.title')}</h2>
        <Segmented
          label={say('calculators.unit')}
          choices={[
            { id: 'kg', text: 'kg' },
            { id: 'lb', text: 'lb' },
          ]}
          value={fields.unit}
          onChange={(unit) => change({ unit, bar: '', collar: '', plates: '' })}
        />
        <IconButton icon={X} kind="quiet" label={say('calculators.close')} onPress={onClose} />
      </div>
      <Segmented
        isWide
        label={say('calculators.which')}
        choices={CALCULATORS.map((id) => ({ id, text: say(`calculators.${id}`) }))}
        value={fields.shown}
        onChange={(shown) => change({ shown })}
      />
      <Shown name={fields.shown} calculator={calculator} />
    </section>
  )
}

function Shown({
  name,
  calculator,
}: {
  readonly name: CalculatorName
  readonly calculator: Calculator
}) {
  switch (name) {
    case 'oneRepMax':
      return <MaxCalculator {...calculator} />
    case 'rpeChart':
      return <RpeCalculator {...calculator} />
    case 'plates':
      return <PlateCalculator {...calculator} />
    case 'warmUp':
      return <WarmUpCalculator {...calculator} />
    default:
      return assertNever(name)
  }
}
