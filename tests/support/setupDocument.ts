import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';
import { toHaveNoViolations } from 'jest-axe';

expect.extend(toHaveNoViolations);

// The machines of a CI are slow, and parts of the hub are fetched when they are first needed.
configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(30_000);

// No test's browser is ever idle: what is fetched then would come in the middle of the next thing.
Object.assign(window, { requestIdleCallback: () => 0 });

// A warning of React's or of Fluent's is a fault of ours.
for (const kind of ['error', 'warn'] as const) {
  jest.spyOn(console, kind).mockImplementation((...words: unknown[]) => {
    throw new Error(`console.${kind}: ${words.join(' ')}`);
  });
}
