import { element } from '../../../browser/dom';
import { PageAddress } from './address';
import { showConflict } from './conflict';
import { ErrorSummary } from './errorSummary';
import { drawForm } from './form';
import { formFields, Item, OpenList, withColumns } from './list';
import { showPage, showSorry } from './page';
import { problemOf } from './problem';
import { saveForm } from './save';
import { warningsOf } from './warnings';

/** The form for a new item, or for one that is there. Nothing that was typed is lost, whatever the server says. */
export async function editForm(list: OpenList, address: PageAddress): Promise<void> {
  const { id, back } = address;
  if (id === undefined ? !list.may.add : !list.may.edit) {
    showSorry(list.title, 'You may read this list but not change it. Ask the people who look after the site.', { href: back, text: `Back to ${list.title}` });
    return;
  }
  const item = id === undefined ? undefined : await readItem(list, id);
  const summary = new ErrorSummary();
  const save = element('button', { type: 'submit', class: 'primary' }, 'Save');
  const form = drawForm(list, item, element('div', { class: 'actions' }, save, element('a', { href: back }, 'Cancel')));
  let version = String(item?.['odata.etag'] ?? '*');
  let written = id;
  let saving = false;
  let warned = '';

  const submit = async (): Promise<void> => {
    const complaints = form.check();
    if (complaints.length > 0) {
      summary.show('Nothing has been saved yet', complaints);
      return;
    }
    const warnings = warningsOf(form.values());
    if (warnings.length > 0 && warnings.join() !== warned) {
      warned = warnings.join();
      summary.show('Is this what you mean? Save again if it is', warnings.map((text) => ({ text, focus: undefined })));
      return;
    }
    summary.hide();
    saving = true;
    save.disabled = true;
    let writtenNow = false;
    try {
      await saveForm(list, form, written, version, (itemId) => {
        written = itemId;
        writtenNow = true;
        version = '*';
      });
      location.assign(back);
    } catch (error) {
      saving = false;
      const { status, text } = await problemOf(error);
      const theirs = status === 412 && id !== undefined ? await readItem(list, id).catch(() => undefined) : undefined;
      if (item !== undefined && theirs !== undefined) {
        showConflict(summary, list, item, theirs, () => {
          // Whoever changes it once more meanwhile is not written over unseen.
          version = String(theirs['odata.etag']);
          submit().catch(() => undefined);
        });
      } else {
        summary.show(writtenNow ? 'What you typed is saved, the picture is not. Save again, or cancel to do without it' : 'Nothing has been saved yet', [{ text, focus: undefined }]);
      }
    }
    save.disabled = false;
  };

  form.element.addEventListener('submit', (event) => {
    event.preventDefault();
    submit().catch(() => undefined);
  });
  window.addEventListener('beforeunload', (event) => {
    if (!saving && form.changed()) {
      event.preventDefault();
    }
  });
  showPage(titleOf(list, item), summary.element, form.element);
}

const titleOf = (list: OpenList, item: Item | undefined): string => (item === undefined ? `New item in ${list.title}` : `Edit ${String(item.Title ?? `item ${item.Id}`)}`);

/** @throws what PnPjs throws when there is no such item */
async function readItem(list: OpenList, id: number): Promise<Item> {
  const [item] = await withColumns(list.list.items, formFields(list)).filter(`Id eq ${id}`)<Item[]>();
  return item ?? list.list.items.getById(id)<Item>();
}

