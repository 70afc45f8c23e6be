import { fiveMinutes } from './pages/five-minutes'
import { tabTo } from './pages/keys'
import { openWindow } from './pages/window'
import { expect, test } from './support/host'

const POINTER_EVENTS = ['pointerdown', 'pointerup', 'pointermove', 'mousedown', 'mouseup', 'wheel']

test('the first five minutes need no mouse: no pointer event happens', async ({ page, host }) => {
  const pointed: string[] = []
  await page.exposeFunction('notePointer', (kind: string) => pointed.push(kind))
  await page.addInitScript((kinds) => {
    const note = (event: Event) => Reflect.get(window, 'notePointer')(event.type)
    for (const kind of kinds) window.addEventListener(kind, note, { capture: true })
  }, POINTER_EVENTS)
  await openWindow(page, host)
  await fiveMinutes(page, host, {
    act: async (control) => {
      await tabTo(page, control)
      await page.keyboard.press('Enter')
    },
    seen: async () => undefined,
  })
  expect(pointed).toEqual([])
})
