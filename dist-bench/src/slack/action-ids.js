/** The buttons of the bot. `choose` replaces the message it stands in. */
export const ACTION_IDS = {
    full: 'answer_full',
    page: 'answer_page',
    share: 'answer_share',
    language: 'answer_language',
    choose: 'answer_choose',
};
