import {rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {afterAll, describe, expect, test} from 'vitest'
import {noticeSchema} from '../src/record.ts'
import {makeFolder, type Outcome, runIn} from './cli-io.ts'

const folder = makeFolder()
afterAll(() => rmSync(folder, {recursive: true}))

async function parse(name: string, bytes: Uint8Array): Promise<Outcome> {
  writeFileSync(path.join(folder, name), bytes)
  return runIn(folder, ['parse', name])
}

// Pages are so large by what Word and editors put into them.
describe('a page of 20 MB is read', () => {
  const head = '<!DOCTYPE html><meta charset="utf-8"><h1>中共溪桥县水务局党组关于巡察整改进展情况的通报</h1><h2>一、巡察反馈问题整改情况</h2><h3>（一）关于“学风不实”的问题（已完成）</h3>'
  const styled = `<p class=MsoNormal style="${'mso-char-indent-count:2.0;line-height:28.0pt;'.repeat(40)}"><span style="font-family:仿宋">一是3月开展专题学习3次。</span></p>\n`
  const fill = (unit: string): string => unit.repeat(Math.ceil(20_000_000 / Buffer.byteLength(unit)))
  test.each<readonly [string, string]>([
    ['styles on every paragraph', `${head}${fill(styled)}`],
    ['a picture in the page', `${head}<p>一是补学。<img src="data:image/png;base64,${fill('iVBORw0KGgo')}"></p>`],
    ['scripts', `${head}<script>${fill('var 数据 = "2020年1月1日";')}</script><p>一是补学。</p>`],
    ['comments', `${head}${fill('<!-- <p>2020年1月1日</p> -->')}<p>一是补学。</p>`],
    ['blanks', `${head}${fill('&nbsp;  \n')}<p>一是补学。</p>`],
  ])('%s', async (_, page) => {
    const {status, stdout, stderr} = await parse('大.html', Buffer.from(page))
    expect([status, stderr]).toEqual([0, ''])
    const notice = noticeSchema.parse(JSON.parse(stdout))
    expect(notice.source.bytes).toBeGreaterThan(20_000_000)
    expect(notice.issues.map(({id, measures: [first]}) => [id, first?.ordinal])).toEqual([['1.1', 1]])
    expect(stdout).not.toMatch(/2020[年-]/u)
  }, 120_000)
})
