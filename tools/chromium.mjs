// Finds a Chromium for the end-to-end tests: an installed one, else Playwright's, else Debian's package as root.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { binScript, env24, node24 } from './run24.mjs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** The path of a Chromium, or null; installs one when none is there and it can be had. */
export function chromiumPath(say) {
  const asked = process.env.RACKSIDE_CHROMIUM
  if (asked && existsSync(asked)) return asked
  return installed() ?? fromPlaywright(say) ?? fromDebian(say)
}

function installed() {
  const folders = (process.env.PATH ?? '').split(':')
  return (
    folders
      .flatMap((folder) => NAMES.map((name) => join(folder, name)))
      .find((path) => existsSync(path)) ?? null
  )
}

function fromDebian(say) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    return null
  say('Installing Chromium from Debian …')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const packages = ['chromium', 'xvfb', 'xdotool', 'openbox', 'poppler-utils', 'qpdf']
  spawnSync('apt-get', ['update', '-qq'], { env, stdio: 'ignore' })
  spawnSync('apt-get', ['install', '-y', '-qq', ...packages], { env, stdio: 'ignore' })
  return installed()
}

function fromPlaywright(say) {
  const where = playwrightPath()
  if (where) return where
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) return null
  say('Fetching Chromium for the tests …')
  spawnSync(node24(), [binScript('playwright'), 'install', 'chromium'], {
    env: env24(),
    stdio: 'ignore',
    timeout: 300_000,
  })
  return playwrightPath()
}

function playwrightPath() {
  const script =
    "import { chromium } from '@playwright/test'; process.stdout.write(chromium.executablePath())"
  const done = spawnSync(node24(), ['--input-type=module', '-e', script], {
    env: env24(),
    encoding: 'utf8',
  })
  const path = done.stdout?.trim()
  return path && existsSync(path) ? path : null
}
