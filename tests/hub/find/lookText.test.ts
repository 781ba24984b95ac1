import fc from 'fast-check';
import { facetNames, SortOrder } from '../../../src/content/find';
import { pageAddress } from '../../../src/hub/address/pageAddress';
import { isSomething, Look, LONGEST_WORDS, NOTHING, readLook, toggled, writeLook } from '../../../src/hub/find/lookText';
import { readSubPage, writeSubPage } from '../../../src/webparts/publicSectorHub/teams/subPage';

const ORIGIN = 'https://contoso.sharepoint.com';

/** Whole characters, as keyboards make them. */
const text = (maxLength: number): fc.Arbitrary<string> => fc.string({ unit: 'binary', maxLength }).map((value) => value.trim());
const choice = text(40).filter((value) => value !== '');
const looks: fc.Arbitrary<Look> = fc.record({
  words: text(60),
  facets: fc.dictionary(fc.constantFrom(...facetNames), fc.uniqueArray(choice, { minLength: 1, maxLength: 4 }), { noNullPrototype: true }),
  sort: fc.constantFrom<SortOrder>('newest', 'discussed', 'liked', 'title')
});

describe('what is looked for', () => {
  it('is read as it was written', () => {
    fc.assert(fc.property(looks, (look) => expect(readLook(writeLook(look))).toEqual(look)));
  });

  it('is read from a page as it was put into its address', () => {
    fc.assert(fc.property(looks, fc.boolean(), (look, step) => {
      const address = pageAddress('aaaaaaaa');
      address.lookFor(writeLook(look), step);
      expect(readLook(address.look())).toEqual(look);
    }), { numRuns: 40 });
  });

  it('is read from a tab as it was written, as far as there is room, and with no more than 500 characters', () => {
    fc.assert(fc.property(looks, fc.option(fc.integer({ min: 1, max: 999_999_999 }), { nil: undefined }), fc.constantFrom(undefined, `${ORIGIN}/sites/hub`), (look, article, site) => {
      const written = writeSubPage({ article, look: writeLook(look), site });
      const read = readSubPage(written, ORIGIN);
      expect(written.length).toBeLessThanOrEqual(500);
      expect(read).toMatchObject({ article, site });
      if (writeLook(look).length < 400) {
        expect(readLook(read?.look ?? '')).toEqual(look);
      }
    }));
  });

  it('makes sense of any garbage, without an error', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string().map((value) => `Find=${value}&Sector=%&Sort=${value}`)), (garbage) => {
      const look = readLook(garbage);
      expect(readLook(writeLook(look))).toEqual(look);
      expect(() => readSubPage(garbage, ORIGIN)).not.toThrow();
      expect(() => readSubPage(`articles?${garbage}`, ORIGIN)).not.toThrow();
    }));
  });

  it.each(['', 'Sort=newest', 'Sort=worst', 'Sector=', 'Sector=%20', 'Colour=red', `Topic=${'x'.repeat(256)}`])('is nothing when the address says %j', (given) => {
    expect(readLook(given)).toEqual(NOTHING);
    expect(isSomething(readLook(given))).toBe(false);
  });

  it('never cuts a character in two, and has an end', () => {
    const { words } = readLook(`Find=${encodeURIComponent(`x${'🙂'.repeat(300)}`)}`);
    expect(words).toBe(`x${'🙂'.repeat(99)}`);
    expect(words.length).toBeLessThanOrEqual(LONGEST_WORDS);
    expect(readLook(Array.from({ length: 90 }, (_, count) => `Sector=${count}`).join('&')).facets.sectors).toHaveLength(20);
  });

  it('takes choices on and back', () => {
    const once = toggled({ topic: ['Money'] }, 'sectors', 'Education');
    expect(once).toEqual({ topic: ['Money'], sectors: ['Education'] });
    expect(isSomething({ ...NOTHING, facets: toggled({ topic: ['Money'] }, 'topic', 'Money') })).toBe(false);
  });
});
