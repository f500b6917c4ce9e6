/** What a picture that the user chooses could be for in a workflow, on the wire. */

export interface StartNeed {
  for: 'picture' | 'masked' | 'edited' | 'video' | 'guide' | 'enlarged'
  /** Without one the workflow has ComfyUI's example picture. */
  needed: boolean
  /** Whether that is there; null where nobody knows, or it does not matter. */
  example?: boolean | null
}
