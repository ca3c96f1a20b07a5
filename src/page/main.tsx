/** Where the page starts: what is inside it is read, then it is drawn. */
import {render} from 'preact'
import * as z from 'zod'
import {readBlock} from './block.ts'
import {startTheme} from './theme.ts'
import {App} from './view/app.tsx'
import type {PageNotice} from '../write/html.ts'

// zod would ask whether code can be made from text, which the page forbids
z.config({jitless: true})

startTheme()

function start(): void {
  const root = document.querySelector('#page')
  if (root === null) throw new Error('the page has no place to draw in')
  const inside: readonly PageNotice[] = JSON.parse(readBlock('notices'))
  root.textContent = ''
  render(<App language={document.documentElement.lang === 'en' ? 'en' : 'zh'} inside={inside} source={() => readBlock('worker')} />, root)
}

// the blocks of data stand behind this script
if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start)
else start()
