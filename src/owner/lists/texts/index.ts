import { Localised } from '../../texts/localised';
import { cyGb } from './cyGb';
import { enGb } from './enGb';
import { ListsTexts } from './listsTexts';

export const texts: Localised<ListsTexts> = { 'en-GB': enGb, 'en-US': enGb, 'cy-GB': cyGb };
