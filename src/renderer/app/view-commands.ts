import { useMemo } from 'react'
import { THEMES } from '../../shared/contract/desk'
import type { LoadUnit } from '../../shared/domain/units/load'
import { api } from '../api/api'
import { useQuery } from '../api/use-query'
import { type AppCommand, useCommands } from '../commands/registry'
import { useUnitView } from '../formatting/unit-view'
import { useThemeChoice } from './use-theme'

/** The unit in which loads are shown on a page, and the one they are kept in there. */
export type ShownUnit = {
  readonly shown: LoadUnit
  readonly isOther: boolean
  readonly flip: () => void
}

/** The unit of the client on the page, else of the studio, as it is shown now. */
export function useShownUnit(path: string): ShownUnit {
  const clientId = /^\/clients\/([^/]+)\//.exec(path)?.[1]
  const client = useQuery(
    api.clients.byId,
    { clientId: clientId ?? '' },
    { enabled: clientId !== undefined, canWait: true },
  ).value
  const studio = useQuery(api.settings.studio, {}).value
  const own = (clientId === undefined ? undefined : client?.unit) ?? studio?.unit ?? 'kg'
  const { chosen, flip } = useUnitView()
  const shown = chosen ?? own
  return { shown, isOther: shown !== own, flip: () => flip(own) }
}

/** Alt+U, and the themes by name. */
export function useViewCommands({ shown, flip }: ShownUnit): void {
  const { theme, choose } = useThemeChoice()
  const commands = useMemo((): readonly AppCommand[] => {
    const other = shown === 'kg' ? 'lb' : 'kg'
    const unit = {
      id: 'app.unitView',
      words: { key: 'app.showIn', values: { unit: other } },
      detail: { key: 'app.showInDetail' },
      keys: 'Alt+U',
      run: flip,
    }
    const themes = THEMES.map((one) => ({
      id: `theme.${one}`,
      words: { key: `app.themes.${one}` },
      ...(one === theme ? { disabled: { key: 'app.isThemeNow' } } : {}),
      run: () => choose(one),
    }))
    return [unit, ...themes]
  }, [shown, flip, theme, choose])
  useCommands(commands, 'shell')
}
