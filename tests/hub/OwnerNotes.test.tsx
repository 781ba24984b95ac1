import { fireEvent, screen } from '@testing-library/react';
import { axe } from 'jest-axe';
import { ContentProblem } from '../../src/content/problems';
import { anArticle } from '../support/articles';
import { always, aPage, articleSection, renderHub } from '../support/renderHub';

const problems: readonly ContentProblem[] = [
  { kind: 'titleMissing', id: 7, title: '', editHref: '/sites/hub/Lists/HubArticles/EditForm.aspx?ID=7' },
  { kind: 'dateSenseless', id: 8, title: 'Old news', editHref: '/sites/hub/Lists/HubArticles/EditForm.aspx?ID=8' },
  { kind: 'columnMissing', list: 'Hub Articles', column: 'HubSummary' },
  { kind: 'listLong', list: 'Hub Partner Links', limit: 500 }
];
const picture = { src: '/sites/hub/Lists/HubArticles/Attachments/1/gone.png', alt: 'A bridge' };
const withBrokenImage = [anArticle({ id: 1, title: 'The bridge', image: picture })];

it('names to an owner what is wrong, with the way to the form', async () => {
  const { container } = renderHub(always(aPage({ articles: articleSection({ problems, canEdit: true }) })));
  expect(await screen.findByText('4 things need your attention')).toBeInTheDocument();
  expect(screen.getByText(/Item 7 has no title/)).toBeInTheDocument();
  expect(screen.getByText(/no column “HubSummary”/)).toBeInTheDocument();
  expect(screen.getByText(/more than 500 items/)).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Edit Old news' })).toHaveAttribute('href', expect.stringContaining('EditForm.aspx?ID=8'));
  expect(await axe(container)).toHaveNoViolations();
});

it('tells a reader nothing of it', async () => {
  const { container } = renderHub(always(aPage({ articles: articleSection({ problems, canEdit: false }) })));
  await screen.findByText('There are no articles yet.');
  expect(container.querySelector('details')).toBeNull();
});

describe('an image that does not load', () => {
  it('is named to an owner once, and its place is kept', async () => {
    const { container } = renderHub(always(aPage({ articles: articleSection({ items: withBrokenImage, canEdit: true }) })));
    fireEvent.error(await screen.findByRole('img', { name: 'A bridge' }));
    expect(screen.getByText('1 thing needs your attention')).toBeInTheDocument();
    expect(screen.getByText(/“The bridge” has an image that cannot be found/)).toBeInTheDocument();
    expect(screen.queryByRole('img', { name: 'A bridge' })).not.toBeInTheDocument();
    expect(container.querySelector('.noImage')).toBeInTheDocument();
  });

  it('is not named to a reader', async () => {
    const { container } = renderHub(always(aPage({ articles: articleSection({ items: withBrokenImage }) })));
    fireEvent.error(await screen.findByRole('img', { name: 'A bridge' }));
    expect(container.querySelector('details')).toBeNull();
  });
});
