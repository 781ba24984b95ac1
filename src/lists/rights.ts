/** SPBasePermissions that the hub asks about; bits of the low word. */
const BITS = {
  AddListItems: 0x2,
  EditListItems: 0x4,
  ManageLists: 0x800
};

/** Whether somebody has a right. `Low` is a number as text, as REST writes 64-bit masks. */
export function may({ Low }: { readonly Low: string }, right: keyof typeof BITS): boolean {
  return (Number(Low) & BITS[right]) !== 0;
}
