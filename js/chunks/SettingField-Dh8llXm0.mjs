import{_ as m}from"./SettingField.vue_vue_type_script_setup_true_lang-Dsv97rdV.mjs";import"../main.js";export{m as default};
