/** What a picker of articles offers to open: the kinds of file that `readDropped` reads. */
export const ARTICLE_FILES = '.txt,.md,.markdown,.html,.htm,.docx,text/plain,text/markdown,text/html';

/** Is that a file being dragged over the page? A dragged word or link is left to the browser. Takes it up if so. */
export const carriesFile = (event: DragEvent): boolean => {
  if (!event.dataTransfer?.types.includes('Files')) return false;
  event.preventDefault();
  return true;
};

/** The first file that was dropped, taken before the browser opens it in the page's place; undefined: no file was. */
export const droppedFile = (event: DragEvent): File | undefined => {
  const file = event.dataTransfer?.files[0];
  if (file) event.preventDefault();
  return file;
};
