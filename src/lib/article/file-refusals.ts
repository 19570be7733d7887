/** Why a file gives no text, as a code; the sentence for a reader is in the catalogues, under `errors_file_…`. */
export const FILE_REFUSALS = ['kind', 'too-large', 'damaged', 'locked', 'empty'] as const;
export type FileCode = (typeof FILE_REFUSALS)[number];
export type FileRefusal = { readonly rejected: FileCode };

export const refuseFile = (rejected: FileCode): FileRefusal => ({ rejected });
