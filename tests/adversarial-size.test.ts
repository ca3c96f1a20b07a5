/** No text is too deep or too wide. */
import {describe, expect, test} from 'vitest'
import {parseNotice} from '../src/parse.ts'

// more than a call may have arguments
const many = 150_000
const markers = ['第一部分 ', '第一章 ', '一、', '（一）', '问题1：', '1.', '（1）', '1）', 'Ⅰ.', 'A.']

describe('texts', () => {
  test.each([
    ['numbers nested a thousand deep', Array.from({length: 1000}, (_, index) => `${markers[index % markers.length]}学风不实\n整改措施：`).join('')],
    ['points nested a thousand deep in a line', `一、学风不实\n${'一是补学：①修订：其一，'.repeat(1000)}`],
    ['quotes nested ten thousand deep', `${'“‘（《'.repeat(10_000)}学${'》）’”'.repeat(10_000)}`],
    ['headings', '1.学风不实\n'.repeat(many)],
    ['paragraphs', `一、学风不实\n${'补学。\n'.repeat(many)}`],
    ['points on lines', `一、学风不实\n${'①补学\n'.repeat(many)}`],
    ['points in a line', `一、学风不实\n${'一是补学；'.repeat(many)}`],
    ['labelled lines', `一、学风不实\n${'整改情况：补学\n'.repeat(many)}`],
    ['parts', '一、学风不实\n二、学风不实\n'.repeat(many / 2)],
    ['lines with pipes', `关于巡察整改情况的通报\n${'整改措施 | 补学 |\n'.repeat(many)}`],
    ['cells in a row', `整改问题 | 整改措施\n${'学风不实 | '.repeat(many)}\n`],
    ['equal cells in a row of labels', `整改问题 | 学风不实\n整改措施 | 补学\n${'整改措施 | '.repeat(many)}\n`],
    ['cells one a line', `序号\n问题\n整改措施\n整改情况\n${Array.from({length: many / 4}, (_, row) => `${row + 1}\n学风不实\n补学\n已完成\n`).join('')}`],
    ['labels on lines of their own', `关于巡察整改情况的通报\n${'整改措施：补学\n整改情况：已补学\n'.repeat(many / 2)}`],
    ['labels in a line', `整改问题：学风不实。${'整改措施：补学。'.repeat(many)}`],
    ['contacts', `关于巡察整改情况的通报\n${'联系电话：0999-3312345\n'.repeat(many / 2)}`],
    ['a sentence of findings', `巡察组指出，${'学习不深入；'.repeat(many)}`],
    ['sentences of findings', `${'巡察组指出，学习不深入；制度不严。'.repeat(many)}`],
    ['brackets in a line', `整改措施：${'（一）补学；（二）补课；'.repeat(many / 2)}`],
    ['dates', '2023年1月2日、'.repeat(many)],
    ['sentences that state totals', '反馈12个问题，已完成整改3个。'.repeat(many)],
    ['a passage in thousands of issues', `关于巡察整改情况的通报\n一、巡察反馈问题整改情况\n${Array.from({length: 10_000}, (_, index) => `（${index + 1}）学风不实\n整改情况：补学${index}次，${'组织学习研讨明确责任分工和完成时限'.repeat(5)}。\n`).join('')}`],
    ['one passage without an end in two issues', `关于巡察整改情况的通报\n一、巡察反馈问题整改情况\n${['甲', '乙'].map((word, index) => `${index + 1}.学风不实\n整改情况：${word}${'补学'.repeat(250_000)}\n`).join('')}`],
    ['two issues of different letters', `关于巡察整改情况的通报\n一、巡察反馈问题整改情况\n${[1, 2].map((each) => `${each}.学风不实\n整改情况：${Array.from({length: 500_000}, (_, at) => String.fromCodePoint(0x4e00 + ((at * at * each) % 20_011))).join('')}\n`).join('')}`],
    ['sums and their parts', `关于巡察整改情况的通报\n一、学风不实\n整改情况：${'给予党纪处分5人，其中党内警告3人、党内严重警告4人，其余1人；'.repeat(many / 4)}`],
    ['lines of chrome', `关于巡察整改情况的通报\n一、学风不实\n${'上一篇：\n'.repeat(many)}`],
    ['a million digits', '1'.repeat(1_000_000)],
    ['a million line ends', `一${'\n'.repeat(1_000_000)}`],
    ['a million carriage returns', `一${'\r'.repeat(1_000_000)}`],
  ])('%s', async (_, text) => {
    expect((await parseNotice(text, {format: 'text'})).schemaVersion).toBe(2)
  }, 120_000)
})

describe('texts in mark-up', () => {
  test.each([
    ['html', 'elements nested', `一${'<div>'.repeat(many)}`], ['html', 'lists nested', `${'<ol><li>'.repeat(20_000)}一`], ['html', 'tables nested', `${'<table><tr><td>'.repeat(5000)}一`],
    ['html', 'paragraphs', '<p>一、学</p>'.repeat(many)], ['html', 'rows', `<table>${'<tr><td>一</td></tr>'.repeat(many)}</table>`], ['html', 'cells', `<table><tr>${'<td>一</td>'.repeat(many)}</tr></table>`],
    ['markdown', 'quotes nested', `${'> '.repeat(20_000)}一`], ['markdown', 'lists nested', `${'- '.repeat(20_000)}一`], ['markdown', 'marks of emphasis', `${'**'.repeat(20_000)}一`],
    ['markdown', 'brackets', `${'['.repeat(20_000)}一`], ['markdown', 'paragraphs', '一、学\n\n'.repeat(50_000)], ['markdown', 'rows', `| a |\n|-|\n${'| 一 |\n'.repeat(many)}`],
  ] as const)('%s: %s', async (format, _, text) => {
    expect((await parseNotice(text, {format})).schemaVersion).toBe(2)
  }, 120_000)
})
