// Measures the program grid in real Chromium against the built product: opening, key to paint, scrolling,
// a long paste. The same work on a bare virtual list and a bare <table> stands beside it. On the clock, and
// in computing time of the window's thread, which a busy machine does not lengthen. Fails nothing.
// `npm run bench:grid`; RACKSIDE_CHROMIUM names another Chromium, `-- --small` leaves the three years out.
import './node-guard.mjs'
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { fillStudio, SEED, writeProgram } from './bench-grid-studio.mjs'
import { traced } from './bench-grid-trace.mjs'
import { barePages } from './bench-grid-yardsticks.mjs'
import { buildIfNeeded, root } from './build.mjs'
import { chromiumPath } from './chromium.mjs'
import { node24 } from './run24.mjs'

const OPENS = 9
/** Milliseconds between two keys: twelve a second, as fast as a practised hand types. */
const PACE = 80
const out = process.env.RACKSIDE_OUT ?? join(root, 'out')
if (!process.env.RACKSIDE_OUT) await buildIfNeeded(console.log)

const dataDir = mkdtempSync(join(tmpdir(), 'rackside-bench-'))
let host = await startHost()
const written = await writeProgram(host.url)
if (!process.argv.includes('--small')) {
  await host.stop()
  const filled = fillStudio(dataDir, written)
  console.log(
    `${filled.clients} clients, ${filled.sessions} sessions, ${filled.sets} sets of three years; seed ${SEED}`,
  )
  host = await startHost()
}
const browser = await chromium.launch({
  executablePath: chromiumPath(console.log) ?? undefined,
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
})
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' })
  await page.goto(await host.url())
  // The address holds a one-time code until the window is in.
  await page.locator('main').waitFor()
  const product = await measureProduct(page)
  const [list, table] = await measureYardsticks()
  report({ product, list, table })
} finally {
  await browser.close()
  await host.stop()
  rmSync(dataDir, { recursive: true, force: true })
}

async function startHost() {
  const script = join(out, 'main/loopback.js')
  const child = spawn(node24(), [script, '--data', dataDir], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, RACKSIDE_ENDS_WITH_INPUT: '1' },
  })
  const next = () =>
    new Promise((done, failed) => {
      let text = ''
      const onText = (part) => {
        text += part
        const found = /READY (.*)\n/.exec(text)?.[1]
        if (!found) return
        child.stdout.off('data', onText)
        done(JSON.parse(found).url)
      }
      child.stdout.on('data', onText)
      child.once('exit', (code) => failed(new Error(`the host ended with ${code}`)))
    })
  const url = await next()
  const stop = () =>
    new Promise((done) => {
      child.once('exit', done)
      child.kill('SIGINT')
    })
  return {
    url: () => {
      const address = next()
      child.stdin.write('\n')
      return address
    },
    stop,
    first: url,
  }
}

async function measureProduct(page) {
  const home = `#/clients/${written.clientId}/overview`
  const program = `#/clients/${written.clientId}/program`
  const opens = []
  for (let round = 0; round < OPENS; round += 1) {
    await go(page, home)
    await page.getByRole('heading', { level: 1 }).waitFor()
    opens.push(await page.evaluate(openAndWait, program))
  }
  await page.getByRole('grid').waitFor()
  await page.evaluate(watchKeys)
  await page.keyboard.press('F6')
  await page.locator('[role=grid] input').first().focus()
  await page.keyboard.press('Control+Home')
  const measured = await typeAndScroll(page, '[role=grid]')
  await page.keyboard.press('Control+Home')
  const stalls = await page.evaluate(pasteAndWatch, 10_000)
  return { opens, ...measured, stalls }
}

/** On the clock first; then the same again under the trace, whose own cost is in no figure of the clock. */
async function typeAndScroll(page, scroller) {
  await typeLikeACoach(page)
  const keys = await page.evaluate(() => window.keyTimes)
  const frames = await page.evaluate(scrollAndWatch, scroller)
  const typing = await traced(browser, page, () => typeLikeACoach(page))
  const scrolling = await traced(browser, page, () => page.evaluate(scrollAndWatch, scroller))
  return { keys, frames, typing, scrolling }
}

async function go(page, hash) {
  await page.evaluate((to) => {
    window.location.hash = to
  }, hash)
}

/** Moves, types, completes, fills and clears in cells all over the grid. */
async function typeLikeACoach(page) {
  const press = async (key) => {
    await page.keyboard.press(key)
    await page.waitForTimeout(PACE)
  }
  const texts = ['4x6 @8 r2:00', '5x5 77.5%', '@7.5', '3x8-10 2RIR', 'top 1x3 @9, back 3x5 -12%']
  for (let round = 0; round < 10; round += 1) {
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown']) await press(key)
    for (const sign of texts[round % texts.length]) await press(sign === ' ' ? 'Space' : sign)
    await press('Enter')
    await press('=')
    await press('Delete')
  }
}

async function measureYardsticks() {
  const rows = []
  for (const { html, scroller, write } of barePages()) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    const opens = []
    for (let round = 0; round < OPENS; round += 1) {
      await page.goto('about:blank')
      opens.push(await page.evaluate(drawAndWait, html))
    }
    await page.evaluate(`(${write})()`)
    await page.evaluate(watchKeys)
    await page.locator('input').first().focus()
    rows.push({ opens, ...(await typeAndScroll(page, scroller)) })
    await page.close()
  }
  return rows
}

/** In the page: goes to the program and answers the milliseconds until its loads are painted. */
async function openAndWait(hash) {
  const started = performance.now()
  window.location.hash = hash
  const isDrawn = () => {
    const cells = document.querySelectorAll('[role=grid] [data-kind=week]')
    return cells.length > 40 && document.querySelector('[role=grid]')?.textContent.includes('≈')
  }
  while (!isDrawn()) await new Promise((done) => requestAnimationFrame(done))
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
  return performance.now() - started
}

/** In the page: draws a bare page and answers the milliseconds until it is painted. */
async function drawAndWait(html) {
  const started = performance.now()
  document.body.innerHTML = html
  for (const script of document.querySelectorAll('script')) new Function(script.textContent)()
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
  return performance.now() - started
}

/** In the page: notes for every key how long it takes until what it did is painted. */
function watchKeys() {
  window.keyTimes = []
  addEventListener(
    'keydown',
    (event) => {
      const id = `${event.timeStamp}`
      performance.mark(`key ${id}`, { startTime: event.timeStamp })
      const channel = new MessageChannel()
      channel.port1.onmessage = () => {
        performance.mark(`painted ${id}`)
        window.keyTimes.push(performance.now() - event.timeStamp)
      }
      requestAnimationFrame(() => channel.port2.postMessage(0))
    },
    { capture: true },
  )
}

/** In the page: scrolls down, up and sideways a little with every frame; answers the milliseconds between frames. */
async function scrollAndWatch(selector) {
  const box = document.querySelector(selector)
  const frames = []
  let last = await new Promise((done) => requestAnimationFrame(done))
  const step = async (x, y) => {
    box.scrollBy(x, y)
    const now = await new Promise((done) => requestAnimationFrame(done))
    frames.push(now - last)
    last = now
  }
  for (let n = 0; n < 40; n += 1) await step(0, 40)
  for (let n = 0; n < 40; n += 1) await step(24, 0)
  for (let n = 0; n < 40; n += 1) await step(-24, -40)
  return frames
}

/** In the page: pastes so many lines into the active cell; answers how long the window stood still, in ms. */
async function pasteAndWatch(count) {
  const line = (n) => `Back squat\t${3 + (n % 3)}x5 @${6 + (n % 4)}\t4x${(n % 9) + 1} 75%`
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/plain', Array.from({ length: count }, (_, n) => line(n)).join('\n'))
  const field = document.querySelector('[role=grid] input')
  const stalls = []
  let last = performance.now()
  const end = last + 6000
  field.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
  )
  while (last < end) {
    await new Promise((done) => setTimeout(done, 4))
    const now = performance.now()
    stalls.push(now - last)
    last = now
  }
  return stalls
}

function report({ product, list, table }) {
  const figures = [
    ['open, median (300 ms or less)', (run) => at(run.opens, 0.5)],
    ['open, slowest', (run) => Math.max(...run.opens)],
    ['key to paint, median', (run) => at(run.keys, 0.5)],
    ['key to paint, 95th percentile (50 ms or less)', (run) => at(run.keys, 0.95)],
    ['key to paint, computing, median', (run) => at(run.typing.keys, 0.5)],
    ['key to paint, computing, 95th percentile', (run) => at(run.typing.keys, 0.95)],
    ['longest task while typing, computing', (run) => run.typing.longest],
    ['frame while scrolling, median', (run) => at(run.frames, 0.5)],
    ['frame while scrolling, longest (32 ms or less)', (run) => Math.max(...run.frames)],
    ['longest task while scrolling, computing', (run) => run.scrolling.longest],
  ]
  const load = loadavg()[0].toFixed(1)
  console.log(
    `12 weeks x 4 days x 8 exercises; ${cpus().length} cores, load ${load}, ${product.keys.length} keys`,
  )
  console.log(
    `${''.padEnd(48)}${['grid', 'bare list', 'bare table'].map((name) => name.padStart(12)).join('')}   ratios`,
  )
  for (const [name, of] of figures) {
    const [own, ...bare] = [product, list, table].map(of)
    const ms = [own, ...bare].map((value) => `${value.toFixed(1)} ms`.padStart(12)).join('')
    const ratios = bare.map((value) => `${(own / value).toFixed(1)} ×`.padStart(9)).join('')
    console.log(`${name.padEnd(48)}${ms}${ratios}`)
  }
  const long = product.frames.filter((ms) => ms > 33).length
  console.log(`${long} of ${product.frames.length} frames took longer than 33 ms`)
  const stall = Math.max(...product.stalls).toFixed(0)
  console.log(
    `pasting 10,000 lines: the window stood still for ${stall} ms at most (100 ms or less)`,
  )
}

function at(values, share) {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
