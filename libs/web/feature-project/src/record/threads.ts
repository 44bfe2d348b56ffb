/** A post and what was answered to it, however deep, oldest answer first. */
export interface Thread<Post> {
  readonly post: Post;
  readonly replies: readonly Post[];
}

/**
 * Posts, latest first, as threads: the thread with the latest post comes first. A reply whose thread is on a page that was not read yet
 * stands by itself.
 */
export function threadsOf<Post extends { readonly id: string; readonly replyTo?: string | null }>(posts: readonly Post[]): readonly Thread<Post>[] {
  const byId = new Map(posts.map((post) => [post.id, post]));
  const rootOf = (post: Post): Post => {
    const above = post.replyTo ? byId.get(post.replyTo) : undefined;
    return above && above !== post ? rootOf(above) : post;
  };
  const threads = new Map<string, Post[]>();
  for (const post of posts) {
    const { id } = rootOf(post);
    threads.set(id, [...(threads.get(id) ?? []), post]);
  }
  return [...threads].flatMap(([id, members]) => {
    const post = byId.get(id);
    return post ? [{ post, replies: members.filter((each) => each.id !== id).reverse() }] : [];
  });
}
