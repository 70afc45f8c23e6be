import { type RefObject, useEffect, useState } from 'react'

/** How large the pages are shown. */
export type Zoom = {
  /** CSS pixels per point. */
  readonly scale: number
  readonly percent: number
  readonly isWholePage: boolean
  readonly larger: () => void
  readonly smaller: () => void
  readonly fit: () => void
}

/** 96 CSS pixels and 72 points are an inch, so 100 % is the size on paper. */
const PAPER_SIZE = 96 / 72
const STEPS = [50, 66, 80, 100, 125, 150, 200]
const GAP = 24

/** The zoom of the preview: the whole page until a step is chosen. */
export function useZoom(
  ground: RefObject<HTMLDivElement | null>,
  page: { readonly width: number; readonly height: number } | undefined,
): Zoom {
  const [chosen, setChosen] = useState<number | null>(null)
  const room = useRoom(ground)
  const whole = page && room ? wholePage(room, page) : PAPER_SIZE
  const scale = chosen === null ? whole : (chosen / 100) * PAPER_SIZE
  const percent = Math.round((scale / PAPER_SIZE) * 100)
  return {
    scale,
    percent,
    isWholePage: chosen === null,
    larger: () => setChosen(STEPS.find((step) => step > percent) ?? percent),
    smaller: () => setChosen(STEPS.findLast((step) => step < percent) ?? percent),
    fit: () => setChosen(null),
  }
}

type Room = { readonly width: number; readonly height: number }

function wholePage(room: Room, page: Room): number {
  return Math.max(0.3, Math.min((room.width - GAP) / page.width, (room.height - GAP) / page.height))
}

function useRoom(ground: RefObject<HTMLDivElement | null>): Room | null {
  const [room, setRoom] = useState<Room | null>(null)
  useEffect(() => {
    const element = ground.current
    if (!element) return
    const watch = new ResizeObserver(() =>
      setRoom({ width: element.offsetWidth, height: element.offsetHeight }),
    )
    watch.observe(element)
    return () => watch.disconnect()
  }, [ground])
  return room
}
