import { contract } from '../../shared/contract/contract'
import { createClient } from '../../shared/contract/kit/client'
import { uuidV7 } from '../../shared/kernel/ids'
import { desktopTransport } from './desktop-transport'
import { httpTransport } from './http-transport'

/** The way to the core this window uses: Electron where its bridge is, else the loopback door. */
export const transport = window.desktop ? desktopTransport(window.desktop) : httpTransport()

/** A fresh key for an act or a row. */
export function newId(): string {
  return uuidV7(Date.now(), crypto.getRandomValues(new Uint8Array(10)))
}

/** The contract as functions. Screens use the hooks; plain calls are for acts outside of rendering. */
export const api = createClient(contract, transport, newId)
