import { workingKeys } from './key-dispatch'
import { useAllCommands } from './registry'

/** The chord that does a command in this window; undefined while nobody offers it. */
export function useKeysOf(id: string): string | undefined {
  const command = useAllCommands().find((one) => one.id === id)
  return command && workingKeys(command)
}
