/** What the tests share: one whole value of each kind, of which a test names the fields it is about. */

import { readBatch, type Batch } from '../wire/batch'
import type { Download } from '../downloads/downloadState'
import type { LocalCheck } from '../localFiles/localChecks'
import type { DownloadEvent, DownloadStatus } from '../wire/downloads'
import type { RecentPicture, RecentResult } from '../wire/recent'
import type { Resource } from '../wire/resources'
import type { KeyReport, KeyState } from '../wire/settings'

export const resource = (fields: Partial<Resource> = {}): Resource => ({
  file_key: '1:2',
  name: 'Rainy',
  version_name: null,
  type: 'lora',
  role: 'addon',
  weight: null,
  weight_known: false,
  linked_only: false,
  resolved: true,
  already_downloaded: false,
  available: true,
  filename: 'x.safetensors',
  target_path: null,
  local_path: null,
  listed_name: null,
  size_kb: null,
  page_url: null,
  base_model: null,
  code: null,
  error: null,
  hint: null,
  ...fields,
})

export const downloadEvent = (fields: Partial<DownloadEvent>): DownloadEvent => ({
  task_id: 't1',
  file_key: '1:2',
  filename: 'x.safetensors',
  status: 'downloading',
  progress: 50,
  downloaded_bytes: 5,
  total_bytes: 10,
  speed: null,
  eta: null,
  error: null,
  code: null,
  hint: null,
  path: null,
  held: false,
  wants_key: false,
  ...fields,
})

/** A file of which an event has told this. */
export const download = (status: DownloadStatus): Download => downloadEvent({ status })

/** A proof of which an event has told this. */
export const check = (status: LocalCheck['status']): LocalCheck => ({
  file_key: '1:2',
  status,
  path: null,
  hashed_bytes: 0,
  total_bytes: null,
  local_path: '/models/loras/mine.safetensors',
  listed_name: null,
})

export const keyReport = (fields: Partial<KeyReport> = {}): KeyReport => ({
  valid: true,
  malformed: false,
  username: 'painter',
  asking: false,
  ...fields,
})

/** A batch of twelve that is at work, as the server tells it. */
export const batchAnswer = (fields: Record<string, unknown> = {}): Record<string, unknown> => ({
  id: '2026-11-26-00000001',
  title: 'Post 5',
  phase: 'working',
  stage: 'rendering',
  stage_done: 0,
  stage_total: 12,
  total: 12,
  done: 0,
  failed: 0,
  skipped: 0,
  left: 12,
  folder: 'C:/ComfyUI/output/civitai-remake/2026-11-26-00000001',
  gallery: null,
  preflight: null,
  code: null,
  error: null,
  said: null,
  hint: null,
  ...fields,
})

/** The same as it is read. */
export const batch = (fields: Partial<Batch> = {}): Batch => ({ ...(readBatch(batchAnswer()) as Batch), ...fields })

/** A stored key that the site knows. */
export const keyState = (fields: Partial<KeyState> = {}): KeyState => ({
  set: true,
  source: 'file',
  keys: { environment: null, file: keyReport() },
  ...fields,
})

export const recentResult = (fields: Partial<RecentResult> = {}): RecentResult => ({
  filename: 'civitai_5_00001_.png',
  subfolder: '',
  type: 'output',
  date: '2026-11-26T10:00:00Z',
  seed: 7,
  grade: 'near',
  differs: [],
  msssim: null,
  likeness: null,
  ...fields,
})

/** A look-up of image 5, by its number. */
export const recentPicture = (fields: Partial<RecentPicture> = {}): RecentPicture => ({
  id: 'a'.repeat(16),
  kind: 'image',
  source: 'reference',
  given: '5',
  reopens: 'reference',
  date: '2026-11-26T10:00:00Z',
  title: 'DreamShaper',
  models: ['DreamShaper', 'Rainy'],
  base_model: 'SD 1.5',
  media: 'image',
  image_id: 5,
  preview_url: null,
  page_url: null,
  state: 'looked_up',
  results: [],
  ...fields,
})
