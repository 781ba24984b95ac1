import { createTheme } from '@fluentui/react/lib/Theme';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { axe } from 'jest-axe';
import * as React from 'react';
import { HubContent } from '../../src/content/hubContent';
import { HubContext } from '../../src/hub/HubContext';
import { themeVariables } from '../../src/hub/theme/themeVariables';
import { OwnerPanel } from '../../src/owner/OwnerPanel';
import { ToolModule, ToolProps } from '../../src/owner/panel/tool';
import { tools } from '../../src/owner/panel/tools';
import { anOwner } from '../support/anOwner';
import { always, aPage } from '../support/renderHub';
import { readStrings } from '../support/strings';

jest.mock('../../src/owner/panel/tools', () => ({ tools: {} }));
const known = tools as { health?: () => Promise<ToolModule>; why?: () => Promise<ToolModule> };

/** Ends the work of the tool, and begins the next, whether it is still shown or not. */
let work: { readonly end: () => void; readonly next: () => void };

const Busy: React.FC<ToolProps> = ({ owner, memory, onBusy, onChanged, onTool }) => (
  <>
    <p>Kept: {String(memory?.get('health') ?? 'nothing')}</p>
    <button onClick={() => { memory?.set('health', 'findings'); onChanged(); }}>Keep</button>
    <p>Working in {owner.sitePath}</p>
    <button
      onClick={() => {
        onBusy('Stop the work?');
        work = { end: () => onBusy(undefined), next: () => onBusy('Stop the work that nobody sees?') };
      }}
    >
      Begin
    </button>
    <button onClick={() => onTool('why', { list: 'articles', id: 7 })}>Why</button>
  </>
);
const Why: React.FC<ToolProps> = ({ subject, settings, onChanged }) => (
  <><p>Asked for {subject?.list} {subject?.id} where {settings.show} are shown</p><button onClick={onChanged}>Change</button></>
);

const owner = jest.fn(async () => anOwner({}));
const content = { ...always(aPage({})), owner } as unknown as HubContent;

function show(closed = jest.fn()): jest.Mock {
  const Place: React.FC = () => {
    const [isOpen, setOpen] = React.useState(true);
    return (
      <HubContext.Provider value={{ strings: readStrings('default').hub, idPrefix: 'hub-1', inTeams: false }}>
        <OwnerPanel isOpen={isOpen} content={content} page={aPage({})} settings={{ articleCount: 12, show: 'articles' }} variables={themeVariables(createTheme({}))} onChanged={() => undefined} onClose={() => setOpen(false)} onClosed={closed} />
      </HubContext.Provider>
    );
  };
  render(<Place />);
  return closed;
}

beforeEach(() => {
  known.health = async () => ({ Tool: Busy });
  known.why = async () => ({ Tool: Why });
});

const title = (name: string): HTMLElement => screen.getByRole('heading', { level: 2, name });

describe('the panel of tools', () => {
  it('names what can be done, takes the focus, and closes with Escape', async () => {
    const closed = show();
    const dialog = await screen.findByRole('dialog', { name: 'Manage content' });
    await waitFor(() => expect(title('Manage content')).toHaveFocus());
    expect(await axe(dialog)).toHaveNoViolations();
    expect(screen.queryByRole('button', { name: 'Import articles' })).not.toBeInTheDocument();
    fireEvent.keyDown(title('Manage content'), { key: 'Escape', keyCode: 27, which: 27 });
    await waitFor(() => expect(closed).toHaveBeenCalled());
  });

  it('opens a tool under its name, and goes back', async () => {
    show();
    fireEvent.click(await screen.findByRole('button', { name: 'Check the content' }));
    expect(await screen.findByText('Working in /sites/hub')).toBeInTheDocument();
    expect(title('Check the content')).toHaveFocus();
    fireEvent.click(screen.getByRole('button', { name: 'All tools' }));
    expect(title('Manage content')).toHaveFocus();
  });

  it('leads from one tool to another, with what it is about', async () => {
    show();
    fireEvent.click(await screen.findByRole('button', { name: 'Check the content' }));
    fireEvent.click(await screen.findByText('Why'));
    expect(await screen.findByText('Asked for articles 7 where articles are shown')).toBeInTheDocument();
    expect(title('Why is this not showing?')).toHaveFocus();
  });

  it('leads back to the tool from which it led, with what that kept, unless a list was changed meanwhile', async () => {
    show();
    fireEvent.click(await screen.findByRole('button', { name: 'Check the content' }));
    expect(screen.queryByRole('button', { name: /^Back to/ })).not.toBeInTheDocument();
    fireEvent.click(await screen.findByText('Keep'));
    fireEvent.click(screen.getByText('Why'));
    fireEvent.click(await screen.findByRole('button', { name: 'Back to Check the content' }));
    expect(await screen.findByText('Kept: findings')).toBeInTheDocument();
    expect(title('Check the content')).toHaveFocus();
    expect(screen.queryByRole('button', { name: /^Back to/ })).not.toBeInTheDocument();
    fireEvent.click(screen.getByText('Why'));
    fireEvent.click(await screen.findByText('Change'));
    fireEvent.click(screen.getByRole('button', { name: 'Back to Check the content' }));
    expect(await screen.findByText('Kept: nothing')).toBeInTheDocument();
  });

  it('asks before it leaves work that is under way', async () => {
    const confirm = jest.spyOn(window, 'confirm').mockReturnValueOnce(false).mockReturnValueOnce(true);
    const closed = show();
    fireEvent.click(await screen.findByRole('button', { name: 'Check the content' }));
    fireEvent.click(await screen.findByText('Begin'));
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(confirm).toHaveBeenCalledWith('Stop the work?');
    expect(screen.getByText('Working in /sites/hub')).toBeInTheDocument();
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(closed).toHaveBeenCalled());
    confirm.mockRestore();
  });

  it.each(['All tools', 'Why'])('asks for the tool that is shown, whatever one does that was left by %s', async (way) => {
    const confirm = jest.spyOn(window, 'confirm').mockReturnValue(true);
    show();
    const begin = async (): Promise<typeof work> => {
      fireEvent.click(await screen.findByRole('button', { name: 'Check the content' }));
      fireEvent.click(await screen.findByText('Begin'));
      return work;
    };
    const left = await begin();
    fireEvent.click(screen.getByText(way));
    if (way === 'Why') {
      await screen.findByText(/^Asked for articles 7/);
      left.next();
      fireEvent.click(screen.getByRole('button', { name: 'All tools' }));
    }
    expect(confirm).toHaveBeenCalledTimes(1);
    // The same tool again is another piece of work.
    await begin();
    left.end();
    confirm.mockReturnValue(false);
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(confirm).toHaveBeenCalledTimes(2);
    expect(confirm).toHaveBeenLastCalledWith('Stop the work?');
    confirm.mockRestore();
  });

  it('says when a tool cannot be fetched, and fetches it again on a press', async () => {
    const there = known.health;
    known.health = () => Promise.reject(new Error('gone'));
    show();
    fireEvent.click(await screen.findByRole('button', { name: 'Check the content' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('This tool cannot be shown at the moment.');
    known.health = there;
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText(/^Working in/)).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});
