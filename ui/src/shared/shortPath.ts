/** Where a file lies, as short as it is clear. Pure. */

/** From the folder of its kind on: `loras/style/x.safetensors`. The whole where no folder of models is named. */
export function shortPath(path: string | null): string {
  const parts = (path ?? '').split(/[\\/]/)
  const root = parts.lastIndexOf('models')
  return (root >= 0 && root < parts.length - 1 ? parts.slice(root + 1) : parts.slice(-3)).join('/')
}
