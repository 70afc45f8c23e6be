import { THEMES } from '../../../shared/contract/desk'
import { api } from '../../api/api'
import { showAnswer } from '../../api/show-answer'
import { useCommand } from '../../api/use-command'
import { useQuery } from '../../api/use-query'
import { useWords } from '../../formatting/use-words'
import { Segmented } from '../../ui/choices/segmented'
import { Card } from '../../ui/page/card'
import { SettingRow } from './setting-row'
import { useStudioSettings } from './use-studio-settings'

/** Unit, paper, region and theme; each acts at once. */
export function GeneralCard() {
  const { say } = useWords()
  const { studio, keep } = useStudioSettings()
  if (!studio) return null
  return (
    <Card title={say('settings.general')}>
      <dl>
        <SettingRow name={say('settings.unit')} note={say('settings.unitNote')}>
          <Segmented
            label={say('settings.unit')}
            choices={[
              { id: 'kg', text: 'kg' },
              { id: 'lb', text: 'lb' },
            ]}
            value={studio.unit}
            onChange={(unit) => void keep({ unit })}
          />
        </SettingRow>
        <SettingRow name={say('settings.paper')}>
          <Segmented
            label={say('settings.paper')}
            choices={[
              { id: 'A4', text: 'A4' },
              { id: 'Letter', text: 'Letter' },
            ]}
            value={studio.paper}
            onChange={(paper) => void keep({ paper })}
          />
        </SettingRow>
        <SettingRow name={say('settings.region')}>
          <Segmented
            label={say('settings.region')}
            choices={[
              { id: 'en-GB', text: say('firstRun.englishUk') },
              { id: 'en-US', text: say('firstRun.englishUs') },
            ]}
            value={studio.locale}
            onChange={(locale) => void keep({ locale })}
          />
        </SettingRow>
        <SettingRow name={say('settings.theme')}>
          <ThemeChoice />
        </SettingRow>
      </dl>
    </Card>
  )
}

function ThemeChoice() {
  const { say } = useWords()
  const desk = useQuery(api.desk.state, {}).value
  const setTheme = useCommand(api.desk.setTheme)
  const choose = async (theme: (typeof THEMES)[number]) =>
    showAnswer(api.desk.state, {}, await setTheme({ theme }))
  return (
    <Segmented
      label={say('settings.theme')}
      choices={THEMES.map((id) => ({ id, text: say(`settings.themes.${id}`) }))}
      value={desk?.theme ?? 'system'}
      onChange={(theme) => void choose(theme)}
    />
  )
}
