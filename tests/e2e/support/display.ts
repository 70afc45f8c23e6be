import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const NEEDED = ['Xvfb', 'openbox', 'xdotool'] as const

/** A screen that nobody sees, with a window manager and real key events. */
export type Display = {
  readonly name: string
  /** Waits for a visible window of this class whose title holds the text; answers its id. */
  waitFor(className: string, title: string): Promise<string>
  /** Brings a window to the front, then presses a chord such as `ctrl+n` as a keyboard would. */
  press(windowId: string, chord: string): void
  close(): void
}

/** Why there can be no display here, or null. */
export function whyNoDisplay(): string | null {
  const missing = NEEDED.filter((name) => !isInstalled(name))
  return missing.length === 0 ? null : `${missing.join(', ')} not installed`
}

/** Starts a display on a number that nobody uses. */
export async function openDisplay(): Promise<Display> {
  const server = spawn(
    'Xvfb',
    ['-displayfd', '1', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  )
  const name = await new Promise<string>((done, failed) => {
    server.stdout?.once('data', (number) => done(`:${String(number).trim()}`))
    server.once('error', failed)
    server.once('exit', (code) => failed(new Error(`Xvfb ended with ${code}`)))
  })
  const env = { ...process.env, DISPLAY: name }
  const keeper = spawn('openbox', [], { env, stdio: 'ignore' })
  const tool = (...args: readonly string[]) => spawnSync('xdotool', args, { env, encoding: 'utf8' })
  return {
    name,
    async waitFor(className, title) {
      for (let tries = 0; tries < 150; tries++) {
        const found = tool('search', '--onlyvisible', '--class', className).stdout.split('\n')
        const id = found.find(
          (one) => one !== '' && tool('getwindowname', one).stdout.includes(title),
        )
        if (id !== undefined) return id
        await new Promise((resolve) => setTimeout(resolve, 200))
      }
      throw new Error(`no window ${className} “${title}” appeared`)
    },
    press(windowId, chord) {
      tool('windowactivate', '--sync', windowId)
      tool('key', '--clearmodifiers', chord)
    },
    close() {
      keeper.kill()
      server.kill()
    },
  }
}

function isInstalled(name: string): boolean {
  const folders = (process.env.PATH ?? '').split(':')
  return folders.some((folder) => existsSync(join(folder, name)))
}
