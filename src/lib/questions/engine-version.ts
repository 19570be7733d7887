/** The engine that wrote a pack. It rises when the same text and seed may give another quiz; a test holds it equal to package.json. */
export const ENGINE_VERSION = '0.1.0';
