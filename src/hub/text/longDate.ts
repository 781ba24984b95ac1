/**
 * A day as people write it, in the reader's time zone: `24 November 2026`.
 * @param locale - BCP 47
 */
export function longDate(date: Date, locale: string): string {
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' }).format(date);
}
