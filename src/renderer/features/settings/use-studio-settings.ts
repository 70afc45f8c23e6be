import type { StudioSettings } from '../../../shared/contract/settings'
import { api } from '../../api/api'
import { useCommand } from '../../api/use-command'
import { useQuery } from '../../api/use-query'

/** The studio's settings, and the act that keeps some of them: answers the sentence that says why not. */
export function useStudioSettings() {
  const studio = useQuery(api.settings.studio, {}).value
  const change = useCommand(api.settings.change, { quiet: true })
  const keep = async (changes: Partial<StudioSettings>) => {
    const answer = await change(changes)
    return answer.ok ? undefined : answer.error.message
  }
  return { studio, keep }
}
