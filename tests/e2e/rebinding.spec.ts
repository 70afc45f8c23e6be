import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test as base, chromium, expect, type Page } from '@playwright/test'
import { call } from './support/call'
import { type Host, startHost } from './support/host'

/** A page of somebody else, on another port and under a name that resolves to this computer. */
type Stranger = { readonly page: Page; readonly origin: string; readonly target: string }

const test = base.extend<{ host: Host; stranger: Stranger }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads fixtures from the pattern
  host: async ({}, use) => {
    const host = await startHost()
    await use(host)
    await host.stop()
  },
  stranger: async ({ host, launchOptions }, use) => {
    const server = await serveStranger()
    const { port } = server.address() as AddressInfo // as: a listening TCP server has one
    const browser = await chromium.launch({
      ...launchOptions,
      args: [...(launchOptions.args ?? []), '--host-resolver-rules=MAP evil.test 127.0.0.1'],
    })
    const page = await browser.newPage()
    const origin = `http://evil.test:${port}`
    await page.goto(origin)
    await use({ page, origin, target: new URL(await host.enter()).origin })
    await browser.close()
    server.close()
  },
})

test('a foreign page can neither read a client list nor add a client', async ({
  host,
  stranger,
}) => {
  const { page, target } = stranger
  const request = call('desk.startOwn', { unit: 'kg', paper: 'A4', locale: 'en-GB' })
  const outcomes = await page.evaluate(
    async ([url, body]) => {
      const tried = async (init: RequestInit) => {
        try {
          const response = await fetch(`${url}/api/call`, { method: 'POST', body, ...init })
          return `${response.type} ${response.status} ${(await response.text()).length}`
        } catch {
          return 'refused'
        }
      }
      return {
        json: await tried({ headers: { 'Content-Type': 'application/json' } }),
        plainText: await tried({ headers: { 'Content-Type': 'text/plain' } }),
        opaque: await tried({ mode: 'no-cors' }),
        withGuess: await tried({
          headers: { 'Content-Type': 'application/json', 'X-Rackside-Token': 'guess' },
        }),
      }
    },
    [target, JSON.stringify(request)] as const,
  )
  // Not even an opaque answer: every reply of the door says that it is for its own pages only.
  expect(outcomes).toEqual({
    json: 'refused',
    plainText: 'refused',
    opaque: 'refused',
    withGuess: 'refused',
  })
  await expectUntouched(host, page)
})

test('a form of a foreign page reaches the gate and no further', async ({ host, stranger }) => {
  const { page, target } = stranger
  const answered = page.waitForResponse(`${target}/api/call`)
  await page.evaluate(
    ([url, field]) => {
      const form = document.createElement('form')
      form.method = 'POST'
      form.enctype = 'text/plain'
      form.action = `${url}/api/call`
      const input = document.createElement('input')
      input.name = field
      form.append(input)
      document.body.append(form)
      form.submit()
    },
    [target, JSON.stringify(call('desk.startOwn', {}))] as const,
  )
  expect((await answered).status()).toBe(403)
  await page.waitForURL(`${target}/api/call`)
  await expectUntouched(host, page)
})

test('a foreign page can neither include, frame nor listen', async ({ stranger }) => {
  const { page, target } = stranger
  const outcomes = await page.evaluate(async (url) => {
    const settled = <T extends HTMLElement>(element: T) =>
      new Promise<string>((done) => {
        element.onload = () => done('loaded')
        element.onerror = () => done('refused')
        document.body.append(element)
      })
    const script = Object.assign(document.createElement('script'), { src: `${url}/api/call` })
    const page = Object.assign(document.createElement('script'), { src: `${url}/` })
    const frame = Object.assign(document.createElement('iframe'), { src: `${url}/` })
    const events = new EventSource(`${url}/api/events`)
    const heard = new Promise<string>((done) => {
      events.onopen = () => done('open')
      events.onerror = () => done('refused')
    })
    await settled(frame)
    let framed = 'readable'
    try {
      framed = frame.contentWindow?.document.title === undefined ? 'closed' : 'readable'
    } catch {
      framed = 'closed'
    }
    const outcome = { script: await settled(script), page: await settled(page), heard: await heard }
    events.close()
    return { ...outcome, framed }
  }, target)
  expect(outcomes).toEqual({
    script: 'refused',
    page: 'refused',
    heard: 'refused',
    framed: 'closed',
  })
  const shown = page.frames().find((frame) => frame !== page.mainFrame())
  expect(await shown?.locator('#root').count()).toBe(0)
})

test('a name that is rebound to this computer is turned away by its Host', async ({ stranger }) => {
  const { page, target } = stranger
  const { port } = new URL(target)
  // From here on the browser holds the page of Rackside for a page of the stranger's own origin.
  const answer = await page.goto(`http://evil.test:${port}/`)
  expect(answer?.status()).toBe(403)
  const calls = await page.evaluate(
    async (body) => {
      const headers = { 'Content-Type': 'application/json' }
      const entered = await fetch('/api/enter', { method: 'POST', headers, body: '{"code":"x"}' })
      const called = await fetch('/api/call', { method: 'POST', headers, body })
      return [entered.status, called.status]
    },
    JSON.stringify(call('clients.list', { shelf: 'active' })),
  )
  expect(calls).toEqual([403, 403])
})

async function serveStranger(): Promise<Server> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html' }).end('<title>Elsewhere</title><body>')
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return server
}

/** No studio was begun: the door still shows the first run. */
async function expectUntouched(host: Host, page: Page): Promise<void> {
  await page.goto(await host.enter())
  await expect(page.getByRole('button', { name: /Start my studio/ })).toBeVisible()
}
