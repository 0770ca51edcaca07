/** Walks over a diagram within what is known. */
import { expect, it } from 'vitest';
import { terminal } from '../../../src/engine/cells/compiled.ts';
import { NodeTable } from '../../../src/engine/diagram/diagram.ts';
import { dependsOn, reachable, reachableIn } from '../../../src/engine/diagram/restrict.ts';

// Fact 0 asks whether fact 1 matters; fact 2 never does.
const table = new NodeTable();
const second = table.node(1, [terminal(1), terminal(2), terminal(1)]);
const root = table.node(0, [terminal(0), second]);
const { nodes } = table;

it('the ends that can be reached', () => {
  expect(reachable(nodes, root, [[0, 1], [0, 1, 2], [0]])).toEqual(new Set([0, 1, 2]));
  expect(reachable(nodes, root, [[0], [0, 1, 2], [0]])).toEqual(new Set([0]));
  expect(reachable(nodes, root, [[1], [0, 2], [0]])).toEqual(new Set([1]));
  expect(reachable(nodes, terminal(4), [[0], [0], [0]])).toEqual(new Set([4]));
});

it('over several boxes', () => {
  const boxes = [
    [[0], [1], [0]],
    [[1], [0], [0]],
  ];
  expect(reachableIn(nodes, root, boxes)).toEqual(new Set([0, 1]));
  expect(reachableIn(nodes, root, [])).toEqual(new Set());
});

it('the facts on which the end still depends', () => {
  expect(
    dependsOn(nodes, root, [
      [0, 1],
      [0, 1, 2],
      [0, 1],
    ]),
  ).toEqual(new Set([0, 1]));
  expect(dependsOn(nodes, root, [[1], [0, 1], [0, 1]])).toEqual(new Set([1]));
  expect(
    dependsOn(nodes, root, [
      [0, 1],
      [0, 2],
      [0, 1],
    ]),
  ).toEqual(new Set([0]));
  expect(dependsOn(nodes, root, [[1], [0, 2], [0, 1]])).toEqual(new Set());
  expect(dependsOn(nodes, terminal(1), [[0, 1], [0], [0]])).toEqual(new Set());
});

it('a fact asked on one path only still counts, one whose answers agree does not', () => {
  const own = new NodeTable();
  const left = own.node(1, [terminal(0), terminal(1)]);
  const right = own.node(1, [terminal(1), terminal(0)]);
  const exclusive = own.node(0, [left, right]);
  expect(
    dependsOn(own.nodes, exclusive, [
      [0, 1],
      [0, 1],
    ]),
  ).toEqual(new Set([0, 1]));
  expect(dependsOn(own.nodes, exclusive, [[0, 1], [0]])).toEqual(new Set([0]));
});
