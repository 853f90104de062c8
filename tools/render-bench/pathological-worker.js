import { parentPort, workerData } from 'node:worker_threads';
import { loadCandidate } from './candidates.js';
import { pathologicalTexts } from './corpora.js';

const { convert } = await loadCandidate(workerData.name);
await convert('*warm* `up`');
parentPort.postMessage('ready');
const start = performance.now();
try {
  await convert(pathologicalTexts[workerData.text]);
  parentPort.postMessage(performance.now() - start);
} catch {
  parentPort.postMessage('throws');
}
