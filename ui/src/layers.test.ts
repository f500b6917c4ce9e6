// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { readSources, type Source } from './testing/sources'

/** What every feature stands on. */
const GROUND = ['shared', 'api', 'words', 'wire']

/**
 * The rooms of the panel, from the top down, each with the rooms it may use and why it needs them. What is not named here
 * may not be imported; a name that two features need moves down, an import never up.
 */
const ROOMS: Record<string, { uses: string[]; why: string }> = {
  panel: {
    uses: ['commands', 'recovery', 'nextStep', 'compare', 'batch', 'workflow', 'result', 'models', 'recent', 'lookup', 'localFiles', 'downloads', 'settings', 'host', ...GROUND],
    why: 'main.ts and App.vue: puts the features under each other and gives them the page',
  },
  commands: {
    uses: ['nextStep', 'lookup', ...GROUND],
    why: "does what ComfyUI's menu and keys ask of the panel",
  },
  recovery: {
    uses: ['nextStep', 'workflow', 'models', 'lookup', 'localFiles', 'downloads', 'settings', ...GROUND],
    why: 'knows what each feature was told, and has all of it asked anew when ComfyUI is back',
  },
  nextStep: {
    uses: ['workflow', 'result', 'models', 'lookup', 'downloads', 'settings', ...GROUND],
    why: 'knows how everything stands, and does what comes next',
  },
  compare: {
    uses: ['workflow', 'recent', 'lookup', ...GROUND],
    why: 'ties what ComfyUI made to the workflow that was loaded and the picture it was looked up for, and shows what is kept of both',
  },
  workflow: {
    uses: ['models', 'lookup', ...GROUND],
    why: 'is made from what was looked up, and asks first whether its models are here',
  },
  result: {
    uses: ['models', 'batch', 'lookup', ...GROUND],
    why: 'shows what was looked up; pictures to choose from show the card of the model they belong to, and are ticked for a batch',
  },
  models: {
    uses: ['lookup', 'localFiles', 'downloads', 'settings', ...GROUND],
    why: 'a card shows a model of the look-up with its download and the files here for it, and may want an API key',
  },
  batch: { uses: GROUND, why: 'remakes many pictures by their numbers, whatever they were looked up for' },
  recent: { uses: ['lookup', ...GROUND], why: 'shows what was looked up before, and looks it up again' },
  lookup: {
    uses: ['localFiles', 'downloads', ...GROUND],
    why: 'a new look-up forgets the downloads that have ended and the proofs of the last one',
  },
  localFiles: { uses: GROUND, why: 'knows only which files are here' },
  downloads: {
    uses: ['settings', ...GROUND],
    why: 'knows files by their key, whatever was looked up; some want an API key first',
  },
  settings: { uses: GROUND, why: 'what the user sets holds for all look-ups' },
  shared: { uses: ['words', 'wire'], why: 'what several features show in the same way' },
  api: { uses: ['host', 'words', 'wire'], why: "the pack's routes, asked through the host" },
  host: { uses: ['canvas', 'words', 'wire'], why: 'the one room that knows ComfyUI' },
  canvas: { uses: ['words', 'wire'], why: 'puts a workflow onto the canvas it is given' },
  words: { uses: ['wire'], why: 'what the page says, in the language of the page' },
  wire: { uses: [], why: 'the words of the routes, on which all stands' },
}

/** A file's layer shows in its name: the higher may use the lower, and its own. */
const LAYERS = { main: 6, component: 5, composable: 4, store: 3, api: 2, host: 1, domain: 0, words: 0 }
const LAYER_OF_ROOM: Record<string, keyof typeof LAYERS> = { api: 'api', host: 'host', words: 'words' }

const sources = readSources()
const room = ({ path }: Pick<Source, 'path'>): string => (path.includes('/') ? (path.split('/')[0] ?? '') : 'panel')
const isTest = ({ path }: Source): boolean => path.endsWith('.test.ts') || path.startsWith('testing/')
const product = sources.filter((source) => !isTest(source) && !source.path.endsWith('.css'))

function layerOf(path: string): keyof typeof LAYERS {
  const name = path.split('/').at(-1) ?? ''
  if (path === 'main.ts') return 'main'
  // What fetches components is as high as they are.
  if (name.endsWith('.vue') || name.endsWith('Component.ts') || room({ path }) === 'panel') return 'component'
  if (/^use[A-Z]\w*\.ts$/.test(name)) return 'composable'
  if (/^\w+Store\.ts$/.test(name)) return 'store'
  return LAYER_OF_ROOM[room({ path })] ?? 'domain'
}

describe('a file of the panel', () => {
  it.each(product.map((source) => [source.path, source] as const))('%s imports downwards only', (path, source) => {
    for (const file of source.files.filter((name) => !name.endsWith('.css'))) {
      const imported = room({ path: file })
      expect([room(source), ...(ROOMS[room(source)]?.uses ?? [])], `${path} imports ${file}`).toContain(imported)
      expect(LAYERS[layerOf(file)], `${path} imports ${file}`).toBeLessThanOrEqual(LAYERS[layerOf(path)])
    }
  })

  it.each(product.filter(({ path }) => layerOf(path) === 'domain').map((source) => [source.path, source] as const))(
    '%s is pure',
    (_path, { packages, names }) => {
      expect(packages).toEqual([])
      const page = ['window', 'document', 'navigator', 'localStorage', 'sessionStorage', 'fetch']
      expect(page.filter((name) => names.has(name))).toEqual([])
    },
  )

  it("does not touch ComfyUI's own names outside of the host", () => {
    const strangers = product.filter((source) => room(source) !== 'host' && source.names.has('window'))
    expect(strangers.map(({ path }) => path)).toEqual([])
  })

  it('is short, and its name says what is in it', () => {
    expect(sources.filter(({ path, lines }) => lines > 350 && !path.endsWith('.json')).map(({ path }) => path)).toEqual([])
    const empty = ['util', 'utils', 'helper', 'helpers', 'manager', 'data', 'misc']
    const wordsOf = (path: string): string[] => path.split(/[^A-Za-z]+|(?=[A-Z])/).map((word) => word.toLowerCase())
    expect(sources.filter(({ path }) => wordsOf(path).some((word) => empty.includes(word))).map(({ path }) => path)).toEqual([])
  })

  it('that has a test has it beside it', () => {
    const tested = sources.filter(({ path }) => path.endsWith('.test.ts') && path.includes('/'))
    const beside = (path: string): string[] => ['.ts', '.vue'].map((ending) => path.replace('.test.ts', ending))
    const alone = tested.filter(({ path }) => !sources.some((one) => beside(path).includes(one.path)))
    expect(alone.map(({ path }) => path)).toEqual([])
  })
})

describe('the rooms', () => {
  it('are those that are declared, and no declared way is unused', () => {
    const used = new Map(Object.keys(ROOMS).map((name) => [name, new Set<string>()]))
    for (const source of product) {
      for (const file of source.files) used.get(room(source))?.add(room({ path: file }))
    }
    expect([...new Set(product.map(room))].sort()).toEqual(Object.keys(ROOMS).sort())
    const idle = Object.entries(ROOMS).flatMap(([name, { uses }]) =>
      uses.filter((other) => !GROUND.includes(other) && !used.get(name)?.has(other)).map((other) => `${name} -> ${other}`),
    )
    expect(idle).toEqual([])
  })

  it('stand in the order of the ladder, so that no way leads back', () => {
    const order = Object.keys(ROOMS)
    for (const [name, { uses }] of Object.entries(ROOMS)) {
      for (const other of uses) expect(order.indexOf(other), `${name} -> ${other}`).toBeGreaterThan(order.indexOf(name))
    }
  })
})

/** The first circle of imports, as the files it passes; null where there is none. */
function findCircle(graph: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>()
  const walk = (path: string, way: readonly string[]): string[] | null => {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path]
    if (done.has(path)) return null
    for (const next of graph.get(path) ?? []) {
      const circle = walk(next, [...way, path])
      if (circle) return circle
    }
    done.add(path)
    return null
  }
  for (const path of graph.keys()) {
    const circle = walk(path, [])
    if (circle) return circle
  }
  return null
}

describe('imports', () => {
  it('run in no circle, those of types and of tests neither', () => {
    expect(findCircle(new Map(sources.map(({ path, files }) => [path, files])))).toBeNull()
  })

  it('all lead to a file', () => {
    const known = new Set(sources.map(({ path }) => path))
    expect(sources.flatMap(({ path, files }) => files.filter((file) => !known.has(file)).map((file) => [path, file]))).toEqual([])
  })

  it.each([
    [{ a: ['b'], b: ['c'], c: [] }, null],
    [{ a: ['b', 'c'], b: ['c'], c: [] }, null],
    [{ a: ['b'], b: ['c'], c: ['b'] }, ['b', 'c', 'b']],
    [{ a: ['a'] }, ['a', 'a']],
  ])('of %j have the circle %j', (graph, circle) => {
    expect(findCircle(new Map(Object.entries(graph)))).toEqual(circle)
  })
})
