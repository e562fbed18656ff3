/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  // Payload's production builds: its development builds end Node 20 without a message (an unsettled top-level await).
  testEnvironmentOptions: { customExportConditions: ['production', 'node', 'node-addons'] },
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target: 'es2022',
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'es6' },
      },
    ],
  },
  moduleNameMapper: {
    '^@payload-config$': '<rootDir>/payload.config.ts',
    '^payload-roundup$': '<rootDir>/src/index.ts',
    '^payload-roundup/(client|rsc|types|web)$': '<rootDir>/src/exports/$1.ts',
    '\\.(css|scss)$': '<rootDir>/test/support/empty.js',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  modulePathIgnorePatterns: ['<rootDir>/.next/', '<rootDir>/dist/', '<rootDir>/data/'],
  // Half of a test's time is spent waiting for a database or a process, so every core gets a worker.
  maxWorkers: '100%',
  testTimeout: 60_000,
}
