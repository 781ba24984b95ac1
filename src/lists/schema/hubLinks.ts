import { ListSchema } from './columns';
import { checkedFormat, expiryFormat, languageFormat } from './formats';
import { linkCategories, linkList } from './identity';
import { NOW, today } from './viewQuery';

/** The list of partner links: resources of other organisations that help. */
export const hubLinks: ListSchema = {
  ...linkList,
  description: 'Partners and resources that Public Sector Hub hands to readers.',
  titleMaxLength: 255,
  columns: [
    {
      type: 'URL', name: 'HubUrl', id: '5207a9a2-f854-4a08-8d13-e2538904f6df', displayName: 'Address', required: true,
      description: 'The full address of the resource, starting with https://.'
    },
    {
      type: 'Note', name: 'HubDescription', id: '700110dd-1c42-4e63-b76c-b90270037b2d', displayName: 'Description', richText: false, advisedLength: 200,
      description: 'One sentence: what a reader finds there.'
    },
    {
      type: 'Text', name: 'HubPartner', id: '07192471-02bd-4abb-81af-ff84a1961358', displayName: 'Partner', maxLength: 255,
      description: 'The organisation that offers it.'
    },
    {
      type: 'Choice', name: 'HubCategory', id: 'fda71778-9627-4364-b345-5c041a9d17ad', displayName: 'Category', indexed: true,
      choices: linkCategories,
      description: 'The heading under which the link stands.'
    },
    {
      type: 'Thumbnail', name: 'HubLogo', id: 'f2a7fac3-c6ea-4af6-bd54-e9d88ffc0d82', displayName: 'Logo',
      description: "The partner's mark, square if possible. Without one the card shows initials."
    },
    {
      type: 'Number', name: 'HubOrder', id: 'd7005100-9383-42a4-8f2f-1f53facbd00f', displayName: 'Order', decimals: 0, minimum: 0, defaultValue: 100, indexed: true,
      description: 'Smaller numbers come first within the category.'
    },
    {
      type: 'User', name: 'HubOwner', id: 'adf7b907-8919-4abb-b535-852947c809e6', displayName: 'Owner',
      description: 'Who looks after this link.'
    },
    {
      type: 'DateTime', name: 'HubLastChecked', id: '395cdfc9-0779-4ac4-a3f9-5017a9dc39cd', displayName: 'Last checked', dateOnly: true, indexed: true, indexedSince: 2, format: checkedFormat,
      description: 'The day on which somebody last followed the link and found it right.'
    },
    {
      type: 'DateTime', name: 'HubExpires', id: '1a6190e5-9e67-423c-8849-caa3a637d05f', displayName: 'Expires', format: expiryFormat, dateOnly: false, indexed: true,
      description: 'From this moment on the link is no longer listed. Leave empty if it stays.'
    },
    {
      type: 'Choice', name: 'HubMarking', id: '0954aae2-c6d6-429b-a772-4df44fc415a1', displayName: 'Marking', choices: ['Public', 'Official'], defaultValue: 'Public',
      description: 'Public: anybody may see it. Official: for staff only.'
    },
    {
      type: 'Choice', name: 'HubLanguage', id: '03bf9ca9-cbd1-4f8b-9fe3-e7fb03fbf3fa', displayName: 'Language', format: languageFormat, choices: ['en', 'cy'], defaultValue: 'en', indexed: true,
      description: 'The language of the resource: en for English, cy for Welsh.'
    }
  ],
  views: [
    {
      title: 'All Items', isDefault: true, rowLimit: 30, orderBy: { column: 'HubOrder', ascending: true },
      columns: ['LinkTitle', 'HubUrl', 'HubPartner', 'HubCategory', 'HubOrder', 'HubMarking', 'HubLanguage']
    },
    {
      title: 'Not checked for a year', isDefault: false, rowLimit: 30, orderBy: { column: 'HubLastChecked', ascending: true },
      where: `<Or><IsNull><FieldRef Name="HubLastChecked" /></IsNull><Lt><FieldRef Name="HubLastChecked" />${today(-365)}</Lt></Or>`,
      columns: ['LinkTitle', 'HubUrl', 'HubLastChecked', 'HubOwner']
    },
    {
      title: 'Expired', isDefault: false, rowLimit: 30, orderBy: { column: 'HubExpires', ascending: false },
      where: `<Leq><FieldRef Name="HubExpires" />${NOW}</Leq>`,
      columns: ['LinkTitle', 'HubUrl', 'HubExpires', 'HubOwner']
    }
  ]
};
