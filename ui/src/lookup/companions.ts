/** The files that a model needs beside itself, and one file in place of another: of a companion, or of one version. Pure. */

import type { OfferedFile, Resource } from '../wire/resources'

export const isCompanion = (resource: Resource): boolean => resource.companion === true

/** Whether the server must be told which of several files it is. */
export const isPicked = (resource: Resource): boolean => isCompanion(resource) || Boolean(resource.image_file)

/** The other files that will do in its place. */
export const offersOf = (resource: Resource): OfferedFile[] => resource.other_files ?? []

/** The same model as another of the files; unchanged where it offers no such file. */
export function asOffered(resource: Resource, fileKey: string): Resource {
  const picked = offersOf(resource).find((one) => one.file_key === fileKey)
  if (!picked) return resource
  const { file_key, file_id, filename, size_kb, hashes, variant, page_url } = resource
  const own = { file_key, file_id: file_id ?? 0, filename: publishedName(resource) ?? filename ?? '', size_kb, hashes: hashes ?? {} }
  const left: OfferedFile = { ...own, variant: variant ?? null, page_url: isCompanion(resource) ? page_url : null }
  const others = offersOf(resource).map((one) => (one.file_key === fileKey ? left : one))
  // What was found out about the other file does not hold for this one.
  const anew = { checking: false, already_downloaded: false, local_path: null, listed_name: null, chosen_name: null }
  const changed = { ...resource, ...picked, ...anew, other_files: others }
  if (isCompanion(resource)) return { ...changed, name: picked.filename }
  const imageFile = resource.image_file ?? left
  return {
    ...changed,
    published_name: picked.filename,
    page_url,
    other_file: null,
    header_says: null,
    misplaced: null,
    image_file: imageFile.file_key === fileKey ? null : imageFile,
  }
}

/** A file that is here can have another name than its publisher gave it. */
const publishedName = (resource: Resource): string | null => resource.published_name ?? null
