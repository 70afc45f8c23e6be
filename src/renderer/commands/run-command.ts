import { allCommands } from './registry'

/** Does a command by its id, as its key would; a disabled or absent one does nothing. */
export function runCommand(id: string): void {
  const command = allCommands().find((one) => one.id === id)
  if (command?.disabled === undefined) command?.run()
}
