/**
 * Why a file could not be read, or a product not written, in Chinese: readers say it in English, as the program prints it, and
 * each of their sentences has its row here. What a row does not know is shown as it is.
 */
import type {Language} from '../language.ts'

const saveAsDocx = '请在 Word 或 WPS 中打开，另存为 .docx 再读'
const recognise = '请先做文字识别（OCR），再读识别后的文本'

/** The start of a sentence, and what it says. */
const reasons: readonly (readonly [start: RegExp, words: string])[] = [
  // empty input: there is nothing to read
  [/^empty input/u, '空文件，没有内容'],
  // no text: the input holds nothing but white space
  [/^no text/u, '文件里只有空白，没有文字'],
  [/^binary data/u, '不是文本文件；请提供 .txt、.md、.html、.docx、.pdf 或 .ofd'],
  [/^The PDF is a scan/u, `扫描件，没有文字层；${recognise}`],
  [/^The PDF does not say which characters/u, `PDF 里的字形没有对应的文字；${recognise}`],
  [/^The PDF is encrypted/u, 'PDF 有密码；请输入密码打开后，打印成没有密码的 PDF'],
  [/^The PDF is damaged/u, '不是 PDF 或已损坏；请重新下载，或用阅读器打开后打印成新的 PDF'],
  [/^The PDF has more than/u, 'PDF 页数太多；请先拆分'],
  [/^The OFD is a scan/u, `扫描件，没有文字层；请先用 OFD 阅读器导出 PDF，再做文字识别（OCR）`],
  [/^The OFD does not say which characters/u, `OFD 里的字形没有对应的文字；请先用 OFD 阅读器导出 PDF，再做文字识别（OCR）`],
  [/^The OFD has more than/u, 'OFD 页数太多；请先拆分'],
  [/^The OFD file is encrypted/u, 'OFD 已加密；请用 OFD 阅读器打开后另存为不加密的文件，或导出 PDF'],
  [/^The OFD file is damaged or cut short/u, 'OFD 不完整；请重新下载'],
  [/^The OFD file is damaged/u, 'OFD 已损坏；请用 OFD 阅读器打开后重新保存，或重新下载'],
  [/^The OFD file expands beyond/u, 'OFD 解压后大得反常，不读'],
  [/^The OFD file has more than/u, 'OFD 的部件多得反常，不读'],
  [/^The OFD file declares/u, 'OFD 里有文档类型声明，不读'],
  [/^The DOCX file is encrypted/u, 'DOCX 有密码；请打开后去掉密码再保存'],
  [/^The DOCX file is damaged or cut short/u, 'DOCX 不完整；请重新下载或重新保存'],
  [/^The DOCX file is damaged/u, 'DOCX 已损坏；请在 Word 或 WPS 中打开修复，重新保存'],
  [/^The DOCX file expands beyond/u, 'DOCX 解压后大得反常，不读'],
  [/^The DOCX file has more than/u, 'DOCX 的部件多得反常，不读'],
  [/^The DOCX file declares/u, 'DOCX 里有文档类型声明，不读'],
  [/^The file is a zip but no DOCX/u, '是压缩包，不是 DOCX；请解压后再读里面的文件'],
  // The file is a Word 97-2003 document (.doc), which is not read; …
  [/^The file is an encrypted Office document/u, '文件有密码；请打开后去掉密码，另存为 .docx'],
  [/^The file is (?:a Word 97-2003|an old Word) document/u, `旧版 Word 文件（.doc），不能直接读；${saveAsDocx}`],
  [/^The file is a WPS/u, `WPS 文件（.wps），不能直接读；${saveAsDocx}`],
  [/^The file is a rich text/u, `RTF 文件，不能直接读；${saveAsDocx}`],
  [/^The file is an old Office file/u, `旧版 Office 文件，不能直接读；${saveAsDocx}`],
  [/^The file is an Open/u, `OpenDocument 文件，不能直接读；${saveAsDocx}`],
  [/^The file is an image/u, `图片；${recognise}`],
  [/^The file is an archive/u, '压缩包；请解压后再读里面的文件'],
  [/^The file is (?:an Excel|a PowerPoint)/u, '表格或演示文稿；请把要读的文字另存为 .docx 或 .txt'],
  [/^The file is a recording/u, '音频或视频，读不了'],
  [/^The file is /u, `这种文件不能直接读；${saveAsDocx}`],
  [/^The elements of this page are nested/u, '网页嵌套层次太深，读不了'],
  [/^Unknown encoding/u, '不认识的编码'],
  [/^The browser starts no background thread/u, '浏览器不允许启动后台线程；请换用 Edge 或 Chrome 打开本页，或关闭兼容模式'],
  [/^cancelled before it was done/u, '没有完成就取消了；请再试一次'],
]

/** The reason in the language of the page. */
export function toReason(reason: string, language: Language): string {
  if (language === 'en') return reason
  // a bug in the program, please report it with the input: … is not defined
  const {detail} = /^a bug in the program[^:]{0,60}: (?<detail>.*)$/u.exec(reason)?.groups ?? {}
  if (detail !== undefined) return `程序出错，请把这份文件报告给开发者（${detail}）`
  return reasons.find(([start]) => start.test(reason))?.[1] ?? reason
}
