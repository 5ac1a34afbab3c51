/** What each mark of a stage stands for, 1 first: for how many customers it goes right the first time. Source: content brief 3.6, T2. */
export const scoreWords = ['under half', 'up to ¾', 'up to 90%', 'up to 98%', 'above 98%'] as const;
