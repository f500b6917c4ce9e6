/** Who says what of an image, on the wire. */

export type SourceKind = 'file' | 'graph' | 'site' | 'site_list' | 'linked'

export interface Statement {
  source: SourceKind
  value: string
  value_said?: unknown
  /** Whether it means the same as the one that is used. */
  agrees?: boolean
}

/** What one place says of one model. */
export interface ModelStatement {
  source: SourceKind
  place: string
  name: string | null
  weight: number | null
  hash: string | null
  version_id: number | null
}
