import type { AnswerCard } from '../../../../shared/contract/exercises'
import { useWords } from '../../../formatting/use-words'
import styles from './answer-section.module.css'
import { Section } from './section'

/** Questions clients and beginners ask about the exercise, answered. */
export function AnswerSection({ answers }: { readonly answers: readonly AnswerCard[] }) {
  const { say } = useWords()
  if (answers.length === 0) return null
  return (
    <Section id="answers" title={say('exercises.screen.answers')}>
      <dl className={styles.answers}>
        {answers.map(({ id, question, answer }) => (
          <div key={id}>
            <dt className="strong">{question}</dt>
            <dd className="quiet">{answer}</dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}

type SourceLineProps = {
  readonly sources: readonly { readonly id: string; readonly text: string }[]
}

/** What the page rests on. */
export function SourceLine({ sources }: SourceLineProps) {
  const { say } = useWords()
  if (sources.length === 0) return null
  return (
    <p className={styles.sources}>
      {say('exercises.screen.sources')}: {sources.map(({ text }) => text).join(' · ')}
    </p>
  )
}
