import { fireEvent, screen } from '@testing-library/react';
import { anArticle } from '../../support/articles';
import { fakeFinder } from '../../support/fakeFinder';
import { anAddress } from '../../support/renderHub';
import { ownCards, renderFind, settle, titles, type } from '../../support/renderFind';

let mockMissing = false;
let mockFetched = 0;
jest.mock('../../../src/hub/find/Finder', () => {
  // Testing begins with a missing module, so that each import runs this again.
  mockFetched += 1;
  if (mockMissing) {
    throw new Error('Loading chunk hub-find failed.');
  }
  return jest.requireActual('../../../src/hub/find/Finder');
});

const finder = (): ReturnType<typeof fakeFinder> => fakeFinder(() => ({ articles: [anArticle({ id: 11, title: 'Water for all' })] }));

// A browser that cannot say when it is idle.
beforeAll(() => { delete (window as Partial<Window>).requestIdleCallback; });

describe("when the finder's code does not come", () => {
  it('says so to whoever wants it and to nobody else, keeps what was typed, and comes with the next key after all', async () => {
    mockMissing = true;
    const { box } = await renderFind(finder());
    await settle(2000);
    expect(mockFetched).toBe(1);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    type(box, 'wat');
    await settle();
    expect(screen.getByRole('alert')).toHaveTextContent('Searching does not work at the moment');
    expect(titles()).toEqual(ownCards.map(({ title }) => title));
    mockMissing = false;
    fireEvent.change(box, { target: { value: 'water' } });
    await settle();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    await settle(250);
    expect(titles()).toEqual(['Water for all']);
  });
});

describe("the finder's code", () => {
  it('waits for the browser to be idle, and comes at once when the address names a search', async () => {
    const { box } = await renderFind(finder(), { address: anAddress(undefined, 'Find=water') });
    expect(box).toHaveValue('water');
    expect(titles()).toEqual(['Water for all']);
  });

  it('opens the filters that were asked for before it came', async () => {
    await renderFind(finder());
    fireEvent.click(screen.getByRole('button', { name: 'Filters' }));
    await settle();
    expect(screen.getByRole('button', { name: 'Filters' })).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getByText('There are no filters for these articles.')).toBeInTheDocument();
    expect(titles()).toEqual(ownCards.map(({ title }) => title));
  });
});
