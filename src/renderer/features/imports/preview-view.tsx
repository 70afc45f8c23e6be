import { dayMonth, todayHere } from '../../formatting/dates'
import { useWords } from '../../formatting/use-words'
import { Segmented } from '../../ui/choices/segmented'
import { Banner } from '../../ui/messages/banner'
import { Card } from '../../ui/page/card'
import { NamesTable } from './names-table'
import styles from './preview-view.module.css'
import { ProblemList } from './problem-list'
import type { Importing } from './use-import'

/** Everything the file would bring, before anything is written. */
export function PreviewView({ importing }: { readonly importing: Importing }) {
  const { say } = useWords()
  const { preview } = importing.state
  if (!preview) return null
  return (
    <>
      <Summary importing={importing} />
      <Questions importing={importing} />
      <NamesTable importing={importing} />
      <ProblemList problems={preview.problems} />
      {preview.notices.length > 0 ? (
        <Card title={say('imports.screen.notices')}>
          <ul>
            {preview.notices.map((notice) => (
              <li key={notice}>{notice}</li>
            ))}
          </ul>
        </Card>
      ) : null}
    </>
  )
}

function Summary({ importing }: { readonly importing: Importing }) {
  const { say, locale } = useWords()
  const { preview } = importing.state
  if (!preview) return null
  const { sessions, firstDay, lastDay, unit } = preview
  const day = (text: string | null) => (text === null ? '' : dayMonth(text, locale, todayHere()))
  const app = say(`imports.screen.app.${preview.format}`)
  const facts = [
    say('imports.screen.summary.rows', { count: preview.rowsRead }),
    say('imports.screen.summary.readable', { count: preview.rowsReadable }),
    ...(unit === 'ask' ? [] : [say('imports.screen.summary.fileUnit', { unit })]),
  ]
  return (
    <section className={styles.summary}>
      <h2 className={styles.lead}>
        {say('imports.screen.summary.fresh', { count: sessions.fresh })}{' '}
        {sessions.already > 0
          ? say('imports.screen.summary.already', { count: sessions.already })
          : ''}{' '}
        {sessions.edited > 0
          ? say('imports.screen.summary.edited', { count: sessions.edited })
          : ''}
      </h2>
      <p className="quiet num">
        {say('imports.screen.summary.from', { app, first: day(firstDay), last: day(lastDay) })}
        {' · '}
        {facts.join(' · ')}
      </p>
    </section>
  )
}

function Questions({ importing }: { readonly importing: Importing }) {
  const { say } = useWords()
  const { preview, answers } = importing.state
  if (!preview) return null
  const hint = preview.unitHint
  const asksUnit = preview.unit === 'ask' || answers.unit !== null
  const asksOrder = preview.dayOrder === 'ask' || answers.dayOrder !== null
  return (
    <>
      {asksUnit ? (
        <Banner
          tone={answers.unit === null ? 'warn' : 'ok'}
          title={say('imports.screen.unitQuestion')}
          actions={
            <Segmented<'kg' | 'lb' | 'none'>
              label={say('imports.screen.unit')}
              value={answers.unit ?? 'none'}
              onChange={(unit) => (unit === 'none' ? undefined : importing.answer({ unit }))}
              choices={[
                { id: 'kg', text: 'kg' },
                { id: 'lb', text: 'lb' },
              ]}
            />
          }
        >
          {hint?.reason}
        </Banner>
      ) : null}
      {asksOrder ? (
        <Banner
          tone={answers.dayOrder === null ? 'warn' : 'ok'}
          title={say('imports.screen.orderQuestion')}
          actions={
            <Segmented<'day-first' | 'month-first' | 'none'>
              label={say('imports.screen.order')}
              value={answers.dayOrder ?? 'none'}
              onChange={(dayOrder) =>
                dayOrder === 'none' ? undefined : importing.answer({ dayOrder })
              }
              choices={[
                { id: 'day-first', text: say('imports.screen.dayFirst') },
                { id: 'month-first', text: say('imports.screen.monthFirst') },
              ]}
            />
          }
        />
      ) : null}
    </>
  )
}
