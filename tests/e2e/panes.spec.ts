import { focused } from './pages/keys'
import { clientNamed } from './pages/screens'
import { goTo, openWindow } from './pages/window'
import { expect } from './support/host'
import { test } from './support/sample'

test('from a fresh program it is two keys to the grid, and F6 walks places, grid, details and status', async ({
  page,
  host,
}) => {
  const clientId = await clientNamed(host, 'Dana Cruz')
  await openWindow(page, host)
  await goTo(page, `/clients/${clientId}/program`)
  await page.reload()
  const grid = page.getByRole('grid')
  await expect(grid).toBeVisible()
  const pane = (name: string) => page.locator(`[data-pane="${name}"]:focus-within`)

  await test.step('Tab, Enter', async () => {
    await page.keyboard.press('Tab')
    await expect(focused(page)).toHaveText('Skip to the page')
    await expect(focused(page)).toBeInViewport()
    await page.keyboard.press('Enter')
    await expect(grid.locator(':focus')).toHaveCount(1)
  })

  await test.step('F6 all the way round, and back', async () => {
    for (const name of ['inspector', 'status', 'rail', 'content']) {
      await page.keyboard.press('F6')
      await expect(pane(name)).toHaveCount(1)
    }
    await expect(grid.locator(':focus')).toHaveCount(1)
    for (const name of ['rail', 'status', 'inspector', 'content']) {
      await page.keyboard.press('Shift+F6')
      await expect(pane(name)).toHaveCount(1)
    }
    await expect(grid.locator(':focus')).toHaveCount(1)
  })
})

test('F1 tells the keys of this screen and of its grid, found by a word', async ({
  page,
  host,
}) => {
  const clientId = await clientNamed(host, 'Dana Cruz')
  await openWindow(page, host)
  await goTo(page, `/clients/${clientId}/program`)
  const grid = page.getByRole('grid')
  await expect(grid).toBeVisible()
  await page.keyboard.press('F6')
  await page.keyboard.press('F1')
  const sheet = page.getByRole('dialog', { name: 'Keys on this screen' })
  for (const title of ['On this screen', 'In the grid', 'Everywhere']) {
    await expect(sheet.getByRole('heading', { name: title, exact: true })).toBeVisible()
  }
  await page.keyboard.type('superset')
  await expect(sheet.locator('dt')).toHaveText([/Superset/, /Take the superset apart/])
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(sheet).toHaveCount(0)
  await expect(page.locator('[data-pane="rail"]:focus-within')).toHaveCount(1)
})
