import fc from 'fast-check';
import type { NodeSketch, Sketch } from './sketch.ts';

/** The part of BPMN that `bpmn-engine` runs without getting stuck. */
type Part =
  | { readonly kind: 'user' | 'manual' }
  | { readonly kind: 'sequence' | 'exclusive' | 'parallel'; readonly parts: readonly Part[] }
  | { readonly kind: 'loop' | 'scope'; readonly body: Part };

const part: fc.Arbitrary<Part> = fc.letrec<{ part: Part }>((tie) => ({
  part: fc.oneof(
    { maxDepth: 3, depthSize: 'small', withCrossShrink: true },
    fc.constantFrom('user' as const, 'user' as const, 'manual' as const).map((kind) => ({ kind })),
    fc.record({
      kind: fc.constantFrom('sequence' as const, 'exclusive' as const, 'parallel' as const),
      parts: fc.array(tie('part'), { minLength: 2, maxLength: 3 }),
    }),
    fc.record({ kind: fc.constantFrom('loop' as const, 'scope' as const), body: tie('part') }),
  ),
})).part;

export const randomSketch: fc.Arbitrary<Sketch> = part.map((root) => new Sketcher().container(root));

interface Ends {
  readonly first: string;
  readonly last: string;
}

class Sketcher {
  private count = 0;
  private nodes: Record<string, NodeSketch> = {};
  private flows: string[] = [];

  container(root: Part): Sketch {
    const [outerNodes, outerFlows] = [this.nodes, this.flows];
    this.nodes = {};
    this.flows = [];
    const start = this.node('startEvent');
    const { first, last } = this.write(root);
    this.flows.push(`${start} > ${first}`, `${last} > ${this.node('endEvent')}`);
    const sketch = { nodes: this.nodes, flows: this.flows };
    this.nodes = outerNodes;
    this.flows = outerFlows;
    return sketch;
  }

  private node(node: NodeSketch): string {
    this.count += 1;
    const id = `e${String(this.count).padStart(3, '0')}`;
    this.nodes[id] = node;
    return id;
  }

  private write(it: Part): Ends {
    switch (it.kind) {
      case 'user':
      case 'manual': {
        // bpmn-engine waits at a manual task, which by §13.3.3 it need not: an undefined task passes in both.
        const id = this.node(it.kind === 'user' ? 'userTask' : 'task');
        return { first: id, last: id };
      }
      case 'sequence': {
        const parts = it.parts.map((one) => this.write(one));
        parts.slice(1).forEach((one, index) => this.flows.push(`${parts[index]!.last} > ${one.first}`));
        return { first: parts[0]!.first, last: parts[parts.length - 1]!.last };
      }
      case 'exclusive':
      case 'parallel':
        return this.branches(it.kind, it.parts);
      case 'loop':
        return this.loop(it.body);
      case 'scope': {
        const id = this.node({ type: 'subProcess', scope: this.container(it.body) });
        return { first: id, last: id };
      }
    }
  }

  private branches(kind: 'exclusive' | 'parallel', parts: readonly Part[]): Ends {
    const [first, last] = [this.node(`${kind}Gateway`), this.node(`${kind}Gateway`)];
    parts.forEach((one, index) => {
      const branch = this.write(one);
      const last_ = index === parts.length - 1;
      const condition = kind === 'parallel' ? '' : last_ ? ' default' : ` if n = ${index + 1}`;
      this.flows.push(`${first} > ${branch.first}${condition}`, `${branch.last} > ${last}`);
    });
    return { first, last };
  }

  /** Every round asks a person, so that `n` goes down and the loop ends. */
  private loop(body: Part): Ends {
    const [first, ask, last, out] = [this.node('exclusiveGateway'), this.node('userTask'), this.node('exclusiveGateway'), this.node('task')];
    const inner = this.write(body);
    this.flows.push(`${first} > ${inner.first}`, `${inner.last} > ${ask}`, `${ask} > ${last}`, `${last} > ${first} if n > 0`, `${last} > ${out} default`);
    return { first, last: out };
  }
}
