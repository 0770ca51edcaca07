export type Lang = 'vi' | 'en';

/** The same words in each language people read. */
export type Words = Readonly<Record<Lang, string>>;
