/** What an owner may write into one sample file. Days count from the moment of seeding; negative days are past. */
interface ContentFile {
  readonly title: string;
  /** Values by internal column name. Dates, pictures, people and pairs have their own entries below. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly expiresInDays?: number;
}

/** One file of `articles/`. Its body stands beside it as `<slug>.html`. */
export interface ArticleFile extends ContentFile {
  /** `null` makes a draft: an article without a date of publication. */
  readonly publishFromDays: number | null;
  readonly reviewInDays?: number;
  /** Name of a picture in `images/`. */
  readonly image?: string;
  /** Oldest first. */
  readonly comments?: readonly SampleComment[];
  /** E-mail addresses of sample people who like it. */
  readonly likedBy?: readonly string[];
  /** Slug of the article of which this is the Welsh text. */
  readonly translationOf?: string;
}

/** What somebody said on an article. */
export interface SampleReply {
  /** E-mail address of a sample person. */
  readonly by: string;
  /** Days after the article was published. */
  readonly afterDays: number;
  readonly text: string;
  /** E-mail addresses. */
  readonly likedBy?: readonly string[];
}

export interface SampleComment extends SampleReply {
  readonly replies?: readonly SampleReply[];
}

/** One file of `links/`. */
export interface LinkFile extends ContentFile {
  readonly lastCheckedDays?: number;
  /** Name of a mark in `images/`. */
  readonly logo?: string;
}

/** A file with its name, so that every complaint can say where to look. */
export interface Named<T> {
  /** File name without `.json`. */
  readonly slug: string;
  /** Path below the content folder, for example `articles/winter-roads.json`. */
  readonly path: string;
  readonly file: T;
}
