/** Fetches what shows a look-up: by the first that wants it, and beforehand when the panel is opened. */
export const fetchShown = (): Promise<typeof import('./shown')> => import('./shown')
