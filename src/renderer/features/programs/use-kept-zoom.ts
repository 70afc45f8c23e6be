import { useEffect } from 'react'
import { api } from '../../api/api'
import { showAnswer } from '../../api/show-answer'
import { useCommand } from '../../api/use-command'
import { useQuery } from '../../api/use-query'
import type { Zoom } from './program-look'
import { type ScreenStore, useScreenPart } from './screen-state'

/** The zoom of programs that was used last on this desk. */
export function useLastZoom(): Zoom | undefined {
  return useQuery(api.desk.state, {}).value?.programZoom
}

/** Keeps the zoom of a screen for the next program and the next start. */
export function useKeptZoom(store: ScreenStore): void {
  const { zoom } = useScreenPart(store, 'look')
  const last = useLastZoom()
  const keep = useCommand(api.desk.setProgramZoom, { quiet: true })
  // biome-ignore lint/correctness/useExhaustiveDependencies: a zoom is kept once, when it is chosen
  useEffect(() => {
    if (last === undefined || last === zoom) return
    void keep({ zoom }).then((answer) => showAnswer(api.desk.state, {}, answer))
  }, [zoom])
}
