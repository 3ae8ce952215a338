/** Lets the browser save a file, as if a link to it had been followed. */
export function save(/** @type {File} */ file) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = file.name
  document.body.append(link)
  link.click()
  link.remove()
  // a browser that is slow to begin still finds it
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
