import { expect, type Page } from '@playwright/test'
import type { Host } from '../support/host'

/** Opens the window on a host, at a place of it when one is given. */
export async function openWindow(page: Page, host: Host, place?: string): Promise<void> {
  await page.goto(await host.enter())
  await expect(page.locator('main')).toBeVisible()
  if (place !== undefined) await goTo(page, place)
}

/** Goes to a place of the window as a link would. */
export async function goTo(page: Page, place: string): Promise<void> {
  await page.goto(`${new URL(page.url()).origin}/#${place}`)
  await settled(page)
}

/** Waits until the screen has what it asked for: nothing is drawn as still loading. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator('main')).not.toBeEmpty()
  await expect(page.getByRole('progressbar', { name: /Opening|Drawing|Loading/ })).toHaveCount(0)
}

/** The undo button of the status bar. */
export function undoItem(page: Page) {
  return page.getByRole('button', { name: /Undo “/ })
}
