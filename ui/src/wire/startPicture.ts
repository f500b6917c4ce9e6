/** What a picture that the user chooses could be for in a workflow, on the wire. */

export interface StartNeed {
  for: 'picture' | 'masked' | 'edited' | 'video' | 'guide' | 'enlarged'
  /** Without one the workflow runs on ComfyUI's example picture. */
  needed: boolean
}
