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
  /** Slug of the article of which this is the Welsh text. */
  readonly translationOf?: string;
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
