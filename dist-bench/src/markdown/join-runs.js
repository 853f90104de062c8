/** Runs with no empty one, and neighbours of one style merged. */
export function joinRuns(runs) {
    const result = [];
    for (const run of runs) {
        const last = result.at(-1);
        if (run.text === '')
            continue;
        if (last && sameStyle(last, run))
            last.text += run.text;
        else
            result.push({ ...run });
    }
    return result;
}
function sameStyle(a, b) {
    return (a.bold === b.bold &&
        a.italic === b.italic &&
        a.strike === b.strike &&
        a.code === b.code &&
        a.link === b.link);
}
