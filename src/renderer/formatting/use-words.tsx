import { createContext, type ReactNode, useContext, useMemo } from 'react'
import type { Message, Say } from '../../shared/kernel/words'
import { sayEnglish } from '../../shared/messages/say'

/** How this window speaks: messages in its language, numbers and dates of its region. */
export type Words = {
  readonly say: Say
  readonly tell: (message: Message) => string
  readonly locale: string
}

const WordsContext = createContext<Words>(wordsOf(sayEnglish, 'en-GB'))

function wordsOf(say: Say, locale: string): Words {
  return { say, locale, tell: ({ key, values }) => say(key, values) }
}

/** Gives all screens their language and region. */
export function WordsProvider(props: {
  readonly say: Say
  readonly locale: string
  readonly children: ReactNode
}) {
  const words = useMemo(() => wordsOf(props.say, props.locale), [props.say, props.locale])
  return <WordsContext value={words}>{props.children}</WordsContext>
}

/** The words of this window. */
export function useWords(): Words {
  return useContext(WordsContext)
}
