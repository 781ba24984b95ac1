import type { ArticleFile, SampleReply } from './contentFile';
import { samplePeople } from './sampleUsers';

/**
 * Checks what people are said to have said and liked.
 * @throws one sentence that names the file
 */
export const checkTalk = (path: string, { comments = [], likedBy = [], publishFromDays }: ArticleFile): void => {
  const sayings: readonly SampleReply[] = comments.flatMap((comment) => [comment, ...(comment.replies ?? [])]);
  const names = [...likedBy, ...sayings.flatMap(({ by, likedBy: others = [] }) => [by, ...others])];
  const stranger = names.find((name) => !samplePeople.some(({ email }) => email === name));
  if (stranger !== undefined) {
    throw new Error(`${path}: "${stranger}" is not the e-mail address of a sample person; see sampleUsers.ts.`);
  }
  for (const { text, afterDays } of sayings) {
    if (typeof text !== 'string' || text.trim() === '') {
      throw new Error(`${path}: a comment must have a "text".`);
    }
    if (typeof afterDays !== 'number' || publishFromDays === null || publishFromDays + afterDays > 0) {
      throw new Error(`${path}: "afterDays" of a comment must be a number of days between publication and the present.`);
    }
  }
};
