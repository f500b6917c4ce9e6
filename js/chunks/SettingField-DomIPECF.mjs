import{_ as o}from"./SettingField.vue_vue_type_script_setup_true_lang-Dfbfc7ql.mjs";import"../main.js";import"./foldersStore-BPhYLjiQ.mjs";export{o as default};
