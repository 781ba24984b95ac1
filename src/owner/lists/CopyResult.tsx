import * as React from 'react';
import { CopyReport } from '../../content/manage/listsContent';
import { useHub } from '../../hub/HubContext';
import { fill } from '../../hub/text/fill';
import { plural } from '../../hub/text/plural';
import { useTexts } from '../texts/localised';
import { texts } from './texts';

const COUNTS = ['copied', 'filled', 'empty', 'refused'] as const;

/** How copying ended. Its first sentence takes the focus: the button that stops has gone. */
export const CopyResult: React.FC<{ readonly report: CopyReport }> = ({ report }) => {
  const { strings } = useHub();
  const own = useTexts(texts);
  const first = React.useRef<HTMLParagraphElement>(null);
  React.useEffect(() => first.current?.focus(), []);
  return (
    <>
      <p ref={first} tabIndex={-1}>{report.stopped ? own.copyStopped : own.copyDone}</p>
      <ul>{COUNTS.filter((count) => report[count] > 0).map((count) => <li key={count}>{plural(own.results[count], report[count], strings.language)}</li>)}</ul>
      {report.detail && <p>{fill(own.because, { detail: report.detail })}</p>}
    </>
  );
};
