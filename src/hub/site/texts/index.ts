import { cyGb } from './cyGb';
import { CreationTexts } from './creationTexts';
import { enGb } from './enGb';

export const texts: Readonly<Record<'en-GB' | 'en-US' | 'cy-GB', CreationTexts>> = { 'en-GB': enGb, 'en-US': enGb, 'cy-GB': cyGb };
