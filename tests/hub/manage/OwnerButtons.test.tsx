import { fireEvent, screen, waitFor } from '@testing-library/react';
import { axe } from 'jest-axe';
import * as React from 'react';
import { ContentFailure } from '../../../src/content/failures';
import { OwnerModule, OwnerPanelProps } from '../../../src/hub/manage/ownerModule';
import { anArticle } from '../../support/articles';
import { always, aPage, articleSection, linkSection, renderHub } from '../../support/renderHub';

const OPEN = { name: 'Manage content' };
const articles = articleSection({ items: [anArticle({ id: 1 })], canEdit: true });

const Panel: React.FC<OwnerPanelProps & { readonly isOpen: boolean }> = ({ isOpen, onClose, onClosed, onChanged }) => isOpen ? (
  <div role="dialog" aria-label="Tools">
    <button onClick={onChanged}>Change</button>
    <button onClick={() => { onClose(); onClosed(); }}>Leave</button>
  </div>
) : null;
const ownerPanel = async (): Promise<OwnerModule> => ({ OwnerPanel: Panel });

describe('the buttons for those who look after the content', () => {
  it('are there for who may edit articles, with the form for a new one', async () => {
    const { container } = renderHub(always(aPage({ articles })));
    expect(await screen.findByRole('button', OPEN)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'New article' })).toHaveAttribute('href', expect.stringContaining('/sites/hub/Lists/HubArticles/NewForm.aspx'));
    expect(await axe(container)).toHaveNoViolations();
  });

  it('offer no new article to who may only edit links', async () => {
    renderHub(always(aPage({ links: linkSection({ canEdit: true }) })));
    expect(await screen.findByRole('button', OPEN)).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'New article' })).not.toBeInTheDocument();
  });

  it('are not there for readers', async () => {
    const fetched = jest.fn(ownerPanel);
    renderHub(always(aPage({ articles: articleSection({ items: [anArticle({ id: 1, title: 'Roads' })] }) })), { ownerPanel: fetched });
    expect(await screen.findByRole('link', { name: 'Roads' })).toBeInTheDocument();
    expect(screen.queryByRole('button', OPEN)).not.toBeInTheDocument();
    expect(fetched).not.toHaveBeenCalled();
  });

  it('fetch the tools when they are wanted, read the page again after a change, and get the focus back', async () => {
    const load = jest.fn(async () => aPage({ articles }));
    const fetched = jest.fn(ownerPanel);
    renderHub({ load }, { ownerPanel: fetched });
    const button = await screen.findByRole('button', OPEN);
    expect(fetched).not.toHaveBeenCalled();
    fireEvent.click(button);
    expect(await screen.findByRole('dialog')).toBeInTheDocument();
    fireEvent.click(screen.getByText('Change'));
    await waitFor(() => expect(load).toHaveBeenCalledTimes(2));
    fireEvent.click(screen.getByText('Leave'));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(button).toHaveFocus();
  });

  it('hand the settings of the web part to the tools', async () => {
    const Settings: React.FC<OwnerPanelProps> = ({ settings: { articleCount, show, layout, linkCategories, language, startLook, audience } }) =>
      <p>{JSON.stringify([articleCount, show, layout, linkCategories, language, startLook, audience])}</p>;
    renderHub(always(aPage({ articles })), {
      ownerPanel: async () => ({ OwnerPanel: Settings }), articleCount: 3, show: 'articles', layout: 'compact', linkCategories: ['Money'], language: 'cy', startLook: 'Sort=title', audience: [5]
    });
    fireEvent.click(await screen.findByRole('button', OPEN));
    expect(await screen.findByText('[3,"articles","compact",["Money"],"cy","Sort=title",[5]]')).toBeInTheDocument();
  });

  it('keep the tools, and what is at work in them, when the page cannot be read again', async () => {
    const load = jest.fn(async () => aPage({ articles }));
    renderHub({ load }, { ownerPanel });
    fireEvent.click(await screen.findByRole('button', OPEN));
    await screen.findByRole('dialog');
    load.mockImplementation(async () => aPage({ articles: { failure: new ContentFailure('accessDenied', 'The session is over.') }, links: { failure: new ContentFailure('accessDenied', 'The session is over.') } }));
    fireEvent.click(screen.getByText('Change'));
    expect(await screen.findAllByRole('alert')).not.toHaveLength(0);
    expect(screen.getByRole('dialog')).toBeInTheDocument();
  });

  it('say when the tools cannot be fetched, and try again', async () => {
    const fetched = jest.fn(ownerPanel).mockRejectedValueOnce(new Error('gone'));
    renderHub(always(aPage({ articles })), { ownerPanel: fetched });
    const button = await screen.findByRole('button', OPEN);
    fireEvent.click(button);
    expect(await screen.findByRole('alert')).toHaveTextContent('The tools cannot be shown at the moment.');
    fireEvent.click(button);
    expect(await screen.findByRole('dialog')).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});
