import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
} from 'react'
import { createPortal } from 'react-dom'

type SlotName = 'inspector' | 'status' | 'status-end'

type Slots = {
  readonly targets: Readonly<Partial<Record<SlotName, HTMLElement>>>
  readonly setTarget: (name: SlotName, element: HTMLElement | null) => void
  readonly filled: ReadonlySet<SlotName>
  readonly count: (name: SlotName, by: 1 | -1) => void
}

const SlotsContext = createContext<Slots | null>(null)

/** Lets pages fill parts of the shell (inspector, status bar) without knowing it. */
export function SlotsProvider({ children }: { readonly children: ReactNode }) {
  const [targets, setTargets] = useState<Slots['targets']>({})
  const [counts, setCounts] = useState<Partial<Record<SlotName, number>>>({})
  const setTarget = useCallback<Slots['setTarget']>((name, element) => {
    setTargets((old) => {
      if ((old[name] ?? null) === element) return old
      const { [name]: _gone, ...rest } = old
      return element ? { ...rest, [name]: element } : rest
    })
  }, [])
  const count = useCallback<Slots['count']>((name, by) => {
    setCounts((old) => ({ ...old, [name]: (old[name] ?? 0) + by }))
  }, [])
  const slots = useMemo<Slots>(() => {
    const names = Object.keys(counts) as SlotName[] // as: keys are slot names
    const filled = new Set(names.filter((name) => (counts[name] ?? 0) > 0))
    return { targets, setTarget, count, filled }
  }, [targets, setTarget, count, counts])
  return <SlotsContext value={slots}>{children}</SlotsContext>
}

function useSlots(): Slots {
  const slots = useContext(SlotsContext)
  if (!slots) throw new Error('slots are used inside SlotsProvider')
  return slots
}

/** Whether a page fills the slot now. */
export function useIsFilled(name: SlotName): boolean {
  return useSlots().filled.has(name)
}

/** The place in the shell where fills appear. */
export function Slot({ name }: { readonly name: SlotName }) {
  const { setTarget } = useSlots()
  const [element, setElement] = useState<HTMLDivElement | null>(null)
  useEffect(() => {
    setTarget(name, element)
    return () => setTarget(name, null)
  }, [name, element, setTarget])
  return <div ref={setElement} style={{ display: 'contents' }} />
}

/** Puts its children into a slot of the shell while it is shown. */
export function Fill({
  name,
  children,
}: {
  readonly name: SlotName
  readonly children: ReactNode
}) {
  const { targets, count } = useSlots()
  useEffect(() => {
    count(name, 1)
    return () => count(name, -1)
  }, [name, count])
  const target = targets[name]
  return target ? createPortal(children, target) : null
}
