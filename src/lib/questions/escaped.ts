/** Words as a pattern finds them: what means something in a pattern stands for itself. */
export const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
