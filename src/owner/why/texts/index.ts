import { Localised } from '../../texts/localised';
import { cyGb } from './cyGb';
import { enGb } from './enGb';
import { WhyTexts } from './whyTexts';

export const texts: Localised<WhyTexts> = { 'en-GB': enGb, 'en-US': enGb, 'cy-GB': cyGb };
