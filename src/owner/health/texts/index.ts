import { Localised } from '../../texts/localised';
import { cyGb } from './cyGb';
import { enGb } from './enGb';
import { HealthTexts } from './healthTexts';

export const texts: Localised<HealthTexts> = { 'en-GB': enGb, 'en-US': enGb, 'cy-GB': cyGb };
