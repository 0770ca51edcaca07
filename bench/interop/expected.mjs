/** What the view `decisions` has to say of a row, by the library's own decision. */
export function expectedOf(decision, matter, { doubts, residual }) {
  const { outcome, authority, candidates, nobody, missing, assumptions, warnings, citations } = decision;
  const own = doubts.filter((one) => one.matter === matter).map(({ code }) => code);
  const clauses = citations.filter(({ deciding }) => deciding).map(({ clause }) => clause);
  if (outcome === 'residual' && residual !== null) clauses.push(residual.clause);
  return {
    outcome,
    authority,
    candidates: candidates.join(' '),
    missing: set(missing.map(({ fact }) => fact)),
    assumed: set(
      assumptions.map(
        ({ fact, value, couldChange }) => `${fact}=${valueText(value)}${couldChange ? '?' : ''}`,
      ),
    ),
    doubts: set(warnings.map(({ code }) => code).filter((code) => own.includes(code))),
    rules: set(citations.map(({ rule, certain }) => (certain ? rule : `${rule}?`))),
    clauses: set(clauses),
    nobody: nobody ?? false,
    reason: null,
  };
}

/** Columns that are sets: their codes may stand in any order. */
export const SETS = ['missing', 'assumed', 'doubts', 'rules', 'clauses'];

export function set(codes) {
  return [...new Set(codes)].sort().join(' ');
}

/** A row of the view as it is compared. */
export function given(row) {
  const own = { ...row };
  for (const name of SETS)
    if (own[name] !== null) own[name] = set(own[name].split(' ').filter((code) => code !== ''));
  delete own.id;
  delete own.cell;
  return own;
}

function valueText(value) {
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : value.split(', ').join('+');
}
