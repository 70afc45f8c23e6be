import { type RefCallback, useCallback, useState } from 'react'

/** Wide enough to draw something before the first measurement, and where nothing can be measured. */
const FIRST_WIDTH = 720

/** The width of an element in px, kept up to date; give the ref to the element that holds the drawing. */
export function useWidth(): readonly [RefCallback<HTMLElement>, number] {
  const [width, setWidth] = useState(FIRST_WIDTH)
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element) return
    const measure = () => {
      const measured = Math.floor(element.getBoundingClientRect().width)
      if (measured > 0) setWidth(measured)
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [ref, width]
}
