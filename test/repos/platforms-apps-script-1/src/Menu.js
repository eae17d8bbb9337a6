function onOpen() {
  SpreadsheetApp.getUi()
    .createMenu('Pleo')
    .addItem('Hämta utlägg', 'refreshExpenses')
    .addItem('Hämta anställda', 'refreshEmployees')
    .addItem('Markera som exporterade', 'markSelected')
    .addToUi();
}
