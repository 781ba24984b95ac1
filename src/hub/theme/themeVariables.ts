import { ITheme } from '@fluentui/react/lib/Theme';
import * as React from 'react';

/**
 * The theme's colours as CSS variables, for the style sheets of the hub. A section of a page can have its own theme,
 * so these are set on the web part and not on the page.
 */
export function themeVariables({ palette, semanticColors, effects }: ITheme): React.CSSProperties {
  const variables: Record<string, string | number | undefined> = {
    '--hub-text': semanticColors.bodyText,
    '--hub-subtext': semanticColors.bodySubtext,
    '--hub-page': semanticColors.bodyBackground,
    '--hub-card': semanticColors.cardStandoutBackground,
    '--hub-divider': semanticColors.bodyDivider,
    '--hub-link-hovered': semanticColors.linkHovered,
    '--hub-focus': semanticColors.focusBorder,
    '--hub-quiet': semanticColors.bodyStandoutBackground,
    '--hub-accent': palette.themePrimary,
    '--hub-on-accent': palette.white,
    '--hub-tint': palette.themeLighter,
    '--hub-tint-2': palette.themeLight,
    '--hub-tint-3': palette.themeTertiary,
    '--hub-warning': semanticColors.warningBackground,
    '--hub-on-warning': semanticColors.messageText,
    '--hub-message-link': semanticColors.messageLink,
    '--hub-shadow': effects.elevation4,
    '--hub-shadow-raised': effects.elevation16,
    '--hub-corner': effects.roundedCorner4
  };
  return variables as React.CSSProperties;
}
