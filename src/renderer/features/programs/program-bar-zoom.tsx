import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useWords } from '../../formatting/use-words'
import { IconButton } from '../../ui/actions/icon-button'
import { Segmented } from '../../ui/choices/segmented'
import { changeWeek, changeZoom } from './change-look'
import styles from './program-bar.module.css'
import { ZOOMS } from './program-look'
import { type ScreenStore, useScreenPart } from './screen-state'

type ZoomBarProps = { readonly store: ScreenStore; readonly weeks: number }

/** How close the program is looked at, and in the nearer zooms which week. */
export function ZoomBar({ store, weeks }: ZoomBarProps) {
  const { say } = useWords()
  const { zoom, week } = useScreenPart(store, 'look')
  return (
    <>
      {zoom === 'block' ? null : (
        <span className={styles.week}>
          <IconButton
            icon={ChevronLeft}
            label={say('programs.weekBefore')}
            keys="Alt+PageUp"
            isDisabled={week <= 1}
            onPress={() => changeWeek(store, week - 1)}
          />
          <span>{say('programs.week', { week })}</span>
          <IconButton
            icon={ChevronRight}
            label={say('programs.weekAfter')}
            keys="Alt+PageDown"
            isDisabled={week >= weeks}
            onPress={() => changeWeek(store, week + 1)}
          />
        </span>
      )}
      <Segmented
        label={say('programs.zoomName')}
        choices={ZOOMS.map((id) => ({ id, text: say(`programs.zoom.${id}`) }))}
        value={zoom}
        onChange={(id) => changeZoom(store, id)}
      />
    </>
  )
}
