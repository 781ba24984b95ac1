import { readAddress, sourceWithin } from '../../../workbench/sharepoint/pages/browser/address';

const ORIGIN = 'http://localhost:4400';
const SITE = '/sites/hub';

const at = (path: string): ReturnType<typeof readAddress> => readAddress(new URL(ORIGIN + path) as unknown as Location, { page: 'EditForm', site: SITE });

describe('the address of a list page', () => {
  it('names list and item', () => {
    expect(at('/sites/hub/Lists/Hub%20Articles/EditForm.aspx?ID=7')).toEqual({
      page: 'EditForm', sitePath: SITE, listPath: '/sites/hub/Lists/Hub Articles', id: 7, back: '/sites/hub/Lists/Hub Articles/AllItems.aspx'
    });
  });

  it.each(['', '?ID=', '?ID=x', '?ID=-1', '?ID=1.5', '?ID=0'])('names no item in %j', (query) => {
    expect(at(`/sites/hub/Lists/A/EditForm.aspx${query}`).id).toBeUndefined();
  });

  it('goes back to where it came from, absolute or not, in whichever site of this server', () => {
    expect(at('/sites/hub/Lists/A/EditForm.aspx?ID=1&Source=%2Fsites%2Fhub%2FSitePages%2FHome.aspx%3Ftheme%3Ddark').back).toBe('/sites/hub/SitePages/Home.aspx?theme=dark');
    expect(at(`/sites/hub/Lists/A/NewForm.aspx?Source=${encodeURIComponent(`${ORIGIN}/sites/other/SitePages/Home.aspx?hubFind=a%20b#c`)}`).back).toBe('/sites/other/SitePages/Home.aspx?hubFind=a%20b#c');
  });
});

describe('where Source may not lead', () => {
  it.each([
    '//evil.example/', 'http://localhost:4400//evil.example/', '/.//evil.example', 'https://evil.example/sites/hub/', '/\\evil.example', 'javascript:alert(1)', 'http://localhost:4401/sites/hub/',
    'https://localhost:4400/', '', 'data:text/html,x', '\u0001javascript:alert(1)'
  ])('%j', (source) => {
    expect(sourceWithin(source, ORIGIN)).toBeUndefined();
  });

  it('null', () => {
    expect(sourceWithin(null, ORIGIN)).toBeUndefined();
  });
});
