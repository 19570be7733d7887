/** SHA-256 of static/english/english-1.model, written by the trainer. */
export const ASSET_SHA256 = 'aad5ba452cadcce325cf24457740e89cb4985c8075c0790867cbc1820e302a24';
