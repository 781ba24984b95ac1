import { ListPart } from '../../content/listParts';
import { fill } from '../text/fill';
import { CreationTexts } from './texts/creationTexts';

/** What a part of a list is called: `column “Topic”`. */
export const partText = ({ kind, name = '' }: ListPart, { parts }: CreationTexts): string => fill(parts[kind], { name });
