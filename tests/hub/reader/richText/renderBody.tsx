import { render, RenderResult } from '@testing-library/react';
import * as React from 'react';
import { HubContext } from '../../../../src/hub/HubContext';
import { RichText, RichTextProps } from '../../../../src/hub/reader/richText/RichText';
import { readStrings } from '../../../support/strings';

/** Shows a body as the reader does, below a title of level 2. */
export function renderBody(html: string, props: Partial<RichTextProps> = {}, locale = 'default'): RenderResult & { readonly body: HTMLElement } {
  const result = render(
    <HubContext.Provider value={{ strings: readStrings(locale).hub, idPrefix: 'hub-1' }}>
      <RichText html={html} language="en" headingLevel={3} {...props} />
    </HubContext.Provider>
  );
  return { ...result, body: result.container.firstElementChild as HTMLElement };
}

/** What a body becomes, as HTML without the frame around it. */
export function cleaned(html: string, props?: Partial<RichTextProps>): string {
  const { body, unmount } = renderBody(html, props);
  const result = body.innerHTML;
  unmount();
  return result;
}
