import { Localised } from '../../texts/localised';
import { cyGb } from './cyGb';
import { enGb } from './enGb';
import { ImportTexts } from './importTexts';

export const texts: Localised<ImportTexts> = { 'en-GB': enGb, 'en-US': enGb, 'cy-GB': cyGb };
