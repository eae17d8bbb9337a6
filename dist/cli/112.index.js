"use strict";
exports.id = 112;
exports.ids = [112];
exports.modules = {

/***/ 1112:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  baseSince: () => (/* binding */ baseSince)
});

// EXTERNAL MODULE: ./build/src/files/run-git.js + 1 modules
var run_git = __webpack_require__(936);
// EXTERNAL MODULE: ./build/src/model/nearest.js
var nearest = __webpack_require__(2950);
// EXTERNAL MODULE: ./build/src/model/short-commit.js
var short_commit = __webpack_require__(9130);
// EXTERNAL MODULE: ./build/src/model/user-error.js
var user_error = __webpack_require__(1942);
;// CONCATENATED MODULE: ./build/src/changes/base.js
/** What a change is compared with: a commit that is here, or the reason why there is none. */

/** A base that was found. */
function knownBase(name, commit) {
    return { commit, name: `${name} (${(0,short_commit/* shortOf */.I)(commit)})`, unknownBecause: null };
}
/** A base that was not, though the change's own tree is here. */
function unknownBase(name, unknownBecause) {
    return { commit: null, name, unknownBecause, isTree: true };
}
/** The checked-out tree is not the change's. */
function otherTree(name, unknownBecause) {
    return { commit: null, name, unknownBecause, isTree: false };
}

;// CONCATENATED MODULE: ./build/src/changes/history.js
/** What a clone knows of its history, and asking its remote for what is missing. */

/** A large repository takes its time. */
const FETCH_MS = 300_000;
/** By how many commits a shallow clone is deepened, step by step, before it is given up. */
const STEPS = [20, 200, 2_000];
class History {
    root;
    /** Whether the remote may be asked. */
    #remote;
    /** What went wrong last when it was asked. */
    #trouble = null;
    #access;
    /** With an access, commits that are missing may be fetched. */
    constructor(root, access) {
        this.root = root;
        this.#access = access;
        this.#remote = access ? remoteOf(root) : null;
    }
    /** Why the remote did not give what it was asked for, as a clause; null: it was not asked, or gave it. */
    get trouble() {
        return this.#trouble;
    }
    /** The commit that is checked out; null before the first one. */
    head() {
        return this.commitOf('HEAD');
    }
    /** The commit that a name stands for, when it is here. */
    commitOf(name) {
        const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
        return (0,run_git/* askGit */.gG)(this.root, args) || null;
    }
    /** The parents of a commit, also those that a shallow clone does not have. */
    parentsOf(commit) {
        const text = (0,run_git/* askGit */.gG)(this.root, ['cat-file', 'commit', commit]) ?? '';
        const head = text.split('\n\n', 1)[0] ?? '';
        return [...head.matchAll(/^parent ([0-9a-f]+)$/gm)].flatMap(([, parent]) => parent ?? []);
    }
    isAncestor(commit, of) {
        return (0,run_git/* runGit */.EO)(this.root, ['merge-base', '--is-ancestor', commit, of]).ok;
    }
    isShallow() {
        return (0,run_git/* askGit */.gG)(this.root, ['rev-parse', '--is-shallow-repository']) === 'true';
    }
    /** The commit, fetched when it is missing; null when it is not to be had. */
    obtain(commit) {
        if (this.commitOf(commit) === null)
            this.#fetch([commit], this.#newDepth());
        return this.commitOf(commit);
    }
    /** The last commit of a branch of the remote; null when it is not to be had. */
    tipOf(branch) {
        const tracked = this.commitOf(`refs/remotes/${this.#remote ?? 'origin'}/${branch}`);
        if (tracked !== null || this.#remote === null)
            return tracked ?? this.commitOf(`refs/heads/${branch}`);
        const kept = `refs/pleo-migrate/${branch}`;
        this.#fetch([`+refs/heads/${branch}:${kept}`], this.#newDepth());
        const tip = this.commitOf(kept);
        (0,run_git/* runGit */.EO)(this.root, ['update-ref', '-d', kept]);
        return tip;
    }
    /** The last commit that both have in common; a shallow clone is deepened until it is found. */
    common(one, other) {
        for (const step of STEPS) {
            const found = (0,run_git/* askGit */.gG)(this.root, ['merge-base', one, other]);
            if (found)
                return found;
            if (!this.isShallow() || !this.#fetch([one, other], [`--deepen=${step}`]))
                return null;
        }
        return (0,run_git/* askGit */.gG)(this.root, ['merge-base', one, other]) || null;
    }
    /** One commit is enough for a shallow clone; a whole one must not become shallow. */
    #newDepth() {
        return this.isShallow() ? ['--depth=1'] : [];
    }
    /** The token, unless the clone has a header of its own: two of them are refused. */
    #credentials() {
        const { serverUrl, token } = this.#access ?? { serverUrl: '', token: null };
        const own = (0,run_git/* askGit */.gG)(this.root, ['config', '--get-regexp', '^http\\..*extraheader$']);
        return token === null || own ? {} : (0,run_git/* authorising */.Ew)(process.env, { serverUrl, token });
    }
    #fetch(what, depth) {
        if (this.#remote === null)
            return false;
        const args = [
            'fetch',
            '--quiet',
            '--no-tags',
            '--no-recurse-submodules',
            '--no-write-fetch-head',
            '--no-auto-gc',
            '--upload-pack=git-upload-pack',
            // Branches of the remote stay as they were seen before.
            '--refmap=',
            ...depth,
            '--end-of-options',
            this.#remote,
            ...what,
        ];
        const answer = (0,run_git/* runGit */.EO)(this.root, args, { remote: true, timeoutMs: FETCH_MS, env: this.#credentials() });
        this.#trouble = answer.ok ? null : answer.why;
        return answer.ok;
    }
}
/** `origin`, as actions/checkout calls it, or the only one there is. */
function remoteOf(root) {
    const names = ((0,run_git/* askGit */.gG)(root, ['remote']) ?? '').split('\n').filter((name) => name !== '');
    return names.includes('origin') ? 'origin' : names.length === 1 ? (names[0] ?? null) : null;
}
/** The names of branches and tags, for telling which one was meant. */
function refNames(root) {
    const format = '--format=%(refname:short)%00';
    return ((0,run_git/* listGit */.$e)(root, ['for-each-ref', format, 'refs/heads', 'refs/remotes', 'refs/tags']) ?? []).map((name) => name.replace(/^\n/, ''));
}

;// CONCATENATED MODULE: ./build/src/changes/since.js
/** `--since <ref>`: what the working tree has that the ref has not. The network is not asked. */






/** The last commit that the ref and the working tree have in common. Throws `UserError` for what is no ref. */
function baseSince(root, ref) {
    const inside = (0,run_git/* runGit */.EO)(root, ['rev-parse', '--is-inside-work-tree']);
    if (!inside.ok) {
        throw new user_error/* UserError */.y(`--since needs a git repository: ${inside.why}.`, 'Leave --since out, or run the tool in a clone.');
    }
    const history = new History(root, null);
    const commit = history.commitOf(ref);
    if (commit === null) {
        throw new user_error/* UserError */.y(`git knows no commit ${ref}.${(0,nearest/* didYouMean */.a)(ref, refNames(root))}`, 'Name a branch, a tag or a commit that git rev-parse knows; git fetch brings those of others.');
    }
    const head = history.head();
    if (head === null)
        return knownBase(ref, commit);
    const common = history.common(commit, head);
    if (common !== null)
        return knownBase(ref, common);
    const mend = history.isShallow() ? ' The clone is shallow: git fetch --unshallow brings the rest.' : '';
    return unknownBase(`${ref} (${(0,short_commit/* shortOf */.I)(commit)})`, `${ref} and the commit that is checked out have no commit in common.${mend}`);
}


/***/ }),

/***/ 9130:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ shortOf)
/* harmony export */ });
/** Commits as people read them. */
/** The first seven digits. */
function shortOf(commit) {
    return commit.slice(0, 7);
}


/***/ })

};
;