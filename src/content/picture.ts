/** An image with the words that stand for it. An empty `alt` marks decoration. */
export interface Picture {
  readonly src: string;
  readonly alt: string;
}
