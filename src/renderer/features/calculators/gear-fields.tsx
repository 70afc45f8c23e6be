import { USUAL_BAR, USUAL_PLATES } from '../../../shared/domain/strength/calculators/gear'
import { printPlateList } from '../../../shared/domain/strength/calculators/plate-list'
import { printMilli } from '../../../shared/kernel/decimal'
import { useWords } from '../../formatting/use-words'
import { TextField } from '../../ui/fields/text-field'
import styles from './calculators.module.css'
import { NumberField } from './number-field'
import type { Fault } from './typed-input'
import type { Calculator } from './use-calculator'

/** What lies there: bar, collars, plates by pieces. Left empty it is the usual bar with the usual plates. */
export function GearFields(props: Calculator & { readonly fault: Fault | undefined }) {
  const { say } = useWords()
  const { fields, change, fault } = props
  const usual = {
    bar: printMilli(USUAL_BAR[fields.unit].milli),
    plates: printPlateList(USUAL_PLATES[fields.unit]),
  }
  return (
    <>
      <div className={styles.fields}>
        <NumberField {...props} name="bar" suffix={fields.unit} placeholder={usual.bar} />
        <NumberField {...props} name="collar" suffix={fields.unit} placeholder="0" />
      </div>
      <TextField
        label={say('calculators.plateList')}
        value={fields.plates}
        onChange={(plates) => change({ plates })}
        placeholder={usual.plates}
        autoComplete="off"
        error={fault?.field === 'plates' ? fault.said : undefined}
      />
    </>
  )
}
