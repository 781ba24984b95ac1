import { Locator, Page } from 'playwright-core';
import { cause, endFaults } from './support/faults';
import { articleTitles, home } from './support/home';
import { journey } from './support/journey';
import { arrived, openArticle, reader, waitForFocus } from './support/reader';

const at = journey({ faultsExpected: true });

/** Another title for each journey: they share one list. */
let title: string;
let id: number;
let journeys = 0;

beforeEach(async () => {
  journeys += 1;
  title = `Something to talk about, ${journeys}`;
  id = await at.api.add('HubArticles', { Title: title, HubPublishFrom: new Date(Date.now() - 1000).toISOString(), HubLanguage: 'en', HubBody: '<p>Words.</p>' });
});
afterEach(async () => {
  await endFaults(at.workbench.origin);
  await fetch(`${at.workbench.origin}/workbench/settings`, { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ commentsOff: false }) });
});

const openTalk = async (page: Page = at.page): Promise<Locator> => {
  await page.goto(`${at.workbench.origin}${home({ hubArticle: String(id) })}`);
  const pane = await arrived(page, title);
  await pane.getByRole('heading', { name: /^Comments/ }).waitFor();
  return pane;
};
const box = (pane: Locator): Locator => pane.getByLabel('Write a comment');
const post = (pane: Locator): Locator => pane.getByRole('button', { name: 'Post comment' });
const stored = async (): Promise<string[]> =>
  (await at.api.get<{ value: { text: string }[] }>(`web/getList('/sites/hub/Lists/HubArticles')/items(${id})/comments`)).value.map(({ text }) => text);
const fault = (body: Record<string, unknown>): Promise<void> => cause(at.workbench.origin, body);
const viewAs = (role: string): Promise<void> => at.guarded.context.addCookies([{ name: 'hubViewAs', value: role, url: at.workbench.origin }]);

describe('people who talk about an article', () => {
  it('write the first comment, answer it, like it and delete their own, and the card counts', async () => {
    const { page } = at;
    await viewAs('member');
    const pane = await openTalk();
    await pane.getByText('There are no comments yet.').waitFor();
    await box(pane).fill('Is there a date?');
    await post(pane).click();
    await pane.getByText('Your comment is posted.').waitFor();
    await pane.getByRole('heading', { name: 'Comments (1)' }).waitFor();
    expect(await box(pane).inputValue()).toBe('');

    await viewAs('owner');
    const other = await openTalk();
    await other.getByText('Is there a date?').waitFor();
    await other.getByText('Mali Bevan', { exact: true }).waitFor();
    expect(await other.getByRole('button', { name: /^Delete/ }).count()).toBe(0);
    await other.getByRole('button', { name: 'Like', exact: true }).click();
    await other.getByRole('button', { name: /^Like, 1 like/, pressed: true }).waitFor();
    await other.getByRole('button', { name: /^Reply/ }).click();
    await page.keyboard.type('In March.');
    await other.getByRole('button', { name: 'Post reply' }).click();
    await other.getByText('In March.').waitFor();
    await other.getByRole('button', { name: '1 reply' }).waitFor();

    await viewAs('member');
    const mine = await openTalk();
    await mine.getByRole('button', { name: '1 reply' }).click();
    await mine.getByText('In March.').waitFor();
    await mine.getByRole('button', { name: /^Delete/ }).first().click();
    await mine.getByText('1 reply to it will be deleted, too.').waitFor();
    await mine.getByRole('button', { name: 'Yes, delete' }).click();
    await mine.getByRole('heading', { name: 'Comments (0)' }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await stored()).toEqual([]);
    await page.keyboard.press('Escape');
    await mine.waitFor({ state: 'detached' });
    expect(await page.getByRole('listitem').filter({ hasText: title }).first().innerText()).toMatch(/0 comments/);
    expect(at.guarded.faults).toEqual([]);
  });

  it('see whatever others wrote as text, and find more than thirty', async () => {
    const texts = ['<b onclick="window.hacked=1">bold</b><script>window.hacked=1</script>', 'עברית מימין לשמאל', '🙂👩‍👩‍👧 ŵŷ', 'x'.repeat(10_000), 'a\nb'];
    const many = Array.from({ length: 33 }, (_, number) => `Comment number ${number}.`);
    const { FormDigestValue } = await (await fetch(`${at.workbench.site}/_api/contextinfo`, { method: 'POST', headers: { accept: 'application/json;odata=nometadata' } })).json();
    for (const text of [...many, ...texts]) {
      await fetch(`${at.workbench.site}/_api/web/getList('/sites/hub/Lists/HubArticles')/items(${id})/comments`, {
        method: 'POST', headers: { accept: 'application/json;odata=nometadata', 'content-type': 'application/json', 'x-requestdigest': FormDigestValue }, body: JSON.stringify({ text })
      });
    }
    const pane = await openTalk();
    await pane.getByText(texts[0], { exact: true }).waitFor();
    await pane.getByText(texts[1]).waitFor();
    await pane.getByText(texts[2]).waitFor();
    expect(await pane.getByText(texts[1]).evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
    expect(await at.page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(await pane.locator('[data-hub-reader]').evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
    expect(await pane.getByText('Comment number 0.').count()).toBe(0);
    await pane.getByRole('button', { name: 'Show more comments' }).click();
    await pane.getByText('Comment number 0.').waitFor();
    expect(await pane.getByRole('button', { name: 'Show more comments' }).count()).toBe(0);
    expect(await at.guarded.accessibilityFaults()).toEqual([]);
    expect(at.guarded.faults).toEqual([]);
  });

  it('who may only read are told so, and can like', async () => {
    await viewAs('visitor');
    const pane = await openTalk();
    await pane.getByText('You can read the comments but not write any.').waitFor();
    expect(await pane.getByRole('textbox').count()).toBe(0);
    await pane.getByRole('button', { name: /^Like this article/ }).click();
    await pane.getByRole('button', { name: 'Like this article, 1 like', pressed: true }).waitFor();
    expect(at.guarded.faults).toEqual([]);
  });

  it('are told when comments are switched off', async () => {
    await fetch(`${at.workbench.origin}/workbench/settings`, { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ commentsOff: true }) });
    const pane = await openTalk();
    await pane.getByText('Comments are switched off for this article.').waitFor();
    expect(await pane.getByRole('textbox').count()).toBe(0);
  });
});

describe('a half-written comment', () => {
  it('survives closing, a reload and another article, and can be discarded', async () => {
    const { page } = at;
    let pane = await openTalk();
    await box(pane).fill('Half a thought');
    await page.keyboard.press('Escape');
    await pane.waitFor({ state: 'detached' });
    pane = await openArticle(page, title);
    await pane.getByText('Your unfinished comment is back.').waitFor();
    expect(await box(pane).inputValue()).toBe('Half a thought');
    await box(pane).fill('Half a thought, and a bit');
    await page.reload();
    pane = await arrived(page, title);
    await pane.getByText('Your unfinished comment is back.').waitFor();
    expect(await box(pane).inputValue()).toBe('Half a thought, and a bit');
    await pane.getByRole('button', { name: 'Discard' }).click();
    await page.reload();
    pane = await arrived(page, title);
    await box(pane).waitFor();
    expect(await box(pane).inputValue()).toBe('');
    expect(await stored()).toEqual([]);
  });

  it('is kept while offline and posted once when somebody posts it', async () => {
    const { context } = at.guarded;
    const pane = await openTalk();
    await context.setOffline(true);
    await box(pane).fill('Written in the tunnel');
    await post(pane).click();
    await pane.getByText(/You are offline/).first().waitFor();
    expect(await box(pane).inputValue()).toBe('Written in the tunnel');
    await context.setOffline(false);
    expect(await stored()).toEqual([]);
    await post(pane).click();
    await pane.getByText('Your comment is posted.').waitFor();
    expect(await stored()).toEqual(['Written in the tunnel']);
  });

  it('whose answer is lost is sent once, never twice', async () => {
    const pane = await openTalk();
    await pane.getByText('There are no comments yet.').waitFor();
    await fault({ kind: 'lost', path: 'comments', only: 'writes', times: 1 });
    await box(pane).fill('Did it arrive?');
    await post(pane).click();
    await pane.getByText('Your comment is posted.').waitFor();
    expect(await stored()).toEqual(['Did it arrive?']);
    expect(await box(pane).inputValue()).toBe('');
    await pane.getByRole('heading', { name: 'Comments (1)' }).waitFor();
  });

  it('whose answer is lost together with the line is kept, and found when there is a line again', async () => {
    const { page } = at;
    const pane = await openTalk();
    await pane.getByText('There are no comments yet.').waitFor();
    // The line is there for the look before sending, and for the comment itself; its answer and all later ones are lost.
    await page.route('**/_api/**/comments', async (route) => {
      if (route.request().method() === 'POST') {
        await route.fetch();
        await page.route('**/_api/**', (later) => later.abort());
        await route.abort();
      } else {
        await route.continue();
      }
    });
    await box(pane).fill('Into the dark');
    await post(pane).click();
    await pane.getByText('We could not tell whether your comment arrived. It is kept here.').waitFor();
    expect(await box(pane).inputValue()).toBe('Into the dark');
    await page.unrouteAll();
    await pane.getByRole('button', { name: 'Check again' }).click();
    await pane.getByText('Your comment did arrive. It is shown here.').waitFor();
    expect(await stored()).toEqual(['Into the dark']);
    expect(await box(pane).inputValue()).toBe('');
  });

  it('that SharePoint refuses is taken back with the reason, and nothing is lost', async () => {
    const pane = await openTalk();
    await pane.getByText('There are no comments yet.').waitFor();
    await fault({ kind: 'busy', path: 'comments', only: 'writes', times: 1 });
    await box(pane).fill('Too much traffic');
    await post(pane).click();
    await pane.getByRole('alert').getByText(/SharePoint is very busy/).waitFor();
    expect(await box(pane).inputValue()).toBe('Too much traffic');
    await pane.getByRole('heading', { name: 'Comments (0)' }).waitFor();
    await post(pane).click();
    await pane.getByText('Your comment is posted.').waitFor();
    expect(await stored()).toEqual(['Too much traffic']);
  });

  it('whose page was open too long is sent all the same', async () => {
    const pane = await openTalk();
    await fault({ kind: 'digest', path: 'comments', times: 1 });
    await box(pane).fill('After lunch');
    await post(pane).click();
    await pane.getByText('Your comment is posted.').waitFor();
    expect(await stored()).toEqual(['After lunch']);
  });
});

it('by keyboard alone: to the comments, a comment, an answer, and out', async () => {
  const { page } = at;
  const pane = await openTalk();
  await pane.getByRole('button', { name: /^Comments/ }).focus();
  await page.keyboard.press('Enter');
  await waitForFocus(page, 'Comments (0)');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Typed, not clicked');
  await page.keyboard.press('Control+Enter');
  await pane.getByText('Your comment is posted.').waitFor();
  await pane.getByRole('button', { name: /^Reply/ }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Nor this');
  await page.keyboard.press('Control+Enter');
  await pane.getByText('Nor this').waitFor();
  await page.keyboard.press('Escape');
  await reader(page).waitFor({ state: 'detached' });
  await articleTitles(page);
  expect(at.guarded.faults).toEqual([]);
});
