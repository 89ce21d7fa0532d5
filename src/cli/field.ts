/** A property of a value that may be anything: undefined where it is no object or lacks the property. */
export function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
