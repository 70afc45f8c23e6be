import styles from './code-cap.module.css'

export type CodeCapProps = {
  /** The six characters under the QR of a sheet, without the gap. */
  readonly code: string
}

/** Shows the short code of a printed sheet in two groups of three: `K7M 4QX`. */
export function CodeCap({ code }: CodeCapProps) {
  return <code className={styles.code}>{`${code.slice(0, 3)} ${code.slice(3)}`.trim()}</code>
}
