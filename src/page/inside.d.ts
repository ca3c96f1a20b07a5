/** What the build puts into the page. */
declare module 'character-maps' {
  /** The files of PDF.js's character maps for Chinese by their names, each in base64. */
  export const characterMaps: Readonly<Record<string, string>>
}

declare module 'sample-notices' {
  /** Invented notices of several layouts. */
  export const sampleNotices: readonly string[]
}

declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: unknown
}

/** Chromium gives the handle of what is dropped. */
interface DataTransferItem {
  getAsFileSystemHandle?(): Promise<FileSystemHandle | null>
}
