/** Hands bytes to the reader as a file. */

export function download(name: string, bytes: Uint8Array<ArrayBuffer> | string, type: string): void {
  const address = URL.createObjectURL(new Blob([bytes], {type}))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // the browser has the bytes by then
  setTimeout(() => {
    URL.revokeObjectURL(address)
  }, 10_000)
}
