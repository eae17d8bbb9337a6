"use strict";
exports.id = 533;
exports.ids = [533];
exports.modules = {

/***/ 2533:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readFormats: () => (/* binding */ readFormats)
/* harmony export */ });
/* harmony import */ var _model_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1942);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9855);
/** What `--format` says: names of formats, and files to write them to. */


/** Reads `name` and `name=file`. Throws `UserError`. */
function readFormats(given, known) {
    return given.map((text) => {
        const [name = '', ...rest] = text.split('=');
        const format = known.find((one) => one.name === name);
        const names = known.map((one) => one.name);
        if (!format)
            throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`There is no format ${name}.${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(name, names)}`, `The formats are ${names.join(', ')}.`);
        const file = rest.length === 0 ? null : rest.join('=');
        if (file === '')
            throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`--format ${name}= names no file.`, `Write --format ${name}=report.${name}.`);
        return { format, file };
    });
}


/***/ })

};
;