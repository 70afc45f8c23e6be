import { resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { places } from '../../src/shared/contract/places'
import { callIn, expect, type Host } from './support/host'
import { test } from './support/sample'

const folder = resolve(import.meta.dirname, '../../docs/pictures')

type Client = { readonly id: string; readonly name: string }

test.use({ viewport: { width: 1440, height: 900 }, colorScheme: 'light' })

test('photographs a program, a log and a progression of the sample studio', async ({
  page,
  host,
}) => {
  const client = await enter(page, host)
  await show(page, places.client(client.id, 'program'))
  await page.getByText('Barbell hip thrust').first().click()
  await page.keyboard.press('ArrowRight')
  await photograph(page, 'program')

  await show(page, places.client(client.id, 'log'))
  await page.getByRole('button', { name: /Day 1/, includeHidden: true }).first().click()
  await expect(page).toHaveURL(/\/log\/[\w-]+$/)
  await photograph(page, 'log')

  await show(page, places.progressOf(client.id, 'hip-thrust-barbell'))
  await expect(page.getByText(/e1RM|1RM/).first()).toBeVisible()
  await photograph(page, 'progress')
})

/** Enters the studio; answers the client who trains the hip thrust. */
async function enter(page: Page, host: Host): Promise<Client> {
  await page.goto(await host.enter())
  await expect(page.getByText('Sample studio').first()).toBeVisible()
  const list = await callIn(page, 'clients.list', { shelf: 'active' })
  const { clients } = list as { readonly clients: readonly Client[] } // as: the contract of clients.list
  const client = clients.find((one) => one.name === 'Dana Cruz')
  if (!client) throw new Error('the sample studio has no Dana Cruz')
  return client
}

async function show(page: Page, place: string): Promise<void> {
  await page.goto(`${new URL(page.url()).origin}/#${place}`)
}

async function photograph(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  await page.waitForTimeout(500)
  await page.screenshot({ path: `${folder}/${name}.png`, animations: 'disabled' })
}
