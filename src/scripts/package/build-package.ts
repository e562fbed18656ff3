/** Builds `dist`, which the package consists of: each source file that the package's entries import, one to one. */
import {
  chmodSync,
  cpSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, relative } from 'node:path'

import { transformSync, type Options } from '@swc/core'
import ts from 'typescript'

import { BUNDLED, bundleLibraries } from './bundle-libraries.js'

const OUT = 'dist'
const BIN = 'src/cli/roundup.js'

const SWC: Options = {
  configFile: false,
  jsc: {
    externalHelpers: false,
    parser: { syntax: 'typescript', tsx: true },
    target: 'es2022',
    transform: { react: { runtime: 'automatic' } },
  },
  module: { type: 'es6' },
  sourceMaps: true,
  swcrc: false,
}

const write = (file: string, text: string): void => {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

const readProgram = (): ts.Program => {
  const parsed = ts.getParsedCommandLineOfConfigFile('tsconfig.build.json', undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
      throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'))
    },
  })
  return ts.createProgram(parsed?.fileNames ?? [], parsed?.options ?? {})
}

/** Writes the declarations, and fails on a type that cannot be declared. */
const emitDeclarations = (program: ts.Program): void => {
  const { diagnostics } = program.emit()
  const found = [...ts.getPreEmitDiagnostics(program), ...diagnostics]
  if (found.length === 0) return
  throw new Error(
    ts.formatDiagnostics(found, {
      getCanonicalFileName: (path) => path,
      getCurrentDirectory: () => process.cwd(),
      getNewLine: () => '\n',
    }),
  )
}

/** Imported by the pages of hosts. */
const HOST_STYLES = 'src/read/pages/web.css'

const STYLE_IMPORT = /^import '(\.[^']+\.css)'/gm

const copyStyles = (file: string, source: string): void => {
  for (const [, path = ''] of source.matchAll(STYLE_IMPORT)) {
    const style = join(dirname(file), path)
    mkdirSync(dirname(join(OUT, style)), { recursive: true })
    cpSync(style, join(OUT, style))
  }
}

/** Imports of a bundled library lead to its module in the package. */
const withBundled = (code: string, to: string): string =>
  Object.keys(BUNDLED).reduce((text, name) => {
    const path = relative(dirname(to), join(OUT, 'bundled', `${name}.js`))
    return text.replaceAll(new RegExp(`(from |import\\()'${name}'`, 'g'), `$1'${path}'`)
  }, code)

const buildFile = (file: string): void => {
  const source = readFileSync(file, 'utf8')
  const to = join(OUT, file.replace(/\.tsx?$/, '.js'))
  const map = `${to.split('/').at(-1) ?? ''}.map`
  const built = transformSync(source, { ...SWC, filename: file, sourceFileName: file })
  write(to, `${withBundled(built.code, to)}//# sourceMappingURL=${map}\n`)
  write(join(dirname(to), map), built.map ?? '')
  copyStyles(file, source)
}

const DECLARED_IMPORT = /(?:from |import\()['"](\.[^'"]+)\.js['"]/g

const DECLARED_STYLE = /^import ['"]\.[^'"]+\.css['"];\n/gm

const importedDeclarations = (file: string): readonly string[] =>
  [...readFileSync(file, 'utf8').matchAll(DECLARED_IMPORT)].map(([, path = '']) =>
    join(dirname(file), `${path}.d.ts`),
  )

/** Every declaration that the types of the package's entries lead to. */
const publicDeclarations = (): ReadonlySet<string> => {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    exports: Readonly<Record<string, string | { readonly types: string }>>
  }
  const found = new Set(
    Object.values(exports).flatMap((entry) => (typeof entry === 'string' ? [] : join(entry.types))),
  )
  for (const file of found) for (const path of importedDeclarations(file)) found.add(path)
  return found
}

/** Removes the declarations of what no host can import, and their imports of style sheets, which have no types. */
const keepPublicDeclarations = (): void => {
  const kept = publicDeclarations()
  for (const file of readdirSync(OUT, { encoding: 'utf8', recursive: true }))
    if (file.endsWith('.d.ts') && !kept.has(join(OUT, file))) rmSync(join(OUT, file))
  for (const file of kept) write(file, readFileSync(file, 'utf8').replace(DECLARED_STYLE, ''))
}

rmSync(OUT, { force: true, recursive: true })
const program = readProgram()
emitDeclarations(program)
keepPublicDeclarations()
const files = program
  .getSourceFiles()
  .map(({ fileName }) => relative(process.cwd(), fileName))
  .filter((file) => !/(^|\/)node_modules\/|^\.\.|\.d\.ts$/.test(file))
files.forEach(buildFile)
cpSync(HOST_STYLES, join(OUT, HOST_STYLES))
for (const [name, text] of await bundleLibraries()) write(join(OUT, 'bundled', name), text)
cpSync(BIN, join(OUT, BIN))
chmodSync(join(OUT, BIN), 0o755)
console.log(`${String(files.length)} modules in ${OUT}`)
