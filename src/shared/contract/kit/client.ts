import type { Id } from '../../kernel/ids'
import type { Contract, Endpoint, InputOf, OutputOf } from './endpoint'
import type { Transport } from './transport'
import type { CallRequest, Envelope } from './wire'

/** How a call is made: the act's id for commands, the task's id for progress. */
export type CallOptions = {
  readonly commandId?: Id
  readonly expectedVersion?: number
  readonly taskId?: Id
}

/** The contract as functions: `api.clients.add(input)` answers an envelope. */
export type Client<C extends Contract> = {
  readonly [A in keyof C]: { readonly [N in keyof C[A]]: ClientCall<C[A][N]> }
}

export type ClientCall<E extends Endpoint> = {
  (input: InputOf<E>, options?: CallOptions): Promise<Envelope<OutputOf<E>>>
  readonly endpoint: string
  readonly kind: E['kind']
}

/** Makes the functions of a contract over a transport; commands get a fresh id unless one is given. */
export function createClient<C extends Contract>(
  contract: C,
  transport: Transport,
  newId: () => Id,
): Client<C> {
  const areas = Object.entries(contract).map(([area, endpoints]) => {
    const calls = Object.entries(endpoints).map(([name, endpoint]) => [
      name,
      clientCall({ name: `${area}.${name}`, endpoint, transport, newId }),
    ])
    return [area, Object.fromEntries(calls)]
  })
  return Object.fromEntries(areas) as Client<C> // as: built key by key from the contract itself
}

type CallParts = {
  readonly name: string
  readonly endpoint: Endpoint
  readonly transport: Transport
  readonly newId: () => Id
}

function clientCall(parts: CallParts): ClientCall<Endpoint> {
  const { name, endpoint, transport, newId } = parts
  const call = (input: unknown, options: CallOptions = {}): Promise<Envelope> => {
    const request: CallRequest = { endpoint: name, input, ...options }
    if (endpoint.kind === 'command') request.commandId ??= newId()
    return transport.call(request)
  }
  return Object.assign(call, { endpoint: name, kind: endpoint.kind })
}
