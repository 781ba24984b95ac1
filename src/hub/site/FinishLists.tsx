import * as React from 'react';
import { CreateLists, CreateListsProps } from './CreateLists';
import styles from './noHub.module.scss';

export type FinishListsProps = Omit<CreateListsProps, 'finish'>;

/**
 * The making of the lists broke off, or somebody has deleted one: what is missing can be made.
 * @public fetched by `FinishHost`, where no tool can follow
 */
export const FinishLists: React.FC<FinishListsProps> = (props) => (
  <div className={styles.box}>
    <CreateLists {...props} finish />
  </div>
);
