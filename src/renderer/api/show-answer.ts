import type { ClientCall } from '../../shared/contract/kit/client'
import type { Endpoint, InputOf, OutputOf } from '../../shared/contract/kit/endpoint'
import type { Envelope } from '../../shared/contract/kit/wire'
import { queryCache } from './query-cache'

/**
 * Shows what a command answered as the new answer of a query. Only for what stays on this desk: it is
 * not journaled, so no commit says that the query is stale.
 */
export function showAnswer<E extends Endpoint>(
  call: ClientCall<E>,
  input: InputOf<E>,
  answer: Envelope<OutputOf<E>>,
): void {
  if (answer.ok) queryCache.setQueryData([call.endpoint, input], answer.value)
}
