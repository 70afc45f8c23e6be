import { expect, type Locator, type Page } from '@playwright/test'
import { callHost } from '../support/call-host'
import { hevyLog } from '../support/hevy-log'
import type { Host } from '../support/host'
import { chooseFile, csvFile } from './import-page'
import { clientNamed } from './screens'

/** Something that floats over a screen, or comes up on it after an act. */
export type Layer = {
  readonly name: string
  /** Where it is opened; all layers of one place are opened one after the other. */
  readonly place: string
  /** Opens it and answers what to wait for. */
  readonly open: (page: Page) => Promise<Locator>
  /** Whether Escape takes it away again; else the next place does. */
  readonly stays?: boolean
}

const dialog = (page: Page, name?: string) => page.getByRole('dialog', name ? { name } : {})

const byKeys = (keys: string, name: string) => async (page: Page) => {
  await page.keyboard.press(keys)
  return dialog(page, name)
}

const menuOf = (name: string | RegExp) => async (page: Page) => {
  const button = page.locator('main').getByRole('button', { name }).first()
  await button.click()
  return page.getByRole('menu')
}

/** Every dialog, menu, popover and preview of the window. */
export async function layersOf(host: Host): Promise<readonly Layer[]> {
  const clientId = await clientNamed(host, 'Dana Cruz')
  const free = await clientNamed(host, 'Grace O’Dell')
  await callHost(host, 'backups.take', {})
  const { sessions } = await callHost<{ readonly sessions: readonly { readonly id: string }[] }>(
    host,
    'sessions.ofClient',
    { clientId },
  )
  const client = (tab: string) => `/clients/${clientId}/${tab}`
  return [
    { name: 'palette', place: '/today', open: byKeys('Control+K', 'Search or run') },
    { name: 'palette with finds', place: '/today', open: findInPalette },
    { name: 'history', place: '/today', open: byKeys('Control+Shift+H', 'What was done') },
    { name: 'keys', place: '/clients', open: byKeys('F1', 'Keys on this screen') },
    { name: 'row menu', place: '/clients', open: openRowMenu },
    { name: 'assign to many', place: '/clients', open: byKeys('Alt+Shift+A', 'Assign a program') },
    { name: 'client menu', place: client('overview'), open: menuOf('More acts') },
    {
      name: 'keys of a chart',
      place: client('progress'),
      open: byKeys('F1', 'Keys on this screen'),
    },
    { name: 'choice of lifts', place: client('progress'), open: openSelect },
    { name: 'session menu', place: client(`log/${sessions[0]?.id}`), open: menuOf(/^More$/) },
    {
      name: 'keys of the grid',
      place: client('program'),
      open: byKeys('F1', 'Keys on this screen'),
    },
    { name: 'program menu', place: client('program'), open: menuOf(/^Program$/) },
    { name: 'grid menu', place: client('program'), open: openGridMenu },
    { name: 'exercise filter', place: '/exercises', open: openFilter },
    { name: 'template menu', place: '/templates/novice-full-body', open: menuOf(/^Template$/) },
    { name: 'restore question', place: '/settings/backups', open: askRestore },
    { name: 'import preview', place: `/import?client=${free}`, open: previewImport, stays: true },
    {
      name: 'assign',
      place: `/clients/${free}/program`,
      open: byKeys('Alt+Shift+A', 'Assign a program'),
    },
    { name: 'maxes', place: `/clients/${free}/program`, open: askMaxes, stays: true },
  ]
}

/** Only the row with the focus has a menu. */
async function openRowMenu(page: Page): Promise<Locator> {
  await page.locator('main').getByRole('link', { name: 'Dana Cruz' }).focus()
  return menuOf('Acts for Dana Cruz')(page)
}

async function findInPalette(page: Page): Promise<Locator> {
  await page.keyboard.press('Control+K')
  await page.keyboard.type('hip thr')
  return page.getByRole('option').first()
}

async function openSelect(page: Page): Promise<Locator> {
  await page
    .getByRole('button', { name: /^Lift|hip thrust/i })
    .first()
    .click()
  return page.getByRole('listbox')
}

async function openGridMenu(page: Page): Promise<Locator> {
  await page.getByRole('grid').locator('input, textarea').first().focus()
  await page.keyboard.press('Shift+F10')
  return page.getByRole('menu')
}

async function openFilter(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Filter' }).click()
  return dialog(page)
}

async function askRestore(page: Page): Promise<Locator> {
  await page
    .getByRole('button', { name: /^Restore/ })
    .first()
    .click()
  return page.getByRole('alertdialog')
}

async function previewImport(page: Page): Promise<Locator> {
  await chooseFile(page, csvFile('workouts.csv', hevyLog(12)))
  return page.getByRole('button', { name: /^Import \d+ session/ })
}

async function askMaxes(page: Page): Promise<Locator> {
  await page.keyboard.press('Alt+Shift+A')
  await expect(dialog(page, 'Assign a program')).toBeVisible()
  await page.keyboard.type('hip')
  await expect(page.getByRole('option').first()).toBeVisible()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Assign', exact: true }).click()
  return page.getByRole('dialog', { name: /maxes|max/i })
}
