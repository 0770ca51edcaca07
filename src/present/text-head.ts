/** The first lines: who decides, what the decision is, by which clause. */
import { cut, type Line, type Span, span, wrap } from './document/layout.ts';
import { decidingClauses, headline, residualGrounds } from './headline.ts';
import type { Page } from './page.ts';

export function headLines(page: Page): Line[] {
  const under = grounds(page);
  return [
    ...wrap(title(page), page.width),
    ...(under.length === 0 ? [] : wrap(under, page.width)),
    subjectLine(page),
  ];
}

function title(page: Page): Span[] {
  const { body, action } = headline(page);
  if (body === '') return [span(action, 'yellow')];
  const capitals = span(body.toLocaleUpperCase('vi'), 'bold');
  return action === '' ? [capitals] : [capitals, span(action)];
}

/** The deciding clauses; of a residual result the regulation's own words for it; else the bodies still possible. */
function grounds(page: Page): Span[] {
  const { decision, names, words } = page;
  if (decision.outcome === 'undetermined') {
    return [span(words.outcome.possible), span(names.possible(decision), 'bold')];
  }
  if (decision.outcome === 'residual') {
    const told = residualGrounds(page);
    return told === '' ? [] : [span(told)];
  }
  const regulation = span(names.regulation.title[names.lang], 'dim');
  return [span(decidingClauses(page), 'cyan'), span('·', 'dim'), regulation];
}

function subjectLine({ decision, names, width }: Page): Line {
  // Where no clause decides, the regulation has not been named yet.
  const regulation = decision.outcome === 'decided' ? '' : names.regulation.title[names.lang];
  const parts = [names.matter(decision.matter), regulation, decision.id, decision.title];
  const written = span(parts.filter(Boolean).join(' · ')).text;
  return [span(cut(written, width), 'dim')];
}
