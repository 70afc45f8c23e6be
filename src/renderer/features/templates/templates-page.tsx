import { useMemo, useState } from 'react'
import { useNavigate } from 'react-router'
import { places } from '../../../shared/contract/places'
import type { TemplateCard } from '../../../shared/contract/templates'
import type { Say } from '../../../shared/kernel/words'
import { api } from '../../api/api'
import { useQuery } from '../../api/use-query'
import { useWords } from '../../formatting/use-words'
import type { Column } from '../../ui/lists/column'
import { Table } from '../../ui/lists/table'
import { Page } from '../../ui/page/page'
import { PageHeader } from '../../ui/page/page-header'
import styles from './templates-page.module.css'

/** Programs without a client: whom each is for, how long it takes, what it is. */
export function TemplatesPage() {
  const { say } = useWords()
  const navigate = useNavigate()
  const templates = useQuery(api.templates.list, {}).value?.templates
  const [selectedId, setSelected] = useState<string>()
  const columns = useMemo(() => columnsOf(say), [say])
  const count = templates?.length ?? 0
  return (
    <Page
      isFlush
      header={
        <PageHeader
          title={say('programs.templates')}
          subtitle={say('programs.templatesCount', { count })}
        />
      }
    >
      {templates ? (
        <Table
          label={say('programs.templates')}
          columns={columns}
          density="comfortable"
          groups={[{ id: 'all', rows: templates }]}
          rowId={({ id }) => id}
          selectedId={selectedId}
          onSelect={setSelected}
          onOpen={(id) => void navigate(places.template(id))}
        />
      ) : null}
    </Page>
  )
}

function columnsOf(say: Say): readonly Column<TemplateCard>[] {
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
      cell: ({ level }) => say(level === null ? 'templates.anyLevel' : `programs.level.${level}`),
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
      id: 'about',
      title: say('programs.templateAbout'),
      cell: ({ description }) => <span className={styles.about}>{description}</span>,
    },
  ]
}
