import '@testing-library/jest-dom';
import { toHaveNoViolations } from 'jest-axe';

expect.extend(toHaveNoViolations);

// A warning of React's or of Fluent's is a fault of ours.
for (const kind of ['error', 'warn'] as const) {
  jest.spyOn(console, kind).mockImplementation((...words: unknown[]) => {
    throw new Error(`console.${kind}: ${words.join(' ')}`);
  });
}
