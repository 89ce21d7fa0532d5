/** The value below which this part of some values lies: half of them for the median. */
export function quantile(values, part) {
  return [...values].sort((one, other) => one - other)[Math.floor((values.length - 1) * part)];
}
