import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildPackage, buildWorkbench } from './lib/build.mjs';
import { workbenchFolder, root } from './lib/folders.mjs';
import { install } from './lib/install.mjs';
import { checkNode, node22, toolEnvironment } from './lib/node.mjs';
import { PlainError, run, say } from './lib/say.mjs';
import { step } from './lib/step.mjs';

/** `npm test`: everything that proves the product. Each step runs even when an earlier one failed. */

const SUMMARY = path.join(workbenchFolder, 'test-summary.txt');
const bin = (name) => path.join(root, 'node_modules', name);

const CHECKS = [
  ['Lint', bin('eslint/bin/eslint.js'), ['--max-warnings', '0', '--ext', '.ts,.tsx', 'src', 'workbench', 'tests']],
  ['Types of the workbench', bin('typescript/bin/tsc'), ['-p', 'workbench/tsconfig.json']],
  ['Types of the tests', bin('typescript/bin/tsc'), ['-p', 'tests/tsconfig.json']],
  ['Unused files, exports and packages', bin('knip/bin/knip.js'), []]
];

const SUITES = [
  ['Unit and contract tests', 'jest.config.js', 'units.json'],
  ['Browser tests', 'jest.e2e.config.js', 'browser.json']
];

await run(async () => {
  const count = { passed: 0, failed: 0 };
  mkdirSync(workbenchFolder, { recursive: true });
  rmSync(SUMMARY, { force: true });
  try {
    checkNode();
    await install();
    // The build checks the types of src and its lint rules, and stops at the first warning.
    await attempt(count, buildPackage);
    await attempt(count, buildWorkbench);
    for (const [title, program, args] of CHECKS) {
      const { code } = await step(title, node22(), [program, ...args], { env: toolEnvironment(), show: true });
      count[code === 0 ? 'passed' : 'failed'] += 1;
    }
    for (const [title, config, report] of SUITES) {
      await suite(count, title, config, path.join(workbenchFolder, report));
    }
  } catch (error) {
    count.failed += 1;
    throw error;
  } finally {
    const line = `${count.passed} passed, ${count.failed} failed`;
    writeFileSync(SUMMARY, `${line}\n`);
    say(line);
    process.exitCode = count.failed === 0 ? 0 : 1;
  }
});

async function attempt(count, work) {
  try {
    await work();
    count.passed += 1;
  } catch (error) {
    if (!(error instanceof PlainError)) {
      throw error;
    }
    say(error.message);
    count.failed += 1;
  }
}

async function suite(count, title, config, report) {
  rmSync(report, { force: true });
  const args = [bin('jest/bin/jest.js'), '--config', config, '--ci', '--json', '--outputFile', report];
  const { code } = await step(title, node22(), args, { env: { ...toolEnvironment(), JEST_QUIET: '1' }, show: true });
  const result = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : { numPassedTests: 0, numFailedTests: 0, numFailedTestSuites: 1 };
  count.passed += result.numPassedTests;
  // A suite that does not even start has no failed test, and a run that ends badly otherwise must not look green.
  const failed = result.numFailedTests + (result.numRuntimeErrorTestSuites ?? 0);
  count.failed += code === 0 ? failed : Math.max(1, failed);
}
