/** Who may import whom: a file imports lower levels, or its own room. */
const LEVELS = [
  ['src/domain'],
  ['src/i18n', 'src/rich-text'],
  ['emails'],
  ['src/options', 'src/config'],
  [
    'src/compose',
    'src/approve',
    'src/publish',
    'src/render',
    'src/compile',
    'src/deliver',
    'src/receive',
  ],
  [
    'src/storage',
    'src/smtp',
    'src/inbound',
    'src/http',
    'src/spelling',
    'src/logging',
    'src/access',
  ],
  ['src/images'],
  ['src/outgoing', 'src/notifications'],
  ['src/issues'],
  ['src/read', 'src/import'],
  ['src/hooks', 'src/endpoints', 'src/worker'],
  ['collections'],
  ['src/plugin', 'src/index', 'src/exports', 'src/components', 'src/web'],
  ['payload\\.config\\.ts', 'src/app', 'src/cli', 'src/scripts', 'test'],
]

const STAGES = LEVELS[4]
const SERVER_CODE = [
  'src/storage',
  'src/smtp',
  'src/inbound',
  'src/outgoing',
  'src/notifications',
  'src/migrations',
  'src/config',
  'payload\\.config\\.ts',
  'src/cli',
  'src/scripts',
  'test',
]

/** Levels whose rooms are put together of each other. */
const MEETS_ITSELF = new Set([12, 13])

/** `src/options` is the folder, or the file `src/options.ts`. */
const within = (rooms) => `^(${rooms.join('|')})(/|\\.tsx?$|$)`

const packages = (names) => `(^|/)node_modules/(${names.join('|')})(/|$)`

const upward = LEVELS.slice(0, -1).map((rooms, level) => ({
  name: `level-${level}-looks-down`,
  comment: `${rooms.join(', ')} may import lower levels only`,
  severity: 'error',
  from: { path: within(rooms) },
  to: { path: within(LEVELS.slice(level + 1).flat()) },
}))

const sideways = LEVELS.flatMap((rooms, level) =>
  MEETS_ITSELF.has(level)
    ? []
    : rooms
        .map((room) => [room, rooms.filter((other) => other !== room)])
        .filter(([, others]) => others.length > 0)
        .map(([room, others]) => ({
          name: `${room.replace('src/', '')}-keeps-to-its-room`,
          comment: `${room} and its neighbours meet in the types of a lower level`,
          severity: 'error',
          from: { path: within([room]) },
          to: { path: within(others) },
        })),
)

const particular = [
  {
    name: 'no-circular',
    comment: 'Of two files that import each other neither can be read first',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'what-ships-loads-scripts-when-asked',
    comment:
      'src/scripts stays in the repository: the command line loads it by src/cli/load-script.ts',
    severity: 'error',
    from: { path: '^src/(?!scripts/)' },
    to: { path: '^src/scripts/', dependencyTypesNot: ['dynamic-import', 'type-only'] },
  },
  {
    name: 'no-orphans',
    comment: 'A file that nobody imports does nothing',
    severity: 'error',
    from: {
      orphan: true,
      path: '^(src|emails|collections)/',
      pathNot: ['^src/app/', '^src/(cli|scripts)/', '\\.d\\.ts$', '/migrations/'],
    },
    to: {},
  },
  {
    name: 'domain-knows-the-language',
    comment:
      'The domain is pure: no package, and of Node nothing but its cryptography and host names',
    severity: 'error',
    from: { path: within(['src/domain']) },
    to: {
      dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-peer'],
      pathNot: '^(node:)?(crypto|url)$',
    },
  },
  {
    name: 'stages-take-the-environment-as-arguments',
    comment:
      'What a stage needs is a port or an argument; the environment is read by those who put it together',
    severity: 'error',
    from: { path: within(STAGES) },
    to: { path: within(['src/config']) },
  },
  {
    name: 'payload-from-storage-on',
    comment: 'Below storage and its neighbours there is no Payload, but for its types',
    severity: 'error',
    from: { path: within(LEVELS.slice(0, 5).flat()), pathNot: '^src/config/' },
    to: {
      path: packages(['payload', '@payloadcms']),
      dependencyTypesNot: ['type-only'],
    },
  },
  {
    name: 'servers-and-drivers-behind-ports',
    comment: 'SMTP and the databases stand behind ports: nobody else could tell them apart',
    severity: 'error',
    from: { path: '^(src|emails|collections)/', pathNot: within(SERVER_CODE) },
    to: {
      path: packages([
        'nodemailer',
        'smtp-server',
        'maildev',
        'mongodb',
        'mongoose',
        'pg',
        'drizzle-orm',
        '@libsql',
        '@payloadcms/db-[a-z]+',
        '@payloadcms/drizzle',
      ]),
    },
  },
  {
    name: 'mjml-in-emails',
    comment: 'One renderer and one compiler: toMjml and compileMjml',
    severity: 'error',
    from: { pathNot: '^(emails|test)/|node_modules' },
    to: { path: packages(['mjml', 'mjml-core']) },
  },
  {
    name: 'a-screen-knows-no-other-screen',
    comment: 'What several screens use is in src/components/shared, which knows no screen',
    severity: 'error',
    from: { path: '^src/components/([^/]+)/' },
    to: { path: '^src/components/', pathNot: '^src/components/($1|shared)/' },
  },
  {
    name: 'nobody-ships-tests',
    severity: 'error',
    from: { path: '^(src|emails|collections)/|^payload\\.config' },
    to: { path: '^test/' },
  },
  {
    name: 'all-is-installed',
    comment: 'An import that leads nowhere',
    severity: 'error',
    from: { path: '^(src|emails|collections|test)/|^payload\\.config' },
    to: { couldNotResolve: true, pathNot: '\\.(css|scss)$' },
  },
]

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [...upward, ...sideways, ...particular],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(test/types/hosts|\\.next|dist|data|coverage)/|importMap\\.js$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      conditionNames: ['production', 'import', 'node', 'default', 'types'],
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.js', '.jsx', '.json'],
      mainFields: ['module', 'main', 'types'],
    },
  },
}
