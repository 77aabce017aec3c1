import { expect, test } from 'vitest';
import { Problem, withProblems } from './problem.ts';

const caught = (error: Error): unknown => {
  try {
    return withProblems(() => {
      throw error;
    });
  } catch (found) {
    return found;
  }
};

test('an error in content has its place and no stack trace', () => {
  const message = 'content/facts.yaml:5: cap.asOf: there is no such day';
  const found = caught(new Error(message, { cause: 'another' }));
  expect(found).toBeInstanceOf(Problem);
  expect(found).toMatchObject({
    message,
    stack: '',
    loc: { file: 'content/facts.yaml', line: 5, column: 1 },
  });
  expect(found).not.toHaveProperty('cause');
});

test('an error in a file as a whole has no place in it', () => {
  const found = caught(new Error('seeds/: there is no .txt file'));
  expect(found).toBeInstanceOf(Problem);
  expect(found).toMatchObject({ loc: undefined });
});

test('an error in the code of the site keeps its stack trace', () => {
  const error = new TypeError('rows is undefined');
  expect(caught(error)).toBe(error);
  expect(error.stack).toContain('problem.test.ts');
});
