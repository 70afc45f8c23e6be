import type { Page } from '@playwright/test'

/** Shows another lift on the progress tab. */
export async function chooseLift(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /Lift$/ }).click()
  await page.getByRole('option', { name: new RegExp(`^${name}`) }).click()
}
