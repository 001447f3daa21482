/** A chosen photo as the page may show it: its policy takes pictures of this site and `data:`, nothing else. @returns empty when unreadable */
export const readDataUrl = (file: File): Promise<string> =>
  new Promise((done) => {
    const reader = new FileReader()
    reader.onload = () => done(String(reader.result))
    reader.onerror = () => done("")
    reader.readAsDataURL(file)
  })
