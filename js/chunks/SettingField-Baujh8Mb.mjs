import{_ as o}from"./SettingField-9Mp1KnEc.mjs";import"../main.js";import"./foldersStore-D3l3u1uY.mjs";export{o as default};
