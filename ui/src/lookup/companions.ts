/** The files that a model needs beside itself: told apart from the image's own, and one precision in place of another. Pure. */

import type { OfferedFile, Resource } from '../wire/resources'

export const isCompanion = (resource: Resource): boolean => resource.companion === true

/** The other files that will do just as well. */
export function offersOf(resource: Resource): OfferedFile[] {
  return isCompanion(resource) ? (resource.other_files ?? []) : []
}

/** The same companion as another of the files that will do; unchanged where it offers no such file. */
export function asOffered(resource: Resource, fileKey: string): Resource {
  const picked = offersOf(resource).find((one) => one.file_key === fileKey)
  if (!picked) return resource
  const { file_key, file_id, filename, size_kb, hashes, variant, page_url } = resource
  const own = { file_key, file_id: file_id ?? 0, filename: filename ?? '', size_kb, hashes: hashes ?? {} }
  const left: OfferedFile = { ...own, variant: variant ?? null, page_url }
  const others = offersOf(resource).map((one) => (one.file_key === fileKey ? left : one))
  // What was found out about the other file does not hold for this one.
  const anew = { checking: false, already_downloaded: false, local_path: null, listed_name: null, chosen_name: null }
  return { ...resource, ...picked, ...anew, name: picked.filename, other_files: others }
}
