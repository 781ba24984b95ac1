import type { IPalette } from '@fluentui/react/lib/Theme';

/** As SPFx hands over a theme. */
export interface ThemeColours {
  readonly palette: Partial<IPalette>;
  readonly isInverted: boolean;
}

/** As SharePoint hands it over: as little as that. */
export interface GivenTheme {
  readonly isInverted?: boolean;
  readonly palette?: { readonly white?: string };
}

/** The colours of Fluent UI's own Teams themes, under their names in a palette. */
const DARK: Partial<IPalette> = {
  themePrimary: '#7f85f5', themeLighterAlt: '#2b2b40', themeLighter: '#2f2f4a', themeLight: '#383966', themeTertiary: '#4f52b2', themeSecondary: '#7579eb',
  themeDarkAlt: '#9299f7', themeDark: '#aab1fa', themeDarker: '#c5cbfa',
  neutralLighterAlt: '#2e2e2e', neutralLighter: '#333333', neutralLight: '#3d3d3d', neutralQuaternaryAlt: '#474747', neutralQuaternary: '#525252',
  neutralTertiaryAlt: '#666666', neutralTertiary: '#adadad', neutralSecondary: '#d6d6d6', neutralSecondaryAlt: '#d6d6d6', neutralPrimaryAlt: '#ebebeb',
  neutralPrimary: '#ffffff', neutralDark: '#ffffff', black: '#ffffff', white: '#292929'
};

const CONTRAST: Partial<IPalette> = {
  themePrimary: '#1aebff', themeLighterAlt: '#000000', themeLighter: '#000000', themeLight: '#004b52', themeTertiary: '#1aebff', themeSecondary: '#1aebff',
  themeDarkAlt: '#3ff296', themeDark: '#ffff01', themeDarker: '#ffffff',
  neutralLighterAlt: '#000000', neutralLighter: '#000000', neutralLight: '#ffffff', neutralQuaternaryAlt: '#000000', neutralQuaternary: '#ffffff',
  neutralTertiaryAlt: '#ffffff', neutralTertiary: '#ffffff', neutralSecondary: '#ffffff', neutralSecondaryAlt: '#ffffff', neutralPrimaryAlt: '#ffffff',
  neutralPrimary: '#ffffff', neutralDark: '#ffffff', black: '#ffffff', white: '#000000'
};

/** The background of high contrast; that of no other theme. */
const BLACK = '#000000';

const THEMES: Readonly<Record<string, Partial<IPalette> | undefined>> = { dark: DARK, contrast: CONTRAST };

/**
 * Teams' theme where SharePoint has handed over another: dark words on a dark tab cannot be read. It is reported after F5
 * in a dark tab (SharePoint/sp-dev-docs, issue 7761). What SharePoint says later, when somebody changes the theme, is believed.
 * @param name - as Teams says it
 * @param given - as SharePoint hands it over, if it does
 * Both of Teams' dark themes are inverted; they are told apart by their background, which in a palette is `white`.
 * @returns nothing where the two fit
 */
export function teamsTheme(name: string | undefined, given: GivenTheme | undefined): ThemeColours | undefined {
  const palette = THEMES[name ?? ''];
  const isDark = palette !== undefined;
  if (given !== undefined && (given.isInverted ?? false) === isDark && (!isDark || hasSameContrast(palette, given.palette))) {
    return undefined;
  }
  return { palette: palette ?? {}, isInverted: isDark };
}

/** A theme without a background is believed. */
const hasSameContrast = ({ white }: Partial<IPalette>, given: GivenTheme['palette']): boolean =>
  given?.white === undefined || (given.white.toLowerCase() === BLACK) === (white === BLACK);
