import { button, byId } from '../../browser/dom';

export interface Commands {
  edit(): void;
  save(): void;
  discard(): void;
}

/** The bar below the header: *Edit* while the page is read, *Save* and *Discard* while it is edited. */
export function showCommandBar(editing: boolean, commands: Commands): void {
  byId('commandBar').replaceChildren(
    ...(editing
      ? [button('Save', 'command primary', commands.save), button('Discard changes', 'command', commands.discard)]
      : [button('Edit', 'command', commands.edit)])
  );
}
