import { button, element } from '../../../browser/dom';

/** Asks before something is lost. @returns whether the person agreed */
export function confirm(question: string, agree: string): Promise<boolean> {
  return new Promise((resolve) => {
    const cancel = button('Cancel', 'quiet', () => answer(false)());
    // The harmless answer has the focus, so that pressing Enter twice loses nothing.
    cancel.autofocus = true;
    const dialog = element('dialog', { 'aria-labelledby': 'question' });
    const answer = (agreed: boolean) => () => {
      dialog.close();
      dialog.remove();
      resolve(agreed);
    };
    dialog.append(
      element('p', { id: 'question' }, question),
      element('div', { class: 'actions' }, button(agree, 'danger', answer(true)), cancel)
    );
    // Escape closes a dialog by itself.
    dialog.addEventListener('cancel', answer(false));
    document.body.append(dialog);
    dialog.showModal();
  });
}
