import{_ as o}from"./QueueBox.vue_vue_type_script_setup_true_lang-BrJF7LPF.mjs";import"./SettingField.vue_vue_type_script_setup_true_lang-tYxZuDE0.mjs";import"../main.js";export{o as default};
