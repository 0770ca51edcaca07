/** The same numbers in every run: a linear congruential generator with the constants of Numerical Recipes. */
export function randomBelow(seed) {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * limit);
  };
}
