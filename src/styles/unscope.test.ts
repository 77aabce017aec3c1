import { expect, test } from 'vitest';
import { unscope } from './unscope.ts';

const x = 'data-astro-cid-x1';
const y = 'data-astro-cid-y2';

test('an element that no style of its scope can name loses the mark of the scope', () => {
  const page = (mark: string) =>
    `<style>p[${x}],.a[${x}]:hover{top:0}</style><p ${x}>1</p><i${mark}>2</i><i class="b a" ${x}>3</i>`;
  expect(unscope(page(` ${x}`))).toBe(page(''));
});

test('of two scopes the one stays that names the element', () => {
  expect(unscope(`<style>p[${x}]{top:0}i[${y}]{top:0}</style><p id="a" ${x} ${y}>1</p>`)).toBe(
    `<style>p[${x}]{top:0}i[${y}]{top:0}</style><p id="a" ${x}>1</p>`,
  );
});

test('where a style names neither tag nor class every element keeps the mark', () => {
  const page = `<style>[${x}]:checked{top:0}</style><p ${x}>1</p>`;
  expect(unscope(page)).toBe(page);
});

test('an element with several classes is known by each', () => {
  const page = `<style>.a.b[${x}]{top:0}li.c[${x}]{top:0}</style><p class="a b" ${x}>1</p><li class="c" ${x}>2</li>`;
  expect(unscope(page)).toBe(page);
});

test('a mark with a value goes whole, and loses the value where it stays', () => {
  const style = `<style>svg[${x}]{top:0}</style>`;
  expect(unscope(`${style}<svg ${x}="true"><g ${x}="true"></g></svg>`)).toBe(
    `${style}<svg ${x}><g></g></svg>`,
  );
});
