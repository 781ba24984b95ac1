import { render, RenderResult } from '@testing-library/react';
import * as React from 'react';
import { HubContext } from '../../../../src/hub/HubContext';
import { RichText, RichTextProps } from '../../../../src/hub/reader/richText/RichText';
import { readStrings } from '../../../support/strings';

interface RenderedBody extends RenderResult {
  readonly body: HTMLElement;
  /** Shows another body in the same place. */
  show(html: string, props?: Partial<RichTextProps>): void;
}

/** Shows a body as the reader does, below a title of level 2. */
export function renderBody(first: string, given: Partial<RichTextProps> = {}, locale = 'default', inTeams = false): RenderedBody {
  const surroundings = { strings: readStrings(locale).hub, idPrefix: 'hub-1', inTeams };
  const element = (html: string, props: Partial<RichTextProps>): JSX.Element => (
    <HubContext.Provider value={surroundings}>
      <RichText html={html} language="en" headingLevel={3} {...props} />
    </HubContext.Provider>
  );
  const result = render(element(first, given));
  return { ...result, body: result.container.firstElementChild as HTMLElement, show: (html, props = {}) => result.rerender(element(html, props)) };
}

/** What a body becomes, as HTML without the frame around it. */
export function cleaned(html: string, props?: Partial<RichTextProps>): string {
  const { body, unmount } = renderBody(html, props);
  const result = body.innerHTML;
  unmount();
  return result;
}
