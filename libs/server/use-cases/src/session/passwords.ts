import { hash, verify } from '@node-rs/argon2';
import type { PasswordWeakness } from '@shixiao/contract';

const SHORTEST = 10;
/** Longer ones only cost time. */
export const LONGEST_PASSWORD = 1_000;

/** Argon2id with 19 MiB, two passes and one lane, as OWASP's Password Storage Cheat Sheet has it. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Words that guessers begin with, in the shortest form in which they occur in longer passwords. */
const TRIED_FIRST = ['password', 'passw0rd', 'qwerty', 'asdfgh', 'zxcvbn', '1qaz2wsx', 'admin', 'letmein', 'welcome', 'woaini', 'shixiao'];

export async function hashPassword(password: string): Promise<string> {
  return hash(spelled(password), COST);
}

let nobodys: Promise<string> | undefined;

/** Takes as long where there is no account, so that nobody learns from the time whether there is one. */
export async function passwordFits(passwordHash: string | null | undefined, password: string): Promise<boolean> {
  if (password.length > LONGEST_PASSWORD) return false;
  const known = passwordHash ?? (await (nobodys ??= hashPassword('nobody has this password')));
  const fits = await verify(known, spelled(password));
  return fits && passwordHash != null;
}

/** What makes a password easy to guess; nothing where it is fine (NIST SP 800-63B §3.1.1.2: length and a list, no composition rules). */
export function passwordWeaknesses(
  password: string,
  { name, email }: { readonly name: string; readonly email: string },
): readonly PasswordWeakness[] {
  const small = spelled(password).toLowerCase();
  const weaknesses: PasswordWeakness[] = [];
  if ([...small].length < SHORTEST) weaknesses.push('tooShort');
  if (isTriedFirst(small)) weaknesses.push('tooCommon');
  const [account = ''] = email.toLowerCase().split('@');
  if ([name.toLowerCase(), account, email.toLowerCase()].some((own) => own.length > 1 && small.includes(own))) {
    weaknesses.push('likeTheAccount');
  }
  return weaknesses;
}

/** One character or one row of keys over and over, or hardly more than a word of the list. */
function isTriedFirst(small: string): boolean {
  if (new Set(small).size < 4) return true;
  if ('01234567890123456789'.includes(small) || '98765432109876543210'.includes(small)) return true;
  return TRIED_FIRST.some((word) => small.includes(word) && small.length - word.length < 5);
}

/** One spelling for what keyboards write in several ways. */
const spelled = (password: string): string => password.normalize('NFKC');
