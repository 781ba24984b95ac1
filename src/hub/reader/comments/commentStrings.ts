import type { PluralForms } from '../../strings';

/** What is said around the comments on an article. */
export interface CommentStrings {
  readonly heading: string;
  /** As long as nobody knows how many there are. */
  readonly headingUncounted: string;
  readonly invitation: string;
  readonly off: string;
  readonly readOnly: string;
  readonly loading: string;
  readonly failed: string;
  readonly repliesFailed: string;
  readonly showMore: string;
  readonly moreShown: PluralForms;
  readonly moreFailed: string;
  readonly replies: PluralForms;
  readonly repliesShown: PluralForms;
  readonly reply: string;
  readonly replyTo: string;
  readonly time: string;
  readonly showAll: string;
  readonly showLess: string;
  readonly like: string;
  readonly likes: PluralForms;
  readonly likeFailed: string;
  readonly unlikeFailed: string;
  readonly delete: string;
  readonly deleteAsk: string;
  readonly deleteWithReplies: PluralForms;
  readonly deleteYes: string;
  readonly deleteNo: string;
  readonly deleted: string;
  readonly deleteFailed: string;
  readonly write: string;
  readonly post: string;
  readonly postReply: string;
  readonly posting: string;
  readonly posted: string;
  readonly emptyBox: string;
  readonly long: string;
  readonly draftBack: string;
  readonly discard: string;
  readonly discarded: string;
  readonly notPosted: string;
  readonly offline: string;
  readonly unsure: string;
  readonly checkAgain: string;
  readonly checking: string;
  readonly notArrived: string;
  readonly arrived: string;
  readonly arrivedEarlier: string;
  /** Why something was refused, where the reasons for reading do not fit. */
  readonly notAllowed: string;
  readonly gone: string;
}
