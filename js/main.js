(function(){"use strict";try{if(typeof document<"u"){var r=document.createElement("style");r.id="civitai-remake-style",r.appendChild(document.createTextNode('.crm{--crm-line: var(--border-default, var(--border-color, #4e4e4e));--crm-quiet: var(--descrip-text, #999);--crm-good: #3fa66a;--crm-warn: #c98a1b;--crm-bad: var(--error-text, #e05555);--crm-accent: var(--primary-background, #1f7ae0);--crm-primary: color-mix(in srgb, var(--crm-accent) 62%, #000);--crm-accent-text: color-mix(in srgb, var(--crm-accent) 58%, var(--fg-color, #eee));--crm-hover: color-mix(in srgb, var(--crm-surface) 60%, transparent);--crm-surface: var(--secondary-background, var(--comfy-input-bg, #262729));box-sizing:border-box;display:flex;flex-direction:column;gap:12px;padding:12px;min-width:0;color:var(--fg-color, #eee);font-size:13px;line-height:1.4}@supports (color: oklch(from red l c h)){.crm{--crm-primary: oklch(from var(--crm-accent) min(l, .54) c h)}}.crm *,.crm *:before,.crm *:after{box-sizing:border-box}.crm p,.crm h2,.crm ul,.crm dl,.crm dd,.crm dt{margin:0;padding:0}.crm h2{font-size:15px;font-weight:600}.crm ul{list-style:none}.crm a{color:inherit;text-decoration:none}.crm a:hover{text-decoration:underline}.crm i.pi{font-size:13px}.crm p>i.pi{margin-right:4px}.crm :focus-visible{outline:2px solid var(--crm-accent);outline-offset:1px}.crm .crm-row{display:flex;flex-wrap:wrap;align-items:center;gap:8px}.crm .crm-tight{flex:none;gap:4px}.crm .crm-grow{flex:1 1 120px;min-width:0}.crm .crm-quiet{color:var(--crm-quiet);font-size:12px}.crm .crm-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.crm.crm-panel{height:100%;padding:0;gap:0;container:crm / inline-size;overflow:hidden}.crm .crm-header{flex:none;display:flex;align-items:center;gap:8px;min-height:64px;padding:0 16px;border-bottom:1px solid var(--crm-line)}.crm .crm-header h2{flex:1 1 0;min-width:0;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;font-size:16px;font-weight:700}.crm .crm-header .crm-icon{width:32px;height:32px;border-radius:8px}.crm .crm-header .crm-icon i.pi{font-size:16px}.crm .crm-body{flex:1 1 0;display:flex;flex-direction:column;gap:12px;min-height:0;padding:12px 16px 16px;overflow:hidden auto;scrollbar-width:thin}.crm .crm-body>*{flex:none}.crm .crm-section{margin:0;padding:4px 0;color:var(--crm-quiet);font-size:12px;font-weight:500;letter-spacing:.025em;text-transform:uppercase}.crm .crm-empty{padding:24px 8px;text-align:center}.crm .crm-input{width:100%;height:32px;padding:0 10px;border:1px solid var(--crm-line);border-radius:6px;background:var(--crm-surface);color:var(--fg-color, #ddd);font:inherit}.crm .crm-button{display:inline-flex;align-items:center;justify-content:center;gap:6px;height:32px;padding:0 12px;border:1px solid var(--crm-line);border-radius:6px;background:var(--crm-surface);color:inherit;font:inherit;cursor:pointer;white-space:nowrap}.crm .crm-button:hover:not(:disabled){filter:brightness(1.12)}.crm .crm-button:disabled{opacity:.5;cursor:default}.crm .crm-primary{background:var(--crm-primary);border-color:transparent;color:#fff}.crm .crm-small{height:26px;padding:0 9px;font-size:12px}.crm .crm-wide{width:100%;height:36px;font-weight:600}.crm .crm-link{height:auto;padding:0;border:0;background:none;color:var(--crm-accent);align-self:flex-start}.crm .crm-icon{display:inline-grid;place-items:center;flex:none;width:24px;height:24px;padding:0;border:0;border-radius:4px;background:none;color:var(--crm-quiet);cursor:pointer}.crm .crm-icon:hover{background:var(--crm-surface);color:inherit}.crm .crm-fault{display:flex;gap:8px;padding:8px 10px;border:1px solid var(--crm-bad);border-radius:8px}.crm .crm-fault>i{color:var(--crm-bad);margin-top:2px}.crm .crm-fault-text{overflow-wrap:anywhere}.crm .crm-code{color:var(--crm-quiet);font:11px/1.4 monospace}.crm .crm-details{border:1px solid var(--crm-line);border-radius:8px}.crm .crm-details>summary{display:flex;align-items:center;justify-content:space-between;gap:8px;min-height:32px;padding:2px 6px 2px 10px;cursor:pointer;list-style:none}.crm .crm-details>summary::-webkit-details-marker{display:none}.crm .crm-details>summary:before{content:"›";width:10px;color:var(--crm-quiet)}.crm .crm-details[open]>summary:before{transform:rotate(90deg)}.crm .crm-details>summary>:first-child:not(button){flex:1}.crm .crm-name{font-weight:600;overflow-wrap:anywhere}.crm .crm-path{overflow-wrap:anywhere;user-select:text}.crm .crm-reason{display:flex;flex-direction:column;gap:2px;font-size:12px;overflow-wrap:anywhere}.crm .crm-check{display:flex;align-items:flex-start;gap:6px}.crm.crm-mask{display:grid;place-items:center;padding:16px;background:#0000008c}.crm .crm-dialog{display:flex;flex-direction:column;gap:12px;width:min(420px,100%);max-height:80vh;padding:16px;overflow:hidden;border:1px solid var(--crm-line);border-radius:10px;background:var(--comfy-menu-bg, #222);color:var(--fg-color, #eee)}.crm .crm-missing{display:flex;flex-direction:column;gap:4px;margin-top:8px;overflow-wrap:anywhere}.crm .crm-dialog-body{display:flex;flex-direction:column;gap:12px;min-height:0;overflow:hidden auto}.crm .crm-dialog-foot{flex:none;display:flex;justify-content:flex-end;gap:8px}.crm .crm-link{color:var(--crm-accent-text);text-align:left;white-space:normal}.crm .crm-link:hover:not(:disabled){text-decoration:underline}.crm .crm-details>summary{position:relative}.crm .crm-set-key{margin-top:4px}.crm .crm-models{position:relative;display:flex;flex-direction:column;gap:8px}.crm .crm-model-section{display:flex;flex-direction:column;gap:2px}.crm .crm-cards{display:flex;flex-direction:column;margin:0 -8px}.crm .crm-card{display:flex;flex-direction:column;gap:4px;padding:6px 8px;border-radius:6px}.crm .crm-card:hover{background:var(--crm-hover)}.crm .crm-card-head{display:flex;align-items:center;gap:8px;min-width:0}.crm .crm-card>:not(.crm-card-head){margin-left:22px}.crm .crm-card-text{flex:1 1 0;min-width:0}.crm .crm-card-name{display:flex;align-items:center;gap:6px;min-width:0;height:20px}.crm .crm-card-name .crm-name{overflow:hidden;text-overflow:ellipsis;white-space:nowrap;font-weight:500}.crm .crm-card-line{display:flex;align-items:center;height:18px;white-space:pre;overflow:hidden}.crm .crm-card-line>span{flex:none}.crm .crm-card-line>.crm-cut{flex:0 100 auto;min-width:24px;overflow:hidden;text-overflow:ellipsis}.crm .crm-place:before{content:" · "}.crm .crm-card-line>.crm-strength{flex-shrink:1}.crm .crm-card-line>i.pi{flex:none}.crm .crm-card-tools{display:flex;flex:none;gap:2px}.crm .crm-tile{display:grid;place-items:center;flex:none;width:32px;height:32px;border-radius:6px;background:var(--crm-surface);color:var(--crm-quiet)}@container crm (max-width: 359px){.crm .crm-tile{display:none}}@container crm (max-width: 419px){.crm .crm-spacious{display:none}}.crm .crm-state-icon{flex:none;color:var(--crm-quiet)}.crm .crm-is-present .crm-state-icon{color:var(--crm-good)}.crm .crm-is-downloading .crm-state-icon,.crm .crm-is-verifying .crm-state-icon,.crm .crm-is-checking .crm-state-icon{color:var(--crm-accent-text)}.crm .crm-is-paused .crm-state-icon,.crm .crm-is-interrupted .crm-state-icon,.crm .crm-is-cancelled .crm-state-icon{color:var(--crm-warn)}.crm .crm-is-failed .crm-state-icon,.crm .crm-is-unresolved .crm-state-icon{color:var(--crm-bad)}.crm .crm-is-off .crm-card-name,.crm .crm-is-off .crm-tile{color:var(--crm-quiet)}.crm .crm-key{display:flex;flex-direction:column;gap:6px;padding:8px 10px;border:1px solid var(--crm-line);border-radius:8px}.crm .crm-setting{display:flex;align-items:center;justify-content:space-between;gap:8px}.crm .crm-short{flex:none;width:84px}.crm .crm-key .crm-key-warns{color:var(--fg-color, #eee)}.crm .crm-key .crm-key-warns>i{color:var(--crm-warn)}.crm .crm-folders{display:flex;flex-direction:column;gap:6px;padding-top:6px}.crm .crm-folder{display:flex;flex-direction:column;gap:2px;min-width:0}.crm .crm-folder select{width:100%;min-width:0;text-overflow:ellipsis}.crm .crm-ask{display:flex;flex-direction:column;gap:4px}.crm .crm-top{align-items:flex-start}.crm .crm-top .crm-square{width:32px;height:32px}.crm .crm-area{display:block;min-height:32px;max-height:132px;padding:6px 10px;line-height:18px;resize:none;overflow-y:auto!important}.crm .crm-under{align-items:flex-start;flex-wrap:nowrap}.crm .crm-under .crm-grow{overflow-wrap:anywhere}.crm .crm-under .crm-link{font-size:12px}.crm .crm-warns{color:color-mix(in srgb,var(--crm-warn) 60%,var(--fg-color, #eee))}.crm .crm-drop{position:fixed;z-index:20;display:grid;place-items:center;padding:16px;border:2px dashed var(--crm-accent);border-radius:8px;background:color-mix(in srgb,var(--comfy-menu-bg, #222) 82%,transparent);pointer-events:none}.crm .crm-drop p{display:grid;gap:8px;justify-items:center;font-size:15px;font-weight:600;text-align:center}.crm .crm-drop p>i.pi{margin:0;font-size:28px;color:var(--crm-accent)}.crm .crm-drop-hint{place-items:end center;background:none;border-style:none}.crm .crm-drop-hint p{padding:8px 12px;border-radius:8px;background:var(--comfy-menu-bg, #222)}.crm[data-dragged=model] [data-takes-file]{outline:2px dashed var(--crm-accent);outline-offset:2px}.crm .crm-head-row{display:flex;align-items:flex-start;gap:12px}.crm .crm-head-row>.crm-preview{flex:none;width:min(38%,180px);max-height:200px}.crm .crm-told-head{flex:1 1 0;display:flex;flex-direction:column;gap:4px;min-width:0}.crm .crm-told-head .crm-title{flex-wrap:wrap;gap:2px 8px;overflow-wrap:anywhere}.crm .crm-verdict{display:flex;align-items:baseline;gap:6px;font-weight:600}.crm .crm-verdict>i{flex:none;color:var(--crm-warn)}.crm .crm-verdict[data-tone=good]>i{color:var(--crm-good)}.crm .crm-verdict[data-tone=bad]>i{color:var(--crm-bad)}.crm .crm-chips{display:flex;flex-wrap:wrap;gap:4px}.crm .crm-read-from{padding:0 10px 4px}.crm .crm-result{display:flex;flex-direction:column;gap:8px}.crm .crm-preview{display:grid;place-items:center;min-height:60px;border-radius:8px;background:var(--crm-surface);overflow:hidden}.crm .crm-preview img{display:block;max-width:100%;max-height:260px;object-fit:contain}.crm .crm-title{display:flex;align-items:center;gap:8px;font-weight:600}.crm .crm-chip{padding:1px 8px;border:1px solid var(--crm-line);border-radius:10px;color:var(--crm-quiet);font-size:11px;font-weight:400}.crm .crm-prompt{max-height:220px;overflow:auto;padding:0 10px 10px;white-space:pre-wrap;overflow-wrap:anywhere;user-select:text}.crm .crm-parameters{display:flex;flex-direction:column}.crm .crm-parameter{display:grid;grid-template-columns:minmax(80px,38%) 1fr 24px;align-items:center;gap:6px;min-height:26px;border-bottom:1px solid color-mix(in srgb,var(--crm-line) 45%,transparent)}.crm .crm-parameter:last-child{border-bottom:0}.crm .crm-parameter dt{color:var(--crm-quiet);font-size:12px;overflow-wrap:anywhere}.crm .crm-parameter dd{overflow-wrap:anywhere;user-select:text}.crm .crm-details .crm-parameters{padding:0 10px 6px}.crm .crm-back{align-self:flex-start;max-width:100%}.crm .crm-back span{overflow:hidden;text-overflow:ellipsis}.crm .crm-grid{display:grid;grid-template-columns:repeat(auto-fill,minmax(84px,1fr));gap:6px}.crm .crm-choice{position:relative;display:grid;place-items:center;width:100%;aspect-ratio:2 / 3;padding:0;border:1px solid var(--crm-line);border-radius:6px;background:var(--crm-surface);color:var(--crm-quiet);font:inherit;cursor:pointer;overflow:hidden}.crm .crm-choice img{width:100%;height:100%;object-fit:cover}.crm .crm-choice i.pi{font-size:20px}.crm .crm-choice:hover:not(:disabled){border-color:var(--crm-accent)}.crm .crm-choice:disabled{cursor:default;opacity:.6}.crm .crm-choice-note{position:absolute;inset:auto 0 0;padding:1px 4px;background:#000000b3;color:#fff;font-size:11px}.crm .crm-preview{max-height:260px}.crm .crm-preview[style] img{width:100%;height:100%;min-height:0}.crm .crm-sources{display:flex;flex-direction:column;gap:2px}.crm .crm-sources .crm-quiet,.crm .crm-unknown{overflow-wrap:anywhere}.crm .crm-unknown{font-size:12px}.crm .crm-unknown>i.pi{color:var(--crm-warn)}.crm .crm-parameter{position:relative;grid-template-columns:minmax(72px,30%) minmax(0,1fr)}.crm .crm-copyable{grid-template-columns:minmax(72px,30%) minmax(0,1fr) auto 24px;gap:4px}.crm .crm-copyable>.crm-copy{grid-column:4}.crm .crm-tip-box{flex:none}.crm .crm-icon.crm-disagrees{color:var(--crm-warn)}.crm .crm-tip{position:absolute;z-index:10;top:calc(100% + 2px);right:0;display:flex;flex-direction:column;gap:2px;max-width:100%;padding:6px 10px;border:1px solid var(--crm-line);border-radius:6px;background:var(--comfy-menu-bg, #222);color:var(--fg-color, #eee);box-shadow:0 4px 12px #0000004d;font-size:12px;font-weight:400;overflow-wrap:anywhere;pointer-events:none}.crm .crm-part{display:flex;flex-direction:column;gap:4px;padding:2px 10px 8px}.crm .crm-part .crm-parameters{padding:0}.crm .crm-part .crm-row{flex-wrap:nowrap}.crm .crm-part strong{overflow-wrap:anywhere}.crm .crm-raw{margin:0;max-height:240px;padding:8px;border-radius:6px;background:var(--crm-surface);overflow:auto;font:11px/1.4 monospace;white-space:pre-wrap;overflow-wrap:anywhere;user-select:text}.crm .crm-nodes{display:flex;flex-direction:column;gap:2px;font-size:12px;overflow-wrap:anywhere}.crm .crm-nodes li[data-installed=false]{color:color-mix(in srgb,var(--crm-warn) 60%,var(--fg-color, #eee))}.crm .crm-part>.crm-button{align-self:flex-start}.crm .crm-closed{border-color:var(--crm-warn)}.crm .crm-closed>i{color:var(--crm-warn)}.crm .crm-count{position:absolute;top:4px;right:0}.crm .crm-use{flex:none;margin:2px 0 0;accent-color:var(--crm-accent)}.crm i.crm-differs{margin-left:4px;color:var(--crm-warn);font-size:11px}.crm .crm-evidence{display:flex;flex-direction:column;gap:4px;overflow-wrap:anywhere;user-select:text}.crm .crm-evidence strong{font-weight:600;color:var(--fg-color, #eee)}.crm .crm-other-file{gap:4px 14px;font-size:12px}.crm .crm-other-file .crm-link{font-size:12px}.crm .crm-needs-node a{text-decoration:underline}.crm .crm-picker{display:flex;flex-direction:column;gap:6px;padding:8px;border:1px solid var(--crm-line);border-radius:6px}.crm .crm-options{display:flex;flex-direction:column;max-height:180px;overflow:auto}.crm .crm-option{display:flex;justify-content:space-between;gap:8px;width:100%;padding:4px 6px;border:0;border-radius:4px;background:none;color:inherit;font:inherit;font-size:12px;text-align:left;cursor:pointer;overflow-wrap:anywhere}.crm .crm-option>:last-child:not(:first-child){flex:none}.crm .crm-option:hover{background:var(--crm-surface)}.crm .crm-progress{position:relative}.crm .crm-bar{position:absolute;inset:auto 0 -2px;height:3px;border-radius:2px;background:var(--crm-surface);overflow:hidden}.crm .crm-bar .crm-bar-value{height:100%;background:var(--crm-accent);transition:width .3s linear}.crm .crm-bar-stopped .crm-bar-value{background:var(--crm-warn)}.crm .crm-numbers{gap:8px;font-variant-numeric:tabular-nums}.crm .crm-note{display:inline-block;margin-left:6px;padding:0 6px;border:1px solid var(--crm-line);border-radius:8px;color:var(--crm-quiet);font-size:11px}.crm .crm-note-warn{border-color:var(--crm-warn);color:color-mix(in srgb,var(--crm-warn) 45%,var(--fg-color, #eee))}.crm .crm-target{margin:0;font-size:11px}.crm .crm-fit[data-fits=true]{color:var(--crm-good)}.crm .crm-fit[data-fits=false]{color:var(--crm-bad)}.crm .crm-workflow{display:flex;flex-direction:column;gap:8px}.crm .crm-done{display:flex;align-items:center;gap:6px;color:color-mix(in srgb,var(--crm-good) 55%,var(--fg-color, #eee))}.crm .crm-fidelity{display:flex;flex-direction:column;gap:6px;padding:0 10px 10px}.crm .crm-fidelity li{display:flex;gap:8px;overflow-wrap:anywhere}.crm .crm-fidelity li>i{margin-top:3px;color:var(--crm-warn)}.crm .crm-fidelity li[data-level=exact]>i{color:color-mix(in srgb,var(--crm-good) 55%,var(--fg-color, #eee))}.crm .crm-fidelity li[data-level=dropped]>i{color:var(--crm-bad)}.crm .crm-which{display:flex;flex-direction:column;gap:8px;min-width:0}.crm .crm-which input[type=radio]{flex:none;margin:3px 0 0;accent-color:var(--crm-accent)}.crm .crm-needs,.crm .crm-compared{display:flex;flex-direction:column;gap:8px}.crm .crm-told{display:flex;flex-direction:column;gap:3px;margin-top:2px;padding-left:10px;overflow-wrap:anywhere}.crm .crm-told a{text-decoration:underline}.crm .crm-start{display:flex;flex-direction:column;gap:6px;padding:10px;border:1px solid var(--crm-line);border-radius:6px}.crm .crm-start .crm-done{overflow-wrap:anywhere}.crm .crm-foot{flex:none;display:flex;flex-direction:column;gap:8px;padding:12px 16px;border-top:1px solid var(--crm-line)}.crm .crm-news{display:flex;flex-direction:column;gap:4px;max-height:30vh;overflow:auto}.crm .crm-news:empty{display:none}.crm .crm-steps{display:flex;gap:8px;min-width:0}.crm .crm-step{position:relative;flex:1 1 auto;min-width:0;height:36px;border-radius:8px;font-weight:600;overflow:hidden}.crm .crm-step>:not(.crm-step-fill){position:relative}.crm .crm-step[aria-disabled=true]{cursor:default;filter:none}.crm .crm-step:has(.crm-step-fill){background:color-mix(in srgb,var(--crm-primary) 55%,#000)}.crm .crm-step-fill{position:absolute;inset:0 auto 0 0;background:var(--crm-primary);transition:width .3s linear}.crm .crm-step-words{overflow:hidden;text-overflow:ellipsis;font-variant-numeric:tabular-nums}.crm .crm-square,.crm .crm-more-steps{flex:none;width:36px;height:36px;padding:0;border-radius:8px}.crm .crm-menu-box{position:relative;flex:none}.crm .crm-menu{position:absolute;z-index:12;right:0;bottom:calc(100% + 4px);min-width:190px;padding:4px;border:1px solid var(--crm-line);border-radius:8px;background:var(--comfy-menu-bg, #222);box-shadow:0 4px 16px #00000059}.crm .crm-menu-item{width:100%;padding:7px 10px;border:0;border-radius:4px;background:none;color:inherit;font:inherit;text-align:left;white-space:nowrap;cursor:pointer}.crm .crm-menu-item:hover,.crm .crm-menu-item:focus-visible{background:var(--crm-surface)}@media(prefers-reduced-motion:reduce){.crm .crm-step-fill{transition:none}}.crm .crm-recent{display:flex;flex-direction:column;gap:6px}.crm .crm-recent-head{flex-wrap:nowrap}.crm .crm-recent-list{display:flex;flex-direction:column}.crm .crm-recent-row{display:flex;align-items:center;gap:4px;border-radius:6px}.crm .crm-recent-row:hover,.crm .crm-recent-row:focus-within{background:var(--crm-surface)}.crm .crm-recent-open{display:flex;flex:1 1 auto;align-items:center;gap:10px;min-width:0;padding:4px;border:0;border-radius:6px;background:none;color:inherit;font:inherit;text-align:left;cursor:pointer}.crm .crm-recent-open[aria-disabled]{cursor:default}.crm .crm-recent-open[aria-disabled] .crm-recent-thumb{opacity:.6}.crm .crm-recent-thumb{display:grid;flex:none;place-items:center;width:48px;height:48px;border-radius:6px;background:var(--crm-surface);color:var(--crm-quiet);overflow:hidden}.crm .crm-recent-thumb img{width:100%;height:100%;object-fit:cover}.crm .crm-recent-text{display:flex;flex:1 1 auto;flex-direction:column;min-width:0}.crm .crm-recent-line{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.crm .crm-recent-title{font-weight:600}.crm .crm-compare{display:flex;flex-direction:column;gap:6px}.crm .crm-compare-head{flex-wrap:nowrap;gap:4px}.crm .crm-compare-words:first-letter{text-transform:uppercase}.crm .crm-compare-words{display:inline-block}.crm .crm-compare>.crm-small{align-self:flex-start}.crm .crm-slider{position:relative;align-self:center;width:100%;border-radius:8px;background:var(--crm-surface);overflow:hidden}.crm .crm-slider-window{overflow:hidden}.crm .crm-slider-pair{position:relative;min-height:60px}.crm .crm-slider-pair img{display:block;width:100%;height:100%;user-select:none}.crm .crm-slider-pair img+img{position:absolute;inset:0;object-fit:contain}.crm .crm-slider-edge{position:absolute;top:0;bottom:0;width:2px;margin-left:-1px;background:#fff;box-shadow:0 0 3px #000c;pointer-events:none}.crm .crm-slider-edge:after{content:"";position:absolute;top:50%;left:50%;width:18px;height:18px;margin:-9px;border:2px solid #fff;border-radius:50%;background:#00000073;box-shadow:0 0 3px #000c}.crm .crm-slider-name{position:absolute;top:6px;left:6px;padding:0 6px;border-radius:4px;background:#000000a6;color:#fff;font-size:11px;pointer-events:none}.crm .crm-slider-name-right{left:auto;right:6px}.crm .crm-slider input[type=range]{position:absolute;inset:0 -8px;width:calc(100% + 16px);height:100%;margin:0;opacity:0;cursor:ew-resize}.crm .crm-slider:not(.crm-slider-actual):has(input:focus-visible){outline:2px solid var(--crm-accent);outline-offset:1px}.crm .crm-slider-actual .crm-slider-window{max-height:420px;overflow:auto}.crm .crm-slider-actual input[type=range]{position:static;height:24px;margin:4px 8px;width:calc(100% - 16px);opacity:1;accent-color:var(--crm-accent)}.crm .crm-results{display:flex;gap:6px;padding:2px;overflow-x:auto}.crm .crm-results .crm-choice{width:52px;aspect-ratio:1}.crm .crm-choice[aria-pressed=true]{border-color:var(--crm-accent);box-shadow:0 0 0 1px var(--crm-accent)}')),document.head.appendChild(r)}}catch(e){console.error("vite-plugin-css-injected-by-js",e)}})();
// @__NO_SIDE_EFFECTS__
function Li(e) {
  const t = /* @__PURE__ */ Object.create(null);
  for (const n of e.split(",")) t[n] = 1;
  return (n) => n in t;
}
const we = {}, En = [], jt = () => {
}, gu = () => !1, ts = (e) => e.charCodeAt(0) === 111 && e.charCodeAt(1) === 110 && // uppercase letter
(e.charCodeAt(2) > 122 || e.charCodeAt(2) < 97), ns = (e) => e.startsWith("onUpdate:"), De = Object.assign, Mi = (e, t) => {
  const n = e.indexOf(t);
  n > -1 && e.splice(n, 1);
}, ff = Object.prototype.hasOwnProperty, ke = (e, t) => ff.call(e, t), ne = Array.isArray, mn = (e) => rr(e) === "[object Map]", Xn = (e) => rr(e) === "[object Set]", pa = (e) => rr(e) === "[object Date]", le = (e) => typeof e == "function", Le = (e) => typeof e == "string", pt = (e) => typeof e == "symbol", $e = (e) => e !== null && typeof e == "object", vu = (e) => ($e(e) || le(e)) && le(e.then) && le(e.catch), bu = Object.prototype.toString, rr = (e) => bu.call(e), pf = (e) => rr(e).slice(8, -1), yu = (e) => rr(e) === "[object Object]", os = (e) => Le(e) && e !== "NaN" && e[0] !== "-" && "" + parseInt(e, 10) === e, bo = /* @__PURE__ */ Li(
  // the leading comma is intentional so empty string "" is also included
  ",key,ref,ref_for,ref_key,onVnodeBeforeMount,onVnodeMounted,onVnodeBeforeUpdate,onVnodeUpdated,onVnodeBeforeUnmount,onVnodeUnmounted"
), rs = (e) => {
  const t = /* @__PURE__ */ Object.create(null);
  return ((n) => t[n] || (t[n] = e(n)));
}, mf = /-\w/g, et = /* @__PURE__ */ rs((e) => e.replace(mf, (t) => t.slice(1).toUpperCase())), hf = /\B([A-Z])/g, tn = /* @__PURE__ */ rs(
  (e) => e.replace(hf, "-$1").toLowerCase()
), ss = /* @__PURE__ */ rs((e) => e.charAt(0).toUpperCase() + e.slice(1)), Ts = /* @__PURE__ */ rs((e) => e ? `on${ss(e)}` : ""), We = (e, t) => !Object.is(e, t), Pr = (e, ...t) => {
  for (let n = 0; n < e.length; n++)
    e[n](...t);
}, wu = (e, t, n, o = !1) => {
  Object.defineProperty(e, t, {
    configurable: !0,
    enumerable: !1,
    writable: o,
    value: n
  });
}, Ni = (e) => {
  const t = parseFloat(e);
  return isNaN(t) ? e : t;
}, gf = (e) => {
  const t = Le(e) ? Number(e) : NaN;
  return isNaN(t) ? e : t;
};
let ma;
const is = () => ma || (ma = typeof globalThis < "u" ? globalThis : typeof self < "u" ? self : typeof window < "u" ? window : typeof global < "u" ? global : {});
function Mt(e) {
  if (ne(e)) {
    const t = {};
    for (let n = 0; n < e.length; n++) {
      const o = e[n], r = Le(o) ? wf(o) : Mt(o);
      if (r)
        for (const s in r)
          t[s] = r[s];
    }
    return t;
  } else if (Le(e) || $e(e))
    return e;
}
const vf = /;(?![^(]*\))/g, bf = /:([^]+)/, yf = /"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|\\[^]|\/\*[^]*?\*\//g;
function wf(e) {
  const t = {};
  return e.replace(yf, (n) => n.startsWith("/*") ? "" : n).split(vf).forEach((n) => {
    if (n) {
      const o = n.split(bf);
      o.length > 1 && (t[o[0].trim()] = o[1].trim());
    }
  }), t;
}
function me(e) {
  let t = "";
  if (Le(e))
    t = e;
  else if (ne(e))
    for (let n = 0; n < e.length; n++) {
      const o = me(e[n]);
      o && (t += o + " ");
    }
  else if ($e(e))
    for (const n in e)
      e[n] && (t += n + " ");
  return t.trim();
}
const kf = "itemscope,allowfullscreen,disablepictureinpicture,disableremoteplayback,formnovalidate,ismap,nomodule,novalidate,playsinline,readonly", _f = /* @__PURE__ */ Li(kf);
function ku(e) {
  return !!e || e === "";
}
function $f(e, t, n) {
  if (e.length !== t.length) return !1;
  let o = !0;
  for (let r = 0; o && r < e.length; r++)
    o = vn(e[r], t[r], n);
  return o;
}
function ha(e, t, n) {
  if (e.size !== t.size) return !1;
  const o = Array.from(t), r = new Uint8Array(o.length);
  for (const s of e) {
    let i = -1;
    for (let a = 0; a < o.length; a++)
      if (!r[a] && vn(s, o[a], n)) {
        i = a;
        break;
      }
    if (i < 0) return !1;
    r[i] = 1;
  }
  return !0;
}
function Sf(e, t, n) {
  let o = mn(e), r = mn(t);
  if (o || r || (o = Xn(e), r = Xn(t), o || r))
    return o && r ? ha(e, t, n) : !1;
  const s = Object.keys(e).length, i = Object.keys(t).length;
  if (s !== i)
    return !1;
  for (const a in e) {
    const l = e.hasOwnProperty(a), c = t.hasOwnProperty(a);
    if (l && !c || !l && c || !vn(e[a], t[a], n))
      return !1;
  }
  return String(e) === String(t);
}
function ga(e, t, n, o) {
  n || (n = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()]);
  const [r, s] = n;
  if (r.has(e) || s.has(t))
    return r.get(e) === t && s.get(t) === e;
  r.set(e, t), s.set(t, e);
  const i = o(e, t, n);
  return r.delete(e), s.delete(t), i;
}
function vn(e, t, n) {
  if (e === t) return !0;
  let o = pa(e), r = pa(t);
  return o || r ? o && r ? e.getTime() === t.getTime() : !1 : (o = pt(e), r = pt(t), o || r ? e === t : (o = ne(e), r = ne(t), o || r ? o && r ? ga(e, t, n, $f) : !1 : (o = $e(e), r = $e(t), o || r ? !o || !r ? !1 : ga(e, t, n, Sf) : String(e) === String(t))));
}
function _u(e, t) {
  return e.findIndex((n) => vn(n, t));
}
const $u = (e) => !!(e && e.__v_isRef === !0), _ = (e) => Le(e) ? e : e == null ? "" : ne(e) || $e(e) && (e.toString === bu || !le(e.toString)) ? $u(e) ? _(e.value) : JSON.stringify(e, Su, 2) : String(e), Su = (e, t) => $u(t) ? Su(e, t.value) : mn(t) ? {
  [`Map(${t.size})`]: [...t.entries()].reduce(
    (n, [o, r], s) => (n[As(o, s) + " =>"] = r, n),
    {}
  )
} : Xn(t) ? {
  [`Set(${t.size})`]: [...t.values()].map((n) => As(n))
} : pt(t) ? As(t) : $e(t) && !ne(t) && !yu(t) ? String(t) : t, As = (e, t = "") => {
  var n;
  return (
    // Symbol.description in es2019+ so we need to cast here to pass
    // the lib: es2016 check
    pt(e) ? `Symbol(${(n = e.description) != null ? n : t})` : e
  );
};
let Be;
class xu {
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
function Cu(e) {
  return new xu(e);
}
function Ou() {
  return Be;
}
function xf(e, t = !1) {
  Be && (Be.active ? Be.cleanups.push(e) : e());
}
let Ie;
const Ps = /* @__PURE__ */ new WeakSet();
class Tu {
  constructor(t) {
    this.fn = t, this.deps = void 0, this.depsTail = void 0, this.flags = 5, this.next = void 0, this.cleanup = void 0, this.scheduler = void 0, Be && (Be.active ? Be.effects.push(this) : this.flags &= -2);
  }
  pause() {
    this.flags |= 64;
  }
  resume() {
    this.flags & 64 && (this.flags &= -65, Ps.has(this) && (Ps.delete(this), this.trigger()));
  }
  /**
   * @internal
   */
  notify() {
    this.flags & 2 && !(this.flags & 32) || this.flags & 8 || Pu(this);
  }
  run() {
    if (!(this.flags & 1))
      return this.fn();
    this.flags |= 2, va(this), Eu(this);
    const t = Ie, n = St;
    Ie = this, St = !0;
    try {
      return this.fn();
    } finally {
      Iu(this), Ie = t, St = n, this.flags &= -3;
    }
  }
  stop() {
    if (this.flags & 1) {
      for (let t = this.deps; t; t = t.nextDep)
        Di(t);
      this.deps = this.depsTail = void 0, va(this), this.onStop && this.onStop(), this.flags &= -2;
    }
  }
  trigger() {
    this.flags & 64 ? Ps.add(this) : this.scheduler ? this.scheduler() : this.runIfDirty();
  }
  /**
   * @internal
   */
  runIfDirty() {
    Qs(this) && this.run();
  }
  get dirty() {
    return Qs(this);
  }
}
let Au = 0, yo, wo;
function Pu(e, t = !1) {
  if (e.flags |= 8, t) {
    e.next = wo, wo = e;
    return;
  }
  e.next = yo, yo = e;
}
function ji() {
  Au++;
}
function Ri() {
  if (--Au > 0)
    return;
  if (wo) {
    let t = wo;
    for (wo = void 0; t; ) {
      const n = t.next;
      t.next = void 0, t.flags &= -9, t = n;
    }
  }
  let e;
  for (; yo; ) {
    let t = yo;
    for (yo = void 0; t; ) {
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
function Eu(e) {
  for (let t = e.deps; t; t = t.nextDep)
    t.version = -1, t.prevActiveLink = t.dep.activeLink, t.dep.activeLink = t;
}
function Iu(e) {
  let t, n = e.depsTail, o = n;
  for (; o; ) {
    const r = o.prevDep;
    o.version === -1 ? (o === n && (n = r), Di(o), Cf(o)) : t = o, o.dep.activeLink = o.prevActiveLink, o.prevActiveLink = void 0, o = r;
  }
  e.deps = t, e.depsTail = n;
}
function Qs(e) {
  for (let t = e.deps; t; t = t.nextDep)
    if (t.dep.version !== t.version || t.dep.computed && (Lu(t.dep.computed) || t.dep.version !== t.version))
      return !0;
  return !!e._dirty;
}
function Lu(e) {
  if (e.flags & 4 && !(e.flags & 16) || (e.flags &= -17, e.globalVersion === Po) || (e.globalVersion = Po, !e.isSSR && e.flags & 128 && (!e.deps && !e._dirty || !Qs(e))))
    return;
  e.flags |= 2;
  const t = e.dep, n = Ie, o = St;
  Ie = e, St = !0;
  try {
    Eu(e);
    const r = e.fn(e._value);
    (t.version === 0 || We(r, e._value)) && (e.flags |= 128, e._value = r, t.version++);
  } catch (r) {
    throw t.version++, r;
  } finally {
    Ie = n, St = o, Iu(e), e.flags &= -3;
  }
}
function Di(e, t = !1) {
  const { dep: n, prevSub: o, nextSub: r } = e;
  if (o && (o.nextSub = r, e.prevSub = void 0), r && (r.prevSub = o, e.nextSub = void 0), n.subs === e && (n.subs = o, !o && n.computed)) {
    n.computed.flags &= -5;
    for (let s = n.computed.deps; s; s = s.nextDep)
      Di(s, !0);
  }
  !t && !--n.sc && n.map && n.map.delete(n.key);
}
function Cf(e) {
  const { prevDep: t, nextDep: n } = e;
  t && (t.nextDep = n, e.prevDep = void 0), n && (n.prevDep = t, e.nextDep = void 0);
}
let St = !0;
const Mu = [];
function Ft() {
  Mu.push(St), St = !1;
}
function Bt() {
  const e = Mu.pop();
  St = e === void 0 ? !0 : e;
}
function va(e) {
  const { cleanup: t } = e;
  if (e.cleanup = void 0, t) {
    const n = Ie;
    Ie = void 0;
    try {
      t();
    } finally {
      Ie = n;
    }
  }
}
let Po = 0;
class Of {
  constructor(t, n) {
    this.sub = t, this.dep = n, this.version = n.version, this.nextDep = this.prevDep = this.nextSub = this.prevSub = this.prevActiveLink = void 0;
  }
}
class as {
  // TODO isolatedDeclarations "__v_skip"
  constructor(t) {
    this.computed = t, this.version = 0, this.activeLink = void 0, this.subs = void 0, this.map = void 0, this.key = void 0, this.sc = 0, this.__v_skip = !0;
  }
  track(t) {
    if (!Ie || !St || Ie === this.computed)
      return;
    let n = this.activeLink;
    if (n === void 0 || n.sub !== Ie)
      n = this.activeLink = new Of(Ie, this), Ie.deps ? (n.prevDep = Ie.depsTail, Ie.depsTail.nextDep = n, Ie.depsTail = n) : Ie.deps = Ie.depsTail = n, Nu(n);
    else if (n.version === -1 && (n.version = this.version, n.nextDep)) {
      const o = n.nextDep;
      o.prevDep = n.prevDep, n.prevDep && (n.prevDep.nextDep = o), n.prevDep = Ie.depsTail, n.nextDep = void 0, Ie.depsTail.nextDep = n, Ie.depsTail = n, Ie.deps === n && (Ie.deps = o);
    }
    return n;
  }
  trigger(t) {
    this.version++, Po++, this.notify(t);
  }
  notify(t) {
    ji();
    try {
      for (let n = this.subs; n; n = n.prevSub)
        n.sub.notify() && n.sub.dep.notify();
    } finally {
      Ri();
    }
  }
}
function Nu(e) {
  if (e.dep.sc++, e.sub.flags & 4) {
    const t = e.dep.computed;
    if (t && !e.dep.subs) {
      t.flags |= 20;
      for (let o = t.deps; o; o = o.nextDep)
        Nu(o);
    }
    const n = e.dep.subs;
    n !== e && (e.prevSub = n, n && (n.nextSub = e)), e.dep.subs = e;
  }
}
const Mr = /* @__PURE__ */ new WeakMap(), In = /* @__PURE__ */ Symbol(
  ""
), ei = /* @__PURE__ */ Symbol(
  ""
), Eo = /* @__PURE__ */ Symbol(
  ""
);
function Ze(e, t, n) {
  if (St && Ie) {
    let o = Mr.get(e);
    o || Mr.set(e, o = /* @__PURE__ */ new Map());
    let r = o.get(n);
    r || (o.set(n, r = new as()), r.map = o, r.key = n), r.track();
  }
}
function Yt(e, t, n, o, r, s) {
  const i = Mr.get(e);
  if (!i) {
    Po++;
    return;
  }
  const a = (l) => {
    l && l.trigger();
  };
  if (ji(), t === "clear")
    i.forEach(a);
  else {
    const l = ne(e), c = l && os(n);
    if (l && n === "length") {
      const u = Number(o);
      i.forEach((d, f) => {
        (f === "length" || f === Eo || !pt(f) && f >= u) && a(d);
      });
    } else
      switch ((n !== void 0 || i.has(void 0)) && a(i.get(n)), c && a(i.get(Eo)), t) {
        case "add":
          l ? c && a(i.get("length")) : (a(i.get(In)), mn(e) && a(i.get(ei)));
          break;
        case "delete":
          l || (a(i.get(In)), mn(e) && a(i.get(ei)));
          break;
        case "set":
          mn(e) && a(i.get(In));
          break;
      }
  }
  Ri();
}
function Tf(e, t) {
  const n = Mr.get(e);
  return n && n.get(t);
}
function Vn(e) {
  const t = /* @__PURE__ */ ye(e);
  return t === e || (Ze(t, "iterate", Eo), /* @__PURE__ */ ft(e)) ? t : /* @__PURE__ */ Vt(e) ? /* @__PURE__ */ Rt(e) ? t.map((n) => bn(vt(n))) : t.map(bn) : t.map(vt);
}
function ls(e) {
  return Ze(e = /* @__PURE__ */ ye(e), "iterate", Eo), e;
}
function Pt(e, t) {
  return /* @__PURE__ */ Vt(e) ? bn(/* @__PURE__ */ Rt(e) ? vt(t) : t) : vt(t);
}
const Af = {
  __proto__: null,
  [Symbol.iterator]() {
    return Es(this, Symbol.iterator, (e) => Pt(this, e));
  },
  concat(...e) {
    return Vn(this).concat(
      ...e.map((t) => ne(t) ? Vn(t) : t)
    );
  },
  entries() {
    return Es(this, "entries", (e) => (e[1] = Pt(this, e[1]), e));
  },
  every(e, t) {
    return Ht(this, "every", e, t, void 0, arguments);
  },
  filter(e, t) {
    return Ht(
      this,
      "filter",
      e,
      t,
      (n) => n.map((o) => Pt(this, o)),
      arguments
    );
  },
  find(e, t) {
    return Ht(
      this,
      "find",
      e,
      t,
      (n) => Pt(this, n),
      arguments
    );
  },
  findIndex(e, t) {
    return Ht(this, "findIndex", e, t, void 0, arguments);
  },
  findLast(e, t) {
    return Ht(
      this,
      "findLast",
      e,
      t,
      (n) => Pt(this, n),
      arguments
    );
  },
  findLastIndex(e, t) {
    return Ht(this, "findLastIndex", e, t, void 0, arguments);
  },
  // flat, flatMap could benefit from ARRAY_ITERATE but are not straight-forward to implement
  forEach(e, t) {
    return Ht(this, "forEach", e, t, void 0, arguments);
  },
  includes(...e) {
    return Is(this, "includes", e);
  },
  indexOf(...e) {
    return Is(this, "indexOf", e);
  },
  join(e) {
    return Vn(this).join(e);
  },
  // keys() iterator only reads `length`, no optimization required
  lastIndexOf(...e) {
    return Is(this, "lastIndexOf", e);
  },
  map(e, t) {
    return Ht(this, "map", e, t, void 0, arguments);
  },
  pop() {
    return ao(this, "pop");
  },
  push(...e) {
    return ao(this, "push", e);
  },
  reduce(e, ...t) {
    return ya(this, "reduce", e, t);
  },
  reduceRight(e, ...t) {
    return ya(this, "reduceRight", e, t);
  },
  shift() {
    return ao(this, "shift");
  },
  // slice could use ARRAY_ITERATE but also seems to beg for range tracking
  some(e, t) {
    return Ht(this, "some", e, t, void 0, arguments);
  },
  splice(...e) {
    return ao(this, "splice", e);
  },
  toReversed() {
    return Vn(this).toReversed();
  },
  toSorted(e) {
    return Vn(this).toSorted(e);
  },
  toSpliced(...e) {
    return Vn(this).toSpliced(...e);
  },
  unshift(...e) {
    return ao(this, "unshift", e);
  },
  values() {
    return Es(this, "values", (e) => Pt(this, e));
  }
};
function Es(e, t, n) {
  const o = ls(e), r = o[t], s = r.call(o);
  if (o !== e && !/* @__PURE__ */ ft(e)) {
    if (s[Symbol.toStringTag] === "Array Iterator") {
      const i = Object.create(Object.getPrototypeOf(s));
      return i.next = () => ba(s.next(), n), r !== ju[t] && Object.defineProperties(i, {
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
    s._next = s.next, s.next = () => ba(s._next(), n);
  }
  return s;
}
function ba(e, t) {
  return e.done || (e.value = t(e.value)), e;
}
const ju = Array.prototype;
function Ht(e, t, n, o, r, s) {
  const i = ls(e), a = i !== e && !/* @__PURE__ */ ft(e), l = i[t];
  if (l !== ju[t]) {
    const d = l.apply(e, s);
    return a ? vt(d) : d;
  }
  let c = n;
  i !== e && (a ? c = function(d, f) {
    return n.call(this, Pt(e, d), f, e);
  } : n.length > 2 && (c = function(d, f) {
    return n.call(this, d, f, e);
  }));
  const u = l.call(i, c, o);
  return a && r ? r(u) : u;
}
function ya(e, t, n, o) {
  const r = ls(e), s = r !== e && !/* @__PURE__ */ ft(e);
  let i = n, a = !1;
  r !== e && (s ? (a = o.length === 0, i = function(c, u, d) {
    return a && (a = !1, c = Pt(e, c)), n.call(this, c, Pt(e, u), d, e);
  }) : n.length > 3 && (i = function(c, u, d) {
    return n.call(this, c, u, d, e);
  }));
  const l = r[t](i, ...o);
  return a ? Pt(e, l) : l;
}
function Is(e, t, n) {
  const o = /* @__PURE__ */ ye(e);
  Ze(o, "iterate", Eo);
  const r = o[t](...n);
  return (r === -1 || r === !1) && /* @__PURE__ */ us(n[0]) ? (n[0] = /* @__PURE__ */ ye(n[0]), o[t](...n)) : r;
}
function ao(e, t, n = []) {
  Ft(), ji();
  const o = (/* @__PURE__ */ ye(e))[t].apply(e, n);
  return Ri(), Bt(), o;
}
const Pf = /* @__PURE__ */ Li("__proto__,__v_isRef,__isVue"), Ru = /* @__PURE__ */ new Set(
  /* @__PURE__ */ Object.getOwnPropertyNames(Symbol).filter((e) => e !== "arguments" && e !== "caller").map((e) => Symbol[e]).filter(pt)
);
function Ef(e) {
  pt(e) || (e = String(e));
  const t = /* @__PURE__ */ ye(this);
  return Ze(t, "has", e), t.hasOwnProperty(e);
}
class Du {
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
      return o === (r ? s ? Vf : zu : s ? Vu : Bu).get(t) || // receiver is not the reactive proxy, but has the same prototype
      // this means the receiver is a user proxy of the reactive proxy
      Object.getPrototypeOf(t) === Object.getPrototypeOf(o) ? t : void 0;
    const i = ne(t);
    if (!r) {
      let l;
      if (i && (l = Af[n]))
        return l;
      if (n === "hasOwnProperty")
        return Ef;
    }
    const a = Reflect.get(
      t,
      n,
      // if this is a proxy wrapping a ref, return methods using the raw ref
      // as receiver so that we don't have to call `toRaw` on the ref in all
      // its class methods
      /* @__PURE__ */ je(t) ? t : o
    );
    if ((pt(n) ? Ru.has(n) : Pf(n)) || (r || Ze(t, "get", n), s))
      return a;
    if (/* @__PURE__ */ je(a)) {
      const l = i && os(n) ? a : a.value;
      return r && $e(l) ? /* @__PURE__ */ Nr(l) : l;
    }
    return $e(a) ? r ? /* @__PURE__ */ Nr(a) : /* @__PURE__ */ so(a) : a;
  }
}
class Fu extends Du {
  constructor(t = !1) {
    super(!1, t);
  }
  set(t, n, o, r) {
    let s = t[n];
    const i = ne(t) && os(n);
    if (!this._isShallow) {
      const c = /* @__PURE__ */ Vt(s);
      if (!/* @__PURE__ */ ft(o) && !/* @__PURE__ */ Vt(o) && (s = /* @__PURE__ */ ye(s), o = /* @__PURE__ */ ye(o)), !i && /* @__PURE__ */ je(s) && !/* @__PURE__ */ je(o))
        return c || (s.value = o), !0;
    }
    const a = i ? Number(n) < t.length : ke(t, n), l = Reflect.set(
      t,
      n,
      o,
      /* @__PURE__ */ je(t) ? t : r
    );
    return t === /* @__PURE__ */ ye(r) && l && (a ? We(o, s) && Yt(t, "set", n, o) : Yt(t, "add", n, o)), l;
  }
  deleteProperty(t, n) {
    const o = ke(t, n);
    t[n];
    const r = Reflect.deleteProperty(t, n);
    return r && o && Yt(t, "delete", n, void 0), r;
  }
  has(t, n) {
    const o = Reflect.has(t, n);
    return (!pt(n) || !Ru.has(n)) && Ze(t, "has", n), o;
  }
  ownKeys(t) {
    return Ze(
      t,
      "iterate",
      ne(t) ? "length" : In
    ), Reflect.ownKeys(t);
  }
}
class If extends Du {
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
const Lf = /* @__PURE__ */ new Fu(), Mf = /* @__PURE__ */ new If(), Nf = /* @__PURE__ */ new Fu(!0);
const ti = (e) => e, br = (e) => Reflect.getPrototypeOf(e);
function jf(e, t, n) {
  return function(...o) {
    const r = this.__v_raw, s = /* @__PURE__ */ ye(r), i = mn(s), a = e === "entries" || e === Symbol.iterator && i, l = e === "keys" && i, c = r[e](...o), u = n ? ti : t ? bn : vt;
    return !t && Ze(
      s,
      "iterate",
      l ? ei : In
    ), De(
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
function yr(e) {
  return function(...t) {
    return e === "delete" ? !1 : e === "clear" ? void 0 : this;
  };
}
function Rf(e, t) {
  const n = {
    get(r) {
      const s = this.__v_raw, i = /* @__PURE__ */ ye(s), a = /* @__PURE__ */ ye(r);
      e || (We(r, a) && Ze(i, "get", r), Ze(i, "get", a));
      const { has: l } = br(i), c = t ? ti : e ? bn : vt;
      if (l.call(i, r))
        return c(s.get(r));
      if (l.call(i, a))
        return c(s.get(a));
      s !== i && s.get(r);
    },
    get size() {
      const r = this.__v_raw;
      return !e && Ze(/* @__PURE__ */ ye(r), "iterate", In), r.size;
    },
    has(r) {
      const s = this.__v_raw, i = /* @__PURE__ */ ye(s), a = /* @__PURE__ */ ye(r);
      return e || (We(r, a) && Ze(i, "has", r), Ze(i, "has", a)), r === a ? s.has(r) : s.has(r) || s.has(a);
    },
    forEach(r, s) {
      const i = this, a = i.__v_raw, l = /* @__PURE__ */ ye(a), c = t ? ti : e ? bn : vt;
      return !e && Ze(l, "iterate", In), a.forEach((u, d) => r.call(s, c(u), c(d), i));
    }
  };
  return De(
    n,
    e ? {
      add: yr("add"),
      set: yr("set"),
      delete: yr("delete"),
      clear: yr("clear")
    } : {
      add(r) {
        const s = /* @__PURE__ */ ye(this), i = br(s), a = /* @__PURE__ */ ye(r), l = !t && !/* @__PURE__ */ ft(r) && !/* @__PURE__ */ Vt(r) ? a : r;
        return i.has.call(s, l) || We(r, l) && i.has.call(s, r) || We(a, l) && i.has.call(s, a) || (s.add(l), Yt(s, "add", l, l)), this;
      },
      set(r, s) {
        !t && !/* @__PURE__ */ ft(s) && !/* @__PURE__ */ Vt(s) && (s = /* @__PURE__ */ ye(s));
        const i = /* @__PURE__ */ ye(this), { has: a, get: l } = br(i);
        let c = a.call(i, r);
        c || (r = /* @__PURE__ */ ye(r), c = a.call(i, r));
        const u = l.call(i, r);
        return i.set(r, s), c ? We(s, u) && Yt(i, "set", r, s) : Yt(i, "add", r, s), this;
      },
      delete(r) {
        const s = /* @__PURE__ */ ye(this), { has: i, get: a } = br(s);
        let l = i.call(s, r);
        l || (r = /* @__PURE__ */ ye(r), l = i.call(s, r)), a && a.call(s, r);
        const c = s.delete(r);
        return l && Yt(s, "delete", r, void 0), c;
      },
      clear() {
        const r = /* @__PURE__ */ ye(this), s = r.size !== 0, i = r.clear();
        return s && Yt(
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
    n[r] = jf(r, e, t);
  }), n;
}
function Fi(e, t) {
  const n = Rf(e, t);
  return (o, r, s) => r === "__v_isReactive" ? !e : r === "__v_isReadonly" ? e : r === "__v_isShallow" ? t : r === "__v_raw" ? o : Reflect.get(
    ke(n, r) && r in o ? n : o,
    r,
    s
  );
}
const Df = {
  get: /* @__PURE__ */ Fi(!1, !1)
}, Ff = {
  get: /* @__PURE__ */ Fi(!1, !0)
}, Bf = {
  get: /* @__PURE__ */ Fi(!0, !1)
};
const Bu = /* @__PURE__ */ new WeakMap(), Vu = /* @__PURE__ */ new WeakMap(), zu = /* @__PURE__ */ new WeakMap(), Vf = /* @__PURE__ */ new WeakMap();
function zf(e) {
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
function so(e) {
  return /* @__PURE__ */ Vt(e) ? e : Bi(
    e,
    !1,
    Lf,
    Df,
    Bu
  );
}
// @__NO_SIDE_EFFECTS__
function Uf(e) {
  return Bi(
    e,
    !1,
    Nf,
    Ff,
    Vu
  );
}
// @__NO_SIDE_EFFECTS__
function Nr(e) {
  return Bi(
    e,
    !0,
    Mf,
    Bf,
    zu
  );
}
function Bi(e, t, n, o, r) {
  if (!$e(e) || e.__v_raw && !(t && e.__v_isReactive) || e.__v_skip || !Object.isExtensible(e))
    return e;
  const s = r.get(e);
  if (s)
    return s;
  const i = zf(pf(e));
  if (i === 0)
    return e;
  const a = new Proxy(
    e,
    i === 2 ? o : n
  );
  return r.set(e, a), a;
}
// @__NO_SIDE_EFFECTS__
function Rt(e) {
  return /* @__PURE__ */ Vt(e) ? /* @__PURE__ */ Rt(e.__v_raw) : !!(e && e.__v_isReactive);
}
// @__NO_SIDE_EFFECTS__
function Vt(e) {
  return !!(e && e.__v_isReadonly);
}
// @__NO_SIDE_EFFECTS__
function ft(e) {
  return !!(e && e.__v_isShallow);
}
// @__NO_SIDE_EFFECTS__
function us(e) {
  return e ? !!e.__v_raw : !1;
}
// @__NO_SIDE_EFFECTS__
function ye(e) {
  const t = e && e.__v_raw;
  return t ? /* @__PURE__ */ ye(t) : e;
}
function Vi(e) {
  return !ke(e, "__v_skip") && Object.isExtensible(e) && wu(e, "__v_skip", !0), e;
}
const vt = (e) => $e(e) ? /* @__PURE__ */ so(e) : e, bn = (e) => $e(e) ? /* @__PURE__ */ Nr(e) : e;
// @__NO_SIDE_EFFECTS__
function je(e) {
  return e ? e.__v_isRef === !0 : !1;
}
// @__NO_SIDE_EFFECTS__
function q(e) {
  return Uu(e, !1);
}
// @__NO_SIDE_EFFECTS__
function Me(e) {
  return Uu(e, !0);
}
function Uu(e, t) {
  return /* @__PURE__ */ je(e) ? e : new Hf(e, t);
}
class Hf {
  constructor(t, n) {
    this.dep = new as(), this.__v_isRef = !0, this.__v_isShallow = !1, this._rawValue = n ? t : /* @__PURE__ */ ye(t), this._value = n ? t : vt(t), this.__v_isShallow = n;
  }
  get value() {
    return this.dep.track(), this._value;
  }
  set value(t) {
    const n = this._rawValue, o = this.__v_isShallow || /* @__PURE__ */ ft(t) || /* @__PURE__ */ Vt(t);
    t = o ? t : /* @__PURE__ */ ye(t), We(t, n) && (this._rawValue = t, this._value = o ? t : vt(t), this.dep.trigger());
  }
}
function v(e) {
  return /* @__PURE__ */ je(e) ? e.value : e;
}
const Wf = {
  get: (e, t, n) => t === "__v_raw" ? e : v(Reflect.get(e, t, n)),
  set: (e, t, n, o) => {
    const r = e[t];
    return /* @__PURE__ */ je(r) && !/* @__PURE__ */ je(n) ? (r.value = n, !0) : Reflect.set(e, t, n, o);
  }
};
function Hu(e) {
  return /* @__PURE__ */ Rt(e) ? e : new Proxy(e, Wf);
}
class Kf {
  constructor(t) {
    this.__v_isRef = !0, this._value = void 0;
    const n = this.dep = new as(), { get: o, set: r } = t(n.track.bind(n), n.trigger.bind(n));
    this._get = o, this._set = r;
  }
  get value() {
    return this._value = this._get();
  }
  set value(t) {
    this._set(t);
  }
}
function qf(e) {
  return new Kf(e);
}
// @__NO_SIDE_EFFECTS__
function Gf(e) {
  const t = ne(e) ? new Array(e.length) : {};
  for (const n in e)
    t[n] = Jf(e, n);
  return t;
}
class Yf {
  constructor(t, n, o) {
    this._object = t, this._defaultValue = o, this.__v_isRef = !0, this._value = void 0, this._key = pt(n) ? n : String(n), this._raw = /* @__PURE__ */ ye(t);
    let r = !0, s = t;
    if (!ne(t) || pt(this._key) || !os(this._key))
      do
        r = !/* @__PURE__ */ us(s) || /* @__PURE__ */ ft(s);
      while (r && (s = s.__v_raw));
    this._shallow = r;
  }
  get value() {
    let t = this._object[this._key];
    return this._shallow && (t = v(t)), this._value = t === void 0 ? this._defaultValue : t;
  }
  set value(t) {
    if (this._shallow && /* @__PURE__ */ je(this._raw[this._key])) {
      const n = this._object[this._key];
      if (/* @__PURE__ */ je(n)) {
        n.value = t;
        return;
      }
    }
    this._object[this._key] = t;
  }
  get dep() {
    return Tf(this._raw, this._key);
  }
}
function Jf(e, t, n) {
  return new Yf(e, t, n);
}
class Zf {
  constructor(t, n, o) {
    this.fn = t, this.setter = n, this._value = void 0, this.dep = new as(this), this.__v_isRef = !0, this.deps = void 0, this.depsTail = void 0, this.flags = 16, this.globalVersion = Po - 1, this.next = void 0, this.effect = this, this.__v_isReadonly = !n, this.isSSR = o;
  }
  /**
   * @internal
   */
  notify() {
    if (this.flags |= 16, !(this.flags & 8) && // avoid infinite self recursion
    Ie !== this)
      return Pu(this, !0), !0;
  }
  get value() {
    const t = this.dep.track();
    return Lu(this), t && (t.version = this.dep.version), this._value;
  }
  set value(t) {
    this.setter && this.setter(t);
  }
}
// @__NO_SIDE_EFFECTS__
function Xf(e, t, n = !1) {
  let o, r;
  return le(e) ? o = e : (o = e.get, r = e.set), new Zf(o, r, n);
}
const wr = {}, jr = /* @__PURE__ */ new WeakMap();
let On;
function Qf(e, t = !1, n = On) {
  if (n) {
    let o = jr.get(n);
    o || jr.set(n, o = []), o.push(e);
  }
}
function ep(e, t, n = we) {
  const { immediate: o, deep: r, once: s, scheduler: i, augmentJob: a, call: l } = n, c = (S) => r ? S : /* @__PURE__ */ ft(S) || r === !1 || r === 0 ? Jt(S, 1) : Jt(S);
  let u, d, f, m, b = !1, w = !1;
  if (/* @__PURE__ */ je(e) ? (d = () => e.value, b = /* @__PURE__ */ ft(e)) : /* @__PURE__ */ Rt(e) ? (d = () => c(e), b = !0) : ne(e) ? (w = !0, b = e.some((S) => /* @__PURE__ */ Rt(S) || /* @__PURE__ */ ft(S)), d = () => e.map((S) => {
    if (/* @__PURE__ */ je(S))
      return S.value;
    if (/* @__PURE__ */ Rt(S))
      return c(S);
    if (le(S))
      return l ? l(S, 2) : S();
  })) : le(e) ? t ? d = l ? () => l(e, 2) : e : d = () => {
    if (f) {
      Ft();
      try {
        f();
      } finally {
        Bt();
      }
    }
    const S = On;
    On = u;
    try {
      return l ? l(e, 3, [m]) : e(m);
    } finally {
      On = S;
    }
  } : d = jt, t && r) {
    const S = d, T = r === !0 ? 1 / 0 : r;
    d = () => Jt(S(), T);
  }
  const $ = Ou(), P = () => {
    u.stop(), $ && $.active && Mi($.effects, u);
  };
  if (s && t) {
    const S = t;
    t = (...T) => {
      try {
        return S(...T);
      } finally {
        P();
      }
    };
  }
  let A = w ? new Array(e.length).fill(wr) : wr;
  const E = (S) => {
    if (!(!(u.flags & 1) || !u.dirty && !S))
      if (t) {
        const T = u.run();
        if (S || r || b || (w ? T.some((I, C) => We(I, A[C])) : We(T, A))) {
          const I = On;
          Ft();
          try {
            f && f(), On = u;
            const C = [
              T,
              // pass undefined as the old value when it's changed for the first time
              A === wr ? void 0 : w && A[0] === wr ? [] : A,
              m
            ];
            A = T, l ? l(t, 3, C) : (
              // @ts-expect-error
              t(...C)
            );
          } finally {
            On = I, Bt();
          }
        }
      } else
        u.run();
  };
  return a && a(E), u = new Tu(d), u.scheduler = i ? () => i(E, !1) : E, m = (S) => Qf(S, !1, u), f = u.onStop = () => {
    const S = jr.get(u);
    if (S) {
      if (l)
        l(S, 4);
      else
        for (const T of S) T();
      jr.delete(u);
    }
  }, t ? o ? E(!0) : A = u.run() : i ? i(E.bind(null, !0), !0) : u.run(), P.pause = u.pause.bind(u), P.resume = u.resume.bind(u), P.stop = P, P;
}
function Jt(e, t = 1 / 0, n) {
  if (t <= 0 || !$e(e) || e.__v_skip || (n = n || /* @__PURE__ */ new Map(), (n.get(e) || 0) >= t))
    return e;
  if (n.set(e, t), t--, /* @__PURE__ */ je(e))
    Jt(e.value, t, n);
  else if (ne(e))
    for (let o = 0; o < e.length; o++)
      Jt(e[o], t, n);
  else if (Xn(e) || mn(e))
    e.forEach((o) => {
      Jt(o, t, n);
    });
  else if (yu(e)) {
    for (const o in e)
      Jt(e[o], t, n);
    for (const o of Object.getOwnPropertySymbols(e))
      Object.prototype.propertyIsEnumerable.call(e, o) && Jt(e[o], t, n);
  }
  return e;
}
function sr(e, t, n, o) {
  try {
    return o ? e(...o) : e();
  } catch (r) {
    cs(r, t, n);
  }
}
function bt(e, t, n, o) {
  if (le(e)) {
    const r = sr(e, t, n, o);
    return r && vu(r) && r.catch((s) => {
      cs(s, t, n, void 0, !0);
    }), r;
  }
  if (ne(e)) {
    const r = [];
    for (let s = 0; s < e.length; s++)
      r.push(bt(e[s], t, n, o));
    return r;
  }
}
function cs(e, t, n, o = !0, r = !1) {
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
      Ft(), sr(i, null, 10, [
        e,
        c,
        u
      ]), Bt();
      return;
    }
  }
  tp(e, n, s, o, a);
}
function tp(e, t, n, o = !0, r = !1) {
  if (r)
    throw e;
  console.error(e);
}
const ot = [];
let _t = -1;
const Et = [];
let cn = null, Un = 0;
const Wu = /* @__PURE__ */ Promise.resolve();
let Rr = null;
function wn(e) {
  const t = Rr || Wu;
  return e ? t.then(this ? e.bind(this) : e) : t;
}
function np(e) {
  let t = _t + 1, n = ot.length;
  for (; t < n; ) {
    const o = t + n >>> 1, r = ot[o], s = Io(r);
    s < e || s === e && r.flags & 2 ? t = o + 1 : n = o;
  }
  return t;
}
function ds(e) {
  if (!(e.flags & 1)) {
    const t = Io(e), n = ot[ot.length - 1];
    !n || // fast path when the job id is larger than the tail
    !(e.flags & 2) && t >= Io(n) ? ot.push(e) : ot.splice(np(t), 0, e), e.flags |= 1, Ku();
  }
}
function Ku() {
  Rr || (Rr = Wu.then(Yu));
}
function op(e) {
  if (!ne(e))
    cn && e.id === -1 ? cn.splice(Un + 1, 0, e) : e.flags & 1 || (Et.push(e), e.flags |= 1);
  else
    for (let t = 0; t < e.length; t++)
      Et.push(e[t]);
  Ku();
}
function qu(e, t, n, o = _t + 1) {
  for (; o < ot.length; o++) {
    const r = ot[o];
    if (r && r.flags & 2) {
      if (e && r.id !== e.uid || t !== void 0 && !(r.id >= t))
        continue;
      ot.splice(o, 1), o = e ? o - 1 : _t, r.flags & 4 && (r.flags &= -2), r(), r.flags & 4 || (r.flags &= -2);
    }
  }
}
function Gu(e, t, n = 0) {
  if (Et.length) {
    let o = Et, r = 0;
    if (t) {
      o = [];
      for (let i = 0; i < Et.length; i++) {
        const a = Et[i];
        (a.i !== void 0 ? !a.i || a.i.uid < n : t.has(a)) ? Et[r++] = a : o.push(a);
      }
    }
    const s = [...new Set(o)].sort((i, a) => Io(i) - Io(a));
    if (Et.length = r, cn) {
      for (let i = 0; i < s.length; i++)
        cn.push(s[i]);
      return;
    }
    for (cn = s, Un = 0; Un < cn.length; Un++) {
      const i = cn[Un];
      i.flags & 4 && (i.flags &= -2), i.flags & 8 || i(), i.flags &= -2;
    }
    cn = null, Un = 0;
  }
}
let Ls = !1;
function rp(e, t) {
  if (Ls) {
    e();
    return;
  }
  const n = t === void 0 ? void 0 : new Set(Et);
  e(), Ls = !0;
  try {
    qu(void 0, t), Gu(void 0, n, t);
  } finally {
    Ls = !1;
  }
}
const Io = (e) => e.id == null ? e.flags & 2 ? -1 : 1 / 0 : e.id;
function Yu(e) {
  try {
    for (_t = 0; _t < ot.length; _t++) {
      const t = ot[_t];
      t && !(t.flags & 8) && (t.flags & 4 && (t.flags &= -2), sr(
        t,
        t.i,
        t.i ? 15 : 14
      ), t.flags & 4 || (t.flags &= -2));
    }
  } finally {
    for (; _t < ot.length; _t++) {
      const t = ot[_t];
      t && (t.flags &= -2);
    }
    _t = -1, ot.length = 0, Gu(), Rr = null, (ot.length || Et.length) && Yu();
  }
}
let qe = null, Ju = null;
function Dr(e) {
  const t = qe;
  return qe = e, Ju = e && e.type.__scopeId || null, t;
}
function ae(e, t = qe, n) {
  if (!t || e._n)
    return e;
  const o = (...r) => {
    o._d && Wr(-1);
    const s = Dr(t), i = Zt.length;
    let a;
    try {
      a = e(...r);
    } finally {
      for (let l = Zt.length; l > i; l--) Gi();
      Dr(s), o._d && Wr(1);
    }
    return a;
  };
  return o._n = !0, o._c = !0, o._d = !0, o;
}
function ir(e, t) {
  if (qe === null)
    return e;
  const n = gs(qe), o = e.dirs || (e.dirs = []);
  for (let r = 0; r < t.length; r++) {
    let [s, i, a, l = we] = t[r];
    s && (le(s) && (s = {
      mounted: s,
      updated: s
    }), s.deep && Jt(i), o.push({
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
function $n(e, t, n, o) {
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
    i ? l.oldValue = i[a].value : o === "mounted" && l.oldValue !== void 0 && (l = De({}, l, { oldValue: void 0 }));
    let c = l.dir[o];
    c && (Ft(), bt(c, n, 8, [
      e.el,
      l,
      r,
      t
    ]), Bt());
  }
}
function sp(e, t) {
  if (Xe) {
    let n = Xe.provides;
    const o = Xe.parent && Xe.parent.provides;
    o === n && (n = Xe.provides = Object.create(o)), n[e] = t;
  }
}
function ko(e, t, n = !1) {
  const o = Rn();
  if (o || Mn) {
    let r = Mn ? Mn._context.provides : o ? o.parent == null || o.ce ? o.vnode.appContext && o.vnode.appContext.provides : o.parent.provides : void 0;
    if (r && e in r)
      return r[e];
    if (arguments.length > 1)
      return n && le(t) ? t.call(o && o.proxy) : t;
  }
}
function ip() {
  return !!(Rn() || Mn);
}
const ap = /* @__PURE__ */ Symbol.for("v-scx"), lp = () => ko(ap);
function up(e, t) {
  return zi(
    e,
    null,
    { flush: "sync" }
  );
}
function Ce(e, t, n) {
  return zi(e, t, n);
}
function zi(e, t, n = we) {
  const { immediate: o, deep: r, flush: s, once: i } = n, a = De({}, n), l = t && o || !t && s !== "post";
  let c;
  if (Ro) {
    if (s === "sync") {
      const m = lp();
      c = m.__watcherHandles || (m.__watcherHandles = []);
    } else if (!l) {
      const m = () => {
      };
      return m.stop = jt, m.resume = jt, m.pause = jt, m;
    }
  }
  const u = Xe;
  a.call = (m, b, w) => bt(m, u, b, w);
  let d = !1;
  s === "post" ? a.scheduler = (m) => {
    m.i = u, Je(m, u && u.suspense);
  } : s !== "sync" && (d = !0, a.scheduler = (m, b) => {
    b ? m() : ds(m);
  }), a.augmentJob = (m) => {
    t && (m.flags |= 4), d && (m.flags |= 2, u && (m.id = u.uid, m.i = u));
  };
  const f = ep(e, t, a);
  return Ro && (c ? c.push(f) : l && f()), f;
}
function cp(e, t, n) {
  const o = this.proxy, r = Le(e) ? e.includes(".") ? Zu(o, e) : () => o[e] : e.bind(o, o);
  let s;
  le(t) ? s = t : (s = t.handler, n = t);
  const i = ar(this), a = zi(r, s.bind(o), n);
  return i(), a;
}
function Zu(e, t) {
  const n = t.split(".");
  return () => {
    let o = e;
    for (let r = 0; r < n.length && o; r++)
      o = o[n[r]];
    return o;
  };
}
const ln = /* @__PURE__ */ new WeakMap(), Xu = /* @__PURE__ */ Symbol("_vte"), fs = (e) => e.__isTeleport, Tn = (e) => e && (e.disabled || e.disabled === ""), dp = (e) => e && (e.defer || e.defer === ""), wa = (e) => typeof SVGElement < "u" && e instanceof SVGElement, ka = (e) => typeof MathMLElement == "function" && e instanceof MathMLElement, ni = (e, t) => {
  const n = e && e.to;
  return Le(n) ? t ? t(n) : null : n;
}, fp = {
  name: "Teleport",
  __isTeleport: !0,
  process(e, t, n, o, r, s, i, a, l, c) {
    const {
      mc: u,
      pc: d,
      pbc: f,
      o: { insert: m, querySelector: b, createText: w, createComment: $, parentNode: P }
    } = c, A = Tn(t.props);
    let { dynamicChildren: E } = t;
    const S = (C, x, L) => {
      C.shapeFlag & 16 && u(
        C.children,
        x,
        L,
        r,
        s,
        i,
        a,
        l
      );
    }, T = (C = t) => {
      const x = Tn(C.props), L = C.target = ni(C.props, b), K = oi(L, C, w, m);
      L && (i !== "svg" && wa(L) ? i = "svg" : i !== "mathml" && ka(L) && (i = "mathml"), r && r.isCE && (r.ce._teleportTargets || (r.ce._teleportTargets = /* @__PURE__ */ new Set())).add(L), x || (S(C, L, K), po(C, !1)));
    }, I = (C) => {
      const x = () => {
        if (ln.get(C) === x) {
          if (ln.delete(C), Tn(C.props)) {
            const L = P(C.el) || n;
            S(C, L, C.anchor), po(C, !0);
          }
          T(C);
        }
      };
      ln.set(C, x), Je(x, s);
    };
    if (e == null) {
      const C = t.el = w(""), x = t.anchor = w("");
      if (m(C, n, o), m(x, n, o), dp(t.props) || s && s.pendingBranch) {
        I(t);
        return;
      }
      A && (S(t, n, x), po(t, !0)), T();
    } else {
      t.el = e.el;
      const C = t.anchor = e.anchor, x = ln.get(e);
      if (x) {
        x.flags |= 8, ln.delete(e), I(t);
        return;
      }
      t.targetStart = e.targetStart;
      const L = t.target = e.target, K = t.targetAnchor = e.targetAnchor, ee = Tn(e.props), V = ee ? n : L, Q = ee ? C : K;
      if (i === "svg" || wa(L) ? i = "svg" : (i === "mathml" || ka(L)) && (i = "mathml"), E ? (f(
        e.dynamicChildren,
        E,
        V,
        r,
        s,
        i,
        a
      ), qi(e, t, !0)) : l || d(
        e,
        t,
        V,
        Q,
        r,
        s,
        i,
        a,
        !1
      ), A)
        ee ? t.props && e.props && t.props.to !== e.props.to && (t.props.to = e.props.to) : kr(
          t,
          n,
          C,
          c,
          1
        );
      else if ((t.props && t.props.to) !== (e.props && e.props.to)) {
        const Z = ni(t.props, b);
        Z && (t.target = Z, kr(
          t,
          Z,
          null,
          c,
          0
        ));
      } else ee && kr(
        t,
        L,
        K,
        c,
        1
      );
      po(t, A);
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
    } = e, m = Tn(f), b = s || !m, w = ln.get(e);
    if (w && (w.flags |= 8, ln.delete(e)), d && (r(c), r(u)), s && r(l), !w && (m || d) && i & 16)
      for (let $ = 0; $ < a.length; $++) {
        const P = a[$];
        o(
          P,
          t,
          n,
          b,
          !!P.dynamicChildren
        );
      }
  },
  move: kr,
  hydrate: pp
};
function kr(e, t, n, { o: { insert: o }, m: r }, s = 2) {
  s === 0 && (e.targetStart && o(e.targetStart, t, n), o(e.targetAnchor, t, n), n = e.targetAnchor);
  const { el: i, anchor: a, shapeFlag: l, children: c, props: u } = e, d = s === 2;
  if (d && o(i, t, n), !ln.has(e) && (!d || Tn(u)) && l & 16)
    for (let f = 0; f < c.length; f++)
      r(
        c[f],
        t,
        n,
        2
      );
  d && o(a, t, n);
}
function pp(e, t, n, o, r, s, {
  o: { nextSibling: i, parentNode: a, querySelector: l, insert: c, createText: u }
}, d) {
  function f($, P) {
    let A = P;
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
  function m($, P) {
    P.anchor = d(
      i($),
      P,
      a($),
      n,
      o,
      r,
      s
    );
  }
  const b = t.target = ni(
    t.props,
    l
  ), w = Tn(t.props);
  if (b) {
    const $ = b._lpa || b.firstChild;
    t.shapeFlag & 16 && (w ? (m(e, t), f(b, $), t.targetAnchor || oi(
      b,
      t,
      u,
      c,
      // if target is the same as the main view, insert anchors before current node
      // to avoid hydrating mismatch
      a(e) === b ? e : null
    )) : (t.anchor = i(e), f(b, $), t.targetAnchor || oi(b, t, u, c), d(
      $ && i($),
      t,
      b,
      n,
      o,
      r,
      s
    ))), po(t, w);
  } else w && t.shapeFlag & 16 && (m(e, t), t.targetStart = e, t.targetAnchor = i(e));
  return t.anchor && i(t.anchor);
}
const mp = fp;
function po(e, t) {
  const n = e.ctx;
  if (n && n.ut) {
    let o, r;
    for (t ? (o = e.el, r = e.anchor) : (o = e.targetStart, r = e.targetAnchor); o && o !== r; )
      o.nodeType === 1 && o.setAttribute("data-v-owner", n.uid), o = o.nextSibling;
    n.ut();
  }
}
function oi(e, t, n, o, r = null) {
  const s = t.targetStart = n(""), i = t.targetAnchor = n("");
  return s[Xu] = i, e && (o(s, e, r), o(i, e, r)), i;
}
const gt = /* @__PURE__ */ Symbol("_leaveCb"), lo = /* @__PURE__ */ Symbol("_enterCb");
function hp() {
  const e = {
    isMounted: !1,
    isLeaving: !1,
    isUnmounting: !1,
    leavingVNodes: /* @__PURE__ */ new Map()
  };
  return on(() => {
    e.isMounted = !0;
  }), rn(() => {
    e.isUnmounting = !0;
  }), e;
}
const ht = [Function, Array], Qu = {
  mode: String,
  appear: Boolean,
  persisted: Boolean,
  // enter
  onBeforeEnter: ht,
  onEnter: ht,
  onAfterEnter: ht,
  onEnterCancelled: ht,
  // leave
  onBeforeLeave: ht,
  onLeave: ht,
  onAfterLeave: ht,
  onLeaveCancelled: ht,
  // appear
  onBeforeAppear: ht,
  onAppear: ht,
  onAfterAppear: ht,
  onAppearCancelled: ht
}, gp = {
  name: "BaseTransition",
  props: Qu,
  setup(e, { slots: t }) {
    const n = Rn(), o = hp();
    return () => {
      const r = t.default && nc(t.default(), !0), s = r && r.length ? ec(r) : (
        // Keep explicit default-slot conditionals on the same transition path
        // as regular v-if branches, which render a comment placeholder.
        n.subTree ? O() : void 0
      );
      if (!s)
        return;
      const i = /* @__PURE__ */ ye(e), { mode: a } = i;
      if (o.isLeaving)
        return Ms(s);
      const l = Fr(s);
      if (!l)
        return Ms(s);
      const c = ri(
        l,
        i,
        o,
        n
      );
      l.type !== Ge && Ln(l, c);
      let u = n.subTree && Fr(n.subTree);
      if (u && u.type !== Ge && !An(u, l) && Lo(n.subTree)) {
        let d = ri(
          u,
          i,
          o,
          n
        );
        if (Ln(u, d), a === "out-in" && l.type !== Ge)
          return o.isLeaving = !0, d.afterLeave = () => {
            if (o.isLeaving = !1, !(n.job.flags & 8))
              if (n.effect.flags & 2) {
                const f = () => {
                  n.job.flags & 8 || n.update();
                };
                f.i = n, ds(f);
              } else
                n.update();
            delete d.afterLeave, u = void 0;
          }, Ms(s);
        a === "in-out" && l.type !== Ge ? d.delayLeave = (f, m, b) => {
          const w = tc(
            o,
            u
          );
          w[String(u.key)] = u, f[gt] = () => {
            m(), f[gt] = void 0, delete c.delayedLeave, u = void 0;
          }, c.delayedLeave = () => {
            b(), delete c.delayedLeave, u = void 0;
          };
        } : u = void 0;
      } else u && (u = void 0);
      return s;
    };
  }
};
function ec(e) {
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
const vp = gp;
function tc(e, t) {
  const { leavingVNodes: n } = e;
  let o = n.get(t.type);
  return o || (o = /* @__PURE__ */ Object.create(null), n.set(t.type, o)), o;
}
function ri(e, t, n, o) {
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
    onLeaveCancelled: b,
    onBeforeAppear: w,
    onAppear: $,
    onAfterAppear: P,
    onAppearCancelled: A
  } = t, E = String(e.key), S = tc(n, e), T = (x, L) => {
    x && bt(
      x,
      o,
      9,
      L
    );
  }, I = (x, L) => {
    const K = L[1];
    T(x, L), ne(x) ? x.every((ee) => ee.length <= 1) && K() : x.length <= 1 && K();
  }, C = {
    mode: s,
    persisted: i,
    beforeEnter(x) {
      let L = a;
      if (!n.isMounted)
        if (r)
          L = w || a;
        else
          return;
      x[gt] && x[gt](
        !0
        /* cancelled */
      );
      const K = S[E];
      if (K && An(e, K)) {
        let ee = K.el[gt];
        if (!ee) {
          const V = Lo(K);
          ee = V && V.el[gt];
        }
        ee && ee();
      }
      T(L, [x]);
    },
    enter(x) {
      if (S[E] === e) return;
      let L = l, K = c, ee = u;
      if (!n.isMounted)
        if (r)
          L = $ || l, K = P || c, ee = A || u;
        else
          return;
      let V = !1;
      x[lo] = (Z) => {
        V || (V = !0, Z ? T(ee, [x]) : T(K, [x]), C.delayedLeave && C.delayedLeave(), x[lo] = void 0);
      };
      const Q = x[lo].bind(null, !1);
      L ? I(L, [x, Q]) : Q();
    },
    leave(x, L) {
      const K = String(e.key);
      if (x[lo] && x[lo](
        !0
        /* cancelled */
      ), n.isUnmounting)
        return L();
      T(d, [x]);
      let ee = !1;
      x[gt] = (Q) => {
        ee || (ee = !0, L(), Q ? T(b, [x]) : T(m, [x]), x[gt] = void 0, S[K] === e && delete S[K]);
      };
      const V = x[gt].bind(null, !1);
      S[K] = e, f ? I(f, [x, V]) : V();
    },
    clone(x) {
      const L = ri(x, t, n, o);
      return L.afterLeave = () => {
        C.afterLeave && C.afterLeave();
      }, L.delayLeave = (K, ee, V) => {
        C.delayLeave ? C.delayLeave(K, ee, V) : V();
      }, L.delayedLeave = () => {
        C.delayedLeave && C.delayedLeave();
      }, L;
    }
  };
  return C;
}
function Ms(e) {
  if (ps(e))
    return e = yn(e), e.children = null, e;
}
function Fr(e) {
  if (!ps(e))
    return fs(e.type) && e.children ? ec(e.children) : e;
  if (e.component)
    return e.component.subTree;
  const { shapeFlag: t, children: n } = e;
  if (n) {
    if (t & 16)
      return n[0];
    if (t & 32 && le(n.default))
      return n.default();
  }
}
function Ln(e, t) {
  if (e.shapeFlag & 6 && e.component) {
    e.transition = t;
    const n = e.component.subTree;
    Ln(
      fs(n.type) && Fr(n) || n,
      t
    );
  } else if (e.shapeFlag & 128) {
    const n = e.suspense;
    if (n) {
      const o = n.isHydrating ? n.pendingBranch : n.activeBranch;
      o && Ln(o, t.clone(o));
    } else
      e.ssContent.transition = t.clone(e.ssContent), e.ssFallback.transition = t.clone(e.ssFallback);
  } else if (e.transition = t, e.type === B && ne(e.children)) {
    const n = hc(e.children, !1);
    n && Ln(n, t);
  }
}
function nc(e, t = !1, n) {
  let o = [], r = 0;
  for (let s = 0; s < e.length; s++) {
    let i = e[s];
    const a = n == null ? i.key : String(n) + String(i.key != null ? i.key : s);
    i.type === B ? (i.patchFlag & 128 && r++, o = o.concat(
      nc(i.children, t, a)
    )) : (t || i.type !== Ge) && o.push(a != null ? yn(i, { key: a }) : i);
  }
  if (r > 1)
    for (let s = 0; s < o.length; s++)
      o[s].patchFlag = -2;
  return o;
}
function Lo(e) {
  if (e.component)
    return Lo(e.component.subTree);
  if (e.type === B) {
    const t = ne(e.children) && hc(e.children, !1);
    return t ? Lo(t) : void 0;
  }
  if (e.type !== Ge)
    return e;
}
// @__NO_SIDE_EFFECTS__
function re(e, t) {
  return le(e) ? (
    // #8236: extend call and options.name access are considered side-effects
    // by Rollup, so we have to wrap it in a pure-annotated IIFE.
    De({ name: e.name }, t, { setup: e })
  ) : e;
}
function oc() {
  const e = Rn();
  return e ? (e.appContext.config.idPrefix || "v") + "-" + e.ids[0] + e.ids[1]++ : "";
}
function rc(e) {
  e.ids = [e.ids[0] + e.ids[2]++ + "-", 0, 0];
}
function _a(e, t) {
  let n;
  return !!((n = Object.getOwnPropertyDescriptor(e, t)) && !n.configurable);
}
const Br = /* @__PURE__ */ new WeakMap();
function _o(e, t, n, o, r = !1) {
  if (ne(e)) {
    e.forEach(
      (w, $) => _o(
        w,
        t && (ne(t) ? t[$] : t),
        n,
        o,
        r
      )
    );
    return;
  }
  if (Yn(o) && !r) {
    o.shapeFlag & 512 && o.type.__asyncResolved && o.component.subTree.component && _o(e, t, n, o.component.subTree);
    return;
  }
  const s = o.shapeFlag & 4 ? gs(o.component) : o.el, i = r ? null : s, { i: a, r: l } = e, c = t && t.r, u = a.refs === we ? a.refs = {} : a.refs, d = a.setupState, f = /* @__PURE__ */ ye(d), m = d === we ? gu : (w) => _a(u, w) ? !1 : ke(f, w), b = (w, $) => !($ && _a(u, $));
  if (c != null && c !== l) {
    if ($a(t), Le(c))
      u[c] = null, m(c) && (d[c] = null);
    else if (/* @__PURE__ */ je(c)) {
      const w = t;
      b(c, w.k) && (c.value = null), w.k && (u[w.k] = null);
    }
  }
  if (le(l))
    sr(l, a, 12, [i, u]);
  else {
    const w = Le(l), $ = /* @__PURE__ */ je(l);
    if (w || $) {
      const P = () => {
        if (e.f) {
          const A = w ? m(l) ? d[l] : u[l] : b() || !e.k ? l.value : u[e.k];
          if (r)
            ne(A) && Mi(A, s);
          else if (ne(A))
            A.includes(s) || A.push(s);
          else if (w)
            u[l] = [s], m(l) && (d[l] = u[l]);
          else {
            const E = [s];
            b(l, e.k) && (l.value = E), e.k && (u[e.k] = E);
          }
        } else w ? (u[l] = i, m(l) && (d[l] = i)) : $ && (b(l, e.k) && (l.value = i), e.k && (u[e.k] = i));
      };
      if (i) {
        const A = () => {
          P(), Br.delete(e);
        };
        A.id = -1, Br.set(e, A), Je(A, n);
      } else
        $a(e), P();
    }
  }
}
function $a(e) {
  const t = Br.get(e);
  t && (t.flags |= 8, Br.delete(e));
}
is().requestIdleCallback;
is().cancelIdleCallback;
const Yn = (e) => !!e.type.__asyncLoader, ps = (e) => e.type.__isKeepAlive;
function bp(e, t) {
  sc(e, "a", t);
}
function yp(e, t) {
  sc(e, "da", t);
}
function sc(e, t, n = Xe) {
  const o = e.__wdc || (e.__wdc = () => {
    let r = n;
    for (; r; ) {
      if (r.isDeactivated)
        return;
      r = r.parent;
    }
    return e();
  });
  if (Mo(t, o, n), n) {
    let r = n.parent;
    for (; r && r.parent; )
      ps(r.parent.vnode) && wp(o, t, n, r), r = r.parent;
  }
}
function wp(e, t, n, o) {
  const r = Mo(
    t,
    e,
    o,
    !0
    /* prepend */
  ), s = Mo(
    "um",
    () => Mi(o[t], r),
    n
  );
  s.flags = 16;
}
function Mo(e, t, n = Xe, o = !1) {
  if (n) {
    const r = n[e] || (n[e] = []), s = t.__weh || (t.__weh = (...i) => {
      Ft();
      const a = ar(n), l = bt(t, n, e, i);
      return a(), Bt(), l;
    });
    return o ? r.unshift(s) : r.push(s), s;
  }
}
const nn = (e) => (t, n = Xe) => {
  (!Ro || e === "sp") && Mo(e, (...o) => t(...o), n);
}, kp = nn("bm"), on = nn("m"), _p = nn(
  "bu"
), $p = nn("u"), rn = nn(
  "bum"
), Sp = nn("um"), xp = nn(
  "sp"
), Cp = nn("rtg"), Op = nn("rtc");
function Tp(e, t = Xe) {
  Mo("ec", e, t);
}
const Ui = "components", Ap = "directives";
function Vr(e, t) {
  return Hi(Ui, e, !0, t) || e;
}
const ic = /* @__PURE__ */ Symbol.for("v-ndc");
function si(e) {
  return Le(e) ? Hi(Ui, e, !1) || e : e || ic;
}
function ac(e) {
  return Hi(Ap, e);
}
function Hi(e, t, n = !0, o = !1) {
  const r = qe || Xe;
  if (r) {
    const s = r.type;
    if (e === Ui) {
      const a = dm(
        s,
        !1
      );
      if (a && (a === t || a === et(t) || a === ss(et(t))))
        return s;
    }
    const i = (
      // local registration
      // check instance[type] first which is resolved for options API
      Sa(r[e] || s[e], t) || // global registration
      Sa(r.appContext[e], t)
    );
    return !i && o ? s : i;
  }
}
function Sa(e, t) {
  return e && (e[t] || e[et(t)] || e[ss(et(t))]);
}
function fe(e, t, n, o) {
  let r;
  const s = n, i = ne(e);
  if (i || Le(e)) {
    const a = i && /* @__PURE__ */ Rt(e);
    let l = !1, c = !1;
    a && (l = !/* @__PURE__ */ ft(e), c = /* @__PURE__ */ Vt(e), e = ls(e)), r = new Array(e.length);
    for (let u = 0, d = e.length; u < d; u++)
      r[u] = t(
        l ? c ? bn(vt(e[u])) : vt(e[u]) : e[u],
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
  if (n == null && (n = {}), qe.ce || qe.parent && Yn(qe.parent) && qe.parent.ce) {
    const c = n, u = Object.keys(c).length > 0;
    return t !== "default" && (c.name = t), p(), Y(
      B,
      null,
      [J("slot", c, o && o())],
      u ? -2 : 64
    );
  }
  let i = e[t];
  i && i._c && (i._d = !1);
  const a = Zt.length;
  p();
  let l;
  try {
    const c = i && lc(i(n)), u = n.key || s || // slot content array of a dynamic conditional slot may have a branch
    // key attached in the `createSlots` helper, respect that
    c && c.key;
    l = Y(
      B,
      {
        key: (u && !pt(u) ? u : `_${t}`) + // #7256 force differentiate fallback content from actual content
        (!c && o ? "_fb" : "")
      },
      c || (o ? o() : []),
      c && e._ === 1 ? 64 : -2
    );
  } catch (c) {
    for (let u = Zt.length; u > a; u--) Gi();
    throw c;
  } finally {
    i && i._c && (i._d = !0);
  }
  return l.scopeId && (l.slotScopeIds = [l.scopeId + "-s"]), l;
}
function lc(e) {
  return e.some((t) => Qn(t) ? !(t.type === Ge || t.type === B && !lc(t.children)) : !0) ? e : null;
}
const ii = (e) => e ? Pc(e) ? gs(e) : ii(e.parent) : null, $o = (
  // Move PURE marker to new line to workaround compiler discarding it
  // due to type annotation
  /* @__PURE__ */ De(/* @__PURE__ */ Object.create(null), {
    $: (e) => e,
    $el: (e) => e.vnode.el,
    $data: (e) => e.data,
    $props: (e) => e.props,
    $attrs: (e) => e.attrs,
    $slots: (e) => e.slots,
    $refs: (e) => e.refs,
    $parent: (e) => ii(e.parent),
    $root: (e) => ii(e.root),
    $host: (e) => e.ce,
    $emit: (e) => e.emit,
    $options: (e) => cc(e),
    $forceUpdate: (e) => e.f || (e.f = () => {
      ds(e.update);
    }),
    $nextTick: (e) => e.n || (e.n = wn.bind(e.proxy)),
    $watch: (e) => cp.bind(e)
  })
), Ns = (e, t) => e !== we && !e.__isScriptSetup && ke(e, t), Pp = {
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
        if (Ns(o, t))
          return i[t] = 1, o[t];
        if (r !== we && ke(r, t))
          return i[t] = 2, r[t];
        if (ke(s, t))
          return i[t] = 3, s[t];
        if (n !== we && ke(n, t))
          return i[t] = 4, n[t];
        ai && (i[t] = 0);
      }
    }
    const c = $o[t];
    let u, d;
    if (c)
      return t === "$attrs" && Ze(e.attrs, "get", ""), c(e);
    if (
      // css module (injected by vue-loader)
      (u = a.__cssModules) && (u = u[t])
    )
      return u;
    if (n !== we && ke(n, t))
      return i[t] = 4, n[t];
    if (
      // global properties
      d = l.config.globalProperties, ke(d, t)
    )
      return d[t];
  },
  set({ _: e }, t, n) {
    const { data: o, setupState: r, ctx: s } = e;
    return Ns(r, t) ? (r[t] = n, !0) : o !== we && ke(o, t) ? (o[t] = n, !0) : ke(e.props, t) || t[0] === "$" && t.slice(1) in e ? !1 : (s[t] = n, !0);
  },
  has({
    _: { data: e, setupState: t, accessCache: n, ctx: o, appContext: r, props: s, type: i }
  }, a) {
    let l;
    return !!(n[a] || e !== we && a[0] !== "$" && ke(e, a) || Ns(t, a) || ke(s, a) || ke(o, a) || ke($o, a) || ke(r.config.globalProperties, a) || (l = i.__cssModules) && l[a]);
  },
  defineProperty(e, t, n) {
    return n.get != null ? e._.accessCache[t] = 0 : ke(n, "value") && this.set(e, t, n.value, null), Reflect.defineProperty(e, t, n);
  }
};
function zr(e) {
  return ne(e) ? e.reduce(
    (t, n) => (t[n] = null, t),
    {}
  ) : e;
}
function Ur(e, t) {
  return !e || !t ? e || t : ne(e) && ne(t) ? e.concat(t) : De({}, zr(e), zr(t));
}
let ai = !0;
function Ep(e) {
  const t = cc(e), n = e.proxy, o = e.ctx;
  ai = !1, t.beforeCreate && xa(t.beforeCreate, e, "bc");
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
    updated: b,
    activated: w,
    deactivated: $,
    beforeDestroy: P,
    beforeUnmount: A,
    destroyed: E,
    unmounted: S,
    render: T,
    renderTracked: I,
    renderTriggered: C,
    errorCaptured: x,
    serverPrefetch: L,
    // public API
    expose: K,
    inheritAttrs: ee,
    // assets
    components: V,
    directives: Q,
    filters: Z
  } = t;
  if (c && Ip(c, o, null), i)
    for (const ie in i) {
      const ge = i[ie];
      le(ge) && (o[ie] = ge.bind(n));
    }
  if (r) {
    const ie = r.call(n, n);
    $e(ie) && (e.data = /* @__PURE__ */ so(ie));
  }
  if (ai = !0, s)
    for (const ie in s) {
      const ge = s[ie], rt = le(ge) ? ge.bind(n, n) : le(ge.get) ? ge.get.bind(n, n) : jt, st = !le(ge) && le(ge.set) ? ge.set.bind(n) : jt, Ue = N({
        get: rt,
        set: st
      });
      Object.defineProperty(o, ie, {
        enumerable: !0,
        configurable: !0,
        get: () => Ue.value,
        set: (Ve) => Ue.value = Ve
      });
    }
  if (a)
    for (const ie in a)
      uc(a[ie], o, n, ie);
  if (l) {
    const ie = le(l) ? l.call(n) : l;
    Reflect.ownKeys(ie).forEach((ge) => {
      sp(ge, ie[ge]);
    });
  }
  u && xa(u, e, "c");
  function ce(ie, ge) {
    ne(ge) ? ge.forEach((rt) => ie(rt.bind(n))) : ge && ie(ge.bind(n));
  }
  if (ce(kp, d), ce(on, f), ce(_p, m), ce($p, b), ce(bp, w), ce(yp, $), ce(Tp, x), ce(Op, I), ce(Cp, C), ce(rn, A), ce(Sp, S), ce(xp, L), ne(K))
    if (K.length) {
      const ie = e.exposed || (e.exposed = {});
      K.forEach((ge) => {
        Object.defineProperty(ie, ge, {
          get: () => n[ge],
          set: (rt) => n[ge] = rt,
          enumerable: !0
        });
      });
    } else e.exposed || (e.exposed = {});
  T && e.render === jt && (e.render = T), ee != null && (e.inheritAttrs = ee), V && (e.components = V), Q && (e.directives = Q), L && rc(e);
}
function Ip(e, t, n = jt) {
  ne(e) && (e = li(e));
  for (const o in e) {
    const r = e[o];
    let s;
    $e(r) ? "default" in r ? s = ko(
      r.from || o,
      r.default,
      !0
    ) : s = ko(r.from || o) : s = ko(r), /* @__PURE__ */ je(s) ? Object.defineProperty(t, o, {
      enumerable: !0,
      configurable: !0,
      get: () => s.value,
      set: (i) => s.value = i
    }) : t[o] = s;
  }
}
function xa(e, t, n) {
  bt(
    ne(e) ? e.map((o) => o.bind(t.proxy)) : e.bind(t.proxy),
    t,
    n
  );
}
function uc(e, t, n, o) {
  let r = o.includes(".") ? Zu(n, o) : () => n[o];
  if (Le(e)) {
    const s = t[e];
    le(s) && Ce(r, s);
  } else if (le(e))
    Ce(r, e.bind(n));
  else if ($e(e))
    if (ne(e))
      e.forEach((s) => uc(s, t, n, o));
    else {
      const s = le(e.handler) ? e.handler.bind(n) : t[e.handler];
      le(s) && Ce(r, s, e);
    }
}
function cc(e) {
  const t = e.type, { mixins: n, extends: o } = t, {
    mixins: r,
    optionsCache: s,
    config: { optionMergeStrategies: i }
  } = e.appContext, a = s.get(t);
  let l;
  return a ? l = a : !r.length && !n && !o ? l = t : (l = {}, r.length && r.forEach(
    (c) => Hr(l, c, i, !0)
  ), Hr(l, t, i)), $e(t) && s.set(t, l), l;
}
function Hr(e, t, n, o = !1) {
  const { mixins: r, extends: s } = t;
  s && Hr(e, s, n, !0), r && r.forEach(
    (i) => Hr(e, i, n, !0)
  );
  for (const i in t)
    if (!(o && i === "expose")) {
      const a = Lp[i] || n && n[i];
      e[i] = a ? a(e[i], t[i]) : t[i];
    }
  return e;
}
const Lp = {
  data: Ca,
  props: Oa,
  emits: Oa,
  // objects
  methods: mo,
  computed: mo,
  // lifecycle
  beforeCreate: nt,
  created: nt,
  beforeMount: nt,
  mounted: nt,
  beforeUpdate: nt,
  updated: nt,
  beforeDestroy: nt,
  beforeUnmount: nt,
  destroyed: nt,
  unmounted: nt,
  activated: nt,
  deactivated: nt,
  errorCaptured: nt,
  serverPrefetch: nt,
  // assets
  components: mo,
  directives: mo,
  // watch
  watch: Np,
  // provide / inject
  provide: Ca,
  inject: Mp
};
function Ca(e, t) {
  return t ? e ? function() {
    return De(
      le(e) ? e.call(this, this) : e,
      le(t) ? t.call(this, this) : t
    );
  } : t : e;
}
function Mp(e, t) {
  return mo(li(e), li(t));
}
function li(e) {
  if (ne(e)) {
    const t = {};
    for (let n = 0; n < e.length; n++)
      t[e[n]] = e[n];
    return t;
  }
  return e;
}
function nt(e, t) {
  return e ? [...new Set([].concat(e, t))] : t;
}
function mo(e, t) {
  return e ? De(/* @__PURE__ */ Object.create(null), e, t) : t;
}
function Oa(e, t) {
  return e ? ne(e) && ne(t) ? [.../* @__PURE__ */ new Set([...e, ...t])] : De(
    /* @__PURE__ */ Object.create(null),
    zr(e),
    zr(t ?? {})
  ) : t;
}
function Np(e, t) {
  if (!e) return t;
  if (!t) return e;
  const n = De(/* @__PURE__ */ Object.create(null), e);
  for (const o in t)
    n[o] = nt(e[o], t[o]);
  return n;
}
function dc() {
  return {
    app: null,
    config: {
      isNativeTag: gu,
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
let jp = 0;
function Rp(e, t) {
  return function(o, r = null) {
    le(o) || (o = De({}, o)), r != null && !$e(r) && (r = null);
    const s = dc(), i = /* @__PURE__ */ new WeakSet(), a = [];
    let l = !1;
    const c = s.app = {
      _uid: jp++,
      _component: o,
      _props: r,
      _container: null,
      _context: s,
      _instance: null,
      version: mm,
      get config() {
        return s.config;
      },
      set config(u) {
      },
      use(u, ...d) {
        return i.has(u) || (u && le(u.install) ? (i.add(u), u.install(c, ...d)) : le(u) && (i.add(u), u(c, ...d))), c;
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
          return m.appContext = s, f === !0 ? f = "svg" : f === !1 && (f = void 0), e(m, u, f), l = !0, c._container = u, u.__vue_app__ = c, gs(m.component);
        }
      },
      onUnmount(u) {
        a.push(u);
      },
      unmount() {
        l && (bt(
          a,
          c._instance,
          16
        ), e(null, c._container), delete c._container.__vue_app__);
      },
      provide(u, d) {
        return s.provides[u] = d, c;
      },
      runWithContext(u) {
        const d = Mn;
        Mn = c;
        try {
          return u();
        } finally {
          Mn = d;
        }
      }
    };
    return c;
  };
}
let Mn = null;
function fc(e, t, n = we) {
  const o = Rn(), r = et(t), s = tn(t), i = pc(e, r), a = qf((l, c) => {
    let u, d = we, f;
    return up(() => {
      const m = e[r];
      We(u, m) && (u = m, c());
    }), {
      get() {
        return l(), n.get ? n.get(u) : u;
      },
      set(m) {
        const b = n.set ? n.set(m) : m;
        if (!We(b, u) && !(d !== we && We(m, d)))
          return;
        const w = o.vnode.props, $ = !!(w && // check if parent has passed v-model
        (t in w || r in w || s in w) && (`onUpdate:${t}` in w || `onUpdate:${r}` in w || `onUpdate:${s}` in w));
        $ || (u = m, c()), o.emit(`update:${t}`, b), We(m, d) && (We(m, b) && !We(b, f) || // #13524: browsers differ in when they flush microtasks between
        // event listeners. If a v-model listener emits an intermediate value
        // and a following listener restores the model to its previous prop
        // value before parent updates are flushed, the parent render can be
        // deduped as having no prop change. Force a local update so DOM state
        // such as an input's value is synchronized back to the current model.
        $ && d !== we && !We(b, u)) && c(), d = m, f = b;
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
const pc = (e, t) => t === "modelValue" || t === "model-value" ? e.modelModifiers : e[`${t}Modifiers`] || e[`${et(t)}Modifiers`] || e[`${tn(t)}Modifiers`];
function Dp(e, t, ...n) {
  if (e.isUnmounted) return;
  const o = e.vnode.props || we;
  let r = n;
  const s = t.startsWith("update:"), i = s && pc(o, t.slice(7));
  i && (i.trim && (r = n.map((u) => Le(u) ? u.trim() : u)), i.number && (r = r.map(Ni)));
  let a, l = o[a = Ts(t)] || // also try camelCase event handler (#2249)
  o[a = Ts(et(t))];
  !l && s && (l = o[a = Ts(tn(t))]), l && bt(
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
    e.emitted[a] = !0, bt(
      c,
      e,
      6,
      r
    );
  }
}
const Fp = /* @__PURE__ */ new WeakMap();
function mc(e, t, n = !1) {
  const o = n ? Fp : t.emitsCache, r = o.get(e);
  if (r !== void 0)
    return r;
  const s = e.emits;
  let i = {}, a = !1;
  if (!le(e)) {
    const l = (c) => {
      const u = mc(c, t, !0);
      u && (a = !0, De(i, u));
    };
    !n && t.mixins.length && t.mixins.forEach(l), e.extends && l(e.extends), e.mixins && e.mixins.forEach(l);
  }
  return !s && !a ? ($e(e) && o.set(e, null), null) : (ne(s) ? s.forEach((l) => i[l] = null) : De(i, s), $e(e) && o.set(e, i), i);
}
function ms(e, t) {
  return !e || !ts(t) ? !1 : (t = t.slice(2), t = t === "Once" ? t : t.replace(/Once$/, ""), ke(e, t[0].toLowerCase() + t.slice(1)) || ke(e, tn(t)) || ke(e, t));
}
function Ta(e) {
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
    ctx: b,
    inheritAttrs: w
  } = e, $ = Dr(e);
  let P, A;
  try {
    if (n.shapeFlag & 4) {
      const S = r || o, T = S;
      P = It(
        c.call(
          T,
          S,
          u,
          d,
          m,
          f,
          b
        )
      ), A = a;
    } else {
      const S = t;
      P = It(
        S.length > 1 ? S(
          d,
          { attrs: a, slots: i, emit: l }
        ) : S(
          d,
          null
        )
      ), A = t.props ? a : Bp(a);
    }
  } catch (S) {
    Zt.length = 0, cs(S, e, 1), P = J(Ge);
  }
  let E = P;
  if (A && w !== !1) {
    const S = Object.keys(A), { shapeFlag: T } = E;
    S.length && T & 7 && (s && S.some(ns) && (A = Vp(
      A,
      s
    )), E = yn(E, A, !1, !0));
  }
  if (n.dirs && (E = yn(E, null, !1, !0), E.dirs = E.dirs ? E.dirs.concat(n.dirs) : n.dirs), n.transition) {
    const S = fs(E.type) && Fr(E) || E;
    Ln(S, n.transition);
  }
  return P = E, Dr($), P;
}
function hc(e, t = !0) {
  let n;
  for (let o = 0; o < e.length; o++) {
    const r = e[o];
    if (Qn(r)) {
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
const Bp = (e) => {
  let t;
  for (const n in e)
    (n === "class" || n === "style" || ts(n)) && ((t || (t = {}))[n] = e[n]);
  return t;
}, Vp = (e, t) => {
  const n = {};
  for (const o in e)
    (!ns(o) || !(o.slice(9) in t)) && (n[o] = e[o]);
  return n;
};
function zp(e, t, n) {
  const { props: o, children: r, component: s } = e, { props: i, children: a, patchFlag: l } = t, c = s.emitsOptions;
  if (t.dirs || t.transition)
    return !0;
  if (n && l >= 0) {
    if (l & 1024)
      return !0;
    if (l & 16)
      return o ? Aa(o, i, c) : !!i;
    if (l & 8) {
      const u = t.dynamicProps;
      for (let d = 0; d < u.length; d++) {
        const f = u[d];
        if (gc(i, o, f) && !ms(c, f))
          return !0;
      }
    }
  } else
    return (r || a) && (!a || !a.$stable) ? !0 : o === i ? !1 : o ? i ? Aa(o, i, c) : !0 : !!i;
  return !1;
}
function Aa(e, t, n) {
  const o = Object.keys(t);
  if (o.length !== Object.keys(e).length)
    return !0;
  for (let r = 0; r < o.length; r++) {
    const s = o[r];
    if (!ke(e, s) || gc(t, e, s) && !ms(n, s))
      return !0;
  }
  return !1;
}
function gc(e, t, n) {
  const o = e[n], r = t[n];
  return n === "style" && $e(o) && $e(r) ? !vn(o, r) : o !== r;
}
function Up({ vnode: e, parent: t, suspense: n }, o) {
  for (; t; ) {
    const r = t.subTree;
    if (r.suspense && r.suspense.activeBranch === e && (r.suspense.vnode.el = r.el = o, e = r), r === e)
      (e = t.vnode).el = o, t = t.parent;
    else
      break;
  }
  n && n.activeBranch === e && (n.vnode.el = o);
}
const vc = {}, bc = () => Object.create(vc), yc = (e) => Object.getPrototypeOf(e) === vc;
function Hp(e, t, n, o = !1) {
  const r = {}, s = bc();
  e.propsDefaults = /* @__PURE__ */ Object.create(null), wc(e, t, r, s);
  for (const i in e.propsOptions[0])
    i in r || (r[i] = void 0);
  n ? e.props = o ? r : /* @__PURE__ */ Uf(r) : e.type.props ? e.props = r : e.props = s, e.attrs = s;
}
function Wp(e, t, n, o) {
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
        if (ms(e.emitsOptions, f))
          continue;
        const m = t[f];
        if (l)
          if (ke(s, f))
            m !== s[f] && (s[f] = m, c = !0);
          else {
            const b = et(f);
            r[b] = ui(
              l,
              a,
              b,
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
    wc(e, t, r, s) && (c = !0);
    let u;
    for (const d in a)
      (!t || // for camelCase
      !ke(t, d) && // it's possible the original props was passed in as kebab-case
      // and converted to camelCase (#955)
      ((u = tn(d)) === d || !ke(t, u))) && (l ? n && // for camelCase
      (n[d] !== void 0 || // for kebab-case
      n[u] !== void 0) && (r[d] = ui(
        l,
        a,
        d,
        void 0,
        e,
        !0
      )) : delete r[d]);
    if (s !== a)
      for (const d in s)
        (!t || !ke(t, d)) && (delete s[d], c = !0);
  }
  c && Yt(e.attrs, "set", "");
}
function wc(e, t, n, o) {
  const [r, s] = e.propsOptions;
  let i = !1, a;
  if (t)
    for (let l in t) {
      if (bo(l))
        continue;
      const c = t[l];
      let u;
      r && ke(r, u = et(l)) ? !s || !s.includes(u) ? n[u] = c : (a || (a = {}))[u] = c : ms(e.emitsOptions, l) || (!(l in o) || c !== o[l]) && (o[l] = c, i = !0);
    }
  if (s) {
    const l = /* @__PURE__ */ ye(n), c = a || we;
    for (let u = 0; u < s.length; u++) {
      const d = s[u];
      n[d] = ui(
        r,
        l,
        d,
        c[d],
        e,
        !ke(c, d)
      );
    }
  }
  return i;
}
function ui(e, t, n, o, r, s) {
  const i = e[n];
  if (i != null) {
    const a = ke(i, "default");
    if (a && o === void 0) {
      const l = i.default;
      if (i.type !== Function && !i.skipFactory && le(l)) {
        const { propsDefaults: c } = r;
        if (n in c)
          o = c[n];
        else {
          const u = ar(r);
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
    ] && (o === "" || o === tn(n)) && (o = !0));
  }
  return o;
}
const Kp = /* @__PURE__ */ new WeakMap();
function kc(e, t, n = !1) {
  const o = n ? Kp : t.propsCache, r = o.get(e);
  if (r)
    return r;
  const s = e.props, i = {}, a = [];
  let l = !1;
  if (!le(e)) {
    const u = (d) => {
      l = !0;
      const [f, m] = kc(d, t, !0);
      De(i, f), m && a.push(...m);
    };
    !n && t.mixins.length && t.mixins.forEach(u), e.extends && u(e.extends), e.mixins && e.mixins.forEach(u);
  }
  if (!s && !l)
    return $e(e) && o.set(e, En), En;
  if (ne(s))
    for (let u = 0; u < s.length; u++) {
      const d = et(s[u]);
      Pa(d) && (i[d] = we);
    }
  else if (s)
    for (const u in s) {
      const d = et(u);
      if (Pa(d)) {
        const f = s[u], m = i[d] = ne(f) || le(f) ? { type: f } : De({}, f), b = m.type;
        let w = !1, $ = !0;
        if (ne(b))
          for (let P = 0; P < b.length; ++P) {
            const A = b[P], E = le(A) && A.name;
            if (E === "Boolean") {
              w = !0;
              break;
            } else E === "String" && ($ = !1);
          }
        else
          w = le(b) && b.name === "Boolean";
        m[
          0
          /* shouldCast */
        ] = w, m[
          1
          /* shouldCastTrue */
        ] = $, (w || ke(m, "default")) && a.push(d);
      }
    }
  const c = [i, a];
  return $e(e) && o.set(e, c), c;
}
function Pa(e) {
  return e[0] !== "$" && !bo(e);
}
const Wi = (e) => e === "_" || e === "_ctx" || e === "$stable", Ki = (e) => ne(e) ? e.map(It) : [It(e)], qp = (e, t, n) => {
  if (t._n)
    return t;
  const o = ae((...r) => Ki(t(...r)), n);
  return o._c = !1, o;
}, _c = (e, t, n) => {
  const o = e._ctx;
  for (const r in e) {
    if (Wi(r)) continue;
    const s = e[r];
    if (le(s))
      t[r] = qp(r, s, o);
    else if (s != null) {
      const i = Ki(s);
      t[r] = () => i;
    }
  }
}, $c = (e, t) => {
  const n = Ki(t);
  e.slots.default = () => n;
}, Sc = (e, t, n) => {
  for (const o in t)
    (n || !Wi(o)) && (e[o] = t[o]);
}, Gp = (e, t, n) => {
  const o = e.slots = bc();
  if (e.vnode.shapeFlag & 32) {
    const r = t._;
    r ? (Sc(o, t, n), n && wu(o, "_", r, !0)) : _c(t, o);
  } else t && $c(e, t);
}, Yp = (e, t, n) => {
  const { vnode: o, slots: r } = e;
  let s = !0, i = we;
  if (o.shapeFlag & 32) {
    const a = t._;
    a ? n && a === 1 ? s = !1 : Sc(r, t, n) : (s = !t.$stable, _c(t, r)), i = t;
  } else t && ($c(e, t), i = { default: 1 });
  if (s)
    for (const a in r)
      !Wi(a) && i[a] == null && delete r[a];
}, Je = tm;
function Jp(e) {
  return Zp(e);
}
function Zp(e, t) {
  const n = is();
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
    setScopeId: m = jt,
    insertStaticContent: b
  } = e, w = (y, k, M, F = null, j = null, D = null, W = void 0, U = null, z = !!k.dynamicChildren) => {
    if (y === k)
      return;
    y && !An(y, k) && (F = Bn(y), Ve(y, j, D, !0), y = null), k.patchFlag === -2 && (z = !1, k.dynamicChildren = null), k.dynamicChildren && y && y.dynamicChildren && y.dynamicChildren.hasOnce && (k.dynamicChildren === En && (k.dynamicChildren = []), k.dynamicChildren.hasOnce = !0);
    const { type: R, ref: X, shapeFlag: G } = k;
    switch (R) {
      case hs:
        $(y, k, M, F);
        break;
      case Ge:
        P(y, k, M, F);
        break;
      case Rs:
        y == null && A(k, M, F, W);
        break;
      case B:
        V(
          y,
          k,
          M,
          F,
          j,
          D,
          W,
          U,
          z
        );
        break;
      default:
        G & 1 ? T(
          y,
          k,
          M,
          F,
          j,
          D,
          W,
          U,
          z
        ) : G & 6 ? Q(
          y,
          k,
          M,
          F,
          j,
          D,
          W,
          U,
          z
        ) : (G & 64 || G & 128) && R.process(
          y,
          k,
          M,
          F,
          j,
          D,
          W,
          U,
          z,
          _n
        );
    }
    X != null && j ? _o(X, y && y.ref, D, k || y, !k) : X == null && y && y.ref != null && _o(y.ref, null, D, y, !0);
  }, $ = (y, k, M, F) => {
    if (y == null)
      o(
        k.el = a(k.children),
        M,
        F
      );
    else {
      const j = k.el = y.el;
      k.children !== y.children && c(j, k.children);
    }
  }, P = (y, k, M, F) => {
    y == null ? o(
      k.el = l(k.children || ""),
      M,
      F
    ) : k.el = y.el;
  }, A = (y, k, M, F) => {
    [y.el, y.anchor] = b(
      y.children,
      k,
      M,
      F,
      y.el,
      y.anchor
    );
  }, E = ({ el: y, anchor: k }, M, F) => {
    let j;
    for (; y && y !== k; )
      j = f(y), o(y, M, F), y = j;
    o(k, M, F);
  }, S = ({ el: y, anchor: k }) => {
    let M;
    for (; y && y !== k; )
      M = f(y), r(y), y = M;
    r(k);
  }, T = (y, k, M, F, j, D, W, U, z) => {
    if (k.type === "svg" ? W = "svg" : k.type === "math" && (W = "mathml"), y == null)
      I(
        k,
        M,
        F,
        j,
        D,
        W,
        U,
        z
      );
    else {
      const R = y.el && y.el._isVueCE ? y.el : null;
      try {
        R && R._beginPatch(), L(
          y,
          k,
          j,
          D,
          W,
          U,
          z
        );
      } finally {
        R && R._endPatch();
      }
    }
  }, I = (y, k, M, F, j, D, W, U) => {
    let z, R;
    const { props: X, shapeFlag: G, transition: te, dirs: se } = y;
    if (z = y.el = i(
      y.type,
      D,
      X && X.is,
      X
    ), G & 8 ? u(z, y.children) : G & 16 && x(
      y.children,
      z,
      null,
      F,
      j,
      js(y, D),
      W,
      U
    ), se && $n(y, null, F, "created"), C(z, y, y.scopeId, W, F), X) {
      for (const Pe in X)
        Pe !== "value" && !bo(Pe) && s(z, Pe, null, X[Pe], D, F);
      "value" in X && s(z, "value", null, X.value, D), (R = X.onVnodeBeforeMount) && Tt(R, F, y);
    }
    se && $n(y, null, F, "beforeMount");
    const ve = Xp(j, te);
    ve ? te.beforeEnter(z) : te && !te.persisted && (z[em] = !0), o(z, k, M), ((R = X && X.onVnodeMounted) || ve || se) && Je(() => {
      R && Tt(R, F, y), ve && te.enter(z), se && $n(y, null, F, "mounted");
    }, j);
  }, C = (y, k, M, F, j) => {
    if (M && m(y, M), F)
      for (let D = 0; D < F.length; D++)
        m(y, F[D]);
    if (j) {
      let D = j.subTree;
      if (k === D || Cc(D.type) && (D.ssContent === k || D.ssFallback === k)) {
        const W = j.vnode;
        C(
          y,
          W,
          W.scopeId,
          W.slotScopeIds,
          j.parent
        );
      }
    }
  }, x = (y, k, M, F, j, D, W, U, z = 0) => {
    for (let R = z; R < y.length; R++) {
      const X = y[R] = U ? Gt(y[R]) : It(y[R]);
      w(
        null,
        X,
        k,
        M,
        F,
        j,
        D,
        W,
        U
      );
    }
  }, L = (y, k, M, F, j, D, W) => {
    const U = k.el = y.el;
    let { patchFlag: z, dynamicChildren: R, dirs: X } = k;
    z |= y.patchFlag & 16;
    const G = y.props || we, te = k.props || we;
    let se;
    if (M && Sn(M, !1), (se = te.onVnodeBeforeUpdate) && Tt(se, M, k, y), X && $n(k, y, M, "beforeUpdate"), M && Sn(M, !0), // #6385 the old vnode may be a user-wrapped non-isomorphic block
    // Force full diff when block metadata is unstable.
    R && (!y.dynamicChildren || y.dynamicChildren.length !== R.length) && (z = 0, W = !1, R = null), (G.innerHTML && te.innerHTML == null || G.textContent && te.textContent == null) && u(U, ""), R ? K(
      y.dynamicChildren,
      R,
      U,
      M,
      F,
      js(k, j),
      D
    ) : W || ge(
      y,
      k,
      U,
      null,
      M,
      F,
      js(k, j),
      D,
      !1
    ), z > 0) {
      if (z & 16)
        ee(U, G, te, M, j);
      else if (z & 2 && G.class !== te.class && s(U, "class", null, te.class, j), z & 4 && s(U, "style", G.style, te.style, j), z & 8) {
        const ve = k.dynamicProps;
        for (let Pe = 0; Pe < ve.length; Pe++) {
          const Te = ve[Pe], Fe = G[Te], He = te[Te];
          (He !== Fe || Te === "value") && s(U, Te, Fe, He, j, M);
        }
      }
      z & 1 && y.children !== k.children && u(U, k.children);
    } else !W && R == null && ee(U, G, te, M, j);
    ((se = te.onVnodeUpdated) || X) && Je(() => {
      se && Tt(se, M, k, y), X && $n(k, y, M, "updated");
    }, F);
  }, K = (y, k, M, F, j, D, W) => {
    for (let U = 0; U < k.length; U++) {
      const z = y[U], R = k[U], X = z.el || So(z), G = (
        // oldVNode may be an errored async setup() component inside Suspense
        // which will not have a mounted element
        X && // - In the case of a Fragment, we need to provide the actual parent
        // of the Fragment itself so it can move its children.
        (z.type === B || // - In the case of different nodes, there is going to be a replacement
        // which also requires the correct parent container
        !An(z, R) || // - In the case of a component, it could contain anything.
        z.shapeFlag & 198) ? d(X) : (
          // In other cases, the parent container is not actually used so we
          // just pass the block element here to avoid a DOM parentNode call.
          M
        )
      );
      w(
        z,
        R,
        G,
        null,
        F,
        j,
        D,
        W,
        !0
      );
    }
  }, ee = (y, k, M, F, j) => {
    if (k !== M) {
      if (k !== we)
        for (const D in k)
          !bo(D) && !(D in M) && s(
            y,
            D,
            k[D],
            null,
            j,
            F
          );
      for (const D in M) {
        if (bo(D)) continue;
        const W = M[D], U = k[D];
        W !== U && D !== "value" && s(y, D, U, W, j, F);
      }
      "value" in M && s(y, "value", k.value, M.value, j);
    }
  }, V = (y, k, M, F, j, D, W, U, z) => {
    const R = k.el = y ? y.el : a(""), X = k.anchor = y ? y.anchor : a("");
    let { patchFlag: G, dynamicChildren: te, slotScopeIds: se } = k;
    se && (U = U ? U.concat(se) : se), y == null ? (o(R, M, F), o(X, M, F), x(
      // #10007
      // such fragment like `<></>` will be compiled into
      // a fragment which doesn't have a children.
      // In this case fallback to an empty array
      k.children || [],
      M,
      X,
      j,
      D,
      W,
      U,
      z
    )) : G > 0 && G & 64 && te && // #2715 the previous fragment could've been a BAILed one as a result
    // of renderSlot() with no valid children
    y.dynamicChildren && y.dynamicChildren.length === te.length ? (K(
      y.dynamicChildren,
      te,
      M,
      j,
      D,
      W,
      U
    ), // #2080 if the stable fragment has a key, it's a <template v-for> that may
    //  get moved around. Make sure all root level vnodes inherit el.
    // #2134 or if it's a component root, it may also get moved around
    // as the component is being moved.
    (k.key != null || j && k === j.subTree) && qi(
      y,
      k,
      !0
      /* shallow */
    )) : ge(
      y,
      k,
      M,
      X,
      j,
      D,
      W,
      U,
      z
    );
  }, Q = (y, k, M, F, j, D, W, U, z) => {
    k.slotScopeIds = U, y == null ? k.shapeFlag & 512 ? j.ctx.activate(
      k,
      M,
      F,
      W,
      z
    ) : Z(
      k,
      M,
      F,
      j,
      D,
      W,
      z
    ) : Ae(y, k, z);
  }, Z = (y, k, M, F, j, D, W) => {
    const U = y.component = im(
      y,
      F,
      j
    );
    if (ps(y) && (U.ctx.renderer = _n), am(U, !1, W), U.asyncDep) {
      if (j && j.registerDep(
        U,
        ce,
        W,
        D
      ), !y.el) {
        const z = U.subTree = J(Ge);
        P(null, z, k, M), y.placeholder = z.el;
      }
    } else
      ce(
        U,
        y,
        k,
        M,
        j,
        D,
        W
      );
  }, Ae = (y, k, M) => {
    const F = k.component = y.component;
    if (zp(y, k, M))
      if (F.asyncDep && !F.asyncResolved) {
        k.el = y.el, k.placeholder = y.placeholder, ie(F, k, M);
        return;
      } else
        F.next = k, F.update();
    else
      k.el = y.el, k.placeholder = y.placeholder, F.vnode = k;
  }, ce = (y, k, M, F, j, D, W) => {
    const U = () => {
      if (y.isMounted) {
        let { next: G, bu: te, u: se, parent: ve, vnode: Pe } = y;
        {
          const Ct = xc(y);
          if (Ct) {
            G && (G.el = Pe.el, ie(y, G, W)), Ct.asyncDep.then(() => {
              const Ut = () => {
                y.job.flags & 8 || (j && j.pendingBranch ? Je(Ut, j) : R());
              };
              Ut.flags = 48, Je(Ut, j);
            });
            return;
          }
        }
        let Te = G, Fe;
        Sn(y, !1), G ? (G.el = Pe.el, ie(y, G, W)) : G = Pe, te && Pr(te), (Fe = G.props && G.props.onVnodeBeforeUpdate) && Tt(Fe, ve, G, Pe), Sn(y, !0);
        const He = Ta(y), wt = y.subTree;
        y.subTree = He, w(
          wt,
          He,
          // parent may have changed if it's in a teleport. a root that is a
          // pending async component only has its placeholder comment
          d(
            wt.el || So(wt)
          ),
          // anchor may have changed if it's in a fragment
          Bn(wt),
          y,
          j,
          D
        ), G.el = He.el, Te === null && Up(y, He.el), se && Je(se, j), (Fe = G.props && G.props.onVnodeUpdated) && Je(
          () => Tt(Fe, ve, G, Pe),
          j
        );
      } else {
        let G;
        const { el: te, props: se } = k, { bm: ve, m: Pe, parent: Te, root: Fe, type: He } = y, wt = Yn(k);
        Sn(y, !1), ve && Pr(ve), !wt && (G = se && se.onVnodeBeforeMount) && Tt(G, Te, k), Sn(y, !0);
        {
          Fe.ce && Fe.ce._hasShadowRoot() && Fe.ce._injectChildStyle(
            He,
            y.parent ? y.parent.type : void 0
          );
          const Ct = y.subTree = Ta(y);
          w(
            null,
            Ct,
            M,
            F,
            y,
            j,
            D
          ), k.el = Ct.el;
        }
        if (Pe && Je(Pe, j), !wt && (G = se && se.onVnodeMounted)) {
          const Ct = k;
          Je(
            () => Tt(G, Te, Ct),
            j
          );
        }
        (k.shapeFlag & 256 || Te && Yn(Te.vnode) && Te.vnode.shapeFlag & 256) && y.a && Je(y.a, j), y.isMounted = !0, k = M = F = null;
      }
    };
    y.scope.on();
    const z = y.effect = new Tu(U);
    y.scope.off();
    const R = y.update = z.run.bind(z), X = y.job = z.runIfDirty.bind(z);
    X.i = y, X.id = y.uid, z.scheduler = () => ds(X), Sn(y, !0), R();
  }, ie = (y, k, M) => {
    k.component = y;
    const F = y.vnode.props;
    y.vnode = k, y.next = null, Wp(y, k.props, F, M), Yp(y, k.children, M), Ft(), qu(y), Bt();
  }, ge = (y, k, M, F, j, D, W, U, z = !1) => {
    const R = y && y.children, X = y ? y.shapeFlag : 0, G = k.children, { patchFlag: te, shapeFlag: se } = k;
    if (te > 0) {
      if (te & 128) {
        st(
          R,
          G,
          M,
          F,
          j,
          D,
          W,
          U,
          z
        );
        return;
      } else if (te & 256) {
        rt(
          R,
          G,
          M,
          F,
          j,
          D,
          W,
          U,
          z
        );
        return;
      }
    }
    se & 8 ? (X & 16 && sn(R, j, D), G !== R && u(M, G)) : X & 16 ? se & 16 ? st(
      R,
      G,
      M,
      F,
      j,
      D,
      W,
      U,
      z
    ) : sn(R, j, D, !0) : (X & 8 && u(M, ""), se & 16 && x(
      G,
      M,
      F,
      j,
      D,
      W,
      U,
      z
    ));
  }, rt = (y, k, M, F, j, D, W, U, z) => {
    y = y || En, k = k || En;
    const R = y.length, X = k.length, G = Math.min(R, X);
    let te;
    for (te = 0; te < G; te++) {
      const se = k[te] = z ? Gt(k[te]) : It(k[te]);
      w(
        y[te],
        se,
        M,
        null,
        j,
        D,
        W,
        U,
        z
      );
    }
    R > X ? sn(
      y,
      j,
      D,
      !0,
      !1,
      G
    ) : x(
      k,
      M,
      F,
      j,
      D,
      W,
      U,
      z,
      G
    );
  }, st = (y, k, M, F, j, D, W, U, z) => {
    let R = 0;
    const X = k.length;
    let G = y.length - 1, te = X - 1;
    for (; R <= G && R <= te; ) {
      const se = y[R], ve = k[R] = z ? Gt(k[R]) : It(k[R]);
      if (An(se, ve))
        w(
          se,
          ve,
          M,
          null,
          j,
          D,
          W,
          U,
          z
        );
      else
        break;
      R++;
    }
    for (; R <= G && R <= te; ) {
      const se = y[G], ve = k[te] = z ? Gt(k[te]) : It(k[te]);
      if (An(se, ve))
        w(
          se,
          ve,
          M,
          null,
          j,
          D,
          W,
          U,
          z
        );
      else
        break;
      G--, te--;
    }
    if (R > G) {
      if (R <= te) {
        const se = te + 1, ve = se < X ? k[se].el : F;
        for (; R <= te; )
          w(
            null,
            k[R] = z ? Gt(k[R]) : It(k[R]),
            M,
            ve,
            j,
            D,
            W,
            U,
            z
          ), R++;
      }
    } else if (R > te)
      for (; R <= G; )
        Ve(y[R], j, D, !0), R++;
    else {
      const se = R, ve = R, Pe = /* @__PURE__ */ new Map();
      for (R = ve; R <= te; R++) {
        const ut = k[R] = z ? Gt(k[R]) : It(k[R]);
        ut.key != null && Pe.set(ut.key, R);
      }
      let Te, Fe = 0;
      const He = te - ve + 1;
      let wt = !1, Ct = 0;
      const Ut = new Array(He);
      for (R = 0; R < He; R++) Ut[R] = 0;
      for (R = se; R <= G; R++) {
        const ut = y[R];
        if (Fe >= He) {
          Ve(ut, j, D, !0);
          continue;
        }
        let Ot;
        if (ut.key != null)
          Ot = Pe.get(ut.key);
        else
          for (Te = ve; Te <= te; Te++)
            if (Ut[Te - ve] === 0 && An(ut, k[Te])) {
              Ot = Te;
              break;
            }
        Ot === void 0 ? Ve(ut, j, D, !0) : (Ut[Ot - ve] = R + 1, Ot >= Ct ? Ct = Ot : wt = !0, w(
          ut,
          k[Ot],
          M,
          null,
          j,
          D,
          W,
          U,
          z
        ), Fe++);
      }
      const ca = wt ? Qp(Ut) : En;
      for (Te = ca.length - 1, R = He - 1; R >= 0; R--) {
        const ut = ve + R, Ot = k[ut], da = k[ut + 1], fa = ut + 1 < X ? (
          // #13559, #14173 fallback to el placeholder for unresolved async component
          da.el || So(da)
        ) : F;
        Ut[R] === 0 ? w(
          null,
          Ot,
          M,
          fa,
          j,
          D,
          W,
          U,
          z
        ) : wt && (Te < 0 || R !== ca[Te] ? Ue(Ot, M, fa, 2) : Te--);
      }
    }
  }, Ue = (y, k, M, F, j = null) => {
    const { el: D, type: W, transition: U, children: z, shapeFlag: R } = y;
    if (R & 6) {
      Ue(y.component.subTree, k, M, F);
      return;
    }
    if (R & 128) {
      y.suspense.move(k, M, F);
      return;
    }
    if (R & 64) {
      W.move(y, k, M, _n);
      return;
    }
    if (W === B) {
      o(D, k, M);
      for (let G = 0; G < z.length; G++)
        Ue(z[G], k, M, F);
      o(y.anchor, k, M);
      return;
    }
    if (W === Rs) {
      E(y, k, M);
      return;
    }
    if (F !== 2 && R & 1 && U)
      if (F === 0)
        U.persisted && !D[gt] ? o(D, k, M) : (U.beforeEnter(D), o(D, k, M), Je(() => U.enter(D), j));
      else {
        const { leave: G, delayLeave: te, afterLeave: se } = U, ve = () => {
          y.ctx.isUnmounted ? r(D) : o(D, k, M);
        }, Pe = () => {
          const Te = D._isLeaving || !!D[gt];
          D._isLeaving && D[gt](
            !0
            /* cancelled */
          ), U.persisted && !Te ? ve() : G(D, () => {
            ve(), se && se();
          });
        };
        te ? te(D, ve, Pe) : Pe();
      }
    else
      o(D, k, M);
  }, Ve = (y, k, M, F = !1, j = !1) => {
    const {
      type: D,
      props: W,
      ref: U,
      children: z,
      dynamicChildren: R,
      shapeFlag: X,
      patchFlag: G,
      dirs: te,
      cacheIndex: se,
      memo: ve
    } = y;
    if ((G === -2 || R && R.hasOnce) && (j = !1), U != null && (Ft(), _o(U, null, M, y, !0), Bt()), se != null && (!y.ctx || y.ctx === k) && (k.renderCache[se] = void 0), X & 256 && k.ctx.deactivate(y))
      return;
    const Pe = X & 1 && te, Te = !Yn(y);
    let Fe;
    if (Te && (Fe = W && W.onVnodeBeforeUnmount) && Tt(Fe, k, y), X & 6)
      gr(y.component, M, F);
    else {
      if (X & 128) {
        y.suspense.unmount(M, F);
        return;
      }
      Pe && $n(y, null, k, "beforeUnmount"), X & 64 ? y.type.remove(
        y,
        k,
        M,
        _n,
        F
      ) : R && // #5154
      // when v-once is used inside a block, setBlockTracking(-1) marks the
      // parent block with hasOnce: true
      // so that it doesn't take the fast path during unmount - otherwise
      // components nested in v-once are never unmounted.
      !R.hasOnce && // #1153: fast path should not be taken for non-stable (v-for) fragments
      (D !== B || G > 0 && G & 64) ? sn(
        R,
        k,
        M,
        !1,
        !0
      ) : (D === B && G & 384 || !j && X & 16) && sn(z, k, M), F && kn(y);
    }
    const He = ve != null && se == null;
    (Te && (Fe = W && W.onVnodeUnmounted) || Pe || He) && Je(() => {
      Fe && Tt(Fe, k, y), Pe && $n(y, null, k, "unmounted"), He && (y.el = null);
    }, M);
  }, kn = (y) => {
    const { type: k, el: M, anchor: F, transition: j } = y, D = k === B;
    if (D && !j) {
      zt(M, F);
      return;
    }
    if (k === Rs) {
      S(y), j && !j.persisted && j.afterLeave && j.afterLeave();
      return;
    }
    const W = D ? Lo(y) : y, U = () => {
      D ? d(M) && zt(M, F) : r(M), j && !j.persisted && j.afterLeave && j.afterLeave();
    };
    if (W && W.shapeFlag & 1 && j && !j.persisted) {
      const { leave: z, delayLeave: R } = j, X = W.el, G = () => z(X, U);
      R ? R(X, U, G) : G();
    } else
      U();
  }, zt = (y, k) => {
    let M;
    for (; y !== k; )
      M = f(y), r(y), y = M;
    r(k);
  }, gr = (y, k, M) => {
    const { bum: F, scope: j, job: D, subTree: W, um: U, m: z, a: R } = y;
    Ea(z), Ea(R), F && Pr(F), j.stop(), D ? (D.flags |= 8, Ve(W, y, k, M)) : W && (W.transition = y.vnode.transition, Ve(W, y, k, M)), U && Je(U, k);
    const X = () => {
      y.isUnmounted = !0;
    };
    X.flags = 16, Je(X, k);
  }, sn = (y, k, M, F = !1, j = !1, D = 0) => {
    for (let W = D; W < y.length; W++)
      Ve(y[W], k, M, F, j);
  }, Bn = (y) => {
    if (y.shapeFlag & 6)
      return Bn(y.component.subTree);
    if (y.shapeFlag & 128)
      return y.suspense.next();
    const k = f(y.anchor || y.el), M = k && k[Xu];
    return M ? f(M) : k;
  }, vr = (y, k, M) => {
    const F = y && k._vnode ? void 0 : y && y.component ? y.component.uid : sm();
    rp(() => {
      y == null ? k._vnode && Ve(k._vnode, null, null, !0) : w(
        k._vnode || null,
        y,
        k,
        null,
        null,
        null,
        M
      ), k._vnode = y;
    }, F);
  }, _n = {
    p: w,
    um: Ve,
    m: Ue,
    r: kn,
    mt: Z,
    mc: x,
    pc: ge,
    pbc: K,
    n: Bn,
    o: e
  };
  return {
    render: vr,
    hydrate: void 0,
    createApp: Rp(vr)
  };
}
function js({ type: e, props: t }, n) {
  return n === "svg" && e === "foreignObject" || n === "mathml" && e === "annotation-xml" && t && t.encoding && t.encoding.includes("html") ? void 0 : n;
}
function Sn({ effect: e, job: t }, n) {
  n ? (e.flags |= 32, t.flags |= 4) : (e.flags &= -33, t.flags &= -5);
}
function Xp(e, t) {
  return (!e || e && !e.pendingBranch) && t && !t.persisted;
}
function qi(e, t, n = !1) {
  const o = e.children, r = t.children;
  if (ne(o) && ne(r))
    for (let s = 0; s < o.length; s++) {
      const i = o[s];
      let a = r[s];
      a.shapeFlag & 1 && !a.dynamicChildren && ((a.patchFlag <= 0 || a.patchFlag === 32) && (a = r[s] = Gt(r[s]), a.el = i.el), !n && a.patchFlag !== -2 && qi(i, a)), a.type === hs && (a.patchFlag === -1 && (a = r[s] = Gt(a)), a.el = i.el), a.type === Ge && !a.el && (a.el = i.el);
    }
}
function Qp(e) {
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
function xc(e) {
  const t = e.subTree.component;
  if (t)
    return t.asyncDep && !t.asyncResolved ? t : xc(t);
}
function Ea(e) {
  if (e)
    for (let t = 0; t < e.length; t++)
      e[t].flags |= 8;
}
function So(e) {
  if (e.placeholder)
    return e.placeholder;
  const t = e.component;
  if (t)
    return So(t.subTree);
  const n = e.suspense;
  return n && n.activeBranch ? So(n.activeBranch) : null;
}
const Cc = (e) => e.__isSuspense, em = /* @__PURE__ */ Symbol("_deferredEnter");
function tm(e, t) {
  t && t.pendingBranch ? ne(e) ? t.effects.push(...e) : t.effects.push(e) : op(e);
}
const B = /* @__PURE__ */ Symbol.for("v-fgt"), hs = /* @__PURE__ */ Symbol.for("v-txt"), Ge = /* @__PURE__ */ Symbol.for("v-cmt"), Rs = /* @__PURE__ */ Symbol.for("v-stc"), Zt = [];
let ct = null;
function p(e = !1) {
  Zt.push(ct = e ? null : []);
}
function Gi() {
  Zt.pop(), ct = Zt[Zt.length - 1] || null;
}
let No = 1;
function Wr(e, t = !1) {
  No += e, e < 0 && ct && t && (ct.hasOnce = !0);
}
function Oc(e) {
  return e.dynamicChildren = No > 0 ? ct || En : null, Gi(), No > 0 && ct && ct.push(e), e;
}
function h(e, t, n, o, r, s) {
  return Oc(
    g(
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
function Y(e, t, n, o, r) {
  return Oc(
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
function Qn(e) {
  return e ? e.__v_isVNode === !0 : !1;
}
function An(e, t) {
  return e.type === t.type && e.key === t.key;
}
const Tc = ({ key: e }) => e ?? null, Er = ({
  ref: e,
  ref_key: t,
  ref_for: n
}) => (typeof e == "number" && (e = "" + e), e != null ? Le(e) || /* @__PURE__ */ je(e) || le(e) ? { i: qe, r: e, k: t, f: !!n } : e : null);
function g(e, t = null, n = null, o = 0, r = null, s = e === B ? 0 : 1, i = !1, a = !1) {
  const l = {
    __v_isVNode: !0,
    __v_skip: !0,
    type: e,
    props: t,
    key: t && Tc(t),
    ref: t && Er(t),
    scopeId: Ju,
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
  return a ? (Kr(l, n), s & 128 && e.normalize(l)) : n && (l.shapeFlag |= Le(n) ? 8 : 16), No > 0 && // avoid a block node from tracking itself
  !i && // has current parent block
  ct && // presence of a patch flag indicates this node needs patching on updates.
  // component nodes also should always be patched, because even if the
  // component doesn't need to update, it needs to persist the instance on to
  // the next vnode so that it can be properly unmounted later.
  (l.patchFlag > 0 || s & 6) && // the EVENTS flag is only for hydration and if it is the only flag, the
  // vnode should not be considered dynamic due to handler caching.
  l.patchFlag !== 32 && ct.push(l), l;
}
const J = nm;
function nm(e, t = null, n = null, o = 0, r = null, s = !1) {
  if ((!e || e === ic) && (e = Ge), Qn(e)) {
    const a = yn(
      e,
      t,
      !0
      /* mergeRef: true */
    );
    return n && Kr(a, n), No > 0 && !s && ct && (a.shapeFlag & 6 ? ct[ct.indexOf(e)] = a : ct.push(a)), a.patchFlag = -2, a;
  }
  if (fm(e) && (e = e.__vccOpts), t) {
    t = om(t);
    let { class: a, style: l } = t;
    a && !Le(a) && (t.class = me(a)), $e(l) && (/* @__PURE__ */ us(l) && !ne(l) && (l = De({}, l)), t.style = Mt(l));
  }
  const i = Le(e) ? 1 : Cc(e) ? 128 : fs(e) ? 64 : $e(e) ? 4 : le(e) ? 2 : 0;
  return g(
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
function om(e) {
  return e ? /* @__PURE__ */ us(e) ? De({}, e) : yc(e) ? De({}, e[Ic] || e) : e : null;
}
function yn(e, t, n = !1, o = !1) {
  const { props: r, ref: s, patchFlag: i, children: a, transition: l } = e, c = t ? de(r || {}, t) : r, u = {
    __v_isVNode: !0,
    __v_skip: !0,
    type: e.type,
    props: c,
    key: c && Tc(c),
    ref: t && t.ref ? (
      // #2078 in the case of <component :is="vnode" ref="extra"/>
      // if the vnode itself already has a ref, cloneVNode will need to merge
      // the refs so the single vnode can be set on multiple refs
      n && s ? ne(s) ? s.concat(Er(t)) : [s, Er(t)] : Er(t)
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
    patchFlag: t && e.type !== B ? i === -1 ? 16 : i | 16 : i,
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
    ssContent: e.ssContent && yn(e.ssContent),
    ssFallback: e.ssFallback && yn(e.ssFallback),
    placeholder: e.placeholder,
    el: e.el,
    anchor: e.anchor,
    ctx: e.ctx,
    ce: e.ce,
    cacheIndex: e.cacheIndex
  };
  return l && o && Ln(
    u,
    l.clone(u)
  ), u;
}
function H(e = " ", t = 0) {
  return J(hs, null, e, t);
}
function O(e = "", t = !1) {
  return t ? (p(), Y(Ge, null, e)) : J(Ge, null, e);
}
function It(e) {
  return e == null || typeof e == "boolean" ? J(Ge) : ne(e) ? J(
    B,
    null,
    // #3666, avoid reference pollution when reusing vnode
    e.slice()
  ) : Qn(e) ? Gt(e) : J(hs, null, String(e));
}
function Gt(e) {
  return e.el === null && e.patchFlag !== -1 || e.memo ? e : yn(e);
}
function Kr(e, t) {
  let n = 0;
  const { shapeFlag: o } = e;
  if (t == null)
    t = null;
  else if (ne(t))
    n = 16;
  else if (typeof t == "object")
    if (o & 65) {
      const r = t.default;
      r && (r._c && (r._d = !1), Kr(e, r()), r._c && (r._d = !0));
      return;
    } else {
      n = 32;
      const r = t._;
      !r && !yc(t) ? t._ctx = qe : r === 3 && qe && (qe.slots._ === 1 ? t._ = 1 : (t._ = 2, e.patchFlag |= 1024));
    }
  else if (le(t)) {
    if (o & 65) {
      Kr(e, { default: t });
      return;
    }
    t = { default: t, _ctx: qe }, n = 32;
  } else
    t = String(t), o & 64 ? (n = 16, t = [H(t)]) : n = 8;
  e.children = t, e.shapeFlag |= n;
}
function de(...e) {
  const t = {};
  for (let n = 0; n < e.length; n++) {
    const o = e[n];
    for (const r in o)
      if (r === "class")
        t.class !== o.class && (t.class = me([t.class, o.class]));
      else if (r === "style")
        t.style = Mt([t.style, o.style]);
      else if (ts(r)) {
        const s = t[r], i = o[r];
        i && s !== i && !(ne(s) && s.includes(i)) ? t[r] = s ? [].concat(s, i) : i : i == null && s == null && // mergeProps({ 'onUpdate:modelValue': undefined }) should not retain
        // the model listener.
        !ns(r) && (t[r] = i);
      } else r !== "" && (t[r] = o[r]);
  }
  return t;
}
function Tt(e, t, n, o = null) {
  bt(e, t, 7, [
    n,
    o
  ]);
}
const rm = /* @__PURE__ */ dc();
let Ac = 0;
function sm() {
  return Ac;
}
function im(e, t, n) {
  const o = e.type, r = (t ? t.appContext : e.appContext) || rm, s = {
    uid: Ac++,
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
    scope: new xu(
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
    propsOptions: kc(o, r),
    emitsOptions: mc(o, r),
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
  return s.ctx = { _: s }, s.root = t ? t.root : s, s.emit = Dp.bind(null, s), e.ce && e.ce(s), s;
}
let Xe = null;
const Rn = () => Xe || qe;
let qr, jo;
{
  const e = is(), t = (n, o) => {
    let r;
    return (r = e[n]) || (r = e[n] = []), r.push(o), (s) => {
      r.length > 1 ? r.forEach((i) => i(s)) : r[0](s);
    };
  };
  qr = t(
    "__VUE_INSTANCE_SETTERS__",
    (n) => Xe = n
  ), jo = t(
    "__VUE_SSR_SETTERS__",
    (n) => Ro = n
  );
}
const ar = (e) => {
  const t = Xe;
  return qr(e), e.scope.on(), () => {
    e.scope.off(), qr(t);
  };
}, Ia = () => {
  Xe && Xe.scope.off(), qr(null);
};
function Pc(e) {
  return e.vnode.shapeFlag & 4;
}
let Ro = !1;
function am(e, t = !1, n = !1) {
  t && jo(t);
  const { props: o, children: r } = e.vnode, s = Pc(e);
  Hp(e, o, s, t), Gp(e, r, n || t);
  const i = s ? lm(e, t) : void 0;
  return t && jo(!1), i;
}
function lm(e, t) {
  const n = e.type;
  e.accessCache = /* @__PURE__ */ Object.create(null), e.proxy = new Proxy(e.ctx, Pp);
  const { setup: o } = n;
  if (o) {
    Ft();
    const r = e.setupContext = o.length > 1 ? cm(e) : null, s = ar(e), i = sr(
      o,
      e,
      0,
      [
        e.props,
        r
      ]
    ), a = vu(i);
    if (Bt(), s(), (a || e.sp) && !Yn(e) && rc(e), a) {
      if (i.then(Ia, Ia), t)
        return i.then((l) => {
          jo(!0);
          try {
            La(e, l, t);
          } finally {
            jo(!1);
          }
        }).catch((l) => {
          cs(l, e, 0, void 0, !0), e.ssrRender = (c, u) => u("<!---->");
        });
      e.asyncDep = i;
    } else
      La(e, i);
  } else
    Ec(e);
}
function La(e, t, n) {
  le(t) ? e.type.__ssrInlineRender ? e.ssrRender = t : e.render = t : $e(t) && (e.setupState = Hu(t)), Ec(e);
}
function Ec(e, t, n) {
  const o = e.type;
  e.render || (e.render = o.render || jt);
  {
    const r = ar(e);
    Ft();
    try {
      Ep(e);
    } finally {
      Bt(), r();
    }
  }
}
const Ic = /* @__PURE__ */ Symbol(), um = {
  get(e, t) {
    return Ze(e, "get", ""), t === Ic ? e : e[t];
  }
};
function cm(e) {
  const t = (n) => {
    e.exposed = n || {};
  };
  return {
    attrs: new Proxy(e.attrs, um),
    slots: e.slots,
    emit: e.emit,
    expose: t
  };
}
function gs(e) {
  return e.exposed ? e.exposeProxy || (e.exposeProxy = new Proxy(Hu(Vi(e.exposed)), {
    get(t, n) {
      if (n in t)
        return t[n];
      if (n in $o)
        return $o[n](e);
    },
    has(t, n) {
      return n in t || n in $o;
    }
  })) : e.proxy;
}
function dm(e, t = !0) {
  return le(e) ? e.displayName || e.name : e.name || t && e.__name;
}
function fm(e) {
  return le(e) && "__vccOpts" in e;
}
const N = (e, t) => /* @__PURE__ */ Xf(e, t, Ro);
function pm(e, t, n) {
  try {
    Wr(-1);
    const o = arguments.length;
    return o === 2 ? $e(t) && !ne(t) ? Qn(t) ? J(e, null, [t]) : J(e, t) : J(e, null, t) : (o > 3 ? n = Array.prototype.slice.call(arguments, 2) : o === 3 && Qn(n) && (n = [n]), J(e, t, n));
  } finally {
    Wr(1);
  }
}
const mm = "3.5.45";
let ci;
const Ma = typeof window < "u" && window.trustedTypes;
if (Ma)
  try {
    ci = /* @__PURE__ */ Ma.createPolicy("vue", {
      createHTML: (e) => e
    });
  } catch {
  }
const Lc = ci ? (e) => ci.createHTML(e) : (e) => e, hm = "http://www.w3.org/2000/svg", gm = "http://www.w3.org/1998/Math/MathML", qt = typeof document < "u" ? document : null, Na = qt && /* @__PURE__ */ qt.createElement("template"), vm = {
  insert: (e, t, n) => {
    t.insertBefore(e, n || null);
  },
  remove: (e) => {
    const t = e.parentNode;
    t && t.removeChild(e);
  },
  createElement: (e, t, n, o) => {
    const r = t === "svg" ? qt.createElementNS(hm, e) : t === "mathml" ? qt.createElementNS(gm, e) : n ? qt.createElement(e, { is: n }) : qt.createElement(e);
    return e === "select" && o && o.multiple != null && r.setAttribute("multiple", o.multiple), r;
  },
  createText: (e) => qt.createTextNode(e),
  createComment: (e) => qt.createComment(e),
  setText: (e, t) => {
    e.nodeValue = t;
  },
  setElementText: (e, t) => {
    e.textContent = t;
  },
  parentNode: (e) => e.parentNode,
  nextSibling: (e) => e.nextSibling,
  querySelector: (e) => qt.querySelector(e),
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
      Na.innerHTML = Lc(
        o === "svg" ? `<svg>${e}</svg>` : o === "mathml" ? `<math>${e}</math>` : e
      );
      const a = Na.content;
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
}, an = "transition", uo = "animation", Do = /* @__PURE__ */ Symbol("_vtc"), Mc = {
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
}, bm = /* @__PURE__ */ De(
  {},
  Qu,
  Mc
), ym = (e) => (e.displayName = "Transition", e.props = bm, e), wm = /* @__PURE__ */ ym(
  (e, { slots: t }) => pm(vp, km(e), t)
), xn = (e, t = []) => {
  ne(e) ? e.forEach((n) => n(...t)) : e && e(...t);
}, ja = (e) => e ? ne(e) ? e.some((t) => t.length > 1) : e.length > 1 : !1;
function km(e) {
  const t = {};
  for (const V in e)
    V in Mc || (t[V] = e[V]);
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
  } = e, b = _m(r), w = b && b[0], $ = b && b[1], {
    onBeforeEnter: P,
    onEnter: A,
    onEnterCancelled: E,
    onLeave: S,
    onLeaveCancelled: T,
    onBeforeAppear: I = P,
    onAppear: C = A,
    onAppearCancelled: x = E
  } = t, L = (V, Q, Z, Ae) => {
    V._enterCancelled = Ae, Cn(V, Q ? u : a), Cn(V, Q ? c : i), Z && Z();
  }, K = (V, Q) => {
    V._isLeaving = !1, Cn(V, d), Cn(V, m), Cn(V, f), Q && Q();
  }, ee = (V) => (Q, Z) => {
    const Ae = V ? C : A, ce = () => L(Q, V, Z);
    xn(Ae, [Q, ce]), Ra(() => {
      Cn(Q, V ? l : s), Wt(Q, V ? u : a), ja(Ae) || Da(Q, o, w, ce);
    });
  };
  return De(t, {
    onBeforeEnter(V) {
      xn(P, [V]), Wt(V, s), Wt(V, i);
    },
    onBeforeAppear(V) {
      xn(I, [V]), Wt(V, l), Wt(V, c);
    },
    onEnter: ee(!1),
    onAppear: ee(!0),
    onLeave(V, Q) {
      V._isLeaving = !0;
      const Z = () => K(V, Q);
      Wt(V, d), V._enterCancelled ? (Wt(V, f), Va(V)) : (Va(V), Wt(V, f)), Ra(() => {
        V._isLeaving && (Cn(V, d), Wt(V, m), ja(S) || Da(V, o, $, Z));
      }), xn(S, [V, Z]);
    },
    onEnterCancelled(V) {
      L(V, !1, void 0, !0), xn(E, [V]);
    },
    onAppearCancelled(V) {
      L(V, !0, void 0, !0), xn(x, [V]);
    },
    onLeaveCancelled(V) {
      K(V), xn(T, [V]);
    }
  });
}
function _m(e) {
  if (e == null)
    return null;
  if ($e(e))
    return [Ds(e.enter), Ds(e.leave)];
  {
    const t = Ds(e);
    return [t, t];
  }
}
function Ds(e) {
  return gf(e);
}
function Wt(e, t) {
  t.split(/\s+/).forEach((n) => n && e.classList.add(n)), (e[Do] || (e[Do] = /* @__PURE__ */ new Set())).add(t);
}
function Cn(e, t) {
  t.split(/\s+/).forEach((o) => o && e.classList.remove(o));
  const n = e[Do];
  n && (n.delete(t), n.size || (e[Do] = void 0));
}
function Ra(e) {
  requestAnimationFrame(() => {
    requestAnimationFrame(e);
  });
}
let $m = 0;
function Da(e, t, n, o) {
  const r = e._endId = ++$m, s = () => {
    r === e._endId && o();
  };
  if (n != null)
    return setTimeout(s, n);
  const { type: i, timeout: a, propCount: l } = Sm(e, t);
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
function Sm(e, t) {
  const n = window.getComputedStyle(e), o = (b) => (n[b] || "").split(", "), r = o(`${an}Delay`), s = o(`${an}Duration`), i = Fa(r, s), a = o(`${uo}Delay`), l = o(`${uo}Duration`), c = Fa(a, l);
  let u = null, d = 0, f = 0;
  t === an ? i > 0 && (u = an, d = i, f = s.length) : t === uo ? c > 0 && (u = uo, d = c, f = l.length) : (d = Math.max(i, c), u = d > 0 ? i > c ? an : uo : null, f = u ? u === an ? s.length : l.length : 0);
  const m = u === an && /\b(?:transform|all)(?:,|$)/.test(
    o(`${an}Property`).toString()
  );
  return {
    type: u,
    timeout: d,
    propCount: f,
    hasTransform: m
  };
}
function Fa(e, t) {
  for (; e.length < t.length; )
    e = e.concat(e);
  return Math.max(...t.map((n, o) => Ba(n) + Ba(e[o])));
}
function Ba(e) {
  return e === "auto" ? 0 : Number(e.slice(0, -1).replace(",", ".")) * 1e3;
}
function Va(e) {
  return (e ? e.ownerDocument : document).body.offsetHeight;
}
function xm(e, t, n) {
  const o = e[Do];
  o && (t = (t ? [t, ...o] : [...o]).join(" ")), t == null ? e.removeAttribute("class") : n ? e.setAttribute("class", t) : e.className = t;
}
const za = /* @__PURE__ */ Symbol("_vod"), Cm = /* @__PURE__ */ Symbol("_vsh"), Om = /* @__PURE__ */ Symbol(""), Tm = /(?:^|;)\s*display\s*:/;
function Am(e, t, n) {
  const o = e.style, r = Le(n);
  let s = !1;
  if (n && !r) {
    if (t)
      if (Le(t))
        for (const i of t.split(";")) {
          const a = i.slice(0, i.indexOf(":")).trim();
          n[a] == null && ho(o, a, "");
        }
      else
        for (const i in t)
          n[i] == null && ho(o, i, "");
    for (const i in n) {
      i === "display" && (s = !0);
      const a = n[i];
      a != null ? Em(
        e,
        i,
        !Le(t) && t ? t[i] : void 0,
        a
      ) || ho(o, i, a) : ho(o, i, "");
    }
  } else if (r) {
    if (t !== n) {
      const i = o[Om];
      i && (n += ";" + i), o.cssText = n, s = Tm.test(n);
    }
  } else t && e.removeAttribute("style");
  za in e && ((!r || t !== n) && (e[za] = s ? o.display : ""), e[Cm] && (o.display = "none"));
}
const _r = /\s*!important$/;
function ho(e, t, n) {
  if (ne(n))
    n.forEach((o) => ho(e, t, o));
  else if (n == null && (n = ""), t.startsWith("--"))
    _r.test(n) ? e.setProperty(t, n.replace(_r, ""), "important") : e.setProperty(t, n);
  else {
    const o = Pm(e, t);
    _r.test(n) ? e.setProperty(
      tn(o),
      n.replace(_r, ""),
      "important"
    ) : e[o] = n;
  }
}
const Ua = ["Webkit", "Moz", "ms"], Fs = {};
function Pm(e, t) {
  const n = Fs[t];
  if (n)
    return n;
  let o = et(t);
  if (o !== "filter" && o in e)
    return Fs[t] = o;
  o = ss(o);
  for (let r = 0; r < Ua.length; r++) {
    const s = Ua[r] + o;
    if (s in e)
      return Fs[t] = s;
  }
  return t;
}
function Em(e, t, n, o) {
  return e.tagName === "TEXTAREA" && (t === "width" || t === "height") && Le(o) && n === o;
}
const Ha = "http://www.w3.org/1999/xlink";
function Wa(e, t, n, o, r, s = _f(t)) {
  o && t.startsWith("xlink:") ? n == null ? e.removeAttributeNS(Ha, t.slice(6, t.length)) : e.setAttributeNS(Ha, t, n) : n == null || s && !ku(n) ? e.removeAttribute(t) : e.setAttribute(
    t,
    s ? "" : pt(n) ? String(n) : n
  );
}
function Ka(e, t, n, o, r) {
  if (t === "innerHTML" || t === "textContent") {
    n != null && (e[t] = t === "innerHTML" ? Lc(n) : n);
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
    a === "boolean" ? n = ku(n) : n == null && a === "string" ? (n = "", i = !0) : a === "number" && (n = 0, i = !0);
  }
  try {
    e[t] = n;
  } catch {
  }
  i && e.removeAttribute(r || t);
}
function dn(e, t, n, o) {
  e.addEventListener(t, n, o);
}
function Im(e, t, n, o) {
  e.removeEventListener(t, n, o);
}
const qa = /* @__PURE__ */ Symbol("_vei");
function Lm(e, t, n, o, r = null) {
  const s = e[qa] || (e[qa] = {}), i = s[t];
  if (o && i)
    i.value = o;
  else {
    const [a, l] = jm(t);
    if (o) {
      const c = s[t] = Fm(
        o,
        r
      );
      dn(e, a, c, l);
    } else i && (Im(e, a, i, l), s[t] = void 0);
  }
}
const Mm = /(Once|Passive|Capture)$/, Nm = /^on:?(?:Once|Passive|Capture)$/;
function jm(e) {
  let t, n;
  for (; (n = e.match(Mm)) && !Nm.test(e); )
    t || (t = {}), e = e.slice(0, e.length - n[1].length), t[n[1].toLowerCase()] = !0;
  return [e[2] === ":" ? e.slice(3) : tn(e.slice(2)), t];
}
let Bs = 0;
const Rm = /* @__PURE__ */ Promise.resolve(), Dm = () => Bs || (Rm.then(() => Bs = 0), Bs = Date.now());
function Fm(e, t) {
  const n = (o) => {
    if (!o._vts)
      o._vts = Date.now();
    else if (o._vts <= n.attached)
      return;
    const r = n.value;
    if (ne(r)) {
      const s = o.stopImmediatePropagation;
      o.stopImmediatePropagation = () => {
        s.call(o), o._stopped = !0;
      };
      const i = r.slice(), a = [o];
      for (let l = 0; l < i.length && !o._stopped; l++) {
        const c = i[l];
        c && bt(
          c,
          t,
          5,
          a
        );
      }
    } else
      bt(
        r,
        t,
        5,
        [o]
      );
  };
  return n.value = e, n.attached = Dm(), n;
}
const Ga = (e) => e.charCodeAt(0) === 111 && e.charCodeAt(1) === 110 && // lowercase letter
e.charCodeAt(2) > 96 && e.charCodeAt(2) < 123, Bm = (e, t, n, o, r, s) => {
  const i = r === "svg";
  t === "class" ? xm(e, o, i) : t === "style" ? Am(e, n, o) : ts(t) ? ns(t) || Lm(e, t, n, o, s) : (t[0] === "." ? (t = t.slice(1), !0) : t[0] === "^" ? (t = t.slice(1), !1) : Vm(e, t, o, i)) ? (Ka(e, t, o), !e.tagName.includes("-") && (t === "value" || t === "checked" || t === "selected") && Wa(e, t, o, i, s, t !== "value")) : /* #11081 force set props for possible async custom element */ e._isVueCE && // #12408 check if it's declared prop or it's async custom element
  (zm(e, t) || // @ts-expect-error _def is private
  e._def.__asyncLoader && (/[A-Z]/.test(t) || !Le(o))) ? Ka(e, et(t), o, s, t) : (t === "true-value" ? e._trueValue = o : t === "false-value" && (e._falseValue = o), Wa(e, t, o, i));
};
function Vm(e, t, n, o) {
  if (o)
    return !!(t === "innerHTML" || t === "textContent" || t in e && Ga(t) && le(n));
  if (t === "spellcheck" || t === "draggable" || t === "translate" || t === "autocorrect" || t === "sandbox" && e.tagName === "IFRAME" || t === "form" || t === "list" && e.tagName === "INPUT" || t === "type" && e.tagName === "TEXTAREA")
    return !1;
  if (t === "width" || t === "height") {
    const r = e.tagName;
    if (r === "IMG" || r === "VIDEO" || r === "CANVAS" || r === "SOURCE")
      return !1;
  }
  return Ga(t) && Le(n) ? !1 : t in e;
}
function zm(e, t) {
  const n = (
    // @ts-expect-error _def is private
    e._def.props
  );
  if (!n)
    return !1;
  const o = et(t);
  return Array.isArray(n) ? n.some((r) => et(r) === o) : Object.keys(n).some((r) => et(r) === o);
}
const eo = (e) => {
  const t = e.props["onUpdate:modelValue"] || !1;
  return ne(t) ? (n) => Pr(t, n) : t;
};
function Um(e) {
  e.target.composing = !0;
}
function Ya(e) {
  const t = e.target;
  t.composing && (t.composing = !1, t.dispatchEvent(new Event("input")));
}
const Nt = /* @__PURE__ */ Symbol("_assign"), $r = /* @__PURE__ */ Symbol("_initialValue");
function Vs(e, t, n) {
  return t && (e = e.trim()), n && (e = Ni(e)), e;
}
const Hm = {
  created(e, { modifiers: { lazy: t, trim: n, number: o } }, r) {
    e.parentNode && (e.type === "text" ? e[$r] = e.defaultValue.replace(/[\r\n]/g, "") : e.type === "textarea" && (e[$r] = e.defaultValue.replace(/\r\n?/g, `
`))), e[Nt] = eo(r);
    const s = o || r.props && r.props.type === "number";
    dn(e, t ? "change" : "input", (i) => {
      i.target.composing || e[Nt](Vs(e.value, n, s));
    }), (n || s) && dn(e, "change", () => {
      e.value = Vs(e.value, n, s);
    }), t || (dn(e, "compositionstart", Um), dn(e, "compositionend", Ya), dn(e, "change", Ya));
  },
  // set value on mounted so it's after min/max for type="range"
  mounted(e, { value: t, modifiers: { trim: n, number: o } }) {
    const r = t ?? "", s = e[$r];
    delete e[$r], s !== void 0 && (e.type === "text" || e.type === "textarea") && e.value !== s ? e[Nt](Vs(e.value, n, o)) : e.value = r;
  },
  beforeUpdate(e, { value: t, oldValue: n, modifiers: { lazy: o, trim: r, number: s } }, i) {
    if (e[Nt] = eo(i), e.composing) return;
    const a = (s || e.type === "number") && !/^0\d/.test(e.value) ? Ni(e.value) : e.value, l = t ?? "";
    if (a === l)
      return;
    const c = e.getRootNode();
    (c instanceof Document || c instanceof ShadowRoot) && c.activeElement === e && e.type !== "range" && (o && t === n || r && e.value.trim() === l) || (e.value = l);
  }
}, Wm = {
  // #4096 array checkboxes need to be deep traversed
  deep: !0,
  created(e, t, n) {
    e[Nt] = eo(n), dn(e, "change", () => {
      const o = e._modelValue, r = Nc(e), s = e.checked, i = e[Nt];
      if (ne(o)) {
        const a = _u(o, r), l = a !== -1;
        if (s && !l)
          i(o.concat(r));
        else if (!s && l) {
          const c = [...o];
          c.splice(a, 1), i(c);
        }
      } else if (Xn(o)) {
        const a = new Set(o);
        s ? a.add(r) : a.delete(r), i(a);
      } else
        i(jc(e, s));
    });
  },
  // set initial checked on mount to wait for true-value/false-value
  mounted: Ja,
  beforeUpdate(e, t, n) {
    e[Nt] = eo(n), Ja(e, t, n);
  }
};
function Ja(e, { value: t, oldValue: n }, o) {
  e._modelValue = t;
  let r;
  if (ne(t))
    r = _u(t, o.props.value) > -1;
  else if (Xn(t))
    r = t.has(o.props.value);
  else {
    if (t === n) return;
    r = vn(t, jc(e, !0));
  }
  e.checked !== r && (e.checked = r);
}
const Km = {
  created(e, { value: t }, n) {
    e.checked = vn(t, n.props.value), e[Nt] = eo(n), dn(e, "change", () => {
      e[Nt](Nc(e));
    });
  },
  beforeUpdate(e, { value: t, oldValue: n }, o) {
    e[Nt] = eo(o), t !== n && (e.checked = vn(t, o.props.value));
  }
};
function Nc(e) {
  return "_value" in e ? e._value : e.value;
}
function jc(e, t) {
  const n = t ? "_trueValue" : "_falseValue";
  return n in e ? e[n] : t;
}
const qm = ["ctrl", "shift", "alt", "meta"], Gm = {
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
  exact: (e, t) => qm.some((n) => e[`${n}Key`] && !t.includes(n))
}, Xt = (e, t) => {
  if (!e) return e;
  const n = e._withMods || (e._withMods = {}), o = t.join(".");
  return n[o] || (n[o] = ((r, ...s) => {
    for (let i = 0; i < t.length; i++) {
      const a = Gm[t[i]];
      if (a && a(r, t)) return;
    }
    return e(r, ...s);
  }));
}, Ym = {
  esc: "escape",
  space: " ",
  up: "arrow-up",
  left: "arrow-left",
  right: "arrow-right",
  down: "arrow-down",
  delete: "backspace"
}, Fo = (e, t) => {
  const n = e._withKeys || (e._withKeys = {}), o = t.join(".");
  return n[o] || (n[o] = ((r) => {
    if (!("key" in r))
      return;
    const s = tn(r.key);
    if (t.some(
      (i) => i === s || Ym[i] === s
    ))
      return e(r);
  }));
}, Jm = /* @__PURE__ */ De({ patchProp: Bm }, vm);
let Za;
function Zm() {
  return Za || (Za = Jp(Jm));
}
const Xm = ((...e) => {
  const t = Zm().createApp(...e), { mount: n } = t;
  return t.mount = (o) => {
    const r = eh(o);
    if (!r) return;
    const s = t._component;
    !le(s) && !s.render && !s.template && (s.template = r.innerHTML), r.nodeType === 1 && (r.textContent = "");
    const i = n(r, !1, Qm(r));
    return r instanceof Element && (r.removeAttribute("v-cloak"), r.setAttribute("data-v-app", "")), i;
  }, t;
});
function Qm(e) {
  if (e instanceof SVGElement)
    return "svg";
  if (typeof MathMLElement == "function" && e instanceof MathMLElement)
    return "mathml";
}
function eh(e) {
  return Le(e) ? document.querySelector(e) : e;
}
let Rc;
const vs = (e) => Rc = e, Dc = (
  /* istanbul ignore next */
  /* @__PURE__ */ Symbol()
);
function di(e) {
  return e && typeof e == "object" && Object.prototype.toString.call(e) === "[object Object]" && typeof e.toJSON != "function";
}
var xo;
(function(e) {
  e.direct = "direct", e.patchObject = "patch object", e.patchFunction = "patch function";
})(xo || (xo = {}));
function th() {
  const e = Cu(!0), t = e.run(() => /* @__PURE__ */ q({}));
  let n = [], o = [];
  const r = Vi({
    install(s) {
      vs(r), r._a = s, s.provide(Dc, r), s.config.globalProperties.$pinia = r, o.forEach((i) => n.push(i)), o = [];
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
const Fc = () => {
};
function Xa(e, t, n, o = Fc) {
  e.add(t);
  const r = () => {
    e.delete(t) && o();
  };
  return !n && Ou() && xf(r), r;
}
function zn(e, ...t) {
  e.forEach((n) => {
    n(...t);
  });
}
const nh = (e) => e(), Qa = /* @__PURE__ */ Symbol(), zs = /* @__PURE__ */ Symbol();
function fi(e, t) {
  e instanceof Map && t instanceof Map ? t.forEach((n, o) => e.set(o, n)) : e instanceof Set && t instanceof Set && t.forEach(e.add, e);
  for (const n in t) {
    if (!t.hasOwnProperty(n))
      continue;
    const o = t[n], r = e[n];
    di(r) && di(o) && e.hasOwnProperty(n) && !/* @__PURE__ */ je(o) && !/* @__PURE__ */ Rt(o) ? e[n] = fi(r, o) : e[n] = o;
  }
  return e;
}
const oh = (
  /* istanbul ignore next */
  /* @__PURE__ */ Symbol()
);
function rh(e) {
  return !di(e) || !Object.prototype.hasOwnProperty.call(e, oh);
}
const { assign: un } = Object;
function sh(e) {
  return !!(/* @__PURE__ */ je(e) && e.effect);
}
function ih(e, t, n, o) {
  const { state: r, actions: s, getters: i } = t, a = n.state.value[e];
  let l;
  function c() {
    a || (n.state.value[e] = r ? r() : {});
    const u = /* @__PURE__ */ Gf(n.state.value[e]);
    return un(u, s, Object.keys(i || {}).reduce((d, f) => (d[f] = Vi(N(() => {
      vs(n);
      const m = n._s.get(e);
      return i[f].call(m, m);
    })), d), {}));
  }
  return l = Bc(e, c, t, n, o, !0), l;
}
function Bc(e, t, n = {}, o, r, s) {
  let i;
  const a = un({ actions: {} }, n), l = { deep: !0 };
  let c, u, d = /* @__PURE__ */ new Set(), f = /* @__PURE__ */ new Set(), m;
  const b = o.state.value[e];
  !s && !b && (o.state.value[e] = {});
  let w;
  function $(x) {
    let L;
    c = u = !1, typeof x == "function" ? (x(o.state.value[e]), L = {
      type: xo.patchFunction,
      storeId: e,
      events: m
    }) : (fi(o.state.value[e], x), L = {
      type: xo.patchObject,
      payload: x,
      storeId: e,
      events: m
    });
    const K = w = /* @__PURE__ */ Symbol();
    wn().then(() => {
      w === K && (c = !0);
    }), u = !0, zn(d, L, o.state.value[e]);
  }
  const P = s ? function() {
    const { state: L } = n, K = L ? L() : {};
    this.$patch((ee) => {
      un(ee, K);
    });
  } : (
    /* istanbul ignore next */
    Fc
  );
  function A() {
    i.stop(), d.clear(), f.clear(), o._s.delete(e);
  }
  const E = (x, L = "") => {
    if (Qa in x)
      return x[zs] = L, x;
    const K = function() {
      vs(o);
      const ee = Array.from(arguments), V = /* @__PURE__ */ new Set(), Q = /* @__PURE__ */ new Set();
      function Z(ie) {
        V.add(ie);
      }
      function Ae(ie) {
        Q.add(ie);
      }
      zn(f, {
        args: ee,
        name: K[zs],
        store: T,
        after: Z,
        onError: Ae
      });
      let ce;
      try {
        ce = x.apply(this && this.$id === e ? this : T, ee);
      } catch (ie) {
        throw zn(Q, ie), ie;
      }
      return ce instanceof Promise ? ce.then((ie) => (zn(V, ie), ie)).catch((ie) => (zn(Q, ie), Promise.reject(ie))) : (zn(V, ce), ce);
    };
    return K[Qa] = !0, K[zs] = L, K;
  }, S = {
    _p: o,
    // _s: scope,
    $id: e,
    $onAction: Xa.bind(null, f),
    $patch: $,
    $reset: P,
    $subscribe(x, L = {}) {
      const K = Xa(d, x, L.detached, () => ee()), ee = i.run(() => Ce(() => o.state.value[e], (V) => {
        (L.flush === "sync" ? u : c) && x({
          storeId: e,
          type: xo.direct,
          events: m
        }, V);
      }, un({}, l, L)));
      return K;
    },
    $dispose: A
  }, T = /* @__PURE__ */ so(S);
  o._s.set(e, T);
  const C = (o._a && o._a.runWithContext || nh)(() => o._e.run(() => (i = Cu()).run(() => t({ action: E }))));
  for (const x in C) {
    const L = C[x];
    if (/* @__PURE__ */ je(L) && !sh(L) || /* @__PURE__ */ Rt(L))
      s || (b && rh(L) && (/* @__PURE__ */ je(L) ? L.value = b[x] : fi(L, b[x])), o.state.value[e][x] = L);
    else if (typeof L == "function") {
      const K = E(L, x);
      C[x] = K, a.actions[x] = L;
    }
  }
  return un(T, C), un(/* @__PURE__ */ ye(T), C), Object.defineProperty(T, "$state", {
    get: () => o.state.value[e],
    set: (x) => {
      $((L) => {
        un(L, x);
      });
    }
  }), o._p.forEach((x) => {
    un(T, i.run(() => x({
      store: T,
      app: o._a,
      pinia: o,
      options: a
    })));
  }), b && s && n.hydrate && n.hydrate(T.$state, b), c = !0, u = !0, T;
}
// @__NO_SIDE_EFFECTS__
function tt(e, t, n) {
  let o;
  const r = typeof t == "function";
  o = r ? n : t;
  function s(i, a) {
    const l = ip();
    return i = // in test mode, ignore the argument provided as we can always retrieve a
    // pinia instance with getActivePinia()
    i || (l ? ko(Dc, null) : null), i && vs(i), i = Rc, i._s.has(e) || (r ? Bc(e, t, o, i) : ih(e, o, i)), i._s.get(e);
  }
  return s.$id = e, s;
}
var ah = Object.defineProperty, el = Object.getOwnPropertySymbols, lh = Object.prototype.hasOwnProperty, uh = Object.prototype.propertyIsEnumerable, tl = (e, t, n) => t in e ? ah(e, t, { enumerable: !0, configurable: !0, writable: !0, value: n }) : e[t] = n, ch = (e, t) => {
  for (var n in t || (t = {})) lh.call(t, n) && tl(e, n, t[n]);
  if (el) for (var n of el(t)) uh.call(t, n) && tl(e, n, t[n]);
  return e;
};
function Dn(e) {
  return e == null || e === "" || Array.isArray(e) && e.length === 0 || !(e instanceof Date) && typeof e == "object" && Object.keys(e).length === 0;
}
function Yi(e) {
  return typeof e == "function" && "call" in e && "apply" in e;
}
function Ee(e) {
  return !Dn(e);
}
function Dt(e, t = !0) {
  return e instanceof Object && e.constructor === Object && (t || Object.keys(e).length !== 0);
}
function Vc(e = {}, t = {}) {
  let n = ch({}, e);
  return Object.keys(t).forEach((o) => {
    let r = o;
    Dt(t[r]) && r in e && Dt(e[r]) ? n[r] = Vc(e[r], t[r]) : n[r] = t[r];
  }), n;
}
function dh(...e) {
  return e.reduce((t, n, o) => o === 0 ? n : Vc(t, n), {});
}
function dt(e, ...t) {
  return Yi(e) ? e(...t) : e;
}
function at(e, t = !0) {
  return typeof e == "string" && (t || e !== "");
}
function Lt(e) {
  return at(e) ? e.replace(/(-|_)/g, "").toLowerCase() : e;
}
function Ji(e, t = "", n = {}) {
  let o = Lt(t).split("."), r = o.shift();
  if (r) {
    if (Dt(e)) {
      let s = Object.keys(e).find((i) => Lt(i) === r) || "";
      return Ji(dt(e[s], n), o.join("."), n);
    }
    return;
  }
  return dt(e, n);
}
function zc(e, t = !0) {
  return Array.isArray(e) && (t || e.length !== 0);
}
function fh(e) {
  return Ee(e) && !isNaN(e);
}
function Nn(e, t) {
  if (t) {
    let n = t.test(e);
    return t.lastIndex = 0, n;
  }
  return !1;
}
function ph(...e) {
  return dh(...e);
}
function Co(e) {
  return e && e.replace(/\/\*(?:(?!\*\/)[\s\S])*\*\/|[\r\n\t]+/g, "").replace(/ {2,}/g, " ").replace(/ ([{:}]) /g, "$1").replace(/([;,]) /g, "$1").replace(/ !/g, "!").replace(/: /g, ":").trim();
}
function mh(e) {
  return at(e, !1) ? e[0].toUpperCase() + e.slice(1) : e;
}
function Uc(e) {
  return at(e) ? e.replace(/(_)/g, "-").replace(/([a-z])([A-Z])/g, "$1-$2").toLowerCase() : e;
}
function Hc() {
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
function Qt(...e) {
  if (e) {
    let t = [];
    for (let n = 0; n < e.length; n++) {
      let o = e[n];
      if (!o) continue;
      let r = typeof o;
      if (r === "string" || r === "number") t.push(o);
      else if (r === "object") {
        let s = Array.isArray(o) ? [Qt(...o)] : Object.entries(o).map(([i, a]) => a ? i : void 0);
        t = s.length ? t.concat(s.filter((i) => !!i)) : t;
      }
    }
    return t.join(" ").trim();
  }
}
function hh(e, t) {
  return e ? e.classList ? e.classList.contains(t) : new RegExp("(^| )" + t + "( |$)", "gi").test(e.className) : !1;
}
function Gr(e, t) {
  if (e && t) {
    let n = (o) => {
      hh(e, o) || (e.classList ? e.classList.add(o) : e.className += " " + o);
    };
    [t].flat().filter(Boolean).forEach((o) => o.split(" ").forEach(n));
  }
}
function gh() {
  return window.innerWidth - document.documentElement.offsetWidth;
}
function vh(e) {
  typeof e == "string" ? Gr(document.body, e || "p-overflow-hidden") : (e != null && e.variableName && document.body.style.setProperty(e.variableName, gh() + "px"), Gr(document.body, e?.className || "p-overflow-hidden"));
}
function Oo(e, t) {
  if (e && t) {
    let n = (o) => {
      e.classList ? e.classList.remove(o) : e.className = e.className.replace(new RegExp("(^|\\b)" + o.split(" ").join("|") + "(\\b|$)", "gi"), " ");
    };
    [t].flat().filter(Boolean).forEach((o) => o.split(" ").forEach(n));
  }
}
function bh(e) {
  typeof e == "string" ? Oo(document.body, e || "p-overflow-hidden") : (e != null && e.variableName && document.body.style.removeProperty(e.variableName), Oo(document.body, e?.className || "p-overflow-hidden"));
}
function yh() {
  let e = window, t = document, n = t.documentElement, o = t.getElementsByTagName("body")[0], r = e.innerWidth || n.clientWidth || o.clientWidth, s = e.innerHeight || n.clientHeight || o.clientHeight;
  return { width: r, height: s };
}
function nl(e) {
  return e ? Math.abs(e.scrollLeft) : 0;
}
function wh(e, t) {
  e && (typeof t == "string" ? e.style.cssText = t : Object.entries(t || {}).forEach(([n, o]) => e.style[n] = o));
}
function Wc(e, t) {
  return e instanceof HTMLElement ? e.offsetWidth : 0;
}
function kh(e) {
  if (e) {
    let t = e.parentNode;
    return t && t instanceof ShadowRoot && t.host && (t = t.host), t;
  }
  return null;
}
function _h(e) {
  return !!(e !== null && typeof e < "u" && e.nodeName && kh(e));
}
function Fn(e) {
  return typeof Element < "u" ? e instanceof Element : e !== null && typeof e == "object" && e.nodeType === 1 && typeof e.nodeName == "string";
}
function Yr(e, t = {}) {
  if (Fn(e)) {
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
        s ? e.addEventListener(s[1].toLowerCase(), r) : o === "p-bind" || o === "pBind" ? Yr(e, r) : (r = o === "class" ? [...new Set(n("class", r))].join(" ").trim() : o === "style" ? n("style", r).join(";").trim() : r, (e.$attrs = e.$attrs || {}) && (e.$attrs[o] = r), e.setAttribute(o, r));
      }
    });
  }
}
function Kc(e, t = {}, ...n) {
  {
    let o = document.createElement(e);
    return Yr(o, t), o.append(...n), o;
  }
}
function $h(e, t) {
  return Fn(e) ? Array.from(e.querySelectorAll(t)) : [];
}
function Sh(e, t) {
  return Fn(e) ? e.matches(t) ? e : e.querySelector(t) : null;
}
function Kn(e, t) {
  e && document.activeElement !== e && e.focus(t);
}
function xh(e, t) {
  if (Fn(e)) {
    let n = e.getAttribute(t);
    return isNaN(n) ? n === "true" || n === "false" ? n === "true" : n : +n;
  }
}
function qc(e, t = "") {
  let n = $h(e, `button:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            [href]:not([tabindex = "-1"]):not([style*="display:none"]):not([hidden])${t},
            input:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            select:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            textarea:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            [tabIndex]:not([tabIndex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            [contenteditable]:not([tabIndex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t}`), o = [];
  for (let r of n) getComputedStyle(r).display != "none" && getComputedStyle(r).visibility != "hidden" && o.push(r);
  return o;
}
function co(e, t) {
  let n = qc(e, t);
  return n.length > 0 ? n[0] : null;
}
function ol(e) {
  if (e) {
    let t = e.offsetHeight, n = getComputedStyle(e);
    return t -= parseFloat(n.paddingTop) + parseFloat(n.paddingBottom) + parseFloat(n.borderTopWidth) + parseFloat(n.borderBottomWidth), t;
  }
  return 0;
}
function Ch(e, t) {
  let n = qc(e, t);
  return n.length > 0 ? n[n.length - 1] : null;
}
function Oh(e) {
  if (e) {
    let t = e.getBoundingClientRect();
    return { top: t.top + (window.pageYOffset || document.documentElement.scrollTop || document.body.scrollTop || 0), left: t.left + (window.pageXOffset || nl(document.documentElement) || nl(document.body) || 0) };
  }
  return { top: "auto", left: "auto" };
}
function Gc(e, t) {
  return e ? e.offsetHeight : 0;
}
function rl(e) {
  if (e) {
    let t = e.offsetWidth, n = getComputedStyle(e);
    return t -= parseFloat(n.paddingLeft) + parseFloat(n.paddingRight) + parseFloat(n.borderLeftWidth) + parseFloat(n.borderRightWidth), t;
  }
  return 0;
}
function Yc() {
  return !!(typeof window < "u" && window.document && window.document.createElement);
}
function sl(e, t = "") {
  return Fn(e) ? e.matches(`button:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            [href][clientHeight][clientWidth]:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            input:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            select:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            textarea:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            [tabIndex]:not([tabIndex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            [contenteditable]:not([tabIndex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t}`) : !1;
}
function Jc(e, t = "", n) {
  Fn(e) && n !== null && n !== void 0 && e.setAttribute(t, n);
}
var Sr = {};
function Th(e = "pui_id_") {
  return Object.hasOwn(Sr, e) || (Sr[e] = 0), Sr[e]++, `${e}${Sr[e]}`;
}
function Ah() {
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
var Us = Ah(), Ph = Object.defineProperty, Eh = Object.defineProperties, Ih = Object.getOwnPropertyDescriptors, Jr = Object.getOwnPropertySymbols, Zc = Object.prototype.hasOwnProperty, Xc = Object.prototype.propertyIsEnumerable, il = (e, t, n) => t in e ? Ph(e, t, { enumerable: !0, configurable: !0, writable: !0, value: n }) : e[t] = n, $t = (e, t) => {
  for (var n in t || (t = {})) Zc.call(t, n) && il(e, n, t[n]);
  if (Jr) for (var n of Jr(t)) Xc.call(t, n) && il(e, n, t[n]);
  return e;
}, Hs = (e, t) => Eh(e, Ih(t)), Kt = (e, t) => {
  var n = {};
  for (var o in e) Zc.call(e, o) && t.indexOf(o) < 0 && (n[o] = e[o]);
  if (e != null && Jr) for (var o of Jr(e)) t.indexOf(o) < 0 && Xc.call(e, o) && (n[o] = e[o]);
  return n;
}, Lh = Hc(), Ke = Lh, Bo = /{([^}]*)}/g, Qc = /(\d+\s+[\+\-\*\/]\s+\d+)/g, ed = /var\([^)]+\)/g;
function al(e) {
  return at(e) ? e.replace(/[A-Z]/g, (t, n) => n === 0 ? t : "." + t.toLowerCase()).toLowerCase() : e;
}
function Mh(e) {
  return Dt(e) && e.hasOwnProperty("$value") && e.hasOwnProperty("$type") ? e.$value : e;
}
function Nh(e) {
  return e.replaceAll(/ /g, "").replace(/[^\w]/g, "-");
}
function pi(e = "", t = "") {
  return Nh(`${at(e, !1) && at(t, !1) ? `${e}-` : e}${t}`);
}
function td(e = "", t = "") {
  return `--${pi(e, t)}`;
}
function jh(e = "") {
  let t = (e.match(/{/g) || []).length, n = (e.match(/}/g) || []).length;
  return (t + n) % 2 !== 0;
}
function nd(e, t = "", n = "", o = [], r) {
  if (at(e)) {
    let s = e.trim();
    if (jh(s)) return;
    if (Nn(s, Bo)) {
      let i = s.replaceAll(Bo, (a) => {
        let l = a.replace(/{|}/g, "").split(".").filter((c) => !o.some((u) => Nn(c, u)));
        return `var(${td(n, Uc(l.join("-")))}${Ee(r) ? `, ${r}` : ""})`;
      });
      return Nn(i.replace(ed, "0"), Qc) ? `calc(${i})` : i;
    }
    return s;
  } else if (fh(e)) return e;
}
function Rh(e, t, n) {
  at(t, !1) && e.push(`${t}:${n};`);
}
function Hn(e, t) {
  return e ? `${e}{${t}}` : "";
}
function od(e, t) {
  if (e.indexOf("dt(") === -1) return e;
  function n(i, a) {
    let l = [], c = 0, u = "", d = null, f = 0;
    for (; c <= i.length; ) {
      let m = i[c];
      if ((m === '"' || m === "'" || m === "`") && i[c - 1] !== "\\" && (d = d === m ? null : m), !d && (m === "(" && f++, m === ")" && f--, (m === "," || c === i.length) && f === 0)) {
        let b = u.trim();
        b.startsWith("dt(") ? l.push(od(b, a)) : l.push(o(b)), u = "", c++;
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
var rd = (e) => {
  var t;
  let n = Se.getTheme(), o = mi(n, e, void 0, "variable"), r = (t = o?.match(/--[\w-]+/g)) == null ? void 0 : t[0], s = mi(n, e, void 0, "value");
  return { name: r, variable: o, value: s };
}, jn = (...e) => mi(Se.getTheme(), ...e), mi = (e = {}, t, n, o) => {
  if (t) {
    let { variable: r, options: s } = Se.defaults || {}, { prefix: i, transform: a } = e?.options || s || {}, l = Nn(t, Bo) ? t : `{${t}}`;
    return o === "value" || Dn(o) && a === "strict" ? Se.getTokenValue(t) : nd(l, void 0, i, [r.excludedKeyRegex], n);
  }
  return "";
};
function xr(e, ...t) {
  if (e instanceof Array) {
    let n = e.reduce((o, r, s) => {
      var i;
      return o + r + ((i = dt(t[s], { dt: jn })) != null ? i : "");
    }, "");
    return od(n, jn);
  }
  return dt(e, { dt: jn });
}
function Dh(e, t = {}) {
  let n = Se.defaults.variable, { prefix: o = n.prefix, selector: r = n.selector, excludedKeyRegex: s = n.excludedKeyRegex } = t, i = [], a = [], l = [{ node: e, path: o }];
  for (; l.length; ) {
    let { node: u, path: d } = l.pop();
    for (let f in u) {
      let m = u[f], b = Mh(m), w = Nn(f, s) ? pi(d) : pi(d, Uc(f));
      if (Dt(b)) l.push({ node: b, path: w });
      else {
        let $ = td(w), P = nd(b, w, o, [s]);
        Rh(a, $, P);
        let A = w;
        o && A.startsWith(o + "-") && (A = A.slice(o.length + 1)), i.push(A.replace(/-/g, "."));
      }
    }
  }
  let c = a.join("");
  return { value: a, tokens: i, declarations: c, css: Hn(r, c) };
}
var kt = { regex: { rules: { class: { pattern: /^\.([a-zA-Z][\w-]*)$/, resolve(e) {
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
  return Dh(e, { prefix: t?.prefix });
}, getCommon({ name: e = "", theme: t = {}, params: n, set: o, defaults: r }) {
  var s, i, a, l, c, u, d;
  let { preset: f, options: m } = t, b, w, $, P, A, E, S;
  if (Ee(f) && m.transform !== "strict") {
    let { primitive: T, semantic: I, extend: C } = f, x = I || {}, { colorScheme: L } = x, K = Kt(x, ["colorScheme"]), ee = C || {}, { colorScheme: V } = ee, Q = Kt(ee, ["colorScheme"]), Z = L || {}, { dark: Ae } = Z, ce = Kt(Z, ["dark"]), ie = V || {}, { dark: ge } = ie, rt = Kt(ie, ["dark"]), st = Ee(T) ? this._toVariables({ primitive: T }, m) : {}, Ue = Ee(K) ? this._toVariables({ semantic: K }, m) : {}, Ve = Ee(ce) ? this._toVariables({ light: ce }, m) : {}, kn = Ee(Ae) ? this._toVariables({ dark: Ae }, m) : {}, zt = Ee(Q) ? this._toVariables({ semantic: Q }, m) : {}, gr = Ee(rt) ? this._toVariables({ light: rt }, m) : {}, sn = Ee(ge) ? this._toVariables({ dark: ge }, m) : {}, [Bn, vr] = [(s = st.declarations) != null ? s : "", st.tokens], [_n, ua] = [(i = Ue.declarations) != null ? i : "", Ue.tokens || []], [y, k] = [(a = Ve.declarations) != null ? a : "", Ve.tokens || []], [M, F] = [(l = kn.declarations) != null ? l : "", kn.tokens || []], [j, D] = [(c = zt.declarations) != null ? c : "", zt.tokens || []], [W, U] = [(u = gr.declarations) != null ? u : "", gr.tokens || []], [z, R] = [(d = sn.declarations) != null ? d : "", sn.tokens || []];
    b = this.transformCSS(e, Bn, "light", "variable", m, o, r), w = vr;
    let X = this.transformCSS(e, `${_n}${y}`, "light", "variable", m, o, r), G = this.transformCSS(e, `${M}`, "dark", "variable", m, o, r);
    $ = `${X}${G}`, P = [.../* @__PURE__ */ new Set([...ua, ...k, ...F])];
    let te = this.transformCSS(e, `${j}${W}color-scheme:light`, "light", "variable", m, o, r), se = this.transformCSS(e, `${z}color-scheme:dark`, "dark", "variable", m, o, r);
    A = `${te}${se}`, E = [.../* @__PURE__ */ new Set([...D, ...U, ...R])], S = dt(f.css, { dt: jn });
  }
  return { primitive: { css: b, tokens: w }, semantic: { css: $, tokens: P }, global: { css: A, tokens: E }, style: S };
}, getPreset({ name: e = "", preset: t = {}, options: n, params: o, set: r, defaults: s, selector: i }) {
  var a, l, c;
  let u, d, f;
  if (Ee(t) && n.transform !== "strict") {
    let m = e.replace("-directive", ""), b = t, { colorScheme: w, extend: $, css: P } = b, A = Kt(b, ["colorScheme", "extend", "css"]), E = $ || {}, { colorScheme: S } = E, T = Kt(E, ["colorScheme"]), I = w || {}, { dark: C } = I, x = Kt(I, ["dark"]), L = S || {}, { dark: K } = L, ee = Kt(L, ["dark"]), V = Ee(A) ? this._toVariables({ [m]: $t($t({}, A), T) }, n) : {}, Q = Ee(x) ? this._toVariables({ [m]: $t($t({}, x), ee) }, n) : {}, Z = Ee(C) ? this._toVariables({ [m]: $t($t({}, C), K) }, n) : {}, [Ae, ce] = [(a = V.declarations) != null ? a : "", V.tokens || []], [ie, ge] = [(l = Q.declarations) != null ? l : "", Q.tokens || []], [rt, st] = [(c = Z.declarations) != null ? c : "", Z.tokens || []], Ue = this.transformCSS(m, `${Ae}${ie}`, "light", "variable", n, r, s, i), Ve = this.transformCSS(m, rt, "dark", "variable", n, r, s, i);
    u = `${Ue}${Ve}`, d = [.../* @__PURE__ */ new Set([...ce, ...ge, ...st])], f = dt(P, { dt: jn });
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
  return r ? `@layer ${dt(r.order || r.name || "primeui", n)}` : "";
}, getCommonStyleSheet({ name: e = "", theme: t = {}, params: n, props: o = {}, set: r, defaults: s }) {
  let i = this.getCommon({ name: e, theme: t, params: n, set: r, defaults: s }), a = Object.entries(o).reduce((l, [c, u]) => l.push(`${c}="${u}"`) && l, []).join(" ");
  return Object.entries(i || {}).reduce((l, [c, u]) => {
    if (Dt(u) && Object.hasOwn(u, "css")) {
      let d = Co(u.css), f = `${c}-variables`;
      l.push(`<style type="text/css" data-primevue-style-id="${f}" ${a}>${d}</style>`);
    }
    return l;
  }, []).join("");
}, getStyleSheet({ name: e = "", theme: t = {}, params: n, props: o = {}, set: r, defaults: s }) {
  var i;
  let a = { name: e, theme: t, params: n, set: r, defaults: s }, l = (i = e.includes("-directive") ? this.getPresetD(a) : this.getPresetC(a)) == null ? void 0 : i.css, c = Object.entries(o).reduce((u, [d, f]) => u.push(`${d}="${f}"`) && u, []).join(" ");
  return l ? `<style type="text/css" data-primevue-style-id="${e}-variables" ${c}>${Co(l)}</style>` : "";
}, createTokens(e = {}, t, n = "", o = "", r = {}) {
  let s = function(a, l = {}, c = []) {
    if (c.includes(this.path)) return console.warn(`Circular reference detected at ${this.path}`), { colorScheme: a, path: this.path, paths: l, value: void 0 };
    c.push(this.path), l.name = this.path, l.binding || (l.binding = {});
    let u = this.value;
    if (typeof this.value == "string" && Bo.test(this.value)) {
      let d = this.value.trim().replace(Bo, (f) => {
        var m;
        let b = f.slice(1, -1), w = this.tokens[b];
        if (!w) return console.warn(`Token not found for path: ${b}`), "__UNRESOLVED__";
        let $ = w.computed(a, l, c);
        return Array.isArray($) && $.length === 2 ? `light-dark(${$[0].value},${$[1].value})` : (m = $?.value) != null ? m : "__UNRESOLVED__";
      });
      u = Qc.test(d.replace(ed, "0")) ? `calc(${d})` : d;
    }
    return Dn(l.binding) && delete l.binding, c.pop(), { colorScheme: a, path: this.path, paths: l, value: u.includes("__UNRESOLVED__") ? void 0 : u };
  }, i = (a, l, c) => {
    Object.entries(a).forEach(([u, d]) => {
      let f = Nn(u, t.variable.excludedKeyRegex) ? l : l ? `${l}.${al(u)}` : al(u), m = c ? `${c}.${u}` : u;
      Dt(d) ? i(d, f, m) : (r[f] || (r[f] = { paths: [], computed: (b, w = {}, $ = []) => {
        if (r[f].paths.length === 1) return r[f].paths[0].computed(r[f].paths[0].scheme, w.binding, $);
        if (b && b !== "none") for (let P = 0; P < r[f].paths.length; P++) {
          let A = r[f].paths[P];
          if (A.scheme === b) return A.computed(b, w.binding, $);
        }
        return r[f].paths.map((P) => P.computed(P.scheme, w[P.scheme], $));
      } }), r[f].paths.push({ path: m, value: d, scheme: m.includes("colorScheme.light") ? "light" : m.includes("colorScheme.dark") ? "dark" : "none", computed: s, tokens: r }));
    });
  };
  return i(e, n, o), r;
}, getTokenValue(e, t, n) {
  var o;
  let r = ((a) => a.split(".").filter((l) => !Nn(l.toLowerCase(), n.variable.excludedKeyRegex)).join("."))(t), s = t.includes("colorScheme.light") ? "light" : t.includes("colorScheme.dark") ? "dark" : void 0, i = [(o = e[r]) == null ? void 0 : o.computed(s)].flat().filter((a) => a);
  return i.length === 1 ? i[0].value : i.reduce((a = {}, l) => {
    let c = l, { colorScheme: u } = c, d = Kt(c, ["colorScheme"]);
    return a[u] = d, a;
  }, void 0);
}, getSelectorRule(e, t, n, o) {
  return n === "class" || n === "attr" ? Hn(Ee(t) ? `${e}${t},${e} ${t}` : e, o) : Hn(e, Hn(t ?? ":root,:host", o));
}, transformCSS(e, t, n, o, r = {}, s, i, a) {
  if (Ee(t)) {
    let { cssLayer: l } = r;
    if (o !== "style") {
      let c = this.getColorSchemeOption(r, i);
      t = n === "dark" ? c.reduce((u, { type: d, selector: f }) => (Ee(f) && (u += f.includes("[CSS]") ? f.replace("[CSS]", t) : this.getSelectorRule(f, a, d, t)), u), "") : Hn(a ?? ":root,:host", t);
    }
    if (l) {
      let c = { name: "primeui" };
      Dt(l) && (c.name = dt(l.name, { name: e, type: o })), Ee(c.name) && (t = Hn(`@layer ${c.name}`, t), s?.layerNames(c.name));
    }
    return t;
  }
  return "";
} }, Se = { defaults: { variable: { prefix: "p", selector: ":root,:host", excludedKeyRegex: /^(primitive|semantic|components|directives|variables|colorscheme|light|dark|common|root|states|extend|css)$/gi }, options: { prefix: "p", darkModeSelector: "system", cssLayer: !1 } }, _theme: void 0, _layerNames: /* @__PURE__ */ new Set(), _loadedStyleNames: /* @__PURE__ */ new Set(), _loadingStyles: /* @__PURE__ */ new Set(), _tokens: {}, update(e = {}) {
  let { theme: t } = e;
  t && (this._theme = Hs($t({}, t), { options: $t($t({}, this.defaults.options), t.options) }), this._tokens = kt.createTokens(this.preset, this.defaults), this.clearLoadedStyleNames());
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
  this._theme = Hs($t({}, this.theme), { preset: e }), this._tokens = kt.createTokens(e, this.defaults), this.clearLoadedStyleNames(), Ke.emit("preset:change", e), Ke.emit("theme:change", this.theme);
}, getOptions() {
  return this.options;
}, setOptions(e) {
  this._theme = Hs($t({}, this.theme), { options: e }), this.clearLoadedStyleNames(), Ke.emit("options:change", e), Ke.emit("theme:change", this.theme);
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
  return kt.getTokenValue(this.tokens, e, this.defaults);
}, getCommon(e = "", t) {
  return kt.getCommon({ name: e, theme: this.theme, params: t, defaults: this.defaults, set: { layerNames: this.setLayerNames.bind(this) } });
}, getComponent(e = "", t) {
  let n = { name: e, theme: this.theme, params: t, defaults: this.defaults, set: { layerNames: this.setLayerNames.bind(this) } };
  return kt.getPresetC(n);
}, getDirective(e = "", t) {
  let n = { name: e, theme: this.theme, params: t, defaults: this.defaults, set: { layerNames: this.setLayerNames.bind(this) } };
  return kt.getPresetD(n);
}, getCustomPreset(e = "", t, n, o) {
  let r = { name: e, preset: t, options: this.options, selector: n, params: o, defaults: this.defaults, set: { layerNames: this.setLayerNames.bind(this) } };
  return kt.getPreset(r);
}, getLayerOrderCSS(e = "") {
  return kt.getLayerOrder(e, this.options, { names: this.getLayerNames() }, this.defaults);
}, transformCSS(e = "", t, n = "style", o) {
  return kt.transformCSS(e, t, o, n, this.options, { layerNames: this.setLayerNames.bind(this) }, this.defaults);
}, getCommonStyleSheet(e = "", t, n = {}) {
  return kt.getCommonStyleSheet({ name: e, theme: this.theme, params: t, props: n, defaults: this.defaults, set: { layerNames: this.setLayerNames.bind(this) } });
}, getStyleSheet(e, t, n = {}) {
  return kt.getStyleSheet({ name: e, theme: this.theme, params: t, props: n, defaults: this.defaults, set: { layerNames: this.setLayerNames.bind(this) } });
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
}, Fh = `
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
function Vo(e) {
  "@babel/helpers - typeof";
  return Vo = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Vo(e);
}
function ll(e, t) {
  var n = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
    var o = Object.getOwnPropertySymbols(e);
    t && (o = o.filter(function(r) {
      return Object.getOwnPropertyDescriptor(e, r).enumerable;
    })), n.push.apply(n, o);
  }
  return n;
}
function ul(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? ll(Object(n), !0).forEach(function(o) {
      Bh(e, o, n[o]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : ll(Object(n)).forEach(function(o) {
      Object.defineProperty(e, o, Object.getOwnPropertyDescriptor(n, o));
    });
  }
  return e;
}
function Bh(e, t, n) {
  return (t = Vh(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function Vh(e) {
  var t = zh(e, "string");
  return Vo(t) == "symbol" ? t : t + "";
}
function zh(e, t) {
  if (Vo(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (Vo(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
function Uh(e) {
  var t = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : !0;
  Rn() && Rn().components ? on(e) : t ? e() : wn(e);
}
var Hh = 0;
function Wh(e) {
  var t = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}, n = /* @__PURE__ */ q(!1), o = /* @__PURE__ */ q(e), r = /* @__PURE__ */ q(null), s = Yc() ? window.document : void 0, i = t.document, a = i === void 0 ? s : i, l = t.immediate, c = l === void 0 ? !0 : l, u = t.manual, d = u === void 0 ? !1 : u, f = t.name, m = f === void 0 ? "style_".concat(++Hh) : f, b = t.id, w = b === void 0 ? void 0 : b, $ = t.media, P = $ === void 0 ? void 0 : $, A = t.nonce, E = A === void 0 ? void 0 : A, S = t.first, T = S === void 0 ? !1 : S, I = t.onMounted, C = I === void 0 ? void 0 : I, x = t.onUpdated, L = x === void 0 ? void 0 : x, K = t.onLoad, ee = K === void 0 ? void 0 : K, V = t.props, Q = V === void 0 ? {} : V, Z = function() {
  }, Ae = function(ge) {
    var rt = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
    if (a) {
      var st = ul(ul({}, Q), rt), Ue = st.name || m, Ve = st.id || w, kn = st.nonce || E;
      r.value = a.querySelector('style[data-primevue-style-id="'.concat(Ue, '"]')) || a.getElementById(Ve) || a.createElement("style"), r.value.isConnected || (o.value = ge || e, Yr(r.value, {
        type: "text/css",
        id: Ve,
        media: P,
        nonce: kn
      }), T ? a.head.prepend(r.value) : a.head.appendChild(r.value), Jc(r.value, "data-primevue-style-id", Ue), Yr(r.value, st), r.value.onload = function(zt) {
        return ee?.(zt, {
          name: Ue
        });
      }, C?.(Ue)), !n.value && (Z = Ce(o, function(zt) {
        r.value.textContent = zt, L?.(Ue);
      }, {
        immediate: !0
      }), n.value = !0);
    }
  }, ce = function() {
    !a || !n.value || (Z(), _h(r.value) && a.head.removeChild(r.value), n.value = !1, r.value = null);
  };
  return c && !d && Uh(Ae), {
    id: w,
    name: m,
    el: r,
    css: o,
    unload: ce,
    load: Ae,
    isLoaded: /* @__PURE__ */ Nr(n)
  };
}
function zo(e) {
  "@babel/helpers - typeof";
  return zo = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, zo(e);
}
var cl, dl, fl, pl;
function ml(e, t) {
  return Yh(e) || Gh(e, t) || qh(e, t) || Kh();
}
function Kh() {
  throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function qh(e, t) {
  if (e) {
    if (typeof e == "string") return hl(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? hl(e, t) : void 0;
  }
}
function hl(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, o = Array(t); n < t; n++) o[n] = e[n];
  return o;
}
function Gh(e, t) {
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
function Yh(e) {
  if (Array.isArray(e)) return e;
}
function gl(e, t) {
  var n = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
    var o = Object.getOwnPropertySymbols(e);
    t && (o = o.filter(function(r) {
      return Object.getOwnPropertyDescriptor(e, r).enumerable;
    })), n.push.apply(n, o);
  }
  return n;
}
function Ws(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? gl(Object(n), !0).forEach(function(o) {
      Jh(e, o, n[o]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : gl(Object(n)).forEach(function(o) {
      Object.defineProperty(e, o, Object.getOwnPropertyDescriptor(n, o));
    });
  }
  return e;
}
function Jh(e, t, n) {
  return (t = Zh(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function Zh(e) {
  var t = Xh(e, "string");
  return zo(t) == "symbol" ? t : t + "";
}
function Xh(e, t) {
  if (zo(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (zo(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
function Cr(e, t) {
  return t || (t = e.slice(0)), Object.freeze(Object.defineProperties(e, { raw: { value: Object.freeze(t) } }));
}
var Qh = function(t) {
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
}, eg = {}, tg = {}, xe = {
  name: "base",
  css: Qh,
  style: Fh,
  classes: eg,
  inlineStyles: tg,
  load: function(t) {
    var n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}, o = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : function(s) {
      return s;
    }, r = o(xr(cl || (cl = Cr(["", ""])), t));
    return Ee(r) ? Wh(Co(r), Ws({
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
      return Se.transformCSS(n.name || t.name, "".concat(r).concat(xr(dl || (dl = Cr(["", ""])), o)));
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
      var o = dt(this.css, {
        dt: jn
      }) || "", r = Co(xr(fl || (fl = Cr(["", "", ""])), o, t)), s = Object.entries(n).reduce(function(i, a) {
        var l = ml(a, 2), c = l[0], u = l[1];
        return i.push("".concat(c, '="').concat(u, '"')) && i;
      }, []).join(" ");
      return Ee(r) ? '<style type="text/css" data-primevue-style-id="'.concat(this.name, '" ').concat(s, ">").concat(r, "</style>") : "";
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
      var r = this.name === "base" ? "global-style" : "".concat(this.name, "-style"), s = xr(pl || (pl = Cr(["", ""])), dt(this.style, {
        dt: jn
      })), i = Co(Se.transformCSS(r, s)), a = Object.entries(n).reduce(function(l, c) {
        var u = ml(c, 2), d = u[0], f = u[1];
        return l.push("".concat(d, '="').concat(f, '"')) && l;
      }, []).join(" ");
      Ee(i) && o.push('<style type="text/css" data-primevue-style-id="'.concat(r, '" ').concat(a, ">").concat(i, "</style>"));
    }
    return o.join("");
  },
  extend: function(t) {
    return Ws(Ws({}, this), {}, {
      css: void 0,
      style: void 0
    }, t);
  }
}, pn = Hc();
function Uo(e) {
  "@babel/helpers - typeof";
  return Uo = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Uo(e);
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
function Or(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? vl(Object(n), !0).forEach(function(o) {
      ng(e, o, n[o]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : vl(Object(n)).forEach(function(o) {
      Object.defineProperty(e, o, Object.getOwnPropertyDescriptor(n, o));
    });
  }
  return e;
}
function ng(e, t, n) {
  return (t = og(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function og(e) {
  var t = rg(e, "string");
  return Uo(t) == "symbol" ? t : t + "";
}
function rg(e, t) {
  if (Uo(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (Uo(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var sg = {
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
}, ig = /* @__PURE__ */ Symbol();
function ag(e, t) {
  var n = {
    config: /* @__PURE__ */ so(t)
  };
  return e.config.globalProperties.$primevue = n, e.provide(ig, n), lg(), ug(e, n), n;
}
var qn = [];
function lg() {
  Ke.clear(), qn.forEach(function(e) {
    return e?.();
  }), qn = [];
}
function ug(e, t) {
  var n = /* @__PURE__ */ q(!1), o = function() {
    var c;
    if (((c = t.config) === null || c === void 0 ? void 0 : c.theme) !== "none" && !Se.isStyleNameLoaded("common")) {
      var u, d, f = ((u = xe.getCommonTheme) === null || u === void 0 ? void 0 : u.call(xe)) || {}, m = f.primitive, b = f.semantic, w = f.global, $ = f.style, P = {
        nonce: (d = t.config) === null || d === void 0 || (d = d.csp) === null || d === void 0 ? void 0 : d.nonce
      };
      xe.load(m?.css, Or({
        name: "primitive-variables"
      }, P)), xe.load(b?.css, Or({
        name: "semantic-variables"
      }, P)), xe.load(w?.css, Or({
        name: "global-variables"
      }, P)), xe.loadStyle(Or({
        name: "global-style"
      }, P), $), Se.setLoadedStyleName("common");
    }
  };
  Ke.on("theme:change", function(l) {
    n.value || (e.config.globalProperties.$primevue.config.theme = l, n.value = !0);
  });
  var r = Ce(t.config, function(l, c) {
    pn.emit("config:change", {
      newValue: l,
      oldValue: c
    });
  }, {
    immediate: !0,
    deep: !0
  }), s = Ce(function() {
    return t.config.ripple;
  }, function(l, c) {
    pn.emit("config:ripple:change", {
      newValue: l,
      oldValue: c
    });
  }, {
    immediate: !0,
    deep: !0
  }), i = Ce(function() {
    return t.config.theme;
  }, function(l, c) {
    n.value || Se.setTheme(l), t.config.unstyled || o(), n.value = !1, pn.emit("config:theme:change", {
      newValue: l,
      oldValue: c
    });
  }, {
    immediate: !0,
    deep: !1
  }), a = Ce(function() {
    return t.config.unstyled;
  }, function(l, c) {
    !l && t.config.theme && o(), pn.emit("config:unstyled:change", {
      newValue: l,
      oldValue: c
    });
  }, {
    immediate: !0,
    deep: !0
  });
  qn.push(r), qn.push(s), qn.push(i), qn.push(a);
}
var cg = {
  install: function(t, n) {
    var o = ph(sg, n);
    ag(t, o);
  }
};
const pe = (e) => typeof e == "object" && e !== null && !Array.isArray(e), Ne = (e) => typeof e == "string" ? e : null, Pn = (e) => typeof e == "number" && Number.isFinite(e) ? e : null, Zi = ["waiting", "downloading", "verifying"], bs = ["paused", "interrupted"], sd = ["completed", "failed", "cancelled"], dg = /* @__PURE__ */ new Set([...Zi, ...bs, ...sd]);
function id(e) {
  if (!pe(e)) return null;
  const t = Ne(e.task_id), n = Ne(e.file_key), o = Ne(e.status);
  return t === null || n === null || o === null || !dg.has(o) ? null : {
    task_id: t,
    file_key: n,
    filename: Ne(e.filename) ?? "",
    status: o,
    progress: Pn(e.progress) ?? 0,
    downloaded_bytes: Pn(e.downloaded_bytes) ?? 0,
    total_bytes: Pn(e.total_bytes),
    speed: Pn(e.speed),
    eta: Pn(e.eta),
    error: Ne(e.error),
    code: Ne(e.code),
    hint: Ne(e.hint),
    path: Ne(e.path),
    held: e.held === !0,
    wants_key: e.wants_key === !0
  };
}
function Ks(e, t) {
  return pe(e) && typeof e.error == "string" ? { code: Ne(e.code) ?? `http_${t}`, error: e.error, hint: Ne(e.hint) ?? "" } : { code: `http_${t}`, error: `ComfyUI answered ${t}.`, hint: "Look at ComfyUI's console." };
}
function Ir(e) {
  const t = e.graph ? { ...e.graph, prompt: null, workflow: null } : null;
  return { ...e, graph: t, raw: {} };
}
class go extends Error {
  constructor(t) {
    super(t.error), this.fault = t;
  }
  fault;
}
const fg = "civitai.download.progress", pg = "civitai.local.progress", mg = "civitai.key.state", hg = "civitai.recent.changed", qs = { "X-Civitai-Remake": "1" };
class gg {
  constructor(t) {
    this.host = t;
  }
  host;
  fetchText = (t) => this.post("/civitai_remake/fetch", { image_id: t });
  fetchFile(t) {
    const n = new FormData();
    return n.append("file", t, t.name), this.request("/civitai_remake/fetch", { method: "POST", headers: qs, body: n });
  }
  /** `decided` are entries of an earlier answer whose choices are to be kept. */
  resolve = (t, n = []) => this.post("/civitai_remake/resolve", { metadata: Ir(t), resources: n });
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
    metadata: Ir(t),
    resources: n,
    ...o === null ? {} : { start_picture: o }
  });
  authorWorkflow = (t, n) => this.post("/civitai_remake/author-workflow", { metadata: Ir(t), resources: n });
  /** The picture that was looked up, as its host gives it out. */
  async fetchPicture(t) {
    const o = { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ image_url: t }) }, r = await this.reach(() => this.host.fetchApi("/civitai_remake/picture", o));
    if (!r.ok) throw new go(Ks(await bl(r), r.status));
    return r.blob();
  }
  /** Put a picture into ComfyUI's input folder, by ComfyUI's own route; the name it has there. */
  async bringPicture(t, n) {
    const o = new FormData();
    o.append("image", t, n);
    const r = await this.request("/upload/image", { method: "POST", body: o });
    if (!r.name) throw new go(Ks(null, 0));
    return r.subfolder ? `${r.subfolder}/${r.name}` : r.name;
  }
  /** Bring a model file; `onSent` gets the bytes that have gone. */
  supply(t, n, o, r, s) {
    const i = new FormData();
    return i.append("resource", JSON.stringify(t)), o && i.append("accept_other", "1"), i.append("file", n, n.name), this.answer(() => this.host.upload("/civitai_remake/supply", qs, i, r, s));
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
    return r.append("result", JSON.stringify(n)), o !== null && r.append("recent", o), r.append("file", t, t.name), this.request("/civitai_remake/compare", { method: "POST", headers: qs, body: r });
  }
  /** What ComfyUI itself keeps of a prompt that has run, by its id; an empty object while it has not. */
  getHistory = (t) => this.request(`/history/${encodeURIComponent(t)}`);
  getKey = () => this.request("/civitai_remake/key");
  setKey = (t) => this.post("/civitai_remake/key", { api_key: t });
  async listDownloads() {
    const t = await this.request("/civitai_remake/downloads");
    return (Array.isArray(t.downloads) ? t.downloads : []).map(id).filter((o) => o !== null);
  }
  post(t, n) {
    const o = { "Content-Type": "application/json" };
    return this.request(t, { method: "POST", headers: o, body: JSON.stringify(n) });
  }
  request(t, n) {
    return this.answer(() => this.host.fetchApi(t, n));
  }
  async answer(t) {
    const n = await this.reach(t), o = await bl(n);
    if (!n.ok || o === null) throw new go(Ks(o, n.status));
    return o;
  }
  async reach(t) {
    try {
      return await t();
    } catch {
      throw new go({
        code: "host_unreachable",
        error: "ComfyUI does not answer.",
        hint: "Check that ComfyUI is still running, then try again."
      });
    }
  }
}
async function bl(e) {
  try {
    return await e.json();
  } catch {
    return null;
  }
}
function Re(e) {
  return e instanceof go ? e.fault : { code: "panel_failed", error: e instanceof Error ? e.message : String(e), hint: "Reload the page and try again." };
}
let hi = null;
function vg(e) {
  hi = { host: e, client: new gg(e) };
}
function oe() {
  if (!hi) throw new Error("No host has been set.");
  return hi;
}
var fn = {
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
function bg() {
  var e = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "pc", t = oc();
  return "".concat(e).concat(t.replace("v-", "").replaceAll("-", "_"));
}
var yl = xe.extend({
  name: "common"
});
function Ho(e) {
  "@babel/helpers - typeof";
  return Ho = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Ho(e);
}
function yg(e) {
  return ud(e) || wg(e) || ld(e) || ad();
}
function wg(e) {
  if (typeof Symbol < "u" && e[Symbol.iterator] != null || e["@@iterator"] != null) return Array.from(e);
}
function fo(e, t) {
  return ud(e) || kg(e, t) || ld(e, t) || ad();
}
function ad() {
  throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function ld(e, t) {
  if (e) {
    if (typeof e == "string") return gi(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? gi(e, t) : void 0;
  }
}
function gi(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, o = Array(t); n < t; n++) o[n] = e[n];
  return o;
}
function kg(e, t) {
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
function ud(e) {
  if (Array.isArray(e)) return e;
}
function wl(e, t) {
  var n = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
    var o = Object.getOwnPropertySymbols(e);
    t && (o = o.filter(function(r) {
      return Object.getOwnPropertyDescriptor(e, r).enumerable;
    })), n.push.apply(n, o);
  }
  return n;
}
function he(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? wl(Object(n), !0).forEach(function(o) {
      vo(e, o, n[o]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : wl(Object(n)).forEach(function(o) {
      Object.defineProperty(e, o, Object.getOwnPropertyDescriptor(n, o));
    });
  }
  return e;
}
function vo(e, t, n) {
  return (t = _g(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function _g(e) {
  var t = $g(e, "string");
  return Ho(t) == "symbol" ? t : t + "";
}
function $g(e, t) {
  if (Ho(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (Ho(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var io = {
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
    var t, n, o, r, s, i, a, l, c, u, d, f = (t = this.pt) === null || t === void 0 ? void 0 : t._usept, m = f ? (n = this.pt) === null || n === void 0 || (n = n.originalValue) === null || n === void 0 ? void 0 : n[this.$.type.name] : void 0, b = f ? (o = this.pt) === null || o === void 0 || (o = o.value) === null || o === void 0 ? void 0 : o[this.$.type.name] : this.pt;
    (r = b || m) === null || r === void 0 || (r = r.hooks) === null || r === void 0 || (s = r.onBeforeCreate) === null || s === void 0 || s.call(r);
    var w = (i = this.$primevueConfig) === null || i === void 0 || (i = i.pt) === null || i === void 0 ? void 0 : i._usept, $ = w ? (a = this.$primevue) === null || a === void 0 || (a = a.config) === null || a === void 0 || (a = a.pt) === null || a === void 0 ? void 0 : a.originalValue : void 0, P = w ? (l = this.$primevue) === null || l === void 0 || (l = l.config) === null || l === void 0 || (l = l.pt) === null || l === void 0 ? void 0 : l.value : (c = this.$primevue) === null || c === void 0 || (c = c.config) === null || c === void 0 ? void 0 : c.pt;
    (u = P || $) === null || u === void 0 || (u = u[this.$.type.name]) === null || u === void 0 || (u = u.hooks) === null || u === void 0 || (d = u.onBeforeCreate) === null || d === void 0 || d.call(u), this.$attrSelector = bg(), this.uid = this.$attrs.id || this.$attrSelector.replace("pc", "pv_id_");
  },
  created: function() {
    this._hook("onCreated");
  },
  beforeMount: function() {
    var t;
    this.rootEl = Sh(Fn(this.$el) ? this.$el : (t = this.$el) === null || t === void 0 ? void 0 : t.parentElement, "[".concat(this.$attrSelector, "]")), this.rootEl && (this.rootEl.$pc = he({
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
      return Yi(t) ? t.apply(void 0, o) : de.apply(void 0, o);
    },
    _load: function() {
      fn.isStyleNameLoaded("base") || (xe.loadCSS(this.$styleOptions), this._loadGlobalStyles(), fn.setLoadedStyleName("base")), this._loadThemeStyles();
    },
    _loadStyles: function() {
      this._load(), this._themeChangeListener(this._load);
    },
    _loadCoreStyles: function() {
      var t, n;
      !fn.isStyleNameLoaded((t = this.$style) === null || t === void 0 ? void 0 : t.name) && (n = this.$style) !== null && n !== void 0 && n.name && (yl.loadCSS(this.$styleOptions), this.$options.style && this.$style.loadCSS(this.$styleOptions), fn.setLoadedStyleName(this.$style.name));
    },
    _loadGlobalStyles: function() {
      var t = this._useGlobalPT(this._getOptionValue, "global.css", this.$params);
      Ee(t) && xe.load(t, he({
        name: "global"
      }, this.$styleOptions));
    },
    _loadThemeStyles: function() {
      var t, n;
      if (!(this.isUnstyled || this.$theme === "none")) {
        if (!Se.isStyleNameLoaded("common")) {
          var o, r, s = ((o = this.$style) === null || o === void 0 || (r = o.getCommonTheme) === null || r === void 0 ? void 0 : r.call(o)) || {}, i = s.primitive, a = s.semantic, l = s.global, c = s.style;
          xe.load(i?.css, he({
            name: "primitive-variables"
          }, this.$styleOptions)), xe.load(a?.css, he({
            name: "semantic-variables"
          }, this.$styleOptions)), xe.load(l?.css, he({
            name: "global-variables"
          }, this.$styleOptions)), xe.loadStyle(he({
            name: "global-style"
          }, this.$styleOptions), c), Se.setLoadedStyleName("common");
        }
        if (!Se.isStyleNameLoaded((t = this.$style) === null || t === void 0 ? void 0 : t.name) && (n = this.$style) !== null && n !== void 0 && n.name) {
          var u, d, f, m, b = ((u = this.$style) === null || u === void 0 || (d = u.getComponentTheme) === null || d === void 0 ? void 0 : d.call(u)) || {}, w = b.css, $ = b.style;
          (f = this.$style) === null || f === void 0 || f.load(w, he({
            name: "".concat(this.$style.name, "-variables")
          }, this.$styleOptions)), (m = this.$style) === null || m === void 0 || m.loadStyle(he({
            name: "".concat(this.$style.name, "-style")
          }, this.$styleOptions), $), Se.setLoadedStyleName(this.$style.name);
        }
        if (!Se.isStyleNameLoaded("layer-order")) {
          var P, A, E = (P = this.$style) === null || P === void 0 || (A = P.getLayerOrderThemeCSS) === null || A === void 0 ? void 0 : A.call(P);
          xe.load(E, he({
            name: "layer-order",
            first: !0
          }, this.$styleOptions)), Se.setLoadedStyleName("layer-order");
        }
      }
    },
    _loadScopedThemeStyles: function(t) {
      var n, o, r, s = ((n = this.$style) === null || n === void 0 || (o = n.getPresetTheme) === null || o === void 0 ? void 0 : o.call(n, t, "[".concat(this.$attrSelector, "]"))) || {}, i = s.css, a = (r = this.$style) === null || r === void 0 ? void 0 : r.load(i, he({
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
      fn.clearLoadedStyleNames(), Ke.on("theme:change", t);
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
      return Ji(t, n, o);
    },
    _getPTValue: function() {
      var t, n = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, o = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : "", r = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : {}, s = arguments.length > 3 && arguments[3] !== void 0 ? arguments[3] : !0, i = /./g.test(o) && !!r[o.split(".")[0]], a = this._getPropValue("ptOptions") || ((t = this.$primevueConfig) === null || t === void 0 ? void 0 : t.ptOptions) || {}, l = a.mergeSections, c = l === void 0 ? !0 : l, u = a.mergeProps, d = u === void 0 ? !1 : u, f = s ? i ? this._useGlobalPT(this._getPTClassValue, o, r) : this._useDefaultPT(this._getPTClassValue, o, r) : void 0, m = i ? void 0 : this._getPTSelf(n, this._getPTClassValue, o, he(he({}, r), {}, {
        global: f || {}
      })), b = this._getPTDatasets(o);
      return c || !c && m ? d ? this._mergeProps(d, f, m, b) : he(he(he({}, f), m), b) : he(he({}, m), b);
    },
    _getPTSelf: function() {
      for (var t = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, n = arguments.length, o = new Array(n > 1 ? n - 1 : 0), r = 1; r < n; r++)
        o[r - 1] = arguments[r];
      return de(
        this._usePT.apply(this, [this._getPT(t, this.$name)].concat(o)),
        // Exp; <component :pt="{}"
        this._usePT.apply(this, [this.$_attrsPT].concat(o))
        // Exp; <component :pt:[passthrough_key]:[attribute]="{value}" or <component :pt:[passthrough_key]="() =>{value}"
      );
    },
    _getPTDatasets: function() {
      var t, n, o = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "", r = "data-pc-", s = o === "root" && Ee((t = this.pt) === null || t === void 0 ? void 0 : t["data-pc-section"]);
      return o !== "transition" && he(he({}, o === "root" && he(he(vo({}, "".concat(r, "name"), Lt(s ? (n = this.pt) === null || n === void 0 ? void 0 : n["data-pc-section"] : this.$.type.name)), s && vo({}, "".concat(r, "extend"), Lt(this.$.type.name))), {}, vo({}, "".concat(this.$attrSelector), ""))), {}, vo({}, "".concat(r, "section"), Lt(o)));
    },
    _getPTClassValue: function() {
      var t = this._getOptionValue.apply(this, arguments);
      return at(t) || zc(t) ? {
        class: t
      } : t;
    },
    _getPT: function(t) {
      var n = this, o = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : "", r = arguments.length > 2 ? arguments[2] : void 0, s = function(a) {
        var l, c = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : !1, u = r ? r(a) : a, d = Lt(o), f = Lt(n.$name);
        return (l = c ? d !== f ? u?.[d] : void 0 : u?.[d]) !== null && l !== void 0 ? l : u;
      };
      return t != null && t.hasOwnProperty("_usept") ? {
        _usept: t._usept,
        originalValue: s(t.originalValue),
        value: s(t.value)
      } : s(t, !0);
    },
    _usePT: function(t, n, o, r) {
      var s = function(w) {
        return n(w, o, r);
      };
      if (t != null && t.hasOwnProperty("_usept")) {
        var i, a = t._usept || ((i = this.$primevueConfig) === null || i === void 0 ? void 0 : i.ptOptions) || {}, l = a.mergeSections, c = l === void 0 ? !0 : l, u = a.mergeProps, d = u === void 0 ? !1 : u, f = s(t.originalValue), m = s(t.value);
        return f === void 0 && m === void 0 ? void 0 : at(m) ? m : at(f) ? f : c || !c && m ? d ? this._mergeProps(d, f, m) : he(he({}, f), m) : m;
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
      return this._getPTValue(this.pt, t, he(he({}, this.$params), n));
    },
    ptmi: function() {
      var t, n = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "", o = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}, r = de(this.$_attrsWithoutPT, this.ptm(n, o));
      return r?.hasOwnProperty("id") && ((t = r.id) !== null && t !== void 0 || (r.id = this.$id)), r;
    },
    ptmo: function() {
      var t = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : "", o = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : {};
      return this._getPTValue(t, n, he({
        instance: this
      }, o), !1);
    },
    cx: function() {
      var t = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "", n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
      return this.isUnstyled ? void 0 : this._getOptionValue(this.$style.classes, t, he(he({}, this.$params), n));
    },
    sx: function() {
      var t = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "", n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : !0, o = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : {};
      if (n) {
        var r = this._getOptionValue(this.$style.inlineStyles, t, he(he({}, this.$params), o)), s = this._getOptionValue(yl.inlineStyles, t, he(he({}, this.$params), o));
        return [s, r];
      }
    }
  },
  computed: {
    globalPT: function() {
      var t, n = this;
      return this._getPT((t = this.$primevueConfig) === null || t === void 0 ? void 0 : t.pt, void 0, function(o) {
        return dt(o, {
          instance: n
        });
      });
    },
    defaultPT: function() {
      var t, n = this;
      return this._getPT((t = this.$primevueConfig) === null || t === void 0 ? void 0 : t.pt, void 0, function(o) {
        return n._getOptionValue(o, n.$name, he({}, n.$params)) || dt(o, he({}, n.$params));
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
        var r = fo(o, 1), s = r[0];
        return n?.includes(s);
      }));
    },
    $theme: function() {
      var t;
      return (t = this.$primevueConfig) === null || t === void 0 ? void 0 : t.theme;
    },
    $style: function() {
      return he(he({
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
        var n = fo(t, 1), o = n[0];
        return o?.startsWith("pt:");
      }).reduce(function(t, n) {
        var o = fo(n, 2), r = o[0], s = o[1], i = r.split(":"), a = yg(i), l = gi(a).slice(1);
        return l?.reduce(function(c, u, d, f) {
          return !c[u] && (c[u] = d === f.length - 1 ? s : {}), c[u];
        }, t), t;
      }, {});
    },
    $_attrsWithoutPT: function() {
      return Object.entries(this.$attrs || {}).filter(function(t) {
        var n = fo(t, 1), o = n[0];
        return !(o != null && o.startsWith("pt:"));
      }).reduce(function(t, n) {
        var o = fo(n, 2), r = o[0], s = o[1];
        return t[r] = s, t;
      }, {});
    }
  }
}, Sg = `
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
`, xg = xe.extend({
  name: "baseicon",
  css: Sg
});
function Wo(e) {
  "@babel/helpers - typeof";
  return Wo = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Wo(e);
}
function kl(e, t) {
  var n = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
    var o = Object.getOwnPropertySymbols(e);
    t && (o = o.filter(function(r) {
      return Object.getOwnPropertyDescriptor(e, r).enumerable;
    })), n.push.apply(n, o);
  }
  return n;
}
function _l(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? kl(Object(n), !0).forEach(function(o) {
      Cg(e, o, n[o]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : kl(Object(n)).forEach(function(o) {
      Object.defineProperty(e, o, Object.getOwnPropertyDescriptor(n, o));
    });
  }
  return e;
}
function Cg(e, t, n) {
  return (t = Og(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function Og(e) {
  var t = Tg(e, "string");
  return Wo(t) == "symbol" ? t : t + "";
}
function Tg(e, t) {
  if (Wo(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (Wo(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var ys = {
  name: "BaseIcon",
  extends: io,
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
  style: xg,
  provide: function() {
    return {
      $pcIcon: this,
      $parentInstance: this
    };
  },
  methods: {
    pti: function() {
      var t = Dn(this.label);
      return _l(_l({}, !this.isUnstyled && {
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
}, cd = {
  name: "SpinnerIcon",
  extends: ys
};
function Ag(e) {
  return Lg(e) || Ig(e) || Eg(e) || Pg();
}
function Pg() {
  throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function Eg(e, t) {
  if (e) {
    if (typeof e == "string") return vi(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? vi(e, t) : void 0;
  }
}
function Ig(e) {
  if (typeof Symbol < "u" && e[Symbol.iterator] != null || e["@@iterator"] != null) return Array.from(e);
}
function Lg(e) {
  if (Array.isArray(e)) return vi(e);
}
function vi(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, o = Array(t); n < t; n++) o[n] = e[n];
  return o;
}
function Mg(e, t, n, o, r, s) {
  return p(), h("svg", de({
    width: "14",
    height: "14",
    viewBox: "0 0 14 14",
    fill: "none",
    xmlns: "http://www.w3.org/2000/svg"
  }, e.pti()), Ag(t[0] || (t[0] = [g("path", {
    d: "M6.99701 14C5.85441 13.999 4.72939 13.7186 3.72012 13.1832C2.71084 12.6478 1.84795 11.8737 1.20673 10.9284C0.565504 9.98305 0.165424 8.89526 0.041387 7.75989C-0.0826496 6.62453 0.073125 5.47607 0.495122 4.4147C0.917119 3.35333 1.59252 2.4113 2.46241 1.67077C3.33229 0.930247 4.37024 0.413729 5.4857 0.166275C6.60117 -0.0811796 7.76026 -0.0520535 8.86188 0.251112C9.9635 0.554278 10.9742 1.12227 11.8057 1.90555C11.915 2.01493 11.9764 2.16319 11.9764 2.31778C11.9764 2.47236 11.915 2.62062 11.8057 2.73C11.7521 2.78503 11.688 2.82877 11.6171 2.85864C11.5463 2.8885 11.4702 2.90389 11.3933 2.90389C11.3165 2.90389 11.2404 2.8885 11.1695 2.85864C11.0987 2.82877 11.0346 2.78503 10.9809 2.73C9.9998 1.81273 8.73246 1.26138 7.39226 1.16876C6.05206 1.07615 4.72086 1.44794 3.62279 2.22152C2.52471 2.99511 1.72683 4.12325 1.36345 5.41602C1.00008 6.70879 1.09342 8.08723 1.62775 9.31926C2.16209 10.5513 3.10478 11.5617 4.29713 12.1803C5.48947 12.7989 6.85865 12.988 8.17414 12.7157C9.48963 12.4435 10.6711 11.7264 11.5196 10.6854C12.3681 9.64432 12.8319 8.34282 12.8328 7C12.8328 6.84529 12.8943 6.69692 13.0038 6.58752C13.1132 6.47812 13.2616 6.41667 13.4164 6.41667C13.5712 6.41667 13.7196 6.47812 13.8291 6.58752C13.9385 6.69692 14 6.84529 14 7C14 8.85651 13.2622 10.637 11.9489 11.9497C10.6356 13.2625 8.85432 14 6.99701 14Z",
    fill: "currentColor"
  }, null, -1)])), 16);
}
cd.render = Mg;
var Ng = `
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
`, jg = {
  root: function(t) {
    var n = t.props, o = t.instance;
    return ["p-badge p-component", {
      "p-badge-circle": Ee(n.value) && String(n.value).length === 1,
      "p-badge-dot": Dn(n.value) && !o.$slots.default,
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
}, Rg = xe.extend({
  name: "badge",
  style: Ng,
  classes: jg
}), Dg = {
  name: "BaseBadge",
  extends: io,
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
  style: Rg,
  provide: function() {
    return {
      $pcBadge: this,
      $parentInstance: this
    };
  }
};
function Ko(e) {
  "@babel/helpers - typeof";
  return Ko = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Ko(e);
}
function $l(e, t, n) {
  return (t = Fg(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function Fg(e) {
  var t = Bg(e, "string");
  return Ko(t) == "symbol" ? t : t + "";
}
function Bg(e, t) {
  if (Ko(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (Ko(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var dd = {
  name: "Badge",
  extends: Dg,
  inheritAttrs: !1,
  computed: {
    dataP: function() {
      return Qt($l($l({
        circle: this.value != null && String(this.value).length === 1,
        empty: this.value == null && !this.$slots.default
      }, this.severity, this.severity), this.size, this.size));
    }
  }
}, Vg = ["data-p"];
function zg(e, t, n, o, r, s) {
  return p(), h("span", de({
    class: e.cx("root"),
    "data-p": s.dataP
  }, e.ptmi("root")), [ze(e.$slots, "default", {}, function() {
    return [H(_(e.value), 1)];
  })], 16, Vg);
}
dd.render = zg;
function qo(e) {
  "@babel/helpers - typeof";
  return qo = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, qo(e);
}
function Sl(e, t) {
  return Kg(e) || Wg(e, t) || Hg(e, t) || Ug();
}
function Ug() {
  throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function Hg(e, t) {
  if (e) {
    if (typeof e == "string") return xl(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? xl(e, t) : void 0;
  }
}
function xl(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, o = Array(t); n < t; n++) o[n] = e[n];
  return o;
}
function Wg(e, t) {
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
function Kg(e) {
  if (Array.isArray(e)) return e;
}
function Cl(e, t) {
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
    t % 2 ? Cl(Object(n), !0).forEach(function(o) {
      bi(e, o, n[o]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : Cl(Object(n)).forEach(function(o) {
      Object.defineProperty(e, o, Object.getOwnPropertyDescriptor(n, o));
    });
  }
  return e;
}
function bi(e, t, n) {
  return (t = qg(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function qg(e) {
  var t = Gg(e, "string");
  return qo(t) == "symbol" ? t : t + "";
}
function Gg(e, t) {
  if (qo(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (qo(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var ue = {
  _getMeta: function() {
    return [Dt(arguments.length <= 0 ? void 0 : arguments[0]) || arguments.length <= 0 ? void 0 : arguments[0], dt(Dt(arguments.length <= 0 ? void 0 : arguments[0]) ? arguments.length <= 0 ? void 0 : arguments[0] : arguments.length <= 1 ? void 0 : arguments[1])];
  },
  _getConfig: function(t, n) {
    var o, r, s;
    return (o = (t == null || (r = t.instance) === null || r === void 0 ? void 0 : r.$primevue) || (n == null || (s = n.ctx) === null || s === void 0 || (s = s.appContext) === null || s === void 0 || (s = s.config) === null || s === void 0 || (s = s.globalProperties) === null || s === void 0 ? void 0 : s.$primevue)) === null || o === void 0 ? void 0 : o.config;
  },
  _getOptionValue: Ji,
  _getPTValue: function() {
    var t, n, o = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, r = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}, s = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : "", i = arguments.length > 3 && arguments[3] !== void 0 ? arguments[3] : {}, a = arguments.length > 4 && arguments[4] !== void 0 ? arguments[4] : !0, l = function() {
      var A = ue._getOptionValue.apply(ue, arguments);
      return at(A) || zc(A) ? {
        class: A
      } : A;
    }, c = ((t = o.binding) === null || t === void 0 || (t = t.value) === null || t === void 0 ? void 0 : t.ptOptions) || ((n = o.$primevueConfig) === null || n === void 0 ? void 0 : n.ptOptions) || {}, u = c.mergeSections, d = u === void 0 ? !0 : u, f = c.mergeProps, m = f === void 0 ? !1 : f, b = a ? ue._useDefaultPT(o, o.defaultPT(), l, s, i) : void 0, w = ue._usePT(o, ue._getPT(r, o.$name), l, s, be(be({}, i), {}, {
      global: b || {}
    })), $ = ue._getPTDatasets(o, s);
    return d || !d && w ? m ? ue._mergeProps(o, m, b, w, $) : be(be(be({}, b), w), $) : be(be({}, w), $);
  },
  _getPTDatasets: function() {
    var t = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : "", o = "data-pc-";
    return be(be({}, n === "root" && bi({}, "".concat(o, "name"), Lt(t.$name))), {}, bi({}, "".concat(o, "section"), Lt(n)));
  },
  _getPT: function(t) {
    var n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : "", o = arguments.length > 2 ? arguments[2] : void 0, r = function(i) {
      var a, l = o ? o(i) : i, c = Lt(n);
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
      var a, l = n._usept || ((a = t.$primevueConfig) === null || a === void 0 ? void 0 : a.ptOptions) || {}, c = l.mergeSections, u = c === void 0 ? !0 : c, d = l.mergeProps, f = d === void 0 ? !1 : d, m = i(n.originalValue), b = i(n.value);
      return m === void 0 && b === void 0 ? void 0 : at(b) ? b : at(m) ? m : u || !u && b ? f ? ue._mergeProps(t, f, m, b) : be(be({}, m), b) : b;
    }
    return i(n);
  },
  _useDefaultPT: function() {
    var t = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}, o = arguments.length > 2 ? arguments[2] : void 0, r = arguments.length > 3 ? arguments[3] : void 0, s = arguments.length > 4 ? arguments[4] : void 0;
    return ue._usePT(t, n, o, r, s);
  },
  _loadStyles: function() {
    var t, n = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, o = arguments.length > 1 ? arguments[1] : void 0, r = arguments.length > 2 ? arguments[2] : void 0, s = ue._getConfig(o, r), i = {
      nonce: s == null || (t = s.csp) === null || t === void 0 ? void 0 : t.nonce
    };
    ue._loadCoreStyles(n, i), ue._loadThemeStyles(n, i), ue._loadScopedThemeStyles(n, i), ue._removeThemeListeners(n), n.$loadStyles = function() {
      return ue._loadThemeStyles(n, i);
    }, ue._themeChangeListener(n.$loadStyles);
  },
  _loadCoreStyles: function() {
    var t, n, o = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, r = arguments.length > 1 ? arguments[1] : void 0;
    if (!fn.isStyleNameLoaded((t = o.$style) === null || t === void 0 ? void 0 : t.name) && (n = o.$style) !== null && n !== void 0 && n.name) {
      var s;
      xe.loadCSS(r), (s = o.$style) === null || s === void 0 || s.loadCSS(r), fn.setLoadedStyleName(o.$style.name);
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
        var m, b, w, $, P = ((m = r.$style) === null || m === void 0 || (b = m.getDirectiveTheme) === null || b === void 0 ? void 0 : b.call(m)) || {}, A = P.css, E = P.style;
        (w = r.$style) === null || w === void 0 || w.load(A, be({
          name: "".concat(r.$style.name, "-variables")
        }, s)), ($ = r.$style) === null || $ === void 0 || $.loadStyle(be({
          name: "".concat(r.$style.name, "-style")
        }, s), E), Se.setLoadedStyleName(r.$style.name);
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
    fn.clearLoadedStyleNames(), Ke.on("theme:change", t);
  },
  _removeThemeListeners: function() {
    var t = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {};
    Ke.off("theme:change", t.$loadStyles), t.$loadStyles = void 0;
  },
  _hook: function(t, n, o, r, s, i) {
    var a, l, c = "on".concat(mh(n)), u = ue._getConfig(r, s), d = o?.$instance, f = ue._usePT(d, ue._getPT(r == null || (a = r.value) === null || a === void 0 ? void 0 : a.pt, t), ue._getOptionValue, "hooks.".concat(c)), m = ue._useDefaultPT(d, u == null || (l = u.pt) === null || l === void 0 || (l = l.directives) === null || l === void 0 ? void 0 : l[t], ue._getOptionValue, "hooks.".concat(c)), b = {
      el: o,
      binding: r,
      vnode: s,
      prevVnode: i
    };
    f?.(d, b), m?.(d, b);
  },
  /* eslint-disable-next-line no-unused-vars */
  _mergeProps: function() {
    for (var t = arguments.length > 1 ? arguments[1] : void 0, n = arguments.length, o = new Array(n > 2 ? n - 2 : 0), r = 2; r < n; r++)
      o[r - 2] = arguments[r];
    return Yi(t) ? t.apply(void 0, o) : de.apply(void 0, o);
  },
  _extend: function(t) {
    var n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}, o = function(a, l, c, u, d) {
      var f, m, b, w;
      l._$instances = l._$instances || {};
      var $ = ue._getConfig(c, u), P = l._$instances[t] || {}, A = Dn(P) ? be(be({}, n), n?.methods) : {};
      l._$instances[t] = be(be({}, P), {}, {
        /* new instance variables to pass in directive methods */
        $name: t,
        $host: l,
        $binding: c,
        $modifiers: c?.modifiers,
        $value: c?.value,
        $el: P.$el || l || void 0,
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
          return ue._getPT($?.pt, void 0, function(S) {
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
          return ue._getPTValue(l._$instances[t], (S = l._$instances[t]) === null || S === void 0 || (S = S.$binding) === null || S === void 0 || (S = S.value) === null || S === void 0 ? void 0 : S.pt, T, be({}, I));
        },
        ptmo: function() {
          var S = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, T = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : "", I = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : {};
          return ue._getPTValue(l._$instances[t], S, T, I, !1);
        },
        cx: function() {
          var S, T, I = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "", C = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
          return (S = l._$instances[t]) !== null && S !== void 0 && S.isUnstyled() ? void 0 : ue._getOptionValue((T = l._$instances[t]) === null || T === void 0 || (T = T.$style) === null || T === void 0 ? void 0 : T.classes, I, be({}, C));
        },
        sx: function() {
          var S, T = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "", I = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : !0, C = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : {};
          return I ? ue._getOptionValue((S = l._$instances[t]) === null || S === void 0 || (S = S.$style) === null || S === void 0 ? void 0 : S.inlineStyles, T, be({}, C)) : void 0;
        }
      }, A), l.$instance = l._$instances[t], (m = (b = l.$instance)[a]) === null || m === void 0 || m.call(b, l, c, u, d), l["$".concat(t)] = l.$instance, ue._hook(t, a, l, c, u, d), l.$pd || (l.$pd = {}), l.$pd[t] = be(be({}, (w = l.$pd) === null || w === void 0 ? void 0 : w[t]), {}, {
        name: t,
        instance: l._$instances[t]
      });
    }, r = function(a) {
      var l, c, u, d = a._$instances[t], f = d?.watch, m = function($) {
        var P, A = $.newValue, E = $.oldValue;
        return f == null || (P = f.config) === null || P === void 0 ? void 0 : P.call(d, A, E);
      }, b = function($) {
        var P, A = $.newValue, E = $.oldValue;
        return f == null || (P = f["config.ripple"]) === null || P === void 0 ? void 0 : P.call(d, A, E);
      };
      d.$watchersCallback = {
        config: m,
        "config.ripple": b
      }, f == null || (l = f.config) === null || l === void 0 || l.call(d, d?.$primevueConfig), pn.on("config:change", m), f == null || (c = f["config.ripple"]) === null || c === void 0 || c.call(d, d == null || (u = d.$primevueConfig) === null || u === void 0 ? void 0 : u.ripple), pn.on("config:ripple:change", b);
    }, s = function(a) {
      var l = a._$instances[t].$watchersCallback;
      l && (pn.off("config:change", l.config), pn.off("config:ripple:change", l["config.ripple"]), a._$instances[t].$watchersCallback = void 0);
    };
    return {
      created: function(a, l, c, u) {
        a.$pd || (a.$pd = {}), a.$pd[t] = {
          name: t,
          attrSelector: Th("pd")
        }, o("created", a, l, c, u);
      },
      beforeMount: function(a, l, c, u) {
        var d;
        ue._loadStyles((d = a.$pd[t]) === null || d === void 0 ? void 0 : d.instance, l, c), o("beforeMount", a, l, c, u), r(a);
      },
      mounted: function(a, l, c, u) {
        var d;
        ue._loadStyles((d = a.$pd[t]) === null || d === void 0 ? void 0 : d.instance, l, c), o("mounted", a, l, c, u);
      },
      beforeUpdate: function(a, l, c, u) {
        o("beforeUpdate", a, l, c, u);
      },
      updated: function(a, l, c, u) {
        var d;
        ue._loadStyles((d = a.$pd[t]) === null || d === void 0 ? void 0 : d.instance, l, c), o("updated", a, l, c, u);
      },
      beforeUnmount: function(a, l, c, u) {
        var d;
        s(a), ue._removeThemeListeners((d = a.$pd[t]) === null || d === void 0 ? void 0 : d.instance), o("beforeUnmount", a, l, c, u);
      },
      unmounted: function(a, l, c, u) {
        var d;
        (d = a.$pd[t]) === null || d === void 0 || (d = d.instance) === null || d === void 0 || (d = d.scopedStyleEl) === null || d === void 0 || (d = d.value) === null || d === void 0 || d.remove(), o("unmounted", a, l, c, u);
      }
    };
  },
  extend: function() {
    var t = ue._getMeta.apply(ue, arguments), n = Sl(t, 2), o = n[0], r = n[1];
    return be({
      extend: function() {
        var i = ue._getMeta.apply(ue, arguments), a = Sl(i, 2), l = a[0], c = a[1];
        return ue.extend(l, be(be(be({}, r), r?.methods), c));
      }
    }, ue._extend(o, r));
  }
}, Yg = `
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
`, Jg = {
  root: "p-ink"
}, Zg = xe.extend({
  name: "ripple-directive",
  style: Yg,
  classes: Jg
}), Xg = ue.extend({
  style: Zg
});
function Go(e) {
  "@babel/helpers - typeof";
  return Go = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Go(e);
}
function Qg(e) {
  return ov(e) || nv(e) || tv(e) || ev();
}
function ev() {
  throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function tv(e, t) {
  if (e) {
    if (typeof e == "string") return yi(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? yi(e, t) : void 0;
  }
}
function nv(e) {
  if (typeof Symbol < "u" && e[Symbol.iterator] != null || e["@@iterator"] != null) return Array.from(e);
}
function ov(e) {
  if (Array.isArray(e)) return yi(e);
}
function yi(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, o = Array(t); n < t; n++) o[n] = e[n];
  return o;
}
function Ol(e, t, n) {
  return (t = rv(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function rv(e) {
  var t = sv(e, "string");
  return Go(t) == "symbol" ? t : t + "";
}
function sv(e, t) {
  if (Go(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (Go(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var fd = Xg.extend("ripple", {
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
      n || (n = Kc("span", Ol(Ol({
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
        if (!this.isUnstyled() && Oo(r, "p-ink-active"), r.setAttribute("data-p-ink-active", "false"), !ol(r) && !rl(r)) {
          var s = Math.max(Wc(o), Gc(o));
          r.style.height = s + "px", r.style.width = s + "px";
        }
        var i = Oh(o), a = t.pageX - i.left + document.body.scrollTop - rl(r) / 2, l = t.pageY - i.top + document.body.scrollLeft - ol(r) / 2;
        r.style.top = l + "px", r.style.left = a + "px", !this.isUnstyled() && Gr(r, "p-ink-active"), r.setAttribute("data-p-ink-active", "true"), this.timeout = setTimeout(function() {
          r && (!n.isUnstyled() && Oo(r, "p-ink-active"), r.setAttribute("data-p-ink-active", "false"));
        }, 401);
      }
    },
    onAnimationEnd: function(t) {
      this.timeout && clearTimeout(this.timeout), !this.isUnstyled() && Oo(t.currentTarget, "p-ink-active"), t.currentTarget.setAttribute("data-p-ink-active", "false");
    },
    getInk: function(t) {
      return t && t.children ? Qg(t.children).find(function(n) {
        return xh(n, "data-pc-name") === "ripple";
      }) : void 0;
    }
  }
}), iv = `
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
function Yo(e) {
  "@babel/helpers - typeof";
  return Yo = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Yo(e);
}
function At(e, t, n) {
  return (t = av(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function av(e) {
  var t = lv(e, "string");
  return Yo(t) == "symbol" ? t : t + "";
}
function lv(e, t) {
  if (Yo(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (Yo(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var uv = {
  root: function(t) {
    var n = t.instance, o = t.props;
    return ["p-button p-component", At(At(At(At(At(At(At(At(At({
      "p-button-icon-only": n.hasIcon && !o.label && !o.badge,
      "p-button-vertical": (o.iconPos === "top" || o.iconPos === "bottom") && o.label,
      "p-button-loading": o.loading,
      "p-button-link": o.link || o.variant === "link"
    }, "p-button-".concat(o.severity), o.severity), "p-button-raised", o.raised), "p-button-rounded", o.rounded), "p-button-text", o.text || o.variant === "text"), "p-button-outlined", o.outlined || o.variant === "outlined"), "p-button-sm", o.size === "small"), "p-button-lg", o.size === "large"), "p-button-plain", o.plain), "p-button-fluid", n.hasFluid)];
  },
  loadingIcon: "p-button-loading-icon",
  icon: function(t) {
    var n = t.props;
    return ["p-button-icon", At({}, "p-button-icon-".concat(n.iconPos), n.label)];
  },
  label: "p-button-label"
}, cv = xe.extend({
  name: "button",
  style: iv,
  classes: uv
}), dv = {
  name: "BaseButton",
  extends: io,
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
  style: cv,
  provide: function() {
    return {
      $pcButton: this,
      $parentInstance: this
    };
  }
};
function Jo(e) {
  "@babel/helpers - typeof";
  return Jo = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Jo(e);
}
function it(e, t, n) {
  return (t = fv(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function fv(e) {
  var t = pv(e, "string");
  return Jo(t) == "symbol" ? t : t + "";
}
function pv(e, t) {
  if (Jo(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (Jo(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var Oe = {
  name: "Button",
  extends: dv,
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
      return de(this.asAttrs, this.a11yAttrs, this.getPTOptions("root"));
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
      return Dn(this.fluid) ? !!this.$pcFluid : this.fluid;
    },
    dataP: function() {
      return Qt(it(it(it(it(it(it(it(it(it(it({}, this.size, this.size), "icon-only", this.hasIcon && !this.label && !this.badge), "loading", this.loading), "fluid", this.hasFluid), "rounded", this.rounded), "raised", this.raised), "outlined", this.outlined || this.variant === "outlined"), "text", this.text || this.variant === "text"), "link", this.link || this.variant === "link"), "vertical", (this.iconPos === "top" || this.iconPos === "bottom") && this.label));
    },
    dataIconP: function() {
      return Qt(it(it({}, this.iconPos, this.iconPos), this.size, this.size));
    },
    dataLabelP: function() {
      return Qt(it(it({}, this.size, this.size), "icon-only", this.hasIcon && !this.label && !this.badge));
    }
  },
  components: {
    SpinnerIcon: cd,
    Badge: dd
  },
  directives: {
    ripple: fd
  }
}, mv = ["data-p"], hv = ["data-p"];
function gv(e, t, n, o, r, s) {
  var i = Vr("SpinnerIcon"), a = Vr("Badge"), l = ac("ripple");
  return e.asChild ? ze(e.$slots, "default", {
    key: 1,
    class: me(e.cx("root")),
    a11yAttrs: s.a11yAttrs
  }) : ir((p(), Y(si(e.as), de({
    key: 0,
    class: e.cx("root"),
    "data-p": s.dataP
  }, s.attrs), {
    default: ae(function() {
      return [ze(e.$slots, "default", {}, function() {
        return [e.loading ? ze(e.$slots, "loadingicon", de({
          key: 0,
          class: [e.cx("loadingIcon"), e.cx("icon")]
        }, e.ptm("loadingIcon")), function() {
          return [e.loadingIcon ? (p(), h("span", de({
            key: 0,
            class: [e.cx("loadingIcon"), e.cx("icon"), e.loadingIcon]
          }, e.ptm("loadingIcon")), null, 16)) : (p(), Y(i, de({
            key: 1,
            class: [e.cx("loadingIcon"), e.cx("icon")],
            spin: ""
          }, e.ptm("loadingIcon")), null, 16, ["class"]))];
        }) : ze(e.$slots, "icon", de({
          key: 1,
          class: [e.cx("icon")]
        }, e.ptm("icon")), function() {
          return [e.icon ? (p(), h("span", de({
            key: 0,
            class: [e.cx("icon"), e.icon, e.iconClass],
            "data-p": s.dataIconP
          }, e.ptm("icon")), null, 16, mv)) : O("", !0)];
        }), e.label ? (p(), h("span", de({
          key: 2,
          class: e.cx("label")
        }, e.ptm("label"), {
          "data-p": s.dataLabelP
        }), _(e.label), 17, hv)) : O("", !0), e.badge ? (p(), Y(a, {
          key: 3,
          value: e.badge,
          class: me(e.badgeClass),
          severity: e.badgeSeverity,
          unstyled: e.unstyled,
          pt: e.ptm("pcBadge")
        }, null, 8, ["value", "class", "severity", "unstyled", "pt"])) : O("", !0)];
      })];
    }),
    _: 3
  }, 16, ["class", "data-p"])), [[l]]);
}
Oe.render = gv;
const vv = "civitai-remake", ws = (e) => pe(e) && e.pack === vv ? e : null, Zo = (e) => Xi(sd, e), lr = (e) => Xi(bs, e), ur = (e) => Xi(Zi, e);
function bv(e, t) {
  switch (t.type) {
    case "told":
      return yv(e, t.event);
    case "listed":
      return wv(e, t.events);
    case "asked":
      return Gs(e, t.fileKeys, (n) => Ys(n, ""));
    case "accepted":
      return Gs(
        e,
        t.fileKeys,
        (n, o) => o && o.task_id !== "" ? o : Ys(n, t.taskId)
      );
    case "forgotten":
      return Object.fromEntries(
        Object.entries(e).filter(([n, o]) => !Zo(o) || !t.fileKeys.includes(n))
      );
    case "refused":
      return Gs(e, t.fileKeys, (n) => ({
        ...Ys(n, ""),
        status: "failed",
        error: t.error,
        code: t.code,
        hint: t.hint
      }));
  }
}
function yv(e, t) {
  const n = e[t.file_key], o = n?.status === "failed" && t.status === "waiting";
  return n && n.task_id === t.task_id && Zo(n) && !o || ur(n) && n?.task_id !== "" && n?.task_id !== t.task_id && (t.status === "failed" || t.status === "cancelled") ? e : { ...e, [t.file_key]: t };
}
function wv(e, t) {
  const n = {};
  for (const [o, r] of Object.entries(e))
    (Zo(r) || r.task_id === "") && (n[o] = r);
  for (const o of t) {
    const r = n[o.file_key];
    ur(r) && Zo(o) || (n[o.file_key] = o);
  }
  return n;
}
function Gs(e, t, n) {
  const o = { ...e };
  for (const r of t) o[r] = n(r, e[r]);
  return o;
}
function Ys(e, t) {
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
function Xi(e, t) {
  return t !== void 0 && e.includes(t.status);
}
const mt = /* @__PURE__ */ tt("civitai-remake-downloads", () => {
  const e = /* @__PURE__ */ Me({}), t = /* @__PURE__ */ q(null), n = N(() => Object.values(e.value).filter(ur).length);
  function o(T) {
    e.value = bv(e.value, T), oe().host.showBadge(n.value > 0 ? String(n.value) : null);
  }
  function r() {
    const { host: T } = oe();
    T.listen(fg, (I) => {
      const C = id(ws(I));
      C && (o({ type: "told", event: C }), C.status === "completed" && n.value === 0 && T.refreshModels());
    }), T.listen("reconnected", () => {
      s();
    });
  }
  async function s() {
    try {
      o({ type: "listed", events: await oe().client.listDownloads() });
    } catch (T) {
      t.value = Re(T);
    }
  }
  async function i(T, I) {
    const C = T.map((x) => x.file_key);
    t.value = null, o({ type: "asked", fileKeys: C });
    try {
      const x = await I();
      o({ type: "accepted", fileKeys: C, taskId: x.task_id });
      for (const L of x.refused ?? [])
        L.file_key !== null && a([L.file_key], L);
    } catch (x) {
      const L = Re(x);
      return a(C, L), L;
    }
    return null;
  }
  const a = (T, { error: I, code: C, hint: x }) => o({ type: "refused", fileKeys: T, error: I, code: C, hint: x }), l = (T) => i([T], () => oe().client.download(T)), c = (T, I) => i(T, () => oe().client.downloadAll(T, I)), u = (T) => A(T, (I) => oe().client.pause(I, T)), d = (T) => A(T, (I) => oe().client.resume(I, T)), f = (T) => A(T, (I) => oe().client.cancel(I, T)), m = () => E(() => oe().client.pauseAll()), b = () => E(() => oe().client.resumeAll()), w = () => E(() => oe().client.retryFailed()), $ = () => E(() => oe().client.cancelAll()), P = (T) => E(() => oe().client.move(T, 0));
  async function A(T, I) {
    const C = e.value[T];
    !C || C.task_id === "" || await E(() => I(C.task_id));
  }
  async function E(T) {
    t.value = null;
    try {
      await T();
    } catch (I) {
      t.value = Re(I), await s();
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
    resumeAll: b,
    retryFailed: w,
    moveFirst: P,
    cancel: f,
    cancelAll: $,
    forget: (T) => o({ type: "forgotten", fileKeys: T })
  };
});
function kv(e) {
  if (!pe(e)) return null;
  const t = Ne(e.file_key), n = Ne(e.status);
  return t === null || n !== "hashing" && n !== "found" && n !== "absent" ? null : {
    file_key: t,
    status: n,
    path: Ne(e.path),
    hashed_bytes: Pn(e.hashed_bytes) ?? 0,
    total_bytes: Pn(e.total_bytes),
    local_path: Ne(e.local_path),
    listed_name: Ne(e.listed_name)
  };
}
function Tl(e, t) {
  switch (t.type) {
    case "told":
      return { ...e, [t.event.file_key]: t.event };
    case "begun":
      return Object.fromEntries(Object.entries(e).filter(([, n]) => n.status === "hashing"));
  }
}
function _v(e) {
  const t = "A file of this size is here; proving that it is the same...";
  return e?.total_bytes ? `${t} ${Math.min(100, Math.floor(e.hashed_bytes / e.total_bytes * 100))} %` : t;
}
const cr = /* @__PURE__ */ tt("civitai-remake-local-files", () => {
  const e = /* @__PURE__ */ Me({}), t = /* @__PURE__ */ Me({}), n = /* @__PURE__ */ q(!1), o = /* @__PURE__ */ q(null);
  function r() {
    oe().host.listen(pg, (a) => {
      const l = kv(ws(a));
      l && (e.value = Tl(e.value, { type: "told", event: l }));
    });
  }
  function s() {
    e.value = Tl(e.value, { type: "begun" });
  }
  async function i(a) {
    n.value = !0, o.value = null;
    try {
      t.value = { ...t.value, [a]: await oe().client.listLocal(a) };
    } catch (l) {
      o.value = Re(l);
    } finally {
      n.value = !1;
    }
  }
  return { checks: e, byKind: t, busy: n, fault: o, follow: r, begin: s, list: i };
});
function $v(e) {
  if (e === null) return null;
  try {
    const t = JSON.parse(e);
    if (!pe(t)) return null;
    const n = xv(t.metadata), o = Cv(t.choices), r = pd(t.resources);
    return r === null || n === null && o === null ? null : {
      reference: Ne(t.reference) ?? "",
      given: Sv(t.given),
      metadata: n,
      choices: o,
      resources: r,
      switches: Al(t.switches, (s) => typeof s == "boolean"),
      chosenNames: Al(t.chosenNames, (s) => typeof s == "string")
    };
  } catch {
    return null;
  }
}
function Sv(e) {
  if (!pe(e)) return null;
  const t = Ne(e.name);
  return e.kind === "text" ? { kind: "text" } : e.kind === "file" && t !== null ? { kind: "file", name: t } : null;
}
function xv(e) {
  return !pe(e) || !Array.isArray(e.resources) || e.image_id !== null && typeof e.image_id != "number" || !pe(e.other) || !Array.isArray(e.unreadable) ? null : e;
}
function Cv(e) {
  return !pe(e) || !Array.isArray(e.images) || !e.images.every(pe) || pd(e.resources) === null ? null : e;
}
function pd(e) {
  return Array.isArray(e) && e.every((n) => pe(n) && typeof n.file_key == "string") ? e : null;
}
function Al(e, t) {
  const n = pe(e) ? Object.entries(e) : [];
  return Object.fromEntries(n.filter((o) => t(o[1])));
}
const Xo = (e) => e.companion === !0;
function wi(e) {
  return Xo(e) ? e.other_files ?? [] : [];
}
function Ov(e, t) {
  const n = wi(e).find((b) => b.file_key === t);
  if (!n) return e;
  const { file_key: o, file_id: r, filename: s, size_kb: i, hashes: a, variant: l, page_url: c } = e, d = { ...{ file_key: o, file_id: r ?? 0, filename: s ?? "", size_kb: i, hashes: a ?? {} }, variant: l ?? null, page_url: c }, f = wi(e).map((b) => b.file_key === t ? d : b);
  return { ...e, ...n, ...{ checking: !1, already_downloaded: !1, local_path: null, listed_name: null, chosen_name: null }, name: n.filename, other_files: f };
}
const Wn = {
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
function md(e, t) {
  switch (t.type) {
    case "asked":
      return { ...Wn, step: "image", given: t.given };
    case "picked":
      return { ...Wn, step: "image", choices: e.choices };
    case "offered":
      return { ...Wn, choices: t.choices, resources: t.choices.resources };
    case "read":
      return { ...e, step: "models", metadata: t.metadata, resources: [] };
    case "resolved":
      return {
        ...e,
        step: null,
        resources: t.resources,
        startNeed: t.startNeed ?? null,
        choices: Tv(e.choices, t.resources)
      };
    case "failed":
      return { ...e, step: null, fault: t.fault };
    case "wentBack":
      return e.choices ? { ...Wn, choices: e.choices, resources: e.choices.resources } : e;
    case "switched":
      return { ...e, switches: { ...e.switches, [t.fileKey]: t.on } };
    case "tookLocal": {
      const n = Object.entries(e.chosenNames).filter(([r]) => r !== t.fileKey), o = t.name === null ? [] : [[t.fileKey, t.name]];
      return { ...e, chosenNames: Object.fromEntries([...n, ...o]) };
    }
    case "supplied":
      return Av(e, t.fileKey, t.resource);
    case "tookOffered": {
      const n = (o) => o.file_key === t.fileKey ? Ov(o, t.offered) : o;
      return { ...e, resources: e.resources.map(n) };
    }
    case "restored": {
      const { given: n, choices: o, metadata: r, resources: s, switches: i, chosenNames: a } = t.kept;
      return { ...Wn, given: n, choices: o, metadata: r, resources: s, switches: i, chosenNames: a, lightened: !0 };
    }
  }
}
function Tv(e, t) {
  if (!e) return null;
  const n = new Map(t.map((o) => [o.file_key, o]));
  return { ...e, resources: e.resources.map((o) => n.get(o.file_key) ?? o) };
}
function Av(e, t, n) {
  if (!e.resources.some((s) => s.file_key === t)) return e;
  const o = e.resources.map(
    (s) => s.file_key === t ? { ...n, file_key: t, chosen_name: null } : s
  ), r = n.chosen_name ?? null;
  return md({ ...e, resources: o }, { type: "tookLocal", fileKey: t, name: r });
}
function Pv(e) {
  return e.resources.map((t) => ({ ...t, chosen_name: e.chosenNames[t.file_key] ?? null }));
}
const Ev = /data-civitai-metadata\s*=\s*(?:"([^"<>\s]+)"|'([^'<>\s]+)')/, Iv = /(?:^|[\n,])[^\S\n]*Steps: ?[0-9]+/, Lv = /(?:^|[\n,])[^\S\n]*(?:Sampler|Schedule type|CFG scale|Seed|Size|Model|Model hash|Version|Clip skip): ?\S/, Mv = /(?<!Hires )(?:\b|\\n)Steps: ?[0-9]+ ?, ?[A-Za-z][A-Za-z ]{0,40}:/, Nv = /(?:^|[\n;])[^\S\n]?Include in Image:/, jv = /(?:^|\n)Negative [Pp]rompt:/, Rv = ["negativePrompt", "cfgScale", "clipSkip", "civitaiResources", "additionalResources"], Dv = [
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
], Fv = ["Model", "hashes", "resources", "comfy"], Bv = ["generation_mode", "positive_prompt", "app_version"];
function Vv(e) {
  const t = Ev.exec(e);
  if (t) return ki(Uv(t[1] ?? t[2] ?? "")) === null ? null : "json";
  if (e.trim().startsWith("{")) {
    const o = ki(e);
    return o !== null && hd(o) ? "json" : null;
  }
  return (Iv.test(e) || Mv.test(e)) && Lv.test(e) || jv.test(e) || Nv.test(e) ? "text" : null;
}
function hd(e) {
  const t = Zr(e.meta);
  if (t !== null && Object.keys(e).every((o) => o === "id" || o === "meta")) return hd(t);
  const n = typeof e.prompt == "string";
  return Tr(e, Rv) || n && (Tr(e, Fv) || Tr(e, Dv)) || "sui_image_params" in e || e.software === "RuinedFooocus" || Tr(e, Bv) || typeof e.c == "string" && Object.hasOwn(e, "uc") || typeof e.Prompt == "string" && Object.hasOwn(e, "Base Model") || [e.prompt, e.workflow, e].some(zv);
}
function zv(e) {
  const t = typeof e == "string" ? ki(e) : Zr(e);
  return t === null ? !1 : Object.values(t).some((o) => "class_type" in (Zr(o) ?? {})) || Array.isArray(t.nodes) && t.nodes.length > 0 && "links" in t;
}
function Tr(e, t) {
  return t.some((n) => Object.hasOwn(e, n));
}
function Zr(e) {
  return pe(e) ? e : null;
}
function ki(e) {
  if (!e.trimStart().startsWith("{")) return null;
  try {
    return Zr(JSON.parse(e.replace(/([[,:]\s*)(?:NaN|-?Infinity)(?=\s*[,}\]])/g, "$1null")));
  } catch {
    return null;
  }
}
function Uv(e) {
  try {
    return decodeURIComponent(e);
  } catch {
    return "";
  }
}
const _i = (e) => !["nothing", "unsupported", "unreadable"].includes(e), Hv = 4 << 20, Wv = 2048, Kv = 2147483647, qv = ["civitai.com", "civitai.red", "civitai.green"], Gv = ["image.civitai.com", "imagecache.civitai.com"], Yv = /^orchestration[a-z0-9-]*\.civitai\.com$/, Jv = /^(?:https?:\/\/)?(?:www\.)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)\.?(?::[0-9]+)?(\/[^?#]*)?(\?[^#]*)?(?:#.*)?$/i, Zv = /^(?:(?:urn:)?air:|(?:urn:)?(?:[\w-]+:[\w-]+:)?(?:civitai|civitai-r2|huggingface|orchestrator):\S)/, Xv = /^(?:urn:)?(?:air:)?(?:[\w-]+:[\w-]+:)?civitai:([0-9]+)@([0-9]+)(?:\+([0-9]+))?(?:\.\w+)?$/i, Qv = /^(?:urn:)?(?:air:)?[\w-]+:[\w-]+:civitai:([0-9]+)$/i, eb = /^(?:urn:)?(?:air:)?(?:[\w-]+:[\w-]+:)?([\w-]+):/, tb = /^\/[\w-]+\/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?:\/[^/]*=[^/]*)?(?:\/[^/]*)?\/?$/i, nb = /\.(?:mp4|webm|mov|mp3)$/i, ob = /* @__PURE__ */ new Map([
  ["collections", "a collection"],
  ["user", "a user"],
  ["articles", "an article"],
  ["bounties", "a bounty"],
  ["api", "the site's programming interface"]
]);
function Xr(e) {
  if (e.length > Hv) return xt("This text is too long to be generation data.");
  const t = Vv(e);
  if (t !== null) return { kind: "text", said: t === "json" ? "Generation data" : "Generation text" };
  const n = e.trim().replace(/^[<>"'\ufeff]+|[<>"'\ufeff]+$/g, "").trim();
  return n === "" ? { kind: "nothing", said: "Nothing was pasted." } : n.startsWith("{") ? xt("This JSON is not the generation data of a program known here.") : /\s/.test(n) || n.length > Wv ? xt("This text is no address and no generation data: it has no line such as Steps: 20, Seed: 1.") : /^[0-9]+$/.test(n) ? to("image", "image", n, (r) => `Image ${r}`) : /^[\x21-\x7e]+$/.test(n) && Zv.test(n.toLowerCase()) && !n.includes("://") ? rb(n) : sb(n);
}
function rb(e) {
  const t = Xv.exec(e);
  if (t) return $i(t[2] ?? "", no(t[3] ?? "") ? t[3] : void 0);
  const n = Qv.exec(e);
  if (n) return to("model", "model", n[1] ?? "", (r) => `Model ${r}: choose a picture`);
  const o = eb.exec(e.toLowerCase())?.[1];
  return o !== void 0 && o !== "civitai" ? ks(`This AIR names a model of ${o}, not of Civitai.`) : xt("This AIR names no model version.");
}
function sb(e) {
  const t = Jv.exec(e);
  if (!t) return xt("This is no address of Civitai, no number and no generation data.");
  const n = (t[1] ?? "").toLowerCase(), o = t[2] ?? "";
  return Yv.test(n) ? ks(
    "This is a private, expiring address of the site's generator: post the image or drop its file."
  ) : Gv.includes(n) ? ib(o) : qv.includes(n) ? ab(o.split("/").filter(Boolean), t[3] ?? "") : xt(`${n} is not Civitai.`);
}
function ib(e) {
  return nb.test(e) ? ks("This is the address of a video or a sound; only still images can be made anew.") : tb.test(e) ? { kind: "picture", said: "Picture on Civitai" } : xt("This address of Civitai's picture host names no picture.");
}
function ab(e, t) {
  const n = (e[0] ?? "").toLowerCase(), o = e[1] ?? "";
  if (n === "images" && o) return to("image", "image", o, (i) => `Image ${i}`);
  if (n === "posts" && o) return to("post", "post", o, (i) => `Post ${i}: choose a picture`);
  if (n === "models" && o) return lb(o, Pl(t, "modelVersionId"));
  if (n === "model-versions" && o) return $i(o);
  if (e.slice(0, 3).join("/").toLowerCase() === "api/download/models" && e[3] !== void 0) return $i(e[3], Pl(t, "fileId") || void 0);
  const s = ob.get(n);
  return s !== void 0 ? ks(`This is the address of ${s}: open one image or model and paste its address.`) : xt("This address of Civitai names no image, post or model.");
}
function lb(e, t) {
  if (no(e) && t && !no(t)) return xt("No model version of Civitai has this number.");
  const n = t ? `, version ${Number(t)}` : "";
  return to("model", "model", e, (o) => `Model ${o}${n}: choose a picture`);
}
function $i(e, t) {
  if (no(e) && t !== void 0 && !no(t)) return xt("No file of Civitai has this number.");
  const n = t === void 0 ? "" : `, file ${Number(t)}`;
  return to("version", "model version", e, (o) => `Model version ${o}${n}`);
}
function to(e, t, n, o) {
  return no(n) ? { kind: e, said: o(Number(n)) } : xt(`No ${t} of Civitai has this number.`);
}
function no(e) {
  return /^[0-9]{1,12}$/.test(e) && Number(e) > 0 && Number(e) <= Kv;
}
function Pl(e, t) {
  return new RegExp(`[?&]${t}=([^&]*)`).exec(e)?.[1] ?? "";
}
function xt(e) {
  return { kind: "unreadable", said: e };
}
function ks(e) {
  return { kind: "unsupported", said: e };
}
function gd(e) {
  return e.off !== void 0 ? e.off : e.linked_only ? "linked" : null;
}
const _s = (e, t) => t[e.file_key] ?? gd(e) === null;
function ub(e, t) {
  return e.filter((n) => _s(n, t));
}
function cb(e) {
  const t = { linked_only: !1, internal: !1 };
  return { ...e, ...t, off: null, mention: { ...e.mention, ...t } };
}
const El = "civitai-remake.last-look-up", db = 1e5, _e = /* @__PURE__ */ tt("civitai-remake-lookup", () => {
  const e = /* @__PURE__ */ q(""), t = /* @__PURE__ */ q(""), n = /* @__PURE__ */ Me(Wn), o = /* @__PURE__ */ Me(null);
  let r = 0;
  const s = N(() => Pv(n.value)), i = N(() => ub(s.value, n.value.switches)), a = (I) => {
    n.value = md(n.value, I);
  };
  async function l() {
    const I = e.value.trim();
    if (I === "") return;
    t.value = I;
    const C = Xr(I).kind === "text";
    o.value = null, await m(
      { type: "asked", given: C ? { kind: "text" } : null },
      () => oe().client.fetchText(I)
    );
  }
  async function c(I) {
    e.value = "", o.value = I, await m({ type: "asked", given: { kind: "file", name: I.name } }, () => oe().client.fetchFile(I));
  }
  async function u(I, C) {
    e.value = "", o.value = null, await m({ type: "asked", given: I }, C);
  }
  async function d(I) {
    o.value = null, await m({ type: "picked" }, () => oe().client.fetchText(String(I)));
  }
  function f() {
    r += 1, o.value = null, a({ type: "wentBack" }), A();
  }
  async function m(I, C) {
    const x = ++r;
    a(I), cr().begin();
    try {
      const L = await C();
      if (x !== r) return;
      if (Il(L)) a({ type: "offered", choices: L });
      else {
        a({ type: "read", metadata: L }), A();
        const K = await oe().client.resolve(L);
        if (x !== r) return;
        a({ type: "resolved", resources: K.resources, startNeed: K.start_picture });
      }
      mt().forget(n.value.resources.map((K) => K.file_key)), A();
    } catch (L) {
      x === r && a({ type: "failed", fault: Re(L) });
    }
  }
  function b(I) {
    const C = s.value.find((x) => x.file_key === I);
    C && (a({ type: "switched", fileKey: I, on: !_s(C, n.value.switches) }), A());
  }
  function w(I, C) {
    a({ type: "tookLocal", fileKey: I, name: C }), A();
  }
  function $(I, C) {
    a({ type: "tookOffered", fileKey: I, offered: C }), A();
  }
  function P(I, C) {
    a({ type: "supplied", fileKey: I, resource: C }), A();
  }
  function A() {
    const { metadata: I, choices: C, given: x, switches: L, chosenNames: K } = n.value;
    if (!I && !C) return;
    const ee = {
      reference: e.value.length > db ? "" : e.value,
      given: x,
      choices: C,
      metadata: I && Ir(I),
      resources: n.value.resources,
      switches: L,
      chosenNames: K
    };
    try {
      sessionStorage.setItem(El, JSON.stringify(ee));
    } catch {
    }
  }
  async function E() {
    let I = null;
    try {
      I = sessionStorage.getItem(El);
    } catch {
      I = null;
    }
    const C = $v(I);
    if (!C) return;
    e.value = C.reference, t.value = C.reference.trim(), a({ type: "restored", kept: C });
    const x = ++r;
    if (C.metadata) return S(C.metadata, C.resources);
    try {
      const L = await oe().client.fetchText(C.reference);
      x === r && Il(L) && a({ type: "offered", choices: L });
    } catch {
    }
  }
  async function S(I, C) {
    const x = r;
    try {
      const L = await oe().client.resolve(I, C.filter(Xo));
      if (x !== r) return;
      a({ type: "resolved", resources: L.resources, startNeed: L.start_picture }), A();
    } catch {
    }
  }
  const T = N(
    () => n.value.resources.filter((I) => I.role === "base" && !I.header_says && mt().files[I.file_key]?.status === "completed").map((I) => I.file_key).join(" ")
  );
  return Ce(T, (I) => {
    const { metadata: C, resources: x } = n.value;
    I !== "" && C && S(C, x);
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
    toggle: b,
    takeLocal: w,
    takeOffered: $,
    placeSupplied: P,
    restore: E
  };
}), Il = (e) => "kind" in e && e.kind === "choices", oo = /* @__PURE__ */ tt("civitai-remake-recent", () => {
  const e = /* @__PURE__ */ Me(null), t = /* @__PURE__ */ Me(null), n = /* @__PURE__ */ q(""), o = /* @__PURE__ */ Me(null), r = /* @__PURE__ */ q(!1);
  let s = 0;
  function i() {
    const { host: w } = oe();
    w.listen(hg, ($) => {
      ws($) && a();
    }), w.listen("reconnected", () => {
      a();
    });
  }
  async function a() {
    const w = ++s, $ = n.value.trim(), { client: P } = oe();
    try {
      const [A, E] = await Promise.all([P.listRecent(""), $ === "" ? null : P.listRecent($)]);
      if (w !== s) return;
      e.value = A.pictures, t.value = E && E.pictures, o.value = null;
    } catch (A) {
      w === s && (o.value = Re(A));
    }
  }
  async function l(w) {
    n.value = w, await a();
  }
  function c() {
    r.value = !r.value, r.value && a();
  }
  async function u(w) {
    const $ = _e();
    if (w.reopens === "never") return;
    if (r.value = !1, w.reopens === "reference") {
      $.reference = w.given ?? "", await $.lookUp();
      return;
    }
    const P = w.given ?? "A file";
    await $.lookUpKept(
      w.source === "text" ? { kind: "text" } : { kind: "file", name: P },
      () => oe().client.getRecentMetadata(w.id)
    );
  }
  const d = (w) => m(() => oe().client.removeRecent(w.id)), f = () => m(() => oe().client.removeAllRecent());
  async function m(w) {
    let $ = null;
    try {
      await w();
    } catch (P) {
      $ = Re(P);
    }
    await a(), $ && $.code !== "recent_unknown" && (o.value = $);
  }
  function b(w) {
    const $ = (P) => P && P.map((A) => A.id === w.id ? w : A);
    e.value = $(e.value), t.value = $(t.value);
  }
  return { pictures: e, found: t, search: n, fault: o, open: r, follow: i, refresh: a, searchFor: l, toggle: c, reopen: u, remove: d, removeAll: f, take: b };
}), fb = ["data-code"], pb = { class: "crm-fault-text" }, mb = {
  key: 0,
  class: "crm-quiet"
}, hb = { class: "crm-code" }, yt = /* @__PURE__ */ re({
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
      n[0] || (n[0] = g("i", {
        class: "pi pi-exclamation-triangle",
        "aria-hidden": "true"
      }, null, -1)),
      g("div", null, [
        g("p", pb, _(e.fault.error), 1),
        e.fault.hint ? (p(), h("p", mb, _(e.fault.hint), 1)) : O("", !0),
        g("p", hb, _(e.fault.code), 1)
      ])
    ], 8, fb));
  }
}), gb = {
  identical: "identical",
  same_picture: "the same picture",
  same_composition: "the same composition",
  different: "another picture",
  unknown: "too small to compare"
};
function Qi(e, t) {
  if (e === null) return null;
  const n = gb[e];
  return t === null ? n : `${n} (${vd(t)})`;
}
function vd(e) {
  return (Math.floor(Math.round(e * 1e4) / 100) / 100).toFixed(2);
}
function bd(e) {
  const t = /* @__PURE__ */ q(null);
  function n() {
    t.value && URL.revokeObjectURL(t.value), t.value = null;
  }
  return Ce(
    e,
    (o) => {
      n(), o && (t.value = URL.createObjectURL(o));
    },
    { immediate: !0 }
  ), rn(n), t;
}
const dr = /* @__PURE__ */ tt("civitai-remake-author-workflow", () => {
  const e = /* @__PURE__ */ q("rebuild"), t = /* @__PURE__ */ Me(null), n = /* @__PURE__ */ Me(null), o = /* @__PURE__ */ q(!1), r = /* @__PURE__ */ Me(null);
  let s = 0, i = null;
  function a(u) {
    u !== i && (i = u, s += 1, e.value = "rebuild", t.value = null, n.value = null, r.value = null, u.graph && l());
  }
  async function l() {
    const u = _e(), d = u.metadata;
    if (!d?.graph) return null;
    const f = ++s;
    n.value = null;
    try {
      const m = await oe().client.authorWorkflow(d, u.resources);
      return f !== s ? null : (t.value = vb(m), m);
    } catch (m) {
      return f === s && (n.value = Re(m)), null;
    }
  }
  async function c() {
    const u = _e().metadata;
    if (!u || o.value) return;
    const { host: d } = oe();
    o.value = !0, r.value = null;
    try {
      const f = await l();
      if (!f) return;
      await d.refreshModels();
      const m = await d.loadAuthorGraph(f, u.image_id);
      r.value = { metadata: u, ...m, replaced: f.replaced };
    } catch (f) {
      n.value = Re(f);
    } finally {
      o.value = !1;
    }
  }
  return { choice: e, answer: t, fault: n, loading: o, loaded: r, begin: a, compare: l, load: c };
});
function vb(e) {
  const { host: t } = oe();
  return { ...e, missing_nodes: e.missing_nodes.filter((n) => t.knowsNode(n.class) !== !0) };
}
const bb = {
  picture: "It was made from another picture, which is not public. Another can stand in its place:",
  masked: "Only a part of another picture was changed, and neither that nor the mask is public. Another can stand in its place; paint the mask in ComfyUI:",
  edited: "This model changes a picture, and the one that was changed is not public. Another can stand in its place:",
  video: "The video began with a picture, which is not public. Another can stand in its place:",
  guide: "ControlNet was guided by a picture, which is not public. Another can stand in its place:",
  enlarged: "It was made larger from a picture, which is not public. Another can stand in its place:"
}, yb = (e) => bb[e.for], wb = (e) => e.needed ? "Without one, ComfyUI's example picture stands in the workflow." : e.for === "guide" ? "Without one, ControlNet is left out." : "Without one, the workflow begins from noise.";
function kb(e, t) {
  return e.media === "image" && (t || e.preview_url !== null);
}
function _b(e, t) {
  const n = /^image\/(png|jpeg|webp|gif|avif)$/.exec(t)?.[1] ?? "png";
  return `civitai_${e.image_id ?? "image"}.${n}`;
}
const yd = /* @__PURE__ */ tt("civitai-remake-start-picture", () => {
  const e = /* @__PURE__ */ q(!1), t = /* @__PURE__ */ q(null), n = /* @__PURE__ */ Me(null);
  async function o() {
    const l = _e(), c = l.metadata;
    if (!c) return;
    const { file: u } = l;
    await s(c, !0, async () => {
      if (u) return { content: u, name: u.name };
      const d = await oe().client.fetchPicture(c.image_url ?? "");
      return { content: d, name: _b(c, d.type) };
    });
  }
  async function r(l) {
    const c = _e().metadata;
    c && await s(c, !1, () => Promise.resolve({ content: l, name: l.name }));
  }
  async function s(l, c, u) {
    if (!e.value) {
      e.value = !0, t.value = null;
      try {
        const { content: d, name: f } = await u(), m = await oe().client.bringPicture(d, f);
        _e().metadata === l && (n.value = { metadata: l, name: m, itself: c });
      } catch (d) {
        t.value = Re(d);
      } finally {
        e.value = !1;
      }
    }
  }
  function i() {
    t.value = null, n.value = null;
  }
  return { busy: e, fault: t, chosen: n, takeItself: o, take: r, leave: i, nameFor: (l) => n.value?.metadata === l ? n.value.name : null };
}), fr = /* @__PURE__ */ tt("civitai-remake-workflow", () => {
  const e = /* @__PURE__ */ q(!1), t = /* @__PURE__ */ q(null), n = /* @__PURE__ */ q(null), o = /* @__PURE__ */ Me(null), r = (l) => oe().client.generate(l, _e().chosen.map(cb), yd().nameFor(l));
  async function s() {
    const l = _e().metadata;
    if (!l || e.value) return;
    const { host: c } = oe();
    e.value = !0, n.value = null, o.value = null;
    try {
      const u = await r(l);
      await c.refreshModels();
      const { groups: d = [], models: f = {}, note: m = null } = u;
      t.value = Object.keys(u.workflow).length;
      const b = await c.loadOntoCanvas(u.workflow, l.image_id, { groups: d, models: f, note: m });
      o.value = {
        metadata: l,
        name: b.name,
        graphId: b.graphId,
        nodeCount: b.nodeCount,
        workflowType: u.workflow_type,
        fidelity: u.fidelity,
        grade: u.grade,
        seed: u.seed
      };
    } catch (u) {
      n.value = Re(u);
    } finally {
      e.value = !1, t.value = null;
    }
  }
  async function i() {
    const l = _e().metadata;
    if (!l || e.value) return null;
    e.value = !0, n.value = null;
    try {
      const { workflow: c } = await r(l);
      return { name: `civitai_${l.image_id ?? "image"}.json`, text: JSON.stringify(c, null, 2) };
    } catch (c) {
      return n.value = Re(c), null;
    } finally {
      e.value = !1;
    }
  }
  function a() {
    n.value = null, o.value = null;
  }
  return { busy: e, layingOut: t, fault: n, confirmation: o, generate: s, makeFile: i, clear: a };
}), $b = /\.(png|jpe?g|webp|avif|gif)$/i, Sb = ["output", "temp"];
function xb(e, t) {
  const n = pe(e) ? e[t] : null;
  if (!pe(n) || !Array.isArray(n.prompt)) return null;
  const [, , o, r] = n.prompt, s = pe(r) ? r.extra_pnginfo : null, i = pe(s) ? s.workflow : null, a = pe(i) ? Ne(i.id) : null;
  return a === null ? null : { graphId: a, pictures: Ob(n.outputs), seeds: Ab(o) };
}
function Cb(e, t) {
  return e.find((o) => String(o) === String(t)) ?? e[0] ?? null;
}
function Ob(e) {
  const o = (pe(e) ? Object.values(e) : []).flatMap((s) => pe(s) && Array.isArray(s.images) ? s.images : []).map(Tb).filter((s) => s !== null), r = Sb.find((s) => o.some((i) => i.type === s));
  return o.filter((s) => s.type === r);
}
function Tb(e) {
  if (!pe(e)) return null;
  const { filename: t, type: n } = e;
  return typeof t != "string" || !$b.test(t) ? null : n === "output" || n === "temp" ? { filename: t, subfolder: Ne(e.subfolder) ?? "", type: n } : null;
}
function Ab(e) {
  return (pe(e) ? Object.values(e) : []).flatMap((n) => {
    const o = pe(n) ? n.inputs : null;
    return pe(o) ? o.add_noise === "disable" ? [] : [o.seed, o.noise_seed].filter(
      (r) => typeof r == "number" || typeof r == "string" && /^\d+$/.test(r)
    ) : [];
  });
}
const Pb = 20, Ll = 120, ea = (e) => [...new Set(e.map((t) => t.length > Ll ? `${t.slice(0, Ll - 1)}…` : t))].slice(0, Pb);
function Eb(e) {
  return e.recent ? e.recent : e.image_id !== null ? `image ${e.image_id}` : e.image_url ?? JSON.stringify([e.prompt, e.seed, e.steps, e.size]);
}
const Ib = (e) => e.media === "image" && e.preview_url !== null ? e.image_url : null, Jn = (e) => ({
  key: Eb(e),
  recent: e.recent ?? null,
  address: Ib(e)
});
function Lb(e) {
  const t = e.fidelity.filter(({ level: n }) => n !== "exact").map(Nb);
  return { ...Jn(e.metadata), seed: e.seed, grade: e.grade, differs: ea(t) };
}
function Mb(e) {
  const t = e.replaced.map(({ from: n, to: o }) => `${n} → ${o}`);
  return { ...Jn(e.metadata), seed: e.metadata.seed, grade: null, differs: ea(t) };
}
function Nb({ field: e, asked: t, used: n }) {
  return t && n ? `${e}: ${t} → ${n}` : `${e}: ${n || (t ? `${t} left out` : "not known")}`;
}
function jb(e) {
  if (e === null) return [];
  try {
    const t = JSON.parse(e);
    return (Array.isArray(t) ? t : []).filter(
      (o) => Array.isArray(o) && Ne(o[0]) !== null && Rb(o[1])
    );
  } catch {
    return [];
  }
}
function Rb(e) {
  return !pe(e) || Ne(e.key) === null || !Array.isArray(e.differs) ? !1 : [e.recent, e.address].every((t) => t === null || typeof t == "string");
}
const Qe = ({ type: e, subfolder: t, filename: n }) => `${e}/${t}/${n}`;
function Db(e, t) {
  const n = new Map(t.map((r) => [Qe(r), r])), o = e.map((r) => {
    const s = n.get(Qe(r));
    return n.delete(Qe(r)), s && s.msssim !== null ? s : r;
  });
  return [...n.values(), ...o].sort((r, s) => Date.parse(s.date) - Date.parse(r.date));
}
function Fb(e, t) {
  return e.some((o) => Qe(o) === Qe(t)) ? e.map((o) => Qe(o) === Qe(t) ? t : o) : [t, ...e];
}
function Bb(e, { msssim: t, likeness: n, differs: o }) {
  return { ...e, msssim: t, likeness: n, differs: ea([...o.map(({ text: r }) => r), ...e.differs]) };
}
function Si(e, t) {
  return e.seed === null ? null : t !== null && String(t) !== String(e.seed) ? `Seed ${e.seed} (the original's: ${t})` : `Seed ${e.seed}`;
}
function Ml(e, t, n) {
  return [`Result ${t + 1} of ${n}`, Si(e, null), Qi(e.likeness, e.msssim)].filter((r) => r !== null).join(", ");
}
function Vb(e, t) {
  return e.media === "video" ? "Videos are not compared." : t?.kind === "text" ? "A text has no picture to compare with." : "The original is not on Civitai. Drop its file here again to compare the two.";
}
const wd = "civitai-remake.loaded-graphs", zb = 30, Ub = 8, Hb = 8, kd = /* @__PURE__ */ tt("civitai-remake-compare", () => {
  const e = /* @__PURE__ */ Me({}), t = /* @__PURE__ */ Me(/* @__PURE__ */ new Set()), n = /* @__PURE__ */ Me({}), o = /* @__PURE__ */ q(null), r = /* @__PURE__ */ new Map(), s = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Set();
  let a = Promise.resolve();
  function l() {
    for (const [C, x] of jb(Kb())) r.set(C, x);
    const { host: E } = oe();
    for (const C of ["execution_start", "execution_success"])
      E.listen(C, (x) => {
        const L = pe(x) ? Ne(x.prompt_id) : null;
        L !== null && i.add(L);
      });
    E.listen("executing", (C) => {
      C === null && u();
    }), E.listen("reconnected", () => {
      u();
    });
    const [S, T, I] = [fr(), dr(), _e()];
    Ce(
      () => S.confirmation,
      (C) => C && c(C.graphId, Lb(C))
    ), Ce(
      () => T.loaded,
      (C) => C && c(C.graphId, Mb(C))
    ), Ce(
      () => I.metadata,
      (C) => {
        C && I.file && Nl(s, Jn(C).key, I.file, Ub);
      }
    );
  }
  function c(E, S) {
    Nl(r, E, S, zb);
    try {
      sessionStorage.setItem(wd, JSON.stringify([...r]));
    } catch {
    }
  }
  async function u() {
    for (const E of [...i])
      try {
        const S = await oe().client.getHistory(E);
        if (pe(S) && !(E in S)) continue;
        i.delete(E);
        const T = xb(S, E), I = T && r.get(T.graphId);
        T && I && await d(T, I);
      } catch {
      }
  }
  async function d(E, S) {
    const { grade: T, differs: I } = S, C = Cb(E.seeds, S.seed), x = E.pictures.slice(0, Hb);
    for (const L of x) {
      const K = { ...L, seed: C, grade: T, differs: I, date: (/* @__PURE__ */ new Date()).toISOString(), msssim: null, likeness: null };
      A(S, K), await f(S, K);
    }
    o.value = x[0] ? Qe(x[0]) : null;
    for (const L of x) b(S, L);
  }
  async function f(E, S) {
    if (E.recent === null) return;
    const { filename: T, subfolder: I, type: C, seed: x, grade: L, differs: K } = S;
    try {
      const ee = await oe().client.noteResult(E.recent, { filename: T, subfolder: I, type: C, seed: x, grade: L, differs: K });
      oo().take(ee.picture);
    } catch (ee) {
      const V = Re(ee);
      V.code !== "recent_unknown" && (n.value = { ...n.value, [Qe(S)]: V });
    }
  }
  const m = (E) => {
    const S = Jn(E);
    return S.address !== null || s.has(S.key) || _e().file !== null;
  };
  function b(E, S) {
    const T = Qe(S), I = s.get(E.key), { address: C, recent: x } = E;
    if (!I && C === null || t.value.has(T)) return Promise.resolve();
    t.value = /* @__PURE__ */ new Set([...t.value, T]), n.value = Wb(n.value, T);
    const { filename: L, subfolder: K, type: ee } = S, V = { filename: L, subfolder: K, type: ee };
    return a = a.then(async () => {
      const { client: Q } = oe();
      try {
        const Z = await (I ? Q.compareFile(I, V, x) : Q.compare(C ?? "", V, x)), Ae = (e.value[E.key] ?? []).find((ie) => Qe(ie) === T) ?? w(E, T);
        if (!Ae) return;
        const ce = Bb(Ae, Z);
        A(E, ce), Z.differs.length > 0 && await f(E, ce);
      } catch (Z) {
        n.value = { ...n.value, [T]: Re(Z) };
      } finally {
        t.value = new Set([...t.value].filter((Z) => Z !== T));
      }
    }), a;
  }
  const w = (E, S) => $(E).find((T) => Qe(T) === S);
  function $(E) {
    return oo().pictures?.find((S) => S.id === E.recent)?.results ?? [];
  }
  function P(E) {
    const S = Jn(E);
    return Db($(S), e.value[S.key] ?? []);
  }
  function A(E, S) {
    e.value = { ...e.value, [E.key]: Fb(e.value[E.key] ?? [], S) };
  }
  return { busy: t, faults: n, newest: o, follow: l, collect: u, compare: b, canCompare: m, resultsOf: P };
});
function Nl(e, t, n, o) {
  e.delete(t), e.set(t, n);
  for (const r of [...e.keys()].slice(0, Math.max(0, e.size - o))) e.delete(r);
}
const Wb = (e, t) => Object.fromEntries(Object.entries(e).filter(([n]) => n !== t));
function Kb() {
  try {
    return sessionStorage.getItem(wd);
  } catch {
    return null;
  }
}
function qb(e, t) {
  return Math.round(t.left + t.width * Math.min(100, Math.max(0, e)) / 100);
}
const Gb = ["tabindex", "role", "aria-label"], Yb = ["src", "alt"], Jb = ["src", "alt"], Zb = {
  class: "crm-slider-name",
  "aria-hidden": "true"
}, Xb = {
  class: "crm-slider-name crm-slider-name-right",
  "aria-hidden": "true"
}, Qb = ["aria-label", "aria-valuetext"], ey = 420, ty = /* @__PURE__ */ re({
  __name: "PictureSlider",
  props: {
    left: {},
    right: {},
    actual: { type: Boolean }
  },
  emits: ["broken"],
  setup(e, { emit: t }) {
    const n = e, o = t, r = /* @__PURE__ */ q(50), s = /* @__PURE__ */ q(null), i = /* @__PURE__ */ q({ left: 0, width: 0 }), a = /* @__PURE__ */ q(null), l = N(() => qb(r.value, i.value)), c = N(() => {
      if (!a.value) return {};
      const { width: b, height: w } = a.value;
      return n.actual ? { width: `${b}px`, height: `${w}px` } : { aspectRatio: `${b} / ${w}` };
    }), u = N(() => n.actual || !a.value ? {} : { width: `min(100%, ${Math.round(ey * a.value.width / a.value.height)}px)` });
    function d() {
      const b = s.value;
      if (!b) return;
      const w = b.firstElementChild;
      i.value = { left: b.scrollLeft, width: Math.min(b.clientWidth, w?.clientWidth ?? b.clientWidth) };
    }
    function f(b) {
      const w = b.target;
      a.value = { width: w.naturalWidth, height: w.naturalHeight };
    }
    const m = new ResizeObserver(d);
    return on(() => {
      d(), s.value && m.observe(s.value);
    }), rn(() => m.disconnect()), Ce([a, () => n.actual], async () => {
      await wn(), d();
    }), (b, w) => (p(), h("div", {
      class: me(["crm-slider", { "crm-slider-actual": e.actual }]),
      style: Mt(u.value),
      "data-testid": "slider"
    }, [
      g("div", {
        ref_key: "scroller",
        ref: s,
        class: "crm-slider-window",
        tabindex: e.actual ? 0 : -1,
        role: e.actual ? "region" : void 0,
        "aria-label": e.actual ? "Pictures at their actual size" : void 0,
        onScroll: d
      }, [
        g("div", {
          class: "crm-slider-pair",
          style: Mt(c.value)
        }, [
          g("img", {
            src: e.left.src,
            alt: e.left.name,
            referrerpolicy: "no-referrer",
            draggable: "false",
            "data-testid": "slider-left",
            onLoad: f,
            onError: w[0] || (w[0] = ($) => o("broken", e.left.src))
          }, null, 40, Yb),
          g("img", {
            src: e.right.src,
            alt: e.right.name,
            style: Mt({ clipPath: `inset(0 0 0 ${l.value}px)` }),
            referrerpolicy: "no-referrer",
            draggable: "false",
            "data-testid": "slider-right",
            onError: w[1] || (w[1] = ($) => o("broken", e.right.src))
          }, null, 44, Jb),
          g("span", {
            class: "crm-slider-edge",
            style: Mt({ left: `${l.value}px` }),
            "aria-hidden": "true"
          }, null, 4)
        ], 4)
      ], 40, Gb),
      g("span", Zb, _(e.left.name), 1),
      g("span", Xb, _(e.right.name), 1),
      ir(g("input", {
        "onUpdate:modelValue": w[2] || (w[2] = ($) => r.value = $),
        type: "range",
        min: "0",
        max: "100",
        "aria-label": `${e.left.name} beside ${e.right.name}`,
        "aria-valuetext": `${r.value} % ${e.left.name.toLowerCase()}`,
        "data-testid": "slider-range"
      }, null, 8, Qb), [
        [
          Hm,
          r.value,
          void 0,
          { number: !0 }
        ]
      ])
    ], 6));
  }
}), ny = {
  key: 0,
  class: "crm-compare",
  "aria-label": "Original and result",
  "data-testid": "compare"
}, oy = { class: "crm-row crm-compare-head" }, ry = {
  class: "crm-grow",
  role: "status"
}, sy = ["data-likeness"], iy = { key: 1 }, ay = { key: 2 }, ly = ["aria-pressed"], uy = ["aria-label", "title", "aria-pressed"], cy = {
  key: 1,
  class: "crm-preview"
}, dy = ["src"], fy = {
  key: 2,
  class: "crm-quiet",
  "data-testid": "result-gone"
}, py = {
  key: 3,
  class: "crm-results",
  "aria-label": "Results"
}, my = ["aria-label", "title", "aria-pressed", "onClick"], hy = ["src", "onError"], gy = {
  key: 1,
  class: "pi pi-image",
  "aria-hidden": "true"
}, vy = {
  key: 2,
  class: "crm-choice-note"
}, by = {
  key: 4,
  class: "crm-quiet crm-path",
  "data-testid": "result-seed"
}, yy = {
  key: 5,
  class: "crm-details",
  "data-testid": "result-differs"
}, wy = { class: "crm-told crm-part" }, ky = {
  key: 1,
  class: "crm-quiet",
  "data-testid": "no-original"
}, _y = /* @__PURE__ */ re({
  __name: "CompareBox",
  props: {
    metadata: {}
  },
  setup(e) {
    const t = e, n = kd(), o = _e(), r = oo(), s = bd(() => o.file), i = N(() => n.resultsOf(t.metadata)), a = /* @__PURE__ */ q(null), l = N(() => i.value.find((I) => Qe(I) === a.value) ?? i.value[0] ?? null), c = N(() => l.value ? Qe(l.value) : ""), u = /* @__PURE__ */ q(!1), d = /* @__PURE__ */ q(!1), f = /* @__PURE__ */ q(/* @__PURE__ */ new Set()), m = ({ filename: I, subfolder: C, type: x }) => oe().host.address(`/view?${new URLSearchParams({ filename: I, subfolder: C, type: x }).toString()}`), b = N(() => s.value ?? (t.metadata.media === "image" ? t.metadata.preview_url : null)), w = N(() => {
      if (!l.value || !b.value) return null;
      const I = [
        { src: b.value, name: "Original" },
        { src: m(l.value), name: "Result" }
      ];
      return I.some(({ src: C }) => f.value.has(C)) ? null : u.value ? { left: I[1], right: I[0] } : { left: I[0], right: I[1] };
    }), $ = N(() => l.value ? Qi(l.value.likeness, l.value.msssim) : null), P = N(() => n.busy.has(c.value)), A = N(() => n.faults[c.value] ?? null), E = N(() => l.value?.differs ?? []), S = N(() => n.canCompare(t.metadata));
    on(() => {
      t.metadata.recent && r.pictures === null && r.refresh();
    }), Ce(
      () => n.newest,
      (I) => I !== null && (a.value = I)
    );
    function T() {
      l.value && n.compare(Jn(t.metadata), l.value);
    }
    return (I, C) => l.value ? (p(), h("section", ny, [
      g("div", oy, [
        g("p", ry, [
          $.value ? (p(), h("strong", {
            key: 0,
            class: "crm-compare-words",
            "data-testid": "likeness",
            "data-likeness": l.value.likeness
          }, _($.value), 9, sy)) : P.value ? (p(), h("span", iy, [...C[4] || (C[4] = [
            g("i", {
              class: "pi pi-spin pi-spinner",
              "aria-hidden": "true"
            }, null, -1),
            H(" Comparing...", -1)
          ])])) : (p(), h("strong", ay, "Result"))
        ]),
        w.value ? (p(), h("button", {
          key: 0,
          type: "button",
          class: "crm-icon",
          "aria-label": "Swap the sides",
          title: "Swap the sides",
          "aria-pressed": u.value,
          "data-testid": "swap",
          onClick: C[0] || (C[0] = (x) => u.value = !u.value)
        }, [...C[5] || (C[5] = [
          g("i", {
            class: "pi pi-arrow-right-arrow-left",
            "aria-hidden": "true"
          }, null, -1)
        ])], 8, ly)) : O("", !0),
        w.value ? (p(), h("button", {
          key: 1,
          type: "button",
          class: "crm-icon",
          "aria-label": d.value ? "Fit into the panel" : "Show at actual size",
          title: d.value ? "Fit into the panel" : "Show at actual size",
          "aria-pressed": d.value,
          "data-testid": "zoom",
          onClick: C[1] || (C[1] = (x) => d.value = !d.value)
        }, [
          g("i", {
            class: me(["pi", d.value ? "pi-search-minus" : "pi-search-plus"]),
            "aria-hidden": "true"
          }, null, 2)
        ], 8, uy)) : O("", !0)
      ]),
      w.value ? (p(), Y(ty, de({ key: 0 }, w.value, {
        actual: d.value,
        onBroken: C[2] || (C[2] = (x) => f.value.add(x))
      }), null, 16, ["actual"])) : f.value.has(m(l.value)) ? (p(), h("p", fy, [
        C[6] || (C[6] = g("i", {
          class: "pi pi-image",
          "aria-hidden": "true"
        }, null, -1)),
        H(" ComfyUI has this picture no more: " + _(l.value.filename), 1)
      ])) : (p(), h("div", cy, [
        g("img", {
          src: m(l.value),
          alt: "Result",
          "data-testid": "result-alone",
          onError: C[3] || (C[3] = (x) => f.value.add(m(l.value)))
        }, null, 40, dy)
      ])),
      i.value.length > 1 ? (p(), h("ul", py, [
        (p(!0), h(B, null, fe(i.value, (x, L) => (p(), h("li", {
          key: v(Qe)(x)
        }, [
          g("button", {
            type: "button",
            class: "crm-choice",
            "aria-label": v(Ml)(x, L, i.value.length),
            title: v(Ml)(x, L, i.value.length),
            "aria-pressed": x === l.value,
            "data-testid": "result-choice",
            onClick: (K) => a.value = v(Qe)(x)
          }, [
            f.value.has(m(x)) ? (p(), h("i", gy)) : (p(), h("img", {
              key: 0,
              src: m(x),
              alt: "",
              loading: "lazy",
              decoding: "async",
              onError: (K) => f.value.add(m(x))
            }, null, 40, hy)),
            x.msssim !== null ? (p(), h("span", vy, _(v(vd)(x.msssim)), 1)) : O("", !0)
          ], 8, my)
        ]))), 128))
      ])) : O("", !0),
      v(Si)(l.value, e.metadata.seed) ? (p(), h("p", by, _(v(Si)(l.value, e.metadata.seed)), 1)) : O("", !0),
      E.value.length ? (p(), h("details", yy, [
        g("summary", null, [
          g("span", null, "What is not as in the original (" + _(E.value.length) + ")", 1)
        ]),
        g("ul", wy, [
          (p(!0), h(B, null, fe(E.value, (x) => (p(), h("li", { key: x }, _(x), 1))), 128))
        ])
      ])) : O("", !0),
      A.value ? (p(), Y(yt, {
        key: 6,
        fault: A.value
      }, null, 8, ["fault"])) : O("", !0),
      !$.value && !P.value ? (p(), h(B, { key: 7 }, [
        S.value ? (p(), h("button", {
          key: 0,
          type: "button",
          class: "crm-button crm-small",
          "data-testid": "compare-now",
          onClick: T
        }, _(A.value ? "Try again" : "Compare"), 1)) : (p(), h("p", ky, _(v(Vb)(e.metadata, v(o).state.given)), 1))
      ], 64)) : O("", !0)
    ])) : O("", !0);
  }
}), Ar = 60;
function ta(e, t) {
  const n = /* @__PURE__ */ q(Ar);
  Ce(t, () => n.value = Ar, { flush: "sync" });
  const o = N(() => Math.max(0, e().length - n.value));
  return {
    shown: N(() => e().slice(0, n.value)),
    left: o,
    next: N(() => Math.min(Ar, o.value)),
    showMore: () => n.value += Ar
  };
}
const $y = { class: "crm-row crm-tight" }, Sy = ["aria-label"], xy = ["aria-label"], Cy = ["aria-label"], Oy = ["aria-label", "disabled"], Ty = ["aria-label", "disabled"], _d = /* @__PURE__ */ re({
  __name: "DownloadButtons",
  props: {
    fileKey: {},
    download: {},
    title: {}
  },
  setup(e) {
    const t = e, n = mt(), o = N(
      () => Object.entries(n.files).filter(([r, s]) => r !== t.fileKey && s.status === "waiting").length
    );
    return (r, s) => (p(), h("div", $y, [
      v(lr)(e.download) ? (p(), h(B, { key: 0 }, [
        g("button", {
          type: "button",
          class: "crm-icon",
          "aria-label": `Resume ${e.title}`,
          title: "Resume",
          "data-testid": "resume",
          onClick: s[0] || (s[0] = (i) => v(n).resume(e.fileKey))
        }, [...s[5] || (s[5] = [
          g("i", {
            class: "pi pi-play",
            "aria-hidden": "true"
          }, null, -1)
        ])], 8, Sy),
        g("button", {
          type: "button",
          class: "crm-icon",
          "aria-label": `Discard what has come of ${e.title}`,
          title: "Discard what has come",
          "data-testid": "discard",
          onClick: s[1] || (s[1] = (i) => v(n).cancel(e.fileKey))
        }, [...s[6] || (s[6] = [
          g("i", {
            class: "pi pi-trash",
            "aria-hidden": "true"
          }, null, -1)
        ])], 8, xy)
      ], 64)) : (p(), h(B, { key: 1 }, [
        e.download.status === "waiting" && o.value > 0 ? (p(), h("button", {
          key: 0,
          type: "button",
          class: "crm-icon",
          "aria-label": `Download next: ${e.title}`,
          title: "Download this one next",
          "data-testid": "move-first",
          onClick: s[2] || (s[2] = (i) => v(n).moveFirst(e.fileKey))
        }, [...s[7] || (s[7] = [
          g("i", {
            class: "pi pi-arrow-up",
            "aria-hidden": "true"
          }, null, -1)
        ])], 8, Cy)) : O("", !0),
        e.download.status !== "verifying" ? (p(), h("button", {
          key: 1,
          type: "button",
          class: "crm-icon",
          "aria-label": `Pause ${e.title}`,
          title: "Pause",
          "data-testid": "pause",
          disabled: !e.download.task_id,
          onClick: s[3] || (s[3] = (i) => v(n).pause(e.fileKey))
        }, [...s[8] || (s[8] = [
          g("i", {
            class: "pi pi-pause",
            "aria-hidden": "true"
          }, null, -1)
        ])], 8, Oy)) : O("", !0),
        g("button", {
          type: "button",
          class: "crm-icon",
          "aria-label": `Cancel ${e.title}`,
          title: "Cancel",
          "data-testid": "cancel",
          disabled: !e.download.task_id,
          onClick: s[4] || (s[4] = (i) => v(n).cancel(e.fileKey))
        }, [...s[9] || (s[9] = [
          g("i", {
            class: "pi pi-times",
            "aria-hidden": "true"
          }, null, -1)
        ])], 8, Ty)
      ], 64))
    ]));
  }
});
var Ay = `
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
`, Py = {
  root: function(t) {
    var n = t.instance;
    return ["p-progressbar p-component", {
      "p-progressbar-determinate": n.determinate,
      "p-progressbar-indeterminate": n.indeterminate
    }];
  },
  value: "p-progressbar-value",
  label: "p-progressbar-label"
}, Ey = xe.extend({
  name: "progressbar",
  style: Ay,
  classes: Py
}), Iy = {
  name: "BaseProgressBar",
  extends: io,
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
  style: Ey,
  provide: function() {
    return {
      $pcProgressBar: this,
      $parentInstance: this
    };
  }
}, na = {
  name: "ProgressBar",
  extends: Iy,
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
      return Qt({
        determinate: this.determinate,
        indeterminate: this.indeterminate
      });
    }
  }
}, Ly = ["aria-valuenow", "data-p"], My = ["data-p"], Ny = ["data-p"], jy = ["data-p"];
function Ry(e, t, n, o, r, s) {
  return p(), h("div", de({
    role: "progressbar",
    class: e.cx("root"),
    "aria-valuemin": "0",
    "aria-valuenow": e.value,
    "aria-valuemax": "100",
    "data-p": s.dataP
  }, e.ptmi("root")), [s.determinate ? (p(), h("div", de({
    key: 0,
    class: e.cx("value"),
    style: s.progressStyle,
    "data-p": s.dataP
  }, e.ptm("value")), [e.value != null && e.value !== 0 && e.showValue ? (p(), h("div", de({
    key: 0,
    class: e.cx("label"),
    "data-p": s.dataP
  }, e.ptm("label")), [ze(e.$slots, "default", {}, function() {
    return [H(_(e.value + "%"), 1)];
  })], 16, Ny)) : O("", !0)], 16, My)) : s.indeterminate ? (p(), h("div", de({
    key: 1,
    class: e.cx("value"),
    "data-p": s.dataP
  }, e.ptm("value")), null, 16, jy)) : O("", !0)], 16, Ly);
}
na.render = Ry;
function oa(e, t) {
  if (t === null) return lt(e);
  const [n, o] = $d(t);
  return `${(e / o).toFixed(n === "GB" ? 2 : 1)} / ${lt(t)}`;
}
function lt(e) {
  const [t, n] = $d(e);
  return `${(e / n).toFixed(t === "GB" ? 2 : 1)} ${t}`;
}
function Dy(e) {
  return e === null ? "" : `${lt(e)}/s`;
}
function Fy(e) {
  if (e === null || !Number.isFinite(e)) return "";
  const t = Math.max(0, Math.round(e));
  return t < 60 ? `${t} s left` : t < 3600 ? `${Math.floor(t / 60)} min ${t % 60} s left` : `${Math.floor(t / 3600)} h ${Math.floor(t % 3600 / 60)} min left`;
}
function By(e) {
  return e === null ? "strength unknown" : String(e);
}
function jl(e) {
  return e > 10 ? `${Math.round(e)}%` : "";
}
function $d(e) {
  return e >= 1e9 ? ["GB", 1e9] : ["MB", 1e6];
}
const Vy = {
  lora: "LoRA",
  vae: "VAE",
  controlnet: "ControlNet",
  text_encoder: "Text encoder",
  diffusion_model: "Diffusion model",
  clip_vision: "CLIP vision",
  motion_module: "Motion module"
};
function pr(e) {
  return Vy[e] ?? e.charAt(0).toUpperCase() + e.slice(1).replace("_", " ");
}
const zy = {
  key: 0,
  class: "crm-quiet crm-card-line"
}, Uy = {
  key: 1,
  class: "crm-quiet crm-card-line"
}, Hy = {
  key: 2,
  class: "crm-progress"
}, Wy = { class: "crm-quiet crm-card-line crm-numbers" }, Ky = {
  key: 0,
  "data-testid": "percent"
}, qy = { "data-testid": "bytes" }, Gy = { key: 1 }, Yy = {
  key: 2,
  class: "crm-cut",
  title: "Interrupted when ComfyUI ended"
}, Jy = {
  key: 3,
  class: "crm-cut",
  "data-testid": "held",
  title: "Waiting for ComfyUI to finish its image"
}, Zy = {
  key: 0,
  "data-testid": "speed"
}, Xy = {
  key: 1,
  class: "crm-cut",
  "data-testid": "eta"
}, Sd = /* @__PURE__ */ re({
  __name: "DownloadProgress",
  props: {
    download: {},
    title: {}
  },
  setup(e) {
    return (t, n) => e.download.status === "waiting" ? (p(), h("p", zy, "Waiting...")) : e.download.status === "verifying" ? (p(), h("p", Uy, [...n[0] || (n[0] = [
      g("i", {
        class: "pi pi-spin pi-spinner",
        "aria-hidden": "true"
      }, null, -1),
      H(" Verifying SHA256... ", -1)
    ])])) : (p(), h("div", Hy, [
      g("p", Wy, [
        v(jl)(e.download.progress) ? (p(), h("span", Ky, _(v(jl)(e.download.progress)), 1)) : O("", !0),
        g("span", qy, _(v(oa)(e.download.downloaded_bytes, e.download.total_bytes)), 1),
        e.download.status === "paused" ? (p(), h("span", Gy, "Paused")) : e.download.status === "interrupted" ? (p(), h("span", Yy, "Interrupted")) : e.download.held ? (p(), h("span", Jy, "Waiting for ComfyUI to finish its image")) : (p(), h(B, { key: 4 }, [
          e.download.speed !== null ? (p(), h("span", Zy, _(v(Dy)(e.download.speed)), 1)) : O("", !0),
          e.download.eta !== null ? (p(), h("span", Xy, _(v(Fy)(e.download.eta)), 1)) : O("", !0)
        ], 64))
      ]),
      J(v(na), {
        value: e.download.progress,
        "show-value": !1,
        class: me(["crm-bar", { "crm-bar-stopped": v(lr)(e.download) }]),
        pt: { value: { class: "crm-bar-value" } },
        "aria-label": `Downloading ${e.title}`
      }, null, 8, ["value", "class", "aria-label"])
    ]));
  }
}), Qy = {
  key: 0,
  class: "crm-models",
  "aria-label": "Other downloads",
  "data-testid": "other-downloads"
}, e1 = { class: "crm-row" }, t1 = { class: "crm-cards" }, n1 = ["data-state", "data-file-key"], o1 = { class: "crm-card-head" }, r1 = { class: "crm-card-text" }, s1 = { class: "crm-card-name" }, i1 = ["title"], a1 = /* @__PURE__ */ re({
  __name: "OtherDownloads",
  props: {
    shown: {}
  },
  setup(e) {
    const t = e, n = mt(), o = N(() => {
      const c = new Set(t.shown.map((u) => u.file_key));
      return Object.entries(n.files).filter(([u, d]) => !c.has(u) && !Zo(d) && d.task_id !== "");
    }), { shown: r, left: s, next: i, showMore: a } = ta(
      () => o.value,
      () => null
    ), l = N(() => o.value.filter(([, c]) => lr(c)).length);
    return (c, u) => o.value.length > 0 ? (p(), h("section", Qy, [
      g("div", e1, [
        u[3] || (u[3] = g("h3", { class: "crm-grow crm-section" }, "Other downloads", -1)),
        l.value > 1 ? (p(), Y(v(Oe), {
          key: 0,
          class: "crm-button crm-small",
          "data-testid": "resume-all-others",
          onClick: u[0] || (u[0] = (d) => v(n).resumeAll())
        }, {
          default: ae(() => [...u[2] || (u[2] = [
            H(" Resume All ", -1)
          ])]),
          _: 1
        })) : O("", !0)
      ]),
      g("ul", t1, [
        (p(!0), h(B, null, fe(v(r), ([d, f]) => (p(), h("li", {
          key: d,
          class: me(["crm-card", `crm-is-${f.status}`]),
          "data-testid": "other-download",
          "data-state": f.status,
          "data-file-key": d
        }, [
          g("div", o1, [
            g("div", r1, [
              g("p", s1, [
                g("span", {
                  class: "crm-name",
                  title: f.filename
                }, _(f.filename), 9, i1)
              ]),
              J(Sd, {
                download: f,
                title: f.filename
              }, null, 8, ["download", "title"])
            ]),
            J(_d, {
              "file-key": d,
              download: f,
              title: f.filename
            }, null, 8, ["file-key", "download", "title"])
          ])
        ], 10, n1))), 128))
      ]),
      v(s) > 0 ? (p(), Y(v(Oe), {
        key: 0,
        class: "crm-button crm-small",
        "data-testid": "show-more-others",
        onClick: u[1] || (u[1] = (d) => v(a)())
      }, {
        default: ae(() => [
          H(" Show " + _(v(i)) + " more of " + _(v(s)), 1)
        ]),
        _: 1
      })) : O("", !0)
    ])) : O("", !0);
  }
});
var xd = {
  name: "TimesIcon",
  extends: ys
};
function l1(e) {
  return f1(e) || d1(e) || c1(e) || u1();
}
function u1() {
  throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function c1(e, t) {
  if (e) {
    if (typeof e == "string") return xi(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? xi(e, t) : void 0;
  }
}
function d1(e) {
  if (typeof Symbol < "u" && e[Symbol.iterator] != null || e["@@iterator"] != null) return Array.from(e);
}
function f1(e) {
  if (Array.isArray(e)) return xi(e);
}
function xi(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, o = Array(t); n < t; n++) o[n] = e[n];
  return o;
}
function p1(e, t, n, o, r, s) {
  return p(), h("svg", de({
    width: "14",
    height: "14",
    viewBox: "0 0 14 14",
    fill: "none",
    xmlns: "http://www.w3.org/2000/svg"
  }, e.pti()), l1(t[0] || (t[0] = [g("path", {
    d: "M8.01186 7.00933L12.27 2.75116C12.341 2.68501 12.398 2.60524 12.4375 2.51661C12.4769 2.42798 12.4982 2.3323 12.4999 2.23529C12.5016 2.13827 12.4838 2.0419 12.4474 1.95194C12.4111 1.86197 12.357 1.78024 12.2884 1.71163C12.2198 1.64302 12.138 1.58893 12.0481 1.55259C11.9581 1.51625 11.8617 1.4984 11.7647 1.50011C11.6677 1.50182 11.572 1.52306 11.4834 1.56255C11.3948 1.60204 11.315 1.65898 11.2488 1.72997L6.99067 5.98814L2.7325 1.72997C2.59553 1.60234 2.41437 1.53286 2.22718 1.53616C2.03999 1.53946 1.8614 1.61529 1.72901 1.74767C1.59663 1.88006 1.5208 2.05865 1.5175 2.24584C1.5142 2.43303 1.58368 2.61419 1.71131 2.75116L5.96948 7.00933L1.71131 11.2675C1.576 11.403 1.5 11.5866 1.5 11.7781C1.5 11.9696 1.576 12.1532 1.71131 12.2887C1.84679 12.424 2.03043 12.5 2.2219 12.5C2.41338 12.5 2.59702 12.424 2.7325 12.2887L6.99067 8.03052L11.2488 12.2887C11.3843 12.424 11.568 12.5 11.7594 12.5C11.9509 12.5 12.1346 12.424 12.27 12.2887C12.4053 12.1532 12.4813 11.9696 12.4813 11.7781C12.4813 11.5866 12.4053 11.403 12.27 11.2675L8.01186 7.00933Z",
    fill: "currentColor"
  }, null, -1)])), 16);
}
xd.render = p1;
var Cd = {
  name: "WindowMaximizeIcon",
  extends: ys
};
function m1(e) {
  return b1(e) || v1(e) || g1(e) || h1();
}
function h1() {
  throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function g1(e, t) {
  if (e) {
    if (typeof e == "string") return Ci(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? Ci(e, t) : void 0;
  }
}
function v1(e) {
  if (typeof Symbol < "u" && e[Symbol.iterator] != null || e["@@iterator"] != null) return Array.from(e);
}
function b1(e) {
  if (Array.isArray(e)) return Ci(e);
}
function Ci(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, o = Array(t); n < t; n++) o[n] = e[n];
  return o;
}
function y1(e, t, n, o, r, s) {
  return p(), h("svg", de({
    width: "14",
    height: "14",
    viewBox: "0 0 14 14",
    fill: "none",
    xmlns: "http://www.w3.org/2000/svg"
  }, e.pti()), m1(t[0] || (t[0] = [g("path", {
    "fill-rule": "evenodd",
    "clip-rule": "evenodd",
    d: "M7 14H11.8C12.3835 14 12.9431 13.7682 13.3556 13.3556C13.7682 12.9431 14 12.3835 14 11.8V2.2C14 1.61652 13.7682 1.05694 13.3556 0.644365C12.9431 0.231785 12.3835 0 11.8 0H2.2C1.61652 0 1.05694 0.231785 0.644365 0.644365C0.231785 1.05694 0 1.61652 0 2.2V7C0 7.15913 0.063214 7.31174 0.175736 7.42426C0.288258 7.53679 0.44087 7.6 0.6 7.6C0.75913 7.6 0.911742 7.53679 1.02426 7.42426C1.13679 7.31174 1.2 7.15913 1.2 7V2.2C1.2 1.93478 1.30536 1.68043 1.49289 1.49289C1.68043 1.30536 1.93478 1.2 2.2 1.2H11.8C12.0652 1.2 12.3196 1.30536 12.5071 1.49289C12.6946 1.68043 12.8 1.93478 12.8 2.2V11.8C12.8 12.0652 12.6946 12.3196 12.5071 12.5071C12.3196 12.6946 12.0652 12.8 11.8 12.8H7C6.84087 12.8 6.68826 12.8632 6.57574 12.9757C6.46321 13.0883 6.4 13.2409 6.4 13.4C6.4 13.5591 6.46321 13.7117 6.57574 13.8243C6.68826 13.9368 6.84087 14 7 14ZM9.77805 7.42192C9.89013 7.534 10.0415 7.59788 10.2 7.59995C10.3585 7.59788 10.5099 7.534 10.622 7.42192C10.7341 7.30985 10.798 7.15844 10.8 6.99995V3.94242C10.8066 3.90505 10.8096 3.86689 10.8089 3.82843C10.8079 3.77159 10.7988 3.7157 10.7824 3.6623C10.756 3.55552 10.701 3.45698 10.622 3.37798C10.5099 3.2659 10.3585 3.20202 10.2 3.19995H7.00002C6.84089 3.19995 6.68828 3.26317 6.57576 3.37569C6.46324 3.48821 6.40002 3.64082 6.40002 3.79995C6.40002 3.95908 6.46324 4.11169 6.57576 4.22422C6.68828 4.33674 6.84089 4.39995 7.00002 4.39995H8.80006L6.19997 7.00005C6.10158 7.11005 6.04718 7.25246 6.04718 7.40005C6.04718 7.54763 6.10158 7.69004 6.19997 7.80005C6.30202 7.91645 6.44561 7.98824 6.59997 8.00005C6.75432 7.98824 6.89791 7.91645 6.99997 7.80005L9.60002 5.26841V6.99995C9.6021 7.15844 9.66598 7.30985 9.77805 7.42192ZM1.4 14H3.8C4.17066 13.9979 4.52553 13.8498 4.78763 13.5877C5.04973 13.3256 5.1979 12.9707 5.2 12.6V10.2C5.1979 9.82939 5.04973 9.47452 4.78763 9.21242C4.52553 8.95032 4.17066 8.80215 3.8 8.80005H1.4C1.02934 8.80215 0.674468 8.95032 0.412371 9.21242C0.150274 9.47452 0.00210008 9.82939 0 10.2V12.6C0.00210008 12.9707 0.150274 13.3256 0.412371 13.5877C0.674468 13.8498 1.02934 13.9979 1.4 14ZM1.25858 10.0586C1.29609 10.0211 1.34696 10 1.4 10H3.8C3.85304 10 3.90391 10.0211 3.94142 10.0586C3.97893 10.0961 4 10.147 4 10.2V12.6C4 12.6531 3.97893 12.704 3.94142 12.7415C3.90391 12.779 3.85304 12.8 3.8 12.8H1.4C1.34696 12.8 1.29609 12.779 1.25858 12.7415C1.22107 12.704 1.2 12.6531 1.2 12.6V10.2C1.2 10.147 1.22107 10.0961 1.25858 10.0586Z",
    fill: "currentColor"
  }, null, -1)])), 16);
}
Cd.render = y1;
var Od = {
  name: "WindowMinimizeIcon",
  extends: ys
};
function w1(e) {
  return S1(e) || $1(e) || _1(e) || k1();
}
function k1() {
  throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function _1(e, t) {
  if (e) {
    if (typeof e == "string") return Oi(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? Oi(e, t) : void 0;
  }
}
function $1(e) {
  if (typeof Symbol < "u" && e[Symbol.iterator] != null || e["@@iterator"] != null) return Array.from(e);
}
function S1(e) {
  if (Array.isArray(e)) return Oi(e);
}
function Oi(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, o = Array(t); n < t; n++) o[n] = e[n];
  return o;
}
function x1(e, t, n, o, r, s) {
  return p(), h("svg", de({
    width: "14",
    height: "14",
    viewBox: "0 0 14 14",
    fill: "none",
    xmlns: "http://www.w3.org/2000/svg"
  }, e.pti()), w1(t[0] || (t[0] = [g("path", {
    "fill-rule": "evenodd",
    "clip-rule": "evenodd",
    d: "M11.8 0H2.2C1.61652 0 1.05694 0.231785 0.644365 0.644365C0.231785 1.05694 0 1.61652 0 2.2V7C0 7.15913 0.063214 7.31174 0.175736 7.42426C0.288258 7.53679 0.44087 7.6 0.6 7.6C0.75913 7.6 0.911742 7.53679 1.02426 7.42426C1.13679 7.31174 1.2 7.15913 1.2 7V2.2C1.2 1.93478 1.30536 1.68043 1.49289 1.49289C1.68043 1.30536 1.93478 1.2 2.2 1.2H11.8C12.0652 1.2 12.3196 1.30536 12.5071 1.49289C12.6946 1.68043 12.8 1.93478 12.8 2.2V11.8C12.8 12.0652 12.6946 12.3196 12.5071 12.5071C12.3196 12.6946 12.0652 12.8 11.8 12.8H7C6.84087 12.8 6.68826 12.8632 6.57574 12.9757C6.46321 13.0883 6.4 13.2409 6.4 13.4C6.4 13.5591 6.46321 13.7117 6.57574 13.8243C6.68826 13.9368 6.84087 14 7 14H11.8C12.3835 14 12.9431 13.7682 13.3556 13.3556C13.7682 12.9431 14 12.3835 14 11.8V2.2C14 1.61652 13.7682 1.05694 13.3556 0.644365C12.9431 0.231785 12.3835 0 11.8 0ZM6.368 7.952C6.44137 7.98326 6.52025 7.99958 6.6 8H9.8C9.95913 8 10.1117 7.93678 10.2243 7.82426C10.3368 7.71174 10.4 7.55913 10.4 7.4C10.4 7.24087 10.3368 7.08826 10.2243 6.97574C10.1117 6.86321 9.95913 6.8 9.8 6.8H8.048L10.624 4.224C10.73 4.11026 10.7877 3.95982 10.7849 3.80438C10.7822 3.64894 10.7192 3.50063 10.6093 3.3907C10.4994 3.28077 10.3511 3.2178 10.1956 3.21506C10.0402 3.21232 9.88974 3.27002 9.776 3.376L7.2 5.952V4.2C7.2 4.04087 7.13679 3.88826 7.02426 3.77574C6.91174 3.66321 6.75913 3.6 6.6 3.6C6.44087 3.6 6.28826 3.66321 6.17574 3.77574C6.06321 3.88826 6 4.04087 6 4.2V7.4C6.00042 7.47975 6.01674 7.55862 6.048 7.632C6.07656 7.70442 6.11971 7.7702 6.17475 7.82524C6.2298 7.88029 6.29558 7.92344 6.368 7.952ZM1.4 8.80005H3.8C4.17066 8.80215 4.52553 8.95032 4.78763 9.21242C5.04973 9.47452 5.1979 9.82939 5.2 10.2V12.6C5.1979 12.9707 5.04973 13.3256 4.78763 13.5877C4.52553 13.8498 4.17066 13.9979 3.8 14H1.4C1.02934 13.9979 0.674468 13.8498 0.412371 13.5877C0.150274 13.3256 0.00210008 12.9707 0 12.6V10.2C0.00210008 9.82939 0.150274 9.47452 0.412371 9.21242C0.674468 8.95032 1.02934 8.80215 1.4 8.80005ZM3.94142 12.7415C3.97893 12.704 4 12.6531 4 12.6V10.2C4 10.147 3.97893 10.0961 3.94142 10.0586C3.90391 10.0211 3.85304 10 3.8 10H1.4C1.34696 10 1.29609 10.0211 1.25858 10.0586C1.22107 10.0961 1.2 10.147 1.2 10.2V12.6C1.2 12.6531 1.22107 12.704 1.25858 12.7415C1.29609 12.779 1.34696 12.8 1.4 12.8H3.8C3.85304 12.8 3.90391 12.779 3.94142 12.7415Z",
    fill: "currentColor"
  }, null, -1)])), 16);
}
Od.render = x1;
var C1 = xe.extend({
  name: "focustrap-directive"
}), O1 = ue.extend({
  style: C1
});
function Qo(e) {
  "@babel/helpers - typeof";
  return Qo = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Qo(e);
}
function Rl(e, t) {
  var n = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
    var o = Object.getOwnPropertySymbols(e);
    t && (o = o.filter(function(r) {
      return Object.getOwnPropertyDescriptor(e, r).enumerable;
    })), n.push.apply(n, o);
  }
  return n;
}
function Dl(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? Rl(Object(n), !0).forEach(function(o) {
      T1(e, o, n[o]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : Rl(Object(n)).forEach(function(o) {
      Object.defineProperty(e, o, Object.getOwnPropertyDescriptor(n, o));
    });
  }
  return e;
}
function T1(e, t, n) {
  return (t = A1(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function A1(e) {
  var t = P1(e, "string");
  return Qo(t) == "symbol" ? t : t + "";
}
function P1(e, t) {
  if (Qo(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (Qo(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var E1 = O1.extend("focustrap", {
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
              var f = sl(d) ? sl(d, o.getComputedSelector(t.$_pfocustrap_focusableselector)) ? d : co(t, o.getComputedSelector(t.$_pfocustrap_focusableselector)) : co(d);
              return Ee(f) ? f : d.nextSibling && c(d.nextSibling);
            };
            Kn(c(l.nextSibling));
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
        value: Dl(Dl({}, t), {}, {
          autoFocus: !0
        })
      });
    },
    autoElementFocus: function(t, n) {
      var o = n.value || {}, r = o.autoFocusSelector, s = r === void 0 ? "" : r, i = o.firstFocusableSelector, a = i === void 0 ? "" : i, l = o.autoFocus, c = l === void 0 ? !1 : l, u = co(t, "[autofocus]".concat(this.getComputedSelector(s)));
      c && !u && (u = co(t, this.getComputedSelector(a))), Kn(u);
    },
    onFirstHiddenElementFocus: function(t) {
      var n, o = t.currentTarget, r = t.relatedTarget, s = r === o.$_pfocustrap_lasthiddenfocusableelement || !((n = this.$el) !== null && n !== void 0 && n.contains(r)) ? co(o.parentElement, this.getComputedSelector(o.$_pfocustrap_focusableselector)) : o.$_pfocustrap_lasthiddenfocusableelement;
      Kn(s);
    },
    onLastHiddenElementFocus: function(t) {
      var n, o = t.currentTarget, r = t.relatedTarget, s = r === o.$_pfocustrap_firsthiddenfocusableelement || !((n = this.$el) !== null && n !== void 0 && n.contains(r)) ? Ch(o.parentElement, this.getComputedSelector(o.$_pfocustrap_focusableselector)) : o.$_pfocustrap_firsthiddenfocusableelement;
      Kn(s);
    },
    createHiddenFocusableElements: function(t, n) {
      var o = this, r = n.value || {}, s = r.tabIndex, i = s === void 0 ? 0 : s, a = r.firstFocusableSelector, l = a === void 0 ? "" : a, c = r.lastFocusableSelector, u = c === void 0 ? "" : c, d = function(w) {
        return Kc("span", {
          class: "p-hidden-accessible p-hidden-focusable",
          tabIndex: i,
          role: "presentation",
          "aria-hidden": !0,
          "data-p-hidden-accessible": !0,
          "data-p-hidden-focusable": !0,
          onFocus: w?.bind(o)
        });
      }, f = d(this.onFirstHiddenElementFocus), m = d(this.onLastHiddenElementFocus);
      f.$_pfocustrap_lasthiddenfocusableelement = m, f.$_pfocustrap_focusableselector = l, f.setAttribute("data-pc-section", "firstfocusableelement"), m.$_pfocustrap_firsthiddenfocusableelement = f, m.$_pfocustrap_focusableselector = u, m.setAttribute("data-pc-section", "lastfocusableelement"), t.prepend(f), t.append(m);
    }
  }
}), Td = {
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
    this.mounted = Yc();
  },
  computed: {
    inline: function() {
      return this.disabled || this.appendTo === "self";
    }
  }
};
function I1(e, t, n, o, r, s) {
  return s.inline ? ze(e.$slots, "default", {
    key: 0
  }) : r.mounted ? (p(), Y(mp, {
    key: 1,
    to: n.appendTo
  }, [ze(e.$slots, "default")], 8, ["to"])) : O("", !0);
}
Td.render = I1;
function Fl() {
  vh({
    variableName: rd("scrollbar.width").name
  });
}
function Bl() {
  bh({
    variableName: rd("scrollbar.width").name
  });
}
var L1 = `
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
`, M1 = {
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
}, N1 = {
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
}, j1 = xe.extend({
  name: "dialog",
  style: L1,
  classes: N1,
  inlineStyles: M1
}), R1 = {
  name: "BaseDialog",
  extends: io,
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
  style: j1,
  provide: function() {
    return {
      $pcDialog: this,
      $parentInstance: this
    };
  }
}, Ad = {
  name: "Dialog",
  extends: R1,
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
    this.unbindDocumentState(), this.unbindGlobalListeners(), this.destroyStyle(), this.mask && this.autoZIndex && Us.clear(this.mask), this.container = null, this.mask = null;
  },
  mounted: function() {
    this.breakpoints && this.createStyle();
  },
  methods: {
    close: function() {
      this.$emit("update:visible", !1);
    },
    onEnter: function() {
      this.$emit("show"), this.target = document.activeElement, this.enableDocumentSettings(), this.bindGlobalListeners(), this.autoZIndex && Us.set("modal", this.mask, this.baseZIndex || this.$primevue.config.zIndex.modal);
    },
    onAfterEnter: function() {
      this.focus();
    },
    onBeforeLeave: function() {
      this.modal && !this.isUnstyled && Gr(this.mask, "p-overlay-mask-leave-active"), this.dragging && this.documentDragEndListener && this.documentDragEndListener();
    },
    onLeave: function() {
      this.$emit("hide"), Kn(this.target), this.target = null, this.focusableClose = null, this.focusableMax = null;
    },
    onAfterLeave: function() {
      this.autoZIndex && Us.clear(this.mask), this.containerVisible = !1, this.unbindDocumentState(), this.unbindGlobalListeners(), this.$emit("after-hide");
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
      n || (n = this.$slots.header && t(this.headerContainer), n || (n = this.$slots.default && t(this.content), n || (this.maximizable ? (this.focusableMax = !0, n = this.maximizableButton) : (this.focusableClose = !0, n = this.closeButton)))), n && Kn(n, {
        focusVisible: !0
      });
    },
    maximize: function(t) {
      this.maximized ? (this.maximized = !1, this.$emit("unmaximize", t)) : (this.maximized = !0, this.$emit("maximize", t)), this.modal || (this.maximized ? Fl() : Bl());
    },
    enableDocumentSettings: function() {
      (this.modal || !this.modal && this.blockScroll || this.maximizable && this.maximized) && Fl();
    },
    unbindDocumentState: function() {
      (this.modal || !this.modal && this.blockScroll || this.maximizable && this.maximized) && Bl();
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
        this.styleElement = document.createElement("style"), this.styleElement.type = "text/css", Jc(this.styleElement, "nonce", (t = this.$primevue) === null || t === void 0 || (t = t.config) === null || t === void 0 || (t = t.csp) === null || t === void 0 ? void 0 : t.nonce), document.head.appendChild(this.styleElement);
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
      t.target.closest("div").getAttribute("data-pc-section") !== "headeractions" && this.draggable && (this.dragging = !0, this.lastPageX = t.pageX, this.lastPageY = t.pageY, this.container.style.margin = "0", document.body.setAttribute("data-p-unselectable-text", "true"), !this.isUnstyled && wh(document.body, {
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
          var o = Wc(t.container), r = Gc(t.container), s = n.pageX - t.lastPageX, i = n.pageY - t.lastPageY, a = t.container.getBoundingClientRect(), l = a.left + s, c = a.top + i, u = yh(), d = getComputedStyle(t.container), f = parseFloat(d.marginLeft), m = parseFloat(d.marginTop);
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
      return Qt({
        maximized: this.maximized,
        modal: this.modal
      });
    }
  },
  directives: {
    ripple: fd,
    focustrap: E1
  },
  components: {
    Button: Oe,
    Portal: Td,
    WindowMinimizeIcon: Od,
    WindowMaximizeIcon: Cd,
    TimesIcon: xd
  }
};
function er(e) {
  "@babel/helpers - typeof";
  return er = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, er(e);
}
function Vl(e, t) {
  var n = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
    var o = Object.getOwnPropertySymbols(e);
    t && (o = o.filter(function(r) {
      return Object.getOwnPropertyDescriptor(e, r).enumerable;
    })), n.push.apply(n, o);
  }
  return n;
}
function zl(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? Vl(Object(n), !0).forEach(function(o) {
      D1(e, o, n[o]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : Vl(Object(n)).forEach(function(o) {
      Object.defineProperty(e, o, Object.getOwnPropertyDescriptor(n, o));
    });
  }
  return e;
}
function D1(e, t, n) {
  return (t = F1(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function F1(e) {
  var t = B1(e, "string");
  return er(t) == "symbol" ? t : t + "";
}
function B1(e, t) {
  if (er(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (er(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var V1 = ["data-p"], z1 = ["aria-labelledby", "aria-modal", "data-p"], U1 = ["id"], H1 = ["data-p"];
function W1(e, t, n, o, r, s) {
  var i = Vr("Button"), a = Vr("Portal"), l = ac("focustrap");
  return p(), Y(a, {
    appendTo: e.appendTo
  }, {
    default: ae(function() {
      return [r.containerVisible ? (p(), h("div", de({
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
      }, e.ptm("mask")), [J(wm, de({
        name: "p-dialog",
        onEnter: s.onEnter,
        onAfterEnter: s.onAfterEnter,
        onBeforeLeave: s.onBeforeLeave,
        onLeave: s.onLeave,
        onAfterLeave: s.onAfterLeave,
        appear: ""
      }, e.ptm("transition")), {
        default: ae(function() {
          return [e.visible ? ir((p(), h("div", de({
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
          }) : (p(), h(B, {
            key: 1
          }, [e.showHeader ? (p(), h("div", de({
            key: 0,
            ref: s.headerContainerRef,
            class: e.cx("header"),
            onMousedown: t[0] || (t[0] = function() {
              return s.initDrag && s.initDrag.apply(s, arguments);
            })
          }, e.ptm("header")), [ze(e.$slots, "header", {
            class: me(e.cx("title"))
          }, function() {
            return [e.header ? (p(), h("span", de({
              key: 0,
              id: s.ariaLabelledById,
              class: e.cx("title")
            }, e.ptm("title")), _(e.header), 17, U1)) : O("", !0)];
          }), g("div", de({
            class: e.cx("headerActions")
          }, e.ptm("headerActions")), [e.maximizable ? ze(e.$slots, "maximizebutton", {
            key: 0,
            maximized: r.maximized,
            maximizeCallback: function(u) {
              return s.maximize(u);
            }
          }, function() {
            return [J(i, de({
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
              icon: ae(function(c) {
                return [ze(e.$slots, "maximizeicon", {
                  maximized: r.maximized
                }, function() {
                  return [(p(), Y(si(s.maximizeIconComponent), de({
                    class: [c.class, r.maximized ? e.minimizeIcon : e.maximizeIcon]
                  }, e.ptm("pcMaximizeButton").icon), null, 16, ["class"]))];
                })];
              }),
              _: 3
            }, 16, ["autofocus", "class", "onClick", "tabindex", "unstyled", "pt"])];
          }) : O("", !0), e.closable ? ze(e.$slots, "closebutton", {
            key: 1,
            closeCallback: s.close
          }, function() {
            return [J(i, de({
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
              icon: ae(function(c) {
                return [ze(e.$slots, "closeicon", {}, function() {
                  return [(p(), Y(si(e.closeIcon ? "span" : "TimesIcon"), de({
                    class: [e.closeIcon, c.class]
                  }, e.ptm("pcCloseButton").icon), null, 16, ["class"]))];
                })];
              }),
              _: 3
            }, 16, ["autofocus", "class", "onClick", "aria-label", "unstyled", "pt"])];
          }) : O("", !0)], 16)], 16)) : O("", !0), g("div", de({
            ref: s.contentRef,
            class: [e.cx("content"), e.contentClass],
            style: e.contentStyle,
            "data-p": s.dataP
          }, zl(zl({}, e.contentProps), e.ptm("content"))), [ze(e.$slots, "default")], 16, H1), e.footer || e.$slots.footer ? (p(), h("div", de({
            key: 1,
            ref: s.footerContainerRef,
            class: e.cx("footer")
          }, e.ptm("footer")), [ze(e.$slots, "footer", {}, function() {
            return [H(_(e.footer), 1)];
          })], 16)) : O("", !0)], 64))], 16, z1)), [[l, {
            disabled: !e.modal
          }]]) : O("", !0)];
        }),
        _: 3
      }, 16, ["onEnter", "onAfterEnter", "onBeforeLeave", "onLeave", "onAfterLeave"])], 16, V1)) : O("", !0)];
    }),
    _: 3
  }, 8, ["appendTo"]);
}
Ad.render = W1;
const $s = /* @__PURE__ */ re({
  __name: "ConfirmDialog",
  props: /* @__PURE__ */ Ur({
    title: {},
    confirm: {},
    focus: {},
    disabled: { type: Boolean },
    testIds: {}
  }, {
    visible: { type: Boolean, required: !0 },
    visibleModifiers: {}
  }),
  emits: /* @__PURE__ */ Ur(["confirm"], ["update:visible"]),
  setup(e, { emit: t }) {
    const n = fc(e, "visible"), o = t;
    return (r, s) => (p(), Y(v(Ad), {
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
      header: ae(() => [
        g("strong", null, _(e.title), 1)
      ]),
      footer: ae(() => [
        J(v(Oe), {
          class: "crm-button",
          autofocus: e.focus === "cancel" || void 0,
          "data-testid": e.testIds.cancel,
          onClick: s[0] || (s[0] = (i) => n.value = !1)
        }, {
          default: ae(() => [...s[3] || (s[3] = [
            H("Cancel", -1)
          ])]),
          _: 1
        }, 8, ["autofocus", "data-testid"]),
        J(v(Oe), {
          class: "crm-button crm-primary",
          autofocus: e.focus === "confirm" || void 0,
          disabled: e.disabled,
          "data-testid": e.testIds.confirm,
          onClick: s[1] || (s[1] = (i) => o("confirm"))
        }, {
          default: ae(() => [
            H(_(e.confirm), 1)
          ]),
          _: 1
        }, 8, ["autofocus", "disabled", "data-testid"])
      ]),
      default: ae(() => [
        ze(r.$slots, "default")
      ]),
      _: 3
    }, 8, ["visible", "pt"]));
  }
}), Pd = /* @__PURE__ */ re({
  __name: "SetKeyButton",
  emits: ["press"],
  setup(e, { emit: t }) {
    const n = t;
    return (o, r) => (p(), Y(v(Oe), {
      class: "crm-button crm-link crm-set-key",
      "data-testid": "set-key",
      onClick: r[0] || (r[0] = (s) => n("press"))
    }, {
      default: ae(() => [...r[1] || (r[1] = [
        g("i", {
          class: "pi pi-key",
          "aria-hidden": "true"
        }, null, -1),
        H(" Set key ", -1)
      ])]),
      _: 1
    }));
  }
}), Ss = (e, { has_key: t, key_valid: n }) => e.needs_key === !0 && (!t || n === !1);
function K1(e, t) {
  const n = [];
  if (e.kept_bytes > 0 && e.bytes !== null && e.kept_bytes < e.bytes && n.push({ text: `${lt(e.kept_bytes)} here already`, warns: !1 }), e.bytes !== null && e.kept_bytes >= e.bytes && n.push({ text: "here already", warns: !1 }), e.early_access) {
    const o = e.early_access_until?.slice(0, 10);
    n.push({ text: o ? `early access until ${o}` : "early access", warns: !0 });
  }
  return Ss(e, t) && n.push({ text: t.has_key ? "needs an API key that Civitai accepts" : "needs an API key", warns: !0 }), e.pickle && n.push({ text: e.can_run_code ? "pickle" : "pickle, loaded safely", warns: e.can_run_code }), n;
}
function Ed(e, t) {
  const o = `${t > 1 ? `Drive of ${e.folders[0]}: needs` : "Needs"} ${lt(e.needed_bytes)}, ${lt(e.free_bytes)} free`;
  return e.fits ? o : `${o}. Not enough room.`;
}
const q1 = (e) => !!e.folder_why && !G1.has(e.folder_why ?? ""), G1 = /* @__PURE__ */ new Set(["Chosen in the settings.", "A part of it is here already."]);
function Y1(e) {
  const { files: t } = e;
  return [
    ["nothing", t.length === 0],
    ["room", !e.fits],
    ["pickle", !e.pickles_allowed && t.some((o) => o.can_run_code)],
    ["key", t.some((o) => Ss(o, e))],
    ["early_access", t.some((o) => o.early_access === !0)],
    ["folder", t.some(q1)]
  ].filter(([, o]) => o).map(([o]) => o);
}
function J1(e) {
  if (!pe(e) || !pe(e.keys)) return null;
  const { source: t } = e;
  if (t !== "environment" && t !== "file" && t !== "none") return null;
  const { environment: n, file: o } = e.keys;
  return { set: t !== "none", source: t, keys: { environment: Ul(n), file: Ul(o) } };
}
function Ul(e) {
  return pe(e) ? {
    valid: typeof e.valid == "boolean" ? e.valid : null,
    malformed: e.malformed === !0,
    username: Ne(e.username),
    asking: e.asking === !0
  } : null;
}
const Ti = { environment: "The key of CIVITAI_API_KEY", file: "The stored key" };
function Z1(e) {
  const { environment: t, file: n } = e.keys;
  switch (e.source) {
    case "none":
      return [
        ...[Lr("environment", t), Lr("file", n)].flat(),
        { text: "No API key yet. Looking up works without one; some downloads need it.", warns: !1 }
      ];
    case "environment":
      return [Hl("environment", t), ...o0(n)];
    case "file":
      return [
        ...Lr("environment", t),
        ...t && !t.malformed ? [{ text: "Civitai does not accept the key of CIVITAI_API_KEY, so the stored one is used.", warns: !0 }] : [],
        Hl("file", n)
      ];
  }
}
function X1(e) {
  switch (e.done) {
    case "refused":
      return { text: `Civitai does not accept this key, so it was not stored. ${i0(e)}`, warns: !0 };
    case "unproven":
      return {
        text: "Civitai could not be asked about this key, so the stored one stays. Save it again later, or remove the stored one first.",
        warns: !0
      };
    case "stored":
      return e.valid === null ? { text: "Stored. Civitai could not be asked whether it works.", warns: !0 } : e.source === "file" ? { text: "Stored.", warns: !1 } : { text: `Stored${s0(e)}, but CIVITAI_API_KEY comes first.`, warns: !0 };
    case "removed":
      return { text: "The stored key was removed.", warns: !1 };
    default:
      return null;
  }
}
const Q1 = (e) => e !== null && (!e.set || Id(e)?.valid === !1), e0 = (e) => e !== null && Object.values(e.keys).some((t) => t?.asking === !0), t0 = (e) => e?.done === "stored" && e.valid === !0 && e.source === "file" && e.keys.environment === null;
function n0(e) {
  if (!e) return "API key";
  if (!e.set) return "API key: none";
  const t = Id(e);
  return t?.username ? `API key: ${t.username}` : t?.valid === !1 ? "API key: not accepted by Civitai" : "API key";
}
function Id(e) {
  return e.source === "none" ? null : e.keys[e.source];
}
function Hl(e, t) {
  if (t?.valid === !1)
    return { text: `Civitai does not accept ${r0(Ti[e])}. Make a new one and set it here.`, warns: !0 };
  const n = t?.username ? `, account ${t.username}` : "", o = t?.valid ? "" : t?.asking ? " Asking Civitai about it..." : " Civitai could not be asked about it yet.";
  return { text: `${Ti[e]} is used${n}.${o}`, warns: !1 };
}
function o0(e) {
  return e ? e.malformed ? Lr("file", e) : e.valid === !1 ? [{ text: "Civitai does not accept the stored key.", warns: !0 }] : [{ text: "The stored key waits behind it.", warns: !1 }] : [];
}
function Lr(e, t) {
  return t?.malformed ? [{ text: `${Ti[e]} holds characters that no key has; it is not used.`, warns: !0 }] : [];
}
const r0 = (e) => e.charAt(0).toLowerCase() + e.slice(1), s0 = (e) => e.username ? `, account ${e.username}` : "", i0 = (e) => e.set ? e.source === "file" ? "The stored key stays." : "The key of CIVITAI_API_KEY stays in use." : "Copy it again from its page, whole.", a0 = 1e3, en = /* @__PURE__ */ tt("civitai-remake-key", () => {
  const e = /* @__PURE__ */ Me(null), t = /* @__PURE__ */ q(null), n = /* @__PURE__ */ q(!1), o = /* @__PURE__ */ q(!1), r = /* @__PURE__ */ q(0);
  let s = null;
  function i() {
    oe().host.listen(mg, (b) => {
      const w = J1(ws(b));
      w && a(w);
    });
  }
  function a(b) {
    const { done: w, valid: $, username: P } = e.value ?? {};
    e.value = o.value ? { ...b, done: w, valid: $, username: P } : b;
  }
  async function l() {
    try {
      a(await oe().client.getKey());
    } catch (b) {
      t.value = Re(b);
      return;
    }
    e0(e.value) && setTimeout(() => {
      l();
    }, a0);
  }
  function c(b = null) {
    s = b, o.value = !0, r.value += 1, e.value?.done && (e.value = { ...e.value, done: void 0 });
  }
  function u() {
    o.value ? d() : c();
  }
  function d() {
    o.value = !1, s = null;
  }
  async function f(b) {
    if (await m(() => oe().client.setKey(b)), t.value || e.value?.done !== "stored") return;
    const w = s;
    s = null, t0(e.value) && (o.value = !1), w?.();
  }
  async function m(b) {
    n.value = !0, t.value = null;
    try {
      e.value = await b();
    } catch (w) {
      t.value = Re(w);
    } finally {
      n.value = !1;
    }
  }
  return { state: e, fault: t, busy: n, open: o, asked: r, follow: i, refresh: l, askFor: c, toggle: u, close: d, set: f };
}), mr = /* @__PURE__ */ tt("civitai-remake-preflight", () => {
  const e = /* @__PURE__ */ q(!1), t = /* @__PURE__ */ q(!1), n = /* @__PURE__ */ Me(null), o = /* @__PURE__ */ q(null), r = /* @__PURE__ */ q(!1), s = /* @__PURE__ */ Me([]), i = /* @__PURE__ */ Me(null);
  let a = "", l = Promise.resolve(null);
  async function c(P, A = !0) {
    s.value = P, r.value = !1, n.value = null, o.value = null, t.value = !0, e.value = A;
    try {
      const E = await oe().client.preflight(P);
      return m(P, E), E;
    } catch (E) {
      return o.value = Re(E), null;
    } finally {
      t.value = !1;
    }
  }
  function u(P) {
    const A = Wl(P);
    return A === a || (a = A, i.value = null, l = d(P, A)), l;
  }
  async function d(P, A) {
    try {
      const E = await oe().client.preflight(P);
      return a === A && (i.value = E), E;
    } catch {
      return a === A && (a = ""), null;
    }
  }
  async function f(P) {
    const A = Wl(P) === a ? await l : null, E = A !== null && A.has_key === (en().state?.set ?? A.has_key);
    E && m(P, A);
    const S = E ? A : await c(P, !1);
    S && Y1(S).length === 0 ? await w() : e.value = !0;
  }
  function m(P, A) {
    s.value = P, o.value = null, r.value = A.pickles_allowed, n.value = A;
  }
  function b() {
    e.value = !1, en().askFor(() => {
      f(s.value);
    });
  }
  async function w() {
    e.value = !1;
    const P = new Set(n.value?.files.filter((E) => E.can_run_code).map((E) => E.file_key)), A = s.value.filter((E) => r.value || !P.has(E.file_key));
    A.length > 0 && await mt().downloadAll(A, r.value);
  }
  async function $(P) {
    (await mt().download(P))?.code === "pickle_refused" && await c([P]);
  }
  return { open: e, busy: t, answer: n, fault: o, acceptPickles: r, resources: s, known: i, look: u, ask: c, begin: f, setKey: b, confirm: w, fetchOne: $ };
}), Wl = (e) => e.map((t) => t.file_key).join(), l0 = {
  key: 0,
  class: "crm-quiet",
  role: "status"
}, u0 = { "data-testid": "preflight-total" }, c0 = {
  class: "crm-missing",
  "data-testid": "preflight-files"
}, d0 = ["data-file-key"], f0 = { class: "crm-quiet" }, p0 = {
  class: "crm-quiet crm-path crm-target",
  "data-testid": "preflight-folder"
}, m0 = {
  key: 0,
  class: "crm-quiet crm-target",
  "data-testid": "preflight-why"
}, h0 = { class: "crm-missing" }, g0 = ["data-fits"], v0 = {
  key: 1,
  class: "crm-check"
}, b0 = /* @__PURE__ */ re({
  __name: "PreflightDialog",
  setup(e) {
    const t = mr(), n = N(() => t.answer), o = N(() => {
      const i = n.value;
      return i !== null && !i.pickles_allowed && i.files.some((a) => a.can_run_code);
    }), r = N(() => {
      const i = n.value;
      return i !== null && i.files.some((a) => Ss(a, i));
    }), s = N(() => (n.value?.files ?? []).every((a) => a.can_run_code && !t.acceptPickles));
    return (i, a) => (p(), Y($s, {
      visible: v(t).open,
      "onUpdate:visible": a[2] || (a[2] = (l) => v(t).open = l),
      title: "Download these models?",
      confirm: "Download",
      focus: "confirm",
      disabled: !n.value || !n.value.fits || s.value,
      "test-ids": { dialog: "preflight", cancel: "preflight-cancel", confirm: "preflight-confirm" },
      onConfirm: a[3] || (a[3] = (l) => v(t).confirm())
    }, {
      default: ae(() => [
        v(t).busy ? (p(), h("p", l0, [...a[4] || (a[4] = [
          g("i", {
            class: "pi pi-spin pi-spinner",
            "aria-hidden": "true"
          }, null, -1),
          H(" Asking about these files... ", -1)
        ])])) : O("", !0),
        v(t).fault ? (p(), Y(yt, {
          key: 1,
          fault: v(t).fault
        }, null, 8, ["fault"])) : O("", !0),
        n.value ? (p(), h(B, { key: 2 }, [
          g("p", u0, [
            H(_(n.value.files.length) + " " + _(n.value.files.length === 1 ? "file" : "files") + ", ", 1),
            g("strong", null, _(v(lt)(n.value.total_bytes)), 1),
            a[5] || (a[5] = H(" to come ", -1))
          ]),
          g("ul", c0, [
            (p(!0), h(B, null, fe(n.value.files, (l) => (p(), h("li", {
              key: l.file_key,
              "data-file-key": l.file_key
            }, [
              H(_(l.filename) + " ", 1),
              g("span", f0, _(l.bytes === null ? "" : v(lt)(l.bytes)), 1),
              (p(!0), h(B, null, fe(v(K1)(l, n.value), (c) => (p(), h("span", {
                key: c.text,
                class: me(["crm-note", { "crm-note-warn": c.warns }])
              }, _(c.text), 3))), 128)),
              g("p", p0, _(l.folder), 1),
              l.folder_why ? (p(), h("p", m0, _(l.folder_why), 1)) : O("", !0)
            ], 8, d0))), 128)),
            (p(!0), h(B, null, fe(n.value.refused, (l) => (p(), h("li", {
              key: l.file_key ?? l.error,
              class: "crm-reason"
            }, _(l.error), 1))), 128))
          ]),
          r.value ? (p(), Y(Pd, {
            key: 0,
            onPress: a[0] || (a[0] = (l) => v(t).setKey())
          })) : O("", !0),
          g("ul", h0, [
            (p(!0), h(B, null, fe(n.value.drives, (l) => (p(), h("li", {
              key: l.folders.join(),
              class: "crm-quiet",
              "data-testid": "preflight-drive"
            }, [
              g("i", {
                class: me([l.fits ? "pi pi-check-circle" : "pi pi-times-circle", "crm-fit"]),
                "data-fits": l.fits,
                "aria-hidden": "true"
              }, null, 10, g0),
              H(" " + _(v(Ed)(l, n.value.drives.length)), 1)
            ]))), 128))
          ]),
          o.value ? (p(), h("label", v0, [
            ir(g("input", {
              "onUpdate:modelValue": a[1] || (a[1] = (l) => v(t).acceptPickles = l),
              type: "checkbox",
              "data-testid": "accept-pickles"
            }, null, 512), [
              [Wm, v(t).acceptPickles]
            ]),
            a[6] || (a[6] = H(" I trust the creators of the pickle files: such a file can run code when it loads. Without this they are left out. ", -1))
          ])) : O("", !0)
        ], 64)) : O("", !0)
      ]),
      _: 1
    }, 8, ["visible", "disabled"]));
  }
}), y0 = /* @__PURE__ */ re({
  __name: "DropOverlay",
  props: {
    zone: {}
  },
  setup(e) {
    return (t, n) => e.zone.area && e.zone.dragged ? (p(), h("div", {
      key: 0,
      class: me(["crm-drop", { "crm-drop-hint": e.zone.dragged === "model" }]),
      style: Mt(e.zone.area),
      "data-testid": "drop-overlay"
    }, [
      g("p", null, [
        g("i", {
          class: me(e.zone.dragged === "model" ? "pi pi-box" : "pi pi-images"),
          "aria-hidden": "true"
        }, null, 2),
        H(" " + _(e.zone.dragged === "model" ? "Drop a model file onto its card" : e.zone.dragged === "picture" ? "Drop the image to read it" : "Drop to look it up"), 1)
      ])
    ], 6)) : O("", !0);
  }
}), w0 = /data-civitai-metadata\s*=\s*(?:"([^"]*)"|'([^']*)')/i, k0 = { quot: '"', apos: "'", amp: "&", lt: "<", gt: ">" };
function _0(e) {
  const t = w0.exec(e), n = t?.[1] ?? t?.[2];
  if (!n) return null;
  const o = n.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (r, s, i, a) => {
    if (a !== void 0) return k0[a.toLowerCase()] ?? r;
    const l = s === void 0 ? Number.parseInt(i ?? "", 16) : Number(s);
    return l <= 1114111 ? String.fromCodePoint(l) : r;
  });
  try {
    return /^\s*%7b/i.test(o) ? decodeURIComponent(o) : o;
  } catch {
    return o;
  }
}
function $0(e) {
  return e.split(/\r?\n/).map((n) => n.trim()).find((n) => /^https?:\/\/\S+$/i.test(n)) ?? null;
}
const S0 = /\.(png|jpe?g|webp|gif|avif)$/i, Ld = (e) => e.type.startsWith("image/") || S0.test(e.name);
function x0(e, t) {
  if (e.includes("text/uri-list")) return "address";
  const n = t.filter((o) => o.kind === "file");
  return n.some((o) => o.type.startsWith("image/")) ? "picture" : n.length > 0 || e.includes("Files") ? "model" : null;
}
var C0 = {
  name: "BaseEditableHolder",
  extends: io,
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
      return n.find(Ee);
    }
  },
  computed: {
    $filled: function() {
      return Ee(this.d_value);
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
}, Md = {
  name: "BaseInput",
  extends: C0,
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
}, O0 = `
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
`, T0 = {
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
}, A0 = xe.extend({
  name: "textarea",
  style: O0,
  classes: T0
}), P0 = {
  name: "BaseTextarea",
  extends: Md,
  props: {
    autoResize: Boolean
  },
  style: A0,
  provide: function() {
    return {
      $pcTextarea: this,
      $parentInstance: this
    };
  }
};
function tr(e) {
  "@babel/helpers - typeof";
  return tr = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, tr(e);
}
function E0(e, t, n) {
  return (t = I0(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function I0(e) {
  var t = L0(e, "string");
  return tr(t) == "symbol" ? t : t + "";
}
function L0(e, t) {
  if (tr(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (tr(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var Nd = {
  name: "Textarea",
  extends: P0,
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
      return de(this.ptmi("root", {
        context: {
          filled: this.$filled,
          disabled: this.disabled
        }
      }), this.formField);
    },
    dataP: function() {
      return Qt(E0({
        invalid: this.$invalid,
        fluid: this.$fluid,
        filled: this.$variant === "filled"
      }, this.size, this.size));
    }
  }
}, M0 = ["value", "name", "disabled", "aria-invalid", "data-p"];
function N0(e, t, n, o, r, s) {
  return p(), h("textarea", de({
    class: e.cx("root"),
    value: e.d_value,
    name: e.name,
    disabled: e.disabled,
    "aria-invalid": e.invalid || void 0,
    "data-p": s.dataP,
    onInput: t[0] || (t[0] = function() {
      return s.onInput && s.onInput.apply(s, arguments);
    })
  }, s.attrs), null, 16, M0);
}
Nd.render = N0;
const ra = /* @__PURE__ */ re({
  __name: "FilePicker",
  emits: ["pick"],
  setup(e, { expose: t, emit: n }) {
    const o = n, r = /* @__PURE__ */ q(null);
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
}), j0 = { class: "crm-row crm-top" }, R0 = { class: "crm-grow" }, D0 = { class: "crm-row crm-under" }, F0 = ["data-kind"], B0 = ["data-step"], V0 = /* @__PURE__ */ re({
  __name: "ReferenceInput",
  setup(e) {
    const t = _e(), n = /* @__PURE__ */ q(null), o = N(() => Xr(t.reference));
    function r(i) {
      const a = i.clipboardData;
      if (!a) return;
      const l = _0(a.getData("text/html")) ?? a.getData("text/plain"), c = a.files[0];
      l.trim() === "" && c && Ld(c) ? (i.preventDefault(), t.lookUpFile(c)) : _i(Xr(l).kind) && (i.preventDefault(), t.reference = l.trim(), t.lookUp());
    }
    function s(i) {
      i.shiftKey || i.ctrlKey || i.metaKey || i.isComposing || (i.preventDefault(), t.lookUp());
    }
    return (i, a) => (p(), h(B, null, [
      g("form", {
        class: "crm-ask",
        onSubmit: a[3] || (a[3] = Xt((l) => v(t).lookUp(), ["prevent"]))
      }, [
        g("div", j0, [
          g("label", R0, [
            a[4] || (a[4] = g("span", { class: "crm-hidden" }, "Civitai address, number or generation text", -1)),
            J(v(Nd), {
              modelValue: v(t).reference,
              "onUpdate:modelValue": a[0] || (a[0] = (l) => v(t).reference = l),
              class: "crm-input crm-area",
              "auto-resize": "",
              rows: "1",
              placeholder: "Paste an address or text",
              autocomplete: "off",
              spellcheck: "false",
              "aria-describedby": "crm-recognised",
              "data-testid": "reference-input",
              onPaste: r,
              onKeydown: Fo(s, ["enter"])
            }, null, 8, ["modelValue"])
          ]),
          J(v(Oe), {
            type: "submit",
            class: "crm-button crm-square",
            "aria-label": "Look up",
            title: "Look up",
            disabled: v(t).step !== null || v(t).reference.trim() === "",
            "data-testid": "lookup-button"
          }, {
            default: ae(() => [
              g("i", {
                class: me(v(t).step ? "pi pi-spin pi-spinner" : "pi pi-search"),
                "aria-hidden": "true"
              }, null, 2)
            ]),
            _: 1
          }, 8, ["disabled"])
        ]),
        g("div", D0, [
          g("p", {
            id: "crm-recognised",
            class: me(["crm-grow crm-quiet", { "crm-warns": !v(_i)(o.value.kind) && o.value.kind !== "nothing" }]),
            "aria-live": "polite",
            "data-testid": "recognised",
            "data-kind": o.value.kind
          }, _(o.value.kind === "nothing" ? "Image, post, model, text or a file" : o.value.said), 11, F0),
          J(v(Oe), {
            type: "button",
            class: "crm-button crm-link",
            "data-testid": "open-file",
            onClick: a[1] || (a[1] = (l) => n.value?.open())
          }, {
            default: ae(() => [...a[5] || (a[5] = [
              H(" Open a file ", -1)
            ])]),
            _: 1
          }),
          J(ra, {
            ref_key: "picker",
            ref: n,
            accept: "image/png,image/jpeg,image/webp,image/avif,image/gif",
            "data-testid": "file-input",
            onPick: a[2] || (a[2] = (l) => {
              v(t).lookUpFile(l);
            })
          }, null, 512)
        ])
      ], 32),
      v(t).step ? (p(), h("p", {
        key: 0,
        class: "crm-quiet",
        role: "status",
        "data-testid": "loading",
        "data-step": v(t).step
      }, [
        a[6] || (a[6] = g("i", {
          class: "pi pi-spin pi-spinner",
          "aria-hidden": "true"
        }, null, -1)),
        H(" " + _(v(t).step === "image" ? "Reading..." : "Finding its models..."), 1)
      ], 8, B0)) : O("", !0)
    ], 64));
  }
});
function z0(e, t) {
  const n = /* @__PURE__ */ so({ dragged: null, area: null });
  let o = !1;
  function r(m) {
    if (!e.value?.isConnected || e.value.getClientRects().length === 0) return null;
    const b = e.value.closest(".sidebar-content-container") ?? e.value;
    return m instanceof Node && b.contains(m) ? b : null;
  }
  function s(m) {
    const b = m.dataTransfer, w = b && x0([...b.types], [...b.items]), $ = r(m.target);
    if (!$) return l();
    if (o || !w || !b || (m.preventDefault(), m.stopPropagation(), b.dropEffect = "copy", n.dragged === w)) return;
    const { left: P, top: A, width: E, height: S } = $.getBoundingClientRect();
    n.area = { left: `${P}px`, top: `${A}px`, width: `${E}px`, height: `${S}px` }, n.dragged = w;
  }
  function i(m) {
    r(m.relatedTarget) || l();
  }
  function a(m) {
    const b = m.dataTransfer, w = n.dragged !== null && r(m.target) !== null;
    if (l(), o || !w || !b) return;
    m.preventDefault(), m.stopPropagation();
    const $ = $0(b.getData("text/uri-list"));
    t({ address: $, file: b.files[0] ?? null, target: m.target });
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
  return on(() => f.forEach(([m, b]) => document.addEventListener(m, b, !0))), rn(() => f.forEach(([m, b]) => document.removeEventListener(m, b, !0))), n;
}
const U0 = {
  class: "crm-quiet",
  "data-testid": "checking"
}, H0 = {
  key: 0,
  class: "crm-path"
}, W0 = /* @__PURE__ */ re({
  __name: "LocalCheckLine",
  props: {
    check: {}
  },
  setup(e) {
    return (t, n) => (p(), h("p", U0, [
      n[0] || (n[0] = g("i", {
        class: "pi pi-spin pi-spinner",
        "aria-hidden": "true"
      }, null, -1)),
      H(" " + _(v(_v)(e.check)) + " ", 1),
      e.check?.path ? (p(), h("span", H0, _(e.check.path), 1)) : O("", !0)
    ]));
  }
});
function K0(e) {
  const t = (e ?? "").split(/[\\/]/), n = t.lastIndexOf("models");
  return (n >= 0 && n < t.length - 1 ? t.slice(n + 1) : t.slice(-3)).join("/");
}
const q0 = ["data-code"], G0 = {
  key: 0,
  class: "crm-quiet"
}, Y0 = {
  key: 2,
  class: "crm-row crm-quiet"
}, J0 = {
  key: 1,
  class: "crm-quiet crm-path",
  "data-testid": "folder-why"
}, Z0 = ["data-code"], X0 = { key: 0 }, Q0 = {
  key: 0,
  class: "crm-quiet"
}, ew = /* @__PURE__ */ re({
  __name: "CardReason",
  props: {
    resource: {},
    state: {},
    download: {}
  },
  setup(e) {
    const t = mt(), n = en();
    return (o, r) => e.state === "failed" && e.download ? (p(), h("div", {
      key: 0,
      class: "crm-reason",
      "data-testid": "reason",
      "data-code": e.download.code
    }, [
      g("p", null, _(e.download.error), 1),
      e.download.hint ? (p(), h("p", G0, _(e.download.hint), 1)) : O("", !0),
      e.download.wants_key ? (p(), Y(Pd, {
        key: 1,
        onPress: r[0] || (r[0] = (s) => v(n).askFor())
      })) : O("", !0),
      e.download.downloaded_bytes > 0 ? (p(), h("p", Y0, [
        g("span", null, _(v(oa)(e.download.downloaded_bytes, e.download.total_bytes)) + " are kept for a retry.", 1),
        J(v(Oe), {
          class: "crm-button crm-link",
          "data-testid": "discard",
          onClick: r[1] || (r[1] = (s) => v(t).cancel(e.resource.file_key))
        }, {
          default: ae(() => [...r[2] || (r[2] = [
            H(" Discard ", -1)
          ])]),
          _: 1
        })
      ])) : O("", !0)
    ], 8, q0)) : e.state === "missing" && e.resource.folder_why ? (p(), h("p", J0, " Goes to " + _(e.resource.target_path) + ". " + _(e.resource.folder_why), 1)) : e.state === "unresolved" ? (p(), h("div", {
      key: 2,
      class: "crm-reason",
      "data-testid": "reason",
      "data-code": e.resource.code
    }, [
      g("p", null, [
        e.resource.misplaced ? O("", !0) : (p(), h("strong", X0, "Cannot resolve.")),
        H(" " + _(e.resource.error), 1)
      ]),
      e.resource.hint ? (p(), h("p", Q0, _(e.resource.hint), 1)) : O("", !0)
    ], 8, Z0)) : O("", !0);
  }
});
function jd(e, t, n) {
  if (e.chosen_name) return "present";
  const o = t?.status;
  return o === "completed" ? "present" : o && ur(t) ? o : e.already_downloaded || n?.status === "found" ? "present" : n?.status === "hashing" || e.checking === !0 && n?.status !== "absent" ? "checking" : o && lr(t) ? o : !e.resolved || !e.available ? "unresolved" : o ?? "missing";
}
function tw(e, t, n) {
  return e.chosen_name ?? t?.path ?? e.local_path ?? n?.local_path ?? n?.listed_name ?? null;
}
function nw(e) {
  const t = e.other_file;
  if (!t) return "";
  const n = t.variant ?? t.filename;
  return e.variant && t.variant && e.variant !== t.variant ? `Another file of this version is used: ${n}; the image's own is ${e.variant}.` : `Another file of this version is used: ${n}.`;
}
const Rd = new Set(Zi), Dd = new Set(bs), ow = /* @__PURE__ */ new Set(["missing", "failed", "cancelled", ...bs]), rw = (e) => Rd.has(e) || Dd.has(e), Fd = (e) => ow.has(e), Ai = (e, t, n) => jd(e, t[e.file_key], n[e.file_key]);
function sw(e, t, n = {}) {
  const o = e.map((r) => Ai(r, t, n));
  return {
    total: o.length,
    missing: o.filter((r) => r !== "present").length,
    checking: o.filter((r) => r === "checking").length,
    fetchable: o.filter(Fd).length,
    live: o.filter((r) => Rd.has(r)).length,
    stopped: o.filter((r) => Dd.has(r)).length,
    failed: o.filter((r) => r === "failed").length
  };
}
function iw(e, t) {
  let n = 0;
  for (const o of e) {
    const r = t[o.file_key], s = r?.total_bytes ?? Bd(o);
    if (s === null) return null;
    const i = lr(r) || r?.status === "failed" ? r?.downloaded_bytes ?? 0 : 0;
    n += Math.max(0, s - i);
  }
  return n;
}
function aw(e, t) {
  const n = e.map((l) => ({ size: Bd(l), download: t[l.file_key] })).filter(({ download: l }) => ur(l) || l?.status === "completed"), o = n.map(({ size: l, download: c }) => c?.total_bytes ?? l), r = o.reduce((l, c) => l === null || c === null ? null : l + c, 0), s = n.filter(({ download: l }) => l?.status === "completed").length, i = n.reduce((l, { download: c }, u) => l + lw(c, o[u] ?? 0), 0), a = r ? Math.min(100, Math.floor(i / r * 100)) : null;
  return { done: s, among: n.length, percent: a };
}
const Bd = (e) => e.size_kb === null ? null : e.size_kb * 1024, lw = (e, t) => e?.status === "completed" ? t : e?.downloaded_bytes ?? 0, Kl = {
  graph: "The ComfyUI graph",
  site: "The site",
  site_list: "The site's own list",
  linked: "The site's links"
};
function uw(e, t = "the file") {
  const n = t.charAt(0).toUpperCase() + t.slice(1);
  return (e.mention?.statements ?? []).map((o) => ({
    where: [o.source === "file" ? n : Kl[o.source] ?? Kl.site, o.place].filter(Boolean).join(", "),
    said: [
      o.name,
      o.weight === null ? null : `strength ${o.weight}`,
      o.hash ? `hash ${o.hash}` : null,
      o.version_id === null ? null : `version ${o.version_id}`
    ].filter(Boolean).join(", ")
  }));
}
function cw(e) {
  const t = (e.mention?.statements ?? []).map((n) => n.weight).filter((n) => n !== null);
  return new Set(t).size > 1;
}
function xs(e) {
  return e?.some((t) => t.label.includes("pasted text")) ? "the pasted text" : "the file";
}
const dw = {
  class: "crm-evidence crm-quiet",
  "data-testid": "evidence"
}, fw = { key: 0 }, pw = {
  key: 1,
  "aria-label": "Who names this model"
}, mw = { key: 2 }, hw = { "data-testid": "attempts" }, gw = /* @__PURE__ */ re({
  __name: "EvidenceBox",
  props: {
    resource: {}
  },
  setup(e) {
    const t = e, n = _e(), o = N(() => uw(t.resource, xs(n.state.metadata?.sources))), r = N(() => t.resource.attempts ?? []);
    return (s, i) => (p(), h("div", dw, [
      o.value.length === 0 ? (p(), h("p", fw, "The image names it without further data.")) : (p(), h("ul", pw, [
        (p(!0), h(B, null, fe(o.value, (a, l) => (p(), h("li", { key: l }, [
          g("strong", null, _(a.where), 1),
          a.said ? (p(), h(B, { key: 0 }, [
            H(": " + _(a.said), 1)
          ], 64)) : O("", !0)
        ]))), 128))
      ])),
      e.resource.found_by ? (p(), h("p", mw, "Found by " + _(e.resource.found_by) + ".", 1)) : O("", !0),
      r.value.length > 0 ? (p(), h(B, { key: 3 }, [
        i[0] || (i[0] = g("p", null, "What was tried:", -1)),
        g("ul", hw, [
          (p(!0), h(B, null, fe(r.value, (a) => (p(), h("li", { key: a }, _(a), 1))), 128))
        ])
      ], 64)) : O("", !0)
    ]));
  }
}), vw = /* @__PURE__ */ tt("civitai-remake-moves", () => {
  const e = /* @__PURE__ */ Me(/* @__PURE__ */ new Set()), t = /* @__PURE__ */ Me({});
  async function n(o) {
    const r = o.file_key;
    if (e.value.has(r)) return;
    const { client: s, host: i } = oe();
    e.value = /* @__PURE__ */ new Set([...e.value, r]), t.value = Object.fromEntries(Object.entries(t.value).filter(([a]) => a !== r));
    try {
      _e().placeSupplied(r, await s.moveModel(o)), await i.refreshModels();
    } catch (a) {
      t.value = { ...t.value, [r]: Re(a) };
    } finally {
      e.value = new Set([...e.value].filter((a) => a !== r));
    }
  }
  return { moving: e, faults: t, move: n };
}), bw = {
  key: 0,
  class: "crm-quiet",
  "data-testid": "header-says"
}, yw = {
  key: 1,
  class: "crm-quiet",
  "data-testid": "misplaced"
}, ww = {
  key: 0,
  role: "status",
  "data-testid": "moving"
}, kw = { class: "crm-path" }, _w = /* @__PURE__ */ re({
  __name: "FileSays",
  props: {
    resource: {}
  },
  setup(e) {
    const t = e, n = vw(), o = /* @__PURE__ */ q(!1), r = N(() => t.resource.header_says?.against_label ?? null), s = N(() => t.resource.misplaced ?? null), i = N(() => n.moving.has(t.resource.file_key)), a = N(() => n.faults[t.resource.file_key]);
    function l() {
      o.value = !1, n.move(t.resource);
    }
    return (c, u) => (p(), h(B, null, [
      r.value ? (p(), h("p", bw, " Its label says " + _(e.resource.base_model) + ", but the file itself is " + _(r.value) + ". It is used as what it is. ", 1)) : O("", !0),
      s.value ? (p(), h("div", yw, [
        g("p", null, [
          s.value.usable ? (p(), h(B, { key: 0 }, [
            H("It works where it is, but it belongs in models/" + _(s.value.belongs) + ".", 1)
          ], 64)) : (p(), h(B, { key: 1 }, [
            H("No loader finds it in " + _(s.value.folder) + ": it belongs in models/" + _(s.value.belongs) + ".", 1)
          ], 64))
        ]),
        i.value ? (p(), h("p", ww, "Moving...")) : (p(), Y(v(Oe), {
          key: 1,
          class: "crm-button crm-link",
          "data-testid": "move-file",
          onClick: u[0] || (u[0] = (d) => o.value = !0)
        }, {
          default: ae(() => [...u[2] || (u[2] = [
            H("Move it there", -1)
          ])]),
          _: 1
        })),
        a.value ? (p(), Y(yt, {
          key: 2,
          fault: a.value
        }, null, 8, ["fault"])) : O("", !0),
        J($s, {
          visible: o.value,
          "onUpdate:visible": u[1] || (u[1] = (d) => o.value = d),
          title: "Move this file?",
          confirm: "Move",
          focus: "cancel",
          "test-ids": { dialog: "move-dialog", cancel: "move-cancel", confirm: "move-confirm" },
          onConfirm: l
        }, {
          default: ae(() => [
            g("p", kw, _(e.resource.filename ?? e.resource.name) + " lies in " + _(s.value.folder) + ".", 1),
            g("p", null, " It goes to models/" + _(s.value.belongs) + ". No other file is replaced. Workflows of yours that load it under its old folder must be told of the new one. ", 1)
          ]),
          _: 1
        }, 8, ["visible"])
      ])) : O("", !0)
    ], 64));
  }
}), $w = ["data-installed"], Sw = ["href"], xw = /* @__PURE__ */ re({
  __name: "NeededNode",
  props: {
    node: {}
  },
  setup(e) {
    const t = e, n = N(
      () => t.node.registry ? `search ComfyUI-Manager for ${t.node.registry}` : "search ComfyUI-Manager for its name"
    );
    return (o, r) => (p(), h("p", {
      class: me(["crm-quiet crm-needs-node", { "crm-warns": !e.node.installed }]),
      "data-testid": "needs-node",
      "data-installed": e.node.installed
    }, [
      e.node.installed ? (p(), h(B, { key: 0 }, [
        H(_(e.node.format) + " file, loaded by the custom node " + _(e.node.pack) + ".", 1)
      ], 64)) : (p(), h(B, { key: 1 }, [
        H(_(e.node.format) + " file: it is loaded only by the custom node ", 1),
        g("a", {
          href: e.node.address,
          target: "_blank",
          rel: "noopener noreferrer"
        }, _(e.node.pack), 9, Sw),
        e.node.installed === !1 ? (p(), h(B, { key: 0 }, [
          H(", which is not installed")
        ], 64)) : O("", !0),
        H(". To install it, " + _(n.value) + ", then restart ComfyUI. ", 1)
      ], 64))
    ], 10, $w));
  }
}), Cw = {
  key: 0,
  class: "crm-evidence crm-quiet",
  "data-testid": "other-precisions"
}, Ow = ["data-file-key"], Tw = { class: "crm-grow crm-path" }, Aw = /* @__PURE__ */ re({
  __name: "OtherPrecisions",
  props: {
    resource: {}
  },
  setup(e) {
    const t = e, n = _e(), o = N(() => wi(t.resource)), r = (s) => [s.variant, s.size_kb === null ? null : lt(s.size_kb * 1024)].filter(Boolean).join(", ");
    return (s, i) => o.value.length > 0 ? (p(), h("div", Cw, [
      i[1] || (i[1] = g("p", null, "These will do as well:", -1)),
      g("ul", null, [
        (p(!0), h(B, null, fe(o.value, (a) => (p(), h("li", {
          key: a.file_key,
          class: "crm-row",
          "data-file-key": a.file_key
        }, [
          g("span", Tw, [
            H(_(a.filename), 1),
            r(a) ? (p(), h(B, { key: 0 }, [
              H(" (" + _(r(a)) + ")", 1)
            ], 64)) : O("", !0)
          ]),
          J(v(Oe), {
            class: "crm-button crm-link",
            "data-testid": "take-precision",
            "aria-label": `Take ${a.filename} instead`,
            onClick: (l) => v(n).takeOffered(e.resource.file_key, a.file_key)
          }, {
            default: ae(() => [...i[0] || (i[0] = [
              H(" Take this one ", -1)
            ])]),
            _: 1
          }, 8, ["aria-label", "onClick"])
        ], 8, Ow))), 128))
      ])
    ])) : O("", !0);
  }
});
var Pw = `
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
`, Ew = {
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
}, Iw = xe.extend({
  name: "inputtext",
  style: Pw,
  classes: Ew
}), Lw = {
  name: "BaseInputText",
  extends: Md,
  style: Iw,
  provide: function() {
    return {
      $pcInputText: this,
      $parentInstance: this
    };
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
function Mw(e, t, n) {
  return (t = Nw(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function Nw(e) {
  var t = jw(e, "string");
  return nr(t) == "symbol" ? t : t + "";
}
function jw(e, t) {
  if (nr(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (nr(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var Cs = {
  name: "InputText",
  extends: Lw,
  inheritAttrs: !1,
  methods: {
    onInput: function(t) {
      this.writeValue(t.target.value, t);
    }
  },
  computed: {
    attrs: function() {
      return de(this.ptmi("root", {
        context: {
          filled: this.$filled,
          disabled: this.disabled
        }
      }), this.formField);
    },
    dataP: function() {
      return Qt(Mw({
        invalid: this.$invalid,
        fluid: this.$fluid,
        filled: this.$variant === "filled"
      }, this.size, this.size));
    }
  }
}, Rw = ["value", "name", "disabled", "aria-invalid", "data-p"];
function Dw(e, t, n, o, r, s) {
  return p(), h("input", de({
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
  }, s.attrs), null, 16, Rw);
}
Cs.render = Dw;
const ql = 40;
function Fw(e, t) {
  const n = t.toLowerCase().split(/\s+/).filter(Boolean), o = e.filter((r) => n.every((s) => r.listed_name.toLowerCase().includes(s)));
  return { files: o.slice(0, ql), more: Math.max(0, o.length - ql) };
}
const Bw = { class: "crm-options" }, Vw = ["onClick"], zw = {
  key: 0,
  class: "crm-quiet"
}, Uw = {
  key: 0,
  class: "crm-quiet"
}, Hw = {
  key: 1,
  class: "crm-quiet"
}, Ww = {
  key: 2,
  class: "crm-quiet"
}, Kw = {
  key: 3,
  class: "crm-quiet",
  "data-testid": "no-local-files"
}, qw = /* @__PURE__ */ re({
  __name: "LocalFilePicker",
  props: {
    kind: {}
  },
  emits: ["choose", "close"],
  setup(e, { emit: t }) {
    const n = e, o = t, r = cr(), s = /* @__PURE__ */ q(""), i = N(() => r.byKind[n.kind] ?? []), a = N(() => Fw(i.value, s.value)), l = /* @__PURE__ */ q(null);
    return on(async () => {
      await r.list(n.kind), await wn(), l.value?.querySelector("input")?.focus();
    }), (c, u) => (p(), h("div", {
      ref_key: "root",
      ref: l,
      class: "crm-picker",
      "data-testid": "local-files",
      onKeydown: u[1] || (u[1] = Fo(Xt((d) => o("close"), ["stop"]), ["esc"]))
    }, [
      v(r).fault ? (p(), Y(yt, {
        key: 0,
        fault: v(r).fault
      }, null, 8, ["fault"])) : i.value.length > 0 ? (p(), h(B, { key: 1 }, [
        g("label", null, [
          u[2] || (u[2] = g("span", { class: "crm-hidden" }, "Filter the files", -1)),
          J(v(Cs), {
            modelValue: s.value,
            "onUpdate:modelValue": u[0] || (u[0] = (d) => s.value = d),
            class: "crm-input",
            placeholder: "Filter",
            "data-testid": "local-filter"
          }, null, 8, ["modelValue"])
        ]),
        g("ul", Bw, [
          (p(!0), h(B, null, fe(a.value.files, (d) => (p(), h("li", {
            key: d.listed_name
          }, [
            g("button", {
              type: "button",
              class: "crm-option",
              "data-testid": "local-file",
              onClick: (f) => o("choose", d.listed_name)
            }, [
              g("span", null, _(d.listed_name), 1),
              d.size_bytes !== null ? (p(), h("span", zw, _(v(lt)(d.size_bytes)), 1)) : O("", !0)
            ], 8, Vw)
          ]))), 128))
        ]),
        a.value.more > 0 ? (p(), h("p", Uw, _(a.value.more) + " more: type to narrow them down.", 1)) : a.value.files.length === 0 ? (p(), h("p", Hw, "No file has this in its name.")) : O("", !0)
      ], 64)) : v(r).busy ? (p(), h("p", Ww, "Looking into the model folders...")) : (p(), h("p", Kw, "No " + _(v(pr)(e.kind)) + " file is here.", 1))
    ], 544));
  }
});
function Gw(e, t) {
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
function Yw(e) {
  const t = Math.min(e.sentBytes, e.totalBytes);
  return t >= e.totalBytes ? `Checking ${e.name}...` : `Sending ${e.name}: ${oa(t, e.totalBytes)}`;
}
function Jw(e) {
  return e.totalBytes > 0 ? Math.min(100, Math.floor(e.sentBytes / e.totalBytes * 100)) : 0;
}
const Os = /* @__PURE__ */ tt("civitai-remake-supplies", () => {
  const e = /* @__PURE__ */ Me({}), t = /* @__PURE__ */ new Map(), n = /* @__PURE__ */ new Map(), o = (a) => {
    e.value = Gw(e.value, a);
  };
  async function r(a, l, c = !1) {
    const u = a.file_key;
    if (e.value[u]?.status === "sending") return;
    const { client: d, host: f } = oe(), m = new AbortController();
    t.set(u, l), n.set(u, m), o({ type: "begun", fileKey: u, name: l.name, totalBytes: l.size });
    try {
      const b = ($) => o({ type: "sent", fileKey: u, sentBytes: $ }), w = await d.supply(a, l, c, b, m.signal);
      n.delete(u), i(u), _e().placeSupplied(u, w), await f.refreshModels();
    } catch (b) {
      m.signal.aborted || o({ type: "failed", fileKey: u, fault: Re(b) });
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
}), Zw = ["data-status"], Xw = { class: "crm-row" }, Qw = { class: "crm-quiet crm-grow" }, ek = { role: "alert" }, tk = {
  key: 0,
  class: "crm-quiet"
}, nk = {
  key: 1,
  class: "crm-quiet"
}, ok = { class: "crm-row" }, rk = /* @__PURE__ */ re({
  __name: "SupplyProgress",
  props: {
    resource: {}
  },
  setup(e) {
    const t = e, n = Os(), o = N(() => n.files[t.resource.file_key]);
    return (r, s) => o.value ? (p(), h("div", {
      key: 0,
      class: "crm-reason",
      "data-testid": "supply-state",
      "data-status": o.value.status
    }, [
      o.value.status === "sending" ? (p(), h(B, { key: 0 }, [
        J(v(na), {
          value: v(Jw)(o.value),
          "show-value": !1,
          class: "crm-bar",
          pt: { value: { class: "crm-bar-value" } },
          "aria-label": `Sending ${o.value.name}`
        }, null, 8, ["value", "aria-label"]),
        g("div", Xw, [
          g("p", Qw, _(v(Yw)(o.value)), 1),
          J(v(Oe), {
            class: "crm-button crm-small",
            "data-testid": "supply-stop",
            onClick: s[0] || (s[0] = (i) => v(n).forget(e.resource.file_key))
          }, {
            default: ae(() => [...s[3] || (s[3] = [
              H(" Cancel ", -1)
            ])]),
            _: 1
          })
        ])
      ], 64)) : (p(), h(B, { key: 1 }, [
        g("p", ek, _(o.value.fault?.error), 1),
        o.value.status === "differs" ? (p(), h("p", tk, " It is not the file that the image was made with. Use it anyway? ")) : o.value.fault?.hint ? (p(), h("p", nk, _(o.value.fault.hint), 1)) : O("", !0),
        g("div", ok, [
          o.value.status === "differs" ? (p(), Y(v(Oe), {
            key: 0,
            class: "crm-button crm-small",
            "data-testid": "supply-anyway",
            onClick: s[1] || (s[1] = (i) => v(n).insist(e.resource))
          }, {
            default: ae(() => [...s[4] || (s[4] = [
              H(" Use it anyway ", -1)
            ])]),
            _: 1
          })) : O("", !0),
          J(v(Oe), {
            class: "crm-button crm-small",
            "data-testid": "supply-forget",
            onClick: s[2] || (s[2] = (i) => v(n).forget(e.resource.file_key))
          }, {
            default: ae(() => [
              H(_(o.value.status === "differs" ? "Do not use it" : "Close"), 1)
            ]),
            _: 1
          })
        ])
      ], 64))
    ], 8, Zw)) : O("", !0);
  }
}), sk = /* @__PURE__ */ re({
  __name: "OtherFile",
  props: {
    resource: {},
    isPresent: { type: Boolean }
  },
  setup(e) {
    const t = e, n = _e(), o = Os(), r = /* @__PURE__ */ q(!1), s = /* @__PURE__ */ q(null), i = /* @__PURE__ */ q(null);
    function a(c) {
      r.value = !1, n.takeLocal(t.resource.file_key, c);
    }
    function l() {
      r.value = !1, s.value?.querySelector('[data-testid="use-local"]')?.focus();
    }
    return (c, u) => (p(), h(B, null, [
      g("div", {
        ref_key: "root",
        ref: s,
        class: "crm-row crm-other-file"
      }, [
        e.resource.chosen_name ? (p(), Y(v(Oe), {
          key: 0,
          class: "crm-button crm-link",
          "data-testid": "own-file",
          onClick: u[0] || (u[0] = (d) => v(n).takeLocal(e.resource.file_key, null))
        }, {
          default: ae(() => [...u[4] || (u[4] = [
            H(" Back to the model's own file ", -1)
          ])]),
          _: 1
        })) : O("", !0),
        J(v(Oe), {
          class: "crm-button crm-link",
          "aria-expanded": r.value,
          "data-testid": "use-local",
          onClick: u[1] || (u[1] = (d) => r.value = !r.value)
        }, {
          default: ae(() => [...u[5] || (u[5] = [
            H(" Use another local file ", -1)
          ])]),
          _: 1
        }, 8, ["aria-expanded"]),
        e.isPresent ? O("", !0) : (p(), Y(v(Oe), {
          key: 1,
          class: "crm-button crm-link",
          "data-testid": "supply",
          onClick: u[2] || (u[2] = (d) => i.value?.open())
        }, {
          default: ae(() => [...u[6] || (u[6] = [
            H(" Supply a file ", -1)
          ])]),
          _: 1
        })),
        J(ra, {
          ref_key: "picker",
          ref: i,
          accept: ".safetensors,.sft,.ckpt,.pt,.pt2,.pth,.bin,.pkl",
          "data-testid": "supply-input",
          onPick: u[3] || (u[3] = (d) => {
            v(o).supply(e.resource, d);
          })
        }, null, 512)
      ], 512),
      r.value ? (p(), Y(qw, {
        key: 0,
        kind: e.resource.type,
        onChoose: a,
        onClose: l
      }, null, 8, ["kind"])) : O("", !0),
      J(rk, { resource: e.resource }, null, 8, ["resource"])
    ], 64));
  }
}), ik = ["data-state", "data-file-key", "data-on", "data-takes-file"], ak = { class: "crm-card-head" }, lk = ["checked", "aria-label", "title"], uk = {
  class: "crm-tile",
  "aria-hidden": "true"
}, ck = { class: "crm-card-text" }, dk = { class: "crm-card-name" }, fk = ["aria-label", "title"], pk = ["href", "title"], mk = ["title"], hk = {
  key: 1,
  class: "crm-quiet crm-card-line"
}, gk = {
  key: 0,
  "data-testid": "precision"
}, vk = ["title"], bk = {
  key: 2,
  class: "pi pi-exclamation-triangle crm-differs",
  role: "img",
  "aria-label": "Sources give different strengths",
  title: "Sources give different strengths",
  "data-testid": "strengths-differ"
}, yk = ["title"], wk = {
  key: 0,
  class: "crm-cut crm-spacious"
}, kk = {
  key: 1,
  class: "crm-cut"
}, _k = { key: 5 }, $k = { class: "crm-card-tools" }, Sk = ["aria-label"], xk = ["aria-label"], Ck = ["aria-label", "aria-expanded"], Ok = {
  key: 0,
  class: "crm-quiet",
  "data-testid": "off-reason"
}, Tk = {
  key: 2,
  class: "crm-quiet crm-row",
  "data-testid": "other-of-version"
}, Ak = {
  key: 5,
  class: "crm-quiet",
  "data-testid": "why"
}, Pi = /* @__PURE__ */ re({
  __name: "ModelCard",
  props: {
    resource: {},
    alone: { type: Boolean }
  },
  setup(e) {
    const t = e, n = mt(), o = cr(), r = _e(), s = mr(), i = Os(), a = /* @__PURE__ */ q(!1), l = N(() => n.files[t.resource.file_key]), c = N(() => o.checks[t.resource.file_key]), u = N(() => jd(t.resource, l.value, c.value)), d = N(() => tw(t.resource, l.value, c.value)), f = N(() => t.resource.name ?? t.resource.filename ?? "Unnamed model"), m = N(() => Xo(t.resource)), b = N(() => !t.alone && !_s(t.resource, r.switches)), w = N(() => t.alone ? null : gd(t.resource)), $ = N(
      () => !b.value && u.value === "present" && l.value?.status !== "completed" && !!t.resource.other_file
    ), P = N(() => t.resource.type === "lora" || t.resource.type === "hypernetwork"), A = N(() => t.resource.weight_text ?? By(t.resource.weight)), E = N(() => t.resource.size_kb === null ? "" : lt(t.resource.size_kb * 1024)), S = N(() => ee[u.value]), T = N(() => rw(u.value)), I = N(() => !t.alone && !b.value && !T.value && u.value !== "checking"), C = N(
      () => I.value && (a.value || u.value === "unresolved" || !!t.resource.chosen_name || t.resource.file_key in i.files)
    ), x = {
      linked: "Only linked to the post; maybe not used.",
      internal: "The site adds it by itself; never needed."
    }, L = {
      lora: "pi-sliders-h",
      vae: "pi-image",
      upscaler: "pi-window-maximize",
      embedding: "pi-tag",
      controlnet: "pi-share-alt",
      text_encoder: "pi-align-left"
    }, K = {
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
    }, ee = {
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
    return (V, Q) => (p(), h("li", {
      class: me(["crm-card", [`crm-is-${u.value}`, { "crm-is-off": b.value }]]),
      "data-testid": "card",
      "data-state": u.value,
      "data-file-key": e.resource.file_key,
      "data-on": !b.value,
      "data-takes-file": I.value && u.value !== "present" || null
    }, [
      g("div", ak, [
        !e.alone && !m.value ? (p(), h("input", {
          key: 0,
          type: "checkbox",
          class: "crm-use",
          checked: !b.value,
          "aria-label": `Use ${f.value}`,
          title: b.value ? "Left out; tick to use it" : "Used; untick to leave it out",
          "data-testid": "use-model",
          onChange: Q[0] || (Q[0] = (Z) => v(r).toggle(e.resource.file_key))
        }, null, 40, lk)) : O("", !0),
        g("span", uk, [
          g("i", {
            class: me(["pi", L[e.resource.type] ?? "pi-box"])
          }, null, 2)
        ]),
        g("div", ck, [
          g("p", dk, [
            g("i", {
              class: me(["pi crm-state-icon", K[u.value]]),
              role: "img",
              "aria-label": S.value,
              title: S.value
            }, null, 10, fk),
            e.resource.page_url ? (p(), h("a", {
              key: 0,
              class: "crm-name",
              href: e.resource.page_url,
              target: "_blank",
              rel: "noopener noreferrer",
              title: f.value
            }, _(f.value), 9, pk)) : (p(), h("span", {
              key: 1,
              class: "crm-name",
              title: f.value
            }, _(f.value), 9, mk))
          ]),
          l.value && T.value ? (p(), Y(Sd, {
            key: 0,
            download: l.value,
            title: f.value
          }, null, 8, ["download", "title"])) : (p(), h("p", hk, [
            g("span", null, _(v(pr)(e.resource.type)), 1),
            m.value && e.resource.variant ? (p(), h("span", gk, " · " + _(e.resource.variant), 1)) : O("", !0),
            P.value && !e.alone ? (p(), h("span", {
              key: 1,
              class: "crm-cut crm-strength",
              title: A.value,
              "data-testid": "strength"
            }, " · " + _(A.value), 9, vk)) : O("", !0),
            P.value && v(cw)(e.resource) ? (p(), h("i", bk)) : O("", !0),
            u.value === "present" && !b.value ? (p(), h("span", {
              key: 3,
              class: "crm-cut crm-place",
              "data-testid": "path",
              title: d.value ?? ""
            }, [
              e.resource.chosen_name ? (p(), h(B, { key: 0 }, [
                H("Your file instead: ")
              ], 64)) : O("", !0),
              H(_(v(K0)(d.value)), 1)
            ], 8, yk)) : (p(), h(B, { key: 4 }, [
              e.resource.version_name ? (p(), h("span", wk, " · " + _(e.resource.version_name), 1)) : O("", !0),
              e.resource.base_model && !m.value ? (p(), h("span", kk, " · " + _(e.resource.base_model), 1)) : O("", !0)
            ], 64)),
            E.value ? (p(), h("span", _k, " · " + _(E.value), 1)) : O("", !0)
          ]))
        ]),
        g("div", $k, [
          !b.value && (u.value === "missing" || u.value === "cancelled") ? (p(), h("button", {
            key: 0,
            type: "button",
            class: "crm-icon",
            "aria-label": `Download ${f.value}`,
            title: "Download",
            "data-testid": "download",
            onClick: Q[1] || (Q[1] = (Z) => v(s).fetchOne(e.resource))
          }, [...Q[5] || (Q[5] = [
            g("i", {
              class: "pi pi-download",
              "aria-hidden": "true"
            }, null, -1)
          ])], 8, Sk)) : !b.value && u.value === "failed" ? (p(), h("button", {
            key: 1,
            type: "button",
            class: "crm-icon",
            "aria-label": `Retry ${f.value}`,
            title: "Retry",
            "data-testid": "retry",
            onClick: Q[2] || (Q[2] = (Z) => v(s).fetchOne(e.resource))
          }, [...Q[6] || (Q[6] = [
            g("i", {
              class: "pi pi-refresh",
              "aria-hidden": "true"
            }, null, -1)
          ])], 8, xk)) : l.value && T.value ? (p(), Y(_d, {
            key: 2,
            "file-key": e.resource.file_key,
            download: l.value,
            title: f.value
          }, null, 8, ["file-key", "download", "title"])) : O("", !0),
          e.alone ? O("", !0) : (p(), h("button", {
            key: 3,
            type: "button",
            class: "crm-icon",
            "aria-label": `More about ${f.value}`,
            title: "Why this model, and other files for it",
            "aria-expanded": a.value,
            "data-testid": "more",
            onClick: Q[3] || (Q[3] = (Z) => a.value = !a.value)
          }, [
            g("i", {
              class: me(a.value ? "pi pi-chevron-up" : "pi pi-chevron-down"),
              "aria-hidden": "true"
            }, null, 2)
          ], 8, Ck))
        ])
      ]),
      w.value || b.value ? (p(), h("p", Ok, _([w.value && x[w.value], b.value && "Left out; tick to use it."].filter(Boolean).join(" ")), 1)) : O("", !0),
      !b.value && !T.value && u.value !== "present" ? (p(), h(B, { key: 1 }, [
        u.value === "checking" ? (p(), Y(W0, {
          key: 0,
          check: c.value
        }, null, 8, ["check"])) : (p(), Y(ew, {
          key: 1,
          resource: e.resource,
          state: u.value,
          download: l.value
        }, null, 8, ["resource", "state", "download"]))
      ], 64)) : O("", !0),
      $.value ? (p(), h("p", Tk, [
        g("span", null, _(v(nw)(e.resource)), 1),
        J(v(Oe), {
          class: "crm-button crm-link",
          "data-testid": "download-exact",
          onClick: Q[4] || (Q[4] = (Z) => v(s).fetchOne(e.resource))
        }, {
          default: ae(() => [...Q[7] || (Q[7] = [
            H(" Download the image's own ", -1)
          ])]),
          _: 1
        })
      ])) : O("", !0),
      !b.value && !T.value ? (p(), Y(_w, {
        key: 3,
        resource: e.resource
      }, null, 8, ["resource"])) : O("", !0),
      !b.value && e.resource.needs_node ? (p(), Y(xw, {
        key: 4,
        node: e.resource.needs_node
      }, null, 8, ["node"])) : O("", !0),
      m.value && e.resource.why ? (p(), h("p", Ak, _(e.resource.why), 1)) : O("", !0),
      a.value && !m.value ? (p(), Y(gw, {
        key: 6,
        resource: e.resource
      }, null, 8, ["resource"])) : O("", !0),
      m.value && !T.value && (a.value || u.value === "failed") ? (p(), Y(Aw, {
        key: 7,
        resource: e.resource
      }, null, 8, ["resource"])) : O("", !0),
      C.value ? (p(), Y(sk, {
        key: 8,
        resource: e.resource,
        "is-present": u.value === "present"
      }, null, 8, ["resource", "is-present"])) : O("", !0)
    ], 10, ik));
  }
}), Vd = ["Base model", "LoRAs", "Other models"];
function zd(e) {
  return e.role === "base" ? "Base model" : e.type === "lora" ? "LoRAs" : "Other models";
}
function Pk(e) {
  return Vd.flatMap((t) => e.filter((n) => zd(n) === t));
}
const hr = /* @__PURE__ */ tt("civitai-remake-standing", () => {
  const e = _e(), t = mt(), n = cr(), o = N(() => sw(e.chosen, t.files, n.checks)), r = N(
    () => e.chosen.filter((c) => Ai(c, t.files, n.checks) !== "present")
  ), s = N(
    () => r.value.filter((c) => Fd(Ai(c, t.files, n.checks)))
  ), i = N(() => iw(s.value, t.files)), a = N(() => aw(e.chosen, t.files)), l = N(() => s.value.some((c) => t.files[c.file_key]?.wants_key === !0));
  return { summary: o, missing: r, fetchable: s, toCome: i, batch: a, failedForKey: l };
}), Ek = {
  class: "crm-models",
  "aria-label": "Models"
}, Ik = {
  class: "crm-quiet crm-count",
  "data-testid": "summary"
}, Lk = ["aria-label"], Mk = { class: "crm-section" }, Nk = { class: "crm-cards" }, jk = {
  key: 1,
  class: "crm-model-section",
  "aria-label": "What the model needs besides",
  "data-testid": "companions"
}, Rk = { class: "crm-cards" }, Dk = /* @__PURE__ */ re({
  __name: "ModelList",
  setup(e) {
    const t = _e(), n = hr(), o = N(() => Pk(t.resources.filter((u) => !Xo(u)))), { shown: r, left: s, next: i, showMore: a } = ta(
      () => o.value,
      () => t.state.metadata
    ), l = N(
      () => Vd.map((u) => ({ title: u, models: r.value.filter((d) => zd(d) === u) })).filter(
        ({ models: u }) => u.length > 0
      )
    ), c = N(() => t.resources.filter(Xo));
    return (u, d) => (p(), h("section", Ek, [
      g("p", Ik, [
        H(" Missing: " + _(v(n).summary.missing) + " of " + _(v(n).summary.total), 1),
        v(n).summary.checking > 0 ? (p(), h(B, { key: 0 }, [
          H(", " + _(v(n).summary.checking) + " being checked", 1)
        ], 64)) : O("", !0)
      ]),
      (p(!0), h(B, null, fe(l.value, ({ title: f, models: m }) => (p(), h("section", {
        key: f,
        class: "crm-model-section",
        "aria-label": f
      }, [
        g("h3", Mk, _(f), 1),
        g("ul", Nk, [
          (p(!0), h(B, null, fe(m, (b) => (p(), Y(Pi, {
            key: b.file_key,
            resource: b
          }, null, 8, ["resource"]))), 128))
        ])
      ], 8, Lk))), 128)),
      v(s) > 0 ? (p(), Y(v(Oe), {
        key: 0,
        class: "crm-button crm-small",
        "data-testid": "show-more",
        onClick: d[0] || (d[0] = (f) => v(a)())
      }, {
        default: ae(() => [
          H(" Show " + _(v(i)) + " more of " + _(v(s)), 1)
        ]),
        _: 1
      })) : O("", !0),
      c.value.length > 0 ? (p(), h("section", jk, [
        d[1] || (d[1] = g("h3", { class: "crm-section" }, "What the model needs besides", -1)),
        d[2] || (d[2] = g("p", { class: "crm-quiet" }, "From Hugging Face; no key is needed.", -1)),
        g("ul", Rk, [
          (p(!0), h(B, null, fe(c.value, (f) => (p(), Y(Pi, {
            key: f.file_key,
            resource: f
          }, null, 8, ["resource"]))), 128))
        ])
      ])) : O("", !0)
    ]));
  }
});
function Fk(e, t) {
  if (e.total === 0) return { text: "No model is used", tone: "bad" };
  if (e.missing === 0) return { text: "Ready", tone: "good" };
  const { live: n, fetchable: o, checking: r } = e, s = e.missing - n - o - r, i = t ? `, ${lt(t)}` : "";
  return { text: [
    [n, `${n} on the way`],
    [o, `${o} to download${i}`],
    [r, `${r} being checked`],
    [s, `${s} cannot be had`]
  ].filter(([c]) => c > 0).map(([, c]) => c).join(" · "), tone: s > 0 ? "bad" : "wait" };
}
const Bk = ["data-tone"], Vk = /* @__PURE__ */ re({
  __name: "VerdictLine",
  setup(e) {
    const t = hr(), n = N(() => Fk(t.summary, t.toCome)), o = { good: "pi-check-circle", wait: "pi-cloud-download", bad: "pi-exclamation-circle" };
    return (r, s) => (p(), h("p", {
      class: "crm-verdict",
      "data-tone": n.value.tone,
      role: "status",
      "data-testid": "verdict"
    }, [
      g("i", {
        class: me(["pi", o[n.value.tone]]),
        "aria-hidden": "true"
      }, null, 2),
      g("span", null, _(n.value.text), 1)
    ], 8, Bk));
  }
}), zk = { class: "crm-grow" }, Uk = {
  key: 2,
  class: "crm-quiet",
  role: "status"
}, Hk = {
  key: 0,
  class: "pi pi-exclamation-triangle",
  "aria-hidden": "true"
}, Wk = {
  key: 4,
  class: "crm-quiet"
}, Ud = /* @__PURE__ */ re({
  __name: "KeyBox",
  setup(e) {
    const t = en(), n = /* @__PURE__ */ q(""), o = /* @__PURE__ */ q(null), r = N(() => t.state ? Z1(t.state) : []), s = N(() => t.state ? X1(t.state) : null), i = N(() => !!t.state?.keys.file);
    async function a() {
      await wn(), o.value?.querySelector('[data-testid="key-input"]')?.focus();
    }
    Ce(() => t.asked, a), on(() => t.open && void a());
    async function l() {
      const c = n.value;
      n.value = "", await t.set(c);
    }
    return (c, u) => v(t).open || v(Q1)(v(t).state) ? (p(), h("section", {
      key: 0,
      ref_key: "root",
      ref: o,
      class: "crm-key",
      "data-testid": "key-hint"
    }, [
      (p(!0), h(B, null, fe(r.value, (d) => (p(), h("p", {
        key: d.text,
        class: me(["crm-quiet", { "crm-key-warns": d.warns }])
      }, [
        g("i", {
          class: me(d.warns ? "pi pi-exclamation-triangle" : "pi pi-key"),
          "aria-hidden": "true"
        }, null, 2),
        H(" " + _(d.text), 1)
      ], 2))), 128)),
      v(t).open ? (p(), h("form", {
        key: 1,
        class: "crm-row",
        onSubmit: Xt(l, ["prevent"])
      }, [
        g("label", zk, [
          u[4] || (u[4] = g("span", { class: "crm-hidden" }, "Civitai API key", -1)),
          J(v(Cs), {
            modelValue: n.value,
            "onUpdate:modelValue": u[1] || (u[1] = (d) => n.value = d),
            type: "password",
            class: "crm-input",
            autocomplete: "off",
            placeholder: "API key",
            "data-testid": "key-input"
          }, null, 8, ["modelValue"])
        ]),
        J(v(Oe), {
          type: "submit",
          class: "crm-button",
          disabled: v(t).busy || n.value.trim() === "",
          "data-testid": "key-save"
        }, {
          default: ae(() => [...u[5] || (u[5] = [
            H(" Save ", -1)
          ])]),
          _: 1
        }, 8, ["disabled"]),
        i.value ? (p(), Y(v(Oe), {
          key: 0,
          class: "crm-button",
          disabled: v(t).busy,
          "data-testid": "key-remove",
          onClick: u[2] || (u[2] = (d) => v(t).set(""))
        }, {
          default: ae(() => [...u[6] || (u[6] = [
            H(" Remove ", -1)
          ])]),
          _: 1
        }, 8, ["disabled"])) : O("", !0)
      ], 32)) : (p(), Y(v(Oe), {
        key: 0,
        class: "crm-button crm-link",
        "data-testid": "key-open",
        onClick: u[0] || (u[0] = (d) => v(t).askFor())
      }, {
        default: ae(() => [...u[3] || (u[3] = [
          H(" Set API key ", -1)
        ])]),
        _: 1
      })),
      v(t).open && v(t).busy ? (p(), h("p", Uk, [...u[7] || (u[7] = [
        g("i", {
          class: "pi pi-spin pi-spinner",
          "aria-hidden": "true"
        }, null, -1),
        H(" Asking Civitai... ", -1)
      ])])) : v(t).open && s.value ? (p(), h("p", {
        key: 3,
        class: me(["crm-quiet", { "crm-key-warns": s.value.warns }]),
        role: "status",
        "data-testid": "key-verdict"
      }, [
        s.value.warns ? (p(), h("i", Hk)) : O("", !0),
        H(" " + _(s.value.text), 1)
      ], 2)) : O("", !0),
      v(t).open ? (p(), h("p", Wk, " Made at civitai.com, Account settings, API keys. It stays on this computer and goes to Civitai alone. ")) : O("", !0),
      v(t).fault ? (p(), Y(yt, {
        key: 5,
        fault: v(t).fault
      }, null, 8, ["fault"])) : O("", !0)
    ], 512)) : O("", !0);
  }
});
function Hd() {
  return Kk;
}
function Kk(e, t) {
  const n = URL.createObjectURL(new Blob([t], { type: "application/json" })), o = document.createElement("a");
  o.href = n, o.download = e, o.click(), setTimeout(() => URL.revokeObjectURL(n), 1e3);
}
const qk = {
  class: "crm-missing",
  "data-testid": "missing-list"
}, Gk = { class: "crm-quiet" }, Yk = /* @__PURE__ */ re({
  __name: "MissingDialog",
  props: /* @__PURE__ */ Ur({
    missing: {}
  }, {
    visible: { type: Boolean, required: !0 },
    visibleModifiers: {}
  }),
  emits: /* @__PURE__ */ Ur(["goOn"], ["update:visible"]),
  setup(e, { emit: t }) {
    const n = fc(e, "visible"), o = t;
    return (r, s) => (p(), Y($s, {
      visible: n.value,
      "onUpdate:visible": s[0] || (s[0] = (i) => n.value = i),
      title: "Some models are missing",
      confirm: "Continue",
      focus: "cancel",
      "test-ids": { dialog: "missing-dialog", cancel: "dialog-cancel", confirm: "dialog-continue" },
      onConfirm: s[1] || (s[1] = (i) => o("goOn"))
    }, {
      default: ae(() => [
        s[2] || (s[2] = g("p", null, "The workflow will load, but it cannot run as it should without:", -1)),
        g("ul", qk, [
          (p(!0), h(B, null, fe(e.missing, (i) => (p(), h("li", {
            key: i.file_key
          }, [
            H(_(i.name ?? i.filename ?? "Unnamed model") + " ", 1),
            g("span", Gk, "(" + _(v(pr)(i.type)) + ")", 1)
          ]))), 128))
        ])
      ]),
      _: 1
    }, 8, ["visible"]));
  }
});
function Wd(e) {
  return e.reading ? "reading" : e.typed || !e.shown ? "lookUp" : e.loading ? "loading" : e.live > 0 ? "downloading" : e.fetchable > 0 && e.keyWanted ? "addKey" : e.fetchable > e.stopped ? "download" : e.stopped > 0 ? "resume" : e.checking > 0 ? "checking" : e.inFront ? "run" : "load";
}
function Jk(e) {
  const t = Wd(e);
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
function Zk(e) {
  return e === "load" || e === "run" ? "begin" : e === "downloading" || e === "checking" || e === "loading" ? "wait" : "drop";
}
function Kd(e, t) {
  if (e?.closed) return e.closed;
  const n = t.find((o) => o.role === "base" && o.code === "closed_model");
  return n ? { base_model: n.name ?? "", reason: (n.error ?? "").replace(/^This image cannot be rebuilt locally: /, "") } : null;
}
const qd = /* @__PURE__ */ tt("civitai-remake-next-step", () => {
  const e = _e(), t = hr(), n = mt(), o = mr(), r = en(), s = fr(), i = dr(), a = /* @__PURE__ */ q(!1), l = /* @__PURE__ */ q(!1), c = /* @__PURE__ */ q(null), u = /* @__PURE__ */ q(!1), d = /* @__PURE__ */ q(null), f = N(() => !!e.metadata?.graph && i.choice === "author"), m = N(() => f.value ? i.loaded?.name ?? null : s.confirmation?.metadata === e.metadata ? s.confirmation?.name ?? null : null), b = N(() => r.state !== null && (!r.state.set || w.value)), w = N(() => {
    const Z = r.state;
    return Z !== null && Z.source !== "none" && Z.keys[Z.source]?.valid === !1;
  }), $ = N(() => {
    const Z = o.known, Ae = Z?.files.some((ce) => P(ce.file_key) && Ss(ce, Z)) ?? !1;
    return b.value && (Ae || t.failedForKey);
  }), P = (Z) => t.fetchable.some((Ae) => Ae.file_key === Z), A = N(() => ({
    reading: e.step !== null,
    typed: e.isTyped,
    shown: e.metadata !== null && e.fault === null && Kd(e.metadata, e.resources) === null,
    keyWanted: $.value,
    ...t.summary,
    hasAuthors: !!e.metadata?.graph,
    choice: f.value ? "author" : "rebuild",
    loading: s.busy || i.loading,
    inFront: a.value && m.value !== null
  })), E = N(() => Wd(A.value));
  let S = null;
  Ce(
    () => b.value && A.value.shown && e.step === null && t.fetchable.length > 0,
    (Z) => {
      !Z || S === e.metadata || (S = e.metadata, o.look(t.fetchable));
    },
    { immediate: !0 }
  ), Ce(() => e.metadata, () => {
    d.value = null, c.value = null, u.value = !1;
  }), Ce(m, T), Ce(E, (Z) => {
    if (d.value === null || l.value) return;
    const Ae = Zk(Z);
    if (Ae === "wait") return;
    const ce = d.value;
    d.value = null, Ae === "begin" && (ce === "run" ? K() : x());
  });
  function T() {
    a.value = m.value !== null && oe().host.isInFront(m.value);
  }
  async function I(Z = null) {
    if (!l.value) {
      l.value = !0, d.value = Z;
      try {
        await o.begin(t.fetchable);
      } finally {
        l.value = !1;
      }
    }
  }
  const C = () => r.askFor(() => {
    I();
  });
  async function x() {
    u.value = !1, c.value = null, await (f.value ? i.load() : s.generate()), T();
  }
  function L() {
    const Z = i.choice === "author" ? "rebuild" : "author";
    i.choice = Z;
  }
  async function K() {
    await x(), a.value && await ee();
  }
  async function ee() {
    if (T(), !!a.value) {
      c.value = null, u.value = !1;
      try {
        await oe().host.queueFront(), u.value = !0;
      } catch (Z) {
        c.value = Re(Z);
      }
    }
  }
  return {
    situation: A,
    step: E,
    byAuthor: f,
    asking: l,
    fault: c,
    queued: u,
    follow: d,
    look: T,
    download: I,
    addKey: C,
    load: x,
    chooseOther: L,
    loadAndRun: K,
    run: ee,
    pauseAll: () => n.pauseAll(),
    cancelAll: () => (d.value = null, n.cancelAll())
  };
}), Xk = ["aria-expanded"], Qk = ["onKeydown"], e_ = ["data-testid", "onClick"], t_ = /* @__PURE__ */ re({
  __name: "StepMenu",
  props: {
    ways: {}
  },
  emits: ["choose"],
  setup(e, { emit: t }) {
    const n = t, o = /* @__PURE__ */ q(!1), r = /* @__PURE__ */ q(null), s = () => [...r.value?.querySelectorAll('[role="menuitem"]') ?? []];
    Ce(o, async (u) => {
      document[u ? "addEventListener" : "removeEventListener"]("pointerdown", i, !0), u && (await wn(), s()[0]?.focus());
    }), rn(() => document.removeEventListener("pointerdown", i, !0));
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
      g("button", {
        type: "button",
        class: "crm-button crm-more-steps",
        "aria-label": "Other ways",
        title: "Other ways",
        "aria-haspopup": "menu",
        "aria-expanded": o.value,
        "data-testid": "more-steps",
        onClick: d[0] || (d[0] = (f) => o.value = !o.value)
      }, [...d[2] || (d[2] = [
        g("i", {
          class: "pi pi-ellipsis-v",
          "aria-hidden": "true"
        }, null, -1)
      ])], 8, Xk),
      o.value ? (p(), h("ul", {
        key: 0,
        class: "crm-menu",
        role: "menu",
        "aria-label": "Other ways",
        "data-testid": "step-menu",
        onKeydown: [
          l,
          Fo(Xt(a, ["stop"]), ["esc"]),
          d[1] || (d[1] = Fo((f) => o.value = !1, ["tab"]))
        ]
      }, [
        (p(!0), h(B, null, fe(e.ways, ({ way: f, words: m, testId: b }) => (p(), h("li", {
          key: f,
          role: "none"
        }, [
          g("button", {
            type: "button",
            role: "menuitem",
            tabindex: "-1",
            class: "crm-menu-item",
            "data-testid": b,
            onClick: (w) => c(f)
          }, _(m), 9, e_)
        ]))), 128))
      ], 40, Qk)) : O("", !0)
    ], 512));
  }
}), n_ = { class: "crm-news" }, o_ = {
  key: 1,
  class: "crm-done",
  role: "status",
  "data-testid": "author-confirmation"
}, r_ = {
  key: 2,
  class: "crm-done",
  role: "status",
  "data-testid": "confirmation"
}, s_ = {
  key: 3,
  class: "crm-quiet",
  role: "status",
  "data-testid": "queued"
}, i_ = {
  key: 4,
  class: "crm-quiet",
  "data-testid": "follows"
}, a_ = {
  key: 5,
  class: "crm-quiet",
  "data-testid": "room"
}, l_ = /* @__PURE__ */ re({
  __name: "StepNews",
  setup(e) {
    const t = qd(), n = _e(), o = mt(), r = mr(), s = fr(), i = dr(), a = N(
      () => o.fault ?? t.fault ?? (t.byAuthor ? i.fault : s.fault)
    ), l = N(
      () => !t.byAuthor && s.confirmation?.metadata === n.metadata ? s.confirmation : null
    ), c = N(() => {
      const d = t.step === "download" || t.step === "addKey" ? r.known?.drives ?? [] : [];
      return d.map((f) => Ed(f, d.length)).join(" ");
    }), u = { load: "The workflow is loaded when all is here.", run: "It is loaded and run when all is here." };
    return (d, f) => (p(), h("div", n_, [
      a.value ? (p(), Y(yt, {
        key: 0,
        fault: a.value
      }, null, 8, ["fault"])) : O("", !0),
      v(t).byAuthor && v(i).loaded ? (p(), h("p", o_, [
        f[0] || (f[0] = g("i", {
          class: "pi pi-check-circle",
          "aria-hidden": "true"
        }, null, -1)),
        g("span", null, "Author's workflow loaded · " + _(v(i).loaded.nodeCount) + " nodes", 1)
      ])) : l.value ? (p(), h("p", r_, [
        f[1] || (f[1] = g("i", {
          class: "pi pi-check-circle",
          "aria-hidden": "true"
        }, null, -1)),
        g("span", null, "Workflow loaded · " + _(l.value.nodeCount) + " nodes · " + _(l.value.workflowType), 1)
      ])) : O("", !0),
      v(t).queued ? (p(), h("p", s_, "Handed to ComfyUI's queue.")) : O("", !0),
      v(t).follow ? (p(), h("p", i_, _(u[v(t).follow]), 1)) : c.value ? (p(), h("p", a_, _(c.value), 1)) : O("", !0)
    ]));
  }
}), u_ = (e) => `${e} ${e === 1 ? "model" : "models"}`, Ei = { rebuild: "Load workflow", author: "Load the author's workflow" };
function c_(e, t, { toCome: n, batch: o, layingOut: r }) {
  switch (e) {
    case "lookUp":
      return "Look up";
    case "reading":
      return "Looking it up...";
    case "addKey":
      return "Add your Civitai key";
    case "download":
      return [`Download ${u_(t.fetchable)}`, n ? lt(n) : ""].filter(Boolean).join(" · ");
    case "downloading":
      return [`Downloading ${Math.min(o.done + 1, o.among)} of ${o.among}`, o.percent === null ? "" : `${o.percent}%`].filter(Boolean).join(" · ");
    case "resume":
      return t.stopped === 1 ? "Resume the download" : `Resume ${t.stopped} downloads`;
    case "checking":
      return "Checking your files...";
    case "load":
      return Ei[t.choice];
    case "loading":
      return r ? `Laying out ${r} nodes...` : "Loading...";
    case "run":
      return "Run";
  }
}
function d_(e, t) {
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
      return t.inFront ? `${Ei[t.choice]} again` : Ei[t.choice];
    case "loadAndRun":
      return "Load and run";
    case "loadOther":
      return t.choice === "author" ? "Load a clean rebuild" : "Load the author's workflow";
    case "save":
      return "Save as file";
  }
}
const f_ = {
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
}, p_ = (e) => ["reading", "downloading", "checking", "loading"].includes(e), m_ = ["data-step", "data-asking"], h_ = { class: "crm-steps" }, g_ = { class: "crm-step-words" }, v_ = 400, b_ = /* @__PURE__ */ re({
  __name: "StepBar",
  setup(e) {
    const t = qd(), n = _e(), o = hr(), r = mt(), s = mr(), i = fr(), a = en(), l = Hd(), c = /* @__PURE__ */ q(!1), u = N(() => c_(t.step, t.situation, { toCome: o.toCome, batch: o.batch, layingOut: i.layingOut })), d = N(() => p_(t.step) || t.asking), f = N(() => !d.value && (t.step !== "lookUp" || n.reference.trim() !== "")), m = N(() => t.step === "downloading" ? o.batch.percent : null), b = N(
      () => Jk(t.situation).map((x) => ({ way: x, words: d_(x, t.situation), testId: $[x] }))
    ), w = {
      lookUp: "step-look-up",
      addKey: "add-key",
      download: "download-all",
      downloading: "batch",
      resume: "resume-all",
      load: "generate",
      run: "run"
    }, $ = {
      downloadThenLoad: "download-then-load",
      downloadAnyway: "download-all",
      showFiles: "show-files",
      retryFailed: "retry-failed",
      load: "generate",
      loadAndRun: "load-and-run",
      loadOther: "load-other",
      save: "save-workflow"
    }, P = {
      lookUp: () => n.lookUp(),
      addKey: () => t.addKey(),
      download: () => t.download(),
      resume: () => r.resumeAll(),
      load: S,
      run: () => t.run()
    }, A = {
      downloadThenLoad: () => t.download("load"),
      downloadAnyway: () => t.download(),
      showFiles: () => s.ask(o.fetchable),
      retryFailed: () => r.retryFailed(),
      load: S,
      loadAndRun: () => t.loadAndRun(),
      loadOther: () => {
        t.chooseOther(), S();
      },
      save: I
    };
    function E() {
      f.value && P[t.step]?.();
    }
    function S() {
      !t.byAuthor && o.missing.length > 0 ? c.value = !0 : t.load();
    }
    function T() {
      c.value = !1, t.load();
    }
    async function I() {
      const x = await i.makeFile();
      x && l(x.name, x.text);
    }
    const C = setInterval(() => t.look(), v_);
    return rn(() => clearInterval(C)), (x, L) => (p(), h("footer", {
      class: "crm-foot",
      "data-testid": "step-bar",
      "data-step": v(t).step,
      "data-asking": v(t).asking
    }, [
      v(a).open ? (p(), Y(Ud, { key: 0 })) : O("", !0),
      J(l_),
      g("div", h_, [
        J(v(Oe), {
          class: "crm-button crm-primary crm-step",
          "aria-disabled": !f.value,
          "data-testid": w[v(t).step] ?? "step",
          onClick: E
        }, {
          default: ae(() => [
            m.value !== null ? (p(), h("span", {
              key: 0,
              class: "crm-step-fill",
              style: Mt({ width: `${m.value}%` })
            }, null, 4)) : O("", !0),
            g("i", {
              class: me(["pi", v(t).asking ? "pi-spin pi-spinner" : v(f_)[v(t).step]]),
              "aria-hidden": "true"
            }, null, 2),
            g("span", g_, _(u.value), 1)
          ]),
          _: 1
        }, 8, ["aria-disabled", "data-testid"]),
        v(t).step === "downloading" ? (p(), h(B, { key: 0 }, [
          g("button", {
            type: "button",
            class: "crm-button crm-square",
            "aria-label": "Pause all",
            title: "Pause all",
            "data-testid": "pause-all",
            onClick: L[0] || (L[0] = (K) => v(t).pauseAll())
          }, [...L[4] || (L[4] = [
            g("i", {
              class: "pi pi-pause",
              "aria-hidden": "true"
            }, null, -1)
          ])]),
          g("button", {
            type: "button",
            class: "crm-button crm-square",
            "aria-label": "Cancel all",
            title: "Cancel all",
            "data-testid": "cancel-all",
            onClick: L[1] || (L[1] = (K) => v(t).cancelAll())
          }, [...L[5] || (L[5] = [
            g("i", {
              class: "pi pi-times",
              "aria-hidden": "true"
            }, null, -1)
          ])])
        ], 64)) : O("", !0),
        b.value.length > 0 ? (p(), Y(t_, {
          key: 1,
          ways: b.value,
          onChoose: L[2] || (L[2] = (K) => {
            A[K]();
          })
        }, null, 8, ["ways"])) : O("", !0)
      ]),
      J(Yk, {
        visible: c.value,
        "onUpdate:visible": L[3] || (L[3] = (K) => c.value = K),
        missing: v(o).missing,
        onGoOn: T
      }, null, 8, ["visible", "missing"])
    ], 8, m_));
  }
}), Js = { looked_up: "Looked up", workflow_made: "Workflow made", run: "Run" };
function Gd(e) {
  const { title: t, models: n, source: o, given: r, image_id: s } = e;
  return o === "file" ? r ?? t ?? "A file" : t ?? n[0] ?? (o === "text" ? "Pasted text" : s === null ? r : null) ?? `Image ${s}`;
}
function Gl(e) {
  const t = e.kind === "choices" ? "Pictures to choose from" : e.image_id !== null ? `${e.media === "video" ? "Video" : "Image"} ${e.image_id}` : { reference: "Image", text: "Pasted text", file: "File" }[e.source], n = Gd(e);
  return [t, ...e.models].filter((o) => o !== n).join(" · ");
}
function y_({ state: e, results: t }) {
  if (e !== "run") return Js[e];
  const n = t.reduce(
    (r, s) => (s.msssim ?? -1) > (r?.msssim ?? -1) ? s : r,
    null
  ), o = n && Qi(n.likeness, n.msssim);
  return o ? `${Js.run}: ${o}` : Js.run;
}
function w_({ reopens: e }) {
  return e === "never" ? "It was too much to be kept: paste or drop it again." : null;
}
const k_ = [
  { unit: "day", ms: 864e5 },
  { unit: "hour", ms: 36e5 },
  { unit: "minute", ms: 6e4 }
], __ = 7 * 864e5;
function $_(e, t, n = "en") {
  const o = Date.parse(e);
  if (Number.isNaN(o)) return "";
  const r = Math.max(0, t - o);
  if (r >= __) return new Intl.DateTimeFormat(n, { dateStyle: "medium" }).format(o);
  const s = k_.find(({ ms: a }) => r >= a), i = new Intl.RelativeTimeFormat(n, { numeric: "auto" });
  return s ? i.format(-Math.floor(r / s.ms), s.unit) : i.format(0, "second");
}
const S_ = ["data-id", "data-state"], x_ = ["aria-disabled", "title", "tabindex"], C_ = { class: "crm-recent-thumb" }, O_ = ["src"], T_ = { class: "crm-recent-text" }, A_ = { class: "crm-recent-line crm-recent-title" }, P_ = {
  key: 0,
  class: "crm-recent-line crm-quiet"
}, E_ = { class: "crm-quiet" }, I_ = { "data-testid": "recent-state" }, L_ = ["datetime"], M_ = {
  key: 1,
  class: "crm-quiet"
}, N_ = ["aria-label", "tabindex"], j_ = /* @__PURE__ */ re({
  __name: "RecentRow",
  props: {
    picture: {},
    now: {},
    current: { type: Boolean }
  },
  emits: ["reopen", "remove"],
  setup(e, { emit: t }) {
    const n = e, o = t, r = /* @__PURE__ */ q(!1), s = N(() => Gd(n.picture)), i = N(() => w_(n.picture)), a = N(() => n.picture.media === "video" ? "pi-video" : n.picture.source === "text" ? "pi-align-left" : n.picture.kind === "choices" ? "pi-th-large" : "pi-image"), l = N(() => n.current ? 0 : -1);
    return (c, u) => (p(), h("li", {
      class: "crm-recent-row",
      "data-testid": "recent",
      "data-id": e.picture.id,
      "data-state": e.picture.state
    }, [
      g("button", {
        type: "button",
        class: "crm-recent-open",
        "aria-disabled": i.value !== null || void 0,
        title: i.value ?? `Show ${s.value} again`,
        tabindex: l.value,
        "data-testid": "recent-open",
        onClick: u[1] || (u[1] = (d) => i.value === null && o("reopen"))
      }, [
        g("span", C_, [
          e.picture.preview_url && e.picture.media === "image" && !r.value ? (p(), h("img", {
            key: 0,
            src: e.picture.preview_url,
            alt: "",
            loading: "lazy",
            decoding: "async",
            referrerpolicy: "no-referrer",
            onError: u[0] || (u[0] = (d) => r.value = !0)
          }, null, 40, O_)) : (p(), h("i", {
            key: 1,
            class: me(["pi", a.value]),
            "aria-hidden": "true"
          }, null, 2))
        ]),
        g("span", T_, [
          g("span", A_, _(s.value), 1),
          v(Gl)(e.picture) ? (p(), h("span", P_, _(v(Gl)(e.picture)), 1)) : O("", !0),
          g("span", E_, [
            g("span", I_, _(v(y_)(e.picture)), 1),
            u[3] || (u[3] = H(" · ", -1)),
            g("time", {
              datetime: e.picture.date
            }, _(v($_)(e.picture.date, e.now)), 9, L_)
          ]),
          i.value ? (p(), h("span", M_, _(i.value), 1)) : O("", !0)
        ])
      ], 8, x_),
      g("button", {
        type: "button",
        class: "crm-icon",
        "aria-label": `Forget ${s.value}`,
        title: "Forget this look-up",
        tabindex: l.value,
        "data-testid": "recent-remove",
        onClick: u[2] || (u[2] = (d) => o("remove"))
      }, [...u[4] || (u[4] = [
        g("i", {
          class: "pi pi-times",
          "aria-hidden": "true"
        }, null, -1)
      ])], 8, N_)
    ], 8, S_));
  }
}), R_ = 6e4;
function D_() {
  const e = /* @__PURE__ */ q(Date.now()), t = setInterval(() => e.value = Date.now(), R_);
  return rn(() => clearInterval(t)), e;
}
const F_ = {
  key: 0,
  class: "crm-row crm-recent-head"
}, B_ = { key: 1 }, V_ = {
  key: 3,
  class: "crm-quiet",
  role: "status",
  "data-testid": "recent-count"
}, z_ = {
  key: 4,
  class: "crm-quiet",
  "data-testid": "recent-none"
}, Yl = /* @__PURE__ */ re({
  __name: "RecentBox",
  setup(e) {
    const t = oo(), n = D_(), o = /* @__PURE__ */ q(null), r = /* @__PURE__ */ q(!1), s = /* @__PURE__ */ q(0), i = N(() => t.found ?? t.pictures ?? []), a = { dialog: "recent-clear-dialog", cancel: "recent-clear-cancel", confirm: "recent-clear-confirm" };
    on(async () => {
      await t.refresh(), t.open && o.value?.querySelector('[data-testid="recent-search"]')?.focus();
    }), Ce(
      () => i.value.length,
      (f) => s.value = Math.max(0, Math.min(s.value, f - 1))
    );
    function l(f) {
      const m = i.value.length - 1, w = { ArrowDown: s.value + 1, ArrowUp: s.value - 1, Home: 0, End: m }[f.key];
      w !== void 0 && (f.preventDefault(), c(Math.max(0, Math.min(w, m))));
    }
    function c(f) {
      s.value = f, o.value?.querySelectorAll('[data-testid="recent-open"]')[f]?.focus();
    }
    async function u(f, m) {
      await t.remove(f), await wn(), i.value.length > 0 && c(Math.min(m, i.value.length - 1));
    }
    async function d() {
      r.value = !1, await t.removeAll();
    }
    return (f, m) => v(t).open || v(t).fault || v(t).pictures?.length ? (p(), h("section", {
      key: 0,
      ref_key: "root",
      ref: o,
      class: "crm-recent",
      "aria-label": "Recent pictures",
      "data-testid": "recent-box"
    }, [
      v(t).pictures?.length ? (p(), h("div", F_, [
        m[3] || (m[3] = g("strong", { class: "crm-grow" }, "Recent pictures", -1)),
        g("button", {
          type: "button",
          class: "crm-button crm-link",
          "data-testid": "recent-clear",
          onClick: m[0] || (m[0] = (b) => r.value = !0)
        }, "Forget all")
      ])) : O("", !0),
      v(t).pictures?.length ? (p(), h("label", B_, [
        m[4] || (m[4] = g("span", { class: "crm-hidden" }, "Search the recent pictures", -1)),
        J(v(Cs), {
          "model-value": v(t).search,
          class: "crm-input",
          placeholder: "Search by model, number or state",
          autocomplete: "off",
          spellcheck: "false",
          "data-testid": "recent-search",
          "onUpdate:modelValue": m[1] || (m[1] = (b) => {
            v(t).searchFor(b ?? "");
          })
        }, null, 8, ["model-value"])
      ])) : O("", !0),
      i.value.length ? (p(), h("ul", {
        key: 2,
        class: "crm-recent-list",
        onKeydown: l
      }, [
        (p(!0), h(B, null, fe(i.value, (b, w) => (p(), Y(j_, {
          key: b.id,
          picture: b,
          now: v(n),
          current: w === s.value,
          onFocusin: ($) => s.value = w,
          onReopen: ($) => v(t).reopen(b),
          onRemove: ($) => u(b, w)
        }, null, 8, ["picture", "now", "current", "onFocusin", "onReopen", "onRemove"]))), 128))
      ], 32)) : O("", !0),
      v(t).found ? (p(), h("p", V_, _(v(t).found.length) + " of " + _(v(t).pictures?.length), 1)) : v(t).pictures?.length === 0 ? (p(), h("p", z_, " Nothing is remembered yet. Whatever you look up is listed here. ")) : O("", !0),
      v(t).fault ? (p(), Y(yt, {
        key: 5,
        fault: v(t).fault
      }, null, 8, ["fault"])) : O("", !0),
      J($s, {
        visible: r.value,
        "onUpdate:visible": m[2] || (m[2] = (b) => r.value = b),
        title: "Forget all look-ups?",
        confirm: "Forget all",
        focus: "cancel",
        "test-ids": a,
        onConfirm: d
      }, {
        default: ae(() => [...m[5] || (m[5] = [
          g("p", null, "The list goes, in every tab. Models, workflows and pictures stay as they are.", -1)
        ])]),
        _: 1
      }, 8, ["visible"])
    ], 512)) : O("", !0);
  }
});
function Jl(e, t, n) {
  const o = e.media === "video" ? "Video" : "Picture", r = e.width && e.height ? `, ${e.width} x ${e.height}` : "";
  return `${o} ${t + 1} of ${n}${r}`;
}
function Zl(e) {
  return Yd(e) ? e.has_recipe === !1 ? "no recipe" : e.media === "video" ? "video" : null : "cannot be opened";
}
const Yd = (e) => e.image_id !== null && ["image", "video"].includes(e.media), U_ = ["data-of", "aria-label"], H_ = { class: "crm-title" }, W_ = ["href"], K_ = { key: 1 }, q_ = { class: "crm-chip" }, G_ = {
  key: 0,
  class: "crm-cards"
}, Y_ = {
  key: 1,
  class: "crm-quiet",
  "data-testid": "no-pictures"
}, J_ = { class: "crm-grid" }, Z_ = ["disabled", "data-image-id", "onClick"], X_ = ["src", "alt", "onError"], Q_ = { class: "crm-hidden" }, e$ = {
  key: 2,
  class: "crm-choice-note"
}, t$ = /* @__PURE__ */ re({
  __name: "ChoicesGrid",
  props: {
    choices: {}
  },
  setup(e) {
    const t = e, n = _e(), o = /* @__PURE__ */ q(/* @__PURE__ */ new Set()), r = N(() => t.choices.of === "post" ? "post" : "model");
    return (s, i) => (p(), h("section", {
      class: "crm-result",
      "data-testid": "choices",
      "data-of": e.choices.of,
      "aria-label": e.choices.title
    }, [
      g("p", H_, [
        e.choices.page_url ? (p(), h("a", {
          key: 0,
          href: e.choices.page_url,
          target: "_blank",
          rel: "noopener noreferrer"
        }, _(e.choices.title), 9, W_)) : (p(), h("span", K_, _(e.choices.title), 1)),
        g("span", q_, _(r.value), 1)
      ]),
      v(n).resources.length > 0 ? (p(), h("ul", G_, [
        (p(!0), h(B, null, fe(v(n).resources, (a) => (p(), Y(Pi, {
          key: a.file_key,
          resource: a,
          alone: ""
        }, null, 8, ["resource"]))), 128))
      ])) : O("", !0),
      e.choices.images.length === 0 ? (p(), h("p", Y_, " This " + _(r.value) + " has no pictures. ", 1)) : (p(), h(B, { key: 2 }, [
        i[0] || (i[0] = g("p", { class: "crm-quiet" }, "Choose a picture to see what it was made with.", -1)),
        g("ul", J_, [
          (p(!0), h(B, null, fe(e.choices.images, (a, l) => (p(), h("li", { key: l }, [
            g("button", {
              type: "button",
              class: "crm-choice",
              disabled: !v(Yd)(a),
              "data-testid": "choice",
              "data-image-id": a.image_id,
              onClick: (c) => a.image_id !== null && v(n).pick(a.image_id)
            }, [
              a.preview_url && a.media === "image" && !o.value.has(l) ? (p(), h("img", {
                key: 0,
                src: a.preview_url,
                alt: v(Jl)(a, l, e.choices.images.length),
                loading: "lazy",
                decoding: "async",
                referrerpolicy: "no-referrer",
                onError: (c) => o.value.add(l)
              }, null, 40, X_)) : (p(), h(B, { key: 1 }, [
                g("i", {
                  class: me(["pi", a.media === "image" ? "pi-image" : "pi-video"]),
                  "aria-hidden": "true"
                }, null, 2),
                g("span", Q_, _(v(Jl)(a, l, e.choices.images.length)), 1)
              ], 64)),
              v(Zl)(a) ? (p(), h("span", e$, _(v(Zl)(a)), 1)) : O("", !0)
            ], 8, Z_)
          ]))), 128))
        ])
      ], 64))
    ], 8, U_));
  }
}), n$ = {
  class: "crm-fault crm-closed",
  role: "status",
  "data-testid": "closed"
}, o$ = { class: "crm-quiet" }, r$ = /* @__PURE__ */ re({
  __name: "ClosedBanner",
  props: {
    closed: {}
  },
  setup(e) {
    return (t, n) => (p(), h("div", n$, [
      n[1] || (n[1] = g("i", {
        class: "pi pi-lock",
        "aria-hidden": "true"
      }, null, -1)),
      g("div", null, [
        n[0] || (n[0] = g("p", { class: "crm-fault-text" }, [
          g("strong", null, "This image cannot be rebuilt locally")
        ], -1)),
        g("p", o$, _(e.closed.reason), 1)
      ])
    ]));
  }
});
function s$(e) {
  const t = e.graph, n = t?.workflow ?? t?.prompt;
  return !t || !n ? null : {
    name: `civitai_${e.image_id ?? "image"}_graph.json`,
    text: JSON.stringify(n, null, 2),
    form: t.workflow ? "editor" : "API"
  };
}
const i$ = [
  ["pasted text", "in the pasted text"],
  ["file", "in the file"],
  ["site", "on the site"]
];
function a$(e, t) {
  const n = t?.find((i) => i.source === "graph")?.label ?? "", o = i$.find(([i]) => n.includes(i)), r = o ? `found ${o[1]}` : null;
  return [`${e.nodes} ${e.nodes === 1 ? "node" : "nodes"}`, r, e.repaired ? "repaired" : null].filter(Boolean).join(", ");
}
function l$(e) {
  const t = e.pack ? ` (${e.pack})` : "", n = e.installed === null ? "" : e.installed ? ", installed" : ", not installed";
  return `${e.class_type}${t}${n}`;
}
const u$ = {
  key: 0,
  class: "crm-details",
  "data-testid": "graph"
}, c$ = { class: "crm-part" }, d$ = {
  class: "crm-nodes",
  "data-testid": "custom-nodes"
}, f$ = ["data-installed"], p$ = {
  key: 1,
  class: "crm-quiet"
}, m$ = /* @__PURE__ */ re({
  __name: "GraphBox",
  props: {
    metadata: {}
  },
  setup(e) {
    const t = e, n = Hd(), o = N(() => s$(t.metadata)), r = N(
      () => (t.metadata.custom_nodes ?? []).map((i) => ({
        ...i,
        installed: i.installed ?? oe().host.knowsNode(i.class_type)
      }))
    ), s = () => {
      o.value && n(o.value.name, o.value.text);
    };
    return (i, a) => e.metadata.graph || r.value.length > 0 ? (p(), h("details", u$, [
      g("summary", null, [
        g("span", null, [
          a[0] || (a[0] = H(" ComfyUI graph", -1)),
          e.metadata.graph ? (p(), h(B, { key: 0 }, [
            H(": " + _(v(a$)(e.metadata.graph, e.metadata.sources)), 1)
          ], 64)) : O("", !0)
        ])
      ]),
      g("div", c$, [
        r.value.length > 0 ? (p(), h(B, { key: 0 }, [
          a[1] || (a[1] = g("p", { class: "crm-quiet" }, "Custom nodes it needs:", -1)),
          g("ul", d$, [
            (p(!0), h(B, null, fe(r.value, (l) => (p(), h("li", {
              key: l.class_type,
              "data-installed": l.installed
            }, _(v(l$)(l)), 9, f$))), 128))
          ])
        ], 64)) : (p(), h("p", p$, "It needs no custom nodes.")),
        o.value ? (p(), Y(v(Oe), {
          key: 2,
          class: "crm-button crm-small",
          "data-testid": "save-graph",
          onClick: s
        }, {
          default: ae(() => [
            a[2] || (a[2] = g("i", {
              class: "pi pi-save",
              "aria-hidden": "true"
            }, null, -1)),
            H(" Save as .json (" + _(o.value.form) + " form) ", 1)
          ]),
          _: 1
        })) : O("", !0)
      ])
    ])) : O("", !0);
  }
}), h$ = ["aria-label", "aria-expanded", "aria-describedby", "data-testid", "data-disagrees"], g$ = ["id"], Jd = /* @__PURE__ */ re({
  __name: "ProvenanceTip",
  props: {
    name: {},
    provenance: {}
  },
  setup(e) {
    const t = oc(), n = /* @__PURE__ */ q(!1), o = /* @__PURE__ */ q(!1), r = /* @__PURE__ */ q(!1), s = N(() => (n.value || o.value) && !r.value);
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
      g("button", {
        type: "button",
        class: me(["crm-icon", { "crm-disagrees": e.provenance.disagrees }]),
        "aria-label": e.provenance.disagrees ? `Where ${e.name} comes from: sources disagree` : `Where ${e.name} comes from`,
        "aria-expanded": s.value,
        "aria-describedby": s.value ? v(t) : void 0,
        "data-testid": `provenance-${e.name}`,
        "data-disagrees": e.provenance.disagrees,
        onFocus: c[0] || (c[0] = (u) => a(!0)),
        onBlur: c[1] || (c[1] = (u) => a(!1)),
        onClick: c[2] || (c[2] = Xt((u) => r.value = !1, ["prevent", "stop"])),
        onKeydown: c[3] || (c[3] = Fo((u) => r.value = !0, ["esc"]))
      }, [
        g("i", {
          class: me(e.provenance.disagrees ? "pi pi-exclamation-triangle" : "pi pi-info-circle"),
          "aria-hidden": "true"
        }, null, 2)
      ], 42, h$),
      s.value ? (p(), h("span", {
        key: 0,
        id: v(t),
        role: "tooltip",
        class: "crm-tip",
        "data-testid": "provenance"
      }, [
        (p(!0), h(B, null, fe(e.provenance.lines, (u) => (p(), h("span", { key: u }, _(u), 1))), 128))
      ], 8, g$)) : O("", !0)
    ], 32));
  }
}), v$ = { class: "crm-parameter crm-copyable" }, b$ = ["aria-label", "title", "data-testid"], y$ = /* @__PURE__ */ re({
  __name: "ParameterRow",
  props: {
    row: {},
    copied: { type: Boolean }
  },
  emits: ["copy"],
  setup(e, { emit: t }) {
    const n = t;
    return (o, r) => (p(), h("div", v$, [
      g("dt", null, _(e.row.name), 1),
      g("dd", null, _(e.row.value), 1),
      e.row.provenance ? (p(), Y(Jd, {
        key: 0,
        name: e.row.name,
        provenance: e.row.provenance
      }, null, 8, ["name", "provenance"])) : O("", !0),
      g("button", {
        type: "button",
        class: "crm-icon crm-copy",
        "aria-label": `Copy ${e.row.name}`,
        title: `Copy ${e.row.name}`,
        "data-testid": `copy-${e.row.name}`,
        onClick: r[0] || (r[0] = (s) => n("copy"))
      }, [
        g("i", {
          class: me(e.copied ? "pi pi-check" : "pi pi-copy"),
          "aria-hidden": "true"
        }, null, 2)
      ], 8, b$)
    ]));
  }
}), w$ = /^(?:urn:)?(?:air:)?(?:[\w-]+:[\w-]+:)?civitai:[0-9]+@([0-9]+)/i;
function k$(e, t) {
  const n = w$.exec(e)?.[1];
  return n === void 0 ? e : t.find((r) => String(r.model_version_id) === n)?.name ?? `model version ${n}`;
}
const Xl = {
  graph: "from the ComfyUI graph",
  site: "from the site",
  site_list: "from the site's list of models",
  linked: "from what the site links"
}, Ql = {
  graph: "the ComfyUI graph says",
  site: "the site says",
  site_list: "the site's list of models says",
  linked: "what the site links says"
}, _$ = {
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
function sa(e, t = "the file") {
  const [n, ...o] = e ?? [];
  if (!n) return null;
  const r = [n.source === "file" ? `from ${t}` : Xl[n.source] ?? Xl.site];
  let s = !1;
  for (const i of o) {
    const a = S$(n.value, i.value);
    s ||= !(i.agrees ?? a);
    const c = `${i.source === "file" ? `${t} says` : Ql[i.source] ?? Ql.site} ${a ? "the same" : i.value}`;
    r.includes(c) || r.push(c);
  }
  return { lines: r, disagrees: s };
}
function $$(e) {
  return e?.length ? `The image does not say: ${e.map(x$).join(", ")}` : null;
}
function S$(e, t) {
  const n = (r) => r.trim().replace(/\s+/g, " ").toLowerCase();
  if (n(e) === n(t)) return !0;
  const o = (r) => /^-?\d{1,15}(\.\d{1,9})?$/.test(r.trim()) ? Number(r) : Number.NaN;
  return o(e) === o(t);
}
function x$(e) {
  return _$[e] ?? e.replaceAll("_", " ");
}
function C$(e, t = []) {
  const n = e.hires, o = xs(e.sources), r = n?.upscaler ? k$(n.upscaler, t) : null;
  return [
    ["Type", e.workflow_type],
    ["Base model", e.base_model, "base_model"],
    ["Size", eu(e.base_size), "base_size"],
    ["Sampler", e.sampler, "sampler"],
    ["Schedule", e.schedule, "schedule"],
    ["Steps", e.steps, "steps"],
    ["CFG scale", e.cfg_scale, "cfg_scale"],
    ["Distilled CFG", e.distilled_cfg_scale, "distilled_cfg_scale"],
    ["Seed", e.seed, "seed"],
    ["Noise source", e.noise_source, "noise_source"],
    ["Clip skip", e.clip_skip, "clip_skip"],
    ["Hires size", n ? n.target ? eu(n.target) : O$(n.scale) : null, "hires"],
    ["Hires steps", n?.steps, "hires"],
    ["Hires denoise", n?.denoise, "hires"],
    ["Hires upscaler", r, "hires"],
    ["Denoise", n ? null : e.denoise, "denoise"]
  ].filter((i) => i[1] !== null && i[1] !== void 0 && i[1] !== "").map(([i, a, l]) => ({
    name: i,
    value: String(a),
    provenance: l === void 0 ? null : sa(e.provenance?.[l], o)
  }));
}
const O$ = (e) => e === null ? null : `x${e}`;
function eu(e) {
  return e ? `${e.width || "auto"} x ${e.height || "auto"}` : null;
}
function T$(e) {
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
function A$(e) {
  return [
    ...Zs("Refiner", e.refiner, P$),
    ...Zs("Variation", e.variation, E$),
    ...tu("Detailer", e.detailers, I$),
    ...tu("ControlNet", e.controls, L$),
    ...Zs(
      "Modules",
      e.modules?.length ? e.modules : null,
      (t) => t.map((n, o) => [`Module ${o + 1}`, n])
    ),
    ...Object.entries(e.extensions ?? {}).map(([t, n]) => ia(t, Object.entries(n)))
  ].filter((t) => t.rows.length > 0);
}
const P$ = (e) => [
  ["Model", e.name],
  ["Takes over", Ii(e.switch_at)]
], E$ = (e) => [
  ["Seed", e.seed],
  ["Strength", e.strength],
  ["Resized from", e.resize_from]
], I$ = (e) => [
  ["Kind", e.what],
  ["Model", e.model],
  ["Prompt", e.prompt],
  ["Negative prompt", e.negative_prompt],
  ["Denoise", e.denoise],
  ["Confidence", e.confidence],
  ...Object.entries(e.settings ?? {})
], L$ = (e) => [
  ["Preprocessor", e.module],
  ["Model", e.model],
  ["Weight", e.weight],
  ["From", Ii(e.start)],
  ["Until", Ii(e.end)],
  ...Object.entries(e.settings ?? {})
];
function Ii(e) {
  return e === null ? null : `${Number((e * 100).toFixed(1))} % of the steps`;
}
function Zs(e, t, n) {
  return t == null ? [] : [ia(e, n(t))];
}
function tu(e, t, n) {
  const o = t ?? [];
  return o.map((r, s) => ia(o.length > 1 ? `${e} ${s + 1}` : e, n(r)));
}
function ia(e, t) {
  const n = t.filter((o) => o[1] !== null && o[1] !== void 0);
  return { title: e, rows: n.map(([o, r]) => ({ name: o, value: String(r) })) };
}
const M$ = {
  key: 0,
  class: "crm-details",
  "data-testid": "parts"
}, N$ = ["data-part"], j$ = {
  key: 0,
  class: "crm-quiet"
}, R$ = { class: "crm-parameters" }, D$ = /* @__PURE__ */ re({
  __name: "PartsBox",
  props: {
    metadata: {}
  },
  setup(e) {
    const t = e, n = N(() => A$(t.metadata)), o = { Refiner: "refiner", Variation: "variation", Modules: "modules" }, r = N(() => xs(t.metadata.sources)), s = (i) => sa(t.metadata.provenance?.[o[i] ?? ""], r.value)?.lines.join("; ") ?? null;
    return (i, a) => n.value.length > 0 ? (p(), h("details", M$, [
      g("summary", null, [
        g("span", null, "Beside the main pass: " + _(n.value.map((l) => l.title).join(", ")), 1)
      ]),
      (p(!0), h(B, null, fe(n.value, (l) => (p(), h("section", {
        key: l.title,
        class: "crm-part",
        "data-part": l.title
      }, [
        g("p", null, [
          g("strong", null, _(l.title), 1),
          a[0] || (a[0] = H()),
          s(l.title) ? (p(), h("span", j$, _(s(l.title)), 1)) : O("", !0)
        ]),
        g("dl", R$, [
          (p(!0), h(B, null, fe(l.rows, (c) => (p(), h("div", {
            key: c.name,
            class: "crm-parameter"
          }, [
            g("dt", null, _(c.name), 1),
            g("dd", null, _(c.value), 1)
          ]))), 128))
        ])
      ], 8, N$))), 128))
    ])) : O("", !0);
  }
}), F$ = 1500;
function aa() {
  const e = /* @__PURE__ */ q(null);
  let t;
  async function n(o, r) {
    try {
      await navigator.clipboard.writeText(r);
    } catch {
      if (!B$(r)) return;
    }
    e.value = o, clearTimeout(t), t = setTimeout(() => e.value = null, F$);
  }
  return rn(() => clearTimeout(t)), { copied: e, copy: n };
}
function B$(e) {
  const t = document.createElement("textarea");
  t.value = e, t.style.position = "fixed", t.style.opacity = "0", document.body.append(t), t.select();
  const n = document.execCommand("copy");
  return t.remove(), n;
}
const V$ = ["data-testid"], z$ = ["aria-label", "title"], U$ = { class: "crm-prompt" }, nu = /* @__PURE__ */ re({
  __name: "PromptBox",
  props: {
    title: {},
    text: {},
    testId: {},
    provenance: {}
  },
  setup(e) {
    const { copied: t, copy: n } = aa();
    return (o, r) => e.text ? (p(), h("details", {
      key: 0,
      class: "crm-details",
      "data-testid": e.testId
    }, [
      g("summary", null, [
        g("span", null, _(e.title), 1),
        e.provenance ? (p(), Y(Jd, {
          key: 0,
          name: e.title,
          provenance: e.provenance
        }, null, 8, ["name", "provenance"])) : O("", !0),
        g("button", {
          type: "button",
          class: "crm-icon",
          "aria-label": `Copy ${e.title.toLowerCase()}`,
          title: `Copy ${e.title.toLowerCase()}`,
          onClick: r[0] || (r[0] = Xt((s) => v(n)(e.title, e.text), ["prevent", "stop"]))
        }, [
          g("i", {
            class: me(v(t) === e.title ? "pi pi-check" : "pi pi-copy"),
            "aria-hidden": "true"
          }, null, 2)
        ], 8, z$)
      ]),
      g("p", U$, _(e.text), 1)
    ], 8, V$)) : O("", !0);
  }
}), ou = 2e4;
function H$(e) {
  return Object.entries(e ?? {}).map(([t, n]) => {
    const o = typeof n == "string" ? W$(n) : JSON.stringify(n, null, 2), r = o.length - ou;
    return { place: t, text: o, shown: r > 0 ? `${o.slice(0, ou)}
... ${r} characters more` : o };
  });
}
function W$(e) {
  if (!/^\s*[[{]/.test(e)) return e;
  try {
    return JSON.stringify(JSON.parse(e), null, 2);
  } catch {
    return e;
  }
}
const K$ = { class: "crm-row" }, q$ = { class: "crm-grow" }, G$ = ["aria-label", "title", "onClick"], Y$ = ["aria-label"], J$ = /* @__PURE__ */ re({
  __name: "RawBox",
  props: {
    metadata: {}
  },
  setup(e) {
    const t = e, { copied: n, copy: o } = aa(), r = /* @__PURE__ */ q(!1), s = N(() => Object.keys(t.metadata.raw ?? {}).length), i = N(() => r.value ? H$(t.metadata.raw) : []);
    return (a, l) => s.value > 0 ? (p(), h("details", {
      key: 0,
      class: "crm-details",
      "data-testid": "raw",
      onToggle: l[0] || (l[0] = (c) => r.value = c.target.open)
    }, [
      g("summary", null, [
        g("span", null, "Raw data (" + _(s.value) + ")", 1)
      ]),
      (p(!0), h(B, null, fe(i.value, (c) => (p(), h("section", {
        key: c.place,
        class: "crm-part",
        "data-testid": "raw-entry"
      }, [
        g("p", K$, [
          g("strong", q$, _(c.place), 1),
          g("button", {
            type: "button",
            class: "crm-icon",
            "aria-label": `Copy raw data: ${c.place}`,
            title: `Copy raw data: ${c.place}`,
            "data-testid": "copy-raw",
            onClick: (u) => v(o)(c.place, c.text)
          }, [
            g("i", {
              class: me(v(n) === c.place ? "pi pi-check" : "pi pi-copy"),
              "aria-hidden": "true"
            }, null, 2)
          ], 8, G$)
        ]),
        g("pre", {
          class: "crm-raw",
          tabindex: "0",
          "aria-label": `Raw data: ${c.place}`
        }, _(c.shown), 9, Y$)
      ]))), 128))
    ], 32)) : O("", !0);
  }
}), Z$ = {
  class: "crm-result",
  "aria-label": "Details",
  "data-testid": "details"
}, X$ = {
  key: 0,
  class: "crm-chips",
  "aria-label": "Main parameters"
}, Q$ = ["title"], eS = {
  class: "crm-details",
  "data-testid": "all-parameters"
}, tS = {
  key: 0,
  class: "crm-quiet crm-read-from",
  "data-testid": "sources"
}, nS = {
  class: "crm-parameters",
  "data-testid": "parameters"
}, oS = {
  key: 1,
  class: "crm-details",
  "data-testid": "other"
}, rS = { class: "crm-parameters" }, sS = { class: "crm-quiet" }, iS = {
  key: 2,
  class: "crm-quiet",
  "data-testid": "lightened"
}, aS = /* @__PURE__ */ re({
  __name: "ImageDetails",
  props: {
    metadata: {}
  },
  setup(e) {
    const t = e, n = _e(), { copied: o, copy: r } = aa(), s = N(() => C$(t.metadata, n.state.resources)), i = N(() => T$(s.value)), a = N(() => [...new Set(t.metadata.sources?.map((u) => u.label))]), l = N(() => Object.entries(t.metadata.other)), c = (u) => sa(t.metadata.provenance?.[u], xs(t.metadata.sources));
    return (u, d) => (p(), h("section", Z$, [
      d[1] || (d[1] = g("h3", { class: "crm-section" }, "Details", -1)),
      i.value.length > 0 ? (p(), h("ul", X$, [
        (p(!0), h(B, null, fe(i.value, (f) => (p(), h("li", {
          key: f.name,
          class: "crm-chip",
          title: f.name
        }, _(f.text), 9, Q$))), 128))
      ])) : O("", !0),
      J(nu, {
        title: "Prompt",
        text: e.metadata.prompt,
        "test-id": "prompt",
        provenance: c("prompt")
      }, null, 8, ["text", "provenance"]),
      J(nu, {
        title: "Negative prompt",
        text: e.metadata.negative_prompt,
        "test-id": "negative-prompt",
        provenance: c("negative_prompt")
      }, null, 8, ["text", "provenance"]),
      g("details", eS, [
        d[0] || (d[0] = g("summary", null, [
          g("span", null, "All parameters")
        ], -1)),
        a.value.length > 0 ? (p(), h("p", tS, "Read from " + _(a.value.join("; ")), 1)) : O("", !0),
        g("dl", nS, [
          (p(!0), h(B, null, fe(s.value, (f) => (p(), Y(y$, {
            key: f.name,
            row: f,
            copied: v(o) === f.name,
            onCopy: (m) => v(r)(f.name, f.value)
          }, null, 8, ["row", "copied", "onCopy"]))), 128))
        ])
      ]),
      J(D$, { metadata: e.metadata }, null, 8, ["metadata"]),
      l.value.length || e.metadata.unreadable.length ? (p(), h("details", oS, [
        g("summary", null, [
          g("span", null, "More from the image (" + _(l.value.length + e.metadata.unreadable.length) + ")", 1)
        ]),
        g("dl", rS, [
          (p(!0), h(B, null, fe(l.value, ([f, m]) => (p(), h("div", {
            key: f,
            class: "crm-parameter"
          }, [
            g("dt", null, _(f), 1),
            g("dd", null, _(m), 1)
          ]))), 128)),
          (p(!0), h(B, null, fe(e.metadata.unreadable, (f) => (p(), h("div", {
            key: `unread ${f.field}`,
            class: "crm-parameter"
          }, [
            g("dt", null, _(f.field), 1),
            g("dd", sS, "unreadable: " + _(f.value), 1)
          ]))), 128))
        ])
      ])) : O("", !0),
      J(m$, { metadata: e.metadata }, null, 8, ["metadata"]),
      J(J$, { metadata: e.metadata }, null, 8, ["metadata"]),
      v(n).state.lightened ? (p(), h("p", iS, " Look it up again to see its raw data and graph: a reload of the page keeps neither. ")) : O("", !0)
    ]));
  }
}), lS = {
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
function uS(e) {
  const t = lS[e.dialect], n = e.generator_version;
  return t === void 0 || n?.toLowerCase().startsWith(t.toLowerCase()) ? n : [t, n].filter(Boolean).join(" ");
}
const cS = { class: "crm-sources" }, dS = { "data-testid": "made-with" }, fS = {
  key: 0,
  class: "crm-quiet"
}, pS = {
  key: 1,
  class: "crm-unknown",
  "data-testid": "unknown"
}, mS = /* @__PURE__ */ re({
  __name: "SourceLine",
  props: {
    metadata: {}
  },
  setup(e) {
    const t = e, n = N(() => uS(t.metadata)), o = N(() => $$(t.metadata.unknown));
    return (r, s) => (p(), h("div", cS, [
      g("p", dS, _(n.value ? `Made with ${n.value}` : "Made with an unknown program"), 1),
      e.metadata.base_model ? (p(), h("p", fS, _(e.metadata.base_model), 1)) : O("", !0),
      o.value ? (p(), h("p", pS, [
        s[0] || (s[0] = g("i", {
          class: "pi pi-question-circle",
          "aria-hidden": "true"
        }, null, -1)),
        H(" " + _(o.value), 1)
      ])) : O("", !0)
    ]));
  }
}), hS = ["data-image-id"], gS = { class: "crm-head-row" }, vS = ["src", "alt"], bS = {
  key: 1,
  class: "crm-preview"
}, yS = {
  key: 0,
  class: "crm-quiet",
  "data-testid": "is-video"
}, wS = {
  key: 1,
  class: "crm-quiet"
}, kS = { class: "crm-told-head" }, _S = { class: "crm-title" }, $S = ["href"], SS = {
  key: 1,
  class: "crm-name"
}, xS = { class: "crm-chip" }, CS = /* @__PURE__ */ re({
  __name: "ImageResult",
  props: {
    metadata: {}
  },
  setup(e) {
    const t = e, n = _e(), o = bd(() => n.file), r = N(() => t.metadata.media === "video"), s = N(() => {
      if (t.metadata.image_id !== null) return `${r.value ? "Video" : "Image"} ${t.metadata.image_id}`;
      const c = n.state.given;
      return c?.kind === "file" ? c.name : c?.kind === "text" ? "Pasted text" : "Image";
    }), i = N(() => o.value ?? (t.metadata.media === "image" ? t.metadata.preview_url : null)), a = N(() => {
      const c = t.metadata.size;
      return c ? { aspectRatio: `${c.width} / ${c.height}` } : {};
    }), l = /* @__PURE__ */ q(!0);
    return Ce(i, () => l.value = !0), (c, u) => (p(), h("section", {
      class: "crm-result",
      "data-testid": "result",
      "data-image-id": e.metadata.image_id
    }, [
      g("div", gS, [
        i.value && l.value ? (p(), h("div", {
          key: 0,
          class: "crm-preview",
          style: Mt(a.value)
        }, [
          g("img", {
            src: i.value,
            alt: s.value,
            referrerpolicy: "no-referrer",
            "data-testid": "preview",
            onError: u[0] || (u[0] = (d) => l.value = !1)
          }, null, 40, vS)
        ], 4)) : e.metadata.image_url ? (p(), h("div", bS, [
          r.value ? (p(), h("p", yS, [...u[1] || (u[1] = [
            g("i", {
              class: "pi pi-video",
              "aria-hidden": "true"
            }, null, -1),
            H(" This is a video. ", -1)
          ])])) : (p(), h("p", wS, [...u[2] || (u[2] = [
            g("i", {
              class: "pi pi-image",
              "aria-hidden": "true"
            }, null, -1),
            H(" No preview", -1)
          ])]))
        ])) : O("", !0),
        g("div", kS, [
          g("p", _S, [
            e.metadata.page_url ? (p(), h("a", {
              key: 0,
              href: e.metadata.page_url,
              target: "_blank",
              rel: "noopener noreferrer"
            }, _(s.value), 9, $S)) : (p(), h("span", SS, _(s.value), 1)),
            g("span", xS, _(e.metadata.workflow_type), 1)
          ]),
          J(mS, { metadata: e.metadata }, null, 8, ["metadata"]),
          ze(c.$slots, "default")
        ])
      ]),
      (p(!0), h(B, null, fe(e.metadata.cut, (d) => (p(), h("p", {
        key: d.what,
        class: "crm-quiet",
        "data-testid": "cut"
      }, [
        u[3] || (u[3] = g("i", {
          class: "pi pi-exclamation-triangle",
          "aria-hidden": "true"
        }, null, -1)),
        H(" " + _(d.text), 1)
      ]))), 128))
    ], 8, hS));
  }
});
function Zd(e) {
  if (!e.writable) return `${e.folder} (cannot be written)`;
  const n = [e.free_bytes === null ? "" : `${lt(e.free_bytes)} free`, e.exists ? "" : "will be made"].filter(Boolean).join(", ");
  return n ? `${e.folder} (${n})` : e.folder;
}
function OS(e) {
  const t = e.roots.find((n) => n.folder === e.used);
  return t ? Zd(t) : "None of its folders can take a file.";
}
const la = /* @__PURE__ */ tt("civitai-remake-settings", () => {
  const e = /* @__PURE__ */ Me(null), t = /* @__PURE__ */ q(null), n = /* @__PURE__ */ q(!1);
  async function o(a) {
    t.value = null;
    try {
      e.value = await a();
    } catch (l) {
      t.value = Re(l);
    }
  }
  const r = () => o(() => oe().client.getSettings()), s = (a) => o(() => oe().client.setSettings(a));
  function i() {
    n.value = !n.value, n.value && r();
  }
  return { current: e, fault: t, open: n, refresh: r, change: s, toggle: i };
}), TS = /* @__PURE__ */ tt("civitai-remake-folders", () => {
  const e = la(), t = /* @__PURE__ */ Me([]), n = /* @__PURE__ */ q(null);
  async function o() {
    n.value = null;
    try {
      t.value = (await oe().client.getFolders()).kinds;
    } catch (s) {
      n.value = Re(s);
    }
  }
  async function r(s, i) {
    await e.change({ folders: { [s]: i } }), await o();
  }
  return { kinds: t, fault: n, refresh: o, choose: r };
}), AS = ["aria-expanded"], PS = {
  key: 0,
  class: "crm-folders",
  "data-testid": "folders"
}, ES = ["value", "data-testid", "onChange"], IS = ["value"], LS = ["data-testid"], MS = /* @__PURE__ */ re({
  __name: "FolderChoices",
  setup(e) {
    const t = TS(), n = /* @__PURE__ */ q(!1);
    function o() {
      n.value = !n.value, n.value && t.refresh();
    }
    const r = (s) => s.target.value;
    return (s, i) => (p(), h("div", null, [
      g("button", {
        type: "button",
        class: "crm-button crm-link",
        "aria-expanded": n.value,
        "data-testid": "folders-open",
        onClick: o
      }, [
        g("i", {
          class: me(n.value ? "pi pi-chevron-down" : "pi pi-chevron-right"),
          "aria-hidden": "true"
        }, null, 2),
        i[0] || (i[0] = H(" Where new files go ", -1))
      ], 8, AS),
      n.value ? (p(), h("div", PS, [
        (p(!0), h(B, null, fe(v(t).kinds, (a) => (p(), h("label", {
          key: a.type,
          class: "crm-folder"
        }, [
          g("span", null, _(v(pr)(a.type)), 1),
          a.roots.length > 1 ? (p(), h("select", {
            key: 0,
            class: "crm-input",
            value: a.chosen ?? "",
            "data-testid": `folder-${a.type}`,
            onChange: (l) => v(t).choose(a.type, r(l) || null)
          }, [
            i[1] || (i[1] = g("option", { value: "" }, "In ComfyUI's order", -1)),
            (p(!0), h(B, null, fe(a.roots, (l) => (p(), h("option", {
              key: l.folder,
              value: l.folder
            }, _(v(Zd)(l)), 9, IS))), 128))
          ], 40, ES)) : O("", !0),
          g("span", {
            class: "crm-quiet crm-path",
            "data-testid": `folder-used-${a.type}`
          }, _(v(OS)(a)), 9, LS)
        ]))), 128)),
        i[2] || (i[2] = g("p", { class: "crm-quiet" }, " A folder without room is passed over for the next one. More folders: ComfyUI's extra_model_paths.yaml. ", -1))
      ])) : O("", !0),
      v(t).fault ? (p(), Y(yt, {
        key: 1,
        fault: v(t).fault
      }, null, 8, ["fault"])) : O("", !0)
    ]));
  }
}), NS = {
  key: 0,
  class: "crm-key",
  "data-testid": "settings"
}, jS = ["value", "data-testid", "onChange"], RS = ["value"], DS = { class: "crm-setting" }, FS = ["value"], BS = { class: "crm-setting" }, VS = ["value"], zS = ["checked", "data-testid", "onChange"], ru = 1e6, su = 50, US = /* @__PURE__ */ re({
  __name: "SettingsBox",
  setup(e) {
    const t = la(), n = N(() => {
      const d = t.current?.speed_limit ?? null;
      return d === null ? "" : String(d / ru);
    }), o = /* @__PURE__ */ q(null), r = [
      { name: "connections", label: "Connections a file", most: 8, testId: "setting-connections" },
      { name: "files_at_once", label: "Files of a batch at once", most: 4, testId: "setting-at-once" }
    ], s = [
      { name: "pause_while_generating", label: "Wait while ComfyUI makes an image" },
      { name: "resume_at_start", label: "Go on with interrupted downloads when ComfyUI starts" },
      { name: "allow_pickles", label: "Download pickle files (.ckpt, .pt, .pth) without asking" },
      { name: "note_on_canvas", label: "Put a note beside each workflow that says how true it is" }
    ], i = /* @__PURE__ */ q(null), a = (d) => d.target.value, l = (d) => {
      t.change(d);
    };
    function c(d) {
      o.value = null;
      const f = Number.parseFloat(d.replace(",", "."));
      l({ speed_limit: Number.isFinite(f) && f > 0 ? Math.round(f * ru) : null });
    }
    function u(d) {
      i.value = null;
      const f = Number.parseInt(d, 10);
      Number.isFinite(f) && l({ keep_recent: Math.min(su, Math.max(0, f)) });
    }
    return (d, f) => v(t).open ? (p(), h("section", NS, [
      v(t).current ? (p(), h(B, { key: 0 }, [
        (p(), h(B, null, fe(r, (m) => g("label", {
          key: m.name,
          class: "crm-setting"
        }, [
          g("span", null, _(m.label), 1),
          g("select", {
            class: "crm-input crm-short",
            value: v(t).current[m.name],
            "data-testid": m.testId,
            onChange: (b) => l({ [m.name]: Number(a(b)) })
          }, [
            (p(!0), h(B, null, fe(m.most, (b) => (p(), h("option", {
              key: b,
              value: b
            }, _(b), 9, RS))), 128))
          ], 40, jS)
        ])), 64)),
        g("label", DS, [
          f[4] || (f[4] = g("span", null, "Speed limit, MB/s (empty for none)", -1)),
          g("input", {
            class: "crm-input crm-short",
            inputmode: "decimal",
            value: o.value ?? n.value,
            "data-testid": "setting-limit",
            onInput: f[0] || (f[0] = (m) => o.value = a(m)),
            onChange: f[1] || (f[1] = (m) => c(a(m)))
          }, null, 40, FS)
        ]),
        g("label", BS, [
          g("span", null, "Remember look-ups, up to " + _(su) + " (0 forgets them)"),
          g("input", {
            class: "crm-input crm-short",
            inputmode: "numeric",
            value: i.value ?? v(t).current.keep_recent,
            "data-testid": "setting-keep_recent",
            onInput: f[2] || (f[2] = (m) => i.value = a(m)),
            onChange: f[3] || (f[3] = (m) => u(a(m)))
          }, null, 40, VS)
        ]),
        (p(), h(B, null, fe(s, (m) => g("label", {
          key: m.name,
          class: "crm-check"
        }, [
          g("input", {
            type: "checkbox",
            checked: v(t).current[m.name],
            "data-testid": `setting-${m.name}`,
            onChange: (b) => l({ [m.name]: b.target.checked })
          }, null, 40, zS),
          H(" " + _(m.label), 1)
        ])), 64)),
        J(MS)
      ], 64)) : O("", !0),
      v(t).fault ? (p(), Y(yt, {
        key: 1,
        fault: v(t).fault
      }, null, 8, ["fault"])) : O("", !0)
    ])) : O("", !0);
  }
}), HS = {
  same: "The same picture",
  near: "Very near to the picture",
  alike: "A picture like it",
  loose: "A picture of its kind"
}, WS = (e) => e ? HS[e] : "How true it is", KS = {
  class: "crm-details",
  "data-testid": "fidelity"
}, qS = ["data-grade"], GS = { class: "crm-fidelity" }, YS = ["data-level", "data-field"], JS = { class: "crm-quiet" }, ZS = {
  key: 0,
  class: "crm-quiet"
}, XS = {
  key: 1,
  class: "crm-quiet"
}, QS = /* @__PURE__ */ re({
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
    return (s, i) => (p(), h("details", KS, [
      g("summary", null, [
        g("span", null, [
          g("strong", {
            "data-testid": "grade",
            "data-grade": e.grade
          }, _(v(WS)(e.grade)), 9, qS),
          H(": " + _(o.value.length) + " exact, " + _(n.value.length) + " not", 1)
        ])
      ]),
      g("ul", GS, [
        (p(!0), h(B, null, fe([...n.value, ...o.value], (a, l) => (p(), h("li", {
          key: l,
          "data-level": a.level,
          "data-field": a.field
        }, [
          g("i", {
            class: me(["pi", r[a.level]]),
            "aria-hidden": "true"
          }, null, 2),
          g("div", null, [
            g("p", null, [
              g("strong", null, _(a.field), 1),
              i[0] || (i[0] = H(" ", -1)),
              g("span", JS, _(a.level), 1)
            ]),
            a.level !== "exact" ? (p(), h("p", ZS, [
              a.asked && a.used ? (p(), h(B, { key: 0 }, [
                H(_(a.asked) + " → " + _(a.used) + ". ", 1)
              ], 64)) : a.used ? (p(), h(B, { key: 1 }, [
                H(_(a.used) + ". ", 1)
              ], 64)) : a.asked ? (p(), h(B, { key: 2 }, [
                H(_(a.asked) + " left out. ", 1)
              ], 64)) : O("", !0),
              H(" " + _(a.why), 1)
            ])) : (p(), h("p", XS, _(a.used), 1))
          ])
        ], 8, YS))), 128))
      ])
    ]));
  }
}), ex = ["data-for"], tx = {
  class: "crm-done",
  role: "status",
  "data-testid": "start-chosen"
}, nx = { class: "crm-grow" }, ox = { class: "crm-quiet" }, rx = { class: "crm-row" }, sx = { class: "crm-quiet" }, ix = /* @__PURE__ */ re({
  __name: "StartPictureBox",
  props: {
    need: {},
    metadata: {}
  },
  setup(e) {
    const t = e, n = _e(), o = yd(), r = /* @__PURE__ */ q(null), s = N(() => o.chosen?.metadata === t.metadata ? o.chosen : null), i = N(() => kb(t.metadata, n.file !== null));
    return (a, l) => (p(), h("section", {
      class: "crm-start",
      "aria-label": "Start picture",
      "data-testid": "start-picture",
      "data-for": e.need.for
    }, [
      l[9] || (l[9] = g("p", { class: "crm-name" }, "Start picture", -1)),
      s.value ? (p(), h(B, { key: 0 }, [
        g("p", tx, [
          l[5] || (l[5] = g("i", {
            class: "pi pi-check-circle",
            "aria-hidden": "true"
          }, null, -1)),
          g("span", nx, _(s.value.name) + _(s.value.itself ? " (this picture)" : ""), 1),
          g("button", {
            type: "button",
            class: "crm-icon",
            "aria-label": "Take no start picture",
            title: "Take no start picture",
            "data-testid": "start-leave",
            onClick: l[0] || (l[0] = (c) => v(o).leave())
          }, [...l[4] || (l[4] = [
            g("i", {
              class: "pi pi-times",
              "aria-hidden": "true"
            }, null, -1)
          ])])
        ]),
        l[6] || (l[6] = g("p", { class: "crm-quiet" }, "It lies in ComfyUI's input folder. The original one is not public.", -1))
      ], 64)) : (p(), h(B, { key: 1 }, [
        g("p", ox, _(v(yb)(e.need)), 1),
        g("div", rx, [
          i.value ? (p(), Y(v(Oe), {
            key: 0,
            class: "crm-button crm-small",
            disabled: v(o).busy,
            "data-testid": "start-itself",
            onClick: l[1] || (l[1] = (c) => v(o).takeItself())
          }, {
            default: ae(() => [
              g("i", {
                class: me(v(o).busy ? "pi pi-spin pi-spinner" : "pi pi-image"),
                "aria-hidden": "true"
              }, null, 2),
              l[7] || (l[7] = g("span", null, "Use this picture", -1))
            ]),
            _: 1
          }, 8, ["disabled"])) : O("", !0),
          J(v(Oe), {
            class: "crm-button crm-small",
            disabled: v(o).busy,
            "data-testid": "start-choose",
            onClick: l[2] || (l[2] = (c) => r.value?.open())
          }, {
            default: ae(() => [...l[8] || (l[8] = [
              g("i", {
                class: "pi pi-upload",
                "aria-hidden": "true"
              }, null, -1),
              g("span", null, "Choose a picture...", -1)
            ])]),
            _: 1
          }, 8, ["disabled"]),
          J(ra, {
            ref_key: "picker",
            ref: r,
            accept: "image/png,image/jpeg,image/webp,image/gif",
            "data-testid": "start-file",
            onPick: l[3] || (l[3] = (c) => v(o).take(c))
          }, null, 512)
        ]),
        g("p", sx, _(v(wb)(e.need)), 1)
      ], 64)),
      v(o).fault ? (p(), Y(yt, {
        key: 2,
        fault: v(o).fault
      }, null, 8, ["fault"])) : O("", !0)
    ], 8, ex));
  }
}), ax = (e) => e.count > 1 ? `${e.class} × ${e.count}` : e.class, iu = (e) => e.pack ?? "unknown pack";
function lx(e) {
  return [...e.missing_models].sort((t, n) => Number(t.coming) - Number(n.coming));
}
const au = (e) => e.asked ? `${e.what} (${e.asked})` : e.what;
function ux(e) {
  const n = [
    [e.only_here.length, "only in the author's"],
    [e.only_rebuild.length, "only in the rebuild"]
  ].filter(([o]) => o > 0).map(([o, r]) => `${o} ${r}`);
  return n.length > 0 ? n.join(", ") : null;
}
const cx = { key: 0 }, dx = ["data-testid"], To = /* @__PURE__ */ re({
  __name: "ToldList",
  props: {
    title: {},
    items: {},
    testId: {}
  },
  setup(e) {
    const t = e, { shown: n, left: o, next: r, showMore: s } = ta(
      () => t.items,
      () => t.items
    );
    return (i, a) => e.items.length > 0 ? (p(), h("div", cx, [
      g("p", null, _(e.title), 1),
      g("ul", {
        class: "crm-told",
        "data-testid": e.testId
      }, [
        (p(!0), h(B, null, fe(v(n), (l, c) => (p(), h("li", { key: c }, [
          ze(i.$slots, "default", { item: l })
        ]))), 128))
      ], 8, dx),
      v(o) > 0 ? (p(), Y(v(Oe), {
        key: 0,
        class: "crm-button crm-small",
        "data-testid": `${e.testId}-more`,
        onClick: v(s)
      }, {
        default: ae(() => [
          H(_(v(r)) + " more of " + _(v(o)), 1)
        ]),
        _: 1
      }, 8, ["data-testid", "onClick"])) : O("", !0)
    ])) : O("", !0);
  }
}), fx = {
  class: "crm-needs",
  "data-testid": "author-needs"
}, px = { class: "crm-quiet" }, mx = ["href"], hx = {
  key: 0,
  class: "crm-quiet"
}, gx = { class: "crm-quiet" }, vx = {
  key: 1,
  class: "crm-details"
}, bx = { class: "crm-part" }, yx = { class: "crm-quiet" }, wx = /* @__PURE__ */ re({
  __name: "AuthorNeeds",
  props: {
    answer: {}
  },
  setup(e) {
    const t = e, n = N(() => lx(t.answer));
    return (o, r) => (p(), h("div", fx, [
      J(To, {
        title: `Nodes that are not installed: ${e.answer.missing_nodes.length}`,
        items: e.answer.missing_nodes,
        "test-id": "missing-nodes"
      }, {
        default: ae(({ item: s }) => [
          H(_(v(ax)(s)) + " ", 1),
          g("span", px, [
            s.address ? (p(), h("a", {
              key: 0,
              href: s.address,
              target: "_blank",
              rel: "noopener noreferrer"
            }, _(v(iu)(s)), 9, mx)) : (p(), h(B, { key: 1 }, [
              H(_(v(iu)(s)), 1)
            ], 64))
          ])
        ]),
        _: 1
      }, 8, ["title", "items"]),
      e.answer.missing_nodes.length > 0 ? (p(), h("p", hx, " ComfyUI shows them as empty boxes that keep their settings, and cannot run them. ")) : O("", !0),
      J(To, {
        title: `Models that are not here: ${n.value.length}`,
        items: n.value,
        "test-id": "author-models"
      }, {
        default: ae(({ item: s }) => [
          H(_(s.name) + " ", 1),
          g("span", gx, [
            s.coming ? (p(), h(B, { key: 0 }, [
              H("can be downloaded above")
            ], 64)) : s.checked ? s.type ? (p(), h(B, { key: 2 }, [
              H(_(v(pr)(s.type)), 1)
            ], 64)) : O("", !0) : (p(), h(B, { key: 1 }, [
              H("could not be looked for")
            ], 64))
          ])
        ]),
        _: 1
      }, 8, ["title", "items"]),
      e.answer.replaced.length > 0 ? (p(), h("details", vx, [
        g("summary", null, [
          g("span", null, "Names changed to those of your models: " + _(e.answer.replaced.length), 1)
        ]),
        g("div", bx, [
          J(To, {
            title: "In these nodes:",
            items: e.answer.replaced,
            "test-id": "author-replaced"
          }, {
            default: ae(({ item: s }) => [
              H(_(s.from) + " → " + _(s.to) + " ", 1),
              g("span", yx, _(s.class) + ", " + _(s.node), 1)
            ]),
            _: 1
          }, 8, ["items"])
        ])
      ])) : O("", !0)
    ]));
  }
}), kx = {
  class: "crm-which",
  role: "radiogroup",
  "aria-label": "Which workflow",
  "data-testid": "workflow-choice"
}, _x = ["value", "data-testid"], $x = { class: "crm-quiet" }, Sx = {
  key: 0,
  class: "crm-quiet",
  "data-testid": "rebuild-refused"
}, xx = {
  key: 1,
  class: "crm-details",
  "data-testid": "compared"
}, Cx = { class: "crm-part crm-compared" }, Ox = { class: "crm-quiet" }, Tx = { class: "crm-quiet" }, Ax = /* @__PURE__ */ re({
  __name: "WorkflowChoice",
  setup(e) {
    const t = dr(), n = N(() => t.answer ? ux(t.answer) : null), o = [
      { value: "rebuild", title: "A clean rebuild", text: "from the image's data, with ComfyUI's own nodes" },
      { value: "author", title: "The author's workflow", text: "as the image carries it, with your models' names" }
    ];
    return (r, s) => (p(), h("div", kx, [
      (p(), h(B, null, fe(o, (i) => g("label", {
        key: i.value,
        class: "crm-check"
      }, [
        ir(g("input", {
          "onUpdate:modelValue": s[0] || (s[0] = (a) => v(t).choice = a),
          type: "radio",
          name: "crm-workflow",
          value: i.value,
          "data-testid": `choose-${i.value}`
        }, null, 8, _x), [
          [Km, v(t).choice]
        ]),
        g("span", null, [
          H(_(i.title) + " ", 1),
          g("span", $x, _(i.text), 1)
        ])
      ])), 64)),
      v(t).answer?.rebuild ? (p(), h("p", Sx, " No clean rebuild: " + _(v(t).answer.rebuild.error), 1)) : O("", !0),
      v(t).answer && n.value ? (p(), h("details", xx, [
        g("summary", null, [
          g("span", null, "Compared: " + _(n.value), 1)
        ]),
        g("div", Cx, [
          J(To, {
            title: "Only the author's has:",
            items: v(t).answer.only_here,
            "test-id": "only-author"
          }, {
            default: ae(({ item: i }) => [
              H(_(v(au)(i)) + ": ", 1),
              g("span", Ox, _(i.why), 1)
            ]),
            _: 1
          }, 8, ["items"]),
          J(To, {
            title: "Only the rebuild has:",
            items: v(t).answer.only_rebuild,
            "test-id": "only-rebuild"
          }, {
            default: ae(({ item: i }) => [
              H(_(v(au)(i)) + ": ", 1),
              g("span", Tx, _(i.why), 1)
            ]),
            _: 1
          }, 8, ["items"])
        ])
      ])) : O("", !0),
      v(t).choice === "author" && v(t).answer ? (p(), Y(wx, {
        key: 2,
        answer: v(t).answer
      }, null, 8, ["answer"])) : O("", !0)
    ]));
  }
}), Px = {
  key: 0,
  class: "crm-workflow",
  "aria-label": "Workflow"
}, Ex = /* @__PURE__ */ re({
  __name: "WorkflowBox",
  setup(e) {
    const t = _e(), n = hr(), o = dr(), r = N(() => !!t.metadata?.graph && o.choice === "author");
    Ce(
      () => t.step === null ? t.metadata : null,
      (i) => i && o.begin(i),
      { immediate: !0 }
    ), Ce(
      () => n.missing.map((i) => i.file_key).join(),
      () => {
        o.compare();
      }
    );
    const s = N(() => !r.value && t.state.startNeed !== null);
    return (i, a) => v(t).metadata?.graph || s.value ? (p(), h("section", Px, [
      v(t).metadata?.graph ? (p(), Y(Ax, { key: 0 })) : O("", !0),
      s.value && v(t).state.startNeed && v(t).metadata ? (p(), Y(ix, {
        key: 1,
        need: v(t).state.startNeed,
        metadata: v(t).metadata
      }, null, 8, ["need", "metadata"])) : O("", !0)
    ])) : O("", !0);
  }
}), Ix = ["data-dragged"], Lx = { class: "crm-header" }, Mx = ["aria-label", "title", "aria-expanded", "data-testid", "onClick"], Nx = {
  class: "crm-body",
  "data-testid": "panel-body"
}, jx = /* @__PURE__ */ re({
  __name: "App",
  setup(e) {
    const t = _e(), n = en(), o = fr(), r = la(), s = Os(), i = oo();
    Ce(
      () => t.metadata,
      () => o.clear()
    );
    const a = /* @__PURE__ */ q(null), l = /* @__PURE__ */ q(null), c = z0(a, m);
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
      { name: "API key", title: n0(n.state), testId: "key-button", icon: "pi-key", press: () => n.toggle() },
      { name: "Download settings", title: "Download settings", testId: "settings-button", icon: "pi-cog", press: () => r.toggle() },
      { name: "Close", title: "Close", testId: "close-button", icon: "pi-times", press: () => oe().host.closePanel() }
    ]), d = N(
      () => o.confirmation?.metadata === t.metadata ? o.confirmation : null
    ), f = N(() => Kd(t.metadata, t.resources));
    function m({ address: w, file: $, target: P }) {
      l.value = null, w && (!$ || _i(Xr(w).kind)) ? (t.reference = w, t.lookUp()) : $ && Ld($) ? t.lookUpFile($) : $ && b($, P);
    }
    function b(w, $) {
      const P = $ instanceof Element ? $.closest("[data-takes-file]") : null, A = t.resources.find((E) => E.file_key === P?.dataset.fileKey);
      A && _s(A, t.switches) ? s.supply(A, w) : l.value = {
        code: "file_not_a_picture",
        error: `${w.name} is no picture.`,
        hint: "To use it as a model, drop it onto the card of a missing one."
      };
    }
    return (w, $) => (p(), h("div", {
      ref_key: "root",
      ref: a,
      class: "crm crm-panel",
      "data-testid": "civitai-remake",
      "data-dragged": v(c).dragged,
      onKeydown: $[1] || ($[1] = Xt(() => {
      }, ["stop"])),
      onKeyup: $[2] || ($[2] = Xt(() => {
      }, ["stop"])),
      onPaste: $[3] || ($[3] = Xt(() => {
      }, ["stop"]))
    }, [
      J(y0, { zone: v(c) }, null, 8, ["zone"]),
      g("header", Lx, [
        $[4] || ($[4] = g("h2", null, "Civitai Remake", -1)),
        (p(!0), h(B, null, fe(u.value, (P) => (p(), h("button", {
          key: P.testId,
          type: "button",
          class: "crm-icon",
          "aria-label": P.name,
          title: P.title,
          "aria-expanded": P.expanded,
          "data-testid": P.testId,
          onClick: (A) => P.press()
        }, [
          g("i", {
            class: me(["pi", P.icon]),
            "aria-hidden": "true"
          }, null, 2)
        ], 8, Mx))), 128))
      ]),
      g("div", Nx, [
        !v(n).open && (!v(t).metadata || v(n).state?.set) ? (p(), Y(Ud, { key: 0 })) : O("", !0),
        J(US),
        J(V0),
        v(i).open ? (p(), Y(Yl, { key: 1 })) : O("", !0),
        l.value ? (p(), Y(yt, {
          key: 2,
          fault: l.value
        }, null, 8, ["fault"])) : O("", !0),
        v(t).choices && (v(t).metadata || v(t).fault || v(t).step) ? (p(), Y(v(Oe), {
          key: 3,
          class: "crm-button crm-small crm-back",
          "data-testid": "back",
          onClick: $[0] || ($[0] = (P) => v(t).goBack())
        }, {
          default: ae(() => [
            $[5] || ($[5] = g("i", {
              class: "pi pi-arrow-left",
              "aria-hidden": "true"
            }, null, -1)),
            g("span", null, "Back to " + _(v(t).choices.title), 1)
          ]),
          _: 1
        })) : O("", !0),
        v(t).fault ? (p(), Y(yt, {
          key: 4,
          fault: v(t).fault
        }, null, 8, ["fault"])) : O("", !0),
        v(t).metadata ? (p(), h(B, { key: 5 }, [
          f.value ? (p(), Y(r$, {
            key: 0,
            closed: f.value
          }, null, 8, ["closed"])) : O("", !0),
          J(CS, {
            metadata: v(t).metadata
          }, {
            default: ae(() => [
              !f.value && v(t).step === null ? (p(), Y(Vk, { key: 0 })) : O("", !0)
            ]),
            _: 1
          }, 8, ["metadata"]),
          J(_y, {
            metadata: v(t).metadata
          }, null, 8, ["metadata"]),
          d.value ? (p(), Y(QS, {
            key: 1,
            rows: d.value.fidelity,
            grade: d.value.grade
          }, null, 8, ["rows", "grade"])) : O("", !0),
          v(t).resources.length > 0 ? (p(), Y(Dk, { key: 2 })) : O("", !0),
          !f.value && (v(t).resources.length > 0 || v(t).step === null) ? (p(), Y(Ex, { key: 3 })) : O("", !0),
          J(aS, {
            metadata: v(t).metadata
          }, null, 8, ["metadata"])
        ], 64)) : v(t).choices && !v(t).step && !v(t).fault ? (p(), Y(t$, {
          key: 6,
          choices: v(t).choices
        }, null, 8, ["choices"])) : !v(t).step && !v(t).fault ? (p(), h(B, { key: 7 }, [
          $[6] || ($[6] = g("p", {
            class: "crm-quiet crm-empty",
            "data-testid": "empty"
          }, " Paste the address of an image on Civitai, or drop an image here, to see what it was made with. ", -1)),
          v(i).open ? O("", !0) : (p(), Y(Yl, { key: 0 }))
        ], 64)) : O("", !0),
        J(a1, {
          shown: v(t).resources
        }, null, 8, ["shown"])
      ]),
      J(b_),
      J(b0)
    ], 40, Ix));
  }
}), hn = 30, Xd = 30, [Qd, Rx] = [64, 60], ef = 1, lu = 50, Dx = 0.7, Fx = 8, Bx = 14;
function Vx(e, t, n) {
  const o = (e || Fx) / ((t || Bx) * Math.sqrt(n || 1));
  return Math.min(ef, o);
}
function zx(e, t) {
  const n = { left: 0, width: e.width, height: e.height };
  if (!t || t.width === 0 || t.right <= e.left || t.left >= e.right) return n;
  const o = Math.max(0, t.left - e.left), r = Math.max(0, e.right - t.right);
  return r >= o ? { ...n, left: e.width - r, width: r } : { ...n, width: o };
}
function tf(e, t, n) {
  const o = of(n);
  return Math.min(ef, o.width / e, o.height / t);
}
function nf(e, t, n, o = Ux(e)) {
  if (!o) return null;
  const r = Math.min(...e.map(($) => $.x)), s = Math.min(...e.map(($) => $.y)) - hn, i = Math.max(...e.map(($) => $.x + $.w)) - r, a = Math.max(...e.map(($) => $.y + $.h)) - s, l = of(t), c = tf(i, a, t), u = c >= n ? c : Math.max(n, Dx), [d, f] = [l.width / u, l.height / u], m = o.x + o.w <= r + d && o.y + o.h <= s + f, [b, w] = m ? [r, s] : [o.x, o.y - hn];
  return {
    scale: u,
    x: (t.left + Xd) / u + Math.max(0, d - i) / 2 - b,
    y: Qd / u + Math.max(0, f - a) / 2 - w
  };
}
function of({ width: e, height: t }) {
  return {
    width: Math.max(lu, e - 2 * Xd),
    height: Math.max(lu, t - Qd - Rx)
  };
}
function Ux(e) {
  return [...e].sort((t, n) => t.x + t.y - n.x - n.y)[0];
}
const Hx = 60, or = 40, uu = 30, Zn = 20, Qr = 40, Wx = Array.from({ length: 16 }, (e, t) => 400 + 200 * t), Kx = 0.95;
function qx(e, t) {
  const n = Gx(e), r = Wx.flatMap((a) => {
    const l = n.map((c) => Yx(c, a));
    return [...cu(l, "width"), ...cu(l, "height")];
  }).map((a) => ({ ...a, scale: tf(a.block.width, a.block.height, t) })), s = Math.max(...r.map(({ scale: a }) => a));
  return r.filter(({ scale: a }) => a >= s * Kx).reduce(
    (a, l) => !a || l.turns < a.turns || l.turns === a.turns && l.scale > a.scale ? l : a,
    null
  )?.block.places ?? /* @__PURE__ */ new Map();
}
function Gx(e) {
  const t = /* @__PURE__ */ new Map();
  for (const n of e) {
    const o = n.group ?? "";
    t.set(o, [...t.get(o) ?? [], n]);
  }
  return [...t.values()].map(Xx);
}
function Yx(e, t) {
  const n = e.some((u) => u.group !== void 0), [o, r] = n ? [Zn, Qr] : [0, 0], s = /* @__PURE__ */ new Map();
  let [i, a, l, c] = [o, r, 0, 0];
  for (const u of e)
    a > r && a + hn + u.height > r + t && (i += l + Hx, [a, l] = [r, 0]), s.set(u.id, { x: i, y: a + hn }), a += hn + u.height + uu, l = Math.max(l, u.width), c = Math.max(c, a - uu);
  return { places: s, width: i + l + o, height: c + o };
}
function cu(e, t) {
  const n = /* @__PURE__ */ new Set();
  return e.forEach((o, r) => {
    let s = -or;
    for (const i of e.slice(r)) n.add(s += i[t] + or);
  }), [...n].map((o) => {
    const r = Jx(e, t, o);
    return { block: Zx(r, t), turns: r.length - 1 };
  });
}
function Jx(e, t, n) {
  const o = [];
  let r = 1 / 0;
  for (const s of e)
    r += or + s[t], r > n && (o.push([]), r = s[t]), o[o.length - 1]?.push(s);
  return o;
}
function Zx(e, t) {
  const n = t === "width" ? "height" : "width", o = /* @__PURE__ */ new Map(), r = { width: 0, height: 0 }, s = { width: 0, height: 0 };
  for (const i of e) {
    s[t] = 0;
    for (const a of i) {
      for (const [l, { x: c, y: u }] of a.places) o.set(l, { x: c + s.width, y: u + s.height });
      r.width = Math.max(r.width, s.width + a.width), r.height = Math.max(r.height, s.height + a.height), s[t] += a[t] + or;
    }
    s[n] += Math.max(...i.map((a) => a[n])) + or;
  }
  return { places: o, ...r };
}
function Xx(e) {
  const t = Qx(e);
  return [...e].sort((n, o) => (t.get(n.id) ?? 0) - (t.get(o.id) ?? 0));
}
function Qx(e) {
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
const ro = "Note", e2 = 420, t2 = 20, n2 = 56, o2 = 1200, r2 = "#3f789e";
function s2(e, t, n) {
  e.groups = t.groups.flatMap((r, s) => {
    const i = i2(r.nodes.flatMap((a) => n.get(a) ?? []));
    return i ? [a2(s + 1, r.title, i)] : [];
  });
  for (const r of e.nodes) {
    const s = t.models[String(r.id)];
    s && s.length > 0 && (r.properties = { ...r.properties, models: [...s] });
  }
  const o = n.get(ro);
  t.note && o && u2(e, t.note, o);
}
function i2(e) {
  if (e.length === 0) return null;
  const t = Math.min(...e.map((s) => s.x)) - Zn, n = Math.min(...e.map((s) => s.y)) - hn - Qr, o = Math.max(...e.map((s) => s.x + s.w)) + Zn, r = Math.max(...e.map((s) => s.y + s.h)) + Zn;
  return { x: t, y: n, w: o - t, h: r - n };
}
function a2(e, t, { x: n, y: o, w: r, h: s }) {
  return { id: e, title: t, bounding: [n, o, r, s], color: r2, font_size: 24, flags: {} };
}
function l2(e) {
  const t = e.split(`
`).reduce((n, o) => n + Math.max(1, Math.ceil(o.length / n2)), 0);
  return { id: ro, kind: ro, width: e2, height: Math.min(o2, t * t2 + 60), sources: [] };
}
function u2(e, t, { x: n, y: o, w: r, h: s }) {
  e.last_node_id += 1, e.nodes.push({
    id: e.last_node_id,
    type: ro,
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
function c2(e) {
  const t = e.workflow;
  if (!pe(t)) throw new Error("The author's workflow is damaged.");
  if (e.form === "ui") {
    const o = t.nodes;
    if (!Array.isArray(o) || o.length === 0) throw new Error("The author's workflow is empty.");
    if (!o.every(d2)) throw new Error("A node of the author's workflow is damaged.");
    return { form: "ui", workflow: t };
  }
  const n = Object.entries(t).filter((o) => f2(o[1]));
  if (n.length === 0) throw new Error("The author's workflow is empty.");
  return { form: "api", workflow: Object.fromEntries(n) };
}
const d2 = (e) => pe(e) && (typeof e.id == "number" || typeof e.id == "string") && typeof e.type == "string", f2 = (e) => pe(e) && typeof e.class_type == "string" && pe(e.inputs), du = 1.2, fu = 10;
function p2(e, t) {
  const n = (f) => Array.isArray(f) ? f.filter(pe) : [], o = n(e.nodes).map((f) => pu(f.pos, f.size)), r = n(e.groups).map(({ bounding: f }) => pu(f, [Gn(f, 2), Gn(f, 3)])), s = pe(e.extra) && e.extra.workflowRendererVersion === "Vue", i = t.nodesTwo && t.enlarges, a = s === i ? 1 : i ? du : 1 / du, l = Math.min(...o.map((f) => f.x)) - fu, c = Math.min(...o.map((f) => f.y)) - hn - fu, u = ({ x: f, y: m, w: b, h: w }) => ({
    x: l + (f - l) * a,
    y: c + (m - c) * a,
    w: b * a,
    h: w * a + (a > 1 ? hn : 0)
  }), d = o.map(u);
  return { nodes: d, all: [...d, ...r.map(u)] };
}
function pu(e, t) {
  return { x: Gn(e, 0), y: Gn(e, 1), w: Gn(t, 0), h: Gn(t, 1) };
}
function Gn(e, t) {
  const n = typeof e == "object" && e !== null ? e[t] : void 0;
  return typeof n == "number" && Number.isFinite(n) ? n : 0;
}
function m2() {
  const e = crypto.getRandomValues(new Uint8Array(16));
  return e[6] = (e[6] ?? 0) & 15 | 64, e[8] = (e[8] ?? 0) & 63 | 128, [...e].map((n) => n.toString(16).padStart(2, "0")).join("").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
const rf = 315, h2 = [420, 220], [g2, v2] = [60, 24], b2 = "control_after_generate", y2 = /* @__PURE__ */ new Set(["seed", "noise_seed"]), w2 = 100;
function k2(e) {
  const t = Object.values(e);
  if (t.length === 0) throw new Error("The workflow is empty.");
  for (const n of t) {
    if (typeof n.class_type != "string" || !pe(n.inputs)) throw new Error("The workflow is damaged.");
    for (const o of Object.values(n.inputs))
      if (Array.isArray(o) && !(String(o[0]) in e)) throw new Error("A link of the workflow leads nowhere.");
  }
}
function _2(e, t, n = { box: 0, widget: 0 }) {
  const o = $2(Object.keys(e)), r = new Map(
    Object.entries(e).map(([i, a], l) => [i, S2(o.get(i) ?? 0, l, a, t, n)])
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
      es(c) && T2(s, r.get(c[0]), c[1], r.get(i), l);
  return { graph: s, nodes: r };
}
function $2(e) {
  const t = (o) => /^[1-9]\d{0,14}$/.test(o);
  let n = Math.max(0, ...e.filter(t).map(Number));
  return new Map(e.map((o) => [o, t(o) ? Number(o) : n += 1]));
}
function S2(e, t, n, o, r) {
  const s = o(n.class_type), i = n._meta?.title;
  return { ...s ? x2(s, e, n, r) : O2(e, n), id: e, order: t, ...i && i !== s?.title ? { title: i } : {} };
}
function x2(e, t, { inputs: n }, o) {
  e.id = t;
  const r = (f) => [...e.widgets ?? [], ...e.inputs ?? []].some((m) => m.name === f);
  if (!Object.keys(n).every(r))
    for (const [f, m] of Object.entries(n)) {
      const b = e.widgets?.find((w) => w.name === f);
      b && !es(m) && (b.value = m);
    }
  const s = (e.widgets ?? []).map(({ name: f }) => f), [i, a] = s.includes("text") ? h2 : [rf, 0], l = e.computeSize(), c = (l[1] ?? 0) + o.box + o.widget * s.length, u = [Math.ceil(Math.max(l[0] ?? 0, i)), Math.ceil(Math.max(c, a))], d = { ...structuredClone(e.serialize()), size: u };
  return e.onRemoved?.(), { ...d, ...C2(d, s, n) };
}
function C2(e, t, n) {
  const o = Array.isArray(e.widgets_values) ? [...e.widgets_values] : [], r = pe(e.widgets_values_named) ? { ...e.widgets_values_named } : null;
  return t.forEach((s, i) => {
    const a = s === b2 ? "fixed" : n[s];
    a === void 0 || Array.isArray(a) || (o[i] = a, r && (r[s] = a));
  }), { ...o.length > 0 ? { widgets_values: o } : {}, ...r ? { widgets_values_named: r } : {} };
}
function O2(e, { class_type: t, inputs: n }) {
  const o = Object.entries(n).filter(([, s]) => !es(s)).flatMap(([s, i]) => y2.has(s) ? [i, "fixed"] : [i]), r = o.length + Object.values(n).filter(es).length;
  return {
    id: e,
    type: t,
    pos: [0, 0],
    size: [rf, g2 + v2 * r],
    flags: {},
    order: 0,
    mode: 0,
    inputs: [],
    outputs: [],
    properties: {},
    widgets_values: o
  };
}
function T2(e, t, n, o, r) {
  if (!t || !o || n < 0 || n > w2) return;
  const s = mu(t, "outputs");
  for (; s.length <= n; ) s.push({ name: `output ${s.length}`, type: "*", links: [] });
  const i = s[n], a = mu(o, "inputs");
  let l = a.findIndex((d) => d.name === r);
  l < 0 && (l = a.push({ name: r, type: i?.type ?? "*", link: null }) - 1);
  const c = a[l];
  if (!i || !c) return;
  i.type === "*" && (i.type = c.type);
  const u = e.last_link_id += 1;
  e.links.push([u, t.id, n, o.id, l, i.type]), c.link = u, i.links = [...i.links ?? [], u];
}
function mu(e, t) {
  return Array.isArray(e[t]) || (e[t] = []), e[t];
}
const es = (e) => Array.isArray(e) && e.length === 2 && typeof e[0] == "string" && typeof e[1] == "number";
function A2(e, t, n = "") {
  const o = `civitai_${e ?? "image"}${n}`;
  let r = o;
  for (let s = 2; t(r); s += 1) r = `${o} (${s})`;
  return r;
}
function P2(e) {
  const t = Array.isArray(e) ? e : [];
  return new Set(
    t.map((n) => typeof n == "string" ? n : E2(n)).filter((n) => n !== "").map((n) => n.replace(/^workflows[\\/]/, "").replace(/\.json$/i, ""))
  );
}
function E2(e) {
  const t = typeof e == "object" && e !== null && "path" in e ? e.path : "";
  return typeof t == "string" ? t : "";
}
const I2 = 5e3, L2 = { box: 20, widget: 0 }, M2 = { box: 45, widget: 7 }, N2 = { box: 0, widget: 0 }, j2 = "Vue";
async function R2(e, t, n, o, r) {
  return k2(n), sf(e, t, n, await lf(e, o), r);
}
async function sf(e, t, n, o, r) {
  const s = t.nodesTwo ? t.enlarges ? M2 : L2 : N2, { graph: i, nodes: a } = _2(n, t.makeNode, s), l = F2(a, n, t, r);
  r && s2(i, r, l), t.nodesTwo && t.enlarges && (i.extra.workflowRendererVersion = j2);
  const c = i.groups.map(({ bounding: [b, w, $, P] }) => ({ x: b, y: w, w: $, h: P })), u = l.get(r?.groups[0]?.nodes[0] ?? ""), d = u && { x: u.x - Zn, y: u.y - Qr, w: u.w + Zn, h: u.h + Qr }, f = nf([...l.values(), ...c], t.free, t.leastScale, d), m = await af(e, t, i, f, o, { showMissingModelsDialog: !1 });
  return { name: o, nodeCount: a.size, graphId: m };
}
async function af(e, t, n, o, r, s = {}) {
  const i = typeof n.extra == "object" ? n.extra : {}, a = o && { scale: o.scale, offset: [o.x, o.y] };
  a && !t.restoresView && Object.assign(e.canvas.ds, a);
  const l = m2(), c = a ? { ...n, id: l, extra: { ...i, ds: a } } : { ...n, id: l };
  return await e.loadGraphData(c, !0, a !== null, r, s), await D2(e, r), l;
}
async function D2(e, t) {
  const n = Date.now() + I2;
  for (; Date.now() < n; ) {
    if (e.extensionManager.workflow.activeWorkflow?.path === `workflows/${t}.json`) return;
    await new Promise((o) => setTimeout(o, 20));
  }
  throw new Error("ComfyUI did not open a new tab for the workflow.");
}
function F2(e, t, n, o) {
  const r = [...o?.note ? [l2(o.note)] : [], ...B2(e, t, o?.groups ?? [])], s = qx(r, n.free), i = r.map(({ id: a, width: l, height: c }) => [a, { x: 0, y: 0, ...s.get(a), w: l, h: c }]);
  for (const [a, { x: l, y: c }] of i) {
    const u = e.get(a);
    u && (u.pos = [l, c]);
  }
  return new Map(i);
}
function B2(e, t, n) {
  const o = new Map(n.flatMap(({ title: r, nodes: s }) => s.map((i) => [i, r])));
  return [...e].map(([r, { size: [s, i] }]) => ({
    id: r,
    kind: t[r]?.class_type ?? ro,
    width: s,
    height: i,
    sources: Object.values(t[r]?.inputs ?? {}).flatMap((a) => Array.isArray(a) ? [String(a[0])] : []),
    ...o.has(r) ? { group: o.get(r) ?? "" } : {}
  }));
}
async function lf(e, t, n = "") {
  return A2(t, await V2(e), n);
}
async function V2(e) {
  const t = e.extensionManager.workflow;
  let n = /* @__PURE__ */ new Set();
  try {
    const r = await e.api.fetchApi("/userdata?dir=workflows&recurse=true&split=false");
    n = P2(r.ok ? await r.json() : []);
  } catch {
  }
  const o = new Set((t.openWorkflows ?? []).map((r) => r.path ?? ""));
  return (r) => {
    const s = `workflows/${r}.json`;
    return n.has(r) || o.has(s) || !!t.getWorkflowByPath?.(s);
  };
}
const z2 = "_author";
async function U2(e, t, n, o) {
  const r = c2(n), s = await lf(e, o, z2);
  if (r.form === "api") return sf(e, t, r.workflow, s);
  const { nodes: i, all: a } = p2(r.workflow, t), l = await af(e, t, r.workflow, nf(a, t.free, t.leastScale), s);
  return { name: s, nodeCount: i.length, graphId: l };
}
const Xs = "civitai-remake";
class H2 {
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
    const r = o && this.knowsNode(ro) === !1 ? { ...o, note: null } : o;
    return R2(this.app, this.canvasPage(), t, n, r);
  }
  loadAuthorGraph(t, n) {
    return U2(this.app, this.canvasPage(), t, n);
  }
  knowsNode(t) {
    const n = window.LiteGraph?.registered_node_types;
    return n ? t in n : null;
  }
  canvasPage() {
    const { canvas: t, extensionManager: n } = this.app, o = (s) => n.setting?.get(s), r = t?.canvas.getBoundingClientRect() ?? document.documentElement.getBoundingClientRect();
    return {
      makeNode: (s) => this.knowsNode(s) ? window.LiteGraph?.createNode?.(s) ?? null : null,
      free: zx(r, W2()),
      leastScale: Vx(t?.min_font_size_for_lod, window.LiteGraph?.NODE_TEXT_SIZE, window.devicePixelRatio),
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
    this.app.extensionManager.sidebarTab?.toggleSidebarTab?.(Xs);
  }
  showBadge(t) {
    const n = this.app.extensionManager.sidebarTab?.sidebarTabs?.find((o) => o.id === Xs);
    n && (n.iconBadge = t);
  }
  /** Add the tab once the host is set up. */
  addTab(t) {
    this.app.registerExtension({
      name: "civitai.remake",
      setup: () => this.app.extensionManager.registerSidebarTab({ ...t, id: Xs, type: "custom" })
    });
  }
}
function W2() {
  return (document.querySelector(".crm")?.closest(".sidebar-content-container") ?? document.querySelector(".crm"))?.getBoundingClientRect() ?? null;
}
function K2() {
  if (!window.comfyAPI) throw new Error("Civitai Remake runs inside ComfyUI only.");
  return new H2(window.comfyAPI);
}
const gn = th(), uf = K2();
vg(uf);
const cf = mt(gn);
cf.follow();
cr(gn).follow();
en(gn).follow();
oo(gn).follow();
kd(gn).follow();
let Ao = null, hu = !1;
function df() {
  Ao?.unmount(), Ao = null;
}
function q2(e) {
  df(), e.replaceChildren(), e.style.height = "100%", Ao = Xm(jx), Ao.use(gn).use(cg, { unstyled: !0 }), Ao.mount(e), !hu && (hu = !0, en(gn).refresh(), _e(gn).restore());
}
cf.refresh();
uf.addTab({
  icon: "pi pi-images",
  title: "Civitai Remake",
  tooltip: "Civitai Remake",
  render: q2,
  destroy: df
});
