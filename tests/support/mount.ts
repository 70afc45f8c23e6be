import { spawnSync } from 'node:child_process'

/** A shell in a name space of its own may mount what it likes, and nothing of it outlives the shell. */
const SHELL = ['unshare', ...(process.getuid?.() === 0 ? ['-m'] : ['-Urm'])]

/** Whether this system lets a test mount something. */
export function canMount(): boolean {
  const [file = '', ...args] = SHELL
  return spawnSync(file, [...args, 'mount', '-t', 'tmpfs', 'none', '/mnt']).status === 0
}

/** A command behind a script of mounts. */
export function behindMounts(script: string, command: readonly string[]): readonly string[] {
  const quoted = command.map((part) => `'${part}'`).join(' ')
  return [...SHELL, 'sh', '-ec', `${script}\nexec ${quoted}`]
}
