// Computing time of a window's own thread out of Chromium's trace. Unlike time on the clock it does not
// grow when other programs keep the machine busy, nor with the pace of the frames.
import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const CATEGORIES = ['toplevel', 'blink.user_timing']

/** Runs the work under the trace; answers the longest task and the computing time from each key to its paint, in ms. */
export async function traced(browser, page, work) {
  const path = join(tmpdir(), `rackside-trace-${process.pid}.json`)
  await browser.startTracing(page, { path, categories: CATEGORIES })
  try {
    await work()
  } finally {
    await browser.stopTracing()
  }
  const { traceEvents } = JSON.parse(readFileSync(path, 'utf8'))
  rmSync(path)
  const own = ownThread(traceEvents)
  const tasks = outermost(own.filter(({ ph, name }) => ph === 'X' && name.endsWith('RunTask')))
  const longest = tasks.reduce((most, { tdur = 0 }) => Math.max(most, tdur / 1000), 0)
  return { longest, keys: keyTimes(own, tasks) }
}

/** The events of the main thread that did most: the window's. */
function ownThread(events) {
  const mains = events.filter(
    ({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain',
  )
  const isOf = (main) => (event) => event.pid === main.pid && event.tid === main.tid
  const threads = mains.map((main) => events.filter(isOf(main)))
  return threads.toSorted((a, b) => b.length - a.length)[0] ?? []
}

function outermost(tasks) {
  let end = 0
  return tasks
    .toSorted((a, b) => a.ts - b.ts)
    .filter(({ ts, dur = 0 }) => {
      const isInner = ts < end
      if (!isInner) end = ts + dur
      return !isInner
    })
}

/** What was computed between the marks `key` and `painted` of each key. */
function keyTimes(own, tasks) {
  const marks = (name) => own.filter((event) => event.name.startsWith(`${name} `))
  const painted = new Map(marks('painted').map(({ name, ts }) => [name.split(' ')[1], ts]))
  return marks('key').flatMap(({ name, ts: from }) => {
    const to = painted.get(name.split(' ')[1])
    if (to === undefined) return []
    const within = tasks.filter(({ ts, dur = 0 }) => ts + dur > from && ts < to)
    return [within.reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0)]
  })
}
