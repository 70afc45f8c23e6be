/** Tabs of a client's page, in the order of Mod+1 … Mod+6. */
export const CLIENT_TABS = [
  'overview',
  'program',
  'log',
  'progress',
  'handouts',
  'profile',
] as const

export type ClientTab = (typeof CLIENT_TABS)[number]

/** Routes of the window, so that undo, the palette and the screens name places alike. */
export const places = {
  today: () => '/today',
  clients: () => '/clients',
  client: (clientId: string, tab: ClientTab = 'overview') => `/clients/${clientId}/${tab}`,
  /** A client's program; the page of the template where there is no client. */
  program: (clientId: string, programId: string) =>
    clientId === '' ? `/templates/${programId}` : `/clients/${clientId}/program/${programId}`,
  session: (clientId: string, sessionId: string) => `/clients/${clientId}/log/${sessionId}`,
  progressOf: (clientId: string, exerciseId: string) =>
    `/clients/${clientId}/progress/${exerciseId}`,
  rosterEdit: () => '/roster-edit',
  templates: () => '/templates',
  template: (templateId: string) => `/templates/${templateId}`,
  templateReview: (templateId: string) => `/templates/${templateId}/review`,
  exercises: () => '/exercises',
  exercise: (exerciseId: string) => `/exercises/${exerciseId}`,
  imports: () => '/import',
  settings: () => '/settings',
  backups: () => '/settings/backups',
  /** Rules of the program check, and conditions. */
  rules: () => '/settings/rules',
} as const
