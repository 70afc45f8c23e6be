import { Binoculars, CircleHelp, Dumbbell, SquareTerminal, User } from 'lucide-react'
import { useMemo } from 'react'
import { useNavigate } from 'react-router'
import { places } from '../../shared/contract/places'
import { api } from '../api/api'
import { useQuery } from '../api/use-query'
import { workingKeys } from '../commands/key-dispatch'
import { useAllCommands } from '../commands/registry'
import { todayHere } from '../formatting/dates'
import { toldAppointment } from '../formatting/day-words'
import { useWords } from '../formatting/use-words'
import type { PaletteEntries, PaletteEntry } from './palette-index'

/** Everything the palette can find now: clients, exercises, answers and the commands of this screen. */
export function usePaletteEntries(isOpen: boolean): PaletteEntries {
  const clients = useClientEntries(isOpen)
  const exercises = useExerciseEntries(isOpen)
  const answers = useAnswerEntries(isOpen)
  const commands = useCommandEntries(isOpen)
  return useMemo(
    () => ({ clients, exercises, answers, commands }),
    [clients, exercises, answers, commands],
  )
}

function useClientEntries(enabled: boolean): readonly PaletteEntry[] {
  const words = useWords()
  const navigate = useNavigate()
  const list = useQuery(api.clients.list, { shelf: 'active' }, { enabled }).value?.clients
  return useMemo(() => {
    const today = todayHere()
    return (list ?? []).map(({ id, name, programName, nextAppointment, tags }) => {
      const next = nextAppointment ? toldAppointment(nextAppointment, words, today) : null
      return {
        item: {
          id: `client:${id}`,
          text: name,
          icon: User,
          detail: [programName, next].filter(Boolean).join(' · '),
        },
        run: () => void navigate(places.client(id)),
        found: { keywords: [programName ?? '', ...tags.map((tag) => tag.name)] },
      }
    })
  }, [list, words, navigate])
}

function useExerciseEntries(enabled: boolean): readonly PaletteEntry[] {
  const navigate = useNavigate()
  const list = useQuery(api.exercises.list, {}, { enabled }).value?.exercises
  return useMemo(
    () =>
      (list ?? []).map(({ id, name, aliases, kind }) => ({
        item: { id: `exercise:${id}`, text: name, icon: Dumbbell },
        run: () => void navigate(places.exercise(id)),
        found: { aliases, standing: kind === 'lift' ? 1 : 0.97 },
      })),
    [list, navigate],
  )
}

function useAnswerEntries(enabled: boolean): readonly PaletteEntry[] {
  const navigate = useNavigate()
  const list = useQuery(api.exercises.answers, {}, { enabled }).value?.answers
  return useMemo(
    () =>
      (list ?? []).map(({ id, question, keywords, answer, exerciseId, section }) => ({
        item: { id: `answer:${id}`, text: question, detail: answer, icon: CircleHelp },
        run: () =>
          void navigate(`${places.exercise(exerciseId)}?section=${encodeURIComponent(section)}`),
        found: { keywords },
      })),
    [list, navigate],
  )
}

function useCommandEntries(isOpen: boolean): readonly PaletteEntry[] {
  const { tell } = useWords()
  const commands = useAllCommands(isOpen)
  return useMemo(
    () =>
      commands
        .filter(({ id }) => id !== 'app.palette')
        .map((command) => {
          const keys = workingKeys(command)
          return {
            item: {
              id: `command:${command.id}`,
              text: tell(command.words),
              icon: command.id === 'app.findEverything' ? Binoculars : SquareTerminal,
              ...(command.detail ? { detail: tell(command.detail) } : {}),
              ...(keys === undefined ? {} : { keys }),
              ...(command.disabled ? { reason: tell(command.disabled) } : {}),
            },
            run: command.run,
            found: {},
          }
        }),
    [commands, tell],
  )
}
