/** The version of SharePoint Framework that the page runs. Internal ids change between versions, so it is exact. */
export const SPFX_VERSION = '1.23.2';
