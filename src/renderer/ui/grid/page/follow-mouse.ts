/** Follows the mouse until its button is let go, wherever it goes. */
export function followMouse(follow: {
  readonly move: (event: MouseEvent) => void
  readonly end: (event: MouseEvent) => void
}): void {
  const end = (event: MouseEvent) => {
    window.removeEventListener('mousemove', move)
    window.removeEventListener('mouseup', end)
    follow.end(event)
  }
  const move = (event: MouseEvent) => (event.buttons === 0 ? end(event) : follow.move(event))
  window.addEventListener('mousemove', move)
  window.addEventListener('mouseup', end)
}
