import { Binoculars, FileInput, FilePlus2, HardDrive } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useNavigate } from 'react-router'
import { places } from '../../../shared/contract/places'
import { api } from '../../api/api'
import { useCommand } from '../../api/use-command'
import { workingKeys } from '../../commands/key-dispatch'
import { type AppCommand, useCommands } from '../../commands/registry'
import { useWords } from '../../formatting/use-words'
import { Icon, type IconShape } from '../../ui/icon'
import { Banner } from '../../ui/messages/banner'
import { ProgressBar } from '../../ui/messages/progress-bar'
import { ChoiceCard } from '../../ui/page/choice-card'
import styles from './first-run.module.css'
import { LoopTiles } from './loop-tiles'
import { prefilledChoice, type StudioChoice } from './prefilled-choice'
import { RegionFields } from './region-fields'

/** The first start: language, unit and paper as the computer suggests them, and three ways in. */
export function FirstRun() {
  const { say } = useWords()
  const [choice, setChoice] = useState<StudioChoice>(() => prefilledChoice(navigator.language))
  const { ways, isOpening, problem } = useWaysIn(choice)
  useCommands(ways)
  return (
    <main className={styles.page} aria-label={say('app.name')}>
      <section className={styles.choices}>
        <h1 className="type-h1">{say('app.name')}</h1>
        <p className={styles.promise}>{say('firstRun.promise')}</p>
        <RegionFields choice={choice} onChange={setChoice} />
        {problem === null ? null : <Banner tone="danger" title={problem} />}
        <div className={styles.ways}>
          {ways.map((way, i) => (
            <ChoiceCard
              key={way.id}
              icon={WAY_ICONS[i] ?? FilePlus2}
              title={say(way.words.key)}
              text={way.detail ? say(way.detail.key) : ''}
              keys={i === 0 ? 'Enter' : (workingKeys(way) ?? '')}
              isMain={i === 0}
              autoFocus={i === 0}
              isDisabled={isOpening}
              onPress={way.run}
            />
          ))}
          {isOpening ? <ProgressBar isDelayed label={say('firstRun.working')} /> : null}
        </div>
        <p className={styles.file}>
          <Icon shape={HardDrive} />
          {say('firstRun.file')}
        </p>
      </section>
      <LoopTiles unit={choice.unit} paper={choice.paper} />
    </main>
  )
}

const WAY_ICONS: readonly IconShape[] = [Binoculars, FilePlus2, FileInput]

function useWaysIn(choice: StudioChoice) {
  const navigate = useNavigate()
  const own = useCommand(api.desk.startOwn)
  const sample = useCommand(api.desk.openSample)
  const [problem, setProblem] = useState<string | null>(null)
  const [isOpening, setOpening] = useState(false)
  const ways = useMemo(() => {
    const enter = async (open: typeof own, path: string) => {
      setOpening(true)
      void navigate(path)
      const answer = await open(choice)
      setOpening(false)
      setProblem(answer.ok ? null : answer.error.message)
    }
    return [
      {
        id: 'first-run.sample',
        words: { key: 'firstRun.sample' },
        detail: { key: 'firstRun.sampleText' },
        run: () => void enter(sample, places.today()),
      },
      {
        id: 'first-run.own',
        words: { key: 'firstRun.own' },
        detail: { key: 'firstRun.ownText' },
        keys: 'Mod+N',
        tabKeys: 'Alt+N',
        run: () => void enter(own, places.clients()),
      },
      {
        id: 'first-run.import',
        words: { key: 'firstRun.import' },
        detail: { key: 'firstRun.importText' },
        keys: 'Mod+O',
        tabKeys: 'Alt+O',
        run: () => void enter(own, places.imports()),
      },
    ] satisfies readonly AppCommand[]
  }, [choice, navigate, own, sample])
  return { ways, isOpening, problem }
}
