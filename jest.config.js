export default {
  testEnvironment: 'node',
  // A bound, so that nothing hangs for ever; two busy cores may need much of it.
  testTimeout: 30_000,
  testEnvironmentOptions: { customExportConditions: ['sluis:source', 'node', 'node-addons'] },
  rootDir: '.',
  testRegex: '.*\\.(spec|medium-spec|e2e-spec)\\.ts$',
  extensionsToTreatAsEsm: ['.ts'],
  moduleFileExtensions: ['ts', 'js', 'json'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        swcrc: false,
        sourceMaps: 'inline',
        module: { type: 'es6' },
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', decorators: true },
          transform: {
            legacyDecorator: true,
            decoratorMetadata: true,
            useDefineForClassFields: false,
          },
          keepClassNames: true,
        },
      },
    ],
  },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  modulePathIgnorePatterns: ['<rootDir>/dist'],
  reporters: ['default', '<rootDir>/.ci/tally.js'],
};
