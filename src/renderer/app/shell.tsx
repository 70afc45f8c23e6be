import { type Dispatch, type SetStateAction, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { api } from '../api/api'
import { useCommand } from '../api/use-command'
import { CalculatorPanel } from '../features/calculators/calculator-panel'
import { ShorthandPanel } from '../features/shorthand/shorthand-panel'
import { UnitViewProvider } from '../formatting/unit-view'
import { useWords } from '../formatting/use-words'
import { Button } from '../ui/actions/button'
import { Banner } from '../ui/messages/banner'
import { ToastRegion } from '../ui/messages/toast-region'
import { AppFrame } from '../ui/shell/app-frame'
import { Slot, SlotsProvider, useIsFilled } from '../ui/shell/slots'
import { AppPalette } from './app-palette'
import { AppRail } from './app-rail'
import { AppRoutes } from './app-routes'
import { AppStatus } from './app-status'
import { HistoryList } from './history-list'
import { KeysSheet } from './keys-sheet'
import { OpenLogProvider } from './open-log-provider'
import { SaveProblem, useToasts } from './saving'
import { type ShellParts, type ShellState, useShellCommands } from './shell-commands'
import { useStepTicks } from './use-step-ticks'

/** Rail, page, inspector and status bar around every screen, with the palette above. */
export function Shell({ isSample }: { readonly isSample: boolean }) {
  return (
    <UnitViewProvider>
      <SlotsProvider>
        <OpenLogProvider>
          <ShellFrame isSample={isSample} />
        </OpenLogProvider>
      </SlotsProvider>
    </UnitViewProvider>
  )
}

function ShellFrame({ isSample }: { readonly isSample: boolean }) {
  const { say } = useWords()
  const toasts = useToasts()
  const [state, setState] = useState<ShellState>({
    palette: null,
    isRailCollapsed: false,
    isInspectorHidden: false,
    sheet: null,
    beside: null,
    calculatorsAsked: 0,
  })
  const navigate = useNavigate()
  const location = useLocation()
  useStepTicks(location.pathname)
  const hasDetails = useIsFilled('inspector') && !state.isInspectorHidden
  const hasInspector = hasDetails || state.beside !== null
  return (
    <>
      <ShellCommands setState={setState} navigate={navigate} path={location.pathname} />
      <AppFrame
        rail={<AppRail onSearch={() => setState((old) => ({ ...old, palette: '' }))} />}
        {...(hasInspector ? { inspector: <BesidePage state={state} setState={setState} /> } : {})}
        statusBar={<AppStatus />}
        isRailCollapsed={state.isRailCollapsed}
        banner={<Banners isSample={isSample} />}
        words={{
          rail: say('app.rail'),
          content: say('app.content'),
          inspector: say('app.inspector'),
          status: say('app.status'),
          skip: say('app.skip'),
        }}
      >
        <AppRoutes />
      </AppFrame>
      <AppPalette
        query={state.palette}
        onQuery={(palette) => setState((old) => ({ ...old, palette }))}
      />
      <KeysSheet
        isOpen={state.sheet === 'keys'}
        onClose={() => setState((old) => ({ ...old, sheet: null }))}
      />
      <HistoryList
        isOpen={state.sheet === 'history'}
        onClose={() => setState((old) => ({ ...old, sheet: null }))}
      />
      <ToastRegion
        queue={toasts}
        words={{ region: say('app.messages'), dismiss: say('app.dismiss') }}
      />
    </>
  )
}

/** Draws nothing: a new step to undo changes the commands, and not the window around them. */
function ShellCommands(parts: ShellParts) {
  useShellCommands(parts)
  return null
}

type BesideProps = {
  readonly state: ShellState
  readonly setState: Dispatch<SetStateAction<ShellState>>
}

/** The details of the page, or what was asked for in their place. */
function BesidePage({ state, setState }: BesideProps) {
  const { pathname } = useLocation()
  const close = () => setState((old) => ({ ...old, beside: null }))
  switch (state.beside) {
    case 'calculators':
      return (
        <CalculatorPanel
          asked={state.calculatorsAsked}
          clientId={/^\/clients\/([^/]+)/.exec(pathname)?.[1]}
          onClose={close}
        />
      )
    case 'shorthand':
      return (
        <ShorthandPanel
          onClose={close}
          onKeys={() => setState((old) => ({ ...old, sheet: 'keys' }))}
        />
      )
    case null:
      return <Slot name="inspector" />
  }
}

function Banners({ isSample }: { readonly isSample: boolean }) {
  const { say } = useWords()
  const leave = useCommand(api.desk.leaveSample)
  return (
    <>
      <SaveProblem />
      {isSample ? (
        <Banner
          kind="strip"
          title={say('app.sampleTitle')}
          actions={
            <Button size="small" onPress={() => void leave({})}>
              {say('app.startOwn')}
            </Button>
          }
        >
          {say('app.sample')}
        </Banner>
      ) : null}
    </>
  )
}
