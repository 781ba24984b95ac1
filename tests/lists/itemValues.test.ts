import { addressOf, choicesOf, dateOf, languageOf, numberOf, pictureOf, textOf } from '../../src/lists/itemValues';
import { ItemProblemKind } from '../../src/content/problems';

const LIST = '/sites/hub/Lists/HubArticles';

function reporter(): { reported: ItemProblemKind[]; report: (kind: ItemProblemKind) => void } {
  const reported: ItemProblemKind[] = [];
  return { reported, report: (kind) => reported.push(kind) };
}

describe('textOf', () => {
  it.each([[' a ', 'a'], ['', undefined], ['  ', undefined], [null, undefined], [undefined, undefined], [7, undefined], [{}, undefined]])('%j gives %j', (value, expected) => {
    expect(textOf(value)).toBe(expected);
  });
});

describe('choicesOf', () => {
  it('takes what the list answers, and null for none', () => {
    expect(choicesOf(['A', 'B'])).toEqual(['A', 'B']);
    expect(choicesOf(null)).toEqual([]);
    expect(choicesOf(['A', 3, null])).toEqual(['A']);
  });
});

describe('dateOf', () => {
  it('reports a date that makes no sense and leaves it out', () => {
    const { reported, report } = reporter();
    expect(dateOf('1900-01-01T00:00:00Z', report)).toBeUndefined();
    expect(reported).toEqual(['dateSenseless']);
  });

  it('reports nothing for a good date or none', () => {
    const { reported, report } = reporter();
    expect(dateOf('2026-01-01T00:00:00Z', report)).toEqual(new Date('2026-01-01T00:00:00Z'));
    expect(dateOf(null, report)).toBeUndefined();
    expect(reported).toEqual([]);
  });
});

it('addressOf takes the address out of a hyperlink', () => {
  expect(addressOf({ Description: 'Words', Url: 'https://example.org' })).toBe('https://example.org');
  expect(addressOf(null)).toBeUndefined();
  expect(addressOf('https://example.org')).toBeUndefined();
});

it('numberOf and languageOf refuse what is none', () => {
  expect([numberOf(3), numberOf('3'), numberOf(NaN), numberOf(null)]).toEqual([3, undefined, undefined, undefined]);
  expect([languageOf('cy'), languageOf('fr'), languageOf(null)]).toEqual(['cy', undefined, undefined]);
});

describe('pictureOf', () => {
  const fileName = 'Reserved_ImageAttachment_[6]_[Image1][13]_[name][1]_[1].png';

  it('finds the attachment that the column names', () => {
    const { reported, report } = reporter();
    const picture = pictureOf(JSON.stringify({ fileName }), ' A bridge ', LIST, 4, report);
    expect(picture?.alt).toBe('A bridge');
    expect(decodeURIComponent(picture?.src ?? '')).toBe(`${LIST}/Attachments/4/${fileName}`);
    expect(reported).toEqual([]);
  });

  it('falls back to the address in an older value', () => {
    const { report } = reporter();
    const value = JSON.stringify({ serverUrl: 'https://contoso.sharepoint.com', serverRelativeUrl: '/sites/hub/SiteAssets/a b.png' });
    expect(pictureOf(value, null, LIST, 4, report)).toEqual({ src: '/sites/hub/SiteAssets/a%20b.png', alt: '' });
  });

  it('prefers the attachment, since the address goes stale', () => {
    const { report } = reporter();
    const value = JSON.stringify({ fileName, serverRelativeUrl: '/old/a.png' });
    expect(pictureOf(value, null, LIST, 4, report)?.src).toBe(`${LIST}/Attachments/4/${encodeURIComponent(fileName)}`);
  });

  it('takes the file of the site that a script names', () => {
    const { report } = reporter();
    const value = JSON.stringify({ fileName: 'a.png', serverRelativeUrl: '/sites/hub/SiteAssets/Lists/1/a.png' });
    expect(pictureOf(value, null, LIST, 4, report)?.src).toBe('/sites/hub/SiteAssets/Lists/1/a.png');
    expect(pictureOf(JSON.stringify({ fileName: 'a.png' }), null, LIST, 4, report)?.src).toBe(`${LIST}/Attachments/4/a.png`);
  });

  it.each(['no JSON', '{}', 'null', '7', '{"fileName":""}', '{"serverRelativeUrl":"//evil.example/a.png"}', '{"serverRelativeUrl":"/\\\\evil.example/a.png"}', '{"serverRelativeUrl":"https://evil.example/a.png"}'])(
    'reports %j as unreadable',
    (value) => {
      const { reported, report } = reporter();
      expect(pictureOf(value, 'alt', LIST, 4, report)).toBeUndefined();
      expect(reported).toEqual(['imageUnreadable']);
    }
  );

  it('finds no picture in an empty column, and nothing wrong', () => {
    const { reported, report } = reporter();
    expect(pictureOf(null, 'alt', LIST, 4, report)).toBeUndefined();
    expect(reported).toEqual([]);
  });
});
