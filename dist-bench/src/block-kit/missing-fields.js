/** Fields that Slack documents (docs.slack.dev/reference/block-kit/blocks) and @slack/types 3.2.0 lacks. */
export const missingFields = {
    HeaderBlock: { level: { kind: 'number', min: 1, max: 4, optional: true } },
    RichTextList: { offset: { kind: 'number', min: 0, optional: true } },
    RichTextPreformatted: { language: { kind: 'string', min: 1, optional: true } },
};
