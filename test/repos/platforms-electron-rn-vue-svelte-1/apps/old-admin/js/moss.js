/* global $ */
$(function () {
    var BASE = 'https://api.getmoss.com/v1';

    $.get(BASE + '/accounts', function (accounts) {
        $('#moss-count').text(accounts.length);
    });

    $.ajax({ url: BASE + '/employees', method: 'GET' }).done(function (res) {
        $('#moss-people').text(res.length);
    });

    // same page, own server
    $.post('/v1/expenses', { source: 'moss' });
});
