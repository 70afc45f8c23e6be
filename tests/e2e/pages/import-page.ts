import { expect, type Page } from '@playwright/test'

/** A file as a coach would choose it. */
export type ChosenFile = {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

/** A CSV file of a text. */
export function csvFile(name: string, text: string): ChosenFile {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(text) }
}

/** Hands a file to the import screen through the system's dialog. */
export async function chooseFile(page: Page, file: ChosenFile): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: /Choose (a CSV|another) file/ }).click()
  await (await chooser).setFiles(file)
}

/** Says whose log it is, by a name that is already here or a new one. */
export async function chooseClient(page: Page, name: string): Promise<void> {
  const field = page.getByRole('combobox', { name: 'Whose training is it' })
  await field.click()
  await field.pressSequentially(name)
  await page
    .getByRole('option', { name: new RegExp(`^(Create client “)?${name}`) })
    .first()
    .click()
  await expect(page.getByRole('button', { name: 'Choose another client' })).toBeVisible()
}

/** The button that takes the log in. */
export function importButton(page: Page) {
  return page.getByRole('button', { name: /^Import \d+ session/ })
}
