import { parse } from 'graphql';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { DocumentNode } from 'graphql';

/** A fragment's own text and the fragments that it spreads. */
export interface FragmentText {
  readonly text: string;
  readonly parts: readonly FragmentText[];
}

export function fragment(text: string, parts: readonly FragmentText[]): FragmentText {
  return { text, parts };
}

/** One operation with every fragment that it needs, each once. */
export function operation<Data, Variables>(text: string, parts: readonly FragmentText[]): TypedDocumentNode<Data, Variables> {
  const texts = new Set([text]);
  const add = (each: FragmentText): void => {
    if (texts.has(each.text)) return;
    texts.add(each.text);
    each.parts.forEach(add);
  };
  parts.forEach(add);
  return parse([...texts].join(' '), { noLocation: true }) as DocumentNode as TypedDocumentNode<Data, Variables>;
}
