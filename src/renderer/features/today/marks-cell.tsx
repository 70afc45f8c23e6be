import type { TodayRow } from '../../../shared/contract/today'
import { useWords } from '../../formatting/use-words'
import { StripSign } from '../../ui/charts/strip-sign'
import styles from './today.module.css'

type Mark = TodayRow['marks'][number]

/** The last sessions as signs, oldest first, with their count for the ear. */
export function MarksCell({ marks }: { readonly marks: readonly Mark[] }) {
  const { say } = useWords()
  const of = (wanted: Mark) => marks.filter((mark) => mark === wanted).length
  const said = say('today.marksSaid', { done: of('done'), missed: of('missed'), all: marks.length })
  const placed = marks.map((mark, place) => ({ mark, place }))
  return (
    <span className={styles.marks}>
      <span className="visually-hidden">{said}</span>
      {placed.map(({ mark, place }) => (
        <StripSign key={place} mark={mark} title={say(`today.mark.${mark}`)} />
      ))}
    </span>
  )
}

const LEGEND: readonly Mark[] = ['done', 'part', 'missed', 'moved', 'to-log']

/** What the signs mean, along the foot of the page. */
export function MarksLegend() {
  const { say } = useWords()
  return (
    <ul className={styles.legend} aria-label={say('today.legend')}>
      {LEGEND.map((mark) => (
        <li key={mark} className={styles.legendEntry}>
          <StripSign mark={mark} />
          {say(`today.mark.${mark}`)}
        </li>
      ))}
    </ul>
  )
}
