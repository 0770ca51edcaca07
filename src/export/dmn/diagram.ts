/** Where a modeler draws what: decisions above, inputs below them, lines between. */
import { element, type Xml } from './xml.ts';

const DECISION = { width: 180, height: 80 };
const INPUT = { width: 160, height: 45 };
const GAP = 40;
const COLUMNS = 8;
/** Between the decisions and the inputs, for the lines. */
const BAND = 200;

interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** An element by its id, and the inputs that it requires by the ids of what requires them. */
export interface DrawnDecision {
  readonly id: string;
  readonly requires: readonly { readonly requirement: string; readonly input: string }[];
}

export function diagram(decisions: readonly DrawnDecision[], inputs: readonly string[]): Xml {
  const places = new Map<string, Bounds>();
  decisions.forEach(({ id }, index) => {
    places.set(id, boundsAt(index, DECISION, 0));
  });
  const rows = Math.ceil(decisions.length / COLUMNS);
  const below = rows * (DECISION.height + GAP) + BAND;
  inputs.forEach((id, index) => {
    places.set(id, boundsAt(index, INPUT, below));
  });
  return element(
    'dmndi:DMNDI',
    {},
    element(
      'dmndi:DMNDiagram',
      { id: 'diagram_' },
      ...[...places].map(([id, bounds]) => shape(id, bounds)),
      ...decisions.flatMap(({ id, requires }) =>
        requires.map(({ requirement, input }) => edge(requirement, places.get(input)!, places.get(id)!)),
      ),
    ),
  );
}

function boundsAt(index: number, { width, height }: typeof DECISION, top: number): Bounds {
  const column = index % COLUMNS;
  const row = Math.floor(index / COLUMNS);
  return { x: GAP + column * (DECISION.width + GAP), y: GAP + top + row * (height + GAP), width, height };
}

function shape(id: string, { x, y, width, height }: Bounds): Xml {
  return element(
    'dmndi:DMNShape',
    { id: `shape_${id}`, dmnElementRef: id },
    element('dc:Bounds', { height, width, x, y }),
  );
}

/** From the upper edge of the input to the lower one of the decision. */
function edge(id: string, input: Bounds, decision: Bounds): Xml {
  return element(
    'dmndi:DMNEdge',
    { id: `edge_${id}`, dmnElementRef: id },
    element('di:waypoint', { x: input.x + input.width / 2, y: input.y }),
    element('di:waypoint', { x: decision.x + decision.width / 2, y: decision.y + decision.height }),
  );
}
