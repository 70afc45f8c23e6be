import { useWords } from '../../formatting/use-words'
import { Segmented } from '../../ui/choices/segmented'
import { Select } from '../../ui/choices/select'
import styles from './first-run.module.css'
import type { StudioChoice } from './prefilled-choice'

type RegionFieldsProps = {
  readonly choice: StudioChoice
  readonly onChange: (choice: StudioChoice) => void
}

/** Language with its region, unit of loads and paper in one line. */
export function RegionFields({ choice, onChange }: RegionFieldsProps) {
  const { say } = useWords()
  return (
    <div>
      <div className={styles.fields}>
        <Select
          label={say('firstRun.language')}
          choices={[
            { id: 'en-GB', text: say('firstRun.englishUk') },
            { id: 'en-US', text: say('firstRun.englishUs') },
          ]}
          value={choice.locale}
          onChange={(locale) => onChange({ ...choice, locale })}
        />
        <div>
          <span className={styles.label}>{say('firstRun.loads')}</span>
          <Segmented
            label={say('firstRun.loads')}
            size="field"
            isWide
            choices={[
              { id: 'kg', text: 'kg' },
              { id: 'lb', text: 'lb' },
            ]}
            value={choice.unit}
            onChange={(unit) => onChange({ ...choice, unit })}
          />
        </div>
        <div>
          <span className={styles.label}>{say('firstRun.paper')}</span>
          <Segmented
            label={say('firstRun.paper')}
            size="field"
            isWide
            choices={[
              { id: 'A4', text: 'A4' },
              { id: 'Letter', text: 'Letter' },
            ]}
            value={choice.paper}
            onChange={(paper) => onChange({ ...choice, paper })}
          />
        </div>
      </div>
      <p className={styles.hint}>{say('firstRun.taken')}</p>
    </div>
  )
}
