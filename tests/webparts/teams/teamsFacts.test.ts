import { factsAtStart, factsNow, PATIENCE } from '../../../src/webparts/publicSectorHub/teams/teamsFacts';
import { fakeTeams, PERSONAL } from './fakeTeams';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const known = factsAtStart(fakeTeams().teams.context);

describe('what is known of Teams', () => {
  it('is what SPFx was told when it started', () => {
    expect(factsAtStart(fakeTeams({ context: { frameContext: 'settings', subEntityId: 'article-1', theme: 'dark' } }).teams.context))
      .toEqual({ personal: false, settingUp: true, entityId: 'the tab', channelId: '19:a@thread.tacv2', subPage: 'article-1', theme: 'dark' });
  });

  it.each([['a team', { groupId: 'g' }], ['a channel', { channelId: 'c' }], ['a chat', { chatId: 'c' }], ['a meeting', { meetingId: 'm' }]])('is that %s is nobody’s own app', (_, place) => {
    expect(factsAtStart(fakeTeams({ context: { ...PERSONAL, ...place } }).teams.context).personal).toBe(false);
  });

  it('is that without any of them it is a person’s own app', () => {
    expect(factsAtStart(fakeTeams({ context: PERSONAL }).teams.context).personal).toBe(true);
  });

  it('grows by what Teams says when it is asked', async () => {
    const { teamsJs } = fakeTeams({ getContext: async () => ({ app: { theme: 'contrast' }, page: { id: 'another', subPageId: 'article-5', frameContext: 'content' }, channel: { id: '19:b' } }) }).teams;
    expect(await factsNow(teamsJs, known)).toEqual({ ...known, entityId: 'another', channelId: '19:b', subPage: 'article-5', theme: 'contrast' });
  });

  it.each([['never answers', () => new Promise<never>(() => undefined)], ['refuses', () => Promise.reject(new Error('not supported'))], ['throws', () => { throw new Error('not initialised'); }]])(
    'stays as it was when Teams %s, two seconds later at most', async (_, getContext) => {
      const answer = factsNow(fakeTeams({ getContext }).teams.teamsJs, known);
      jest.advanceTimersByTime(PATIENCE);
      expect(await answer).toEqual(known);
      expect(PATIENCE).toBe(2000);
    });

  it('waits for an answer that comes a moment before that', async () => {
    const answer = factsNow(fakeTeams({ getContext: () => new Promise((resolve) => setTimeout(resolve, 1900, { app: {}, page: { subPageId: 'article-9' } })) }).teams.teamsJs, known);
    jest.advanceTimersByTime(1900);
    expect((await answer).subPage).toBe('article-9');
  });
});
