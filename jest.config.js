'use strict';

/** Packages that ship ES modules only, or ES modules in the folder that Jest reaches. */
const esModules = [
  '@pnp/[^/]+', '@microsoft/sp-[^/]+', '@fastify/static', 'content-disposition', 'light-my-request', 'cookie',
  '@microsoft/app-manifest/node_modules/strip-bom', 'strip-bom'
].join('|');

/** What both kinds of test share. */
const shared = {
  rootDir: __dirname,
  transform: { '^.+\\.[jt]sx?$': ['ts-jest', { tsconfig: '<rootDir>/tests/tsconfig.json', diagnostics: false }] },
  transformIgnorePatterns: [`/node_modules/(?!(${esModules})/)`],
  modulePathIgnorePatterns: ['<rootDir>/(lib|dist|release|temp)/']
};

const inBrowserLikeDocument = {
  ...shared,
  displayName: 'document',
  testEnvironment: 'jsdom',
  testEnvironmentOptions: { url: 'https://contoso.sharepoint.com/sites/hub' },
  testMatch: ['<rootDir>/tests/{hub,owner,webparts}/**/*.test.{ts,tsx}'],
  moduleNameMapper: {
    '\\.module\\.(scss|css)$': '<rootDir>/tests/support/classNames.js',
    '\\.(scss|css)$': '<rootDir>/tests/support/nothing.js'
  },
  setupFilesAfterEnv: ['<rootDir>/tests/support/settleDocument.ts', '<rootDir>/tests/support/setupDocument.ts']
};

const inNode = {
  ...shared,
  displayName: 'node',
  testEnvironment: 'node',
  testMatch: ['<rootDir>/tests/{content,lists,workbench,house}/**/*.test.ts']
};

/** What holds for the files that were built for production; needs `npm run package` first. */
const built = { ...inNode, displayName: 'built', testMatch: ['<rootDir>/tests/built/**/*.test.ts'] };

// Noisy machines: no test is about time.
module.exports = { projects: [inBrowserLikeDocument, inNode, built], testTimeout: 30_000 };
