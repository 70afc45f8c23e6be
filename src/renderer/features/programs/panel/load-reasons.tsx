import type { ResolvedSet } from '../../../../shared/domain/programs/resolve-context'
import { useWords } from '../../../formatting/use-words'
import { PlateStack } from '../../../ui/plates/plate-stack'
import { drawnPlates, type PlatesAt, platesText } from '../plates-text'
import styles from './program-panel.module.css'

type LoadReasonsProps = {
  readonly set: ResolvedSet
  readonly at: Omit<PlatesAt, 'words'>
  readonly size?: 'small' | 'normal'
}

/** The plates of a worked-out load, drawn and in words, and why it is what it is: rule, inputs, rounding. */
export function LoadReasons({ set, at, size = 'normal' }: LoadReasonsProps) {
  const { say, tell, locale } = useWords()
  const where = { ...at, words: { say, locale } }
  const plates = platesText(set, where)
  const drawn = drawnPlates(set, where)
  const reasons = [set.rule, ...set.inputs, set.rounding.note].map(tell)
  return (
    <>
      {drawn && drawn.length > 0 ? (
        <PlateStack perSide={drawn} label={plates} locale={locale} size={size} />
      ) : null}
      {plates === '' ? null : <p className={styles.plates}>{plates}</p>}
      <ul className={styles.reasons}>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </>
  )
}
