import { ArrowRight } from 'lucide-react'
import type { Mistake } from '../../../../shared/domain/exercises/exercise'
import { useWords } from '../../../formatting/use-words'
import { Icon } from '../../../ui/icon'
import { Section } from './section'
import styles from './tables.module.css'

/** Faults the coach can see, each with its mend. */
export function MistakeTable({ mistakes }: { readonly mistakes: readonly Mistake[] }) {
  const { say } = useWords()
  return (
    <Section id="mistakes" title={say('exercises.section.mistakes')}>
      <table className={styles.table}>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{say('exercises.screen.sign')}</th>
            <th scope="col">{say('exercises.screen.fix')}</th>
          </tr>
        </thead>
        <tbody>
          {mistakes.map(({ id, sign, fix }) => (
            <tr key={id}>
              <th scope="row" className={styles.sign}>
                {sign}
              </th>
              <td>
                <span className={styles.fix}>
                  <Icon shape={ArrowRight} size={14} className={styles.arrow} />
                  {fix}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}
