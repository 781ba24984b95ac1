import * as React from 'react';
import { ImportContent, ImportList } from '../../content/manage/importContent';
import { ImportWrite, PlannedRow } from '../../content/import/plan';
import { useHub } from '../../hub/HubContext';
import { contentLanguage } from '../../hub/text/contentLanguage';
import { ToolProps } from '../panel/tool';
import { useTexts } from '../texts/localised';
import styles from './import.module.scss';
import { Choices, choicesFor, hindrance, knownOrder, Result, Step } from './importState';
import { CheckStep } from './steps/CheckStep';
import { ColumnsStep } from './steps/ColumnsStep';
import { FileStep } from './steps/FileStep';
import { OptionsStep } from './steps/OptionsStep';
import { PreviewStep } from './steps/PreviewStep';
import { ResultStep } from './steps/ResultStep';
import { WriteStep } from './steps/WriteStep';
import { texts } from './texts';

type Loaded = { readonly port: ImportContent; readonly list: ImportList } | 'failed' | undefined;

/**
 * Brings articles in from a file, step by step. What was decided in a step is kept when somebody goes back.
 * @public fetched by `tools`, where no tool can follow
 */
export const Tool: React.FC<ToolProps> = ({ owner, onChanged, onTool, onBusy }) => {
  const own = useTexts(texts);
  const { strings } = useHub();
  const [loaded, setLoaded] = React.useState<Loaded>();
  const [attempt, setAttempt] = React.useState(0);
  const [step, setStep] = React.useState<Step>('file');
  const [choices, setChoices] = React.useState<Choices>();
  const [work, setWork] = React.useState<{ readonly rows: readonly PlannedRow[]; readonly writes: readonly ImportWrite[] }>();
  const [result, setResult] = React.useState<Result>();

  React.useEffect(() => {
    let current = true;
    const show = (next: Loaded): void => {
      if (current) {
        setLoaded(next);
      }
    };
    owner.imports().then(async (port) => show({ port, list: await port.list() })).catch(() => show('failed'));
    return () => {
      current = false;
    };
  }, [owner, attempt]);

  if (loaded === undefined) {
    return <p role="status" className={styles.quiet}>{own.loading}</p>;
  }
  if (loaded === 'failed') {
    return (
      <div role="alert" className={styles.problem}>
        <p>{own.listFailed}</p>
        <button type="button" className={styles.other} onClick={() => { setLoaded(undefined); setAttempt(attempt + 1); }}>{own.tryAgain}</button>
      </div>
    );
  }
  const { port, list } = loaded;
  const hindered = hindrance(list);
  if (hindered) {
    return (
      <div className={styles.problem}>
        <p>{own[hindered]}</p>
        {hindered === 'noSource' && <button type="button" className={styles.other} onClick={() => onTool('lists')}>{own.toLists}</button>}
      </div>
    );
  }
  const change = (next: Partial<Choices>): void => setChoices(choices && { ...choices, ...next });
  if (!choices || step === 'file') {
    return (
      <FileStep
        chosen={choices?.fileName}
        onRead={(fileName, sheet) => {
          setChoices(choicesFor(fileName, sheet, contentLanguage(strings.language)));
          setStep('preview');
        }}
        onNext={() => setStep('preview')}
      />
    );
  }
  const makesDrafts = choices.drafts && list.columns.includes('publishFrom');
  switch (step) {
    case 'preview':
      return <PreviewStep choices={choices} onNext={() => setStep('columns')} onBack={() => setStep('file')} />;
    case 'columns':
      return (
        <ColumnsStep
          list={list}
          choices={choices}
          onMatching={(matching) => change({ matching, order: knownOrder(choices.sheet, matching) ?? choices.order })}
          onNext={() => setStep('options')}
          onBack={() => setStep('preview')}
        />
      );
    case 'options':
      return <OptionsStep list={list} choices={choices} onChange={change} onNext={() => setStep('check')} onBack={() => setStep('columns')} />;
    case 'write':
      return work ? (
        <WriteStep
          port={port}
          writes={work.writes}
          onBusy={onBusy}
          onChanged={onChanged}
          onEnd={(end) => {
            setResult({ ...end, rows: work.rows, wanted: new Set(work.writes.map(({ number }) => number)) });
            setStep('result');
          }}
        />
      ) : null;
    case 'result':
      return result ? (
        <ResultStep
          result={result}
          drafts={makesDrafts}
          href={makesDrafts ? list.draftsHref : list.listHref}
          onAgain={() => setStep('check')}
          onAnother={() => {
            setChoices(undefined);
            setStep('file');
          }}
        />
      ) : null;
    default:
      return (
        <CheckStep
          port={port}
          list={list}
          choices={choices}
          onBack={() => setStep('options')}
          onImport={(rows, writes) => {
            setWork({ rows, writes });
            setStep('write');
          }}
        />
      );
  }
};
