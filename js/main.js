(function(){"use strict";try{if(typeof document<"u"){var r=document.createElement("style");r.id="civitai-remake-style",r.appendChild(document.createTextNode('.crm{--crm-line: var(--border-default, var(--border-color, #4e4e4e));--crm-quiet: var(--descrip-text, #999);--crm-good: #3fa66a;--crm-warn: #c98a1b;--crm-bad: var(--error-text, #e05555);--crm-accent: var(--primary-background, #1f7ae0);--crm-primary: color-mix(in srgb, var(--crm-accent) 62%, #000);--crm-accent-text: color-mix(in srgb, var(--crm-accent) 58%, var(--fg-color, #eee));--crm-hover: color-mix(in srgb, var(--crm-surface) 60%, transparent);--crm-surface: var(--secondary-background, var(--comfy-input-bg, #262729));box-sizing:border-box;display:flex;flex-direction:column;gap:12px;padding:12px;min-width:0;color:var(--fg-color, #eee);font-size:13px;line-height:1.4}@supports (color: oklch(from red l c h)){.crm{--crm-primary: oklch(from var(--crm-accent) min(l, .54) c h)}}.crm *,.crm *:before,.crm *:after{box-sizing:border-box}.crm p,.crm h2,.crm ul,.crm dl,.crm dd,.crm dt{margin:0;padding:0}.crm h2{font-size:15px;font-weight:600}.crm ul{list-style:none}.crm a{color:inherit;text-decoration:none}.crm a:hover{text-decoration:underline}.crm i.pi{font-size:13px}.crm p>i.pi{margin-right:4px}.crm :focus-visible{outline:2px solid var(--crm-accent);outline-offset:1px}.crm .crm-row{display:flex;flex-wrap:wrap;align-items:center;gap:8px}.crm .crm-tight{flex:none;gap:4px}.crm .crm-grow{flex:1 1 120px;min-width:0}.crm .crm-quiet{color:var(--crm-quiet);font-size:12px}.crm .crm-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.crm.crm-panel{height:100%;padding:0;gap:0;container:crm / inline-size;overflow:hidden}.crm .crm-header{flex:none;display:flex;align-items:center;gap:8px;min-height:64px;padding:0 16px;border-bottom:1px solid var(--crm-line)}.crm .crm-header h2{flex:1 1 0;min-width:0;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;font-size:16px;font-weight:700}.crm .crm-header .crm-icon{width:32px;height:32px;border-radius:8px}.crm .crm-header .crm-icon i.pi{font-size:16px}.crm .crm-body{flex:1 1 0;display:flex;flex-direction:column;gap:12px;min-height:0;padding:12px 16px 16px;overflow:hidden auto;scrollbar-width:thin}.crm .crm-body>*{flex:none}.crm .crm-section{margin:0;padding:4px 0;color:var(--crm-quiet);font-size:12px;font-weight:500;letter-spacing:.025em;text-transform:uppercase}.crm .crm-empty{padding:24px 8px;text-align:center}.crm .crm-input{width:100%;height:32px;padding:0 10px;border:1px solid var(--crm-line);border-radius:6px;background:var(--crm-surface);color:var(--fg-color, #ddd);font:inherit}.crm .crm-button{display:inline-flex;align-items:center;justify-content:center;gap:6px;height:32px;padding:0 12px;border:1px solid var(--crm-line);border-radius:6px;background:var(--crm-surface);color:inherit;font:inherit;cursor:pointer;white-space:nowrap}.crm .crm-button:hover:not(:disabled){filter:brightness(1.12)}.crm .crm-button:disabled{opacity:.5;cursor:default}.crm .crm-primary{background:var(--crm-primary);border-color:transparent;color:#fff}.crm .crm-small{height:26px;padding:0 9px;font-size:12px}.crm .crm-link{align-self:flex-start;height:auto;padding:0;border:0;background:none;color:var(--crm-accent-text);text-align:left;white-space:normal}.crm .crm-icon{display:inline-grid;place-items:center;flex:none;width:24px;height:24px;padding:0;border:0;border-radius:4px;background:none;color:var(--crm-quiet);cursor:pointer}.crm .crm-icon:hover{background:var(--crm-surface);color:inherit}.crm .crm-fault{display:flex;gap:8px;padding:8px 10px;border:1px solid var(--crm-bad);border-radius:8px}.crm .crm-fault>i{color:var(--crm-bad);margin-top:2px}.crm .crm-fault-text{overflow-wrap:anywhere}.crm .crm-code{color:var(--crm-quiet);font:11px/1.4 monospace}.crm .crm-details{border:1px solid var(--crm-line);border-radius:8px}.crm .crm-details>summary{position:relative;display:flex;align-items:center;justify-content:space-between;gap:8px;min-height:32px;padding:2px 6px 2px 10px;cursor:pointer;list-style:none}.crm .crm-details>summary::-webkit-details-marker{display:none}.crm .crm-details>summary:before{content:"›";width:10px;color:var(--crm-quiet)}.crm .crm-details[open]>summary:before{transform:rotate(90deg)}.crm .crm-details>summary>:first-child:not(button){flex:1}.crm .crm-name{font-weight:600;overflow-wrap:anywhere}.crm .crm-path{overflow-wrap:anywhere;user-select:text}.crm .crm-reason{display:flex;flex-direction:column;gap:2px;font-size:12px;overflow-wrap:anywhere}.crm .crm-check{display:flex;align-items:flex-start;gap:6px}.crm.crm-mask{display:grid;place-items:center;padding:16px;background:#0000008c}.crm .crm-dialog{display:flex;flex-direction:column;gap:12px;width:min(420px,100%);max-height:80vh;padding:16px;overflow:hidden;border:1px solid var(--crm-line);border-radius:10px;background:var(--comfy-menu-bg, #222);color:var(--fg-color, #eee)}.crm .crm-missing{display:flex;flex-direction:column;gap:4px;margin-top:8px;overflow-wrap:anywhere}.crm .crm-dialog-body{display:flex;flex-direction:column;gap:12px;min-height:0;overflow:hidden auto}.crm .crm-dialog-foot{flex:none;display:flex;justify-content:flex-end;gap:8px}.crm .crm-link:hover:not(:disabled){text-decoration:underline}.crm .crm-set-key{margin-top:4px}.crm .crm-models{position:relative;display:flex;flex-direction:column;gap:8px}.crm .crm-model-section{display:flex;flex-direction:column;gap:2px}.crm .crm-cards{display:flex;flex-direction:column;margin:0 -8px}.crm .crm-card{display:flex;flex-direction:column;gap:4px;padding:6px 8px;border-radius:6px}.crm .crm-card:hover{background:var(--crm-hover)}.crm .crm-card-head{display:flex;align-items:center;gap:8px;min-width:0}.crm .crm-card>:not(.crm-card-head){margin-left:22px}.crm .crm-card-text{flex:1 1 0;min-width:0}.crm .crm-card-name{display:flex;align-items:center;gap:6px;min-width:0;height:20px}.crm .crm-card-name .crm-name{overflow:hidden;text-overflow:ellipsis;white-space:nowrap;font-weight:500}.crm .crm-card-line{display:flex;align-items:center;height:18px;white-space:pre;overflow:hidden}.crm .crm-card-line>span{flex:none}.crm .crm-card-line>.crm-cut{flex:0 100 auto;min-width:24px;overflow:hidden;text-overflow:ellipsis}.crm .crm-place:before{content:" · "}.crm .crm-card-line>.crm-strength{flex:none;min-width:0;max-width:60%}.crm .crm-card-line>i.pi{flex:none}.crm .crm-card-tools{display:flex;flex:none;gap:2px}.crm .crm-tile{display:grid;place-items:center;flex:none;width:32px;height:32px;border-radius:6px;background:var(--crm-surface);color:var(--crm-quiet)}@container crm (max-width: 359px){.crm .crm-tile{display:none}}@container crm (max-width: 419px){.crm .crm-spacious{display:none}}.crm .crm-state-icon{flex:none;color:var(--crm-quiet)}.crm .crm-is-present .crm-state-icon{color:var(--crm-good)}.crm .crm-is-downloading .crm-state-icon,.crm .crm-is-verifying .crm-state-icon,.crm .crm-is-checking .crm-state-icon{color:var(--crm-accent-text)}.crm .crm-is-paused .crm-state-icon,.crm .crm-is-interrupted .crm-state-icon,.crm .crm-is-cancelled .crm-state-icon{color:var(--crm-warn)}.crm .crm-is-failed .crm-state-icon,.crm .crm-is-unresolved .crm-state-icon{color:var(--crm-bad)}.crm .crm-is-off .crm-card-name,.crm .crm-is-off .crm-tile{color:var(--crm-quiet)}.crm .crm-key{display:flex;flex-direction:column;gap:6px;padding:8px 10px;border:1px solid var(--crm-line);border-radius:8px}.crm .crm-setting{display:flex;align-items:center;justify-content:space-between;gap:8px}.crm .crm-short{flex:none;width:84px}.crm .crm-key .crm-key-warns{color:var(--fg-color, #eee)}.crm .crm-key .crm-key-warns>i{color:var(--crm-warn)}.crm .crm-folders{display:flex;flex-direction:column;gap:6px;padding-top:6px}.crm .crm-folder{display:flex;flex-direction:column;gap:2px;min-width:0}.crm .crm-folder select{width:100%;min-width:0;text-overflow:ellipsis}.crm .crm-ask{display:flex;flex-direction:column;gap:4px}.crm .crm-top{align-items:flex-start}.crm .crm-top .crm-square{width:32px;height:32px}.crm .crm-area{display:block;min-height:32px;max-height:132px;padding:6px 10px;line-height:18px;resize:none;overflow-y:auto!important}.crm .crm-under{align-items:flex-start;flex-wrap:nowrap}.crm .crm-under .crm-grow{overflow-wrap:anywhere}.crm .crm-under .crm-link{font-size:12px}.crm .crm-warns{color:color-mix(in srgb,var(--crm-warn) 60%,var(--fg-color, #eee))}.crm .crm-drop{position:fixed;z-index:20;display:grid;place-items:center;padding:16px;border:2px dashed var(--crm-accent);border-radius:8px;background:color-mix(in srgb,var(--comfy-menu-bg, #222) 82%,transparent);pointer-events:none}.crm .crm-drop p{display:grid;gap:8px;justify-items:center;font-size:15px;font-weight:600;text-align:center}.crm .crm-drop p>i.pi{margin:0;font-size:28px;color:var(--crm-accent)}.crm .crm-drop-hint{place-items:end center;background:none;border-style:none}.crm .crm-drop-hint p{padding:8px 12px;border-radius:8px;background:var(--comfy-menu-bg, #222)}.crm[data-dragged=model] [data-takes-file]{outline:2px dashed var(--crm-accent);outline-offset:2px}.crm .crm-head-row{display:flex;align-items:flex-start;gap:12px}.crm .crm-head-row>.crm-preview{flex:none;width:min(38%,180px);max-height:200px}.crm .crm-told-head{flex:1 1 0;display:flex;flex-direction:column;gap:4px;min-width:0}.crm .crm-told-head .crm-title{flex-wrap:wrap;gap:2px 8px;overflow-wrap:anywhere}.crm .crm-verdict{display:flex;align-items:baseline;gap:6px;font-weight:600}.crm .crm-verdict>i{flex:none;color:var(--crm-warn)}.crm .crm-verdict[data-tone=good]>i{color:var(--crm-good)}.crm .crm-verdict[data-tone=bad]>i{color:var(--crm-bad)}.crm .crm-chips{display:flex;flex-wrap:wrap;gap:4px}.crm .crm-read-from{padding:0 10px 4px}.crm .crm-result{display:flex;flex-direction:column;gap:8px}.crm .crm-preview{display:grid;place-items:center;min-height:60px;border-radius:8px;background:var(--crm-surface);overflow:hidden}.crm .crm-preview img{display:block;max-width:100%;max-height:260px;object-fit:contain}.crm .crm-title{display:flex;align-items:center;gap:8px;font-weight:600}.crm .crm-chip{padding:1px 8px;border:1px solid var(--crm-line);border-radius:10px;color:var(--crm-quiet);font-size:11px;font-weight:400}.crm .crm-prompt{max-height:220px;overflow:auto;padding:0 10px 10px;white-space:pre-wrap;overflow-wrap:anywhere;user-select:text}.crm .crm-parameters{display:flex;flex-direction:column}.crm .crm-parameter{display:grid;grid-template-columns:minmax(80px,38%) 1fr 24px;align-items:center;gap:6px;min-height:26px;border-bottom:1px solid color-mix(in srgb,var(--crm-line) 45%,transparent)}.crm .crm-parameter:last-child{border-bottom:0}.crm .crm-parameter dt{color:var(--crm-quiet);font-size:12px;overflow-wrap:anywhere}.crm .crm-parameter dd{overflow-wrap:anywhere;user-select:text}.crm .crm-details .crm-parameters{padding:0 10px 6px}.crm .crm-back{align-self:flex-start;max-width:100%}.crm .crm-back span{overflow:hidden;text-overflow:ellipsis}.crm .crm-grid{display:grid;grid-template-columns:repeat(auto-fill,minmax(84px,1fr));gap:6px}.crm .crm-choice{position:relative;display:grid;place-items:center;width:100%;aspect-ratio:2 / 3;padding:0;border:1px solid var(--crm-line);border-radius:6px;background:var(--crm-surface);color:var(--crm-quiet);font:inherit;cursor:pointer;overflow:hidden}.crm .crm-choice img{width:100%;height:100%;object-fit:cover}.crm .crm-choice i.pi{font-size:20px}.crm .crm-choice:hover:not(:disabled){border-color:var(--crm-accent)}.crm .crm-choice:disabled{cursor:default;opacity:.6}.crm .crm-choice-note{position:absolute;inset:auto 0 0;padding:1px 4px;background:#000000b3;color:#fff;font-size:11px}.crm .crm-preview{max-height:260px}.crm .crm-preview[style] img{width:100%;height:100%;min-height:0}.crm .crm-sources{display:flex;flex-direction:column;gap:2px}.crm .crm-sources .crm-quiet,.crm .crm-unknown{overflow-wrap:anywhere}.crm .crm-unknown{font-size:12px}.crm .crm-unknown>i.pi{color:var(--crm-warn)}.crm .crm-parameter{position:relative;grid-template-columns:minmax(72px,30%) minmax(0,1fr)}.crm .crm-copyable{grid-template-columns:minmax(72px,30%) minmax(0,1fr) auto 24px;gap:4px}.crm .crm-copyable>.crm-copy{grid-column:4}.crm .crm-tip-box{flex:none}.crm .crm-icon.crm-disagrees{color:var(--crm-warn)}.crm .crm-tip{position:absolute;z-index:10;top:calc(100% + 2px);right:0;display:flex;flex-direction:column;gap:2px;max-width:100%;padding:6px 10px;border:1px solid var(--crm-line);border-radius:6px;background:var(--comfy-menu-bg, #222);color:var(--fg-color, #eee);box-shadow:0 4px 12px #0000004d;font-size:12px;font-weight:400;overflow-wrap:anywhere;pointer-events:none}.crm .crm-part{display:flex;flex-direction:column;gap:4px;padding:2px 10px 8px}.crm .crm-part .crm-parameters{padding:0}.crm .crm-part .crm-row{flex-wrap:nowrap}.crm .crm-part strong{overflow-wrap:anywhere}.crm .crm-raw{margin:0;max-height:240px;padding:8px;border-radius:6px;background:var(--crm-surface);overflow:auto;font:11px/1.4 monospace;white-space:pre-wrap;overflow-wrap:anywhere;user-select:text}.crm .crm-nodes{display:flex;flex-direction:column;gap:2px;font-size:12px;overflow-wrap:anywhere}.crm .crm-nodes li[data-installed=false]{color:color-mix(in srgb,var(--crm-warn) 60%,var(--fg-color, #eee))}.crm .crm-part>.crm-button{align-self:flex-start}.crm .crm-closed{border-color:var(--crm-warn)}.crm .crm-closed>i{color:var(--crm-warn)}.crm .crm-count{position:absolute;top:4px;right:0}.crm .crm-use{flex:none;margin:2px 0 0;accent-color:var(--crm-accent)}.crm i.crm-differs{margin-left:4px;color:var(--crm-warn);font-size:11px}.crm .crm-evidence{display:flex;flex-direction:column;gap:4px;overflow-wrap:anywhere;user-select:text}.crm .crm-evidence strong{font-weight:600;color:var(--fg-color, #eee)}.crm .crm-other-file{gap:4px 14px;font-size:12px}.crm .crm-other-file .crm-link{font-size:12px}.crm .crm-needs-node a{text-decoration:underline}.crm .crm-picker{display:flex;flex-direction:column;gap:6px;padding:8px;border:1px solid var(--crm-line);border-radius:6px}.crm .crm-options{display:flex;flex-direction:column;max-height:180px;overflow:auto}.crm .crm-option{display:flex;justify-content:space-between;gap:8px;width:100%;padding:4px 6px;border:0;border-radius:4px;background:none;color:inherit;font:inherit;font-size:12px;text-align:left;cursor:pointer;overflow-wrap:anywhere}.crm .crm-option>:last-child:not(:first-child){flex:none}.crm .crm-option:hover{background:var(--crm-surface)}.crm .crm-progress{position:relative}.crm .crm-bar{position:absolute;inset:auto 0 -2px;height:3px;border-radius:2px;background:var(--crm-surface);overflow:hidden}.crm .crm-bar .crm-bar-value{height:100%;background:var(--crm-accent);transition:width .3s linear}.crm .crm-bar-stopped .crm-bar-value{background:var(--crm-warn)}.crm .crm-numbers{gap:8px;font-variant-numeric:tabular-nums}.crm .crm-note{display:inline-block;margin-left:6px;padding:0 6px;border:1px solid var(--crm-line);border-radius:8px;color:var(--crm-quiet);font-size:11px}.crm .crm-note-warn{border-color:var(--crm-warn);color:color-mix(in srgb,var(--crm-warn) 45%,var(--fg-color, #eee))}.crm .crm-target{margin:0;font-size:11px}.crm .crm-fit[data-fits=true]{color:var(--crm-good)}.crm .crm-fit[data-fits=false]{color:var(--crm-bad)}.crm .crm-workflow{display:flex;flex-direction:column;gap:8px}.crm .crm-done{display:flex;align-items:center;gap:6px;color:color-mix(in srgb,var(--crm-good) 55%,var(--fg-color, #eee))}.crm .crm-fidelity{display:flex;flex-direction:column;gap:6px;padding:0 10px 10px}.crm .crm-fidelity li{display:flex;gap:8px;overflow-wrap:anywhere}.crm .crm-fidelity li>i{margin-top:3px;color:var(--crm-warn)}.crm .crm-fidelity li[data-level=exact]>i{color:color-mix(in srgb,var(--crm-good) 55%,var(--fg-color, #eee))}.crm .crm-fidelity li[data-level=dropped]>i{color:var(--crm-bad)}.crm .crm-which{display:flex;flex-direction:column;gap:8px;min-width:0}.crm .crm-which input[type=radio]{flex:none;margin:3px 0 0;accent-color:var(--crm-accent)}.crm .crm-needs,.crm .crm-compared{display:flex;flex-direction:column;gap:8px}.crm .crm-told{display:flex;flex-direction:column;gap:3px;margin-top:2px;padding-left:10px;overflow-wrap:anywhere}.crm .crm-told a{text-decoration:underline}.crm .crm-start{display:flex;flex-direction:column;gap:6px;padding:10px;border:1px solid var(--crm-line);border-radius:6px}.crm .crm-start .crm-done{overflow-wrap:anywhere}.crm .crm-foot{flex:none;display:flex;flex-direction:column;gap:8px;padding:12px 16px;border-top:1px solid var(--crm-line)}.crm .crm-news{display:flex;flex-direction:column;gap:4px;max-height:30vh;overflow:auto}.crm .crm-news:empty{display:none}.crm .crm-steps{display:flex;gap:8px;min-width:0}.crm .crm-step{position:relative;flex:1 1 auto;min-width:0;height:36px;border-radius:8px;font-weight:600;overflow:hidden}.crm .crm-step>:not(.crm-step-fill){position:relative}.crm .crm-step[aria-disabled=true]{cursor:default;filter:none}.crm .crm-step:has(.crm-step-fill){background:color-mix(in srgb,var(--crm-primary) 55%,#000)}.crm .crm-step-fill{position:absolute;inset:0 auto 0 0;background:var(--crm-primary);transition:width .3s linear}.crm .crm-step-words{overflow:hidden;text-overflow:ellipsis;font-variant-numeric:tabular-nums}.crm .crm-square,.crm .crm-more-steps{flex:none;width:36px;height:36px;padding:0;border-radius:8px}.crm .crm-menu-box{position:relative;flex:none}.crm .crm-menu{position:absolute;z-index:12;right:0;bottom:calc(100% + 4px);min-width:190px;padding:4px;border:1px solid var(--crm-line);border-radius:8px;background:var(--comfy-menu-bg, #222);box-shadow:0 4px 16px #00000059}.crm .crm-menu-item{width:100%;padding:7px 10px;border:0;border-radius:4px;background:none;color:inherit;font:inherit;text-align:left;white-space:nowrap;cursor:pointer}.crm .crm-menu-item:hover,.crm .crm-menu-item:focus-visible{background:var(--crm-surface)}@media(prefers-reduced-motion:reduce){.crm .crm-step-fill{transition:none}}.crm .crm-recent{display:flex;flex-direction:column;gap:6px}.crm .crm-recent-head{flex-wrap:nowrap}.crm .crm-recent-list{display:flex;flex-direction:column}.crm .crm-recent-row{display:flex;align-items:center;gap:4px;border-radius:6px}.crm .crm-recent-row:hover,.crm .crm-recent-row:focus-within{background:var(--crm-surface)}.crm .crm-recent-open{display:flex;flex:1 1 auto;align-items:center;gap:10px;min-width:0;padding:4px;border:0;border-radius:6px;background:none;color:inherit;font:inherit;text-align:left;cursor:pointer}.crm .crm-recent-open[aria-disabled]{cursor:default}.crm .crm-recent-open[aria-disabled] .crm-recent-thumb{opacity:.6}.crm .crm-recent-thumb{display:grid;flex:none;place-items:center;width:48px;height:48px;border-radius:6px;background:var(--crm-surface);color:var(--crm-quiet);overflow:hidden}.crm .crm-recent-thumb img{width:100%;height:100%;object-fit:cover}.crm .crm-recent-text{display:flex;flex:1 1 auto;flex-direction:column;min-width:0}.crm .crm-recent-line{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.crm .crm-recent-title{font-weight:600}.crm .crm-compare{display:flex;flex-direction:column;gap:6px}.crm .crm-compare-head{flex-wrap:nowrap;gap:4px}.crm .crm-compare-words:first-letter{text-transform:uppercase}.crm .crm-compare-words{display:inline-block}.crm .crm-compare>.crm-small{align-self:flex-start}.crm .crm-slider{position:relative;align-self:center;width:100%;border-radius:8px;background:var(--crm-surface);overflow:hidden}.crm .crm-slider-window{overflow:hidden}.crm .crm-slider-pair{position:relative;min-height:60px}.crm .crm-slider-pair img{display:block;width:100%;height:100%;user-select:none}.crm .crm-slider-pair img+img{position:absolute;inset:0;object-fit:contain}.crm .crm-slider-edge{position:absolute;top:0;bottom:0;width:2px;margin-left:-1px;background:#fff;box-shadow:0 0 3px #000c;pointer-events:none}.crm .crm-slider-edge:after{content:"";position:absolute;top:50%;left:50%;width:18px;height:18px;margin:-9px;border:2px solid #fff;border-radius:50%;background:#00000073;box-shadow:0 0 3px #000c}.crm .crm-slider-name{position:absolute;top:6px;left:6px;padding:0 6px;border-radius:4px;background:#000000a6;color:#fff;font-size:11px;pointer-events:none}.crm .crm-slider-name-right{left:auto;right:6px}.crm .crm-slider input[type=range]{position:absolute;inset:0 -8px;width:calc(100% + 16px);height:100%;margin:0;opacity:0;cursor:ew-resize}.crm .crm-slider:not(.crm-slider-actual):has(input:focus-visible){outline:2px solid var(--crm-accent);outline-offset:1px}.crm .crm-slider-actual .crm-slider-window{max-height:420px;overflow:auto}.crm .crm-slider-actual input[type=range]{position:static;height:24px;margin:4px 8px;width:calc(100% - 16px);opacity:1;accent-color:var(--crm-accent)}.crm .crm-results{display:flex;gap:6px;padding:2px;overflow-x:auto}.crm .crm-results .crm-choice{width:52px;aspect-ratio:1}.crm .crm-choice[aria-pressed=true]{border-color:var(--crm-accent);box-shadow:0 0 0 1px var(--crm-accent)}')),document.head.appendChild(r)}}catch(e){console.error("vite-plugin-css-injected-by-js",e)}})();
// @__NO_SIDE_EFFECTS__
function Mi(e) {
  const t = /* @__PURE__ */ Object.create(null);
  for (const n of e.split(",")) t[n] = 1;
  return (n) => n in t;
}
const we = {}, In = [], Rt = () => {
}, bu = () => !1, ns = (e) => e.charCodeAt(0) === 111 && e.charCodeAt(1) === 110 && // uppercase letter
(e.charCodeAt(2) > 122 || e.charCodeAt(2) < 97), os = (e) => e.startsWith("onUpdate:"), Re = Object.assign, Ni = (e, t) => {
  const n = e.indexOf(t);
  n > -1 && e.splice(n, 1);
}, hf = Object.prototype.hasOwnProperty, _e = (e, t) => hf.call(e, t), ee = Array.isArray, hn = (e) => ir(e) === "[object Map]", Qn = (e) => ir(e) === "[object Set]", ma = (e) => ir(e) === "[object Date]", ae = (e) => typeof e == "function", Le = (e) => typeof e == "string", mt = (e) => typeof e == "symbol", $e = (e) => e !== null && typeof e == "object", yu = (e) => ($e(e) || ae(e)) && ae(e.then) && ae(e.catch), wu = Object.prototype.toString, ir = (e) => wu.call(e), gf = (e) => ir(e).slice(8, -1), ku = (e) => ir(e) === "[object Object]", rs = (e) => Le(e) && e !== "NaN" && e[0] !== "-" && "" + parseInt(e, 10) === e, wo = /* @__PURE__ */ Mi(
  // the leading comma is intentional so empty string "" is also included
  ",key,ref,ref_for,ref_key,onVnodeBeforeMount,onVnodeMounted,onVnodeBeforeUpdate,onVnodeUpdated,onVnodeBeforeUnmount,onVnodeUnmounted"
), ss = (e) => {
  const t = /* @__PURE__ */ Object.create(null);
  return ((n) => t[n] || (t[n] = e(n)));
}, vf = /-\w/g, tt = /* @__PURE__ */ ss((e) => e.replace(vf, (t) => t.slice(1).toUpperCase())), bf = /\B([A-Z])/g, nn = /* @__PURE__ */ ss(
  (e) => e.replace(bf, "-$1").toLowerCase()
), is = /* @__PURE__ */ ss((e) => e.charAt(0).toUpperCase() + e.slice(1)), As = /* @__PURE__ */ ss((e) => e ? `on${is(e)}` : ""), We = (e, t) => !Object.is(e, t), Er = (e, ...t) => {
  for (let n = 0; n < e.length; n++)
    e[n](...t);
}, _u = (e, t, n, o = !1) => {
  Object.defineProperty(e, t, {
    configurable: !0,
    enumerable: !1,
    writable: o,
    value: n
  });
}, ji = (e) => {
  const t = parseFloat(e);
  return isNaN(t) ? e : t;
}, yf = (e) => {
  const t = Le(e) ? Number(e) : NaN;
  return isNaN(t) ? e : t;
};
let ha;
const as = () => ha || (ha = typeof globalThis < "u" ? globalThis : typeof self < "u" ? self : typeof window < "u" ? window : typeof global < "u" ? global : {});
function Nt(e) {
  if (ee(e)) {
    const t = {};
    for (let n = 0; n < e.length; n++) {
      const o = e[n], r = Le(o) ? $f(o) : Nt(o);
      if (r)
        for (const s in r)
          t[s] = r[s];
    }
    return t;
  } else if (Le(e) || $e(e))
    return e;
}
const wf = /;(?![^(]*\))/g, kf = /:([^]+)/, _f = /"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|\\[^]|\/\*[^]*?\*\//g;
function $f(e) {
  const t = {};
  return e.replace(_f, (n) => n.startsWith("/*") ? "" : n).split(wf).forEach((n) => {
    if (n) {
      const o = n.split(kf);
      o.length > 1 && (t[o[0].trim()] = o[1].trim());
    }
  }), t;
}
function ke(e) {
  let t = "";
  if (Le(e))
    t = e;
  else if (ee(e))
    for (let n = 0; n < e.length; n++) {
      const o = ke(e[n]);
      o && (t += o + " ");
    }
  else if ($e(e))
    for (const n in e)
      e[n] && (t += n + " ");
  return t.trim();
}
const Sf = "itemscope,allowfullscreen,disablepictureinpicture,disableremoteplayback,formnovalidate,ismap,nomodule,novalidate,playsinline,readonly", xf = /* @__PURE__ */ Mi(Sf);
function $u(e) {
  return !!e || e === "";
}
function Cf(e, t, n) {
  if (e.length !== t.length) return !1;
  let o = !0;
  for (let r = 0; o && r < e.length; r++)
    o = bn(e[r], t[r], n);
  return o;
}
function ga(e, t, n) {
  if (e.size !== t.size) return !1;
  const o = Array.from(t), r = new Uint8Array(o.length);
  for (const s of e) {
    let i = -1;
    for (let a = 0; a < o.length; a++)
      if (!r[a] && bn(s, o[a], n)) {
        i = a;
        break;
      }
    if (i < 0) return !1;
    r[i] = 1;
  }
  return !0;
}
function Of(e, t, n) {
  let o = hn(e), r = hn(t);
  if (o || r || (o = Qn(e), r = Qn(t), o || r))
    return o && r ? ga(e, t, n) : !1;
  const s = Object.keys(e).length, i = Object.keys(t).length;
  if (s !== i)
    return !1;
  for (const a in e) {
    const l = e.hasOwnProperty(a), c = t.hasOwnProperty(a);
    if (l && !c || !l && c || !bn(e[a], t[a], n))
      return !1;
  }
  return String(e) === String(t);
}
function va(e, t, n, o) {
  n || (n = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()]);
  const [r, s] = n;
  if (r.has(e) || s.has(t))
    return r.get(e) === t && s.get(t) === e;
  r.set(e, t), s.set(t, e);
  const i = o(e, t, n);
  return r.delete(e), s.delete(t), i;
}
function bn(e, t, n) {
  if (e === t) return !0;
  let o = ma(e), r = ma(t);
  return o || r ? o && r ? e.getTime() === t.getTime() : !1 : (o = mt(e), r = mt(t), o || r ? e === t : (o = ee(e), r = ee(t), o || r ? o && r ? va(e, t, n, Cf) : !1 : (o = $e(e), r = $e(t), o || r ? !o || !r ? !1 : va(e, t, n, Of) : String(e) === String(t))));
}
function Su(e, t) {
  return e.findIndex((n) => bn(n, t));
}
const xu = (e) => !!(e && e.__v_isRef === !0), _ = (e) => Le(e) ? e : e == null ? "" : ee(e) || $e(e) && (e.toString === wu || !ae(e.toString)) ? xu(e) ? _(e.value) : JSON.stringify(e, Cu, 2) : String(e), Cu = (e, t) => xu(t) ? Cu(e, t.value) : hn(t) ? {
  [`Map(${t.size})`]: [...t.entries()].reduce(
    (n, [o, r], s) => (n[Ps(o, s) + " =>"] = r, n),
    {}
  )
} : Qn(t) ? {
  [`Set(${t.size})`]: [...t.values()].map((n) => Ps(n))
} : mt(t) ? Ps(t) : $e(t) && !ee(t) && !ku(t) ? String(t) : t, Ps = (e, t = "") => {
  var n;
  return (
    // Symbol.description in es2019+ so we need to cast here to pass
    // the lib: es2016 check
    mt(e) ? `Symbol(${(n = e.description) != null ? n : t})` : e
  );
};
let Be;
class Ou {
  // TODO isolatedDeclarations "__v_skip"
  constructor(t = !1) {
    this.detached = t, this._active = !0, this._on = 0, this.effects = [], this.cleanups = [], this._isPaused = !1, this._warnOnRun = !0, this.__v_skip = !0, !t && Be && (Be.active ? (this.parent = Be, this.index = (Be.scopes || (Be.scopes = [])).push(
      this
    ) - 1) : (this._active = !1, this._warnOnRun = !1));
  }
  get active() {
    return this._active;
  }
  pause() {
    if (this._active) {
      this._isPaused = !0;
      let t, n;
      if (this.scopes) {
        const o = this.scopes.slice();
        for (t = 0, n = o.length; t < n; t++)
          o[t].pause();
      }
      for (t = 0, n = this.effects.length; t < n; t++)
        this.effects[t].pause();
    }
  }
  /**
   * Resumes the effect scope, including all child scopes and effects.
   */
  resume() {
    if (this._active && this._isPaused) {
      this._isPaused = !1;
      let t, n;
      if (this.scopes) {
        const r = this.scopes.slice();
        for (t = 0, n = r.length; t < n; t++)
          r[t].resume();
      }
      const o = this.effects.slice();
      for (t = 0, n = o.length; t < n; t++)
        o[t].resume();
    }
  }
  run(t) {
    if (this._active) {
      const n = Be;
      try {
        return Be = this, t();
      } finally {
        Be = n;
      }
    }
  }
  /**
   * This should only be called on non-detached scopes
   * @internal
   */
  on() {
    ++this._on === 1 && (this.prevScope = Be, Be = this);
  }
  /**
   * This should only be called on non-detached scopes
   * @internal
   */
  off() {
    if (this._on > 0 && --this._on === 0) {
      if (Be === this)
        Be = this.prevScope;
      else {
        let t = Be;
        for (; t; ) {
          if (t.prevScope === this) {
            t.prevScope = this.prevScope;
            break;
          }
          t = t.prevScope;
        }
      }
      this.prevScope = void 0;
    }
  }
  stop(t) {
    if (this._active) {
      this._active = !1;
      let n, o;
      for (n = 0, o = this.effects.length; n < o; n++)
        this.effects[n].stop();
      for (this.effects.length = 0, n = 0, o = this.cleanups.length; n < o; n++)
        this.cleanups[n]();
      if (this.cleanups.length = 0, this.scopes) {
        const r = this.scopes.slice();
        for (n = 0, o = r.length; n < o; n++)
          r[n].stop(!0);
        this.scopes.length = 0;
      }
      if (!this.detached && this.parent && !t) {
        const r = this.parent.scopes.pop();
        r && r !== this && (this.parent.scopes[this.index] = r, r.index = this.index);
      }
      this.parent = void 0;
    }
  }
}
function Tu(e) {
  return new Ou(e);
}
function Au() {
  return Be;
}
function Tf(e, t = !1) {
  Be && (Be.active ? Be.cleanups.push(e) : e());
}
let Ee;
const Es = /* @__PURE__ */ new WeakSet();
class Pu {
  constructor(t) {
    this.fn = t, this.deps = void 0, this.depsTail = void 0, this.flags = 5, this.next = void 0, this.cleanup = void 0, this.scheduler = void 0, Be && (Be.active ? Be.effects.push(this) : this.flags &= -2);
  }
  pause() {
    this.flags |= 64;
  }
  resume() {
    this.flags & 64 && (this.flags &= -65, Es.has(this) && (Es.delete(this), this.trigger()));
  }
  /**
   * @internal
   */
  notify() {
    this.flags & 2 && !(this.flags & 32) || this.flags & 8 || Iu(this);
  }
  run() {
    if (!(this.flags & 1))
      return this.fn();
    this.flags |= 2, ba(this), Lu(this);
    const t = Ee, n = xt;
    Ee = this, xt = !0;
    try {
      return this.fn();
    } finally {
      Mu(this), Ee = t, xt = n, this.flags &= -3;
    }
  }
  stop() {
    if (this.flags & 1) {
      for (let t = this.deps; t; t = t.nextDep)
        Fi(t);
      this.deps = this.depsTail = void 0, ba(this), this.onStop && this.onStop(), this.flags &= -2;
    }
  }
  trigger() {
    this.flags & 64 ? Es.add(this) : this.scheduler ? this.scheduler() : this.runIfDirty();
  }
  /**
   * @internal
   */
  runIfDirty() {
    ei(this) && this.run();
  }
  get dirty() {
    return ei(this);
  }
}
let Eu = 0, ko, _o;
function Iu(e, t = !1) {
  if (e.flags |= 8, t) {
    e.next = _o, _o = e;
    return;
  }
  e.next = ko, ko = e;
}
function Ri() {
  Eu++;
}
function Di() {
  if (--Eu > 0)
    return;
  if (_o) {
    let t = _o;
    for (_o = void 0; t; ) {
      const n = t.next;
      t.next = void 0, t.flags &= -9, t = n;
    }
  }
  let e;
  for (; ko; ) {
    let t = ko;
    for (ko = void 0; t; ) {
      const n = t.next;
      if (t.next = void 0, t.flags &= -9, t.flags & 1)
        try {
          t.trigger();
        } catch (o) {
          e || (e = o);
        }
      t = n;
    }
  }
  if (e) throw e;
}
function Lu(e) {
  for (let t = e.deps; t; t = t.nextDep)
    t.version = -1, t.prevActiveLink = t.dep.activeLink, t.dep.activeLink = t;
}
function Mu(e) {
  let t, n = e.depsTail, o = n;
  for (; o; ) {
    const r = o.prevDep;
    o.version === -1 ? (o === n && (n = r), Fi(o), Af(o)) : t = o, o.dep.activeLink = o.prevActiveLink, o.prevActiveLink = void 0, o = r;
  }
  e.deps = t, e.depsTail = n;
}
function ei(e) {
  for (let t = e.deps; t; t = t.nextDep)
    if (t.dep.version !== t.version || t.dep.computed && (Nu(t.dep.computed) || t.dep.version !== t.version))
      return !0;
  return !!e._dirty;
}
function Nu(e) {
  if (e.flags & 4 && !(e.flags & 16) || (e.flags &= -17, e.globalVersion === Io) || (e.globalVersion = Io, !e.isSSR && e.flags & 128 && (!e.deps && !e._dirty || !ei(e))))
    return;
  e.flags |= 2;
  const t = e.dep, n = Ee, o = xt;
  Ee = e, xt = !0;
  try {
    Lu(e);
    const r = e.fn(e._value);
    (t.version === 0 || We(r, e._value)) && (e.flags |= 128, e._value = r, t.version++);
  } catch (r) {
    throw t.version++, r;
  } finally {
    Ee = n, xt = o, Mu(e), e.flags &= -3;
  }
}
function Fi(e, t = !1) {
  const { dep: n, prevSub: o, nextSub: r } = e;
  if (o && (o.nextSub = r, e.prevSub = void 0), r && (r.prevSub = o, e.nextSub = void 0), n.subs === e && (n.subs = o, !o && n.computed)) {
    n.computed.flags &= -5;
    for (let s = n.computed.deps; s; s = s.nextDep)
      Fi(s, !0);
  }
  !t && !--n.sc && n.map && n.map.delete(n.key);
}
function Af(e) {
  const { prevDep: t, nextDep: n } = e;
  t && (t.nextDep = n, e.prevDep = void 0), n && (n.prevDep = t, e.nextDep = void 0);
}
let xt = !0;
const ju = [];
function Bt() {
  ju.push(xt), xt = !1;
}
function Vt() {
  const e = ju.pop();
  xt = e === void 0 ? !0 : e;
}
function ba(e) {
  const { cleanup: t } = e;
  if (e.cleanup = void 0, t) {
    const n = Ee;
    Ee = void 0;
    try {
      t();
    } finally {
      Ee = n;
    }
  }
}
let Io = 0;
class Pf {
  constructor(t, n) {
    this.sub = t, this.dep = n, this.version = n.version, this.nextDep = this.prevDep = this.nextSub = this.prevSub = this.prevActiveLink = void 0;
  }
}
class ls {
  // TODO isolatedDeclarations "__v_skip"
  constructor(t) {
    this.computed = t, this.version = 0, this.activeLink = void 0, this.subs = void 0, this.map = void 0, this.key = void 0, this.sc = 0, this.__v_skip = !0;
  }
  track(t) {
    if (!Ee || !xt || Ee === this.computed)
      return;
    let n = this.activeLink;
    if (n === void 0 || n.sub !== Ee)
      n = this.activeLink = new Pf(Ee, this), Ee.deps ? (n.prevDep = Ee.depsTail, Ee.depsTail.nextDep = n, Ee.depsTail = n) : Ee.deps = Ee.depsTail = n, Ru(n);
    else if (n.version === -1 && (n.version = this.version, n.nextDep)) {
      const o = n.nextDep;
      o.prevDep = n.prevDep, n.prevDep && (n.prevDep.nextDep = o), n.prevDep = Ee.depsTail, n.nextDep = void 0, Ee.depsTail.nextDep = n, Ee.depsTail = n, Ee.deps === n && (Ee.deps = o);
    }
    return n;
  }
  trigger(t) {
    this.version++, Io++, this.notify(t);
  }
  notify(t) {
    Ri();
    try {
      for (let n = this.subs; n; n = n.prevSub)
        n.sub.notify() && n.sub.dep.notify();
    } finally {
      Di();
    }
  }
}
function Ru(e) {
  if (e.dep.sc++, e.sub.flags & 4) {
    const t = e.dep.computed;
    if (t && !e.dep.subs) {
      t.flags |= 20;
      for (let o = t.deps; o; o = o.nextDep)
        Ru(o);
    }
    const n = e.dep.subs;
    n !== e && (e.prevSub = n, n && (n.nextSub = e)), e.dep.subs = e;
  }
}
const Nr = /* @__PURE__ */ new WeakMap(), Ln = /* @__PURE__ */ Symbol(
  ""
), ti = /* @__PURE__ */ Symbol(
  ""
), Lo = /* @__PURE__ */ Symbol(
  ""
);
function Ze(e, t, n) {
  if (xt && Ee) {
    let o = Nr.get(e);
    o || Nr.set(e, o = /* @__PURE__ */ new Map());
    let r = o.get(n);
    r || (o.set(n, r = new ls()), r.map = o, r.key = n), r.track();
  }
}
function Jt(e, t, n, o, r, s) {
  const i = Nr.get(e);
  if (!i) {
    Io++;
    return;
  }
  const a = (l) => {
    l && l.trigger();
  };
  if (Ri(), t === "clear")
    i.forEach(a);
  else {
    const l = ee(e), c = l && rs(n);
    if (l && n === "length") {
      const u = Number(o);
      i.forEach((d, f) => {
        (f === "length" || f === Lo || !mt(f) && f >= u) && a(d);
      });
    } else
      switch ((n !== void 0 || i.has(void 0)) && a(i.get(n)), c && a(i.get(Lo)), t) {
        case "add":
          l ? c && a(i.get("length")) : (a(i.get(Ln)), hn(e) && a(i.get(ti)));
          break;
        case "delete":
          l || (a(i.get(Ln)), hn(e) && a(i.get(ti)));
          break;
        case "set":
          hn(e) && a(i.get(Ln));
          break;
      }
  }
  Di();
}
function Ef(e, t) {
  const n = Nr.get(e);
  return n && n.get(t);
}
function zn(e) {
  const t = /* @__PURE__ */ ye(e);
  return t === e || (Ze(t, "iterate", Lo), /* @__PURE__ */ pt(e)) ? t : /* @__PURE__ */ zt(e) ? /* @__PURE__ */ Dt(e) ? t.map((n) => yn(bt(n))) : t.map(yn) : t.map(bt);
}
function us(e) {
  return Ze(e = /* @__PURE__ */ ye(e), "iterate", Lo), e;
}
function Et(e, t) {
  return /* @__PURE__ */ zt(e) ? yn(/* @__PURE__ */ Dt(e) ? bt(t) : t) : bt(t);
}
const If = {
  __proto__: null,
  [Symbol.iterator]() {
    return Is(this, Symbol.iterator, (e) => Et(this, e));
  },
  concat(...e) {
    return zn(this).concat(
      ...e.map((t) => ee(t) ? zn(t) : t)
    );
  },
  entries() {
    return Is(this, "entries", (e) => (e[1] = Et(this, e[1]), e));
  },
  every(e, t) {
    return Wt(this, "every", e, t, void 0, arguments);
  },
  filter(e, t) {
    return Wt(
      this,
      "filter",
      e,
      t,
      (n) => n.map((o) => Et(this, o)),
      arguments
    );
  },
  find(e, t) {
    return Wt(
      this,
      "find",
      e,
      t,
      (n) => Et(this, n),
      arguments
    );
  },
  findIndex(e, t) {
    return Wt(this, "findIndex", e, t, void 0, arguments);
  },
  findLast(e, t) {
    return Wt(
      this,
      "findLast",
      e,
      t,
      (n) => Et(this, n),
      arguments
    );
  },
  findLastIndex(e, t) {
    return Wt(this, "findLastIndex", e, t, void 0, arguments);
  },
  // flat, flatMap could benefit from ARRAY_ITERATE but are not straight-forward to implement
  forEach(e, t) {
    return Wt(this, "forEach", e, t, void 0, arguments);
  },
  includes(...e) {
    return Ls(this, "includes", e);
  },
  indexOf(...e) {
    return Ls(this, "indexOf", e);
  },
  join(e) {
    return zn(this).join(e);
  },
  // keys() iterator only reads `length`, no optimization required
  lastIndexOf(...e) {
    return Ls(this, "lastIndexOf", e);
  },
  map(e, t) {
    return Wt(this, "map", e, t, void 0, arguments);
  },
  pop() {
    return uo(this, "pop");
  },
  push(...e) {
    return uo(this, "push", e);
  },
  reduce(e, ...t) {
    return wa(this, "reduce", e, t);
  },
  reduceRight(e, ...t) {
    return wa(this, "reduceRight", e, t);
  },
  shift() {
    return uo(this, "shift");
  },
  // slice could use ARRAY_ITERATE but also seems to beg for range tracking
  some(e, t) {
    return Wt(this, "some", e, t, void 0, arguments);
  },
  splice(...e) {
    return uo(this, "splice", e);
  },
  toReversed() {
    return zn(this).toReversed();
  },
  toSorted(e) {
    return zn(this).toSorted(e);
  },
  toSpliced(...e) {
    return zn(this).toSpliced(...e);
  },
  unshift(...e) {
    return uo(this, "unshift", e);
  },
  values() {
    return Is(this, "values", (e) => Et(this, e));
  }
};
function Is(e, t, n) {
  const o = us(e), r = o[t], s = r.call(o);
  if (o !== e && !/* @__PURE__ */ pt(e)) {
    if (s[Symbol.toStringTag] === "Array Iterator") {
      const i = Object.create(Object.getPrototypeOf(s));
      return i.next = () => ya(s.next(), n), r !== Du[t] && Object.defineProperties(i, {
        return: {
          get() {
            const a = s.return;
            return typeof a == "function" ? a.bind(s) : a;
          }
        },
        throw: {
          get() {
            const a = s.throw;
            return typeof a == "function" ? a.bind(s) : a;
          }
        }
      }), i;
    }
    s._next = s.next, s.next = () => ya(s._next(), n);
  }
  return s;
}
function ya(e, t) {
  return e.done || (e.value = t(e.value)), e;
}
const Du = Array.prototype;
function Wt(e, t, n, o, r, s) {
  const i = us(e), a = i !== e && !/* @__PURE__ */ pt(e), l = i[t];
  if (l !== Du[t]) {
    const d = l.apply(e, s);
    return a ? bt(d) : d;
  }
  let c = n;
  i !== e && (a ? c = function(d, f) {
    return n.call(this, Et(e, d), f, e);
  } : n.length > 2 && (c = function(d, f) {
    return n.call(this, d, f, e);
  }));
  const u = l.call(i, c, o);
  return a && r ? r(u) : u;
}
function wa(e, t, n, o) {
  const r = us(e), s = r !== e && !/* @__PURE__ */ pt(e);
  let i = n, a = !1;
  r !== e && (s ? (a = o.length === 0, i = function(c, u, d) {
    return a && (a = !1, c = Et(e, c)), n.call(this, c, Et(e, u), d, e);
  }) : n.length > 3 && (i = function(c, u, d) {
    return n.call(this, c, u, d, e);
  }));
  const l = r[t](i, ...o);
  return a ? Et(e, l) : l;
}
function Ls(e, t, n) {
  const o = /* @__PURE__ */ ye(e);
  Ze(o, "iterate", Lo);
  const r = o[t](...n);
  return (r === -1 || r === !1) && /* @__PURE__ */ cs(n[0]) ? (n[0] = /* @__PURE__ */ ye(n[0]), o[t](...n)) : r;
}
function uo(e, t, n = []) {
  Bt(), Ri();
  const o = (/* @__PURE__ */ ye(e))[t].apply(e, n);
  return Di(), Vt(), o;
}
const Lf = /* @__PURE__ */ Mi("__proto__,__v_isRef,__isVue"), Fu = /* @__PURE__ */ new Set(
  /* @__PURE__ */ Object.getOwnPropertyNames(Symbol).filter((e) => e !== "arguments" && e !== "caller").map((e) => Symbol[e]).filter(mt)
);
function Mf(e) {
  mt(e) || (e = String(e));
  const t = /* @__PURE__ */ ye(this);
  return Ze(t, "has", e), t.hasOwnProperty(e);
}
class Bu {
  constructor(t = !1, n = !1) {
    this._isReadonly = t, this._isShallow = n;
  }
  get(t, n, o) {
    if (n === "__v_skip") return t.__v_skip;
    const r = this._isReadonly, s = this._isShallow;
    if (n === "__v_isReactive")
      return !r;
    if (n === "__v_isReadonly")
      return r;
    if (n === "__v_isShallow")
      return s;
    if (n === "__v_raw")
      return o === (r ? s ? Hf : Hu : s ? Uu : zu).get(t) || // receiver is not the reactive proxy, but has the same prototype
      // this means the receiver is a user proxy of the reactive proxy
      Object.getPrototypeOf(t) === Object.getPrototypeOf(o) ? t : void 0;
    const i = ee(t);
    if (!r) {
      let l;
      if (i && (l = If[n]))
        return l;
      if (n === "hasOwnProperty")
        return Mf;
    }
    const a = Reflect.get(
      t,
      n,
      // if this is a proxy wrapping a ref, return methods using the raw ref
      // as receiver so that we don't have to call `toRaw` on the ref in all
      // its class methods
      /* @__PURE__ */ Ne(t) ? t : o
    );
    if ((mt(n) ? Fu.has(n) : Lf(n)) || (r || Ze(t, "get", n), s))
      return a;
    if (/* @__PURE__ */ Ne(a)) {
      const l = i && rs(n) ? a : a.value;
      return r && $e(l) ? /* @__PURE__ */ jr(l) : l;
    }
    return $e(a) ? r ? /* @__PURE__ */ jr(a) : /* @__PURE__ */ io(a) : a;
  }
}
class Vu extends Bu {
  constructor(t = !1) {
    super(!1, t);
  }
  set(t, n, o, r) {
    let s = t[n];
    const i = ee(t) && rs(n);
    if (!this._isShallow) {
      const c = /* @__PURE__ */ zt(s);
      if (!/* @__PURE__ */ pt(o) && !/* @__PURE__ */ zt(o) && (s = /* @__PURE__ */ ye(s), o = /* @__PURE__ */ ye(o)), !i && /* @__PURE__ */ Ne(s) && !/* @__PURE__ */ Ne(o))
        return c || (s.value = o), !0;
    }
    const a = i ? Number(n) < t.length : _e(t, n), l = Reflect.set(
      t,
      n,
      o,
      /* @__PURE__ */ Ne(t) ? t : r
    );
    return t === /* @__PURE__ */ ye(r) && l && (a ? We(o, s) && Jt(t, "set", n, o) : Jt(t, "add", n, o)), l;
  }
  deleteProperty(t, n) {
    const o = _e(t, n);
    t[n];
    const r = Reflect.deleteProperty(t, n);
    return r && o && Jt(t, "delete", n, void 0), r;
  }
  has(t, n) {
    const o = Reflect.has(t, n);
    return (!mt(n) || !Fu.has(n)) && Ze(t, "has", n), o;
  }
  ownKeys(t) {
    return Ze(
      t,
      "iterate",
      ee(t) ? "length" : Ln
    ), Reflect.ownKeys(t);
  }
}
class Nf extends Bu {
  constructor(t = !1) {
    super(!0, t);
  }
  set(t, n) {
    return !0;
  }
  deleteProperty(t, n) {
    return !0;
  }
}
const jf = /* @__PURE__ */ new Vu(), Rf = /* @__PURE__ */ new Nf(), Df = /* @__PURE__ */ new Vu(!0);
const ni = (e) => e, yr = (e) => Reflect.getPrototypeOf(e);
function Ff(e, t, n) {
  return function(...o) {
    const r = this.__v_raw, s = /* @__PURE__ */ ye(r), i = hn(s), a = e === "entries" || e === Symbol.iterator && i, l = e === "keys" && i, c = r[e](...o), u = n ? ni : t ? yn : bt;
    return !t && Ze(
      s,
      "iterate",
      l ? ti : Ln
    ), Re(
      // inheriting all iterator properties
      Object.create(c),
      {
        // iterator protocol
        next() {
          const { value: d, done: f } = c.next();
          return f ? { value: d, done: f } : {
            value: a ? [u(d[0]), u(d[1])] : u(d),
            done: f
          };
        }
      }
    );
  };
}
function wr(e) {
  return function(...t) {
    return e === "delete" ? !1 : e === "clear" ? void 0 : this;
  };
}
function Bf(e, t) {
  const n = {
    get(r) {
      const s = this.__v_raw, i = /* @__PURE__ */ ye(s), a = /* @__PURE__ */ ye(r);
      e || (We(r, a) && Ze(i, "get", r), Ze(i, "get", a));
      const { has: l } = yr(i), c = t ? ni : e ? yn : bt;
      if (l.call(i, r))
        return c(s.get(r));
      if (l.call(i, a))
        return c(s.get(a));
      s !== i && s.get(r);
    },
    get size() {
      const r = this.__v_raw;
      return !e && Ze(/* @__PURE__ */ ye(r), "iterate", Ln), r.size;
    },
    has(r) {
      const s = this.__v_raw, i = /* @__PURE__ */ ye(s), a = /* @__PURE__ */ ye(r);
      return e || (We(r, a) && Ze(i, "has", r), Ze(i, "has", a)), r === a ? s.has(r) : s.has(r) || s.has(a);
    },
    forEach(r, s) {
      const i = this, a = i.__v_raw, l = /* @__PURE__ */ ye(a), c = t ? ni : e ? yn : bt;
      return !e && Ze(l, "iterate", Ln), a.forEach((u, d) => r.call(s, c(u), c(d), i));
    }
  };
  return Re(
    n,
    e ? {
      add: wr("add"),
      set: wr("set"),
      delete: wr("delete"),
      clear: wr("clear")
    } : {
      add(r) {
        const s = /* @__PURE__ */ ye(this), i = yr(s), a = /* @__PURE__ */ ye(r), l = !t && !/* @__PURE__ */ pt(r) && !/* @__PURE__ */ zt(r) ? a : r;
        return i.has.call(s, l) || We(r, l) && i.has.call(s, r) || We(a, l) && i.has.call(s, a) || (s.add(l), Jt(s, "add", l, l)), this;
      },
      set(r, s) {
        !t && !/* @__PURE__ */ pt(s) && !/* @__PURE__ */ zt(s) && (s = /* @__PURE__ */ ye(s));
        const i = /* @__PURE__ */ ye(this), { has: a, get: l } = yr(i);
        let c = a.call(i, r);
        c || (r = /* @__PURE__ */ ye(r), c = a.call(i, r));
        const u = l.call(i, r);
        return i.set(r, s), c ? We(s, u) && Jt(i, "set", r, s) : Jt(i, "add", r, s), this;
      },
      delete(r) {
        const s = /* @__PURE__ */ ye(this), { has: i, get: a } = yr(s);
        let l = i.call(s, r);
        l || (r = /* @__PURE__ */ ye(r), l = i.call(s, r)), a && a.call(s, r);
        const c = s.delete(r);
        return l && Jt(s, "delete", r, void 0), c;
      },
      clear() {
        const r = /* @__PURE__ */ ye(this), s = r.size !== 0, i = r.clear();
        return s && Jt(
          r,
          "clear",
          void 0,
          void 0
        ), i;
      }
    }
  ), [
    "keys",
    "values",
    "entries",
    Symbol.iterator
  ].forEach((r) => {
    n[r] = Ff(r, e, t);
  }), n;
}
function Bi(e, t) {
  const n = Bf(e, t);
  return (o, r, s) => r === "__v_isReactive" ? !e : r === "__v_isReadonly" ? e : r === "__v_isShallow" ? t : r === "__v_raw" ? o : Reflect.get(
    _e(n, r) && r in o ? n : o,
    r,
    s
  );
}
const Vf = {
  get: /* @__PURE__ */ Bi(!1, !1)
}, zf = {
  get: /* @__PURE__ */ Bi(!1, !0)
}, Uf = {
  get: /* @__PURE__ */ Bi(!0, !1)
};
const zu = /* @__PURE__ */ new WeakMap(), Uu = /* @__PURE__ */ new WeakMap(), Hu = /* @__PURE__ */ new WeakMap(), Hf = /* @__PURE__ */ new WeakMap();
function Wf(e) {
  switch (e) {
    case "Object":
    case "Array":
      return 1;
    case "Map":
    case "Set":
    case "WeakMap":
    case "WeakSet":
      return 2;
    default:
      return 0;
  }
}
// @__NO_SIDE_EFFECTS__
function io(e) {
  return /* @__PURE__ */ zt(e) ? e : Vi(
    e,
    !1,
    jf,
    Vf,
    zu
  );
}
// @__NO_SIDE_EFFECTS__
function Kf(e) {
  return Vi(
    e,
    !1,
    Df,
    zf,
    Uu
  );
}
// @__NO_SIDE_EFFECTS__
function jr(e) {
  return Vi(
    e,
    !0,
    Rf,
    Uf,
    Hu
  );
}
function Vi(e, t, n, o, r) {
  if (!$e(e) || e.__v_raw && !(t && e.__v_isReactive) || e.__v_skip || !Object.isExtensible(e))
    return e;
  const s = r.get(e);
  if (s)
    return s;
  const i = Wf(gf(e));
  if (i === 0)
    return e;
  const a = new Proxy(
    e,
    i === 2 ? o : n
  );
  return r.set(e, a), a;
}
// @__NO_SIDE_EFFECTS__
function Dt(e) {
  return /* @__PURE__ */ zt(e) ? /* @__PURE__ */ Dt(e.__v_raw) : !!(e && e.__v_isReactive);
}
// @__NO_SIDE_EFFECTS__
function zt(e) {
  return !!(e && e.__v_isReadonly);
}
// @__NO_SIDE_EFFECTS__
function pt(e) {
  return !!(e && e.__v_isShallow);
}
// @__NO_SIDE_EFFECTS__
function cs(e) {
  return e ? !!e.__v_raw : !1;
}
// @__NO_SIDE_EFFECTS__
function ye(e) {
  const t = e && e.__v_raw;
  return t ? /* @__PURE__ */ ye(t) : e;
}
function zi(e) {
  return !_e(e, "__v_skip") && Object.isExtensible(e) && _u(e, "__v_skip", !0), e;
}
const bt = (e) => $e(e) ? /* @__PURE__ */ io(e) : e, yn = (e) => $e(e) ? /* @__PURE__ */ jr(e) : e;
// @__NO_SIDE_EFFECTS__
function Ne(e) {
  return e ? e.__v_isRef === !0 : !1;
}
// @__NO_SIDE_EFFECTS__
function G(e) {
  return Wu(e, !1);
}
// @__NO_SIDE_EFFECTS__
function Ie(e) {
  return Wu(e, !0);
}
function Wu(e, t) {
  return /* @__PURE__ */ Ne(e) ? e : new qf(e, t);
}
class qf {
  constructor(t, n) {
    this.dep = new ls(), this.__v_isRef = !0, this.__v_isShallow = !1, this._rawValue = n ? t : /* @__PURE__ */ ye(t), this._value = n ? t : bt(t), this.__v_isShallow = n;
  }
  get value() {
    return this.dep.track(), this._value;
  }
  set value(t) {
    const n = this._rawValue, o = this.__v_isShallow || /* @__PURE__ */ pt(t) || /* @__PURE__ */ zt(t);
    t = o ? t : /* @__PURE__ */ ye(t), We(t, n) && (this._rawValue = t, this._value = o ? t : bt(t), this.dep.trigger());
  }
}
function g(e) {
  return /* @__PURE__ */ Ne(e) ? e.value : e;
}
const Gf = {
  get: (e, t, n) => t === "__v_raw" ? e : g(Reflect.get(e, t, n)),
  set: (e, t, n, o) => {
    const r = e[t];
    return /* @__PURE__ */ Ne(r) && !/* @__PURE__ */ Ne(n) ? (r.value = n, !0) : Reflect.set(e, t, n, o);
  }
};
function Ku(e) {
  return /* @__PURE__ */ Dt(e) ? e : new Proxy(e, Gf);
}
class Yf {
  constructor(t) {
    this.__v_isRef = !0, this._value = void 0;
    const n = this.dep = new ls(), { get: o, set: r } = t(n.track.bind(n), n.trigger.bind(n));
    this._get = o, this._set = r;
  }
  get value() {
    return this._value = this._get();
  }
  set value(t) {
    this._set(t);
  }
}
function Jf(e) {
  return new Yf(e);
}
// @__NO_SIDE_EFFECTS__
function Zf(e) {
  const t = ee(e) ? new Array(e.length) : {};
  for (const n in e)
    t[n] = Qf(e, n);
  return t;
}
class Xf {
  constructor(t, n, o) {
    this._object = t, this._defaultValue = o, this.__v_isRef = !0, this._value = void 0, this._key = mt(n) ? n : String(n), this._raw = /* @__PURE__ */ ye(t);
    let r = !0, s = t;
    if (!ee(t) || mt(this._key) || !rs(this._key))
      do
        r = !/* @__PURE__ */ cs(s) || /* @__PURE__ */ pt(s);
      while (r && (s = s.__v_raw));
    this._shallow = r;
  }
  get value() {
    let t = this._object[this._key];
    return this._shallow && (t = g(t)), this._value = t === void 0 ? this._defaultValue : t;
  }
  set value(t) {
    if (this._shallow && /* @__PURE__ */ Ne(this._raw[this._key])) {
      const n = this._object[this._key];
      if (/* @__PURE__ */ Ne(n)) {
        n.value = t;
        return;
      }
    }
    this._object[this._key] = t;
  }
  get dep() {
    return Ef(this._raw, this._key);
  }
}
function Qf(e, t, n) {
  return new Xf(e, t, n);
}
class ep {
  constructor(t, n, o) {
    this.fn = t, this.setter = n, this._value = void 0, this.dep = new ls(this), this.__v_isRef = !0, this.deps = void 0, this.depsTail = void 0, this.flags = 16, this.globalVersion = Io - 1, this.next = void 0, this.effect = this, this.__v_isReadonly = !n, this.isSSR = o;
  }
  /**
   * @internal
   */
  notify() {
    if (this.flags |= 16, !(this.flags & 8) && // avoid infinite self recursion
    Ee !== this)
      return Iu(this, !0), !0;
  }
  get value() {
    const t = this.dep.track();
    return Nu(this), t && (t.version = this.dep.version), this._value;
  }
  set value(t) {
    this.setter && this.setter(t);
  }
}
// @__NO_SIDE_EFFECTS__
function tp(e, t, n = !1) {
  let o, r;
  return ae(e) ? o = e : (o = e.get, r = e.set), new ep(o, r, n);
}
const kr = {}, Rr = /* @__PURE__ */ new WeakMap();
let Tn;
function np(e, t = !1, n = Tn) {
  if (n) {
    let o = Rr.get(n);
    o || Rr.set(n, o = []), o.push(e);
  }
}
function op(e, t, n = we) {
  const { immediate: o, deep: r, once: s, scheduler: i, augmentJob: a, call: l } = n, c = (S) => r ? S : /* @__PURE__ */ pt(S) || r === !1 || r === 0 ? Zt(S, 1) : Zt(S);
  let u, d, f, m, v = !1, b = !1;
  if (/* @__PURE__ */ Ne(e) ? (d = () => e.value, v = /* @__PURE__ */ pt(e)) : /* @__PURE__ */ Dt(e) ? (d = () => c(e), v = !0) : ee(e) ? (b = !0, v = e.some((S) => /* @__PURE__ */ Dt(S) || /* @__PURE__ */ pt(S)), d = () => e.map((S) => {
    if (/* @__PURE__ */ Ne(S))
      return S.value;
    if (/* @__PURE__ */ Dt(S))
      return c(S);
    if (ae(S))
      return l ? l(S, 2) : S();
  })) : ae(e) ? t ? d = l ? () => l(e, 2) : e : d = () => {
    if (f) {
      Bt();
      try {
        f();
      } finally {
        Vt();
      }
    }
    const S = Tn;
    Tn = u;
    try {
      return l ? l(e, 3, [m]) : e(m);
    } finally {
      Tn = S;
    }
  } : d = Rt, t && r) {
    const S = d, T = r === !0 ? 1 / 0 : r;
    d = () => Zt(S(), T);
  }
  const $ = Au(), E = () => {
    u.stop(), $ && $.active && Ni($.effects, u);
  };
  if (s && t) {
    const S = t;
    t = (...T) => {
      try {
        return S(...T);
      } finally {
        E();
      }
    };
  }
  let A = b ? new Array(e.length).fill(kr) : kr;
  const P = (S) => {
    if (!(!(u.flags & 1) || !u.dirty && !S))
      if (t) {
        const T = u.run();
        if (S || r || v || (b ? T.some((I, x) => We(I, A[x])) : We(T, A))) {
          const I = Tn;
          Bt();
          try {
            f && f(), Tn = u;
            const x = [
              T,
              // pass undefined as the old value when it's changed for the first time
              A === kr ? void 0 : b && A[0] === kr ? [] : A,
              m
            ];
            A = T, l ? l(t, 3, x) : (
              // @ts-expect-error
              t(...x)
            );
          } finally {
            Tn = I, Vt();
          }
        }
      } else
        u.run();
  };
  return a && a(P), u = new Pu(d), u.scheduler = i ? () => i(P, !1) : P, m = (S) => np(S, !1, u), f = u.onStop = () => {
    const S = Rr.get(u);
    if (S) {
      if (l)
        l(S, 4);
      else
        for (const T of S) T();
      Rr.delete(u);
    }
  }, t ? o ? P(!0) : A = u.run() : i ? i(P.bind(null, !0), !0) : u.run(), E.pause = u.pause.bind(u), E.resume = u.resume.bind(u), E.stop = E, E;
}
function Zt(e, t = 1 / 0, n) {
  if (t <= 0 || !$e(e) || e.__v_skip || (n = n || /* @__PURE__ */ new Map(), (n.get(e) || 0) >= t))
    return e;
  if (n.set(e, t), t--, /* @__PURE__ */ Ne(e))
    Zt(e.value, t, n);
  else if (ee(e))
    for (let o = 0; o < e.length; o++)
      Zt(e[o], t, n);
  else if (Qn(e) || hn(e))
    e.forEach((o) => {
      Zt(o, t, n);
    });
  else if (ku(e)) {
    for (const o in e)
      Zt(e[o], t, n);
    for (const o of Object.getOwnPropertySymbols(e))
      Object.prototype.propertyIsEnumerable.call(e, o) && Zt(e[o], t, n);
  }
  return e;
}
function ar(e, t, n, o) {
  try {
    return o ? e(...o) : e();
  } catch (r) {
    ds(r, t, n);
  }
}
function yt(e, t, n, o) {
  if (ae(e)) {
    const r = ar(e, t, n, o);
    return r && yu(r) && r.catch((s) => {
      ds(s, t, n, void 0, !0);
    }), r;
  }
  if (ee(e)) {
    const r = [];
    for (let s = 0; s < e.length; s++)
      r.push(yt(e[s], t, n, o));
    return r;
  }
}
function ds(e, t, n, o = !0, r = !1) {
  const s = t ? t.vnode : null, { errorHandler: i, throwUnhandledErrorInProduction: a } = t && t.appContext.config || we;
  if (t) {
    let l = t.parent;
    const c = t.proxy, u = `https://vuejs.org/error-reference/#runtime-${n}`;
    for (; l; ) {
      const d = l.ec;
      if (d && !l.isUnmounted && // Async failures may outlive stopped scopes whose unmount effects
      // are deferred or discarded by Suspense.
      (!r || l.scope.active)) {
        for (let f = 0; f < d.length; f++)
          if (d[f](e, c, u) === !1)
            return;
      }
      l = l.parent;
    }
    if (i) {
      Bt(), ar(i, null, 10, [
        e,
        c,
        u
      ]), Vt();
      return;
    }
  }
  rp(e, n, s, o, a);
}
function rp(e, t, n, o = !0, r = !1) {
  if (r)
    throw e;
  console.error(e);
}
const rt = [];
let $t = -1;
const It = [];
let dn = null, Hn = 0;
const qu = /* @__PURE__ */ Promise.resolve();
let Dr = null;
function kn(e) {
  const t = Dr || qu;
  return e ? t.then(this ? e.bind(this) : e) : t;
}
function sp(e) {
  let t = $t + 1, n = rt.length;
  for (; t < n; ) {
    const o = t + n >>> 1, r = rt[o], s = Mo(r);
    s < e || s === e && r.flags & 2 ? t = o + 1 : n = o;
  }
  return t;
}
function fs(e) {
  if (!(e.flags & 1)) {
    const t = Mo(e), n = rt[rt.length - 1];
    !n || // fast path when the job id is larger than the tail
    !(e.flags & 2) && t >= Mo(n) ? rt.push(e) : rt.splice(sp(t), 0, e), e.flags |= 1, Gu();
  }
}
function Gu() {
  Dr || (Dr = qu.then(Zu));
}
function ip(e) {
  if (!ee(e))
    dn && e.id === -1 ? dn.splice(Hn + 1, 0, e) : e.flags & 1 || (It.push(e), e.flags |= 1);
  else
    for (let t = 0; t < e.length; t++)
      It.push(e[t]);
  Gu();
}
function Yu(e, t, n, o = $t + 1) {
  for (; o < rt.length; o++) {
    const r = rt[o];
    if (r && r.flags & 2) {
      if (e && r.id !== e.uid || t !== void 0 && !(r.id >= t))
        continue;
      rt.splice(o, 1), o = e ? o - 1 : $t, r.flags & 4 && (r.flags &= -2), r(), r.flags & 4 || (r.flags &= -2);
    }
  }
}
function Ju(e, t, n = 0) {
  if (It.length) {
    let o = It, r = 0;
    if (t) {
      o = [];
      for (let i = 0; i < It.length; i++) {
        const a = It[i];
        (a.i !== void 0 ? !a.i || a.i.uid < n : t.has(a)) ? It[r++] = a : o.push(a);
      }
    }
    const s = [...new Set(o)].sort((i, a) => Mo(i) - Mo(a));
    if (It.length = r, dn) {
      for (let i = 0; i < s.length; i++)
        dn.push(s[i]);
      return;
    }
    for (dn = s, Hn = 0; Hn < dn.length; Hn++) {
      const i = dn[Hn];
      i.flags & 4 && (i.flags &= -2), i.flags & 8 || i(), i.flags &= -2;
    }
    dn = null, Hn = 0;
  }
}
let Ms = !1;
function ap(e, t) {
  if (Ms) {
    e();
    return;
  }
  const n = t === void 0 ? void 0 : new Set(It);
  e(), Ms = !0;
  try {
    Yu(void 0, t), Ju(void 0, n, t);
  } finally {
    Ms = !1;
  }
}
const Mo = (e) => e.id == null ? e.flags & 2 ? -1 : 1 / 0 : e.id;
function Zu(e) {
  try {
    for ($t = 0; $t < rt.length; $t++) {
      const t = rt[$t];
      t && !(t.flags & 8) && (t.flags & 4 && (t.flags &= -2), ar(
        t,
        t.i,
        t.i ? 15 : 14
      ), t.flags & 4 || (t.flags &= -2));
    }
  } finally {
    for (; $t < rt.length; $t++) {
      const t = rt[$t];
      t && (t.flags &= -2);
    }
    $t = -1, rt.length = 0, Ju(), Dr = null, (rt.length || It.length) && Zu();
  }
}
let qe = null, Xu = null;
function Fr(e) {
  const t = qe;
  return qe = e, Xu = e && e.type.__scopeId || null, t;
}
function ie(e, t = qe, n) {
  if (!t || e._n)
    return e;
  const o = (...r) => {
    o._d && Kr(-1);
    const s = Fr(t), i = Xt.length;
    let a;
    try {
      a = e(...r);
    } finally {
      for (let l = Xt.length; l > i; l--) Yi();
      Fr(s), o._d && Kr(1);
    }
    return a;
  };
  return o._n = !0, o._c = !0, o._d = !0, o;
}
function lr(e, t) {
  if (qe === null)
    return e;
  const n = vs(qe), o = e.dirs || (e.dirs = []);
  for (let r = 0; r < t.length; r++) {
    let [s, i, a, l = we] = t[r];
    s && (ae(s) && (s = {
      mounted: s,
      updated: s
    }), s.deep && Zt(i), o.push({
      dir: s,
      instance: n,
      value: i,
      oldValue: void 0,
      arg: a,
      modifiers: l
    }));
  }
  return e;
}
function Sn(e, t, n, o) {
  let r = e;
  if (o === "beforeMount")
    e._mount = e;
  else if (o === "beforeUpdate") {
    const a = t && t._mount;
    a && (a._latest = e, e._mount = a);
  } else if (o === "mounted") {
    const a = e._latest;
    e._mount = e._latest = void 0, a && (r = a, a._mount = void 0);
  }
  const s = r.dirs, i = t && t.dirs;
  for (let a = 0; a < s.length; a++) {
    let l = s[a];
    i ? l.oldValue = i[a].value : o === "mounted" && l.oldValue !== void 0 && (l = Re({}, l, { oldValue: void 0 }));
    let c = l.dir[o];
    c && (Bt(), yt(c, n, 8, [
      e.el,
      l,
      r,
      t
    ]), Vt());
  }
}
function lp(e, t) {
  if (Xe) {
    let n = Xe.provides;
    const o = Xe.parent && Xe.parent.provides;
    o === n && (n = Xe.provides = Object.create(o)), n[e] = t;
  }
}
function $o(e, t, n = !1) {
  const o = Dn();
  if (o || Nn) {
    let r = Nn ? Nn._context.provides : o ? o.parent == null || o.ce ? o.vnode.appContext && o.vnode.appContext.provides : o.parent.provides : void 0;
    if (r && e in r)
      return r[e];
    if (arguments.length > 1)
      return n && ae(t) ? t.call(o && o.proxy) : t;
  }
}
function up() {
  return !!(Dn() || Nn);
}
const cp = /* @__PURE__ */ Symbol.for("v-scx"), dp = () => $o(cp);
function fp(e, t) {
  return Ui(
    e,
    null,
    { flush: "sync" }
  );
}
function Ce(e, t, n) {
  return Ui(e, t, n);
}
function Ui(e, t, n = we) {
  const { immediate: o, deep: r, flush: s, once: i } = n, a = Re({}, n), l = t && o || !t && s !== "post";
  let c;
  if (Fo) {
    if (s === "sync") {
      const m = dp();
      c = m.__watcherHandles || (m.__watcherHandles = []);
    } else if (!l) {
      const m = () => {
      };
      return m.stop = Rt, m.resume = Rt, m.pause = Rt, m;
    }
  }
  const u = Xe;
  a.call = (m, v, b) => yt(m, u, v, b);
  let d = !1;
  s === "post" ? a.scheduler = (m) => {
    m.i = u, Je(m, u && u.suspense);
  } : s !== "sync" && (d = !0, a.scheduler = (m, v) => {
    v ? m() : fs(m);
  }), a.augmentJob = (m) => {
    t && (m.flags |= 4), d && (m.flags |= 2, u && (m.id = u.uid, m.i = u));
  };
  const f = op(e, t, a);
  return Fo && (c ? c.push(f) : l && f()), f;
}
function pp(e, t, n) {
  const o = this.proxy, r = Le(e) ? e.includes(".") ? Qu(o, e) : () => o[e] : e.bind(o, o);
  let s;
  ae(t) ? s = t : (s = t.handler, n = t);
  const i = ur(this), a = Ui(r, s.bind(o), n);
  return i(), a;
}
function Qu(e, t) {
  const n = t.split(".");
  return () => {
    let o = e;
    for (let r = 0; r < n.length && o; r++)
      o = o[n[r]];
    return o;
  };
}
const un = /* @__PURE__ */ new WeakMap(), ec = /* @__PURE__ */ Symbol("_vte"), ps = (e) => e.__isTeleport, An = (e) => e && (e.disabled || e.disabled === ""), mp = (e) => e && (e.defer || e.defer === ""), ka = (e) => typeof SVGElement < "u" && e instanceof SVGElement, _a = (e) => typeof MathMLElement == "function" && e instanceof MathMLElement, oi = (e, t) => {
  const n = e && e.to;
  return Le(n) ? t ? t(n) : null : n;
}, hp = {
  name: "Teleport",
  __isTeleport: !0,
  process(e, t, n, o, r, s, i, a, l, c) {
    const {
      mc: u,
      pc: d,
      pbc: f,
      o: { insert: m, querySelector: v, createText: b, createComment: $, parentNode: E }
    } = c, A = An(t.props);
    let { dynamicChildren: P } = t;
    const S = (x, O, M) => {
      x.shapeFlag & 16 && u(
        x.children,
        O,
        M,
        r,
        s,
        i,
        a,
        l
      );
    }, T = (x = t) => {
      const O = An(x.props), M = x.target = oi(x.props, v), F = ri(M, x, b, m);
      M && (i !== "svg" && ka(M) ? i = "svg" : i !== "mathml" && _a(M) && (i = "mathml"), r && r.isCE && (r.ce._teleportTargets || (r.ce._teleportTargets = /* @__PURE__ */ new Set())).add(M), O || (S(x, M, F), ho(x, !1)));
    }, I = (x) => {
      const O = () => {
        if (un.get(x) === O) {
          if (un.delete(x), An(x.props)) {
            const M = E(x.el) || n;
            S(x, M, x.anchor), ho(x, !0);
          }
          T(x);
        }
      };
      un.set(x, O), Je(O, s);
    };
    if (e == null) {
      const x = t.el = b(""), O = t.anchor = b("");
      if (m(x, n, o), m(O, n, o), mp(t.props) || s && s.pendingBranch) {
        I(t);
        return;
      }
      A && (S(t, n, O), ho(t, !0)), T();
    } else {
      t.el = e.el;
      const x = t.anchor = e.anchor, O = un.get(e);
      if (O) {
        O.flags |= 8, un.delete(e), I(t);
        return;
      }
      t.targetStart = e.targetStart;
      const M = t.target = e.target, F = t.targetAnchor = e.targetAnchor, Z = An(e.props), z = Z ? n : M, te = Z ? x : F;
      if (i === "svg" || ka(M) ? i = "svg" : (i === "mathml" || _a(M)) && (i = "mathml"), P ? (f(
        e.dynamicChildren,
        P,
        z,
        r,
        s,
        i,
        a
      ), Gi(e, t, !0)) : l || d(
        e,
        t,
        z,
        te,
        r,
        s,
        i,
        a,
        !1
      ), A)
        Z ? t.props && e.props && t.props.to !== e.props.to && (t.props.to = e.props.to) : _r(
          t,
          n,
          x,
          c,
          1
        );
      else if ((t.props && t.props.to) !== (e.props && e.props.to)) {
        const ue = oi(t.props, v);
        ue && (t.target = ue, _r(
          t,
          ue,
          null,
          c,
          0
        ));
      } else Z && _r(
        t,
        M,
        F,
        c,
        1
      );
      ho(t, A);
    }
  },
  remove(e, t, n, { um: o, o: { remove: r } }, s) {
    const {
      shapeFlag: i,
      children: a,
      anchor: l,
      targetStart: c,
      targetAnchor: u,
      target: d,
      props: f
    } = e, m = An(f), v = s || !m, b = un.get(e);
    if (b && (b.flags |= 8, un.delete(e)), d && (r(c), r(u)), s && r(l), !b && (m || d) && i & 16)
      for (let $ = 0; $ < a.length; $++) {
        const E = a[$];
        o(
          E,
          t,
          n,
          v,
          !!E.dynamicChildren
        );
      }
  },
  move: _r,
  hydrate: gp
};
function _r(e, t, n, { o: { insert: o }, m: r }, s = 2) {
  s === 0 && (e.targetStart && o(e.targetStart, t, n), o(e.targetAnchor, t, n), n = e.targetAnchor);
  const { el: i, anchor: a, shapeFlag: l, children: c, props: u } = e, d = s === 2;
  if (d && o(i, t, n), !un.has(e) && (!d || An(u)) && l & 16)
    for (let f = 0; f < c.length; f++)
      r(
        c[f],
        t,
        n,
        2
      );
  d && o(a, t, n);
}
function gp(e, t, n, o, r, s, {
  o: { nextSibling: i, parentNode: a, querySelector: l, insert: c, createText: u }
}, d) {
  function f($, E) {
    let A = E;
    for (; A; ) {
      if (A && A.nodeType === 8) {
        if (A.data === "teleport start anchor")
          t.targetStart = A;
        else if (A.data === "teleport anchor") {
          t.targetAnchor = A, $._lpa = t.targetAnchor && i(t.targetAnchor);
          break;
        }
      }
      A = i(A);
    }
  }
  function m($, E) {
    E.anchor = d(
      i($),
      E,
      a($),
      n,
      o,
      r,
      s
    );
  }
  const v = t.target = oi(
    t.props,
    l
  ), b = An(t.props);
  if (v) {
    const $ = v._lpa || v.firstChild;
    t.shapeFlag & 16 && (b ? (m(e, t), f(v, $), t.targetAnchor || ri(
      v,
      t,
      u,
      c,
      // if target is the same as the main view, insert anchors before current node
      // to avoid hydrating mismatch
      a(e) === v ? e : null
    )) : (t.anchor = i(e), f(v, $), t.targetAnchor || ri(v, t, u, c), d(
      $ && i($),
      t,
      v,
      n,
      o,
      r,
      s
    ))), ho(t, b);
  } else b && t.shapeFlag & 16 && (m(e, t), t.targetStart = e, t.targetAnchor = i(e));
  return t.anchor && i(t.anchor);
}
const vp = hp;
function ho(e, t) {
  const n = e.ctx;
  if (n && n.ut) {
    let o, r;
    for (t ? (o = e.el, r = e.anchor) : (o = e.targetStart, r = e.targetAnchor); o && o !== r; )
      o.nodeType === 1 && o.setAttribute("data-v-owner", n.uid), o = o.nextSibling;
    n.ut();
  }
}
function ri(e, t, n, o, r = null) {
  const s = t.targetStart = n(""), i = t.targetAnchor = n("");
  return s[ec] = i, e && (o(s, e, r), o(i, e, r)), i;
}
const vt = /* @__PURE__ */ Symbol("_leaveCb"), co = /* @__PURE__ */ Symbol("_enterCb");
function bp() {
  const e = {
    isMounted: !1,
    isLeaving: !1,
    isUnmounting: !1,
    leavingVNodes: /* @__PURE__ */ new Map()
  };
  return rn(() => {
    e.isMounted = !0;
  }), sn(() => {
    e.isUnmounting = !0;
  }), e;
}
const gt = [Function, Array], tc = {
  mode: String,
  appear: Boolean,
  persisted: Boolean,
  // enter
  onBeforeEnter: gt,
  onEnter: gt,
  onAfterEnter: gt,
  onEnterCancelled: gt,
  // leave
  onBeforeLeave: gt,
  onLeave: gt,
  onAfterLeave: gt,
  onLeaveCancelled: gt,
  // appear
  onBeforeAppear: gt,
  onAppear: gt,
  onAfterAppear: gt,
  onAppearCancelled: gt
}, yp = {
  name: "BaseTransition",
  props: tc,
  setup(e, { slots: t }) {
    const n = Dn(), o = bp();
    return () => {
      const r = t.default && rc(t.default(), !0), s = r && r.length ? nc(r) : (
        // Keep explicit default-slot conditionals on the same transition path
        // as regular v-if branches, which render a comment placeholder.
        n.subTree ? C() : void 0
      );
      if (!s)
        return;
      const i = /* @__PURE__ */ ye(e), { mode: a } = i;
      if (o.isLeaving)
        return Ns(s);
      const l = Br(s);
      if (!l)
        return Ns(s);
      const c = si(
        l,
        i,
        o,
        n
      );
      l.type !== Ge && Mn(l, c);
      let u = n.subTree && Br(n.subTree);
      if (u && u.type !== Ge && !Pn(u, l) && No(n.subTree)) {
        let d = si(
          u,
          i,
          o,
          n
        );
        if (Mn(u, d), a === "out-in" && l.type !== Ge)
          return o.isLeaving = !0, d.afterLeave = () => {
            if (o.isLeaving = !1, !(n.job.flags & 8))
              if (n.effect.flags & 2) {
                const f = () => {
                  n.job.flags & 8 || n.update();
                };
                f.i = n, fs(f);
              } else
                n.update();
            delete d.afterLeave, u = void 0;
          }, Ns(s);
        a === "in-out" && l.type !== Ge ? d.delayLeave = (f, m, v) => {
          const b = oc(
            o,
            u
          );
          b[String(u.key)] = u, f[vt] = () => {
            m(), f[vt] = void 0, delete c.delayedLeave, u = void 0;
          }, c.delayedLeave = () => {
            v(), delete c.delayedLeave, u = void 0;
          };
        } : u = void 0;
      } else u && (u = void 0);
      return s;
    };
  }
};
function nc(e) {
  let t = e[0];
  if (e.length > 1) {
    for (const n of e)
      if (n.type !== Ge) {
        t = n;
        break;
      }
  }
  return t;
}
const wp = yp;
function oc(e, t) {
  const { leavingVNodes: n } = e;
  let o = n.get(t.type);
  return o || (o = /* @__PURE__ */ Object.create(null), n.set(t.type, o)), o;
}
function si(e, t, n, o) {
  const {
    appear: r,
    mode: s,
    persisted: i = !1,
    onBeforeEnter: a,
    onEnter: l,
    onAfterEnter: c,
    onEnterCancelled: u,
    onBeforeLeave: d,
    onLeave: f,
    onAfterLeave: m,
    onLeaveCancelled: v,
    onBeforeAppear: b,
    onAppear: $,
    onAfterAppear: E,
    onAppearCancelled: A
  } = t, P = String(e.key), S = oc(n, e), T = (O, M) => {
    O && yt(
      O,
      o,
      9,
      M
    );
  }, I = (O, M) => {
    const F = M[1];
    T(O, M), ee(O) ? O.every((Z) => Z.length <= 1) && F() : O.length <= 1 && F();
  }, x = {
    mode: s,
    persisted: i,
    beforeEnter(O) {
      let M = a;
      if (!n.isMounted)
        if (r)
          M = b || a;
        else
          return;
      O[vt] && O[vt](
        !0
        /* cancelled */
      );
      const F = S[P];
      if (F && Pn(e, F)) {
        let Z = F.el[vt];
        if (!Z) {
          const z = No(F);
          Z = z && z.el[vt];
        }
        Z && Z();
      }
      T(M, [O]);
    },
    enter(O) {
      if (S[P] === e) return;
      let M = l, F = c, Z = u;
      if (!n.isMounted)
        if (r)
          M = $ || l, F = E || c, Z = A || u;
        else
          return;
      let z = !1;
      O[co] = (ue) => {
        z || (z = !0, ue ? T(Z, [O]) : T(F, [O]), x.delayedLeave && x.delayedLeave(), O[co] = void 0);
      };
      const te = O[co].bind(null, !1);
      M ? I(M, [O, te]) : te();
    },
    leave(O, M) {
      const F = String(e.key);
      if (O[co] && O[co](
        !0
        /* cancelled */
      ), n.isUnmounting)
        return M();
      T(d, [O]);
      let Z = !1;
      O[vt] = (te) => {
        Z || (Z = !0, M(), te ? T(v, [O]) : T(m, [O]), O[vt] = void 0, S[F] === e && delete S[F]);
      };
      const z = O[vt].bind(null, !1);
      S[F] = e, f ? I(f, [O, z]) : z();
    },
    clone(O) {
      const M = si(O, t, n, o);
      return M.afterLeave = () => {
        x.afterLeave && x.afterLeave();
      }, M.delayLeave = (F, Z, z) => {
        x.delayLeave ? x.delayLeave(F, Z, z) : z();
      }, M.delayedLeave = () => {
        x.delayedLeave && x.delayedLeave();
      }, M;
    }
  };
  return x;
}
function Ns(e) {
  if (ms(e))
    return e = wn(e), e.children = null, e;
}
function Br(e) {
  if (!ms(e))
    return ps(e.type) && e.children ? nc(e.children) : e;
  if (e.component)
    return e.component.subTree;
  const { shapeFlag: t, children: n } = e;
  if (n) {
    if (t & 16)
      return n[0];
    if (t & 32 && ae(n.default))
      return n.default();
  }
}
function Mn(e, t) {
  if (e.shapeFlag & 6 && e.component) {
    e.transition = t;
    const n = e.component.subTree;
    Mn(
      ps(n.type) && Br(n) || n,
      t
    );
  } else if (e.shapeFlag & 128) {
    const n = e.suspense;
    if (n) {
      const o = n.isHydrating ? n.pendingBranch : n.activeBranch;
      o && Mn(o, t.clone(o));
    } else
      e.ssContent.transition = t.clone(e.ssContent), e.ssFallback.transition = t.clone(e.ssFallback);
  } else if (e.transition = t, e.type === V && ee(e.children)) {
    const n = vc(e.children, !1);
    n && Mn(n, t);
  }
}
function rc(e, t = !1, n) {
  let o = [], r = 0;
  for (let s = 0; s < e.length; s++) {
    let i = e[s];
    const a = n == null ? i.key : String(n) + String(i.key != null ? i.key : s);
    i.type === V ? (i.patchFlag & 128 && r++, o = o.concat(
      rc(i.children, t, a)
    )) : (t || i.type !== Ge) && o.push(a != null ? wn(i, { key: a }) : i);
  }
  if (r > 1)
    for (let s = 0; s < o.length; s++)
      o[s].patchFlag = -2;
  return o;
}
function No(e) {
  if (e.component)
    return No(e.component.subTree);
  if (e.type === V) {
    const t = ee(e.children) && vc(e.children, !1);
    return t ? No(t) : void 0;
  }
  if (e.type !== Ge)
    return e;
}
// @__NO_SIDE_EFFECTS__
function oe(e, t) {
  return ae(e) ? (
    // #8236: extend call and options.name access are considered side-effects
    // by Rollup, so we have to wrap it in a pure-annotated IIFE.
    Re({ name: e.name }, t, { setup: e })
  ) : e;
}
function sc() {
  const e = Dn();
  return e ? (e.appContext.config.idPrefix || "v") + "-" + e.ids[0] + e.ids[1]++ : "";
}
function ic(e) {
  e.ids = [e.ids[0] + e.ids[2]++ + "-", 0, 0];
}
function $a(e, t) {
  let n;
  return !!((n = Object.getOwnPropertyDescriptor(e, t)) && !n.configurable);
}
const Vr = /* @__PURE__ */ new WeakMap();
function So(e, t, n, o, r = !1) {
  if (ee(e)) {
    e.forEach(
      (b, $) => So(
        b,
        t && (ee(t) ? t[$] : t),
        n,
        o,
        r
      )
    );
    return;
  }
  if (Jn(o) && !r) {
    o.shapeFlag & 512 && o.type.__asyncResolved && o.component.subTree.component && So(e, t, n, o.component.subTree);
    return;
  }
  const s = o.shapeFlag & 4 ? vs(o.component) : o.el, i = r ? null : s, { i: a, r: l } = e, c = t && t.r, u = a.refs === we ? a.refs = {} : a.refs, d = a.setupState, f = /* @__PURE__ */ ye(d), m = d === we ? bu : (b) => $a(u, b) ? !1 : _e(f, b), v = (b, $) => !($ && $a(u, $));
  if (c != null && c !== l) {
    if (Sa(t), Le(c))
      u[c] = null, m(c) && (d[c] = null);
    else if (/* @__PURE__ */ Ne(c)) {
      const b = t;
      v(c, b.k) && (c.value = null), b.k && (u[b.k] = null);
    }
  }
  if (ae(l))
    ar(l, a, 12, [i, u]);
  else {
    const b = Le(l), $ = /* @__PURE__ */ Ne(l);
    if (b || $) {
      const E = () => {
        if (e.f) {
          const A = b ? m(l) ? d[l] : u[l] : v() || !e.k ? l.value : u[e.k];
          if (r)
            ee(A) && Ni(A, s);
          else if (ee(A))
            A.includes(s) || A.push(s);
          else if (b)
            u[l] = [s], m(l) && (d[l] = u[l]);
          else {
            const P = [s];
            v(l, e.k) && (l.value = P), e.k && (u[e.k] = P);
          }
        } else b ? (u[l] = i, m(l) && (d[l] = i)) : $ && (v(l, e.k) && (l.value = i), e.k && (u[e.k] = i));
      };
      if (i) {
        const A = () => {
          E(), Vr.delete(e);
        };
        A.id = -1, Vr.set(e, A), Je(A, n);
      } else
        Sa(e), E();
    }
  }
}
function Sa(e) {
  const t = Vr.get(e);
  t && (t.flags |= 8, Vr.delete(e));
}
as().requestIdleCallback;
as().cancelIdleCallback;
const Jn = (e) => !!e.type.__asyncLoader, ms = (e) => e.type.__isKeepAlive;
function kp(e, t) {
  ac(e, "a", t);
}
function _p(e, t) {
  ac(e, "da", t);
}
function ac(e, t, n = Xe) {
  const o = e.__wdc || (e.__wdc = () => {
    let r = n;
    for (; r; ) {
      if (r.isDeactivated)
        return;
      r = r.parent;
    }
    return e();
  });
  if (jo(t, o, n), n) {
    let r = n.parent;
    for (; r && r.parent; )
      ms(r.parent.vnode) && $p(o, t, n, r), r = r.parent;
  }
}
function $p(e, t, n, o) {
  const r = jo(
    t,
    e,
    o,
    !0
    /* prepend */
  ), s = jo(
    "um",
    () => Ni(o[t], r),
    n
  );
  s.flags = 16;
}
function jo(e, t, n = Xe, o = !1) {
  if (n) {
    const r = n[e] || (n[e] = []), s = t.__weh || (t.__weh = (...i) => {
      Bt();
      const a = ur(n), l = yt(t, n, e, i);
      return a(), Vt(), l;
    });
    return o ? r.unshift(s) : r.push(s), s;
  }
}
const on = (e) => (t, n = Xe) => {
  (!Fo || e === "sp") && jo(e, (...o) => t(...o), n);
}, Sp = on("bm"), rn = on("m"), xp = on(
  "bu"
), Cp = on("u"), sn = on(
  "bum"
), Op = on("um"), Tp = on(
  "sp"
), Ap = on("rtg"), Pp = on("rtc");
function Ep(e, t = Xe) {
  jo("ec", e, t);
}
const Hi = "components", Ip = "directives";
function zr(e, t) {
  return Wi(Hi, e, !0, t) || e;
}
const lc = /* @__PURE__ */ Symbol.for("v-ndc");
function ii(e) {
  return Le(e) ? Wi(Hi, e, !1) || e : e || lc;
}
function uc(e) {
  return Wi(Ip, e);
}
function Wi(e, t, n = !0, o = !1) {
  const r = qe || Xe;
  if (r) {
    const s = r.type;
    if (e === Hi) {
      const a = mm(
        s,
        !1
      );
      if (a && (a === t || a === tt(t) || a === is(tt(t))))
        return s;
    }
    const i = (
      // local registration
      // check instance[type] first which is resolved for options API
      xa(r[e] || s[e], t) || // global registration
      xa(r.appContext[e], t)
    );
    return !i && o ? s : i;
  }
}
function xa(e, t) {
  return e && (e[t] || e[tt(t)] || e[is(tt(t))]);
}
function de(e, t, n, o) {
  let r;
  const s = n, i = ee(e);
  if (i || Le(e)) {
    const a = i && /* @__PURE__ */ Dt(e);
    let l = !1, c = !1;
    a && (l = !/* @__PURE__ */ pt(e), c = /* @__PURE__ */ zt(e), e = us(e)), r = new Array(e.length);
    for (let u = 0, d = e.length; u < d; u++)
      r[u] = t(
        l ? c ? yn(bt(e[u])) : bt(e[u]) : e[u],
        u,
        void 0,
        s
      );
  } else if (typeof e == "number")
    if (!Number.isInteger(e) || e < 0)
      r = [];
    else {
      r = new Array(e);
      for (let a = 0; a < e; a++)
        r[a] = t(a + 1, a, void 0, s);
    }
  else if ($e(e))
    if (e[Symbol.iterator])
      r = Array.from(
        e,
        (a, l) => t(a, l, void 0, s)
      );
    else {
      const a = Object.keys(e);
      r = new Array(a.length);
      for (let l = 0, c = a.length; l < c; l++) {
        const u = a[l];
        r[l] = t(e[u], u, l, s);
      }
    }
  else
    r = [];
  return r;
}
function ze(e, t, n, o, r, s) {
  if (n == null && (n = {}), qe.ce || qe.parent && Jn(qe.parent) && qe.parent.ce) {
    const c = n, u = Object.keys(c).length > 0;
    return t !== "default" && (c.name = t), p(), q(
      V,
      null,
      [J("slot", c, o && o())],
      u ? -2 : 64
    );
  }
  let i = e[t];
  i && i._c && (i._d = !1);
  const a = Xt.length;
  p();
  let l;
  try {
    const c = i && cc(i(n)), u = n.key || s || // slot content array of a dynamic conditional slot may have a branch
    // key attached in the `createSlots` helper, respect that
    c && c.key;
    l = q(
      V,
      {
        key: (u && !mt(u) ? u : `_${t}`) + // #7256 force differentiate fallback content from actual content
        (!c && o ? "_fb" : "")
      },
      c || (o ? o() : []),
      c && e._ === 1 ? 64 : -2
    );
  } catch (c) {
    for (let u = Xt.length; u > a; u--) Yi();
    throw c;
  } finally {
    i && i._c && (i._d = !0);
  }
  return l.scopeId && (l.slotScopeIds = [l.scopeId + "-s"]), l;
}
function cc(e) {
  return e.some((t) => eo(t) ? !(t.type === Ge || t.type === V && !cc(t.children)) : !0) ? e : null;
}
const ai = (e) => e ? Ic(e) ? vs(e) : ai(e.parent) : null, xo = (
  // Move PURE marker to new line to workaround compiler discarding it
  // due to type annotation
  /* @__PURE__ */ Re(/* @__PURE__ */ Object.create(null), {
    $: (e) => e,
    $el: (e) => e.vnode.el,
    $data: (e) => e.data,
    $props: (e) => e.props,
    $attrs: (e) => e.attrs,
    $slots: (e) => e.slots,
    $refs: (e) => e.refs,
    $parent: (e) => ai(e.parent),
    $root: (e) => ai(e.root),
    $host: (e) => e.ce,
    $emit: (e) => e.emit,
    $options: (e) => fc(e),
    $forceUpdate: (e) => e.f || (e.f = () => {
      fs(e.update);
    }),
    $nextTick: (e) => e.n || (e.n = kn.bind(e.proxy)),
    $watch: (e) => pp.bind(e)
  })
), js = (e, t) => e !== we && !e.__isScriptSetup && _e(e, t), Lp = {
  get({ _: e }, t) {
    if (t === "__v_skip")
      return !0;
    const { ctx: n, setupState: o, data: r, props: s, accessCache: i, type: a, appContext: l } = e;
    if (t[0] !== "$") {
      const f = i[t];
      if (f !== void 0)
        switch (f) {
          case 1:
            return o[t];
          case 2:
            return r[t];
          case 4:
            return n[t];
          case 3:
            return s[t];
        }
      else {
        if (js(o, t))
          return i[t] = 1, o[t];
        if (r !== we && _e(r, t))
          return i[t] = 2, r[t];
        if (_e(s, t))
          return i[t] = 3, s[t];
        if (n !== we && _e(n, t))
          return i[t] = 4, n[t];
        li && (i[t] = 0);
      }
    }
    const c = xo[t];
    let u, d;
    if (c)
      return t === "$attrs" && Ze(e.attrs, "get", ""), c(e);
    if (
      // css module (injected by vue-loader)
      (u = a.__cssModules) && (u = u[t])
    )
      return u;
    if (n !== we && _e(n, t))
      return i[t] = 4, n[t];
    if (
      // global properties
      d = l.config.globalProperties, _e(d, t)
    )
      return d[t];
  },
  set({ _: e }, t, n) {
    const { data: o, setupState: r, ctx: s } = e;
    return js(r, t) ? (r[t] = n, !0) : o !== we && _e(o, t) ? (o[t] = n, !0) : _e(e.props, t) || t[0] === "$" && t.slice(1) in e ? !1 : (s[t] = n, !0);
  },
  has({
    _: { data: e, setupState: t, accessCache: n, ctx: o, appContext: r, props: s, type: i }
  }, a) {
    let l;
    return !!(n[a] || e !== we && a[0] !== "$" && _e(e, a) || js(t, a) || _e(s, a) || _e(o, a) || _e(xo, a) || _e(r.config.globalProperties, a) || (l = i.__cssModules) && l[a]);
  },
  defineProperty(e, t, n) {
    return n.get != null ? e._.accessCache[t] = 0 : _e(n, "value") && this.set(e, t, n.value, null), Reflect.defineProperty(e, t, n);
  }
};
function Ur(e) {
  return ee(e) ? e.reduce(
    (t, n) => (t[n] = null, t),
    {}
  ) : e;
}
function Hr(e, t) {
  return !e || !t ? e || t : ee(e) && ee(t) ? e.concat(t) : Re({}, Ur(e), Ur(t));
}
let li = !0;
function Mp(e) {
  const t = fc(e), n = e.proxy, o = e.ctx;
  li = !1, t.beforeCreate && Ca(t.beforeCreate, e, "bc");
  const {
    // state
    data: r,
    computed: s,
    methods: i,
    watch: a,
    provide: l,
    inject: c,
    // lifecycle
    created: u,
    beforeMount: d,
    mounted: f,
    beforeUpdate: m,
    updated: v,
    activated: b,
    deactivated: $,
    beforeDestroy: E,
    beforeUnmount: A,
    destroyed: P,
    unmounted: S,
    render: T,
    renderTracked: I,
    renderTriggered: x,
    errorCaptured: O,
    serverPrefetch: M,
    // public API
    expose: F,
    inheritAttrs: Z,
    // assets
    components: z,
    directives: te,
    filters: ue
  } = t;
  if (c && Np(c, o, null), i)
    for (const se in i) {
      const ge = i[se];
      ae(ge) && (o[se] = ge.bind(n));
    }
  if (r) {
    const se = r.call(n, n);
    $e(se) && (e.data = /* @__PURE__ */ io(se));
  }
  if (li = !0, s)
    for (const se in s) {
      const ge = s[se], st = ae(ge) ? ge.bind(n, n) : ae(ge.get) ? ge.get.bind(n, n) : Rt, it = !ae(ge) && ae(ge.set) ? ge.set.bind(n) : Rt, Ue = N({
        get: st,
        set: it
      });
      Object.defineProperty(o, se, {
        enumerable: !0,
        configurable: !0,
        get: () => Ue.value,
        set: (Ve) => Ue.value = Ve
      });
    }
  if (a)
    for (const se in a)
      dc(a[se], o, n, se);
  if (l) {
    const se = ae(l) ? l.call(n) : l;
    Reflect.ownKeys(se).forEach((ge) => {
      lp(ge, se[ge]);
    });
  }
  u && Ca(u, e, "c");
  function me(se, ge) {
    ee(ge) ? ge.forEach((st) => se(st.bind(n))) : ge && se(ge.bind(n));
  }
  if (me(Sp, d), me(rn, f), me(xp, m), me(Cp, v), me(kp, b), me(_p, $), me(Ep, O), me(Pp, I), me(Ap, x), me(sn, A), me(Op, S), me(Tp, M), ee(F))
    if (F.length) {
      const se = e.exposed || (e.exposed = {});
      F.forEach((ge) => {
        Object.defineProperty(se, ge, {
          get: () => n[ge],
          set: (st) => n[ge] = st,
          enumerable: !0
        });
      });
    } else e.exposed || (e.exposed = {});
  T && e.render === Rt && (e.render = T), Z != null && (e.inheritAttrs = Z), z && (e.components = z), te && (e.directives = te), M && ic(e);
}
function Np(e, t, n = Rt) {
  ee(e) && (e = ui(e));
  for (const o in e) {
    const r = e[o];
    let s;
    $e(r) ? "default" in r ? s = $o(
      r.from || o,
      r.default,
      !0
    ) : s = $o(r.from || o) : s = $o(r), /* @__PURE__ */ Ne(s) ? Object.defineProperty(t, o, {
      enumerable: !0,
      configurable: !0,
      get: () => s.value,
      set: (i) => s.value = i
    }) : t[o] = s;
  }
}
function Ca(e, t, n) {
  yt(
    ee(e) ? e.map((o) => o.bind(t.proxy)) : e.bind(t.proxy),
    t,
    n
  );
}
function dc(e, t, n, o) {
  let r = o.includes(".") ? Qu(n, o) : () => n[o];
  if (Le(e)) {
    const s = t[e];
    ae(s) && Ce(r, s);
  } else if (ae(e))
    Ce(r, e.bind(n));
  else if ($e(e))
    if (ee(e))
      e.forEach((s) => dc(s, t, n, o));
    else {
      const s = ae(e.handler) ? e.handler.bind(n) : t[e.handler];
      ae(s) && Ce(r, s, e);
    }
}
function fc(e) {
  const t = e.type, { mixins: n, extends: o } = t, {
    mixins: r,
    optionsCache: s,
    config: { optionMergeStrategies: i }
  } = e.appContext, a = s.get(t);
  let l;
  return a ? l = a : !r.length && !n && !o ? l = t : (l = {}, r.length && r.forEach(
    (c) => Wr(l, c, i, !0)
  ), Wr(l, t, i)), $e(t) && s.set(t, l), l;
}
function Wr(e, t, n, o = !1) {
  const { mixins: r, extends: s } = t;
  s && Wr(e, s, n, !0), r && r.forEach(
    (i) => Wr(e, i, n, !0)
  );
  for (const i in t)
    if (!(o && i === "expose")) {
      const a = jp[i] || n && n[i];
      e[i] = a ? a(e[i], t[i]) : t[i];
    }
  return e;
}
const jp = {
  data: Oa,
  props: Ta,
  emits: Ta,
  // objects
  methods: go,
  computed: go,
  // lifecycle
  beforeCreate: ot,
  created: ot,
  beforeMount: ot,
  mounted: ot,
  beforeUpdate: ot,
  updated: ot,
  beforeDestroy: ot,
  beforeUnmount: ot,
  destroyed: ot,
  unmounted: ot,
  activated: ot,
  deactivated: ot,
  errorCaptured: ot,
  serverPrefetch: ot,
  // assets
  components: go,
  directives: go,
  // watch
  watch: Dp,
  // provide / inject
  provide: Oa,
  inject: Rp
};
function Oa(e, t) {
  return t ? e ? function() {
    return Re(
      ae(e) ? e.call(this, this) : e,
      ae(t) ? t.call(this, this) : t
    );
  } : t : e;
}
function Rp(e, t) {
  return go(ui(e), ui(t));
}
function ui(e) {
  if (ee(e)) {
    const t = {};
    for (let n = 0; n < e.length; n++)
      t[e[n]] = e[n];
    return t;
  }
  return e;
}
function ot(e, t) {
  return e ? [...new Set([].concat(e, t))] : t;
}
function go(e, t) {
  return e ? Re(/* @__PURE__ */ Object.create(null), e, t) : t;
}
function Ta(e, t) {
  return e ? ee(e) && ee(t) ? [.../* @__PURE__ */ new Set([...e, ...t])] : Re(
    /* @__PURE__ */ Object.create(null),
    Ur(e),
    Ur(t ?? {})
  ) : t;
}
function Dp(e, t) {
  if (!e) return t;
  if (!t) return e;
  const n = Re(/* @__PURE__ */ Object.create(null), e);
  for (const o in t)
    n[o] = ot(e[o], t[o]);
  return n;
}
function pc() {
  return {
    app: null,
    config: {
      isNativeTag: bu,
      performance: !1,
      globalProperties: {},
      optionMergeStrategies: {},
      errorHandler: void 0,
      warnHandler: void 0,
      compilerOptions: {}
    },
    mixins: [],
    components: {},
    directives: {},
    provides: /* @__PURE__ */ Object.create(null),
    optionsCache: /* @__PURE__ */ new WeakMap(),
    propsCache: /* @__PURE__ */ new WeakMap(),
    emitsCache: /* @__PURE__ */ new WeakMap()
  };
}
let Fp = 0;
function Bp(e, t) {
  return function(o, r = null) {
    ae(o) || (o = Re({}, o)), r != null && !$e(r) && (r = null);
    const s = pc(), i = /* @__PURE__ */ new WeakSet(), a = [];
    let l = !1;
    const c = s.app = {
      _uid: Fp++,
      _component: o,
      _props: r,
      _container: null,
      _context: s,
      _instance: null,
      version: vm,
      get config() {
        return s.config;
      },
      set config(u) {
      },
      use(u, ...d) {
        return i.has(u) || (u && ae(u.install) ? (i.add(u), u.install(c, ...d)) : ae(u) && (i.add(u), u(c, ...d))), c;
      },
      mixin(u) {
        return s.mixins.includes(u) || s.mixins.push(u), c;
      },
      component(u, d) {
        return d ? (s.components[u] = d, c) : s.components[u];
      },
      directive(u, d) {
        return d ? (s.directives[u] = d, c) : s.directives[u];
      },
      mount(u, d, f) {
        if (!l) {
          const m = c._ceVNode || J(o, r);
          return m.appContext = s, f === !0 ? f = "svg" : f === !1 && (f = void 0), e(m, u, f), l = !0, c._container = u, u.__vue_app__ = c, vs(m.component);
        }
      },
      onUnmount(u) {
        a.push(u);
      },
      unmount() {
        l && (yt(
          a,
          c._instance,
          16
        ), e(null, c._container), delete c._container.__vue_app__);
      },
      provide(u, d) {
        return s.provides[u] = d, c;
      },
      runWithContext(u) {
        const d = Nn;
        Nn = c;
        try {
          return u();
        } finally {
          Nn = d;
        }
      }
    };
    return c;
  };
}
let Nn = null;
function mc(e, t, n = we) {
  const o = Dn(), r = tt(t), s = nn(t), i = hc(e, r), a = Jf((l, c) => {
    let u, d = we, f;
    return fp(() => {
      const m = e[r];
      We(u, m) && (u = m, c());
    }), {
      get() {
        return l(), n.get ? n.get(u) : u;
      },
      set(m) {
        const v = n.set ? n.set(m) : m;
        if (!We(v, u) && !(d !== we && We(m, d)))
          return;
        const b = o.vnode.props, $ = !!(b && // check if parent has passed v-model
        (t in b || r in b || s in b) && (`onUpdate:${t}` in b || `onUpdate:${r}` in b || `onUpdate:${s}` in b));
        $ || (u = m, c()), o.emit(`update:${t}`, v), We(m, d) && (We(m, v) && !We(v, f) || // #13524: browsers differ in when they flush microtasks between
        // event listeners. If a v-model listener emits an intermediate value
        // and a following listener restores the model to its previous prop
        // value before parent updates are flushed, the parent render can be
        // deduped as having no prop change. Force a local update so DOM state
        // such as an input's value is synchronized back to the current model.
        $ && d !== we && !We(v, u)) && c(), d = m, f = v;
      }
    };
  });
  return a[Symbol.iterator] = () => {
    let l = 0;
    return {
      next() {
        return l < 2 ? { value: l++ ? i || we : a, done: !1 } : { done: !0 };
      }
    };
  }, a;
}
const hc = (e, t) => t === "modelValue" || t === "model-value" ? e.modelModifiers : e[`${t}Modifiers`] || e[`${tt(t)}Modifiers`] || e[`${nn(t)}Modifiers`];
function Vp(e, t, ...n) {
  if (e.isUnmounted) return;
  const o = e.vnode.props || we;
  let r = n;
  const s = t.startsWith("update:"), i = s && hc(o, t.slice(7));
  i && (i.trim && (r = n.map((u) => Le(u) ? u.trim() : u)), i.number && (r = r.map(ji)));
  let a, l = o[a = As(t)] || // also try camelCase event handler (#2249)
  o[a = As(tt(t))];
  !l && s && (l = o[a = As(nn(t))]), l && yt(
    l,
    e,
    6,
    r
  );
  const c = o[a + "Once"];
  if (c) {
    if (!e.emitted)
      e.emitted = {};
    else if (e.emitted[a])
      return;
    e.emitted[a] = !0, yt(
      c,
      e,
      6,
      r
    );
  }
}
const zp = /* @__PURE__ */ new WeakMap();
function gc(e, t, n = !1) {
  const o = n ? zp : t.emitsCache, r = o.get(e);
  if (r !== void 0)
    return r;
  const s = e.emits;
  let i = {}, a = !1;
  if (!ae(e)) {
    const l = (c) => {
      const u = gc(c, t, !0);
      u && (a = !0, Re(i, u));
    };
    !n && t.mixins.length && t.mixins.forEach(l), e.extends && l(e.extends), e.mixins && e.mixins.forEach(l);
  }
  return !s && !a ? ($e(e) && o.set(e, null), null) : (ee(s) ? s.forEach((l) => i[l] = null) : Re(i, s), $e(e) && o.set(e, i), i);
}
function hs(e, t) {
  return !e || !ns(t) ? !1 : (t = t.slice(2), t = t === "Once" ? t : t.replace(/Once$/, ""), _e(e, t[0].toLowerCase() + t.slice(1)) || _e(e, nn(t)) || _e(e, t));
}
function Aa(e) {
  const {
    type: t,
    vnode: n,
    proxy: o,
    withProxy: r,
    propsOptions: [s],
    slots: i,
    attrs: a,
    emit: l,
    render: c,
    renderCache: u,
    props: d,
    data: f,
    setupState: m,
    ctx: v,
    inheritAttrs: b
  } = e, $ = Fr(e);
  let E, A;
  try {
    if (n.shapeFlag & 4) {
      const S = r || o, T = S;
      E = Lt(
        c.call(
          T,
          S,
          u,
          d,
          m,
          f,
          v
        )
      ), A = a;
    } else {
      const S = t;
      E = Lt(
        S.length > 1 ? S(
          d,
          { attrs: a, slots: i, emit: l }
        ) : S(
          d,
          null
        )
      ), A = t.props ? a : Up(a);
    }
  } catch (S) {
    Xt.length = 0, ds(S, e, 1), E = J(Ge);
  }
  let P = E;
  if (A && b !== !1) {
    const S = Object.keys(A), { shapeFlag: T } = P;
    S.length && T & 7 && (s && S.some(os) && (A = Hp(
      A,
      s
    )), P = wn(P, A, !1, !0));
  }
  if (n.dirs && (P = wn(P, null, !1, !0), P.dirs = P.dirs ? P.dirs.concat(n.dirs) : n.dirs), n.transition) {
    const S = ps(P.type) && Br(P) || P;
    Mn(S, n.transition);
  }
  return E = P, Fr($), E;
}
function vc(e, t = !0) {
  let n;
  for (let o = 0; o < e.length; o++) {
    const r = e[o];
    if (eo(r)) {
      if (r.type !== Ge || r.children === "v-if") {
        if (n)
          return;
        n = r;
      }
    } else
      return;
  }
  return n;
}
const Up = (e) => {
  let t;
  for (const n in e)
    (n === "class" || n === "style" || ns(n)) && ((t || (t = {}))[n] = e[n]);
  return t;
}, Hp = (e, t) => {
  const n = {};
  for (const o in e)
    (!os(o) || !(o.slice(9) in t)) && (n[o] = e[o]);
  return n;
};
function Wp(e, t, n) {
  const { props: o, children: r, component: s } = e, { props: i, children: a, patchFlag: l } = t, c = s.emitsOptions;
  if (t.dirs || t.transition)
    return !0;
  if (n && l >= 0) {
    if (l & 1024)
      return !0;
    if (l & 16)
      return o ? Pa(o, i, c) : !!i;
    if (l & 8) {
      const u = t.dynamicProps;
      for (let d = 0; d < u.length; d++) {
        const f = u[d];
        if (bc(i, o, f) && !hs(c, f))
          return !0;
      }
    }
  } else
    return (r || a) && (!a || !a.$stable) ? !0 : o === i ? !1 : o ? i ? Pa(o, i, c) : !0 : !!i;
  return !1;
}
function Pa(e, t, n) {
  const o = Object.keys(t);
  if (o.length !== Object.keys(e).length)
    return !0;
  for (let r = 0; r < o.length; r++) {
    const s = o[r];
    if (!_e(e, s) || bc(t, e, s) && !hs(n, s))
      return !0;
  }
  return !1;
}
function bc(e, t, n) {
  const o = e[n], r = t[n];
  return n === "style" && $e(o) && $e(r) ? !bn(o, r) : o !== r;
}
function Kp({ vnode: e, parent: t, suspense: n }, o) {
  for (; t; ) {
    const r = t.subTree;
    if (r.suspense && r.suspense.activeBranch === e && (r.suspense.vnode.el = r.el = o, e = r), r === e)
      (e = t.vnode).el = o, t = t.parent;
    else
      break;
  }
  n && n.activeBranch === e && (n.vnode.el = o);
}
const yc = {}, wc = () => Object.create(yc), kc = (e) => Object.getPrototypeOf(e) === yc;
function qp(e, t, n, o = !1) {
  const r = {}, s = wc();
  e.propsDefaults = /* @__PURE__ */ Object.create(null), _c(e, t, r, s);
  for (const i in e.propsOptions[0])
    i in r || (r[i] = void 0);
  n ? e.props = o ? r : /* @__PURE__ */ Kf(r) : e.type.props ? e.props = r : e.props = s, e.attrs = s;
}
function Gp(e, t, n, o) {
  const {
    props: r,
    attrs: s,
    vnode: { patchFlag: i }
  } = e, a = /* @__PURE__ */ ye(r), [l] = e.propsOptions;
  let c = !1;
  if (
    // always force full diff in dev
    // - #1942 if hmr is enabled with sfc component
    // - vite#872 non-sfc component used by sfc component
    (o || i > 0) && !(i & 16)
  ) {
    if (i & 8) {
      const u = e.vnode.dynamicProps;
      for (let d = 0; d < u.length; d++) {
        let f = u[d];
        if (hs(e.emitsOptions, f))
          continue;
        const m = t[f];
        if (l)
          if (_e(s, f))
            m !== s[f] && (s[f] = m, c = !0);
          else {
            const v = tt(f);
            r[v] = ci(
              l,
              a,
              v,
              m,
              e,
              !1
            );
          }
        else
          m !== s[f] && (s[f] = m, c = !0);
      }
    }
  } else {
    _c(e, t, r, s) && (c = !0);
    let u;
    for (const d in a)
      (!t || // for camelCase
      !_e(t, d) && // it's possible the original props was passed in as kebab-case
      // and converted to camelCase (#955)
      ((u = nn(d)) === d || !_e(t, u))) && (l ? n && // for camelCase
      (n[d] !== void 0 || // for kebab-case
      n[u] !== void 0) && (r[d] = ci(
        l,
        a,
        d,
        void 0,
        e,
        !0
      )) : delete r[d]);
    if (s !== a)
      for (const d in s)
        (!t || !_e(t, d)) && (delete s[d], c = !0);
  }
  c && Jt(e.attrs, "set", "");
}
function _c(e, t, n, o) {
  const [r, s] = e.propsOptions;
  let i = !1, a;
  if (t)
    for (let l in t) {
      if (wo(l))
        continue;
      const c = t[l];
      let u;
      r && _e(r, u = tt(l)) ? !s || !s.includes(u) ? n[u] = c : (a || (a = {}))[u] = c : hs(e.emitsOptions, l) || (!(l in o) || c !== o[l]) && (o[l] = c, i = !0);
    }
  if (s) {
    const l = /* @__PURE__ */ ye(n), c = a || we;
    for (let u = 0; u < s.length; u++) {
      const d = s[u];
      n[d] = ci(
        r,
        l,
        d,
        c[d],
        e,
        !_e(c, d)
      );
    }
  }
  return i;
}
function ci(e, t, n, o, r, s) {
  const i = e[n];
  if (i != null) {
    const a = _e(i, "default");
    if (a && o === void 0) {
      const l = i.default;
      if (i.type !== Function && !i.skipFactory && ae(l)) {
        const { propsDefaults: c } = r;
        if (n in c)
          o = c[n];
        else {
          const u = ur(r);
          o = c[n] = l.call(
            null,
            t
          ), u();
        }
      } else
        o = l;
      r.ce && r.ce._setProp(n, o);
    }
    i[
      0
      /* shouldCast */
    ] && (s && !a ? o = !1 : i[
      1
      /* shouldCastTrue */
    ] && (o === "" || o === nn(n)) && (o = !0));
  }
  return o;
}
const Yp = /* @__PURE__ */ new WeakMap();
function $c(e, t, n = !1) {
  const o = n ? Yp : t.propsCache, r = o.get(e);
  if (r)
    return r;
  const s = e.props, i = {}, a = [];
  let l = !1;
  if (!ae(e)) {
    const u = (d) => {
      l = !0;
      const [f, m] = $c(d, t, !0);
      Re(i, f), m && a.push(...m);
    };
    !n && t.mixins.length && t.mixins.forEach(u), e.extends && u(e.extends), e.mixins && e.mixins.forEach(u);
  }
  if (!s && !l)
    return $e(e) && o.set(e, In), In;
  if (ee(s))
    for (let u = 0; u < s.length; u++) {
      const d = tt(s[u]);
      Ea(d) && (i[d] = we);
    }
  else if (s)
    for (const u in s) {
      const d = tt(u);
      if (Ea(d)) {
        const f = s[u], m = i[d] = ee(f) || ae(f) ? { type: f } : Re({}, f), v = m.type;
        let b = !1, $ = !0;
        if (ee(v))
          for (let E = 0; E < v.length; ++E) {
            const A = v[E], P = ae(A) && A.name;
            if (P === "Boolean") {
              b = !0;
              break;
            } else P === "String" && ($ = !1);
          }
        else
          b = ae(v) && v.name === "Boolean";
        m[
          0
          /* shouldCast */
        ] = b, m[
          1
          /* shouldCastTrue */
        ] = $, (b || _e(m, "default")) && a.push(d);
      }
    }
  const c = [i, a];
  return $e(e) && o.set(e, c), c;
}
function Ea(e) {
  return e[0] !== "$" && !wo(e);
}
const Ki = (e) => e === "_" || e === "_ctx" || e === "$stable", qi = (e) => ee(e) ? e.map(Lt) : [Lt(e)], Jp = (e, t, n) => {
  if (t._n)
    return t;
  const o = ie((...r) => qi(t(...r)), n);
  return o._c = !1, o;
}, Sc = (e, t, n) => {
  const o = e._ctx;
  for (const r in e) {
    if (Ki(r)) continue;
    const s = e[r];
    if (ae(s))
      t[r] = Jp(r, s, o);
    else if (s != null) {
      const i = qi(s);
      t[r] = () => i;
    }
  }
}, xc = (e, t) => {
  const n = qi(t);
  e.slots.default = () => n;
}, Cc = (e, t, n) => {
  for (const o in t)
    (n || !Ki(o)) && (e[o] = t[o]);
}, Zp = (e, t, n) => {
  const o = e.slots = wc();
  if (e.vnode.shapeFlag & 32) {
    const r = t._;
    r ? (Cc(o, t, n), n && _u(o, "_", r, !0)) : Sc(t, o);
  } else t && xc(e, t);
}, Xp = (e, t, n) => {
  const { vnode: o, slots: r } = e;
  let s = !0, i = we;
  if (o.shapeFlag & 32) {
    const a = t._;
    a ? n && a === 1 ? s = !1 : Cc(r, t, n) : (s = !t.$stable, Sc(t, r)), i = t;
  } else t && (xc(e, t), i = { default: 1 });
  if (s)
    for (const a in r)
      !Ki(a) && i[a] == null && delete r[a];
}, Je = rm;
function Qp(e) {
  return em(e);
}
function em(e, t) {
  const n = as();
  n.__VUE__ = !0;
  const {
    insert: o,
    remove: r,
    patchProp: s,
    createElement: i,
    createText: a,
    createComment: l,
    setText: c,
    setElementText: u,
    parentNode: d,
    nextSibling: f,
    setScopeId: m = Rt,
    insertStaticContent: v
  } = e, b = (w, k, L, B = null, j = null, D = null, K = void 0, H = null, U = !!k.dynamicChildren) => {
    if (w === k)
      return;
    w && !Pn(w, k) && (B = Vn(w), Ve(w, j, D, !0), w = null), k.patchFlag === -2 && (U = !1, k.dynamicChildren = null), k.dynamicChildren && w && w.dynamicChildren && w.dynamicChildren.hasOnce && (k.dynamicChildren === In && (k.dynamicChildren = []), k.dynamicChildren.hasOnce = !0);
    const { type: R, ref: X, shapeFlag: Y } = k;
    switch (R) {
      case gs:
        $(w, k, L, B);
        break;
      case Ge:
        E(w, k, L, B);
        break;
      case Ds:
        w == null && A(k, L, B, K);
        break;
      case V:
        z(
          w,
          k,
          L,
          B,
          j,
          D,
          K,
          H,
          U
        );
        break;
      default:
        Y & 1 ? T(
          w,
          k,
          L,
          B,
          j,
          D,
          K,
          H,
          U
        ) : Y & 6 ? te(
          w,
          k,
          L,
          B,
          j,
          D,
          K,
          H,
          U
        ) : (Y & 64 || Y & 128) && R.process(
          w,
          k,
          L,
          B,
          j,
          D,
          K,
          H,
          U,
          $n
        );
    }
    X != null && j ? So(X, w && w.ref, D, k || w, !k) : X == null && w && w.ref != null && So(w.ref, null, D, w, !0);
  }, $ = (w, k, L, B) => {
    if (w == null)
      o(
        k.el = a(k.children),
        L,
        B
      );
    else {
      const j = k.el = w.el;
      k.children !== w.children && c(j, k.children);
    }
  }, E = (w, k, L, B) => {
    w == null ? o(
      k.el = l(k.children || ""),
      L,
      B
    ) : k.el = w.el;
  }, A = (w, k, L, B) => {
    [w.el, w.anchor] = v(
      w.children,
      k,
      L,
      B,
      w.el,
      w.anchor
    );
  }, P = ({ el: w, anchor: k }, L, B) => {
    let j;
    for (; w && w !== k; )
      j = f(w), o(w, L, B), w = j;
    o(k, L, B);
  }, S = ({ el: w, anchor: k }) => {
    let L;
    for (; w && w !== k; )
      L = f(w), r(w), w = L;
    r(k);
  }, T = (w, k, L, B, j, D, K, H, U) => {
    if (k.type === "svg" ? K = "svg" : k.type === "math" && (K = "mathml"), w == null)
      I(
        k,
        L,
        B,
        j,
        D,
        K,
        H,
        U
      );
    else {
      const R = w.el && w.el._isVueCE ? w.el : null;
      try {
        R && R._beginPatch(), M(
          w,
          k,
          j,
          D,
          K,
          H,
          U
        );
      } finally {
        R && R._endPatch();
      }
    }
  }, I = (w, k, L, B, j, D, K, H) => {
    let U, R;
    const { props: X, shapeFlag: Y, transition: Q, dirs: re } = w;
    if (U = w.el = i(
      w.type,
      D,
      X && X.is,
      X
    ), Y & 8 ? u(U, w.children) : Y & 16 && O(
      w.children,
      U,
      null,
      B,
      j,
      Rs(w, D),
      K,
      H
    ), re && Sn(w, null, B, "created"), x(U, w, w.scopeId, K, B), X) {
      for (const Ae in X)
        Ae !== "value" && !wo(Ae) && s(U, Ae, null, X[Ae], D, B);
      "value" in X && s(U, "value", null, X.value, D), (R = X.onVnodeBeforeMount) && At(R, B, w);
    }
    re && Sn(w, null, B, "beforeMount");
    const ve = tm(j, Q);
    ve ? Q.beforeEnter(U) : Q && !Q.persisted && (U[om] = !0), o(U, k, L), ((R = X && X.onVnodeMounted) || ve || re) && Je(() => {
      R && At(R, B, w), ve && Q.enter(U), re && Sn(w, null, B, "mounted");
    }, j);
  }, x = (w, k, L, B, j) => {
    if (L && m(w, L), B)
      for (let D = 0; D < B.length; D++)
        m(w, B[D]);
    if (j) {
      let D = j.subTree;
      if (k === D || Tc(D.type) && (D.ssContent === k || D.ssFallback === k)) {
        const K = j.vnode;
        x(
          w,
          K,
          K.scopeId,
          K.slotScopeIds,
          j.parent
        );
      }
    }
  }, O = (w, k, L, B, j, D, K, H, U = 0) => {
    for (let R = U; R < w.length; R++) {
      const X = w[R] = H ? Yt(w[R]) : Lt(w[R]);
      b(
        null,
        X,
        k,
        L,
        B,
        j,
        D,
        K,
        H
      );
    }
  }, M = (w, k, L, B, j, D, K) => {
    const H = k.el = w.el;
    let { patchFlag: U, dynamicChildren: R, dirs: X } = k;
    U |= w.patchFlag & 16;
    const Y = w.props || we, Q = k.props || we;
    let re;
    if (L && xn(L, !1), (re = Q.onVnodeBeforeUpdate) && At(re, L, k, w), X && Sn(k, w, L, "beforeUpdate"), L && xn(L, !0), // #6385 the old vnode may be a user-wrapped non-isomorphic block
    // Force full diff when block metadata is unstable.
    R && (!w.dynamicChildren || w.dynamicChildren.length !== R.length) && (U = 0, K = !1, R = null), (Y.innerHTML && Q.innerHTML == null || Y.textContent && Q.textContent == null) && u(H, ""), R ? F(
      w.dynamicChildren,
      R,
      H,
      L,
      B,
      Rs(k, j),
      D
    ) : K || ge(
      w,
      k,
      H,
      null,
      L,
      B,
      Rs(k, j),
      D,
      !1
    ), U > 0) {
      if (U & 16)
        Z(H, Y, Q, L, j);
      else if (U & 2 && Y.class !== Q.class && s(H, "class", null, Q.class, j), U & 4 && s(H, "style", Y.style, Q.style, j), U & 8) {
        const ve = k.dynamicProps;
        for (let Ae = 0; Ae < ve.length; Ae++) {
          const Te = ve[Ae], Fe = Y[Te], He = Q[Te];
          (He !== Fe || Te === "value") && s(H, Te, Fe, He, j, L);
        }
      }
      U & 1 && w.children !== k.children && u(H, k.children);
    } else !K && R == null && Z(H, Y, Q, L, j);
    ((re = Q.onVnodeUpdated) || X) && Je(() => {
      re && At(re, L, k, w), X && Sn(k, w, L, "updated");
    }, B);
  }, F = (w, k, L, B, j, D, K) => {
    for (let H = 0; H < k.length; H++) {
      const U = w[H], R = k[H], X = U.el || Co(U), Y = (
        // oldVNode may be an errored async setup() component inside Suspense
        // which will not have a mounted element
        X && // - In the case of a Fragment, we need to provide the actual parent
        // of the Fragment itself so it can move its children.
        (U.type === V || // - In the case of different nodes, there is going to be a replacement
        // which also requires the correct parent container
        !Pn(U, R) || // - In the case of a component, it could contain anything.
        U.shapeFlag & 198) ? d(X) : (
          // In other cases, the parent container is not actually used so we
          // just pass the block element here to avoid a DOM parentNode call.
          L
        )
      );
      b(
        U,
        R,
        Y,
        null,
        B,
        j,
        D,
        K,
        !0
      );
    }
  }, Z = (w, k, L, B, j) => {
    if (k !== L) {
      if (k !== we)
        for (const D in k)
          !wo(D) && !(D in L) && s(
            w,
            D,
            k[D],
            null,
            j,
            B
          );
      for (const D in L) {
        if (wo(D)) continue;
        const K = L[D], H = k[D];
        K !== H && D !== "value" && s(w, D, H, K, j, B);
      }
      "value" in L && s(w, "value", k.value, L.value, j);
    }
  }, z = (w, k, L, B, j, D, K, H, U) => {
    const R = k.el = w ? w.el : a(""), X = k.anchor = w ? w.anchor : a("");
    let { patchFlag: Y, dynamicChildren: Q, slotScopeIds: re } = k;
    re && (H = H ? H.concat(re) : re), w == null ? (o(R, L, B), o(X, L, B), O(
      // #10007
      // such fragment like `<></>` will be compiled into
      // a fragment which doesn't have a children.
      // In this case fallback to an empty array
      k.children || [],
      L,
      X,
      j,
      D,
      K,
      H,
      U
    )) : Y > 0 && Y & 64 && Q && // #2715 the previous fragment could've been a BAILed one as a result
    // of renderSlot() with no valid children
    w.dynamicChildren && w.dynamicChildren.length === Q.length ? (F(
      w.dynamicChildren,
      Q,
      L,
      j,
      D,
      K,
      H
    ), // #2080 if the stable fragment has a key, it's a <template v-for> that may
    //  get moved around. Make sure all root level vnodes inherit el.
    // #2134 or if it's a component root, it may also get moved around
    // as the component is being moved.
    (k.key != null || j && k === j.subTree) && Gi(
      w,
      k,
      !0
      /* shallow */
    )) : ge(
      w,
      k,
      L,
      X,
      j,
      D,
      K,
      H,
      U
    );
  }, te = (w, k, L, B, j, D, K, H, U) => {
    k.slotScopeIds = H, w == null ? k.shapeFlag & 512 ? j.ctx.activate(
      k,
      L,
      B,
      K,
      U
    ) : ue(
      k,
      L,
      B,
      j,
      D,
      K,
      U
    ) : De(w, k, U);
  }, ue = (w, k, L, B, j, D, K) => {
    const H = w.component = um(
      w,
      B,
      j
    );
    if (ms(w) && (H.ctx.renderer = $n), cm(H, !1, K), H.asyncDep) {
      if (j && j.registerDep(
        H,
        me,
        K,
        D
      ), !w.el) {
        const U = H.subTree = J(Ge);
        E(null, U, k, L), w.placeholder = U.el;
      }
    } else
      me(
        H,
        w,
        k,
        L,
        j,
        D,
        K
      );
  }, De = (w, k, L) => {
    const B = k.component = w.component;
    if (Wp(w, k, L))
      if (B.asyncDep && !B.asyncResolved) {
        k.el = w.el, k.placeholder = w.placeholder, se(B, k, L);
        return;
      } else
        B.next = k, B.update();
    else
      k.el = w.el, k.placeholder = w.placeholder, B.vnode = k;
  }, me = (w, k, L, B, j, D, K) => {
    const H = () => {
      if (w.isMounted) {
        let { next: Y, bu: Q, u: re, parent: ve, vnode: Ae } = w;
        {
          const Ot = Oc(w);
          if (Ot) {
            Y && (Y.el = Ae.el, se(w, Y, K)), Ot.asyncDep.then(() => {
              const Ht = () => {
                w.job.flags & 8 || (j && j.pendingBranch ? Je(Ht, j) : R());
              };
              Ht.flags = 48, Je(Ht, j);
            });
            return;
          }
        }
        let Te = Y, Fe;
        xn(w, !1), Y ? (Y.el = Ae.el, se(w, Y, K)) : Y = Ae, Q && Er(Q), (Fe = Y.props && Y.props.onVnodeBeforeUpdate) && At(Fe, ve, Y, Ae), xn(w, !0);
        const He = Aa(w), kt = w.subTree;
        w.subTree = He, b(
          kt,
          He,
          // parent may have changed if it's in a teleport. a root that is a
          // pending async component only has its placeholder comment
          d(
            kt.el || Co(kt)
          ),
          // anchor may have changed if it's in a fragment
          Vn(kt),
          w,
          j,
          D
        ), Y.el = He.el, Te === null && Kp(w, He.el), re && Je(re, j), (Fe = Y.props && Y.props.onVnodeUpdated) && Je(
          () => At(Fe, ve, Y, Ae),
          j
        );
      } else {
        let Y;
        const { el: Q, props: re } = k, { bm: ve, m: Ae, parent: Te, root: Fe, type: He } = w, kt = Jn(k);
        xn(w, !1), ve && Er(ve), !kt && (Y = re && re.onVnodeBeforeMount) && At(Y, Te, k), xn(w, !0);
        {
          Fe.ce && Fe.ce._hasShadowRoot() && Fe.ce._injectChildStyle(
            He,
            w.parent ? w.parent.type : void 0
          );
          const Ot = w.subTree = Aa(w);
          b(
            null,
            Ot,
            L,
            B,
            w,
            j,
            D
          ), k.el = Ot.el;
        }
        if (Ae && Je(Ae, j), !kt && (Y = re && re.onVnodeMounted)) {
          const Ot = k;
          Je(
            () => At(Y, Te, Ot),
            j
          );
        }
        (k.shapeFlag & 256 || Te && Jn(Te.vnode) && Te.vnode.shapeFlag & 256) && w.a && Je(w.a, j), w.isMounted = !0, k = L = B = null;
      }
    };
    w.scope.on();
    const U = w.effect = new Pu(H);
    w.scope.off();
    const R = w.update = U.run.bind(U), X = w.job = U.runIfDirty.bind(U);
    X.i = w, X.id = w.uid, U.scheduler = () => fs(X), xn(w, !0), R();
  }, se = (w, k, L) => {
    k.component = w;
    const B = w.vnode.props;
    w.vnode = k, w.next = null, Gp(w, k.props, B, L), Xp(w, k.children, L), Bt(), Yu(w), Vt();
  }, ge = (w, k, L, B, j, D, K, H, U = !1) => {
    const R = w && w.children, X = w ? w.shapeFlag : 0, Y = k.children, { patchFlag: Q, shapeFlag: re } = k;
    if (Q > 0) {
      if (Q & 128) {
        it(
          R,
          Y,
          L,
          B,
          j,
          D,
          K,
          H,
          U
        );
        return;
      } else if (Q & 256) {
        st(
          R,
          Y,
          L,
          B,
          j,
          D,
          K,
          H,
          U
        );
        return;
      }
    }
    re & 8 ? (X & 16 && an(R, j, D), Y !== R && u(L, Y)) : X & 16 ? re & 16 ? it(
      R,
      Y,
      L,
      B,
      j,
      D,
      K,
      H,
      U
    ) : an(R, j, D, !0) : (X & 8 && u(L, ""), re & 16 && O(
      Y,
      L,
      B,
      j,
      D,
      K,
      H,
      U
    ));
  }, st = (w, k, L, B, j, D, K, H, U) => {
    w = w || In, k = k || In;
    const R = w.length, X = k.length, Y = Math.min(R, X);
    let Q;
    for (Q = 0; Q < Y; Q++) {
      const re = k[Q] = U ? Yt(k[Q]) : Lt(k[Q]);
      b(
        w[Q],
        re,
        L,
        null,
        j,
        D,
        K,
        H,
        U
      );
    }
    R > X ? an(
      w,
      j,
      D,
      !0,
      !1,
      Y
    ) : O(
      k,
      L,
      B,
      j,
      D,
      K,
      H,
      U,
      Y
    );
  }, it = (w, k, L, B, j, D, K, H, U) => {
    let R = 0;
    const X = k.length;
    let Y = w.length - 1, Q = X - 1;
    for (; R <= Y && R <= Q; ) {
      const re = w[R], ve = k[R] = U ? Yt(k[R]) : Lt(k[R]);
      if (Pn(re, ve))
        b(
          re,
          ve,
          L,
          null,
          j,
          D,
          K,
          H,
          U
        );
      else
        break;
      R++;
    }
    for (; R <= Y && R <= Q; ) {
      const re = w[Y], ve = k[Q] = U ? Yt(k[Q]) : Lt(k[Q]);
      if (Pn(re, ve))
        b(
          re,
          ve,
          L,
          null,
          j,
          D,
          K,
          H,
          U
        );
      else
        break;
      Y--, Q--;
    }
    if (R > Y) {
      if (R <= Q) {
        const re = Q + 1, ve = re < X ? k[re].el : B;
        for (; R <= Q; )
          b(
            null,
            k[R] = U ? Yt(k[R]) : Lt(k[R]),
            L,
            ve,
            j,
            D,
            K,
            H,
            U
          ), R++;
      }
    } else if (R > Q)
      for (; R <= Y; )
        Ve(w[R], j, D, !0), R++;
    else {
      const re = R, ve = R, Ae = /* @__PURE__ */ new Map();
      for (R = ve; R <= Q; R++) {
        const ct = k[R] = U ? Yt(k[R]) : Lt(k[R]);
        ct.key != null && Ae.set(ct.key, R);
      }
      let Te, Fe = 0;
      const He = Q - ve + 1;
      let kt = !1, Ot = 0;
      const Ht = new Array(He);
      for (R = 0; R < He; R++) Ht[R] = 0;
      for (R = re; R <= Y; R++) {
        const ct = w[R];
        if (Fe >= He) {
          Ve(ct, j, D, !0);
          continue;
        }
        let Tt;
        if (ct.key != null)
          Tt = Ae.get(ct.key);
        else
          for (Te = ve; Te <= Q; Te++)
            if (Ht[Te - ve] === 0 && Pn(ct, k[Te])) {
              Tt = Te;
              break;
            }
        Tt === void 0 ? Ve(ct, j, D, !0) : (Ht[Tt - ve] = R + 1, Tt >= Ot ? Ot = Tt : kt = !0, b(
          ct,
          k[Tt],
          L,
          null,
          j,
          D,
          K,
          H,
          U
        ), Fe++);
      }
      const da = kt ? nm(Ht) : In;
      for (Te = da.length - 1, R = He - 1; R >= 0; R--) {
        const ct = ve + R, Tt = k[ct], fa = k[ct + 1], pa = ct + 1 < X ? (
          // #13559, #14173 fallback to el placeholder for unresolved async component
          fa.el || Co(fa)
        ) : B;
        Ht[R] === 0 ? b(
          null,
          Tt,
          L,
          pa,
          j,
          D,
          K,
          H,
          U
        ) : kt && (Te < 0 || R !== da[Te] ? Ue(Tt, L, pa, 2) : Te--);
      }
    }
  }, Ue = (w, k, L, B, j = null) => {
    const { el: D, type: K, transition: H, children: U, shapeFlag: R } = w;
    if (R & 6) {
      Ue(w.component.subTree, k, L, B);
      return;
    }
    if (R & 128) {
      w.suspense.move(k, L, B);
      return;
    }
    if (R & 64) {
      K.move(w, k, L, $n);
      return;
    }
    if (K === V) {
      o(D, k, L);
      for (let Y = 0; Y < U.length; Y++)
        Ue(U[Y], k, L, B);
      o(w.anchor, k, L);
      return;
    }
    if (K === Ds) {
      P(w, k, L);
      return;
    }
    if (B !== 2 && R & 1 && H)
      if (B === 0)
        H.persisted && !D[vt] ? o(D, k, L) : (H.beforeEnter(D), o(D, k, L), Je(() => H.enter(D), j));
      else {
        const { leave: Y, delayLeave: Q, afterLeave: re } = H, ve = () => {
          w.ctx.isUnmounted ? r(D) : o(D, k, L);
        }, Ae = () => {
          const Te = D._isLeaving || !!D[vt];
          D._isLeaving && D[vt](
            !0
            /* cancelled */
          ), H.persisted && !Te ? ve() : Y(D, () => {
            ve(), re && re();
          });
        };
        Q ? Q(D, ve, Ae) : Ae();
      }
    else
      o(D, k, L);
  }, Ve = (w, k, L, B = !1, j = !1) => {
    const {
      type: D,
      props: K,
      ref: H,
      children: U,
      dynamicChildren: R,
      shapeFlag: X,
      patchFlag: Y,
      dirs: Q,
      cacheIndex: re,
      memo: ve
    } = w;
    if ((Y === -2 || R && R.hasOnce) && (j = !1), H != null && (Bt(), So(H, null, L, w, !0), Vt()), re != null && (!w.ctx || w.ctx === k) && (k.renderCache[re] = void 0), X & 256 && k.ctx.deactivate(w))
      return;
    const Ae = X & 1 && Q, Te = !Jn(w);
    let Fe;
    if (Te && (Fe = K && K.onVnodeBeforeUnmount) && At(Fe, k, w), X & 6)
      vr(w.component, L, B);
    else {
      if (X & 128) {
        w.suspense.unmount(L, B);
        return;
      }
      Ae && Sn(w, null, k, "beforeUnmount"), X & 64 ? w.type.remove(
        w,
        k,
        L,
        $n,
        B
      ) : R && // #5154
      // when v-once is used inside a block, setBlockTracking(-1) marks the
      // parent block with hasOnce: true
      // so that it doesn't take the fast path during unmount - otherwise
      // components nested in v-once are never unmounted.
      !R.hasOnce && // #1153: fast path should not be taken for non-stable (v-for) fragments
      (D !== V || Y > 0 && Y & 64) ? an(
        R,
        k,
        L,
        !1,
        !0
      ) : (D === V && Y & 384 || !j && X & 16) && an(U, k, L), B && _n(w);
    }
    const He = ve != null && re == null;
    (Te && (Fe = K && K.onVnodeUnmounted) || Ae || He) && Je(() => {
      Fe && At(Fe, k, w), Ae && Sn(w, null, k, "unmounted"), He && (w.el = null);
    }, L);
  }, _n = (w) => {
    const { type: k, el: L, anchor: B, transition: j } = w, D = k === V;
    if (D && !j) {
      Ut(L, B);
      return;
    }
    if (k === Ds) {
      S(w), j && !j.persisted && j.afterLeave && j.afterLeave();
      return;
    }
    const K = D ? No(w) : w, H = () => {
      D ? d(L) && Ut(L, B) : r(L), j && !j.persisted && j.afterLeave && j.afterLeave();
    };
    if (K && K.shapeFlag & 1 && j && !j.persisted) {
      const { leave: U, delayLeave: R } = j, X = K.el, Y = () => U(X, H);
      R ? R(X, H, Y) : Y();
    } else
      H();
  }, Ut = (w, k) => {
    let L;
    for (; w !== k; )
      L = f(w), r(w), w = L;
    r(k);
  }, vr = (w, k, L) => {
    const { bum: B, scope: j, job: D, subTree: K, um: H, m: U, a: R } = w;
    Ia(U), Ia(R), B && Er(B), j.stop(), D ? (D.flags |= 8, Ve(K, w, k, L)) : K && (K.transition = w.vnode.transition, Ve(K, w, k, L)), H && Je(H, k);
    const X = () => {
      w.isUnmounted = !0;
    };
    X.flags = 16, Je(X, k);
  }, an = (w, k, L, B = !1, j = !1, D = 0) => {
    for (let K = D; K < w.length; K++)
      Ve(w[K], k, L, B, j);
  }, Vn = (w) => {
    if (w.shapeFlag & 6)
      return Vn(w.component.subTree);
    if (w.shapeFlag & 128)
      return w.suspense.next();
    const k = f(w.anchor || w.el), L = k && k[ec];
    return L ? f(L) : k;
  }, br = (w, k, L) => {
    const B = w && k._vnode ? void 0 : w && w.component ? w.component.uid : lm();
    ap(() => {
      w == null ? k._vnode && Ve(k._vnode, null, null, !0) : b(
        k._vnode || null,
        w,
        k,
        null,
        null,
        null,
        L
      ), k._vnode = w;
    }, B);
  }, $n = {
    p: b,
    um: Ve,
    m: Ue,
    r: _n,
    mt: ue,
    mc: O,
    pc: ge,
    pbc: F,
    n: Vn,
    o: e
  };
  return {
    render: br,
    hydrate: void 0,
    createApp: Bp(br)
  };
}
function Rs({ type: e, props: t }, n) {
  return n === "svg" && e === "foreignObject" || n === "mathml" && e === "annotation-xml" && t && t.encoding && t.encoding.includes("html") ? void 0 : n;
}
function xn({ effect: e, job: t }, n) {
  n ? (e.flags |= 32, t.flags |= 4) : (e.flags &= -33, t.flags &= -5);
}
function tm(e, t) {
  return (!e || e && !e.pendingBranch) && t && !t.persisted;
}
function Gi(e, t, n = !1) {
  const o = e.children, r = t.children;
  if (ee(o) && ee(r))
    for (let s = 0; s < o.length; s++) {
      const i = o[s];
      let a = r[s];
      a.shapeFlag & 1 && !a.dynamicChildren && ((a.patchFlag <= 0 || a.patchFlag === 32) && (a = r[s] = Yt(r[s]), a.el = i.el), !n && a.patchFlag !== -2 && Gi(i, a)), a.type === gs && (a.patchFlag === -1 && (a = r[s] = Yt(a)), a.el = i.el), a.type === Ge && !a.el && (a.el = i.el);
    }
}
function nm(e) {
  const t = e.slice(), n = [0];
  let o, r, s, i, a;
  const l = e.length;
  for (o = 0; o < l; o++) {
    const c = e[o];
    if (c !== 0) {
      if (r = n[n.length - 1], e[r] < c) {
        t[o] = r, n.push(o);
        continue;
      }
      for (s = 0, i = n.length - 1; s < i; )
        a = s + i >> 1, e[n[a]] < c ? s = a + 1 : i = a;
      c < e[n[s]] && (s > 0 && (t[o] = n[s - 1]), n[s] = o);
    }
  }
  for (s = n.length, i = n[s - 1]; s-- > 0; )
    n[s] = i, i = t[i];
  return n;
}
function Oc(e) {
  const t = e.subTree.component;
  if (t)
    return t.asyncDep && !t.asyncResolved ? t : Oc(t);
}
function Ia(e) {
  if (e)
    for (let t = 0; t < e.length; t++)
      e[t].flags |= 8;
}
function Co(e) {
  if (e.placeholder)
    return e.placeholder;
  const t = e.component;
  if (t)
    return Co(t.subTree);
  const n = e.suspense;
  return n && n.activeBranch ? Co(n.activeBranch) : null;
}
const Tc = (e) => e.__isSuspense, om = /* @__PURE__ */ Symbol("_deferredEnter");
function rm(e, t) {
  t && t.pendingBranch ? ee(e) ? t.effects.push(...e) : t.effects.push(e) : ip(e);
}
const V = /* @__PURE__ */ Symbol.for("v-fgt"), gs = /* @__PURE__ */ Symbol.for("v-txt"), Ge = /* @__PURE__ */ Symbol.for("v-cmt"), Ds = /* @__PURE__ */ Symbol.for("v-stc"), Xt = [];
let dt = null;
function p(e = !1) {
  Xt.push(dt = e ? null : []);
}
function Yi() {
  Xt.pop(), dt = Xt[Xt.length - 1] || null;
}
let Ro = 1;
function Kr(e, t = !1) {
  Ro += e, e < 0 && dt && t && (dt.hasOnce = !0);
}
function Ac(e) {
  return e.dynamicChildren = Ro > 0 ? dt || In : null, Yi(), Ro > 0 && dt && dt.push(e), e;
}
function h(e, t, n, o, r, s) {
  return Ac(
    y(
      e,
      t,
      n,
      o,
      r,
      s,
      !0
    )
  );
}
function q(e, t, n, o, r) {
  return Ac(
    J(
      e,
      t,
      n,
      o,
      r,
      !0
    )
  );
}
function eo(e) {
  return e ? e.__v_isVNode === !0 : !1;
}
function Pn(e, t) {
  return e.type === t.type && e.key === t.key;
}
const Pc = ({ key: e }) => e ?? null, Ir = ({
  ref: e,
  ref_key: t,
  ref_for: n
}) => (typeof e == "number" && (e = "" + e), e != null ? Le(e) || /* @__PURE__ */ Ne(e) || ae(e) ? { i: qe, r: e, k: t, f: !!n } : e : null);
function y(e, t = null, n = null, o = 0, r = null, s = e === V ? 0 : 1, i = !1, a = !1) {
  const l = {
    __v_isVNode: !0,
    __v_skip: !0,
    type: e,
    props: t,
    key: t && Pc(t),
    ref: t && Ir(t),
    scopeId: Xu,
    slotScopeIds: null,
    children: n,
    component: null,
    suspense: null,
    ssContent: null,
    ssFallback: null,
    dirs: null,
    transition: null,
    el: null,
    anchor: null,
    target: null,
    targetStart: null,
    targetAnchor: null,
    staticCount: 0,
    shapeFlag: s,
    patchFlag: o,
    dynamicProps: r,
    dynamicChildren: null,
    appContext: null,
    ctx: qe
  };
  return a ? (qr(l, n), s & 128 && e.normalize(l)) : n && (l.shapeFlag |= Le(n) ? 8 : 16), Ro > 0 && // avoid a block node from tracking itself
  !i && // has current parent block
  dt && // presence of a patch flag indicates this node needs patching on updates.
  // component nodes also should always be patched, because even if the
  // component doesn't need to update, it needs to persist the instance on to
  // the next vnode so that it can be properly unmounted later.
  (l.patchFlag > 0 || s & 6) && // the EVENTS flag is only for hydration and if it is the only flag, the
  // vnode should not be considered dynamic due to handler caching.
  l.patchFlag !== 32 && dt.push(l), l;
}
const J = sm;
function sm(e, t = null, n = null, o = 0, r = null, s = !1) {
  if ((!e || e === lc) && (e = Ge), eo(e)) {
    const a = wn(
      e,
      t,
      !0
      /* mergeRef: true */
    );
    return n && qr(a, n), Ro > 0 && !s && dt && (a.shapeFlag & 6 ? dt[dt.indexOf(e)] = a : dt.push(a)), a.patchFlag = -2, a;
  }
  if (hm(e) && (e = e.__vccOpts), t) {
    t = im(t);
    let { class: a, style: l } = t;
    a && !Le(a) && (t.class = ke(a)), $e(l) && (/* @__PURE__ */ cs(l) && !ee(l) && (l = Re({}, l)), t.style = Nt(l));
  }
  const i = Le(e) ? 1 : Tc(e) ? 128 : ps(e) ? 64 : $e(e) ? 4 : ae(e) ? 2 : 0;
  return y(
    e,
    t,
    n,
    o,
    r,
    i,
    s,
    !0
  );
}
function im(e) {
  return e ? /* @__PURE__ */ cs(e) ? Re({}, e) : kc(e) ? Re({}, e[Mc] || e) : e : null;
}
function wn(e, t, n = !1, o = !1) {
  const { props: r, ref: s, patchFlag: i, children: a, transition: l } = e, c = t ? ce(r || {}, t) : r, u = {
    __v_isVNode: !0,
    __v_skip: !0,
    type: e.type,
    props: c,
    key: c && Pc(c),
    ref: t && t.ref ? (
      // #2078 in the case of <component :is="vnode" ref="extra"/>
      // if the vnode itself already has a ref, cloneVNode will need to merge
      // the refs so the single vnode can be set on multiple refs
      n && s ? ee(s) ? s.concat(Ir(t)) : [s, Ir(t)] : Ir(t)
    ) : s,
    scopeId: e.scopeId,
    slotScopeIds: e.slotScopeIds,
    children: a,
    target: e.target,
    targetStart: e.targetStart,
    targetAnchor: e.targetAnchor,
    staticCount: e.staticCount,
    shapeFlag: e.shapeFlag,
    // if the vnode is cloned with extra props, we can no longer assume its
    // existing patch flag to be reliable and need to add the FULL_PROPS flag.
    // note: preserve flag for fragments since they use the flag for children
    // fast paths only.
    patchFlag: t && e.type !== V ? i === -1 ? 16 : i | 16 : i,
    dynamicProps: e.dynamicProps,
    dynamicChildren: e.dynamicChildren,
    appContext: e.appContext,
    dirs: e.dirs,
    transition: l,
    // These should technically only be non-null on mounted VNodes. However,
    // they *should* be copied for kept-alive vnodes. So we just always copy
    // them since them being non-null during a mount doesn't affect the logic as
    // they will simply be overwritten.
    component: e.component,
    suspense: e.suspense,
    ssContent: e.ssContent && wn(e.ssContent),
    ssFallback: e.ssFallback && wn(e.ssFallback),
    placeholder: e.placeholder,
    el: e.el,
    anchor: e.anchor,
    ctx: e.ctx,
    ce: e.ce,
    cacheIndex: e.cacheIndex
  };
  return l && o && Mn(
    u,
    l.clone(u)
  ), u;
}
function W(e = " ", t = 0) {
  return J(gs, null, e, t);
}
function C(e = "", t = !1) {
  return t ? (p(), q(Ge, null, e)) : J(Ge, null, e);
}
function Lt(e) {
  return e == null || typeof e == "boolean" ? J(Ge) : ee(e) ? J(
    V,
    null,
    // #3666, avoid reference pollution when reusing vnode
    e.slice()
  ) : eo(e) ? Yt(e) : J(gs, null, String(e));
}
function Yt(e) {
  return e.el === null && e.patchFlag !== -1 || e.memo ? e : wn(e);
}
function qr(e, t) {
  let n = 0;
  const { shapeFlag: o } = e;
  if (t == null)
    t = null;
  else if (ee(t))
    n = 16;
  else if (typeof t == "object")
    if (o & 65) {
      const r = t.default;
      r && (r._c && (r._d = !1), qr(e, r()), r._c && (r._d = !0));
      return;
    } else {
      n = 32;
      const r = t._;
      !r && !kc(t) ? t._ctx = qe : r === 3 && qe && (qe.slots._ === 1 ? t._ = 1 : (t._ = 2, e.patchFlag |= 1024));
    }
  else if (ae(t)) {
    if (o & 65) {
      qr(e, { default: t });
      return;
    }
    t = { default: t, _ctx: qe }, n = 32;
  } else
    t = String(t), o & 64 ? (n = 16, t = [W(t)]) : n = 8;
  e.children = t, e.shapeFlag |= n;
}
function ce(...e) {
  const t = {};
  for (let n = 0; n < e.length; n++) {
    const o = e[n];
    for (const r in o)
      if (r === "class")
        t.class !== o.class && (t.class = ke([t.class, o.class]));
      else if (r === "style")
        t.style = Nt([t.style, o.style]);
      else if (ns(r)) {
        const s = t[r], i = o[r];
        i && s !== i && !(ee(s) && s.includes(i)) ? t[r] = s ? [].concat(s, i) : i : i == null && s == null && // mergeProps({ 'onUpdate:modelValue': undefined }) should not retain
        // the model listener.
        !os(r) && (t[r] = i);
      } else r !== "" && (t[r] = o[r]);
  }
  return t;
}
function At(e, t, n, o = null) {
  yt(e, t, 7, [
    n,
    o
  ]);
}
const am = /* @__PURE__ */ pc();
let Ec = 0;
function lm() {
  return Ec;
}
function um(e, t, n) {
  const o = e.type, r = (t ? t.appContext : e.appContext) || am, s = {
    uid: Ec++,
    vnode: e,
    type: o,
    parent: t,
    appContext: r,
    root: null,
    // to be immediately set
    next: null,
    subTree: null,
    // will be set synchronously right after creation
    effect: null,
    update: null,
    // will be set synchronously right after creation
    job: null,
    scope: new Ou(
      !0
      /* detached */
    ),
    render: null,
    proxy: null,
    exposed: null,
    exposeProxy: null,
    withProxy: null,
    provides: t ? t.provides : Object.create(r.provides),
    ids: t ? t.ids : ["", 0, 0],
    accessCache: null,
    renderCache: [],
    // local resolved assets
    components: null,
    directives: null,
    // resolved props and emits options
    propsOptions: $c(o, r),
    emitsOptions: gc(o, r),
    // emit
    emit: null,
    // to be set immediately
    emitted: null,
    // props default value
    propsDefaults: we,
    // inheritAttrs
    inheritAttrs: o.inheritAttrs,
    // state
    ctx: we,
    data: we,
    props: we,
    attrs: we,
    slots: we,
    refs: we,
    setupState: we,
    setupContext: null,
    // suspense related
    suspense: n,
    suspenseId: n ? n.pendingId : 0,
    asyncDep: null,
    asyncResolved: !1,
    // lifecycle hooks
    // not using enums here because it results in computed properties
    isMounted: !1,
    isUnmounted: !1,
    isDeactivated: !1,
    bc: null,
    c: null,
    bm: null,
    m: null,
    bu: null,
    u: null,
    um: null,
    bum: null,
    da: null,
    a: null,
    rtg: null,
    rtc: null,
    ec: null,
    sp: null
  };
  return s.ctx = { _: s }, s.root = t ? t.root : s, s.emit = Vp.bind(null, s), e.ce && e.ce(s), s;
}
let Xe = null;
const Dn = () => Xe || qe;
let Gr, Do;
{
  const e = as(), t = (n, o) => {
    let r;
    return (r = e[n]) || (r = e[n] = []), r.push(o), (s) => {
      r.length > 1 ? r.forEach((i) => i(s)) : r[0](s);
    };
  };
  Gr = t(
    "__VUE_INSTANCE_SETTERS__",
    (n) => Xe = n
  ), Do = t(
    "__VUE_SSR_SETTERS__",
    (n) => Fo = n
  );
}
const ur = (e) => {
  const t = Xe;
  return Gr(e), e.scope.on(), () => {
    e.scope.off(), Gr(t);
  };
}, La = () => {
  Xe && Xe.scope.off(), Gr(null);
};
function Ic(e) {
  return e.vnode.shapeFlag & 4;
}
let Fo = !1;
function cm(e, t = !1, n = !1) {
  t && Do(t);
  const { props: o, children: r } = e.vnode, s = Ic(e);
  qp(e, o, s, t), Zp(e, r, n || t);
  const i = s ? dm(e, t) : void 0;
  return t && Do(!1), i;
}
function dm(e, t) {
  const n = e.type;
  e.accessCache = /* @__PURE__ */ Object.create(null), e.proxy = new Proxy(e.ctx, Lp);
  const { setup: o } = n;
  if (o) {
    Bt();
    const r = e.setupContext = o.length > 1 ? pm(e) : null, s = ur(e), i = ar(
      o,
      e,
      0,
      [
        e.props,
        r
      ]
    ), a = yu(i);
    if (Vt(), s(), (a || e.sp) && !Jn(e) && ic(e), a) {
      if (i.then(La, La), t)
        return i.then((l) => {
          Do(!0);
          try {
            Ma(e, l, t);
          } finally {
            Do(!1);
          }
        }).catch((l) => {
          ds(l, e, 0, void 0, !0), e.ssrRender = (c, u) => u("<!---->");
        });
      e.asyncDep = i;
    } else
      Ma(e, i);
  } else
    Lc(e);
}
function Ma(e, t, n) {
  ae(t) ? e.type.__ssrInlineRender ? e.ssrRender = t : e.render = t : $e(t) && (e.setupState = Ku(t)), Lc(e);
}
function Lc(e, t, n) {
  const o = e.type;
  e.render || (e.render = o.render || Rt);
  {
    const r = ur(e);
    Bt();
    try {
      Mp(e);
    } finally {
      Vt(), r();
    }
  }
}
const Mc = /* @__PURE__ */ Symbol(), fm = {
  get(e, t) {
    return Ze(e, "get", ""), t === Mc ? e : e[t];
  }
};
function pm(e) {
  const t = (n) => {
    e.exposed = n || {};
  };
  return {
    attrs: new Proxy(e.attrs, fm),
    slots: e.slots,
    emit: e.emit,
    expose: t
  };
}
function vs(e) {
  return e.exposed ? e.exposeProxy || (e.exposeProxy = new Proxy(Ku(zi(e.exposed)), {
    get(t, n) {
      if (n in t)
        return t[n];
      if (n in xo)
        return xo[n](e);
    },
    has(t, n) {
      return n in t || n in xo;
    }
  })) : e.proxy;
}
function mm(e, t = !0) {
  return ae(e) ? e.displayName || e.name : e.name || t && e.__name;
}
function hm(e) {
  return ae(e) && "__vccOpts" in e;
}
const N = (e, t) => /* @__PURE__ */ tp(e, t, Fo);
function gm(e, t, n) {
  try {
    Kr(-1);
    const o = arguments.length;
    return o === 2 ? $e(t) && !ee(t) ? eo(t) ? J(e, null, [t]) : J(e, t) : J(e, null, t) : (o > 3 ? n = Array.prototype.slice.call(arguments, 2) : o === 3 && eo(n) && (n = [n]), J(e, t, n));
  } finally {
    Kr(1);
  }
}
const vm = "3.5.45";
let di;
const Na = typeof window < "u" && window.trustedTypes;
if (Na)
  try {
    di = /* @__PURE__ */ Na.createPolicy("vue", {
      createHTML: (e) => e
    });
  } catch {
  }
const Nc = di ? (e) => di.createHTML(e) : (e) => e, bm = "http://www.w3.org/2000/svg", ym = "http://www.w3.org/1998/Math/MathML", Gt = typeof document < "u" ? document : null, ja = Gt && /* @__PURE__ */ Gt.createElement("template"), wm = {
  insert: (e, t, n) => {
    t.insertBefore(e, n || null);
  },
  remove: (e) => {
    const t = e.parentNode;
    t && t.removeChild(e);
  },
  createElement: (e, t, n, o) => {
    const r = t === "svg" ? Gt.createElementNS(bm, e) : t === "mathml" ? Gt.createElementNS(ym, e) : n ? Gt.createElement(e, { is: n }) : Gt.createElement(e);
    return e === "select" && o && o.multiple != null && r.setAttribute("multiple", o.multiple), r;
  },
  createText: (e) => Gt.createTextNode(e),
  createComment: (e) => Gt.createComment(e),
  setText: (e, t) => {
    e.nodeValue = t;
  },
  setElementText: (e, t) => {
    e.textContent = t;
  },
  parentNode: (e) => e.parentNode,
  nextSibling: (e) => e.nextSibling,
  querySelector: (e) => Gt.querySelector(e),
  setScopeId(e, t) {
    e.setAttribute(t, "");
  },
  // __UNSAFE__
  // Reason: innerHTML.
  // Static content here can only come from compiled templates.
  // As long as the user only uses trusted templates, this is safe.
  insertStaticContent(e, t, n, o, r, s) {
    const i = n ? n.previousSibling : t.lastChild;
    if (r && (r === s || r.nextSibling))
      for (; t.insertBefore(r.cloneNode(!0), n), !(r === s || !(r = r.nextSibling)); )
        ;
    else {
      ja.innerHTML = Nc(
        o === "svg" ? `<svg>${e}</svg>` : o === "mathml" ? `<math>${e}</math>` : e
      );
      const a = ja.content;
      if (o === "svg" || o === "mathml") {
        const l = a.firstChild;
        for (; l.firstChild; )
          a.appendChild(l.firstChild);
        a.removeChild(l);
      }
      t.insertBefore(a, n);
    }
    return [
      // first
      i ? i.nextSibling : t.firstChild,
      // last
      n ? n.previousSibling : t.lastChild
    ];
  }
}, ln = "transition", fo = "animation", Bo = /* @__PURE__ */ Symbol("_vtc"), jc = {
  name: String,
  type: String,
  css: {
    type: Boolean,
    default: !0
  },
  duration: [String, Number, Object],
  enterFromClass: String,
  enterActiveClass: String,
  enterToClass: String,
  appearFromClass: String,
  appearActiveClass: String,
  appearToClass: String,
  leaveFromClass: String,
  leaveActiveClass: String,
  leaveToClass: String
}, km = /* @__PURE__ */ Re(
  {},
  tc,
  jc
), _m = (e) => (e.displayName = "Transition", e.props = km, e), $m = /* @__PURE__ */ _m(
  (e, { slots: t }) => gm(wp, Sm(e), t)
), Cn = (e, t = []) => {
  ee(e) ? e.forEach((n) => n(...t)) : e && e(...t);
}, Ra = (e) => e ? ee(e) ? e.some((t) => t.length > 1) : e.length > 1 : !1;
function Sm(e) {
  const t = {};
  for (const z in e)
    z in jc || (t[z] = e[z]);
  if (e.css === !1)
    return t;
  const {
    name: n = "v",
    type: o,
    duration: r,
    enterFromClass: s = `${n}-enter-from`,
    enterActiveClass: i = `${n}-enter-active`,
    enterToClass: a = `${n}-enter-to`,
    appearFromClass: l = s,
    appearActiveClass: c = i,
    appearToClass: u = a,
    leaveFromClass: d = `${n}-leave-from`,
    leaveActiveClass: f = `${n}-leave-active`,
    leaveToClass: m = `${n}-leave-to`
  } = e, v = xm(r), b = v && v[0], $ = v && v[1], {
    onBeforeEnter: E,
    onEnter: A,
    onEnterCancelled: P,
    onLeave: S,
    onLeaveCancelled: T,
    onBeforeAppear: I = E,
    onAppear: x = A,
    onAppearCancelled: O = P
  } = t, M = (z, te, ue, De) => {
    z._enterCancelled = De, On(z, te ? u : a), On(z, te ? c : i), ue && ue();
  }, F = (z, te) => {
    z._isLeaving = !1, On(z, d), On(z, m), On(z, f), te && te();
  }, Z = (z) => (te, ue) => {
    const De = z ? x : A, me = () => M(te, z, ue);
    Cn(De, [te, me]), Da(() => {
      On(te, z ? l : s), Kt(te, z ? u : a), Ra(De) || Fa(te, o, b, me);
    });
  };
  return Re(t, {
    onBeforeEnter(z) {
      Cn(E, [z]), Kt(z, s), Kt(z, i);
    },
    onBeforeAppear(z) {
      Cn(I, [z]), Kt(z, l), Kt(z, c);
    },
    onEnter: Z(!1),
    onAppear: Z(!0),
    onLeave(z, te) {
      z._isLeaving = !0;
      const ue = () => F(z, te);
      Kt(z, d), z._enterCancelled ? (Kt(z, f), za(z)) : (za(z), Kt(z, f)), Da(() => {
        z._isLeaving && (On(z, d), Kt(z, m), Ra(S) || Fa(z, o, $, ue));
      }), Cn(S, [z, ue]);
    },
    onEnterCancelled(z) {
      M(z, !1, void 0, !0), Cn(P, [z]);
    },
    onAppearCancelled(z) {
      M(z, !0, void 0, !0), Cn(O, [z]);
    },
    onLeaveCancelled(z) {
      F(z), Cn(T, [z]);
    }
  });
}
function xm(e) {
  if (e == null)
    return null;
  if ($e(e))
    return [Fs(e.enter), Fs(e.leave)];
  {
    const t = Fs(e);
    return [t, t];
  }
}
function Fs(e) {
  return yf(e);
}
function Kt(e, t) {
  t.split(/\s+/).forEach((n) => n && e.classList.add(n)), (e[Bo] || (e[Bo] = /* @__PURE__ */ new Set())).add(t);
}
function On(e, t) {
  t.split(/\s+/).forEach((o) => o && e.classList.remove(o));
  const n = e[Bo];
  n && (n.delete(t), n.size || (e[Bo] = void 0));
}
function Da(e) {
  requestAnimationFrame(() => {
    requestAnimationFrame(e);
  });
}
let Cm = 0;
function Fa(e, t, n, o) {
  const r = e._endId = ++Cm, s = () => {
    r === e._endId && o();
  };
  if (n != null)
    return setTimeout(s, n);
  const { type: i, timeout: a, propCount: l } = Om(e, t);
  if (!i)
    return o();
  const c = i + "end";
  let u = 0;
  const d = () => {
    e.removeEventListener(c, f), s();
  }, f = (m) => {
    m.target === e && ++u >= l && d();
  };
  setTimeout(() => {
    u < l && d();
  }, a + 1), e.addEventListener(c, f);
}
function Om(e, t) {
  const n = window.getComputedStyle(e), o = (v) => (n[v] || "").split(", "), r = o(`${ln}Delay`), s = o(`${ln}Duration`), i = Ba(r, s), a = o(`${fo}Delay`), l = o(`${fo}Duration`), c = Ba(a, l);
  let u = null, d = 0, f = 0;
  t === ln ? i > 0 && (u = ln, d = i, f = s.length) : t === fo ? c > 0 && (u = fo, d = c, f = l.length) : (d = Math.max(i, c), u = d > 0 ? i > c ? ln : fo : null, f = u ? u === ln ? s.length : l.length : 0);
  const m = u === ln && /\b(?:transform|all)(?:,|$)/.test(
    o(`${ln}Property`).toString()
  );
  return {
    type: u,
    timeout: d,
    propCount: f,
    hasTransform: m
  };
}
function Ba(e, t) {
  for (; e.length < t.length; )
    e = e.concat(e);
  return Math.max(...t.map((n, o) => Va(n) + Va(e[o])));
}
function Va(e) {
  return e === "auto" ? 0 : Number(e.slice(0, -1).replace(",", ".")) * 1e3;
}
function za(e) {
  return (e ? e.ownerDocument : document).body.offsetHeight;
}
function Tm(e, t, n) {
  const o = e[Bo];
  o && (t = (t ? [t, ...o] : [...o]).join(" ")), t == null ? e.removeAttribute("class") : n ? e.setAttribute("class", t) : e.className = t;
}
const Ua = /* @__PURE__ */ Symbol("_vod"), Am = /* @__PURE__ */ Symbol("_vsh"), Pm = /* @__PURE__ */ Symbol(""), Em = /(?:^|;)\s*display\s*:/;
function Im(e, t, n) {
  const o = e.style, r = Le(n);
  let s = !1;
  if (n && !r) {
    if (t)
      if (Le(t))
        for (const i of t.split(";")) {
          const a = i.slice(0, i.indexOf(":")).trim();
          n[a] == null && vo(o, a, "");
        }
      else
        for (const i in t)
          n[i] == null && vo(o, i, "");
    for (const i in n) {
      i === "display" && (s = !0);
      const a = n[i];
      a != null ? Mm(
        e,
        i,
        !Le(t) && t ? t[i] : void 0,
        a
      ) || vo(o, i, a) : vo(o, i, "");
    }
  } else if (r) {
    if (t !== n) {
      const i = o[Pm];
      i && (n += ";" + i), o.cssText = n, s = Em.test(n);
    }
  } else t && e.removeAttribute("style");
  Ua in e && ((!r || t !== n) && (e[Ua] = s ? o.display : ""), e[Am] && (o.display = "none"));
}
const $r = /\s*!important$/;
function vo(e, t, n) {
  if (ee(n))
    n.forEach((o) => vo(e, t, o));
  else if (n == null && (n = ""), t.startsWith("--"))
    $r.test(n) ? e.setProperty(t, n.replace($r, ""), "important") : e.setProperty(t, n);
  else {
    const o = Lm(e, t);
    $r.test(n) ? e.setProperty(
      nn(o),
      n.replace($r, ""),
      "important"
    ) : e[o] = n;
  }
}
const Ha = ["Webkit", "Moz", "ms"], Bs = {};
function Lm(e, t) {
  const n = Bs[t];
  if (n)
    return n;
  let o = tt(t);
  if (o !== "filter" && o in e)
    return Bs[t] = o;
  o = is(o);
  for (let r = 0; r < Ha.length; r++) {
    const s = Ha[r] + o;
    if (s in e)
      return Bs[t] = s;
  }
  return t;
}
function Mm(e, t, n, o) {
  return e.tagName === "TEXTAREA" && (t === "width" || t === "height") && Le(o) && n === o;
}
const Wa = "http://www.w3.org/1999/xlink";
function Ka(e, t, n, o, r, s = xf(t)) {
  o && t.startsWith("xlink:") ? n == null ? e.removeAttributeNS(Wa, t.slice(6, t.length)) : e.setAttributeNS(Wa, t, n) : n == null || s && !$u(n) ? e.removeAttribute(t) : e.setAttribute(
    t,
    s ? "" : mt(n) ? String(n) : n
  );
}
function qa(e, t, n, o, r) {
  if (t === "innerHTML" || t === "textContent") {
    n != null && (e[t] = t === "innerHTML" ? Nc(n) : n);
    return;
  }
  const s = e.tagName;
  if (t === "value" && s !== "PROGRESS" && // custom elements may use _value internally
  !s.includes("-")) {
    const a = s === "OPTION" ? e.getAttribute("value") || "" : e.value, l = n == null ? (
      // #11647: value should be set as empty string for null and undefined,
      // but <input type="checkbox"> should be set as 'on'.
      e.type === "checkbox" ? "on" : ""
    ) : String(n);
    (a !== l || !("_value" in e)) && (e.value = l), n == null && e.removeAttribute(t), e._value = n;
    return;
  }
  let i = !1;
  if (n === "" || n == null) {
    const a = typeof e[t];
    a === "boolean" ? n = $u(n) : n == null && a === "string" ? (n = "", i = !0) : a === "number" && (n = 0, i = !0);
  }
  try {
    e[t] = n;
  } catch {
  }
  i && e.removeAttribute(r || t);
}
function fn(e, t, n, o) {
  e.addEventListener(t, n, o);
}
function Nm(e, t, n, o) {
  e.removeEventListener(t, n, o);
}
const Ga = /* @__PURE__ */ Symbol("_vei");
function jm(e, t, n, o, r = null) {
  const s = e[Ga] || (e[Ga] = {}), i = s[t];
  if (o && i)
    i.value = o;
  else {
    const [a, l] = Fm(t);
    if (o) {
      const c = s[t] = zm(
        o,
        r
      );
      fn(e, a, c, l);
    } else i && (Nm(e, a, i, l), s[t] = void 0);
  }
}
const Rm = /(Once|Passive|Capture)$/, Dm = /^on:?(?:Once|Passive|Capture)$/;
function Fm(e) {
  let t, n;
  for (; (n = e.match(Rm)) && !Dm.test(e); )
    t || (t = {}), e = e.slice(0, e.length - n[1].length), t[n[1].toLowerCase()] = !0;
  return [e[2] === ":" ? e.slice(3) : nn(e.slice(2)), t];
}
let Vs = 0;
const Bm = /* @__PURE__ */ Promise.resolve(), Vm = () => Vs || (Bm.then(() => Vs = 0), Vs = Date.now());
function zm(e, t) {
  const n = (o) => {
    if (!o._vts)
      o._vts = Date.now();
    else if (o._vts <= n.attached)
      return;
    const r = n.value;
    if (ee(r)) {
      const s = o.stopImmediatePropagation;
      o.stopImmediatePropagation = () => {
        s.call(o), o._stopped = !0;
      };
      const i = r.slice(), a = [o];
      for (let l = 0; l < i.length && !o._stopped; l++) {
        const c = i[l];
        c && yt(
          c,
          t,
          5,
          a
        );
      }
    } else
      yt(
        r,
        t,
        5,
        [o]
      );
  };
  return n.value = e, n.attached = Vm(), n;
}
const Ya = (e) => e.charCodeAt(0) === 111 && e.charCodeAt(1) === 110 && // lowercase letter
e.charCodeAt(2) > 96 && e.charCodeAt(2) < 123, Um = (e, t, n, o, r, s) => {
  const i = r === "svg";
  t === "class" ? Tm(e, o, i) : t === "style" ? Im(e, n, o) : ns(t) ? os(t) || jm(e, t, n, o, s) : (t[0] === "." ? (t = t.slice(1), !0) : t[0] === "^" ? (t = t.slice(1), !1) : Hm(e, t, o, i)) ? (qa(e, t, o), !e.tagName.includes("-") && (t === "value" || t === "checked" || t === "selected") && Ka(e, t, o, i, s, t !== "value")) : /* #11081 force set props for possible async custom element */ e._isVueCE && // #12408 check if it's declared prop or it's async custom element
  (Wm(e, t) || // @ts-expect-error _def is private
  e._def.__asyncLoader && (/[A-Z]/.test(t) || !Le(o))) ? qa(e, tt(t), o, s, t) : (t === "true-value" ? e._trueValue = o : t === "false-value" && (e._falseValue = o), Ka(e, t, o, i));
};
function Hm(e, t, n, o) {
  if (o)
    return !!(t === "innerHTML" || t === "textContent" || t in e && Ya(t) && ae(n));
  if (t === "spellcheck" || t === "draggable" || t === "translate" || t === "autocorrect" || t === "sandbox" && e.tagName === "IFRAME" || t === "form" || t === "list" && e.tagName === "INPUT" || t === "type" && e.tagName === "TEXTAREA")
    return !1;
  if (t === "width" || t === "height") {
    const r = e.tagName;
    if (r === "IMG" || r === "VIDEO" || r === "CANVAS" || r === "SOURCE")
      return !1;
  }
  return Ya(t) && Le(n) ? !1 : t in e;
}
function Wm(e, t) {
  const n = (
    // @ts-expect-error _def is private
    e._def.props
  );
  if (!n)
    return !1;
  const o = tt(t);
  return Array.isArray(n) ? n.some((r) => tt(r) === o) : Object.keys(n).some((r) => tt(r) === o);
}
const to = (e) => {
  const t = e.props["onUpdate:modelValue"] || !1;
  return ee(t) ? (n) => Er(t, n) : t;
};
function Km(e) {
  e.target.composing = !0;
}
function Ja(e) {
  const t = e.target;
  t.composing && (t.composing = !1, t.dispatchEvent(new Event("input")));
}
const jt = /* @__PURE__ */ Symbol("_assign"), Sr = /* @__PURE__ */ Symbol("_initialValue");
function zs(e, t, n) {
  return t && (e = e.trim()), n && (e = ji(e)), e;
}
const qm = {
  created(e, { modifiers: { lazy: t, trim: n, number: o } }, r) {
    e.parentNode && (e.type === "text" ? e[Sr] = e.defaultValue.replace(/[\r\n]/g, "") : e.type === "textarea" && (e[Sr] = e.defaultValue.replace(/\r\n?/g, `
`))), e[jt] = to(r);
    const s = o || r.props && r.props.type === "number";
    fn(e, t ? "change" : "input", (i) => {
      i.target.composing || e[jt](zs(e.value, n, s));
    }), (n || s) && fn(e, "change", () => {
      e.value = zs(e.value, n, s);
    }), t || (fn(e, "compositionstart", Km), fn(e, "compositionend", Ja), fn(e, "change", Ja));
  },
  // set value on mounted so it's after min/max for type="range"
  mounted(e, { value: t, modifiers: { trim: n, number: o } }) {
    const r = t ?? "", s = e[Sr];
    delete e[Sr], s !== void 0 && (e.type === "text" || e.type === "textarea") && e.value !== s ? e[jt](zs(e.value, n, o)) : e.value = r;
  },
  beforeUpdate(e, { value: t, oldValue: n, modifiers: { lazy: o, trim: r, number: s } }, i) {
    if (e[jt] = to(i), e.composing) return;
    const a = (s || e.type === "number") && !/^0\d/.test(e.value) ? ji(e.value) : e.value, l = t ?? "";
    if (a === l)
      return;
    const c = e.getRootNode();
    (c instanceof Document || c instanceof ShadowRoot) && c.activeElement === e && e.type !== "range" && (o && t === n || r && e.value.trim() === l) || (e.value = l);
  }
}, Gm = {
  // #4096 array checkboxes need to be deep traversed
  deep: !0,
  created(e, t, n) {
    e[jt] = to(n), fn(e, "change", () => {
      const o = e._modelValue, r = Rc(e), s = e.checked, i = e[jt];
      if (ee(o)) {
        const a = Su(o, r), l = a !== -1;
        if (s && !l)
          i(o.concat(r));
        else if (!s && l) {
          const c = [...o];
          c.splice(a, 1), i(c);
        }
      } else if (Qn(o)) {
        const a = new Set(o);
        s ? a.add(r) : a.delete(r), i(a);
      } else
        i(Dc(e, s));
    });
  },
  // set initial checked on mount to wait for true-value/false-value
  mounted: Za,
  beforeUpdate(e, t, n) {
    e[jt] = to(n), Za(e, t, n);
  }
};
function Za(e, { value: t, oldValue: n }, o) {
  e._modelValue = t;
  let r;
  if (ee(t))
    r = Su(t, o.props.value) > -1;
  else if (Qn(t))
    r = t.has(o.props.value);
  else {
    if (t === n) return;
    r = bn(t, Dc(e, !0));
  }
  e.checked !== r && (e.checked = r);
}
const Ym = {
  created(e, { value: t }, n) {
    e.checked = bn(t, n.props.value), e[jt] = to(n), fn(e, "change", () => {
      e[jt](Rc(e));
    });
  },
  beforeUpdate(e, { value: t, oldValue: n }, o) {
    e[jt] = to(o), t !== n && (e.checked = bn(t, o.props.value));
  }
};
function Rc(e) {
  return "_value" in e ? e._value : e.value;
}
function Dc(e, t) {
  const n = t ? "_trueValue" : "_falseValue";
  return n in e ? e[n] : t;
}
const Jm = ["ctrl", "shift", "alt", "meta"], Zm = {
  stop: (e) => e.stopPropagation(),
  prevent: (e) => e.preventDefault(),
  self: (e) => e.target !== e.currentTarget,
  ctrl: (e) => !e.ctrlKey,
  shift: (e) => !e.shiftKey,
  alt: (e) => !e.altKey,
  meta: (e) => !e.metaKey,
  left: (e) => "button" in e && e.button !== 0,
  middle: (e) => "button" in e && e.button !== 1,
  right: (e) => "button" in e && e.button !== 2,
  exact: (e, t) => Jm.some((n) => e[`${n}Key`] && !t.includes(n))
}, Qt = (e, t) => {
  if (!e) return e;
  const n = e._withMods || (e._withMods = {}), o = t.join(".");
  return n[o] || (n[o] = ((r, ...s) => {
    for (let i = 0; i < t.length; i++) {
      const a = Zm[t[i]];
      if (a && a(r, t)) return;
    }
    return e(r, ...s);
  }));
}, Xm = {
  esc: "escape",
  space: " ",
  up: "arrow-up",
  left: "arrow-left",
  right: "arrow-right",
  down: "arrow-down",
  delete: "backspace"
}, Vo = (e, t) => {
  const n = e._withKeys || (e._withKeys = {}), o = t.join(".");
  return n[o] || (n[o] = ((r) => {
    if (!("key" in r))
      return;
    const s = nn(r.key);
    if (t.some(
      (i) => i === s || Xm[i] === s
    ))
      return e(r);
  }));
}, Qm = /* @__PURE__ */ Re({ patchProp: Um }, wm);
let Xa;
function eh() {
  return Xa || (Xa = Qp(Qm));
}
const th = ((...e) => {
  const t = eh().createApp(...e), { mount: n } = t;
  return t.mount = (o) => {
    const r = oh(o);
    if (!r) return;
    const s = t._component;
    !ae(s) && !s.render && !s.template && (s.template = r.innerHTML), r.nodeType === 1 && (r.textContent = "");
    const i = n(r, !1, nh(r));
    return r instanceof Element && (r.removeAttribute("v-cloak"), r.setAttribute("data-v-app", "")), i;
  }, t;
});
function nh(e) {
  if (e instanceof SVGElement)
    return "svg";
  if (typeof MathMLElement == "function" && e instanceof MathMLElement)
    return "mathml";
}
function oh(e) {
  return Le(e) ? document.querySelector(e) : e;
}
let Fc;
const bs = (e) => Fc = e, Bc = (
  /* istanbul ignore next */
  /* @__PURE__ */ Symbol()
);
function fi(e) {
  return e && typeof e == "object" && Object.prototype.toString.call(e) === "[object Object]" && typeof e.toJSON != "function";
}
var Oo;
(function(e) {
  e.direct = "direct", e.patchObject = "patch object", e.patchFunction = "patch function";
})(Oo || (Oo = {}));
function rh() {
  const e = Tu(!0), t = e.run(() => /* @__PURE__ */ G({}));
  let n = [], o = [];
  const r = zi({
    install(s) {
      bs(r), r._a = s, s.provide(Bc, r), s.config.globalProperties.$pinia = r, o.forEach((i) => n.push(i)), o = [];
    },
    use(s) {
      return this._a ? n.push(s) : o.push(s), this;
    },
    _p: n,
    // it's actually undefined here
    // @ts-expect-error
    _a: null,
    _e: e,
    _s: /* @__PURE__ */ new Map(),
    state: t
  });
  return r;
}
const Vc = () => {
};
function Qa(e, t, n, o = Vc) {
  e.add(t);
  const r = () => {
    e.delete(t) && o();
  };
  return !n && Au() && Tf(r), r;
}
function Un(e, ...t) {
  e.forEach((n) => {
    n(...t);
  });
}
const sh = (e) => e(), el = /* @__PURE__ */ Symbol(), Us = /* @__PURE__ */ Symbol();
function pi(e, t) {
  e instanceof Map && t instanceof Map ? t.forEach((n, o) => e.set(o, n)) : e instanceof Set && t instanceof Set && t.forEach(e.add, e);
  for (const n in t) {
    if (!t.hasOwnProperty(n))
      continue;
    const o = t[n], r = e[n];
    fi(r) && fi(o) && e.hasOwnProperty(n) && !/* @__PURE__ */ Ne(o) && !/* @__PURE__ */ Dt(o) ? e[n] = pi(r, o) : e[n] = o;
  }
  return e;
}
const ih = (
  /* istanbul ignore next */
  /* @__PURE__ */ Symbol()
);
function ah(e) {
  return !fi(e) || !Object.prototype.hasOwnProperty.call(e, ih);
}
const { assign: cn } = Object;
function lh(e) {
  return !!(/* @__PURE__ */ Ne(e) && e.effect);
}
function uh(e, t, n, o) {
  const { state: r, actions: s, getters: i } = t, a = n.state.value[e];
  let l;
  function c() {
    a || (n.state.value[e] = r ? r() : {});
    const u = /* @__PURE__ */ Zf(n.state.value[e]);
    return cn(u, s, Object.keys(i || {}).reduce((d, f) => (d[f] = zi(N(() => {
      bs(n);
      const m = n._s.get(e);
      return i[f].call(m, m);
    })), d), {}));
  }
  return l = zc(e, c, t, n, o, !0), l;
}
function zc(e, t, n = {}, o, r, s) {
  let i;
  const a = cn({ actions: {} }, n), l = { deep: !0 };
  let c, u, d = /* @__PURE__ */ new Set(), f = /* @__PURE__ */ new Set(), m;
  const v = o.state.value[e];
  !s && !v && (o.state.value[e] = {});
  let b;
  function $(O) {
    let M;
    c = u = !1, typeof O == "function" ? (O(o.state.value[e]), M = {
      type: Oo.patchFunction,
      storeId: e,
      events: m
    }) : (pi(o.state.value[e], O), M = {
      type: Oo.patchObject,
      payload: O,
      storeId: e,
      events: m
    });
    const F = b = /* @__PURE__ */ Symbol();
    kn().then(() => {
      b === F && (c = !0);
    }), u = !0, Un(d, M, o.state.value[e]);
  }
  const E = s ? function() {
    const { state: M } = n, F = M ? M() : {};
    this.$patch((Z) => {
      cn(Z, F);
    });
  } : (
    /* istanbul ignore next */
    Vc
  );
  function A() {
    i.stop(), d.clear(), f.clear(), o._s.delete(e);
  }
  const P = (O, M = "") => {
    if (el in O)
      return O[Us] = M, O;
    const F = function() {
      bs(o);
      const Z = Array.from(arguments), z = /* @__PURE__ */ new Set(), te = /* @__PURE__ */ new Set();
      function ue(se) {
        z.add(se);
      }
      function De(se) {
        te.add(se);
      }
      Un(f, {
        args: Z,
        name: F[Us],
        store: T,
        after: ue,
        onError: De
      });
      let me;
      try {
        me = O.apply(this && this.$id === e ? this : T, Z);
      } catch (se) {
        throw Un(te, se), se;
      }
      return me instanceof Promise ? me.then((se) => (Un(z, se), se)).catch((se) => (Un(te, se), Promise.reject(se))) : (Un(z, me), me);
    };
    return F[el] = !0, F[Us] = M, F;
  }, S = {
    _p: o,
    // _s: scope,
    $id: e,
    $onAction: Qa.bind(null, f),
    $patch: $,
    $reset: E,
    $subscribe(O, M = {}) {
      const F = Qa(d, O, M.detached, () => Z()), Z = i.run(() => Ce(() => o.state.value[e], (z) => {
        (M.flush === "sync" ? u : c) && O({
          storeId: e,
          type: Oo.direct,
          events: m
        }, z);
      }, cn({}, l, M)));
      return F;
    },
    $dispose: A
  }, T = /* @__PURE__ */ io(S);
  o._s.set(e, T);
  const x = (o._a && o._a.runWithContext || sh)(() => o._e.run(() => (i = Tu()).run(() => t({ action: P }))));
  for (const O in x) {
    const M = x[O];
    if (/* @__PURE__ */ Ne(M) && !lh(M) || /* @__PURE__ */ Dt(M))
      s || (v && ah(M) && (/* @__PURE__ */ Ne(M) ? M.value = v[O] : pi(M, v[O])), o.state.value[e][O] = M);
    else if (typeof M == "function") {
      const F = P(M, O);
      x[O] = F, a.actions[O] = M;
    }
  }
  return cn(T, x), cn(/* @__PURE__ */ ye(T), x), Object.defineProperty(T, "$state", {
    get: () => o.state.value[e],
    set: (O) => {
      $((M) => {
        cn(M, O);
      });
    }
  }), o._p.forEach((O) => {
    cn(T, i.run(() => O({
      store: T,
      app: o._a,
      pinia: o,
      options: a
    })));
  }), v && s && n.hydrate && n.hydrate(T.$state, v), c = !0, u = !0, T;
}
// @__NO_SIDE_EFFECTS__
function nt(e, t, n) {
  let o;
  const r = typeof t == "function";
  o = r ? n : t;
  function s(i, a) {
    const l = up();
    return i = // in test mode, ignore the argument provided as we can always retrieve a
    // pinia instance with getActivePinia()
    i || (l ? $o(Bc, null) : null), i && bs(i), i = Fc, i._s.has(e) || (r ? zc(e, t, o, i) : uh(e, o, i)), i._s.get(e);
  }
  return s.$id = e, s;
}
var ch = Object.defineProperty, tl = Object.getOwnPropertySymbols, dh = Object.prototype.hasOwnProperty, fh = Object.prototype.propertyIsEnumerable, nl = (e, t, n) => t in e ? ch(e, t, { enumerable: !0, configurable: !0, writable: !0, value: n }) : e[t] = n, ph = (e, t) => {
  for (var n in t || (t = {})) dh.call(t, n) && nl(e, n, t[n]);
  if (tl) for (var n of tl(t)) fh.call(t, n) && nl(e, n, t[n]);
  return e;
};
function Fn(e) {
  return e == null || e === "" || Array.isArray(e) && e.length === 0 || !(e instanceof Date) && typeof e == "object" && Object.keys(e).length === 0;
}
function Ji(e) {
  return typeof e == "function" && "call" in e && "apply" in e;
}
function Pe(e) {
  return !Fn(e);
}
function Ft(e, t = !0) {
  return e instanceof Object && e.constructor === Object && (t || Object.keys(e).length !== 0);
}
function Uc(e = {}, t = {}) {
  let n = ph({}, e);
  return Object.keys(t).forEach((o) => {
    let r = o;
    Ft(t[r]) && r in e && Ft(e[r]) ? n[r] = Uc(e[r], t[r]) : n[r] = t[r];
  }), n;
}
function mh(...e) {
  return e.reduce((t, n, o) => o === 0 ? n : Uc(t, n), {});
}
function ft(e, ...t) {
  return Ji(e) ? e(...t) : e;
}
function lt(e, t = !0) {
  return typeof e == "string" && (t || e !== "");
}
function Mt(e) {
  return lt(e) ? e.replace(/(-|_)/g, "").toLowerCase() : e;
}
function Zi(e, t = "", n = {}) {
  let o = Mt(t).split("."), r = o.shift();
  if (r) {
    if (Ft(e)) {
      let s = Object.keys(e).find((i) => Mt(i) === r) || "";
      return Zi(ft(e[s], n), o.join("."), n);
    }
    return;
  }
  return ft(e, n);
}
function Hc(e, t = !0) {
  return Array.isArray(e) && (t || e.length !== 0);
}
function hh(e) {
  return Pe(e) && !isNaN(e);
}
function jn(e, t) {
  if (t) {
    let n = t.test(e);
    return t.lastIndex = 0, n;
  }
  return !1;
}
function gh(...e) {
  return mh(...e);
}
function To(e) {
  return e && e.replace(/\/\*(?:(?!\*\/)[\s\S])*\*\/|[\r\n\t]+/g, "").replace(/ {2,}/g, " ").replace(/ ([{:}]) /g, "$1").replace(/([;,]) /g, "$1").replace(/ !/g, "!").replace(/: /g, ":").trim();
}
function vh(e) {
  return lt(e, !1) ? e[0].toUpperCase() + e.slice(1) : e;
}
function Wc(e) {
  return lt(e) ? e.replace(/(_)/g, "-").replace(/([a-z])([A-Z])/g, "$1-$2").toLowerCase() : e;
}
function Kc() {
  let e = /* @__PURE__ */ new Map();
  return { on(t, n) {
    let o = e.get(t);
    return o ? o.push(n) : o = [n], e.set(t, o), this;
  }, off(t, n) {
    let o = e.get(t);
    return o && o.splice(o.indexOf(n) >>> 0, 1), this;
  }, emit(t, n) {
    let o = e.get(t);
    o && o.forEach((r) => {
      r(n);
    });
  }, clear() {
    e.clear();
  } };
}
function en(...e) {
  if (e) {
    let t = [];
    for (let n = 0; n < e.length; n++) {
      let o = e[n];
      if (!o) continue;
      let r = typeof o;
      if (r === "string" || r === "number") t.push(o);
      else if (r === "object") {
        let s = Array.isArray(o) ? [en(...o)] : Object.entries(o).map(([i, a]) => a ? i : void 0);
        t = s.length ? t.concat(s.filter((i) => !!i)) : t;
      }
    }
    return t.join(" ").trim();
  }
}
function bh(e, t) {
  return e ? e.classList ? e.classList.contains(t) : new RegExp("(^| )" + t + "( |$)", "gi").test(e.className) : !1;
}
function Yr(e, t) {
  if (e && t) {
    let n = (o) => {
      bh(e, o) || (e.classList ? e.classList.add(o) : e.className += " " + o);
    };
    [t].flat().filter(Boolean).forEach((o) => o.split(" ").forEach(n));
  }
}
function yh() {
  return window.innerWidth - document.documentElement.offsetWidth;
}
function wh(e) {
  typeof e == "string" ? Yr(document.body, e || "p-overflow-hidden") : (e != null && e.variableName && document.body.style.setProperty(e.variableName, yh() + "px"), Yr(document.body, e?.className || "p-overflow-hidden"));
}
function Ao(e, t) {
  if (e && t) {
    let n = (o) => {
      e.classList ? e.classList.remove(o) : e.className = e.className.replace(new RegExp("(^|\\b)" + o.split(" ").join("|") + "(\\b|$)", "gi"), " ");
    };
    [t].flat().filter(Boolean).forEach((o) => o.split(" ").forEach(n));
  }
}
function kh(e) {
  typeof e == "string" ? Ao(document.body, e || "p-overflow-hidden") : (e != null && e.variableName && document.body.style.removeProperty(e.variableName), Ao(document.body, e?.className || "p-overflow-hidden"));
}
function _h() {
  let e = window, t = document, n = t.documentElement, o = t.getElementsByTagName("body")[0], r = e.innerWidth || n.clientWidth || o.clientWidth, s = e.innerHeight || n.clientHeight || o.clientHeight;
  return { width: r, height: s };
}
function ol(e) {
  return e ? Math.abs(e.scrollLeft) : 0;
}
function $h(e, t) {
  e && (typeof t == "string" ? e.style.cssText = t : Object.entries(t || {}).forEach(([n, o]) => e.style[n] = o));
}
function qc(e, t) {
  return e instanceof HTMLElement ? e.offsetWidth : 0;
}
function Sh(e) {
  if (e) {
    let t = e.parentNode;
    return t && t instanceof ShadowRoot && t.host && (t = t.host), t;
  }
  return null;
}
function xh(e) {
  return !!(e !== null && typeof e < "u" && e.nodeName && Sh(e));
}
function Bn(e) {
  return typeof Element < "u" ? e instanceof Element : e !== null && typeof e == "object" && e.nodeType === 1 && typeof e.nodeName == "string";
}
function Jr(e, t = {}) {
  if (Bn(e)) {
    let n = (o, r) => {
      var s, i;
      let a = (s = e?.$attrs) != null && s[o] ? [(i = e?.$attrs) == null ? void 0 : i[o]] : [];
      return [r].flat().reduce((l, c) => {
        if (c != null) {
          let u = typeof c;
          if (u === "string" || u === "number") l.push(c);
          else if (u === "object") {
            let d = Array.isArray(c) ? n(o, c) : Object.entries(c).map(([f, m]) => o === "style" && (m || m === 0) ? `${f.replace(/([a-z])([A-Z])/g, "$1-$2").toLowerCase()}:${m}` : m ? f : void 0);
            l = d.length ? l.concat(d.filter((f) => !!f)) : l;
          }
        }
        return l;
      }, a);
    };
    Object.entries(t).forEach(([o, r]) => {
      if (r != null) {
        let s = o.match(/^on(.+)/);
        s ? e.addEventListener(s[1].toLowerCase(), r) : o === "p-bind" || o === "pBind" ? Jr(e, r) : (r = o === "class" ? [...new Set(n("class", r))].join(" ").trim() : o === "style" ? n("style", r).join(";").trim() : r, (e.$attrs = e.$attrs || {}) && (e.$attrs[o] = r), e.setAttribute(o, r));
      }
    });
  }
}
function Gc(e, t = {}, ...n) {
  {
    let o = document.createElement(e);
    return Jr(o, t), o.append(...n), o;
  }
}
function Ch(e, t) {
  return Bn(e) ? Array.from(e.querySelectorAll(t)) : [];
}
function Oh(e, t) {
  return Bn(e) ? e.matches(t) ? e : e.querySelector(t) : null;
}
function qn(e, t) {
  e && document.activeElement !== e && e.focus(t);
}
function Th(e, t) {
  if (Bn(e)) {
    let n = e.getAttribute(t);
    return isNaN(n) ? n === "true" || n === "false" ? n === "true" : n : +n;
  }
}
function Yc(e, t = "") {
  let n = Ch(e, `button:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            [href]:not([tabindex = "-1"]):not([style*="display:none"]):not([hidden])${t},
            input:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            select:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            textarea:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            [tabIndex]:not([tabIndex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            [contenteditable]:not([tabIndex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t}`), o = [];
  for (let r of n) getComputedStyle(r).display != "none" && getComputedStyle(r).visibility != "hidden" && o.push(r);
  return o;
}
function po(e, t) {
  let n = Yc(e, t);
  return n.length > 0 ? n[0] : null;
}
function rl(e) {
  if (e) {
    let t = e.offsetHeight, n = getComputedStyle(e);
    return t -= parseFloat(n.paddingTop) + parseFloat(n.paddingBottom) + parseFloat(n.borderTopWidth) + parseFloat(n.borderBottomWidth), t;
  }
  return 0;
}
function Ah(e, t) {
  let n = Yc(e, t);
  return n.length > 0 ? n[n.length - 1] : null;
}
function Ph(e) {
  if (e) {
    let t = e.getBoundingClientRect();
    return { top: t.top + (window.pageYOffset || document.documentElement.scrollTop || document.body.scrollTop || 0), left: t.left + (window.pageXOffset || ol(document.documentElement) || ol(document.body) || 0) };
  }
  return { top: "auto", left: "auto" };
}
function Jc(e, t) {
  return e ? e.offsetHeight : 0;
}
function sl(e) {
  if (e) {
    let t = e.offsetWidth, n = getComputedStyle(e);
    return t -= parseFloat(n.paddingLeft) + parseFloat(n.paddingRight) + parseFloat(n.borderLeftWidth) + parseFloat(n.borderRightWidth), t;
  }
  return 0;
}
function Zc() {
  return !!(typeof window < "u" && window.document && window.document.createElement);
}
function il(e, t = "") {
  return Bn(e) ? e.matches(`button:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            [href][clientHeight][clientWidth]:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            input:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            select:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            textarea:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            [tabIndex]:not([tabIndex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            [contenteditable]:not([tabIndex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t}`) : !1;
}
function Xc(e, t = "", n) {
  Bn(e) && n !== null && n !== void 0 && e.setAttribute(t, n);
}
var xr = {};
function Eh(e = "pui_id_") {
  return Object.hasOwn(xr, e) || (xr[e] = 0), xr[e]++, `${e}${xr[e]}`;
}
function Ih() {
  let e = [], t = (i, a, l = 999) => {
    let c = r(i, a, l), u = c.value + (c.key === i ? 0 : l) + 1;
    return e.push({ key: i, value: u }), u;
  }, n = (i) => {
    e = e.filter((a) => a.value !== i);
  }, o = (i, a) => r(i).value, r = (i, a, l = 0) => [...e].reverse().find((c) => !0) || { key: i, value: l }, s = (i) => i && parseInt(i.style.zIndex, 10) || 0;
  return { get: s, set: (i, a, l) => {
    a && (a.style.zIndex = String(t(i, !0, l)));
  }, clear: (i) => {
    i && (n(s(i)), i.style.zIndex = "");
  }, getCurrent: (i) => o(i) };
}
var Hs = Ih(), Lh = Object.defineProperty, Mh = Object.defineProperties, Nh = Object.getOwnPropertyDescriptors, Zr = Object.getOwnPropertySymbols, Qc = Object.prototype.hasOwnProperty, ed = Object.prototype.propertyIsEnumerable, al = (e, t, n) => t in e ? Lh(e, t, { enumerable: !0, configurable: !0, writable: !0, value: n }) : e[t] = n, St = (e, t) => {
  for (var n in t || (t = {})) Qc.call(t, n) && al(e, n, t[n]);
  if (Zr) for (var n of Zr(t)) ed.call(t, n) && al(e, n, t[n]);
  return e;
}, Ws = (e, t) => Mh(e, Nh(t)), qt = (e, t) => {
  var n = {};
  for (var o in e) Qc.call(e, o) && t.indexOf(o) < 0 && (n[o] = e[o]);
  if (e != null && Zr) for (var o of Zr(e)) t.indexOf(o) < 0 && ed.call(e, o) && (n[o] = e[o]);
  return n;
}, jh = Kc(), Ke = jh, zo = /{([^}]*)}/g, td = /(\d+\s+[\+\-\*\/]\s+\d+)/g, nd = /var\([^)]+\)/g;
function ll(e) {
  return lt(e) ? e.replace(/[A-Z]/g, (t, n) => n === 0 ? t : "." + t.toLowerCase()).toLowerCase() : e;
}
function Rh(e) {
  return Ft(e) && e.hasOwnProperty("$value") && e.hasOwnProperty("$type") ? e.$value : e;
}
function Dh(e) {
  return e.replaceAll(/ /g, "").replace(/[^\w]/g, "-");
}
function mi(e = "", t = "") {
  return Dh(`${lt(e, !1) && lt(t, !1) ? `${e}-` : e}${t}`);
}
function od(e = "", t = "") {
  return `--${mi(e, t)}`;
}
function Fh(e = "") {
  let t = (e.match(/{/g) || []).length, n = (e.match(/}/g) || []).length;
  return (t + n) % 2 !== 0;
}
function rd(e, t = "", n = "", o = [], r) {
  if (lt(e)) {
    let s = e.trim();
    if (Fh(s)) return;
    if (jn(s, zo)) {
      let i = s.replaceAll(zo, (a) => {
        let l = a.replace(/{|}/g, "").split(".").filter((c) => !o.some((u) => jn(c, u)));
        return `var(${od(n, Wc(l.join("-")))}${Pe(r) ? `, ${r}` : ""})`;
      });
      return jn(i.replace(nd, "0"), td) ? `calc(${i})` : i;
    }
    return s;
  } else if (hh(e)) return e;
}
function Bh(e, t, n) {
  lt(t, !1) && e.push(`${t}:${n};`);
}
function Wn(e, t) {
  return e ? `${e}{${t}}` : "";
}
function sd(e, t) {
  if (e.indexOf("dt(") === -1) return e;
  function n(i, a) {
    let l = [], c = 0, u = "", d = null, f = 0;
    for (; c <= i.length; ) {
      let m = i[c];
      if ((m === '"' || m === "'" || m === "`") && i[c - 1] !== "\\" && (d = d === m ? null : m), !d && (m === "(" && f++, m === ")" && f--, (m === "," || c === i.length) && f === 0)) {
        let v = u.trim();
        v.startsWith("dt(") ? l.push(sd(v, a)) : l.push(o(v)), u = "", c++;
        continue;
      }
      m !== void 0 && (u += m), c++;
    }
    return l;
  }
  function o(i) {
    let a = i[0];
    if ((a === '"' || a === "'" || a === "`") && i[i.length - 1] === a) return i.slice(1, -1);
    let l = Number(i);
    return isNaN(l) ? i : l;
  }
  let r = [], s = [];
  for (let i = 0; i < e.length; i++) if (e[i] === "d" && e.slice(i, i + 3) === "dt(") s.push(i), i += 2;
  else if (e[i] === ")" && s.length > 0) {
    let a = s.pop();
    s.length === 0 && r.push([a, i]);
  }
  if (!r.length) return e;
  for (let i = r.length - 1; i >= 0; i--) {
    let [a, l] = r[i], c = e.slice(a + 3, l), u = n(c, t), d = t(...u);
    e = e.slice(0, a) + d + e.slice(l + 1);
  }
  return e;
}
var id = (e) => {
  var t;
  let n = Se.getTheme(), o = hi(n, e, void 0, "variable"), r = (t = o?.match(/--[\w-]+/g)) == null ? void 0 : t[0], s = hi(n, e, void 0, "value");
  return { name: r, variable: o, value: s };
}, Rn = (...e) => hi(Se.getTheme(), ...e), hi = (e = {}, t, n, o) => {
  if (t) {
    let { variable: r, options: s } = Se.defaults || {}, { prefix: i, transform: a } = e?.options || s || {}, l = jn(t, zo) ? t : `{${t}}`;
    return o === "value" || Fn(o) && a === "strict" ? Se.getTokenValue(t) : rd(l, void 0, i, [r.excludedKeyRegex], n);
  }
  return "";
};
function Cr(e, ...t) {
  if (e instanceof Array) {
    let n = e.reduce((o, r, s) => {
      var i;
      return o + r + ((i = ft(t[s], { dt: Rn })) != null ? i : "");
    }, "");
    return sd(n, Rn);
  }
  return ft(e, { dt: Rn });
}
function Vh(e, t = {}) {
  let n = Se.defaults.variable, { prefix: o = n.prefix, selector: r = n.selector, excludedKeyRegex: s = n.excludedKeyRegex } = t, i = [], a = [], l = [{ node: e, path: o }];
  for (; l.length; ) {
    let { node: u, path: d } = l.pop();
    for (let f in u) {
      let m = u[f], v = Rh(m), b = jn(f, s) ? mi(d) : mi(d, Wc(f));
      if (Ft(v)) l.push({ node: v, path: b });
      else {
        let $ = od(b), E = rd(v, b, o, [s]);
        Bh(a, $, E);
        let A = b;
        o && A.startsWith(o + "-") && (A = A.slice(o.length + 1)), i.push(A.replace(/-/g, "."));
      }
    }
  }
  let c = a.join("");
  return { value: a, tokens: i, declarations: c, css: Wn(r, c) };
}
var _t = { regex: { rules: { class: { pattern: /^\.([a-zA-Z][\w-]*)$/, resolve(e) {
  return { type: "class", selector: e, matched: this.pattern.test(e.trim()) };
} }, attr: { pattern: /^\[(.*)\]$/, resolve(e) {
  return { type: "attr", selector: `:root${e},:host${e}`, matched: this.pattern.test(e.trim()) };
} }, media: { pattern: /^@media (.*)$/, resolve(e) {
  return { type: "media", selector: e, matched: this.pattern.test(e.trim()) };
} }, system: { pattern: /^system$/, resolve(e) {
  return { type: "system", selector: "@media (prefers-color-scheme: dark)", matched: this.pattern.test(e.trim()) };
} }, custom: { resolve(e) {
  return { type: "custom", selector: e, matched: !0 };
} } }, resolve(e) {
  let t = Object.keys(this.rules).filter((n) => n !== "custom").map((n) => this.rules[n]);
  return [e].flat().map((n) => {
    var o;
    return (o = t.map((r) => r.resolve(n)).find((r) => r.matched)) != null ? o : this.rules.custom.resolve(n);
  });
} }, _toVariables(e, t) {
  return Vh(e, { prefix: t?.prefix });
}, getCommon({ name: e = "", theme: t = {}, params: n, set: o, defaults: r }) {
  var s, i, a, l, c, u, d;
  let { preset: f, options: m } = t, v, b, $, E, A, P, S;
  if (Pe(f) && m.transform !== "strict") {
    let { primitive: T, semantic: I, extend: x } = f, O = I || {}, { colorScheme: M } = O, F = qt(O, ["colorScheme"]), Z = x || {}, { colorScheme: z } = Z, te = qt(Z, ["colorScheme"]), ue = M || {}, { dark: De } = ue, me = qt(ue, ["dark"]), se = z || {}, { dark: ge } = se, st = qt(se, ["dark"]), it = Pe(T) ? this._toVariables({ primitive: T }, m) : {}, Ue = Pe(F) ? this._toVariables({ semantic: F }, m) : {}, Ve = Pe(me) ? this._toVariables({ light: me }, m) : {}, _n = Pe(De) ? this._toVariables({ dark: De }, m) : {}, Ut = Pe(te) ? this._toVariables({ semantic: te }, m) : {}, vr = Pe(st) ? this._toVariables({ light: st }, m) : {}, an = Pe(ge) ? this._toVariables({ dark: ge }, m) : {}, [Vn, br] = [(s = it.declarations) != null ? s : "", it.tokens], [$n, ca] = [(i = Ue.declarations) != null ? i : "", Ue.tokens || []], [w, k] = [(a = Ve.declarations) != null ? a : "", Ve.tokens || []], [L, B] = [(l = _n.declarations) != null ? l : "", _n.tokens || []], [j, D] = [(c = Ut.declarations) != null ? c : "", Ut.tokens || []], [K, H] = [(u = vr.declarations) != null ? u : "", vr.tokens || []], [U, R] = [(d = an.declarations) != null ? d : "", an.tokens || []];
    v = this.transformCSS(e, Vn, "light", "variable", m, o, r), b = br;
    let X = this.transformCSS(e, `${$n}${w}`, "light", "variable", m, o, r), Y = this.transformCSS(e, `${L}`, "dark", "variable", m, o, r);
    $ = `${X}${Y}`, E = [.../* @__PURE__ */ new Set([...ca, ...k, ...B])];
    let Q = this.transformCSS(e, `${j}${K}color-scheme:light`, "light", "variable", m, o, r), re = this.transformCSS(e, `${U}color-scheme:dark`, "dark", "variable", m, o, r);
    A = `${Q}${re}`, P = [.../* @__PURE__ */ new Set([...D, ...H, ...R])], S = ft(f.css, { dt: Rn });
  }
  return { primitive: { css: v, tokens: b }, semantic: { css: $, tokens: E }, global: { css: A, tokens: P }, style: S };
}, getPreset({ name: e = "", preset: t = {}, options: n, params: o, set: r, defaults: s, selector: i }) {
  var a, l, c;
  let u, d, f;
  if (Pe(t) && n.transform !== "strict") {
    let m = e.replace("-directive", ""), v = t, { colorScheme: b, extend: $, css: E } = v, A = qt(v, ["colorScheme", "extend", "css"]), P = $ || {}, { colorScheme: S } = P, T = qt(P, ["colorScheme"]), I = b || {}, { dark: x } = I, O = qt(I, ["dark"]), M = S || {}, { dark: F } = M, Z = qt(M, ["dark"]), z = Pe(A) ? this._toVariables({ [m]: St(St({}, A), T) }, n) : {}, te = Pe(O) ? this._toVariables({ [m]: St(St({}, O), Z) }, n) : {}, ue = Pe(x) ? this._toVariables({ [m]: St(St({}, x), F) }, n) : {}, [De, me] = [(a = z.declarations) != null ? a : "", z.tokens || []], [se, ge] = [(l = te.declarations) != null ? l : "", te.tokens || []], [st, it] = [(c = ue.declarations) != null ? c : "", ue.tokens || []], Ue = this.transformCSS(m, `${De}${se}`, "light", "variable", n, r, s, i), Ve = this.transformCSS(m, st, "dark", "variable", n, r, s, i);
    u = `${Ue}${Ve}`, d = [.../* @__PURE__ */ new Set([...me, ...ge, ...it])], f = ft(E, { dt: Rn });
  }
  return { css: u, tokens: d, style: f };
}, getPresetC({ name: e = "", theme: t = {}, params: n, set: o, defaults: r }) {
  var s;
  let { preset: i, options: a } = t, l = (s = i?.components) == null ? void 0 : s[e];
  return this.getPreset({ name: e, preset: l, options: a, params: n, set: o, defaults: r });
}, getPresetD({ name: e = "", theme: t = {}, params: n, set: o, defaults: r }) {
  var s, i;
  let a = e.replace("-directive", ""), { preset: l, options: c } = t, u = ((s = l?.components) == null ? void 0 : s[a]) || ((i = l?.directives) == null ? void 0 : i[a]);
  return this.getPreset({ name: a, preset: u, options: c, params: n, set: o, defaults: r });
}, applyDarkColorScheme(e) {
  return !(e.darkModeSelector === "none" || e.darkModeSelector === !1);
}, getColorSchemeOption(e, t) {
  var n;
  return this.applyDarkColorScheme(e) ? this.regex.resolve(e.darkModeSelector === !0 ? t.options.darkModeSelector : (n = e.darkModeSelector) != null ? n : t.options.darkModeSelector) : [];
}, getLayerOrder(e, t = {}, n, o) {
  let { cssLayer: r } = t;
  return r ? `@layer ${ft(r.order || r.name || "primeui", n)}` : "";
}, getCommonStyleSheet({ name: e = "", theme: t = {}, params: n, props: o = {}, set: r, defaults: s }) {
  let i = this.getCommon({ name: e, theme: t, params: n, set: r, defaults: s }), a = Object.entries(o).reduce((l, [c, u]) => l.push(`${c}="${u}"`) && l, []).join(" ");
  return Object.entries(i || {}).reduce((l, [c, u]) => {
    if (Ft(u) && Object.hasOwn(u, "css")) {
      let d = To(u.css), f = `${c}-variables`;
      l.push(`<style type="text/css" data-primevue-style-id="${f}" ${a}>${d}</style>`);
    }
    return l;
  }, []).join("");
}, getStyleSheet({ name: e = "", theme: t = {}, params: n, props: o = {}, set: r, defaults: s }) {
  var i;
  let a = { name: e, theme: t, params: n, set: r, defaults: s }, l = (i = e.includes("-directive") ? this.getPresetD(a) : this.getPresetC(a)) == null ? void 0 : i.css, c = Object.entries(o).reduce((u, [d, f]) => u.push(`${d}="${f}"`) && u, []).join(" ");
  return l ? `<style type="text/css" data-primevue-style-id="${e}-variables" ${c}>${To(l)}</style>` : "";
}, createTokens(e = {}, t, n = "", o = "", r = {}) {
  let s = function(a, l = {}, c = []) {
    if (c.includes(this.path)) return console.warn(`Circular reference detected at ${this.path}`), { colorScheme: a, path: this.path, paths: l, value: void 0 };
    c.push(this.path), l.name = this.path, l.binding || (l.binding = {});
    let u = this.value;
    if (typeof this.value == "string" && zo.test(this.value)) {
      let d = this.value.trim().replace(zo, (f) => {
        var m;
        let v = f.slice(1, -1), b = this.tokens[v];
        if (!b) return console.warn(`Token not found for path: ${v}`), "__UNRESOLVED__";
        let $ = b.computed(a, l, c);
        return Array.isArray($) && $.length === 2 ? `light-dark(${$[0].value},${$[1].value})` : (m = $?.value) != null ? m : "__UNRESOLVED__";
      });
      u = td.test(d.replace(nd, "0")) ? `calc(${d})` : d;
    }
    return Fn(l.binding) && delete l.binding, c.pop(), { colorScheme: a, path: this.path, paths: l, value: u.includes("__UNRESOLVED__") ? void 0 : u };
  }, i = (a, l, c) => {
    Object.entries(a).forEach(([u, d]) => {
      let f = jn(u, t.variable.excludedKeyRegex) ? l : l ? `${l}.${ll(u)}` : ll(u), m = c ? `${c}.${u}` : u;
      Ft(d) ? i(d, f, m) : (r[f] || (r[f] = { paths: [], computed: (v, b = {}, $ = []) => {
        if (r[f].paths.length === 1) return r[f].paths[0].computed(r[f].paths[0].scheme, b.binding, $);
        if (v && v !== "none") for (let E = 0; E < r[f].paths.length; E++) {
          let A = r[f].paths[E];
          if (A.scheme === v) return A.computed(v, b.binding, $);
        }
        return r[f].paths.map((E) => E.computed(E.scheme, b[E.scheme], $));
      } }), r[f].paths.push({ path: m, value: d, scheme: m.includes("colorScheme.light") ? "light" : m.includes("colorScheme.dark") ? "dark" : "none", computed: s, tokens: r }));
    });
  };
  return i(e, n, o), r;
}, getTokenValue(e, t, n) {
  var o;
  let r = ((a) => a.split(".").filter((l) => !jn(l.toLowerCase(), n.variable.excludedKeyRegex)).join("."))(t), s = t.includes("colorScheme.light") ? "light" : t.includes("colorScheme.dark") ? "dark" : void 0, i = [(o = e[r]) == null ? void 0 : o.computed(s)].flat().filter((a) => a);
  return i.length === 1 ? i[0].value : i.reduce((a = {}, l) => {
    let c = l, { colorScheme: u } = c, d = qt(c, ["colorScheme"]);
    return a[u] = d, a;
  }, void 0);
}, getSelectorRule(e, t, n, o) {
  return n === "class" || n === "attr" ? Wn(Pe(t) ? `${e}${t},${e} ${t}` : e, o) : Wn(e, Wn(t ?? ":root,:host", o));
}, transformCSS(e, t, n, o, r = {}, s, i, a) {
  if (Pe(t)) {
    let { cssLayer: l } = r;
    if (o !== "style") {
      let c = this.getColorSchemeOption(r, i);
      t = n === "dark" ? c.reduce((u, { type: d, selector: f }) => (Pe(f) && (u += f.includes("[CSS]") ? f.replace("[CSS]", t) : this.getSelectorRule(f, a, d, t)), u), "") : Wn(a ?? ":root,:host", t);
    }
    if (l) {
      let c = { name: "primeui" };
      Ft(l) && (c.name = ft(l.name, { name: e, type: o })), Pe(c.name) && (t = Wn(`@layer ${c.name}`, t), s?.layerNames(c.name));
    }
    return t;
  }
  return "";
} }, Se = { defaults: { variable: { prefix: "p", selector: ":root,:host", excludedKeyRegex: /^(primitive|semantic|components|directives|variables|colorscheme|light|dark|common|root|states|extend|css)$/gi }, options: { prefix: "p", darkModeSelector: "system", cssLayer: !1 } }, _theme: void 0, _layerNames: /* @__PURE__ */ new Set(), _loadedStyleNames: /* @__PURE__ */ new Set(), _loadingStyles: /* @__PURE__ */ new Set(), _tokens: {}, update(e = {}) {
  let { theme: t } = e;
  t && (this._theme = Ws(St({}, t), { options: St(St({}, this.defaults.options), t.options) }), this._tokens = _t.createTokens(this.preset, this.defaults), this.clearLoadedStyleNames());
}, get theme() {
  return this._theme;
}, get preset() {
  var e;
  return ((e = this.theme) == null ? void 0 : e.preset) || {};
}, get options() {
  var e;
  return ((e = this.theme) == null ? void 0 : e.options) || {};
}, get tokens() {
  return this._tokens;
}, getTheme() {
  return this.theme;
}, setTheme(e) {
  this.update({ theme: e }), Ke.emit("theme:change", e);
}, getPreset() {
  return this.preset;
}, setPreset(e) {
  this._theme = Ws(St({}, this.theme), { preset: e }), this._tokens = _t.createTokens(e, this.defaults), this.clearLoadedStyleNames(), Ke.emit("preset:change", e), Ke.emit("theme:change", this.theme);
}, getOptions() {
  return this.options;
}, setOptions(e) {
  this._theme = Ws(St({}, this.theme), { options: e }), this.clearLoadedStyleNames(), Ke.emit("options:change", e), Ke.emit("theme:change", this.theme);
}, getLayerNames() {
  return [...this._layerNames];
}, setLayerNames(e) {
  this._layerNames.add(e);
}, getLoadedStyleNames() {
  return this._loadedStyleNames;
}, isStyleNameLoaded(e) {
  return this._loadedStyleNames.has(e);
}, setLoadedStyleName(e) {
  this._loadedStyleNames.add(e);
}, deleteLoadedStyleName(e) {
  this._loadedStyleNames.delete(e);
}, clearLoadedStyleNames() {
  this._loadedStyleNames.clear();
}, getTokenValue(e) {
  return _t.getTokenValue(this.tokens, e, this.defaults);
}, getCommon(e = "", t) {
  return _t.getCommon({ name: e, theme: this.theme, params: t, defaults: this.defaults, set: { layerNames: this.setLayerNames.bind(this) } });
}, getComponent(e = "", t) {
  let n = { name: e, theme: this.theme, params: t, defaults: this.defaults, set: { layerNames: this.setLayerNames.bind(this) } };
  return _t.getPresetC(n);
}, getDirective(e = "", t) {
  let n = { name: e, theme: this.theme, params: t, defaults: this.defaults, set: { layerNames: this.setLayerNames.bind(this) } };
  return _t.getPresetD(n);
}, getCustomPreset(e = "", t, n, o) {
  let r = { name: e, preset: t, options: this.options, selector: n, params: o, defaults: this.defaults, set: { layerNames: this.setLayerNames.bind(this) } };
  return _t.getPreset(r);
}, getLayerOrderCSS(e = "") {
  return _t.getLayerOrder(e, this.options, { names: this.getLayerNames() }, this.defaults);
}, transformCSS(e = "", t, n = "style", o) {
  return _t.transformCSS(e, t, o, n, this.options, { layerNames: this.setLayerNames.bind(this) }, this.defaults);
}, getCommonStyleSheet(e = "", t, n = {}) {
  return _t.getCommonStyleSheet({ name: e, theme: this.theme, params: t, props: n, defaults: this.defaults, set: { layerNames: this.setLayerNames.bind(this) } });
}, getStyleSheet(e, t, n = {}) {
  return _t.getStyleSheet({ name: e, theme: this.theme, params: t, props: n, defaults: this.defaults, set: { layerNames: this.setLayerNames.bind(this) } });
}, onStyleMounted(e) {
  this._loadingStyles.add(e);
}, onStyleUpdated(e) {
  this._loadingStyles.add(e);
}, onStyleLoaded(e, { name: t }) {
  this._loadingStyles.size && (this._loadingStyles.delete(t), Ke.emit(`theme:${t}:load`, e), !this._loadingStyles.size && Ke.emit("theme:load"));
} }, Ye = {
  STARTS_WITH: "startsWith",
  CONTAINS: "contains",
  NOT_CONTAINS: "notContains",
  ENDS_WITH: "endsWith",
  EQUALS: "equals",
  NOT_EQUALS: "notEquals",
  LESS_THAN: "lt",
  LESS_THAN_OR_EQUAL_TO: "lte",
  GREATER_THAN: "gt",
  GREATER_THAN_OR_EQUAL_TO: "gte",
  DATE_IS: "dateIs",
  DATE_IS_NOT: "dateIsNot",
  DATE_BEFORE: "dateBefore",
  DATE_AFTER: "dateAfter"
}, zh = `
    *,
    ::before,
    ::after {
        box-sizing: border-box;
    }

    .p-collapsible-enter-active {
        animation: p-animate-collapsible-expand 0.2s ease-out;
        overflow: hidden;
    }

    .p-collapsible-leave-active {
        animation: p-animate-collapsible-collapse 0.2s ease-out;
        overflow: hidden;
    }

    @keyframes p-animate-collapsible-expand {
        from {
            grid-template-rows: 0fr;
        }
        to {
            grid-template-rows: 1fr;
        }
    }

    @keyframes p-animate-collapsible-collapse {
        from {
            grid-template-rows: 1fr;
        }
        to {
            grid-template-rows: 0fr;
        }
    }

    .p-disabled,
    .p-disabled * {
        cursor: default;
        pointer-events: none;
        user-select: none;
    }

    .p-disabled,
    .p-component:disabled {
        opacity: dt('disabled.opacity');
    }

    .pi {
        font-size: dt('icon.size');
    }

    .p-icon {
        width: dt('icon.size');
        height: dt('icon.size');
    }

    .p-overlay-mask {
        background: var(--px-mask-background, dt('mask.background'));
        color: dt('mask.color');
        position: fixed;
        top: 0;
        left: 0;
        width: 100%;
        height: 100%;
    }

    .p-overlay-mask-enter-active {
        animation: p-animate-overlay-mask-enter dt('mask.transition.duration') forwards;
    }

    .p-overlay-mask-leave-active {
        animation: p-animate-overlay-mask-leave dt('mask.transition.duration') forwards;
    }

    @keyframes p-animate-overlay-mask-enter {
        from {
            background: transparent;
        }
        to {
            background: var(--px-mask-background, dt('mask.background'));
        }
    }
    @keyframes p-animate-overlay-mask-leave {
        from {
            background: var(--px-mask-background, dt('mask.background'));
        }
        to {
            background: transparent;
        }
    }

    .p-anchored-overlay-enter-active {
        animation: p-animate-anchored-overlay-enter 300ms cubic-bezier(.19,1,.22,1);
    }

    .p-anchored-overlay-leave-active {
        animation: p-animate-anchored-overlay-leave 300ms cubic-bezier(.19,1,.22,1);
    }

    @keyframes p-animate-anchored-overlay-enter {
        from {
            opacity: 0;
            transform: scale(0.93);
        }
    }

    @keyframes p-animate-anchored-overlay-leave {
        to {
            opacity: 0;
            transform: scale(0.93);
        }
    }
`;
function Uo(e) {
  "@babel/helpers - typeof";
  return Uo = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Uo(e);
}
function ul(e, t) {
  var n = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
    var o = Object.getOwnPropertySymbols(e);
    t && (o = o.filter(function(r) {
      return Object.getOwnPropertyDescriptor(e, r).enumerable;
    })), n.push.apply(n, o);
  }
  return n;
}
function cl(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? ul(Object(n), !0).forEach(function(o) {
      Uh(e, o, n[o]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : ul(Object(n)).forEach(function(o) {
      Object.defineProperty(e, o, Object.getOwnPropertyDescriptor(n, o));
    });
  }
  return e;
}
function Uh(e, t, n) {
  return (t = Hh(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function Hh(e) {
  var t = Wh(e, "string");
  return Uo(t) == "symbol" ? t : t + "";
}
function Wh(e, t) {
  if (Uo(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (Uo(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
function Kh(e) {
  var t = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : !0;
  Dn() && Dn().components ? rn(e) : t ? e() : kn(e);
}
var qh = 0;
function Gh(e) {
  var t = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}, n = /* @__PURE__ */ G(!1), o = /* @__PURE__ */ G(e), r = /* @__PURE__ */ G(null), s = Zc() ? window.document : void 0, i = t.document, a = i === void 0 ? s : i, l = t.immediate, c = l === void 0 ? !0 : l, u = t.manual, d = u === void 0 ? !1 : u, f = t.name, m = f === void 0 ? "style_".concat(++qh) : f, v = t.id, b = v === void 0 ? void 0 : v, $ = t.media, E = $ === void 0 ? void 0 : $, A = t.nonce, P = A === void 0 ? void 0 : A, S = t.first, T = S === void 0 ? !1 : S, I = t.onMounted, x = I === void 0 ? void 0 : I, O = t.onUpdated, M = O === void 0 ? void 0 : O, F = t.onLoad, Z = F === void 0 ? void 0 : F, z = t.props, te = z === void 0 ? {} : z, ue = function() {
  }, De = function(ge) {
    var st = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
    if (a) {
      var it = cl(cl({}, te), st), Ue = it.name || m, Ve = it.id || b, _n = it.nonce || P;
      r.value = a.querySelector('style[data-primevue-style-id="'.concat(Ue, '"]')) || a.getElementById(Ve) || a.createElement("style"), r.value.isConnected || (o.value = ge || e, Jr(r.value, {
        type: "text/css",
        id: Ve,
        media: E,
        nonce: _n
      }), T ? a.head.prepend(r.value) : a.head.appendChild(r.value), Xc(r.value, "data-primevue-style-id", Ue), Jr(r.value, it), r.value.onload = function(Ut) {
        return Z?.(Ut, {
          name: Ue
        });
      }, x?.(Ue)), !n.value && (ue = Ce(o, function(Ut) {
        r.value.textContent = Ut, M?.(Ue);
      }, {
        immediate: !0
      }), n.value = !0);
    }
  }, me = function() {
    !a || !n.value || (ue(), xh(r.value) && a.head.removeChild(r.value), n.value = !1, r.value = null);
  };
  return c && !d && Kh(De), {
    id: b,
    name: m,
    el: r,
    css: o,
    unload: me,
    load: De,
    isLoaded: /* @__PURE__ */ jr(n)
  };
}
function Ho(e) {
  "@babel/helpers - typeof";
  return Ho = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Ho(e);
}
var dl, fl, pl, ml;
function hl(e, t) {
  return Xh(e) || Zh(e, t) || Jh(e, t) || Yh();
}
function Yh() {
  throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function Jh(e, t) {
  if (e) {
    if (typeof e == "string") return gl(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? gl(e, t) : void 0;
  }
}
function gl(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, o = Array(t); n < t; n++) o[n] = e[n];
  return o;
}
function Zh(e, t) {
  var n = e == null ? null : typeof Symbol < "u" && e[Symbol.iterator] || e["@@iterator"];
  if (n != null) {
    var o, r, s, i, a = [], l = !0, c = !1;
    try {
      if (s = (n = n.call(e)).next, t !== 0) for (; !(l = (o = s.call(n)).done) && (a.push(o.value), a.length !== t); l = !0) ;
    } catch (u) {
      c = !0, r = u;
    } finally {
      try {
        if (!l && n.return != null && (i = n.return(), Object(i) !== i)) return;
      } finally {
        if (c) throw r;
      }
    }
    return a;
  }
}
function Xh(e) {
  if (Array.isArray(e)) return e;
}
function vl(e, t) {
  var n = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
    var o = Object.getOwnPropertySymbols(e);
    t && (o = o.filter(function(r) {
      return Object.getOwnPropertyDescriptor(e, r).enumerable;
    })), n.push.apply(n, o);
  }
  return n;
}
function Ks(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? vl(Object(n), !0).forEach(function(o) {
      Qh(e, o, n[o]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : vl(Object(n)).forEach(function(o) {
      Object.defineProperty(e, o, Object.getOwnPropertyDescriptor(n, o));
    });
  }
  return e;
}
function Qh(e, t, n) {
  return (t = eg(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function eg(e) {
  var t = tg(e, "string");
  return Ho(t) == "symbol" ? t : t + "";
}
function tg(e, t) {
  if (Ho(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (Ho(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
function Or(e, t) {
  return t || (t = e.slice(0)), Object.freeze(Object.defineProperties(e, { raw: { value: Object.freeze(t) } }));
}
var ng = function(t) {
  var n = t.dt;
  return `
.p-hidden-accessible {
    border: 0;
    clip: rect(0 0 0 0);
    height: 1px;
    margin: -1px;
    opacity: 0;
    overflow: hidden;
    padding: 0;
    pointer-events: none;
    position: absolute;
    white-space: nowrap;
    width: 1px;
}

.p-overflow-hidden {
    overflow: hidden;
    padding-right: `.concat(n("scrollbar.width"), `;
}
`);
}, og = {}, rg = {}, xe = {
  name: "base",
  css: ng,
  style: zh,
  classes: og,
  inlineStyles: rg,
  load: function(t) {
    var n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}, o = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : function(s) {
      return s;
    }, r = o(Cr(dl || (dl = Or(["", ""])), t));
    return Pe(r) ? Gh(To(r), Ks({
      name: this.name
    }, n)) : {};
  },
  loadCSS: function() {
    var t = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {};
    return this.load(this.css, t);
  },
  loadStyle: function() {
    var t = this, n = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, o = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : "";
    return this.load(this.style, n, function() {
      var r = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "";
      return Se.transformCSS(n.name || t.name, "".concat(r).concat(Cr(fl || (fl = Or(["", ""])), o)));
    });
  },
  getCommonTheme: function(t) {
    return Se.getCommon(this.name, t);
  },
  getComponentTheme: function(t) {
    return Se.getComponent(this.name, t);
  },
  getDirectiveTheme: function(t) {
    return Se.getDirective(this.name, t);
  },
  getPresetTheme: function(t, n, o) {
    return Se.getCustomPreset(this.name, t, n, o);
  },
  getLayerOrderThemeCSS: function() {
    return Se.getLayerOrderCSS(this.name);
  },
  getStyleSheet: function() {
    var t = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "", n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
    if (this.css) {
      var o = ft(this.css, {
        dt: Rn
      }) || "", r = To(Cr(pl || (pl = Or(["", "", ""])), o, t)), s = Object.entries(n).reduce(function(i, a) {
        var l = hl(a, 2), c = l[0], u = l[1];
        return i.push("".concat(c, '="').concat(u, '"')) && i;
      }, []).join(" ");
      return Pe(r) ? '<style type="text/css" data-primevue-style-id="'.concat(this.name, '" ').concat(s, ">").concat(r, "</style>") : "";
    }
    return "";
  },
  getCommonThemeStyleSheet: function(t) {
    var n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
    return Se.getCommonStyleSheet(this.name, t, n);
  },
  getThemeStyleSheet: function(t) {
    var n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}, o = [Se.getStyleSheet(this.name, t, n)];
    if (this.style) {
      var r = this.name === "base" ? "global-style" : "".concat(this.name, "-style"), s = Cr(ml || (ml = Or(["", ""])), ft(this.style, {
        dt: Rn
      })), i = To(Se.transformCSS(r, s)), a = Object.entries(n).reduce(function(l, c) {
        var u = hl(c, 2), d = u[0], f = u[1];
        return l.push("".concat(d, '="').concat(f, '"')) && l;
      }, []).join(" ");
      Pe(i) && o.push('<style type="text/css" data-primevue-style-id="'.concat(r, '" ').concat(a, ">").concat(i, "</style>"));
    }
    return o.join("");
  },
  extend: function(t) {
    return Ks(Ks({}, this), {}, {
      css: void 0,
      style: void 0
    }, t);
  }
}, mn = Kc();
function Wo(e) {
  "@babel/helpers - typeof";
  return Wo = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Wo(e);
}
function bl(e, t) {
  var n = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
    var o = Object.getOwnPropertySymbols(e);
    t && (o = o.filter(function(r) {
      return Object.getOwnPropertyDescriptor(e, r).enumerable;
    })), n.push.apply(n, o);
  }
  return n;
}
function Tr(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? bl(Object(n), !0).forEach(function(o) {
      sg(e, o, n[o]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : bl(Object(n)).forEach(function(o) {
      Object.defineProperty(e, o, Object.getOwnPropertyDescriptor(n, o));
    });
  }
  return e;
}
function sg(e, t, n) {
  return (t = ig(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function ig(e) {
  var t = ag(e, "string");
  return Wo(t) == "symbol" ? t : t + "";
}
function ag(e, t) {
  if (Wo(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (Wo(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var lg = {
  ripple: !1,
  inputStyle: null,
  inputVariant: null,
  locale: {
    startsWith: "Starts with",
    contains: "Contains",
    notContains: "Not contains",
    endsWith: "Ends with",
    equals: "Equals",
    notEquals: "Not equals",
    noFilter: "No Filter",
    lt: "Less than",
    lte: "Less than or equal to",
    gt: "Greater than",
    gte: "Greater than or equal to",
    dateIs: "Date is",
    dateIsNot: "Date is not",
    dateBefore: "Date is before",
    dateAfter: "Date is after",
    clear: "Clear",
    apply: "Apply",
    matchAll: "Match All",
    matchAny: "Match Any",
    addRule: "Add Rule",
    removeRule: "Remove Rule",
    accept: "Yes",
    reject: "No",
    choose: "Choose",
    upload: "Upload",
    cancel: "Cancel",
    completed: "Completed",
    pending: "Pending",
    fileSizeTypes: ["B", "KB", "MB", "GB", "TB", "PB", "EB", "ZB", "YB"],
    dayNames: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
    dayNamesShort: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
    dayNamesMin: ["Su", "Mo", "Tu", "We", "Th", "Fr", "Sa"],
    monthNames: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
    monthNamesShort: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    chooseYear: "Choose Year",
    chooseMonth: "Choose Month",
    chooseDate: "Choose Date",
    prevDecade: "Previous Decade",
    nextDecade: "Next Decade",
    prevYear: "Previous Year",
    nextYear: "Next Year",
    prevMonth: "Previous Month",
    nextMonth: "Next Month",
    prevHour: "Previous Hour",
    nextHour: "Next Hour",
    prevMinute: "Previous Minute",
    nextMinute: "Next Minute",
    prevSecond: "Previous Second",
    nextSecond: "Next Second",
    am: "am",
    pm: "pm",
    today: "Today",
    weekHeader: "Wk",
    firstDayOfWeek: 0,
    showMonthAfterYear: !1,
    dateFormat: "mm/dd/yy",
    weak: "Weak",
    medium: "Medium",
    strong: "Strong",
    passwordPrompt: "Enter a password",
    emptyFilterMessage: "No results found",
    searchMessage: "{0} results are available",
    selectionMessage: "{0} items selected",
    emptySelectionMessage: "No selected item",
    emptySearchMessage: "No results found",
    fileChosenMessage: "{0} files",
    noFileChosenMessage: "No file chosen",
    emptyMessage: "No available options",
    aria: {
      trueLabel: "True",
      falseLabel: "False",
      nullLabel: "Not Selected",
      star: "1 star",
      stars: "{star} stars",
      selectAll: "All items selected",
      unselectAll: "All items unselected",
      close: "Close",
      previous: "Previous",
      next: "Next",
      navigation: "Navigation",
      scrollTop: "Scroll Top",
      moveTop: "Move Top",
      moveUp: "Move Up",
      moveDown: "Move Down",
      moveBottom: "Move Bottom",
      moveToTarget: "Move to Target",
      moveToSource: "Move to Source",
      moveAllToTarget: "Move All to Target",
      moveAllToSource: "Move All to Source",
      pageLabel: "Page {page}",
      firstPageLabel: "First Page",
      lastPageLabel: "Last Page",
      nextPageLabel: "Next Page",
      prevPageLabel: "Previous Page",
      rowsPerPageLabel: "Rows per page",
      jumpToPageDropdownLabel: "Jump to Page Dropdown",
      jumpToPageInputLabel: "Jump to Page Input",
      selectRow: "Row Selected",
      unselectRow: "Row Unselected",
      expandRow: "Row Expanded",
      collapseRow: "Row Collapsed",
      showFilterMenu: "Show Filter Menu",
      hideFilterMenu: "Hide Filter Menu",
      filterOperator: "Filter Operator",
      filterConstraint: "Filter Constraint",
      editRow: "Row Edit",
      saveEdit: "Save Edit",
      cancelEdit: "Cancel Edit",
      listView: "List View",
      gridView: "Grid View",
      slide: "Slide",
      slideNumber: "{slideNumber}",
      zoomImage: "Zoom Image",
      zoomIn: "Zoom In",
      zoomOut: "Zoom Out",
      rotateRight: "Rotate Right",
      rotateLeft: "Rotate Left",
      listLabel: "Option List"
    }
  },
  filterMatchModeOptions: {
    text: [Ye.STARTS_WITH, Ye.CONTAINS, Ye.NOT_CONTAINS, Ye.ENDS_WITH, Ye.EQUALS, Ye.NOT_EQUALS],
    numeric: [Ye.EQUALS, Ye.NOT_EQUALS, Ye.LESS_THAN, Ye.LESS_THAN_OR_EQUAL_TO, Ye.GREATER_THAN, Ye.GREATER_THAN_OR_EQUAL_TO],
    date: [Ye.DATE_IS, Ye.DATE_IS_NOT, Ye.DATE_BEFORE, Ye.DATE_AFTER]
  },
  zIndex: {
    modal: 1100,
    overlay: 1e3,
    menu: 1e3,
    tooltip: 1100
  },
  theme: void 0,
  unstyled: !1,
  pt: void 0,
  ptOptions: {
    mergeSections: !0,
    mergeProps: !1
  },
  csp: {
    nonce: void 0
  }
}, ug = /* @__PURE__ */ Symbol();
function cg(e, t) {
  var n = {
    config: /* @__PURE__ */ io(t)
  };
  return e.config.globalProperties.$primevue = n, e.provide(ug, n), dg(), fg(e, n), n;
}
var Gn = [];
function dg() {
  Ke.clear(), Gn.forEach(function(e) {
    return e?.();
  }), Gn = [];
}
function fg(e, t) {
  var n = /* @__PURE__ */ G(!1), o = function() {
    var c;
    if (((c = t.config) === null || c === void 0 ? void 0 : c.theme) !== "none" && !Se.isStyleNameLoaded("common")) {
      var u, d, f = ((u = xe.getCommonTheme) === null || u === void 0 ? void 0 : u.call(xe)) || {}, m = f.primitive, v = f.semantic, b = f.global, $ = f.style, E = {
        nonce: (d = t.config) === null || d === void 0 || (d = d.csp) === null || d === void 0 ? void 0 : d.nonce
      };
      xe.load(m?.css, Tr({
        name: "primitive-variables"
      }, E)), xe.load(v?.css, Tr({
        name: "semantic-variables"
      }, E)), xe.load(b?.css, Tr({
        name: "global-variables"
      }, E)), xe.loadStyle(Tr({
        name: "global-style"
      }, E), $), Se.setLoadedStyleName("common");
    }
  };
  Ke.on("theme:change", function(l) {
    n.value || (e.config.globalProperties.$primevue.config.theme = l, n.value = !0);
  });
  var r = Ce(t.config, function(l, c) {
    mn.emit("config:change", {
      newValue: l,
      oldValue: c
    });
  }, {
    immediate: !0,
    deep: !0
  }), s = Ce(function() {
    return t.config.ripple;
  }, function(l, c) {
    mn.emit("config:ripple:change", {
      newValue: l,
      oldValue: c
    });
  }, {
    immediate: !0,
    deep: !0
  }), i = Ce(function() {
    return t.config.theme;
  }, function(l, c) {
    n.value || Se.setTheme(l), t.config.unstyled || o(), n.value = !1, mn.emit("config:theme:change", {
      newValue: l,
      oldValue: c
    });
  }, {
    immediate: !0,
    deep: !1
  }), a = Ce(function() {
    return t.config.unstyled;
  }, function(l, c) {
    !l && t.config.theme && o(), mn.emit("config:unstyled:change", {
      newValue: l,
      oldValue: c
    });
  }, {
    immediate: !0,
    deep: !0
  });
  Gn.push(r), Gn.push(s), Gn.push(i), Gn.push(a);
}
var pg = {
  install: function(t, n) {
    var o = gh(lg, n);
    cg(t, o);
  }
};
const fe = (e) => typeof e == "object" && e !== null && !Array.isArray(e), Me = (e) => typeof e == "string" ? e : null, En = (e) => typeof e == "number" && Number.isFinite(e) ? e : null, Xi = ["waiting", "downloading", "verifying"], ys = ["paused", "interrupted"], ad = ["completed", "failed", "cancelled"], mg = /* @__PURE__ */ new Set([...Xi, ...ys, ...ad]);
function ld(e) {
  if (!fe(e)) return null;
  const t = Me(e.task_id), n = Me(e.file_key), o = Me(e.status);
  return t === null || n === null || o === null || !mg.has(o) ? null : {
    task_id: t,
    file_key: n,
    filename: Me(e.filename) ?? "",
    status: o,
    progress: En(e.progress) ?? 0,
    downloaded_bytes: En(e.downloaded_bytes) ?? 0,
    total_bytes: En(e.total_bytes),
    speed: En(e.speed),
    eta: En(e.eta),
    error: Me(e.error),
    code: Me(e.code),
    hint: Me(e.hint),
    path: Me(e.path),
    held: e.held === !0,
    wants_key: e.wants_key === !0
  };
}
function qs(e, t) {
  return fe(e) && typeof e.error == "string" ? { code: Me(e.code) ?? `http_${t}`, error: e.error, hint: Me(e.hint) ?? "" } : { code: `http_${t}`, error: `ComfyUI answered ${t}.`, hint: "Look at ComfyUI's console." };
}
function Lr(e) {
  const t = e.graph ? { ...e.graph, prompt: null, workflow: null } : null;
  return { ...e, graph: t, raw: {} };
}
class bo extends Error {
  constructor(t) {
    super(t.error), this.fault = t;
  }
  fault;
}
const hg = "civitai.download.progress", gg = "civitai.local.progress", vg = "civitai.key.state", bg = "civitai.recent.changed", Gs = { "X-Civitai-Remake": "1" };
class yg {
  constructor(t) {
    this.host = t;
  }
  host;
  fetchText = (t) => this.post("/civitai_remake/fetch", { image_id: t });
  fetchFile(t) {
    const n = new FormData();
    return n.append("file", t, t.name), this.request("/civitai_remake/fetch", { method: "POST", headers: Gs, body: n });
  }
  /** `decided` are entries of an earlier answer whose choices are to be kept. */
  resolve = (t, n = []) => this.post("/civitai_remake/resolve", { metadata: Lr(t), resources: n });
  async listLocal(t) {
    return (await this.request(`/civitai_remake/local?type=${encodeURIComponent(t)}`)).files ?? [];
  }
  moveModel = (t) => this.post("/civitai_remake/move-model", { resource: t });
  preflight = (t) => this.post("/civitai_remake/preflight", { resources: t });
  download = (t) => this.post("/civitai_remake/download", { resource: t });
  downloadAll = (t, n) => this.post("/civitai_remake/download-all", { resources: t, accept_pickles: n });
  pause = (t, n) => this.post("/civitai_remake/download-pause", { task_id: t, file_key: n });
  pauseAll = () => this.post("/civitai_remake/download-pause", { all: !0 });
  resume = (t, n) => this.post("/civitai_remake/download-resume", { task_id: t, file_key: n });
  resumeAll = () => this.post("/civitai_remake/download-resume", { all: !0 });
  retryFailed = () => this.post("/civitai_remake/download-resume", { failed: !0 });
  move = (t, n) => this.post("/civitai_remake/download-move", { file_key: t, place: n });
  getSettings = () => this.request("/civitai_remake/settings");
  setSettings = (t) => this.post("/civitai_remake/settings", t);
  getFolders = () => this.request("/civitai_remake/folders");
  cancel = (t, n) => this.post("/civitai_remake/download-cancel", { task_id: t, file_key: n });
  cancelAll = () => this.post("/civitai_remake/download-cancel", { cancel_all: !0 });
  generate = (t, n, o) => this.post("/civitai_remake/generate", {
    metadata: Lr(t),
    resources: n,
    ...o === null ? {} : { start_picture: o }
  });
  authorWorkflow = (t, n) => this.post("/civitai_remake/author-workflow", { metadata: Lr(t), resources: n });
  /** The picture that was looked up, as its host gives it out. */
  async fetchPicture(t) {
    const n = yl({ image_url: t }), o = await this.reach(() => this.host.fetchApi("/civitai_remake/picture", n));
    if (!o.ok) throw new bo(qs(await wl(o), o.status));
    return o.blob();
  }
  /** Put a picture into ComfyUI's input folder, by ComfyUI's own route; the name it has there. */
  async bringPicture(t, n) {
    const o = new FormData();
    o.append("image", t, n);
    const r = await this.request("/upload/image", { method: "POST", body: o });
    if (!r.name) throw new bo(qs(null, 0));
    return r.subfolder ? `${r.subfolder}/${r.name}` : r.name;
  }
  /** Bring a model file; `onSent` gets the bytes that have gone. */
  supply(t, n, o, r, s) {
    const i = new FormData();
    return i.append("resource", JSON.stringify(t)), o && i.append("accept_other", "1"), i.append("file", n, n.name), this.answer(() => this.host.upload("/civitai_remake/supply", Gs, i, r, s));
  }
  listRecent = (t) => this.request(`/civitai_remake/recent?search=${encodeURIComponent(t)}`);
  getRecentMetadata = (t) => this.request(`/civitai_remake/recent-metadata?id=${encodeURIComponent(t)}`);
  removeRecent = (t) => this.post("/civitai_remake/recent-remove", { id: t });
  removeAllRecent = () => this.post("/civitai_remake/recent-remove", { all: !0 });
  noteResult = (t, n) => this.post("/civitai_remake/recent-note", { id: t, result: n });
  /** How alike the result is to an original on the site, by its address; `recent` is what it is noted with. */
  compare = (t, n, o) => this.post("/civitai_remake/compare", { original: t, result: n, ...o === null ? {} : { recent: o } });
  /** The same for an original that is nowhere on the site. */
  compareFile(t, n, o) {
    const r = new FormData();
    return r.append("result", JSON.stringify(n)), o !== null && r.append("recent", o), r.append("file", t, t.name), this.request("/civitai_remake/compare", { method: "POST", headers: Gs, body: r });
  }
  /** What ComfyUI itself keeps of a prompt that has run, by its id; an empty object while it has not. */
  getHistory = (t) => this.request(`/history/${encodeURIComponent(t)}`);
  getKey = () => this.request("/civitai_remake/key");
  setKey = (t) => this.post("/civitai_remake/key", { api_key: t });
  async listDownloads() {
    const t = await this.request("/civitai_remake/downloads");
    return (Array.isArray(t.downloads) ? t.downloads : []).map(ld).filter((o) => o !== null);
  }
  post(t, n) {
    return this.request(t, yl(n));
  }
  request(t, n) {
    return this.answer(() => this.host.fetchApi(t, n));
  }
  async answer(t) {
    const n = await this.reach(t), o = await wl(n);
    if (!n.ok || o === null) throw new bo(qs(o, n.status));
    return o;
  }
  async reach(t) {
    try {
      return await t();
    } catch {
      throw new bo({
        code: "host_unreachable",
        error: "ComfyUI does not answer.",
        hint: "Check that ComfyUI is still running, then try again."
      });
    }
  }
}
const yl = (e) => ({
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify(e)
});
async function wl(e) {
  try {
    return await e.json();
  } catch {
    return null;
  }
}
function je(e) {
  return e instanceof bo ? e.fault : { code: "panel_failed", error: e instanceof Error ? e.message : String(e), hint: "Reload the page and try again." };
}
let gi = null;
function wg(e) {
  gi = { host: e, client: new yg(e) };
}
function ne() {
  if (!gi) throw new Error("No host has been set.");
  return gi;
}
var pn = {
  _loadedStyleNames: /* @__PURE__ */ new Set(),
  getLoadedStyleNames: function() {
    return this._loadedStyleNames;
  },
  isStyleNameLoaded: function(t) {
    return this._loadedStyleNames.has(t);
  },
  setLoadedStyleName: function(t) {
    this._loadedStyleNames.add(t);
  },
  deleteLoadedStyleName: function(t) {
    this._loadedStyleNames.delete(t);
  },
  clearLoadedStyleNames: function() {
    this._loadedStyleNames.clear();
  }
};
function kg() {
  var e = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "pc", t = sc();
  return "".concat(e).concat(t.replace("v-", "").replaceAll("-", "_"));
}
var kl = xe.extend({
  name: "common"
});
function Ko(e) {
  "@babel/helpers - typeof";
  return Ko = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Ko(e);
}
function _g(e) {
  return dd(e) || $g(e) || cd(e) || ud();
}
function $g(e) {
  if (typeof Symbol < "u" && e[Symbol.iterator] != null || e["@@iterator"] != null) return Array.from(e);
}
function mo(e, t) {
  return dd(e) || Sg(e, t) || cd(e, t) || ud();
}
function ud() {
  throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function cd(e, t) {
  if (e) {
    if (typeof e == "string") return vi(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? vi(e, t) : void 0;
  }
}
function vi(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, o = Array(t); n < t; n++) o[n] = e[n];
  return o;
}
function Sg(e, t) {
  var n = e == null ? null : typeof Symbol < "u" && e[Symbol.iterator] || e["@@iterator"];
  if (n != null) {
    var o, r, s, i, a = [], l = !0, c = !1;
    try {
      if (s = (n = n.call(e)).next, t === 0) {
        if (Object(n) !== n) return;
        l = !1;
      } else for (; !(l = (o = s.call(n)).done) && (a.push(o.value), a.length !== t); l = !0) ;
    } catch (u) {
      c = !0, r = u;
    } finally {
      try {
        if (!l && n.return != null && (i = n.return(), Object(i) !== i)) return;
      } finally {
        if (c) throw r;
      }
    }
    return a;
  }
}
function dd(e) {
  if (Array.isArray(e)) return e;
}
function _l(e, t) {
  var n = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
    var o = Object.getOwnPropertySymbols(e);
    t && (o = o.filter(function(r) {
      return Object.getOwnPropertyDescriptor(e, r).enumerable;
    })), n.push.apply(n, o);
  }
  return n;
}
function pe(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? _l(Object(n), !0).forEach(function(o) {
      yo(e, o, n[o]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : _l(Object(n)).forEach(function(o) {
      Object.defineProperty(e, o, Object.getOwnPropertyDescriptor(n, o));
    });
  }
  return e;
}
function yo(e, t, n) {
  return (t = xg(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function xg(e) {
  var t = Cg(e, "string");
  return Ko(t) == "symbol" ? t : t + "";
}
function Cg(e, t) {
  if (Ko(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (Ko(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var ao = {
  name: "BaseComponent",
  props: {
    pt: {
      type: Object,
      default: void 0
    },
    ptOptions: {
      type: Object,
      default: void 0
    },
    unstyled: {
      type: Boolean,
      default: void 0
    },
    dt: {
      type: Object,
      default: void 0
    }
  },
  inject: {
    $parentInstance: {
      default: void 0
    }
  },
  watch: {
    isUnstyled: {
      immediate: !0,
      handler: function(t) {
        Ke.off("theme:change", this._loadCoreStyles), t || (this._loadCoreStyles(), this._themeChangeListener(this._loadCoreStyles));
      }
    },
    dt: {
      immediate: !0,
      handler: function(t, n) {
        var o = this;
        Ke.off("theme:change", this._themeScopedListener), t ? (this._loadScopedThemeStyles(t), this._themeScopedListener = function() {
          return o._loadScopedThemeStyles(t);
        }, this._themeChangeListener(this._themeScopedListener)) : this._unloadScopedThemeStyles();
      }
    }
  },
  scopedStyleEl: void 0,
  rootEl: void 0,
  uid: void 0,
  $attrSelector: void 0,
  beforeCreate: function() {
    var t, n, o, r, s, i, a, l, c, u, d, f = (t = this.pt) === null || t === void 0 ? void 0 : t._usept, m = f ? (n = this.pt) === null || n === void 0 || (n = n.originalValue) === null || n === void 0 ? void 0 : n[this.$.type.name] : void 0, v = f ? (o = this.pt) === null || o === void 0 || (o = o.value) === null || o === void 0 ? void 0 : o[this.$.type.name] : this.pt;
    (r = v || m) === null || r === void 0 || (r = r.hooks) === null || r === void 0 || (s = r.onBeforeCreate) === null || s === void 0 || s.call(r);
    var b = (i = this.$primevueConfig) === null || i === void 0 || (i = i.pt) === null || i === void 0 ? void 0 : i._usept, $ = b ? (a = this.$primevue) === null || a === void 0 || (a = a.config) === null || a === void 0 || (a = a.pt) === null || a === void 0 ? void 0 : a.originalValue : void 0, E = b ? (l = this.$primevue) === null || l === void 0 || (l = l.config) === null || l === void 0 || (l = l.pt) === null || l === void 0 ? void 0 : l.value : (c = this.$primevue) === null || c === void 0 || (c = c.config) === null || c === void 0 ? void 0 : c.pt;
    (u = E || $) === null || u === void 0 || (u = u[this.$.type.name]) === null || u === void 0 || (u = u.hooks) === null || u === void 0 || (d = u.onBeforeCreate) === null || d === void 0 || d.call(u), this.$attrSelector = kg(), this.uid = this.$attrs.id || this.$attrSelector.replace("pc", "pv_id_");
  },
  created: function() {
    this._hook("onCreated");
  },
  beforeMount: function() {
    var t;
    this.rootEl = Oh(Bn(this.$el) ? this.$el : (t = this.$el) === null || t === void 0 ? void 0 : t.parentElement, "[".concat(this.$attrSelector, "]")), this.rootEl && (this.rootEl.$pc = pe({
      name: this.$.type.name,
      attrSelector: this.$attrSelector
    }, this.$params)), this._loadStyles(), this._hook("onBeforeMount");
  },
  mounted: function() {
    this._hook("onMounted");
  },
  beforeUpdate: function() {
    this._hook("onBeforeUpdate");
  },
  updated: function() {
    this._hook("onUpdated");
  },
  beforeUnmount: function() {
    this._hook("onBeforeUnmount");
  },
  unmounted: function() {
    this._removeThemeListeners(), this._unloadScopedThemeStyles(), this._hook("onUnmounted");
  },
  methods: {
    _hook: function(t) {
      if (!this.$options.hostName) {
        var n = this._usePT(this._getPT(this.pt, this.$.type.name), this._getOptionValue, "hooks.".concat(t)), o = this._useDefaultPT(this._getOptionValue, "hooks.".concat(t));
        n?.(), o?.();
      }
    },
    _mergeProps: function(t) {
      for (var n = arguments.length, o = new Array(n > 1 ? n - 1 : 0), r = 1; r < n; r++)
        o[r - 1] = arguments[r];
      return Ji(t) ? t.apply(void 0, o) : ce.apply(void 0, o);
    },
    _load: function() {
      pn.isStyleNameLoaded("base") || (xe.loadCSS(this.$styleOptions), this._loadGlobalStyles(), pn.setLoadedStyleName("base")), this._loadThemeStyles();
    },
    _loadStyles: function() {
      this._load(), this._themeChangeListener(this._load);
    },
    _loadCoreStyles: function() {
      var t, n;
      !pn.isStyleNameLoaded((t = this.$style) === null || t === void 0 ? void 0 : t.name) && (n = this.$style) !== null && n !== void 0 && n.name && (kl.loadCSS(this.$styleOptions), this.$options.style && this.$style.loadCSS(this.$styleOptions), pn.setLoadedStyleName(this.$style.name));
    },
    _loadGlobalStyles: function() {
      var t = this._useGlobalPT(this._getOptionValue, "global.css", this.$params);
      Pe(t) && xe.load(t, pe({
        name: "global"
      }, this.$styleOptions));
    },
    _loadThemeStyles: function() {
      var t, n;
      if (!(this.isUnstyled || this.$theme === "none")) {
        if (!Se.isStyleNameLoaded("common")) {
          var o, r, s = ((o = this.$style) === null || o === void 0 || (r = o.getCommonTheme) === null || r === void 0 ? void 0 : r.call(o)) || {}, i = s.primitive, a = s.semantic, l = s.global, c = s.style;
          xe.load(i?.css, pe({
            name: "primitive-variables"
          }, this.$styleOptions)), xe.load(a?.css, pe({
            name: "semantic-variables"
          }, this.$styleOptions)), xe.load(l?.css, pe({
            name: "global-variables"
          }, this.$styleOptions)), xe.loadStyle(pe({
            name: "global-style"
          }, this.$styleOptions), c), Se.setLoadedStyleName("common");
        }
        if (!Se.isStyleNameLoaded((t = this.$style) === null || t === void 0 ? void 0 : t.name) && (n = this.$style) !== null && n !== void 0 && n.name) {
          var u, d, f, m, v = ((u = this.$style) === null || u === void 0 || (d = u.getComponentTheme) === null || d === void 0 ? void 0 : d.call(u)) || {}, b = v.css, $ = v.style;
          (f = this.$style) === null || f === void 0 || f.load(b, pe({
            name: "".concat(this.$style.name, "-variables")
          }, this.$styleOptions)), (m = this.$style) === null || m === void 0 || m.loadStyle(pe({
            name: "".concat(this.$style.name, "-style")
          }, this.$styleOptions), $), Se.setLoadedStyleName(this.$style.name);
        }
        if (!Se.isStyleNameLoaded("layer-order")) {
          var E, A, P = (E = this.$style) === null || E === void 0 || (A = E.getLayerOrderThemeCSS) === null || A === void 0 ? void 0 : A.call(E);
          xe.load(P, pe({
            name: "layer-order",
            first: !0
          }, this.$styleOptions)), Se.setLoadedStyleName("layer-order");
        }
      }
    },
    _loadScopedThemeStyles: function(t) {
      var n, o, r, s = ((n = this.$style) === null || n === void 0 || (o = n.getPresetTheme) === null || o === void 0 ? void 0 : o.call(n, t, "[".concat(this.$attrSelector, "]"))) || {}, i = s.css, a = (r = this.$style) === null || r === void 0 ? void 0 : r.load(i, pe({
        name: "".concat(this.$attrSelector, "-").concat(this.$style.name)
      }, this.$styleOptions));
      this.scopedStyleEl = a.el;
    },
    _unloadScopedThemeStyles: function() {
      var t;
      (t = this.scopedStyleEl) === null || t === void 0 || (t = t.value) === null || t === void 0 || t.remove();
    },
    _themeChangeListener: function() {
      var t = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : function() {
      };
      pn.clearLoadedStyleNames(), Ke.on("theme:change", t);
    },
    _removeThemeListeners: function() {
      Ke.off("theme:change", this._loadCoreStyles), Ke.off("theme:change", this._load), Ke.off("theme:change", this._themeScopedListener);
    },
    _getHostInstance: function(t) {
      return t ? this.$options.hostName ? t.$.type.name === this.$options.hostName ? t : this._getHostInstance(t.$parentInstance) : t.$parentInstance : void 0;
    },
    _getPropValue: function(t) {
      var n;
      return this[t] || ((n = this._getHostInstance(this)) === null || n === void 0 ? void 0 : n[t]);
    },
    _getOptionValue: function(t) {
      var n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : "", o = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : {};
      return Zi(t, n, o);
    },
    _getPTValue: function() {
      var t, n = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, o = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : "", r = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : {}, s = arguments.length > 3 && arguments[3] !== void 0 ? arguments[3] : !0, i = /./g.test(o) && !!r[o.split(".")[0]], a = this._getPropValue("ptOptions") || ((t = this.$primevueConfig) === null || t === void 0 ? void 0 : t.ptOptions) || {}, l = a.mergeSections, c = l === void 0 ? !0 : l, u = a.mergeProps, d = u === void 0 ? !1 : u, f = s ? i ? this._useGlobalPT(this._getPTClassValue, o, r) : this._useDefaultPT(this._getPTClassValue, o, r) : void 0, m = i ? void 0 : this._getPTSelf(n, this._getPTClassValue, o, pe(pe({}, r), {}, {
        global: f || {}
      })), v = this._getPTDatasets(o);
      return c || !c && m ? d ? this._mergeProps(d, f, m, v) : pe(pe(pe({}, f), m), v) : pe(pe({}, m), v);
    },
    _getPTSelf: function() {
      for (var t = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, n = arguments.length, o = new Array(n > 1 ? n - 1 : 0), r = 1; r < n; r++)
        o[r - 1] = arguments[r];
      return ce(
        this._usePT.apply(this, [this._getPT(t, this.$name)].concat(o)),
        // Exp; <component :pt="{}"
        this._usePT.apply(this, [this.$_attrsPT].concat(o))
        // Exp; <component :pt:[passthrough_key]:[attribute]="{value}" or <component :pt:[passthrough_key]="() =>{value}"
      );
    },
    _getPTDatasets: function() {
      var t, n, o = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "", r = "data-pc-", s = o === "root" && Pe((t = this.pt) === null || t === void 0 ? void 0 : t["data-pc-section"]);
      return o !== "transition" && pe(pe({}, o === "root" && pe(pe(yo({}, "".concat(r, "name"), Mt(s ? (n = this.pt) === null || n === void 0 ? void 0 : n["data-pc-section"] : this.$.type.name)), s && yo({}, "".concat(r, "extend"), Mt(this.$.type.name))), {}, yo({}, "".concat(this.$attrSelector), ""))), {}, yo({}, "".concat(r, "section"), Mt(o)));
    },
    _getPTClassValue: function() {
      var t = this._getOptionValue.apply(this, arguments);
      return lt(t) || Hc(t) ? {
        class: t
      } : t;
    },
    _getPT: function(t) {
      var n = this, o = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : "", r = arguments.length > 2 ? arguments[2] : void 0, s = function(a) {
        var l, c = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : !1, u = r ? r(a) : a, d = Mt(o), f = Mt(n.$name);
        return (l = c ? d !== f ? u?.[d] : void 0 : u?.[d]) !== null && l !== void 0 ? l : u;
      };
      return t != null && t.hasOwnProperty("_usept") ? {
        _usept: t._usept,
        originalValue: s(t.originalValue),
        value: s(t.value)
      } : s(t, !0);
    },
    _usePT: function(t, n, o, r) {
      var s = function(b) {
        return n(b, o, r);
      };
      if (t != null && t.hasOwnProperty("_usept")) {
        var i, a = t._usept || ((i = this.$primevueConfig) === null || i === void 0 ? void 0 : i.ptOptions) || {}, l = a.mergeSections, c = l === void 0 ? !0 : l, u = a.mergeProps, d = u === void 0 ? !1 : u, f = s(t.originalValue), m = s(t.value);
        return f === void 0 && m === void 0 ? void 0 : lt(m) ? m : lt(f) ? f : c || !c && m ? d ? this._mergeProps(d, f, m) : pe(pe({}, f), m) : m;
      }
      return s(t);
    },
    _useGlobalPT: function(t, n, o) {
      return this._usePT(this.globalPT, t, n, o);
    },
    _useDefaultPT: function(t, n, o) {
      return this._usePT(this.defaultPT, t, n, o);
    },
    ptm: function() {
      var t = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "", n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
      return this._getPTValue(this.pt, t, pe(pe({}, this.$params), n));
    },
    ptmi: function() {
      var t, n = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "", o = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}, r = ce(this.$_attrsWithoutPT, this.ptm(n, o));
      return r?.hasOwnProperty("id") && ((t = r.id) !== null && t !== void 0 || (r.id = this.$id)), r;
    },
    ptmo: function() {
      var t = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : "", o = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : {};
      return this._getPTValue(t, n, pe({
        instance: this
      }, o), !1);
    },
    cx: function() {
      var t = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "", n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
      return this.isUnstyled ? void 0 : this._getOptionValue(this.$style.classes, t, pe(pe({}, this.$params), n));
    },
    sx: function() {
      var t = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "", n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : !0, o = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : {};
      if (n) {
        var r = this._getOptionValue(this.$style.inlineStyles, t, pe(pe({}, this.$params), o)), s = this._getOptionValue(kl.inlineStyles, t, pe(pe({}, this.$params), o));
        return [s, r];
      }
    }
  },
  computed: {
    globalPT: function() {
      var t, n = this;
      return this._getPT((t = this.$primevueConfig) === null || t === void 0 ? void 0 : t.pt, void 0, function(o) {
        return ft(o, {
          instance: n
        });
      });
    },
    defaultPT: function() {
      var t, n = this;
      return this._getPT((t = this.$primevueConfig) === null || t === void 0 ? void 0 : t.pt, void 0, function(o) {
        return n._getOptionValue(o, n.$name, pe({}, n.$params)) || ft(o, pe({}, n.$params));
      });
    },
    isUnstyled: function() {
      var t;
      return this.unstyled !== void 0 ? this.unstyled : (t = this.$primevueConfig) === null || t === void 0 ? void 0 : t.unstyled;
    },
    $id: function() {
      return this.$attrs.id || this.uid;
    },
    $inProps: function() {
      var t, n = Object.keys(((t = this.$.vnode) === null || t === void 0 ? void 0 : t.props) || {});
      return Object.fromEntries(Object.entries(this.$props).filter(function(o) {
        var r = mo(o, 1), s = r[0];
        return n?.includes(s);
      }));
    },
    $theme: function() {
      var t;
      return (t = this.$primevueConfig) === null || t === void 0 ? void 0 : t.theme;
    },
    $style: function() {
      return pe(pe({
        classes: void 0,
        inlineStyles: void 0,
        load: function() {
        },
        loadCSS: function() {
        },
        loadStyle: function() {
        }
      }, (this._getHostInstance(this) || {}).$style), this.$options.style);
    },
    $styleOptions: function() {
      var t;
      return {
        nonce: (t = this.$primevueConfig) === null || t === void 0 || (t = t.csp) === null || t === void 0 ? void 0 : t.nonce
      };
    },
    $primevueConfig: function() {
      var t;
      return (t = this.$primevue) === null || t === void 0 ? void 0 : t.config;
    },
    $name: function() {
      return this.$options.hostName || this.$.type.name;
    },
    $params: function() {
      var t = this._getHostInstance(this) || this.$parent;
      return {
        instance: this,
        props: this.$props,
        state: this.$data,
        attrs: this.$attrs,
        parent: {
          instance: t,
          props: t?.$props,
          state: t?.$data,
          attrs: t?.$attrs
        }
      };
    },
    $_attrsPT: function() {
      return Object.entries(this.$attrs || {}).filter(function(t) {
        var n = mo(t, 1), o = n[0];
        return o?.startsWith("pt:");
      }).reduce(function(t, n) {
        var o = mo(n, 2), r = o[0], s = o[1], i = r.split(":"), a = _g(i), l = vi(a).slice(1);
        return l?.reduce(function(c, u, d, f) {
          return !c[u] && (c[u] = d === f.length - 1 ? s : {}), c[u];
        }, t), t;
      }, {});
    },
    $_attrsWithoutPT: function() {
      return Object.entries(this.$attrs || {}).filter(function(t) {
        var n = mo(t, 1), o = n[0];
        return !(o != null && o.startsWith("pt:"));
      }).reduce(function(t, n) {
        var o = mo(n, 2), r = o[0], s = o[1];
        return t[r] = s, t;
      }, {});
    }
  }
}, Og = `
.p-icon {
    display: inline-block;
    vertical-align: baseline;
    flex-shrink: 0;
}

.p-icon-spin {
    -webkit-animation: p-icon-spin 2s infinite linear;
    animation: p-icon-spin 2s infinite linear;
}

@-webkit-keyframes p-icon-spin {
    0% {
        -webkit-transform: rotate(0deg);
        transform: rotate(0deg);
    }
    100% {
        -webkit-transform: rotate(359deg);
        transform: rotate(359deg);
    }
}

@keyframes p-icon-spin {
    0% {
        -webkit-transform: rotate(0deg);
        transform: rotate(0deg);
    }
    100% {
        -webkit-transform: rotate(359deg);
        transform: rotate(359deg);
    }
}
`, Tg = xe.extend({
  name: "baseicon",
  css: Og
});
function qo(e) {
  "@babel/helpers - typeof";
  return qo = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, qo(e);
}
function $l(e, t) {
  var n = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
    var o = Object.getOwnPropertySymbols(e);
    t && (o = o.filter(function(r) {
      return Object.getOwnPropertyDescriptor(e, r).enumerable;
    })), n.push.apply(n, o);
  }
  return n;
}
function Sl(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? $l(Object(n), !0).forEach(function(o) {
      Ag(e, o, n[o]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : $l(Object(n)).forEach(function(o) {
      Object.defineProperty(e, o, Object.getOwnPropertyDescriptor(n, o));
    });
  }
  return e;
}
function Ag(e, t, n) {
  return (t = Pg(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function Pg(e) {
  var t = Eg(e, "string");
  return qo(t) == "symbol" ? t : t + "";
}
function Eg(e, t) {
  if (qo(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (qo(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var ws = {
  name: "BaseIcon",
  extends: ao,
  props: {
    label: {
      type: String,
      default: void 0
    },
    spin: {
      type: Boolean,
      default: !1
    }
  },
  style: Tg,
  provide: function() {
    return {
      $pcIcon: this,
      $parentInstance: this
    };
  },
  methods: {
    pti: function() {
      var t = Fn(this.label);
      return Sl(Sl({}, !this.isUnstyled && {
        class: ["p-icon", {
          "p-icon-spin": this.spin
        }]
      }), {}, {
        role: t ? void 0 : "img",
        "aria-label": t ? void 0 : this.label,
        "aria-hidden": t
      });
    }
  }
}, fd = {
  name: "SpinnerIcon",
  extends: ws
};
function Ig(e) {
  return jg(e) || Ng(e) || Mg(e) || Lg();
}
function Lg() {
  throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function Mg(e, t) {
  if (e) {
    if (typeof e == "string") return bi(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? bi(e, t) : void 0;
  }
}
function Ng(e) {
  if (typeof Symbol < "u" && e[Symbol.iterator] != null || e["@@iterator"] != null) return Array.from(e);
}
function jg(e) {
  if (Array.isArray(e)) return bi(e);
}
function bi(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, o = Array(t); n < t; n++) o[n] = e[n];
  return o;
}
function Rg(e, t, n, o, r, s) {
  return p(), h("svg", ce({
    width: "14",
    height: "14",
    viewBox: "0 0 14 14",
    fill: "none",
    xmlns: "http://www.w3.org/2000/svg"
  }, e.pti()), Ig(t[0] || (t[0] = [y("path", {
    d: "M6.99701 14C5.85441 13.999 4.72939 13.7186 3.72012 13.1832C2.71084 12.6478 1.84795 11.8737 1.20673 10.9284C0.565504 9.98305 0.165424 8.89526 0.041387 7.75989C-0.0826496 6.62453 0.073125 5.47607 0.495122 4.4147C0.917119 3.35333 1.59252 2.4113 2.46241 1.67077C3.33229 0.930247 4.37024 0.413729 5.4857 0.166275C6.60117 -0.0811796 7.76026 -0.0520535 8.86188 0.251112C9.9635 0.554278 10.9742 1.12227 11.8057 1.90555C11.915 2.01493 11.9764 2.16319 11.9764 2.31778C11.9764 2.47236 11.915 2.62062 11.8057 2.73C11.7521 2.78503 11.688 2.82877 11.6171 2.85864C11.5463 2.8885 11.4702 2.90389 11.3933 2.90389C11.3165 2.90389 11.2404 2.8885 11.1695 2.85864C11.0987 2.82877 11.0346 2.78503 10.9809 2.73C9.9998 1.81273 8.73246 1.26138 7.39226 1.16876C6.05206 1.07615 4.72086 1.44794 3.62279 2.22152C2.52471 2.99511 1.72683 4.12325 1.36345 5.41602C1.00008 6.70879 1.09342 8.08723 1.62775 9.31926C2.16209 10.5513 3.10478 11.5617 4.29713 12.1803C5.48947 12.7989 6.85865 12.988 8.17414 12.7157C9.48963 12.4435 10.6711 11.7264 11.5196 10.6854C12.3681 9.64432 12.8319 8.34282 12.8328 7C12.8328 6.84529 12.8943 6.69692 13.0038 6.58752C13.1132 6.47812 13.2616 6.41667 13.4164 6.41667C13.5712 6.41667 13.7196 6.47812 13.8291 6.58752C13.9385 6.69692 14 6.84529 14 7C14 8.85651 13.2622 10.637 11.9489 11.9497C10.6356 13.2625 8.85432 14 6.99701 14Z",
    fill: "currentColor"
  }, null, -1)])), 16);
}
fd.render = Rg;
var Dg = `
    .p-badge {
        display: inline-flex;
        border-radius: dt('badge.border.radius');
        align-items: center;
        justify-content: center;
        padding: dt('badge.padding');
        background: dt('badge.primary.background');
        color: dt('badge.primary.color');
        font-size: dt('badge.font.size');
        font-weight: dt('badge.font.weight');
        min-width: dt('badge.min.width');
        height: dt('badge.height');
    }

    .p-badge-dot {
        width: dt('badge.dot.size');
        min-width: dt('badge.dot.size');
        height: dt('badge.dot.size');
        border-radius: 50%;
        padding: 0;
    }

    .p-badge-circle {
        padding: 0;
        border-radius: 50%;
    }

    .p-badge-secondary {
        background: dt('badge.secondary.background');
        color: dt('badge.secondary.color');
    }

    .p-badge-success {
        background: dt('badge.success.background');
        color: dt('badge.success.color');
    }

    .p-badge-info {
        background: dt('badge.info.background');
        color: dt('badge.info.color');
    }

    .p-badge-warn {
        background: dt('badge.warn.background');
        color: dt('badge.warn.color');
    }

    .p-badge-danger {
        background: dt('badge.danger.background');
        color: dt('badge.danger.color');
    }

    .p-badge-contrast {
        background: dt('badge.contrast.background');
        color: dt('badge.contrast.color');
    }

    .p-badge-sm {
        font-size: dt('badge.sm.font.size');
        min-width: dt('badge.sm.min.width');
        height: dt('badge.sm.height');
    }

    .p-badge-lg {
        font-size: dt('badge.lg.font.size');
        min-width: dt('badge.lg.min.width');
        height: dt('badge.lg.height');
    }

    .p-badge-xl {
        font-size: dt('badge.xl.font.size');
        min-width: dt('badge.xl.min.width');
        height: dt('badge.xl.height');
    }
`, Fg = {
  root: function(t) {
    var n = t.props, o = t.instance;
    return ["p-badge p-component", {
      "p-badge-circle": Pe(n.value) && String(n.value).length === 1,
      "p-badge-dot": Fn(n.value) && !o.$slots.default,
      "p-badge-sm": n.size === "small",
      "p-badge-lg": n.size === "large",
      "p-badge-xl": n.size === "xlarge",
      "p-badge-info": n.severity === "info",
      "p-badge-success": n.severity === "success",
      "p-badge-warn": n.severity === "warn",
      "p-badge-danger": n.severity === "danger",
      "p-badge-secondary": n.severity === "secondary",
      "p-badge-contrast": n.severity === "contrast"
    }];
  }
}, Bg = xe.extend({
  name: "badge",
  style: Dg,
  classes: Fg
}), Vg = {
  name: "BaseBadge",
  extends: ao,
  props: {
    value: {
      type: [String, Number],
      default: null
    },
    severity: {
      type: String,
      default: null
    },
    size: {
      type: String,
      default: null
    }
  },
  style: Bg,
  provide: function() {
    return {
      $pcBadge: this,
      $parentInstance: this
    };
  }
};
function Go(e) {
  "@babel/helpers - typeof";
  return Go = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Go(e);
}
function xl(e, t, n) {
  return (t = zg(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function zg(e) {
  var t = Ug(e, "string");
  return Go(t) == "symbol" ? t : t + "";
}
function Ug(e, t) {
  if (Go(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (Go(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var pd = {
  name: "Badge",
  extends: Vg,
  inheritAttrs: !1,
  computed: {
    dataP: function() {
      return en(xl(xl({
        circle: this.value != null && String(this.value).length === 1,
        empty: this.value == null && !this.$slots.default
      }, this.severity, this.severity), this.size, this.size));
    }
  }
}, Hg = ["data-p"];
function Wg(e, t, n, o, r, s) {
  return p(), h("span", ce({
    class: e.cx("root"),
    "data-p": s.dataP
  }, e.ptmi("root")), [ze(e.$slots, "default", {}, function() {
    return [W(_(e.value), 1)];
  })], 16, Hg);
}
pd.render = Wg;
function Yo(e) {
  "@babel/helpers - typeof";
  return Yo = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Yo(e);
}
function Cl(e, t) {
  return Yg(e) || Gg(e, t) || qg(e, t) || Kg();
}
function Kg() {
  throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function qg(e, t) {
  if (e) {
    if (typeof e == "string") return Ol(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? Ol(e, t) : void 0;
  }
}
function Ol(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, o = Array(t); n < t; n++) o[n] = e[n];
  return o;
}
function Gg(e, t) {
  var n = e == null ? null : typeof Symbol < "u" && e[Symbol.iterator] || e["@@iterator"];
  if (n != null) {
    var o, r, s, i, a = [], l = !0, c = !1;
    try {
      if (s = (n = n.call(e)).next, t !== 0) for (; !(l = (o = s.call(n)).done) && (a.push(o.value), a.length !== t); l = !0) ;
    } catch (u) {
      c = !0, r = u;
    } finally {
      try {
        if (!l && n.return != null && (i = n.return(), Object(i) !== i)) return;
      } finally {
        if (c) throw r;
      }
    }
    return a;
  }
}
function Yg(e) {
  if (Array.isArray(e)) return e;
}
function Tl(e, t) {
  var n = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
    var o = Object.getOwnPropertySymbols(e);
    t && (o = o.filter(function(r) {
      return Object.getOwnPropertyDescriptor(e, r).enumerable;
    })), n.push.apply(n, o);
  }
  return n;
}
function be(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? Tl(Object(n), !0).forEach(function(o) {
      yi(e, o, n[o]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : Tl(Object(n)).forEach(function(o) {
      Object.defineProperty(e, o, Object.getOwnPropertyDescriptor(n, o));
    });
  }
  return e;
}
function yi(e, t, n) {
  return (t = Jg(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function Jg(e) {
  var t = Zg(e, "string");
  return Yo(t) == "symbol" ? t : t + "";
}
function Zg(e, t) {
  if (Yo(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (Yo(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var le = {
  _getMeta: function() {
    return [Ft(arguments.length <= 0 ? void 0 : arguments[0]) || arguments.length <= 0 ? void 0 : arguments[0], ft(Ft(arguments.length <= 0 ? void 0 : arguments[0]) ? arguments.length <= 0 ? void 0 : arguments[0] : arguments.length <= 1 ? void 0 : arguments[1])];
  },
  _getConfig: function(t, n) {
    var o, r, s;
    return (o = (t == null || (r = t.instance) === null || r === void 0 ? void 0 : r.$primevue) || (n == null || (s = n.ctx) === null || s === void 0 || (s = s.appContext) === null || s === void 0 || (s = s.config) === null || s === void 0 || (s = s.globalProperties) === null || s === void 0 ? void 0 : s.$primevue)) === null || o === void 0 ? void 0 : o.config;
  },
  _getOptionValue: Zi,
  _getPTValue: function() {
    var t, n, o = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, r = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}, s = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : "", i = arguments.length > 3 && arguments[3] !== void 0 ? arguments[3] : {}, a = arguments.length > 4 && arguments[4] !== void 0 ? arguments[4] : !0, l = function() {
      var A = le._getOptionValue.apply(le, arguments);
      return lt(A) || Hc(A) ? {
        class: A
      } : A;
    }, c = ((t = o.binding) === null || t === void 0 || (t = t.value) === null || t === void 0 ? void 0 : t.ptOptions) || ((n = o.$primevueConfig) === null || n === void 0 ? void 0 : n.ptOptions) || {}, u = c.mergeSections, d = u === void 0 ? !0 : u, f = c.mergeProps, m = f === void 0 ? !1 : f, v = a ? le._useDefaultPT(o, o.defaultPT(), l, s, i) : void 0, b = le._usePT(o, le._getPT(r, o.$name), l, s, be(be({}, i), {}, {
      global: v || {}
    })), $ = le._getPTDatasets(o, s);
    return d || !d && b ? m ? le._mergeProps(o, m, v, b, $) : be(be(be({}, v), b), $) : be(be({}, b), $);
  },
  _getPTDatasets: function() {
    var t = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : "", o = "data-pc-";
    return be(be({}, n === "root" && yi({}, "".concat(o, "name"), Mt(t.$name))), {}, yi({}, "".concat(o, "section"), Mt(n)));
  },
  _getPT: function(t) {
    var n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : "", o = arguments.length > 2 ? arguments[2] : void 0, r = function(i) {
      var a, l = o ? o(i) : i, c = Mt(n);
      return (a = l?.[c]) !== null && a !== void 0 ? a : l;
    };
    return t && Object.hasOwn(t, "_usept") ? {
      _usept: t._usept,
      originalValue: r(t.originalValue),
      value: r(t.value)
    } : r(t);
  },
  _usePT: function() {
    var t = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, n = arguments.length > 1 ? arguments[1] : void 0, o = arguments.length > 2 ? arguments[2] : void 0, r = arguments.length > 3 ? arguments[3] : void 0, s = arguments.length > 4 ? arguments[4] : void 0, i = function($) {
      return o($, r, s);
    };
    if (n && Object.hasOwn(n, "_usept")) {
      var a, l = n._usept || ((a = t.$primevueConfig) === null || a === void 0 ? void 0 : a.ptOptions) || {}, c = l.mergeSections, u = c === void 0 ? !0 : c, d = l.mergeProps, f = d === void 0 ? !1 : d, m = i(n.originalValue), v = i(n.value);
      return m === void 0 && v === void 0 ? void 0 : lt(v) ? v : lt(m) ? m : u || !u && v ? f ? le._mergeProps(t, f, m, v) : be(be({}, m), v) : v;
    }
    return i(n);
  },
  _useDefaultPT: function() {
    var t = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}, o = arguments.length > 2 ? arguments[2] : void 0, r = arguments.length > 3 ? arguments[3] : void 0, s = arguments.length > 4 ? arguments[4] : void 0;
    return le._usePT(t, n, o, r, s);
  },
  _loadStyles: function() {
    var t, n = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, o = arguments.length > 1 ? arguments[1] : void 0, r = arguments.length > 2 ? arguments[2] : void 0, s = le._getConfig(o, r), i = {
      nonce: s == null || (t = s.csp) === null || t === void 0 ? void 0 : t.nonce
    };
    le._loadCoreStyles(n, i), le._loadThemeStyles(n, i), le._loadScopedThemeStyles(n, i), le._removeThemeListeners(n), n.$loadStyles = function() {
      return le._loadThemeStyles(n, i);
    }, le._themeChangeListener(n.$loadStyles);
  },
  _loadCoreStyles: function() {
    var t, n, o = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, r = arguments.length > 1 ? arguments[1] : void 0;
    if (!pn.isStyleNameLoaded((t = o.$style) === null || t === void 0 ? void 0 : t.name) && (n = o.$style) !== null && n !== void 0 && n.name) {
      var s;
      xe.loadCSS(r), (s = o.$style) === null || s === void 0 || s.loadCSS(r), pn.setLoadedStyleName(o.$style.name);
    }
  },
  _loadThemeStyles: function() {
    var t, n, o, r = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, s = arguments.length > 1 ? arguments[1] : void 0;
    if (!(r != null && r.isUnstyled() || (r == null || (t = r.theme) === null || t === void 0 ? void 0 : t.call(r)) === "none")) {
      if (!Se.isStyleNameLoaded("common")) {
        var i, a, l = ((i = r.$style) === null || i === void 0 || (a = i.getCommonTheme) === null || a === void 0 ? void 0 : a.call(i)) || {}, c = l.primitive, u = l.semantic, d = l.global, f = l.style;
        xe.load(c?.css, be({
          name: "primitive-variables"
        }, s)), xe.load(u?.css, be({
          name: "semantic-variables"
        }, s)), xe.load(d?.css, be({
          name: "global-variables"
        }, s)), xe.loadStyle(be({
          name: "global-style"
        }, s), f), Se.setLoadedStyleName("common");
      }
      if (!Se.isStyleNameLoaded((n = r.$style) === null || n === void 0 ? void 0 : n.name) && (o = r.$style) !== null && o !== void 0 && o.name) {
        var m, v, b, $, E = ((m = r.$style) === null || m === void 0 || (v = m.getDirectiveTheme) === null || v === void 0 ? void 0 : v.call(m)) || {}, A = E.css, P = E.style;
        (b = r.$style) === null || b === void 0 || b.load(A, be({
          name: "".concat(r.$style.name, "-variables")
        }, s)), ($ = r.$style) === null || $ === void 0 || $.loadStyle(be({
          name: "".concat(r.$style.name, "-style")
        }, s), P), Se.setLoadedStyleName(r.$style.name);
      }
      if (!Se.isStyleNameLoaded("layer-order")) {
        var S, T, I = (S = r.$style) === null || S === void 0 || (T = S.getLayerOrderThemeCSS) === null || T === void 0 ? void 0 : T.call(S);
        xe.load(I, be({
          name: "layer-order",
          first: !0
        }, s)), Se.setLoadedStyleName("layer-order");
      }
    }
  },
  _loadScopedThemeStyles: function() {
    var t = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, n = arguments.length > 1 ? arguments[1] : void 0, o = t.preset();
    if (o && t.$attrSelector) {
      var r, s, i, a = ((r = t.$style) === null || r === void 0 || (s = r.getPresetTheme) === null || s === void 0 ? void 0 : s.call(r, o, "[".concat(t.$attrSelector, "]"))) || {}, l = a.css, c = (i = t.$style) === null || i === void 0 ? void 0 : i.load(l, be({
        name: "".concat(t.$attrSelector, "-").concat(t.$style.name)
      }, n));
      t.scopedStyleEl = c.el;
    }
  },
  _themeChangeListener: function() {
    var t = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : function() {
    };
    pn.clearLoadedStyleNames(), Ke.on("theme:change", t);
  },
  _removeThemeListeners: function() {
    var t = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {};
    Ke.off("theme:change", t.$loadStyles), t.$loadStyles = void 0;
  },
  _hook: function(t, n, o, r, s, i) {
    var a, l, c = "on".concat(vh(n)), u = le._getConfig(r, s), d = o?.$instance, f = le._usePT(d, le._getPT(r == null || (a = r.value) === null || a === void 0 ? void 0 : a.pt, t), le._getOptionValue, "hooks.".concat(c)), m = le._useDefaultPT(d, u == null || (l = u.pt) === null || l === void 0 || (l = l.directives) === null || l === void 0 ? void 0 : l[t], le._getOptionValue, "hooks.".concat(c)), v = {
      el: o,
      binding: r,
      vnode: s,
      prevVnode: i
    };
    f?.(d, v), m?.(d, v);
  },
  /* eslint-disable-next-line no-unused-vars */
  _mergeProps: function() {
    for (var t = arguments.length > 1 ? arguments[1] : void 0, n = arguments.length, o = new Array(n > 2 ? n - 2 : 0), r = 2; r < n; r++)
      o[r - 2] = arguments[r];
    return Ji(t) ? t.apply(void 0, o) : ce.apply(void 0, o);
  },
  _extend: function(t) {
    var n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}, o = function(a, l, c, u, d) {
      var f, m, v, b;
      l._$instances = l._$instances || {};
      var $ = le._getConfig(c, u), E = l._$instances[t] || {}, A = Fn(E) ? be(be({}, n), n?.methods) : {};
      l._$instances[t] = be(be({}, E), {}, {
        /* new instance variables to pass in directive methods */
        $name: t,
        $host: l,
        $binding: c,
        $modifiers: c?.modifiers,
        $value: c?.value,
        $el: E.$el || l || void 0,
        $style: be({
          classes: void 0,
          inlineStyles: void 0,
          load: function() {
          },
          loadCSS: function() {
          },
          loadStyle: function() {
          }
        }, n?.style),
        $primevueConfig: $,
        $attrSelector: (f = l.$pd) === null || f === void 0 || (f = f[t]) === null || f === void 0 ? void 0 : f.attrSelector,
        /* computed instance variables */
        defaultPT: function() {
          return le._getPT($?.pt, void 0, function(S) {
            var T;
            return S == null || (T = S.directives) === null || T === void 0 ? void 0 : T[t];
          });
        },
        isUnstyled: function() {
          var S, T;
          return ((S = l._$instances[t]) === null || S === void 0 || (S = S.$binding) === null || S === void 0 || (S = S.value) === null || S === void 0 ? void 0 : S.unstyled) !== void 0 ? (T = l._$instances[t]) === null || T === void 0 || (T = T.$binding) === null || T === void 0 || (T = T.value) === null || T === void 0 ? void 0 : T.unstyled : $?.unstyled;
        },
        theme: function() {
          var S;
          return (S = l._$instances[t]) === null || S === void 0 || (S = S.$primevueConfig) === null || S === void 0 ? void 0 : S.theme;
        },
        preset: function() {
          var S;
          return (S = l._$instances[t]) === null || S === void 0 || (S = S.$binding) === null || S === void 0 || (S = S.value) === null || S === void 0 ? void 0 : S.dt;
        },
        /* instance's methods */
        ptm: function() {
          var S, T = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "", I = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
          return le._getPTValue(l._$instances[t], (S = l._$instances[t]) === null || S === void 0 || (S = S.$binding) === null || S === void 0 || (S = S.value) === null || S === void 0 ? void 0 : S.pt, T, be({}, I));
        },
        ptmo: function() {
          var S = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, T = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : "", I = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : {};
          return le._getPTValue(l._$instances[t], S, T, I, !1);
        },
        cx: function() {
          var S, T, I = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "", x = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
          return (S = l._$instances[t]) !== null && S !== void 0 && S.isUnstyled() ? void 0 : le._getOptionValue((T = l._$instances[t]) === null || T === void 0 || (T = T.$style) === null || T === void 0 ? void 0 : T.classes, I, be({}, x));
        },
        sx: function() {
          var S, T = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "", I = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : !0, x = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : {};
          return I ? le._getOptionValue((S = l._$instances[t]) === null || S === void 0 || (S = S.$style) === null || S === void 0 ? void 0 : S.inlineStyles, T, be({}, x)) : void 0;
        }
      }, A), l.$instance = l._$instances[t], (m = (v = l.$instance)[a]) === null || m === void 0 || m.call(v, l, c, u, d), l["$".concat(t)] = l.$instance, le._hook(t, a, l, c, u, d), l.$pd || (l.$pd = {}), l.$pd[t] = be(be({}, (b = l.$pd) === null || b === void 0 ? void 0 : b[t]), {}, {
        name: t,
        instance: l._$instances[t]
      });
    }, r = function(a) {
      var l, c, u, d = a._$instances[t], f = d?.watch, m = function($) {
        var E, A = $.newValue, P = $.oldValue;
        return f == null || (E = f.config) === null || E === void 0 ? void 0 : E.call(d, A, P);
      }, v = function($) {
        var E, A = $.newValue, P = $.oldValue;
        return f == null || (E = f["config.ripple"]) === null || E === void 0 ? void 0 : E.call(d, A, P);
      };
      d.$watchersCallback = {
        config: m,
        "config.ripple": v
      }, f == null || (l = f.config) === null || l === void 0 || l.call(d, d?.$primevueConfig), mn.on("config:change", m), f == null || (c = f["config.ripple"]) === null || c === void 0 || c.call(d, d == null || (u = d.$primevueConfig) === null || u === void 0 ? void 0 : u.ripple), mn.on("config:ripple:change", v);
    }, s = function(a) {
      var l = a._$instances[t].$watchersCallback;
      l && (mn.off("config:change", l.config), mn.off("config:ripple:change", l["config.ripple"]), a._$instances[t].$watchersCallback = void 0);
    };
    return {
      created: function(a, l, c, u) {
        a.$pd || (a.$pd = {}), a.$pd[t] = {
          name: t,
          attrSelector: Eh("pd")
        }, o("created", a, l, c, u);
      },
      beforeMount: function(a, l, c, u) {
        var d;
        le._loadStyles((d = a.$pd[t]) === null || d === void 0 ? void 0 : d.instance, l, c), o("beforeMount", a, l, c, u), r(a);
      },
      mounted: function(a, l, c, u) {
        var d;
        le._loadStyles((d = a.$pd[t]) === null || d === void 0 ? void 0 : d.instance, l, c), o("mounted", a, l, c, u);
      },
      beforeUpdate: function(a, l, c, u) {
        o("beforeUpdate", a, l, c, u);
      },
      updated: function(a, l, c, u) {
        var d;
        le._loadStyles((d = a.$pd[t]) === null || d === void 0 ? void 0 : d.instance, l, c), o("updated", a, l, c, u);
      },
      beforeUnmount: function(a, l, c, u) {
        var d;
        s(a), le._removeThemeListeners((d = a.$pd[t]) === null || d === void 0 ? void 0 : d.instance), o("beforeUnmount", a, l, c, u);
      },
      unmounted: function(a, l, c, u) {
        var d;
        (d = a.$pd[t]) === null || d === void 0 || (d = d.instance) === null || d === void 0 || (d = d.scopedStyleEl) === null || d === void 0 || (d = d.value) === null || d === void 0 || d.remove(), o("unmounted", a, l, c, u);
      }
    };
  },
  extend: function() {
    var t = le._getMeta.apply(le, arguments), n = Cl(t, 2), o = n[0], r = n[1];
    return be({
      extend: function() {
        var i = le._getMeta.apply(le, arguments), a = Cl(i, 2), l = a[0], c = a[1];
        return le.extend(l, be(be(be({}, r), r?.methods), c));
      }
    }, le._extend(o, r));
  }
}, Xg = `
    .p-ink {
        display: block;
        position: absolute;
        background: dt('ripple.background');
        border-radius: 100%;
        transform: scale(0);
        pointer-events: none;
    }

    .p-ink-active {
        animation: ripple 0.4s linear;
    }

    @keyframes ripple {
        100% {
            opacity: 0;
            transform: scale(2.5);
        }
    }
`, Qg = {
  root: "p-ink"
}, ev = xe.extend({
  name: "ripple-directive",
  style: Xg,
  classes: Qg
}), tv = le.extend({
  style: ev
});
function Jo(e) {
  "@babel/helpers - typeof";
  return Jo = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Jo(e);
}
function nv(e) {
  return iv(e) || sv(e) || rv(e) || ov();
}
function ov() {
  throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function rv(e, t) {
  if (e) {
    if (typeof e == "string") return wi(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? wi(e, t) : void 0;
  }
}
function sv(e) {
  if (typeof Symbol < "u" && e[Symbol.iterator] != null || e["@@iterator"] != null) return Array.from(e);
}
function iv(e) {
  if (Array.isArray(e)) return wi(e);
}
function wi(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, o = Array(t); n < t; n++) o[n] = e[n];
  return o;
}
function Al(e, t, n) {
  return (t = av(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function av(e) {
  var t = lv(e, "string");
  return Jo(t) == "symbol" ? t : t + "";
}
function lv(e, t) {
  if (Jo(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (Jo(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var md = tv.extend("ripple", {
  watch: {
    "config.ripple": function(t) {
      t ? (this.createRipple(this.$host), this.bindEvents(this.$host), this.$host.setAttribute("data-pd-ripple", !0), this.$host.style.overflow = "hidden", this.$host.style.position = "relative") : (this.remove(this.$host), this.$host.removeAttribute("data-pd-ripple"));
    }
  },
  unmounted: function(t) {
    this.remove(t);
  },
  timeout: void 0,
  methods: {
    bindEvents: function(t) {
      t.addEventListener("mousedown", this.onMouseDown.bind(this));
    },
    unbindEvents: function(t) {
      t.removeEventListener("mousedown", this.onMouseDown.bind(this));
    },
    createRipple: function(t) {
      var n = this.getInk(t);
      n || (n = Gc("span", Al(Al({
        role: "presentation",
        "aria-hidden": !0,
        "data-p-ink": !0,
        "data-p-ink-active": !1,
        class: !this.isUnstyled() && this.cx("root"),
        onAnimationEnd: this.onAnimationEnd.bind(this)
      }, this.$attrSelector, ""), "p-bind", this.ptm("root"))), t.appendChild(n), this.$el = n);
    },
    remove: function(t) {
      var n = this.getInk(t);
      n && (this.$host.style.overflow = "", this.$host.style.position = "", this.unbindEvents(t), n.removeEventListener("animationend", this.onAnimationEnd), n.remove());
    },
    onMouseDown: function(t) {
      var n = this, o = t.currentTarget, r = this.getInk(o);
      if (!(!r || getComputedStyle(r, null).display === "none")) {
        if (!this.isUnstyled() && Ao(r, "p-ink-active"), r.setAttribute("data-p-ink-active", "false"), !rl(r) && !sl(r)) {
          var s = Math.max(qc(o), Jc(o));
          r.style.height = s + "px", r.style.width = s + "px";
        }
        var i = Ph(o), a = t.pageX - i.left + document.body.scrollTop - sl(r) / 2, l = t.pageY - i.top + document.body.scrollLeft - rl(r) / 2;
        r.style.top = l + "px", r.style.left = a + "px", !this.isUnstyled() && Yr(r, "p-ink-active"), r.setAttribute("data-p-ink-active", "true"), this.timeout = setTimeout(function() {
          r && (!n.isUnstyled() && Ao(r, "p-ink-active"), r.setAttribute("data-p-ink-active", "false"));
        }, 401);
      }
    },
    onAnimationEnd: function(t) {
      this.timeout && clearTimeout(this.timeout), !this.isUnstyled() && Ao(t.currentTarget, "p-ink-active"), t.currentTarget.setAttribute("data-p-ink-active", "false");
    },
    getInk: function(t) {
      return t && t.children ? nv(t.children).find(function(n) {
        return Th(n, "data-pc-name") === "ripple";
      }) : void 0;
    }
  }
}), uv = `
    .p-button {
        display: inline-flex;
        cursor: pointer;
        user-select: none;
        align-items: center;
        justify-content: center;
        overflow: hidden;
        position: relative;
        color: dt('button.primary.color');
        background: dt('button.primary.background');
        border: 1px solid dt('button.primary.border.color');
        padding: dt('button.padding.y') dt('button.padding.x');
        font-size: 1rem;
        font-family: inherit;
        font-feature-settings: inherit;
        transition:
            background dt('button.transition.duration'),
            color dt('button.transition.duration'),
            border-color dt('button.transition.duration'),
            outline-color dt('button.transition.duration'),
            box-shadow dt('button.transition.duration');
        border-radius: dt('button.border.radius');
        outline-color: transparent;
        gap: dt('button.gap');
    }

    .p-button:disabled {
        cursor: default;
    }

    .p-button-icon-right {
        order: 1;
    }

    .p-button-icon-right:dir(rtl) {
        order: -1;
    }

    .p-button:not(.p-button-vertical) .p-button-icon:not(.p-button-icon-right):dir(rtl) {
        order: 1;
    }

    .p-button-icon-bottom {
        order: 2;
    }

    .p-button-icon-only {
        width: dt('button.icon.only.width');
        padding-inline-start: 0;
        padding-inline-end: 0;
        gap: 0;
    }

    .p-button-icon-only.p-button-rounded {
        border-radius: 50%;
        height: dt('button.icon.only.width');
    }

    .p-button-icon-only .p-button-label {
        visibility: hidden;
        width: 0;
    }

    .p-button-icon-only::after {
        content: " ";
        visibility: hidden;
        width: 0;
    }

    .p-button-sm {
        font-size: dt('button.sm.font.size');
        padding: dt('button.sm.padding.y') dt('button.sm.padding.x');
    }

    .p-button-sm .p-button-icon {
        font-size: dt('button.sm.font.size');
    }

    .p-button-sm.p-button-icon-only {
        width: dt('button.sm.icon.only.width');
    }

    .p-button-sm.p-button-icon-only.p-button-rounded {
        height: dt('button.sm.icon.only.width');
    }

    .p-button-lg {
        font-size: dt('button.lg.font.size');
        padding: dt('button.lg.padding.y') dt('button.lg.padding.x');
    }

    .p-button-lg .p-button-icon {
        font-size: dt('button.lg.font.size');
    }

    .p-button-lg.p-button-icon-only {
        width: dt('button.lg.icon.only.width');
    }

    .p-button-lg.p-button-icon-only.p-button-rounded {
        height: dt('button.lg.icon.only.width');
    }

    .p-button-vertical {
        flex-direction: column;
    }

    .p-button-label {
        font-weight: dt('button.label.font.weight');
    }

    .p-button-fluid {
        width: 100%;
    }

    .p-button-fluid.p-button-icon-only {
        width: dt('button.icon.only.width');
    }

    .p-button:not(:disabled):hover {
        background: dt('button.primary.hover.background');
        border: 1px solid dt('button.primary.hover.border.color');
        color: dt('button.primary.hover.color');
    }

    .p-button:not(:disabled):active {
        background: dt('button.primary.active.background');
        border: 1px solid dt('button.primary.active.border.color');
        color: dt('button.primary.active.color');
    }

    .p-button:focus-visible {
        box-shadow: dt('button.primary.focus.ring.shadow');
        outline: dt('button.focus.ring.width') dt('button.focus.ring.style') dt('button.primary.focus.ring.color');
        outline-offset: dt('button.focus.ring.offset');
    }

    .p-button .p-badge {
        min-width: dt('button.badge.size');
        height: dt('button.badge.size');
        line-height: dt('button.badge.size');
    }

    .p-button-raised {
        box-shadow: dt('button.raised.shadow');
    }

    .p-button-rounded {
        border-radius: dt('button.rounded.border.radius');
    }

    .p-button-secondary {
        background: dt('button.secondary.background');
        border: 1px solid dt('button.secondary.border.color');
        color: dt('button.secondary.color');
    }

    .p-button-secondary:not(:disabled):hover {
        background: dt('button.secondary.hover.background');
        border: 1px solid dt('button.secondary.hover.border.color');
        color: dt('button.secondary.hover.color');
    }

    .p-button-secondary:not(:disabled):active {
        background: dt('button.secondary.active.background');
        border: 1px solid dt('button.secondary.active.border.color');
        color: dt('button.secondary.active.color');
    }

    .p-button-secondary:focus-visible {
        outline-color: dt('button.secondary.focus.ring.color');
        box-shadow: dt('button.secondary.focus.ring.shadow');
    }

    .p-button-success {
        background: dt('button.success.background');
        border: 1px solid dt('button.success.border.color');
        color: dt('button.success.color');
    }

    .p-button-success:not(:disabled):hover {
        background: dt('button.success.hover.background');
        border: 1px solid dt('button.success.hover.border.color');
        color: dt('button.success.hover.color');
    }

    .p-button-success:not(:disabled):active {
        background: dt('button.success.active.background');
        border: 1px solid dt('button.success.active.border.color');
        color: dt('button.success.active.color');
    }

    .p-button-success:focus-visible {
        outline-color: dt('button.success.focus.ring.color');
        box-shadow: dt('button.success.focus.ring.shadow');
    }

    .p-button-info {
        background: dt('button.info.background');
        border: 1px solid dt('button.info.border.color');
        color: dt('button.info.color');
    }

    .p-button-info:not(:disabled):hover {
        background: dt('button.info.hover.background');
        border: 1px solid dt('button.info.hover.border.color');
        color: dt('button.info.hover.color');
    }

    .p-button-info:not(:disabled):active {
        background: dt('button.info.active.background');
        border: 1px solid dt('button.info.active.border.color');
        color: dt('button.info.active.color');
    }

    .p-button-info:focus-visible {
        outline-color: dt('button.info.focus.ring.color');
        box-shadow: dt('button.info.focus.ring.shadow');
    }

    .p-button-warn {
        background: dt('button.warn.background');
        border: 1px solid dt('button.warn.border.color');
        color: dt('button.warn.color');
    }

    .p-button-warn:not(:disabled):hover {
        background: dt('button.warn.hover.background');
        border: 1px solid dt('button.warn.hover.border.color');
        color: dt('button.warn.hover.color');
    }

    .p-button-warn:not(:disabled):active {
        background: dt('button.warn.active.background');
        border: 1px solid dt('button.warn.active.border.color');
        color: dt('button.warn.active.color');
    }

    .p-button-warn:focus-visible {
        outline-color: dt('button.warn.focus.ring.color');
        box-shadow: dt('button.warn.focus.ring.shadow');
    }

    .p-button-help {
        background: dt('button.help.background');
        border: 1px solid dt('button.help.border.color');
        color: dt('button.help.color');
    }

    .p-button-help:not(:disabled):hover {
        background: dt('button.help.hover.background');
        border: 1px solid dt('button.help.hover.border.color');
        color: dt('button.help.hover.color');
    }

    .p-button-help:not(:disabled):active {
        background: dt('button.help.active.background');
        border: 1px solid dt('button.help.active.border.color');
        color: dt('button.help.active.color');
    }

    .p-button-help:focus-visible {
        outline-color: dt('button.help.focus.ring.color');
        box-shadow: dt('button.help.focus.ring.shadow');
    }

    .p-button-danger {
        background: dt('button.danger.background');
        border: 1px solid dt('button.danger.border.color');
        color: dt('button.danger.color');
    }

    .p-button-danger:not(:disabled):hover {
        background: dt('button.danger.hover.background');
        border: 1px solid dt('button.danger.hover.border.color');
        color: dt('button.danger.hover.color');
    }

    .p-button-danger:not(:disabled):active {
        background: dt('button.danger.active.background');
        border: 1px solid dt('button.danger.active.border.color');
        color: dt('button.danger.active.color');
    }

    .p-button-danger:focus-visible {
        outline-color: dt('button.danger.focus.ring.color');
        box-shadow: dt('button.danger.focus.ring.shadow');
    }

    .p-button-contrast {
        background: dt('button.contrast.background');
        border: 1px solid dt('button.contrast.border.color');
        color: dt('button.contrast.color');
    }

    .p-button-contrast:not(:disabled):hover {
        background: dt('button.contrast.hover.background');
        border: 1px solid dt('button.contrast.hover.border.color');
        color: dt('button.contrast.hover.color');
    }

    .p-button-contrast:not(:disabled):active {
        background: dt('button.contrast.active.background');
        border: 1px solid dt('button.contrast.active.border.color');
        color: dt('button.contrast.active.color');
    }

    .p-button-contrast:focus-visible {
        outline-color: dt('button.contrast.focus.ring.color');
        box-shadow: dt('button.contrast.focus.ring.shadow');
    }

    .p-button-outlined {
        background: transparent;
        border-color: dt('button.outlined.primary.border.color');
        color: dt('button.outlined.primary.color');
    }

    .p-button-outlined:not(:disabled):hover {
        background: dt('button.outlined.primary.hover.background');
        border-color: dt('button.outlined.primary.border.color');
        color: dt('button.outlined.primary.color');
    }

    .p-button-outlined:not(:disabled):active {
        background: dt('button.outlined.primary.active.background');
        border-color: dt('button.outlined.primary.border.color');
        color: dt('button.outlined.primary.color');
    }

    .p-button-outlined.p-button-secondary {
        border-color: dt('button.outlined.secondary.border.color');
        color: dt('button.outlined.secondary.color');
    }

    .p-button-outlined.p-button-secondary:not(:disabled):hover {
        background: dt('button.outlined.secondary.hover.background');
        border-color: dt('button.outlined.secondary.border.color');
        color: dt('button.outlined.secondary.color');
    }

    .p-button-outlined.p-button-secondary:not(:disabled):active {
        background: dt('button.outlined.secondary.active.background');
        border-color: dt('button.outlined.secondary.border.color');
        color: dt('button.outlined.secondary.color');
    }

    .p-button-outlined.p-button-success {
        border-color: dt('button.outlined.success.border.color');
        color: dt('button.outlined.success.color');
    }

    .p-button-outlined.p-button-success:not(:disabled):hover {
        background: dt('button.outlined.success.hover.background');
        border-color: dt('button.outlined.success.border.color');
        color: dt('button.outlined.success.color');
    }

    .p-button-outlined.p-button-success:not(:disabled):active {
        background: dt('button.outlined.success.active.background');
        border-color: dt('button.outlined.success.border.color');
        color: dt('button.outlined.success.color');
    }

    .p-button-outlined.p-button-info {
        border-color: dt('button.outlined.info.border.color');
        color: dt('button.outlined.info.color');
    }

    .p-button-outlined.p-button-info:not(:disabled):hover {
        background: dt('button.outlined.info.hover.background');
        border-color: dt('button.outlined.info.border.color');
        color: dt('button.outlined.info.color');
    }

    .p-button-outlined.p-button-info:not(:disabled):active {
        background: dt('button.outlined.info.active.background');
        border-color: dt('button.outlined.info.border.color');
        color: dt('button.outlined.info.color');
    }

    .p-button-outlined.p-button-warn {
        border-color: dt('button.outlined.warn.border.color');
        color: dt('button.outlined.warn.color');
    }

    .p-button-outlined.p-button-warn:not(:disabled):hover {
        background: dt('button.outlined.warn.hover.background');
        border-color: dt('button.outlined.warn.border.color');
        color: dt('button.outlined.warn.color');
    }

    .p-button-outlined.p-button-warn:not(:disabled):active {
        background: dt('button.outlined.warn.active.background');
        border-color: dt('button.outlined.warn.border.color');
        color: dt('button.outlined.warn.color');
    }

    .p-button-outlined.p-button-help {
        border-color: dt('button.outlined.help.border.color');
        color: dt('button.outlined.help.color');
    }

    .p-button-outlined.p-button-help:not(:disabled):hover {
        background: dt('button.outlined.help.hover.background');
        border-color: dt('button.outlined.help.border.color');
        color: dt('button.outlined.help.color');
    }

    .p-button-outlined.p-button-help:not(:disabled):active {
        background: dt('button.outlined.help.active.background');
        border-color: dt('button.outlined.help.border.color');
        color: dt('button.outlined.help.color');
    }

    .p-button-outlined.p-button-danger {
        border-color: dt('button.outlined.danger.border.color');
        color: dt('button.outlined.danger.color');
    }

    .p-button-outlined.p-button-danger:not(:disabled):hover {
        background: dt('button.outlined.danger.hover.background');
        border-color: dt('button.outlined.danger.border.color');
        color: dt('button.outlined.danger.color');
    }

    .p-button-outlined.p-button-danger:not(:disabled):active {
        background: dt('button.outlined.danger.active.background');
        border-color: dt('button.outlined.danger.border.color');
        color: dt('button.outlined.danger.color');
    }

    .p-button-outlined.p-button-contrast {
        border-color: dt('button.outlined.contrast.border.color');
        color: dt('button.outlined.contrast.color');
    }

    .p-button-outlined.p-button-contrast:not(:disabled):hover {
        background: dt('button.outlined.contrast.hover.background');
        border-color: dt('button.outlined.contrast.border.color');
        color: dt('button.outlined.contrast.color');
    }

    .p-button-outlined.p-button-contrast:not(:disabled):active {
        background: dt('button.outlined.contrast.active.background');
        border-color: dt('button.outlined.contrast.border.color');
        color: dt('button.outlined.contrast.color');
    }

    .p-button-outlined.p-button-plain {
        border-color: dt('button.outlined.plain.border.color');
        color: dt('button.outlined.plain.color');
    }

    .p-button-outlined.p-button-plain:not(:disabled):hover {
        background: dt('button.outlined.plain.hover.background');
        border-color: dt('button.outlined.plain.border.color');
        color: dt('button.outlined.plain.color');
    }

    .p-button-outlined.p-button-plain:not(:disabled):active {
        background: dt('button.outlined.plain.active.background');
        border-color: dt('button.outlined.plain.border.color');
        color: dt('button.outlined.plain.color');
    }

    .p-button-text {
        background: transparent;
        border-color: transparent;
        color: dt('button.text.primary.color');
    }

    .p-button-text:not(:disabled):hover {
        background: dt('button.text.primary.hover.background');
        border-color: transparent;
        color: dt('button.text.primary.color');
    }

    .p-button-text:not(:disabled):active {
        background: dt('button.text.primary.active.background');
        border-color: transparent;
        color: dt('button.text.primary.color');
    }

    .p-button-text.p-button-secondary {
        background: transparent;
        border-color: transparent;
        color: dt('button.text.secondary.color');
    }

    .p-button-text.p-button-secondary:not(:disabled):hover {
        background: dt('button.text.secondary.hover.background');
        border-color: transparent;
        color: dt('button.text.secondary.color');
    }

    .p-button-text.p-button-secondary:not(:disabled):active {
        background: dt('button.text.secondary.active.background');
        border-color: transparent;
        color: dt('button.text.secondary.color');
    }

    .p-button-text.p-button-success {
        background: transparent;
        border-color: transparent;
        color: dt('button.text.success.color');
    }

    .p-button-text.p-button-success:not(:disabled):hover {
        background: dt('button.text.success.hover.background');
        border-color: transparent;
        color: dt('button.text.success.color');
    }

    .p-button-text.p-button-success:not(:disabled):active {
        background: dt('button.text.success.active.background');
        border-color: transparent;
        color: dt('button.text.success.color');
    }

    .p-button-text.p-button-info {
        background: transparent;
        border-color: transparent;
        color: dt('button.text.info.color');
    }

    .p-button-text.p-button-info:not(:disabled):hover {
        background: dt('button.text.info.hover.background');
        border-color: transparent;
        color: dt('button.text.info.color');
    }

    .p-button-text.p-button-info:not(:disabled):active {
        background: dt('button.text.info.active.background');
        border-color: transparent;
        color: dt('button.text.info.color');
    }

    .p-button-text.p-button-warn {
        background: transparent;
        border-color: transparent;
        color: dt('button.text.warn.color');
    }

    .p-button-text.p-button-warn:not(:disabled):hover {
        background: dt('button.text.warn.hover.background');
        border-color: transparent;
        color: dt('button.text.warn.color');
    }

    .p-button-text.p-button-warn:not(:disabled):active {
        background: dt('button.text.warn.active.background');
        border-color: transparent;
        color: dt('button.text.warn.color');
    }

    .p-button-text.p-button-help {
        background: transparent;
        border-color: transparent;
        color: dt('button.text.help.color');
    }

    .p-button-text.p-button-help:not(:disabled):hover {
        background: dt('button.text.help.hover.background');
        border-color: transparent;
        color: dt('button.text.help.color');
    }

    .p-button-text.p-button-help:not(:disabled):active {
        background: dt('button.text.help.active.background');
        border-color: transparent;
        color: dt('button.text.help.color');
    }

    .p-button-text.p-button-danger {
        background: transparent;
        border-color: transparent;
        color: dt('button.text.danger.color');
    }

    .p-button-text.p-button-danger:not(:disabled):hover {
        background: dt('button.text.danger.hover.background');
        border-color: transparent;
        color: dt('button.text.danger.color');
    }

    .p-button-text.p-button-danger:not(:disabled):active {
        background: dt('button.text.danger.active.background');
        border-color: transparent;
        color: dt('button.text.danger.color');
    }

    .p-button-text.p-button-contrast {
        background: transparent;
        border-color: transparent;
        color: dt('button.text.contrast.color');
    }

    .p-button-text.p-button-contrast:not(:disabled):hover {
        background: dt('button.text.contrast.hover.background');
        border-color: transparent;
        color: dt('button.text.contrast.color');
    }

    .p-button-text.p-button-contrast:not(:disabled):active {
        background: dt('button.text.contrast.active.background');
        border-color: transparent;
        color: dt('button.text.contrast.color');
    }

    .p-button-text.p-button-plain {
        background: transparent;
        border-color: transparent;
        color: dt('button.text.plain.color');
    }

    .p-button-text.p-button-plain:not(:disabled):hover {
        background: dt('button.text.plain.hover.background');
        border-color: transparent;
        color: dt('button.text.plain.color');
    }

    .p-button-text.p-button-plain:not(:disabled):active {
        background: dt('button.text.plain.active.background');
        border-color: transparent;
        color: dt('button.text.plain.color');
    }

    .p-button-link {
        background: transparent;
        border-color: transparent;
        color: dt('button.link.color');
    }

    .p-button-link:not(:disabled):hover {
        background: transparent;
        border-color: transparent;
        color: dt('button.link.hover.color');
    }

    .p-button-link:not(:disabled):hover .p-button-label {
        text-decoration: underline;
    }

    .p-button-link:not(:disabled):active {
        background: transparent;
        border-color: transparent;
        color: dt('button.link.active.color');
    }
`;
function Zo(e) {
  "@babel/helpers - typeof";
  return Zo = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Zo(e);
}
function Pt(e, t, n) {
  return (t = cv(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function cv(e) {
  var t = dv(e, "string");
  return Zo(t) == "symbol" ? t : t + "";
}
function dv(e, t) {
  if (Zo(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (Zo(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var fv = {
  root: function(t) {
    var n = t.instance, o = t.props;
    return ["p-button p-component", Pt(Pt(Pt(Pt(Pt(Pt(Pt(Pt(Pt({
      "p-button-icon-only": n.hasIcon && !o.label && !o.badge,
      "p-button-vertical": (o.iconPos === "top" || o.iconPos === "bottom") && o.label,
      "p-button-loading": o.loading,
      "p-button-link": o.link || o.variant === "link"
    }, "p-button-".concat(o.severity), o.severity), "p-button-raised", o.raised), "p-button-rounded", o.rounded), "p-button-text", o.text || o.variant === "text"), "p-button-outlined", o.outlined || o.variant === "outlined"), "p-button-sm", o.size === "small"), "p-button-lg", o.size === "large"), "p-button-plain", o.plain), "p-button-fluid", n.hasFluid)];
  },
  loadingIcon: "p-button-loading-icon",
  icon: function(t) {
    var n = t.props;
    return ["p-button-icon", Pt({}, "p-button-icon-".concat(n.iconPos), n.label)];
  },
  label: "p-button-label"
}, pv = xe.extend({
  name: "button",
  style: uv,
  classes: fv
}), mv = {
  name: "BaseButton",
  extends: ao,
  props: {
    label: {
      type: String,
      default: null
    },
    icon: {
      type: String,
      default: null
    },
    iconPos: {
      type: String,
      default: "left"
    },
    iconClass: {
      type: [String, Object],
      default: null
    },
    badge: {
      type: String,
      default: null
    },
    badgeClass: {
      type: [String, Object],
      default: null
    },
    badgeSeverity: {
      type: String,
      default: "secondary"
    },
    loading: {
      type: Boolean,
      default: !1
    },
    loadingIcon: {
      type: String,
      default: void 0
    },
    as: {
      type: [String, Object],
      default: "BUTTON"
    },
    asChild: {
      type: Boolean,
      default: !1
    },
    link: {
      type: Boolean,
      default: !1
    },
    severity: {
      type: String,
      default: null
    },
    raised: {
      type: Boolean,
      default: !1
    },
    rounded: {
      type: Boolean,
      default: !1
    },
    text: {
      type: Boolean,
      default: !1
    },
    outlined: {
      type: Boolean,
      default: !1
    },
    size: {
      type: String,
      default: null
    },
    variant: {
      type: String,
      default: null
    },
    plain: {
      type: Boolean,
      default: !1
    },
    fluid: {
      type: Boolean,
      default: null
    }
  },
  style: pv,
  provide: function() {
    return {
      $pcButton: this,
      $parentInstance: this
    };
  }
};
function Xo(e) {
  "@babel/helpers - typeof";
  return Xo = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Xo(e);
}
function at(e, t, n) {
  return (t = hv(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function hv(e) {
  var t = gv(e, "string");
  return Xo(t) == "symbol" ? t : t + "";
}
function gv(e, t) {
  if (Xo(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (Xo(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var Oe = {
  name: "Button",
  extends: mv,
  inheritAttrs: !1,
  inject: {
    $pcFluid: {
      default: null
    }
  },
  methods: {
    getPTOptions: function(t) {
      var n = t === "root" ? this.ptmi : this.ptm;
      return n(t, {
        context: {
          disabled: this.disabled
        }
      });
    }
  },
  computed: {
    disabled: function() {
      return this.$attrs.disabled || this.$attrs.disabled === "" || this.loading;
    },
    defaultAriaLabel: function() {
      return this.label ? this.label + (this.badge ? " " + this.badge : "") : this.$attrs.ariaLabel;
    },
    hasIcon: function() {
      return this.icon || this.$slots.icon;
    },
    attrs: function() {
      return ce(this.asAttrs, this.a11yAttrs, this.getPTOptions("root"));
    },
    asAttrs: function() {
      return this.as === "BUTTON" ? {
        type: "button",
        disabled: this.disabled
      } : void 0;
    },
    a11yAttrs: function() {
      return {
        "aria-label": this.defaultAriaLabel,
        "data-pc-name": "button",
        "data-p-disabled": this.disabled,
        "data-p-severity": this.severity
      };
    },
    hasFluid: function() {
      return Fn(this.fluid) ? !!this.$pcFluid : this.fluid;
    },
    dataP: function() {
      return en(at(at(at(at(at(at(at(at(at(at({}, this.size, this.size), "icon-only", this.hasIcon && !this.label && !this.badge), "loading", this.loading), "fluid", this.hasFluid), "rounded", this.rounded), "raised", this.raised), "outlined", this.outlined || this.variant === "outlined"), "text", this.text || this.variant === "text"), "link", this.link || this.variant === "link"), "vertical", (this.iconPos === "top" || this.iconPos === "bottom") && this.label));
    },
    dataIconP: function() {
      return en(at(at({}, this.iconPos, this.iconPos), this.size, this.size));
    },
    dataLabelP: function() {
      return en(at(at({}, this.size, this.size), "icon-only", this.hasIcon && !this.label && !this.badge));
    }
  },
  components: {
    SpinnerIcon: fd,
    Badge: pd
  },
  directives: {
    ripple: md
  }
}, vv = ["data-p"], bv = ["data-p"];
function yv(e, t, n, o, r, s) {
  var i = zr("SpinnerIcon"), a = zr("Badge"), l = uc("ripple");
  return e.asChild ? ze(e.$slots, "default", {
    key: 1,
    class: ke(e.cx("root")),
    a11yAttrs: s.a11yAttrs
  }) : lr((p(), q(ii(e.as), ce({
    key: 0,
    class: e.cx("root"),
    "data-p": s.dataP
  }, s.attrs), {
    default: ie(function() {
      return [ze(e.$slots, "default", {}, function() {
        return [e.loading ? ze(e.$slots, "loadingicon", ce({
          key: 0,
          class: [e.cx("loadingIcon"), e.cx("icon")]
        }, e.ptm("loadingIcon")), function() {
          return [e.loadingIcon ? (p(), h("span", ce({
            key: 0,
            class: [e.cx("loadingIcon"), e.cx("icon"), e.loadingIcon]
          }, e.ptm("loadingIcon")), null, 16)) : (p(), q(i, ce({
            key: 1,
            class: [e.cx("loadingIcon"), e.cx("icon")],
            spin: ""
          }, e.ptm("loadingIcon")), null, 16, ["class"]))];
        }) : ze(e.$slots, "icon", ce({
          key: 1,
          class: [e.cx("icon")]
        }, e.ptm("icon")), function() {
          return [e.icon ? (p(), h("span", ce({
            key: 0,
            class: [e.cx("icon"), e.icon, e.iconClass],
            "data-p": s.dataIconP
          }, e.ptm("icon")), null, 16, vv)) : C("", !0)];
        }), e.label ? (p(), h("span", ce({
          key: 2,
          class: e.cx("label")
        }, e.ptm("label"), {
          "data-p": s.dataLabelP
        }), _(e.label), 17, bv)) : C("", !0), e.badge ? (p(), q(a, {
          key: 3,
          value: e.badge,
          class: ke(e.badgeClass),
          severity: e.badgeSeverity,
          unstyled: e.unstyled,
          pt: e.ptm("pcBadge")
        }, null, 8, ["value", "class", "severity", "unstyled", "pt"])) : C("", !0)];
      })];
    }),
    _: 3
  }, 16, ["class", "data-p"])), [[l]]);
}
Oe.render = yv;
const wv = "civitai-remake", ks = (e) => fe(e) && e.pack === wv ? e : null, Qo = (e) => Qi(ad, e), cr = (e) => Qi(ys, e), dr = (e) => Qi(Xi, e);
function kv(e, t) {
  switch (t.type) {
    case "told":
      return _v(e, t.event);
    case "listed":
      return $v(e, t.events);
    case "asked":
      return Ys(e, t.fileKeys, (n) => Js(n, ""));
    case "accepted":
      return Ys(
        e,
        t.fileKeys,
        (n, o) => o && o.task_id !== "" ? o : Js(n, t.taskId)
      );
    case "forgotten":
      return Object.fromEntries(
        Object.entries(e).filter(([n, o]) => !Qo(o) || !t.fileKeys.includes(n))
      );
    case "refused":
      return Ys(e, t.fileKeys, (n) => ({
        ...Js(n, ""),
        status: "failed",
        error: t.error,
        code: t.code,
        hint: t.hint
      }));
  }
}
function _v(e, t) {
  const n = e[t.file_key], o = n?.status === "failed" && t.status === "waiting";
  return n && n.task_id === t.task_id && Qo(n) && !o || dr(n) && n?.task_id !== "" && n?.task_id !== t.task_id && (t.status === "failed" || t.status === "cancelled") ? e : { ...e, [t.file_key]: t };
}
function $v(e, t) {
  const n = {};
  for (const [o, r] of Object.entries(e))
    (Qo(r) || r.task_id === "") && (n[o] = r);
  for (const o of t) {
    const r = n[o.file_key];
    dr(r) && Qo(o) || (n[o.file_key] = o);
  }
  return n;
}
function Ys(e, t, n) {
  const o = { ...e };
  for (const r of t) o[r] = n(r, e[r]);
  return o;
}
function Js(e, t) {
  return {
    task_id: t,
    file_key: e,
    filename: "",
    status: "waiting",
    progress: 0,
    downloaded_bytes: 0,
    total_bytes: null,
    speed: null,
    eta: null,
    error: null,
    code: null,
    hint: null,
    path: null,
    held: !1,
    wants_key: !1
  };
}
function Qi(e, t) {
  return t !== void 0 && e.includes(t.status);
}
const ht = /* @__PURE__ */ nt("civitai-remake-downloads", () => {
  const e = /* @__PURE__ */ Ie({}), t = /* @__PURE__ */ G(null), n = N(() => Object.values(e.value).filter(dr).length);
  function o(T) {
    e.value = kv(e.value, T), ne().host.showBadge(n.value > 0 ? String(n.value) : null);
  }
  function r() {
    const { host: T } = ne();
    T.listen(hg, (I) => {
      const x = ld(ks(I));
      x && (o({ type: "told", event: x }), x.status === "completed" && n.value === 0 && T.refreshModels());
    }), T.listen("reconnected", () => {
      s();
    });
  }
  async function s() {
    try {
      o({ type: "listed", events: await ne().client.listDownloads() });
    } catch (T) {
      t.value = je(T);
    }
  }
  async function i(T, I) {
    const x = T.map((O) => O.file_key);
    t.value = null, o({ type: "asked", fileKeys: x });
    try {
      const O = await I();
      o({ type: "accepted", fileKeys: x, taskId: O.task_id });
      for (const M of O.refused ?? [])
        M.file_key !== null && a([M.file_key], M);
    } catch (O) {
      const M = je(O);
      return a(x, M), M;
    }
    return null;
  }
  const a = (T, { error: I, code: x, hint: O }) => o({ type: "refused", fileKeys: T, error: I, code: x, hint: O }), l = (T) => i([T], () => ne().client.download(T)), c = (T, I) => i(T, () => ne().client.downloadAll(T, I)), u = (T) => A(T, (I) => ne().client.pause(I, T)), d = (T) => A(T, (I) => ne().client.resume(I, T)), f = (T) => A(T, (I) => ne().client.cancel(I, T)), m = () => P(() => ne().client.pauseAll()), v = () => P(() => ne().client.resumeAll()), b = () => P(() => ne().client.retryFailed()), $ = () => P(() => ne().client.cancelAll()), E = (T) => P(() => ne().client.move(T, 0));
  async function A(T, I) {
    const x = e.value[T];
    !x || x.task_id === "" || await P(() => I(x.task_id));
  }
  async function P(T) {
    t.value = null;
    try {
      await T();
    } catch (I) {
      t.value = je(I), await s();
    }
  }
  return {
    files: e,
    fault: t,
    liveCount: n,
    follow: r,
    refresh: s,
    download: l,
    downloadAll: c,
    pause: u,
    pauseAll: m,
    resume: d,
    resumeAll: v,
    retryFailed: b,
    moveFirst: E,
    cancel: f,
    cancelAll: $,
    forget: (T) => o({ type: "forgotten", fileKeys: T })
  };
});
function Sv(e) {
  if (!fe(e)) return null;
  const t = Me(e.file_key), n = Me(e.status);
  return t === null || n !== "hashing" && n !== "found" && n !== "absent" ? null : {
    file_key: t,
    status: n,
    path: Me(e.path),
    hashed_bytes: En(e.hashed_bytes) ?? 0,
    total_bytes: En(e.total_bytes),
    local_path: Me(e.local_path),
    listed_name: Me(e.listed_name)
  };
}
function Pl(e, t) {
  switch (t.type) {
    case "told":
      return { ...e, [t.event.file_key]: t.event };
    case "begun":
      return Object.fromEntries(Object.entries(e).filter(([, n]) => n.status === "hashing"));
  }
}
function xv(e) {
  const t = "A file of this size is here; proving that it is the same...";
  return e?.total_bytes ? `${t} ${Math.min(100, Math.floor(e.hashed_bytes / e.total_bytes * 100))} %` : t;
}
const fr = /* @__PURE__ */ nt("civitai-remake-local-files", () => {
  const e = /* @__PURE__ */ Ie({}), t = /* @__PURE__ */ Ie({}), n = /* @__PURE__ */ G(!1), o = /* @__PURE__ */ G(null);
  function r() {
    ne().host.listen(gg, (a) => {
      const l = Sv(ks(a));
      l && (e.value = Pl(e.value, { type: "told", event: l }));
    });
  }
  function s() {
    e.value = Pl(e.value, { type: "begun" });
  }
  async function i(a) {
    n.value = !0, o.value = null;
    try {
      t.value = { ...t.value, [a]: await ne().client.listLocal(a) };
    } catch (l) {
      o.value = je(l);
    } finally {
      n.value = !1;
    }
  }
  return { checks: e, byKind: t, busy: n, fault: o, follow: r, begin: s, list: i };
});
function Cv(e) {
  if (e === null) return null;
  try {
    const t = JSON.parse(e);
    if (!fe(t)) return null;
    const n = Tv(t.metadata), o = Av(t.choices), r = hd(t.resources);
    return r === null || n === null && o === null ? null : {
      reference: Me(t.reference) ?? "",
      given: Ov(t.given),
      metadata: n,
      choices: o,
      resources: r,
      switches: El(t.switches, (s) => typeof s == "boolean"),
      chosenNames: El(t.chosenNames, (s) => typeof s == "string")
    };
  } catch {
    return null;
  }
}
function Ov(e) {
  if (!fe(e)) return null;
  const t = Me(e.name);
  return e.kind === "text" ? { kind: "text" } : e.kind === "file" && t !== null ? { kind: "file", name: t } : null;
}
function Tv(e) {
  return !fe(e) || !Array.isArray(e.resources) || e.image_id !== null && typeof e.image_id != "number" || !fe(e.other) || !Array.isArray(e.unreadable) ? null : e;
}
function Av(e) {
  return !fe(e) || !Array.isArray(e.images) || !e.images.every(fe) || hd(e.resources) === null ? null : e;
}
function hd(e) {
  return Array.isArray(e) && e.every((n) => fe(n) && typeof n.file_key == "string") ? e : null;
}
function El(e, t) {
  const n = fe(e) ? Object.entries(e) : [];
  return Object.fromEntries(n.filter((o) => t(o[1])));
}
const er = (e) => e.companion === !0;
function ki(e) {
  return er(e) ? e.other_files ?? [] : [];
}
function Pv(e, t) {
  const n = ki(e).find((v) => v.file_key === t);
  if (!n) return e;
  const { file_key: o, file_id: r, filename: s, size_kb: i, hashes: a, variant: l, page_url: c } = e, d = { ...{ file_key: o, file_id: r ?? 0, filename: s ?? "", size_kb: i, hashes: a ?? {} }, variant: l ?? null, page_url: c }, f = ki(e).map((v) => v.file_key === t ? d : v);
  return { ...e, ...n, ...{ checking: !1, already_downloaded: !1, local_path: null, listed_name: null, chosen_name: null }, name: n.filename, other_files: f };
}
const Kn = {
  step: null,
  fault: null,
  given: null,
  choices: null,
  metadata: null,
  resources: [],
  switches: {},
  chosenNames: {},
  startNeed: null,
  lightened: !1
};
function gd(e, t) {
  switch (t.type) {
    case "asked":
      return { ...Kn, step: "image", given: t.given };
    case "picked":
      return { ...Kn, step: "image", choices: e.choices };
    case "offered":
      return { ...Kn, choices: t.choices, resources: t.choices.resources };
    case "read":
      return { ...e, step: "models", metadata: t.metadata, resources: [] };
    case "resolved":
      return {
        ...e,
        step: null,
        resources: t.resources,
        startNeed: t.startNeed ?? null,
        choices: Ev(e.choices, t.resources)
      };
    case "failed":
      return { ...e, step: null, fault: t.fault };
    case "wentBack":
      return e.choices ? { ...Kn, choices: e.choices, resources: e.choices.resources } : e;
    case "switched":
      return { ...e, switches: { ...e.switches, [t.fileKey]: t.on } };
    case "tookLocal": {
      const n = Object.entries(e.chosenNames).filter(([r]) => r !== t.fileKey), o = t.name === null ? [] : [[t.fileKey, t.name]];
      return { ...e, chosenNames: Object.fromEntries([...n, ...o]) };
    }
    case "supplied":
      return Iv(e, t.fileKey, t.resource);
    case "tookOffered": {
      const n = (o) => o.file_key === t.fileKey ? Pv(o, t.offered) : o;
      return { ...e, resources: e.resources.map(n) };
    }
    case "restored": {
      const { given: n, choices: o, metadata: r, resources: s, switches: i, chosenNames: a } = t.kept;
      return { ...Kn, given: n, choices: o, metadata: r, resources: s, switches: i, chosenNames: a, lightened: !0 };
    }
  }
}
function Ev(e, t) {
  if (!e) return null;
  const n = new Map(t.map((o) => [o.file_key, o]));
  return { ...e, resources: e.resources.map((o) => n.get(o.file_key) ?? o) };
}
function Iv(e, t, n) {
  if (!e.resources.some((s) => s.file_key === t)) return e;
  const o = e.resources.map(
    (s) => s.file_key === t ? { ...n, file_key: t, chosen_name: null } : s
  ), r = n.chosen_name ?? null;
  return gd({ ...e, resources: o }, { type: "tookLocal", fileKey: t, name: r });
}
function Lv(e) {
  return e.resources.map((t) => ({ ...t, chosen_name: e.chosenNames[t.file_key] ?? null }));
}
const Mv = /data-civitai-metadata\s*=\s*(?:"([^"<>\s]+)"|'([^'<>\s]+)')/, Nv = /(?:^|[\n,])[^\S\n]*Steps: ?[0-9]+/, jv = /(?:^|[\n,])[^\S\n]*(?:Sampler|Schedule type|CFG scale|Seed|Size|Model|Model hash|Version|Clip skip): ?\S/, Rv = /(?<!Hires )(?:\b|\\n)Steps: ?[0-9]+ ?, ?[A-Za-z][A-Za-z ]{0,40}:/, Dv = /(?:^|[\n;])[^\S\n]?Include in Image:/, Fv = /(?:^|\n)Negative [Pp]rompt:/, Bv = ["negativePrompt", "cfgScale", "clipSkip", "civitaiResources", "additionalResources"], Vv = [
  "steps",
  "sampler",
  "seed",
  "Model",
  "hashes",
  "resources",
  "comfy",
  "cfg_scale",
  "base_model",
  "uc",
  "model"
], zv = ["Model", "hashes", "resources", "comfy"], Uv = ["generation_mode", "positive_prompt", "app_version"];
function Hv(e) {
  const t = Mv.exec(e);
  if (t) return _i(Kv(t[1] ?? t[2] ?? "")) === null ? null : "json";
  if (e.trim().startsWith("{")) {
    const o = _i(e);
    return o !== null && vd(o) ? "json" : null;
  }
  return (Nv.test(e) || Rv.test(e)) && jv.test(e) || Fv.test(e) || Dv.test(e) ? "text" : null;
}
function vd(e) {
  const t = Xr(e.meta);
  if (t !== null && Object.keys(e).every((o) => o === "id" || o === "meta")) return vd(t);
  const n = typeof e.prompt == "string";
  return Ar(e, Bv) || n && (Ar(e, zv) || Ar(e, Vv)) || "sui_image_params" in e || e.software === "RuinedFooocus" || Ar(e, Uv) || typeof e.c == "string" && Object.hasOwn(e, "uc") || typeof e.Prompt == "string" && Object.hasOwn(e, "Base Model") || [e.prompt, e.workflow, e].some(Wv);
}
function Wv(e) {
  const t = typeof e == "string" ? _i(e) : Xr(e);
  return t === null ? !1 : Object.values(t).some((o) => "class_type" in (Xr(o) ?? {})) || Array.isArray(t.nodes) && t.nodes.length > 0 && "links" in t;
}
function Ar(e, t) {
  return t.some((n) => Object.hasOwn(e, n));
}
function Xr(e) {
  return fe(e) ? e : null;
}
function _i(e) {
  if (!e.trimStart().startsWith("{")) return null;
  try {
    return Xr(JSON.parse(e.replace(/([[,:]\s*)(?:NaN|-?Infinity)(?=\s*[,}\]])/g, "$1null")));
  } catch {
    return null;
  }
}
function Kv(e) {
  try {
    return decodeURIComponent(e);
  } catch {
    return "";
  }
}
const $i = (e) => !["nothing", "unsupported", "unreadable"].includes(e), qv = 4 << 20, Gv = 2048, Yv = 2147483647, Jv = ["civitai.com", "civitai.red", "civitai.green"], Zv = ["image.civitai.com", "imagecache.civitai.com"], Xv = /^orchestration[a-z0-9-]*\.civitai\.com$/, Qv = /^(?:https?:\/\/)?(?:www\.)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)\.?(?::[0-9]+)?(\/[^?#]*)?(\?[^#]*)?(?:#.*)?$/i, eb = /^(?:(?:urn:)?air:|(?:urn:)?(?:[\w-]+:[\w-]+:)?(?:civitai|civitai-r2|huggingface|orchestrator):\S)/, tb = /^(?:urn:)?(?:air:)?(?:[\w-]+:[\w-]+:)?civitai:([0-9]+)@([0-9]+)(?:\+([0-9]+))?(?:\.\w+)?$/i, nb = /^(?:urn:)?(?:air:)?[\w-]+:[\w-]+:civitai:([0-9]+)$/i, ob = /^(?:urn:)?(?:air:)?(?:[\w-]+:[\w-]+:)?([\w-]+):/, rb = /^\/[\w-]+\/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?:\/[^/]*=[^/]*)?(?:\/[^/]*)?\/?$/i, sb = /\.(?:mp4|webm|mov|mp3)$/i, ib = /* @__PURE__ */ new Map([
  ["collections", "a collection"],
  ["user", "a user"],
  ["articles", "an article"],
  ["bounties", "a bounty"],
  ["api", "the site's programming interface"]
]);
function Qr(e) {
  if (e.length > qv) return Ct("This text is too long to be generation data.");
  const t = Hv(e);
  if (t !== null) return { kind: "text", said: t === "json" ? "Generation data" : "Generation text" };
  const n = e.trim().replace(/^[<>"'\ufeff]+|[<>"'\ufeff]+$/g, "").trim();
  return n === "" ? { kind: "nothing", said: "Nothing was pasted." } : n.startsWith("{") ? Ct("This JSON is not the generation data of a program known here.") : /\s/.test(n) || n.length > Gv ? Ct("This text is no address and no generation data: it has no line such as Steps: 20, Seed: 1.") : /^[0-9]+$/.test(n) ? no("image", "image", n, (r) => `Image ${r}`) : /^[\x21-\x7e]+$/.test(n) && eb.test(n.toLowerCase()) && !n.includes("://") ? ab(n) : lb(n);
}
function ab(e) {
  const t = tb.exec(e);
  if (t) return Si(t[2] ?? "", oo(t[3] ?? "") ? t[3] : void 0);
  const n = nb.exec(e);
  if (n) return no("model", "model", n[1] ?? "", (r) => `Model ${r}: choose a picture`);
  const o = ob.exec(e.toLowerCase())?.[1];
  return o !== void 0 && o !== "civitai" ? _s(`This AIR names a model of ${o}, not of Civitai.`) : Ct("This AIR names no model version.");
}
function lb(e) {
  const t = Qv.exec(e);
  if (!t) return Ct("This is no address of Civitai, no number and no generation data.");
  const n = (t[1] ?? "").toLowerCase(), o = t[2] ?? "";
  return Xv.test(n) ? _s(
    "This is a private, expiring address of the site's generator: post the image or drop its file."
  ) : Zv.includes(n) ? ub(o) : Jv.includes(n) ? cb(o.split("/").filter(Boolean), t[3] ?? "") : Ct(`${n} is not Civitai.`);
}
function ub(e) {
  return sb.test(e) ? _s("This is the address of a video or a sound; only still images can be made anew.") : rb.test(e) ? { kind: "picture", said: "Picture on Civitai" } : Ct("This address of Civitai's picture host names no picture.");
}
function cb(e, t) {
  const n = (e[0] ?? "").toLowerCase(), o = e[1] ?? "";
  if (n === "images" && o) return no("image", "image", o, (i) => `Image ${i}`);
  if (n === "posts" && o) return no("post", "post", o, (i) => `Post ${i}: choose a picture`);
  if (n === "models" && o) return db(o, Il(t, "modelVersionId"));
  if (n === "model-versions" && o) return Si(o);
  if (e.slice(0, 3).join("/").toLowerCase() === "api/download/models" && e[3] !== void 0) return Si(e[3], Il(t, "fileId") || void 0);
  const s = ib.get(n);
  return s !== void 0 ? _s(`This is the address of ${s}: open one image or model and paste its address.`) : Ct("This address of Civitai names no image, post or model.");
}
function db(e, t) {
  if (oo(e) && t && !oo(t)) return Ct("No model version of Civitai has this number.");
  const n = t ? `, version ${Number(t)}` : "";
  return no("model", "model", e, (o) => `Model ${o}${n}: choose a picture`);
}
function Si(e, t) {
  if (oo(e) && t !== void 0 && !oo(t)) return Ct("No file of Civitai has this number.");
  const n = t === void 0 ? "" : `, file ${Number(t)}`;
  return no("version", "model version", e, (o) => `Model version ${o}${n}`);
}
function no(e, t, n, o) {
  return oo(n) ? { kind: e, said: o(Number(n)) } : Ct(`No ${t} of Civitai has this number.`);
}
function oo(e) {
  return /^[0-9]{1,12}$/.test(e) && Number(e) > 0 && Number(e) <= Yv;
}
function Il(e, t) {
  return new RegExp(`[?&]${t}=([^&]*)`).exec(e)?.[1] ?? "";
}
function Ct(e) {
  return { kind: "unreadable", said: e };
}
function _s(e) {
  return { kind: "unsupported", said: e };
}
function bd(e) {
  return e.off !== void 0 ? e.off : e.linked_only ? "linked" : null;
}
const $s = (e, t) => t[e.file_key] ?? bd(e) === null;
function fb(e, t) {
  return e.filter((n) => $s(n, t));
}
function pb(e) {
  const t = { linked_only: !1, internal: !1 };
  return { ...e, ...t, off: null, mention: { ...e.mention, ...t } };
}
const Ll = "civitai-remake.last-look-up", mb = 1e5, he = /* @__PURE__ */ nt("civitai-remake-lookup", () => {
  const e = /* @__PURE__ */ G(""), t = /* @__PURE__ */ G(""), n = /* @__PURE__ */ Ie(Kn), o = /* @__PURE__ */ Ie(null);
  let r = 0;
  const s = N(() => Lv(n.value)), i = N(() => fb(s.value, n.value.switches)), a = (I) => {
    n.value = gd(n.value, I);
  };
  async function l() {
    const I = e.value.trim();
    if (I === "") return;
    t.value = I;
    const x = Qr(I).kind === "text";
    o.value = null, await m(
      { type: "asked", given: x ? { kind: "text" } : null },
      () => ne().client.fetchText(I)
    );
  }
  async function c(I) {
    e.value = "", o.value = I, await m({ type: "asked", given: { kind: "file", name: I.name } }, () => ne().client.fetchFile(I));
  }
  async function u(I, x) {
    e.value = "", o.value = null, await m({ type: "asked", given: I }, x);
  }
  async function d(I) {
    o.value = null, await m({ type: "picked" }, () => ne().client.fetchText(String(I)));
  }
  function f() {
    r += 1, o.value = null, a({ type: "wentBack" }), A();
  }
  async function m(I, x) {
    const O = ++r;
    a(I), fr().begin();
    try {
      const M = await x();
      if (O !== r) return;
      if (Ml(M)) a({ type: "offered", choices: M });
      else {
        a({ type: "read", metadata: M }), A();
        const F = await ne().client.resolve(M);
        if (O !== r) return;
        a({ type: "resolved", resources: F.resources, startNeed: F.start_picture });
      }
      ht().forget(n.value.resources.map((F) => F.file_key)), A();
    } catch (M) {
      O === r && a({ type: "failed", fault: je(M) });
    }
  }
  function v(I) {
    const x = s.value.find((O) => O.file_key === I);
    x && (a({ type: "switched", fileKey: I, on: !$s(x, n.value.switches) }), A());
  }
  function b(I, x) {
    a({ type: "tookLocal", fileKey: I, name: x }), A();
  }
  function $(I, x) {
    a({ type: "tookOffered", fileKey: I, offered: x }), A();
  }
  function E(I, x) {
    a({ type: "supplied", fileKey: I, resource: x }), A();
  }
  function A() {
    const { metadata: I, choices: x, given: O, switches: M, chosenNames: F } = n.value;
    if (!I && !x) return;
    const Z = {
      reference: e.value.length > mb ? "" : e.value,
      given: O,
      choices: x,
      metadata: I && Lr(I),
      resources: n.value.resources,
      switches: M,
      chosenNames: F
    };
    try {
      sessionStorage.setItem(Ll, JSON.stringify(Z));
    } catch {
    }
  }
  async function P() {
    let I = null;
    try {
      I = sessionStorage.getItem(Ll);
    } catch {
      I = null;
    }
    const x = Cv(I);
    if (!x) return;
    e.value = x.reference, t.value = x.reference.trim(), a({ type: "restored", kept: x });
    const O = ++r;
    if (x.metadata) return S(x.metadata, x.resources);
    try {
      const M = await ne().client.fetchText(x.reference);
      O === r && Ml(M) && a({ type: "offered", choices: M });
    } catch {
    }
  }
  async function S(I, x) {
    const O = r;
    try {
      const M = await ne().client.resolve(I, x.filter(er));
      if (O !== r) return;
      a({ type: "resolved", resources: M.resources, startNeed: M.start_picture }), A();
    } catch {
    }
  }
  const T = N(
    () => n.value.resources.filter((I) => I.role === "base" && !I.header_says && ht().files[I.file_key]?.status === "completed").map((I) => I.file_key).join(" ")
  );
  return Ce(T, (I) => {
    const { metadata: x, resources: O } = n.value;
    I !== "" && x && S(x, O);
  }), {
    reference: e,
    /** Whether something else stands in the box than what is shown. */
    isTyped: N(() => !["", t.value].includes(e.value.trim())),
    state: n,
    file: o,
    resources: s,
    chosen: i,
    step: N(() => n.value.step),
    fault: N(() => n.value.fault),
    metadata: N(() => n.value.metadata),
    choices: N(() => n.value.choices),
    switches: N(() => n.value.switches),
    lookUp: l,
    lookUpFile: c,
    lookUpKept: u,
    pick: d,
    goBack: f,
    toggle: v,
    takeLocal: b,
    takeOffered: $,
    placeSupplied: E,
    restore: P
  };
}), Ml = (e) => "kind" in e && e.kind === "choices", ro = /* @__PURE__ */ nt("civitai-remake-recent", () => {
  const e = /* @__PURE__ */ Ie(null), t = /* @__PURE__ */ Ie(null), n = /* @__PURE__ */ G(""), o = /* @__PURE__ */ Ie(null), r = /* @__PURE__ */ G(!1);
  let s = 0;
  function i() {
    const { host: b } = ne();
    b.listen(bg, ($) => {
      ks($) && a();
    }), b.listen("reconnected", () => {
      a();
    });
  }
  async function a() {
    const b = ++s, $ = n.value.trim(), { client: E } = ne();
    try {
      const [A, P] = await Promise.all([E.listRecent(""), $ === "" ? null : E.listRecent($)]);
      if (b !== s) return;
      e.value = A.pictures, t.value = P && P.pictures, o.value = null;
    } catch (A) {
      b === s && (o.value = je(A));
    }
  }
  async function l(b) {
    n.value = b, await a();
  }
  const c = () => {
    r.value = !r.value;
  };
  async function u(b) {
    const $ = he();
    if (b.reopens === "never") return;
    if (r.value = !1, b.reopens === "reference") {
      $.reference = b.given ?? "", await $.lookUp();
      return;
    }
    const E = b.given ?? "A file";
    await $.lookUpKept(
      b.source === "text" ? { kind: "text" } : { kind: "file", name: E },
      () => ne().client.getRecentMetadata(b.id)
    );
  }
  const d = (b) => m(() => ne().client.removeRecent(b.id)), f = () => m(() => ne().client.removeAllRecent());
  async function m(b) {
    let $ = null;
    try {
      await b();
    } catch (E) {
      $ = je(E);
    }
    await a(), $ && $.code !== "recent_unknown" && (o.value = $);
  }
  function v(b) {
    const $ = (E) => E && E.map((A) => A.id === b.id ? b : A);
    e.value = $(e.value), t.value = $(t.value);
  }
  return { pictures: e, found: t, search: n, fault: o, open: r, follow: i, refresh: a, searchFor: l, toggle: c, reopen: u, remove: d, removeAll: f, take: v };
}), hb = ["data-code"], gb = { class: "crm-fault-text" }, vb = {
  key: 0,
  class: "crm-quiet"
}, bb = { class: "crm-code" }, wt = /* @__PURE__ */ oe({
  __name: "FaultBox",
  props: {
    fault: {}
  },
  setup(e) {
    return (t, n) => (p(), h("div", {
      class: "crm-fault",
      role: "alert",
      "data-testid": "fault",
      "data-code": e.fault.code
    }, [
      n[0] || (n[0] = y("i", {
        class: "pi pi-exclamation-triangle",
        "aria-hidden": "true"
      }, null, -1)),
      y("div", null, [
        y("p", gb, _(e.fault.error), 1),
        e.fault.hint ? (p(), h("p", vb, _(e.fault.hint), 1)) : C("", !0),
        y("p", bb, _(e.fault.code), 1)
      ])
    ], 8, hb));
  }
}), yb = ["aria-label", "title"], Qe = /* @__PURE__ */ oe({
  __name: "IconButton",
  props: {
    icon: {},
    name: {},
    title: {}
  },
  setup(e) {
    return (t, n) => (p(), h("button", {
      type: "button",
      class: "crm-icon",
      "aria-label": e.name,
      title: e.title ?? e.name
    }, [
      y("i", {
        class: ke(["pi", e.icon]),
        "aria-hidden": "true"
      }, null, 2)
    ], 8, yb));
  }
}), wb = {
  identical: "identical",
  same_picture: "the same picture",
  same_composition: "the same composition",
  different: "another picture",
  unknown: "too small to compare"
};
function ea(e, t) {
  if (e === null) return null;
  const n = wb[e];
  return t === null ? n : `${n} (${yd(t)})`;
}
function yd(e) {
  return (Math.floor(Math.round(e * 1e4) / 100) / 100).toFixed(2);
}
function wd(e) {
  const t = /* @__PURE__ */ G(null);
  function n() {
    t.value && URL.revokeObjectURL(t.value), t.value = null;
  }
  return Ce(
    e,
    (o) => {
      n(), o && (t.value = URL.createObjectURL(o));
    },
    { immediate: !0 }
  ), sn(n), t;
}
const lo = /* @__PURE__ */ nt("civitai-remake-author-workflow", () => {
  const e = /* @__PURE__ */ G("rebuild"), t = N(() => !!he().metadata?.graph && e.value === "author"), n = /* @__PURE__ */ Ie(null), o = /* @__PURE__ */ Ie(null), r = /* @__PURE__ */ G(!1), s = /* @__PURE__ */ Ie(null), i = N(() => s.value?.metadata === he().metadata ? s.value : null);
  let a = 0, l = null;
  function c(m) {
    m !== l && (l = m, a += 1, e.value = "rebuild", n.value = null, o.value = null, s.value = null, m.graph && d());
  }
  const u = () => {
    e.value = e.value === "author" ? "rebuild" : "author";
  };
  async function d() {
    const m = he(), v = m.metadata;
    if (!v?.graph) return null;
    const b = ++a;
    o.value = null;
    try {
      const $ = await ne().client.authorWorkflow(v, m.resources);
      return b !== a ? null : (n.value = kb($), $);
    } catch ($) {
      return b === a && (o.value = je($)), null;
    }
  }
  async function f() {
    const m = he().metadata;
    if (!m || r.value) return;
    const { host: v } = ne();
    r.value = !0, s.value = null;
    try {
      const b = await d();
      if (!b) return;
      await v.refreshModels();
      const $ = await v.loadAuthorGraph(b, m.image_id);
      s.value = { metadata: m, ...$, replaced: b.replaced };
    } catch (b) {
      o.value = je(b);
    } finally {
      r.value = !1;
    }
  }
  return { choice: e, wanted: t, answer: n, fault: o, loading: r, loaded: s, confirmed: i, begin: c, chooseOther: u, compare: d, load: f };
});
function kb(e) {
  const { host: t } = ne();
  return { ...e, missing_nodes: e.missing_nodes.filter((n) => t.knowsNode(n.class) !== !0) };
}
const _b = {
  picture: "It was made from another picture, which is not public. Another can stand in its place:",
  masked: "Only a part of another picture was changed, and neither that nor the mask is public. Another can stand in its place; paint the mask in ComfyUI:",
  edited: "This model changes a picture, and the one that was changed is not public. Another can stand in its place:",
  video: "The video began with a picture, which is not public. Another can stand in its place:",
  guide: "ControlNet was guided by a picture, which is not public. Another can stand in its place:",
  enlarged: "It was made larger from a picture, which is not public. Another can stand in its place:"
}, $b = (e) => _b[e.for], Sb = (e) => e.needed ? "Without one, ComfyUI's example picture stands in the workflow." : e.for === "guide" ? "Without one, ControlNet is left out." : "Without one, the workflow begins from noise.";
function xb(e, t) {
  return e.media === "image" && (t || e.preview_url !== null);
}
function Cb(e, t) {
  const n = /^image\/(png|jpeg|webp|gif|avif)$/.exec(t)?.[1] ?? "png";
  return `civitai_${e.image_id ?? "image"}.${n}`;
}
const kd = /* @__PURE__ */ nt("civitai-remake-start-picture", () => {
  const e = /* @__PURE__ */ G(!1), t = /* @__PURE__ */ Ie(null), n = N(() => t.value?.metadata === he().metadata ? t.value.fault : null), o = /* @__PURE__ */ Ie(null);
  async function r() {
    const c = he(), u = c.metadata;
    if (!u) return;
    const { file: d } = c;
    await i(u, !0, async () => {
      if (d) return { content: d, name: d.name };
      const f = await ne().client.fetchPicture(u.image_url ?? "");
      return { content: f, name: Cb(u, f.type) };
    });
  }
  async function s(c) {
    const u = he().metadata;
    u && await i(u, !1, () => Promise.resolve({ content: c, name: c.name }));
  }
  async function i(c, u, d) {
    if (!e.value) {
      e.value = !0, t.value = null;
      try {
        const { content: f, name: m } = await d(), v = await ne().client.bringPicture(f, m);
        he().metadata === c && (o.value = { metadata: c, name: v, itself: u });
      } catch (f) {
        t.value = { metadata: c, fault: je(f) };
      } finally {
        e.value = !1;
      }
    }
  }
  function a() {
    t.value = null, o.value = null;
  }
  return { busy: e, fault: n, chosen: o, takeItself: r, take: s, leave: a, chosenFor: (c) => o.value?.metadata === c ? o.value : null };
}), pr = /* @__PURE__ */ nt("civitai-remake-workflow", () => {
  const e = /* @__PURE__ */ G(!1), t = /* @__PURE__ */ G(null), n = /* @__PURE__ */ G(null), o = /* @__PURE__ */ Ie(null), r = N(() => o.value?.metadata === he().metadata ? o.value : null), s = (c) => ne().client.generate(
    c,
    he().chosen.map(pb),
    kd().chosenFor(c)?.name ?? null
  );
  async function i() {
    const c = he().metadata;
    if (!c || e.value) return;
    const { host: u } = ne();
    e.value = !0, n.value = null, o.value = null;
    try {
      const d = await s(c);
      await u.refreshModels();
      const { groups: f = [], models: m = {}, note: v = null } = d;
      t.value = Object.keys(d.workflow).length;
      const b = await u.loadOntoCanvas(d.workflow, c.image_id, { groups: f, models: m, note: v });
      o.value = {
        metadata: c,
        name: b.name,
        graphId: b.graphId,
        nodeCount: b.nodeCount,
        workflowType: d.workflow_type,
        fidelity: d.fidelity,
        grade: d.grade,
        seed: d.seed
      };
    } catch (d) {
      n.value = je(d);
    } finally {
      e.value = !1, t.value = null;
    }
  }
  async function a() {
    const c = he().metadata;
    if (!c || e.value) return null;
    e.value = !0, n.value = null;
    try {
      const { workflow: u } = await s(c);
      return { name: `civitai_${c.image_id ?? "image"}.json`, text: JSON.stringify(u, null, 2) };
    } catch (u) {
      return n.value = je(u), null;
    } finally {
      e.value = !1;
    }
  }
  function l() {
    n.value = null, o.value = null;
  }
  return { busy: e, layingOut: t, fault: n, confirmation: o, confirmed: r, generate: i, makeFile: a, clear: l };
}), Ob = /\.(png|jpe?g|webp|avif|gif)$/i, Tb = ["output", "temp"];
function Ab(e, t) {
  const n = fe(e) ? e[t] : null;
  if (!fe(n) || !Array.isArray(n.prompt)) return null;
  const [, , o, r] = n.prompt, s = fe(r) ? r.extra_pnginfo : null, i = fe(s) ? s.workflow : null, a = fe(i) ? Me(i.id) : null;
  return a === null ? null : { graphId: a, pictures: Eb(n.outputs), seeds: Lb(o) };
}
function Pb(e, t) {
  return e.find((o) => String(o) === String(t)) ?? e[0] ?? null;
}
function Eb(e) {
  const o = (fe(e) ? Object.values(e) : []).flatMap((s) => fe(s) && Array.isArray(s.images) ? s.images : []).map(Ib).filter((s) => s !== null), r = Tb.find((s) => o.some((i) => i.type === s));
  return o.filter((s) => s.type === r);
}
function Ib(e) {
  if (!fe(e)) return null;
  const { filename: t, type: n } = e;
  return typeof t != "string" || !Ob.test(t) ? null : n === "output" || n === "temp" ? { filename: t, subfolder: Me(e.subfolder) ?? "", type: n } : null;
}
function Lb(e) {
  return (fe(e) ? Object.values(e) : []).flatMap((n) => {
    const o = fe(n) ? n.inputs : null;
    return fe(o) ? o.add_noise === "disable" ? [] : [o.seed, o.noise_seed].filter(
      (r) => typeof r == "number" || typeof r == "string" && /^\d+$/.test(r)
    ) : [];
  });
}
const Mb = 20, Nl = 120, ta = (e) => [...new Set(e.map((t) => t.length > Nl ? `${t.slice(0, Nl - 1)}…` : t))].slice(0, Mb);
function Nb(e) {
  return e.recent ? e.recent : e.image_id !== null ? `image ${e.image_id}` : e.image_url ?? JSON.stringify([e.prompt, e.seed, e.steps, e.size]);
}
const jb = (e) => e.media === "image" && e.preview_url !== null ? e.image_url : null, Zn = (e) => ({
  key: Nb(e),
  recent: e.recent ?? null,
  address: jb(e)
});
function Rb(e) {
  const t = e.fidelity.filter(({ level: n }) => n !== "exact").map(Fb);
  return { ...Zn(e.metadata), seed: e.seed, grade: e.grade, differs: ta(t) };
}
function Db(e) {
  const t = e.replaced.map(({ from: n, to: o }) => `${n} → ${o}`);
  return { ...Zn(e.metadata), seed: e.metadata.seed, grade: null, differs: ta(t) };
}
function Fb({ field: e, asked: t, used: n }) {
  return t && n ? `${e}: ${t} → ${n}` : `${e}: ${n || (t ? `${t} left out` : "not known")}`;
}
function Bb(e) {
  if (e === null) return [];
  try {
    const t = JSON.parse(e);
    return (Array.isArray(t) ? t : []).filter(
      (o) => Array.isArray(o) && Me(o[0]) !== null && Vb(o[1])
    );
  } catch {
    return [];
  }
}
function Vb(e) {
  return !fe(e) || Me(e.key) === null || !Array.isArray(e.differs) ? !1 : [e.recent, e.address].every((t) => t === null || typeof t == "string");
}
const et = ({ type: e, subfolder: t, filename: n }) => `${e}/${t}/${n}`;
function zb(e, t) {
  const n = new Map(t.map((r) => [et(r), r])), o = e.map((r) => {
    const s = n.get(et(r));
    return n.delete(et(r)), s && s.msssim !== null ? s : r;
  });
  return [...n.values(), ...o].sort((r, s) => Date.parse(s.date) - Date.parse(r.date));
}
function Ub(e, t) {
  return e.some((o) => et(o) === et(t)) ? e.map((o) => et(o) === et(t) ? t : o) : [t, ...e];
}
function Hb(e, { msssim: t, likeness: n, differs: o }) {
  return { ...e, msssim: t, likeness: n, differs: ta([...o.map(({ text: r }) => r), ...e.differs]) };
}
function xi(e, t) {
  return e.seed === null ? null : t !== null && String(t) !== String(e.seed) ? `Seed ${e.seed} (the original's: ${t})` : `Seed ${e.seed}`;
}
function jl(e, t, n) {
  return [`Result ${t + 1} of ${n}`, xi(e, null), ea(e.likeness, e.msssim)].filter((r) => r !== null).join(", ");
}
function Wb(e, t) {
  return e.media === "video" ? "Videos are not compared." : t?.kind === "text" ? "A text has no picture to compare with." : "The original is not on Civitai. Drop its file here again to compare the two.";
}
const _d = "civitai-remake.loaded-graphs", Kb = 30, qb = 8, Gb = 8, $d = /* @__PURE__ */ nt("civitai-remake-compare", () => {
  const e = /* @__PURE__ */ Ie({}), t = /* @__PURE__ */ Ie(/* @__PURE__ */ new Set()), n = /* @__PURE__ */ Ie({}), o = /* @__PURE__ */ G(null), r = /* @__PURE__ */ new Map(), s = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Set();
  let a = Promise.resolve();
  function l() {
    for (const [x, O] of Bb(Jb())) r.set(x, O);
    const { host: P } = ne();
    for (const x of ["execution_start", "execution_success"])
      P.listen(x, (O) => {
        const M = fe(O) ? Me(O.prompt_id) : null;
        M !== null && i.add(M);
      });
    P.listen("executing", (x) => {
      x === null && u();
    }), P.listen("reconnected", () => {
      u();
    });
    const [S, T, I] = [pr(), lo(), he()];
    Ce(
      () => S.confirmation,
      (x) => x && c(x.graphId, Rb(x))
    ), Ce(
      () => T.loaded,
      (x) => x && c(x.graphId, Db(x))
    ), Ce(
      () => I.metadata,
      (x) => {
        x && I.file && Rl(s, Zn(x).key, I.file, qb);
      }
    );
  }
  function c(P, S) {
    Rl(r, P, S, Kb);
    try {
      sessionStorage.setItem(_d, JSON.stringify([...r]));
    } catch {
    }
  }
  async function u() {
    for (const P of [...i])
      try {
        const S = await ne().client.getHistory(P);
        if (fe(S) && !(P in S)) continue;
        i.delete(P);
        const T = Ab(S, P), I = T && r.get(T.graphId);
        T && I && await d(T, I);
      } catch {
      }
  }
  async function d(P, S) {
    const { grade: T, differs: I } = S, x = Pb(P.seeds, S.seed), O = P.pictures.slice(0, Gb);
    for (const M of O) {
      const F = { ...M, seed: x, grade: T, differs: I, date: (/* @__PURE__ */ new Date()).toISOString(), msssim: null, likeness: null };
      A(S, F), await f(S, F);
    }
    o.value = O[0] ? et(O[0]) : null;
    for (const M of O) v(S, M);
  }
  async function f(P, S) {
    if (P.recent === null) return;
    const { filename: T, subfolder: I, type: x, seed: O, grade: M, differs: F } = S;
    try {
      const Z = await ne().client.noteResult(P.recent, { filename: T, subfolder: I, type: x, seed: O, grade: M, differs: F });
      ro().take(Z.picture);
    } catch (Z) {
      const z = je(Z);
      z.code !== "recent_unknown" && (n.value = { ...n.value, [et(S)]: z });
    }
  }
  const m = (P) => {
    const S = Zn(P);
    return S.address !== null || s.has(S.key) || he().file !== null;
  };
  function v(P, S) {
    const T = et(S), I = s.get(P.key), { address: x, recent: O } = P;
    if (!I && x === null || t.value.has(T)) return Promise.resolve();
    t.value = /* @__PURE__ */ new Set([...t.value, T]), n.value = Yb(n.value, T);
    const { filename: M, subfolder: F, type: Z } = S, z = { filename: M, subfolder: F, type: Z };
    return a = a.then(async () => {
      const { client: te } = ne();
      try {
        const ue = await (I ? te.compareFile(I, z, O) : te.compare(x ?? "", z, O)), De = (e.value[P.key] ?? []).find((se) => et(se) === T) ?? b(P, T);
        if (!De) return;
        const me = Hb(De, ue);
        A(P, me), ue.differs.length > 0 && await f(P, me);
      } catch (ue) {
        n.value = { ...n.value, [T]: je(ue) };
      } finally {
        t.value = new Set([...t.value].filter((ue) => ue !== T));
      }
    }), a;
  }
  const b = (P, S) => $(P).find((T) => et(T) === S);
  function $(P) {
    return ro().pictures?.find((S) => S.id === P.recent)?.results ?? [];
  }
  function E(P) {
    const S = Zn(P);
    return zb($(S), e.value[S.key] ?? []);
  }
  function A(P, S) {
    e.value = { ...e.value, [P.key]: Ub(e.value[P.key] ?? [], S) };
  }
  return { busy: t, faults: n, newest: o, follow: l, collect: u, compare: v, canCompare: m, resultsOf: E };
});
function Rl(e, t, n, o) {
  e.delete(t), e.set(t, n);
  for (const r of [...e.keys()].slice(0, Math.max(0, e.size - o))) e.delete(r);
}
const Yb = (e, t) => Object.fromEntries(Object.entries(e).filter(([n]) => n !== t));
function Jb() {
  try {
    return sessionStorage.getItem(_d);
  } catch {
    return null;
  }
}
function Zb(e, t) {
  return Math.round(t.left + t.width * Math.min(100, Math.max(0, e)) / 100);
}
const Xb = ["tabindex", "role", "aria-label"], Qb = ["src", "alt"], ey = ["src", "alt"], ty = {
  class: "crm-slider-name",
  "aria-hidden": "true"
}, ny = {
  class: "crm-slider-name crm-slider-name-right",
  "aria-hidden": "true"
}, oy = ["aria-label", "aria-valuetext"], ry = 420, sy = /* @__PURE__ */ oe({
  __name: "PictureSlider",
  props: {
    left: {},
    right: {},
    actual: { type: Boolean }
  },
  emits: ["broken"],
  setup(e, { emit: t }) {
    const n = e, o = t, r = /* @__PURE__ */ G(50), s = /* @__PURE__ */ G(null), i = /* @__PURE__ */ G({ left: 0, width: 0 }), a = /* @__PURE__ */ G(null), l = N(() => Zb(r.value, i.value)), c = N(() => {
      if (!a.value) return {};
      const { width: v, height: b } = a.value;
      return n.actual ? { width: `${v}px`, height: `${b}px` } : { aspectRatio: `${v} / ${b}` };
    }), u = N(() => n.actual || !a.value ? {} : { width: `min(100%, ${Math.round(ry * a.value.width / a.value.height)}px)` });
    function d() {
      const v = s.value;
      if (!v) return;
      const b = v.firstElementChild;
      i.value = { left: v.scrollLeft, width: Math.min(v.clientWidth, b?.clientWidth ?? v.clientWidth) };
    }
    function f(v) {
      const b = v.target;
      a.value = { width: b.naturalWidth, height: b.naturalHeight };
    }
    const m = new ResizeObserver(d);
    return rn(() => {
      d(), s.value && m.observe(s.value);
    }), sn(() => m.disconnect()), Ce([a, () => n.actual], async () => {
      await kn(), d();
    }), (v, b) => (p(), h("div", {
      class: ke(["crm-slider", { "crm-slider-actual": e.actual }]),
      style: Nt(u.value),
      "data-testid": "slider"
    }, [
      y("div", {
        ref_key: "scroller",
        ref: s,
        class: "crm-slider-window",
        tabindex: e.actual ? 0 : -1,
        role: e.actual ? "region" : void 0,
        "aria-label": e.actual ? "Pictures at their actual size" : void 0,
        onScroll: d
      }, [
        y("div", {
          class: "crm-slider-pair",
          style: Nt(c.value)
        }, [
          y("img", {
            src: e.left.src,
            alt: e.left.name,
            referrerpolicy: "no-referrer",
            draggable: "false",
            "data-testid": "slider-left",
            onLoad: f,
            onError: b[0] || (b[0] = ($) => o("broken", e.left.src))
          }, null, 40, Qb),
          y("img", {
            src: e.right.src,
            alt: e.right.name,
            style: Nt({ clipPath: `inset(0 0 0 ${l.value}px)` }),
            referrerpolicy: "no-referrer",
            draggable: "false",
            "data-testid": "slider-right",
            onError: b[1] || (b[1] = ($) => o("broken", e.right.src))
          }, null, 44, ey),
          y("span", {
            class: "crm-slider-edge",
            style: Nt({ left: `${l.value}px` }),
            "aria-hidden": "true"
          }, null, 4)
        ], 4)
      ], 40, Xb),
      y("span", ty, _(e.left.name), 1),
      y("span", ny, _(e.right.name), 1),
      lr(y("input", {
        "onUpdate:modelValue": b[2] || (b[2] = ($) => r.value = $),
        type: "range",
        min: "0",
        max: "100",
        "aria-label": `${e.left.name} beside ${e.right.name}`,
        "aria-valuetext": `${r.value} % ${e.left.name.toLowerCase()}`,
        "data-testid": "slider-range"
      }, null, 8, oy), [
        [
          qm,
          r.value,
          void 0,
          { number: !0 }
        ]
      ])
    ], 6));
  }
}), iy = {
  key: 0,
  class: "crm-compare",
  "aria-label": "Original and result",
  "data-testid": "compare"
}, ay = { class: "crm-row crm-compare-head" }, ly = {
  class: "crm-grow",
  role: "status"
}, uy = ["data-likeness"], cy = { key: 1 }, dy = { key: 2 }, fy = {
  key: 1,
  class: "crm-preview"
}, py = ["src"], my = {
  key: 2,
  class: "crm-quiet",
  "data-testid": "result-gone"
}, hy = {
  key: 3,
  class: "crm-results",
  "aria-label": "Results"
}, gy = ["aria-label", "title", "aria-pressed", "onClick"], vy = ["src", "onError"], by = {
  key: 1,
  class: "pi pi-image",
  "aria-hidden": "true"
}, yy = {
  key: 2,
  class: "crm-choice-note"
}, wy = {
  key: 4,
  class: "crm-quiet crm-path",
  "data-testid": "result-seed"
}, ky = {
  key: 5,
  class: "crm-details",
  "data-testid": "result-differs"
}, _y = { class: "crm-told crm-part" }, $y = {
  key: 1,
  class: "crm-quiet",
  "data-testid": "no-original"
}, Sy = /* @__PURE__ */ oe({
  __name: "CompareBox",
  props: {
    metadata: {}
  },
  setup(e) {
    const t = e, n = $d(), o = he(), r = ro(), s = wd(() => o.file), i = N(() => n.resultsOf(t.metadata)), a = /* @__PURE__ */ G(null), l = N(() => i.value.find((I) => et(I) === a.value) ?? i.value[0] ?? null), c = N(() => l.value ? et(l.value) : ""), u = /* @__PURE__ */ G(!1), d = /* @__PURE__ */ G(!1), f = /* @__PURE__ */ G(/* @__PURE__ */ new Set()), m = ({ filename: I, subfolder: x, type: O }) => ne().host.address(`/view?${new URLSearchParams({ filename: I, subfolder: x, type: O }).toString()}`), v = N(() => s.value ?? (t.metadata.media === "image" ? t.metadata.preview_url : null)), b = N(() => {
      if (!l.value || !v.value) return null;
      const I = [
        { src: v.value, name: "Original" },
        { src: m(l.value), name: "Result" }
      ];
      return I.some(({ src: x }) => f.value.has(x)) ? null : u.value ? { left: I[1], right: I[0] } : { left: I[0], right: I[1] };
    }), $ = N(() => l.value ? ea(l.value.likeness, l.value.msssim) : null), E = N(() => n.busy.has(c.value)), A = N(() => n.faults[c.value] ?? null), P = N(() => l.value?.differs ?? []), S = N(() => n.canCompare(t.metadata));
    rn(() => {
      t.metadata.recent && r.pictures === null && r.refresh();
    }), Ce(
      () => n.newest,
      (I) => I !== null && (a.value = I)
    );
    function T() {
      l.value && n.compare(Zn(t.metadata), l.value);
    }
    return (I, x) => l.value ? (p(), h("section", iy, [
      y("div", ay, [
        y("p", ly, [
          $.value ? (p(), h("strong", {
            key: 0,
            class: "crm-compare-words",
            "data-testid": "likeness",
            "data-likeness": l.value.likeness
          }, _($.value), 9, uy)) : E.value ? (p(), h("span", cy, [...x[4] || (x[4] = [
            y("i", {
              class: "pi pi-spin pi-spinner",
              "aria-hidden": "true"
            }, null, -1),
            W(" Comparing...", -1)
          ])])) : (p(), h("strong", dy, "Result"))
        ]),
        b.value ? (p(), q(Qe, {
          key: 0,
          icon: "pi-arrow-right-arrow-left",
          name: "Swap the sides",
          "aria-pressed": u.value,
          "data-testid": "swap",
          onClick: x[0] || (x[0] = (O) => u.value = !u.value)
        }, null, 8, ["aria-pressed"])) : C("", !0),
        b.value ? (p(), q(Qe, {
          key: 1,
          icon: d.value ? "pi-search-minus" : "pi-search-plus",
          name: d.value ? "Fit into the panel" : "Show at actual size",
          "aria-pressed": d.value,
          "data-testid": "zoom",
          onClick: x[1] || (x[1] = (O) => d.value = !d.value)
        }, null, 8, ["icon", "name", "aria-pressed"])) : C("", !0)
      ]),
      b.value ? (p(), q(sy, ce({ key: 0 }, b.value, {
        actual: d.value,
        onBroken: x[2] || (x[2] = (O) => f.value.add(O))
      }), null, 16, ["actual"])) : f.value.has(m(l.value)) ? (p(), h("p", my, [
        x[5] || (x[5] = y("i", {
          class: "pi pi-image",
          "aria-hidden": "true"
        }, null, -1)),
        W(" ComfyUI has this picture no more: " + _(l.value.filename), 1)
      ])) : (p(), h("div", fy, [
        y("img", {
          src: m(l.value),
          alt: "Result",
          "data-testid": "result-alone",
          onError: x[3] || (x[3] = (O) => f.value.add(m(l.value)))
        }, null, 40, py)
      ])),
      i.value.length > 1 ? (p(), h("ul", hy, [
        (p(!0), h(V, null, de(i.value, (O, M) => (p(), h("li", {
          key: g(et)(O)
        }, [
          y("button", {
            type: "button",
            class: "crm-choice",
            "aria-label": g(jl)(O, M, i.value.length),
            title: g(jl)(O, M, i.value.length),
            "aria-pressed": O === l.value,
            "data-testid": "result-choice",
            onClick: (F) => a.value = g(et)(O)
          }, [
            f.value.has(m(O)) ? (p(), h("i", by)) : (p(), h("img", {
              key: 0,
              src: m(O),
              alt: "",
              loading: "lazy",
              decoding: "async",
              onError: (F) => f.value.add(m(O))
            }, null, 40, vy)),
            O.msssim !== null ? (p(), h("span", yy, _(g(yd)(O.msssim)), 1)) : C("", !0)
          ], 8, gy)
        ]))), 128))
      ])) : C("", !0),
      g(xi)(l.value, e.metadata.seed) ? (p(), h("p", wy, _(g(xi)(l.value, e.metadata.seed)), 1)) : C("", !0),
      P.value.length ? (p(), h("details", ky, [
        y("summary", null, [
          y("span", null, "What is not as in the original (" + _(P.value.length) + ")", 1)
        ]),
        y("ul", _y, [
          (p(!0), h(V, null, de(P.value, (O) => (p(), h("li", { key: O }, _(O), 1))), 128))
        ])
      ])) : C("", !0),
      A.value ? (p(), q(wt, {
        key: 6,
        fault: A.value
      }, null, 8, ["fault"])) : C("", !0),
      !$.value && !E.value ? (p(), h(V, { key: 7 }, [
        S.value ? (p(), h("button", {
          key: 0,
          type: "button",
          class: "crm-button crm-small",
          "data-testid": "compare-now",
          onClick: T
        }, _(A.value ? "Try again" : "Compare"), 1)) : (p(), h("p", $y, _(g(Wb)(e.metadata, g(o).state.given)), 1))
      ], 64)) : C("", !0)
    ])) : C("", !0);
  }
}), Pr = 60;
function na(e, t) {
  const n = /* @__PURE__ */ G(Pr);
  Ce(t, () => n.value = Pr, { flush: "sync" });
  const o = N(() => Math.max(0, e().length - n.value));
  return {
    shown: N(() => e().slice(0, n.value)),
    left: o,
    next: N(() => Math.min(Pr, o.value)),
    showMore: () => n.value += Pr
  };
}
const xy = { class: "crm-row crm-tight" }, Sd = /* @__PURE__ */ oe({
  __name: "DownloadButtons",
  props: {
    fileKey: {},
    download: {},
    title: {}
  },
  setup(e) {
    const t = e, n = ht(), o = N(
      () => Object.entries(n.files).filter(([r, s]) => r !== t.fileKey && s.status === "waiting").length
    );
    return (r, s) => (p(), h("div", xy, [
      g(cr)(e.download) ? (p(), h(V, { key: 0 }, [
        J(Qe, {
          icon: "pi-play",
          name: `Resume ${e.title}`,
          title: "Resume",
          "data-testid": "resume",
          onClick: s[0] || (s[0] = (i) => g(n).resume(e.fileKey))
        }, null, 8, ["name"]),
        J(Qe, {
          icon: "pi-trash",
          name: `Discard what has come of ${e.title}`,
          title: "Discard what has come",
          "data-testid": "discard",
          onClick: s[1] || (s[1] = (i) => g(n).cancel(e.fileKey))
        }, null, 8, ["name"])
      ], 64)) : (p(), h(V, { key: 1 }, [
        e.download.status === "waiting" && o.value > 0 ? (p(), q(Qe, {
          key: 0,
          icon: "pi-arrow-up",
          name: `Download next: ${e.title}`,
          title: "Download this one next",
          "data-testid": "move-first",
          onClick: s[2] || (s[2] = (i) => g(n).moveFirst(e.fileKey))
        }, null, 8, ["name"])) : C("", !0),
        e.download.status !== "verifying" ? (p(), q(Qe, {
          key: 1,
          icon: "pi-pause",
          name: `Pause ${e.title}`,
          title: "Pause",
          "data-testid": "pause",
          disabled: !e.download.task_id,
          onClick: s[3] || (s[3] = (i) => g(n).pause(e.fileKey))
        }, null, 8, ["name", "disabled"])) : C("", !0),
        J(Qe, {
          icon: "pi-times",
          name: `Cancel ${e.title}`,
          title: "Cancel",
          "data-testid": "cancel",
          disabled: !e.download.task_id,
          onClick: s[4] || (s[4] = (i) => g(n).cancel(e.fileKey))
        }, null, 8, ["name", "disabled"])
      ], 64))
    ]));
  }
});
var Cy = `
    .p-progressbar {
        display: block;
        position: relative;
        overflow: hidden;
        height: dt('progressbar.height');
        background: dt('progressbar.background');
        border-radius: dt('progressbar.border.radius');
    }

    .p-progressbar-value {
        margin: 0;
        background: dt('progressbar.value.background');
    }

    .p-progressbar-label {
        color: dt('progressbar.label.color');
        font-size: dt('progressbar.label.font.size');
        font-weight: dt('progressbar.label.font.weight');
    }

    .p-progressbar-determinate .p-progressbar-value {
        height: 100%;
        width: 0%;
        position: absolute;
        display: none;
        display: flex;
        align-items: center;
        justify-content: center;
        overflow: hidden;
        transition: width 1s ease-in-out;
    }

    .p-progressbar-determinate .p-progressbar-label {
        display: inline-flex;
    }

    .p-progressbar-indeterminate .p-progressbar-value::before {
        content: '';
        position: absolute;
        background: inherit;
        inset-block-start: 0;
        inset-inline-start: 0;
        inset-block-end: 0;
        will-change: inset-inline-start, inset-inline-end;
        animation: p-progressbar-indeterminate-anim 2.1s cubic-bezier(0.65, 0.815, 0.735, 0.395) infinite;
    }

    .p-progressbar-indeterminate .p-progressbar-value::after {
        content: '';
        position: absolute;
        background: inherit;
        inset-block-start: 0;
        inset-inline-start: 0;
        inset-block-end: 0;
        will-change: inset-inline-start, inset-inline-end;
        animation: p-progressbar-indeterminate-anim-short 2.1s cubic-bezier(0.165, 0.84, 0.44, 1) infinite;
        animation-delay: 1.15s;
    }

    @keyframes p-progressbar-indeterminate-anim {
        0% {
            inset-inline-start: -35%;
            inset-inline-end: 100%;
        }
        60% {
            inset-inline-start: 100%;
            inset-inline-end: -90%;
        }
        100% {
            inset-inline-start: 100%;
            inset-inline-end: -90%;
        }
    }
    @-webkit-keyframes p-progressbar-indeterminate-anim {
        0% {
            inset-inline-start: -35%;
            inset-inline-end: 100%;
        }
        60% {
            inset-inline-start: 100%;
            inset-inline-end: -90%;
        }
        100% {
            inset-inline-start: 100%;
            inset-inline-end: -90%;
        }
    }

    @keyframes p-progressbar-indeterminate-anim-short {
        0% {
            inset-inline-start: -200%;
            inset-inline-end: 100%;
        }
        60% {
            inset-inline-start: 107%;
            inset-inline-end: -8%;
        }
        100% {
            inset-inline-start: 107%;
            inset-inline-end: -8%;
        }
    }
    @-webkit-keyframes p-progressbar-indeterminate-anim-short {
        0% {
            inset-inline-start: -200%;
            inset-inline-end: 100%;
        }
        60% {
            inset-inline-start: 107%;
            inset-inline-end: -8%;
        }
        100% {
            inset-inline-start: 107%;
            inset-inline-end: -8%;
        }
    }
`, Oy = {
  root: function(t) {
    var n = t.instance;
    return ["p-progressbar p-component", {
      "p-progressbar-determinate": n.determinate,
      "p-progressbar-indeterminate": n.indeterminate
    }];
  },
  value: "p-progressbar-value",
  label: "p-progressbar-label"
}, Ty = xe.extend({
  name: "progressbar",
  style: Cy,
  classes: Oy
}), Ay = {
  name: "BaseProgressBar",
  extends: ao,
  props: {
    value: {
      type: Number,
      default: null
    },
    mode: {
      type: String,
      default: "determinate"
    },
    showValue: {
      type: Boolean,
      default: !0
    }
  },
  style: Ty,
  provide: function() {
    return {
      $pcProgressBar: this,
      $parentInstance: this
    };
  }
}, oa = {
  name: "ProgressBar",
  extends: Ay,
  inheritAttrs: !1,
  computed: {
    progressStyle: function() {
      return {
        width: this.value + "%",
        display: "flex"
      };
    },
    indeterminate: function() {
      return this.mode === "indeterminate";
    },
    determinate: function() {
      return this.mode === "determinate";
    },
    dataP: function() {
      return en({
        determinate: this.determinate,
        indeterminate: this.indeterminate
      });
    }
  }
}, Py = ["aria-valuenow", "data-p"], Ey = ["data-p"], Iy = ["data-p"], Ly = ["data-p"];
function My(e, t, n, o, r, s) {
  return p(), h("div", ce({
    role: "progressbar",
    class: e.cx("root"),
    "aria-valuemin": "0",
    "aria-valuenow": e.value,
    "aria-valuemax": "100",
    "data-p": s.dataP
  }, e.ptmi("root")), [s.determinate ? (p(), h("div", ce({
    key: 0,
    class: e.cx("value"),
    style: s.progressStyle,
    "data-p": s.dataP
  }, e.ptm("value")), [e.value != null && e.value !== 0 && e.showValue ? (p(), h("div", ce({
    key: 0,
    class: e.cx("label"),
    "data-p": s.dataP
  }, e.ptm("label")), [ze(e.$slots, "default", {}, function() {
    return [W(_(e.value + "%"), 1)];
  })], 16, Iy)) : C("", !0)], 16, Ey)) : s.indeterminate ? (p(), h("div", ce({
    key: 1,
    class: e.cx("value"),
    "data-p": s.dataP
  }, e.ptm("value")), null, 16, Ly)) : C("", !0)], 16, Py);
}
oa.render = My;
function ra(e, t) {
  if (t === null) return ut(e);
  const [n, o] = xd(t);
  return `${(e / o).toFixed(n === "GB" ? 2 : 1)} / ${ut(t)}`;
}
function ut(e) {
  const [t, n] = xd(e);
  return `${(e / n).toFixed(t === "GB" ? 2 : 1)} ${t}`;
}
function Ny(e) {
  return e === null ? "" : `${ut(e)}/s`;
}
function jy(e) {
  if (e === null || !Number.isFinite(e)) return "";
  const t = Math.max(0, Math.round(e));
  return t < 60 ? `${t} s left` : t < 3600 ? `${Math.floor(t / 60)} min ${t % 60} s left` : `${Math.floor(t / 3600)} h ${Math.floor(t % 3600 / 60)} min left`;
}
function Ry(e) {
  return e === null ? "strength unknown" : String(e);
}
function Dl(e) {
  return e > 10 ? `${Math.round(e)}%` : "";
}
function xd(e) {
  return e >= 1e9 ? ["GB", 1e9] : ["MB", 1e6];
}
const Dy = {
  lora: "LoRA",
  vae: "VAE",
  controlnet: "ControlNet",
  text_encoder: "Text encoder",
  diffusion_model: "Diffusion model",
  clip_vision: "CLIP vision",
  motion_module: "Motion module"
};
function mr(e) {
  return Dy[e] ?? e.charAt(0).toUpperCase() + e.slice(1).replace("_", " ");
}
const Fy = {
  key: 0,
  class: "crm-quiet crm-card-line"
}, By = {
  key: 1,
  class: "crm-quiet crm-card-line"
}, Vy = {
  key: 2,
  class: "crm-progress"
}, zy = { class: "crm-quiet crm-card-line crm-numbers" }, Uy = {
  key: 0,
  "data-testid": "percent"
}, Hy = { "data-testid": "bytes" }, Wy = { key: 1 }, Ky = {
  key: 2,
  class: "crm-cut",
  title: "Interrupted when ComfyUI ended"
}, qy = {
  key: 3,
  class: "crm-cut",
  "data-testid": "held",
  title: "Waiting for ComfyUI to finish its image"
}, Gy = {
  key: 0,
  "data-testid": "speed"
}, Yy = {
  key: 1,
  class: "crm-cut",
  "data-testid": "eta"
}, Cd = /* @__PURE__ */ oe({
  __name: "DownloadProgress",
  props: {
    download: {},
    title: {}
  },
  setup(e) {
    return (t, n) => e.download.status === "waiting" ? (p(), h("p", Fy, "Waiting...")) : e.download.status === "verifying" ? (p(), h("p", By, [...n[0] || (n[0] = [
      y("i", {
        class: "pi pi-spin pi-spinner",
        "aria-hidden": "true"
      }, null, -1),
      W(" Verifying SHA256... ", -1)
    ])])) : (p(), h("div", Vy, [
      y("p", zy, [
        g(Dl)(e.download.progress) ? (p(), h("span", Uy, _(g(Dl)(e.download.progress)), 1)) : C("", !0),
        y("span", Hy, _(g(ra)(e.download.downloaded_bytes, e.download.total_bytes)), 1),
        e.download.status === "paused" ? (p(), h("span", Wy, "Paused")) : e.download.status === "interrupted" ? (p(), h("span", Ky, "Interrupted")) : e.download.held ? (p(), h("span", qy, "Waiting for ComfyUI to finish its image")) : (p(), h(V, { key: 4 }, [
          e.download.speed !== null ? (p(), h("span", Gy, _(g(Ny)(e.download.speed)), 1)) : C("", !0),
          e.download.eta !== null ? (p(), h("span", Yy, _(g(jy)(e.download.eta)), 1)) : C("", !0)
        ], 64))
      ]),
      J(g(oa), {
        value: e.download.progress,
        "show-value": !1,
        class: ke(["crm-bar", { "crm-bar-stopped": g(cr)(e.download) }]),
        pt: { value: { class: "crm-bar-value" } },
        "aria-label": `Downloading ${e.title}`
      }, null, 8, ["value", "class", "aria-label"])
    ]));
  }
}), Jy = {
  key: 0,
  class: "crm-models",
  "aria-label": "Other downloads",
  "data-testid": "other-downloads"
}, Zy = { class: "crm-row" }, Xy = { class: "crm-cards" }, Qy = ["data-state", "data-file-key"], e1 = { class: "crm-card-head" }, t1 = { class: "crm-card-text" }, n1 = { class: "crm-card-name" }, o1 = ["title"], r1 = /* @__PURE__ */ oe({
  __name: "OtherDownloads",
  props: {
    shown: {}
  },
  setup(e) {
    const t = e, n = ht(), o = N(() => {
      const c = new Set(t.shown.map((u) => u.file_key));
      return Object.entries(n.files).filter(([u, d]) => !c.has(u) && !Qo(d) && d.task_id !== "");
    }), { shown: r, left: s, next: i, showMore: a } = na(
      () => o.value,
      () => null
    ), l = N(() => o.value.filter(([, c]) => cr(c)).length);
    return (c, u) => o.value.length > 0 ? (p(), h("section", Jy, [
      y("div", Zy, [
        u[3] || (u[3] = y("h3", { class: "crm-grow crm-section" }, "Other downloads", -1)),
        l.value > 1 ? (p(), q(g(Oe), {
          key: 0,
          class: "crm-button crm-small",
          "data-testid": "resume-all-others",
          onClick: u[0] || (u[0] = (d) => g(n).resumeAll())
        }, {
          default: ie(() => [...u[2] || (u[2] = [
            W(" Resume All ", -1)
          ])]),
          _: 1
        })) : C("", !0)
      ]),
      y("ul", Xy, [
        (p(!0), h(V, null, de(g(r), ([d, f]) => (p(), h("li", {
          key: d,
          class: ke(["crm-card", `crm-is-${f.status}`]),
          "data-testid": "other-download",
          "data-state": f.status,
          "data-file-key": d
        }, [
          y("div", e1, [
            y("div", t1, [
              y("p", n1, [
                y("span", {
                  class: "crm-name",
                  title: f.filename
                }, _(f.filename), 9, o1)
              ]),
              J(Cd, {
                download: f,
                title: f.filename
              }, null, 8, ["download", "title"])
            ]),
            J(Sd, {
              "file-key": d,
              download: f,
              title: f.filename
            }, null, 8, ["file-key", "download", "title"])
          ])
        ], 10, Qy))), 128))
      ]),
      g(s) > 0 ? (p(), q(g(Oe), {
        key: 0,
        class: "crm-button crm-small",
        "data-testid": "show-more-others",
        onClick: u[1] || (u[1] = (d) => g(a)())
      }, {
        default: ie(() => [
          W(" Show " + _(g(i)) + " more of " + _(g(s)), 1)
        ]),
        _: 1
      })) : C("", !0)
    ])) : C("", !0);
  }
});
var Od = {
  name: "TimesIcon",
  extends: ws
};
function s1(e) {
  return u1(e) || l1(e) || a1(e) || i1();
}
function i1() {
  throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function a1(e, t) {
  if (e) {
    if (typeof e == "string") return Ci(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? Ci(e, t) : void 0;
  }
}
function l1(e) {
  if (typeof Symbol < "u" && e[Symbol.iterator] != null || e["@@iterator"] != null) return Array.from(e);
}
function u1(e) {
  if (Array.isArray(e)) return Ci(e);
}
function Ci(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, o = Array(t); n < t; n++) o[n] = e[n];
  return o;
}
function c1(e, t, n, o, r, s) {
  return p(), h("svg", ce({
    width: "14",
    height: "14",
    viewBox: "0 0 14 14",
    fill: "none",
    xmlns: "http://www.w3.org/2000/svg"
  }, e.pti()), s1(t[0] || (t[0] = [y("path", {
    d: "M8.01186 7.00933L12.27 2.75116C12.341 2.68501 12.398 2.60524 12.4375 2.51661C12.4769 2.42798 12.4982 2.3323 12.4999 2.23529C12.5016 2.13827 12.4838 2.0419 12.4474 1.95194C12.4111 1.86197 12.357 1.78024 12.2884 1.71163C12.2198 1.64302 12.138 1.58893 12.0481 1.55259C11.9581 1.51625 11.8617 1.4984 11.7647 1.50011C11.6677 1.50182 11.572 1.52306 11.4834 1.56255C11.3948 1.60204 11.315 1.65898 11.2488 1.72997L6.99067 5.98814L2.7325 1.72997C2.59553 1.60234 2.41437 1.53286 2.22718 1.53616C2.03999 1.53946 1.8614 1.61529 1.72901 1.74767C1.59663 1.88006 1.5208 2.05865 1.5175 2.24584C1.5142 2.43303 1.58368 2.61419 1.71131 2.75116L5.96948 7.00933L1.71131 11.2675C1.576 11.403 1.5 11.5866 1.5 11.7781C1.5 11.9696 1.576 12.1532 1.71131 12.2887C1.84679 12.424 2.03043 12.5 2.2219 12.5C2.41338 12.5 2.59702 12.424 2.7325 12.2887L6.99067 8.03052L11.2488 12.2887C11.3843 12.424 11.568 12.5 11.7594 12.5C11.9509 12.5 12.1346 12.424 12.27 12.2887C12.4053 12.1532 12.4813 11.9696 12.4813 11.7781C12.4813 11.5866 12.4053 11.403 12.27 11.2675L8.01186 7.00933Z",
    fill: "currentColor"
  }, null, -1)])), 16);
}
Od.render = c1;
var Td = {
  name: "WindowMaximizeIcon",
  extends: ws
};
function d1(e) {
  return h1(e) || m1(e) || p1(e) || f1();
}
function f1() {
  throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function p1(e, t) {
  if (e) {
    if (typeof e == "string") return Oi(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? Oi(e, t) : void 0;
  }
}
function m1(e) {
  if (typeof Symbol < "u" && e[Symbol.iterator] != null || e["@@iterator"] != null) return Array.from(e);
}
function h1(e) {
  if (Array.isArray(e)) return Oi(e);
}
function Oi(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, o = Array(t); n < t; n++) o[n] = e[n];
  return o;
}
function g1(e, t, n, o, r, s) {
  return p(), h("svg", ce({
    width: "14",
    height: "14",
    viewBox: "0 0 14 14",
    fill: "none",
    xmlns: "http://www.w3.org/2000/svg"
  }, e.pti()), d1(t[0] || (t[0] = [y("path", {
    "fill-rule": "evenodd",
    "clip-rule": "evenodd",
    d: "M7 14H11.8C12.3835 14 12.9431 13.7682 13.3556 13.3556C13.7682 12.9431 14 12.3835 14 11.8V2.2C14 1.61652 13.7682 1.05694 13.3556 0.644365C12.9431 0.231785 12.3835 0 11.8 0H2.2C1.61652 0 1.05694 0.231785 0.644365 0.644365C0.231785 1.05694 0 1.61652 0 2.2V7C0 7.15913 0.063214 7.31174 0.175736 7.42426C0.288258 7.53679 0.44087 7.6 0.6 7.6C0.75913 7.6 0.911742 7.53679 1.02426 7.42426C1.13679 7.31174 1.2 7.15913 1.2 7V2.2C1.2 1.93478 1.30536 1.68043 1.49289 1.49289C1.68043 1.30536 1.93478 1.2 2.2 1.2H11.8C12.0652 1.2 12.3196 1.30536 12.5071 1.49289C12.6946 1.68043 12.8 1.93478 12.8 2.2V11.8C12.8 12.0652 12.6946 12.3196 12.5071 12.5071C12.3196 12.6946 12.0652 12.8 11.8 12.8H7C6.84087 12.8 6.68826 12.8632 6.57574 12.9757C6.46321 13.0883 6.4 13.2409 6.4 13.4C6.4 13.5591 6.46321 13.7117 6.57574 13.8243C6.68826 13.9368 6.84087 14 7 14ZM9.77805 7.42192C9.89013 7.534 10.0415 7.59788 10.2 7.59995C10.3585 7.59788 10.5099 7.534 10.622 7.42192C10.7341 7.30985 10.798 7.15844 10.8 6.99995V3.94242C10.8066 3.90505 10.8096 3.86689 10.8089 3.82843C10.8079 3.77159 10.7988 3.7157 10.7824 3.6623C10.756 3.55552 10.701 3.45698 10.622 3.37798C10.5099 3.2659 10.3585 3.20202 10.2 3.19995H7.00002C6.84089 3.19995 6.68828 3.26317 6.57576 3.37569C6.46324 3.48821 6.40002 3.64082 6.40002 3.79995C6.40002 3.95908 6.46324 4.11169 6.57576 4.22422C6.68828 4.33674 6.84089 4.39995 7.00002 4.39995H8.80006L6.19997 7.00005C6.10158 7.11005 6.04718 7.25246 6.04718 7.40005C6.04718 7.54763 6.10158 7.69004 6.19997 7.80005C6.30202 7.91645 6.44561 7.98824 6.59997 8.00005C6.75432 7.98824 6.89791 7.91645 6.99997 7.80005L9.60002 5.26841V6.99995C9.6021 7.15844 9.66598 7.30985 9.77805 7.42192ZM1.4 14H3.8C4.17066 13.9979 4.52553 13.8498 4.78763 13.5877C5.04973 13.3256 5.1979 12.9707 5.2 12.6V10.2C5.1979 9.82939 5.04973 9.47452 4.78763 9.21242C4.52553 8.95032 4.17066 8.80215 3.8 8.80005H1.4C1.02934 8.80215 0.674468 8.95032 0.412371 9.21242C0.150274 9.47452 0.00210008 9.82939 0 10.2V12.6C0.00210008 12.9707 0.150274 13.3256 0.412371 13.5877C0.674468 13.8498 1.02934 13.9979 1.4 14ZM1.25858 10.0586C1.29609 10.0211 1.34696 10 1.4 10H3.8C3.85304 10 3.90391 10.0211 3.94142 10.0586C3.97893 10.0961 4 10.147 4 10.2V12.6C4 12.6531 3.97893 12.704 3.94142 12.7415C3.90391 12.779 3.85304 12.8 3.8 12.8H1.4C1.34696 12.8 1.29609 12.779 1.25858 12.7415C1.22107 12.704 1.2 12.6531 1.2 12.6V10.2C1.2 10.147 1.22107 10.0961 1.25858 10.0586Z",
    fill: "currentColor"
  }, null, -1)])), 16);
}
Td.render = g1;
var Ad = {
  name: "WindowMinimizeIcon",
  extends: ws
};
function v1(e) {
  return k1(e) || w1(e) || y1(e) || b1();
}
function b1() {
  throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function y1(e, t) {
  if (e) {
    if (typeof e == "string") return Ti(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? Ti(e, t) : void 0;
  }
}
function w1(e) {
  if (typeof Symbol < "u" && e[Symbol.iterator] != null || e["@@iterator"] != null) return Array.from(e);
}
function k1(e) {
  if (Array.isArray(e)) return Ti(e);
}
function Ti(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, o = Array(t); n < t; n++) o[n] = e[n];
  return o;
}
function _1(e, t, n, o, r, s) {
  return p(), h("svg", ce({
    width: "14",
    height: "14",
    viewBox: "0 0 14 14",
    fill: "none",
    xmlns: "http://www.w3.org/2000/svg"
  }, e.pti()), v1(t[0] || (t[0] = [y("path", {
    "fill-rule": "evenodd",
    "clip-rule": "evenodd",
    d: "M11.8 0H2.2C1.61652 0 1.05694 0.231785 0.644365 0.644365C0.231785 1.05694 0 1.61652 0 2.2V7C0 7.15913 0.063214 7.31174 0.175736 7.42426C0.288258 7.53679 0.44087 7.6 0.6 7.6C0.75913 7.6 0.911742 7.53679 1.02426 7.42426C1.13679 7.31174 1.2 7.15913 1.2 7V2.2C1.2 1.93478 1.30536 1.68043 1.49289 1.49289C1.68043 1.30536 1.93478 1.2 2.2 1.2H11.8C12.0652 1.2 12.3196 1.30536 12.5071 1.49289C12.6946 1.68043 12.8 1.93478 12.8 2.2V11.8C12.8 12.0652 12.6946 12.3196 12.5071 12.5071C12.3196 12.6946 12.0652 12.8 11.8 12.8H7C6.84087 12.8 6.68826 12.8632 6.57574 12.9757C6.46321 13.0883 6.4 13.2409 6.4 13.4C6.4 13.5591 6.46321 13.7117 6.57574 13.8243C6.68826 13.9368 6.84087 14 7 14H11.8C12.3835 14 12.9431 13.7682 13.3556 13.3556C13.7682 12.9431 14 12.3835 14 11.8V2.2C14 1.61652 13.7682 1.05694 13.3556 0.644365C12.9431 0.231785 12.3835 0 11.8 0ZM6.368 7.952C6.44137 7.98326 6.52025 7.99958 6.6 8H9.8C9.95913 8 10.1117 7.93678 10.2243 7.82426C10.3368 7.71174 10.4 7.55913 10.4 7.4C10.4 7.24087 10.3368 7.08826 10.2243 6.97574C10.1117 6.86321 9.95913 6.8 9.8 6.8H8.048L10.624 4.224C10.73 4.11026 10.7877 3.95982 10.7849 3.80438C10.7822 3.64894 10.7192 3.50063 10.6093 3.3907C10.4994 3.28077 10.3511 3.2178 10.1956 3.21506C10.0402 3.21232 9.88974 3.27002 9.776 3.376L7.2 5.952V4.2C7.2 4.04087 7.13679 3.88826 7.02426 3.77574C6.91174 3.66321 6.75913 3.6 6.6 3.6C6.44087 3.6 6.28826 3.66321 6.17574 3.77574C6.06321 3.88826 6 4.04087 6 4.2V7.4C6.00042 7.47975 6.01674 7.55862 6.048 7.632C6.07656 7.70442 6.11971 7.7702 6.17475 7.82524C6.2298 7.88029 6.29558 7.92344 6.368 7.952ZM1.4 8.80005H3.8C4.17066 8.80215 4.52553 8.95032 4.78763 9.21242C5.04973 9.47452 5.1979 9.82939 5.2 10.2V12.6C5.1979 12.9707 5.04973 13.3256 4.78763 13.5877C4.52553 13.8498 4.17066 13.9979 3.8 14H1.4C1.02934 13.9979 0.674468 13.8498 0.412371 13.5877C0.150274 13.3256 0.00210008 12.9707 0 12.6V10.2C0.00210008 9.82939 0.150274 9.47452 0.412371 9.21242C0.674468 8.95032 1.02934 8.80215 1.4 8.80005ZM3.94142 12.7415C3.97893 12.704 4 12.6531 4 12.6V10.2C4 10.147 3.97893 10.0961 3.94142 10.0586C3.90391 10.0211 3.85304 10 3.8 10H1.4C1.34696 10 1.29609 10.0211 1.25858 10.0586C1.22107 10.0961 1.2 10.147 1.2 10.2V12.6C1.2 12.6531 1.22107 12.704 1.25858 12.7415C1.29609 12.779 1.34696 12.8 1.4 12.8H3.8C3.85304 12.8 3.90391 12.779 3.94142 12.7415Z",
    fill: "currentColor"
  }, null, -1)])), 16);
}
Ad.render = _1;
var $1 = xe.extend({
  name: "focustrap-directive"
}), S1 = le.extend({
  style: $1
});
function tr(e) {
  "@babel/helpers - typeof";
  return tr = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, tr(e);
}
function Fl(e, t) {
  var n = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
    var o = Object.getOwnPropertySymbols(e);
    t && (o = o.filter(function(r) {
      return Object.getOwnPropertyDescriptor(e, r).enumerable;
    })), n.push.apply(n, o);
  }
  return n;
}
function Bl(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? Fl(Object(n), !0).forEach(function(o) {
      x1(e, o, n[o]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : Fl(Object(n)).forEach(function(o) {
      Object.defineProperty(e, o, Object.getOwnPropertyDescriptor(n, o));
    });
  }
  return e;
}
function x1(e, t, n) {
  return (t = C1(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function C1(e) {
  var t = O1(e, "string");
  return tr(t) == "symbol" ? t : t + "";
}
function O1(e, t) {
  if (tr(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (tr(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var T1 = S1.extend("focustrap", {
  mounted: function(t, n) {
    var o = n.value || {}, r = o.disabled;
    r || (this.createHiddenFocusableElements(t, n), this.bind(t, n), this.autoElementFocus(t, n)), t.setAttribute("data-pd-focustrap", !0), this.$el = t;
  },
  updated: function(t, n) {
    var o = n.value || {}, r = o.disabled;
    r && this.unbind(t);
  },
  unmounted: function(t) {
    this.unbind(t);
  },
  methods: {
    getComputedSelector: function(t) {
      return ':not(.p-hidden-focusable):not([data-p-hidden-focusable="true"])'.concat(t ?? "");
    },
    bind: function(t, n) {
      var o = this, r = n.value || {}, s = r.onFocusIn, i = r.onFocusOut;
      t.$_pfocustrap_mutationobserver = new MutationObserver(function(a) {
        a.forEach(function(l) {
          if (l.type === "childList" && !t.contains(document.activeElement)) {
            var c = function(d) {
              var f = il(d) ? il(d, o.getComputedSelector(t.$_pfocustrap_focusableselector)) ? d : po(t, o.getComputedSelector(t.$_pfocustrap_focusableselector)) : po(d);
              return Pe(f) ? f : d.nextSibling && c(d.nextSibling);
            };
            qn(c(l.nextSibling));
          }
        });
      }), t.$_pfocustrap_mutationobserver.disconnect(), t.$_pfocustrap_mutationobserver.observe(t, {
        childList: !0
      }), t.$_pfocustrap_focusinlistener = function(a) {
        return s && s(a);
      }, t.$_pfocustrap_focusoutlistener = function(a) {
        return i && i(a);
      }, t.addEventListener("focusin", t.$_pfocustrap_focusinlistener), t.addEventListener("focusout", t.$_pfocustrap_focusoutlistener);
    },
    unbind: function(t) {
      t.$_pfocustrap_mutationobserver && t.$_pfocustrap_mutationobserver.disconnect(), t.$_pfocustrap_focusinlistener && t.removeEventListener("focusin", t.$_pfocustrap_focusinlistener) && (t.$_pfocustrap_focusinlistener = null), t.$_pfocustrap_focusoutlistener && t.removeEventListener("focusout", t.$_pfocustrap_focusoutlistener) && (t.$_pfocustrap_focusoutlistener = null);
    },
    autoFocus: function(t) {
      this.autoElementFocus(this.$el, {
        value: Bl(Bl({}, t), {}, {
          autoFocus: !0
        })
      });
    },
    autoElementFocus: function(t, n) {
      var o = n.value || {}, r = o.autoFocusSelector, s = r === void 0 ? "" : r, i = o.firstFocusableSelector, a = i === void 0 ? "" : i, l = o.autoFocus, c = l === void 0 ? !1 : l, u = po(t, "[autofocus]".concat(this.getComputedSelector(s)));
      c && !u && (u = po(t, this.getComputedSelector(a))), qn(u);
    },
    onFirstHiddenElementFocus: function(t) {
      var n, o = t.currentTarget, r = t.relatedTarget, s = r === o.$_pfocustrap_lasthiddenfocusableelement || !((n = this.$el) !== null && n !== void 0 && n.contains(r)) ? po(o.parentElement, this.getComputedSelector(o.$_pfocustrap_focusableselector)) : o.$_pfocustrap_lasthiddenfocusableelement;
      qn(s);
    },
    onLastHiddenElementFocus: function(t) {
      var n, o = t.currentTarget, r = t.relatedTarget, s = r === o.$_pfocustrap_firsthiddenfocusableelement || !((n = this.$el) !== null && n !== void 0 && n.contains(r)) ? Ah(o.parentElement, this.getComputedSelector(o.$_pfocustrap_focusableselector)) : o.$_pfocustrap_firsthiddenfocusableelement;
      qn(s);
    },
    createHiddenFocusableElements: function(t, n) {
      var o = this, r = n.value || {}, s = r.tabIndex, i = s === void 0 ? 0 : s, a = r.firstFocusableSelector, l = a === void 0 ? "" : a, c = r.lastFocusableSelector, u = c === void 0 ? "" : c, d = function(b) {
        return Gc("span", {
          class: "p-hidden-accessible p-hidden-focusable",
          tabIndex: i,
          role: "presentation",
          "aria-hidden": !0,
          "data-p-hidden-accessible": !0,
          "data-p-hidden-focusable": !0,
          onFocus: b?.bind(o)
        });
      }, f = d(this.onFirstHiddenElementFocus), m = d(this.onLastHiddenElementFocus);
      f.$_pfocustrap_lasthiddenfocusableelement = m, f.$_pfocustrap_focusableselector = l, f.setAttribute("data-pc-section", "firstfocusableelement"), m.$_pfocustrap_firsthiddenfocusableelement = f, m.$_pfocustrap_focusableselector = u, m.setAttribute("data-pc-section", "lastfocusableelement"), t.prepend(f), t.append(m);
    }
  }
}), Pd = {
  name: "Portal",
  props: {
    appendTo: {
      type: [String, Object],
      default: "body"
    },
    disabled: {
      type: Boolean,
      default: !1
    }
  },
  data: function() {
    return {
      mounted: !1
    };
  },
  mounted: function() {
    this.mounted = Zc();
  },
  computed: {
    inline: function() {
      return this.disabled || this.appendTo === "self";
    }
  }
};
function A1(e, t, n, o, r, s) {
  return s.inline ? ze(e.$slots, "default", {
    key: 0
  }) : r.mounted ? (p(), q(vp, {
    key: 1,
    to: n.appendTo
  }, [ze(e.$slots, "default")], 8, ["to"])) : C("", !0);
}
Pd.render = A1;
function Vl() {
  wh({
    variableName: id("scrollbar.width").name
  });
}
function zl() {
  kh({
    variableName: id("scrollbar.width").name
  });
}
var P1 = `
    .p-dialog {
        max-height: 90%;
        transform: scale(1);
        border-radius: dt('dialog.border.radius');
        box-shadow: dt('dialog.shadow');
        background: dt('dialog.background');
        border: 1px solid dt('dialog.border.color');
        color: dt('dialog.color');
        will-change: transform;
    }

    .p-dialog-content {
        overflow-y: auto;
        padding: dt('dialog.content.padding');
        flex-grow: 1;
    }

    .p-dialog-header {
        display: flex;
        align-items: center;
        justify-content: space-between;
        flex-shrink: 0;
        padding: dt('dialog.header.padding');
    }

    .p-dialog-title {
        font-weight: dt('dialog.title.font.weight');
        font-size: dt('dialog.title.font.size');
    }

    .p-dialog-footer {
        flex-shrink: 0;
        padding: dt('dialog.footer.padding');
        display: flex;
        justify-content: flex-end;
        gap: dt('dialog.footer.gap');
    }

    .p-dialog-header-actions {
        display: flex;
        align-items: center;
        gap: dt('dialog.header.gap');
    }

    .p-dialog-top .p-dialog,
    .p-dialog-bottom .p-dialog,
    .p-dialog-left .p-dialog,
    .p-dialog-right .p-dialog,
    .p-dialog-topleft .p-dialog,
    .p-dialog-topright .p-dialog,
    .p-dialog-bottomleft .p-dialog,
    .p-dialog-bottomright .p-dialog {
        margin: 1rem;
    }

    .p-dialog-maximized {
        width: 100vw !important;
        height: 100vh !important;
        top: 0px !important;
        left: 0px !important;
        max-height: 100%;
        height: 100%;
        border-radius: 0;
    }

    .p-dialog .p-resizable-handle {
        position: absolute;
        font-size: 0.1px;
        display: block;
        cursor: se-resize;
        width: 12px;
        height: 12px;
        right: 1px;
        bottom: 1px;
    }

    .p-dialog-enter-active {
        animation: p-animate-dialog-enter 300ms cubic-bezier(.19,1,.22,1);
    }

    .p-dialog-leave-active {
        animation: p-animate-dialog-leave 300ms cubic-bezier(.19,1,.22,1);
    }

    @keyframes p-animate-dialog-enter {
        from {
            opacity: 0;
            transform: scale(0.93);
        }
    }

    @keyframes p-animate-dialog-leave {
        to {
            opacity: 0;
            transform: scale(0.93);
        }
    }
`, E1 = {
  mask: function(t) {
    var n = t.position, o = t.modal;
    return {
      position: "fixed",
      height: "100%",
      width: "100%",
      left: 0,
      top: 0,
      display: "flex",
      justifyContent: n === "left" || n === "topleft" || n === "bottomleft" ? "flex-start" : n === "right" || n === "topright" || n === "bottomright" ? "flex-end" : "center",
      alignItems: n === "top" || n === "topleft" || n === "topright" ? "flex-start" : n === "bottom" || n === "bottomleft" || n === "bottomright" ? "flex-end" : "center",
      pointerEvents: o ? "auto" : "none"
    };
  },
  root: {
    display: "flex",
    flexDirection: "column",
    pointerEvents: "auto"
  }
}, I1 = {
  mask: function(t) {
    var n = t.props, o = ["left", "right", "top", "topleft", "topright", "bottom", "bottomleft", "bottomright"], r = o.find(function(s) {
      return s === n.position;
    });
    return ["p-dialog-mask", {
      "p-overlay-mask p-overlay-mask-enter-active": n.modal
    }, r ? "p-dialog-".concat(r) : ""];
  },
  root: function(t) {
    var n = t.props, o = t.instance;
    return ["p-dialog p-component", {
      "p-dialog-maximized": n.maximizable && o.maximized
    }];
  },
  header: "p-dialog-header",
  title: "p-dialog-title",
  headerActions: "p-dialog-header-actions",
  pcMaximizeButton: "p-dialog-maximize-button",
  pcCloseButton: "p-dialog-close-button",
  content: "p-dialog-content",
  footer: "p-dialog-footer"
}, L1 = xe.extend({
  name: "dialog",
  style: P1,
  classes: I1,
  inlineStyles: E1
}), M1 = {
  name: "BaseDialog",
  extends: ao,
  props: {
    header: {
      type: null,
      default: null
    },
    footer: {
      type: null,
      default: null
    },
    visible: {
      type: Boolean,
      default: !1
    },
    modal: {
      type: Boolean,
      default: null
    },
    contentStyle: {
      type: null,
      default: null
    },
    contentClass: {
      type: String,
      default: null
    },
    contentProps: {
      type: null,
      default: null
    },
    maximizable: {
      type: Boolean,
      default: !1
    },
    dismissableMask: {
      type: Boolean,
      default: !1
    },
    closable: {
      type: Boolean,
      default: !0
    },
    closeOnEscape: {
      type: Boolean,
      default: !0
    },
    showHeader: {
      type: Boolean,
      default: !0
    },
    blockScroll: {
      type: Boolean,
      default: !1
    },
    baseZIndex: {
      type: Number,
      default: 0
    },
    autoZIndex: {
      type: Boolean,
      default: !0
    },
    position: {
      type: String,
      default: "center"
    },
    breakpoints: {
      type: Object,
      default: null
    },
    draggable: {
      type: Boolean,
      default: !0
    },
    keepInViewport: {
      type: Boolean,
      default: !0
    },
    minX: {
      type: Number,
      default: 0
    },
    minY: {
      type: Number,
      default: 0
    },
    appendTo: {
      type: [String, Object],
      default: "body"
    },
    closeIcon: {
      type: String,
      default: void 0
    },
    maximizeIcon: {
      type: String,
      default: void 0
    },
    minimizeIcon: {
      type: String,
      default: void 0
    },
    closeButtonProps: {
      type: Object,
      default: function() {
        return {
          severity: "secondary",
          text: !0,
          rounded: !0
        };
      }
    },
    maximizeButtonProps: {
      type: Object,
      default: function() {
        return {
          severity: "secondary",
          text: !0,
          rounded: !0
        };
      }
    },
    _instance: null
  },
  style: L1,
  provide: function() {
    return {
      $pcDialog: this,
      $parentInstance: this
    };
  }
}, Ed = {
  name: "Dialog",
  extends: M1,
  inheritAttrs: !1,
  emits: ["update:visible", "show", "hide", "after-hide", "maximize", "unmaximize", "dragstart", "dragend"],
  provide: function() {
    var t = this;
    return {
      dialogRef: N(function() {
        return t._instance;
      })
    };
  },
  data: function() {
    return {
      containerVisible: this.visible,
      maximized: !1,
      focusableMax: null,
      focusableClose: null,
      target: null
    };
  },
  documentKeydownListener: null,
  container: null,
  mask: null,
  content: null,
  headerContainer: null,
  footerContainer: null,
  maximizableButton: null,
  closeButton: null,
  styleElement: null,
  dragging: null,
  documentDragListener: null,
  documentDragEndListener: null,
  lastPageX: null,
  lastPageY: null,
  maskMouseDownTarget: null,
  updated: function() {
    this.visible && (this.containerVisible = this.visible);
  },
  beforeUnmount: function() {
    this.unbindDocumentState(), this.unbindGlobalListeners(), this.destroyStyle(), this.mask && this.autoZIndex && Hs.clear(this.mask), this.container = null, this.mask = null;
  },
  mounted: function() {
    this.breakpoints && this.createStyle();
  },
  methods: {
    close: function() {
      this.$emit("update:visible", !1);
    },
    onEnter: function() {
      this.$emit("show"), this.target = document.activeElement, this.enableDocumentSettings(), this.bindGlobalListeners(), this.autoZIndex && Hs.set("modal", this.mask, this.baseZIndex || this.$primevue.config.zIndex.modal);
    },
    onAfterEnter: function() {
      this.focus();
    },
    onBeforeLeave: function() {
      this.modal && !this.isUnstyled && Yr(this.mask, "p-overlay-mask-leave-active"), this.dragging && this.documentDragEndListener && this.documentDragEndListener();
    },
    onLeave: function() {
      this.$emit("hide"), qn(this.target), this.target = null, this.focusableClose = null, this.focusableMax = null;
    },
    onAfterLeave: function() {
      this.autoZIndex && Hs.clear(this.mask), this.containerVisible = !1, this.unbindDocumentState(), this.unbindGlobalListeners(), this.$emit("after-hide");
    },
    onMaskMouseDown: function(t) {
      this.maskMouseDownTarget = t.target;
    },
    onMaskMouseUp: function() {
      this.dismissableMask && this.modal && this.mask === this.maskMouseDownTarget && this.close();
    },
    focus: function() {
      var t = function(r) {
        return r && r.querySelector("[autofocus]");
      }, n = this.$slots.footer && t(this.footerContainer);
      n || (n = this.$slots.header && t(this.headerContainer), n || (n = this.$slots.default && t(this.content), n || (this.maximizable ? (this.focusableMax = !0, n = this.maximizableButton) : (this.focusableClose = !0, n = this.closeButton)))), n && qn(n, {
        focusVisible: !0
      });
    },
    maximize: function(t) {
      this.maximized ? (this.maximized = !1, this.$emit("unmaximize", t)) : (this.maximized = !0, this.$emit("maximize", t)), this.modal || (this.maximized ? Vl() : zl());
    },
    enableDocumentSettings: function() {
      (this.modal || !this.modal && this.blockScroll || this.maximizable && this.maximized) && Vl();
    },
    unbindDocumentState: function() {
      (this.modal || !this.modal && this.blockScroll || this.maximizable && this.maximized) && zl();
    },
    onKeyDown: function(t) {
      t.code === "Escape" && this.closeOnEscape && !t.isComposing && this.close();
    },
    bindDocumentKeyDownListener: function() {
      this.documentKeydownListener || (this.documentKeydownListener = this.onKeyDown.bind(this), window.document.addEventListener("keydown", this.documentKeydownListener));
    },
    unbindDocumentKeyDownListener: function() {
      this.documentKeydownListener && (window.document.removeEventListener("keydown", this.documentKeydownListener), this.documentKeydownListener = null);
    },
    containerRef: function(t) {
      this.container = t;
    },
    maskRef: function(t) {
      this.mask = t;
    },
    contentRef: function(t) {
      this.content = t;
    },
    headerContainerRef: function(t) {
      this.headerContainer = t;
    },
    footerContainerRef: function(t) {
      this.footerContainer = t;
    },
    maximizableRef: function(t) {
      this.maximizableButton = t ? t.$el : void 0;
    },
    closeButtonRef: function(t) {
      this.closeButton = t ? t.$el : void 0;
    },
    createStyle: function() {
      if (!this.styleElement && !this.isUnstyled) {
        var t;
        this.styleElement = document.createElement("style"), this.styleElement.type = "text/css", Xc(this.styleElement, "nonce", (t = this.$primevue) === null || t === void 0 || (t = t.config) === null || t === void 0 || (t = t.csp) === null || t === void 0 ? void 0 : t.nonce), document.head.appendChild(this.styleElement);
        var n = "";
        for (var o in this.breakpoints)
          n += `
                        @media screen and (max-width: `.concat(o, `) {
                            .p-dialog[`).concat(this.$attrSelector, `] {
                                width: `).concat(this.breakpoints[o], ` !important;
                            }
                        }
                    `);
        this.styleElement.innerHTML = n;
      }
    },
    destroyStyle: function() {
      this.styleElement && (document.head.removeChild(this.styleElement), this.styleElement = null);
    },
    initDrag: function(t) {
      t.target.closest("div").getAttribute("data-pc-section") !== "headeractions" && this.draggable && (this.dragging = !0, this.lastPageX = t.pageX, this.lastPageY = t.pageY, this.container.style.margin = "0", document.body.setAttribute("data-p-unselectable-text", "true"), !this.isUnstyled && $h(document.body, {
        "user-select": "none"
      }), this.$emit("dragstart", t));
    },
    bindGlobalListeners: function() {
      this.draggable && (this.bindDocumentDragListener(), this.bindDocumentDragEndListener()), this.closeOnEscape && this.bindDocumentKeyDownListener();
    },
    unbindGlobalListeners: function() {
      this.unbindDocumentDragListener(), this.unbindDocumentDragEndListener(), this.unbindDocumentKeyDownListener();
    },
    bindDocumentDragListener: function() {
      var t = this;
      this.documentDragListener = function(n) {
        if (t.dragging) {
          var o = qc(t.container), r = Jc(t.container), s = n.pageX - t.lastPageX, i = n.pageY - t.lastPageY, a = t.container.getBoundingClientRect(), l = a.left + s, c = a.top + i, u = _h(), d = getComputedStyle(t.container), f = parseFloat(d.marginLeft), m = parseFloat(d.marginTop);
          t.container.style.position = "fixed", t.keepInViewport ? (l >= t.minX && l + o < u.width && (t.lastPageX = n.pageX, t.container.style.left = l - f + "px"), c >= t.minY && c + r < u.height && (t.lastPageY = n.pageY, t.container.style.top = c - m + "px")) : (t.lastPageX = n.pageX, t.container.style.left = l - f + "px", t.lastPageY = n.pageY, t.container.style.top = c - m + "px");
        }
      }, window.document.addEventListener("mousemove", this.documentDragListener);
    },
    unbindDocumentDragListener: function() {
      this.documentDragListener && (window.document.removeEventListener("mousemove", this.documentDragListener), this.documentDragListener = null);
    },
    bindDocumentDragEndListener: function() {
      var t = this;
      this.documentDragEndListener = function(n) {
        t.dragging && (t.dragging = !1, document.body.removeAttribute("data-p-unselectable-text"), !t.isUnstyled && (document.body.style["user-select"] = ""), t.$emit("dragend", n));
      }, window.document.addEventListener("mouseup", this.documentDragEndListener);
    },
    unbindDocumentDragEndListener: function() {
      this.documentDragEndListener && (window.document.removeEventListener("mouseup", this.documentDragEndListener), this.documentDragEndListener = null);
    }
  },
  computed: {
    maximizeIconComponent: function() {
      return this.maximized ? this.minimizeIcon ? "span" : "WindowMinimizeIcon" : this.maximizeIcon ? "span" : "WindowMaximizeIcon";
    },
    ariaLabelledById: function() {
      return this.header != null || this.$attrs["aria-labelledby"] !== null ? this.$id + "_header" : null;
    },
    closeAriaLabel: function() {
      return this.$primevue.config.locale.aria ? this.$primevue.config.locale.aria.close : void 0;
    },
    dataP: function() {
      return en({
        maximized: this.maximized,
        modal: this.modal
      });
    }
  },
  directives: {
    ripple: md,
    focustrap: T1
  },
  components: {
    Button: Oe,
    Portal: Pd,
    WindowMinimizeIcon: Ad,
    WindowMaximizeIcon: Td,
    TimesIcon: Od
  }
};
function nr(e) {
  "@babel/helpers - typeof";
  return nr = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, nr(e);
}
function Ul(e, t) {
  var n = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
    var o = Object.getOwnPropertySymbols(e);
    t && (o = o.filter(function(r) {
      return Object.getOwnPropertyDescriptor(e, r).enumerable;
    })), n.push.apply(n, o);
  }
  return n;
}
function Hl(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? Ul(Object(n), !0).forEach(function(o) {
      N1(e, o, n[o]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : Ul(Object(n)).forEach(function(o) {
      Object.defineProperty(e, o, Object.getOwnPropertyDescriptor(n, o));
    });
  }
  return e;
}
function N1(e, t, n) {
  return (t = j1(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function j1(e) {
  var t = R1(e, "string");
  return nr(t) == "symbol" ? t : t + "";
}
function R1(e, t) {
  if (nr(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (nr(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var D1 = ["data-p"], F1 = ["aria-labelledby", "aria-modal", "data-p"], B1 = ["id"], V1 = ["data-p"];
function z1(e, t, n, o, r, s) {
  var i = zr("Button"), a = zr("Portal"), l = uc("focustrap");
  return p(), q(a, {
    appendTo: e.appendTo
  }, {
    default: ie(function() {
      return [r.containerVisible ? (p(), h("div", ce({
        key: 0,
        ref: s.maskRef,
        class: e.cx("mask"),
        style: e.sx("mask", !0, {
          position: e.position,
          modal: e.modal
        }),
        onMousedown: t[1] || (t[1] = function() {
          return s.onMaskMouseDown && s.onMaskMouseDown.apply(s, arguments);
        }),
        onMouseup: t[2] || (t[2] = function() {
          return s.onMaskMouseUp && s.onMaskMouseUp.apply(s, arguments);
        }),
        "data-p": s.dataP
      }, e.ptm("mask")), [J($m, ce({
        name: "p-dialog",
        onEnter: s.onEnter,
        onAfterEnter: s.onAfterEnter,
        onBeforeLeave: s.onBeforeLeave,
        onLeave: s.onLeave,
        onAfterLeave: s.onAfterLeave,
        appear: ""
      }, e.ptm("transition")), {
        default: ie(function() {
          return [e.visible ? lr((p(), h("div", ce({
            key: 0,
            ref: s.containerRef,
            class: e.cx("root"),
            style: e.sx("root"),
            role: "dialog",
            "aria-labelledby": s.ariaLabelledById,
            "aria-modal": e.modal,
            "data-p": s.dataP
          }, e.ptmi("root")), [e.$slots.container ? ze(e.$slots, "container", {
            key: 0,
            closeCallback: s.close,
            maximizeCallback: function(u) {
              return s.maximize(u);
            },
            initDragCallback: s.initDrag
          }) : (p(), h(V, {
            key: 1
          }, [e.showHeader ? (p(), h("div", ce({
            key: 0,
            ref: s.headerContainerRef,
            class: e.cx("header"),
            onMousedown: t[0] || (t[0] = function() {
              return s.initDrag && s.initDrag.apply(s, arguments);
            })
          }, e.ptm("header")), [ze(e.$slots, "header", {
            class: ke(e.cx("title"))
          }, function() {
            return [e.header ? (p(), h("span", ce({
              key: 0,
              id: s.ariaLabelledById,
              class: e.cx("title")
            }, e.ptm("title")), _(e.header), 17, B1)) : C("", !0)];
          }), y("div", ce({
            class: e.cx("headerActions")
          }, e.ptm("headerActions")), [e.maximizable ? ze(e.$slots, "maximizebutton", {
            key: 0,
            maximized: r.maximized,
            maximizeCallback: function(u) {
              return s.maximize(u);
            }
          }, function() {
            return [J(i, ce({
              ref: s.maximizableRef,
              autofocus: r.focusableMax,
              class: e.cx("pcMaximizeButton"),
              onClick: s.maximize,
              tabindex: e.maximizable ? "0" : "-1",
              unstyled: e.unstyled
            }, e.maximizeButtonProps, {
              pt: e.ptm("pcMaximizeButton"),
              "data-pc-group-section": "headericon"
            }), {
              icon: ie(function(c) {
                return [ze(e.$slots, "maximizeicon", {
                  maximized: r.maximized
                }, function() {
                  return [(p(), q(ii(s.maximizeIconComponent), ce({
                    class: [c.class, r.maximized ? e.minimizeIcon : e.maximizeIcon]
                  }, e.ptm("pcMaximizeButton").icon), null, 16, ["class"]))];
                })];
              }),
              _: 3
            }, 16, ["autofocus", "class", "onClick", "tabindex", "unstyled", "pt"])];
          }) : C("", !0), e.closable ? ze(e.$slots, "closebutton", {
            key: 1,
            closeCallback: s.close
          }, function() {
            return [J(i, ce({
              ref: s.closeButtonRef,
              autofocus: r.focusableClose,
              class: e.cx("pcCloseButton"),
              onClick: s.close,
              "aria-label": s.closeAriaLabel,
              unstyled: e.unstyled
            }, e.closeButtonProps, {
              pt: e.ptm("pcCloseButton"),
              "data-pc-group-section": "headericon"
            }), {
              icon: ie(function(c) {
                return [ze(e.$slots, "closeicon", {}, function() {
                  return [(p(), q(ii(e.closeIcon ? "span" : "TimesIcon"), ce({
                    class: [e.closeIcon, c.class]
                  }, e.ptm("pcCloseButton").icon), null, 16, ["class"]))];
                })];
              }),
              _: 3
            }, 16, ["autofocus", "class", "onClick", "aria-label", "unstyled", "pt"])];
          }) : C("", !0)], 16)], 16)) : C("", !0), y("div", ce({
            ref: s.contentRef,
            class: [e.cx("content"), e.contentClass],
            style: e.contentStyle,
            "data-p": s.dataP
          }, Hl(Hl({}, e.contentProps), e.ptm("content"))), [ze(e.$slots, "default")], 16, V1), e.footer || e.$slots.footer ? (p(), h("div", ce({
            key: 1,
            ref: s.footerContainerRef,
            class: e.cx("footer")
          }, e.ptm("footer")), [ze(e.$slots, "footer", {}, function() {
            return [W(_(e.footer), 1)];
          })], 16)) : C("", !0)], 64))], 16, F1)), [[l, {
            disabled: !e.modal
          }]]) : C("", !0)];
        }),
        _: 3
      }, 16, ["onEnter", "onAfterEnter", "onBeforeLeave", "onLeave", "onAfterLeave"])], 16, D1)) : C("", !0)];
    }),
    _: 3
  }, 8, ["appendTo"]);
}
Ed.render = z1;
const Ss = /* @__PURE__ */ oe({
  __name: "ConfirmDialog",
  props: /* @__PURE__ */ Hr({
    title: {},
    confirm: {},
    focus: {},
    disabled: { type: Boolean },
    testIds: {}
  }, {
    visible: { type: Boolean, required: !0 },
    visibleModifiers: {}
  }),
  emits: /* @__PURE__ */ Hr(["confirm"], ["update:visible"]),
  setup(e, { emit: t }) {
    const n = mc(e, "visible"), o = t;
    return (r, s) => (p(), q(g(Ed), {
      visible: n.value,
      "onUpdate:visible": s[2] || (s[2] = (i) => n.value = i),
      modal: "",
      draggable: !1,
      closable: !1,
      "close-on-escape": "",
      pt: {
        mask: { class: "crm crm-mask" },
        root: { class: "crm-dialog", "data-testid": e.testIds.dialog },
        content: { class: "crm-dialog-body" },
        footer: { class: "crm-dialog-foot" }
      }
    }, {
      header: ie(() => [
        y("strong", null, _(e.title), 1)
      ]),
      footer: ie(() => [
        J(g(Oe), {
          class: "crm-button",
          autofocus: e.focus === "cancel" || void 0,
          "data-testid": e.testIds.cancel,
          onClick: s[0] || (s[0] = (i) => n.value = !1)
        }, {
          default: ie(() => [...s[3] || (s[3] = [
            W("Cancel", -1)
          ])]),
          _: 1
        }, 8, ["autofocus", "data-testid"]),
        J(g(Oe), {
          class: "crm-button crm-primary",
          autofocus: e.focus === "confirm" || void 0,
          disabled: e.disabled,
          "data-testid": e.testIds.confirm,
          onClick: s[1] || (s[1] = (i) => o("confirm"))
        }, {
          default: ie(() => [
            W(_(e.confirm), 1)
          ]),
          _: 1
        }, 8, ["autofocus", "disabled", "data-testid"])
      ]),
      default: ie(() => [
        ze(r.$slots, "default")
      ]),
      _: 3
    }, 8, ["visible", "pt"]));
  }
}), Id = /* @__PURE__ */ oe({
  __name: "SetKeyButton",
  emits: ["press"],
  setup(e, { emit: t }) {
    const n = t;
    return (o, r) => (p(), q(g(Oe), {
      class: "crm-button crm-link crm-set-key",
      "data-testid": "set-key",
      onClick: r[0] || (r[0] = (s) => n("press"))
    }, {
      default: ie(() => [...r[1] || (r[1] = [
        y("i", {
          class: "pi pi-key",
          "aria-hidden": "true"
        }, null, -1),
        W(" Set key ", -1)
      ])]),
      _: 1
    }));
  }
}), xs = (e, { has_key: t, key_valid: n }) => e.needs_key === !0 && (!t || n === !1);
function U1(e, t) {
  const n = [];
  if (e.kept_bytes > 0 && e.bytes !== null && e.kept_bytes < e.bytes && n.push({ text: `${ut(e.kept_bytes)} here already`, warns: !1 }), e.bytes !== null && e.kept_bytes >= e.bytes && n.push({ text: "here already", warns: !1 }), e.early_access) {
    const o = e.early_access_until?.slice(0, 10);
    n.push({ text: o ? `early access until ${o}` : "early access", warns: !0 });
  }
  return xs(e, t) && n.push({ text: t.has_key ? "needs an API key that Civitai accepts" : "needs an API key", warns: !0 }), e.pickle && n.push({ text: e.can_run_code ? "pickle" : "pickle, loaded safely", warns: e.can_run_code }), n;
}
function Ld(e, t) {
  const o = `${t > 1 ? `Drive of ${e.folders[0]}: needs` : "Needs"} ${ut(e.needed_bytes)}, ${ut(e.free_bytes)} free`;
  return e.fits ? o : `${o}. Not enough room.`;
}
const H1 = (e) => !!e.folder_why && !W1.has(e.folder_why ?? ""), W1 = /* @__PURE__ */ new Set(["Chosen in the settings.", "A part of it is here already."]);
function K1(e) {
  const { files: t } = e;
  return [
    ["nothing", t.length === 0],
    ["room", !e.fits],
    ["pickle", !e.pickles_allowed && t.some((o) => o.can_run_code)],
    ["key", t.some((o) => xs(o, e))],
    ["early_access", t.some((o) => o.early_access === !0)],
    ["folder", t.some(H1)]
  ].filter(([, o]) => o).map(([o]) => o);
}
function q1(e) {
  if (!fe(e) || !fe(e.keys)) return null;
  const { source: t } = e;
  if (t !== "environment" && t !== "file" && t !== "none") return null;
  const { environment: n, file: o } = e.keys;
  return { set: t !== "none", source: t, keys: { environment: Wl(n), file: Wl(o) } };
}
function Wl(e) {
  return fe(e) ? {
    valid: typeof e.valid == "boolean" ? e.valid : null,
    malformed: e.malformed === !0,
    username: Me(e.username),
    asking: e.asking === !0
  } : null;
}
const Ai = { environment: "The key of CIVITAI_API_KEY", file: "The stored key" };
function G1(e) {
  const { environment: t, file: n } = e.keys;
  switch (e.source) {
    case "none":
      return [
        ...[Mr("environment", t), Mr("file", n)].flat(),
        { text: "No API key yet. Looking up works without one; some downloads need it.", warns: !1 }
      ];
    case "environment":
      return [Kl("environment", t), ...Q1(n)];
    case "file":
      return [
        ...Mr("environment", t),
        ...t && !t.malformed ? [{ text: "Civitai does not accept the key of CIVITAI_API_KEY, so the stored one is used.", warns: !0 }] : [],
        Kl("file", n)
      ];
  }
}
function Y1(e) {
  switch (e.done) {
    case "refused":
      return { text: `Civitai does not accept this key, so it was not stored. ${n0(e)}`, warns: !0 };
    case "unproven":
      return {
        text: "Civitai could not be asked about this key, so the stored one stays. Save it again later, or remove the stored one first.",
        warns: !0
      };
    case "stored":
      return e.valid === null ? { text: "Stored. Civitai could not be asked whether it works.", warns: !0 } : e.source === "file" ? { text: "Stored.", warns: !1 } : { text: `Stored${t0(e)}, but CIVITAI_API_KEY comes first.`, warns: !0 };
    case "removed":
      return { text: "The stored key was removed.", warns: !1 };
    default:
      return null;
  }
}
const Md = (e) => e !== null && (!e.set || Nd(e)?.valid === !1), J1 = (e) => e !== null && Object.values(e.keys).some((t) => t?.asking === !0), Z1 = (e) => e?.done === "stored" && e.valid === !0 && e.source === "file" && e.keys.environment === null;
function X1(e) {
  if (!e) return "API key";
  if (!e.set) return "API key: none";
  const t = Nd(e);
  return t?.username ? `API key: ${t.username}` : t?.valid === !1 ? "API key: not accepted by Civitai" : "API key";
}
function Nd(e) {
  return e.source === "none" ? null : e.keys[e.source];
}
function Kl(e, t) {
  if (t?.valid === !1)
    return { text: `Civitai does not accept ${e0(Ai[e])}. Make a new one and set it here.`, warns: !0 };
  const n = t?.username ? `, account ${t.username}` : "", o = t?.valid ? "" : t?.asking ? " Asking Civitai about it..." : " Civitai could not be asked about it yet.";
  return { text: `${Ai[e]} is used${n}.${o}`, warns: !1 };
}
function Q1(e) {
  return e ? e.malformed ? Mr("file", e) : e.valid === !1 ? [{ text: "Civitai does not accept the stored key.", warns: !0 }] : [{ text: "The stored key waits behind it.", warns: !1 }] : [];
}
function Mr(e, t) {
  return t?.malformed ? [{ text: `${Ai[e]} holds characters that no key has; it is not used.`, warns: !0 }] : [];
}
const e0 = (e) => e.charAt(0).toLowerCase() + e.slice(1), t0 = (e) => e.username ? `, account ${e.username}` : "", n0 = (e) => e.set ? e.source === "file" ? "The stored key stays." : "The key of CIVITAI_API_KEY stays in use." : "Copy it again from its page, whole.", o0 = 1e3, tn = /* @__PURE__ */ nt("civitai-remake-key", () => {
  const e = /* @__PURE__ */ Ie(null), t = /* @__PURE__ */ G(null), n = /* @__PURE__ */ G(!1), o = /* @__PURE__ */ G(!1), r = /* @__PURE__ */ G(0);
  let s = null;
  function i() {
    ne().host.listen(vg, (v) => {
      const b = q1(ks(v));
      b && a(b);
    });
  }
  function a(v) {
    const { done: b, valid: $, username: E } = e.value ?? {};
    e.value = o.value ? { ...v, done: b, valid: $, username: E } : v;
  }
  async function l() {
    try {
      a(await ne().client.getKey());
    } catch (v) {
      t.value = je(v);
      return;
    }
    J1(e.value) && setTimeout(() => {
      l();
    }, o0);
  }
  function c(v = null) {
    s = v, o.value = !0, r.value += 1, e.value?.done && (e.value = { ...e.value, done: void 0 });
  }
  function u() {
    o.value ? d() : c();
  }
  function d() {
    o.value = !1, s = null;
  }
  async function f(v) {
    if (await m(() => ne().client.setKey(v)), t.value || e.value?.done !== "stored") return;
    const b = s;
    s = null, Z1(e.value) && (o.value = !1), b?.();
  }
  async function m(v) {
    n.value = !0, t.value = null;
    try {
      e.value = await v();
    } catch (b) {
      t.value = je(b);
    } finally {
      n.value = !1;
    }
  }
  return { state: e, fault: t, busy: n, open: o, asked: r, follow: i, refresh: l, askFor: c, toggle: u, close: d, set: f };
}), hr = /* @__PURE__ */ nt("civitai-remake-preflight", () => {
  const e = /* @__PURE__ */ G(!1), t = /* @__PURE__ */ G(!1), n = /* @__PURE__ */ Ie(null), o = /* @__PURE__ */ G(null), r = /* @__PURE__ */ G(!1), s = /* @__PURE__ */ Ie([]), i = /* @__PURE__ */ Ie(null);
  let a = "", l = Promise.resolve(null);
  async function c(E, A = !0) {
    s.value = E, r.value = !1, n.value = null, o.value = null, t.value = !0, e.value = A;
    try {
      const P = await ne().client.preflight(E);
      return m(E, P), P;
    } catch (P) {
      return o.value = je(P), null;
    } finally {
      t.value = !1;
    }
  }
  function u(E) {
    const A = ql(E);
    return A === a || (a = A, i.value = null, l = d(E, A)), l;
  }
  async function d(E, A) {
    try {
      const P = await ne().client.preflight(E);
      return a === A && (i.value = P), P;
    } catch {
      return a === A && (a = ""), null;
    }
  }
  async function f(E) {
    const A = ql(E) === a ? await l : null, P = A !== null && A.has_key === (tn().state?.set ?? A.has_key);
    P && m(E, A);
    const S = P ? A : await c(E, !1);
    S && K1(S).length === 0 ? await b() : e.value = !0;
  }
  function m(E, A) {
    s.value = E, o.value = null, r.value = A.pickles_allowed, n.value = A;
  }
  function v() {
    e.value = !1, tn().askFor(() => {
      f(s.value);
    });
  }
  async function b() {
    e.value = !1;
    const E = new Set(n.value?.files.filter((P) => P.can_run_code).map((P) => P.file_key)), A = s.value.filter((P) => r.value || !E.has(P.file_key));
    A.length > 0 && await ht().downloadAll(A, r.value);
  }
  async function $(E) {
    (await ht().download(E))?.code === "pickle_refused" && await c([E]);
  }
  return { open: e, busy: t, answer: n, fault: o, acceptPickles: r, resources: s, known: i, look: u, ask: c, begin: f, setKey: v, confirm: b, fetchOne: $ };
}), ql = (e) => e.map((t) => t.file_key).join(), r0 = {
  key: 0,
  class: "crm-quiet",
  role: "status"
}, s0 = { "data-testid": "preflight-total" }, i0 = {
  class: "crm-missing",
  "data-testid": "preflight-files"
}, a0 = ["data-file-key"], l0 = { class: "crm-quiet" }, u0 = {
  class: "crm-quiet crm-path crm-target",
  "data-testid": "preflight-folder"
}, c0 = {
  key: 0,
  class: "crm-quiet crm-target",
  "data-testid": "preflight-why"
}, d0 = { class: "crm-missing" }, f0 = ["data-fits"], p0 = {
  key: 1,
  class: "crm-check"
}, m0 = /* @__PURE__ */ oe({
  __name: "PreflightDialog",
  setup(e) {
    const t = hr(), n = N(() => t.answer), o = N(() => {
      const i = n.value;
      return i !== null && !i.pickles_allowed && i.files.some((a) => a.can_run_code);
    }), r = N(() => {
      const i = n.value;
      return i !== null && i.files.some((a) => xs(a, i));
    }), s = N(() => (n.value?.files ?? []).every((a) => a.can_run_code && !t.acceptPickles));
    return (i, a) => (p(), q(Ss, {
      visible: g(t).open,
      "onUpdate:visible": a[2] || (a[2] = (l) => g(t).open = l),
      title: "Download these models?",
      confirm: "Download",
      focus: "confirm",
      disabled: !n.value || !n.value.fits || s.value,
      "test-ids": { dialog: "preflight", cancel: "preflight-cancel", confirm: "preflight-confirm" },
      onConfirm: a[3] || (a[3] = (l) => g(t).confirm())
    }, {
      default: ie(() => [
        g(t).busy ? (p(), h("p", r0, [...a[4] || (a[4] = [
          y("i", {
            class: "pi pi-spin pi-spinner",
            "aria-hidden": "true"
          }, null, -1),
          W(" Asking about these files... ", -1)
        ])])) : C("", !0),
        g(t).fault ? (p(), q(wt, {
          key: 1,
          fault: g(t).fault
        }, null, 8, ["fault"])) : C("", !0),
        n.value ? (p(), h(V, { key: 2 }, [
          y("p", s0, [
            W(_(n.value.files.length) + " " + _(n.value.files.length === 1 ? "file" : "files") + ", ", 1),
            y("strong", null, _(g(ut)(n.value.total_bytes)), 1),
            a[5] || (a[5] = W(" to come ", -1))
          ]),
          y("ul", i0, [
            (p(!0), h(V, null, de(n.value.files, (l) => (p(), h("li", {
              key: l.file_key,
              "data-file-key": l.file_key
            }, [
              W(_(l.filename) + " ", 1),
              y("span", l0, _(l.bytes === null ? "" : g(ut)(l.bytes)), 1),
              (p(!0), h(V, null, de(g(U1)(l, n.value), (c) => (p(), h("span", {
                key: c.text,
                class: ke(["crm-note", { "crm-note-warn": c.warns }])
              }, _(c.text), 3))), 128)),
              y("p", u0, _(l.folder), 1),
              l.folder_why ? (p(), h("p", c0, _(l.folder_why), 1)) : C("", !0)
            ], 8, a0))), 128)),
            (p(!0), h(V, null, de(n.value.refused, (l) => (p(), h("li", {
              key: l.file_key ?? l.error,
              class: "crm-reason"
            }, _(l.error), 1))), 128))
          ]),
          r.value ? (p(), q(Id, {
            key: 0,
            onPress: a[0] || (a[0] = (l) => g(t).setKey())
          })) : C("", !0),
          y("ul", d0, [
            (p(!0), h(V, null, de(n.value.drives, (l) => (p(), h("li", {
              key: l.folders.join(),
              class: "crm-quiet",
              "data-testid": "preflight-drive"
            }, [
              y("i", {
                class: ke([l.fits ? "pi pi-check-circle" : "pi pi-times-circle", "crm-fit"]),
                "data-fits": l.fits,
                "aria-hidden": "true"
              }, null, 10, f0),
              W(" " + _(g(Ld)(l, n.value.drives.length)), 1)
            ]))), 128))
          ]),
          o.value ? (p(), h("label", p0, [
            lr(y("input", {
              "onUpdate:modelValue": a[1] || (a[1] = (l) => g(t).acceptPickles = l),
              type: "checkbox",
              "data-testid": "accept-pickles"
            }, null, 512), [
              [Gm, g(t).acceptPickles]
            ]),
            a[6] || (a[6] = W(" I trust the creators of the pickle files: such a file can run code when it loads. Without this they are left out. ", -1))
          ])) : C("", !0)
        ], 64)) : C("", !0)
      ]),
      _: 1
    }, 8, ["visible", "disabled"]));
  }
}), h0 = /* @__PURE__ */ oe({
  __name: "DropOverlay",
  props: {
    zone: {}
  },
  setup(e) {
    return (t, n) => e.zone.area && e.zone.dragged ? (p(), h("div", {
      key: 0,
      class: ke(["crm-drop", { "crm-drop-hint": e.zone.dragged === "model" }]),
      style: Nt(e.zone.area),
      "data-testid": "drop-overlay"
    }, [
      y("p", null, [
        y("i", {
          class: ke(e.zone.dragged === "model" ? "pi pi-box" : "pi pi-images"),
          "aria-hidden": "true"
        }, null, 2),
        W(" " + _(e.zone.dragged === "model" ? "Drop a model file onto its card" : e.zone.dragged === "picture" ? "Drop the image to read it" : "Drop to look it up"), 1)
      ])
    ], 6)) : C("", !0);
  }
}), g0 = /data-civitai-metadata\s*=\s*(?:"([^"]*)"|'([^']*)')/i, v0 = { quot: '"', apos: "'", amp: "&", lt: "<", gt: ">" };
function b0(e) {
  const t = g0.exec(e), n = t?.[1] ?? t?.[2];
  if (!n) return null;
  const o = n.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (r, s, i, a) => {
    if (a !== void 0) return v0[a.toLowerCase()] ?? r;
    const l = s === void 0 ? Number.parseInt(i ?? "", 16) : Number(s);
    return l <= 1114111 ? String.fromCodePoint(l) : r;
  });
  try {
    return /^\s*%7b/i.test(o) ? decodeURIComponent(o) : o;
  } catch {
    return o;
  }
}
function y0(e) {
  return e.split(/\r?\n/).map((n) => n.trim()).find((n) => /^https?:\/\/\S+$/i.test(n)) ?? null;
}
const w0 = /\.(png|jpe?g|webp|gif|avif)$/i, jd = (e) => e.type.startsWith("image/") || w0.test(e.name);
function k0(e, t) {
  if (e.includes("text/uri-list")) return "address";
  const n = t.filter((o) => o.kind === "file");
  return n.some((o) => o.type.startsWith("image/")) ? "picture" : n.length > 0 || e.includes("Files") ? "model" : null;
}
var _0 = {
  name: "BaseEditableHolder",
  extends: ao,
  emits: ["update:modelValue", "value-change"],
  props: {
    modelValue: {
      type: null,
      default: void 0
    },
    defaultValue: {
      type: null,
      default: void 0
    },
    name: {
      type: String,
      default: void 0
    },
    invalid: {
      type: Boolean,
      default: void 0
    },
    disabled: {
      type: Boolean,
      default: !1
    },
    formControl: {
      type: Object,
      default: void 0
    }
  },
  inject: {
    $parentInstance: {
      default: void 0
    },
    $pcForm: {
      default: void 0
    },
    $pcFormField: {
      default: void 0
    }
  },
  data: function() {
    return {
      d_value: this.defaultValue !== void 0 ? this.defaultValue : this.modelValue
    };
  },
  watch: {
    modelValue: {
      deep: !0,
      handler: function(t) {
        this.d_value = t;
      }
    },
    defaultValue: function(t) {
      this.d_value = t;
    },
    $formName: {
      immediate: !0,
      handler: function(t) {
        var n, o;
        this.formField = ((n = this.$pcForm) === null || n === void 0 || (o = n.register) === null || o === void 0 ? void 0 : o.call(n, t, this.$formControl)) || {};
      }
    },
    $formControl: {
      immediate: !0,
      handler: function(t) {
        var n, o;
        this.formField = ((n = this.$pcForm) === null || n === void 0 || (o = n.register) === null || o === void 0 ? void 0 : o.call(n, this.$formName, t)) || {};
      }
    },
    $formDefaultValue: {
      immediate: !0,
      handler: function(t) {
        this.d_value !== t && (this.d_value = t);
      }
    },
    $formValue: {
      immediate: !1,
      handler: function(t) {
        var n;
        (n = this.$pcForm) !== null && n !== void 0 && n.getFieldState(this.$formName) && t !== this.d_value && (this.d_value = t);
      }
    }
  },
  formField: {},
  methods: {
    writeValue: function(t, n) {
      var o, r;
      this.controlled && (this.d_value = t, this.$emit("update:modelValue", t)), this.$emit("value-change", t), (o = (r = this.formField).onChange) === null || o === void 0 || o.call(r, {
        originalEvent: n,
        value: t
      });
    },
    // @todo move to @primeuix/utils
    findNonEmpty: function() {
      for (var t = arguments.length, n = new Array(t), o = 0; o < t; o++)
        n[o] = arguments[o];
      return n.find(Pe);
    }
  },
  computed: {
    $filled: function() {
      return Pe(this.d_value);
    },
    $invalid: function() {
      var t, n;
      return !this.$formNovalidate && this.findNonEmpty(this.invalid, (t = this.$pcFormField) === null || t === void 0 || (t = t.$field) === null || t === void 0 ? void 0 : t.invalid, (n = this.$pcForm) === null || n === void 0 || (n = n.getFieldState(this.$formName)) === null || n === void 0 ? void 0 : n.invalid);
    },
    $formName: function() {
      var t;
      return this.$formNovalidate ? void 0 : this.name || ((t = this.$formControl) === null || t === void 0 ? void 0 : t.name);
    },
    $formControl: function() {
      var t;
      return this.formControl || ((t = this.$pcFormField) === null || t === void 0 ? void 0 : t.formControl);
    },
    $formNovalidate: function() {
      var t;
      return (t = this.$formControl) === null || t === void 0 ? void 0 : t.novalidate;
    },
    $formDefaultValue: function() {
      var t, n;
      return this.findNonEmpty(this.d_value, (t = this.$pcFormField) === null || t === void 0 ? void 0 : t.initialValue, (n = this.$pcForm) === null || n === void 0 || (n = n.initialValues) === null || n === void 0 ? void 0 : n[this.$formName]);
    },
    $formValue: function() {
      var t, n;
      return this.findNonEmpty((t = this.$pcFormField) === null || t === void 0 || (t = t.$field) === null || t === void 0 ? void 0 : t.value, (n = this.$pcForm) === null || n === void 0 || (n = n.getFieldState(this.$formName)) === null || n === void 0 ? void 0 : n.value);
    },
    controlled: function() {
      return this.$inProps.hasOwnProperty("modelValue") || !this.$inProps.hasOwnProperty("modelValue") && !this.$inProps.hasOwnProperty("defaultValue");
    },
    // @deprecated use $filled instead
    filled: function() {
      return this.$filled;
    }
  }
}, Rd = {
  name: "BaseInput",
  extends: _0,
  props: {
    size: {
      type: String,
      default: null
    },
    fluid: {
      type: Boolean,
      default: null
    },
    variant: {
      type: String,
      default: null
    }
  },
  inject: {
    $parentInstance: {
      default: void 0
    },
    $pcFluid: {
      default: void 0
    }
  },
  computed: {
    $variant: function() {
      var t;
      return (t = this.variant) !== null && t !== void 0 ? t : this.$primevue.config.inputStyle || this.$primevue.config.inputVariant;
    },
    $fluid: function() {
      var t;
      return (t = this.fluid) !== null && t !== void 0 ? t : !!this.$pcFluid;
    },
    // @deprecated use $fluid instead
    hasFluid: function() {
      return this.$fluid;
    }
  }
}, $0 = `
    .p-textarea {
        font-family: inherit;
        font-feature-settings: inherit;
        font-size: 1rem;
        color: dt('textarea.color');
        background: dt('textarea.background');
        padding-block: dt('textarea.padding.y');
        padding-inline: dt('textarea.padding.x');
        border: 1px solid dt('textarea.border.color');
        transition:
            background dt('textarea.transition.duration'),
            color dt('textarea.transition.duration'),
            border-color dt('textarea.transition.duration'),
            outline-color dt('textarea.transition.duration'),
            box-shadow dt('textarea.transition.duration');
        appearance: none;
        border-radius: dt('textarea.border.radius');
        outline-color: transparent;
        box-shadow: dt('textarea.shadow');
    }

    .p-textarea:enabled:hover {
        border-color: dt('textarea.hover.border.color');
    }

    .p-textarea:enabled:focus {
        border-color: dt('textarea.focus.border.color');
        box-shadow: dt('textarea.focus.ring.shadow');
        outline: dt('textarea.focus.ring.width') dt('textarea.focus.ring.style') dt('textarea.focus.ring.color');
        outline-offset: dt('textarea.focus.ring.offset');
    }

    .p-textarea.p-invalid {
        border-color: dt('textarea.invalid.border.color');
    }

    .p-textarea.p-variant-filled {
        background: dt('textarea.filled.background');
    }

    .p-textarea.p-variant-filled:enabled:hover {
        background: dt('textarea.filled.hover.background');
    }

    .p-textarea.p-variant-filled:enabled:focus {
        background: dt('textarea.filled.focus.background');
    }

    .p-textarea:disabled {
        opacity: 1;
        background: dt('textarea.disabled.background');
        color: dt('textarea.disabled.color');
    }

    .p-textarea::placeholder {
        color: dt('textarea.placeholder.color');
    }

    .p-textarea.p-invalid::placeholder {
        color: dt('textarea.invalid.placeholder.color');
    }

    .p-textarea-fluid {
        width: 100%;
    }

    .p-textarea-resizable {
        overflow: hidden;
        resize: none;
    }

    .p-textarea-sm {
        font-size: dt('textarea.sm.font.size');
        padding-block: dt('textarea.sm.padding.y');
        padding-inline: dt('textarea.sm.padding.x');
    }

    .p-textarea-lg {
        font-size: dt('textarea.lg.font.size');
        padding-block: dt('textarea.lg.padding.y');
        padding-inline: dt('textarea.lg.padding.x');
    }
`, S0 = {
  root: function(t) {
    var n = t.instance, o = t.props;
    return ["p-textarea p-component", {
      "p-filled": n.$filled,
      "p-textarea-resizable ": o.autoResize,
      "p-textarea-sm p-inputfield-sm": o.size === "small",
      "p-textarea-lg p-inputfield-lg": o.size === "large",
      "p-invalid": n.$invalid,
      "p-variant-filled": n.$variant === "filled",
      "p-textarea-fluid": n.$fluid
    }];
  }
}, x0 = xe.extend({
  name: "textarea",
  style: $0,
  classes: S0
}), C0 = {
  name: "BaseTextarea",
  extends: Rd,
  props: {
    autoResize: Boolean
  },
  style: x0,
  provide: function() {
    return {
      $pcTextarea: this,
      $parentInstance: this
    };
  }
};
function or(e) {
  "@babel/helpers - typeof";
  return or = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, or(e);
}
function O0(e, t, n) {
  return (t = T0(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function T0(e) {
  var t = A0(e, "string");
  return or(t) == "symbol" ? t : t + "";
}
function A0(e, t) {
  if (or(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (or(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var Dd = {
  name: "Textarea",
  extends: C0,
  inheritAttrs: !1,
  observer: null,
  mounted: function() {
    var t = this;
    this.autoResize && (this.observer = new ResizeObserver(function() {
      requestAnimationFrame(function() {
        t.resize();
      });
    }), this.observer.observe(this.$el));
  },
  updated: function() {
    this.autoResize && this.resize();
  },
  beforeUnmount: function() {
    this.observer && this.observer.disconnect();
  },
  methods: {
    resize: function() {
      if (this.$el.offsetParent) {
        var t = this.$el.style.height, n = parseInt(t) || 0, o = this.$el.scrollHeight, r = !n || o > n, s = n && o < n;
        s ? (this.$el.style.height = "auto", this.$el.style.height = "".concat(this.$el.scrollHeight, "px")) : r && (this.$el.style.height = "".concat(o, "px"));
      }
    },
    onInput: function(t) {
      this.autoResize && this.resize(), this.writeValue(t.target.value, t);
    }
  },
  computed: {
    attrs: function() {
      return ce(this.ptmi("root", {
        context: {
          filled: this.$filled,
          disabled: this.disabled
        }
      }), this.formField);
    },
    dataP: function() {
      return en(O0({
        invalid: this.$invalid,
        fluid: this.$fluid,
        filled: this.$variant === "filled"
      }, this.size, this.size));
    }
  }
}, P0 = ["value", "name", "disabled", "aria-invalid", "data-p"];
function E0(e, t, n, o, r, s) {
  return p(), h("textarea", ce({
    class: e.cx("root"),
    value: e.d_value,
    name: e.name,
    disabled: e.disabled,
    "aria-invalid": e.invalid || void 0,
    "data-p": s.dataP,
    onInput: t[0] || (t[0] = function() {
      return s.onInput && s.onInput.apply(s, arguments);
    })
  }, s.attrs), null, 16, P0);
}
Dd.render = E0;
const sa = /* @__PURE__ */ oe({
  __name: "FilePicker",
  emits: ["pick"],
  setup(e, { expose: t, emit: n }) {
    const o = n, r = /* @__PURE__ */ G(null);
    t({ open: () => r.value?.click() });
    function s(i) {
      const a = i.target, l = a.files?.[0];
      a.value = "", l && o("pick", l);
    }
    return (i, a) => (p(), h("input", {
      ref_key: "input",
      ref: r,
      type: "file",
      class: "crm-hidden",
      tabindex: "-1",
      "aria-hidden": "true",
      onChange: s
    }, null, 544));
  }
}), I0 = { class: "crm-row crm-top" }, L0 = { class: "crm-grow" }, M0 = { class: "crm-row crm-under" }, N0 = ["data-kind"], j0 = ["data-step"], R0 = /* @__PURE__ */ oe({
  __name: "ReferenceInput",
  setup(e) {
    const t = he(), n = /* @__PURE__ */ G(null), o = N(() => Qr(t.reference));
    function r(i) {
      const a = i.clipboardData;
      if (!a) return;
      const l = b0(a.getData("text/html")) ?? a.getData("text/plain"), c = a.files[0];
      l.trim() === "" && c && jd(c) ? (i.preventDefault(), t.lookUpFile(c)) : $i(Qr(l).kind) && (i.preventDefault(), t.reference = l.trim(), t.lookUp());
    }
    function s(i) {
      i.shiftKey || i.ctrlKey || i.metaKey || i.isComposing || (i.preventDefault(), t.lookUp());
    }
    return (i, a) => (p(), h(V, null, [
      y("form", {
        class: "crm-ask",
        onSubmit: a[3] || (a[3] = Qt((l) => g(t).lookUp(), ["prevent"]))
      }, [
        y("div", I0, [
          y("label", L0, [
            a[4] || (a[4] = y("span", { class: "crm-hidden" }, "Civitai address, number or generation text", -1)),
            J(g(Dd), {
              modelValue: g(t).reference,
              "onUpdate:modelValue": a[0] || (a[0] = (l) => g(t).reference = l),
              class: "crm-input crm-area",
              "auto-resize": "",
              rows: "1",
              placeholder: "Paste an address or text",
              autocomplete: "off",
              spellcheck: "false",
              "aria-describedby": "crm-recognised",
              "data-testid": "reference-input",
              onPaste: r,
              onKeydown: Vo(s, ["enter"])
            }, null, 8, ["modelValue"])
          ]),
          J(g(Oe), {
            type: "submit",
            class: "crm-button crm-square",
            "aria-label": "Look up",
            title: "Look up",
            disabled: g(t).step !== null || g(t).reference.trim() === "",
            "data-testid": "lookup-button"
          }, {
            default: ie(() => [
              y("i", {
                class: ke(g(t).step ? "pi pi-spin pi-spinner" : "pi pi-search"),
                "aria-hidden": "true"
              }, null, 2)
            ]),
            _: 1
          }, 8, ["disabled"])
        ]),
        y("div", M0, [
          y("p", {
            id: "crm-recognised",
            class: ke(["crm-grow crm-quiet", { "crm-warns": !g($i)(o.value.kind) && o.value.kind !== "nothing" }]),
            "aria-live": "polite",
            "data-testid": "recognised",
            "data-kind": o.value.kind
          }, _(o.value.kind === "nothing" ? "Image, post, model, text or a file" : o.value.said), 11, N0),
          J(g(Oe), {
            type: "button",
            class: "crm-button crm-link",
            "data-testid": "open-file",
            onClick: a[1] || (a[1] = (l) => n.value?.open())
          }, {
            default: ie(() => [...a[5] || (a[5] = [
              W(" Open a file ", -1)
            ])]),
            _: 1
          }),
          J(sa, {
            ref_key: "picker",
            ref: n,
            accept: "image/png,image/jpeg,image/webp,image/avif,image/gif",
            "data-testid": "file-input",
            onPick: a[2] || (a[2] = (l) => {
              g(t).lookUpFile(l);
            })
          }, null, 512)
        ])
      ], 32),
      g(t).step ? (p(), h("p", {
        key: 0,
        class: "crm-quiet",
        role: "status",
        "data-testid": "loading",
        "data-step": g(t).step
      }, [
        a[6] || (a[6] = y("i", {
          class: "pi pi-spin pi-spinner",
          "aria-hidden": "true"
        }, null, -1)),
        W(" " + _(g(t).step === "image" ? "Reading..." : "Finding its models..."), 1)
      ], 8, j0)) : C("", !0)
    ], 64));
  }
});
function D0(e, t) {
  const n = /* @__PURE__ */ io({ dragged: null, area: null });
  let o = !1;
  function r(m) {
    if (!e.value?.isConnected || e.value.getClientRects().length === 0) return null;
    const v = e.value.closest(".sidebar-content-container") ?? e.value;
    return m instanceof Node && v.contains(m) ? v : null;
  }
  function s(m) {
    const v = m.dataTransfer, b = v && k0([...v.types], [...v.items]), $ = r(m.target);
    if (!$) return l();
    if (o || !b || !v || (m.preventDefault(), m.stopPropagation(), v.dropEffect = "copy", n.dragged === b)) return;
    const { left: E, top: A, width: P, height: S } = $.getBoundingClientRect();
    n.area = { left: `${E}px`, top: `${A}px`, width: `${P}px`, height: `${S}px` }, n.dragged = b;
  }
  function i(m) {
    r(m.relatedTarget) || l();
  }
  function a(m) {
    const v = m.dataTransfer, b = n.dragged !== null && r(m.target) !== null;
    if (l(), o || !b || !v) return;
    m.preventDefault(), m.stopPropagation();
    const $ = y0(v.getData("text/uri-list"));
    t({ address: $, file: v.files[0] ?? null, target: m.target });
  }
  function l() {
    n.dragged = null, n.area = null;
  }
  function c(m) {
    o = r(m.target) !== null;
  }
  function u() {
    o = !1, l();
  }
  const f = Object.entries({ dragenter: s, dragover: s, dragleave: i, drop: a, dragstart: c, dragend: u });
  return rn(() => f.forEach(([m, v]) => document.addEventListener(m, v, !0))), sn(() => f.forEach(([m, v]) => document.removeEventListener(m, v, !0))), n;
}
const F0 = {
  class: "crm-quiet",
  "data-testid": "checking"
}, B0 = {
  key: 0,
  class: "crm-path"
}, V0 = /* @__PURE__ */ oe({
  __name: "LocalCheckLine",
  props: {
    check: {}
  },
  setup(e) {
    return (t, n) => (p(), h("p", F0, [
      n[0] || (n[0] = y("i", {
        class: "pi pi-spin pi-spinner",
        "aria-hidden": "true"
      }, null, -1)),
      W(" " + _(g(xv)(e.check)) + " ", 1),
      e.check?.path ? (p(), h("span", B0, _(e.check.path), 1)) : C("", !0)
    ]));
  }
});
function z0(e) {
  const t = (e ?? "").split(/[\\/]/), n = t.lastIndexOf("models");
  return (n >= 0 && n < t.length - 1 ? t.slice(n + 1) : t.slice(-3)).join("/");
}
const U0 = ["data-code"], H0 = {
  key: 0,
  class: "crm-quiet"
}, W0 = {
  key: 2,
  class: "crm-row crm-quiet"
}, K0 = {
  key: 1,
  class: "crm-quiet crm-path",
  "data-testid": "folder-why"
}, q0 = ["data-code"], G0 = { key: 0 }, Y0 = {
  key: 0,
  class: "crm-quiet"
}, J0 = /* @__PURE__ */ oe({
  __name: "CardReason",
  props: {
    resource: {},
    state: {},
    download: {}
  },
  setup(e) {
    const t = ht(), n = tn();
    return (o, r) => e.state === "failed" && e.download ? (p(), h("div", {
      key: 0,
      class: "crm-reason",
      "data-testid": "reason",
      "data-code": e.download.code
    }, [
      y("p", null, _(e.download.error), 1),
      e.download.hint ? (p(), h("p", H0, _(e.download.hint), 1)) : C("", !0),
      e.download.wants_key ? (p(), q(Id, {
        key: 1,
        onPress: r[0] || (r[0] = (s) => g(n).askFor())
      })) : C("", !0),
      e.download.downloaded_bytes > 0 ? (p(), h("p", W0, [
        y("span", null, _(g(ra)(e.download.downloaded_bytes, e.download.total_bytes)) + " are kept for a retry.", 1),
        J(g(Oe), {
          class: "crm-button crm-link",
          "data-testid": "discard",
          onClick: r[1] || (r[1] = (s) => g(t).cancel(e.resource.file_key))
        }, {
          default: ie(() => [...r[2] || (r[2] = [
            W(" Discard ", -1)
          ])]),
          _: 1
        })
      ])) : C("", !0)
    ], 8, U0)) : e.state === "missing" && e.resource.folder_why ? (p(), h("p", K0, " Goes to " + _(e.resource.target_path) + ". " + _(e.resource.folder_why), 1)) : e.state === "unresolved" ? (p(), h("div", {
      key: 2,
      class: "crm-reason",
      "data-testid": "reason",
      "data-code": e.resource.code
    }, [
      y("p", null, [
        e.resource.misplaced ? C("", !0) : (p(), h("strong", G0, "Cannot resolve.")),
        W(" " + _(e.resource.error), 1)
      ]),
      e.resource.hint ? (p(), h("p", Y0, _(e.resource.hint), 1)) : C("", !0)
    ], 8, q0)) : C("", !0);
  }
});
function Fd(e, t, n) {
  if (e.chosen_name) return "present";
  const o = t?.status;
  return o === "completed" ? "present" : o && dr(t) ? o : e.already_downloaded || n?.status === "found" ? "present" : n?.status === "hashing" || e.checking === !0 && n?.status !== "absent" ? "checking" : o && cr(t) ? o : !e.resolved || !e.available ? "unresolved" : o ?? "missing";
}
function Z0(e, t, n) {
  return e.chosen_name ?? t?.path ?? e.local_path ?? n?.local_path ?? n?.listed_name ?? null;
}
function X0(e) {
  const t = e.other_file;
  if (!t) return "";
  const n = t.variant ?? t.filename;
  return e.variant && t.variant && e.variant !== t.variant ? `Another file of this version is used: ${n}; the image's own is ${e.variant}.` : `Another file of this version is used: ${n}.`;
}
const Bd = new Set(Xi), Vd = new Set(ys), Q0 = /* @__PURE__ */ new Set(["missing", "failed", "cancelled", ...ys]), ew = (e) => Bd.has(e) || Vd.has(e), zd = (e) => Q0.has(e), Pi = (e, t, n) => Fd(e, t[e.file_key], n[e.file_key]);
function tw(e, t, n = {}) {
  const o = e.map((r) => Pi(r, t, n));
  return {
    total: o.length,
    missing: o.filter((r) => r !== "present").length,
    checking: o.filter((r) => r === "checking").length,
    fetchable: o.filter(zd).length,
    live: o.filter((r) => Bd.has(r)).length,
    stopped: o.filter((r) => Vd.has(r)).length,
    failed: o.filter((r) => r === "failed").length
  };
}
function nw(e, t) {
  let n = 0;
  for (const o of e) {
    const r = t[o.file_key], s = r?.total_bytes ?? Ud(o);
    if (s === null) return null;
    const i = cr(r) || r?.status === "failed" ? r?.downloaded_bytes ?? 0 : 0;
    n += Math.max(0, s - i);
  }
  return n;
}
function ow(e, t) {
  const n = e.map((l) => ({ size: Ud(l), download: t[l.file_key] })).filter(({ download: l }) => dr(l) || l?.status === "completed"), o = n.map(({ size: l, download: c }) => c?.total_bytes ?? l), r = o.reduce((l, c) => l === null || c === null ? null : l + c, 0), s = n.filter(({ download: l }) => l?.status === "completed").length, i = n.reduce((l, { download: c }, u) => l + rw(c, o[u] ?? 0), 0), a = r ? Math.min(100, Math.floor(i / r * 100)) : null;
  return { done: s, among: n.length, percent: a };
}
const Ud = (e) => e.size_kb === null ? null : e.size_kb * 1024, rw = (e, t) => e?.status === "completed" ? t : e?.downloaded_bytes ?? 0, Gl = {
  graph: "The ComfyUI graph",
  site: "The site",
  site_list: "The site's own list",
  linked: "The site's links"
};
function sw(e, t = "the file") {
  const n = t.charAt(0).toUpperCase() + t.slice(1);
  return (e.mention?.statements ?? []).map((o) => ({
    where: [o.source === "file" ? n : Gl[o.source] ?? Gl.site, o.place].filter(Boolean).join(", "),
    said: [
      o.name,
      o.weight === null ? null : `strength ${o.weight}`,
      o.hash ? `hash ${o.hash}` : null,
      o.version_id === null ? null : `version ${o.version_id}`
    ].filter(Boolean).join(", ")
  }));
}
function iw(e) {
  const t = (e.mention?.statements ?? []).map((n) => n.weight).filter((n) => n !== null);
  return new Set(t).size > 1;
}
function Cs(e) {
  return e?.some((t) => t.label.includes("pasted text")) ? "the pasted text" : "the file";
}
const aw = {
  class: "crm-evidence crm-quiet",
  "data-testid": "evidence"
}, lw = { key: 0 }, uw = {
  key: 1,
  "aria-label": "Who names this model"
}, cw = { key: 2 }, dw = { "data-testid": "attempts" }, fw = /* @__PURE__ */ oe({
  __name: "EvidenceBox",
  props: {
    resource: {}
  },
  setup(e) {
    const t = e, n = he(), o = N(() => sw(t.resource, Cs(n.state.metadata?.sources))), r = N(() => t.resource.attempts ?? []);
    return (s, i) => (p(), h("div", aw, [
      o.value.length === 0 ? (p(), h("p", lw, "The image names it without further data.")) : (p(), h("ul", uw, [
        (p(!0), h(V, null, de(o.value, (a, l) => (p(), h("li", { key: l }, [
          y("strong", null, _(a.where), 1),
          a.said ? (p(), h(V, { key: 0 }, [
            W(": " + _(a.said), 1)
          ], 64)) : C("", !0)
        ]))), 128))
      ])),
      e.resource.found_by ? (p(), h("p", cw, "Found by " + _(e.resource.found_by) + ".", 1)) : C("", !0),
      r.value.length > 0 ? (p(), h(V, { key: 3 }, [
        i[0] || (i[0] = y("p", null, "What was tried:", -1)),
        y("ul", dw, [
          (p(!0), h(V, null, de(r.value, (a) => (p(), h("li", { key: a }, _(a), 1))), 128))
        ])
      ], 64)) : C("", !0)
    ]));
  }
}), pw = /* @__PURE__ */ nt("civitai-remake-moves", () => {
  const e = /* @__PURE__ */ Ie(/* @__PURE__ */ new Set()), t = /* @__PURE__ */ Ie({});
  async function n(o) {
    const r = o.file_key;
    if (e.value.has(r)) return;
    const { client: s, host: i } = ne();
    e.value = /* @__PURE__ */ new Set([...e.value, r]), t.value = Object.fromEntries(Object.entries(t.value).filter(([a]) => a !== r));
    try {
      he().placeSupplied(r, await s.moveModel(o)), await i.refreshModels();
    } catch (a) {
      t.value = { ...t.value, [r]: je(a) };
    } finally {
      e.value = new Set([...e.value].filter((a) => a !== r));
    }
  }
  return { moving: e, faults: t, move: n };
}), mw = {
  key: 0,
  class: "crm-quiet",
  "data-testid": "header-says"
}, hw = {
  key: 1,
  class: "crm-quiet",
  "data-testid": "misplaced"
}, gw = {
  key: 0,
  role: "status",
  "data-testid": "moving"
}, vw = { class: "crm-path" }, bw = /* @__PURE__ */ oe({
  __name: "FileSays",
  props: {
    resource: {}
  },
  setup(e) {
    const t = e, n = pw(), o = /* @__PURE__ */ G(!1), r = N(() => t.resource.header_says?.against_label ?? null), s = N(() => t.resource.misplaced ?? null), i = N(() => n.moving.has(t.resource.file_key)), a = N(() => n.faults[t.resource.file_key]);
    function l() {
      o.value = !1, n.move(t.resource);
    }
    return (c, u) => (p(), h(V, null, [
      r.value ? (p(), h("p", mw, " Its label says " + _(e.resource.base_model) + ", but the file itself is " + _(r.value) + ". It is used as what it is. ", 1)) : C("", !0),
      s.value ? (p(), h("div", hw, [
        y("p", null, [
          s.value.usable ? (p(), h(V, { key: 0 }, [
            W("It works where it is, but it belongs in models/" + _(s.value.belongs) + ".", 1)
          ], 64)) : (p(), h(V, { key: 1 }, [
            W("No loader finds it in " + _(s.value.folder) + ": it belongs in models/" + _(s.value.belongs) + ".", 1)
          ], 64))
        ]),
        i.value ? (p(), h("p", gw, "Moving...")) : (p(), q(g(Oe), {
          key: 1,
          class: "crm-button crm-link",
          "data-testid": "move-file",
          onClick: u[0] || (u[0] = (d) => o.value = !0)
        }, {
          default: ie(() => [...u[2] || (u[2] = [
            W("Move it there", -1)
          ])]),
          _: 1
        })),
        a.value ? (p(), q(wt, {
          key: 2,
          fault: a.value
        }, null, 8, ["fault"])) : C("", !0),
        J(Ss, {
          visible: o.value,
          "onUpdate:visible": u[1] || (u[1] = (d) => o.value = d),
          title: "Move this file?",
          confirm: "Move",
          focus: "cancel",
          "test-ids": { dialog: "move-dialog", cancel: "move-cancel", confirm: "move-confirm" },
          onConfirm: l
        }, {
          default: ie(() => [
            y("p", vw, _(e.resource.filename ?? e.resource.name) + " lies in " + _(s.value.folder) + ".", 1),
            y("p", null, " It goes to models/" + _(s.value.belongs) + ". No other file is replaced. Workflows of yours that load it under its old folder must be told of the new one. ", 1)
          ]),
          _: 1
        }, 8, ["visible"])
      ])) : C("", !0)
    ], 64));
  }
}), yw = ["data-installed"], ww = ["href"], kw = /* @__PURE__ */ oe({
  __name: "NeededNode",
  props: {
    node: {}
  },
  setup(e) {
    const t = e, n = N(
      () => t.node.registry ? `search ComfyUI-Manager for ${t.node.registry}` : "search ComfyUI-Manager for its name"
    );
    return (o, r) => (p(), h("p", {
      class: ke(["crm-quiet crm-needs-node", { "crm-warns": !e.node.installed }]),
      "data-testid": "needs-node",
      "data-installed": e.node.installed
    }, [
      e.node.installed ? (p(), h(V, { key: 0 }, [
        W(_(e.node.format) + " file, loaded by the custom node " + _(e.node.pack) + ".", 1)
      ], 64)) : (p(), h(V, { key: 1 }, [
        W(_(e.node.format) + " file: it is loaded only by the custom node ", 1),
        y("a", {
          href: e.node.address,
          target: "_blank",
          rel: "noopener noreferrer"
        }, _(e.node.pack), 9, ww),
        e.node.installed === !1 ? (p(), h(V, { key: 0 }, [
          W(", which is not installed")
        ], 64)) : C("", !0),
        W(". To install it, " + _(n.value) + ", then restart ComfyUI. ", 1)
      ], 64))
    ], 10, yw));
  }
}), _w = {
  key: 0,
  class: "crm-evidence crm-quiet",
  "data-testid": "other-precisions"
}, $w = ["data-file-key"], Sw = { class: "crm-grow crm-path" }, xw = /* @__PURE__ */ oe({
  __name: "OtherPrecisions",
  props: {
    resource: {}
  },
  setup(e) {
    const t = e, n = he(), o = N(() => ki(t.resource)), r = (s) => [s.variant, s.size_kb === null ? null : ut(s.size_kb * 1024)].filter(Boolean).join(", ");
    return (s, i) => o.value.length > 0 ? (p(), h("div", _w, [
      i[1] || (i[1] = y("p", null, "These will do as well:", -1)),
      y("ul", null, [
        (p(!0), h(V, null, de(o.value, (a) => (p(), h("li", {
          key: a.file_key,
          class: "crm-row",
          "data-file-key": a.file_key
        }, [
          y("span", Sw, [
            W(_(a.filename), 1),
            r(a) ? (p(), h(V, { key: 0 }, [
              W(" (" + _(r(a)) + ")", 1)
            ], 64)) : C("", !0)
          ]),
          J(g(Oe), {
            class: "crm-button crm-link",
            "data-testid": "take-precision",
            "aria-label": `Take ${a.filename} instead`,
            onClick: (l) => g(n).takeOffered(e.resource.file_key, a.file_key)
          }, {
            default: ie(() => [...i[0] || (i[0] = [
              W(" Take this one ", -1)
            ])]),
            _: 1
          }, 8, ["aria-label", "onClick"])
        ], 8, $w))), 128))
      ])
    ])) : C("", !0);
  }
});
var Cw = `
    .p-inputtext {
        font-family: inherit;
        font-feature-settings: inherit;
        font-size: 1rem;
        color: dt('inputtext.color');
        background: dt('inputtext.background');
        padding-block: dt('inputtext.padding.y');
        padding-inline: dt('inputtext.padding.x');
        border: 1px solid dt('inputtext.border.color');
        transition:
            background dt('inputtext.transition.duration'),
            color dt('inputtext.transition.duration'),
            border-color dt('inputtext.transition.duration'),
            outline-color dt('inputtext.transition.duration'),
            box-shadow dt('inputtext.transition.duration');
        appearance: none;
        border-radius: dt('inputtext.border.radius');
        outline-color: transparent;
        box-shadow: dt('inputtext.shadow');
    }

    .p-inputtext:enabled:hover {
        border-color: dt('inputtext.hover.border.color');
    }

    .p-inputtext:enabled:focus {
        border-color: dt('inputtext.focus.border.color');
        box-shadow: dt('inputtext.focus.ring.shadow');
        outline: dt('inputtext.focus.ring.width') dt('inputtext.focus.ring.style') dt('inputtext.focus.ring.color');
        outline-offset: dt('inputtext.focus.ring.offset');
    }

    .p-inputtext.p-invalid {
        border-color: dt('inputtext.invalid.border.color');
    }

    .p-inputtext.p-variant-filled {
        background: dt('inputtext.filled.background');
    }

    .p-inputtext.p-variant-filled:enabled:hover {
        background: dt('inputtext.filled.hover.background');
    }

    .p-inputtext.p-variant-filled:enabled:focus {
        background: dt('inputtext.filled.focus.background');
    }

    .p-inputtext:disabled {
        opacity: 1;
        background: dt('inputtext.disabled.background');
        color: dt('inputtext.disabled.color');
    }

    .p-inputtext::placeholder {
        color: dt('inputtext.placeholder.color');
    }

    .p-inputtext.p-invalid::placeholder {
        color: dt('inputtext.invalid.placeholder.color');
    }

    .p-inputtext-sm {
        font-size: dt('inputtext.sm.font.size');
        padding-block: dt('inputtext.sm.padding.y');
        padding-inline: dt('inputtext.sm.padding.x');
    }

    .p-inputtext-lg {
        font-size: dt('inputtext.lg.font.size');
        padding-block: dt('inputtext.lg.padding.y');
        padding-inline: dt('inputtext.lg.padding.x');
    }

    .p-inputtext-fluid {
        width: 100%;
    }
`, Ow = {
  root: function(t) {
    var n = t.instance, o = t.props;
    return ["p-inputtext p-component", {
      "p-filled": n.$filled,
      "p-inputtext-sm p-inputfield-sm": o.size === "small",
      "p-inputtext-lg p-inputfield-lg": o.size === "large",
      "p-invalid": n.$invalid,
      "p-variant-filled": n.$variant === "filled",
      "p-inputtext-fluid": n.$fluid
    }];
  }
}, Tw = xe.extend({
  name: "inputtext",
  style: Cw,
  classes: Ow
}), Aw = {
  name: "BaseInputText",
  extends: Rd,
  style: Tw,
  provide: function() {
    return {
      $pcInputText: this,
      $parentInstance: this
    };
  }
};
function rr(e) {
  "@babel/helpers - typeof";
  return rr = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, rr(e);
}
function Pw(e, t, n) {
  return (t = Ew(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function Ew(e) {
  var t = Iw(e, "string");
  return rr(t) == "symbol" ? t : t + "";
}
function Iw(e, t) {
  if (rr(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (rr(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var Os = {
  name: "InputText",
  extends: Aw,
  inheritAttrs: !1,
  methods: {
    onInput: function(t) {
      this.writeValue(t.target.value, t);
    }
  },
  computed: {
    attrs: function() {
      return ce(this.ptmi("root", {
        context: {
          filled: this.$filled,
          disabled: this.disabled
        }
      }), this.formField);
    },
    dataP: function() {
      return en(Pw({
        invalid: this.$invalid,
        fluid: this.$fluid,
        filled: this.$variant === "filled"
      }, this.size, this.size));
    }
  }
}, Lw = ["value", "name", "disabled", "aria-invalid", "data-p"];
function Mw(e, t, n, o, r, s) {
  return p(), h("input", ce({
    type: "text",
    class: e.cx("root"),
    value: e.d_value,
    name: e.name,
    disabled: e.disabled,
    "aria-invalid": e.$invalid || void 0,
    "data-p": s.dataP,
    onInput: t[0] || (t[0] = function() {
      return s.onInput && s.onInput.apply(s, arguments);
    })
  }, s.attrs), null, 16, Lw);
}
Os.render = Mw;
const Yl = 40;
function Nw(e, t) {
  const n = t.toLowerCase().split(/\s+/).filter(Boolean), o = e.filter((r) => n.every((s) => r.listed_name.toLowerCase().includes(s)));
  return { files: o.slice(0, Yl), more: Math.max(0, o.length - Yl) };
}
const jw = { class: "crm-options" }, Rw = ["onClick"], Dw = {
  key: 0,
  class: "crm-quiet"
}, Fw = {
  key: 0,
  class: "crm-quiet"
}, Bw = {
  key: 1,
  class: "crm-quiet"
}, Vw = {
  key: 2,
  class: "crm-quiet"
}, zw = {
  key: 3,
  class: "crm-quiet",
  "data-testid": "no-local-files"
}, Uw = /* @__PURE__ */ oe({
  __name: "LocalFilePicker",
  props: {
    kind: {}
  },
  emits: ["choose", "close"],
  setup(e, { emit: t }) {
    const n = e, o = t, r = fr(), s = /* @__PURE__ */ G(""), i = N(() => r.byKind[n.kind] ?? []), a = N(() => Nw(i.value, s.value)), l = /* @__PURE__ */ G(null);
    return rn(async () => {
      await r.list(n.kind), await kn(), l.value?.querySelector("input")?.focus();
    }), (c, u) => (p(), h("div", {
      ref_key: "root",
      ref: l,
      class: "crm-picker",
      "data-testid": "local-files",
      onKeydown: u[1] || (u[1] = Vo(Qt((d) => o("close"), ["stop"]), ["esc"]))
    }, [
      g(r).fault ? (p(), q(wt, {
        key: 0,
        fault: g(r).fault
      }, null, 8, ["fault"])) : i.value.length > 0 ? (p(), h(V, { key: 1 }, [
        y("label", null, [
          u[2] || (u[2] = y("span", { class: "crm-hidden" }, "Filter the files", -1)),
          J(g(Os), {
            modelValue: s.value,
            "onUpdate:modelValue": u[0] || (u[0] = (d) => s.value = d),
            class: "crm-input",
            placeholder: "Filter",
            "data-testid": "local-filter"
          }, null, 8, ["modelValue"])
        ]),
        y("ul", jw, [
          (p(!0), h(V, null, de(a.value.files, (d) => (p(), h("li", {
            key: d.listed_name
          }, [
            y("button", {
              type: "button",
              class: "crm-option",
              "data-testid": "local-file",
              onClick: (f) => o("choose", d.listed_name)
            }, [
              y("span", null, _(d.listed_name), 1),
              d.size_bytes !== null ? (p(), h("span", Dw, _(g(ut)(d.size_bytes)), 1)) : C("", !0)
            ], 8, Rw)
          ]))), 128))
        ]),
        a.value.more > 0 ? (p(), h("p", Fw, _(a.value.more) + " more: type to narrow them down.", 1)) : a.value.files.length === 0 ? (p(), h("p", Bw, "No file has this in its name.")) : C("", !0)
      ], 64)) : g(r).busy ? (p(), h("p", Vw, "Looking into the model folders...")) : (p(), h("p", zw, "No " + _(g(mr)(e.kind)) + " file is here.", 1))
    ], 544));
  }
});
function Hw(e, t) {
  const n = e[t.fileKey];
  switch (t.type) {
    case "begun": {
      const { name: o, totalBytes: r } = t;
      return { ...e, [t.fileKey]: { name: o, totalBytes: r, status: "sending", sentBytes: 0, fault: null } };
    }
    case "sent":
      return n ? { ...e, [t.fileKey]: { ...n, sentBytes: t.sentBytes } } : e;
    case "failed": {
      const o = t.fault.code === "hash_mismatch" ? "differs" : "failed";
      return n ? { ...e, [t.fileKey]: { ...n, status: o, fault: t.fault } } : e;
    }
    case "ended":
      return Object.fromEntries(Object.entries(e).filter(([o]) => o !== t.fileKey));
  }
}
function Ww(e) {
  const t = Math.min(e.sentBytes, e.totalBytes);
  return t >= e.totalBytes ? `Checking ${e.name}...` : `Sending ${e.name}: ${ra(t, e.totalBytes)}`;
}
function Kw(e) {
  return e.totalBytes > 0 ? Math.min(100, Math.floor(e.sentBytes / e.totalBytes * 100)) : 0;
}
const Ts = /* @__PURE__ */ nt("civitai-remake-supplies", () => {
  const e = /* @__PURE__ */ Ie({}), t = /* @__PURE__ */ new Map(), n = /* @__PURE__ */ new Map(), o = (a) => {
    e.value = Hw(e.value, a);
  };
  async function r(a, l, c = !1) {
    const u = a.file_key;
    if (e.value[u]?.status === "sending") return;
    const { client: d, host: f } = ne(), m = new AbortController();
    t.set(u, l), n.set(u, m), o({ type: "begun", fileKey: u, name: l.name, totalBytes: l.size });
    try {
      const v = ($) => o({ type: "sent", fileKey: u, sentBytes: $ }), b = await d.supply(a, l, c, v, m.signal);
      n.delete(u), i(u), he().placeSupplied(u, b), await f.refreshModels();
    } catch (v) {
      m.signal.aborted || o({ type: "failed", fileKey: u, fault: je(v) });
    }
  }
  async function s(a) {
    const l = t.get(a.file_key);
    l && await r(a, l, !0);
  }
  function i(a) {
    e.value[a]?.status === "sending" && n.get(a)?.abort(), n.delete(a), t.delete(a), o({ type: "ended", fileKey: a });
  }
  return { files: e, supply: r, insist: s, forget: i };
}), qw = ["data-status"], Gw = { class: "crm-row" }, Yw = { class: "crm-quiet crm-grow" }, Jw = { role: "alert" }, Zw = {
  key: 0,
  class: "crm-quiet"
}, Xw = {
  key: 1,
  class: "crm-quiet"
}, Qw = { class: "crm-row" }, ek = /* @__PURE__ */ oe({
  __name: "SupplyProgress",
  props: {
    resource: {}
  },
  setup(e) {
    const t = e, n = Ts(), o = N(() => n.files[t.resource.file_key]);
    return (r, s) => o.value ? (p(), h("div", {
      key: 0,
      class: "crm-reason",
      "data-testid": "supply-state",
      "data-status": o.value.status
    }, [
      o.value.status === "sending" ? (p(), h(V, { key: 0 }, [
        J(g(oa), {
          value: g(Kw)(o.value),
          "show-value": !1,
          class: "crm-bar",
          pt: { value: { class: "crm-bar-value" } },
          "aria-label": `Sending ${o.value.name}`
        }, null, 8, ["value", "aria-label"]),
        y("div", Gw, [
          y("p", Yw, _(g(Ww)(o.value)), 1),
          J(g(Oe), {
            class: "crm-button crm-small",
            "data-testid": "supply-stop",
            onClick: s[0] || (s[0] = (i) => g(n).forget(e.resource.file_key))
          }, {
            default: ie(() => [...s[3] || (s[3] = [
              W(" Cancel ", -1)
            ])]),
            _: 1
          })
        ])
      ], 64)) : (p(), h(V, { key: 1 }, [
        y("p", Jw, _(o.value.fault?.error), 1),
        o.value.status === "differs" ? (p(), h("p", Zw, " It is not the file that the image was made with. Use it anyway? ")) : o.value.fault?.hint ? (p(), h("p", Xw, _(o.value.fault.hint), 1)) : C("", !0),
        y("div", Qw, [
          o.value.status === "differs" ? (p(), q(g(Oe), {
            key: 0,
            class: "crm-button crm-small",
            "data-testid": "supply-anyway",
            onClick: s[1] || (s[1] = (i) => g(n).insist(e.resource))
          }, {
            default: ie(() => [...s[4] || (s[4] = [
              W(" Use it anyway ", -1)
            ])]),
            _: 1
          })) : C("", !0),
          J(g(Oe), {
            class: "crm-button crm-small",
            "data-testid": "supply-forget",
            onClick: s[2] || (s[2] = (i) => g(n).forget(e.resource.file_key))
          }, {
            default: ie(() => [
              W(_(o.value.status === "differs" ? "Do not use it" : "Close"), 1)
            ]),
            _: 1
          })
        ])
      ], 64))
    ], 8, qw)) : C("", !0);
  }
}), tk = /* @__PURE__ */ oe({
  __name: "OtherFile",
  props: {
    resource: {},
    isPresent: { type: Boolean }
  },
  setup(e) {
    const t = e, n = he(), o = Ts(), r = /* @__PURE__ */ G(!1), s = /* @__PURE__ */ G(null), i = /* @__PURE__ */ G(null);
    function a(c) {
      r.value = !1, n.takeLocal(t.resource.file_key, c);
    }
    function l() {
      r.value = !1, s.value?.querySelector('[data-testid="use-local"]')?.focus();
    }
    return (c, u) => (p(), h(V, null, [
      y("div", {
        ref_key: "root",
        ref: s,
        class: "crm-row crm-other-file"
      }, [
        e.resource.chosen_name ? (p(), q(g(Oe), {
          key: 0,
          class: "crm-button crm-link",
          "data-testid": "own-file",
          onClick: u[0] || (u[0] = (d) => g(n).takeLocal(e.resource.file_key, null))
        }, {
          default: ie(() => [...u[4] || (u[4] = [
            W(" Back to the model's own file ", -1)
          ])]),
          _: 1
        })) : C("", !0),
        J(g(Oe), {
          class: "crm-button crm-link",
          "aria-expanded": r.value,
          "data-testid": "use-local",
          onClick: u[1] || (u[1] = (d) => r.value = !r.value)
        }, {
          default: ie(() => [...u[5] || (u[5] = [
            W(" Use another local file ", -1)
          ])]),
          _: 1
        }, 8, ["aria-expanded"]),
        e.isPresent ? C("", !0) : (p(), q(g(Oe), {
          key: 1,
          class: "crm-button crm-link",
          "data-testid": "supply",
          onClick: u[2] || (u[2] = (d) => i.value?.open())
        }, {
          default: ie(() => [...u[6] || (u[6] = [
            W(" Supply a file ", -1)
          ])]),
          _: 1
        })),
        J(sa, {
          ref_key: "picker",
          ref: i,
          accept: ".safetensors,.sft,.ckpt,.pt,.pt2,.pth,.bin,.pkl",
          "data-testid": "supply-input",
          onPick: u[3] || (u[3] = (d) => {
            g(o).supply(e.resource, d);
          })
        }, null, 512)
      ], 512),
      r.value ? (p(), q(Uw, {
        key: 0,
        kind: e.resource.type,
        onChoose: a,
        onClose: l
      }, null, 8, ["kind"])) : C("", !0),
      J(ek, { resource: e.resource }, null, 8, ["resource"])
    ], 64));
  }
}), nk = ["data-state", "data-file-key", "data-on", "data-takes-file"], ok = { class: "crm-card-head" }, rk = ["checked", "aria-label", "title"], sk = {
  class: "crm-tile",
  "aria-hidden": "true"
}, ik = { class: "crm-card-text" }, ak = { class: "crm-card-name" }, lk = ["aria-label", "title"], uk = ["href", "title"], ck = ["title"], dk = {
  key: 1,
  class: "crm-quiet crm-card-line"
}, fk = {
  key: 0,
  "data-testid": "precision"
}, pk = ["title"], mk = {
  key: 2,
  class: "pi pi-exclamation-triangle crm-differs",
  role: "img",
  "aria-label": "Sources give different strengths",
  title: "Sources give different strengths",
  "data-testid": "strengths-differ"
}, hk = ["title"], gk = {
  key: 0,
  class: "crm-cut crm-spacious"
}, vk = {
  key: 1,
  class: "crm-cut"
}, bk = { key: 5 }, yk = { class: "crm-card-tools" }, wk = {
  key: 0,
  class: "crm-quiet",
  "data-testid": "off-reason"
}, kk = {
  key: 2,
  class: "crm-quiet crm-row",
  "data-testid": "other-of-version"
}, _k = {
  key: 5,
  class: "crm-quiet",
  "data-testid": "why"
}, Ei = /* @__PURE__ */ oe({
  __name: "ModelCard",
  props: {
    resource: {},
    alone: { type: Boolean }
  },
  setup(e) {
    const t = e, n = ht(), o = fr(), r = he(), s = hr(), i = Ts(), a = /* @__PURE__ */ G(!1), l = N(() => n.files[t.resource.file_key]), c = N(() => o.checks[t.resource.file_key]), u = N(() => Fd(t.resource, l.value, c.value)), d = N(() => Z0(t.resource, l.value, c.value)), f = N(() => t.resource.name ?? t.resource.filename ?? "Unnamed model"), m = N(() => er(t.resource)), v = N(() => !t.alone && !$s(t.resource, r.switches)), b = N(() => t.alone ? null : bd(t.resource)), $ = N(
      () => !v.value && u.value === "present" && l.value?.status !== "completed" && !!t.resource.other_file
    ), E = N(() => t.resource.type === "lora" || t.resource.type === "hypernetwork"), A = N(() => t.resource.weight_text ?? Ry(t.resource.weight)), P = N(() => t.resource.size_kb === null ? "" : ut(t.resource.size_kb * 1024)), S = N(() => Z[u.value]), T = N(() => ew(u.value)), I = N(() => !t.alone && !v.value && !T.value && u.value !== "checking"), x = N(
      () => I.value && (a.value || u.value === "unresolved" || !!t.resource.chosen_name || t.resource.file_key in i.files)
    ), O = {
      linked: "Only linked to the post; maybe not used.",
      internal: "The site adds it by itself; never needed."
    }, M = {
      lora: "pi-sliders-h",
      vae: "pi-image",
      upscaler: "pi-window-maximize",
      embedding: "pi-tag",
      controlnet: "pi-share-alt",
      text_encoder: "pi-align-left"
    }, F = {
      present: "pi-check-circle",
      missing: "pi-cloud-download",
      checking: "pi-search",
      unresolved: "pi-question-circle",
      waiting: "pi-clock",
      downloading: "pi-download",
      verifying: "pi-shield",
      paused: "pi-pause-circle",
      interrupted: "pi-exclamation-circle",
      failed: "pi-times-circle",
      cancelled: "pi-ban"
    }, Z = {
      present: "Here",
      missing: "Can be downloaded",
      checking: "Being checked",
      unresolved: "Cannot be had",
      waiting: "Waiting",
      downloading: "Downloading",
      verifying: "Verifying",
      paused: "Paused",
      interrupted: "Interrupted",
      failed: "Failed",
      cancelled: "Cancelled"
    };
    return (z, te) => (p(), h("li", {
      class: ke(["crm-card", [`crm-is-${u.value}`, { "crm-is-off": v.value }]]),
      "data-testid": "card",
      "data-state": u.value,
      "data-file-key": e.resource.file_key,
      "data-on": !v.value,
      "data-takes-file": I.value && u.value !== "present" || null
    }, [
      y("div", ok, [
        !e.alone && !m.value ? (p(), h("input", {
          key: 0,
          type: "checkbox",
          class: "crm-use",
          checked: !v.value,
          "aria-label": `Use ${f.value}`,
          title: v.value ? "Left out; tick to use it" : "Used; untick to leave it out",
          "data-testid": "use-model",
          onChange: te[0] || (te[0] = (ue) => g(r).toggle(e.resource.file_key))
        }, null, 40, rk)) : C("", !0),
        y("span", sk, [
          y("i", {
            class: ke(["pi", M[e.resource.type] ?? "pi-box"])
          }, null, 2)
        ]),
        y("div", ik, [
          y("p", ak, [
            y("i", {
              class: ke(["pi crm-state-icon", F[u.value]]),
              role: "img",
              "aria-label": S.value,
              title: S.value
            }, null, 10, lk),
            e.resource.page_url ? (p(), h("a", {
              key: 0,
              class: "crm-name",
              href: e.resource.page_url,
              target: "_blank",
              rel: "noopener noreferrer",
              title: f.value
            }, _(f.value), 9, uk)) : (p(), h("span", {
              key: 1,
              class: "crm-name",
              title: f.value
            }, _(f.value), 9, ck))
          ]),
          l.value && T.value ? (p(), q(Cd, {
            key: 0,
            download: l.value,
            title: f.value
          }, null, 8, ["download", "title"])) : (p(), h("p", dk, [
            y("span", null, _(g(mr)(e.resource.type)), 1),
            m.value && e.resource.variant ? (p(), h("span", fk, " · " + _(e.resource.variant), 1)) : C("", !0),
            E.value && !e.alone ? (p(), h("span", {
              key: 1,
              class: "crm-cut crm-strength",
              title: A.value,
              "data-testid": "strength"
            }, " · " + _(A.value), 9, pk)) : C("", !0),
            E.value && g(iw)(e.resource) ? (p(), h("i", mk)) : C("", !0),
            u.value === "present" && !v.value ? (p(), h("span", {
              key: 3,
              class: "crm-cut crm-place",
              "data-testid": "path",
              title: d.value ?? ""
            }, [
              e.resource.chosen_name ? (p(), h(V, { key: 0 }, [
                W("Your file instead: ")
              ], 64)) : C("", !0),
              W(_(g(z0)(d.value)), 1)
            ], 8, hk)) : (p(), h(V, { key: 4 }, [
              e.resource.version_name ? (p(), h("span", gk, " · " + _(e.resource.version_name), 1)) : C("", !0),
              e.resource.base_model && !m.value ? (p(), h("span", vk, " · " + _(e.resource.base_model), 1)) : C("", !0)
            ], 64)),
            P.value ? (p(), h("span", bk, " · " + _(P.value), 1)) : C("", !0)
          ]))
        ]),
        y("div", yk, [
          !v.value && (u.value === "missing" || u.value === "cancelled") ? (p(), q(Qe, {
            key: 0,
            icon: "pi-download",
            name: `Download ${f.value}`,
            title: "Download",
            "data-testid": "download",
            onClick: te[1] || (te[1] = (ue) => g(s).fetchOne(e.resource))
          }, null, 8, ["name"])) : !v.value && u.value === "failed" ? (p(), q(Qe, {
            key: 1,
            icon: "pi-refresh",
            name: `Retry ${f.value}`,
            title: "Retry",
            "data-testid": "retry",
            onClick: te[2] || (te[2] = (ue) => g(s).fetchOne(e.resource))
          }, null, 8, ["name"])) : l.value && T.value ? (p(), q(Sd, {
            key: 2,
            "file-key": e.resource.file_key,
            download: l.value,
            title: f.value
          }, null, 8, ["file-key", "download", "title"])) : C("", !0),
          e.alone ? C("", !0) : (p(), q(Qe, {
            key: 3,
            icon: a.value ? "pi-chevron-up" : "pi-chevron-down",
            name: `More about ${f.value}`,
            title: "Why this model, and other files for it",
            "aria-expanded": a.value,
            "data-testid": "more",
            onClick: te[3] || (te[3] = (ue) => a.value = !a.value)
          }, null, 8, ["icon", "name", "aria-expanded"]))
        ])
      ]),
      b.value || v.value ? (p(), h("p", wk, _([b.value && O[b.value], v.value && "Left out; tick to use it."].filter(Boolean).join(" ")), 1)) : C("", !0),
      !v.value && !T.value && u.value !== "present" ? (p(), h(V, { key: 1 }, [
        u.value === "checking" ? (p(), q(V0, {
          key: 0,
          check: c.value
        }, null, 8, ["check"])) : (p(), q(J0, {
          key: 1,
          resource: e.resource,
          state: u.value,
          download: l.value
        }, null, 8, ["resource", "state", "download"]))
      ], 64)) : C("", !0),
      $.value ? (p(), h("p", kk, [
        y("span", null, _(g(X0)(e.resource)), 1),
        J(g(Oe), {
          class: "crm-button crm-link",
          "data-testid": "download-exact",
          onClick: te[4] || (te[4] = (ue) => g(s).fetchOne(e.resource))
        }, {
          default: ie(() => [...te[5] || (te[5] = [
            W(" Download the image's own ", -1)
          ])]),
          _: 1
        })
      ])) : C("", !0),
      !v.value && !T.value ? (p(), q(bw, {
        key: 3,
        resource: e.resource
      }, null, 8, ["resource"])) : C("", !0),
      !v.value && e.resource.needs_node ? (p(), q(kw, {
        key: 4,
        node: e.resource.needs_node
      }, null, 8, ["node"])) : C("", !0),
      m.value && e.resource.why ? (p(), h("p", _k, _(e.resource.why), 1)) : C("", !0),
      a.value && !m.value ? (p(), q(fw, {
        key: 6,
        resource: e.resource
      }, null, 8, ["resource"])) : C("", !0),
      m.value && !T.value && (a.value || u.value === "failed") ? (p(), q(xw, {
        key: 7,
        resource: e.resource
      }, null, 8, ["resource"])) : C("", !0),
      x.value ? (p(), q(tk, {
        key: 8,
        resource: e.resource,
        "is-present": u.value === "present"
      }, null, 8, ["resource", "is-present"])) : C("", !0)
    ], 10, nk));
  }
}), Hd = ["Base model", "LoRAs", "Other models"];
function Wd(e) {
  return e.role === "base" ? "Base model" : e.type === "lora" ? "LoRAs" : "Other models";
}
function $k(e) {
  return Hd.flatMap((t) => e.filter((n) => Wd(n) === t));
}
const gr = /* @__PURE__ */ nt("civitai-remake-standing", () => {
  const e = he(), t = ht(), n = fr(), o = N(() => tw(e.chosen, t.files, n.checks)), r = N(
    () => e.chosen.filter((c) => Pi(c, t.files, n.checks) !== "present")
  ), s = N(
    () => r.value.filter((c) => zd(Pi(c, t.files, n.checks)))
  ), i = N(() => nw(s.value, t.files)), a = N(() => ow(e.chosen, t.files)), l = N(() => s.value.some((c) => t.files[c.file_key]?.wants_key === !0));
  return { summary: o, missing: r, fetchable: s, toCome: i, batch: a, failedForKey: l };
}), Sk = {
  class: "crm-models",
  "aria-label": "Models"
}, xk = {
  class: "crm-quiet crm-count",
  "data-testid": "summary"
}, Ck = ["aria-label"], Ok = { class: "crm-section" }, Tk = { class: "crm-cards" }, Ak = {
  key: 1,
  class: "crm-model-section",
  "aria-label": "What the model needs besides",
  "data-testid": "companions"
}, Pk = { class: "crm-cards" }, Ek = /* @__PURE__ */ oe({
  __name: "ModelList",
  setup(e) {
    const t = he(), n = gr(), o = N(() => $k(t.resources.filter((u) => !er(u)))), { shown: r, left: s, next: i, showMore: a } = na(
      () => o.value,
      () => t.state.metadata
    ), l = N(
      () => Hd.map((u) => ({ title: u, models: r.value.filter((d) => Wd(d) === u) })).filter(
        ({ models: u }) => u.length > 0
      )
    ), c = N(() => t.resources.filter(er));
    return (u, d) => (p(), h("section", Sk, [
      y("p", xk, [
        W(" Missing: " + _(g(n).summary.missing) + " of " + _(g(n).summary.total), 1),
        g(n).summary.checking > 0 ? (p(), h(V, { key: 0 }, [
          W(", " + _(g(n).summary.checking) + " being checked", 1)
        ], 64)) : C("", !0)
      ]),
      (p(!0), h(V, null, de(l.value, ({ title: f, models: m }) => (p(), h("section", {
        key: f,
        class: "crm-model-section",
        "aria-label": f
      }, [
        y("h3", Ok, _(f), 1),
        y("ul", Tk, [
          (p(!0), h(V, null, de(m, (v) => (p(), q(Ei, {
            key: v.file_key,
            resource: v
          }, null, 8, ["resource"]))), 128))
        ])
      ], 8, Ck))), 128)),
      g(s) > 0 ? (p(), q(g(Oe), {
        key: 0,
        class: "crm-button crm-small",
        "data-testid": "show-more",
        onClick: d[0] || (d[0] = (f) => g(a)())
      }, {
        default: ie(() => [
          W(" Show " + _(g(i)) + " more of " + _(g(s)), 1)
        ]),
        _: 1
      })) : C("", !0),
      c.value.length > 0 ? (p(), h("section", Ak, [
        d[1] || (d[1] = y("h3", { class: "crm-section" }, "What the model needs besides", -1)),
        d[2] || (d[2] = y("p", { class: "crm-quiet" }, "From Hugging Face; no key is needed.", -1)),
        y("ul", Pk, [
          (p(!0), h(V, null, de(c.value, (f) => (p(), q(Ei, {
            key: f.file_key,
            resource: f
          }, null, 8, ["resource"]))), 128))
        ])
      ])) : C("", !0)
    ]));
  }
});
function Ik(e, t) {
  if (e.total === 0) return { text: "No model is used", tone: "bad" };
  if (e.missing === 0) return { text: "Ready", tone: "good" };
  const { live: n, fetchable: o, checking: r } = e, s = e.missing - n - o - r, i = t ? `, ${ut(t)}` : "";
  return { text: [
    [n, `${n} on the way`],
    [o, `${o} to download${i}`],
    [r, `${r} being checked`],
    [s, `${s} cannot be had`]
  ].filter(([c]) => c > 0).map(([, c]) => c).join(" · "), tone: s > 0 ? "bad" : "wait" };
}
const Lk = ["data-tone"], Mk = /* @__PURE__ */ oe({
  __name: "VerdictLine",
  setup(e) {
    const t = gr(), n = N(() => Ik(t.summary, t.toCome)), o = { good: "pi-check-circle", wait: "pi-cloud-download", bad: "pi-exclamation-circle" };
    return (r, s) => (p(), h("p", {
      class: "crm-verdict",
      "data-tone": n.value.tone,
      role: "status",
      "data-testid": "verdict"
    }, [
      y("i", {
        class: ke(["pi", o[n.value.tone]]),
        "aria-hidden": "true"
      }, null, 2),
      y("span", null, _(n.value.text), 1)
    ], 8, Lk));
  }
}), Nk = { class: "crm-grow" }, jk = {
  key: 2,
  class: "crm-quiet",
  role: "status"
}, Rk = {
  key: 0,
  class: "pi pi-exclamation-triangle",
  "aria-hidden": "true"
}, Dk = {
  key: 4,
  class: "crm-quiet"
}, Kd = /* @__PURE__ */ oe({
  __name: "KeyBox",
  setup(e) {
    const t = tn(), n = /* @__PURE__ */ G(""), o = /* @__PURE__ */ G(null), r = N(() => t.state ? G1(t.state) : []), s = N(() => t.state ? Y1(t.state) : null), i = N(() => !!t.state?.keys.file);
    async function a() {
      await kn(), o.value?.querySelector('[data-testid="key-input"]')?.focus();
    }
    Ce(() => t.asked, a), rn(() => t.open && void a());
    async function l() {
      const c = n.value;
      n.value = "", await t.set(c);
    }
    return (c, u) => g(t).open || g(Md)(g(t).state) ? (p(), h("section", {
      key: 0,
      ref_key: "root",
      ref: o,
      class: "crm-key",
      "data-testid": "key-hint"
    }, [
      (p(!0), h(V, null, de(r.value, (d) => (p(), h("p", {
        key: d.text,
        class: ke(["crm-quiet", { "crm-key-warns": d.warns }])
      }, [
        y("i", {
          class: ke(d.warns ? "pi pi-exclamation-triangle" : "pi pi-key"),
          "aria-hidden": "true"
        }, null, 2),
        W(" " + _(d.text), 1)
      ], 2))), 128)),
      g(t).open ? (p(), h("form", {
        key: 1,
        class: "crm-row",
        onSubmit: Qt(l, ["prevent"])
      }, [
        y("label", Nk, [
          u[4] || (u[4] = y("span", { class: "crm-hidden" }, "Civitai API key", -1)),
          J(g(Os), {
            modelValue: n.value,
            "onUpdate:modelValue": u[1] || (u[1] = (d) => n.value = d),
            type: "password",
            class: "crm-input",
            autocomplete: "off",
            placeholder: "API key",
            "data-testid": "key-input"
          }, null, 8, ["modelValue"])
        ]),
        J(g(Oe), {
          type: "submit",
          class: "crm-button",
          disabled: g(t).busy || n.value.trim() === "",
          "data-testid": "key-save"
        }, {
          default: ie(() => [...u[5] || (u[5] = [
            W(" Save ", -1)
          ])]),
          _: 1
        }, 8, ["disabled"]),
        i.value ? (p(), q(g(Oe), {
          key: 0,
          class: "crm-button",
          disabled: g(t).busy,
          "data-testid": "key-remove",
          onClick: u[2] || (u[2] = (d) => g(t).set(""))
        }, {
          default: ie(() => [...u[6] || (u[6] = [
            W(" Remove ", -1)
          ])]),
          _: 1
        }, 8, ["disabled"])) : C("", !0)
      ], 32)) : (p(), q(g(Oe), {
        key: 0,
        class: "crm-button crm-link",
        "data-testid": "key-open",
        onClick: u[0] || (u[0] = (d) => g(t).askFor())
      }, {
        default: ie(() => [...u[3] || (u[3] = [
          W(" Set API key ", -1)
        ])]),
        _: 1
      })),
      g(t).open && g(t).busy ? (p(), h("p", jk, [...u[7] || (u[7] = [
        y("i", {
          class: "pi pi-spin pi-spinner",
          "aria-hidden": "true"
        }, null, -1),
        W(" Asking Civitai... ", -1)
      ])])) : g(t).open && s.value ? (p(), h("p", {
        key: 3,
        class: ke(["crm-quiet", { "crm-key-warns": s.value.warns }]),
        role: "status",
        "data-testid": "key-verdict"
      }, [
        s.value.warns ? (p(), h("i", Rk)) : C("", !0),
        W(" " + _(s.value.text), 1)
      ], 2)) : C("", !0),
      g(t).open ? (p(), h("p", Dk, " Made at civitai.com, Account settings, API keys. It stays on this computer and goes to Civitai alone. ")) : C("", !0),
      g(t).fault ? (p(), q(wt, {
        key: 5,
        fault: g(t).fault
      }, null, 8, ["fault"])) : C("", !0)
    ], 512)) : C("", !0);
  }
});
function qd() {
  return Fk;
}
function Fk(e, t) {
  const n = URL.createObjectURL(new Blob([t], { type: "application/json" })), o = document.createElement("a");
  o.href = n, o.download = e, o.click(), setTimeout(() => URL.revokeObjectURL(n), 1e3);
}
const Bk = {
  class: "crm-missing",
  "data-testid": "missing-list"
}, Vk = { class: "crm-quiet" }, zk = /* @__PURE__ */ oe({
  __name: "MissingDialog",
  props: /* @__PURE__ */ Hr({
    missing: {}
  }, {
    visible: { type: Boolean, required: !0 },
    visibleModifiers: {}
  }),
  emits: /* @__PURE__ */ Hr(["goOn"], ["update:visible"]),
  setup(e, { emit: t }) {
    const n = mc(e, "visible"), o = t;
    return (r, s) => (p(), q(Ss, {
      visible: n.value,
      "onUpdate:visible": s[0] || (s[0] = (i) => n.value = i),
      title: "Some models are missing",
      confirm: "Continue",
      focus: "cancel",
      "test-ids": { dialog: "missing-dialog", cancel: "dialog-cancel", confirm: "dialog-continue" },
      onConfirm: s[1] || (s[1] = (i) => o("goOn"))
    }, {
      default: ie(() => [
        s[2] || (s[2] = y("p", null, "The workflow will load, but it cannot run as it should without:", -1)),
        y("ul", Bk, [
          (p(!0), h(V, null, de(e.missing, (i) => (p(), h("li", {
            key: i.file_key
          }, [
            W(_(i.name ?? i.filename ?? "Unnamed model") + " ", 1),
            y("span", Vk, "(" + _(g(mr)(i.type)) + ")", 1)
          ]))), 128))
        ])
      ]),
      _: 1
    }, 8, ["visible"]));
  }
});
function Gd(e) {
  return e.reading ? "reading" : e.typed || !e.shown ? "lookUp" : e.loading ? "loading" : e.live > 0 ? "downloading" : e.fetchable > 0 && e.keyWanted ? "addKey" : e.fetchable > e.stopped ? "download" : e.stopped > 0 ? "resume" : e.checking > 0 ? "checking" : e.inFront ? "run" : "load";
}
function Uk(e) {
  const t = Gd(e);
  if (!e.shown || t === "reading" || t === "loading") return [];
  const n = e.fetchable > 0 && e.live === 0;
  return [
    ["downloadThenLoad", n && t !== "addKey"],
    ["downloadAnyway", t === "addKey"],
    ["showFiles", n],
    ["retryFailed", n && e.failed > 1],
    ["load", t !== "load"],
    ["loadAndRun", e.missing === 0],
    ["loadOther", e.hasAuthors],
    ["save", !0]
  ].filter(([, r]) => r).map(([r]) => r);
}
function Hk(e) {
  return e === "load" || e === "run" ? "begin" : e === "downloading" || e === "checking" || e === "loading" ? "wait" : "drop";
}
function Yd(e, t) {
  if (e?.closed) return e.closed;
  const n = t.find((o) => o.role === "base" && o.code === "closed_model");
  return n ? { base_model: n.name ?? "", reason: (n.error ?? "").replace(/^This image cannot be rebuilt locally: /, "") } : null;
}
const Jd = /* @__PURE__ */ nt("civitai-remake-next-step", () => {
  const e = he(), t = gr(), n = ht(), o = hr(), r = tn(), s = pr(), i = lo(), a = /* @__PURE__ */ G(!1), l = /* @__PURE__ */ G(!1), c = /* @__PURE__ */ G(null), u = /* @__PURE__ */ G(!1), d = /* @__PURE__ */ G(null), f = N(() => (i.wanted ? i.confirmed : s.confirmed)?.name ?? null), m = N(() => Md(r.state)), v = N(() => {
    const F = o.known, Z = F?.files.some((z) => b(z.file_key) && xs(z, F)) ?? !1;
    return m.value && (Z || t.failedForKey);
  }), b = (F) => t.fetchable.some((Z) => Z.file_key === F), $ = N(() => ({
    reading: e.step !== null,
    typed: e.isTyped,
    shown: e.metadata !== null && e.fault === null && Yd(e.metadata, e.resources) === null,
    keyWanted: v.value,
    ...t.summary,
    hasAuthors: !!e.metadata?.graph,
    choice: i.wanted ? "author" : "rebuild",
    loading: s.busy || i.loading,
    inFront: a.value && f.value !== null
  })), E = N(() => Gd($.value));
  let A = null;
  Ce(
    () => m.value && $.value.shown && e.step === null && t.fetchable.length > 0,
    (F) => {
      !F || A === e.metadata || (A = e.metadata, o.look(t.fetchable));
    },
    { immediate: !0 }
  ), Ce(() => e.metadata, () => {
    d.value = null, c.value = null, u.value = !1;
  }), Ce(f, P), Ce(E, (F) => {
    if (d.value === null || l.value) return;
    const Z = Hk(F);
    if (Z === "wait") return;
    const z = d.value;
    d.value = null, Z === "begin" && (z === "run" ? x() : I());
  });
  function P() {
    a.value = f.value !== null && ne().host.isInFront(f.value);
  }
  async function S(F = null) {
    if (!l.value) {
      l.value = !0, d.value = F;
      try {
        await o.begin(t.fetchable);
      } finally {
        l.value = !1;
      }
    }
  }
  const T = () => r.askFor(() => {
    S();
  });
  async function I() {
    u.value = !1, c.value = null, await (i.wanted ? i.load() : s.generate()), P();
  }
  async function x() {
    await I(), a.value && await O();
  }
  async function O() {
    if (P(), !!a.value) {
      c.value = null, u.value = !1;
      try {
        await ne().host.queueFront(), u.value = !0;
      } catch (F) {
        c.value = je(F);
      }
    }
  }
  return {
    situation: $,
    step: E,
    asking: l,
    fault: c,
    queued: u,
    follow: d,
    look: P,
    download: S,
    addKey: T,
    load: I,
    loadAndRun: x,
    run: O,
    cancelAll: () => (d.value = null, n.cancelAll())
  };
}), Wk = ["aria-expanded"], Kk = ["onKeydown"], qk = ["data-testid", "onClick"], Gk = /* @__PURE__ */ oe({
  __name: "StepMenu",
  props: {
    ways: {}
  },
  emits: ["choose"],
  setup(e, { emit: t }) {
    const n = t, o = /* @__PURE__ */ G(!1), r = /* @__PURE__ */ G(null), s = () => [...r.value?.querySelectorAll('[role="menuitem"]') ?? []];
    Ce(o, async (u) => {
      document[u ? "addEventListener" : "removeEventListener"]("pointerdown", i, !0), u && (await kn(), s()[0]?.focus());
    }), sn(() => document.removeEventListener("pointerdown", i, !0));
    function i(u) {
      u.target instanceof Node && !r.value?.contains(u.target) && (o.value = !1);
    }
    function a() {
      o.value = !1, r.value?.querySelector("[aria-haspopup]")?.focus();
    }
    function l(u) {
      const d = s(), f = d.indexOf(document.activeElement), m = { ArrowDown: f + 1, ArrowUp: f - 1, Home: 0, End: d.length - 1 }[u.key];
      m !== void 0 && (u.preventDefault(), d[(m + d.length) % d.length]?.focus());
    }
    function c(u) {
      a(), n("choose", u);
    }
    return (u, d) => (p(), h("div", {
      ref_key: "root",
      ref: r,
      class: "crm-menu-box"
    }, [
      y("button", {
        type: "button",
        class: "crm-button crm-more-steps",
        "aria-label": "Other ways",
        title: "Other ways",
        "aria-haspopup": "menu",
        "aria-expanded": o.value,
        "data-testid": "more-steps",
        onClick: d[0] || (d[0] = (f) => o.value = !o.value)
      }, [...d[2] || (d[2] = [
        y("i", {
          class: "pi pi-ellipsis-v",
          "aria-hidden": "true"
        }, null, -1)
      ])], 8, Wk),
      o.value ? (p(), h("ul", {
        key: 0,
        class: "crm-menu",
        role: "menu",
        "aria-label": "Other ways",
        "data-testid": "step-menu",
        onKeydown: [
          l,
          Vo(Qt(a, ["stop"]), ["esc"]),
          d[1] || (d[1] = Vo((f) => o.value = !1, ["tab"]))
        ]
      }, [
        (p(!0), h(V, null, de(e.ways, ({ way: f, words: m, testId: v }) => (p(), h("li", {
          key: f,
          role: "none"
        }, [
          y("button", {
            type: "button",
            role: "menuitem",
            tabindex: "-1",
            class: "crm-menu-item",
            "data-testid": v,
            onClick: (b) => c(f)
          }, _(m), 9, qk)
        ]))), 128))
      ], 40, Kk)) : C("", !0)
    ], 512));
  }
}), Yk = { class: "crm-news" }, Jk = {
  key: 1,
  class: "crm-done",
  role: "status",
  "data-testid": "author-confirmation"
}, Zk = {
  key: 2,
  class: "crm-done",
  role: "status",
  "data-testid": "confirmation"
}, Xk = {
  key: 3,
  class: "crm-quiet",
  role: "status",
  "data-testid": "queued"
}, Qk = {
  key: 4,
  class: "crm-quiet",
  "data-testid": "follows"
}, e_ = {
  key: 5,
  class: "crm-quiet",
  "data-testid": "room"
}, t_ = /* @__PURE__ */ oe({
  __name: "StepNews",
  setup(e) {
    const t = Jd(), n = ht(), o = hr(), r = pr(), s = lo(), i = N(
      () => n.fault ?? t.fault ?? (s.wanted ? s.fault : r.fault)
    ), a = N(() => {
      const c = t.step === "download" || t.step === "addKey" ? o.known?.drives ?? [] : [];
      return c.map((u) => Ld(u, c.length)).join(" ");
    }), l = { load: "The workflow is loaded when all is here.", run: "It is loaded and run when all is here." };
    return (c, u) => (p(), h("div", Yk, [
      i.value ? (p(), q(wt, {
        key: 0,
        fault: i.value
      }, null, 8, ["fault"])) : C("", !0),
      g(s).wanted && g(s).confirmed ? (p(), h("p", Jk, [
        u[0] || (u[0] = y("i", {
          class: "pi pi-check-circle",
          "aria-hidden": "true"
        }, null, -1)),
        y("span", null, "Author's workflow loaded · " + _(g(s).confirmed.nodeCount) + " nodes", 1)
      ])) : !g(s).wanted && g(r).confirmed ? (p(), h("p", Zk, [
        u[1] || (u[1] = y("i", {
          class: "pi pi-check-circle",
          "aria-hidden": "true"
        }, null, -1)),
        y("span", null, "Workflow loaded · " + _(g(r).confirmed.nodeCount) + " nodes · " + _(g(r).confirmed.workflowType), 1)
      ])) : C("", !0),
      g(t).queued ? (p(), h("p", Xk, "Handed to ComfyUI's queue.")) : C("", !0),
      g(t).follow ? (p(), h("p", Qk, _(l[g(t).follow]), 1)) : a.value ? (p(), h("p", e_, _(a.value), 1)) : C("", !0)
    ]));
  }
}), n_ = (e) => `${e} ${e === 1 ? "model" : "models"}`, Ii = { rebuild: "Load workflow", author: "Load the author's workflow" };
function o_(e, t, { toCome: n, batch: o, layingOut: r }) {
  switch (e) {
    case "lookUp":
      return "Look up";
    case "reading":
      return "Looking it up...";
    case "addKey":
      return "Add your Civitai key";
    case "download":
      return [`Download ${n_(t.fetchable)}`, n ? ut(n) : ""].filter(Boolean).join(" · ");
    case "downloading":
      return [`Downloading ${Math.min(o.done + 1, o.among)} of ${o.among}`, o.percent === null ? "" : `${o.percent}%`].filter(Boolean).join(" · ");
    case "resume":
      return t.stopped === 1 ? "Resume the download" : `Resume ${t.stopped} downloads`;
    case "checking":
      return "Checking your files...";
    case "load":
      return Ii[t.choice];
    case "loading":
      return r ? `Laying out ${r} nodes...` : "Loading...";
    case "run":
      return "Run";
  }
}
function r_(e, t) {
  switch (e) {
    case "downloadThenLoad":
      return "Download, then load";
    case "downloadAnyway":
      return "Download without a key";
    case "showFiles":
      return "Show the files first";
    case "retryFailed":
      return "Retry what failed";
    case "load":
      return t.inFront ? `${Ii[t.choice]} again` : Ii[t.choice];
    case "loadAndRun":
      return "Load and run";
    case "loadOther":
      return t.choice === "author" ? "Load a clean rebuild" : "Load the author's workflow";
    case "save":
      return "Save as file";
  }
}
const s_ = {
  lookUp: "pi-search",
  reading: "pi-spin pi-spinner",
  addKey: "pi-key",
  download: "pi-download",
  downloading: "pi-spin pi-spinner",
  resume: "pi-play",
  checking: "pi-spin pi-spinner",
  load: "pi-sitemap",
  loading: "pi-spin pi-spinner",
  run: "pi-play"
}, i_ = (e) => ["reading", "downloading", "checking", "loading"].includes(e), a_ = ["data-step", "data-asking"], l_ = { class: "crm-steps" }, u_ = { class: "crm-step-words" }, c_ = 400, d_ = /* @__PURE__ */ oe({
  __name: "StepBar",
  setup(e) {
    const t = Jd(), n = he(), o = gr(), r = ht(), s = hr(), i = pr(), a = lo(), l = tn(), c = qd(), u = /* @__PURE__ */ G(!1), d = N(() => o_(t.step, t.situation, { toCome: o.toCome, batch: o.batch, layingOut: i.layingOut })), f = N(() => i_(t.step) || t.asking), m = N(() => !f.value && (t.step !== "lookUp" || n.reference.trim() !== "")), v = N(() => t.step === "downloading" ? o.batch.percent : null), b = N(
      () => Uk(t.situation).map((M) => ({ way: M, words: r_(M, t.situation), testId: E[M] }))
    ), $ = {
      lookUp: "step-look-up",
      addKey: "add-key",
      download: "download-all",
      downloading: "batch",
      resume: "resume-all",
      load: "generate",
      run: "run"
    }, E = {
      downloadThenLoad: "download-then-load",
      downloadAnyway: "download-all",
      showFiles: "show-files",
      retryFailed: "retry-failed",
      load: "generate",
      loadAndRun: "load-and-run",
      loadOther: "load-other",
      save: "save-workflow"
    }, A = {
      lookUp: () => n.lookUp(),
      addKey: () => t.addKey(),
      download: () => t.download(),
      resume: () => r.resumeAll(),
      load: T,
      run: () => t.run()
    }, P = {
      downloadThenLoad: () => t.download("load"),
      downloadAnyway: () => t.download(),
      showFiles: () => s.ask(o.fetchable),
      retryFailed: () => r.retryFailed(),
      load: T,
      loadAndRun: () => t.loadAndRun(),
      loadOther: () => {
        a.chooseOther(), T();
      },
      save: x
    };
    function S() {
      m.value && A[t.step]?.();
    }
    function T() {
      !a.wanted && o.missing.length > 0 ? u.value = !0 : t.load();
    }
    function I() {
      u.value = !1, t.load();
    }
    async function x() {
      const M = await i.makeFile();
      M && c(M.name, M.text);
    }
    const O = setInterval(() => t.look(), c_);
    return sn(() => clearInterval(O)), (M, F) => (p(), h("footer", {
      class: "crm-foot",
      "data-testid": "step-bar",
      "data-step": g(t).step,
      "data-asking": g(t).asking
    }, [
      g(l).open ? (p(), q(Kd, { key: 0 })) : C("", !0),
      J(t_),
      y("div", l_, [
        J(g(Oe), {
          class: "crm-button crm-primary crm-step",
          "aria-disabled": !m.value,
          "data-testid": $[g(t).step] ?? "step",
          onClick: S
        }, {
          default: ie(() => [
            v.value !== null ? (p(), h("span", {
              key: 0,
              class: "crm-step-fill",
              style: Nt({ width: `${v.value}%` })
            }, null, 4)) : C("", !0),
            y("i", {
              class: ke(["pi", g(t).asking ? "pi-spin pi-spinner" : g(s_)[g(t).step]]),
              "aria-hidden": "true"
            }, null, 2),
            y("span", u_, _(d.value), 1)
          ]),
          _: 1
        }, 8, ["aria-disabled", "data-testid"]),
        g(t).step === "downloading" ? (p(), h(V, { key: 0 }, [
          y("button", {
            type: "button",
            class: "crm-button crm-square",
            "aria-label": "Pause all",
            title: "Pause all",
            "data-testid": "pause-all",
            onClick: F[0] || (F[0] = (Z) => g(r).pauseAll())
          }, [...F[4] || (F[4] = [
            y("i", {
              class: "pi pi-pause",
              "aria-hidden": "true"
            }, null, -1)
          ])]),
          y("button", {
            type: "button",
            class: "crm-button crm-square",
            "aria-label": "Cancel all",
            title: "Cancel all",
            "data-testid": "cancel-all",
            onClick: F[1] || (F[1] = (Z) => g(t).cancelAll())
          }, [...F[5] || (F[5] = [
            y("i", {
              class: "pi pi-times",
              "aria-hidden": "true"
            }, null, -1)
          ])])
        ], 64)) : C("", !0),
        b.value.length > 0 ? (p(), q(Gk, {
          key: 1,
          ways: b.value,
          onChoose: F[2] || (F[2] = (Z) => {
            P[Z]();
          })
        }, null, 8, ["ways"])) : C("", !0)
      ]),
      J(zk, {
        visible: u.value,
        "onUpdate:visible": F[3] || (F[3] = (Z) => u.value = Z),
        missing: g(o).missing,
        onGoOn: I
      }, null, 8, ["visible", "missing"])
    ], 8, a_));
  }
}), Zs = { looked_up: "Looked up", workflow_made: "Workflow made", run: "Run" };
function Zd(e) {
  const { title: t, models: n, source: o, given: r, image_id: s } = e;
  return o === "file" ? r ?? t ?? "A file" : t ?? n[0] ?? (o === "text" ? "Pasted text" : s === null ? r : null) ?? `Image ${s}`;
}
function Jl(e) {
  const t = e.kind === "choices" ? "Pictures to choose from" : e.image_id !== null ? `${e.media === "video" ? "Video" : "Image"} ${e.image_id}` : { reference: "Image", text: "Pasted text", file: "File" }[e.source], n = Zd(e);
  return [t, ...e.models].filter((o) => o !== n).join(" · ");
}
function f_({ state: e, results: t }) {
  if (e !== "run") return Zs[e];
  const n = t.reduce(
    (r, s) => (s.msssim ?? -1) > (r?.msssim ?? -1) ? s : r,
    null
  ), o = n && ea(n.likeness, n.msssim);
  return o ? `${Zs.run}: ${o}` : Zs.run;
}
function p_({ reopens: e }) {
  return e === "never" ? "It was too much to be kept: paste or drop it again." : null;
}
const m_ = [
  { unit: "day", ms: 864e5 },
  { unit: "hour", ms: 36e5 },
  { unit: "minute", ms: 6e4 }
], h_ = 7 * 864e5;
function g_(e, t, n = "en") {
  const o = Date.parse(e);
  if (Number.isNaN(o)) return "";
  const r = Math.max(0, t - o);
  if (r >= h_) return new Intl.DateTimeFormat(n, { dateStyle: "medium" }).format(o);
  const s = m_.find(({ ms: a }) => r >= a), i = new Intl.RelativeTimeFormat(n, { numeric: "auto" });
  return s ? i.format(-Math.floor(r / s.ms), s.unit) : i.format(0, "second");
}
const v_ = ["data-id", "data-state"], b_ = ["aria-disabled", "title", "tabindex"], y_ = { class: "crm-recent-thumb" }, w_ = ["src"], k_ = { class: "crm-recent-text" }, __ = { class: "crm-recent-line crm-recent-title" }, $_ = {
  key: 0,
  class: "crm-recent-line crm-quiet"
}, S_ = { class: "crm-quiet" }, x_ = { "data-testid": "recent-state" }, C_ = ["datetime"], O_ = {
  key: 1,
  class: "crm-quiet"
}, T_ = /* @__PURE__ */ oe({
  __name: "RecentRow",
  props: {
    picture: {},
    now: {},
    current: { type: Boolean }
  },
  emits: ["reopen", "remove"],
  setup(e, { emit: t }) {
    const n = e, o = t, r = /* @__PURE__ */ G(!1), s = N(() => Zd(n.picture)), i = N(() => p_(n.picture)), a = N(() => n.picture.media === "video" ? "pi-video" : n.picture.source === "text" ? "pi-align-left" : n.picture.kind === "choices" ? "pi-th-large" : "pi-image"), l = N(() => n.current ? 0 : -1);
    return (c, u) => (p(), h("li", {
      class: "crm-recent-row",
      "data-testid": "recent",
      "data-id": e.picture.id,
      "data-state": e.picture.state
    }, [
      y("button", {
        type: "button",
        class: "crm-recent-open",
        "aria-disabled": i.value !== null || void 0,
        title: i.value ?? `Show ${s.value} again`,
        tabindex: l.value,
        "data-testid": "recent-open",
        onClick: u[1] || (u[1] = (d) => i.value === null && o("reopen"))
      }, [
        y("span", y_, [
          e.picture.preview_url && e.picture.media === "image" && !r.value ? (p(), h("img", {
            key: 0,
            src: e.picture.preview_url,
            alt: "",
            loading: "lazy",
            decoding: "async",
            referrerpolicy: "no-referrer",
            onError: u[0] || (u[0] = (d) => r.value = !0)
          }, null, 40, w_)) : (p(), h("i", {
            key: 1,
            class: ke(["pi", a.value]),
            "aria-hidden": "true"
          }, null, 2))
        ]),
        y("span", k_, [
          y("span", __, _(s.value), 1),
          g(Jl)(e.picture) ? (p(), h("span", $_, _(g(Jl)(e.picture)), 1)) : C("", !0),
          y("span", S_, [
            y("span", x_, _(g(f_)(e.picture)), 1),
            u[3] || (u[3] = W(" · ", -1)),
            y("time", {
              datetime: e.picture.date
            }, _(g(g_)(e.picture.date, e.now)), 9, C_)
          ]),
          i.value ? (p(), h("span", O_, _(i.value), 1)) : C("", !0)
        ])
      ], 8, b_),
      J(Qe, {
        icon: "pi-times",
        name: `Forget ${s.value}`,
        title: "Forget this look-up",
        tabindex: l.value,
        "data-testid": "recent-remove",
        onClick: u[2] || (u[2] = (d) => o("remove"))
      }, null, 8, ["name", "tabindex"])
    ], 8, v_));
  }
}), A_ = 6e4;
function P_() {
  const e = /* @__PURE__ */ G(Date.now()), t = setInterval(() => e.value = Date.now(), A_);
  return sn(() => clearInterval(t)), e;
}
const E_ = {
  key: 0,
  class: "crm-row crm-recent-head"
}, I_ = { key: 1 }, L_ = {
  key: 3,
  class: "crm-quiet",
  role: "status",
  "data-testid": "recent-count"
}, M_ = {
  key: 4,
  class: "crm-quiet",
  "data-testid": "recent-none"
}, Zl = /* @__PURE__ */ oe({
  __name: "RecentBox",
  setup(e) {
    const t = ro(), n = P_(), o = /* @__PURE__ */ G(null), r = /* @__PURE__ */ G(!1), s = /* @__PURE__ */ G(0), i = N(() => t.found ?? t.pictures ?? []), a = { dialog: "recent-clear-dialog", cancel: "recent-clear-cancel", confirm: "recent-clear-confirm" };
    rn(async () => {
      await t.refresh(), t.open && o.value?.querySelector('[data-testid="recent-search"]')?.focus();
    }), Ce(
      () => i.value.length,
      (f) => s.value = Math.max(0, Math.min(s.value, f - 1))
    );
    function l(f) {
      const m = i.value.length - 1, b = { ArrowDown: s.value + 1, ArrowUp: s.value - 1, Home: 0, End: m }[f.key];
      b !== void 0 && (f.preventDefault(), c(Math.max(0, Math.min(b, m))));
    }
    function c(f) {
      s.value = f, o.value?.querySelectorAll('[data-testid="recent-open"]')[f]?.focus();
    }
    async function u(f, m) {
      await t.remove(f), await kn(), i.value.length > 0 && c(Math.min(m, i.value.length - 1));
    }
    async function d() {
      r.value = !1, await t.removeAll();
    }
    return (f, m) => g(t).open || g(t).fault || g(t).pictures?.length ? (p(), h("section", {
      key: 0,
      ref_key: "root",
      ref: o,
      class: "crm-recent",
      "aria-label": "Recent pictures",
      "data-testid": "recent-box"
    }, [
      g(t).pictures?.length ? (p(), h("div", E_, [
        m[3] || (m[3] = y("strong", { class: "crm-grow" }, "Recent pictures", -1)),
        y("button", {
          type: "button",
          class: "crm-button crm-link",
          "data-testid": "recent-clear",
          onClick: m[0] || (m[0] = (v) => r.value = !0)
        }, "Forget all")
      ])) : C("", !0),
      g(t).pictures?.length ? (p(), h("label", I_, [
        m[4] || (m[4] = y("span", { class: "crm-hidden" }, "Search the recent pictures", -1)),
        J(g(Os), {
          "model-value": g(t).search,
          class: "crm-input",
          placeholder: "Search by model, number or state",
          autocomplete: "off",
          spellcheck: "false",
          "data-testid": "recent-search",
          "onUpdate:modelValue": m[1] || (m[1] = (v) => {
            g(t).searchFor(v ?? "");
          })
        }, null, 8, ["model-value"])
      ])) : C("", !0),
      i.value.length ? (p(), h("ul", {
        key: 2,
        class: "crm-recent-list",
        onKeydown: l
      }, [
        (p(!0), h(V, null, de(i.value, (v, b) => (p(), q(T_, {
          key: v.id,
          picture: v,
          now: g(n),
          current: b === s.value,
          onFocusin: ($) => s.value = b,
          onReopen: ($) => g(t).reopen(v),
          onRemove: ($) => u(v, b)
        }, null, 8, ["picture", "now", "current", "onFocusin", "onReopen", "onRemove"]))), 128))
      ], 32)) : C("", !0),
      g(t).found ? (p(), h("p", L_, _(g(t).found.length) + " of " + _(g(t).pictures?.length), 1)) : g(t).pictures?.length === 0 ? (p(), h("p", M_, " Nothing is remembered yet. Whatever you look up is listed here. ")) : C("", !0),
      g(t).fault ? (p(), q(wt, {
        key: 5,
        fault: g(t).fault
      }, null, 8, ["fault"])) : C("", !0),
      J(Ss, {
        visible: r.value,
        "onUpdate:visible": m[2] || (m[2] = (v) => r.value = v),
        title: "Forget all look-ups?",
        confirm: "Forget all",
        focus: "cancel",
        "test-ids": a,
        onConfirm: d
      }, {
        default: ie(() => [...m[5] || (m[5] = [
          y("p", null, "The list goes, in every tab. Models, workflows and pictures stay as they are.", -1)
        ])]),
        _: 1
      }, 8, ["visible"])
    ], 512)) : C("", !0);
  }
});
function Xl(e, t, n) {
  const o = e.media === "video" ? "Video" : "Picture", r = e.width && e.height ? `, ${e.width} x ${e.height}` : "";
  return `${o} ${t + 1} of ${n}${r}`;
}
function Ql(e) {
  return Xd(e) ? e.has_recipe === !1 ? "no recipe" : e.media === "video" ? "video" : null : "cannot be opened";
}
const Xd = (e) => e.image_id !== null && ["image", "video"].includes(e.media), N_ = ["data-of", "aria-label"], j_ = { class: "crm-title" }, R_ = ["href"], D_ = { key: 1 }, F_ = { class: "crm-chip" }, B_ = {
  key: 0,
  class: "crm-cards"
}, V_ = {
  key: 1,
  class: "crm-quiet",
  "data-testid": "no-pictures"
}, z_ = { class: "crm-grid" }, U_ = ["disabled", "data-image-id", "onClick"], H_ = ["src", "alt", "onError"], W_ = { class: "crm-hidden" }, K_ = {
  key: 2,
  class: "crm-choice-note"
}, q_ = /* @__PURE__ */ oe({
  __name: "ChoicesGrid",
  props: {
    choices: {}
  },
  setup(e) {
    const t = e, n = he(), o = /* @__PURE__ */ G(/* @__PURE__ */ new Set()), r = N(() => t.choices.of === "post" ? "post" : "model");
    return (s, i) => (p(), h("section", {
      class: "crm-result",
      "data-testid": "choices",
      "data-of": e.choices.of,
      "aria-label": e.choices.title
    }, [
      y("p", j_, [
        e.choices.page_url ? (p(), h("a", {
          key: 0,
          href: e.choices.page_url,
          target: "_blank",
          rel: "noopener noreferrer"
        }, _(e.choices.title), 9, R_)) : (p(), h("span", D_, _(e.choices.title), 1)),
        y("span", F_, _(r.value), 1)
      ]),
      g(n).resources.length > 0 ? (p(), h("ul", B_, [
        (p(!0), h(V, null, de(g(n).resources, (a) => (p(), q(Ei, {
          key: a.file_key,
          resource: a,
          alone: ""
        }, null, 8, ["resource"]))), 128))
      ])) : C("", !0),
      e.choices.images.length === 0 ? (p(), h("p", V_, " This " + _(r.value) + " has no pictures. ", 1)) : (p(), h(V, { key: 2 }, [
        i[0] || (i[0] = y("p", { class: "crm-quiet" }, "Choose a picture to see what it was made with.", -1)),
        y("ul", z_, [
          (p(!0), h(V, null, de(e.choices.images, (a, l) => (p(), h("li", { key: l }, [
            y("button", {
              type: "button",
              class: "crm-choice",
              disabled: !g(Xd)(a),
              "data-testid": "choice",
              "data-image-id": a.image_id,
              onClick: (c) => a.image_id !== null && g(n).pick(a.image_id)
            }, [
              a.preview_url && a.media === "image" && !o.value.has(l) ? (p(), h("img", {
                key: 0,
                src: a.preview_url,
                alt: g(Xl)(a, l, e.choices.images.length),
                loading: "lazy",
                decoding: "async",
                referrerpolicy: "no-referrer",
                onError: (c) => o.value.add(l)
              }, null, 40, H_)) : (p(), h(V, { key: 1 }, [
                y("i", {
                  class: ke(["pi", a.media === "image" ? "pi-image" : "pi-video"]),
                  "aria-hidden": "true"
                }, null, 2),
                y("span", W_, _(g(Xl)(a, l, e.choices.images.length)), 1)
              ], 64)),
              g(Ql)(a) ? (p(), h("span", K_, _(g(Ql)(a)), 1)) : C("", !0)
            ], 8, U_)
          ]))), 128))
        ])
      ], 64))
    ], 8, N_));
  }
}), G_ = {
  class: "crm-fault crm-closed",
  role: "status",
  "data-testid": "closed"
}, Y_ = { class: "crm-quiet" }, J_ = /* @__PURE__ */ oe({
  __name: "ClosedBanner",
  props: {
    closed: {}
  },
  setup(e) {
    return (t, n) => (p(), h("div", G_, [
      n[1] || (n[1] = y("i", {
        class: "pi pi-lock",
        "aria-hidden": "true"
      }, null, -1)),
      y("div", null, [
        n[0] || (n[0] = y("p", { class: "crm-fault-text" }, [
          y("strong", null, "This image cannot be rebuilt locally")
        ], -1)),
        y("p", Y_, _(e.closed.reason), 1)
      ])
    ]));
  }
});
function Z_(e) {
  const t = e.graph, n = t?.workflow ?? t?.prompt;
  return !t || !n ? null : {
    name: `civitai_${e.image_id ?? "image"}_graph.json`,
    text: JSON.stringify(n, null, 2),
    form: t.workflow ? "editor" : "API"
  };
}
const X_ = [
  ["pasted text", "in the pasted text"],
  ["file", "in the file"],
  ["site", "on the site"]
];
function Q_(e, t) {
  const n = t?.find((i) => i.source === "graph")?.label ?? "", o = X_.find(([i]) => n.includes(i)), r = o ? `found ${o[1]}` : null;
  return [`${e.nodes} ${e.nodes === 1 ? "node" : "nodes"}`, r, e.repaired ? "repaired" : null].filter(Boolean).join(", ");
}
function e$(e) {
  const t = e.pack ? ` (${e.pack})` : "", n = e.installed === null ? "" : e.installed ? ", installed" : ", not installed";
  return `${e.class_type}${t}${n}`;
}
const t$ = {
  key: 0,
  class: "crm-details",
  "data-testid": "graph"
}, n$ = { class: "crm-part" }, o$ = {
  class: "crm-nodes",
  "data-testid": "custom-nodes"
}, r$ = ["data-installed"], s$ = {
  key: 1,
  class: "crm-quiet"
}, i$ = /* @__PURE__ */ oe({
  __name: "GraphBox",
  props: {
    metadata: {}
  },
  setup(e) {
    const t = e, n = qd(), o = N(() => Z_(t.metadata)), r = N(
      () => (t.metadata.custom_nodes ?? []).map((i) => ({
        ...i,
        installed: i.installed ?? ne().host.knowsNode(i.class_type)
      }))
    ), s = () => {
      o.value && n(o.value.name, o.value.text);
    };
    return (i, a) => e.metadata.graph || r.value.length > 0 ? (p(), h("details", t$, [
      y("summary", null, [
        y("span", null, [
          a[0] || (a[0] = W(" ComfyUI graph", -1)),
          e.metadata.graph ? (p(), h(V, { key: 0 }, [
            W(": " + _(g(Q_)(e.metadata.graph, e.metadata.sources)), 1)
          ], 64)) : C("", !0)
        ])
      ]),
      y("div", n$, [
        r.value.length > 0 ? (p(), h(V, { key: 0 }, [
          a[1] || (a[1] = y("p", { class: "crm-quiet" }, "Custom nodes it needs:", -1)),
          y("ul", o$, [
            (p(!0), h(V, null, de(r.value, (l) => (p(), h("li", {
              key: l.class_type,
              "data-installed": l.installed
            }, _(g(e$)(l)), 9, r$))), 128))
          ])
        ], 64)) : (p(), h("p", s$, "It needs no custom nodes.")),
        o.value ? (p(), q(g(Oe), {
          key: 2,
          class: "crm-button crm-small",
          "data-testid": "save-graph",
          onClick: s
        }, {
          default: ie(() => [
            a[2] || (a[2] = y("i", {
              class: "pi pi-save",
              "aria-hidden": "true"
            }, null, -1)),
            W(" Save as .json (" + _(o.value.form) + " form) ", 1)
          ]),
          _: 1
        })) : C("", !0)
      ])
    ])) : C("", !0);
  }
}), a$ = ["aria-label", "aria-expanded", "aria-describedby", "data-testid", "data-disagrees"], l$ = ["id"], Qd = /* @__PURE__ */ oe({
  __name: "ProvenanceTip",
  props: {
    name: {},
    provenance: {}
  },
  setup(e) {
    const t = sc(), n = /* @__PURE__ */ G(!1), o = /* @__PURE__ */ G(!1), r = /* @__PURE__ */ G(!1), s = N(() => (n.value || o.value) && !r.value);
    function i(l) {
      n.value = l, r.value = !1;
    }
    function a(l) {
      o.value = l, r.value = !1;
    }
    return (l, c) => (p(), h("span", {
      class: "crm-tip-box",
      onMouseenter: c[4] || (c[4] = (u) => i(!0)),
      onMouseleave: c[5] || (c[5] = (u) => i(!1))
    }, [
      y("button", {
        type: "button",
        class: ke(["crm-icon", { "crm-disagrees": e.provenance.disagrees }]),
        "aria-label": e.provenance.disagrees ? `Where ${e.name} comes from: sources disagree` : `Where ${e.name} comes from`,
        "aria-expanded": s.value,
        "aria-describedby": s.value ? g(t) : void 0,
        "data-testid": `provenance-${e.name}`,
        "data-disagrees": e.provenance.disagrees,
        onFocus: c[0] || (c[0] = (u) => a(!0)),
        onBlur: c[1] || (c[1] = (u) => a(!1)),
        onClick: c[2] || (c[2] = Qt((u) => r.value = !1, ["prevent", "stop"])),
        onKeydown: c[3] || (c[3] = Vo((u) => r.value = !0, ["esc"]))
      }, [
        y("i", {
          class: ke(e.provenance.disagrees ? "pi pi-exclamation-triangle" : "pi pi-info-circle"),
          "aria-hidden": "true"
        }, null, 2)
      ], 42, a$),
      s.value ? (p(), h("span", {
        key: 0,
        id: g(t),
        role: "tooltip",
        class: "crm-tip",
        "data-testid": "provenance"
      }, [
        (p(!0), h(V, null, de(e.provenance.lines, (u) => (p(), h("span", { key: u }, _(u), 1))), 128))
      ], 8, l$)) : C("", !0)
    ], 32));
  }
}), u$ = { class: "crm-parameter crm-copyable" }, c$ = /* @__PURE__ */ oe({
  __name: "ParameterRow",
  props: {
    row: {},
    copied: { type: Boolean }
  },
  emits: ["copy"],
  setup(e, { emit: t }) {
    const n = t;
    return (o, r) => (p(), h("div", u$, [
      y("dt", null, _(e.row.name), 1),
      y("dd", null, _(e.row.value), 1),
      e.row.provenance ? (p(), q(Qd, {
        key: 0,
        name: e.row.name,
        provenance: e.row.provenance
      }, null, 8, ["name", "provenance"])) : C("", !0),
      J(Qe, {
        icon: e.copied ? "pi-check" : "pi-copy",
        class: "crm-copy",
        name: `Copy ${e.row.name}`,
        "data-testid": `copy-${e.row.name}`,
        onClick: r[0] || (r[0] = (s) => n("copy"))
      }, null, 8, ["icon", "name", "data-testid"])
    ]));
  }
}), d$ = /^(?:urn:)?(?:air:)?(?:[\w-]+:[\w-]+:)?civitai:[0-9]+@([0-9]+)/i;
function f$(e, t) {
  const n = d$.exec(e)?.[1];
  return n === void 0 ? e : t.find((r) => String(r.model_version_id) === n)?.name ?? `model version ${n}`;
}
const eu = {
  graph: "from the ComfyUI graph",
  site: "from the site",
  site_list: "from the site's list of models",
  linked: "from what the site links"
}, tu = {
  graph: "the ComfyUI graph says",
  site: "the site says",
  site_list: "the site's list of models says",
  linked: "what the site links says"
}, p$ = {
  prompt: "prompt",
  negative_prompt: "negative prompt",
  sampler: "sampler",
  schedule: "schedule",
  steps: "steps",
  cfg_scale: "CFG scale",
  seed: "seed",
  base_size: "size",
  model: "model",
  model_name: "model"
};
function ia(e, t = "the file") {
  const [n, ...o] = e ?? [];
  if (!n) return null;
  const r = [n.source === "file" ? `from ${t}` : eu[n.source] ?? eu.site];
  let s = !1;
  for (const i of o) {
    const a = h$(n.value, i.value);
    s ||= !(i.agrees ?? a);
    const c = `${i.source === "file" ? `${t} says` : tu[i.source] ?? tu.site} ${a ? "the same" : i.value}`;
    r.includes(c) || r.push(c);
  }
  return { lines: r, disagrees: s };
}
function m$(e) {
  return e?.length ? `The image does not say: ${e.map(g$).join(", ")}` : null;
}
function h$(e, t) {
  const n = (r) => r.trim().replace(/\s+/g, " ").toLowerCase();
  if (n(e) === n(t)) return !0;
  const o = (r) => /^-?\d{1,15}(\.\d{1,9})?$/.test(r.trim()) ? Number(r) : Number.NaN;
  return o(e) === o(t);
}
function g$(e) {
  return p$[e] ?? e.replaceAll("_", " ");
}
function v$(e, t = []) {
  const n = e.hires, o = Cs(e.sources), r = n?.upscaler ? f$(n.upscaler, t) : null;
  return [
    ["Type", e.workflow_type],
    ["Base model", e.base_model, "base_model"],
    ["Size", nu(e.base_size), "base_size"],
    ["Sampler", e.sampler, "sampler"],
    ["Schedule", e.schedule, "schedule"],
    ["Steps", e.steps, "steps"],
    ["CFG scale", e.cfg_scale, "cfg_scale"],
    ["Distilled CFG", e.distilled_cfg_scale, "distilled_cfg_scale"],
    ["Seed", e.seed, "seed"],
    ["Noise source", e.noise_source, "noise_source"],
    ["Clip skip", e.clip_skip, "clip_skip"],
    ["Hires size", n ? n.target ? nu(n.target) : b$(n.scale) : null, "hires"],
    ["Hires steps", n?.steps, "hires"],
    ["Hires denoise", n?.denoise, "hires"],
    ["Hires upscaler", r, "hires"],
    ["Denoise", n ? null : e.denoise, "denoise"]
  ].filter((i) => i[1] !== null && i[1] !== void 0 && i[1] !== "").map(([i, a, l]) => ({
    name: i,
    value: String(a),
    provenance: l === void 0 ? null : ia(e.provenance?.[l], o)
  }));
}
const b$ = (e) => e === null ? null : `x${e}`;
function nu(e) {
  return e ? `${e.width || "auto"} x ${e.height || "auto"}` : null;
}
function y$(e) {
  const t = (o) => e.find((r) => r.name === o)?.value;
  return [
    ["Size", (o) => o],
    ["Sampler", (o) => [o, t("Schedule")].filter(Boolean).join(" ")],
    ["Steps", (o) => `${o} ${o === "1" ? "step" : "steps"}`],
    ["CFG scale", (o) => `CFG ${o}`],
    ["Seed", (o) => `Seed ${o}`]
  ].flatMap(([o, r]) => {
    const s = t(o);
    return s === void 0 ? [] : [{ name: o, text: r(s) }];
  });
}
function w$(e) {
  return [
    ...Xs("Refiner", e.refiner, k$),
    ...Xs("Variation", e.variation, _$),
    ...ou("Detailer", e.detailers, $$),
    ...ou("ControlNet", e.controls, S$),
    ...Xs(
      "Modules",
      e.modules?.length ? e.modules : null,
      (t) => t.map((n, o) => [`Module ${o + 1}`, n])
    ),
    ...Object.entries(e.extensions ?? {}).map(([t, n]) => aa(t, Object.entries(n)))
  ].filter((t) => t.rows.length > 0);
}
const k$ = (e) => [
  ["Model", e.name],
  ["Takes over", Li(e.switch_at)]
], _$ = (e) => [
  ["Seed", e.seed],
  ["Strength", e.strength],
  ["Resized from", e.resize_from]
], $$ = (e) => [
  ["Kind", e.what],
  ["Model", e.model],
  ["Prompt", e.prompt],
  ["Negative prompt", e.negative_prompt],
  ["Denoise", e.denoise],
  ["Confidence", e.confidence],
  ...Object.entries(e.settings ?? {})
], S$ = (e) => [
  ["Preprocessor", e.module],
  ["Model", e.model],
  ["Weight", e.weight],
  ["From", Li(e.start)],
  ["Until", Li(e.end)],
  ...Object.entries(e.settings ?? {})
];
function Li(e) {
  return e === null ? null : `${Number((e * 100).toFixed(1))} % of the steps`;
}
function Xs(e, t, n) {
  return t == null ? [] : [aa(e, n(t))];
}
function ou(e, t, n) {
  const o = t ?? [];
  return o.map((r, s) => aa(o.length > 1 ? `${e} ${s + 1}` : e, n(r)));
}
function aa(e, t) {
  const n = t.filter((o) => o[1] !== null && o[1] !== void 0);
  return { title: e, rows: n.map(([o, r]) => ({ name: o, value: String(r) })) };
}
const x$ = {
  key: 0,
  class: "crm-details",
  "data-testid": "parts"
}, C$ = ["data-part"], O$ = {
  key: 0,
  class: "crm-quiet"
}, T$ = { class: "crm-parameters" }, A$ = /* @__PURE__ */ oe({
  __name: "PartsBox",
  props: {
    metadata: {}
  },
  setup(e) {
    const t = e, n = N(() => w$(t.metadata)), o = { Refiner: "refiner", Variation: "variation", Modules: "modules" }, r = N(() => Cs(t.metadata.sources)), s = (i) => ia(t.metadata.provenance?.[o[i] ?? ""], r.value)?.lines.join("; ") ?? null;
    return (i, a) => n.value.length > 0 ? (p(), h("details", x$, [
      y("summary", null, [
        y("span", null, "Beside the main pass: " + _(n.value.map((l) => l.title).join(", ")), 1)
      ]),
      (p(!0), h(V, null, de(n.value, (l) => (p(), h("section", {
        key: l.title,
        class: "crm-part",
        "data-part": l.title
      }, [
        y("p", null, [
          y("strong", null, _(l.title), 1),
          a[0] || (a[0] = W()),
          s(l.title) ? (p(), h("span", O$, _(s(l.title)), 1)) : C("", !0)
        ]),
        y("dl", T$, [
          (p(!0), h(V, null, de(l.rows, (c) => (p(), h("div", {
            key: c.name,
            class: "crm-parameter"
          }, [
            y("dt", null, _(c.name), 1),
            y("dd", null, _(c.value), 1)
          ]))), 128))
        ])
      ], 8, C$))), 128))
    ])) : C("", !0);
  }
}), P$ = 1500;
function la() {
  const e = /* @__PURE__ */ G(null);
  let t;
  async function n(o, r) {
    try {
      await navigator.clipboard.writeText(r);
    } catch {
      if (!E$(r)) return;
    }
    e.value = o, clearTimeout(t), t = setTimeout(() => e.value = null, P$);
  }
  return sn(() => clearTimeout(t)), { copied: e, copy: n };
}
function E$(e) {
  const t = document.createElement("textarea");
  t.value = e, t.style.position = "fixed", t.style.opacity = "0", document.body.append(t), t.select();
  const n = document.execCommand("copy");
  return t.remove(), n;
}
const I$ = ["data-testid"], L$ = { class: "crm-prompt" }, ru = /* @__PURE__ */ oe({
  __name: "PromptBox",
  props: {
    title: {},
    text: {},
    testId: {},
    provenance: {}
  },
  setup(e) {
    const { copied: t, copy: n } = la();
    return (o, r) => e.text ? (p(), h("details", {
      key: 0,
      class: "crm-details",
      "data-testid": e.testId
    }, [
      y("summary", null, [
        y("span", null, _(e.title), 1),
        e.provenance ? (p(), q(Qd, {
          key: 0,
          name: e.title,
          provenance: e.provenance
        }, null, 8, ["name", "provenance"])) : C("", !0),
        J(Qe, {
          icon: g(t) === e.title ? "pi-check" : "pi-copy",
          name: `Copy ${e.title.toLowerCase()}`,
          onClick: r[0] || (r[0] = Qt((s) => g(n)(e.title, e.text), ["prevent", "stop"]))
        }, null, 8, ["icon", "name"])
      ]),
      y("p", L$, _(e.text), 1)
    ], 8, I$)) : C("", !0);
  }
}), su = 2e4;
function M$(e) {
  return Object.entries(e ?? {}).map(([t, n]) => {
    const o = typeof n == "string" ? N$(n) : JSON.stringify(n, null, 2), r = o.length - su;
    return { place: t, text: o, shown: r > 0 ? `${o.slice(0, su)}
... ${r} characters more` : o };
  });
}
function N$(e) {
  if (!/^\s*[[{]/.test(e)) return e;
  try {
    return JSON.stringify(JSON.parse(e), null, 2);
  } catch {
    return e;
  }
}
const j$ = { class: "crm-row" }, R$ = { class: "crm-grow" }, D$ = ["aria-label"], F$ = /* @__PURE__ */ oe({
  __name: "RawBox",
  props: {
    metadata: {}
  },
  setup(e) {
    const t = e, { copied: n, copy: o } = la(), r = /* @__PURE__ */ G(!1), s = N(() => Object.keys(t.metadata.raw ?? {}).length), i = N(() => r.value ? M$(t.metadata.raw) : []);
    return (a, l) => s.value > 0 ? (p(), h("details", {
      key: 0,
      class: "crm-details",
      "data-testid": "raw",
      onToggle: l[0] || (l[0] = (c) => r.value = c.target.open)
    }, [
      y("summary", null, [
        y("span", null, "Raw data (" + _(s.value) + ")", 1)
      ]),
      (p(!0), h(V, null, de(i.value, (c) => (p(), h("section", {
        key: c.place,
        class: "crm-part",
        "data-testid": "raw-entry"
      }, [
        y("p", j$, [
          y("strong", R$, _(c.place), 1),
          J(Qe, {
            icon: g(n) === c.place ? "pi-check" : "pi-copy",
            name: `Copy raw data: ${c.place}`,
            "data-testid": "copy-raw",
            onClick: (u) => g(o)(c.place, c.text)
          }, null, 8, ["icon", "name", "onClick"])
        ]),
        y("pre", {
          class: "crm-raw",
          tabindex: "0",
          "aria-label": `Raw data: ${c.place}`
        }, _(c.shown), 9, D$)
      ]))), 128))
    ], 32)) : C("", !0);
  }
}), B$ = {
  class: "crm-result",
  "aria-label": "Details",
  "data-testid": "details"
}, V$ = {
  key: 0,
  class: "crm-chips",
  "aria-label": "Main parameters"
}, z$ = ["title"], U$ = {
  class: "crm-details",
  "data-testid": "all-parameters"
}, H$ = {
  key: 0,
  class: "crm-quiet crm-read-from",
  "data-testid": "sources"
}, W$ = {
  class: "crm-parameters",
  "data-testid": "parameters"
}, K$ = {
  key: 1,
  class: "crm-details",
  "data-testid": "other"
}, q$ = { class: "crm-parameters" }, G$ = { class: "crm-quiet" }, Y$ = {
  key: 2,
  class: "crm-quiet",
  "data-testid": "lightened"
}, J$ = /* @__PURE__ */ oe({
  __name: "ImageDetails",
  props: {
    metadata: {}
  },
  setup(e) {
    const t = e, n = he(), { copied: o, copy: r } = la(), s = N(() => v$(t.metadata, n.state.resources)), i = N(() => y$(s.value)), a = N(() => [...new Set(t.metadata.sources?.map((u) => u.label))]), l = N(() => Object.entries(t.metadata.other)), c = (u) => ia(t.metadata.provenance?.[u], Cs(t.metadata.sources));
    return (u, d) => (p(), h("section", B$, [
      d[1] || (d[1] = y("h3", { class: "crm-section" }, "Details", -1)),
      i.value.length > 0 ? (p(), h("ul", V$, [
        (p(!0), h(V, null, de(i.value, (f) => (p(), h("li", {
          key: f.name,
          class: "crm-chip",
          title: f.name
        }, _(f.text), 9, z$))), 128))
      ])) : C("", !0),
      J(ru, {
        title: "Prompt",
        text: e.metadata.prompt,
        "test-id": "prompt",
        provenance: c("prompt")
      }, null, 8, ["text", "provenance"]),
      J(ru, {
        title: "Negative prompt",
        text: e.metadata.negative_prompt,
        "test-id": "negative-prompt",
        provenance: c("negative_prompt")
      }, null, 8, ["text", "provenance"]),
      y("details", U$, [
        d[0] || (d[0] = y("summary", null, [
          y("span", null, "All parameters")
        ], -1)),
        a.value.length > 0 ? (p(), h("p", H$, "Read from " + _(a.value.join("; ")), 1)) : C("", !0),
        y("dl", W$, [
          (p(!0), h(V, null, de(s.value, (f) => (p(), q(c$, {
            key: f.name,
            row: f,
            copied: g(o) === f.name,
            onCopy: (m) => g(r)(f.name, f.value)
          }, null, 8, ["row", "copied", "onCopy"]))), 128))
        ])
      ]),
      J(A$, { metadata: e.metadata }, null, 8, ["metadata"]),
      l.value.length || e.metadata.unreadable.length ? (p(), h("details", K$, [
        y("summary", null, [
          y("span", null, "More from the image (" + _(l.value.length + e.metadata.unreadable.length) + ")", 1)
        ]),
        y("dl", q$, [
          (p(!0), h(V, null, de(l.value, ([f, m]) => (p(), h("div", {
            key: f,
            class: "crm-parameter"
          }, [
            y("dt", null, _(f), 1),
            y("dd", null, _(m), 1)
          ]))), 128)),
          (p(!0), h(V, null, de(e.metadata.unreadable, (f) => (p(), h("div", {
            key: `unread ${f.field}`,
            class: "crm-parameter"
          }, [
            y("dt", null, _(f.field), 1),
            y("dd", G$, "unreadable: " + _(f.value), 1)
          ]))), 128))
        ])
      ])) : C("", !0),
      J(i$, { metadata: e.metadata }, null, 8, ["metadata"]),
      J(F$, { metadata: e.metadata }, null, 8, ["metadata"]),
      g(n).state.lightened ? (p(), h("p", Y$, " Look it up again to see its raw data and graph: a reload of the page keeps neither. ")) : C("", !0)
    ]));
  }
}), Z$ = {
  a1111: "A1111",
  forge: "Forge",
  forge2: "Forge 2",
  reforge: "reForge",
  sdnext: "SD.Next",
  comfyui: "ComfyUI",
  swarmui: "SwarmUI",
  fooocus: "Fooocus",
  ruinedfooocus: "RuinedFooocus",
  invokeai: "InvokeAI",
  novelai: "NovelAI",
  drawthings: "Draw Things",
  easydiffusion: "Easy Diffusion",
  mochi: "Mochi Diffusion",
  onsite: "Civitai's generator",
  "onsite-comfy": "Civitai's generator (ComfyUI)"
};
function X$(e) {
  const t = Z$[e.dialect], n = e.generator_version;
  return t === void 0 || n?.toLowerCase().startsWith(t.toLowerCase()) ? n : [t, n].filter(Boolean).join(" ");
}
const Q$ = { class: "crm-sources" }, eS = { "data-testid": "made-with" }, tS = {
  key: 0,
  class: "crm-quiet"
}, nS = {
  key: 1,
  class: "crm-unknown",
  "data-testid": "unknown"
}, oS = /* @__PURE__ */ oe({
  __name: "SourceLine",
  props: {
    metadata: {}
  },
  setup(e) {
    const t = e, n = N(() => X$(t.metadata)), o = N(() => m$(t.metadata.unknown));
    return (r, s) => (p(), h("div", Q$, [
      y("p", eS, _(n.value ? `Made with ${n.value}` : "Made with an unknown program"), 1),
      e.metadata.base_model ? (p(), h("p", tS, _(e.metadata.base_model), 1)) : C("", !0),
      o.value ? (p(), h("p", nS, [
        s[0] || (s[0] = y("i", {
          class: "pi pi-question-circle",
          "aria-hidden": "true"
        }, null, -1)),
        W(" " + _(o.value), 1)
      ])) : C("", !0)
    ]));
  }
}), rS = ["data-image-id"], sS = { class: "crm-head-row" }, iS = ["src", "alt"], aS = {
  key: 1,
  class: "crm-preview"
}, lS = {
  key: 0,
  class: "crm-quiet",
  "data-testid": "is-video"
}, uS = {
  key: 1,
  class: "crm-quiet"
}, cS = { class: "crm-told-head" }, dS = { class: "crm-title" }, fS = ["href"], pS = {
  key: 1,
  class: "crm-name"
}, mS = { class: "crm-chip" }, hS = /* @__PURE__ */ oe({
  __name: "ImageResult",
  props: {
    metadata: {}
  },
  setup(e) {
    const t = e, n = he(), o = wd(() => n.file), r = N(() => t.metadata.media === "video"), s = N(() => {
      if (t.metadata.image_id !== null) return `${r.value ? "Video" : "Image"} ${t.metadata.image_id}`;
      const c = n.state.given;
      return c?.kind === "file" ? c.name : c?.kind === "text" ? "Pasted text" : "Image";
    }), i = N(() => o.value ?? (t.metadata.media === "image" ? t.metadata.preview_url : null)), a = N(() => {
      const c = t.metadata.size;
      return c ? { aspectRatio: `${c.width} / ${c.height}` } : {};
    }), l = /* @__PURE__ */ G(!0);
    return Ce(i, () => l.value = !0), (c, u) => (p(), h("section", {
      class: "crm-result",
      "data-testid": "result",
      "data-image-id": e.metadata.image_id
    }, [
      y("div", sS, [
        i.value && l.value ? (p(), h("div", {
          key: 0,
          class: "crm-preview",
          style: Nt(a.value)
        }, [
          y("img", {
            src: i.value,
            alt: s.value,
            referrerpolicy: "no-referrer",
            "data-testid": "preview",
            onError: u[0] || (u[0] = (d) => l.value = !1)
          }, null, 40, iS)
        ], 4)) : e.metadata.image_url ? (p(), h("div", aS, [
          r.value ? (p(), h("p", lS, [...u[1] || (u[1] = [
            y("i", {
              class: "pi pi-video",
              "aria-hidden": "true"
            }, null, -1),
            W(" This is a video. ", -1)
          ])])) : (p(), h("p", uS, [...u[2] || (u[2] = [
            y("i", {
              class: "pi pi-image",
              "aria-hidden": "true"
            }, null, -1),
            W(" No preview", -1)
          ])]))
        ])) : C("", !0),
        y("div", cS, [
          y("p", dS, [
            e.metadata.page_url ? (p(), h("a", {
              key: 0,
              href: e.metadata.page_url,
              target: "_blank",
              rel: "noopener noreferrer"
            }, _(s.value), 9, fS)) : (p(), h("span", pS, _(s.value), 1)),
            y("span", mS, _(e.metadata.workflow_type), 1)
          ]),
          J(oS, { metadata: e.metadata }, null, 8, ["metadata"]),
          ze(c.$slots, "default")
        ])
      ]),
      (p(!0), h(V, null, de(e.metadata.cut, (d) => (p(), h("p", {
        key: d.what,
        class: "crm-quiet",
        "data-testid": "cut"
      }, [
        u[3] || (u[3] = y("i", {
          class: "pi pi-exclamation-triangle",
          "aria-hidden": "true"
        }, null, -1)),
        W(" " + _(d.text), 1)
      ]))), 128))
    ], 8, rS));
  }
});
function ef(e) {
  if (!e.writable) return `${e.folder} (cannot be written)`;
  const n = [e.free_bytes === null ? "" : `${ut(e.free_bytes)} free`, e.exists ? "" : "will be made"].filter(Boolean).join(", ");
  return n ? `${e.folder} (${n})` : e.folder;
}
function gS(e) {
  const t = e.roots.find((n) => n.folder === e.used);
  return t ? ef(t) : "None of its folders can take a file.";
}
const ua = /* @__PURE__ */ nt("civitai-remake-settings", () => {
  const e = /* @__PURE__ */ Ie(null), t = /* @__PURE__ */ G(null), n = /* @__PURE__ */ G(!1);
  async function o(a) {
    t.value = null;
    try {
      e.value = await a();
    } catch (l) {
      t.value = je(l);
    }
  }
  const r = () => o(() => ne().client.getSettings()), s = (a) => o(() => ne().client.setSettings(a));
  function i() {
    n.value = !n.value, n.value && r();
  }
  return { current: e, fault: t, open: n, refresh: r, change: s, toggle: i };
}), vS = /* @__PURE__ */ nt("civitai-remake-folders", () => {
  const e = ua(), t = /* @__PURE__ */ Ie([]), n = /* @__PURE__ */ G(null);
  async function o() {
    n.value = null;
    try {
      t.value = (await ne().client.getFolders()).kinds;
    } catch (s) {
      n.value = je(s);
    }
  }
  async function r(s, i) {
    await e.change({ folders: { [s]: i } }), await o();
  }
  return { kinds: t, fault: n, refresh: o, choose: r };
}), bS = ["aria-expanded"], yS = {
  key: 0,
  class: "crm-folders",
  "data-testid": "folders"
}, wS = ["value", "data-testid", "onChange"], kS = ["value"], _S = ["data-testid"], $S = /* @__PURE__ */ oe({
  __name: "FolderChoices",
  setup(e) {
    const t = vS(), n = /* @__PURE__ */ G(!1);
    function o() {
      n.value = !n.value, n.value && t.refresh();
    }
    const r = (s) => s.target.value;
    return (s, i) => (p(), h("div", null, [
      y("button", {
        type: "button",
        class: "crm-button crm-link",
        "aria-expanded": n.value,
        "data-testid": "folders-open",
        onClick: o
      }, [
        y("i", {
          class: ke(n.value ? "pi pi-chevron-down" : "pi pi-chevron-right"),
          "aria-hidden": "true"
        }, null, 2),
        i[0] || (i[0] = W(" Where new files go ", -1))
      ], 8, bS),
      n.value ? (p(), h("div", yS, [
        (p(!0), h(V, null, de(g(t).kinds, (a) => (p(), h("label", {
          key: a.type,
          class: "crm-folder"
        }, [
          y("span", null, _(g(mr)(a.type)), 1),
          a.roots.length > 1 ? (p(), h("select", {
            key: 0,
            class: "crm-input",
            value: a.chosen ?? "",
            "data-testid": `folder-${a.type}`,
            onChange: (l) => g(t).choose(a.type, r(l) || null)
          }, [
            i[1] || (i[1] = y("option", { value: "" }, "In ComfyUI's order", -1)),
            (p(!0), h(V, null, de(a.roots, (l) => (p(), h("option", {
              key: l.folder,
              value: l.folder
            }, _(g(ef)(l)), 9, kS))), 128))
          ], 40, wS)) : C("", !0),
          y("span", {
            class: "crm-quiet crm-path",
            "data-testid": `folder-used-${a.type}`
          }, _(g(gS)(a)), 9, _S)
        ]))), 128)),
        i[2] || (i[2] = y("p", { class: "crm-quiet" }, " A folder without room is passed over for the next one. More folders: ComfyUI's extra_model_paths.yaml. ", -1))
      ])) : C("", !0),
      g(t).fault ? (p(), q(wt, {
        key: 1,
        fault: g(t).fault
      }, null, 8, ["fault"])) : C("", !0)
    ]));
  }
}), SS = {
  key: 0,
  class: "crm-key",
  "data-testid": "settings"
}, xS = ["value", "data-testid", "onChange"], CS = ["value"], OS = { class: "crm-setting" }, TS = ["value"], AS = { class: "crm-setting" }, PS = ["value"], ES = ["checked", "data-testid", "onChange"], iu = 1e6, au = 50, IS = /* @__PURE__ */ oe({
  __name: "SettingsBox",
  setup(e) {
    const t = ua(), n = N(() => {
      const d = t.current?.speed_limit ?? null;
      return d === null ? "" : String(d / iu);
    }), o = /* @__PURE__ */ G(null), r = [
      { name: "connections", label: "Connections a file", most: 8, testId: "setting-connections" },
      { name: "files_at_once", label: "Files of a batch at once", most: 4, testId: "setting-at-once" }
    ], s = [
      { name: "pause_while_generating", label: "Wait while ComfyUI makes an image" },
      { name: "resume_at_start", label: "Go on with interrupted downloads when ComfyUI starts" },
      { name: "allow_pickles", label: "Download pickle files (.ckpt, .pt, .pth) without asking" },
      { name: "note_on_canvas", label: "Put a note beside each workflow that says how true it is" }
    ], i = /* @__PURE__ */ G(null), a = (d) => d.target.value, l = (d) => {
      t.change(d);
    };
    function c(d) {
      o.value = null;
      const f = Number.parseFloat(d.replace(",", "."));
      l({ speed_limit: Number.isFinite(f) && f > 0 ? Math.round(f * iu) : null });
    }
    function u(d) {
      i.value = null;
      const f = Number.parseInt(d, 10);
      Number.isFinite(f) && l({ keep_recent: Math.min(au, Math.max(0, f)) });
    }
    return (d, f) => g(t).open ? (p(), h("section", SS, [
      g(t).current ? (p(), h(V, { key: 0 }, [
        (p(), h(V, null, de(r, (m) => y("label", {
          key: m.name,
          class: "crm-setting"
        }, [
          y("span", null, _(m.label), 1),
          y("select", {
            class: "crm-input crm-short",
            value: g(t).current[m.name],
            "data-testid": m.testId,
            onChange: (v) => l({ [m.name]: Number(a(v)) })
          }, [
            (p(!0), h(V, null, de(m.most, (v) => (p(), h("option", {
              key: v,
              value: v
            }, _(v), 9, CS))), 128))
          ], 40, xS)
        ])), 64)),
        y("label", OS, [
          f[4] || (f[4] = y("span", null, "Speed limit, MB/s (empty for none)", -1)),
          y("input", {
            class: "crm-input crm-short",
            inputmode: "decimal",
            value: o.value ?? n.value,
            "data-testid": "setting-limit",
            onInput: f[0] || (f[0] = (m) => o.value = a(m)),
            onChange: f[1] || (f[1] = (m) => c(a(m)))
          }, null, 40, TS)
        ]),
        y("label", AS, [
          y("span", null, "Remember look-ups, up to " + _(au) + " (0 forgets them)"),
          y("input", {
            class: "crm-input crm-short",
            inputmode: "numeric",
            value: i.value ?? g(t).current.keep_recent,
            "data-testid": "setting-keep_recent",
            onInput: f[2] || (f[2] = (m) => i.value = a(m)),
            onChange: f[3] || (f[3] = (m) => u(a(m)))
          }, null, 40, PS)
        ]),
        (p(), h(V, null, de(s, (m) => y("label", {
          key: m.name,
          class: "crm-check"
        }, [
          y("input", {
            type: "checkbox",
            checked: g(t).current[m.name],
            "data-testid": `setting-${m.name}`,
            onChange: (v) => l({ [m.name]: v.target.checked })
          }, null, 40, ES),
          W(" " + _(m.label), 1)
        ])), 64)),
        J($S)
      ], 64)) : C("", !0),
      g(t).fault ? (p(), q(wt, {
        key: 1,
        fault: g(t).fault
      }, null, 8, ["fault"])) : C("", !0)
    ])) : C("", !0);
  }
}), LS = {
  same: "The same picture",
  near: "Very near to the picture",
  alike: "A picture like it",
  loose: "A picture of its kind"
}, MS = (e) => e ? LS[e] : "How true it is", NS = {
  class: "crm-details",
  "data-testid": "fidelity"
}, jS = ["data-grade"], RS = { class: "crm-fidelity" }, DS = ["data-level", "data-field"], FS = { class: "crm-quiet" }, BS = {
  key: 0,
  class: "crm-quiet"
}, VS = {
  key: 1,
  class: "crm-quiet"
}, zS = /* @__PURE__ */ oe({
  __name: "FidelityReport",
  props: {
    rows: {},
    grade: {}
  },
  setup(e) {
    const t = e, n = N(() => t.rows.filter((s) => s.level !== "exact")), o = N(() => t.rows.filter((s) => s.level === "exact")), r = {
      exact: "pi-check",
      approximated: "pi-equals",
      dropped: "pi-minus-circle",
      unknown: "pi-question-circle"
    };
    return (s, i) => (p(), h("details", NS, [
      y("summary", null, [
        y("span", null, [
          y("strong", {
            "data-testid": "grade",
            "data-grade": e.grade
          }, _(g(MS)(e.grade)), 9, jS),
          W(": " + _(o.value.length) + " exact, " + _(n.value.length) + " not", 1)
        ])
      ]),
      y("ul", RS, [
        (p(!0), h(V, null, de([...n.value, ...o.value], (a, l) => (p(), h("li", {
          key: l,
          "data-level": a.level,
          "data-field": a.field
        }, [
          y("i", {
            class: ke(["pi", r[a.level]]),
            "aria-hidden": "true"
          }, null, 2),
          y("div", null, [
            y("p", null, [
              y("strong", null, _(a.field), 1),
              i[0] || (i[0] = W(" ", -1)),
              y("span", FS, _(a.level), 1)
            ]),
            a.level !== "exact" ? (p(), h("p", BS, [
              a.asked && a.used ? (p(), h(V, { key: 0 }, [
                W(_(a.asked) + " → " + _(a.used) + ". ", 1)
              ], 64)) : a.used ? (p(), h(V, { key: 1 }, [
                W(_(a.used) + ". ", 1)
              ], 64)) : a.asked ? (p(), h(V, { key: 2 }, [
                W(_(a.asked) + " left out. ", 1)
              ], 64)) : C("", !0),
              W(" " + _(a.why), 1)
            ])) : (p(), h("p", VS, _(a.used), 1))
          ])
        ], 8, DS))), 128))
      ])
    ]));
  }
}), US = ["data-for"], HS = {
  class: "crm-done",
  role: "status",
  "data-testid": "start-chosen"
}, WS = { class: "crm-grow" }, KS = { class: "crm-quiet" }, qS = { class: "crm-row" }, GS = { class: "crm-quiet" }, YS = /* @__PURE__ */ oe({
  __name: "StartPictureBox",
  props: {
    need: {},
    metadata: {}
  },
  setup(e) {
    const t = e, n = he(), o = kd(), r = /* @__PURE__ */ G(null), s = N(() => o.chosenFor(t.metadata)), i = N(() => xb(t.metadata, n.file !== null));
    return (a, l) => (p(), h("section", {
      class: "crm-start",
      "aria-label": "Start picture",
      "data-testid": "start-picture",
      "data-for": e.need.for
    }, [
      l[8] || (l[8] = y("p", { class: "crm-name" }, "Start picture", -1)),
      s.value ? (p(), h(V, { key: 0 }, [
        y("p", HS, [
          l[4] || (l[4] = y("i", {
            class: "pi pi-check-circle",
            "aria-hidden": "true"
          }, null, -1)),
          y("span", WS, _(s.value.name) + _(s.value.itself ? " (this picture)" : ""), 1),
          J(Qe, {
            icon: "pi-times",
            name: "Take no start picture",
            "data-testid": "start-leave",
            onClick: l[0] || (l[0] = (c) => g(o).leave())
          })
        ]),
        l[5] || (l[5] = y("p", { class: "crm-quiet" }, "It lies in ComfyUI's input folder. The original one is not public.", -1))
      ], 64)) : (p(), h(V, { key: 1 }, [
        y("p", KS, _(g($b)(e.need)), 1),
        y("div", qS, [
          i.value ? (p(), q(g(Oe), {
            key: 0,
            class: "crm-button crm-small",
            disabled: g(o).busy,
            "data-testid": "start-itself",
            onClick: l[1] || (l[1] = (c) => g(o).takeItself())
          }, {
            default: ie(() => [
              y("i", {
                class: ke(g(o).busy ? "pi pi-spin pi-spinner" : "pi pi-image"),
                "aria-hidden": "true"
              }, null, 2),
              l[6] || (l[6] = y("span", null, "Use this picture", -1))
            ]),
            _: 1
          }, 8, ["disabled"])) : C("", !0),
          J(g(Oe), {
            class: "crm-button crm-small",
            disabled: g(o).busy,
            "data-testid": "start-choose",
            onClick: l[2] || (l[2] = (c) => r.value?.open())
          }, {
            default: ie(() => [...l[7] || (l[7] = [
              y("i", {
                class: "pi pi-upload",
                "aria-hidden": "true"
              }, null, -1),
              y("span", null, "Choose a picture...", -1)
            ])]),
            _: 1
          }, 8, ["disabled"]),
          J(sa, {
            ref_key: "picker",
            ref: r,
            accept: "image/png,image/jpeg,image/webp,image/gif",
            "data-testid": "start-file",
            onPick: l[3] || (l[3] = (c) => g(o).take(c))
          }, null, 512)
        ]),
        y("p", GS, _(g(Sb)(e.need)), 1)
      ], 64)),
      g(o).fault ? (p(), q(wt, {
        key: 2,
        fault: g(o).fault
      }, null, 8, ["fault"])) : C("", !0)
    ], 8, US));
  }
}), JS = (e) => e.count > 1 ? `${e.class} × ${e.count}` : e.class, lu = (e) => e.pack ?? "unknown pack";
function ZS(e) {
  return [...e.missing_models].sort((t, n) => Number(t.coming) - Number(n.coming));
}
const uu = (e) => e.asked ? `${e.what} (${e.asked})` : e.what;
function XS(e) {
  const n = [
    [e.only_here.length, "only in the author's"],
    [e.only_rebuild.length, "only in the rebuild"]
  ].filter(([o]) => o > 0).map(([o, r]) => `${o} ${r}`);
  return n.length > 0 ? n.join(", ") : null;
}
const QS = { key: 0 }, ex = ["data-testid"], Po = /* @__PURE__ */ oe({
  __name: "ToldList",
  props: {
    title: {},
    items: {},
    testId: {}
  },
  setup(e) {
    const t = e, { shown: n, left: o, next: r, showMore: s } = na(
      () => t.items,
      () => t.items
    );
    return (i, a) => e.items.length > 0 ? (p(), h("div", QS, [
      y("p", null, _(e.title), 1),
      y("ul", {
        class: "crm-told",
        "data-testid": e.testId
      }, [
        (p(!0), h(V, null, de(g(n), (l, c) => (p(), h("li", { key: c }, [
          ze(i.$slots, "default", { item: l })
        ]))), 128))
      ], 8, ex),
      g(o) > 0 ? (p(), q(g(Oe), {
        key: 0,
        class: "crm-button crm-small",
        "data-testid": `${e.testId}-more`,
        onClick: g(s)
      }, {
        default: ie(() => [
          W(_(g(r)) + " more of " + _(g(o)), 1)
        ]),
        _: 1
      }, 8, ["data-testid", "onClick"])) : C("", !0)
    ])) : C("", !0);
  }
}), tx = {
  class: "crm-needs",
  "data-testid": "author-needs"
}, nx = { class: "crm-quiet" }, ox = ["href"], rx = {
  key: 0,
  class: "crm-quiet"
}, sx = { class: "crm-quiet" }, ix = {
  key: 1,
  class: "crm-details"
}, ax = { class: "crm-part" }, lx = { class: "crm-quiet" }, ux = /* @__PURE__ */ oe({
  __name: "AuthorNeeds",
  props: {
    answer: {}
  },
  setup(e) {
    const t = e, n = N(() => ZS(t.answer));
    return (o, r) => (p(), h("div", tx, [
      J(Po, {
        title: `Nodes that are not installed: ${e.answer.missing_nodes.length}`,
        items: e.answer.missing_nodes,
        "test-id": "missing-nodes"
      }, {
        default: ie(({ item: s }) => [
          W(_(g(JS)(s)) + " ", 1),
          y("span", nx, [
            s.address ? (p(), h("a", {
              key: 0,
              href: s.address,
              target: "_blank",
              rel: "noopener noreferrer"
            }, _(g(lu)(s)), 9, ox)) : (p(), h(V, { key: 1 }, [
              W(_(g(lu)(s)), 1)
            ], 64))
          ])
        ]),
        _: 1
      }, 8, ["title", "items"]),
      e.answer.missing_nodes.length > 0 ? (p(), h("p", rx, " ComfyUI shows them as empty boxes that keep their settings, and cannot run them. ")) : C("", !0),
      J(Po, {
        title: `Models that are not here: ${n.value.length}`,
        items: n.value,
        "test-id": "author-models"
      }, {
        default: ie(({ item: s }) => [
          W(_(s.name) + " ", 1),
          y("span", sx, [
            s.coming ? (p(), h(V, { key: 0 }, [
              W("can be downloaded above")
            ], 64)) : s.checked ? s.type ? (p(), h(V, { key: 2 }, [
              W(_(g(mr)(s.type)), 1)
            ], 64)) : C("", !0) : (p(), h(V, { key: 1 }, [
              W("could not be looked for")
            ], 64))
          ])
        ]),
        _: 1
      }, 8, ["title", "items"]),
      e.answer.replaced.length > 0 ? (p(), h("details", ix, [
        y("summary", null, [
          y("span", null, "Names changed to those of your models: " + _(e.answer.replaced.length), 1)
        ]),
        y("div", ax, [
          J(Po, {
            title: "In these nodes:",
            items: e.answer.replaced,
            "test-id": "author-replaced"
          }, {
            default: ie(({ item: s }) => [
              W(_(s.from) + " → " + _(s.to) + " ", 1),
              y("span", lx, _(s.class) + ", " + _(s.node), 1)
            ]),
            _: 1
          }, 8, ["items"])
        ])
      ])) : C("", !0)
    ]));
  }
}), cx = {
  class: "crm-which",
  role: "radiogroup",
  "aria-label": "Which workflow",
  "data-testid": "workflow-choice"
}, dx = ["value", "data-testid"], fx = { class: "crm-quiet" }, px = {
  key: 0,
  class: "crm-quiet",
  "data-testid": "rebuild-refused"
}, mx = {
  key: 1,
  class: "crm-details",
  "data-testid": "compared"
}, hx = { class: "crm-part crm-compared" }, gx = { class: "crm-quiet" }, vx = { class: "crm-quiet" }, bx = /* @__PURE__ */ oe({
  __name: "WorkflowChoice",
  setup(e) {
    const t = lo(), n = N(() => t.answer ? XS(t.answer) : null), o = [
      { value: "rebuild", title: "A clean rebuild", text: "from the image's data, with ComfyUI's own nodes" },
      { value: "author", title: "The author's workflow", text: "as the image carries it, with your models' names" }
    ];
    return (r, s) => (p(), h("div", cx, [
      (p(), h(V, null, de(o, (i) => y("label", {
        key: i.value,
        class: "crm-check"
      }, [
        lr(y("input", {
          "onUpdate:modelValue": s[0] || (s[0] = (a) => g(t).choice = a),
          type: "radio",
          name: "crm-workflow",
          value: i.value,
          "data-testid": `choose-${i.value}`
        }, null, 8, dx), [
          [Ym, g(t).choice]
        ]),
        y("span", null, [
          W(_(i.title) + " ", 1),
          y("span", fx, _(i.text), 1)
        ])
      ])), 64)),
      g(t).answer?.rebuild ? (p(), h("p", px, " No clean rebuild: " + _(g(t).answer.rebuild.error), 1)) : C("", !0),
      g(t).answer && n.value ? (p(), h("details", mx, [
        y("summary", null, [
          y("span", null, "Compared: " + _(n.value), 1)
        ]),
        y("div", hx, [
          J(Po, {
            title: "Only the author's has:",
            items: g(t).answer.only_here,
            "test-id": "only-author"
          }, {
            default: ie(({ item: i }) => [
              W(_(g(uu)(i)) + ": ", 1),
              y("span", gx, _(i.why), 1)
            ]),
            _: 1
          }, 8, ["items"]),
          J(Po, {
            title: "Only the rebuild has:",
            items: g(t).answer.only_rebuild,
            "test-id": "only-rebuild"
          }, {
            default: ie(({ item: i }) => [
              W(_(g(uu)(i)) + ": ", 1),
              y("span", vx, _(i.why), 1)
            ]),
            _: 1
          }, 8, ["items"])
        ])
      ])) : C("", !0),
      g(t).choice === "author" && g(t).answer ? (p(), q(ux, {
        key: 2,
        answer: g(t).answer
      }, null, 8, ["answer"])) : C("", !0)
    ]));
  }
}), yx = {
  key: 0,
  class: "crm-workflow",
  "aria-label": "Workflow"
}, wx = /* @__PURE__ */ oe({
  __name: "WorkflowBox",
  setup(e) {
    const t = he(), n = gr(), o = lo();
    Ce(
      () => t.step === null ? t.metadata : null,
      (s) => s && o.begin(s),
      { immediate: !0 }
    ), Ce(
      () => n.missing.map((s) => s.file_key).join(),
      () => {
        o.compare();
      }
    );
    const r = N(() => o.wanted ? null : t.state.startNeed);
    return (s, i) => g(t).metadata && (g(t).metadata.graph || r.value) ? (p(), h("section", yx, [
      g(t).metadata.graph ? (p(), q(bx, { key: 0 })) : C("", !0),
      r.value ? (p(), q(YS, {
        key: 1,
        need: r.value,
        metadata: g(t).metadata
      }, null, 8, ["need", "metadata"])) : C("", !0)
    ])) : C("", !0);
  }
}), kx = ["data-dragged"], _x = { class: "crm-header" }, $x = {
  class: "crm-body",
  "data-testid": "panel-body"
}, Sx = /* @__PURE__ */ oe({
  __name: "App",
  setup(e) {
    const t = he(), n = tn(), o = pr(), r = ua(), s = Ts(), i = ro();
    Ce(
      () => t.metadata,
      () => o.clear()
    );
    const a = /* @__PURE__ */ G(null), l = /* @__PURE__ */ G(null), c = D0(a, f);
    Ce(
      () => t.step,
      () => l.value = null
    );
    const u = N(() => [
      {
        name: "Recent pictures",
        title: "Recent pictures",
        testId: "recent-button",
        icon: "pi-history",
        press: () => i.toggle(),
        expanded: i.open
      },
      { name: "API key", title: X1(n.state), testId: "key-button", icon: "pi-key", press: () => n.toggle() },
      { name: "Download settings", title: "Download settings", testId: "settings-button", icon: "pi-cog", press: () => r.toggle() },
      { name: "Close", title: "Close", testId: "close-button", icon: "pi-times", press: () => ne().host.closePanel() }
    ]), d = N(() => Yd(t.metadata, t.resources));
    function f({ address: v, file: b, target: $ }) {
      l.value = null, v && (!b || $i(Qr(v).kind)) ? (t.reference = v, t.lookUp()) : b && jd(b) ? t.lookUpFile(b) : b && m(b, $);
    }
    function m(v, b) {
      const $ = b instanceof Element ? b.closest("[data-takes-file]") : null, E = t.resources.find((A) => A.file_key === $?.dataset.fileKey);
      E && $s(E, t.switches) ? s.supply(E, v) : l.value = {
        code: "file_not_a_picture",
        error: `${v.name} is no picture.`,
        hint: "To use it as a model, drop it onto the card of a missing one."
      };
    }
    return (v, b) => (p(), h("div", {
      ref_key: "root",
      ref: a,
      class: "crm crm-panel",
      "data-testid": "civitai-remake",
      "data-dragged": g(c).dragged,
      onKeydown: b[1] || (b[1] = Qt(() => {
      }, ["stop"])),
      onKeyup: b[2] || (b[2] = Qt(() => {
      }, ["stop"])),
      onPaste: b[3] || (b[3] = Qt(() => {
      }, ["stop"]))
    }, [
      J(h0, { zone: g(c) }, null, 8, ["zone"]),
      y("header", _x, [
        b[4] || (b[4] = y("h2", null, "Civitai Remake", -1)),
        (p(!0), h(V, null, de(u.value, ($) => (p(), q(Qe, {
          key: $.testId,
          icon: $.icon,
          name: $.name,
          title: $.title,
          "aria-expanded": $.expanded,
          "data-testid": $.testId,
          onClick: (E) => $.press()
        }, null, 8, ["icon", "name", "title", "aria-expanded", "data-testid", "onClick"]))), 128))
      ]),
      y("div", $x, [
        !g(n).open && (!g(t).metadata || g(n).state?.set) ? (p(), q(Kd, { key: 0 })) : C("", !0),
        J(IS),
        J(R0),
        g(i).open ? (p(), q(Zl, { key: 1 })) : C("", !0),
        l.value ? (p(), q(wt, {
          key: 2,
          fault: l.value
        }, null, 8, ["fault"])) : C("", !0),
        g(t).choices && (g(t).metadata || g(t).fault || g(t).step) ? (p(), q(g(Oe), {
          key: 3,
          class: "crm-button crm-small crm-back",
          "data-testid": "back",
          onClick: b[0] || (b[0] = ($) => g(t).goBack())
        }, {
          default: ie(() => [
            b[5] || (b[5] = y("i", {
              class: "pi pi-arrow-left",
              "aria-hidden": "true"
            }, null, -1)),
            y("span", null, "Back to " + _(g(t).choices.title), 1)
          ]),
          _: 1
        })) : C("", !0),
        g(t).fault ? (p(), q(wt, {
          key: 4,
          fault: g(t).fault
        }, null, 8, ["fault"])) : C("", !0),
        g(t).metadata ? (p(), h(V, { key: 5 }, [
          d.value ? (p(), q(J_, {
            key: 0,
            closed: d.value
          }, null, 8, ["closed"])) : C("", !0),
          J(hS, {
            metadata: g(t).metadata
          }, {
            default: ie(() => [
              !d.value && g(t).step === null ? (p(), q(Mk, { key: 0 })) : C("", !0)
            ]),
            _: 1
          }, 8, ["metadata"]),
          J(Sy, {
            metadata: g(t).metadata
          }, null, 8, ["metadata"]),
          g(o).confirmed ? (p(), q(zS, {
            key: 1,
            rows: g(o).confirmed.fidelity,
            grade: g(o).confirmed.grade
          }, null, 8, ["rows", "grade"])) : C("", !0),
          g(t).resources.length > 0 ? (p(), q(Ek, { key: 2 })) : C("", !0),
          !d.value && (g(t).resources.length > 0 || g(t).step === null) ? (p(), q(wx, { key: 3 })) : C("", !0),
          J(J$, {
            metadata: g(t).metadata
          }, null, 8, ["metadata"])
        ], 64)) : g(t).choices && !g(t).step && !g(t).fault ? (p(), q(q_, {
          key: 6,
          choices: g(t).choices
        }, null, 8, ["choices"])) : !g(t).step && !g(t).fault ? (p(), h(V, { key: 7 }, [
          b[6] || (b[6] = y("p", {
            class: "crm-quiet crm-empty",
            "data-testid": "empty"
          }, " Paste the address of an image on Civitai, or drop an image here, to see what it was made with. ", -1)),
          g(i).open ? C("", !0) : (p(), q(Zl, { key: 0 }))
        ], 64)) : C("", !0),
        J(r1, {
          shown: g(t).resources
        }, null, 8, ["shown"])
      ]),
      J(d_),
      J(m0)
    ], 40, kx));
  }
}), gn = 30, tf = 30, [nf, xx] = [64, 60], of = 1, cu = 50, Cx = 0.7, Ox = 8, Tx = 14;
function Ax(e, t, n) {
  const o = (e || Ox) / ((t || Tx) * Math.sqrt(n || 1));
  return Math.min(of, o);
}
function Px(e, t) {
  const n = { left: 0, width: e.width, height: e.height };
  if (!t || t.width === 0 || t.right <= e.left || t.left >= e.right) return n;
  const o = Math.max(0, t.left - e.left), r = Math.max(0, e.right - t.right);
  return r >= o ? { ...n, left: e.width - r, width: r } : { ...n, width: o };
}
function rf(e, t, n) {
  const o = af(n);
  return Math.min(of, o.width / e, o.height / t);
}
function sf(e, t, n, o = Ex(e)) {
  if (!o) return null;
  const r = Math.min(...e.map(($) => $.x)), s = Math.min(...e.map(($) => $.y)) - gn, i = Math.max(...e.map(($) => $.x + $.w)) - r, a = Math.max(...e.map(($) => $.y + $.h)) - s, l = af(t), c = rf(i, a, t), u = c >= n ? c : Math.max(n, Cx), [d, f] = [l.width / u, l.height / u], m = o.x + o.w <= r + d && o.y + o.h <= s + f, [v, b] = m ? [r, s] : [o.x, o.y - gn];
  return {
    scale: u,
    x: (t.left + tf) / u + Math.max(0, d - i) / 2 - v,
    y: nf / u + Math.max(0, f - a) / 2 - b
  };
}
function af({ width: e, height: t }) {
  return {
    width: Math.max(cu, e - 2 * tf),
    height: Math.max(cu, t - nf - xx)
  };
}
function Ex(e) {
  return [...e].sort((t, n) => t.x + t.y - n.x - n.y)[0];
}
const Ix = 60, sr = 40, du = 30, Xn = 20, es = 40, Lx = Array.from({ length: 16 }, (e, t) => 400 + 200 * t), Mx = 0.95;
function Nx(e, t) {
  const n = jx(e), r = Lx.flatMap((a) => {
    const l = n.map((c) => Rx(c, a));
    return [...fu(l, "width"), ...fu(l, "height")];
  }).map((a) => ({ ...a, scale: rf(a.block.width, a.block.height, t) })), s = Math.max(...r.map(({ scale: a }) => a));
  return r.filter(({ scale: a }) => a >= s * Mx).reduce(
    (a, l) => !a || l.turns < a.turns || l.turns === a.turns && l.scale > a.scale ? l : a,
    null
  )?.block.places ?? /* @__PURE__ */ new Map();
}
function jx(e) {
  const t = /* @__PURE__ */ new Map();
  for (const n of e) {
    const o = n.group ?? "";
    t.set(o, [...t.get(o) ?? [], n]);
  }
  return [...t.values()].map(Bx);
}
function Rx(e, t) {
  const n = e.some((u) => u.group !== void 0), [o, r] = n ? [Xn, es] : [0, 0], s = /* @__PURE__ */ new Map();
  let [i, a, l, c] = [o, r, 0, 0];
  for (const u of e)
    a > r && a + gn + u.height > r + t && (i += l + Ix, [a, l] = [r, 0]), s.set(u.id, { x: i, y: a + gn }), a += gn + u.height + du, l = Math.max(l, u.width), c = Math.max(c, a - du);
  return { places: s, width: i + l + o, height: c + o };
}
function fu(e, t) {
  const n = /* @__PURE__ */ new Set();
  return e.forEach((o, r) => {
    let s = -sr;
    for (const i of e.slice(r)) n.add(s += i[t] + sr);
  }), [...n].map((o) => {
    const r = Dx(e, t, o);
    return { block: Fx(r, t), turns: r.length - 1 };
  });
}
function Dx(e, t, n) {
  const o = [];
  let r = 1 / 0;
  for (const s of e)
    r += sr + s[t], r > n && (o.push([]), r = s[t]), o[o.length - 1]?.push(s);
  return o;
}
function Fx(e, t) {
  const n = t === "width" ? "height" : "width", o = /* @__PURE__ */ new Map(), r = { width: 0, height: 0 }, s = { width: 0, height: 0 };
  for (const i of e) {
    s[t] = 0;
    for (const a of i) {
      for (const [l, { x: c, y: u }] of a.places) o.set(l, { x: c + s.width, y: u + s.height });
      r.width = Math.max(r.width, s.width + a.width), r.height = Math.max(r.height, s.height + a.height), s[t] += a[t] + sr;
    }
    s[n] += Math.max(...i.map((a) => a[n])) + sr;
  }
  return { places: o, ...r };
}
function Bx(e) {
  const t = Vx(e);
  return [...e].sort((n, o) => (t.get(n.id) ?? 0) - (t.get(o.id) ?? 0));
}
function Vx(e) {
  const t = new Map(e.map((s) => [s.id, s])), n = /* @__PURE__ */ new Map(), o = /* @__PURE__ */ new Set();
  function r(s) {
    const i = n.get(s.id);
    if (i !== void 0) return i;
    if (o.has(s.id)) return 0;
    o.add(s.id);
    let a = 0;
    for (const l of s.sources) {
      const c = t.get(l);
      c && (a = Math.max(a, r(c) + (c.kind === s.kind ? 0 : 1)));
    }
    return o.delete(s.id), n.set(s.id, a), a;
  }
  for (const s of e) r(s);
  for (const s of [...e].reverse()) {
    const i = e.filter((l) => l.sources.includes(s.id));
    if (i.length === 0 || s.sources.length > 0) continue;
    const a = Math.min(...i.map((l) => n.get(l.id) ?? 0));
    n.set(s.id, Math.max(n.get(s.id) ?? 0, a - 1));
  }
  return n;
}
const so = "Note", zx = 420, Ux = 20, Hx = 56, Wx = 1200, Kx = "#3f789e";
function qx(e, t, n) {
  e.groups = t.groups.flatMap((r, s) => {
    const i = Gx(r.nodes.flatMap((a) => n.get(a) ?? []));
    return i ? [Yx(s + 1, r.title, i)] : [];
  });
  for (const r of e.nodes) {
    const s = t.models[String(r.id)];
    s && s.length > 0 && (r.properties = { ...r.properties, models: [...s] });
  }
  const o = n.get(so);
  t.note && o && Zx(e, t.note, o);
}
function Gx(e) {
  if (e.length === 0) return null;
  const t = Math.min(...e.map((s) => s.x)) - Xn, n = Math.min(...e.map((s) => s.y)) - gn - es, o = Math.max(...e.map((s) => s.x + s.w)) + Xn, r = Math.max(...e.map((s) => s.y + s.h)) + Xn;
  return { x: t, y: n, w: o - t, h: r - n };
}
function Yx(e, t, { x: n, y: o, w: r, h: s }) {
  return { id: e, title: t, bounding: [n, o, r, s], color: Kx, font_size: 24, flags: {} };
}
function Jx(e) {
  const t = e.split(`
`).reduce((n, o) => n + Math.max(1, Math.ceil(o.length / Hx)), 0);
  return { id: so, kind: so, width: zx, height: Math.min(Wx, t * Ux + 60), sources: [] };
}
function Zx(e, t, { x: n, y: o, w: r, h: s }) {
  e.last_node_id += 1, e.nodes.push({
    id: e.last_node_id,
    type: so,
    pos: [n, o],
    size: [r, s],
    flags: {},
    order: e.nodes.length,
    mode: 0,
    inputs: [],
    outputs: [],
    title: "How true it is",
    properties: {},
    widgets_values: [t],
    color: "#432",
    bgcolor: "#653"
  });
}
function Xx(e) {
  const t = e.workflow;
  if (!fe(t)) throw new Error("The author's workflow is damaged.");
  if (e.form === "ui") {
    const o = t.nodes;
    if (!Array.isArray(o) || o.length === 0) throw new Error("The author's workflow is empty.");
    if (!o.every(Qx)) throw new Error("A node of the author's workflow is damaged.");
    return { form: "ui", workflow: t };
  }
  const n = Object.entries(t).filter((o) => e2(o[1]));
  if (n.length === 0) throw new Error("The author's workflow is empty.");
  return { form: "api", workflow: Object.fromEntries(n) };
}
const Qx = (e) => fe(e) && (typeof e.id == "number" || typeof e.id == "string") && typeof e.type == "string", e2 = (e) => fe(e) && typeof e.class_type == "string" && fe(e.inputs), pu = 1.2, mu = 10;
function t2(e, t) {
  const n = (f) => Array.isArray(f) ? f.filter(fe) : [], o = n(e.nodes).map((f) => hu(f.pos, f.size)), r = n(e.groups).map(({ bounding: f }) => hu(f, [Yn(f, 2), Yn(f, 3)])), s = fe(e.extra) && e.extra.workflowRendererVersion === "Vue", i = t.nodesTwo && t.enlarges, a = s === i ? 1 : i ? pu : 1 / pu, l = Math.min(...o.map((f) => f.x)) - mu, c = Math.min(...o.map((f) => f.y)) - gn - mu, u = ({ x: f, y: m, w: v, h: b }) => ({
    x: l + (f - l) * a,
    y: c + (m - c) * a,
    w: v * a,
    h: b * a + (a > 1 ? gn : 0)
  }), d = o.map(u);
  return { nodes: d, all: [...d, ...r.map(u)] };
}
function hu(e, t) {
  return { x: Yn(e, 0), y: Yn(e, 1), w: Yn(t, 0), h: Yn(t, 1) };
}
function Yn(e, t) {
  const n = typeof e == "object" && e !== null ? e[t] : void 0;
  return typeof n == "number" && Number.isFinite(n) ? n : 0;
}
function n2() {
  const e = crypto.getRandomValues(new Uint8Array(16));
  return e[6] = (e[6] ?? 0) & 15 | 64, e[8] = (e[8] ?? 0) & 63 | 128, [...e].map((n) => n.toString(16).padStart(2, "0")).join("").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
const lf = 315, o2 = [420, 220], [r2, s2] = [60, 24], i2 = "control_after_generate", a2 = /* @__PURE__ */ new Set(["seed", "noise_seed"]), l2 = 100;
function u2(e) {
  const t = Object.values(e);
  if (t.length === 0) throw new Error("The workflow is empty.");
  for (const n of t) {
    if (typeof n.class_type != "string" || !fe(n.inputs)) throw new Error("The workflow is damaged.");
    for (const o of Object.values(n.inputs))
      if (Array.isArray(o) && !(String(o[0]) in e)) throw new Error("A link of the workflow leads nowhere.");
  }
}
function c2(e, t, n = { box: 0, widget: 0 }) {
  const o = d2(Object.keys(e)), r = new Map(
    Object.entries(e).map(([i, a], l) => [i, f2(o.get(i) ?? 0, l, a, t, n)])
  ), s = {
    nodes: [...r.values()],
    links: [],
    groups: [],
    last_node_id: Math.max(...o.values()),
    last_link_id: 0,
    config: {},
    extra: {},
    version: 0.4
  };
  for (const [i, { inputs: a }] of Object.entries(e))
    for (const [l, c] of Object.entries(a))
      ts(c) && g2(s, r.get(c[0]), c[1], r.get(i), l);
  return { graph: s, nodes: r };
}
function d2(e) {
  const t = (o) => /^[1-9]\d{0,14}$/.test(o);
  let n = Math.max(0, ...e.filter(t).map(Number));
  return new Map(e.map((o) => [o, t(o) ? Number(o) : n += 1]));
}
function f2(e, t, n, o, r) {
  const s = o(n.class_type), i = n._meta?.title;
  return { ...s ? p2(s, e, n, r) : h2(e, n), id: e, order: t, ...i && i !== s?.title ? { title: i } : {} };
}
function p2(e, t, { inputs: n }, o) {
  e.id = t;
  const r = (f) => [...e.widgets ?? [], ...e.inputs ?? []].some((m) => m.name === f);
  if (!Object.keys(n).every(r))
    for (const [f, m] of Object.entries(n)) {
      const v = e.widgets?.find((b) => b.name === f);
      v && !ts(m) && (v.value = m);
    }
  const s = (e.widgets ?? []).map(({ name: f }) => f), [i, a] = s.includes("text") ? o2 : [lf, 0], l = e.computeSize(), c = (l[1] ?? 0) + o.box + o.widget * s.length, u = [Math.ceil(Math.max(l[0] ?? 0, i)), Math.ceil(Math.max(c, a))], d = { ...structuredClone(e.serialize()), size: u };
  return e.onRemoved?.(), { ...d, ...m2(d, s, n) };
}
function m2(e, t, n) {
  const o = Array.isArray(e.widgets_values) ? [...e.widgets_values] : [], r = fe(e.widgets_values_named) ? { ...e.widgets_values_named } : null;
  return t.forEach((s, i) => {
    const a = s === i2 ? "fixed" : n[s];
    a === void 0 || Array.isArray(a) || (o[i] = a, r && (r[s] = a));
  }), { ...o.length > 0 ? { widgets_values: o } : {}, ...r ? { widgets_values_named: r } : {} };
}
function h2(e, { class_type: t, inputs: n }) {
  const o = Object.entries(n).filter(([, s]) => !ts(s)).flatMap(([s, i]) => a2.has(s) ? [i, "fixed"] : [i]), r = o.length + Object.values(n).filter(ts).length;
  return {
    id: e,
    type: t,
    pos: [0, 0],
    size: [lf, r2 + s2 * r],
    flags: {},
    order: 0,
    mode: 0,
    inputs: [],
    outputs: [],
    properties: {},
    widgets_values: o
  };
}
function g2(e, t, n, o, r) {
  if (!t || !o || n < 0 || n > l2) return;
  const s = gu(t, "outputs");
  for (; s.length <= n; ) s.push({ name: `output ${s.length}`, type: "*", links: [] });
  const i = s[n], a = gu(o, "inputs");
  let l = a.findIndex((d) => d.name === r);
  l < 0 && (l = a.push({ name: r, type: i?.type ?? "*", link: null }) - 1);
  const c = a[l];
  if (!i || !c) return;
  i.type === "*" && (i.type = c.type);
  const u = e.last_link_id += 1;
  e.links.push([u, t.id, n, o.id, l, i.type]), c.link = u, i.links = [...i.links ?? [], u];
}
function gu(e, t) {
  return Array.isArray(e[t]) || (e[t] = []), e[t];
}
const ts = (e) => Array.isArray(e) && e.length === 2 && typeof e[0] == "string" && typeof e[1] == "number";
function v2(e, t, n = "") {
  const o = `civitai_${e ?? "image"}${n}`;
  let r = o;
  for (let s = 2; t(r); s += 1) r = `${o} (${s})`;
  return r;
}
function b2(e) {
  const t = Array.isArray(e) ? e : [];
  return new Set(
    t.map((n) => typeof n == "string" ? n : y2(n)).filter((n) => n !== "").map((n) => n.replace(/^workflows[\\/]/, "").replace(/\.json$/i, ""))
  );
}
function y2(e) {
  const t = typeof e == "object" && e !== null && "path" in e ? e.path : "";
  return typeof t == "string" ? t : "";
}
const w2 = 5e3, k2 = { box: 20, widget: 0 }, _2 = { box: 45, widget: 7 }, $2 = { box: 0, widget: 0 }, S2 = "Vue";
async function x2(e, t, n, o, r) {
  return u2(n), uf(e, t, n, await df(e, o), r);
}
async function uf(e, t, n, o, r) {
  const s = t.nodesTwo ? t.enlarges ? _2 : k2 : $2, { graph: i, nodes: a } = c2(n, t.makeNode, s), l = O2(a, n, t, r);
  r && qx(i, r, l), t.nodesTwo && t.enlarges && (i.extra.workflowRendererVersion = S2);
  const c = i.groups.map(({ bounding: [v, b, $, E] }) => ({ x: v, y: b, w: $, h: E })), u = l.get(r?.groups[0]?.nodes[0] ?? ""), d = u && { x: u.x - Xn, y: u.y - es, w: u.w + Xn, h: u.h + es }, f = sf([...l.values(), ...c], t.free, t.leastScale, d), m = await cf(e, t, i, f, o, { showMissingModelsDialog: !1 });
  return { name: o, nodeCount: a.size, graphId: m };
}
async function cf(e, t, n, o, r, s = {}) {
  const i = typeof n.extra == "object" ? n.extra : {}, a = o && { scale: o.scale, offset: [o.x, o.y] };
  a && !t.restoresView && Object.assign(e.canvas.ds, a);
  const l = n2(), c = a ? { ...n, id: l, extra: { ...i, ds: a } } : { ...n, id: l };
  return await e.loadGraphData(c, !0, a !== null, r, s), await C2(e, r), l;
}
async function C2(e, t) {
  const n = Date.now() + w2;
  for (; Date.now() < n; ) {
    if (e.extensionManager.workflow.activeWorkflow?.path === `workflows/${t}.json`) return;
    await new Promise((o) => setTimeout(o, 20));
  }
  throw new Error("ComfyUI did not open a new tab for the workflow.");
}
function O2(e, t, n, o) {
  const r = [...o?.note ? [Jx(o.note)] : [], ...T2(e, t, o?.groups ?? [])], s = Nx(r, n.free), i = r.map(({ id: a, width: l, height: c }) => [a, { x: 0, y: 0, ...s.get(a), w: l, h: c }]);
  for (const [a, { x: l, y: c }] of i) {
    const u = e.get(a);
    u && (u.pos = [l, c]);
  }
  return new Map(i);
}
function T2(e, t, n) {
  const o = new Map(n.flatMap(({ title: r, nodes: s }) => s.map((i) => [i, r])));
  return [...e].map(([r, { size: [s, i] }]) => ({
    id: r,
    kind: t[r]?.class_type ?? so,
    width: s,
    height: i,
    sources: Object.values(t[r]?.inputs ?? {}).flatMap((a) => Array.isArray(a) ? [String(a[0])] : []),
    ...o.has(r) ? { group: o.get(r) ?? "" } : {}
  }));
}
async function df(e, t, n = "") {
  return v2(t, await A2(e), n);
}
async function A2(e) {
  const t = e.extensionManager.workflow;
  let n = /* @__PURE__ */ new Set();
  try {
    const r = await e.api.fetchApi("/userdata?dir=workflows&recurse=true&split=false");
    n = b2(r.ok ? await r.json() : []);
  } catch {
  }
  const o = new Set((t.openWorkflows ?? []).map((r) => r.path ?? ""));
  return (r) => {
    const s = `workflows/${r}.json`;
    return n.has(r) || o.has(s) || !!t.getWorkflowByPath?.(s);
  };
}
const P2 = "_author";
async function E2(e, t, n, o) {
  const r = Xx(n), s = await df(e, o, P2);
  if (r.form === "api") return uf(e, t, r.workflow, s);
  const { nodes: i, all: a } = t2(r.workflow, t), l = await cf(e, t, r.workflow, sf(a, t.free, t.leastScale), s);
  return { name: s, nodeCount: i.length, graphId: l };
}
const Qs = "civitai-remake";
class I2 {
  app;
  api;
  constructor(t) {
    this.app = t.app.app, this.api = t.api.api;
  }
  fetchApi(t, n) {
    return this.api.fetchApi(t, n);
  }
  upload(t, n, o, r, s) {
    const i = new XMLHttpRequest();
    i.open("POST", this.api.apiURL(t)), this.api.user && i.setRequestHeader("Comfy-User", this.api.user);
    for (const [a, l] of Object.entries(n)) i.setRequestHeader(a, l);
    return s.addEventListener("abort", () => i.abort()), i.upload.addEventListener("progress", (a) => r(a.loaded)), new Promise((a, l) => {
      i.addEventListener("load", () => a(new Response(i.responseText, { status: i.status })));
      for (const c of ["error", "abort", "timeout"]) i.addEventListener(c, () => l(new Error(c)));
      i.send(o);
    });
  }
  address(t) {
    return this.api.apiURL(t);
  }
  listen(t, n) {
    this.api.addEventListener(t, (o) => n(o.detail));
  }
  async refreshModels() {
    await (this.app.refreshMissingModels?.() ?? this.app.reloadNodeDefs?.() ?? this.app.refreshComboInNodes?.());
  }
  loadOntoCanvas(t, n, o) {
    const r = o && this.knowsNode(so) === !1 ? { ...o, note: null } : o;
    return x2(this.app, this.canvasPage(), t, n, r);
  }
  loadAuthorGraph(t, n) {
    return E2(this.app, this.canvasPage(), t, n);
  }
  knowsNode(t) {
    const n = window.LiteGraph?.registered_node_types;
    return n ? t in n : null;
  }
  canvasPage() {
    const { canvas: t, extensionManager: n } = this.app, o = (s) => n.setting?.get(s), r = t?.canvas.getBoundingClientRect() ?? document.documentElement.getBoundingClientRect();
    return {
      makeNode: (s) => this.knowsNode(s) ? window.LiteGraph?.createNode?.(s) ?? null : null,
      free: Px(r, L2()),
      leastScale: Ax(t?.min_font_size_for_lod, window.LiteGraph?.NODE_TEXT_SIZE, window.devicePixelRatio),
      nodesTwo: window.LiteGraph?.vueNodesMode === !0,
      // Frontends that do not draw graphs larger any more do not have the setting either.
      enlarges: o("Comfy.VueNodes.AutoScaleLayout") === !0,
      restoresView: o("Comfy.EnableWorkflowViewRestore") !== !1
    };
  }
  isInFront(t) {
    return this.app.extensionManager.workflow?.activeWorkflow?.path === `workflows/${t}.json`;
  }
  async queueFront() {
    await this.app.queuePrompt(0, 1);
  }
  closePanel() {
    this.app.extensionManager.sidebarTab?.toggleSidebarTab?.(Qs);
  }
  showBadge(t) {
    const n = this.app.extensionManager.sidebarTab?.sidebarTabs?.find((o) => o.id === Qs);
    n && (n.iconBadge = t);
  }
  /** Add the tab once the host is set up. */
  addTab(t) {
    this.app.registerExtension({
      name: "civitai.remake",
      setup: () => this.app.extensionManager.registerSidebarTab({ ...t, id: Qs, type: "custom" })
    });
  }
}
function L2() {
  return (document.querySelector(".crm")?.closest(".sidebar-content-container") ?? document.querySelector(".crm"))?.getBoundingClientRect() ?? null;
}
function M2() {
  if (!window.comfyAPI) throw new Error("Civitai Remake runs inside ComfyUI only.");
  return new I2(window.comfyAPI);
}
const vn = rh(), ff = M2();
wg(ff);
const pf = ht(vn);
pf.follow();
fr(vn).follow();
tn(vn).follow();
ro(vn).follow();
$d(vn).follow();
let Eo = null, vu = !1;
function mf() {
  Eo?.unmount(), Eo = null;
}
function N2(e) {
  mf(), e.replaceChildren(), e.style.height = "100%", Eo = th(Sx), Eo.use(vn).use(pg, { unstyled: !0 }), Eo.mount(e), !vu && (vu = !0, tn(vn).refresh(), he(vn).restore());
}
pf.refresh();
ff.addTab({
  icon: "pi pi-images",
  title: "Civitai Remake",
  tooltip: "Civitai Remake",
  render: N2,
  destroy: mf
});
