import { homedir } from 'node:os'
import { join } from 'node:path'

/** The folder studios live in when nobody names one: the place each system keeps program data. */
export function defaultDataFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  if (env.RACKSIDE_DATA) return env.RACKSIDE_DATA
  if (platform === 'win32')
    return join(env.APPDATA ?? join(homedir(), 'AppData', 'Roaming'), 'Rackside')
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Rackside')
  return join(env.XDG_DATA_HOME ?? join(homedir(), '.local', 'share'), 'rackside')
}
