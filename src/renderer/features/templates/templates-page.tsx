import { Plus } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useNavigate } from 'react-router'
import { places } from '../../../shared/contract/places'
import type { TemplateCard } from '../../../shared/contract/templates'
import { api } from '../../api/api'
import { useQuery } from '../../api/use-query'
import { type AppCommand, useCommands } from '../../commands/registry'
import { useWords } from '../../formatting/use-words'
import { Button } from '../../ui/actions/button'
import type { RowGroup } from '../../ui/lists/column'
import { Table } from '../../ui/lists/table'
import { EmptyState } from '../../ui/messages/empty-state'
import { Page } from '../../ui/page/page'
import { PageHeader } from '../../ui/page/page-header'
import { templateColumns } from './template-columns'
import styles from './templates-page.module.css'
import { type TemplateActs, useTemplateActs } from './use-template-acts'

/** Programs without a client: the coach's own, then those that come with the product. */
export function TemplatesPage() {
  const { say } = useWords()
  const acts = useTemplateActs()
  const templates = useQuery(api.templates.list, {}).value?.templates
  useListCommands(acts)
  const count = templates?.length ?? 0
  const create = (
    <Button kind="primary" icon={Plus} onPress={() => void acts.create()}>
      {say('templates.create')}
    </Button>
  )
  return (
    <Page
      isFlush
      header={
        <PageHeader
          title={say('programs.templates')}
          subtitle={say('programs.templatesCount', { count })}
          actions={create}
        />
      }
    >
      {templates ? <TemplatesTable templates={templates} /> : null}
      {templates?.some(({ isOwn }) => isOwn) === false ? (
        <div className={styles.empty}>
          <EmptyState title={say('templates.emptyTitle')}>{say('templates.emptyText')}</EmptyState>
        </div>
      ) : null}
    </Page>
  )
}

function TemplatesTable({ templates }: { readonly templates: readonly TemplateCard[] }) {
  const { say } = useWords()
  const navigate = useNavigate()
  const [selectedId, setSelected] = useState<string>()
  const columns = useMemo(() => templateColumns(say), [say])
  const groups = useMemo((): readonly RowGroup<TemplateCard>[] => {
    const own = templates.filter(({ isOwn }) => isOwn)
    const rest = templates.filter(({ isOwn }) => !isOwn)
    const builtIn = { id: 'built-in', title: say('templates.builtInGroup'), rows: rest }
    if (own.length === 0) return [builtIn]
    return [{ id: 'own', title: say('templates.own'), count: own.length, rows: own }, builtIn]
  }, [templates, say])
  return (
    <Table
      label={say('programs.templates')}
      columns={columns}
      density="comfortable"
      groups={groups}
      rowId={({ id }) => id}
      selectedId={selectedId}
      onSelect={setSelected}
      onOpen={(id) => void navigate(places.template(id))}
    />
  )
}

function useListCommands(acts: TemplateActs): void {
  const commands = useMemo(
    (): readonly AppCommand[] => [
      {
        id: 'template.new',
        words: { key: 'templates.create' },
        run: () => void acts.create(),
      },
    ],
    [acts],
  )
  useCommands(commands)
}
