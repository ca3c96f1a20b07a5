/** A command with its options as the shells complete it. */

/** What is completed after an option or in the place of an argument. */
export type Value =
  | {readonly kind: 'none'}
  | {readonly kind: 'words'; readonly words: readonly string[]}
  | {readonly kind: 'file' | 'folder' | 'text'; readonly name: string}

/** An option as completed. */
export interface CompletedOption {
  readonly long: string | undefined
  readonly short: string | undefined
  readonly description: string
  readonly value: Value
  readonly isRepeatable: boolean
}

/** A command as completed. */
export interface CompletedCommand {
  readonly name: string
  readonly description: string
  readonly options: readonly CompletedOption[]
  /** What stands in the place of its arguments. */
  readonly value: Value
  readonly commands: readonly CompletedCommand[]
}
