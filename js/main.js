(function(){"use strict";try{if(typeof document<"u"){var r=document.createElement("style");r.id="civitai-remake-style",r.appendChild(document.createTextNode('.crm{--crm-line: var(--border-default, var(--border-color, #4e4e4e));--crm-quiet: var(--descrip-text, #999);--crm-good: #3fa66a;--crm-warn: #c98a1b;--crm-bad: var(--error-text, #e05555);--crm-accent: var(--primary-background, #1f7ae0);--crm-on-accent: var(--base-foreground, #fff);--crm-surface: var(--secondary-background, var(--comfy-input-bg, #262729));box-sizing:border-box;display:flex;flex-direction:column;gap:12px;padding:12px;min-width:0;color:var(--fg-color, #eee);font-size:13px;line-height:1.4}.crm *,.crm *:before,.crm *:after{box-sizing:border-box}.crm p,.crm h2,.crm ul,.crm dl,.crm dd,.crm dt{margin:0;padding:0}.crm h2{font-size:15px;font-weight:600}.crm ul{list-style:none}.crm a{color:inherit;text-decoration:none}.crm a:hover{text-decoration:underline}.crm i.pi{font-size:13px}.crm p>i.pi{margin-right:4px}.crm :focus-visible{outline:2px solid var(--crm-accent);outline-offset:1px}.crm .crm-row{display:flex;flex-wrap:wrap;align-items:center;gap:8px}.crm .crm-tight{flex:none;gap:4px}.crm .crm-grow{flex:1 1 120px;min-width:0}.crm .crm-quiet{color:var(--crm-quiet);font-size:12px}.crm .crm-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.crm .crm-header .crm-grow{flex:1 1 auto}.crm .crm-empty{padding:24px 8px;text-align:center}.crm .crm-input{width:100%;height:32px;padding:0 10px;border:1px solid var(--crm-line);border-radius:6px;background:var(--crm-surface);color:var(--fg-color, #ddd);font:inherit}.crm .crm-button{display:inline-flex;align-items:center;justify-content:center;gap:6px;height:32px;padding:0 12px;border:1px solid var(--crm-line);border-radius:6px;background:var(--crm-surface);color:inherit;font:inherit;cursor:pointer;white-space:nowrap}.crm .crm-button:hover:not(:disabled){filter:brightness(1.12)}.crm .crm-button:disabled{opacity:.5;cursor:default}.crm .crm-primary{background:var(--crm-accent);border-color:transparent;color:var(--crm-on-accent)}.crm .crm-small{height:26px;padding:0 9px;font-size:12px}.crm .crm-wide{width:100%;height:36px;font-weight:600}.crm .crm-link{height:auto;padding:0;border:0;background:none;color:var(--crm-accent);align-self:flex-start}.crm .crm-icon{display:inline-grid;place-items:center;flex:none;width:24px;height:24px;padding:0;border:0;border-radius:4px;background:none;color:var(--crm-quiet);cursor:pointer}.crm .crm-icon:hover{background:var(--crm-surface);color:inherit}.crm .crm-key{display:flex;flex-direction:column;gap:6px;padding:8px 10px;border:1px solid var(--crm-line);border-radius:8px}.crm .crm-fault{display:flex;gap:8px;padding:8px 10px;border:1px solid var(--crm-bad);border-radius:8px}.crm .crm-fault>i{color:var(--crm-bad);margin-top:2px}.crm .crm-fault-text{overflow-wrap:anywhere}.crm .crm-code{color:var(--crm-quiet);font:11px/1.4 monospace}.crm .crm-result{display:flex;flex-direction:column;gap:8px}.crm .crm-preview{display:grid;place-items:center;min-height:60px;border-radius:8px;background:var(--crm-surface);overflow:hidden}.crm .crm-preview img{display:block;max-width:100%;max-height:260px;object-fit:contain}.crm .crm-title{display:flex;align-items:center;gap:8px;font-weight:600}.crm .crm-chip{padding:1px 8px;border:1px solid var(--crm-line);border-radius:10px;color:var(--crm-quiet);font-size:11px;font-weight:400}.crm .crm-details{border:1px solid var(--crm-line);border-radius:8px}.crm .crm-details>summary{display:flex;align-items:center;justify-content:space-between;gap:8px;min-height:32px;padding:2px 6px 2px 10px;cursor:pointer;list-style:none}.crm .crm-details>summary::-webkit-details-marker{display:none}.crm .crm-details>summary:before{content:"›";width:10px;color:var(--crm-quiet)}.crm .crm-details[open]>summary:before{transform:rotate(90deg)}.crm .crm-details>summary>:first-child:not(button){flex:1}.crm .crm-prompt{max-height:220px;overflow:auto;padding:0 10px 10px;white-space:pre-wrap;overflow-wrap:anywhere;user-select:text}.crm .crm-parameters{display:flex;flex-direction:column}.crm .crm-parameter{display:grid;grid-template-columns:minmax(80px,38%) 1fr 24px;align-items:center;gap:6px;min-height:26px;border-bottom:1px solid color-mix(in srgb,var(--crm-line) 45%,transparent)}.crm .crm-parameter:last-child{border-bottom:0}.crm .crm-parameter dt{color:var(--crm-quiet);font-size:12px;overflow-wrap:anywhere}.crm .crm-parameter dd{overflow-wrap:anywhere;user-select:text}.crm .crm-details .crm-parameters{padding:0 10px 6px}.crm .crm-models,.crm .crm-cards{display:flex;flex-direction:column;gap:8px}.crm .crm-card{display:flex;flex-direction:column;gap:6px;padding:8px 10px;border:1px solid var(--crm-line);border-left-width:3px;border-radius:8px}.crm .crm-card-head{display:flex;align-items:flex-start;gap:8px}.crm .crm-card-head .crm-grow{flex:1 1 0}.crm .crm-state-icon{margin-top:2px;color:var(--crm-quiet)}.crm .crm-name{font-weight:600;overflow-wrap:anywhere}.crm .crm-path{overflow-wrap:anywhere;user-select:text}.crm .crm-reason{display:flex;flex-direction:column;gap:2px;font-size:12px;overflow-wrap:anywhere}.crm .crm-check{display:flex;align-items:flex-start;gap:6px}.crm .crm-is-present{border-left-color:var(--crm-good)}.crm .crm-is-present .crm-state-icon{color:var(--crm-good)}.crm .crm-is-missing,.crm .crm-is-cancelled{border-left-color:var(--crm-warn)}.crm .crm-is-missing .crm-state-icon,.crm .crm-is-cancelled .crm-state-icon{color:var(--crm-warn)}.crm .crm-is-waiting,.crm .crm-is-downloading,.crm .crm-is-verifying{border-left-color:var(--crm-accent)}.crm .crm-is-downloading .crm-state-icon,.crm .crm-is-verifying .crm-state-icon{color:var(--crm-accent)}.crm .crm-is-paused,.crm .crm-is-interrupted{border-left-color:var(--crm-warn)}.crm .crm-is-paused .crm-state-icon,.crm .crm-is-interrupted .crm-state-icon{color:var(--crm-warn)}.crm .crm-is-failed,.crm .crm-is-unresolved{border-left-color:var(--crm-bad)}.crm .crm-is-failed .crm-state-icon,.crm .crm-is-unresolved .crm-state-icon{color:var(--crm-bad)}.crm .crm-is-off{opacity:.65}.crm .crm-bar{height:16px;border-radius:4px;background:var(--crm-surface);overflow:hidden}.crm .crm-bar .crm-bar-value{display:flex;align-items:center;justify-content:center;height:100%;background:var(--crm-accent);color:var(--crm-on-accent);transition:width .3s linear}.crm .crm-bar-stopped .crm-bar-value{background:var(--crm-warn)}.crm .crm-numbers{display:flex;flex-wrap:wrap;gap:2px 10px;font-variant-numeric:tabular-nums}.crm .crm-bar .crm-bar-label{font-size:11px;line-height:1;font-variant-numeric:tabular-nums}.crm .crm-workflow{display:flex;flex-direction:column;gap:8px}.crm .crm-done{display:flex;align-items:center;gap:6px;color:var(--crm-good)}.crm .crm-fidelity{display:flex;flex-direction:column;gap:6px;padding:0 10px 10px}.crm .crm-fidelity li{display:flex;gap:8px;overflow-wrap:anywhere}.crm .crm-fidelity li>i{margin-top:3px;color:var(--crm-warn)}.crm .crm-fidelity li[data-level=exact]>i{color:var(--crm-good)}.crm .crm-fidelity li[data-level=dropped]>i{color:var(--crm-bad)}.crm.crm-mask{display:grid;place-items:center;padding:16px;background:#0000008c}.crm .crm-dialog{display:flex;flex-direction:column;gap:12px;width:min(420px,100%);max-height:80vh;padding:16px;overflow:auto;border:1px solid var(--crm-line);border-radius:10px;background:var(--comfy-menu-bg, #222);color:var(--fg-color, #eee)}.crm .crm-missing{display:flex;flex-direction:column;gap:4px;margin-top:8px;overflow-wrap:anywhere}.crm .crm-dialog-foot{display:flex;justify-content:flex-end;gap:8px}.crm .crm-note{display:inline-block;margin-left:6px;padding:0 6px;border:1px solid var(--crm-line);border-radius:8px;color:var(--crm-quiet);font-size:11px}.crm .crm-note-warn{border-color:var(--crm-warn);color:var(--crm-warn)}.crm .crm-target{margin:0;font-size:11px}.crm .crm-fit[data-fits=true]{color:var(--crm-good)}.crm .crm-fit[data-fits=false]{color:var(--crm-bad)}.crm .crm-setting{display:flex;align-items:center;justify-content:space-between;gap:8px}.crm .crm-short{flex:none;width:84px}.crm .crm-ask{display:flex;flex-direction:column;gap:4px}.crm .crm-top{align-items:flex-start}.crm .crm-area{display:block;min-height:32px;max-height:132px;padding:6px 10px;line-height:18px;resize:none;overflow-y:auto!important}.crm .crm-under{align-items:flex-start;flex-wrap:nowrap}.crm .crm-under .crm-grow{overflow-wrap:anywhere}.crm .crm-under .crm-link{font-size:12px}.crm .crm-warns{color:color-mix(in srgb,var(--crm-warn) 60%,var(--fg-color, #eee))}.crm .crm-link{color:color-mix(in srgb,var(--crm-accent) 65%,var(--fg-color, #eee));text-align:left;white-space:normal}.crm .crm-link:hover:not(:disabled){text-decoration:underline}.crm .crm-drop{position:fixed;z-index:20;display:grid;place-items:center;padding:16px;border:2px dashed var(--crm-accent);border-radius:8px;background:color-mix(in srgb,var(--comfy-menu-bg, #222) 82%,transparent);pointer-events:none}.crm .crm-drop p{display:grid;gap:8px;justify-items:center;font-size:15px;font-weight:600;text-align:center}.crm .crm-drop p>i.pi{margin:0;font-size:28px;color:var(--crm-accent)}.crm .crm-drop-hint{place-items:end center;background:none;border-style:none}.crm .crm-drop-hint p{padding:8px 12px;border-radius:8px;background:var(--comfy-menu-bg, #222)}.crm[data-dragged=model] [data-takes-file]{outline:2px dashed var(--crm-accent);outline-offset:2px}.crm .crm-back{align-self:flex-start;max-width:100%}.crm .crm-back span{overflow:hidden;text-overflow:ellipsis}.crm .crm-grid{display:grid;grid-template-columns:repeat(auto-fill,minmax(84px,1fr));gap:6px}.crm .crm-choice{position:relative;display:grid;place-items:center;width:100%;aspect-ratio:2 / 3;padding:0;border:1px solid var(--crm-line);border-radius:6px;background:var(--crm-surface);color:var(--crm-quiet);font:inherit;cursor:pointer;overflow:hidden}.crm .crm-choice img{width:100%;height:100%;object-fit:cover}.crm .crm-choice i.pi{font-size:20px}.crm .crm-choice:hover:not(:disabled){border-color:var(--crm-accent)}.crm .crm-choice:disabled{cursor:default;opacity:.6}.crm .crm-choice-note{position:absolute;inset:auto 0 0;padding:1px 4px;background:#000000b3;color:#fff;font-size:11px}.crm .crm-preview{max-height:260px}.crm .crm-preview[style] img{width:100%;height:100%;min-height:0}.crm .crm-sources{display:flex;flex-direction:column;gap:2px}.crm .crm-sources .crm-quiet,.crm .crm-unknown{overflow-wrap:anywhere}.crm .crm-unknown{font-size:12px}.crm .crm-unknown>i.pi{color:var(--crm-warn)}.crm .crm-parameter{position:relative;grid-template-columns:minmax(72px,30%) minmax(0,1fr)}.crm .crm-copyable{grid-template-columns:minmax(72px,30%) minmax(0,1fr) auto 24px;gap:4px}.crm .crm-copyable>.crm-copy{grid-column:4}.crm .crm-details>summary{position:relative}.crm .crm-tip-box{flex:none}.crm .crm-icon.crm-disagrees{color:var(--crm-warn)}.crm .crm-tip{position:absolute;z-index:10;top:calc(100% + 2px);right:0;display:flex;flex-direction:column;gap:2px;max-width:100%;padding:6px 10px;border:1px solid var(--crm-line);border-radius:6px;background:var(--comfy-menu-bg, #222);color:var(--fg-color, #eee);box-shadow:0 4px 12px #0000004d;font-size:12px;font-weight:400;overflow-wrap:anywhere;pointer-events:none}.crm .crm-part{display:flex;flex-direction:column;gap:4px;padding:2px 10px 8px}.crm .crm-part .crm-parameters{padding:0}.crm .crm-part .crm-row{flex-wrap:nowrap}.crm .crm-part strong{overflow-wrap:anywhere}.crm .crm-raw{margin:0;max-height:240px;padding:8px;border-radius:6px;background:var(--crm-surface);overflow:auto;font:11px/1.4 monospace;white-space:pre-wrap;overflow-wrap:anywhere;user-select:text}.crm .crm-nodes{display:flex;flex-direction:column;gap:2px;font-size:12px;overflow-wrap:anywhere}.crm .crm-nodes li[data-installed=false]{color:color-mix(in srgb,var(--crm-warn) 60%,var(--fg-color, #eee))}.crm .crm-part>.crm-button{align-self:flex-start}.crm .crm-closed{border-color:var(--crm-warn)}.crm .crm-closed>i{color:var(--crm-warn)}.crm .crm-card-head{gap:6px}.crm .crm-card-head>.crm-icon{width:20px;margin-right:-4px}.crm .crm-whole{white-space:nowrap}.crm .crm-use{flex:none;margin:2px 0 0;accent-color:var(--crm-accent)}.crm .crm-is-checking{border-left-color:var(--crm-accent)}.crm .crm-is-checking .crm-state-icon{color:var(--crm-accent)}.crm i.crm-differs{margin-left:4px;color:var(--crm-warn);font-size:11px}.crm .crm-evidence{display:flex;flex-direction:column;gap:4px;overflow-wrap:anywhere;user-select:text}.crm .crm-evidence strong{font-weight:600;color:var(--fg-color, #eee)}.crm .crm-other-file{gap:4px 14px;font-size:12px}.crm .crm-other-file .crm-link{font-size:12px}.crm .crm-picker{display:flex;flex-direction:column;gap:6px;padding:8px;border:1px solid var(--crm-line);border-radius:6px}.crm .crm-options{display:flex;flex-direction:column;max-height:180px;overflow:auto}.crm .crm-option{display:flex;justify-content:space-between;gap:8px;width:100%;padding:4px 6px;border:0;border-radius:4px;background:none;color:inherit;font:inherit;font-size:12px;text-align:left;cursor:pointer;overflow-wrap:anywhere}.crm .crm-option>:last-child:not(:first-child){flex:none}.crm .crm-option:hover{background:var(--crm-surface)}')),document.head.appendChild(r)}}catch(e){console.error("vite-plugin-css-injected-by-js",e)}})();
var jc = Object.defineProperty, Os = Object.getOwnPropertySymbols, Nc = Object.prototype.hasOwnProperty, Mc = Object.prototype.propertyIsEnumerable, Ps = (e, t, n) => t in e ? jc(e, t, { enumerable: !0, configurable: !0, writable: !0, value: n }) : e[t] = n, Dc = (e, t) => {
  for (var n in t || (t = {})) Nc.call(t, n) && Ps(e, n, t[n]);
  if (Os) for (var n of Os(t)) Mc.call(t, n) && Ps(e, n, t[n]);
  return e;
};
function Tn(e) {
  return e == null || e === "" || Array.isArray(e) && e.length === 0 || !(e instanceof Date) && typeof e == "object" && Object.keys(e).length === 0;
}
function qi(e) {
  return typeof e == "function" && "call" in e && "apply" in e;
}
function xe(e) {
  return !Tn(e);
}
function Ot(e, t = !0) {
  return e instanceof Object && e.constructor === Object && (t || Object.keys(e).length !== 0);
}
function hl(e = {}, t = {}) {
  let n = Dc({}, e);
  return Object.keys(t).forEach((o) => {
    let r = o;
    Ot(t[r]) && r in e && Ot(e[r]) ? n[r] = hl(e[r], t[r]) : n[r] = t[r];
  }), n;
}
function Rc(...e) {
  return e.reduce((t, n, o) => o === 0 ? n : hl(t, n), {});
}
function nt(e, ...t) {
  return qi(e) ? e(...t) : e;
}
function et(e, t = !0) {
  return typeof e == "string" && (t || e !== "");
}
function Tt(e) {
  return et(e) ? e.replace(/(-|_)/g, "").toLowerCase() : e;
}
function Gi(e, t = "", n = {}) {
  let o = Tt(t).split("."), r = o.shift();
  if (r) {
    if (Ot(e)) {
      let i = Object.keys(e).find((s) => Tt(s) === r) || "";
      return Gi(nt(e[i], n), o.join("."), n);
    }
    return;
  }
  return nt(e, n);
}
function ml(e, t = !0) {
  return Array.isArray(e) && (t || e.length !== 0);
}
function Fc(e) {
  return xe(e) && !isNaN(e);
}
function wn(e, t) {
  if (t) {
    let n = t.test(e);
    return t.lastIndex = 0, n;
  }
  return !1;
}
function Bc(...e) {
  return Rc(...e);
}
function to(e) {
  return e && e.replace(/\/\*(?:(?!\*\/)[\s\S])*\*\/|[\r\n\t]+/g, "").replace(/ {2,}/g, " ").replace(/ ([{:}]) /g, "$1").replace(/([;,]) /g, "$1").replace(/ !/g, "!").replace(/: /g, ":").trim();
}
function zc(e) {
  return et(e, !1) ? e[0].toUpperCase() + e.slice(1) : e;
}
function gl(e) {
  return et(e) ? e.replace(/(_)/g, "-").replace(/([a-z])([A-Z])/g, "$1-$2").toLowerCase() : e;
}
function bl() {
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
function Kt(...e) {
  if (e) {
    let t = [];
    for (let n = 0; n < e.length; n++) {
      let o = e[n];
      if (!o) continue;
      let r = typeof o;
      if (r === "string" || r === "number") t.push(o);
      else if (r === "object") {
        let i = Array.isArray(o) ? [Kt(...o)] : Object.entries(o).map(([s, a]) => a ? s : void 0);
        t = i.length ? t.concat(i.filter((s) => !!s)) : t;
      }
    }
    return t.join(" ").trim();
  }
}
function Vc(e, t) {
  return e ? e.classList ? e.classList.contains(t) : new RegExp("(^| )" + t + "( |$)", "gi").test(e.className) : !1;
}
function lr(e, t) {
  if (e && t) {
    let n = (o) => {
      Vc(e, o) || (e.classList ? e.classList.add(o) : e.className += " " + o);
    };
    [t].flat().filter(Boolean).forEach((o) => o.split(" ").forEach(n));
  }
}
function Uc() {
  return window.innerWidth - document.documentElement.offsetWidth;
}
function Hc(e) {
  typeof e == "string" ? lr(document.body, e || "p-overflow-hidden") : (e != null && e.variableName && document.body.style.setProperty(e.variableName, Uc() + "px"), lr(document.body, e?.className || "p-overflow-hidden"));
}
function no(e, t) {
  if (e && t) {
    let n = (o) => {
      e.classList ? e.classList.remove(o) : e.className = e.className.replace(new RegExp("(^|\\b)" + o.split(" ").join("|") + "(\\b|$)", "gi"), " ");
    };
    [t].flat().filter(Boolean).forEach((o) => o.split(" ").forEach(n));
  }
}
function Kc(e) {
  typeof e == "string" ? no(document.body, e || "p-overflow-hidden") : (e != null && e.variableName && document.body.style.removeProperty(e.variableName), no(document.body, e?.className || "p-overflow-hidden"));
}
function Wc() {
  let e = window, t = document, n = t.documentElement, o = t.getElementsByTagName("body")[0], r = e.innerWidth || n.clientWidth || o.clientWidth, i = e.innerHeight || n.clientHeight || o.clientHeight;
  return { width: r, height: i };
}
function As(e) {
  return e ? Math.abs(e.scrollLeft) : 0;
}
function qc(e, t) {
  e && (typeof t == "string" ? e.style.cssText = t : Object.entries(t || {}).forEach(([n, o]) => e.style[n] = o));
}
function vl(e, t) {
  return e instanceof HTMLElement ? e.offsetWidth : 0;
}
function Gc(e) {
  if (e) {
    let t = e.parentNode;
    return t && t instanceof ShadowRoot && t.host && (t = t.host), t;
  }
  return null;
}
function Yc(e) {
  return !!(e !== null && typeof e < "u" && e.nodeName && Gc(e));
}
function On(e) {
  return typeof Element < "u" ? e instanceof Element : e !== null && typeof e == "object" && e.nodeType === 1 && typeof e.nodeName == "string";
}
function ur(e, t = {}) {
  if (On(e)) {
    let n = (o, r) => {
      var i, s;
      let a = (i = e?.$attrs) != null && i[o] ? [(s = e?.$attrs) == null ? void 0 : s[o]] : [];
      return [r].flat().reduce((l, u) => {
        if (u != null) {
          let c = typeof u;
          if (c === "string" || c === "number") l.push(u);
          else if (c === "object") {
            let d = Array.isArray(u) ? n(o, u) : Object.entries(u).map(([p, f]) => o === "style" && (f || f === 0) ? `${p.replace(/([a-z])([A-Z])/g, "$1-$2").toLowerCase()}:${f}` : f ? p : void 0);
            l = d.length ? l.concat(d.filter((p) => !!p)) : l;
          }
        }
        return l;
      }, a);
    };
    Object.entries(t).forEach(([o, r]) => {
      if (r != null) {
        let i = o.match(/^on(.+)/);
        i ? e.addEventListener(i[1].toLowerCase(), r) : o === "p-bind" || o === "pBind" ? ur(e, r) : (r = o === "class" ? [...new Set(n("class", r))].join(" ").trim() : o === "style" ? n("style", r).join(";").trim() : r, (e.$attrs = e.$attrs || {}) && (e.$attrs[o] = r), e.setAttribute(o, r));
      }
    });
  }
}
function yl(e, t = {}, ...n) {
  {
    let o = document.createElement(e);
    return ur(o, t), o.append(...n), o;
  }
}
function Jc(e, t) {
  return On(e) ? Array.from(e.querySelectorAll(t)) : [];
}
function Zc(e, t) {
  return On(e) ? e.matches(t) ? e : e.querySelector(t) : null;
}
function Nn(e, t) {
  e && document.activeElement !== e && e.focus(t);
}
function Xc(e, t) {
  if (On(e)) {
    let n = e.getAttribute(t);
    return isNaN(n) ? n === "true" || n === "false" ? n === "true" : n : +n;
  }
}
function _l(e, t = "") {
  let n = Jc(e, `button:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            [href]:not([tabindex = "-1"]):not([style*="display:none"]):not([hidden])${t},
            input:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            select:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            textarea:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            [tabIndex]:not([tabIndex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            [contenteditable]:not([tabIndex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t}`), o = [];
  for (let r of n) getComputedStyle(r).display != "none" && getComputedStyle(r).visibility != "hidden" && o.push(r);
  return o;
}
function Wn(e, t) {
  let n = _l(e, t);
  return n.length > 0 ? n[0] : null;
}
function Es(e) {
  if (e) {
    let t = e.offsetHeight, n = getComputedStyle(e);
    return t -= parseFloat(n.paddingTop) + parseFloat(n.paddingBottom) + parseFloat(n.borderTopWidth) + parseFloat(n.borderBottomWidth), t;
  }
  return 0;
}
function Qc(e, t) {
  let n = _l(e, t);
  return n.length > 0 ? n[n.length - 1] : null;
}
function ed(e) {
  if (e) {
    let t = e.getBoundingClientRect();
    return { top: t.top + (window.pageYOffset || document.documentElement.scrollTop || document.body.scrollTop || 0), left: t.left + (window.pageXOffset || As(document.documentElement) || As(document.body) || 0) };
  }
  return { top: "auto", left: "auto" };
}
function wl(e, t) {
  return e ? e.offsetHeight : 0;
}
function Ls(e) {
  if (e) {
    let t = e.offsetWidth, n = getComputedStyle(e);
    return t -= parseFloat(n.paddingLeft) + parseFloat(n.paddingRight) + parseFloat(n.borderLeftWidth) + parseFloat(n.borderRightWidth), t;
  }
  return 0;
}
function kl() {
  return !!(typeof window < "u" && window.document && window.document.createElement);
}
function Is(e, t = "") {
  return On(e) ? e.matches(`button:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            [href][clientHeight][clientWidth]:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            input:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            select:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            textarea:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            [tabIndex]:not([tabIndex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            [contenteditable]:not([tabIndex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t}`) : !1;
}
function $l(e, t = "", n) {
  On(e) && n !== null && n !== void 0 && e.setAttribute(t, n);
}
var Go = {};
function td(e = "pui_id_") {
  return Object.hasOwn(Go, e) || (Go[e] = 0), Go[e]++, `${e}${Go[e]}`;
}
function nd() {
  let e = [], t = (s, a, l = 999) => {
    let u = r(s, a, l), c = u.value + (u.key === s ? 0 : l) + 1;
    return e.push({ key: s, value: c }), c;
  }, n = (s) => {
    e = e.filter((a) => a.value !== s);
  }, o = (s, a) => r(s).value, r = (s, a, l = 0) => [...e].reverse().find((u) => !0) || { key: s, value: l }, i = (s) => s && parseInt(s.style.zIndex, 10) || 0;
  return { get: i, set: (s, a, l) => {
    a && (a.style.zIndex = String(t(s, !0, l)));
  }, clear: (s) => {
    s && (n(i(s)), s.style.zIndex = "");
  }, getCurrent: (s) => o(s) };
}
var Zr = nd(), od = Object.defineProperty, rd = Object.defineProperties, id = Object.getOwnPropertyDescriptors, cr = Object.getOwnPropertySymbols, Sl = Object.prototype.hasOwnProperty, xl = Object.prototype.propertyIsEnumerable, js = (e, t, n) => t in e ? od(e, t, { enumerable: !0, configurable: !0, writable: !0, value: n }) : e[t] = n, mt = (e, t) => {
  for (var n in t || (t = {})) Sl.call(t, n) && js(e, n, t[n]);
  if (cr) for (var n of cr(t)) xl.call(t, n) && js(e, n, t[n]);
  return e;
}, Xr = (e, t) => rd(e, id(t)), Rt = (e, t) => {
  var n = {};
  for (var o in e) Sl.call(e, o) && t.indexOf(o) < 0 && (n[o] = e[o]);
  if (e != null && cr) for (var o of cr(e)) t.indexOf(o) < 0 && xl.call(e, o) && (n[o] = e[o]);
  return n;
}, sd = bl(), Fe = sd, ho = /{([^}]*)}/g, Cl = /(\d+\s+[\+\-\*\/]\s+\d+)/g, Tl = /var\([^)]+\)/g;
function Ns(e) {
  return et(e) ? e.replace(/[A-Z]/g, (t, n) => n === 0 ? t : "." + t.toLowerCase()).toLowerCase() : e;
}
function ad(e) {
  return Ot(e) && e.hasOwnProperty("$value") && e.hasOwnProperty("$type") ? e.$value : e;
}
function ld(e) {
  return e.replaceAll(/ /g, "").replace(/[^\w]/g, "-");
}
function vi(e = "", t = "") {
  return ld(`${et(e, !1) && et(t, !1) ? `${e}-` : e}${t}`);
}
function Ol(e = "", t = "") {
  return `--${vi(e, t)}`;
}
function ud(e = "") {
  let t = (e.match(/{/g) || []).length, n = (e.match(/}/g) || []).length;
  return (t + n) % 2 !== 0;
}
function Pl(e, t = "", n = "", o = [], r) {
  if (et(e)) {
    let i = e.trim();
    if (ud(i)) return;
    if (wn(i, ho)) {
      let s = i.replaceAll(ho, (a) => {
        let l = a.replace(/{|}/g, "").split(".").filter((u) => !o.some((c) => wn(u, c)));
        return `var(${Ol(n, gl(l.join("-")))}${xe(r) ? `, ${r}` : ""})`;
      });
      return wn(s.replace(Tl, "0"), Cl) ? `calc(${s})` : s;
    }
    return i;
  } else if (Fc(e)) return e;
}
function cd(e, t, n) {
  et(t, !1) && e.push(`${t}:${n};`);
}
function Ln(e, t) {
  return e ? `${e}{${t}}` : "";
}
function Al(e, t) {
  if (e.indexOf("dt(") === -1) return e;
  function n(s, a) {
    let l = [], u = 0, c = "", d = null, p = 0;
    for (; u <= s.length; ) {
      let f = s[u];
      if ((f === '"' || f === "'" || f === "`") && s[u - 1] !== "\\" && (d = d === f ? null : f), !d && (f === "(" && p++, f === ")" && p--, (f === "," || u === s.length) && p === 0)) {
        let y = c.trim();
        y.startsWith("dt(") ? l.push(Al(y, a)) : l.push(o(y)), c = "", u++;
        continue;
      }
      f !== void 0 && (c += f), u++;
    }
    return l;
  }
  function o(s) {
    let a = s[0];
    if ((a === '"' || a === "'" || a === "`") && s[s.length - 1] === a) return s.slice(1, -1);
    let l = Number(s);
    return isNaN(l) ? s : l;
  }
  let r = [], i = [];
  for (let s = 0; s < e.length; s++) if (e[s] === "d" && e.slice(s, s + 3) === "dt(") i.push(s), s += 2;
  else if (e[s] === ")" && i.length > 0) {
    let a = i.pop();
    i.length === 0 && r.push([a, s]);
  }
  if (!r.length) return e;
  for (let s = r.length - 1; s >= 0; s--) {
    let [a, l] = r[s], u = e.slice(a + 3, l), c = n(u, t), d = t(...c);
    e = e.slice(0, a) + d + e.slice(l + 1);
  }
  return e;
}
var El = (e) => {
  var t;
  let n = ye.getTheme(), o = yi(n, e, void 0, "variable"), r = (t = o?.match(/--[\w-]+/g)) == null ? void 0 : t[0], i = yi(n, e, void 0, "value");
  return { name: r, variable: o, value: i };
}, kn = (...e) => yi(ye.getTheme(), ...e), yi = (e = {}, t, n, o) => {
  if (t) {
    let { variable: r, options: i } = ye.defaults || {}, { prefix: s, transform: a } = e?.options || i || {}, l = wn(t, ho) ? t : `{${t}}`;
    return o === "value" || Tn(o) && a === "strict" ? ye.getTokenValue(t) : Pl(l, void 0, s, [r.excludedKeyRegex], n);
  }
  return "";
};
function Yo(e, ...t) {
  if (e instanceof Array) {
    let n = e.reduce((o, r, i) => {
      var s;
      return o + r + ((s = nt(t[i], { dt: kn })) != null ? s : "");
    }, "");
    return Al(n, kn);
  }
  return nt(e, { dt: kn });
}
function dd(e, t = {}) {
  let n = ye.defaults.variable, { prefix: o = n.prefix, selector: r = n.selector, excludedKeyRegex: i = n.excludedKeyRegex } = t, s = [], a = [], l = [{ node: e, path: o }];
  for (; l.length; ) {
    let { node: c, path: d } = l.pop();
    for (let p in c) {
      let f = c[p], y = ad(f), w = wn(p, i) ? vi(d) : vi(d, gl(p));
      if (Ot(y)) l.push({ node: y, path: w });
      else {
        let T = Ol(w), x = Pl(y, w, o, [i]);
        cd(a, T, x);
        let C = w;
        o && C.startsWith(o + "-") && (C = C.slice(o.length + 1)), s.push(C.replace(/-/g, "."));
      }
    }
  }
  let u = a.join("");
  return { value: a, tokens: s, declarations: u, css: Ln(r, u) };
}
var pt = { regex: { rules: { class: { pattern: /^\.([a-zA-Z][\w-]*)$/, resolve(e) {
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
  return dd(e, { prefix: t?.prefix });
}, getCommon({ name: e = "", theme: t = {}, params: n, set: o, defaults: r }) {
  var i, s, a, l, u, c, d;
  let { preset: p, options: f } = t, y, w, T, x, C, M, k;
  if (xe(p) && f.transform !== "strict") {
    let { primitive: S, semantic: q, extend: B } = p, O = q || {}, { colorScheme: N } = O, Z = Rt(O, ["colorScheme"]), ee = B || {}, { colorScheme: R } = ee, ae = Rt(ee, ["colorScheme"]), we = N || {}, { dark: Me } = we, me = Rt(we, ["dark"]), te = R || {}, { dark: ue } = te, Ze = Rt(te, ["dark"]), Xe = xe(S) ? this._toVariables({ primitive: S }, f) : {}, Ne = xe(Z) ? this._toVariables({ semantic: Z }, f) : {}, je = xe(me) ? this._toVariables({ light: me }, f) : {}, cn = xe(Me) ? this._toVariables({ dark: Me }, f) : {}, Mt = xe(ae) ? this._toVariables({ semantic: ae }, f) : {}, Wo = xe(Ze) ? this._toVariables({ light: Ze }, f) : {}, Yt = xe(ue) ? this._toVariables({ dark: ue }, f) : {}, [Pn, qo] = [(i = Xe.declarations) != null ? i : "", Xe.tokens], [dn, Ss] = [(s = Ne.declarations) != null ? s : "", Ne.tokens || []], [h, g] = [(a = je.declarations) != null ? a : "", je.tokens || []], [$, I] = [(l = cn.declarations) != null ? l : "", cn.tokens || []], [A, L] = [(u = Mt.declarations) != null ? u : "", Mt.tokens || []], [z, F] = [(c = Wo.declarations) != null ? c : "", Wo.tokens || []], [D, E] = [(d = Yt.declarations) != null ? d : "", Yt.tokens || []];
    y = this.transformCSS(e, Pn, "light", "variable", f, o, r), w = qo;
    let W = this.transformCSS(e, `${dn}${h}`, "light", "variable", f, o, r), V = this.transformCSS(e, `${$}`, "dark", "variable", f, o, r);
    T = `${W}${V}`, x = [.../* @__PURE__ */ new Set([...Ss, ...g, ...I])];
    let G = this.transformCSS(e, `${A}${z}color-scheme:light`, "light", "variable", f, o, r), Q = this.transformCSS(e, `${D}color-scheme:dark`, "dark", "variable", f, o, r);
    C = `${G}${Q}`, M = [.../* @__PURE__ */ new Set([...L, ...F, ...E])], k = nt(p.css, { dt: kn });
  }
  return { primitive: { css: y, tokens: w }, semantic: { css: T, tokens: x }, global: { css: C, tokens: M }, style: k };
}, getPreset({ name: e = "", preset: t = {}, options: n, params: o, set: r, defaults: i, selector: s }) {
  var a, l, u;
  let c, d, p;
  if (xe(t) && n.transform !== "strict") {
    let f = e.replace("-directive", ""), y = t, { colorScheme: w, extend: T, css: x } = y, C = Rt(y, ["colorScheme", "extend", "css"]), M = T || {}, { colorScheme: k } = M, S = Rt(M, ["colorScheme"]), q = w || {}, { dark: B } = q, O = Rt(q, ["dark"]), N = k || {}, { dark: Z } = N, ee = Rt(N, ["dark"]), R = xe(C) ? this._toVariables({ [f]: mt(mt({}, C), S) }, n) : {}, ae = xe(O) ? this._toVariables({ [f]: mt(mt({}, O), ee) }, n) : {}, we = xe(B) ? this._toVariables({ [f]: mt(mt({}, B), Z) }, n) : {}, [Me, me] = [(a = R.declarations) != null ? a : "", R.tokens || []], [te, ue] = [(l = ae.declarations) != null ? l : "", ae.tokens || []], [Ze, Xe] = [(u = we.declarations) != null ? u : "", we.tokens || []], Ne = this.transformCSS(f, `${Me}${te}`, "light", "variable", n, r, i, s), je = this.transformCSS(f, Ze, "dark", "variable", n, r, i, s);
    c = `${Ne}${je}`, d = [.../* @__PURE__ */ new Set([...me, ...ue, ...Xe])], p = nt(x, { dt: kn });
  }
  return { css: c, tokens: d, style: p };
}, getPresetC({ name: e = "", theme: t = {}, params: n, set: o, defaults: r }) {
  var i;
  let { preset: s, options: a } = t, l = (i = s?.components) == null ? void 0 : i[e];
  return this.getPreset({ name: e, preset: l, options: a, params: n, set: o, defaults: r });
}, getPresetD({ name: e = "", theme: t = {}, params: n, set: o, defaults: r }) {
  var i, s;
  let a = e.replace("-directive", ""), { preset: l, options: u } = t, c = ((i = l?.components) == null ? void 0 : i[a]) || ((s = l?.directives) == null ? void 0 : s[a]);
  return this.getPreset({ name: a, preset: c, options: u, params: n, set: o, defaults: r });
}, applyDarkColorScheme(e) {
  return !(e.darkModeSelector === "none" || e.darkModeSelector === !1);
}, getColorSchemeOption(e, t) {
  var n;
  return this.applyDarkColorScheme(e) ? this.regex.resolve(e.darkModeSelector === !0 ? t.options.darkModeSelector : (n = e.darkModeSelector) != null ? n : t.options.darkModeSelector) : [];
}, getLayerOrder(e, t = {}, n, o) {
  let { cssLayer: r } = t;
  return r ? `@layer ${nt(r.order || r.name || "primeui", n)}` : "";
}, getCommonStyleSheet({ name: e = "", theme: t = {}, params: n, props: o = {}, set: r, defaults: i }) {
  let s = this.getCommon({ name: e, theme: t, params: n, set: r, defaults: i }), a = Object.entries(o).reduce((l, [u, c]) => l.push(`${u}="${c}"`) && l, []).join(" ");
  return Object.entries(s || {}).reduce((l, [u, c]) => {
    if (Ot(c) && Object.hasOwn(c, "css")) {
      let d = to(c.css), p = `${u}-variables`;
      l.push(`<style type="text/css" data-primevue-style-id="${p}" ${a}>${d}</style>`);
    }
    return l;
  }, []).join("");
}, getStyleSheet({ name: e = "", theme: t = {}, params: n, props: o = {}, set: r, defaults: i }) {
  var s;
  let a = { name: e, theme: t, params: n, set: r, defaults: i }, l = (s = e.includes("-directive") ? this.getPresetD(a) : this.getPresetC(a)) == null ? void 0 : s.css, u = Object.entries(o).reduce((c, [d, p]) => c.push(`${d}="${p}"`) && c, []).join(" ");
  return l ? `<style type="text/css" data-primevue-style-id="${e}-variables" ${u}>${to(l)}</style>` : "";
}, createTokens(e = {}, t, n = "", o = "", r = {}) {
  let i = function(a, l = {}, u = []) {
    if (u.includes(this.path)) return console.warn(`Circular reference detected at ${this.path}`), { colorScheme: a, path: this.path, paths: l, value: void 0 };
    u.push(this.path), l.name = this.path, l.binding || (l.binding = {});
    let c = this.value;
    if (typeof this.value == "string" && ho.test(this.value)) {
      let d = this.value.trim().replace(ho, (p) => {
        var f;
        let y = p.slice(1, -1), w = this.tokens[y];
        if (!w) return console.warn(`Token not found for path: ${y}`), "__UNRESOLVED__";
        let T = w.computed(a, l, u);
        return Array.isArray(T) && T.length === 2 ? `light-dark(${T[0].value},${T[1].value})` : (f = T?.value) != null ? f : "__UNRESOLVED__";
      });
      c = Cl.test(d.replace(Tl, "0")) ? `calc(${d})` : d;
    }
    return Tn(l.binding) && delete l.binding, u.pop(), { colorScheme: a, path: this.path, paths: l, value: c.includes("__UNRESOLVED__") ? void 0 : c };
  }, s = (a, l, u) => {
    Object.entries(a).forEach(([c, d]) => {
      let p = wn(c, t.variable.excludedKeyRegex) ? l : l ? `${l}.${Ns(c)}` : Ns(c), f = u ? `${u}.${c}` : c;
      Ot(d) ? s(d, p, f) : (r[p] || (r[p] = { paths: [], computed: (y, w = {}, T = []) => {
        if (r[p].paths.length === 1) return r[p].paths[0].computed(r[p].paths[0].scheme, w.binding, T);
        if (y && y !== "none") for (let x = 0; x < r[p].paths.length; x++) {
          let C = r[p].paths[x];
          if (C.scheme === y) return C.computed(y, w.binding, T);
        }
        return r[p].paths.map((x) => x.computed(x.scheme, w[x.scheme], T));
      } }), r[p].paths.push({ path: f, value: d, scheme: f.includes("colorScheme.light") ? "light" : f.includes("colorScheme.dark") ? "dark" : "none", computed: i, tokens: r }));
    });
  };
  return s(e, n, o), r;
}, getTokenValue(e, t, n) {
  var o;
  let r = ((a) => a.split(".").filter((l) => !wn(l.toLowerCase(), n.variable.excludedKeyRegex)).join("."))(t), i = t.includes("colorScheme.light") ? "light" : t.includes("colorScheme.dark") ? "dark" : void 0, s = [(o = e[r]) == null ? void 0 : o.computed(i)].flat().filter((a) => a);
  return s.length === 1 ? s[0].value : s.reduce((a = {}, l) => {
    let u = l, { colorScheme: c } = u, d = Rt(u, ["colorScheme"]);
    return a[c] = d, a;
  }, void 0);
}, getSelectorRule(e, t, n, o) {
  return n === "class" || n === "attr" ? Ln(xe(t) ? `${e}${t},${e} ${t}` : e, o) : Ln(e, Ln(t ?? ":root,:host", o));
}, transformCSS(e, t, n, o, r = {}, i, s, a) {
  if (xe(t)) {
    let { cssLayer: l } = r;
    if (o !== "style") {
      let u = this.getColorSchemeOption(r, s);
      t = n === "dark" ? u.reduce((c, { type: d, selector: p }) => (xe(p) && (c += p.includes("[CSS]") ? p.replace("[CSS]", t) : this.getSelectorRule(p, a, d, t)), c), "") : Ln(a ?? ":root,:host", t);
    }
    if (l) {
      let u = { name: "primeui" };
      Ot(l) && (u.name = nt(l.name, { name: e, type: o })), xe(u.name) && (t = Ln(`@layer ${u.name}`, t), i?.layerNames(u.name));
    }
    return t;
  }
  return "";
} }, ye = { defaults: { variable: { prefix: "p", selector: ":root,:host", excludedKeyRegex: /^(primitive|semantic|components|directives|variables|colorscheme|light|dark|common|root|states|extend|css)$/gi }, options: { prefix: "p", darkModeSelector: "system", cssLayer: !1 } }, _theme: void 0, _layerNames: /* @__PURE__ */ new Set(), _loadedStyleNames: /* @__PURE__ */ new Set(), _loadingStyles: /* @__PURE__ */ new Set(), _tokens: {}, update(e = {}) {
  let { theme: t } = e;
  t && (this._theme = Xr(mt({}, t), { options: mt(mt({}, this.defaults.options), t.options) }), this._tokens = pt.createTokens(this.preset, this.defaults), this.clearLoadedStyleNames());
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
  this.update({ theme: e }), Fe.emit("theme:change", e);
}, getPreset() {
  return this.preset;
}, setPreset(e) {
  this._theme = Xr(mt({}, this.theme), { preset: e }), this._tokens = pt.createTokens(e, this.defaults), this.clearLoadedStyleNames(), Fe.emit("preset:change", e), Fe.emit("theme:change", this.theme);
}, getOptions() {
  return this.options;
}, setOptions(e) {
  this._theme = Xr(mt({}, this.theme), { options: e }), this.clearLoadedStyleNames(), Fe.emit("options:change", e), Fe.emit("theme:change", this.theme);
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
  return pt.getTokenValue(this.tokens, e, this.defaults);
}, getCommon(e = "", t) {
  return pt.getCommon({ name: e, theme: this.theme, params: t, defaults: this.defaults, set: { layerNames: this.setLayerNames.bind(this) } });
}, getComponent(e = "", t) {
  let n = { name: e, theme: this.theme, params: t, defaults: this.defaults, set: { layerNames: this.setLayerNames.bind(this) } };
  return pt.getPresetC(n);
}, getDirective(e = "", t) {
  let n = { name: e, theme: this.theme, params: t, defaults: this.defaults, set: { layerNames: this.setLayerNames.bind(this) } };
  return pt.getPresetD(n);
}, getCustomPreset(e = "", t, n, o) {
  let r = { name: e, preset: t, options: this.options, selector: n, params: o, defaults: this.defaults, set: { layerNames: this.setLayerNames.bind(this) } };
  return pt.getPreset(r);
}, getLayerOrderCSS(e = "") {
  return pt.getLayerOrder(e, this.options, { names: this.getLayerNames() }, this.defaults);
}, transformCSS(e = "", t, n = "style", o) {
  return pt.transformCSS(e, t, o, n, this.options, { layerNames: this.setLayerNames.bind(this) }, this.defaults);
}, getCommonStyleSheet(e = "", t, n = {}) {
  return pt.getCommonStyleSheet({ name: e, theme: this.theme, params: t, props: n, defaults: this.defaults, set: { layerNames: this.setLayerNames.bind(this) } });
}, getStyleSheet(e, t, n = {}) {
  return pt.getStyleSheet({ name: e, theme: this.theme, params: t, props: n, defaults: this.defaults, set: { layerNames: this.setLayerNames.bind(this) } });
}, onStyleMounted(e) {
  this._loadingStyles.add(e);
}, onStyleUpdated(e) {
  this._loadingStyles.add(e);
}, onStyleLoaded(e, { name: t }) {
  this._loadingStyles.size && (this._loadingStyles.delete(t), Fe.emit(`theme:${t}:load`, e), !this._loadingStyles.size && Fe.emit("theme:load"));
} }, Ue = {
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
}, fd = `
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
// @__NO_SIDE_EFFECTS__
function Yi(e) {
  const t = /* @__PURE__ */ Object.create(null);
  for (const n of e.split(",")) t[n] = 1;
  return (n) => n in t;
}
const pe = {}, _n = [], Pt = () => {
}, Ll = () => !1, Cr = (e) => e.charCodeAt(0) === 111 && e.charCodeAt(1) === 110 && // uppercase letter
(e.charCodeAt(2) > 122 || e.charCodeAt(2) < 97), Tr = (e) => e.startsWith("onUpdate:"), Ee = Object.assign, Ji = (e, t) => {
  const n = e.indexOf(t);
  n > -1 && e.splice(n, 1);
}, pd = Object.prototype.hasOwnProperty, ge = (e, t) => pd.call(e, t), J = Array.isArray, nn = (e) => Fo(e) === "[object Map]", Rn = (e) => Fo(e) === "[object Set]", Ms = (e) => Fo(e) === "[object Date]", ne = (e) => typeof e == "function", Te = (e) => typeof e == "string", st = (e) => typeof e == "symbol", ve = (e) => e !== null && typeof e == "object", Il = (e) => (ve(e) || ne(e)) && ne(e.then) && ne(e.catch), jl = Object.prototype.toString, Fo = (e) => jl.call(e), hd = (e) => Fo(e).slice(8, -1), Nl = (e) => Fo(e) === "[object Object]", Or = (e) => Te(e) && e !== "NaN" && e[0] !== "-" && "" + parseInt(e, 10) === e, oo = /* @__PURE__ */ Yi(
  // the leading comma is intentional so empty string "" is also included
  ",key,ref,ref_for,ref_key,onVnodeBeforeMount,onVnodeMounted,onVnodeBeforeUpdate,onVnodeUpdated,onVnodeBeforeUnmount,onVnodeUnmounted"
), Pr = (e) => {
  const t = /* @__PURE__ */ Object.create(null);
  return ((n) => t[n] || (t[n] = e(n)));
}, md = /-\w/g, Ge = /* @__PURE__ */ Pr((e) => e.replace(md, (t) => t.slice(1).toUpperCase())), gd = /\B([A-Z])/g, qt = /* @__PURE__ */ Pr(
  (e) => e.replace(gd, "-$1").toLowerCase()
), Ar = /* @__PURE__ */ Pr((e) => e.charAt(0).toUpperCase() + e.slice(1)), Qr = /* @__PURE__ */ Pr((e) => e ? `on${Ar(e)}` : ""), Be = (e, t) => !Object.is(e, t), sr = (e, ...t) => {
  for (let n = 0; n < e.length; n++)
    e[n](...t);
}, Ml = (e, t, n, o = !1) => {
  Object.defineProperty(e, t, {
    configurable: !0,
    enumerable: !1,
    writable: o,
    value: n
  });
}, bd = (e) => {
  const t = parseFloat(e);
  return isNaN(t) ? e : t;
}, vd = (e) => {
  const t = Te(e) ? Number(e) : NaN;
  return isNaN(t) ? e : t;
};
let Ds;
const Er = () => Ds || (Ds = typeof globalThis < "u" ? globalThis : typeof self < "u" ? self : typeof window < "u" ? window : typeof global < "u" ? global : {});
function Bo(e) {
  if (J(e)) {
    const t = {};
    for (let n = 0; n < e.length; n++) {
      const o = e[n], r = Te(o) ? kd(o) : Bo(o);
      if (r)
        for (const i in r)
          t[i] = r[i];
    }
    return t;
  } else if (Te(e) || ve(e))
    return e;
}
const yd = /;(?![^(]*\))/g, _d = /:([^]+)/, wd = /"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|\\[^]|\/\*[^]*?\*\//g;
function kd(e) {
  const t = {};
  return e.replace(wd, (n) => n.startsWith("/*") ? "" : n).split(yd).forEach((n) => {
    if (n) {
      const o = n.split(_d);
      o.length > 1 && (t[o[0].trim()] = o[1].trim());
    }
  }), t;
}
function Oe(e) {
  let t = "";
  if (Te(e))
    t = e;
  else if (J(e))
    for (let n = 0; n < e.length; n++) {
      const o = Oe(e[n]);
      o && (t += o + " ");
    }
  else if (ve(e))
    for (const n in e)
      e[n] && (t += n + " ");
  return t.trim();
}
const $d = "itemscope,allowfullscreen,disablepictureinpicture,disableremoteplayback,formnovalidate,ismap,nomodule,novalidate,playsinline,readonly", Sd = /* @__PURE__ */ Yi($d);
function Dl(e) {
  return !!e || e === "";
}
function xd(e, t, n) {
  if (e.length !== t.length) return !1;
  let o = !0;
  for (let r = 0; o && r < e.length; r++)
    o = Vn(e[r], t[r], n);
  return o;
}
function Rs(e, t, n) {
  if (e.size !== t.size) return !1;
  const o = Array.from(t), r = new Uint8Array(o.length);
  for (const i of e) {
    let s = -1;
    for (let a = 0; a < o.length; a++)
      if (!r[a] && Vn(i, o[a], n)) {
        s = a;
        break;
      }
    if (s < 0) return !1;
    r[s] = 1;
  }
  return !0;
}
function Cd(e, t, n) {
  let o = nn(e), r = nn(t);
  if (o || r || (o = Rn(e), r = Rn(t), o || r))
    return o && r ? Rs(e, t, n) : !1;
  const i = Object.keys(e).length, s = Object.keys(t).length;
  if (i !== s)
    return !1;
  for (const a in e) {
    const l = e.hasOwnProperty(a), u = t.hasOwnProperty(a);
    if (l && !u || !l && u || !Vn(e[a], t[a], n))
      return !1;
  }
  return String(e) === String(t);
}
function Fs(e, t, n, o) {
  n || (n = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()]);
  const [r, i] = n;
  if (r.has(e) || i.has(t))
    return r.get(e) === t && i.get(t) === e;
  r.set(e, t), i.set(t, e);
  const s = o(e, t, n);
  return r.delete(e), i.delete(t), s;
}
function Vn(e, t, n) {
  if (e === t) return !0;
  let o = Ms(e), r = Ms(t);
  return o || r ? o && r ? e.getTime() === t.getTime() : !1 : (o = st(e), r = st(t), o || r ? e === t : (o = J(e), r = J(t), o || r ? o && r ? Fs(e, t, n, xd) : !1 : (o = ve(e), r = ve(t), o || r ? !o || !r ? !1 : Fs(e, t, n, Cd) : String(e) === String(t))));
}
function Rl(e, t) {
  return e.findIndex((n) => Vn(n, t));
}
const Fl = (e) => !!(e && e.__v_isRef === !0), P = (e) => Te(e) ? e : e == null ? "" : J(e) || ve(e) && (e.toString === jl || !ne(e.toString)) ? Fl(e) ? P(e.value) : JSON.stringify(e, Bl, 2) : String(e), Bl = (e, t) => Fl(t) ? Bl(e, t.value) : nn(t) ? {
  [`Map(${t.size})`]: [...t.entries()].reduce(
    (n, [o, r], i) => (n[ei(o, i) + " =>"] = r, n),
    {}
  )
} : Rn(t) ? {
  [`Set(${t.size})`]: [...t.values()].map((n) => ei(n))
} : st(t) ? ei(t) : ve(t) && !J(t) && !Nl(t) ? String(t) : t, ei = (e, t = "") => {
  var n;
  return (
    // Symbol.description in es2019+ so we need to cast here to pass
    // the lib: es2016 check
    st(e) ? `Symbol(${(n = e.description) != null ? n : t})` : e
  );
};
let Ie;
class zl {
  // TODO isolatedDeclarations "__v_skip"
  constructor(t = !1) {
    this.detached = t, this._active = !0, this._on = 0, this.effects = [], this.cleanups = [], this._isPaused = !1, this._warnOnRun = !0, this.__v_skip = !0, !t && Ie && (Ie.active ? (this.parent = Ie, this.index = (Ie.scopes || (Ie.scopes = [])).push(
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
      const n = Ie;
      try {
        return Ie = this, t();
      } finally {
        Ie = n;
      }
    }
  }
  /**
   * This should only be called on non-detached scopes
   * @internal
   */
  on() {
    ++this._on === 1 && (this.prevScope = Ie, Ie = this);
  }
  /**
   * This should only be called on non-detached scopes
   * @internal
   */
  off() {
    if (this._on > 0 && --this._on === 0) {
      if (Ie === this)
        Ie = this.prevScope;
      else {
        let t = Ie;
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
function Vl(e) {
  return new zl(e);
}
function Ul() {
  return Ie;
}
function Td(e, t = !1) {
  Ie && (Ie.active ? Ie.cleanups.push(e) : e());
}
let Ce;
const ti = /* @__PURE__ */ new WeakSet();
class Hl {
  constructor(t) {
    this.fn = t, this.deps = void 0, this.depsTail = void 0, this.flags = 5, this.next = void 0, this.cleanup = void 0, this.scheduler = void 0, Ie && (Ie.active ? Ie.effects.push(this) : this.flags &= -2);
  }
  pause() {
    this.flags |= 64;
  }
  resume() {
    this.flags & 64 && (this.flags &= -65, ti.has(this) && (ti.delete(this), this.trigger()));
  }
  /**
   * @internal
   */
  notify() {
    this.flags & 2 && !(this.flags & 32) || this.flags & 8 || Wl(this);
  }
  run() {
    if (!(this.flags & 1))
      return this.fn();
    this.flags |= 2, Bs(this), ql(this);
    const t = Ce, n = gt;
    Ce = this, gt = !0;
    try {
      return this.fn();
    } finally {
      Gl(this), Ce = t, gt = n, this.flags &= -3;
    }
  }
  stop() {
    if (this.flags & 1) {
      for (let t = this.deps; t; t = t.nextDep)
        Qi(t);
      this.deps = this.depsTail = void 0, Bs(this), this.onStop && this.onStop(), this.flags &= -2;
    }
  }
  trigger() {
    this.flags & 64 ? ti.add(this) : this.scheduler ? this.scheduler() : this.runIfDirty();
  }
  /**
   * @internal
   */
  runIfDirty() {
    _i(this) && this.run();
  }
  get dirty() {
    return _i(this);
  }
}
let Kl = 0, ro, io;
function Wl(e, t = !1) {
  if (e.flags |= 8, t) {
    e.next = io, io = e;
    return;
  }
  e.next = ro, ro = e;
}
function Zi() {
  Kl++;
}
function Xi() {
  if (--Kl > 0)
    return;
  if (io) {
    let t = io;
    for (io = void 0; t; ) {
      const n = t.next;
      t.next = void 0, t.flags &= -9, t = n;
    }
  }
  let e;
  for (; ro; ) {
    let t = ro;
    for (ro = void 0; t; ) {
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
function ql(e) {
  for (let t = e.deps; t; t = t.nextDep)
    t.version = -1, t.prevActiveLink = t.dep.activeLink, t.dep.activeLink = t;
}
function Gl(e) {
  let t, n = e.depsTail, o = n;
  for (; o; ) {
    const r = o.prevDep;
    o.version === -1 ? (o === n && (n = r), Qi(o), Od(o)) : t = o, o.dep.activeLink = o.prevActiveLink, o.prevActiveLink = void 0, o = r;
  }
  e.deps = t, e.depsTail = n;
}
function _i(e) {
  for (let t = e.deps; t; t = t.nextDep)
    if (t.dep.version !== t.version || t.dep.computed && (Yl(t.dep.computed) || t.dep.version !== t.version))
      return !0;
  return !!e._dirty;
}
function Yl(e) {
  if (e.flags & 4 && !(e.flags & 16) || (e.flags &= -17, e.globalVersion === mo) || (e.globalVersion = mo, !e.isSSR && e.flags & 128 && (!e.deps && !e._dirty || !_i(e))))
    return;
  e.flags |= 2;
  const t = e.dep, n = Ce, o = gt;
  Ce = e, gt = !0;
  try {
    ql(e);
    const r = e.fn(e._value);
    (t.version === 0 || Be(r, e._value)) && (e.flags |= 128, e._value = r, t.version++);
  } catch (r) {
    throw t.version++, r;
  } finally {
    Ce = n, gt = o, Gl(e), e.flags &= -3;
  }
}
function Qi(e, t = !1) {
  const { dep: n, prevSub: o, nextSub: r } = e;
  if (o && (o.nextSub = r, e.prevSub = void 0), r && (r.prevSub = o, e.nextSub = void 0), n.subs === e && (n.subs = o, !o && n.computed)) {
    n.computed.flags &= -5;
    for (let i = n.computed.deps; i; i = i.nextDep)
      Qi(i, !0);
  }
  !t && !--n.sc && n.map && n.map.delete(n.key);
}
function Od(e) {
  const { prevDep: t, nextDep: n } = e;
  t && (t.nextDep = n, e.prevDep = void 0), n && (n.prevDep = t, e.nextDep = void 0);
}
let gt = !0;
const Jl = [];
function Lt() {
  Jl.push(gt), gt = !1;
}
function It() {
  const e = Jl.pop();
  gt = e === void 0 ? !0 : e;
}
function Bs(e) {
  const { cleanup: t } = e;
  if (e.cleanup = void 0, t) {
    const n = Ce;
    Ce = void 0;
    try {
      t();
    } finally {
      Ce = n;
    }
  }
}
let mo = 0;
class Pd {
  constructor(t, n) {
    this.sub = t, this.dep = n, this.version = n.version, this.nextDep = this.prevDep = this.nextSub = this.prevSub = this.prevActiveLink = void 0;
  }
}
class Lr {
  // TODO isolatedDeclarations "__v_skip"
  constructor(t) {
    this.computed = t, this.version = 0, this.activeLink = void 0, this.subs = void 0, this.map = void 0, this.key = void 0, this.sc = 0, this.__v_skip = !0;
  }
  track(t) {
    if (!Ce || !gt || Ce === this.computed)
      return;
    let n = this.activeLink;
    if (n === void 0 || n.sub !== Ce)
      n = this.activeLink = new Pd(Ce, this), Ce.deps ? (n.prevDep = Ce.depsTail, Ce.depsTail.nextDep = n, Ce.depsTail = n) : Ce.deps = Ce.depsTail = n, Zl(n);
    else if (n.version === -1 && (n.version = this.version, n.nextDep)) {
      const o = n.nextDep;
      o.prevDep = n.prevDep, n.prevDep && (n.prevDep.nextDep = o), n.prevDep = Ce.depsTail, n.nextDep = void 0, Ce.depsTail.nextDep = n, Ce.depsTail = n, Ce.deps === n && (Ce.deps = o);
    }
    return n;
  }
  trigger(t) {
    this.version++, mo++, this.notify(t);
  }
  notify(t) {
    Zi();
    try {
      for (let n = this.subs; n; n = n.prevSub)
        n.sub.notify() && n.sub.dep.notify();
    } finally {
      Xi();
    }
  }
}
function Zl(e) {
  if (e.dep.sc++, e.sub.flags & 4) {
    const t = e.dep.computed;
    if (t && !e.dep.subs) {
      t.flags |= 20;
      for (let o = t.deps; o; o = o.nextDep)
        Zl(o);
    }
    const n = e.dep.subs;
    n !== e && (e.prevSub = n, n && (n.nextSub = e)), e.dep.subs = e;
  }
}
const dr = /* @__PURE__ */ new WeakMap(), $n = /* @__PURE__ */ Symbol(
  ""
), wi = /* @__PURE__ */ Symbol(
  ""
), go = /* @__PURE__ */ Symbol(
  ""
);
function We(e, t, n) {
  if (gt && Ce) {
    let o = dr.get(e);
    o || dr.set(e, o = /* @__PURE__ */ new Map());
    let r = o.get(n);
    r || (o.set(n, r = new Lr()), r.map = o, r.key = n), r.track();
  }
}
function Ut(e, t, n, o, r, i) {
  const s = dr.get(e);
  if (!s) {
    mo++;
    return;
  }
  const a = (l) => {
    l && l.trigger();
  };
  if (Zi(), t === "clear")
    s.forEach(a);
  else {
    const l = J(e), u = l && Or(n);
    if (l && n === "length") {
      const c = Number(o);
      s.forEach((d, p) => {
        (p === "length" || p === go || !st(p) && p >= c) && a(d);
      });
    } else
      switch ((n !== void 0 || s.has(void 0)) && a(s.get(n)), u && a(s.get(go)), t) {
        case "add":
          l ? u && a(s.get("length")) : (a(s.get($n)), nn(e) && a(s.get(wi)));
          break;
        case "delete":
          l || (a(s.get($n)), nn(e) && a(s.get(wi)));
          break;
        case "set":
          nn(e) && a(s.get($n));
          break;
      }
  }
  Xi();
}
function Ad(e, t) {
  const n = dr.get(e);
  return n && n.get(t);
}
function An(e) {
  const t = /* @__PURE__ */ fe(e);
  return t === e || (We(t, "iterate", go), /* @__PURE__ */ it(e)) ? t : /* @__PURE__ */ jt(e) ? /* @__PURE__ */ At(e) ? t.map((n) => rn(ut(n))) : t.map(rn) : t.map(ut);
}
function Ir(e) {
  return We(e = /* @__PURE__ */ fe(e), "iterate", go), e;
}
function St(e, t) {
  return /* @__PURE__ */ jt(e) ? rn(/* @__PURE__ */ At(e) ? ut(t) : t) : ut(t);
}
const Ed = {
  __proto__: null,
  [Symbol.iterator]() {
    return ni(this, Symbol.iterator, (e) => St(this, e));
  },
  concat(...e) {
    return An(this).concat(
      ...e.map((t) => J(t) ? An(t) : t)
    );
  },
  entries() {
    return ni(this, "entries", (e) => (e[1] = St(this, e[1]), e));
  },
  every(e, t) {
    return Ft(this, "every", e, t, void 0, arguments);
  },
  filter(e, t) {
    return Ft(
      this,
      "filter",
      e,
      t,
      (n) => n.map((o) => St(this, o)),
      arguments
    );
  },
  find(e, t) {
    return Ft(
      this,
      "find",
      e,
      t,
      (n) => St(this, n),
      arguments
    );
  },
  findIndex(e, t) {
    return Ft(this, "findIndex", e, t, void 0, arguments);
  },
  findLast(e, t) {
    return Ft(
      this,
      "findLast",
      e,
      t,
      (n) => St(this, n),
      arguments
    );
  },
  findLastIndex(e, t) {
    return Ft(this, "findLastIndex", e, t, void 0, arguments);
  },
  // flat, flatMap could benefit from ARRAY_ITERATE but are not straight-forward to implement
  forEach(e, t) {
    return Ft(this, "forEach", e, t, void 0, arguments);
  },
  includes(...e) {
    return oi(this, "includes", e);
  },
  indexOf(...e) {
    return oi(this, "indexOf", e);
  },
  join(e) {
    return An(this).join(e);
  },
  // keys() iterator only reads `length`, no optimization required
  lastIndexOf(...e) {
    return oi(this, "lastIndexOf", e);
  },
  map(e, t) {
    return Ft(this, "map", e, t, void 0, arguments);
  },
  pop() {
    return qn(this, "pop");
  },
  push(...e) {
    return qn(this, "push", e);
  },
  reduce(e, ...t) {
    return Vs(this, "reduce", e, t);
  },
  reduceRight(e, ...t) {
    return Vs(this, "reduceRight", e, t);
  },
  shift() {
    return qn(this, "shift");
  },
  // slice could use ARRAY_ITERATE but also seems to beg for range tracking
  some(e, t) {
    return Ft(this, "some", e, t, void 0, arguments);
  },
  splice(...e) {
    return qn(this, "splice", e);
  },
  toReversed() {
    return An(this).toReversed();
  },
  toSorted(e) {
    return An(this).toSorted(e);
  },
  toSpliced(...e) {
    return An(this).toSpliced(...e);
  },
  unshift(...e) {
    return qn(this, "unshift", e);
  },
  values() {
    return ni(this, "values", (e) => St(this, e));
  }
};
function ni(e, t, n) {
  const o = Ir(e), r = o[t], i = r.call(o);
  if (o !== e && !/* @__PURE__ */ it(e)) {
    if (i[Symbol.toStringTag] === "Array Iterator") {
      const s = Object.create(Object.getPrototypeOf(i));
      return s.next = () => zs(i.next(), n), r !== Xl[t] && Object.defineProperties(s, {
        return: {
          get() {
            const a = i.return;
            return typeof a == "function" ? a.bind(i) : a;
          }
        },
        throw: {
          get() {
            const a = i.throw;
            return typeof a == "function" ? a.bind(i) : a;
          }
        }
      }), s;
    }
    i._next = i.next, i.next = () => zs(i._next(), n);
  }
  return i;
}
function zs(e, t) {
  return e.done || (e.value = t(e.value)), e;
}
const Xl = Array.prototype;
function Ft(e, t, n, o, r, i) {
  const s = Ir(e), a = s !== e && !/* @__PURE__ */ it(e), l = s[t];
  if (l !== Xl[t]) {
    const d = l.apply(e, i);
    return a ? ut(d) : d;
  }
  let u = n;
  s !== e && (a ? u = function(d, p) {
    return n.call(this, St(e, d), p, e);
  } : n.length > 2 && (u = function(d, p) {
    return n.call(this, d, p, e);
  }));
  const c = l.call(s, u, o);
  return a && r ? r(c) : c;
}
function Vs(e, t, n, o) {
  const r = Ir(e), i = r !== e && !/* @__PURE__ */ it(e);
  let s = n, a = !1;
  r !== e && (i ? (a = o.length === 0, s = function(u, c, d) {
    return a && (a = !1, u = St(e, u)), n.call(this, u, St(e, c), d, e);
  }) : n.length > 3 && (s = function(u, c, d) {
    return n.call(this, u, c, d, e);
  }));
  const l = r[t](s, ...o);
  return a ? St(e, l) : l;
}
function oi(e, t, n) {
  const o = /* @__PURE__ */ fe(e);
  We(o, "iterate", go);
  const r = o[t](...n);
  return (r === -1 || r === !1) && /* @__PURE__ */ jr(n[0]) ? (n[0] = /* @__PURE__ */ fe(n[0]), o[t](...n)) : r;
}
function qn(e, t, n = []) {
  Lt(), Zi();
  const o = (/* @__PURE__ */ fe(e))[t].apply(e, n);
  return Xi(), It(), o;
}
const Ld = /* @__PURE__ */ Yi("__proto__,__v_isRef,__isVue"), Ql = /* @__PURE__ */ new Set(
  /* @__PURE__ */ Object.getOwnPropertyNames(Symbol).filter((e) => e !== "arguments" && e !== "caller").map((e) => Symbol[e]).filter(st)
);
function Id(e) {
  st(e) || (e = String(e));
  const t = /* @__PURE__ */ fe(this);
  return We(t, "has", e), t.hasOwnProperty(e);
}
class eu {
  constructor(t = !1, n = !1) {
    this._isReadonly = t, this._isShallow = n;
  }
  get(t, n, o) {
    if (n === "__v_skip") return t.__v_skip;
    const r = this._isReadonly, i = this._isShallow;
    if (n === "__v_isReactive")
      return !r;
    if (n === "__v_isReadonly")
      return r;
    if (n === "__v_isShallow")
      return i;
    if (n === "__v_raw")
      return o === (r ? i ? Ud : ru : i ? ou : nu).get(t) || // receiver is not the reactive proxy, but has the same prototype
      // this means the receiver is a user proxy of the reactive proxy
      Object.getPrototypeOf(t) === Object.getPrototypeOf(o) ? t : void 0;
    const s = J(t);
    if (!r) {
      let l;
      if (s && (l = Ed[n]))
        return l;
      if (n === "hasOwnProperty")
        return Id;
    }
    const a = Reflect.get(
      t,
      n,
      // if this is a proxy wrapping a ref, return methods using the raw ref
      // as receiver so that we don't have to call `toRaw` on the ref in all
      // its class methods
      /* @__PURE__ */ Ae(t) ? t : o
    );
    if ((st(n) ? Ql.has(n) : Ld(n)) || (r || We(t, "get", n), i))
      return a;
    if (/* @__PURE__ */ Ae(a)) {
      const l = s && Or(n) ? a : a.value;
      return r && ve(l) ? /* @__PURE__ */ fr(l) : l;
    }
    return ve(a) ? r ? /* @__PURE__ */ fr(a) : /* @__PURE__ */ Un(a) : a;
  }
}
class tu extends eu {
  constructor(t = !1) {
    super(!1, t);
  }
  set(t, n, o, r) {
    let i = t[n];
    const s = J(t) && Or(n);
    if (!this._isShallow) {
      const u = /* @__PURE__ */ jt(i);
      if (!/* @__PURE__ */ it(o) && !/* @__PURE__ */ jt(o) && (i = /* @__PURE__ */ fe(i), o = /* @__PURE__ */ fe(o)), !s && /* @__PURE__ */ Ae(i) && !/* @__PURE__ */ Ae(o))
        return u || (i.value = o), !0;
    }
    const a = s ? Number(n) < t.length : ge(t, n), l = Reflect.set(
      t,
      n,
      o,
      /* @__PURE__ */ Ae(t) ? t : r
    );
    return t === /* @__PURE__ */ fe(r) && l && (a ? Be(o, i) && Ut(t, "set", n, o) : Ut(t, "add", n, o)), l;
  }
  deleteProperty(t, n) {
    const o = ge(t, n);
    t[n];
    const r = Reflect.deleteProperty(t, n);
    return r && o && Ut(t, "delete", n, void 0), r;
  }
  has(t, n) {
    const o = Reflect.has(t, n);
    return (!st(n) || !Ql.has(n)) && We(t, "has", n), o;
  }
  ownKeys(t) {
    return We(
      t,
      "iterate",
      J(t) ? "length" : $n
    ), Reflect.ownKeys(t);
  }
}
class jd extends eu {
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
const Nd = /* @__PURE__ */ new tu(), Md = /* @__PURE__ */ new jd(), Dd = /* @__PURE__ */ new tu(!0);
const ki = (e) => e, Jo = (e) => Reflect.getPrototypeOf(e);
function Rd(e, t, n) {
  return function(...o) {
    const r = this.__v_raw, i = /* @__PURE__ */ fe(r), s = nn(i), a = e === "entries" || e === Symbol.iterator && s, l = e === "keys" && s, u = r[e](...o), c = n ? ki : t ? rn : ut;
    return !t && We(
      i,
      "iterate",
      l ? wi : $n
    ), Ee(
      // inheriting all iterator properties
      Object.create(u),
      {
        // iterator protocol
        next() {
          const { value: d, done: p } = u.next();
          return p ? { value: d, done: p } : {
            value: a ? [c(d[0]), c(d[1])] : c(d),
            done: p
          };
        }
      }
    );
  };
}
function Zo(e) {
  return function(...t) {
    return e === "delete" ? !1 : e === "clear" ? void 0 : this;
  };
}
function Fd(e, t) {
  const n = {
    get(r) {
      const i = this.__v_raw, s = /* @__PURE__ */ fe(i), a = /* @__PURE__ */ fe(r);
      e || (Be(r, a) && We(s, "get", r), We(s, "get", a));
      const { has: l } = Jo(s), u = t ? ki : e ? rn : ut;
      if (l.call(s, r))
        return u(i.get(r));
      if (l.call(s, a))
        return u(i.get(a));
      i !== s && i.get(r);
    },
    get size() {
      const r = this.__v_raw;
      return !e && We(/* @__PURE__ */ fe(r), "iterate", $n), r.size;
    },
    has(r) {
      const i = this.__v_raw, s = /* @__PURE__ */ fe(i), a = /* @__PURE__ */ fe(r);
      return e || (Be(r, a) && We(s, "has", r), We(s, "has", a)), r === a ? i.has(r) : i.has(r) || i.has(a);
    },
    forEach(r, i) {
      const s = this, a = s.__v_raw, l = /* @__PURE__ */ fe(a), u = t ? ki : e ? rn : ut;
      return !e && We(l, "iterate", $n), a.forEach((c, d) => r.call(i, u(c), u(d), s));
    }
  };
  return Ee(
    n,
    e ? {
      add: Zo("add"),
      set: Zo("set"),
      delete: Zo("delete"),
      clear: Zo("clear")
    } : {
      add(r) {
        const i = /* @__PURE__ */ fe(this), s = Jo(i), a = /* @__PURE__ */ fe(r), l = !t && !/* @__PURE__ */ it(r) && !/* @__PURE__ */ jt(r) ? a : r;
        return s.has.call(i, l) || Be(r, l) && s.has.call(i, r) || Be(a, l) && s.has.call(i, a) || (i.add(l), Ut(i, "add", l, l)), this;
      },
      set(r, i) {
        !t && !/* @__PURE__ */ it(i) && !/* @__PURE__ */ jt(i) && (i = /* @__PURE__ */ fe(i));
        const s = /* @__PURE__ */ fe(this), { has: a, get: l } = Jo(s);
        let u = a.call(s, r);
        u || (r = /* @__PURE__ */ fe(r), u = a.call(s, r));
        const c = l.call(s, r);
        return s.set(r, i), u ? Be(i, c) && Ut(s, "set", r, i) : Ut(s, "add", r, i), this;
      },
      delete(r) {
        const i = /* @__PURE__ */ fe(this), { has: s, get: a } = Jo(i);
        let l = s.call(i, r);
        l || (r = /* @__PURE__ */ fe(r), l = s.call(i, r)), a && a.call(i, r);
        const u = i.delete(r);
        return l && Ut(i, "delete", r, void 0), u;
      },
      clear() {
        const r = /* @__PURE__ */ fe(this), i = r.size !== 0, s = r.clear();
        return i && Ut(
          r,
          "clear",
          void 0,
          void 0
        ), s;
      }
    }
  ), [
    "keys",
    "values",
    "entries",
    Symbol.iterator
  ].forEach((r) => {
    n[r] = Rd(r, e, t);
  }), n;
}
function es(e, t) {
  const n = Fd(e, t);
  return (o, r, i) => r === "__v_isReactive" ? !e : r === "__v_isReadonly" ? e : r === "__v_isShallow" ? t : r === "__v_raw" ? o : Reflect.get(
    ge(n, r) && r in o ? n : o,
    r,
    i
  );
}
const Bd = {
  get: /* @__PURE__ */ es(!1, !1)
}, zd = {
  get: /* @__PURE__ */ es(!1, !0)
}, Vd = {
  get: /* @__PURE__ */ es(!0, !1)
};
const nu = /* @__PURE__ */ new WeakMap(), ou = /* @__PURE__ */ new WeakMap(), ru = /* @__PURE__ */ new WeakMap(), Ud = /* @__PURE__ */ new WeakMap();
function Hd(e) {
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
function Un(e) {
  return /* @__PURE__ */ jt(e) ? e : ts(
    e,
    !1,
    Nd,
    Bd,
    nu
  );
}
// @__NO_SIDE_EFFECTS__
function Kd(e) {
  return ts(
    e,
    !1,
    Dd,
    zd,
    ou
  );
}
// @__NO_SIDE_EFFECTS__
function fr(e) {
  return ts(
    e,
    !0,
    Md,
    Vd,
    ru
  );
}
function ts(e, t, n, o, r) {
  if (!ve(e) || e.__v_raw && !(t && e.__v_isReactive) || e.__v_skip || !Object.isExtensible(e))
    return e;
  const i = r.get(e);
  if (i)
    return i;
  const s = Hd(hd(e));
  if (s === 0)
    return e;
  const a = new Proxy(
    e,
    s === 2 ? o : n
  );
  return r.set(e, a), a;
}
// @__NO_SIDE_EFFECTS__
function At(e) {
  return /* @__PURE__ */ jt(e) ? /* @__PURE__ */ At(e.__v_raw) : !!(e && e.__v_isReactive);
}
// @__NO_SIDE_EFFECTS__
function jt(e) {
  return !!(e && e.__v_isReadonly);
}
// @__NO_SIDE_EFFECTS__
function it(e) {
  return !!(e && e.__v_isShallow);
}
// @__NO_SIDE_EFFECTS__
function jr(e) {
  return e ? !!e.__v_raw : !1;
}
// @__NO_SIDE_EFFECTS__
function fe(e) {
  const t = e && e.__v_raw;
  return t ? /* @__PURE__ */ fe(t) : e;
}
function ns(e) {
  return !ge(e, "__v_skip") && Object.isExtensible(e) && Ml(e, "__v_skip", !0), e;
}
const ut = (e) => ve(e) ? /* @__PURE__ */ Un(e) : e, rn = (e) => ve(e) ? /* @__PURE__ */ fr(e) : e;
// @__NO_SIDE_EFFECTS__
function Ae(e) {
  return e ? e.__v_isRef === !0 : !1;
}
// @__NO_SIDE_EFFECTS__
function ie(e) {
  return iu(e, !1);
}
// @__NO_SIDE_EFFECTS__
function vt(e) {
  return iu(e, !0);
}
function iu(e, t) {
  return /* @__PURE__ */ Ae(e) ? e : new Wd(e, t);
}
class Wd {
  constructor(t, n) {
    this.dep = new Lr(), this.__v_isRef = !0, this.__v_isShallow = !1, this._rawValue = n ? t : /* @__PURE__ */ fe(t), this._value = n ? t : ut(t), this.__v_isShallow = n;
  }
  get value() {
    return this.dep.track(), this._value;
  }
  set value(t) {
    const n = this._rawValue, o = this.__v_isShallow || /* @__PURE__ */ it(t) || /* @__PURE__ */ jt(t);
    t = o ? t : /* @__PURE__ */ fe(t), Be(t, n) && (this._rawValue = t, this._value = o ? t : ut(t), this.dep.trigger());
  }
}
function _(e) {
  return /* @__PURE__ */ Ae(e) ? e.value : e;
}
const qd = {
  get: (e, t, n) => t === "__v_raw" ? e : _(Reflect.get(e, t, n)),
  set: (e, t, n, o) => {
    const r = e[t];
    return /* @__PURE__ */ Ae(r) && !/* @__PURE__ */ Ae(n) ? (r.value = n, !0) : Reflect.set(e, t, n, o);
  }
};
function su(e) {
  return /* @__PURE__ */ At(e) ? e : new Proxy(e, qd);
}
class Gd {
  constructor(t) {
    this.__v_isRef = !0, this._value = void 0;
    const n = this.dep = new Lr(), { get: o, set: r } = t(n.track.bind(n), n.trigger.bind(n));
    this._get = o, this._set = r;
  }
  get value() {
    return this._value = this._get();
  }
  set value(t) {
    this._set(t);
  }
}
function Yd(e) {
  return new Gd(e);
}
// @__NO_SIDE_EFFECTS__
function Jd(e) {
  const t = J(e) ? new Array(e.length) : {};
  for (const n in e)
    t[n] = Xd(e, n);
  return t;
}
class Zd {
  constructor(t, n, o) {
    this._object = t, this._defaultValue = o, this.__v_isRef = !0, this._value = void 0, this._key = st(n) ? n : String(n), this._raw = /* @__PURE__ */ fe(t);
    let r = !0, i = t;
    if (!J(t) || st(this._key) || !Or(this._key))
      do
        r = !/* @__PURE__ */ jr(i) || /* @__PURE__ */ it(i);
      while (r && (i = i.__v_raw));
    this._shallow = r;
  }
  get value() {
    let t = this._object[this._key];
    return this._shallow && (t = _(t)), this._value = t === void 0 ? this._defaultValue : t;
  }
  set value(t) {
    if (this._shallow && /* @__PURE__ */ Ae(this._raw[this._key])) {
      const n = this._object[this._key];
      if (/* @__PURE__ */ Ae(n)) {
        n.value = t;
        return;
      }
    }
    this._object[this._key] = t;
  }
  get dep() {
    return Ad(this._raw, this._key);
  }
}
function Xd(e, t, n) {
  return new Zd(e, t, n);
}
class Qd {
  constructor(t, n, o) {
    this.fn = t, this.setter = n, this._value = void 0, this.dep = new Lr(this), this.__v_isRef = !0, this.deps = void 0, this.depsTail = void 0, this.flags = 16, this.globalVersion = mo - 1, this.next = void 0, this.effect = this, this.__v_isReadonly = !n, this.isSSR = o;
  }
  /**
   * @internal
   */
  notify() {
    if (this.flags |= 16, !(this.flags & 8) && // avoid infinite self recursion
    Ce !== this)
      return Wl(this, !0), !0;
  }
  get value() {
    const t = this.dep.track();
    return Yl(this), t && (t.version = this.dep.version), this._value;
  }
  set value(t) {
    this.setter && this.setter(t);
  }
}
// @__NO_SIDE_EFFECTS__
function ef(e, t, n = !1) {
  let o, r;
  return ne(e) ? o = e : (o = e.get, r = e.set), new Qd(o, r, n);
}
const Xo = {}, pr = /* @__PURE__ */ new WeakMap();
let gn;
function tf(e, t = !1, n = gn) {
  if (n) {
    let o = pr.get(n);
    o || pr.set(n, o = []), o.push(e);
  }
}
function nf(e, t, n = pe) {
  const { immediate: o, deep: r, once: i, scheduler: s, augmentJob: a, call: l } = n, u = (k) => r ? k : /* @__PURE__ */ it(k) || r === !1 || r === 0 ? Ht(k, 1) : Ht(k);
  let c, d, p, f, y = !1, w = !1;
  if (/* @__PURE__ */ Ae(e) ? (d = () => e.value, y = /* @__PURE__ */ it(e)) : /* @__PURE__ */ At(e) ? (d = () => u(e), y = !0) : J(e) ? (w = !0, y = e.some((k) => /* @__PURE__ */ At(k) || /* @__PURE__ */ it(k)), d = () => e.map((k) => {
    if (/* @__PURE__ */ Ae(k))
      return k.value;
    if (/* @__PURE__ */ At(k))
      return u(k);
    if (ne(k))
      return l ? l(k, 2) : k();
  })) : ne(e) ? t ? d = l ? () => l(e, 2) : e : d = () => {
    if (p) {
      Lt();
      try {
        p();
      } finally {
        It();
      }
    }
    const k = gn;
    gn = c;
    try {
      return l ? l(e, 3, [f]) : e(f);
    } finally {
      gn = k;
    }
  } : d = Pt, t && r) {
    const k = d, S = r === !0 ? 1 / 0 : r;
    d = () => Ht(k(), S);
  }
  const T = Ul(), x = () => {
    c.stop(), T && T.active && Ji(T.effects, c);
  };
  if (i && t) {
    const k = t;
    t = (...S) => {
      try {
        return k(...S);
      } finally {
        x();
      }
    };
  }
  let C = w ? new Array(e.length).fill(Xo) : Xo;
  const M = (k) => {
    if (!(!(c.flags & 1) || !c.dirty && !k))
      if (t) {
        const S = c.run();
        if (k || r || y || (w ? S.some((q, B) => Be(q, C[B])) : Be(S, C))) {
          const q = gn;
          Lt();
          try {
            p && p(), gn = c;
            const B = [
              S,
              // pass undefined as the old value when it's changed for the first time
              C === Xo ? void 0 : w && C[0] === Xo ? [] : C,
              f
            ];
            C = S, l ? l(t, 3, B) : (
              // @ts-expect-error
              t(...B)
            );
          } finally {
            gn = q, It();
          }
        }
      } else
        c.run();
  };
  return a && a(M), c = new Hl(d), c.scheduler = s ? () => s(M, !1) : M, f = (k) => tf(k, !1, c), p = c.onStop = () => {
    const k = pr.get(c);
    if (k) {
      if (l)
        l(k, 4);
      else
        for (const S of k) S();
      pr.delete(c);
    }
  }, t ? o ? M(!0) : C = c.run() : s ? s(M.bind(null, !0), !0) : c.run(), x.pause = c.pause.bind(c), x.resume = c.resume.bind(c), x.stop = x, x;
}
function Ht(e, t = 1 / 0, n) {
  if (t <= 0 || !ve(e) || e.__v_skip || (n = n || /* @__PURE__ */ new Map(), (n.get(e) || 0) >= t))
    return e;
  if (n.set(e, t), t--, /* @__PURE__ */ Ae(e))
    Ht(e.value, t, n);
  else if (J(e))
    for (let o = 0; o < e.length; o++)
      Ht(e[o], t, n);
  else if (Rn(e) || nn(e))
    e.forEach((o) => {
      Ht(o, t, n);
    });
  else if (Nl(e)) {
    for (const o in e)
      Ht(e[o], t, n);
    for (const o of Object.getOwnPropertySymbols(e))
      Object.prototype.propertyIsEnumerable.call(e, o) && Ht(e[o], t, n);
  }
  return e;
}
function zo(e, t, n, o) {
  try {
    return o ? e(...o) : e();
  } catch (r) {
    Nr(r, t, n);
  }
}
function ct(e, t, n, o) {
  if (ne(e)) {
    const r = zo(e, t, n, o);
    return r && Il(r) && r.catch((i) => {
      Nr(i, t, n, void 0, !0);
    }), r;
  }
  if (J(e)) {
    const r = [];
    for (let i = 0; i < e.length; i++)
      r.push(ct(e[i], t, n, o));
    return r;
  }
}
function Nr(e, t, n, o = !0, r = !1) {
  const i = t ? t.vnode : null, { errorHandler: s, throwUnhandledErrorInProduction: a } = t && t.appContext.config || pe;
  if (t) {
    let l = t.parent;
    const u = t.proxy, c = `https://vuejs.org/error-reference/#runtime-${n}`;
    for (; l; ) {
      const d = l.ec;
      if (d && !l.isUnmounted && // Async failures may outlive stopped scopes whose unmount effects
      // are deferred or discarded by Suspense.
      (!r || l.scope.active)) {
        for (let p = 0; p < d.length; p++)
          if (d[p](e, u, c) === !1)
            return;
      }
      l = l.parent;
    }
    if (s) {
      Lt(), zo(s, null, 10, [
        e,
        u,
        c
      ]), It();
      return;
    }
  }
  of(e, n, i, o, a);
}
function of(e, t, n, o = !0, r = !1) {
  if (r)
    throw e;
  console.error(e);
}
const Je = [];
let ht = -1;
const xt = [];
let Qt = null, In = 0;
const au = /* @__PURE__ */ Promise.resolve();
let hr = null;
function Mr(e) {
  const t = hr || au;
  return e ? t.then(this ? e.bind(this) : e) : t;
}
function rf(e) {
  let t = ht + 1, n = Je.length;
  for (; t < n; ) {
    const o = t + n >>> 1, r = Je[o], i = bo(r);
    i < e || i === e && r.flags & 2 ? t = o + 1 : n = o;
  }
  return t;
}
function Dr(e) {
  if (!(e.flags & 1)) {
    const t = bo(e), n = Je[Je.length - 1];
    !n || // fast path when the job id is larger than the tail
    !(e.flags & 2) && t >= bo(n) ? Je.push(e) : Je.splice(rf(t), 0, e), e.flags |= 1, lu();
  }
}
function lu() {
  hr || (hr = au.then(du));
}
function sf(e) {
  if (!J(e))
    Qt && e.id === -1 ? Qt.splice(In + 1, 0, e) : e.flags & 1 || (xt.push(e), e.flags |= 1);
  else
    for (let t = 0; t < e.length; t++)
      xt.push(e[t]);
  lu();
}
function uu(e, t, n, o = ht + 1) {
  for (; o < Je.length; o++) {
    const r = Je[o];
    if (r && r.flags & 2) {
      if (e && r.id !== e.uid || t !== void 0 && !(r.id >= t))
        continue;
      Je.splice(o, 1), o = e ? o - 1 : ht, r.flags & 4 && (r.flags &= -2), r(), r.flags & 4 || (r.flags &= -2);
    }
  }
}
function cu(e, t, n = 0) {
  if (xt.length) {
    let o = xt, r = 0;
    if (t) {
      o = [];
      for (let s = 0; s < xt.length; s++) {
        const a = xt[s];
        (a.i !== void 0 ? !a.i || a.i.uid < n : t.has(a)) ? xt[r++] = a : o.push(a);
      }
    }
    const i = [...new Set(o)].sort((s, a) => bo(s) - bo(a));
    if (xt.length = r, Qt) {
      for (let s = 0; s < i.length; s++)
        Qt.push(i[s]);
      return;
    }
    for (Qt = i, In = 0; In < Qt.length; In++) {
      const s = Qt[In];
      s.flags & 4 && (s.flags &= -2), s.flags & 8 || s(), s.flags &= -2;
    }
    Qt = null, In = 0;
  }
}
let ri = !1;
function af(e, t) {
  if (ri) {
    e();
    return;
  }
  const n = t === void 0 ? void 0 : new Set(xt);
  e(), ri = !0;
  try {
    uu(void 0, t), cu(void 0, n, t);
  } finally {
    ri = !1;
  }
}
const bo = (e) => e.id == null ? e.flags & 2 ? -1 : 1 / 0 : e.id;
function du(e) {
  try {
    for (ht = 0; ht < Je.length; ht++) {
      const t = Je[ht];
      t && !(t.flags & 8) && (t.flags & 4 && (t.flags &= -2), zo(
        t,
        t.i,
        t.i ? 15 : 14
      ), t.flags & 4 || (t.flags &= -2));
    }
  } finally {
    for (; ht < Je.length; ht++) {
      const t = Je[ht];
      t && (t.flags &= -2);
    }
    ht = -1, Je.length = 0, cu(), hr = null, (Je.length || xt.length) && du();
  }
}
let ze = null, fu = null;
function mr(e) {
  const t = ze;
  return ze = e, fu = e && e.type.__scopeId || null, t;
}
function oe(e, t = ze, n) {
  if (!t || e._n)
    return e;
  const o = (...r) => {
    o._d && wr(-1);
    const i = mr(t), s = Wt.length;
    let a;
    try {
      a = e(...r);
    } finally {
      for (let l = Wt.length; l > s; l--) cs();
      mr(i), o._d && wr(1);
    }
    return a;
  };
  return o._n = !0, o._c = !0, o._d = !0, o;
}
function os(e, t) {
  if (ze === null)
    return e;
  const n = Vr(ze), o = e.dirs || (e.dirs = []);
  for (let r = 0; r < t.length; r++) {
    let [i, s, a, l = pe] = t[r];
    i && (ne(i) && (i = {
      mounted: i,
      updated: i
    }), i.deep && Ht(s), o.push({
      dir: i,
      instance: n,
      value: s,
      oldValue: void 0,
      arg: a,
      modifiers: l
    }));
  }
  return e;
}
function fn(e, t, n, o) {
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
  const i = r.dirs, s = t && t.dirs;
  for (let a = 0; a < i.length; a++) {
    let l = i[a];
    s ? l.oldValue = s[a].value : o === "mounted" && l.oldValue !== void 0 && (l = Ee({}, l, { oldValue: void 0 }));
    let u = l.dir[o];
    u && (Lt(), ct(u, n, 8, [
      e.el,
      l,
      r,
      t
    ]), It());
  }
}
function lf(e, t) {
  if (qe) {
    let n = qe.provides;
    const o = qe.parent && qe.parent.provides;
    o === n && (n = qe.provides = Object.create(o)), n[e] = t;
  }
}
function so(e, t, n = !1) {
  const o = Cn();
  if (o || xn) {
    let r = xn ? xn._context.provides : o ? o.parent == null || o.ce ? o.vnode.appContext && o.vnode.appContext.provides : o.parent.provides : void 0;
    if (r && e in r)
      return r[e];
    if (arguments.length > 1)
      return n && ne(t) ? t.call(o && o.proxy) : t;
  }
}
function uf() {
  return !!(Cn() || xn);
}
const cf = /* @__PURE__ */ Symbol.for("v-scx"), df = () => so(cf);
function ff(e, t) {
  return rs(
    e,
    null,
    { flush: "sync" }
  );
}
function ot(e, t, n) {
  return rs(e, t, n);
}
function rs(e, t, n = pe) {
  const { immediate: o, deep: r, flush: i, once: s } = n, a = Ee({}, n), l = t && o || !t && i !== "post";
  let u;
  if (ko) {
    if (i === "sync") {
      const f = df();
      u = f.__watcherHandles || (f.__watcherHandles = []);
    } else if (!l) {
      const f = () => {
      };
      return f.stop = Pt, f.resume = Pt, f.pause = Pt, f;
    }
  }
  const c = qe;
  a.call = (f, y, w) => ct(f, c, y, w);
  let d = !1;
  i === "post" ? a.scheduler = (f) => {
    f.i = c, He(f, c && c.suspense);
  } : i !== "sync" && (d = !0, a.scheduler = (f, y) => {
    y ? f() : Dr(f);
  }), a.augmentJob = (f) => {
    t && (f.flags |= 4), d && (f.flags |= 2, c && (f.id = c.uid, f.i = c));
  };
  const p = nf(e, t, a);
  return ko && (u ? u.push(p) : l && p()), p;
}
function pf(e, t, n) {
  const o = this.proxy, r = Te(e) ? e.includes(".") ? pu(o, e) : () => o[e] : e.bind(o, o);
  let i;
  ne(t) ? i = t : (i = t.handler, n = t);
  const s = Ho(this), a = rs(r, i.bind(o), n);
  return s(), a;
}
function pu(e, t) {
  const n = t.split(".");
  return () => {
    let o = e;
    for (let r = 0; r < n.length && o; r++)
      o = o[n[r]];
    return o;
  };
}
const Zt = /* @__PURE__ */ new WeakMap(), hu = /* @__PURE__ */ Symbol("_vte"), Rr = (e) => e.__isTeleport, bn = (e) => e && (e.disabled || e.disabled === ""), hf = (e) => e && (e.defer || e.defer === ""), Us = (e) => typeof SVGElement < "u" && e instanceof SVGElement, Hs = (e) => typeof MathMLElement == "function" && e instanceof MathMLElement, $i = (e, t) => {
  const n = e && e.to;
  return Te(n) ? t ? t(n) : null : n;
}, mf = {
  name: "Teleport",
  __isTeleport: !0,
  process(e, t, n, o, r, i, s, a, l, u) {
    const {
      mc: c,
      pc: d,
      pbc: p,
      o: { insert: f, querySelector: y, createText: w, createComment: T, parentNode: x }
    } = u, C = bn(t.props);
    let { dynamicChildren: M } = t;
    const k = (B, O, N) => {
      B.shapeFlag & 16 && c(
        B.children,
        O,
        N,
        r,
        i,
        s,
        a,
        l
      );
    }, S = (B = t) => {
      const O = bn(B.props), N = B.target = $i(B.props, y), Z = Si(N, B, w, f);
      N && (s !== "svg" && Us(N) ? s = "svg" : s !== "mathml" && Hs(N) && (s = "mathml"), r && r.isCE && (r.ce._teleportTargets || (r.ce._teleportTargets = /* @__PURE__ */ new Set())).add(N), O || (k(B, N, Z), Zn(B, !1)));
    }, q = (B) => {
      const O = () => {
        if (Zt.get(B) === O) {
          if (Zt.delete(B), bn(B.props)) {
            const N = x(B.el) || n;
            k(B, N, B.anchor), Zn(B, !0);
          }
          S(B);
        }
      };
      Zt.set(B, O), He(O, i);
    };
    if (e == null) {
      const B = t.el = w(""), O = t.anchor = w("");
      if (f(B, n, o), f(O, n, o), hf(t.props) || i && i.pendingBranch) {
        q(t);
        return;
      }
      C && (k(t, n, O), Zn(t, !0)), S();
    } else {
      t.el = e.el;
      const B = t.anchor = e.anchor, O = Zt.get(e);
      if (O) {
        O.flags |= 8, Zt.delete(e), q(t);
        return;
      }
      t.targetStart = e.targetStart;
      const N = t.target = e.target, Z = t.targetAnchor = e.targetAnchor, ee = bn(e.props), R = ee ? n : N, ae = ee ? B : Z;
      if (s === "svg" || Us(N) ? s = "svg" : (s === "mathml" || Hs(N)) && (s = "mathml"), M ? (p(
        e.dynamicChildren,
        M,
        R,
        r,
        i,
        s,
        a
      ), us(e, t, !0)) : l || d(
        e,
        t,
        R,
        ae,
        r,
        i,
        s,
        a,
        !1
      ), C)
        ee ? t.props && e.props && t.props.to !== e.props.to && (t.props.to = e.props.to) : Qo(
          t,
          n,
          B,
          u,
          1
        );
      else if ((t.props && t.props.to) !== (e.props && e.props.to)) {
        const we = $i(t.props, y);
        we && (t.target = we, Qo(
          t,
          we,
          null,
          u,
          0
        ));
      } else ee && Qo(
        t,
        N,
        Z,
        u,
        1
      );
      Zn(t, C);
    }
  },
  remove(e, t, n, { um: o, o: { remove: r } }, i) {
    const {
      shapeFlag: s,
      children: a,
      anchor: l,
      targetStart: u,
      targetAnchor: c,
      target: d,
      props: p
    } = e, f = bn(p), y = i || !f, w = Zt.get(e);
    if (w && (w.flags |= 8, Zt.delete(e)), d && (r(u), r(c)), i && r(l), !w && (f || d) && s & 16)
      for (let T = 0; T < a.length; T++) {
        const x = a[T];
        o(
          x,
          t,
          n,
          y,
          !!x.dynamicChildren
        );
      }
  },
  move: Qo,
  hydrate: gf
};
function Qo(e, t, n, { o: { insert: o }, m: r }, i = 2) {
  i === 0 && (e.targetStart && o(e.targetStart, t, n), o(e.targetAnchor, t, n), n = e.targetAnchor);
  const { el: s, anchor: a, shapeFlag: l, children: u, props: c } = e, d = i === 2;
  if (d && o(s, t, n), !Zt.has(e) && (!d || bn(c)) && l & 16)
    for (let p = 0; p < u.length; p++)
      r(
        u[p],
        t,
        n,
        2
      );
  d && o(a, t, n);
}
function gf(e, t, n, o, r, i, {
  o: { nextSibling: s, parentNode: a, querySelector: l, insert: u, createText: c }
}, d) {
  function p(T, x) {
    let C = x;
    for (; C; ) {
      if (C && C.nodeType === 8) {
        if (C.data === "teleport start anchor")
          t.targetStart = C;
        else if (C.data === "teleport anchor") {
          t.targetAnchor = C, T._lpa = t.targetAnchor && s(t.targetAnchor);
          break;
        }
      }
      C = s(C);
    }
  }
  function f(T, x) {
    x.anchor = d(
      s(T),
      x,
      a(T),
      n,
      o,
      r,
      i
    );
  }
  const y = t.target = $i(
    t.props,
    l
  ), w = bn(t.props);
  if (y) {
    const T = y._lpa || y.firstChild;
    t.shapeFlag & 16 && (w ? (f(e, t), p(y, T), t.targetAnchor || Si(
      y,
      t,
      c,
      u,
      // if target is the same as the main view, insert anchors before current node
      // to avoid hydrating mismatch
      a(e) === y ? e : null
    )) : (t.anchor = s(e), p(y, T), t.targetAnchor || Si(y, t, c, u), d(
      T && s(T),
      t,
      y,
      n,
      o,
      r,
      i
    ))), Zn(t, w);
  } else w && t.shapeFlag & 16 && (f(e, t), t.targetStart = e, t.targetAnchor = s(e));
  return t.anchor && s(t.anchor);
}
const bf = mf;
function Zn(e, t) {
  const n = e.ctx;
  if (n && n.ut) {
    let o, r;
    for (t ? (o = e.el, r = e.anchor) : (o = e.targetStart, r = e.targetAnchor); o && o !== r; )
      o.nodeType === 1 && o.setAttribute("data-v-owner", n.uid), o = o.nextSibling;
    n.ut();
  }
}
function Si(e, t, n, o, r = null) {
  const i = t.targetStart = n(""), s = t.targetAnchor = n("");
  return i[hu] = s, e && (o(i, e, r), o(s, e, r)), s;
}
const lt = /* @__PURE__ */ Symbol("_leaveCb"), Gn = /* @__PURE__ */ Symbol("_enterCb");
function vf() {
  const e = {
    isMounted: !1,
    isLeaving: !1,
    isUnmounting: !1,
    leavingVNodes: /* @__PURE__ */ new Map()
  };
  return Vo(() => {
    e.isMounted = !0;
  }), Uo(() => {
    e.isUnmounting = !0;
  }), e;
}
const at = [Function, Array], mu = {
  mode: String,
  appear: Boolean,
  persisted: Boolean,
  // enter
  onBeforeEnter: at,
  onEnter: at,
  onAfterEnter: at,
  onEnterCancelled: at,
  // leave
  onBeforeLeave: at,
  onLeave: at,
  onAfterLeave: at,
  onLeaveCancelled: at,
  // appear
  onBeforeAppear: at,
  onAppear: at,
  onAfterAppear: at,
  onAppearCancelled: at
}, yf = {
  name: "BaseTransition",
  props: mu,
  setup(e, { slots: t }) {
    const n = Cn(), o = vf();
    return () => {
      const r = t.default && vu(t.default(), !0), i = r && r.length ? gu(r) : (
        // Keep explicit default-slot conditionals on the same transition path
        // as regular v-if branches, which render a comment placeholder.
        n.subTree ? j() : void 0
      );
      if (!i)
        return;
      const s = /* @__PURE__ */ fe(e), { mode: a } = s;
      if (o.isLeaving)
        return ii(i);
      const l = gr(i);
      if (!l)
        return ii(i);
      const u = xi(
        l,
        s,
        o,
        n
      );
      l.type !== Ve && Sn(l, u);
      let c = n.subTree && gr(n.subTree);
      if (c && c.type !== Ve && !vn(c, l) && vo(n.subTree)) {
        let d = xi(
          c,
          s,
          o,
          n
        );
        if (Sn(c, d), a === "out-in" && l.type !== Ve)
          return o.isLeaving = !0, d.afterLeave = () => {
            if (o.isLeaving = !1, !(n.job.flags & 8))
              if (n.effect.flags & 2) {
                const p = () => {
                  n.job.flags & 8 || n.update();
                };
                p.i = n, Dr(p);
              } else
                n.update();
            delete d.afterLeave, c = void 0;
          }, ii(i);
        a === "in-out" && l.type !== Ve ? d.delayLeave = (p, f, y) => {
          const w = bu(
            o,
            c
          );
          w[String(c.key)] = c, p[lt] = () => {
            f(), p[lt] = void 0, delete u.delayedLeave, c = void 0;
          }, u.delayedLeave = () => {
            y(), delete u.delayedLeave, c = void 0;
          };
        } : c = void 0;
      } else c && (c = void 0);
      return i;
    };
  }
};
function gu(e) {
  let t = e[0];
  if (e.length > 1) {
    for (const n of e)
      if (n.type !== Ve) {
        t = n;
        break;
      }
  }
  return t;
}
const _f = yf;
function bu(e, t) {
  const { leavingVNodes: n } = e;
  let o = n.get(t.type);
  return o || (o = /* @__PURE__ */ Object.create(null), n.set(t.type, o)), o;
}
function xi(e, t, n, o) {
  const {
    appear: r,
    mode: i,
    persisted: s = !1,
    onBeforeEnter: a,
    onEnter: l,
    onAfterEnter: u,
    onEnterCancelled: c,
    onBeforeLeave: d,
    onLeave: p,
    onAfterLeave: f,
    onLeaveCancelled: y,
    onBeforeAppear: w,
    onAppear: T,
    onAfterAppear: x,
    onAppearCancelled: C
  } = t, M = String(e.key), k = bu(n, e), S = (O, N) => {
    O && ct(
      O,
      o,
      9,
      N
    );
  }, q = (O, N) => {
    const Z = N[1];
    S(O, N), J(O) ? O.every((ee) => ee.length <= 1) && Z() : O.length <= 1 && Z();
  }, B = {
    mode: i,
    persisted: s,
    beforeEnter(O) {
      let N = a;
      if (!n.isMounted)
        if (r)
          N = w || a;
        else
          return;
      O[lt] && O[lt](
        !0
        /* cancelled */
      );
      const Z = k[M];
      if (Z && vn(e, Z)) {
        let ee = Z.el[lt];
        if (!ee) {
          const R = vo(Z);
          ee = R && R.el[lt];
        }
        ee && ee();
      }
      S(N, [O]);
    },
    enter(O) {
      if (k[M] === e) return;
      let N = l, Z = u, ee = c;
      if (!n.isMounted)
        if (r)
          N = T || l, Z = x || u, ee = C || c;
        else
          return;
      let R = !1;
      O[Gn] = (we) => {
        R || (R = !0, we ? S(ee, [O]) : S(Z, [O]), B.delayedLeave && B.delayedLeave(), O[Gn] = void 0);
      };
      const ae = O[Gn].bind(null, !1);
      N ? q(N, [O, ae]) : ae();
    },
    leave(O, N) {
      const Z = String(e.key);
      if (O[Gn] && O[Gn](
        !0
        /* cancelled */
      ), n.isUnmounting)
        return N();
      S(d, [O]);
      let ee = !1;
      O[lt] = (ae) => {
        ee || (ee = !0, N(), ae ? S(y, [O]) : S(f, [O]), O[lt] = void 0, k[Z] === e && delete k[Z]);
      };
      const R = O[lt].bind(null, !1);
      k[Z] = e, p ? q(p, [O, R]) : R();
    },
    clone(O) {
      const N = xi(O, t, n, o);
      return N.afterLeave = () => {
        B.afterLeave && B.afterLeave();
      }, N.delayLeave = (Z, ee, R) => {
        B.delayLeave ? B.delayLeave(Z, ee, R) : R();
      }, N.delayedLeave = () => {
        B.delayedLeave && B.delayedLeave();
      }, N;
    }
  };
  return B;
}
function ii(e) {
  if (Fr(e))
    return e = sn(e), e.children = null, e;
}
function gr(e) {
  if (!Fr(e))
    return Rr(e.type) && e.children ? gu(e.children) : e;
  if (e.component)
    return e.component.subTree;
  const { shapeFlag: t, children: n } = e;
  if (n) {
    if (t & 16)
      return n[0];
    if (t & 32 && ne(n.default))
      return n.default();
  }
}
function Sn(e, t) {
  if (e.shapeFlag & 6 && e.component) {
    e.transition = t;
    const n = e.component.subTree;
    Sn(
      Rr(n.type) && gr(n) || n,
      t
    );
  } else if (e.shapeFlag & 128) {
    const n = e.suspense;
    if (n) {
      const o = n.isHydrating ? n.pendingBranch : n.activeBranch;
      o && Sn(o, t.clone(o));
    } else
      e.ssContent.transition = t.clone(e.ssContent), e.ssFallback.transition = t.clone(e.ssFallback);
  } else if (e.transition = t, e.type === U && J(e.children)) {
    const n = Au(e.children, !1);
    n && Sn(n, t);
  }
}
function vu(e, t = !1, n) {
  let o = [], r = 0;
  for (let i = 0; i < e.length; i++) {
    let s = e[i];
    const a = n == null ? s.key : String(n) + String(s.key != null ? s.key : i);
    s.type === U ? (s.patchFlag & 128 && r++, o = o.concat(
      vu(s.children, t, a)
    )) : (t || s.type !== Ve) && o.push(a != null ? sn(s, { key: a }) : s);
  }
  if (r > 1)
    for (let i = 0; i < o.length; i++)
      o[i].patchFlag = -2;
  return o;
}
function vo(e) {
  if (e.component)
    return vo(e.component.subTree);
  if (e.type === U) {
    const t = J(e.children) && Au(e.children, !1);
    return t ? vo(t) : void 0;
  }
  if (e.type !== Ve)
    return e;
}
// @__NO_SIDE_EFFECTS__
function be(e, t) {
  return ne(e) ? (
    // #8236: extend call and options.name access are considered side-effects
    // by Rollup, so we have to wrap it in a pure-annotated IIFE.
    Ee({ name: e.name }, t, { setup: e })
  ) : e;
}
function yu() {
  const e = Cn();
  return e ? (e.appContext.config.idPrefix || "v") + "-" + e.ids[0] + e.ids[1]++ : "";
}
function _u(e) {
  e.ids = [e.ids[0] + e.ids[2]++ + "-", 0, 0];
}
function Ks(e, t) {
  let n;
  return !!((n = Object.getOwnPropertyDescriptor(e, t)) && !n.configurable);
}
const br = /* @__PURE__ */ new WeakMap();
function ao(e, t, n, o, r = !1) {
  if (J(e)) {
    e.forEach(
      (w, T) => ao(
        w,
        t && (J(t) ? t[T] : t),
        n,
        o,
        r
      )
    );
    return;
  }
  if (Dn(o) && !r) {
    o.shapeFlag & 512 && o.type.__asyncResolved && o.component.subTree.component && ao(e, t, n, o.component.subTree);
    return;
  }
  const i = o.shapeFlag & 4 ? Vr(o.component) : o.el, s = r ? null : i, { i: a, r: l } = e, u = t && t.r, c = a.refs === pe ? a.refs = {} : a.refs, d = a.setupState, p = /* @__PURE__ */ fe(d), f = d === pe ? Ll : (w) => Ks(c, w) ? !1 : ge(p, w), y = (w, T) => !(T && Ks(c, T));
  if (u != null && u !== l) {
    if (Ws(t), Te(u))
      c[u] = null, f(u) && (d[u] = null);
    else if (/* @__PURE__ */ Ae(u)) {
      const w = t;
      y(u, w.k) && (u.value = null), w.k && (c[w.k] = null);
    }
  }
  if (ne(l))
    zo(l, a, 12, [s, c]);
  else {
    const w = Te(l), T = /* @__PURE__ */ Ae(l);
    if (w || T) {
      const x = () => {
        if (e.f) {
          const C = w ? f(l) ? d[l] : c[l] : y() || !e.k ? l.value : c[e.k];
          if (r)
            J(C) && Ji(C, i);
          else if (J(C))
            C.includes(i) || C.push(i);
          else if (w)
            c[l] = [i], f(l) && (d[l] = c[l]);
          else {
            const M = [i];
            y(l, e.k) && (l.value = M), e.k && (c[e.k] = M);
          }
        } else w ? (c[l] = s, f(l) && (d[l] = s)) : T && (y(l, e.k) && (l.value = s), e.k && (c[e.k] = s));
      };
      if (s) {
        const C = () => {
          x(), br.delete(e);
        };
        C.id = -1, br.set(e, C), He(C, n);
      } else
        Ws(e), x();
    }
  }
}
function Ws(e) {
  const t = br.get(e);
  t && (t.flags |= 8, br.delete(e));
}
Er().requestIdleCallback;
Er().cancelIdleCallback;
const Dn = (e) => !!e.type.__asyncLoader, Fr = (e) => e.type.__isKeepAlive;
function wf(e, t) {
  wu(e, "a", t);
}
function kf(e, t) {
  wu(e, "da", t);
}
function wu(e, t, n = qe) {
  const o = e.__wdc || (e.__wdc = () => {
    let r = n;
    for (; r; ) {
      if (r.isDeactivated)
        return;
      r = r.parent;
    }
    return e();
  });
  if (yo(t, o, n), n) {
    let r = n.parent;
    for (; r && r.parent; )
      Fr(r.parent.vnode) && $f(o, t, n, r), r = r.parent;
  }
}
function $f(e, t, n, o) {
  const r = yo(
    t,
    e,
    o,
    !0
    /* prepend */
  ), i = yo(
    "um",
    () => Ji(o[t], r),
    n
  );
  i.flags = 16;
}
function yo(e, t, n = qe, o = !1) {
  if (n) {
    const r = n[e] || (n[e] = []), i = t.__weh || (t.__weh = (...s) => {
      Lt();
      const a = Ho(n), l = ct(t, n, e, s);
      return a(), It(), l;
    });
    return o ? r.unshift(i) : r.push(i), i;
  }
}
const Gt = (e) => (t, n = qe) => {
  (!ko || e === "sp") && yo(e, (...o) => t(...o), n);
}, Sf = Gt("bm"), Vo = Gt("m"), xf = Gt(
  "bu"
), Cf = Gt("u"), Uo = Gt(
  "bum"
), Tf = Gt("um"), Of = Gt(
  "sp"
), Pf = Gt("rtg"), Af = Gt("rtc");
function Ef(e, t = qe) {
  yo("ec", e, t);
}
const is = "components", Lf = "directives";
function vr(e, t) {
  return ss(is, e, !0, t) || e;
}
const ku = /* @__PURE__ */ Symbol.for("v-ndc");
function Ci(e) {
  return Te(e) ? ss(is, e, !1) || e : e || ku;
}
function $u(e) {
  return ss(Lf, e);
}
function ss(e, t, n = !0, o = !1) {
  const r = ze || qe;
  if (r) {
    const i = r.type;
    if (e === is) {
      const a = mp(
        i,
        !1
      );
      if (a && (a === t || a === Ge(t) || a === Ar(Ge(t))))
        return i;
    }
    const s = (
      // local registration
      // check instance[type] first which is resolved for options API
      qs(r[e] || i[e], t) || // global registration
      qs(r.appContext[e], t)
    );
    return !s && o ? i : s;
  }
}
function qs(e, t) {
  return e && (e[t] || e[Ge(t)] || e[Ar(Ge(t))]);
}
function Pe(e, t, n, o) {
  let r;
  const i = n, s = J(e);
  if (s || Te(e)) {
    const a = s && /* @__PURE__ */ At(e);
    let l = !1, u = !1;
    a && (l = !/* @__PURE__ */ it(e), u = /* @__PURE__ */ jt(e), e = Ir(e)), r = new Array(e.length);
    for (let c = 0, d = e.length; c < d; c++)
      r[c] = t(
        l ? u ? rn(ut(e[c])) : ut(e[c]) : e[c],
        c,
        void 0,
        i
      );
  } else if (typeof e == "number")
    if (!Number.isInteger(e) || e < 0)
      r = [];
    else {
      r = new Array(e);
      for (let a = 0; a < e; a++)
        r[a] = t(a + 1, a, void 0, i);
    }
  else if (ve(e))
    if (e[Symbol.iterator])
      r = Array.from(
        e,
        (a, l) => t(a, l, void 0, i)
      );
    else {
      const a = Object.keys(e);
      r = new Array(a.length);
      for (let l = 0, u = a.length; l < u; l++) {
        const c = a[l];
        r[l] = t(e[c], c, l, i);
      }
    }
  else
    r = [];
  return r;
}
function Ke(e, t, n, o, r, i) {
  if (n == null && (n = {}), ze.ce || ze.parent && Dn(ze.parent) && ze.parent.ce) {
    const u = n, c = Object.keys(u).length > 0;
    return t !== "default" && (u.name = t), m(), X(
      U,
      null,
      [Y("slot", u, o && o())],
      c ? -2 : 64
    );
  }
  let s = e[t];
  s && s._c && (s._d = !1);
  const a = Wt.length;
  m();
  let l;
  try {
    const u = s && Su(s(n)), c = n.key || i || // slot content array of a dynamic conditional slot may have a branch
    // key attached in the `createSlots` helper, respect that
    u && u.key;
    l = X(
      U,
      {
        key: (c && !st(c) ? c : `_${t}`) + // #7256 force differentiate fallback content from actual content
        (!u && o ? "_fb" : "")
      },
      u || (o ? o() : []),
      u && e._ === 1 ? 64 : -2
    );
  } catch (u) {
    for (let c = Wt.length; c > a; c--) cs();
    throw u;
  } finally {
    s && s._c && (s._d = !0);
  }
  return l.scopeId && (l.slotScopeIds = [l.scopeId + "-s"]), l;
}
function Su(e) {
  return e.some((t) => Fn(t) ? !(t.type === Ve || t.type === U && !Su(t.children)) : !0) ? e : null;
}
const Ti = (e) => e ? Ku(e) ? Vr(e) : Ti(e.parent) : null, lo = (
  // Move PURE marker to new line to workaround compiler discarding it
  // due to type annotation
  /* @__PURE__ */ Ee(/* @__PURE__ */ Object.create(null), {
    $: (e) => e,
    $el: (e) => e.vnode.el,
    $data: (e) => e.data,
    $props: (e) => e.props,
    $attrs: (e) => e.attrs,
    $slots: (e) => e.slots,
    $refs: (e) => e.refs,
    $parent: (e) => Ti(e.parent),
    $root: (e) => Ti(e.root),
    $host: (e) => e.ce,
    $emit: (e) => e.emit,
    $options: (e) => Cu(e),
    $forceUpdate: (e) => e.f || (e.f = () => {
      Dr(e.update);
    }),
    $nextTick: (e) => e.n || (e.n = Mr.bind(e.proxy)),
    $watch: (e) => pf.bind(e)
  })
), si = (e, t) => e !== pe && !e.__isScriptSetup && ge(e, t), If = {
  get({ _: e }, t) {
    if (t === "__v_skip")
      return !0;
    const { ctx: n, setupState: o, data: r, props: i, accessCache: s, type: a, appContext: l } = e;
    if (t[0] !== "$") {
      const p = s[t];
      if (p !== void 0)
        switch (p) {
          case 1:
            return o[t];
          case 2:
            return r[t];
          case 4:
            return n[t];
          case 3:
            return i[t];
        }
      else {
        if (si(o, t))
          return s[t] = 1, o[t];
        if (r !== pe && ge(r, t))
          return s[t] = 2, r[t];
        if (ge(i, t))
          return s[t] = 3, i[t];
        if (n !== pe && ge(n, t))
          return s[t] = 4, n[t];
        Oi && (s[t] = 0);
      }
    }
    const u = lo[t];
    let c, d;
    if (u)
      return t === "$attrs" && We(e.attrs, "get", ""), u(e);
    if (
      // css module (injected by vue-loader)
      (c = a.__cssModules) && (c = c[t])
    )
      return c;
    if (n !== pe && ge(n, t))
      return s[t] = 4, n[t];
    if (
      // global properties
      d = l.config.globalProperties, ge(d, t)
    )
      return d[t];
  },
  set({ _: e }, t, n) {
    const { data: o, setupState: r, ctx: i } = e;
    return si(r, t) ? (r[t] = n, !0) : o !== pe && ge(o, t) ? (o[t] = n, !0) : ge(e.props, t) || t[0] === "$" && t.slice(1) in e ? !1 : (i[t] = n, !0);
  },
  has({
    _: { data: e, setupState: t, accessCache: n, ctx: o, appContext: r, props: i, type: s }
  }, a) {
    let l;
    return !!(n[a] || e !== pe && a[0] !== "$" && ge(e, a) || si(t, a) || ge(i, a) || ge(o, a) || ge(lo, a) || ge(r.config.globalProperties, a) || (l = s.__cssModules) && l[a]);
  },
  defineProperty(e, t, n) {
    return n.get != null ? e._.accessCache[t] = 0 : ge(n, "value") && this.set(e, t, n.value, null), Reflect.defineProperty(e, t, n);
  }
};
function yr(e) {
  return J(e) ? e.reduce(
    (t, n) => (t[n] = null, t),
    {}
  ) : e;
}
function Gs(e, t) {
  return !e || !t ? e || t : J(e) && J(t) ? e.concat(t) : Ee({}, yr(e), yr(t));
}
let Oi = !0;
function jf(e) {
  const t = Cu(e), n = e.proxy, o = e.ctx;
  Oi = !1, t.beforeCreate && Ys(t.beforeCreate, e, "bc");
  const {
    // state
    data: r,
    computed: i,
    methods: s,
    watch: a,
    provide: l,
    inject: u,
    // lifecycle
    created: c,
    beforeMount: d,
    mounted: p,
    beforeUpdate: f,
    updated: y,
    activated: w,
    deactivated: T,
    beforeDestroy: x,
    beforeUnmount: C,
    destroyed: M,
    unmounted: k,
    render: S,
    renderTracked: q,
    renderTriggered: B,
    errorCaptured: O,
    serverPrefetch: N,
    // public API
    expose: Z,
    inheritAttrs: ee,
    // assets
    components: R,
    directives: ae,
    filters: we
  } = t;
  if (u && Nf(u, o, null), s)
    for (const te in s) {
      const ue = s[te];
      ne(ue) && (o[te] = ue.bind(n));
    }
  if (r) {
    const te = r.call(n, n);
    ve(te) && (e.data = /* @__PURE__ */ Un(te));
  }
  if (Oi = !0, i)
    for (const te in i) {
      const ue = i[te], Ze = ne(ue) ? ue.bind(n, n) : ne(ue.get) ? ue.get.bind(n, n) : Pt, Xe = !ne(ue) && ne(ue.set) ? ue.set.bind(n) : Pt, Ne = K({
        get: Ze,
        set: Xe
      });
      Object.defineProperty(o, te, {
        enumerable: !0,
        configurable: !0,
        get: () => Ne.value,
        set: (je) => Ne.value = je
      });
    }
  if (a)
    for (const te in a)
      xu(a[te], o, n, te);
  if (l) {
    const te = ne(l) ? l.call(n) : l;
    Reflect.ownKeys(te).forEach((ue) => {
      lf(ue, te[ue]);
    });
  }
  c && Ys(c, e, "c");
  function me(te, ue) {
    J(ue) ? ue.forEach((Ze) => te(Ze.bind(n))) : ue && te(ue.bind(n));
  }
  if (me(Sf, d), me(Vo, p), me(xf, f), me(Cf, y), me(wf, w), me(kf, T), me(Ef, O), me(Af, q), me(Pf, B), me(Uo, C), me(Tf, k), me(Of, N), J(Z))
    if (Z.length) {
      const te = e.exposed || (e.exposed = {});
      Z.forEach((ue) => {
        Object.defineProperty(te, ue, {
          get: () => n[ue],
          set: (Ze) => n[ue] = Ze,
          enumerable: !0
        });
      });
    } else e.exposed || (e.exposed = {});
  S && e.render === Pt && (e.render = S), ee != null && (e.inheritAttrs = ee), R && (e.components = R), ae && (e.directives = ae), N && _u(e);
}
function Nf(e, t, n = Pt) {
  J(e) && (e = Pi(e));
  for (const o in e) {
    const r = e[o];
    let i;
    ve(r) ? "default" in r ? i = so(
      r.from || o,
      r.default,
      !0
    ) : i = so(r.from || o) : i = so(r), /* @__PURE__ */ Ae(i) ? Object.defineProperty(t, o, {
      enumerable: !0,
      configurable: !0,
      get: () => i.value,
      set: (s) => i.value = s
    }) : t[o] = i;
  }
}
function Ys(e, t, n) {
  ct(
    J(e) ? e.map((o) => o.bind(t.proxy)) : e.bind(t.proxy),
    t,
    n
  );
}
function xu(e, t, n, o) {
  let r = o.includes(".") ? pu(n, o) : () => n[o];
  if (Te(e)) {
    const i = t[e];
    ne(i) && ot(r, i);
  } else if (ne(e))
    ot(r, e.bind(n));
  else if (ve(e))
    if (J(e))
      e.forEach((i) => xu(i, t, n, o));
    else {
      const i = ne(e.handler) ? e.handler.bind(n) : t[e.handler];
      ne(i) && ot(r, i, e);
    }
}
function Cu(e) {
  const t = e.type, { mixins: n, extends: o } = t, {
    mixins: r,
    optionsCache: i,
    config: { optionMergeStrategies: s }
  } = e.appContext, a = i.get(t);
  let l;
  return a ? l = a : !r.length && !n && !o ? l = t : (l = {}, r.length && r.forEach(
    (u) => _r(l, u, s, !0)
  ), _r(l, t, s)), ve(t) && i.set(t, l), l;
}
function _r(e, t, n, o = !1) {
  const { mixins: r, extends: i } = t;
  i && _r(e, i, n, !0), r && r.forEach(
    (s) => _r(e, s, n, !0)
  );
  for (const s in t)
    if (!(o && s === "expose")) {
      const a = Mf[s] || n && n[s];
      e[s] = a ? a(e[s], t[s]) : t[s];
    }
  return e;
}
const Mf = {
  data: Js,
  props: Zs,
  emits: Zs,
  // objects
  methods: Xn,
  computed: Xn,
  // lifecycle
  beforeCreate: Ye,
  created: Ye,
  beforeMount: Ye,
  mounted: Ye,
  beforeUpdate: Ye,
  updated: Ye,
  beforeDestroy: Ye,
  beforeUnmount: Ye,
  destroyed: Ye,
  unmounted: Ye,
  activated: Ye,
  deactivated: Ye,
  errorCaptured: Ye,
  serverPrefetch: Ye,
  // assets
  components: Xn,
  directives: Xn,
  // watch
  watch: Rf,
  // provide / inject
  provide: Js,
  inject: Df
};
function Js(e, t) {
  return t ? e ? function() {
    return Ee(
      ne(e) ? e.call(this, this) : e,
      ne(t) ? t.call(this, this) : t
    );
  } : t : e;
}
function Df(e, t) {
  return Xn(Pi(e), Pi(t));
}
function Pi(e) {
  if (J(e)) {
    const t = {};
    for (let n = 0; n < e.length; n++)
      t[e[n]] = e[n];
    return t;
  }
  return e;
}
function Ye(e, t) {
  return e ? [...new Set([].concat(e, t))] : t;
}
function Xn(e, t) {
  return e ? Ee(/* @__PURE__ */ Object.create(null), e, t) : t;
}
function Zs(e, t) {
  return e ? J(e) && J(t) ? [.../* @__PURE__ */ new Set([...e, ...t])] : Ee(
    /* @__PURE__ */ Object.create(null),
    yr(e),
    yr(t ?? {})
  ) : t;
}
function Rf(e, t) {
  if (!e) return t;
  if (!t) return e;
  const n = Ee(/* @__PURE__ */ Object.create(null), e);
  for (const o in t)
    n[o] = Ye(e[o], t[o]);
  return n;
}
function Tu() {
  return {
    app: null,
    config: {
      isNativeTag: Ll,
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
let Ff = 0;
function Bf(e, t) {
  return function(o, r = null) {
    ne(o) || (o = Ee({}, o)), r != null && !ve(r) && (r = null);
    const i = Tu(), s = /* @__PURE__ */ new WeakSet(), a = [];
    let l = !1;
    const u = i.app = {
      _uid: Ff++,
      _component: o,
      _props: r,
      _container: null,
      _context: i,
      _instance: null,
      version: vp,
      get config() {
        return i.config;
      },
      set config(c) {
      },
      use(c, ...d) {
        return s.has(c) || (c && ne(c.install) ? (s.add(c), c.install(u, ...d)) : ne(c) && (s.add(c), c(u, ...d))), u;
      },
      mixin(c) {
        return i.mixins.includes(c) || i.mixins.push(c), u;
      },
      component(c, d) {
        return d ? (i.components[c] = d, u) : i.components[c];
      },
      directive(c, d) {
        return d ? (i.directives[c] = d, u) : i.directives[c];
      },
      mount(c, d, p) {
        if (!l) {
          const f = u._ceVNode || Y(o, r);
          return f.appContext = i, p === !0 ? p = "svg" : p === !1 && (p = void 0), e(f, c, p), l = !0, u._container = c, c.__vue_app__ = u, Vr(f.component);
        }
      },
      onUnmount(c) {
        a.push(c);
      },
      unmount() {
        l && (ct(
          a,
          u._instance,
          16
        ), e(null, u._container), delete u._container.__vue_app__);
      },
      provide(c, d) {
        return i.provides[c] = d, u;
      },
      runWithContext(c) {
        const d = xn;
        xn = u;
        try {
          return c();
        } finally {
          xn = d;
        }
      }
    };
    return u;
  };
}
let xn = null;
function zf(e, t, n = pe) {
  const o = Cn(), r = Ge(t), i = qt(t), s = Ou(e, r), a = Yd((l, u) => {
    let c, d = pe, p;
    return ff(() => {
      const f = e[r];
      Be(c, f) && (c = f, u());
    }), {
      get() {
        return l(), n.get ? n.get(c) : c;
      },
      set(f) {
        const y = n.set ? n.set(f) : f;
        if (!Be(y, c) && !(d !== pe && Be(f, d)))
          return;
        const w = o.vnode.props, T = !!(w && // check if parent has passed v-model
        (t in w || r in w || i in w) && (`onUpdate:${t}` in w || `onUpdate:${r}` in w || `onUpdate:${i}` in w));
        T || (c = f, u()), o.emit(`update:${t}`, y), Be(f, d) && (Be(f, y) && !Be(y, p) || // #13524: browsers differ in when they flush microtasks between
        // event listeners. If a v-model listener emits an intermediate value
        // and a following listener restores the model to its previous prop
        // value before parent updates are flushed, the parent render can be
        // deduped as having no prop change. Force a local update so DOM state
        // such as an input's value is synchronized back to the current model.
        T && d !== pe && !Be(y, c)) && u(), d = f, p = y;
      }
    };
  });
  return a[Symbol.iterator] = () => {
    let l = 0;
    return {
      next() {
        return l < 2 ? { value: l++ ? s || pe : a, done: !1 } : { done: !0 };
      }
    };
  }, a;
}
const Ou = (e, t) => t === "modelValue" || t === "model-value" ? e.modelModifiers : e[`${t}Modifiers`] || e[`${Ge(t)}Modifiers`] || e[`${qt(t)}Modifiers`];
function Vf(e, t, ...n) {
  if (e.isUnmounted) return;
  const o = e.vnode.props || pe;
  let r = n;
  const i = t.startsWith("update:"), s = i && Ou(o, t.slice(7));
  s && (s.trim && (r = n.map((c) => Te(c) ? c.trim() : c)), s.number && (r = r.map(bd)));
  let a, l = o[a = Qr(t)] || // also try camelCase event handler (#2249)
  o[a = Qr(Ge(t))];
  !l && i && (l = o[a = Qr(qt(t))]), l && ct(
    l,
    e,
    6,
    r
  );
  const u = o[a + "Once"];
  if (u) {
    if (!e.emitted)
      e.emitted = {};
    else if (e.emitted[a])
      return;
    e.emitted[a] = !0, ct(
      u,
      e,
      6,
      r
    );
  }
}
const Uf = /* @__PURE__ */ new WeakMap();
function Pu(e, t, n = !1) {
  const o = n ? Uf : t.emitsCache, r = o.get(e);
  if (r !== void 0)
    return r;
  const i = e.emits;
  let s = {}, a = !1;
  if (!ne(e)) {
    const l = (u) => {
      const c = Pu(u, t, !0);
      c && (a = !0, Ee(s, c));
    };
    !n && t.mixins.length && t.mixins.forEach(l), e.extends && l(e.extends), e.mixins && e.mixins.forEach(l);
  }
  return !i && !a ? (ve(e) && o.set(e, null), null) : (J(i) ? i.forEach((l) => s[l] = null) : Ee(s, i), ve(e) && o.set(e, s), s);
}
function Br(e, t) {
  return !e || !Cr(t) ? !1 : (t = t.slice(2), t = t === "Once" ? t : t.replace(/Once$/, ""), ge(e, t[0].toLowerCase() + t.slice(1)) || ge(e, qt(t)) || ge(e, t));
}
function Xs(e) {
  const {
    type: t,
    vnode: n,
    proxy: o,
    withProxy: r,
    propsOptions: [i],
    slots: s,
    attrs: a,
    emit: l,
    render: u,
    renderCache: c,
    props: d,
    data: p,
    setupState: f,
    ctx: y,
    inheritAttrs: w
  } = e, T = mr(e);
  let x, C;
  try {
    if (n.shapeFlag & 4) {
      const k = r || o, S = k;
      x = Ct(
        u.call(
          S,
          k,
          c,
          d,
          f,
          p,
          y
        )
      ), C = a;
    } else {
      const k = t;
      x = Ct(
        k.length > 1 ? k(
          d,
          { attrs: a, slots: s, emit: l }
        ) : k(
          d,
          null
        )
      ), C = t.props ? a : Hf(a);
    }
  } catch (k) {
    Wt.length = 0, Nr(k, e, 1), x = Y(Ve);
  }
  let M = x;
  if (C && w !== !1) {
    const k = Object.keys(C), { shapeFlag: S } = M;
    k.length && S & 7 && (i && k.some(Tr) && (C = Kf(
      C,
      i
    )), M = sn(M, C, !1, !0));
  }
  if (n.dirs && (M = sn(M, null, !1, !0), M.dirs = M.dirs ? M.dirs.concat(n.dirs) : n.dirs), n.transition) {
    const k = Rr(M.type) && gr(M) || M;
    Sn(k, n.transition);
  }
  return x = M, mr(T), x;
}
function Au(e, t = !0) {
  let n;
  for (let o = 0; o < e.length; o++) {
    const r = e[o];
    if (Fn(r)) {
      if (r.type !== Ve || r.children === "v-if") {
        if (n)
          return;
        n = r;
      }
    } else
      return;
  }
  return n;
}
const Hf = (e) => {
  let t;
  for (const n in e)
    (n === "class" || n === "style" || Cr(n)) && ((t || (t = {}))[n] = e[n]);
  return t;
}, Kf = (e, t) => {
  const n = {};
  for (const o in e)
    (!Tr(o) || !(o.slice(9) in t)) && (n[o] = e[o]);
  return n;
};
function Wf(e, t, n) {
  const { props: o, children: r, component: i } = e, { props: s, children: a, patchFlag: l } = t, u = i.emitsOptions;
  if (t.dirs || t.transition)
    return !0;
  if (n && l >= 0) {
    if (l & 1024)
      return !0;
    if (l & 16)
      return o ? Qs(o, s, u) : !!s;
    if (l & 8) {
      const c = t.dynamicProps;
      for (let d = 0; d < c.length; d++) {
        const p = c[d];
        if (Eu(s, o, p) && !Br(u, p))
          return !0;
      }
    }
  } else
    return (r || a) && (!a || !a.$stable) ? !0 : o === s ? !1 : o ? s ? Qs(o, s, u) : !0 : !!s;
  return !1;
}
function Qs(e, t, n) {
  const o = Object.keys(t);
  if (o.length !== Object.keys(e).length)
    return !0;
  for (let r = 0; r < o.length; r++) {
    const i = o[r];
    if (!ge(e, i) || Eu(t, e, i) && !Br(n, i))
      return !0;
  }
  return !1;
}
function Eu(e, t, n) {
  const o = e[n], r = t[n];
  return n === "style" && ve(o) && ve(r) ? !Vn(o, r) : o !== r;
}
function qf({ vnode: e, parent: t, suspense: n }, o) {
  for (; t; ) {
    const r = t.subTree;
    if (r.suspense && r.suspense.activeBranch === e && (r.suspense.vnode.el = r.el = o, e = r), r === e)
      (e = t.vnode).el = o, t = t.parent;
    else
      break;
  }
  n && n.activeBranch === e && (n.vnode.el = o);
}
const Lu = {}, Iu = () => Object.create(Lu), ju = (e) => Object.getPrototypeOf(e) === Lu;
function Gf(e, t, n, o = !1) {
  const r = {}, i = Iu();
  e.propsDefaults = /* @__PURE__ */ Object.create(null), Nu(e, t, r, i);
  for (const s in e.propsOptions[0])
    s in r || (r[s] = void 0);
  n ? e.props = o ? r : /* @__PURE__ */ Kd(r) : e.type.props ? e.props = r : e.props = i, e.attrs = i;
}
function Yf(e, t, n, o) {
  const {
    props: r,
    attrs: i,
    vnode: { patchFlag: s }
  } = e, a = /* @__PURE__ */ fe(r), [l] = e.propsOptions;
  let u = !1;
  if (
    // always force full diff in dev
    // - #1942 if hmr is enabled with sfc component
    // - vite#872 non-sfc component used by sfc component
    (o || s > 0) && !(s & 16)
  ) {
    if (s & 8) {
      const c = e.vnode.dynamicProps;
      for (let d = 0; d < c.length; d++) {
        let p = c[d];
        if (Br(e.emitsOptions, p))
          continue;
        const f = t[p];
        if (l)
          if (ge(i, p))
            f !== i[p] && (i[p] = f, u = !0);
          else {
            const y = Ge(p);
            r[y] = Ai(
              l,
              a,
              y,
              f,
              e,
              !1
            );
          }
        else
          f !== i[p] && (i[p] = f, u = !0);
      }
    }
  } else {
    Nu(e, t, r, i) && (u = !0);
    let c;
    for (const d in a)
      (!t || // for camelCase
      !ge(t, d) && // it's possible the original props was passed in as kebab-case
      // and converted to camelCase (#955)
      ((c = qt(d)) === d || !ge(t, c))) && (l ? n && // for camelCase
      (n[d] !== void 0 || // for kebab-case
      n[c] !== void 0) && (r[d] = Ai(
        l,
        a,
        d,
        void 0,
        e,
        !0
      )) : delete r[d]);
    if (i !== a)
      for (const d in i)
        (!t || !ge(t, d)) && (delete i[d], u = !0);
  }
  u && Ut(e.attrs, "set", "");
}
function Nu(e, t, n, o) {
  const [r, i] = e.propsOptions;
  let s = !1, a;
  if (t)
    for (let l in t) {
      if (oo(l))
        continue;
      const u = t[l];
      let c;
      r && ge(r, c = Ge(l)) ? !i || !i.includes(c) ? n[c] = u : (a || (a = {}))[c] = u : Br(e.emitsOptions, l) || (!(l in o) || u !== o[l]) && (o[l] = u, s = !0);
    }
  if (i) {
    const l = /* @__PURE__ */ fe(n), u = a || pe;
    for (let c = 0; c < i.length; c++) {
      const d = i[c];
      n[d] = Ai(
        r,
        l,
        d,
        u[d],
        e,
        !ge(u, d)
      );
    }
  }
  return s;
}
function Ai(e, t, n, o, r, i) {
  const s = e[n];
  if (s != null) {
    const a = ge(s, "default");
    if (a && o === void 0) {
      const l = s.default;
      if (s.type !== Function && !s.skipFactory && ne(l)) {
        const { propsDefaults: u } = r;
        if (n in u)
          o = u[n];
        else {
          const c = Ho(r);
          o = u[n] = l.call(
            null,
            t
          ), c();
        }
      } else
        o = l;
      r.ce && r.ce._setProp(n, o);
    }
    s[
      0
      /* shouldCast */
    ] && (i && !a ? o = !1 : s[
      1
      /* shouldCastTrue */
    ] && (o === "" || o === qt(n)) && (o = !0));
  }
  return o;
}
const Jf = /* @__PURE__ */ new WeakMap();
function Mu(e, t, n = !1) {
  const o = n ? Jf : t.propsCache, r = o.get(e);
  if (r)
    return r;
  const i = e.props, s = {}, a = [];
  let l = !1;
  if (!ne(e)) {
    const c = (d) => {
      l = !0;
      const [p, f] = Mu(d, t, !0);
      Ee(s, p), f && a.push(...f);
    };
    !n && t.mixins.length && t.mixins.forEach(c), e.extends && c(e.extends), e.mixins && e.mixins.forEach(c);
  }
  if (!i && !l)
    return ve(e) && o.set(e, _n), _n;
  if (J(i))
    for (let c = 0; c < i.length; c++) {
      const d = Ge(i[c]);
      ea(d) && (s[d] = pe);
    }
  else if (i)
    for (const c in i) {
      const d = Ge(c);
      if (ea(d)) {
        const p = i[c], f = s[d] = J(p) || ne(p) ? { type: p } : Ee({}, p), y = f.type;
        let w = !1, T = !0;
        if (J(y))
          for (let x = 0; x < y.length; ++x) {
            const C = y[x], M = ne(C) && C.name;
            if (M === "Boolean") {
              w = !0;
              break;
            } else M === "String" && (T = !1);
          }
        else
          w = ne(y) && y.name === "Boolean";
        f[
          0
          /* shouldCast */
        ] = w, f[
          1
          /* shouldCastTrue */
        ] = T, (w || ge(f, "default")) && a.push(d);
      }
    }
  const u = [s, a];
  return ve(e) && o.set(e, u), u;
}
function ea(e) {
  return e[0] !== "$" && !oo(e);
}
const as = (e) => e === "_" || e === "_ctx" || e === "$stable", ls = (e) => J(e) ? e.map(Ct) : [Ct(e)], Zf = (e, t, n) => {
  if (t._n)
    return t;
  const o = oe((...r) => ls(t(...r)), n);
  return o._c = !1, o;
}, Du = (e, t, n) => {
  const o = e._ctx;
  for (const r in e) {
    if (as(r)) continue;
    const i = e[r];
    if (ne(i))
      t[r] = Zf(r, i, o);
    else if (i != null) {
      const s = ls(i);
      t[r] = () => s;
    }
  }
}, Ru = (e, t) => {
  const n = ls(t);
  e.slots.default = () => n;
}, Fu = (e, t, n) => {
  for (const o in t)
    (n || !as(o)) && (e[o] = t[o]);
}, Xf = (e, t, n) => {
  const o = e.slots = Iu();
  if (e.vnode.shapeFlag & 32) {
    const r = t._;
    r ? (Fu(o, t, n), n && Ml(o, "_", r, !0)) : Du(t, o);
  } else t && Ru(e, t);
}, Qf = (e, t, n) => {
  const { vnode: o, slots: r } = e;
  let i = !0, s = pe;
  if (o.shapeFlag & 32) {
    const a = t._;
    a ? n && a === 1 ? i = !1 : Fu(r, t, n) : (i = !t.$stable, Du(t, r)), s = t;
  } else t && (Ru(e, t), s = { default: 1 });
  if (i)
    for (const a in r)
      !as(a) && s[a] == null && delete r[a];
}, He = ip;
function ep(e) {
  return tp(e);
}
function tp(e, t) {
  const n = Er();
  n.__VUE__ = !0;
  const {
    insert: o,
    remove: r,
    patchProp: i,
    createElement: s,
    createText: a,
    createComment: l,
    setText: u,
    setElementText: c,
    parentNode: d,
    nextSibling: p,
    setScopeId: f = Pt,
    insertStaticContent: y
  } = e, w = (h, g, $, I = null, A = null, L = null, z = void 0, F = null, D = !!g.dynamicChildren) => {
    if (h === g)
      return;
    h && !vn(h, g) && (I = Pn(h), je(h, A, L, !0), h = null), g.patchFlag === -2 && (D = !1, g.dynamicChildren = null), g.dynamicChildren && h && h.dynamicChildren && h.dynamicChildren.hasOnce && (g.dynamicChildren === _n && (g.dynamicChildren = []), g.dynamicChildren.hasOnce = !0);
    const { type: E, ref: W, shapeFlag: V } = g;
    switch (E) {
      case zr:
        T(h, g, $, I);
        break;
      case Ve:
        x(h, g, $, I);
        break;
      case li:
        h == null && C(g, $, I, z);
        break;
      case U:
        R(
          h,
          g,
          $,
          I,
          A,
          L,
          z,
          F,
          D
        );
        break;
      default:
        V & 1 ? S(
          h,
          g,
          $,
          I,
          A,
          L,
          z,
          F,
          D
        ) : V & 6 ? ae(
          h,
          g,
          $,
          I,
          A,
          L,
          z,
          F,
          D
        ) : (V & 64 || V & 128) && E.process(
          h,
          g,
          $,
          I,
          A,
          L,
          z,
          F,
          D,
          dn
        );
    }
    W != null && A ? ao(W, h && h.ref, L, g || h, !g) : W == null && h && h.ref != null && ao(h.ref, null, L, h, !0);
  }, T = (h, g, $, I) => {
    if (h == null)
      o(
        g.el = a(g.children),
        $,
        I
      );
    else {
      const A = g.el = h.el;
      g.children !== h.children && u(A, g.children);
    }
  }, x = (h, g, $, I) => {
    h == null ? o(
      g.el = l(g.children || ""),
      $,
      I
    ) : g.el = h.el;
  }, C = (h, g, $, I) => {
    [h.el, h.anchor] = y(
      h.children,
      g,
      $,
      I,
      h.el,
      h.anchor
    );
  }, M = ({ el: h, anchor: g }, $, I) => {
    let A;
    for (; h && h !== g; )
      A = p(h), o(h, $, I), h = A;
    o(g, $, I);
  }, k = ({ el: h, anchor: g }) => {
    let $;
    for (; h && h !== g; )
      $ = p(h), r(h), h = $;
    r(g);
  }, S = (h, g, $, I, A, L, z, F, D) => {
    if (g.type === "svg" ? z = "svg" : g.type === "math" && (z = "mathml"), h == null)
      q(
        g,
        $,
        I,
        A,
        L,
        z,
        F,
        D
      );
    else {
      const E = h.el && h.el._isVueCE ? h.el : null;
      try {
        E && E._beginPatch(), N(
          h,
          g,
          A,
          L,
          z,
          F,
          D
        );
      } finally {
        E && E._endPatch();
      }
    }
  }, q = (h, g, $, I, A, L, z, F) => {
    let D, E;
    const { props: W, shapeFlag: V, transition: G, dirs: Q } = h;
    if (D = h.el = s(
      h.type,
      L,
      W && W.is,
      W
    ), V & 8 ? c(D, h.children) : V & 16 && O(
      h.children,
      D,
      null,
      I,
      A,
      ai(h, L),
      z,
      F
    ), Q && fn(h, null, I, "created"), B(D, h, h.scopeId, z, I), W) {
      for (const Se in W)
        Se !== "value" && !oo(Se) && i(D, Se, null, W[Se], L, I);
      "value" in W && i(D, "value", null, W.value, L), (E = W.onVnodeBeforeMount) && kt(E, I, h);
    }
    Q && fn(h, null, I, "beforeMount");
    const ce = np(A, G);
    ce ? G.beforeEnter(D) : G && !G.persisted && (D[rp] = !0), o(D, g, $), ((E = W && W.onVnodeMounted) || ce || Q) && He(() => {
      E && kt(E, I, h), ce && G.enter(D), Q && fn(h, null, I, "mounted");
    }, A);
  }, B = (h, g, $, I, A) => {
    if ($ && f(h, $), I)
      for (let L = 0; L < I.length; L++)
        f(h, I[L]);
    if (A) {
      let L = A.subTree;
      if (g === L || zu(L.type) && (L.ssContent === g || L.ssFallback === g)) {
        const z = A.vnode;
        B(
          h,
          z,
          z.scopeId,
          z.slotScopeIds,
          A.parent
        );
      }
    }
  }, O = (h, g, $, I, A, L, z, F, D = 0) => {
    for (let E = D; E < h.length; E++) {
      const W = h[E] = F ? Vt(h[E]) : Ct(h[E]);
      w(
        null,
        W,
        g,
        $,
        I,
        A,
        L,
        z,
        F
      );
    }
  }, N = (h, g, $, I, A, L, z) => {
    const F = g.el = h.el;
    let { patchFlag: D, dynamicChildren: E, dirs: W } = g;
    D |= h.patchFlag & 16;
    const V = h.props || pe, G = g.props || pe;
    let Q;
    if ($ && pn($, !1), (Q = G.onVnodeBeforeUpdate) && kt(Q, $, g, h), W && fn(g, h, $, "beforeUpdate"), $ && pn($, !0), // #6385 the old vnode may be a user-wrapped non-isomorphic block
    // Force full diff when block metadata is unstable.
    E && (!h.dynamicChildren || h.dynamicChildren.length !== E.length) && (D = 0, z = !1, E = null), (V.innerHTML && G.innerHTML == null || V.textContent && G.textContent == null) && c(F, ""), E ? Z(
      h.dynamicChildren,
      E,
      F,
      $,
      I,
      ai(g, A),
      L
    ) : z || ue(
      h,
      g,
      F,
      null,
      $,
      I,
      ai(g, A),
      L,
      !1
    ), D > 0) {
      if (D & 16)
        ee(F, V, G, $, A);
      else if (D & 2 && V.class !== G.class && i(F, "class", null, G.class, A), D & 4 && i(F, "style", V.style, G.style, A), D & 8) {
        const ce = g.dynamicProps;
        for (let Se = 0; Se < ce.length; Se++) {
          const ke = ce[Se], Le = V[ke], De = G[ke];
          (De !== Le || ke === "value") && i(F, ke, Le, De, A, $);
        }
      }
      D & 1 && h.children !== g.children && c(F, g.children);
    } else !z && E == null && ee(F, V, G, $, A);
    ((Q = G.onVnodeUpdated) || W) && He(() => {
      Q && kt(Q, $, g, h), W && fn(g, h, $, "updated");
    }, I);
  }, Z = (h, g, $, I, A, L, z) => {
    for (let F = 0; F < g.length; F++) {
      const D = h[F], E = g[F], W = D.el || uo(D), V = (
        // oldVNode may be an errored async setup() component inside Suspense
        // which will not have a mounted element
        W && // - In the case of a Fragment, we need to provide the actual parent
        // of the Fragment itself so it can move its children.
        (D.type === U || // - In the case of different nodes, there is going to be a replacement
        // which also requires the correct parent container
        !vn(D, E) || // - In the case of a component, it could contain anything.
        D.shapeFlag & 198) ? d(W) : (
          // In other cases, the parent container is not actually used so we
          // just pass the block element here to avoid a DOM parentNode call.
          $
        )
      );
      w(
        D,
        E,
        V,
        null,
        I,
        A,
        L,
        z,
        !0
      );
    }
  }, ee = (h, g, $, I, A) => {
    if (g !== $) {
      if (g !== pe)
        for (const L in g)
          !oo(L) && !(L in $) && i(
            h,
            L,
            g[L],
            null,
            A,
            I
          );
      for (const L in $) {
        if (oo(L)) continue;
        const z = $[L], F = g[L];
        z !== F && L !== "value" && i(h, L, F, z, A, I);
      }
      "value" in $ && i(h, "value", g.value, $.value, A);
    }
  }, R = (h, g, $, I, A, L, z, F, D) => {
    const E = g.el = h ? h.el : a(""), W = g.anchor = h ? h.anchor : a("");
    let { patchFlag: V, dynamicChildren: G, slotScopeIds: Q } = g;
    Q && (F = F ? F.concat(Q) : Q), h == null ? (o(E, $, I), o(W, $, I), O(
      // #10007
      // such fragment like `<></>` will be compiled into
      // a fragment which doesn't have a children.
      // In this case fallback to an empty array
      g.children || [],
      $,
      W,
      A,
      L,
      z,
      F,
      D
    )) : V > 0 && V & 64 && G && // #2715 the previous fragment could've been a BAILed one as a result
    // of renderSlot() with no valid children
    h.dynamicChildren && h.dynamicChildren.length === G.length ? (Z(
      h.dynamicChildren,
      G,
      $,
      A,
      L,
      z,
      F
    ), // #2080 if the stable fragment has a key, it's a <template v-for> that may
    //  get moved around. Make sure all root level vnodes inherit el.
    // #2134 or if it's a component root, it may also get moved around
    // as the component is being moved.
    (g.key != null || A && g === A.subTree) && us(
      h,
      g,
      !0
      /* shallow */
    )) : ue(
      h,
      g,
      $,
      W,
      A,
      L,
      z,
      F,
      D
    );
  }, ae = (h, g, $, I, A, L, z, F, D) => {
    g.slotScopeIds = F, h == null ? g.shapeFlag & 512 ? A.ctx.activate(
      g,
      $,
      I,
      z,
      D
    ) : we(
      g,
      $,
      I,
      A,
      L,
      z,
      D
    ) : Me(h, g, D);
  }, we = (h, g, $, I, A, L, z) => {
    const F = h.component = cp(
      h,
      I,
      A
    );
    if (Fr(h) && (F.ctx.renderer = dn), dp(F, !1, z), F.asyncDep) {
      if (A && A.registerDep(
        F,
        me,
        z,
        L
      ), !h.el) {
        const D = F.subTree = Y(Ve);
        x(null, D, g, $), h.placeholder = D.el;
      }
    } else
      me(
        F,
        h,
        g,
        $,
        A,
        L,
        z
      );
  }, Me = (h, g, $) => {
    const I = g.component = h.component;
    if (Wf(h, g, $))
      if (I.asyncDep && !I.asyncResolved) {
        g.el = h.el, g.placeholder = h.placeholder, te(I, g, $);
        return;
      } else
        I.next = g, I.update();
    else
      g.el = h.el, g.placeholder = h.placeholder, I.vnode = g;
  }, me = (h, g, $, I, A, L, z) => {
    const F = () => {
      if (h.isMounted) {
        let { next: V, bu: G, u: Q, parent: ce, vnode: Se } = h;
        {
          const _t = Bu(h);
          if (_t) {
            V && (V.el = Se.el, te(h, V, z)), _t.asyncDep.then(() => {
              const Dt = () => {
                h.job.flags & 8 || (A && A.pendingBranch ? He(Dt, A) : E());
              };
              Dt.flags = 48, He(Dt, A);
            });
            return;
          }
        }
        let ke = V, Le;
        pn(h, !1), V ? (V.el = Se.el, te(h, V, z)) : V = Se, G && sr(G), (Le = V.props && V.props.onVnodeBeforeUpdate) && kt(Le, ce, V, Se), pn(h, !0);
        const De = Xs(h), ft = h.subTree;
        h.subTree = De, w(
          ft,
          De,
          // parent may have changed if it's in a teleport. a root that is a
          // pending async component only has its placeholder comment
          d(
            ft.el || uo(ft)
          ),
          // anchor may have changed if it's in a fragment
          Pn(ft),
          h,
          A,
          L
        ), V.el = De.el, ke === null && qf(h, De.el), Q && He(Q, A), (Le = V.props && V.props.onVnodeUpdated) && He(
          () => kt(Le, ce, V, Se),
          A
        );
      } else {
        let V;
        const { el: G, props: Q } = g, { bm: ce, m: Se, parent: ke, root: Le, type: De } = h, ft = Dn(g);
        pn(h, !1), ce && sr(ce), !ft && (V = Q && Q.onVnodeBeforeMount) && kt(V, ke, g), pn(h, !0);
        {
          Le.ce && Le.ce._hasShadowRoot() && Le.ce._injectChildStyle(
            De,
            h.parent ? h.parent.type : void 0
          );
          const _t = h.subTree = Xs(h);
          w(
            null,
            _t,
            $,
            I,
            h,
            A,
            L
          ), g.el = _t.el;
        }
        if (Se && He(Se, A), !ft && (V = Q && Q.onVnodeMounted)) {
          const _t = g;
          He(
            () => kt(V, ke, _t),
            A
          );
        }
        (g.shapeFlag & 256 || ke && Dn(ke.vnode) && ke.vnode.shapeFlag & 256) && h.a && He(h.a, A), h.isMounted = !0, g = $ = I = null;
      }
    };
    h.scope.on();
    const D = h.effect = new Hl(F);
    h.scope.off();
    const E = h.update = D.run.bind(D), W = h.job = D.runIfDirty.bind(D);
    W.i = h, W.id = h.uid, D.scheduler = () => Dr(W), pn(h, !0), E();
  }, te = (h, g, $) => {
    g.component = h;
    const I = h.vnode.props;
    h.vnode = g, h.next = null, Yf(h, g.props, I, $), Qf(h, g.children, $), Lt(), uu(h), It();
  }, ue = (h, g, $, I, A, L, z, F, D = !1) => {
    const E = h && h.children, W = h ? h.shapeFlag : 0, V = g.children, { patchFlag: G, shapeFlag: Q } = g;
    if (G > 0) {
      if (G & 128) {
        Xe(
          E,
          V,
          $,
          I,
          A,
          L,
          z,
          F,
          D
        );
        return;
      } else if (G & 256) {
        Ze(
          E,
          V,
          $,
          I,
          A,
          L,
          z,
          F,
          D
        );
        return;
      }
    }
    Q & 8 ? (W & 16 && Yt(E, A, L), V !== E && c($, V)) : W & 16 ? Q & 16 ? Xe(
      E,
      V,
      $,
      I,
      A,
      L,
      z,
      F,
      D
    ) : Yt(E, A, L, !0) : (W & 8 && c($, ""), Q & 16 && O(
      V,
      $,
      I,
      A,
      L,
      z,
      F,
      D
    ));
  }, Ze = (h, g, $, I, A, L, z, F, D) => {
    h = h || _n, g = g || _n;
    const E = h.length, W = g.length, V = Math.min(E, W);
    let G;
    for (G = 0; G < V; G++) {
      const Q = g[G] = D ? Vt(g[G]) : Ct(g[G]);
      w(
        h[G],
        Q,
        $,
        null,
        A,
        L,
        z,
        F,
        D
      );
    }
    E > W ? Yt(
      h,
      A,
      L,
      !0,
      !1,
      V
    ) : O(
      g,
      $,
      I,
      A,
      L,
      z,
      F,
      D,
      V
    );
  }, Xe = (h, g, $, I, A, L, z, F, D) => {
    let E = 0;
    const W = g.length;
    let V = h.length - 1, G = W - 1;
    for (; E <= V && E <= G; ) {
      const Q = h[E], ce = g[E] = D ? Vt(g[E]) : Ct(g[E]);
      if (vn(Q, ce))
        w(
          Q,
          ce,
          $,
          null,
          A,
          L,
          z,
          F,
          D
        );
      else
        break;
      E++;
    }
    for (; E <= V && E <= G; ) {
      const Q = h[V], ce = g[G] = D ? Vt(g[G]) : Ct(g[G]);
      if (vn(Q, ce))
        w(
          Q,
          ce,
          $,
          null,
          A,
          L,
          z,
          F,
          D
        );
      else
        break;
      V--, G--;
    }
    if (E > V) {
      if (E <= G) {
        const Q = G + 1, ce = Q < W ? g[Q].el : I;
        for (; E <= G; )
          w(
            null,
            g[E] = D ? Vt(g[E]) : Ct(g[E]),
            $,
            ce,
            A,
            L,
            z,
            F,
            D
          ), E++;
      }
    } else if (E > G)
      for (; E <= V; )
        je(h[E], A, L, !0), E++;
    else {
      const Q = E, ce = E, Se = /* @__PURE__ */ new Map();
      for (E = ce; E <= G; E++) {
        const tt = g[E] = D ? Vt(g[E]) : Ct(g[E]);
        tt.key != null && Se.set(tt.key, E);
      }
      let ke, Le = 0;
      const De = G - ce + 1;
      let ft = !1, _t = 0;
      const Dt = new Array(De);
      for (E = 0; E < De; E++) Dt[E] = 0;
      for (E = Q; E <= V; E++) {
        const tt = h[E];
        if (Le >= De) {
          je(tt, A, L, !0);
          continue;
        }
        let wt;
        if (tt.key != null)
          wt = Se.get(tt.key);
        else
          for (ke = ce; ke <= G; ke++)
            if (Dt[ke - ce] === 0 && vn(tt, g[ke])) {
              wt = ke;
              break;
            }
        wt === void 0 ? je(tt, A, L, !0) : (Dt[wt - ce] = E + 1, wt >= _t ? _t = wt : ft = !0, w(
          tt,
          g[wt],
          $,
          null,
          A,
          L,
          z,
          F,
          D
        ), Le++);
      }
      const xs = ft ? op(Dt) : _n;
      for (ke = xs.length - 1, E = De - 1; E >= 0; E--) {
        const tt = ce + E, wt = g[tt], Cs = g[tt + 1], Ts = tt + 1 < W ? (
          // #13559, #14173 fallback to el placeholder for unresolved async component
          Cs.el || uo(Cs)
        ) : I;
        Dt[E] === 0 ? w(
          null,
          wt,
          $,
          Ts,
          A,
          L,
          z,
          F,
          D
        ) : ft && (ke < 0 || E !== xs[ke] ? Ne(wt, $, Ts, 2) : ke--);
      }
    }
  }, Ne = (h, g, $, I, A = null) => {
    const { el: L, type: z, transition: F, children: D, shapeFlag: E } = h;
    if (E & 6) {
      Ne(h.component.subTree, g, $, I);
      return;
    }
    if (E & 128) {
      h.suspense.move(g, $, I);
      return;
    }
    if (E & 64) {
      z.move(h, g, $, dn);
      return;
    }
    if (z === U) {
      o(L, g, $);
      for (let V = 0; V < D.length; V++)
        Ne(D[V], g, $, I);
      o(h.anchor, g, $);
      return;
    }
    if (z === li) {
      M(h, g, $);
      return;
    }
    if (I !== 2 && E & 1 && F)
      if (I === 0)
        F.persisted && !L[lt] ? o(L, g, $) : (F.beforeEnter(L), o(L, g, $), He(() => F.enter(L), A));
      else {
        const { leave: V, delayLeave: G, afterLeave: Q } = F, ce = () => {
          h.ctx.isUnmounted ? r(L) : o(L, g, $);
        }, Se = () => {
          const ke = L._isLeaving || !!L[lt];
          L._isLeaving && L[lt](
            !0
            /* cancelled */
          ), F.persisted && !ke ? ce() : V(L, () => {
            ce(), Q && Q();
          });
        };
        G ? G(L, ce, Se) : Se();
      }
    else
      o(L, g, $);
  }, je = (h, g, $, I = !1, A = !1) => {
    const {
      type: L,
      props: z,
      ref: F,
      children: D,
      dynamicChildren: E,
      shapeFlag: W,
      patchFlag: V,
      dirs: G,
      cacheIndex: Q,
      memo: ce
    } = h;
    if ((V === -2 || E && E.hasOnce) && (A = !1), F != null && (Lt(), ao(F, null, $, h, !0), It()), Q != null && (!h.ctx || h.ctx === g) && (g.renderCache[Q] = void 0), W & 256 && g.ctx.deactivate(h))
      return;
    const Se = W & 1 && G, ke = !Dn(h);
    let Le;
    if (ke && (Le = z && z.onVnodeBeforeUnmount) && kt(Le, g, h), W & 6)
      Wo(h.component, $, I);
    else {
      if (W & 128) {
        h.suspense.unmount($, I);
        return;
      }
      Se && fn(h, null, g, "beforeUnmount"), W & 64 ? h.type.remove(
        h,
        g,
        $,
        dn,
        I
      ) : E && // #5154
      // when v-once is used inside a block, setBlockTracking(-1) marks the
      // parent block with hasOnce: true
      // so that it doesn't take the fast path during unmount - otherwise
      // components nested in v-once are never unmounted.
      !E.hasOnce && // #1153: fast path should not be taken for non-stable (v-for) fragments
      (L !== U || V > 0 && V & 64) ? Yt(
        E,
        g,
        $,
        !1,
        !0
      ) : (L === U && V & 384 || !A && W & 16) && Yt(D, g, $), I && cn(h);
    }
    const De = ce != null && Q == null;
    (ke && (Le = z && z.onVnodeUnmounted) || Se || De) && He(() => {
      Le && kt(Le, g, h), Se && fn(h, null, g, "unmounted"), De && (h.el = null);
    }, $);
  }, cn = (h) => {
    const { type: g, el: $, anchor: I, transition: A } = h, L = g === U;
    if (L && !A) {
      Mt($, I);
      return;
    }
    if (g === li) {
      k(h), A && !A.persisted && A.afterLeave && A.afterLeave();
      return;
    }
    const z = L ? vo(h) : h, F = () => {
      L ? d($) && Mt($, I) : r($), A && !A.persisted && A.afterLeave && A.afterLeave();
    };
    if (z && z.shapeFlag & 1 && A && !A.persisted) {
      const { leave: D, delayLeave: E } = A, W = z.el, V = () => D(W, F);
      E ? E(W, F, V) : V();
    } else
      F();
  }, Mt = (h, g) => {
    let $;
    for (; h !== g; )
      $ = p(h), r(h), h = $;
    r(g);
  }, Wo = (h, g, $) => {
    const { bum: I, scope: A, job: L, subTree: z, um: F, m: D, a: E } = h;
    ta(D), ta(E), I && sr(I), A.stop(), L ? (L.flags |= 8, je(z, h, g, $)) : z && (z.transition = h.vnode.transition, je(z, h, g, $)), F && He(F, g);
    const W = () => {
      h.isUnmounted = !0;
    };
    W.flags = 16, He(W, g);
  }, Yt = (h, g, $, I = !1, A = !1, L = 0) => {
    for (let z = L; z < h.length; z++)
      je(h[z], g, $, I, A);
  }, Pn = (h) => {
    if (h.shapeFlag & 6)
      return Pn(h.component.subTree);
    if (h.shapeFlag & 128)
      return h.suspense.next();
    const g = p(h.anchor || h.el), $ = g && g[hu];
    return $ ? p($) : g;
  }, qo = (h, g, $) => {
    const I = h && g._vnode ? void 0 : h && h.component ? h.component.uid : up();
    af(() => {
      h == null ? g._vnode && je(g._vnode, null, null, !0) : w(
        g._vnode || null,
        h,
        g,
        null,
        null,
        null,
        $
      ), g._vnode = h;
    }, I);
  }, dn = {
    p: w,
    um: je,
    m: Ne,
    r: cn,
    mt: we,
    mc: O,
    pc: ue,
    pbc: Z,
    n: Pn,
    o: e
  };
  return {
    render: qo,
    hydrate: void 0,
    createApp: Bf(qo)
  };
}
function ai({ type: e, props: t }, n) {
  return n === "svg" && e === "foreignObject" || n === "mathml" && e === "annotation-xml" && t && t.encoding && t.encoding.includes("html") ? void 0 : n;
}
function pn({ effect: e, job: t }, n) {
  n ? (e.flags |= 32, t.flags |= 4) : (e.flags &= -33, t.flags &= -5);
}
function np(e, t) {
  return (!e || e && !e.pendingBranch) && t && !t.persisted;
}
function us(e, t, n = !1) {
  const o = e.children, r = t.children;
  if (J(o) && J(r))
    for (let i = 0; i < o.length; i++) {
      const s = o[i];
      let a = r[i];
      a.shapeFlag & 1 && !a.dynamicChildren && ((a.patchFlag <= 0 || a.patchFlag === 32) && (a = r[i] = Vt(r[i]), a.el = s.el), !n && a.patchFlag !== -2 && us(s, a)), a.type === zr && (a.patchFlag === -1 && (a = r[i] = Vt(a)), a.el = s.el), a.type === Ve && !a.el && (a.el = s.el);
    }
}
function op(e) {
  const t = e.slice(), n = [0];
  let o, r, i, s, a;
  const l = e.length;
  for (o = 0; o < l; o++) {
    const u = e[o];
    if (u !== 0) {
      if (r = n[n.length - 1], e[r] < u) {
        t[o] = r, n.push(o);
        continue;
      }
      for (i = 0, s = n.length - 1; i < s; )
        a = i + s >> 1, e[n[a]] < u ? i = a + 1 : s = a;
      u < e[n[i]] && (i > 0 && (t[o] = n[i - 1]), n[i] = o);
    }
  }
  for (i = n.length, s = n[i - 1]; i-- > 0; )
    n[i] = s, s = t[s];
  return n;
}
function Bu(e) {
  const t = e.subTree.component;
  if (t)
    return t.asyncDep && !t.asyncResolved ? t : Bu(t);
}
function ta(e) {
  if (e)
    for (let t = 0; t < e.length; t++)
      e[t].flags |= 8;
}
function uo(e) {
  if (e.placeholder)
    return e.placeholder;
  const t = e.component;
  if (t)
    return uo(t.subTree);
  const n = e.suspense;
  return n && n.activeBranch ? uo(n.activeBranch) : null;
}
const zu = (e) => e.__isSuspense, rp = /* @__PURE__ */ Symbol("_deferredEnter");
function ip(e, t) {
  t && t.pendingBranch ? J(e) ? t.effects.push(...e) : t.effects.push(e) : sf(e);
}
const U = /* @__PURE__ */ Symbol.for("v-fgt"), zr = /* @__PURE__ */ Symbol.for("v-txt"), Ve = /* @__PURE__ */ Symbol.for("v-cmt"), li = /* @__PURE__ */ Symbol.for("v-stc"), Wt = [];
let rt = null;
function m(e = !1) {
  Wt.push(rt = e ? null : []);
}
function cs() {
  Wt.pop(), rt = Wt[Wt.length - 1] || null;
}
let _o = 1;
function wr(e, t = !1) {
  _o += e, e < 0 && rt && t && (rt.hasOnce = !0);
}
function Vu(e) {
  return e.dynamicChildren = _o > 0 ? rt || _n : null, cs(), _o > 0 && rt && rt.push(e), e;
}
function b(e, t, n, o, r, i) {
  return Vu(
    v(
      e,
      t,
      n,
      o,
      r,
      i,
      !0
    )
  );
}
function X(e, t, n, o, r) {
  return Vu(
    Y(
      e,
      t,
      n,
      o,
      r,
      !0
    )
  );
}
function Fn(e) {
  return e ? e.__v_isVNode === !0 : !1;
}
function vn(e, t) {
  return e.type === t.type && e.key === t.key;
}
const Uu = ({ key: e }) => e ?? null, ar = ({
  ref: e,
  ref_key: t,
  ref_for: n
}) => (typeof e == "number" && (e = "" + e), e != null ? Te(e) || /* @__PURE__ */ Ae(e) || ne(e) ? { i: ze, r: e, k: t, f: !!n } : e : null);
function v(e, t = null, n = null, o = 0, r = null, i = e === U ? 0 : 1, s = !1, a = !1) {
  const l = {
    __v_isVNode: !0,
    __v_skip: !0,
    type: e,
    props: t,
    key: t && Uu(t),
    ref: t && ar(t),
    scopeId: fu,
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
    shapeFlag: i,
    patchFlag: o,
    dynamicProps: r,
    dynamicChildren: null,
    appContext: null,
    ctx: ze
  };
  return a ? (kr(l, n), i & 128 && e.normalize(l)) : n && (l.shapeFlag |= Te(n) ? 8 : 16), _o > 0 && // avoid a block node from tracking itself
  !s && // has current parent block
  rt && // presence of a patch flag indicates this node needs patching on updates.
  // component nodes also should always be patched, because even if the
  // component doesn't need to update, it needs to persist the instance on to
  // the next vnode so that it can be properly unmounted later.
  (l.patchFlag > 0 || i & 6) && // the EVENTS flag is only for hydration and if it is the only flag, the
  // vnode should not be considered dynamic due to handler caching.
  l.patchFlag !== 32 && rt.push(l), l;
}
const Y = sp;
function sp(e, t = null, n = null, o = 0, r = null, i = !1) {
  if ((!e || e === ku) && (e = Ve), Fn(e)) {
    const a = sn(
      e,
      t,
      !0
      /* mergeRef: true */
    );
    return n && kr(a, n), _o > 0 && !i && rt && (a.shapeFlag & 6 ? rt[rt.indexOf(e)] = a : rt.push(a)), a.patchFlag = -2, a;
  }
  if (gp(e) && (e = e.__vccOpts), t) {
    t = ap(t);
    let { class: a, style: l } = t;
    a && !Te(a) && (t.class = Oe(a)), ve(l) && (/* @__PURE__ */ jr(l) && !J(l) && (l = Ee({}, l)), t.style = Bo(l));
  }
  const s = Te(e) ? 1 : zu(e) ? 128 : Rr(e) ? 64 : ve(e) ? 4 : ne(e) ? 2 : 0;
  return v(
    e,
    t,
    n,
    o,
    r,
    s,
    i,
    !0
  );
}
function ap(e) {
  return e ? /* @__PURE__ */ jr(e) ? Ee({}, e) : ju(e) ? Ee({}, e[qu] || e) : e : null;
}
function sn(e, t, n = !1, o = !1) {
  const { props: r, ref: i, patchFlag: s, children: a, transition: l } = e, u = t ? se(r || {}, t) : r, c = {
    __v_isVNode: !0,
    __v_skip: !0,
    type: e.type,
    props: u,
    key: u && Uu(u),
    ref: t && t.ref ? (
      // #2078 in the case of <component :is="vnode" ref="extra"/>
      // if the vnode itself already has a ref, cloneVNode will need to merge
      // the refs so the single vnode can be set on multiple refs
      n && i ? J(i) ? i.concat(ar(t)) : [i, ar(t)] : ar(t)
    ) : i,
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
    patchFlag: t && e.type !== U ? s === -1 ? 16 : s | 16 : s,
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
    ssContent: e.ssContent && sn(e.ssContent),
    ssFallback: e.ssFallback && sn(e.ssFallback),
    placeholder: e.placeholder,
    el: e.el,
    anchor: e.anchor,
    ctx: e.ctx,
    ce: e.ce,
    cacheIndex: e.cacheIndex
  };
  return l && o && Sn(
    c,
    l.clone(c)
  ), c;
}
function H(e = " ", t = 0) {
  return Y(zr, null, e, t);
}
function j(e = "", t = !1) {
  return t ? (m(), X(Ve, null, e)) : Y(Ve, null, e);
}
function Ct(e) {
  return e == null || typeof e == "boolean" ? Y(Ve) : J(e) ? Y(
    U,
    null,
    // #3666, avoid reference pollution when reusing vnode
    e.slice()
  ) : Fn(e) ? Vt(e) : Y(zr, null, String(e));
}
function Vt(e) {
  return e.el === null && e.patchFlag !== -1 || e.memo ? e : sn(e);
}
function kr(e, t) {
  let n = 0;
  const { shapeFlag: o } = e;
  if (t == null)
    t = null;
  else if (J(t))
    n = 16;
  else if (typeof t == "object")
    if (o & 65) {
      const r = t.default;
      r && (r._c && (r._d = !1), kr(e, r()), r._c && (r._d = !0));
      return;
    } else {
      n = 32;
      const r = t._;
      !r && !ju(t) ? t._ctx = ze : r === 3 && ze && (ze.slots._ === 1 ? t._ = 1 : (t._ = 2, e.patchFlag |= 1024));
    }
  else if (ne(t)) {
    if (o & 65) {
      kr(e, { default: t });
      return;
    }
    t = { default: t, _ctx: ze }, n = 32;
  } else
    t = String(t), o & 64 ? (n = 16, t = [H(t)]) : n = 8;
  e.children = t, e.shapeFlag |= n;
}
function se(...e) {
  const t = {};
  for (let n = 0; n < e.length; n++) {
    const o = e[n];
    for (const r in o)
      if (r === "class")
        t.class !== o.class && (t.class = Oe([t.class, o.class]));
      else if (r === "style")
        t.style = Bo([t.style, o.style]);
      else if (Cr(r)) {
        const i = t[r], s = o[r];
        s && i !== s && !(J(i) && i.includes(s)) ? t[r] = i ? [].concat(i, s) : s : s == null && i == null && // mergeProps({ 'onUpdate:modelValue': undefined }) should not retain
        // the model listener.
        !Tr(r) && (t[r] = s);
      } else r !== "" && (t[r] = o[r]);
  }
  return t;
}
function kt(e, t, n, o = null) {
  ct(e, t, 7, [
    n,
    o
  ]);
}
const lp = /* @__PURE__ */ Tu();
let Hu = 0;
function up() {
  return Hu;
}
function cp(e, t, n) {
  const o = e.type, r = (t ? t.appContext : e.appContext) || lp, i = {
    uid: Hu++,
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
    scope: new zl(
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
    propsOptions: Mu(o, r),
    emitsOptions: Pu(o, r),
    // emit
    emit: null,
    // to be set immediately
    emitted: null,
    // props default value
    propsDefaults: pe,
    // inheritAttrs
    inheritAttrs: o.inheritAttrs,
    // state
    ctx: pe,
    data: pe,
    props: pe,
    attrs: pe,
    slots: pe,
    refs: pe,
    setupState: pe,
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
  return i.ctx = { _: i }, i.root = t ? t.root : i, i.emit = Vf.bind(null, i), e.ce && e.ce(i), i;
}
let qe = null;
const Cn = () => qe || ze;
let $r, wo;
{
  const e = Er(), t = (n, o) => {
    let r;
    return (r = e[n]) || (r = e[n] = []), r.push(o), (i) => {
      r.length > 1 ? r.forEach((s) => s(i)) : r[0](i);
    };
  };
  $r = t(
    "__VUE_INSTANCE_SETTERS__",
    (n) => qe = n
  ), wo = t(
    "__VUE_SSR_SETTERS__",
    (n) => ko = n
  );
}
const Ho = (e) => {
  const t = qe;
  return $r(e), e.scope.on(), () => {
    e.scope.off(), $r(t);
  };
}, na = () => {
  qe && qe.scope.off(), $r(null);
};
function Ku(e) {
  return e.vnode.shapeFlag & 4;
}
let ko = !1;
function dp(e, t = !1, n = !1) {
  t && wo(t);
  const { props: o, children: r } = e.vnode, i = Ku(e);
  Gf(e, o, i, t), Xf(e, r, n || t);
  const s = i ? fp(e, t) : void 0;
  return t && wo(!1), s;
}
function fp(e, t) {
  const n = e.type;
  e.accessCache = /* @__PURE__ */ Object.create(null), e.proxy = new Proxy(e.ctx, If);
  const { setup: o } = n;
  if (o) {
    Lt();
    const r = e.setupContext = o.length > 1 ? hp(e) : null, i = Ho(e), s = zo(
      o,
      e,
      0,
      [
        e.props,
        r
      ]
    ), a = Il(s);
    if (It(), i(), (a || e.sp) && !Dn(e) && _u(e), a) {
      if (s.then(na, na), t)
        return s.then((l) => {
          wo(!0);
          try {
            oa(e, l, t);
          } finally {
            wo(!1);
          }
        }).catch((l) => {
          Nr(l, e, 0, void 0, !0), e.ssrRender = (u, c) => c("<!---->");
        });
      e.asyncDep = s;
    } else
      oa(e, s);
  } else
    Wu(e);
}
function oa(e, t, n) {
  ne(t) ? e.type.__ssrInlineRender ? e.ssrRender = t : e.render = t : ve(t) && (e.setupState = su(t)), Wu(e);
}
function Wu(e, t, n) {
  const o = e.type;
  e.render || (e.render = o.render || Pt);
  {
    const r = Ho(e);
    Lt();
    try {
      jf(e);
    } finally {
      It(), r();
    }
  }
}
const qu = /* @__PURE__ */ Symbol(), pp = {
  get(e, t) {
    return We(e, "get", ""), t === qu ? e : e[t];
  }
};
function hp(e) {
  const t = (n) => {
    e.exposed = n || {};
  };
  return {
    attrs: new Proxy(e.attrs, pp),
    slots: e.slots,
    emit: e.emit,
    expose: t
  };
}
function Vr(e) {
  return e.exposed ? e.exposeProxy || (e.exposeProxy = new Proxy(su(ns(e.exposed)), {
    get(t, n) {
      if (n in t)
        return t[n];
      if (n in lo)
        return lo[n](e);
    },
    has(t, n) {
      return n in t || n in lo;
    }
  })) : e.proxy;
}
function mp(e, t = !0) {
  return ne(e) ? e.displayName || e.name : e.name || t && e.__name;
}
function gp(e) {
  return ne(e) && "__vccOpts" in e;
}
const K = (e, t) => /* @__PURE__ */ ef(e, t, ko);
function bp(e, t, n) {
  try {
    wr(-1);
    const o = arguments.length;
    return o === 2 ? ve(t) && !J(t) ? Fn(t) ? Y(e, null, [t]) : Y(e, t) : Y(e, null, t) : (o > 3 ? n = Array.prototype.slice.call(arguments, 2) : o === 3 && Fn(n) && (n = [n]), Y(e, t, n));
  } finally {
    wr(1);
  }
}
const vp = "3.5.45";
let Ei;
const ra = typeof window < "u" && window.trustedTypes;
if (ra)
  try {
    Ei = /* @__PURE__ */ ra.createPolicy("vue", {
      createHTML: (e) => e
    });
  } catch {
  }
const Gu = Ei ? (e) => Ei.createHTML(e) : (e) => e, yp = "http://www.w3.org/2000/svg", _p = "http://www.w3.org/1998/Math/MathML", zt = typeof document < "u" ? document : null, ia = zt && /* @__PURE__ */ zt.createElement("template"), wp = {
  insert: (e, t, n) => {
    t.insertBefore(e, n || null);
  },
  remove: (e) => {
    const t = e.parentNode;
    t && t.removeChild(e);
  },
  createElement: (e, t, n, o) => {
    const r = t === "svg" ? zt.createElementNS(yp, e) : t === "mathml" ? zt.createElementNS(_p, e) : n ? zt.createElement(e, { is: n }) : zt.createElement(e);
    return e === "select" && o && o.multiple != null && r.setAttribute("multiple", o.multiple), r;
  },
  createText: (e) => zt.createTextNode(e),
  createComment: (e) => zt.createComment(e),
  setText: (e, t) => {
    e.nodeValue = t;
  },
  setElementText: (e, t) => {
    e.textContent = t;
  },
  parentNode: (e) => e.parentNode,
  nextSibling: (e) => e.nextSibling,
  querySelector: (e) => zt.querySelector(e),
  setScopeId(e, t) {
    e.setAttribute(t, "");
  },
  // __UNSAFE__
  // Reason: innerHTML.
  // Static content here can only come from compiled templates.
  // As long as the user only uses trusted templates, this is safe.
  insertStaticContent(e, t, n, o, r, i) {
    const s = n ? n.previousSibling : t.lastChild;
    if (r && (r === i || r.nextSibling))
      for (; t.insertBefore(r.cloneNode(!0), n), !(r === i || !(r = r.nextSibling)); )
        ;
    else {
      ia.innerHTML = Gu(
        o === "svg" ? `<svg>${e}</svg>` : o === "mathml" ? `<math>${e}</math>` : e
      );
      const a = ia.content;
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
      s ? s.nextSibling : t.firstChild,
      // last
      n ? n.previousSibling : t.lastChild
    ];
  }
}, Jt = "transition", Yn = "animation", $o = /* @__PURE__ */ Symbol("_vtc"), Yu = {
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
}, kp = /* @__PURE__ */ Ee(
  {},
  mu,
  Yu
), $p = (e) => (e.displayName = "Transition", e.props = kp, e), Sp = /* @__PURE__ */ $p(
  (e, { slots: t }) => bp(_f, xp(e), t)
), hn = (e, t = []) => {
  J(e) ? e.forEach((n) => n(...t)) : e && e(...t);
}, sa = (e) => e ? J(e) ? e.some((t) => t.length > 1) : e.length > 1 : !1;
function xp(e) {
  const t = {};
  for (const R in e)
    R in Yu || (t[R] = e[R]);
  if (e.css === !1)
    return t;
  const {
    name: n = "v",
    type: o,
    duration: r,
    enterFromClass: i = `${n}-enter-from`,
    enterActiveClass: s = `${n}-enter-active`,
    enterToClass: a = `${n}-enter-to`,
    appearFromClass: l = i,
    appearActiveClass: u = s,
    appearToClass: c = a,
    leaveFromClass: d = `${n}-leave-from`,
    leaveActiveClass: p = `${n}-leave-active`,
    leaveToClass: f = `${n}-leave-to`
  } = e, y = Cp(r), w = y && y[0], T = y && y[1], {
    onBeforeEnter: x,
    onEnter: C,
    onEnterCancelled: M,
    onLeave: k,
    onLeaveCancelled: S,
    onBeforeAppear: q = x,
    onAppear: B = C,
    onAppearCancelled: O = M
  } = t, N = (R, ae, we, Me) => {
    R._enterCancelled = Me, mn(R, ae ? c : a), mn(R, ae ? u : s), we && we();
  }, Z = (R, ae) => {
    R._isLeaving = !1, mn(R, d), mn(R, f), mn(R, p), ae && ae();
  }, ee = (R) => (ae, we) => {
    const Me = R ? B : C, me = () => N(ae, R, we);
    hn(Me, [ae, me]), aa(() => {
      mn(ae, R ? l : i), Bt(ae, R ? c : a), sa(Me) || la(ae, o, w, me);
    });
  };
  return Ee(t, {
    onBeforeEnter(R) {
      hn(x, [R]), Bt(R, i), Bt(R, s);
    },
    onBeforeAppear(R) {
      hn(q, [R]), Bt(R, l), Bt(R, u);
    },
    onEnter: ee(!1),
    onAppear: ee(!0),
    onLeave(R, ae) {
      R._isLeaving = !0;
      const we = () => Z(R, ae);
      Bt(R, d), R._enterCancelled ? (Bt(R, p), da(R)) : (da(R), Bt(R, p)), aa(() => {
        R._isLeaving && (mn(R, d), Bt(R, f), sa(k) || la(R, o, T, we));
      }), hn(k, [R, we]);
    },
    onEnterCancelled(R) {
      N(R, !1, void 0, !0), hn(M, [R]);
    },
    onAppearCancelled(R) {
      N(R, !0, void 0, !0), hn(O, [R]);
    },
    onLeaveCancelled(R) {
      Z(R), hn(S, [R]);
    }
  });
}
function Cp(e) {
  if (e == null)
    return null;
  if (ve(e))
    return [ui(e.enter), ui(e.leave)];
  {
    const t = ui(e);
    return [t, t];
  }
}
function ui(e) {
  return vd(e);
}
function Bt(e, t) {
  t.split(/\s+/).forEach((n) => n && e.classList.add(n)), (e[$o] || (e[$o] = /* @__PURE__ */ new Set())).add(t);
}
function mn(e, t) {
  t.split(/\s+/).forEach((o) => o && e.classList.remove(o));
  const n = e[$o];
  n && (n.delete(t), n.size || (e[$o] = void 0));
}
function aa(e) {
  requestAnimationFrame(() => {
    requestAnimationFrame(e);
  });
}
let Tp = 0;
function la(e, t, n, o) {
  const r = e._endId = ++Tp, i = () => {
    r === e._endId && o();
  };
  if (n != null)
    return setTimeout(i, n);
  const { type: s, timeout: a, propCount: l } = Op(e, t);
  if (!s)
    return o();
  const u = s + "end";
  let c = 0;
  const d = () => {
    e.removeEventListener(u, p), i();
  }, p = (f) => {
    f.target === e && ++c >= l && d();
  };
  setTimeout(() => {
    c < l && d();
  }, a + 1), e.addEventListener(u, p);
}
function Op(e, t) {
  const n = window.getComputedStyle(e), o = (y) => (n[y] || "").split(", "), r = o(`${Jt}Delay`), i = o(`${Jt}Duration`), s = ua(r, i), a = o(`${Yn}Delay`), l = o(`${Yn}Duration`), u = ua(a, l);
  let c = null, d = 0, p = 0;
  t === Jt ? s > 0 && (c = Jt, d = s, p = i.length) : t === Yn ? u > 0 && (c = Yn, d = u, p = l.length) : (d = Math.max(s, u), c = d > 0 ? s > u ? Jt : Yn : null, p = c ? c === Jt ? i.length : l.length : 0);
  const f = c === Jt && /\b(?:transform|all)(?:,|$)/.test(
    o(`${Jt}Property`).toString()
  );
  return {
    type: c,
    timeout: d,
    propCount: p,
    hasTransform: f
  };
}
function ua(e, t) {
  for (; e.length < t.length; )
    e = e.concat(e);
  return Math.max(...t.map((n, o) => ca(n) + ca(e[o])));
}
function ca(e) {
  return e === "auto" ? 0 : Number(e.slice(0, -1).replace(",", ".")) * 1e3;
}
function da(e) {
  return (e ? e.ownerDocument : document).body.offsetHeight;
}
function Pp(e, t, n) {
  const o = e[$o];
  o && (t = (t ? [t, ...o] : [...o]).join(" ")), t == null ? e.removeAttribute("class") : n ? e.setAttribute("class", t) : e.className = t;
}
const fa = /* @__PURE__ */ Symbol("_vod"), Ap = /* @__PURE__ */ Symbol("_vsh"), Ep = /* @__PURE__ */ Symbol(""), Lp = /(?:^|;)\s*display\s*:/;
function Ip(e, t, n) {
  const o = e.style, r = Te(n);
  let i = !1;
  if (n && !r) {
    if (t)
      if (Te(t))
        for (const s of t.split(";")) {
          const a = s.slice(0, s.indexOf(":")).trim();
          n[a] == null && Qn(o, a, "");
        }
      else
        for (const s in t)
          n[s] == null && Qn(o, s, "");
    for (const s in n) {
      s === "display" && (i = !0);
      const a = n[s];
      a != null ? Np(
        e,
        s,
        !Te(t) && t ? t[s] : void 0,
        a
      ) || Qn(o, s, a) : Qn(o, s, "");
    }
  } else if (r) {
    if (t !== n) {
      const s = o[Ep];
      s && (n += ";" + s), o.cssText = n, i = Lp.test(n);
    }
  } else t && e.removeAttribute("style");
  fa in e && ((!r || t !== n) && (e[fa] = i ? o.display : ""), e[Ap] && (o.display = "none"));
}
const er = /\s*!important$/;
function Qn(e, t, n) {
  if (J(n))
    n.forEach((o) => Qn(e, t, o));
  else if (n == null && (n = ""), t.startsWith("--"))
    er.test(n) ? e.setProperty(t, n.replace(er, ""), "important") : e.setProperty(t, n);
  else {
    const o = jp(e, t);
    er.test(n) ? e.setProperty(
      qt(o),
      n.replace(er, ""),
      "important"
    ) : e[o] = n;
  }
}
const pa = ["Webkit", "Moz", "ms"], ci = {};
function jp(e, t) {
  const n = ci[t];
  if (n)
    return n;
  let o = Ge(t);
  if (o !== "filter" && o in e)
    return ci[t] = o;
  o = Ar(o);
  for (let r = 0; r < pa.length; r++) {
    const i = pa[r] + o;
    if (i in e)
      return ci[t] = i;
  }
  return t;
}
function Np(e, t, n, o) {
  return e.tagName === "TEXTAREA" && (t === "width" || t === "height") && Te(o) && n === o;
}
const ha = "http://www.w3.org/1999/xlink";
function ma(e, t, n, o, r, i = Sd(t)) {
  o && t.startsWith("xlink:") ? n == null ? e.removeAttributeNS(ha, t.slice(6, t.length)) : e.setAttributeNS(ha, t, n) : n == null || i && !Dl(n) ? e.removeAttribute(t) : e.setAttribute(
    t,
    i ? "" : st(n) ? String(n) : n
  );
}
function ga(e, t, n, o, r) {
  if (t === "innerHTML" || t === "textContent") {
    n != null && (e[t] = t === "innerHTML" ? Gu(n) : n);
    return;
  }
  const i = e.tagName;
  if (t === "value" && i !== "PROGRESS" && // custom elements may use _value internally
  !i.includes("-")) {
    const a = i === "OPTION" ? e.getAttribute("value") || "" : e.value, l = n == null ? (
      // #11647: value should be set as empty string for null and undefined,
      // but <input type="checkbox"> should be set as 'on'.
      e.type === "checkbox" ? "on" : ""
    ) : String(n);
    (a !== l || !("_value" in e)) && (e.value = l), n == null && e.removeAttribute(t), e._value = n;
    return;
  }
  let s = !1;
  if (n === "" || n == null) {
    const a = typeof e[t];
    a === "boolean" ? n = Dl(n) : n == null && a === "string" ? (n = "", s = !0) : a === "number" && (n = 0, s = !0);
  }
  try {
    e[t] = n;
  } catch {
  }
  s && e.removeAttribute(r || t);
}
function Ju(e, t, n, o) {
  e.addEventListener(t, n, o);
}
function Mp(e, t, n, o) {
  e.removeEventListener(t, n, o);
}
const ba = /* @__PURE__ */ Symbol("_vei");
function Dp(e, t, n, o, r = null) {
  const i = e[ba] || (e[ba] = {}), s = i[t];
  if (o && s)
    s.value = o;
  else {
    const [a, l] = Bp(t);
    if (o) {
      const u = i[t] = Up(
        o,
        r
      );
      Ju(e, a, u, l);
    } else s && (Mp(e, a, s, l), i[t] = void 0);
  }
}
const Rp = /(Once|Passive|Capture)$/, Fp = /^on:?(?:Once|Passive|Capture)$/;
function Bp(e) {
  let t, n;
  for (; (n = e.match(Rp)) && !Fp.test(e); )
    t || (t = {}), e = e.slice(0, e.length - n[1].length), t[n[1].toLowerCase()] = !0;
  return [e[2] === ":" ? e.slice(3) : qt(e.slice(2)), t];
}
let di = 0;
const zp = /* @__PURE__ */ Promise.resolve(), Vp = () => di || (zp.then(() => di = 0), di = Date.now());
function Up(e, t) {
  const n = (o) => {
    if (!o._vts)
      o._vts = Date.now();
    else if (o._vts <= n.attached)
      return;
    const r = n.value;
    if (J(r)) {
      const i = o.stopImmediatePropagation;
      o.stopImmediatePropagation = () => {
        i.call(o), o._stopped = !0;
      };
      const s = r.slice(), a = [o];
      for (let l = 0; l < s.length && !o._stopped; l++) {
        const u = s[l];
        u && ct(
          u,
          t,
          5,
          a
        );
      }
    } else
      ct(
        r,
        t,
        5,
        [o]
      );
  };
  return n.value = e, n.attached = Vp(), n;
}
const va = (e) => e.charCodeAt(0) === 111 && e.charCodeAt(1) === 110 && // lowercase letter
e.charCodeAt(2) > 96 && e.charCodeAt(2) < 123, Hp = (e, t, n, o, r, i) => {
  const s = r === "svg";
  t === "class" ? Pp(e, o, s) : t === "style" ? Ip(e, n, o) : Cr(t) ? Tr(t) || Dp(e, t, n, o, i) : (t[0] === "." ? (t = t.slice(1), !0) : t[0] === "^" ? (t = t.slice(1), !1) : Kp(e, t, o, s)) ? (ga(e, t, o), !e.tagName.includes("-") && (t === "value" || t === "checked" || t === "selected") && ma(e, t, o, s, i, t !== "value")) : /* #11081 force set props for possible async custom element */ e._isVueCE && // #12408 check if it's declared prop or it's async custom element
  (Wp(e, t) || // @ts-expect-error _def is private
  e._def.__asyncLoader && (/[A-Z]/.test(t) || !Te(o))) ? ga(e, Ge(t), o, i, t) : (t === "true-value" ? e._trueValue = o : t === "false-value" && (e._falseValue = o), ma(e, t, o, s));
};
function Kp(e, t, n, o) {
  if (o)
    return !!(t === "innerHTML" || t === "textContent" || t in e && va(t) && ne(n));
  if (t === "spellcheck" || t === "draggable" || t === "translate" || t === "autocorrect" || t === "sandbox" && e.tagName === "IFRAME" || t === "form" || t === "list" && e.tagName === "INPUT" || t === "type" && e.tagName === "TEXTAREA")
    return !1;
  if (t === "width" || t === "height") {
    const r = e.tagName;
    if (r === "IMG" || r === "VIDEO" || r === "CANVAS" || r === "SOURCE")
      return !1;
  }
  return va(t) && Te(n) ? !1 : t in e;
}
function Wp(e, t) {
  const n = (
    // @ts-expect-error _def is private
    e._def.props
  );
  if (!n)
    return !1;
  const o = Ge(t);
  return Array.isArray(n) ? n.some((r) => Ge(r) === o) : Object.keys(n).some((r) => Ge(r) === o);
}
const ya = (e) => {
  const t = e.props["onUpdate:modelValue"] || !1;
  return J(t) ? (n) => sr(t, n) : t;
}, fi = /* @__PURE__ */ Symbol("_assign"), qp = {
  // #4096 array checkboxes need to be deep traversed
  deep: !0,
  created(e, t, n) {
    e[fi] = ya(n), Ju(e, "change", () => {
      const o = e._modelValue, r = Gp(e), i = e.checked, s = e[fi];
      if (J(o)) {
        const a = Rl(o, r), l = a !== -1;
        if (i && !l)
          s(o.concat(r));
        else if (!i && l) {
          const u = [...o];
          u.splice(a, 1), s(u);
        }
      } else if (Rn(o)) {
        const a = new Set(o);
        i ? a.add(r) : a.delete(r), s(a);
      } else
        s(Zu(e, i));
    });
  },
  // set initial checked on mount to wait for true-value/false-value
  mounted: _a,
  beforeUpdate(e, t, n) {
    e[fi] = ya(n), _a(e, t, n);
  }
};
function _a(e, { value: t, oldValue: n }, o) {
  e._modelValue = t;
  let r;
  if (J(t))
    r = Rl(t, o.props.value) > -1;
  else if (Rn(t))
    r = t.has(o.props.value);
  else {
    if (t === n) return;
    r = Vn(t, Zu(e, !0));
  }
  e.checked !== r && (e.checked = r);
}
function Gp(e) {
  return "_value" in e ? e._value : e.value;
}
function Zu(e, t) {
  const n = t ? "_trueValue" : "_falseValue";
  return n in e ? e[n] : t;
}
const Yp = ["ctrl", "shift", "alt", "meta"], Jp = {
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
  exact: (e, t) => Yp.some((n) => e[`${n}Key`] && !t.includes(n))
}, on = (e, t) => {
  if (!e) return e;
  const n = e._withMods || (e._withMods = {}), o = t.join(".");
  return n[o] || (n[o] = ((r, ...i) => {
    for (let s = 0; s < t.length; s++) {
      const a = Jp[t[s]];
      if (a && a(r, t)) return;
    }
    return e(r, ...i);
  }));
}, Zp = {
  esc: "escape",
  space: " ",
  up: "arrow-up",
  left: "arrow-left",
  right: "arrow-right",
  down: "arrow-down",
  delete: "backspace"
}, ds = (e, t) => {
  const n = e._withKeys || (e._withKeys = {}), o = t.join(".");
  return n[o] || (n[o] = ((r) => {
    if (!("key" in r))
      return;
    const i = qt(r.key);
    if (t.some(
      (s) => s === i || Zp[s] === i
    ))
      return e(r);
  }));
}, Xp = /* @__PURE__ */ Ee({ patchProp: Hp }, wp);
let wa;
function Qp() {
  return wa || (wa = ep(Xp));
}
const eh = ((...e) => {
  const t = Qp().createApp(...e), { mount: n } = t;
  return t.mount = (o) => {
    const r = nh(o);
    if (!r) return;
    const i = t._component;
    !ne(i) && !i.render && !i.template && (i.template = r.innerHTML), r.nodeType === 1 && (r.textContent = "");
    const s = n(r, !1, th(r));
    return r instanceof Element && (r.removeAttribute("v-cloak"), r.setAttribute("data-v-app", "")), s;
  }, t;
});
function th(e) {
  if (e instanceof SVGElement)
    return "svg";
  if (typeof MathMLElement == "function" && e instanceof MathMLElement)
    return "mathml";
}
function nh(e) {
  return Te(e) ? document.querySelector(e) : e;
}
function So(e) {
  "@babel/helpers - typeof";
  return So = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, So(e);
}
function ka(e, t) {
  var n = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
    var o = Object.getOwnPropertySymbols(e);
    t && (o = o.filter(function(r) {
      return Object.getOwnPropertyDescriptor(e, r).enumerable;
    })), n.push.apply(n, o);
  }
  return n;
}
function $a(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? ka(Object(n), !0).forEach(function(o) {
      oh(e, o, n[o]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : ka(Object(n)).forEach(function(o) {
      Object.defineProperty(e, o, Object.getOwnPropertyDescriptor(n, o));
    });
  }
  return e;
}
function oh(e, t, n) {
  return (t = rh(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function rh(e) {
  var t = ih(e, "string");
  return So(t) == "symbol" ? t : t + "";
}
function ih(e, t) {
  if (So(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (So(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
function sh(e) {
  var t = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : !0;
  Cn() && Cn().components ? Vo(e) : t ? e() : Mr(e);
}
var ah = 0;
function lh(e) {
  var t = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}, n = /* @__PURE__ */ ie(!1), o = /* @__PURE__ */ ie(e), r = /* @__PURE__ */ ie(null), i = kl() ? window.document : void 0, s = t.document, a = s === void 0 ? i : s, l = t.immediate, u = l === void 0 ? !0 : l, c = t.manual, d = c === void 0 ? !1 : c, p = t.name, f = p === void 0 ? "style_".concat(++ah) : p, y = t.id, w = y === void 0 ? void 0 : y, T = t.media, x = T === void 0 ? void 0 : T, C = t.nonce, M = C === void 0 ? void 0 : C, k = t.first, S = k === void 0 ? !1 : k, q = t.onMounted, B = q === void 0 ? void 0 : q, O = t.onUpdated, N = O === void 0 ? void 0 : O, Z = t.onLoad, ee = Z === void 0 ? void 0 : Z, R = t.props, ae = R === void 0 ? {} : R, we = function() {
  }, Me = function(ue) {
    var Ze = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
    if (a) {
      var Xe = $a($a({}, ae), Ze), Ne = Xe.name || f, je = Xe.id || w, cn = Xe.nonce || M;
      r.value = a.querySelector('style[data-primevue-style-id="'.concat(Ne, '"]')) || a.getElementById(je) || a.createElement("style"), r.value.isConnected || (o.value = ue || e, ur(r.value, {
        type: "text/css",
        id: je,
        media: x,
        nonce: cn
      }), S ? a.head.prepend(r.value) : a.head.appendChild(r.value), $l(r.value, "data-primevue-style-id", Ne), ur(r.value, Xe), r.value.onload = function(Mt) {
        return ee?.(Mt, {
          name: Ne
        });
      }, B?.(Ne)), !n.value && (we = ot(o, function(Mt) {
        r.value.textContent = Mt, N?.(Ne);
      }, {
        immediate: !0
      }), n.value = !0);
    }
  }, me = function() {
    !a || !n.value || (we(), Yc(r.value) && a.head.removeChild(r.value), n.value = !1, r.value = null);
  };
  return u && !d && sh(Me), {
    id: w,
    name: f,
    el: r,
    css: o,
    unload: me,
    load: Me,
    isLoaded: /* @__PURE__ */ fr(n)
  };
}
function xo(e) {
  "@babel/helpers - typeof";
  return xo = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, xo(e);
}
var Sa, xa, Ca, Ta;
function Oa(e, t) {
  return fh(e) || dh(e, t) || ch(e, t) || uh();
}
function uh() {
  throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function ch(e, t) {
  if (e) {
    if (typeof e == "string") return Pa(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? Pa(e, t) : void 0;
  }
}
function Pa(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, o = Array(t); n < t; n++) o[n] = e[n];
  return o;
}
function dh(e, t) {
  var n = e == null ? null : typeof Symbol < "u" && e[Symbol.iterator] || e["@@iterator"];
  if (n != null) {
    var o, r, i, s, a = [], l = !0, u = !1;
    try {
      if (i = (n = n.call(e)).next, t !== 0) for (; !(l = (o = i.call(n)).done) && (a.push(o.value), a.length !== t); l = !0) ;
    } catch (c) {
      u = !0, r = c;
    } finally {
      try {
        if (!l && n.return != null && (s = n.return(), Object(s) !== s)) return;
      } finally {
        if (u) throw r;
      }
    }
    return a;
  }
}
function fh(e) {
  if (Array.isArray(e)) return e;
}
function Aa(e, t) {
  var n = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
    var o = Object.getOwnPropertySymbols(e);
    t && (o = o.filter(function(r) {
      return Object.getOwnPropertyDescriptor(e, r).enumerable;
    })), n.push.apply(n, o);
  }
  return n;
}
function pi(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? Aa(Object(n), !0).forEach(function(o) {
      ph(e, o, n[o]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : Aa(Object(n)).forEach(function(o) {
      Object.defineProperty(e, o, Object.getOwnPropertyDescriptor(n, o));
    });
  }
  return e;
}
function ph(e, t, n) {
  return (t = hh(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function hh(e) {
  var t = mh(e, "string");
  return xo(t) == "symbol" ? t : t + "";
}
function mh(e, t) {
  if (xo(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (xo(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
function tr(e, t) {
  return t || (t = e.slice(0)), Object.freeze(Object.defineProperties(e, { raw: { value: Object.freeze(t) } }));
}
var gh = function(t) {
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
}, bh = {}, vh = {}, _e = {
  name: "base",
  css: gh,
  style: fd,
  classes: bh,
  inlineStyles: vh,
  load: function(t) {
    var n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}, o = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : function(i) {
      return i;
    }, r = o(Yo(Sa || (Sa = tr(["", ""])), t));
    return xe(r) ? lh(to(r), pi({
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
      return ye.transformCSS(n.name || t.name, "".concat(r).concat(Yo(xa || (xa = tr(["", ""])), o)));
    });
  },
  getCommonTheme: function(t) {
    return ye.getCommon(this.name, t);
  },
  getComponentTheme: function(t) {
    return ye.getComponent(this.name, t);
  },
  getDirectiveTheme: function(t) {
    return ye.getDirective(this.name, t);
  },
  getPresetTheme: function(t, n, o) {
    return ye.getCustomPreset(this.name, t, n, o);
  },
  getLayerOrderThemeCSS: function() {
    return ye.getLayerOrderCSS(this.name);
  },
  getStyleSheet: function() {
    var t = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "", n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
    if (this.css) {
      var o = nt(this.css, {
        dt: kn
      }) || "", r = to(Yo(Ca || (Ca = tr(["", "", ""])), o, t)), i = Object.entries(n).reduce(function(s, a) {
        var l = Oa(a, 2), u = l[0], c = l[1];
        return s.push("".concat(u, '="').concat(c, '"')) && s;
      }, []).join(" ");
      return xe(r) ? '<style type="text/css" data-primevue-style-id="'.concat(this.name, '" ').concat(i, ">").concat(r, "</style>") : "";
    }
    return "";
  },
  getCommonThemeStyleSheet: function(t) {
    var n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
    return ye.getCommonStyleSheet(this.name, t, n);
  },
  getThemeStyleSheet: function(t) {
    var n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}, o = [ye.getStyleSheet(this.name, t, n)];
    if (this.style) {
      var r = this.name === "base" ? "global-style" : "".concat(this.name, "-style"), i = Yo(Ta || (Ta = tr(["", ""])), nt(this.style, {
        dt: kn
      })), s = to(ye.transformCSS(r, i)), a = Object.entries(n).reduce(function(l, u) {
        var c = Oa(u, 2), d = c[0], p = c[1];
        return l.push("".concat(d, '="').concat(p, '"')) && l;
      }, []).join(" ");
      xe(s) && o.push('<style type="text/css" data-primevue-style-id="'.concat(r, '" ').concat(a, ">").concat(s, "</style>"));
    }
    return o.join("");
  },
  extend: function(t) {
    return pi(pi({}, this), {}, {
      css: void 0,
      style: void 0
    }, t);
  }
}, tn = bl();
function Co(e) {
  "@babel/helpers - typeof";
  return Co = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Co(e);
}
function Ea(e, t) {
  var n = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
    var o = Object.getOwnPropertySymbols(e);
    t && (o = o.filter(function(r) {
      return Object.getOwnPropertyDescriptor(e, r).enumerable;
    })), n.push.apply(n, o);
  }
  return n;
}
function nr(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? Ea(Object(n), !0).forEach(function(o) {
      yh(e, o, n[o]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : Ea(Object(n)).forEach(function(o) {
      Object.defineProperty(e, o, Object.getOwnPropertyDescriptor(n, o));
    });
  }
  return e;
}
function yh(e, t, n) {
  return (t = _h(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function _h(e) {
  var t = wh(e, "string");
  return Co(t) == "symbol" ? t : t + "";
}
function wh(e, t) {
  if (Co(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (Co(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var kh = {
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
    text: [Ue.STARTS_WITH, Ue.CONTAINS, Ue.NOT_CONTAINS, Ue.ENDS_WITH, Ue.EQUALS, Ue.NOT_EQUALS],
    numeric: [Ue.EQUALS, Ue.NOT_EQUALS, Ue.LESS_THAN, Ue.LESS_THAN_OR_EQUAL_TO, Ue.GREATER_THAN, Ue.GREATER_THAN_OR_EQUAL_TO],
    date: [Ue.DATE_IS, Ue.DATE_IS_NOT, Ue.DATE_BEFORE, Ue.DATE_AFTER]
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
}, $h = /* @__PURE__ */ Symbol();
function Sh(e, t) {
  var n = {
    config: /* @__PURE__ */ Un(t)
  };
  return e.config.globalProperties.$primevue = n, e.provide($h, n), xh(), Ch(e, n), n;
}
var Mn = [];
function xh() {
  Fe.clear(), Mn.forEach(function(e) {
    return e?.();
  }), Mn = [];
}
function Ch(e, t) {
  var n = /* @__PURE__ */ ie(!1), o = function() {
    var u;
    if (((u = t.config) === null || u === void 0 ? void 0 : u.theme) !== "none" && !ye.isStyleNameLoaded("common")) {
      var c, d, p = ((c = _e.getCommonTheme) === null || c === void 0 ? void 0 : c.call(_e)) || {}, f = p.primitive, y = p.semantic, w = p.global, T = p.style, x = {
        nonce: (d = t.config) === null || d === void 0 || (d = d.csp) === null || d === void 0 ? void 0 : d.nonce
      };
      _e.load(f?.css, nr({
        name: "primitive-variables"
      }, x)), _e.load(y?.css, nr({
        name: "semantic-variables"
      }, x)), _e.load(w?.css, nr({
        name: "global-variables"
      }, x)), _e.loadStyle(nr({
        name: "global-style"
      }, x), T), ye.setLoadedStyleName("common");
    }
  };
  Fe.on("theme:change", function(l) {
    n.value || (e.config.globalProperties.$primevue.config.theme = l, n.value = !0);
  });
  var r = ot(t.config, function(l, u) {
    tn.emit("config:change", {
      newValue: l,
      oldValue: u
    });
  }, {
    immediate: !0,
    deep: !0
  }), i = ot(function() {
    return t.config.ripple;
  }, function(l, u) {
    tn.emit("config:ripple:change", {
      newValue: l,
      oldValue: u
    });
  }, {
    immediate: !0,
    deep: !0
  }), s = ot(function() {
    return t.config.theme;
  }, function(l, u) {
    n.value || ye.setTheme(l), t.config.unstyled || o(), n.value = !1, tn.emit("config:theme:change", {
      newValue: l,
      oldValue: u
    });
  }, {
    immediate: !0,
    deep: !1
  }), a = ot(function() {
    return t.config.unstyled;
  }, function(l, u) {
    !l && t.config.theme && o(), tn.emit("config:unstyled:change", {
      newValue: l,
      oldValue: u
    });
  }, {
    immediate: !0,
    deep: !0
  });
  Mn.push(r), Mn.push(i), Mn.push(s), Mn.push(a);
}
var Th = {
  install: function(t, n) {
    var o = Bc(kh, n);
    Sh(t, o);
  }
}, en = {
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
function Oh() {
  var e = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "pc", t = yu();
  return "".concat(e).concat(t.replace("v-", "").replaceAll("-", "_"));
}
var La = _e.extend({
  name: "common"
});
function To(e) {
  "@babel/helpers - typeof";
  return To = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, To(e);
}
function Ph(e) {
  return ec(e) || Ah(e) || Qu(e) || Xu();
}
function Ah(e) {
  if (typeof Symbol < "u" && e[Symbol.iterator] != null || e["@@iterator"] != null) return Array.from(e);
}
function Jn(e, t) {
  return ec(e) || Eh(e, t) || Qu(e, t) || Xu();
}
function Xu() {
  throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function Qu(e, t) {
  if (e) {
    if (typeof e == "string") return Li(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? Li(e, t) : void 0;
  }
}
function Li(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, o = Array(t); n < t; n++) o[n] = e[n];
  return o;
}
function Eh(e, t) {
  var n = e == null ? null : typeof Symbol < "u" && e[Symbol.iterator] || e["@@iterator"];
  if (n != null) {
    var o, r, i, s, a = [], l = !0, u = !1;
    try {
      if (i = (n = n.call(e)).next, t === 0) {
        if (Object(n) !== n) return;
        l = !1;
      } else for (; !(l = (o = i.call(n)).done) && (a.push(o.value), a.length !== t); l = !0) ;
    } catch (c) {
      u = !0, r = c;
    } finally {
      try {
        if (!l && n.return != null && (s = n.return(), Object(s) !== s)) return;
      } finally {
        if (u) throw r;
      }
    }
    return a;
  }
}
function ec(e) {
  if (Array.isArray(e)) return e;
}
function Ia(e, t) {
  var n = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
    var o = Object.getOwnPropertySymbols(e);
    t && (o = o.filter(function(r) {
      return Object.getOwnPropertyDescriptor(e, r).enumerable;
    })), n.push.apply(n, o);
  }
  return n;
}
function le(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? Ia(Object(n), !0).forEach(function(o) {
      eo(e, o, n[o]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : Ia(Object(n)).forEach(function(o) {
      Object.defineProperty(e, o, Object.getOwnPropertyDescriptor(n, o));
    });
  }
  return e;
}
function eo(e, t, n) {
  return (t = Lh(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function Lh(e) {
  var t = Ih(e, "string");
  return To(t) == "symbol" ? t : t + "";
}
function Ih(e, t) {
  if (To(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (To(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var Hn = {
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
        Fe.off("theme:change", this._loadCoreStyles), t || (this._loadCoreStyles(), this._themeChangeListener(this._loadCoreStyles));
      }
    },
    dt: {
      immediate: !0,
      handler: function(t, n) {
        var o = this;
        Fe.off("theme:change", this._themeScopedListener), t ? (this._loadScopedThemeStyles(t), this._themeScopedListener = function() {
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
    var t, n, o, r, i, s, a, l, u, c, d, p = (t = this.pt) === null || t === void 0 ? void 0 : t._usept, f = p ? (n = this.pt) === null || n === void 0 || (n = n.originalValue) === null || n === void 0 ? void 0 : n[this.$.type.name] : void 0, y = p ? (o = this.pt) === null || o === void 0 || (o = o.value) === null || o === void 0 ? void 0 : o[this.$.type.name] : this.pt;
    (r = y || f) === null || r === void 0 || (r = r.hooks) === null || r === void 0 || (i = r.onBeforeCreate) === null || i === void 0 || i.call(r);
    var w = (s = this.$primevueConfig) === null || s === void 0 || (s = s.pt) === null || s === void 0 ? void 0 : s._usept, T = w ? (a = this.$primevue) === null || a === void 0 || (a = a.config) === null || a === void 0 || (a = a.pt) === null || a === void 0 ? void 0 : a.originalValue : void 0, x = w ? (l = this.$primevue) === null || l === void 0 || (l = l.config) === null || l === void 0 || (l = l.pt) === null || l === void 0 ? void 0 : l.value : (u = this.$primevue) === null || u === void 0 || (u = u.config) === null || u === void 0 ? void 0 : u.pt;
    (c = x || T) === null || c === void 0 || (c = c[this.$.type.name]) === null || c === void 0 || (c = c.hooks) === null || c === void 0 || (d = c.onBeforeCreate) === null || d === void 0 || d.call(c), this.$attrSelector = Oh(), this.uid = this.$attrs.id || this.$attrSelector.replace("pc", "pv_id_");
  },
  created: function() {
    this._hook("onCreated");
  },
  beforeMount: function() {
    var t;
    this.rootEl = Zc(On(this.$el) ? this.$el : (t = this.$el) === null || t === void 0 ? void 0 : t.parentElement, "[".concat(this.$attrSelector, "]")), this.rootEl && (this.rootEl.$pc = le({
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
      return qi(t) ? t.apply(void 0, o) : se.apply(void 0, o);
    },
    _load: function() {
      en.isStyleNameLoaded("base") || (_e.loadCSS(this.$styleOptions), this._loadGlobalStyles(), en.setLoadedStyleName("base")), this._loadThemeStyles();
    },
    _loadStyles: function() {
      this._load(), this._themeChangeListener(this._load);
    },
    _loadCoreStyles: function() {
      var t, n;
      !en.isStyleNameLoaded((t = this.$style) === null || t === void 0 ? void 0 : t.name) && (n = this.$style) !== null && n !== void 0 && n.name && (La.loadCSS(this.$styleOptions), this.$options.style && this.$style.loadCSS(this.$styleOptions), en.setLoadedStyleName(this.$style.name));
    },
    _loadGlobalStyles: function() {
      var t = this._useGlobalPT(this._getOptionValue, "global.css", this.$params);
      xe(t) && _e.load(t, le({
        name: "global"
      }, this.$styleOptions));
    },
    _loadThemeStyles: function() {
      var t, n;
      if (!(this.isUnstyled || this.$theme === "none")) {
        if (!ye.isStyleNameLoaded("common")) {
          var o, r, i = ((o = this.$style) === null || o === void 0 || (r = o.getCommonTheme) === null || r === void 0 ? void 0 : r.call(o)) || {}, s = i.primitive, a = i.semantic, l = i.global, u = i.style;
          _e.load(s?.css, le({
            name: "primitive-variables"
          }, this.$styleOptions)), _e.load(a?.css, le({
            name: "semantic-variables"
          }, this.$styleOptions)), _e.load(l?.css, le({
            name: "global-variables"
          }, this.$styleOptions)), _e.loadStyle(le({
            name: "global-style"
          }, this.$styleOptions), u), ye.setLoadedStyleName("common");
        }
        if (!ye.isStyleNameLoaded((t = this.$style) === null || t === void 0 ? void 0 : t.name) && (n = this.$style) !== null && n !== void 0 && n.name) {
          var c, d, p, f, y = ((c = this.$style) === null || c === void 0 || (d = c.getComponentTheme) === null || d === void 0 ? void 0 : d.call(c)) || {}, w = y.css, T = y.style;
          (p = this.$style) === null || p === void 0 || p.load(w, le({
            name: "".concat(this.$style.name, "-variables")
          }, this.$styleOptions)), (f = this.$style) === null || f === void 0 || f.loadStyle(le({
            name: "".concat(this.$style.name, "-style")
          }, this.$styleOptions), T), ye.setLoadedStyleName(this.$style.name);
        }
        if (!ye.isStyleNameLoaded("layer-order")) {
          var x, C, M = (x = this.$style) === null || x === void 0 || (C = x.getLayerOrderThemeCSS) === null || C === void 0 ? void 0 : C.call(x);
          _e.load(M, le({
            name: "layer-order",
            first: !0
          }, this.$styleOptions)), ye.setLoadedStyleName("layer-order");
        }
      }
    },
    _loadScopedThemeStyles: function(t) {
      var n, o, r, i = ((n = this.$style) === null || n === void 0 || (o = n.getPresetTheme) === null || o === void 0 ? void 0 : o.call(n, t, "[".concat(this.$attrSelector, "]"))) || {}, s = i.css, a = (r = this.$style) === null || r === void 0 ? void 0 : r.load(s, le({
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
      en.clearLoadedStyleNames(), Fe.on("theme:change", t);
    },
    _removeThemeListeners: function() {
      Fe.off("theme:change", this._loadCoreStyles), Fe.off("theme:change", this._load), Fe.off("theme:change", this._themeScopedListener);
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
      return Gi(t, n, o);
    },
    _getPTValue: function() {
      var t, n = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, o = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : "", r = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : {}, i = arguments.length > 3 && arguments[3] !== void 0 ? arguments[3] : !0, s = /./g.test(o) && !!r[o.split(".")[0]], a = this._getPropValue("ptOptions") || ((t = this.$primevueConfig) === null || t === void 0 ? void 0 : t.ptOptions) || {}, l = a.mergeSections, u = l === void 0 ? !0 : l, c = a.mergeProps, d = c === void 0 ? !1 : c, p = i ? s ? this._useGlobalPT(this._getPTClassValue, o, r) : this._useDefaultPT(this._getPTClassValue, o, r) : void 0, f = s ? void 0 : this._getPTSelf(n, this._getPTClassValue, o, le(le({}, r), {}, {
        global: p || {}
      })), y = this._getPTDatasets(o);
      return u || !u && f ? d ? this._mergeProps(d, p, f, y) : le(le(le({}, p), f), y) : le(le({}, f), y);
    },
    _getPTSelf: function() {
      for (var t = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, n = arguments.length, o = new Array(n > 1 ? n - 1 : 0), r = 1; r < n; r++)
        o[r - 1] = arguments[r];
      return se(
        this._usePT.apply(this, [this._getPT(t, this.$name)].concat(o)),
        // Exp; <component :pt="{}"
        this._usePT.apply(this, [this.$_attrsPT].concat(o))
        // Exp; <component :pt:[passthrough_key]:[attribute]="{value}" or <component :pt:[passthrough_key]="() =>{value}"
      );
    },
    _getPTDatasets: function() {
      var t, n, o = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "", r = "data-pc-", i = o === "root" && xe((t = this.pt) === null || t === void 0 ? void 0 : t["data-pc-section"]);
      return o !== "transition" && le(le({}, o === "root" && le(le(eo({}, "".concat(r, "name"), Tt(i ? (n = this.pt) === null || n === void 0 ? void 0 : n["data-pc-section"] : this.$.type.name)), i && eo({}, "".concat(r, "extend"), Tt(this.$.type.name))), {}, eo({}, "".concat(this.$attrSelector), ""))), {}, eo({}, "".concat(r, "section"), Tt(o)));
    },
    _getPTClassValue: function() {
      var t = this._getOptionValue.apply(this, arguments);
      return et(t) || ml(t) ? {
        class: t
      } : t;
    },
    _getPT: function(t) {
      var n = this, o = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : "", r = arguments.length > 2 ? arguments[2] : void 0, i = function(a) {
        var l, u = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : !1, c = r ? r(a) : a, d = Tt(o), p = Tt(n.$name);
        return (l = u ? d !== p ? c?.[d] : void 0 : c?.[d]) !== null && l !== void 0 ? l : c;
      };
      return t != null && t.hasOwnProperty("_usept") ? {
        _usept: t._usept,
        originalValue: i(t.originalValue),
        value: i(t.value)
      } : i(t, !0);
    },
    _usePT: function(t, n, o, r) {
      var i = function(w) {
        return n(w, o, r);
      };
      if (t != null && t.hasOwnProperty("_usept")) {
        var s, a = t._usept || ((s = this.$primevueConfig) === null || s === void 0 ? void 0 : s.ptOptions) || {}, l = a.mergeSections, u = l === void 0 ? !0 : l, c = a.mergeProps, d = c === void 0 ? !1 : c, p = i(t.originalValue), f = i(t.value);
        return p === void 0 && f === void 0 ? void 0 : et(f) ? f : et(p) ? p : u || !u && f ? d ? this._mergeProps(d, p, f) : le(le({}, p), f) : f;
      }
      return i(t);
    },
    _useGlobalPT: function(t, n, o) {
      return this._usePT(this.globalPT, t, n, o);
    },
    _useDefaultPT: function(t, n, o) {
      return this._usePT(this.defaultPT, t, n, o);
    },
    ptm: function() {
      var t = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "", n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
      return this._getPTValue(this.pt, t, le(le({}, this.$params), n));
    },
    ptmi: function() {
      var t, n = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "", o = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}, r = se(this.$_attrsWithoutPT, this.ptm(n, o));
      return r?.hasOwnProperty("id") && ((t = r.id) !== null && t !== void 0 || (r.id = this.$id)), r;
    },
    ptmo: function() {
      var t = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : "", o = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : {};
      return this._getPTValue(t, n, le({
        instance: this
      }, o), !1);
    },
    cx: function() {
      var t = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "", n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
      return this.isUnstyled ? void 0 : this._getOptionValue(this.$style.classes, t, le(le({}, this.$params), n));
    },
    sx: function() {
      var t = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "", n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : !0, o = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : {};
      if (n) {
        var r = this._getOptionValue(this.$style.inlineStyles, t, le(le({}, this.$params), o)), i = this._getOptionValue(La.inlineStyles, t, le(le({}, this.$params), o));
        return [i, r];
      }
    }
  },
  computed: {
    globalPT: function() {
      var t, n = this;
      return this._getPT((t = this.$primevueConfig) === null || t === void 0 ? void 0 : t.pt, void 0, function(o) {
        return nt(o, {
          instance: n
        });
      });
    },
    defaultPT: function() {
      var t, n = this;
      return this._getPT((t = this.$primevueConfig) === null || t === void 0 ? void 0 : t.pt, void 0, function(o) {
        return n._getOptionValue(o, n.$name, le({}, n.$params)) || nt(o, le({}, n.$params));
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
        var r = Jn(o, 1), i = r[0];
        return n?.includes(i);
      }));
    },
    $theme: function() {
      var t;
      return (t = this.$primevueConfig) === null || t === void 0 ? void 0 : t.theme;
    },
    $style: function() {
      return le(le({
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
        var n = Jn(t, 1), o = n[0];
        return o?.startsWith("pt:");
      }).reduce(function(t, n) {
        var o = Jn(n, 2), r = o[0], i = o[1], s = r.split(":"), a = Ph(s), l = Li(a).slice(1);
        return l?.reduce(function(u, c, d, p) {
          return !u[c] && (u[c] = d === p.length - 1 ? i : {}), u[c];
        }, t), t;
      }, {});
    },
    $_attrsWithoutPT: function() {
      return Object.entries(this.$attrs || {}).filter(function(t) {
        var n = Jn(t, 1), o = n[0];
        return !(o != null && o.startsWith("pt:"));
      }).reduce(function(t, n) {
        var o = Jn(n, 2), r = o[0], i = o[1];
        return t[r] = i, t;
      }, {});
    }
  }
}, jh = `
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
`, Nh = _e.extend({
  name: "baseicon",
  css: jh
});
function Oo(e) {
  "@babel/helpers - typeof";
  return Oo = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Oo(e);
}
function ja(e, t) {
  var n = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
    var o = Object.getOwnPropertySymbols(e);
    t && (o = o.filter(function(r) {
      return Object.getOwnPropertyDescriptor(e, r).enumerable;
    })), n.push.apply(n, o);
  }
  return n;
}
function Na(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? ja(Object(n), !0).forEach(function(o) {
      Mh(e, o, n[o]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : ja(Object(n)).forEach(function(o) {
      Object.defineProperty(e, o, Object.getOwnPropertyDescriptor(n, o));
    });
  }
  return e;
}
function Mh(e, t, n) {
  return (t = Dh(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function Dh(e) {
  var t = Rh(e, "string");
  return Oo(t) == "symbol" ? t : t + "";
}
function Rh(e, t) {
  if (Oo(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (Oo(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var Ur = {
  name: "BaseIcon",
  extends: Hn,
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
  style: Nh,
  provide: function() {
    return {
      $pcIcon: this,
      $parentInstance: this
    };
  },
  methods: {
    pti: function() {
      var t = Tn(this.label);
      return Na(Na({}, !this.isUnstyled && {
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
}, tc = {
  name: "SpinnerIcon",
  extends: Ur
};
function Fh(e) {
  return Uh(e) || Vh(e) || zh(e) || Bh();
}
function Bh() {
  throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function zh(e, t) {
  if (e) {
    if (typeof e == "string") return Ii(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? Ii(e, t) : void 0;
  }
}
function Vh(e) {
  if (typeof Symbol < "u" && e[Symbol.iterator] != null || e["@@iterator"] != null) return Array.from(e);
}
function Uh(e) {
  if (Array.isArray(e)) return Ii(e);
}
function Ii(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, o = Array(t); n < t; n++) o[n] = e[n];
  return o;
}
function Hh(e, t, n, o, r, i) {
  return m(), b("svg", se({
    width: "14",
    height: "14",
    viewBox: "0 0 14 14",
    fill: "none",
    xmlns: "http://www.w3.org/2000/svg"
  }, e.pti()), Fh(t[0] || (t[0] = [v("path", {
    d: "M6.99701 14C5.85441 13.999 4.72939 13.7186 3.72012 13.1832C2.71084 12.6478 1.84795 11.8737 1.20673 10.9284C0.565504 9.98305 0.165424 8.89526 0.041387 7.75989C-0.0826496 6.62453 0.073125 5.47607 0.495122 4.4147C0.917119 3.35333 1.59252 2.4113 2.46241 1.67077C3.33229 0.930247 4.37024 0.413729 5.4857 0.166275C6.60117 -0.0811796 7.76026 -0.0520535 8.86188 0.251112C9.9635 0.554278 10.9742 1.12227 11.8057 1.90555C11.915 2.01493 11.9764 2.16319 11.9764 2.31778C11.9764 2.47236 11.915 2.62062 11.8057 2.73C11.7521 2.78503 11.688 2.82877 11.6171 2.85864C11.5463 2.8885 11.4702 2.90389 11.3933 2.90389C11.3165 2.90389 11.2404 2.8885 11.1695 2.85864C11.0987 2.82877 11.0346 2.78503 10.9809 2.73C9.9998 1.81273 8.73246 1.26138 7.39226 1.16876C6.05206 1.07615 4.72086 1.44794 3.62279 2.22152C2.52471 2.99511 1.72683 4.12325 1.36345 5.41602C1.00008 6.70879 1.09342 8.08723 1.62775 9.31926C2.16209 10.5513 3.10478 11.5617 4.29713 12.1803C5.48947 12.7989 6.85865 12.988 8.17414 12.7157C9.48963 12.4435 10.6711 11.7264 11.5196 10.6854C12.3681 9.64432 12.8319 8.34282 12.8328 7C12.8328 6.84529 12.8943 6.69692 13.0038 6.58752C13.1132 6.47812 13.2616 6.41667 13.4164 6.41667C13.5712 6.41667 13.7196 6.47812 13.8291 6.58752C13.9385 6.69692 14 6.84529 14 7C14 8.85651 13.2622 10.637 11.9489 11.9497C10.6356 13.2625 8.85432 14 6.99701 14Z",
    fill: "currentColor"
  }, null, -1)])), 16);
}
tc.render = Hh;
var Kh = `
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
`, Wh = {
  root: function(t) {
    var n = t.props, o = t.instance;
    return ["p-badge p-component", {
      "p-badge-circle": xe(n.value) && String(n.value).length === 1,
      "p-badge-dot": Tn(n.value) && !o.$slots.default,
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
}, qh = _e.extend({
  name: "badge",
  style: Kh,
  classes: Wh
}), Gh = {
  name: "BaseBadge",
  extends: Hn,
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
  style: qh,
  provide: function() {
    return {
      $pcBadge: this,
      $parentInstance: this
    };
  }
};
function Po(e) {
  "@babel/helpers - typeof";
  return Po = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Po(e);
}
function Ma(e, t, n) {
  return (t = Yh(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function Yh(e) {
  var t = Jh(e, "string");
  return Po(t) == "symbol" ? t : t + "";
}
function Jh(e, t) {
  if (Po(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (Po(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var nc = {
  name: "Badge",
  extends: Gh,
  inheritAttrs: !1,
  computed: {
    dataP: function() {
      return Kt(Ma(Ma({
        circle: this.value != null && String(this.value).length === 1,
        empty: this.value == null && !this.$slots.default
      }, this.severity, this.severity), this.size, this.size));
    }
  }
}, Zh = ["data-p"];
function Xh(e, t, n, o, r, i) {
  return m(), b("span", se({
    class: e.cx("root"),
    "data-p": i.dataP
  }, e.ptmi("root")), [Ke(e.$slots, "default", {}, function() {
    return [H(P(e.value), 1)];
  })], 16, Zh);
}
nc.render = Xh;
function Ao(e) {
  "@babel/helpers - typeof";
  return Ao = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Ao(e);
}
function Da(e, t) {
  return nm(e) || tm(e, t) || em(e, t) || Qh();
}
function Qh() {
  throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function em(e, t) {
  if (e) {
    if (typeof e == "string") return Ra(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? Ra(e, t) : void 0;
  }
}
function Ra(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, o = Array(t); n < t; n++) o[n] = e[n];
  return o;
}
function tm(e, t) {
  var n = e == null ? null : typeof Symbol < "u" && e[Symbol.iterator] || e["@@iterator"];
  if (n != null) {
    var o, r, i, s, a = [], l = !0, u = !1;
    try {
      if (i = (n = n.call(e)).next, t !== 0) for (; !(l = (o = i.call(n)).done) && (a.push(o.value), a.length !== t); l = !0) ;
    } catch (c) {
      u = !0, r = c;
    } finally {
      try {
        if (!l && n.return != null && (s = n.return(), Object(s) !== s)) return;
      } finally {
        if (u) throw r;
      }
    }
    return a;
  }
}
function nm(e) {
  if (Array.isArray(e)) return e;
}
function Fa(e, t) {
  var n = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
    var o = Object.getOwnPropertySymbols(e);
    t && (o = o.filter(function(r) {
      return Object.getOwnPropertyDescriptor(e, r).enumerable;
    })), n.push.apply(n, o);
  }
  return n;
}
function de(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? Fa(Object(n), !0).forEach(function(o) {
      ji(e, o, n[o]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : Fa(Object(n)).forEach(function(o) {
      Object.defineProperty(e, o, Object.getOwnPropertyDescriptor(n, o));
    });
  }
  return e;
}
function ji(e, t, n) {
  return (t = om(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function om(e) {
  var t = rm(e, "string");
  return Ao(t) == "symbol" ? t : t + "";
}
function rm(e, t) {
  if (Ao(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (Ao(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var re = {
  _getMeta: function() {
    return [Ot(arguments.length <= 0 ? void 0 : arguments[0]) || arguments.length <= 0 ? void 0 : arguments[0], nt(Ot(arguments.length <= 0 ? void 0 : arguments[0]) ? arguments.length <= 0 ? void 0 : arguments[0] : arguments.length <= 1 ? void 0 : arguments[1])];
  },
  _getConfig: function(t, n) {
    var o, r, i;
    return (o = (t == null || (r = t.instance) === null || r === void 0 ? void 0 : r.$primevue) || (n == null || (i = n.ctx) === null || i === void 0 || (i = i.appContext) === null || i === void 0 || (i = i.config) === null || i === void 0 || (i = i.globalProperties) === null || i === void 0 ? void 0 : i.$primevue)) === null || o === void 0 ? void 0 : o.config;
  },
  _getOptionValue: Gi,
  _getPTValue: function() {
    var t, n, o = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, r = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}, i = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : "", s = arguments.length > 3 && arguments[3] !== void 0 ? arguments[3] : {}, a = arguments.length > 4 && arguments[4] !== void 0 ? arguments[4] : !0, l = function() {
      var C = re._getOptionValue.apply(re, arguments);
      return et(C) || ml(C) ? {
        class: C
      } : C;
    }, u = ((t = o.binding) === null || t === void 0 || (t = t.value) === null || t === void 0 ? void 0 : t.ptOptions) || ((n = o.$primevueConfig) === null || n === void 0 ? void 0 : n.ptOptions) || {}, c = u.mergeSections, d = c === void 0 ? !0 : c, p = u.mergeProps, f = p === void 0 ? !1 : p, y = a ? re._useDefaultPT(o, o.defaultPT(), l, i, s) : void 0, w = re._usePT(o, re._getPT(r, o.$name), l, i, de(de({}, s), {}, {
      global: y || {}
    })), T = re._getPTDatasets(o, i);
    return d || !d && w ? f ? re._mergeProps(o, f, y, w, T) : de(de(de({}, y), w), T) : de(de({}, w), T);
  },
  _getPTDatasets: function() {
    var t = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : "", o = "data-pc-";
    return de(de({}, n === "root" && ji({}, "".concat(o, "name"), Tt(t.$name))), {}, ji({}, "".concat(o, "section"), Tt(n)));
  },
  _getPT: function(t) {
    var n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : "", o = arguments.length > 2 ? arguments[2] : void 0, r = function(s) {
      var a, l = o ? o(s) : s, u = Tt(n);
      return (a = l?.[u]) !== null && a !== void 0 ? a : l;
    };
    return t && Object.hasOwn(t, "_usept") ? {
      _usept: t._usept,
      originalValue: r(t.originalValue),
      value: r(t.value)
    } : r(t);
  },
  _usePT: function() {
    var t = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, n = arguments.length > 1 ? arguments[1] : void 0, o = arguments.length > 2 ? arguments[2] : void 0, r = arguments.length > 3 ? arguments[3] : void 0, i = arguments.length > 4 ? arguments[4] : void 0, s = function(T) {
      return o(T, r, i);
    };
    if (n && Object.hasOwn(n, "_usept")) {
      var a, l = n._usept || ((a = t.$primevueConfig) === null || a === void 0 ? void 0 : a.ptOptions) || {}, u = l.mergeSections, c = u === void 0 ? !0 : u, d = l.mergeProps, p = d === void 0 ? !1 : d, f = s(n.originalValue), y = s(n.value);
      return f === void 0 && y === void 0 ? void 0 : et(y) ? y : et(f) ? f : c || !c && y ? p ? re._mergeProps(t, p, f, y) : de(de({}, f), y) : y;
    }
    return s(n);
  },
  _useDefaultPT: function() {
    var t = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}, o = arguments.length > 2 ? arguments[2] : void 0, r = arguments.length > 3 ? arguments[3] : void 0, i = arguments.length > 4 ? arguments[4] : void 0;
    return re._usePT(t, n, o, r, i);
  },
  _loadStyles: function() {
    var t, n = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, o = arguments.length > 1 ? arguments[1] : void 0, r = arguments.length > 2 ? arguments[2] : void 0, i = re._getConfig(o, r), s = {
      nonce: i == null || (t = i.csp) === null || t === void 0 ? void 0 : t.nonce
    };
    re._loadCoreStyles(n, s), re._loadThemeStyles(n, s), re._loadScopedThemeStyles(n, s), re._removeThemeListeners(n), n.$loadStyles = function() {
      return re._loadThemeStyles(n, s);
    }, re._themeChangeListener(n.$loadStyles);
  },
  _loadCoreStyles: function() {
    var t, n, o = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, r = arguments.length > 1 ? arguments[1] : void 0;
    if (!en.isStyleNameLoaded((t = o.$style) === null || t === void 0 ? void 0 : t.name) && (n = o.$style) !== null && n !== void 0 && n.name) {
      var i;
      _e.loadCSS(r), (i = o.$style) === null || i === void 0 || i.loadCSS(r), en.setLoadedStyleName(o.$style.name);
    }
  },
  _loadThemeStyles: function() {
    var t, n, o, r = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, i = arguments.length > 1 ? arguments[1] : void 0;
    if (!(r != null && r.isUnstyled() || (r == null || (t = r.theme) === null || t === void 0 ? void 0 : t.call(r)) === "none")) {
      if (!ye.isStyleNameLoaded("common")) {
        var s, a, l = ((s = r.$style) === null || s === void 0 || (a = s.getCommonTheme) === null || a === void 0 ? void 0 : a.call(s)) || {}, u = l.primitive, c = l.semantic, d = l.global, p = l.style;
        _e.load(u?.css, de({
          name: "primitive-variables"
        }, i)), _e.load(c?.css, de({
          name: "semantic-variables"
        }, i)), _e.load(d?.css, de({
          name: "global-variables"
        }, i)), _e.loadStyle(de({
          name: "global-style"
        }, i), p), ye.setLoadedStyleName("common");
      }
      if (!ye.isStyleNameLoaded((n = r.$style) === null || n === void 0 ? void 0 : n.name) && (o = r.$style) !== null && o !== void 0 && o.name) {
        var f, y, w, T, x = ((f = r.$style) === null || f === void 0 || (y = f.getDirectiveTheme) === null || y === void 0 ? void 0 : y.call(f)) || {}, C = x.css, M = x.style;
        (w = r.$style) === null || w === void 0 || w.load(C, de({
          name: "".concat(r.$style.name, "-variables")
        }, i)), (T = r.$style) === null || T === void 0 || T.loadStyle(de({
          name: "".concat(r.$style.name, "-style")
        }, i), M), ye.setLoadedStyleName(r.$style.name);
      }
      if (!ye.isStyleNameLoaded("layer-order")) {
        var k, S, q = (k = r.$style) === null || k === void 0 || (S = k.getLayerOrderThemeCSS) === null || S === void 0 ? void 0 : S.call(k);
        _e.load(q, de({
          name: "layer-order",
          first: !0
        }, i)), ye.setLoadedStyleName("layer-order");
      }
    }
  },
  _loadScopedThemeStyles: function() {
    var t = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, n = arguments.length > 1 ? arguments[1] : void 0, o = t.preset();
    if (o && t.$attrSelector) {
      var r, i, s, a = ((r = t.$style) === null || r === void 0 || (i = r.getPresetTheme) === null || i === void 0 ? void 0 : i.call(r, o, "[".concat(t.$attrSelector, "]"))) || {}, l = a.css, u = (s = t.$style) === null || s === void 0 ? void 0 : s.load(l, de({
        name: "".concat(t.$attrSelector, "-").concat(t.$style.name)
      }, n));
      t.scopedStyleEl = u.el;
    }
  },
  _themeChangeListener: function() {
    var t = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : function() {
    };
    en.clearLoadedStyleNames(), Fe.on("theme:change", t);
  },
  _removeThemeListeners: function() {
    var t = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {};
    Fe.off("theme:change", t.$loadStyles), t.$loadStyles = void 0;
  },
  _hook: function(t, n, o, r, i, s) {
    var a, l, u = "on".concat(zc(n)), c = re._getConfig(r, i), d = o?.$instance, p = re._usePT(d, re._getPT(r == null || (a = r.value) === null || a === void 0 ? void 0 : a.pt, t), re._getOptionValue, "hooks.".concat(u)), f = re._useDefaultPT(d, c == null || (l = c.pt) === null || l === void 0 || (l = l.directives) === null || l === void 0 ? void 0 : l[t], re._getOptionValue, "hooks.".concat(u)), y = {
      el: o,
      binding: r,
      vnode: i,
      prevVnode: s
    };
    p?.(d, y), f?.(d, y);
  },
  /* eslint-disable-next-line no-unused-vars */
  _mergeProps: function() {
    for (var t = arguments.length > 1 ? arguments[1] : void 0, n = arguments.length, o = new Array(n > 2 ? n - 2 : 0), r = 2; r < n; r++)
      o[r - 2] = arguments[r];
    return qi(t) ? t.apply(void 0, o) : se.apply(void 0, o);
  },
  _extend: function(t) {
    var n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}, o = function(a, l, u, c, d) {
      var p, f, y, w;
      l._$instances = l._$instances || {};
      var T = re._getConfig(u, c), x = l._$instances[t] || {}, C = Tn(x) ? de(de({}, n), n?.methods) : {};
      l._$instances[t] = de(de({}, x), {}, {
        /* new instance variables to pass in directive methods */
        $name: t,
        $host: l,
        $binding: u,
        $modifiers: u?.modifiers,
        $value: u?.value,
        $el: x.$el || l || void 0,
        $style: de({
          classes: void 0,
          inlineStyles: void 0,
          load: function() {
          },
          loadCSS: function() {
          },
          loadStyle: function() {
          }
        }, n?.style),
        $primevueConfig: T,
        $attrSelector: (p = l.$pd) === null || p === void 0 || (p = p[t]) === null || p === void 0 ? void 0 : p.attrSelector,
        /* computed instance variables */
        defaultPT: function() {
          return re._getPT(T?.pt, void 0, function(k) {
            var S;
            return k == null || (S = k.directives) === null || S === void 0 ? void 0 : S[t];
          });
        },
        isUnstyled: function() {
          var k, S;
          return ((k = l._$instances[t]) === null || k === void 0 || (k = k.$binding) === null || k === void 0 || (k = k.value) === null || k === void 0 ? void 0 : k.unstyled) !== void 0 ? (S = l._$instances[t]) === null || S === void 0 || (S = S.$binding) === null || S === void 0 || (S = S.value) === null || S === void 0 ? void 0 : S.unstyled : T?.unstyled;
        },
        theme: function() {
          var k;
          return (k = l._$instances[t]) === null || k === void 0 || (k = k.$primevueConfig) === null || k === void 0 ? void 0 : k.theme;
        },
        preset: function() {
          var k;
          return (k = l._$instances[t]) === null || k === void 0 || (k = k.$binding) === null || k === void 0 || (k = k.value) === null || k === void 0 ? void 0 : k.dt;
        },
        /* instance's methods */
        ptm: function() {
          var k, S = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "", q = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
          return re._getPTValue(l._$instances[t], (k = l._$instances[t]) === null || k === void 0 || (k = k.$binding) === null || k === void 0 || (k = k.value) === null || k === void 0 ? void 0 : k.pt, S, de({}, q));
        },
        ptmo: function() {
          var k = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, S = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : "", q = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : {};
          return re._getPTValue(l._$instances[t], k, S, q, !1);
        },
        cx: function() {
          var k, S, q = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "", B = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
          return (k = l._$instances[t]) !== null && k !== void 0 && k.isUnstyled() ? void 0 : re._getOptionValue((S = l._$instances[t]) === null || S === void 0 || (S = S.$style) === null || S === void 0 ? void 0 : S.classes, q, de({}, B));
        },
        sx: function() {
          var k, S = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "", q = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : !0, B = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : {};
          return q ? re._getOptionValue((k = l._$instances[t]) === null || k === void 0 || (k = k.$style) === null || k === void 0 ? void 0 : k.inlineStyles, S, de({}, B)) : void 0;
        }
      }, C), l.$instance = l._$instances[t], (f = (y = l.$instance)[a]) === null || f === void 0 || f.call(y, l, u, c, d), l["$".concat(t)] = l.$instance, re._hook(t, a, l, u, c, d), l.$pd || (l.$pd = {}), l.$pd[t] = de(de({}, (w = l.$pd) === null || w === void 0 ? void 0 : w[t]), {}, {
        name: t,
        instance: l._$instances[t]
      });
    }, r = function(a) {
      var l, u, c, d = a._$instances[t], p = d?.watch, f = function(T) {
        var x, C = T.newValue, M = T.oldValue;
        return p == null || (x = p.config) === null || x === void 0 ? void 0 : x.call(d, C, M);
      }, y = function(T) {
        var x, C = T.newValue, M = T.oldValue;
        return p == null || (x = p["config.ripple"]) === null || x === void 0 ? void 0 : x.call(d, C, M);
      };
      d.$watchersCallback = {
        config: f,
        "config.ripple": y
      }, p == null || (l = p.config) === null || l === void 0 || l.call(d, d?.$primevueConfig), tn.on("config:change", f), p == null || (u = p["config.ripple"]) === null || u === void 0 || u.call(d, d == null || (c = d.$primevueConfig) === null || c === void 0 ? void 0 : c.ripple), tn.on("config:ripple:change", y);
    }, i = function(a) {
      var l = a._$instances[t].$watchersCallback;
      l && (tn.off("config:change", l.config), tn.off("config:ripple:change", l["config.ripple"]), a._$instances[t].$watchersCallback = void 0);
    };
    return {
      created: function(a, l, u, c) {
        a.$pd || (a.$pd = {}), a.$pd[t] = {
          name: t,
          attrSelector: td("pd")
        }, o("created", a, l, u, c);
      },
      beforeMount: function(a, l, u, c) {
        var d;
        re._loadStyles((d = a.$pd[t]) === null || d === void 0 ? void 0 : d.instance, l, u), o("beforeMount", a, l, u, c), r(a);
      },
      mounted: function(a, l, u, c) {
        var d;
        re._loadStyles((d = a.$pd[t]) === null || d === void 0 ? void 0 : d.instance, l, u), o("mounted", a, l, u, c);
      },
      beforeUpdate: function(a, l, u, c) {
        o("beforeUpdate", a, l, u, c);
      },
      updated: function(a, l, u, c) {
        var d;
        re._loadStyles((d = a.$pd[t]) === null || d === void 0 ? void 0 : d.instance, l, u), o("updated", a, l, u, c);
      },
      beforeUnmount: function(a, l, u, c) {
        var d;
        i(a), re._removeThemeListeners((d = a.$pd[t]) === null || d === void 0 ? void 0 : d.instance), o("beforeUnmount", a, l, u, c);
      },
      unmounted: function(a, l, u, c) {
        var d;
        (d = a.$pd[t]) === null || d === void 0 || (d = d.instance) === null || d === void 0 || (d = d.scopedStyleEl) === null || d === void 0 || (d = d.value) === null || d === void 0 || d.remove(), o("unmounted", a, l, u, c);
      }
    };
  },
  extend: function() {
    var t = re._getMeta.apply(re, arguments), n = Da(t, 2), o = n[0], r = n[1];
    return de({
      extend: function() {
        var s = re._getMeta.apply(re, arguments), a = Da(s, 2), l = a[0], u = a[1];
        return re.extend(l, de(de(de({}, r), r?.methods), u));
      }
    }, re._extend(o, r));
  }
}, im = `
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
`, sm = {
  root: "p-ink"
}, am = _e.extend({
  name: "ripple-directive",
  style: im,
  classes: sm
}), lm = re.extend({
  style: am
});
function Eo(e) {
  "@babel/helpers - typeof";
  return Eo = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Eo(e);
}
function um(e) {
  return pm(e) || fm(e) || dm(e) || cm();
}
function cm() {
  throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function dm(e, t) {
  if (e) {
    if (typeof e == "string") return Ni(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? Ni(e, t) : void 0;
  }
}
function fm(e) {
  if (typeof Symbol < "u" && e[Symbol.iterator] != null || e["@@iterator"] != null) return Array.from(e);
}
function pm(e) {
  if (Array.isArray(e)) return Ni(e);
}
function Ni(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, o = Array(t); n < t; n++) o[n] = e[n];
  return o;
}
function Ba(e, t, n) {
  return (t = hm(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function hm(e) {
  var t = mm(e, "string");
  return Eo(t) == "symbol" ? t : t + "";
}
function mm(e, t) {
  if (Eo(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (Eo(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var oc = lm.extend("ripple", {
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
      n || (n = yl("span", Ba(Ba({
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
        if (!this.isUnstyled() && no(r, "p-ink-active"), r.setAttribute("data-p-ink-active", "false"), !Es(r) && !Ls(r)) {
          var i = Math.max(vl(o), wl(o));
          r.style.height = i + "px", r.style.width = i + "px";
        }
        var s = ed(o), a = t.pageX - s.left + document.body.scrollTop - Ls(r) / 2, l = t.pageY - s.top + document.body.scrollLeft - Es(r) / 2;
        r.style.top = l + "px", r.style.left = a + "px", !this.isUnstyled() && lr(r, "p-ink-active"), r.setAttribute("data-p-ink-active", "true"), this.timeout = setTimeout(function() {
          r && (!n.isUnstyled() && no(r, "p-ink-active"), r.setAttribute("data-p-ink-active", "false"));
        }, 401);
      }
    },
    onAnimationEnd: function(t) {
      this.timeout && clearTimeout(this.timeout), !this.isUnstyled() && no(t.currentTarget, "p-ink-active"), t.currentTarget.setAttribute("data-p-ink-active", "false");
    },
    getInk: function(t) {
      return t && t.children ? um(t.children).find(function(n) {
        return Xc(n, "data-pc-name") === "ripple";
      }) : void 0;
    }
  }
}), gm = `
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
function Lo(e) {
  "@babel/helpers - typeof";
  return Lo = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Lo(e);
}
function $t(e, t, n) {
  return (t = bm(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function bm(e) {
  var t = vm(e, "string");
  return Lo(t) == "symbol" ? t : t + "";
}
function vm(e, t) {
  if (Lo(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (Lo(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var ym = {
  root: function(t) {
    var n = t.instance, o = t.props;
    return ["p-button p-component", $t($t($t($t($t($t($t($t($t({
      "p-button-icon-only": n.hasIcon && !o.label && !o.badge,
      "p-button-vertical": (o.iconPos === "top" || o.iconPos === "bottom") && o.label,
      "p-button-loading": o.loading,
      "p-button-link": o.link || o.variant === "link"
    }, "p-button-".concat(o.severity), o.severity), "p-button-raised", o.raised), "p-button-rounded", o.rounded), "p-button-text", o.text || o.variant === "text"), "p-button-outlined", o.outlined || o.variant === "outlined"), "p-button-sm", o.size === "small"), "p-button-lg", o.size === "large"), "p-button-plain", o.plain), "p-button-fluid", n.hasFluid)];
  },
  loadingIcon: "p-button-loading-icon",
  icon: function(t) {
    var n = t.props;
    return ["p-button-icon", $t({}, "p-button-icon-".concat(n.iconPos), n.label)];
  },
  label: "p-button-label"
}, _m = _e.extend({
  name: "button",
  style: gm,
  classes: ym
}), wm = {
  name: "BaseButton",
  extends: Hn,
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
  style: _m,
  provide: function() {
    return {
      $pcButton: this,
      $parentInstance: this
    };
  }
};
function Io(e) {
  "@babel/helpers - typeof";
  return Io = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Io(e);
}
function Qe(e, t, n) {
  return (t = km(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function km(e) {
  var t = $m(e, "string");
  return Io(t) == "symbol" ? t : t + "";
}
function $m(e, t) {
  if (Io(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (Io(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var he = {
  name: "Button",
  extends: wm,
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
      return se(this.asAttrs, this.a11yAttrs, this.getPTOptions("root"));
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
      return Tn(this.fluid) ? !!this.$pcFluid : this.fluid;
    },
    dataP: function() {
      return Kt(Qe(Qe(Qe(Qe(Qe(Qe(Qe(Qe(Qe(Qe({}, this.size, this.size), "icon-only", this.hasIcon && !this.label && !this.badge), "loading", this.loading), "fluid", this.hasFluid), "rounded", this.rounded), "raised", this.raised), "outlined", this.outlined || this.variant === "outlined"), "text", this.text || this.variant === "text"), "link", this.link || this.variant === "link"), "vertical", (this.iconPos === "top" || this.iconPos === "bottom") && this.label));
    },
    dataIconP: function() {
      return Kt(Qe(Qe({}, this.iconPos, this.iconPos), this.size, this.size));
    },
    dataLabelP: function() {
      return Kt(Qe(Qe({}, this.size, this.size), "icon-only", this.hasIcon && !this.label && !this.badge));
    }
  },
  components: {
    SpinnerIcon: tc,
    Badge: nc
  },
  directives: {
    ripple: oc
  }
}, Sm = ["data-p"], xm = ["data-p"];
function Cm(e, t, n, o, r, i) {
  var s = vr("SpinnerIcon"), a = vr("Badge"), l = $u("ripple");
  return e.asChild ? Ke(e.$slots, "default", {
    key: 1,
    class: Oe(e.cx("root")),
    a11yAttrs: i.a11yAttrs
  }) : os((m(), X(Ci(e.as), se({
    key: 0,
    class: e.cx("root"),
    "data-p": i.dataP
  }, i.attrs), {
    default: oe(function() {
      return [Ke(e.$slots, "default", {}, function() {
        return [e.loading ? Ke(e.$slots, "loadingicon", se({
          key: 0,
          class: [e.cx("loadingIcon"), e.cx("icon")]
        }, e.ptm("loadingIcon")), function() {
          return [e.loadingIcon ? (m(), b("span", se({
            key: 0,
            class: [e.cx("loadingIcon"), e.cx("icon"), e.loadingIcon]
          }, e.ptm("loadingIcon")), null, 16)) : (m(), X(s, se({
            key: 1,
            class: [e.cx("loadingIcon"), e.cx("icon")],
            spin: ""
          }, e.ptm("loadingIcon")), null, 16, ["class"]))];
        }) : Ke(e.$slots, "icon", se({
          key: 1,
          class: [e.cx("icon")]
        }, e.ptm("icon")), function() {
          return [e.icon ? (m(), b("span", se({
            key: 0,
            class: [e.cx("icon"), e.icon, e.iconClass],
            "data-p": i.dataIconP
          }, e.ptm("icon")), null, 16, Sm)) : j("", !0)];
        }), e.label ? (m(), b("span", se({
          key: 2,
          class: e.cx("label")
        }, e.ptm("label"), {
          "data-p": i.dataLabelP
        }), P(e.label), 17, xm)) : j("", !0), e.badge ? (m(), X(a, {
          key: 3,
          value: e.badge,
          class: Oe(e.badgeClass),
          severity: e.badgeSeverity,
          unstyled: e.unstyled,
          pt: e.ptm("pcBadge")
        }, null, 8, ["value", "class", "severity", "unstyled", "pt"])) : j("", !0)];
      })];
    }),
    _: 3
  }, 16, ["class", "data-p"])), [[l]]);
}
he.render = Cm;
const Tm = /data-civitai-metadata\s*=\s*(?:"([^"]*)"|'([^']*)')/i, Om = { quot: '"', apos: "'", amp: "&", lt: "<", gt: ">" };
function Pm(e) {
  const t = Tm.exec(e), n = t?.[1] ?? t?.[2];
  if (!n) return null;
  const o = n.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (r, i, s, a) => {
    if (a !== void 0) return Om[a.toLowerCase()] ?? r;
    const l = i === void 0 ? Number.parseInt(s ?? "", 16) : Number(i);
    return l <= 1114111 ? String.fromCodePoint(l) : r;
  });
  try {
    return /^\s*%7b/i.test(o) ? decodeURIComponent(o) : o;
  } catch {
    return o;
  }
}
function Am(e) {
  return e.split(/\r?\n/).map((n) => n.trim()).find((n) => /^https?:\/\/\S+$/i.test(n)) ?? null;
}
const Em = /\.(png|jpe?g|webp|gif|avif)$/i, rc = (e) => e.type.startsWith("image/") || Em.test(e.name);
function Lm(e, t) {
  if (e.includes("text/uri-list")) return "address";
  const n = t.filter((o) => o.kind === "file");
  return n.some((o) => o.type.startsWith("image/")) ? "picture" : n.length > 0 || e.includes("Files") ? "model" : null;
}
function Im(e, t) {
  const n = /* @__PURE__ */ Un({ dragged: null, area: null });
  let o = !1;
  function r(f) {
    if (!e.value?.isConnected || e.value.getClientRects().length === 0) return null;
    const y = e.value.closest(".sidebar-content-container") ?? e.value;
    return f instanceof Node && y.contains(f) ? y : null;
  }
  function i(f) {
    const y = f.dataTransfer, w = y && Lm([...y.types], [...y.items]), T = r(f.target);
    if (!T) return l();
    if (o || !w || !y || (f.preventDefault(), f.stopPropagation(), y.dropEffect = "copy", n.dragged === w)) return;
    const { left: x, top: C, width: M, height: k } = T.getBoundingClientRect();
    n.area = { left: `${x}px`, top: `${C}px`, width: `${M}px`, height: `${k}px` }, n.dragged = w;
  }
  function s(f) {
    r(f.relatedTarget) || l();
  }
  function a(f) {
    const y = f.dataTransfer, w = n.dragged !== null && r(f.target) !== null;
    if (l(), o || !w || !y) return;
    f.preventDefault(), f.stopPropagation();
    const T = Am(y.getData("text/uri-list"));
    t({ address: T, file: y.files[0] ?? null, target: f.target });
  }
  function l() {
    n.dragged = null, n.area = null;
  }
  function u(f) {
    o = r(f.target) !== null;
  }
  function c() {
    o = !1, l();
  }
  const p = Object.entries({ dragenter: i, dragover: i, dragleave: s, drop: a, dragstart: u, dragend: c });
  return Vo(() => p.forEach(([f, y]) => document.addEventListener(f, y, !0))), Uo(() => p.forEach(([f, y]) => document.removeEventListener(f, y, !0))), n;
}
const ic = /* @__PURE__ */ new Set(["completed", "failed", "cancelled"]), Ko = (e) => ic.has(e.status), Hr = (e) => e?.status === "paused" || e?.status === "interrupted", Kr = (e) => e !== void 0 && !Ko(e) && !Hr(e);
function jm(e, t) {
  switch (t.type) {
    case "told":
      return Nm(e, t.event);
    case "listed":
      return Mm(e, t.events);
    case "asked":
      return hi(e, t.fileKeys, () => mi(""));
    case "accepted":
      return hi(e, t.fileKeys, (n) => n && n.taskId !== "" ? n : mi(t.taskId));
    case "forgotten":
      return Object.fromEntries(
        Object.entries(e).filter(([n, o]) => !Ko(o) || !t.fileKeys.includes(n))
      );
    case "refused":
      return hi(e, t.fileKeys, () => ({
        ...mi(""),
        status: "failed",
        error: t.error,
        code: t.code,
        hint: t.hint
      }));
  }
}
function Nm(e, t) {
  const n = e[t.file_key];
  return n && n.taskId === t.task_id && Ko(n) || Kr(n) && n?.taskId !== "" && n?.taskId !== t.task_id && (t.status === "failed" || t.status === "cancelled") ? e : { ...e, [t.file_key]: sc(t) };
}
function Mm(e, t) {
  const n = {};
  for (const [o, r] of Object.entries(e))
    (Ko(r) || r.taskId === "") && (n[o] = r);
  for (const o of t) {
    const r = n[o.file_key];
    r && Kr(r) && ic.has(o.status) || (n[o.file_key] = sc(o));
  }
  return n;
}
function hi(e, t, n) {
  const o = { ...e };
  for (const r of t) o[r] = n(e[r]);
  return o;
}
function mi(e) {
  return {
    taskId: e,
    filename: "",
    status: "waiting",
    progress: 0,
    downloadedBytes: 0,
    totalBytes: null,
    speed: null,
    eta: null,
    error: null,
    code: null,
    hint: null,
    path: null,
    held: !1
  };
}
function sc(e) {
  return {
    taskId: e.task_id,
    filename: e.filename,
    status: e.status,
    progress: e.progress,
    downloadedBytes: e.downloaded_bytes,
    totalBytes: e.total_bytes,
    speed: e.speed,
    eta: e.eta,
    error: e.error,
    code: e.code,
    hint: e.hint,
    path: e.path,
    held: e.held
  };
}
function Wr(e, t, n) {
  return e.chosen_name || t?.status === "completed" ? "present" : t && Kr(t) ? t.status : e.already_downloaded || n?.status === "found" ? "present" : n?.status === "hashing" || e.checking === !0 && n?.status !== "absent" ? "checking" : t && Hr(t) ? t.status : !e.resolved || !e.available ? "unresolved" : t?.status === "failed" ? "failed" : t?.status === "cancelled" ? "cancelled" : "missing";
}
function Dm(e, t, n) {
  return e.chosen_name ?? t?.path ?? e.local_path ?? n?.localPath ?? n?.listedName ?? null;
}
function ac(e) {
  return e.off !== void 0 ? e.off : e.linked_only ? "linked" : null;
}
const qr = (e, t) => t[e.file_key] ?? ac(e) === null;
function Rm(e, t) {
  return e.filter((n) => qr(n, t));
}
function Fm(e) {
  const t = { linked_only: !1, internal: !1 };
  return { ...e, ...t, off: null, mention: { ...e.mention, ...t } };
}
const Bm = /* @__PURE__ */ new Set(["missing", "failed", "cancelled", "paused", "interrupted"]), lc = (e) => Bm.has(e);
function zm(e, t, n = {}) {
  const o = e.map((r) => Wr(r, t[r.file_key], n[r.file_key]));
  return {
    total: o.length,
    missing: o.filter((r) => r !== "present").length,
    checking: o.filter((r) => r === "checking").length,
    fetchable: o.filter(lc).length,
    live: o.filter((r) => r === "waiting" || r === "downloading" || r === "verifying").length,
    stopped: o.filter((r) => r === "paused" || r === "interrupted").length,
    failed: o.filter((r) => r === "failed").length
  };
}
function Vm(e, t) {
  if (e?.closed) return e.closed;
  const n = t.find((o) => o.role === "base" && o.code === "closed_model");
  return n ? { base_model: n.name ?? "", reason: (n.error ?? "").replace(/^This image cannot be rebuilt locally: /, "") } : null;
}
const Um = /data-civitai-metadata\s*=\s*(?:"([^"<>\s]+)"|'([^'<>\s]+)')/, Hm = /(?:^|[\n,])[^\S\n]*Steps: ?[0-9]+/, Km = /(?:^|[\n,])[^\S\n]*(?:Sampler|Schedule type|CFG scale|Seed|Size|Model|Model hash|Version|Clip skip): ?\S/, Wm = /(?:^|\n)Negative prompt:/, qm = ["negativePrompt", "cfgScale", "clipSkip", "civitaiResources", "additionalResources"], Gm = [
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
], Ym = ["Model", "hashes", "resources", "comfy"], Jm = ["generation_mode", "positive_prompt", "app_version"];
function Zm(e) {
  const t = Um.exec(e);
  if (t) return Mi(Qm(t[1] ?? t[2] ?? "")) === null ? null : "json";
  if (e.trim().startsWith("{")) {
    const n = Mi(e);
    return n !== null && uc(n) ? "json" : null;
  }
  return Hm.test(e) && Km.test(e) || Wm.test(e) ? "text" : null;
}
function uc(e) {
  const t = Sr(e.meta);
  if (t !== null && Object.keys(e).every((o) => o === "id" || o === "meta")) return uc(t);
  const n = typeof e.prompt == "string";
  return or(e, qm) || n && (or(e, Ym) || or(e, Gm)) || "sui_image_params" in e || e.software === "RuinedFooocus" || or(e, Jm) || [e.prompt, e.workflow, e].some(Xm);
}
function Xm(e) {
  const t = typeof e == "string" ? Mi(e) : Sr(e);
  return t === null ? !1 : Object.values(t).some((o) => "class_type" in (Sr(o) ?? {})) || Array.isArray(t.nodes) && t.nodes.length > 0 && "links" in t;
}
function or(e, t) {
  return t.some((n) => Object.hasOwn(e, n));
}
function Sr(e) {
  return typeof e == "object" && e !== null && !Array.isArray(e) ? e : null;
}
function Mi(e) {
  if (!e.trimStart().startsWith("{")) return null;
  try {
    return Sr(JSON.parse(e.replace(/([[,:]\s*)(?:NaN|-?Infinity)(?=\s*[,}\]])/g, "$1null")));
  } catch {
    return null;
  }
}
function Qm(e) {
  try {
    return decodeURIComponent(e);
  } catch {
    return "";
  }
}
const eg = 4 << 20, tg = 2048, ng = 2147483647, og = ["civitai.com", "civitai.red", "civitai.green"], rg = ["image.civitai.com", "imagecache.civitai.com"], ig = /^orchestration[a-z0-9-]*\.civitai\.com$/, sg = /^(?:https?:\/\/)?(?:www\.)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)\.?(?::[0-9]+)?(\/[^?#]*)?(\?[^#]*)?(?:#.*)?$/i, ag = /^(?:(?:urn:)?air:|(?:urn:)?(?:[\w-]+:[\w-]+:)?(?:civitai|civitai-r2|huggingface|orchestrator):\S)/, lg = /^(?:urn:)?(?:air:)?(?:[\w-]+:[\w-]+:)?civitai:([0-9]+)@([0-9]+)(?:\+([0-9]+))?(?:\.\w+)?$/i, ug = /^(?:urn:)?(?:air:)?[\w-]+:[\w-]+:civitai:([0-9]+)$/i, cg = /^(?:urn:)?(?:air:)?(?:[\w-]+:[\w-]+:)?([\w-]+):/, dg = /^\/[\w-]+\/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?:\/[^/]*=[^/]*)?(?:\/[^/]*)?\/?$/i, fg = /\.(?:mp4|webm|mov|mp3)$/i, pg = /* @__PURE__ */ new Map([
  ["collections", "a collection"],
  ["user", "a user"],
  ["articles", "an article"],
  ["bounties", "a bounty"],
  ["api", "the site's programming interface"]
]);
function xr(e) {
  if (e.length > eg) return bt("This text is too long to be generation data.");
  const t = Zm(e);
  if (t !== null) return { kind: "text", said: t === "json" ? "Generation data" : "Generation text" };
  const n = e.trim().replace(/^[<>"'\ufeff]+|[<>"'\ufeff]+$/g, "").trim();
  return n === "" ? { kind: "nothing", said: "Nothing was pasted." } : n.startsWith("{") ? bt("This JSON is not the generation data of a program known here.") : /\s/.test(n) || n.length > tg ? bt("This text is no address and no generation data: it has no line such as Steps: 20, Seed: 1.") : /^[0-9]+$/.test(n) ? Bn("image", "image", n, (r) => `Image ${r}`) : /^[\x21-\x7e]+$/.test(n) && ag.test(n.toLowerCase()) && !n.includes("://") ? hg(n) : mg(n);
}
function hg(e) {
  const t = lg.exec(e);
  if (t) return Di(t[2] ?? "", zn(t[3] ?? "") ? t[3] : void 0);
  const n = ug.exec(e);
  if (n) return Bn("model", "model", n[1] ?? "", (r) => `Model ${r}: choose a picture`);
  const o = cg.exec(e.toLowerCase())?.[1];
  return o !== void 0 && o !== "civitai" ? Gr(`This AIR names a model of ${o}, not of Civitai.`) : bt("This AIR names no model version.");
}
function mg(e) {
  const t = sg.exec(e);
  if (!t) return bt("This is no address of Civitai, no number and no generation data.");
  const n = (t[1] ?? "").toLowerCase(), o = t[2] ?? "";
  return ig.test(n) ? Gr(
    "This is a private, expiring address of the site's generator: post the image or drop its file."
  ) : rg.includes(n) ? gg(o) : og.includes(n) ? bg(o.split("/").filter(Boolean), t[3] ?? "") : bt(`${n} is not Civitai.`);
}
function gg(e) {
  return fg.test(e) ? Gr("This is the address of a video or a sound; only still images can be made anew.") : dg.test(e) ? { kind: "picture", said: "Picture on Civitai" } : bt("This address of Civitai's picture host names no picture.");
}
function bg(e, t) {
  const n = (e[0] ?? "").toLowerCase(), o = e[1] ?? "";
  if (n === "images" && o) return Bn("image", "image", o, (s) => `Image ${s}`);
  if (n === "posts" && o) return Bn("post", "post", o, (s) => `Post ${s}: choose a picture`);
  if (n === "models" && o) return vg(o, za(t, "modelVersionId"));
  if (n === "model-versions" && o) return Di(o);
  if (e.slice(0, 3).join("/").toLowerCase() === "api/download/models" && e[3] !== void 0) return Di(e[3], za(t, "fileId") || void 0);
  const i = pg.get(n);
  return i !== void 0 ? Gr(`This is the address of ${i}: open one image or model and paste its address.`) : bt("This address of Civitai names no image, post or model.");
}
function vg(e, t) {
  if (zn(e) && t && !zn(t)) return bt("No model version of Civitai has this number.");
  const n = t ? `, version ${Number(t)}` : "";
  return Bn("model", "model", e, (o) => `Model ${o}${n}: choose a picture`);
}
function Di(e, t) {
  if (zn(e) && t !== void 0 && !zn(t)) return bt("No file of Civitai has this number.");
  const n = t === void 0 ? "" : `, file ${Number(t)}`;
  return Bn("version", "model version", e, (o) => `Model version ${o}${n}`);
}
function Bn(e, t, n, o) {
  return zn(n) ? { kind: e, said: o(Number(n)) } : bt(`No ${t} of Civitai has this number.`);
}
function zn(e) {
  return /^[0-9]{1,12}$/.test(e) && Number(e) > 0 && Number(e) <= ng;
}
function za(e, t) {
  return new RegExp(`[?&]${t}=([^&]*)`).exec(e)?.[1] ?? "";
}
function bt(e) {
  return { kind: "unreadable", said: e };
}
function Gr(e) {
  return { kind: "unsupported", said: e };
}
let cc;
const Yr = (e) => cc = e, dc = (
  /* istanbul ignore next */
  /* @__PURE__ */ Symbol()
);
function Ri(e) {
  return e && typeof e == "object" && Object.prototype.toString.call(e) === "[object Object]" && typeof e.toJSON != "function";
}
var co;
(function(e) {
  e.direct = "direct", e.patchObject = "patch object", e.patchFunction = "patch function";
})(co || (co = {}));
function yg() {
  const e = Vl(!0), t = e.run(() => /* @__PURE__ */ ie({}));
  let n = [], o = [];
  const r = ns({
    install(i) {
      Yr(r), r._a = i, i.provide(dc, r), i.config.globalProperties.$pinia = r, o.forEach((s) => n.push(s)), o = [];
    },
    use(i) {
      return this._a ? n.push(i) : o.push(i), this;
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
const fc = () => {
};
function Va(e, t, n, o = fc) {
  e.add(t);
  const r = () => {
    e.delete(t) && o();
  };
  return !n && Ul() && Td(r), r;
}
function En(e, ...t) {
  e.forEach((n) => {
    n(...t);
  });
}
const _g = (e) => e(), Ua = /* @__PURE__ */ Symbol(), gi = /* @__PURE__ */ Symbol();
function Fi(e, t) {
  e instanceof Map && t instanceof Map ? t.forEach((n, o) => e.set(o, n)) : e instanceof Set && t instanceof Set && t.forEach(e.add, e);
  for (const n in t) {
    if (!t.hasOwnProperty(n))
      continue;
    const o = t[n], r = e[n];
    Ri(r) && Ri(o) && e.hasOwnProperty(n) && !/* @__PURE__ */ Ae(o) && !/* @__PURE__ */ At(o) ? e[n] = Fi(r, o) : e[n] = o;
  }
  return e;
}
const wg = (
  /* istanbul ignore next */
  /* @__PURE__ */ Symbol()
);
function kg(e) {
  return !Ri(e) || !Object.prototype.hasOwnProperty.call(e, wg);
}
const { assign: Xt } = Object;
function $g(e) {
  return !!(/* @__PURE__ */ Ae(e) && e.effect);
}
function Sg(e, t, n, o) {
  const { state: r, actions: i, getters: s } = t, a = n.state.value[e];
  let l;
  function u() {
    a || (n.state.value[e] = r ? r() : {});
    const c = /* @__PURE__ */ Jd(n.state.value[e]);
    return Xt(c, i, Object.keys(s || {}).reduce((d, p) => (d[p] = ns(K(() => {
      Yr(n);
      const f = n._s.get(e);
      return s[p].call(f, f);
    })), d), {}));
  }
  return l = pc(e, u, t, n, o, !0), l;
}
function pc(e, t, n = {}, o, r, i) {
  let s;
  const a = Xt({ actions: {} }, n), l = { deep: !0 };
  let u, c, d = /* @__PURE__ */ new Set(), p = /* @__PURE__ */ new Set(), f;
  const y = o.state.value[e];
  !i && !y && (o.state.value[e] = {});
  let w;
  function T(O) {
    let N;
    u = c = !1, typeof O == "function" ? (O(o.state.value[e]), N = {
      type: co.patchFunction,
      storeId: e,
      events: f
    }) : (Fi(o.state.value[e], O), N = {
      type: co.patchObject,
      payload: O,
      storeId: e,
      events: f
    });
    const Z = w = /* @__PURE__ */ Symbol();
    Mr().then(() => {
      w === Z && (u = !0);
    }), c = !0, En(d, N, o.state.value[e]);
  }
  const x = i ? function() {
    const { state: N } = n, Z = N ? N() : {};
    this.$patch((ee) => {
      Xt(ee, Z);
    });
  } : (
    /* istanbul ignore next */
    fc
  );
  function C() {
    s.stop(), d.clear(), p.clear(), o._s.delete(e);
  }
  const M = (O, N = "") => {
    if (Ua in O)
      return O[gi] = N, O;
    const Z = function() {
      Yr(o);
      const ee = Array.from(arguments), R = /* @__PURE__ */ new Set(), ae = /* @__PURE__ */ new Set();
      function we(te) {
        R.add(te);
      }
      function Me(te) {
        ae.add(te);
      }
      En(p, {
        args: ee,
        name: Z[gi],
        store: S,
        after: we,
        onError: Me
      });
      let me;
      try {
        me = O.apply(this && this.$id === e ? this : S, ee);
      } catch (te) {
        throw En(ae, te), te;
      }
      return me instanceof Promise ? me.then((te) => (En(R, te), te)).catch((te) => (En(ae, te), Promise.reject(te))) : (En(R, me), me);
    };
    return Z[Ua] = !0, Z[gi] = N, Z;
  }, k = {
    _p: o,
    // _s: scope,
    $id: e,
    $onAction: Va.bind(null, p),
    $patch: T,
    $reset: x,
    $subscribe(O, N = {}) {
      const Z = Va(d, O, N.detached, () => ee()), ee = s.run(() => ot(() => o.state.value[e], (R) => {
        (N.flush === "sync" ? c : u) && O({
          storeId: e,
          type: co.direct,
          events: f
        }, R);
      }, Xt({}, l, N)));
      return Z;
    },
    $dispose: C
  }, S = /* @__PURE__ */ Un(k);
  o._s.set(e, S);
  const B = (o._a && o._a.runWithContext || _g)(() => o._e.run(() => (s = Vl()).run(() => t({ action: M }))));
  for (const O in B) {
    const N = B[O];
    if (/* @__PURE__ */ Ae(N) && !$g(N) || /* @__PURE__ */ At(N))
      i || (y && kg(N) && (/* @__PURE__ */ Ae(N) ? N.value = y[O] : Fi(N, y[O])), o.state.value[e][O] = N);
    else if (typeof N == "function") {
      const Z = M(N, O);
      B[O] = Z, a.actions[O] = N;
    }
  }
  return Xt(S, B), Xt(/* @__PURE__ */ fe(S), B), Object.defineProperty(S, "$state", {
    get: () => o.state.value[e],
    set: (O) => {
      T((N) => {
        Xt(N, O);
      });
    }
  }), o._p.forEach((O) => {
    Xt(S, s.run(() => O({
      store: S,
      app: o._a,
      pinia: o,
      options: a
    })));
  }), y && i && n.hydrate && n.hydrate(S.$state, y), u = !0, c = !0, S;
}
// @__NO_SIDE_EFFECTS__
function un(e, t, n) {
  let o;
  const r = typeof t == "function";
  o = r ? n : t;
  function i(s, a) {
    const l = uf();
    return s = // in test mode, ignore the argument provided as we can always retrieve a
    // pinia instance with getActivePinia()
    s || (l ? so(dc, null) : null), s && Yr(s), s = cc, s._s.has(e) || (r ? pc(e, t, o, s) : Sg(e, o, s)), s._s.get(e);
  }
  return i.$id = e, i;
}
const xg = /* @__PURE__ */ new Set([
  "waiting",
  "downloading",
  "verifying",
  "paused",
  "interrupted",
  "completed",
  "failed",
  "cancelled"
]), yt = (e) => typeof e == "object" && e !== null && !Array.isArray(e), Re = (e) => typeof e == "string" ? e : null, yn = (e) => typeof e == "number" && Number.isFinite(e) ? e : null;
function hc(e) {
  if (!yt(e)) return null;
  const t = Re(e.task_id), n = Re(e.file_key), o = Re(e.status);
  return t === null || n === null || o === null || !xg.has(o) ? null : {
    task_id: t,
    file_key: n,
    filename: Re(e.filename) ?? "",
    status: o,
    progress: yn(e.progress) ?? 0,
    downloaded_bytes: yn(e.downloaded_bytes) ?? 0,
    total_bytes: yn(e.total_bytes),
    speed: yn(e.speed),
    eta: yn(e.eta),
    error: Re(e.error),
    code: Re(e.code),
    hint: Re(e.hint),
    path: Re(e.path),
    held: e.held === !0
  };
}
function Cg(e, t) {
  return yt(e) && typeof e.error == "string" ? { code: Re(e.code) ?? `http_${t}`, error: e.error, hint: Re(e.hint) ?? "" } : { code: `http_${t}`, error: `ComfyUI answered ${t}.`, hint: "Look at ComfyUI's console." };
}
function Tg(e) {
  if (!yt(e)) return null;
  const t = Re(e.file_key), n = Re(e.status);
  return t === null || n !== "hashing" && n !== "found" && n !== "absent" ? null : {
    file_key: t,
    status: n,
    path: Re(e.path),
    hashed_bytes: yn(e.hashed_bytes) ?? 0,
    total_bytes: yn(e.total_bytes),
    local_path: Re(e.local_path),
    listed_name: Re(e.listed_name)
  };
}
function Og(e) {
  if (e === null) return null;
  try {
    const t = JSON.parse(e);
    if (!yt(t)) return null;
    const n = Ag(t.metadata), o = Eg(t.choices), r = mc(t.resources);
    return r === null || n === null && o === null ? null : {
      reference: Re(t.reference) ?? "",
      given: Pg(t.given),
      metadata: n,
      choices: o,
      resources: r,
      switches: Ha(t.switches, (i) => typeof i == "boolean"),
      chosenNames: Ha(t.chosenNames, (i) => typeof i == "string")
    };
  } catch {
    return null;
  }
}
function Pg(e) {
  if (!yt(e)) return null;
  const t = Re(e.name);
  return e.kind === "text" ? { kind: "text" } : e.kind === "file" && t !== null ? { kind: "file", name: t } : null;
}
function Ag(e) {
  return !yt(e) || !Array.isArray(e.resources) || e.image_id !== null && typeof e.image_id != "number" || !yt(e.other) || !Array.isArray(e.unreadable) ? null : e;
}
function Eg(e) {
  return !yt(e) || !Array.isArray(e.images) || !e.images.every(yt) || mc(e.resources) === null ? null : e;
}
function mc(e) {
  return Array.isArray(e) && e.every((n) => yt(n) && typeof n.file_key == "string") ? e : null;
}
function Ha(e, t) {
  const n = yt(e) ? Object.entries(e) : [];
  return Object.fromEntries(n.filter((o) => t(o[1])));
}
function Bi(e) {
  return { ...e, graph: null, raw: {} };
}
class zi extends Error {
  constructor(t) {
    super(t.error), this.fault = t;
  }
  fault;
}
const Lg = "civitai.download.progress", Ig = "civitai.local.progress", Ka = { "X-Civitai-Remake": "1" };
class jg {
  constructor(t) {
    this.host = t;
  }
  host;
  fetchText = (t) => this.post("/civitai/fetch", { image_id: t });
  fetchFile(t) {
    const n = new FormData();
    return n.append("file", t, t.name), this.request("/civitai/fetch", { method: "POST", headers: Ka, body: n });
  }
  resolve = (t) => this.post("/civitai/resolve", { metadata: Bi(t) });
  async listLocal(t) {
    return (await this.request(`/civitai/local?type=${encodeURIComponent(t)}`)).files ?? [];
  }
  preflight = (t) => this.post("/civitai/preflight", { resources: t });
  download = (t) => this.post("/civitai/download", { resource: t });
  downloadAll = (t, n) => this.post("/civitai/download-all", { resources: t, accept_pickles: n });
  pause = (t, n) => this.post("/civitai/download-pause", { task_id: t, file_key: n });
  pauseAll = () => this.post("/civitai/download-pause", { all: !0 });
  resume = (t, n) => this.post("/civitai/download-resume", { task_id: t, file_key: n });
  resumeAll = () => this.post("/civitai/download-resume", { all: !0 });
  retryFailed = () => this.post("/civitai/download-resume", { failed: !0 });
  move = (t, n) => this.post("/civitai/download-move", { file_key: t, place: n });
  getSettings = () => this.request("/civitai/settings");
  setSettings = (t) => this.post("/civitai/settings", t);
  cancel = (t, n) => this.post("/civitai/download-cancel", { task_id: t, file_key: n });
  cancelAll = () => this.post("/civitai/download-cancel", { cancel_all: !0 });
  generate = (t, n) => this.post("/civitai/generate", { metadata: Bi(t), resources: n });
  /** Bring a model file; `onSent` gets the bytes that have gone. */
  supply(t, n, o, r, i) {
    const s = new FormData();
    return s.append("resource", JSON.stringify(t)), o && s.append("accept_other", "1"), s.append("file", n, n.name), this.answer(() => this.host.upload("/civitai/supply", Ka, s, r, i));
  }
  getKey = () => this.request("/civitai/key");
  setKey = (t) => this.post("/civitai/key", { api_key: t });
  async listDownloads() {
    const t = await this.request("/civitai/downloads");
    return (Array.isArray(t.downloads) ? t.downloads : []).map(hc).filter((o) => o !== null);
  }
  post(t, n) {
    const o = { "Content-Type": "application/json" };
    return this.request(t, { method: "POST", headers: o, body: JSON.stringify(n) });
  }
  request(t, n) {
    return this.answer(() => this.host.fetchApi(t, n));
  }
  async answer(t) {
    let n;
    try {
      n = await t();
    } catch {
      throw new zi({
        code: "host_unreachable",
        error: "ComfyUI does not answer.",
        hint: "Check that ComfyUI is still running, then try again."
      });
    }
    let o = null;
    try {
      o = await n.json();
    } catch {
      o = null;
    }
    if (!n.ok || o === null) throw new zi(Cg(o, n.status));
    return o;
  }
}
function Et(e) {
  return e instanceof zi ? e.fault : { code: "panel_failed", error: e instanceof Error ? e.message : String(e), hint: "Reload the page and try again." };
}
const fo = yg();
let Vi = null;
function Ng(e) {
  Vi = { host: e, client: new jg(e) };
}
function $e() {
  if (!Vi) throw new Error("No host has been set.");
  return Vi;
}
const fs = /* @__PURE__ */ un("civitai-remake-key", () => {
  const e = /* @__PURE__ */ vt(null), t = /* @__PURE__ */ ie(null), n = /* @__PURE__ */ ie(!1), o = /* @__PURE__ */ ie(!1);
  async function r() {
    await s(() => $e().client.getKey());
  }
  async function i(a) {
    await s(() => $e().client.setKey(a));
  }
  async function s(a) {
    n.value = !0, t.value = null;
    try {
      e.value = await a();
    } catch (l) {
      t.value = Et(l);
    } finally {
      n.value = !1;
    }
  }
  return { state: e, fault: t, busy: n, open: o, refresh: r, set: i };
}), jn = {
  step: null,
  fault: null,
  given: null,
  choices: null,
  metadata: null,
  resources: [],
  switches: {},
  chosenNames: {},
  lightened: !1
};
function gc(e, t) {
  switch (t.type) {
    case "asked":
      return { ...jn, step: "image", given: t.given };
    case "picked":
      return { ...jn, step: "image", choices: e.choices };
    case "offered":
      return { ...jn, choices: t.choices, resources: t.choices.resources };
    case "read":
      return { ...e, step: "models", metadata: t.metadata, resources: [] };
    case "resolved":
      return { ...e, step: null, resources: t.resources, choices: Mg(e.choices, t.resources) };
    case "failed":
      return { ...e, step: null, fault: t.fault };
    case "wentBack":
      return e.choices ? { ...jn, choices: e.choices, resources: e.choices.resources } : e;
    case "switched":
      return { ...e, switches: { ...e.switches, [t.fileKey]: t.on } };
    case "tookLocal": {
      const n = Object.entries(e.chosenNames).filter(([r]) => r !== t.fileKey), o = t.name === null ? [] : [[t.fileKey, t.name]];
      return { ...e, chosenNames: Object.fromEntries([...n, ...o]) };
    }
    case "supplied":
      return Dg(e, t.fileKey, t.resource);
    case "restored": {
      const { given: n, choices: o, metadata: r, resources: i, switches: s, chosenNames: a } = t.kept;
      return { ...jn, given: n, choices: o, metadata: r, resources: i, switches: s, chosenNames: a, lightened: !0 };
    }
  }
}
function Mg(e, t) {
  if (!e) return null;
  const n = new Map(t.map((o) => [o.file_key, o]));
  return { ...e, resources: e.resources.map((o) => n.get(o.file_key) ?? o) };
}
function Dg(e, t, n) {
  if (!e.resources.some((i) => i.file_key === t)) return e;
  const o = e.resources.map(
    (i) => i.file_key === t ? { ...n, file_key: t, chosen_name: null } : i
  ), r = n.chosen_name ?? null;
  return gc({ ...e, resources: o }, { type: "tookLocal", fileKey: t, name: r });
}
function Rg(e) {
  return e.resources.map((t) => ({ ...t, chosen_name: e.chosenNames[t.file_key] ?? null }));
}
const Nt = /* @__PURE__ */ un("civitai-remake-downloads", () => {
  const e = /* @__PURE__ */ vt({}), t = /* @__PURE__ */ ie(null), n = K(() => Object.values(e.value).filter(Kr).length);
  function o(S) {
    e.value = jm(e.value, S), $e().host.showBadge(n.value > 0 ? String(n.value) : null);
  }
  function r() {
    const { host: S } = $e();
    S.listen(Lg, (q) => {
      const B = hc(q);
      B && (o({ type: "told", event: B }), B.status === "completed" && n.value === 0 && S.refreshModels());
    }), S.listen("reconnected", () => {
      i();
    });
  }
  async function i() {
    try {
      o({ type: "listed", events: await $e().client.listDownloads() });
    } catch (S) {
      t.value = Et(S);
    }
  }
  async function s(S, q) {
    const B = S.map((O) => O.file_key);
    t.value = null, o({ type: "asked", fileKeys: B });
    try {
      const O = await q();
      o({ type: "accepted", fileKeys: B, taskId: O.task_id });
      for (const N of O.refused ?? [])
        N.file_key !== null && a([N.file_key], N);
    } catch (O) {
      const N = Et(O);
      return a(B, N), N;
    }
    return null;
  }
  const a = (S, { error: q, code: B, hint: O }) => o({ type: "refused", fileKeys: S, error: q, code: B, hint: O }), l = (S) => s([S], () => $e().client.download(S)), u = (S, q) => s(S, () => $e().client.downloadAll(S, q)), c = (S) => C(S, (q) => $e().client.pause(q, S)), d = (S) => C(S, (q) => $e().client.resume(q, S)), p = (S) => C(S, (q) => $e().client.cancel(q, S)), f = () => M(() => $e().client.pauseAll()), y = () => M(() => $e().client.resumeAll()), w = () => M(() => $e().client.retryFailed()), T = () => M(() => $e().client.cancelAll()), x = (S) => M(() => $e().client.move(S, 0));
  async function C(S, q) {
    const B = e.value[S];
    !B || B.taskId === "" || await M(() => q(B.taskId));
  }
  async function M(S) {
    t.value = null;
    try {
      await S();
    } catch (q) {
      t.value = Et(q), await i();
    }
  }
  return {
    files: e,
    fault: t,
    liveCount: n,
    follow: r,
    refresh: i,
    download: l,
    downloadAll: u,
    pause: c,
    pauseAll: f,
    resume: d,
    resumeAll: y,
    retryFailed: w,
    moveFirst: x,
    cancel: p,
    cancelAll: T,
    forget: (S) => o({ type: "forgotten", fileKeys: S })
  };
});
function Wa(e, t) {
  switch (t.type) {
    case "told":
      return { ...e, [t.event.file_key]: Bg(t.event) };
    case "begun":
      return Object.fromEntries(Object.entries(e).filter(([, n]) => n.status === "hashing"));
  }
}
function Fg(e) {
  const t = "A file of this size is here; proving that it is the same...";
  return e?.totalBytes ? `${t} ${Math.min(100, Math.floor(e.hashedBytes / e.totalBytes * 100))} %` : t;
}
function Bg(e) {
  return {
    status: e.status,
    path: e.path,
    hashedBytes: e.hashed_bytes,
    totalBytes: e.total_bytes,
    localPath: e.local_path,
    listedName: e.listed_name
  };
}
const Kn = /* @__PURE__ */ un("civitai-remake-local-files", () => {
  const e = /* @__PURE__ */ vt({}), t = /* @__PURE__ */ vt({}), n = /* @__PURE__ */ ie(!1), o = /* @__PURE__ */ ie(null);
  function r() {
    $e().host.listen(Ig, (a) => {
      const l = Tg(a);
      l && (e.value = Wa(e.value, { type: "told", event: l }));
    });
  }
  function i() {
    e.value = Wa(e.value, { type: "begun" });
  }
  async function s(a) {
    n.value = !0, o.value = null;
    try {
      t.value = { ...t.value, [a]: await $e().client.listLocal(a) };
    } catch (l) {
      o.value = Et(l);
    } finally {
      n.value = !1;
    }
  }
  return { checks: e, byKind: t, busy: n, fault: o, follow: r, begin: i, list: s };
}), qa = "civitai-remake.last-look-up", zg = 1e5, dt = /* @__PURE__ */ un("civitai-remake-lookup", () => {
  const e = /* @__PURE__ */ ie(""), t = /* @__PURE__ */ vt(jn), n = /* @__PURE__ */ vt(null);
  let o = 0;
  const r = K(() => Rg(t.value)), i = K(() => Rm(r.value, t.value.switches)), s = (x) => {
    t.value = gc(t.value, x);
  };
  async function a() {
    const x = e.value.trim();
    if (x === "") return;
    const C = xr(x).kind === "text";
    n.value = null, await d(
      { type: "asked", given: C ? { kind: "text" } : null },
      () => $e().client.fetchText(x)
    );
  }
  async function l(x) {
    e.value = "", n.value = x, await d({ type: "asked", given: { kind: "file", name: x.name } }, () => $e().client.fetchFile(x));
  }
  async function u(x) {
    n.value = null, await d({ type: "picked" }, () => $e().client.fetchText(String(x)));
  }
  function c() {
    o += 1, n.value = null, s({ type: "wentBack" }), w();
  }
  async function d(x, C) {
    const M = ++o;
    s(x), Kn().begin();
    try {
      const k = await C();
      if (M !== o) return;
      if (Ga(k)) s({ type: "offered", choices: k });
      else {
        s({ type: "read", metadata: k });
        const S = await $e().client.resolve(k);
        if (M !== o) return;
        s({ type: "resolved", resources: S.resources });
      }
      Nt().forget(t.value.resources.map((S) => S.file_key)), w();
    } catch (k) {
      M === o && s({ type: "failed", fault: Et(k) });
    }
  }
  function p(x) {
    const C = r.value.find((M) => M.file_key === x);
    C && (s({ type: "switched", fileKey: x, on: !qr(C, t.value.switches) }), w());
  }
  function f(x, C) {
    s({ type: "tookLocal", fileKey: x, name: C }), w();
  }
  function y(x, C) {
    s({ type: "supplied", fileKey: x, resource: C }), w();
  }
  function w() {
    const { metadata: x, choices: C, given: M, switches: k, chosenNames: S } = t.value;
    if (!x && !C) return;
    const q = {
      reference: e.value.length > zg ? "" : e.value,
      given: M,
      choices: C,
      metadata: x && Bi(x),
      resources: t.value.resources,
      switches: k,
      chosenNames: S
    };
    try {
      sessionStorage.setItem(qa, JSON.stringify(q));
    } catch {
    }
  }
  async function T() {
    let x = null;
    try {
      x = sessionStorage.getItem(qa);
    } catch {
      x = null;
    }
    const C = Og(x);
    if (!C) return;
    e.value = C.reference, s({ type: "restored", kept: C });
    const M = ++o, { client: k } = $e();
    try {
      if (C.metadata) {
        const S = await k.resolve(C.metadata);
        M === o && s({ type: "resolved", resources: S.resources });
      } else {
        const S = await k.fetchText(C.reference);
        M === o && Ga(S) && s({ type: "offered", choices: S });
      }
    } catch {
    }
  }
  return {
    reference: e,
    state: t,
    file: n,
    resources: r,
    chosen: i,
    step: K(() => t.value.step),
    fault: K(() => t.value.fault),
    metadata: K(() => t.value.metadata),
    choices: K(() => t.value.choices),
    switches: K(() => t.value.switches),
    lookUp: a,
    lookUpFile: l,
    pick: u,
    goBack: c,
    toggle: p,
    takeLocal: f,
    placeSupplied: y,
    restore: T
  };
}), Ga = (e) => "kind" in e && e.kind === "choices", bc = /* @__PURE__ */ un("civitai-remake-settings", () => {
  const e = /* @__PURE__ */ vt(null), t = /* @__PURE__ */ ie(null), n = /* @__PURE__ */ ie(!1);
  async function o(a) {
    t.value = null;
    try {
      e.value = await a();
    } catch (l) {
      t.value = Et(l);
    }
  }
  const r = () => o(() => $e().client.getSettings()), i = (a) => o(() => $e().client.setSettings(a));
  function s() {
    n.value = !n.value, n.value && r();
  }
  return { current: e, fault: t, open: n, refresh: r, change: i, toggle: s };
});
function ps(e, t) {
  const [n, o] = vc(t ?? e), r = (e / o).toFixed(n === "GB" ? 2 : 1);
  return t === null ? `${r} ${n}` : `${r} / ${(t / o).toFixed(n === "GB" ? 2 : 1)} ${n}`;
}
function an(e) {
  const [t, n] = vc(e);
  return `${(e / n).toFixed(t === "GB" ? 2 : 1)} ${t}`;
}
function Vg(e) {
  return e === null ? "" : `${an(e)}/s`;
}
function Ug(e) {
  if (e === null || !Number.isFinite(e)) return "";
  const t = Math.max(0, Math.round(e));
  return t < 60 ? `${t} s left` : t < 3600 ? `${Math.floor(t / 60)} min ${t % 60} s left` : `${Math.floor(t / 3600)} h ${Math.floor(t % 3600 / 60)} min left`;
}
function Hg(e) {
  return e === null ? "strength unknown" : String(e);
}
function Kg(e) {
  return e > 10 ? `${Math.round(e)}%` : "";
}
function vc(e) {
  return e >= 1e9 ? ["GB", 1e9] : ["MB", 1e6];
}
const Wg = {
  lora: "LoRA",
  vae: "VAE",
  controlnet: "ControlNet",
  text_encoder: "Text encoder",
  diffusion_model: "Diffusion model",
  clip_vision: "CLIP vision",
  motion_module: "Motion module"
};
function hs(e) {
  return Wg[e] ?? e.charAt(0).toUpperCase() + e.slice(1).replace("_", " ");
}
function qg(e, t) {
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
function Gg(e) {
  const t = Math.min(e.sentBytes, e.totalBytes);
  return t >= e.totalBytes ? `Checking ${e.name}...` : `Sending ${e.name}: ${ps(t, e.totalBytes)}`;
}
function Yg(e) {
  return e.totalBytes > 0 ? Math.min(100, Math.floor(e.sentBytes / e.totalBytes * 100)) : 0;
}
const Jr = /* @__PURE__ */ un("civitai-remake-supplies", () => {
  const e = /* @__PURE__ */ vt({}), t = /* @__PURE__ */ new Map(), n = /* @__PURE__ */ new Map(), o = (a) => {
    e.value = qg(e.value, a);
  };
  async function r(a, l, u = !1) {
    const c = a.file_key;
    if (e.value[c]?.status === "sending") return;
    const { client: d, host: p } = $e(), f = new AbortController();
    t.set(c, l), n.set(c, f), o({ type: "begun", fileKey: c, name: l.name, totalBytes: l.size });
    try {
      const y = (T) => o({ type: "sent", fileKey: c, sentBytes: T }), w = await d.supply(a, l, u, y, f.signal);
      n.delete(c), s(c), dt().placeSupplied(c, w), await p.refreshModels();
    } catch (y) {
      f.signal.aborted || o({ type: "failed", fileKey: c, fault: Et(y) });
    }
  }
  async function i(a) {
    const l = t.get(a.file_key);
    l && await r(a, l, !0);
  }
  function s(a) {
    e.value[a]?.status === "sending" && n.get(a)?.abort(), n.delete(a), t.delete(a), o({ type: "ended", fileKey: a });
  }
  return { files: e, supply: r, insist: i, forget: s };
}), yc = /* @__PURE__ */ un("civitai-remake-workflow", () => {
  const e = /* @__PURE__ */ ie(!1), t = /* @__PURE__ */ ie(null), n = /* @__PURE__ */ vt(null);
  async function o() {
    const i = dt(), s = i.metadata;
    if (!s || e.value) return;
    const { client: a, host: l } = $e();
    e.value = !0, t.value = null, n.value = null;
    try {
      const u = await a.generate(s, i.chosen.map(Fm));
      await l.refreshModels();
      const c = await l.loadOntoCanvas(u.workflow, s.image_id);
      n.value = {
        metadata: s,
        name: c.name,
        nodeCount: c.nodeCount,
        workflowType: u.workflow_type,
        fidelity: u.fidelity
      };
    } catch (u) {
      t.value = Et(u);
    } finally {
      e.value = !1;
    }
  }
  function r() {
    t.value = null, n.value = null;
  }
  return { busy: e, fault: t, confirmation: n, generate: o, clear: r };
});
function Ya(e, t, n) {
  const o = e.media === "video" ? "Video" : "Picture", r = e.width && e.height ? `, ${e.width} x ${e.height}` : "";
  return `${o} ${t + 1} of ${n}${r}`;
}
function Ja(e) {
  return e.media === "video" ? "video" : e.media !== "image" || e.image_id === null ? "cannot be opened" : e.has_recipe === !1 ? "no recipe" : null;
}
const Za = {
  file: "The file",
  graph: "The ComfyUI graph",
  site: "The site",
  site_list: "The site's own list",
  linked: "The site's links"
};
function Jg(e) {
  return (e.mention?.statements ?? []).map((t) => ({
    where: `${Za[t.source] ?? Za.site}${t.place ? `, ${t.place}` : ""}`,
    said: [
      t.name,
      t.weight === null ? null : `strength ${t.weight}`,
      t.hash ? `hash ${t.hash}` : null,
      t.version_id === null ? null : `version ${t.version_id}`
    ].filter(Boolean).join(", ")
  }));
}
function Zg(e) {
  const t = (e.mention?.statements ?? []).map((n) => n.weight).filter((n) => n !== null);
  return new Set(t).size > 1;
}
const ms = /* @__PURE__ */ un("civitai-remake-preflight", () => {
  const e = /* @__PURE__ */ ie(!1), t = /* @__PURE__ */ ie(!1), n = /* @__PURE__ */ vt(null), o = /* @__PURE__ */ ie(null), r = /* @__PURE__ */ ie(!1), i = /* @__PURE__ */ vt([]);
  async function s(u) {
    i.value = u, r.value = !1, n.value = null, o.value = null, t.value = !0, e.value = !0;
    try {
      const c = await $e().client.preflight(u);
      r.value = c.pickles_allowed, n.value = c;
    } catch (c) {
      o.value = Et(c);
    } finally {
      t.value = !1;
    }
  }
  async function a() {
    e.value = !1;
    const u = new Set(n.value?.files.filter((d) => d.pickle).map((d) => d.file_key)), c = i.value.filter((d) => r.value || !u.has(d.file_key));
    c.length > 0 && await Nt().downloadAll(c, r.value);
  }
  async function l(u) {
    (await Nt().download(u))?.code === "pickle_refused" && await s([u]);
  }
  return { open: e, busy: t, answer: n, fault: o, acceptPickles: r, resources: i, ask: s, confirm: a, fetchOne: l };
}), Xg = ["data-code"], Qg = {
  key: 0,
  class: "crm-quiet"
}, eb = {
  key: 1,
  class: "crm-row crm-quiet"
}, tb = {
  key: 1,
  class: "crm-quiet"
}, nb = ["data-code"], ob = {
  key: 0,
  class: "crm-quiet"
}, rb = /* @__PURE__ */ be({
  __name: "CardReason",
  props: {
    resource: {},
    state: {},
    download: {}
  },
  setup(e) {
    const t = Nt();
    return (n, o) => e.state === "failed" && e.download ? (m(), b("div", {
      key: 0,
      class: "crm-reason",
      "data-testid": "reason",
      "data-code": e.download.code
    }, [
      v("p", null, P(e.download.error), 1),
      e.download.hint ? (m(), b("p", Qg, P(e.download.hint), 1)) : j("", !0),
      e.download.downloadedBytes > 0 ? (m(), b("p", eb, [
        v("span", null, P(_(ps)(e.download.downloadedBytes, e.download.totalBytes)) + " are kept for a retry.", 1),
        Y(_(he), {
          class: "crm-button crm-link",
          "data-testid": "discard",
          onClick: o[0] || (o[0] = (r) => _(t).cancel(e.resource.file_key))
        }, {
          default: oe(() => [...o[1] || (o[1] = [
            H(" Discard ", -1)
          ])]),
          _: 1
        })
      ])) : j("", !0)
    ], 8, Xg)) : e.state === "cancelled" ? (m(), b("p", tb, "Cancelled")) : e.state === "unresolved" ? (m(), b("div", {
      key: 2,
      class: "crm-reason",
      "data-testid": "reason",
      "data-code": e.resource.code
    }, [
      v("p", null, [
        o[2] || (o[2] = v("strong", null, "Cannot resolve.", -1)),
        H(" " + P(e.resource.error), 1)
      ]),
      e.resource.hint ? (m(), b("p", ob, P(e.resource.hint), 1)) : j("", !0)
    ], 8, nb)) : j("", !0);
  }
}), ib = { class: "crm-row crm-tight" }, sb = ["disabled"], _c = /* @__PURE__ */ be({
  __name: "DownloadButtons",
  props: {
    fileKey: {},
    download: {}
  },
  setup(e) {
    const t = e, n = Nt(), o = K(
      () => Object.entries(n.files).filter(([r, i]) => r !== t.fileKey && i.status === "waiting").length
    );
    return (r, i) => (m(), b("div", ib, [
      _(Hr)(e.download) ? (m(), b(U, { key: 0 }, [
        Y(_(he), {
          class: "crm-button crm-small",
          "data-testid": "resume",
          onClick: i[0] || (i[0] = (s) => _(n).resume(e.fileKey))
        }, {
          default: oe(() => [...i[5] || (i[5] = [
            H("Resume", -1)
          ])]),
          _: 1
        }),
        Y(_(he), {
          class: "crm-button crm-small",
          "data-testid": "discard",
          onClick: i[1] || (i[1] = (s) => _(n).cancel(e.fileKey))
        }, {
          default: oe(() => [...i[6] || (i[6] = [
            H("Discard", -1)
          ])]),
          _: 1
        })
      ], 64)) : (m(), b(U, { key: 1 }, [
        e.download.status === "waiting" && o.value > 0 ? (m(), b("button", {
          key: 0,
          type: "button",
          class: "crm-icon",
          "aria-label": "Download this one next",
          title: "Download this one next",
          "data-testid": "move-first",
          onClick: i[2] || (i[2] = (s) => _(n).moveFirst(e.fileKey))
        }, [...i[7] || (i[7] = [
          v("i", {
            class: "pi pi-arrow-up",
            "aria-hidden": "true"
          }, null, -1)
        ])])) : j("", !0),
        e.download.status !== "verifying" ? (m(), b("button", {
          key: 1,
          type: "button",
          class: "crm-icon",
          "aria-label": "Pause",
          title: "Pause",
          "data-testid": "pause",
          disabled: !e.download.taskId,
          onClick: i[3] || (i[3] = (s) => _(n).pause(e.fileKey))
        }, [...i[8] || (i[8] = [
          v("i", {
            class: "pi pi-pause",
            "aria-hidden": "true"
          }, null, -1)
        ])], 8, sb)) : j("", !0),
        Y(_(he), {
          class: "crm-button crm-small",
          "data-testid": "cancel",
          disabled: !e.download.taskId,
          onClick: i[4] || (i[4] = (s) => _(n).cancel(e.fileKey))
        }, {
          default: oe(() => [...i[9] || (i[9] = [
            H(" Cancel ", -1)
          ])]),
          _: 1
        }, 8, ["disabled"])
      ], 64))
    ]));
  }
});
var ab = `
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
`, lb = {
  root: function(t) {
    var n = t.instance;
    return ["p-progressbar p-component", {
      "p-progressbar-determinate": n.determinate,
      "p-progressbar-indeterminate": n.indeterminate
    }];
  },
  value: "p-progressbar-value",
  label: "p-progressbar-label"
}, ub = _e.extend({
  name: "progressbar",
  style: ab,
  classes: lb
}), cb = {
  name: "BaseProgressBar",
  extends: Hn,
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
  style: ub,
  provide: function() {
    return {
      $pcProgressBar: this,
      $parentInstance: this
    };
  }
}, gs = {
  name: "ProgressBar",
  extends: cb,
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
      return Kt({
        determinate: this.determinate,
        indeterminate: this.indeterminate
      });
    }
  }
}, db = ["aria-valuenow", "data-p"], fb = ["data-p"], pb = ["data-p"], hb = ["data-p"];
function mb(e, t, n, o, r, i) {
  return m(), b("div", se({
    role: "progressbar",
    class: e.cx("root"),
    "aria-valuemin": "0",
    "aria-valuenow": e.value,
    "aria-valuemax": "100",
    "data-p": i.dataP
  }, e.ptmi("root")), [i.determinate ? (m(), b("div", se({
    key: 0,
    class: e.cx("value"),
    style: i.progressStyle,
    "data-p": i.dataP
  }, e.ptm("value")), [e.value != null && e.value !== 0 && e.showValue ? (m(), b("div", se({
    key: 0,
    class: e.cx("label"),
    "data-p": i.dataP
  }, e.ptm("label")), [Ke(e.$slots, "default", {}, function() {
    return [H(P(e.value + "%"), 1)];
  })], 16, pb)) : j("", !0)], 16, fb)) : i.indeterminate ? (m(), b("div", se({
    key: 1,
    class: e.cx("value"),
    "data-p": i.dataP
  }, e.ptm("value")), null, 16, hb)) : j("", !0)], 16, db);
}
gs.render = mb;
const gb = {
  key: 0,
  class: "crm-quiet"
}, bb = {
  key: 1,
  class: "crm-quiet"
}, vb = { class: "crm-quiet crm-numbers" }, yb = { "data-testid": "bytes" }, _b = { key: 0 }, wb = { key: 1 }, kb = {
  key: 2,
  "data-testid": "held"
}, $b = {
  key: 0,
  "data-testid": "speed"
}, Sb = {
  key: 1,
  "data-testid": "eta"
}, wc = /* @__PURE__ */ be({
  __name: "DownloadProgress",
  props: {
    download: {},
    title: {}
  },
  setup(e) {
    const t = e, n = K(() => t.download.status === "paused" || t.download.status === "interrupted");
    return (o, r) => e.download.status === "waiting" ? (m(), b("p", gb, "Waiting...")) : e.download.status === "verifying" ? (m(), b("p", bb, [...r[0] || (r[0] = [
      v("i", {
        class: "pi pi-spin pi-spinner",
        "aria-hidden": "true"
      }, null, -1),
      H(" Verifying SHA256... ", -1)
    ])])) : (m(), b(U, { key: 2 }, [
      Y(_(gs), {
        value: e.download.progress,
        "show-value": e.download.progress > 10,
        class: Oe(["crm-bar", { "crm-bar-stopped": n.value }]),
        pt: { value: { class: "crm-bar-value" }, label: { class: "crm-bar-label", "data-testid": "percent" } },
        "aria-label": `Downloading ${e.title}`
      }, {
        default: oe(() => [
          H(P(_(Kg)(e.download.progress)), 1)
        ]),
        _: 1
      }, 8, ["value", "show-value", "class", "aria-label"]),
      v("p", vb, [
        v("span", yb, P(_(ps)(e.download.downloadedBytes, e.download.totalBytes)), 1),
        e.download.status === "paused" ? (m(), b("span", _b, "Paused")) : e.download.status === "interrupted" ? (m(), b("span", wb, "Interrupted when ComfyUI ended")) : e.download.held ? (m(), b("span", kb, "Waiting for ComfyUI to finish its image")) : (m(), b(U, { key: 3 }, [
          e.download.speed !== null ? (m(), b("span", $b, P(_(Vg)(e.download.speed)), 1)) : j("", !0),
          e.download.eta !== null ? (m(), b("span", Sb, P(_(Ug)(e.download.eta)), 1)) : j("", !0)
        ], 64))
      ])
    ], 64));
  }
}), xb = {
  class: "crm-evidence crm-quiet",
  "data-testid": "evidence"
}, Cb = { key: 0 }, Tb = {
  key: 1,
  "aria-label": "Who names this model"
}, Ob = { key: 2 }, Pb = { "data-testid": "attempts" }, Ab = /* @__PURE__ */ be({
  __name: "EvidenceBox",
  props: {
    resource: {}
  },
  setup(e) {
    const t = e, n = K(() => Jg(t.resource)), o = K(() => t.resource.attempts ?? []);
    return (r, i) => (m(), b("div", xb, [
      n.value.length === 0 ? (m(), b("p", Cb, "The image names it without further data.")) : (m(), b("ul", Tb, [
        (m(!0), b(U, null, Pe(n.value, (s, a) => (m(), b("li", { key: a }, [
          v("strong", null, P(s.where), 1),
          s.said ? (m(), b(U, { key: 0 }, [
            H(": " + P(s.said), 1)
          ], 64)) : j("", !0)
        ]))), 128))
      ])),
      e.resource.found_by ? (m(), b("p", Ob, "Found by " + P(e.resource.found_by) + ".", 1)) : j("", !0),
      o.value.length > 0 ? (m(), b(U, { key: 3 }, [
        i[0] || (i[0] = v("p", null, "What was tried:", -1)),
        v("ul", Pb, [
          (m(!0), b(U, null, Pe(o.value, (s) => (m(), b("li", { key: s }, P(s), 1))), 128))
        ])
      ], 64)) : j("", !0)
    ]));
  }
}), Eb = {
  class: "crm-quiet",
  "data-testid": "checking"
}, Lb = {
  key: 0,
  class: "crm-path"
}, Ib = /* @__PURE__ */ be({
  __name: "LocalCheckLine",
  props: {
    check: {}
  },
  setup(e) {
    return (t, n) => (m(), b("p", Eb, [
      n[0] || (n[0] = v("i", {
        class: "pi pi-spin pi-spinner",
        "aria-hidden": "true"
      }, null, -1)),
      H(" " + P(_(Fg)(e.check)) + " ", 1),
      e.check?.path ? (m(), b("span", Lb, P(e.check.path), 1)) : j("", !0)
    ]));
  }
});
var jb = {
  name: "BaseEditableHolder",
  extends: Hn,
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
      return n.find(xe);
    }
  },
  computed: {
    $filled: function() {
      return xe(this.d_value);
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
}, kc = {
  name: "BaseInput",
  extends: jb,
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
}, Nb = `
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
`, Mb = {
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
}, Db = _e.extend({
  name: "inputtext",
  style: Nb,
  classes: Mb
}), Rb = {
  name: "BaseInputText",
  extends: kc,
  style: Db,
  provide: function() {
    return {
      $pcInputText: this,
      $parentInstance: this
    };
  }
};
function jo(e) {
  "@babel/helpers - typeof";
  return jo = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, jo(e);
}
function Fb(e, t, n) {
  return (t = Bb(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function Bb(e) {
  var t = zb(e, "string");
  return jo(t) == "symbol" ? t : t + "";
}
function zb(e, t) {
  if (jo(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (jo(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var bs = {
  name: "InputText",
  extends: Rb,
  inheritAttrs: !1,
  methods: {
    onInput: function(t) {
      this.writeValue(t.target.value, t);
    }
  },
  computed: {
    attrs: function() {
      return se(this.ptmi("root", {
        context: {
          filled: this.$filled,
          disabled: this.disabled
        }
      }), this.formField);
    },
    dataP: function() {
      return Kt(Fb({
        invalid: this.$invalid,
        fluid: this.$fluid,
        filled: this.$variant === "filled"
      }, this.size, this.size));
    }
  }
}, Vb = ["value", "name", "disabled", "aria-invalid", "data-p"];
function Ub(e, t, n, o, r, i) {
  return m(), b("input", se({
    type: "text",
    class: e.cx("root"),
    value: e.d_value,
    name: e.name,
    disabled: e.disabled,
    "aria-invalid": e.$invalid || void 0,
    "data-p": i.dataP,
    onInput: t[0] || (t[0] = function() {
      return i.onInput && i.onInput.apply(i, arguments);
    })
  }, i.attrs), null, 16, Vb);
}
bs.render = Ub;
const Xa = 40;
function Hb(e, t) {
  const n = t.toLowerCase().split(/\s+/).filter(Boolean), o = e.filter((r) => n.every((i) => r.listed_name.toLowerCase().includes(i)));
  return { files: o.slice(0, Xa), more: Math.max(0, o.length - Xa) };
}
const Kb = ["data-code"], Wb = { class: "crm-fault-text" }, qb = {
  key: 0,
  class: "crm-quiet"
}, Gb = { class: "crm-code" }, ln = /* @__PURE__ */ be({
  __name: "FaultBox",
  props: {
    fault: {}
  },
  setup(e) {
    return (t, n) => (m(), b("div", {
      class: "crm-fault",
      role: "alert",
      "data-testid": "fault",
      "data-code": e.fault.code
    }, [
      n[0] || (n[0] = v("i", {
        class: "pi pi-exclamation-triangle",
        "aria-hidden": "true"
      }, null, -1)),
      v("div", null, [
        v("p", Wb, P(e.fault.error), 1),
        e.fault.hint ? (m(), b("p", qb, P(e.fault.hint), 1)) : j("", !0),
        v("p", Gb, P(e.fault.code), 1)
      ])
    ], 8, Kb));
  }
}), Yb = { class: "crm-options" }, Jb = ["onClick"], Zb = {
  key: 0,
  class: "crm-quiet"
}, Xb = {
  key: 0,
  class: "crm-quiet"
}, Qb = {
  key: 1,
  class: "crm-quiet"
}, ev = {
  key: 2,
  class: "crm-quiet"
}, tv = {
  key: 3,
  class: "crm-quiet",
  "data-testid": "no-local-files"
}, nv = /* @__PURE__ */ be({
  __name: "LocalFilePicker",
  props: {
    kind: {}
  },
  emits: ["choose", "close"],
  setup(e, { emit: t }) {
    const n = e, o = t, r = Kn(), i = /* @__PURE__ */ ie(""), s = K(() => r.byKind[n.kind] ?? []), a = K(() => Hb(s.value, i.value)), l = /* @__PURE__ */ ie(null);
    return Vo(async () => {
      await r.list(n.kind), await Mr(), l.value?.querySelector("input")?.focus();
    }), (u, c) => (m(), b("div", {
      ref_key: "root",
      ref: l,
      class: "crm-picker",
      "data-testid": "local-files",
      onKeydown: c[1] || (c[1] = ds(on((d) => o("close"), ["stop"]), ["esc"]))
    }, [
      _(r).fault ? (m(), X(ln, {
        key: 0,
        fault: _(r).fault
      }, null, 8, ["fault"])) : s.value.length > 0 ? (m(), b(U, { key: 1 }, [
        v("label", null, [
          c[2] || (c[2] = v("span", { class: "crm-hidden" }, "Filter the files", -1)),
          Y(_(bs), {
            modelValue: i.value,
            "onUpdate:modelValue": c[0] || (c[0] = (d) => i.value = d),
            class: "crm-input",
            placeholder: "Filter",
            "data-testid": "local-filter"
          }, null, 8, ["modelValue"])
        ]),
        v("ul", Yb, [
          (m(!0), b(U, null, Pe(a.value.files, (d) => (m(), b("li", {
            key: d.listed_name
          }, [
            v("button", {
              type: "button",
              class: "crm-option",
              "data-testid": "local-file",
              onClick: (p) => o("choose", d.listed_name)
            }, [
              v("span", null, P(d.listed_name), 1),
              d.size_bytes !== null ? (m(), b("span", Zb, P(_(an)(d.size_bytes)), 1)) : j("", !0)
            ], 8, Jb)
          ]))), 128))
        ]),
        a.value.more > 0 ? (m(), b("p", Xb, P(a.value.more) + " more: type to narrow them down.", 1)) : a.value.files.length === 0 ? (m(), b("p", Qb, "No file has this in its name.")) : j("", !0)
      ], 64)) : _(r).busy ? (m(), b("p", ev, "Looking into the model folders...")) : (m(), b("p", tv, "No " + P(_(hs)(e.kind)) + " file is here.", 1))
    ], 544));
  }
}), ov = ["data-status"], rv = { class: "crm-row" }, iv = { class: "crm-quiet crm-grow" }, sv = { role: "alert" }, av = {
  key: 0,
  class: "crm-quiet"
}, lv = {
  key: 1,
  class: "crm-quiet"
}, uv = { class: "crm-row" }, cv = /* @__PURE__ */ be({
  __name: "SupplyProgress",
  props: {
    resource: {}
  },
  setup(e) {
    const t = e, n = Jr(), o = K(() => n.files[t.resource.file_key]);
    return (r, i) => o.value ? (m(), b("div", {
      key: 0,
      class: "crm-reason",
      "data-testid": "supply-state",
      "data-status": o.value.status
    }, [
      o.value.status === "sending" ? (m(), b(U, { key: 0 }, [
        Y(_(gs), {
          value: _(Yg)(o.value),
          "show-value": !1,
          class: "crm-bar",
          pt: { value: { class: "crm-bar-value" } },
          "aria-label": `Sending ${o.value.name}`
        }, null, 8, ["value", "aria-label"]),
        v("div", rv, [
          v("p", iv, P(_(Gg)(o.value)), 1),
          Y(_(he), {
            class: "crm-button crm-small",
            "data-testid": "supply-stop",
            onClick: i[0] || (i[0] = (s) => _(n).forget(e.resource.file_key))
          }, {
            default: oe(() => [...i[3] || (i[3] = [
              H(" Cancel ", -1)
            ])]),
            _: 1
          })
        ])
      ], 64)) : (m(), b(U, { key: 1 }, [
        v("p", sv, P(o.value.fault?.error), 1),
        o.value.status === "differs" ? (m(), b("p", av, " It is not the file that the image was made with. Use it anyway? ")) : o.value.fault?.hint ? (m(), b("p", lv, P(o.value.fault.hint), 1)) : j("", !0),
        v("div", uv, [
          o.value.status === "differs" ? (m(), X(_(he), {
            key: 0,
            class: "crm-button crm-small",
            "data-testid": "supply-anyway",
            onClick: i[1] || (i[1] = (s) => _(n).insist(e.resource))
          }, {
            default: oe(() => [...i[4] || (i[4] = [
              H(" Use it anyway ", -1)
            ])]),
            _: 1
          })) : j("", !0),
          Y(_(he), {
            class: "crm-button crm-small",
            "data-testid": "supply-forget",
            onClick: i[2] || (i[2] = (s) => _(n).forget(e.resource.file_key))
          }, {
            default: oe(() => [
              H(P(o.value.status === "differs" ? "Do not use it" : "Close"), 1)
            ]),
            _: 1
          })
        ])
      ], 64))
    ], 8, ov)) : j("", !0);
  }
}), dv = /* @__PURE__ */ be({
  __name: "OtherFile",
  props: {
    resource: {},
    isPresent: { type: Boolean }
  },
  setup(e) {
    const t = e, n = dt(), o = Jr(), r = /* @__PURE__ */ ie(!1), i = /* @__PURE__ */ ie(null), s = /* @__PURE__ */ ie(null);
    function a(c) {
      r.value = !1, n.takeLocal(t.resource.file_key, c);
    }
    function l() {
      r.value = !1, i.value?.querySelector('[data-testid="use-local"]')?.focus();
    }
    function u(c) {
      const d = c.target, p = d.files?.[0];
      d.value = "", p && o.supply(t.resource, p);
    }
    return (c, d) => (m(), b(U, null, [
      v("div", {
        ref_key: "root",
        ref: i,
        class: "crm-row crm-other-file"
      }, [
        e.resource.chosen_name ? (m(), X(_(he), {
          key: 0,
          class: "crm-button crm-link",
          "data-testid": "own-file",
          onClick: d[0] || (d[0] = (p) => _(n).takeLocal(e.resource.file_key, null))
        }, {
          default: oe(() => [...d[3] || (d[3] = [
            H(" Back to the model's own file ", -1)
          ])]),
          _: 1
        })) : j("", !0),
        Y(_(he), {
          class: "crm-button crm-link",
          "aria-expanded": r.value,
          "data-testid": "use-local",
          onClick: d[1] || (d[1] = (p) => r.value = !r.value)
        }, {
          default: oe(() => [...d[4] || (d[4] = [
            H(" Use another local file ", -1)
          ])]),
          _: 1
        }, 8, ["aria-expanded"]),
        e.isPresent ? j("", !0) : (m(), X(_(he), {
          key: 1,
          class: "crm-button crm-link",
          "data-testid": "supply",
          onClick: d[2] || (d[2] = (p) => s.value?.click())
        }, {
          default: oe(() => [...d[5] || (d[5] = [
            H(" Supply a file ", -1)
          ])]),
          _: 1
        })),
        v("input", {
          ref_key: "picker",
          ref: s,
          type: "file",
          class: "crm-hidden",
          tabindex: "-1",
          "aria-hidden": "true",
          accept: ".safetensors,.sft,.ckpt,.pt,.pt2,.pth,.bin,.pkl",
          "data-testid": "supply-input",
          onChange: u
        }, null, 544)
      ], 512),
      r.value ? (m(), X(nv, {
        key: 0,
        kind: e.resource.type,
        onChoose: a,
        onClose: l
      }, null, 8, ["kind"])) : j("", !0),
      Y(cv, { resource: e.resource }, null, 8, ["resource"])
    ], 64));
  }
}), fv = ["data-state", "data-file-key", "data-on", "data-takes-file"], pv = { class: "crm-card-head" }, hv = ["checked", "aria-label", "title"], mv = { class: "crm-grow" }, gv = { class: "crm-name" }, bv = ["href"], vv = { key: 1 }, yv = { class: "crm-quiet" }, _v = { key: 0 }, wv = {
  key: 1,
  "data-testid": "strength"
}, kv = {
  key: 2,
  class: "pi pi-exclamation-triangle crm-differs",
  role: "img",
  "aria-label": "Sources give different strengths",
  title: "Sources give different strengths",
  "data-testid": "strengths-differ"
}, $v = { class: "crm-whole" }, Sv = ["aria-label", "aria-expanded"], xv = {
  key: 0,
  class: "crm-quiet",
  "data-testid": "off-reason"
}, Cv = {
  key: 0,
  class: "crm-quiet crm-path",
  "data-testid": "path"
}, $c = /* @__PURE__ */ be({
  __name: "ModelCard",
  props: {
    resource: {},
    alone: { type: Boolean }
  },
  setup(e) {
    const t = e, n = Nt(), o = Kn(), r = dt(), i = ms(), s = Jr(), a = /* @__PURE__ */ ie(!1), l = K(() => n.files[t.resource.file_key]), u = K(() => o.checks[t.resource.file_key]), c = K(() => Wr(t.resource, l.value, u.value)), d = K(() => Dm(t.resource, l.value, u.value)), p = K(() => t.resource.name ?? t.resource.filename ?? "Unnamed model"), f = K(() => !t.alone && !qr(t.resource, r.switches)), y = K(() => t.alone ? null : ac(t.resource)), w = K(() => t.resource.type === "lora" || t.resource.type === "hypernetwork"), T = K(() => t.resource.size_kb === null ? "" : an(t.resource.size_kb * 1024)), x = K(() => k.has(c.value)), C = K(() => !t.alone && !f.value && !x.value && c.value !== "checking"), M = K(
      () => C.value && (a.value || c.value === "unresolved" || !!t.resource.chosen_name || t.resource.file_key in s.files)
    ), k = /* @__PURE__ */ new Set(["waiting", "downloading", "verifying", "paused", "interrupted"]), S = {
      linked: "Only linked to the post; maybe not used.",
      internal: "The site adds it by itself; never needed."
    }, q = {
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
    };
    return (B, O) => (m(), b("li", {
      class: Oe(["crm-card", [`crm-is-${c.value}`, { "crm-is-off": f.value }]]),
      "data-testid": "card",
      "data-state": c.value,
      "data-file-key": e.resource.file_key,
      "data-on": !f.value,
      "data-takes-file": C.value && c.value !== "present" || null
    }, [
      v("div", pv, [
        e.alone ? j("", !0) : (m(), b("input", {
          key: 0,
          type: "checkbox",
          class: "crm-use",
          checked: !f.value,
          "aria-label": `Use ${p.value}`,
          title: f.value ? "Left out; tick to use it" : "Used; untick to leave it out",
          "data-testid": "use-model",
          onChange: O[0] || (O[0] = (N) => _(r).toggle(e.resource.file_key))
        }, null, 40, hv)),
        v("i", {
          class: Oe(["pi crm-state-icon", q[c.value]]),
          "aria-hidden": "true"
        }, null, 2),
        v("div", mv, [
          v("p", gv, [
            e.resource.page_url ? (m(), b("a", {
              key: 0,
              href: e.resource.page_url,
              target: "_blank",
              rel: "noopener noreferrer"
            }, P(p.value), 9, bv)) : (m(), b("span", vv, P(p.value), 1))
          ]),
          v("p", yv, [
            v("span", null, P(_(hs)(e.resource.type)), 1),
            e.resource.version_name ? (m(), b("span", _v, " · " + P(e.resource.version_name), 1)) : j("", !0),
            w.value && !e.alone ? (m(), b("span", wv, " · " + P(_(Hg)(e.resource.weight)), 1)) : j("", !0),
            w.value && _(Zg)(e.resource) ? (m(), b("i", kv)) : j("", !0),
            T.value ? (m(), b(U, { key: 3 }, [
              O[4] || (O[4] = H(" · ", -1)),
              v("span", $v, P(T.value), 1)
            ], 64)) : j("", !0)
          ])
        ]),
        !f.value && (c.value === "missing" || c.value === "cancelled") ? (m(), X(_(he), {
          key: 1,
          class: "crm-button crm-small",
          "data-testid": "download",
          onClick: O[1] || (O[1] = (N) => _(i).fetchOne(e.resource))
        }, {
          default: oe(() => [...O[5] || (O[5] = [
            H(" Download ", -1)
          ])]),
          _: 1
        })) : !f.value && c.value === "failed" ? (m(), X(_(he), {
          key: 2,
          class: "crm-button crm-small",
          "data-testid": "retry",
          onClick: O[2] || (O[2] = (N) => _(i).fetchOne(e.resource))
        }, {
          default: oe(() => [...O[6] || (O[6] = [
            H(" Retry ", -1)
          ])]),
          _: 1
        })) : l.value && x.value ? (m(), X(_c, {
          key: 3,
          "file-key": e.resource.file_key,
          download: l.value
        }, null, 8, ["file-key", "download"])) : j("", !0),
        e.alone ? j("", !0) : (m(), b("button", {
          key: 4,
          type: "button",
          class: "crm-icon",
          "aria-label": `More about ${p.value}`,
          title: "Why this model, and other files for it",
          "aria-expanded": a.value,
          "data-testid": "more",
          onClick: O[3] || (O[3] = (N) => a.value = !a.value)
        }, [
          v("i", {
            class: Oe(a.value ? "pi pi-chevron-up" : "pi pi-chevron-down"),
            "aria-hidden": "true"
          }, null, 2)
        ], 8, Sv))
      ]),
      y.value || f.value ? (m(), b("p", xv, P([y.value && S[y.value], f.value && "Left out; tick to use it."].filter(Boolean).join(" ")), 1)) : j("", !0),
      !f.value || x.value ? (m(), b(U, { key: 1 }, [
        c.value === "present" ? (m(), b("p", Cv, [
          e.resource.chosen_name ? (m(), b(U, { key: 0 }, [
            H("Your file instead: ")
          ], 64)) : j("", !0),
          H(P(d.value), 1)
        ])) : c.value === "checking" ? (m(), X(Ib, {
          key: 1,
          check: u.value
        }, null, 8, ["check"])) : l.value && x.value ? (m(), X(wc, {
          key: 2,
          download: l.value,
          title: p.value
        }, null, 8, ["download", "title"])) : (m(), X(rb, {
          key: 3,
          resource: e.resource,
          state: c.value,
          download: l.value
        }, null, 8, ["resource", "state", "download"]))
      ], 64)) : j("", !0),
      a.value ? (m(), X(Ab, {
        key: 2,
        resource: e.resource
      }, null, 8, ["resource"])) : j("", !0),
      M.value ? (m(), X(dv, {
        key: 3,
        resource: e.resource,
        "is-present": c.value === "present"
      }, null, 8, ["resource", "is-present"])) : j("", !0)
    ], 10, fv));
  }
}), Tv = ["data-of", "aria-label"], Ov = { class: "crm-title" }, Pv = ["href"], Av = { key: 1 }, Ev = { class: "crm-chip" }, Lv = {
  key: 0,
  class: "crm-cards"
}, Iv = {
  key: 1,
  class: "crm-quiet",
  "data-testid": "no-pictures"
}, jv = { class: "crm-grid" }, Nv = ["disabled", "data-image-id", "onClick"], Mv = ["src", "alt", "onError"], Dv = { class: "crm-hidden" }, Rv = {
  key: 2,
  class: "crm-choice-note"
}, Fv = /* @__PURE__ */ be({
  __name: "ChoicesGrid",
  props: {
    choices: {}
  },
  setup(e) {
    const t = e, n = dt(), o = /* @__PURE__ */ ie(/* @__PURE__ */ new Set()), r = K(() => t.choices.of === "post" ? "post" : "model");
    return (i, s) => (m(), b("section", {
      class: "crm-result",
      "data-testid": "choices",
      "data-of": e.choices.of,
      "aria-label": e.choices.title
    }, [
      v("p", Ov, [
        e.choices.page_url ? (m(), b("a", {
          key: 0,
          href: e.choices.page_url,
          target: "_blank",
          rel: "noopener noreferrer"
        }, P(e.choices.title), 9, Pv)) : (m(), b("span", Av, P(e.choices.title), 1)),
        v("span", Ev, P(r.value), 1)
      ]),
      _(n).resources.length > 0 ? (m(), b("ul", Lv, [
        (m(!0), b(U, null, Pe(_(n).resources, (a) => (m(), X($c, {
          key: a.file_key,
          resource: a,
          alone: ""
        }, null, 8, ["resource"]))), 128))
      ])) : j("", !0),
      e.choices.images.length === 0 ? (m(), b("p", Iv, " This " + P(r.value) + " has no pictures. ", 1)) : (m(), b(U, { key: 2 }, [
        s[0] || (s[0] = v("p", { class: "crm-quiet" }, "Choose a picture to see what it was made with.", -1)),
        v("ul", jv, [
          (m(!0), b(U, null, Pe(e.choices.images, (a, l) => (m(), b("li", { key: l }, [
            v("button", {
              type: "button",
              class: "crm-choice",
              disabled: a.media !== "image" || a.image_id === null,
              "data-testid": "choice",
              "data-image-id": a.image_id,
              onClick: (u) => a.image_id !== null && _(n).pick(a.image_id)
            }, [
              a.image_url && a.media === "image" && !o.value.has(l) ? (m(), b("img", {
                key: 0,
                src: a.image_url,
                alt: _(Ya)(a, l, e.choices.images.length),
                loading: "lazy",
                decoding: "async",
                referrerpolicy: "no-referrer",
                onError: (u) => o.value.add(l)
              }, null, 40, Mv)) : (m(), b(U, { key: 1 }, [
                v("i", {
                  class: Oe(["pi", a.media === "image" ? "pi-image" : "pi-video"]),
                  "aria-hidden": "true"
                }, null, 2),
                v("span", Dv, P(_(Ya)(a, l, e.choices.images.length)), 1)
              ], 64)),
              _(Ja)(a) ? (m(), b("span", Rv, P(_(Ja)(a)), 1)) : j("", !0)
            ], 8, Nv)
          ]))), 128))
        ])
      ], 64))
    ], 8, Tv));
  }
}), Bv = {
  class: "crm-fault crm-closed",
  role: "status",
  "data-testid": "closed"
}, zv = { class: "crm-quiet" }, Vv = /* @__PURE__ */ be({
  __name: "ClosedBanner",
  props: {
    closed: {}
  },
  setup(e) {
    return (t, n) => (m(), b("div", Bv, [
      n[1] || (n[1] = v("i", {
        class: "pi pi-lock",
        "aria-hidden": "true"
      }, null, -1)),
      v("div", null, [
        n[0] || (n[0] = v("p", { class: "crm-fault-text" }, [
          v("strong", null, "This image cannot be rebuilt locally")
        ], -1)),
        v("p", zv, P(e.closed.reason), 1)
      ])
    ]));
  }
}), Uv = /* @__PURE__ */ be({
  __name: "DropOverlay",
  props: {
    zone: {}
  },
  setup(e) {
    return (t, n) => e.zone.area && e.zone.dragged ? (m(), b("div", {
      key: 0,
      class: Oe(["crm-drop", { "crm-drop-hint": e.zone.dragged === "model" }]),
      style: Bo(e.zone.area),
      "data-testid": "drop-overlay"
    }, [
      v("p", null, [
        v("i", {
          class: Oe(e.zone.dragged === "model" ? "pi pi-box" : "pi pi-images"),
          "aria-hidden": "true"
        }, null, 2),
        H(" " + P(e.zone.dragged === "model" ? "Drop a model file onto its card" : e.zone.dragged === "picture" ? "Drop the image to read it" : "Drop to look it up"), 1)
      ])
    ], 6)) : j("", !0);
  }
}), Hv = 1500;
function vs() {
  const e = /* @__PURE__ */ ie(null);
  let t;
  async function n(o, r) {
    try {
      await navigator.clipboard.writeText(r);
    } catch {
      if (!Kv(r)) return;
    }
    e.value = o, clearTimeout(t), t = setTimeout(() => e.value = null, Hv);
  }
  return Uo(() => clearTimeout(t)), { copied: e, copy: n };
}
function Kv(e) {
  const t = document.createElement("textarea");
  t.value = e, t.style.position = "fixed", t.style.opacity = "0", document.body.append(t), t.select();
  const n = document.execCommand("copy");
  return t.remove(), n;
}
function Wv(e) {
  const t = /* @__PURE__ */ ie(null);
  function n() {
    t.value && URL.revokeObjectURL(t.value), t.value = null;
  }
  return ot(
    e,
    (o) => {
      n(), o && (t.value = URL.createObjectURL(o));
    },
    { immediate: !0 }
  ), Uo(n), t;
}
const Qa = {
  file: "from the file",
  graph: "from the ComfyUI graph",
  site: "from the site",
  site_list: "from the site's list of models",
  linked: "from what the site links"
}, el = {
  file: "the file says",
  graph: "the ComfyUI graph says",
  site: "the site says",
  site_list: "the site's list of models says",
  linked: "what the site links says"
}, qv = {
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
function ys(e) {
  const [t, ...n] = e ?? [];
  if (!t) return null;
  const o = [Qa[t.source] ?? Qa.site];
  let r = !1;
  for (const i of n) {
    const s = Yv(t.value, i.value);
    r ||= !(i.agrees ?? s);
    const a = `${el[i.source] ?? el.site} ${s ? "the same" : i.value}`;
    o.includes(a) || o.push(a);
  }
  return { lines: o, disagrees: r };
}
function Gv(e) {
  return e?.length ? `The image does not say: ${e.map(Jv).join(", ")}` : null;
}
function Yv(e, t) {
  const n = (r) => r.trim().replace(/\s+/g, " ").toLowerCase();
  if (n(e) === n(t)) return !0;
  const o = (r) => /^-?\d{1,15}(\.\d{1,9})?$/.test(r.trim()) ? Number(r) : Number.NaN;
  return o(e) === o(t);
}
function Jv(e) {
  return qv[e] ?? e.replaceAll("_", " ");
}
function Zv(e) {
  const t = e.hires;
  return [
    ["Type", e.workflow_type],
    ["Base model", e.base_model, "base_model"],
    ["Size", tl(e.base_size), "base_size"],
    ["Sampler", e.sampler, "sampler"],
    ["Schedule", e.schedule, "schedule"],
    ["Steps", e.steps, "steps"],
    ["CFG scale", e.cfg_scale, "cfg_scale"],
    ["Distilled CFG", e.distilled_cfg_scale, "distilled_cfg_scale"],
    ["Seed", e.seed, "seed"],
    ["Noise source", e.noise_source, "noise_source"],
    ["Clip skip", e.clip_skip, "clip_skip"],
    ["Hires size", t ? t.target ? tl(t.target) : Xv(t.scale) : null, "hires"],
    ["Hires steps", t?.steps, "hires"],
    ["Hires denoise", t?.denoise, "hires"],
    ["Hires upscaler", t?.upscaler, "hires"],
    ["Denoise", t ? null : e.denoise, "denoise"]
  ].filter((o) => o[1] !== null && o[1] !== void 0 && o[1] !== "").map(([o, r, i]) => ({
    name: o,
    value: String(r),
    provenance: i === void 0 ? null : ys(e.provenance?.[i])
  }));
}
const Xv = (e) => e === null ? null : `x${e}`;
function tl(e) {
  return e ? `${e.width || "auto"} x ${e.height || "auto"}` : null;
}
function Qv(e, t) {
  const n = URL.createObjectURL(new Blob([t], { type: "application/json" })), o = document.createElement("a");
  o.href = n, o.download = e, o.click(), setTimeout(() => URL.revokeObjectURL(n), 1e3);
}
function ey(e) {
  const t = e.graph, n = t?.workflow ?? t?.prompt;
  return !t || !n ? null : {
    name: `civitai_${e.image_id ?? "image"}_graph.json`,
    text: JSON.stringify(n, null, 2),
    form: t.workflow ? "editor" : "API"
  };
}
function ty(e, t) {
  const n = t?.find((i) => i.source === "graph")?.label ?? "", o = n.includes("file") ? "found in the file" : n.includes("site") ? "found on the site" : null;
  return [`${e.nodes} ${e.nodes === 1 ? "node" : "nodes"}`, o, e.repaired ? "repaired" : null].filter(Boolean).join(", ");
}
function ny(e) {
  const t = e.pack ? ` (${e.pack})` : "", n = e.installed === null ? "" : e.installed ? ", installed" : ", not installed";
  return `${e.class_type}${t}${n}`;
}
const oy = {
  key: 0,
  class: "crm-details",
  "data-testid": "graph"
}, ry = { class: "crm-part" }, iy = {
  class: "crm-nodes",
  "data-testid": "custom-nodes"
}, sy = ["data-installed"], ay = {
  key: 1,
  class: "crm-quiet"
}, ly = /* @__PURE__ */ be({
  __name: "GraphBox",
  props: {
    metadata: {}
  },
  setup(e) {
    const t = e, n = K(() => ey(t.metadata)), o = K(
      () => (t.metadata.custom_nodes ?? []).map((i) => ({
        ...i,
        installed: i.installed ?? $e().host.knowsNode(i.class_type)
      }))
    ), r = () => {
      n.value && Qv(n.value.name, n.value.text);
    };
    return (i, s) => e.metadata.graph || o.value.length > 0 ? (m(), b("details", oy, [
      v("summary", null, [
        v("span", null, [
          s[0] || (s[0] = H(" ComfyUI graph", -1)),
          e.metadata.graph ? (m(), b(U, { key: 0 }, [
            H(": " + P(_(ty)(e.metadata.graph, e.metadata.sources)), 1)
          ], 64)) : j("", !0)
        ])
      ]),
      v("div", ry, [
        o.value.length > 0 ? (m(), b(U, { key: 0 }, [
          s[1] || (s[1] = v("p", { class: "crm-quiet" }, "Custom nodes it needs:", -1)),
          v("ul", iy, [
            (m(!0), b(U, null, Pe(o.value, (a) => (m(), b("li", {
              key: a.class_type,
              "data-installed": a.installed
            }, P(_(ny)(a)), 9, sy))), 128))
          ])
        ], 64)) : (m(), b("p", ay, "It needs no custom nodes.")),
        n.value ? (m(), X(_(he), {
          key: 2,
          class: "crm-button crm-small",
          "data-testid": "save-graph",
          onClick: r
        }, {
          default: oe(() => [
            s[2] || (s[2] = v("i", {
              class: "pi pi-save",
              "aria-hidden": "true"
            }, null, -1)),
            H(" Save as .json (" + P(n.value.form) + " form) ", 1)
          ]),
          _: 1
        })) : j("", !0)
      ])
    ])) : j("", !0);
  }
}), uy = ["aria-label", "aria-expanded", "aria-describedby", "data-testid", "data-disagrees"], cy = ["id"], Sc = /* @__PURE__ */ be({
  __name: "ProvenanceTip",
  props: {
    name: {},
    provenance: {}
  },
  setup(e) {
    const t = yu(), n = /* @__PURE__ */ ie(!1), o = /* @__PURE__ */ ie(!1), r = /* @__PURE__ */ ie(!1), i = K(() => (n.value || o.value) && !r.value);
    function s(l) {
      n.value = l, r.value = !1;
    }
    function a(l) {
      o.value = l, r.value = !1;
    }
    return (l, u) => (m(), b("span", {
      class: "crm-tip-box",
      onMouseenter: u[4] || (u[4] = (c) => s(!0)),
      onMouseleave: u[5] || (u[5] = (c) => s(!1))
    }, [
      v("button", {
        type: "button",
        class: Oe(["crm-icon", { "crm-disagrees": e.provenance.disagrees }]),
        "aria-label": e.provenance.disagrees ? `Where ${e.name} comes from: sources disagree` : `Where ${e.name} comes from`,
        "aria-expanded": i.value,
        "aria-describedby": i.value ? _(t) : void 0,
        "data-testid": `provenance-${e.name}`,
        "data-disagrees": e.provenance.disagrees,
        onFocus: u[0] || (u[0] = (c) => a(!0)),
        onBlur: u[1] || (u[1] = (c) => a(!1)),
        onClick: u[2] || (u[2] = on((c) => r.value = !1, ["prevent", "stop"])),
        onKeydown: u[3] || (u[3] = ds((c) => r.value = !0, ["esc"]))
      }, [
        v("i", {
          class: Oe(e.provenance.disagrees ? "pi pi-exclamation-triangle" : "pi pi-info-circle"),
          "aria-hidden": "true"
        }, null, 2)
      ], 42, uy),
      i.value ? (m(), b("span", {
        key: 0,
        id: _(t),
        role: "tooltip",
        class: "crm-tip",
        "data-testid": "provenance"
      }, [
        (m(!0), b(U, null, Pe(e.provenance.lines, (c) => (m(), b("span", { key: c }, P(c), 1))), 128))
      ], 8, cy)) : j("", !0)
    ], 32));
  }
}), dy = { class: "crm-parameter crm-copyable" }, fy = ["aria-label", "title", "data-testid"], py = /* @__PURE__ */ be({
  __name: "ParameterRow",
  props: {
    row: {},
    copied: { type: Boolean }
  },
  emits: ["copy"],
  setup(e, { emit: t }) {
    const n = t;
    return (o, r) => (m(), b("div", dy, [
      v("dt", null, P(e.row.name), 1),
      v("dd", null, P(e.row.value), 1),
      e.row.provenance ? (m(), X(Sc, {
        key: 0,
        name: e.row.name,
        provenance: e.row.provenance
      }, null, 8, ["name", "provenance"])) : j("", !0),
      v("button", {
        type: "button",
        class: "crm-icon crm-copy",
        "aria-label": `Copy ${e.row.name}`,
        title: `Copy ${e.row.name}`,
        "data-testid": `copy-${e.row.name}`,
        onClick: r[0] || (r[0] = (i) => n("copy"))
      }, [
        v("i", {
          class: Oe(e.copied ? "pi pi-check" : "pi pi-copy"),
          "aria-hidden": "true"
        }, null, 2)
      ], 8, fy)
    ]));
  }
});
function hy(e) {
  return [
    ...bi("Refiner", e.refiner, my),
    ...bi("Variation", e.variation, gy),
    ...nl("Detailer", e.detailers, by),
    ...nl("ControlNet", e.controls, vy),
    ...bi(
      "Modules",
      e.modules?.length ? e.modules : null,
      (t) => t.map((n, o) => [`Module ${o + 1}`, n])
    ),
    ...Object.entries(e.extensions ?? {}).map(([t, n]) => _s(t, Object.entries(n)))
  ].filter((t) => t.rows.length > 0);
}
const my = (e) => [
  ["Model", e.name],
  ["Takes over", Ui(e.switch_at)]
], gy = (e) => [
  ["Seed", e.seed],
  ["Strength", e.strength],
  ["Resized from", e.resize_from]
], by = (e) => [
  ["Model", e.model],
  ["Prompt", e.prompt],
  ["Negative prompt", e.negative_prompt],
  ["Denoise", e.denoise],
  ["Confidence", e.confidence],
  ...Object.entries(e.settings ?? {})
], vy = (e) => [
  ["Preprocessor", e.module],
  ["Model", e.model],
  ["Weight", e.weight],
  ["From", Ui(e.start)],
  ["Until", Ui(e.end)],
  ...Object.entries(e.settings ?? {})
];
function Ui(e) {
  return e === null ? null : `${Number((e * 100).toFixed(1))} % of the steps`;
}
function bi(e, t, n) {
  return t == null ? [] : [_s(e, n(t))];
}
function nl(e, t, n) {
  const o = t ?? [];
  return o.map((r, i) => _s(o.length > 1 ? `${e} ${i + 1}` : e, n(r)));
}
function _s(e, t) {
  const n = t.filter((o) => o[1] !== null && o[1] !== void 0);
  return { title: e, rows: n.map(([o, r]) => ({ name: o, value: String(r) })) };
}
const yy = {
  key: 0,
  class: "crm-details",
  "data-testid": "parts"
}, _y = ["data-part"], wy = {
  key: 0,
  class: "crm-quiet"
}, ky = { class: "crm-parameters" }, $y = /* @__PURE__ */ be({
  __name: "PartsBox",
  props: {
    metadata: {}
  },
  setup(e) {
    const t = e, n = K(() => hy(t.metadata)), o = { Refiner: "refiner", Variation: "variation", Modules: "modules" }, r = (i) => ys(t.metadata.provenance?.[o[i] ?? ""])?.lines.join("; ") ?? null;
    return (i, s) => n.value.length > 0 ? (m(), b("details", yy, [
      v("summary", null, [
        v("span", null, "Beside the main pass: " + P(n.value.map((a) => a.title).join(", ")), 1)
      ]),
      (m(!0), b(U, null, Pe(n.value, (a) => (m(), b("section", {
        key: a.title,
        class: "crm-part",
        "data-part": a.title
      }, [
        v("p", null, [
          v("strong", null, P(a.title), 1),
          s[0] || (s[0] = H()),
          r(a.title) ? (m(), b("span", wy, P(r(a.title)), 1)) : j("", !0)
        ]),
        v("dl", ky, [
          (m(!0), b(U, null, Pe(a.rows, (l) => (m(), b("div", {
            key: l.name,
            class: "crm-parameter"
          }, [
            v("dt", null, P(l.name), 1),
            v("dd", null, P(l.value), 1)
          ]))), 128))
        ])
      ], 8, _y))), 128))
    ])) : j("", !0);
  }
}), Sy = ["data-testid"], xy = ["aria-label", "title"], Cy = { class: "crm-prompt" }, ol = /* @__PURE__ */ be({
  __name: "PromptBox",
  props: {
    title: {},
    text: {},
    testId: {},
    provenance: {}
  },
  setup(e) {
    const { copied: t, copy: n } = vs();
    return (o, r) => e.text ? (m(), b("details", {
      key: 0,
      class: "crm-details",
      "data-testid": e.testId
    }, [
      v("summary", null, [
        v("span", null, P(e.title), 1),
        e.provenance ? (m(), X(Sc, {
          key: 0,
          name: e.title,
          provenance: e.provenance
        }, null, 8, ["name", "provenance"])) : j("", !0),
        v("button", {
          type: "button",
          class: "crm-icon",
          "aria-label": `Copy ${e.title.toLowerCase()}`,
          title: `Copy ${e.title.toLowerCase()}`,
          onClick: r[0] || (r[0] = on((i) => _(n)(e.title, e.text), ["prevent", "stop"]))
        }, [
          v("i", {
            class: Oe(_(t) === e.title ? "pi pi-check" : "pi pi-copy"),
            "aria-hidden": "true"
          }, null, 2)
        ], 8, xy)
      ]),
      v("p", Cy, P(e.text), 1)
    ], 8, Sy)) : j("", !0);
  }
}), rl = 2e4;
function Ty(e) {
  return Object.entries(e ?? {}).map(([t, n]) => {
    const o = typeof n == "string" ? Oy(n) : JSON.stringify(n, null, 2), r = o.length - rl;
    return { place: t, text: o, shown: r > 0 ? `${o.slice(0, rl)}
... ${r} characters more` : o };
  });
}
function Oy(e) {
  if (!/^\s*[[{]/.test(e)) return e;
  try {
    return JSON.stringify(JSON.parse(e), null, 2);
  } catch {
    return e;
  }
}
const Py = { class: "crm-row" }, Ay = { class: "crm-grow" }, Ey = ["aria-label", "title", "onClick"], Ly = ["aria-label"], Iy = /* @__PURE__ */ be({
  __name: "RawBox",
  props: {
    metadata: {}
  },
  setup(e) {
    const t = e, { copied: n, copy: o } = vs(), r = /* @__PURE__ */ ie(!1), i = K(() => Object.keys(t.metadata.raw ?? {}).length), s = K(() => r.value ? Ty(t.metadata.raw) : []);
    return (a, l) => i.value > 0 ? (m(), b("details", {
      key: 0,
      class: "crm-details",
      "data-testid": "raw",
      onToggle: l[0] || (l[0] = (u) => r.value = u.target.open)
    }, [
      v("summary", null, [
        v("span", null, "Raw data (" + P(i.value) + ")", 1)
      ]),
      (m(!0), b(U, null, Pe(s.value, (u) => (m(), b("section", {
        key: u.place,
        class: "crm-part",
        "data-testid": "raw-entry"
      }, [
        v("p", Py, [
          v("strong", Ay, P(u.place), 1),
          v("button", {
            type: "button",
            class: "crm-icon",
            "aria-label": `Copy raw data: ${u.place}`,
            title: `Copy raw data: ${u.place}`,
            "data-testid": "copy-raw",
            onClick: (c) => _(o)(u.place, u.text)
          }, [
            v("i", {
              class: Oe(_(n) === u.place ? "pi pi-check" : "pi pi-copy"),
              "aria-hidden": "true"
            }, null, 2)
          ], 8, Ey)
        ]),
        v("pre", {
          class: "crm-raw",
          tabindex: "0",
          "aria-label": `Raw data: ${u.place}`
        }, P(u.shown), 9, Ly)
      ]))), 128))
    ], 32)) : j("", !0);
  }
}), jy = {
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
  onsite: "Civitai's generator",
  "onsite-comfy": "Civitai's generator (ComfyUI)"
};
function Ny(e) {
  const t = jy[e.dialect], n = e.generator_version;
  return t === void 0 || n?.toLowerCase().startsWith(t.toLowerCase()) ? n : [t, n].filter(Boolean).join(" ");
}
const My = { class: "crm-sources" }, Dy = { "data-testid": "made-with" }, Ry = {
  key: 0,
  class: "crm-quiet",
  "data-testid": "sources"
}, Fy = {
  key: 1,
  class: "crm-unknown",
  "data-testid": "unknown"
}, By = /* @__PURE__ */ be({
  __name: "SourceLine",
  props: {
    metadata: {}
  },
  setup(e) {
    const t = e, n = K(() => Ny(t.metadata)), o = K(() => Gv(t.metadata.unknown)), r = K(() => [...new Set(t.metadata.sources?.map((i) => i.label))]);
    return (i, s) => (m(), b("div", My, [
      v("p", Dy, P(n.value ? `Made with ${n.value}` : "Made with an unknown program"), 1),
      r.value.length > 0 ? (m(), b("p", Ry, "Read from " + P(r.value.join("; ")), 1)) : j("", !0),
      o.value ? (m(), b("p", Fy, [
        s[0] || (s[0] = v("i", {
          class: "pi pi-question-circle",
          "aria-hidden": "true"
        }, null, -1)),
        H(" " + P(o.value), 1)
      ])) : j("", !0)
    ]));
  }
}), zy = ["data-image-id"], Vy = ["src", "alt"], Uy = {
  key: 1,
  class: "crm-preview"
}, Hy = { class: "crm-title" }, Ky = ["href"], Wy = {
  key: 1,
  class: "crm-name"
}, qy = { class: "crm-chip" }, Gy = {
  class: "crm-parameters",
  "data-testid": "parameters"
}, Yy = {
  key: 2,
  class: "crm-details",
  "data-testid": "other"
}, Jy = { class: "crm-parameters" }, Zy = { class: "crm-quiet" }, Xy = {
  key: 3,
  class: "crm-quiet",
  "data-testid": "lightened"
}, Qy = /* @__PURE__ */ be({
  __name: "ImageResult",
  props: {
    metadata: {}
  },
  setup(e) {
    const t = e, n = dt(), { copied: o, copy: r } = vs(), i = Wv(() => n.file), s = K(() => Zv(t.metadata)), a = K(() => Object.entries(t.metadata.other)), l = (f) => ys(t.metadata.provenance?.[f]), u = K(() => {
      if (t.metadata.image_id !== null) return `Image ${t.metadata.image_id}`;
      const f = n.state.given;
      return f?.kind === "file" ? f.name : f?.kind === "text" ? "Pasted text" : "Image";
    }), c = K(() => i.value ?? (t.metadata.media === "image" ? t.metadata.image_url : null)), d = K(() => {
      const f = t.metadata.size;
      return f ? { aspectRatio: `${f.width} / ${f.height}` } : {};
    }), p = /* @__PURE__ */ ie(!0);
    return ot(c, () => p.value = !0), (f, y) => (m(), b("section", {
      class: "crm-result",
      "data-testid": "result",
      "data-image-id": e.metadata.image_id
    }, [
      c.value && p.value ? (m(), b("div", {
        key: 0,
        class: "crm-preview",
        style: Bo(d.value)
      }, [
        v("img", {
          src: c.value,
          alt: u.value,
          referrerpolicy: "no-referrer",
          "data-testid": "preview",
          onError: y[0] || (y[0] = (w) => p.value = !1)
        }, null, 40, Vy)
      ], 4)) : e.metadata.image_url ? (m(), b("div", Uy, [...y[1] || (y[1] = [
        v("p", { class: "crm-quiet" }, [
          v("i", {
            class: "pi pi-image",
            "aria-hidden": "true"
          }),
          H(" No preview")
        ], -1)
      ])])) : j("", !0),
      v("p", Hy, [
        e.metadata.page_url ? (m(), b("a", {
          key: 0,
          href: e.metadata.page_url,
          target: "_blank",
          rel: "noopener noreferrer"
        }, P(u.value), 9, Ky)) : (m(), b("span", Wy, P(u.value), 1)),
        v("span", qy, P(e.metadata.workflow_type), 1)
      ]),
      Y(By, { metadata: e.metadata }, null, 8, ["metadata"]),
      Y(ol, {
        title: "Prompt",
        text: e.metadata.prompt,
        "test-id": "prompt",
        provenance: l("prompt")
      }, null, 8, ["text", "provenance"]),
      Y(ol, {
        title: "Negative prompt",
        text: e.metadata.negative_prompt,
        "test-id": "negative-prompt",
        provenance: l("negative_prompt")
      }, null, 8, ["text", "provenance"]),
      v("dl", Gy, [
        (m(!0), b(U, null, Pe(s.value, (w) => (m(), X(py, {
          key: w.name,
          row: w,
          copied: _(o) === w.name,
          onCopy: (T) => _(r)(w.name, w.value)
        }, null, 8, ["row", "copied", "onCopy"]))), 128))
      ]),
      Y($y, { metadata: e.metadata }, null, 8, ["metadata"]),
      a.value.length || e.metadata.unreadable.length ? (m(), b("details", Yy, [
        v("summary", null, [
          v("span", null, "More from the image (" + P(a.value.length + e.metadata.unreadable.length) + ")", 1)
        ]),
        v("dl", Jy, [
          (m(!0), b(U, null, Pe(a.value, ([w, T]) => (m(), b("div", {
            key: w,
            class: "crm-parameter"
          }, [
            v("dt", null, P(w), 1),
            v("dd", null, P(T), 1)
          ]))), 128)),
          (m(!0), b(U, null, Pe(e.metadata.unreadable, (w) => (m(), b("div", {
            key: `unread ${w.field}`,
            class: "crm-parameter"
          }, [
            v("dt", null, P(w.field), 1),
            v("dd", Zy, "unreadable: " + P(w.value), 1)
          ]))), 128))
        ])
      ])) : j("", !0),
      Y(ly, { metadata: e.metadata }, null, 8, ["metadata"]),
      Y(Iy, { metadata: e.metadata }, null, 8, ["metadata"]),
      _(n).state.lightened ? (m(), b("p", Xy, " Look it up again to see its raw data and graph: a reload of the page keeps neither. ")) : j("", !0)
    ], 8, zy));
  }
}), e1 = {
  key: 0,
  class: "crm-key",
  "data-testid": "key-hint"
}, t1 = { class: "crm-quiet" }, n1 = { class: "crm-grow" }, o1 = {
  key: 2,
  class: "crm-quiet",
  role: "status",
  "data-testid": "key-verdict"
}, r1 = {
  key: 3,
  class: "crm-quiet"
}, i1 = /* @__PURE__ */ be({
  __name: "KeyBox",
  setup(e) {
    const t = fs(), n = /* @__PURE__ */ ie(""), o = K(() => {
      const i = t.state;
      return !i || i.valid === void 0 ? "" : i.valid === !0 ? i.username ? `Civitai knows this key: ${i.username}.` : "Civitai knows this key." : i.valid === !1 ? "Civitai does not accept this key." : i.set ? "Stored. Civitai could not be asked whether it works." : "The key was removed.";
    });
    async function r() {
      const i = n.value;
      n.value = "", await t.set(i), !t.fault && t.state?.valid && (t.open = !1);
    }
    return (i, s) => _(t).open || _(t).state?.set === !1 ? (m(), b("section", e1, [
      v("p", t1, [
        s[3] || (s[3] = v("i", {
          class: "pi pi-key",
          "aria-hidden": "true"
        }, null, -1)),
        _(t).state?.source === "environment" ? (m(), b(U, { key: 0 }, [
          H("The key of CIVITAI_API_KEY is in use.")
        ], 64)) : _(t).state?.set ? (m(), b(U, { key: 1 }, [
          H("An API key is stored.")
        ], 64)) : (m(), b(U, { key: 2 }, [
          H("No API key yet. Looking up works without one; some downloads need it.")
        ], 64))
      ]),
      _(t).open ? (m(), b("form", {
        key: 1,
        class: "crm-row",
        onSubmit: on(r, ["prevent"])
      }, [
        v("label", n1, [
          s[5] || (s[5] = v("span", { class: "crm-hidden" }, "Civitai API key", -1)),
          Y(_(bs), {
            modelValue: n.value,
            "onUpdate:modelValue": s[1] || (s[1] = (a) => n.value = a),
            type: "password",
            class: "crm-input",
            autocomplete: "off",
            placeholder: "API key",
            "data-testid": "key-input"
          }, null, 8, ["modelValue"])
        ]),
        Y(_(he), {
          type: "submit",
          class: "crm-button",
          disabled: _(t).busy || n.value.trim() === "",
          "data-testid": "key-save"
        }, {
          default: oe(() => [...s[6] || (s[6] = [
            H(" Save ", -1)
          ])]),
          _: 1
        }, 8, ["disabled"]),
        _(t).state?.source === "file" ? (m(), X(_(he), {
          key: 0,
          class: "crm-button",
          disabled: _(t).busy,
          "data-testid": "key-remove",
          onClick: s[2] || (s[2] = (a) => _(t).set(""))
        }, {
          default: oe(() => [...s[7] || (s[7] = [
            H(" Remove ", -1)
          ])]),
          _: 1
        }, 8, ["disabled"])) : j("", !0)
      ], 32)) : (m(), X(_(he), {
        key: 0,
        class: "crm-button crm-link",
        "data-testid": "key-open",
        onClick: s[0] || (s[0] = (a) => _(t).open = !0)
      }, {
        default: oe(() => [...s[4] || (s[4] = [
          H(" Set API key ", -1)
        ])]),
        _: 1
      })),
      o.value ? (m(), b("p", o1, P(o.value), 1)) : j("", !0),
      _(t).open ? (m(), b("p", r1, " Made at civitai.com, Account settings, API keys. It stays on this computer and goes to Civitai alone. ")) : j("", !0),
      _(t).fault ? (m(), X(ln, {
        key: 4,
        fault: _(t).fault
      }, null, 8, ["fault"])) : j("", !0)
    ])) : j("", !0);
  }
}), s1 = {
  class: "crm-models",
  "aria-label": "Models"
}, a1 = { class: "crm-row crm-summary" }, l1 = {
  class: "crm-grow",
  role: "status",
  "data-testid": "summary"
}, u1 = {
  key: 0,
  class: "crm-quiet"
}, c1 = {
  class: "crm-quiet",
  "data-testid": "batch"
}, d1 = { class: "crm-cards" }, f1 = /* @__PURE__ */ be({
  __name: "ModelList",
  props: {
    closed: { type: Boolean }
  },
  setup(e) {
    const t = dt(), n = Kn(), o = Nt(), r = ms(), i = K(() => zm(t.chosen, o.files, n.checks)), s = K(() => {
      const l = i.value.live;
      return { done: i.value.total - i.value.missing, live: l };
    });
    function a() {
      const l = t.chosen.filter(
        (u) => lc(Wr(u, o.files[u.file_key], n.checks[u.file_key]))
      );
      r.ask(l);
    }
    return (l, u) => (m(), b("section", s1, [
      v("div", a1, [
        v("p", l1, [
          v("strong", null, "Missing: " + P(i.value.missing) + " of " + P(i.value.total), 1),
          i.value.checking > 0 ? (m(), b("span", u1, ", " + P(i.value.checking) + " being checked", 1)) : j("", !0)
        ]),
        s.value.live > 0 ? (m(), b(U, { key: 0 }, [
          v("span", c1, "Downloading... (" + P(s.value.done) + "/" + P(s.value.done + s.value.live) + ")", 1),
          Y(_(he), {
            class: "crm-button crm-small",
            "data-testid": "pause-all",
            onClick: u[0] || (u[0] = (c) => _(o).pauseAll())
          }, {
            default: oe(() => [...u[4] || (u[4] = [
              H("Pause All", -1)
            ])]),
            _: 1
          }),
          Y(_(he), {
            class: "crm-button crm-small",
            "data-testid": "cancel-all",
            onClick: u[1] || (u[1] = (c) => _(o).cancelAll())
          }, {
            default: oe(() => [...u[5] || (u[5] = [
              H("Cancel All", -1)
            ])]),
            _: 1
          })
        ], 64)) : (m(), b(U, { key: 1 }, [
          i.value.stopped > 0 ? (m(), X(_(he), {
            key: 0,
            class: "crm-button crm-small",
            "data-testid": "resume-all",
            onClick: u[2] || (u[2] = (c) => _(o).resumeAll())
          }, {
            default: oe(() => [...u[6] || (u[6] = [
              H(" Resume All ", -1)
            ])]),
            _: 1
          })) : j("", !0),
          i.value.failed > 1 ? (m(), X(_(he), {
            key: 1,
            class: "crm-button crm-small",
            "data-testid": "retry-failed",
            onClick: u[3] || (u[3] = (c) => _(o).retryFailed())
          }, {
            default: oe(() => [...u[7] || (u[7] = [
              H(" Retry Failed ", -1)
            ])]),
            _: 1
          })) : j("", !0),
          !e.closed && i.value.fetchable > i.value.stopped ? (m(), X(_(he), {
            key: 2,
            class: "crm-button crm-primary crm-small",
            "data-testid": "download-all",
            onClick: a
          }, {
            default: oe(() => [...u[8] || (u[8] = [
              v("i", {
                class: "pi pi-download",
                "aria-hidden": "true"
              }, null, -1),
              H(" Download All Missing ", -1)
            ])]),
            _: 1
          })) : j("", !0)
        ], 64))
      ]),
      _(o).fault ? (m(), X(ln, {
        key: 0,
        fault: _(o).fault
      }, null, 8, ["fault"])) : j("", !0),
      v("ul", d1, [
        (m(!0), b(U, null, Pe(_(t).resources, (c) => (m(), X($c, {
          key: c.file_key,
          resource: c
        }, null, 8, ["resource"]))), 128))
      ])
    ]));
  }
}), p1 = {
  key: 0,
  class: "crm-models",
  "aria-label": "Other downloads",
  "data-testid": "other-downloads"
}, h1 = { class: "crm-row crm-summary" }, m1 = { class: "crm-cards" }, g1 = ["data-state", "data-file-key"], b1 = { class: "crm-card-head" }, v1 = { class: "crm-grow crm-name" }, y1 = /* @__PURE__ */ be({
  __name: "OtherDownloads",
  setup(e) {
    const t = Nt(), n = dt(), o = K(() => {
      const i = new Set(n.resources.map((s) => s.file_key));
      return Object.entries(t.files).filter(([s, a]) => !i.has(s) && !Ko(a) && a.taskId !== "");
    }), r = K(() => o.value.filter(([, i]) => Hr(i)).length);
    return (i, s) => o.value.length > 0 ? (m(), b("section", p1, [
      v("div", h1, [
        s[2] || (s[2] = v("p", { class: "crm-grow" }, [
          v("strong", null, "Other downloads")
        ], -1)),
        r.value > 1 ? (m(), X(_(he), {
          key: 0,
          class: "crm-button crm-small",
          "data-testid": "resume-all-others",
          onClick: s[0] || (s[0] = (a) => _(t).resumeAll())
        }, {
          default: oe(() => [...s[1] || (s[1] = [
            H(" Resume All ", -1)
          ])]),
          _: 1
        })) : j("", !0)
      ]),
      v("ul", m1, [
        (m(!0), b(U, null, Pe(o.value, ([a, l]) => (m(), b("li", {
          key: a,
          class: Oe(["crm-card", `crm-is-${l.status}`]),
          "data-testid": "other-download",
          "data-state": l.status,
          "data-file-key": a
        }, [
          v("div", b1, [
            v("p", v1, P(l.filename), 1),
            Y(_c, {
              "file-key": a,
              download: l
            }, null, 8, ["file-key", "download"])
          ]),
          Y(wc, {
            download: l,
            title: l.filename
          }, null, 8, ["download", "title"])
        ], 10, g1))), 128))
      ])
    ])) : j("", !0);
  }
});
var xc = {
  name: "TimesIcon",
  extends: Ur
};
function _1(e) {
  return S1(e) || $1(e) || k1(e) || w1();
}
function w1() {
  throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function k1(e, t) {
  if (e) {
    if (typeof e == "string") return Hi(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? Hi(e, t) : void 0;
  }
}
function $1(e) {
  if (typeof Symbol < "u" && e[Symbol.iterator] != null || e["@@iterator"] != null) return Array.from(e);
}
function S1(e) {
  if (Array.isArray(e)) return Hi(e);
}
function Hi(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, o = Array(t); n < t; n++) o[n] = e[n];
  return o;
}
function x1(e, t, n, o, r, i) {
  return m(), b("svg", se({
    width: "14",
    height: "14",
    viewBox: "0 0 14 14",
    fill: "none",
    xmlns: "http://www.w3.org/2000/svg"
  }, e.pti()), _1(t[0] || (t[0] = [v("path", {
    d: "M8.01186 7.00933L12.27 2.75116C12.341 2.68501 12.398 2.60524 12.4375 2.51661C12.4769 2.42798 12.4982 2.3323 12.4999 2.23529C12.5016 2.13827 12.4838 2.0419 12.4474 1.95194C12.4111 1.86197 12.357 1.78024 12.2884 1.71163C12.2198 1.64302 12.138 1.58893 12.0481 1.55259C11.9581 1.51625 11.8617 1.4984 11.7647 1.50011C11.6677 1.50182 11.572 1.52306 11.4834 1.56255C11.3948 1.60204 11.315 1.65898 11.2488 1.72997L6.99067 5.98814L2.7325 1.72997C2.59553 1.60234 2.41437 1.53286 2.22718 1.53616C2.03999 1.53946 1.8614 1.61529 1.72901 1.74767C1.59663 1.88006 1.5208 2.05865 1.5175 2.24584C1.5142 2.43303 1.58368 2.61419 1.71131 2.75116L5.96948 7.00933L1.71131 11.2675C1.576 11.403 1.5 11.5866 1.5 11.7781C1.5 11.9696 1.576 12.1532 1.71131 12.2887C1.84679 12.424 2.03043 12.5 2.2219 12.5C2.41338 12.5 2.59702 12.424 2.7325 12.2887L6.99067 8.03052L11.2488 12.2887C11.3843 12.424 11.568 12.5 11.7594 12.5C11.9509 12.5 12.1346 12.424 12.27 12.2887C12.4053 12.1532 12.4813 11.9696 12.4813 11.7781C12.4813 11.5866 12.4053 11.403 12.27 11.2675L8.01186 7.00933Z",
    fill: "currentColor"
  }, null, -1)])), 16);
}
xc.render = x1;
var Cc = {
  name: "WindowMaximizeIcon",
  extends: Ur
};
function C1(e) {
  return A1(e) || P1(e) || O1(e) || T1();
}
function T1() {
  throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function O1(e, t) {
  if (e) {
    if (typeof e == "string") return Ki(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? Ki(e, t) : void 0;
  }
}
function P1(e) {
  if (typeof Symbol < "u" && e[Symbol.iterator] != null || e["@@iterator"] != null) return Array.from(e);
}
function A1(e) {
  if (Array.isArray(e)) return Ki(e);
}
function Ki(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, o = Array(t); n < t; n++) o[n] = e[n];
  return o;
}
function E1(e, t, n, o, r, i) {
  return m(), b("svg", se({
    width: "14",
    height: "14",
    viewBox: "0 0 14 14",
    fill: "none",
    xmlns: "http://www.w3.org/2000/svg"
  }, e.pti()), C1(t[0] || (t[0] = [v("path", {
    "fill-rule": "evenodd",
    "clip-rule": "evenodd",
    d: "M7 14H11.8C12.3835 14 12.9431 13.7682 13.3556 13.3556C13.7682 12.9431 14 12.3835 14 11.8V2.2C14 1.61652 13.7682 1.05694 13.3556 0.644365C12.9431 0.231785 12.3835 0 11.8 0H2.2C1.61652 0 1.05694 0.231785 0.644365 0.644365C0.231785 1.05694 0 1.61652 0 2.2V7C0 7.15913 0.063214 7.31174 0.175736 7.42426C0.288258 7.53679 0.44087 7.6 0.6 7.6C0.75913 7.6 0.911742 7.53679 1.02426 7.42426C1.13679 7.31174 1.2 7.15913 1.2 7V2.2C1.2 1.93478 1.30536 1.68043 1.49289 1.49289C1.68043 1.30536 1.93478 1.2 2.2 1.2H11.8C12.0652 1.2 12.3196 1.30536 12.5071 1.49289C12.6946 1.68043 12.8 1.93478 12.8 2.2V11.8C12.8 12.0652 12.6946 12.3196 12.5071 12.5071C12.3196 12.6946 12.0652 12.8 11.8 12.8H7C6.84087 12.8 6.68826 12.8632 6.57574 12.9757C6.46321 13.0883 6.4 13.2409 6.4 13.4C6.4 13.5591 6.46321 13.7117 6.57574 13.8243C6.68826 13.9368 6.84087 14 7 14ZM9.77805 7.42192C9.89013 7.534 10.0415 7.59788 10.2 7.59995C10.3585 7.59788 10.5099 7.534 10.622 7.42192C10.7341 7.30985 10.798 7.15844 10.8 6.99995V3.94242C10.8066 3.90505 10.8096 3.86689 10.8089 3.82843C10.8079 3.77159 10.7988 3.7157 10.7824 3.6623C10.756 3.55552 10.701 3.45698 10.622 3.37798C10.5099 3.2659 10.3585 3.20202 10.2 3.19995H7.00002C6.84089 3.19995 6.68828 3.26317 6.57576 3.37569C6.46324 3.48821 6.40002 3.64082 6.40002 3.79995C6.40002 3.95908 6.46324 4.11169 6.57576 4.22422C6.68828 4.33674 6.84089 4.39995 7.00002 4.39995H8.80006L6.19997 7.00005C6.10158 7.11005 6.04718 7.25246 6.04718 7.40005C6.04718 7.54763 6.10158 7.69004 6.19997 7.80005C6.30202 7.91645 6.44561 7.98824 6.59997 8.00005C6.75432 7.98824 6.89791 7.91645 6.99997 7.80005L9.60002 5.26841V6.99995C9.6021 7.15844 9.66598 7.30985 9.77805 7.42192ZM1.4 14H3.8C4.17066 13.9979 4.52553 13.8498 4.78763 13.5877C5.04973 13.3256 5.1979 12.9707 5.2 12.6V10.2C5.1979 9.82939 5.04973 9.47452 4.78763 9.21242C4.52553 8.95032 4.17066 8.80215 3.8 8.80005H1.4C1.02934 8.80215 0.674468 8.95032 0.412371 9.21242C0.150274 9.47452 0.00210008 9.82939 0 10.2V12.6C0.00210008 12.9707 0.150274 13.3256 0.412371 13.5877C0.674468 13.8498 1.02934 13.9979 1.4 14ZM1.25858 10.0586C1.29609 10.0211 1.34696 10 1.4 10H3.8C3.85304 10 3.90391 10.0211 3.94142 10.0586C3.97893 10.0961 4 10.147 4 10.2V12.6C4 12.6531 3.97893 12.704 3.94142 12.7415C3.90391 12.779 3.85304 12.8 3.8 12.8H1.4C1.34696 12.8 1.29609 12.779 1.25858 12.7415C1.22107 12.704 1.2 12.6531 1.2 12.6V10.2C1.2 10.147 1.22107 10.0961 1.25858 10.0586Z",
    fill: "currentColor"
  }, null, -1)])), 16);
}
Cc.render = E1;
var Tc = {
  name: "WindowMinimizeIcon",
  extends: Ur
};
function L1(e) {
  return M1(e) || N1(e) || j1(e) || I1();
}
function I1() {
  throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function j1(e, t) {
  if (e) {
    if (typeof e == "string") return Wi(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? Wi(e, t) : void 0;
  }
}
function N1(e) {
  if (typeof Symbol < "u" && e[Symbol.iterator] != null || e["@@iterator"] != null) return Array.from(e);
}
function M1(e) {
  if (Array.isArray(e)) return Wi(e);
}
function Wi(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, o = Array(t); n < t; n++) o[n] = e[n];
  return o;
}
function D1(e, t, n, o, r, i) {
  return m(), b("svg", se({
    width: "14",
    height: "14",
    viewBox: "0 0 14 14",
    fill: "none",
    xmlns: "http://www.w3.org/2000/svg"
  }, e.pti()), L1(t[0] || (t[0] = [v("path", {
    "fill-rule": "evenodd",
    "clip-rule": "evenodd",
    d: "M11.8 0H2.2C1.61652 0 1.05694 0.231785 0.644365 0.644365C0.231785 1.05694 0 1.61652 0 2.2V7C0 7.15913 0.063214 7.31174 0.175736 7.42426C0.288258 7.53679 0.44087 7.6 0.6 7.6C0.75913 7.6 0.911742 7.53679 1.02426 7.42426C1.13679 7.31174 1.2 7.15913 1.2 7V2.2C1.2 1.93478 1.30536 1.68043 1.49289 1.49289C1.68043 1.30536 1.93478 1.2 2.2 1.2H11.8C12.0652 1.2 12.3196 1.30536 12.5071 1.49289C12.6946 1.68043 12.8 1.93478 12.8 2.2V11.8C12.8 12.0652 12.6946 12.3196 12.5071 12.5071C12.3196 12.6946 12.0652 12.8 11.8 12.8H7C6.84087 12.8 6.68826 12.8632 6.57574 12.9757C6.46321 13.0883 6.4 13.2409 6.4 13.4C6.4 13.5591 6.46321 13.7117 6.57574 13.8243C6.68826 13.9368 6.84087 14 7 14H11.8C12.3835 14 12.9431 13.7682 13.3556 13.3556C13.7682 12.9431 14 12.3835 14 11.8V2.2C14 1.61652 13.7682 1.05694 13.3556 0.644365C12.9431 0.231785 12.3835 0 11.8 0ZM6.368 7.952C6.44137 7.98326 6.52025 7.99958 6.6 8H9.8C9.95913 8 10.1117 7.93678 10.2243 7.82426C10.3368 7.71174 10.4 7.55913 10.4 7.4C10.4 7.24087 10.3368 7.08826 10.2243 6.97574C10.1117 6.86321 9.95913 6.8 9.8 6.8H8.048L10.624 4.224C10.73 4.11026 10.7877 3.95982 10.7849 3.80438C10.7822 3.64894 10.7192 3.50063 10.6093 3.3907C10.4994 3.28077 10.3511 3.2178 10.1956 3.21506C10.0402 3.21232 9.88974 3.27002 9.776 3.376L7.2 5.952V4.2C7.2 4.04087 7.13679 3.88826 7.02426 3.77574C6.91174 3.66321 6.75913 3.6 6.6 3.6C6.44087 3.6 6.28826 3.66321 6.17574 3.77574C6.06321 3.88826 6 4.04087 6 4.2V7.4C6.00042 7.47975 6.01674 7.55862 6.048 7.632C6.07656 7.70442 6.11971 7.7702 6.17475 7.82524C6.2298 7.88029 6.29558 7.92344 6.368 7.952ZM1.4 8.80005H3.8C4.17066 8.80215 4.52553 8.95032 4.78763 9.21242C5.04973 9.47452 5.1979 9.82939 5.2 10.2V12.6C5.1979 12.9707 5.04973 13.3256 4.78763 13.5877C4.52553 13.8498 4.17066 13.9979 3.8 14H1.4C1.02934 13.9979 0.674468 13.8498 0.412371 13.5877C0.150274 13.3256 0.00210008 12.9707 0 12.6V10.2C0.00210008 9.82939 0.150274 9.47452 0.412371 9.21242C0.674468 8.95032 1.02934 8.80215 1.4 8.80005ZM3.94142 12.7415C3.97893 12.704 4 12.6531 4 12.6V10.2C4 10.147 3.97893 10.0961 3.94142 10.0586C3.90391 10.0211 3.85304 10 3.8 10H1.4C1.34696 10 1.29609 10.0211 1.25858 10.0586C1.22107 10.0961 1.2 10.147 1.2 10.2V12.6C1.2 12.6531 1.22107 12.704 1.25858 12.7415C1.29609 12.779 1.34696 12.8 1.4 12.8H3.8C3.85304 12.8 3.90391 12.779 3.94142 12.7415Z",
    fill: "currentColor"
  }, null, -1)])), 16);
}
Tc.render = D1;
var R1 = _e.extend({
  name: "focustrap-directive"
}), F1 = re.extend({
  style: R1
});
function No(e) {
  "@babel/helpers - typeof";
  return No = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, No(e);
}
function il(e, t) {
  var n = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
    var o = Object.getOwnPropertySymbols(e);
    t && (o = o.filter(function(r) {
      return Object.getOwnPropertyDescriptor(e, r).enumerable;
    })), n.push.apply(n, o);
  }
  return n;
}
function sl(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? il(Object(n), !0).forEach(function(o) {
      B1(e, o, n[o]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : il(Object(n)).forEach(function(o) {
      Object.defineProperty(e, o, Object.getOwnPropertyDescriptor(n, o));
    });
  }
  return e;
}
function B1(e, t, n) {
  return (t = z1(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function z1(e) {
  var t = V1(e, "string");
  return No(t) == "symbol" ? t : t + "";
}
function V1(e, t) {
  if (No(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (No(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var U1 = F1.extend("focustrap", {
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
      var o = this, r = n.value || {}, i = r.onFocusIn, s = r.onFocusOut;
      t.$_pfocustrap_mutationobserver = new MutationObserver(function(a) {
        a.forEach(function(l) {
          if (l.type === "childList" && !t.contains(document.activeElement)) {
            var u = function(d) {
              var p = Is(d) ? Is(d, o.getComputedSelector(t.$_pfocustrap_focusableselector)) ? d : Wn(t, o.getComputedSelector(t.$_pfocustrap_focusableselector)) : Wn(d);
              return xe(p) ? p : d.nextSibling && u(d.nextSibling);
            };
            Nn(u(l.nextSibling));
          }
        });
      }), t.$_pfocustrap_mutationobserver.disconnect(), t.$_pfocustrap_mutationobserver.observe(t, {
        childList: !0
      }), t.$_pfocustrap_focusinlistener = function(a) {
        return i && i(a);
      }, t.$_pfocustrap_focusoutlistener = function(a) {
        return s && s(a);
      }, t.addEventListener("focusin", t.$_pfocustrap_focusinlistener), t.addEventListener("focusout", t.$_pfocustrap_focusoutlistener);
    },
    unbind: function(t) {
      t.$_pfocustrap_mutationobserver && t.$_pfocustrap_mutationobserver.disconnect(), t.$_pfocustrap_focusinlistener && t.removeEventListener("focusin", t.$_pfocustrap_focusinlistener) && (t.$_pfocustrap_focusinlistener = null), t.$_pfocustrap_focusoutlistener && t.removeEventListener("focusout", t.$_pfocustrap_focusoutlistener) && (t.$_pfocustrap_focusoutlistener = null);
    },
    autoFocus: function(t) {
      this.autoElementFocus(this.$el, {
        value: sl(sl({}, t), {}, {
          autoFocus: !0
        })
      });
    },
    autoElementFocus: function(t, n) {
      var o = n.value || {}, r = o.autoFocusSelector, i = r === void 0 ? "" : r, s = o.firstFocusableSelector, a = s === void 0 ? "" : s, l = o.autoFocus, u = l === void 0 ? !1 : l, c = Wn(t, "[autofocus]".concat(this.getComputedSelector(i)));
      u && !c && (c = Wn(t, this.getComputedSelector(a))), Nn(c);
    },
    onFirstHiddenElementFocus: function(t) {
      var n, o = t.currentTarget, r = t.relatedTarget, i = r === o.$_pfocustrap_lasthiddenfocusableelement || !((n = this.$el) !== null && n !== void 0 && n.contains(r)) ? Wn(o.parentElement, this.getComputedSelector(o.$_pfocustrap_focusableselector)) : o.$_pfocustrap_lasthiddenfocusableelement;
      Nn(i);
    },
    onLastHiddenElementFocus: function(t) {
      var n, o = t.currentTarget, r = t.relatedTarget, i = r === o.$_pfocustrap_firsthiddenfocusableelement || !((n = this.$el) !== null && n !== void 0 && n.contains(r)) ? Qc(o.parentElement, this.getComputedSelector(o.$_pfocustrap_focusableselector)) : o.$_pfocustrap_firsthiddenfocusableelement;
      Nn(i);
    },
    createHiddenFocusableElements: function(t, n) {
      var o = this, r = n.value || {}, i = r.tabIndex, s = i === void 0 ? 0 : i, a = r.firstFocusableSelector, l = a === void 0 ? "" : a, u = r.lastFocusableSelector, c = u === void 0 ? "" : u, d = function(w) {
        return yl("span", {
          class: "p-hidden-accessible p-hidden-focusable",
          tabIndex: s,
          role: "presentation",
          "aria-hidden": !0,
          "data-p-hidden-accessible": !0,
          "data-p-hidden-focusable": !0,
          onFocus: w?.bind(o)
        });
      }, p = d(this.onFirstHiddenElementFocus), f = d(this.onLastHiddenElementFocus);
      p.$_pfocustrap_lasthiddenfocusableelement = f, p.$_pfocustrap_focusableselector = l, p.setAttribute("data-pc-section", "firstfocusableelement"), f.$_pfocustrap_firsthiddenfocusableelement = p, f.$_pfocustrap_focusableselector = c, f.setAttribute("data-pc-section", "lastfocusableelement"), t.prepend(p), t.append(f);
    }
  }
}), Oc = {
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
    this.mounted = kl();
  },
  computed: {
    inline: function() {
      return this.disabled || this.appendTo === "self";
    }
  }
};
function H1(e, t, n, o, r, i) {
  return i.inline ? Ke(e.$slots, "default", {
    key: 0
  }) : r.mounted ? (m(), X(bf, {
    key: 1,
    to: n.appendTo
  }, [Ke(e.$slots, "default")], 8, ["to"])) : j("", !0);
}
Oc.render = H1;
function al() {
  Hc({
    variableName: El("scrollbar.width").name
  });
}
function ll() {
  Kc({
    variableName: El("scrollbar.width").name
  });
}
var K1 = `
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
`, W1 = {
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
}, q1 = {
  mask: function(t) {
    var n = t.props, o = ["left", "right", "top", "topleft", "topright", "bottom", "bottomleft", "bottomright"], r = o.find(function(i) {
      return i === n.position;
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
}, G1 = _e.extend({
  name: "dialog",
  style: K1,
  classes: q1,
  inlineStyles: W1
}), Y1 = {
  name: "BaseDialog",
  extends: Hn,
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
  style: G1,
  provide: function() {
    return {
      $pcDialog: this,
      $parentInstance: this
    };
  }
}, ws = {
  name: "Dialog",
  extends: Y1,
  inheritAttrs: !1,
  emits: ["update:visible", "show", "hide", "after-hide", "maximize", "unmaximize", "dragstart", "dragend"],
  provide: function() {
    var t = this;
    return {
      dialogRef: K(function() {
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
    this.unbindDocumentState(), this.unbindGlobalListeners(), this.destroyStyle(), this.mask && this.autoZIndex && Zr.clear(this.mask), this.container = null, this.mask = null;
  },
  mounted: function() {
    this.breakpoints && this.createStyle();
  },
  methods: {
    close: function() {
      this.$emit("update:visible", !1);
    },
    onEnter: function() {
      this.$emit("show"), this.target = document.activeElement, this.enableDocumentSettings(), this.bindGlobalListeners(), this.autoZIndex && Zr.set("modal", this.mask, this.baseZIndex || this.$primevue.config.zIndex.modal);
    },
    onAfterEnter: function() {
      this.focus();
    },
    onBeforeLeave: function() {
      this.modal && !this.isUnstyled && lr(this.mask, "p-overlay-mask-leave-active"), this.dragging && this.documentDragEndListener && this.documentDragEndListener();
    },
    onLeave: function() {
      this.$emit("hide"), Nn(this.target), this.target = null, this.focusableClose = null, this.focusableMax = null;
    },
    onAfterLeave: function() {
      this.autoZIndex && Zr.clear(this.mask), this.containerVisible = !1, this.unbindDocumentState(), this.unbindGlobalListeners(), this.$emit("after-hide");
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
      n || (n = this.$slots.header && t(this.headerContainer), n || (n = this.$slots.default && t(this.content), n || (this.maximizable ? (this.focusableMax = !0, n = this.maximizableButton) : (this.focusableClose = !0, n = this.closeButton)))), n && Nn(n, {
        focusVisible: !0
      });
    },
    maximize: function(t) {
      this.maximized ? (this.maximized = !1, this.$emit("unmaximize", t)) : (this.maximized = !0, this.$emit("maximize", t)), this.modal || (this.maximized ? al() : ll());
    },
    enableDocumentSettings: function() {
      (this.modal || !this.modal && this.blockScroll || this.maximizable && this.maximized) && al();
    },
    unbindDocumentState: function() {
      (this.modal || !this.modal && this.blockScroll || this.maximizable && this.maximized) && ll();
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
        this.styleElement = document.createElement("style"), this.styleElement.type = "text/css", $l(this.styleElement, "nonce", (t = this.$primevue) === null || t === void 0 || (t = t.config) === null || t === void 0 || (t = t.csp) === null || t === void 0 ? void 0 : t.nonce), document.head.appendChild(this.styleElement);
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
      t.target.closest("div").getAttribute("data-pc-section") !== "headeractions" && this.draggable && (this.dragging = !0, this.lastPageX = t.pageX, this.lastPageY = t.pageY, this.container.style.margin = "0", document.body.setAttribute("data-p-unselectable-text", "true"), !this.isUnstyled && qc(document.body, {
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
          var o = vl(t.container), r = wl(t.container), i = n.pageX - t.lastPageX, s = n.pageY - t.lastPageY, a = t.container.getBoundingClientRect(), l = a.left + i, u = a.top + s, c = Wc(), d = getComputedStyle(t.container), p = parseFloat(d.marginLeft), f = parseFloat(d.marginTop);
          t.container.style.position = "fixed", t.keepInViewport ? (l >= t.minX && l + o < c.width && (t.lastPageX = n.pageX, t.container.style.left = l - p + "px"), u >= t.minY && u + r < c.height && (t.lastPageY = n.pageY, t.container.style.top = u - f + "px")) : (t.lastPageX = n.pageX, t.container.style.left = l - p + "px", t.lastPageY = n.pageY, t.container.style.top = u - f + "px");
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
      return Kt({
        maximized: this.maximized,
        modal: this.modal
      });
    }
  },
  directives: {
    ripple: oc,
    focustrap: U1
  },
  components: {
    Button: he,
    Portal: Oc,
    WindowMinimizeIcon: Tc,
    WindowMaximizeIcon: Cc,
    TimesIcon: xc
  }
};
function Mo(e) {
  "@babel/helpers - typeof";
  return Mo = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Mo(e);
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
      J1(e, o, n[o]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : ul(Object(n)).forEach(function(o) {
      Object.defineProperty(e, o, Object.getOwnPropertyDescriptor(n, o));
    });
  }
  return e;
}
function J1(e, t, n) {
  return (t = Z1(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function Z1(e) {
  var t = X1(e, "string");
  return Mo(t) == "symbol" ? t : t + "";
}
function X1(e, t) {
  if (Mo(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (Mo(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var Q1 = ["data-p"], e0 = ["aria-labelledby", "aria-modal", "data-p"], t0 = ["id"], n0 = ["data-p"];
function o0(e, t, n, o, r, i) {
  var s = vr("Button"), a = vr("Portal"), l = $u("focustrap");
  return m(), X(a, {
    appendTo: e.appendTo
  }, {
    default: oe(function() {
      return [r.containerVisible ? (m(), b("div", se({
        key: 0,
        ref: i.maskRef,
        class: e.cx("mask"),
        style: e.sx("mask", !0, {
          position: e.position,
          modal: e.modal
        }),
        onMousedown: t[1] || (t[1] = function() {
          return i.onMaskMouseDown && i.onMaskMouseDown.apply(i, arguments);
        }),
        onMouseup: t[2] || (t[2] = function() {
          return i.onMaskMouseUp && i.onMaskMouseUp.apply(i, arguments);
        }),
        "data-p": i.dataP
      }, e.ptm("mask")), [Y(Sp, se({
        name: "p-dialog",
        onEnter: i.onEnter,
        onAfterEnter: i.onAfterEnter,
        onBeforeLeave: i.onBeforeLeave,
        onLeave: i.onLeave,
        onAfterLeave: i.onAfterLeave,
        appear: ""
      }, e.ptm("transition")), {
        default: oe(function() {
          return [e.visible ? os((m(), b("div", se({
            key: 0,
            ref: i.containerRef,
            class: e.cx("root"),
            style: e.sx("root"),
            role: "dialog",
            "aria-labelledby": i.ariaLabelledById,
            "aria-modal": e.modal,
            "data-p": i.dataP
          }, e.ptmi("root")), [e.$slots.container ? Ke(e.$slots, "container", {
            key: 0,
            closeCallback: i.close,
            maximizeCallback: function(c) {
              return i.maximize(c);
            },
            initDragCallback: i.initDrag
          }) : (m(), b(U, {
            key: 1
          }, [e.showHeader ? (m(), b("div", se({
            key: 0,
            ref: i.headerContainerRef,
            class: e.cx("header"),
            onMousedown: t[0] || (t[0] = function() {
              return i.initDrag && i.initDrag.apply(i, arguments);
            })
          }, e.ptm("header")), [Ke(e.$slots, "header", {
            class: Oe(e.cx("title"))
          }, function() {
            return [e.header ? (m(), b("span", se({
              key: 0,
              id: i.ariaLabelledById,
              class: e.cx("title")
            }, e.ptm("title")), P(e.header), 17, t0)) : j("", !0)];
          }), v("div", se({
            class: e.cx("headerActions")
          }, e.ptm("headerActions")), [e.maximizable ? Ke(e.$slots, "maximizebutton", {
            key: 0,
            maximized: r.maximized,
            maximizeCallback: function(c) {
              return i.maximize(c);
            }
          }, function() {
            return [Y(s, se({
              ref: i.maximizableRef,
              autofocus: r.focusableMax,
              class: e.cx("pcMaximizeButton"),
              onClick: i.maximize,
              tabindex: e.maximizable ? "0" : "-1",
              unstyled: e.unstyled
            }, e.maximizeButtonProps, {
              pt: e.ptm("pcMaximizeButton"),
              "data-pc-group-section": "headericon"
            }), {
              icon: oe(function(u) {
                return [Ke(e.$slots, "maximizeicon", {
                  maximized: r.maximized
                }, function() {
                  return [(m(), X(Ci(i.maximizeIconComponent), se({
                    class: [u.class, r.maximized ? e.minimizeIcon : e.maximizeIcon]
                  }, e.ptm("pcMaximizeButton").icon), null, 16, ["class"]))];
                })];
              }),
              _: 3
            }, 16, ["autofocus", "class", "onClick", "tabindex", "unstyled", "pt"])];
          }) : j("", !0), e.closable ? Ke(e.$slots, "closebutton", {
            key: 1,
            closeCallback: i.close
          }, function() {
            return [Y(s, se({
              ref: i.closeButtonRef,
              autofocus: r.focusableClose,
              class: e.cx("pcCloseButton"),
              onClick: i.close,
              "aria-label": i.closeAriaLabel,
              unstyled: e.unstyled
            }, e.closeButtonProps, {
              pt: e.ptm("pcCloseButton"),
              "data-pc-group-section": "headericon"
            }), {
              icon: oe(function(u) {
                return [Ke(e.$slots, "closeicon", {}, function() {
                  return [(m(), X(Ci(e.closeIcon ? "span" : "TimesIcon"), se({
                    class: [e.closeIcon, u.class]
                  }, e.ptm("pcCloseButton").icon), null, 16, ["class"]))];
                })];
              }),
              _: 3
            }, 16, ["autofocus", "class", "onClick", "aria-label", "unstyled", "pt"])];
          }) : j("", !0)], 16)], 16)) : j("", !0), v("div", se({
            ref: i.contentRef,
            class: [e.cx("content"), e.contentClass],
            style: e.contentStyle,
            "data-p": i.dataP
          }, cl(cl({}, e.contentProps), e.ptm("content"))), [Ke(e.$slots, "default")], 16, n0), e.footer || e.$slots.footer ? (m(), b("div", se({
            key: 1,
            ref: i.footerContainerRef,
            class: e.cx("footer")
          }, e.ptm("footer")), [Ke(e.$slots, "footer", {}, function() {
            return [H(P(e.footer), 1)];
          })], 16)) : j("", !0)], 64))], 16, e0)), [[l, {
            disabled: !e.modal
          }]]) : j("", !0)];
        }),
        _: 3
      }, 16, ["onEnter", "onAfterEnter", "onBeforeLeave", "onLeave", "onAfterLeave"])], 16, Q1)) : j("", !0)];
    }),
    _: 3
  }, 8, ["appendTo"]);
}
ws.render = o0;
function r0(e, t) {
  const n = [];
  if (e.kept_bytes > 0 && e.bytes !== null && e.kept_bytes < e.bytes && n.push({ text: `${an(e.kept_bytes)} here already`, warns: !1 }), e.bytes !== null && e.kept_bytes >= e.bytes && n.push({ text: "here already", warns: !1 }), e.early_access) {
    const o = e.early_access_until?.slice(0, 10);
    n.push({ text: o ? `early access until ${o}` : "early access", warns: !0 });
  }
  return e.needs_key && !t && n.push({ text: "needs an API key", warns: !0 }), e.pickle && n.push({ text: "pickle", warns: !0 }), n;
}
function i0(e, t) {
  const o = `${t > 1 ? `Drive of ${e.folders[0]}: needs` : "Needs"} ${an(e.needed_bytes)}, ${an(e.free_bytes)} free`;
  return e.fits ? o : `${o}. Not enough room.`;
}
const s0 = {
  key: 0,
  class: "crm-quiet",
  role: "status"
}, a0 = { "data-testid": "preflight-total" }, l0 = {
  class: "crm-missing",
  "data-testid": "preflight-files"
}, u0 = ["data-file-key"], c0 = { class: "crm-quiet" }, d0 = {
  class: "crm-quiet crm-path crm-target",
  "data-testid": "preflight-folder"
}, f0 = { class: "crm-missing" }, p0 = ["data-fits"], h0 = {
  key: 0,
  class: "crm-check"
}, m0 = /* @__PURE__ */ be({
  __name: "PreflightDialog",
  setup(e) {
    const t = ms(), n = K(() => t.answer), o = K(() => {
      const i = n.value;
      return i !== null && !i.pickles_allowed && i.files.some((s) => s.pickle);
    }), r = K(() => (n.value?.files ?? []).every((s) => s.pickle && !t.acceptPickles));
    return (i, s) => (m(), X(_(ws), {
      visible: _(t).open,
      "onUpdate:visible": s[3] || (s[3] = (a) => _(t).open = a),
      modal: "",
      draggable: !1,
      closable: !1,
      "close-on-escape": "",
      pt: {
        mask: { class: "crm crm-mask" },
        root: { class: "crm-dialog", "data-testid": "preflight" },
        header: { class: "crm-dialog-head" },
        footer: { class: "crm-dialog-foot" }
      }
    }, {
      header: oe(() => [...s[4] || (s[4] = [
        v("strong", null, "Download these models?", -1)
      ])]),
      footer: oe(() => [
        Y(_(he), {
          class: "crm-button",
          "data-testid": "preflight-cancel",
          onClick: s[1] || (s[1] = (a) => _(t).open = !1)
        }, {
          default: oe(() => [...s[8] || (s[8] = [
            H("Cancel", -1)
          ])]),
          _: 1
        }),
        Y(_(he), {
          class: "crm-button crm-primary",
          autofocus: "",
          disabled: !n.value || !n.value.fits || r.value,
          "data-testid": "preflight-confirm",
          onClick: s[2] || (s[2] = (a) => _(t).confirm())
        }, {
          default: oe(() => [...s[9] || (s[9] = [
            H(" Download ", -1)
          ])]),
          _: 1
        }, 8, ["disabled"])
      ]),
      default: oe(() => [
        _(t).busy ? (m(), b("p", s0, [...s[5] || (s[5] = [
          v("i", {
            class: "pi pi-spin pi-spinner",
            "aria-hidden": "true"
          }, null, -1),
          H(" Asking Civitai... ", -1)
        ])])) : j("", !0),
        _(t).fault ? (m(), X(ln, {
          key: 1,
          fault: _(t).fault
        }, null, 8, ["fault"])) : j("", !0),
        n.value ? (m(), b(U, { key: 2 }, [
          v("p", a0, [
            H(P(n.value.files.length) + " " + P(n.value.files.length === 1 ? "file" : "files") + ", ", 1),
            v("strong", null, P(_(an)(n.value.total_bytes)), 1),
            s[6] || (s[6] = H(" to come ", -1))
          ]),
          v("ul", l0, [
            (m(!0), b(U, null, Pe(n.value.files, (a) => (m(), b("li", {
              key: a.file_key,
              "data-file-key": a.file_key
            }, [
              H(P(a.filename) + " ", 1),
              v("span", c0, P(a.bytes === null ? "" : _(an)(a.bytes)), 1),
              (m(!0), b(U, null, Pe(_(r0)(a, n.value.has_key), (l) => (m(), b("span", {
                key: l.text,
                class: Oe(["crm-note", { "crm-note-warn": l.warns }])
              }, P(l.text), 3))), 128)),
              v("p", d0, P(a.folder), 1)
            ], 8, u0))), 128)),
            (m(!0), b(U, null, Pe(n.value.refused, (a) => (m(), b("li", {
              key: a.file_key ?? a.error,
              class: "crm-reason"
            }, P(a.error), 1))), 128))
          ]),
          v("ul", f0, [
            (m(!0), b(U, null, Pe(n.value.drives, (a) => (m(), b("li", {
              key: a.folders.join(),
              class: "crm-quiet",
              "data-testid": "preflight-drive"
            }, [
              v("i", {
                class: Oe([a.fits ? "pi pi-check-circle" : "pi pi-times-circle", "crm-fit"]),
                "data-fits": a.fits,
                "aria-hidden": "true"
              }, null, 10, p0),
              H(" " + P(_(i0)(a, n.value.drives.length)), 1)
            ]))), 128))
          ]),
          o.value ? (m(), b("label", h0, [
            os(v("input", {
              "onUpdate:modelValue": s[0] || (s[0] = (a) => _(t).acceptPickles = a),
              type: "checkbox",
              "data-testid": "accept-pickles"
            }, null, 512), [
              [qp, _(t).acceptPickles]
            ]),
            s[7] || (s[7] = H(" I trust the creators of the pickle files: such a file can run code when it loads. Without this they are left out. ", -1))
          ])) : j("", !0)
        ], 64)) : j("", !0)
      ]),
      _: 1
    }, 8, ["visible"]));
  }
});
var g0 = `
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
`, b0 = {
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
}, v0 = _e.extend({
  name: "textarea",
  style: g0,
  classes: b0
}), y0 = {
  name: "BaseTextarea",
  extends: kc,
  props: {
    autoResize: Boolean
  },
  style: v0,
  provide: function() {
    return {
      $pcTextarea: this,
      $parentInstance: this
    };
  }
};
function Do(e) {
  "@babel/helpers - typeof";
  return Do = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Do(e);
}
function _0(e, t, n) {
  return (t = w0(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function w0(e) {
  var t = k0(e, "string");
  return Do(t) == "symbol" ? t : t + "";
}
function k0(e, t) {
  if (Do(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (Do(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var Pc = {
  name: "Textarea",
  extends: y0,
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
        var t = this.$el.style.height, n = parseInt(t) || 0, o = this.$el.scrollHeight, r = !n || o > n, i = n && o < n;
        i ? (this.$el.style.height = "auto", this.$el.style.height = "".concat(this.$el.scrollHeight, "px")) : r && (this.$el.style.height = "".concat(o, "px"));
      }
    },
    onInput: function(t) {
      this.autoResize && this.resize(), this.writeValue(t.target.value, t);
    }
  },
  computed: {
    attrs: function() {
      return se(this.ptmi("root", {
        context: {
          filled: this.$filled,
          disabled: this.disabled
        }
      }), this.formField);
    },
    dataP: function() {
      return Kt(_0({
        invalid: this.$invalid,
        fluid: this.$fluid,
        filled: this.$variant === "filled"
      }, this.size, this.size));
    }
  }
}, $0 = ["value", "name", "disabled", "aria-invalid", "data-p"];
function S0(e, t, n, o, r, i) {
  return m(), b("textarea", se({
    class: e.cx("root"),
    value: e.d_value,
    name: e.name,
    disabled: e.disabled,
    "aria-invalid": e.invalid || void 0,
    "data-p": i.dataP,
    onInput: t[0] || (t[0] = function() {
      return i.onInput && i.onInput.apply(i, arguments);
    })
  }, i.attrs), null, 16, $0);
}
Pc.render = S0;
const x0 = { class: "crm-row crm-top" }, C0 = { class: "crm-grow" }, T0 = { class: "crm-row crm-under" }, O0 = ["data-kind"], P0 = ["data-step"], A0 = /* @__PURE__ */ be({
  __name: "ReferenceInput",
  setup(e) {
    const t = dt(), n = /* @__PURE__ */ ie(null), o = K(() => xr(t.reference)), r = (l) => !["nothing", "unsupported", "unreadable"].includes(l);
    function i(l) {
      const u = l.clipboardData;
      if (!u) return;
      const c = Pm(u.getData("text/html")) ?? u.getData("text/plain"), d = u.files[0];
      c.trim() === "" && d && rc(d) ? (l.preventDefault(), t.lookUpFile(d)) : r(xr(c).kind) && (l.preventDefault(), t.reference = c.trim(), t.lookUp());
    }
    function s(l) {
      l.shiftKey || l.ctrlKey || l.metaKey || l.isComposing || (l.preventDefault(), t.lookUp());
    }
    function a(l) {
      const u = l.target, c = u.files?.[0];
      u.value = "", c && t.lookUpFile(c);
    }
    return (l, u) => (m(), b(U, null, [
      v("form", {
        class: "crm-ask",
        onSubmit: u[2] || (u[2] = on((c) => _(t).lookUp(), ["prevent"]))
      }, [
        v("div", x0, [
          v("label", C0, [
            u[3] || (u[3] = v("span", { class: "crm-hidden" }, "Civitai address, number or generation text", -1)),
            Y(_(Pc), {
              modelValue: _(t).reference,
              "onUpdate:modelValue": u[0] || (u[0] = (c) => _(t).reference = c),
              class: "crm-input crm-area",
              "auto-resize": "",
              rows: "1",
              placeholder: "Paste an address or text",
              autocomplete: "off",
              spellcheck: "false",
              "aria-describedby": "crm-recognised",
              "data-testid": "reference-input",
              onPaste: i,
              onKeydown: ds(s, ["enter"])
            }, null, 8, ["modelValue"])
          ]),
          Y(_(he), {
            type: "submit",
            class: "crm-button crm-primary",
            disabled: _(t).step !== null || _(t).reference.trim() === "",
            "data-testid": "lookup-button"
          }, {
            default: oe(() => [
              v("i", {
                class: Oe(_(t).step ? "pi pi-spin pi-spinner" : "pi pi-search"),
                "aria-hidden": "true"
              }, null, 2),
              u[4] || (u[4] = v("span", null, "Look up", -1))
            ]),
            _: 1
          }, 8, ["disabled"])
        ]),
        v("div", T0, [
          v("p", {
            id: "crm-recognised",
            class: Oe(["crm-grow crm-quiet", { "crm-warns": !r(o.value.kind) && o.value.kind !== "nothing" }]),
            "aria-live": "polite",
            "data-testid": "recognised",
            "data-kind": o.value.kind
          }, P(o.value.kind === "nothing" ? "Image, post, model, text or a file" : o.value.said), 11, O0),
          Y(_(he), {
            type: "button",
            class: "crm-button crm-link",
            "data-testid": "open-file",
            onClick: u[1] || (u[1] = (c) => n.value?.click())
          }, {
            default: oe(() => [...u[5] || (u[5] = [
              H(" Open a file ", -1)
            ])]),
            _: 1
          }),
          v("input", {
            ref_key: "picker",
            ref: n,
            type: "file",
            class: "crm-hidden",
            tabindex: "-1",
            "aria-hidden": "true",
            accept: "image/png,image/jpeg,image/webp,image/avif,image/gif",
            "data-testid": "file-input",
            onChange: a
          }, null, 544)
        ])
      ], 32),
      _(t).step ? (m(), b("p", {
        key: 0,
        class: "crm-quiet crm-step",
        role: "status",
        "data-testid": "loading",
        "data-step": _(t).step
      }, [
        u[6] || (u[6] = v("i", {
          class: "pi pi-spin pi-spinner",
          "aria-hidden": "true"
        }, null, -1)),
        H(" " + P(_(t).step === "image" ? "Reading..." : "Finding its models..."), 1)
      ], 8, P0)) : j("", !0)
    ], 64));
  }
}), E0 = {
  key: 0,
  class: "crm-key",
  "data-testid": "settings"
}, L0 = { class: "crm-setting" }, I0 = ["value"], j0 = ["value"], N0 = { class: "crm-setting" }, M0 = ["value"], D0 = ["value"], R0 = { class: "crm-setting" }, F0 = ["value"], B0 = ["checked", "data-testid", "onChange"], dl = 1e6, z0 = /* @__PURE__ */ be({
  __name: "SettingsBox",
  setup(e) {
    const t = bc(), n = K(() => {
      const a = t.current?.speed_limit ?? null;
      return a === null ? "" : String(a / dl);
    }), o = [
      { name: "pause_while_generating", label: "Wait while ComfyUI makes an image" },
      { name: "resume_at_start", label: "Go on with interrupted downloads when ComfyUI starts" },
      { name: "allow_pickles", label: "Download pickle files (.ckpt, .pt, .pth) without asking" }
    ], r = (a) => a.target.value, i = (a) => {
      t.change(a);
    };
    function s(a) {
      const l = Number.parseFloat(a.replace(",", "."));
      i({ speed_limit: Number.isFinite(l) && l > 0 ? Math.round(l * dl) : null });
    }
    return (a, l) => _(t).open ? (m(), b("section", E0, [
      _(t).current ? (m(), b(U, { key: 0 }, [
        v("label", L0, [
          l[3] || (l[3] = v("span", null, "Connections a file", -1)),
          v("select", {
            class: "crm-input crm-short",
            value: _(t).current.connections,
            "data-testid": "setting-connections",
            onChange: l[0] || (l[0] = (u) => i({ connections: Number(r(u)) }))
          }, [
            (m(), b(U, null, Pe(8, (u) => v("option", {
              key: u,
              value: u
            }, P(u), 9, j0)), 64))
          ], 40, I0)
        ]),
        v("label", N0, [
          l[4] || (l[4] = v("span", null, "Files of a batch at once", -1)),
          v("select", {
            class: "crm-input crm-short",
            value: _(t).current.files_at_once,
            "data-testid": "setting-at-once",
            onChange: l[1] || (l[1] = (u) => i({ files_at_once: Number(r(u)) }))
          }, [
            (m(), b(U, null, Pe(4, (u) => v("option", {
              key: u,
              value: u
            }, P(u), 9, D0)), 64))
          ], 40, M0)
        ]),
        v("label", R0, [
          l[5] || (l[5] = v("span", null, "Speed limit, MB/s (empty for none)", -1)),
          v("input", {
            class: "crm-input crm-short",
            inputmode: "decimal",
            value: n.value,
            "data-testid": "setting-limit",
            onChange: l[2] || (l[2] = (u) => s(r(u)))
          }, null, 40, F0)
        ]),
        (m(), b(U, null, Pe(o, (u) => v("label", {
          key: u.name,
          class: "crm-check"
        }, [
          v("input", {
            type: "checkbox",
            checked: _(t).current[u.name],
            "data-testid": `setting-${u.name}`,
            onChange: (c) => i({ [u.name]: c.target.checked })
          }, null, 40, B0),
          H(" " + P(u.label), 1)
        ])), 64))
      ], 64)) : j("", !0),
      _(t).fault ? (m(), X(ln, {
        key: 1,
        fault: _(t).fault
      }, null, 8, ["fault"])) : j("", !0)
    ])) : j("", !0);
  }
}), V0 = {
  class: "crm-details",
  "data-testid": "fidelity"
}, U0 = { class: "crm-fidelity" }, H0 = ["data-level", "data-field"], K0 = { class: "crm-quiet" }, W0 = {
  key: 0,
  class: "crm-quiet"
}, q0 = {
  key: 1,
  class: "crm-quiet"
}, G0 = /* @__PURE__ */ be({
  __name: "FidelityReport",
  props: {
    rows: {}
  },
  setup(e) {
    const t = e, n = K(() => t.rows.filter((i) => i.level !== "exact")), o = K(() => t.rows.filter((i) => i.level === "exact")), r = {
      exact: "pi-check",
      approximated: "pi-equals",
      dropped: "pi-minus-circle",
      unknown: "pi-question-circle"
    };
    return (i, s) => (m(), b("details", V0, [
      v("summary", null, [
        v("span", null, "How true it is: " + P(o.value.length) + " exact, " + P(n.value.length) + " not", 1)
      ]),
      v("ul", U0, [
        (m(!0), b(U, null, Pe([...n.value, ...o.value], (a, l) => (m(), b("li", {
          key: l,
          "data-level": a.level,
          "data-field": a.field
        }, [
          v("i", {
            class: Oe(["pi", r[a.level]]),
            "aria-hidden": "true"
          }, null, 2),
          v("div", null, [
            v("p", null, [
              v("strong", null, P(a.field), 1),
              s[0] || (s[0] = H(" ", -1)),
              v("span", K0, P(a.level), 1)
            ]),
            a.level !== "exact" ? (m(), b("p", W0, [
              a.asked && a.used ? (m(), b(U, { key: 0 }, [
                H(P(a.asked) + " → " + P(a.used) + ". ", 1)
              ], 64)) : a.used ? (m(), b(U, { key: 1 }, [
                H(P(a.used) + ". ", 1)
              ], 64)) : a.asked ? (m(), b(U, { key: 2 }, [
                H(P(a.asked) + " left out. ", 1)
              ], 64)) : j("", !0),
              H(" " + P(a.why), 1)
            ])) : (m(), b("p", q0, P(a.used), 1))
          ])
        ], 8, H0))), 128))
      ])
    ]));
  }
}), Y0 = {
  class: "crm-missing",
  "data-testid": "missing-list"
}, J0 = { class: "crm-quiet" }, Z0 = /* @__PURE__ */ be({
  __name: "MissingDialog",
  props: /* @__PURE__ */ Gs({
    missing: {}
  }, {
    visible: { type: Boolean, required: !0 },
    visibleModifiers: {}
  }),
  emits: /* @__PURE__ */ Gs(["goOn"], ["update:visible"]),
  setup(e, { emit: t }) {
    const n = zf(e, "visible"), o = t;
    return (r, i) => (m(), X(_(ws), {
      visible: n.value,
      "onUpdate:visible": i[2] || (i[2] = (s) => n.value = s),
      modal: "",
      draggable: !1,
      closable: !1,
      "close-on-escape": "",
      pt: {
        mask: { class: "crm crm-mask" },
        root: { class: "crm-dialog", "data-testid": "missing-dialog" },
        header: { class: "crm-dialog-head" },
        footer: { class: "crm-dialog-foot" }
      }
    }, {
      header: oe(() => [...i[3] || (i[3] = [
        v("strong", null, "Some models are missing", -1)
      ])]),
      footer: oe(() => [
        Y(_(he), {
          class: "crm-button",
          autofocus: "",
          "data-testid": "dialog-cancel",
          onClick: i[0] || (i[0] = (s) => n.value = !1)
        }, {
          default: oe(() => [...i[4] || (i[4] = [
            H("Cancel", -1)
          ])]),
          _: 1
        }),
        Y(_(he), {
          class: "crm-button crm-primary",
          "data-testid": "dialog-continue",
          onClick: i[1] || (i[1] = (s) => o("goOn"))
        }, {
          default: oe(() => [...i[5] || (i[5] = [
            H("Continue", -1)
          ])]),
          _: 1
        })
      ]),
      default: oe(() => [
        i[6] || (i[6] = v("p", null, "The workflow will load, but it cannot run as it should without:", -1)),
        v("ul", Y0, [
          (m(!0), b(U, null, Pe(e.missing, (s) => (m(), b("li", {
            key: s.file_key
          }, [
            H(P(s.name ?? s.filename ?? "Unnamed model") + " ", 1),
            v("span", J0, "(" + P(_(hs)(s.type)) + ")", 1)
          ]))), 128))
        ])
      ]),
      _: 1
    }, 8, ["visible"]));
  }
}), X0 = { class: "crm-workflow" }, Q0 = {
  class: "crm-done",
  role: "status",
  "data-testid": "confirmation"
}, e_ = /* @__PURE__ */ be({
  __name: "WorkflowBox",
  setup(e) {
    const t = dt(), n = Nt(), o = Kn(), r = yc(), i = /* @__PURE__ */ ie(!1), s = K(
      () => t.chosen.filter(
        (c) => Wr(c, n.files[c.file_key], o.checks[c.file_key]) !== "present"
      )
    ), a = K(
      () => r.confirmation?.metadata === t.metadata ? r.confirmation : null
    );
    function l() {
      s.value.length > 0 ? i.value = !0 : r.generate();
    }
    function u() {
      i.value = !1, r.generate();
    }
    return (c, d) => (m(), b("section", X0, [
      Y(_(he), {
        class: "crm-button crm-primary crm-wide",
        disabled: _(r).busy,
        "data-testid": "generate",
        onClick: l
      }, {
        default: oe(() => [
          v("i", {
            class: Oe(_(r).busy ? "pi pi-spin pi-spinner" : "pi pi-sitemap"),
            "aria-hidden": "true"
          }, null, 2),
          H(" " + P(_(r).busy ? "Generating..." : "Generate Workflow"), 1)
        ]),
        _: 1
      }, 8, ["disabled"]),
      _(r).fault ? (m(), X(ln, {
        key: 0,
        fault: _(r).fault
      }, null, 8, ["fault"])) : j("", !0),
      a.value ? (m(), b(U, { key: 1 }, [
        v("p", Q0, [
          d[1] || (d[1] = v("i", {
            class: "pi pi-check-circle",
            "aria-hidden": "true"
          }, null, -1)),
          H(" Workflow loaded · " + P(a.value.nodeCount) + " nodes · " + P(a.value.workflowType), 1)
        ]),
        Y(G0, {
          rows: a.value.fidelity
        }, null, 8, ["rows"])
      ], 64)) : j("", !0),
      Y(Z0, {
        visible: i.value,
        "onUpdate:visible": d[0] || (d[0] = (p) => i.value = p),
        missing: s.value,
        onGoOn: u
      }, null, 8, ["visible", "missing"])
    ]));
  }
}), t_ = ["data-dragged"], n_ = { class: "crm-row crm-header" }, o_ = {
  key: 5,
  class: "crm-quiet crm-empty",
  "data-testid": "empty"
}, r_ = /* @__PURE__ */ be({
  __name: "App",
  setup(e) {
    const t = dt(), n = fs(), o = yc(), r = bc(), i = Jr();
    ot(
      () => t.metadata,
      () => o.clear()
    );
    const s = /* @__PURE__ */ ie(null), a = /* @__PURE__ */ ie(null), l = Im(s, c);
    ot(
      () => t.step,
      () => a.value = null
    );
    const u = K(() => Vm(t.metadata, t.resources));
    function c({ address: p, file: f, target: y }) {
      a.value = null;
      const w = p ? xr(p).kind : "nothing";
      p && !((w === "nothing" || w === "unsupported" || w === "unreadable") && f) ? (t.reference = p, t.lookUp()) : f && rc(f) ? t.lookUpFile(f) : f && d(f, y);
    }
    function d(p, f) {
      const y = f instanceof Element ? f.closest("[data-takes-file]") : null, w = t.resources.find((T) => T.file_key === y?.dataset.fileKey);
      w && qr(w, t.switches) ? i.supply(w, p) : a.value = {
        code: "file_not_a_picture",
        error: `${p.name} is no picture.`,
        hint: "To use it as a model, drop it onto the card of a missing one."
      };
    }
    return (p, f) => (m(), b("div", {
      ref_key: "root",
      ref: s,
      class: "crm",
      "data-testid": "civitai-remake",
      "data-dragged": _(l).dragged,
      onKeydown: f[3] || (f[3] = on(() => {
      }, ["stop"])),
      onKeyup: f[4] || (f[4] = on(() => {
      }, ["stop"])),
      onPaste: f[5] || (f[5] = on(() => {
      }, ["stop"]))
    }, [
      Y(Uv, { zone: _(l) }, null, 8, ["zone"]),
      v("header", n_, [
        f[8] || (f[8] = v("h2", { class: "crm-grow" }, "Civitai Remake", -1)),
        v("button", {
          type: "button",
          class: "crm-icon",
          "aria-label": "API key",
          title: "API key",
          "data-testid": "key-button",
          onClick: f[0] || (f[0] = (y) => _(n).open = !_(n).open)
        }, [...f[6] || (f[6] = [
          v("i", {
            class: "pi pi-key",
            "aria-hidden": "true"
          }, null, -1)
        ])]),
        v("button", {
          type: "button",
          class: "crm-icon",
          "aria-label": "Download settings",
          title: "Download settings",
          "data-testid": "settings-button",
          onClick: f[1] || (f[1] = (y) => _(r).toggle())
        }, [...f[7] || (f[7] = [
          v("i", {
            class: "pi pi-cog",
            "aria-hidden": "true"
          }, null, -1)
        ])])
      ]),
      Y(i1),
      Y(z0),
      Y(A0),
      a.value ? (m(), X(ln, {
        key: 0,
        fault: a.value
      }, null, 8, ["fault"])) : j("", !0),
      _(t).choices && (_(t).metadata || _(t).fault || _(t).step) ? (m(), X(_(he), {
        key: 1,
        class: "crm-button crm-small crm-back",
        "data-testid": "back",
        onClick: f[2] || (f[2] = (y) => _(t).goBack())
      }, {
        default: oe(() => [
          f[9] || (f[9] = v("i", {
            class: "pi pi-arrow-left",
            "aria-hidden": "true"
          }, null, -1)),
          v("span", null, "Back to " + P(_(t).choices.title), 1)
        ]),
        _: 1
      })) : j("", !0),
      _(t).fault ? (m(), X(ln, {
        key: 2,
        fault: _(t).fault
      }, null, 8, ["fault"])) : j("", !0),
      _(t).metadata ? (m(), b(U, { key: 3 }, [
        u.value ? (m(), X(Vv, {
          key: 0,
          closed: u.value
        }, null, 8, ["closed"])) : j("", !0),
        Y(Qy, {
          metadata: _(t).metadata
        }, null, 8, ["metadata"]),
        _(t).resources.length > 0 || _(t).step === null ? (m(), b(U, { key: 1 }, [
          _(t).resources.length > 0 ? (m(), X(f1, {
            key: 0,
            closed: u.value !== null
          }, null, 8, ["closed"])) : j("", !0),
          u.value ? j("", !0) : (m(), X(e_, { key: 1 }))
        ], 64)) : j("", !0)
      ], 64)) : _(t).choices && !_(t).step && !_(t).fault ? (m(), X(Fv, {
        key: 4,
        choices: _(t).choices
      }, null, 8, ["choices"])) : !_(t).step && !_(t).fault ? (m(), b("p", o_, " Paste the address of an image on Civitai, or drop an image here, to see what it was made with. ")) : j("", !0),
      Y(y1),
      Y(m0)
    ], 40, t_));
  }
}), i_ = "control_after_generate";
function s_(e, t, n, o) {
  for (const r of e.nodes) {
    const i = String(r.id), s = n.get(i), a = o.get(i);
    a && (r.pos = [a.x, a.y]), s && (r.size = [...s.size]);
    const l = t[i]?.inputs;
    if (!s || !l) continue;
    const u = Array.isArray(r.widgets_values) ? [...r.widgets_values] : [], c = Ac(r.widgets_values_named) ? { ...r.widgets_values_named } : null;
    s.widgets.forEach((d, p) => {
      const f = d === i_ ? "fixed" : l[d];
      f === void 0 || Array.isArray(f) || (u[p] = f, c && (c[d] = f));
    }), u.length > 0 && (r.widgets_values = u), c && (r.widgets_values_named = c);
  }
}
function a_(e) {
  const t = Object.values(e);
  if (t.length === 0) throw new Error("The workflow is empty.");
  for (const n of t) {
    if (typeof n.class_type != "string" || !Ac(n.inputs)) throw new Error("The workflow is damaged.");
    for (const o of Object.values(n.inputs))
      if (Array.isArray(o) && !(String(o[0]) in e)) throw new Error("A link of the workflow leads nowhere.");
  }
}
function Ac(e) {
  return typeof e == "object" && e !== null && !Array.isArray(e);
}
const l_ = 80, ks = 40, Ro = 30, u_ = 90, c_ = 1500, d_ = 250, f_ = 1200;
function p_(e) {
  const t = /* @__PURE__ */ new Map();
  let n = 0;
  for (const o of h_(e)) {
    let r = 0;
    for (const i of o)
      t.set(i.id, { x: n, y: r + Ro }), r += Ro + i.height + ks;
    n += Math.max(...o.map((i) => i.width)) + l_;
  }
  return t;
}
function h_(e) {
  const t = g_(e), n = [];
  for (const o of e) (n[t.get(o.id) ?? 0] ??= []).push(o);
  return m_(n.filter((o) => o.length > 0).flatMap(b_));
}
function m_(e) {
  const t = [];
  let n = 0;
  for (const o of e) {
    const r = o.every((s) => s.height <= d_), i = r ? o.reduce((s, a) => s + Ro + a.height + ks, 0) : 1 / 0;
    i <= n ? (t[t.length - 1]?.push(...o), n -= i) : (n = r && t.length > 0 ? f_ - i : 0, t.push([...o]));
  }
  return t;
}
function g_(e) {
  const t = new Map(e.map((i) => [i.id, i])), n = /* @__PURE__ */ new Map(), o = /* @__PURE__ */ new Set();
  function r(i) {
    const s = n.get(i.id);
    if (s !== void 0) return s;
    if (o.has(i.id)) return 0;
    o.add(i.id);
    let a = 0;
    for (const l of i.sources) {
      const u = t.get(l);
      u && (a = Math.max(a, r(u) + (u.kind === i.kind ? 0 : 1)));
    }
    return o.delete(i.id), n.set(i.id, a), a;
  }
  for (const i of e) r(i);
  for (const i of [...e].reverse()) {
    const s = e.filter((l) => l.sources.includes(i.id));
    if (s.length === 0 || i.sources.length > 0) continue;
    const a = Math.min(...s.map((l) => n.get(l.id) ?? 0));
    n.set(i.id, Math.max(n.get(i.id) ?? 0, a - 1));
  }
  return n;
}
function b_(e) {
  const t = [[]];
  let n = 0;
  for (const o of e) {
    const r = t[t.length - 1] ?? [], i = Ro + o.height + ks;
    r.length > 0 && n + i > c_ ? (t.push([o]), n = i) : (r.push(o), n += i);
  }
  return t;
}
const rr = 30, v_ = 1;
function y_(e, t) {
  if (e.length === 0) return null;
  const n = Math.min(...e.map((d) => d.x)), o = Math.min(...e.map((d) => d.y)) - Ro, r = Math.max(...e.map((d) => d.x + d.w)) - n, i = Math.max(...e.map((d) => d.y + d.h)) - o, s = Math.max(50, t.width - 2 * rr), a = Math.max(50, t.height - 2 * rr), l = Math.min(v_, s / r, a / i), u = (t.left + rr + (s - r * l) / 2) / l - n, c = (rr + (a - i * l) / 2) / l - o;
  return { scale: l, x: u, y: c };
}
function __(e, t) {
  const n = `civitai_${e ?? "image"}`;
  let o = n;
  for (let r = 2; t(o); r += 1) o = `${n} (${r})`;
  return o;
}
function w_(e) {
  const t = Array.isArray(e) ? e : [];
  return new Set(
    t.map((n) => typeof n == "string" ? n : k_(n)).filter((n) => n !== "").map((n) => n.replace(/^workflows[\\/]/, "").replace(/\.json$/i, ""))
  );
}
function k_(e) {
  const t = typeof e == "object" && e !== null && "path" in e ? e.path : "";
  return typeof t == "string" ? t : "";
}
const $_ = 5e3, $s = 315, S_ = [420, 220];
async function x_(e, t, n, o = 0) {
  a_(t);
  const r = __(n, await A_(e));
  await e.loadApiJson(t, r);
  const i = await C_(e, r);
  for (const l of ir(e.graph)) l.setSize([l.computeSize()[0] ?? $s, l.computeSize()[1] ?? 100]);
  e.graph.arrange();
  const s = new Map(ir(e.graph).map((l) => [String(l.id), O_(l)])), a = e.graph.serialize();
  return s_(a, t, s, p_(P_(t, s))), await e.loadGraphData(a, !0, !1, i), await E_(), T_(e, ir(e.graph), o), { name: r, nodeCount: ir(e.graph).length };
}
async function C_(e, t) {
  const n = Date.now() + $_;
  for (; Date.now() < n; ) {
    const o = e.extensionManager.workflow.activeWorkflow;
    if (o?.path === `workflows/${t}.json`) return o;
    await new Promise((r) => setTimeout(r, 20));
  }
  throw new Error("ComfyUI did not open a new tab for the workflow.");
}
function ir(e) {
  return e.nodes ?? e._nodes ?? [];
}
function T_(e, t, n) {
  const { canvas: o, ds: r } = e.canvas, i = o.getBoundingClientRect(), s = Math.max(0, n - i.left), a = t.map((u) => ({ x: u.pos[0] ?? 0, y: u.pos[1] ?? 0, w: u.size[0] ?? 0, h: u.size[1] ?? 0 })), l = y_(a, { left: s, width: i.width - s, height: i.height });
  l && (r.scale = l.scale, r.offset[0] = l.x, r.offset[1] = l.y, e.canvas.setDirty(!0, !0));
}
function O_(e) {
  const t = e.computeSize(), n = (e.widgets ?? []).map((s) => s.name), o = n.includes("text") ? S_ : [$s, 0], r = Math.max(t[0] ?? 0, o[0] ?? 0), i = Math.max((t[1] ?? 0) + u_, o[1] ?? 0);
  return { widgets: n, size: [Math.round(r), Math.round(i)] };
}
function P_(e, t) {
  return Object.entries(e).map(([n, o]) => ({
    id: n,
    kind: o.class_type,
    width: t.get(n)?.size[0] ?? $s,
    height: t.get(n)?.size[1] ?? 200,
    sources: Object.values(o.inputs).flatMap((r) => Array.isArray(r) ? [String(r[0])] : [])
  }));
}
async function A_(e) {
  const t = e.extensionManager.workflow;
  let n = /* @__PURE__ */ new Set();
  try {
    const r = await e.api.fetchApi("/userdata?dir=workflows&recurse=true&split=false");
    n = w_(r.ok ? await r.json() : []);
  } catch {
  }
  const o = new Set((t.openWorkflows ?? []).map((r) => r.path ?? ""));
  return (r) => {
    const i = `workflows/${r}.json`;
    return n.has(r) || o.has(i) || !!t.getWorkflowByPath?.(i);
  };
}
function E_() {
  return new Promise((e) => {
    const t = setTimeout(e, 500);
    requestAnimationFrame(
      () => requestAnimationFrame(() => {
        clearTimeout(t), e();
      })
    );
  });
}
const fl = "civitai-remake";
class L_ {
  app;
  api;
  constructor(t) {
    this.app = t.app.app, this.api = t.api.api;
  }
  fetchApi(t, n) {
    return this.api.fetchApi(t, n);
  }
  upload(t, n, o, r, i) {
    const s = new XMLHttpRequest();
    s.open("POST", this.api.apiURL(t)), this.api.user && s.setRequestHeader("Comfy-User", this.api.user);
    for (const [a, l] of Object.entries(n)) s.setRequestHeader(a, l);
    return i.addEventListener("abort", () => s.abort()), s.upload.addEventListener("progress", (a) => r(a.loaded)), new Promise((a, l) => {
      s.addEventListener("load", () => a(new Response(s.responseText, { status: s.status })));
      for (const u of ["error", "abort", "timeout"]) s.addEventListener(u, () => l(new Error(u)));
      s.send(o);
    });
  }
  listen(t, n) {
    this.api.addEventListener(t, (o) => n(o.detail));
  }
  async refreshModels() {
    await (this.app.refreshMissingModels?.() ?? this.app.reloadNodeDefs?.() ?? this.app.refreshComboInNodes?.());
  }
  loadOntoCanvas(t, n) {
    return x_(this.app, t, n, I_());
  }
  knowsNode(t) {
    const n = window.LiteGraph?.registered_node_types;
    return n ? t in n : null;
  }
  showBadge(t) {
    const n = this.app.extensionManager.sidebarTab?.sidebarTabs?.find((o) => o.id === fl);
    n && (n.iconBadge = t);
  }
  /** Add the tab once the host is set up. */
  addTab(t) {
    this.app.registerExtension({
      name: "civitai.remake",
      setup: () => this.app.extensionManager.registerSidebarTab({ ...t, id: fl, type: "custom" })
    });
  }
}
function I_() {
  const t = (document.querySelector(".crm")?.closest(".sidebar-content-container") ?? document.querySelector(".crm"))?.getBoundingClientRect();
  return t && t.left < window.innerWidth / 2 ? t.right : 0;
}
function j_() {
  if (!window.comfyAPI) throw new Error("Civitai Remake runs inside ComfyUI only.");
  return new L_(window.comfyAPI);
}
const Ec = j_();
Ng(Ec);
const Lc = Nt(fo);
Lc.follow();
Kn(fo).follow();
let po = null, pl = !1;
function Ic() {
  po?.unmount(), po = null;
}
function N_(e) {
  Ic(), e.replaceChildren(), po = eh(r_), po.use(fo).use(Th, { unstyled: !0 }), po.mount(e), !pl && (pl = !0, fs(fo).refresh(), dt(fo).restore());
}
Lc.refresh();
Ec.addTab({
  icon: "pi pi-images",
  title: "Civitai Remake",
  tooltip: "Civitai Remake",
  render: N_,
  destroy: Ic
});
