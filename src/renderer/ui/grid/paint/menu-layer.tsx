import { closeMenu } from '../editing/menus'
import { useEngine, useGrid } from './engine-context'

/** Draws the app's menu while one is open. */
export function MenuLayer() {
  const engine = useEngine()
  const menu = useGrid((grid) => grid.state().menu)
  return menu ? engine.props().renderMenu?.({ ...menu, close: () => closeMenu(engine) }) : null
}
