/** What is said of old documents that could not be converted. */

const saveAs = 'open it in Word or WPS and save it as .docx (另存为)'

/** There is no LibreOffice; `name` is the kind of the file in words. */
export function printMissing(name: string): string {
  return `The file is ${name}, which is read through LibreOffice, and that is not found: install it, or name its soffice in ZHENGGAI_SOFFICE; or ${saveAs}`
}

/** LibreOffice made no DOCX of it; `reason` says what it did instead. */
export function printFailed(name: string, reason: string): string {
  return `The file is ${name}, which is read through LibreOffice, and that ${reason}; ${saveAs}`
}

/** What LibreOffice did instead of making a DOCX. */
export const failures = {
  unreadable: 'cannot read it, since it is damaged or has a password',
  crashed: 'crashed over it',
  stalled: (seconds: number): string => `was given up after ${seconds} s`,
  noStart: (said: string): string => `does not start${said === '' ? '' : ` (${said.slice(0, 160)})`}`,
  slowStart: (seconds: number): string => `did not start in ${seconds} s`,
} as const
