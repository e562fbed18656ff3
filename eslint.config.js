import { defineConfig } from 'eslint/config'
import regexp from 'eslint-plugin-regexp'
import tseslint from 'typescript-eslint'

const GENERATED = [
  '.next/',
  'coverage/',
  'data/',
  'dist/',
  'docs/api/',
  'next-env.d.ts',
  'src/migrations/',
  '**/payload-types.ts',
  '**/importMap.js',
  '.react-email/',
]

const NO_CLOCK = {
  object: 'Date',
  property: 'now',
  message: 'Time is an argument; the one clock is src/storage/system-clock.ts.',
}

const NO_ENVIRONMENT = {
  object: 'process',
  property: 'env',
  message: 'The environment is read in src/config alone.',
}

const NO_NOW = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Time is an argument; the one clock is src/storage/system-clock.ts.',
  },
  {
    selector: "CallExpression[callee.name='Date']",
    message: 'Time is an argument; the one clock is src/storage/system-clock.ts.',
  },
]

const NO_DOUBLE_CAST = {
  selector: 'TSAsExpression > TSAsExpression > :matches(TSUnknownKeyword, TSNeverKeyword)',
  message:
    'A cast by way of unknown or never hides a wrong type: check the value, or correct the type.',
}

const NO_DEFAULT_EXPORT = {
  selector: 'ExportDefaultDeclaration',
  message: 'Exports have names, so that a file can be named after its one export.',
}

/** Faults that types reveal and the compiler accepts. */
const TYPED = {
  '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
  '@typescript-eslint/consistent-type-imports': 'error',
  '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
  // Spreading a string gives its code points, which is intended.
  '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
  '@typescript-eslint/no-confusing-void-expression': [
    'error',
    { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
  ],
  '@typescript-eslint/no-misused-promises': [
    'error',
    { checksVoidReturn: { attributes: false, properties: false } },
  ],
  '@typescript-eslint/no-unused-vars': [
    'error',
    { ignoreRestSiblings: true, argsIgnorePattern: '^_' },
  ],
  '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
  // An async function without an await never throws synchronously, which ports rely on.
  '@typescript-eslint/require-await': 'off',
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  '@typescript-eslint/switch-exhaustiveness-check': [
    'error',
    { considerDefaultExhaustiveForUnions: true },
  ],
}

/** A file does one thing; a function fits on a screen. */
const SIZES = {
  complexity: ['error', { max: 10, variant: 'modified' }],
  'max-lines': ['error', 250],
  'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
}

/** Patterns that read people's text have to take linear time. */
const LINEAR = {
  'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
  'regexp/no-super-linear-move': ['error', { ignoreSticky: false, report: 'potential' }],
}

const HABITS = {
  eqeqeq: 'error',
  'no-console': 'error',
  'no-param-reassign': 'error',
  'no-restricted-properties': ['error', NO_CLOCK, NO_ENVIRONMENT],
  'no-restricted-syntax': ['error', ...NO_NOW, NO_DOUBLE_CAST, NO_DEFAULT_EXPORT],
  'no-var': 'error',
  'object-shorthand': 'error',
  'prefer-const': 'error',
}

export default defineConfig(
  { ignores: GENERATED },
  { linterOptions: { noInlineConfig: true } },
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { regexp },
    rules: { ...TYPED, ...SIZES, ...HABITS, ...LINEAR },
  },
  {
    // The starter passes its environment on to a child process without reading it; an example is a host's config.
    files: ['src/config/**', 'src/cli/roundup.js', 'examples/**'],
    rules: { 'no-restricted-properties': ['error', NO_CLOCK] },
  },
  {
    files: ['src/storage/system-clock.ts'],
    rules: { 'no-restricted-properties': ['error', NO_ENVIRONMENT], 'no-restricted-syntax': 'off' },
  },
  {
    // Frameworks ask for default exports here.
    files: ['*.ts', '*.js', 'emails/**/*.tsx', 'examples/options/*-page.tsx', 'src/app/**'],
    rules: { 'no-restricted-syntax': ['error', ...NO_NOW, NO_DOUBLE_CAST] },
  },
  {
    // A collection is a list of fields, and as long as that list.
    files: ['collections/**'],
    rules: { 'max-lines-per-function': ['error', 80] },
  },
  {
    // Payload passes a document of type any to hooks, which return it.
    files: ['src/hooks/**', 'src/issues/transition/**'],
    rules: { '@typescript-eslint/no-unsafe-return': 'off' },
  },
  {
    // Declarations merge by interface, and list every tag of MJML.
    files: ['**/*.d.ts'],
    rules: { '@typescript-eslint/consistent-type-definitions': 'off', 'max-lines': 'off' },
  },
  {
    // These write to a terminal.
    files: ['src/{cli,scripts}/**', 'test/{browser,installed}/**'],
    rules: { 'no-console': 'off' },
  },
  {
    // Tests have long tables, and read JSON of unknown types.
    files: ['test/**'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/unbound-method': 'off',
      'max-lines': ['error', 400],
      'max-lines-per-function': 'off',
      'no-restricted-properties': ['error', NO_CLOCK],
    },
  },
  {
    // Apps of their own: their packages, and with them the types, are there when a lane or a test has installed them.
    files: ['examples/blank/**', 'test/types/hosts/**'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: {
      'no-restricted-properties': 'off',
      'no-restricted-syntax': ['error', ...NO_NOW, NO_DOUBLE_CAST],
    },
  },
  { files: ['**/*.{js,cjs,mjs}'], extends: [tseslint.configs.disableTypeChecked] },
)
