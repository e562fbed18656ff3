/** Checks an unpacked package: `check-package.ts FOLDER`. Fails on a file or an import that no host should get. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join } from 'node:path'

import ts from 'typescript'

type Manifest = {
  readonly dependencies: Readonly<Record<string, string>>
  readonly peerDependencies: Readonly<Record<string, string>>
}

/** At the top of the package. */
const EXPECTED = /^(?:package\.json|README\.md|LICENSE|CHANGELOG\.md|dist\/.+)$/
/** Of the demo, of tests and of the repository's own programs. */
const UNWANTED =
  /^dist\/(?:test|data|examples|src\/(?:app|scripts|migrations))\/|payload\.config|collections\/users\.|\.preview\.|(?:^|\/)samples\/|(?<!\.d)\.tsx?$/
const ALLOWED_TYPES = /\.(?:js|js\.map|d\.ts|css|txt)$/
/** Adapters of Payload whose package a host has when its config names it, and which are only imported then. */
const OF_THE_HOST: readonly string[] = [
  '@payloadcms/db-postgres',
  '@payloadcms/db-sqlite',
  '@payloadcms/db-mongodb',
]

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')

const importedPackages = (text: string): readonly string[] =>
  ts
    .preProcessFile(text, true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => !/^(?:\.|node:)/.test(name) && !builtinModules.includes(name))
    .map(packageOf)

const checkImports = (folder: string, files: readonly string[]): readonly string[] => {
  const { dependencies, peerDependencies } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as Manifest
  const known = new Set([
    ...Object.keys(dependencies),
    ...Object.keys(peerDependencies),
    ...OF_THE_HOST,
    'payload-roundup',
  ])
  const used = new Set<string>()
  const unknown = files
    .filter((file) => /\.(?:js|d\.ts)$/.test(file) && !file.startsWith('dist/bundled/'))
    .flatMap((file) =>
      importedPackages(readFileSync(join(folder, file), 'utf8')).flatMap((name) => {
        used.add(name)
        return known.has(name) ? [] : [`${file} imports ${name}, which no host has`]
      }),
    )
  const unused = Object.keys(dependencies).filter((name) => !used.has(name))
  return [...unknown, ...unused.map((name) => `${name} is a dependency that nothing imports`)]
}

const [, , folder = ''] = process.argv
const files = readdirSync(folder, { encoding: 'utf8', recursive: true }).filter((file) =>
  statSync(join(folder, file)).isFile(),
)
const faults = [
  ...files.filter((file) => !EXPECTED.test(file)).map((file) => `${file} is not expected`),
  ...files
    .filter((file) => UNWANTED.test(file))
    .map((file) => `${file} is of the repository alone`),
  ...files
    .filter((file) => file.startsWith('dist/') && !ALLOWED_TYPES.test(file))
    .map((file) => `${file} is of an unexpected type`),
  ...checkImports(folder, files),
]
for (const fault of faults) console.error(fault)
console.log(`${String(files.length)} files, ${String(faults.length)} faults`)
process.exitCode = faults.length === 0 ? 0 : 1
