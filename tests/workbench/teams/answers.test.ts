/** @jest-environment jsdom */
import { follow, linkAnswers } from '../../../workbench/teams/browser/answers/links';
import { loadingWatch } from '../../../workbench/teams/browser/answers/loading';
import { setUp } from '../../../workbench/teams/browser/answers/setUp';
import { startAnswers } from '../../../workbench/teams/browser/answers/start';
import { readState, ShellState } from '../../../workbench/teams/browser/shellState';
import { readSettings } from '../../../workbench/teams/browser/tabSettings';
import { Answer, Answers } from '../../../workbench/teams/browser/teamsCall';
import { FACTS } from './facts';

const call = (answers: Answers, func: string, args: unknown[] = [], apiVersionTag = ''): Answer => answers[func]({ id: 1, func, args, apiVersionTag }) as Answer;

describe('loading', () => {
  const seen: string[] = [];
  const { answers, begin } = loadingWatch((progress) => seen.push(progress));
  beforeEach(() => {
    jest.useFakeTimers();
    seen.length = 0;
    begin();
  });
  afterEach(() => jest.useRealTimers());

  it('ends with what the tab says', () => {
    call(answers, 'appInitialization.appLoaded');
    call(answers, 'appInitialization.success');
    jest.advanceTimersByTime(60_000);
    expect(seen).toEqual(['loading', 'loaded', 'ready']);
  });

  it('fails after 30 seconds, also of a tab that has loaded but is not ready', () => {
    call(answers, 'appInitialization.appLoaded');
    jest.advanceTimersByTime(29_999);
    expect(seen).toEqual(['loading', 'loaded']);
    jest.advanceTimersByTime(1);
    expect(seen).toEqual(['loading', 'loaded', 'failed']);
  });

  it.each(['failure', 'expectedFailure'])('ends with a %s', (kind) => {
    expect(call(answers, `appInitialization.${kind}`, ['Timeout', 'too slow'])).toBeUndefined();
    jest.advanceTimersByTime(60_000);
    expect(seen).toEqual(['loading', 'failed']);
  });
});

describe('context', () => {
  const ask = (state: Partial<ShellState>, tag: string): Answer =>
    call(startAnswers(FACTS, () => ({ state: { ...readState(''), ...state }, entityId: 'tab' }), () => undefined, () => undefined), 'getContext', [], tag);

  it.each([['always', true, true], ['runtime', true, false], ['never', false, false]] as const)('is given %s', (context, toRuntime, toApp) => {
    expect([ask({ context }, 'v1_getContext') !== undefined, ask({ context }, 'v2_app.getContext') !== undefined]).toEqual([toRuntime, toApp]);
  });

  it.each([['channel', ['channelId', 'teamSiteUrl']], ['group', ['chatId']], ['personal', []]] as const)('of a %s names what is there', (host, names) => {
    const [context] = ask({ host }, '') as [Record<string, unknown>];
    expect(['channelId', 'teamSiteUrl', 'chatId'].filter((name) => name in context)).toEqual(names);
    expect(context).toMatchObject({ locale: 'en-gb', theme: 'default', frameContext: 'content', entityId: 'tab', subEntityId: '', teamSiteDomain: 'localhost:4400' });
  });

  it('names the site of the team, which has other ids than the other team', () => {
    const [[hub], [roads]] = [ask({}, ''), ask({ team: 'roads' }, '')] as [[Record<string, unknown>], [Record<string, unknown>]];
    expect(roads).toMatchObject({ teamSiteUrl: 'http://localhost:4400/sites/roads', teamSitePath: '/sites/roads', teamName: 'Roads', channelRelativeUrl: '/sites/roads/Shared Documents/General' });
    expect(hub).toMatchObject({ teamSiteUrl: 'http://localhost:4400/sites/hub', teamSitePath: '/sites/hub' });
    expect(['groupId', 'teamId', 'channelId'].filter((name) => hub[name] === roads[name])).toEqual([]);
  });

  it('of a tab that is being set up says so, at the start too', () => {
    expect(ask({ host: 'setUp' }, '')).toMatchObject([{ frameContext: 'settings' }]);
    const starting = startAnswers(FACTS, () => ({ state: { ...readState(''), host: 'setUp' }, entityId: 'tab' }), () => undefined, () => undefined);
    expect(call(starting, 'initialize')?.[0]).toBe('settings');
  });
});

describe('setting up', () => {
  const told: string[] = [];
  let site: 'hub' | 'roads' = 'hub';
  const view = { site: () => site, allowSave: (allowed: boolean) => told.push(`save ${allowed}`), saved: () => told.push('saved'), tell: (words: string) => told.push(words) };
  const { answers, begin } = setUp(view);
  beforeEach(() => {
    localStorage.clear();
    site = 'hub';
    begin();
    told.length = 0;
  });
  const settings = { entityId: 'tab', contentUrl: `${location.origin}/sites/hub/page`, suggestedDisplayName: 'Hub' };

  it('keeps the address only when the page says that all is stored', () => {
    call(answers, 'settings.setValidityState', [true]);
    expect(call(answers, 'settings.setSettings', [settings])).toEqual([true]);
    expect(readSettings('hub')).toBeUndefined();
    call(answers, 'settings.save.success');
    expect(readSettings('hub')).toEqual(settings);
    expect(call(answers, 'settings.getSettings')).toEqual([settings]);
    expect(told).toEqual(['save true', 'saved']);
  });

  it('keeps the tabs of two teams apart', () => {
    site = 'roads';
    call(answers, 'settings.setSettings', [settings]);
    call(answers, 'settings.save.success');
    expect([readSettings('roads'), readSettings('hub'), readSettings('root')]).toEqual([settings, undefined, undefined]);
    site = 'hub';
    expect(call(answers, 'settings.getSettings')).toEqual([{}]);
  });

  it('saves nothing without an address, and lets a failed attempt be repeated', () => {
    call(answers, 'settings.save.success');
    call(answers, 'settings.save.failure', ['The list is full']);
    expect(told).toEqual(['Not saved: the page has not said which address the tab has.', 'Not saved: The list is full.', 'save true']);
    expect(readSettings('hub')).toBeUndefined();
  });

  it.each([[undefined], [{}], [{ ...settings, entityId: '' }], [{ ...settings, contentUrl: 'nowhere' }], [{ ...settings, contentUrl: 'https://elsewhere.example/' }]])('refuses %p', (wrong) => {
    expect(call(answers, 'settings.setSettings', [wrong])).toEqual([false, expect.any(String)]);
  });
});

describe('links', () => {
  const done: string[] = [];
  const target = {
    here: { appId: 'app-1', entityId: 'tab', channelId: '19:a', chatId: undefined }, losesSubPage: false,
    openSubPage: (subPage: string) => done.push(`opened ${subPage}`), tell: (words: string) => done.push(words)
  };
  const answers = linkAnswers(() => target);
  const link = (context: object, entity = 'tab'): string => `https://teams.microsoft.com/l/entity/app-1/${entity}?context=${encodeURIComponent(JSON.stringify(context))}`;
  beforeEach(() => { done.length = 0; });

  it('into this tab open it; all others are told', () => {
    follow(link({ subEntityId: 'article-3', channelId: '19:a' }), target);
    follow('https://teams.microsoft.com/l/entity/app-1/other?webUrl=https%3A%2F%2Fcontoso.example%2F', target);
    expect(call(answers, 'executeDeepLink', ['mailto:sam@contoso.example'])).toEqual([true]);
    expect(done).toEqual([
      'Opened this tab at article-3.', 'opened article-3', 'Would open other of the app app-1 in no channel and no chat, or else https://contoso.example/', 'Would leave the tab for mailto:sam@contoso.example'
    ]);
  });

  it.each([
    ['another channel', { channelId: '19:b' }, 'the channel 19:b'], ['a chat', { chatId: '19:c' }, 'the chat 19:c'], ['no place', {}, 'no channel and no chat']
  ])('that name %s do not open this one', (_, place, said) => {
    follow(link({ subEntityId: 'article-3', ...place }), target);
    expect(done).toEqual([`Would open tab of the app app-1 in ${said} at article-3`]);
  });

  it('into a chat open its tab; into a person’s own app they name no place', () => {
    const chat = { ...target, here: { ...target.here, channelId: undefined, chatId: '19:c' } };
    const personal = { ...target, here: { ...target.here, channelId: undefined } };
    follow(link({ subEntityId: 'article-3', chatId: '19:c', contextType: 'chat' }), chat);
    follow(link({ subEntityId: 'article-4' }), chat);
    follow(link({ subEntityId: 'article-5' }), personal);
    expect(done.filter((words) => words.startsWith('opened'))).toEqual(['opened article-3', 'opened article-5']);
  });

  it('that are followed lose their sub-page where Teams loses it; what the app itself asks for does not', () => {
    const losing = { ...target, losesSubPage: true };
    const into = link({ subEntityId: 'article-3', channelId: '19:a' });
    follow(into, losing);
    call(linkAnswers(() => losing), 'executeDeepLink', [into]);
    call(linkAnswers(() => losing), 'pages.currentApp.navigateTo', [{ pageId: 'tab', subPageId: 'article-4' }]);
    const lost = ['Opened this tab without its sub-page article-3, which Teams has lost.', 'opened '];
    expect(done).toEqual([...lost, ...lost, 'Opened this tab at article-4.', 'opened article-4']);
  });

  it('without an address are answered as teams-js reads each', () => {
    expect(call(answers, 'pages.currentApp.navigateTo', [{ pageId: 'tab', subPageId: 'article-4' }])).toEqual([undefined, true]);
    expect(call(answers, 'pages.navigateToApp', [{ appId: 'app-2', pageId: 'home', chatId: '19:c' }])).toEqual([true]);
    expect(call(answers, 'pages.currentApp.navigateToDefaultPage')).toEqual([undefined, true]);
    expect(done).toEqual(['Opened this tab at article-4.', 'opened article-4', 'Would open home of the app app-2 in the chat 19:c', 'opened ']);
  });
});
