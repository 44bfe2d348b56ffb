/** The parts of bpmn-moddle that we use; the package declares the elements only. */
declare module 'bpmn-moddle' {
  export interface PropertyDescriptor {
    /** With the prefix of its package. */
    readonly name: string;
    readonly type: string;
    readonly isAttr?: boolean;
    readonly isBody?: boolean;
    readonly isMany?: boolean;
    readonly isReference?: boolean;
  }

  export interface TypeDescriptor {
    readonly name: string;
    readonly properties?: readonly PropertyDescriptor[];
  }

  export interface ModdleElement {
    readonly $type: string;
    readonly id?: string;
    get(property: string): unknown;
    set(property: string, value: unknown): void;
  }

  /** With an element: a reference that leads nowhere, or an attribute that is not known. */
  export interface ModdleWarning {
    readonly message: string;
    readonly element?: ModdleElement;
    readonly property?: string;
    readonly value?: string;
  }

  export interface ParseResult {
    readonly rootElement: ModdleElement;
    readonly elementsById: Readonly<Record<string, ModdleElement>>;
    readonly warnings: readonly ModdleWarning[];
  }

  export class BpmnModdle {
    constructor(packages?: Readonly<Record<string, unknown>>);
    getPackage(prefix: string): { readonly types: readonly TypeDescriptor[] };
    /** With `lax: false` it rejects at the first element that it cannot place, else it leaves such elements out. */
    fromXML(xml: string, type: string, options: { readonly lax: boolean }): Promise<ParseResult>;
  }
}
