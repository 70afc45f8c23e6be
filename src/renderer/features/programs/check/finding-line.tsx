import { useState } from 'react'
import { api } from '../../../api/api'
import { useCommand } from '../../../api/use-command'
import { useWords } from '../../../formatting/use-words'
import { Button } from '../../../ui/actions/button'
import { classes } from '../../../ui/classes'
import { TextField } from '../../../ui/fields/text-field'
import { Icon } from '../../../ui/icon'
import { toneIcon } from '../../../ui/messages/tone'
import toneStyles from '../../../ui/messages/tone.module.css'
import styles from './check.module.css'
import { SEVERITY_TONES, type ShownFinding, weeksSaid } from './shown-finding'

type LineProps = {
  readonly finding: ShownFinding
  readonly programId: string
  /** Leads to the cell it is about; absent where the coach is there already. */
  readonly onGo?: () => void
}

/** A finding: weight by shape and word, what it says, where it comes from, and its reason or the way to give one. */
export function FindingLine({ finding, programId, onGo }: LineProps) {
  const { say } = useWords()
  const tone = SEVERITY_TONES[finding.severity]
  const shape = toneIcon(tone)
  const weeks = weeksSaid(finding.weeks, say)
  const source = [
    weeks,
    finding.ruleId,
    finding.source,
    finding.isHeuristic ? say('checks.heuristic') : '',
  ]
    .filter((part) => part !== '')
    .join(' · ')
  const words = (
    <>
      <span className="visually-hidden">{say(`checks.severity.${finding.severity}`)}: </span>
      {finding.says}
    </>
  )
  return (
    <li className={classes(toneStyles[tone], styles.line, finding.kept !== null && styles.kept)}>
      {shape ? <Icon shape={shape} size={14} className={styles.sign} /> : null}
      <div className={styles.words}>
        {onGo ? (
          <button type="button" className={styles.says} data-finding onClick={onGo}>
            {words}
          </button>
        ) : (
          <p>{words}</p>
        )}
        <p className={styles.source} title={source}>
          {source}
        </p>
        <Keeping finding={finding} programId={programId} />
      </div>
    </li>
  )
}

/** The reason that was given, to take back; or a line to give one. */
function Keeping({ finding, programId }: Omit<LineProps, 'onGo'>) {
  const { say } = useWords()
  const [isOpen, setOpen] = useState(false)
  const withdraw = useCommand(api.checks.withdraw)
  const { kept } = finding
  if (kept) {
    return (
      <p className={styles.reason}>
        <span>{say('checks.keptBecause', { reason: kept.reason })}</span>
        <Button
          size="small"
          kind="link"
          aria-label={say('checks.withdrawNamed', { rule: finding.ruleId })}
          onPress={() => void withdraw({ overrideId: kept.id })}
        >
          {say('checks.withdraw')}
        </Button>
      </p>
    )
  }
  if (isOpen)
    return <ReasonForm finding={finding} programId={programId} onDone={() => setOpen(false)} />
  return (
    <Button
      size="small"
      kind="link"
      className={styles.keep}
      aria-label={say('checks.keepNamed', { finding: finding.says })}
      onPress={() => setOpen(true)}
    >
      {say('checks.keep')}
    </Button>
  )
}

function ReasonForm({
  finding,
  programId,
  onDone,
}: Omit<LineProps, 'onGo'> & { readonly onDone: () => void }) {
  const { say } = useWords()
  const override = useCommand(api.checks.override, { quiet: true })
  const [reason, setReason] = useState('')
  const [error, setError] = useState<string>()
  const keep = async () => {
    const { ruleId, rowId } = finding
    const answer = await override({ programId, ruleId, rowId, reason })
    if (answer.ok) onDone()
    else setError(answer.error.message)
  }
  return (
    <TextField
      isCompact
      isLabelHidden
      autoFocus
      label={say('checks.reason')}
      placeholder={say('checks.reasonHint')}
      value={reason}
      error={error}
      onChange={(text) => {
        setReason(text)
        setError(undefined)
      }}
      onEnter={() => void keep()}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onDone()
      }}
    />
  )
}
