import { act, fireEvent, screen } from '@testing-library/react';
import { Article } from '../../src/content/article';
import { HubAddress } from '../../src/hub/address/hubAddress';
import { HubProps } from '../../src/hub/hubProps';
// The code that is fetched later is translated before the first test, so that no test waits for that.
import '../../src/hub/find/FoundLine';
import '../../src/hub/reader/Reader';
import { anArticle } from './articles';
import { aDetail, fakeArticles } from './fakeArticles';
import { FakeFinder } from './fakeFinder';
import { anAddress, aPage, articleSection, renderHub } from './renderHub';

/** The hub's own cards. */
export const ownCards = [anArticle({ id: 1, title: 'The leading card', featured: true }), anArticle({ id: 2, title: 'The other card' })];

export interface Found {
  readonly container: HTMLElement;
  readonly address: HubAddress;
  readonly box: HTMLInputElement;
}

export interface FindOptions {
  readonly address?: HubAddress;
  readonly canEdit?: boolean;
  readonly strings?: HubProps['strings'];
  /** Others than the hub's own that can be opened. */
  readonly others?: readonly Article[];
  /** Timers run; usually they stand still. */
  readonly timePasses?: boolean;
}

/** Lets everything happen that needs no time, with timers that stand still. */
export const settle = (milliseconds = 0): Promise<void> => act(async () => {
  for (let turn = 0; turn < 30; turn += 1) {
    await Promise.resolve();
  }
  jest.advanceTimersByTime(milliseconds);
  for (let turn = 0; turn < 30; turn += 1) {
    await Promise.resolve();
  }
});

/** Lets timers run from here on. What React has planned comes first: it waits for those plans ever after. */
export async function timePasses(): Promise<void> {
  await settle();
  await settle();
  jest.useRealTimers();
}

/** The hub with a finder, with its first cards on the screen. */
export async function renderFind(finder: FakeFinder, { address = anAddress(), canEdit = false, strings, others = [], timePasses: runs = false }: FindOptions = {}): Promise<Found> {
  if (!runs) {
    jest.useFakeTimers();
  }
  const page = aPage({ articles: articleSection({ items: ownCards, canEdit }) });
  const content = { load: async () => page, articles: async () => fakeArticles([...ownCards, ...others].map((card) => aDetail(card))), finder: async () => finder };
  const { container } = renderHub(content, { address, ...(strings ? { strings } : {}) });
  await (runs ? screen.findByText(ownCards[0].title) : settle());
  return { container, address, box: screen.getByRole('searchbox') as HTMLInputElement };
}

/** Types as somebody does who does not pause. */
export function type(box: HTMLElement, text: string): void {
  fireEvent.focus(box);
  fireEvent.change(box, { target: { value: text } });
}

/** Types, and waits until the question is asked. */
export async function lookFor(box: HTMLElement, text: string): Promise<void> {
  type(box, text);
  await settle();
  await settle(250);
}

/** The titles of the cards, in their order. */
export const titles = (): string[] => screen.getAllByRole('heading', { level: 4 }).map((heading) => heading.textContent ?? '');
