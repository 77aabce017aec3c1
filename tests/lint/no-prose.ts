import { AST_NODE_TYPES as Type, type TSESTree } from '@typescript-eslint/utils';
import type { Rule } from 'eslint';

/** Files, or functions and constants of a file (`names`), whose words no reader sees or hears; each with the reason. */
const exceptions: readonly { file: string; names?: readonly string[]; reason: string }[] = [
  { file: 'src/formats/shortcodes.ts', names: ['shortcodes'], reason: 'code for site generators' },
  { file: 'src/formats/wordpress/plugin.ts', names: ['readme'], reason: 'keywords that WordPress reads' },
  { file: 'src/editions/chromium.ts', names: ['installCommands'], reason: 'commands of a shell' },
  { file: 'src/records/suggest.ts', names: ['suggest'], reason: 'the end of an error message' },
  {
    file: 'src/records/prose.ts',
    names: ['textsIn', 'figuresOfProse'],
    reason: 'where a finding stands, for error messages',
  },
];

const isWord = /\p{L}[\p{L}’'-]*\p{L}/u;

/** A run of words; punctuation and one space between them do not end it. */
const run = /\p{L}[\p{L}’'-]*(?:[,;:.!?]?\s+[“‘(]?\p{L}[\p{L}’'-]*)*/gu;

/** Whether a text has a run of three or more words; letters that stand alone, as in SVG paths, do not count. */
const hasSentence = (text: string): boolean =>
  [...text.matchAll(run)].some(
    ([words]) => words.split(/\s+/).filter((word) => isWord.test(word)).length > 2,
  );

/** The text of a string of HTML without its tags, but with the attributes of them that readers see or hear. */
const withoutTags = (text: string): string =>
  text
    .replaceAll(/<(style|script)\b[\s\S]*?<\/\1>/g, '')
    .replaceAll(/<\/?[a-z!][^<>]*(?:>|$)/giu, (tag) =>
      [...tag.matchAll(/\b(?:aria-label|title|alt|placeholder)="([^"]*)"/g)]
        .map(([, words]) => words)
        .join(' / '),
    );

/** Attributes and properties whose whole value readers see or hear, so that one word of it is one too many. */
const readAttributes = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-roledescription',
  'ariaDescription',
  'ariaLabel',
  'ariaRoleDescription',
  'label',
  'placeholder',
  'textContent',
  'title',
]);

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

/** Calls whose words only developers, writers, the console or programs read. */
const machineCalls =
  /^(?:\w*(?:Error|Problem)|fail|min|max|regex|refine|superRefine|addIssue|withLocation|describe|report|lookupIn|log|warn|info|error|logProgress|RegExp|replaceSync)$/;

/** Names of functions, constants and properties that hold the words of an error or a warning, or a style sheet. */
const machineNames =
  /(?:problem|reason|mismatch|warning|remedy)s?$|^(?:error|message|css|cssText|style|styles|sandbox|fontFamily|fontStack)$/i;

const nameOf = (node: TSESTree.Node | null | undefined): string => {
  switch (node?.type) {
    case Type.Identifier:
      return node.name;
    case Type.MemberExpression:
      return nameOf(node.property);
    case Type.Literal:
    case Type.JSXIdentifier:
      return String('value' in node ? node.value : node.name);
    default:
      return '';
  }
};

/** The name of what a node gives its value to: a constant, a function, a property, an attribute or a variable. */
function nameOfTarget(parent: TSESTree.Node, child: TSESTree.Node): string {
  switch (parent.type) {
    case Type.FunctionDeclaration:
    case Type.VariableDeclarator:
      return nameOf(parent.id);
    case Type.Property:
    case Type.PropertyDefinition:
      return child === parent.value ? nameOf(parent.key) : '';
    case Type.JSXAttribute:
      return nameOf(parent.name);
    case Type.AssignmentExpression:
      return child === parent.right ? nameOf(parent.left) : '';
    default:
      return '';
  }
}

/** The nodes around a node, each with its child on the way, from the innermost. */
function* around(node: TSESTree.Node): Generator<[parent: TSESTree.Node, child: TSESTree.Node]> {
  for (
    let child = node, parent = node.parent as TSESTree.Node | undefined;
    parent;
    child = parent, parent = parent.parent
  )
    yield [parent, child];
}

/** Whether a string is a name in code: of a module, a type or a property. */
const isName = (parent: TSESTree.Node, child: TSESTree.Node): boolean =>
  parent.type === Type.ImportDeclaration ||
  parent.type === Type.TSLiteralType ||
  parent.type === Type.TaggedTemplateExpression ||
  (parent.type === Type.Property && parent.key === child) ||
  (parent.type === Type.MemberExpression && parent.property === child);

/** Whether a string is an argument of a call whose words no reader sees, or a list that is split into words. */
function isMachineArgument(parent: TSESTree.Node, child: TSESTree.Node): boolean {
  if (parent.type !== Type.NewExpression && parent.type !== Type.CallExpression) return false;
  const name = nameOf(parent.callee);
  return child === parent.callee ? name === 'split' : machineCalls.test(name);
}

/** Whether a string stands where only a program, a developer or a writer reads it. */
function isForMachines(node: TSESTree.Node, file: string): boolean {
  const excepted = exceptions.filter((exception) => file.endsWith(exception.file));
  if (excepted.some(({ names }) => !names)) return true;
  const names = new Set(excepted.flatMap((exception) => exception.names ?? []));
  for (const [parent, child] of around(node)) {
    if (isName(parent, child) || isMachineArgument(parent, child)) return true;
    const name = nameOfTarget(parent, child);
    if (names.has(name) || machineNames.test(name)) return true;
    if (parent.type === Type.JSXAttribute && machineAttributes.has(name)) return true;
  }
  return false;
}

/** Whether a string is the value, or a part or an alternative of the value, of an attribute that readers see or hear. */
function isReadValue(node: TSESTree.Node): boolean {
  for (const [parent, child] of around(node)) {
    if (readAttributes.has(nameOfTarget(parent, child))) return true;
    const isPart =
      parent.type === Type.JSXExpressionContainer ||
      parent.type === Type.TemplateLiteral ||
      (parent.type as string) === 'AstroTemplateLiteralAttribute' ||
      (parent.type === Type.BinaryExpression && parent.operator === '+') ||
      (parent.type === Type.LogicalExpression && parent.right === child) ||
      (parent.type === Type.LogicalExpression && parent.operator !== '&&') ||
      (parent.type === Type.ConditionalExpression && parent.test !== child);
    if (!isPart) return false;
  }
  return false;
}

const isInElement = (node: TSESTree.Node, ...names: string[]): boolean =>
  [...around(node)].some(
    ([parent]) => parent.type === Type.JSXElement && names.includes(nameOf(parent.openingElement.name)),
  );

/**
 * Refuses words that readers see or hear outside content/: runs of three or more words in strings, and single words in the
 * text of components and in the attributes that readers see or hear. Errors, names and machine formats are free.
 */
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
    const file = context.filename.replaceAll('\\', '/');
    const report = (node: TSESTree.Node, text: string) => {
      context.report({
        node: node as unknown as Rule.Node,
        messageId: 'prose',
        data: { words: text.trim().replace(/\s+/g, ' ').slice(0, 60) },
      });
    };
    const check = (node: TSESTree.Node, text: string) => {
      const words = withoutTags(text);
      const isProse = hasSentence(words) || (isWord.test(words) && (words !== text || isReadValue(node)));
      if (isProse && !isForMachines(node, file)) report(node, words);
    };
    return {
      Literal: (node: unknown) => {
        const literal = node as TSESTree.Literal;
        if (typeof literal.value === 'string') check(literal, literal.value);
      },
      JSXText: (node: unknown) => {
        const text = node as TSESTree.JSXText;
        if (isWord.test(text.value) && !isInElement(text, 'script', 'style')) report(text, text.value);
      },
      TemplateLiteral: (node: unknown) => {
        const literal = node as TSESTree.TemplateLiteral;
        check(literal, literal.quasis.map(({ value }) => value.cooked).join(' '));
      },
    };
  },
};
