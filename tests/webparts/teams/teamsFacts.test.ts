import { factsAtStart, PATIENCE, subPageNow } from '../../../src/webparts/publicSectorHub/teams/teamsFacts';
import { fakeTeams, PERSONAL } from './fakeTeams';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('what is known of Teams', () => {
  it('is what SPFx was told when it started', () => {
    expect(factsAtStart(fakeTeams({ context: { frameContext: 'settings', subEntityId: 'article-1', theme: 'dark' } }).teams.context))
      .toEqual({ personal: false, settingUp: true, entityId: 'the tab', channelId: '19:a@thread.tacv2', chatId: undefined, subPage: 'article-1', theme: 'dark' });
  });

  it.each([['a team', { groupId: 'g' }], ['a channel', { channelId: 'c' }], ['a chat', { chatId: 'c' }], ['a meeting', { meetingId: 'm' }]])('is that %s is nobody’s own app', (_, place) => {
    expect(factsAtStart(fakeTeams({ context: { ...PERSONAL, ...place } }).teams.context).personal).toBe(false);
  });

  it('is that without any of them it is a person’s own app', () => {
    expect(factsAtStart(fakeTeams({ context: PERSONAL }).teams.context).personal).toBe(true);
  });

  it('is which chat the tab is in', () => {
    expect(factsAtStart(fakeTeams({ context: { ...PERSONAL, chatId: '19:c@thread.v2' } }).teams.context)).toMatchObject({ personal: false, channelId: undefined, chatId: '19:c@thread.v2' });
  });
});

describe('which part of the tab a link names', () => {
  const asked = (getContext: () => Promise<unknown>): Promise<string | undefined> => subPageNow(fakeTeams({ getContext }).teams.teamsJs);

  it('is what Teams says when it is asked', async () => {
    expect(await asked(async () => ({ page: { subPageId: 'article-5' } }))).toBe('article-5');
    expect(await asked(async () => ({ page: { subPageId: '' } }))).toBeUndefined();
  });

  it.each([['never answers', () => new Promise<never>(() => undefined)], ['refuses', () => Promise.reject(new Error('not supported'))], ['throws', () => { throw new Error('not initialised'); }]])(
    'is none when Teams %s, two seconds later at most', async (_, getContext) => {
      const answer = asked(getContext);
      jest.advanceTimersByTime(PATIENCE);
      expect(await answer).toBeUndefined();
      expect(PATIENCE).toBe(2000);
    });

  it('may come a moment before that', async () => {
    const answer = asked(() => new Promise((resolve) => setTimeout(resolve, 1900, { app: {}, page: { subPageId: 'article-9' } })));
    jest.advanceTimersByTime(1900);
    expect(await answer).toBe('article-9');
  });
});
