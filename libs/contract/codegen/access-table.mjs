import { getDirectiveValues } from 'graphql';

/**
 * Who may call what, as `@access` says it. The rights matrix is tested against this table.
 *
 * @param {import('graphql').GraphQLSchema} schema
 */
export function accessTable(schema) {
  const access = schema.getDirective('access');
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  if (!access) throw new Error('The schema has no directive @access');
  const operations = roots.flatMap((root) =>
    Object.values(root?.getFields() ?? {}).map((field) => ({ name: `${root?.name}.${field.name}`, node: field.astNode })),
  );
  const lines = operations.map(({ name, node }) => {
    const grants = (node?.directives ?? [])
      .filter((directive) => directive.name.value === 'access')
      .map((directive) => grant(getDirectiveValues(access, { directives: [directive] })));
    return `  '${name}': [${grants.join(', ')}],\n`;
  });
  return `import type { AccessScope, Role } from './server.ts';

/** One grant: these roles, about things within this scope. Without roles exactly where the scope is \`everybody\`. */
export interface Access {
  readonly scope: AccessScope;
  readonly roles: readonly Role[];
}

/** Who may call each operation, by \`Query.name\`, \`Mutation.name\` or \`Subscription.name\`. */
export const access = {
${lines.join('')}} as const satisfies Readonly<Record<string, readonly Access[]>>;

export type Operation = keyof typeof access;
`;
}

/** @param {Readonly<Record<string, unknown>> | undefined} values */
function grant(values) {
  const roles = /** @type {readonly string[]} */ (values?.roles ?? []);
  return `{ scope: '${values?.scope}', roles: [${roles.map((role) => `'${role}'`).join(', ')}] }`;
}
