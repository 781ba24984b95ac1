import { readSubPage, writeSubPage } from '../../../src/webparts/publicSectorHub/teams/subPage';

const ORIGIN = 'https://contoso.sharepoint.com';

describe('a part of a tab', () => {
  it.each([{ article: 12, site: undefined }, { article: 3, site: `${ORIGIN}/sites/housing` }, { article: 3, site: ORIGIN }])('is read as it was written: %j', (part) => {
    expect(readSubPage(writeSubPage(part), ORIGIN)).toEqual(part);
  });

  it.each([undefined, '', 'article-', 'article-0', 'article-7x', 'x-article-7', 'article-7@', 'article-7@sites/hub', 'article-7@//evil.example/sites/hub', 'article-7@https://evil.example', 'article-99999999999999', 'javascript:alert(1)'])(
    'is none when it says %j', (text) => {
      expect(readSubPage(text, ORIGIN)).toBeUndefined();
    });
});
