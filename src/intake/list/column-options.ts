/** What is said of a list beside it: by flags, by a configuration, or in answer to a question. */

/** `--map "Cột của tôi=capital"`; an empty key takes the column for nobody's. */
export interface Mapping {
  readonly column: string;
  readonly key: string;
  /** Who says so; a flag unless told otherwise. */
  readonly from?: 'config' | 'answer';
  /** The flag that says so, where it is not `--map`. */
  readonly option?: '--ignore-column';
}

/** `--set key=text`: what every row of a list is given that the list itself leaves out. */
export interface Setting {
  readonly key: string;
  readonly text: string;
  /** Who says so; a flag unless told otherwise. What is not said of this list alone counts where the list says nothing. */
  readonly from?: 'config' | 'answer';
}

/** `--unit "Tổng mức đầu tư=triệu đồng"`: the unit of the bare figures of a column. */
export interface UnitSetting {
  readonly column: string;
  readonly text: string;
  readonly from: 'flag' | 'config' | 'answer';
}

/** What a text in the cells of a fact stands for ("Y tế" for `other`), of one fact or of any that has the code. */
export interface ValueSetting {
  readonly fact?: string;
  readonly text: string;
  readonly code: string;
  readonly from: 'config' | 'answer';
}

export interface ColumnOptions {
  readonly map?: readonly Mapping[];
  readonly set?: readonly Setting[];
  readonly numberFormat?: 'vi' | 'en';
  readonly units?: readonly UnitSetting[];
  /** Names of columns that are nobody's, however much they look like a fact. */
  readonly ignore?: readonly string[];
  readonly values?: readonly ValueSetting[];
  /** Names or numbers of the sheets to read, hidden ones among them; absent: all visible ones that hold a list. */
  readonly sheets?: readonly string[];
  /** They are asked for of this list: one that has no sheets is refused. */
  readonly sheetsAsked?: boolean;
  /** Rows in which the header begins and ends; without `last` it is found where it ends. */
  readonly headerRows?: { readonly first: number; readonly last?: number };
  /** What becomes of rows that are hidden; they are read unless told otherwise, and always said. */
  readonly hiddenRows?: 'read' | 'skip';
  /** Heads of the columns that the program itself adds to a list, one list a language. */
  readonly answerHeads?: readonly (readonly string[])[];
}
