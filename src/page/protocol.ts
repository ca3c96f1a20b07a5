/** What the page and its worker say to each other: plain data. */
import type {Corrections} from './model/corrections.ts'
import type {Language} from '../language.ts'
import type {PageNotice} from '../write/html.ts'

/** What can be taken along. */
export const products = ['xlsx', 'csv', 'json', 'report'] as const
export type Product = (typeof products)[number]

/** What is to be written, and of what. */
export interface Order {
  readonly product: Product
  readonly notices: readonly PageNotice[]
  readonly corrections: Corrections
  readonly language: Language
}

/** What the page asks for. */
export type Request =
  | {readonly kind: 'read'; readonly id: number; readonly name: string; readonly bytes: Uint8Array<ArrayBuffer>}
  | {readonly kind: 'write'; readonly id: number; readonly order: Order}

/** What the worker answers. */
export type Answer =
  | {readonly kind: 'read'; readonly id: number; readonly read: PageNotice}
  | {readonly kind: 'written'; readonly id: number; readonly bytes: Uint8Array<ArrayBuffer>}
  | {readonly kind: 'failed'; readonly id: number; readonly reason: string}
