/**
 * The node of a commonmark.js tree, with as much as its inline parser and our reader ask of one. Its properties have
 * the parser's names for them.
 */
export default class Node {
  readonly type: string;
  _string_content = '';
  _literal: string | null = null;
  _destination: string | null = null;
  _title: string | null = null;
  _parent: Node | undefined;
  _previous: Node | undefined;
  _next: Node | undefined;
  _firstChild: Node | undefined;
  _lastChild: Node | undefined;

  constructor(type: string) {
    this.type = type;
  }

  get next(): Node | undefined {
    return this._next;
  }

  appendChild(child: Node): void {
    child.unlink();
    child._parent = this;
    child._previous = this._lastChild;
    if (this._lastChild === undefined) this._firstChild = child;
    else this._lastChild._next = child;
    this._lastChild = child;
  }

  insertAfter(sibling: Node): void {
    sibling.unlink();
    sibling._parent = this._parent;
    sibling._previous = this;
    sibling._next = this._next;
    if (this._next !== undefined) this._next._previous = sibling;
    else if (this._parent !== undefined) this._parent._lastChild = sibling;
    this._next = sibling;
  }

  unlink(): void {
    if (this._previous !== undefined) this._previous._next = this._next;
    else if (this._parent !== undefined) this._parent._firstChild = this._next;
    if (this._next !== undefined) this._next._previous = this._previous;
    else if (this._parent !== undefined) this._parent._lastChild = this._previous;
    this._parent = undefined;
    this._previous = undefined;
    this._next = undefined;
  }
}
