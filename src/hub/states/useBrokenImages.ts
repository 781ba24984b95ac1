import * as React from 'react';
import { ItemProblem } from '../../content/problems';

/** An item whose image did not load. */
export interface ItemWithImage {
  readonly id: number;
  readonly title: string;
  readonly editHref: string;
}

export type ReportBrokenImage = (item: ItemWithImage) => void;

/** Collects the images that the browser could not load: only the browser can know. */
export function useBrokenImages(): { readonly problems: readonly ItemProblem[]; readonly report: ReportBrokenImage } {
  const [problems, setProblems] = React.useState<readonly ItemProblem[]>([]);
  const report = React.useCallback(({ id, title, editHref }: ItemWithImage) => {
    setProblems((before) =>
      before.some((problem) => problem.editHref === editHref) ? before : [...before, { kind: 'imageNotFound', id, title, editHref }]
    );
  }, []);
  return { problems, report };
}
