import { readTabLink } from '../../../workbench/teams/browser/deepLink';

const link = (context: string): string => `https://teams.microsoft.com/l/entity/app-1/my%20tab?webUrl=${encodeURIComponent('https://contoso.example/x?ID=1')}&context=${encodeURIComponent(context)}`;

it('reads what a link to a tab says', () => {
  expect(readTabLink(link('{"subEntityId":"article-12","channelId":"19:a@thread.tacv2"}'))).toEqual({
    appId: 'app-1', entityId: 'my tab', subPage: 'article-12', webUrl: 'https://contoso.example/x?ID=1', channelId: '19:a@thread.tacv2', chatId: undefined
  });
  expect(readTabLink(link('{"chatId":"19:c@thread.v2","contextType":"chat"}'))).toMatchObject({ channelId: undefined, chatId: '19:c@thread.v2' });
});

it('a link needs neither fallback nor context', () => {
  expect(readTabLink('https://teams.microsoft.com/l/entity/app-1/tab')).toEqual({ appId: 'app-1', entityId: 'tab', subPage: '', webUrl: undefined, channelId: undefined, chatId: undefined });
  expect(readTabLink(link('null'))?.subPage).toBe('');
  expect(readTabLink(link('{"subEntityId":7}'))?.subPage).toBe('');
});

it.each(['', 'article-12', 'https://contoso.example/l/entity/app-1/tab', 'https://teams.microsoft.com/l/chat/0/0', 'https://teams.microsoft.com/l/entity/app-1/%E0%A4%A', link('{')])(
  '%p is no link to a tab', (address) => expect(readTabLink(address)).toBeUndefined());
