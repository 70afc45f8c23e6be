import { clientNamed } from './pages/screens'
import { goTo, openWindow } from './pages/window'
import { callHost } from './support/call-host'
import { expect, type Host } from './support/host'
import { test } from './support/sample'

/** Everything that is kept of a client's training, as it is kept. */
async function kept(host: Host, clientId: string): Promise<string> {
  const asked = { clientId }
  const parts = [
    await callHost(host, 'clients.byId', asked),
    await callHost(host, 'programs.ofClient', asked),
    await callHost(host, 'sessions.ofClient', asked),
    await callHost(host, 'progress.lifts', asked),
  ]
  return JSON.stringify(parts)
}

test('Alt+U shows grid, sums and charts in pounds and back; what is kept stays as it is', async ({
  page,
  host,
}) => {
  const clientId = await clientNamed(host, 'Dana Cruz')
  await openWindow(page, host)
  await goTo(page, `/clients/${clientId}/program`)
  const cell = page
    .getByRole('row', { name: /Barbell hip thrust/ })
    .getByText(/^≈ [\d.]+$/)
    .first()
  await expect(cell).toBeVisible()
  const inKilos = Number((await cell.innerText()).slice(2))
  const before = await kept(host, clientId)

  await page.keyboard.press('Alt+U')
  await expect(page.getByRole('button', { name: /shown in lb/ })).toBeVisible()
  const inPounds = (inKilos / 0.45359237).toFixed(1).replace(/\.0$/, '')
  await expect(cell).toHaveText(`≈ ${inPounds}`)
  await expect(page.getByRole('region', { name: /^Week \d/ })).toContainText('lb')

  await goTo(page, `/clients/${clientId}/progress`)
  await expect(page.getByRole('region', { name: / lb, (up|down)/ }).first()).toBeVisible()
  expect(await kept(host, clientId)).toBe(before)

  await page.getByRole('button', { name: /shown in lb/ }).click()
  await expect(page.getByRole('region', { name: / kg, (up|down)/ }).first()).toBeVisible()
})

test('the status bar turns the theme without a restart, and it stays chosen', async ({
  page,
  host,
}) => {
  await openWindow(page, host, '/today')
  const html = page.locator('html')
  const status = page.getByRole('region', { name: 'Status' })
  for (const [name, theme] of [
    ['System', 'light'],
    ['Light', 'dark'],
    ['Dark', 'high-contrast'],
  ] as const) {
    await status.getByRole('button', { name, exact: true }).click()
    await expect(html).toHaveAttribute('data-theme', theme)
  }
  await page.reload()
  await expect(html).toHaveAttribute('data-theme', 'high-contrast')
})
