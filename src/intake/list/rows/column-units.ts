/** In which unit the bare figures of a column are: whatever states it, and whether what is stated agrees. */
import type { AmountFact } from '../../../model/fact.ts';
import type { ColumnUnit, UnitOrigin } from '../../../model/list-account.ts';
import { isSameUnit, type StatedUnit, type UnitReading, unitFor } from '../../../notation/stated-unit.ts';
import { unitAlone, unitInHeader, unitInLine } from '../../../notation/unit-statement.ts';
import type { UnitSetting } from '../column-options.ts';
import type { HeaderColumn, UnitLine } from '../file/layout/sheet-layout.ts';
import { isColumn } from './header-names.ts';

/** One statement of a column's unit. */
interface Statement extends ColumnUnit {
  readonly unit: StatedUnit;
}

export type ColumnUnitState =
  | ({ readonly kind: 'stated' } & Statement)
  /** The table says nothing of it. */
  | { readonly kind: 'none' }
  | { readonly kind: 'differ'; readonly statements: readonly [Statement, Statement] }
  /** It speaks of a unit in words of which some are not understood. */
  | ({ readonly kind: 'unclear'; readonly left: string } & ColumnUnit);

export interface UnitSources {
  readonly unitLines: readonly UnitLine[];
  readonly settings: readonly UnitSetting[];
}

/**
 * Statements that differ are none: the column's bare figures are refused. What is said by flag, answer or configuration settles
 * what the list leaves unclear, or which of two statements counts; it does not override what the list states clearly.
 */
export function unitOfColumn(
  fact: AmountFact,
  column: HeaderColumn,
  { unitLines, settings }: UnitSources,
): ColumnUnitState {
  const texts = column.parts.length === 0 ? [column.name] : column.parts;
  const own = texts.map((text): Read => ({ reading: unitInHeader(text).reading, from: 'header' }));
  const ofHeader = statementsIn(own, fact);
  const above = unitLines.map(({ line, text }): Read => ({ reading: unitInLine(text), from: 'line', line }));
  // A line speaks of some columns: what this one does not count is not its unit.
  const ofLines = statementsIn(above, fact).filter((one) => !('unit' in one) || one.unit.unit !== 'other');
  const said = statementBy(fact, column, settings);
  if (ofHeader.length === 0) return settled(ofLines, said);
  // Beside a unit of its own neither đồng over a column of dollars counts, nor what the line leaves unclear.
  return settled([...ofHeader, ...ofLines.filter((one) => 'unit' in one && isOf(one.unit, fact))], said);
}

interface Read {
  readonly reading: UnitReading;
  readonly from: UnitOrigin;
  readonly line?: number;
}

type Unclear = { readonly left: string } & ColumnUnit;

function statementsIn(texts: readonly Read[], fact: AmountFact): readonly (Statement | Unclear)[] {
  return texts.flatMap(({ reading, ...about }): (Statement | Unclear)[] => {
    if (reading.kind === 'none') return [];
    if (reading.kind === 'unclear') return [{ ...about, text: reading.text, left: reading.left }];
    const unit = unitFor(reading.units, fact.unit);
    return unit === undefined ? [] : [{ ...about, text: reading.text, unit }];
  });
}

/** Whether a unit can be that of a fact whose column states one of its own; a scale alone is one of đồng. */
export function isOf({ unit }: StatedUnit, fact: AmountFact): boolean {
  return unit === fact.unit || (unit === 'unstated' && fact.unit === 'VND');
}

function statementBy(
  fact: AmountFact,
  column: HeaderColumn,
  settings: readonly UnitSetting[],
): Statement | undefined {
  const setting = settings.find((one) => isColumn(column, one.column));
  if (setting === undefined) return undefined;
  const reading = unitAlone(setting.text);
  if (reading.kind !== 'stated') return undefined;
  const unit = unitFor(reading.units, fact.unit) ?? reading.units[0]!;
  return { from: setting.from, text: setting.text, unit };
}

function settled(all: readonly (Statement | Unclear)[], said: Statement | undefined): ColumnUnitState {
  const stated = all.filter((one): one is Statement => 'unit' in one);
  const unclear = all.find((one): one is Unclear => 'left' in one);
  const [first] = stated;
  if (said !== undefined) {
    const isContradicted = first !== undefined && !stated.some(({ unit }) => isAlike(unit, said.unit));
    return isContradicted ? { kind: 'differ', statements: [said, first] } : { kind: 'stated', ...said };
  }
  if (unclear !== undefined) return { kind: 'unclear', ...unclear };
  if (first === undefined) return { kind: 'none' };
  const other = stated.find(({ unit }) => !isAlike(unit, first.unit));
  return other === undefined ? { kind: 'stated', ...first } : { kind: 'differ', statements: [first, other] };
}

/** A scale alone, and the same scale of a unit. */
function isAlike(a: StatedUnit, b: StatedUnit): boolean {
  return isSameUnit(a, b) || (a.power === b.power && (a.unit === 'unstated' || b.unit === 'unstated'));
}
