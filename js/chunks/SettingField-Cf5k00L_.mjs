import{_ as o}from"./SettingField-Dfbfc7ql.mjs";import"../main.js";import"./foldersStore-BPhYLjiQ.mjs";export{o as default};
