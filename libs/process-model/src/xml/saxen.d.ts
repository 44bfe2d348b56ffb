/** The parts of saxen that we use; the package has no declarations. */
declare module 'saxen' {
  type Decode = (text: string) => string;

  interface Handlers {
    /** `attributes` gives false where they cannot be read; a warning says why. */
    openTag: (
      name: string,
      attributes: () => Readonly<Record<string, string>> | false,
      decode: Decode,
      selfClosing: boolean,
    ) => void;
    closeTag: (name: string, decode: Decode, selfClosing: boolean) => void;
    text: (text: string) => void;
    comment: (text: string) => void;
    cdata: (text: string) => void;
    question: (text: string) => void;
    attention: (text: string) => void;
    error: (error: Error) => void;
    warn: (error: Error) => void;
  }

  export class Parser {
    /** Namespace → the prefix under which its names are reported. */
    ns(namespaces: Readonly<Record<string, string>>): this;
    on<Name extends keyof Handlers>(name: Name, handler: Handlers[Name]): this;
    parse(xml: string): Error | null;
    stop(): void;
  }
}
