import{_ as o}from"./SettingField-5xKdGg9I.mjs";import"../main.js";import"./foldersStore-DWcb2RZl.mjs";export{o as default};
