// Turns that name whose a translation is. Patterns over one sentence. Written for this project.
export const WHOSE_TRANSLATION = [
  "\\p{Lu}\\p{L}+[’']s?\\s(?:own\\s)?(?:rough\\s)?translation",
  '[Tt]ranslat(?:ed|ion)\\s(?:is\\s|was\\s)?by\\s(?:the\\s)?\\p{Lu}',
  "[Tt]ranslation\\s(?:is|was)\\s(?:the\\s)?\\p{Lu}\\p{L}+[’']s?",
];
