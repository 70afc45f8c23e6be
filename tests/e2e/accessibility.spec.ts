import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { layersOf } from './pages/layers'
import { screensOf } from './pages/screens'
import { goTo, openWindow } from './pages/window'
import { callHost } from './support/call-host'
import { expect } from './support/host'
import { test } from './support/sample'

const THEMES = ['light', 'dark'] as const

/** What axe finds serious or critical, one line each; of the dark theme only its colours, the rest is the same. */
async function seriousFaults(page: Page, where: string): Promise<readonly string[]> {
  await page.mouse.move(0, 0)
  const axe = new AxeBuilder({ page }).setLegacyMode()
  const isDark = (await page.locator('html').getAttribute('data-theme')) === 'dark'
  const { violations } = await (isDark ? axe.withRules(['color-contrast']) : axe).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map((node) => `${where}: ${id} at ${node.target.join(' ')} ${node.html.slice(0, 120)}`),
    )
}

for (const theme of THEMES) {
  test(`no screen has a serious fault for those who do not see or point, ${theme}`, async ({
    page,
    host,
  }) => {
    await callHost(host, 'desk.setTheme', { theme })
    const screens = await screensOf(host)
    await openWindow(page, host)
    const found: string[] = []
    for (const { name, place } of screens) {
      await goTo(page, place)
      found.push(...(await seriousFaults(page, name)))
    }
    expect(found).toEqual([])
  })

  test(`no dialog, menu, popover or preview has a serious fault, ${theme}`, async ({
    page,
    host,
  }) => {
    await callHost(host, 'desk.setTheme', { theme })
    await openWindow(page, host)
    const found: string[] = []
    for (const { name, place, open, stays = false } of await layersOf(host)) {
      await goTo(page, place)
      const layer = await open(page)
      await expect(layer, name).toBeVisible()
      found.push(...(await seriousFaults(page, name)))
      if (stays) continue
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog').or(page.getByRole('menu')), name).toHaveCount(0)
    }
    expect(found).toEqual([])
  })

  test(`an empty studio has no serious fault, ${theme}`, async ({ page, host }) => {
    const found: string[] = []
    await callHost(host, 'desk.setTheme', { theme })
    await callHost(host, 'desk.leaveSample', {})
    await openWindow(page, host)
    found.push(...(await seriousFaults(page, 'first run')))
    await callHost(host, 'desk.startOwn', { unit: 'kg', paper: 'A4', locale: 'en-GB' })
    await page.reload()
    for (const place of ['/today', '/clients', '/import', '/settings/backups']) {
      await goTo(page, place)
      found.push(...(await seriousFaults(page, place)))
    }
    const { clientId } = await callHost<{ readonly clientId: string }>(host, 'clients.add', {
      name: 'Ana Ruiz',
    })
    for (const tab of ['overview', 'program', 'log', 'progress', 'handouts', 'profile']) {
      await goTo(page, `/clients/${clientId}/${tab}`)
      found.push(...(await seriousFaults(page, `empty ${tab}`)))
    }
    expect(found).toEqual([])
  })
}
