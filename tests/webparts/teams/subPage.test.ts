import { readSubPage, writeSubPage } from '../../../src/webparts/publicSectorHub/teams/subPage';

const ORIGIN = 'https://contoso.sharepoint.com';

describe('a part of a tab', () => {
  it.each([
    { article: 12, look: '', site: undefined }, { article: 3, look: '', site: `${ORIGIN}/sites/housing` }, { article: 3, look: '', site: ORIGIN },
    { article: 3, look: 'Find=a%3Fb%40c', site: ORIGIN }, { article: undefined, look: 'Topic=Money', site: undefined }
  ])('is read as it was written: %j', (part) => {
    expect(readSubPage(writeSubPage(part), ORIGIN)).toEqual(part);
  });

  it.each([undefined, '', 'article-', 'article-0', 'article-7x', 'x-article-7', 'article-7@', 'article-7@sites/hub', 'article-7@//evil.example/sites/hub', 'article-7@https://evil.example', 'article-99999999999999', 'javascript:alert(1)', 'articlesx', 'articles@sites/hub', `articles?Find=${'x'.repeat(500)}`])(
    'is none when it says %j', (text) => {
      expect(readSubPage(text, ORIGIN)).toBeUndefined();
    });

  it('leaves out of what is looked for what would make it too long', () => {
    const text = writeSubPage({ article: 7, look: `Find=${'x'.repeat(490)}&Topic=Money`, site: undefined });
    expect(text).toBe('article-7?Topic=Money');
  });
});
