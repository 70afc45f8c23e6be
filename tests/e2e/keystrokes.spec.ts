import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Page } from '@playwright/test'
import {
  inProduct,
  inSpreadsheet,
  PUBLISHED,
  type PublishedProgram,
  type TypedRow,
} from '../support/published-programs'
import { pressUntil } from './pages/keys'
import { openWindow } from './pages/window'
import { callHost } from './support/call-host'
import { expect, type Host, test } from './support/host'

const PAPER = join(resolve(import.meta.dirname, '../..'), 'docs/keystrokes.md')

test('three published programs take the keys that the documents say', async ({ page, host }) => {
  await callHost(host, 'desk.startOwn', { unit: 'kg', paper: 'A4', locale: 'en-GB' })
  await openWindow(page, host, '/clients')
  const lines: string[] = []
  for (const program of PUBLISHED) {
    const keys = await typeProgram(page, host, program)
    lines.push(tableLine(program, keys))
  }
  const paper = paperOf(lines)
  if (process.env.RACKSIDE_KEYSTROKES === 'write') writeFileSync(PAPER, paper)
  expect(readFileSync(PAPER, 'utf8')).toBe(paper)
})

/** Types a program into an empty grid and answers how many keys it took. */
async function typeProgram(page: Page, host: Host, program: PublishedProgram): Promise<number> {
  const { clientId } = await callHost<{ clientId: string }>(host, 'clients.add', {
    name: program.name,
  })
  const first = { name: program.name, goal: 'strength', startsOn: '2026-11-23', weeks: 4 }
  const { programId } = await callHost<{ programId: string }>(host, 'programs.create', {
    clientId,
    ...first,
  })
  const [day] = program.days
  await callHost(host, 'programs.addDay', { programId, name: day?.name, weekday: 1 })
  await openWindow(page, host, `/clients/${clientId}/program`)
  await page
    .getByRole('grid', { name: 'Program' })
    .getByRole('combobox')
    .or(page.locator('[role=grid] input'))
    .first()
    .focus()
  await pressUntil(page, 'ArrowDown', {
    isSo: async () => (await cellName(page)).startsWith(`${day?.name}: `),
  })
  await countKeys(page)
  for (const [at, { name, rows }] of program.days.entries()) {
    if (at > 0) await addDay(page, name)
    for (const row of rows) await typeRow(page, row)
  }
  return page.evaluate(() => Number(Reflect.get(window, 'keysPressed')))
}

async function cellName(page: Page): Promise<string> {
  return (await page.locator(':focus').getAttribute('aria-label')) ?? ''
}

async function countKeys(page: Page): Promise<void> {
  await page.evaluate(() => {
    const isCounting = Reflect.has(window, 'keysPressed')
    Reflect.set(window, 'keysPressed', 0)
    if (isCounting) return
    const count = () =>
      Reflect.set(window, 'keysPressed', Number(Reflect.get(window, 'keysPressed')) + 1)
    window.addEventListener('keydown', count, { capture: true })
  })
}

async function addDay(page: Page, name: string): Promise<void> {
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => cellName(page)).toBe('Add a day')
  await page.keyboard.type(name)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('rowheader', { name, exact: false }).last()).toBeVisible()
  await expect(page.getByText('Type an exercise or paste').first()).toBeVisible()
  await page.keyboard.press('ArrowUp')
  await expect.poll(() => cellName(page)).toContain(`${name}: `)
}

async function typeRow(page: Page, { typed, exercise, line }: TypedRow): Promise<void> {
  await page.keyboard.type(typed)
  await expect(page.getByRole('option').first()).toHaveText(new RegExp(`^${exercise}`))
  await page.keyboard.press('Tab')
  await expect.poll(() => cellName(page)).toContain(`${exercise}, week 1`)
  await page.keyboard.type(line)
  await page.keyboard.press('Enter')
  await expect.poll(() => cellName(page)).toMatch(/: Type an exercise/)
}

function tableLine(program: PublishedProgram, keys: number): string {
  const [own, sheet] = [inProduct(program, keys), inSpreadsheet(program)]
  const share = Math.round((own.keys / sheet.keys) * 100)
  const rows = program.days.reduce((sum, day) => sum + day.rows.length, 0)
  return `| ${program.name} | ${program.days.length} × ${rows} | ${own.keys} | ${own.seconds} s | ${sheet.keys} | ${sheet.seconds} s | ${share} % |`
}

function paperOf(lines: readonly string[]): string {
  const about = PUBLISHED.map(({ name, about: what }) => `- **${name}**: ${what}.`)
  return `# Keystrokes

Three programs that many know, four weeks each, typed into an empty grid by a recorded run, beside the model of a spreadsheet. Written by \`npm run keystrokes\`; a test types them again and compares.

${about.join('\n')}

| Program | days × rows | keys here | time here | keys in a spreadsheet | time there | keys, share |
| --- | --- | --- | --- | --- | --- | --- |
${lines.join('\n')}

Keys here are counted in the window: names by their beginning, one line for all weeks, days and moves included. The spreadsheet is a model: the whole name, a text per week and the rest, each with a key to leave its cell, nothing copied. Time is that of the keystroke-level model (Card, Moran and Newell 1980): 0.28 s a key and 1.35 s a thought, one thought for a name and one for a line here, one for a name and one for each week there; it is for practised hands without errors.
`
}
