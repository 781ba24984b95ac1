import '@pnp/sp/site-users/web';
import { element } from '../../../../browser/dom';
import { FieldKind } from './fieldKind';

interface Person {
  readonly Id: number;
  readonly Title: string;
}

/** One person of the site. */
export const person: FieldKind = {
  control({ field, id, describedBy, list }, value) {
    const stored = (value ?? undefined) as Person | undefined;
    const select = element('select', { id, 'aria-describedby': describedBy }, element('option', { value: '' }));
    const offer = ({ Id, Title }: Person): void => select.append(element('option', { value: String(Id) }, Title));
    if (stored) {
      offer(stored);
      select.value = String(stored.Id);
    }
    list.sp.web.siteUsers.select('Id', 'Title')<Person[]>().then(
      (people) => people.filter(({ Id }) => Id !== stored?.Id).forEach(offer),
      // Without the list of people the stored one can still be kept or removed.
      () => undefined
    );
    return {
      element: select,
      focus: select,
      read: () => ({ [`${field.InternalName}Id`]: select.value === '' ? null : Number(select.value) }),
      problem: () => (field.Required && select.value === '' ? `Choose ${field.Title.toLowerCase()}.` : undefined)
    };
  },
  show(value) {
    const stored = (value ?? undefined) as Person | undefined;
    return stored?.Title ? document.createTextNode(stored.Title) : undefined;
  }
};
