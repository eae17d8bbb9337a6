"use strict";
exports.id = 17;
exports.ids = [17];
exports.modules = {

/***/ 4017:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  completion: () => (/* binding */ completion)
});

// EXTERNAL MODULE: ./build/src/model/nearest.js
var nearest = __webpack_require__(2950);
// EXTERNAL MODULE: ./build/src/model/user-error.js
var user_error = __webpack_require__(1942);
// EXTERNAL MODULE: ./build/src/config/commands.js
var commands = __webpack_require__(4627);
;// CONCATENATED MODULE: ./build/src/config/completion-words.js
/** What the completion of any shell is made of. */
/** The command that is meant when none is named. */
const DEFAULT_COMMAND = 'check';
/** Flags that every command has. */
const COMMON_FLAGS = ['help', 'version'];
/** A text between single quotes for bash and zsh. */
function shellQuote(text) {
    return `'${text.replaceAll("'", "'\\''")}'`;
}

;// CONCATENATED MODULE: ./build/src/config/completion-bash.js
/** Completion for bash, 3.2 and later; what is not completed here falls back to files. */

function bashCompletion(commands) {
    const names = commands.map(({ name }) => name);
    return `# bash completion for pleo-migrate; in ~/.bashrc: eval "$(pleo-migrate completion bash)"
_pleo_migrate() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" flag='' command='' word i
  COMPREPLY=()
  # Bash takes "=" for a word of its own; what stands before it is a flag, or a format with its file.
  if [[ $cur == '=' ]]; then
    flag="\${COMP_WORDS[COMP_CWORD-1]}"
    [[ $flag == -* ]] || return
    cur=''
  elif [[ \${COMP_WORDS[COMP_CWORD-1]} == '=' ]]; then
    flag="\${COMP_WORDS[COMP_CWORD-2]}"
    [[ $flag == -* ]] || return
  else
    flag="\${COMP_WORDS[COMP_CWORD-1]}"
  fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    word="\${COMP_WORDS[i]}"
    case "$word" in
      ${names.join('|')}) command="$word"; break ;;
    esac
  done
  case "\${command:-${DEFAULT_COMMAND}} $flag" in
${commands.flatMap(valueCases).join('\n')}
  esac
  local words=''
  case "\${command:-${DEFAULT_COMMAND}}" in
${commands.map(wordCase).join('\n')}
  esac
  if [[ $cur == -* ]]; then
    COMPREPLY=($(compgen -W "$words" -- "$cur"))
  elif [[ -z $command ]]; then
    COMPREPLY=($(compgen -W ${shellQuote(names.join(' '))} -- "$cur"))
  else
    case "$command" in
${commands
        .filter(({ operands }) => operands.length > 0)
        .map(operandCase)
        .join('\n')}
    esac
  fi
}
complete -o bashdefault -o default -F _pleo_migrate pleo-migrate
`;
}
/** Files are what bash completes by itself. */
function valueCases({ name, flags }) {
    return flags
        .filter(({ takes }) => takes !== 'nothing')
        .map(({ name: flag, words }) => {
        const pattern = `    ${shellQuote(`${name} --${flag}`)})`;
        return words.length === 0
            ? `${pattern} return ;;`
            : `${pattern} COMPREPLY=($(compgen -W ${shellQuote(words.join(' '))} -- "$cur")); return ;;`;
    });
}
function wordCase({ name, flags }) {
    const words = [...flags.map((flag) => flag.name), ...COMMON_FLAGS].map((flag) => `--${flag}`);
    return `    ${name}) words=${shellQuote(words.join(' '))} ;;`;
}
function operandCase({ name, operands }) {
    return `      ${name}) COMPREPLY=($(compgen -W ${shellQuote(operands.join(' '))} -- "$cur")) ;;`;
}

;// CONCATENATED MODULE: ./build/src/config/completion-fish.js
/** Completion for fish. */

function fishCompletion(commands) {
    const others = commands.filter(({ name }) => name !== DEFAULT_COMMAND).map(({ name }) => name);
    const isMeant = (name) => name === DEFAULT_COMMAND
        ? `not __fish_seen_subcommand_from ${others.join(' ')}`
        : `__fish_seen_subcommand_from ${name}`;
    return `# fish completion for pleo-migrate; pleo-migrate completion fish > ~/.config/fish/completions/pleo-migrate.fish
complete -c pleo-migrate -s h -l help -d 'Print help'
complete -c pleo-migrate -s v -l version -d 'Print the version'
${commands.map(({ name, purpose }) => line('__fish_use_subcommand', `-a ${name} -d ${quote(purpose)}`)).join('\n')}
${commands
        .flatMap(({ name, flags, operands }) => [
        ...flags.map((flag) => line(isMeant(name), flagOf(flag))),
        ...(operands.length > 0 ? [line(isMeant(name), `-f -a ${quote(operands.join(' '))}`)] : []),
    ])
        .join('\n')}
`;
}
function line(condition, rest) {
    return `complete -c pleo-migrate -n ${quote(condition)} ${rest}`;
}
function flagOf({ name, help, takes, words }) {
    const value = takes === 'nothing'
        ? ''
        : takes === 'file'
            ? ' -r -F'
            : words.length > 0
                ? ` -x -a ${quote(words.join(' '))}`
                : ' -x';
    return `-l ${name}${value} -d ${quote(help)}`;
}
function quote(text) {
    return `'${text.replace(/[\\']/g, '\\$&')}'`;
}

;// CONCATENATED MODULE: ./build/src/config/completion-zsh.js
/** Completion for zsh, by its own `_arguments`. */

function zshCompletion(commands) {
    const names = commands.map(({ name }) => name);
    return `#compdef pleo-migrate
# zsh completion for pleo-migrate; in ~/.zshrc, after compinit: eval "$(pleo-migrate completion zsh)"
_pleo_migrate_format() {
  if compset -P '*='; then _files; else compadd -S '' -- "$@"; fi
}
_pleo_migrate_first() {
  local -a names
  names=(
${commands.map(({ name, purpose }) => `    ${shellQuote(`${name}:${purpose}`)}`).join('\n')}
  )
  _describe -t commands command names
  _files
}
_pleo_migrate() {
  local word command=''
  local -a specs
  for word in \${words[2,CURRENT-1]}; do
    case $word in
      (${names.join('|')}) command=$word; break ;;
    esac
  done
  specs=('(- *)'{-h,--help}'[print help]' '(- *)'{-v,--version}'[print the version]')
  case \${command:-${DEFAULT_COMMAND}} in
${commands.map(commandCase).join('\n')}
  esac
  [[ -z $command ]] && specs+=('*:command or path:_pleo_migrate_first')
  _arguments -S $specs
}
compdef _pleo_migrate pleo-migrate
`;
}
function commandCase({ name, flags, operands }) {
    const specs = flags.map((flag) => `      ${shellQuote(specOf(flag))}`);
    // The command itself is the first operand.
    const rest = operands.length > 0
        ? `      ${shellQuote(`*:subject:(${operands.join(' ')})`)}`
        : `      ${shellQuote('*:path:_files')}`;
    return `    (${name}) specs+=(\n${specs.map((spec) => `${spec}\n`).join('')}    )\n    [[ -n $command ]] && specs+=(\n${rest}\n    )\n    ;;`;
}
function specOf({ name, help, takes, words }) {
    const about = `[${help.replace(/[[\]:\\]/g, '\\$&')}]`;
    if (takes === 'nothing')
        return `--${name}${about}`;
    const value = takes === 'format'
        ? // The space keeps zsh from adding words of its own.
            ` _pleo_migrate_format ${words.join(' ')}`
        : takes === 'file'
            ? '_files'
            : words.length > 0
                ? `(${words.join(' ')})`
                : ' ';
    return `*--${name}=${about}:${name}:${value}`;
}

// EXTERNAL MODULE: ./build/src/config/options.js + 6 modules
var options = __webpack_require__(4670);
;// CONCATENATED MODULE: ./build/src/config/completion.js
/** Scripts that complete commands, flags and their values in a shell: derived from the tables of both, and static. */







const WRITERS = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion };
const SHELLS = Object.keys(WRITERS);
/** The script for a shell. Throws `UserError`. */
function completionScript(shell, ruleIds) {
    const write = Object.entries(WRITERS).find(([name]) => name === shell)?.[1];
    if (!write)
        throw new user_error/* UserError */.y(shell === ''
            ? 'completion needs a shell.'
            : `There is no completion for ${shell}.${(0,nearest/* didYouMean */.a)(shell, SHELLS)}`, `Write pleo-migrate completion ${SHELLS.join(', or ')}.`);
    const operands = {
        explain: ruleIds,
        completion: SHELLS,
        help: commands/* COMMANDS */.L,
    };
    const completed = commands/* COMMANDS */.L.map((name) => ({
        name,
        purpose: commands/* commands */.P[name].purpose,
        operands: operands[name] ?? [],
        flags: options/* options */.fF.filter(({ where }) => where.includes(name)).map(completion_flagOf),
    }));
    const help = {
        name: 'help',
        purpose: 'Prints the help of a command.',
        operands: commands/* COMMANDS */.L,
        flags: [],
    };
    return write([...completed, help]);
}
function completion_flagOf({ name, type, help, choices, formats, value }) {
    return {
        name,
        help: /^.*?[.;:](?=\s|$)/.exec(help)?.[0].slice(0, -1) ?? help,
        takes: type === 'flag' ? 'nothing' : formats ? 'format' : value === 'file' ? 'file' : 'value',
        words: formats ? Object.keys(formats) : (choices ?? []),
    };
}

// EXTERNAL MODULE: ./build/src/config/settings.js
var settings = __webpack_require__(3944);
// EXTERNAL MODULE: ./build/src/commands/exit.js
var exit = __webpack_require__(5033);
;// CONCATENATED MODULE: ./build/src/commands/completion.js
/** `completion`: the script that completes the command line in a shell. */



async function completion({ operands }, terminal) {
    terminal.out(completionScript(operands.join(' '), (0,settings.ruleIds)()));
    return exit/* EXIT */.d.clean;
}


/***/ }),

/***/ 5617:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ CONFIG_FILE),
/* harmony export */   i: () => (/* binding */ readConfigText),
/* harmony export */   loadConfig: () => (/* binding */ loadConfig)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1027);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(jsonc_parser__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _files_is_record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2664);
/* harmony import */ var _files_read_bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6702);
/* harmony import */ var _files_read_inside_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3733);
/* harmony import */ var _model_user_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1942);
/** The configuration of the scanned repository: data only, checked against its schema. */







/** Where a configuration stands when nobody names another file. */
const CONFIG_FILE = 'pleo-migrate.config.json';
/** Reads the configuration at `root`; `file` names another one. Throws `UserError`. */
async function loadConfig(root, file, ruleIds) {
    const named = file === null ? CONFIG_FILE : file;
    const text = readConfigText(root, named);
    if (text !== null)
        return readConfig({ text, file: named, at: [] }, ruleIds);
    if (file !== null)
        throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`${file} cannot be read.`, 'Name a configuration file inside the repository.');
    const manifest = readConfigText(root, 'package.json');
    if (manifest === null)
        return {};
    return readConfig({ text: manifest, file: 'package.json', at: ['pleo-migrate'] }, ruleIds);
}
/** Bytes; far more than anybody configures, and little enough to check. */
const MAX_SIZE = 1024 * 1024;
/** The text of a file inside the repository; null where there is none. Throws `UserError` for one that cannot be read. */
function readConfigText(root, file, maxSize = MAX_SIZE) {
    const bytes = (0,_files_read_inside_js__WEBPACK_IMPORTED_MODULE_4__/* .readInside */ .xO)(root, file, maxSize);
    if (typeof bytes !== 'string')
        return bytes.toString('utf8').replace(/^\uFEFF/, '');
    // Whatever a package.json is, it may be without a configuration in it.
    if (file === 'package.json')
        return null;
    if (bytes === _files_read_inside_js__WEBPACK_IMPORTED_MODULE_4__/* .OUTSIDE */ .ov)
        throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`${file} leads out of the repository.`, 'Name a file inside it.');
    if (bytes === (0,_files_read_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .tooLarge */ .g$)(maxSize))
        throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`${file} is ${bytes}.`, 'Keep to what a person can read.');
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, file)))
        throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`${file} is there, and cannot be read.`, 'Make it a file that may be read, or take it away.');
    return null;
}
async function readConfig({ text, file, at }, ruleIds) {
    const errors = [];
    const { tree, whole } = parseBoth(text, errors);
    const [broken] = errors;
    // A package.json that is broken is npm's business.
    if ((broken || !tree) && at.length > 0)
        return {};
    if (broken || !tree) {
        throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`${place(text, file, broken?.offset ?? 0)}: ${(0,jsonc_parser__WEBPACK_IMPORTED_MODULE_2__.printParseErrorCode)(broken?.error ?? 4)}.`, 'Mend the JSON; comments are allowed.');
    }
    const value = at.reduce((inner, key) => ((0,_files_is_record_js__WEBPACK_IMPORTED_MODULE_6__/* .isRecord */ .u)(inner) ? inner[key] : undefined), whole);
    if (value === undefined)
        return {};
    const top = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_2__.findNodeAtLocation)(tree, [...at]);
    const inherited = top && offsetOfPrototype(top);
    if (typeof inherited === 'number')
        throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`${place(text, file, inherited)}: There is no key __proto__.`, 'Leave it out.');
    // Loaded here, since most repositories have no configuration.
    const { checkConfig } = await Promise.all(/* import() */[__webpack_require__.e(873), __webpack_require__.e(14)]).then(__webpack_require__.bind(__webpack_require__, 9014));
    const checked = checkConfig(value, ruleIds);
    if ('config' in checked)
        return checked.config;
    const mistakes = checked.mistakes
        .map((mistake) => ({ ...mistake, offset: offsetOf(tree, [...at, ...mistake.path]) }))
        .sort((a, b) => Number(b.unknown) - Number(a.unknown) || a.offset - b.offset);
    const [first] = mistakes;
    throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`${place(text, file, first?.offset ?? 0)}: ${first?.what ?? 'This is no configuration.'}`, first?.todo ?? 'Write {…}.');
}
/** The tree and the value of a text; neither where it is nested without end: the parser calls itself for each level. */
function parseBoth(text, errors) {
    try {
        const tree = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_2__.parseTree)(text, errors, { allowTrailingComma: true });
        return { tree, whole: (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_2__.parse)(text, [], { allowTrailingComma: true }) };
    }
    catch {
        return {};
    }
}
/** Where a key says what an object inherits, which nothing that checks keys would see; null: nowhere. */
function offsetOfPrototype(top) {
    const open = [top];
    for (let node = open.pop(); node; node = open.pop()) {
        const [key] = node.children ?? [];
        if (node.type === 'property' && key?.value === '__proto__')
            return key.offset;
        for (const child of node.children ?? [])
            open.push(child);
    }
    return null;
}
/** Where a value stands; of one that is missing, where it should. */
function offsetOf(tree, path) {
    const node = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_2__.findNodeAtLocation)(tree, [...path]);
    return node || path.length === 0 ? (node?.offset ?? 0) : offsetOf(tree, path.slice(0, -1));
}
/** `file:line:column` of an offset. */
function place(text, file, offset) {
    const before = text.slice(0, offset).split('\n');
    return `${file}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}


/***/ }),

/***/ 3944:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ locateRoot),
/* harmony export */   makeSettings: () => (/* binding */ makeSettings),
/* harmony export */   p: () => (/* binding */ locateFile),
/* harmony export */   ruleIds: () => (/* binding */ ruleIds)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _files_is_inside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3829);
/* harmony import */ var _model_nearest_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2950);
/* harmony import */ var _model_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1942);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7463);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5617);
/* harmony import */ var _option_rows_adoption_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6625);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4670);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3585);
/** Flags over configuration over defaults: the settings of one run. */










/** The settings in force. */
function makeSettings(given, config) {
    const certainty = given.minCertainty ?? config.minCertainty ?? 'possible';
    return {
        scan: {
            root: given.root,
            configFile: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(given.root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(given.root, given.config ?? _load_js__WEBPACK_IMPORTED_MODULE_5__/* .CONFIG_FILE */ .g))
                .split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)
                .join('/'),
            paths: given.paths,
            include: [...(config.include ?? []), ...given.include],
            exclude: [...(config.exclude ?? []), ...given.exclude],
            gitignore: given.gitignore,
            maxFileSize: Number(given.maxFileSize ?? config.maxFileSize ?? defaultOf('max-file-size')),
            rules: config.rules ?? {},
            credentials: config.credentials ?? {},
            account: config.account ?? null,
            env: config.env ?? {},
            hosts: config.hosts ?? {},
            clients: config.clients ?? [],
            contexts: config.contexts ?? {},
            ignores: given.ignores ?? true,
            deadline: config.deadline === undefined
                ? null
                : {
                    date: config.deadline,
                    escalateWithinDays: config.escalateWithinDays ?? _option_rows_adoption_js__WEBPACK_IMPORTED_MODULE_6__/* .ESCALATE_WITHIN_DAYS */ .t,
                },
            budget: {
                files: config.budget?.files ?? null,
                bytes: config.budget?.bytes ?? null,
                seconds: config.budget?.seconds ?? null,
            },
            // The same day everywhere, so that a commit is judged alike by all who scan it at one time.
            today: new Date().toISOString().slice(0, 10),
            version: _version_js__WEBPACK_IMPORTED_MODULE_8__/* .version */ .r,
        },
        failOn: given.failOn ?? config.failOn ?? String(defaultOf('fail-on')),
        minCertainty: _options_js__WEBPACK_IMPORTED_MODULE_7__/* .CERTAINTIES */ .sk.find((known) => known === certainty) ?? 'possible',
        baseline: given.baseline ?? config.baseline ?? null,
    };
}
function defaultOf(name) {
    return _options_js__WEBPACK_IMPORTED_MODULE_7__/* .options */ .fF.find((option) => option.name === name)?.default ?? '';
}
/** The ids that a configuration may name. */
function ruleIds() {
    return _rules_index_js__WEBPACK_IMPORTED_MODULE_4__/* .rules */ .a.map(({ id }) => id);
}
/**
 * The top of the repository that the paths lie in (the folder itself where there is no git), and the paths relative to it.
 * Throws `UserError` for paths that do not exist or lie in different repositories; the first may be a misspelt command.
 */
function locateRoot(cwd, paths, commands = []) {
    const absolute = (paths.length === 0 ? ['.'] : paths).map((path) => {
        const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(full)) {
            throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${path} does not exist.${(0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_9__/* .didYouMean */ .a)(path, [...(path === paths[0] ? commands : []), ...pathsBeside(path, full)])}`, 'Check the spelling; paths are relative to the current directory.');
        }
        return realOf(cwd, path, full);
    });
    const tops = absolute.map((path) => gitTop(path) ?? folderOf(path));
    const [root = cwd] = tops;
    const stranger = tops.findIndex((top) => top !== root);
    if (stranger >= 0) {
        throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${paths[stranger] ?? ''} and ${paths[0] ?? ''} lie in different repositories.`, 'Run the tool once for each repository.');
    }
    return {
        root,
        paths: absolute.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/')).filter((path) => path !== ''),
    };
}
/** Where a path really lies. Throws `UserError` for links that lead out of where they stand, and for what is no file. */
function realOf(cwd, path, full) {
    const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(full);
    const around = gitTop((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(full)) ?? cwd;
    if ((0,_files_is_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .F)(around, full) && !(0,_files_is_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .F)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(around), real))
        throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${path} is a link that leads out of ${around}.`, 'Name the folder that it leads to, if that is what you want to scan.');
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real);
    if (!stats.isFile() && !stats.isDirectory())
        throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${path} is no file and no folder.`, 'Name files or folders of a repository.');
    return real;
}
/** The paths of what lies where this path should, as it is written. */
function pathsBeside(path, full) {
    const head = path.slice(0, path.length - (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path).length);
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(full)).map((name) => `${head}${name}`);
    }
    catch {
        return [];
    }
}
/** The repository that a file lies in (where there is no git, the current directory), and the file relative to it. */
function locateFile(cwd, path) {
    const { root, paths: [file = ''], } = locateRoot(cwd, [path]);
    const here = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(cwd);
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, file);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(full).isFile())
        throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${path} is no file.`, 'Name a file and a line of it: src/pleo.ts:42.');
    if (gitTop(full) !== null || !full.startsWith(`${here}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`))
        return { root, file };
    return { root: here, file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(here, full).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') };
}
function folderOf(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory() ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
}
function gitTop(path) {
    for (let at = folderOf(path);; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(at, '.git')))
            return at;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) === at)
            return null;
    }
}


/***/ }),

/***/ 6364:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText)
/* harmony export */ });
/** Bytes of a file as the text that they are: for the scan, and for whoever shows what it found. */
/** A text may hold a zero; what holds more than one among so many bytes is none. */
const BYTES_PER_ZERO = 100;
/** UTF-8, or UTF-16 with a byte order mark; null for anything that is no text. */
function decodeText(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return bytes.subarray(2).toString('utf16le');
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return Buffer.from(bytes.subarray(2, bytes.length - (bytes.length % 2)))
            .swap16()
            .toString('utf16le');
    let zeros = 0;
    for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, at + 1))
        zeros += 1;
    if (zeros * BYTES_PER_ZERO > bytes.length)
        return null;
    return bytes.toString('utf8').replace(/^\uFEFF/, '');
}


/***/ }),

/***/ 3829:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isInside)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/** Whether a path stays in a folder, by the names alone: links are resolved before, where they matter. */

/** Whether `path` is the folder or lies in it; both absolute. */
function isInside(folder, path) {
    const away = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
    // On another drive there is no way at all.
    return away !== '..' && !away.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(away) !== away;
}


/***/ }),

/***/ 2664:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ isRecord)
/* harmony export */ });
/** Reading what a stranger wrote as JSON. */
/** Whether a value is an object with keys. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 6702:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lh: () => (/* binding */ readNamedText),
/* harmony export */   Sc: () => (/* binding */ CAUTIOUS),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   io: () => (/* binding */ readBytes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/** The bytes of regular files. Links are not followed, and pipes and devices neither read nor waited for. */

/** For opening what a stranger put there: a link is refused, and a named pipe must not keep us waiting. */
const CAUTIOUS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
/** The bytes of a file of at most `maxSize` bytes, or the reason why not. */
function readBytes(path, maxSize) {
    try {
        const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, CAUTIOUS);
        try {
            const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
            if (!stat.isFile())
                return 'not a file';
            if (stat.size > maxSize)
                return tooLarge(maxSize);
            const buffer = Buffer.alloc(stat.size);
            const length = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer, 0, stat.size, 0);
            return buffer.subarray(0, length);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
        }
    }
    catch {
        return 'cannot be read';
    }
}
/** The text of a file that somebody named, links followed; null where there is none of at most `maxSize` bytes. */
function readNamedText(path, maxSize) {
    try {
        const bytes = readBytes((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path), maxSize);
        return typeof bytes === 'string' ? null : bytes.toString('utf8').replace(/^\uFEFF/, '');
    }
    catch {
        return null;
    }
}
/** The reason to leave out a file of more than `maxSize` bytes. */
function tooLarge(maxSize) {
    return `larger than ${maxSize} bytes`;
}


/***/ }),

/***/ 3733:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ textsIn),
/* harmony export */   kg: () => (/* binding */ textInside),
/* harmony export */   ov: () => (/* binding */ OUTSIDE),
/* harmony export */   xO: () => (/* binding */ readInside)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _decode_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6364);
/* harmony import */ var _is_inside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3829);
/* harmony import */ var _read_bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6702);
/** Files of the repository by their paths: links are followed as far as they stay inside, nothing outside is read. */





/** Why a link, or a path with dots, is not followed. */
const OUTSIDE = 'links out of the repository';
/** The bytes of a regular file inside the root, or the reason why not. */
function readInside(root, file, maxSize) {
    try {
        const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, file));
        if (!(0,_is_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .F)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root), real))
            return OUTSIDE;
        return (0,_read_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .readBytes */ .io)(real, maxSize);
    }
    catch {
        return 'cannot be read';
    }
}
/** Bytes of a file that is shown or looked up. */
const MAX_SHOWN = 16 * 1024 * 1024;
/** The text of a regular file inside the root, or null. */
function textInside(root, file) {
    const bytes = readInside(root, file, MAX_SHOWN);
    return typeof bytes === 'string' ? null : (0,_decode_text_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeText */ .g)(bytes);
}
/** The texts of the files of a repository, as the scan reads them: places and secrets are where it found them. */
function textsIn(root) {
    return (file) => textInside(root, file);
}


/***/ })

};
;