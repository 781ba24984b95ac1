import { useQuery } from '@tanstack/react-query';
import { ArticleContent } from '../../content/articleContent';
import { HubContent } from '../../content/hubContent';

/** The port of articles. Whoever shows an article has it already, so it is there almost at once. */
export function useArticleContent(content: HubContent): ArticleContent | undefined {
  return useQuery({ queryKey: ['port'], queryFn: () => content.articles(), staleTime: Infinity }).data;
}
