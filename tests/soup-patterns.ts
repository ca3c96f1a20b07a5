/** Every pattern in `src/`: the literals, found in the syntax tree, and what `new RegExp` is called with as modules load and run. */
import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {transformSync} from 'esbuild'
import {parseAst} from 'vite'
import {findNames, readFixture, root} from './fixtures.ts'

/** A pattern and where it was met. */
export interface Pattern {
  readonly file: string
  readonly source: string
  readonly flags: string
}

const folder = path.join(root, 'src')

/** All patterns, each once: the literals, and those that modules build as they load or parse. */
export async function findPatterns(): Promise<readonly Pattern[]> {
  const modules = readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((file) => /\.tsx?$/u.test(file) && !file.endsWith('.d.ts'))
    .toSorted()
  const built = await recordBuilt(async () => {
    for (const file of modules.filter(isAnywhere)) await import(path.join(folder, file))
    const {parseSource} = await import('../src/parse.ts')
    for (const name of findNames('notices')) parseSource(await readFixture(`notices/${name}.txt`))
  })
  const all = [...modules.flatMap(findLiterals), ...built]
  return [...new Map(all.map((pattern) => [`${pattern.flags} ${pattern.source}`, pattern])).values()]
}

/** Whether a module loads outside a browser; the views of the page and its programs do not. */
function isAnywhere(file: string): boolean {
  return !/^page\/(?!model\/|[a-z-]+-words\.ts)/u.test(file)
}

function findLiterals(file: string): readonly Pattern[] {
  const {code} = transformSync(readFileSync(path.join(folder, file), 'utf8'), {loader: 'tsx', charset: 'utf8'})
  return collectLiterals(parseAst(code)).map(({pattern, flags}) => ({file, source: pattern, flags}))
}

/** What modules of `src/` call `new RegExp` with while something runs. */
async function recordBuilt(run: () => Promise<void>): Promise<readonly Pattern[]> {
  const built: Pattern[] = []
  const Native = globalThis.RegExp
  globalThis.RegExp = new Proxy(Native, {
    construct(target, given: [string | RegExp, string?], newTarget): object {
      const made: RegExp = Reflect.construct(target, given, newTarget)
      const file = findCaller(new Error('who calls').stack ?? '')
      if (file !== undefined) built.push({file, source: made.source, flags: made.flags})
      return made
    },
  })
  try {
    await run()
  } finally {
    globalThis.RegExp = Native
  }
  return built
}

/** The module of `src/` that called, by a stack whose first lines are those of this file. */
function findCaller(stack: string): string | undefined {
  const caller = stack.split('\n').slice(1).find((line) => !line.includes('soup-patterns') && !line.includes('Reflect'))
  const at = caller?.indexOf(`${folder}/`) ?? -1
  return caller === undefined || at < 0 ? undefined : caller.slice(at + folder.length + 1).replace(/\.ts.*$/u, '.ts')
}

interface Literal {
  readonly pattern: string
  readonly flags: string
}

function collectLiterals(tree: object): readonly Literal[] {
  const found: Literal[] = []
  const waiting: unknown[] = [tree]
  while (waiting.length > 0) {
    const node = waiting.pop()
    if (typeof node !== 'object' || node === null) continue
    if ('regex' in node && isLiteral(node.regex)) found.push(node.regex)
    else waiting.push(...Object.values(node))
  }
  return found
}

function isLiteral(value: unknown): value is Literal {
  return typeof value === 'object' && value !== null && 'pattern' in value && 'flags' in value
}
