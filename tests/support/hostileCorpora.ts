import { readFileSync } from 'node:fs';
import path from 'node:path';
import { HostileBody } from './hostileHtml';

/**
 * The payloads that npm packages of sanitisers were published with. They are read as data; no code of these packages
 * runs. Later versions of DOMPurify leave their corpus out of the package.
 */
export function corpora(): HostileBody[] {
  return [...domPurify(), ...xssFilters(), ...sanitizeCaja()];
}

function readPackage(name: string, file: string): string {
  return readFileSync(path.join(__dirname, '../../node_modules', name, file), 'utf8');
}

function named(origin: string, payloads: readonly string[]): HostileBody[] {
  return payloads.map((html, index) => ({ name: `${origin} ${index + 1}`, html }));
}

function domPurify(): HostileBody[] {
  const source = readPackage('dompurify-corpus', 'test/fixtures/expect.js');
  const cases: { payload: string }[] = JSON.parse(source.replace(/^\s*module\.exports\s*=/, '').replace(/;\s*$/, ''));
  return named('DOMPurify', cases.map(({ payload }) => payload));
}

function xssFilters(): HostileBody[] {
  return named('xss-filters', readPackage('xss-filters', 'tests/fuzz/bin/seed.xss').split('\n').filter((line) => line.trim() !== ''));
}

/** What the tests hand to the function: literals in single quotes. */
function sanitizeCaja(): HostileBody[] {
  const source = readPackage('@mapbox/sanitize-caja', 'test/sanitize.js');
  return named('sanitize-caja', Array.from(source.matchAll(/sanitize\('((?:[^'\\]|\\.)*)'\)/g), ([, literal]) => literal));
}
