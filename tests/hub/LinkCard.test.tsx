import { screen, within } from '@testing-library/react';
import { PartnerLink } from '../../src/content/partnerLink';
import { aLink } from '../support/articles';
import { always, aPage, linkSection, renderHub } from '../support/renderHub';

const day = 86_400_000;

async function card(parts: Partial<PartnerLink>): Promise<HTMLElement> {
  renderHub(always(aPage({ links: linkSection({ items: [aLink({ id: 1, title: 'Budget planner', ...parts })] }) })));
  return (await screen.findByRole('link', { name: /Budget planner/ })).closest('li') as HTMLElement;
}

describe('the card of a partner link', () => {
  it('opens a new tab and says so, and names the partner and the marking', async () => {
    const item = await card({ marking: 'Official' });
    const link = within(item).getByRole('link');
    expect(link).toHaveAccessibleName(/Budget planner.*\(opens in a new tab\)/);
    expect(link).toHaveAttribute('target', '_blank');
    expect(item).toHaveTextContent('Calder Vale Skills');
    expect(within(item).getByText('Official')).toBeInTheDocument();
  });

  it('says that everybody may see it', async () => {
    expect(within(await card({ marking: 'Public' })).getByText('Public')).toBeInTheDocument();
  });

  it('says who looks after it and when somebody looked', async () => {
    const lastChecked = new Date(Date.now() - 3 * day);
    const item = await card({ owner: 'Nia Prosser', lastChecked });
    expect(item).toHaveTextContent('Looked after by Nia Prosser');
    expect(item).toHaveTextContent(`Checked ${lastChecked.getDate()} `);
    expect(item).not.toHaveTextContent('Not checked');
  });

  it('says since when nobody has looked, once that is more than a year', async () => {
    const item = await card({ owner: undefined, lastChecked: new Date(Date.now() - 366 * day) });
    expect(item).toHaveTextContent('Not checked since');
    expect(item).not.toHaveTextContent('Looked after');
  });

  it('says nothing of what nobody wrote', async () => {
    expect(await card({})).not.toHaveTextContent(/Checked|checked|Looked after/);
  });
});
