import {describe, expect, test} from 'vitest'
import {decode, readDeclared} from '../src/decode.ts'
import {InputError} from '../src/source.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const utf16 = (text: string, isLittle: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), isLittle)
  return bytes
}

/** An encoder of two-byte characters, made by asking the decoder for all of them. */
const toEncoder = (label: string, first: number): ((text: string) => Uint8Array) => {
  const decoder = new TextDecoder(label)
  const codes = new Map<string, readonly number[]>()
  for (let lead = 0xf9; lead >= first; lead--) {
    for (let trail = 0x40; trail <= 0xfe; trail++) codes.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail])
  }
  return (text) => Uint8Array.from([...text].flatMap((character) => codes.get(character) ?? [character.charCodeAt(0)]))
}
const gbk = toEncoder('gb18030', 0x81)
const big5 = toEncoder('big5', 0xa1)
const join = (...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]))

const notice = '一、加强组织领导\r\n（一）关于“三会一课”不规范问题。7月24日，修订制度3项。\r\n'
const traditional = '一、加強組織領導，壓實整改責任。\n（一）關於「學習不夠」問題的整改。\n'

describe('the encoding is read from the bytes', () => {
  test.each<[string, Uint8Array, readonly [string, string]]>([
    ['UTF-8', utf8(notice), ['utf-8', notice]],
    ['UTF-8 with byte order mark', join([0xef, 0xbb, 0xbf], utf8(notice)), ['utf-8', notice]],
    ['ASCII', utf8('2023-12-04\n'), ['utf-8', '2023-12-04\n']],
    ['UTF-8 with tone marks only', utf8('zhěng gǎi'), ['utf-8', 'zhěng gǎi']],
    ['UTF-16 LE with mark', join([0xff, 0xfe], utf16(notice, true)), ['utf-16le', notice]],
    ['UTF-16 BE with mark', join([0xfe, 0xff], utf16(notice, false)), ['utf-16be', notice]],
    ['UTF-16 LE', utf16(notice, true), ['utf-16le', notice]],
    ['UTF-16 BE', utf16(notice, false), ['utf-16be', notice]],
    ['UTF-16 LE of Latin text', utf16('<html><body>Word 2010', true), ['utf-16le', '<html><body>Word 2010']],
    ['UTF-16 LE without line end or digit', utf16('加强组织领导。压实责任、', true), ['utf-16le', '加强组织领导。压实责任、']],
    ['GBK', gbk(notice), ['gb18030', notice]],
    ['GBK of one word', gbk('通报'), ['gb18030', '通报']],
    ['GBK of traditional text', gbk(traditional), ['gb18030', traditional]],
    ['GB18030 with byte order mark', join([0x84, 0x31, 0x95, 0x33], gbk(notice)), ['gb18030', notice]],
    ['GB18030 with four bytes', join(gbk('姓名：'), [0x82, 0x35, 0x8f, 0x33]), ['gb18030', '姓名：\u9fa6']],
    ['GBK after a long ASCII head', join(utf8('<!-- navigation -->\n'.repeat(5000)), gbk(notice)), ['gb18030', '<!-- navigation -->\n'.repeat(5000) + notice]],
  ])('%s', (_, bytes, [encoding, text]) => {
    expect(decode(bytes)).toEqual({text, encoding, undecodable: 0})
  })
})

describe('the encoding is told', () => {
  test.each<[string, Uint8Array, string]>([
    ['gbk', gbk(notice), 'gb18030'],
    ['GB2312', gbk(notice), 'gb18030'],
    ['gb18030', gbk(notice), 'gb18030'],
    ['utf8', utf8(notice), 'utf-8'],
    ['utf-16be', utf16(notice, false), 'utf-16be'],
    [' UTF-16LE ', utf16(notice, true), 'utf-16le'],
  ])('%s', (encoding, bytes, name) => {
    expect(decode(bytes, {encoding})).toEqual({text: notice, encoding: name, undecodable: 0})
  })
  test('big5', () => {
    const text = '一、加強組織領導，壓實整改責任。'
    expect(decode(big5(text), {encoding: 'big5'})).toEqual({text, encoding: 'big5', undecodable: 0})
  })
  test('a byte order mark counts more', () => {
    expect(decode(join([0xef, 0xbb, 0xbf], utf8(notice)), {encoding: 'gbk'}).encoding).toBe('utf-8')
  })
  test.each(['utf-9', '', 'gb-2312-80-x', 'iso-2022-kr'])('unknown label %j', (encoding) => {
    expect(() => decode(utf8(notice), {encoding})).toThrow(InputError)
    expect(() => decode(utf8(notice), {encoding})).toThrow(/expected one such as utf-8, .*gb18030/u)
  })
})

describe('the encoding is declared', () => {
  test.each<[string, Uint8Array, readonly [string, string]]>([
    ['gb2312 and is', gbk(notice), ['gb2312', 'gb18030']],
    ['gb2312 and is UTF-8', utf8(notice), ['gb2312', 'utf-8']],
    ['utf-8 and is GBK', gbk(notice), ['utf-8', 'gb18030']],
    ['iso-8859-1, as a server puts it there, and is GBK', gbk(notice), ['iso-8859-1', 'gb18030']],
    ['big5 and is GBK', gbk(notice), ['big5', 'gb18030']],
    ['big5 and is', big5('一、加強組織領導，壓實整改責任。'), ['big5', 'big5']],
    ['nonsense and is UTF-8', utf8(notice), ['chinese!', 'utf-8']],
    ['gb2312 and has ASCII alone', utf8('2023-12-04'), ['gb2312', 'gb18030']],
  ])('%s', (_, bytes, [declared, encoding]) => {
    expect(decode(bytes, {declared})).toMatchObject({encoding, undecodable: 0})
  })
  test.each<[string, string | undefined]>([
    ['<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312" />', 'gb2312'],
    ['<meta charset="UTF-8">', 'UTF-8'],
    ["<META CHARSET='big5'>", 'big5'],
    ['<meta charset=gbk>', 'gbk'],
    ['<?xml version="1.0" encoding="GB2312"?><html>', 'GB2312'],
    ['<script charset="gbk" src="a.js"></script>', undefined],
    [`${' '.repeat(4096)}<meta charset="gbk">`, undefined],
  ])('%s', (page, label) => {
    expect(readDeclared(utf8(page))).toBe(label)
  })
})

describe('damage', () => {
  test.each<[string, Uint8Array, readonly [string, number]]>([
    ['UTF-8 with a broken byte', join(utf8('整改'), [0xff], utf8('通报')), ['utf-8', 1]],
    ['UTF-8 cut in a character', utf8('整改通报').subarray(0, 11), ['utf-8', 1]],
    ['UTF-8 with GBK spliced in', join(utf8(notice.repeat(5)), gbk('来源'), utf8(notice)), ['utf-8', 2]],
    ['GBK with a broken byte', join(gbk(notice), [0xff], gbk(notice)), ['gb18030', 1]],
    ['UTF-16 LE cut in a unit', utf16(notice, true).subarray(0, -1), ['utf-16le', 1]],
  ])('%s', (_, bytes, [encoding, undecodable]) => {
    const decoded = decode(bytes)
    expect(decoded).toMatchObject({encoding, undecodable})
    expect(decoded.text.split('\ufffd')).toHaveLength(undecodable + 1)
  })
  test('U+FFFD that the text had before is not counted', () => {
    expect(decode(utf8('整\ufffd改'))).toMatchObject({undecodable: 0})
    expect(decode(join(utf8('整\ufffd改'), [0xff]))).toMatchObject({encoding: 'utf-8', undecodable: 1})
  })
  test('random bytes never throw', () => {
    let seed = 7
    const bytes = Uint8Array.from({length: 5000}, () => (seed = (seed * 48_271) % 0x7fffffff) & 0xff)
    for (let end = 0; end < bytes.length; end += 97) expect(decode(bytes.subarray(end / 2, end)).text).toBeTypeOf('string')
  })
  test('20 MB are decoded in well under a second', () => {
    const bytes = utf8(notice.repeat(200_000))
    const start = performance.now()
    decode(bytes)
    expect(performance.now() - start).toBeLessThan(3000)
  })
})
