import { readFileSync } from 'node:fs';
/**
 * Loaded into a measured process before its own code: answers each message from the benchmark with what the
 * process has used so far. It keeps the process neither alive nor busy.
 */
process.on('message', () => {
    const { user, system } = process.cpuUsage();
    process.send?.({ peakMb: peakKb() / 1024, cpuMs: (user + system) / 1000 });
});
process.channel?.unref();
/** On Linux `maxRSS` also counts the process that forked this one, so the kernel's own peak is read there. */
function peakKb() {
    if (process.platform !== 'linux')
        return process.resourceUsage().maxRSS;
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]);
}
