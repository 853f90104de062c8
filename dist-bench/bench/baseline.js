import { fileURLToPath } from 'node:url';
export const BASELINE_READY_TEXT = 'The baseline is ready';
export const baselineCommand = [fileURLToPath(new URL('./baseline-app.js', import.meta.url))];
