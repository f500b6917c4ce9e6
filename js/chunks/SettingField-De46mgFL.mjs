import{_ as o}from"./SettingField-BGHbKWeX.mjs";import"../main.js";import"./foldersStore-BoZil9Yx.mjs";export{o as default};
