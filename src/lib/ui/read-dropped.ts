/** The words of a file the reader dropped or picked; the code for pages and Markdown is fetched only then. */
export const readDropped = async (file: File): Promise<string> => {
  const [content, { textOfFile }] = await Promise.all([file.text(), import('../article/read-file.ts')]);
  const { text } = await textOfFile(file.name, content, (html) => new DOMParser().parseFromString(html, 'text/html'));
  return text;
};
