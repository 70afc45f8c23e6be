import { useState } from 'react'
import { parseSheetCode } from '../../../shared/domain/handouts/sheet-code'
import { api } from '../../api/api'
import { useOpenLog } from '../../commands/open-log'
import { todayHere } from '../../formatting/dates'
import { useWords } from '../../formatting/use-words'
import { TextField } from '../../ui/fields/text-field'
import styles from './today.module.css'

/** A sheet in the hand: its code leads straight to its log. */
export function CodeField() {
  const { say } = useWords()
  const openLog = useOpenLog()
  const [text, setText] = useState('')
  const [error, setError] = useState<string>()
  const enter = async () => {
    const code = parseSheetCode(text)
    if (!code.ok) return setError(say('today.codeOdd'))
    const answer = await api.sessions.bySheet({ code: code.value })
    const sheet = answer.ok ? answer.value.candidates[0] : undefined
    if (!answer.ok) return setError(answer.error.message)
    if (!sheet) return setError(say('today.codeUnknown'))
    openLog({ ...sheet, day: todayHere() })
  }
  return (
    <TextField
      className={styles.code ?? ''}
      isCompact
      isLabelHidden
      label={say('today.codeLabel')}
      placeholder={say('today.codeHint')}
      value={text}
      error={error}
      onChange={(typed) => {
        setText(typed)
        setError(undefined)
      }}
      onEnter={() => void enter()}
    />
  )
}
