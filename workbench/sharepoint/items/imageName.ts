/**
 * The name under which SharePoint attaches the picture of an Image column (recorded): each part stands behind its own length,
 * as in `Reserved_ImageAttachment_[6]_[Image1][13]_[parker-ms-300][1]_[1].png` for column Image1 of item 1.
 */
export const imageAttachmentName = (column: string, fileName: string, item: number): string => {
  const dot = fileName.lastIndexOf('.');
  const [base, extension] = dot <= 0 ? [fileName, ''] : [fileName.slice(0, dot), fileName.slice(dot)];
  const measured = [column, base, String(item)].map((part) => `[${part.length}]_[${part}]`).join('');
  return `Reserved_ImageAttachment_${measured}${extension}`;
};

/** What an Image column holds once the picture is attached. */
export const imageValue = (attachmentName: string): string => JSON.stringify({ fileName: attachmentName });
