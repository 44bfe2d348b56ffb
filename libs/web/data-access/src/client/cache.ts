import { InMemoryCache } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import { possibleTypes } from '@shixiao/contract';
import { connections } from '../../generated/connections.ts';
import type { TypePolicies } from '@apollo/client';

/** There is one of each, whatever field it is asked by. */
const SINGLE = ['Viewer', 'System'];

/**
 * Items of a content that has versions: the same id may say something else in another version, so each stays where it was
 * found.
 */
const PART_OF_CONTENT = [
  'Attachment',
  'Criterion',
  'EvidenceDemand',
  'PlannedMilestone',
  'ProposedIndicator',
  'ProposedMilestone',
  'TaskStep',
  'WantedIndicator',
];

/** One per owner and without a name of its own: what two screens ask for of it is joined. Forms of one id belong to many tasks. */
const PART_OF_OWNER = ['CompletenessCheck', 'MarketCase', 'ProposalContent', 'TaskForm'];

/** What has been read, by type and id; pages of one list are kept as one list. */
export function createCache(): InMemoryCache {
  return new InMemoryCache({ possibleTypes: mutablePossibleTypes(), typePolicies: typePolicies() });
}

function typePolicies(): TypePolicies {
  const policies: TypePolicies = {};
  for (const name of SINGLE) policies[name] = { keyFields: [] };
  for (const name of PART_OF_CONTENT) policies[name] = { keyFields: false };
  for (const name of PART_OF_OWNER) policies[name] = { keyFields: false, merge: true };
  for (const [type, fields] of Object.entries(connections)) {
    const lists = Object.entries(fields).map(([field, others]) => [field, relayStylePagination([...others])] as const);
    policies[type] = { ...policies[type], fields: Object.fromEntries(lists) };
  }
  return policies;
}

function mutablePossibleTypes(): Record<string, string[]> {
  return Object.fromEntries(Object.entries(possibleTypes).map(([name, members]) => [name, [...members]]));
}
