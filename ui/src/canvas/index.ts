/** What the host needs to put a graph onto the canvas, as one piece that is fetched when it is needed. */

export { NOTE } from './dress'
export { loadAuthorGraph } from './loadAuthorGraph'
export { loadOntoCanvas } from './loadOntoCanvas'
export { freeOf, leastScale } from './view'
