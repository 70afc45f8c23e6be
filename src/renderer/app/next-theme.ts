import { THEMES, type Theme } from '../../shared/contract/desk'

/** The theme after this one, round and round. */
export function nextTheme(theme: Theme): Theme {
  return THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system'
}
