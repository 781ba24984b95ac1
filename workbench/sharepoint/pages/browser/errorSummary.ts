import { element } from '../../../browser/dom';
import { Complaint } from './form';

/** The box above a form that lists what is wrong; it takes the focus, and each entry leads to its box. */
export class ErrorSummary {
  public readonly element = element('div', { class: 'summary', role: 'alert', tabindex: '-1', hidden: '' });

  /** @param actions - further steps, such as looking at somebody else's version */
  public show(title: string, complaints: readonly Complaint[], ...actions: HTMLElement[]): void {
    this.element.hidden = false;
    this.element.replaceChildren(
      element('h2', {}, title),
      element('ul', {}, ...complaints.map((complaint) => element('li', {}, this._entry(complaint)))),
      ...actions
    );
    this.element.focus();
  }

  public hide(): void {
    this.element.hidden = true;
    this.element.replaceChildren();
  }

  private _entry({ text, focus }: Complaint): HTMLElement | string {
    if (focus === undefined) {
      return text;
    }
    const link = element('a', { href: `#${focus.id}` }, text);
    link.addEventListener('click', (event) => {
      event.preventDefault();
      focus.focus();
    });
    return link;
  }
}
