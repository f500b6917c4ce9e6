import type { MessageFile } from './message'

/** The message files of a language by the feature they are of. */
export function filesOf(modules: Record<string, MessageFile>): Record<string, MessageFile> {
  const nameOf = (path: string): string => /([^/]+)\.json$/.exec(path)?.[1] ?? path
  return Object.fromEntries(Object.entries(modules).map(([path, file]) => [nameOf(path), file]))
}
