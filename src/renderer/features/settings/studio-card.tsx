import { useWords } from '../../formatting/use-words'
import { InlineEdit } from '../../ui/fields/inline-edit'
import { Card } from '../../ui/page/card'
import { SettingRow } from './setting-row'
import { useStudioSettings } from './use-studio-settings'

const TEXTS = ['studioName', 'coachName', 'contact', 'stopLine'] as const

/** What is printed on every sheet: studio, coach, contact and the stop line. */
export function StudioCard() {
  const { say } = useWords()
  const { studio, keep } = useStudioSettings()
  if (!studio) return null
  return (
    <Card title={say('settings.studio')} note={say('settings.studioNote')}>
      <dl>
        {TEXTS.map((field) => (
          <SettingRow key={field} name={say(`settings.${field}`)}>
            <InlineEdit
              label={say(`settings.${field}`)}
              value={studio[field]}
              placeholder={say(`settings.${field}Hint`)}
              isMultiline={field === 'stopLine'}
              onCommit={(text) => keep({ [field]: text })}
            />
          </SettingRow>
        ))}
      </dl>
    </Card>
  )
}
