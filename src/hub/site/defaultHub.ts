/** The value of the web part's property `site` that stands for the organisation's hub. */
export const DEFAULT_HUB = 'default';
