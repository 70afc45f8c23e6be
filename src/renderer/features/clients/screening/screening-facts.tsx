import { dayMonth, todayHere } from '../../../formatting/dates'
import { useWords } from '../../../formatting/use-words'
import { Chip } from '../../../ui/messages/chip'
import type { Tone } from '../../../ui/messages/tone'
import { FactRow } from '../profile/fact-row'
import styles from './screening.module.css'
import type { ScreeningOverview } from './screening-card'

const STATUS_TONES = { none: 'neutral', valid: 'ok', expired: 'warn', changed: 'warn' } as const
const OPENS_TONES = { nothing: 'danger', moderate: 'warn', vigorous: 'neutral' } as const
const PRESSURE_TONES = { none: 'neutral', relative: 'warn', absolute: 'danger' } as const

type FactsProps = { readonly stands: ScreeningOverview }

/** Where the client stands: until when, what is open and why, blood pressure, medications, clearance. */
export function ScreeningFacts({ stands }: FactsProps) {
  const { say } = useWords()
  const [newest] = stands.records
  if (!newest) return <p className="quiet">{say('screening.status.none')}</p>
  return (
    <dl>
      <FactRow name={say('screening.fact.status')}>
        <StatusLine stands={stands} />
      </FactRow>
      <FactRow name={say('screening.fact.opens')}>
        <Said tone={OPENS_TONES[stands.opens]} text={say(`screening.opens.${stands.opens}`)} />
        {stands.clearance === null ? null : (
          <p className={styles.why}>{say(`screening.clearance.${stands.clearance}`)}</p>
        )}
        {stands.opens === 'moderate' ? (
          <p className={styles.why}>{say('screening.vigorous')}</p>
        ) : null}
      </FactRow>
      <ClearedRow stands={stands} />
      {newest.pressure === null ? null : (
        <FactRow name={say('screening.fact.pressure')}>
          <Said
            tone={PRESSURE_TONES[stands.pressureWeight]}
            text={`${newest.pressure.systolic}/${newest.pressure.diastolic}`}
          />
          <p className={styles.why}>{say(`screening.pressureWeight.${stands.pressureWeight}`)}</p>
        </FactRow>
      )}
      {newest.medications.length === 0 ? null : (
        <FactRow name={say('screening.fact.medications')}>
          <ul>
            {newest.medications.map((id) => (
              <li key={id}>{say(`screening.medication.${id}`)}</li>
            ))}
          </ul>
        </FactRow>
      )}
    </dl>
  )
}

function StatusLine({ stands }: FactsProps) {
  const { say, locale } = useWords()
  const [newest] = stands.records
  const day = stands.status === 'changed' ? newest?.changedOn : stands.expiresOn
  const said = day ? dayMonth(day, locale, todayHere()) : ''
  return (
    <>
      <Said
        tone={STATUS_TONES[stands.status]}
        text={say(`screening.status.${stands.status}`, { day: said })}
      />
      {newest && !newest.isSigned ? (
        <p className={styles.why}>{say('screening.unsigned')}</p>
      ) : null}
    </>
  )
}

function ClearedRow({ stands }: FactsProps) {
  const { say, locale } = useWords()
  const clearance = stands.records[0]?.clearance
  if (!clearance) return null
  const day = dayMonth(clearance.day, locale, todayHere())
  return (
    <FactRow name={say('screening.fact.clearance')}>
      {say('screening.clearedBy', { by: clearance.by, day })}
      {clearance.limits === '' ? null : (
        <p className={styles.why}>{say('screening.limits', { limits: clearance.limits })}</p>
      )}
    </FactRow>
  )
}

/** A state with its shape; states that wait for nothing are plain text. */
function Said({ tone, text }: { readonly tone: Tone; readonly text: string }) {
  return tone === 'neutral' ? text : <Chip tone={tone}>{text}</Chip>
}
