import { PluralForms } from '../strings';
import { fill } from './fill';

/** Unicode CLDR's rules for Welsh whole numbers. */
const WELSH: Readonly<Record<number, Intl.LDMLPluralRule>> = { 0: 'zero', 1: 'one', 2: 'two', 3: 'few', 6: 'many' };

/**
 * The wording for a whole number.
 * @param language - BCP 47, for example `cy-GB`
 */
export function plural(forms: PluralForms, count: number, language: string): string {
  return fill(forms[formOf(count, language)] ?? forms.other, { count: grouped(count) });
}

/** A whole number as people write it: both languages of the hub group thousands with commas. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** Welsh has six forms, and Chrome's and Edge's `Intl` knows none of them: it silently takes English ones. */
function formOf(count: number, language: string): Intl.LDMLPluralRule {
  return language.startsWith('cy') ? WELSH[count] ?? 'other' : new Intl.PluralRules(language).select(count);
}
