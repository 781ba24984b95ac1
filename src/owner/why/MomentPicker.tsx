import * as React from 'react';
import { ContentLanguage } from '../../content/article';
import { useHub } from '../../hub/HubContext';
import { useTexts } from '../texts/localised';
import { texts } from './texts';
import { Moment } from './useVerdict';
import styles from './why.module.scss';

export interface MomentPickerProps {
  readonly moment: Moment;
  /** Whether the settings of the web part say in which language everybody gets translated articles. */
  readonly isLanguageSet: boolean;
  readonly onMoment: (moment: Moment) => void;
}

const DAY = 86_400_000;
const twoDigits = (value: number): string => `${value}`.padStart(2, '0');

/** When, and for readers of which language. */
export const MomentPicker: React.FC<MomentPickerProps> = ({ moment, isLanguageSet, onMoment }) => {
  const own = useTexts(texts);
  const { strings, idPrefix } = useHub();
  const [date, setDate] = React.useState(() => dayOf(new Date(Date.now() + DAY)));
  const [time, setTime] = React.useState('09:00');
  const [isWrong, setWrong] = React.useState(false);
  const previewButton = React.useRef<HTMLButtonElement>(null);
  const id = `${idPrefix}-why`;

  const preview = (event: React.FormEvent): void => {
    event.preventDefault();
    const at = new Date(`${date}T${time}`);
    const wrong = Number.isNaN(at.getTime());
    setWrong(wrong);
    if (!wrong) {
      onMoment({ ...moment, at });
    }
  };

  const backToNow = (): void => {
    // The button that was pressed goes.
    previewButton.current?.focus();
    onMoment({ ...moment, at: undefined });
  };

  return (
    <form className={styles.moment} aria-labelledby={`${id}-preview`} onSubmit={preview} noValidate>
      <h3 id={`${id}-preview`} className={styles.heading}>{own.previewTitle}</h3>
      <p className={styles.hint}>{own.previewHint}{isLanguageSet && ` ${own.languageSet[moment.language]}`}</p>
      <div className={styles.row}>
        <label className={styles.field}>{own.date}<input type="date" className={styles.box} value={date} aria-invalid={isWrong} onChange={({ target }) => setDate(target.value)} /></label>
        <label className={styles.field}>{own.time}<input type="time" className={styles.box} value={time} aria-invalid={isWrong} onChange={({ target }) => setTime(target.value)} /></label>
        {!isLanguageSet && (
          <label className={styles.field}>
            {own.language}
            <select className={styles.box} value={moment.language} onChange={({ target }) => onMoment({ ...moment, language: target.value as ContentLanguage })}>
              <option value="en">{strings.languageNames.en}</option>
              <option value="cy">{strings.languageNames.cy}</option>
            </select>
          </label>
        )}
        <button type="submit" ref={previewButton} className={styles.button}>{own.preview}</button>
        {moment.at && <button type="button" className={styles.button} onClick={backToNow}>{own.toNow}</button>}
      </div>
      {isWrong && <p role="alert" className={styles.wrong}>{own.noDate}</p>}
    </form>
  );
};

/** As `input type=date` wants it, in the local time. */
const dayOf = (date: Date): string => `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
