import { createTheme, ITheme } from '@fluentui/react';
import { teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme, Theme } from '@fluentui/react-components';
import { pageThemes } from '../themes';

/** One of Teams' themes, as Fluent UI 8 and as Fluent UI 9 name its colours. */
export interface TeamsTheme {
  readonly theme: ITheme;
  readonly tokens: Theme;
}

/**
 * Teams' own themes, as far as they are public: the colours of Fluent UI's Teams themes, under the names that SPFx gives to
 * a web part. Which palette SharePoint itself makes of them is assumed.
 */
const THEMES: Readonly<Record<string, TeamsTheme | undefined>> = {
  default: {
    tokens: teamsLightTheme,
    theme: createTheme({
      palette: {
        themePrimary: '#5b5fc7', themeLighterAlt: '#f6f6fd', themeLighter: '#e8ebfa', themeLight: '#c5cbfa', themeTertiary: '#9299f7', themeSecondary: '#7579eb',
        themeDarkAlt: '#4f52b2', themeDark: '#444791', themeDarker: '#383966',
        neutralLighterAlt: '#fafafa', neutralLighter: '#f5f5f5', neutralLight: '#ebebeb', neutralQuaternaryAlt: '#e6e6e6', neutralQuaternary: '#d1d1d1',
        neutralTertiaryAlt: '#c7c7c7', neutralTertiary: '#9e9e9e', neutralSecondary: '#616161', neutralSecondaryAlt: '#707070', neutralPrimaryAlt: '#424242',
        neutralPrimary: '#242424', neutralDark: '#1f1f1f', black: '#141414', white: '#ffffff'
      }
    })
  },
  dark: {
    tokens: teamsDarkTheme,
    theme: createTheme({
      isInverted: true,
      palette: {
        themePrimary: '#7f85f5', themeLighterAlt: '#2b2b40', themeLighter: '#2f2f4a', themeLight: '#383966', themeTertiary: '#4f52b2', themeSecondary: '#7579eb',
        themeDarkAlt: '#9299f7', themeDark: '#aab1fa', themeDarker: '#c5cbfa',
        neutralLighterAlt: '#2e2e2e', neutralLighter: '#333333', neutralLight: '#3d3d3d', neutralQuaternaryAlt: '#474747', neutralQuaternary: '#525252',
        neutralTertiaryAlt: '#666666', neutralTertiary: '#adadad', neutralSecondary: '#d6d6d6', neutralSecondaryAlt: '#d6d6d6', neutralPrimaryAlt: '#ebebeb',
        neutralPrimary: '#ffffff', neutralDark: '#ffffff', black: '#ffffff', white: '#292929'
      }
    })
  },
  contrast: { tokens: teamsHighContrastTheme, theme: pageThemes.contrast }
};

/** @param name - as Teams says it; what is unknown, such as `glass`, counts as the default */
export const teamsTheme = (name: string | undefined): TeamsTheme => (Object.hasOwn(THEMES, name ?? '') ? THEMES[name as string] : undefined) ?? (THEMES.default as TeamsTheme);
