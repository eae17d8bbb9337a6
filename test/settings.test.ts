/** Settings files of every format: name · value · place. Each loud case has its silent twin, as a comment or a look-alike. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { readerOf } from '../src/settings/formats.ts';
import { isSettingsFile, readSettings } from '../src/settings/read-settings.ts';

/**
 * Name, value, and what is written at its place where that differs.
 * A `$` before the name: an environment variable. A path instead of a name is joined with dots.
 */
type Row = readonly [name: string, value: string, written?: string];

interface Case {
  readonly name: string;
  readonly file: string;
  readonly text: string;
  readonly settings: readonly Row[];
}

const lines = (...all: string[]): string => `${all.join('\n')}\n`;

const CASES: readonly Case[] = [
  {
    name: 'env file: comments, export, quotes',
    file: '.env.example',
    text: lines(
      '# PLEO_BASE_URL=https://old.test',
      'PLEO_BASE_URL=https://openapi.pleo.io/v1 # the host',
      'export PLEO_TOKEN = secret',
      'A="two\\nlines" # "b"',
      "B='it is # no comment'",
      'C=`back "ticks"`',
      'D: https://yaml.test',
      'E=https://a.test#fragment',
      'F=',
      '  #G=1',
      'not a setting',
      'H="never closed',
      'I=i',
    ),
    settings: [
      ['$PLEO_BASE_URL', 'https://openapi.pleo.io/v1'],
      ['$PLEO_TOKEN', 'secret'],
      ['$A', 'two\nlines', 'two\\nlines'],
      ['$B', 'it is # no comment'],
      ['$C', 'back "ticks"'],
      ['$D', 'https://yaml.test'],
      ['$E', 'https://a.test'],
      ['$F', ''],
      ['$H', '"never closed'],
      ['$I', 'i'],
    ],
  },
  {
    name: 'env file: texts over several lines hold no settings',
    file: '.dev.vars',
    text: lines('KEY="-----BEGIN', 'A=1', '-----END"', 'B=2'),
    settings: [
      ['$KEY', '-----BEGIN\nA=1\n-----END'],
      ['$B', '2'],
    ],
  },
  {
    name: 'env file: expansion',
    file: 'config/prod.env',
    text: lines(
      'HOST=https://openapi.pleo.io',
      'A=${HOST}/v1',
      'B=$HOST/v1',
      "C='${HOST}/v1'",
      'D=\\$HOST',
      'E=${NOBODY}/v1',
      'F=${NOBODY:-https://default.test}',
      'G=${NOBODY-https://default.test}/v1',
      'H=${NOBODY:-${HOST}}/v2',
      'I=$LATER',
      'LATER=later',
      'J=$J$K',
      'K=$J$K',
    ),
    settings: [
      ['$HOST', 'https://openapi.pleo.io'],
      ['$A', 'https://openapi.pleo.io/v1', '${HOST}/v1'],
      ['$B', 'https://openapi.pleo.io/v1', '$HOST/v1'],
      ['$C', '${HOST}/v1'],
      ['$D', '$HOST', '\\$HOST'],
      ['$E', '${NOBODY}/v1'],
      ['$F', 'https://default.test', '${NOBODY:-https://default.test}'],
      ['$G', 'https://default.test/v1', '${NOBODY-https://default.test}/v1'],
      ['$H', 'https://openapi.pleo.io/v2', '${NOBODY:-${HOST}}/v2'],
      ['$I', 'later', '$LATER'],
      ['$LATER', 'later'],
      ['$J', '$J$J$K', '$J$K'],
      ['$K', '$J$K$K', '$J$K'],
    ],
  },
  {
    name: 'compose: environment as map and as list, anchors, defaults',
    file: 'docker-compose.yml',
    text: lines(
      'x-common: &common',
      '  SHARED: &host https://openapi.pleo.io',
      'services:',
      '  api:',
      '    environment:',
      '      <<: *common',
      '      # PLEO_BASE_URL: https://old.test',
      '      PLEO_BASE_URL: https://openapi.pleo.io/v1 # the host',
      '      pleo_url: "${PLEO_URL:-https://default.test}"',
      '      PORT: 80',
      '      HOST: *host',
      '  web:',
      '    environment:',
      '      - PLEO_BASE_URL=https://openapi.pleo.io/v2',
      "      - 'lower=with blanks'",
      '      #- PLEO_BASE_URL=https://old.test',
      '    command: ["sh", "-c", "PLEO_URL=https://c.test node ."]',
    ),
    settings: [
      ['$x-common.SHARED', 'https://openapi.pleo.io'],
      // An alias of a text stands where the text does.
      ['$services.api.environment.HOST', 'https://openapi.pleo.io'],
      ['$services.api.environment.PLEO_BASE_URL', 'https://openapi.pleo.io/v1'],
      ['$services.api.environment.pleo_url', 'https://default.test'],
      ['$services.web.environment.PLEO_BASE_URL', 'https://openapi.pleo.io/v2'],
      ['$services.web.environment.lower', 'with blanks'],
      ['services.web.command.0', 'sh'],
      ['services.web.command.1', '-c'],
      ['services.web.command.2', 'PLEO_URL=https://c.test node .'],
      ['$services.web.command.2.PLEO_URL', 'https://c.test'],
    ],
  },
  {
    name: 'Kubernetes: pairs, several documents, ConfigMaps',
    file: 'k8s/app.yaml',
    text: lines(
      'spec:',
      '  - env:',
      '      - name: PLEO_BASE_URL',
      '        value: https://openapi.pleo.io',
      '      - { name: lower, value: "b" }',
      '      - name: SECRET',
      '        valueFrom: { secretKeyRef: { key: k } }',
      '---',
      'data:',
      '  PLEO_URL: https://data.test',
      '  mode: fast',
      '  app.properties: |',
      '    # A_URL=https://old.test',
      '    B_URL=https://b.test',
      'stringData: { lower: c }',
    ),
    settings: [
      ['spec.0.env.0.name', 'PLEO_BASE_URL'],
      ['$spec.0.env.PLEO_BASE_URL', 'https://openapi.pleo.io'],
      ['spec.0.env.1.name', 'lower'],
      ['$spec.0.env.lower', 'b'],
      ['spec.0.env.2.name', 'SECRET'],
      ['spec.0.env.2.valueFrom.secretKeyRef.key', 'k'],
      ['$data.PLEO_URL', 'https://data.test'],
      ['data.mode', 'fast'],
      [
        'data.app.properties',
        '# A_URL=https://old.test\nB_URL=https://b.test\n',
        '# A_URL=https://old.test\n    B_URL=https://b.test',
      ],
      ['$data.app.properties.B_URL', 'https://b.test'],
      ['$stringData.lower', 'c'],
    ],
  },
  {
    name: 'workflow: env at every level, expressions, shell',
    file: '.github/workflows/ci.yml',
    text: lines(
      'env:',
      "  PLEO_BASE_URL: ${{ vars.PLEO_BASE_URL || 'https://openapi.pleo.io' }}",
      '  lower: a',
      '  TOKEN: ${{ secrets.TOKEN }}',
      "  EACH: ${{ github.ref == 'refs/heads/main' && 'https://a.test' || 'https://b.test' }}",
      'jobs:',
      '  build:',
      '    environment: { name: production, url: https://app.test }',
      '    steps:',
      '      - run: |',
      '          # PLEO_URL=https://old.test',
      '          PLEO_URL="https://c.test" node .',
      '          local=https://d.test',
      '          echo "E_URL=https://e.test" >> "$GITHUB_ENV"',
    ),
    settings: [
      ['$env.PLEO_BASE_URL', 'https://openapi.pleo.io'],
      ['$env.lower', 'a'],
      ['$env.TOKEN', '${{ secrets.TOKEN }}'],
      ['$env.EACH', 'https://a.test'],
      ['$env.EACH', 'https://b.test'],
      ['jobs.build.environment.name', 'production'],
      ['jobs.build.environment.url', 'https://app.test'],
      [
        'jobs.build.steps.0.run',
        '# PLEO_URL=https://old.test\nPLEO_URL="https://c.test" node .\nlocal=https://d.test\necho "E_URL=https://e.test" >> "$GITHUB_ENV"\n',
        '# PLEO_URL=https://old.test\n          PLEO_URL="https://c.test" node .\n          local=https://d.test\n          echo "E_URL=https://e.test" >> "$GITHUB_ENV"',
      ],
      ['$jobs.build.steps.0.run.PLEO_URL', 'https://c.test'],
      ['$jobs.build.steps.0.run.E_URL', 'https://e.test'],
    ],
  },
  {
    name: 'GitLab, serverless and CloudFormation',
    file: '.gitlab-ci.yml',
    text: lines(
      'variables:',
      '  PLEO_URL: { value: "https://a.test", description: The host }',
      '  pleo_b: https://b.test',
      'environment:',
      "  C: ${env:PLEO_URL, 'https://c.test'}",
      '  D: ${self:custom.url}',
      '  E: !Ref PleoUrl',
      '  F: !Sub https://${Stage}.test',
    ),
    settings: [
      ['$variables.PLEO_URL', 'https://a.test'],
      ['$variables.pleo_b', 'https://b.test'],
      ['$environment.C', 'https://c.test'],
      ['$environment.D', '${self:custom.url}'],
      ['$environment.F', 'https://${Stage}.test'],
    ],
  },
  {
    name: 'Helm: templates in YAML',
    file: 'chart/templates/deployment.yaml',
    text: lines(
      '{{- if .Values.enabled }}',
      '{{ include "labels" . | nindent 4 }}',
      'env:',
      '  - name: PLEO_BASE_URL',
      '    value: {{ .Values.url | default "https://openapi.pleo.io" | quote }}',
      '  - name: B',
      '    value: "{{ .Values.url }}/v1"',
      '  # - name: C',
      '  #   value: https://old.test',
      '{{- end }}',
    ),
    settings: [
      ['env.0.name', 'PLEO_BASE_URL'],
      ['$env.PLEO_BASE_URL', 'https://openapi.pleo.io'],
      ['env.1.name', 'B'],
      ['$env.B', '{{ .Values.url }}/v1'],
    ],
  },
  {
    name: 'what is nearly YAML, line by line',
    file: 'values.yaml',
    text: lines(
      'a: [never closed',
      'env:',
      '- name: PLEO_BASE_URL',
      '  value: "https://openapi.pleo.io" # the host',
      '- name: B',
      "  value: 'it''s'",
      'list:',
      '  - - deep',
      'environment:',
      '  - lower=c',
      '# d: e',
      'run: |',
      '  A_B=https://k.test x',
      '',
      '  done',
      'last: "v\\"w"',
    ),
    settings: [
      ['a', '[never closed'],
      ['env.0.name', 'PLEO_BASE_URL'],
      ['$env.PLEO_BASE_URL', 'https://openapi.pleo.io'],
      ['env.1.name', 'B'],
      ['$env.B', "it's", "it''s"],
      ['list.0.0', 'deep'],
      ['$environment.lower', 'c'],
      ['run', 'A_B=https://k.test x\ndone', 'A_B=https://k.test x\n\n  done'],
      ['$run.A_B', 'https://k.test'],
      ['last', 'v"w', 'v\\"w'],
    ],
  },
  {
    name: 'JSON: scripts, maps of variables, comments, mistakes',
    file: 'package.json',
    text: lines(
      '{',
      '  // "old": "https://old.test",',
      '  "scripts": {',
      '    "start": "cross-env pleo_url=https://a.test PLEO_B=\\"b c\\" node --x=y .",',
      '    "look": "curl https://b.test?A=1&B=2"',
      '  },',
      '  "env": { "PLEO_URL": "https://c.test", "lower": "d", "n": 1 },',
      '  "list": ["e", 2, { "f": "g" }],',
      '  "environment": [{ "name": "PLEO_H", "value": "h" }],',
      '  "missing" "i" "j": "k",',
      '  /* "l": "m" */ "open": "n',
      '}',
    ),
    settings: [
      [
        'scripts.start',
        'cross-env pleo_url=https://a.test PLEO_B="b c" node --x=y .',
        'cross-env pleo_url=https://a.test PLEO_B=\\"b c\\" node --x=y .',
      ],
      ['$scripts.start.pleo_url', 'https://a.test'],
      ['$scripts.start.PLEO_B', 'b c'],
      ['scripts.look', 'curl https://b.test?A=1&B=2'],
      ['$env.PLEO_URL', 'https://c.test'],
      ['env.lower', 'd'],
      ['list.0', 'e'],
      ['list.2.f', 'g'],
      ['environment.0.name', 'PLEO_H'],
      ['$environment.PLEO_H', 'h'],
      ['missing', 'i'],
      ['j', 'k'],
      ['open', 'n'],
    ],
  },
  {
    name: 'TOML',
    file: 'wrangler.toml',
    text: lines(
      'name = "worker"',
      '# old = "https://old.test"',
      '[vars]',
      'PLEO_BASE_URL = "https://openapi.pleo.io" # the host',
      "lower = 'C:\\a'",
      '[env.production.vars]',
      'a.B = """',
      'text"""',
      '[[routes]]',
      'pattern = "p"',
      '[[routes]]',
      'list = ["q", { r = "s" }, 1]',
    ),
    settings: [
      ['name', 'worker'],
      ['$vars.PLEO_BASE_URL', 'https://openapi.pleo.io'],
      ['$vars.lower', 'C:\\a'],
      ['$env.production.vars.a.B', 'text'],
      ['routes.0.pattern', 'p'],
      ['routes.1.list.0', 'q'],
      ['routes.1.list.1.r', 's'],
    ],
  },
  {
    name: 'TOML with mistakes, line by line',
    file: 'fly.toml',
    text: lines('[env]', 'PLEO_URL = "https://a.test" # b', 'a = b = c', '"quoted key" = "d"'),
    settings: [
      ['$env.PLEO_URL', 'https://a.test'],
      ['env.a', 'b = c'],
      ['env.quoted key', 'd'],
    ],
  },
  {
    name: 'Dockerfile',
    file: 'docker/Dockerfile.prod',
    text: lines(
      '# ENV PLEO_BASE_URL=https://old.test',
      'FROM node AS build',
      'ARG HOST=https://openapi.pleo.io',
      'ARG NOTHING',
      'ENV PLEO_BASE_URL=${HOST}/v1 A="b c" \\',
      '  # ENV C=https://old.test',
      '  D=${E:-f}',
      'ENV OLD the rest',
      'RUN PLEO_URL=https://g.test npm run x && \\',
      '    curl https://h.test/v1',
      'CMD ["sh", "-c", "I=https://i.test node ."]',
    ),
    settings: [
      ['$HOST', 'https://openapi.pleo.io'],
      ['$PLEO_BASE_URL', 'https://openapi.pleo.io/v1', '${HOST}/v1'],
      ['$A', 'b c'],
      ['$D', 'f', '${E:-f}'],
      ['$OLD', 'the rest'],
      ['$PLEO_URL', 'https://g.test'],
      ['', 'https://h.test/v1'],
      ['$I', 'https://i.test'],
    ],
  },
  {
    name: 'Terraform',
    file: 'infra/main.tf',
    text: lines(
      '# a = "https://old.test"',
      'variable "pleo_base_url" {',
      '  type    = string',
      '  default = "https://openapi.pleo.io"',
      '}',
      'resource "aws_lambda_function" "api" {',
      '  doc = <<-EOT',
      '    x = "https://old.test"',
      '  EOT',
      '  environment {',
      '    variables = {',
      '      PLEO_BASE_URL = "https://${var.host}/v1"',
      '      lower         = var.env == "prod" ? "https://a.test" : "https://b.test"',
      '      "Q"           : coalesce(var.q, "https://q.test")',
      '    }',
      '  }',
      '  env {',
      '    name  = "PLEO_C"',
      '    value = "https://c.test"',
      '  }',
      '  list = ["d", "e"] // "f"',
      '  text = "${x ? "y" : "z"}/v" /* "g" */',
      '}',
    ),
    settings: [
      ['variable.pleo_base_url', 'https://openapi.pleo.io'],
      ['$resource.aws_lambda_function.api.environment.variables.PLEO_BASE_URL', 'https://${var.host}/v1'],
      ['resource.aws_lambda_function.api.environment.variables.lower', 'https://a.test'],
      ['resource.aws_lambda_function.api.environment.variables.lower', 'https://b.test'],
      // A reference alone is a value: another setting holds it.
      ['$resource.aws_lambda_function.api.environment.variables.Q', 'var.q'],
      ['$resource.aws_lambda_function.api.environment.variables.Q', 'https://q.test'],
      ['resource.aws_lambda_function.api.env.name', 'PLEO_C'],
      ['$resource.aws_lambda_function.api.env.PLEO_C', 'https://c.test'],
      ['resource.aws_lambda_function.api.list.0', 'd'],
      ['resource.aws_lambda_function.api.list.1', 'e'],
      ['resource.aws_lambda_function.api.text', '${x ? "y" : "z"}/v'],
    ],
  },
  {
    name: 'Bicep',
    file: 'infra/main.bicep',
    text: lines(
      "param pleoUrl string = 'https://a.test'",
      "resource app 'Microsoft.Web/sites@2022-09-01' = {",
      '  appSettings: [',
      '    {',
      "      name: 'PLEO_URL'",
      "      value: 'https://b.test'",
      '    }',
      "    // 'c'",
      "    'd'",
      '  ]',
      '}',
    ),
    settings: [
      ['pleoUrl', 'https://a.test'],
      ['app.appSettings.0.name', 'PLEO_URL'],
      ['$app.appSettings.PLEO_URL', 'https://b.test'],
      ['app.appSettings.1', 'd'],
    ],
  },
  {
    name: 'JSON5',
    file: 'config/default.json5',
    text: "{ // a: 'b'\n  pleo: { baseUrl: 'https://a.test', \"c\": ['d',], },\n}",
    settings: [
      ['pleo.baseUrl', 'https://a.test'],
      ['pleo.c.0', 'd'],
    ],
  },
  {
    name: 'shell',
    file: 'run.sh',
    text: lines(
      '#!/bin/sh',
      '# export A=https://old.test',
      'export PLEO_URL="https://openapi.pleo.io"',
      "lower=https://a.test; export other='$PLEO_URL'",
      'B=${PLEO_URL}/v1 node .',
      ': "${C:=https://c.test}"',
      'curl "https://d.test/v1/$ID" # https://old.test',
      'D=$(curl https://e.test)',
      "echo don't",
      'E=e',
    ),
    settings: [
      ['$PLEO_URL', 'https://openapi.pleo.io'],
      ['lower', 'https://a.test'],
      ['$other', '$PLEO_URL'],
      ['$B', 'https://openapi.pleo.io/v1', '${PLEO_URL}/v1'],
      ['$C', 'https://c.test'],
      ['', 'https://d.test/v1/$ID'],
      ['', 'https://e.test'],
      ['$E', 'e'],
    ],
  },
  {
    name: 'properties',
    file: 'application.properties',
    text: lines(
      '# a=https://old.test',
      '! b=https://old.test',
      'pleo.url=https\\://openapi.pleo.io',
      'c : d # e',
      'f=g\\',
      '  h',
      'i=${PLEO_URL:https://i.test}',
    ),
    settings: [
      ['pleo.url', 'https://openapi.pleo.io', 'https\\://openapi.pleo.io'],
      ['c', 'd # e'],
      ['f', 'gh', 'g\\\n  h'],
      ['i', 'https://i.test'],
    ],
  },
  {
    name: 'ini',
    file: 'app.ini',
    text: lines(
      '[pleo]',
      'url = "https://a.test" ; b',
      '; c = d',
      'key: e # f',
      'quoted = "https://h.test ;x" ; y',
      'https://g.test',
    ),
    settings: [
      ['pleo.url', 'https://a.test'],
      ['pleo.key', 'e'],
      ['pleo.quoted', 'https://h.test ;x'],
      ['', 'https://g.test'],
    ],
  },
  {
    name: 'unit of systemd',
    file: 'sync.service',
    text: lines(
      '[Service]',
      'Environment="PLEO_URL=https://a.test" "B=c"',
      '#Environment=D=https://old.test',
    ),
    settings: [
      ['Service.Environment', '"PLEO_URL=https://a.test" "B=c"'],
      ['$Service.Environment.PLEO_URL', 'https://a.test'],
      ['$Service.Environment.B', 'c'],
    ],
  },
  {
    name: 'Makefile',
    file: 'Makefile',
    text: lines(
      'PLEO_URL := https://a.test # b',
      'export lower ?= c',
      'run:',
      '\tPLEO_B=https://d.test node . # E=https://old.test',
      '\t@curl https://f.test',
      '#\tcurl https://old.test',
    ),
    settings: [
      ['$PLEO_URL', 'https://a.test'],
      ['lower', 'c'],
      ['run', ''],
      ['$PLEO_B', 'https://d.test'],
      ['', 'https://f.test'],
    ],
  },
  {
    name: 'Procfile',
    file: 'Procfile',
    text: 'web: PLEO_URL=https://a.test node .\n',
    settings: [
      ['web', 'PLEO_URL=https://a.test node .'],
      ['$web.PLEO_URL', 'https://a.test'],
    ],
  },
  {
    name: 'nginx',
    file: 'deploy/nginx.conf',
    text: lines(
      'location /pleo/ {',
      '  # proxy_pass https://old.test;',
      '  proxy_pass https://openapi.pleo.io/v1; # https://old.test',
      '  set $host "https://a.test";',
      '}',
    ),
    settings: [
      ['', 'https://openapi.pleo.io/v1'],
      ['', 'https://a.test'],
    ],
  },
  {
    name: 'line breaks of Windows, and a byte order mark',
    file: '.env',
    text: '\uFEFFA=b\r\nC="d"\r\n#E=f\r\n',
    settings: [
      ['$A', 'b'],
      ['$C', 'd'],
    ],
  },
];

describe('reads', () => {
  test.each(CASES)('$name', ({ file, text, settings }) => {
    const read = readSettings(file, text).map(({ path, name, value, variable, location }) => {
      const shown = `${variable ? '$' : ''}${path.join('.')}`;
      expect(name).toBe(path.findLast((key) => !/^\d+$/.test(key)) ?? '');
      return [shown, value, text.slice(location.start, location.end)];
    });
    expect(read).toEqual(settings.map(([name, value, written]) => [name, value, written ?? value]));
  });
});

describe('which files', () => {
  test.each([
    '.env',
    '.env.production.local',
    '.env-sample',
    '.flaskenv',
    '.envrc',
    '.dev.vars',
    'apps/web/prod.env',
    '.env.json',
    'env.example',
    'docker-compose.override.yml',
    'config.yaml.example',
    'package.json',
    'project.code-workspace',
    'Dockerfile',
    'api.Dockerfile',
    'Containerfile',
    'terraform.tfvars',
    'Caddyfile',
    'Procfile.dev',
    'GNUmakefile',
  ])('%s is one', (file) => expect(isSettingsFile(file)).toBe(true));

  test.each([
    'package-lock.json',
    'apps/web/npm-shrinkwrap.json',
    'pnpm-lock.yaml',
    'yarn.lock',
    'Cargo.lock',
    'README.md',
    '.env.md',
    'CHANGELOG.json',
    'index.html',
    'data.csv',
    'main.js.map',
    'src/env.ts',
    '.env.d.ts',
    'Dockerfile.ts',
    'tsconfig.json',
    'tsconfig.base.json',
    'node_modules/a/package.json',
    'test/__snapshots__/a.json',
    'logo.png',
    'LICENSE',
    'environment',
    '.env.vault',
  ])('%s is none', (file) => {
    expect(isSettingsFile(file)).toBe(false);
    expect(readSettings(file, 'PLEO_URL=https://a.test')).toEqual([]);
  });
});

const FILES = [...new Set(CASES.map(({ file }) => file))];

/** What has a meaning in one format or another. */
const piece = fc.constantFrom(
  ...[
    '"',
    "'",
    '`',
    '\\',
    '#',
    '//',
    '/*',
    '*/',
    '{{',
    '}}',
    '${',
    '${{',
    '}',
    '{',
    '[',
    ']',
    '(',
    ')',
    '$(',
    '<<A',
  ],
  ...[
    '\n',
    '\r\n',
    '\r',
    '\n  ',
    '\t',
    ' ',
    '- ',
    '-',
    ': ',
    ':',
    '=',
    ',',
    ';',
    '|',
    '|\n',
    '>',
    '&a ',
    '*a',
    '<<: ',
  ],
  ...[
    'a',
    'NAME',
    'PLEO_URL=',
    'name: ',
    'value: ',
    'env:',
    'ENV ',
    'RUN ',
    'export ',
    'https://a.test/b',
    '"""',
    "'''",
  ],
  ...[
    '\uFEFF',
    '\uE000',
    '\u2028',
    '😀',
    '\uD800',
    '\0',
    '[a]\n',
    '%',
    '!',
    '---\n',
    'default ',
    '||',
    ':-',
    '1',
  ],
);
const anyText = fc.oneof(
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .tuple(
      fc.constantFrom(...CASES.map(({ text }) => text)),
      fc.nat(),
      fc.nat(8),
      fc.array(piece, { maxLength: 4 }),
    )
    .map(([text, at, cut, pieces]) => {
      const from = at % (text.length + 1);
      return text.slice(0, from) + pieces.join('') + text.slice(from + cut);
    }),
);

describe('whatever the text', () => {
  test('no reader throws, and every place lies inside', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FILES), anyText, (file, text) => {
        // What `readSettings` catches for safety does not happen.
        readerOf(file)?.(text);
        let last = 0;
        for (const { location } of readSettings(file, text)) {
          const { start, end } = location;
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(location).toEqual({ file, start, end, ...lineAt(text, start), ...endAt(text, end) });
          last = start;
        }
      }),
      { numRuns: 5_000 },
    );
  });

  test.each(FILES)('%s: a long line, and deep nesting, take no time', (file) => {
    const parts = [
      '[',
      '{',
      '"',
      '- ',
      'a: ',
      'A=b ',
      '${',
      '{{ ',
      '\\"',
      'a=$a\n',
      "x'",
      ' ',
      '(',
      '{"a":',
      'a.',
    ];
    const begun = performance.now();
    for (const part of parts) readerOf(file)?.(part.repeat(40_000));
    expect(performance.now() - begun).toBeLessThan(15_000);
  });

  test('values that double do not fill the memory', () => {
    const names = Array.from({ length: 200 }, (_, index) => `A${index}`);
    const doubling = names.map((name, index) => `${name}=$A${index - 1}$A${index - 1}`).join('\n');
    for (const file of ['.env', 'run.sh', 'Dockerfile'])
      for (const { value } of readSettings(
        file,
        file === 'Dockerfile' ? doubling.replace(/^/gm, 'ENV ') : doubling,
      ))
        expect(value.length).toBeLessThan(10_000);
    const forward = names.map((_, index) => `A${index}=${`$A${index + 1}`.repeat(20)}`);
    expect(readSettings('.env', lines(...forward, 'A200='))).toHaveLength(201);
    const bomb = lines('a: &a [x, x]', ...names.map((name) => `b: &${name} [*a, *a, *${name}]`));
    expect(readSettings('bomb.yml', bomb)).toHaveLength(2);
  });
});

describe('what is written is read', () => {
  const name = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_]{0,12}$/);

  test('env files', () => {
    const plain = fc
      .stringMatching(/^(?:[a-z0-9:/?&%._-][a-z0-9 :/?&%._-]{0,20})?$/)
      .map((text) => text.trim());
    const entry = fc.record({
      name,
      value: fc.oneof(plain, fc.stringMatching(/^[a-z #=\n:/'`]{0,20}$/)),
      lead: fc.constantFrom('', 'export ', '  ', '# comment\n', '\n'),
      trail: fc.constantFrom('', ' ', ' # comment', '\t'),
    });
    const write = (value: string): string => (/^[^\s#'"`]*$/.test(value) ? value : `"${value}"`);
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 8 }), fc.constantFrom('\n', '\r\n'), (entries, lineBreak) => {
        const text = entries
          .map((each) => `${each.lead}${each.name}=${write(each.value)}${each.trail}${lineBreak}`)
          .join('');
        const read = readSettings('.env', text).map((setting) => [setting.name, setting.value]);
        expect(read).toEqual(entries.map((each) => [each.name, each.value]));
      }),
    );
  });

  const value = fc.oneof(
    fc.stringMatching(/^[a-z0-9 :/?&%._#"'\\\n,[\]*!|>@-]{0,40}$/),
    fc.constantFrom(
      'true',
      'null',
      '~',
      '1',
      '0x1',
      '1e3',
      '.5',
      '- a',
      'a: b',
      'a #b',
      ' ',
      '\n',
      '\n a',
      'a\n\n',
      '😀',
    ),
  );
  const tree = fc.letrec<{ node: unknown }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'small' },
      value,
      fc.dictionary(fc.stringMatching(/^[a-z][a-z #:"'-]{0,6}$/), tie('node'), {
        maxKeys: 4,
        noNullPrototype: true,
      }),
      fc.array(tie('node'), { maxLength: 4 }),
    ),
  })).node;

  test('JSON', () => {
    fc.assert(
      fc.property(tree, fc.constantFrom(0, 2, '\t'), (node, indent) => {
        const top = { top: node };
        expect(pathsOf(readSettings('a.json', JSON.stringify(top, null, indent)))).toEqual(textsIn(top));
      }),
      { numRuns: 500 },
    );
  });

  test('YAML, as the package reads it', () => {
    fc.assert(
      fc.property(tree, fc.constantFrom('\n', '\r\n'), (node, lineBreak) => {
        const text = stringify({ top: node }, { aliasDuplicateObjects: false }).replaceAll('\n', lineBreak);
        expect(pathsOf(readSettings('a.yml', text))).toEqual(textsIn(parse(text)));
      }),
      { numRuns: 2_000 },
    );
  });
});

function lineAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  // Between the two halves of a line break one is still on the line.
  const whole = before.endsWith('\r') && text[offset] === '\n' ? before.slice(0, -1) : before;
  const breaks = whole.split(/\r\n|\n|\r/);
  return { line: breaks.length, column: (breaks.at(-1) ?? '').length + 1 + before.length - whole.length };
}

function endAt(text: string, offset: number): { endLine: number; endColumn: number } {
  const { line, column } = lineAt(text, offset);
  return { endLine: line, endColumn: column };
}

function pathsOf(settings: ReturnType<typeof readSettings>): string[] {
  return settings.map(({ path, value }) => JSON.stringify([path, value]));
}

/** Texts in the order in which they are written. */
function textsIn(node: unknown, path: readonly string[] = []): string[] {
  if (typeof node === 'string') return [JSON.stringify([path, node])];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, inner]) => textsIn(inner, [...path, key]));
}
