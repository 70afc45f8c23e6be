import { createContext, type ReactNode, useContext } from 'react'
import type { ProgramCheck } from './use-program-check'

const CheckContext = createContext<ProgramCheck | undefined>(undefined)

/** Gives the parts of a program's screen what the check says. */
export function CheckProvider(props: {
  readonly check: ProgramCheck | undefined
  readonly children: ReactNode
}) {
  return <CheckContext value={props.check}>{props.children}</CheckContext>
}

/** What the check says of the program on screen; undefined until it has looked. */
export function useCheck(): ProgramCheck | undefined {
  return useContext(CheckContext)
}
