import { Check, TriangleAlert } from 'lucide-react'
import { api } from '../api/api'
import { useQuery } from '../api/use-query'
import { allCommands } from '../commands/registry'
import { useWords } from '../formatting/use-words'
import { Slot } from '../ui/shell/slots'
import { StatusBar, StatusItem } from '../ui/shell/status-bar'
import { useSaveState } from './saving'

/** The foot of the window: saved or not, what a page adds, the next undo. */
export function AppStatus() {
  const { say } = useWords()
  const undo = useQuery(api.history.state, {}).value?.undo
  const unit = useQuery(api.settings.studio, {}).value?.unit
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
          {unit ? <StatusItem text={unit} /> : null}
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
    ? new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(savedAt)
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
