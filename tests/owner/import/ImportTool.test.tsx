import { TextDecoder as NodeDecoder } from 'node:util';
import { act, fireEvent, render, RenderResult, screen } from '@testing-library/react';
import { axe } from 'jest-axe';
import * as React from 'react';
import { FoundItems, ImportWrite } from '../../../src/content/import/plan';
import { StoppedError } from '../../../src/content/import/slices';
import { ImportContent, ImportList, WriteProgress } from '../../../src/content/manage/importContent';
import { HubContext } from '../../../src/hub/HubContext';
import { Tool } from '../../../src/owner/import/ImportTool';
import { anOwner } from '../../support/anOwner';
import { aPage } from '../../support/renderHub';
import { readStrings } from '../../support/strings';

// jsdom has none, and Node's minds whose arrays it gets.
beforeAll(() => Object.assign(window, {
  TextDecoder: class extends NodeDecoder {
    public override decode(bytes: Uint8Array): string {
      return super.decode(Buffer.from(bytes));
    }
  }
}));

const LIST: ImportList = {
  keepsSource: true, mayAdd: true, mayChange: true, approves: false, draftsHref: '/drafts.aspx', listHref: '/all.aspx',
  columns: ['title', 'summary', 'body', 'publishFrom', 'language'], choices: { topic: [], sectors: [], serves: [], benefits: [] }
};

interface Shown extends RenderResult {
  readonly onTool: jest.Mock;
  readonly onBusy: jest.Mock;
  readonly onChanged: jest.Mock;
}

function show(port: Partial<ImportContent> = {}, locale = 'default'): Shown {
  const onTool = jest.fn();
  const onBusy = jest.fn();
  const onChanged = jest.fn();
  const imports = async (): Promise<ImportContent> => ({ list: async () => LIST, items: async () => ({ items: [], titles: new Set() }), write: async () => undefined, ...port });
  const shown = render(
    <HubContext.Provider value={{ strings: readStrings(locale).hub, idPrefix: 'hub-1', inTeams: false }}>
      <h2>Import articles</h2>
      <Tool owner={anOwner({ imports })} page={aPage({})} settings={{ articleCount: 12 }} subject={undefined} onChanged={onChanged} onTool={onTool} onBusy={onBusy} />
    </HubContext.Provider>
  );
  return { ...shown, onTool, onBusy, onChanged };
}

const choose = async (text: string, label = 'File'): Promise<void> => {
  fireEvent.change(await screen.findByLabelText(label), { target: { files: [new File([text], 'news.csv')] } });
};
const press = async (name: string): Promise<void> => {
  const button = await screen.findByRole('button', { name });
  await act(async () => { fireEvent.click(button); });
};

it('leads from the file to the check one step at a time, with the focus on each heading, and loses nothing on the way back', async () => {
  const { container } = show();
  await choose('Headline,Abstract,Date\nA,One,01/02/2026\n,Two,03/04/2026\n');
  expect(await screen.findByRole('heading', { name: 'Is this your file?' })).toHaveFocus();
  expect(await axe(container)).toHaveNoViolations();
  await press('Continue');
  expect(screen.getByRole('heading', { name: 'Which column is which?' })).toHaveFocus();
  fireEvent.change(screen.getByLabelText('Title'), { target: { value: '' } });
  await press('Continue');
  expect(screen.getByRole('alert')).toHaveTextContent('Choose the column that holds the title.');
  expect(screen.getByLabelText('Title')).toHaveFocus();
  fireEvent.change(screen.getByLabelText('Title'), { target: { value: '1' } });
  await press('Continue');
  await press('Check the rows');
  expect(screen.getByRole('alert')).toHaveTextContent('Choose how the dates are meant.');
  expect(await axe(container)).toHaveNoViolations();
  fireEvent.click(screen.getByLabelText('Month first: 2 January 2026'));
  await press('Back');
  expect(screen.getByLabelText('Title')).toHaveValue('1');
  await press('Continue');
  expect(screen.getByLabelText('Month first: 2 January 2026')).toBeChecked();
  await press('Check the rows');
  expect(await screen.findByRole('button', { name: 'Import 2 articles' })).toBeInTheDocument();
  expect(await axe(container)).toHaveNoViolations();
});

it('asks before it is left while it imports, stops when told to, and says what is done', async () => {
  const write = (writes: readonly ImportWrite[], { signal, onWritten }: WriteProgress): Promise<void> => new Promise((_, reject) => {
    onWritten([{ number: writes[0].number, how: 'added', id: 1 }]);
    signal.addEventListener('abort', () => reject(new StoppedError('stopped')));
  });
  const { container, onBusy, onChanged } = show({ write });
  await choose('Title\nA\nB\n');
  await press('Continue');
  await press('Continue');
  await press('Check the rows');
  await press('Import 2 articles');
  expect(await screen.findByText('1 of 2 rows')).toBeInTheDocument();
  expect(onBusy).toHaveBeenLastCalledWith('The import is not finished. Leave it? What is imported stays.');
  await press('Stop');
  expect(await screen.findByRole('alert')).toHaveTextContent('The import was stopped. What is done stays.');
  expect(onBusy).toHaveBeenLastCalledWith(undefined);
  expect(onChanged).toHaveBeenCalledTimes(1);
  expect(screen.getByText('Not done yet')).toBeInTheDocument();
  expect(await axe(container)).toHaveNoViolations();
});

it('shows the first rows that SharePoint did not take with its words, and how many the check refused', async () => {
  const write = async (writes: readonly ImportWrite[], { onWritten }: WriteProgress): Promise<void> =>
    onWritten(writes.map(({ number }, place) => (place === 0 ? { number, how: 'added', id: 1 } : { number, how: 'failed', detail: `Rule ${number}` })));
  const { container } = show({ write });
  await choose(`Title,Summary\n,Untitled\n${Array.from({ length: 23 }, (_, place) => `Row ${place + 3},x`).join('\n')}\n`);
  await press('Continue');
  await press('Continue');
  await press('Check the rows');
  await press('Import 23 articles');
  const rows = (await screen.findAllByRole('row')).map(({ textContent }) => textContent);
  expect([rows[1], rows[20], rows.length]).toEqual(['4Row 4FailedRule 4', '23Row 23FailedRule 23', 21]);
  expect(screen.getByRole('link', { name: 'Open the drafts in SharePoint (opens in a new tab)' })).toHaveAttribute('href', '/drafts.aspx');
  expect(screen.getByText('2 more rows stand in the result file.')).toBeInTheDocument();
  expect(screen.getByText(/^1 row was refused by the check/)).toBeInTheDocument();
  expect(await axe(container)).toHaveNoViolations();
});

it('leaves out what has a title that is here already until a box is ticked, and says so', async () => {
  const write = jest.fn(async (writes: readonly ImportWrite[], { onWritten }: WriteProgress): Promise<void> => onWritten(writes.map(({ number }) => ({ number, how: 'added' }))));
  const items = async (): Promise<FoundItems> => ({ items: [], titles: new Set(['road works']) });
  const { container } = show({ items, write });
  await choose('Title\nRoad Works\nB\n');
  await press('Continue');
  await press('Continue');
  await press('Check the rows');
  expect(await screen.findByRole('button', { name: 'Import 1 article' })).toBeInTheDocument();
  expect(screen.getByText('An article of this title is here already; this would be a second one.')).toBeInTheDocument();
  const box = screen.getByLabelText('Also import 1 article whose title is here already');
  expect(box).not.toBeChecked();
  fireEvent.click(box);
  expect(screen.getByRole('button', { name: 'Import 2 articles' })).toBeInTheDocument();
  expect(await axe(container)).toHaveNoViolations();
  fireEvent.click(box);
  await press('Import 1 article');
  expect(await screen.findByText('1 row was left out, because an article of its title is here already.')).toBeInTheDocument();
  expect(write.mock.calls[0][0].map(({ number }) => number)).toEqual([3]);
});

it('that is left in the middle still tells the page what it changed', async () => {
  let end = (): void => undefined;
  const write = (writes: readonly ImportWrite[], { onWritten }: WriteProgress): Promise<void> => new Promise((_, reject) => {
    end = () => {
      onWritten([{ number: writes[0].number, how: 'added', id: 1 }]);
      reject(new StoppedError('stopped'));
    };
  });
  const { unmount, onChanged } = show({ write });
  await choose('Title\nA\nB\n');
  await press('Continue');
  await press('Continue');
  await press('Check the rows');
  await press('Import 2 articles');
  unmount();
  expect(onChanged).not.toHaveBeenCalled();
  await act(async () => end());
  expect(onChanged).toHaveBeenCalledTimes(1);
});

it('says what a file is that it cannot read', async () => {
  show();
  await choose('PK\u0003\u0004');
  expect(await screen.findByRole('alert')).toHaveTextContent('This is an Excel workbook.');
  expect(screen.getByLabelText('File')).toHaveAttribute('aria-invalid', 'true');
});

it('says where in a file a quotation mark is missing', async () => {
  show();
  await choose('Title,Body\nA,"one\nB,two\n');
  expect(await screen.findByRole('alert')).toHaveTextContent('In line 2 a cell begins with a quotation mark and does not end with one: “one”.');
});

it('leads to the tool for the lists where the list keeps no source', async () => {
  const { onTool } = show({ list: async () => ({ ...LIST, keepsSource: false }) });
  await press('Check the lists and add the column');
  expect(onTool).toHaveBeenCalledWith('lists');
});

it('promises no drafts, and asks for no language, where the list has no column for it', async () => {
  const writes: ImportWrite[] = [];
  const write = async (some: readonly ImportWrite[], { onWritten }: WriteProgress): Promise<void> => {
    writes.push(...some);
    onWritten(some.map(({ number }) => ({ number, how: 'added' })));
  };
  show({ list: async () => ({ ...LIST, columns: ['title'] }), write });
  await choose('Title,Publish from\nA,2026-01-02\n');
  await press('Continue');
  await press('Continue');
  expect(screen.getByText(/readers see new articles as soon as they are imported/)).toBeInTheDocument();
  expect(screen.queryByLabelText('Not yet: import them as drafts')).not.toBeInTheDocument();
  expect(screen.queryByLabelText('Welsh')).not.toBeInTheDocument();
  await press('Check the rows');
  await press('Import 1 article');
  expect(await screen.findByText('Added')).toBeInTheDocument();
  expect(writes.map(({ values }) => values)).toEqual([{ title: 'A' }]);
  expect(screen.queryByText(/The new articles are drafts/)).not.toBeInTheDocument();
  expect(screen.getByRole('link', { name: /^Open the list of articles in SharePoint/ })).toHaveAttribute('href', '/all.aspx');
});

it('can be asked again where the list could not be read', async () => {
  const list = jest.fn().mockRejectedValueOnce(new Error('away')).mockResolvedValue(LIST);
  show({ list });
  await press('Try again');
  expect(await screen.findByLabelText('File')).toBeInTheDocument();
});

it('speaks Welsh', async () => {
  show({}, 'cy-gb');
  await choose('Teitl\nA\n', 'Ffeil');
  expect(await screen.findByRole('heading', { name: 'Ai dyma eich ffeil chi?' })).toBeInTheDocument();
});
