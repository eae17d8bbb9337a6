#!/usr/bin/env node
const { program } = require('commander');
const entries = require('../src/commands/entries');
const tags = require('../src/commands/tags');
const teams = require('../src/commands/teams');

program.command('entries').requiredOption('--from <date>').option('--to <date>').action(entries);
program.command('tags <group>').action(async (group) => console.table(await tags.search(group)));
program.command('tag <group> <value>').action((group, value) => tags.create(group, [value]));
program.command('untag <id>').action(tags.remove);
program.command('teams').action(async () => console.table(await teams.listTeams()));
program.command('team <id> <name>').action(teams.renameTeam);
program.parseAsync();
