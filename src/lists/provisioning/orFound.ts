/**
 * Makes something. What could not be made may be there all the same: the answer was lost and the call sent again, or
 * somebody else was faster.
 * @throws what `make` throws, when `find` does not find it either
 */
export async function orFound<Thing>(find: () => Promise<Thing | undefined>, make: () => Promise<Thing | undefined>): Promise<Thing | undefined> {
  try {
    return await make();
  } catch (error) {
    const found = await find().catch(() => undefined);
    if (found === undefined) {
      throw error;
    }
    return found;
  }
}
