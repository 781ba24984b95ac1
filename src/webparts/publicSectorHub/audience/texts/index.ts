import { Localised } from '../../../../owner/texts/localised';
import { AudienceTexts } from './audienceTexts';
import { cyGb } from './cyGb';
import { enGb } from './enGb';

export const texts: Localised<AudienceTexts> = { 'en-GB': enGb, 'en-US': enGb, 'cy-GB': cyGb };
