import { request as ask } from 'node:http'
import { connect } from 'node:net'

/** What a test sends, byte for byte; nothing is added that is not named. */
export type RawRequest = {
  readonly method?: string
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
}

/** What came back. */
export type RawReply = {
  readonly status: number
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly body: Buffer
}

/** One request to a port of this computer, with any headers a browser would forbid. */
export function rawRequest(port: number, sent: RawRequest): Promise<RawReply> {
  return new Promise((resolve, reject) => {
    const { method = 'GET', path, headers = {}, body } = sent
    const made = ask(
      { host: '127.0.0.1', port, method, path, headers, agent: false },
      (response) => {
        const pieces: Buffer[] = []
        response.on('data', (piece: Buffer) => pieces.push(piece))
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(pieces),
          }),
        )
        response.on('error', reject)
      },
    )
    made.on('error', reject)
    made.end(body)
  })
}

/** Writes text on a bare socket and answers all that comes back until the other side ends or `ms` are over. */
export function rawSocket(port: number, text: string, ms = 3000): Promise<string> {
  return new Promise((resolve) => {
    let said = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(text))
    const end = () => {
      clearTimeout(timer)
      socket.destroy()
      resolve(said)
    }
    const timer = setTimeout(end, ms)
    socket.on('data', (piece: Buffer) => {
      said += piece.toString('latin1')
    })
    socket.on('close', end)
    socket.on('error', end)
  })
}

/** The status of a raw reply; 0 when the connection was cut without one. */
export function statusOf(said: string): number {
  return Number(/^HTTP\/1\.1 (\d{3})/.exec(said)?.[1] ?? 0)
}
