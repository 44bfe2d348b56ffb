import { holder } from './start-for-all.ts';

export default async function stopForAll(): Promise<void> {
  await holder.stopForAll?.();
}
