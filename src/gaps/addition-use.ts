/**
 * What becomes of aliases and drafts: people are answered from them, or, where several workspaces install the app, they
 * are kept for the files of the bank.
 */
export type AdditionUse = 'served' | 'kept';
