import { chosenSite, placeOf, siteAt } from '../../../src/hub/site/chosenSite';
import { aStorage } from '../../support/renderHub';

const origin = 'https://contoso.sharepoint.com';

describe('a site’s address', () => {
  it.each([
    [`${origin}/sites/hub`, `${origin}/sites/hub`],
    [`${origin}/sites/hub///`, `${origin}/sites/hub`],
    ['/sites/hub/', `${origin}/sites/hub`],
    [` ${origin}/sites/hub\n`, `${origin}/sites/hub`],
    [`${origin}/sites/hub?a=1#b`, `${origin}/sites/hub`],
    ['https://CONTOSO.sharepoint.com:443/sites/hub', `${origin}/sites/hub`],
    [`${origin}/sites/a/../hub`, `${origin}/sites/hub`],
    ['/sites/y gwasanaeth', `${origin}/sites/y%20gwasanaeth`],
    [origin, origin],
    [`${origin}/`, origin],
    ['/', origin]
  ])('%j is %s', (value, site) => expect(siteAt(value, origin)).toBe(site));

  it.each([
    `${origin}//evil.example.org`, `${origin}//evil.example.org//x/`, '/.//evil.example.org', `${origin}/\\evil.example.org`
  ])('%s has no path that a link would take for another host', (value) => {
    const { pathname } = new URL(siteAt(value, origin) ?? '');
    expect(new URL(`${pathname}/Lists/HubArticles/NewForm.aspx`, origin).origin).toBe(origin);
  });

  it.each([
    '/sites/100%', 'https://evil.example.org/sites/hub', '//evil.example.org/sites/hub', '\\\\evil.example.org\\sites', 'http://contoso.sharepoint.com/sites/hub',
    'https://contoso.sharepoint.com.evil.example.org/', 'https://contoso.sharepoint.com@evil.example.org/', 'https://contoso.sharepoint.com:8443/sites/hub',
    'https://someone:secret@contoso.sharepoint.com/sites/hub', 'javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'data:text/html,x', `blob:${origin}/sites/hub`,
    `filesystem:${origin}/x`, 'https://', '', '   ', undefined, null, 0, 7, NaN, true, {}, [], [`${origin}/sites/hub`], { toString: () => origin }, new URL(origin)
  ])('%p is none', (value) => expect(siteAt(value, origin)).toBeUndefined());

  it('stays on the tenant whatever comes', () => {
    const parts = ['/', '//', '\\', 'https:', 'blob:', '@', ':', '.', '..', '%2f', 'evil.example.org', origin, '?', '#', '\t'];
    for (const a of parts) {
      for (const b of parts) {
        for (const c of parts) {
          const site = siteAt(a + b + c, origin);
          expect([a + b + c, new URL(site ?? origin).origin]).toEqual([a + b + c, origin]);
        }
      }
    }
  });
});

it.each([['/sites/t%C3%AEm%20y%20dref', '/sites/tîm y dref'], ['', '/'], ['/sites/100%', '/sites/100%'], ['/sites/a%2Fb', '/sites/a%2Fb']])('the place of %j reads %s', (path, place) => {
  expect(placeOf(origin + path)).toBe(place);
});

describe('what a person chose', () => {
  it('is kept', () => {
    const chosen = chosenSite(aStorage(), origin);
    expect(chosen.read()).toBeUndefined();
    chosen.write(`${origin}/sites/hub`);
    expect(chosen.read()).toBe(`${origin}/sites/hub`);
  });

  it.each(['https://evil.example.org/', '//evil.example.org', 'javascript:alert(1)', 7, { url: origin }, [origin]])('is no site when the storage says %j', (kept) => {
    expect(chosenSite(aStorage({ site: kept }), origin).read()).toBeUndefined();
  });

  it('may not be kept, where the browser keeps nothing', () => {
    const chosen = chosenSite({ read: () => undefined, write: () => false, remove: () => undefined }, origin);
    expect(() => chosen.write(origin)).not.toThrow();
    expect(chosen.read()).toBeUndefined();
  });
});
