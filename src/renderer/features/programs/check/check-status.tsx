import { Check } from 'lucide-react'
import { useWords } from '../../../formatting/use-words'
import { toneIcon } from '../../../ui/messages/tone'
import { StatusItem } from '../../../ui/shell/status-bar'
import type { ScreenStore } from '../screen-state'
import { useCheck } from './check-context'
import { openCounts } from './shown-finding'
import { showCheck } from './use-check-commands'

/** What stands open, in the status bar; leads to the list. */
export function CheckStatus({ store }: { readonly store: ScreenStore }) {
  const { say } = useWords()
  const check = useCheck()
  if (!check) return null
  const { block, warn } = openCounts(check.findings)
  const tone = block > 0 ? 'danger' : warn > 0 ? 'warn' : 'neutral'
  const parts = [
    block > 0 && say('checks.open.block', { count: block }),
    warn > 0 && say('checks.open.warn', { count: warn }),
  ].filter(Boolean)
  return (
    <StatusItem
      tone={tone}
      icon={toneIcon(tone) ?? Check}
      text={parts.length > 0 ? parts.join(', ') : say('checks.open.none')}
      keys="F7"
      onPress={() => showCheck(store)}
    />
  )
}
