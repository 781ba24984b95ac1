import { ITheme } from '@fluentui/react';
import { ServiceScope } from '@microsoft/sp-core-library';
import { Canvas } from './canvasStore';
import { button, byId, element } from '../../browser/dom';
import { pencil } from './pencil';
import { PlacedWebPart, placeWebPart } from './placeWebPart';
import { requestManifest } from './spfx';

/** The one place of the page, with the web part in it. */
export type WebPartZone = Pick<PlacedWebPart, 'setTheme' | 'setEditing' | 'serialize'>;

const INSTANCE_ID = '7a1c0f52-9f5e-4f55-9b0e-2d4c8a6b1e01';

/**
 * Puts the web part into the page, with the tools that SharePoint shows beside one that is edited.
 * @param webPartId - component id of a built web part
 */
export async function fillZone(scope: ServiceScope, webPartId: string, canvas: Canvas, theme: ITheme, editing: boolean): Promise<WebPartZone> {
  const manifest = await requestManifest(webPartId);
  const part = element('div', { class: 'part' });
  const edit = button('Edit properties', 'editProperties', () => placed?.manager.requestPropertyPaneAction(INSTANCE_ID, 'Open'));
  edit.prepend(pencil());
  const tools = element('div', { class: 'editTools', role: 'toolbar', 'aria-label': manifest.preconfiguredEntries[0].title.default }, edit);
  byId('zone').replaceChildren(tools, part);
  tools.hidden = !editing;
  let placed: PlacedWebPart | undefined;
  const { manager, setTheme, setEditing, serialize } = placed = await placeWebPart(scope, { manifest, instanceId: INSTANCE_ID, domElement: part, canvas, theme, editing, inTeams: false });

  return {
    setTheme,
    async setEditing(next) {
      tools.hidden = !next;
      if (!next) {
        manager.requestPropertyPaneAction(INSTANCE_ID, 'Close');
      }
      await setEditing(next);
    },
    serialize
  };
}
