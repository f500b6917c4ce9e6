/** What the panel asks of ComfyUI. Everything above this folder knows ComfyUI by these words only. */

import type { Dress } from '../canvas/dress'
import type { Loaded } from '../canvas/loadOntoCanvas'
import type { AuthorAnswer } from '../wire/authorWorkflow'
import type { ApiWorkflow } from '../wire/workflow'
import type { Notice, ProgressNotice } from '../words/notice'

export interface Host {
  fetchApi(path: string, init?: RequestInit): Promise<Response>
  /** Send a form and tell how many of its bytes have gone; rejects where the host cannot be reached. */
  upload(
    path: string,
    headers: Record<string, string>,
    body: FormData,
    onSent: (bytes: number) => void,
    signal: AbortSignal,
  ): Promise<Response>
  /** A route of the host as an address of this page, for pictures. */
  address(path: string): string
  /** Follow an event of the socket; the listener gets what the server sent. */
  listen(event: string, listener: (detail: unknown) => void): void
  /** Make the host's model lists know files that came after the page was loaded. */
  refreshModels(): Promise<void>
  loadOntoCanvas(workflow: ApiWorkflow, imageId: number | null, dress?: Dress): Promise<Loaded>
  /** The same with a graph of somebody else. */
  loadAuthorGraph(answer: AuthorAnswer, imageId: number | null): Promise<Loaded>
  /** Whether the host has nodes of this class; null where it cannot be asked. */
  knowsNode(classType: string): boolean | null
  /** Whether the tab of this workflow is the one that is shown. */
  isInFront(name: string): boolean
  /** Put what is shown into ComfyUI's queue, as its own button does; what it refuses it says itself. */
  queueFront(): Promise<void>
  openPanel(): void
  togglePanel(): void
  /** Open ComfyUI's settings at one of their categories; false where this ComfyUI cannot be asked to. */
  openSettings(category: string): Promise<boolean>
  /** The language ComfyUI is shown in, as its own tag, now and whenever it changes. */
  followLanguage(listener: (tag: string) => void): void
  /** Close the panel, as the button in the head of ComfyUI's own panels does. */
  closePanel(): void
  /** A small text at the tab's icon; null for none. */
  showBadge(text: string | null): void
  /** Whether the panel, or its list of downloads below the canvas, stands on the page. */
  isPanelInView(): boolean
  /** One toast of ComfyUI's that tells how far something is, where its frontend can change a toast; null takes it away. */
  showProgress(progress: ProgressNotice | null): void
  /** Say in a toast how something ended; it takes the place of the progress. */
  notify(notice: Notice): void
}
