import * as React from 'react';
import { asFailure, ContentFailure } from '../../content/failures';
import { planRows, PlannedRow } from '../../content/import/plan';
import { readRows } from '../../content/import/readRows';
import { plainTitle } from '../../content/import/source';
import { StoppedError } from '../../content/import/slices';
import { ImportContent, ImportList } from '../../content/manage/importContent';
import { Choices } from './importState';
import { texts } from './texts';

/** How far a check is. */
export type Planning =
  | { readonly state: 'rows' | 'list'; readonly done: number }
  | { readonly state: 'ready'; readonly rows: readonly PlannedRow[] }
  | { readonly state: 'stopped' }
  | { readonly state: 'failed'; readonly failure: ContentFailure };

/** Holds the rows to the list, without changing anything; again when `attempt` changes. */
export function usePlan(port: ImportContent, list: ImportList, choices: Choices, attempt: number): [Planning, () => void] {
  const [planning, setPlanning] = React.useState<Planning>({ state: 'rows', done: 0 });
  const stop = React.useRef<AbortController>();

  React.useEffect(() => {
    const controller = new AbortController();
    stop.current = controller;
    let current = true;
    const show = (next: Planning): void => {
      if (current) {
        setPlanning(next);
      }
    };
    const { signal } = controller;
    const plan = async (): Promise<void> => {
      show({ state: 'rows', done: 0 });
      const { storedHtml } = await import(/* webpackChunkName: 'hub-import-html' */ '../../hub/reader/richText/storedHtml');
      const { sheet, matching, order = 'dmy', sourceName, language: usual } = choices;
      const original = (language = usual): string => texts[language === 'cy' ? 'cy-GB' : 'en-GB'].original;
      const settings = { columns: list.columns, choices: list.choices, order, sourceName: sourceName.trim().toLowerCase(), original, clean: storedHtml };
      const rows = await readRows(sheet, matching, settings, { signal, onProgress: (done) => show({ state: 'rows', done }) });
      show({ state: 'list', done: 0 });
      const wanted = { keys: new Set(rows.map(({ key }) => key)), titles: new Set(rows.map(({ title }) => plainTitle(title))) };
      const found = await port.items(wanted, signal, (done) => show({ state: 'list', done }));
      show({ state: 'ready', rows: await planRows(rows, found, choices, signal) });
    };
    plan().catch((error) => show(error instanceof StoppedError ? { state: 'stopped' } : { state: 'failed', failure: asFailure(error) }));
    return () => {
      current = false;
      controller.abort();
    };
  }, [attempt]);

  return [planning, () => stop.current?.abort()];
}
