import { expect } from '@playwright/test'
import { goTo, openWindow } from './pages/window'
import { callHost } from './support/call-host'
import type { Host } from './support/host'
import { test } from './support/sample'

const TABS = ['overview', 'program', 'progress', 'handouts', 'profile', 'log'] as const

/** The id of a client of the sample by name. */
async function idOf(host: Host, name: string): Promise<string> {
  type Roster = { readonly clients: readonly { readonly id: string; readonly name: string }[] }
  const { clients } = await callHost<Roster>(host, 'clients.list', { shelf: 'active' })
  return clients.find((client) => client.name === name)?.id ?? ''
}

test('Ctrl+L opens the log of the client on every tab, always by the same command', async ({
  page,
  host,
}) => {
  const dana = await idOf(host, 'Dana Cruz')
  await openWindow(page, host)
  for (const tab of TABS) {
    await goTo(page, `/clients/${dana}/${tab}`)
    await expect(page.getByRole('heading', { name: 'Dana Cruz' })).toBeVisible()
    await page.keyboard.press('Control+L')
    await expect(page).toHaveURL(new RegExp(`#/clients/${dana}/log/[^/]+$`))
  }
})

test('on Today Ctrl+L opens the log of the row that has the focus', async ({ page, host }) => {
  await openWindow(page, host, '/today')
  await page
    .getByRole('row', { name: /Ingrid Solheim/ })
    .getByText('Harder than planned')
    .click()
  await page.keyboard.press('Control+L')
  await expect(page).toHaveURL(/#\/clients\/[^/]+\/log\/[^/]+$/)
  await expect(page.getByRole('heading', { name: 'Ingrid Solheim' })).toBeVisible()
})

test('walking a client’s charts through lifts, times and widths never breaks the page', async ({
  page,
  host,
}) => {
  const broken: string[] = []
  page.on('pageerror', (error) => broken.push(error.message))
  const aisha = await idOf(host, 'Aisha Karim')
  type Lifts = { readonly lifts: readonly { readonly exerciseId: string }[] }
  const { lifts } = await callHost<Lifts>(host, 'progress.lifts', { clientId: aisha })
  await openWindow(page, host, `/clients/${aisha}/progress`)
  for (const { exerciseId } of lifts) {
    await goTo(page, `/clients/${aisha}/progress/${exerciseId}`)
    for (const range of ['8 w', 'All', '26 w']) {
      await page.getByRole('radio', { name: range, exact: true }).click()
    }
    await page.setViewportSize({ width: 900, height: 640 })
    await page.setViewportSize({ width: 1440, height: 900 })
  }
  expect(broken).toEqual([])
})
