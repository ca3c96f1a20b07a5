/**
 * A page of an OFD, or a template: its objects of text. Blocks are only groups; drawings, pictures and what is not shown are
 * passed over.
 *
 *     <ofd:Template TemplateID="2" ZOrder="Background"/>
 *     <ofd:Content><ofd:Layer><ofd:PageBlock>
 *       <ofd:TextObject Boundary="31.7 25.4 80 6" Size="5.64" CTM="1 0 0 1 0 0">
 *         <ofd:TextCode X="0" Y="4.8" DeltaX="g 3 5.64">一、问题</ofd:TextCode>
 */
import type {Attributes} from '../zip/xml.ts'
import type {Parts} from '../zip/part.ts'
import type {TextStretch} from '../printed/printed-line.ts'
import {readTextObject, type TextCode, type TextObject, toStretches} from './text-object.ts'

/** What stands on a page. */
export interface PageContent {
  /** The templates that it is printed on, by their numbers. */
  readonly templates: readonly string[]
  /** Its text, in points from the upper left corner. */
  readonly stretches: readonly TextStretch[]
}

const passedOver: ReadonlySet<string> = new Set(['PathObject', 'ImageObject', 'CompositeObject', 'Actions', 'Clips', 'CGTransform', 'FillColor', 'StrokeColor'])

/** Reads the part of a page; undefined where there is none. */
export function readPage(parts: Parts, path: string): PageContent | undefined {
  const templates: string[] = []
  const stretches: TextStretch[] = []
  let object: TextObject | undefined
  let code: TextCode | undefined
  const openCode = (attributes: Attributes): void => {
    // a place that is left out is that of the code before
    code = {
      x: toNumber(attributes('X')) ?? code?.x ?? 0,
      y: toNumber(attributes('Y')) ?? code?.y ?? 0,
      deltaX: attributes('DeltaX') ?? '', deltaY: attributes('DeltaY') ?? '', text: '',
    }
  }
  let isInCode = false
  const isThere = parts.read(path, {
    open(name, attributes) {
      if (passedOver.has(name) || attributes('Visible') === 'false') return false
      if (name === 'Template') templates.push(attributes('TemplateID') ?? '')
      else if (name === 'TextObject') {
        object = readTextObject(attributes)
        code = undefined
      } else if (name === 'TextCode') {
        openCode(attributes)
        isInCode = true
      }
      return true
    },
    close(name) {
      if (name !== 'TextCode') return
      isInCode = false
      if (object !== undefined && code !== undefined) for (const stretch of toStretches(object, code)) stretches.push(stretch)
    },
    text(text) {
      if (isInCode && code !== undefined) code = {...code, text: code.text + text}
    },
  })
  return isThere ? {templates, stretches} : undefined
}

function toNumber(value: string | undefined): number | undefined {
  return value === undefined ? undefined : Number(value)
}
