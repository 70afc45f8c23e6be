/**
 * Words about one-rep maxes, charts, plates and how a load was worked out. Values next to a number
 * are never called `unit`, `style` or `notation`: the number formatter would take them for its own
 * settings.
 */
export const strength = {
  converted:
    '{{shown, number(useGrouping: false)}} {{shownUnit}}, typed as {{typed, number(useGrouping: false)}} {{typedUnit}}',
} as const
