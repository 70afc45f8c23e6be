import type { handouts } from '../../../../shared/contract/handouts'
import type { OutputOf } from '../../../../shared/contract/kit/endpoint'
import { useWords } from '../../../formatting/use-words'
import { Banner } from '../../../ui/messages/banner'

/** What saving answered. */
export type SaveOutcome = OutputOf<(typeof handouts)['save']>

type SavedNoteProps = { readonly outcome: SaveOutcome | null; readonly refusal: string | null }

/** Where the PDF went, or why it did not. */
export function SavedNote({ outcome, refusal }: SavedNoteProps) {
  const { say } = useWords()
  if (refusal !== null) return <Banner tone="danger" title={refusal} />
  const [first] = outcome?.files ?? []
  if (!outcome || !first) return null
  const count = outcome.files.length
  const folder = first.path.slice(0, -first.name.length - 1)
  const title =
    count === 1
      ? say('handouts.screen.savedAs', { name: first.name })
      : say('handouts.screen.savedMany', { count })
  return (
    <Banner tone="ok" title={title}>
      {say('handouts.screen.savedIn', { folder })}
    </Banner>
  )
}
