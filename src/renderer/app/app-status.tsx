import { Check, Contrast, Monitor, Moon, Sun, TriangleAlert } from 'lucide-react'
import { useLocation } from 'react-router'
import { api } from '../api/api'
import { useQuery } from '../api/use-query'
import { allCommands } from '../commands/registry'
import { dayFormat } from '../formatting/day-format'
import { useWords } from '../formatting/use-words'
import { Slot } from '../ui/shell/slots'
import { StatusBar, StatusItem } from '../ui/shell/status-bar'
import { nextTheme } from './next-theme'
import { useSaveState } from './saving'
import { useThemeChoice } from './use-theme'
import { useShownUnit, useViewCommands } from './view-commands'

const THEME_ICONS = {
  system: Monitor,
  light: Sun,
  dark: Moon,
  'high-contrast': Contrast,
} as const

/** The foot of the window: saved or not, what a page adds, the next undo. */
export function AppStatus() {
  const { say } = useWords()
  const undo = useQuery(api.history.state, {}).value?.undo
  const unit = useShownUnit(useLocation().pathname)
  const { theme, choose } = useThemeChoice()
  useViewCommands(unit)
  return (
    <StatusBar
      start={
        <>
          <SavedItem />
          <Slot name="status" />
        </>
      }
      end={
        <>
          {undo ? (
            <StatusItem
              text={say('app.undoAct', { act: undo.act })}
              keys="Mod+Z"
              onPress={() => runCommand('edit.undo')}
            />
          ) : null}
          <StatusItem
            text={unit.isOther ? say('app.shownIn', { unit: unit.shown }) : unit.shown}
            keys="Alt+U"
            tone={unit.isOther ? 'accent' : 'neutral'}
            onPress={unit.flip}
          />
          <StatusItem
            text={say(`settings.themes.${theme}`)}
            icon={THEME_ICONS[theme]}
            onPress={() => choose(nextTheme(theme))}
          />
          <StatusItem text={say('app.keys')} keys="F1" onPress={() => runCommand('app.keys')} />
          <Slot name="status-end" />
        </>
      }
    />
  )
}

function runCommand(id: string): void {
  allCommands()
    .find((command) => command.id === id)
    ?.run()
}

function SavedItem() {
  const { say, locale } = useWords()
  const { savedAt, problem } = useSaveState()
  if (problem)
    return <StatusItem text={say('app.notSaved')} icon={TriangleAlert} tone="danger" isLive />
  const time = savedAt
    ? dayFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(savedAt)
    : null
  return (
    <StatusItem
      text={time ? say('app.savedAt', { time }) : say('app.allSaved')}
      icon={Check}
      tone="ok"
      isLive
    />
  )
}
