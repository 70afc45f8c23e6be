import { useState } from 'react'
import { api } from '../../api/api'
import { useCommand } from '../../api/use-command'
import { useWords } from '../../formatting/use-words'
import { Button } from '../../ui/actions/button'

/** The first start: language, unit, paper, and the sample or an own studio. */
export function FirstRun() {
  const { say } = useWords()
  const start = useCommand(api.desk.startOwn)
  const [choice] = useState({ unit: 'kg', paper: 'A4', locale: 'en-GB' } as const)
  return (
    <main style={{ display: 'grid', placeItems: 'center', minBlockSize: '100vh' }}>
      <Button kind="primary" onPress={() => void start(choice)}>
        {say('app.startOwn')}
      </Button>
    </main>
  )
}
