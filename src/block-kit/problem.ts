/** Why Slack would refuse a payload. */
export interface PayloadProblem {
  /** Slack's error name, such as `invalid_blocks`, `msg_too_long`, or `invalid_attachments` for a second table. */
  code: string;
  /** JSON pointer into the payload, such as `/blocks/2/text`. */
  pointer: string;
  message: string;
}
