'use strict';

const { Router } = require('express');
const axios = require('axios');

const router = Router();
const LEGACY = 'https://openapi.pleo.io';
const auth = () => ({ headers: { Authorization: `Bearer ${process.env.PLEO_API_TOKEN}` } });

router.get('/', async (req, res) => {
  const { data } = await axios.get(`${LEGACY}/v1/tag-groups`, { ...auth(), params: { archived: req.query.archived } }); // expect: legacy-call getTagGroups (certain)
  res.json(data);
});

router.route('/:tagGroupId/tags')
  .get(async (req, res) => {
    const { data } = await axios.get([LEGACY, 'v1', 'tag-groups', req.params.tagGroupId, 'tags'].join('/'), auth()); // expect: legacy-call getTags (certain)
    res.json(data);
  })
  .post(async (req, res) => {
    const { data } = await axios.post(LEGACY + '/v1/tag-groups/' + req.params.tagGroupId + '/tags', req.body, auth()); // expect: legacy-call createTag (certain)
    res.status(201).json(data);
  });

// routes of this service, no calls
router.delete('/:tagGroupId', (_req, res) => res.sendStatus(405));

module.exports = router;
