import { QueryClientProvider } from '@tanstack/react-query'
import { useEffect } from 'react'
import { HashRouter } from 'react-router'
import type { Language } from '../../shared/kernel/words'
import { sayIn } from '../../shared/messages/say'
import { api, transport } from '../api/api'
import { followCommits, queryCache } from '../api/query-cache'
import { useQuery } from '../api/use-query'
import { dispatchKeys, runAsked } from '../commands/key-dispatch'
import { FirstRun } from '../features/first-run/first-run'
import { WordsProvider } from '../formatting/use-words'
import { Saving } from './saving'
import { Shell } from './shell'
import { useTheme } from './use-theme'

/** The window: language, cache, router, and either the first run or the shell. */
export function App() {
  useEffect(() => followCommits(), [])
  useEffect(() => dispatchKeys(), [])
  useEffect(() => followMenu(), [])
  return (
    <QueryClientProvider client={queryCache}>
      <HashRouter>
        <Studio />
      </HashRouter>
    </QueryClientProvider>
  )
}

/** The native menu asks for commands by id. */
function followMenu(): () => void {
  return transport.subscribe((event) => {
    if (event.kind === 'command.asked') runAsked(event.commandId)
  })
}

function Studio() {
  const desk = useQuery(api.desk.state, {}).value
  useTheme(desk?.theme ?? 'system')
  if (!desk) return null
  return (
    <WordsProvider say={sayIn(desk.language)} locale="en-GB">
      {desk.phase === 'first-run' ? (
        <FirstRun />
      ) : (
        <Saving>
          <OpenStudio
            key={desk.studio}
            isSample={desk.studio === 'sample'}
            language={desk.language}
          />
        </Saving>
      )}
    </WordsProvider>
  )
}

function OpenStudio(props: { readonly isSample: boolean; readonly language: Language }) {
  const settings = useQuery(api.settings.studio, {}).value
  if (!settings) return null
  return (
    <WordsProvider say={sayIn(props.language, settings.locale)} locale={settings.locale}>
      <Shell isSample={props.isSample} />
    </WordsProvider>
  )
}
