/** What the address of the page says about how it is shown. A reload or a link keeps it. */
export interface PageState {
  theme: 'light' | 'dark' | 'contrast';
  section: 'none' | 'neutral' | 'soft' | 'strong';
  width: 'full' | 'twoThirds' | 'third' | 'phone';
  locale: string;
  /** SharePoint's own parameter. */
  Mode: 'Read' | 'Edit';
}

const USUAL: PageState = { theme: 'light', section: 'none', width: 'full', locale: 'en-GB', Mode: 'Read' };

/** Every value that a switch of the workbench offers, with the words that show it. */
export const CHOICES = {
  theme: { light: 'Light', dark: 'Dark', contrast: 'High contrast' },
  section: { none: 'None', neutral: 'Neutral', soft: 'Soft', strong: 'Strong' },
  width: { full: 'Full width', twoThirds: 'Two thirds', third: 'One third', phone: 'Phone' },
  locale: { 'en-GB': 'English (UK)', 'en-US': 'English (US)', 'cy-GB': 'Cymraeg' }
} as const;

/** Reads the address; what it says wrongly counts as not said. */
export function readState(search: string = location.search): PageState {
  const query = new URLSearchParams(search);
  const known = <Key extends 'theme' | 'section' | 'width'>(key: Key): PageState[Key] => {
    const value = query.get(key);
    return value !== null && Object.keys(CHOICES[key]).includes(value) ? (value as PageState[Key]) : USUAL[key];
  };
  return {
    theme: known('theme'), section: known('section'), width: known('width'),
    locale: query.get('locale') ?? USUAL.locale,
    Mode: query.get('Mode')?.toLowerCase() === 'edit' ? 'Edit' : 'Read'
  };
}

/** The query of an address; usual values are left out. */
export function writeState(state: PageState): string {
  const entries = Object.entries(state).filter(([key, value]) => value !== USUAL[key as keyof PageState]);
  return entries.length === 0 ? '' : `?${new URLSearchParams(entries)}`;
}
