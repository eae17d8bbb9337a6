/* global $, toastr, window */
(function () {
    'use strict';

    var PLEO_URL = 'https://openapi.pleo.io/v1';

    function headers() {
        return { Authorization: 'Bearer ' + window.sessionStorage.getItem('pleo') };
    }

    function loadAccounts() {
        $.ajax({ // expect: legacy-call getAccounts (certain)
            url: PLEO_URL + '/accounts',
            method: 'GET',
            dataType: 'json',
            headers: headers(),
            data: { pageSize: 500 }
        }).done(function (res) {
            var $list = $('#accounts').empty();
            $.each(res.accounts, function (i, a) {
                $('<option>').val(a.id).text(a.accountNumber + ' ' + a.name).appendTo($list);
            });
        }).fail(function (xhr) {
            toastr.error('Pleo: ' + xhr.status);
        });
    }

    $('#accounts-delete').on('click', function () {
        var id = $('#accounts').val();
        $.ajax(PLEO_URL + '/accounts/' + id, { type: 'DELETE', headers: headers() }).then(loadAccounts); // expect: legacy-call deleteAccount (certain)
    });

    $('#health').on('click', function () {
        $.getJSON('https://openapi.pleo.io/v1/health', function (res) { // expect: legacy-call healthStatus (certain)
            $('#health-state').text(res.status);
        });
    });

    $(loadAccounts);
}());
