import * as React from 'react';
import { HubLook } from '../hubProps';
import states from '../states/states.module.scss';
import { themeVariables } from '../theme/themeVariables';

export interface CodeMissingProps extends Pick<HubLook, 'strings' | 'theme'> {
  /** Whoever pressed *Try again* is led here; all others are told. */
  readonly takesFocus: boolean;
  readonly onRetry: () => void;
}

/** What looks for a hub could not be fetched. It stands in the first view: without a connection nothing else comes. */
export const CodeMissing: React.FC<CodeMissingProps> = ({ strings, theme, takesFocus, onRetry }) => {
  const variables = React.useMemo(() => themeVariables(theme), [theme]);
  const [isLed] = React.useState(takesFocus);
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useLayoutEffect(() => {
    if (isLed) {
      heading.current?.focus();
    }
  }, []);
  return (
    <section className={states.state} style={variables} lang={strings.language} role={isLed ? undefined : 'alert'}>
      <h2 ref={heading} tabIndex={-1} className={states.heading}>{strings.sites.failed}</h2>
      <p>{strings.sites.codeMissing}</p>
      <button type="button" className={states.button} onClick={onRetry}>{strings.tryAgain}</button>
    </section>
  );
};
