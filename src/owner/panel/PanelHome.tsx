import * as React from 'react';
import { HubPage } from '../../content/hubContent';
import { useTexts } from '../texts/localised';
import styles from './panel.module.scss';
import { texts } from './texts';
import { ToolKey } from './tool';
import { tools } from './tools';

export interface PanelHomeProps {
  readonly page: HubPage;
  readonly onTool: (tool: ToolKey) => void;
}

/** What can be done, each with a sentence. */
export const PanelHome: React.FC<PanelHomeProps> = ({ onTool }) => {
  const own = useTexts(texts);
  return (
    <>
      <p>{own.intro}</p>
      <ul className={styles.tools}>
        {(Object.keys(own.tools) as ToolKey[]).filter((key) => tools[key]).map((key) => (
          <li key={key} className={styles.tool}>
            <button type="button" className={styles.toolName} onClick={() => onTool(key)}>{own.tools[key].name}</button>
            <p>{own.tools[key].what}</p>
          </li>
        ))}
      </ul>
    </>
  );
};
