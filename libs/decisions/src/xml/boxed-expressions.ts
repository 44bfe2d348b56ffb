const part = (name: string, type = 'dmn:ChildExpression') => ({ name, type, xml: { serialize: 'property' } });
const attribute = (name: string) => ({ name, type: 'String', isAttr: true });

/**
 * The boxed expressions that DMN 1.4 brought (§10.2.2: conditional, for, every, some, filter). `dmn-moddle` knows the
 * schema of 1.3 and takes further types as a package.
 */
export const BOXED_EXPRESSIONS = {
  name: 'DMN 1.4 boxed expressions',
  prefix: 'dmn14',
  uri: 'urn:shixiao:dmn-1.4-boxed-expressions',
  types: [
    { name: 'dmn:ChildExpression', properties: [{ name: 'value', type: 'dmn:Expression' }, { name: 'id', type: 'String', isAttr: true, isId: true }] },
    { name: 'dmn:TypedChildExpression', superClass: ['dmn:ChildExpression'], properties: [attribute('typeRef')] },
    { name: 'dmn:Conditional', superClass: ['dmn:Expression'], properties: [part('if'), part('then'), part('else')] },
    {
      name: 'dmn:Iterator',
      isAbstract: true,
      superClass: ['dmn:Expression'],
      properties: [attribute('iteratorVariable'), part('in', 'dmn:TypedChildExpression')],
    },
    { name: 'dmn:For', superClass: ['dmn:Iterator'], properties: [part('return')] },
    { name: 'dmn:Every', superClass: ['dmn:Iterator'], properties: [part('satisfies')] },
    { name: 'dmn:Some', superClass: ['dmn:Iterator'], properties: [part('satisfies')] },
    { name: 'dmn:Filter', superClass: ['dmn:Expression'], properties: [part('in'), part('match')] },
  ],
};
