/** Hands a text to the browser as a file to keep; a composable, because it needs the page. */
export function useSaveFile(): (name: string, text: string) => void {
  return saveFile
}

function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser has the bytes once the click is handled.
  setTimeout(() => URL.revokeObjectURL(url), 1000)
}
