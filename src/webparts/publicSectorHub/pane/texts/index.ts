import { Localised } from '../../../../owner/texts/localised';
import { cyGb } from './cyGb';
import { enGb } from './enGb';
import { PaneTexts } from './paneTexts';

export const texts: Localised<PaneTexts> = { 'en-GB': enGb, 'en-US': enGb, 'cy-GB': cyGb };
