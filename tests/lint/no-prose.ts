import { AST_NODE_TYPES as Type, type TSESTree } from '@typescript-eslint/utils';
import type { Rule } from 'eslint';

/** Three words or more in a row; punctuation and one space between them do not end the run. */
const sentence = /\p{L}[\p{L}’'-]*(?:[,;:.!?]?\s+[“‘(]?\p{L}[\p{L}’'-]*){2}/u;

/** Attributes of elements that no reader sees or hears. */
const machineAttributes = new Set([
  'class',
  'class:list',
  'content',
  'd',
  'href',
  'rel',
  'sandbox',
  'sizes',
  'style',
  'viewBox',
]);

/** Calls whose words only developers, writers or the console read. */
const developerCalls =
  /^(Error|Problem|TypeError|RangeError|fail|refine|superRefine|regex|describe|log|warn|info|error|withLocation)$/;

const nameOf = (node: TSESTree.Node): string =>
  node.type === Type.Identifier
    ? node.name
    : node.type === Type.MemberExpression
      ? nameOf(node.property)
      : '';

type Parent = TSESTree.Node | undefined;

/** Whether a string stands where only a program or a developer reads it. */
function isForMachines(node: TSESTree.Node): boolean {
  for (
    let child: TSESTree.Node = node, parent: Parent = node.parent;
    parent;
    child = parent, parent = parent.parent
  ) {
    const { type } = parent;
    if (
      type === Type.ImportDeclaration ||
      type === Type.TSLiteralType ||
      (type === Type.TemplateLiteral && parent.parent.type === Type.TSLiteralType)
    )
      return true;
    if (
      (type === Type.NewExpression || type === Type.CallExpression) &&
      child !== parent.callee &&
      developerCalls.test(nameOf(parent.callee))
    )
      return true;
    if (type === Type.JSXAttribute && machineAttributes.has(String(parent.name.name))) return true;
    if (type === Type.TaggedTemplateExpression) return true;
  }
  return false;
}

/** Refuses a run of three or more words outside content/. */
export const noProse: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      prose:
        '"{{ words }}": words that readers see belong in content/, for the interface in content/interface.yaml',
    },
  },
  create: (context) => {
    const check = (node: TSESTree.Node, text: string) => {
      const found = sentence.exec(text);
      if (!found || isForMachines(node)) return;
      context.report({
        node: node as unknown as Rule.Node,
        messageId: 'prose',
        data: { words: text.trim().replace(/\s+/g, ' ').slice(0, 60) },
      });
    };
    return {
      Literal: (node: unknown) => {
        const literal = node as TSESTree.Literal;
        if (typeof literal.value === 'string') check(literal, literal.value);
      },
      JSXText: (node: unknown) => {
        const text = node as TSESTree.JSXText;
        check(text, text.value);
      },
      TemplateLiteral: (node: unknown) => {
        const literal = node as TSESTree.TemplateLiteral;
        check(literal, literal.quasis.map(({ value }) => value.cooked).join(''));
      },
    };
  },
};
