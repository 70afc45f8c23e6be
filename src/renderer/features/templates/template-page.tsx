import { UserPlus } from 'lucide-react'
import type { ReactNode } from 'react'
import { useParams } from 'react-router'
import { places } from '../../../shared/contract/places'
import type { Template } from '../../../shared/domain/programs/template'
import { api } from '../../api/api'
import { useQuery } from '../../api/use-query'
import { runCommand } from '../../commands/run-command'
import { useKeysOf } from '../../commands/use-keys-of'
import { useWords } from '../../formatting/use-words'
import { Button } from '../../ui/actions/button'
import { EmptyState } from '../../ui/messages/empty-state'
import { Page } from '../../ui/page/page'
import { PageHeader } from '../../ui/page/page-header'
import { PanelSection } from '../../ui/page/panel-section'
import { Fill } from '../../ui/shell/slots'
import styles from './template-page.module.css'

/** One template: its grid to look at, what its numbers rest on, and the way to a client. */
export function TemplatePage({ grid }: { readonly grid: (template: Template) => ReactNode }) {
  const { say } = useWords()
  const { templateId = '' } = useParams()
  const keys = useKeysOf('program.assign')
  const { value, error } = useQuery(api.templates.byId, { templateId })
  const title = error ? say('programs.templates') : (value?.card.name ?? '')
  const crumbs = [
    { text: say('programs.templates'), href: `#${places.templates()}` },
    { text: title },
  ]
  const assign = (
    <Button kind="primary" icon={UserPlus} keys={keys} onPress={() => runCommand('program.assign')}>
      {say('programs.assign')}
    </Button>
  )
  return (
    <Page
      isFlush
      header={
        <PageHeader
          crumbs={crumbs}
          crumbsLabel={say('programs.templates')}
          actions={error ? null : assign}
        />
      }
    >
      {error ? <EmptyState title={error.message} /> : null}
      {value?.template ? <Shown template={value.template} grid={grid} /> : null}
    </Page>
  )
}

function Shown(props: {
  readonly template: Template
  readonly grid: (template: Template) => ReactNode
}) {
  const { template } = props
  const { say } = useWords()
  const { weeks, days, level, goal, description, sources } = template
  const facts = say('programs.templateFor', {
    level: say(`programs.level.${level}`),
    goal: say(`programs.goal.${goal}`),
    weeks,
    days: days.length,
  })
  return (
    <div className={styles.grid}>
      {props.grid(template)}
      <Fill name="inspector">
        <PanelSection title={template.name}>
          <div className={styles.about}>
            <p className={styles.facts}>{facts}</p>
            <p>{description}</p>
          </div>
        </PanelSection>
        <PanelSection title={say('programs.templateSources')}>
          <ul className={styles.sources}>
            {sources.map(({ says, from }) => (
              <li key={says}>
                {says}
                <span className={styles.from}>{from.join(', ')}</span>
              </li>
            ))}
          </ul>
        </PanelSection>
      </Fill>
    </div>
  )
}
