import { formatLoad } from '../../../../shared/domain/units/format-load'
import { useWords } from '../../../formatting/use-words'
import type { TypedAnswer } from './typed-answer'
import styles from './typed-echo.module.css'
import type { TypedWeek } from './typed-week'

/** The line under a cell: what was typed, in words, with its load or what it waits for. */
export function TypedEcho({
  week,
  source,
  lastTime,
}: {
  readonly week: TypedWeek
  /** Where the grey rest comes from. */
  readonly source: string | undefined
  readonly lastTime: string | undefined
}) {
  const { say, tell } = useWords()
  const { need, asks, trouble } = week.cell
  const suggestion = week.cell.unread.find((part) => part.suggestion !== undefined)?.suggestion
  const asides = [
    week.weeks > 1 && say('programs.echoWeeks', { count: week.weeks }),
    week.load !== '' && say('programs.echoLoad', { load: week.load, loadUnit: week.unit }),
    source,
    lastTime !== undefined && say('programs.echoLastTime', { done: lastTime }),
    need && asks && tell(need.note),
    trouble && tell(trouble.note),
    suggestion !== undefined && say('programs.echoMeant', { suggestion }),
  ].filter((aside) => typeof aside === 'string')
  return (
    <span className={styles.echo}>
      <strong className={styles.said}>{week.said}</strong>
      {asides.map((aside) => (
        <span key={aside} className={styles.aside}>
          {aside}
        </span>
      ))}
    </span>
  )
}

/** A number that loads wait for, as it will be kept: `1RM of Back squat: 140 kg, tested today`. */
export function AnswerEcho({ answer }: { readonly answer: TypedAnswer }) {
  const { say, locale } = useWords()
  const load = formatLoad(answer.load, { locale })
  return (
    <span className={styles.echo}>
      <strong className={styles.said}>
        {say(`programs.answer.${answer.what}`, { lift: answer.liftName, load })}
      </strong>
      <span className={styles.aside}>{say('programs.answerStays')}</span>
    </span>
  )
}
