/** Follows the mouse until its button is let go, wherever it goes; Esc gives the drag up where it can be. */
export function followMouse(follow: {
  readonly move: (event: MouseEvent) => void
  readonly end: (event: MouseEvent) => void
  readonly cancel?: () => void
}): void {
  const over = new AbortController()
  const { signal } = over
  const end = (event: MouseEvent) => {
    over.abort()
    follow.end(event)
  }
  const move = (event: MouseEvent) => (event.buttons === 0 ? end(event) : follow.move(event))
  const giveUp = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !follow.cancel) return
    over.abort()
    event.preventDefault()
    event.stopPropagation()
    follow.cancel()
  }
  window.addEventListener('mousemove', move, { signal })
  window.addEventListener('mouseup', end, { signal })
  window.addEventListener('keydown', giveUp, { signal, capture: true })
}
