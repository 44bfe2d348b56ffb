import type { DirectiveNode } from 'graphql';
import { operations } from './parts.ts';
import type { Rule } from './parts.ts';

export const everyOperationSaysWhoMayCallIt: Rule = (schema) =>
  operations(schema)
    .filter(({ field }) => grantsOf(field.astNode?.directives).length === 0)
    .map(({ path }) => `${path} has no @access`);

/** A role has one scope, or nobody knows which one holds; nobody has a role where everybody may. */
export const grantsAreUnambiguous: Rule = (schema) =>
  operations(schema).flatMap(({ path, field }) => {
    const grants = grantsOf(field.astNode?.directives);
    const roles = grants.flatMap((grant) => grant.roles);
    const twice = roles.filter((role, index) => roles.indexOf(role) !== index);
    const isPublic = grants.some(({ scope }) => scope === 'everybody');
    return [
      ...twice.map((role) => `${path} grants ${role} twice`),
      ...(isPublic && (grants.length > 1 || roles.length > 0) ? [`${path} is for everybody and names roles`] : []),
      ...grants.filter(({ scope, roles: own }) => scope !== 'everybody' && own.length === 0).map(() => `${path} grants nobody`),
    ];
  });

function grantsOf(directives: readonly DirectiveNode[] = []) {
  return directives
    .filter(({ name }) => name.value === 'access')
    .map(({ arguments: args = [] }) => ({
      scope: args.flatMap(({ name, value }) => (name.value === 'scope' && value.kind === 'EnumValue' ? [value.value] : []))[0],
      roles: args.flatMap(({ name, value }) =>
        name.value === 'roles' && value.kind === 'ListValue'
          ? value.values.flatMap((role) => (role.kind === 'EnumValue' ? [role.value] : []))
          : [],
      ),
    }));
}
