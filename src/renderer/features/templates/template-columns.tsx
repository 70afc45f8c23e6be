import { places } from '../../../shared/contract/places'
import type { TemplateCard } from '../../../shared/contract/templates'
import type { Say } from '../../../shared/kernel/words'
import type { Column } from '../../ui/lists/column'
import styles from './templates-page.module.css'

/** What the list says of each template. */
export function templateColumns(say: Say): readonly Column<TemplateCard>[] {
  return [
    {
      id: 'name',
      title: say('programs.templateName'),
      width: '260px',
      isRowHeader: true,
      cell: ({ id, name }) => (
        <a className={styles.name} href={`#${places.template(id)}`}>
          {name}
        </a>
      ),
    },
    {
      id: 'level',
      title: say('programs.templateLevel'),
      width: '110px',
      cell: ({ level }) => levelName(level, say),
    },
    {
      id: 'goal',
      title: say('programs.goalLabel'),
      width: '110px',
      cell: ({ goal }) => say(`programs.goal.${goal}`),
    },
    {
      id: 'days',
      title: say('programs.templateDays'),
      width: '60px',
      align: 'end',
      cell: ({ days }) => days,
    },
    {
      id: 'weeks',
      title: say('programs.templateWeeks'),
      width: '72px',
      align: 'end',
      cell: ({ weeks }) => weeks,
    },
    {
      id: 'uses',
      title: say('templates.uses'),
      width: '72px',
      align: 'end',
      cell: ({ uses }) => (uses === 0 ? <span className={styles.quiet}>–</span> : uses),
    },
    {
      id: 'about',
      title: say('programs.templateAbout'),
      cell: ({ description }) => <span className={styles.about}>{description}</span>,
    },
  ]
}

/** Whom a template is for, in a word. */
export function levelName(level: TemplateCard['level'], say: Say): string {
  return say(level === null ? 'templates.anyLevel' : `programs.level.${level}`)
}
