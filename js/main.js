(function(){"use strict";try{if(typeof document<"u"){var r=document.createElement("style");r.id="civitai-remake-style",r.appendChild(document.createTextNode('.crm{--crm-line: var(--border-default, var(--border-color, #4e4e4e));--crm-quiet: var(--descrip-text, #999);--crm-good: #3fa66a;--crm-warn: #c98a1b;--crm-bad: var(--error-text, #e05555);--crm-accent: var(--primary-background, #1f7ae0);--crm-on-accent: var(--base-foreground, #fff);--crm-surface: var(--secondary-background, var(--comfy-input-bg, #262729));box-sizing:border-box;display:flex;flex-direction:column;gap:12px;padding:12px;min-width:0;color:var(--fg-color, #eee);font-size:13px;line-height:1.4}.crm *,.crm *:before,.crm *:after{box-sizing:border-box}.crm p,.crm h2,.crm ul,.crm dl,.crm dd,.crm dt{margin:0;padding:0}.crm h2{font-size:15px;font-weight:600}.crm ul{list-style:none}.crm a{color:inherit;text-decoration:none}.crm a:hover{text-decoration:underline}.crm i.pi{font-size:13px}.crm p>i.pi{margin-right:4px}.crm :focus-visible{outline:2px solid var(--crm-accent);outline-offset:1px}.crm .crm-row{display:flex;flex-wrap:wrap;align-items:center;gap:8px}.crm .crm-tight{flex:none;gap:4px}.crm .crm-grow{flex:1 1 120px;min-width:0}.crm .crm-quiet{color:var(--crm-quiet);font-size:12px}.crm .crm-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.crm .crm-header .crm-grow{flex:1 1 auto}.crm .crm-empty{padding:24px 8px;text-align:center}.crm .crm-input{width:100%;height:32px;padding:0 10px;border:1px solid var(--crm-line);border-radius:6px;background:var(--crm-surface);color:var(--fg-color, #ddd);font:inherit}.crm .crm-button{display:inline-flex;align-items:center;justify-content:center;gap:6px;height:32px;padding:0 12px;border:1px solid var(--crm-line);border-radius:6px;background:var(--crm-surface);color:inherit;font:inherit;cursor:pointer;white-space:nowrap}.crm .crm-button:hover:not(:disabled){filter:brightness(1.12)}.crm .crm-button:disabled{opacity:.5;cursor:default}.crm .crm-primary{background:var(--crm-accent);border-color:transparent;color:var(--crm-on-accent)}.crm .crm-small{height:26px;padding:0 9px;font-size:12px}.crm .crm-wide{width:100%;height:36px;font-weight:600}.crm .crm-link{height:auto;padding:0;border:0;background:none;color:var(--crm-accent);align-self:flex-start}.crm .crm-icon{display:inline-grid;place-items:center;flex:none;width:24px;height:24px;padding:0;border:0;border-radius:4px;background:none;color:var(--crm-quiet);cursor:pointer}.crm .crm-icon:hover{background:var(--crm-surface);color:inherit}.crm .crm-fault{display:flex;gap:8px;padding:8px 10px;border:1px solid var(--crm-bad);border-radius:8px}.crm .crm-fault>i{color:var(--crm-bad);margin-top:2px}.crm .crm-fault-text{overflow-wrap:anywhere}.crm .crm-code{color:var(--crm-quiet);font:11px/1.4 monospace}.crm .crm-details{border:1px solid var(--crm-line);border-radius:8px}.crm .crm-details>summary{display:flex;align-items:center;justify-content:space-between;gap:8px;min-height:32px;padding:2px 6px 2px 10px;cursor:pointer;list-style:none}.crm .crm-details>summary::-webkit-details-marker{display:none}.crm .crm-details>summary:before{content:"›";width:10px;color:var(--crm-quiet)}.crm .crm-details[open]>summary:before{transform:rotate(90deg)}.crm .crm-details>summary>:first-child:not(button){flex:1}.crm .crm-name{font-weight:600;overflow-wrap:anywhere}.crm .crm-path{overflow-wrap:anywhere;user-select:text}.crm .crm-reason{display:flex;flex-direction:column;gap:2px;font-size:12px;overflow-wrap:anywhere}.crm .crm-check{display:flex;align-items:flex-start;gap:6px}.crm.crm-mask{display:grid;place-items:center;padding:16px;background:#0000008c}.crm .crm-dialog{display:flex;flex-direction:column;gap:12px;width:min(420px,100%);max-height:80vh;padding:16px;overflow:auto;border:1px solid var(--crm-line);border-radius:10px;background:var(--comfy-menu-bg, #222);color:var(--fg-color, #eee)}.crm .crm-missing{display:flex;flex-direction:column;gap:4px;margin-top:8px;overflow-wrap:anywhere}.crm .crm-dialog-foot{display:flex;justify-content:flex-end;gap:8px}.crm .crm-link{color:color-mix(in srgb,var(--crm-accent) 65%,var(--fg-color, #eee));text-align:left;white-space:normal}.crm .crm-link:hover:not(:disabled){text-decoration:underline}.crm .crm-details>summary{position:relative}.crm .crm-set-key{margin-top:4px}.crm .crm-models,.crm .crm-cards{display:flex;flex-direction:column;gap:8px}.crm .crm-card{display:flex;flex-direction:column;gap:6px;padding:8px 10px;border:1px solid var(--crm-line);border-left-width:3px;border-radius:8px}.crm .crm-card-head{display:flex;align-items:flex-start;gap:8px}.crm .crm-card-head .crm-grow{flex:1 1 0}.crm .crm-state-icon{margin-top:2px;color:var(--crm-quiet)}.crm .crm-is-present{border-left-color:var(--crm-good)}.crm .crm-is-present .crm-state-icon{color:var(--crm-good)}.crm .crm-is-missing,.crm .crm-is-cancelled{border-left-color:var(--crm-warn)}.crm .crm-is-missing .crm-state-icon,.crm .crm-is-cancelled .crm-state-icon{color:var(--crm-warn)}.crm .crm-is-waiting,.crm .crm-is-downloading,.crm .crm-is-verifying{border-left-color:var(--crm-accent)}.crm .crm-is-downloading .crm-state-icon,.crm .crm-is-verifying .crm-state-icon{color:var(--crm-accent)}.crm .crm-is-paused,.crm .crm-is-interrupted{border-left-color:var(--crm-warn)}.crm .crm-is-paused .crm-state-icon,.crm .crm-is-interrupted .crm-state-icon{color:var(--crm-warn)}.crm .crm-is-failed,.crm .crm-is-unresolved{border-left-color:var(--crm-bad)}.crm .crm-is-failed .crm-state-icon,.crm .crm-is-unresolved .crm-state-icon{color:var(--crm-bad)}.crm .crm-is-off{opacity:.65}.crm .crm-card-head{gap:6px}.crm .crm-card-head>.crm-icon{width:20px;margin-right:-4px}.crm .crm-is-checking{border-left-color:var(--crm-accent)}.crm .crm-is-checking .crm-state-icon{color:var(--crm-accent)}.crm .crm-key{display:flex;flex-direction:column;gap:6px;padding:8px 10px;border:1px solid var(--crm-line);border-radius:8px}.crm .crm-setting{display:flex;align-items:center;justify-content:space-between;gap:8px}.crm .crm-short{flex:none;width:84px}.crm .crm-key .crm-key-warns{color:var(--fg-color, #eee)}.crm .crm-key .crm-key-warns>i{color:var(--crm-warn)}.crm .crm-ask{display:flex;flex-direction:column;gap:4px}.crm .crm-top{align-items:flex-start}.crm .crm-area{display:block;min-height:32px;max-height:132px;padding:6px 10px;line-height:18px;resize:none;overflow-y:auto!important}.crm .crm-under{align-items:flex-start;flex-wrap:nowrap}.crm .crm-under .crm-grow{overflow-wrap:anywhere}.crm .crm-under .crm-link{font-size:12px}.crm .crm-warns{color:color-mix(in srgb,var(--crm-warn) 60%,var(--fg-color, #eee))}.crm .crm-drop{position:fixed;z-index:20;display:grid;place-items:center;padding:16px;border:2px dashed var(--crm-accent);border-radius:8px;background:color-mix(in srgb,var(--comfy-menu-bg, #222) 82%,transparent);pointer-events:none}.crm .crm-drop p{display:grid;gap:8px;justify-items:center;font-size:15px;font-weight:600;text-align:center}.crm .crm-drop p>i.pi{margin:0;font-size:28px;color:var(--crm-accent)}.crm .crm-drop-hint{place-items:end center;background:none;border-style:none}.crm .crm-drop-hint p{padding:8px 12px;border-radius:8px;background:var(--comfy-menu-bg, #222)}.crm[data-dragged=model] [data-takes-file]{outline:2px dashed var(--crm-accent);outline-offset:2px}.crm .crm-result{display:flex;flex-direction:column;gap:8px}.crm .crm-preview{display:grid;place-items:center;min-height:60px;border-radius:8px;background:var(--crm-surface);overflow:hidden}.crm .crm-preview img{display:block;max-width:100%;max-height:260px;object-fit:contain}.crm .crm-title{display:flex;align-items:center;gap:8px;font-weight:600}.crm .crm-chip{padding:1px 8px;border:1px solid var(--crm-line);border-radius:10px;color:var(--crm-quiet);font-size:11px;font-weight:400}.crm .crm-prompt{max-height:220px;overflow:auto;padding:0 10px 10px;white-space:pre-wrap;overflow-wrap:anywhere;user-select:text}.crm .crm-parameters{display:flex;flex-direction:column}.crm .crm-parameter{display:grid;grid-template-columns:minmax(80px,38%) 1fr 24px;align-items:center;gap:6px;min-height:26px;border-bottom:1px solid color-mix(in srgb,var(--crm-line) 45%,transparent)}.crm .crm-parameter:last-child{border-bottom:0}.crm .crm-parameter dt{color:var(--crm-quiet);font-size:12px;overflow-wrap:anywhere}.crm .crm-parameter dd{overflow-wrap:anywhere;user-select:text}.crm .crm-details .crm-parameters{padding:0 10px 6px}.crm .crm-back{align-self:flex-start;max-width:100%}.crm .crm-back span{overflow:hidden;text-overflow:ellipsis}.crm .crm-grid{display:grid;grid-template-columns:repeat(auto-fill,minmax(84px,1fr));gap:6px}.crm .crm-choice{position:relative;display:grid;place-items:center;width:100%;aspect-ratio:2 / 3;padding:0;border:1px solid var(--crm-line);border-radius:6px;background:var(--crm-surface);color:var(--crm-quiet);font:inherit;cursor:pointer;overflow:hidden}.crm .crm-choice img{width:100%;height:100%;object-fit:cover}.crm .crm-choice i.pi{font-size:20px}.crm .crm-choice:hover:not(:disabled){border-color:var(--crm-accent)}.crm .crm-choice:disabled{cursor:default;opacity:.6}.crm .crm-choice-note{position:absolute;inset:auto 0 0;padding:1px 4px;background:#000000b3;color:#fff;font-size:11px}.crm .crm-preview{max-height:260px}.crm .crm-preview[style] img{width:100%;height:100%;min-height:0}.crm .crm-sources{display:flex;flex-direction:column;gap:2px}.crm .crm-sources .crm-quiet,.crm .crm-unknown{overflow-wrap:anywhere}.crm .crm-unknown{font-size:12px}.crm .crm-unknown>i.pi{color:var(--crm-warn)}.crm .crm-parameter{position:relative;grid-template-columns:minmax(72px,30%) minmax(0,1fr)}.crm .crm-copyable{grid-template-columns:minmax(72px,30%) minmax(0,1fr) auto 24px;gap:4px}.crm .crm-copyable>.crm-copy{grid-column:4}.crm .crm-tip-box{flex:none}.crm .crm-icon.crm-disagrees{color:var(--crm-warn)}.crm .crm-tip{position:absolute;z-index:10;top:calc(100% + 2px);right:0;display:flex;flex-direction:column;gap:2px;max-width:100%;padding:6px 10px;border:1px solid var(--crm-line);border-radius:6px;background:var(--comfy-menu-bg, #222);color:var(--fg-color, #eee);box-shadow:0 4px 12px #0000004d;font-size:12px;font-weight:400;overflow-wrap:anywhere;pointer-events:none}.crm .crm-part{display:flex;flex-direction:column;gap:4px;padding:2px 10px 8px}.crm .crm-part .crm-parameters{padding:0}.crm .crm-part .crm-row{flex-wrap:nowrap}.crm .crm-part strong{overflow-wrap:anywhere}.crm .crm-raw{margin:0;max-height:240px;padding:8px;border-radius:6px;background:var(--crm-surface);overflow:auto;font:11px/1.4 monospace;white-space:pre-wrap;overflow-wrap:anywhere;user-select:text}.crm .crm-nodes{display:flex;flex-direction:column;gap:2px;font-size:12px;overflow-wrap:anywhere}.crm .crm-nodes li[data-installed=false]{color:color-mix(in srgb,var(--crm-warn) 60%,var(--fg-color, #eee))}.crm .crm-part>.crm-button{align-self:flex-start}.crm .crm-closed{border-color:var(--crm-warn)}.crm .crm-closed>i{color:var(--crm-warn)}.crm .crm-whole{white-space:nowrap}.crm .crm-use{flex:none;margin:2px 0 0;accent-color:var(--crm-accent)}.crm i.crm-differs{margin-left:4px;color:var(--crm-warn);font-size:11px}.crm .crm-evidence{display:flex;flex-direction:column;gap:4px;overflow-wrap:anywhere;user-select:text}.crm .crm-evidence strong{font-weight:600;color:var(--fg-color, #eee)}.crm .crm-other-file{gap:4px 14px;font-size:12px}.crm .crm-other-file .crm-link{font-size:12px}.crm .crm-picker{display:flex;flex-direction:column;gap:6px;padding:8px;border:1px solid var(--crm-line);border-radius:6px}.crm .crm-options{display:flex;flex-direction:column;max-height:180px;overflow:auto}.crm .crm-option{display:flex;justify-content:space-between;gap:8px;width:100%;padding:4px 6px;border:0;border-radius:4px;background:none;color:inherit;font:inherit;font-size:12px;text-align:left;cursor:pointer;overflow-wrap:anywhere}.crm .crm-option>:last-child:not(:first-child){flex:none}.crm .crm-option:hover{background:var(--crm-surface)}.crm .crm-bar{height:16px;border-radius:4px;background:var(--crm-surface);overflow:hidden}.crm .crm-bar .crm-bar-value{display:flex;align-items:center;justify-content:center;height:100%;background:var(--crm-accent);color:var(--crm-on-accent);transition:width .3s linear}.crm .crm-bar-stopped .crm-bar-value{background:var(--crm-warn)}.crm .crm-numbers{display:flex;flex-wrap:wrap;gap:2px 10px;font-variant-numeric:tabular-nums}.crm .crm-bar .crm-bar-label{font-size:11px;line-height:1;font-variant-numeric:tabular-nums}.crm .crm-note{display:inline-block;margin-left:6px;padding:0 6px;border:1px solid var(--crm-line);border-radius:8px;color:var(--crm-quiet);font-size:11px}.crm .crm-note-warn{border-color:var(--crm-warn);color:var(--crm-warn)}.crm .crm-target{margin:0;font-size:11px}.crm .crm-fit[data-fits=true]{color:var(--crm-good)}.crm .crm-fit[data-fits=false]{color:var(--crm-bad)}.crm .crm-workflow{display:flex;flex-direction:column;gap:8px}.crm .crm-done{display:flex;align-items:center;gap:6px;color:var(--crm-good)}.crm .crm-fidelity{display:flex;flex-direction:column;gap:6px;padding:0 10px 10px}.crm .crm-fidelity li{display:flex;gap:8px;overflow-wrap:anywhere}.crm .crm-fidelity li>i{margin-top:3px;color:var(--crm-warn)}.crm .crm-fidelity li[data-level=exact]>i{color:var(--crm-good)}.crm .crm-fidelity li[data-level=dropped]>i{color:var(--crm-bad)}')),document.head.appendChild(r)}}catch(e){console.error("vite-plugin-css-injected-by-js",e)}})();
// @__NO_SIDE_EFFECTS__
function Xi(e) {
  const t = /* @__PURE__ */ Object.create(null);
  for (const n of e.split(",")) t[n] = 1;
  return (n) => n in t;
}
const me = {}, _n = [], Pt = () => {
}, _l = () => !1, Ar = (e) => e.charCodeAt(0) === 111 && e.charCodeAt(1) === 110 && // uppercase letter
(e.charCodeAt(2) > 122 || e.charCodeAt(2) < 97), Er = (e) => e.startsWith("onUpdate:"), Ee = Object.assign, Qi = (e, t) => {
  const n = e.indexOf(t);
  n > -1 && e.splice(n, 1);
}, qc = Object.prototype.hasOwnProperty, ge = (e, t) => qc.call(e, t), Y = Array.isArray, nn = (e) => zo(e) === "[object Map]", Rn = (e) => zo(e) === "[object Set]", Is = (e) => zo(e) === "[object Date]", ne = (e) => typeof e == "function", Pe = (e) => typeof e == "string", at = (e) => typeof e == "symbol", ve = (e) => e !== null && typeof e == "object", wl = (e) => (ve(e) || ne(e)) && ne(e.then) && ne(e.catch), kl = Object.prototype.toString, zo = (e) => kl.call(e), Gc = (e) => zo(e).slice(8, -1), $l = (e) => zo(e) === "[object Object]", Lr = (e) => Pe(e) && e !== "NaN" && e[0] !== "-" && "" + parseInt(e, 10) === e, oo = /* @__PURE__ */ Xi(
  // the leading comma is intentional so empty string "" is also included
  ",key,ref,ref_for,ref_key,onVnodeBeforeMount,onVnodeMounted,onVnodeBeforeUpdate,onVnodeUpdated,onVnodeBeforeUnmount,onVnodeUnmounted"
), Ir = (e) => {
  const t = /* @__PURE__ */ Object.create(null);
  return ((n) => t[n] || (t[n] = e(n)));
}, Yc = /-\w/g, Ge = /* @__PURE__ */ Ir((e) => e.replace(Yc, (t) => t.slice(1).toUpperCase())), Jc = /\B([A-Z])/g, qt = /* @__PURE__ */ Ir(
  (e) => e.replace(Jc, "-$1").toLowerCase()
), jr = /* @__PURE__ */ Ir((e) => e.charAt(0).toUpperCase() + e.slice(1)), ti = /* @__PURE__ */ Ir((e) => e ? `on${jr(e)}` : ""), Be = (e, t) => !Object.is(e, t), lr = (e, ...t) => {
  for (let n = 0; n < e.length; n++)
    e[n](...t);
}, Sl = (e, t, n, o = !1) => {
  Object.defineProperty(e, t, {
    configurable: !0,
    enumerable: !1,
    writable: o,
    value: n
  });
}, Zc = (e) => {
  const t = parseFloat(e);
  return isNaN(t) ? e : t;
}, Xc = (e) => {
  const t = Pe(e) ? Number(e) : NaN;
  return isNaN(t) ? e : t;
};
let js;
const Nr = () => js || (js = typeof globalThis < "u" ? globalThis : typeof self < "u" ? self : typeof window < "u" ? window : typeof global < "u" ? global : {});
function Vo(e) {
  if (Y(e)) {
    const t = {};
    for (let n = 0; n < e.length; n++) {
      const o = e[n], r = Pe(o) ? nd(o) : Vo(o);
      if (r)
        for (const i in r)
          t[i] = r[i];
    }
    return t;
  } else if (Pe(e) || ve(e))
    return e;
}
const Qc = /;(?![^(]*\))/g, ed = /:([^]+)/, td = /"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|\\[^]|\/\*[^]*?\*\//g;
function nd(e) {
  const t = {};
  return e.replace(td, (n) => n.startsWith("/*") ? "" : n).split(Qc).forEach((n) => {
    if (n) {
      const o = n.split(ed);
      o.length > 1 && (t[o[0].trim()] = o[1].trim());
    }
  }), t;
}
function Se(e) {
  let t = "";
  if (Pe(e))
    t = e;
  else if (Y(e))
    for (let n = 0; n < e.length; n++) {
      const o = Se(e[n]);
      o && (t += o + " ");
    }
  else if (ve(e))
    for (const n in e)
      e[n] && (t += n + " ");
  return t.trim();
}
const od = "itemscope,allowfullscreen,disablepictureinpicture,disableremoteplayback,formnovalidate,ismap,nomodule,novalidate,playsinline,readonly", rd = /* @__PURE__ */ Xi(od);
function xl(e) {
  return !!e || e === "";
}
function id(e, t, n) {
  if (e.length !== t.length) return !1;
  let o = !0;
  for (let r = 0; o && r < e.length; r++)
    o = Un(e[r], t[r], n);
  return o;
}
function Ns(e, t, n) {
  if (e.size !== t.size) return !1;
  const o = Array.from(t), r = new Uint8Array(o.length);
  for (const i of e) {
    let s = -1;
    for (let a = 0; a < o.length; a++)
      if (!r[a] && Un(i, o[a], n)) {
        s = a;
        break;
      }
    if (s < 0) return !1;
    r[s] = 1;
  }
  return !0;
}
function sd(e, t, n) {
  let o = nn(e), r = nn(t);
  if (o || r || (o = Rn(e), r = Rn(t), o || r))
    return o && r ? Ns(e, t, n) : !1;
  const i = Object.keys(e).length, s = Object.keys(t).length;
  if (i !== s)
    return !1;
  for (const a in e) {
    const l = e.hasOwnProperty(a), u = t.hasOwnProperty(a);
    if (l && !u || !l && u || !Un(e[a], t[a], n))
      return !1;
  }
  return String(e) === String(t);
}
function Ms(e, t, n, o) {
  n || (n = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()]);
  const [r, i] = n;
  if (r.has(e) || i.has(t))
    return r.get(e) === t && i.get(t) === e;
  r.set(e, t), i.set(t, e);
  const s = o(e, t, n);
  return r.delete(e), i.delete(t), s;
}
function Un(e, t, n) {
  if (e === t) return !0;
  let o = Is(e), r = Is(t);
  return o || r ? o && r ? e.getTime() === t.getTime() : !1 : (o = at(e), r = at(t), o || r ? e === t : (o = Y(e), r = Y(t), o || r ? o && r ? Ms(e, t, n, id) : !1 : (o = ve(e), r = ve(t), o || r ? !o || !r ? !1 : Ms(e, t, n, sd) : String(e) === String(t))));
}
function Cl(e, t) {
  return e.findIndex((n) => Un(n, t));
}
const Tl = (e) => !!(e && e.__v_isRef === !0), O = (e) => Pe(e) ? e : e == null ? "" : Y(e) || ve(e) && (e.toString === kl || !ne(e.toString)) ? Tl(e) ? O(e.value) : JSON.stringify(e, Ol, 2) : String(e), Ol = (e, t) => Tl(t) ? Ol(e, t.value) : nn(t) ? {
  [`Map(${t.size})`]: [...t.entries()].reduce(
    (n, [o, r], i) => (n[ni(o, i) + " =>"] = r, n),
    {}
  )
} : Rn(t) ? {
  [`Set(${t.size})`]: [...t.values()].map((n) => ni(n))
} : at(t) ? ni(t) : ve(t) && !Y(t) && !$l(t) ? String(t) : t, ni = (e, t = "") => {
  var n;
  return (
    // Symbol.description in es2019+ so we need to cast here to pass
    // the lib: es2016 check
    at(e) ? `Symbol(${(n = e.description) != null ? n : t})` : e
  );
};
let Ie;
class Pl {
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
function Al(e) {
  return new Pl(e);
}
function El() {
  return Ie;
}
function ad(e, t = !1) {
  Ie && (Ie.active ? Ie.cleanups.push(e) : e());
}
let Te;
const oi = /* @__PURE__ */ new WeakSet();
class Ll {
  constructor(t) {
    this.fn = t, this.deps = void 0, this.depsTail = void 0, this.flags = 5, this.next = void 0, this.cleanup = void 0, this.scheduler = void 0, Ie && (Ie.active ? Ie.effects.push(this) : this.flags &= -2);
  }
  pause() {
    this.flags |= 64;
  }
  resume() {
    this.flags & 64 && (this.flags &= -65, oi.has(this) && (oi.delete(this), this.trigger()));
  }
  /**
   * @internal
   */
  notify() {
    this.flags & 2 && !(this.flags & 32) || this.flags & 8 || jl(this);
  }
  run() {
    if (!(this.flags & 1))
      return this.fn();
    this.flags |= 2, Ds(this), Nl(this);
    const t = Te, n = gt;
    Te = this, gt = !0;
    try {
      return this.fn();
    } finally {
      Ml(this), Te = t, gt = n, this.flags &= -3;
    }
  }
  stop() {
    if (this.flags & 1) {
      for (let t = this.deps; t; t = t.nextDep)
        ns(t);
      this.deps = this.depsTail = void 0, Ds(this), this.onStop && this.onStop(), this.flags &= -2;
    }
  }
  trigger() {
    this.flags & 64 ? oi.add(this) : this.scheduler ? this.scheduler() : this.runIfDirty();
  }
  /**
   * @internal
   */
  runIfDirty() {
    ki(this) && this.run();
  }
  get dirty() {
    return ki(this);
  }
}
let Il = 0, ro, io;
function jl(e, t = !1) {
  if (e.flags |= 8, t) {
    e.next = io, io = e;
    return;
  }
  e.next = ro, ro = e;
}
function es() {
  Il++;
}
function ts() {
  if (--Il > 0)
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
function Nl(e) {
  for (let t = e.deps; t; t = t.nextDep)
    t.version = -1, t.prevActiveLink = t.dep.activeLink, t.dep.activeLink = t;
}
function Ml(e) {
  let t, n = e.depsTail, o = n;
  for (; o; ) {
    const r = o.prevDep;
    o.version === -1 ? (o === n && (n = r), ns(o), ld(o)) : t = o, o.dep.activeLink = o.prevActiveLink, o.prevActiveLink = void 0, o = r;
  }
  e.deps = t, e.depsTail = n;
}
function ki(e) {
  for (let t = e.deps; t; t = t.nextDep)
    if (t.dep.version !== t.version || t.dep.computed && (Dl(t.dep.computed) || t.dep.version !== t.version))
      return !0;
  return !!e._dirty;
}
function Dl(e) {
  if (e.flags & 4 && !(e.flags & 16) || (e.flags &= -17, e.globalVersion === ho) || (e.globalVersion = ho, !e.isSSR && e.flags & 128 && (!e.deps && !e._dirty || !ki(e))))
    return;
  e.flags |= 2;
  const t = e.dep, n = Te, o = gt;
  Te = e, gt = !0;
  try {
    Nl(e);
    const r = e.fn(e._value);
    (t.version === 0 || Be(r, e._value)) && (e.flags |= 128, e._value = r, t.version++);
  } catch (r) {
    throw t.version++, r;
  } finally {
    Te = n, gt = o, Ml(e), e.flags &= -3;
  }
}
function ns(e, t = !1) {
  const { dep: n, prevSub: o, nextSub: r } = e;
  if (o && (o.nextSub = r, e.prevSub = void 0), r && (r.prevSub = o, e.nextSub = void 0), n.subs === e && (n.subs = o, !o && n.computed)) {
    n.computed.flags &= -5;
    for (let i = n.computed.deps; i; i = i.nextDep)
      ns(i, !0);
  }
  !t && !--n.sc && n.map && n.map.delete(n.key);
}
function ld(e) {
  const { prevDep: t, nextDep: n } = e;
  t && (t.nextDep = n, e.prevDep = void 0), n && (n.prevDep = t, e.nextDep = void 0);
}
let gt = !0;
const Fl = [];
function Lt() {
  Fl.push(gt), gt = !1;
}
function It() {
  const e = Fl.pop();
  gt = e === void 0 ? !0 : e;
}
function Ds(e) {
  const { cleanup: t } = e;
  if (e.cleanup = void 0, t) {
    const n = Te;
    Te = void 0;
    try {
      t();
    } finally {
      Te = n;
    }
  }
}
let ho = 0;
class ud {
  constructor(t, n) {
    this.sub = t, this.dep = n, this.version = n.version, this.nextDep = this.prevDep = this.nextSub = this.prevSub = this.prevActiveLink = void 0;
  }
}
class Mr {
  // TODO isolatedDeclarations "__v_skip"
  constructor(t) {
    this.computed = t, this.version = 0, this.activeLink = void 0, this.subs = void 0, this.map = void 0, this.key = void 0, this.sc = 0, this.__v_skip = !0;
  }
  track(t) {
    if (!Te || !gt || Te === this.computed)
      return;
    let n = this.activeLink;
    if (n === void 0 || n.sub !== Te)
      n = this.activeLink = new ud(Te, this), Te.deps ? (n.prevDep = Te.depsTail, Te.depsTail.nextDep = n, Te.depsTail = n) : Te.deps = Te.depsTail = n, Rl(n);
    else if (n.version === -1 && (n.version = this.version, n.nextDep)) {
      const o = n.nextDep;
      o.prevDep = n.prevDep, n.prevDep && (n.prevDep.nextDep = o), n.prevDep = Te.depsTail, n.nextDep = void 0, Te.depsTail.nextDep = n, Te.depsTail = n, Te.deps === n && (Te.deps = o);
    }
    return n;
  }
  trigger(t) {
    this.version++, ho++, this.notify(t);
  }
  notify(t) {
    es();
    try {
      for (let n = this.subs; n; n = n.prevSub)
        n.sub.notify() && n.sub.dep.notify();
    } finally {
      ts();
    }
  }
}
function Rl(e) {
  if (e.dep.sc++, e.sub.flags & 4) {
    const t = e.dep.computed;
    if (t && !e.dep.subs) {
      t.flags |= 20;
      for (let o = t.deps; o; o = o.nextDep)
        Rl(o);
    }
    const n = e.dep.subs;
    n !== e && (e.prevSub = n, n && (n.nextSub = e)), e.dep.subs = e;
  }
}
const dr = /* @__PURE__ */ new WeakMap(), wn = /* @__PURE__ */ Symbol(
  ""
), $i = /* @__PURE__ */ Symbol(
  ""
), go = /* @__PURE__ */ Symbol(
  ""
);
function We(e, t, n) {
  if (gt && Te) {
    let o = dr.get(e);
    o || dr.set(e, o = /* @__PURE__ */ new Map());
    let r = o.get(n);
    r || (o.set(n, r = new Mr()), r.map = o, r.key = n), r.track();
  }
}
function Ut(e, t, n, o, r, i) {
  const s = dr.get(e);
  if (!s) {
    ho++;
    return;
  }
  const a = (l) => {
    l && l.trigger();
  };
  if (es(), t === "clear")
    s.forEach(a);
  else {
    const l = Y(e), u = l && Lr(n);
    if (l && n === "length") {
      const c = Number(o);
      s.forEach((d, p) => {
        (p === "length" || p === go || !at(p) && p >= c) && a(d);
      });
    } else
      switch ((n !== void 0 || s.has(void 0)) && a(s.get(n)), u && a(s.get(go)), t) {
        case "add":
          l ? u && a(s.get("length")) : (a(s.get(wn)), nn(e) && a(s.get($i)));
          break;
        case "delete":
          l || (a(s.get(wn)), nn(e) && a(s.get($i)));
          break;
        case "set":
          nn(e) && a(s.get(wn));
          break;
      }
  }
  ts();
}
function cd(e, t) {
  const n = dr.get(e);
  return n && n.get(t);
}
function An(e) {
  const t = /* @__PURE__ */ pe(e);
  return t === e || (We(t, "iterate", go), /* @__PURE__ */ st(e)) ? t : /* @__PURE__ */ jt(e) ? /* @__PURE__ */ At(e) ? t.map((n) => rn(ct(n))) : t.map(rn) : t.map(ct);
}
function Dr(e) {
  return We(e = /* @__PURE__ */ pe(e), "iterate", go), e;
}
function xt(e, t) {
  return /* @__PURE__ */ jt(e) ? rn(/* @__PURE__ */ At(e) ? ct(t) : t) : ct(t);
}
const dd = {
  __proto__: null,
  [Symbol.iterator]() {
    return ri(this, Symbol.iterator, (e) => xt(this, e));
  },
  concat(...e) {
    return An(this).concat(
      ...e.map((t) => Y(t) ? An(t) : t)
    );
  },
  entries() {
    return ri(this, "entries", (e) => (e[1] = xt(this, e[1]), e));
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
      (n) => n.map((o) => xt(this, o)),
      arguments
    );
  },
  find(e, t) {
    return Ft(
      this,
      "find",
      e,
      t,
      (n) => xt(this, n),
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
      (n) => xt(this, n),
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
    return ii(this, "includes", e);
  },
  indexOf(...e) {
    return ii(this, "indexOf", e);
  },
  join(e) {
    return An(this).join(e);
  },
  // keys() iterator only reads `length`, no optimization required
  lastIndexOf(...e) {
    return ii(this, "lastIndexOf", e);
  },
  map(e, t) {
    return Ft(this, "map", e, t, void 0, arguments);
  },
  pop() {
    return Gn(this, "pop");
  },
  push(...e) {
    return Gn(this, "push", e);
  },
  reduce(e, ...t) {
    return Rs(this, "reduce", e, t);
  },
  reduceRight(e, ...t) {
    return Rs(this, "reduceRight", e, t);
  },
  shift() {
    return Gn(this, "shift");
  },
  // slice could use ARRAY_ITERATE but also seems to beg for range tracking
  some(e, t) {
    return Ft(this, "some", e, t, void 0, arguments);
  },
  splice(...e) {
    return Gn(this, "splice", e);
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
    return Gn(this, "unshift", e);
  },
  values() {
    return ri(this, "values", (e) => xt(this, e));
  }
};
function ri(e, t, n) {
  const o = Dr(e), r = o[t], i = r.call(o);
  if (o !== e && !/* @__PURE__ */ st(e)) {
    if (i[Symbol.toStringTag] === "Array Iterator") {
      const s = Object.create(Object.getPrototypeOf(i));
      return s.next = () => Fs(i.next(), n), r !== Bl[t] && Object.defineProperties(s, {
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
    i._next = i.next, i.next = () => Fs(i._next(), n);
  }
  return i;
}
function Fs(e, t) {
  return e.done || (e.value = t(e.value)), e;
}
const Bl = Array.prototype;
function Ft(e, t, n, o, r, i) {
  const s = Dr(e), a = s !== e && !/* @__PURE__ */ st(e), l = s[t];
  if (l !== Bl[t]) {
    const d = l.apply(e, i);
    return a ? ct(d) : d;
  }
  let u = n;
  s !== e && (a ? u = function(d, p) {
    return n.call(this, xt(e, d), p, e);
  } : n.length > 2 && (u = function(d, p) {
    return n.call(this, d, p, e);
  }));
  const c = l.call(s, u, o);
  return a && r ? r(c) : c;
}
function Rs(e, t, n, o) {
  const r = Dr(e), i = r !== e && !/* @__PURE__ */ st(e);
  let s = n, a = !1;
  r !== e && (i ? (a = o.length === 0, s = function(u, c, d) {
    return a && (a = !1, u = xt(e, u)), n.call(this, u, xt(e, c), d, e);
  }) : n.length > 3 && (s = function(u, c, d) {
    return n.call(this, u, c, d, e);
  }));
  const l = r[t](s, ...o);
  return a ? xt(e, l) : l;
}
function ii(e, t, n) {
  const o = /* @__PURE__ */ pe(e);
  We(o, "iterate", go);
  const r = o[t](...n);
  return (r === -1 || r === !1) && /* @__PURE__ */ Fr(n[0]) ? (n[0] = /* @__PURE__ */ pe(n[0]), o[t](...n)) : r;
}
function Gn(e, t, n = []) {
  Lt(), es();
  const o = (/* @__PURE__ */ pe(e))[t].apply(e, n);
  return ts(), It(), o;
}
const fd = /* @__PURE__ */ Xi("__proto__,__v_isRef,__isVue"), zl = /* @__PURE__ */ new Set(
  /* @__PURE__ */ Object.getOwnPropertyNames(Symbol).filter((e) => e !== "arguments" && e !== "caller").map((e) => Symbol[e]).filter(at)
);
function pd(e) {
  at(e) || (e = String(e));
  const t = /* @__PURE__ */ pe(this);
  return We(t, "has", e), t.hasOwnProperty(e);
}
class Vl {
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
      return o === (r ? i ? $d : Wl : i ? Kl : Hl).get(t) || // receiver is not the reactive proxy, but has the same prototype
      // this means the receiver is a user proxy of the reactive proxy
      Object.getPrototypeOf(t) === Object.getPrototypeOf(o) ? t : void 0;
    const s = Y(t);
    if (!r) {
      let l;
      if (s && (l = dd[n]))
        return l;
      if (n === "hasOwnProperty")
        return pd;
    }
    const a = Reflect.get(
      t,
      n,
      // if this is a proxy wrapping a ref, return methods using the raw ref
      // as receiver so that we don't have to call `toRaw` on the ref in all
      // its class methods
      /* @__PURE__ */ Ae(t) ? t : o
    );
    if ((at(n) ? zl.has(n) : fd(n)) || (r || We(t, "get", n), i))
      return a;
    if (/* @__PURE__ */ Ae(a)) {
      const l = s && Lr(n) ? a : a.value;
      return r && ve(l) ? /* @__PURE__ */ fr(l) : l;
    }
    return ve(a) ? r ? /* @__PURE__ */ fr(a) : /* @__PURE__ */ Hn(a) : a;
  }
}
class Ul extends Vl {
  constructor(t = !1) {
    super(!1, t);
  }
  set(t, n, o, r) {
    let i = t[n];
    const s = Y(t) && Lr(n);
    if (!this._isShallow) {
      const u = /* @__PURE__ */ jt(i);
      if (!/* @__PURE__ */ st(o) && !/* @__PURE__ */ jt(o) && (i = /* @__PURE__ */ pe(i), o = /* @__PURE__ */ pe(o)), !s && /* @__PURE__ */ Ae(i) && !/* @__PURE__ */ Ae(o))
        return u || (i.value = o), !0;
    }
    const a = s ? Number(n) < t.length : ge(t, n), l = Reflect.set(
      t,
      n,
      o,
      /* @__PURE__ */ Ae(t) ? t : r
    );
    return t === /* @__PURE__ */ pe(r) && l && (a ? Be(o, i) && Ut(t, "set", n, o) : Ut(t, "add", n, o)), l;
  }
  deleteProperty(t, n) {
    const o = ge(t, n);
    t[n];
    const r = Reflect.deleteProperty(t, n);
    return r && o && Ut(t, "delete", n, void 0), r;
  }
  has(t, n) {
    const o = Reflect.has(t, n);
    return (!at(n) || !zl.has(n)) && We(t, "has", n), o;
  }
  ownKeys(t) {
    return We(
      t,
      "iterate",
      Y(t) ? "length" : wn
    ), Reflect.ownKeys(t);
  }
}
class md extends Vl {
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
const hd = /* @__PURE__ */ new Ul(), gd = /* @__PURE__ */ new md(), bd = /* @__PURE__ */ new Ul(!0);
const Si = (e) => e, Jo = (e) => Reflect.getPrototypeOf(e);
function vd(e, t, n) {
  return function(...o) {
    const r = this.__v_raw, i = /* @__PURE__ */ pe(r), s = nn(i), a = e === "entries" || e === Symbol.iterator && s, l = e === "keys" && s, u = r[e](...o), c = n ? Si : t ? rn : ct;
    return !t && We(
      i,
      "iterate",
      l ? $i : wn
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
function yd(e, t) {
  const n = {
    get(r) {
      const i = this.__v_raw, s = /* @__PURE__ */ pe(i), a = /* @__PURE__ */ pe(r);
      e || (Be(r, a) && We(s, "get", r), We(s, "get", a));
      const { has: l } = Jo(s), u = t ? Si : e ? rn : ct;
      if (l.call(s, r))
        return u(i.get(r));
      if (l.call(s, a))
        return u(i.get(a));
      i !== s && i.get(r);
    },
    get size() {
      const r = this.__v_raw;
      return !e && We(/* @__PURE__ */ pe(r), "iterate", wn), r.size;
    },
    has(r) {
      const i = this.__v_raw, s = /* @__PURE__ */ pe(i), a = /* @__PURE__ */ pe(r);
      return e || (Be(r, a) && We(s, "has", r), We(s, "has", a)), r === a ? i.has(r) : i.has(r) || i.has(a);
    },
    forEach(r, i) {
      const s = this, a = s.__v_raw, l = /* @__PURE__ */ pe(a), u = t ? Si : e ? rn : ct;
      return !e && We(l, "iterate", wn), a.forEach((c, d) => r.call(i, u(c), u(d), s));
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
        const i = /* @__PURE__ */ pe(this), s = Jo(i), a = /* @__PURE__ */ pe(r), l = !t && !/* @__PURE__ */ st(r) && !/* @__PURE__ */ jt(r) ? a : r;
        return s.has.call(i, l) || Be(r, l) && s.has.call(i, r) || Be(a, l) && s.has.call(i, a) || (i.add(l), Ut(i, "add", l, l)), this;
      },
      set(r, i) {
        !t && !/* @__PURE__ */ st(i) && !/* @__PURE__ */ jt(i) && (i = /* @__PURE__ */ pe(i));
        const s = /* @__PURE__ */ pe(this), { has: a, get: l } = Jo(s);
        let u = a.call(s, r);
        u || (r = /* @__PURE__ */ pe(r), u = a.call(s, r));
        const c = l.call(s, r);
        return s.set(r, i), u ? Be(i, c) && Ut(s, "set", r, i) : Ut(s, "add", r, i), this;
      },
      delete(r) {
        const i = /* @__PURE__ */ pe(this), { has: s, get: a } = Jo(i);
        let l = s.call(i, r);
        l || (r = /* @__PURE__ */ pe(r), l = s.call(i, r)), a && a.call(i, r);
        const u = i.delete(r);
        return l && Ut(i, "delete", r, void 0), u;
      },
      clear() {
        const r = /* @__PURE__ */ pe(this), i = r.size !== 0, s = r.clear();
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
    n[r] = vd(r, e, t);
  }), n;
}
function os(e, t) {
  const n = yd(e, t);
  return (o, r, i) => r === "__v_isReactive" ? !e : r === "__v_isReadonly" ? e : r === "__v_isShallow" ? t : r === "__v_raw" ? o : Reflect.get(
    ge(n, r) && r in o ? n : o,
    r,
    i
  );
}
const _d = {
  get: /* @__PURE__ */ os(!1, !1)
}, wd = {
  get: /* @__PURE__ */ os(!1, !0)
}, kd = {
  get: /* @__PURE__ */ os(!0, !1)
};
const Hl = /* @__PURE__ */ new WeakMap(), Kl = /* @__PURE__ */ new WeakMap(), Wl = /* @__PURE__ */ new WeakMap(), $d = /* @__PURE__ */ new WeakMap();
function Sd(e) {
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
function Hn(e) {
  return /* @__PURE__ */ jt(e) ? e : rs(
    e,
    !1,
    hd,
    _d,
    Hl
  );
}
// @__NO_SIDE_EFFECTS__
function xd(e) {
  return rs(
    e,
    !1,
    bd,
    wd,
    Kl
  );
}
// @__NO_SIDE_EFFECTS__
function fr(e) {
  return rs(
    e,
    !0,
    gd,
    kd,
    Wl
  );
}
function rs(e, t, n, o, r) {
  if (!ve(e) || e.__v_raw && !(t && e.__v_isReactive) || e.__v_skip || !Object.isExtensible(e))
    return e;
  const i = r.get(e);
  if (i)
    return i;
  const s = Sd(Gc(e));
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
function st(e) {
  return !!(e && e.__v_isShallow);
}
// @__NO_SIDE_EFFECTS__
function Fr(e) {
  return e ? !!e.__v_raw : !1;
}
// @__NO_SIDE_EFFECTS__
function pe(e) {
  const t = e && e.__v_raw;
  return t ? /* @__PURE__ */ pe(t) : e;
}
function is(e) {
  return !ge(e, "__v_skip") && Object.isExtensible(e) && Sl(e, "__v_skip", !0), e;
}
const ct = (e) => ve(e) ? /* @__PURE__ */ Hn(e) : e, rn = (e) => ve(e) ? /* @__PURE__ */ fr(e) : e;
// @__NO_SIDE_EFFECTS__
function Ae(e) {
  return e ? e.__v_isRef === !0 : !1;
}
// @__NO_SIDE_EFFECTS__
function oe(e) {
  return ql(e, !1);
}
// @__NO_SIDE_EFFECTS__
function yt(e) {
  return ql(e, !0);
}
function ql(e, t) {
  return /* @__PURE__ */ Ae(e) ? e : new Cd(e, t);
}
class Cd {
  constructor(t, n) {
    this.dep = new Mr(), this.__v_isRef = !0, this.__v_isShallow = !1, this._rawValue = n ? t : /* @__PURE__ */ pe(t), this._value = n ? t : ct(t), this.__v_isShallow = n;
  }
  get value() {
    return this.dep.track(), this._value;
  }
  set value(t) {
    const n = this._rawValue, o = this.__v_isShallow || /* @__PURE__ */ st(t) || /* @__PURE__ */ jt(t);
    t = o ? t : /* @__PURE__ */ pe(t), Be(t, n) && (this._rawValue = t, this._value = o ? t : ct(t), this.dep.trigger());
  }
}
function _(e) {
  return /* @__PURE__ */ Ae(e) ? e.value : e;
}
const Td = {
  get: (e, t, n) => t === "__v_raw" ? e : _(Reflect.get(e, t, n)),
  set: (e, t, n, o) => {
    const r = e[t];
    return /* @__PURE__ */ Ae(r) && !/* @__PURE__ */ Ae(n) ? (r.value = n, !0) : Reflect.set(e, t, n, o);
  }
};
function Gl(e) {
  return /* @__PURE__ */ At(e) ? e : new Proxy(e, Td);
}
class Od {
  constructor(t) {
    this.__v_isRef = !0, this._value = void 0;
    const n = this.dep = new Mr(), { get: o, set: r } = t(n.track.bind(n), n.trigger.bind(n));
    this._get = o, this._set = r;
  }
  get value() {
    return this._value = this._get();
  }
  set value(t) {
    this._set(t);
  }
}
function Pd(e) {
  return new Od(e);
}
// @__NO_SIDE_EFFECTS__
function Ad(e) {
  const t = Y(e) ? new Array(e.length) : {};
  for (const n in e)
    t[n] = Ld(e, n);
  return t;
}
class Ed {
  constructor(t, n, o) {
    this._object = t, this._defaultValue = o, this.__v_isRef = !0, this._value = void 0, this._key = at(n) ? n : String(n), this._raw = /* @__PURE__ */ pe(t);
    let r = !0, i = t;
    if (!Y(t) || at(this._key) || !Lr(this._key))
      do
        r = !/* @__PURE__ */ Fr(i) || /* @__PURE__ */ st(i);
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
    return cd(this._raw, this._key);
  }
}
function Ld(e, t, n) {
  return new Ed(e, t, n);
}
class Id {
  constructor(t, n, o) {
    this.fn = t, this.setter = n, this._value = void 0, this.dep = new Mr(this), this.__v_isRef = !0, this.deps = void 0, this.depsTail = void 0, this.flags = 16, this.globalVersion = ho - 1, this.next = void 0, this.effect = this, this.__v_isReadonly = !n, this.isSSR = o;
  }
  /**
   * @internal
   */
  notify() {
    if (this.flags |= 16, !(this.flags & 8) && // avoid infinite self recursion
    Te !== this)
      return jl(this, !0), !0;
  }
  get value() {
    const t = this.dep.track();
    return Dl(this), t && (t.version = this.dep.version), this._value;
  }
  set value(t) {
    this.setter && this.setter(t);
  }
}
// @__NO_SIDE_EFFECTS__
function jd(e, t, n = !1) {
  let o, r;
  return ne(e) ? o = e : (o = e.get, r = e.set), new Id(o, r, n);
}
const Xo = {}, pr = /* @__PURE__ */ new WeakMap();
let gn;
function Nd(e, t = !1, n = gn) {
  if (n) {
    let o = pr.get(n);
    o || pr.set(n, o = []), o.push(e);
  }
}
function Md(e, t, n = me) {
  const { immediate: o, deep: r, once: i, scheduler: s, augmentJob: a, call: l } = n, u = (k) => r ? k : /* @__PURE__ */ st(k) || r === !1 || r === 0 ? Ht(k, 1) : Ht(k);
  let c, d, p, f, b = !1, y = !1;
  if (/* @__PURE__ */ Ae(e) ? (d = () => e.value, b = /* @__PURE__ */ st(e)) : /* @__PURE__ */ At(e) ? (d = () => u(e), b = !0) : Y(e) ? (y = !0, b = e.some((k) => /* @__PURE__ */ At(k) || /* @__PURE__ */ st(k)), d = () => e.map((k) => {
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
  const C = El(), x = () => {
    c.stop(), C && C.active && Qi(C.effects, c);
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
  let T = y ? new Array(e.length).fill(Xo) : Xo;
  const M = (k) => {
    if (!(!(c.flags & 1) || !c.dirty && !k))
      if (t) {
        const S = c.run();
        if (k || r || b || (y ? S.some((J, N) => Be(J, T[N])) : Be(S, T))) {
          const J = gn;
          Lt();
          try {
            p && p(), gn = c;
            const N = [
              S,
              // pass undefined as the old value when it's changed for the first time
              T === Xo ? void 0 : y && T[0] === Xo ? [] : T,
              f
            ];
            T = S, l ? l(t, 3, N) : (
              // @ts-expect-error
              t(...N)
            );
          } finally {
            gn = J, It();
          }
        }
      } else
        c.run();
  };
  return a && a(M), c = new Ll(d), c.scheduler = s ? () => s(M, !1) : M, f = (k) => Nd(k, !1, c), p = c.onStop = () => {
    const k = pr.get(c);
    if (k) {
      if (l)
        l(k, 4);
      else
        for (const S of k) S();
      pr.delete(c);
    }
  }, t ? o ? M(!0) : T = c.run() : s ? s(M.bind(null, !0), !0) : c.run(), x.pause = c.pause.bind(c), x.resume = c.resume.bind(c), x.stop = x, x;
}
function Ht(e, t = 1 / 0, n) {
  if (t <= 0 || !ve(e) || e.__v_skip || (n = n || /* @__PURE__ */ new Map(), (n.get(e) || 0) >= t))
    return e;
  if (n.set(e, t), t--, /* @__PURE__ */ Ae(e))
    Ht(e.value, t, n);
  else if (Y(e))
    for (let o = 0; o < e.length; o++)
      Ht(e[o], t, n);
  else if (Rn(e) || nn(e))
    e.forEach((o) => {
      Ht(o, t, n);
    });
  else if ($l(e)) {
    for (const o in e)
      Ht(e[o], t, n);
    for (const o of Object.getOwnPropertySymbols(e))
      Object.prototype.propertyIsEnumerable.call(e, o) && Ht(e[o], t, n);
  }
  return e;
}
function Uo(e, t, n, o) {
  try {
    return o ? e(...o) : e();
  } catch (r) {
    Rr(r, t, n);
  }
}
function dt(e, t, n, o) {
  if (ne(e)) {
    const r = Uo(e, t, n, o);
    return r && wl(r) && r.catch((i) => {
      Rr(i, t, n, void 0, !0);
    }), r;
  }
  if (Y(e)) {
    const r = [];
    for (let i = 0; i < e.length; i++)
      r.push(dt(e[i], t, n, o));
    return r;
  }
}
function Rr(e, t, n, o = !0, r = !1) {
  const i = t ? t.vnode : null, { errorHandler: s, throwUnhandledErrorInProduction: a } = t && t.appContext.config || me;
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
      Lt(), Uo(s, null, 10, [
        e,
        u,
        c
      ]), It();
      return;
    }
  }
  Dd(e, n, i, o, a);
}
function Dd(e, t, n, o = !0, r = !1) {
  if (r)
    throw e;
  console.error(e);
}
const Ze = [];
let mt = -1;
const Ct = [];
let Qt = null, Ln = 0;
const Yl = /* @__PURE__ */ Promise.resolve();
let mr = null;
function Ho(e) {
  const t = mr || Yl;
  return e ? t.then(this ? e.bind(this) : e) : t;
}
function Fd(e) {
  let t = mt + 1, n = Ze.length;
  for (; t < n; ) {
    const o = t + n >>> 1, r = Ze[o], i = bo(r);
    i < e || i === e && r.flags & 2 ? t = o + 1 : n = o;
  }
  return t;
}
function Br(e) {
  if (!(e.flags & 1)) {
    const t = bo(e), n = Ze[Ze.length - 1];
    !n || // fast path when the job id is larger than the tail
    !(e.flags & 2) && t >= bo(n) ? Ze.push(e) : Ze.splice(Fd(t), 0, e), e.flags |= 1, Jl();
  }
}
function Jl() {
  mr || (mr = Yl.then(Ql));
}
function Rd(e) {
  if (!Y(e))
    Qt && e.id === -1 ? Qt.splice(Ln + 1, 0, e) : e.flags & 1 || (Ct.push(e), e.flags |= 1);
  else
    for (let t = 0; t < e.length; t++)
      Ct.push(e[t]);
  Jl();
}
function Zl(e, t, n, o = mt + 1) {
  for (; o < Ze.length; o++) {
    const r = Ze[o];
    if (r && r.flags & 2) {
      if (e && r.id !== e.uid || t !== void 0 && !(r.id >= t))
        continue;
      Ze.splice(o, 1), o = e ? o - 1 : mt, r.flags & 4 && (r.flags &= -2), r(), r.flags & 4 || (r.flags &= -2);
    }
  }
}
function Xl(e, t, n = 0) {
  if (Ct.length) {
    let o = Ct, r = 0;
    if (t) {
      o = [];
      for (let s = 0; s < Ct.length; s++) {
        const a = Ct[s];
        (a.i !== void 0 ? !a.i || a.i.uid < n : t.has(a)) ? Ct[r++] = a : o.push(a);
      }
    }
    const i = [...new Set(o)].sort((s, a) => bo(s) - bo(a));
    if (Ct.length = r, Qt) {
      for (let s = 0; s < i.length; s++)
        Qt.push(i[s]);
      return;
    }
    for (Qt = i, Ln = 0; Ln < Qt.length; Ln++) {
      const s = Qt[Ln];
      s.flags & 4 && (s.flags &= -2), s.flags & 8 || s(), s.flags &= -2;
    }
    Qt = null, Ln = 0;
  }
}
let si = !1;
function Bd(e, t) {
  if (si) {
    e();
    return;
  }
  const n = t === void 0 ? void 0 : new Set(Ct);
  e(), si = !0;
  try {
    Zl(void 0, t), Xl(void 0, n, t);
  } finally {
    si = !1;
  }
}
const bo = (e) => e.id == null ? e.flags & 2 ? -1 : 1 / 0 : e.id;
function Ql(e) {
  try {
    for (mt = 0; mt < Ze.length; mt++) {
      const t = Ze[mt];
      t && !(t.flags & 8) && (t.flags & 4 && (t.flags &= -2), Uo(
        t,
        t.i,
        t.i ? 15 : 14
      ), t.flags & 4 || (t.flags &= -2));
    }
  } finally {
    for (; mt < Ze.length; mt++) {
      const t = Ze[mt];
      t && (t.flags &= -2);
    }
    mt = -1, Ze.length = 0, Xl(), mr = null, (Ze.length || Ct.length) && Ql();
  }
}
let Ve = null, eu = null;
function hr(e) {
  const t = Ve;
  return Ve = e, eu = e && e.type.__scopeId || null, t;
}
function ie(e, t = Ve, n) {
  if (!t || e._n)
    return e;
  const o = (...r) => {
    o._d && kr(-1);
    const i = hr(t), s = Kt.length;
    let a;
    try {
      a = e(...r);
    } finally {
      for (let l = Kt.length; l > s; l--) ps();
      hr(i), o._d && kr(1);
    }
    return a;
  };
  return o._n = !0, o._c = !0, o._d = !0, o;
}
function ss(e, t) {
  if (Ve === null)
    return e;
  const n = Kr(Ve), o = e.dirs || (e.dirs = []);
  for (let r = 0; r < t.length; r++) {
    let [i, s, a, l = me] = t[r];
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
    u && (Lt(), dt(u, n, 8, [
      e.el,
      l,
      r,
      t
    ]), It());
  }
}
function zd(e, t) {
  if (qe) {
    let n = qe.provides;
    const o = qe.parent && qe.parent.provides;
    o === n && (n = qe.provides = Object.create(o)), n[e] = t;
  }
}
function so(e, t, n = !1) {
  const o = Cn();
  if (o || $n) {
    let r = $n ? $n._context.provides : o ? o.parent == null || o.ce ? o.vnode.appContext && o.vnode.appContext.provides : o.parent.provides : void 0;
    if (r && e in r)
      return r[e];
    if (arguments.length > 1)
      return n && ne(t) ? t.call(o && o.proxy) : t;
  }
}
function Vd() {
  return !!(Cn() || $n);
}
const Ud = /* @__PURE__ */ Symbol.for("v-scx"), Hd = () => so(Ud);
function Kd(e, t) {
  return as(
    e,
    null,
    { flush: "sync" }
  );
}
function tt(e, t, n) {
  return as(e, t, n);
}
function as(e, t, n = me) {
  const { immediate: o, deep: r, flush: i, once: s } = n, a = Ee({}, n), l = t && o || !t && i !== "post";
  let u;
  if (ko) {
    if (i === "sync") {
      const f = Hd();
      u = f.__watcherHandles || (f.__watcherHandles = []);
    } else if (!l) {
      const f = () => {
      };
      return f.stop = Pt, f.resume = Pt, f.pause = Pt, f;
    }
  }
  const c = qe;
  a.call = (f, b, y) => dt(f, c, b, y);
  let d = !1;
  i === "post" ? a.scheduler = (f) => {
    f.i = c, Ke(f, c && c.suspense);
  } : i !== "sync" && (d = !0, a.scheduler = (f, b) => {
    b ? f() : Br(f);
  }), a.augmentJob = (f) => {
    t && (f.flags |= 4), d && (f.flags |= 2, c && (f.id = c.uid, f.i = c));
  };
  const p = Md(e, t, a);
  return ko && (u ? u.push(p) : l && p()), p;
}
function Wd(e, t, n) {
  const o = this.proxy, r = Pe(e) ? e.includes(".") ? tu(o, e) : () => o[e] : e.bind(o, o);
  let i;
  ne(t) ? i = t : (i = t.handler, n = t);
  const s = qo(this), a = as(r, i.bind(o), n);
  return s(), a;
}
function tu(e, t) {
  const n = t.split(".");
  return () => {
    let o = e;
    for (let r = 0; r < n.length && o; r++)
      o = o[n[r]];
    return o;
  };
}
const Zt = /* @__PURE__ */ new WeakMap(), nu = /* @__PURE__ */ Symbol("_vte"), zr = (e) => e.__isTeleport, bn = (e) => e && (e.disabled || e.disabled === ""), qd = (e) => e && (e.defer || e.defer === ""), Bs = (e) => typeof SVGElement < "u" && e instanceof SVGElement, zs = (e) => typeof MathMLElement == "function" && e instanceof MathMLElement, xi = (e, t) => {
  const n = e && e.to;
  return Pe(n) ? t ? t(n) : null : n;
}, Gd = {
  name: "Teleport",
  __isTeleport: !0,
  process(e, t, n, o, r, i, s, a, l, u) {
    const {
      mc: c,
      pc: d,
      pbc: p,
      o: { insert: f, querySelector: b, createText: y, createComment: C, parentNode: x }
    } = u, T = bn(t.props);
    let { dynamicChildren: M } = t;
    const k = (N, L, D) => {
      N.shapeFlag & 16 && c(
        N.children,
        L,
        D,
        r,
        i,
        s,
        a,
        l
      );
    }, S = (N = t) => {
      const L = bn(N.props), D = N.target = xi(N.props, b), Z = Ci(D, N, y, f);
      D && (s !== "svg" && Bs(D) ? s = "svg" : s !== "mathml" && zs(D) && (s = "mathml"), r && r.isCE && (r.ce._teleportTargets || (r.ce._teleportTargets = /* @__PURE__ */ new Set())).add(D), L || (k(N, D, Z), Qn(N, !1)));
    }, J = (N) => {
      const L = () => {
        if (Zt.get(N) === L) {
          if (Zt.delete(N), bn(N.props)) {
            const D = x(N.el) || n;
            k(N, D, N.anchor), Qn(N, !0);
          }
          S(N);
        }
      };
      Zt.set(N, L), Ke(L, i);
    };
    if (e == null) {
      const N = t.el = y(""), L = t.anchor = y("");
      if (f(N, n, o), f(L, n, o), qd(t.props) || i && i.pendingBranch) {
        J(t);
        return;
      }
      T && (k(t, n, L), Qn(t, !0)), S();
    } else {
      t.el = e.el;
      const N = t.anchor = e.anchor, L = Zt.get(e);
      if (L) {
        L.flags |= 8, Zt.delete(e), J(t);
        return;
      }
      t.targetStart = e.targetStart;
      const D = t.target = e.target, Z = t.targetAnchor = e.targetAnchor, ee = bn(e.props), R = ee ? n : D, ae = ee ? N : Z;
      if (s === "svg" || Bs(D) ? s = "svg" : (s === "mathml" || zs(D)) && (s = "mathml"), M ? (p(
        e.dynamicChildren,
        M,
        R,
        r,
        i,
        s,
        a
      ), fs(e, t, !0)) : l || d(
        e,
        t,
        R,
        ae,
        r,
        i,
        s,
        a,
        !1
      ), T)
        ee ? t.props && e.props && t.props.to !== e.props.to && (t.props.to = e.props.to) : Qo(
          t,
          n,
          N,
          u,
          1
        );
      else if ((t.props && t.props.to) !== (e.props && e.props.to)) {
        const ke = xi(t.props, b);
        ke && (t.target = ke, Qo(
          t,
          ke,
          null,
          u,
          0
        ));
      } else ee && Qo(
        t,
        D,
        Z,
        u,
        1
      );
      Qn(t, T);
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
    } = e, f = bn(p), b = i || !f, y = Zt.get(e);
    if (y && (y.flags |= 8, Zt.delete(e)), d && (r(u), r(c)), i && r(l), !y && (f || d) && s & 16)
      for (let C = 0; C < a.length; C++) {
        const x = a[C];
        o(
          x,
          t,
          n,
          b,
          !!x.dynamicChildren
        );
      }
  },
  move: Qo,
  hydrate: Yd
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
function Yd(e, t, n, o, r, i, {
  o: { nextSibling: s, parentNode: a, querySelector: l, insert: u, createText: c }
}, d) {
  function p(C, x) {
    let T = x;
    for (; T; ) {
      if (T && T.nodeType === 8) {
        if (T.data === "teleport start anchor")
          t.targetStart = T;
        else if (T.data === "teleport anchor") {
          t.targetAnchor = T, C._lpa = t.targetAnchor && s(t.targetAnchor);
          break;
        }
      }
      T = s(T);
    }
  }
  function f(C, x) {
    x.anchor = d(
      s(C),
      x,
      a(C),
      n,
      o,
      r,
      i
    );
  }
  const b = t.target = xi(
    t.props,
    l
  ), y = bn(t.props);
  if (b) {
    const C = b._lpa || b.firstChild;
    t.shapeFlag & 16 && (y ? (f(e, t), p(b, C), t.targetAnchor || Ci(
      b,
      t,
      c,
      u,
      // if target is the same as the main view, insert anchors before current node
      // to avoid hydrating mismatch
      a(e) === b ? e : null
    )) : (t.anchor = s(e), p(b, C), t.targetAnchor || Ci(b, t, c, u), d(
      C && s(C),
      t,
      b,
      n,
      o,
      r,
      i
    ))), Qn(t, y);
  } else y && t.shapeFlag & 16 && (f(e, t), t.targetStart = e, t.targetAnchor = s(e));
  return t.anchor && s(t.anchor);
}
const Jd = Gd;
function Qn(e, t) {
  const n = e.ctx;
  if (n && n.ut) {
    let o, r;
    for (t ? (o = e.el, r = e.anchor) : (o = e.targetStart, r = e.targetAnchor); o && o !== r; )
      o.nodeType === 1 && o.setAttribute("data-v-owner", n.uid), o = o.nextSibling;
    n.ut();
  }
}
function Ci(e, t, n, o, r = null) {
  const i = t.targetStart = n(""), s = t.targetAnchor = n("");
  return i[nu] = s, e && (o(i, e, r), o(s, e, r)), s;
}
const ut = /* @__PURE__ */ Symbol("_leaveCb"), Yn = /* @__PURE__ */ Symbol("_enterCb");
function Zd() {
  const e = {
    isMounted: !1,
    isLeaving: !1,
    isUnmounting: !1,
    leavingVNodes: /* @__PURE__ */ new Map()
  };
  return Ko(() => {
    e.isMounted = !0;
  }), Wo(() => {
    e.isUnmounting = !0;
  }), e;
}
const lt = [Function, Array], ou = {
  mode: String,
  appear: Boolean,
  persisted: Boolean,
  // enter
  onBeforeEnter: lt,
  onEnter: lt,
  onAfterEnter: lt,
  onEnterCancelled: lt,
  // leave
  onBeforeLeave: lt,
  onLeave: lt,
  onAfterLeave: lt,
  onLeaveCancelled: lt,
  // appear
  onBeforeAppear: lt,
  onAppear: lt,
  onAfterAppear: lt,
  onAppearCancelled: lt
}, Xd = {
  name: "BaseTransition",
  props: ou,
  setup(e, { slots: t }) {
    const n = Cn(), o = Zd();
    return () => {
      const r = t.default && su(t.default(), !0), i = r && r.length ? ru(r) : (
        // Keep explicit default-slot conditionals on the same transition path
        // as regular v-if branches, which render a comment placeholder.
        n.subTree ? I() : void 0
      );
      if (!i)
        return;
      const s = /* @__PURE__ */ pe(e), { mode: a } = s;
      if (o.isLeaving)
        return ai(i);
      const l = gr(i);
      if (!l)
        return ai(i);
      const u = Ti(
        l,
        s,
        o,
        n
      );
      l.type !== Ue && kn(l, u);
      let c = n.subTree && gr(n.subTree);
      if (c && c.type !== Ue && !vn(c, l) && vo(n.subTree)) {
        let d = Ti(
          c,
          s,
          o,
          n
        );
        if (kn(c, d), a === "out-in" && l.type !== Ue)
          return o.isLeaving = !0, d.afterLeave = () => {
            if (o.isLeaving = !1, !(n.job.flags & 8))
              if (n.effect.flags & 2) {
                const p = () => {
                  n.job.flags & 8 || n.update();
                };
                p.i = n, Br(p);
              } else
                n.update();
            delete d.afterLeave, c = void 0;
          }, ai(i);
        a === "in-out" && l.type !== Ue ? d.delayLeave = (p, f, b) => {
          const y = iu(
            o,
            c
          );
          y[String(c.key)] = c, p[ut] = () => {
            f(), p[ut] = void 0, delete u.delayedLeave, c = void 0;
          }, u.delayedLeave = () => {
            b(), delete u.delayedLeave, c = void 0;
          };
        } : c = void 0;
      } else c && (c = void 0);
      return i;
    };
  }
};
function ru(e) {
  let t = e[0];
  if (e.length > 1) {
    for (const n of e)
      if (n.type !== Ue) {
        t = n;
        break;
      }
  }
  return t;
}
const Qd = Xd;
function iu(e, t) {
  const { leavingVNodes: n } = e;
  let o = n.get(t.type);
  return o || (o = /* @__PURE__ */ Object.create(null), n.set(t.type, o)), o;
}
function Ti(e, t, n, o) {
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
    onLeaveCancelled: b,
    onBeforeAppear: y,
    onAppear: C,
    onAfterAppear: x,
    onAppearCancelled: T
  } = t, M = String(e.key), k = iu(n, e), S = (L, D) => {
    L && dt(
      L,
      o,
      9,
      D
    );
  }, J = (L, D) => {
    const Z = D[1];
    S(L, D), Y(L) ? L.every((ee) => ee.length <= 1) && Z() : L.length <= 1 && Z();
  }, N = {
    mode: i,
    persisted: s,
    beforeEnter(L) {
      let D = a;
      if (!n.isMounted)
        if (r)
          D = y || a;
        else
          return;
      L[ut] && L[ut](
        !0
        /* cancelled */
      );
      const Z = k[M];
      if (Z && vn(e, Z)) {
        let ee = Z.el[ut];
        if (!ee) {
          const R = vo(Z);
          ee = R && R.el[ut];
        }
        ee && ee();
      }
      S(D, [L]);
    },
    enter(L) {
      if (k[M] === e) return;
      let D = l, Z = u, ee = c;
      if (!n.isMounted)
        if (r)
          D = C || l, Z = x || u, ee = T || c;
        else
          return;
      let R = !1;
      L[Yn] = (ke) => {
        R || (R = !0, ke ? S(ee, [L]) : S(Z, [L]), N.delayedLeave && N.delayedLeave(), L[Yn] = void 0);
      };
      const ae = L[Yn].bind(null, !1);
      D ? J(D, [L, ae]) : ae();
    },
    leave(L, D) {
      const Z = String(e.key);
      if (L[Yn] && L[Yn](
        !0
        /* cancelled */
      ), n.isUnmounting)
        return D();
      S(d, [L]);
      let ee = !1;
      L[ut] = (ae) => {
        ee || (ee = !0, D(), ae ? S(b, [L]) : S(f, [L]), L[ut] = void 0, k[Z] === e && delete k[Z]);
      };
      const R = L[ut].bind(null, !1);
      k[Z] = e, p ? J(p, [L, R]) : R();
    },
    clone(L) {
      const D = Ti(L, t, n, o);
      return D.afterLeave = () => {
        N.afterLeave && N.afterLeave();
      }, D.delayLeave = (Z, ee, R) => {
        N.delayLeave ? N.delayLeave(Z, ee, R) : R();
      }, D.delayedLeave = () => {
        N.delayedLeave && N.delayedLeave();
      }, D;
    }
  };
  return N;
}
function ai(e) {
  if (Vr(e))
    return e = sn(e), e.children = null, e;
}
function gr(e) {
  if (!Vr(e))
    return zr(e.type) && e.children ? ru(e.children) : e;
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
function kn(e, t) {
  if (e.shapeFlag & 6 && e.component) {
    e.transition = t;
    const n = e.component.subTree;
    kn(
      zr(n.type) && gr(n) || n,
      t
    );
  } else if (e.shapeFlag & 128) {
    const n = e.suspense;
    if (n) {
      const o = n.isHydrating ? n.pendingBranch : n.activeBranch;
      o && kn(o, t.clone(o));
    } else
      e.ssContent.transition = t.clone(e.ssContent), e.ssFallback.transition = t.clone(e.ssFallback);
  } else if (e.transition = t, e.type === U && Y(e.children)) {
    const n = yu(e.children, !1);
    n && kn(n, t);
  }
}
function su(e, t = !1, n) {
  let o = [], r = 0;
  for (let i = 0; i < e.length; i++) {
    let s = e[i];
    const a = n == null ? s.key : String(n) + String(s.key != null ? s.key : i);
    s.type === U ? (s.patchFlag & 128 && r++, o = o.concat(
      su(s.children, t, a)
    )) : (t || s.type !== Ue) && o.push(a != null ? sn(s, { key: a }) : s);
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
    const t = Y(e.children) && yu(e.children, !1);
    return t ? vo(t) : void 0;
  }
  if (e.type !== Ue)
    return e;
}
// @__NO_SIDE_EFFECTS__
function ue(e, t) {
  return ne(e) ? (
    // #8236: extend call and options.name access are considered side-effects
    // by Rollup, so we have to wrap it in a pure-annotated IIFE.
    Ee({ name: e.name }, t, { setup: e })
  ) : e;
}
function au() {
  const e = Cn();
  return e ? (e.appContext.config.idPrefix || "v") + "-" + e.ids[0] + e.ids[1]++ : "";
}
function lu(e) {
  e.ids = [e.ids[0] + e.ids[2]++ + "-", 0, 0];
}
function Vs(e, t) {
  let n;
  return !!((n = Object.getOwnPropertyDescriptor(e, t)) && !n.configurable);
}
const br = /* @__PURE__ */ new WeakMap();
function ao(e, t, n, o, r = !1) {
  if (Y(e)) {
    e.forEach(
      (y, C) => ao(
        y,
        t && (Y(t) ? t[C] : t),
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
  const i = o.shapeFlag & 4 ? Kr(o.component) : o.el, s = r ? null : i, { i: a, r: l } = e, u = t && t.r, c = a.refs === me ? a.refs = {} : a.refs, d = a.setupState, p = /* @__PURE__ */ pe(d), f = d === me ? _l : (y) => Vs(c, y) ? !1 : ge(p, y), b = (y, C) => !(C && Vs(c, C));
  if (u != null && u !== l) {
    if (Us(t), Pe(u))
      c[u] = null, f(u) && (d[u] = null);
    else if (/* @__PURE__ */ Ae(u)) {
      const y = t;
      b(u, y.k) && (u.value = null), y.k && (c[y.k] = null);
    }
  }
  if (ne(l))
    Uo(l, a, 12, [s, c]);
  else {
    const y = Pe(l), C = /* @__PURE__ */ Ae(l);
    if (y || C) {
      const x = () => {
        if (e.f) {
          const T = y ? f(l) ? d[l] : c[l] : b() || !e.k ? l.value : c[e.k];
          if (r)
            Y(T) && Qi(T, i);
          else if (Y(T))
            T.includes(i) || T.push(i);
          else if (y)
            c[l] = [i], f(l) && (d[l] = c[l]);
          else {
            const M = [i];
            b(l, e.k) && (l.value = M), e.k && (c[e.k] = M);
          }
        } else y ? (c[l] = s, f(l) && (d[l] = s)) : C && (b(l, e.k) && (l.value = s), e.k && (c[e.k] = s));
      };
      if (s) {
        const T = () => {
          x(), br.delete(e);
        };
        T.id = -1, br.set(e, T), Ke(T, n);
      } else
        Us(e), x();
    }
  }
}
function Us(e) {
  const t = br.get(e);
  t && (t.flags |= 8, br.delete(e));
}
Nr().requestIdleCallback;
Nr().cancelIdleCallback;
const Dn = (e) => !!e.type.__asyncLoader, Vr = (e) => e.type.__isKeepAlive;
function ef(e, t) {
  uu(e, "a", t);
}
function tf(e, t) {
  uu(e, "da", t);
}
function uu(e, t, n = qe) {
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
      Vr(r.parent.vnode) && nf(o, t, n, r), r = r.parent;
  }
}
function nf(e, t, n, o) {
  const r = yo(
    t,
    e,
    o,
    !0
    /* prepend */
  ), i = yo(
    "um",
    () => Qi(o[t], r),
    n
  );
  i.flags = 16;
}
function yo(e, t, n = qe, o = !1) {
  if (n) {
    const r = n[e] || (n[e] = []), i = t.__weh || (t.__weh = (...s) => {
      Lt();
      const a = qo(n), l = dt(t, n, e, s);
      return a(), It(), l;
    });
    return o ? r.unshift(i) : r.push(i), i;
  }
}
const Gt = (e) => (t, n = qe) => {
  (!ko || e === "sp") && yo(e, (...o) => t(...o), n);
}, of = Gt("bm"), Ko = Gt("m"), rf = Gt(
  "bu"
), sf = Gt("u"), Wo = Gt(
  "bum"
), af = Gt("um"), lf = Gt(
  "sp"
), uf = Gt("rtg"), cf = Gt("rtc");
function df(e, t = qe) {
  yo("ec", e, t);
}
const ls = "components", ff = "directives";
function vr(e, t) {
  return us(ls, e, !0, t) || e;
}
const cu = /* @__PURE__ */ Symbol.for("v-ndc");
function Oi(e) {
  return Pe(e) ? us(ls, e, !1) || e : e || cu;
}
function du(e) {
  return us(ff, e);
}
function us(e, t, n = !0, o = !1) {
  const r = Ve || qe;
  if (r) {
    const i = r.type;
    if (e === ls) {
      const a = Gf(
        i,
        !1
      );
      if (a && (a === t || a === Ge(t) || a === jr(Ge(t))))
        return i;
    }
    const s = (
      // local registration
      // check instance[type] first which is resolved for options API
      Hs(r[e] || i[e], t) || // global registration
      Hs(r.appContext[e], t)
    );
    return !s && o ? i : s;
  }
}
function Hs(e, t) {
  return e && (e[t] || e[Ge(t)] || e[jr(Ge(t))]);
}
function Oe(e, t, n, o) {
  let r;
  const i = n, s = Y(e);
  if (s || Pe(e)) {
    const a = s && /* @__PURE__ */ At(e);
    let l = !1, u = !1;
    a && (l = !/* @__PURE__ */ st(e), u = /* @__PURE__ */ jt(e), e = Dr(e)), r = new Array(e.length);
    for (let c = 0, d = e.length; c < d; c++)
      r[c] = t(
        l ? u ? rn(ct(e[c])) : ct(e[c]) : e[c],
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
function Re(e, t, n, o, r, i) {
  if (n == null && (n = {}), Ve.ce || Ve.parent && Dn(Ve.parent) && Ve.parent.ce) {
    const u = n, c = Object.keys(u).length > 0;
    return t !== "default" && (u.name = t), h(), X(
      U,
      null,
      [G("slot", u, o && o())],
      c ? -2 : 64
    );
  }
  let s = e[t];
  s && s._c && (s._d = !1);
  const a = Kt.length;
  h();
  let l;
  try {
    const u = s && fu(s(n)), c = n.key || i || // slot content array of a dynamic conditional slot may have a branch
    // key attached in the `createSlots` helper, respect that
    u && u.key;
    l = X(
      U,
      {
        key: (c && !at(c) ? c : `_${t}`) + // #7256 force differentiate fallback content from actual content
        (!u && o ? "_fb" : "")
      },
      u || (o ? o() : []),
      u && e._ === 1 ? 64 : -2
    );
  } catch (u) {
    for (let c = Kt.length; c > a; c--) ps();
    throw u;
  } finally {
    s && s._c && (s._d = !0);
  }
  return l.scopeId && (l.slotScopeIds = [l.scopeId + "-s"]), l;
}
function fu(e) {
  return e.some((t) => Bn(t) ? !(t.type === Ue || t.type === U && !fu(t.children)) : !0) ? e : null;
}
const Pi = (e) => e ? ju(e) ? Kr(e) : Pi(e.parent) : null, lo = (
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
    $parent: (e) => Pi(e.parent),
    $root: (e) => Pi(e.root),
    $host: (e) => e.ce,
    $emit: (e) => e.emit,
    $options: (e) => mu(e),
    $forceUpdate: (e) => e.f || (e.f = () => {
      Br(e.update);
    }),
    $nextTick: (e) => e.n || (e.n = Ho.bind(e.proxy)),
    $watch: (e) => Wd.bind(e)
  })
), li = (e, t) => e !== me && !e.__isScriptSetup && ge(e, t), pf = {
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
        if (li(o, t))
          return s[t] = 1, o[t];
        if (r !== me && ge(r, t))
          return s[t] = 2, r[t];
        if (ge(i, t))
          return s[t] = 3, i[t];
        if (n !== me && ge(n, t))
          return s[t] = 4, n[t];
        Ai && (s[t] = 0);
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
    if (n !== me && ge(n, t))
      return s[t] = 4, n[t];
    if (
      // global properties
      d = l.config.globalProperties, ge(d, t)
    )
      return d[t];
  },
  set({ _: e }, t, n) {
    const { data: o, setupState: r, ctx: i } = e;
    return li(r, t) ? (r[t] = n, !0) : o !== me && ge(o, t) ? (o[t] = n, !0) : ge(e.props, t) || t[0] === "$" && t.slice(1) in e ? !1 : (i[t] = n, !0);
  },
  has({
    _: { data: e, setupState: t, accessCache: n, ctx: o, appContext: r, props: i, type: s }
  }, a) {
    let l;
    return !!(n[a] || e !== me && a[0] !== "$" && ge(e, a) || li(t, a) || ge(i, a) || ge(o, a) || ge(lo, a) || ge(r.config.globalProperties, a) || (l = s.__cssModules) && l[a]);
  },
  defineProperty(e, t, n) {
    return n.get != null ? e._.accessCache[t] = 0 : ge(n, "value") && this.set(e, t, n.value, null), Reflect.defineProperty(e, t, n);
  }
};
function yr(e) {
  return Y(e) ? e.reduce(
    (t, n) => (t[n] = null, t),
    {}
  ) : e;
}
function _r(e, t) {
  return !e || !t ? e || t : Y(e) && Y(t) ? e.concat(t) : Ee({}, yr(e), yr(t));
}
let Ai = !0;
function mf(e) {
  const t = mu(e), n = e.proxy, o = e.ctx;
  Ai = !1, t.beforeCreate && Ks(t.beforeCreate, e, "bc");
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
    updated: b,
    activated: y,
    deactivated: C,
    beforeDestroy: x,
    beforeUnmount: T,
    destroyed: M,
    unmounted: k,
    render: S,
    renderTracked: J,
    renderTriggered: N,
    errorCaptured: L,
    serverPrefetch: D,
    // public API
    expose: Z,
    inheritAttrs: ee,
    // assets
    components: R,
    directives: ae,
    filters: ke
  } = t;
  if (u && hf(u, o, null), s)
    for (const te in s) {
      const ce = s[te];
      ne(ce) && (o[te] = ce.bind(n));
    }
  if (r) {
    const te = r.call(n, n);
    ve(te) && (e.data = /* @__PURE__ */ Hn(te));
  }
  if (Ai = !0, i)
    for (const te in i) {
      const ce = i[te], Xe = ne(ce) ? ce.bind(n, n) : ne(ce.get) ? ce.get.bind(n, n) : Pt, Qe = !ne(ce) && ne(ce.set) ? ce.set.bind(n) : Pt, Ne = K({
        get: Xe,
        set: Qe
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
      pu(a[te], o, n, te);
  if (l) {
    const te = ne(l) ? l.call(n) : l;
    Reflect.ownKeys(te).forEach((ce) => {
      zd(ce, te[ce]);
    });
  }
  c && Ks(c, e, "c");
  function he(te, ce) {
    Y(ce) ? ce.forEach((Xe) => te(Xe.bind(n))) : ce && te(ce.bind(n));
  }
  if (he(of, d), he(Ko, p), he(rf, f), he(sf, b), he(ef, y), he(tf, C), he(df, L), he(cf, J), he(uf, N), he(Wo, T), he(af, k), he(lf, D), Y(Z))
    if (Z.length) {
      const te = e.exposed || (e.exposed = {});
      Z.forEach((ce) => {
        Object.defineProperty(te, ce, {
          get: () => n[ce],
          set: (Xe) => n[ce] = Xe,
          enumerable: !0
        });
      });
    } else e.exposed || (e.exposed = {});
  S && e.render === Pt && (e.render = S), ee != null && (e.inheritAttrs = ee), R && (e.components = R), ae && (e.directives = ae), D && lu(e);
}
function hf(e, t, n = Pt) {
  Y(e) && (e = Ei(e));
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
function Ks(e, t, n) {
  dt(
    Y(e) ? e.map((o) => o.bind(t.proxy)) : e.bind(t.proxy),
    t,
    n
  );
}
function pu(e, t, n, o) {
  let r = o.includes(".") ? tu(n, o) : () => n[o];
  if (Pe(e)) {
    const i = t[e];
    ne(i) && tt(r, i);
  } else if (ne(e))
    tt(r, e.bind(n));
  else if (ve(e))
    if (Y(e))
      e.forEach((i) => pu(i, t, n, o));
    else {
      const i = ne(e.handler) ? e.handler.bind(n) : t[e.handler];
      ne(i) && tt(r, i, e);
    }
}
function mu(e) {
  const t = e.type, { mixins: n, extends: o } = t, {
    mixins: r,
    optionsCache: i,
    config: { optionMergeStrategies: s }
  } = e.appContext, a = i.get(t);
  let l;
  return a ? l = a : !r.length && !n && !o ? l = t : (l = {}, r.length && r.forEach(
    (u) => wr(l, u, s, !0)
  ), wr(l, t, s)), ve(t) && i.set(t, l), l;
}
function wr(e, t, n, o = !1) {
  const { mixins: r, extends: i } = t;
  i && wr(e, i, n, !0), r && r.forEach(
    (s) => wr(e, s, n, !0)
  );
  for (const s in t)
    if (!(o && s === "expose")) {
      const a = gf[s] || n && n[s];
      e[s] = a ? a(e[s], t[s]) : t[s];
    }
  return e;
}
const gf = {
  data: Ws,
  props: qs,
  emits: qs,
  // objects
  methods: eo,
  computed: eo,
  // lifecycle
  beforeCreate: Je,
  created: Je,
  beforeMount: Je,
  mounted: Je,
  beforeUpdate: Je,
  updated: Je,
  beforeDestroy: Je,
  beforeUnmount: Je,
  destroyed: Je,
  unmounted: Je,
  activated: Je,
  deactivated: Je,
  errorCaptured: Je,
  serverPrefetch: Je,
  // assets
  components: eo,
  directives: eo,
  // watch
  watch: vf,
  // provide / inject
  provide: Ws,
  inject: bf
};
function Ws(e, t) {
  return t ? e ? function() {
    return Ee(
      ne(e) ? e.call(this, this) : e,
      ne(t) ? t.call(this, this) : t
    );
  } : t : e;
}
function bf(e, t) {
  return eo(Ei(e), Ei(t));
}
function Ei(e) {
  if (Y(e)) {
    const t = {};
    for (let n = 0; n < e.length; n++)
      t[e[n]] = e[n];
    return t;
  }
  return e;
}
function Je(e, t) {
  return e ? [...new Set([].concat(e, t))] : t;
}
function eo(e, t) {
  return e ? Ee(/* @__PURE__ */ Object.create(null), e, t) : t;
}
function qs(e, t) {
  return e ? Y(e) && Y(t) ? [.../* @__PURE__ */ new Set([...e, ...t])] : Ee(
    /* @__PURE__ */ Object.create(null),
    yr(e),
    yr(t ?? {})
  ) : t;
}
function vf(e, t) {
  if (!e) return t;
  if (!t) return e;
  const n = Ee(/* @__PURE__ */ Object.create(null), e);
  for (const o in t)
    n[o] = Je(e[o], t[o]);
  return n;
}
function hu() {
  return {
    app: null,
    config: {
      isNativeTag: _l,
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
let yf = 0;
function _f(e, t) {
  return function(o, r = null) {
    ne(o) || (o = Ee({}, o)), r != null && !ve(r) && (r = null);
    const i = hu(), s = /* @__PURE__ */ new WeakSet(), a = [];
    let l = !1;
    const u = i.app = {
      _uid: yf++,
      _component: o,
      _props: r,
      _container: null,
      _context: i,
      _instance: null,
      version: Zf,
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
          const f = u._ceVNode || G(o, r);
          return f.appContext = i, p === !0 ? p = "svg" : p === !1 && (p = void 0), e(f, c, p), l = !0, u._container = c, c.__vue_app__ = u, Kr(f.component);
        }
      },
      onUnmount(c) {
        a.push(c);
      },
      unmount() {
        l && (dt(
          a,
          u._instance,
          16
        ), e(null, u._container), delete u._container.__vue_app__);
      },
      provide(c, d) {
        return i.provides[c] = d, u;
      },
      runWithContext(c) {
        const d = $n;
        $n = u;
        try {
          return c();
        } finally {
          $n = d;
        }
      }
    };
    return u;
  };
}
let $n = null;
function gu(e, t, n = me) {
  const o = Cn(), r = Ge(t), i = qt(t), s = bu(e, r), a = Pd((l, u) => {
    let c, d = me, p;
    return Kd(() => {
      const f = e[r];
      Be(c, f) && (c = f, u());
    }), {
      get() {
        return l(), n.get ? n.get(c) : c;
      },
      set(f) {
        const b = n.set ? n.set(f) : f;
        if (!Be(b, c) && !(d !== me && Be(f, d)))
          return;
        const y = o.vnode.props, C = !!(y && // check if parent has passed v-model
        (t in y || r in y || i in y) && (`onUpdate:${t}` in y || `onUpdate:${r}` in y || `onUpdate:${i}` in y));
        C || (c = f, u()), o.emit(`update:${t}`, b), Be(f, d) && (Be(f, b) && !Be(b, p) || // #13524: browsers differ in when they flush microtasks between
        // event listeners. If a v-model listener emits an intermediate value
        // and a following listener restores the model to its previous prop
        // value before parent updates are flushed, the parent render can be
        // deduped as having no prop change. Force a local update so DOM state
        // such as an input's value is synchronized back to the current model.
        C && d !== me && !Be(b, c)) && u(), d = f, p = b;
      }
    };
  });
  return a[Symbol.iterator] = () => {
    let l = 0;
    return {
      next() {
        return l < 2 ? { value: l++ ? s || me : a, done: !1 } : { done: !0 };
      }
    };
  }, a;
}
const bu = (e, t) => t === "modelValue" || t === "model-value" ? e.modelModifiers : e[`${t}Modifiers`] || e[`${Ge(t)}Modifiers`] || e[`${qt(t)}Modifiers`];
function wf(e, t, ...n) {
  if (e.isUnmounted) return;
  const o = e.vnode.props || me;
  let r = n;
  const i = t.startsWith("update:"), s = i && bu(o, t.slice(7));
  s && (s.trim && (r = n.map((c) => Pe(c) ? c.trim() : c)), s.number && (r = r.map(Zc)));
  let a, l = o[a = ti(t)] || // also try camelCase event handler (#2249)
  o[a = ti(Ge(t))];
  !l && i && (l = o[a = ti(qt(t))]), l && dt(
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
    e.emitted[a] = !0, dt(
      u,
      e,
      6,
      r
    );
  }
}
const kf = /* @__PURE__ */ new WeakMap();
function vu(e, t, n = !1) {
  const o = n ? kf : t.emitsCache, r = o.get(e);
  if (r !== void 0)
    return r;
  const i = e.emits;
  let s = {}, a = !1;
  if (!ne(e)) {
    const l = (u) => {
      const c = vu(u, t, !0);
      c && (a = !0, Ee(s, c));
    };
    !n && t.mixins.length && t.mixins.forEach(l), e.extends && l(e.extends), e.mixins && e.mixins.forEach(l);
  }
  return !i && !a ? (ve(e) && o.set(e, null), null) : (Y(i) ? i.forEach((l) => s[l] = null) : Ee(s, i), ve(e) && o.set(e, s), s);
}
function Ur(e, t) {
  return !e || !Ar(t) ? !1 : (t = t.slice(2), t = t === "Once" ? t : t.replace(/Once$/, ""), ge(e, t[0].toLowerCase() + t.slice(1)) || ge(e, qt(t)) || ge(e, t));
}
function Gs(e) {
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
    ctx: b,
    inheritAttrs: y
  } = e, C = hr(e);
  let x, T;
  try {
    if (n.shapeFlag & 4) {
      const k = r || o, S = k;
      x = Tt(
        u.call(
          S,
          k,
          c,
          d,
          f,
          p,
          b
        )
      ), T = a;
    } else {
      const k = t;
      x = Tt(
        k.length > 1 ? k(
          d,
          { attrs: a, slots: s, emit: l }
        ) : k(
          d,
          null
        )
      ), T = t.props ? a : $f(a);
    }
  } catch (k) {
    Kt.length = 0, Rr(k, e, 1), x = G(Ue);
  }
  let M = x;
  if (T && y !== !1) {
    const k = Object.keys(T), { shapeFlag: S } = M;
    k.length && S & 7 && (i && k.some(Er) && (T = Sf(
      T,
      i
    )), M = sn(M, T, !1, !0));
  }
  if (n.dirs && (M = sn(M, null, !1, !0), M.dirs = M.dirs ? M.dirs.concat(n.dirs) : n.dirs), n.transition) {
    const k = zr(M.type) && gr(M) || M;
    kn(k, n.transition);
  }
  return x = M, hr(C), x;
}
function yu(e, t = !0) {
  let n;
  for (let o = 0; o < e.length; o++) {
    const r = e[o];
    if (Bn(r)) {
      if (r.type !== Ue || r.children === "v-if") {
        if (n)
          return;
        n = r;
      }
    } else
      return;
  }
  return n;
}
const $f = (e) => {
  let t;
  for (const n in e)
    (n === "class" || n === "style" || Ar(n)) && ((t || (t = {}))[n] = e[n]);
  return t;
}, Sf = (e, t) => {
  const n = {};
  for (const o in e)
    (!Er(o) || !(o.slice(9) in t)) && (n[o] = e[o]);
  return n;
};
function xf(e, t, n) {
  const { props: o, children: r, component: i } = e, { props: s, children: a, patchFlag: l } = t, u = i.emitsOptions;
  if (t.dirs || t.transition)
    return !0;
  if (n && l >= 0) {
    if (l & 1024)
      return !0;
    if (l & 16)
      return o ? Ys(o, s, u) : !!s;
    if (l & 8) {
      const c = t.dynamicProps;
      for (let d = 0; d < c.length; d++) {
        const p = c[d];
        if (_u(s, o, p) && !Ur(u, p))
          return !0;
      }
    }
  } else
    return (r || a) && (!a || !a.$stable) ? !0 : o === s ? !1 : o ? s ? Ys(o, s, u) : !0 : !!s;
  return !1;
}
function Ys(e, t, n) {
  const o = Object.keys(t);
  if (o.length !== Object.keys(e).length)
    return !0;
  for (let r = 0; r < o.length; r++) {
    const i = o[r];
    if (!ge(e, i) || _u(t, e, i) && !Ur(n, i))
      return !0;
  }
  return !1;
}
function _u(e, t, n) {
  const o = e[n], r = t[n];
  return n === "style" && ve(o) && ve(r) ? !Un(o, r) : o !== r;
}
function Cf({ vnode: e, parent: t, suspense: n }, o) {
  for (; t; ) {
    const r = t.subTree;
    if (r.suspense && r.suspense.activeBranch === e && (r.suspense.vnode.el = r.el = o, e = r), r === e)
      (e = t.vnode).el = o, t = t.parent;
    else
      break;
  }
  n && n.activeBranch === e && (n.vnode.el = o);
}
const wu = {}, ku = () => Object.create(wu), $u = (e) => Object.getPrototypeOf(e) === wu;
function Tf(e, t, n, o = !1) {
  const r = {}, i = ku();
  e.propsDefaults = /* @__PURE__ */ Object.create(null), Su(e, t, r, i);
  for (const s in e.propsOptions[0])
    s in r || (r[s] = void 0);
  n ? e.props = o ? r : /* @__PURE__ */ xd(r) : e.type.props ? e.props = r : e.props = i, e.attrs = i;
}
function Of(e, t, n, o) {
  const {
    props: r,
    attrs: i,
    vnode: { patchFlag: s }
  } = e, a = /* @__PURE__ */ pe(r), [l] = e.propsOptions;
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
        if (Ur(e.emitsOptions, p))
          continue;
        const f = t[p];
        if (l)
          if (ge(i, p))
            f !== i[p] && (i[p] = f, u = !0);
          else {
            const b = Ge(p);
            r[b] = Li(
              l,
              a,
              b,
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
    Su(e, t, r, i) && (u = !0);
    let c;
    for (const d in a)
      (!t || // for camelCase
      !ge(t, d) && // it's possible the original props was passed in as kebab-case
      // and converted to camelCase (#955)
      ((c = qt(d)) === d || !ge(t, c))) && (l ? n && // for camelCase
      (n[d] !== void 0 || // for kebab-case
      n[c] !== void 0) && (r[d] = Li(
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
function Su(e, t, n, o) {
  const [r, i] = e.propsOptions;
  let s = !1, a;
  if (t)
    for (let l in t) {
      if (oo(l))
        continue;
      const u = t[l];
      let c;
      r && ge(r, c = Ge(l)) ? !i || !i.includes(c) ? n[c] = u : (a || (a = {}))[c] = u : Ur(e.emitsOptions, l) || (!(l in o) || u !== o[l]) && (o[l] = u, s = !0);
    }
  if (i) {
    const l = /* @__PURE__ */ pe(n), u = a || me;
    for (let c = 0; c < i.length; c++) {
      const d = i[c];
      n[d] = Li(
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
function Li(e, t, n, o, r, i) {
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
          const c = qo(r);
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
const Pf = /* @__PURE__ */ new WeakMap();
function xu(e, t, n = !1) {
  const o = n ? Pf : t.propsCache, r = o.get(e);
  if (r)
    return r;
  const i = e.props, s = {}, a = [];
  let l = !1;
  if (!ne(e)) {
    const c = (d) => {
      l = !0;
      const [p, f] = xu(d, t, !0);
      Ee(s, p), f && a.push(...f);
    };
    !n && t.mixins.length && t.mixins.forEach(c), e.extends && c(e.extends), e.mixins && e.mixins.forEach(c);
  }
  if (!i && !l)
    return ve(e) && o.set(e, _n), _n;
  if (Y(i))
    for (let c = 0; c < i.length; c++) {
      const d = Ge(i[c]);
      Js(d) && (s[d] = me);
    }
  else if (i)
    for (const c in i) {
      const d = Ge(c);
      if (Js(d)) {
        const p = i[c], f = s[d] = Y(p) || ne(p) ? { type: p } : Ee({}, p), b = f.type;
        let y = !1, C = !0;
        if (Y(b))
          for (let x = 0; x < b.length; ++x) {
            const T = b[x], M = ne(T) && T.name;
            if (M === "Boolean") {
              y = !0;
              break;
            } else M === "String" && (C = !1);
          }
        else
          y = ne(b) && b.name === "Boolean";
        f[
          0
          /* shouldCast */
        ] = y, f[
          1
          /* shouldCastTrue */
        ] = C, (y || ge(f, "default")) && a.push(d);
      }
    }
  const u = [s, a];
  return ve(e) && o.set(e, u), u;
}
function Js(e) {
  return e[0] !== "$" && !oo(e);
}
const cs = (e) => e === "_" || e === "_ctx" || e === "$stable", ds = (e) => Y(e) ? e.map(Tt) : [Tt(e)], Af = (e, t, n) => {
  if (t._n)
    return t;
  const o = ie((...r) => ds(t(...r)), n);
  return o._c = !1, o;
}, Cu = (e, t, n) => {
  const o = e._ctx;
  for (const r in e) {
    if (cs(r)) continue;
    const i = e[r];
    if (ne(i))
      t[r] = Af(r, i, o);
    else if (i != null) {
      const s = ds(i);
      t[r] = () => s;
    }
  }
}, Tu = (e, t) => {
  const n = ds(t);
  e.slots.default = () => n;
}, Ou = (e, t, n) => {
  for (const o in t)
    (n || !cs(o)) && (e[o] = t[o]);
}, Ef = (e, t, n) => {
  const o = e.slots = ku();
  if (e.vnode.shapeFlag & 32) {
    const r = t._;
    r ? (Ou(o, t, n), n && Sl(o, "_", r, !0)) : Cu(t, o);
  } else t && Tu(e, t);
}, Lf = (e, t, n) => {
  const { vnode: o, slots: r } = e;
  let i = !0, s = me;
  if (o.shapeFlag & 32) {
    const a = t._;
    a ? n && a === 1 ? i = !1 : Ou(r, t, n) : (i = !t.$stable, Cu(t, r)), s = t;
  } else t && (Tu(e, t), s = { default: 1 });
  if (i)
    for (const a in r)
      !cs(a) && s[a] == null && delete r[a];
}, Ke = Ff;
function If(e) {
  return jf(e);
}
function jf(e, t) {
  const n = Nr();
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
    insertStaticContent: b
  } = e, y = (m, g, $, j = null, P = null, E = null, z = void 0, B = null, F = !!g.dynamicChildren) => {
    if (m === g)
      return;
    m && !vn(m, g) && (j = Pn(m), je(m, P, E, !0), m = null), g.patchFlag === -2 && (F = !1, g.dynamicChildren = null), g.dynamicChildren && m && m.dynamicChildren && m.dynamicChildren.hasOnce && (g.dynamicChildren === _n && (g.dynamicChildren = []), g.dynamicChildren.hasOnce = !0);
    const { type: A, ref: W, shapeFlag: V } = g;
    switch (A) {
      case Hr:
        C(m, g, $, j);
        break;
      case Ue:
        x(m, g, $, j);
        break;
      case ci:
        m == null && T(g, $, j, z);
        break;
      case U:
        R(
          m,
          g,
          $,
          j,
          P,
          E,
          z,
          B,
          F
        );
        break;
      default:
        V & 1 ? S(
          m,
          g,
          $,
          j,
          P,
          E,
          z,
          B,
          F
        ) : V & 6 ? ae(
          m,
          g,
          $,
          j,
          P,
          E,
          z,
          B,
          F
        ) : (V & 64 || V & 128) && A.process(
          m,
          g,
          $,
          j,
          P,
          E,
          z,
          B,
          F,
          dn
        );
    }
    W != null && P ? ao(W, m && m.ref, E, g || m, !g) : W == null && m && m.ref != null && ao(m.ref, null, E, m, !0);
  }, C = (m, g, $, j) => {
    if (m == null)
      o(
        g.el = a(g.children),
        $,
        j
      );
    else {
      const P = g.el = m.el;
      g.children !== m.children && u(P, g.children);
    }
  }, x = (m, g, $, j) => {
    m == null ? o(
      g.el = l(g.children || ""),
      $,
      j
    ) : g.el = m.el;
  }, T = (m, g, $, j) => {
    [m.el, m.anchor] = b(
      m.children,
      g,
      $,
      j,
      m.el,
      m.anchor
    );
  }, M = ({ el: m, anchor: g }, $, j) => {
    let P;
    for (; m && m !== g; )
      P = p(m), o(m, $, j), m = P;
    o(g, $, j);
  }, k = ({ el: m, anchor: g }) => {
    let $;
    for (; m && m !== g; )
      $ = p(m), r(m), m = $;
    r(g);
  }, S = (m, g, $, j, P, E, z, B, F) => {
    if (g.type === "svg" ? z = "svg" : g.type === "math" && (z = "mathml"), m == null)
      J(
        g,
        $,
        j,
        P,
        E,
        z,
        B,
        F
      );
    else {
      const A = m.el && m.el._isVueCE ? m.el : null;
      try {
        A && A._beginPatch(), D(
          m,
          g,
          P,
          E,
          z,
          B,
          F
        );
      } finally {
        A && A._endPatch();
      }
    }
  }, J = (m, g, $, j, P, E, z, B) => {
    let F, A;
    const { props: W, shapeFlag: V, transition: q, dirs: Q } = m;
    if (F = m.el = s(
      m.type,
      E,
      W && W.is,
      W
    ), V & 8 ? c(F, m.children) : V & 16 && L(
      m.children,
      F,
      null,
      j,
      P,
      ui(m, E),
      z,
      B
    ), Q && fn(m, null, j, "created"), N(F, m, m.scopeId, z, j), W) {
      for (const xe in W)
        xe !== "value" && !oo(xe) && i(F, xe, null, W[xe], E, j);
      "value" in W && i(F, "value", null, W.value, E), (A = W.onVnodeBeforeMount) && $t(A, j, m);
    }
    Q && fn(m, null, j, "beforeMount");
    const de = Nf(P, q);
    de ? q.beforeEnter(F) : q && !q.persisted && (F[Df] = !0), o(F, g, $), ((A = W && W.onVnodeMounted) || de || Q) && Ke(() => {
      A && $t(A, j, m), de && q.enter(F), Q && fn(m, null, j, "mounted");
    }, P);
  }, N = (m, g, $, j, P) => {
    if ($ && f(m, $), j)
      for (let E = 0; E < j.length; E++)
        f(m, j[E]);
    if (P) {
      let E = P.subTree;
      if (g === E || Au(E.type) && (E.ssContent === g || E.ssFallback === g)) {
        const z = P.vnode;
        N(
          m,
          z,
          z.scopeId,
          z.slotScopeIds,
          P.parent
        );
      }
    }
  }, L = (m, g, $, j, P, E, z, B, F = 0) => {
    for (let A = F; A < m.length; A++) {
      const W = m[A] = B ? Vt(m[A]) : Tt(m[A]);
      y(
        null,
        W,
        g,
        $,
        j,
        P,
        E,
        z,
        B
      );
    }
  }, D = (m, g, $, j, P, E, z) => {
    const B = g.el = m.el;
    let { patchFlag: F, dynamicChildren: A, dirs: W } = g;
    F |= m.patchFlag & 16;
    const V = m.props || me, q = g.props || me;
    let Q;
    if ($ && pn($, !1), (Q = q.onVnodeBeforeUpdate) && $t(Q, $, g, m), W && fn(g, m, $, "beforeUpdate"), $ && pn($, !0), // #6385 the old vnode may be a user-wrapped non-isomorphic block
    // Force full diff when block metadata is unstable.
    A && (!m.dynamicChildren || m.dynamicChildren.length !== A.length) && (F = 0, z = !1, A = null), (V.innerHTML && q.innerHTML == null || V.textContent && q.textContent == null) && c(B, ""), A ? Z(
      m.dynamicChildren,
      A,
      B,
      $,
      j,
      ui(g, P),
      E
    ) : z || ce(
      m,
      g,
      B,
      null,
      $,
      j,
      ui(g, P),
      E,
      !1
    ), F > 0) {
      if (F & 16)
        ee(B, V, q, $, P);
      else if (F & 2 && V.class !== q.class && i(B, "class", null, q.class, P), F & 4 && i(B, "style", V.style, q.style, P), F & 8) {
        const de = g.dynamicProps;
        for (let xe = 0; xe < de.length; xe++) {
          const $e = de[xe], Le = V[$e], Fe = q[$e];
          (Fe !== Le || $e === "value") && i(B, $e, Le, Fe, P, $);
        }
      }
      F & 1 && m.children !== g.children && c(B, g.children);
    } else !z && A == null && ee(B, V, q, $, P);
    ((Q = q.onVnodeUpdated) || W) && Ke(() => {
      Q && $t(Q, $, g, m), W && fn(g, m, $, "updated");
    }, j);
  }, Z = (m, g, $, j, P, E, z) => {
    for (let B = 0; B < g.length; B++) {
      const F = m[B], A = g[B], W = F.el || uo(F), V = (
        // oldVNode may be an errored async setup() component inside Suspense
        // which will not have a mounted element
        W && // - In the case of a Fragment, we need to provide the actual parent
        // of the Fragment itself so it can move its children.
        (F.type === U || // - In the case of different nodes, there is going to be a replacement
        // which also requires the correct parent container
        !vn(F, A) || // - In the case of a component, it could contain anything.
        F.shapeFlag & 198) ? d(W) : (
          // In other cases, the parent container is not actually used so we
          // just pass the block element here to avoid a DOM parentNode call.
          $
        )
      );
      y(
        F,
        A,
        V,
        null,
        j,
        P,
        E,
        z,
        !0
      );
    }
  }, ee = (m, g, $, j, P) => {
    if (g !== $) {
      if (g !== me)
        for (const E in g)
          !oo(E) && !(E in $) && i(
            m,
            E,
            g[E],
            null,
            P,
            j
          );
      for (const E in $) {
        if (oo(E)) continue;
        const z = $[E], B = g[E];
        z !== B && E !== "value" && i(m, E, B, z, P, j);
      }
      "value" in $ && i(m, "value", g.value, $.value, P);
    }
  }, R = (m, g, $, j, P, E, z, B, F) => {
    const A = g.el = m ? m.el : a(""), W = g.anchor = m ? m.anchor : a("");
    let { patchFlag: V, dynamicChildren: q, slotScopeIds: Q } = g;
    Q && (B = B ? B.concat(Q) : Q), m == null ? (o(A, $, j), o(W, $, j), L(
      // #10007
      // such fragment like `<></>` will be compiled into
      // a fragment which doesn't have a children.
      // In this case fallback to an empty array
      g.children || [],
      $,
      W,
      P,
      E,
      z,
      B,
      F
    )) : V > 0 && V & 64 && q && // #2715 the previous fragment could've been a BAILed one as a result
    // of renderSlot() with no valid children
    m.dynamicChildren && m.dynamicChildren.length === q.length ? (Z(
      m.dynamicChildren,
      q,
      $,
      P,
      E,
      z,
      B
    ), // #2080 if the stable fragment has a key, it's a <template v-for> that may
    //  get moved around. Make sure all root level vnodes inherit el.
    // #2134 or if it's a component root, it may also get moved around
    // as the component is being moved.
    (g.key != null || P && g === P.subTree) && fs(
      m,
      g,
      !0
      /* shallow */
    )) : ce(
      m,
      g,
      $,
      W,
      P,
      E,
      z,
      B,
      F
    );
  }, ae = (m, g, $, j, P, E, z, B, F) => {
    g.slotScopeIds = B, m == null ? g.shapeFlag & 512 ? P.ctx.activate(
      g,
      $,
      j,
      z,
      F
    ) : ke(
      g,
      $,
      j,
      P,
      E,
      z,
      F
    ) : De(m, g, F);
  }, ke = (m, g, $, j, P, E, z) => {
    const B = m.component = Uf(
      m,
      j,
      P
    );
    if (Vr(m) && (B.ctx.renderer = dn), Hf(B, !1, z), B.asyncDep) {
      if (P && P.registerDep(
        B,
        he,
        z,
        E
      ), !m.el) {
        const F = B.subTree = G(Ue);
        x(null, F, g, $), m.placeholder = F.el;
      }
    } else
      he(
        B,
        m,
        g,
        $,
        P,
        E,
        z
      );
  }, De = (m, g, $) => {
    const j = g.component = m.component;
    if (xf(m, g, $))
      if (j.asyncDep && !j.asyncResolved) {
        g.el = m.el, g.placeholder = m.placeholder, te(j, g, $);
        return;
      } else
        j.next = g, j.update();
    else
      g.el = m.el, g.placeholder = m.placeholder, j.vnode = g;
  }, he = (m, g, $, j, P, E, z) => {
    const B = () => {
      if (m.isMounted) {
        let { next: V, bu: q, u: Q, parent: de, vnode: xe } = m;
        {
          const wt = Pu(m);
          if (wt) {
            V && (V.el = xe.el, te(m, V, z)), wt.asyncDep.then(() => {
              const Dt = () => {
                m.job.flags & 8 || (P && P.pendingBranch ? Ke(Dt, P) : A());
              };
              Dt.flags = 48, Ke(Dt, P);
            });
            return;
          }
        }
        let $e = V, Le;
        pn(m, !1), V ? (V.el = xe.el, te(m, V, z)) : V = xe, q && lr(q), (Le = V.props && V.props.onVnodeBeforeUpdate) && $t(Le, de, V, xe), pn(m, !0);
        const Fe = Gs(m), ft = m.subTree;
        m.subTree = Fe, y(
          ft,
          Fe,
          // parent may have changed if it's in a teleport. a root that is a
          // pending async component only has its placeholder comment
          d(
            ft.el || uo(ft)
          ),
          // anchor may have changed if it's in a fragment
          Pn(ft),
          m,
          P,
          E
        ), V.el = Fe.el, $e === null && Cf(m, Fe.el), Q && Ke(Q, P), (Le = V.props && V.props.onVnodeUpdated) && Ke(
          () => $t(Le, de, V, xe),
          P
        );
      } else {
        let V;
        const { el: q, props: Q } = g, { bm: de, m: xe, parent: $e, root: Le, type: Fe } = m, ft = Dn(g);
        pn(m, !1), de && lr(de), !ft && (V = Q && Q.onVnodeBeforeMount) && $t(V, $e, g), pn(m, !0);
        {
          Le.ce && Le.ce._hasShadowRoot() && Le.ce._injectChildStyle(
            Fe,
            m.parent ? m.parent.type : void 0
          );
          const wt = m.subTree = Gs(m);
          y(
            null,
            wt,
            $,
            j,
            m,
            P,
            E
          ), g.el = wt.el;
        }
        if (xe && Ke(xe, P), !ft && (V = Q && Q.onVnodeMounted)) {
          const wt = g;
          Ke(
            () => $t(V, $e, wt),
            P
          );
        }
        (g.shapeFlag & 256 || $e && Dn($e.vnode) && $e.vnode.shapeFlag & 256) && m.a && Ke(m.a, P), m.isMounted = !0, g = $ = j = null;
      }
    };
    m.scope.on();
    const F = m.effect = new Ll(B);
    m.scope.off();
    const A = m.update = F.run.bind(F), W = m.job = F.runIfDirty.bind(F);
    W.i = m, W.id = m.uid, F.scheduler = () => Br(W), pn(m, !0), A();
  }, te = (m, g, $) => {
    g.component = m;
    const j = m.vnode.props;
    m.vnode = g, m.next = null, Of(m, g.props, j, $), Lf(m, g.children, $), Lt(), Zl(m), It();
  }, ce = (m, g, $, j, P, E, z, B, F = !1) => {
    const A = m && m.children, W = m ? m.shapeFlag : 0, V = g.children, { patchFlag: q, shapeFlag: Q } = g;
    if (q > 0) {
      if (q & 128) {
        Qe(
          A,
          V,
          $,
          j,
          P,
          E,
          z,
          B,
          F
        );
        return;
      } else if (q & 256) {
        Xe(
          A,
          V,
          $,
          j,
          P,
          E,
          z,
          B,
          F
        );
        return;
      }
    }
    Q & 8 ? (W & 16 && Yt(A, P, E), V !== A && c($, V)) : W & 16 ? Q & 16 ? Qe(
      A,
      V,
      $,
      j,
      P,
      E,
      z,
      B,
      F
    ) : Yt(A, P, E, !0) : (W & 8 && c($, ""), Q & 16 && L(
      V,
      $,
      j,
      P,
      E,
      z,
      B,
      F
    ));
  }, Xe = (m, g, $, j, P, E, z, B, F) => {
    m = m || _n, g = g || _n;
    const A = m.length, W = g.length, V = Math.min(A, W);
    let q;
    for (q = 0; q < V; q++) {
      const Q = g[q] = F ? Vt(g[q]) : Tt(g[q]);
      y(
        m[q],
        Q,
        $,
        null,
        P,
        E,
        z,
        B,
        F
      );
    }
    A > W ? Yt(
      m,
      P,
      E,
      !0,
      !1,
      V
    ) : L(
      g,
      $,
      j,
      P,
      E,
      z,
      B,
      F,
      V
    );
  }, Qe = (m, g, $, j, P, E, z, B, F) => {
    let A = 0;
    const W = g.length;
    let V = m.length - 1, q = W - 1;
    for (; A <= V && A <= q; ) {
      const Q = m[A], de = g[A] = F ? Vt(g[A]) : Tt(g[A]);
      if (vn(Q, de))
        y(
          Q,
          de,
          $,
          null,
          P,
          E,
          z,
          B,
          F
        );
      else
        break;
      A++;
    }
    for (; A <= V && A <= q; ) {
      const Q = m[V], de = g[q] = F ? Vt(g[q]) : Tt(g[q]);
      if (vn(Q, de))
        y(
          Q,
          de,
          $,
          null,
          P,
          E,
          z,
          B,
          F
        );
      else
        break;
      V--, q--;
    }
    if (A > V) {
      if (A <= q) {
        const Q = q + 1, de = Q < W ? g[Q].el : j;
        for (; A <= q; )
          y(
            null,
            g[A] = F ? Vt(g[A]) : Tt(g[A]),
            $,
            de,
            P,
            E,
            z,
            B,
            F
          ), A++;
      }
    } else if (A > q)
      for (; A <= V; )
        je(m[A], P, E, !0), A++;
    else {
      const Q = A, de = A, xe = /* @__PURE__ */ new Map();
      for (A = de; A <= q; A++) {
        const ot = g[A] = F ? Vt(g[A]) : Tt(g[A]);
        ot.key != null && xe.set(ot.key, A);
      }
      let $e, Le = 0;
      const Fe = q - de + 1;
      let ft = !1, wt = 0;
      const Dt = new Array(Fe);
      for (A = 0; A < Fe; A++) Dt[A] = 0;
      for (A = Q; A <= V; A++) {
        const ot = m[A];
        if (Le >= Fe) {
          je(ot, P, E, !0);
          continue;
        }
        let kt;
        if (ot.key != null)
          kt = xe.get(ot.key);
        else
          for ($e = de; $e <= q; $e++)
            if (Dt[$e - de] === 0 && vn(ot, g[$e])) {
              kt = $e;
              break;
            }
        kt === void 0 ? je(ot, P, E, !0) : (Dt[kt - de] = A + 1, kt >= wt ? wt = kt : ft = !0, y(
          ot,
          g[kt],
          $,
          null,
          P,
          E,
          z,
          B,
          F
        ), Le++);
      }
      const As = ft ? Mf(Dt) : _n;
      for ($e = As.length - 1, A = Fe - 1; A >= 0; A--) {
        const ot = de + A, kt = g[ot], Es = g[ot + 1], Ls = ot + 1 < W ? (
          // #13559, #14173 fallback to el placeholder for unresolved async component
          Es.el || uo(Es)
        ) : j;
        Dt[A] === 0 ? y(
          null,
          kt,
          $,
          Ls,
          P,
          E,
          z,
          B,
          F
        ) : ft && ($e < 0 || A !== As[$e] ? Ne(kt, $, Ls, 2) : $e--);
      }
    }
  }, Ne = (m, g, $, j, P = null) => {
    const { el: E, type: z, transition: B, children: F, shapeFlag: A } = m;
    if (A & 6) {
      Ne(m.component.subTree, g, $, j);
      return;
    }
    if (A & 128) {
      m.suspense.move(g, $, j);
      return;
    }
    if (A & 64) {
      z.move(m, g, $, dn);
      return;
    }
    if (z === U) {
      o(E, g, $);
      for (let V = 0; V < F.length; V++)
        Ne(F[V], g, $, j);
      o(m.anchor, g, $);
      return;
    }
    if (z === ci) {
      M(m, g, $);
      return;
    }
    if (j !== 2 && A & 1 && B)
      if (j === 0)
        B.persisted && !E[ut] ? o(E, g, $) : (B.beforeEnter(E), o(E, g, $), Ke(() => B.enter(E), P));
      else {
        const { leave: V, delayLeave: q, afterLeave: Q } = B, de = () => {
          m.ctx.isUnmounted ? r(E) : o(E, g, $);
        }, xe = () => {
          const $e = E._isLeaving || !!E[ut];
          E._isLeaving && E[ut](
            !0
            /* cancelled */
          ), B.persisted && !$e ? de() : V(E, () => {
            de(), Q && Q();
          });
        };
        q ? q(E, de, xe) : xe();
      }
    else
      o(E, g, $);
  }, je = (m, g, $, j = !1, P = !1) => {
    const {
      type: E,
      props: z,
      ref: B,
      children: F,
      dynamicChildren: A,
      shapeFlag: W,
      patchFlag: V,
      dirs: q,
      cacheIndex: Q,
      memo: de
    } = m;
    if ((V === -2 || A && A.hasOnce) && (P = !1), B != null && (Lt(), ao(B, null, $, m, !0), It()), Q != null && (!m.ctx || m.ctx === g) && (g.renderCache[Q] = void 0), W & 256 && g.ctx.deactivate(m))
      return;
    const xe = W & 1 && q, $e = !Dn(m);
    let Le;
    if ($e && (Le = z && z.onVnodeBeforeUnmount) && $t(Le, g, m), W & 6)
      Go(m.component, $, j);
    else {
      if (W & 128) {
        m.suspense.unmount($, j);
        return;
      }
      xe && fn(m, null, g, "beforeUnmount"), W & 64 ? m.type.remove(
        m,
        g,
        $,
        dn,
        j
      ) : A && // #5154
      // when v-once is used inside a block, setBlockTracking(-1) marks the
      // parent block with hasOnce: true
      // so that it doesn't take the fast path during unmount - otherwise
      // components nested in v-once are never unmounted.
      !A.hasOnce && // #1153: fast path should not be taken for non-stable (v-for) fragments
      (E !== U || V > 0 && V & 64) ? Yt(
        A,
        g,
        $,
        !1,
        !0
      ) : (E === U && V & 384 || !P && W & 16) && Yt(F, g, $), j && cn(m);
    }
    const Fe = de != null && Q == null;
    ($e && (Le = z && z.onVnodeUnmounted) || xe || Fe) && Ke(() => {
      Le && $t(Le, g, m), xe && fn(m, null, g, "unmounted"), Fe && (m.el = null);
    }, $);
  }, cn = (m) => {
    const { type: g, el: $, anchor: j, transition: P } = m, E = g === U;
    if (E && !P) {
      Mt($, j);
      return;
    }
    if (g === ci) {
      k(m), P && !P.persisted && P.afterLeave && P.afterLeave();
      return;
    }
    const z = E ? vo(m) : m, B = () => {
      E ? d($) && Mt($, j) : r($), P && !P.persisted && P.afterLeave && P.afterLeave();
    };
    if (z && z.shapeFlag & 1 && P && !P.persisted) {
      const { leave: F, delayLeave: A } = P, W = z.el, V = () => F(W, B);
      A ? A(W, B, V) : V();
    } else
      B();
  }, Mt = (m, g) => {
    let $;
    for (; m !== g; )
      $ = p(m), r(m), m = $;
    r(g);
  }, Go = (m, g, $) => {
    const { bum: j, scope: P, job: E, subTree: z, um: B, m: F, a: A } = m;
    Zs(F), Zs(A), j && lr(j), P.stop(), E ? (E.flags |= 8, je(z, m, g, $)) : z && (z.transition = m.vnode.transition, je(z, m, g, $)), B && Ke(B, g);
    const W = () => {
      m.isUnmounted = !0;
    };
    W.flags = 16, Ke(W, g);
  }, Yt = (m, g, $, j = !1, P = !1, E = 0) => {
    for (let z = E; z < m.length; z++)
      je(m[z], g, $, j, P);
  }, Pn = (m) => {
    if (m.shapeFlag & 6)
      return Pn(m.component.subTree);
    if (m.shapeFlag & 128)
      return m.suspense.next();
    const g = p(m.anchor || m.el), $ = g && g[nu];
    return $ ? p($) : g;
  }, Yo = (m, g, $) => {
    const j = m && g._vnode ? void 0 : m && m.component ? m.component.uid : Vf();
    Bd(() => {
      m == null ? g._vnode && je(g._vnode, null, null, !0) : y(
        g._vnode || null,
        m,
        g,
        null,
        null,
        null,
        $
      ), g._vnode = m;
    }, j);
  }, dn = {
    p: y,
    um: je,
    m: Ne,
    r: cn,
    mt: ke,
    mc: L,
    pc: ce,
    pbc: Z,
    n: Pn,
    o: e
  };
  return {
    render: Yo,
    hydrate: void 0,
    createApp: _f(Yo)
  };
}
function ui({ type: e, props: t }, n) {
  return n === "svg" && e === "foreignObject" || n === "mathml" && e === "annotation-xml" && t && t.encoding && t.encoding.includes("html") ? void 0 : n;
}
function pn({ effect: e, job: t }, n) {
  n ? (e.flags |= 32, t.flags |= 4) : (e.flags &= -33, t.flags &= -5);
}
function Nf(e, t) {
  return (!e || e && !e.pendingBranch) && t && !t.persisted;
}
function fs(e, t, n = !1) {
  const o = e.children, r = t.children;
  if (Y(o) && Y(r))
    for (let i = 0; i < o.length; i++) {
      const s = o[i];
      let a = r[i];
      a.shapeFlag & 1 && !a.dynamicChildren && ((a.patchFlag <= 0 || a.patchFlag === 32) && (a = r[i] = Vt(r[i]), a.el = s.el), !n && a.patchFlag !== -2 && fs(s, a)), a.type === Hr && (a.patchFlag === -1 && (a = r[i] = Vt(a)), a.el = s.el), a.type === Ue && !a.el && (a.el = s.el);
    }
}
function Mf(e) {
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
function Pu(e) {
  const t = e.subTree.component;
  if (t)
    return t.asyncDep && !t.asyncResolved ? t : Pu(t);
}
function Zs(e) {
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
const Au = (e) => e.__isSuspense, Df = /* @__PURE__ */ Symbol("_deferredEnter");
function Ff(e, t) {
  t && t.pendingBranch ? Y(e) ? t.effects.push(...e) : t.effects.push(e) : Rd(e);
}
const U = /* @__PURE__ */ Symbol.for("v-fgt"), Hr = /* @__PURE__ */ Symbol.for("v-txt"), Ue = /* @__PURE__ */ Symbol.for("v-cmt"), ci = /* @__PURE__ */ Symbol.for("v-stc"), Kt = [];
let rt = null;
function h(e = !1) {
  Kt.push(rt = e ? null : []);
}
function ps() {
  Kt.pop(), rt = Kt[Kt.length - 1] || null;
}
let _o = 1;
function kr(e, t = !1) {
  _o += e, e < 0 && rt && t && (rt.hasOnce = !0);
}
function Eu(e) {
  return e.dynamicChildren = _o > 0 ? rt || _n : null, ps(), _o > 0 && rt && rt.push(e), e;
}
function v(e, t, n, o, r, i) {
  return Eu(
    w(
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
  return Eu(
    G(
      e,
      t,
      n,
      o,
      r,
      !0
    )
  );
}
function Bn(e) {
  return e ? e.__v_isVNode === !0 : !1;
}
function vn(e, t) {
  return e.type === t.type && e.key === t.key;
}
const Lu = ({ key: e }) => e ?? null, ur = ({
  ref: e,
  ref_key: t,
  ref_for: n
}) => (typeof e == "number" && (e = "" + e), e != null ? Pe(e) || /* @__PURE__ */ Ae(e) || ne(e) ? { i: Ve, r: e, k: t, f: !!n } : e : null);
function w(e, t = null, n = null, o = 0, r = null, i = e === U ? 0 : 1, s = !1, a = !1) {
  const l = {
    __v_isVNode: !0,
    __v_skip: !0,
    type: e,
    props: t,
    key: t && Lu(t),
    ref: t && ur(t),
    scopeId: eu,
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
    ctx: Ve
  };
  return a ? ($r(l, n), i & 128 && e.normalize(l)) : n && (l.shapeFlag |= Pe(n) ? 8 : 16), _o > 0 && // avoid a block node from tracking itself
  !s && // has current parent block
  rt && // presence of a patch flag indicates this node needs patching on updates.
  // component nodes also should always be patched, because even if the
  // component doesn't need to update, it needs to persist the instance on to
  // the next vnode so that it can be properly unmounted later.
  (l.patchFlag > 0 || i & 6) && // the EVENTS flag is only for hydration and if it is the only flag, the
  // vnode should not be considered dynamic due to handler caching.
  l.patchFlag !== 32 && rt.push(l), l;
}
const G = Rf;
function Rf(e, t = null, n = null, o = 0, r = null, i = !1) {
  if ((!e || e === cu) && (e = Ue), Bn(e)) {
    const a = sn(
      e,
      t,
      !0
      /* mergeRef: true */
    );
    return n && $r(a, n), _o > 0 && !i && rt && (a.shapeFlag & 6 ? rt[rt.indexOf(e)] = a : rt.push(a)), a.patchFlag = -2, a;
  }
  if (Yf(e) && (e = e.__vccOpts), t) {
    t = Bf(t);
    let { class: a, style: l } = t;
    a && !Pe(a) && (t.class = Se(a)), ve(l) && (/* @__PURE__ */ Fr(l) && !Y(l) && (l = Ee({}, l)), t.style = Vo(l));
  }
  const s = Pe(e) ? 1 : Au(e) ? 128 : zr(e) ? 64 : ve(e) ? 4 : ne(e) ? 2 : 0;
  return w(
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
function Bf(e) {
  return e ? /* @__PURE__ */ Fr(e) ? Ee({}, e) : $u(e) ? Ee({}, e[Mu] || e) : e : null;
}
function sn(e, t, n = !1, o = !1) {
  const { props: r, ref: i, patchFlag: s, children: a, transition: l } = e, u = t ? se(r || {}, t) : r, c = {
    __v_isVNode: !0,
    __v_skip: !0,
    type: e.type,
    props: u,
    key: u && Lu(u),
    ref: t && t.ref ? (
      // #2078 in the case of <component :is="vnode" ref="extra"/>
      // if the vnode itself already has a ref, cloneVNode will need to merge
      // the refs so the single vnode can be set on multiple refs
      n && i ? Y(i) ? i.concat(ur(t)) : [i, ur(t)] : ur(t)
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
  return l && o && kn(
    c,
    l.clone(c)
  ), c;
}
function H(e = " ", t = 0) {
  return G(Hr, null, e, t);
}
function I(e = "", t = !1) {
  return t ? (h(), X(Ue, null, e)) : G(Ue, null, e);
}
function Tt(e) {
  return e == null || typeof e == "boolean" ? G(Ue) : Y(e) ? G(
    U,
    null,
    // #3666, avoid reference pollution when reusing vnode
    e.slice()
  ) : Bn(e) ? Vt(e) : G(Hr, null, String(e));
}
function Vt(e) {
  return e.el === null && e.patchFlag !== -1 || e.memo ? e : sn(e);
}
function $r(e, t) {
  let n = 0;
  const { shapeFlag: o } = e;
  if (t == null)
    t = null;
  else if (Y(t))
    n = 16;
  else if (typeof t == "object")
    if (o & 65) {
      const r = t.default;
      r && (r._c && (r._d = !1), $r(e, r()), r._c && (r._d = !0));
      return;
    } else {
      n = 32;
      const r = t._;
      !r && !$u(t) ? t._ctx = Ve : r === 3 && Ve && (Ve.slots._ === 1 ? t._ = 1 : (t._ = 2, e.patchFlag |= 1024));
    }
  else if (ne(t)) {
    if (o & 65) {
      $r(e, { default: t });
      return;
    }
    t = { default: t, _ctx: Ve }, n = 32;
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
        t.class !== o.class && (t.class = Se([t.class, o.class]));
      else if (r === "style")
        t.style = Vo([t.style, o.style]);
      else if (Ar(r)) {
        const i = t[r], s = o[r];
        s && i !== s && !(Y(i) && i.includes(s)) ? t[r] = i ? [].concat(i, s) : s : s == null && i == null && // mergeProps({ 'onUpdate:modelValue': undefined }) should not retain
        // the model listener.
        !Er(r) && (t[r] = s);
      } else r !== "" && (t[r] = o[r]);
  }
  return t;
}
function $t(e, t, n, o = null) {
  dt(e, t, 7, [
    n,
    o
  ]);
}
const zf = /* @__PURE__ */ hu();
let Iu = 0;
function Vf() {
  return Iu;
}
function Uf(e, t, n) {
  const o = e.type, r = (t ? t.appContext : e.appContext) || zf, i = {
    uid: Iu++,
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
    scope: new Pl(
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
    propsOptions: xu(o, r),
    emitsOptions: vu(o, r),
    // emit
    emit: null,
    // to be set immediately
    emitted: null,
    // props default value
    propsDefaults: me,
    // inheritAttrs
    inheritAttrs: o.inheritAttrs,
    // state
    ctx: me,
    data: me,
    props: me,
    attrs: me,
    slots: me,
    refs: me,
    setupState: me,
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
  return i.ctx = { _: i }, i.root = t ? t.root : i, i.emit = wf.bind(null, i), e.ce && e.ce(i), i;
}
let qe = null;
const Cn = () => qe || Ve;
let Sr, wo;
{
  const e = Nr(), t = (n, o) => {
    let r;
    return (r = e[n]) || (r = e[n] = []), r.push(o), (i) => {
      r.length > 1 ? r.forEach((s) => s(i)) : r[0](i);
    };
  };
  Sr = t(
    "__VUE_INSTANCE_SETTERS__",
    (n) => qe = n
  ), wo = t(
    "__VUE_SSR_SETTERS__",
    (n) => ko = n
  );
}
const qo = (e) => {
  const t = qe;
  return Sr(e), e.scope.on(), () => {
    e.scope.off(), Sr(t);
  };
}, Xs = () => {
  qe && qe.scope.off(), Sr(null);
};
function ju(e) {
  return e.vnode.shapeFlag & 4;
}
let ko = !1;
function Hf(e, t = !1, n = !1) {
  t && wo(t);
  const { props: o, children: r } = e.vnode, i = ju(e);
  Tf(e, o, i, t), Ef(e, r, n || t);
  const s = i ? Kf(e, t) : void 0;
  return t && wo(!1), s;
}
function Kf(e, t) {
  const n = e.type;
  e.accessCache = /* @__PURE__ */ Object.create(null), e.proxy = new Proxy(e.ctx, pf);
  const { setup: o } = n;
  if (o) {
    Lt();
    const r = e.setupContext = o.length > 1 ? qf(e) : null, i = qo(e), s = Uo(
      o,
      e,
      0,
      [
        e.props,
        r
      ]
    ), a = wl(s);
    if (It(), i(), (a || e.sp) && !Dn(e) && lu(e), a) {
      if (s.then(Xs, Xs), t)
        return s.then((l) => {
          wo(!0);
          try {
            Qs(e, l, t);
          } finally {
            wo(!1);
          }
        }).catch((l) => {
          Rr(l, e, 0, void 0, !0), e.ssrRender = (u, c) => c("<!---->");
        });
      e.asyncDep = s;
    } else
      Qs(e, s);
  } else
    Nu(e);
}
function Qs(e, t, n) {
  ne(t) ? e.type.__ssrInlineRender ? e.ssrRender = t : e.render = t : ve(t) && (e.setupState = Gl(t)), Nu(e);
}
function Nu(e, t, n) {
  const o = e.type;
  e.render || (e.render = o.render || Pt);
  {
    const r = qo(e);
    Lt();
    try {
      mf(e);
    } finally {
      It(), r();
    }
  }
}
const Mu = /* @__PURE__ */ Symbol(), Wf = {
  get(e, t) {
    return We(e, "get", ""), t === Mu ? e : e[t];
  }
};
function qf(e) {
  const t = (n) => {
    e.exposed = n || {};
  };
  return {
    attrs: new Proxy(e.attrs, Wf),
    slots: e.slots,
    emit: e.emit,
    expose: t
  };
}
function Kr(e) {
  return e.exposed ? e.exposeProxy || (e.exposeProxy = new Proxy(Gl(is(e.exposed)), {
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
function Gf(e, t = !0) {
  return ne(e) ? e.displayName || e.name : e.name || t && e.__name;
}
function Yf(e) {
  return ne(e) && "__vccOpts" in e;
}
const K = (e, t) => /* @__PURE__ */ jd(e, t, ko);
function Jf(e, t, n) {
  try {
    kr(-1);
    const o = arguments.length;
    return o === 2 ? ve(t) && !Y(t) ? Bn(t) ? G(e, null, [t]) : G(e, t) : G(e, null, t) : (o > 3 ? n = Array.prototype.slice.call(arguments, 2) : o === 3 && Bn(n) && (n = [n]), G(e, t, n));
  } finally {
    kr(1);
  }
}
const Zf = "3.5.45";
let Ii;
const ea = typeof window < "u" && window.trustedTypes;
if (ea)
  try {
    Ii = /* @__PURE__ */ ea.createPolicy("vue", {
      createHTML: (e) => e
    });
  } catch {
  }
const Du = Ii ? (e) => Ii.createHTML(e) : (e) => e, Xf = "http://www.w3.org/2000/svg", Qf = "http://www.w3.org/1998/Math/MathML", zt = typeof document < "u" ? document : null, ta = zt && /* @__PURE__ */ zt.createElement("template"), ep = {
  insert: (e, t, n) => {
    t.insertBefore(e, n || null);
  },
  remove: (e) => {
    const t = e.parentNode;
    t && t.removeChild(e);
  },
  createElement: (e, t, n, o) => {
    const r = t === "svg" ? zt.createElementNS(Xf, e) : t === "mathml" ? zt.createElementNS(Qf, e) : n ? zt.createElement(e, { is: n }) : zt.createElement(e);
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
      ta.innerHTML = Du(
        o === "svg" ? `<svg>${e}</svg>` : o === "mathml" ? `<math>${e}</math>` : e
      );
      const a = ta.content;
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
}, Jt = "transition", Jn = "animation", $o = /* @__PURE__ */ Symbol("_vtc"), Fu = {
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
}, tp = /* @__PURE__ */ Ee(
  {},
  ou,
  Fu
), np = (e) => (e.displayName = "Transition", e.props = tp, e), op = /* @__PURE__ */ np(
  (e, { slots: t }) => Jf(Qd, rp(e), t)
), mn = (e, t = []) => {
  Y(e) ? e.forEach((n) => n(...t)) : e && e(...t);
}, na = (e) => e ? Y(e) ? e.some((t) => t.length > 1) : e.length > 1 : !1;
function rp(e) {
  const t = {};
  for (const R in e)
    R in Fu || (t[R] = e[R]);
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
  } = e, b = ip(r), y = b && b[0], C = b && b[1], {
    onBeforeEnter: x,
    onEnter: T,
    onEnterCancelled: M,
    onLeave: k,
    onLeaveCancelled: S,
    onBeforeAppear: J = x,
    onAppear: N = T,
    onAppearCancelled: L = M
  } = t, D = (R, ae, ke, De) => {
    R._enterCancelled = De, hn(R, ae ? c : a), hn(R, ae ? u : s), ke && ke();
  }, Z = (R, ae) => {
    R._isLeaving = !1, hn(R, d), hn(R, f), hn(R, p), ae && ae();
  }, ee = (R) => (ae, ke) => {
    const De = R ? N : T, he = () => D(ae, R, ke);
    mn(De, [ae, he]), oa(() => {
      hn(ae, R ? l : i), Rt(ae, R ? c : a), na(De) || ra(ae, o, y, he);
    });
  };
  return Ee(t, {
    onBeforeEnter(R) {
      mn(x, [R]), Rt(R, i), Rt(R, s);
    },
    onBeforeAppear(R) {
      mn(J, [R]), Rt(R, l), Rt(R, u);
    },
    onEnter: ee(!1),
    onAppear: ee(!0),
    onLeave(R, ae) {
      R._isLeaving = !0;
      const ke = () => Z(R, ae);
      Rt(R, d), R._enterCancelled ? (Rt(R, p), aa(R)) : (aa(R), Rt(R, p)), oa(() => {
        R._isLeaving && (hn(R, d), Rt(R, f), na(k) || ra(R, o, C, ke));
      }), mn(k, [R, ke]);
    },
    onEnterCancelled(R) {
      D(R, !1, void 0, !0), mn(M, [R]);
    },
    onAppearCancelled(R) {
      D(R, !0, void 0, !0), mn(L, [R]);
    },
    onLeaveCancelled(R) {
      Z(R), mn(S, [R]);
    }
  });
}
function ip(e) {
  if (e == null)
    return null;
  if (ve(e))
    return [di(e.enter), di(e.leave)];
  {
    const t = di(e);
    return [t, t];
  }
}
function di(e) {
  return Xc(e);
}
function Rt(e, t) {
  t.split(/\s+/).forEach((n) => n && e.classList.add(n)), (e[$o] || (e[$o] = /* @__PURE__ */ new Set())).add(t);
}
function hn(e, t) {
  t.split(/\s+/).forEach((o) => o && e.classList.remove(o));
  const n = e[$o];
  n && (n.delete(t), n.size || (e[$o] = void 0));
}
function oa(e) {
  requestAnimationFrame(() => {
    requestAnimationFrame(e);
  });
}
let sp = 0;
function ra(e, t, n, o) {
  const r = e._endId = ++sp, i = () => {
    r === e._endId && o();
  };
  if (n != null)
    return setTimeout(i, n);
  const { type: s, timeout: a, propCount: l } = ap(e, t);
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
function ap(e, t) {
  const n = window.getComputedStyle(e), o = (b) => (n[b] || "").split(", "), r = o(`${Jt}Delay`), i = o(`${Jt}Duration`), s = ia(r, i), a = o(`${Jn}Delay`), l = o(`${Jn}Duration`), u = ia(a, l);
  let c = null, d = 0, p = 0;
  t === Jt ? s > 0 && (c = Jt, d = s, p = i.length) : t === Jn ? u > 0 && (c = Jn, d = u, p = l.length) : (d = Math.max(s, u), c = d > 0 ? s > u ? Jt : Jn : null, p = c ? c === Jt ? i.length : l.length : 0);
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
function ia(e, t) {
  for (; e.length < t.length; )
    e = e.concat(e);
  return Math.max(...t.map((n, o) => sa(n) + sa(e[o])));
}
function sa(e) {
  return e === "auto" ? 0 : Number(e.slice(0, -1).replace(",", ".")) * 1e3;
}
function aa(e) {
  return (e ? e.ownerDocument : document).body.offsetHeight;
}
function lp(e, t, n) {
  const o = e[$o];
  o && (t = (t ? [t, ...o] : [...o]).join(" ")), t == null ? e.removeAttribute("class") : n ? e.setAttribute("class", t) : e.className = t;
}
const la = /* @__PURE__ */ Symbol("_vod"), up = /* @__PURE__ */ Symbol("_vsh"), cp = /* @__PURE__ */ Symbol(""), dp = /(?:^|;)\s*display\s*:/;
function fp(e, t, n) {
  const o = e.style, r = Pe(n);
  let i = !1;
  if (n && !r) {
    if (t)
      if (Pe(t))
        for (const s of t.split(";")) {
          const a = s.slice(0, s.indexOf(":")).trim();
          n[a] == null && to(o, a, "");
        }
      else
        for (const s in t)
          n[s] == null && to(o, s, "");
    for (const s in n) {
      s === "display" && (i = !0);
      const a = n[s];
      a != null ? mp(
        e,
        s,
        !Pe(t) && t ? t[s] : void 0,
        a
      ) || to(o, s, a) : to(o, s, "");
    }
  } else if (r) {
    if (t !== n) {
      const s = o[cp];
      s && (n += ";" + s), o.cssText = n, i = dp.test(n);
    }
  } else t && e.removeAttribute("style");
  la in e && ((!r || t !== n) && (e[la] = i ? o.display : ""), e[up] && (o.display = "none"));
}
const er = /\s*!important$/;
function to(e, t, n) {
  if (Y(n))
    n.forEach((o) => to(e, t, o));
  else if (n == null && (n = ""), t.startsWith("--"))
    er.test(n) ? e.setProperty(t, n.replace(er, ""), "important") : e.setProperty(t, n);
  else {
    const o = pp(e, t);
    er.test(n) ? e.setProperty(
      qt(o),
      n.replace(er, ""),
      "important"
    ) : e[o] = n;
  }
}
const ua = ["Webkit", "Moz", "ms"], fi = {};
function pp(e, t) {
  const n = fi[t];
  if (n)
    return n;
  let o = Ge(t);
  if (o !== "filter" && o in e)
    return fi[t] = o;
  o = jr(o);
  for (let r = 0; r < ua.length; r++) {
    const i = ua[r] + o;
    if (i in e)
      return fi[t] = i;
  }
  return t;
}
function mp(e, t, n, o) {
  return e.tagName === "TEXTAREA" && (t === "width" || t === "height") && Pe(o) && n === o;
}
const ca = "http://www.w3.org/1999/xlink";
function da(e, t, n, o, r, i = rd(t)) {
  o && t.startsWith("xlink:") ? n == null ? e.removeAttributeNS(ca, t.slice(6, t.length)) : e.setAttributeNS(ca, t, n) : n == null || i && !xl(n) ? e.removeAttribute(t) : e.setAttribute(
    t,
    i ? "" : at(n) ? String(n) : n
  );
}
function fa(e, t, n, o, r) {
  if (t === "innerHTML" || t === "textContent") {
    n != null && (e[t] = t === "innerHTML" ? Du(n) : n);
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
    a === "boolean" ? n = xl(n) : n == null && a === "string" ? (n = "", s = !0) : a === "number" && (n = 0, s = !0);
  }
  try {
    e[t] = n;
  } catch {
  }
  s && e.removeAttribute(r || t);
}
function Ru(e, t, n, o) {
  e.addEventListener(t, n, o);
}
function hp(e, t, n, o) {
  e.removeEventListener(t, n, o);
}
const pa = /* @__PURE__ */ Symbol("_vei");
function gp(e, t, n, o, r = null) {
  const i = e[pa] || (e[pa] = {}), s = i[t];
  if (o && s)
    s.value = o;
  else {
    const [a, l] = yp(t);
    if (o) {
      const u = i[t] = kp(
        o,
        r
      );
      Ru(e, a, u, l);
    } else s && (hp(e, a, s, l), i[t] = void 0);
  }
}
const bp = /(Once|Passive|Capture)$/, vp = /^on:?(?:Once|Passive|Capture)$/;
function yp(e) {
  let t, n;
  for (; (n = e.match(bp)) && !vp.test(e); )
    t || (t = {}), e = e.slice(0, e.length - n[1].length), t[n[1].toLowerCase()] = !0;
  return [e[2] === ":" ? e.slice(3) : qt(e.slice(2)), t];
}
let pi = 0;
const _p = /* @__PURE__ */ Promise.resolve(), wp = () => pi || (_p.then(() => pi = 0), pi = Date.now());
function kp(e, t) {
  const n = (o) => {
    if (!o._vts)
      o._vts = Date.now();
    else if (o._vts <= n.attached)
      return;
    const r = n.value;
    if (Y(r)) {
      const i = o.stopImmediatePropagation;
      o.stopImmediatePropagation = () => {
        i.call(o), o._stopped = !0;
      };
      const s = r.slice(), a = [o];
      for (let l = 0; l < s.length && !o._stopped; l++) {
        const u = s[l];
        u && dt(
          u,
          t,
          5,
          a
        );
      }
    } else
      dt(
        r,
        t,
        5,
        [o]
      );
  };
  return n.value = e, n.attached = wp(), n;
}
const ma = (e) => e.charCodeAt(0) === 111 && e.charCodeAt(1) === 110 && // lowercase letter
e.charCodeAt(2) > 96 && e.charCodeAt(2) < 123, $p = (e, t, n, o, r, i) => {
  const s = r === "svg";
  t === "class" ? lp(e, o, s) : t === "style" ? fp(e, n, o) : Ar(t) ? Er(t) || gp(e, t, n, o, i) : (t[0] === "." ? (t = t.slice(1), !0) : t[0] === "^" ? (t = t.slice(1), !1) : Sp(e, t, o, s)) ? (fa(e, t, o), !e.tagName.includes("-") && (t === "value" || t === "checked" || t === "selected") && da(e, t, o, s, i, t !== "value")) : /* #11081 force set props for possible async custom element */ e._isVueCE && // #12408 check if it's declared prop or it's async custom element
  (xp(e, t) || // @ts-expect-error _def is private
  e._def.__asyncLoader && (/[A-Z]/.test(t) || !Pe(o))) ? fa(e, Ge(t), o, i, t) : (t === "true-value" ? e._trueValue = o : t === "false-value" && (e._falseValue = o), da(e, t, o, s));
};
function Sp(e, t, n, o) {
  if (o)
    return !!(t === "innerHTML" || t === "textContent" || t in e && ma(t) && ne(n));
  if (t === "spellcheck" || t === "draggable" || t === "translate" || t === "autocorrect" || t === "sandbox" && e.tagName === "IFRAME" || t === "form" || t === "list" && e.tagName === "INPUT" || t === "type" && e.tagName === "TEXTAREA")
    return !1;
  if (t === "width" || t === "height") {
    const r = e.tagName;
    if (r === "IMG" || r === "VIDEO" || r === "CANVAS" || r === "SOURCE")
      return !1;
  }
  return ma(t) && Pe(n) ? !1 : t in e;
}
function xp(e, t) {
  const n = (
    // @ts-expect-error _def is private
    e._def.props
  );
  if (!n)
    return !1;
  const o = Ge(t);
  return Array.isArray(n) ? n.some((r) => Ge(r) === o) : Object.keys(n).some((r) => Ge(r) === o);
}
const ha = (e) => {
  const t = e.props["onUpdate:modelValue"] || !1;
  return Y(t) ? (n) => lr(t, n) : t;
}, mi = /* @__PURE__ */ Symbol("_assign"), Cp = {
  // #4096 array checkboxes need to be deep traversed
  deep: !0,
  created(e, t, n) {
    e[mi] = ha(n), Ru(e, "change", () => {
      const o = e._modelValue, r = Tp(e), i = e.checked, s = e[mi];
      if (Y(o)) {
        const a = Cl(o, r), l = a !== -1;
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
        s(Bu(e, i));
    });
  },
  // set initial checked on mount to wait for true-value/false-value
  mounted: ga,
  beforeUpdate(e, t, n) {
    e[mi] = ha(n), ga(e, t, n);
  }
};
function ga(e, { value: t, oldValue: n }, o) {
  e._modelValue = t;
  let r;
  if (Y(t))
    r = Cl(t, o.props.value) > -1;
  else if (Rn(t))
    r = t.has(o.props.value);
  else {
    if (t === n) return;
    r = Un(t, Bu(e, !0));
  }
  e.checked !== r && (e.checked = r);
}
function Tp(e) {
  return "_value" in e ? e._value : e.value;
}
function Bu(e, t) {
  const n = t ? "_trueValue" : "_falseValue";
  return n in e ? e[n] : t;
}
const Op = ["ctrl", "shift", "alt", "meta"], Pp = {
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
  exact: (e, t) => Op.some((n) => e[`${n}Key`] && !t.includes(n))
}, on = (e, t) => {
  if (!e) return e;
  const n = e._withMods || (e._withMods = {}), o = t.join(".");
  return n[o] || (n[o] = ((r, ...i) => {
    for (let s = 0; s < t.length; s++) {
      const a = Pp[t[s]];
      if (a && a(r, t)) return;
    }
    return e(r, ...i);
  }));
}, Ap = {
  esc: "escape",
  space: " ",
  up: "arrow-up",
  left: "arrow-left",
  right: "arrow-right",
  down: "arrow-down",
  delete: "backspace"
}, ms = (e, t) => {
  const n = e._withKeys || (e._withKeys = {}), o = t.join(".");
  return n[o] || (n[o] = ((r) => {
    if (!("key" in r))
      return;
    const i = qt(r.key);
    if (t.some(
      (s) => s === i || Ap[s] === i
    ))
      return e(r);
  }));
}, Ep = /* @__PURE__ */ Ee({ patchProp: $p }, ep);
let ba;
function Lp() {
  return ba || (ba = If(Ep));
}
const Ip = ((...e) => {
  const t = Lp().createApp(...e), { mount: n } = t;
  return t.mount = (o) => {
    const r = Np(o);
    if (!r) return;
    const i = t._component;
    !ne(i) && !i.render && !i.template && (i.template = r.innerHTML), r.nodeType === 1 && (r.textContent = "");
    const s = n(r, !1, jp(r));
    return r instanceof Element && (r.removeAttribute("v-cloak"), r.setAttribute("data-v-app", "")), s;
  }, t;
});
function jp(e) {
  if (e instanceof SVGElement)
    return "svg";
  if (typeof MathMLElement == "function" && e instanceof MathMLElement)
    return "mathml";
}
function Np(e) {
  return Pe(e) ? document.querySelector(e) : e;
}
let zu;
const Wr = (e) => zu = e, Vu = (
  /* istanbul ignore next */
  /* @__PURE__ */ Symbol()
);
function ji(e) {
  return e && typeof e == "object" && Object.prototype.toString.call(e) === "[object Object]" && typeof e.toJSON != "function";
}
var co;
(function(e) {
  e.direct = "direct", e.patchObject = "patch object", e.patchFunction = "patch function";
})(co || (co = {}));
function Mp() {
  const e = Al(!0), t = e.run(() => /* @__PURE__ */ oe({}));
  let n = [], o = [];
  const r = is({
    install(i) {
      Wr(r), r._a = i, i.provide(Vu, r), i.config.globalProperties.$pinia = r, o.forEach((s) => n.push(s)), o = [];
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
const Uu = () => {
};
function va(e, t, n, o = Uu) {
  e.add(t);
  const r = () => {
    e.delete(t) && o();
  };
  return !n && El() && ad(r), r;
}
function En(e, ...t) {
  e.forEach((n) => {
    n(...t);
  });
}
const Dp = (e) => e(), ya = /* @__PURE__ */ Symbol(), hi = /* @__PURE__ */ Symbol();
function Ni(e, t) {
  e instanceof Map && t instanceof Map ? t.forEach((n, o) => e.set(o, n)) : e instanceof Set && t instanceof Set && t.forEach(e.add, e);
  for (const n in t) {
    if (!t.hasOwnProperty(n))
      continue;
    const o = t[n], r = e[n];
    ji(r) && ji(o) && e.hasOwnProperty(n) && !/* @__PURE__ */ Ae(o) && !/* @__PURE__ */ At(o) ? e[n] = Ni(r, o) : e[n] = o;
  }
  return e;
}
const Fp = (
  /* istanbul ignore next */
  /* @__PURE__ */ Symbol()
);
function Rp(e) {
  return !ji(e) || !Object.prototype.hasOwnProperty.call(e, Fp);
}
const { assign: Xt } = Object;
function Bp(e) {
  return !!(/* @__PURE__ */ Ae(e) && e.effect);
}
function zp(e, t, n, o) {
  const { state: r, actions: i, getters: s } = t, a = n.state.value[e];
  let l;
  function u() {
    a || (n.state.value[e] = r ? r() : {});
    const c = /* @__PURE__ */ Ad(n.state.value[e]);
    return Xt(c, i, Object.keys(s || {}).reduce((d, p) => (d[p] = is(K(() => {
      Wr(n);
      const f = n._s.get(e);
      return s[p].call(f, f);
    })), d), {}));
  }
  return l = Hu(e, u, t, n, o, !0), l;
}
function Hu(e, t, n = {}, o, r, i) {
  let s;
  const a = Xt({ actions: {} }, n), l = { deep: !0 };
  let u, c, d = /* @__PURE__ */ new Set(), p = /* @__PURE__ */ new Set(), f;
  const b = o.state.value[e];
  !i && !b && (o.state.value[e] = {});
  let y;
  function C(L) {
    let D;
    u = c = !1, typeof L == "function" ? (L(o.state.value[e]), D = {
      type: co.patchFunction,
      storeId: e,
      events: f
    }) : (Ni(o.state.value[e], L), D = {
      type: co.patchObject,
      payload: L,
      storeId: e,
      events: f
    });
    const Z = y = /* @__PURE__ */ Symbol();
    Ho().then(() => {
      y === Z && (u = !0);
    }), c = !0, En(d, D, o.state.value[e]);
  }
  const x = i ? function() {
    const { state: D } = n, Z = D ? D() : {};
    this.$patch((ee) => {
      Xt(ee, Z);
    });
  } : (
    /* istanbul ignore next */
    Uu
  );
  function T() {
    s.stop(), d.clear(), p.clear(), o._s.delete(e);
  }
  const M = (L, D = "") => {
    if (ya in L)
      return L[hi] = D, L;
    const Z = function() {
      Wr(o);
      const ee = Array.from(arguments), R = /* @__PURE__ */ new Set(), ae = /* @__PURE__ */ new Set();
      function ke(te) {
        R.add(te);
      }
      function De(te) {
        ae.add(te);
      }
      En(p, {
        args: ee,
        name: Z[hi],
        store: S,
        after: ke,
        onError: De
      });
      let he;
      try {
        he = L.apply(this && this.$id === e ? this : S, ee);
      } catch (te) {
        throw En(ae, te), te;
      }
      return he instanceof Promise ? he.then((te) => (En(R, te), te)).catch((te) => (En(ae, te), Promise.reject(te))) : (En(R, he), he);
    };
    return Z[ya] = !0, Z[hi] = D, Z;
  }, k = {
    _p: o,
    // _s: scope,
    $id: e,
    $onAction: va.bind(null, p),
    $patch: C,
    $reset: x,
    $subscribe(L, D = {}) {
      const Z = va(d, L, D.detached, () => ee()), ee = s.run(() => tt(() => o.state.value[e], (R) => {
        (D.flush === "sync" ? c : u) && L({
          storeId: e,
          type: co.direct,
          events: f
        }, R);
      }, Xt({}, l, D)));
      return Z;
    },
    $dispose: T
  }, S = /* @__PURE__ */ Hn(k);
  o._s.set(e, S);
  const N = (o._a && o._a.runWithContext || Dp)(() => o._e.run(() => (s = Al()).run(() => t({ action: M }))));
  for (const L in N) {
    const D = N[L];
    if (/* @__PURE__ */ Ae(D) && !Bp(D) || /* @__PURE__ */ At(D))
      i || (b && Rp(D) && (/* @__PURE__ */ Ae(D) ? D.value = b[L] : Ni(D, b[L])), o.state.value[e][L] = D);
    else if (typeof D == "function") {
      const Z = M(D, L);
      N[L] = Z, a.actions[L] = D;
    }
  }
  return Xt(S, N), Xt(/* @__PURE__ */ pe(S), N), Object.defineProperty(S, "$state", {
    get: () => o.state.value[e],
    set: (L) => {
      C((D) => {
        Xt(D, L);
      });
    }
  }), o._p.forEach((L) => {
    Xt(S, s.run(() => L({
      store: S,
      app: o._a,
      pinia: o,
      options: a
    })));
  }), b && i && n.hydrate && n.hydrate(S.$state, b), u = !0, c = !0, S;
}
// @__NO_SIDE_EFFECTS__
function un(e, t, n) {
  let o;
  const r = typeof t == "function";
  o = r ? n : t;
  function i(s, a) {
    const l = Vd();
    return s = // in test mode, ignore the argument provided as we can always retrieve a
    // pinia instance with getActivePinia()
    s || (l ? so(Vu, null) : null), s && Wr(s), s = zu, s._s.has(e) || (r ? Hu(e, t, o, s) : zp(e, o, s)), s._s.get(e);
  }
  return i.$id = e, i;
}
var Vp = Object.defineProperty, _a = Object.getOwnPropertySymbols, Up = Object.prototype.hasOwnProperty, Hp = Object.prototype.propertyIsEnumerable, wa = (e, t, n) => t in e ? Vp(e, t, { enumerable: !0, configurable: !0, writable: !0, value: n }) : e[t] = n, Kp = (e, t) => {
  for (var n in t || (t = {})) Up.call(t, n) && wa(e, n, t[n]);
  if (_a) for (var n of _a(t)) Hp.call(t, n) && wa(e, n, t[n]);
  return e;
};
function Tn(e) {
  return e == null || e === "" || Array.isArray(e) && e.length === 0 || !(e instanceof Date) && typeof e == "object" && Object.keys(e).length === 0;
}
function hs(e) {
  return typeof e == "function" && "call" in e && "apply" in e;
}
function Ce(e) {
  return !Tn(e);
}
function Et(e, t = !0) {
  return e instanceof Object && e.constructor === Object && (t || Object.keys(e).length !== 0);
}
function Ku(e = {}, t = {}) {
  let n = Kp({}, e);
  return Object.keys(t).forEach((o) => {
    let r = o;
    Et(t[r]) && r in e && Et(e[r]) ? n[r] = Ku(e[r], t[r]) : n[r] = t[r];
  }), n;
}
function Wp(...e) {
  return e.reduce((t, n, o) => o === 0 ? n : Ku(t, n), {});
}
function it(e, ...t) {
  return hs(e) ? e(...t) : e;
}
function nt(e, t = !0) {
  return typeof e == "string" && (t || e !== "");
}
function Ot(e) {
  return nt(e) ? e.replace(/(-|_)/g, "").toLowerCase() : e;
}
function gs(e, t = "", n = {}) {
  let o = Ot(t).split("."), r = o.shift();
  if (r) {
    if (Et(e)) {
      let i = Object.keys(e).find((s) => Ot(s) === r) || "";
      return gs(it(e[i], n), o.join("."), n);
    }
    return;
  }
  return it(e, n);
}
function Wu(e, t = !0) {
  return Array.isArray(e) && (t || e.length !== 0);
}
function qp(e) {
  return Ce(e) && !isNaN(e);
}
function Sn(e, t) {
  if (t) {
    let n = t.test(e);
    return t.lastIndex = 0, n;
  }
  return !1;
}
function Gp(...e) {
  return Wp(...e);
}
function fo(e) {
  return e && e.replace(/\/\*(?:(?!\*\/)[\s\S])*\*\/|[\r\n\t]+/g, "").replace(/ {2,}/g, " ").replace(/ ([{:}]) /g, "$1").replace(/([;,]) /g, "$1").replace(/ !/g, "!").replace(/: /g, ":").trim();
}
function Yp(e) {
  return nt(e, !1) ? e[0].toUpperCase() + e.slice(1) : e;
}
function qu(e) {
  return nt(e) ? e.replace(/(_)/g, "-").replace(/([a-z])([A-Z])/g, "$1-$2").toLowerCase() : e;
}
function Gu() {
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
function Wt(...e) {
  if (e) {
    let t = [];
    for (let n = 0; n < e.length; n++) {
      let o = e[n];
      if (!o) continue;
      let r = typeof o;
      if (r === "string" || r === "number") t.push(o);
      else if (r === "object") {
        let i = Array.isArray(o) ? [Wt(...o)] : Object.entries(o).map(([s, a]) => a ? s : void 0);
        t = i.length ? t.concat(i.filter((s) => !!s)) : t;
      }
    }
    return t.join(" ").trim();
  }
}
function Jp(e, t) {
  return e ? e.classList ? e.classList.contains(t) : new RegExp("(^| )" + t + "( |$)", "gi").test(e.className) : !1;
}
function xr(e, t) {
  if (e && t) {
    let n = (o) => {
      Jp(e, o) || (e.classList ? e.classList.add(o) : e.className += " " + o);
    };
    [t].flat().filter(Boolean).forEach((o) => o.split(" ").forEach(n));
  }
}
function Zp() {
  return window.innerWidth - document.documentElement.offsetWidth;
}
function Xp(e) {
  typeof e == "string" ? xr(document.body, e || "p-overflow-hidden") : (e != null && e.variableName && document.body.style.setProperty(e.variableName, Zp() + "px"), xr(document.body, e?.className || "p-overflow-hidden"));
}
function po(e, t) {
  if (e && t) {
    let n = (o) => {
      e.classList ? e.classList.remove(o) : e.className = e.className.replace(new RegExp("(^|\\b)" + o.split(" ").join("|") + "(\\b|$)", "gi"), " ");
    };
    [t].flat().filter(Boolean).forEach((o) => o.split(" ").forEach(n));
  }
}
function Qp(e) {
  typeof e == "string" ? po(document.body, e || "p-overflow-hidden") : (e != null && e.variableName && document.body.style.removeProperty(e.variableName), po(document.body, e?.className || "p-overflow-hidden"));
}
function em() {
  let e = window, t = document, n = t.documentElement, o = t.getElementsByTagName("body")[0], r = e.innerWidth || n.clientWidth || o.clientWidth, i = e.innerHeight || n.clientHeight || o.clientHeight;
  return { width: r, height: i };
}
function ka(e) {
  return e ? Math.abs(e.scrollLeft) : 0;
}
function tm(e, t) {
  e && (typeof t == "string" ? e.style.cssText = t : Object.entries(t || {}).forEach(([n, o]) => e.style[n] = o));
}
function Yu(e, t) {
  return e instanceof HTMLElement ? e.offsetWidth : 0;
}
function nm(e) {
  if (e) {
    let t = e.parentNode;
    return t && t instanceof ShadowRoot && t.host && (t = t.host), t;
  }
  return null;
}
function om(e) {
  return !!(e !== null && typeof e < "u" && e.nodeName && nm(e));
}
function On(e) {
  return typeof Element < "u" ? e instanceof Element : e !== null && typeof e == "object" && e.nodeType === 1 && typeof e.nodeName == "string";
}
function Cr(e, t = {}) {
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
        i ? e.addEventListener(i[1].toLowerCase(), r) : o === "p-bind" || o === "pBind" ? Cr(e, r) : (r = o === "class" ? [...new Set(n("class", r))].join(" ").trim() : o === "style" ? n("style", r).join(";").trim() : r, (e.$attrs = e.$attrs || {}) && (e.$attrs[o] = r), e.setAttribute(o, r));
      }
    });
  }
}
function Ju(e, t = {}, ...n) {
  {
    let o = document.createElement(e);
    return Cr(o, t), o.append(...n), o;
  }
}
function rm(e, t) {
  return On(e) ? Array.from(e.querySelectorAll(t)) : [];
}
function im(e, t) {
  return On(e) ? e.matches(t) ? e : e.querySelector(t) : null;
}
function Nn(e, t) {
  e && document.activeElement !== e && e.focus(t);
}
function sm(e, t) {
  if (On(e)) {
    let n = e.getAttribute(t);
    return isNaN(n) ? n === "true" || n === "false" ? n === "true" : n : +n;
  }
}
function Zu(e, t = "") {
  let n = rm(e, `button:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            [href]:not([tabindex = "-1"]):not([style*="display:none"]):not([hidden])${t},
            input:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            select:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            textarea:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            [tabIndex]:not([tabIndex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            [contenteditable]:not([tabIndex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t}`), o = [];
  for (let r of n) getComputedStyle(r).display != "none" && getComputedStyle(r).visibility != "hidden" && o.push(r);
  return o;
}
function Zn(e, t) {
  let n = Zu(e, t);
  return n.length > 0 ? n[0] : null;
}
function $a(e) {
  if (e) {
    let t = e.offsetHeight, n = getComputedStyle(e);
    return t -= parseFloat(n.paddingTop) + parseFloat(n.paddingBottom) + parseFloat(n.borderTopWidth) + parseFloat(n.borderBottomWidth), t;
  }
  return 0;
}
function am(e, t) {
  let n = Zu(e, t);
  return n.length > 0 ? n[n.length - 1] : null;
}
function lm(e) {
  if (e) {
    let t = e.getBoundingClientRect();
    return { top: t.top + (window.pageYOffset || document.documentElement.scrollTop || document.body.scrollTop || 0), left: t.left + (window.pageXOffset || ka(document.documentElement) || ka(document.body) || 0) };
  }
  return { top: "auto", left: "auto" };
}
function Xu(e, t) {
  return e ? e.offsetHeight : 0;
}
function Sa(e) {
  if (e) {
    let t = e.offsetWidth, n = getComputedStyle(e);
    return t -= parseFloat(n.paddingLeft) + parseFloat(n.paddingRight) + parseFloat(n.borderLeftWidth) + parseFloat(n.borderRightWidth), t;
  }
  return 0;
}
function Qu() {
  return !!(typeof window < "u" && window.document && window.document.createElement);
}
function xa(e, t = "") {
  return On(e) ? e.matches(`button:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            [href][clientHeight][clientWidth]:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            input:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            select:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            textarea:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            [tabIndex]:not([tabIndex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            [contenteditable]:not([tabIndex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t}`) : !1;
}
function ec(e, t = "", n) {
  On(e) && n !== null && n !== void 0 && e.setAttribute(t, n);
}
var tr = {};
function um(e = "pui_id_") {
  return Object.hasOwn(tr, e) || (tr[e] = 0), tr[e]++, `${e}${tr[e]}`;
}
function cm() {
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
var gi = cm(), dm = Object.defineProperty, fm = Object.defineProperties, pm = Object.getOwnPropertyDescriptors, Tr = Object.getOwnPropertySymbols, tc = Object.prototype.hasOwnProperty, nc = Object.prototype.propertyIsEnumerable, Ca = (e, t, n) => t in e ? dm(e, t, { enumerable: !0, configurable: !0, writable: !0, value: n }) : e[t] = n, ht = (e, t) => {
  for (var n in t || (t = {})) tc.call(t, n) && Ca(e, n, t[n]);
  if (Tr) for (var n of Tr(t)) nc.call(t, n) && Ca(e, n, t[n]);
  return e;
}, bi = (e, t) => fm(e, pm(t)), Bt = (e, t) => {
  var n = {};
  for (var o in e) tc.call(e, o) && t.indexOf(o) < 0 && (n[o] = e[o]);
  if (e != null && Tr) for (var o of Tr(e)) t.indexOf(o) < 0 && nc.call(e, o) && (n[o] = e[o]);
  return n;
}, mm = Gu(), ze = mm, So = /{([^}]*)}/g, oc = /(\d+\s+[\+\-\*\/]\s+\d+)/g, rc = /var\([^)]+\)/g;
function Ta(e) {
  return nt(e) ? e.replace(/[A-Z]/g, (t, n) => n === 0 ? t : "." + t.toLowerCase()).toLowerCase() : e;
}
function hm(e) {
  return Et(e) && e.hasOwnProperty("$value") && e.hasOwnProperty("$type") ? e.$value : e;
}
function gm(e) {
  return e.replaceAll(/ /g, "").replace(/[^\w]/g, "-");
}
function Mi(e = "", t = "") {
  return gm(`${nt(e, !1) && nt(t, !1) ? `${e}-` : e}${t}`);
}
function ic(e = "", t = "") {
  return `--${Mi(e, t)}`;
}
function bm(e = "") {
  let t = (e.match(/{/g) || []).length, n = (e.match(/}/g) || []).length;
  return (t + n) % 2 !== 0;
}
function sc(e, t = "", n = "", o = [], r) {
  if (nt(e)) {
    let i = e.trim();
    if (bm(i)) return;
    if (Sn(i, So)) {
      let s = i.replaceAll(So, (a) => {
        let l = a.replace(/{|}/g, "").split(".").filter((u) => !o.some((c) => Sn(u, c)));
        return `var(${ic(n, qu(l.join("-")))}${Ce(r) ? `, ${r}` : ""})`;
      });
      return Sn(s.replace(rc, "0"), oc) ? `calc(${s})` : s;
    }
    return i;
  } else if (qp(e)) return e;
}
function vm(e, t, n) {
  nt(t, !1) && e.push(`${t}:${n};`);
}
function In(e, t) {
  return e ? `${e}{${t}}` : "";
}
function ac(e, t) {
  if (e.indexOf("dt(") === -1) return e;
  function n(s, a) {
    let l = [], u = 0, c = "", d = null, p = 0;
    for (; u <= s.length; ) {
      let f = s[u];
      if ((f === '"' || f === "'" || f === "`") && s[u - 1] !== "\\" && (d = d === f ? null : f), !d && (f === "(" && p++, f === ")" && p--, (f === "," || u === s.length) && p === 0)) {
        let b = c.trim();
        b.startsWith("dt(") ? l.push(ac(b, a)) : l.push(o(b)), c = "", u++;
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
var lc = (e) => {
  var t;
  let n = _e.getTheme(), o = Di(n, e, void 0, "variable"), r = (t = o?.match(/--[\w-]+/g)) == null ? void 0 : t[0], i = Di(n, e, void 0, "value");
  return { name: r, variable: o, value: i };
}, xn = (...e) => Di(_e.getTheme(), ...e), Di = (e = {}, t, n, o) => {
  if (t) {
    let { variable: r, options: i } = _e.defaults || {}, { prefix: s, transform: a } = e?.options || i || {}, l = Sn(t, So) ? t : `{${t}}`;
    return o === "value" || Tn(o) && a === "strict" ? _e.getTokenValue(t) : sc(l, void 0, s, [r.excludedKeyRegex], n);
  }
  return "";
};
function nr(e, ...t) {
  if (e instanceof Array) {
    let n = e.reduce((o, r, i) => {
      var s;
      return o + r + ((s = it(t[i], { dt: xn })) != null ? s : "");
    }, "");
    return ac(n, xn);
  }
  return it(e, { dt: xn });
}
function ym(e, t = {}) {
  let n = _e.defaults.variable, { prefix: o = n.prefix, selector: r = n.selector, excludedKeyRegex: i = n.excludedKeyRegex } = t, s = [], a = [], l = [{ node: e, path: o }];
  for (; l.length; ) {
    let { node: c, path: d } = l.pop();
    for (let p in c) {
      let f = c[p], b = hm(f), y = Sn(p, i) ? Mi(d) : Mi(d, qu(p));
      if (Et(b)) l.push({ node: b, path: y });
      else {
        let C = ic(y), x = sc(b, y, o, [i]);
        vm(a, C, x);
        let T = y;
        o && T.startsWith(o + "-") && (T = T.slice(o.length + 1)), s.push(T.replace(/-/g, "."));
      }
    }
  }
  let u = a.join("");
  return { value: a, tokens: s, declarations: u, css: In(r, u) };
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
  return ym(e, { prefix: t?.prefix });
}, getCommon({ name: e = "", theme: t = {}, params: n, set: o, defaults: r }) {
  var i, s, a, l, u, c, d;
  let { preset: p, options: f } = t, b, y, C, x, T, M, k;
  if (Ce(p) && f.transform !== "strict") {
    let { primitive: S, semantic: J, extend: N } = p, L = J || {}, { colorScheme: D } = L, Z = Bt(L, ["colorScheme"]), ee = N || {}, { colorScheme: R } = ee, ae = Bt(ee, ["colorScheme"]), ke = D || {}, { dark: De } = ke, he = Bt(ke, ["dark"]), te = R || {}, { dark: ce } = te, Xe = Bt(te, ["dark"]), Qe = Ce(S) ? this._toVariables({ primitive: S }, f) : {}, Ne = Ce(Z) ? this._toVariables({ semantic: Z }, f) : {}, je = Ce(he) ? this._toVariables({ light: he }, f) : {}, cn = Ce(De) ? this._toVariables({ dark: De }, f) : {}, Mt = Ce(ae) ? this._toVariables({ semantic: ae }, f) : {}, Go = Ce(Xe) ? this._toVariables({ light: Xe }, f) : {}, Yt = Ce(ce) ? this._toVariables({ dark: ce }, f) : {}, [Pn, Yo] = [(i = Qe.declarations) != null ? i : "", Qe.tokens], [dn, Ps] = [(s = Ne.declarations) != null ? s : "", Ne.tokens || []], [m, g] = [(a = je.declarations) != null ? a : "", je.tokens || []], [$, j] = [(l = cn.declarations) != null ? l : "", cn.tokens || []], [P, E] = [(u = Mt.declarations) != null ? u : "", Mt.tokens || []], [z, B] = [(c = Go.declarations) != null ? c : "", Go.tokens || []], [F, A] = [(d = Yt.declarations) != null ? d : "", Yt.tokens || []];
    b = this.transformCSS(e, Pn, "light", "variable", f, o, r), y = Yo;
    let W = this.transformCSS(e, `${dn}${m}`, "light", "variable", f, o, r), V = this.transformCSS(e, `${$}`, "dark", "variable", f, o, r);
    C = `${W}${V}`, x = [.../* @__PURE__ */ new Set([...Ps, ...g, ...j])];
    let q = this.transformCSS(e, `${P}${z}color-scheme:light`, "light", "variable", f, o, r), Q = this.transformCSS(e, `${F}color-scheme:dark`, "dark", "variable", f, o, r);
    T = `${q}${Q}`, M = [.../* @__PURE__ */ new Set([...E, ...B, ...A])], k = it(p.css, { dt: xn });
  }
  return { primitive: { css: b, tokens: y }, semantic: { css: C, tokens: x }, global: { css: T, tokens: M }, style: k };
}, getPreset({ name: e = "", preset: t = {}, options: n, params: o, set: r, defaults: i, selector: s }) {
  var a, l, u;
  let c, d, p;
  if (Ce(t) && n.transform !== "strict") {
    let f = e.replace("-directive", ""), b = t, { colorScheme: y, extend: C, css: x } = b, T = Bt(b, ["colorScheme", "extend", "css"]), M = C || {}, { colorScheme: k } = M, S = Bt(M, ["colorScheme"]), J = y || {}, { dark: N } = J, L = Bt(J, ["dark"]), D = k || {}, { dark: Z } = D, ee = Bt(D, ["dark"]), R = Ce(T) ? this._toVariables({ [f]: ht(ht({}, T), S) }, n) : {}, ae = Ce(L) ? this._toVariables({ [f]: ht(ht({}, L), ee) }, n) : {}, ke = Ce(N) ? this._toVariables({ [f]: ht(ht({}, N), Z) }, n) : {}, [De, he] = [(a = R.declarations) != null ? a : "", R.tokens || []], [te, ce] = [(l = ae.declarations) != null ? l : "", ae.tokens || []], [Xe, Qe] = [(u = ke.declarations) != null ? u : "", ke.tokens || []], Ne = this.transformCSS(f, `${De}${te}`, "light", "variable", n, r, i, s), je = this.transformCSS(f, Xe, "dark", "variable", n, r, i, s);
    c = `${Ne}${je}`, d = [.../* @__PURE__ */ new Set([...he, ...ce, ...Qe])], p = it(x, { dt: xn });
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
  return r ? `@layer ${it(r.order || r.name || "primeui", n)}` : "";
}, getCommonStyleSheet({ name: e = "", theme: t = {}, params: n, props: o = {}, set: r, defaults: i }) {
  let s = this.getCommon({ name: e, theme: t, params: n, set: r, defaults: i }), a = Object.entries(o).reduce((l, [u, c]) => l.push(`${u}="${c}"`) && l, []).join(" ");
  return Object.entries(s || {}).reduce((l, [u, c]) => {
    if (Et(c) && Object.hasOwn(c, "css")) {
      let d = fo(c.css), p = `${u}-variables`;
      l.push(`<style type="text/css" data-primevue-style-id="${p}" ${a}>${d}</style>`);
    }
    return l;
  }, []).join("");
}, getStyleSheet({ name: e = "", theme: t = {}, params: n, props: o = {}, set: r, defaults: i }) {
  var s;
  let a = { name: e, theme: t, params: n, set: r, defaults: i }, l = (s = e.includes("-directive") ? this.getPresetD(a) : this.getPresetC(a)) == null ? void 0 : s.css, u = Object.entries(o).reduce((c, [d, p]) => c.push(`${d}="${p}"`) && c, []).join(" ");
  return l ? `<style type="text/css" data-primevue-style-id="${e}-variables" ${u}>${fo(l)}</style>` : "";
}, createTokens(e = {}, t, n = "", o = "", r = {}) {
  let i = function(a, l = {}, u = []) {
    if (u.includes(this.path)) return console.warn(`Circular reference detected at ${this.path}`), { colorScheme: a, path: this.path, paths: l, value: void 0 };
    u.push(this.path), l.name = this.path, l.binding || (l.binding = {});
    let c = this.value;
    if (typeof this.value == "string" && So.test(this.value)) {
      let d = this.value.trim().replace(So, (p) => {
        var f;
        let b = p.slice(1, -1), y = this.tokens[b];
        if (!y) return console.warn(`Token not found for path: ${b}`), "__UNRESOLVED__";
        let C = y.computed(a, l, u);
        return Array.isArray(C) && C.length === 2 ? `light-dark(${C[0].value},${C[1].value})` : (f = C?.value) != null ? f : "__UNRESOLVED__";
      });
      c = oc.test(d.replace(rc, "0")) ? `calc(${d})` : d;
    }
    return Tn(l.binding) && delete l.binding, u.pop(), { colorScheme: a, path: this.path, paths: l, value: c.includes("__UNRESOLVED__") ? void 0 : c };
  }, s = (a, l, u) => {
    Object.entries(a).forEach(([c, d]) => {
      let p = Sn(c, t.variable.excludedKeyRegex) ? l : l ? `${l}.${Ta(c)}` : Ta(c), f = u ? `${u}.${c}` : c;
      Et(d) ? s(d, p, f) : (r[p] || (r[p] = { paths: [], computed: (b, y = {}, C = []) => {
        if (r[p].paths.length === 1) return r[p].paths[0].computed(r[p].paths[0].scheme, y.binding, C);
        if (b && b !== "none") for (let x = 0; x < r[p].paths.length; x++) {
          let T = r[p].paths[x];
          if (T.scheme === b) return T.computed(b, y.binding, C);
        }
        return r[p].paths.map((x) => x.computed(x.scheme, y[x.scheme], C));
      } }), r[p].paths.push({ path: f, value: d, scheme: f.includes("colorScheme.light") ? "light" : f.includes("colorScheme.dark") ? "dark" : "none", computed: i, tokens: r }));
    });
  };
  return s(e, n, o), r;
}, getTokenValue(e, t, n) {
  var o;
  let r = ((a) => a.split(".").filter((l) => !Sn(l.toLowerCase(), n.variable.excludedKeyRegex)).join("."))(t), i = t.includes("colorScheme.light") ? "light" : t.includes("colorScheme.dark") ? "dark" : void 0, s = [(o = e[r]) == null ? void 0 : o.computed(i)].flat().filter((a) => a);
  return s.length === 1 ? s[0].value : s.reduce((a = {}, l) => {
    let u = l, { colorScheme: c } = u, d = Bt(u, ["colorScheme"]);
    return a[c] = d, a;
  }, void 0);
}, getSelectorRule(e, t, n, o) {
  return n === "class" || n === "attr" ? In(Ce(t) ? `${e}${t},${e} ${t}` : e, o) : In(e, In(t ?? ":root,:host", o));
}, transformCSS(e, t, n, o, r = {}, i, s, a) {
  if (Ce(t)) {
    let { cssLayer: l } = r;
    if (o !== "style") {
      let u = this.getColorSchemeOption(r, s);
      t = n === "dark" ? u.reduce((c, { type: d, selector: p }) => (Ce(p) && (c += p.includes("[CSS]") ? p.replace("[CSS]", t) : this.getSelectorRule(p, a, d, t)), c), "") : In(a ?? ":root,:host", t);
    }
    if (l) {
      let u = { name: "primeui" };
      Et(l) && (u.name = it(l.name, { name: e, type: o })), Ce(u.name) && (t = In(`@layer ${u.name}`, t), i?.layerNames(u.name));
    }
    return t;
  }
  return "";
} }, _e = { defaults: { variable: { prefix: "p", selector: ":root,:host", excludedKeyRegex: /^(primitive|semantic|components|directives|variables|colorscheme|light|dark|common|root|states|extend|css)$/gi }, options: { prefix: "p", darkModeSelector: "system", cssLayer: !1 } }, _theme: void 0, _layerNames: /* @__PURE__ */ new Set(), _loadedStyleNames: /* @__PURE__ */ new Set(), _loadingStyles: /* @__PURE__ */ new Set(), _tokens: {}, update(e = {}) {
  let { theme: t } = e;
  t && (this._theme = bi(ht({}, t), { options: ht(ht({}, this.defaults.options), t.options) }), this._tokens = pt.createTokens(this.preset, this.defaults), this.clearLoadedStyleNames());
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
  this.update({ theme: e }), ze.emit("theme:change", e);
}, getPreset() {
  return this.preset;
}, setPreset(e) {
  this._theme = bi(ht({}, this.theme), { preset: e }), this._tokens = pt.createTokens(e, this.defaults), this.clearLoadedStyleNames(), ze.emit("preset:change", e), ze.emit("theme:change", this.theme);
}, getOptions() {
  return this.options;
}, setOptions(e) {
  this._theme = bi(ht({}, this.theme), { options: e }), this.clearLoadedStyleNames(), ze.emit("options:change", e), ze.emit("theme:change", this.theme);
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
  this._loadingStyles.size && (this._loadingStyles.delete(t), ze.emit(`theme:${t}:load`, e), !this._loadingStyles.size && ze.emit("theme:load"));
} }, He = {
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
}, _m = `
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
function xo(e) {
  "@babel/helpers - typeof";
  return xo = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, xo(e);
}
function Oa(e, t) {
  var n = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
    var o = Object.getOwnPropertySymbols(e);
    t && (o = o.filter(function(r) {
      return Object.getOwnPropertyDescriptor(e, r).enumerable;
    })), n.push.apply(n, o);
  }
  return n;
}
function Pa(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? Oa(Object(n), !0).forEach(function(o) {
      wm(e, o, n[o]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : Oa(Object(n)).forEach(function(o) {
      Object.defineProperty(e, o, Object.getOwnPropertyDescriptor(n, o));
    });
  }
  return e;
}
function wm(e, t, n) {
  return (t = km(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function km(e) {
  var t = $m(e, "string");
  return xo(t) == "symbol" ? t : t + "";
}
function $m(e, t) {
  if (xo(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (xo(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
function Sm(e) {
  var t = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : !0;
  Cn() && Cn().components ? Ko(e) : t ? e() : Ho(e);
}
var xm = 0;
function Cm(e) {
  var t = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}, n = /* @__PURE__ */ oe(!1), o = /* @__PURE__ */ oe(e), r = /* @__PURE__ */ oe(null), i = Qu() ? window.document : void 0, s = t.document, a = s === void 0 ? i : s, l = t.immediate, u = l === void 0 ? !0 : l, c = t.manual, d = c === void 0 ? !1 : c, p = t.name, f = p === void 0 ? "style_".concat(++xm) : p, b = t.id, y = b === void 0 ? void 0 : b, C = t.media, x = C === void 0 ? void 0 : C, T = t.nonce, M = T === void 0 ? void 0 : T, k = t.first, S = k === void 0 ? !1 : k, J = t.onMounted, N = J === void 0 ? void 0 : J, L = t.onUpdated, D = L === void 0 ? void 0 : L, Z = t.onLoad, ee = Z === void 0 ? void 0 : Z, R = t.props, ae = R === void 0 ? {} : R, ke = function() {
  }, De = function(ce) {
    var Xe = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
    if (a) {
      var Qe = Pa(Pa({}, ae), Xe), Ne = Qe.name || f, je = Qe.id || y, cn = Qe.nonce || M;
      r.value = a.querySelector('style[data-primevue-style-id="'.concat(Ne, '"]')) || a.getElementById(je) || a.createElement("style"), r.value.isConnected || (o.value = ce || e, Cr(r.value, {
        type: "text/css",
        id: je,
        media: x,
        nonce: cn
      }), S ? a.head.prepend(r.value) : a.head.appendChild(r.value), ec(r.value, "data-primevue-style-id", Ne), Cr(r.value, Qe), r.value.onload = function(Mt) {
        return ee?.(Mt, {
          name: Ne
        });
      }, N?.(Ne)), !n.value && (ke = tt(o, function(Mt) {
        r.value.textContent = Mt, D?.(Ne);
      }, {
        immediate: !0
      }), n.value = !0);
    }
  }, he = function() {
    !a || !n.value || (ke(), om(r.value) && a.head.removeChild(r.value), n.value = !1, r.value = null);
  };
  return u && !d && Sm(De), {
    id: y,
    name: f,
    el: r,
    css: o,
    unload: he,
    load: De,
    isLoaded: /* @__PURE__ */ fr(n)
  };
}
function Co(e) {
  "@babel/helpers - typeof";
  return Co = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Co(e);
}
var Aa, Ea, La, Ia;
function ja(e, t) {
  return Am(e) || Pm(e, t) || Om(e, t) || Tm();
}
function Tm() {
  throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function Om(e, t) {
  if (e) {
    if (typeof e == "string") return Na(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? Na(e, t) : void 0;
  }
}
function Na(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, o = Array(t); n < t; n++) o[n] = e[n];
  return o;
}
function Pm(e, t) {
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
function Am(e) {
  if (Array.isArray(e)) return e;
}
function Ma(e, t) {
  var n = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
    var o = Object.getOwnPropertySymbols(e);
    t && (o = o.filter(function(r) {
      return Object.getOwnPropertyDescriptor(e, r).enumerable;
    })), n.push.apply(n, o);
  }
  return n;
}
function vi(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? Ma(Object(n), !0).forEach(function(o) {
      Em(e, o, n[o]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : Ma(Object(n)).forEach(function(o) {
      Object.defineProperty(e, o, Object.getOwnPropertyDescriptor(n, o));
    });
  }
  return e;
}
function Em(e, t, n) {
  return (t = Lm(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function Lm(e) {
  var t = Im(e, "string");
  return Co(t) == "symbol" ? t : t + "";
}
function Im(e, t) {
  if (Co(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (Co(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
function or(e, t) {
  return t || (t = e.slice(0)), Object.freeze(Object.defineProperties(e, { raw: { value: Object.freeze(t) } }));
}
var jm = function(t) {
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
}, Nm = {}, Mm = {}, we = {
  name: "base",
  css: jm,
  style: _m,
  classes: Nm,
  inlineStyles: Mm,
  load: function(t) {
    var n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}, o = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : function(i) {
      return i;
    }, r = o(nr(Aa || (Aa = or(["", ""])), t));
    return Ce(r) ? Cm(fo(r), vi({
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
      return _e.transformCSS(n.name || t.name, "".concat(r).concat(nr(Ea || (Ea = or(["", ""])), o)));
    });
  },
  getCommonTheme: function(t) {
    return _e.getCommon(this.name, t);
  },
  getComponentTheme: function(t) {
    return _e.getComponent(this.name, t);
  },
  getDirectiveTheme: function(t) {
    return _e.getDirective(this.name, t);
  },
  getPresetTheme: function(t, n, o) {
    return _e.getCustomPreset(this.name, t, n, o);
  },
  getLayerOrderThemeCSS: function() {
    return _e.getLayerOrderCSS(this.name);
  },
  getStyleSheet: function() {
    var t = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "", n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
    if (this.css) {
      var o = it(this.css, {
        dt: xn
      }) || "", r = fo(nr(La || (La = or(["", "", ""])), o, t)), i = Object.entries(n).reduce(function(s, a) {
        var l = ja(a, 2), u = l[0], c = l[1];
        return s.push("".concat(u, '="').concat(c, '"')) && s;
      }, []).join(" ");
      return Ce(r) ? '<style type="text/css" data-primevue-style-id="'.concat(this.name, '" ').concat(i, ">").concat(r, "</style>") : "";
    }
    return "";
  },
  getCommonThemeStyleSheet: function(t) {
    var n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
    return _e.getCommonStyleSheet(this.name, t, n);
  },
  getThemeStyleSheet: function(t) {
    var n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}, o = [_e.getStyleSheet(this.name, t, n)];
    if (this.style) {
      var r = this.name === "base" ? "global-style" : "".concat(this.name, "-style"), i = nr(Ia || (Ia = or(["", ""])), it(this.style, {
        dt: xn
      })), s = fo(_e.transformCSS(r, i)), a = Object.entries(n).reduce(function(l, u) {
        var c = ja(u, 2), d = c[0], p = c[1];
        return l.push("".concat(d, '="').concat(p, '"')) && l;
      }, []).join(" ");
      Ce(s) && o.push('<style type="text/css" data-primevue-style-id="'.concat(r, '" ').concat(a, ">").concat(s, "</style>"));
    }
    return o.join("");
  },
  extend: function(t) {
    return vi(vi({}, this), {}, {
      css: void 0,
      style: void 0
    }, t);
  }
}, tn = Gu();
function To(e) {
  "@babel/helpers - typeof";
  return To = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, To(e);
}
function Da(e, t) {
  var n = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
    var o = Object.getOwnPropertySymbols(e);
    t && (o = o.filter(function(r) {
      return Object.getOwnPropertyDescriptor(e, r).enumerable;
    })), n.push.apply(n, o);
  }
  return n;
}
function rr(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? Da(Object(n), !0).forEach(function(o) {
      Dm(e, o, n[o]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : Da(Object(n)).forEach(function(o) {
      Object.defineProperty(e, o, Object.getOwnPropertyDescriptor(n, o));
    });
  }
  return e;
}
function Dm(e, t, n) {
  return (t = Fm(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function Fm(e) {
  var t = Rm(e, "string");
  return To(t) == "symbol" ? t : t + "";
}
function Rm(e, t) {
  if (To(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (To(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var Bm = {
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
    text: [He.STARTS_WITH, He.CONTAINS, He.NOT_CONTAINS, He.ENDS_WITH, He.EQUALS, He.NOT_EQUALS],
    numeric: [He.EQUALS, He.NOT_EQUALS, He.LESS_THAN, He.LESS_THAN_OR_EQUAL_TO, He.GREATER_THAN, He.GREATER_THAN_OR_EQUAL_TO],
    date: [He.DATE_IS, He.DATE_IS_NOT, He.DATE_BEFORE, He.DATE_AFTER]
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
}, zm = /* @__PURE__ */ Symbol();
function Vm(e, t) {
  var n = {
    config: /* @__PURE__ */ Hn(t)
  };
  return e.config.globalProperties.$primevue = n, e.provide(zm, n), Um(), Hm(e, n), n;
}
var Mn = [];
function Um() {
  ze.clear(), Mn.forEach(function(e) {
    return e?.();
  }), Mn = [];
}
function Hm(e, t) {
  var n = /* @__PURE__ */ oe(!1), o = function() {
    var u;
    if (((u = t.config) === null || u === void 0 ? void 0 : u.theme) !== "none" && !_e.isStyleNameLoaded("common")) {
      var c, d, p = ((c = we.getCommonTheme) === null || c === void 0 ? void 0 : c.call(we)) || {}, f = p.primitive, b = p.semantic, y = p.global, C = p.style, x = {
        nonce: (d = t.config) === null || d === void 0 || (d = d.csp) === null || d === void 0 ? void 0 : d.nonce
      };
      we.load(f?.css, rr({
        name: "primitive-variables"
      }, x)), we.load(b?.css, rr({
        name: "semantic-variables"
      }, x)), we.load(y?.css, rr({
        name: "global-variables"
      }, x)), we.loadStyle(rr({
        name: "global-style"
      }, x), C), _e.setLoadedStyleName("common");
    }
  };
  ze.on("theme:change", function(l) {
    n.value || (e.config.globalProperties.$primevue.config.theme = l, n.value = !0);
  });
  var r = tt(t.config, function(l, u) {
    tn.emit("config:change", {
      newValue: l,
      oldValue: u
    });
  }, {
    immediate: !0,
    deep: !0
  }), i = tt(function() {
    return t.config.ripple;
  }, function(l, u) {
    tn.emit("config:ripple:change", {
      newValue: l,
      oldValue: u
    });
  }, {
    immediate: !0,
    deep: !0
  }), s = tt(function() {
    return t.config.theme;
  }, function(l, u) {
    n.value || _e.setTheme(l), t.config.unstyled || o(), n.value = !1, tn.emit("config:theme:change", {
      newValue: l,
      oldValue: u
    });
  }, {
    immediate: !0,
    deep: !1
  }), a = tt(function() {
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
var Km = {
  install: function(t, n) {
    var o = Gp(Bm, n);
    Vm(t, o);
  }
};
const Ye = (e) => typeof e == "object" && e !== null && !Array.isArray(e), Me = (e) => typeof e == "string" ? e : null, yn = (e) => typeof e == "number" && Number.isFinite(e) ? e : null, bs = ["waiting", "downloading", "verifying"], qr = ["paused", "interrupted"], uc = ["completed", "failed", "cancelled"], Wm = /* @__PURE__ */ new Set([...bs, ...qr, ...uc]);
function cc(e) {
  if (!Ye(e)) return null;
  const t = Me(e.task_id), n = Me(e.file_key), o = Me(e.status);
  return t === null || n === null || o === null || !Wm.has(o) ? null : {
    task_id: t,
    file_key: n,
    filename: Me(e.filename) ?? "",
    status: o,
    progress: yn(e.progress) ?? 0,
    downloaded_bytes: yn(e.downloaded_bytes) ?? 0,
    total_bytes: yn(e.total_bytes),
    speed: yn(e.speed),
    eta: yn(e.eta),
    error: Me(e.error),
    code: Me(e.code),
    hint: Me(e.hint),
    path: Me(e.path),
    held: e.held === !0,
    wants_key: e.wants_key === !0
  };
}
function qm(e, t) {
  return Ye(e) && typeof e.error == "string" ? { code: Me(e.code) ?? `http_${t}`, error: e.error, hint: Me(e.hint) ?? "" } : { code: `http_${t}`, error: `ComfyUI answered ${t}.`, hint: "Look at ComfyUI's console." };
}
function Fi(e) {
  return { ...e, graph: null, raw: {} };
}
class Ri extends Error {
  constructor(t) {
    super(t.error), this.fault = t;
  }
  fault;
}
const Gm = "civitai.download.progress", Ym = "civitai.local.progress", Jm = "civitai.key.state", Fa = { "X-Civitai-Remake": "1" };
class Zm {
  constructor(t) {
    this.host = t;
  }
  host;
  fetchText = (t) => this.post("/civitai/fetch", { image_id: t });
  fetchFile(t) {
    const n = new FormData();
    return n.append("file", t, t.name), this.request("/civitai/fetch", { method: "POST", headers: Fa, body: n });
  }
  resolve = (t) => this.post("/civitai/resolve", { metadata: Fi(t) });
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
  generate = (t, n) => this.post("/civitai/generate", { metadata: Fi(t), resources: n });
  /** Bring a model file; `onSent` gets the bytes that have gone. */
  supply(t, n, o, r, i) {
    const s = new FormData();
    return s.append("resource", JSON.stringify(t)), o && s.append("accept_other", "1"), s.append("file", n, n.name), this.answer(() => this.host.upload("/civitai/supply", Fa, s, r, i));
  }
  getKey = () => this.request("/civitai/key");
  setKey = (t) => this.post("/civitai/key", { api_key: t });
  async listDownloads() {
    const t = await this.request("/civitai/downloads");
    return (Array.isArray(t.downloads) ? t.downloads : []).map(cc).filter((o) => o !== null);
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
      throw new Ri({
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
    if (!n.ok || o === null) throw new Ri(qm(o, n.status));
    return o;
  }
}
function bt(e) {
  return e instanceof Ri ? e.fault : { code: "panel_failed", error: e instanceof Error ? e.message : String(e), hint: "Reload the page and try again." };
}
let Bi = null;
function Xm(e) {
  Bi = { host: e, client: new Zm(e) };
}
function ye() {
  if (!Bi) throw new Error("No host has been set.");
  return Bi;
}
var en = {
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
function Qm() {
  var e = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "pc", t = au();
  return "".concat(e).concat(t.replace("v-", "").replaceAll("-", "_"));
}
var Ra = we.extend({
  name: "common"
});
function Oo(e) {
  "@babel/helpers - typeof";
  return Oo = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Oo(e);
}
function eh(e) {
  return pc(e) || th(e) || fc(e) || dc();
}
function th(e) {
  if (typeof Symbol < "u" && e[Symbol.iterator] != null || e["@@iterator"] != null) return Array.from(e);
}
function Xn(e, t) {
  return pc(e) || nh(e, t) || fc(e, t) || dc();
}
function dc() {
  throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function fc(e, t) {
  if (e) {
    if (typeof e == "string") return zi(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? zi(e, t) : void 0;
  }
}
function zi(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, o = Array(t); n < t; n++) o[n] = e[n];
  return o;
}
function nh(e, t) {
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
function pc(e) {
  if (Array.isArray(e)) return e;
}
function Ba(e, t) {
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
    t % 2 ? Ba(Object(n), !0).forEach(function(o) {
      no(e, o, n[o]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : Ba(Object(n)).forEach(function(o) {
      Object.defineProperty(e, o, Object.getOwnPropertyDescriptor(n, o));
    });
  }
  return e;
}
function no(e, t, n) {
  return (t = oh(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function oh(e) {
  var t = rh(e, "string");
  return Oo(t) == "symbol" ? t : t + "";
}
function rh(e, t) {
  if (Oo(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (Oo(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var Kn = {
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
        ze.off("theme:change", this._loadCoreStyles), t || (this._loadCoreStyles(), this._themeChangeListener(this._loadCoreStyles));
      }
    },
    dt: {
      immediate: !0,
      handler: function(t, n) {
        var o = this;
        ze.off("theme:change", this._themeScopedListener), t ? (this._loadScopedThemeStyles(t), this._themeScopedListener = function() {
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
    var t, n, o, r, i, s, a, l, u, c, d, p = (t = this.pt) === null || t === void 0 ? void 0 : t._usept, f = p ? (n = this.pt) === null || n === void 0 || (n = n.originalValue) === null || n === void 0 ? void 0 : n[this.$.type.name] : void 0, b = p ? (o = this.pt) === null || o === void 0 || (o = o.value) === null || o === void 0 ? void 0 : o[this.$.type.name] : this.pt;
    (r = b || f) === null || r === void 0 || (r = r.hooks) === null || r === void 0 || (i = r.onBeforeCreate) === null || i === void 0 || i.call(r);
    var y = (s = this.$primevueConfig) === null || s === void 0 || (s = s.pt) === null || s === void 0 ? void 0 : s._usept, C = y ? (a = this.$primevue) === null || a === void 0 || (a = a.config) === null || a === void 0 || (a = a.pt) === null || a === void 0 ? void 0 : a.originalValue : void 0, x = y ? (l = this.$primevue) === null || l === void 0 || (l = l.config) === null || l === void 0 || (l = l.pt) === null || l === void 0 ? void 0 : l.value : (u = this.$primevue) === null || u === void 0 || (u = u.config) === null || u === void 0 ? void 0 : u.pt;
    (c = x || C) === null || c === void 0 || (c = c[this.$.type.name]) === null || c === void 0 || (c = c.hooks) === null || c === void 0 || (d = c.onBeforeCreate) === null || d === void 0 || d.call(c), this.$attrSelector = Qm(), this.uid = this.$attrs.id || this.$attrSelector.replace("pc", "pv_id_");
  },
  created: function() {
    this._hook("onCreated");
  },
  beforeMount: function() {
    var t;
    this.rootEl = im(On(this.$el) ? this.$el : (t = this.$el) === null || t === void 0 ? void 0 : t.parentElement, "[".concat(this.$attrSelector, "]")), this.rootEl && (this.rootEl.$pc = le({
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
      return hs(t) ? t.apply(void 0, o) : se.apply(void 0, o);
    },
    _load: function() {
      en.isStyleNameLoaded("base") || (we.loadCSS(this.$styleOptions), this._loadGlobalStyles(), en.setLoadedStyleName("base")), this._loadThemeStyles();
    },
    _loadStyles: function() {
      this._load(), this._themeChangeListener(this._load);
    },
    _loadCoreStyles: function() {
      var t, n;
      !en.isStyleNameLoaded((t = this.$style) === null || t === void 0 ? void 0 : t.name) && (n = this.$style) !== null && n !== void 0 && n.name && (Ra.loadCSS(this.$styleOptions), this.$options.style && this.$style.loadCSS(this.$styleOptions), en.setLoadedStyleName(this.$style.name));
    },
    _loadGlobalStyles: function() {
      var t = this._useGlobalPT(this._getOptionValue, "global.css", this.$params);
      Ce(t) && we.load(t, le({
        name: "global"
      }, this.$styleOptions));
    },
    _loadThemeStyles: function() {
      var t, n;
      if (!(this.isUnstyled || this.$theme === "none")) {
        if (!_e.isStyleNameLoaded("common")) {
          var o, r, i = ((o = this.$style) === null || o === void 0 || (r = o.getCommonTheme) === null || r === void 0 ? void 0 : r.call(o)) || {}, s = i.primitive, a = i.semantic, l = i.global, u = i.style;
          we.load(s?.css, le({
            name: "primitive-variables"
          }, this.$styleOptions)), we.load(a?.css, le({
            name: "semantic-variables"
          }, this.$styleOptions)), we.load(l?.css, le({
            name: "global-variables"
          }, this.$styleOptions)), we.loadStyle(le({
            name: "global-style"
          }, this.$styleOptions), u), _e.setLoadedStyleName("common");
        }
        if (!_e.isStyleNameLoaded((t = this.$style) === null || t === void 0 ? void 0 : t.name) && (n = this.$style) !== null && n !== void 0 && n.name) {
          var c, d, p, f, b = ((c = this.$style) === null || c === void 0 || (d = c.getComponentTheme) === null || d === void 0 ? void 0 : d.call(c)) || {}, y = b.css, C = b.style;
          (p = this.$style) === null || p === void 0 || p.load(y, le({
            name: "".concat(this.$style.name, "-variables")
          }, this.$styleOptions)), (f = this.$style) === null || f === void 0 || f.loadStyle(le({
            name: "".concat(this.$style.name, "-style")
          }, this.$styleOptions), C), _e.setLoadedStyleName(this.$style.name);
        }
        if (!_e.isStyleNameLoaded("layer-order")) {
          var x, T, M = (x = this.$style) === null || x === void 0 || (T = x.getLayerOrderThemeCSS) === null || T === void 0 ? void 0 : T.call(x);
          we.load(M, le({
            name: "layer-order",
            first: !0
          }, this.$styleOptions)), _e.setLoadedStyleName("layer-order");
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
      en.clearLoadedStyleNames(), ze.on("theme:change", t);
    },
    _removeThemeListeners: function() {
      ze.off("theme:change", this._loadCoreStyles), ze.off("theme:change", this._load), ze.off("theme:change", this._themeScopedListener);
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
      return gs(t, n, o);
    },
    _getPTValue: function() {
      var t, n = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, o = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : "", r = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : {}, i = arguments.length > 3 && arguments[3] !== void 0 ? arguments[3] : !0, s = /./g.test(o) && !!r[o.split(".")[0]], a = this._getPropValue("ptOptions") || ((t = this.$primevueConfig) === null || t === void 0 ? void 0 : t.ptOptions) || {}, l = a.mergeSections, u = l === void 0 ? !0 : l, c = a.mergeProps, d = c === void 0 ? !1 : c, p = i ? s ? this._useGlobalPT(this._getPTClassValue, o, r) : this._useDefaultPT(this._getPTClassValue, o, r) : void 0, f = s ? void 0 : this._getPTSelf(n, this._getPTClassValue, o, le(le({}, r), {}, {
        global: p || {}
      })), b = this._getPTDatasets(o);
      return u || !u && f ? d ? this._mergeProps(d, p, f, b) : le(le(le({}, p), f), b) : le(le({}, f), b);
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
      var t, n, o = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "", r = "data-pc-", i = o === "root" && Ce((t = this.pt) === null || t === void 0 ? void 0 : t["data-pc-section"]);
      return o !== "transition" && le(le({}, o === "root" && le(le(no({}, "".concat(r, "name"), Ot(i ? (n = this.pt) === null || n === void 0 ? void 0 : n["data-pc-section"] : this.$.type.name)), i && no({}, "".concat(r, "extend"), Ot(this.$.type.name))), {}, no({}, "".concat(this.$attrSelector), ""))), {}, no({}, "".concat(r, "section"), Ot(o)));
    },
    _getPTClassValue: function() {
      var t = this._getOptionValue.apply(this, arguments);
      return nt(t) || Wu(t) ? {
        class: t
      } : t;
    },
    _getPT: function(t) {
      var n = this, o = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : "", r = arguments.length > 2 ? arguments[2] : void 0, i = function(a) {
        var l, u = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : !1, c = r ? r(a) : a, d = Ot(o), p = Ot(n.$name);
        return (l = u ? d !== p ? c?.[d] : void 0 : c?.[d]) !== null && l !== void 0 ? l : c;
      };
      return t != null && t.hasOwnProperty("_usept") ? {
        _usept: t._usept,
        originalValue: i(t.originalValue),
        value: i(t.value)
      } : i(t, !0);
    },
    _usePT: function(t, n, o, r) {
      var i = function(y) {
        return n(y, o, r);
      };
      if (t != null && t.hasOwnProperty("_usept")) {
        var s, a = t._usept || ((s = this.$primevueConfig) === null || s === void 0 ? void 0 : s.ptOptions) || {}, l = a.mergeSections, u = l === void 0 ? !0 : l, c = a.mergeProps, d = c === void 0 ? !1 : c, p = i(t.originalValue), f = i(t.value);
        return p === void 0 && f === void 0 ? void 0 : nt(f) ? f : nt(p) ? p : u || !u && f ? d ? this._mergeProps(d, p, f) : le(le({}, p), f) : f;
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
        var r = this._getOptionValue(this.$style.inlineStyles, t, le(le({}, this.$params), o)), i = this._getOptionValue(Ra.inlineStyles, t, le(le({}, this.$params), o));
        return [i, r];
      }
    }
  },
  computed: {
    globalPT: function() {
      var t, n = this;
      return this._getPT((t = this.$primevueConfig) === null || t === void 0 ? void 0 : t.pt, void 0, function(o) {
        return it(o, {
          instance: n
        });
      });
    },
    defaultPT: function() {
      var t, n = this;
      return this._getPT((t = this.$primevueConfig) === null || t === void 0 ? void 0 : t.pt, void 0, function(o) {
        return n._getOptionValue(o, n.$name, le({}, n.$params)) || it(o, le({}, n.$params));
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
        var r = Xn(o, 1), i = r[0];
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
        var n = Xn(t, 1), o = n[0];
        return o?.startsWith("pt:");
      }).reduce(function(t, n) {
        var o = Xn(n, 2), r = o[0], i = o[1], s = r.split(":"), a = eh(s), l = zi(a).slice(1);
        return l?.reduce(function(u, c, d, p) {
          return !u[c] && (u[c] = d === p.length - 1 ? i : {}), u[c];
        }, t), t;
      }, {});
    },
    $_attrsWithoutPT: function() {
      return Object.entries(this.$attrs || {}).filter(function(t) {
        var n = Xn(t, 1), o = n[0];
        return !(o != null && o.startsWith("pt:"));
      }).reduce(function(t, n) {
        var o = Xn(n, 2), r = o[0], i = o[1];
        return t[r] = i, t;
      }, {});
    }
  }
}, ih = `
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
`, sh = we.extend({
  name: "baseicon",
  css: ih
});
function Po(e) {
  "@babel/helpers - typeof";
  return Po = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Po(e);
}
function za(e, t) {
  var n = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
    var o = Object.getOwnPropertySymbols(e);
    t && (o = o.filter(function(r) {
      return Object.getOwnPropertyDescriptor(e, r).enumerable;
    })), n.push.apply(n, o);
  }
  return n;
}
function Va(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? za(Object(n), !0).forEach(function(o) {
      ah(e, o, n[o]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : za(Object(n)).forEach(function(o) {
      Object.defineProperty(e, o, Object.getOwnPropertyDescriptor(n, o));
    });
  }
  return e;
}
function ah(e, t, n) {
  return (t = lh(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function lh(e) {
  var t = uh(e, "string");
  return Po(t) == "symbol" ? t : t + "";
}
function uh(e, t) {
  if (Po(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (Po(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var Gr = {
  name: "BaseIcon",
  extends: Kn,
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
  style: sh,
  provide: function() {
    return {
      $pcIcon: this,
      $parentInstance: this
    };
  },
  methods: {
    pti: function() {
      var t = Tn(this.label);
      return Va(Va({}, !this.isUnstyled && {
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
}, mc = {
  name: "SpinnerIcon",
  extends: Gr
};
function ch(e) {
  return mh(e) || ph(e) || fh(e) || dh();
}
function dh() {
  throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function fh(e, t) {
  if (e) {
    if (typeof e == "string") return Vi(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? Vi(e, t) : void 0;
  }
}
function ph(e) {
  if (typeof Symbol < "u" && e[Symbol.iterator] != null || e["@@iterator"] != null) return Array.from(e);
}
function mh(e) {
  if (Array.isArray(e)) return Vi(e);
}
function Vi(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, o = Array(t); n < t; n++) o[n] = e[n];
  return o;
}
function hh(e, t, n, o, r, i) {
  return h(), v("svg", se({
    width: "14",
    height: "14",
    viewBox: "0 0 14 14",
    fill: "none",
    xmlns: "http://www.w3.org/2000/svg"
  }, e.pti()), ch(t[0] || (t[0] = [w("path", {
    d: "M6.99701 14C5.85441 13.999 4.72939 13.7186 3.72012 13.1832C2.71084 12.6478 1.84795 11.8737 1.20673 10.9284C0.565504 9.98305 0.165424 8.89526 0.041387 7.75989C-0.0826496 6.62453 0.073125 5.47607 0.495122 4.4147C0.917119 3.35333 1.59252 2.4113 2.46241 1.67077C3.33229 0.930247 4.37024 0.413729 5.4857 0.166275C6.60117 -0.0811796 7.76026 -0.0520535 8.86188 0.251112C9.9635 0.554278 10.9742 1.12227 11.8057 1.90555C11.915 2.01493 11.9764 2.16319 11.9764 2.31778C11.9764 2.47236 11.915 2.62062 11.8057 2.73C11.7521 2.78503 11.688 2.82877 11.6171 2.85864C11.5463 2.8885 11.4702 2.90389 11.3933 2.90389C11.3165 2.90389 11.2404 2.8885 11.1695 2.85864C11.0987 2.82877 11.0346 2.78503 10.9809 2.73C9.9998 1.81273 8.73246 1.26138 7.39226 1.16876C6.05206 1.07615 4.72086 1.44794 3.62279 2.22152C2.52471 2.99511 1.72683 4.12325 1.36345 5.41602C1.00008 6.70879 1.09342 8.08723 1.62775 9.31926C2.16209 10.5513 3.10478 11.5617 4.29713 12.1803C5.48947 12.7989 6.85865 12.988 8.17414 12.7157C9.48963 12.4435 10.6711 11.7264 11.5196 10.6854C12.3681 9.64432 12.8319 8.34282 12.8328 7C12.8328 6.84529 12.8943 6.69692 13.0038 6.58752C13.1132 6.47812 13.2616 6.41667 13.4164 6.41667C13.5712 6.41667 13.7196 6.47812 13.8291 6.58752C13.9385 6.69692 14 6.84529 14 7C14 8.85651 13.2622 10.637 11.9489 11.9497C10.6356 13.2625 8.85432 14 6.99701 14Z",
    fill: "currentColor"
  }, null, -1)])), 16);
}
mc.render = hh;
var gh = `
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
`, bh = {
  root: function(t) {
    var n = t.props, o = t.instance;
    return ["p-badge p-component", {
      "p-badge-circle": Ce(n.value) && String(n.value).length === 1,
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
}, vh = we.extend({
  name: "badge",
  style: gh,
  classes: bh
}), yh = {
  name: "BaseBadge",
  extends: Kn,
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
  style: vh,
  provide: function() {
    return {
      $pcBadge: this,
      $parentInstance: this
    };
  }
};
function Ao(e) {
  "@babel/helpers - typeof";
  return Ao = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Ao(e);
}
function Ua(e, t, n) {
  return (t = _h(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function _h(e) {
  var t = wh(e, "string");
  return Ao(t) == "symbol" ? t : t + "";
}
function wh(e, t) {
  if (Ao(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (Ao(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var hc = {
  name: "Badge",
  extends: yh,
  inheritAttrs: !1,
  computed: {
    dataP: function() {
      return Wt(Ua(Ua({
        circle: this.value != null && String(this.value).length === 1,
        empty: this.value == null && !this.$slots.default
      }, this.severity, this.severity), this.size, this.size));
    }
  }
}, kh = ["data-p"];
function $h(e, t, n, o, r, i) {
  return h(), v("span", se({
    class: e.cx("root"),
    "data-p": i.dataP
  }, e.ptmi("root")), [Re(e.$slots, "default", {}, function() {
    return [H(O(e.value), 1)];
  })], 16, kh);
}
hc.render = $h;
function Eo(e) {
  "@babel/helpers - typeof";
  return Eo = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Eo(e);
}
function Ha(e, t) {
  return Th(e) || Ch(e, t) || xh(e, t) || Sh();
}
function Sh() {
  throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function xh(e, t) {
  if (e) {
    if (typeof e == "string") return Ka(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? Ka(e, t) : void 0;
  }
}
function Ka(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, o = Array(t); n < t; n++) o[n] = e[n];
  return o;
}
function Ch(e, t) {
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
function Th(e) {
  if (Array.isArray(e)) return e;
}
function Wa(e, t) {
  var n = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
    var o = Object.getOwnPropertySymbols(e);
    t && (o = o.filter(function(r) {
      return Object.getOwnPropertyDescriptor(e, r).enumerable;
    })), n.push.apply(n, o);
  }
  return n;
}
function fe(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? Wa(Object(n), !0).forEach(function(o) {
      Ui(e, o, n[o]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : Wa(Object(n)).forEach(function(o) {
      Object.defineProperty(e, o, Object.getOwnPropertyDescriptor(n, o));
    });
  }
  return e;
}
function Ui(e, t, n) {
  return (t = Oh(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function Oh(e) {
  var t = Ph(e, "string");
  return Eo(t) == "symbol" ? t : t + "";
}
function Ph(e, t) {
  if (Eo(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (Eo(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var re = {
  _getMeta: function() {
    return [Et(arguments.length <= 0 ? void 0 : arguments[0]) || arguments.length <= 0 ? void 0 : arguments[0], it(Et(arguments.length <= 0 ? void 0 : arguments[0]) ? arguments.length <= 0 ? void 0 : arguments[0] : arguments.length <= 1 ? void 0 : arguments[1])];
  },
  _getConfig: function(t, n) {
    var o, r, i;
    return (o = (t == null || (r = t.instance) === null || r === void 0 ? void 0 : r.$primevue) || (n == null || (i = n.ctx) === null || i === void 0 || (i = i.appContext) === null || i === void 0 || (i = i.config) === null || i === void 0 || (i = i.globalProperties) === null || i === void 0 ? void 0 : i.$primevue)) === null || o === void 0 ? void 0 : o.config;
  },
  _getOptionValue: gs,
  _getPTValue: function() {
    var t, n, o = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, r = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}, i = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : "", s = arguments.length > 3 && arguments[3] !== void 0 ? arguments[3] : {}, a = arguments.length > 4 && arguments[4] !== void 0 ? arguments[4] : !0, l = function() {
      var T = re._getOptionValue.apply(re, arguments);
      return nt(T) || Wu(T) ? {
        class: T
      } : T;
    }, u = ((t = o.binding) === null || t === void 0 || (t = t.value) === null || t === void 0 ? void 0 : t.ptOptions) || ((n = o.$primevueConfig) === null || n === void 0 ? void 0 : n.ptOptions) || {}, c = u.mergeSections, d = c === void 0 ? !0 : c, p = u.mergeProps, f = p === void 0 ? !1 : p, b = a ? re._useDefaultPT(o, o.defaultPT(), l, i, s) : void 0, y = re._usePT(o, re._getPT(r, o.$name), l, i, fe(fe({}, s), {}, {
      global: b || {}
    })), C = re._getPTDatasets(o, i);
    return d || !d && y ? f ? re._mergeProps(o, f, b, y, C) : fe(fe(fe({}, b), y), C) : fe(fe({}, y), C);
  },
  _getPTDatasets: function() {
    var t = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : "", o = "data-pc-";
    return fe(fe({}, n === "root" && Ui({}, "".concat(o, "name"), Ot(t.$name))), {}, Ui({}, "".concat(o, "section"), Ot(n)));
  },
  _getPT: function(t) {
    var n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : "", o = arguments.length > 2 ? arguments[2] : void 0, r = function(s) {
      var a, l = o ? o(s) : s, u = Ot(n);
      return (a = l?.[u]) !== null && a !== void 0 ? a : l;
    };
    return t && Object.hasOwn(t, "_usept") ? {
      _usept: t._usept,
      originalValue: r(t.originalValue),
      value: r(t.value)
    } : r(t);
  },
  _usePT: function() {
    var t = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, n = arguments.length > 1 ? arguments[1] : void 0, o = arguments.length > 2 ? arguments[2] : void 0, r = arguments.length > 3 ? arguments[3] : void 0, i = arguments.length > 4 ? arguments[4] : void 0, s = function(C) {
      return o(C, r, i);
    };
    if (n && Object.hasOwn(n, "_usept")) {
      var a, l = n._usept || ((a = t.$primevueConfig) === null || a === void 0 ? void 0 : a.ptOptions) || {}, u = l.mergeSections, c = u === void 0 ? !0 : u, d = l.mergeProps, p = d === void 0 ? !1 : d, f = s(n.originalValue), b = s(n.value);
      return f === void 0 && b === void 0 ? void 0 : nt(b) ? b : nt(f) ? f : c || !c && b ? p ? re._mergeProps(t, p, f, b) : fe(fe({}, f), b) : b;
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
      we.loadCSS(r), (i = o.$style) === null || i === void 0 || i.loadCSS(r), en.setLoadedStyleName(o.$style.name);
    }
  },
  _loadThemeStyles: function() {
    var t, n, o, r = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, i = arguments.length > 1 ? arguments[1] : void 0;
    if (!(r != null && r.isUnstyled() || (r == null || (t = r.theme) === null || t === void 0 ? void 0 : t.call(r)) === "none")) {
      if (!_e.isStyleNameLoaded("common")) {
        var s, a, l = ((s = r.$style) === null || s === void 0 || (a = s.getCommonTheme) === null || a === void 0 ? void 0 : a.call(s)) || {}, u = l.primitive, c = l.semantic, d = l.global, p = l.style;
        we.load(u?.css, fe({
          name: "primitive-variables"
        }, i)), we.load(c?.css, fe({
          name: "semantic-variables"
        }, i)), we.load(d?.css, fe({
          name: "global-variables"
        }, i)), we.loadStyle(fe({
          name: "global-style"
        }, i), p), _e.setLoadedStyleName("common");
      }
      if (!_e.isStyleNameLoaded((n = r.$style) === null || n === void 0 ? void 0 : n.name) && (o = r.$style) !== null && o !== void 0 && o.name) {
        var f, b, y, C, x = ((f = r.$style) === null || f === void 0 || (b = f.getDirectiveTheme) === null || b === void 0 ? void 0 : b.call(f)) || {}, T = x.css, M = x.style;
        (y = r.$style) === null || y === void 0 || y.load(T, fe({
          name: "".concat(r.$style.name, "-variables")
        }, i)), (C = r.$style) === null || C === void 0 || C.loadStyle(fe({
          name: "".concat(r.$style.name, "-style")
        }, i), M), _e.setLoadedStyleName(r.$style.name);
      }
      if (!_e.isStyleNameLoaded("layer-order")) {
        var k, S, J = (k = r.$style) === null || k === void 0 || (S = k.getLayerOrderThemeCSS) === null || S === void 0 ? void 0 : S.call(k);
        we.load(J, fe({
          name: "layer-order",
          first: !0
        }, i)), _e.setLoadedStyleName("layer-order");
      }
    }
  },
  _loadScopedThemeStyles: function() {
    var t = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, n = arguments.length > 1 ? arguments[1] : void 0, o = t.preset();
    if (o && t.$attrSelector) {
      var r, i, s, a = ((r = t.$style) === null || r === void 0 || (i = r.getPresetTheme) === null || i === void 0 ? void 0 : i.call(r, o, "[".concat(t.$attrSelector, "]"))) || {}, l = a.css, u = (s = t.$style) === null || s === void 0 ? void 0 : s.load(l, fe({
        name: "".concat(t.$attrSelector, "-").concat(t.$style.name)
      }, n));
      t.scopedStyleEl = u.el;
    }
  },
  _themeChangeListener: function() {
    var t = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : function() {
    };
    en.clearLoadedStyleNames(), ze.on("theme:change", t);
  },
  _removeThemeListeners: function() {
    var t = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {};
    ze.off("theme:change", t.$loadStyles), t.$loadStyles = void 0;
  },
  _hook: function(t, n, o, r, i, s) {
    var a, l, u = "on".concat(Yp(n)), c = re._getConfig(r, i), d = o?.$instance, p = re._usePT(d, re._getPT(r == null || (a = r.value) === null || a === void 0 ? void 0 : a.pt, t), re._getOptionValue, "hooks.".concat(u)), f = re._useDefaultPT(d, c == null || (l = c.pt) === null || l === void 0 || (l = l.directives) === null || l === void 0 ? void 0 : l[t], re._getOptionValue, "hooks.".concat(u)), b = {
      el: o,
      binding: r,
      vnode: i,
      prevVnode: s
    };
    p?.(d, b), f?.(d, b);
  },
  /* eslint-disable-next-line no-unused-vars */
  _mergeProps: function() {
    for (var t = arguments.length > 1 ? arguments[1] : void 0, n = arguments.length, o = new Array(n > 2 ? n - 2 : 0), r = 2; r < n; r++)
      o[r - 2] = arguments[r];
    return hs(t) ? t.apply(void 0, o) : se.apply(void 0, o);
  },
  _extend: function(t) {
    var n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}, o = function(a, l, u, c, d) {
      var p, f, b, y;
      l._$instances = l._$instances || {};
      var C = re._getConfig(u, c), x = l._$instances[t] || {}, T = Tn(x) ? fe(fe({}, n), n?.methods) : {};
      l._$instances[t] = fe(fe({}, x), {}, {
        /* new instance variables to pass in directive methods */
        $name: t,
        $host: l,
        $binding: u,
        $modifiers: u?.modifiers,
        $value: u?.value,
        $el: x.$el || l || void 0,
        $style: fe({
          classes: void 0,
          inlineStyles: void 0,
          load: function() {
          },
          loadCSS: function() {
          },
          loadStyle: function() {
          }
        }, n?.style),
        $primevueConfig: C,
        $attrSelector: (p = l.$pd) === null || p === void 0 || (p = p[t]) === null || p === void 0 ? void 0 : p.attrSelector,
        /* computed instance variables */
        defaultPT: function() {
          return re._getPT(C?.pt, void 0, function(k) {
            var S;
            return k == null || (S = k.directives) === null || S === void 0 ? void 0 : S[t];
          });
        },
        isUnstyled: function() {
          var k, S;
          return ((k = l._$instances[t]) === null || k === void 0 || (k = k.$binding) === null || k === void 0 || (k = k.value) === null || k === void 0 ? void 0 : k.unstyled) !== void 0 ? (S = l._$instances[t]) === null || S === void 0 || (S = S.$binding) === null || S === void 0 || (S = S.value) === null || S === void 0 ? void 0 : S.unstyled : C?.unstyled;
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
          var k, S = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "", J = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
          return re._getPTValue(l._$instances[t], (k = l._$instances[t]) === null || k === void 0 || (k = k.$binding) === null || k === void 0 || (k = k.value) === null || k === void 0 ? void 0 : k.pt, S, fe({}, J));
        },
        ptmo: function() {
          var k = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, S = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : "", J = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : {};
          return re._getPTValue(l._$instances[t], k, S, J, !1);
        },
        cx: function() {
          var k, S, J = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "", N = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
          return (k = l._$instances[t]) !== null && k !== void 0 && k.isUnstyled() ? void 0 : re._getOptionValue((S = l._$instances[t]) === null || S === void 0 || (S = S.$style) === null || S === void 0 ? void 0 : S.classes, J, fe({}, N));
        },
        sx: function() {
          var k, S = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "", J = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : !0, N = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : {};
          return J ? re._getOptionValue((k = l._$instances[t]) === null || k === void 0 || (k = k.$style) === null || k === void 0 ? void 0 : k.inlineStyles, S, fe({}, N)) : void 0;
        }
      }, T), l.$instance = l._$instances[t], (f = (b = l.$instance)[a]) === null || f === void 0 || f.call(b, l, u, c, d), l["$".concat(t)] = l.$instance, re._hook(t, a, l, u, c, d), l.$pd || (l.$pd = {}), l.$pd[t] = fe(fe({}, (y = l.$pd) === null || y === void 0 ? void 0 : y[t]), {}, {
        name: t,
        instance: l._$instances[t]
      });
    }, r = function(a) {
      var l, u, c, d = a._$instances[t], p = d?.watch, f = function(C) {
        var x, T = C.newValue, M = C.oldValue;
        return p == null || (x = p.config) === null || x === void 0 ? void 0 : x.call(d, T, M);
      }, b = function(C) {
        var x, T = C.newValue, M = C.oldValue;
        return p == null || (x = p["config.ripple"]) === null || x === void 0 ? void 0 : x.call(d, T, M);
      };
      d.$watchersCallback = {
        config: f,
        "config.ripple": b
      }, p == null || (l = p.config) === null || l === void 0 || l.call(d, d?.$primevueConfig), tn.on("config:change", f), p == null || (u = p["config.ripple"]) === null || u === void 0 || u.call(d, d == null || (c = d.$primevueConfig) === null || c === void 0 ? void 0 : c.ripple), tn.on("config:ripple:change", b);
    }, i = function(a) {
      var l = a._$instances[t].$watchersCallback;
      l && (tn.off("config:change", l.config), tn.off("config:ripple:change", l["config.ripple"]), a._$instances[t].$watchersCallback = void 0);
    };
    return {
      created: function(a, l, u, c) {
        a.$pd || (a.$pd = {}), a.$pd[t] = {
          name: t,
          attrSelector: um("pd")
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
    var t = re._getMeta.apply(re, arguments), n = Ha(t, 2), o = n[0], r = n[1];
    return fe({
      extend: function() {
        var s = re._getMeta.apply(re, arguments), a = Ha(s, 2), l = a[0], u = a[1];
        return re.extend(l, fe(fe(fe({}, r), r?.methods), u));
      }
    }, re._extend(o, r));
  }
}, Ah = `
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
`, Eh = {
  root: "p-ink"
}, Lh = we.extend({
  name: "ripple-directive",
  style: Ah,
  classes: Eh
}), Ih = re.extend({
  style: Lh
});
function Lo(e) {
  "@babel/helpers - typeof";
  return Lo = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Lo(e);
}
function jh(e) {
  return Fh(e) || Dh(e) || Mh(e) || Nh();
}
function Nh() {
  throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function Mh(e, t) {
  if (e) {
    if (typeof e == "string") return Hi(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? Hi(e, t) : void 0;
  }
}
function Dh(e) {
  if (typeof Symbol < "u" && e[Symbol.iterator] != null || e["@@iterator"] != null) return Array.from(e);
}
function Fh(e) {
  if (Array.isArray(e)) return Hi(e);
}
function Hi(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, o = Array(t); n < t; n++) o[n] = e[n];
  return o;
}
function qa(e, t, n) {
  return (t = Rh(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function Rh(e) {
  var t = Bh(e, "string");
  return Lo(t) == "symbol" ? t : t + "";
}
function Bh(e, t) {
  if (Lo(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (Lo(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var gc = Ih.extend("ripple", {
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
      n || (n = Ju("span", qa(qa({
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
        if (!this.isUnstyled() && po(r, "p-ink-active"), r.setAttribute("data-p-ink-active", "false"), !$a(r) && !Sa(r)) {
          var i = Math.max(Yu(o), Xu(o));
          r.style.height = i + "px", r.style.width = i + "px";
        }
        var s = lm(o), a = t.pageX - s.left + document.body.scrollTop - Sa(r) / 2, l = t.pageY - s.top + document.body.scrollLeft - $a(r) / 2;
        r.style.top = l + "px", r.style.left = a + "px", !this.isUnstyled() && xr(r, "p-ink-active"), r.setAttribute("data-p-ink-active", "true"), this.timeout = setTimeout(function() {
          r && (!n.isUnstyled() && po(r, "p-ink-active"), r.setAttribute("data-p-ink-active", "false"));
        }, 401);
      }
    },
    onAnimationEnd: function(t) {
      this.timeout && clearTimeout(this.timeout), !this.isUnstyled() && po(t.currentTarget, "p-ink-active"), t.currentTarget.setAttribute("data-p-ink-active", "false");
    },
    getInk: function(t) {
      return t && t.children ? jh(t.children).find(function(n) {
        return sm(n, "data-pc-name") === "ripple";
      }) : void 0;
    }
  }
}), zh = `
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
function Io(e) {
  "@babel/helpers - typeof";
  return Io = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Io(e);
}
function St(e, t, n) {
  return (t = Vh(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function Vh(e) {
  var t = Uh(e, "string");
  return Io(t) == "symbol" ? t : t + "";
}
function Uh(e, t) {
  if (Io(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (Io(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var Hh = {
  root: function(t) {
    var n = t.instance, o = t.props;
    return ["p-button p-component", St(St(St(St(St(St(St(St(St({
      "p-button-icon-only": n.hasIcon && !o.label && !o.badge,
      "p-button-vertical": (o.iconPos === "top" || o.iconPos === "bottom") && o.label,
      "p-button-loading": o.loading,
      "p-button-link": o.link || o.variant === "link"
    }, "p-button-".concat(o.severity), o.severity), "p-button-raised", o.raised), "p-button-rounded", o.rounded), "p-button-text", o.text || o.variant === "text"), "p-button-outlined", o.outlined || o.variant === "outlined"), "p-button-sm", o.size === "small"), "p-button-lg", o.size === "large"), "p-button-plain", o.plain), "p-button-fluid", n.hasFluid)];
  },
  loadingIcon: "p-button-loading-icon",
  icon: function(t) {
    var n = t.props;
    return ["p-button-icon", St({}, "p-button-icon-".concat(n.iconPos), n.label)];
  },
  label: "p-button-label"
}, Kh = we.extend({
  name: "button",
  style: zh,
  classes: Hh
}), Wh = {
  name: "BaseButton",
  extends: Kn,
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
  style: Kh,
  provide: function() {
    return {
      $pcButton: this,
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
function et(e, t, n) {
  return (t = qh(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function qh(e) {
  var t = Gh(e, "string");
  return jo(t) == "symbol" ? t : t + "";
}
function Gh(e, t) {
  if (jo(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (jo(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var be = {
  name: "Button",
  extends: Wh,
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
      return Wt(et(et(et(et(et(et(et(et(et(et({}, this.size, this.size), "icon-only", this.hasIcon && !this.label && !this.badge), "loading", this.loading), "fluid", this.hasFluid), "rounded", this.rounded), "raised", this.raised), "outlined", this.outlined || this.variant === "outlined"), "text", this.text || this.variant === "text"), "link", this.link || this.variant === "link"), "vertical", (this.iconPos === "top" || this.iconPos === "bottom") && this.label));
    },
    dataIconP: function() {
      return Wt(et(et({}, this.iconPos, this.iconPos), this.size, this.size));
    },
    dataLabelP: function() {
      return Wt(et(et({}, this.size, this.size), "icon-only", this.hasIcon && !this.label && !this.badge));
    }
  },
  components: {
    SpinnerIcon: mc,
    Badge: hc
  },
  directives: {
    ripple: gc
  }
}, Yh = ["data-p"], Jh = ["data-p"];
function Zh(e, t, n, o, r, i) {
  var s = vr("SpinnerIcon"), a = vr("Badge"), l = du("ripple");
  return e.asChild ? Re(e.$slots, "default", {
    key: 1,
    class: Se(e.cx("root")),
    a11yAttrs: i.a11yAttrs
  }) : ss((h(), X(Oi(e.as), se({
    key: 0,
    class: e.cx("root"),
    "data-p": i.dataP
  }, i.attrs), {
    default: ie(function() {
      return [Re(e.$slots, "default", {}, function() {
        return [e.loading ? Re(e.$slots, "loadingicon", se({
          key: 0,
          class: [e.cx("loadingIcon"), e.cx("icon")]
        }, e.ptm("loadingIcon")), function() {
          return [e.loadingIcon ? (h(), v("span", se({
            key: 0,
            class: [e.cx("loadingIcon"), e.cx("icon"), e.loadingIcon]
          }, e.ptm("loadingIcon")), null, 16)) : (h(), X(s, se({
            key: 1,
            class: [e.cx("loadingIcon"), e.cx("icon")],
            spin: ""
          }, e.ptm("loadingIcon")), null, 16, ["class"]))];
        }) : Re(e.$slots, "icon", se({
          key: 1,
          class: [e.cx("icon")]
        }, e.ptm("icon")), function() {
          return [e.icon ? (h(), v("span", se({
            key: 0,
            class: [e.cx("icon"), e.icon, e.iconClass],
            "data-p": i.dataIconP
          }, e.ptm("icon")), null, 16, Yh)) : I("", !0)];
        }), e.label ? (h(), v("span", se({
          key: 2,
          class: e.cx("label")
        }, e.ptm("label"), {
          "data-p": i.dataLabelP
        }), O(e.label), 17, Jh)) : I("", !0), e.badge ? (h(), X(a, {
          key: 3,
          value: e.badge,
          class: Se(e.badgeClass),
          severity: e.badgeSeverity,
          unstyled: e.unstyled,
          pt: e.ptm("pcBadge")
        }, null, 8, ["value", "class", "severity", "unstyled", "pt"])) : I("", !0)];
      })];
    }),
    _: 3
  }, 16, ["class", "data-p"])), [[l]]);
}
be.render = Zh;
const No = (e) => vs(uc, e), Yr = (e) => vs(qr, e), Jr = (e) => vs(bs, e);
function Xh(e, t) {
  switch (t.type) {
    case "told":
      return Qh(e, t.event);
    case "listed":
      return eg(e, t.events);
    case "asked":
      return yi(e, t.fileKeys, (n) => _i(n, ""));
    case "accepted":
      return yi(
        e,
        t.fileKeys,
        (n, o) => o && o.task_id !== "" ? o : _i(n, t.taskId)
      );
    case "forgotten":
      return Object.fromEntries(
        Object.entries(e).filter(([n, o]) => !No(o) || !t.fileKeys.includes(n))
      );
    case "refused":
      return yi(e, t.fileKeys, (n) => ({
        ..._i(n, ""),
        status: "failed",
        error: t.error,
        code: t.code,
        hint: t.hint
      }));
  }
}
function Qh(e, t) {
  const n = e[t.file_key], o = n?.status === "failed" && t.status === "waiting";
  return n && n.task_id === t.task_id && No(n) && !o || Jr(n) && n?.task_id !== "" && n?.task_id !== t.task_id && (t.status === "failed" || t.status === "cancelled") ? e : { ...e, [t.file_key]: t };
}
function eg(e, t) {
  const n = {};
  for (const [o, r] of Object.entries(e))
    (No(r) || r.task_id === "") && (n[o] = r);
  for (const o of t) {
    const r = n[o.file_key];
    Jr(r) && No(o) || (n[o.file_key] = o);
  }
  return n;
}
function yi(e, t, n) {
  const o = { ...e };
  for (const r of t) o[r] = n(r, e[r]);
  return o;
}
function _i(e, t) {
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
function vs(e, t) {
  return t !== void 0 && e.includes(t.status);
}
const Nt = /* @__PURE__ */ un("civitai-remake-downloads", () => {
  const e = /* @__PURE__ */ yt({}), t = /* @__PURE__ */ oe(null), n = K(() => Object.values(e.value).filter(Jr).length);
  function o(S) {
    e.value = Xh(e.value, S), ye().host.showBadge(n.value > 0 ? String(n.value) : null);
  }
  function r() {
    const { host: S } = ye();
    S.listen(Gm, (J) => {
      const N = cc(J);
      N && (o({ type: "told", event: N }), N.status === "completed" && n.value === 0 && S.refreshModels());
    }), S.listen("reconnected", () => {
      i();
    });
  }
  async function i() {
    try {
      o({ type: "listed", events: await ye().client.listDownloads() });
    } catch (S) {
      t.value = bt(S);
    }
  }
  async function s(S, J) {
    const N = S.map((L) => L.file_key);
    t.value = null, o({ type: "asked", fileKeys: N });
    try {
      const L = await J();
      o({ type: "accepted", fileKeys: N, taskId: L.task_id });
      for (const D of L.refused ?? [])
        D.file_key !== null && a([D.file_key], D);
    } catch (L) {
      const D = bt(L);
      return a(N, D), D;
    }
    return null;
  }
  const a = (S, { error: J, code: N, hint: L }) => o({ type: "refused", fileKeys: S, error: J, code: N, hint: L }), l = (S) => s([S], () => ye().client.download(S)), u = (S, J) => s(S, () => ye().client.downloadAll(S, J)), c = (S) => T(S, (J) => ye().client.pause(J, S)), d = (S) => T(S, (J) => ye().client.resume(J, S)), p = (S) => T(S, (J) => ye().client.cancel(J, S)), f = () => M(() => ye().client.pauseAll()), b = () => M(() => ye().client.resumeAll()), y = () => M(() => ye().client.retryFailed()), C = () => M(() => ye().client.cancelAll()), x = (S) => M(() => ye().client.move(S, 0));
  async function T(S, J) {
    const N = e.value[S];
    !N || N.task_id === "" || await M(() => J(N.task_id));
  }
  async function M(S) {
    t.value = null;
    try {
      await S();
    } catch (J) {
      t.value = bt(J), await i();
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
    resumeAll: b,
    retryFailed: y,
    moveFirst: x,
    cancel: p,
    cancelAll: C,
    forget: (S) => o({ type: "forgotten", fileKeys: S })
  };
}), tg = { class: "crm-row crm-tight" }, ng = ["disabled"], bc = /* @__PURE__ */ ue({
  __name: "DownloadButtons",
  props: {
    fileKey: {},
    download: {}
  },
  setup(e) {
    const t = e, n = Nt(), o = K(
      () => Object.entries(n.files).filter(([r, i]) => r !== t.fileKey && i.status === "waiting").length
    );
    return (r, i) => (h(), v("div", tg, [
      _(Yr)(e.download) ? (h(), v(U, { key: 0 }, [
        G(_(be), {
          class: "crm-button crm-small",
          "data-testid": "resume",
          onClick: i[0] || (i[0] = (s) => _(n).resume(e.fileKey))
        }, {
          default: ie(() => [...i[5] || (i[5] = [
            H("Resume", -1)
          ])]),
          _: 1
        }),
        G(_(be), {
          class: "crm-button crm-small",
          "data-testid": "discard",
          onClick: i[1] || (i[1] = (s) => _(n).cancel(e.fileKey))
        }, {
          default: ie(() => [...i[6] || (i[6] = [
            H("Discard", -1)
          ])]),
          _: 1
        })
      ], 64)) : (h(), v(U, { key: 1 }, [
        e.download.status === "waiting" && o.value > 0 ? (h(), v("button", {
          key: 0,
          type: "button",
          class: "crm-icon",
          "aria-label": "Download this one next",
          title: "Download this one next",
          "data-testid": "move-first",
          onClick: i[2] || (i[2] = (s) => _(n).moveFirst(e.fileKey))
        }, [...i[7] || (i[7] = [
          w("i", {
            class: "pi pi-arrow-up",
            "aria-hidden": "true"
          }, null, -1)
        ])])) : I("", !0),
        e.download.status !== "verifying" ? (h(), v("button", {
          key: 1,
          type: "button",
          class: "crm-icon",
          "aria-label": "Pause",
          title: "Pause",
          "data-testid": "pause",
          disabled: !e.download.task_id,
          onClick: i[3] || (i[3] = (s) => _(n).pause(e.fileKey))
        }, [...i[8] || (i[8] = [
          w("i", {
            class: "pi pi-pause",
            "aria-hidden": "true"
          }, null, -1)
        ])], 8, ng)) : I("", !0),
        G(_(be), {
          class: "crm-button crm-small",
          "data-testid": "cancel",
          disabled: !e.download.task_id,
          onClick: i[4] || (i[4] = (s) => _(n).cancel(e.fileKey))
        }, {
          default: ie(() => [...i[9] || (i[9] = [
            H(" Cancel ", -1)
          ])]),
          _: 1
        }, 8, ["disabled"])
      ], 64))
    ]));
  }
});
var og = `
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
`, rg = {
  root: function(t) {
    var n = t.instance;
    return ["p-progressbar p-component", {
      "p-progressbar-determinate": n.determinate,
      "p-progressbar-indeterminate": n.indeterminate
    }];
  },
  value: "p-progressbar-value",
  label: "p-progressbar-label"
}, ig = we.extend({
  name: "progressbar",
  style: og,
  classes: rg
}), sg = {
  name: "BaseProgressBar",
  extends: Kn,
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
  style: ig,
  provide: function() {
    return {
      $pcProgressBar: this,
      $parentInstance: this
    };
  }
}, ys = {
  name: "ProgressBar",
  extends: sg,
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
      return Wt({
        determinate: this.determinate,
        indeterminate: this.indeterminate
      });
    }
  }
}, ag = ["aria-valuenow", "data-p"], lg = ["data-p"], ug = ["data-p"], cg = ["data-p"];
function dg(e, t, n, o, r, i) {
  return h(), v("div", se({
    role: "progressbar",
    class: e.cx("root"),
    "aria-valuemin": "0",
    "aria-valuenow": e.value,
    "aria-valuemax": "100",
    "data-p": i.dataP
  }, e.ptmi("root")), [i.determinate ? (h(), v("div", se({
    key: 0,
    class: e.cx("value"),
    style: i.progressStyle,
    "data-p": i.dataP
  }, e.ptm("value")), [e.value != null && e.value !== 0 && e.showValue ? (h(), v("div", se({
    key: 0,
    class: e.cx("label"),
    "data-p": i.dataP
  }, e.ptm("label")), [Re(e.$slots, "default", {}, function() {
    return [H(O(e.value + "%"), 1)];
  })], 16, ug)) : I("", !0)], 16, lg)) : i.indeterminate ? (h(), v("div", se({
    key: 1,
    class: e.cx("value"),
    "data-p": i.dataP
  }, e.ptm("value")), null, 16, cg)) : I("", !0)], 16, ag);
}
ys.render = dg;
function _s(e, t) {
  const [n, o] = vc(t ?? e), r = (e / o).toFixed(n === "GB" ? 2 : 1);
  return t === null ? `${r} ${n}` : `${r} / ${(t / o).toFixed(n === "GB" ? 2 : 1)} ${n}`;
}
function an(e) {
  const [t, n] = vc(e);
  return `${(e / n).toFixed(t === "GB" ? 2 : 1)} ${t}`;
}
function fg(e) {
  return e === null ? "" : `${an(e)}/s`;
}
function pg(e) {
  if (e === null || !Number.isFinite(e)) return "";
  const t = Math.max(0, Math.round(e));
  return t < 60 ? `${t} s left` : t < 3600 ? `${Math.floor(t / 60)} min ${t % 60} s left` : `${Math.floor(t / 3600)} h ${Math.floor(t % 3600 / 60)} min left`;
}
function mg(e) {
  return e === null ? "strength unknown" : String(e);
}
function hg(e) {
  return e > 10 ? `${Math.round(e)}%` : "";
}
function vc(e) {
  return e >= 1e9 ? ["GB", 1e9] : ["MB", 1e6];
}
const gg = {
  lora: "LoRA",
  vae: "VAE",
  controlnet: "ControlNet",
  text_encoder: "Text encoder",
  diffusion_model: "Diffusion model",
  clip_vision: "CLIP vision",
  motion_module: "Motion module"
};
function ws(e) {
  return gg[e] ?? e.charAt(0).toUpperCase() + e.slice(1).replace("_", " ");
}
const bg = {
  key: 0,
  class: "crm-quiet"
}, vg = {
  key: 1,
  class: "crm-quiet"
}, yg = { class: "crm-quiet crm-numbers" }, _g = { "data-testid": "bytes" }, wg = { key: 0 }, kg = { key: 1 }, $g = {
  key: 2,
  "data-testid": "held"
}, Sg = {
  key: 0,
  "data-testid": "speed"
}, xg = {
  key: 1,
  "data-testid": "eta"
}, yc = /* @__PURE__ */ ue({
  __name: "DownloadProgress",
  props: {
    download: {},
    title: {}
  },
  setup(e) {
    return (t, n) => e.download.status === "waiting" ? (h(), v("p", bg, "Waiting...")) : e.download.status === "verifying" ? (h(), v("p", vg, [...n[0] || (n[0] = [
      w("i", {
        class: "pi pi-spin pi-spinner",
        "aria-hidden": "true"
      }, null, -1),
      H(" Verifying SHA256... ", -1)
    ])])) : (h(), v(U, { key: 2 }, [
      G(_(ys), {
        value: e.download.progress,
        "show-value": e.download.progress > 10,
        class: Se(["crm-bar", { "crm-bar-stopped": _(Yr)(e.download) }]),
        pt: { value: { class: "crm-bar-value" }, label: { class: "crm-bar-label", "data-testid": "percent" } },
        "aria-label": `Downloading ${e.title}`
      }, {
        default: ie(() => [
          H(O(_(hg)(e.download.progress)), 1)
        ]),
        _: 1
      }, 8, ["value", "show-value", "class", "aria-label"]),
      w("p", yg, [
        w("span", _g, O(_(_s)(e.download.downloaded_bytes, e.download.total_bytes)), 1),
        e.download.status === "paused" ? (h(), v("span", wg, "Paused")) : e.download.status === "interrupted" ? (h(), v("span", kg, "Interrupted when ComfyUI ended")) : e.download.held ? (h(), v("span", $g, "Waiting for ComfyUI to finish its image")) : (h(), v(U, { key: 3 }, [
          e.download.speed !== null ? (h(), v("span", Sg, O(_(fg)(e.download.speed)), 1)) : I("", !0),
          e.download.eta !== null ? (h(), v("span", xg, O(_(pg)(e.download.eta)), 1)) : I("", !0)
        ], 64))
      ])
    ], 64));
  }
}), Cg = {
  key: 0,
  class: "crm-models",
  "aria-label": "Other downloads",
  "data-testid": "other-downloads"
}, Tg = { class: "crm-row crm-summary" }, Og = { class: "crm-cards" }, Pg = ["data-state", "data-file-key"], Ag = { class: "crm-card-head" }, Eg = { class: "crm-grow crm-name" }, Lg = /* @__PURE__ */ ue({
  __name: "OtherDownloads",
  props: {
    shown: {}
  },
  setup(e) {
    const t = e, n = Nt(), o = K(() => {
      const i = new Set(t.shown.map((s) => s.file_key));
      return Object.entries(n.files).filter(([s, a]) => !i.has(s) && !No(a) && a.task_id !== "");
    }), r = K(() => o.value.filter(([, i]) => Yr(i)).length);
    return (i, s) => o.value.length > 0 ? (h(), v("section", Cg, [
      w("div", Tg, [
        s[2] || (s[2] = w("p", { class: "crm-grow" }, [
          w("strong", null, "Other downloads")
        ], -1)),
        r.value > 1 ? (h(), X(_(be), {
          key: 0,
          class: "crm-button crm-small",
          "data-testid": "resume-all-others",
          onClick: s[0] || (s[0] = (a) => _(n).resumeAll())
        }, {
          default: ie(() => [...s[1] || (s[1] = [
            H(" Resume All ", -1)
          ])]),
          _: 1
        })) : I("", !0)
      ]),
      w("ul", Og, [
        (h(!0), v(U, null, Oe(o.value, ([a, l]) => (h(), v("li", {
          key: a,
          class: Se(["crm-card", `crm-is-${l.status}`]),
          "data-testid": "other-download",
          "data-state": l.status,
          "data-file-key": a
        }, [
          w("div", Ag, [
            w("p", Eg, O(l.filename), 1),
            G(bc, {
              "file-key": a,
              download: l
            }, null, 8, ["file-key", "download"])
          ]),
          G(yc, {
            download: l,
            title: l.filename
          }, null, 8, ["download", "title"])
        ], 10, Pg))), 128))
      ])
    ])) : I("", !0);
  }
});
var _c = {
  name: "TimesIcon",
  extends: Gr
};
function Ig(e) {
  return Dg(e) || Mg(e) || Ng(e) || jg();
}
function jg() {
  throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function Ng(e, t) {
  if (e) {
    if (typeof e == "string") return Ki(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? Ki(e, t) : void 0;
  }
}
function Mg(e) {
  if (typeof Symbol < "u" && e[Symbol.iterator] != null || e["@@iterator"] != null) return Array.from(e);
}
function Dg(e) {
  if (Array.isArray(e)) return Ki(e);
}
function Ki(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, o = Array(t); n < t; n++) o[n] = e[n];
  return o;
}
function Fg(e, t, n, o, r, i) {
  return h(), v("svg", se({
    width: "14",
    height: "14",
    viewBox: "0 0 14 14",
    fill: "none",
    xmlns: "http://www.w3.org/2000/svg"
  }, e.pti()), Ig(t[0] || (t[0] = [w("path", {
    d: "M8.01186 7.00933L12.27 2.75116C12.341 2.68501 12.398 2.60524 12.4375 2.51661C12.4769 2.42798 12.4982 2.3323 12.4999 2.23529C12.5016 2.13827 12.4838 2.0419 12.4474 1.95194C12.4111 1.86197 12.357 1.78024 12.2884 1.71163C12.2198 1.64302 12.138 1.58893 12.0481 1.55259C11.9581 1.51625 11.8617 1.4984 11.7647 1.50011C11.6677 1.50182 11.572 1.52306 11.4834 1.56255C11.3948 1.60204 11.315 1.65898 11.2488 1.72997L6.99067 5.98814L2.7325 1.72997C2.59553 1.60234 2.41437 1.53286 2.22718 1.53616C2.03999 1.53946 1.8614 1.61529 1.72901 1.74767C1.59663 1.88006 1.5208 2.05865 1.5175 2.24584C1.5142 2.43303 1.58368 2.61419 1.71131 2.75116L5.96948 7.00933L1.71131 11.2675C1.576 11.403 1.5 11.5866 1.5 11.7781C1.5 11.9696 1.576 12.1532 1.71131 12.2887C1.84679 12.424 2.03043 12.5 2.2219 12.5C2.41338 12.5 2.59702 12.424 2.7325 12.2887L6.99067 8.03052L11.2488 12.2887C11.3843 12.424 11.568 12.5 11.7594 12.5C11.9509 12.5 12.1346 12.424 12.27 12.2887C12.4053 12.1532 12.4813 11.9696 12.4813 11.7781C12.4813 11.5866 12.4053 11.403 12.27 11.2675L8.01186 7.00933Z",
    fill: "currentColor"
  }, null, -1)])), 16);
}
_c.render = Fg;
var wc = {
  name: "WindowMaximizeIcon",
  extends: Gr
};
function Rg(e) {
  return Ug(e) || Vg(e) || zg(e) || Bg();
}
function Bg() {
  throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function zg(e, t) {
  if (e) {
    if (typeof e == "string") return Wi(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? Wi(e, t) : void 0;
  }
}
function Vg(e) {
  if (typeof Symbol < "u" && e[Symbol.iterator] != null || e["@@iterator"] != null) return Array.from(e);
}
function Ug(e) {
  if (Array.isArray(e)) return Wi(e);
}
function Wi(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, o = Array(t); n < t; n++) o[n] = e[n];
  return o;
}
function Hg(e, t, n, o, r, i) {
  return h(), v("svg", se({
    width: "14",
    height: "14",
    viewBox: "0 0 14 14",
    fill: "none",
    xmlns: "http://www.w3.org/2000/svg"
  }, e.pti()), Rg(t[0] || (t[0] = [w("path", {
    "fill-rule": "evenodd",
    "clip-rule": "evenodd",
    d: "M7 14H11.8C12.3835 14 12.9431 13.7682 13.3556 13.3556C13.7682 12.9431 14 12.3835 14 11.8V2.2C14 1.61652 13.7682 1.05694 13.3556 0.644365C12.9431 0.231785 12.3835 0 11.8 0H2.2C1.61652 0 1.05694 0.231785 0.644365 0.644365C0.231785 1.05694 0 1.61652 0 2.2V7C0 7.15913 0.063214 7.31174 0.175736 7.42426C0.288258 7.53679 0.44087 7.6 0.6 7.6C0.75913 7.6 0.911742 7.53679 1.02426 7.42426C1.13679 7.31174 1.2 7.15913 1.2 7V2.2C1.2 1.93478 1.30536 1.68043 1.49289 1.49289C1.68043 1.30536 1.93478 1.2 2.2 1.2H11.8C12.0652 1.2 12.3196 1.30536 12.5071 1.49289C12.6946 1.68043 12.8 1.93478 12.8 2.2V11.8C12.8 12.0652 12.6946 12.3196 12.5071 12.5071C12.3196 12.6946 12.0652 12.8 11.8 12.8H7C6.84087 12.8 6.68826 12.8632 6.57574 12.9757C6.46321 13.0883 6.4 13.2409 6.4 13.4C6.4 13.5591 6.46321 13.7117 6.57574 13.8243C6.68826 13.9368 6.84087 14 7 14ZM9.77805 7.42192C9.89013 7.534 10.0415 7.59788 10.2 7.59995C10.3585 7.59788 10.5099 7.534 10.622 7.42192C10.7341 7.30985 10.798 7.15844 10.8 6.99995V3.94242C10.8066 3.90505 10.8096 3.86689 10.8089 3.82843C10.8079 3.77159 10.7988 3.7157 10.7824 3.6623C10.756 3.55552 10.701 3.45698 10.622 3.37798C10.5099 3.2659 10.3585 3.20202 10.2 3.19995H7.00002C6.84089 3.19995 6.68828 3.26317 6.57576 3.37569C6.46324 3.48821 6.40002 3.64082 6.40002 3.79995C6.40002 3.95908 6.46324 4.11169 6.57576 4.22422C6.68828 4.33674 6.84089 4.39995 7.00002 4.39995H8.80006L6.19997 7.00005C6.10158 7.11005 6.04718 7.25246 6.04718 7.40005C6.04718 7.54763 6.10158 7.69004 6.19997 7.80005C6.30202 7.91645 6.44561 7.98824 6.59997 8.00005C6.75432 7.98824 6.89791 7.91645 6.99997 7.80005L9.60002 5.26841V6.99995C9.6021 7.15844 9.66598 7.30985 9.77805 7.42192ZM1.4 14H3.8C4.17066 13.9979 4.52553 13.8498 4.78763 13.5877C5.04973 13.3256 5.1979 12.9707 5.2 12.6V10.2C5.1979 9.82939 5.04973 9.47452 4.78763 9.21242C4.52553 8.95032 4.17066 8.80215 3.8 8.80005H1.4C1.02934 8.80215 0.674468 8.95032 0.412371 9.21242C0.150274 9.47452 0.00210008 9.82939 0 10.2V12.6C0.00210008 12.9707 0.150274 13.3256 0.412371 13.5877C0.674468 13.8498 1.02934 13.9979 1.4 14ZM1.25858 10.0586C1.29609 10.0211 1.34696 10 1.4 10H3.8C3.85304 10 3.90391 10.0211 3.94142 10.0586C3.97893 10.0961 4 10.147 4 10.2V12.6C4 12.6531 3.97893 12.704 3.94142 12.7415C3.90391 12.779 3.85304 12.8 3.8 12.8H1.4C1.34696 12.8 1.29609 12.779 1.25858 12.7415C1.22107 12.704 1.2 12.6531 1.2 12.6V10.2C1.2 10.147 1.22107 10.0961 1.25858 10.0586Z",
    fill: "currentColor"
  }, null, -1)])), 16);
}
wc.render = Hg;
var kc = {
  name: "WindowMinimizeIcon",
  extends: Gr
};
function Kg(e) {
  return Yg(e) || Gg(e) || qg(e) || Wg();
}
function Wg() {
  throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function qg(e, t) {
  if (e) {
    if (typeof e == "string") return qi(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? qi(e, t) : void 0;
  }
}
function Gg(e) {
  if (typeof Symbol < "u" && e[Symbol.iterator] != null || e["@@iterator"] != null) return Array.from(e);
}
function Yg(e) {
  if (Array.isArray(e)) return qi(e);
}
function qi(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, o = Array(t); n < t; n++) o[n] = e[n];
  return o;
}
function Jg(e, t, n, o, r, i) {
  return h(), v("svg", se({
    width: "14",
    height: "14",
    viewBox: "0 0 14 14",
    fill: "none",
    xmlns: "http://www.w3.org/2000/svg"
  }, e.pti()), Kg(t[0] || (t[0] = [w("path", {
    "fill-rule": "evenodd",
    "clip-rule": "evenodd",
    d: "M11.8 0H2.2C1.61652 0 1.05694 0.231785 0.644365 0.644365C0.231785 1.05694 0 1.61652 0 2.2V7C0 7.15913 0.063214 7.31174 0.175736 7.42426C0.288258 7.53679 0.44087 7.6 0.6 7.6C0.75913 7.6 0.911742 7.53679 1.02426 7.42426C1.13679 7.31174 1.2 7.15913 1.2 7V2.2C1.2 1.93478 1.30536 1.68043 1.49289 1.49289C1.68043 1.30536 1.93478 1.2 2.2 1.2H11.8C12.0652 1.2 12.3196 1.30536 12.5071 1.49289C12.6946 1.68043 12.8 1.93478 12.8 2.2V11.8C12.8 12.0652 12.6946 12.3196 12.5071 12.5071C12.3196 12.6946 12.0652 12.8 11.8 12.8H7C6.84087 12.8 6.68826 12.8632 6.57574 12.9757C6.46321 13.0883 6.4 13.2409 6.4 13.4C6.4 13.5591 6.46321 13.7117 6.57574 13.8243C6.68826 13.9368 6.84087 14 7 14H11.8C12.3835 14 12.9431 13.7682 13.3556 13.3556C13.7682 12.9431 14 12.3835 14 11.8V2.2C14 1.61652 13.7682 1.05694 13.3556 0.644365C12.9431 0.231785 12.3835 0 11.8 0ZM6.368 7.952C6.44137 7.98326 6.52025 7.99958 6.6 8H9.8C9.95913 8 10.1117 7.93678 10.2243 7.82426C10.3368 7.71174 10.4 7.55913 10.4 7.4C10.4 7.24087 10.3368 7.08826 10.2243 6.97574C10.1117 6.86321 9.95913 6.8 9.8 6.8H8.048L10.624 4.224C10.73 4.11026 10.7877 3.95982 10.7849 3.80438C10.7822 3.64894 10.7192 3.50063 10.6093 3.3907C10.4994 3.28077 10.3511 3.2178 10.1956 3.21506C10.0402 3.21232 9.88974 3.27002 9.776 3.376L7.2 5.952V4.2C7.2 4.04087 7.13679 3.88826 7.02426 3.77574C6.91174 3.66321 6.75913 3.6 6.6 3.6C6.44087 3.6 6.28826 3.66321 6.17574 3.77574C6.06321 3.88826 6 4.04087 6 4.2V7.4C6.00042 7.47975 6.01674 7.55862 6.048 7.632C6.07656 7.70442 6.11971 7.7702 6.17475 7.82524C6.2298 7.88029 6.29558 7.92344 6.368 7.952ZM1.4 8.80005H3.8C4.17066 8.80215 4.52553 8.95032 4.78763 9.21242C5.04973 9.47452 5.1979 9.82939 5.2 10.2V12.6C5.1979 12.9707 5.04973 13.3256 4.78763 13.5877C4.52553 13.8498 4.17066 13.9979 3.8 14H1.4C1.02934 13.9979 0.674468 13.8498 0.412371 13.5877C0.150274 13.3256 0.00210008 12.9707 0 12.6V10.2C0.00210008 9.82939 0.150274 9.47452 0.412371 9.21242C0.674468 8.95032 1.02934 8.80215 1.4 8.80005ZM3.94142 12.7415C3.97893 12.704 4 12.6531 4 12.6V10.2C4 10.147 3.97893 10.0961 3.94142 10.0586C3.90391 10.0211 3.85304 10 3.8 10H1.4C1.34696 10 1.29609 10.0211 1.25858 10.0586C1.22107 10.0961 1.2 10.147 1.2 10.2V12.6C1.2 12.6531 1.22107 12.704 1.25858 12.7415C1.29609 12.779 1.34696 12.8 1.4 12.8H3.8C3.85304 12.8 3.90391 12.779 3.94142 12.7415Z",
    fill: "currentColor"
  }, null, -1)])), 16);
}
kc.render = Jg;
var Zg = we.extend({
  name: "focustrap-directive"
}), Xg = re.extend({
  style: Zg
});
function Mo(e) {
  "@babel/helpers - typeof";
  return Mo = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Mo(e);
}
function Ga(e, t) {
  var n = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
    var o = Object.getOwnPropertySymbols(e);
    t && (o = o.filter(function(r) {
      return Object.getOwnPropertyDescriptor(e, r).enumerable;
    })), n.push.apply(n, o);
  }
  return n;
}
function Ya(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? Ga(Object(n), !0).forEach(function(o) {
      Qg(e, o, n[o]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : Ga(Object(n)).forEach(function(o) {
      Object.defineProperty(e, o, Object.getOwnPropertyDescriptor(n, o));
    });
  }
  return e;
}
function Qg(e, t, n) {
  return (t = eb(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function eb(e) {
  var t = tb(e, "string");
  return Mo(t) == "symbol" ? t : t + "";
}
function tb(e, t) {
  if (Mo(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (Mo(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var nb = Xg.extend("focustrap", {
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
              var p = xa(d) ? xa(d, o.getComputedSelector(t.$_pfocustrap_focusableselector)) ? d : Zn(t, o.getComputedSelector(t.$_pfocustrap_focusableselector)) : Zn(d);
              return Ce(p) ? p : d.nextSibling && u(d.nextSibling);
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
        value: Ya(Ya({}, t), {}, {
          autoFocus: !0
        })
      });
    },
    autoElementFocus: function(t, n) {
      var o = n.value || {}, r = o.autoFocusSelector, i = r === void 0 ? "" : r, s = o.firstFocusableSelector, a = s === void 0 ? "" : s, l = o.autoFocus, u = l === void 0 ? !1 : l, c = Zn(t, "[autofocus]".concat(this.getComputedSelector(i)));
      u && !c && (c = Zn(t, this.getComputedSelector(a))), Nn(c);
    },
    onFirstHiddenElementFocus: function(t) {
      var n, o = t.currentTarget, r = t.relatedTarget, i = r === o.$_pfocustrap_lasthiddenfocusableelement || !((n = this.$el) !== null && n !== void 0 && n.contains(r)) ? Zn(o.parentElement, this.getComputedSelector(o.$_pfocustrap_focusableselector)) : o.$_pfocustrap_lasthiddenfocusableelement;
      Nn(i);
    },
    onLastHiddenElementFocus: function(t) {
      var n, o = t.currentTarget, r = t.relatedTarget, i = r === o.$_pfocustrap_firsthiddenfocusableelement || !((n = this.$el) !== null && n !== void 0 && n.contains(r)) ? am(o.parentElement, this.getComputedSelector(o.$_pfocustrap_focusableselector)) : o.$_pfocustrap_firsthiddenfocusableelement;
      Nn(i);
    },
    createHiddenFocusableElements: function(t, n) {
      var o = this, r = n.value || {}, i = r.tabIndex, s = i === void 0 ? 0 : i, a = r.firstFocusableSelector, l = a === void 0 ? "" : a, u = r.lastFocusableSelector, c = u === void 0 ? "" : u, d = function(y) {
        return Ju("span", {
          class: "p-hidden-accessible p-hidden-focusable",
          tabIndex: s,
          role: "presentation",
          "aria-hidden": !0,
          "data-p-hidden-accessible": !0,
          "data-p-hidden-focusable": !0,
          onFocus: y?.bind(o)
        });
      }, p = d(this.onFirstHiddenElementFocus), f = d(this.onLastHiddenElementFocus);
      p.$_pfocustrap_lasthiddenfocusableelement = f, p.$_pfocustrap_focusableselector = l, p.setAttribute("data-pc-section", "firstfocusableelement"), f.$_pfocustrap_firsthiddenfocusableelement = p, f.$_pfocustrap_focusableselector = c, f.setAttribute("data-pc-section", "lastfocusableelement"), t.prepend(p), t.append(f);
    }
  }
}), $c = {
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
    this.mounted = Qu();
  },
  computed: {
    inline: function() {
      return this.disabled || this.appendTo === "self";
    }
  }
};
function ob(e, t, n, o, r, i) {
  return i.inline ? Re(e.$slots, "default", {
    key: 0
  }) : r.mounted ? (h(), X(Jd, {
    key: 1,
    to: n.appendTo
  }, [Re(e.$slots, "default")], 8, ["to"])) : I("", !0);
}
$c.render = ob;
function Ja() {
  Xp({
    variableName: lc("scrollbar.width").name
  });
}
function Za() {
  Qp({
    variableName: lc("scrollbar.width").name
  });
}
var rb = `
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
`, ib = {
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
}, sb = {
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
}, ab = we.extend({
  name: "dialog",
  style: rb,
  classes: sb,
  inlineStyles: ib
}), lb = {
  name: "BaseDialog",
  extends: Kn,
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
  style: ab,
  provide: function() {
    return {
      $pcDialog: this,
      $parentInstance: this
    };
  }
}, Sc = {
  name: "Dialog",
  extends: lb,
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
    this.unbindDocumentState(), this.unbindGlobalListeners(), this.destroyStyle(), this.mask && this.autoZIndex && gi.clear(this.mask), this.container = null, this.mask = null;
  },
  mounted: function() {
    this.breakpoints && this.createStyle();
  },
  methods: {
    close: function() {
      this.$emit("update:visible", !1);
    },
    onEnter: function() {
      this.$emit("show"), this.target = document.activeElement, this.enableDocumentSettings(), this.bindGlobalListeners(), this.autoZIndex && gi.set("modal", this.mask, this.baseZIndex || this.$primevue.config.zIndex.modal);
    },
    onAfterEnter: function() {
      this.focus();
    },
    onBeforeLeave: function() {
      this.modal && !this.isUnstyled && xr(this.mask, "p-overlay-mask-leave-active"), this.dragging && this.documentDragEndListener && this.documentDragEndListener();
    },
    onLeave: function() {
      this.$emit("hide"), Nn(this.target), this.target = null, this.focusableClose = null, this.focusableMax = null;
    },
    onAfterLeave: function() {
      this.autoZIndex && gi.clear(this.mask), this.containerVisible = !1, this.unbindDocumentState(), this.unbindGlobalListeners(), this.$emit("after-hide");
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
      this.maximized ? (this.maximized = !1, this.$emit("unmaximize", t)) : (this.maximized = !0, this.$emit("maximize", t)), this.modal || (this.maximized ? Ja() : Za());
    },
    enableDocumentSettings: function() {
      (this.modal || !this.modal && this.blockScroll || this.maximizable && this.maximized) && Ja();
    },
    unbindDocumentState: function() {
      (this.modal || !this.modal && this.blockScroll || this.maximizable && this.maximized) && Za();
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
        this.styleElement = document.createElement("style"), this.styleElement.type = "text/css", ec(this.styleElement, "nonce", (t = this.$primevue) === null || t === void 0 || (t = t.config) === null || t === void 0 || (t = t.csp) === null || t === void 0 ? void 0 : t.nonce), document.head.appendChild(this.styleElement);
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
      t.target.closest("div").getAttribute("data-pc-section") !== "headeractions" && this.draggable && (this.dragging = !0, this.lastPageX = t.pageX, this.lastPageY = t.pageY, this.container.style.margin = "0", document.body.setAttribute("data-p-unselectable-text", "true"), !this.isUnstyled && tm(document.body, {
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
          var o = Yu(t.container), r = Xu(t.container), i = n.pageX - t.lastPageX, s = n.pageY - t.lastPageY, a = t.container.getBoundingClientRect(), l = a.left + i, u = a.top + s, c = em(), d = getComputedStyle(t.container), p = parseFloat(d.marginLeft), f = parseFloat(d.marginTop);
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
      return Wt({
        maximized: this.maximized,
        modal: this.modal
      });
    }
  },
  directives: {
    ripple: gc,
    focustrap: nb
  },
  components: {
    Button: be,
    Portal: $c,
    WindowMinimizeIcon: kc,
    WindowMaximizeIcon: wc,
    TimesIcon: _c
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
function Xa(e, t) {
  var n = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
    var o = Object.getOwnPropertySymbols(e);
    t && (o = o.filter(function(r) {
      return Object.getOwnPropertyDescriptor(e, r).enumerable;
    })), n.push.apply(n, o);
  }
  return n;
}
function Qa(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? Xa(Object(n), !0).forEach(function(o) {
      ub(e, o, n[o]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : Xa(Object(n)).forEach(function(o) {
      Object.defineProperty(e, o, Object.getOwnPropertyDescriptor(n, o));
    });
  }
  return e;
}
function ub(e, t, n) {
  return (t = cb(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function cb(e) {
  var t = db(e, "string");
  return Do(t) == "symbol" ? t : t + "";
}
function db(e, t) {
  if (Do(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (Do(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var fb = ["data-p"], pb = ["aria-labelledby", "aria-modal", "data-p"], mb = ["id"], hb = ["data-p"];
function gb(e, t, n, o, r, i) {
  var s = vr("Button"), a = vr("Portal"), l = du("focustrap");
  return h(), X(a, {
    appendTo: e.appendTo
  }, {
    default: ie(function() {
      return [r.containerVisible ? (h(), v("div", se({
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
      }, e.ptm("mask")), [G(op, se({
        name: "p-dialog",
        onEnter: i.onEnter,
        onAfterEnter: i.onAfterEnter,
        onBeforeLeave: i.onBeforeLeave,
        onLeave: i.onLeave,
        onAfterLeave: i.onAfterLeave,
        appear: ""
      }, e.ptm("transition")), {
        default: ie(function() {
          return [e.visible ? ss((h(), v("div", se({
            key: 0,
            ref: i.containerRef,
            class: e.cx("root"),
            style: e.sx("root"),
            role: "dialog",
            "aria-labelledby": i.ariaLabelledById,
            "aria-modal": e.modal,
            "data-p": i.dataP
          }, e.ptmi("root")), [e.$slots.container ? Re(e.$slots, "container", {
            key: 0,
            closeCallback: i.close,
            maximizeCallback: function(c) {
              return i.maximize(c);
            },
            initDragCallback: i.initDrag
          }) : (h(), v(U, {
            key: 1
          }, [e.showHeader ? (h(), v("div", se({
            key: 0,
            ref: i.headerContainerRef,
            class: e.cx("header"),
            onMousedown: t[0] || (t[0] = function() {
              return i.initDrag && i.initDrag.apply(i, arguments);
            })
          }, e.ptm("header")), [Re(e.$slots, "header", {
            class: Se(e.cx("title"))
          }, function() {
            return [e.header ? (h(), v("span", se({
              key: 0,
              id: i.ariaLabelledById,
              class: e.cx("title")
            }, e.ptm("title")), O(e.header), 17, mb)) : I("", !0)];
          }), w("div", se({
            class: e.cx("headerActions")
          }, e.ptm("headerActions")), [e.maximizable ? Re(e.$slots, "maximizebutton", {
            key: 0,
            maximized: r.maximized,
            maximizeCallback: function(c) {
              return i.maximize(c);
            }
          }, function() {
            return [G(s, se({
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
              icon: ie(function(u) {
                return [Re(e.$slots, "maximizeicon", {
                  maximized: r.maximized
                }, function() {
                  return [(h(), X(Oi(i.maximizeIconComponent), se({
                    class: [u.class, r.maximized ? e.minimizeIcon : e.maximizeIcon]
                  }, e.ptm("pcMaximizeButton").icon), null, 16, ["class"]))];
                })];
              }),
              _: 3
            }, 16, ["autofocus", "class", "onClick", "tabindex", "unstyled", "pt"])];
          }) : I("", !0), e.closable ? Re(e.$slots, "closebutton", {
            key: 1,
            closeCallback: i.close
          }, function() {
            return [G(s, se({
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
              icon: ie(function(u) {
                return [Re(e.$slots, "closeicon", {}, function() {
                  return [(h(), X(Oi(e.closeIcon ? "span" : "TimesIcon"), se({
                    class: [e.closeIcon, u.class]
                  }, e.ptm("pcCloseButton").icon), null, 16, ["class"]))];
                })];
              }),
              _: 3
            }, 16, ["autofocus", "class", "onClick", "aria-label", "unstyled", "pt"])];
          }) : I("", !0)], 16)], 16)) : I("", !0), w("div", se({
            ref: i.contentRef,
            class: [e.cx("content"), e.contentClass],
            style: e.contentStyle,
            "data-p": i.dataP
          }, Qa(Qa({}, e.contentProps), e.ptm("content"))), [Re(e.$slots, "default")], 16, hb), e.footer || e.$slots.footer ? (h(), v("div", se({
            key: 1,
            ref: i.footerContainerRef,
            class: e.cx("footer")
          }, e.ptm("footer")), [Re(e.$slots, "footer", {}, function() {
            return [H(O(e.footer), 1)];
          })], 16)) : I("", !0)], 64))], 16, pb)), [[l, {
            disabled: !e.modal
          }]]) : I("", !0)];
        }),
        _: 3
      }, 16, ["onEnter", "onAfterEnter", "onBeforeLeave", "onLeave", "onAfterLeave"])], 16, fb)) : I("", !0)];
    }),
    _: 3
  }, 8, ["appendTo"]);
}
Sc.render = gb;
const xc = /* @__PURE__ */ ue({
  __name: "ConfirmDialog",
  props: /* @__PURE__ */ _r({
    title: {},
    confirm: {},
    focus: {},
    disabled: { type: Boolean },
    testIds: {}
  }, {
    visible: { type: Boolean, required: !0 },
    visibleModifiers: {}
  }),
  emits: /* @__PURE__ */ _r(["confirm"], ["update:visible"]),
  setup(e, { emit: t }) {
    const n = gu(e, "visible"), o = t;
    return (r, i) => (h(), X(_(Sc), {
      visible: n.value,
      "onUpdate:visible": i[2] || (i[2] = (s) => n.value = s),
      modal: "",
      draggable: !1,
      closable: !1,
      "close-on-escape": "",
      pt: {
        mask: { class: "crm crm-mask" },
        root: { class: "crm-dialog", "data-testid": e.testIds.dialog },
        header: { class: "crm-dialog-head" },
        footer: { class: "crm-dialog-foot" }
      }
    }, {
      header: ie(() => [
        w("strong", null, O(e.title), 1)
      ]),
      footer: ie(() => [
        G(_(be), {
          class: "crm-button",
          autofocus: e.focus === "cancel" || void 0,
          "data-testid": e.testIds.cancel,
          onClick: i[0] || (i[0] = (s) => n.value = !1)
        }, {
          default: ie(() => [...i[3] || (i[3] = [
            H("Cancel", -1)
          ])]),
          _: 1
        }, 8, ["autofocus", "data-testid"]),
        G(_(be), {
          class: "crm-button crm-primary",
          autofocus: e.focus === "confirm" || void 0,
          disabled: e.disabled,
          "data-testid": e.testIds.confirm,
          onClick: i[1] || (i[1] = (s) => o("confirm"))
        }, {
          default: ie(() => [
            H(O(e.confirm), 1)
          ]),
          _: 1
        }, 8, ["autofocus", "disabled", "data-testid"])
      ]),
      default: ie(() => [
        Re(r.$slots, "default")
      ]),
      _: 3
    }, 8, ["visible", "pt"]));
  }
}), bb = ["data-code"], vb = { class: "crm-fault-text" }, yb = {
  key: 0,
  class: "crm-quiet"
}, _b = { class: "crm-code" }, ln = /* @__PURE__ */ ue({
  __name: "FaultBox",
  props: {
    fault: {}
  },
  setup(e) {
    return (t, n) => (h(), v("div", {
      class: "crm-fault",
      role: "alert",
      "data-testid": "fault",
      "data-code": e.fault.code
    }, [
      n[0] || (n[0] = w("i", {
        class: "pi pi-exclamation-triangle",
        "aria-hidden": "true"
      }, null, -1)),
      w("div", null, [
        w("p", vb, O(e.fault.error), 1),
        e.fault.hint ? (h(), v("p", yb, O(e.fault.hint), 1)) : I("", !0),
        w("p", _b, O(e.fault.code), 1)
      ])
    ], 8, bb));
  }
}), Cc = /* @__PURE__ */ ue({
  __name: "SetKeyButton",
  emits: ["press"],
  setup(e, { emit: t }) {
    const n = t;
    return (o, r) => (h(), X(_(be), {
      class: "crm-button crm-link crm-set-key",
      "data-testid": "set-key",
      onClick: r[0] || (r[0] = (i) => n("press"))
    }, {
      default: ie(() => [...r[1] || (r[1] = [
        w("i", {
          class: "pi pi-key",
          "aria-hidden": "true"
        }, null, -1),
        H(" Set key ", -1)
      ])]),
      _: 1
    }));
  }
}), Tc = (e, { has_key: t, key_valid: n }) => e.needs_key === !0 && (!t || n === !1);
function wb(e, t) {
  const n = [];
  if (e.kept_bytes > 0 && e.bytes !== null && e.kept_bytes < e.bytes && n.push({ text: `${an(e.kept_bytes)} here already`, warns: !1 }), e.bytes !== null && e.kept_bytes >= e.bytes && n.push({ text: "here already", warns: !1 }), e.early_access) {
    const o = e.early_access_until?.slice(0, 10);
    n.push({ text: o ? `early access until ${o}` : "early access", warns: !0 });
  }
  return Tc(e, t) && n.push({ text: t.has_key ? "needs an API key that Civitai accepts" : "needs an API key", warns: !0 }), e.pickle && n.push({ text: e.can_run_code ? "pickle" : "pickle, loaded safely", warns: e.can_run_code }), n;
}
function kb(e, t) {
  const o = `${t > 1 ? `Drive of ${e.folders[0]}: needs` : "Needs"} ${an(e.needed_bytes)}, ${an(e.free_bytes)} free`;
  return e.fits ? o : `${o}. Not enough room.`;
}
function $b(e) {
  if (!Ye(e) || !Ye(e.keys)) return null;
  const { source: t } = e;
  if (t !== "environment" && t !== "file" && t !== "none") return null;
  const { environment: n, file: o } = e.keys;
  return { set: t !== "none", source: t, keys: { environment: el(n), file: el(o) } };
}
function el(e) {
  return Ye(e) ? {
    valid: typeof e.valid == "boolean" ? e.valid : null,
    malformed: e.malformed === !0,
    username: Me(e.username),
    asking: e.asking === !0
  } : null;
}
const Gi = { environment: "The key of CIVITAI_API_KEY", file: "The stored key" };
function Sb(e) {
  const { environment: t, file: n } = e.keys;
  switch (e.source) {
    case "none":
      return [
        ...[cr("environment", t), cr("file", n)].flat(),
        { text: "No API key yet. Looking up works without one; some downloads need it.", warns: !1 }
      ];
    case "environment":
      return [tl("environment", t), ...Ab(n)];
    case "file":
      return [
        ...cr("environment", t),
        ...t && !t.malformed ? [{ text: "Civitai does not accept the key of CIVITAI_API_KEY, so the stored one is used.", warns: !0 }] : [],
        tl("file", n)
      ];
  }
}
function xb(e) {
  switch (e.done) {
    case "refused":
      return { text: `Civitai does not accept this key, so it was not stored. ${Ib(e)}`, warns: !0 };
    case "unproven":
      return {
        text: "Civitai could not be asked about this key, so the stored one stays. Save it again later, or remove the stored one first.",
        warns: !0
      };
    case "stored":
      return e.valid === null ? { text: "Stored. Civitai could not be asked whether it works.", warns: !0 } : e.source === "file" ? { text: "Stored.", warns: !1 } : { text: `Stored${Lb(e)}, but CIVITAI_API_KEY comes first.`, warns: !0 };
    case "removed":
      return { text: "The stored key was removed.", warns: !1 };
    default:
      return null;
  }
}
const Cb = (e) => e !== null && (!e.set || Oc(e)?.valid === !1), Tb = (e) => e !== null && Object.values(e.keys).some((t) => t?.asking === !0), Ob = (e) => e?.done === "stored" && e.valid === !0 && e.source === "file" && e.keys.environment === null;
function Pb(e) {
  if (!e) return "API key";
  if (!e.set) return "API key: none";
  const t = Oc(e);
  return t?.username ? `API key: ${t.username}` : t?.valid === !1 ? "API key: not accepted by Civitai" : "API key";
}
function Oc(e) {
  return e.source === "none" ? null : e.keys[e.source];
}
function tl(e, t) {
  if (t?.valid === !1)
    return { text: `Civitai does not accept ${Eb(Gi[e])}. Make a new one and set it here.`, warns: !0 };
  const n = t?.username ? `, account ${t.username}` : "", o = t?.valid ? "" : t?.asking ? " Asking Civitai about it..." : " Civitai could not be asked about it yet.";
  return { text: `${Gi[e]} is used${n}.${o}`, warns: !1 };
}
function Ab(e) {
  return e ? e.malformed ? cr("file", e) : e.valid === !1 ? [{ text: "Civitai does not accept the stored key.", warns: !0 }] : [{ text: "The stored key waits behind it.", warns: !1 }] : [];
}
function cr(e, t) {
  return t?.malformed ? [{ text: `${Gi[e]} holds characters that no key has; it is not used.`, warns: !0 }] : [];
}
const Eb = (e) => e.charAt(0).toLowerCase() + e.slice(1), Lb = (e) => e.username ? `, account ${e.username}` : "", Ib = (e) => e.set ? e.source === "file" ? "The stored key stays." : "The key of CIVITAI_API_KEY stays in use." : "Copy it again from its page, whole.", jb = 1e3, Wn = /* @__PURE__ */ un("civitai-remake-key", () => {
  const e = /* @__PURE__ */ yt(null), t = /* @__PURE__ */ oe(null), n = /* @__PURE__ */ oe(!1), o = /* @__PURE__ */ oe(!1), r = /* @__PURE__ */ oe(0);
  let i = null;
  function s() {
    ye().host.listen(Jm, (b) => {
      const y = $b(b);
      y && a(y);
    });
  }
  function a(b) {
    const { done: y, valid: C, username: x } = e.value ?? {};
    e.value = o.value ? { ...b, done: y, valid: C, username: x } : b;
  }
  async function l() {
    try {
      a(await ye().client.getKey());
    } catch (b) {
      t.value = bt(b);
      return;
    }
    Tb(e.value) && setTimeout(() => {
      l();
    }, jb);
  }
  function u(b = null) {
    i = b, o.value = !0, r.value += 1, e.value?.done && (e.value = { ...e.value, done: void 0 });
  }
  function c() {
    o.value ? d() : u();
  }
  function d() {
    o.value = !1, i = null;
  }
  async function p(b) {
    if (await f(() => ye().client.setKey(b)), t.value || e.value?.done !== "stored") return;
    const y = i;
    i = null, Ob(e.value) && (o.value = !1), y?.();
  }
  async function f(b) {
    n.value = !0, t.value = null;
    try {
      e.value = await b();
    } catch (y) {
      t.value = bt(y);
    } finally {
      n.value = !1;
    }
  }
  return { state: e, fault: t, busy: n, open: o, asked: r, follow: s, refresh: l, askFor: u, toggle: c, close: d, set: p };
}), ks = /* @__PURE__ */ un("civitai-remake-preflight", () => {
  const e = /* @__PURE__ */ oe(!1), t = /* @__PURE__ */ oe(!1), n = /* @__PURE__ */ yt(null), o = /* @__PURE__ */ oe(null), r = /* @__PURE__ */ oe(!1), i = /* @__PURE__ */ yt([]);
  async function s(c) {
    i.value = c, r.value = !1, n.value = null, o.value = null, t.value = !0, e.value = !0;
    try {
      const d = await ye().client.preflight(c);
      r.value = d.pickles_allowed, n.value = d;
    } catch (d) {
      o.value = bt(d);
    } finally {
      t.value = !1;
    }
  }
  function a() {
    e.value = !1, Wn().askFor(() => {
      s(i.value);
    });
  }
  async function l() {
    e.value = !1;
    const c = new Set(n.value?.files.filter((p) => p.can_run_code).map((p) => p.file_key)), d = i.value.filter((p) => r.value || !c.has(p.file_key));
    d.length > 0 && await Nt().downloadAll(d, r.value);
  }
  async function u(c) {
    (await Nt().download(c))?.code === "pickle_refused" && await s([c]);
  }
  return { open: e, busy: t, answer: n, fault: o, acceptPickles: r, resources: i, ask: s, setKey: a, confirm: l, fetchOne: u };
}), Nb = {
  key: 0,
  class: "crm-quiet",
  role: "status"
}, Mb = { "data-testid": "preflight-total" }, Db = {
  class: "crm-missing",
  "data-testid": "preflight-files"
}, Fb = ["data-file-key"], Rb = { class: "crm-quiet" }, Bb = {
  class: "crm-quiet crm-path crm-target",
  "data-testid": "preflight-folder"
}, zb = { class: "crm-missing" }, Vb = ["data-fits"], Ub = {
  key: 1,
  class: "crm-check"
}, Hb = /* @__PURE__ */ ue({
  __name: "PreflightDialog",
  setup(e) {
    const t = ks(), n = K(() => t.answer), o = K(() => {
      const s = n.value;
      return s !== null && !s.pickles_allowed && s.files.some((a) => a.can_run_code);
    }), r = K(() => {
      const s = n.value;
      return s !== null && s.files.some((a) => Tc(a, s));
    }), i = K(() => (n.value?.files ?? []).every((a) => a.can_run_code && !t.acceptPickles));
    return (s, a) => (h(), X(xc, {
      visible: _(t).open,
      "onUpdate:visible": a[2] || (a[2] = (l) => _(t).open = l),
      title: "Download these models?",
      confirm: "Download",
      focus: "confirm",
      disabled: !n.value || !n.value.fits || i.value,
      "test-ids": { dialog: "preflight", cancel: "preflight-cancel", confirm: "preflight-confirm" },
      onConfirm: a[3] || (a[3] = (l) => _(t).confirm())
    }, {
      default: ie(() => [
        _(t).busy ? (h(), v("p", Nb, [...a[4] || (a[4] = [
          w("i", {
            class: "pi pi-spin pi-spinner",
            "aria-hidden": "true"
          }, null, -1),
          H(" Asking Civitai... ", -1)
        ])])) : I("", !0),
        _(t).fault ? (h(), X(ln, {
          key: 1,
          fault: _(t).fault
        }, null, 8, ["fault"])) : I("", !0),
        n.value ? (h(), v(U, { key: 2 }, [
          w("p", Mb, [
            H(O(n.value.files.length) + " " + O(n.value.files.length === 1 ? "file" : "files") + ", ", 1),
            w("strong", null, O(_(an)(n.value.total_bytes)), 1),
            a[5] || (a[5] = H(" to come ", -1))
          ]),
          w("ul", Db, [
            (h(!0), v(U, null, Oe(n.value.files, (l) => (h(), v("li", {
              key: l.file_key,
              "data-file-key": l.file_key
            }, [
              H(O(l.filename) + " ", 1),
              w("span", Rb, O(l.bytes === null ? "" : _(an)(l.bytes)), 1),
              (h(!0), v(U, null, Oe(_(wb)(l, n.value), (u) => (h(), v("span", {
                key: u.text,
                class: Se(["crm-note", { "crm-note-warn": u.warns }])
              }, O(u.text), 3))), 128)),
              w("p", Bb, O(l.folder), 1)
            ], 8, Fb))), 128)),
            (h(!0), v(U, null, Oe(n.value.refused, (l) => (h(), v("li", {
              key: l.file_key ?? l.error,
              class: "crm-reason"
            }, O(l.error), 1))), 128))
          ]),
          r.value ? (h(), X(Cc, {
            key: 0,
            onPress: a[0] || (a[0] = (l) => _(t).setKey())
          })) : I("", !0),
          w("ul", zb, [
            (h(!0), v(U, null, Oe(n.value.drives, (l) => (h(), v("li", {
              key: l.folders.join(),
              class: "crm-quiet",
              "data-testid": "preflight-drive"
            }, [
              w("i", {
                class: Se([l.fits ? "pi pi-check-circle" : "pi pi-times-circle", "crm-fit"]),
                "data-fits": l.fits,
                "aria-hidden": "true"
              }, null, 10, Vb),
              H(" " + O(_(kb)(l, n.value.drives.length)), 1)
            ]))), 128))
          ]),
          o.value ? (h(), v("label", Ub, [
            ss(w("input", {
              "onUpdate:modelValue": a[1] || (a[1] = (l) => _(t).acceptPickles = l),
              type: "checkbox",
              "data-testid": "accept-pickles"
            }, null, 512), [
              [Cp, _(t).acceptPickles]
            ]),
            a[6] || (a[6] = H(" I trust the creators of the pickle files: such a file can run code when it loads. Without this they are left out. ", -1))
          ])) : I("", !0)
        ], 64)) : I("", !0)
      ]),
      _: 1
    }, 8, ["visible", "disabled"]));
  }
}), Kb = /* @__PURE__ */ ue({
  __name: "DropOverlay",
  props: {
    zone: {}
  },
  setup(e) {
    return (t, n) => e.zone.area && e.zone.dragged ? (h(), v("div", {
      key: 0,
      class: Se(["crm-drop", { "crm-drop-hint": e.zone.dragged === "model" }]),
      style: Vo(e.zone.area),
      "data-testid": "drop-overlay"
    }, [
      w("p", null, [
        w("i", {
          class: Se(e.zone.dragged === "model" ? "pi pi-box" : "pi pi-images"),
          "aria-hidden": "true"
        }, null, 2),
        H(" " + O(e.zone.dragged === "model" ? "Drop a model file onto its card" : e.zone.dragged === "picture" ? "Drop the image to read it" : "Drop to look it up"), 1)
      ])
    ], 6)) : I("", !0);
  }
});
function Wb(e) {
  if (!Ye(e)) return null;
  const t = Me(e.file_key), n = Me(e.status);
  return t === null || n !== "hashing" && n !== "found" && n !== "absent" ? null : {
    file_key: t,
    status: n,
    path: Me(e.path),
    hashed_bytes: yn(e.hashed_bytes) ?? 0,
    total_bytes: yn(e.total_bytes),
    local_path: Me(e.local_path),
    listed_name: Me(e.listed_name)
  };
}
function nl(e, t) {
  switch (t.type) {
    case "told":
      return { ...e, [t.event.file_key]: t.event };
    case "begun":
      return Object.fromEntries(Object.entries(e).filter(([, n]) => n.status === "hashing"));
  }
}
function qb(e) {
  const t = "A file of this size is here; proving that it is the same...";
  return e?.total_bytes ? `${t} ${Math.min(100, Math.floor(e.hashed_bytes / e.total_bytes * 100))} %` : t;
}
const qn = /* @__PURE__ */ un("civitai-remake-local-files", () => {
  const e = /* @__PURE__ */ yt({}), t = /* @__PURE__ */ yt({}), n = /* @__PURE__ */ oe(!1), o = /* @__PURE__ */ oe(null);
  function r() {
    ye().host.listen(Ym, (a) => {
      const l = Wb(a);
      l && (e.value = nl(e.value, { type: "told", event: l }));
    });
  }
  function i() {
    e.value = nl(e.value, { type: "begun" });
  }
  async function s(a) {
    n.value = !0, o.value = null;
    try {
      t.value = { ...t.value, [a]: await ye().client.listLocal(a) };
    } catch (l) {
      o.value = bt(l);
    } finally {
      n.value = !1;
    }
  }
  return { checks: e, byKind: t, busy: n, fault: o, follow: r, begin: i, list: s };
});
function Gb(e) {
  if (e === null) return null;
  try {
    const t = JSON.parse(e);
    if (!Ye(t)) return null;
    const n = Jb(t.metadata), o = Zb(t.choices), r = Pc(t.resources);
    return r === null || n === null && o === null ? null : {
      reference: Me(t.reference) ?? "",
      given: Yb(t.given),
      metadata: n,
      choices: o,
      resources: r,
      switches: ol(t.switches, (i) => typeof i == "boolean"),
      chosenNames: ol(t.chosenNames, (i) => typeof i == "string")
    };
  } catch {
    return null;
  }
}
function Yb(e) {
  if (!Ye(e)) return null;
  const t = Me(e.name);
  return e.kind === "text" ? { kind: "text" } : e.kind === "file" && t !== null ? { kind: "file", name: t } : null;
}
function Jb(e) {
  return !Ye(e) || !Array.isArray(e.resources) || e.image_id !== null && typeof e.image_id != "number" || !Ye(e.other) || !Array.isArray(e.unreadable) ? null : e;
}
function Zb(e) {
  return !Ye(e) || !Array.isArray(e.images) || !e.images.every(Ye) || Pc(e.resources) === null ? null : e;
}
function Pc(e) {
  return Array.isArray(e) && e.every((n) => Ye(n) && typeof n.file_key == "string") ? e : null;
}
function ol(e, t) {
  const n = Ye(e) ? Object.entries(e) : [];
  return Object.fromEntries(n.filter((o) => t(o[1])));
}
const jn = {
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
function Ac(e, t) {
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
      return { ...e, step: null, resources: t.resources, choices: Xb(e.choices, t.resources) };
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
      return Qb(e, t.fileKey, t.resource);
    case "restored": {
      const { given: n, choices: o, metadata: r, resources: i, switches: s, chosenNames: a } = t.kept;
      return { ...jn, given: n, choices: o, metadata: r, resources: i, switches: s, chosenNames: a, lightened: !0 };
    }
  }
}
function Xb(e, t) {
  if (!e) return null;
  const n = new Map(t.map((o) => [o.file_key, o]));
  return { ...e, resources: e.resources.map((o) => n.get(o.file_key) ?? o) };
}
function Qb(e, t, n) {
  if (!e.resources.some((i) => i.file_key === t)) return e;
  const o = e.resources.map(
    (i) => i.file_key === t ? { ...n, file_key: t, chosen_name: null } : i
  ), r = n.chosen_name ?? null;
  return Ac({ ...e, resources: o }, { type: "tookLocal", fileKey: t, name: r });
}
function ev(e) {
  return e.resources.map((t) => ({ ...t, chosen_name: e.chosenNames[t.file_key] ?? null }));
}
const tv = /data-civitai-metadata\s*=\s*(?:"([^"<>\s]+)"|'([^'<>\s]+)')/, nv = /(?:^|[\n,])[^\S\n]*Steps: ?[0-9]+/, ov = /(?:^|[\n,])[^\S\n]*(?:Sampler|Schedule type|CFG scale|Seed|Size|Model|Model hash|Version|Clip skip): ?\S/, rv = /(?:^|\n)Negative prompt:/, iv = ["negativePrompt", "cfgScale", "clipSkip", "civitaiResources", "additionalResources"], sv = [
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
], av = ["Model", "hashes", "resources", "comfy"], lv = ["generation_mode", "positive_prompt", "app_version"];
function uv(e) {
  const t = tv.exec(e);
  if (t) return Yi(dv(t[1] ?? t[2] ?? "")) === null ? null : "json";
  if (e.trim().startsWith("{")) {
    const n = Yi(e);
    return n !== null && Ec(n) ? "json" : null;
  }
  return nv.test(e) && ov.test(e) || rv.test(e) ? "text" : null;
}
function Ec(e) {
  const t = Or(e.meta);
  if (t !== null && Object.keys(e).every((o) => o === "id" || o === "meta")) return Ec(t);
  const n = typeof e.prompt == "string";
  return ir(e, iv) || n && (ir(e, av) || ir(e, sv)) || "sui_image_params" in e || e.software === "RuinedFooocus" || ir(e, lv) || [e.prompt, e.workflow, e].some(cv);
}
function cv(e) {
  const t = typeof e == "string" ? Yi(e) : Or(e);
  return t === null ? !1 : Object.values(t).some((o) => "class_type" in (Or(o) ?? {})) || Array.isArray(t.nodes) && t.nodes.length > 0 && "links" in t;
}
function ir(e, t) {
  return t.some((n) => Object.hasOwn(e, n));
}
function Or(e) {
  return typeof e == "object" && e !== null && !Array.isArray(e) ? e : null;
}
function Yi(e) {
  if (!e.trimStart().startsWith("{")) return null;
  try {
    return Or(JSON.parse(e.replace(/([[,:]\s*)(?:NaN|-?Infinity)(?=\s*[,}\]])/g, "$1null")));
  } catch {
    return null;
  }
}
function dv(e) {
  try {
    return decodeURIComponent(e);
  } catch {
    return "";
  }
}
const fv = 4 << 20, pv = 2048, mv = 2147483647, hv = ["civitai.com", "civitai.red", "civitai.green"], gv = ["image.civitai.com", "imagecache.civitai.com"], bv = /^orchestration[a-z0-9-]*\.civitai\.com$/, vv = /^(?:https?:\/\/)?(?:www\.)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)\.?(?::[0-9]+)?(\/[^?#]*)?(\?[^#]*)?(?:#.*)?$/i, yv = /^(?:(?:urn:)?air:|(?:urn:)?(?:[\w-]+:[\w-]+:)?(?:civitai|civitai-r2|huggingface|orchestrator):\S)/, _v = /^(?:urn:)?(?:air:)?(?:[\w-]+:[\w-]+:)?civitai:([0-9]+)@([0-9]+)(?:\+([0-9]+))?(?:\.\w+)?$/i, wv = /^(?:urn:)?(?:air:)?[\w-]+:[\w-]+:civitai:([0-9]+)$/i, kv = /^(?:urn:)?(?:air:)?(?:[\w-]+:[\w-]+:)?([\w-]+):/, $v = /^\/[\w-]+\/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?:\/[^/]*=[^/]*)?(?:\/[^/]*)?\/?$/i, Sv = /\.(?:mp4|webm|mov|mp3)$/i, xv = /* @__PURE__ */ new Map([
  ["collections", "a collection"],
  ["user", "a user"],
  ["articles", "an article"],
  ["bounties", "a bounty"],
  ["api", "the site's programming interface"]
]);
function Pr(e) {
  if (e.length > fv) return vt("This text is too long to be generation data.");
  const t = uv(e);
  if (t !== null) return { kind: "text", said: t === "json" ? "Generation data" : "Generation text" };
  const n = e.trim().replace(/^[<>"'\ufeff]+|[<>"'\ufeff]+$/g, "").trim();
  return n === "" ? { kind: "nothing", said: "Nothing was pasted." } : n.startsWith("{") ? vt("This JSON is not the generation data of a program known here.") : /\s/.test(n) || n.length > pv ? vt("This text is no address and no generation data: it has no line such as Steps: 20, Seed: 1.") : /^[0-9]+$/.test(n) ? zn("image", "image", n, (r) => `Image ${r}`) : /^[\x21-\x7e]+$/.test(n) && yv.test(n.toLowerCase()) && !n.includes("://") ? Cv(n) : Tv(n);
}
function Cv(e) {
  const t = _v.exec(e);
  if (t) return Ji(t[2] ?? "", Vn(t[3] ?? "") ? t[3] : void 0);
  const n = wv.exec(e);
  if (n) return zn("model", "model", n[1] ?? "", (r) => `Model ${r}: choose a picture`);
  const o = kv.exec(e.toLowerCase())?.[1];
  return o !== void 0 && o !== "civitai" ? Zr(`This AIR names a model of ${o}, not of Civitai.`) : vt("This AIR names no model version.");
}
function Tv(e) {
  const t = vv.exec(e);
  if (!t) return vt("This is no address of Civitai, no number and no generation data.");
  const n = (t[1] ?? "").toLowerCase(), o = t[2] ?? "";
  return bv.test(n) ? Zr(
    "This is a private, expiring address of the site's generator: post the image or drop its file."
  ) : gv.includes(n) ? Ov(o) : hv.includes(n) ? Pv(o.split("/").filter(Boolean), t[3] ?? "") : vt(`${n} is not Civitai.`);
}
function Ov(e) {
  return Sv.test(e) ? Zr("This is the address of a video or a sound; only still images can be made anew.") : $v.test(e) ? { kind: "picture", said: "Picture on Civitai" } : vt("This address of Civitai's picture host names no picture.");
}
function Pv(e, t) {
  const n = (e[0] ?? "").toLowerCase(), o = e[1] ?? "";
  if (n === "images" && o) return zn("image", "image", o, (s) => `Image ${s}`);
  if (n === "posts" && o) return zn("post", "post", o, (s) => `Post ${s}: choose a picture`);
  if (n === "models" && o) return Av(o, rl(t, "modelVersionId"));
  if (n === "model-versions" && o) return Ji(o);
  if (e.slice(0, 3).join("/").toLowerCase() === "api/download/models" && e[3] !== void 0) return Ji(e[3], rl(t, "fileId") || void 0);
  const i = xv.get(n);
  return i !== void 0 ? Zr(`This is the address of ${i}: open one image or model and paste its address.`) : vt("This address of Civitai names no image, post or model.");
}
function Av(e, t) {
  if (Vn(e) && t && !Vn(t)) return vt("No model version of Civitai has this number.");
  const n = t ? `, version ${Number(t)}` : "";
  return zn("model", "model", e, (o) => `Model ${o}${n}: choose a picture`);
}
function Ji(e, t) {
  if (Vn(e) && t !== void 0 && !Vn(t)) return vt("No file of Civitai has this number.");
  const n = t === void 0 ? "" : `, file ${Number(t)}`;
  return zn("version", "model version", e, (o) => `Model version ${o}${n}`);
}
function zn(e, t, n, o) {
  return Vn(n) ? { kind: e, said: o(Number(n)) } : vt(`No ${t} of Civitai has this number.`);
}
function Vn(e) {
  return /^[0-9]{1,12}$/.test(e) && Number(e) > 0 && Number(e) <= mv;
}
function rl(e, t) {
  return new RegExp(`[?&]${t}=([^&]*)`).exec(e)?.[1] ?? "";
}
function vt(e) {
  return { kind: "unreadable", said: e };
}
function Zr(e) {
  return { kind: "unsupported", said: e };
}
function Lc(e) {
  return e.off !== void 0 ? e.off : e.linked_only ? "linked" : null;
}
const Xr = (e, t) => t[e.file_key] ?? Lc(e) === null;
function Ev(e, t) {
  return e.filter((n) => Xr(n, t));
}
function Lv(e) {
  const t = { linked_only: !1, internal: !1 };
  return { ...e, ...t, off: null, mention: { ...e.mention, ...t } };
}
const il = "civitai-remake.last-look-up", Iv = 1e5, _t = /* @__PURE__ */ un("civitai-remake-lookup", () => {
  const e = /* @__PURE__ */ oe(""), t = /* @__PURE__ */ yt(jn), n = /* @__PURE__ */ yt(null);
  let o = 0;
  const r = K(() => ev(t.value)), i = K(() => Ev(r.value, t.value.switches)), s = (x) => {
    t.value = Ac(t.value, x);
  };
  async function a() {
    const x = e.value.trim();
    if (x === "") return;
    const T = Pr(x).kind === "text";
    n.value = null, await d(
      { type: "asked", given: T ? { kind: "text" } : null },
      () => ye().client.fetchText(x)
    );
  }
  async function l(x) {
    e.value = "", n.value = x, await d({ type: "asked", given: { kind: "file", name: x.name } }, () => ye().client.fetchFile(x));
  }
  async function u(x) {
    n.value = null, await d({ type: "picked" }, () => ye().client.fetchText(String(x)));
  }
  function c() {
    o += 1, n.value = null, s({ type: "wentBack" }), y();
  }
  async function d(x, T) {
    const M = ++o;
    s(x), qn().begin();
    try {
      const k = await T();
      if (M !== o) return;
      if (sl(k)) s({ type: "offered", choices: k });
      else {
        s({ type: "read", metadata: k });
        const S = await ye().client.resolve(k);
        if (M !== o) return;
        s({ type: "resolved", resources: S.resources });
      }
      Nt().forget(t.value.resources.map((S) => S.file_key)), y();
    } catch (k) {
      M === o && s({ type: "failed", fault: bt(k) });
    }
  }
  function p(x) {
    const T = r.value.find((M) => M.file_key === x);
    T && (s({ type: "switched", fileKey: x, on: !Xr(T, t.value.switches) }), y());
  }
  function f(x, T) {
    s({ type: "tookLocal", fileKey: x, name: T }), y();
  }
  function b(x, T) {
    s({ type: "supplied", fileKey: x, resource: T }), y();
  }
  function y() {
    const { metadata: x, choices: T, given: M, switches: k, chosenNames: S } = t.value;
    if (!x && !T) return;
    const J = {
      reference: e.value.length > Iv ? "" : e.value,
      given: M,
      choices: T,
      metadata: x && Fi(x),
      resources: t.value.resources,
      switches: k,
      chosenNames: S
    };
    try {
      sessionStorage.setItem(il, JSON.stringify(J));
    } catch {
    }
  }
  async function C() {
    let x = null;
    try {
      x = sessionStorage.getItem(il);
    } catch {
      x = null;
    }
    const T = Gb(x);
    if (!T) return;
    e.value = T.reference, s({ type: "restored", kept: T });
    const M = ++o, { client: k } = ye();
    try {
      if (T.metadata) {
        const S = await k.resolve(T.metadata);
        M === o && s({ type: "resolved", resources: S.resources });
      } else {
        const S = await k.fetchText(T.reference);
        M === o && sl(S) && s({ type: "offered", choices: S });
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
    placeSupplied: b,
    restore: C
  };
}), sl = (e) => "kind" in e && e.kind === "choices", jv = /data-civitai-metadata\s*=\s*(?:"([^"]*)"|'([^']*)')/i, Nv = { quot: '"', apos: "'", amp: "&", lt: "<", gt: ">" };
function Mv(e) {
  const t = jv.exec(e), n = t?.[1] ?? t?.[2];
  if (!n) return null;
  const o = n.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (r, i, s, a) => {
    if (a !== void 0) return Nv[a.toLowerCase()] ?? r;
    const l = i === void 0 ? Number.parseInt(s ?? "", 16) : Number(i);
    return l <= 1114111 ? String.fromCodePoint(l) : r;
  });
  try {
    return /^\s*%7b/i.test(o) ? decodeURIComponent(o) : o;
  } catch {
    return o;
  }
}
function Dv(e) {
  return e.split(/\r?\n/).map((n) => n.trim()).find((n) => /^https?:\/\/\S+$/i.test(n)) ?? null;
}
const Fv = /\.(png|jpe?g|webp|gif|avif)$/i, Ic = (e) => e.type.startsWith("image/") || Fv.test(e.name);
function Rv(e, t) {
  if (e.includes("text/uri-list")) return "address";
  const n = t.filter((o) => o.kind === "file");
  return n.some((o) => o.type.startsWith("image/")) ? "picture" : n.length > 0 || e.includes("Files") ? "model" : null;
}
var Bv = {
  name: "BaseEditableHolder",
  extends: Kn,
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
      return n.find(Ce);
    }
  },
  computed: {
    $filled: function() {
      return Ce(this.d_value);
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
}, jc = {
  name: "BaseInput",
  extends: Bv,
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
}, zv = `
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
`, Vv = {
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
}, Uv = we.extend({
  name: "textarea",
  style: zv,
  classes: Vv
}), Hv = {
  name: "BaseTextarea",
  extends: jc,
  props: {
    autoResize: Boolean
  },
  style: Uv,
  provide: function() {
    return {
      $pcTextarea: this,
      $parentInstance: this
    };
  }
};
function Fo(e) {
  "@babel/helpers - typeof";
  return Fo = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Fo(e);
}
function Kv(e, t, n) {
  return (t = Wv(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function Wv(e) {
  var t = qv(e, "string");
  return Fo(t) == "symbol" ? t : t + "";
}
function qv(e, t) {
  if (Fo(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (Fo(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var Nc = {
  name: "Textarea",
  extends: Hv,
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
      return Wt(Kv({
        invalid: this.$invalid,
        fluid: this.$fluid,
        filled: this.$variant === "filled"
      }, this.size, this.size));
    }
  }
}, Gv = ["value", "name", "disabled", "aria-invalid", "data-p"];
function Yv(e, t, n, o, r, i) {
  return h(), v("textarea", se({
    class: e.cx("root"),
    value: e.d_value,
    name: e.name,
    disabled: e.disabled,
    "aria-invalid": e.invalid || void 0,
    "data-p": i.dataP,
    onInput: t[0] || (t[0] = function() {
      return i.onInput && i.onInput.apply(i, arguments);
    })
  }, i.attrs), null, 16, Gv);
}
Nc.render = Yv;
const Mc = /* @__PURE__ */ ue({
  __name: "FilePicker",
  emits: ["pick"],
  setup(e, { expose: t, emit: n }) {
    const o = n, r = /* @__PURE__ */ oe(null);
    t({ open: () => r.value?.click() });
    function i(s) {
      const a = s.target, l = a.files?.[0];
      a.value = "", l && o("pick", l);
    }
    return (s, a) => (h(), v("input", {
      ref_key: "input",
      ref: r,
      type: "file",
      class: "crm-hidden",
      tabindex: "-1",
      "aria-hidden": "true",
      onChange: i
    }, null, 544));
  }
}), Jv = { class: "crm-row crm-top" }, Zv = { class: "crm-grow" }, Xv = { class: "crm-row crm-under" }, Qv = ["data-kind"], ey = ["data-step"], ty = /* @__PURE__ */ ue({
  __name: "ReferenceInput",
  setup(e) {
    const t = _t(), n = /* @__PURE__ */ oe(null), o = K(() => Pr(t.reference)), r = (a) => !["nothing", "unsupported", "unreadable"].includes(a);
    function i(a) {
      const l = a.clipboardData;
      if (!l) return;
      const u = Mv(l.getData("text/html")) ?? l.getData("text/plain"), c = l.files[0];
      u.trim() === "" && c && Ic(c) ? (a.preventDefault(), t.lookUpFile(c)) : r(Pr(u).kind) && (a.preventDefault(), t.reference = u.trim(), t.lookUp());
    }
    function s(a) {
      a.shiftKey || a.ctrlKey || a.metaKey || a.isComposing || (a.preventDefault(), t.lookUp());
    }
    return (a, l) => (h(), v(U, null, [
      w("form", {
        class: "crm-ask",
        onSubmit: l[3] || (l[3] = on((u) => _(t).lookUp(), ["prevent"]))
      }, [
        w("div", Jv, [
          w("label", Zv, [
            l[4] || (l[4] = w("span", { class: "crm-hidden" }, "Civitai address, number or generation text", -1)),
            G(_(Nc), {
              modelValue: _(t).reference,
              "onUpdate:modelValue": l[0] || (l[0] = (u) => _(t).reference = u),
              class: "crm-input crm-area",
              "auto-resize": "",
              rows: "1",
              placeholder: "Paste an address or text",
              autocomplete: "off",
              spellcheck: "false",
              "aria-describedby": "crm-recognised",
              "data-testid": "reference-input",
              onPaste: i,
              onKeydown: ms(s, ["enter"])
            }, null, 8, ["modelValue"])
          ]),
          G(_(be), {
            type: "submit",
            class: "crm-button crm-primary",
            disabled: _(t).step !== null || _(t).reference.trim() === "",
            "data-testid": "lookup-button"
          }, {
            default: ie(() => [
              w("i", {
                class: Se(_(t).step ? "pi pi-spin pi-spinner" : "pi pi-search"),
                "aria-hidden": "true"
              }, null, 2),
              l[5] || (l[5] = w("span", null, "Look up", -1))
            ]),
            _: 1
          }, 8, ["disabled"])
        ]),
        w("div", Xv, [
          w("p", {
            id: "crm-recognised",
            class: Se(["crm-grow crm-quiet", { "crm-warns": !r(o.value.kind) && o.value.kind !== "nothing" }]),
            "aria-live": "polite",
            "data-testid": "recognised",
            "data-kind": o.value.kind
          }, O(o.value.kind === "nothing" ? "Image, post, model, text or a file" : o.value.said), 11, Qv),
          G(_(be), {
            type: "button",
            class: "crm-button crm-link",
            "data-testid": "open-file",
            onClick: l[1] || (l[1] = (u) => n.value?.open())
          }, {
            default: ie(() => [...l[6] || (l[6] = [
              H(" Open a file ", -1)
            ])]),
            _: 1
          }),
          G(Mc, {
            ref_key: "picker",
            ref: n,
            accept: "image/png,image/jpeg,image/webp,image/avif,image/gif",
            "data-testid": "file-input",
            onPick: l[2] || (l[2] = (u) => {
              _(t).lookUpFile(u);
            })
          }, null, 512)
        ])
      ], 32),
      _(t).step ? (h(), v("p", {
        key: 0,
        class: "crm-quiet crm-step",
        role: "status",
        "data-testid": "loading",
        "data-step": _(t).step
      }, [
        l[7] || (l[7] = w("i", {
          class: "pi pi-spin pi-spinner",
          "aria-hidden": "true"
        }, null, -1)),
        H(" " + O(_(t).step === "image" ? "Reading..." : "Finding its models..."), 1)
      ], 8, ey)) : I("", !0)
    ], 64));
  }
});
function ny(e, t) {
  const n = /* @__PURE__ */ Hn({ dragged: null, area: null });
  let o = !1;
  function r(f) {
    if (!e.value?.isConnected || e.value.getClientRects().length === 0) return null;
    const b = e.value.closest(".sidebar-content-container") ?? e.value;
    return f instanceof Node && b.contains(f) ? b : null;
  }
  function i(f) {
    const b = f.dataTransfer, y = b && Rv([...b.types], [...b.items]), C = r(f.target);
    if (!C) return l();
    if (o || !y || !b || (f.preventDefault(), f.stopPropagation(), b.dropEffect = "copy", n.dragged === y)) return;
    const { left: x, top: T, width: M, height: k } = C.getBoundingClientRect();
    n.area = { left: `${x}px`, top: `${T}px`, width: `${M}px`, height: `${k}px` }, n.dragged = y;
  }
  function s(f) {
    r(f.relatedTarget) || l();
  }
  function a(f) {
    const b = f.dataTransfer, y = n.dragged !== null && r(f.target) !== null;
    if (l(), o || !y || !b) return;
    f.preventDefault(), f.stopPropagation();
    const C = Dv(b.getData("text/uri-list"));
    t({ address: C, file: b.files[0] ?? null, target: f.target });
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
  return Ko(() => p.forEach(([f, b]) => document.addEventListener(f, b, !0))), Wo(() => p.forEach(([f, b]) => document.removeEventListener(f, b, !0))), n;
}
function Qr(e, t, n) {
  if (e.chosen_name) return "present";
  const o = t?.status;
  return o === "completed" ? "present" : o && Jr(t) ? o : e.already_downloaded || n?.status === "found" ? "present" : n?.status === "hashing" || e.checking === !0 && n?.status !== "absent" ? "checking" : o && Yr(t) ? o : !e.resolved || !e.available ? "unresolved" : o ?? "missing";
}
function oy(e, t, n) {
  return e.chosen_name ?? t?.path ?? e.local_path ?? n?.local_path ?? n?.listed_name ?? null;
}
const Dc = new Set(bs), Fc = new Set(qr), ry = /* @__PURE__ */ new Set(["missing", "failed", "cancelled", ...qr]), iy = (e) => Dc.has(e) || Fc.has(e), Rc = (e) => ry.has(e);
function sy(e, t, n = {}) {
  const o = e.map((r) => Qr(r, t[r.file_key], n[r.file_key]));
  return {
    total: o.length,
    missing: o.filter((r) => r !== "present").length,
    checking: o.filter((r) => r === "checking").length,
    fetchable: o.filter(Rc).length,
    live: o.filter((r) => Dc.has(r)).length,
    stopped: o.filter((r) => Fc.has(r)).length,
    failed: o.filter((r) => r === "failed").length
  };
}
const ay = {
  class: "crm-quiet",
  "data-testid": "checking"
}, ly = {
  key: 0,
  class: "crm-path"
}, uy = /* @__PURE__ */ ue({
  __name: "LocalCheckLine",
  props: {
    check: {}
  },
  setup(e) {
    return (t, n) => (h(), v("p", ay, [
      n[0] || (n[0] = w("i", {
        class: "pi pi-spin pi-spinner",
        "aria-hidden": "true"
      }, null, -1)),
      H(" " + O(_(qb)(e.check)) + " ", 1),
      e.check?.path ? (h(), v("span", ly, O(e.check.path), 1)) : I("", !0)
    ]));
  }
}), cy = ["data-code"], dy = {
  key: 0,
  class: "crm-quiet"
}, fy = {
  key: 2,
  class: "crm-row crm-quiet"
}, py = {
  key: 1,
  class: "crm-quiet"
}, my = ["data-code"], hy = {
  key: 0,
  class: "crm-quiet"
}, gy = /* @__PURE__ */ ue({
  __name: "CardReason",
  props: {
    resource: {},
    state: {},
    download: {}
  },
  setup(e) {
    const t = Nt(), n = Wn();
    return (o, r) => e.state === "failed" && e.download ? (h(), v("div", {
      key: 0,
      class: "crm-reason",
      "data-testid": "reason",
      "data-code": e.download.code
    }, [
      w("p", null, O(e.download.error), 1),
      e.download.hint ? (h(), v("p", dy, O(e.download.hint), 1)) : I("", !0),
      e.download.wants_key ? (h(), X(Cc, {
        key: 1,
        onPress: r[0] || (r[0] = (i) => _(n).askFor())
      })) : I("", !0),
      e.download.downloaded_bytes > 0 ? (h(), v("p", fy, [
        w("span", null, O(_(_s)(e.download.downloaded_bytes, e.download.total_bytes)) + " are kept for a retry.", 1),
        G(_(be), {
          class: "crm-button crm-link",
          "data-testid": "discard",
          onClick: r[1] || (r[1] = (i) => _(t).cancel(e.resource.file_key))
        }, {
          default: ie(() => [...r[2] || (r[2] = [
            H(" Discard ", -1)
          ])]),
          _: 1
        })
      ])) : I("", !0)
    ], 8, cy)) : e.state === "cancelled" ? (h(), v("p", py, "Cancelled")) : e.state === "unresolved" ? (h(), v("div", {
      key: 2,
      class: "crm-reason",
      "data-testid": "reason",
      "data-code": e.resource.code
    }, [
      w("p", null, [
        r[3] || (r[3] = w("strong", null, "Cannot resolve.", -1)),
        H(" " + O(e.resource.error), 1)
      ]),
      e.resource.hint ? (h(), v("p", hy, O(e.resource.hint), 1)) : I("", !0)
    ], 8, my)) : I("", !0);
  }
}), al = {
  file: "The file",
  graph: "The ComfyUI graph",
  site: "The site",
  site_list: "The site's own list",
  linked: "The site's links"
};
function by(e) {
  return (e.mention?.statements ?? []).map((t) => ({
    where: `${al[t.source] ?? al.site}${t.place ? `, ${t.place}` : ""}`,
    said: [
      t.name,
      t.weight === null ? null : `strength ${t.weight}`,
      t.hash ? `hash ${t.hash}` : null,
      t.version_id === null ? null : `version ${t.version_id}`
    ].filter(Boolean).join(", ")
  }));
}
function vy(e) {
  const t = (e.mention?.statements ?? []).map((n) => n.weight).filter((n) => n !== null);
  return new Set(t).size > 1;
}
const yy = {
  class: "crm-evidence crm-quiet",
  "data-testid": "evidence"
}, _y = { key: 0 }, wy = {
  key: 1,
  "aria-label": "Who names this model"
}, ky = { key: 2 }, $y = { "data-testid": "attempts" }, Sy = /* @__PURE__ */ ue({
  __name: "EvidenceBox",
  props: {
    resource: {}
  },
  setup(e) {
    const t = e, n = K(() => by(t.resource)), o = K(() => t.resource.attempts ?? []);
    return (r, i) => (h(), v("div", yy, [
      n.value.length === 0 ? (h(), v("p", _y, "The image names it without further data.")) : (h(), v("ul", wy, [
        (h(!0), v(U, null, Oe(n.value, (s, a) => (h(), v("li", { key: a }, [
          w("strong", null, O(s.where), 1),
          s.said ? (h(), v(U, { key: 0 }, [
            H(": " + O(s.said), 1)
          ], 64)) : I("", !0)
        ]))), 128))
      ])),
      e.resource.found_by ? (h(), v("p", ky, "Found by " + O(e.resource.found_by) + ".", 1)) : I("", !0),
      o.value.length > 0 ? (h(), v(U, { key: 3 }, [
        i[0] || (i[0] = w("p", null, "What was tried:", -1)),
        w("ul", $y, [
          (h(!0), v(U, null, Oe(o.value, (s) => (h(), v("li", { key: s }, O(s), 1))), 128))
        ])
      ], 64)) : I("", !0)
    ]));
  }
});
var xy = `
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
`, Cy = {
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
}, Ty = we.extend({
  name: "inputtext",
  style: xy,
  classes: Cy
}), Oy = {
  name: "BaseInputText",
  extends: jc,
  style: Ty,
  provide: function() {
    return {
      $pcInputText: this,
      $parentInstance: this
    };
  }
};
function Ro(e) {
  "@babel/helpers - typeof";
  return Ro = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Ro(e);
}
function Py(e, t, n) {
  return (t = Ay(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function Ay(e) {
  var t = Ey(e, "string");
  return Ro(t) == "symbol" ? t : t + "";
}
function Ey(e, t) {
  if (Ro(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (Ro(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var $s = {
  name: "InputText",
  extends: Oy,
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
      return Wt(Py({
        invalid: this.$invalid,
        fluid: this.$fluid,
        filled: this.$variant === "filled"
      }, this.size, this.size));
    }
  }
}, Ly = ["value", "name", "disabled", "aria-invalid", "data-p"];
function Iy(e, t, n, o, r, i) {
  return h(), v("input", se({
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
  }, i.attrs), null, 16, Ly);
}
$s.render = Iy;
const ll = 40;
function jy(e, t) {
  const n = t.toLowerCase().split(/\s+/).filter(Boolean), o = e.filter((r) => n.every((i) => r.listed_name.toLowerCase().includes(i)));
  return { files: o.slice(0, ll), more: Math.max(0, o.length - ll) };
}
const Ny = { class: "crm-options" }, My = ["onClick"], Dy = {
  key: 0,
  class: "crm-quiet"
}, Fy = {
  key: 0,
  class: "crm-quiet"
}, Ry = {
  key: 1,
  class: "crm-quiet"
}, By = {
  key: 2,
  class: "crm-quiet"
}, zy = {
  key: 3,
  class: "crm-quiet",
  "data-testid": "no-local-files"
}, Vy = /* @__PURE__ */ ue({
  __name: "LocalFilePicker",
  props: {
    kind: {}
  },
  emits: ["choose", "close"],
  setup(e, { emit: t }) {
    const n = e, o = t, r = qn(), i = /* @__PURE__ */ oe(""), s = K(() => r.byKind[n.kind] ?? []), a = K(() => jy(s.value, i.value)), l = /* @__PURE__ */ oe(null);
    return Ko(async () => {
      await r.list(n.kind), await Ho(), l.value?.querySelector("input")?.focus();
    }), (u, c) => (h(), v("div", {
      ref_key: "root",
      ref: l,
      class: "crm-picker",
      "data-testid": "local-files",
      onKeydown: c[1] || (c[1] = ms(on((d) => o("close"), ["stop"]), ["esc"]))
    }, [
      _(r).fault ? (h(), X(ln, {
        key: 0,
        fault: _(r).fault
      }, null, 8, ["fault"])) : s.value.length > 0 ? (h(), v(U, { key: 1 }, [
        w("label", null, [
          c[2] || (c[2] = w("span", { class: "crm-hidden" }, "Filter the files", -1)),
          G(_($s), {
            modelValue: i.value,
            "onUpdate:modelValue": c[0] || (c[0] = (d) => i.value = d),
            class: "crm-input",
            placeholder: "Filter",
            "data-testid": "local-filter"
          }, null, 8, ["modelValue"])
        ]),
        w("ul", Ny, [
          (h(!0), v(U, null, Oe(a.value.files, (d) => (h(), v("li", {
            key: d.listed_name
          }, [
            w("button", {
              type: "button",
              class: "crm-option",
              "data-testid": "local-file",
              onClick: (p) => o("choose", d.listed_name)
            }, [
              w("span", null, O(d.listed_name), 1),
              d.size_bytes !== null ? (h(), v("span", Dy, O(_(an)(d.size_bytes)), 1)) : I("", !0)
            ], 8, My)
          ]))), 128))
        ]),
        a.value.more > 0 ? (h(), v("p", Fy, O(a.value.more) + " more: type to narrow them down.", 1)) : a.value.files.length === 0 ? (h(), v("p", Ry, "No file has this in its name.")) : I("", !0)
      ], 64)) : _(r).busy ? (h(), v("p", By, "Looking into the model folders...")) : (h(), v("p", zy, "No " + O(_(ws)(e.kind)) + " file is here.", 1))
    ], 544));
  }
});
function Uy(e, t) {
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
function Hy(e) {
  const t = Math.min(e.sentBytes, e.totalBytes);
  return t >= e.totalBytes ? `Checking ${e.name}...` : `Sending ${e.name}: ${_s(t, e.totalBytes)}`;
}
function Ky(e) {
  return e.totalBytes > 0 ? Math.min(100, Math.floor(e.sentBytes / e.totalBytes * 100)) : 0;
}
const ei = /* @__PURE__ */ un("civitai-remake-supplies", () => {
  const e = /* @__PURE__ */ yt({}), t = /* @__PURE__ */ new Map(), n = /* @__PURE__ */ new Map(), o = (a) => {
    e.value = Uy(e.value, a);
  };
  async function r(a, l, u = !1) {
    const c = a.file_key;
    if (e.value[c]?.status === "sending") return;
    const { client: d, host: p } = ye(), f = new AbortController();
    t.set(c, l), n.set(c, f), o({ type: "begun", fileKey: c, name: l.name, totalBytes: l.size });
    try {
      const b = (C) => o({ type: "sent", fileKey: c, sentBytes: C }), y = await d.supply(a, l, u, b, f.signal);
      n.delete(c), s(c), _t().placeSupplied(c, y), await p.refreshModels();
    } catch (b) {
      f.signal.aborted || o({ type: "failed", fileKey: c, fault: bt(b) });
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
}), Wy = ["data-status"], qy = { class: "crm-row" }, Gy = { class: "crm-quiet crm-grow" }, Yy = { role: "alert" }, Jy = {
  key: 0,
  class: "crm-quiet"
}, Zy = {
  key: 1,
  class: "crm-quiet"
}, Xy = { class: "crm-row" }, Qy = /* @__PURE__ */ ue({
  __name: "SupplyProgress",
  props: {
    resource: {}
  },
  setup(e) {
    const t = e, n = ei(), o = K(() => n.files[t.resource.file_key]);
    return (r, i) => o.value ? (h(), v("div", {
      key: 0,
      class: "crm-reason",
      "data-testid": "supply-state",
      "data-status": o.value.status
    }, [
      o.value.status === "sending" ? (h(), v(U, { key: 0 }, [
        G(_(ys), {
          value: _(Ky)(o.value),
          "show-value": !1,
          class: "crm-bar",
          pt: { value: { class: "crm-bar-value" } },
          "aria-label": `Sending ${o.value.name}`
        }, null, 8, ["value", "aria-label"]),
        w("div", qy, [
          w("p", Gy, O(_(Hy)(o.value)), 1),
          G(_(be), {
            class: "crm-button crm-small",
            "data-testid": "supply-stop",
            onClick: i[0] || (i[0] = (s) => _(n).forget(e.resource.file_key))
          }, {
            default: ie(() => [...i[3] || (i[3] = [
              H(" Cancel ", -1)
            ])]),
            _: 1
          })
        ])
      ], 64)) : (h(), v(U, { key: 1 }, [
        w("p", Yy, O(o.value.fault?.error), 1),
        o.value.status === "differs" ? (h(), v("p", Jy, " It is not the file that the image was made with. Use it anyway? ")) : o.value.fault?.hint ? (h(), v("p", Zy, O(o.value.fault.hint), 1)) : I("", !0),
        w("div", Xy, [
          o.value.status === "differs" ? (h(), X(_(be), {
            key: 0,
            class: "crm-button crm-small",
            "data-testid": "supply-anyway",
            onClick: i[1] || (i[1] = (s) => _(n).insist(e.resource))
          }, {
            default: ie(() => [...i[4] || (i[4] = [
              H(" Use it anyway ", -1)
            ])]),
            _: 1
          })) : I("", !0),
          G(_(be), {
            class: "crm-button crm-small",
            "data-testid": "supply-forget",
            onClick: i[2] || (i[2] = (s) => _(n).forget(e.resource.file_key))
          }, {
            default: ie(() => [
              H(O(o.value.status === "differs" ? "Do not use it" : "Close"), 1)
            ]),
            _: 1
          })
        ])
      ], 64))
    ], 8, Wy)) : I("", !0);
  }
}), e1 = /* @__PURE__ */ ue({
  __name: "OtherFile",
  props: {
    resource: {},
    isPresent: { type: Boolean }
  },
  setup(e) {
    const t = e, n = _t(), o = ei(), r = /* @__PURE__ */ oe(!1), i = /* @__PURE__ */ oe(null), s = /* @__PURE__ */ oe(null);
    function a(u) {
      r.value = !1, n.takeLocal(t.resource.file_key, u);
    }
    function l() {
      r.value = !1, i.value?.querySelector('[data-testid="use-local"]')?.focus();
    }
    return (u, c) => (h(), v(U, null, [
      w("div", {
        ref_key: "root",
        ref: i,
        class: "crm-row crm-other-file"
      }, [
        e.resource.chosen_name ? (h(), X(_(be), {
          key: 0,
          class: "crm-button crm-link",
          "data-testid": "own-file",
          onClick: c[0] || (c[0] = (d) => _(n).takeLocal(e.resource.file_key, null))
        }, {
          default: ie(() => [...c[4] || (c[4] = [
            H(" Back to the model's own file ", -1)
          ])]),
          _: 1
        })) : I("", !0),
        G(_(be), {
          class: "crm-button crm-link",
          "aria-expanded": r.value,
          "data-testid": "use-local",
          onClick: c[1] || (c[1] = (d) => r.value = !r.value)
        }, {
          default: ie(() => [...c[5] || (c[5] = [
            H(" Use another local file ", -1)
          ])]),
          _: 1
        }, 8, ["aria-expanded"]),
        e.isPresent ? I("", !0) : (h(), X(_(be), {
          key: 1,
          class: "crm-button crm-link",
          "data-testid": "supply",
          onClick: c[2] || (c[2] = (d) => s.value?.open())
        }, {
          default: ie(() => [...c[6] || (c[6] = [
            H(" Supply a file ", -1)
          ])]),
          _: 1
        })),
        G(Mc, {
          ref_key: "picker",
          ref: s,
          accept: ".safetensors,.sft,.ckpt,.pt,.pt2,.pth,.bin,.pkl",
          "data-testid": "supply-input",
          onPick: c[3] || (c[3] = (d) => {
            _(o).supply(e.resource, d);
          })
        }, null, 512)
      ], 512),
      r.value ? (h(), X(Vy, {
        key: 0,
        kind: e.resource.type,
        onChoose: a,
        onClose: l
      }, null, 8, ["kind"])) : I("", !0),
      G(Qy, { resource: e.resource }, null, 8, ["resource"])
    ], 64));
  }
}), t1 = ["data-state", "data-file-key", "data-on", "data-takes-file"], n1 = { class: "crm-card-head" }, o1 = ["checked", "aria-label", "title"], r1 = { class: "crm-grow" }, i1 = { class: "crm-name" }, s1 = ["href"], a1 = { key: 1 }, l1 = { class: "crm-quiet" }, u1 = { key: 0 }, c1 = {
  key: 1,
  "data-testid": "strength"
}, d1 = {
  key: 2,
  class: "pi pi-exclamation-triangle crm-differs",
  role: "img",
  "aria-label": "Sources give different strengths",
  title: "Sources give different strengths",
  "data-testid": "strengths-differ"
}, f1 = { class: "crm-whole" }, p1 = ["aria-label", "aria-expanded"], m1 = {
  key: 0,
  class: "crm-quiet",
  "data-testid": "off-reason"
}, h1 = {
  key: 0,
  class: "crm-quiet crm-path",
  "data-testid": "path"
}, Bc = /* @__PURE__ */ ue({
  __name: "ModelCard",
  props: {
    resource: {},
    alone: { type: Boolean }
  },
  setup(e) {
    const t = e, n = Nt(), o = qn(), r = _t(), i = ks(), s = ei(), a = /* @__PURE__ */ oe(!1), l = K(() => n.files[t.resource.file_key]), u = K(() => o.checks[t.resource.file_key]), c = K(() => Qr(t.resource, l.value, u.value)), d = K(() => oy(t.resource, l.value, u.value)), p = K(() => t.resource.name ?? t.resource.filename ?? "Unnamed model"), f = K(() => !t.alone && !Xr(t.resource, r.switches)), b = K(() => t.alone ? null : Lc(t.resource)), y = K(() => t.resource.type === "lora" || t.resource.type === "hypernetwork"), C = K(() => t.resource.size_kb === null ? "" : an(t.resource.size_kb * 1024)), x = K(() => iy(c.value)), T = K(() => !t.alone && !f.value && !x.value && c.value !== "checking"), M = K(
      () => T.value && (a.value || c.value === "unresolved" || !!t.resource.chosen_name || t.resource.file_key in s.files)
    ), k = {
      linked: "Only linked to the post; maybe not used.",
      internal: "The site adds it by itself; never needed."
    }, S = {
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
    return (J, N) => (h(), v("li", {
      class: Se(["crm-card", [`crm-is-${c.value}`, { "crm-is-off": f.value }]]),
      "data-testid": "card",
      "data-state": c.value,
      "data-file-key": e.resource.file_key,
      "data-on": !f.value,
      "data-takes-file": T.value && c.value !== "present" || null
    }, [
      w("div", n1, [
        e.alone ? I("", !0) : (h(), v("input", {
          key: 0,
          type: "checkbox",
          class: "crm-use",
          checked: !f.value,
          "aria-label": `Use ${p.value}`,
          title: f.value ? "Left out; tick to use it" : "Used; untick to leave it out",
          "data-testid": "use-model",
          onChange: N[0] || (N[0] = (L) => _(r).toggle(e.resource.file_key))
        }, null, 40, o1)),
        w("i", {
          class: Se(["pi crm-state-icon", S[c.value]]),
          "aria-hidden": "true"
        }, null, 2),
        w("div", r1, [
          w("p", i1, [
            e.resource.page_url ? (h(), v("a", {
              key: 0,
              href: e.resource.page_url,
              target: "_blank",
              rel: "noopener noreferrer"
            }, O(p.value), 9, s1)) : (h(), v("span", a1, O(p.value), 1))
          ]),
          w("p", l1, [
            w("span", null, O(_(ws)(e.resource.type)), 1),
            e.resource.version_name ? (h(), v("span", u1, " · " + O(e.resource.version_name), 1)) : I("", !0),
            y.value && !e.alone ? (h(), v("span", c1, " · " + O(_(mg)(e.resource.weight)), 1)) : I("", !0),
            y.value && _(vy)(e.resource) ? (h(), v("i", d1)) : I("", !0),
            C.value ? (h(), v(U, { key: 3 }, [
              N[4] || (N[4] = H(" · ", -1)),
              w("span", f1, O(C.value), 1)
            ], 64)) : I("", !0)
          ])
        ]),
        !f.value && (c.value === "missing" || c.value === "cancelled") ? (h(), X(_(be), {
          key: 1,
          class: "crm-button crm-small",
          "data-testid": "download",
          onClick: N[1] || (N[1] = (L) => _(i).fetchOne(e.resource))
        }, {
          default: ie(() => [...N[5] || (N[5] = [
            H(" Download ", -1)
          ])]),
          _: 1
        })) : !f.value && c.value === "failed" ? (h(), X(_(be), {
          key: 2,
          class: "crm-button crm-small",
          "data-testid": "retry",
          onClick: N[2] || (N[2] = (L) => _(i).fetchOne(e.resource))
        }, {
          default: ie(() => [...N[6] || (N[6] = [
            H(" Retry ", -1)
          ])]),
          _: 1
        })) : l.value && x.value ? (h(), X(bc, {
          key: 3,
          "file-key": e.resource.file_key,
          download: l.value
        }, null, 8, ["file-key", "download"])) : I("", !0),
        e.alone ? I("", !0) : (h(), v("button", {
          key: 4,
          type: "button",
          class: "crm-icon",
          "aria-label": `More about ${p.value}`,
          title: "Why this model, and other files for it",
          "aria-expanded": a.value,
          "data-testid": "more",
          onClick: N[3] || (N[3] = (L) => a.value = !a.value)
        }, [
          w("i", {
            class: Se(a.value ? "pi pi-chevron-up" : "pi pi-chevron-down"),
            "aria-hidden": "true"
          }, null, 2)
        ], 8, p1))
      ]),
      b.value || f.value ? (h(), v("p", m1, O([b.value && k[b.value], f.value && "Left out; tick to use it."].filter(Boolean).join(" ")), 1)) : I("", !0),
      !f.value || x.value ? (h(), v(U, { key: 1 }, [
        c.value === "present" ? (h(), v("p", h1, [
          e.resource.chosen_name ? (h(), v(U, { key: 0 }, [
            H("Your file instead: ")
          ], 64)) : I("", !0),
          H(O(d.value), 1)
        ])) : c.value === "checking" ? (h(), X(uy, {
          key: 1,
          check: u.value
        }, null, 8, ["check"])) : l.value && x.value ? (h(), X(yc, {
          key: 2,
          download: l.value,
          title: p.value
        }, null, 8, ["download", "title"])) : (h(), X(gy, {
          key: 3,
          resource: e.resource,
          state: c.value,
          download: l.value
        }, null, 8, ["resource", "state", "download"]))
      ], 64)) : I("", !0),
      a.value ? (h(), X(Sy, {
        key: 2,
        resource: e.resource
      }, null, 8, ["resource"])) : I("", !0),
      M.value ? (h(), X(e1, {
        key: 3,
        resource: e.resource,
        "is-present": c.value === "present"
      }, null, 8, ["resource", "is-present"])) : I("", !0)
    ], 10, t1));
  }
}), g1 = {
  class: "crm-models",
  "aria-label": "Models"
}, b1 = { class: "crm-row crm-summary" }, v1 = {
  class: "crm-grow",
  role: "status",
  "data-testid": "summary"
}, y1 = {
  key: 0,
  class: "crm-quiet"
}, _1 = {
  class: "crm-quiet",
  "data-testid": "batch"
}, w1 = { class: "crm-cards" }, k1 = /* @__PURE__ */ ue({
  __name: "ModelList",
  props: {
    closed: { type: Boolean }
  },
  setup(e) {
    const t = _t(), n = qn(), o = Nt(), r = ks(), i = K(() => sy(t.chosen, o.files, n.checks)), s = K(() => {
      const l = i.value.live;
      return { done: i.value.total - i.value.missing, live: l };
    });
    function a() {
      const l = t.chosen.filter(
        (u) => Rc(Qr(u, o.files[u.file_key], n.checks[u.file_key]))
      );
      r.ask(l);
    }
    return (l, u) => (h(), v("section", g1, [
      w("div", b1, [
        w("p", v1, [
          w("strong", null, "Missing: " + O(i.value.missing) + " of " + O(i.value.total), 1),
          i.value.checking > 0 ? (h(), v("span", y1, ", " + O(i.value.checking) + " being checked", 1)) : I("", !0)
        ]),
        s.value.live > 0 ? (h(), v(U, { key: 0 }, [
          w("span", _1, "Downloading... (" + O(s.value.done) + "/" + O(s.value.done + s.value.live) + ")", 1),
          G(_(be), {
            class: "crm-button crm-small",
            "data-testid": "pause-all",
            onClick: u[0] || (u[0] = (c) => _(o).pauseAll())
          }, {
            default: ie(() => [...u[4] || (u[4] = [
              H("Pause All", -1)
            ])]),
            _: 1
          }),
          G(_(be), {
            class: "crm-button crm-small",
            "data-testid": "cancel-all",
            onClick: u[1] || (u[1] = (c) => _(o).cancelAll())
          }, {
            default: ie(() => [...u[5] || (u[5] = [
              H("Cancel All", -1)
            ])]),
            _: 1
          })
        ], 64)) : (h(), v(U, { key: 1 }, [
          i.value.stopped > 0 ? (h(), X(_(be), {
            key: 0,
            class: "crm-button crm-small",
            "data-testid": "resume-all",
            onClick: u[2] || (u[2] = (c) => _(o).resumeAll())
          }, {
            default: ie(() => [...u[6] || (u[6] = [
              H(" Resume All ", -1)
            ])]),
            _: 1
          })) : I("", !0),
          i.value.failed > 1 ? (h(), X(_(be), {
            key: 1,
            class: "crm-button crm-small",
            "data-testid": "retry-failed",
            onClick: u[3] || (u[3] = (c) => _(o).retryFailed())
          }, {
            default: ie(() => [...u[7] || (u[7] = [
              H(" Retry Failed ", -1)
            ])]),
            _: 1
          })) : I("", !0),
          !e.closed && i.value.fetchable > i.value.stopped ? (h(), X(_(be), {
            key: 2,
            class: "crm-button crm-primary crm-small",
            "data-testid": "download-all",
            onClick: a
          }, {
            default: ie(() => [...u[8] || (u[8] = [
              w("i", {
                class: "pi pi-download",
                "aria-hidden": "true"
              }, null, -1),
              H(" Download All Missing ", -1)
            ])]),
            _: 1
          })) : I("", !0)
        ], 64))
      ]),
      _(o).fault ? (h(), X(ln, {
        key: 0,
        fault: _(o).fault
      }, null, 8, ["fault"])) : I("", !0),
      w("ul", w1, [
        (h(!0), v(U, null, Oe(_(t).resources, (c) => (h(), X(Bc, {
          key: c.file_key,
          resource: c
        }, null, 8, ["resource"]))), 128))
      ])
    ]));
  }
});
function ul(e, t, n) {
  const o = e.media === "video" ? "Video" : "Picture", r = e.width && e.height ? `, ${e.width} x ${e.height}` : "";
  return `${o} ${t + 1} of ${n}${r}`;
}
function cl(e) {
  return e.media === "video" ? "video" : e.media !== "image" || e.image_id === null ? "cannot be opened" : e.has_recipe === !1 ? "no recipe" : null;
}
const $1 = ["data-of", "aria-label"], S1 = { class: "crm-title" }, x1 = ["href"], C1 = { key: 1 }, T1 = { class: "crm-chip" }, O1 = {
  key: 0,
  class: "crm-cards"
}, P1 = {
  key: 1,
  class: "crm-quiet",
  "data-testid": "no-pictures"
}, A1 = { class: "crm-grid" }, E1 = ["disabled", "data-image-id", "onClick"], L1 = ["src", "alt", "onError"], I1 = { class: "crm-hidden" }, j1 = {
  key: 2,
  class: "crm-choice-note"
}, N1 = /* @__PURE__ */ ue({
  __name: "ChoicesGrid",
  props: {
    choices: {}
  },
  setup(e) {
    const t = e, n = _t(), o = /* @__PURE__ */ oe(/* @__PURE__ */ new Set()), r = K(() => t.choices.of === "post" ? "post" : "model");
    return (i, s) => (h(), v("section", {
      class: "crm-result",
      "data-testid": "choices",
      "data-of": e.choices.of,
      "aria-label": e.choices.title
    }, [
      w("p", S1, [
        e.choices.page_url ? (h(), v("a", {
          key: 0,
          href: e.choices.page_url,
          target: "_blank",
          rel: "noopener noreferrer"
        }, O(e.choices.title), 9, x1)) : (h(), v("span", C1, O(e.choices.title), 1)),
        w("span", T1, O(r.value), 1)
      ]),
      _(n).resources.length > 0 ? (h(), v("ul", O1, [
        (h(!0), v(U, null, Oe(_(n).resources, (a) => (h(), X(Bc, {
          key: a.file_key,
          resource: a,
          alone: ""
        }, null, 8, ["resource"]))), 128))
      ])) : I("", !0),
      e.choices.images.length === 0 ? (h(), v("p", P1, " This " + O(r.value) + " has no pictures. ", 1)) : (h(), v(U, { key: 2 }, [
        s[0] || (s[0] = w("p", { class: "crm-quiet" }, "Choose a picture to see what it was made with.", -1)),
        w("ul", A1, [
          (h(!0), v(U, null, Oe(e.choices.images, (a, l) => (h(), v("li", { key: l }, [
            w("button", {
              type: "button",
              class: "crm-choice",
              disabled: a.media !== "image" || a.image_id === null,
              "data-testid": "choice",
              "data-image-id": a.image_id,
              onClick: (u) => a.image_id !== null && _(n).pick(a.image_id)
            }, [
              a.image_url && a.media === "image" && !o.value.has(l) ? (h(), v("img", {
                key: 0,
                src: a.image_url,
                alt: _(ul)(a, l, e.choices.images.length),
                loading: "lazy",
                decoding: "async",
                referrerpolicy: "no-referrer",
                onError: (u) => o.value.add(l)
              }, null, 40, L1)) : (h(), v(U, { key: 1 }, [
                w("i", {
                  class: Se(["pi", a.media === "image" ? "pi-image" : "pi-video"]),
                  "aria-hidden": "true"
                }, null, 2),
                w("span", I1, O(_(ul)(a, l, e.choices.images.length)), 1)
              ], 64)),
              _(cl)(a) ? (h(), v("span", j1, O(_(cl)(a)), 1)) : I("", !0)
            ], 8, E1)
          ]))), 128))
        ])
      ], 64))
    ], 8, $1));
  }
});
function M1(e, t) {
  if (e?.closed) return e.closed;
  const n = t.find((o) => o.role === "base" && o.code === "closed_model");
  return n ? { base_model: n.name ?? "", reason: (n.error ?? "").replace(/^This image cannot be rebuilt locally: /, "") } : null;
}
const D1 = {
  class: "crm-fault crm-closed",
  role: "status",
  "data-testid": "closed"
}, F1 = { class: "crm-quiet" }, R1 = /* @__PURE__ */ ue({
  __name: "ClosedBanner",
  props: {
    closed: {}
  },
  setup(e) {
    return (t, n) => (h(), v("div", D1, [
      n[1] || (n[1] = w("i", {
        class: "pi pi-lock",
        "aria-hidden": "true"
      }, null, -1)),
      w("div", null, [
        n[0] || (n[0] = w("p", { class: "crm-fault-text" }, [
          w("strong", null, "This image cannot be rebuilt locally")
        ], -1)),
        w("p", F1, O(e.closed.reason), 1)
      ])
    ]));
  }
});
function B1(e) {
  const t = e.graph, n = t?.workflow ?? t?.prompt;
  return !t || !n ? null : {
    name: `civitai_${e.image_id ?? "image"}_graph.json`,
    text: JSON.stringify(n, null, 2),
    form: t.workflow ? "editor" : "API"
  };
}
function z1(e, t) {
  const n = t?.find((i) => i.source === "graph")?.label ?? "", o = n.includes("file") ? "found in the file" : n.includes("site") ? "found on the site" : null;
  return [`${e.nodes} ${e.nodes === 1 ? "node" : "nodes"}`, o, e.repaired ? "repaired" : null].filter(Boolean).join(", ");
}
function V1(e) {
  const t = e.pack ? ` (${e.pack})` : "", n = e.installed === null ? "" : e.installed ? ", installed" : ", not installed";
  return `${e.class_type}${t}${n}`;
}
function U1() {
  return H1;
}
function H1(e, t) {
  const n = URL.createObjectURL(new Blob([t], { type: "application/json" })), o = document.createElement("a");
  o.href = n, o.download = e, o.click(), setTimeout(() => URL.revokeObjectURL(n), 1e3);
}
const K1 = {
  key: 0,
  class: "crm-details",
  "data-testid": "graph"
}, W1 = { class: "crm-part" }, q1 = {
  class: "crm-nodes",
  "data-testid": "custom-nodes"
}, G1 = ["data-installed"], Y1 = {
  key: 1,
  class: "crm-quiet"
}, J1 = /* @__PURE__ */ ue({
  __name: "GraphBox",
  props: {
    metadata: {}
  },
  setup(e) {
    const t = e, n = U1(), o = K(() => B1(t.metadata)), r = K(
      () => (t.metadata.custom_nodes ?? []).map((s) => ({
        ...s,
        installed: s.installed ?? ye().host.knowsNode(s.class_type)
      }))
    ), i = () => {
      o.value && n(o.value.name, o.value.text);
    };
    return (s, a) => e.metadata.graph || r.value.length > 0 ? (h(), v("details", K1, [
      w("summary", null, [
        w("span", null, [
          a[0] || (a[0] = H(" ComfyUI graph", -1)),
          e.metadata.graph ? (h(), v(U, { key: 0 }, [
            H(": " + O(_(z1)(e.metadata.graph, e.metadata.sources)), 1)
          ], 64)) : I("", !0)
        ])
      ]),
      w("div", W1, [
        r.value.length > 0 ? (h(), v(U, { key: 0 }, [
          a[1] || (a[1] = w("p", { class: "crm-quiet" }, "Custom nodes it needs:", -1)),
          w("ul", q1, [
            (h(!0), v(U, null, Oe(r.value, (l) => (h(), v("li", {
              key: l.class_type,
              "data-installed": l.installed
            }, O(_(V1)(l)), 9, G1))), 128))
          ])
        ], 64)) : (h(), v("p", Y1, "It needs no custom nodes.")),
        o.value ? (h(), X(_(be), {
          key: 2,
          class: "crm-button crm-small",
          "data-testid": "save-graph",
          onClick: i
        }, {
          default: ie(() => [
            a[2] || (a[2] = w("i", {
              class: "pi pi-save",
              "aria-hidden": "true"
            }, null, -1)),
            H(" Save as .json (" + O(o.value.form) + " form) ", 1)
          ]),
          _: 1
        })) : I("", !0)
      ])
    ])) : I("", !0);
  }
}), Z1 = ["aria-label", "aria-expanded", "aria-describedby", "data-testid", "data-disagrees"], X1 = ["id"], zc = /* @__PURE__ */ ue({
  __name: "ProvenanceTip",
  props: {
    name: {},
    provenance: {}
  },
  setup(e) {
    const t = au(), n = /* @__PURE__ */ oe(!1), o = /* @__PURE__ */ oe(!1), r = /* @__PURE__ */ oe(!1), i = K(() => (n.value || o.value) && !r.value);
    function s(l) {
      n.value = l, r.value = !1;
    }
    function a(l) {
      o.value = l, r.value = !1;
    }
    return (l, u) => (h(), v("span", {
      class: "crm-tip-box",
      onMouseenter: u[4] || (u[4] = (c) => s(!0)),
      onMouseleave: u[5] || (u[5] = (c) => s(!1))
    }, [
      w("button", {
        type: "button",
        class: Se(["crm-icon", { "crm-disagrees": e.provenance.disagrees }]),
        "aria-label": e.provenance.disagrees ? `Where ${e.name} comes from: sources disagree` : `Where ${e.name} comes from`,
        "aria-expanded": i.value,
        "aria-describedby": i.value ? _(t) : void 0,
        "data-testid": `provenance-${e.name}`,
        "data-disagrees": e.provenance.disagrees,
        onFocus: u[0] || (u[0] = (c) => a(!0)),
        onBlur: u[1] || (u[1] = (c) => a(!1)),
        onClick: u[2] || (u[2] = on((c) => r.value = !1, ["prevent", "stop"])),
        onKeydown: u[3] || (u[3] = ms((c) => r.value = !0, ["esc"]))
      }, [
        w("i", {
          class: Se(e.provenance.disagrees ? "pi pi-exclamation-triangle" : "pi pi-info-circle"),
          "aria-hidden": "true"
        }, null, 2)
      ], 42, Z1),
      i.value ? (h(), v("span", {
        key: 0,
        id: _(t),
        role: "tooltip",
        class: "crm-tip",
        "data-testid": "provenance"
      }, [
        (h(!0), v(U, null, Oe(e.provenance.lines, (c) => (h(), v("span", { key: c }, O(c), 1))), 128))
      ], 8, X1)) : I("", !0)
    ], 32));
  }
}), Q1 = { class: "crm-parameter crm-copyable" }, e0 = ["aria-label", "title", "data-testid"], t0 = /* @__PURE__ */ ue({
  __name: "ParameterRow",
  props: {
    row: {},
    copied: { type: Boolean }
  },
  emits: ["copy"],
  setup(e, { emit: t }) {
    const n = t;
    return (o, r) => (h(), v("div", Q1, [
      w("dt", null, O(e.row.name), 1),
      w("dd", null, O(e.row.value), 1),
      e.row.provenance ? (h(), X(zc, {
        key: 0,
        name: e.row.name,
        provenance: e.row.provenance
      }, null, 8, ["name", "provenance"])) : I("", !0),
      w("button", {
        type: "button",
        class: "crm-icon crm-copy",
        "aria-label": `Copy ${e.row.name}`,
        title: `Copy ${e.row.name}`,
        "data-testid": `copy-${e.row.name}`,
        onClick: r[0] || (r[0] = (i) => n("copy"))
      }, [
        w("i", {
          class: Se(e.copied ? "pi pi-check" : "pi pi-copy"),
          "aria-hidden": "true"
        }, null, 2)
      ], 8, e0)
    ]));
  }
}), dl = {
  file: "from the file",
  graph: "from the ComfyUI graph",
  site: "from the site",
  site_list: "from the site's list of models",
  linked: "from what the site links"
}, fl = {
  file: "the file says",
  graph: "the ComfyUI graph says",
  site: "the site says",
  site_list: "the site's list of models says",
  linked: "what the site links says"
}, n0 = {
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
function Ss(e) {
  const [t, ...n] = e ?? [];
  if (!t) return null;
  const o = [dl[t.source] ?? dl.site];
  let r = !1;
  for (const i of n) {
    const s = r0(t.value, i.value);
    r ||= !(i.agrees ?? s);
    const a = `${fl[i.source] ?? fl.site} ${s ? "the same" : i.value}`;
    o.includes(a) || o.push(a);
  }
  return { lines: o, disagrees: r };
}
function o0(e) {
  return e?.length ? `The image does not say: ${e.map(i0).join(", ")}` : null;
}
function r0(e, t) {
  const n = (r) => r.trim().replace(/\s+/g, " ").toLowerCase();
  if (n(e) === n(t)) return !0;
  const o = (r) => /^-?\d{1,15}(\.\d{1,9})?$/.test(r.trim()) ? Number(r) : Number.NaN;
  return o(e) === o(t);
}
function i0(e) {
  return n0[e] ?? e.replaceAll("_", " ");
}
function s0(e) {
  const t = e.hires;
  return [
    ["Type", e.workflow_type],
    ["Base model", e.base_model, "base_model"],
    ["Size", pl(e.base_size), "base_size"],
    ["Sampler", e.sampler, "sampler"],
    ["Schedule", e.schedule, "schedule"],
    ["Steps", e.steps, "steps"],
    ["CFG scale", e.cfg_scale, "cfg_scale"],
    ["Distilled CFG", e.distilled_cfg_scale, "distilled_cfg_scale"],
    ["Seed", e.seed, "seed"],
    ["Noise source", e.noise_source, "noise_source"],
    ["Clip skip", e.clip_skip, "clip_skip"],
    ["Hires size", t ? t.target ? pl(t.target) : a0(t.scale) : null, "hires"],
    ["Hires steps", t?.steps, "hires"],
    ["Hires denoise", t?.denoise, "hires"],
    ["Hires upscaler", t?.upscaler, "hires"],
    ["Denoise", t ? null : e.denoise, "denoise"]
  ].filter((o) => o[1] !== null && o[1] !== void 0 && o[1] !== "").map(([o, r, i]) => ({
    name: o,
    value: String(r),
    provenance: i === void 0 ? null : Ss(e.provenance?.[i])
  }));
}
const a0 = (e) => e === null ? null : `x${e}`;
function pl(e) {
  return e ? `${e.width || "auto"} x ${e.height || "auto"}` : null;
}
function l0(e) {
  return [
    ...wi("Refiner", e.refiner, u0),
    ...wi("Variation", e.variation, c0),
    ...ml("Detailer", e.detailers, d0),
    ...ml("ControlNet", e.controls, f0),
    ...wi(
      "Modules",
      e.modules?.length ? e.modules : null,
      (t) => t.map((n, o) => [`Module ${o + 1}`, n])
    ),
    ...Object.entries(e.extensions ?? {}).map(([t, n]) => xs(t, Object.entries(n)))
  ].filter((t) => t.rows.length > 0);
}
const u0 = (e) => [
  ["Model", e.name],
  ["Takes over", Zi(e.switch_at)]
], c0 = (e) => [
  ["Seed", e.seed],
  ["Strength", e.strength],
  ["Resized from", e.resize_from]
], d0 = (e) => [
  ["Model", e.model],
  ["Prompt", e.prompt],
  ["Negative prompt", e.negative_prompt],
  ["Denoise", e.denoise],
  ["Confidence", e.confidence],
  ...Object.entries(e.settings ?? {})
], f0 = (e) => [
  ["Preprocessor", e.module],
  ["Model", e.model],
  ["Weight", e.weight],
  ["From", Zi(e.start)],
  ["Until", Zi(e.end)],
  ...Object.entries(e.settings ?? {})
];
function Zi(e) {
  return e === null ? null : `${Number((e * 100).toFixed(1))} % of the steps`;
}
function wi(e, t, n) {
  return t == null ? [] : [xs(e, n(t))];
}
function ml(e, t, n) {
  const o = t ?? [];
  return o.map((r, i) => xs(o.length > 1 ? `${e} ${i + 1}` : e, n(r)));
}
function xs(e, t) {
  const n = t.filter((o) => o[1] !== null && o[1] !== void 0);
  return { title: e, rows: n.map(([o, r]) => ({ name: o, value: String(r) })) };
}
const p0 = {
  key: 0,
  class: "crm-details",
  "data-testid": "parts"
}, m0 = ["data-part"], h0 = {
  key: 0,
  class: "crm-quiet"
}, g0 = { class: "crm-parameters" }, b0 = /* @__PURE__ */ ue({
  __name: "PartsBox",
  props: {
    metadata: {}
  },
  setup(e) {
    const t = e, n = K(() => l0(t.metadata)), o = { Refiner: "refiner", Variation: "variation", Modules: "modules" }, r = (i) => Ss(t.metadata.provenance?.[o[i] ?? ""])?.lines.join("; ") ?? null;
    return (i, s) => n.value.length > 0 ? (h(), v("details", p0, [
      w("summary", null, [
        w("span", null, "Beside the main pass: " + O(n.value.map((a) => a.title).join(", ")), 1)
      ]),
      (h(!0), v(U, null, Oe(n.value, (a) => (h(), v("section", {
        key: a.title,
        class: "crm-part",
        "data-part": a.title
      }, [
        w("p", null, [
          w("strong", null, O(a.title), 1),
          s[0] || (s[0] = H()),
          r(a.title) ? (h(), v("span", h0, O(r(a.title)), 1)) : I("", !0)
        ]),
        w("dl", g0, [
          (h(!0), v(U, null, Oe(a.rows, (l) => (h(), v("div", {
            key: l.name,
            class: "crm-parameter"
          }, [
            w("dt", null, O(l.name), 1),
            w("dd", null, O(l.value), 1)
          ]))), 128))
        ])
      ], 8, m0))), 128))
    ])) : I("", !0);
  }
}), v0 = 1500;
function Cs() {
  const e = /* @__PURE__ */ oe(null);
  let t;
  async function n(o, r) {
    try {
      await navigator.clipboard.writeText(r);
    } catch {
      if (!y0(r)) return;
    }
    e.value = o, clearTimeout(t), t = setTimeout(() => e.value = null, v0);
  }
  return Wo(() => clearTimeout(t)), { copied: e, copy: n };
}
function y0(e) {
  const t = document.createElement("textarea");
  t.value = e, t.style.position = "fixed", t.style.opacity = "0", document.body.append(t), t.select();
  const n = document.execCommand("copy");
  return t.remove(), n;
}
const _0 = ["data-testid"], w0 = ["aria-label", "title"], k0 = { class: "crm-prompt" }, hl = /* @__PURE__ */ ue({
  __name: "PromptBox",
  props: {
    title: {},
    text: {},
    testId: {},
    provenance: {}
  },
  setup(e) {
    const { copied: t, copy: n } = Cs();
    return (o, r) => e.text ? (h(), v("details", {
      key: 0,
      class: "crm-details",
      "data-testid": e.testId
    }, [
      w("summary", null, [
        w("span", null, O(e.title), 1),
        e.provenance ? (h(), X(zc, {
          key: 0,
          name: e.title,
          provenance: e.provenance
        }, null, 8, ["name", "provenance"])) : I("", !0),
        w("button", {
          type: "button",
          class: "crm-icon",
          "aria-label": `Copy ${e.title.toLowerCase()}`,
          title: `Copy ${e.title.toLowerCase()}`,
          onClick: r[0] || (r[0] = on((i) => _(n)(e.title, e.text), ["prevent", "stop"]))
        }, [
          w("i", {
            class: Se(_(t) === e.title ? "pi pi-check" : "pi pi-copy"),
            "aria-hidden": "true"
          }, null, 2)
        ], 8, w0)
      ]),
      w("p", k0, O(e.text), 1)
    ], 8, _0)) : I("", !0);
  }
}), gl = 2e4;
function $0(e) {
  return Object.entries(e ?? {}).map(([t, n]) => {
    const o = typeof n == "string" ? S0(n) : JSON.stringify(n, null, 2), r = o.length - gl;
    return { place: t, text: o, shown: r > 0 ? `${o.slice(0, gl)}
... ${r} characters more` : o };
  });
}
function S0(e) {
  if (!/^\s*[[{]/.test(e)) return e;
  try {
    return JSON.stringify(JSON.parse(e), null, 2);
  } catch {
    return e;
  }
}
const x0 = { class: "crm-row" }, C0 = { class: "crm-grow" }, T0 = ["aria-label", "title", "onClick"], O0 = ["aria-label"], P0 = /* @__PURE__ */ ue({
  __name: "RawBox",
  props: {
    metadata: {}
  },
  setup(e) {
    const t = e, { copied: n, copy: o } = Cs(), r = /* @__PURE__ */ oe(!1), i = K(() => Object.keys(t.metadata.raw ?? {}).length), s = K(() => r.value ? $0(t.metadata.raw) : []);
    return (a, l) => i.value > 0 ? (h(), v("details", {
      key: 0,
      class: "crm-details",
      "data-testid": "raw",
      onToggle: l[0] || (l[0] = (u) => r.value = u.target.open)
    }, [
      w("summary", null, [
        w("span", null, "Raw data (" + O(i.value) + ")", 1)
      ]),
      (h(!0), v(U, null, Oe(s.value, (u) => (h(), v("section", {
        key: u.place,
        class: "crm-part",
        "data-testid": "raw-entry"
      }, [
        w("p", x0, [
          w("strong", C0, O(u.place), 1),
          w("button", {
            type: "button",
            class: "crm-icon",
            "aria-label": `Copy raw data: ${u.place}`,
            title: `Copy raw data: ${u.place}`,
            "data-testid": "copy-raw",
            onClick: (c) => _(o)(u.place, u.text)
          }, [
            w("i", {
              class: Se(_(n) === u.place ? "pi pi-check" : "pi pi-copy"),
              "aria-hidden": "true"
            }, null, 2)
          ], 8, T0)
        ]),
        w("pre", {
          class: "crm-raw",
          tabindex: "0",
          "aria-label": `Raw data: ${u.place}`
        }, O(u.shown), 9, O0)
      ]))), 128))
    ], 32)) : I("", !0);
  }
}), A0 = {
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
function E0(e) {
  const t = A0[e.dialect], n = e.generator_version;
  return t === void 0 || n?.toLowerCase().startsWith(t.toLowerCase()) ? n : [t, n].filter(Boolean).join(" ");
}
const L0 = { class: "crm-sources" }, I0 = { "data-testid": "made-with" }, j0 = {
  key: 0,
  class: "crm-quiet",
  "data-testid": "sources"
}, N0 = {
  key: 1,
  class: "crm-unknown",
  "data-testid": "unknown"
}, M0 = /* @__PURE__ */ ue({
  __name: "SourceLine",
  props: {
    metadata: {}
  },
  setup(e) {
    const t = e, n = K(() => E0(t.metadata)), o = K(() => o0(t.metadata.unknown)), r = K(() => [...new Set(t.metadata.sources?.map((i) => i.label))]);
    return (i, s) => (h(), v("div", L0, [
      w("p", I0, O(n.value ? `Made with ${n.value}` : "Made with an unknown program"), 1),
      r.value.length > 0 ? (h(), v("p", j0, "Read from " + O(r.value.join("; ")), 1)) : I("", !0),
      o.value ? (h(), v("p", N0, [
        s[0] || (s[0] = w("i", {
          class: "pi pi-question-circle",
          "aria-hidden": "true"
        }, null, -1)),
        H(" " + O(o.value), 1)
      ])) : I("", !0)
    ]));
  }
});
function D0(e) {
  const t = /* @__PURE__ */ oe(null);
  function n() {
    t.value && URL.revokeObjectURL(t.value), t.value = null;
  }
  return tt(
    e,
    (o) => {
      n(), o && (t.value = URL.createObjectURL(o));
    },
    { immediate: !0 }
  ), Wo(n), t;
}
const F0 = ["data-image-id"], R0 = ["src", "alt"], B0 = {
  key: 1,
  class: "crm-preview"
}, z0 = { class: "crm-title" }, V0 = ["href"], U0 = {
  key: 1,
  class: "crm-name"
}, H0 = { class: "crm-chip" }, K0 = {
  class: "crm-parameters",
  "data-testid": "parameters"
}, W0 = {
  key: 2,
  class: "crm-details",
  "data-testid": "other"
}, q0 = { class: "crm-parameters" }, G0 = { class: "crm-quiet" }, Y0 = {
  key: 3,
  class: "crm-quiet",
  "data-testid": "lightened"
}, J0 = /* @__PURE__ */ ue({
  __name: "ImageResult",
  props: {
    metadata: {}
  },
  setup(e) {
    const t = e, n = _t(), { copied: o, copy: r } = Cs(), i = D0(() => n.file), s = K(() => s0(t.metadata)), a = K(() => Object.entries(t.metadata.other)), l = (f) => Ss(t.metadata.provenance?.[f]), u = K(() => {
      if (t.metadata.image_id !== null) return `Image ${t.metadata.image_id}`;
      const f = n.state.given;
      return f?.kind === "file" ? f.name : f?.kind === "text" ? "Pasted text" : "Image";
    }), c = K(() => i.value ?? (t.metadata.media === "image" ? t.metadata.image_url : null)), d = K(() => {
      const f = t.metadata.size;
      return f ? { aspectRatio: `${f.width} / ${f.height}` } : {};
    }), p = /* @__PURE__ */ oe(!0);
    return tt(c, () => p.value = !0), (f, b) => (h(), v("section", {
      class: "crm-result",
      "data-testid": "result",
      "data-image-id": e.metadata.image_id
    }, [
      c.value && p.value ? (h(), v("div", {
        key: 0,
        class: "crm-preview",
        style: Vo(d.value)
      }, [
        w("img", {
          src: c.value,
          alt: u.value,
          referrerpolicy: "no-referrer",
          "data-testid": "preview",
          onError: b[0] || (b[0] = (y) => p.value = !1)
        }, null, 40, R0)
      ], 4)) : e.metadata.image_url ? (h(), v("div", B0, [...b[1] || (b[1] = [
        w("p", { class: "crm-quiet" }, [
          w("i", {
            class: "pi pi-image",
            "aria-hidden": "true"
          }),
          H(" No preview")
        ], -1)
      ])])) : I("", !0),
      w("p", z0, [
        e.metadata.page_url ? (h(), v("a", {
          key: 0,
          href: e.metadata.page_url,
          target: "_blank",
          rel: "noopener noreferrer"
        }, O(u.value), 9, V0)) : (h(), v("span", U0, O(u.value), 1)),
        w("span", H0, O(e.metadata.workflow_type), 1)
      ]),
      G(M0, { metadata: e.metadata }, null, 8, ["metadata"]),
      G(hl, {
        title: "Prompt",
        text: e.metadata.prompt,
        "test-id": "prompt",
        provenance: l("prompt")
      }, null, 8, ["text", "provenance"]),
      G(hl, {
        title: "Negative prompt",
        text: e.metadata.negative_prompt,
        "test-id": "negative-prompt",
        provenance: l("negative_prompt")
      }, null, 8, ["text", "provenance"]),
      w("dl", K0, [
        (h(!0), v(U, null, Oe(s.value, (y) => (h(), X(t0, {
          key: y.name,
          row: y,
          copied: _(o) === y.name,
          onCopy: (C) => _(r)(y.name, y.value)
        }, null, 8, ["row", "copied", "onCopy"]))), 128))
      ]),
      G(b0, { metadata: e.metadata }, null, 8, ["metadata"]),
      a.value.length || e.metadata.unreadable.length ? (h(), v("details", W0, [
        w("summary", null, [
          w("span", null, "More from the image (" + O(a.value.length + e.metadata.unreadable.length) + ")", 1)
        ]),
        w("dl", q0, [
          (h(!0), v(U, null, Oe(a.value, ([y, C]) => (h(), v("div", {
            key: y,
            class: "crm-parameter"
          }, [
            w("dt", null, O(y), 1),
            w("dd", null, O(C), 1)
          ]))), 128)),
          (h(!0), v(U, null, Oe(e.metadata.unreadable, (y) => (h(), v("div", {
            key: `unread ${y.field}`,
            class: "crm-parameter"
          }, [
            w("dt", null, O(y.field), 1),
            w("dd", G0, "unreadable: " + O(y.value), 1)
          ]))), 128))
        ])
      ])) : I("", !0),
      G(J1, { metadata: e.metadata }, null, 8, ["metadata"]),
      G(P0, { metadata: e.metadata }, null, 8, ["metadata"]),
      _(n).state.lightened ? (h(), v("p", Y0, " Look it up again to see its raw data and graph: a reload of the page keeps neither. ")) : I("", !0)
    ], 8, F0));
  }
}), Z0 = { class: "crm-grow" }, X0 = {
  key: 2,
  class: "crm-quiet",
  role: "status"
}, Q0 = {
  key: 0,
  class: "pi pi-exclamation-triangle",
  "aria-hidden": "true"
}, e_ = {
  key: 4,
  class: "crm-quiet"
}, t_ = /* @__PURE__ */ ue({
  __name: "KeyBox",
  setup(e) {
    const t = Wn(), n = /* @__PURE__ */ oe(""), o = /* @__PURE__ */ oe(null), r = K(() => t.state ? Sb(t.state) : []), i = K(() => t.state ? xb(t.state) : null), s = K(() => !!t.state?.keys.file);
    tt(
      () => t.asked,
      async () => {
        await Ho(), o.value?.querySelector('[data-testid="key-input"]')?.focus();
      }
    );
    async function a() {
      const l = n.value;
      n.value = "", await t.set(l);
    }
    return (l, u) => _(t).open || _(Cb)(_(t).state) ? (h(), v("section", {
      key: 0,
      ref_key: "root",
      ref: o,
      class: "crm-key",
      "data-testid": "key-hint"
    }, [
      (h(!0), v(U, null, Oe(r.value, (c) => (h(), v("p", {
        key: c.text,
        class: Se(["crm-quiet", { "crm-key-warns": c.warns }])
      }, [
        w("i", {
          class: Se(c.warns ? "pi pi-exclamation-triangle" : "pi pi-key"),
          "aria-hidden": "true"
        }, null, 2),
        H(" " + O(c.text), 1)
      ], 2))), 128)),
      _(t).open ? (h(), v("form", {
        key: 1,
        class: "crm-row",
        onSubmit: on(a, ["prevent"])
      }, [
        w("label", Z0, [
          u[4] || (u[4] = w("span", { class: "crm-hidden" }, "Civitai API key", -1)),
          G(_($s), {
            modelValue: n.value,
            "onUpdate:modelValue": u[1] || (u[1] = (c) => n.value = c),
            type: "password",
            class: "crm-input",
            autocomplete: "off",
            placeholder: "API key",
            "data-testid": "key-input"
          }, null, 8, ["modelValue"])
        ]),
        G(_(be), {
          type: "submit",
          class: "crm-button",
          disabled: _(t).busy || n.value.trim() === "",
          "data-testid": "key-save"
        }, {
          default: ie(() => [...u[5] || (u[5] = [
            H(" Save ", -1)
          ])]),
          _: 1
        }, 8, ["disabled"]),
        s.value ? (h(), X(_(be), {
          key: 0,
          class: "crm-button",
          disabled: _(t).busy,
          "data-testid": "key-remove",
          onClick: u[2] || (u[2] = (c) => _(t).set(""))
        }, {
          default: ie(() => [...u[6] || (u[6] = [
            H(" Remove ", -1)
          ])]),
          _: 1
        }, 8, ["disabled"])) : I("", !0)
      ], 32)) : (h(), X(_(be), {
        key: 0,
        class: "crm-button crm-link",
        "data-testid": "key-open",
        onClick: u[0] || (u[0] = (c) => _(t).askFor())
      }, {
        default: ie(() => [...u[3] || (u[3] = [
          H(" Set API key ", -1)
        ])]),
        _: 1
      })),
      _(t).open && _(t).busy ? (h(), v("p", X0, [...u[7] || (u[7] = [
        w("i", {
          class: "pi pi-spin pi-spinner",
          "aria-hidden": "true"
        }, null, -1),
        H(" Asking Civitai... ", -1)
      ])])) : _(t).open && i.value ? (h(), v("p", {
        key: 3,
        class: Se(["crm-quiet", { "crm-key-warns": i.value.warns }]),
        role: "status",
        "data-testid": "key-verdict"
      }, [
        i.value.warns ? (h(), v("i", Q0)) : I("", !0),
        H(" " + O(i.value.text), 1)
      ], 2)) : I("", !0),
      _(t).open ? (h(), v("p", e_, " Made at civitai.com, Account settings, API keys. It stays on this computer and goes to Civitai alone. ")) : I("", !0),
      _(t).fault ? (h(), X(ln, {
        key: 5,
        fault: _(t).fault
      }, null, 8, ["fault"])) : I("", !0)
    ], 512)) : I("", !0);
  }
}), Vc = /* @__PURE__ */ un("civitai-remake-settings", () => {
  const e = /* @__PURE__ */ yt(null), t = /* @__PURE__ */ oe(null), n = /* @__PURE__ */ oe(!1);
  async function o(a) {
    t.value = null;
    try {
      e.value = await a();
    } catch (l) {
      t.value = bt(l);
    }
  }
  const r = () => o(() => ye().client.getSettings()), i = (a) => o(() => ye().client.setSettings(a));
  function s() {
    n.value = !n.value, n.value && r();
  }
  return { current: e, fault: t, open: n, refresh: r, change: i, toggle: s };
}), n_ = {
  key: 0,
  class: "crm-key",
  "data-testid": "settings"
}, o_ = ["value", "data-testid", "onChange"], r_ = ["value"], i_ = { class: "crm-setting" }, s_ = ["value"], a_ = ["checked", "data-testid", "onChange"], bl = 1e6, l_ = /* @__PURE__ */ ue({
  __name: "SettingsBox",
  setup(e) {
    const t = Vc(), n = K(() => {
      const l = t.current?.speed_limit ?? null;
      return l === null ? "" : String(l / bl);
    }), o = [
      { name: "connections", label: "Connections a file", most: 8, testId: "setting-connections" },
      { name: "files_at_once", label: "Files of a batch at once", most: 4, testId: "setting-at-once" }
    ], r = [
      { name: "pause_while_generating", label: "Wait while ComfyUI makes an image" },
      { name: "resume_at_start", label: "Go on with interrupted downloads when ComfyUI starts" },
      { name: "allow_pickles", label: "Download pickle files (.ckpt, .pt, .pth) without asking" }
    ], i = (l) => l.target.value, s = (l) => {
      t.change(l);
    };
    function a(l) {
      const u = Number.parseFloat(l.replace(",", "."));
      s({ speed_limit: Number.isFinite(u) && u > 0 ? Math.round(u * bl) : null });
    }
    return (l, u) => _(t).open ? (h(), v("section", n_, [
      _(t).current ? (h(), v(U, { key: 0 }, [
        (h(), v(U, null, Oe(o, (c) => w("label", {
          key: c.name,
          class: "crm-setting"
        }, [
          w("span", null, O(c.label), 1),
          w("select", {
            class: "crm-input crm-short",
            value: _(t).current[c.name],
            "data-testid": c.testId,
            onChange: (d) => s({ [c.name]: Number(i(d)) })
          }, [
            (h(!0), v(U, null, Oe(c.most, (d) => (h(), v("option", {
              key: d,
              value: d
            }, O(d), 9, r_))), 128))
          ], 40, o_)
        ])), 64)),
        w("label", i_, [
          u[1] || (u[1] = w("span", null, "Speed limit, MB/s (empty for none)", -1)),
          w("input", {
            class: "crm-input crm-short",
            inputmode: "decimal",
            value: n.value,
            "data-testid": "setting-limit",
            onChange: u[0] || (u[0] = (c) => a(i(c)))
          }, null, 40, s_)
        ]),
        (h(), v(U, null, Oe(r, (c) => w("label", {
          key: c.name,
          class: "crm-check"
        }, [
          w("input", {
            type: "checkbox",
            checked: _(t).current[c.name],
            "data-testid": `setting-${c.name}`,
            onChange: (d) => s({ [c.name]: d.target.checked })
          }, null, 40, a_),
          H(" " + O(c.label), 1)
        ])), 64))
      ], 64)) : I("", !0),
      _(t).fault ? (h(), X(ln, {
        key: 1,
        fault: _(t).fault
      }, null, 8, ["fault"])) : I("", !0)
    ])) : I("", !0);
  }
}), u_ = {
  class: "crm-details",
  "data-testid": "fidelity"
}, c_ = { class: "crm-fidelity" }, d_ = ["data-level", "data-field"], f_ = { class: "crm-quiet" }, p_ = {
  key: 0,
  class: "crm-quiet"
}, m_ = {
  key: 1,
  class: "crm-quiet"
}, h_ = /* @__PURE__ */ ue({
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
    return (i, s) => (h(), v("details", u_, [
      w("summary", null, [
        w("span", null, "How true it is: " + O(o.value.length) + " exact, " + O(n.value.length) + " not", 1)
      ]),
      w("ul", c_, [
        (h(!0), v(U, null, Oe([...n.value, ...o.value], (a, l) => (h(), v("li", {
          key: l,
          "data-level": a.level,
          "data-field": a.field
        }, [
          w("i", {
            class: Se(["pi", r[a.level]]),
            "aria-hidden": "true"
          }, null, 2),
          w("div", null, [
            w("p", null, [
              w("strong", null, O(a.field), 1),
              s[0] || (s[0] = H(" ", -1)),
              w("span", f_, O(a.level), 1)
            ]),
            a.level !== "exact" ? (h(), v("p", p_, [
              a.asked && a.used ? (h(), v(U, { key: 0 }, [
                H(O(a.asked) + " → " + O(a.used) + ". ", 1)
              ], 64)) : a.used ? (h(), v(U, { key: 1 }, [
                H(O(a.used) + ". ", 1)
              ], 64)) : a.asked ? (h(), v(U, { key: 2 }, [
                H(O(a.asked) + " left out. ", 1)
              ], 64)) : I("", !0),
              H(" " + O(a.why), 1)
            ])) : (h(), v("p", m_, O(a.used), 1))
          ])
        ], 8, d_))), 128))
      ])
    ]));
  }
}), g_ = {
  class: "crm-missing",
  "data-testid": "missing-list"
}, b_ = { class: "crm-quiet" }, v_ = /* @__PURE__ */ ue({
  __name: "MissingDialog",
  props: /* @__PURE__ */ _r({
    missing: {}
  }, {
    visible: { type: Boolean, required: !0 },
    visibleModifiers: {}
  }),
  emits: /* @__PURE__ */ _r(["goOn"], ["update:visible"]),
  setup(e, { emit: t }) {
    const n = gu(e, "visible"), o = t;
    return (r, i) => (h(), X(xc, {
      visible: n.value,
      "onUpdate:visible": i[0] || (i[0] = (s) => n.value = s),
      title: "Some models are missing",
      confirm: "Continue",
      focus: "cancel",
      "test-ids": { dialog: "missing-dialog", cancel: "dialog-cancel", confirm: "dialog-continue" },
      onConfirm: i[1] || (i[1] = (s) => o("goOn"))
    }, {
      default: ie(() => [
        i[2] || (i[2] = w("p", null, "The workflow will load, but it cannot run as it should without:", -1)),
        w("ul", g_, [
          (h(!0), v(U, null, Oe(e.missing, (s) => (h(), v("li", {
            key: s.file_key
          }, [
            H(O(s.name ?? s.filename ?? "Unnamed model") + " ", 1),
            w("span", b_, "(" + O(_(ws)(s.type)) + ")", 1)
          ]))), 128))
        ])
      ]),
      _: 1
    }, 8, ["visible"]));
  }
}), Uc = /* @__PURE__ */ un("civitai-remake-workflow", () => {
  const e = /* @__PURE__ */ oe(!1), t = /* @__PURE__ */ oe(null), n = /* @__PURE__ */ yt(null);
  async function o() {
    const i = _t(), s = i.metadata;
    if (!s || e.value) return;
    const { client: a, host: l } = ye();
    e.value = !0, t.value = null, n.value = null;
    try {
      const u = await a.generate(s, i.chosen.map(Lv));
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
      t.value = bt(u);
    } finally {
      e.value = !1;
    }
  }
  function r() {
    t.value = null, n.value = null;
  }
  return { busy: e, fault: t, confirmation: n, generate: o, clear: r };
}), y_ = { class: "crm-workflow" }, __ = {
  class: "crm-done",
  role: "status",
  "data-testid": "confirmation"
}, w_ = /* @__PURE__ */ ue({
  __name: "WorkflowBox",
  setup(e) {
    const t = _t(), n = Nt(), o = qn(), r = Uc(), i = /* @__PURE__ */ oe(!1), s = K(
      () => t.chosen.filter(
        (c) => Qr(c, n.files[c.file_key], o.checks[c.file_key]) !== "present"
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
    return (c, d) => (h(), v("section", y_, [
      G(_(be), {
        class: "crm-button crm-primary crm-wide",
        disabled: _(r).busy,
        "data-testid": "generate",
        onClick: l
      }, {
        default: ie(() => [
          w("i", {
            class: Se(_(r).busy ? "pi pi-spin pi-spinner" : "pi pi-sitemap"),
            "aria-hidden": "true"
          }, null, 2),
          H(" " + O(_(r).busy ? "Generating..." : "Generate Workflow"), 1)
        ]),
        _: 1
      }, 8, ["disabled"]),
      _(r).fault ? (h(), X(ln, {
        key: 0,
        fault: _(r).fault
      }, null, 8, ["fault"])) : I("", !0),
      a.value ? (h(), v(U, { key: 1 }, [
        w("p", __, [
          d[1] || (d[1] = w("i", {
            class: "pi pi-check-circle",
            "aria-hidden": "true"
          }, null, -1)),
          H(" Workflow loaded · " + O(a.value.nodeCount) + " nodes · " + O(a.value.workflowType), 1)
        ]),
        G(h_, {
          rows: a.value.fidelity
        }, null, 8, ["rows"])
      ], 64)) : I("", !0),
      G(v_, {
        visible: i.value,
        "onUpdate:visible": d[0] || (d[0] = (p) => i.value = p),
        missing: s.value,
        onGoOn: u
      }, null, 8, ["visible", "missing"])
    ]));
  }
}), k_ = ["data-dragged"], $_ = { class: "crm-row crm-header" }, S_ = ["title"], x_ = {
  key: 5,
  class: "crm-quiet crm-empty",
  "data-testid": "empty"
}, C_ = /* @__PURE__ */ ue({
  __name: "App",
  setup(e) {
    const t = _t(), n = Wn(), o = Uc(), r = Vc(), i = ei();
    tt(
      () => t.metadata,
      () => o.clear()
    );
    const s = /* @__PURE__ */ oe(null), a = /* @__PURE__ */ oe(null), l = ny(s, c);
    tt(
      () => t.step,
      () => a.value = null
    );
    const u = K(() => M1(t.metadata, t.resources));
    function c({ address: p, file: f, target: b }) {
      a.value = null;
      const y = p ? Pr(p).kind : "nothing";
      p && !((y === "nothing" || y === "unsupported" || y === "unreadable") && f) ? (t.reference = p, t.lookUp()) : f && Ic(f) ? t.lookUpFile(f) : f && d(f, b);
    }
    function d(p, f) {
      const b = f instanceof Element ? f.closest("[data-takes-file]") : null, y = t.resources.find((C) => C.file_key === b?.dataset.fileKey);
      y && Xr(y, t.switches) ? i.supply(y, p) : a.value = {
        code: "file_not_a_picture",
        error: `${p.name} is no picture.`,
        hint: "To use it as a model, drop it onto the card of a missing one."
      };
    }
    return (p, f) => (h(), v("div", {
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
      G(Kb, { zone: _(l) }, null, 8, ["zone"]),
      w("header", $_, [
        f[8] || (f[8] = w("h2", { class: "crm-grow" }, "Civitai Remake", -1)),
        w("button", {
          type: "button",
          class: "crm-icon",
          "aria-label": "API key",
          title: _(Pb)(_(n).state),
          "data-testid": "key-button",
          onClick: f[0] || (f[0] = (b) => _(n).toggle())
        }, [...f[6] || (f[6] = [
          w("i", {
            class: "pi pi-key",
            "aria-hidden": "true"
          }, null, -1)
        ])], 8, S_),
        w("button", {
          type: "button",
          class: "crm-icon",
          "aria-label": "Download settings",
          title: "Download settings",
          "data-testid": "settings-button",
          onClick: f[1] || (f[1] = (b) => _(r).toggle())
        }, [...f[7] || (f[7] = [
          w("i", {
            class: "pi pi-cog",
            "aria-hidden": "true"
          }, null, -1)
        ])])
      ]),
      G(t_),
      G(l_),
      G(ty),
      a.value ? (h(), X(ln, {
        key: 0,
        fault: a.value
      }, null, 8, ["fault"])) : I("", !0),
      _(t).choices && (_(t).metadata || _(t).fault || _(t).step) ? (h(), X(_(be), {
        key: 1,
        class: "crm-button crm-small crm-back",
        "data-testid": "back",
        onClick: f[2] || (f[2] = (b) => _(t).goBack())
      }, {
        default: ie(() => [
          f[9] || (f[9] = w("i", {
            class: "pi pi-arrow-left",
            "aria-hidden": "true"
          }, null, -1)),
          w("span", null, "Back to " + O(_(t).choices.title), 1)
        ]),
        _: 1
      })) : I("", !0),
      _(t).fault ? (h(), X(ln, {
        key: 2,
        fault: _(t).fault
      }, null, 8, ["fault"])) : I("", !0),
      _(t).metadata ? (h(), v(U, { key: 3 }, [
        u.value ? (h(), X(R1, {
          key: 0,
          closed: u.value
        }, null, 8, ["closed"])) : I("", !0),
        G(J0, {
          metadata: _(t).metadata
        }, null, 8, ["metadata"]),
        _(t).resources.length > 0 || _(t).step === null ? (h(), v(U, { key: 1 }, [
          _(t).resources.length > 0 ? (h(), X(k1, {
            key: 0,
            closed: u.value !== null
          }, null, 8, ["closed"])) : I("", !0),
          u.value ? I("", !0) : (h(), X(w_, { key: 1 }))
        ], 64)) : I("", !0)
      ], 64)) : _(t).choices && !_(t).step && !_(t).fault ? (h(), X(N1, {
        key: 4,
        choices: _(t).choices
      }, null, 8, ["choices"])) : !_(t).step && !_(t).fault ? (h(), v("p", x_, " Paste the address of an image on Civitai, or drop an image here, to see what it was made with. ")) : I("", !0),
      G(Lg, {
        shown: _(t).resources
      }, null, 8, ["shown"]),
      G(Hb)
    ], 40, k_));
  }
}), T_ = "control_after_generate";
function O_(e, t, n, o) {
  for (const r of e.nodes) {
    const i = String(r.id), s = n.get(i), a = o.get(i);
    a && (r.pos = [a.x, a.y]), s && (r.size = [...s.size]);
    const l = t[i]?.inputs;
    if (!s || !l) continue;
    const u = Array.isArray(r.widgets_values) ? [...r.widgets_values] : [], c = Ye(r.widgets_values_named) ? { ...r.widgets_values_named } : null;
    s.widgets.forEach((d, p) => {
      const f = d === T_ ? "fixed" : l[d];
      f === void 0 || Array.isArray(f) || (u[p] = f, c && (c[d] = f));
    }), u.length > 0 && (r.widgets_values = u), c && (r.widgets_values_named = c);
  }
}
function P_(e) {
  const t = Object.values(e);
  if (t.length === 0) throw new Error("The workflow is empty.");
  for (const n of t) {
    if (typeof n.class_type != "string" || !Ye(n.inputs)) throw new Error("The workflow is damaged.");
    for (const o of Object.values(n.inputs))
      if (Array.isArray(o) && !(String(o[0]) in e)) throw new Error("A link of the workflow leads nowhere.");
  }
}
const A_ = 80, Ts = 40, Bo = 30, E_ = 90, L_ = 1500, I_ = 250, j_ = 1200;
function N_(e) {
  const t = /* @__PURE__ */ new Map();
  let n = 0;
  for (const o of M_(e)) {
    let r = 0;
    for (const i of o)
      t.set(i.id, { x: n, y: r + Bo }), r += Bo + i.height + Ts;
    n += Math.max(...o.map((i) => i.width)) + A_;
  }
  return t;
}
function M_(e) {
  const t = F_(e), n = [];
  for (const o of e) (n[t.get(o.id) ?? 0] ??= []).push(o);
  return D_(n.filter((o) => o.length > 0).flatMap(R_));
}
function D_(e) {
  const t = [];
  let n = 0;
  for (const o of e) {
    const r = o.every((s) => s.height <= I_), i = r ? o.reduce((s, a) => s + Bo + a.height + Ts, 0) : 1 / 0;
    i <= n ? (t[t.length - 1]?.push(...o), n -= i) : (n = r && t.length > 0 ? j_ - i : 0, t.push([...o]));
  }
  return t;
}
function F_(e) {
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
function R_(e) {
  const t = [[]];
  let n = 0;
  for (const o of e) {
    const r = t[t.length - 1] ?? [], i = Bo + o.height + Ts;
    r.length > 0 && n + i > L_ ? (t.push([o]), n = i) : (r.push(o), n += i);
  }
  return t;
}
const sr = 30, B_ = 1;
function z_(e, t) {
  if (e.length === 0) return null;
  const n = Math.min(...e.map((d) => d.x)), o = Math.min(...e.map((d) => d.y)) - Bo, r = Math.max(...e.map((d) => d.x + d.w)) - n, i = Math.max(...e.map((d) => d.y + d.h)) - o, s = Math.max(50, t.width - 2 * sr), a = Math.max(50, t.height - 2 * sr), l = Math.min(B_, s / r, a / i), u = (t.left + sr + (s - r * l) / 2) / l - n, c = (sr + (a - i * l) / 2) / l - o;
  return { scale: l, x: u, y: c };
}
function V_(e, t) {
  const n = `civitai_${e ?? "image"}`;
  let o = n;
  for (let r = 2; t(o); r += 1) o = `${n} (${r})`;
  return o;
}
function U_(e) {
  const t = Array.isArray(e) ? e : [];
  return new Set(
    t.map((n) => typeof n == "string" ? n : H_(n)).filter((n) => n !== "").map((n) => n.replace(/^workflows[\\/]/, "").replace(/\.json$/i, ""))
  );
}
function H_(e) {
  const t = typeof e == "object" && e !== null && "path" in e ? e.path : "";
  return typeof t == "string" ? t : "";
}
const K_ = 5e3, Os = 315, W_ = [420, 220];
async function q_(e, t, n, o = 0) {
  P_(t);
  const r = V_(n, await X_(e));
  await e.loadApiJson(t, r);
  const i = await G_(e, r);
  for (const l of ar(e.graph)) l.setSize([l.computeSize()[0] ?? Os, l.computeSize()[1] ?? 100]);
  e.graph.arrange();
  const s = new Map(ar(e.graph).map((l) => [String(l.id), J_(l)])), a = e.graph.serialize();
  return O_(a, t, s, N_(Z_(t, s))), await e.loadGraphData(a, !0, !1, i), await Q_(), Y_(e, ar(e.graph), o), { name: r, nodeCount: ar(e.graph).length };
}
async function G_(e, t) {
  const n = Date.now() + K_;
  for (; Date.now() < n; ) {
    const o = e.extensionManager.workflow.activeWorkflow;
    if (o?.path === `workflows/${t}.json`) return o;
    await new Promise((r) => setTimeout(r, 20));
  }
  throw new Error("ComfyUI did not open a new tab for the workflow.");
}
function ar(e) {
  return e.nodes ?? e._nodes ?? [];
}
function Y_(e, t, n) {
  const { canvas: o, ds: r } = e.canvas, i = o.getBoundingClientRect(), s = Math.max(0, n - i.left), a = t.map((u) => ({ x: u.pos[0] ?? 0, y: u.pos[1] ?? 0, w: u.size[0] ?? 0, h: u.size[1] ?? 0 })), l = z_(a, { left: s, width: i.width - s, height: i.height });
  l && (r.scale = l.scale, r.offset[0] = l.x, r.offset[1] = l.y, e.canvas.setDirty(!0, !0));
}
function J_(e) {
  const t = e.computeSize(), n = (e.widgets ?? []).map((s) => s.name), o = n.includes("text") ? W_ : [Os, 0], r = Math.max(t[0] ?? 0, o[0] ?? 0), i = Math.max((t[1] ?? 0) + E_, o[1] ?? 0);
  return { widgets: n, size: [Math.round(r), Math.round(i)] };
}
function Z_(e, t) {
  return Object.entries(e).map(([n, o]) => ({
    id: n,
    kind: o.class_type,
    width: t.get(n)?.size[0] ?? Os,
    height: t.get(n)?.size[1] ?? 200,
    sources: Object.values(o.inputs).flatMap((r) => Array.isArray(r) ? [String(r[0])] : [])
  }));
}
async function X_(e) {
  const t = e.extensionManager.workflow;
  let n = /* @__PURE__ */ new Set();
  try {
    const r = await e.api.fetchApi("/userdata?dir=workflows&recurse=true&split=false");
    n = U_(r.ok ? await r.json() : []);
  } catch {
  }
  const o = new Set((t.openWorkflows ?? []).map((r) => r.path ?? ""));
  return (r) => {
    const i = `workflows/${r}.json`;
    return n.has(r) || o.has(i) || !!t.getWorkflowByPath?.(i);
  };
}
function Q_() {
  return new Promise((e) => {
    const t = setTimeout(e, 500);
    requestAnimationFrame(
      () => requestAnimationFrame(() => {
        clearTimeout(t), e();
      })
    );
  });
}
const vl = "civitai-remake";
class ew {
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
    return q_(this.app, t, n, tw());
  }
  knowsNode(t) {
    const n = window.LiteGraph?.registered_node_types;
    return n ? t in n : null;
  }
  showBadge(t) {
    const n = this.app.extensionManager.sidebarTab?.sidebarTabs?.find((o) => o.id === vl);
    n && (n.iconBadge = t);
  }
  /** Add the tab once the host is set up. */
  addTab(t) {
    this.app.registerExtension({
      name: "civitai.remake",
      setup: () => this.app.extensionManager.registerSidebarTab({ ...t, id: vl, type: "custom" })
    });
  }
}
function tw() {
  const t = (document.querySelector(".crm")?.closest(".sidebar-content-container") ?? document.querySelector(".crm"))?.getBoundingClientRect();
  return t && t.left < window.innerWidth / 2 ? t.right : 0;
}
function nw() {
  if (!window.comfyAPI) throw new Error("Civitai Remake runs inside ComfyUI only.");
  return new ew(window.comfyAPI);
}
const Fn = Mp(), Hc = nw();
Xm(Hc);
const Kc = Nt(Fn);
Kc.follow();
qn(Fn).follow();
Wn(Fn).follow();
let mo = null, yl = !1;
function Wc() {
  mo?.unmount(), mo = null;
}
function ow(e) {
  Wc(), e.replaceChildren(), mo = Ip(C_), mo.use(Fn).use(Km, { unstyled: !0 }), mo.mount(e), !yl && (yl = !0, Wn(Fn).refresh(), _t(Fn).restore());
}
Kc.refresh();
Hc.addTab({
  icon: "pi pi-images",
  title: "Civitai Remake",
  tooltip: "Civitai Remake",
  render: ow,
  destroy: Wc
});
