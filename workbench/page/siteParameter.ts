/** The parameter with which a page says to the workbench to which site it belongs; `/` is the root site. */
export const SITE = 'site';
