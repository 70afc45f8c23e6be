/** Something that can be searched: its title, other names, and words that describe it. */
export type SearchEntry = {
  readonly id: string
  readonly title: string
  readonly aliases?: readonly string[]
  readonly keywords?: readonly string[]
  /** How readily it is offered among near equals, 0–1; 1 where nothing is said. */
  readonly standing?: number
}
