/** What the tests of the stores share: a page whose server answers as they say. */

import { createPinia, setActivePinia } from 'pinia'
import { useHost } from '../api/context'
import type { Dress } from '../canvas/dress'
import type { Loaded } from '../canvas/loadOntoCanvas'
import type { Host } from '../host/host'
import { useLookup } from '../lookup/lookupStore'
import type { AuthorAnswer } from '../wire/authorWorkflow'
import { PACK } from '../wire/events'
import type { Resource } from '../wire/resources'
import type { ApiWorkflow } from '../wire/workflow'
import type { Notice, ProgressNotice } from '../words/notice'

/** A host whose routes answer what a test puts there; it keeps what it was asked. */
export class Page implements Host {
  asked: { path: string; body: Record<string, unknown> | null }[] = []
  answers = new Map<string, (body: Record<string, unknown> | null) => unknown>()
  listeners = new Map<string, (detail: unknown) => void>()
  refreshed = 0
  loaded: ApiWorkflow[] = []
  loadedAuthors: AuthorAnswer[] = []
  dresses: (Dress | undefined)[] = []
  badge: string | null = null
  front: string | null = null
  queued = 0
  inView = true
  progress: ProgressNotice | null = null
  notices: Notice[] = []
  signal: AbortSignal | null = null
  panelOpen = false
  hasSettings = true
  settingsAt: string | null = null

  async fetchApi(path: string, init?: RequestInit): Promise<Response> {
    if (init?.body instanceof FormData) return this.takeForm(path, init.headers as Record<string, string>, init.body)
    const body = init?.body ? (JSON.parse(String(init.body)) as Record<string, unknown>) : null
    this.asked.push({ path, body })
    const answer = this.answers.get(path)
    if (!answer) return Response.json({ code: 'gone', error: 'no such route', hint: 'h' }, { status: 404 })
    const said = await answer(body)
    return said instanceof Response ? said : Response.json(said)
  }
  /** From now on a route answers with this error. */
  fail(path: string, fault: object): void {
    this.answers.set(path, () => Response.json(fault, { status: 400 }))
  }
  async upload(
    path: string,
    headers: Record<string, string>,
    body: FormData,
    onSent: (bytes: number) => void,
    signal: AbortSignal,
  ): Promise<Response> {
    onSent(2)
    this.signal = signal
    return this.takeForm(path, headers, body)
  }
  /** A form as a body of its fields, the file by its name, and its headers. */
  private async takeForm(path: string, headers: Record<string, string>, form: FormData): Promise<Response> {
    const fields = [...form.entries()].map(([name, value]) => [name, value instanceof File ? value.name : value])
    const body = { ...Object.fromEntries(fields), headers } as Record<string, unknown>
    this.asked.push({ path, body })
    const answer = await this.answers.get(path)?.(body)
    return answer instanceof Response ? answer : Response.json(answer)
  }
  address(path: string): string {
    return `/api${path}`
  }
  listen(event: string, listener: (detail: unknown) => void): void {
    this.listeners.set(event, listener)
  }
  /** An event of ComfyUI's comes from the server. */
  tellHost(event: string, detail: unknown): void {
    this.listeners.get(event)?.(detail)
  }
  /** An event of our own comes from the server. */
  tell(event: string, detail: object): void {
    this.listeners.get(event)?.({ ...detail, pack: PACK })
  }
  refreshModels(): Promise<void> {
    this.refreshed += 1
    return Promise.resolve()
  }
  loadOntoCanvas(workflow: ApiWorkflow, imageId: number | null, dress?: Dress): Promise<Loaded> {
    this.loaded.push(workflow)
    this.dresses.push(dress)
    this.front = `civitai_${imageId}`
    return Promise.resolve({ name: this.front, nodeCount: 3, graphId: `graph ${this.loaded.length}` })
  }
  loadAuthorGraph(answer: AuthorAnswer, imageId: number | null): Promise<Loaded> {
    this.loadedAuthors.push(answer)
    this.front = `civitai_${imageId}_author`
    return Promise.resolve({ name: this.front, nodeCount: 5, graphId: `author ${this.loadedAuthors.length}` })
  }
  knowsNode(classType: string): boolean {
    return classType === 'KSampler'
  }
  isInFront(name: string): boolean {
    return this.front === name
  }
  queueFront(): Promise<void> {
    this.queued += 1
    return Promise.resolve()
  }
  followLanguage(listener: (tag: string) => void): void {
    listener('en')
  }
  closePanel(): void {
    this.front = null
  }
  openPanel(): void {
    this.panelOpen = true
  }
  togglePanel(): void {
    this.panelOpen = !this.panelOpen
  }
  openSettings(category: string): Promise<boolean> {
    this.settingsAt = category
    return Promise.resolve(this.hasSettings)
  }
  showBadge(text: string | null): void {
    this.badge = text
  }
  isPanelInView(): boolean {
    return this.inView
  }
  showProgress(progress: ProgressNotice | null): void {
    this.progress = progress
  }
  notify(notice: Notice): void {
    this.progress = null
    this.notices.push(notice)
  }
}

export const metadata = (id: number) => ({ image_id: id, resources: [], other: {}, unreadable: [] })
export const one = { file_key: '1:2', resolved: true, available: true, already_downloaded: false, linked_only: false }

/** A fresh page with one image of one model. */
export function openPage(): Page {
  setActivePinia(createPinia())
  sessionStorage.clear()
  const page = new Page()
  useHost(page)
  page.answers.set('/civitai_remake/fetch', (body) => metadata(Number(body?.image_id)))
  page.answers.set('/civitai_remake/resolve', () => ({ resources: [one] }))
  page.answers.set('/civitai_remake/download', () => ({ task_id: 't1' }))
  page.answers.set('/civitai_remake/downloads', () => ({ downloads: [] }))
  page.answers.set('/civitai_remake/download-cancel', () => ({ cancelled: true }))
  return page
}

export function first(lookup: ReturnType<typeof useLookup>): Resource {
  const resource = lookup.resources[0]
  if (!resource) throw new Error('no resource was found')
  return resource
}

export async function look(reference: string): Promise<ReturnType<typeof useLookup>> {
  const lookup = useLookup()
  lookup.reference = reference
  await lookup.lookUp()
  return lookup
}
