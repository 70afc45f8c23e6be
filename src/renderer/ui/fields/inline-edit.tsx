import { CircleAlert } from 'lucide-react'
import { type KeyboardEvent, useEffect, useId, useRef } from 'react'
import { classes } from '../classes'
import { Icon } from '../icon'
import fieldStyles from './field.module.css'
import { type CommitAnswer, type InlineDraft, useInlineDraft } from './inline-draft'
import styles from './inline-edit.module.css'

export type InlineEditProps = {
  /** What is edited, for screen readers; show a visible word beside it where it is not obvious. */
  readonly label: string
  readonly value: string
  /** Keeps the text: returns (or promises) the sentence that says why it cannot, or nothing. */
  readonly onCommit: (text: string) => CommitAnswer
  /** Shown faint while there is no text. */
  readonly placeholder?: string
  /** Enter is a new line then, and Mod+Enter commits. */
  readonly isMultiline?: boolean
  readonly isDisabled?: boolean
  readonly className?: string
}

/** Text that is edited where it stands: click, Enter or F2 begins, Enter or leaving commits, Esc restores. */
export function InlineEdit(props: InlineEditProps) {
  const draft = useInlineDraft(props.value, props.onCommit)
  return (
    <span className={classes(styles.place, props.className)}>
      {draft.state.kind === 'editing' ? (
        <Editor {...props} draft={draft} />
      ) : (
        <Shown {...props} draft={draft} />
      )}
    </span>
  )
}

type PartProps = InlineEditProps & { readonly draft: InlineDraft }

function Shown({ label, placeholder, isDisabled = false, draft }: PartProps) {
  const labelId = useId()
  const textId = useId()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (draft.takesFocusBack()) button.current?.focus()
  }, [draft])
  const text = draft.shownText
  return (
    <>
      <span id={labelId} className="visually-hidden">
        {label}
      </span>
      <button
        aria-labelledby={`${labelId} ${textId}`}
        className={styles.shown}
        disabled={isDisabled}
        onClick={draft.begin}
        onKeyDown={(event) => (event.key === 'F2' ? draft.begin() : undefined)}
        ref={button}
        type="button"
      >
        <span id={textId} className={text === '' ? styles.placeholder : styles.text}>
          {text === '' ? placeholder : text}
        </span>
      </button>
    </>
  )
}

function Editor({ label, placeholder, isMultiline = false, draft }: PartProps) {
  const errorId = useId()
  const { state } = draft
  if (state.kind !== 'editing') return null
  const shared = {
    'aria-label': label,
    'aria-invalid': state.error !== undefined,
    'aria-describedby': state.error === undefined ? undefined : errorId,
    className: styles.input,
    onBlur: () => draft.commit('leaving'),
    onKeyDown: (event: KeyboardEvent) => editKey(event, draft, isMultiline),
    placeholder,
    value: state.text,
  }
  return (
    <>
      {isMultiline ? (
        <textarea
          {...shared}
          ref={selectAll}
          onChange={(event) => draft.type(event.target.value)}
        />
      ) : (
        <input {...shared} ref={selectAll} onChange={(event) => draft.type(event.target.value)} />
      )}
      <span id={errorId} role="alert" className={classes(fieldStyles.sentence, fieldStyles.error)}>
        {state.error === undefined ? null : <Icon shape={CircleAlert} size={14} />}
        {state.error}
      </span>
    </>
  )
}

function editKey(event: KeyboardEvent, draft: InlineDraft, isMultiline: boolean) {
  if (event.nativeEvent.isComposing) return
  const isCommit = event.key === 'Enter' && (!isMultiline || event.ctrlKey || event.metaKey)
  if (isCommit) draft.commit('enter')
  else if (event.key === 'Escape') draft.restore()
  else return
  event.preventDefault()
  event.stopPropagation()
}

/** Ref of the box: takes the focus with all its text selected, unless the coach has moved on meanwhile. */
function selectAll(box: HTMLInputElement | HTMLTextAreaElement | null) {
  if (!box || box.ownerDocument.activeElement !== box.ownerDocument.body) return
  box.focus()
  box.select()
}
