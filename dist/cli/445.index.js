"use strict";
exports.id = 445;
exports.ids = [445];
exports.modules = {

/***/ 5445:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   failing: () => (/* binding */ failing),
/* harmony export */   nothingScanned: () => (/* binding */ nothingScanned),
/* harmony export */   withMinCertainty: () => (/* binding */ withMinCertainty)
/* harmony export */ });
/* harmony import */ var _model_certainty_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4961);
/** What a result means for the run: which findings count, and whether it fails. */

const SEVERITIES = ['notice', 'warning', 'error'];
/** The result without findings below a certainty; the counts follow. */
function withMinCertainty(result, floor) {
    const findings = result.findings.filter((finding) => (0,_model_certainty_js__WEBPACK_IMPORTED_MODULE_0__/* .isAtLeast */ .d)(finding.certainty, floor));
    const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
    return {
        ...result,
        findings,
        counts: {
            ...result.counts,
            error: count('error'),
            warning: count('warning'),
            notice: count('notice'),
            blocked: findings.filter((finding) => finding.blocked).length,
        },
    };
}
/** The findings that fail a run: tests, stories, examples and documentation never do. */
function failing(findings, failOn) {
    if (failOn === 'never')
        return [];
    const floor = failOn === 'error' || failOn === 'notice' ? failOn : 'warning';
    return findings.filter(({ severity, context }) => context === 'source' && SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(floor));
}
/** Why there was nothing to look at, or null. An empty scan is never reported as clean. */
function nothingScanned(result) {
    if (result.stats.listed > 0)
        return null;
    return 'There is no TypeScript or JavaScript file to scan here.';
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


/***/ })

};
;