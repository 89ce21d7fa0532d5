import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { schemaTypes } from '../scripts/generate-schema.mjs';

const require = createRequire(import.meta.url);
const resume = JSON.parse(readFileSync('resume.json', 'utf8'));

// Neither package declares types. The one hands errors to a callback, as z-schema does; the other returns them.
type Validate = (resume: unknown, done: (errors: unknown, report?: { valid: boolean }) => void) => void;

function validate(name: string, candidate: unknown = resume): Promise<unknown> {
  const schema: { validate: Validate } = require(name);
  return new Promise((resolve) => {
    schema.validate(candidate, (errors) => resolve(errors ?? []));
  });
}

describe("the project's own resume.json", () => {
  test('is valid for resume-schema', async () => {
    expect(await validate('resume-schema')).toEqual([]);
  });

  test('is valid for @jsonresume/schema', async () => {
    expect(await validate('@jsonresume/schema')).toEqual([]);
  });

  test('is held against validators that refuse unknown sections and dates that are none', async () => {
    expect(await validate('resume-schema', { ...resume, teaching: [] })).not.toEqual([]);
    expect(await validate('@jsonresume/schema', { work: [{ startDate: 'Fall 2021' }] })).not.toEqual([]);
  });

  test('names its theme by a plain string, as the registry and resumed want it', () => {
    expect(resume.meta.theme).toBe('scholar');
  });
});

describe('src/schema.ts', () => {
  test('is what its generator writes today', async () => {
    expect(readFileSync('src/schema.ts', 'utf8')).toBe(await schemaTypes());
  });
});
