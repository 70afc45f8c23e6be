import { expect, type Locator, type Page } from '@playwright/test'

/** Presses a key until something is so; fails after `most` presses. */
export async function pressUntil(
  page: Page,
  key: string,
  { isSo, most = 60 }: { readonly isSo: () => Promise<boolean>; readonly most?: number },
): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    if (await isSo()) return
    await page.keyboard.press(key)
  }
  expect(await isSo(), `${key} was pressed ${most} times`).toBe(true)
}

/** Walks to a control with Tab, as who has no mouse does. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  await control.first().waitFor()
  await pressUntil(page, 'Tab', {
    isSo: () => control.first().evaluate((element) => element === document.activeElement),
  })
}

/** The control that has the focus. */
export function focused(page: Page): Locator {
  return page.locator(':focus')
}
