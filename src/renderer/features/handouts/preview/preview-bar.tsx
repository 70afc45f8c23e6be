import { Download, FileDown, Files, Minus, Plus, Printer } from 'lucide-react'
import { useWords } from '../../../formatting/use-words'
import { Button } from '../../../ui/actions/button'
import { IconButton } from '../../../ui/actions/icon-button'
import styles from './preview-bar.module.css'
import type { HandoutActs } from './use-handout-acts'
import type { Pages } from './use-pages'
import type { Zoom } from './use-zoom'

type PreviewBarProps = {
  readonly pages: Pages
  readonly zoom: Zoom
  readonly acts: HandoutActs
  readonly paper: string
  readonly days: number
}

/** What is shown, how large, and the ways onto paper. */
export function PreviewBar({ pages, zoom, acts, paper, days }: PreviewBarProps) {
  const { say } = useWords()
  return (
    <div className={styles.bar}>
      <span className={styles.facts}>{useFacts(pages, paper)}</span>
      <ZoomButtons zoom={zoom} />
      <span className={styles.acts}>
        {days > 1 ? (
          <Button kind="quiet" icon={Files} isDisabled={acts.isBusy} onPress={acts.saveAll}>
            {say('handouts.screen.saveAll', { count: days })}
          </Button>
        ) : null}
        <IconButton
          icon={Download}
          label={say('handouts.screen.download')}
          isDisabled={acts.isBusy}
          onPress={acts.download}
        />
        <Button icon={FileDown} keys="Mod+S" isDisabled={acts.isBusy} onPress={acts.save}>
          {say('handouts.screen.save')}
        </Button>
        <Button
          kind="primary"
          icon={Printer}
          keys="Mod+P"
          isDisabled={acts.isBusy}
          onPress={acts.print}
        >
          {say('handouts.screen.print')}
        </Button>
      </span>
    </div>
  )
}

function useFacts(pages: Pages, paper: string): string {
  const { say, locale } = useWords()
  const count = pages.pdf?.pages.length
  if (count === undefined || pages.milliseconds === null) return ''
  const seconds = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(
    pages.milliseconds / 1000,
  )
  const ready = say('handouts.screen.readyIn', { seconds })
  return `${say('handouts.screen.pageCount', { count, paper })} · ${ready}`
}

function ZoomButtons({ zoom }: { readonly zoom: Zoom }) {
  const { say } = useWords()
  const { percent } = zoom
  const shown = zoom.isWholePage ? 'handouts.screen.wholePage' : 'handouts.screen.percent'
  return (
    <span className={styles.zoom}>
      <IconButton
        icon={Minus}
        label={say('handouts.screen.zoomOut')}
        size="small"
        onPress={zoom.smaller}
      />
      <Button kind="quiet" size="small" onPress={zoom.fit}>
        {say(shown, { percent })}
      </Button>
      <IconButton
        icon={Plus}
        label={say('handouts.screen.zoomIn')}
        size="small"
        onPress={zoom.larger}
      />
    </span>
  )
}
