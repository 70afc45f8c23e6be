import { useRef } from 'react'
import type { HandoutSheet } from '../../../../shared/contract/handouts'
import { useWords } from '../../../formatting/use-words'
import { Banner } from '../../../ui/messages/banner'
import { ProgressBar } from '../../../ui/messages/progress-bar'
import styles from './handout-preview.module.css'
import { PageView } from './page-view'
import { PreviewBar } from './preview-bar'
import { SavedNote } from './saved-note'
import { useHandoutActs } from './use-handout-acts'
import { usePages } from './use-pages'
import { useZoom } from './use-zoom'

type HandoutPreviewProps = {
  readonly sheet: HandoutSheet
  readonly dayIds: readonly string[]
}

/** The pages as they are printed, on the dark ground, with everything that can be done with them. */
export function HandoutPreview({ sheet, dayIds }: HandoutPreviewProps) {
  const { say } = useWords()
  const ground = useRef<HTMLDivElement>(null)
  const { pages, document } = usePages(sheet)
  const first = pages.pdf?.pages[0]?.getViewport({ scale: 1 })
  const zoom = useZoom(ground, first)
  const acts = useHandoutActs({ sheet, dayIds, pages })
  return (
    <section aria-label={say('handouts.screen.preview')} className={styles.preview}>
      <PreviewBar
        pages={pages}
        zoom={zoom}
        acts={acts}
        paper={sheet.look.paper}
        days={dayIds.length}
      />
      {pages.problem === null ? null : <Banner tone="danger" title={pages.problem} />}
      {pages.warnings.length === 0 ? null : (
        <Banner tone="warn" title={say('handouts.screen.warned')}>
          {pages.warnings.join(' ')}
        </Banner>
      )}
      <SavedNote outcome={acts.outcome} refusal={acts.refusal} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled with the keys */}
      <div ref={ground} className={styles.ground} tabIndex={0}>
        {pages.pdf === null && pages.problem === null ? (
          <ProgressBar isDelayed label={say('handouts.screen.drawing')} />
        ) : null}
        {pages.pdf?.pages.map((page, index, all) => (
          <PageView
            key={page.pageNumber}
            page={page}
            scale={zoom.scale}
            label={say('handouts.screen.pageOf', { page: index + 1, pages: all.length })}
            says={
              document
                ? say('handouts.screen.pageSays', {
                    title: document.header.title,
                    client: document.header.client,
                  })
                : ''
            }
          />
        ))}
      </div>
    </section>
  )
}
