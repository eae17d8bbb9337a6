'use strict';

module.exports = {
    EXPENSES: 'expenses',
    RECEIPTS: 'expenses/:id/receipts',
    ACCOUNTS: 'accounts',
    TEAMS: 'teams',
    TAGS: (groupId) => `tag-groups/${groupId}/tags`,
    TAG: (groupId, tagId) => `tag-groups/${groupId}/tags/${tagId}`,
};
