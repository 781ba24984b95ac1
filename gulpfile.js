'use strict';

const { spawn } = require('child_process');
const build = require('@microsoft/sp-build-web');

// A quick build, for `npm run dev`, leaves the lint rules to `npm test`.
if (process.argv.includes('--quick')) {
  build.lintCmd.enabled = false;
}

/** The build rig's own Jest is 25 and finds no test here, so `gulp test` runs the project's Jest instead. */
const jest = build.subTask('jest-unit', (gulp, options, done) => {
  spawn(process.execPath, [require.resolve('jest/bin/jest'), '--selectProjects', 'document', 'node'], { cwd: __dirname, stdio: 'inherit' })
    .on('error', done)
    .on('close', (code) => done(code ? new Error(`jest exited with ${code}`) : undefined));
});

/** Packaging takes everything from `teams`, so the Teams app has to lie there before. */
const teamsApp = build.subTask('teams-app', (gulp, options, done) => {
  import('./scripts/lib/teamsApp.mjs').then(({ packTeamsApp }) => packTeamsApp()).then(() => done(), done);
});

const getTasks = build.rig.getTasks;
build.rig.getTasks = () => {
  const tasks = getTasks.call(build.rig);
  tasks.set('serve', tasks.get('serve-deprecated'));
  const packaging = tasks.get('package-solution');
  tasks.set('package-solution', { ...packaging, executable: build.serial(teamsApp, packaging.executable) });
  const test = tasks.get('test');
  tasks.set('test', { ...test, executable: build.serial(test.executable, jest) });
  tasks.set('test-only', { ...tasks.get('test-only'), executable: jest });
  return tasks;
};

build.initialize(require('gulp'));
