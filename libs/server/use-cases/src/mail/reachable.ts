/** Names that belong to nobody (RFC 2606, RFC 6761): made-up people have such addresses. */
const NOBODYS = /[.@](example|invalid|localhost)$|[.@]example\.(com|net|org)$/;

/** Whether a letter to this address could come to anybody. @param email in small letters */
export const isReachable = (email: string): boolean => !NOBODYS.test(email);
