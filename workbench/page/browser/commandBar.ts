import { button, byId } from '../../browser/dom';

export interface Commands {
  edit(): void;
  save(): void;
  discard(): void;
}

/** The bar below the header: *Edit* while the page is read, *Save* and *Discard* while it is edited. */
export function showCommandBar(editing: boolean, commands: Commands): void {
  const bar = byId('commandBar');
  const hadFocus = bar.contains(document.activeElement);
  bar.replaceChildren(
    ...(editing
      ? [button('Save', 'command primary', commands.save), button('Discard changes', 'command', commands.discard)]
      : [button('Edit', 'command', commands.edit)])
  );
  // The command that was pressed is gone; a keyboard would otherwise start at the top of the page again.
  if (hadFocus) {
    bar.querySelector('button')?.focus();
  }
}
