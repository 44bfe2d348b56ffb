/** Loads a chunk; once more after a moment where the connection broke. */
export async function retryingImport<Module>(load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch {
    await new Promise((resolve) => setTimeout(resolve, 400));
    return load();
  }
}
