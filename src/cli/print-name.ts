/** A file's name on one line: what would break the line or steer a terminal is printed as an escape (`a\nb`). */
export function printName(name: string): string {
  return name.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]/gu, (character) => escapes[character] ?? toEscape(character))
}

const escapes: Readonly<Record<string, string>> = {'\n': String.raw`\n`, '\r': String.raw`\r`, '\t': String.raw`\t`}

function toEscape(character: string): string {
  return String.raw`\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`
}
