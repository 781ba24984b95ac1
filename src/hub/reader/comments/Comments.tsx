import * as React from 'react';
import { CommentContent } from '../../../content/articleContent';
import { Commenting } from '../../../content/articleDetail';
import { useHub } from '../../HubContext';
import { HubStorage } from '../../storage/hubStorage';
import styles from './comments.module.scss';
import { CommentSection } from './CommentSection';
import { ConversationContext } from './Conversation';
import { useNewConversation } from './useNewConversation';

export interface CommentsProps {
  readonly article: number;
  readonly commenting: Commenting;
  readonly content: CommentContent;
  readonly storage: HubStorage;
  /** As far as the server told; replies do not count. */
  readonly count: number | undefined;
  /** Called when a comment was added or deleted here. */
  readonly onCountChange: (by: number) => void;
}

/** The comments on an article: reading, writing, answering, liking, deleting. Needs a `QueryClientProvider` above it. */
export const Comments: React.FC<CommentsProps> = (props) => <Conversation key={props.article} {...props} />;

/** Nothing of one article's comments is left when another article is shown. */
const Conversation: React.FC<CommentsProps> = (props) => {
  const { strings } = useHub();
  const [conversation, { text, turn }] = useNewConversation(props);
  return (
    <ConversationContext.Provider value={conversation}>
      <section aria-labelledby={conversation.headingId} className={styles.comments} lang={strings.language}>
        <CommentSection count={props.count} />
        {/* A blank more or less makes the same words new. */}
        <div role="status" className={styles.unseen}>{text}{turn % 2 === 0 ? '' : '\u00A0'}</div>
      </section>
    </ConversationContext.Provider>
  );
};
