import { type ChildProcess, spawn } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from '@playwright/test'

const root = resolve(import.meta.dirname, '../..')

test('npm run dev reloads the page after a change of a screen and starts the core again after one of its own', async ({
  page,
}) => {
  const project = copyOfProject()
  const dev = spawn(process.execPath, [join(project, 'tools/dev.mjs')], {
    env: { ...process.env, RACKSIDE_DATA: join(project, 'data'), RACKSIDE_PORT: '0' },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const ended = new Promise((done) => dev.once('exit', done))
  const lines = linesOf(dev)
  try {
    await page.goto(addressIn(await lines.next(/^READY /)))
    await expect(page.getByText('Nothing here is real.')).toBeVisible()

    const screen = 'src/renderer/app/shell.tsx'
    change(project, screen, "title={say('app.sampleTitle')}", 'title="A screen that was changed"')
    await lines.next(/^Open pages were reloaded/)
    await expect(page.getByText('A screen that was changed')).toBeVisible()

    const handler = 'src/main/core/core-thread.ts'
    change(
      project,
      handler,
      "say({ kind: 'ready' })",
      "process.stdout.write('a changed core\\n')\n  say({ kind: 'ready' })",
    )
    await lines.next(/^a changed core/)
    await page.goto('about:blank')
    await page.goto(addressIn(await lines.next(/^READY /)))
    await expect(page.getByText('A screen that was changed')).toBeVisible()

    change(project, handler, "process.stdout.write('a changed core\\n')", 'this is no program')
    await lines.next(/The build did not succeed/)
    change(project, handler, 'this is no program', "process.stdout.write('a mended core\\n')")
    await lines.next(/^a mended core/)
  } finally {
    await page.goto('about:blank')
    dev.kill('SIGINT')
    await ended
    rmSync(project, { recursive: true, force: true })
  }
})

/** The project with its build, in a folder where a test may change it; packages are shared. */
function copyOfProject(): string {
  const copy = mkdtempSync(join(tmpdir(), 'rackside-dev-'))
  for (const name of ['src', 'resources', 'tools', 'out']) {
    cpSync(join(root, name), join(copy, name), { recursive: true })
  }
  for (const name of [
    'package.json',
    'package-lock.json',
    'electron.vite.config.ts',
    'tsconfig.base.json',
  ]) {
    cpSync(join(root, name), join(copy, name))
  }
  mkdirSync(join(copy, 'node_modules'))
  const shared = readdirSync(join(root, 'node_modules')).filter((name) => !/^\.(?!bin)/.test(name))
  for (const name of shared) {
    symlinkSync(join(root, 'node_modules', name), join(copy, 'node_modules', name))
  }
  cpSync(join(root, 'node_modules/.rackside'), join(copy, 'node_modules/.rackside'), {
    recursive: true,
  })
  return copy
}

function change(project: string, file: string, from: string, to: string): void {
  const path = join(project, file)
  const text = readFileSync(path, 'utf8')
  expect(text).toContain(from)
  writeFileSync(
    path,
    text.replace(from, () => to),
  )
}

/** What a process says, line by line; each line is looked at once. */
function linesOf(child: ChildProcess) {
  let text = ''
  let told: () => void = () => undefined
  child.stdout?.on('data', (part) => {
    text += String(part)
    told()
  })
  return {
    async next(pattern: RegExp): Promise<string> {
      for (;;) {
        const lines = text.split('\n').slice(0, -1)
        const at = lines.findIndex((line) => pattern.test(line))
        if (at >= 0) {
          text = text
            .split('\n')
            .slice(at + 1)
            .join('\n')
          return lines[at] ?? ''
        }
        await new Promise<void>((resolve) => {
          told = resolve
        })
      }
    },
  }
}

function addressIn(line: string): string {
  return (JSON.parse(line.slice('READY '.length)) as { url: string }).url // as: the status line
}
