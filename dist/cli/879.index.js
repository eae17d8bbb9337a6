"use strict";
exports.id = 879;
exports.ids = [879];
exports.modules = {

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


/***/ })

};
;