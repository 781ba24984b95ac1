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

  it('is light where Teams is light and SharePoint says dark', () => {
    expect(teamsTheme('default', { isInverted: true })).toEqual({ isInverted: false, palette: {} });
  });
});
