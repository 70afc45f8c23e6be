import { type Dispatch, type SetStateAction, useMemo } from 'react'
import type { NavigateFunction } from 'react-router'
import { CLIENT_TABS, places } from '../../shared/contract/places'
import { api } from '../api/api'
import { useCommand } from '../api/use-command'
import { useQuery } from '../api/use-query'
import { type AppCommand, useCommands } from '../commands/registry'
import { useWords } from '../formatting/use-words'
import { retryAll, useSaveState, useToasts } from './saving'

/** What the shell remembers while it is shown. */
export type ShellState = {
  /** The palette's text; null while it is closed. */
  readonly palette: string | null
  readonly isRailCollapsed: boolean
  readonly isInspectorHidden: boolean
  /** The keys of the screen or the list of acts, over the page. */
  readonly sheet: 'keys' | 'history' | null
  /** What stands beside the page in the place of its details, until it is closed. */
  readonly beside: 'calculators' | 'shorthand' | null
  /** Counts how often the calculators were asked for. */
  readonly calculatorsAsked: number
}

/** What the commands of the shell act on. */
export type ShellParts = {
  readonly setState: Dispatch<SetStateAction<ShellState>>
  readonly navigate: NavigateFunction
  readonly path: string
}

/** The commands that stand on every screen. */
export function useShellCommands(parts: ShellParts): void {
  useCommands(useWindowCommands(parts), 'shell')
  useCommands(useHistoryCommands(parts.navigate), 'shell')
  useCommands(useWindowExtras(parts.setState), 'shell')
  useCommands(useClientTabCommands(parts), 'shell')
}

function useWindowCommands({ setState, navigate }: ShellParts): readonly AppCommand[] {
  return useMemo(() => {
    const go = (path: string) => () => void navigate(path)
    return [
      {
        id: 'app.palette',
        words: { key: 'app.palette' },
        keys: 'Mod+K',
        run: () => setState((old) => ({ ...old, palette: old.palette === null ? '' : null })),
      },
      {
        id: 'app.findEverything',
        words: { key: 'app.findEverything' },
        keys: 'Mod+Shift+F',
        run: () => setState((old) => ({ ...old, palette: '' })),
      },
      { id: 'go.today', words: { key: 'app.goToday' }, keys: 'Alt+1', run: go(places.today()) },
      {
        id: 'go.clients',
        words: { key: 'app.goClients' },
        keys: 'Alt+2',
        run: go(places.clients()),
      },
      {
        id: 'go.templates',
        words: { key: 'app.goTemplates' },
        keys: 'Alt+3',
        run: go(places.templates()),
      },
      {
        id: 'go.exercises',
        words: { key: 'app.goExercises' },
        keys: 'Alt+4',
        run: go(places.exercises()),
      },
      {
        id: 'go.import',
        words: { key: 'app.goImport' },
        keys: 'Mod+Shift+O',
        run: go(places.imports()),
      },
      {
        id: 'go.settings',
        words: { key: 'app.goSettings' },
        keys: 'Mod+,',
        run: go(places.settings()),
      },
      { id: 'go.rosterEdit', words: { key: 'rosterEdits.open' }, run: go(places.rosterEdit()) },
      { id: 'go.rules', words: { key: 'checks.settings.title' }, run: go(places.rules()) },
      { id: 'go.backups', words: { key: 'app.goBackups' }, run: go(places.backups()) },
      {
        id: 'app.back',
        words: { key: 'app.back' },
        keys: 'Alt+ArrowLeft',
        run: () => void navigate(-1),
      },
      {
        id: 'app.forward',
        words: { key: 'app.forward' },
        keys: 'Alt+ArrowRight',
        run: () => void navigate(1),
      },
      {
        id: 'app.rail',
        words: { key: 'app.toggleRail' },
        keys: 'Mod+B',
        run: () => setState((old) => ({ ...old, isRailCollapsed: !old.isRailCollapsed })),
      },
      {
        id: 'clients.new',
        words: { key: 'clients.new' },
        keys: 'Mod+N',
        tabKeys: 'Alt+N',
        run: () => void navigate(places.clients(), { state: { adds: true } }),
      },
      {
        id: 'app.inspector',
        words: { key: 'app.toggleInspector' },
        keys: 'Mod+I',
        run: () =>
          setState((old) =>
            old.beside === null
              ? { ...old, isInspectorHidden: !old.isInspectorHidden }
              : { ...old, beside: null },
          ),
      },
    ]
  }, [setState, navigate])
}

/** Keys, the list of acts, the saving state and the theme. */
function useWindowExtras(setState: ShellParts['setState']): readonly AppCommand[] {
  const { say } = useWords()
  const toasts = useToasts()
  const { problem } = useSaveState()
  return useMemo(() => {
    const show = (sheet: ShellState['sheet']) => () => setState((old) => ({ ...old, sheet }))
    const flipShorthand = () =>
      setState((old) => ({ ...old, beside: old.beside === 'shorthand' ? null : 'shorthand' }))
    return [
      {
        id: 'app.keys',
        words: { key: 'app.keysTitle' },
        keys: 'F1',
        run: () => (isInGrid() ? flipShorthand() : show('keys')()),
      },
      { id: 'app.shorthand', words: { key: 'shorthand.open' }, run: flipShorthand },
      {
        id: 'app.calculators',
        words: { key: 'calculators.open' },
        keys: 'Mod+Shift+K',
        run: () =>
          setState((old) => ({
            ...old,
            beside: 'calculators',
            calculatorsAsked: old.calculatorsAsked + 1,
          })),
      },
      {
        id: 'edit.history',
        words: { key: 'app.history' },
        keys: 'Mod+Shift+H',
        run: show('history'),
      },
      {
        id: 'app.saved',
        words: { key: 'app.sayAllSaved' },
        keys: 'Mod+S',
        run: () => {
          if (problem) void retryAll(problem)
          else toasts.show({ text: say('app.allSavedAt'), tone: 'ok' })
        },
      },
    ]
  }, [setState, say, toasts, problem])
}

/** Whether a cell of a grid has the focus or is being typed in: there help is about the shorthand. */
function isInGrid(): boolean {
  return document.activeElement?.closest('[role="grid"]') !== null
}

function useHistoryCommands(navigate: NavigateFunction): readonly AppCommand[] {
  const { say } = useWords()
  const toasts = useToasts()
  const steps = useQuery(api.history.state, {}).value
  const undo = useCommand(api.history.undo)
  const redo = useCommand(api.history.redo)
  return useMemo(() => {
    const turn = async (run: typeof undo, back: 'undo' | 'redo') => {
      const answer = await run({})
      if (!answer.ok) return
      if (answer.value.place !== '') void navigate(answer.value.place)
      const other =
        back === 'undo'
          ? { run: redo, next: 'redo' as const }
          : { run: undo, next: 'undo' as const }
      toasts.show({
        text: answer.value.said,
        action: {
          text: say(`common.${other.next}`),
          onPress: () => void turn(other.run, other.next),
        },
      })
    }
    const undoing = steps?.undo
    const redoing = steps?.redo
    return [
      {
        id: 'edit.undo',
        words: undoing
          ? { key: 'app.undoAct', values: { act: undoing.act } }
          : { key: 'common.undo' },
        keys: 'Mod+Z',
        ...(undoing ? {} : { disabled: { key: 'history.nothingToUndo' } }),
        run: () => void turn(undo, 'undo'),
      },
      {
        id: 'edit.redo',
        words: redoing
          ? { key: 'app.redoAct', values: { act: redoing.act } }
          : { key: 'common.redo' },
        keys: 'Mod+Shift+Z',
        tabKeys: 'Mod+Y',
        ...(redoing ? {} : { disabled: { key: 'history.nothingToRedo' } }),
        run: () => void turn(redo, 'redo'),
      },
    ]
  }, [steps, undo, redo, navigate, say, toasts])
}

/** Mod+1 … Mod+6 and the way to the neighbours, while a client is shown. */
function useClientTabCommands({ navigate, path }: ShellParts): readonly AppCommand[] {
  const clientId = /^\/clients\/([^/]+)/.exec(path)?.[1]
  return useMemo(() => {
    if (clientId === undefined) return []
    const tabs = CLIENT_TABS.map((tab, i) => ({
      id: `client.${tab}`,
      words: { key: `app.tab.${tab}` },
      keys: `Mod+${i + 1}`,
      run: () => void navigate(places.client(clientId, tab)),
    }))
    const print = {
      id: 'handout.print',
      words: { key: 'app.printThis' },
      keys: 'Mod+P',
      run: () => void navigate(places.client(clientId, 'handouts')),
    }
    return [...tabs, print]
  }, [clientId, navigate])
}
