import { PluralForms } from '../strings';
import { fill } from './fill';

/** Unicode CLDR's rules for Welsh whole numbers. */
const WELSH: Readonly<Record<number, Intl.LDMLPluralRule>> = { 0: 'zero', 1: 'one', 2: 'two', 3: 'few', 6: 'many' };

/**
 * The wording for a whole number.
 * @param language - BCP 47, for example `cy-GB`
 */
export function plural(forms: PluralForms, count: number, language: string): string {
  return fill(forms[formOf(count, language)] ?? forms.other, { count });
}

/** Welsh has six forms, and Chrome's and Edge's `Intl` knows none of them: it silently takes English ones. */
function formOf(count: number, language: string): Intl.LDMLPluralRule {
  return language.startsWith('cy') ? WELSH[count] ?? 'other' : new Intl.PluralRules(language).select(count);
}
