/** ComfyUI's page as a `Host`; the only file that names `window.comfyAPI` and `app`. */

import type { Dress } from '../canvas/dress'
import type { CanvasHost, CanvasPage, Loaded } from '../canvas/loadOntoCanvas'
import type { MadeNode } from '../canvas/ownGraph'
import type { AuthorAnswer } from '../wire/authorWorkflow'
import type { ApiWorkflow } from '../wire/workflow'
import type { Notice, ProgressNotice } from '../words/notice'
import type { HostCommands, KnownCommand } from './commands'
import type { Host } from './host'
import { Notices, type Toasts } from './notices'
import { openSettingsDialog, type HostSetting } from './settingsDialog'

export interface SidebarTab {
  id: string
  icon: string
  title: string
  tooltip: string
  type: 'custom'
  render: (element: HTMLElement) => void
  destroy: () => void
}

interface BottomTab {
  id: string
  title: string
  type: 'custom'
  render: (element: HTMLElement) => void
  destroy: () => void
}

interface ComfyApi extends EventTarget {
  fetchApi(path: string, init?: RequestInit): Promise<Response>
  apiURL(path: string): string
  user?: string
}

interface ComfyApp {
  api?: ComfyApi
  extensionManager: {
    registerSidebarTab(tab: SidebarTab): void
    sidebarTab?: {
      sidebarTabs?: { id: string; iconBadge?: string | null }[]
      activeSidebarTabId?: string | null
      toggleSidebarTab?: (id: string) => void
    }
    toast?: Toasts
    bottomPanel?: { panels?: Record<string, { tabs?: { id: string; title?: string }[] }> }
    workflow?: { activeWorkflow?: { path?: string } | null }
    setting?: { get(id: string): unknown }
    command?: { commands?: readonly KnownCommand[]; execute?: (id: string) => Promise<unknown> }
  }
  ui?: { settings?: EventTarget }
  canvas?: { canvas: HTMLElement; min_font_size_for_lod?: number }
  registerExtension(extension: { name: string; setup?: () => void } & Extras): void
  queuePrompt(place: number, count: number): Promise<unknown>
  refreshMissingModels?: () => Promise<unknown>
  reloadNodeDefs?: () => Promise<void>
  refreshComboInNodes?: () => Promise<void>
}

/** What comes to ComfyUI's own places with the tab. */
export interface Extras extends Partial<HostCommands> {
  settings?: HostSetting[]
  bottomPanelTabs?: BottomTab[]
}

interface ComfyModules {
  app: { app: ComfyApp }
  api: { api: ComfyApi }
}

declare global {
  interface Window {
    comfyAPI?: ComfyModules
    LiteGraph?: {
      registered_node_types?: Record<string, unknown>
      createNode?: (classType: string) => MadeNode | null
      vueNodesMode?: boolean
      NODE_TEXT_SIZE?: number
    }
  }
}

type Canvas = Awaited<ReturnType<typeof fetchCanvas>>

/** What puts a graph onto the canvas: it comes when the first one is loaded. */
const fetchCanvas = () => import('../canvas/index')

export const TAB_ID = 'civitai-remake'
export const BOTTOM_TAB_ID = 'civitai-remake-downloads'

export class ComfyHost implements Host {
  private readonly app: ComfyApp
  private readonly api: ComfyApi
  private readonly notices = new Notices(
    () => this.app.extensionManager.toast,
    () => this.openPanel(),
  )

  constructor(modules: ComfyModules) {
    this.app = modules.app.app
    this.api = modules.api.api
  }

  fetchApi(path: string, init?: RequestInit): Promise<Response> {
    return this.api.fetchApi(path, init)
  }

  upload(
    path: string,
    headers: Record<string, string>,
    body: FormData,
    onSent: (bytes: number) => void,
    signal: AbortSignal,
  ): Promise<Response> {
    // fetch tells nothing about what has gone.
    const request = new XMLHttpRequest()
    request.open('POST', this.api.apiURL(path))
    if (this.api.user) request.setRequestHeader('Comfy-User', this.api.user)
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value)
    signal.addEventListener('abort', () => request.abort())
    request.upload.addEventListener('progress', (event) => onSent(event.loaded))
    return new Promise((resolve, reject) => {
      request.addEventListener('load', () => resolve(new Response(request.responseText, { status: request.status })))
      for (const end of ['error', 'abort', 'timeout']) request.addEventListener(end, () => reject(new Error(end)))
      request.send(body)
    })
  }

  address(path: string): string {
    return this.api.apiURL(path)
  }

  listen(event: string, listener: (detail: unknown) => void): void {
    this.api.addEventListener(event, (message) => listener((message as CustomEvent<unknown>).detail))
  }

  async refreshModels(): Promise<void> {
    // 1.58 reloads its lists quietly and takes its marks off the nodes; 1.35 knows only the last call.
    await (this.app.refreshMissingModels?.() ?? this.app.reloadNodeDefs?.() ?? this.app.refreshComboInNodes?.())
  }

  async loadOntoCanvas(workflow: ApiWorkflow, imageId: number | null, dress?: Dress): Promise<Loaded> {
    const { loadOntoCanvas, NOTE, ...view } = await fetchCanvas()
    const known = dress && this.knowsNode(NOTE) === false ? { ...dress, note: null } : dress
    return loadOntoCanvas(this.app as unknown as CanvasHost, this.canvasPage(view), workflow, imageId, known)
  }

  async loadAuthorGraph(answer: AuthorAnswer, imageId: number | null): Promise<Loaded> {
    const { loadAuthorGraph, ...view } = await fetchCanvas()
    return loadAuthorGraph(this.app as unknown as CanvasHost, this.canvasPage(view), answer, imageId)
  }

  knowsNode(classType: string): boolean | null {
    const known = window.LiteGraph?.registered_node_types
    return known ? classType in known : null
  }

  private canvasPage({ freeOf, leastScale }: Pick<Canvas, 'freeOf' | 'leastScale'>): CanvasPage {
    const { canvas, extensionManager } = this.app
    const setting = (id: string): unknown => extensionManager.setting?.get(id)
    const edges = canvas?.canvas.getBoundingClientRect() ?? document.documentElement.getBoundingClientRect()
    return {
      makeNode: (classType) => (this.knowsNode(classType) ? (window.LiteGraph?.createNode?.(classType) ?? null) : null),
      free: freeOf(edges, panelEdges()),
      leastScale: leastScale(canvas?.min_font_size_for_lod, window.LiteGraph?.NODE_TEXT_SIZE, window.devicePixelRatio),
      nodesTwo: window.LiteGraph?.vueNodesMode === true,
      // Frontends that do not draw graphs larger any more do not have the setting either.
      enlarges: setting('Comfy.VueNodes.AutoScaleLayout') === true,
      restoresView: setting('Comfy.EnableWorkflowViewRestore') !== false,
    }
  }

  isInFront(name: string): boolean {
    return this.app.extensionManager.workflow?.activeWorkflow?.path === `workflows/${name}.json`
  }

  async queueFront(): Promise<void> {
    // Its answer is no verdict: 1.35.9 says false of a prompt that was taken.
    await this.app.queuePrompt(0, 1)
  }

  openPanel(): void {
    if (this.app.extensionManager.sidebarTab?.activeSidebarTabId !== TAB_ID) this.togglePanel()
  }

  togglePanel(): void {
    this.app.extensionManager.sidebarTab?.toggleSidebarTab?.(TAB_ID)
  }

  openSettings(category: string): Promise<boolean> {
    return openSettingsDialog(this.app.extensionManager.command, category)
  }

  /** The commands that ComfyUI has by now. */
  get knownCommands(): readonly KnownCommand[] {
    return this.app.extensionManager.command?.commands ?? []
  }

  followLanguage(listener: (tag: string) => void): void {
    const tell = (event?: Event): void => {
      // 1.35.9 tells of a change before it is in force.
      const changed = (event as CustomEvent<{ value?: unknown }> | undefined)?.detail?.value
      const tag = changed ?? this.app.extensionManager.setting?.get('Comfy.Locale')
      if (typeof tag === 'string') listener(tag)
    }
    tell()
    this.app.ui?.settings?.addEventListener('Comfy.Locale.change', tell)
  }

  closePanel(): void {
    this.app.extensionManager.sidebarTab?.toggleSidebarTab?.(TAB_ID)
  }

  showBadge(text: string | null): void {
    const tab = this.app.extensionManager.sidebarTab?.sidebarTabs?.find((entry) => entry.id === TAB_ID)
    if (tab) tab.iconBadge = text
  }

  isPanelInView(): boolean {
    // The host takes our elements off the page when it shows another tab, and tells nobody.
    return document.querySelector('.crm-panel, .crm-queue-panel') !== null
  }

  showProgress(progress: ProgressNotice | null): void {
    if (progress) this.notices.showProgress(progress)
    else this.notices.forget()
  }

  notify(notice: Notice): void {
    this.notices.show(notice)
  }

  /** Add a tab to the panel below the canvas. */
  addBottomTab(tab: { title: string; render: (element: HTMLElement) => void; destroy: () => void }): void {
    this.app.registerExtension({ name: 'civitai.remake.downloads', bottomPanelTabs: [{ ...tab, id: BOTTOM_TAB_ID, type: 'custom' }] })
  }

  /** What that tab is called from now on. */
  nameBottomTab(title: string): void {
    const panels = Object.values(this.app.extensionManager.bottomPanel?.panels ?? {})
    const tab = panels.flatMap(({ tabs }) => tabs ?? []).find((one) => one.id === BOTTOM_TAB_ID)
    if (tab) tab.title = title
  }

  /** Add the tab once the host is set up, and at once what else of ComfyUI's places is ours. */
  addTab(tab: Omit<SidebarTab, 'id' | 'type'>, extras: Extras = {}): void {
    this.app.registerExtension({
      name: 'civitai.remake',
      ...extras,
      setup: () => this.app.extensionManager.registerSidebarTab({ ...tab, id: TAB_ID, type: 'custom' }),
    })
  }
}

/** Where the open panel stands; null where it is closed. */
function panelEdges(): DOMRect | null {
  const own = document.querySelector('.crm-panel')
  const panel = own?.closest('.sidebar-content-container') ?? own
  return panel?.getBoundingClientRect() ?? null
}

/** The page's ComfyUI; throws where the script is loaded outside of one. */
export function findHost(): ComfyHost {
  if (!window.comfyAPI) throw new Error('Civitai Remake runs inside ComfyUI only.')
  return new ComfyHost(window.comfyAPI)
}
