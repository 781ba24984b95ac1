import { Customizer } from '@fluentui/react/lib/Utilities';
import * as React from 'react';
import { HubLook } from '../hubProps';
import { themeVariables } from '../theme/themeVariables';
import { CreateLists, CreateListsProps } from './CreateLists';
import { creationTexts } from './creationTexts';
import styles from './noHub.module.scss';

export interface OwnListsProps extends Pick<HubLook, 'strings' | 'theme'>, Pick<CreateListsProps, 'sites' | 'onCreated'> {
  readonly own: CreateListsProps['site'];
}

/** For whoever edits a page on which the organisation's hub stands in: how the site gets lists of its own. */
export const OwnLists: React.FC<OwnListsProps> = ({ own, strings, theme, sites, onCreated }) => {
  const texts = creationTexts(strings.language);
  const variables = React.useMemo(() => themeVariables(theme), [theme]);
  return (
    <Customizer settings={{ theme }}>
      <aside className={styles.box} style={variables} lang={strings.language} aria-label={own.title}>
        <p>{texts.organisationsShown}</p>
        <CreateLists site={own} strings={strings} sites={sites} onCreated={onCreated} />
      </aside>
    </Customizer>
  );
};
