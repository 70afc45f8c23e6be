import type { IpcMain, IpcMainInvokeEvent, WebContents } from 'electron'
import { contract } from '../../shared/contract/contract'
import type { Endpoint } from '../../shared/contract/kit/endpoint'
import type { Envelope } from '../../shared/contract/kit/wire'
import type { Core } from '../core/core'
import { refusedCrossing, throughJson } from './through-json'

/** What the Electron door is made of. */
export type ElectronDoor = {
  readonly ipc: Pick<IpcMain, 'handle'>
  readonly core: Core
  /** The only origin that may call, `app://rackside`. */
  readonly origin: string
  /** Every window that listens to pushes. */
  readonly windows: () => readonly Pick<WebContents, 'send' | 'isDestroyed'>[]
}

/**
 * Opens the door of the product: one channel per endpoint, registered by one loop over the contract,
 * each guarded by the sender check. Answers the function that stops pushing.
 */
export function openElectronDoor(door: ElectronDoor): () => void {
  for (const name of endpointNames()) {
    guarded(door, name, (payload) => {
      const asked = throughJson(payload)?.value
      if (typeof asked !== 'object' || asked === null) return refusedCrossing()
      // The channel says which endpoint is meant; a payload cannot name another one.
      return door.core.call({ ...asked, endpoint: name })
    })
  }
  guarded(door, 'core.cancel', async (taskId) => {
    if (typeof taskId === 'string') door.core.cancel(taskId)
    return null
  })
  guarded(door, 'core.addPiece', async (payload) => {
    const { uploadId, piece } = payload as { uploadId?: unknown; piece?: unknown } // as: checked on the next line
    if (!(piece instanceof Uint8Array)) return null
    return door.core.addPiece(typeof uploadId === 'string' ? uploadId : null, piece)
  })
  return door.core.subscribe((event) => {
    for (const window of door.windows()) if (!window.isDestroyed()) window.send('core.event', event)
  })
}

/** Every endpoint of the contract, named like its channel. */
export function endpointNames(): readonly string[] {
  return Object.entries(contract).flatMap(([area, endpoints]) =>
    Object.keys(endpoints as Record<string, Endpoint>).map((name) => `${area}.${name}`),
  )
}

type Handler = (payload: unknown) => unknown

/** The sender is looked at before anything else: a frame may be gone a moment later. */
function guarded(door: ElectronDoor, channel: string, handler: Handler): void {
  door.ipc.handle(channel, (event: IpcMainInvokeEvent, payload: unknown) => {
    if (!isOurs(event, door.origin)) return refused()
    return handler(payload)
  })
}

/** Only the top frame of our own page may call. */
export function isOurs(event: Pick<IpcMainInvokeEvent, 'senderFrame'>, origin: string): boolean {
  const frame = event.senderFrame
  if (frame === null || frame.parent !== null) return false
  return originOf(frame.url) === origin
}

/** Scheme and host of an address; custom schemes have no origin of their own in the URL class. */
function originOf(address: string): string {
  if (!URL.canParse(address)) return ''
  const url = new URL(address)
  return `${url.protocol}//${url.host}`
}

function refused(): Envelope {
  return { ok: false, error: { code: 'invalid-input', message: '' } }
}
