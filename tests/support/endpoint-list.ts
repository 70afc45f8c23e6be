import { z } from 'zod'
import { contract } from '../../src/shared/contract/contract'
import type { Endpoint, EndpointKind } from '../../src/shared/contract/kit/endpoint'

/** The part of JSON Schema that the contract's inputs are made of. */
export type InputSchema = {
  readonly type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean' | 'null'
  readonly properties?: Readonly<Record<string, InputSchema>>
  readonly required?: readonly string[]
  readonly items?: InputSchema
  readonly anyOf?: readonly InputSchema[]
  readonly oneOf?: readonly InputSchema[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly minItems?: number
  readonly minLength?: number
  readonly maxLength?: number
}

/** One endpoint of the contract by its whole name. */
export type ListedEndpoint = {
  readonly name: string
  readonly kind: EndpointKind
  readonly input: InputSchema
}

/** Every endpoint of the contract, so that a new one is tested without being named anywhere. */
export const ENDPOINTS: readonly ListedEndpoint[] = Object.entries(contract).flatMap(
  ([area, endpoints]) =>
    Object.entries(endpoints as Record<string, Endpoint>).map(([name, { kind, input }]) => ({
      name: `${area}.${name}`,
      kind,
      input: z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }) as InputSchema, // as: the contract uses these words only
    })),
)

/** The endpoints of a kind. */
export function endpointsOf(kind: EndpointKind): readonly ListedEndpoint[] {
  return ENDPOINTS.filter((endpoint) => endpoint.kind === kind)
}
