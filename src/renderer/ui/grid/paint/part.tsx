import type { AriaRole, HTMLAttributes, Ref } from 'react'

type PartProps = HTMLAttributes<HTMLDivElement> & {
  readonly role: AriaRole
  readonly ref?: Ref<HTMLDivElement>
}

/**
 * A plain box with a role. Table elements cannot be used: lines are virtual, placed by height, and
 * the one tab stop is the field inside the active cell.
 */
export function Part(props: PartProps) {
  return <div {...props} />
}
