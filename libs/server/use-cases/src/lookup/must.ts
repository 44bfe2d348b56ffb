/** What has to be there because something refers to it. @throws Error where it is not, which the database rules out */
export async function must<Thing>(found: Promise<Thing | undefined>): Promise<Thing> {
  const thing = await found;
  if (thing === undefined) throw new Error('Something refers to what is not there');
  return thing;
}
