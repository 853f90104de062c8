/** Puts the sections of many files together; the first section of an id and language wins. */
export function createBank(files) {
    const entries = new Map();
    const warnings = files.flatMap((file) => file.warnings);
    for (const section of files.flatMap((file) => file.sections)) {
        const entry = entries.get(section.entryId) ?? { id: section.entryId, sections: {} };
        entries.set(section.entryId, entry);
        const first = entry.sections[section.lang];
        if (first)
            warnings.push(duplicateWarning(section, first));
        else
            entry.sections[section.lang] = section;
    }
    return { entries: [...entries.values()], warnings };
}
function duplicateWarning(section, { file, line }) {
    const first = `${file}:${line}`;
    const message = `The id "${section.entryId}" already stands at ${first}; this section is left out.`;
    return { file: section.file, line: section.line, message };
}
