/** Fetches what shows a look-up: by the first that wants it, and beforehand when the panel is opened. */
export const fetchShown = (): Promise<typeof import('./shown')> => import('./shown')

/** Fetches what works behind the panel, as soon as the panel itself is there. */
export const fetchBehind = (): Promise<typeof import('./behind')> => import('./behind')
