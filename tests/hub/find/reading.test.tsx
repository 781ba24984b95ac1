import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { pageAddress } from '../../../src/hub/address/pageAddress';
import { anArticle } from '../../support/articles';
import { FakeFinder, fakeFinder } from '../../support/fakeFinder';
import { renderFind, type } from '../../support/renderFind';

const PAGE = '/sites/hub/SitePages/Home.aspx';
const at = (): string => location.pathname + location.search;
const cards = [anArticle({ id: 11, title: 'Water one', topic: 'Money', serves: ['Householders'] }), anArticle({ id: 12, title: 'Water two' })];
const finder = (): FakeFinder => fakeFinder(() => ({ articles: cards }));

beforeEach(() => history.pushState(null, '', PAGE));

describe('reading what was found', () => {
  // The reader's own libraries need a time that passes.
  const open = async (title: string): Promise<HTMLElement> => {
    fireEvent.click(await screen.findByRole('link', { name: title }));
    await screen.findByText('The body of the article.');
    return screen.findByRole('dialog');
  };
  const show = async (asked = finder()): Promise<{ readonly box: HTMLElement; readonly asked: FakeFinder }> => {
    const { box } = await renderFind(asked, { address: pageAddress('aaaaaaaa'), others: cards, timePasses: true });
    return { box, asked };
  };

  it('leaves the cards where they are, and goes on in their order', async () => {
    const { box } = await show();
    type(box, 'water');
    const card = await screen.findByRole('link', { name: 'Water one' });
    const pane = await open('Water one');
    expect(within(within(pane).getByRole('navigation', { name: 'Other articles' })).getByRole('link')).toHaveTextContent('Water two');
    expect(card).toBeInTheDocument();
    expect(at()).toContain('hubFind.aaaaaaaa=water&hubArticle=11');
  });

  it('leads from a choice of the article to all articles that have it', async () => {
    const { box, asked } = await show();
    type(box, 'water');
    const pane = await open('Water one');
    fireEvent.click(within(pane).getByRole('button', { name: 'Find articles: Householders' }));
    await waitFor(() => expect(asked.asked[asked.asked.length - 1].query).toMatchObject({ words: '', facets: { serves: ['Householders'] } }));
    expect(at()).toBe(`${PAGE}?hubServes.aaaaaaaa=Householders`);
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(box).toHaveValue('');
    expect(screen.getByRole('button', { name: 'Remove Householders' })).toBeInTheDocument();
    await waitFor(() => expect(document.activeElement?.id).toBe('hub-1-content'));
  });

  it('leads from its topic there as well, also before the finder’s code is there', async () => {
    const { asked } = await show();
    const pane = await open('The other card');
    fireEvent.click(within(pane).getByRole('button', { name: 'Find articles: Technology' }));
    await waitFor(() => expect(asked.asked.map(({ query }) => query.facets)).toEqual([{ topic: ['Technology'] }]));
    // What lies behind the reader is hidden until it has slid out.
    expect(await screen.findByRole('link', { name: 'Water one' })).toBeInTheDocument();
  });
});
