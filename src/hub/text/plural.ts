import { PluralForms } from '../strings';
import { fill } from './fill';

/**
 * The wording for a number. Welsh has six plural forms, so the choice is left to `Intl.PluralRules`.
 * @param locale - BCP 47, for example `cy-GB`
 */
export function plural(forms: PluralForms, count: number, locale: string): string {
  const form = new Intl.PluralRules(locale).select(count);
  return fill(forms[form] ?? forms.other, { count });
}
