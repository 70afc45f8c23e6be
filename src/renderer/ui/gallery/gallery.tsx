import type { ReactNode } from 'react'
import styles from './gallery.module.css'
import { GalleryActions, GalleryMenu } from './gallery-actions'
import { GalleryFields } from './gallery-fields'
import { GalleryChips, GalleryMessages } from './gallery-messages'
import { GalleryPanel, GalleryWays } from './gallery-pages'
import { GalleryEmptyTable, GalleryTable } from './gallery-tables'
import { GalleryColour, GallerySeries, GalleryType } from './gallery-tokens'

export type GalleryProps = {
  /** Further samples, such as grid cells and charts. */
  readonly children?: ReactNode
}

/** Every control and state on one page, for those who build screens; its texts are samples and are not translated. */
export function Gallery({ children }: GalleryProps) {
  return (
    <div className={styles.gallery} data-gallery>
      <h1 className="visually-hidden">Gallery</h1>
      <div className={styles.column}>
        <GalleryActions />
        <GalleryFields />
        <GalleryChips />
        <GalleryMenu />
      </div>
      <div className={styles.column}>
        <GalleryTable />
        <GalleryMessages />
        <GalleryEmptyTable />
      </div>
      <div className={styles.column}>
        <GalleryType />
        <GalleryColour />
        <GallerySeries />
        <GalleryWays />
        <GalleryPanel />
        {children}
      </div>
    </div>
  )
}
