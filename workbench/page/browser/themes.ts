import { createTheme, ITheme, loadTheme } from '@fluentui/react';
import { Theme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { getNeutralVariant, getSoftVariant, getStrongVariant } from '@fluentui/scheme-utilities';
import { loadTheme as loadThemedStyles } from '@microsoft/load-themed-styles';
import { PageState } from './pageState';

/** Palettes of SharePoint's usual themes and of Teams' high contrast. */
export const pageThemes: Record<PageState['theme'], ITheme> = {
  light: createTheme({}),
  dark: createTheme({
    isInverted: true,
    palette: {
      themePrimary: '#4ba0e1', themeLighterAlt: '#03060a', themeLighter: '#0d1b27', themeLight: '#173148', themeTertiary: '#2f6290', themeSecondary: '#4590d0',
      themeDarkAlt: '#5aaae5', themeDark: '#8ac2ec', themeDarker: '#b5d9f4',
      neutralLighterAlt: '#282828', neutralLighter: '#313131', neutralLight: '#3f3f3f', neutralQuaternaryAlt: '#484848', neutralQuaternary: '#4f4f4f',
      neutralTertiaryAlt: '#6d6d6d', neutralTertiary: '#c8c8c8', neutralSecondary: '#d0d0d0', neutralSecondaryAlt: '#d0d0d0', neutralPrimaryAlt: '#dadada',
      neutralPrimary: '#ffffff', neutralDark: '#f4f4f4', black: '#f8f8f8', white: '#1f1f1f'
    }
  }),
  contrast: createTheme({
    isInverted: true,
    palette: {
      themePrimary: '#1aebff', themeLighterAlt: '#000000', themeLighter: '#000000', themeLight: '#004b52', themeTertiary: '#1aebff', themeSecondary: '#1aebff',
      themeDarkAlt: '#3ff296', themeDark: '#ffff01', themeDarker: '#ffffff',
      neutralLighterAlt: '#000000', neutralLighter: '#000000', neutralLight: '#ffffff', neutralQuaternaryAlt: '#000000', neutralQuaternary: '#ffffff',
      neutralTertiaryAlt: '#ffffff', neutralTertiary: '#ffffff', neutralSecondary: '#ffffff', neutralSecondaryAlt: '#ffffff', neutralPrimaryAlt: '#ffffff',
      neutralPrimary: '#ffffff', neutralDark: '#ffffff', black: '#ffffff', white: '#000000'
    }
  })
};

const variants: Record<PageState['section'], (theme: ITheme) => ITheme> = {
  none: (theme) => theme, neutral: getNeutralVariant, soft: getSoftVariant, strong: getStrongVariant
};

/** The theme that a web part gets in a section of this background. */
export const sectionTheme = ({ theme, section }: PageState): ITheme => variants[section](pageThemes[theme]);

/** Gives the page one of its themes. */
export function applyPageTheme(name: PageState['theme']): void {
  const theme = pageThemes[name];
  applyTheme(theme, theme.isInverted ? webDarkTheme : webLightTheme);
}

/**
 * Gives the page a theme as SharePoint does: to Fluent UI, to themed style sheets, and as variables to the page itself.
 * @param tokens - the same theme as Fluent UI v9 names it
 */
export function applyTheme(theme: ITheme, tokens: Theme): void {
  loadTheme(theme);
  // The foot of the property pane still asks for a slot of Office UI Fabric 1.
  loadThemedStyles({ ...theme.palette, ...theme.semanticColors, primaryBackground: theme.palette.white } as unknown as Parameters<typeof loadThemedStyles>[0]);
  const { style } = document.documentElement;
  // SharePoint's page brings the tokens of Fluent UI v9, which the property pane uses.
  Object.entries(tokens).forEach(([token, value]) => style.setProperty(`--${token}`, String(value)));
  style.setProperty('--page-background', theme.palette.white);
  style.setProperty('--page-text', theme.palette.neutralPrimary);
  style.setProperty('--page-subtext', theme.palette.neutralSecondary);
  style.setProperty('--page-divider', theme.palette.neutralLight);
  style.setProperty('--page-hover', theme.palette.neutralLighter);
  style.setProperty('--page-accent', theme.palette.themePrimary);
  style.setProperty('color-scheme', theme.isInverted ? 'dark' : 'light');
}
