import { IPropertyPaneCustomFieldProps, IPropertyPaneField, PropertyPaneFieldType } from '@microsoft/sp-property-pane';

/**
 * A sentence below a field that has no description of its own. `PropertyPaneLabel` would be as bold as the names of the fields.
 * @param text - the pane makes another element for another text
 */
export function helpText(text: string): IPropertyPaneField<IPropertyPaneCustomFieldProps> {
  return {
    type: PropertyPaneFieldType.Custom,
    targetProperty: '',
    properties: {
      key: text,
      onRender: (element) => {
        element.textContent = text;
        Object.assign(element.style, { fontSize: '12px', lineHeight: '1.4', padding: '4px 0 8px' });
      }
    }
  };
}
