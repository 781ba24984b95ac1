import * as React from 'react';
import styles from '../import.module.scss';

export interface RadioGroupProps<Value extends string> {
  readonly name: string;
  readonly legend: string;
  readonly hint?: string;
  readonly value: Value | undefined;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly why?: string }[];
  readonly onChange: (value: Value) => void;
}

/** One of a few answers. */
export function RadioGroup<Value extends string>({ name, legend, hint, value, options, onChange }: RadioGroupProps<Value>): React.ReactElement {
  return (
    <fieldset className={styles.group} aria-describedby={hint ? `${name}-hint` : undefined}>
      <legend>{legend}</legend>
      {hint && <p id={`${name}-hint`}>{hint}</p>}
      {options.map((option) => (
        <label key={option.value} className={styles.choice}>
          <input type="radio" name={name} checked={value === option.value} onChange={() => onChange(option.value)} />
          <span>{option.label}{option.why && <span className={styles.why}>{option.why}</span>}</span>
        </label>
      ))}
    </fieldset>
  );
}
