import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { transform } from 'esbuild';
import ts from 'typescript';

/**
 * Compiles JSX to the text that it stands for, in bundles that make strings alone: what is known of an element is
 * written out, and what is not is put between. Components take half the time that they take with a call for each
 * element. Such compilers exist for Deno, Vue and Solid; those on npm for JSX by itself set no components.
 */

/**
 * Text that is known, or an expression that gives it, beside the child of which it is the text.
 *
 * @typedef {string | { readonly code: string, readonly child?: string }} Piece
 */

/**
 * @typedef {object} Element
 * @property {ts.Expression} type a tag's name, or what stands for it
 * @property {ReadonlyMap<string, ts.Expression>} properties all but the children
 * @property {readonly ts.Expression[]} children
 */

/** What src/document/preact-strings.ts has, under names that no component uses. */
const runtime = ['Markup', 'attribute', 'child', 'each', 'trusted'];

/** Elements of which Preact closes the tag itself: https://html.spec.whatwg.org/multipage/syntax.html#void-elements */
const empty = ['br', 'img', 'link', 'meta'];

/**
 * A module of components as one whose components give `Markup`.
 *
 * What is imported, and the functions of the module, are components; any other name in the place of a tag holds one.
 * A number in front of `&&` is a condition like any other, where Preact shows a 0.
 *
 * @param {string} source TSX
 * @returns {Promise<string>} JavaScript that imports the runtime for strings as `preact/jsx-runtime`
 * @throws where properties are spread
 */
export async function compileTemplates(source) {
  const { code } = await transform(source, { loader: 'tsx', jsx: 'automatic', jsxImportSource: 'preact' });
  const file = ts.createSourceFile('component.js', code, ts.ScriptTarget.ESNext, true);
  const components = file.statements.flatMap(namesIn);
  const names = runtime.map((name) => `${name} as $${name}`);
  return `import { ${names.join(', ')} } from 'preact/jsx-runtime';\n${written(file)}`;

  /**
   * The source of a node, every element in it compiled.
   *
   * @param {ts.Node} node
   * @returns {string}
   */
  function written(node) {
    if (isRuntime(node)) return '';
    const element = readElement(node);
    if (element === undefined) return rewritten(node);
    // A fragment that has a name is made where it gets it, however often it is set.
    const isNamed = ts.isVariableDeclaration(node.parent) && isFragment(element);
    return isNamed ? `new $Markup(${sum(pieces(element))})` : markup(pieces(element));
  }

  /** @param {ts.Node} node */
  function rewritten(node) {
    let text = '';
    let end = node.getStart(file);
    ts.forEachChild(node, (part) => {
      text += code.slice(end, part.getStart(file)) + written(part);
      end = part.end;
    });
    return text + code.slice(end, node.end);
  }

  /** @param {Element} element */
  function isComponent(element) {
    const { type } = element;
    return ts.isIdentifier(type) && !isFragment(element) && components.includes(type.text);
  }

  /**
   * The call of a component.
   *
   * @param {Element} element
   */
  function called({ type, properties, children }) {
    const given = [...properties].map(([name, value]) => `${name}: ${written(value)}`);
    if (children.length > 0) given.push(`children: ${markup(children.flatMap(inside))}`);
    return `${type.getText(file)}({ ${given.join(', ')} })`;
  }

  /**
   * What an element becomes.
   *
   * @param {Element} element
   * @returns {readonly Piece[]}
   */
  function pieces(element) {
    const { type, properties, children } = element;
    if (isComponent(element)) return [textOf(called(element))];
    const content = children.flatMap(inside);
    if (isFragment(element)) return content;
    const name = ts.isStringLiteral(type) ? type.text : { code: type.getText(file) };
    const html = properties.get('dangerouslySetInnerHTML');
    if (html !== undefined) content.push({ code: `$trusted(${written(html)})` });
    const attributes = [...properties].filter(([, value]) => value !== html);
    const opening = ['<', name, ...attributes.flatMap(([key, value]) => attribute(key, value))];
    if (typeof name === 'string' && empty.includes(name)) return [...opening, '/>'];
    return [...opening, '>', ...content, '</', name, '>'];
  }

  /**
   * What an attribute becomes.
   *
   * @param {string} property
   * @param {ts.Expression} value
   * @returns {readonly Piece[]}
   */
  function attribute(property, value) {
    const name = ` ${property === 'dateTime' ? 'datetime' : property}`;
    if (ts.isStringLiteral(value)) return [value.text === '' ? name : `${name}="${escaped(value.text)}"`];
    if (ts.isIdentifier(value) && value.text === 'undefined') return [];
    if (ts.isConditionalExpression(value)) {
      const { condition, whenTrue, whenFalse } = value;
      return [choice(written(condition), attribute(property, whenTrue), attribute(property, whenFalse))];
    }
    return [{ code: `$attribute(${JSON.stringify(name)}, ${written(value)})` }];
  }

  /**
   * What a child of an element becomes.
   *
   * @param {ts.Expression} node
   * @returns {readonly Piece[]}
   */
  function inside(node) {
    if (ts.isParenthesizedExpression(node)) return inside(node.expression);
    if (ts.isStringLiteral(node)) return [escaped(node.text)];
    const element = readElement(node);
    if (element !== undefined) return pieces(element);
    if (ts.isConditionalExpression(node)) {
      const { condition, whenTrue, whenFalse } = node;
      return [choice(written(condition), inside(whenTrue), inside(whenFalse))];
    }
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken) {
      return [choice(written(node.left), inside(node.right), [])];
    }
    return [list(node) ?? textOf(written(node))];
  }

  /**
   * A list that is set by an arrow, without the list that this would make.
   *
   * @param {ts.Expression} node
   * @returns {Piece | undefined}
   */
  function list(node) {
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
    const { expression, name } = node.expression;
    const [set] = node.arguments;
    if (name.text !== 'map' || set === undefined || !ts.isArrowFunction(set) || ts.isBlock(set.body))
      return undefined;
    const parameters = code.slice(set.getStart(file), set.body.getStart(file));
    return { code: `$each(${written(expression)}, ${parameters}${sum(inside(set.body))})` };
  }
}

/**
 * The text of a child that is not known.
 *
 * @param {string} child
 * @returns {Piece}
 */
function textOf(child) {
  return { code: `$child(${child})`, child };
}

/**
 * Pieces as an expression that gives a child: a lone one is that already.
 *
 * @param {readonly Piece[]} pieces
 */
function markup(pieces) {
  return lone(pieces) ?? `new $Markup(${sum(pieces)})`;
}

/** @param {readonly Piece[]} pieces */
function lone(pieces) {
  const [only] = pieces;
  return pieces.length === 1 && typeof only === 'object' ? only.child : undefined;
}

/** @param {ts.Node} node */
function isRuntime(node) {
  if (!ts.isImportDeclaration(node) || !ts.isStringLiteral(node.moduleSpecifier)) return false;
  return node.moduleSpecifier.text === 'preact/jsx-runtime';
}

/**
 * @param {ts.Node} node
 * @returns {Element | undefined}
 */
function readElement(node) {
  if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression)) return undefined;
  if (!['jsx', 'jsxs'].includes(node.expression.text)) return undefined;
  const [type, object] = node.arguments;
  if (type === undefined || object === undefined || !ts.isObjectLiteralExpression(object)) {
    throw new Error(`No way to compile ${node.getText()}`);
  }
  /** @type {Map<string, ts.Expression>} */
  const properties = new Map();
  for (const property of object.properties) {
    if (ts.isShorthandPropertyAssignment(property)) properties.set(property.name.text, property.name);
    else if (ts.isPropertyAssignment(property) && !ts.isComputedPropertyName(property.name))
      properties.set(property.name.text, property.initializer);
    else throw new Error(`No way to compile ${property.getText()} of ${type.getText()}`);
  }
  const children = properties.get('children');
  properties.delete('children');
  if (children === undefined) return { type, properties, children: [] };
  return {
    type,
    properties,
    children: ts.isArrayLiteralExpression(children) ? children.elements : [children],
  };
}

/** @param {Element} element */
function isFragment({ type }) {
  return ts.isIdentifier(type) && type.text === 'Fragment';
}

/**
 * The names that a statement brings into a module.
 *
 * @param {ts.Statement} statement
 * @returns {readonly string[]}
 */
function namesIn(statement) {
  if (ts.isFunctionDeclaration(statement)) return statement.name === undefined ? [] : [statement.name.text];
  if (!ts.isImportDeclaration(statement)) return [];
  const bindings = statement.importClause?.namedBindings;
  return bindings !== undefined && ts.isNamedImports(bindings)
    ? bindings.elements.map(({ name }) => name.text)
    : [];
}

/**
 * @param {string} condition
 * @param {readonly Piece[]} met
 * @param {readonly Piece[]} unmet
 * @returns {Piece}
 */
function choice(condition, met, unmet) {
  const [one, other] = [lone(met), lone(unmet)];
  if (one !== undefined && other !== undefined) return textOf(`(${condition} ? ${one} : ${other})`);
  return { code: `(${condition} ? ${sum(met)} : ${sum(unmet)})` };
}

/**
 * Pieces as one expression that gives a string.
 *
 * @param {readonly Piece[]} pieces
 */
function sum(pieces) {
  /** @type {Piece[]} */
  const joined = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') joined[joined.length - 1] = last + piece;
    else if (piece !== '') joined.push(piece);
  }
  const terms = joined.map((piece) => (typeof piece === 'string' ? JSON.stringify(piece) : piece.code));
  return terms.join(' + ') || '""';
}

/** @param {string} text */
function escaped(text) {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}

/** esbuild: components are compiled. */
export const esbuildTemplates = {
  name: 'templates',
  /** @param {import('esbuild').PluginBuild} build */
  setup(build) {
    build.onLoad({ filter: /\.tsx$/ }, async ({ path }) => ({
      contents: await compileTemplates(await readFile(path, 'utf8')),
      resolveDir: dirname(path),
    }));
  },
};
