/** Where a page's running text is: the innermost element that holds nearly all that is written in sentences. */
import type {Block, Blocks, Box} from './blocks.ts'
import {chromeTags} from './page-words.ts'

/** A stretch of blocks: from `start` up to `end`. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

// What part of its parent's running text a box must hold to be looked into.
const share = 0.9
// With less text than an opening sentence there are no parts to tell.
const leastWeight = 30

/** How much of a line is running text: links count nothing, and headings little. */
export function toWeight({text, linked}: Block): number {
  const length = Math.max(text.length - linked, 0)
  return length >= 10 && /[，。；,;]/u.test(text) ? length : length / 20
}

/** For each box, how much running text it holds, with all boxes in it. */
export function toBoxWeights({boxes, blocks}: Blocks): readonly number[] {
  const weights = Array.from(boxes, () => 0)
  const add = (box: number, weight: number): void => {
    weights[box] = (weights[box] ?? 0) + weight
  }
  for (const block of blocks) add(block.box, toWeight(block))
  for (let index = boxes.length - 1; index > 0; index--) {
    const {parent, tag} = boxes[index] ?? noBox
    if (parent >= 0 && !chromeTags.has(tag)) add(parent, weights[index] ?? 0)
  }
  return weights
}

const noBox: Box = {tag: '', names: '', parent: -1}

/** The blocks of the innermost box that holds nine tenths of the running text. */
export function findText({boxes, blocks}: Blocks, weights: readonly number[]): Stretch {
  const isInside = toInsideTest(boxes, findBox(boxes, weights))
  const start = blocks.findIndex((block) => isInside(block.box))
  return start < 0 ? {start: 0, end: blocks.length} : {start, end: blocks.findLastIndex((block) => isInside(block.box)) + 1}
}

function findBox(boxes: readonly Box[], weights: readonly number[]): number {
  const weigh = (box: number | undefined): number => weights[box ?? -1] ?? 0
  const heaviest = new Map<number, number>()
  for (const [index, {parent, tag}] of boxes.entries()) {
    if (!chromeTags.has(tag) && weigh(index) > weigh(heaviest.get(parent))) heaviest.set(parent, index)
  }
  let box = heaviest.get(-1) ?? 0
  for (let next = heaviest.get(box); next !== undefined; next = heaviest.get(box)) {
    if (weigh(box) < leastWeight || weigh(next) < weigh(box) * share) break
    box = next
  }
  return box
}

function toInsideTest(boxes: readonly Box[], outer: number): (box: number) => boolean {
  const inside = new Set([outer])
  for (let index = outer + 1; index < boxes.length; index++) {
    if (inside.has(boxes[index]?.parent ?? -1)) inside.add(index)
  }
  return (box) => inside.has(box)
}
