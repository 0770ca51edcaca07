/** Terms such as regulations set. */
import type { SessionTerm } from '../../src/model/calendar.ts';

export const PAPER_ISSUED: SessionTerm = {
  id: 'paper-issued',
  clauses: ['27.4'],
  days: 7,
  unit: 'working-days',
  direction: 'after',
};

export const TERMS: readonly SessionTerm[] = [
  { id: 'papers-in', clauses: ['25.3'], days: 5, unit: 'days', direction: 'before' },
  { id: 'invitations', clauses: ['25.3'], days: 3, unit: 'days', direction: 'before' },
  PAPER_ISSUED,
];
