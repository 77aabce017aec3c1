import { describe, expect, test } from 'vitest';
import { parseInterview } from './parse.ts';

const ids = (...paragraphs: string[]) => parseInterview(paragraphs.join('\n\n')).map(({ id }) => id);
const head = ['A plan', 'Jane Doe, Tufts University', 'Published: May 3, 2024'];

describe('a question', () => {
  test('is the shorter of two consecutive paragraphs with a question mark', () => {
    const rhetorical = 'They have nobody left to write it down. So who would do that, and how?';
    expect(ids(...head, 'What now?', 'Nothing.', rhetorical, 'What else?', 'That is all.').slice(3)).toEqual([
      'q1',
      'a1-1',
      'a1-2',
      'q2',
      'a2-1',
    ]);
    expect(ids(...head, 'What now?', rhetorical, 'Nobody.').slice(3)).toEqual(['q1', 'a1-1', 'a1-2']);
    expect(ids(...head, rhetorical, 'What now?', 'Nothing.').slice(3)).toEqual([
      'standfirst-1',
      'q1',
      'a1-1',
    ]);
  });

  test('has an answer: a last paragraph with a question mark is an answer', () => {
    expect(ids(...head, 'What now?', 'Nothing.', 'Who?').slice(3)).toEqual(['q1', 'a1-1', 'a1-2']);
  });

  test('may end inside quotation marks', () => {
    expect(ids(...head, 'Was it “blatantly false?”', 'Yes.').slice(3)).toEqual(['q1', 'a1-1']);
  });
});

describe('the lines around the conversation', () => {
  test('may include several bylines, a second date and a second disclosure', () => {
    const updated = 'Updated: May 4, 2024';
    const [title = '', jane = '', date = ''] = head;
    const closing = ['John Roe has received funding from the EU.', 'Jane Doe has no relevant affiliations.'];
    const found = ids(title, jane, 'John Roe, MIT', date, updated, 'What now?', 'Nothing.', ...closing);
    expect(found).toEqual([
      'headline',
      'byline',
      'byline-2',
      'date',
      'date-2',
      'q1',
      'a1-1',
      'disclosure',
      'disclosure-2',
    ]);
  });

  test('may lack byline, date and standfirst', () => {
    expect(ids('A plan', 'What now?', 'Nothing.')).toEqual(['headline', 'q1', 'a1-1']);
    const undated = ids('A plan', 'Published: May 3, 2024', 'They met.', 'What now?', 'Nothing.');
    expect(undated).toEqual(['headline', 'date', 'standfirst-1', 'q1', 'a1-1']);
    expect(ids('A plan', 'Jane Doe', 'What now?', 'Nothing.')).toEqual(['headline', 'byline', 'q1', 'a1-1']);
  });

  test('are not detected in the conversation', () => {
    for (const talk of [
      'Published: a draft.',
      'Creative Commons is one.',
      'Ukraine has had funds from the EU.',
    ])
      expect(ids(...head, 'What now?', talk).slice(3)).toEqual(['q1', 'a1-1']);
  });

  test('count as closing only at the end', () => {
    const talk = 'The rich own shares; Jane Doe herself has no relevant affiliations.';
    expect(ids(...head, 'What now?', talk, 'That is all.').slice(3)).toEqual(['q1', 'a1-1', 'a1-2']);
  });
});

describe('a photo', () => {
  test('is found by the agency in its credit where no extra blank lines precede it', () => {
    const photo = ['A bridge in Kyiv.', 'Jane Doe/Getty Images'];
    expect(ids(...head, 'What now?', 'Nothing.', ...photo, 'More.').slice(3)).toEqual([
      'q1',
      'a1-1',
      'caption-1',
      'credit-1',
      'a1-2',
    ]);
  });

  test('may have a caption that is a question, or no caption', () => {
    const text = [
      ...head,
      '\n\nIs this peace?',
      'Jane Doe/AFP',
      'What now?',
      'Nothing.',
      '\n\nAFP/Getty Images',
      'More.',
    ];
    expect(ids(...text).slice(3)).toEqual(['caption-1', 'credit-1', 'q1', 'a1-1', 'credit-2', 'a1-2']);
  });

  test('may have only a credit, after a question', () => {
    expect(ids(...head, 'What now?', 'Jane Doe/AFP', 'Nothing.').slice(3)).toEqual([
      'q1',
      'credit-1',
      'a1-1',
    ]);
  });

  test('has a short credit that is not a question', () => {
    const talk = ['\n\nIt was in the news.', 'What did AFP say?', 'It said: Reuters, via Kyiv '.repeat(8)];
    expect(ids(...head, ...talk, 'It said so.').slice(3)).toEqual(['standfirst-1', 'q1', 'a1-1', 'a1-2']);
  });

  test('is not detected in short sentences of the conversation', () => {
    const talk = [
      'There are reports.',
      'The AP has them.',
      '\n\nSome are true.',
      'I know.',
      '\n\nWhat now?',
      'No idea',
    ];
    expect(ids(...head, 'So?', 'Yes.', ...talk).slice(3)).toEqual([
      'q1',
      'a1-1',
      'a1-2',
      'a1-3',
      'a1-4',
      'a1-5',
      'q2',
      'a2-1',
    ]);
  });
});
