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
