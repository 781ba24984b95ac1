import * as React from 'react';
import { orderOf, readDay } from '../../../content/import/dates';
import { ImportList } from '../../../content/manage/importContent';
import { useHub } from '../../../hub/HubContext';
import { fill } from '../../../hub/text/fill';
import { longDate } from '../../../hub/text/longDate';
import { useTexts } from '../../texts/localised';
import styles from '../import.module.scss';
import { Choices, datesIn, needsSourceName } from '../importState';
import { texts } from '../texts';
import { Actions } from './Actions';
import { RadioGroup } from './RadioGroup';
import { StepFrame } from './StepFrame';

export interface OptionsStepProps {
  readonly list: ImportList;
  readonly choices: Choices;
  readonly onChange: (change: Partial<Choices>) => void;
  readonly onNext: () => void;
  readonly onBack: () => void;
}

/** What holds for all rows. */
export const OptionsStep: React.FC<OptionsStepProps> = ({ list, choices, onChange, onNext, onBack }) => {
  const own = useTexts(texts);
  const { strings, idPrefix } = useHub();
  const { options } = own;
  const [asked, setAsked] = React.useState(false);
  const { sheet, matching } = choices;
  const dates = React.useMemo(() => datesIn(sheet, matching), [sheet, matching]);
  const order = React.useMemo(() => orderOf(dates), [dates]);
  const named = React.useMemo(() => needsSourceName(choices), [sheet, matching]);
  const example = React.useMemo(() => dates.find((text) => readDay(text, 'dmy') !== readDay(text, 'mdy') && orderOf([text]) === 'ambiguous'), [dates]);
  const asDay = (way: 'dmy' | 'mdy'): string => {
    const day = readDay(example ?? '', way);
    return typeof day === 'string' ? longDate(new Date(`${day}T12:00`), strings) : '';
  };
  const asks = order === 'ambiguous' || order === 'mixed';
  const problems = [...(asks && choices.order === undefined ? [options.orderMissing] : []), ...(named && choices.sourceName.trim() === '' ? [options.sourceMissing] : [])];
  const next = (): void => (problems.length > 0 ? setAsked(true) : onNext());
  const name = `${idPrefix}-import`;
  return (
    <StepFrame title={options.title} step={4}>
      {asked && problems.length > 0 && <div role="alert" className={styles.problem}>{problems.map((problem) => <p key={problem}>{problem}</p>)}</div>}
      {!list.columns.includes('publishFrom') && <p>{list.approves ? options.approval : options.noDrafts}</p>}
      {list.columns.includes('publishFrom') && matching.publishFrom !== undefined && (
        <RadioGroup
          name={`${name}-publish`}
          legend={options.publish}
          hint={list.approves ? options.approval : undefined}
          value={choices.drafts ? 'drafts' : 'dates'}
          options={[{ value: 'drafts', label: options.drafts, why: options.draftsWhy }, { value: 'dates', label: options.dates, why: options.datesWhy }]}
          onChange={(value) => onChange({ drafts: value === 'drafts' })}
        />
      )}
      {asks && (
        <RadioGroup
          name={`${name}-order`}
          legend={fill(options.order, { example: example ?? dates[0] })}
          hint={order === 'mixed' ? options.orderMixed : options.orderWhy}
          value={choices.order}
          options={[{ value: 'dmy', label: fill(options.dayFirst, { example: asDay('dmy') }) }, { value: 'mdy', label: fill(options.monthFirst, { example: asDay('mdy') }) }]}
          onChange={(value) => onChange({ order: value })}
        />
      )}
      {list.columns.includes('language') && (
        <RadioGroup
          name={`${name}-language`}
          legend={options.language}
          hint={options.languageWhy}
          value={choices.language}
          options={[{ value: 'en', label: options.english }, { value: 'cy', label: options.welsh }]}
          onChange={(value) => onChange({ language: value })}
        />
      )}
      {named && (
        <div className={styles.field}>
          <label htmlFor={`${name}-source`}>{options.source}</label>
          <input id={`${name}-source`} type="text" maxLength={40} value={choices.sourceName} aria-describedby={`${name}-source-hint`} onChange={(event) => onChange({ sourceName: event.target.value })} />
          <p id={`${name}-source-hint`}>{options.sourceWhy}</p>
        </div>
      )}
      <Actions label={options.check} onNext={next} onBack={onBack} />
    </StepFrame>
  );
};
