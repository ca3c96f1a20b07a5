import {describe, expect, test} from 'vitest'
import {html} from '../src/formats/html.ts'

const paragraph = '<p style="text-indent:2em"><b>1.压实责任。</b>1月22日，召开会议，<span>26.48</span>万元，共76人参加。</p>\n'
const count = 40_000

const readIn = async (page: string): Promise<number> => {
  const bytes = new TextEncoder().encode(page)
  const start = performance.now()
  await html.read(bytes, {})
  return performance.now() - start
}

// Each takes under two seconds here; by the square it would be minutes.
describe('large and broken pages take linear time', () => {
  test.each<[string, string]>([
    ['elements in one another', '<div>'.repeat(100_000) + '整改' + '</div>'.repeat(100_000)],
    ['elements never closed', '<section>整改'.repeat(count)],
    ['tables in one another', '<table><tr><td>整改'.repeat(count)],
    ['lists in one another', '<ul><li>整改'.repeat(count)],
    ['bold never closed', '<p><b>整改'.repeat(count)],
    ['fonts never closed', Array.from({length: 20_000}, (_, index) => `<p><font color=${index}>整改`).join('')],
    ['text between rows', `<table>${'<b>x</b>整改'.repeat(count)}`],
    ['links never closed', '<a href=x>整改'.repeat(count)],
    ['tags never closed', '<a '.repeat(count)],
    ['less-than signs', '<'.repeat(count)],
    ['comments never closed', '<!--'.repeat(count)],
    ['entities never closed', '&amp'.repeat(count)],
    ['cells over all rows', `<table><tr><td>序号<td>反馈问题<td>整改措施</tr>${'<tr><td rowspan=99999 colspan=9999>1'.repeat(10_000)}`],
    ['empty elements', '<x/>'.repeat(count)],
    ['rules that hide', `<style>${'.a{display:none}'.repeat(count)}</style>整改`],
    ['one line', `<p>${'整改落实，'.repeat(count)}`],
    ['lines of one cell', `<td>${'整改落实，<br>'.repeat(count)}`],
  ])('%s', async (_, page) => {
    expect(await readIn(page)).toBeLessThan(10_000)
  })
  test('twenty megabytes', async () => {
    expect(await readIn(`<div>${paragraph.repeat(130_000)}</div>`)).toBeLessThan(30_000)
  }, 60_000)
  test('text deep inside is not lost', async () => {
    const {text} = await html.read(new TextEncoder().encode(`${'<div>'.repeat(5000)}一、整改<b>情</b>况${'</div>'.repeat(5000)}二、落实`), {})
    expect(text).toBe('一、整改情况\n二、落实')
  })
})
