import { places } from '../../../shared/contract/places'
import type { TemplateCard } from '../../../shared/contract/templates'
import { GOALS } from '../../../shared/domain/exercises/vocabulary'
import { TEMPLATE_LEVELS } from '../../../shared/domain/programs/template'
import { api } from '../../api/api'
import { useQuery } from '../../api/use-query'
import { dayMonth, todayHere } from '../../formatting/dates'
import { useWords } from '../../formatting/use-words'
import { Select } from '../../ui/choices/select'
import { InlineEdit } from '../../ui/fields/inline-edit'
import { Chip } from '../../ui/messages/chip'
import { PanelSection } from '../../ui/page/panel-section'
import { levelName } from './template-columns'
import styles from './template-page.module.css'
import { useTemplateActs } from './use-template-acts'

/** What a template is for; an own one is described here. */
export function TemplateAbout({ card }: { readonly card: TemplateCard }) {
  const { say } = useWords()
  const { goal, weeks, days, level, description } = card
  const facts = say('templates.factsOf', {
    level: levelName(level, say),
    goal: say(`programs.goal.${goal}`),
    span: say('templates.weeksCount', { count: weeks }),
    days: say('templates.daysCount', { count: days }),
  })
  return (
    <PanelSection title={say('templates.description')}>
      <div className={styles.about}>
        <p className={styles.facts}>{facts}</p>
        {card.isOwn ? <Description card={card} /> : <p>{description}</p>}
      </div>
    </PanelSection>
  )
}

function Description({ card }: { readonly card: TemplateCard }) {
  const { say } = useWords()
  const { change } = useTemplateActs()
  const templateId = card.id
  const describe = async (description: string) => {
    const answer = await change({ templateId, description })
    return answer.ok ? undefined : answer.error.message
  }
  const levels = [
    { id: 'any' as const, text: say('templates.anyLevel') },
    ...TEMPLATE_LEVELS.map((id) => ({ id, text: say(`programs.level.${id}`) })),
  ]
  return (
    <>
      <InlineEdit
        isMultiline
        label={say('templates.description')}
        placeholder={say('templates.descriptionEmpty')}
        value={card.description}
        onCommit={describe}
      />
      <div className={styles.fields}>
        <Select
          isCompact
          label={say('templates.level')}
          choices={levels}
          value={card.level ?? 'any'}
          onChange={(id) => void change({ templateId, level: id === 'any' ? null : id })}
        />
        <Select
          isCompact
          label={say('templates.goal')}
          choices={GOALS.map((id) => ({ id, text: say(`programs.goal.${id}`) }))}
          value={card.goal}
          onChange={(goal) => void change({ templateId, goal })}
        />
      </div>
    </>
  )
}

/** Who has a program made from the template, the running ones first. */
export function TemplateCopies({ templateId }: { readonly templateId: string }) {
  const { say, locale } = useWords()
  const copies = useQuery(api.templates.copies, { templateId }).value?.copies
  if (!copies) return null
  return (
    <PanelSection
      title={say('templates.copies')}
      {...(copies.length > 0 && { count: copies.length })}
    >
      {copies.length === 0 ? <p className={styles.quiet}>{say('templates.copiesNone')}</p> : null}
      <ul className={styles.copies}>
        {copies.map(({ programId, clientId, clientName, startsOn, isActive }) => (
          <li key={programId} className={styles.copy}>
            <a className={styles.link} href={`#${places.program(clientId, programId)}`}>
              {clientName}
            </a>
            {isActive ? null : <Chip>{say('templates.copyEnded')}</Chip>}
            <span className={styles.quiet}>{dayMonth(startsOn, locale, todayHere())}</span>
          </li>
        ))}
      </ul>
    </PanelSection>
  )
}
