import { holder } from './start-for-all.ts';

export default async function stopForAll(): Promise<void> {
  await holder.forAll?.system.stop();
  await holder.forAll?.remove();
}
