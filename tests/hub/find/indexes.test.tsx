import { fireEvent, screen, waitFor } from '@testing-library/react';
import { ContentFailure } from '../../../src/content/failures';
import { HubPage } from '../../../src/content/hubContent';
import { anArticle } from '../../support/articles';
import { FakeFinder, fakeFinder } from '../../support/fakeFinder';
import { lookFor, renderFind, settle } from '../../support/renderFind';
import { aPage, articleSection, renderHub } from '../../support/renderHub';

const BUTTON = { name: 'Create the missing indexes' };
const MISSING = { kind: 'indexMissing', list: 'Hub Articles', column: 'HubPublishFrom' } as const;
const pageWith = (problems: readonly (typeof MISSING)[], canEdit = true): HubPage => aPage({ articles: articleSection({ items: [anArticle({ id: 1 })], problems, canEdit }) });

/** A finder whose indexes come when the test says so. */
const making = (): FakeFinder & { readonly made: jest.Mock; end(error?: Error): Promise<void> } => {
  let settleIt: { resolve(): void; reject(error: Error): void };
  const made = jest.fn(() => new Promise<void>((resolve, reject) => { settleIt = { resolve, reject }; }));
  return {
    ...fakeFinder(() => ({ articles: [anArticle({ id: 11 })], notes: ['dateNotIndexed'] })),
    made,
    createIndexes: made,
    async end(error) {
      if (error) {
        settleIt.reject(error);
      } else {
        settleIt.resolve();
      }
      await waitFor(() => undefined);
    }
  };
};

describe('a missing index', () => {
  it('is named to owners in the first view, and one press makes it', async () => {
    const finder = making();
    const load = jest.fn().mockResolvedValueOnce(pageWith([MISSING])).mockResolvedValue(pageWith([]));
    renderHub({ load, finder: async () => finder });
    expect(await screen.findByText(/Hub Articles is long and its column “HubPublishFrom” has no index/)).toBeInTheDocument();
    fireEvent.click(screen.getByRole('button', { ...BUTTON, hidden: true }));
    const busy = await screen.findByRole('button', { name: 'Creating the missing indexes', hidden: true });
    fireEvent.click(busy);
    await waitFor(() => expect(finder.made).toHaveBeenCalledTimes(1));
    await finder.end();
    await waitFor(() => expect(screen.queryByText(/has no index/)).not.toBeInTheDocument());
    expect(document.activeElement?.id).toBe('hub-1-content');
  });

  it.each([
    ['accessDenied', 'You need the right to manage lists. Ask an owner of the site to do it.'],
    ['listTooLong', 'SharePoint adds no index to a list of more than 20,000 items.'],
    ['offline', 'SharePoint did not answer. Check your connection and try again.']
  ] as const)('that cannot be made says why: %s', async (kind, words) => {
    const finder = making();
    renderHub({ load: async () => pageWith([MISSING]), finder: async () => finder });
    fireEvent.click(await screen.findByRole('button', { ...BUTTON, hidden: true }));
    await waitFor(() => expect(finder.made).toHaveBeenCalled());
    await finder.end(new ContentFailure(kind, 'x'));
    expect((await screen.findByText(/could not be created/)).textContent).toContain(words);
    expect(screen.getByRole('button', { ...BUTTON, hidden: true })).toHaveAttribute('aria-disabled', 'false');
  });

  it('is no matter of readers', async () => {
    renderHub({ load: async () => pageWith([MISSING], false), finder: async () => making() });
    await screen.findByRole('link', { name: anArticle({ id: 1 }).title });
    expect(screen.queryByRole('button', { ...BUTTON, hidden: true })).not.toBeInTheDocument();
  });

  it('is named beside what was found, and the question is asked again when it is there', async () => {
    const finder = making();
    const { box } = await renderFind(finder, { canEdit: true });
    await lookFor(box, 'roof');
    expect(finder.asked).toHaveLength(1);
    fireEvent.click(screen.getByRole('button', BUTTON));
    await settle();
    expect(finder.made).toHaveBeenCalledTimes(1);
    await finder.end();
    await settle();
    expect(finder.asked).toHaveLength(2);
    expect(document.activeElement?.id).toBe('hub-1-content');
  });
});
