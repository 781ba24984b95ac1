import { act, fireEvent, render, RenderResult, screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import * as React from 'react';
import { ContentFailure } from '../../../src/content/failures';
import { HealthItem } from '../../../src/content/health/item';
import { HubContext } from '../../../src/hub/HubContext';
import { Tool } from '../../../src/owner/health/HealthTool';
import { ToolProps } from '../../../src/owner/panel/tool';
import { anOwner } from '../../support/anOwner';
import { fakeHealth, FakeHealth } from '../../support/fakeHealth';
import { anItem } from '../../support/healthItems';
import { aPage } from '../../support/renderHub';
import { readStrings } from '../../support/strings';

const years = (count: number): Date => new Date(Date.now() - count * 366 * 86_400_000);
/** Nothing is wrong with it, whatever the day. */
const good = (parts: Partial<HealthItem> & { readonly id: number }): HealthItem => anItem({ created: new Date(), modified: new Date(), publishFrom: years(1), ...parts });
const old = (id: number, parts: Partial<HealthItem> = {}): HealthItem => good({ id, list: 'links', address: `https://gov.uk/${id}`, lastChecked: years(2), ...parts });

interface Shown extends RenderResult {
  readonly changed: jest.Mock;
  readonly busy: jest.Mock;
  readonly tool: jest.Mock;
}

function show(health: FakeHealth, locale = 'default', memory?: ToolProps['memory']): Shown {
  const [changed, busy, tool] = [jest.fn(), jest.fn(), jest.fn()];
  const owner = anOwner({ health: async () => health });
  const result = render(
    <HubContext.Provider value={{ strings: readStrings(locale).hub, idPrefix: 'hub-1', inTeams: false }}>
      <main><h2>Check the content</h2><Tool owner={owner} page={aPage({})} settings={{ articleCount: 12 }} subject={undefined} memory={memory} onChanged={changed} onTool={tool} onBusy={busy} /></main>
    </HubContext.Provider>
  );
  return { ...result, changed, busy, tool };
}

const checked = (): Promise<HTMLElement> => screen.findByRole('button', { name: 'Check again' });
const rowOf = (title: string): HTMLElement => screen.getByText(title).closest('li') as HTMLElement;

// jsdom has no MessageChannel of its own.
beforeAll(() => { (globalThis as { MessageChannel?: unknown }).MessageChannel ??= jest.requireActual('node:worker_threads').MessageChannel; });

it('says that nothing is wrong', async () => {
  const { container } = show(fakeHealth([good({ id: 1 })]));
  expect(await screen.findByRole('heading', { name: 'Nothing to put right' })).toBeInTheDocument();
  expect(screen.getByRole('status')).toHaveTextContent('Checked 1 article and 0 links.');
  expect(screen.queryByRole('button', { name: 'Export as CSV' })).not.toBeInTheDocument();
  expect(await axe(container)).toHaveNoViolations();
});

it('leads from columns that are missing to the tool that adds them', async () => {
  const { tool } = show(fakeHealth([], { missing: ['HubOwner'] }));
  await checked();
  expect(screen.getByText('The list has no column “Owner”.')).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: 'Check the lists' }));
  expect(tool).toHaveBeenCalledWith('lists');
});

it('names what is wrong by kind, the most harmful first, with the way to the form', async () => {
  const { container } = show(fakeHealth([
    good({ id: 1, title: 'x'.repeat(90) }), good({ id: 2, title: 'Old plan', body: '<a href="/sites/hub/gone.docx">Plan</a><a href="/x">here</a><a href="/odd">Odd plan</a>' }), old(3, { title: 'A link' })
  ]));
  await checked();
  expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    'Links that lead nowhere (1)', 'Links that do not say where they lead (1)', 'External links not checked for a year (1)', 'Titles that are too long (1)'
  ]);
  expect(screen.getByText('4 things to look at')).toBeInTheDocument();
  expect(screen.getByText('SharePoint finds nothing at https://contoso.sharepoint.com/sites/hub/gone.docx')).toBeInTheDocument();
  expect(screen.getByText('One link reads “here”.')).toBeInTheDocument();
  expect(screen.getByText('SharePoint cannot tell where one link within your organisation leads.')).toBeInTheDocument();
  // In a tab of its own: what was found would be gone when its owner comes back from the form.
  const [edit] = screen.getAllByRole('link', { name: 'Edit Old plan (opens in a new tab)' });
  expect([edit.getAttribute('href'), edit.getAttribute('target')]).toEqual(['/sites/hub/Lists/HubArticles/EditForm.aspx?ID=2', '_blank']);
  expect(await axe(container)).toHaveNoViolations();
});

it('says of numbers what is wrong with them, and which number the other half needs', async () => {
  const { container } = show(fakeHealth([
    good({ id: 12, title: 'Alone' }), good({ id: 13, language: 'cy', translationOf: 9999 }), good({ id: 14, language: 'cy', translationOf: 14 }), good({ id: 15, language: 'cy', translationOf: 13 }),
    good({ id: 16, language: 'cy', translationOf: 17 }), good({ id: 17, title: 'Middle', translationOf: 13, body: '<a href="/sites/hub/SitePages/Home.aspx?hubArticle=777">The plan</a>' })
  ]));
  await checked();
  const sentences = Array.from(container.querySelectorAll('[data-finding] > div > p:nth-child(2)'), ({ textContent }) => textContent);
  expect(sentences).toEqual([
    'There is no article with the ID 777: https://contoso.sharepoint.com/sites/hub/SitePages/Home.aspx?hubArticle=777',
    'It names 9999, and there is no article with that ID.', 'It names 14, which is its own ID.', 'It names 13, “Item 13”, which is in the same language.', 'It names 17, “Middle”, which names another article, 13.',
    'Readers who choose Welsh get this in English. Its ID is 12.'
  ]);
  expect(await axe(container)).toHaveNoViolations();
});

it('announces each step once, and shows the count beside that', async () => {
  const health = fakeHealth(Array.from({ length: 1200 }, (_, place) => good({ id: place + 1, body: '<a href="/sites/hub/a.docx">The plan</a>' })));
  const announced = new Set<string>();
  const watch = new MutationObserver(() => announced.add(screen.queryByRole('status')?.textContent ?? ''));
  let end: () => void = () => undefined;
  const { container } = show({ ...health, linkStates: async (addresses, onProgress) => { onProgress(7); await new Promise<void>((done) => { end = done; }); return health.linkStates(addresses, onProgress, new AbortController().signal); } });
  watch.observe(container, { childList: true, characterData: true, subtree: true });
  expect(await screen.findByText('Followed 7 of 7 links within your organisation')).toHaveAttribute('aria-hidden', 'true');
  expect(screen.getByRole('status')).toHaveTextContent(/^Following links within your organisation$/);
  act(() => end());
  await checked();
  watch.disconnect();
  expect(Array.from(announced)).toEqual(['Starting the check', 'Following links within your organisation', 'Checked 1,200 articles and 0 links.']);
});

it('says that nobody knows whether owners have left, and finds the rest', async () => {
  show({ ...fakeHealth([good({ id: 1, title: 'x'.repeat(90), ownerId: 7 })]), peopleGone: async () => { throw new ContentFailure('accessDenied', 'Access denied.'); } });
  await checked();
  expect(screen.getByText('SharePoint did not say whether owners have left. Access denied.')).toBeInTheDocument();
  expect(screen.getByRole('heading', { name: 'Titles that are too long (1)' })).toBeInTheDocument();
});

it('shows some of many, and more on a press, from which the focus goes on', async () => {
  show(fakeHealth(Array.from({ length: 40 }, (_, place) => good({ id: place + 1, summary: undefined }))));
  await checked();
  expect(screen.getAllByRole('listitem')).toHaveLength(5);
  fireEvent.click(screen.getByRole('button', { name: /^Show 20 more.*No summary$/ }));
  expect(screen.getAllByRole('listitem')).toHaveLength(25);
  expect(screen.getAllByRole('link', { name: /^Edit/ })[5]).toHaveFocus();
  fireEvent.click(screen.getByRole('button', { name: /^Show 15 more/ }));
  expect(screen.getAllByRole('listitem')).toHaveLength(40);
  expect(screen.queryByRole('button', { name: /more/ })).not.toBeInTheDocument();
});

it('is filtered by kind, list and words, and says how much is shown', async () => {
  show(fakeHealth([good({ id: 1, title: 'One', summary: undefined }), good({ id: 2, title: 'Two', summary: undefined }), old(3, { title: 'Three' })]));
  await checked();
  fireEvent.change(screen.getByLabelText('What was found'), { target: { value: 'summaryMissing' } });
  expect(screen.queryByText('Three')).not.toBeInTheDocument();
  expect(screen.getByText('2 of 3 shown')).toHaveAttribute('role', 'status');
  fireEvent.change(screen.getByLabelText('Words in the title'), { target: { value: ' tWo' } });
  expect(screen.getAllByRole('listitem')).toHaveLength(1);
  fireEvent.change(screen.getByLabelText('List'), { target: { value: 'links' } });
  expect(screen.getByText('Nothing fits these filters.')).toBeInTheDocument();
});

describe('a fix', () => {
  it('is made for the version that was checked, is said, keeps the focus, and the page reads again', async () => {
    const health = fakeHealth([old(3, { title: 'A link' })]);
    const { changed, busy, container } = show(health);
    await checked();
    const button = screen.getByRole('button', { name: 'Mark as checked: A link' });
    button.focus();
    fireEvent.click(button);
    await waitFor(() => expect(button).toHaveTextContent('Done'));
    expect(button).toHaveFocus();
    expect(button).toHaveAttribute('aria-disabled', 'true');
    fireEvent.click(button);
    await waitFor(() => expect(changed).toHaveBeenCalledTimes(1));
    expect(health.fixed).toEqual(['checked links 3 "1"']);
    expect(busy.mock.calls.map(([question]) => question !== undefined)).toEqual([true, false]);
    expect(await axe(container)).toHaveNoViolations();
  });

  it('of what somebody has edited meanwhile says so, and nothing is read again', async () => {
    const health = fakeHealth([old(3, { title: 'A link' })]);
    health.outcomes.push({ outcome: 'changed' });
    const { changed } = show(health);
    await checked();
    fireEvent.click(screen.getByRole('button', { name: 'Mark as checked: A link' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Somebody has changed this since it was checked, so nothing was saved.');
    expect(changed).not.toHaveBeenCalled();
  });

  it('that fails says why, and can be tried again', async () => {
    const health = fakeHealth([old(3, { title: 'A link' })]);
    health.outcomes.push(new ContentFailure('offline', 'Nobody answers'));
    show(health);
    await checked();
    const button = screen.getByRole('button', { name: 'Mark as checked: A link' });
    fireEvent.click(button);
    expect(await screen.findByRole('alert')).toHaveTextContent('This could not be saved. Nobody answers');
    fireEvent.click(button);
    await waitFor(() => expect(button).toHaveTextContent('Done'));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('of one item knows of the one before', async () => {
    const health = fakeHealth([old(3, { title: 'A link', language: undefined, summary: 'It is for you and your team, and the way that we work.' })]);
    show(health);
    await checked();
    fireEvent.click(screen.getByRole('button', { name: 'Mark as checked: A link' }));
    fireEvent.click(screen.getByRole('button', { name: 'Set to English: A link' }));
    await waitFor(() => expect(health.fixed).toEqual(['checked links 3 "1"', 'en links 3 "2"']));
  });

  it('of a language that does not fit the words is one press for each, and none where it would tear a pair', async () => {
    const body = '<p>Mae’r cynllun yn newid y ffordd yr ydym ni yn gweithio, ac mae wedi bod ar gael i chi ac i’ch tîm.</p>';
    const health = fakeHealth([good({ id: 1, title: 'Un', body }), good({ id: 2, title: 'Dau', body }), good({ id: 3, title: 'Tri', body, translationOf: 4 }), good({ id: 4, language: 'cy' })]);
    show(health);
    await checked();
    expect(screen.getAllByText('It is set to English, but by its words it is in Welsh.')).toHaveLength(3);
    expect(screen.queryByRole('button', { name: /^Set all/ })).not.toBeInTheDocument();
    expect(screen.getAllByRole('button', { name: /^Set to Welsh/ })).toHaveLength(2);
    expect(screen.getByText('Un')).toHaveAttribute('lang', 'cy');
    fireEvent.click(screen.getByRole('button', { name: 'Set to Welsh: Dau' }));
    await waitFor(() => expect(health.fixed).toEqual(['cy articles 2 "1"']));
  });

  it('of all languages is one press; of checked links there is none', async () => {
    const some = [1, 2, 3].map((id) => old(id, { language: undefined, summary: 'It is for you and your team, and the way that we work.' }));
    const health = fakeHealth(some);
    const { changed } = show(health);
    await checked();
    expect(screen.getAllByRole('button', { name: /^Set all|^Mark all/ })).toHaveLength(1);
    fireEvent.click(screen.getByRole('button', { name: 'Set all 3 languages' }));
    await waitFor(() => expect(changed).toHaveBeenCalledTimes(1));
    expect(health.fixed).toEqual(['en links 1 "1"', 'en links 2 "1"', 'en links 3 "1"']);
  });

  it('is not offered to who may not', async () => {
    show(fakeHealth([good({ id: 1, title: 'One', address: 'https://gov.uk', lastChecked: years(3) })], { canEdit: false, canManage: false, unindexed: ['HubExpires'] }));
    await checked();
    expect(screen.getByText('Not indexed: HubExpires.')).toBeInTheDocument();
    expect(within(rowOf('One')).queryByRole('button')).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Create indexes/ })).not.toBeInTheDocument();
  });

  it('creates indexes', async () => {
    const health = fakeHealth([], { unindexed: ['HubExpires'] });
    show(health);
    await checked();
    fireEvent.click(screen.getByRole('button', { name: 'Create indexes: Hub Articles' }));
    await waitFor(() => expect(health.fixed).toEqual(['indexes articles']));
  });
});

it('can be stopped, keeps what was found, and starts anew with the same button', async () => {
  const health = fakeHealth(Array.from({ length: 600 }, (_, place) => good({ id: place + 1, summary: undefined })));
  let go = (): void => undefined;
  show(health);
  health.items = async (list, onPage, signal) => {
    if (list.list === 'articles') {
      await onPage([good({ id: 1, title: 'Found before', summary: undefined })]);
      await new Promise<void>((resolve, reject) => {
        go = resolve;
        signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
      });
    }
  };
  expect(await screen.findByText('Found before')).toBeInTheDocument();
  expect(screen.getByText('Checked 1 of 600 items')).toBeInTheDocument();
  const button = screen.getByRole('button', { name: 'Stop' });
  button.focus();
  fireEvent.click(button);
  expect(await screen.findByText('Stopped. What was found so far is below.')).toBeInTheDocument();
  expect(screen.getByText('Found before')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Check again' })).toHaveFocus();
  fireEvent.click(button);
  await screen.findByText('Found before');
  await act(async () => go());
  await checked();
});

describe('who comes back from another tool', () => {
  it('finds what was found, what was fixed and the filters, at once, and can check again', async () => {
    const memory: ToolProps['memory'] = new Map();
    const health = fakeHealth([old(3, { title: 'A link' }), old(4, { title: 'Another link' }), good({ id: 1, title: 'No filter takes it', summary: undefined })]);
    const before = show(health, 'default', memory);
    await checked();
    fireEvent.change(screen.getByLabelText('List'), { target: { value: 'links' } });
    fireEvent.click(screen.getByRole('button', { name: 'Mark as checked: A link' }));
    await screen.findByRole('button', { name: 'Done' });
    before.unmount();
    const read = jest.spyOn(health, 'items');
    const { container } = show(health, 'default', memory);
    expect(screen.getByText('This was found before you went to another tool. Check again to see what has changed since.')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Done' })).toBeInTheDocument();
    expect(screen.queryByText('No filter takes it')).not.toBeInTheDocument();
    expect(screen.getByText('Checked 1 article and 2 links.')).toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
    expect(read).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Check again' }));
    await checked();
    expect(read).toHaveBeenCalled();
    expect(screen.queryByText(/^This was found before/)).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Mark as checked: A link' })).toBeInTheDocument();
  });

  it('fixes what has been fixed before in its new version', async () => {
    const memory: ToolProps['memory'] = new Map();
    const health = fakeHealth([old(3, { title: 'A link', language: undefined, summary: 'It is for you and your team, and the way that we work.' })]);
    const before = show(health, 'default', memory);
    await checked();
    fireEvent.click(screen.getByRole('button', { name: 'Mark as checked: A link' }));
    await screen.findByRole('button', { name: 'Done' });
    before.unmount();
    show(health, 'default', memory);
    fireEvent.click(screen.getByRole('button', { name: 'Set to English: A link' }));
    await waitFor(() => expect(health.fixed).toEqual(['checked links 3 "1"', 'en links 3 "2"']));
  });

  it('finds a check that was under way stopped, with what it had found', async () => {
    const memory: ToolProps['memory'] = new Map();
    const health = fakeHealth([good({ id: 1, title: 'Found before', summary: undefined, body: '<a href="/sites/hub/a.docx">The plan</a>' })]);
    const before = show({ ...health, linkStates: () => new Promise(() => undefined) }, 'default', memory);
    expect(await screen.findByText('Found before')).toBeInTheDocument();
    before.unmount();
    show(health, 'default', memory);
    expect(screen.getByText('Stopped. What was found so far is below.')).toBeInTheDocument();
    expect(screen.getByText('Found before')).toBeInTheDocument();
  });
});

it('that breaks off says why', async () => {
  const health = fakeHealth([]);
  health.site = async () => { throw new ContentFailure('offline', 'Failed to fetch'); };
  show(health);
  expect(await screen.findByRole('alert')).toHaveTextContent('The check could not be finished.');
});

it('is exported with what is shown, safe for spreadsheets', async () => {
  let file: Blob | undefined;
  URL.createObjectURL = jest.fn((blob: Blob) => { file = blob; return 'blob:x'; });
  URL.revokeObjectURL = jest.fn();
  const names: string[] = [];
  const click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) { names.push(this.download); });
  show(fakeHealth([good({ id: 1, title: '=HYPERLINK("http://evil")', summary: undefined }), old(2, { title: 'Not shown' })]));
  await checked();
  fireEvent.change(screen.getByLabelText('List'), { target: { value: 'articles' } });
  fireEvent.click(screen.getByRole('button', { name: 'Export as CSV' }));
  expect(names[0]).toMatch(/^content-check-\d{4}-\d\d-\d\d\.csv$/);
  const text = await new Promise<string>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(file as Blob);
  });
  expect(text.split('\r\n').slice(0, 3)).toEqual([
    expect.stringContaining('Urgency,What was found,List,ID,Title,Details,Edit'),
    `When there is time,No summary,Articles,1,"'=HYPERLINK(""http://evil"")",It has no summary or description.,https://contoso.sharepoint.com/sites/hub/Lists/HubArticles/EditForm.aspx?ID=1`, ''
  ]);
  click.mockRestore();
});

it('speaks Welsh, and names the language of a title', async () => {
  const { container } = show(fakeHealth([good({ id: 1, title: 'An English title', body: '<img><img>' })]), 'cy-gb');
  await screen.findByRole('button', { name: 'Gwirio eto' });
  expect(screen.getByText('Mae 2 lun heb ddisgrifiad.')).toBeInTheDocument();
  expect(screen.getByText('An English title')).toHaveAttribute('lang', 'en');
  expect(await axe(container)).toHaveNoViolations();
});
