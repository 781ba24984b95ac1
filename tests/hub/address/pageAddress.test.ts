import { HubAddress } from '../../../src/hub/address/hubAddress';
import { pageAddress } from '../../../src/hub/address/pageAddress';

const PAGE = '/sites/hub/SitePages/Home.aspx';
const address = (part = 'aaaaaaaa'): HubAddress => pageAddress(part);
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

  it('names the other site in which an article lies', () => {
    const mine = address();
    const housing = `${location.origin}/sites/housing`;
    mine.open(7, housing);
    expect(at()).toBe(`${PAGE}?theme=dark&hubArticle=7%40%2Fsites%2Fhousing&hubPart=aaaaaaaa`);
    expect([mine.current(), mine.currentSite?.()]).toEqual([7, housing]);
    expect(mine.hrefOf(9, location.origin)).toContain('hubArticle=9%40%2F&');
    mine.open(8);
    expect([mine.current(), mine.currentSite?.()]).toEqual([8, undefined]);
  });

  it.each(['7@', '7@sites/housing', '7@//evil.example/sites/hub', '7@https://evil.example', '7@/sites/%E0%A4%A', '@/sites/housing', '7@/sites/a@'])('names no article of a site that is none here: %s', (named) => {
    history.replaceState(null, '', `${PAGE}?${new URLSearchParams({ hubArticle: named })}`);
    expect([address().current() === undefined, address().currentSite?.()]).toEqual(named === '7@/sites/a@' ? [false, `${location.origin}/sites/a@`] : [true, undefined]);
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

  it('goes back once, however often it is closed before Back has come', async () => {
    const mine = address();
    history.pushState(null, '', `${PAGE}?before`);
    mine.open(7);
    const back = backAgain();
    mine.close();
    expect(mine.current()).toBeUndefined();
    mine.close();
    await back;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(at()).toBe(`${PAGE}?before`);
  });

  it("gives links without what is about this visit only: editing the page, and Teams' marks of who came", () => {
    history.replaceState(null, '', `${PAGE}?Mode=Edit&theme=dark&OVUSER=0000%2Cmair%40contoso.com&xsdata=MDV8&OR=Teams-HL&model=5#news`);
    const mine = address();
    expect(mine.hrefOf(9)).toBe(`${location.origin}${PAGE}?theme=dark&model=5&hubArticle=9&hubPart=aaaaaaaa#news`);
    mine.open(9);
    expect(at()).toContain('Mode=Edit');
  });
});

describe('what is looked for', () => {
  it('stands beside what others keep there, in place while somebody types', () => {
    const mine = address();
    const before = history.length;
    mine.lookFor('Find=water', false);
    mine.lookFor('Find=waters&Sector=Education&Sector=Money', false);
    expect(history.length).toBe(before);
    expect(at()).toBe(`${PAGE}?theme=dark&hubFind.aaaaaaaa=waters&hubSector.aaaaaaaa=Education&hubSector.aaaaaaaa=Money`);
    expect(mine.look()).toBe('Find=waters&Sector=Education&Sector=Money');
    expect(history.state).toMatchObject({ theirs: 1 });
    mine.lookFor('', false);
    expect(at()).toBe(`${PAGE}?theme=dark`);
  });

  it('comes back with Back after a step', async () => {
    const mine = address();
    mine.lookFor('Find=water', false);
    mine.lookFor('Find=water&Topic=Money', true);
    const back = backAgain();
    history.back();
    await back;
    expect(mine.look()).toBe('Find=water');
  });

  it('takes the place of an article, so that Back leads to where the reader was before it', async () => {
    const mine = address();
    mine.open(7);
    mine.lookFor('Topic=Money', true);
    mine.close();
    expect(at()).toBe(`${PAGE}?theme=dark&hubTopic.aaaaaaaa=Money`);
    const back = backAgain();
    history.back();
    await back;
    expect(at()).toBe(`${PAGE}?theme=dark`);
  });

  it('stays in links, with and without an article', () => {
    const mine = address();
    mine.lookFor('Find=water', false);
    expect(mine.hrefOf(9)).toBe(`${location.origin}${PAGE}?theme=dark&hubFind.aaaaaaaa=water&hubArticle=9&hubPart=aaaaaaaa`);
    mine.open(9);
    expect(mine.hrefOf()).toBe(`${location.origin}${PAGE}?theme=dark&hubFind.aaaaaaaa=water`);
  });

  it('is each hub’s own; what names none is for the first of them, and its own from then on', () => {
    history.replaceState(null, '', `${PAGE}?hubFind=water&hubTopic.bbbbbbbb=Money&hubFindings=1`);
    const [one, two] = [address(), address('bbbbbbbb')];
    const stops = [one.listen(() => undefined), two.listen(() => undefined)];
    expect([one.look(), two.look()]).toEqual(['Find=water', 'Topic=Money']);
    one.lookFor('Find=waters', false);
    expect(at()).toBe(`${PAGE}?hubTopic.bbbbbbbb=Money&hubFindings=1&hubFind.aaaaaaaa=waters`);
    stops.forEach((stop) => stop());
  });

  it('leaves the article of another hub where it is', () => {
    history.replaceState(null, '', `${PAGE}?hubArticle=7&hubPart=bbbbbbbb`);
    address().lookFor('Find=water', true);
    expect(at()).toBe(`${PAGE}?hubArticle=7&hubPart=bbbbbbbb&hubFind.aaaaaaaa=water`);
  });
});

describe('of several hubs on a page', () => {
  const stops: (() => void)[] = [];
  /** A hub as it comes onto the page; `open` is what it shows. */
  const hub = (part: string): { readonly open: () => number | undefined; readonly leave: () => void } => {
    const mine = address(part);
    let shown = mine.current();
    const follow = (): void => { shown = mine.current(); };
    const leave = mine.listen(follow);
    follow();
    stops.push(leave);
    return { open: () => shown, leave };
  };
  beforeEach(() => { jest.useFakeTimers(); });
  afterEach(() => {
    stops.splice(0).forEach((stop) => stop());
    jest.useRealTimers();
  });

  it('the one that a link names opens it, also when it comes later', () => {
    history.replaceState(null, '', `${PAGE}?hubArticle=7&hubPart=bbbbbbbb`);
    const first = hub('aaaaaaaa');
    expect(first.open()).toBeUndefined();
    const second = hub('bbbbbbbb');
    jest.advanceTimersByTime(10_000);
    expect([first.open(), second.open()]).toEqual([undefined, 7]);
  });

  it('the first opens a link that names none', () => {
    history.replaceState(null, '', `${PAGE}?hubArticle=7`);
    const first = hub('aaaaaaaa');
    const second = hub('bbbbbbbb');
    expect([first.open(), second.open()]).toEqual([7, undefined]);
  });

  it('the first opens a link to one that was taken away, and lets go of it when that one comes after all', () => {
    history.replaceState(null, '', `${PAGE}?hubArticle=7&hubPart=cccccccc`);
    const first = hub('aaaaaaaa');
    const second = hub('bbbbbbbb');
    jest.advanceTimersByTime(2000);
    expect([first.open(), second.open()]).toEqual([7, undefined]);
    const third = hub('cccccccc');
    expect([first.open(), second.open(), third.open()]).toEqual([undefined, undefined, 7]);
  });
});
