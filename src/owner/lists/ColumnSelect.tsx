import * as React from 'react';
import { ListColumn } from '../../content/manage/listsContent';
import styles from './lists.module.scss';

export interface ColumnSelectProps {
  readonly id: string;
  readonly label: string;
  /** What stands there before one is chosen. */
  readonly choose: string;
  readonly columns: readonly ListColumn[];
  /** An internal name. */
  readonly value: string;
  readonly disabled: boolean;
  readonly onChange: (name: string) => void;
}

/** A choice of columns by the names that owners know. */
export const ColumnSelect: React.FC<ColumnSelectProps> = ({ id, label, choose, columns, value, disabled, onChange }) => (
  <div className={styles.field}>
    <label htmlFor={id}>{label}</label>
    <select id={id} value={value} disabled={disabled} onChange={({ target }) => onChange(target.value)}>
      <option value="">{choose}</option>
      {columns.map(({ name, title }) => <option key={name} value={name}>{title}</option>)}
    </select>
  </div>
);
