/** What a GitHub server knows: repositories with their issues, comments, check runs and pull requests. */

import type { JsonObject } from './github-openapi.ts';

/** Who a token stands for. */
export interface Viewer {
  readonly login: string;
  readonly type: 'Bot' | 'User';
}

/** `GITHUB_TOKEN`. */
const ACTIONS_BOT: Viewer = { login: 'github-actions[bot]', type: 'Bot' };

/** Everything is as GitHub answers it; what is not said is filled in by the server. */
export interface Repository {
  readonly about: JsonObject;
  readonly issues: JsonObject[];
  /** By issue or pull request. */
  readonly comments: (JsonObject & { id: number; issue: number; body: string })[];
  readonly checkRuns: (JsonObject & { id: number; head_sha: string; annotations: JsonObject[] })[];
  readonly labels: JsonObject[];
  readonly reactions: (JsonObject & { id: number; issue: number; content: string; by: string })[];
  readonly pulls: Map<number, { about: JsonObject; files: JsonObject[] }>;
  /** By `base...head`. */
  readonly comparisons: Map<string, JsonObject>;
}

export class GitHubState {
  viewer: Viewer = ACTIONS_BOT;
  /** As for pull requests of forks and of Dependabot: nothing may be written. */
  readOnly = false;
  readonly repositories = new Map<string, Repository>();
  private last = 1000;

  nextId(): number {
    this.last += 1;
    return this.last;
  }

  /** Later ids are later times. */
  now(): string {
    return new Date(Date.UTC(2026, 10, 25, 8) + this.last * 1000).toISOString().replace('.000', '');
  }

  /** The repository, made when it is not there yet. */
  repository(fullName: string, about: JsonObject = {}): Repository {
    const known = this.repositories.get(fullName);
    if (known) return known;
    const [owner = '', name = ''] = fullName.split('/');
    const made: Repository = {
      about: {
        id: this.nextId(),
        name,
        full_name: fullName,
        owner: { login: owner },
        archived: false,
        fork: false,
        default_branch: 'main',
        ...about,
      },
      issues: [],
      comments: [],
      checkRuns: [],
      labels: [],
      reactions: [],
      pulls: new Map(),
      comparisons: new Map(),
    };
    this.repositories.set(fullName, made);
    return made;
  }

  /** A comment that is there before anything runs. */
  addComment(fullName: string, issue: number, body: string, user: Viewer = this.viewer): number {
    const id = this.nextId();
    this.repository(fullName).comments.push({ id, issue, body, user: { ...user }, created_at: this.now() });
    return id;
  }
}
