import { isObject } from '../json.ts';
import type { Path } from './path.ts';
import { resumeRule } from './schema-rules.ts';

/** What a schema asks of one value, in the few keywords of JSON Schema that resume-schema needs. */
export type Rule = {
  readonly type?: 'string' | 'array' | 'object';
  readonly pattern?: string;
  readonly format?: 'uri' | 'email' | 'date';
  readonly items?: Rule;
  readonly properties?: { readonly [name: string]: Rule };
  /** Whether no other properties are allowed. */
  readonly closed?: true;
};

/** A value that is not as the schema asks. */
export type Violation = {
  readonly path: Path;
  readonly value: unknown;
  readonly rule: Rule;
  readonly fault: 'type' | 'pattern' | 'format' | 'unknown';
};

/**
 * Holds a resume against resume-schema. A property that is undefined counts as absent, as it does in JSON.
 *
 * @returns every violation, in the order of the schema
 */
export function schemaViolations(resume: unknown): readonly Violation[] {
  return check(resume, resumeRule, []);
}

function check(value: unknown, rule: Rule, path: Path): readonly Violation[] {
  switch (rule.type) {
    case 'string':
      if (typeof value !== 'string') break;
      if (rule.pattern !== undefined && !new RegExp(rule.pattern, 'u').test(value)) {
        return [{ path, value, rule, fault: 'pattern' }];
      }
      if (rule.format !== undefined && !formats[rule.format](value)) {
        return [{ path, value, rule, fault: 'format' }];
      }
      return [];
    case 'array': {
      if (!Array.isArray(value)) break;
      const { items = {} } = rule;
      return value.flatMap((item: unknown, at) => check(item, items, [...path, at]));
    }
    case 'object': {
      if (!isObject(value)) break;
      const { properties = {}, closed = false } = rule;
      return Object.keys(value).flatMap((name): readonly Violation[] => {
        const inner = value[name];
        const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
        if (inner === undefined) return [];
        if (property !== undefined) return check(inner, property, [...path, name]);
        return closed ? [{ path: [...path, name], value: inner, rule, fault: 'unknown' }] : [];
      });
    }
    case undefined:
      return [];
  }
  return [{ path, value, rule, fault: 'type' }];
}

/**
 * Validators differ in these. An address needs a scheme by the rule of RFC 3986, as @jsonresume/schema and Ajv have
 * it; but an empty one passes, as in resume-schema's own validator, whose sample resume holds some.
 */
const formats: { readonly [format in NonNullable<Rule['format']>]: (value: string) => boolean } = {
  uri: (value) => value === '' || /^[a-z][a-z\d+.-]*:\S+$/i.test(value),
  email: (value) =>
    value.length <= 320 &&
    /^[^\s@<>()[\],;:"\\]+@(?:(?:\p{L}|\p{N}|-){1,63}\.)+(?:\p{L}|\p{N}|-){2,63}$/u.test(value),
  date: (value) => /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(value),
};
