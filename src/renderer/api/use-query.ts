import { keepPreviousData, useQuery as useCachedQuery } from '@tanstack/react-query'
import type { ClientCall } from '../../shared/contract/kit/client'
import type { Endpoint, InputOf, OutputOf } from '../../shared/contract/kit/endpoint'
import type { CallError } from '../../shared/contract/kit/wire'
import { CallRefused } from './query-cache'

/** An answer on screen: the value once there, the refusal if any, whether it is being asked. */
export type Answer<T> = {
  readonly value: T | undefined
  readonly error: CallError | undefined
  readonly isLoading: boolean
}

/** How a query is asked. */
export type AskOptions = {
  readonly enabled?: boolean
  /** The former answer stays while another is asked for. */
  readonly keepPrevious?: boolean
  /** Shown at the edge of the work: a newer answer may come when no key has been pressed for a moment. */
  readonly canWait?: boolean
}

/** Asks while the component is shown and again whenever a commit made the answer stale. */
export function useQuery<E extends Endpoint>(
  call: ClientCall<E>,
  input: InputOf<E>,
  options: AskOptions = {},
): Answer<OutputOf<E>> {
  const found = useCachedQuery<OutputOf<E>, CallRefused>({
    queryKey: [call.endpoint, input],
    enabled: options.enabled ?? true,
    meta: { canWait: options.canWait ?? false },
    ...(options.keepPrevious ? { placeholderData: keepPreviousData } : {}),
    queryFn: async () => {
      const answer = await call(input)
      if (!answer.ok) throw new CallRefused(answer.error)
      return answer.value
    },
  })
  return { value: found.data, error: found.error?.refusal, isLoading: found.isLoading }
}
