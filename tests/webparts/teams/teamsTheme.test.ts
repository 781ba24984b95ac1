import { teamsTheme } from '../../../src/webparts/publicSectorHub/teams/teamsTheme';

describe('the theme of a tab', () => {
  it.each([['default', false], ['dark', true], ['contrast', true], [undefined, false], ['glass', false]])('is as SharePoint hands it over where that fits %s', (name, isInverted) => {
    expect(teamsTheme(name, { isInverted })).toBeUndefined();
  });

  it.each([['dark', '#292929'], ['contrast', '#000000']])('is Teams’ own where Teams is %s and SharePoint says light, or nothing', (name, background) => {
    for (const given of [{ isInverted: false }, {}, undefined]) {
      expect(teamsTheme(name, given)).toMatchObject({ isInverted: true, palette: { white: background } });
    }
  });

  it.each([['contrast', '#292929', '#000000'], ['dark', '#000000', '#292929']])('is Teams’ own where Teams is %s and SharePoint hands over the other of the two dark ones', (name, given, background) => {
    expect(teamsTheme(name, { isInverted: true, palette: { white: given } })).toMatchObject({ isInverted: true, palette: { white: background } });
    expect(teamsTheme(name, { isInverted: true, palette: { white: background } })).toBeUndefined();
  });

  it('is light where Teams is light and SharePoint says dark', () => {
    expect(teamsTheme('default', { isInverted: true })).toEqual({ isInverted: false, palette: {} });
  });
});
