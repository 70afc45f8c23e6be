import { Navigate, Route, Routes } from 'react-router'
import { places } from '../../shared/contract/places'
import { BackupsPage } from '../features/backups/backups-page'
import { ClientPage } from '../features/clients/client-page'
import { ClientsPage } from '../features/clients/roster/clients-page'
import { ExercisesPage } from '../features/exercises/exercises-page'
import { ImportPage } from '../features/imports/import-page'
import { ProgramStarts } from '../features/programs/assign/program-starts'
import { TemplateGrid } from '../features/programs/grid/template-grid'
import { TemplateProgram } from '../features/programs/template-program'
import { RosterEditPage } from '../features/roster-edit/roster-edit-page'
import { RulesPage } from '../features/settings/rules/rules-page'
import { SettingsPage } from '../features/settings/settings-page'
import { ReviewPage } from '../features/templates/review/review-page'
import { type TemplateGrids, TemplatePage } from '../features/templates/template-page'
import { TemplatesPage } from '../features/templates/templates-page'
import { TodayPage } from '../features/today/today-page'
import { useWords } from '../formatting/use-words'
import { EmptyState } from '../ui/messages/empty-state'
import { Page } from '../ui/page/page'
import { PageHeader } from '../ui/page/page-header'
import { clientTabBodies } from './client-tab-bodies'

const TEMPLATE_GRIDS: TemplateGrids = {
  builtIn: (template) => <TemplateGrid template={template} />,
  own: (templateId) => <TemplateProgram templateId={templateId} />,
}

/** Which screen stands at which place; the only file that knows all features. */
export function AppRoutes() {
  return (
    <>
      <ProgramStarts />
      <Routes>
        <Route path="/" element={<Navigate replace to={places.today()} />} />
        <Route path="/today" element={<TodayPage />} />
        <Route path="/clients" element={<ClientsPage />} />
        <Route path="/clients/:clientId" element={<ClientPage bodies={clientTabBodies} />} />
        <Route path="/clients/:clientId/:tab" element={<ClientPage bodies={clientTabBodies} />} />
        <Route
          path="/clients/:clientId/:tab/:item"
          element={<ClientPage bodies={clientTabBodies} />}
        />
        <Route path="/exercises/:exerciseId?" element={<ExercisesPage />} />
        <Route path="/import" element={<ImportPage />} />
        <Route path="/roster-edit" element={<RosterEditPage />} />
        <Route path="/templates" element={<TemplatesPage />} />
        <Route path="/templates/:templateId" element={<TemplatePage grids={TEMPLATE_GRIDS} />} />
        <Route path="/templates/:templateId/review" element={<ReviewPage />} />
        <Route path="/settings" element={<SettingsPage />} />
        <Route path="/settings/equipment" element={<SettingsPage />} />
        <Route path="/settings/rules" element={<RulesPage />} />
        <Route path="/settings/backups" element={<BackupsPage />} />
        <Route path="*" element={<NotHere />} />
      </Routes>
    </>
  )
}

function NotHere() {
  const { say } = useWords()
  return (
    <Page header={<PageHeader title={say('app.name')} />}>
      <EmptyState title={say('app.notHere')} />
    </Page>
  )
}
