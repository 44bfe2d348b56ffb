import { ASTWithSource, RecursiveAstVisitor, TmplAstRecursiveVisitor, parseTemplate, tmplAstVisitAll } from '@angular/compiler';
import ts from 'typescript';
import type { AST, LiteralPrimitive, TmplAstBoundAttribute, TmplAstBoundText, TmplAstElement, TmplAstText } from '@angular/compiler';
import type { Source } from './libraries.ts';

const HAN = /\p{Script=Han}/u;
const WORDS = /\p{Letter}{2}/u;
/** In an expression, a plain word may name something; two with a space between are a text. */
const SENTENCE = /\p{Script=Han}|\p{Letter}+ \p{Letter}+/u;
const SHOWN = new Set(['aria-label', 'title', 'placeholder', 'alt', 'label', 'heading', 'lead', 'hint', 'help', 'caption']);

/** What a person would read that stands in code or templates rather than in the text files. */
export function literalTexts({ file, text }: Source): string[] {
  if (file.endsWith('.html')) return inTemplate(text);
  return [...inCode(file, text), ...inlineTemplates(file, text).flatMap(inTemplate)];
}

function inCode(file: string, text: string): string[] {
  const found: string[] = [];
  walk(parse(file, text), (node) => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) {
      if (HAN.test(node.text) && !isInlineTemplate(node)) found.push(node.text);
    }
  });
  return found;
}

function inlineTemplates(file: string, text: string): string[] {
  const found: string[] = [];
  walk(parse(file, text), (node) => {
    if (ts.isStringLiteralLike(node) && isInlineTemplate(node)) found.push(node.text);
  });
  return found;
}

function isInlineTemplate(node: ts.Node): boolean {
  return ts.isPropertyAssignment(node.parent) && node.parent.name.getText() === 'template';
}

function parse(file: string, text: string): ts.SourceFile {
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
}

function walk(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  node.forEachChild((child) => walk(child, see));
}

function inTemplate(template: string): string[] {
  const { nodes, errors } = parseTemplate(template, 'template.html');
  if (errors) throw new Error(errors.map(String).join('\n'));
  const finder = new LiteralFinder();
  tmplAstVisitAll(finder, nodes);
  return finder.found;
}

class LiteralFinder extends TmplAstRecursiveVisitor {
  readonly found: string[] = [];
  private readonly expressions = new ExpressionFinder(this.found);

  override visitText({ value }: TmplAstText): void {
    if (WORDS.test(value)) this.found.push(value.trim());
  }

  override visitBoundText({ value }: TmplAstBoundText): void {
    if (value instanceof ASTWithSource) {
      const { ast } = value as { ast: AST & { strings?: string[] } };
      this.found.push(...(ast.strings ?? []).filter((each) => WORDS.test(each)).map((each) => each.trim()));
    }
    value.visit(this.expressions);
  }

  override visitElement(element: TmplAstElement): void {
    // What is said to a machine is the same in every language.
    if (element.name === 'code' || element.name === 'kbd') return;
    for (const { name, value } of element.attributes) if (SHOWN.has(name) && WORDS.test(value)) this.found.push(value);
    super.visitElement(element);
  }

  override visitBoundAttribute({ value }: TmplAstBoundAttribute): void {
    value.visit(this.expressions);
  }
}

class ExpressionFinder extends RecursiveAstVisitor {
  private readonly found: string[];

  constructor(found: string[]) {
    super();
    this.found = found;
  }

  override visitLiteralPrimitive({ value }: LiteralPrimitive): void {
    if (typeof value === 'string' && SENTENCE.test(value)) this.found.push(value);
  }
}
