import { HubAddress } from '../../../src/hub/address/hubAddress';
import { pageAddress } from '../../../src/hub/address/pageAddress';

const PAGE = '/sites/hub/SitePages/Home.aspx';
const there = new Set(['aaaaaaaa', 'bbbbbbbb']);
const address = (part = 'aaaaaaaa'): HubAddress => pageAddress(part, (named) => there.has(named));
const at = (): string => location.pathname + location.search;
const backAgain = (): Promise<void> => new Promise((resolve) => window.addEventListener('popstate', () => resolve(), { once: true }));

beforeEach(() => history.pushState({ theirs: 1 }, '', `${PAGE}?theme=dark`));

describe('the address of a page', () => {
  it('names no article at first', () => {
    expect(address().current()).toBeUndefined();
  });

  it('names an article, and leads back when it is closed; what others keep there stays', async () => {
    const mine = address();
    mine.open(7);
    expect(at()).toBe(`${PAGE}?theme=dark&hubArticle=7&hubPart=aaaaaaaa`);
    expect(history.state).toMatchObject({ theirs: 1 });
    expect(mine.current()).toBe(7);
    const back = backAgain();
    mine.close();
    await back;
    expect(at()).toBe(`${PAGE}?theme=dark`);
    expect(mine.current()).toBeUndefined();
  });

  it('keeps one way back however many articles are read', async () => {
    const mine = address();
    const before = history.length;
    mine.open(7);
    mine.open(8);
    expect(history.length).toBe(before + 1);
    expect(mine.current()).toBe(8);
    const back = backAgain();
    mine.close();
    await back;
    expect(at()).toBe(`${PAGE}?theme=dark`);
  });

  it('that came with an article stays on the page when it is closed', () => {
    history.replaceState(null, '', `${PAGE}?hubArticle=7`);
    const mine = address();
    expect(mine.current()).toBe(7);
    mine.close();
    expect(at()).toBe(PAGE);
    mine.close();
    expect(at()).toBe(PAGE);
  });

  it.each(['0', '-1', '1.5', 'x', '', '9e99999', '%3Cscript%3E'])('names no article when it says %j', (id) => {
    history.replaceState(null, '', `${PAGE}?hubArticle=${id}`);
    expect(address().current()).toBeUndefined();
  });

  it('is meant for one of several web parts, and for anybody when that one is gone', () => {
    history.replaceState(null, '', `${PAGE}?hubArticle=7&hubPart=aaaaaaaa`);
    expect(address('aaaaaaaa').current()).toBe(7);
    expect(address('bbbbbbbb').current()).toBeUndefined();
    history.replaceState(null, '', `${PAGE}?hubArticle=7&hubPart=cccccccc`);
    expect(address('bbbbbbbb').current()).toBe(7);
  });

  it('tells when Back changes it, until nobody listens', async () => {
    const mine = address();
    const changed = jest.fn();
    const stop = mine.listen(changed);
    mine.open(7);
    expect(changed).not.toHaveBeenCalled();
    let back = backAgain();
    history.back();
    await back;
    expect(changed).toHaveBeenCalledTimes(1);
    stop();
    mine.open(8);
    back = backAgain();
    history.back();
    await back;
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('gives links that open an article here', () => {
    expect(address().hrefOf(9)).toBe(`${location.origin}${PAGE}?theme=dark&hubArticle=9&hubPart=aaaaaaaa`);
  });
});
