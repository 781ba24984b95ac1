import { byId, element } from '../../../browser/dom';

/** Puts a page's content in place and tells tests and scripts that it is there. */
export function showPage(title: string, ...content: (Node | string)[]): void {
  document.title = title;
  byId('main').replaceChildren(element('h1', {}, title), ...content);
  document.body.dataset.ready = 'true';
}

/** A page that cannot be shown: one sentence and a way out. */
export function showSorry(title: string, sentence: string, wayOut: { href: string; text: string }): void {
  showPage(title, element('p', { role: 'alert' }, sentence), element('p', {}, element('a', { href: wayOut.href }, wayOut.text)));
}

/** The address of another page of the same list. */
export const pageOf = (listPath: string, page: string, id?: number): string => `${listPath}/${page}.aspx${id === undefined ? '' : `?ID=${id}`}`;
