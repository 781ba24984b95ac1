import { render } from '@testing-library/react';
import fc from 'fast-check';
import * as React from 'react';
import { marker } from '../../../src/hub/find/marks';

/** The text with what is marked in square brackets. */
function marked(words: string, text: string): string {
  const { container } = render(<p>{marker(words)?.(text) ?? text}</p>);
  container.querySelectorAll('mark').forEach((mark) => mark.replaceWith(`[${mark.textContent}]`));
  return container.textContent ?? '';
}

describe('what is marked', () => {
  it.each([
    ['water', 'Water and waterways', '[Water] and [water]ways'],
    ['cafe', 'The Café, the CAFÉ and the cafe\u0301s', 'The [Café], the [CAFÉ] and the [cafe\u0301]s'],
    ['tŷ', 'Y Ty a’r tŷ', 'Y [Ty] a’r [tŷ]'],
    ["O'Neil", 'Mr O’Neil and O\'Neils and Oneil', "Mr [O’Neil] and [O'Neil]s and Oneil"],
    ['50%', 'Up by 50% or 150%', 'Up by [50]% or 150%'],
    ['a water', 'A wave, a water', 'A wave, a [water]'],
    ['a', 'A banana', '[A] banana'],
    ['wat water', 'Water', '[Water]'],
    ['🙂', 'So 🙂!', 'So [🙂]!'],
    ['سلام', 'قال سلام لنا', 'قال [سلام] لنا'],
    ['straße', 'Die Straße', 'Die [Straße]'],
    ['.*', 'All.*of it', 'All[.*]of it'],
    ['', 'Nothing', 'Nothing'],
    ['   ', 'Nothing', 'Nothing'],
    ['ter', 'Water', 'Water'],
    ['<b>', 'A <b> tag', 'A <[b]> tag']
  ])('for %j in %j', (words, text, expected) => {
    expect(marked(words, text)).toBe(expected);
  });

  it('never changes the text itself', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 12 }), fc.string({ unit: 'binary', maxLength: 40 }), (words, text) => {
      const { container, unmount } = render(<p>{marker(words)?.(`${text} ${words}`)}</p>);
      expect(container.textContent).toBe(marker(words) === undefined ? '' : `${text} ${words}`);
      unmount();
    }), { numRuns: 200 });
  });
});
