/** The pack's routes as functions; every failure is a `RequestFailed` that says what the user can do. */

import type { Host, HostRequest } from '../host/host'
import type { AuthorAnswer } from '../wire/authorWorkflow'
import type { Choices } from '../wire/choices'
import { readDownloadEvent, readWaiting, type BatchAnswer, type DownloadList } from '../wire/downloads'
import { parseExactly } from '../wire/exactJson'
import { readFault, type Fault } from '../wire/fault'
import type { FoldersAnswer } from '../wire/folders'
import type { LocalFile } from '../wire/localFiles'
import { trimmed, type Metadata } from '../wire/metadata'
import type { Preflight } from '../wire/preflight'
import type { CompareAnswer, MadePicture, RecentAnswer, RecentPicture, ResultNote } from '../wire/recent'
import type { ResolveAnswer, Resource } from '../wire/resources'
import type { DownloadSettings, KeyState } from '../wire/settings'
import type { GenerateAnswer } from '../wire/workflow'

export class RequestFailed extends Error {
  constructor(readonly fault: Fault) {
    super(fault.error)
  }
}

export const PROGRESS_EVENT = 'civitai.download.progress'
export const ORDER_EVENT = 'civitai.download.order'
export const LOCAL_EVENT = 'civitai.local.progress'
export const KEY_EVENT = 'civitai.key.state'
export const RECENT_EVENT = 'civitai.recent.changed'
export const SETTINGS_EVENT = 'civitai.settings.changed'
export const BATCH_EVENT = 'civitai.batch.changed'

/** Forms carry it, because no foreign page can send it: by its content type alone a form could come from anywhere. */
const FORM_HEADERS = { 'X-Civitai-Remake': '1' }

export class RemakeClient {
  constructor(private readonly host: Host) {}

  fetchText = (text: string, signal?: AbortSignal): Promise<Metadata | Choices> =>
    this.request('/civitai_remake/fetch', posted({ image_id: text }, signal), parseExactly)
  fetchFile(file: File, signal?: AbortSignal): Promise<Metadata | Choices> {
    const body = new FormData()
    body.append('file', file, file.name)
    return this.request('/civitai_remake/fetch', sent(body, { headers: FORM_HEADERS, signal }), parseExactly)
  }
  /** `decided` are entries of an earlier answer whose choices are to be kept. */
  resolve = (metadata: Metadata, decided: Resource[] = [], signal?: AbortSignal): Promise<ResolveAnswer> =>
    this.post('/civitai_remake/resolve', { metadata: trimmed(metadata), resources: decided }, signal)
  async listLocal(kind: string): Promise<LocalFile[]> {
    const answer = await this.request<{ files?: LocalFile[] }>(`/civitai_remake/local?type=${encodeURIComponent(kind)}`)
    return answer.files ?? []
  }
  moveModel = (resource: Resource): Promise<Resource> => this.post('/civitai_remake/move-model', { resource })
  preflight = (resources: Resource[]): Promise<Preflight> => this.post('/civitai_remake/preflight', { resources })
  download = (resource: Resource): Promise<{ task_id: string }> => this.post('/civitai_remake/download', { resource })
  downloadAll = (resources: Resource[], acceptPickles: boolean): Promise<BatchAnswer> =>
    this.post('/civitai_remake/download-all', { resources, accept_pickles: acceptPickles })
  pause = (taskId: string, fileKey: string): Promise<unknown> =>
    this.post('/civitai_remake/download-pause', { task_id: taskId, file_key: fileKey })
  pauseAll = (): Promise<unknown> => this.post('/civitai_remake/download-pause', { all: true })
  resume = (taskId: string, fileKey: string): Promise<unknown> =>
    this.post('/civitai_remake/download-resume', { task_id: taskId, file_key: fileKey })
  resumeAll = (): Promise<unknown> => this.post('/civitai_remake/download-resume', { all: true })
  retryFailed = (): Promise<unknown> => this.post('/civitai_remake/download-resume', { failed: true })
  move = (fileKey: string, place: number): Promise<unknown> =>
    this.post('/civitai_remake/download-move', { file_key: fileKey, place })
  getSettings = (): Promise<DownloadSettings> => this.request('/civitai_remake/settings')
  setSettings = (changed: Partial<DownloadSettings>): Promise<DownloadSettings> =>
    this.post('/civitai_remake/settings', changed)
  getFolders = (): Promise<FoldersAnswer> => this.request('/civitai_remake/folders')
  cancel = (taskId: string, fileKey: string): Promise<unknown> =>
    this.post('/civitai_remake/download-cancel', { task_id: taskId, file_key: fileKey })
  cancelAll = (): Promise<unknown> => this.post('/civitai_remake/download-cancel', { cancel_all: true })
  /** `ownNodes` is whether the pack's own nodes are to be in it; null leaves it to the settings. */
  generate = (
    metadata: Metadata,
    resources: Resource[],
    startPicture: string | null,
    ownNodes: boolean | null = null,
  ): Promise<GenerateAnswer> =>
    this.post('/civitai_remake/generate', {
      metadata: trimmed(metadata),
      resources,
      ...(startPicture === null ? {} : { start_picture: startPicture }),
      ...(ownNodes === null ? {} : { own_nodes: ownNodes }),
    })
  authorWorkflow = (metadata: Metadata, resources: Resource[]): Promise<AuthorAnswer> =>
    this.post('/civitai_remake/author-workflow', { metadata: trimmed(metadata), resources })
  /** The picture that was looked up, as its host gives it out. */
  async fetchPicture(imageUrl: string): Promise<Blob> {
    const init = posted({ image_url: imageUrl })
    const response = await this.reach(() => this.host.fetchApi('/civitai_remake/picture', init))
    if (!response.ok) throw new RequestFailed(readFault(await bodyOf(response), response.status))
    return response.blob()
  }
  /** Put a picture into ComfyUI's input folder, by ComfyUI's own route; the name it has there. */
  async bringPicture(file: Blob, name: string): Promise<string> {
    const body = new FormData()
    body.append('image', file, name)
    const stored = await this.request<{ name?: string; subfolder?: string }>('/upload/image', sent(body))
    if (!stored.name) throw new RequestFailed(readFault(null, 0))
    return stored.subfolder ? `${stored.subfolder}/${stored.name}` : stored.name
  }
  /** Bring a model file; `onSent` gets the bytes that have gone. */
  supply(
    resource: Resource,
    file: File,
    acceptOther: boolean,
    onSent: (bytes: number) => void,
    signal: AbortSignal,
  ): Promise<Resource> {
    const body = new FormData()
    body.append('resource', JSON.stringify(resource))
    if (acceptOther) body.append('accept_other', '1')
    // Last: the server reads the form as it comes, and must know the model before the bytes.
    body.append('file', file, file.name)
    return this.answer(() => this.host.upload('/civitai_remake/supply', FORM_HEADERS, body, onSent, signal))
  }
  listRecent = (search: string): Promise<RecentAnswer> =>
    this.request(`/civitai_remake/recent?search=${encodeURIComponent(search)}`)
  getRecentMetadata = (id: string, signal?: AbortSignal): Promise<Metadata> =>
    this.request(`/civitai_remake/recent-metadata?id=${encodeURIComponent(id)}`, { signal }, parseExactly)
  removeRecent = (id: string): Promise<unknown> => this.post('/civitai_remake/recent-remove', { id })
  removeAllRecent = (): Promise<unknown> => this.post('/civitai_remake/recent-remove', { all: true })
  noteWorkflow = (id: string): Promise<unknown> =>
    this.post('/civitai_remake/recent-note', { id, state: 'workflow_made' })
  noteResult = (id: string, result: ResultNote): Promise<{ picture: RecentPicture }> =>
    this.post('/civitai_remake/recent-note', { id, result })
  /** How alike the result is to an original on the site, by its address; `recent` is what it is noted with. */
  compare = (original: string, result: MadePicture, recent: string | null): Promise<CompareAnswer> =>
    this.post('/civitai_remake/compare', { original, result, ...(recent === null ? {} : { recent }) })
  /** The same for an original that is nowhere on the site. */
  compareFile(file: File, result: MadePicture, recent: string | null): Promise<CompareAnswer> {
    const body = new FormData()
    body.append('result', JSON.stringify(result))
    if (recent !== null) body.append('recent', recent)
    body.append('file', file, file.name)
    return this.request('/civitai_remake/compare', sent(body, { headers: FORM_HEADERS }))
  }
  /** What ComfyUI itself keeps of a prompt that has run, by its id; an empty object while it has not. */
  getHistory = (promptId: string): Promise<unknown> => this.request(`/history/${encodeURIComponent(promptId)}`)
  /** The batch of this ComfyUI: the one at work, else the last one. */
  getBatch = (): Promise<{ batch?: unknown }> => this.request('/civitai_remake/batch')
  beginBatch = (imageIds: number[], title: string): Promise<{ batch?: unknown }> =>
    this.post('/civitai_remake/batch', { image_ids: imageIds, title })
  goOnWithBatch = (id: string): Promise<{ batch?: unknown }> => this.post('/civitai_remake/batch-go-on', { batch: id })
  cancelBatch = (id: string): Promise<{ batch?: unknown }> => this.post('/civitai_remake/batch-cancel', { batch: id })
  getKey = (): Promise<KeyState> => this.request('/civitai_remake/key')
  setKey = (apiKey: string): Promise<KeyState> => this.post('/civitai_remake/key', { api_key: apiKey })
  testKey = (): Promise<KeyState> => this.post('/civitai_remake/key-test', {})

  async listDownloads(): Promise<DownloadList> {
    const answer = await this.request<{ downloads?: unknown }>('/civitai_remake/downloads')
    const events = Array.isArray(answer.downloads) ? answer.downloads : []
    const downloads = events.map(readDownloadEvent).filter((event) => event !== null)
    return { downloads, waiting: readWaiting(answer) ?? [] }
  }

  private post<T>(path: string, body: object, signal?: AbortSignal): Promise<T> {
    return this.request<T>(path, posted(body, signal))
  }

  private request<T>(path: string, init?: HostRequest, read: Read = JSON.parse): Promise<T> {
    return this.answer(() => this.host.fetchApi(path, init), read)
  }

  private async answer<T>(ask: () => Promise<Response>, read: Read = JSON.parse): Promise<T> {
    const response = await this.reach(ask)
    const body = await bodyOf(response, read)
    if (!response.ok || body === null) throw new RequestFailed(readFault(body, response.status))
    return body as T
  }

  private async reach(ask: () => Promise<Response>): Promise<Response> {
    try {
      return await ask()
    } catch {
      throw new RequestFailed({
        code: 'host_unreachable',
        error: 'ComfyUI does not answer.',
        hint: 'Check that ComfyUI is still running, then try again.',
      })
    }
  }
}

const posted = (body: object, signal?: AbortSignal): HostRequest =>
  sent(JSON.stringify(body), { headers: { 'Content-Type': 'application/json' }, signal })

/** What asks for work takes as long as the work: newer pages of ComfyUI give up after a minute, unless they are told. */
const sent = (body: string | FormData, more: HostRequest = {}): HostRequest => ({ method: 'POST', timeoutMs: null, body, ...more })

type Read = (text: string) => unknown

/** What an answer says, null where that is no JSON. */
async function bodyOf(response: Response, read: Read = JSON.parse): Promise<unknown> {
  try {
    return read(await response.text())
  } catch {
    return null
  }
}

/** Any thrown thing as something to show. */
export function faultOf(error: unknown): Fault {
  if (error instanceof RequestFailed) return error.fault
  const said = error instanceof Error ? error.message : String(error)
  return { code: 'panel_failed', error: said, hint: 'Reload the page and try again.' }
}
