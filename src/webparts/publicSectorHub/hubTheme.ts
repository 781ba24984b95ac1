import { createTheme, ITheme } from '@fluentui/react/lib/Theme';
import { ThemeChangedEventArgs } from '@microsoft/sp-component-base';

/**
 * A theme variant brings colours only; Fluent fills in the rest. The font is the page's: Fluent's own names web fonts
 * that the browser would fetch from another origin.
 */
export function hubTheme({ palette, semanticColors, isInverted }: Pick<NonNullable<ThemeChangedEventArgs['theme']>, 'palette' | 'semanticColors' | 'isInverted'>): ITheme {
  return createTheme({ palette, semanticColors, isInverted, defaultFontStyle: { fontFamily: 'inherit' } });
}
