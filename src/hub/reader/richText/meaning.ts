import { Declarations } from './declarations';
import { isHighlight } from './highlight';

/** What a piece of text is, as its author said by a class or a style. */
export interface Meaning {
  strong?: boolean;
  em?: boolean;
  u?: boolean;
  s?: boolean;
  mark?: boolean;
  sub?: boolean;
  sup?: boolean;
  small?: boolean;
  quote?: boolean;
  callout?: boolean;
  hidden?: boolean;
  heading?: 1 | 2 | 3 | 4;
  align?: 'center' | 'end';
}

/**
 * What the classes of SharePoint's editors and of Word mean, in lower case. Those that only name a colour, a size or a
 * font (`ms-rteForeColor-2`, `ms-rteThemeFontFace-1`, `fontColorRed`, `ms-rteStyle-Accent1`), that only mark a region
 * (`ms-rtestate-field`, `ExternalClass…`) or that are unknown mean nothing.
 */
const STYLES: Readonly<Record<string, Meaning>> = {
  'ms-rtestyle-quote': { quote: true },
  'ms-rtestyle-intensequote': { quote: true, strong: true },
  'ms-rtestyle-emphasis': { em: true },
  'ms-rtestyle-intenseemphasis': { em: true, strong: true },
  'ms-rtestyle-references': { small: true },
  'ms-rtestyle-intensereferences': { small: true, strong: true },
  'ms-rtestyle-intensereference': { small: true, strong: true },
  'ms-rtestyle-highlight': { mark: true },
  'ms-rtestyle-caption': { small: true },
  'ms-rtestyle-byline': { small: true },
  'ms-rtestyle-tagline': { em: true },
  'ms-rtestyle-comment': { small: true },
  'msoquote': { quote: true },
  'msointensequote': { quote: true, strong: true },
  'msotitle': { heading: 1 },
  'msocaption': { small: true },
  'ms-hide': { hidden: true }
};

/** @param className - as the `class` attribute has it */
export function meaningOfClasses(className: string): Meaning {
  return Object.assign({}, ...className.toLowerCase().split(/\s+/).map(meaningOfClass));
}

function meaningOfClass(name: string): Meaning | undefined {
  // H1 to H4, and their coloured siblings H1B to H4B.
  const heading = /^ms-rteelement-h([1-4])b?$/.exec(name);
  if (heading) {
    return { heading: Number(heading[1]) as 1 | 2 | 3 | 4 };
  }
  if (/^ms-rteelement-callout\d$/.test(name)) {
    return { callout: true };
  }
  if (/^(ms-rtebackcolor-|ms-rtethemebackcolor-|highlightcolor)/.test(name)) {
    return { mark: true };
  }
  return Object.prototype.hasOwnProperty.call(STYLES, name) ? STYLES[name] : undefined;
}

/** What a `style` attribute means. Colours, sizes, fonts and distances mean nothing. */
export function meaningOfStyle(style: Declarations): Meaning {
  const decoration = `${style['text-decoration'] ?? ''} ${style['text-decoration-line'] ?? ''}`;
  const align = style['text-align'];
  return {
    strong: /^(bold|bolder|[6-9]00)$/.test(style['font-weight'] ?? ''),
    em: /^(italic|oblique)/.test(style['font-style'] ?? ''),
    u: /\bunderline\b/.test(decoration),
    s: /\bline-through\b/.test(decoration),
    mark: isHighlight(style['background-color']) || isHighlight(style.background),
    sub: style['vertical-align'] === 'sub',
    sup: style['vertical-align'] === 'super',
    // Text that nobody saw in the editor is not meant for readers.
    hidden: style.display === 'none' || style.visibility === 'hidden' || style['mso-hide'] === 'all',
    align: align === 'center' ? 'center' : align === 'right' || align === 'end' ? 'end' : undefined
  };
}
