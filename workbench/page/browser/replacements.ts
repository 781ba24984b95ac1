import * as fluent from '@fluentui/react';
import {
  Button, Combobox, createDarkTheme, createLightTheme, Dropdown, Field, FluentProvider, InfoLabel, Label, makeStyles, Menu, MenuItem, MenuList, MenuPopover,
  MenuTrigger, mergeClasses, Option, OptionGroup, Overflow, OverflowItem, shorthands, Switch, Tab, TabList, teamsDarkTheme, teamsHighContrastTheme,
  teamsLightTheme, tokens, Tooltip, typographyStyles, useIsOverflowItemVisible, useOverflowMenu, webDarkTheme, webLightTheme
} from '@fluentui/react-components';
import * as tabster from '@fluentui/react-tabster';
import * as griffel from '@griffel/react';
import * as ReactDom from 'react-dom';
import { autobind } from './replacements/autobind';

/**
 * Stands in for the components that runtime/replacements.ts names: each export is what one of them exports. First the
 * public packages that most of them wrap, then the services of SharePoint's own page (see replacements/services.ts).
 */
export const fluent8 = { ...fluent, autobind, _Utilities: fluent };

export const fluent9 = {
  Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, Tooltip, Field, InfoLabel, Dropdown, Option, OptionGroup, Combobox, Label,
  Switch, Tab, TabList, Overflow, OverflowItem, useIsOverflowItemVisible, useOverflowMenu
};

export const fluent9Utilities = {
  ...griffel, FluentProvider, makeStyles, mergeClasses, shorthands, tokens, createLightTheme, createDarkTheme, webLightTheme, webDarkTheme,
  teamsLightTheme, teamsDarkTheme, teamsHighContrastTheme, typographyStyles, ...tabster
};

export const reactDom = { render: ReactDom.render, unmountComponentAtNode: ReactDom.unmountComponentAtNode };

export * from './replacements/services';
