import {describe, expect, test} from 'vitest'
import {html} from '../src/formats/html.ts'
import {hasIssues, tableLines, tableParts} from '../src/formats/table.ts'

const head = ['序号', '反馈问题', '整改措施', '完成情况']

describe('tables of issues', () => {
  test.each<[string, readonly (readonly string[])[], readonly string[]]>([
    ['a row is an issue', [head, ['1', '关于学习不够问题', '一是学。二是用。', '已完成']], ['1.关于学习不够问题', '整改措施：一是学。二是用。', '完成情况：已完成']],
    ['columns in any order', [['完成情况', '责任单位', '存在问题', '序号'], ['已完成', '办公室', '学习不够', '2']], ['2.学习不够', '完成情况：已完成', '责任单位：办公室']],
    ['numbers as printed', [head, ['（一）', '甲', '', ''], ['2、', '乙', '', ''], ['三', '丙', '', ''], ['④', '丁', '', '']], ['（一）甲', '2、乙', '三、丙', '④丁']],
    ['a number printed twice', [head, ['1', '1.甲问题', '', ''], ['2', '（2）乙问题', '', ''], ['3', '3.5万元未入账', '', '']], ['1.甲问题', '（2）乙问题', '3.3.5万元未入账']],
    ['no column of numbers', [['问题', '整改情况'], ['学习不够', '已学']], ['问题：学习不够', '整改情况：已学']],
    ['lines in a cell', [head, ['1', '甲', '一是学。\n二是用。', '已完成']], ['1.甲', '整改措施：一是学。', '二是用。', '完成情况：已完成']],
    ['a title broken by the column', [head, ['1', '意识形态\n阵地管理不严。\n（1）甲', '', '']], ['1.意识形态阵地管理不严。', '（1）甲']],
    ['words broken by the column', [[...head, '责任单位', '整改时限'], ['1', '甲', '', '', '财政所、\n各村\n党政办', '2022年\n6月\n底']], ['1.甲', '责任单位：财政所、各村', '党政办', '整改时限：2022年6月底']],
    ['a row over all columns', [head, ['一、党的领导', '一、党的领导', '一、党的领导', '一、党的领导'], ['1', '甲', '', '已完成']], ['一、党的领导', '1.甲', '完成情况：已完成']],
    ['a title above the heads', [['整改清单', '整改清单', '整改清单', '整改清单'], head, ['1', '甲', '', '已完成']], ['整改清单', '1.甲', '完成情况：已完成']],
    ['heads of two levels', [['序号', '问题', '整改情况', '整改情况'], ['序号', '问题', '整改措施', '完成情况'], ['1', '甲', '学', '已完成']], ['1.甲', '整改措施：学', '完成情况：已完成']],
    ['a head over two columns', [['序号', '问题', '整改情况', '整改情况'], ['1', '甲', '学', '已完成']], ['1.甲', '整改情况：学', '已完成']],
    ['an issue over several rows', [head, ['1', '甲', '学', '已完成'], ['1', '甲', '用', '已完成'], ['2', '乙', '改', '']], ['1.甲', '整改措施：学', '完成情况：已完成', '整改措施：用', '2.乙', '整改措施：改']],
    ['rows below an issue left empty', [head, ['1', '甲', '学', '已完成'], ['', '', '用', '']], ['1.甲', '整改措施：学', '完成情况：已完成', '整改措施：用']],
    ['heads printed again', [head, ['1', '甲', '', ''], head, ['2', '乙', '', '']], ['1.甲', '2.乙']],
    ['blanks in heads', [['序 号', '反馈\n问题', '整改措施：', '完 成 情 况'], ['1', '甲', '学', '已完成']], ['1.甲', '整改措施：学', '完成情况：已完成']],
    ['findings before their parts', [['序号', '反馈问题', '具体问题', '整改措施'], ['1', '学习方面', '学习不够', '学']], ['1.学习不够', '反馈问题：学习方面', '整改措施：学']],
    ['kinds before issues', [['问题类别', '问题描述', '整改结果'], ['党建', '学习不够', '完成']], ['问题描述：学习不够', '问题类别：党建', '整改结果：完成']],
    ['one issue laid out downwards', [['反馈问题', '学习不够'], ['整改措施', '一是学。'], ['完成情况', '已完成']], ['反馈问题：学习不够', '整改措施：一是学。', '完成情况：已完成']],
    ['short rows', [head, ['1', '甲']], ['1.甲']],
  ])('%s', (_, rows, lines) => {
    expect(hasIssues(rows)).toBe(true)
    expect(tableLines(rows)).toEqual(lines)
  })
})

describe('other tables', () => {
  test.each<[string, readonly (readonly string[])[], readonly string[]]>([
    ['of numbers', [['年度', '金额'], ['2020', '3万元'], ['2021', '3万元']], ['年度', '金额', '2020', '3万元', '2021', '3万元']],
    ['for the layout', [['', '关于学习不够问题。一是学。'], ['左', '右\n下']], ['关于学习不够问题。一是学。', '左', '右', '下']],
    ['with a cell over two columns', [['甲', '甲', '乙']], ['甲', '乙']],
    ['of heads alone', [head], [...head]],
    ['of contacts', [['序号', '单位', '联系人', '电话'], ['1', '办公室', '张三', '5550127']], ['序号', '单位', '联系人', '电话', '1', '办公室', '张三', '5550127']],
    ['without rows', [], []],
  ])('%s', (_, rows, lines) => {
    expect(hasIssues(rows)).toBe(false)
    expect(tableLines(rows)).toEqual(lines)
  })
})

test('printed parts say where they are from', () => {
  const rows = [head, ['1', '甲', '学。\n用。', '已完成']]
  for (const part of tableParts(rows).flat().filter(({isPrinted}) => isPrinted)) {
    expect(rows[part.row]?.[part.column]?.slice(part.start, part.start + part.text.length)).toBe(part.text)
  }
})

describe('tables of a page', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'cells over rows and columns',
      '<table><tr><th rowspan=2>序号<th rowspan=2>反馈问题<th colspan=2>整改情况<tr><th>整改措施<th>完成情况<tr><td colspan=4>一、党的领导<tr><td rowspan=2>1<td rowspan=2>甲<td>学<td>已完成<tr><td>用<td>基本完成</table>',
      ['一、党的领导', '1.甲', '整改措施：学', '完成情况：已完成', '整改措施：用', '完成情况：基本完成'],
    ],
    ['paragraphs in cells and a caption', '<table><caption>清单</caption><tr><td>序号<td>问题<td>措施<tr><td><p>1</p><td><p>甲</p><td><p>一是学。</p><p>二是用。</p></table>', ['清单', '1.甲', '措施：一是学。', '二是用。']],
    ['for the layout', '<table><tr><td>甲，乙。<td>丙，丁。</table>', ['甲，乙。', '丙，丁。']],
    ['issues in a table for the layout', '<table><tr><td>前。<tr><td><table><tr><td>序号<td>问题<td>措施<tr><td>1<td>甲<td>学</table></table>', ['前。', '1.甲', '措施：学']],
    ['hidden cells and rows', '<table><tr><td>序号<td>问题<td>措施<tr hidden><td>1<td>甲<td>学<tr><td>2<td>乙<td style="display:none">3月<td>用</table>', ['2.乙', '措施：用']],
  ])('%s', async (_, page, lines) => {
    const reading = await html.read(new TextEncoder().encode(page), {})
    expect(reading.lines.map(({text}) => text)).toEqual(lines)
  })
})
