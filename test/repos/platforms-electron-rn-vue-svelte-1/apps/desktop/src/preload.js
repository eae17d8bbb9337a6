const { contextBridge, ipcRenderer } = require('electron')

contextBridge.exposeInMainWorld('pleo', {
  balance: () => ipcRenderer.invoke('pleo:balance'),
  expenses: (from) => ipcRenderer.invoke('pleo:expenses', from),
})
