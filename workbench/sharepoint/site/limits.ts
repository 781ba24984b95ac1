/** The limits that SharePoint Online sets; tests may lower them, so that they need not fill a list with thousands of items. */
export interface Limits {
  /** How many rows one query may touch. */
  listViewThreshold: number;
  /** How many lookup and person columns one query may name. */
  readonly lookupsPerQuery: number;
  readonly partsPerBatch: number;
  readonly indexesPerList: number;
  /** A longer list gets no further index. Microsoft's help for lists names the number; that REST refuses it as the threshold does is *assumed*. */
  readonly itemsForNewIndex: number;
}

/** As Microsoft documents them for SharePoint Online. */
export const sharePointLimits: Limits = { listViewThreshold: 5000, lookupsPerQuery: 12, partsPerBatch: 100, indexesPerList: 20, itemsForNewIndex: 20_000 };
