"use strict";
exports.id = 752;
exports.ids = [752];
exports.modules = {

/***/ 3065:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T_: () => (/* reexport */ access),
  cp: () => (/* reexport */ adviceFor),
  Eq: () => (/* reexport */ mappings/* exportWorkflow */.Eq),
  j7: () => (/* reexport */ externalFacts),
  K8: () => (/* reexport */ hosts/* externalHost */.K8),
  Yr: () => (/* reexport */ field_mappings/* fieldMappings */.Y),
  my: () => (/* reexport */ hosts/* findHost */.my),
  sC: () => (/* reexport */ scopes/* findScope */.s),
  _6: () => (/* reexport */ operations/* legacyOperations */._6),
  Bl: () => (/* reexport */ lifecycle),
  Qs: () => (/* reexport */ operations/* operationById */.Qs),
  zU: () => (/* reexport */ operations/* operations */.zU),
  fP: () => (/* reexport */ hosts/* prefilterWords */.fP),
  BV: () => (/* reexport */ valueChanges),
  Nl: () => (/* reexport */ webhookEvents),
  jn: () => (/* reexport */ webhookFacts)
});

// UNUSED EXPORTS: credentialMismatches, credentialNames, credentials, externalOperations, externalValues, firstReplacement, gaps, hosts, legacyFacts, modelMappings, pages, pagingFields, pagingStyle, pagingStyles, parameterMappings, scopes, valueMappings

;// CONCATENATED MODULE: ./build/src/catalogue/access.json
const access_namespaceObject = /*#__PURE__*/JSON.parse('{"conditions":{"texts":["You can log in to the Pleo web app of the environment (staging or production).","The left main menu shows Settings > API Keys.","You are Admin or Bookkeeper."],"note":"With the right role and no such menu entry, access with standalone API keys has not been enabled.","basis":"official","sources":["access-guide"]},"accounts":[{"account":"new-partner","title":"New partner","steps":["Follow \\"How to Get Access to Staging (OAuth 2.0)\\": request form, review, developer registration form, then the staging login and the OAuth client come through 1Password (collect them within 7 days).","During onboarding Pleo may enable standalone API keys for exploration.","Then follow the Standalone API Key Workflow Guide."],"links":["https://developers.pleo.io/docs/current/how-tos/environment-access/how-to-get-access-to-staging-oauth","https://developers.pleo.io/docs/current/guides/standalone-api-keys-workflow-guide"],"basis":"official","sources":["access-guide","https://developers.pleo.io/docs/current/how-tos/environment-access/how-to-get-access-to-staging-oauth"]},{"account":"existing-partner","title":"Existing partner","steps":["If standalone API keys are enabled, use the existing staging or production login.","Go straight to the Standalone API Key Workflow Guide."],"links":["https://developers.pleo.io/docs/current/guides/standalone-api-keys-workflow-guide"],"basis":"official","sources":["access-guide"]},{"account":"new-customer","title":"New customer","steps":["An account can be opened on the website, but standalone API keys are not enabled by default, and the external APIs are granted only in specific cases.","Ask Pleo through the chat on the website."],"links":["https://developers.pleo.io/docs/current/how-tos/environment-access/how-to-get-access-to-all-env-standalone-api-keys"],"basis":"official","sources":["access-guide"]},{"account":"existing-customer","title":"Existing customer","steps":["If standalone API keys are enabled for the organisation, log in to the existing environment and make sure that you are Admin or Bookkeeper.","Then follow the Standalone API Key Workflow Guide.","Otherwise ask your customer success manager or support."],"links":["https://developers.pleo.io/docs/current/guides/standalone-api-keys-workflow-guide"],"basis":"official","sources":["access-guide","https://nango.dev/docs/api-integrations/pleo-api-key/connect"]}],"facts":[{"text":"Access to the external API is restricted: its documentation is public, access is not open to all, and Pleo has to enable standalone API keys.","basis":"official","sources":["access-guide"]},{"text":"Staging is for partners; partners need to have used staging and an approval before production.","basis":"official","sources":["access-guide","https://developers.pleo.io/docs/current/how-tos/environment-access/how-to-get-access-to-staging-oauth"]},{"text":"A key works only in the environment in which it was made, and is shown once.","basis":"official","sources":["access-guide"]},{"text":"Most external calls need company_id.","basis":"official","sources":["access-guide"]},{"text":"GET /v1/introspect tells what a credential is.","basis":"official","sources":["access-guide"]},{"text":"Partner integrations must use OAuth 2.0.","basis":"official","sources":["access-guide"]}],"links":[{"topic":"Standalone API Key Workflow Guide","url":"https://developers.pleo.io/docs/current/guides/standalone-api-keys-workflow-guide"},{"topic":"Staging access","url":"https://developers.pleo.io/docs/current/how-tos/environment-access/how-to-get-access-to-staging-oauth"},{"topic":"How to generate a standalone API key","url":"https://developers.pleo.io/docs/current/how-tos/api-keys/how-to-generate-standalone-api-keys"},{"topic":"Base URLs","url":"https://developers.pleo.io/docs/current/authentication/api-base-urls"},{"topic":"Scopes","url":"https://developers.pleo.io/docs/current/authentication/api-scopes"}]}');
;// CONCATENATED MODULE: ./build/src/catalogue/credentials.json
const credentials_namespaceObject = /*#__PURE__*/JSON.parse('{"EZ":[{"id":"standalone-api-key","kind":"api-key","title":"Standalone API key","api":"external","scheme":"basic","header":"Authorization: Basic base64(\\"<key>:\\")","use":"Send the key as the user name of HTTP Basic, with an empty password.","created":"In the Pleo web app under Settings > API Keys > Create API Key: name, expiration, access level (one entity or several) and permissions (scopes). It is shown once.","format":"Opaque; no official format is published. The prefixes plp_ and pls_ were seen in the code of two users; what they mean is unconfirmed.","notes":["Making one needs the role Admin or Bookkeeper.","The menu API Keys is there only when Pleo has enabled standalone API keys for the organisation; they are off by default for new customers.","A key works only in the environment (staging or production) in which it was made.","One official page says one key is for one company, another that a key may reach several entities of an organisation: send company_id either way.","The expiry date is chosen when the key is made.","It works on the external API only, not on openapi.pleo.io.","Partners in the Early Access Programme may not use it for their integrations."],"basis":"official","sources":["https://developers.pleo.io/docs/current/authentication/standalone-api-keys-overview","https://developers.pleo.io/docs/current/authentication/api-base-urls","https://developers.pleo.io/docs/current/how-tos/api-keys/how-to-generate-standalone-api-keys","access-guide","https://developers.pleo.io/docs/current/getting-started/developer-partnership-programme","third-party","https://nango.dev/docs/api-integrations/pleo-api-key/connect"]},{"id":"integrated-api-key","kind":"api-key","title":"Integrated API key","api":"external","scheme":"basic","header":"Authorization: Basic base64(\\"<key>:\\")","use":"Send the key as the user name of HTTP Basic, with an empty password, like a standalone key.","created":"Pleo makes it while an approved integration is installed (Settings > Accounting > the integration > Allow); the customer copies it.","format":"Opaque; a prefix is unconfirmed.","notes":["It is an approved exception for accounting and ERP integrations that cannot use OAuth.","There is one key per installation of a customer.","Pleo sets its scopes; the integration cannot edit them."],"basis":"official","sources":["https://developers.pleo.io/docs/current/authentication/integrated-api-keys-overview","https://developers.pleo.io/docs/current/integration-design/auth/integrated-api-keys/integration-design-integrated-api-key-user-install-flow","https://developers.pleo.io/docs/authenticating"]},{"id":"oauth-token","kind":"oauth-token","title":"OAuth 2.0 access token","api":"external","scheme":"bearer","header":"Authorization: Bearer <access token>","use":"Send the access token as Bearer.","created":"By the authorization code grant with PKCE (S256): auth.pleo.io/oauth/authorize, then auth.pleo.io/oauth/token (staging: auth.staging.pleo.io).","format":"The specifications say JWT; the documentation says to treat it as opaque and never to decode it.","notes":["The client id and the client secret come from Pleo; an older page puts them into a Basic header of the token endpoint, a newer one into the body.","The access token lives as long as expires_in says, the refresh token at least 60 days; both change with each refresh.","POST https://auth.pleo.io/oauth/token/introspect tells about a token, with the client as Basic.","Partner integrations have to use it by default.","The client secret is never a credential of the API."],"basis":"official","sources":["https://developers.pleo.io/docs/authentication-2","https://developers.pleo.io/docs/current/integration-design/auth/oauth/token-lifecycle/integration-design-auth-oauth-token-overview","https://developers.pleo.io/docs/current/integration-design/auth/oauth/token-lifecycle/integration-design-auth-oauth-token-introspection","https://developers.pleo.io/docs/current/how-tos/oauth/how-to-handle-redirects-and-exchange-authorisation-code"]},{"id":"legacy-token","kind":"legacy-token","title":"Legacy API token","api":"legacy","scheme":"bearer","header":"Authorization: Bearer <token>","use":"Send the token as Bearer, to openapi.pleo.io only.","created":"In the Pleo web app under Settings > Open API > Create token. It is shown once, and deleting it there ends it at once.","format":"A JWT by the code of two users (it starts with eyJ); unconfirmed officially.","notes":["It works on the legacy API only, not on external.pleo.io.","An early help article gives it a life of one year; later articles only say that the API page shows the expiry date and that nothing renews it.","One token belongs to one company; that is inferred, because no company id is in any legacy call.","One old OAuth client sent tokens of auth.pleo.io to openapi.pleo.io; that the legacy API takes them is unconfirmed."],"basis":"official","sources":["access-guide","https://developers.pleo.io/reference/authentication-legacy","https://pleohelp.freshdesk.com/en/support/solutions/articles/103000254628-how-to-use-pleo-s-legacy-api","third-party","go-client-auth","https://help.pleo.io/en/articles/5879828-how-to-use-pleo-s-open-api","https://developers.pleo.io/reference/authentication"]}],"Dy":{"cI":["API_Key_PB","PLEO_API_KEY","PLEO_API_TOKEN","PLEO_TOKEN","PLtoken","PleoToken.txt","access_token","api_key","bearer"]},"vJ":[{"kind":"api-key","on":"legacy","scheme":"any","what":"A new API key does not work on openapi.pleo.io, which needs a legacy API token.","answer":"The status is not documented; on the legacy error page 401 means no valid token and 403 a missing permission.","basis":"official","sources":["access-guide","https://developers.pleo.io/docs/api-keys","https://developers.pleo.io/reference/errors"]},{"kind":"legacy-token","on":"external","scheme":"any","what":"A legacy token does not work on external.pleo.io.","answer":"The status is not documented; in general a wrong or malformed token answers 401. One user saw 404 for legacy paths such as /v1/expenses, which do not exist there.","basis":"official","sources":["access-guide","https://pleohelp.freshdesk.com/en/support/solutions/articles/103000254628-how-to-use-pleo-s-legacy-api","https://developers.pleo.io/reference/errors-1","third-party"]},{"kind":"api-key","on":"external","scheme":"bearer","what":"An API key sent as Bearer has the wrong scheme: Bearer expects an OAuth token.","answer":"One user\'s notes say 401; unconfirmed officially.","basis":"unconfirmed","sources":["third-party"]},{"kind":"api-key","on":"external","scheme":"basic-without-colon","what":"The bare key in the Basic header, as one official quickstart sample shows it, is not the Basic scheme: the header is base64(\\"<key>:\\"), colon included.","answer":"The status is not documented.","basis":"derived","sources":["https://developers.pleo.io/docs/current/authentication/standalone-api-keys-overview"]},{"kind":"any","on":"external","scheme":"any","what":"A request is refused when the credential lacks the scope or the access to the company.","answer":"The status is 403.","basis":"official","sources":["https://developers.pleo.io/docs/current/authentication/api-scopes"]},{"kind":"any","on":"external","scheme":"any","what":"One user\'s key could read entries by id and export jobs, but not POST /v1/accounting-entries:search; others use it with accounting-entries:read.","answer":"The status was 403 by their account; the cause is unconfirmed.","basis":"unconfirmed","sources":["third-party"]}]}');
;// CONCATENATED MODULE: ./build/src/catalogue/docs.json
const docs_namespaceObject = [];
;// CONCATENATED MODULE: ./build/src/catalogue/external.json
const external_namespaceObject = /*#__PURE__*/JSON.parse('{"yT":{"text":"App Marketplace 39.4.0 (api-evangelist/pleo @ e909b82b9c1be7ad3b06ed59a934eb431189680c).","basis":"derived","sources":["external-spec"]},"Fy":[{"text":"Limits exist per API; the pages that were read state no figure.","basis":"unconfirmed","sources":["https://developers.pleo.io/docs/current/integration-design/overview/integration-design-principles-overview"]},{"text":"A third-party profile reports 429 and Retry-After, and calls its own figures unverified.","basis":"unconfirmed","sources":["third-party-profile"]},{"text":"One user\'s notes say 600 requests per minute.","basis":"unconfirmed","sources":["third-party"]},{"text":"PUT /v3/export-jobs/{jobId}/items takes 100 items (413 EXPORT_JOB_ITEMS_UPDATE_LIMIT).","basis":"derived","sources":["spec-export-api-v3"]},{"text":"The limit of a page is 1 to 100 for accounting entries (20 when left out) and for receipts (10 when left out).","basis":"derived","sources":["spec-accounting-entries"]},{"text":"Lists of ids in the search of accounting entries take at most 100: accountIds, employeeIds, tagRowIds, tagGroupIdsUnset, taxCodeIds, teamIds, foreignExtensionIds and transactionValueCurrencies.","basis":"derived","sources":["spec-accounting-entries"]},{"text":"POST /v1/chart-of-accounts/batch takes 1 to 1000 accounts.","basis":"derived","sources":["spec-accounts"]},{"text":"URLs of receipts and export files live 24 hours: download at once.","basis":"derived","sources":["spec-accounting-entries","spec-export-items-v3"]},{"text":"One export job can run per company (409 EXPORT_ALREADY_IN_PROGRESS).","basis":"derived","sources":["spec-export-api-v3"]}],"zu":[{"name":"AccountingEntryStatus","values":["DRAFT","PENDING","COMPLETED","COMPLETED_EXTERNALLY","CANCELLED","REJECTED","ERROR"]},{"name":"ExportStatus","values":["CREATED","EXPORTED","EXPORTING","NOT_CREATED","NOT_EXPORTED","QUEUED"]},{"name":"ReviewStatus","values":["NOT_OK","NOT_REQUIRED","NOT_SET","OK","WAITING_FOR_EXPENSE_OWNER","WAITING_FOR_REVIEWER","WAITING_FOR_COMPANY_REVIEWER","WAITING_FOR_TEAM_REVIEWER","WAITING_FOR_TAG_REVIEWER"]},{"name":"AccountingEntryFamily","values":["BALANCE_AMENDMENT","BILL_INVOICE","CARD_PURCHASE","CASHBACK","CREDIT_NOTE","MILEAGE","OUT_OF_POCKET","OVERDRAFT","PER_DIEM","PLEO_INVOICE","REIMBURSEMENT","WALLET","BILL_INVOICE_PAYMENT"]},{"name":"AccountingEntrySubFamily","values":["ATM","IN_STORE","ONLINE","PLEO_INVOICE","PLEO_INVOICE_REFUND","REIMBURSEMENT_TO_COMPANY","REIMBURSEMENT_TO_EMPLOYEE","REIMBURSEMENT_TO_EMPLOYEE_REFUND","LOAD","UNLOAD","WITHDRAWAL","FEE","INTEREST","BILL_INVOICE_PAYMENT_RETURNED","BILL_INVOICE_PAYMENT_RECEIVED"]},{"name":"PageOrder","values":["ASC","ASC_NULLS_FIRST","ASC_NULLS_LAST","DESC","DESC_NULLS_FIRST","DESC_NULLS_LAST"]}],"ho":[{"text":"The copies of the first guide stop at the third lines[] row of its table of fields.","basis":"unconfirmed","sources":["guide-entries"]},{"text":"Whether ids (expense, employee, account, tag) keep their UUIDs is unknown.","basis":"unconfirmed","sources":["guide-entries"]},{"text":"The meaning of the legacy types MANUAL, MANUAL_TRANSFER, PERSONAL_TRANSFER and EMPLOYEE_BANK_TRANSFER is not documented.","basis":"unconfirmed","sources":["legacy-spec"]},{"text":"The official names of the scopes for tags, tax codes, companies, receipts and subscriptions are unknown.","basis":"unconfirmed","sources":["https://developers.pleo.io/docs/current/authentication/api-scopes"]},{"text":"The status for a legacy token on external.pleo.io and for an API key on openapi.pleo.io is unknown.","basis":"unconfirmed","sources":["https://developers.pleo.io/reference/errors-1","https://developers.pleo.io/reference/errors"]},{"text":"Only the two guides for the Expenses API were found under /deprecation/.","basis":"unconfirmed","sources":["guide-entries","guide-export"]},{"text":"The meaning of the key prefixes plp_ and pls_ is unknown.","basis":"unconfirmed","sources":["third-party"]},{"text":"No numeric rate limit is known.","basis":"unconfirmed","sources":["https://developers.pleo.io/docs/current/integration-design/overview/integration-design-principles-overview"]},{"text":"Whether an operation for teams exists is unknown.","basis":"unconfirmed","sources":["https://docs.unified.to/integrations/pleo"]}]}');
;// CONCATENATED MODULE: ./build/src/catalogue/legacy.json
const legacy_namespaceObject = /*#__PURE__*/JSON.parse('{"Bl":{"text":"The legacy API is for existing use, and access may depend on the set-up and the entitlements of the account. Its life cycle is deprecated; a timeline and a migration plan are being worked on, and no date is given.","basis":"official","sources":["access-guide","https://developers.pleo.io/docs/current/authentication/api-base-urls"]},"b6":[{"text":"An early help article describes the Open API and its tokens without a word of deprecation.","basis":"official","sources":["https://help.pleo.io/en/articles/5879828-feature-open-api"]},{"text":"API tokens serve only the legacy API, which is deprecated and was to be fully retired by 31 December 2024.","basis":"official","sources":["https://pleohelp.freshdesk.com/en/support/solutions/articles/103000254628-how-to-use-pleo-s-legacy-api","https://pleohelp.freshdesk.com/da/support/solutions/articles/103000254628-sadan-bruger-du-pleos-legacy-api","https://pleohelp.freshdesk.com/pt-PT/support/solutions/articles/103000254628-como-utilizar-a-api-legacy-da-pleo"]},{"text":"1Password reports that Pleo\'s date was pushed back by six months several times; the date then given was 1 January 2026 and might move again.","basis":"unconfirmed","sources":["https://support.1password.com/saas-manager-pleo/"]},{"text":"The portal holds two guides for the legacy Expenses API only: to the Export API (accounting exports) and to the Accounting Entries API (other uses). They have no date.","basis":"official","sources":["guide-export","guide-entries"]},{"text":"The legacy reference stays published under reference/pleo-deprecated, and its pages carry a banner that they concern the deprecated legacy API.","basis":"official","sources":["https://developers.pleo.io/reference/attribute-explanations","https://developers.pleo.io/reference/errors","https://developers.pleo.io/reference/authentication-legacy"]},{"text":"A user\'s dashboard shows a legacy token that is valid until 7 January 2027; so legacy tokens seem to have been issued after 1 January 2026 (an inference from a life of one year).","basis":"unconfirmed","sources":["third-party-note"]},{"text":"A third-party project says that the token its user could create was for the deprecated legacy API, and that a key for the new API had to be asked for.","basis":"unconfirmed","sources":["pleo-mcp-summary"]}],"HI":[{"text":"A trailing slash is sent before the query or alone, as in /v1/expenses/?pageSize=… and /v1/employees/.","basis":"unconfirmed","sources":["third-party-python"]},{"text":"One client sends dates without a time (YYYY-MM-DD) as dateFrom and dateTo, although the documentation asks for a full timestamp.","basis":"unconfirmed","sources":["third-party-python"]},{"text":"The header name is sent in lower case (authorization).","basis":"unconfirmed","sources":["helloid-create"]},{"text":"PUT /v1/employees/{employeeId} is sent with the undocumented field title (documented: jobTitle).","basis":"unconfirmed","sources":["helloid-create"]},{"text":"The base URL is held in a constant, and the path is appended later.","basis":"unconfirmed","sources":["third-party-mcp"]},{"text":"One machine-written proxy sends Accept: application/vnd.pleo.v1+json, which is not documented.","basis":"unconfirmed","sources":["third-party"]},{"text":"GET /v1/expenses is sent with the undocumented parameter limit.","basis":"unconfirmed","sources":["third-party"]}],"sO":[{"text":"The body of an error has statusCode, error and message.","basis":"derived","sources":["legacy-spec"]},{"text":"401 means no valid token, 403 a token without the permission (message user_scope_insufficient), 404 a resource that does not exist, 500 a server error.","basis":"official","sources":["https://developers.pleo.io/reference/errors"]},{"text":"400 is documented for writes of accounts and account groups and for reading them by id.","basis":"derived","sources":["legacy-spec"]},{"text":"Operations that answer an empty object (PUT /v1/expenses, every DELETE, the two calls for team membership) document 200 only.","basis":"derived","sources":["legacy-spec"]}],"Fy":[{"text":"No figure for a rate limit was found; 429 is in neither the specification nor the error page.","basis":"unconfirmed","sources":["legacy-spec","https://developers.pleo.io/reference/errors"]}],"ho":[{"text":"An official page was seen for 22 of the 46 operations; the others rest on the copied specification and, for some, on third-party clients.","basis":"unconfirmed","sources":["legacy-spec"]},{"text":"The date of the copied specification is not known.","basis":"unconfirmed","sources":["legacy-spec"]},{"text":"Unknown are the default and the maximum of pageSize, the rate limits, OAuth on the legacy host, the claims of a token and its exact life.","basis":"unconfirmed","sources":["legacy-spec"]},{"text":"No shut-off date after 1 January 2026 was found, nor any report that a part is switched off, nor any Deprecation or Sunset header.","basis":"unconfirmed","sources":["access-guide"]},{"text":"The host has no version but v1: V1_1 occurs only as a suffix of the operation ids of /v1/account-categories.","basis":"derived","sources":["legacy-spec"]}]}');
// EXTERNAL MODULE: ./build/src/catalogue/sources.js + 1 modules
var sources = __webpack_require__(715);
;// CONCATENATED MODULE: ./build/src/catalogue/webhooks.json
const webhooks_namespaceObject = /*#__PURE__*/JSON.parse('{"AZ":[{"event":"v1.export-job.created","alsoWritten":["v1.export.job-created","export-job.created"],"when":"A user clicks Export, and a job is created in pending.","payload":["eventId","eventType","data.id","data.companyId","data.status","data.numberOfItems","data.createdAt","data.createdBy","data.expiresIn"],"note":"The Subscriptions reference and the eventType of the payload say v1.export-job.created; the list of events and the migration guide say v1.export.job-created. Use the value of the Subscriptions reference.","basis":"official","sources":["https://developers.pleo.io/reference/webhooks/webhook-events","https://developers.pleo.io/reference/subscriptions/create-a-subscription","guide-export"]},{"event":"v1.vendor.created","when":"A vendor is created in Pleo that the ERP does not have.","payload":["eventId","eventType","data"],"basis":"official","sources":["https://developers.pleo.io/reference/webhooks/webhook-events"]}],"LO":{"text":"No event is listed for created or changed expenses: keep polling POST /v1/accounting-entries:search.","basis":"official","sources":["https://developers.pleo.io/reference/webhooks/webhook-events","third-party"]},"xC":{"text":"Deliveries carry the headers webhook-id, webhook-timestamp and webhook-signature (v1, then a base64 HMAC); the secret (whsec_…) comes from GET /v1/subscriptions/{id}/secret. Basic authentication of the endpoint or custom headers are alternatives. Each credential or entity has its own set of subscriptions.","basis":"official","sources":["https://developers.pleo.io/reference/webhooks/webhooks-authentication-authorisation","spec-subscriptions"]}}');
;// CONCATENATED MODULE: ./build/src/catalogue/guides.js
/** What people need beside the calls: access, credentials, webhooks, limits and pages. */







/** Rows with the ids of their sources replaced by the texts. */
function resolved(rows) {
    return rows.map((row) => ({ ...row, sources: (0,sources/* resolveSources */.l7)(row.sources) }));
}
const ACCESS = access_namespaceObject;
const access = {
    ...ACCESS,
    conditions: { ...ACCESS.conditions, sources: (0,sources/* resolveSources */.l7)(ACCESS.conditions.sources) },
    accounts: resolved(ACCESS.accounts),
    facts: resolved(ACCESS.facts),
};
const credentials = resolved(credentials_namespaceObject.EZ);
const credentialMismatches = resolved(credentials_namespaceObject.vJ);
/** Names that programs give to their Pleo credential; none of them tells the kind. */
const credentialNames = credentials_namespaceObject.Dy.cI;
const webhookEvents = resolved(webhooks_namespaceObject.AZ.map((row) => ({ alsoWritten: [], note: '', ...row })));
const webhookFacts = resolved([
    webhooks_namespaceObject.LO,
    webhooks_namespaceObject.xC,
]);
/** What Pleo says of the legacy API's end, newest statement alone. */
const lifecycle = resolved([legacy_namespaceObject.Bl])[0] ?? {
    text: '',
    basis: 'unconfirmed',
    sources: [],
};
/** What else is known of the legacy API, by topic. */
const legacyFacts = {
    history: resolved(legacy_namespaceObject.b6),
    variants: resolved(legacy_namespaceObject.HI),
    errors: resolved(legacy_namespaceObject.sO),
    limits: resolved(legacy_namespaceObject.Fy),
    open: resolved(legacy_namespaceObject.ho),
};
/** What else is known of the external API, by topic. */
const externalFacts = {
    specification: resolved([external_namespaceObject.yT]),
    limits: resolved(external_namespaceObject.Fy),
    open: resolved(external_namespaceObject.ho),
};
/** The values of the external API's enumerations, by name. */
const externalValues = new Map(external_namespaceObject.zu.map((row) => [row.name, row.values]));
const pages = (/* unused pure expression or super */ null && (docsFile));

;// CONCATENATED MODULE: ./build/src/catalogue/advice.js
/** What to tell somebody who needs another credential: from the guides to credentials and access. */

/** The advice for one kind of account; null: it is not configured. */
function adviceFor(account) {
    const way = access.accounts.find((one) => one.account === account);
    return {
        apiKey: 'make an API key in the Pleo web app (Settings > API Keys, as Admin or Bookkeeper)',
        legacyToken: 'make one in the Pleo web app, under Settings > Open API',
        access: way ? way.steps.join(' ') : 'Where that menu is missing, Pleo has to enable access first.',
    };
}

// EXTERNAL MODULE: ./build/src/catalogue/field-mappings.js
var field_mappings = __webpack_require__(6122);
// EXTERNAL MODULE: ./build/src/catalogue/hosts.js + 1 modules
var hosts = __webpack_require__(1743);
// EXTERNAL MODULE: ./build/src/catalogue/mappings.js
var mappings = __webpack_require__(9125);
// EXTERNAL MODULE: ./build/src/catalogue/operations.js + 1 modules
var operations = __webpack_require__(662);
// EXTERNAL MODULE: ./build/src/catalogue/paging.js + 1 modules
var paging = __webpack_require__(1753);
// EXTERNAL MODULE: ./build/src/catalogue/scopes.js + 1 modules
var scopes = __webpack_require__(2190);
// EXTERNAL MODULE: ./build/src/catalogue/read-operation.js
var read_operation = __webpack_require__(7794);
;// CONCATENATED MODULE: ./build/src/catalogue/value-changes.js
/** The values of one legacy operation's fields held against one external operation, with whole paths on both sides. */



/** What became of the values that the legacy operation answers or takes, when the external one replaces it. */
function valueChanges(legacyId, externalId) {
    const legacy = (0,field_mappings/* answerModels */.L)(legacyId);
    const external = (0,field_mappings/* answerModels */.L)(externalId);
    const pathOf = (place) => {
        if (place.operation === legacyId)
            return place.field;
        const found = [...legacy, ...external].find(({ model }) => model === place.model);
        return found ? (0,read_operation/* joinPath */.u)(found.at, place.field) : null;
    };
    const isFirst = (0,mappings/* firstReplacement */.jW)(legacyId) === externalId;
    return mappings/* valueMappings */.LZ.flatMap(({ from, to, ...change }) => {
        const field = pathOf(from);
        if (field === null)
            return [];
        const target = to === null ? null : pathOf(to);
        // What has no place in the answer is told once: with the operation that replaces the legacy one by default.
        if (target === null && !isFirst)
            return [];
        return [{ ...change, field, to: target ?? to?.field ?? null }];
    });
}

;// CONCATENATED MODULE: ./build/src/catalogue/catalogue.js
/** The one door to what the catalogue knows; the files behind it say where each piece comes from. */











/***/ }),

/***/ 6122:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ answerModels),
/* harmony export */   Y: () => (/* binding */ fieldMappings)
/* harmony export */ });
/* harmony import */ var _mappings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9125);
/* harmony import */ var _paging_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1753);
/* harmony import */ var _read_operation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7794);
/* harmony import */ var _resource_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3610);
/** The fields of one legacy answer held against one external answer, with whole paths on both sides. */




const ANSWERS = new Map(_resource_files_js__WEBPACK_IMPORTED_MODULE_3__/* .resourceFiles */ .a.flatMap((file) => file.operations.map((row) => [row.id, row.answer ?? []])));
/** `expenses[].amountOriginal.value` → `data[].transactionValue.minors`, for each field that a row tells about. */
function fieldMappings(legacyId, externalId) {
    const legacy = answerModels(legacyId);
    const external = answerModels(externalId);
    const fields = _mappings_js__WEBPACK_IMPORTED_MODULE_0__/* .modelMappings */ .V8.flatMap((mapping) => {
        const from = legacy.find((item) => item.model === mapping.from);
        const to = external.find((item) => mapping.to.includes(item.model));
        if (from === undefined || to === undefined)
            return [];
        return mapping.fields.map((field) => ({
            ...field,
            from: field.from === null ? null : (0,_read_operation_js__WEBPACK_IMPORTED_MODULE_2__/* .joinPath */ .u)(from.at, field.from),
            to: field.to.map((path) => (0,_read_operation_js__WEBPACK_IMPORTED_MODULE_2__/* .joinPath */ .u)(to.at, path)),
        }));
    });
    const isPaged = legacy.some((item) => item.model === 'PageInfo');
    return isPaged && fields.length > 0 ? [...fields, ..._paging_js__WEBPACK_IMPORTED_MODULE_1__/* .pagingFields */ .yy] : fields;
}
/** The models that an operation answers with, and where they stand. */
function answerModels(id) {
    return (ANSWERS.get(id) ?? []).filter((item) => 'model' in item);
}


/***/ }),

/***/ 1743:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K8: () => (/* binding */ externalHost),
  my: () => (/* binding */ findHost),
  S: () => (/* binding */ hosts),
  fP: () => (/* binding */ prefilterWords)
});

;// CONCATENATED MODULE: ./build/src/catalogue/hosts.json
const hosts_namespaceObject = /*#__PURE__*/JSON.parse('[{"host":"api.pleo.io","api":"other-pleo","environment":"production","note":"Back end of Pleo\'s own app, not an API for customers. It appears in one official example for /v3/export-jobs, which no page on base URLs supports: take it for a slip.","basis":"unconfirmed","sources":["third-party","https://developers.pleo.io/docs/current/how-tos/accounting-integrations/how-to-update-export-items-for-as-erp-processing"]},{"host":"api.staging.pleo.io","api":"other-pleo","environment":"staging","note":"Back end of Pleo\'s own app, staging; not an API for customers.","basis":"unconfirmed","sources":["third-party"]},{"host":"app.pleo.io","api":"other-pleo","environment":"production","note":"Web app, where API keys are made (Settings > API Keys).","basis":"unconfirmed","sources":["third-party"]},{"host":"app.staging.pleo.io","api":"other-pleo","environment":"staging","note":"Web app, staging login.","basis":"official","sources":["https://developers.pleo.io/docs/current/how-tos/environment-access/how-to-get-access-to-staging-oauth"]},{"host":"auth.pleo.io","api":"auth","environment":"production","note":"OAuth server: /oauth/authorize, /oauth/token and /oauth/token/introspect.","basis":"official","sources":["https://developers.pleo.io/docs/authentication-2","https://developers.pleo.io/docs/current/integration-design/auth/oauth/token-lifecycle/integration-design-auth-oauth-token-introspection"]},{"host":"auth.staging.pleo.io","api":"auth","environment":"staging","note":"OAuth server, staging; the same paths.","basis":"official","sources":["https://developers.pleo.io/docs/authentication-2"]},{"host":"external.pleo.io","api":"external","environment":"production","note":"External API. Legacy paths such as /v1/expenses do not exist there, and a legacy token does not work there.","basis":"official","sources":["https://developers.pleo.io/docs/current/authentication/api-base-urls","access-guide"]},{"host":"external.staging.pleo.io","api":"external","environment":"staging","note":"External API, staging; for partners.","basis":"official","sources":["https://developers.pleo.io/docs/current/authentication/api-base-urls"]},{"host":"openapi.pleo.io","api":"legacy","environment":"production","note":"Legacy API; its paths start with /v1.","basis":"official","sources":["legacy-spec","https://developers.pleo.io/docs/current/authentication/api-base-urls","https://developers.pleo.io/reference/pleo-deprecated/expenses/get-expenses-for-a-company"]},{"host":"openapi.staging.pleo.io","api":"legacy","environment":"staging","note":"Legacy API, staging; confirmed by the specification and by third-party code, no official page was seen.","basis":"derived","sources":["legacy-spec","third-party-go-client","third-party-terraform"]}]');
// EXTERNAL MODULE: ./build/src/catalogue/sources.js + 1 modules
var sources = __webpack_require__(715);
;// CONCATENATED MODULE: ./build/src/catalogue/hosts.js
/** Pleo's hosts, and whose host a name is. */


const hosts = hosts_namespaceObject.map((row) => ({
    host: row.host,
    api: row.api,
    environment: row.environment,
    note: row.note,
    source: (0,sources/* joinSources */.zz)(row.sources),
}));
/** The host to call, once a call has moved. */
const externalHost = hosts.find(({ api, environment }) => api === 'external' && environment === 'production')?.host ?? '';
const BY_NAME = new Map(hosts.map((host) => [host.host, host]));
/**
 * The host with this name, or null.
 * Names are compared whole: `openapi.pleo.io.evil.example` and `notopenapi.pleo.io` belong to other people,
 * and a name under `pleo.io` that no source gives is not taken for Pleo's API.
 */
function findHost(hostname) {
    return BY_NAME.get(hostname.toLowerCase().replace(/\.$/, '')) ?? null;
}
/** Lower-case words of which every file that can matter holds at least one: `pleo` of `openapi.pleo.io`. */
const prefilterWords = [
    ...new Set(hosts.map((host) => host.host.split('.').at(-2) ?? host.host)),
];


/***/ }),

/***/ 9125:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eq: () => (/* binding */ exportWorkflow),
/* harmony export */   FP: () => (/* binding */ parameterMappings),
/* harmony export */   LZ: () => (/* binding */ valueMappings),
/* harmony export */   V8: () => (/* binding */ modelMappings),
/* harmony export */   jW: () => (/* binding */ firstReplacement)
/* harmony export */ });
/* unused harmony export gaps */
/* harmony import */ var _resource_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3610);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(715);
/** What became of the legacy API's fields, parameters and values, and of its export. */


const FIRST = new Map(_resource_files_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceFiles */ .a
    .flatMap((file) => file.operations)
    .flatMap((row) => {
    const first = row.replacements?.find((replacement) => replacement.operation !== undefined)?.operation;
    return first === undefined ? [] : [[row.id, first]];
}));
/** Id of the external operation that replaces the legacy one when nothing speaks for another, or null. */
function firstReplacement(legacyId) {
    return FIRST.get(legacyId) ?? null;
}
const modelMappings = _resource_files_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceFiles */ .a.flatMap((file) => (file.fields ?? []).map((mapping) => ({
    resource: file.resource,
    from: mapping.from,
    to: mapping.to,
    fields: mapping.fields.map((row) => ({
        from: row.from,
        to: row.to,
        unit: row.unit ?? null,
        basis: row.basis,
        note: row.note ?? '',
        source: (0,_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .joinSources */ .zz)(row.sources),
    })),
})));
const parameterMappings = _resource_files_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceFiles */ .a.flatMap((file) => (file.parameters ?? []).map((row) => ({
    operation: row.operation,
    name: row.name,
    to: row.to.map((target) => ({
        operation: target.operation ?? firstReplacement(row.operation),
        in: target.in,
        name: target.name,
    })),
    basis: row.basis,
    note: row.note ?? '',
    source: (0,_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .joinSources */ .zz)(row.sources),
})));
const valueMappings = _resource_files_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceFiles */ .a.flatMap((file) => (file.values ?? []).flatMap((mapping) => mapping.values.map((row) => ({
    from: readPlace(mapping.from),
    to: mapping.to === null ? null : readPlace(mapping.to),
    value: row.from,
    becomes: row.to,
    basis: row.basis,
    note: row.note ?? '',
    source: (0,_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .joinSources */ .zz)(row.sources),
}))));
const gaps = _resource_files_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceFiles */ .a.flatMap((file) => (file.gaps ?? []).map(({ sources, ...gap }) => ({
    ...gap,
    resource: file.resource,
    source: (0,_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .joinSources */ .zz)(sources),
})));
/** The accounting export, step by step in its order. */
const exportWorkflow = _resource_files_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceFiles */ .a.flatMap((file) => (file.workflow ?? []).map(({ sources, ...step }) => ({ ...step, source: (0,_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .joinSources */ .zz)(sources) })));
function readPlace(row) {
    return { model: row.model ?? null, operation: row.operation ?? null, field: row.field };
}


/***/ }),

/***/ 662:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _6: () => (/* binding */ legacyOperations),
  Qs: () => (/* binding */ operationById),
  zU: () => (/* binding */ operations)
});

// UNUSED EXPORTS: externalOperations

// EXTERNAL MODULE: ./build/src/catalogue/mappings.js
var mappings = __webpack_require__(9125);
// EXTERNAL MODULE: ./build/src/catalogue/read-operation.js
var read_operation = __webpack_require__(7794);
// EXTERNAL MODULE: ./build/src/catalogue/hosts.js + 1 modules
var hosts = __webpack_require__(1743);
// EXTERNAL MODULE: ./build/src/catalogue/paging.js + 1 modules
var paging = __webpack_require__(1753);
;// CONCATENATED MODULE: ./build/src/catalogue/replacement-steps.js
/**
 * The steps from a legacy operation to what replaces it, as far as they follow from the two operations;
 * what does not follow stands in the data.
 */


function listSteps({ from, to, parameters, further }) {
    return [
        { kind: 'change-host', text: HOST_TEXT },
        ...changeMethod(from, to),
        ...changePath(from, to),
        { kind: 'change-credential', text: describeCredential(to) },
        ...parameters.map((mapping) => moveParameter(mapping, to)),
        ...further,
        ...changePaging(from, to),
        ...unwrapAnswer(from, to),
    ];
}
function hostOf(environment) {
    const found = hosts/* hosts */.S.find((host) => host.api === 'external' && host.environment === environment);
    return `https://${found?.host ?? 'external'}`;
}
const HOST_TEXT = `Send the request to ${hostOf('production')} (staging: ${hostOf('staging')}).`;
function changeMethod(from, to) {
    if (from.method === to.method)
        return [];
    return [{ kind: 'change-method', text: `Send ${to.method} in place of ${from.method}.` }];
}
function changePath(from, to) {
    if (from.path === to.path)
        return [];
    return [{ kind: 'change-path', text: `Replace the path ${from.path} with ${to.path}.` }];
}
function describeCredential(to) {
    const scheme = 'as HTTP Basic (the key is the user name, the password is empty), or with an OAuth token';
    const loss = 'The legacy token does not work there.';
    if (to.scopes.length === 0) {
        return `Authenticate with an API key ${scheme}; which scope it needs is not documented. ${loss}`;
    }
    return `Authenticate with an API key that has ${to.scopes.join(' and ')}, ${scheme}. ${loss}`;
}
function moveParameter({ name, to: targets, note }, to) {
    const here = targets.filter((target) => target.operation === to.id);
    return {
        kind: 'move-parameter',
        text: [describeMove(name, here), note].filter((part) => part !== '').join(' '),
        ...(name === null ? {} : { from: name }),
        to: here.length === 0 ? null : here.map((target) => `${target.in} ${target.name}`).join(', '),
    };
}
function describeMove(name, places) {
    const [first] = places;
    if (first === undefined)
        return `Drop the query parameter ${name}: it has no equivalent.`;
    const names = places.map((place) => place.name).join(' or ');
    if (name === null)
        return `Add ${names} to the ${first.in}.`;
    return `Send the query parameter ${name} as ${names} in the ${first.in}.`;
}
function changePaging(from, to) {
    if (to.paging === null || from.envelope === null)
        return [];
    const { next, end } = (0,paging/* pagingStyle */._d)(to.paging.style);
    const start = from.paging === null ? 'The answer is paged now.' : 'The paging changes.';
    return [{ kind: 'change-paging', text: `${start} ${next} Stop when ${end}` }];
}
function unwrapAnswer(from, to) {
    if (from.envelope === null || to.envelope === null || from.envelope === to.envelope)
        return [];
    const isList = to.envelope.endsWith('[]');
    const thing = isList ? 'list' : 'object';
    const old = from.envelope.replace(/\[\]$/, '');
    const was = old === '' ? `: the legacy answer was the bare ${isList ? 'array' : 'object'}.` : ` in place of ${old}.`;
    return [
        { kind: 'unwrap-answer', text: `Read the ${thing} from ${to.envelope.replace(/\[\]$/, '')}${was}` },
    ];
}

// EXTERNAL MODULE: ./build/src/catalogue/resource-files.js + 16 modules
var resource_files = __webpack_require__(3610);
// EXTERNAL MODULE: ./build/src/catalogue/sources.js + 1 modules
var sources = __webpack_require__(715);
;// CONCATENATED MODULE: ./build/src/catalogue/operations.js
/** All operations of both APIs, the legacy ones with what replaces them. */





const ROWS = resource_files/* resourceFiles */.a.flatMap((file) => file.operations.map((row) => ({ row, record: (0,read_operation/* readOperation */.Q)(row, file.resource) })));
const EXTERNAL = new Map(ROWS.filter(({ row }) => row.api === 'external').map(({ record }) => [record.id, record]));
const operations = ROWS.map(({ row, record }) => ({
    ...record,
    replacements: (row.replacements ?? []).map((replacement) => readReplacement(replacement, record)),
}));
const BY_ID = new Map(operations.map((operation) => [operation.id, operation]));
function operationById(id) {
    return BY_ID.get(id) ?? null;
}
const legacyOperations = operations.filter(({ api }) => api === 'legacy');
const externalOperations = operations.filter(({ api }) => api === 'external');
function readReplacement(row, from) {
    const common = {
        when: row.when ?? null,
        triggers: row.triggers ?? [],
        basis: row.basis,
        docs: (0,sources/* listPages */.pN)(row.sources, row.docs),
        source: (0,sources/* joinSources */.zz)(row.sources),
    };
    if (row.operation === undefined) {
        const webhook = { operation: null, method: 'WEBHOOK', path: row.webhook ?? '', scopes: [] };
        return { ...common, ...webhook, note: row.note ?? '', steps: row.steps ?? [] };
    }
    const to = EXTERNAL.get(row.operation);
    if (to === undefined)
        throw new Error(`${from.id} is replaced by ${row.operation}, which no resource file has`);
    return {
        ...common,
        operation: to.id,
        method: to.method,
        path: to.path,
        scopes: to.scopes,
        note: [row.note ?? '', to.scopeNote].filter((note) => note !== '').join(' '),
        steps: listSteps({ from, to, parameters: parametersFor(from.id, to.id), further: row.steps ?? [] }),
    };
}
/** The legacy parameters that the target takes; those that nothing takes are told with the first replacement. */
function parametersFor(legacyId, externalId) {
    const isFirst = (0,mappings/* firstReplacement */.jW)(legacyId) === externalId;
    return mappings/* parameterMappings */.FP.filter(({ operation, to }) => operation === legacyId &&
        (to.length === 0 ? isFirst : to.some((target) => target.operation === externalId)));
}


/***/ }),

/***/ 1753:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yy: () => (/* binding */ pagingFields),
  Bd: () => (/* binding */ pagingModels),
  ZI: () => (/* binding */ pagingParameters),
  _d: () => (/* binding */ pagingStyle),
  xB: () => (/* binding */ pagingStyles)
});

;// CONCATENATED MODULE: ./build/src/catalogue/paging.json
const paging_namespaceObject = /*#__PURE__*/JSON.parse('{"R7":[{"id":"page-offset","api":"legacy","query":[{"name":"pageOffset","type":"number","note":"Zero-based number of the record to start from."},{"name":"pageSize","type":"number","note":"Number of records per page."}],"next":"Send metadata.pageInfo.nextPageOffset of the answer as pageOffset.","end":"metadata.pageInfo.nextPageOffset is null or absent.","note":"A default page size is documented only for GET /v1/teams (25). A maximum is unconfirmed; public clients send 1000, 2000 and 100000.","basis":"derived","sources":["legacy-spec","https://developers.pleo.io/reference/pleo-deprecated/expenses/get-expenses-for-a-company","https://developers.pleo.io/reference/pleo-deprecated/employees/get-company-employees","third-party-python","third-party-python-script"]},{"id":"cursor","api":"external","query":[{"name":"before","type":"string","note":"Only one of before and after goes into a request."},{"name":"after","type":"string","note":"Only one of before and after goes into a request."},{"name":"limit","type":"int32"},{"name":"sorting_keys","type":"array"},{"name":"sorting_order","type":"array","values":["ASC","ASC_NULLS_FIRST","ASC_NULLS_LAST","DESC","DESC_NULLS_FIRST","DESC_NULLS_LAST"]}],"next":"Send pagination.endCursor of the answer as after.","end":"pagination.hasNextPage is false.","note":"There is no offset.","basis":"official","sources":["guide-entries","external-spec"]},{"id":"cursor-or-offset","api":"external","query":[{"name":"before","type":"string","note":"A cursor (^[A-Z2-7=~]+$); only one of before, after and offset goes into a request."},{"name":"after","type":"string","note":"A cursor (^[A-Z2-7=~]+$); only one of before, after and offset goes into a request."},{"name":"offset","type":"int64","note":"Only one of before, after and offset goes into a request."},{"name":"limit","type":"int32"},{"name":"sorting_keys","type":"array"},{"name":"sorting_order","type":"array"}],"next":"Send pagination.endCursor of the answer as after.","end":"pagination.hasNextPage is false.","note":"Neither a default nor a maximum of limit is stated.","basis":"derived","sources":["external-spec"]}],"Jn":{"PageInfo":[{"path":"pageInfo","type":"object"},{"path":"pageInfo.nextPageOffset","type":"number | null","note":"Offset of the next page; null or absent on the last page."},{"path":"pageInfo.pageSize","type":"number","required":true,"note":"Items returned in this page."},{"path":"pageInfo.totalCount","type":"number","required":true,"note":"Items matching the filter."}],"Pagination":[{"path":"currentRequestPagination.after"},{"path":"currentRequestPagination.before"},{"path":"currentRequestPagination.limit"},{"path":"currentRequestPagination.offset"},{"path":"currentRequestPagination.parameters"},{"path":"currentRequestPagination.sortingKeys[]"},{"path":"currentRequestPagination.sortingOrder[]"},{"path":"startCursor"},{"path":"endCursor"},{"path":"hasNextPage"},{"path":"hasPreviousPage"},{"path":"total"}]},"OA":[{"from":"metadata.pageInfo.nextPageOffset","to":["pagination.endCursor"],"basis":"derived","note":"It is sent back as after.","sources":["guide-entries","external-spec"]},{"from":"metadata.pageInfo.totalCount","to":["pagination.total"],"basis":"derived","note":"It is optional.","sources":["guide-entries","external-spec"]},{"from":"metadata.pageInfo.pageSize","to":["pagination.currentRequestPagination.limit"],"basis":"derived","note":"It is optional.","sources":["guide-entries","external-spec"]}]}');
// EXTERNAL MODULE: ./build/src/catalogue/sources.js + 1 modules
var sources = __webpack_require__(715);
;// CONCATENATED MODULE: ./build/src/catalogue/paging.js
/** How the two APIs page through lists. */


const pagingStyles = paging_namespaceObject.R7.map((row) => ({
    id: row.id,
    api: row.api,
    query: row.query,
    next: row.next,
    end: row.end,
    note: row.note,
    source: (0,sources/* joinSources */.zz)(row.sources),
}));
/** The fields that hold the paging in answers: `PageInfo` (legacy) and `Pagination` (external). */
const pagingModels = paging_namespaceObject.Jn;
/** Where the paging fields of a legacy answer are now; the paths are whole, since they stand at the same place everywhere. */
const pagingFields = paging_namespaceObject.OA.map((row) => ({
    from: row.from,
    to: row.to,
    unit: null,
    basis: row.basis,
    note: row.note,
    source: (0,sources/* joinSources */.zz)(row.sources),
}));
function pagingStyle(id) {
    const style = pagingStyles.find((candidate) => candidate.id === id);
    if (style === undefined)
        throw new Error(`paging.json has no style ${id}`);
    return style;
}
/** The query parameters that an operation has because it pages, with its own bounds. */
function pagingParameters(paging) {
    return pagingStyle(paging.style).query.map((row) => ({
        name: row.name,
        type: row.type ?? '',
        required: false,
        note: isSize(row.name)
            ? [row.note ?? '', describeLimit(paging)].filter(Boolean).join(' ')
            : (row.note ?? ''),
        values: row.name === 'sorting_keys' ? paging.sortingKeys : (row.values ?? []),
    }));
}
function isSize(name) {
    return name === 'limit' || name === 'pageSize';
}
function describeLimit({ limit }) {
    const bounds = limit.maximum === null ? '' : `It takes ${limit.minimum ?? 1} to ${limit.maximum}. `;
    return limit.default === null ? bounds.trim() : `${bounds}It is ${limit.default} when left out.`;
}


/***/ }),

/***/ 7794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ readOperation),
/* harmony export */   u: () => (/* binding */ joinPath)
/* harmony export */ });
/* harmony import */ var _paging_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1753);
/* harmony import */ var _resource_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3610);
/* harmony import */ var _scopes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2190);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(715);
/** A row of a resource file → the operation with all that follows from it, but for its replacements. */




const MODELS = new Map([
    ...Object.entries(_paging_js__WEBPACK_IMPORTED_MODULE_0__/* .pagingModels */ .Bd),
    ..._resource_files_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceFiles */ .a.flatMap((file) => Object.entries(file.models ?? {})),
]);
function readOperation(row, resource) {
    const paging = readPaging(row);
    const answer = row.answer ?? [];
    const isPagedList = row.api === 'external' && paging !== null && answer.length > 0;
    return {
        id: row.id,
        operationId: row.operationId === undefined ? row.id : row.operationId,
        api: row.api,
        resource,
        method: row.method,
        path: row.path,
        summary: row.summary,
        status: row.status,
        supersededBy: row.supersededBy ?? null,
        scopes: row.scopes ?? [],
        ...readScopes(row),
        query: [...(row.query ?? []).map(readParameter), ...(paging === null ? [] : (0,_paging_js__WEBPACK_IMPORTED_MODULE_0__/* .pagingParameters */ .ZI)(paging))],
        body: expandFields(row.body ?? []),
        answer: expandFields(isPagedList ? [...answer, { model: 'Pagination', at: 'pagination' }] : answer),
        envelope: findEnvelope(row),
        paging,
        company: readCompany(row),
        outcomes: row.outcomes ?? {},
        replacements: [],
        blocked: row.blocked ?? null,
        blockedUses: (row.blockedWhen ?? []).map(({ sources, ...use }) => ({
            ...use,
            source: (0,_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .joinSources */ .zz)(sources),
        })),
        note: row.note ?? '',
        basis: row.basis,
        docs: (0,_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .listPages */ .pN)(row.sources, row.docs),
        sources: (0,_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveSources */ .l7)(row.sources),
    };
}
/** The fields of models and of their models, with whole paths. */
function expandFields(items, prefix = '') {
    return items.flatMap((item) => {
        if (!('model' in item))
            return [readField(item, prefix)];
        const fields = MODELS.get(item.model);
        if (fields === undefined)
            throw new Error(`No resource file has the model ${item.model}`);
        return expandFields(fields, joinPath(prefix, item.at));
    });
}
function readField(row, prefix) {
    return {
        path: joinPath(prefix, row.path),
        type: row.type ?? '',
        required: row.required ?? false,
        note: row.note ?? '',
        values: row.values ?? [],
    };
}
/** `expenses[]` and `id` → `expenses[].id`. */
function joinPath(prefix, path) {
    if (prefix === '' || path === '')
        return prefix + path;
    return `${prefix}.${path}`;
}
function readParameter(row) {
    return {
        name: row.name,
        type: row.type ?? '',
        required: row.required ?? false,
        note: row.note ?? '',
        values: row.values ?? [],
    };
}
function readPaging({ paging }) {
    if (paging === undefined)
        return null;
    const { minimum = null, maximum = null, default: preset = null } = paging.limit ?? {};
    return {
        style: paging.style,
        limit: { minimum, maximum, default: preset },
        sortingKeys: paging.sortingKeys ?? [],
    };
}
/** What an operation cannot do without: one of several names, or the company's own name among its query and body. */
function readCompany(row) {
    if (row.api === 'legacy')
        return null;
    if (row.needsOneOf)
        return { in: 'query', names: row.needsOneOf };
    const isCompany = (name) => /^company_?id$/i.test(name);
    const parameter = row.query?.find(({ name, required }) => required && isCompany(name));
    if (parameter)
        return { in: 'query', names: [parameter.name] };
    const field = expandFields(row.body ?? []).find(({ path, required }) => required && isCompany(path));
    return field ? { in: 'body', names: [field.path] } : null;
}
function readScopes(row) {
    const facts = (row.scopes ?? []).map(_scopes_js__WEBPACK_IMPORTED_MODULE_2__/* .findScope */ .s).filter((found) => found !== null);
    const notes = [row.scopeNote ?? '', ...facts.map((found) => found.note)].filter((note) => note !== '');
    const isOfficial = facts.length > 0 && notes.length === 0;
    return {
        scopeBasis: isOfficial ? 'official' : 'unconfirmed',
        scopeNote: notes.join(' '),
        scopeSources: [...new Set(facts.flatMap((found) => found.sources))],
    };
}
/** The place of the payload; `metadata` beside it is not what a caller is after. */
function findEnvelope(row) {
    const items = row.answer ?? [];
    const first = items[0];
    if (first === undefined)
        return null;
    const payload = items.find((item) => 'model' in item && item.model !== 'PageInfo');
    if (payload !== undefined && 'model' in payload)
        return payload.at;
    if (row.api === 'legacy' || !('path' in first))
        return '';
    return /^data(\[\])?(?=\.)/.exec(first.path)?.[0] ?? '';
}


/***/ }),

/***/ 3610:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ resourceFiles)
});

;// CONCATENATED MODULE: ./build/src/catalogue/resources/account-groups.json
const account_groups_namespaceObject = /*#__PURE__*/JSON.parse('{"resource":"account-groups","title":"Account groups","models":{"AccountGroup":[{"path":"id","type":"string","required":true},{"path":"name","type":"string","required":true},{"path":"typeKey","type":"string","required":true,"values":["entertainment","equipment_and_hardware","marketing_and_advertising","meals_and_drinks","office_expenses","phone_and_internet","services_and_consultancy","software","supplies","travel","other","no_suitable_category"]},{"path":"hidden","type":"boolean","required":true}],"AccountGroupInput":[{"path":"name","type":"string"},{"path":"typeKey","type":"string","values":["entertainment","equipment_and_hardware","marketing_and_advertising","meals_and_drinks","office_expenses","phone_and_internet","services_and_consultancy","software","supplies","travel","other","no_suitable_category"]},{"path":"hidden","type":"boolean"}]},"operations":[{"id":"getAccountGroupsV1_1","api":"legacy","method":"GET","path":"/v1/account-categories","summary":"List account groups.","status":"deprecated","answer":[{"path":"metadata","type":"object","required":true},{"model":"PageInfo","at":"metadata"},{"path":"accountGroups","type":"array"},{"model":"AccountGroup","at":"accountGroups[]"}],"paging":{"style":"page-offset"},"blocked":"Account groups (categories) have no published operation: the specifications only name such tags, without paths.","note":"It is tagged Experimental and Deprecated inside the legacy API: the older name of /v1/account-groups, with the same schemas.","basis":"derived","sources":["legacy-spec","legacy-readme","go-docs-deprecated","spec-bookkeeping-core"]},{"id":"createAccountGroupV1_1","api":"legacy","method":"POST","path":"/v1/account-categories","summary":"Create an account group.","status":"deprecated","body":[{"model":"AccountGroupInput","at":""}],"answer":[{"model":"AccountGroup","at":""}],"blocked":"Account groups (categories) have no published operation: the specifications only name such tags, without paths.","note":"It is tagged Experimental and Deprecated inside the legacy API: the older name of /v1/account-groups, with the same schemas.","basis":"official","sources":["legacy-spec","legacy-readme","https://developers.pleo.io/reference/pleo-deprecated/experimental/create-an-account-group-for-a-company","third-party","spec-bookkeeping-core"]},{"id":"deleteAccountGroupV1_1","api":"legacy","method":"DELETE","path":"/v1/account-categories/{accountCategoryId}","summary":"Delete an account group.","status":"deprecated","blocked":"Account groups (categories) have no published operation: the specifications only name such tags, without paths.","note":"It is tagged Experimental and Deprecated inside the legacy API: the older name of /v1/account-groups, with the same schemas.","basis":"derived","sources":["legacy-spec","legacy-readme","third-party","spec-bookkeeping-core"]},{"id":"getAccountGroupV1_1","api":"legacy","method":"GET","path":"/v1/account-categories/{accountCategoryId}","summary":"Get one account group with its accounts.","status":"deprecated","answer":[{"model":"AccountGroup","at":""},{"path":"accounts","type":"array"},{"model":"Account","at":"accounts[]"}],"blocked":"Account groups (categories) have no published operation: the specifications only name such tags, without paths.","note":"It is tagged Experimental and Deprecated inside the legacy API: the older name of /v1/account-groups, with the same schemas.","basis":"derived","sources":["legacy-spec","legacy-readme","third-party","spec-bookkeeping-core"]},{"id":"updateAccountGroupV1_1","api":"legacy","method":"PUT","path":"/v1/account-categories/{accountCategoryId}","summary":"Update an account group.","status":"deprecated","body":[{"model":"AccountGroupInput","at":""}],"answer":[{"model":"AccountGroup","at":""}],"blocked":"Account groups (categories) have no published operation: the specifications only name such tags, without paths.","note":"It is tagged Experimental and Deprecated inside the legacy API: the older name of /v1/account-groups, with the same schemas.","basis":"official","sources":["legacy-spec","legacy-readme","https://developers.pleo.io/reference/pleo-deprecated/experimental/update-an-account-group-for-a-company","third-party","spec-bookkeeping-core"]},{"id":"getAccountGroups","api":"legacy","method":"GET","path":"/v1/account-groups","summary":"List account groups.","status":"deprecated","answer":[{"path":"metadata","type":"object","required":true},{"model":"PageInfo","at":"metadata"},{"path":"accountGroups","type":"array"},{"model":"AccountGroup","at":"accountGroups[]"}],"paging":{"style":"page-offset"},"blocked":"Account groups (categories) have no published operation: the specifications only name such tags, without paths.","basis":"official","sources":["legacy-spec","legacy-readme","https://pleo-preview.mintlify.app/reference/pleo-deprecated/accounts/get-all-company-account-groups","spec-bookkeeping-core"]},{"id":"createAccountGroup","api":"legacy","method":"POST","path":"/v1/account-groups","summary":"Create an account group.","status":"deprecated","body":[{"model":"AccountGroupInput","at":""}],"answer":[{"model":"AccountGroup","at":""}],"blocked":"Account groups (categories) have no published operation: the specifications only name such tags, without paths.","basis":"derived","sources":["legacy-spec","legacy-readme","spec-bookkeeping-core"]},{"id":"deleteAccountGroup","api":"legacy","method":"DELETE","path":"/v1/account-groups/{accountCategoryId}","summary":"Delete an account group.","status":"deprecated","blocked":"Account groups (categories) have no published operation: the specifications only name such tags, without paths.","basis":"derived","sources":["legacy-spec","legacy-readme","spec-bookkeeping-core"]},{"id":"getAccountGroup","api":"legacy","method":"GET","path":"/v1/account-groups/{accountCategoryId}","summary":"Get one account group with its accounts.","status":"deprecated","answer":[{"model":"AccountGroup","at":""},{"path":"accounts","type":"array"},{"model":"Account","at":"accounts[]"}],"blocked":"Account groups (categories) have no published operation: the specifications only name such tags, without paths.","basis":"official","sources":["legacy-spec","legacy-readme","https://pleo-preview.mintlify.app/reference/pleo-deprecated/accounts/get-an-account-group-for-a-company","spec-bookkeeping-core"]},{"id":"updateAccountGroup","api":"legacy","method":"PUT","path":"/v1/account-groups/{accountCategoryId}","summary":"Update an account group.","status":"deprecated","body":[{"model":"AccountGroupInput","at":""}],"answer":[{"model":"AccountGroup","at":""}],"blocked":"Account groups (categories) have no published operation: the specifications only name such tags, without paths.","basis":"derived","sources":["legacy-spec","legacy-readme","spec-bookkeeping-core"]}],"parameters":[{"operation":"getAccountGroups","name":"pageOffset","to":[],"basis":"derived","note":"There is no equivalent operation.","sources":["legacy-spec"]},{"operation":"getAccountGroups","name":"pageSize","to":[],"basis":"derived","note":"There is no equivalent operation.","sources":["legacy-spec"]},{"operation":"getAccountGroupsV1_1","name":"pageOffset","to":[],"basis":"derived","note":"There is no equivalent operation.","sources":["legacy-spec"]},{"operation":"getAccountGroupsV1_1","name":"pageSize","to":[],"basis":"derived","note":"There is no equivalent operation.","sources":["legacy-spec"]}],"gaps":[{"kind":"operation","items":["all 5 /v1/account-groups operations","all 5 /v1/account-categories operations"],"reason":"Account groups have no published operation.","basis":"derived","sources":["legacy-spec"]}]}');
;// CONCATENATED MODULE: ./build/src/catalogue/resources/accounts.json
const accounts_namespaceObject = /*#__PURE__*/JSON.parse('{"resource":"accounts","title":"Accounts and chart of accounts","models":{"Account":[{"path":"id","type":"string","required":true},{"path":"accountNumber","type":"string"},{"path":"taxCodeId","type":"string"},{"path":"name","type":"string","required":true},{"path":"accountCategoryId","type":"string","required":true,"note":"Account group id."},{"path":"hidden","type":"boolean","required":true}],"AccountInput":[{"path":"companyId","required":true},{"path":"externalId","required":true,"note":"1 to 255 characters."},{"path":"name","required":true,"note":"At most 255 characters."},{"path":"archived","required":true},{"path":"code","note":"At most 255 characters."},{"path":"taxCodeExternalId"},{"path":"metadata"}],"AccountUpdate":[{"path":"name","required":true},{"path":"archived","required":true},{"path":"code"},{"path":"taxCodeExternalId"},{"path":"metadata"}],"BookkeepingAccountRestModelV1":[{"path":"id","required":true},{"path":"companyId","required":true},{"path":"externalId","required":true},{"path":"name","required":true},{"path":"archived","required":true},{"path":"code"},{"path":"taxCodeExternalId"},{"path":"metadata"}],"LegacyAccountInput":[{"path":"accountNumber","type":"string"},{"path":"name","type":"string"},{"path":"taxCodeId","type":"string"},{"path":"accountCategoryId","type":"string"},{"path":"hidden","type":"boolean"}]},"operations":[{"id":"getAccounts","api":"legacy","method":"GET","path":"/v1/accounts","summary":"List accounts (categories).","status":"deprecated","answer":[{"path":"metadata","type":"object","required":true},{"model":"PageInfo","at":"metadata"},{"path":"accounts","type":"array"},{"model":"Account","at":"accounts[]"}],"paging":{"style":"page-offset"},"replacements":[{"operation":"searchAccountsV1","basis":"derived","note":"A legacy account is the category that users pick; the new account is the ledger account that a category maps to, so the ids may not match (unconfirmed).","steps":[{"kind":"decide-yourself","text":"Send companyId, excludeIfAssignedToCategory and excludeIfAssignedToContraAccount in the body: all three are required."}],"docs":["https://developers.pleo.io/reference/accounts/chart-of-accounts-api-scopes"],"sources":["legacy-spec","spec-accounts"]}],"basis":"official","sources":["legacy-spec","https://pleo-preview.mintlify.app/reference/pleo-deprecated/accounts/get-company-accounts","third-party-python","third-party-python-script"]},{"id":"createAccount","api":"legacy","method":"POST","path":"/v1/accounts","summary":"Create an account.","status":"deprecated","body":[{"model":"LegacyAccountInput","at":""}],"answer":[{"model":"Account","at":""}],"replacements":[{"operation":"createAccountV1","basis":"derived","note":"A legacy account is the category that users pick; the new account is the ledger account that a category maps to, so the ids may not match (unconfirmed).","steps":[{"kind":"rename-field","text":"In the body, accountNumber becomes code.","from":"accountNumber","to":"code"},{"kind":"rename-field","text":"In the body, hidden becomes archived. It is required.","from":"hidden","to":"archived"},{"kind":"rename-field","text":"In the body, taxCodeId becomes taxCodeExternalId. It is the tax code\'s identifier in the accounting system, not the UUID that Pleo gives it.","from":"taxCodeId","to":"taxCodeExternalId"},{"kind":"rename-field","text":"Drop accountCategoryId from the body: it has no equivalent. The new API has no account groups.","from":"accountCategoryId","to":null},{"kind":"decide-yourself","text":"Add companyId and externalId (1 to 255 characters) to the body: both are new and required."},{"kind":"decide-yourself","text":"Many accounts at once go to POST /v1/chart-of-accounts/batch, up to 1000."}],"docs":["https://developers.pleo.io/reference/accounts/create-a-new-account"],"sources":["legacy-spec","spec-accounts"]}],"basis":"official","sources":["legacy-spec","https://pleo-preview.mintlify.app/reference/pleo-deprecated/accounts/create-an-account-for-a-company"]},{"id":"deleteAccount","api":"legacy","method":"DELETE","path":"/v1/accounts/{accountId}","summary":"Delete an account.","status":"deprecated","replacements":[{"operation":"deleteAccountV1","basis":"derived","note":"A legacy account is the category that users pick; the new account is the ledger account that a category maps to, so the ids may not match (unconfirmed).","steps":[{"kind":"decide-yourself","text":"Handle 409: an account that is linked to entries is archived with PUT /v1/chart-of-accounts/{accountId} instead."}],"sources":["legacy-spec","spec-accounts"]}],"basis":"derived","sources":["legacy-spec","legacy-readme"]},{"id":"getAccount","api":"legacy","method":"GET","path":"/v1/accounts/{accountId}","summary":"Get one account.","status":"deprecated","answer":[{"model":"Account","at":""}],"replacements":[{"operation":"getAccountV1","basis":"derived","note":"A legacy account is the category that users pick; the new account is the ledger account that a category maps to, so the ids may not match (unconfirmed).","docs":["https://developers.pleo.io/reference/accounts/chart-of-accounts-api-scopes"],"sources":["legacy-spec","spec-accounts"]}],"basis":"official","sources":["legacy-spec","https://pleo-preview.mintlify.app/reference/pleo-deprecated/accounts/get-an-account-for-a-company","third-party-python"]},{"id":"updateAccount","api":"legacy","method":"PUT","path":"/v1/accounts/{accountId}","summary":"Update an account.","status":"deprecated","body":[{"model":"LegacyAccountInput","at":""}],"answer":[{"model":"Account","at":""}],"replacements":[{"operation":"updateAccountV1","basis":"derived","note":"A legacy account is the category that users pick; the new account is the ledger account that a category maps to, so the ids may not match (unconfirmed).","steps":[{"kind":"rename-field","text":"In the body, accountNumber becomes code.","from":"accountNumber","to":"code"},{"kind":"rename-field","text":"In the body, hidden becomes archived. It is required, as is name.","from":"hidden","to":"archived"},{"kind":"rename-field","text":"In the body, taxCodeId becomes taxCodeExternalId. It is the tax code\'s identifier in the accounting system, not the UUID that Pleo gives it.","from":"taxCodeId","to":"taxCodeExternalId"},{"kind":"rename-field","text":"Drop accountCategoryId from the body: it has no equivalent. The new API has no account groups.","from":"accountCategoryId","to":null}],"sources":["legacy-spec","spec-accounts"]}],"basis":"official","sources":["legacy-spec","https://pleo-preview.mintlify.app/reference/pleo-deprecated/accounts/update-an-account-for-a-company"]},{"id":"createAccountV4","api":"external","method":"POST","path":"/v1-beta/accounts","summary":"Create an account (beta path).","status":"superseded","supersededBy":"createAccountV1","scopes":["accounts:write"],"body":[{"model":"AccountInput","at":""}],"answer":[{"model":"BookkeepingAccountRestModelV1","at":"data"}],"note":"Call POST /v1/chart-of-accounts instead: the current reference documents that path. The specification does not mark this operation as deprecated.","basis":"derived","sources":["spec-accounts"]},{"id":"deleteAccountV4","api":"external","method":"DELETE","path":"/v1-beta/accounts/{accountId}","summary":"Delete an account (beta path).","status":"superseded","supersededBy":"deleteAccountV1","scopes":["accounts:write"],"note":"Call DELETE /v1/chart-of-accounts/{accountId} instead: the current reference documents that path. The specification does not mark this operation as deprecated.","basis":"derived","sources":["spec-accounts"]},{"id":"getAccountV4","api":"external","method":"GET","path":"/v1-beta/accounts/{accountId}","summary":"Get one account (beta path).","status":"superseded","supersededBy":"getAccountV1","scopes":["accounts:read"],"answer":[{"model":"BookkeepingAccountRestModelV1","at":"data"}],"note":"Call GET /v1/chart-of-accounts/{accountId} instead: the current reference documents that path. The specification does not mark this operation as deprecated.","basis":"derived","sources":["spec-accounts"]},{"id":"updateAccountV4","api":"external","method":"PUT","path":"/v1-beta/accounts/{accountId}","summary":"Update an account (beta path).","status":"superseded","supersededBy":"updateAccountV1","scopes":["accounts:write"],"body":[{"model":"AccountUpdate","at":""}],"answer":[{"model":"BookkeepingAccountRestModelV1","at":"data"}],"note":"Call PUT /v1/chart-of-accounts/{accountId} instead: the current reference documents that path. The specification does not mark this operation as deprecated.","basis":"derived","sources":["spec-accounts"]},{"id":"searchAccountsV4","api":"external","method":"POST","path":"/v1-beta/accounts:search","summary":"Search accounts (beta path).","status":"superseded","supersededBy":"searchAccountsV1","scopes":["accounts:read"],"body":[{"path":"companyId","required":true},{"path":"archived"},{"path":"code"},{"path":"externalId"},{"path":"ids[]"},{"path":"name"}],"answer":[{"model":"BookkeepingAccountRestModelV1","at":"data[]"}],"paging":{"style":"cursor-or-offset"},"note":"Call POST /v1/chart-of-accounts:search instead: the current reference documents that path. The specification does not mark this operation as deprecated.","basis":"derived","sources":["spec-accounts"]},{"id":"createAccountV1","api":"external","method":"POST","path":"/v1/chart-of-accounts","summary":"Create an account in the chart of accounts.","status":"current","scopes":["accounts:write"],"body":[{"model":"AccountInput","at":""}],"answer":[{"model":"BookkeepingAccountRestModelV1","at":"data"}],"outcomes":{"200":"An existing account matches.","201":"Created.","409":"The externalId already exists."},"basis":"official","sources":["spec-accounts","https://developers.pleo.io/reference/accounts/create-a-new-account"]},{"id":"createAccountsBatchV1","api":"external","method":"POST","path":"/v1/chart-of-accounts/batch","summary":"Create 1 to 1000 accounts in the chart of accounts.","status":"current","scopes":["accounts:write"],"body":[{"path":"companyId","required":true},{"path":"items[]","required":true,"note":"1 to 1000 items."},{"path":"items[].externalId","required":true},{"path":"items[].name","required":true},{"path":"items[].archived","required":true},{"path":"items[].code"},{"path":"items[].taxCodeExternalId"},{"path":"items[].metadata"}],"answer":[{"path":"data.created[]"},{"path":"data.failed[].reasons[]"},{"path":"data.failed[].request"}],"basis":"derived","sources":["spec-accounts"]},{"id":"deleteAccountV1","api":"external","method":"DELETE","path":"/v1/chart-of-accounts/{accountId}","summary":"Delete an account of the chart of accounts that nothing is linked to.","status":"current","scopes":["accounts:write"],"outcomes":{"204":"Deleted.","409":"The account is linked to entries: archive it with PUT instead."},"basis":"derived","sources":["spec-accounts"]},{"id":"getAccountV1","api":"external","method":"GET","path":"/v1/chart-of-accounts/{accountId}","summary":"Get one account of the chart of accounts.","status":"current","scopes":["accounts:read"],"answer":[{"model":"BookkeepingAccountRestModelV1","at":"data"}],"outcomes":{"404":"Not found."},"basis":"derived","sources":["spec-accounts"]},{"id":"updateAccountV1","api":"external","method":"PUT","path":"/v1/chart-of-accounts/{accountId}","summary":"Update or archive an account of the chart of accounts.","status":"current","scopes":["accounts:write"],"body":[{"model":"AccountUpdate","at":""}],"answer":[{"model":"BookkeepingAccountRestModelV1","at":"data"}],"basis":"derived","sources":["spec-accounts"]},{"id":"searchAccountsV1","api":"external","method":"POST","path":"/v1/chart-of-accounts:search","summary":"Search the chart of accounts.","status":"current","scopes":["accounts:read"],"body":[{"path":"companyId","required":true},{"path":"excludeIfAssignedToCategory","required":true,"note":"False when left out."},{"path":"excludeIfAssignedToContraAccount","required":true,"note":"False when left out."},{"path":"archived"},{"path":"codes[]"},{"path":"code","note":"Deprecated."},{"path":"externalId"},{"path":"ids[]"},{"path":"name"}],"answer":[{"model":"BookkeepingAccountRestModelV1","at":"data[]"}],"paging":{"style":"cursor-or-offset"},"note":"The company goes into the body as companyId, and both exclude flags are required.","basis":"derived","sources":["spec-accounts"]}],"fields":[{"from":"Account","to":["BookkeepingAccountRestModelV1"],"fields":[{"from":"id","to":["id"],"basis":"derived","sources":["legacy-spec","spec-accounts"]},{"from":"accountNumber","to":["code"],"basis":"derived","sources":["legacy-spec","spec-accounts"]},{"from":"name","to":["name"],"basis":"derived","sources":["legacy-spec","spec-accounts"]},{"from":"taxCodeId","to":["taxCodeExternalId"],"basis":"derived","note":"It is not the UUID that Pleo gives the tax code, but its identifier in the accounting system.","sources":["legacy-spec","spec-accounts"]},{"from":"accountCategoryId","to":[],"basis":"derived","note":"The new API has no account groups.","sources":["legacy-spec","spec-accounts"]},{"from":"hidden","to":["archived"],"basis":"derived","sources":["legacy-spec","spec-accounts"]},{"from":null,"to":["externalId"],"basis":"derived","note":"It is new and required, with 1 to 255 characters.","sources":["legacy-spec","spec-accounts"]},{"from":null,"to":["companyId"],"basis":"derived","note":"It is new, and required to create and to search.","sources":["legacy-spec","spec-accounts"]}]}],"parameters":[{"operation":"getAccounts","name":"pageOffset","to":[{"in":"query","name":"offset"},{"in":"query","name":"after"}],"basis":"derived","note":"The cursor after takes the place of an offset, if wanted.","sources":["legacy-spec","spec-accounts"]},{"operation":"getAccounts","name":"pageSize","to":[{"in":"query","name":"limit"}],"basis":"derived","sources":["legacy-spec","spec-accounts"]}],"gaps":[{"kind":"field","items":["Account.accountCategoryId"],"reason":"The new API has no account groups.","basis":"derived","sources":["legacy-spec","external-spec"]}]}');
;// CONCATENATED MODULE: ./build/src/catalogue/resources/companies.json
const companies_namespaceObject = /*#__PURE__*/JSON.parse('{"resource":"companies","title":"Companies","models":{"Balance":[{"path":"currency","type":"string","required":true,"note":"USD is in the Go client\'s copy of the specification, not on the preview page that was read (it lists DKK, SEK, EUR, GBP and NOK).","values":["DKK","SEK","EUR","GBP","NOK","USD"]},{"path":"current","type":"number","required":true,"note":"Funds including unsettled transactions."},{"path":"available","type":"number","required":true,"note":"Funds free for use."}],"Company":[{"path":"id","required":true},{"path":"name","required":true},{"path":"organizationId"},{"path":"registrationNumber"},{"path":"address.addressLine1"},{"path":"address.addressLine2"},{"path":"address.locality"},{"path":"address.region"},{"path":"address.postalCode"},{"path":"address.country"}]},"operations":[{"id":"getCompanyBalance","api":"legacy","method":"GET","path":"/v1/companies/balance","summary":"Get the wallet balance of the company.","status":"deprecated","answer":[{"model":"Balance","at":""}],"blocked":"No specification that was read has an operation for the balance: GET /v1/companies gives name, address and registration number only.","basis":"official","sources":["legacy-spec","https://pleo-preview.mintlify.app/reference/pleo-deprecated/company/get-company-account-balance","third-party-python","spec-companies"]},{"id":"undocumented:getCompanyMe","operationId":null,"api":"legacy","method":"GET","path":"/v1/companies/me","summary":"Get the own company.","status":"undocumented","replacements":[{"operation":"searchForCompanies","basis":"derived","note":"That it serves here is a conclusion from the name: it lists the companies of an organisation. GET /v1/introspect names the company of a credential.","sources":["research-brief","spec-companies"]}],"note":"It is in neither the specification nor the portal, and no public code that was read calls it.","basis":"unconfirmed","sources":["research-brief"]},{"id":"searchForCompanies","operationId":"Search for Companies","api":"external","method":"GET","path":"/v1/companies","summary":"List the companies of an organisation.","status":"current","scopes":["companies:read"],"query":[{"name":"organization_id","type":"uuid"}],"answer":[{"model":"Company","at":"data[]"}],"paging":{"style":"cursor-or-offset"},"outcomes":{"403":"The client lacks permission."},"basis":"official","sources":["spec-companies","https://pleo-preview.mintlify.app/reference/companies"]},{"id":"getCompanyById","operationId":"Get company by ID","api":"external","method":"GET","path":"/v1/companies/{companyId}","summary":"Get one company.","status":"current","scopes":["companies:read"],"answer":[{"model":"Company","at":"data"}],"outcomes":{"403":"The client lacks permission.","404":"Not found."},"basis":"derived","sources":["spec-companies"]}],"gaps":[{"kind":"operation","items":["GET /v1/companies/balance"],"reason":"No specification that was read has an operation for the balance.","basis":"derived","sources":["legacy-spec"]}]}');
;// CONCATENATED MODULE: ./build/src/catalogue/resources/employees.json
const employees_namespaceObject = /*#__PURE__*/JSON.parse('{"resource":"employees","title":"Employees","models":{"Employee":[{"path":"id","type":"string","required":true},{"path":"firstName","type":"string"},{"path":"lastName","type":"string"},{"path":"email","type":"string"},{"path":"jobTitle","type":"string | null"},{"path":"role","type":"string | null"},{"path":"phone","type":"string | null"},{"path":"avatar","type":"object"},{"path":"avatar.url","type":"string | null"},{"path":"code","type":"string | null","note":"External id."},{"path":"teamId","type":"string | null"}],"ExternalEmployeeResponseModel":[{"path":"id","required":true},{"path":"companyId","required":true},{"path":"email","required":true},{"path":"firstName","required":true},{"path":"lastName","required":true},{"path":"code"},{"path":"jobTitle"},{"path":"phone"}]},"operations":[{"id":"getEmployees","api":"legacy","method":"GET","path":"/v1/employees","summary":"List employees.","status":"deprecated","answer":[{"path":"metadata","type":"object","required":true},{"model":"PageInfo","at":"metadata"},{"path":"employees","type":"array"},{"model":"Employee","at":"employees[]"}],"paging":{"style":"page-offset"},"replacements":[{"operation":"searchEmployees","basis":"derived","note":"The version goes up to v2. It can filter by email and by code.","steps":[{"kind":"decide-yourself","text":"Add companyId to the query; it is in camel case here, unlike company_id elsewhere."}],"docs":["https://developers.pleo.io/reference/employees/employees-api-scopes"],"sources":["legacy-spec","spec-employees"]}],"basis":"official","sources":["legacy-spec","https://developers.pleo.io/reference/pleo-deprecated/employees/get-company-employees","https://pleo-preview.mintlify.app/reference/pleo-deprecated/employees/get-company-employees","helloid-create","third-party-python","third-party-python-script"]},{"id":"createEmployee","api":"legacy","method":"POST","path":"/v1/employees","summary":"Create (invite) an employee by e-mail.","status":"deprecated","body":[{"path":"email","type":"string","required":true}],"answer":[{"path":"id","type":"string","required":true}],"blocked":"The Employees API is read only, so an employee cannot be created or invited by it. Use SCIM 2.0 (/scim/v2) or an HR integration. SCIM uses its own tenant URL and secret token, and needs the Advanced or the Beyond plan.","basis":"derived","sources":["legacy-spec","go-docs-employees","helloid-create","third-party-powershell","third-party-python","spec-employees","https://developers.pleo.io/docs/okta"]},{"id":"deleteEmployee","api":"legacy","method":"DELETE","path":"/v1/employees/{employeeId}","summary":"Delete an employee.","status":"deprecated","blocked":"The Employees API is read only, so an employee cannot be removed by it. Use SCIM 2.0 (/scim/v2) or an HR integration; a user who is deactivated by SCIM is deleted within two weeks. SCIM uses its own tenant URL and secret token, and needs the Advanced or the Beyond plan.","basis":"derived","sources":["legacy-spec","third-party","helloid-delete","third-party-python","spec-employees","https://developers.pleo.io/docs/okta"]},{"id":"getEmployee","api":"legacy","method":"GET","path":"/v1/employees/{employeeId}","summary":"Get one employee.","status":"deprecated","answer":[{"model":"Employee","at":""}],"replacements":[{"operation":"getEmployeeById","basis":"derived","note":"The fields role, avatar and teamId are gone.","docs":["https://developers.pleo.io/reference/employees/employees-api-scopes"],"sources":["legacy-spec","spec-employees"]}],"basis":"derived","sources":["legacy-spec","third-party","third-party-python"]},{"id":"updateEmployee","api":"legacy","method":"PUT","path":"/v1/employees/{employeeId}","summary":"Update an employee.","status":"deprecated","body":[{"path":"firstName","type":"string"},{"path":"lastName","type":"string"},{"path":"email","type":"string"},{"path":"jobTitle","type":"string | null"},{"path":"phone","type":"string | null"},{"path":"code","type":"string | null"}],"answer":[{"model":"Employee","at":""}],"blocked":"The Employees API is read only, so an employee cannot be updated by it. Use SCIM 2.0 (/scim/v2) or an HR integration; SCIM updates userName only. SCIM uses its own tenant URL and secret token, and needs the Advanced or the Beyond plan.","basis":"official","sources":["legacy-spec","https://pleo-preview.mintlify.app/reference/pleo-deprecated/employees/update-an-employee-for-a-company","third-party","helloid-create","third-party-python","spec-employees","https://developers.pleo.io/docs/okta"]},{"id":"scim","operationId":null,"api":"external","method":"ANY","path":"/scim/v2/{resource}","summary":"Provision users by SCIM: create, update userName, deactivate.","status":"current","scopeNote":"SCIM uses its own secret token, without scopes.","note":"Only a stub of the path is in the specification. SCIM takes a tenant URL and a secret token from Settings > Integrations > People management, not a standalone API key, and needs the Advanced or the Beyond plan. It cannot update attributes other than userName.","basis":"official","sources":["spec-oberon","https://developers.pleo.io/docs/okta","https://pleohelp.freshdesk.com/en/support/solutions/articles/103000308139-user-management-through-scim-with-microsoft-entra"]},{"id":"searchEmployees","operationId":"Search Employees","api":"external","method":"GET","path":"/v2/employees","summary":"Search employees.","status":"current","scopes":["users:read"],"query":[{"name":"companyId","type":"uuid","note":"It is written in camel case here, unlike company_id elsewhere."},{"name":"email"},{"name":"code","note":"The external id."}],"answer":[{"model":"ExternalEmployeeResponseModel","at":"data[]"}],"paging":{"style":"cursor-or-offset"},"outcomes":{"403":"The client lacks permission."},"note":"It is read only, and the answer has no role, team or avatar.","basis":"official","sources":["spec-employees","https://developers.pleo.io/docs/current/authentication/api-base-urls","https://developers.pleo.io/reference/employees/search-for-employees"]},{"id":"getEmployeeById","operationId":"Get employee by ID","api":"external","method":"GET","path":"/v2/employees/{employeeId}","summary":"Get one employee.","status":"current","scopes":["users:read"],"answer":[{"model":"ExternalEmployeeResponseModel","at":"data"}],"outcomes":{"403":"The client lacks permission.","404":"Not found."},"basis":"derived","sources":["spec-employees"]}],"fields":[{"from":"Employee","to":["ExternalEmployeeResponseModel"],"fields":[{"from":"id","to":["id"],"basis":"derived","note":"Whether the value stays the same is not stated (unconfirmed).","sources":["legacy-spec","spec-employees"]},{"from":"firstName","to":["firstName"],"basis":"derived","sources":["legacy-spec","spec-employees"]},{"from":"lastName","to":["lastName"],"basis":"derived","sources":["legacy-spec","spec-employees"]},{"from":"email","to":["email"],"basis":"derived","sources":["legacy-spec","spec-employees"]},{"from":"jobTitle","to":["jobTitle"],"basis":"derived","sources":["legacy-spec","spec-employees"]},{"from":"phone","to":["phone"],"basis":"derived","sources":["legacy-spec","spec-employees"]},{"from":"code","to":["code"],"basis":"derived","sources":["legacy-spec","spec-employees"]},{"from":"role","to":[],"basis":"derived","sources":["legacy-spec","spec-employees"]},{"from":"avatar.url","to":[],"basis":"derived","sources":["legacy-spec","spec-employees"]},{"from":"teamId","to":[],"basis":"derived","note":"The team appears only on accounting entries (teamId) and export items (team).","sources":["legacy-spec","spec-employees"]}]}],"parameters":[{"operation":"getEmployees","name":"pageOffset","to":[{"in":"query","name":"offset"},{"in":"query","name":"after"}],"basis":"derived","note":"The cursor after takes the place of an offset, if wanted.","sources":["legacy-spec","spec-employees"]},{"operation":"getEmployees","name":"pageSize","to":[{"in":"query","name":"limit"}],"basis":"derived","note":"Neither a default nor a maximum is stated.","sources":["legacy-spec","spec-employees"]}],"gaps":[{"kind":"operation","items":["POST /v1/employees","PUT /v1/employees/{employeeId}","DELETE /v1/employees/{employeeId}"],"reason":"The Employees API is read only; SCIM or an HR integration takes their place.","basis":"derived","sources":["legacy-spec","spec-employees"]},{"kind":"field","items":["Employee.role","Employee.avatar.url","Employee.teamId"],"reason":"The answers of the Employees API do not have these fields.","basis":"derived","sources":["legacy-spec","external-spec"]}]}');
;// CONCATENATED MODULE: ./build/src/catalogue/resources/expenses.json
const expenses_namespaceObject = /*#__PURE__*/JSON.parse('{"resource":"expenses","title":"Expenses and accounting entries","models":{"AccountingEntryCore":[{"path":"id","required":true},{"path":"companyId","required":true},{"path":"createdAt","required":true},{"path":"updatedAt","required":true},{"path":"deletedAt"},{"path":"performedAt","required":true},{"path":"settledAt"},{"path":"bookkeepingDate"},{"path":"status","required":true},{"path":"exportStatus","required":true},{"path":"reviewStatus","required":true},{"path":"family","required":true},{"path":"subFamily"},{"path":"employeeId"},{"path":"teamId"},{"path":"accountId"},{"path":"accountCode"},{"path":"externalAccountId"},{"path":"taxCodeId"},{"path":"note"},{"path":"foreignExtensionId"},{"path":"reconciliationId"},{"path":"receiptIds[]","required":true},{"path":"spendTransactionIds[]"},{"path":"fees.<type>.currency","required":true},{"path":"fees.<type>.minors","required":true},{"path":"transactionValue","required":true},{"path":"transactionWalletValue"},{"path":"totalBillValue"},{"path":"grossBillValue","note":"Deprecated."},{"path":"netBillValue","note":"Deprecated."},{"path":"taxBillValue","note":"Deprecated."},{"path":"supplier.cif"},{"path":"supplier.documentNumber"},{"path":"supplier.documentType"},{"path":"supplier.externalAccountNumber"},{"path":"supplier.externalSupplierId"}],"AccountingEntryFilter":[{"path":"includeDeleted","required":true,"note":"False when left out."},{"path":"accountIds[]","note":"At most 100 values."},{"path":"bookkeepingDateStart"},{"path":"bookkeepingDateEnd"},{"path":"employeeIds[]","note":"At most 100 values."},{"path":"exportStatus[]"},{"path":"families[]"},{"path":"subFamilies[]"},{"path":"foreignExtensionIds[]","note":"At most 100 values."},{"path":"hasAccount"},{"path":"hasBookkeepingDate"},{"path":"hasNote"},{"path":"performedAtStart"},{"path":"performedAtEnd"},{"path":"reviewStatus[]"},{"path":"settled"},{"path":"settledAtStart"},{"path":"settledAtEnd"},{"path":"status[]"},{"path":"tagGroupIdsUnset[]","note":"At most 100 values."},{"path":"tagRowIds[]","note":"At most 100 values."},{"path":"taxCodeIds[]","note":"At most 100 values."},{"path":"teamIds[]","note":"At most 100 values."},{"path":"transactionValueCurrencies[]","note":"At most 100 values."}],"AccountingEntryV1":[{"path":"id","required":true},{"path":"companyId","required":true},{"path":"createdAt","required":true},{"path":"updatedAt","required":true},{"path":"deletedAt"},{"path":"performedAt","required":true},{"path":"settledAt"},{"path":"bookkeepingDate"},{"path":"status","required":true},{"path":"exportStatus","required":true},{"path":"reviewStatus","required":true},{"path":"family","required":true},{"path":"subFamily"},{"path":"employeeId"},{"path":"teamId"},{"path":"accountId"},{"path":"accountCode"},{"path":"taxCodeId"},{"path":"note"},{"path":"foreignExtensionId"},{"path":"receiptIds[]","required":true},{"path":"transactionValue.currency","required":true},{"path":"transactionValue.minors","required":true},{"path":"totalBillValue.currency"},{"path":"totalBillValue.minors"},{"path":"supplier.cif"},{"path":"supplier.documentNumber"},{"path":"supplier.documentType"},{"path":"supplier.externalAccountNumber"},{"path":"supplier.externalSupplierId"},{"path":"tags[].tagGroupId","required":true},{"path":"tags[].tagId"},{"path":"attendees[].id"},{"path":"attendees[].attendableId"},{"path":"attendees[].attendableType"},{"path":"splitItems[].id"},{"path":"splitItems[].accountId"},{"path":"splitItems[].accountCode"},{"path":"splitItems[].taxCodeId"},{"path":"splitItems[].tags[].tagGroupId"},{"path":"splitItems[].tags[].tagId"},{"path":"splitItems[].totalBillValue.currency"},{"path":"splitItems[].totalBillValue.minors"},{"path":"splitItems[].transactionValue.currency"},{"path":"splitItems[].transactionValue.minors"},{"path":"splitItems[].createdAt"},{"path":"splitItems[].updatedAt"}],"Expense":[{"path":"id","type":"string(uuid)","required":true},{"path":"employeeId","type":"string | null","note":"Employee who made the expense."},{"path":"employeeCode","type":"string | null","note":"External code of that employee."},{"path":"departmentId","type":"string | null","note":"Team (department) of that employee; the ids are those of teams[].id, says the attribute page."},{"path":"performedAt","type":"string(date-time)","required":true},{"path":"amountOriginal","type":"object","required":true},{"path":"amountOriginal.value","type":"number","required":true},{"path":"amountOriginal.currency","type":"string","required":true,"note":"3-letter code."},{"path":"amountSettled","type":"object | null"},{"path":"amountSettled.value","type":"number","required":true},{"path":"amountSettled.currency","type":"string","required":true,"note":"3-letter code."},{"path":"note","type":"string | null"},{"path":"type","type":"string","required":true,"values":["CARD","PERSONAL_TRANSFER","BILL_INVOICE","BILL_INVOICE_PAYMENT","LOAD","MANUAL","MANUAL_TRANSFER","PLEO_INVOICE","EMPLOYEE_BANK_TRANSFER","CASHBACK","OVERDRAFT_FEE","OVERDRAFT_INTEREST"]},{"path":"cardTransaction","type":"object | null","note":"Only for card expenses."},{"path":"cardTransaction.state","type":"string","required":true,"values":["AUTHORIZATION","AUTHORIZATION_REVERSAL","CHARGE_BACK","CHARGE_BACK_REVERSAL","PRESENTMENT","SECOND_PRESENTMENT","REFUND","LOAD","UNLOAD","FAILED","MANUAL"]},{"path":"cardTransaction.authorizedAt","type":"string(date-time) | null"},{"path":"cardTransaction.settledAt","type":"string(date-time) | null"},{"path":"cardTransaction.reversedAt","type":"string(date-time) | null"},{"path":"cardTransaction.merchant","type":"object","required":true},{"path":"cardTransaction.merchant.id","type":"string | null","note":"Processor\'s merchant identifier."},{"path":"cardTransaction.merchant.name","type":"string","required":true},{"path":"accountId","type":"string | null","note":"Category/account id."},{"path":"taxCodeId","type":"string | null"},{"path":"tagIds","type":"array"},{"path":"tagIds[].id","type":"string","note":"Tag id."},{"path":"tagIds[].tagGroupId","type":"string"},{"path":"lines","type":"array","required":true,"note":"May be empty for non-card expenses."},{"path":"lines[].amountSettled","type":"object","required":true},{"path":"lines[].amountSettled.value","type":"number","required":true},{"path":"lines[].amountSettled.currency","type":"string","required":true},{"path":"lines[].accountId","type":"string | null"},{"path":"lines[].taxCodeId","type":"string | null"},{"path":"lines[].tagIds","type":"array"},{"path":"lines[].tagIds[].id","type":"string"},{"path":"lines[].tagIds[].tagGroupId","type":"string"},{"path":"receiptIds","type":"array<string>"},{"path":"settledExpenseIds","type":"array<string>","note":"For reimbursements (types ending in TRANSFER): ids of the expenses that they settle."},{"path":"status","type":"string","required":true,"note":"Export status.","values":["NOT_EXPORTED","QUEUED","EXPORTING","EXPORTED"]},{"path":"supplier","type":"object | null"},{"path":"supplier.CIF","type":"string | null","note":"Spanish tax id; the key is upper case."},{"path":"supplier.documentNumber","type":"string | null"},{"path":"createdAt","type":"string(date-time)","required":true},{"path":"updatedAt","type":"string(date-time)","required":true},{"path":"deletedAt","type":"string(date-time) | null"}]},"operations":[{"id":"getExpenses","api":"legacy","method":"GET","path":"/v1/expenses","summary":"List the expenses of the company.","status":"deprecated","query":[{"name":"dateFrom","type":"string(date-time)","note":"Start of the search period, YYYY-MM-DDTHH:mi:ss.SSSZ; which date it is held against is not stated."},{"name":"dateTo","type":"string(date-time)","note":"End of the search period; the text of the specification repeats \'start\', the name and the examples say end."},{"name":"types","type":"array<string>","note":"Expense types to keep. The key is repeated for each value; the example in the specification is a JSON array.","values":["CARD","PERSONAL_TRANSFER","BILL_INVOICE","BILL_INVOICE_PAYMENT","LOAD","MANUAL","MANUAL_TRANSFER","PLEO_INVOICE","EMPLOYEE_BANK_TRANSFER","CASHBACK","OVERDRAFT_FEE","OVERDRAFT_INTEREST"]},{"name":"accountId","type":"string","note":"Keeps expenses of one account (category)."},{"name":"tagId","type":"string","note":"Keeps expenses with one tag."},{"name":"transactionStates","type":"array<string>","note":"Card transaction states to keep. The key is repeated for each value; the example in the specification is a JSON array.","values":["AUTHORIZATION","AUTHORIZATION_REVERSAL","CHARGE_BACK","CHARGE_BACK_REVERSAL","PRESENTMENT","SECOND_PRESENTMENT","REFUND","LOAD","UNLOAD","FAILED","MANUAL"]},{"name":"status","type":"array<string>","note":"Export statuses to keep; Pleo\'s own guide uses the single form status=QUEUED. The key is repeated for each value; the example in the specification is a JSON array.","values":["NOT_EXPORTED","QUEUED","EXPORTING","EXPORTED"]}],"answer":[{"path":"expenses","type":"array","required":true},{"model":"Expense","at":"expenses[]"},{"path":"metadata","type":"object","required":true},{"model":"PageInfo","at":"metadata"}],"paging":{"style":"page-offset"},"replacements":[{"when":"reading expenses for reports, dashboards or syncs","operation":"externalSearchAccountingEntriesV1","basis":"official","note":"It serves any use but accounting export. Pleo\'s guide names the API and the scope; the exact operation is taken from the reference, because the guide\'s endpoint cards are blank in the copy that was read.","docs":["https://developers.pleo.io/reference/accounting-entries/v1/search-accounting-entries"],"sources":["guide-entries","spec-accounting-entries"]},{"when":"detecting that an accounting export is due","triggers":[{"in":"query","name":"status","value":"QUEUED"}],"webhook":"v1.export-job.created","basis":"official","note":"For accounting export, the webhook takes the place of polling. The guide spells the event v1.export.job-created; use the spelling of the Subscriptions reference.","steps":[{"kind":"receive-webhook","text":"Subscribe to v1.export-job.created with POST /v1/subscriptions and start the export when it arrives, in place of polling GET /v1/expenses?status=QUEUED."},{"kind":"decide-yourself","text":"Decide where the webhook is received. Without webhooks, poll GET /v3/export-jobs?statuses=pending."}],"docs":["https://developers.pleo.io/reference/webhooks/webhook-events","https://developers.pleo.io/reference/subscriptions/create-a-subscription"],"sources":["guide-export","https://developers.pleo.io/docs/current/how-tos/accounting-integrations/how-to-detect-and-start-export-jobs-for-as-erp-processing"]},{"when":"fetching the entries of an export job","triggers":[{"in":"query","name":"status","value":"QUEUED"}],"operation":"getExportJobItemsV3","basis":"official","note":"It is the fetch step of the guide. By the specification an item carries ids and progress only; the figures come from GET /v3/export-items.","steps":[{"kind":"decide-yourself","text":"Take the job id from the webhook (data.id) or from GET /v3/export-jobs. Before reading the items, report the start with POST /v3/export-job-events (event: started, scope export-jobs:write)."}],"sources":["guide-export"]},{"when":"fetching the full accounting data of an export job","triggers":[{"in":"query","name":"status","value":"QUEUED"}],"operation":"getExportItemsV3","basis":"official","note":"The guide\'s list of scopes asks for export-items:read too. It works only for jobs in pending or in_progress.","steps":[{"kind":"decide-yourself","text":"Send the job id as job_id. Amounts (amount.inSupplierCurrency.value) are in cents."}],"docs":["https://developers.pleo.io/docs/current/integration-design/exports/integration-design-exports-data-mapping"],"sources":["guide-export","spec-export-items-v3"]},{"when":"detecting export jobs without webhooks","triggers":[{"in":"query","name":"status","value":"QUEUED"}],"operation":"getExportJobsListV3","basis":"official","note":"It is the way without webhooks: poll for jobs with statuses=pending.","steps":[{"kind":"decide-yourself","text":"Send statuses=pending, and company_id with a credential of an organisation."}],"sources":["https://developers.pleo.io/docs/current/how-tos/accounting-integrations/how-to-detect-and-start-export-jobs-for-as-erp-processing"]}],"note":"Without the filter transactionStates, card expenses in AUTHORIZATION and AUTHORIZATION_REVERSAL are left out.","basis":"official","sources":["legacy-spec","https://developers.pleo.io/reference/pleo-deprecated/expenses/get-expenses-for-a-company","guide-export","https://developers.pleo.io/reference/attribute-explanations","third-party-python","third-party-python-script"]},{"id":"updateExpenses","api":"legacy","method":"PUT","path":"/v1/expenses","summary":"Set the export status of listed expenses.","status":"deprecated","body":[{"path":"expenseIds","type":"array<string>","required":true,"note":"Expense UUIDs."},{"path":"status","type":"string","required":true,"values":["NOT_EXPORTED","QUEUED","EXPORTING","EXPORTED"]}],"replacements":[{"when":"reporting that entries are being exported","triggers":[{"in":"body","name":"status","value":"EXPORTING"}],"operation":"updateExportJobItemsV3","basis":"official","note":"One status per item takes the place of one status for a list. It is preceded by POST /v3/export-job-events with event started, which has no legacy counterpart.","steps":[{"kind":"rename-field","text":"In the body, expenseIds becomes [].accountingEntryId. The body is a list of items.","from":"expenseIds","to":"[].accountingEntryId"},{"kind":"convert-value","text":"Report in_progress for each item in place of EXPORTING for the list."},{"kind":"decide-yourself","text":"Send at most 100 items per call, for the job whose id came with the webhook or from GET /v3/export-jobs."}],"sources":["guide-export"]},{"when":"starting an export job","triggers":[{"in":"body","name":"status","value":"EXPORTING"}],"operation":"createExportJobEventV3","basis":"official","note":"It has no legacy counterpart: the job is moved to started before its first item is updated.","steps":[{"kind":"decide-yourself","text":"Send event: started with the jobId, once per job."}],"sources":["guide-export"]},{"when":"reporting that entries were exported","triggers":[{"in":"body","name":"status","value":"EXPORTED"}],"operation":"updateExportJobItemsV3","basis":"official","note":"One status per item takes the place of one status for a list.","steps":[{"kind":"rename-field","text":"In the body, expenseIds becomes [].accountingEntryId. The body is a list of items.","from":"expenseIds","to":"[].accountingEntryId"},{"kind":"convert-value","text":"Report successful for each exported item in place of EXPORTED for the list, and failed with a failureReason for the others."},{"kind":"decide-yourself","text":"Send at most 100 items per call."}],"sources":["guide-export"]},{"when":"completing an export job","triggers":[{"in":"body","name":"status","value":"EXPORTED"}],"operation":"createExportJobEventV3","basis":"official","note":"It is the last step: the items are reported first, then the job is completed.","steps":[{"kind":"decide-yourself","text":"Send event: completed once every item is reported; completed_with_errors or failed when items failed."}],"sources":["guide-export"]},{"when":"queueing entries for export","triggers":[{"in":"body","name":"status","value":"QUEUED"}],"operation":"createExportJobV3","basis":"derived","note":"It creates a job from accounting entries. Only one job can run per company.","steps":[{"kind":"rename-field","text":"In the body, expenseIds becomes accountingEntryIds.","from":"expenseIds","to":"accountingEntryIds"},{"kind":"decide-yourself","text":"Add companyId to the body, and handle 409 EXPORT_ALREADY_IN_PROGRESS."}],"sources":["legacy-spec","spec-export-api-v3"]}],"blockedWhen":[{"in":"body","name":"status","value":"NOT_EXPORTED","reason":"No operation resets the export state of an entry. The nearest is an item of an export job that is reported as failed or abandoned.","basis":"derived","sources":["legacy-spec","spec-export-api-v3"]}],"note":"Only the export status can be changed.","basis":"official","sources":["legacy-spec","guide-export"]},{"id":"getExpense","api":"legacy","method":"GET","path":"/v1/expenses/{expenseId}","summary":"Get one expense.","status":"deprecated","answer":[{"model":"Expense","at":""}],"replacements":[{"operation":"externalGetAccountingEntryV1","basis":"official","note":"The guide names the API; the operation is taken from the reference.","steps":[{"kind":"decide-yourself","text":"Add include_deleted=true to the query if deleted entries are wanted. Whether the ids keep their values is unconfirmed."}],"sources":["guide-entries","spec-accounting-entries-external"]}],"basis":"official","sources":["legacy-spec","https://pleo-preview.mintlify.app/reference/pleo-deprecated/expenses/get-an-expense-for-a-company","third-party-python"]},{"id":"undocumented:updateExpense","operationId":null,"api":"legacy","method":"PUT","path":"/v1/expenses/{expenseId}","summary":"Update the note, account or tax code of one expense.","status":"undocumented","blocked":"No operation of the external API that is known changes the note, the account or the tax code of an entry. POST /v2/accounting-entries:enrich attaches receipts and tags only, and is open to selected partners and customers.","note":"One public client sends it. Pleo\'s specification has only PUT /v1/expenses, which sets the export status of a list.","basis":"unconfirmed","sources":["third-party-mcp","legacy-spec"]},{"id":"externalSearchCoreAccountingEntriesV1","api":"external","method":"POST","path":"/v1/accounting-entries/core:search","summary":"Search the core view of accounting entries.","status":"deprecated","supersededBy":"externalSearchAccountingEntriesV1","scopes":["accounting-entries:read"],"scopeNote":"That accounting-entries:read covers this operation is unconfirmed.","needsOneOf":["company_id","organization_id"],"query":[{"name":"company_id","type":"uuid","note":"Required unless organization_id is sent."},{"name":"organization_id","type":"uuid"}],"body":[{"model":"AccountingEntryFilter","at":""}],"answer":[{"model":"AccountingEntryCore","at":"data[]"}],"paging":{"style":"cursor","limit":{"minimum":1,"maximum":100,"default":20},"sortingKeys":["settledAt","performedAt","id","bookkeepingDate"]},"note":"Call POST /v1/accounting-entries:search instead: the specification marks this operation as deprecated.","basis":"derived","sources":["spec-accounting-entries"]},{"id":"externalGetAccountingEntryV1","api":"external","method":"GET","path":"/v1/accounting-entries/{accountingEntryId}","summary":"Get one accounting entry.","status":"current","scopes":["accounting-entries:read"],"query":[{"name":"include_deleted","type":"boolean"}],"answer":[{"model":"AccountingEntryV1","at":"data"}],"outcomes":{"403":"The client lacks permission.","404":"Not found.","503":"Try again."},"basis":"derived","sources":["spec-accounting-entries"]},{"id":"getCoreAccountingEntryV6ById","api":"external","method":"GET","path":"/v1/accounting-entries/{accountingEntryId}/core","summary":"Get the core view of one accounting entry.","status":"superseded","supersededBy":"externalGetAccountingEntryV1","scopes":["accounting-entries:read"],"scopeNote":"That accounting-entries:read covers this operation is unconfirmed.","query":[{"name":"include_deleted","type":"boolean"},{"name":"include_hidden","type":"boolean","note":"Deprecated."}],"answer":[{"model":"AccountingEntryCore","at":"data"}],"note":"Call GET /v1/accounting-entries/{accountingEntryId} instead; it lacks fees, reconciliationId, spendTransactionIds and transactionWalletValue. The specification does not mark this operation as deprecated, but it marks its search sibling.","basis":"derived","sources":["spec-accounting-entries"]},{"id":"externalSearchAccountingEntriesV1","api":"external","method":"POST","path":"/v1/accounting-entries:search","summary":"Search accounting entries by filter.","status":"current","scopes":["accounting-entries:read"],"needsOneOf":["company_id","organization_id"],"query":[{"name":"company_id","type":"uuid","note":"Required unless organization_id is sent."},{"name":"organization_id","type":"uuid"}],"body":[{"model":"AccountingEntryFilter","at":""}],"answer":[{"model":"AccountingEntryV1","at":"data[]"}],"paging":{"style":"cursor","limit":{"minimum":1,"maximum":100,"default":20},"sortingKeys":["settledAt","performedAt","id","bookkeepingDate"]},"outcomes":{"403":"The client lacks permission.","503":"Try again."},"note":"It reads although it is a POST: filters go into the JSON body (includeDeleted is required), company and paging into the query. The three date ranges (bookkeepingDate, performedAt, settledAt) exclude each other. There is no filter or sorting key for updatedAt. The text of the specification also names partner_id, but the operation does not declare it.","basis":"official","sources":["spec-accounting-entries","https://developers.pleo.io/reference/accounting-entries/v1/search-accounting-entries"]},{"id":"enrichAccountingEntryV2","api":"external","method":"POST","path":"/v2/accounting-entries:enrich","summary":"Attach receipts and tags to the card entry that matches.","status":"current","scopes":["accounting-entries:write"],"query":[{"name":"amount","type":"int64","required":true,"note":"In minor units."},{"name":"currency","required":true},{"name":"card_last_four_digits","required":true},{"name":"merchant_name","required":true},{"name":"performed_at","note":"One of performed_at and settled_at is needed."},{"name":"settled_at"},{"name":"email"}],"body":[{"path":"receipts[]","required":true,"note":"Base64."},{"path":"tags[]","note":"UUIDs."}],"answer":[{"path":"data.receiptStatus","values":["ADDED_TO_RECEIPT_INBOX","UPLOADED","UNRESOLVED","ACCEPTED"]},{"path":"data.accountingEntryId"},{"path":"data.tags[]"}],"outcomes":{"200":"No entry matches; the receipt is stored in the receipt inbox.","201":"An entry matches.","202":"Accepted; matching is tried again.","404":"The card, employee or tag was not found."},"note":"It is open to selected partners and customers only, and its overview names the OAuth flow.","basis":"official","sources":["spec-accountingentryenrichmentv2","https://developers.pleo.io/reference/enrichment-api/enrichment-api-v2/enrich-accounting-entry"]}],"fields":[{"from":"Expense","to":["AccountingEntryV1"],"fields":[{"from":"id","to":["id"],"basis":"official","note":"Whether the UUID stays the same is not stated anywhere (unconfirmed).","sources":["guide-entries"]},{"from":"employeeId","to":["employeeId"],"basis":"official","sources":["guide-entries"]},{"from":"employeeCode","to":[],"basis":"official","note":"Get it from the field code of GET /v2/employees/{employeeId} (users:read), or from user.code of GET /v3/export-items (derived).","sources":["guide-entries"]},{"from":"departmentId","to":["teamId"],"basis":"official","sources":["guide-entries"]},{"from":"performedAt","to":["performedAt"],"basis":"official","sources":["guide-entries"]},{"from":"amountOriginal","to":["transactionValue"],"unit":"minor","basis":"official","note":"The money object has minors and currency in place of value and currency; minors is an integer in the smallest unit (6580 is 65.80 GBP, 1500 is 1500 ISK).","sources":["guide-entries"]},{"from":"amountSettled","to":["totalBillValue"],"unit":"minor","basis":"official","note":"The guide marks it as represented differently: in the currency of the company, in minor units, and optional in the new model.","sources":["guide-entries"]},{"from":"note","to":["note"],"basis":"official","sources":["guide-entries"]},{"from":"type","to":["family"],"basis":"official","note":"The guide marks it as represented differently: the values have other names, and subFamily splits them further.","sources":["guide-entries"]},{"from":"accountId","to":["accountId"],"basis":"official","note":"The UUID 00000000-0000-0000-0000-000000000000 means \'I don\'t know\'.","sources":["guide-entries"]},{"from":"taxCodeId","to":["taxCodeId"],"basis":"official","sources":["guide-entries"]},{"from":"createdAt","to":["createdAt"],"basis":"official","sources":["guide-entries"]},{"from":"updatedAt","to":["updatedAt"],"basis":"official","note":"It can be read, but it is neither a filter nor a sorting key of the search.","sources":["guide-entries"]},{"from":"deletedAt","to":["deletedAt"],"basis":"official","note":"Deleted entries come only with includeDeleted (search) or include_deleted (get).","sources":["guide-entries"]},{"from":"tagIds[].id","to":["tags[].tagId"],"basis":"official","note":"The zero UUID means \'I don\'t know\'.","sources":["guide-entries"]},{"from":"tagIds[].tagGroupId","to":["tags[].tagGroupId"],"basis":"official","sources":["guide-entries"]},{"from":"receiptIds[]","to":["receiptIds[]"],"basis":"official","sources":["guide-entries"]},{"from":"settledExpenseIds[]","to":[],"basis":"official","note":"The nearest is additionalInformation.reconciledEntries of GET /v3/export-items, which holds reconciliation ids, not expense ids (derived).","sources":["guide-entries"]},{"from":"status","to":["status"],"basis":"official","note":"The name stays and the meaning changes: the legacy status is the export state, the new status is the payment life cycle. The export state is exportStatus (derived from both models); the guide only says that status is represented differently.","sources":["guide-entries"]},{"from":"supplier.CIF","to":["supplier.cif"],"basis":"official","note":"The letter case changes.","sources":["guide-entries"]},{"from":"supplier.documentNumber","to":["supplier.documentNumber"],"basis":"official","sources":["guide-entries"]},{"from":"cardTransaction.state","to":[],"basis":"official","note":"The nearest is status together with subFamily (derived).","sources":["guide-entries"]},{"from":"cardTransaction.authorizedAt","to":[],"basis":"official","note":"The nearest is performedAt (derived, unconfirmed).","sources":["guide-entries"]},{"from":"cardTransaction.settledAt","to":["settledAt"],"basis":"official","sources":["guide-entries"]},{"from":"cardTransaction.reversedAt","to":[],"basis":"official","sources":["guide-entries"]},{"from":"cardTransaction.merchant.id","to":[],"basis":"official","sources":["guide-entries"]},{"from":"cardTransaction.merchant.name","to":[],"basis":"official","note":"The field supplier.name of GET /v3/export-items carries the text of the merchant, only for entries in a pending or in_progress job (derived). One user\'s type lists merchant.name and merchantCategoryCode on the entry, but neither the specification nor the reference shows them (unconfirmed).","sources":["guide-entries"]},{"from":"lines[].amountSettled","to":["splitItems[].totalBillValue"],"unit":"minor","basis":"official","note":"The guide marks it as represented differently. The list splitItems is empty for an entry that is not split, while the legacy lines are always there: fall back to the entry\'s own fields (derived from the specification).","sources":["guide-entries"]},{"from":"lines[].accountId","to":["splitItems[].accountId"],"basis":"official","sources":["guide-entries"]},{"from":"lines[].taxCodeId","to":["splitItems[].taxCodeId"],"basis":"derived","note":"The row of the guide is cut off in the copy that was read.","sources":["legacy-spec","external-spec"]},{"from":"lines[].tagIds[].id","to":["splitItems[].tags[].tagId"],"basis":"derived","note":"The row of the guide is cut off in the copy that was read.","sources":["legacy-spec","external-spec"]},{"from":"lines[].tagIds[].tagGroupId","to":["splitItems[].tags[].tagGroupId"],"basis":"derived","note":"The row of the guide is cut off in the copy that was read.","sources":["legacy-spec","external-spec"]},{"from":"lines","to":["splitItems"],"basis":"derived","note":"The legacy lines are always there; splitItems is empty when the entry is not split.","sources":["legacy-spec","external-spec"]},{"from":"status","to":["exportStatus"],"basis":"derived","note":"The values have the same names; CREATED and NOT_CREATED are added.","sources":["legacy-spec","external-spec"]},{"from":"amountOriginal.value","to":["transactionValue.minors"],"unit":"minor","basis":"derived","note":"It is an integer in minor units; the legacy value is a number whose unit the legacy specification does not state. The rule for the sign is not documented; one user saw card purchases as positive minors.","sources":["legacy-spec","external-spec","third-party"]},{"from":"amountOriginal.currency","to":["transactionValue.currency"],"basis":"derived","sources":["legacy-spec","external-spec"]},{"from":"amountSettled.value","to":["totalBillValue.minors"],"unit":"minor","basis":"derived","note":"It is an integer in minor units, in the currency of the company, and optional; the legacy value is a number whose unit the legacy specification does not state.","sources":["legacy-spec","external-spec"]},{"from":"amountSettled.currency","to":["totalBillValue.currency"],"basis":"derived","sources":["legacy-spec","external-spec"]},{"from":"lines[].amountSettled.value","to":["splitItems[].totalBillValue.minors"],"unit":"minor","basis":"derived","note":"It is an integer in minor units; the legacy value is a number whose unit the legacy specification does not state. The list splitItems is empty for an entry that is not split: fall back to the entry\'s own totalBillValue.","sources":["legacy-spec","external-spec"]},{"from":"lines[].amountSettled.currency","to":["splitItems[].totalBillValue.currency"],"basis":"derived","note":"The list splitItems is empty for an entry that is not split: fall back to the entry\'s own totalBillValue.","sources":["legacy-spec","external-spec"]}]},{"from":"Expense","to":["ExportItemV3"],"fields":[{"from":"employeeCode","to":["user.code"],"basis":"derived","sources":["legacy-spec","spec-export-items-v3"]},{"from":"cardTransaction.merchant.name","to":["supplier.name"],"basis":"derived","sources":["legacy-spec","spec-export-items-v3"]},{"from":"settledExpenseIds[]","to":["additionalInformation.reconciledEntries[]"],"basis":"derived","note":"It holds reconciliation ids.","sources":["legacy-spec","spec-export-items-v3"]},{"from":"id","to":["accountingEntryId"],"basis":"derived","sources":["legacy-spec","spec-export-items-v3"]},{"from":"performedAt","to":["date"],"basis":"derived","note":"Its description speaks of the bookkeeping date, so the value can differ.","sources":["legacy-spec","spec-export-items-v3"]},{"from":"amountOriginal","to":["amount.inSupplierCurrency"],"unit":"minor","basis":"derived","note":"It is an object of currency and value, with the value in cents.","sources":["legacy-spec","spec-export-items-v3"]},{"from":"amountOriginal.value","to":["amount.inSupplierCurrency.value"],"unit":"minor","basis":"derived","note":"It is in cents; the legacy value is a number whose unit the legacy specification does not state.","sources":["legacy-spec","spec-export-items-v3"]},{"from":"amountOriginal.currency","to":["amount.inSupplierCurrency.currency"],"basis":"derived","sources":["legacy-spec","spec-export-items-v3"]},{"from":"amountSettled","to":["amount.inWalletCurrency"],"unit":"minor","basis":"derived","note":"It is an object of currency and value, with the value in cents.","sources":["legacy-spec","spec-export-items-v3"]},{"from":"amountSettled.value","to":["amount.inWalletCurrency.value"],"unit":"minor","basis":"derived","note":"It is in cents; the legacy value is a number whose unit the legacy specification does not state.","sources":["legacy-spec","spec-export-items-v3"]},{"from":"amountSettled.currency","to":["amount.inWalletCurrency.currency"],"basis":"derived","sources":["legacy-spec","spec-export-items-v3"]},{"from":"employeeId","to":["user.id"],"basis":"derived","sources":["legacy-spec","spec-export-items-v3"]},{"from":"departmentId","to":["team.id"],"basis":"derived","note":"There are team.name and team.code too.","sources":["legacy-spec","spec-export-items-v3"]},{"from":"accountId","to":["accountingEntryLines[].account.id"],"basis":"derived","sources":["legacy-spec","spec-export-items-v3"]},{"from":"taxCodeId","to":["accountingEntryLines[].tax.id"],"basis":"derived","sources":["legacy-spec","spec-export-items-v3"]},{"from":"tagIds[].id","to":["accountingEntryLines[].tags[].id"],"basis":"derived","sources":["legacy-spec","spec-export-items-v3"]},{"from":"tagIds[].tagGroupId","to":[],"basis":"derived","note":"Only groupCode is given.","sources":["legacy-spec","spec-export-items-v3"]},{"from":"receiptIds[]","to":["files[].url"],"basis":"derived","note":"URL, type and size are given instead of ids; the URL lives 24 hours.","sources":["legacy-spec","spec-export-items-v3"]},{"from":"note","to":["note"],"basis":"derived","sources":["legacy-spec","spec-export-items-v3"]},{"from":"type","to":["type","subType"],"basis":"derived","note":"The values are a lower-case set, such as card_purchase, invoice and refund; subType goes with it.","sources":["legacy-spec","spec-export-items-v3"]},{"from":"supplier.CIF","to":["supplier.taxIdentifier"],"basis":"derived","note":"Its meaning is inferred (unconfirmed).","sources":["legacy-spec","spec-export-items-v3"]},{"from":"lines[]","to":["accountingEntryLines[]"],"basis":"derived","note":"There is always at least one line.","sources":["legacy-spec","spec-export-items-v3"]}]}],"parameters":[{"operation":"getExpenses","name":"pageOffset","to":[{"in":"query","name":"after"}],"basis":"derived","note":"This operation has no offset: send pagination.endCursor of the last answer as after, and stop when pagination.hasNextPage is false. That it is cursor-based is official (https://developers.pleo.io/deprecation/legacy-expense-api/migrate-to-accounting-entries-api).","sources":["legacy-spec","spec-accounting-entries"]},{"operation":"getExpenses","name":"pageSize","to":[{"in":"query","name":"limit"}],"basis":"derived","note":"It takes 1 to 100 and is 20 when left out; public legacy clients send 1000 and more.","sources":["legacy-spec","spec-accounting-entries"]},{"operation":"getExpenses","name":"dateFrom","to":[{"in":"body","name":"performedAtStart"}],"basis":"derived","note":"The legacy text does not say which date it means; settledAtStart and bookkeepingDateStart are the alternatives, and only one pair goes into a request. The new text says \'after\'.","sources":["legacy-spec","spec-accounting-entries"]},{"operation":"getExpenses","name":"dateTo","to":[{"in":"body","name":"performedAtEnd"}],"basis":"derived","note":"The new text says \'before\'.","sources":["legacy-spec","spec-accounting-entries"]},{"operation":"getExpenses","name":"types","to":[{"in":"body","name":"families[]"},{"in":"body","name":"subFamilies[]"}],"basis":"derived","note":"The values have other names.","sources":["legacy-spec","spec-accounting-entries"]},{"operation":"getExpenses","name":"accountId","to":[{"in":"body","name":"accountIds[]"}],"basis":"derived","note":"It is an array of at most 100.","sources":["legacy-spec","spec-accounting-entries"]},{"operation":"getExpenses","name":"tagId","to":[{"in":"body","name":"tagRowIds[]"}],"basis":"derived","note":"It is an array of at most 100.","sources":["legacy-spec","spec-accounting-entries"]},{"operation":"getExpenses","name":"transactionStates","to":[],"basis":"derived","note":"The nearest are status[] and settled in the body. The legacy default hides AUTHORIZATION and AUTHORIZATION_REVERSAL; the new default hides nothing of the kind, so expect entries in DRAFT, PENDING and CANCELLED.","sources":["legacy-spec","spec-accounting-entries"]},{"operation":"getExpenses","name":"status","to":[{"in":"body","name":"exportStatus[]"}],"basis":"derived","note":"It is not status[] in the body, which is the payment state.","sources":["legacy-spec","spec-accounting-entries"]},{"operation":"getExpenses","name":null,"to":[{"in":"query","name":"company_id"},{"in":"query","name":"organization_id"}],"basis":"derived","note":"One of them is required; the legacy API took the company from the token.","sources":["legacy-spec","spec-accounting-entries"]},{"operation":"getExpenses","name":null,"to":[{"in":"body","name":"includeDeleted"}],"basis":"derived","note":"It is required; its default is false.","sources":["legacy-spec","spec-accounting-entries"]}],"values":[{"from":{"model":"Expense","field":"status"},"to":{"model":"AccountingEntryV1","field":"exportStatus"},"values":[{"from":"NOT_EXPORTED","to":["NOT_EXPORTED"],"basis":"derived","note":"The new field also knows CREATED and NOT_CREATED.","sources":["legacy-spec","external-spec"]},{"from":"QUEUED","to":["QUEUED"],"basis":"derived","note":"The new field also knows CREATED and NOT_CREATED.","sources":["legacy-spec","external-spec"]},{"from":"EXPORTING","to":["EXPORTING"],"basis":"derived","note":"The new field also knows CREATED and NOT_CREATED.","sources":["legacy-spec","external-spec"]},{"from":"EXPORTED","to":["EXPORTED"],"basis":"derived","note":"The new field also knows CREATED and NOT_CREATED.","sources":["legacy-spec","external-spec"]}]},{"from":{"operation":"updateExpenses","field":"status"},"to":{"model":"ExportJobItemV3","field":"status"},"values":[{"from":"QUEUED","to":["pending"],"basis":"derived","note":"The guide speaks of granular statuses, without a table of values.","sources":["guide-export","spec-export-api-v3"]},{"from":"EXPORTING","to":["in_progress"],"basis":"derived","note":"The guide speaks of granular statuses, without a table of values.","sources":["guide-export","spec-export-api-v3"]},{"from":"EXPORTED","to":["successful"],"basis":"derived","note":"The guide speaks of granular statuses, without a table of values.","sources":["guide-export","spec-export-api-v3"]},{"from":"NOT_EXPORTED","to":["failed","abandoned"],"basis":"derived","note":"These are only the nearest; the guide speaks of granular statuses, without a table of values.","sources":["guide-export","spec-export-api-v3"]}]},{"from":{"model":"Expense","field":"type"},"to":{"model":"AccountingEntryV1","field":"family"},"values":[{"from":"CARD","to":["CARD_PURCHASE"],"basis":"derived","note":"The guide states only that type becomes family.","sources":["guide-entries","legacy-spec","external-spec"]},{"from":"BILL_INVOICE","to":["BILL_INVOICE"],"basis":"derived","note":"The guide states only that type becomes family.","sources":["guide-entries","legacy-spec","external-spec"]},{"from":"BILL_INVOICE_PAYMENT","to":["BILL_INVOICE_PAYMENT"],"basis":"derived","note":"The guide states only that type becomes family.","sources":["guide-entries","legacy-spec","external-spec"]},{"from":"PLEO_INVOICE","to":["PLEO_INVOICE"],"basis":"derived","note":"The guide states only that type becomes family. Refunds have the subFamily PLEO_INVOICE_REFUND.","sources":["guide-entries","legacy-spec","external-spec"]},{"from":"CASHBACK","to":["CASHBACK"],"basis":"derived","note":"The guide states only that type becomes family.","sources":["guide-entries","legacy-spec","external-spec"]},{"from":"LOAD","to":["WALLET"],"basis":"derived","note":"The guide states only that type becomes family. The subFamily is LOAD; BALANCE_AMENDMENT can be LOAD too.","sources":["guide-entries","legacy-spec","external-spec"]},{"from":"OVERDRAFT_FEE","to":["OVERDRAFT"],"basis":"derived","note":"The guide states only that type becomes family. The subFamily is FEE.","sources":["guide-entries","legacy-spec","external-spec"]},{"from":"OVERDRAFT_INTEREST","to":["OVERDRAFT"],"basis":"derived","note":"The guide states only that type becomes family. The subFamily is INTEREST.","sources":["guide-entries","legacy-spec","external-spec"]},{"from":"MANUAL","to":["OUT_OF_POCKET"],"basis":"derived","note":"The guide states only that type becomes family. The meaning of MANUAL is not documented (unconfirmed); mileage and per diem are families of their own (MILEAGE, PER_DIEM).","sources":["guide-entries","legacy-spec","external-spec"]},{"from":"PERSONAL_TRANSFER","to":["REIMBURSEMENT"],"basis":"derived","note":"The guide states only that type becomes family. The meaning of this legacy type is not documented (unconfirmed).","sources":["guide-entries","legacy-spec","external-spec"]},{"from":"MANUAL_TRANSFER","to":["REIMBURSEMENT"],"basis":"derived","note":"The guide states only that type becomes family. The meaning of this legacy type is not documented (unconfirmed).","sources":["guide-entries","legacy-spec","external-spec"]},{"from":"EMPLOYEE_BANK_TRANSFER","to":["REIMBURSEMENT"],"basis":"derived","note":"The guide states only that type becomes family. The meaning of this legacy type is not documented (unconfirmed).","sources":["guide-entries","legacy-spec","external-spec"]}]},{"from":{"model":"Expense","field":"cardTransaction.state"},"to":null,"values":[{"from":"AUTHORIZATION","to":[],"basis":"official","note":"The guide gives no equivalent field; the subtypes of export items know refund and chargeback (https://developers.pleo.io/docs/expense-types).","sources":["guide-entries"]},{"from":"AUTHORIZATION_REVERSAL","to":[],"basis":"official","note":"The guide gives no equivalent field; the subtypes of export items know refund and chargeback (https://developers.pleo.io/docs/expense-types).","sources":["guide-entries"]},{"from":"CHARGE_BACK","to":[],"basis":"official","note":"The guide gives no equivalent field; the subtypes of export items know refund and chargeback (https://developers.pleo.io/docs/expense-types).","sources":["guide-entries"]},{"from":"CHARGE_BACK_REVERSAL","to":[],"basis":"official","note":"The guide gives no equivalent field; the subtypes of export items know refund and chargeback (https://developers.pleo.io/docs/expense-types).","sources":["guide-entries"]},{"from":"PRESENTMENT","to":[],"basis":"official","note":"The guide gives no equivalent field; the subtypes of export items know refund and chargeback (https://developers.pleo.io/docs/expense-types).","sources":["guide-entries"]},{"from":"SECOND_PRESENTMENT","to":[],"basis":"official","note":"The guide gives no equivalent field; the subtypes of export items know refund and chargeback (https://developers.pleo.io/docs/expense-types).","sources":["guide-entries"]},{"from":"REFUND","to":[],"basis":"official","note":"The guide gives no equivalent field; the subtypes of export items know refund and chargeback (https://developers.pleo.io/docs/expense-types).","sources":["guide-entries"]},{"from":"LOAD","to":[],"basis":"official","note":"The guide gives no equivalent field; the subtypes of export items know refund and chargeback (https://developers.pleo.io/docs/expense-types).","sources":["guide-entries"]},{"from":"UNLOAD","to":[],"basis":"official","note":"The guide gives no equivalent field; the subtypes of export items know refund and chargeback (https://developers.pleo.io/docs/expense-types).","sources":["guide-entries"]},{"from":"FAILED","to":[],"basis":"official","note":"The guide gives no equivalent field; the subtypes of export items know refund and chargeback (https://developers.pleo.io/docs/expense-types).","sources":["guide-entries"]},{"from":"MANUAL","to":[],"basis":"official","note":"The guide gives no equivalent field; the subtypes of export items know refund and chargeback (https://developers.pleo.io/docs/expense-types).","sources":["guide-entries"]}]}],"gaps":[{"kind":"field","items":["employeeCode","settledExpenseIds[]","cardTransaction.state","cardTransaction.authorizedAt","cardTransaction.reversedAt","cardTransaction.merchant.id","cardTransaction.merchant.name"],"reason":"The guide marks these fields of an expense as not available.","basis":"official","sources":["guide-entries"]},{"kind":"value","items":["PUT /v1/expenses with NOT_EXPORTED"],"reason":"No operation resets an export state.","basis":"derived","sources":["legacy-spec","spec-export-api-v3"]},{"kind":"parameter","items":["GET /v1/expenses: transactionStates"],"reason":"The search has no such filter.","basis":"derived","sources":["legacy-spec","external-spec"]},{"kind":"event","items":["webhook on a created or changed expense"],"reason":"There is no event for expenses: poll by performedAt, because updatedAt cannot be filtered.","basis":"derived","sources":["https://developers.pleo.io/reference/webhooks/webhook-events"]}]}');
;// CONCATENATED MODULE: ./build/src/catalogue/resources/exports.json
const exports_namespaceObject = /*#__PURE__*/JSON.parse('{"resource":"exports","title":"Export jobs and items","models":{"ExportItemV3":[{"path":"accountingEntryId","required":true},{"path":"companyId","required":true},{"path":"date","required":true},{"path":"type","required":true},{"path":"subType"},{"path":"note"},{"path":"amount.inSupplierCurrency.currency","required":true},{"path":"amount.inSupplierCurrency.value","required":true},{"path":"amount.inWalletCurrency.currency","required":true},{"path":"amount.inWalletCurrency.value","required":true},{"path":"contraAccount.id"},{"path":"contraAccount.code"},{"path":"contraAccount.identifier"},{"path":"contraAccount.name"},{"path":"bookkeeping.method"},{"path":"team.id"},{"path":"team.code"},{"path":"team.name"},{"path":"user.id"},{"path":"user.code"},{"path":"user.name"},{"path":"supplier.name"},{"path":"supplier.code"},{"path":"supplier.account"},{"path":"supplier.categoryCode"},{"path":"supplier.country"},{"path":"supplier.taxIdentifier"},{"path":"vendor.id"},{"path":"vendor.code"},{"path":"vendor.externalId"},{"path":"vendor.name"},{"path":"vendor.country"},{"path":"vendor.defaultCurrency"},{"path":"vendor.registrationNumber"},{"path":"vendor.taxRegistrationNumber"},{"path":"servicePeriod.from"},{"path":"servicePeriod.to"},{"path":"files[].url","note":"It lives 24 hours."},{"path":"files[].type"},{"path":"files[].size"},{"path":"additionalInformation.reconciliationId","required":true},{"path":"additionalInformation.reconciledEntries[]"},{"path":"additionalInformation.attendees[]"},{"path":"additionalInformation.invoiceInformation.invoiceNumber"},{"path":"additionalInformation.invoiceInformation.invoiceDate"},{"path":"additionalInformation.invoiceInformation.dueDate"},{"path":"additionalInformation.invoiceInformation.paymentDate"},{"path":"additionalInformation.invoiceInformation.status"},{"path":"additionalInformation.invoiceInformation.supplierBankAccount"},{"path":"accountingEntryLines[].accountingEntryLineId","required":true},{"path":"accountingEntryLines[].lineAmount.inSupplierCurrency","required":true},{"path":"accountingEntryLines[].lineAmount.inWalletCurrency","required":true},{"path":"accountingEntryLines[].netAmount.inSupplierCurrency","required":true},{"path":"accountingEntryLines[].netAmount.inWalletCurrency","required":true},{"path":"accountingEntryLines[].account.id"},{"path":"accountingEntryLines[].account.code"},{"path":"accountingEntryLines[].account.identifier"},{"path":"accountingEntryLines[].account.name"},{"path":"accountingEntryLines[].tax.id"},{"path":"accountingEntryLines[].tax.code"},{"path":"accountingEntryLines[].tax.rate"},{"path":"accountingEntryLines[].tax.type"},{"path":"accountingEntryLines[].tax.amount"},{"path":"accountingEntryLines[].tax.ingoingTaxAccount"},{"path":"accountingEntryLines[].tax.outgoingTaxAccount"},{"path":"accountingEntryLines[].tags[].id"},{"path":"accountingEntryLines[].tags[].code"},{"path":"accountingEntryLines[].tags[].groupCode"},{"path":"_links.web"},{"path":"_links.mobile"},{"path":"_links.api"}],"ExportJobItemV3":[{"path":"accountingEntryId","required":true},{"path":"exportJobId","required":true},{"path":"status","required":true,"values":["pending","in_progress","failed","successful","abandoned"]},{"path":"exportedAt"},{"path":"externalId"},{"path":"externalUrl"},{"path":"failureReason"},{"path":"failureReasonType"}],"ExportJobV3":[{"path":"id","required":true},{"path":"companyId","required":true},{"path":"status","required":true,"values":["pending","in_progress","failed","completed","completed_with_errors"]},{"path":"numberOfItems","required":true},{"path":"isInteractive","required":true},{"path":"vendorBasedBookkeeping","required":true},{"path":"createdAt","required":true},{"path":"createdBy"},{"path":"startedAt"},{"path":"lastUpdatedAt"},{"path":"completedAt"},{"path":"expiredAt"},{"path":"expiresIn","required":true,"note":"Seconds since lastUpdatedAt."},{"path":"failureReason"},{"path":"failureReasonType"}]},"operations":[{"id":"undocumented:getExport","operationId":null,"api":"legacy","method":"GET","path":"/v1/export","summary":"Read an export.","status":"undocumented","replacements":[{"operation":"getExportJobsListV3","basis":"derived","note":"That it serves here is a conclusion from the name: the external API exports by jobs.","sources":["research-brief","spec-export-api-v3"]}],"note":"It is in neither the specification nor the portal, and no public code that was read calls it.","basis":"unconfirmed","sources":["research-brief"]},{"id":"getExportItems","api":"external","method":"GET","path":"/v0/export-items","summary":"Get the full accounting data of a running export job (version 0).","status":"deprecated","supersededBy":"getExportItemsV3","scopes":["export-items:read"],"query":[{"name":"job_id"}],"paging":{"style":"cursor-or-offset"},"note":"Call GET /v3/export-items instead: this version belongs to a deprecated family. The flag of this one operation was inferred from its family and is unconfirmed.","basis":"derived","sources":["spec-export-items-v0"]},{"id":"createExportJobEvent","api":"external","method":"POST","path":"/v0/export-job-events","summary":"Move an export job to started, failed, completed or completed_with_errors (version 0).","status":"deprecated","supersededBy":"createExportJobEventV3","scopes":["export-jobs:write"],"note":"Call POST /v3/export-job-events instead: the specification marks this operation as deprecated.","basis":"derived","sources":["spec-export-api-v0"]},{"id":"getExportJobsList","api":"external","method":"GET","path":"/v0/export-jobs","summary":"List export jobs (version 0).","status":"deprecated","supersededBy":"getExportJobsListV3","scopes":["export-jobs:read"],"query":[{"name":"company_id"},{"name":"status","note":"Deprecated."},{"name":"statuses","type":"array"}],"paging":{"style":"cursor-or-offset"},"note":"Call GET /v3/export-jobs instead: the specification marks this operation as deprecated.","basis":"derived","sources":["spec-export-api-v0"]},{"id":"createExportJob","api":"external","method":"POST","path":"/v0/export-jobs","summary":"Create an export job (version 0).","status":"deprecated","supersededBy":"createExportJobV3","scopes":["export-jobs:write"],"note":"Call POST /v3/export-jobs instead: the specification marks this operation as deprecated.","basis":"derived","sources":["spec-export-api-v0"]},{"id":"getExportJobById","api":"external","method":"GET","path":"/v0/export-jobs/{jobId}","summary":"Get one export job (version 0).","status":"deprecated","supersededBy":"getExportJobByIdV3","scopes":["export-jobs:read"],"note":"Call GET /v3/export-jobs/{jobId} instead: the specification marks this operation as deprecated.","basis":"derived","sources":["spec-export-api-v0"]},{"id":"getExportJobItems","api":"external","method":"GET","path":"/v0/export-jobs/{jobId}/items","summary":"List the progress items of an export job (version 0).","status":"deprecated","supersededBy":"getExportJobItemsV3","scopes":["export-jobs:read"],"query":[{"name":"status"}],"paging":{"style":"cursor-or-offset"},"note":"Call GET /v3/export-jobs/{jobId}/items instead: the specification marks this operation as deprecated.","basis":"derived","sources":["spec-export-api-v0"]},{"id":"updateExportJobItems","api":"external","method":"PUT","path":"/v0/export-jobs/{jobId}/items","summary":"Update up to 100 items of an export job (version 0).","status":"deprecated","supersededBy":"updateExportJobItemsV3","scopes":["export-jobs:write"],"note":"Call PUT /v3/export-jobs/{jobId}/items instead: the specification marks this operation as deprecated.","basis":"derived","sources":["spec-export-api-v0"]},{"id":"getExportItemsV1","api":"external","method":"GET","path":"/v1/export-items","summary":"Get the full accounting data of a running export job (version 1).","status":"deprecated","supersededBy":"getExportItemsV3","scopes":["export-items:read"],"query":[{"name":"job_id"}],"paging":{"style":"cursor-or-offset"},"note":"Call GET /v3/export-items instead: this version belongs to a deprecated family. The flag of this one operation was inferred from its family and is unconfirmed.","basis":"derived","sources":["spec-export-items-v1"]},{"id":"createExportJobEventV1","api":"external","method":"POST","path":"/v1/export-job-events","summary":"Move an export job to started, failed, completed or completed_with_errors (version 1).","status":"deprecated","supersededBy":"createExportJobEventV3","scopes":["export-jobs:write"],"note":"Call POST /v3/export-job-events instead: the specification marks this operation as deprecated.","basis":"derived","sources":["spec-export-api-v1"]},{"id":"getExportJobsListV1","api":"external","method":"GET","path":"/v1/export-jobs","summary":"List export jobs (version 1).","status":"deprecated","supersededBy":"getExportJobsListV3","scopes":["export-jobs:read"],"query":[{"name":"company_id"},{"name":"status","note":"Deprecated."},{"name":"statuses","type":"array"}],"paging":{"style":"cursor-or-offset"},"note":"Call GET /v3/export-jobs instead: the specification marks this operation as deprecated.","basis":"derived","sources":["spec-export-api-v1"]},{"id":"createExportJobV1","api":"external","method":"POST","path":"/v1/export-jobs","summary":"Create an export job (version 1).","status":"deprecated","supersededBy":"createExportJobV3","scopes":["export-jobs:write"],"note":"Call POST /v3/export-jobs instead: the specification marks this operation as deprecated.","basis":"derived","sources":["spec-export-api-v1"]},{"id":"getExportJobByIdV1","api":"external","method":"GET","path":"/v1/export-jobs/{jobId}","summary":"Get one export job (version 1).","status":"deprecated","supersededBy":"getExportJobByIdV3","scopes":["export-jobs:read"],"note":"Call GET /v3/export-jobs/{jobId} instead: the specification marks this operation as deprecated.","basis":"derived","sources":["spec-export-api-v1"]},{"id":"getExportJobItemsV1","api":"external","method":"GET","path":"/v1/export-jobs/{jobId}/items","summary":"List the progress items of an export job (version 1).","status":"deprecated","supersededBy":"getExportJobItemsV3","scopes":["export-jobs:read"],"query":[{"name":"status"}],"paging":{"style":"cursor-or-offset"},"note":"Call GET /v3/export-jobs/{jobId}/items instead: the specification marks this operation as deprecated.","basis":"derived","sources":["spec-export-api-v1"]},{"id":"updateExportJobItemsV1","api":"external","method":"PUT","path":"/v1/export-jobs/{jobId}/items","summary":"Update up to 100 items of an export job (version 1).","status":"deprecated","supersededBy":"updateExportJobItemsV3","scopes":["export-jobs:write"],"note":"Call PUT /v3/export-jobs/{jobId}/items instead: the specification marks this operation as deprecated.","basis":"derived","sources":["spec-export-api-v1"]},{"id":"getExportItemsV2","api":"external","method":"GET","path":"/v2/export-items","summary":"Get the full accounting data of a running export job (version 2).","status":"superseded","supersededBy":"getExportItemsV3","scopes":["export-items:read"],"query":[{"name":"job_id"}],"paging":{"style":"cursor-or-offset"},"note":"Call GET /v3/export-items instead: version 3 is the one that the migration guide names. The flag of this one operation was inferred from its family and is unconfirmed.","basis":"derived","sources":["spec-export-items-v2"]},{"id":"createExportJobEventV2","api":"external","method":"POST","path":"/v2/export-job-events","summary":"Move an export job to started, failed, completed or completed_with_errors (version 2).","status":"superseded","supersededBy":"createExportJobEventV3","scopes":["export-jobs:write"],"note":"Call POST /v3/export-job-events instead: version 3 is the one that the migration guide names. The specification does not mark this operation as deprecated.","basis":"derived","sources":["spec-export-api-v2"]},{"id":"getExportJobsListV2","api":"external","method":"GET","path":"/v2/export-jobs","summary":"List export jobs (version 2).","status":"superseded","supersededBy":"getExportJobsListV3","scopes":["export-jobs:read"],"query":[{"name":"company_id"},{"name":"status","note":"Deprecated."},{"name":"statuses","type":"array"}],"paging":{"style":"cursor-or-offset"},"note":"Call GET /v3/export-jobs instead: version 3 is the one that the migration guide names. The specification does not mark this operation as deprecated.","basis":"derived","sources":["spec-export-api-v2"]},{"id":"createExportJobV2","api":"external","method":"POST","path":"/v2/export-jobs","summary":"Create an export job (version 2).","status":"superseded","supersededBy":"createExportJobV3","scopes":["export-jobs:write"],"note":"Call POST /v3/export-jobs instead: version 3 is the one that the migration guide names. The specification does not mark this operation as deprecated.","basis":"derived","sources":["spec-export-api-v2"]},{"id":"getExportJobByIdV2","api":"external","method":"GET","path":"/v2/export-jobs/{jobId}","summary":"Get one export job (version 2).","status":"superseded","supersededBy":"getExportJobByIdV3","scopes":["export-jobs:read"],"note":"Call GET /v3/export-jobs/{jobId} instead: version 3 is the one that the migration guide names. The specification does not mark this operation as deprecated.","basis":"derived","sources":["spec-export-api-v2"]},{"id":"getExportJobItemsV2","api":"external","method":"GET","path":"/v2/export-jobs/{jobId}/items","summary":"List the progress items of an export job (version 2).","status":"superseded","supersededBy":"getExportJobItemsV3","scopes":["export-jobs:read"],"query":[{"name":"status"}],"paging":{"style":"cursor-or-offset"},"note":"Call GET /v3/export-jobs/{jobId}/items instead: version 3 is the one that the migration guide names. The specification does not mark this operation as deprecated.","basis":"derived","sources":["spec-export-api-v2"]},{"id":"updateExportJobItemsV2","api":"external","method":"PUT","path":"/v2/export-jobs/{jobId}/items","summary":"Update up to 100 items of an export job (version 2).","status":"superseded","supersededBy":"updateExportJobItemsV3","scopes":["export-jobs:write"],"note":"Call PUT /v3/export-jobs/{jobId}/items instead: version 3 is the one that the migration guide names. The specification does not mark this operation as deprecated.","basis":"derived","sources":["spec-export-api-v2"]},{"id":"getExportItemsV3","api":"external","method":"GET","path":"/v3/export-items","summary":"Get the full accounting data of a running export job.","status":"current","scopes":["export-items:read"],"query":[{"name":"job_id","type":"uuid"}],"answer":[{"model":"ExportItemV3","at":"data[]"}],"paging":{"style":"cursor-or-offset"},"outcomes":{"400":"MISSING_CONTRA_ACCOUNTS","422":"EXPORT_JOB_STATUS_UNPROCESSABLE: the job has finished."},"note":"It works only for jobs in pending or in_progress. Amounts (MoneyModel.value) are in cents.","basis":"official","sources":["spec-export-items-v3","https://developers.pleo.io/docs/expense-types"]},{"id":"createExportJobEventV3","api":"external","method":"POST","path":"/v3/export-job-events","summary":"Move an export job to started, failed, completed or completed_with_errors.","status":"current","scopes":["export-jobs:write"],"body":[{"path":"jobId","required":true},{"path":"event","required":true,"values":["started","failed","completed","completed_with_errors"]},{"path":"failureReason"},{"path":"failureReasonType"}],"outcomes":{"202":"Accepted.","422":"INVALID_EXPORT_JOB_STATUS_CHANGE"},"basis":"derived","sources":["spec-export-api-v3"]},{"id":"getExportJobItemByAccountingEntryIdV3","api":"external","method":"GET","path":"/v3/export-job-items","summary":"Get the export job item of one accounting entry.","status":"superseded","scopes":["export-jobs:read"],"scopeNote":"That export-jobs:read covers this operation is unconfirmed.","query":[{"name":"company_id"},{"name":"accounting_entry_id"}],"answer":[{"model":"ExportJobItemV3","at":"data"}],"note":"The specification excludes it from the published reference (x-exclude); no successor is named.","basis":"derived","sources":["spec-export-api-v3"]},{"id":"searchExportJobItemsV3","api":"external","method":"POST","path":"/v3/export-job-items:search","summary":"Search export job items.","status":"deprecated","scopes":["export-jobs:read"],"scopeNote":"That export-jobs:read covers this operation is unconfirmed.","query":[{"name":"company_id"}],"body":[{"path":"accountingEntryIds[]","required":true},{"path":"status"}],"answer":[{"model":"ExportJobItemV3","at":"data[]"}],"paging":{"style":"cursor-or-offset"},"note":"The specification marks it as deprecated and as not for external consumers; no successor is named.","basis":"derived","sources":["spec-export-api-v3"]},{"id":"getExportJobsListV3","api":"external","method":"GET","path":"/v3/export-jobs","summary":"List export jobs.","status":"current","scopes":["export-jobs:read"],"query":[{"name":"company_id","type":"uuid"},{"name":"statuses","type":"array","values":["pending","in_progress","failed","completed","completed_with_errors"]}],"answer":[{"model":"ExportJobV3","at":"data[]"}],"paging":{"style":"cursor-or-offset"},"note":"company_id is needed with a credential of an organisation.","basis":"derived","sources":["spec-export-api-v3"]},{"id":"createExportJobV3","api":"external","method":"POST","path":"/v3/export-jobs","summary":"Create an export job.","status":"current","scopes":["export-jobs:write"],"body":[{"path":"companyId","required":true},{"path":"accountingEntryIds[]","required":true},{"path":"employeeId"},{"path":"isInteractive","note":"True when left out."},{"path":"options.vendorBasedBookkeeping","note":"False when left out."}],"answer":[{"model":"ExportJobV3","at":"data"}],"outcomes":{"201":"Created.","400":"MISSING_CONTRA_ACCOUNTS","409":"EXPORT_ALREADY_IN_PROGRESS"},"basis":"derived","sources":["spec-export-api-v3"]},{"id":"getExportJobByIdV3","api":"external","method":"GET","path":"/v3/export-jobs/{jobId}","summary":"Get one export job.","status":"current","scopes":["export-jobs:read"],"answer":[{"model":"ExportJobV3","at":"data"}],"outcomes":{"404":"EXPORT_NOT_FOUND"},"basis":"derived","sources":["spec-export-api-v3"]},{"id":"getExportJobItemsV3","api":"external","method":"GET","path":"/v3/export-jobs/{jobId}/items","summary":"List the progress items of an export job.","status":"current","scopes":["export-jobs:read"],"query":[{"name":"status","values":["pending","in_progress","failed","successful","abandoned"]}],"answer":[{"model":"ExportJobItemV3","at":"data[]"}],"paging":{"style":"cursor-or-offset"},"outcomes":{"404":"EXPORT_NOT_FOUND"},"note":"It gives ids and progress only: amounts, merchant and tags are in GET /v3/export-items or in the accounting entry.","basis":"derived","sources":["spec-export-api-v3"]},{"id":"updateExportJobItemsV3","api":"external","method":"PUT","path":"/v3/export-jobs/{jobId}/items","summary":"Update up to 100 items of an export job.","status":"current","scopes":["export-jobs:write"],"body":[{"path":"[]","note":"At most 100 items."},{"path":"[].accountingEntryId","required":true},{"path":"[].status","required":true},{"path":"[].exportedAt"},{"path":"[].externalId"},{"path":"[].externalUrl"},{"path":"[].failureReason"},{"path":"[].failureReasonType"}],"answer":[{"model":"ExportJobItemV3","at":"data[]"},{"path":"errors[].accountingEntryId"},{"path":"errors[].message"},{"path":"errors[].type"}],"outcomes":{"404":"EXPORT_NOT_FOUND","413":"EXPORT_JOB_ITEMS_UPDATE_LIMIT: more than 100 items.","422":"EXPORT_JOB_STATUS_UNPROCESSABLE: the job has finished."},"basis":"official","sources":["spec-export-api-v3","https://developers.pleo.io/reference/export-api/export-api-v3/update-export-job-items"]}],"workflow":[{"step":"detect","legacy":"Poll GET /v1/expenses?status=QUEUED.","now":"Receive the webhook v1.export-job.created.","legacyOperation":"getExpenses","operations":[],"webhook":"v1.export-job.created","basis":"official","sources":["guide-export"]},{"step":"start","legacy":null,"now":"Call POST /v3/export-job-events with event started.","legacyOperation":null,"operations":["createExportJobEventV3"],"webhook":null,"basis":"official","sources":["guide-export"]},{"step":"fetch","legacy":"Call GET /v1/expenses?status=QUEUED.","now":"Call GET /v3/export-jobs/{jobId}/items; the full data is in GET /v3/export-items.","legacyOperation":"getExpenses","operations":["getExportJobItemsV3","getExportItemsV3"],"webhook":null,"basis":"official","sources":["guide-export"]},{"step":"update","legacy":"Call PUT /v1/expenses with status EXPORTING.","now":"Call PUT /v3/export-jobs/{jobId}/items.","legacyOperation":"updateExpenses","operations":["updateExportJobItemsV3"],"webhook":null,"basis":"official","sources":["guide-export"]},{"step":"complete","legacy":"Call PUT /v1/expenses with status EXPORTED.","now":"Report the status of each item, then call POST /v3/export-job-events with event completed.","legacyOperation":"updateExpenses","operations":["updateExportJobItemsV3","createExportJobEventV3"],"webhook":null,"basis":"official","sources":["guide-export"]}]}');
;// CONCATENATED MODULE: ./build/src/catalogue/resources/health.json
const health_namespaceObject = /*#__PURE__*/JSON.parse('{"resource":"health","title":"Health","operations":[{"id":"healthStatus","api":"legacy","method":"GET","path":"/v1/health","summary":"Health of the Open API for the token\'s company.","status":"deprecated","answer":[{"path":"status","type":"string","required":true,"note":"Example: UP."}],"blocked":"The external API has no public health operation. GET /v1/introspect checks a credential.","basis":"derived","docs":["https://developers.pleo.io/reference/external-clients/introspect-the-details-of-the-current-authentication"],"sources":["legacy-spec","legacy-readme"]}],"gaps":[{"kind":"operation","items":["GET /v1/health"],"reason":"The external API has no public health operation.","basis":"derived","sources":["legacy-spec"]}]}');
;// CONCATENATED MODULE: ./build/src/catalogue/resources/installations.json
const installations_namespaceObject = /*#__PURE__*/JSON.parse('{"resource":"installations","title":"Installations","models":{"Installation":[{"path":"id","required":true},{"path":"applicationId","required":true},{"path":"resource","required":true,"note":"urn:pleo:company:<uuid>"},{"path":"status","required":true,"values":["ACTIVATED","INACTIVE","AUTHORIZED","PENDING_INTEGRATION","ERROR"]},{"path":"metadata","required":true},{"path":"errorCode","values":["NOT_ENTITLED","AUTH_ERROR"]},{"path":"createdAt","required":true},{"path":"updatedAt","required":true}]},"operations":[{"id":"completeInstallationExternalClientOnlyIdempotently","api":"external","method":"PUT","path":"/v1/installations/completions","summary":"Activate the own installation (older form).","status":"deprecated","supersededBy":"activateMyInstallation","scopeNote":"No scope is documented for this operation.","answer":[{"model":"Installation","at":""}],"note":"Call POST /v1/installations/me:activate instead: this is its older form.","basis":"derived","sources":["spec-installations"]},{"id":"deleteClientInstallation","api":"external","method":"DELETE","path":"/v1/installations/me","summary":"Delete the own installation and revoke its tokens.","status":"current","scopeNote":"No scope is documented for this operation.","basis":"derived","sources":["spec-installations"]},{"id":"getClientInstallation","api":"external","method":"GET","path":"/v1/installations/me","summary":"Get the own installation.","status":"current","scopeNote":"No scope is documented for this operation.","query":[{"name":"company_id","type":"uuid"}],"answer":[{"model":"Installation","at":""}],"note":"It answers the bare object, without data around it. The older documentation and Nango use it to check a key.","basis":"official","sources":["spec-installations","https://developers.pleo.io/docs/authenticating"]},{"id":"createClientInstallation","api":"external","method":"POST","path":"/v1/installations/me","summary":"Create the own installation (needed with API keys).","status":"current","scopeNote":"No scope is documented for this operation.","body":[{"path":"status"},{"path":"metadata"}],"answer":[{"model":"Installation","at":""}],"basis":"derived","sources":["spec-installations"]},{"id":"updateClientInstallation","api":"external","method":"PUT","path":"/v1/installations/me","summary":"Update the own installation.","status":"current","scopeNote":"No scope is documented for this operation.","body":[{"path":"status","required":true},{"path":"metadata"},{"path":"errorCode"}],"answer":[{"model":"Installation","at":""}],"basis":"derived","sources":["spec-installations"]},{"id":"activateMyInstallation","api":"external","method":"POST","path":"/v1/installations/me:activate","summary":"Activate the own installation (OAuth).","status":"current","scopeNote":"No scope is documented for this operation.","answer":[{"model":"Installation","at":""}],"basis":"derived","sources":["spec-installations"]}]}');
;// CONCATENATED MODULE: ./build/src/catalogue/resources/introspection.json
const introspection_namespaceObject = /*#__PURE__*/JSON.parse('{"resource":"introspection","title":"The credential itself","operations":[{"id":"undocumented:getMe","operationId":null,"api":"legacy","method":"GET","path":"/v1/me","summary":"Tell who the caller is.","status":"undocumented","replacements":[{"when":"checking the credential","operation":"introspect","basis":"derived","note":"That it serves here is a conclusion: it tells the kind, the client, the scopes and the company of the credential, not a person.","sources":["third-party","spec-external-clients"]}],"note":"It was seen in public code and was never documented, so its answer is unknown.","basis":"unconfirmed","sources":["third-party"]},{"id":"undocumented:getUsersMe","operationId":null,"api":"legacy","method":"GET","path":"/v1/users/me","summary":"Tell who the caller is.","status":"undocumented","replacements":[{"when":"checking the credential","operation":"introspect","basis":"derived","note":"That it serves here is a conclusion: it tells the kind, the client, the scopes and the company of the credential, not a person.","sources":["third-party","spec-external-clients"]}],"note":"It was seen in public code and was never documented, so its answer is unknown.","basis":"unconfirmed","sources":["third-party"]},{"id":"introspect","api":"external","method":"GET","path":"/v1/introspect","summary":"Tell what the presented credential is.","status":"current","scopeNote":"No scope is documented for this operation.","answer":[{"path":"data.authMethod","required":true,"values":["OAUTH2","API_KEY","NONE"]},{"path":"data.clientId","required":true},{"path":"data.scope","required":true,"note":"Separated by spaces."},{"path":"data.applicationName"},{"path":"data.subjectURN","note":"urn:pleo:company:<uuid>"}],"note":"It works for an API key and for an OAuth token, and is a safe way to list the scopes of a key.","basis":"official","sources":["spec-external-clients","https://developers.pleo.io/reference/external-clients/introspect-the-details-of-the-current-authentication"]}]}');
;// CONCATENATED MODULE: ./build/src/catalogue/resources/receipts.json
const receipts_namespaceObject = /*#__PURE__*/JSON.parse('{"resource":"receipts","title":"Receipts","models":{"Receipt":[{"path":"id","type":"string","required":true},{"path":"name","type":"string","required":true,"note":"File name."},{"path":"url","type":"string","required":true,"note":"Download URL, valid for 15 hours."},{"path":"mimeType","type":"string","required":true},{"path":"size","type":"number","required":true,"note":"Kilobytes."}],"ReceiptModel":[{"path":"id","required":true},{"path":"accountingEntryId","required":true},{"path":"createdAt","required":true},{"path":"fileType","required":true},{"path":"mimeType","required":true},{"path":"sizeInBytes","required":true},{"path":"source","required":true},{"path":"url","required":true,"note":"Pre-signed; it lives 24 hours."},{"path":"ocrDocumentId"}]},"operations":[{"id":"getExpenseReceipts","api":"legacy","method":"GET","path":"/v1/expenses/{expenseId}/receipts","summary":"List the receipts of an expense, each with a download URL.","status":"deprecated","answer":[{"model":"Receipt","at":"[]"}],"replacements":[{"operation":"getAllReceiptsV6","basis":"derived","note":"For many entries at once there is POST /v1/accounting-entries/receipts:search.","sources":["legacy-spec","external-spec"]}],"basis":"derived","sources":["legacy-spec","legacy-readme","third-party-python"]},{"id":"getExpenseReceipt","api":"legacy","method":"GET","path":"/v1/expenses/{expenseId}/receipts/{receiptId}","summary":"Get one receipt of an expense.","status":"deprecated","answer":[{"model":"Receipt","at":""}],"replacements":[{"operation":"getReceiptFileV6","basis":"derived","sources":["legacy-spec","external-spec"]}],"basis":"derived","sources":["legacy-spec","legacy-readme","third-party-python"]},{"id":"searchReceiptsByPostV6","api":"external","method":"POST","path":"/v1/accounting-entries/receipts:search","summary":"Search receipts.","status":"current","scopes":["accounting-entries:read"],"scopeNote":"That accounting-entries:read covers receipts is known from users\' code only; no official row for receipts was seen.","needsOneOf":["company_id","organization_id"],"query":[{"name":"company_id","type":"uuid","note":"Required unless organization_id is sent."},{"name":"organization_id","type":"uuid"},{"name":"partner_id","type":"uuid"}],"body":[{"path":"includeDeleted","required":true,"note":"False when left out."},{"path":"accountingEntryIds[]"},{"path":"employeeIds[]"},{"path":"fileType","values":["EMBED","ORIGINAL","THUMBNAIL","PREVIEW"]},{"path":"mimeType[]"},{"path":"source[]"}],"answer":[{"model":"ReceiptModel","at":"data[]"}],"paging":{"style":"cursor","limit":{"minimum":1,"maximum":100,"default":10},"sortingKeys":["createdAt","id","size"]},"basis":"official","sources":["spec-accounting-entries","https://developers.pleo.io/reference/accounting-entries/v1/search-receipts-by-post"]},{"id":"getAllReceiptsV6","api":"external","method":"GET","path":"/v1/accounting-entries/{accountingEntryId}/receipts","summary":"List the receipts of one accounting entry.","status":"current","scopes":["accounting-entries:read"],"scopeNote":"That accounting-entries:read covers receipts is known from users\' code only; no official row for receipts was seen.","query":[{"name":"source","type":"array"},{"name":"file_type","values":["EMBED","ORIGINAL","THUMBNAIL","PREVIEW"]}],"answer":[{"model":"ReceiptModel","at":"data[]"}],"paging":{"style":"cursor","limit":{"minimum":1,"maximum":100,"default":10},"sortingKeys":["createdAt","id","size"]},"basis":"official","sources":["spec-accounting-entries","https://developers.pleo.io/reference/accounting-entries/v1/get-all-receipts"]},{"id":"getReceiptFileV6","api":"external","method":"GET","path":"/v1/accounting-entries/{accountingEntryId}/receipts/{receiptId}","summary":"Get one receipt with a file URL that expires.","status":"current","scopes":["accounting-entries:read"],"scopeNote":"That accounting-entries:read covers receipts is known from users\' code only; no official row for receipts was seen.","query":[{"name":"file_type","values":["EMBED","ORIGINAL","THUMBNAIL","PREVIEW"]}],"answer":[{"model":"ReceiptModel","at":"data"}],"basis":"official","sources":["spec-accounting-entries","https://developers.pleo.io/reference/accounting-entries/v1/get-receipt-file"]}],"fields":[{"from":"Receipt","to":["ReceiptModel"],"fields":[{"from":"id","to":["id"],"basis":"derived","sources":["legacy-spec","external-spec"]},{"from":"name","to":[],"basis":"derived","sources":["legacy-spec","external-spec"]},{"from":"url","to":["url"],"basis":"derived","note":"The legacy URL lives 15 hours, the new one 24 hours.","sources":["legacy-spec","external-spec"]},{"from":"mimeType","to":["mimeType"],"basis":"derived","note":"It is a closed list in the new API.","sources":["legacy-spec","external-spec"]},{"from":"size","to":["sizeInBytes"],"basis":"derived","note":"The legacy size is in kilobytes, the new one in bytes.","sources":["legacy-spec","external-spec"]}]}],"gaps":[{"kind":"field","items":["Receipt.name"],"reason":"The new receipt has no file name.","basis":"derived","sources":["legacy-spec","external-spec"]}]}');
;// CONCATENATED MODULE: ./build/src/catalogue/resources/subscriptions.json
const subscriptions_namespaceObject = /*#__PURE__*/JSON.parse('{"resource":"subscriptions","title":"Webhook subscriptions","models":{"Subscription":[{"path":"id","required":true},{"path":"endpointUrl","required":true},{"path":"eventTypes[]","required":true},{"path":"status","required":true},{"path":"createdAt","required":true},{"path":"updatedAt","required":true},{"path":"customHeaders"},{"path":"endpointAuth.","required":true},{"path":"deletedAt"},{"path":"deletedBy"}],"SubscriptionInput":[{"path":"endpointUrl","required":true},{"path":"eventTypes[]","required":true},{"path":"status","note":"ACTIVE when left out.","values":["ACTIVE","INACTIVE"]},{"path":"customHeaders"},{"path":"endpointAuth.type","values":["NONE","BASIC"]},{"path":"endpointAuth.credentials.username"},{"path":"endpointAuth.credentials.password"},{"path":"endpointAuth.credentials.token"}]},"operations":[{"id":"undocumented:getWebhooks","operationId":null,"api":"legacy","method":"GET","path":"/v1/webhooks","summary":"List webhooks.","status":"undocumented","replacements":[{"operation":"getSubscriptions","basis":"derived","note":"That it serves here is a conclusion from the name: it lists the webhook subscriptions of the external API.","sources":["research-brief","spec-subscriptions"]}],"note":"It is in neither the specification nor the portal, and no public code that was read calls it.","basis":"unconfirmed","sources":["research-brief"]},{"id":"getSubscriptions","api":"external","method":"GET","path":"/v1/subscriptions","summary":"List webhook subscriptions.","status":"current","scopeNote":"No page that was read names a scope for subscriptions; they accept the OAuth token or the API key.","query":[{"name":"status"},{"name":"event_types","type":"array"}],"answer":[{"model":"Subscription","at":"data[]"}],"paging":{"style":"cursor-or-offset"},"basis":"derived","sources":["spec-subscriptions"]},{"id":"createSubscription","api":"external","method":"POST","path":"/v1/subscriptions","summary":"Subscribe to webhook events.","status":"current","scopeNote":"No page that was read names a scope for subscriptions; they accept the OAuth token or the API key.","body":[{"model":"SubscriptionInput","at":""}],"answer":[{"model":"Subscription","at":"data"}],"basis":"official","sources":["spec-subscriptions","https://developers.pleo.io/reference/subscriptions/create-a-subscription"]},{"id":"deleteSubscription","api":"external","method":"DELETE","path":"/v1/subscriptions/{id}","summary":"Delete a webhook subscription.","status":"current","scopeNote":"No page that was read names a scope for subscriptions; they accept the OAuth token or the API key.","basis":"derived","sources":["spec-subscriptions"]},{"id":"getSubscriptionById","api":"external","method":"GET","path":"/v1/subscriptions/{id}","summary":"Get one webhook subscription.","status":"current","scopeNote":"No page that was read names a scope for subscriptions; they accept the OAuth token or the API key.","answer":[{"model":"Subscription","at":"data"}],"basis":"derived","sources":["spec-subscriptions"]},{"id":"updateSubscription","api":"external","method":"PUT","path":"/v1/subscriptions/{id}","summary":"Update a webhook subscription.","status":"current","scopeNote":"No page that was read names a scope for subscriptions; they accept the OAuth token or the API key.","body":[{"model":"SubscriptionInput","at":""}],"answer":[{"model":"Subscription","at":"data"}],"basis":"derived","sources":["spec-subscriptions"]},{"id":"getSubscriptionActivities","api":"external","method":"GET","path":"/v1/subscriptions/{id}/activities","summary":"List the audit trail of a webhook subscription.","status":"current","scopeNote":"No page that was read names a scope for subscriptions; they accept the OAuth token or the API key.","query":[{"name":"operation_types","values":["CREATE","UPDATE","DELETE"]}],"answer":[{"path":"data[].id"},{"path":"data[].subscriptionId"},{"path":"data[].operationType"},{"path":"data[].description"},{"path":"data[].actorUrn"},{"path":"data[].createdAt"}],"paging":{"style":"cursor-or-offset"},"basis":"derived","sources":["spec-subscriptions"]},{"id":"getSubscriptionSecret","api":"external","method":"GET","path":"/v1/subscriptions/{id}/secret","summary":"Get the signing secret of a webhook subscription.","status":"current","scopeNote":"No page that was read names a scope for subscriptions; they accept the OAuth token or the API key.","answer":[{"path":"data.secretKey","note":"It starts with whsec_."}],"basis":"official","sources":["spec-subscriptions","https://developers.pleo.io/reference/subscriptions/get-subscription-secret-by-id"]}]}');
;// CONCATENATED MODULE: ./build/src/catalogue/resources/tag-groups.json
const tag_groups_namespaceObject = /*#__PURE__*/JSON.parse('{"resource":"tag-groups","title":"Tag groups and tags","models":{"AggregatedTagGroupModel":[{"path":"id","required":true},{"path":"companyId","required":true},{"path":"name","required":true},{"path":"code","required":true},{"path":"archived","required":true},{"path":"createdAt","required":true},{"path":"updatedAt","required":true},{"path":"dimensions[].id"},{"path":"dimensions[].name"},{"path":"dimensions[].code"},{"path":"dimensions[].displayOrder"},{"path":"dimensions[].visible"}],"AggregatedTagModel":[{"path":"id","required":true},{"path":"companyId","required":true},{"path":"code","required":true},{"path":"name"},{"path":"archived","required":true},{"path":"createdAt","required":true},{"path":"updatedAt","required":true},{"path":"group.id"},{"path":"group.name"},{"path":"group.code"},{"path":"dimensions[].id"},{"path":"dimensions[].name"},{"path":"dimensions[].code"},{"path":"dimensions[].value"},{"path":"dimensions[].displayOrder"},{"path":"dimensions[].visible"}],"Tag":[{"path":"id","type":"string","required":true},{"path":"tagGroupId","type":"string","required":true},{"path":"attributeValues","type":"array","required":true},{"path":"attributeValues[].attributeId","type":"string","required":true},{"path":"attributeValues[].value","type":"string","required":true},{"path":"displayOrder","type":"number | null","required":true},{"path":"hidden","type":"boolean","required":true}],"TagDimensionValue":[{"path":"tagId","required":true},{"path":"dimensionId","required":true},{"path":"value","required":true},{"path":"createdAt","required":true},{"path":"updatedAt","required":true}],"TagFilter":[{"path":"archived"},{"path":"includeArchived"},{"path":"tagGroupIds[]"},{"path":"tagIds[]"},{"path":"textSearch"}],"TagGroup":[{"path":"id","type":"string","required":true},{"path":"name","type":"string","required":true},{"path":"tagAttributes","type":"array","required":true},{"path":"tagAttributes[].id","type":"string","required":true},{"path":"tagAttributes[].name","type":"string","required":true},{"path":"tagAttributes[].displayOrder","type":"number | null","required":true},{"path":"tagAttributes[].hidden","type":"boolean","required":true,"note":"Non-hidden columns are concatenated for display."},{"path":"archived","type":"boolean","required":true}],"TagGroupDimension":[{"path":"id","required":true},{"path":"groupId","required":true},{"path":"name","required":true},{"path":"code","required":true},{"path":"displayOrder","required":true},{"path":"visible","required":true},{"path":"createdAt","required":true},{"path":"updatedAt","required":true}],"TagGroupModel":[{"path":"id","required":true},{"path":"companyId","required":true},{"path":"name","required":true},{"path":"code","required":true},{"path":"archived","required":true},{"path":"metadata","required":true},{"path":"createdAt","required":true},{"path":"updatedAt","required":true},{"path":"totalTagsCount"}],"TagInput":[{"path":"code","required":true},{"path":"archived","required":true},{"path":"name"},{"path":"otherDimensionValues[]"}],"TagModel":[{"path":"id","required":true},{"path":"groupId","required":true},{"path":"code","required":true},{"path":"name"},{"path":"archived","required":true},{"path":"createdAt","required":true},{"path":"updatedAt","required":true}]},"operations":[{"id":"getTagGroups","api":"legacy","method":"GET","path":"/v1/tag-groups","summary":"List tag groups with their attributes.","status":"deprecated","query":[{"name":"archived","type":"boolean","note":"True: archived groups only; false or left out: active only."}],"answer":[{"model":"TagGroup","at":"[]"}],"replacements":[{"operation":"external:getTagGroups","basis":"derived","note":"Restricting the list to archived groups has no equivalent: include_archived adds them. The attributes of the groups come from GET /v0/aggregations/tag-groups.","steps":[{"kind":"decide-yourself","text":"Add company_id or organization_id to the query: without one of them the call fails with 400."}],"docs":["https://developers.pleo.io/reference/scopes-2"],"sources":["legacy-spec","spec-tag-groups"]}],"basis":"official","sources":["legacy-spec","go-docs-tag-groups","https://pleo-preview.mintlify.app/reference/pleo-deprecated/tag-groups/get-all-tag-groups-belonging-to-the-specified-company","gettaggroups-page","third-party-python"]},{"id":"createTagGroup","api":"legacy","method":"POST","path":"/v1/tag-groups","summary":"Create a tag group.","status":"deprecated","body":[{"path":"name","type":"string","required":true},{"path":"tagAttributes","type":"array","required":true},{"path":"tagAttributes[].name","type":"string","required":true},{"path":"tagAttributes[].displayOrder","type":"number"}],"answer":[{"model":"TagGroup","at":""}],"replacements":[{"operation":"external:createTagGroup","basis":"derived","note":"Further attributes are added with POST /v0/tag-groups/{groupId}/dimensions.","steps":[{"kind":"decide-yourself","text":"Add company_id to the query: a legacy token knew its company, an API key may reach several."},{"kind":"decide-yourself","text":"Add code and archived to the body: both are required."},{"kind":"rename-field","text":"Drop tagAttributes from the body: each attribute is created with POST /v0/tag-groups/{groupId}/dimensions.","from":"tagAttributes","to":null}],"docs":["https://developers.pleo.io/reference/scopes-2"],"sources":["legacy-spec","spec-tag-groups"]}],"basis":"official","sources":["legacy-spec","go-docs-tag-groups","https://developers.pleo.io/reference/pleo-deprecated/tag-groups/create-a-new-tag-group"]},{"id":"deleteTagGroup","api":"legacy","method":"DELETE","path":"/v1/tag-groups/{tagGroupId}","summary":"Delete or archive a tag group.","status":"deprecated","query":[{"name":"archive","type":"boolean","note":"True: archives the group, in place of a forced delete of it and of what hangs on it."}],"replacements":[{"when":"deleting the group","operation":"external:deleteTagGroup","basis":"derived","note":"With archive=true the legacy call archived the group; that is a PUT now.","docs":["https://developers.pleo.io/reference/scopes-2"],"sources":["legacy-spec","spec-tag-groups"]},{"when":"archiving the group (archive=true)","triggers":[{"in":"query","name":"archive","value":"true"}],"operation":"external:updateTagGroup","basis":"derived","note":"Archiving is an update with archived true.","steps":[{"kind":"decide-yourself","text":"Send name, code, archived and metadata: all four are required."}],"docs":["https://developers.pleo.io/reference/scopes-2"],"sources":["legacy-spec","spec-tag-groups"]}],"note":"The query key is archive here and archived in the list call.","basis":"derived","sources":["legacy-spec","go-docs-tag-groups"]},{"id":"getTagGroup","api":"legacy","method":"GET","path":"/v1/tag-groups/{tagGroupId}","summary":"Get one tag group.","status":"deprecated","answer":[{"model":"TagGroup","at":""}],"replacements":[{"operation":"external:getTagGroup","basis":"derived","note":"The attributes of the group come from GET /v0/tag-groups/{groupId}/dimensions.","docs":["https://developers.pleo.io/reference/scopes-2"],"sources":["legacy-spec","spec-tag-groups"]}],"basis":"derived","sources":["legacy-spec","go-docs-tag-groups"]},{"id":"updateTagGroup","api":"legacy","method":"PATCH","path":"/v1/tag-groups/{tagGroupId}","summary":"Update a tag group.","status":"deprecated","body":[{"path":"name","type":"string"},{"path":"tagAttributes","type":"array"},{"path":"tagAttributes[].id","type":"string","required":true},{"path":"tagAttributes[].name","type":"string"},{"path":"tagAttributes[].displayOrder","type":"number"},{"path":"tagAttributes[].hidden","type":"boolean"},{"path":"archived","type":"boolean"}],"answer":[{"model":"TagGroup","at":""}],"replacements":[{"operation":"external:updateTagGroup","basis":"derived","note":"PATCH becomes PUT, so the whole group is sent.","steps":[{"kind":"decide-yourself","text":"Send name, code, archived and metadata: all four are required."},{"kind":"rename-field","text":"Drop tagAttributes from the body: each attribute is changed with PUT /v0/tag-groups/{groupId}/dimensions/{dimensionId}.","from":"tagAttributes","to":null}],"docs":["https://developers.pleo.io/reference/scopes-2"],"sources":["legacy-spec","spec-tag-groups"]}],"basis":"derived","sources":["legacy-spec","go-docs-tag-groups"]},{"id":"getTags","api":"legacy","method":"GET","path":"/v1/tag-groups/{tagGroupId}/tags","summary":"List the tags of a group.","status":"deprecated","query":[{"name":"hidden","type":"boolean","note":"True: hidden or archived tags only; false or left out: active only."}],"answer":[{"model":"Tag","at":"[]"}],"replacements":[{"when":"listing the tags of a group","operation":"external:getTags","basis":"derived","note":"The attribute values of the tags come from POST /v0/aggregations/tags.","docs":["https://developers.pleo.io/reference/scopes-2"],"sources":["legacy-spec","spec-tags"]},{"when":"listing only the hidden tags (hidden=true)","triggers":[{"in":"query","name":"hidden","value":"true"}],"operation":"searchTagsPost","basis":"derived","note":"Listing only the hidden tags is a search with archived true.","steps":[{"kind":"decide-yourself","text":"Send tagGroupIds with the id of the group in the body: it leaves the path."},{"kind":"decide-yourself","text":"Add company_id or organization_id to the query."}],"docs":["https://developers.pleo.io/reference/scopes-2"],"sources":["legacy-spec","spec-tags"]}],"basis":"official","sources":["legacy-spec","go-docs-tag-groups","https://pleo-preview.mintlify.app/reference/pleo-deprecated/tag-groups/get-all-tags-for-a-specified-tag-group","third-party-python"]},{"id":"createTag","api":"legacy","method":"POST","path":"/v1/tag-groups/{tagGroupId}/tags","summary":"Create a tag.","status":"deprecated","body":[{"path":"attributeValues","type":"array","required":true},{"path":"attributeValues[].attributeId","type":"string","required":true},{"path":"attributeValues[].value","type":"string","required":true}],"answer":[{"model":"Tag","at":""}],"replacements":[{"operation":"external:createTag","basis":"derived","steps":[{"kind":"rename-field","text":"In the body, attributeValues[] becomes code, name and otherDimensionValues[].","from":"attributeValues[]","to":"code, name, otherDimensionValues[]"},{"kind":"decide-yourself","text":"Add code and archived to the body: both are required."}],"docs":["https://developers.pleo.io/reference/scopes-2"],"sources":["legacy-spec","spec-tags"]}],"basis":"derived","sources":["legacy-spec","go-docs-tag-groups","third-party-python"]},{"id":"deleteTag","api":"legacy","method":"DELETE","path":"/v1/tag-groups/{tagGroupId}/tags/{tagId}","summary":"Delete a tag; it fails when the tag is in use.","status":"deprecated","replacements":[{"operation":"external:deleteTag","basis":"derived","note":"The id of the group leaves the path.","docs":["https://developers.pleo.io/reference/scopes-2"],"sources":["legacy-spec","spec-tags"]}],"basis":"derived","sources":["legacy-spec","go-docs-tag-groups","third-party-python"]},{"id":"getTag","api":"legacy","method":"GET","path":"/v1/tag-groups/{tagGroupId}/tags/{tagId}","summary":"Get one tag.","status":"deprecated","answer":[{"model":"Tag","at":""}],"replacements":[{"operation":"external:getTag","basis":"derived","note":"The id of the group leaves the path.","docs":["https://developers.pleo.io/reference/scopes-2"],"sources":["legacy-spec","spec-tags"]}],"basis":"official","sources":["legacy-spec","go-docs-tag-groups","https://developers.pleo.io/reference/pleo-deprecated/tag-groups/get-a-tag-from-a-tag-group","third-party-python"]},{"id":"updateTag","api":"legacy","method":"PATCH","path":"/v1/tag-groups/{tagGroupId}/tags/{tagId}","summary":"Update the order or the visibility of a tag (its values cannot be changed).","status":"deprecated","body":[{"path":"displayOrder","type":"number | null"},{"path":"hidden","type":"boolean"}],"answer":[{"model":"Tag","at":""}],"replacements":[{"operation":"external:updateTag","basis":"derived","note":"PATCH becomes PUT, so the whole tag is sent. The id of the group leaves the path.","steps":[{"kind":"rename-field","text":"In the body, hidden becomes archived.","from":"hidden","to":"archived"},{"kind":"rename-field","text":"Drop displayOrder from the body: it has no equivalent.","from":"displayOrder","to":null},{"kind":"decide-yourself","text":"Send code and archived: both are required."}],"docs":["https://developers.pleo.io/reference/scopes-2"],"sources":["legacy-spec","spec-tags"]}],"basis":"official","sources":["legacy-spec","go-docs-tag-groups","https://developers.pleo.io/reference/pleo-deprecated/tag-groups/update-a-tag"]},{"id":"getAggregatedTagGroups","api":"external","method":"GET","path":"/v0/aggregations/tag-groups","summary":"List tag groups with their dimensions.","status":"current","scopes":["tag-groups:read"],"needsOneOf":["company_id","organization_id"],"query":[{"name":"company_id","type":"uuid","note":"Required unless organization_id is sent; company_id wins when both are sent."},{"name":"organization_id","type":"uuid"},{"name":"tag_group_ids","type":"array"}],"answer":[{"model":"AggregatedTagGroupModel","at":"data[]"}],"basis":"derived","sources":["spec-tag-groups"]},{"id":"searchAggregatedTags","api":"external","method":"POST","path":"/v0/aggregations/tags","summary":"Search tags with their group and dimension values.","status":"current","scopes":["tag-groups:read"],"query":[{"name":"company_id","type":"uuid"}],"body":[{"model":"TagFilter","at":""}],"answer":[{"model":"AggregatedTagModel","at":"data[]"}],"paging":{"style":"cursor-or-offset"},"basis":"derived","sources":["spec-tags"]},{"id":"external:getTagGroups","operationId":"getTagGroups","api":"external","method":"GET","path":"/v0/tag-groups","summary":"List the tag groups of a company or an organisation.","status":"current","scopes":["tag-groups:read"],"needsOneOf":["company_id","organization_id"],"query":[{"name":"company_id","type":"uuid","note":"Required unless organization_id is sent; company_id wins when both are sent."},{"name":"organization_id","type":"uuid"},{"name":"include_archived","type":"boolean"},{"name":"include_tags_count","type":"boolean"}],"answer":[{"model":"TagGroupModel","at":"data[]"}],"note":"It fails with 400 when neither company_id nor organization_id is sent.","basis":"official","sources":["spec-tag-groups","https://developers.pleo.io/reference/tags-api/tag-groups/returns-all-tag-groups-for-given-company"]},{"id":"external:createTagGroup","operationId":"createTagGroup","api":"external","method":"POST","path":"/v0/tag-groups","summary":"Create a tag group.","status":"current","scopes":["tag-groups:write"],"query":[{"name":"company_id","type":"uuid"}],"body":[{"path":"name","required":true},{"path":"code","required":true},{"path":"archived","required":true},{"path":"metadata"}],"answer":[{"model":"TagGroupModel","at":"data"}],"basis":"official","sources":["spec-tag-groups","https://developers.pleo.io/reference/tags-api/tag-groups/creates-a-new-tag-group-resource"]},{"id":"external:deleteTagGroup","operationId":"deleteTagGroup","api":"external","method":"DELETE","path":"/v0/tag-groups/{groupId}","summary":"Delete a tag group.","status":"current","scopes":["tag-groups:write"],"outcomes":{"204":"Deleted."},"basis":"derived","sources":["spec-tag-groups"]},{"id":"external:getTagGroup","operationId":"getTagGroup","api":"external","method":"GET","path":"/v0/tag-groups/{groupId}","summary":"Get one tag group.","status":"current","scopes":["tag-groups:read"],"answer":[{"model":"TagGroupModel","at":"data"}],"basis":"derived","sources":["spec-tag-groups"]},{"id":"external:updateTagGroup","operationId":"updateTagGroup","api":"external","method":"PUT","path":"/v0/tag-groups/{groupId}","summary":"Update a tag group.","status":"current","scopes":["tag-groups:write"],"body":[{"path":"name","required":true},{"path":"code","required":true},{"path":"archived","required":true},{"path":"metadata","required":true}],"answer":[{"model":"TagGroupModel","at":"data"}],"basis":"derived","sources":["spec-tag-groups"]},{"id":"getTagGroupDimensions","api":"external","method":"GET","path":"/v0/tag-groups/{groupId}/dimensions","summary":"List the extra dimensions of a tag group.","status":"current","scopes":["tag-groups:read"],"answer":[{"model":"TagGroupDimension","at":"data[]"}],"note":"The dimensions name and code are left out when they follow the standard naming.","basis":"derived","sources":["spec-tag-groups"]},{"id":"createTagGroupDimension","api":"external","method":"POST","path":"/v0/tag-groups/{groupId}/dimensions","summary":"Create a dimension of a tag group.","status":"current","scopes":["tag-groups:write"],"body":[{"path":"name","required":true},{"path":"code","required":true},{"path":"visible","required":true},{"path":"displayOrder","note":"No longer used."}],"answer":[{"model":"TagGroupDimension","at":"data"}],"basis":"derived","sources":["spec-tag-groups"]},{"id":"deleteTagGroupDimension","api":"external","method":"DELETE","path":"/v0/tag-groups/{groupId}/dimensions/{dimensionId}","summary":"Delete a dimension of a tag group.","status":"current","scopes":["tag-groups:write"],"basis":"derived","sources":["spec-tag-groups"]},{"id":"getTagGroupDimension","api":"external","method":"GET","path":"/v0/tag-groups/{groupId}/dimensions/{dimensionId}","summary":"Get one dimension of a tag group.","status":"current","scopes":["tag-groups:read"],"answer":[{"model":"TagGroupDimension","at":"data"}],"basis":"derived","sources":["spec-tag-groups"]},{"id":"updateTagGroupDimension","api":"external","method":"PUT","path":"/v0/tag-groups/{groupId}/dimensions/{dimensionId}","summary":"Update a dimension of a tag group.","status":"current","scopes":["tag-groups:write"],"body":[{"path":"name","required":true},{"path":"code","required":true},{"path":"displayOrder","required":true},{"path":"visible","required":true}],"answer":[{"model":"TagGroupDimension","at":"data"}],"basis":"derived","sources":["spec-tag-groups"]},{"id":"external:getTags","operationId":"getTags","api":"external","method":"GET","path":"/v0/tag-groups/{groupId}/tags","summary":"List the tags of a tag group.","status":"current","scopes":["tag-groups:read"],"query":[{"name":"include_archived","type":"boolean"}],"answer":[{"model":"TagModel","at":"data[]"}],"paging":{"style":"cursor-or-offset"},"basis":"derived","sources":["spec-tags"]},{"id":"external:createTag","operationId":"createTag","api":"external","method":"POST","path":"/v0/tag-groups/{groupId}/tags","summary":"Create a tag.","status":"current","scopes":["tag-groups:write"],"body":[{"model":"TagInput","at":""}],"answer":[{"model":"TagModel","at":"data"}],"outcomes":{"201":"Created.","400":"The group is full.","409":"The code already exists."},"basis":"derived","sources":["spec-tags"]},{"id":"getTagGroupUsage","api":"external","method":"GET","path":"/v0/tag-groups/{groupId}/usage","summary":"Count the expenses of each tag in a tag group.","status":"current","scopes":["tag-groups:read"],"answer":[{"path":"data.usages[].id"},{"path":"data.usages[].count"}],"basis":"derived","sources":["spec-tag-groups"]},{"id":"bulkDeleteTags","api":"external","method":"DELETE","path":"/v0/tags","summary":"Delete many tags.","status":"current","scopes":["tag-groups:write"],"body":[{"path":"companyId","required":true},{"path":"tagIds[]","required":true,"note":"1 to 100 values."}],"outcomes":{"204":"Deleted."},"basis":"derived","sources":["spec-tags"]},{"id":"searchTags","api":"external","method":"GET","path":"/v0/tags","summary":"Search tags (older form).","status":"deprecated","supersededBy":"searchTagsPost","scopes":["tag-groups:read"],"query":[{"name":"company_id"},{"name":"text_search"},{"name":"tag_group_id","type":"array"},{"name":"include_archived"}],"answer":[{"model":"TagModel","at":"data[]"}],"paging":{"style":"cursor-or-offset"},"note":"Call POST /v0/tags:search instead: the specification marks this operation as deprecated.","basis":"derived","sources":["spec-tags"]},{"id":"bulkArchiveTags","api":"external","method":"POST","path":"/v0/tags/archive","summary":"Archive or unarchive many tags.","status":"current","scopes":["tag-groups:write"],"body":[{"path":"companyId","required":true},{"path":"tagIds[]","required":true,"note":"1 to 100 values."},{"path":"archived","required":true}],"answer":[{"model":"TagModel","at":"data[]"}],"basis":"derived","sources":["spec-tags"]},{"id":"external:deleteTag","operationId":"deleteTag","api":"external","method":"DELETE","path":"/v0/tags/{tagId}","summary":"Delete a tag.","status":"current","scopes":["tag-groups:write"],"basis":"derived","sources":["spec-tags"]},{"id":"external:getTag","operationId":"getTag","api":"external","method":"GET","path":"/v0/tags/{tagId}","summary":"Get one tag.","status":"current","scopes":["tag-groups:read"],"answer":[{"model":"TagModel","at":"data"}],"basis":"derived","sources":["spec-tags"]},{"id":"external:updateTag","operationId":"updateTag","api":"external","method":"PUT","path":"/v0/tags/{tagId}","summary":"Update a tag.","status":"current","scopes":["tag-groups:write"],"body":[{"model":"TagInput","at":""}],"answer":[{"model":"TagModel","at":"data"}],"outcomes":{"404":"Not found.","409":"The code is already in use."},"basis":"derived","sources":["spec-tags"]},{"id":"getTagDimensionValues","api":"external","method":"GET","path":"/v0/tags/{tagId}/dimensions","summary":"List the dimension values of a tag.","status":"current","scopes":["tag-groups:read"],"answer":[{"model":"TagDimensionValue","at":"data[]"}],"basis":"derived","sources":["spec-tags"]},{"id":"deleteDimensionValue","api":"external","method":"DELETE","path":"/v0/tags/{tagId}/dimensions/{dimensionId}","summary":"Delete one dimension value of a tag.","status":"current","scopes":["tag-groups:write"],"answer":[{"model":"TagDimensionValue","at":"data"}],"basis":"derived","sources":["spec-tags"]},{"id":"getDimensionValue","api":"external","method":"GET","path":"/v0/tags/{tagId}/dimensions/{dimensionId}","summary":"Get one dimension value of a tag.","status":"current","scopes":["tag-groups:read"],"answer":[{"model":"TagDimensionValue","at":"data"}],"basis":"derived","sources":["spec-tags"]},{"id":"createDimensionValue","api":"external","method":"POST","path":"/v0/tags/{tagId}/dimensions/{dimensionId}","summary":"Create one dimension value of a tag.","status":"current","scopes":["tag-groups:write"],"body":[{"path":"value","required":true}],"answer":[{"model":"TagDimensionValue","at":"data"}],"basis":"derived","sources":["spec-tags"]},{"id":"updateDimensionValue","api":"external","method":"PUT","path":"/v0/tags/{tagId}/dimensions/{dimensionId}","summary":"Update one dimension value of a tag.","status":"current","scopes":["tag-groups:write"],"body":[{"path":"value","required":true}],"answer":[{"model":"TagDimensionValue","at":"data"}],"basis":"derived","sources":["spec-tags"]},{"id":"searchTagsPost","api":"external","method":"POST","path":"/v0/tags:search","summary":"Search tags.","status":"current","scopes":["tag-groups:read"],"query":[{"name":"company_id","type":"uuid"},{"name":"organization_id","type":"uuid"}],"body":[{"model":"TagFilter","at":""}],"answer":[{"model":"TagModel","at":"data[]"}],"paging":{"style":"cursor-or-offset"},"basis":"derived","sources":["spec-tags"]}],"fields":[{"from":"TagGroup","to":["TagGroupModel","AggregatedTagGroupModel"],"fields":[{"from":"id","to":["id"],"basis":"derived","sources":["legacy-spec","external-spec"]},{"from":"name","to":["name"],"basis":"derived","sources":["legacy-spec","external-spec"]},{"from":"archived","to":["archived"],"basis":"derived","sources":["legacy-spec","external-spec"]},{"from":"tagAttributes[].id","to":["dimensions[].id"],"basis":"derived","note":"It comes from GET /v0/aggregations/tag-groups or GET /v0/tag-groups/{groupId}/dimensions, where the dimensions name and code are left out when they are standard.","sources":["legacy-spec","external-spec"]},{"from":"tagAttributes[].name","to":["dimensions[].name"],"basis":"derived","sources":["legacy-spec","external-spec"]},{"from":"tagAttributes[].displayOrder","to":["dimensions[].displayOrder"],"basis":"derived","sources":["legacy-spec","external-spec"]},{"from":"tagAttributes[].hidden","to":["dimensions[].visible"],"basis":"derived","note":"The meaning is inverted.","sources":["legacy-spec","external-spec"]},{"from":null,"to":["code"],"basis":"derived","note":"It is new, and required to create.","sources":["legacy-spec","external-spec"]}]},{"from":"Tag","to":["TagModel","AggregatedTagModel"],"fields":[{"from":"id","to":["id"],"basis":"derived","sources":["legacy-spec","external-spec"]},{"from":"tagGroupId","to":["groupId"],"basis":"derived","sources":["legacy-spec","external-spec"]},{"from":"attributeValues[].attributeId","to":["dimensions[].id"],"basis":"derived","note":"It comes from POST /v0/aggregations/tags or GET /v0/tags/{tagId}/dimensions.","sources":["legacy-spec","external-spec"]},{"from":"attributeValues[].value","to":["name","code","dimensions[].value"],"basis":"derived","note":"Name and code are fields of their own; other attributes are written with otherDimensionValues[].","sources":["legacy-spec","external-spec"]},{"from":"displayOrder","to":[],"basis":"derived","sources":["legacy-spec","external-spec"]},{"from":"hidden","to":["archived"],"basis":"derived","sources":["legacy-spec","external-spec"]}]}],"parameters":[{"operation":"getTagGroups","name":"archived","to":[{"in":"query","name":"include_archived"}],"basis":"derived","note":"True adds the archived groups; it does not restrict the list to them.","sources":["legacy-spec","spec-tag-groups"]},{"operation":"deleteTagGroup","name":"archive","to":[{"operation":"external:updateTagGroup","in":"body","name":"archived"}],"basis":"derived","note":"Archiving is PUT /v0/tag-groups/{groupId} with archived true.","sources":["legacy-spec","spec-tag-groups"]},{"operation":"getTags","name":"hidden","to":[{"operation":"external:getTags","in":"query","name":"include_archived"},{"operation":"searchTagsPost","in":"body","name":"archived"}],"basis":"derived","note":"The list can add archived tags; only the search can restrict to them.","sources":["legacy-spec","spec-tags"]}],"gaps":[{"kind":"parameter","items":["GET /v1/tag-groups: restricting to archived groups only"],"reason":"include_archived adds archived groups; it does not restrict the list to them.","basis":"derived","sources":["legacy-spec","external-spec"]},{"kind":"field","items":["Tag.displayOrder"],"reason":"The new tag has no order.","basis":"derived","sources":["legacy-spec","external-spec"]}]}');
;// CONCATENATED MODULE: ./build/src/catalogue/resources/tax-codes.json
const tax_codes_namespaceObject = /*#__PURE__*/JSON.parse('{"resource":"tax-codes","title":"Tax codes","models":{"TaxCode":[{"path":"id","type":"string","required":true},{"path":"name","type":"string","required":true},{"path":"code","type":"string | null"},{"path":"rate","type":"number","required":true},{"path":"type","type":"string","note":"The specification writes the default as \'normal\', although the enum is upper case.","values":["NORMAL","REVERSE"]},{"path":"ingoingTaxAccount","type":"string"},{"path":"outgoingTaxAccount","type":"string"},{"path":"enabled","type":"boolean","required":true,"note":"True when not hidden."},{"path":"createdAt","type":"string(date-time)"},{"path":"updatedAt","type":"string(date-time)"},{"path":"deletedAt","type":"string(date-time) | null"}],"TaxCodeInput":[{"path":"companyId","required":true},{"path":"name","required":true},{"path":"rate","required":true},{"path":"type","required":true},{"path":"archived","required":true},{"path":"code"},{"path":"ingoingTaxAccount"},{"path":"outgoingTaxAccount"}],"TaxCodeModel":[{"path":"id","required":true},{"path":"companyId","required":true},{"path":"name","required":true},{"path":"code"},{"path":"rate","required":true,"note":"Decimal: 20 % is 0.20."},{"path":"type","required":true,"values":["inclusive","exclusive","reverse"]},{"path":"archived","required":true},{"path":"ingoingTaxAccount"},{"path":"outgoingTaxAccount"},{"path":"accountingIntegrationSystem"},{"path":"createdAt","required":true},{"path":"updatedAt","required":true}]},"operations":[{"id":"getTaxCodes","api":"legacy","method":"GET","path":"/v1/tax-codes","summary":"List tax codes.","status":"deprecated","query":[{"name":"force","type":"boolean","note":"Forces a reload of the list of tax codes."},{"name":"hidden","type":"boolean","note":"Includes hidden tax codes."}],"answer":[{"path":"taxCodes","type":"array","required":true},{"model":"TaxCode","at":"taxCodes[]"}],"replacements":[{"operation":"external:getTaxCodes","basis":"derived","note":"Without archived in the body, both archived and live tax codes come back.","steps":[{"kind":"decide-yourself","text":"Add company_id to the query: a legacy token knew its company, an API key may reach several."}],"docs":["https://developers.pleo.io/reference/scopes-3"],"sources":["legacy-spec","spec-tax-codes"]}],"note":"It is not paged.","basis":"derived","sources":["legacy-spec","go-docs-tax-codes"]},{"id":"getTaxCode","api":"legacy","method":"GET","path":"/v1/tax-codes/{taxCodeId}","summary":"Get one tax code.","status":"deprecated","answer":[{"model":"TaxCode","at":""}],"replacements":[{"operation":"external:getTaxCode","basis":"derived","docs":["https://developers.pleo.io/reference/scopes-3"],"sources":["legacy-spec","spec-tax-codes"]}],"basis":"official","sources":["legacy-spec","third-party","https://developers.pleo.io/reference/pleo-deprecated/tax-codes/get-a-tax-code-for-a-company"]},{"id":"createTaxCode","api":"external","method":"POST","path":"/v0/tax-codes","summary":"Create a tax code.","status":"current","scopes":["tax-codes:write"],"body":[{"model":"TaxCodeInput","at":""}],"answer":[{"model":"TaxCodeModel","at":"data"}],"basis":"derived","sources":["spec-tax-codes"]},{"id":"deleteTaxCode","api":"external","method":"DELETE","path":"/v0/tax-codes/{taxCodeId}","summary":"Delete a tax code.","status":"current","scopes":["tax-codes:write"],"basis":"derived","sources":["spec-tax-codes"]},{"id":"external:getTaxCode","operationId":"getTaxCode","api":"external","method":"GET","path":"/v0/tax-codes/{taxCodeId}","summary":"Get one tax code.","status":"current","scopes":["tax-codes:read"],"answer":[{"model":"TaxCodeModel","at":"data"}],"basis":"derived","sources":["spec-tax-codes"]},{"id":"updateTaxCode","api":"external","method":"PUT","path":"/v0/tax-codes/{taxCodeId}","summary":"Update a tax code.","status":"current","scopes":["tax-codes:write"],"body":[{"model":"TaxCodeInput","at":""}],"answer":[{"model":"TaxCodeModel","at":"data"}],"basis":"derived","sources":["spec-tax-codes"]},{"id":"calculateTax","api":"external","method":"POST","path":"/v0/tax-codes:calculate-tax-amounts","summary":"Calculate gross, net and tax for amounts.","status":"current","scopes":["tax-codes:read"],"scopeNote":"That tax-codes:read covers this operation is unconfirmed.","body":[{"path":"amountsByTaxCodeId.<taxCodeId>[].id","required":true},{"path":"amountsByTaxCodeId.<taxCodeId>[].amount.currency","required":true},{"path":"amountsByTaxCodeId.<taxCodeId>[].amount.minors","required":true}],"answer":[{"path":"data.taxes.<taxCodeId>[].id"},{"path":"data.taxes.<taxCodeId>[].amountTaxBreakdown.gross"},{"path":"data.taxes.<taxCodeId>[].amountTaxBreakdown.net"},{"path":"data.taxes.<taxCodeId>[].amountTaxBreakdown.tax"}],"basis":"derived","sources":["spec-tax-codes"]},{"id":"external:getTaxCodes","operationId":"getTaxCodes","api":"external","method":"POST","path":"/v0/tax-codes:search","summary":"Search tax codes.","status":"current","scopes":["tax-codes:read"],"query":[{"name":"company_id","type":"uuid"}],"body":[{"path":"archived"},{"path":"code"},{"path":"taxCodeIds[]"},{"path":"type"}],"answer":[{"model":"TaxCodeModel","at":"data[]"}],"paging":{"style":"cursor-or-offset"},"note":"Without archived in the body, both archived and live tax codes come back.","basis":"official","sources":["spec-tax-codes","https://developers.pleo.io/reference/tax-codes/returns-a-list-of-tax-codes"]}],"fields":[{"from":"TaxCode","to":["TaxCodeModel"],"fields":[{"from":"id","to":["id"],"basis":"derived","sources":["legacy-spec","spec-tax-codes"]},{"from":"name","to":["name"],"basis":"derived","sources":["legacy-spec","spec-tax-codes"]},{"from":"code","to":["code"],"basis":"derived","sources":["legacy-spec","spec-tax-codes"]},{"from":"rate","to":["rate"],"basis":"derived","note":"The new rate is a decimal (20 % is 0.20); the unit of the legacy rate is not stated.","sources":["legacy-spec","spec-tax-codes"]},{"from":"type","to":["type"],"basis":"derived","note":"NORMAL and REVERSE become inclusive, exclusive and reverse.","sources":["legacy-spec","spec-tax-codes"]},{"from":"ingoingTaxAccount","to":["ingoingTaxAccount"],"basis":"derived","sources":["legacy-spec","spec-tax-codes"]},{"from":"outgoingTaxAccount","to":["outgoingTaxAccount"],"basis":"derived","sources":["legacy-spec","spec-tax-codes"]},{"from":"enabled","to":["archived"],"basis":"derived","note":"The meaning is inverted.","sources":["legacy-spec","spec-tax-codes"]},{"from":"createdAt","to":["createdAt"],"basis":"derived","sources":["legacy-spec","spec-tax-codes"]},{"from":"updatedAt","to":["updatedAt"],"basis":"derived","sources":["legacy-spec","spec-tax-codes"]},{"from":"deletedAt","to":[],"basis":"derived","sources":["legacy-spec","spec-tax-codes"]}]}],"parameters":[{"operation":"getTaxCodes","name":"hidden","to":[{"in":"body","name":"archived"}],"basis":"derived","sources":["legacy-spec","spec-tax-codes"]},{"operation":"getTaxCodes","name":"force","to":[],"basis":"derived","sources":["legacy-spec","spec-tax-codes"]}],"values":[{"from":{"model":"TaxCode","field":"type"},"to":{"model":"TaxCodeModel","field":"type"},"values":[{"from":"NORMAL","to":["inclusive"],"basis":"derived","note":"The enum has exclusive too, but the specification says that it is not supported.","sources":["legacy-spec","external-spec"]},{"from":"REVERSE","to":["reverse"],"basis":"derived","sources":["legacy-spec","external-spec"]}]}],"gaps":[{"kind":"parameter","items":["GET /v1/tax-codes: force"],"reason":"The search has no such parameter.","basis":"derived","sources":["legacy-spec","external-spec"]},{"kind":"field","items":["TaxCode.deletedAt"],"reason":"The new tax code has no such field.","basis":"derived","sources":["legacy-spec","external-spec"]}]}');
;// CONCATENATED MODULE: ./build/src/catalogue/resources/teams.json
const teams_namespaceObject = /*#__PURE__*/JSON.parse('{"resource":"teams","title":"Teams","models":{"Team":[{"path":"id","type":"string","required":true},{"path":"name","type":"string","required":true},{"path":"code","type":"string | null"},{"path":"employees","type":"array"},{"path":"reviewers","type":"array"},{"model":"Employee","at":"employees[]"},{"model":"Employee","at":"reviewers[]"}]},"operations":[{"id":"undocumented:getDepartments","operationId":null,"api":"legacy","method":"GET","path":"/v1/departments","summary":"List departments.","status":"undocumented","blocked":"The external API has no operation for departments or teams. The departmentId of an expense is teamId on an accounting entry.","note":"It is in neither the specification nor the portal, and no public code that was read calls it.","basis":"unconfirmed","sources":["research-brief"]},{"id":"getTeams","api":"legacy","method":"GET","path":"/v1/teams","summary":"List teams.","status":"deprecated","answer":[{"path":"teams","type":"array","required":true},{"model":"Team","at":"teams[]"}],"paging":{"style":"page-offset","limit":{"default":25}},"blocked":"No specification that was read has an operation for teams. Team ids show on accounting entries (teamId, with the filter teamIds), and the names and codes of teams on export items (team). Unified.to lists a team object for its Pleo connector of 2 November 2026; which operation is behind it is unconfirmed.","note":"It is paged by query, but the answer has no metadata object.","basis":"derived","sources":["legacy-spec","legacy-readme","https://docs.unified.to/integrations/pleo"]},{"id":"createTeam","api":"legacy","method":"POST","path":"/v1/teams","summary":"Create a team.","status":"deprecated","body":[{"path":"name","type":"string","required":true},{"path":"code","type":"string | null"}],"answer":[{"model":"Team","at":""}],"blocked":"No specification that was read has an operation for teams. Team ids show on accounting entries (teamId, with the filter teamIds), and the names and codes of teams on export items (team). Unified.to lists a team object for its Pleo connector of 2 November 2026; which operation is behind it is unconfirmed.","basis":"official","sources":["legacy-spec","https://developers.pleo.io/reference/pleo-deprecated/teams/create-a-team-for-a-company","https://docs.unified.to/integrations/pleo"]},{"id":"deleteTeam","api":"legacy","method":"DELETE","path":"/v1/teams/{teamId}","summary":"Delete a team.","status":"deprecated","blocked":"No specification that was read has an operation for teams. Team ids show on accounting entries (teamId, with the filter teamIds), and the names and codes of teams on export items (team). Unified.to lists a team object for its Pleo connector of 2 November 2026; which operation is behind it is unconfirmed.","basis":"derived","sources":["legacy-spec","legacy-readme","https://docs.unified.to/integrations/pleo"]},{"id":"getTeam","api":"legacy","method":"GET","path":"/v1/teams/{teamId}","summary":"Get one team.","status":"deprecated","answer":[{"model":"Team","at":""}],"blocked":"No specification that was read has an operation for teams. Team ids show on accounting entries (teamId, with the filter teamIds), and the names and codes of teams on export items (team). Unified.to lists a team object for its Pleo connector of 2 November 2026; which operation is behind it is unconfirmed.","basis":"derived","sources":["legacy-spec","legacy-readme","https://docs.unified.to/integrations/pleo"]},{"id":"updateTeam","api":"legacy","method":"PUT","path":"/v1/teams/{teamId}","summary":"Update a team.","status":"deprecated","body":[{"path":"name","type":"string","required":true},{"path":"code","type":"string | null"}],"answer":[{"model":"Team","at":""}],"blocked":"No specification that was read has an operation for teams. Team ids show on accounting entries (teamId, with the filter teamIds), and the names and codes of teams on export items (team). Unified.to lists a team object for its Pleo connector of 2 November 2026; which operation is behind it is unconfirmed.","basis":"official","sources":["legacy-spec","https://developers.pleo.io/reference/pleo-deprecated/teams/update-a-team-for-a-company","https://pleo-preview.mintlify.app/reference/pleo-deprecated/teams/update-a-team-for-a-company","https://docs.unified.to/integrations/pleo"]},{"id":"deleteTeamEmployee","api":"legacy","method":"DELETE","path":"/v1/teams/{teamId}/employees/{employeeId}","summary":"Take an employee out of a team.","status":"deprecated","blocked":"No specification that was read has an operation for teams. Team ids show on accounting entries (teamId, with the filter teamIds), and the names and codes of teams on export items (team). Unified.to lists a team object for its Pleo connector of 2 November 2026; which operation is behind it is unconfirmed.","basis":"derived","sources":["legacy-spec","legacy-readme","https://docs.unified.to/integrations/pleo"]},{"id":"addTeamEmployee","api":"legacy","method":"PUT","path":"/v1/teams/{teamId}/employees/{employeeId}","summary":"Put an employee into a team (no body).","status":"deprecated","blocked":"No specification that was read has an operation for teams. Team ids show on accounting entries (teamId, with the filter teamIds), and the names and codes of teams on export items (team). Unified.to lists a team object for its Pleo connector of 2 November 2026; which operation is behind it is unconfirmed.","basis":"derived","sources":["legacy-spec","legacy-readme","https://docs.unified.to/integrations/pleo"]}],"parameters":[{"operation":"getTeams","name":"pageOffset","to":[],"basis":"derived","note":"There is no equivalent operation.","sources":["legacy-spec"]},{"operation":"getTeams","name":"pageSize","to":[],"basis":"derived","note":"There is no equivalent operation.","sources":["legacy-spec"]}],"gaps":[{"kind":"operation","items":["all 7 /v1/teams operations"],"reason":"No specification that was read has an operation for teams.","basis":"derived","sources":["legacy-spec"]}]}');
;// CONCATENATED MODULE: ./build/src/catalogue/resources/undocumented.json
const undocumented_namespaceObject = /*#__PURE__*/JSON.parse('{"resource":"undocumented","title":"Calls without a counterpart","operations":[{"id":"undocumented:getCards","operationId":null,"api":"legacy","method":"GET","path":"/v1/cards","summary":"List cards.","status":"undocumented","blocked":"The external API has no operation for cards.","note":"It was seen in public code and was never documented, so its answer is unknown.","basis":"unconfirmed","sources":["third-party"]},{"id":"undocumented:getMerchants","operationId":null,"api":"legacy","method":"GET","path":"/v1/merchants","summary":"List merchants.","status":"undocumented","blocked":"The external API has no operation for merchants. The text of the merchant is in supplier.name of GET /v3/export-items, for entries in a running export job (derived).","note":"It was seen in public code and was never documented, so its answer is unknown.","basis":"unconfirmed","sources":["third-party"]},{"id":"undocumented:getPolicies","operationId":null,"api":"legacy","method":"GET","path":"/v1/policies","summary":"List policies.","status":"undocumented","blocked":"The external API has no operation for policies.","note":"It was seen in public code and was never documented, so its answer is unknown.","basis":"unconfirmed","sources":["third-party"]},{"id":"undocumented:getReimbursements","operationId":null,"api":"legacy","method":"GET","path":"/v1/reimbursements","summary":"List reimbursements.","status":"undocumented","blocked":"The external API has no operation for reimbursements. The nearest are accounting entries of the family REIMBURSEMENT: POST /v1/accounting-entries:search with families (derived).","note":"It was seen in public code and was never documented, so its answer is unknown.","basis":"unconfirmed","sources":["third-party"]},{"id":"undocumented:getReports","operationId":null,"api":"legacy","method":"GET","path":"/v1/reports","summary":"List reports.","status":"undocumented","blocked":"The external API has no operation for reports.","note":"It was seen in public code and was never documented, so its answer is unknown.","basis":"unconfirmed","sources":["third-party"]}]}');
;// CONCATENATED MODULE: ./build/src/catalogue/resources/vendors.json
const vendors_namespaceObject = /*#__PURE__*/JSON.parse('{"resource":"vendors","title":"Vendors","models":{"Vendor":[{"path":"id","required":true},{"path":"companyId","required":true},{"path":"name","required":true},{"path":"defaultCurrency","required":true},{"path":"state","required":true,"values":["DRAFT","ACTIVE","ARCHIVED"]},{"path":"externalId"},{"path":"code"},{"path":"country"},{"path":"registrationNumber"},{"path":"taxRegistrationNumber"},{"path":"accountingSystem"},{"path":"createdAt"},{"path":"updatedAt"}]},"operations":[{"id":"postVendor","api":"external","method":"POST","path":"/v1/vendors","summary":"Create a vendor.","status":"current","scopes":["vendors:write"],"body":[{"path":"companyId","required":true},{"path":"name","required":true},{"path":"defaultCurrency","required":true},{"path":"externalId"},{"path":"code"},{"path":"country"},{"path":"registrationNumber"},{"path":"taxRegistrationNumber"}],"answer":[{"model":"Vendor","at":"data"}],"outcomes":{"201":"Created.","409":"It already exists."},"basis":"derived","sources":["spec-external-vendors"]},{"id":"getVendorById","api":"external","method":"GET","path":"/v1/vendors/{id}","summary":"Get one vendor.","status":"current","scopes":["vendors:read"],"answer":[{"model":"Vendor","at":"data"}],"basis":"derived","sources":["spec-external-vendors"]},{"id":"updateVendor","api":"external","method":"PUT","path":"/v1/vendors/{id}","summary":"Update a vendor.","status":"current","scopes":["vendors:write"],"body":[{"path":"companyId","required":true},{"path":"name","required":true},{"path":"defaultCurrency","required":true},{"path":"externalId","required":true},{"path":"state","required":true},{"path":"code"},{"path":"country"},{"path":"registrationNumber"},{"path":"taxRegistrationNumber"}],"answer":[{"model":"Vendor","at":"data"}],"basis":"derived","sources":["spec-external-vendors"]},{"id":"activateVendor","api":"external","method":"POST","path":"/v1/vendors/{id}:activate","summary":"Mark a vendor as active.","status":"current","scopes":["vendors:write"],"body":[{"path":"externalId","required":true},{"path":"code"}],"basis":"derived","sources":["spec-external-vendors"]},{"id":"archiveVendorById","api":"external","method":"POST","path":"/v1/vendors/{id}:archive","summary":"Archive a vendor.","status":"current","scopes":["vendors:write"],"note":"An older copy of the scopes page said vendors:delete.","basis":"derived","sources":["spec-external-vendors"]},{"id":"searchVendors","api":"external","method":"POST","path":"/v1/vendors:search","summary":"Search vendors.","status":"current","scopes":["vendors:read"],"query":[{"name":"company_id","type":"uuid","required":true}],"body":[{"path":"ids[]"},{"path":"name"},{"path":"codes[]"},{"path":"externalIds[]"},{"path":"countries[]"},{"path":"states[]"},{"path":"accountingSystems[]"},{"path":"taxRegistrationNumbers[]","note":"Each list of this body takes at most 100 values."}],"answer":[{"model":"Vendor","at":"data[]"}],"paging":{"style":"cursor-or-offset"},"basis":"derived","sources":["spec-external-vendors"]}]}');
;// CONCATENATED MODULE: ./build/src/catalogue/resource-files.js
/** The list of the files under resources/: a new resource is one file and one line here. */
















const resourceFiles = [
    account_groups_namespaceObject,
    accounts_namespaceObject,
    companies_namespaceObject,
    employees_namespaceObject,
    expenses_namespaceObject,
    exports_namespaceObject,
    health_namespaceObject,
    installations_namespaceObject,
    introspection_namespaceObject,
    receipts_namespaceObject,
    subscriptions_namespaceObject,
    tag_groups_namespaceObject,
    tax_codes_namespaceObject,
    teams_namespaceObject,
    undocumented_namespaceObject,
    vendors_namespaceObject,
];


/***/ }),

/***/ 2190:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ findScope)
});

// UNUSED EXPORTS: scopes

;// CONCATENATED MODULE: ./build/src/catalogue/scopes.json
const scopes_namespaceObject = /*#__PURE__*/JSON.parse('[{"scope":"accounting-entries:read","grants":"Search and read accounting entries; that it covers receipts is known from users\' code only.","basis":"official","sources":["guide-entries"]},{"scope":"accounting-entries:write","grants":"Enrich accounting entries.","basis":"official","sources":["https://developers.pleo.io/reference/enrichment-api/enrichment-api-overview"]},{"scope":"accounts:read","grants":"Read chart of accounts.","basis":"official","sources":["https://developers.pleo.io/reference/accounts/chart-of-accounts-api-scopes","https://developers.pleo.io/reference/accounts-api-scopes"]},{"scope":"accounts:write","grants":"Create/update/delete accounts.","basis":"official","sources":["https://developers.pleo.io/reference/accounts/chart-of-accounts-api-scopes","https://developers.pleo.io/reference/accounts-api-scopes"]},{"scope":"companies:read","grants":"Read companies.","basis":"unconfirmed","note":"It is known from the Go client dieagenturverwaltung/pleo-api only; Pleo\'s page on the scopes of the Companies API could not be read (unconfirmed).","sources":["go-client-scopes","https://developers.pleo.io/reference/companies/companies-api-scopes"]},{"scope":"export-items:read","grants":"Get export items.","basis":"official","sources":["export-scopes"]},{"scope":"export-jobs:read","grants":"List/get export jobs, list job items.","basis":"official","sources":["export-scopes"]},{"scope":"export-jobs:write","grants":"Create jobs, job events, update items.","basis":"official","sources":["export-scopes"]},{"scope":"tag-groups:read","alsoWritten":["tag-group:read"],"grants":"Read tags and tag groups.","basis":"unconfirmed","note":"The Go client dieagenturverwaltung/pleo-api asks for tag-groups:read in staging and tag-group:read in production; Pleo\'s page on the scopes of the Tags API could not be read, so use the spelling that Pleo shows when the key is made (unconfirmed).","sources":["go-client-scopes","https://developers.pleo.io/reference/scopes-2"]},{"scope":"tag-groups:write","alsoWritten":["tag-group:write"],"grants":"Write tags and tag groups.","basis":"unconfirmed","note":"The Go client dieagenturverwaltung/pleo-api asks for tag-groups:write in staging and tag-group:write in production; Pleo\'s page on the scopes of the Tags API could not be read, so use the spelling that Pleo shows when the key is made (unconfirmed).","sources":["go-client-scopes","https://developers.pleo.io/reference/scopes-2"]},{"scope":"tax-codes:read","grants":"Read tax codes.","basis":"unconfirmed","note":"It is known from the Go client dieagenturverwaltung/pleo-api only; Pleo\'s page on the scopes of the Tax Codes API could not be read (unconfirmed).","sources":["go-client-scopes","https://developers.pleo.io/reference/scopes-3"]},{"scope":"tax-codes:write","grants":"Write tax codes.","basis":"unconfirmed","note":"It is known from the Go client dieagenturverwaltung/pleo-api only; Pleo\'s page on the scopes of the Tax Codes API could not be read (unconfirmed).","sources":["go-client-scopes","https://developers.pleo.io/reference/scopes-3"]},{"scope":"users:read","grants":"Search and get employees.","basis":"official","sources":["https://developers.pleo.io/reference/employees/employees-api-scopes"]},{"scope":"vendors:read","grants":"Read vendors.","basis":"official","sources":["https://developers.pleo.io/reference/vendor/vendor-api-scopes"]},{"scope":"vendors:write","grants":"Create/update/archive/activate vendors.","basis":"official","sources":["https://developers.pleo.io/reference/vendor/vendor-api-scopes"]}]');
// EXTERNAL MODULE: ./build/src/catalogue/sources.js + 1 modules
var sources = __webpack_require__(715);
;// CONCATENATED MODULE: ./build/src/catalogue/scopes.js
/** What is known of the external API's scopes, and how sure it is. */


const scopes = scopes_namespaceObject.map((row) => ({
    scope: row.scope,
    alsoWritten: row.alsoWritten ?? [],
    grants: row.grants,
    basis: row.basis,
    note: row.note ?? '',
    sources: (0,sources/* resolveSources */.l7)(row.sources),
}));
function findScope(name) {
    return scopes.find((facts) => facts.scope === name || facts.alsoWritten.includes(name)) ?? null;
}


/***/ }),

/***/ 715:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zz: () => (/* binding */ joinSources),
  pN: () => (/* binding */ listPages),
  l7: () => (/* binding */ resolveSources)
});

;// CONCATENATED MODULE: ./build/src/catalogue/sources.json
const sources_namespaceObject = /*#__PURE__*/JSON.parse('{"access-guide":"https://developers.pleo.io/docs/current/how-tos/environment-access/how-to-get-access-to-all-env-standalone-api-keys","export-scopes":"https://developers.pleo.io/reference/export-api/export-api-scopes (text read at https://developers.pleo.io/reference/export-api-scopes)","external-spec":"github:api-evangelist/pleo@e909b82:openapi/","gettaggroups-page":"https://developers.pleo.io/reference/gettaggroups (older ReadMe page)","go-client-auth":"repo dieagenturverwaltung/pleo-api : auth.go @ 99df11e2","go-client-scopes":"third-party code, unconfirmed (scope constants of the Go client dieagenturverwaltung/pleo-api)","go-docs-deprecated":"third-party code, unconfirmed (swagger/docs/DeprecatedApi.md)","go-docs-employees":"third-party code, unconfirmed (swagger/docs/EmployeesApi.md)","go-docs-tag-groups":"third-party code, unconfirmed (swagger/docs/TagGroupsApi.md)","go-docs-tax-codes":"third-party code, unconfirmed (swagger/docs/TaxCodesApi.md)","guide-entries":"https://developers.pleo.io/deprecation/legacy-expense-api/migrate-to-accounting-entries-api","guide-export":"https://developers.pleo.io/deprecation/legacy-expense-api/migration-guide-expenses-api-to-export-api","helloid-create":"repo Tools4everBV/HelloID-Conn-Prov-Target-Pleo : create.ps1","helloid-delete":"repo Tools4everBV/HelloID-Conn-Prov-Target-Pleo : delete.ps1","legacy-readme":"repo dieagenturverwaltung/pleo-api : swagger/README.md @ 40e24db3","legacy-spec":"repo dieagenturverwaltung/pleo-api : swagger/api/swagger.yaml @ 40e24db3d98e20816b40ae61cdd9761cac238857","pleo-mcp-summary":"repo InboundCPH/pleo-mcp : PROJECT_SUMMARY.md @ bc52a5c6","research-brief":"named as possible in the research brief; not in the specification, the portal pages or public code seen","spec-accounting-entries":"github:api-evangelist/pleo@e909b82:openapi/pleo-accounting-entries-api-openapi.yml","spec-accounting-entries-external":"github:api-evangelist/pleo@e909b82:openapi/pleo-accounting-entries-external-api-openapi.yml","spec-accountingentryenrichmentv2":"github:api-evangelist/pleo@e909b82:openapi/pleo-accountingentryenrichmentv2-api-openapi.yml","spec-accounts":"github:api-evangelist/pleo@e909b82:openapi/pleo-accounts-api-openapi.yml","spec-bookkeeping-core":"github:api-evangelist/pleo@da0dd4a:openapi/pleo-bookkeeping-core-openapi.yml","spec-companies":"github:api-evangelist/pleo@e909b82:openapi/pleo-companies-api-openapi.yml","spec-employees":"github:api-evangelist/pleo@e909b82:openapi/pleo-employees-api-openapi.yml","spec-export-api-v0":"github:api-evangelist/pleo@e909b82:openapi/pleo-export-api-v0-api-openapi.yml","spec-export-api-v1":"github:api-evangelist/pleo@e909b82:openapi/pleo-export-api-v1-api-openapi.yml","spec-export-api-v2":"github:api-evangelist/pleo@e909b82:openapi/pleo-export-api-v2-api-openapi.yml","spec-export-api-v3":"github:api-evangelist/pleo@e909b82:openapi/pleo-export-api-v3-api-openapi.yml","spec-export-items-v0":"github:api-evangelist/pleo@e909b82:openapi/pleo-export-items-v0-api-openapi.yml","spec-export-items-v1":"github:api-evangelist/pleo@e909b82:openapi/pleo-export-items-v1-api-openapi.yml","spec-export-items-v2":"github:api-evangelist/pleo@e909b82:openapi/pleo-export-items-v2-api-openapi.yml","spec-export-items-v3":"github:api-evangelist/pleo@e909b82:openapi/pleo-export-items-v3-api-openapi.yml","spec-external-clients":"github:api-evangelist/pleo@e909b82:openapi/pleo-external-clients-api-openapi.yml","spec-external-vendors":"github:api-evangelist/pleo@e909b82:openapi/pleo-external-vendors-api-openapi.yml","spec-installations":"github:api-evangelist/pleo@e909b82:openapi/pleo-installations-api-openapi.yml","spec-oberon":"github:api-evangelist/pleo@da0dd4a:openapi/pleo-oberon-openapi.yml","spec-subscriptions":"github:api-evangelist/pleo@e909b82:openapi/pleo-subscriptions-api-openapi.yml","spec-tag-groups":"github:api-evangelist/pleo@e909b82:openapi/pleo-tag-groups-api-openapi.yml","spec-tags":"github:api-evangelist/pleo@e909b82:openapi/pleo-tags-api-openapi.yml","spec-tax-codes":"github:api-evangelist/pleo@e909b82:openapi/pleo-tax-codes-api-openapi.yml","third-party":"third-party code, unconfirmed","third-party-go-client":"third-party code, unconfirmed (dieagenturverwaltung/pleo-api, earlier client.go)","third-party-mcp":"third-party code, unconfirmed (InboundCPH/pleo-mcp)","third-party-note":"third-party code, unconfirmed (third-party project note)","third-party-powershell":"third-party code, unconfirmed (third-party PowerShell)","third-party-profile":"github:api-evangelist/pleo rate-limits/pleo-rate-limits.yml","third-party-python":"third-party code, unconfirmed (third-party python client, 2023-09-08)","third-party-python-script":"third-party code, unconfirmed (third-party python script)","third-party-terraform":"third-party code, unconfirmed (AWS API Gateway Terraform examples)"}');
;// CONCATENATED MODULE: ./build/src/catalogue/sources.js
/** What the short source ids of the data stand for. */

const TEXTS = new Map(Object.entries(sources_namespaceObject));
/** The full texts of sources that are written as ids of sources.json or as URLs. */
function resolveSources(ids) {
    return ids.map((id) => TEXTS.get(id) ?? id);
}
/** The same as one line, for the nouns that hold a single source. */
function joinSources(ids) {
    return resolveSources(ids).join(' ; ');
}
/** The sources that a reader can open as pages of Pleo's documentation, then the further pages. */
function listPages(ids, further = []) {
    const pages = resolveSources(ids).filter((text) => /^https:\/\/developers\.pleo\.io\/\S+$/.test(text));
    return [...new Set([...pages, ...further])];
}


/***/ }),

/***/ 4961:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isAtLeast),
/* harmony export */   e: () => (/* binding */ leastCertain)
/* harmony export */ });
/** How sure a fact is: computed from how its values were resolved, never chosen by a rule's author. */
const ORDER = ['possible', 'likely', 'certain'];
/** Whether `certainty` is at least `floor`. */
function isAtLeast(certainty, floor) {
    return ORDER.indexOf(certainty) >= ORDER.indexOf(floor);
}
/** The lesser of two certainties: a chain is as sure as its weakest link. */
function leastCertain(a, b) {
    return isAtLeast(a, b) ? b : a;
}


/***/ }),

/***/ 2139:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ SEEN),
/* harmony export */   q: () => (/* binding */ isGivenOut)
/* harmony export */ });
/** A credential put on a request. The text of a literal is never stored, only its place. */
/** The weight from which a kind was seen, and is not only told by a name. */
const SEEN = 50;
/** Whether an OAuth server of the repository's own flow gives it out. */
function isGivenOut({ evidence, kind }) {
    return kind === 'oauth-token' && (evidence[0]?.weight ?? 0) >= SEEN;
}


/***/ }),

/***/ 3879:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ upperFirst),
/* harmony export */   o: () => (/* binding */ lowerFirst)
/* harmony export */ });
/** Sentences by their first letter: at the head of another one, or inside of it. */
/** With a capital at its head. */
function upperFirst(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
/** As it goes on inside of another sentence. */
function lowerFirst(text) {
    return text.charAt(0).toLowerCase() + text.slice(1);
}


/***/ }),

/***/ 6720:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ rules)
});

// EXTERNAL MODULE: ./build/src/model/certainty.js
var certainty = __webpack_require__(4961);
// EXTERNAL MODULE: ./build/src/model/credential.js
var model_credential = __webpack_require__(2139);
// EXTERNAL MODULE: ./build/src/model/first-letter.js
var first_letter = __webpack_require__(3879);
;// CONCATENATED MODULE: ./build/src/rules/wording.js
/** Sentences that several rules share: what a call is called, and what takes its place. */

/** "`PleoClient.listExpenses()`", or "This code" at top level. */
function subjectOf(symbol) {
    return symbol === null ? 'This code' : `\`${symbol}()\``;
}
/** "GET /v1/expenses", with words for what is not known. */
function endpointOf({ call, operation }) {
    const method = call.method ?? operation?.method ?? null;
    const path = operation?.path ?? call.path;
    if (path === null)
        return method === null ? 'a path that is not known' : `${method} on a path that is not known`;
    return method === null ? `${path} (method not known)` : `${method} ${path}`;
}
/** "POST /v1/accounting-entries:search with an API key that has `accounting-entries:read`". */
function describeReplacement(replacement) {
    const { method, path, scopes } = replacement;
    const what = method === 'WEBHOOK' ? `the webhook \`${path}\`` : `${method} ${path}`;
    const scope = scopes.map((name) => `\`${name}\``).join(' and ');
    return scope === '' ? what : `${what} with an API key that has ${scope}`;
}
/** The sentence that tells what to do: the best replacement, and that there are others. */
function nextFor(replacements) {
    const [first, ...others] = replacements;
    if (!first)
        return 'Find out what this call is for, then look for its replacement in the migration guide.';
    const verb = first.method === 'WEBHOOK' ? 'Receive' : 'Call';
    const purpose = first.when === null || others.length === 0 ? '' : `, for ${(0,first_letter/* lowerFirst */.o)(first.when).replace(/\.$/, '')}`;
    const more = others.length === 0
        ? ''
        : `; ${others.length === 1 ? 'one other way is' : `${others.length} other ways are`} listed below`;
    return `${verb} ${describeReplacement(first)}${purpose}${more}.`;
}
/** "a, b and c". */
function listed(parts) {
    const last = parts.at(-1) ?? '';
    return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}
/** What every finding about a call has in common. */
function problemAt({ call, operation, replacements, blocked }, words) {
    return {
        at: call.location,
        ...words,
        certainty: call.certainty,
        context: call.context,
        identity: [operation?.id ?? endpointIdentity(call), call.symbol ?? '', call.text],
        call,
        blocked: blocked !== null,
        replacements,
        evidence: call.evidence,
    };
}
function endpointIdentity({ method, path }) {
    return `${method ?? '?'} ${path ?? '?'}`;
}

;// CONCATENATED MODULE: ./build/src/rules/credentials.js
/** What rules about credentials share: who speaks for which fault, and the sentences. */



/** "`PLEO_TOKEN`", or what else the reader would call it. */
function nameOf({ source, form }) {
    if (source.name !== null && source.type !== 'literal')
        return `\`${source.name}\``;
    return isBasic(form) ? 'The key' : 'The credential';
}
/** "external.pleo.io" or its staging twin. */
function hostOf({ api, environments }) {
    const host = api === 'legacy' ? 'openapi' : 'external';
    return environments.length === 1 && environments[0] === 'staging'
        ? `${host}.staging.pleo.io`
        : `${host}.pleo.io`;
}
/** Why it is taken for its kind: the weightiest reason. */
function reasonFor({ kind, evidence }) {
    return evidence.find((one) => one.kind === kind)?.reason ?? 'it is sent like one';
}
/** How sure the kind is: the user's own word and what was seen are, a name is likely at most. */
function sureness(fact) {
    const heaviest = fact.credential.evidence.find(({ kind }) => kind === fact.credential.kind)?.weight ?? 0;
    const kind = heaviest >= model_credential/* SEEN */.G ? 'certain' : 'likely';
    return (0,certainty/* leastCertain */.e)(fact.certainty, kind);
}
/** Whether a credential reaches both APIs: that is one fault, and shared-credential speaks for all uses of it. */
function isShared(fact) {
    return fact.elsewhere.length > 0;
}
/** " with the scopes `a` and `b`", or nothing. */
function scopeWords(scopes) {
    if (scopes.length === 0)
        return '';
    const names = scopes.map((scope) => `\`${scope}\``);
    return ` with the ${scopes.length === 1 ? 'scope' : 'scopes'} ${listed(names)}`;
}
/** The forms that carry it as Basic does, rightly or not. */
function isBasic(form) {
    return form.startsWith('basic');
}
/** What every finding about a use has in common. */
function problemOf(fact, words) {
    const { credential, calls, elsewhere, symbol, context } = fact;
    return {
        at: credential.at,
        ...words,
        context,
        identity: [credential.source.type, credential.source.name ?? '', credential.form, fact.api, symbol ?? ''],
        call: calls[0] ?? null,
        blocked: false,
        replacements: [],
        evidence: [
            ...credential.way.filter((step) => !isAt(step, credential)),
            ...elsewhere,
            ...calls.map(callStep),
        ],
    };
}
function isAt({ at }, credential) {
    return at.file === credential.at.file && at.line === credential.at.line;
}
function callStep({ location, method, path }) {
    return { at: location, note: `sends it with ${method ?? 'a request'} ${path ?? ''}`.trimEnd() };
}

// EXTERNAL MODULE: ./build/src/rules/rule.js
var rule = __webpack_require__(9510);
;// CONCATENATED MODULE: ./build/src/rules/api-key-on-legacy/rule.js
/** A credential of the external API that is sent to the legacy one. */


const apiKeyOnLegacy = (0,rule/* defineRule */.K)({
    id: 'api-key-on-legacy',
    severity: 'error',
    summary: 'a new API key sent to the legacy API',
    *checkCredential(fact, advice) {
        const { credential, api } = fact;
        if (api !== 'legacy' || credential.kind !== 'api-key' || isShared(fact))
            return;
        yield problemOf(fact, {
            what: `${nameOf(credential)} is sent to ${hostOf(fact)}, and it is an API key of the external API: ${reasonFor(credential)}.`,
            why: 'API keys do not work on the legacy API; its page on errors gives 401 where there is no valid token.',
            next: `Move this call to external.pleo.io together with its key; until then it needs a legacy token (${advice.legacyToken}), sent as Bearer.`,
            certainty: sureness(fact),
        });
    },
});

;// CONCATENATED MODULE: ./build/src/rules/fields.js
/** What rules about fields of answers share: the sentences, and what stays the same when lines move. */

/** "`toRow()` reads". */
function readerOf({ symbol }) {
    return symbol === null ? 'This code reads' : `\`${symbol}()\` reads`;
}
/** The request whose answer takes the place of the old one: "POST /v1/accounting-entries:search". */
function newRequest(replacement) {
    return replacement ? `${replacement.method} ${replacement.path}` : 'the replacement';
}
/** "`amount.value` and `amount.currency`". */
function fieldNames(paths) {
    return listed(paths.map((path) => `\`${path}\``));
}
/** What every finding about a field has in common. */
function fieldProblem(fact, words) {
    const { location, certainty, context, operation, path, symbol, text, call } = fact;
    return {
        at: location,
        ...words,
        certainty,
        context,
        identity: [operation.id, path, symbol ?? '', text],
        call,
        blocked: false,
        replacements: [],
        evidence: [{ at: call.location, note: `answer of ${operation.method} ${operation.path}` }],
    };
}

;// CONCATENATED MODULE: ./build/src/rules/changed-field/rule.js
/** A field of a legacy answer that has another name, shape, unit or meaning in the replacement. */


const changedField = (0,rule/* defineRule */.K)({
    id: 'changed-field',
    severity: 'warning',
    summary: 'a field read from a legacy answer that is renamed, or changes shape, unit or meaning',
    *checkField(fact) {
        const { change, path, replacement } = fact;
        if (change?.kind !== 'changed')
            return;
        const to = fieldNames(change.to);
        yield fieldProblem(fact, {
            what: `${readerOf(fact)} \`${path}\`, which is ${to} in the answer of ${newRequest(replacement)}.`,
            why: change.unit === 'minor'
                ? 'The new amount is an integer in minor units: taken for the old one, it is a hundred times too large for most currencies.'
                : 'Under its old name it is not there, or something else than before, though the request succeeds.',
            next: change.note === '' ? `Read ${to}.` : `Read ${to}. ${change.note}`,
        });
    },
});

;// CONCATENATED MODULE: ./build/src/rules/credential-in-browser/rule.js
/** A credential that ends up in a browser. */

const UNNAMED = 'A credential';
const credentialInBrowser = (0,rule/* defineRule */.K)({
    id: 'credential-in-browser',
    severity: 'error',
    summary: 'a credential that ends up in a browser bundle',
    *checkExposed(fact) {
        const { name, because, location, certainty, context, symbol } = fact;
        yield {
            at: location,
            what: `${name === null ? UNNAMED : `\`${name}\``} is read by code that runs in a browser: ${because}.`,
            why: 'Everybody who opens the page has the credential, with all that it may do at Pleo.',
            next: 'Call Pleo from a server of your own, keep the credential there under a name that is not public, and revoke this one.',
            certainty,
            context,
            identity: [name ?? UNNAMED, symbol ?? ''],
            call: null,
            blocked: false,
            replacements: [],
            evidence: [],
        };
    },
});

;// CONCATENATED MODULE: ./build/src/rules/environment-mismatch/rule.js
/** Staging and production mixed. */



const WHY = 'A credential works only in the environment in which it was made, and staging is an environment of its own.';
const environmentMismatch = (0,rule/* defineRule */.K)({
    id: 'environment-mismatch',
    severity: 'error',
    summary: 'staging and production mixed between host, credential and OAuth server',
    *checkCredential(fact) {
        const { credential, environments } = fact;
        const { environment } = credential;
        const known = environments.filter((one) => one !== 'unknown');
        if (environment === 'unknown' || known.length === 0 || known.includes(environment))
            return;
        yield problemOf(fact, {
            what: `${nameOf(credential)}, a credential for ${environment} by ${(0,model_credential/* isGivenOut */.q)(credential) ? 'the server that gives it out' : 'its name'}, is sent to ${hostOf(fact)}, which is ${known[0]}.`,
            why: WHY,
            next: `Send it to the ${environment} host, or read a credential for ${known[0]} here.`,
            certainty: 'likely',
        });
    },
    *checkMixed(fact) {
        const { name, environment, other, otherEnvironment, location, context, certainty, symbol, evidence } = fact;
        yield {
            at: location,
            what: `${name} is for ${environment}, and ${other} beside it is for ${otherEnvironment}.`,
            why: WHY,
            next: 'Take both from the same environment.',
            certainty,
            context,
            identity: [name, other, symbol ?? ''],
            call: null,
            blocked: false,
            replacements: [],
            evidence,
        };
    },
});

;// CONCATENATED MODULE: ./build/src/rules/hardcoded-credential/rule.js
/** A credential that is written down. */

const hardcodedCredential = (0,rule/* defineRule */.K)({
    id: 'hardcoded-credential',
    severity: 'error',
    summary: 'a credential in code or in a committed file (its text is never printed)',
    *checkLiteral(fact, advice) {
        yield {
            at: fact.location,
            what: `${rule_subjectOf(fact)} is written here in plain text.`,
            why: 'Whoever can read the repository, its history, a build or a log can use it; deleting the line does not take it back.',
            next: `Revoke it, ${anotherFor(fact, advice)}, and read the new one from the environment or a secret store.`,
            certainty: fact.certainty,
            context: fact.context,
            identity: [fact.name ?? '', fact.in, fact.symbol ?? ''],
            call: null,
            blocked: false,
            replacements: [],
            evidence: [],
        };
    },
});
/** How another one is made: of a name alone it is not known which kind it is. */
function anotherFor({ api }, { legacyToken, apiKey }) {
    if (api === 'legacy')
        return legacyToken;
    return api === 'external' ? apiKey : 'make another where it was made';
}
function rule_subjectOf({ name, api }) {
    const what = `credential for ${api === null ? 'Pleo' : RECEIVERS[api]}`;
    return name === null ? `A ${what}` : `\`${name}\`, a ${what},`;
}
/** What the credential is sent to. */
const RECEIVERS = {
    legacy: "Pleo's legacy API",
    external: "Pleo's external API",
    auth: "Pleo's OAuth server",
    'other-pleo': "another of Pleo's hosts",
    unknown: 'Pleo',
};

;// CONCATENATED MODULE: ./build/src/rules/legacy-call/rule.js
/** A request to Pleo's legacy API. */


const legacyCall = (0,rule/* defineRule */.K)({
    id: 'legacy-call',
    severity: 'warning',
    summary: "a request to Pleo's legacy API, with what replaces it in this use, or that nothing does",
    *checkCall(fact) {
        const { call, operation, replacements, blocked } = fact;
        if (call.api !== 'legacy' || operation?.status === 'undocumented')
            return;
        // A path that is known and no operation's is the business of undocumented-legacy-call.
        if (operation === null && call.path !== null && call.method !== null && call.certainty !== 'possible')
            return;
        yield problemAt(fact, {
            what: `${subjectOf(call.symbol)} calls ${endpointOf(fact)} of Pleo's legacy API.`,
            why: 'That API is deprecated, and its tokens work nowhere else.',
            next: blocked === null ? nextFor(replacements) : `Nothing replaces it yet: ${blocked}`,
        });
    },
});

;// CONCATENATED MODULE: ./build/src/rules/legacy-field/rule.js
/** A field of the legacy API that is read from an answer of the external one. */


const legacyField = (0,rule/* defineRule */.K)({
    id: 'legacy-field',
    severity: 'error',
    summary: 'a legacy field read from an answer of the external API',
    *checkField(fact) {
        const { legacy, operation } = fact;
        if (!legacy)
            return;
        const to = fieldNames(legacy.to);
        const hint = legacy.note === '' ? '' : ` ${legacy.note}`;
        yield fieldProblem(fact, {
            what: `${readerOf(fact)} \`${legacy.name}\` of the answer of ${operation.method} ${operation.path}, which does not have it: it is a field of the legacy API.`,
            why: 'It is not there, though the request succeeds.',
            next: to === '' ? `Nothing takes its place there.${hint}` : `Read ${to}.${hint}`,
        });
    },
});

;// CONCATENATED MODULE: ./build/src/rules/legacy-host/rule.js
/** The legacy host in a place that no request seen makes use of. */

const legacyHost = (0,rule/* defineRule */.K)({
    id: 'legacy-host',
    severity: 'notice',
    summary: 'the legacy host in code or configuration that no request seen reaches',
    *checkHost(fact) {
        if (fact.api !== 'legacy')
            return;
        yield {
            at: fact.location,
            what: `${fact.host}, the host of Pleo's legacy API, is written here, and no request that was seen uses it.`,
            why: 'An allow-list, a guard or a setting with this host breaks or misleads once the calls have moved.',
            next: 'Change it together with the calls it belongs to, to external.pleo.io, or remove it.',
            certainty: 'certain',
            context: fact.context,
            identity: [fact.host, fact.symbol ?? '', fact.text],
            call: null,
            blocked: false,
            replacements: [],
            evidence: [],
        };
    },
});

;// CONCATENATED MODULE: ./build/src/rules/legacy-parameter/rule.js
/** Names of the legacy API on a request to the external API, and what else its operation does not take or misses. */



const legacyParameter = (0,rule/* defineRule */.K)({
    id: 'legacy-parameter',
    severity: 'error',
    summary: 'a legacy parameter sent to the external API, the required company left out, or a limit above the maximum',
    *checkCall(fact) {
        const { call, names } = fact;
        const said = [...legacyWords(names.legacy), ...missingWords(names), ...excessWords(names)];
        // Of a call that is known in part only, a name that is not seen may be sent all the same.
        if (said.length === 0 || (call.certainty === 'possible' && names.legacy.length === 0))
            return;
        yield problemAt(withoutReplacements(fact), {
            what: `${subjectOf(call.symbol)} calls ${endpointOf(fact)} of Pleo's external API ${listed(said.map(({ what }) => what))}.`,
            why: whyFor(names),
            next: `${(0,first_letter/* upperFirst */.Z)(said.map(({ next }) => next).join('; '))}.`,
        });
    },
});
/** What takes the place of a superseded operation is the matter of another rule. */
function withoutReplacements(fact) {
    return { ...fact, replacements: [] };
}
function legacyWords(legacy) {
    if (legacy.length === 0)
        return [];
    const names = legacy.map(({ name }) => `\`${name}\``);
    return [
        {
            what: `with ${listed(names)}, ${names.length === 1 ? 'a name' : 'names'} of the legacy API`,
            next: legacy.map(moveWords).join('; '),
        },
    ];
}
function moveWords({ name, in: place, becomes, note }) {
    const [told = ''] = note.split(/\.(?: |$)/);
    const remark = told === '' ? '' : ` (${(0,first_letter/* lowerFirst */.o)(told)})`;
    const [first] = becomes;
    if (!first && told === '')
        return `leave \`${name}\` out of the ${place}`;
    if (!first)
        return `drop \`${name}\` from the ${place}, which has no equivalent here${remark}`;
    const targets = becomes.map((target) => `\`${target.name}\``).join(' or ');
    return `send \`${name}\` as ${targets} in the ${first.in}${remark}`;
}
function missingWords({ missing }) {
    const [first] = missing;
    if (!first)
        return [];
    const names = either(missing);
    return [{ what: `without ${names}`, next: `add ${names} to the ${first.in}` }];
}
function excessWords({ excess }) {
    if (!excess)
        return [];
    const { name, value, maximum } = excess;
    return [
        {
            what: `with a \`${name}\` of ${value}`,
            next: `send a \`${name}\` of at most ${maximum} and read the further pages`,
        },
    ];
}
function whyFor({ legacy, missing, excess }) {
    if (legacy.length > 0)
        return `The operation has no ${legacy.length === 1 ? 'parameter of this name' : 'parameters of these names'}.`;
    if (missing.length > 0)
        return 'The operation has to be told whose data it is asked for; the legacy API took the company from the token.';
    return `The operation takes ${excess ? `at most ${excess.maximum}` : 'less'}.`;
}
function either(names) {
    return names.map(({ name }) => `\`${name}\``).join(' or ');
}

;// CONCATENATED MODULE: ./build/src/rules/legacy-token-on-external/rule.js
/** A legacy token that is sent to the external API. */



const legacyTokenOnExternal = (0,rule/* defineRule */.K)({
    id: 'legacy-token-on-external',
    severity: 'error',
    summary: 'a legacy token sent to the external API',
    *checkCredential(fact, advice) {
        const { credential, api } = fact;
        if (api !== 'external' || credential.kind !== 'legacy-token' || isShared(fact))
            return;
        yield problemOf(fact, {
            what: `${nameOf(credential)} is sent to ${hostOf(fact)}, and it is a legacy API token: ${reasonFor(credential)}.`,
            why: 'Legacy tokens do not work on the external API; in general the answer to a wrong token is 401.',
            next: `Change the credential along with the host: ${advice.apiKey}${scopeWords(fact.scopes)}, and send it as HTTP Basic, with the key as the user name and an empty password. ${(0,first_letter/* upperFirst */.Z)(advice.access)}`,
            certainty: sureness(fact),
        });
    },
});

;// CONCATENATED MODULE: ./build/src/rules/lost-field/rule.js
/** A field of a legacy answer that the replacement does not have. */


const lostField = (0,rule/* defineRule */.K)({
    id: 'lost-field',
    severity: 'warning',
    summary: 'a field read from a legacy answer that the replacement does not have',
    *checkField(fact) {
        const { change, path, replacement } = fact;
        if (change?.kind !== 'lost')
            return;
        yield fieldProblem(fact, {
            what: `${readerOf(fact)} \`${path}\`, and the answer of ${newRequest(replacement)} has no such field.`,
            why: 'After the move it is not there, though the request succeeds.',
            next: change.note === ''
                ? 'Find out what the value is for: it has to come from elsewhere, or go.'
                : change.note,
        });
    },
});

;// CONCATENATED MODULE: ./build/src/rules/pages.js
// Generated by `npm run generate` from the README.md of each rule. Do not edit.
// biome-ignore-all format: generated
const pages = {
    'api-key-on-legacy': "# api-key-on-legacy\n\n## What it finds\n\nAn API key of the external API that is sent to the legacy API, `https://openapi.pleo.io` or its staging host. That it is such a key is known from the names of the variable and of the secrets that fill it (by whole words: `EXTERNAL`, `STANDALONE`), from what holds it on its way, or from the configuration's `credentials`.\n\n```ts\nexport const employees = () =>\n  fetch('https://openapi.pleo.io/v1/employees', { // expect: legacy-call getEmployees\n    headers: { Authorization: `Bearer ${process.env.PLEO_STANDALONE_KEY}` }, // expect: api-key-on-legacy (likely)\n  });\n```\n\nA token that many call a key is none by that alone.\n\n```ts\nexport const teams = () =>\n  fetch('https://openapi.pleo.io/v1/teams', { // expect: legacy-call getTeams\n    headers: { Authorization: `Bearer ${process.env.PLEO_API_KEY}` },\n  });\n```\n\n## Why it matters\n\nAPI keys do not work on the legacy API. The status is not documented; on the legacy error page 401 means that there is no valid token.\n\n## What to do\n\nMove the call to external.pleo.io together with its key. Until then it needs a legacy token, which is made in the Pleo web app under Settings > Open API and goes as Bearer.\n",
    'changed-field': "# changed-field\n\n## What it finds\n\nA field that the program reads from an answer of the legacy API and that has another name, shape, unit or meaning in the answer of the replacement. It stands at the read, at the deepest field that is read there; followed the same way as for [lost-field](../lost-field/README.md).\n\n```ts\nexport async function total() {\n  const response = await fetch('https://openapi.pleo.io/v1/expenses?pageSize=100'); // expect: legacy-call getExpenses\n  const page = await response.json();\n  let sum = 0;\n  for (const expense of page.expenses) {\n    if (expense.status === 'EXPORTED') continue; // expect: changed-field (certain)\n    sum += expense.amountOriginal.value; // expect: changed-field (certain)\n  }\n  return { sum, next: page.metadata.pageInfo.nextPageOffset }; // expect: changed-field (certain)\n}\n```\n\nWhat keeps name and meaning is silent, and so is the list around it (`expenses`, `data`): that is a step of the call.\n\n```ts\nexport async function notes() {\n  const response = await fetch('https://openapi.pleo.io/v1/expenses'); // expect: legacy-call getExpenses\n  const { expenses } = await response.json();\n  if (response.status !== 200) throw new Error('no answer');\n  return expenses.map(({ id, note }: { id: string; note: string }) => ({ id, note, status: 'new' }));\n}\n```\n\n## Why it matters\n\nThe request succeeds, and the old name is not there (`undefined`, and what reads on from it throws), or the same name says something else. Money is the worst of it: `amountOriginal.value` becomes `transactionValue.minors`, an integer in minor units, a hundred times larger for most currencies. `status` was the state of the export and is the state of the payment.\n\n## What to do\n\nRead the field that the finding names, and change what is done with it where its unit or its values change.\n",
    'credential-in-browser': "# credential-in-browser\n\n## What it finds\n\nA credential of Pleo's that is read by code which runs in a browser: under a name that a build copies into what it sends there (`NEXT_PUBLIC_`, `VITE_`, `REACT_APP_`, `NUXT_PUBLIC_` and `runtimeConfig.public`, `EXPO_PUBLIC_`, `GATSBY_`, `VUE_APP_`, `NG_APP_`, `PUBLIC_`), in a file that says `\"use client\"`, in an Angular service. It stands at the read.\n\n```ts\nconst token = import.meta.env.VITE_PLEO_TOKEN; // expect: credential-in-browser (certain)\n\nexport const employees = () =>\n  fetch('https://openapi.pleo.io/v1/employees', { headers: { Authorization: `Bearer ${token}` } }); // expect: legacy-call getEmployees\n```\n\nAddresses and ids may be public, and what a server reads stays there.\n\n```ts\nexport const appUrl = process.env.NEXT_PUBLIC_PLEO_URL;\nexport const clientId = process.env.NEXT_PUBLIC_PLEO_CLIENT_ID;\n\nexport async function GET() {\n  const headers = { Authorization: `Bearer ${process.env.PLEO_TOKEN}` };\n  return fetch('https://openapi.pleo.io/v1/employees', { headers }); // expect: legacy-call getEmployees\n}\n```\n\n## Why it matters\n\nEverybody who opens the page has the credential, with all that it may do at Pleo.\n\n## What to do\n\nCall Pleo from a server of your own, keep the credential there under a name that is not public, and revoke the one that was.\n",
    'environment-mismatch': "# environment-mismatch\n\n## What it finds\n\nStaging and production mixed: a credential that is for one of them by its name and is sent to the other, or a configuration in which OAuth server, API host and credential are not of the same environment. It stands where the two meet.\n\n```ts\nexport const companies = () =>\n  fetch('https://external.pleo.io/v1/companies', {\n    headers: { Authorization: `Basic ${btoa(`${process.env.PLEO_STAGING_KEY}:`)}` }, // expect: environment-mismatch (likely)\n  });\n\nexport const config = {\n  tokenUrl: 'https://auth.staging.pleo.io/oauth/token',\n  apiUrl: 'https://external.pleo.io', // expect: environment-mismatch (likely)\n};\n```\n\nSettings files are read, too. A switch that chooses host and credential together is right, and so is a credential whose name says nothing: the deployment sets it.\n\n```ts\nconst staging = process.env.STAGE === 'staging';\nconst host = staging ? 'https://external.staging.pleo.io' : 'https://external.pleo.io';\nconst key = staging ? process.env.PLEO_STAGING_KEY : process.env.PLEO_PRODUCTION_KEY;\n\nexport const companies = () =>\n  fetch(`${host}/v1/companies`, { headers: { Authorization: `Basic ${btoa(`${key}:`)}` } });\n```\n\n## Why it matters\n\nA credential works only in the environment in which it was made. At best the request is refused; at worst a test writes into production.\n\n## What to do\n\nTake host, OAuth server and credential from the same environment. Staging is for partners.\n",
    'hardcoded-credential': "# hardcoded-credential\n\n## What it finds\n\nA credential that is written in code or in a file that git does not ignore: what requests to Pleo are sent with, the secret of an OAuth client, and what stands under a name that means a credential of Pleo's, in code, `.env` files, workflows, compose files, Kubernetes secrets (encoded or not), `vercel.json` and the other settings files that are read. Its text is never printed, nor is a piece of it.\n\n```ts\nconst PLEO_API_TOKEN = '9f3c1e7ab2d84650c1f7e39ab46d02c85e7f1a3b'; // expect: hardcoded-credential (certain)\n\nexport const employees = () =>\n  fetch('https://openapi.pleo.io/v1/employees', { headers: { Authorization: `Bearer ${PLEO_API_TOKEN}` } }); // expect: legacy-call getEmployees\n```\n\nPlaceholders, references into secret stores, names of variables and obviously fake tokens in tests are silent.\n\n```ts\nconst PLEO_API_TOKEN = process.env.PLEO_API_TOKEN ?? 'your-token-here';\nexport const PLEO_SECRET_NAME = 'projects/finance/secrets/pleo-token/versions/1';\n\nexport const employees = () =>\n  fetch('https://openapi.pleo.io/v1/employees', { headers: { Authorization: `Bearer ${PLEO_API_TOKEN}` } }); // expect: legacy-call getEmployees\n```\n\nNothing is ever sent anywhere to find out whether a text is a credential that works: it is judged by its place, its name and its looks.\n\n## Why it matters\n\nWhoever can read the repository, its history, a build or a log can use it. Deleting the line does not take it back.\n\n## What to do\n\nRevoke it in the Pleo web app (Settings > API Keys, or Settings > Open API for legacy tokens), make another, and read that from the environment or a secret store.\n",
    'legacy-call': "# legacy-call\n\n## What it finds\n\nA request to Pleo's legacy API, `https://openapi.pleo.io` or its staging host, through whichever HTTP client, constant, wrapper or class it is made. The finding stands where method and path are decided, names the operation, and says what replaces it in this use and which scopes that needs. Where nothing replaces it, it says so and is marked as blocked.\n\n```ts\nconst base = process.env.PLEO_URL ?? 'https://openapi.pleo.io/v1';\n\nexport async function listExpenses(token: string) {\n  const response = await fetch(`${base}/expenses`, { // expect: legacy-call getExpenses (likely)\n    headers: { Authorization: `Bearer ${token}` },\n  });\n  return response.json();\n}\n```\n\nA wrapper is not reported itself when its callers are known; they are.\n\n```ts\nconst call = (path: string) => fetch(`https://openapi.pleo.io/v1${path}`);\n\nexport const employees = () => call('/employees'); // expect: legacy-call getEmployees (certain)\nexport const taxCodes = () => call('/tax-codes'); // expect: legacy-call getTaxCodes (certain)\n```\n\nOther vendors' hosts with the same paths, and hosts that only look alike, are silent.\n\n```ts\nawait fetch('https://api.vendor.example/v1/expenses');\nawait fetch('https://openapi.pleo.io.evil.example/v1/expenses');\nawait fetch('/api/pleo/expenses');\n```\n\n## Why it matters\n\nThe legacy API is deprecated. Its announced ends have moved more than once and none is fixed today, but its tokens work nowhere else, and parts of it have no successor: the later one starts, the less time is left to ask Pleo for access and for what is missing.\n\n## What to do\n\nCall the operation that the finding names on `https://external.pleo.io`, with an API key (HTTP Basic, the key as the user name, an empty password) that has the scopes named, or with OAuth 2.0. Do not swap the host alone: paths, methods, paging and field names differ, legacy tokens fail there, and amounts are integers in minor units. `pleo-migrate explain \"GET /v1/expenses\"` prints all that is known of an operation.\n",
    'legacy-field': "# legacy-field\n\n## What it finds\n\nA field of the legacy API that is read from an answer of the external one, which does not have it: the call was moved and the code behind it was not.\n\n```ts\nexport async function total(headers: Record<string, string>) {\n  const response = await fetch('https://external.pleo.io/v1/accounting-entries:search?company_id=c1', {\n    method: 'POST',\n    headers,\n    body: JSON.stringify({ includeDeleted: false }),\n  });\n  const { data } = await response.json();\n  return data.map((entry: any) => entry.amountOriginal.value); // expect: legacy-field (certain)\n}\n```\n\nFields that the answer has are silent, whatever the legacy API called its own.\n\n```ts\nexport async function total(headers: Record<string, string>) {\n  const response = await fetch('https://external.pleo.io/v1/accounting-entries:search?company_id=c1', {\n    method: 'POST',\n    headers,\n    body: JSON.stringify({ includeDeleted: false }),\n  });\n  const { data, pagination } = await response.json();\n  return { next: pagination.endCursor, sum: data.map((entry: any) => entry.transactionValue.minors / 100) };\n}\n```\n\n## Why it matters\n\nThe request succeeds, and the field is not there: it is `undefined`, and what reads on from it throws.\n\n## What to do\n\nRead the field that the finding names. Amounts are integers in minor units there.\n",
    'legacy-host': "# legacy-host\n\n## What it finds\n\nThe host of the legacy API in a text that no request seen makes use of: an unused constant, an allow-list, a content security policy, a guard that checks host names. Several in one statement are reported once. Comments, error messages, prose, types and mocks are silent.\n\n```ts\nconst ALLOWED = ['https://openapi.pleo.io']; // expect: legacy-host\n\nexport function isAllowed(url: URL) {\n  return ALLOWED.includes(url.origin);\n}\n```\n\nA host that a request uses is part of that request's evidence, not a finding of its own.\n\n```ts\nconst BASE = 'https://openapi.pleo.io/v1';\n\nexport const balance = () => fetch(`${BASE}/companies/balance`); // expect: legacy-call getCompanyBalance (certain)\n\nexport function fail(): never {\n  throw new Error('No answer from https://openapi.pleo.io');\n}\n```\n\n## Why it matters\n\nAfter the migration such a text blocks the new host, lets an old one through, or misleads the next reader.\n\n## What to do\n\nChange it together with the calls it belongs to, to `external.pleo.io`, or remove it.\n",
    'legacy-parameter': "# legacy-parameter\n\n## What it finds\n\nA request to an operation of the external API that carries names of the legacy API in its query or body, such as `pageOffset`, `pageSize` or `dateFrom`. The finding names all of them and what each becomes.\n\n```ts\nimport axios from 'axios';\n\nconst pleo = axios.create({ baseURL: 'https://external.pleo.io' });\n\nexport const employees = () => pleo.get('/v2/employees', { params: { pageSize: 50, pageOffset: 0 } }); // expect: legacy-parameter searchEmployees (certain)\nexport const entries = (from: string) =>\n  pleo.post('/v1/accounting-entries:search', { includeDeleted: false, dateFrom: from }, { params: { company_id: 'c1' } }); // expect: legacy-parameter\n```\n\nThe company that the legacy API took from the token and that these operations have to be told, when it is left out; and a `limit` above the maximum.\n\n```ts\nconst api = 'https://external.pleo.io';\n\nawait fetch(`${api}/v0/tag-groups`); // expect: legacy-parameter\nawait fetch(`${api}/v1/accounting-entries/42/receipts?limit=500`); // expect: legacy-parameter\n```\n\nNames that the operation has are silent, whatever they mean in the legacy API. So is a company that may come from something that is not known.\n\n```ts\nexport async function calls(filters: Record<string, string>) {\n  await fetch('https://external.pleo.io/v2/employees?limit=1000&offset=2000');\n  await fetch('https://external.pleo.io/v3/export-jobs/42/items?status=pending');\n  await fetch(`https://external.pleo.io/v0/tag-groups?${new URLSearchParams(filters)}`);\n  await fetch('https://api.vendor.example/v1/accounting-entries?pageSize=50');\n}\n```\n\n## Why it matters\n\nThe operation has no such parameters. A filter or a page that is not read gives other records than were asked for, and without the company the request is refused.\n\n## What to do\n\nSend each parameter under the name that the finding gives, in the query or the body as it says, and page as the external API does: `pagination.endCursor` of one answer is the `after` of the next request, until `pagination.hasNextPage` is false.\n",
    'legacy-token-on-external': "# legacy-token-on-external\n\n## What it finds\n\nA legacy API token that is sent to the external API, `https://external.pleo.io` or its staging host. What a credential is, is decided from evidence: what its name and the names of the secrets that fill it say (by whole words: `LEGACY`, `OPENAPI`), what holds it on its way, how it is sent elsewhere, and above all the configuration's `credentials`. The finding stands where the credential is put on the request, once, however many calls go through it.\n\n```ts\nconst headers = { Authorization: `Bearer ${process.env.PLEO_LEGACY_TOKEN}` }; // expect: legacy-token-on-external (likely)\n\nexport const companies = () => fetch('https://external.pleo.io/v1/companies', { headers });\n```\n\n`PLEO_API_TOKEN` alone proves nothing: users of both APIs call their credentials so. An OAuth access token goes as Bearer, too.\n\n```ts\nexport const companies = (accessToken: string) =>\n  fetch('https://external.pleo.io/v1/companies', { headers: { Authorization: `Bearer ${accessToken}` } });\n\nexport const entries = () =>\n  fetch('https://external.pleo.io/v1/accounting-entries/1', {\n    headers: { Authorization: `Bearer ${process.env.PLEO_API_TOKEN}` },\n  });\n```\n\n## Why it matters\n\nSwapping the host is the classic mistake of this migration. Legacy tokens do not work on the external API. The status is not documented; in general the answer to a wrong token is 401.\n\n## What to do\n\nMake an API key in the Pleo web app under Settings > API Keys, as Admin or Bookkeeper, with the scopes that the finding names. Where that menu is missing, Pleo has to enable access first; how depends on who you are, and the configuration's `account` makes the findings say it. Send the key as HTTP Basic: the key as the user name, the password empty.\n",
    'lost-field': "# lost-field\n\n## What it finds\n\nA field that the program reads from an answer of the legacy API and that the answer of the replacement does not have. Answers are followed through `await`, `then`, `json()` and `data`, destructuring, loops and array methods, assignments, functions, modules and class members to the place of the read; where the value itself is lost (a queue, a cache), its declared type tells, and the finding is likely.\n\n```ts\ntype Expense = { id: string; note: string; employeeCode: string; settledExpenseIds: string[] };\n\nexport async function rows() {\n  const response = await fetch('https://openapi.pleo.io/v1/expenses'); // expect: legacy-call getExpenses\n  const { expenses } = (await response.json()) as { expenses: Expense[] };\n  return expenses.map((expense) => [\n    expense.id,\n    expense.employeeCode, // expect: lost-field (certain)\n    expense.note,\n  ]);\n}\n```\n\nFields of the same names of other things, fields that stay, and fields of calls that nothing replaces yet are silent. Which replacement a field is held against is what the call itself shows, else the first.\n\n```ts\nexport async function names(rows: { employeeCode: string }[]) {\n  const response = await fetch('https://openapi.pleo.io/v1/employees'); // expect: legacy-call getEmployees\n  const { employees } = await response.json();\n  return employees.map(({ firstName }: { firstName: string }) => firstName).concat(rows.map((row) => row.employeeCode));\n}\n```\n\n## Why it matters\n\nThe request succeeds, and the field is not there: a column that is empty, a condition that never holds, or, where something is read on from it, a crash.\n\n## What to do\n\nThe finding says where the content is instead, when that is known, and whether that is Pleo's word or derived from the specifications. Otherwise find out what the value is for.\n",
    'shared-credential': "# shared-credential\n\n## What it finds\n\nOne credential that is sent to both APIs: one variable, secret, configuration key or constant, in whichever files. Two variables that a workflow or a compose file fills from one secret are one credential. It is reported once, where it is put on a request to the external API; its uses for the legacy API stand in the evidence.\n\n```ts\nconst headers = { Authorization: `Bearer ${process.env.PLEO_TOKEN}` }; // expect: shared-credential (certain)\n\nexport const companies = () => fetch('https://external.pleo.io/v1/companies', { headers });\nexport const employees = () => fetch('https://openapi.pleo.io/v1/employees', { headers }); // expect: legacy-call getEmployees\n```\n\nTwo credentials that one client sends are not shared, nor is one that a deployment fills together with the host.\n\n```ts\nconst call = (base: string, token: string, path: string) =>\n  fetch(`${base}${path}`, { headers: { Authorization: `Bearer ${token}` } });\n\nexport const companies = () => call('https://external.pleo.io', process.env.PLEO_OAUTH_TOKEN ?? '', '/v1/companies');\nexport const employees = () => call('https://openapi.pleo.io', process.env.PLEO_LEGACY_TOKEN ?? '', '/v1/employees'); // expect: legacy-call getEmployees\n```\n\n## Why it matters\n\nNeither API takes the credentials of the other. One half of the program fails, and in a repository that is half migrated that shows in production only.\n\n## What to do\n\nKeep two credentials apart, each under a name that says which API it is for. Variables of one name in packages that have settings of their own are taken for two.\n",
    'superseded-external-call': "# superseded-external-call\n\n## What it finds\n\nA request to an operation of the external API that is deprecated, or that a later one took the place of: the exports before version 3, `/v1-beta/accounts`, the search of core accounting entries and others. The finding names what to call now, where that is known.\n\n```ts\nconst api = 'https://external.pleo.io';\n\nawait fetch(`${api}/v2/export-jobs`); // expect: superseded-external-call getExportJobsListV2\nawait fetch(`${api}/v1-beta/accounts/42`); // expect: superseded-external-call getAccountV4\nawait fetch(`${api}/v0/tags?company_id=42`); // expect: superseded-external-call searchTags\n```\n\nTheir successors are silent, and so are resources that have no other version than an early one.\n\n```ts\nawait fetch('https://external.pleo.io/v3/export-jobs');\nawait fetch('https://external.pleo.io/v1/chart-of-accounts/42');\nawait fetch('https://external.pleo.io/v0/tag-groups/42');\n```\n\n## Why it matters\n\nIt works today. What is deprecated may end, and whoever is on the way to the external API now can go to the operation that stays.\n\n## What to do\n\nCall the operation that the finding names, and compare what it takes and answers: a later version is seldom the same in every field.\n",
    'undocumented-legacy-call': "# undocumented-legacy-call\n\n## What it finds\n\nA request to the legacy host with a method and path that its API never documented. Some of them are seen in public code and may answer; others are typing mistakes, or come from a base URL that lost its `/v1`.\n\n```ts\nawait fetch('https://openapi.pleo.io/v1/me'); // expect: undocumented-legacy-call (certain)\nawait fetch(new URL('/expenses', 'https://openapi.pleo.io/v1')); // expect: undocumented-legacy-call (certain)\nawait fetch('https://openapi.pleo.io/v1/expenses/e1', { method: 'PUT' }); // expect: undocumented-legacy-call (certain)\n```\n\nDocumented operations are the business of [legacy-call](../legacy-call/README.md).\n\n```ts\nawait fetch('https://openapi.pleo.io/v1/expenses', { method: 'PUT', body: '{}' }); // expect: legacy-call updateExpenses (certain)\n```\n\n## Why it matters\n\nWhat was never documented may not exist, may end without notice, and has no official replacement.\n\n## What to do\n\nCheck the path against the list of operations first. When the call is meant, find out what it is for: where something similar exists in the external API, the finding names it.\n",
    'unknown-external-call': "# unknown-external-call\n\n## What it finds\n\nA request to the external API, `https://external.pleo.io` or its staging host, with a method or a path that it does not have. The commonest one by far is the swapped host: only the host of a legacy call was changed, and its path stayed. The finding names what replaces that legacy operation.\n\n```ts\nconst base = 'https://external.pleo.io/v1';\n\nexport const expenses = () => fetch(`${base}/expenses?pageSize=100`); // expect: unknown-external-call (certain)\nexport const teams = () => fetch(`${base}/teams`); // expect: unknown-external-call (certain)\n```\n\nA wrong method, the wrong version and typing mistakes are found, too, with the operation nearest to them. A base URL that ends in a version makes two of them.\n\n```ts\nconst api = 'https://external.pleo.io';\nconst base = `${api}/v1`;\n\nawait fetch(`${api}/v1/accounting-entries:search`); // expect: unknown-external-call\nawait fetch(`${api}/v3/employees`); // expect: unknown-external-call\nawait fetch(`${api}/v3/export-job/42`); // expect: unknown-external-call\nawait fetch(`${base}/v3/export-jobs`); // expect: unknown-external-call\n```\n\nWhat the external API has is silent, and so is what is known in part only, other hosts, and the parts of it that no reference describes in full, such as SCIM.\n\n```ts\nexport async function calls(id: string, path: string) {\n  await fetch('https://external.pleo.io/v2/employees');\n  await fetch(`https://external.pleo.io/v1/vendors/${id}:archive`, { method: 'POST' });\n  await fetch(`https://external.pleo.io/v1/${path}`);\n  await fetch('https://external.pleo.io/scim/v2/Users/42');\n  await fetch('https://external.vendor.example/v1/expenses');\n}\n```\n\n## Why it matters\n\nThe request is refused, most likely with 404, however right its credential is. The external API is another API: its resources have other names, each with a version of its own, lists are often searched with POST, and the parameters and answers differ.\n\n## What to do\n\nCall the operation that the finding names. Where a legacy operation is meant, its parameters move and its answer changes as well: `pleo-migrate explain \"GET /v1/expenses\"` tells everything that is known of it. Where the finding says that nothing replaces it, it names the ways that remain.\n",
    'wrong-auth-scheme': "# wrong-auth-scheme\n\n## What it finds\n\nA credential that is sent in a way its API does not read. The external API takes an API key as the user name of HTTP Basic with an empty password, or an OAuth access token as Bearer; the legacy API takes a token as Bearer.\n\n```ts\nconst key = process.env.PLEO_API_KEY;\nconst get = (Authorization: string) => fetch('https://external.pleo.io/v1/companies', { headers: { Authorization } });\n\nexport const bearer = () =>\n  fetch('https://external.pleo.io/v1/companies', {\n    headers: { Authorization: `Bearer ${key}` }, // expect: wrong-auth-scheme (likely)\n  });\nexport const password = () =>\n  fetch('https://external.pleo.io/v1/companies', {\n    headers: { Authorization: `Basic ${btoa(`:${key}`)}` }, // expect: wrong-auth-scheme (certain)\n  });\nexport const withoutColon = () =>\n  fetch('https://external.pleo.io/v1/companies', {\n    headers: { Authorization: `Basic ${btoa(key)}` }, // expect: wrong-auth-scheme (likely)\n  });\nexport const right = () => get(`Basic ${btoa(`${key}:`)}`);\n```\n\nBasic on the legacy host, a scheme that neither API knows, a header of another name and a key without any scheme are found as well.\n\n```ts\nexport const teams = () =>\n  fetch('https://openapi.pleo.io/v1/teams', { // expect: legacy-call getTeams\n    headers: { Authorization: `Basic ${btoa(`${process.env.PLEO_TOKEN}:`)}` }, // expect: wrong-auth-scheme (certain)\n  });\nexport const companies = () =>\n  fetch('https://external.pleo.io/v1/companies', {\n    headers: { 'x-api-key': String(process.env.PLEO_KEY) }, // expect: wrong-auth-scheme (likely)\n  });\n```\n\nWhat may be encoded already, and variables that are called tokens and are sent as the user name, are silent: that is right.\n\n```ts\nexport const encoded = () =>\n  fetch('https://external.pleo.io/v1/companies', {\n    headers: { Authorization: `Basic ${process.env.PLEO_BASIC_AUTH}` },\n  });\nexport const token = (accessToken: string) =>\n  fetch('https://external.pleo.io/v1/companies', {\n    headers: { Authorization: `Basic ${Buffer.from(`${accessToken}:`).toString('base64')}` },\n  });\n```\n\n## Why it matters\n\nSuch a request is refused, most likely with 401; which status it is, is not documented. One official sample shows the bare key behind `Basic`; by the scheme and the other pages the colon belongs to it and all of it is encoded, so that form is reported as likely at most.\n\n## What to do\n\nSend `Authorization: Basic base64(\"<key>:\")`, or let the HTTP client do it: the key as the user name, an empty string as the password. Some clients drop an empty password; look at the header that they send.\n",
};

;// CONCATENATED MODULE: ./build/src/rules/shared-credential/rule.js
/** One credential for both APIs. */



const sharedCredential = (0,rule/* defineRule */.K)({
    id: 'shared-credential',
    severity: 'error',
    summary: 'one credential that is sent to both APIs',
    *checkCredential(fact, advice) {
        if (!isShared(fact) || !fact.isFirst)
            return;
        yield problemOf(fact, {
            what: `${nameOf(fact.credential)} is sent to ${hostOf(fact)} here, and to the legacy API elsewhere.`,
            why: 'Neither API takes the credentials of the other: one of the two fails, most likely with 401.',
            next: `Use two credentials: for the external API ${advice.apiKey}${scopeWords(fact.scopes)}, and keep it under a name of its own. ${(0,first_letter/* upperFirst */.Z)(advice.access)}`,
            certainty: fact.certainty,
        });
    },
});

;// CONCATENATED MODULE: ./build/src/rules/superseded-external-call/rule.js
/** An operation of the external API that another one took the place of. */



const supersededExternalCall = (0,rule/* defineRule */.K)({
    id: 'superseded-external-call',
    severity: 'warning',
    summary: 'an operation of the external API that is deprecated or superseded, with what to call now',
    *checkCall(fact) {
        const { call, operation, replacements } = fact;
        if (operation?.api !== 'external')
            return;
        if (operation.status !== 'superseded' && operation.status !== 'deprecated')
            return;
        const [now] = replacements;
        yield problemAt(fact, {
            what: `${subjectOf(call.symbol)} calls ${endpointOf(fact)} of Pleo's external API, which is ${operation.status}.`,
            why: rule_reasonFor(operation, now?.path ?? 'that path'),
            next: now
                ? `Call ${describeReplacement(now)}.`
                : 'Ask Pleo what to call in its place: no successor is named.',
        });
    },
});
/** What the catalogue notes, without what to call, which is said apart. */
function rule_reasonFor({ note }, path) {
    const reason = note.replace(/^Call [^;]*? instead[:;] /, '').replace('that path', path);
    return reason === '' ? 'Newer operations took its place.' : (0,first_letter/* upperFirst */.Z)(reason);
}

;// CONCATENATED MODULE: ./build/src/rules/undocumented-legacy-call/rule.js
/** A request to the legacy host that its API never documented. */


const undocumentedLegacyCall = (0,rule/* defineRule */.K)({
    id: 'undocumented-legacy-call',
    severity: 'warning',
    summary: 'a request to the legacy host that its API never documented',
    *checkCall(fact) {
        const { call, operation, replacements, blocked } = fact;
        if (call.api !== 'legacy' || (operation !== null && operation.status !== 'undocumented'))
            return;
        if (operation === null && (call.path === null || call.method === null || call.certainty === 'possible'))
            return;
        yield problemAt(fact, {
            what: `${subjectOf(call.symbol)} calls ${endpointOf(fact)}, which Pleo's legacy API never documented.`,
            why: 'It may not exist, or end without notice; the legacy API itself is deprecated.',
            next: nextWords(operation !== null, blocked, replacements),
        });
    },
});
function nextWords(known, blocked, replacements) {
    if (blocked !== null)
        return `Nothing replaces it: ${blocked}`;
    if (known)
        return nextFor(replacements);
    return 'Check method and path first: no documented operation has both.';
}

;// CONCATENATED MODULE: ./build/src/rules/unknown-external-call/rule.js
/** A request to the external API that it does not have. */


const unknownExternalCall = (0,rule/* defineRule */.K)({
    id: 'unknown-external-call',
    severity: 'error',
    summary: 'a method or path that the external API does not have, with what to call',
    *checkCall(fact) {
        const { call, unknown } = fact;
        if (!unknown)
            return;
        const { what, why } = describe(unknown);
        yield problemAt(fact, {
            what: `${subjectOf(call.symbol)} calls ${endpointOf(fact)} on ${call.host ?? 'the external host'}, ${what}.`,
            why,
            next: rule_nextWords(fact, unknown),
        });
    },
});
const WORDS = {
    legacy: {
        what: 'which is a path of the legacy API',
        why: 'The external API does not have the operations of the legacy API under another host: method, path, parameters and answers are its own.',
    },
    method: {
        what: 'which does not take that method there',
        why: 'The external API has no operation with this method on this path.',
    },
    version: {
        what: 'which has that path in another version only',
        why: 'Each resource of the external API has a version of its own in its path; a base URL that ends in a version puts a second one before it.',
    },
    spelling: {
        what: 'which has no such path',
        why: 'The external API has no operation with this path.',
    },
};
function describe({ meant, takes }) {
    if (takes.length > 0 && meant?.kind !== 'legacy')
        return {
            ...WORDS.method,
            what: `which takes only ${listed(takes)} there`,
        };
    return WORDS[meant?.kind ?? 'spelling'];
}
function rule_nextWords({ replacements, blocked }, { meant }) {
    const [first] = replacements;
    if (blocked !== null)
        return `Nothing replaces it yet: ${blocked}`;
    if (meant?.kind === 'legacy' || !first)
        return first ? nextFor(replacements) : NOTHING_NEAR;
    return `Call ${describeReplacement(first)}.`;
}
const NOTHING_NEAR = "No operation comes close: look in Pleo's reference for one that does what this call is for.";

;// CONCATENATED MODULE: ./build/src/rules/wrong-auth-scheme/rule.js
/** A credential that is sent in a way its API does not read. */




const wrongAuthScheme = (0,rule/* defineRule */.K)({
    id: 'wrong-auth-scheme',
    severity: 'error',
    summary: 'an API key as Bearer, a Basic header on the legacy host, a key as the password or without its colon',
    *checkCredential(fact) {
        const fault = isShared(fact)
            ? null
            : (sameEverywhere(fact) ?? (fact.api === 'legacy' ? onLegacy(fact) : onExternal(fact)));
        if (!fault)
            return;
        yield problemOf(fact, {
            what: `${nameOf(fact.credential)} is sent to ${hostOf(fact)} ${fault.how}.`,
            why: `${fault.why ?? (fact.api === 'legacy' ? LEGACY : EXTERNAL)} Such a request is refused, most likely with 401.`,
            next: fact.api === 'legacy' ? 'Send a legacy token as `Authorization: Bearer <token>`.' : NEXT,
            certainty: (0,certainty/* leastCertain */.e)(fact.certainty, fault.certainty),
        });
    },
});
const LEGACY = 'The legacy API takes a token as Bearer.';
const EXTERNAL = 'The external API takes an API key as the user name of HTTP Basic with an empty password, or an OAuth access token as Bearer.';
const NEXT = 'Send `Authorization: Basic base64("<key>:")`, the colon included and nothing behind it, or let the client do it with the key as the user name and an empty password.';
/** What neither API reads. */
const ANYWHERE = {
    'other-scheme': { how: 'behind a scheme that is neither Bearer nor Basic', certainty: 'certain' },
    'other-header': { how: 'in a header that is not `Authorization`', certainty: 'likely' },
    'bearer-encoded': { how: 'as Bearer, encoded as for Basic', certainty: 'certain' },
};
function sameEverywhere({ credential, api }) {
    const { form, source } = credential;
    // A variable may hold its scheme, too; one whose name says what it is seldom does.
    const isPlain = source.type !== 'unknown' && source.type !== 'parameter';
    if (form === 'bare' && isPlain && credential.kind !== 'unknown')
        return { how: 'without any scheme', certainty: 'likely' };
    if (api === 'legacy' && isBasic(form))
        return null;
    return ANYWHERE[form] ?? null;
}
function onLegacy({ credential }) {
    // An API key there is the more specific fault.
    if (!isBasic(credential.form) || credential.kind === 'api-key')
        return null;
    return { how: 'as HTTP Basic', certainty: 'certain' };
}
const ON_EXTERNAL = {
    'basic-as-password': { how: 'as the password of HTTP Basic', certainty: 'certain' },
    'basic-password': { how: 'with a password beside it', certainty: 'likely' },
    'basic-without-colon': { how: 'as HTTP Basic without the colon behind it', certainty: 'likely' },
    'basic-bare': { how: 'behind `Basic` as it is, neither encoded nor with its colon', certainty: 'likely' },
    'basic-not-encoded': { how: 'behind `Basic` without being encoded', certainty: 'certain' },
};
function onExternal(fact) {
    const { credential, likeKind } = fact;
    // A legacy token there is the more specific fault.
    if (credential.kind === 'legacy-token')
        return null;
    if (credential.form === 'bearer') {
        if (likeKind !== 'api-key')
            return null;
        return {
            how: 'as Bearer, and it is an API key by what is known of it',
            why: 'Bearer is for OAuth access tokens.',
            certainty: 'likely',
        };
    }
    if (credential.form === 'basic' && (0,model_credential/* isGivenOut */.q)(credential))
        return {
            how: 'as HTTP Basic, and it is an OAuth access token',
            why: 'OAuth access tokens go as Bearer.',
            certainty: 'likely',
        };
    return ON_EXTERNAL[credential.form] ?? null;
}

;// CONCATENATED MODULE: ./build/src/rules/index.js
/** Every rule, in the order of the contract. One more is one folder and one line here. */

















const definitions = [
    legacyCall,
    undocumentedLegacyCall,
    legacyHost,
    legacyTokenOnExternal,
    apiKeyOnLegacy,
    sharedCredential,
    wrongAuthScheme,
    environmentMismatch,
    hardcodedCredential,
    credentialInBrowser,
    unknownExternalCall,
    supersededExternalCall,
    legacyParameter,
    lostField,
    changedField,
    legacyField,
];
/** Where a rule's page is read. */
const PAGES = 'https://github.com/pleo-migrate/pleo-migrate/blob/main/src/rules';
/** The rules with their pages. */
const rules = definitions.map((rule) => ({
    ...rule,
    help: pages[rule.id] ?? rule.summary,
    docs: `${PAGES}/${rule.id}/README.md`,
}));


/***/ }),

/***/ 9510:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ problemsOf),
/* harmony export */   K: () => (/* binding */ defineRule)
/* harmony export */ });
/** What a rule is: metadata, and the narrowest check it needs. It yields problems and calls nothing. */
/** Checks a rule's type where it is written. */
function defineRule(rule) {
    return rule;
}
/** What a rule says of a fact. */
function problemsOf(rule, fact, advice) {
    switch (fact.kind) {
        case 'call':
            return rule.checkCall?.(fact) ?? [];
        case 'host':
            return rule.checkHost?.(fact) ?? [];
        case 'credential':
            return rule.checkCredential?.(fact, advice) ?? [];
        case 'literal':
            return rule.checkLiteral?.(fact, advice) ?? [];
        case 'exposed':
            return rule.checkExposed?.(fact) ?? [];
        case 'field':
            return rule.checkField?.(fact) ?? [];
        case 'mixed':
            return rule.checkMixed?.(fact) ?? [];
    }
}


/***/ })

};
;