import { useWords } from '../../../formatting/use-words'

/** What an own exercise still lacks for a full page; nothing where it is one. */
export function OpenParts({ open }: { readonly open: readonly string[] }) {
  const { say, locale } = useWords()
  if (open.length === 0) return null
  const parts = open.map((part) => say(`exercisePage.part.${part}`).toLocaleLowerCase(locale))
  return (
    <p className="quiet">
      {say('exercisePage.open', { parts: new Intl.ListFormat(locale).format(parts) })}
    </p>
  )
}
