import { ChevronDown, GitPullRequestArrow, UserPlus } from 'lucide-react'
import { type ReactNode, useMemo } from 'react'
import { useNavigate, useParams } from 'react-router'
import { places } from '../../../shared/contract/places'
import type { TemplateCard } from '../../../shared/contract/templates'
import type { Template } from '../../../shared/domain/programs/template'
import { api } from '../../api/api'
import { useQuery } from '../../api/use-query'
import { type AppCommand, useCommands } from '../../commands/registry'
import { runCommand } from '../../commands/run-command'
import { useKeysOf } from '../../commands/use-keys-of'
import { useWords } from '../../formatting/use-words'
import { Button } from '../../ui/actions/button'
import { Menu, type MenuEntry } from '../../ui/actions/menu'
import { EmptyState } from '../../ui/messages/empty-state'
import { Page } from '../../ui/page/page'
import { PageHeader } from '../../ui/page/page-header'
import { PanelSection } from '../../ui/page/panel-section'
import { Fill } from '../../ui/shell/slots'
import styles from './template-page.module.css'
import { TemplateAbout, TemplateCopies } from './template-panel'
import { useTemplateActs } from './use-template-acts'

/** How the two kinds of templates are drawn; other features bring the grids. */
export type TemplateGrids = {
  readonly builtIn: (template: Template) => ReactNode
  readonly own: (templateId: string) => ReactNode
}

/** One template: its grid, what it is for, who has it, and the ways to clients. */
export function TemplatePage({ grids }: { readonly grids: TemplateGrids }) {
  const { say } = useWords()
  const { templateId = '' } = useParams()
  const { value, error } = useQuery(api.templates.byId, { templateId }, { keepPrevious: true })
  const title = error ? say('programs.templates') : (value?.card.name ?? '')
  const crumbs = [
    { text: say('programs.templates'), href: `#${places.templates()}` },
    { text: title },
  ]
  return (
    <Page
      isFlush
      header={
        <PageHeader
          crumbs={crumbs}
          crumbsLabel={say('programs.templates')}
          actions={value && !error ? <Acts card={value.card} /> : null}
        />
      }
    >
      {error ? (
        <div className={styles.empty}>
          <EmptyState title={error.message} />
        </div>
      ) : null}
      {value && !error ? (
        <div className={styles.grid}>
          {value.template ? grids.builtIn(value.template) : grids.own(templateId)}
          <Fill name="inspector">
            <TemplateAbout card={value.card} />
            <TemplateCopies templateId={templateId} />
            {value.template ? <Sources template={value.template} /> : null}
          </Fill>
        </div>
      ) : null}
    </Page>
  )
}

function Acts({ card }: { readonly card: TemplateCard }) {
  const { say } = useWords()
  const navigate = useNavigate()
  const acts = useTemplateActs()
  const keys = useKeysOf('program.assign')
  const waiting = useWaiting(card.id)
  const commands = useMemo((): readonly AppCommand[] => {
    const own = card.isOwn ? {} : { disabled: { key: 'templates.builtIn' } }
    const review = () => void navigate(places.templateReview(card.id))
    return [
      { id: 'template.copy', words: { key: 'templates.copyIt' }, run: () => void acts.copy(card) },
      { id: 'template.review', words: { key: 'templates.reviewCommand' }, run: review },
      {
        id: 'template.bin',
        words: { key: 'templates.bin' },
        ...own,
        run: () => void acts.bin(card),
      },
    ]
  }, [card, acts, navigate])
  useCommands(commands)
  const entries: MenuEntry[] = [
    { id: 'template.copy', text: say('templates.copyIt') },
    { id: 'template.review', text: say('templates.reviewCommand') },
    ...(card.isOwn
      ? [
          { kind: 'line', id: 'line' } as const,
          { id: 'template.bin', text: say('templates.bin'), isDanger: true },
        ]
      : []),
  ]
  return (
    <>
      {waiting > 0 ? (
        <Button icon={GitPullRequestArrow} onPress={() => runCommand('template.review')}>
          {say('templates.reviewWaiting', { count: waiting })}
        </Button>
      ) : null}
      <Menu
        label={say('templates.menu')}
        entries={entries}
        onAct={runCommand}
        placement="bottom end"
        trigger={
          <Button kind="quiet" icon={ChevronDown}>
            {say('templates.menu')}
          </Button>
        }
      />
      <Button
        kind="primary"
        icon={UserPlus}
        {...(keys === undefined ? {} : { keys })}
        onPress={() => runCommand('program.assign')}
      >
        {say('programs.assign')}
      </Button>
    </>
  )
}

/** How many copies could take something over. */
function useWaiting(templateId: string): number {
  const copies = useQuery(api.templates.review, { templateId }, { keepPrevious: true }).value
    ?.copies
  return copies?.filter(({ changes }) => changes.length > 0).length ?? 0
}

function Sources({ template }: { readonly template: Template }) {
  const { say } = useWords()
  return (
    <PanelSection title={say('programs.templateSources')}>
      <ul className={styles.sources}>
        {template.sources.map(({ says, from }) => (
          <li key={says}>
            {says}
            <span className={styles.from}>{from.join(', ')}</span>
          </li>
        ))}
      </ul>
    </PanelSection>
  )
}
