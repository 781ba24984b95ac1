import { Panel, PanelType } from '@fluentui/react/lib/Panel';
import * as React from 'react';
import { HubContent } from '../content/hubContent';
import { OwnerContent } from '../content/manage/ownerContent';
import { useHub } from '../hub/HubContext';
import { ItemRef, OwnerPanelProps } from '../hub/manage/ownerModule';
import { fill } from '../hub/text/fill';
import { PanelHome } from './panel/PanelHome';
import styles from './panel/panel.module.scss';
import { PanelTitle } from './panel/PanelTitle';
import { texts } from './panel/texts';
import { ToolKey } from './panel/tool';
import { ToolHost } from './panel/ToolHost';
import { useTexts } from './texts/localised';

/** Wide enough for a table, and never wider than the window. */
const WIDTH = 'min(100vw, 1080px)';

/** Which tool stands in the panel, and what it was opened for; the home of all tools without one. */
export interface Place {
  readonly tool?: ToolKey;
  readonly subject?: ItemRef;
  /** The tool that led here. */
  readonly from?: ToolKey;
}

/**
 * The tools for those who look after the content, over the hub.
 * @public fetched by the web part, where no tool can follow
 */
export const OwnerPanel: React.FC<OwnerPanelProps & { readonly isOpen: boolean }> = ({ isOpen, content, page, settings, variables, onChanged, onClose, onClosed }) => {
  const { strings, idPrefix } = useHub();
  const own = useTexts(texts);
  const [place, setPlace] = React.useState<Place>({});
  const question = React.useRef<string>();
  const memory = React.useRef(new Map<ToolKey, unknown>());
  const { tool, from } = place;
  const titleId = `${idPrefix}-owner-title`;

  /** Work that is under way is not broken off by a slip. */
  const mayLeave = (): boolean => {
    // eslint-disable-next-line no-alert -- a question that nothing on the page can cover or miss
    const leave = question.current === undefined || window.confirm(question.current);
    question.current = leave ? undefined : question.current;
    return leave;
  };
  const go = (next: Place): void => {
    if (mayLeave()) {
      setPlace(next);
    }
  };
  const close = (event?: Event | React.SyntheticEvent): void => {
    if (event?.defaultPrevented !== true && mayLeave()) {
      onClose();
    }
  };

  return (
    <Panel
      isOpen={isOpen}
      type={PanelType.custom}
      customWidth={WIDTH}
      className={styles.panel}
      hasCloseButton={false}
      onDismiss={close}
      onDismissed={() => {
        setPlace({});
        memory.current.clear();
        onClosed();
      }}
      overlayProps={{ isDarkThemed: true }}
      popupProps={{ ariaLabelledBy: titleId, lang: strings.language, onRestoreFocus: () => undefined }}
      focusTrapZoneProps={{ disableFirstFocus: true, disableRestoreFocus: true }}
      onRenderNavigation={() => null}
    >
      <div className={styles.surface} style={variables}>
        <div className={styles.bar}>
          {tool && <button type="button" className={styles.plain} onClick={() => go({})}>{own.back}</button>}
          {from && <button type="button" className={styles.plain} onClick={() => go({ tool: from })}>{fill(own.backTo, { tool: own.tools[from].name })}</button>}
          <button type="button" className={styles.close} onClick={close}>{own.close}</button>
        </div>
        <div className={styles.column}>
          <PanelTitle key={`title ${tool}`} id={titleId}>{tool ? own.tools[tool].name : own.title}</PanelTitle>
          {tool === undefined ? (
            <PanelHome page={page} onTool={(next) => go({ tool: next })} />
          ) : (
            <ToolHost
              key={tool}
              tool={tool}
              owner={ownerOf(content)}
              page={page}
              settings={settings}
              subject={place.subject}
              memory={memory.current}
              onChanged={() => {
                // What another tool changed, what was kept does not know.
                Array.from(memory.current.keys()).filter((key) => key !== tool).forEach((key) => memory.current.delete(key));
                onChanged();
              }}
              onTool={(next, subject) => go({ tool: next, subject, from: tool })}
              onBusy={(next) => { question.current = next; }}
            />
          )}
        </div>
      </div>
    </Panel>
  );
};

const owners = new WeakMap<HubContent, Promise<OwnerContent>>();

/** One port for all tools; one that could not be fetched is asked for again. */
function ownerOf(content: HubContent): () => Promise<OwnerContent> {
  return () => {
    const owner = owners.get(content) ?? content.owner();
    owners.set(content, owner);
    owner.catch(() => owners.delete(content));
    return owner;
  };
}
