import * as React from 'react';

/** What the groups are called for which the page has the web part; none where it is for everybody or nobody may know. */
export const AudienceNames = React.createContext<readonly string[]>([]);
