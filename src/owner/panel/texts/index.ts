import { Localised } from '../../texts/localised';
import { cyGb } from './cyGb';
import { enGb } from './enGb';
import { PanelTexts } from './panelTexts';

export const texts: Localised<PanelTexts> = { 'en-GB': enGb, 'en-US': enGb, 'cy-GB': cyGb };
