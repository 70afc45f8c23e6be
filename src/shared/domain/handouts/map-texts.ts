/** The same JSON with every text replaced; shape, numbers and claims stay. */
export function mapTexts<T>(value: T, change: (text: string) => string): T {
  return walk(value, change) as T // as: walk keeps the shape and only swaps texts for texts
}

function walk(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((item) => walk(item, change))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, walk(item, change)]))
}
