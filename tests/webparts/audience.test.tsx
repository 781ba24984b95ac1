import { render, screen, waitFor } from '@testing-library/react';
import { axe } from 'jest-axe';
import * as React from 'react';
import { ContentFailure } from '../../src/content/failures';
import { AudienceNames } from '../../src/hub/manage/audienceNames';
import { isInGroups, readGroups } from '../../src/lists/settings/groups';
import { Audience, AudienceProps } from '../../src/webparts/publicSectorHub/audience/Audience';

jest.mock('../../src/lists/settings/groups');

const inGroups = jest.mocked(isInGroups);
const groupsRead = jest.mocked(readGroups);
beforeEach(() => groupsRead.mockResolvedValue([{ id: 5, title: 'Members' }, { id: 6, title: 'Visitors' }]));

const onHidden = jest.fn();
beforeEach(() => onHidden.mockReset());
function show(props: Partial<React.PropsWithChildren<AudienceProps>> = {}): HTMLElement {
  return render(<Audience groups={[5]} sp={{} as never} mayEdit={false} language="en-GB" variables={{}} inTeams={false} onHidden={onHidden} {...props}>{props.children ?? <p>The hub</p>}</Audience>).container;
}

it('whoever is in a group sees the hub, and nothing else', async () => {
  inGroups.mockResolvedValue(true);
  const container = show();
  expect(container).toBeEmptyDOMElement();
  await screen.findByText('The hub');
  expect(container.textContent).toBe('The hub');
  expect(onHidden).not.toHaveBeenCalled();
});

it('for whoever is in none it takes no room', async () => {
  inGroups.mockResolvedValue(false);
  const container = show();
  await waitFor(() => expect(onHidden).toHaveBeenCalledTimes(1));
  expect(container).toBeEmptyDOMElement();
});

it('in Teams a sentence says for whom it is not', async () => {
  inGroups.mockResolvedValue(false);
  const container = show({ inTeams: true });
  await screen.findByText(/This tab is meant for other people/);
  expect(screen.queryByText('The hub')).toBeNull();
  expect(await axe(container)).toHaveNoViolations();
});

it('when SharePoint does not tell, it is shown', async () => {
  inGroups.mockRejectedValue(new ContentFailure('offline', ''));
  show();
  await screen.findByText('The hub');
});

it('whoever may edit sees it, and reads for whom it is and that it protects nothing', async () => {
  const container = show({ mayEdit: true });
  await screen.findByText(/Shown to people in: Members\..*It does not protect anything/);
  expect(screen.getByText('The hub')).toBeInTheDocument();
  expect(await axe(container)).toHaveNoViolations();
});

it('the tools for owners learn for whom it is', async () => {
  const Names: React.FC = () => <p>For {React.useContext(AudienceNames).join()}</p>;
  show({ mayEdit: true, children: <Names /> });
  await screen.findByText('For Members');
});

it('the note stands without names where groups cannot be read', async () => {
  groupsRead.mockRejectedValue(new ContentFailure('accessDenied', ''));
  show({ mayEdit: true, language: 'cy-GB' });
  await screen.findByText(/mewn rhai grwpiau/);
});
