import { type RefObject, use, useEffect, useEffectEvent } from 'react'
import { ComboBoxStateContext } from 'react-aria-components/ComboBox'

type OpensLateProps = {
  /** Whether the coach has typed and neither taken, left nor closed since. */
  readonly isAwaited: RefObject<boolean>
  readonly hasSuggestions: boolean
}

/** Opens the list of a combo box when suggestions come in after the typing; React Aria opens it on a key only. */
export function OpensLate({ isAwaited, hasSuggestions }: OpensLateProps) {
  const state = use(ComboBoxStateContext)
  const open = useEffectEvent(() => {
    if (isAwaited.current && state && !state.isOpen) state.open(null, 'input')
  })
  useEffect(() => {
    if (hasSuggestions) open()
  }, [hasSuggestions])
  return null
}
