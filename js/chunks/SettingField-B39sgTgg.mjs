import{_ as o}from"./SettingField-Ca0VDMcK.mjs";import"../main.js";import"./foldersStore-DWcb2RZl.mjs";export{o as default};
