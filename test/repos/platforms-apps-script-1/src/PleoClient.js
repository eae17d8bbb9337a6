/**
 * Reads one page or object from Pleo.
 * @param {string} path
 * @param {Object=} params
 */
function pleoGet_(path, params) {
  var url = PLEO_BASE + path;
  if (params) {
    url += '?' + Object.keys(params).map(function (k) {
      return k + '=' + encodeURIComponent(params[k]);
    }).join('&');
  }
  var response = UrlFetchApp.fetch(url, {
    method: 'get',
    headers: { Authorization: 'Bearer ' + token_('PLEO_TOKEN') },
    muteHttpExceptions: true
  });
  var code = response.getResponseCode();
  if (code !== 200) {
    throw new Error('Pleo svarade ' + code + ': ' + response.getContentText());
  }
  return JSON.parse(response.getContentText());
}

function pleoSend_(method, path, payload) {
  return UrlFetchApp.fetch(PLEO_BASE + path, {
    method: method,
    contentType: 'application/json',
    headers: { Authorization: 'Bearer ' + token_('PLEO_TOKEN') },
    payload: JSON.stringify(payload)
  });
}

/** All pages of a list. */
function pleoAll_(path, key, params) {
  var out = [];
  var offset = 0;
  do {
    var page = pleoGet_(path, Object.assign({}, params, { pageOffset: offset, pageSize: 500 }));
    out = out.concat(page[key]);
    offset = page.metadata.pageInfo.nextPageOffset;
  } while (offset);
  return out;
}
