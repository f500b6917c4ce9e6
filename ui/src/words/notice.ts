/** What the page says where its panel is out of sight. Pure. */

/** How something ended, and what can be done about it. */
export interface Notice {
  kind: 'success' | 'warning'
  title: string
  detail: string
  /** What the button that opens the panel is called. */
  open: string
}

/** How far something is. */
export interface ProgressNotice {
  title: string
  detail: string
}
