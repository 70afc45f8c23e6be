import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { STAND_IN, startStandIn } from './support/electron-stand-in'
import { watchPage } from './support/host'

test('the built desktop app takes a coach from the first run to a client in the roster', async ({
  context,
}) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'rackside-e2e-'))
  const faults: string[] = []
  context.on('page', (page) => watchPage(page, faults, STAND_IN))
  const desktop = await startStandIn(context, dataDir)
  const { page } = desktop

  expect(desktop.preferences).toMatchObject({ sandbox: true })
  await page.getByRole('button', { name: /Start my studio/ }).click()
  await page.getByRole('textbox', { name: 'Name of a new client' }).fill('Dana Cruz')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Dana Cruz').first()).toBeVisible()

  await page.goto(`${STAND_IN}/#/clients`)
  await page.reload()
  await expect(page.getByRole('grid', { name: 'Roster' }).getByText('Dana Cruz')).toBeVisible()

  expect(faults).toEqual([])
  await desktop.close()
  expect(readdirSync(dataDir).length).toBeGreaterThan(0)
  expect(
    readdirSync(dataDir, { recursive: true }).filter((name) => /-wal$/.test(String(name))),
  ).toEqual([])
  rmSync(dataDir, { recursive: true, force: true })
})
