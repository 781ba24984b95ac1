import { act, render, screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import * as React from 'react';
import { ContentFailure } from '../../../src/content/failures';
import { CreationReport } from '../../../src/content/listParts';
import { CopyReport, ListCheck, ListsCheck, ListsContent } from '../../../src/content/manage/listsContent';
import { HubContext } from '../../../src/hub/HubContext';
import { Tool } from '../../../src/owner/lists/ListsTool';
import { anOwner } from '../../support/anOwner';
import { aPage } from '../../support/renderHub';
import { readStrings } from '../../support/strings';

const whole: ListCheck = { list: 'links', title: 'Our links', found: { itemCount: 3, version: 2, parts: [{ list: 'links', kind: 'column', name: 'Address', status: 'present' }], targets: [], hindrance: undefined, settingsHref: '/settings' } };
const lacking: ListCheck = {
  list: 'articles', title: 'Our news', found: {
    itemCount: 10, version: 1, hindrance: undefined, settingsHref: '/settings',
    parts: [
      { list: 'articles', kind: 'column', name: 'Owner', status: 'missing' }, { list: 'articles', kind: 'validation', status: 'own' }, { list: 'articles', kind: 'column', name: 'Topic', status: 'wrongType' },
      { list: 'articles', kind: 'column', name: 'Summary', status: 'present' }
    ],
    targets: [{ name: 'HubSummary', title: 'Summary', from: [{ name: 'Abstract', title: 'Abstract' }] }]
  }
};
const report: CreationReport = { steps: [{ list: 'articles', kind: 'column', name: 'Owner', outcome: 'made' }], stopped: false };
const copied: CopyReport = { copied: 4, filled: 5, empty: 1, refused: 0, stopped: false };

interface Shown {
  readonly content: jest.Mocked<ListsContent>;
  readonly onChanged: jest.Mock;
  readonly onBusy: jest.Mock;
  readonly container: HTMLElement;
}

async function shown(check: Partial<ListsCheck> | Error, port: Partial<ListsContent> = {}, locale = 'default'): Promise<Shown> {
  const content = {
    check: jest.fn(async () => { if (check instanceof Error) { throw check; } return { lists: [lacking, whole], mayManage: true, version: 2, ...check }; }),
    add: jest.fn(async () => report), copy: jest.fn(async () => copied), ...port
  } as unknown as jest.Mocked<ListsContent>;
  const [onChanged, onBusy] = [jest.fn(), jest.fn()];
  const owner = anOwner({ lists: async () => content });
  const { container } = render(
    <HubContext.Provider value={{ strings: readStrings(locale).hub, idPrefix: 'hub-1', inTeams: false }}>
      <h2>Check the lists</h2>
      <Tool owner={owner} page={aPage({})} settings={{ articleCount: 12 }} subject={undefined} onChanged={onChanged} onTool={() => undefined} onBusy={onBusy} />
    </HubContext.Provider>
  );
  await act(async () => undefined);
  return { content, onChanged, onBusy, container };
}
const press = async (name: string): Promise<void> => act(async () => screen.getByRole('button', { name }).click());

it('says of each list what is missing, what is of another type, what its owner changed, and what is there', async () => {
  const { container } = await shown({});
  expect(container).toHaveTextContent('Articles: “Our news”Made by an earlier version (1).');
  expect(container).toHaveTextContent('1 part is missingcolumn “Owner”');
  expect(container).toHaveTextContent('rename or delete them in the list settings, then add what is missingcolumn “Topic”');
  expect(container).toHaveTextContent('Changed by an owner, and left that wayrule for dates');
  expect(container).toHaveTextContent('Partner links: “Our links”Complete and up to date (version 2).1 part is there');
  expect(container).toHaveTextContent('Creating the lists also counts each list itself, likes and sample items.');
  expect(await axe(container)).toHaveNoViolations();
});

it('adds what is missing, says what was made, and looks again', async () => {
  const { content, onChanged, onBusy } = await shown({});
  await press('Add what is missing');
  expect(content.add).toHaveBeenCalledTimes(1);
  expect(screen.getByRole('heading', { name: 'The lists are ready' })).toHaveFocus();
  expect(onChanged).toHaveBeenCalledTimes(1);
  expect(content.check).toHaveBeenCalledTimes(2);
  expect(onBusy.mock.calls.map(([question]) => question)).toEqual([undefined, expect.stringContaining('Stop here?'), undefined]);
});

it.each([
  ['given', 'get the day on which they were made as “Publish from”, so that they stay on the page'], ['approval', 'readers see no article until you do'], ['noRight', 'until somebody fills it']
] as const)('says before the press what becomes of articles without a date (%s)', async (dates, said) => {
  const { container } = await shown({ lists: [{ ...lacking, found: { ...lacking.found, dates } as NonNullable<ListCheck['found']> }, whole] });
  expect(container).toHaveTextContent(said);
});

it('says why it broke off, and can be pressed again', async () => {
  const { content } = await shown({}, { add: async () => { throw new ContentFailure('throttled', 'Too many.'); } });
  await press('Add what is missing');
  expect(screen.getByRole('alert')).toHaveTextContent('Not everything could be added.');
  expect(content.check).toHaveBeenCalledTimes(2);
  expect(screen.getByRole('button', { name: 'Add what is missing' })).toBeInTheDocument();
});

it('offers nothing where nothing is missing, and says whom to ask to who may not', async () => {
  await shown({ lists: [whole] });
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

it('names a list that is not there, and whom to ask', async () => {
  const { container } = await shown({ lists: [{ list: 'articles', title: 'Hub Articles' }, whole], mayManage: false });
  expect(container).toHaveTextContent('This list is not there yet.');
  expect(container).toHaveTextContent('You may not change lists in this site.');
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

it('does not offer to make a list that an owner chose and that has vanished', async () => {
  const { container } = await shown({ lists: [{ list: 'articles', title: 'Our news', isChosen: true }, whole] });
  expect(container).toHaveTextContent('Articles: “Our news”This list was chosen, and is not there any more.');
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

it('can be asked again when the lists could not be checked', async () => {
  const { content } = await shown(new ContentFailure('offline', 'No line.'));
  expect(screen.getByRole('alert')).toHaveTextContent('The lists could not be checked.');
  await press('Try again');
  expect(content.check).toHaveBeenCalledTimes(2);
});

describe('a list’s own column', () => {
  const choose = (name: string, value: string): void => act(() => {
    const select = screen.getByLabelText<HTMLSelectElement>(name);
    Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(select, value);
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });

  it('is copied once both columns are chosen, and the end is told in numbers', async () => {
    const { content, container } = await shown({});
    await press('Copy the values');
    expect(content.copy).not.toHaveBeenCalled();
    choose('Fill this column', 'HubSummary');
    choose('From your column', 'Abstract');
    await press('Copy the values');
    expect(content.copy).toHaveBeenCalledWith('articles', 'Abstract', 'HubSummary', expect.anything(), expect.anything());
    expect(screen.getByText('All items have been gone through')).toHaveFocus();
    expect(within(container).getByText('4 items were filled')).toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('that cannot be copied says why, where whoever pressed Stop goes on from', async () => {
    await shown({}, { copy: async () => { throw new ContentFailure('throttled', 'Too many.'); } });
    choose('Fill this column', 'HubSummary');
    choose('From your column', 'Abstract');
    await press('Copy the values');
    expect(screen.getByRole('alert')).toHaveTextContent('Too many.');
    expect(screen.getByRole('alert')).toHaveFocus();
  });

  it('still asks before it is left when something else has ended meanwhile', async () => {
    let end: (result: CopyReport) => void = () => undefined;
    const { onBusy } = await shown({}, { copy: (_list, _from, _to, onProgress) => { onProgress({ done: 3, all: 10 }); return new Promise((done) => { end = done; }); } });
    choose('Fill this column', 'HubSummary');
    choose('From your column', 'Abstract');
    await press('Copy the values');
    await press('Add what is missing');
    expect(screen.getByRole('heading', { name: 'The lists are ready' })).toBeInTheDocument();
    expect(onBusy).toHaveBeenLastCalledWith(expect.stringContaining('Values are being copied.'));
    await act(async () => end(copied));
    expect(onBusy).toHaveBeenLastCalledWith(undefined);
  });

  it('can be stopped', async () => {
    let isStopped: (() => boolean) | undefined;
    let end: (result: CopyReport) => void = () => undefined;
    const { onBusy } = await shown({}, { copy: (_list, _from, _to, onProgress, stopped) => { isStopped = stopped; onProgress({ done: 3, all: 10 }); return new Promise((done) => { end = done; }); } });
    choose('Fill this column', 'HubSummary');
    choose('From your column', 'Abstract');
    await press('Copy the values');
    expect(screen.getByText('3 of 10 items')).toBeInTheDocument();
    expect(onBusy).toHaveBeenLastCalledWith(expect.stringContaining('Stop here?'));
    expect(isStopped?.()).toBe(false);
    await press('Stop');
    expect(isStopped?.()).toBe(true);
    await act(async () => end({ ...copied, stopped: true }));
    expect(screen.getByText(/^Stopped\. What was copied stays/)).toBeInTheDocument();
    expect(onBusy).toHaveBeenLastCalledWith(undefined);
  });

  it('is not offered where each item would wait for approval again', async () => {
    const { container } = await shown({ lists: [{ ...lacking, found: { ...lacking.found as NonNullable<ListCheck['found']>, hindrance: 'approval' } }] });
    expect(container).toHaveTextContent('each changed item would wait for approval again');
    expect(screen.queryByRole('button', { name: 'Copy the values' })).not.toBeInTheDocument();
  });
});

it('speaks Welsh', async () => {
  const { container } = await shown({}, {}, 'cy-gb');
  expect(container).toHaveTextContent('Erthyglau: “Our news”');
  expect(await axe(container)).toHaveNoViolations();
});
