// A pack of two long articles is larger than what Kit’s server takes unless it is told; it reads this when it is loaded.
process.env.BODY_SIZE_LIMIT ??= '3M';
