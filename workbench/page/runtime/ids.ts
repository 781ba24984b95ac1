/** Ids of the workbench's own components. */

/**
 * The application that the loader starts. It is the id of SharePoint's own hosted workbench: with it the runtime
 * does not start its search query manager, which wants a search page.
 */
export const APPLICATION_ID = '8be81a5c-af38-4bb2-af97-afa3b64dfbed';

/** The one script that holds all replacements. */
export const REPLACEMENTS_ID = '2a7a4f0e-5c1e-4b57-8f0a-6f2f7a1d9c33';

export const OWN_VERSION = '1.0.0';

/** SPFx's ids of the React that every web part shares. */
export const REACT = { type: 'component', id: '0d910c1c-13b9-4e1c-9aa4-b008c5e42d7d', version: '17.0.1' } as const;
export const REACT_DOM = { type: 'component', id: 'aa0a46ec-1505-43cd-a44a-93f3a5aa460a', version: '17.0.1' } as const;

/** The AMD name under which the loader registers a component. */
export const amdName = (id: string, version: string): string => `${id}_${version}`;
