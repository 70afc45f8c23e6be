import { AxeBuilder } from '@axe-core/playwright'
import { clientNamed } from './pages/screens'
import { goTo, openWindow } from './pages/window'
import { expect } from './support/host'
import { test } from './support/sample'

for (const zoom of ['Block', 'Week', 'Set'] as const) {
  test(`the grid is one tab stop with counted rows and named heads, ${zoom}`, async ({
    page,
    host,
  }) => {
    await openWindow(page, host)
    await goTo(page, `/clients/${await clientNamed(host, 'Dana Cruz')}/program`)
    const grid = page.getByRole('grid')
    await expect(grid).toBeVisible()
    await page.getByRole('radio', { name: zoom, exact: true }).click({ force: true })
    await expect(page.getByRole('radio', { name: zoom, exact: true })).toBeChecked()
    const facts = await grid.evaluate((element) => {
      const number = (part: Element, name: string) => Number(part.getAttribute(name))
      const all = (selector: string) => [...element.querySelectorAll(selector)]
      const stops = all('a, button, input, [tabindex]').filter(
        (part) => part instanceof HTMLElement && part.tabIndex >= 0,
      )
      return {
        stops: stops.length,
        rowCount: number(element, 'aria-rowcount'),
        colCount: number(element, 'aria-colcount'),
        rows: all('[role="row"][aria-rowindex]').map((row) => number(row, 'aria-rowindex')),
        columns: all('[aria-colindex]').map((cell) => number(cell, 'aria-colindex')),
        heads: all('[role="columnheader"]').map((head) => head.textContent?.trim() ?? ''),
      }
    })
    expect(facts.stops).toBe(1)
    expect(facts.heads.filter((name) => name === '')).toEqual([])
    expect(new Set(facts.rows).size).toBe(facts.rows.length)
    expect(Math.max(...facts.rows)).toBeLessThanOrEqual(facts.rowCount)
    expect(Math.max(...facts.columns)).toBe(facts.colCount)

    await grid.getByRole('textbox').focus()
    await page.keyboard.press('Control+End')
    const last = page.getByRole('row').filter({ has: page.locator('input:focus') })
    const index = Number(await last.getAttribute('aria-rowindex'))
    expect(index).toBeGreaterThan(facts.rowCount - 4)

    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    expect(serious.map(({ id, nodes }) => `${id} ${nodes[0]?.html.slice(0, 120)}`)).toEqual([])
  })
}
