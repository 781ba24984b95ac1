'use strict';

const { projects } = require('./jest.config');
const inNode = projects.find((project) => project.displayName === 'node');

/** Journeys in a real browser against the built product. One at a time: they share one small machine. */
module.exports = {
  ...inNode,
  displayName: 'browser',
  testMatch: ['<rootDir>/tests/e2e/**/*.test.ts'],
  globalSetup: '<rootDir>/tests/e2e/support/startBrowser.mjs',
  globalTeardown: '<rootDir>/tests/e2e/support/stopBrowser.mjs',
  setupFilesAfterEnv: ['<rootDir>/tests/e2e/support/patience.ts'],
  maxWorkers: 1
};
