(function(){"use strict";try{if(typeof document<"u"){var r=document.createElement("style");r.id="civitai-remake-style",r.appendChild(document.createTextNode('.crm{--crm-line: var(--border-default, var(--border-color, #4e4e4e));--crm-quiet: var(--descrip-text, #999);--crm-good: #3fa66a;--crm-warn: #c98a1b;--crm-bad: var(--error-text, #e05555);--crm-accent: var(--primary-background, #1f7ae0);--crm-on-accent: var(--base-foreground, #fff);--crm-surface: var(--secondary-background, var(--comfy-input-bg, #262729));box-sizing:border-box;display:flex;flex-direction:column;gap:12px;padding:12px;min-width:0;color:var(--fg-color, #eee);font-size:13px;line-height:1.4}.crm *,.crm *:before,.crm *:after{box-sizing:border-box}.crm p,.crm h2,.crm ul,.crm dl,.crm dd,.crm dt{margin:0;padding:0}.crm h2{font-size:15px;font-weight:600}.crm ul{list-style:none}.crm a{color:inherit;text-decoration:none}.crm a:hover{text-decoration:underline}.crm i.pi{font-size:13px}.crm p>i.pi{margin-right:4px}.crm :focus-visible{outline:2px solid var(--crm-accent);outline-offset:1px}.crm .crm-row{display:flex;flex-wrap:wrap;align-items:center;gap:8px}.crm .crm-tight{flex:none;gap:4px}.crm .crm-grow{flex:1 1 120px;min-width:0}.crm .crm-quiet{color:var(--crm-quiet);font-size:12px}.crm .crm-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.crm .crm-header .crm-grow{flex:1 1 auto}.crm .crm-empty{padding:24px 8px;text-align:center}.crm .crm-input{width:100%;height:32px;padding:0 10px;border:1px solid var(--crm-line);border-radius:6px;background:var(--crm-surface);color:var(--fg-color, #ddd);font:inherit}.crm .crm-button{display:inline-flex;align-items:center;justify-content:center;gap:6px;height:32px;padding:0 12px;border:1px solid var(--crm-line);border-radius:6px;background:var(--crm-surface);color:inherit;font:inherit;cursor:pointer;white-space:nowrap}.crm .crm-button:hover:not(:disabled){filter:brightness(1.12)}.crm .crm-button:disabled{opacity:.5;cursor:default}.crm .crm-primary{background:var(--crm-accent);border-color:transparent;color:var(--crm-on-accent)}.crm .crm-small{height:26px;padding:0 9px;font-size:12px}.crm .crm-wide{width:100%;height:36px;font-weight:600}.crm .crm-link{height:auto;padding:0;border:0;background:none;color:var(--crm-accent);align-self:flex-start}.crm .crm-icon{display:inline-grid;place-items:center;flex:none;width:24px;height:24px;padding:0;border:0;border-radius:4px;background:none;color:var(--crm-quiet);cursor:pointer}.crm .crm-icon:hover{background:var(--crm-surface);color:inherit}.crm .crm-fault{display:flex;gap:8px;padding:8px 10px;border:1px solid var(--crm-bad);border-radius:8px}.crm .crm-fault>i{color:var(--crm-bad);margin-top:2px}.crm .crm-fault-text{overflow-wrap:anywhere}.crm .crm-code{color:var(--crm-quiet);font:11px/1.4 monospace}.crm .crm-details{border:1px solid var(--crm-line);border-radius:8px}.crm .crm-details>summary{display:flex;align-items:center;justify-content:space-between;gap:8px;min-height:32px;padding:2px 6px 2px 10px;cursor:pointer;list-style:none}.crm .crm-details>summary::-webkit-details-marker{display:none}.crm .crm-details>summary:before{content:"›";width:10px;color:var(--crm-quiet)}.crm .crm-details[open]>summary:before{transform:rotate(90deg)}.crm .crm-details>summary>:first-child:not(button){flex:1}.crm .crm-name{font-weight:600;overflow-wrap:anywhere}.crm .crm-path{overflow-wrap:anywhere;user-select:text}.crm .crm-reason{display:flex;flex-direction:column;gap:2px;font-size:12px;overflow-wrap:anywhere}.crm .crm-check{display:flex;align-items:flex-start;gap:6px}.crm.crm-mask{display:grid;place-items:center;padding:16px;background:#0000008c}.crm .crm-dialog{display:flex;flex-direction:column;gap:12px;width:min(420px,100%);max-height:80vh;padding:16px;overflow:auto;border:1px solid var(--crm-line);border-radius:10px;background:var(--comfy-menu-bg, #222);color:var(--fg-color, #eee)}.crm .crm-missing{display:flex;flex-direction:column;gap:4px;margin-top:8px;overflow-wrap:anywhere}.crm .crm-dialog-foot{display:flex;justify-content:flex-end;gap:8px}.crm .crm-link{color:color-mix(in srgb,var(--crm-accent) 65%,var(--fg-color, #eee));text-align:left;white-space:normal}.crm .crm-link:hover:not(:disabled){text-decoration:underline}.crm .crm-details>summary{position:relative}.crm .crm-set-key{margin-top:4px}.crm .crm-models,.crm .crm-cards{display:flex;flex-direction:column;gap:8px}.crm .crm-card{display:flex;flex-direction:column;gap:6px;padding:8px 10px;border:1px solid var(--crm-line);border-left-width:3px;border-radius:8px}.crm .crm-card-head{display:flex;align-items:flex-start;gap:8px}.crm .crm-card-head .crm-grow{flex:1 1 0}.crm .crm-state-icon{margin-top:2px;color:var(--crm-quiet)}.crm .crm-is-present{border-left-color:var(--crm-good)}.crm .crm-is-present .crm-state-icon{color:var(--crm-good)}.crm .crm-is-missing,.crm .crm-is-cancelled{border-left-color:var(--crm-warn)}.crm .crm-is-missing .crm-state-icon,.crm .crm-is-cancelled .crm-state-icon{color:var(--crm-warn)}.crm .crm-is-waiting,.crm .crm-is-downloading,.crm .crm-is-verifying{border-left-color:var(--crm-accent)}.crm .crm-is-downloading .crm-state-icon,.crm .crm-is-verifying .crm-state-icon{color:var(--crm-accent)}.crm .crm-is-paused,.crm .crm-is-interrupted{border-left-color:var(--crm-warn)}.crm .crm-is-paused .crm-state-icon,.crm .crm-is-interrupted .crm-state-icon{color:var(--crm-warn)}.crm .crm-is-failed,.crm .crm-is-unresolved{border-left-color:var(--crm-bad)}.crm .crm-is-failed .crm-state-icon,.crm .crm-is-unresolved .crm-state-icon{color:var(--crm-bad)}.crm .crm-is-off{opacity:.65}.crm .crm-card-head{gap:6px}.crm .crm-card-head>.crm-icon{width:20px;margin-right:-4px}.crm .crm-is-checking{border-left-color:var(--crm-accent)}.crm .crm-is-checking .crm-state-icon{color:var(--crm-accent)}.crm .crm-key{display:flex;flex-direction:column;gap:6px;padding:8px 10px;border:1px solid var(--crm-line);border-radius:8px}.crm .crm-setting{display:flex;align-items:center;justify-content:space-between;gap:8px}.crm .crm-short{flex:none;width:84px}.crm .crm-key .crm-key-warns{color:var(--fg-color, #eee)}.crm .crm-key .crm-key-warns>i{color:var(--crm-warn)}.crm .crm-folders{display:flex;flex-direction:column;gap:6px;padding-top:6px}.crm .crm-folder{display:flex;flex-direction:column;gap:2px;min-width:0}.crm .crm-folder select{width:100%;min-width:0;text-overflow:ellipsis}.crm .crm-ask{display:flex;flex-direction:column;gap:4px}.crm .crm-top{align-items:flex-start}.crm .crm-area{display:block;min-height:32px;max-height:132px;padding:6px 10px;line-height:18px;resize:none;overflow-y:auto!important}.crm .crm-under{align-items:flex-start;flex-wrap:nowrap}.crm .crm-under .crm-grow{overflow-wrap:anywhere}.crm .crm-under .crm-link{font-size:12px}.crm .crm-warns{color:color-mix(in srgb,var(--crm-warn) 60%,var(--fg-color, #eee))}.crm .crm-drop{position:fixed;z-index:20;display:grid;place-items:center;padding:16px;border:2px dashed var(--crm-accent);border-radius:8px;background:color-mix(in srgb,var(--comfy-menu-bg, #222) 82%,transparent);pointer-events:none}.crm .crm-drop p{display:grid;gap:8px;justify-items:center;font-size:15px;font-weight:600;text-align:center}.crm .crm-drop p>i.pi{margin:0;font-size:28px;color:var(--crm-accent)}.crm .crm-drop-hint{place-items:end center;background:none;border-style:none}.crm .crm-drop-hint p{padding:8px 12px;border-radius:8px;background:var(--comfy-menu-bg, #222)}.crm[data-dragged=model] [data-takes-file]{outline:2px dashed var(--crm-accent);outline-offset:2px}.crm .crm-result{display:flex;flex-direction:column;gap:8px}.crm .crm-preview{display:grid;place-items:center;min-height:60px;border-radius:8px;background:var(--crm-surface);overflow:hidden}.crm .crm-preview img{display:block;max-width:100%;max-height:260px;object-fit:contain}.crm .crm-title{display:flex;align-items:center;gap:8px;font-weight:600}.crm .crm-chip{padding:1px 8px;border:1px solid var(--crm-line);border-radius:10px;color:var(--crm-quiet);font-size:11px;font-weight:400}.crm .crm-prompt{max-height:220px;overflow:auto;padding:0 10px 10px;white-space:pre-wrap;overflow-wrap:anywhere;user-select:text}.crm .crm-parameters{display:flex;flex-direction:column}.crm .crm-parameter{display:grid;grid-template-columns:minmax(80px,38%) 1fr 24px;align-items:center;gap:6px;min-height:26px;border-bottom:1px solid color-mix(in srgb,var(--crm-line) 45%,transparent)}.crm .crm-parameter:last-child{border-bottom:0}.crm .crm-parameter dt{color:var(--crm-quiet);font-size:12px;overflow-wrap:anywhere}.crm .crm-parameter dd{overflow-wrap:anywhere;user-select:text}.crm .crm-details .crm-parameters{padding:0 10px 6px}.crm .crm-back{align-self:flex-start;max-width:100%}.crm .crm-back span{overflow:hidden;text-overflow:ellipsis}.crm .crm-grid{display:grid;grid-template-columns:repeat(auto-fill,minmax(84px,1fr));gap:6px}.crm .crm-choice{position:relative;display:grid;place-items:center;width:100%;aspect-ratio:2 / 3;padding:0;border:1px solid var(--crm-line);border-radius:6px;background:var(--crm-surface);color:var(--crm-quiet);font:inherit;cursor:pointer;overflow:hidden}.crm .crm-choice img{width:100%;height:100%;object-fit:cover}.crm .crm-choice i.pi{font-size:20px}.crm .crm-choice:hover:not(:disabled){border-color:var(--crm-accent)}.crm .crm-choice:disabled{cursor:default;opacity:.6}.crm .crm-choice-note{position:absolute;inset:auto 0 0;padding:1px 4px;background:#000000b3;color:#fff;font-size:11px}.crm .crm-preview{max-height:260px}.crm .crm-preview[style] img{width:100%;height:100%;min-height:0}.crm .crm-sources{display:flex;flex-direction:column;gap:2px}.crm .crm-sources .crm-quiet,.crm .crm-unknown{overflow-wrap:anywhere}.crm .crm-unknown{font-size:12px}.crm .crm-unknown>i.pi{color:var(--crm-warn)}.crm .crm-parameter{position:relative;grid-template-columns:minmax(72px,30%) minmax(0,1fr)}.crm .crm-copyable{grid-template-columns:minmax(72px,30%) minmax(0,1fr) auto 24px;gap:4px}.crm .crm-copyable>.crm-copy{grid-column:4}.crm .crm-tip-box{flex:none}.crm .crm-icon.crm-disagrees{color:var(--crm-warn)}.crm .crm-tip{position:absolute;z-index:10;top:calc(100% + 2px);right:0;display:flex;flex-direction:column;gap:2px;max-width:100%;padding:6px 10px;border:1px solid var(--crm-line);border-radius:6px;background:var(--comfy-menu-bg, #222);color:var(--fg-color, #eee);box-shadow:0 4px 12px #0000004d;font-size:12px;font-weight:400;overflow-wrap:anywhere;pointer-events:none}.crm .crm-part{display:flex;flex-direction:column;gap:4px;padding:2px 10px 8px}.crm .crm-part .crm-parameters{padding:0}.crm .crm-part .crm-row{flex-wrap:nowrap}.crm .crm-part strong{overflow-wrap:anywhere}.crm .crm-raw{margin:0;max-height:240px;padding:8px;border-radius:6px;background:var(--crm-surface);overflow:auto;font:11px/1.4 monospace;white-space:pre-wrap;overflow-wrap:anywhere;user-select:text}.crm .crm-nodes{display:flex;flex-direction:column;gap:2px;font-size:12px;overflow-wrap:anywhere}.crm .crm-nodes li[data-installed=false]{color:color-mix(in srgb,var(--crm-warn) 60%,var(--fg-color, #eee))}.crm .crm-part>.crm-button{align-self:flex-start}.crm .crm-closed{border-color:var(--crm-warn)}.crm .crm-closed>i{color:var(--crm-warn)}.crm .crm-whole{white-space:nowrap}.crm .crm-use{flex:none;margin:2px 0 0;accent-color:var(--crm-accent)}.crm i.crm-differs{margin-left:4px;color:var(--crm-warn);font-size:11px}.crm .crm-evidence{display:flex;flex-direction:column;gap:4px;overflow-wrap:anywhere;user-select:text}.crm .crm-evidence strong{font-weight:600;color:var(--fg-color, #eee)}.crm .crm-other-file{gap:4px 14px;font-size:12px}.crm .crm-other-file .crm-link{font-size:12px}.crm .crm-needs-node a{text-decoration:underline}.crm .crm-picker{display:flex;flex-direction:column;gap:6px;padding:8px;border:1px solid var(--crm-line);border-radius:6px}.crm .crm-options{display:flex;flex-direction:column;max-height:180px;overflow:auto}.crm .crm-option{display:flex;justify-content:space-between;gap:8px;width:100%;padding:4px 6px;border:0;border-radius:4px;background:none;color:inherit;font:inherit;font-size:12px;text-align:left;cursor:pointer;overflow-wrap:anywhere}.crm .crm-option>:last-child:not(:first-child){flex:none}.crm .crm-option:hover{background:var(--crm-surface)}.crm .crm-bar{height:16px;border-radius:4px;background:var(--crm-surface);overflow:hidden}.crm .crm-bar .crm-bar-value{display:flex;align-items:center;justify-content:center;height:100%;background:var(--crm-accent);color:var(--crm-on-accent);transition:width .3s linear}.crm .crm-bar-stopped .crm-bar-value{background:var(--crm-warn)}.crm .crm-numbers{display:flex;flex-wrap:wrap;gap:2px 10px;font-variant-numeric:tabular-nums}.crm .crm-bar .crm-bar-label{font-size:11px;line-height:1;font-variant-numeric:tabular-nums}.crm .crm-note{display:inline-block;margin-left:6px;padding:0 6px;border:1px solid var(--crm-line);border-radius:8px;color:var(--crm-quiet);font-size:11px}.crm .crm-note-warn{border-color:var(--crm-warn);color:var(--crm-warn)}.crm .crm-target{margin:0;font-size:11px}.crm .crm-fit[data-fits=true]{color:var(--crm-good)}.crm .crm-fit[data-fits=false]{color:var(--crm-bad)}.crm .crm-workflow{display:flex;flex-direction:column;gap:8px}.crm .crm-done{display:flex;align-items:center;gap:6px;color:var(--crm-good)}.crm .crm-fidelity{display:flex;flex-direction:column;gap:6px;padding:0 10px 10px}.crm .crm-fidelity li{display:flex;gap:8px;overflow-wrap:anywhere}.crm .crm-fidelity li>i{margin-top:3px;color:var(--crm-warn)}.crm .crm-fidelity li[data-level=exact]>i{color:var(--crm-good)}.crm .crm-fidelity li[data-level=dropped]>i{color:var(--crm-bad)}.crm .crm-which{display:flex;flex-direction:column;gap:8px;min-width:0}.crm .crm-which input[type=radio]{flex:none;margin:3px 0 0;accent-color:var(--crm-accent)}.crm .crm-needs,.crm .crm-compared{display:flex;flex-direction:column;gap:8px}.crm .crm-told{display:flex;flex-direction:column;gap:3px;margin-top:2px;padding-left:10px;overflow-wrap:anywhere}.crm .crm-told a{text-decoration:underline}.crm .crm-start{display:flex;flex-direction:column;gap:6px;padding:10px;border:1px solid var(--crm-line);border-radius:6px}.crm .crm-start .crm-done{overflow-wrap:anywhere}')),document.head.appendChild(r)}}catch(e){console.error("vite-plugin-css-injected-by-js",e)}})();
// @__NO_SIDE_EFFECTS__
function ls(e) {
  const t = /* @__PURE__ */ Object.create(null);
  for (const n of e.split(",")) t[n] = 1;
  return (n) => n in t;
}
const ge = {}, kn = [], It = () => {
}, Vl = () => !1, Fr = (e) => e.charCodeAt(0) === 111 && e.charCodeAt(1) === 110 && // uppercase letter
(e.charCodeAt(2) > 122 || e.charCodeAt(2) < 97), Rr = (e) => e.startsWith("onUpdate:"), Ee = Object.assign, us = (e, t) => {
  const n = e.indexOf(t);
  n > -1 && e.splice(n, 1);
}, Sd = Object.prototype.hasOwnProperty, ye = (e, t) => Sd.call(e, t), X = Array.isArray, sn = (e) => Wo(e) === "[object Map]", zn = (e) => Wo(e) === "[object Set]", Js = (e) => Wo(e) === "[object Date]", re = (e) => typeof e == "function", Pe = (e) => typeof e == "string", ct = (e) => typeof e == "symbol", ke = (e) => e !== null && typeof e == "object", Ul = (e) => (ke(e) || re(e)) && re(e.then) && re(e.catch), Hl = Object.prototype.toString, Wo = (e) => Hl.call(e), xd = (e) => Wo(e).slice(8, -1), Wl = (e) => Wo(e) === "[object Object]", Br = (e) => Pe(e) && e !== "NaN" && e[0] !== "-" && "" + parseInt(e, 10) === e, io = /* @__PURE__ */ ls(
  // the leading comma is intentional so empty string "" is also included
  ",key,ref,ref_for,ref_key,onVnodeBeforeMount,onVnodeMounted,onVnodeBeforeUpdate,onVnodeUpdated,onVnodeBeforeUnmount,onVnodeUnmounted"
), zr = (e) => {
  const t = /* @__PURE__ */ Object.create(null);
  return ((n) => t[n] || (t[n] = e(n)));
}, Cd = /-\w/g, Xe = /* @__PURE__ */ zr((e) => e.replace(Cd, (t) => t.slice(1).toUpperCase())), Td = /\B([A-Z])/g, Jt = /* @__PURE__ */ zr(
  (e) => e.replace(Td, "-$1").toLowerCase()
), Vr = /* @__PURE__ */ zr((e) => e.charAt(0).toUpperCase() + e.slice(1)), ci = /* @__PURE__ */ zr((e) => e ? `on${Vr(e)}` : ""), Ue = (e, t) => !Object.is(e, t), mr = (e, ...t) => {
  for (let n = 0; n < e.length; n++)
    e[n](...t);
}, Kl = (e, t, n, o = !1) => {
  Object.defineProperty(e, t, {
    configurable: !0,
    enumerable: !1,
    writable: o,
    value: n
  });
}, Od = (e) => {
  const t = parseFloat(e);
  return isNaN(t) ? e : t;
}, Pd = (e) => {
  const t = Pe(e) ? Number(e) : NaN;
  return isNaN(t) ? e : t;
};
let Zs;
const Ur = () => Zs || (Zs = typeof globalThis < "u" ? globalThis : typeof self < "u" ? self : typeof window < "u" ? window : typeof global < "u" ? global : {});
function Ko(e) {
  if (X(e)) {
    const t = {};
    for (let n = 0; n < e.length; n++) {
      const o = e[n], r = Pe(o) ? Ld(o) : Ko(o);
      if (r)
        for (const i in r)
          t[i] = r[i];
    }
    return t;
  } else if (Pe(e) || ke(e))
    return e;
}
const Ad = /;(?![^(]*\))/g, Ed = /:([^]+)/, Id = /"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|\\[^]|\/\*[^]*?\*\//g;
function Ld(e) {
  const t = {};
  return e.replace(Id, (n) => n.startsWith("/*") ? "" : n).split(Ad).forEach((n) => {
    if (n) {
      const o = n.split(Ed);
      o.length > 1 && (t[o[0].trim()] = o[1].trim());
    }
  }), t;
}
function we(e) {
  let t = "";
  if (Pe(e))
    t = e;
  else if (X(e))
    for (let n = 0; n < e.length; n++) {
      const o = we(e[n]);
      o && (t += o + " ");
    }
  else if (ke(e))
    for (const n in e)
      e[n] && (t += n + " ");
  return t.trim();
}
const jd = "itemscope,allowfullscreen,disablepictureinpicture,disableremoteplayback,formnovalidate,ismap,nomodule,novalidate,playsinline,readonly", Nd = /* @__PURE__ */ ls(jd);
function ql(e) {
  return !!e || e === "";
}
function Md(e, t, n) {
  if (e.length !== t.length) return !1;
  let o = !0;
  for (let r = 0; o && r < e.length; r++)
    o = ln(e[r], t[r], n);
  return o;
}
function Xs(e, t, n) {
  if (e.size !== t.size) return !1;
  const o = Array.from(t), r = new Uint8Array(o.length);
  for (const i of e) {
    let s = -1;
    for (let a = 0; a < o.length; a++)
      if (!r[a] && ln(i, o[a], n)) {
        s = a;
        break;
      }
    if (s < 0) return !1;
    r[s] = 1;
  }
  return !0;
}
function Dd(e, t, n) {
  let o = sn(e), r = sn(t);
  if (o || r || (o = zn(e), r = zn(t), o || r))
    return o && r ? Xs(e, t, n) : !1;
  const i = Object.keys(e).length, s = Object.keys(t).length;
  if (i !== s)
    return !1;
  for (const a in e) {
    const l = e.hasOwnProperty(a), c = t.hasOwnProperty(a);
    if (l && !c || !l && c || !ln(e[a], t[a], n))
      return !1;
  }
  return String(e) === String(t);
}
function Qs(e, t, n, o) {
  n || (n = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()]);
  const [r, i] = n;
  if (r.has(e) || i.has(t))
    return r.get(e) === t && i.get(t) === e;
  r.set(e, t), i.set(t, e);
  const s = o(e, t, n);
  return r.delete(e), i.delete(t), s;
}
function ln(e, t, n) {
  if (e === t) return !0;
  let o = Js(e), r = Js(t);
  return o || r ? o && r ? e.getTime() === t.getTime() : !1 : (o = ct(e), r = ct(t), o || r ? e === t : (o = X(e), r = X(t), o || r ? o && r ? Qs(e, t, n, Md) : !1 : (o = ke(e), r = ke(t), o || r ? !o || !r ? !1 : Qs(e, t, n, Dd) : String(e) === String(t))));
}
function Gl(e, t) {
  return e.findIndex((n) => ln(n, t));
}
const Yl = (e) => !!(e && e.__v_isRef === !0), _ = (e) => Pe(e) ? e : e == null ? "" : X(e) || ke(e) && (e.toString === Hl || !re(e.toString)) ? Yl(e) ? _(e.value) : JSON.stringify(e, Jl, 2) : String(e), Jl = (e, t) => Yl(t) ? Jl(e, t.value) : sn(t) ? {
  [`Map(${t.size})`]: [...t.entries()].reduce(
    (n, [o, r], i) => (n[di(o, i) + " =>"] = r, n),
    {}
  )
} : zn(t) ? {
  [`Set(${t.size})`]: [...t.values()].map((n) => di(n))
} : ct(t) ? di(t) : ke(t) && !X(t) && !Wl(t) ? String(t) : t, di = (e, t = "") => {
  var n;
  return (
    // Symbol.description in es2019+ so we need to cast here to pass
    // the lib: es2016 check
    ct(e) ? `Symbol(${(n = e.description) != null ? n : t})` : e
  );
};
let je;
class Zl {
  // TODO isolatedDeclarations "__v_skip"
  constructor(t = !1) {
    this.detached = t, this._active = !0, this._on = 0, this.effects = [], this.cleanups = [], this._isPaused = !1, this._warnOnRun = !0, this.__v_skip = !0, !t && je && (je.active ? (this.parent = je, this.index = (je.scopes || (je.scopes = [])).push(
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
      const n = je;
      try {
        return je = this, t();
      } finally {
        je = n;
      }
    }
  }
  /**
   * This should only be called on non-detached scopes
   * @internal
   */
  on() {
    ++this._on === 1 && (this.prevScope = je, je = this);
  }
  /**
   * This should only be called on non-detached scopes
   * @internal
   */
  off() {
    if (this._on > 0 && --this._on === 0) {
      if (je === this)
        je = this.prevScope;
      else {
        let t = je;
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
function Xl(e) {
  return new Zl(e);
}
function Ql() {
  return je;
}
function Fd(e, t = !1) {
  je && (je.active ? je.cleanups.push(e) : e());
}
let Oe;
const fi = /* @__PURE__ */ new WeakSet();
class eu {
  constructor(t) {
    this.fn = t, this.deps = void 0, this.depsTail = void 0, this.flags = 5, this.next = void 0, this.cleanup = void 0, this.scheduler = void 0, je && (je.active ? je.effects.push(this) : this.flags &= -2);
  }
  pause() {
    this.flags |= 64;
  }
  resume() {
    this.flags & 64 && (this.flags &= -65, fi.has(this) && (fi.delete(this), this.trigger()));
  }
  /**
   * @internal
   */
  notify() {
    this.flags & 2 && !(this.flags & 32) || this.flags & 8 || nu(this);
  }
  run() {
    if (!(this.flags & 1))
      return this.fn();
    this.flags |= 2, ea(this), ou(this);
    const t = Oe, n = _t;
    Oe = this, _t = !0;
    try {
      return this.fn();
    } finally {
      ru(this), Oe = t, _t = n, this.flags &= -3;
    }
  }
  stop() {
    if (this.flags & 1) {
      for (let t = this.deps; t; t = t.nextDep)
        fs(t);
      this.deps = this.depsTail = void 0, ea(this), this.onStop && this.onStop(), this.flags &= -2;
    }
  }
  trigger() {
    this.flags & 64 ? fi.add(this) : this.scheduler ? this.scheduler() : this.runIfDirty();
  }
  /**
   * @internal
   */
  runIfDirty() {
    Ei(this) && this.run();
  }
  get dirty() {
    return Ei(this);
  }
}
let tu = 0, so, ao;
function nu(e, t = !1) {
  if (e.flags |= 8, t) {
    e.next = ao, ao = e;
    return;
  }
  e.next = so, so = e;
}
function cs() {
  tu++;
}
function ds() {
  if (--tu > 0)
    return;
  if (ao) {
    let t = ao;
    for (ao = void 0; t; ) {
      const n = t.next;
      t.next = void 0, t.flags &= -9, t = n;
    }
  }
  let e;
  for (; so; ) {
    let t = so;
    for (so = void 0; t; ) {
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
function ou(e) {
  for (let t = e.deps; t; t = t.nextDep)
    t.version = -1, t.prevActiveLink = t.dep.activeLink, t.dep.activeLink = t;
}
function ru(e) {
  let t, n = e.depsTail, o = n;
  for (; o; ) {
    const r = o.prevDep;
    o.version === -1 ? (o === n && (n = r), fs(o), Rd(o)) : t = o, o.dep.activeLink = o.prevActiveLink, o.prevActiveLink = void 0, o = r;
  }
  e.deps = t, e.depsTail = n;
}
function Ei(e) {
  for (let t = e.deps; t; t = t.nextDep)
    if (t.dep.version !== t.version || t.dep.computed && (iu(t.dep.computed) || t.dep.version !== t.version))
      return !0;
  return !!e._dirty;
}
function iu(e) {
  if (e.flags & 4 && !(e.flags & 16) || (e.flags &= -17, e.globalVersion === yo) || (e.globalVersion = yo, !e.isSSR && e.flags & 128 && (!e.deps && !e._dirty || !Ei(e))))
    return;
  e.flags |= 2;
  const t = e.dep, n = Oe, o = _t;
  Oe = e, _t = !0;
  try {
    ou(e);
    const r = e.fn(e._value);
    (t.version === 0 || Ue(r, e._value)) && (e.flags |= 128, e._value = r, t.version++);
  } catch (r) {
    throw t.version++, r;
  } finally {
    Oe = n, _t = o, ru(e), e.flags &= -3;
  }
}
function fs(e, t = !1) {
  const { dep: n, prevSub: o, nextSub: r } = e;
  if (o && (o.nextSub = r, e.prevSub = void 0), r && (r.prevSub = o, e.nextSub = void 0), n.subs === e && (n.subs = o, !o && n.computed)) {
    n.computed.flags &= -5;
    for (let i = n.computed.deps; i; i = i.nextDep)
      fs(i, !0);
  }
  !t && !--n.sc && n.map && n.map.delete(n.key);
}
function Rd(e) {
  const { prevDep: t, nextDep: n } = e;
  t && (t.nextDep = n, e.prevDep = void 0), n && (n.prevDep = t, e.nextDep = void 0);
}
let _t = !0;
const su = [];
function Nt() {
  su.push(_t), _t = !1;
}
function Mt() {
  const e = su.pop();
  _t = e === void 0 ? !0 : e;
}
function ea(e) {
  const { cleanup: t } = e;
  if (e.cleanup = void 0, t) {
    const n = Oe;
    Oe = void 0;
    try {
      t();
    } finally {
      Oe = n;
    }
  }
}
let yo = 0;
class Bd {
  constructor(t, n) {
    this.sub = t, this.dep = n, this.version = n.version, this.nextDep = this.prevDep = this.nextSub = this.prevSub = this.prevActiveLink = void 0;
  }
}
class Hr {
  // TODO isolatedDeclarations "__v_skip"
  constructor(t) {
    this.computed = t, this.version = 0, this.activeLink = void 0, this.subs = void 0, this.map = void 0, this.key = void 0, this.sc = 0, this.__v_skip = !0;
  }
  track(t) {
    if (!Oe || !_t || Oe === this.computed)
      return;
    let n = this.activeLink;
    if (n === void 0 || n.sub !== Oe)
      n = this.activeLink = new Bd(Oe, this), Oe.deps ? (n.prevDep = Oe.depsTail, Oe.depsTail.nextDep = n, Oe.depsTail = n) : Oe.deps = Oe.depsTail = n, au(n);
    else if (n.version === -1 && (n.version = this.version, n.nextDep)) {
      const o = n.nextDep;
      o.prevDep = n.prevDep, n.prevDep && (n.prevDep.nextDep = o), n.prevDep = Oe.depsTail, n.nextDep = void 0, Oe.depsTail.nextDep = n, Oe.depsTail = n, Oe.deps === n && (Oe.deps = o);
    }
    return n;
  }
  trigger(t) {
    this.version++, yo++, this.notify(t);
  }
  notify(t) {
    cs();
    try {
      for (let n = this.subs; n; n = n.prevSub)
        n.sub.notify() && n.sub.dep.notify();
    } finally {
      ds();
    }
  }
}
function au(e) {
  if (e.dep.sc++, e.sub.flags & 4) {
    const t = e.dep.computed;
    if (t && !e.dep.subs) {
      t.flags |= 20;
      for (let o = t.deps; o; o = o.nextDep)
        au(o);
    }
    const n = e.dep.subs;
    n !== e && (e.prevSub = n, n && (n.nextSub = e)), e.dep.subs = e;
  }
}
const vr = /* @__PURE__ */ new WeakMap(), _n = /* @__PURE__ */ Symbol(
  ""
), Ii = /* @__PURE__ */ Symbol(
  ""
), wo = /* @__PURE__ */ Symbol(
  ""
);
function Je(e, t, n) {
  if (_t && Oe) {
    let o = vr.get(e);
    o || vr.set(e, o = /* @__PURE__ */ new Map());
    let r = o.get(n);
    r || (o.set(n, r = new Hr()), r.map = o, r.key = n), r.track();
  }
}
function Kt(e, t, n, o, r, i) {
  const s = vr.get(e);
  if (!s) {
    yo++;
    return;
  }
  const a = (l) => {
    l && l.trigger();
  };
  if (cs(), t === "clear")
    s.forEach(a);
  else {
    const l = X(e), c = l && Br(n);
    if (l && n === "length") {
      const u = Number(o);
      s.forEach((d, m) => {
        (m === "length" || m === wo || !ct(m) && m >= u) && a(d);
      });
    } else
      switch ((n !== void 0 || s.has(void 0)) && a(s.get(n)), c && a(s.get(wo)), t) {
        case "add":
          l ? c && a(s.get("length")) : (a(s.get(_n)), sn(e) && a(s.get(Ii)));
          break;
        case "delete":
          l || (a(s.get(_n)), sn(e) && a(s.get(Ii)));
          break;
        case "set":
          sn(e) && a(s.get(_n));
          break;
      }
  }
  ds();
}
function zd(e, t) {
  const n = vr.get(e);
  return n && n.get(t);
}
function En(e) {
  const t = /* @__PURE__ */ he(e);
  return t === e || (Je(t, "iterate", wo), /* @__PURE__ */ ut(e)) ? t : /* @__PURE__ */ Dt(e) ? /* @__PURE__ */ Lt(e) ? t.map((n) => un(pt(n))) : t.map(un) : t.map(pt);
}
function Wr(e) {
  return Je(e = /* @__PURE__ */ he(e), "iterate", wo), e;
}
function Ot(e, t) {
  return /* @__PURE__ */ Dt(e) ? un(/* @__PURE__ */ Lt(e) ? pt(t) : t) : pt(t);
}
const Vd = {
  __proto__: null,
  [Symbol.iterator]() {
    return pi(this, Symbol.iterator, (e) => Ot(this, e));
  },
  concat(...e) {
    return En(this).concat(
      ...e.map((t) => X(t) ? En(t) : t)
    );
  },
  entries() {
    return pi(this, "entries", (e) => (e[1] = Ot(this, e[1]), e));
  },
  every(e, t) {
    return zt(this, "every", e, t, void 0, arguments);
  },
  filter(e, t) {
    return zt(
      this,
      "filter",
      e,
      t,
      (n) => n.map((o) => Ot(this, o)),
      arguments
    );
  },
  find(e, t) {
    return zt(
      this,
      "find",
      e,
      t,
      (n) => Ot(this, n),
      arguments
    );
  },
  findIndex(e, t) {
    return zt(this, "findIndex", e, t, void 0, arguments);
  },
  findLast(e, t) {
    return zt(
      this,
      "findLast",
      e,
      t,
      (n) => Ot(this, n),
      arguments
    );
  },
  findLastIndex(e, t) {
    return zt(this, "findLastIndex", e, t, void 0, arguments);
  },
  // flat, flatMap could benefit from ARRAY_ITERATE but are not straight-forward to implement
  forEach(e, t) {
    return zt(this, "forEach", e, t, void 0, arguments);
  },
  includes(...e) {
    return mi(this, "includes", e);
  },
  indexOf(...e) {
    return mi(this, "indexOf", e);
  },
  join(e) {
    return En(this).join(e);
  },
  // keys() iterator only reads `length`, no optimization required
  lastIndexOf(...e) {
    return mi(this, "lastIndexOf", e);
  },
  map(e, t) {
    return zt(this, "map", e, t, void 0, arguments);
  },
  pop() {
    return Yn(this, "pop");
  },
  push(...e) {
    return Yn(this, "push", e);
  },
  reduce(e, ...t) {
    return na(this, "reduce", e, t);
  },
  reduceRight(e, ...t) {
    return na(this, "reduceRight", e, t);
  },
  shift() {
    return Yn(this, "shift");
  },
  // slice could use ARRAY_ITERATE but also seems to beg for range tracking
  some(e, t) {
    return zt(this, "some", e, t, void 0, arguments);
  },
  splice(...e) {
    return Yn(this, "splice", e);
  },
  toReversed() {
    return En(this).toReversed();
  },
  toSorted(e) {
    return En(this).toSorted(e);
  },
  toSpliced(...e) {
    return En(this).toSpliced(...e);
  },
  unshift(...e) {
    return Yn(this, "unshift", e);
  },
  values() {
    return pi(this, "values", (e) => Ot(this, e));
  }
};
function pi(e, t, n) {
  const o = Wr(e), r = o[t], i = r.call(o);
  if (o !== e && !/* @__PURE__ */ ut(e)) {
    if (i[Symbol.toStringTag] === "Array Iterator") {
      const s = Object.create(Object.getPrototypeOf(i));
      return s.next = () => ta(i.next(), n), r !== lu[t] && Object.defineProperties(s, {
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
    i._next = i.next, i.next = () => ta(i._next(), n);
  }
  return i;
}
function ta(e, t) {
  return e.done || (e.value = t(e.value)), e;
}
const lu = Array.prototype;
function zt(e, t, n, o, r, i) {
  const s = Wr(e), a = s !== e && !/* @__PURE__ */ ut(e), l = s[t];
  if (l !== lu[t]) {
    const d = l.apply(e, i);
    return a ? pt(d) : d;
  }
  let c = n;
  s !== e && (a ? c = function(d, m) {
    return n.call(this, Ot(e, d), m, e);
  } : n.length > 2 && (c = function(d, m) {
    return n.call(this, d, m, e);
  }));
  const u = l.call(s, c, o);
  return a && r ? r(u) : u;
}
function na(e, t, n, o) {
  const r = Wr(e), i = r !== e && !/* @__PURE__ */ ut(e);
  let s = n, a = !1;
  r !== e && (i ? (a = o.length === 0, s = function(c, u, d) {
    return a && (a = !1, c = Ot(e, c)), n.call(this, c, Ot(e, u), d, e);
  }) : n.length > 3 && (s = function(c, u, d) {
    return n.call(this, c, u, d, e);
  }));
  const l = r[t](s, ...o);
  return a ? Ot(e, l) : l;
}
function mi(e, t, n) {
  const o = /* @__PURE__ */ he(e);
  Je(o, "iterate", wo);
  const r = o[t](...n);
  return (r === -1 || r === !1) && /* @__PURE__ */ Kr(n[0]) ? (n[0] = /* @__PURE__ */ he(n[0]), o[t](...n)) : r;
}
function Yn(e, t, n = []) {
  Nt(), cs();
  const o = (/* @__PURE__ */ he(e))[t].apply(e, n);
  return ds(), Mt(), o;
}
const Ud = /* @__PURE__ */ ls("__proto__,__v_isRef,__isVue"), uu = /* @__PURE__ */ new Set(
  /* @__PURE__ */ Object.getOwnPropertyNames(Symbol).filter((e) => e !== "arguments" && e !== "caller").map((e) => Symbol[e]).filter(ct)
);
function Hd(e) {
  ct(e) || (e = String(e));
  const t = /* @__PURE__ */ he(this);
  return Je(t, "has", e), t.hasOwnProperty(e);
}
class cu {
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
      return o === (r ? i ? ef : mu : i ? pu : fu).get(t) || // receiver is not the reactive proxy, but has the same prototype
      // this means the receiver is a user proxy of the reactive proxy
      Object.getPrototypeOf(t) === Object.getPrototypeOf(o) ? t : void 0;
    const s = X(t);
    if (!r) {
      let l;
      if (s && (l = Vd[n]))
        return l;
      if (n === "hasOwnProperty")
        return Hd;
    }
    const a = Reflect.get(
      t,
      n,
      // if this is a proxy wrapping a ref, return methods using the raw ref
      // as receiver so that we don't have to call `toRaw` on the ref in all
      // its class methods
      /* @__PURE__ */ Ae(t) ? t : o
    );
    if ((ct(n) ? uu.has(n) : Ud(n)) || (r || Je(t, "get", n), i))
      return a;
    if (/* @__PURE__ */ Ae(a)) {
      const l = s && Br(n) ? a : a.value;
      return r && ke(l) ? /* @__PURE__ */ yr(l) : l;
    }
    return ke(a) ? r ? /* @__PURE__ */ yr(a) : /* @__PURE__ */ Wn(a) : a;
  }
}
class du extends cu {
  constructor(t = !1) {
    super(!1, t);
  }
  set(t, n, o, r) {
    let i = t[n];
    const s = X(t) && Br(n);
    if (!this._isShallow) {
      const c = /* @__PURE__ */ Dt(i);
      if (!/* @__PURE__ */ ut(o) && !/* @__PURE__ */ Dt(o) && (i = /* @__PURE__ */ he(i), o = /* @__PURE__ */ he(o)), !s && /* @__PURE__ */ Ae(i) && !/* @__PURE__ */ Ae(o))
        return c || (i.value = o), !0;
    }
    const a = s ? Number(n) < t.length : ye(t, n), l = Reflect.set(
      t,
      n,
      o,
      /* @__PURE__ */ Ae(t) ? t : r
    );
    return t === /* @__PURE__ */ he(r) && l && (a ? Ue(o, i) && Kt(t, "set", n, o) : Kt(t, "add", n, o)), l;
  }
  deleteProperty(t, n) {
    const o = ye(t, n);
    t[n];
    const r = Reflect.deleteProperty(t, n);
    return r && o && Kt(t, "delete", n, void 0), r;
  }
  has(t, n) {
    const o = Reflect.has(t, n);
    return (!ct(n) || !uu.has(n)) && Je(t, "has", n), o;
  }
  ownKeys(t) {
    return Je(
      t,
      "iterate",
      X(t) ? "length" : _n
    ), Reflect.ownKeys(t);
  }
}
class Wd extends cu {
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
const Kd = /* @__PURE__ */ new du(), qd = /* @__PURE__ */ new Wd(), Gd = /* @__PURE__ */ new du(!0);
const Li = (e) => e, tr = (e) => Reflect.getPrototypeOf(e);
function Yd(e, t, n) {
  return function(...o) {
    const r = this.__v_raw, i = /* @__PURE__ */ he(r), s = sn(i), a = e === "entries" || e === Symbol.iterator && s, l = e === "keys" && s, c = r[e](...o), u = n ? Li : t ? un : pt;
    return !t && Je(
      i,
      "iterate",
      l ? Ii : _n
    ), Ee(
      // inheriting all iterator properties
      Object.create(c),
      {
        // iterator protocol
        next() {
          const { value: d, done: m } = c.next();
          return m ? { value: d, done: m } : {
            value: a ? [u(d[0]), u(d[1])] : u(d),
            done: m
          };
        }
      }
    );
  };
}
function nr(e) {
  return function(...t) {
    return e === "delete" ? !1 : e === "clear" ? void 0 : this;
  };
}
function Jd(e, t) {
  const n = {
    get(r) {
      const i = this.__v_raw, s = /* @__PURE__ */ he(i), a = /* @__PURE__ */ he(r);
      e || (Ue(r, a) && Je(s, "get", r), Je(s, "get", a));
      const { has: l } = tr(s), c = t ? Li : e ? un : pt;
      if (l.call(s, r))
        return c(i.get(r));
      if (l.call(s, a))
        return c(i.get(a));
      i !== s && i.get(r);
    },
    get size() {
      const r = this.__v_raw;
      return !e && Je(/* @__PURE__ */ he(r), "iterate", _n), r.size;
    },
    has(r) {
      const i = this.__v_raw, s = /* @__PURE__ */ he(i), a = /* @__PURE__ */ he(r);
      return e || (Ue(r, a) && Je(s, "has", r), Je(s, "has", a)), r === a ? i.has(r) : i.has(r) || i.has(a);
    },
    forEach(r, i) {
      const s = this, a = s.__v_raw, l = /* @__PURE__ */ he(a), c = t ? Li : e ? un : pt;
      return !e && Je(l, "iterate", _n), a.forEach((u, d) => r.call(i, c(u), c(d), s));
    }
  };
  return Ee(
    n,
    e ? {
      add: nr("add"),
      set: nr("set"),
      delete: nr("delete"),
      clear: nr("clear")
    } : {
      add(r) {
        const i = /* @__PURE__ */ he(this), s = tr(i), a = /* @__PURE__ */ he(r), l = !t && !/* @__PURE__ */ ut(r) && !/* @__PURE__ */ Dt(r) ? a : r;
        return s.has.call(i, l) || Ue(r, l) && s.has.call(i, r) || Ue(a, l) && s.has.call(i, a) || (i.add(l), Kt(i, "add", l, l)), this;
      },
      set(r, i) {
        !t && !/* @__PURE__ */ ut(i) && !/* @__PURE__ */ Dt(i) && (i = /* @__PURE__ */ he(i));
        const s = /* @__PURE__ */ he(this), { has: a, get: l } = tr(s);
        let c = a.call(s, r);
        c || (r = /* @__PURE__ */ he(r), c = a.call(s, r));
        const u = l.call(s, r);
        return s.set(r, i), c ? Ue(i, u) && Kt(s, "set", r, i) : Kt(s, "add", r, i), this;
      },
      delete(r) {
        const i = /* @__PURE__ */ he(this), { has: s, get: a } = tr(i);
        let l = s.call(i, r);
        l || (r = /* @__PURE__ */ he(r), l = s.call(i, r)), a && a.call(i, r);
        const c = i.delete(r);
        return l && Kt(i, "delete", r, void 0), c;
      },
      clear() {
        const r = /* @__PURE__ */ he(this), i = r.size !== 0, s = r.clear();
        return i && Kt(
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
    n[r] = Yd(r, e, t);
  }), n;
}
function ps(e, t) {
  const n = Jd(e, t);
  return (o, r, i) => r === "__v_isReactive" ? !e : r === "__v_isReadonly" ? e : r === "__v_isShallow" ? t : r === "__v_raw" ? o : Reflect.get(
    ye(n, r) && r in o ? n : o,
    r,
    i
  );
}
const Zd = {
  get: /* @__PURE__ */ ps(!1, !1)
}, Xd = {
  get: /* @__PURE__ */ ps(!1, !0)
}, Qd = {
  get: /* @__PURE__ */ ps(!0, !1)
};
const fu = /* @__PURE__ */ new WeakMap(), pu = /* @__PURE__ */ new WeakMap(), mu = /* @__PURE__ */ new WeakMap(), ef = /* @__PURE__ */ new WeakMap();
function tf(e) {
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
function Wn(e) {
  return /* @__PURE__ */ Dt(e) ? e : ms(
    e,
    !1,
    Kd,
    Zd,
    fu
  );
}
// @__NO_SIDE_EFFECTS__
function nf(e) {
  return ms(
    e,
    !1,
    Gd,
    Xd,
    pu
  );
}
// @__NO_SIDE_EFFECTS__
function yr(e) {
  return ms(
    e,
    !0,
    qd,
    Qd,
    mu
  );
}
function ms(e, t, n, o, r) {
  if (!ke(e) || e.__v_raw && !(t && e.__v_isReactive) || e.__v_skip || !Object.isExtensible(e))
    return e;
  const i = r.get(e);
  if (i)
    return i;
  const s = tf(xd(e));
  if (s === 0)
    return e;
  const a = new Proxy(
    e,
    s === 2 ? o : n
  );
  return r.set(e, a), a;
}
// @__NO_SIDE_EFFECTS__
function Lt(e) {
  return /* @__PURE__ */ Dt(e) ? /* @__PURE__ */ Lt(e.__v_raw) : !!(e && e.__v_isReactive);
}
// @__NO_SIDE_EFFECTS__
function Dt(e) {
  return !!(e && e.__v_isReadonly);
}
// @__NO_SIDE_EFFECTS__
function ut(e) {
  return !!(e && e.__v_isShallow);
}
// @__NO_SIDE_EFFECTS__
function Kr(e) {
  return e ? !!e.__v_raw : !1;
}
// @__NO_SIDE_EFFECTS__
function he(e) {
  const t = e && e.__v_raw;
  return t ? /* @__PURE__ */ he(t) : e;
}
function hs(e) {
  return !ye(e, "__v_skip") && Object.isExtensible(e) && Kl(e, "__v_skip", !0), e;
}
const pt = (e) => ke(e) ? /* @__PURE__ */ Wn(e) : e, un = (e) => ke(e) ? /* @__PURE__ */ yr(e) : e;
// @__NO_SIDE_EFFECTS__
function Ae(e) {
  return e ? e.__v_isRef === !0 : !1;
}
// @__NO_SIDE_EFFECTS__
function ee(e) {
  return hu(e, !1);
}
// @__NO_SIDE_EFFECTS__
function Be(e) {
  return hu(e, !0);
}
function hu(e, t) {
  return /* @__PURE__ */ Ae(e) ? e : new of(e, t);
}
class of {
  constructor(t, n) {
    this.dep = new Hr(), this.__v_isRef = !0, this.__v_isShallow = !1, this._rawValue = n ? t : /* @__PURE__ */ he(t), this._value = n ? t : pt(t), this.__v_isShallow = n;
  }
  get value() {
    return this.dep.track(), this._value;
  }
  set value(t) {
    const n = this._rawValue, o = this.__v_isShallow || /* @__PURE__ */ ut(t) || /* @__PURE__ */ Dt(t);
    t = o ? t : /* @__PURE__ */ he(t), Ue(t, n) && (this._rawValue = t, this._value = o ? t : pt(t), this.dep.trigger());
  }
}
function b(e) {
  return /* @__PURE__ */ Ae(e) ? e.value : e;
}
const rf = {
  get: (e, t, n) => t === "__v_raw" ? e : b(Reflect.get(e, t, n)),
  set: (e, t, n, o) => {
    const r = e[t];
    return /* @__PURE__ */ Ae(r) && !/* @__PURE__ */ Ae(n) ? (r.value = n, !0) : Reflect.set(e, t, n, o);
  }
};
function gu(e) {
  return /* @__PURE__ */ Lt(e) ? e : new Proxy(e, rf);
}
class sf {
  constructor(t) {
    this.__v_isRef = !0, this._value = void 0;
    const n = this.dep = new Hr(), { get: o, set: r } = t(n.track.bind(n), n.trigger.bind(n));
    this._get = o, this._set = r;
  }
  get value() {
    return this._value = this._get();
  }
  set value(t) {
    this._set(t);
  }
}
function af(e) {
  return new sf(e);
}
// @__NO_SIDE_EFFECTS__
function lf(e) {
  const t = X(e) ? new Array(e.length) : {};
  for (const n in e)
    t[n] = cf(e, n);
  return t;
}
class uf {
  constructor(t, n, o) {
    this._object = t, this._defaultValue = o, this.__v_isRef = !0, this._value = void 0, this._key = ct(n) ? n : String(n), this._raw = /* @__PURE__ */ he(t);
    let r = !0, i = t;
    if (!X(t) || ct(this._key) || !Br(this._key))
      do
        r = !/* @__PURE__ */ Kr(i) || /* @__PURE__ */ ut(i);
      while (r && (i = i.__v_raw));
    this._shallow = r;
  }
  get value() {
    let t = this._object[this._key];
    return this._shallow && (t = b(t)), this._value = t === void 0 ? this._defaultValue : t;
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
    return zd(this._raw, this._key);
  }
}
function cf(e, t, n) {
  return new uf(e, t, n);
}
class df {
  constructor(t, n, o) {
    this.fn = t, this.setter = n, this._value = void 0, this.dep = new Hr(this), this.__v_isRef = !0, this.deps = void 0, this.depsTail = void 0, this.flags = 16, this.globalVersion = yo - 1, this.next = void 0, this.effect = this, this.__v_isReadonly = !n, this.isSSR = o;
  }
  /**
   * @internal
   */
  notify() {
    if (this.flags |= 16, !(this.flags & 8) && // avoid infinite self recursion
    Oe !== this)
      return nu(this, !0), !0;
  }
  get value() {
    const t = this.dep.track();
    return iu(this), t && (t.version = this.dep.version), this._value;
  }
  set value(t) {
    this.setter && this.setter(t);
  }
}
// @__NO_SIDE_EFFECTS__
function ff(e, t, n = !1) {
  let o, r;
  return re(e) ? o = e : (o = e.get, r = e.set), new df(o, r, n);
}
const or = {}, wr = /* @__PURE__ */ new WeakMap();
let bn;
function pf(e, t = !1, n = bn) {
  if (n) {
    let o = wr.get(n);
    o || wr.set(n, o = []), o.push(e);
  }
}
function mf(e, t, n = ge) {
  const { immediate: o, deep: r, once: i, scheduler: s, augmentJob: a, call: l } = n, c = ($) => r ? $ : /* @__PURE__ */ ut($) || r === !1 || r === 0 ? qt($, 1) : qt($);
  let u, d, m, p, h = !1, k = !1;
  if (/* @__PURE__ */ Ae(e) ? (d = () => e.value, h = /* @__PURE__ */ ut(e)) : /* @__PURE__ */ Lt(e) ? (d = () => c(e), h = !0) : X(e) ? (k = !0, h = e.some(($) => /* @__PURE__ */ Lt($) || /* @__PURE__ */ ut($)), d = () => e.map(($) => {
    if (/* @__PURE__ */ Ae($))
      return $.value;
    if (/* @__PURE__ */ Lt($))
      return c($);
    if (re($))
      return l ? l($, 2) : $();
  })) : re(e) ? t ? d = l ? () => l(e, 2) : e : d = () => {
    if (m) {
      Nt();
      try {
        m();
      } finally {
        Mt();
      }
    }
    const $ = bn;
    bn = u;
    try {
      return l ? l(e, 3, [p]) : e(p);
    } finally {
      bn = $;
    }
  } : d = It, t && r) {
    const $ = d, C = r === !0 ? 1 / 0 : r;
    d = () => qt($(), C);
  }
  const S = Ql(), j = () => {
    u.stop(), S && S.active && us(S.effects, u);
  };
  if (i && t) {
    const $ = t;
    t = (...C) => {
      try {
        return $(...C);
      } finally {
        j();
      }
    };
  }
  let O = k ? new Array(e.length).fill(or) : or;
  const E = ($) => {
    if (!(!(u.flags & 1) || !u.dirty && !$))
      if (t) {
        const C = u.run();
        if ($ || r || h || (k ? C.some((q, R) => Ue(q, O[R])) : Ue(C, O))) {
          const q = bn;
          Nt();
          try {
            m && m(), bn = u;
            const R = [
              C,
              // pass undefined as the old value when it's changed for the first time
              O === or ? void 0 : k && O[0] === or ? [] : O,
              p
            ];
            O = C, l ? l(t, 3, R) : (
              // @ts-expect-error
              t(...R)
            );
          } finally {
            bn = q, Mt();
          }
        }
      } else
        u.run();
  };
  return a && a(E), u = new eu(d), u.scheduler = s ? () => s(E, !1) : E, p = ($) => pf($, !1, u), m = u.onStop = () => {
    const $ = wr.get(u);
    if ($) {
      if (l)
        l($, 4);
      else
        for (const C of $) C();
      wr.delete(u);
    }
  }, t ? o ? E(!0) : O = u.run() : s ? s(E.bind(null, !0), !0) : u.run(), j.pause = u.pause.bind(u), j.resume = u.resume.bind(u), j.stop = j, j;
}
function qt(e, t = 1 / 0, n) {
  if (t <= 0 || !ke(e) || e.__v_skip || (n = n || /* @__PURE__ */ new Map(), (n.get(e) || 0) >= t))
    return e;
  if (n.set(e, t), t--, /* @__PURE__ */ Ae(e))
    qt(e.value, t, n);
  else if (X(e))
    for (let o = 0; o < e.length; o++)
      qt(e[o], t, n);
  else if (zn(e) || sn(e))
    e.forEach((o) => {
      qt(o, t, n);
    });
  else if (Wl(e)) {
    for (const o in e)
      qt(e[o], t, n);
    for (const o of Object.getOwnPropertySymbols(e))
      Object.prototype.propertyIsEnumerable.call(e, o) && qt(e[o], t, n);
  }
  return e;
}
function qo(e, t, n, o) {
  try {
    return o ? e(...o) : e();
  } catch (r) {
    qr(r, t, n);
  }
}
function mt(e, t, n, o) {
  if (re(e)) {
    const r = qo(e, t, n, o);
    return r && Ul(r) && r.catch((i) => {
      qr(i, t, n, void 0, !0);
    }), r;
  }
  if (X(e)) {
    const r = [];
    for (let i = 0; i < e.length; i++)
      r.push(mt(e[i], t, n, o));
    return r;
  }
}
function qr(e, t, n, o = !0, r = !1) {
  const i = t ? t.vnode : null, { errorHandler: s, throwUnhandledErrorInProduction: a } = t && t.appContext.config || ge;
  if (t) {
    let l = t.parent;
    const c = t.proxy, u = `https://vuejs.org/error-reference/#runtime-${n}`;
    for (; l; ) {
      const d = l.ec;
      if (d && !l.isUnmounted && // Async failures may outlive stopped scopes whose unmount effects
      // are deferred or discarded by Suspense.
      (!r || l.scope.active)) {
        for (let m = 0; m < d.length; m++)
          if (d[m](e, c, u) === !1)
            return;
      }
      l = l.parent;
    }
    if (s) {
      Nt(), qo(s, null, 10, [
        e,
        c,
        u
      ]), Mt();
      return;
    }
  }
  hf(e, n, i, o, a);
}
function hf(e, t, n, o = !0, r = !1) {
  if (r)
    throw e;
  console.error(e);
}
const tt = [];
let wt = -1;
const Pt = [];
let nn = null, Ln = 0;
const bu = /* @__PURE__ */ Promise.resolve();
let kr = null;
function Go(e) {
  const t = kr || bu;
  return e ? t.then(this ? e.bind(this) : e) : t;
}
function gf(e) {
  let t = wt + 1, n = tt.length;
  for (; t < n; ) {
    const o = t + n >>> 1, r = tt[o], i = ko(r);
    i < e || i === e && r.flags & 2 ? t = o + 1 : n = o;
  }
  return t;
}
function Gr(e) {
  if (!(e.flags & 1)) {
    const t = ko(e), n = tt[tt.length - 1];
    !n || // fast path when the job id is larger than the tail
    !(e.flags & 2) && t >= ko(n) ? tt.push(e) : tt.splice(gf(t), 0, e), e.flags |= 1, vu();
  }
}
function vu() {
  kr || (kr = bu.then(ku));
}
function bf(e) {
  if (!X(e))
    nn && e.id === -1 ? nn.splice(Ln + 1, 0, e) : e.flags & 1 || (Pt.push(e), e.flags |= 1);
  else
    for (let t = 0; t < e.length; t++)
      Pt.push(e[t]);
  vu();
}
function yu(e, t, n, o = wt + 1) {
  for (; o < tt.length; o++) {
    const r = tt[o];
    if (r && r.flags & 2) {
      if (e && r.id !== e.uid || t !== void 0 && !(r.id >= t))
        continue;
      tt.splice(o, 1), o = e ? o - 1 : wt, r.flags & 4 && (r.flags &= -2), r(), r.flags & 4 || (r.flags &= -2);
    }
  }
}
function wu(e, t, n = 0) {
  if (Pt.length) {
    let o = Pt, r = 0;
    if (t) {
      o = [];
      for (let s = 0; s < Pt.length; s++) {
        const a = Pt[s];
        (a.i !== void 0 ? !a.i || a.i.uid < n : t.has(a)) ? Pt[r++] = a : o.push(a);
      }
    }
    const i = [...new Set(o)].sort((s, a) => ko(s) - ko(a));
    if (Pt.length = r, nn) {
      for (let s = 0; s < i.length; s++)
        nn.push(i[s]);
      return;
    }
    for (nn = i, Ln = 0; Ln < nn.length; Ln++) {
      const s = nn[Ln];
      s.flags & 4 && (s.flags &= -2), s.flags & 8 || s(), s.flags &= -2;
    }
    nn = null, Ln = 0;
  }
}
let hi = !1;
function vf(e, t) {
  if (hi) {
    e();
    return;
  }
  const n = t === void 0 ? void 0 : new Set(Pt);
  e(), hi = !0;
  try {
    yu(void 0, t), wu(void 0, n, t);
  } finally {
    hi = !1;
  }
}
const ko = (e) => e.id == null ? e.flags & 2 ? -1 : 1 / 0 : e.id;
function ku(e) {
  try {
    for (wt = 0; wt < tt.length; wt++) {
      const t = tt[wt];
      t && !(t.flags & 8) && (t.flags & 4 && (t.flags &= -2), qo(
        t,
        t.i,
        t.i ? 15 : 14
      ), t.flags & 4 || (t.flags &= -2));
    }
  } finally {
    for (; wt < tt.length; wt++) {
      const t = tt[wt];
      t && (t.flags &= -2);
    }
    wt = -1, tt.length = 0, wu(), kr = null, (tt.length || Pt.length) && ku();
  }
}
let We = null, _u = null;
function _r(e) {
  const t = We;
  return We = e, _u = e && e.type.__scopeId || null, t;
}
function Q(e, t = We, n) {
  if (!t || e._n)
    return e;
  const o = (...r) => {
    o._d && Pr(-1);
    const i = _r(t), s = Gt.length;
    let a;
    try {
      a = e(...r);
    } finally {
      for (let l = Gt.length; l > s; l--) _s();
      _r(i), o._d && Pr(1);
    }
    return a;
  };
  return o._n = !0, o._c = !0, o._d = !0, o;
}
function Yr(e, t) {
  if (We === null)
    return e;
  const n = ei(We), o = e.dirs || (e.dirs = []);
  for (let r = 0; r < t.length; r++) {
    let [i, s, a, l = ge] = t[r];
    i && (re(i) && (i = {
      mounted: i,
      updated: i
    }), i.deep && qt(s), o.push({
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
function pn(e, t, n, o) {
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
    let c = l.dir[o];
    c && (Nt(), mt(c, n, 8, [
      e.el,
      l,
      r,
      t
    ]), Mt());
  }
}
function yf(e, t) {
  if (Ze) {
    let n = Ze.provides;
    const o = Ze.parent && Ze.parent.provides;
    o === n && (n = Ze.provides = Object.create(o)), n[e] = t;
  }
}
function lo(e, t, n = !1) {
  const o = Tn();
  if (o || Sn) {
    let r = Sn ? Sn._context.provides : o ? o.parent == null || o.ce ? o.vnode.appContext && o.vnode.appContext.provides : o.parent.provides : void 0;
    if (r && e in r)
      return r[e];
    if (arguments.length > 1)
      return n && re(t) ? t.call(o && o.proxy) : t;
  }
}
function wf() {
  return !!(Tn() || Sn);
}
const kf = /* @__PURE__ */ Symbol.for("v-scx"), _f = () => lo(kf);
function $f(e, t) {
  return gs(
    e,
    null,
    { flush: "sync" }
  );
}
function Ke(e, t, n) {
  return gs(e, t, n);
}
function gs(e, t, n = ge) {
  const { immediate: o, deep: r, flush: i, once: s } = n, a = Ee({}, n), l = t && o || !t && i !== "post";
  let c;
  if (Co) {
    if (i === "sync") {
      const p = _f();
      c = p.__watcherHandles || (p.__watcherHandles = []);
    } else if (!l) {
      const p = () => {
      };
      return p.stop = It, p.resume = It, p.pause = It, p;
    }
  }
  const u = Ze;
  a.call = (p, h, k) => mt(p, u, h, k);
  let d = !1;
  i === "post" ? a.scheduler = (p) => {
    p.i = u, Ye(p, u && u.suspense);
  } : i !== "sync" && (d = !0, a.scheduler = (p, h) => {
    h ? p() : Gr(p);
  }), a.augmentJob = (p) => {
    t && (p.flags |= 4), d && (p.flags |= 2, u && (p.id = u.uid, p.i = u));
  };
  const m = mf(e, t, a);
  return Co && (c ? c.push(m) : l && m()), m;
}
function Sf(e, t, n) {
  const o = this.proxy, r = Pe(e) ? e.includes(".") ? $u(o, e) : () => o[e] : e.bind(o, o);
  let i;
  re(t) ? i = t : (i = t.handler, n = t);
  const s = Zo(this), a = gs(r, i.bind(o), n);
  return s(), a;
}
function $u(e, t) {
  const n = t.split(".");
  return () => {
    let o = e;
    for (let r = 0; r < n.length && o; r++)
      o = o[n[r]];
    return o;
  };
}
const en = /* @__PURE__ */ new WeakMap(), Su = /* @__PURE__ */ Symbol("_vte"), Jr = (e) => e.__isTeleport, vn = (e) => e && (e.disabled || e.disabled === ""), xf = (e) => e && (e.defer || e.defer === ""), oa = (e) => typeof SVGElement < "u" && e instanceof SVGElement, ra = (e) => typeof MathMLElement == "function" && e instanceof MathMLElement, ji = (e, t) => {
  const n = e && e.to;
  return Pe(n) ? t ? t(n) : null : n;
}, Cf = {
  name: "Teleport",
  __isTeleport: !0,
  process(e, t, n, o, r, i, s, a, l, c) {
    const {
      mc: u,
      pc: d,
      pbc: m,
      o: { insert: p, querySelector: h, createText: k, createComment: S, parentNode: j }
    } = c, O = vn(t.props);
    let { dynamicChildren: E } = t;
    const $ = (R, N, I) => {
      R.shapeFlag & 16 && u(
        R.children,
        N,
        I,
        r,
        i,
        s,
        a,
        l
      );
    }, C = (R = t) => {
      const N = vn(R.props), I = R.target = ji(R.props, h), J = Ni(I, R, k, p);
      I && (s !== "svg" && oa(I) ? s = "svg" : s !== "mathml" && ra(I) && (s = "mathml"), r && r.isCE && (r.ce._teleportTargets || (r.ce._teleportTargets = /* @__PURE__ */ new Set())).add(I), N || ($(R, I, J), eo(R, !1)));
    }, q = (R) => {
      const N = () => {
        if (en.get(R) === N) {
          if (en.delete(R), vn(R.props)) {
            const I = j(R.el) || n;
            $(R, I, R.anchor), eo(R, !0);
          }
          C(R);
        }
      };
      en.set(R, N), Ye(N, i);
    };
    if (e == null) {
      const R = t.el = k(""), N = t.anchor = k("");
      if (p(R, n, o), p(N, n, o), xf(t.props) || i && i.pendingBranch) {
        q(t);
        return;
      }
      O && ($(t, n, N), eo(t, !0)), C();
    } else {
      t.el = e.el;
      const R = t.anchor = e.anchor, N = en.get(e);
      if (N) {
        N.flags |= 8, en.delete(e), q(t);
        return;
      }
      t.targetStart = e.targetStart;
      const I = t.target = e.target, J = t.targetAnchor = e.targetAnchor, ne = vn(e.props), V = ne ? n : I, ue = ne ? R : J;
      if (s === "svg" || oa(I) ? s = "svg" : (s === "mathml" || ra(I)) && (s = "mathml"), E ? (m(
        e.dynamicChildren,
        E,
        V,
        r,
        i,
        s,
        a
      ), ks(e, t, !0)) : l || d(
        e,
        t,
        V,
        ue,
        r,
        i,
        s,
        a,
        !1
      ), O)
        ne ? t.props && e.props && t.props.to !== e.props.to && (t.props.to = e.props.to) : rr(
          t,
          n,
          R,
          c,
          1
        );
      else if ((t.props && t.props.to) !== (e.props && e.props.to)) {
        const Se = ji(t.props, h);
        Se && (t.target = Se, rr(
          t,
          Se,
          null,
          c,
          0
        ));
      } else ne && rr(
        t,
        I,
        J,
        c,
        1
      );
      eo(t, O);
    }
  },
  remove(e, t, n, { um: o, o: { remove: r } }, i) {
    const {
      shapeFlag: s,
      children: a,
      anchor: l,
      targetStart: c,
      targetAnchor: u,
      target: d,
      props: m
    } = e, p = vn(m), h = i || !p, k = en.get(e);
    if (k && (k.flags |= 8, en.delete(e)), d && (r(c), r(u)), i && r(l), !k && (p || d) && s & 16)
      for (let S = 0; S < a.length; S++) {
        const j = a[S];
        o(
          j,
          t,
          n,
          h,
          !!j.dynamicChildren
        );
      }
  },
  move: rr,
  hydrate: Tf
};
function rr(e, t, n, { o: { insert: o }, m: r }, i = 2) {
  i === 0 && (e.targetStart && o(e.targetStart, t, n), o(e.targetAnchor, t, n), n = e.targetAnchor);
  const { el: s, anchor: a, shapeFlag: l, children: c, props: u } = e, d = i === 2;
  if (d && o(s, t, n), !en.has(e) && (!d || vn(u)) && l & 16)
    for (let m = 0; m < c.length; m++)
      r(
        c[m],
        t,
        n,
        2
      );
  d && o(a, t, n);
}
function Tf(e, t, n, o, r, i, {
  o: { nextSibling: s, parentNode: a, querySelector: l, insert: c, createText: u }
}, d) {
  function m(S, j) {
    let O = j;
    for (; O; ) {
      if (O && O.nodeType === 8) {
        if (O.data === "teleport start anchor")
          t.targetStart = O;
        else if (O.data === "teleport anchor") {
          t.targetAnchor = O, S._lpa = t.targetAnchor && s(t.targetAnchor);
          break;
        }
      }
      O = s(O);
    }
  }
  function p(S, j) {
    j.anchor = d(
      s(S),
      j,
      a(S),
      n,
      o,
      r,
      i
    );
  }
  const h = t.target = ji(
    t.props,
    l
  ), k = vn(t.props);
  if (h) {
    const S = h._lpa || h.firstChild;
    t.shapeFlag & 16 && (k ? (p(e, t), m(h, S), t.targetAnchor || Ni(
      h,
      t,
      u,
      c,
      // if target is the same as the main view, insert anchors before current node
      // to avoid hydrating mismatch
      a(e) === h ? e : null
    )) : (t.anchor = s(e), m(h, S), t.targetAnchor || Ni(h, t, u, c), d(
      S && s(S),
      t,
      h,
      n,
      o,
      r,
      i
    ))), eo(t, k);
  } else k && t.shapeFlag & 16 && (p(e, t), t.targetStart = e, t.targetAnchor = s(e));
  return t.anchor && s(t.anchor);
}
const Of = Cf;
function eo(e, t) {
  const n = e.ctx;
  if (n && n.ut) {
    let o, r;
    for (t ? (o = e.el, r = e.anchor) : (o = e.targetStart, r = e.targetAnchor); o && o !== r; )
      o.nodeType === 1 && o.setAttribute("data-v-owner", n.uid), o = o.nextSibling;
    n.ut();
  }
}
function Ni(e, t, n, o, r = null) {
  const i = t.targetStart = n(""), s = t.targetAnchor = n("");
  return i[Su] = s, e && (o(i, e, r), o(s, e, r)), s;
}
const ft = /* @__PURE__ */ Symbol("_leaveCb"), Jn = /* @__PURE__ */ Symbol("_enterCb");
function Pf() {
  const e = {
    isMounted: !1,
    isLeaving: !1,
    isUnmounting: !1,
    leavingVNodes: /* @__PURE__ */ new Map()
  };
  return Yo(() => {
    e.isMounted = !0;
  }), Jo(() => {
    e.isUnmounting = !0;
  }), e;
}
const dt = [Function, Array], xu = {
  mode: String,
  appear: Boolean,
  persisted: Boolean,
  // enter
  onBeforeEnter: dt,
  onEnter: dt,
  onAfterEnter: dt,
  onEnterCancelled: dt,
  // leave
  onBeforeLeave: dt,
  onLeave: dt,
  onAfterLeave: dt,
  onLeaveCancelled: dt,
  // appear
  onBeforeAppear: dt,
  onAppear: dt,
  onAfterAppear: dt,
  onAppearCancelled: dt
}, Af = {
  name: "BaseTransition",
  props: xu,
  setup(e, { slots: t }) {
    const n = Tn(), o = Pf();
    return () => {
      const r = t.default && Ou(t.default(), !0), i = r && r.length ? Cu(r) : (
        // Keep explicit default-slot conditionals on the same transition path
        // as regular v-if branches, which render a comment placeholder.
        n.subTree ? x() : void 0
      );
      if (!i)
        return;
      const s = /* @__PURE__ */ he(e), { mode: a } = s;
      if (o.isLeaving)
        return gi(i);
      const l = $r(i);
      if (!l)
        return gi(i);
      const c = Mi(
        l,
        s,
        o,
        n
      );
      l.type !== qe && $n(l, c);
      let u = n.subTree && $r(n.subTree);
      if (u && u.type !== qe && !yn(u, l) && _o(n.subTree)) {
        let d = Mi(
          u,
          s,
          o,
          n
        );
        if ($n(u, d), a === "out-in" && l.type !== qe)
          return o.isLeaving = !0, d.afterLeave = () => {
            if (o.isLeaving = !1, !(n.job.flags & 8))
              if (n.effect.flags & 2) {
                const m = () => {
                  n.job.flags & 8 || n.update();
                };
                m.i = n, Gr(m);
              } else
                n.update();
            delete d.afterLeave, u = void 0;
          }, gi(i);
        a === "in-out" && l.type !== qe ? d.delayLeave = (m, p, h) => {
          const k = Tu(
            o,
            u
          );
          k[String(u.key)] = u, m[ft] = () => {
            p(), m[ft] = void 0, delete c.delayedLeave, u = void 0;
          }, c.delayedLeave = () => {
            h(), delete c.delayedLeave, u = void 0;
          };
        } : u = void 0;
      } else u && (u = void 0);
      return i;
    };
  }
};
function Cu(e) {
  let t = e[0];
  if (e.length > 1) {
    for (const n of e)
      if (n.type !== qe) {
        t = n;
        break;
      }
  }
  return t;
}
const Ef = Af;
function Tu(e, t) {
  const { leavingVNodes: n } = e;
  let o = n.get(t.type);
  return o || (o = /* @__PURE__ */ Object.create(null), n.set(t.type, o)), o;
}
function Mi(e, t, n, o) {
  const {
    appear: r,
    mode: i,
    persisted: s = !1,
    onBeforeEnter: a,
    onEnter: l,
    onAfterEnter: c,
    onEnterCancelled: u,
    onBeforeLeave: d,
    onLeave: m,
    onAfterLeave: p,
    onLeaveCancelled: h,
    onBeforeAppear: k,
    onAppear: S,
    onAfterAppear: j,
    onAppearCancelled: O
  } = t, E = String(e.key), $ = Tu(n, e), C = (N, I) => {
    N && mt(
      N,
      o,
      9,
      I
    );
  }, q = (N, I) => {
    const J = I[1];
    C(N, I), X(N) ? N.every((ne) => ne.length <= 1) && J() : N.length <= 1 && J();
  }, R = {
    mode: i,
    persisted: s,
    beforeEnter(N) {
      let I = a;
      if (!n.isMounted)
        if (r)
          I = k || a;
        else
          return;
      N[ft] && N[ft](
        !0
        /* cancelled */
      );
      const J = $[E];
      if (J && yn(e, J)) {
        let ne = J.el[ft];
        if (!ne) {
          const V = _o(J);
          ne = V && V.el[ft];
        }
        ne && ne();
      }
      C(I, [N]);
    },
    enter(N) {
      if ($[E] === e) return;
      let I = l, J = c, ne = u;
      if (!n.isMounted)
        if (r)
          I = S || l, J = j || c, ne = O || u;
        else
          return;
      let V = !1;
      N[Jn] = (Se) => {
        V || (V = !0, Se ? C(ne, [N]) : C(J, [N]), R.delayedLeave && R.delayedLeave(), N[Jn] = void 0);
      };
      const ue = N[Jn].bind(null, !1);
      I ? q(I, [N, ue]) : ue();
    },
    leave(N, I) {
      const J = String(e.key);
      if (N[Jn] && N[Jn](
        !0
        /* cancelled */
      ), n.isUnmounting)
        return I();
      C(d, [N]);
      let ne = !1;
      N[ft] = (ue) => {
        ne || (ne = !0, I(), ue ? C(h, [N]) : C(p, [N]), N[ft] = void 0, $[J] === e && delete $[J]);
      };
      const V = N[ft].bind(null, !1);
      $[J] = e, m ? q(m, [N, V]) : V();
    },
    clone(N) {
      const I = Mi(N, t, n, o);
      return I.afterLeave = () => {
        R.afterLeave && R.afterLeave();
      }, I.delayLeave = (J, ne, V) => {
        R.delayLeave ? R.delayLeave(J, ne, V) : V();
      }, I.delayedLeave = () => {
        R.delayedLeave && R.delayedLeave();
      }, I;
    }
  };
  return R;
}
function gi(e) {
  if (Zr(e))
    return e = cn(e), e.children = null, e;
}
function $r(e) {
  if (!Zr(e))
    return Jr(e.type) && e.children ? Cu(e.children) : e;
  if (e.component)
    return e.component.subTree;
  const { shapeFlag: t, children: n } = e;
  if (n) {
    if (t & 16)
      return n[0];
    if (t & 32 && re(n.default))
      return n.default();
  }
}
function $n(e, t) {
  if (e.shapeFlag & 6 && e.component) {
    e.transition = t;
    const n = e.component.subTree;
    $n(
      Jr(n.type) && $r(n) || n,
      t
    );
  } else if (e.shapeFlag & 128) {
    const n = e.suspense;
    if (n) {
      const o = n.isHydrating ? n.pendingBranch : n.activeBranch;
      o && $n(o, t.clone(o));
    } else
      e.ssContent.transition = t.clone(e.ssContent), e.ssFallback.transition = t.clone(e.ssFallback);
  } else if (e.transition = t, e.type === F && X(e.children)) {
    const n = zu(e.children, !1);
    n && $n(n, t);
  }
}
function Ou(e, t = !1, n) {
  let o = [], r = 0;
  for (let i = 0; i < e.length; i++) {
    let s = e[i];
    const a = n == null ? s.key : String(n) + String(s.key != null ? s.key : i);
    s.type === F ? (s.patchFlag & 128 && r++, o = o.concat(
      Ou(s.children, t, a)
    )) : (t || s.type !== qe) && o.push(a != null ? cn(s, { key: a }) : s);
  }
  if (r > 1)
    for (let i = 0; i < o.length; i++)
      o[i].patchFlag = -2;
  return o;
}
function _o(e) {
  if (e.component)
    return _o(e.component.subTree);
  if (e.type === F) {
    const t = X(e.children) && zu(e.children, !1);
    return t ? _o(t) : void 0;
  }
  if (e.type !== qe)
    return e;
}
// @__NO_SIDE_EFFECTS__
function ie(e, t) {
  return re(e) ? (
    // #8236: extend call and options.name access are considered side-effects
    // by Rollup, so we have to wrap it in a pure-annotated IIFE.
    Ee({ name: e.name }, t, { setup: e })
  ) : e;
}
function Pu() {
  const e = Tn();
  return e ? (e.appContext.config.idPrefix || "v") + "-" + e.ids[0] + e.ids[1]++ : "";
}
function Au(e) {
  e.ids = [e.ids[0] + e.ids[2]++ + "-", 0, 0];
}
function ia(e, t) {
  let n;
  return !!((n = Object.getOwnPropertyDescriptor(e, t)) && !n.configurable);
}
const Sr = /* @__PURE__ */ new WeakMap();
function uo(e, t, n, o, r = !1) {
  if (X(e)) {
    e.forEach(
      (k, S) => uo(
        k,
        t && (X(t) ? t[S] : t),
        n,
        o,
        r
      )
    );
    return;
  }
  if (Fn(o) && !r) {
    o.shapeFlag & 512 && o.type.__asyncResolved && o.component.subTree.component && uo(e, t, n, o.component.subTree);
    return;
  }
  const i = o.shapeFlag & 4 ? ei(o.component) : o.el, s = r ? null : i, { i: a, r: l } = e, c = t && t.r, u = a.refs === ge ? a.refs = {} : a.refs, d = a.setupState, m = /* @__PURE__ */ he(d), p = d === ge ? Vl : (k) => ia(u, k) ? !1 : ye(m, k), h = (k, S) => !(S && ia(u, S));
  if (c != null && c !== l) {
    if (sa(t), Pe(c))
      u[c] = null, p(c) && (d[c] = null);
    else if (/* @__PURE__ */ Ae(c)) {
      const k = t;
      h(c, k.k) && (c.value = null), k.k && (u[k.k] = null);
    }
  }
  if (re(l))
    qo(l, a, 12, [s, u]);
  else {
    const k = Pe(l), S = /* @__PURE__ */ Ae(l);
    if (k || S) {
      const j = () => {
        if (e.f) {
          const O = k ? p(l) ? d[l] : u[l] : h() || !e.k ? l.value : u[e.k];
          if (r)
            X(O) && us(O, i);
          else if (X(O))
            O.includes(i) || O.push(i);
          else if (k)
            u[l] = [i], p(l) && (d[l] = u[l]);
          else {
            const E = [i];
            h(l, e.k) && (l.value = E), e.k && (u[e.k] = E);
          }
        } else k ? (u[l] = s, p(l) && (d[l] = s)) : S && (h(l, e.k) && (l.value = s), e.k && (u[e.k] = s));
      };
      if (s) {
        const O = () => {
          j(), Sr.delete(e);
        };
        O.id = -1, Sr.set(e, O), Ye(O, n);
      } else
        sa(e), j();
    }
  }
}
function sa(e) {
  const t = Sr.get(e);
  t && (t.flags |= 8, Sr.delete(e));
}
Ur().requestIdleCallback;
Ur().cancelIdleCallback;
const Fn = (e) => !!e.type.__asyncLoader, Zr = (e) => e.type.__isKeepAlive;
function If(e, t) {
  Eu(e, "a", t);
}
function Lf(e, t) {
  Eu(e, "da", t);
}
function Eu(e, t, n = Ze) {
  const o = e.__wdc || (e.__wdc = () => {
    let r = n;
    for (; r; ) {
      if (r.isDeactivated)
        return;
      r = r.parent;
    }
    return e();
  });
  if ($o(t, o, n), n) {
    let r = n.parent;
    for (; r && r.parent; )
      Zr(r.parent.vnode) && jf(o, t, n, r), r = r.parent;
  }
}
function jf(e, t, n, o) {
  const r = $o(
    t,
    e,
    o,
    !0
    /* prepend */
  ), i = $o(
    "um",
    () => us(o[t], r),
    n
  );
  i.flags = 16;
}
function $o(e, t, n = Ze, o = !1) {
  if (n) {
    const r = n[e] || (n[e] = []), i = t.__weh || (t.__weh = (...s) => {
      Nt();
      const a = Zo(n), l = mt(t, n, e, s);
      return a(), Mt(), l;
    });
    return o ? r.unshift(i) : r.push(i), i;
  }
}
const Zt = (e) => (t, n = Ze) => {
  (!Co || e === "sp") && $o(e, (...o) => t(...o), n);
}, Nf = Zt("bm"), Yo = Zt("m"), Mf = Zt(
  "bu"
), Df = Zt("u"), Jo = Zt(
  "bum"
), Ff = Zt("um"), Rf = Zt(
  "sp"
), Bf = Zt("rtg"), zf = Zt("rtc");
function Vf(e, t = Ze) {
  $o("ec", e, t);
}
const bs = "components", Uf = "directives";
function xr(e, t) {
  return vs(bs, e, !0, t) || e;
}
const Iu = /* @__PURE__ */ Symbol.for("v-ndc");
function Di(e) {
  return Pe(e) ? vs(bs, e, !1) || e : e || Iu;
}
function Lu(e) {
  return vs(Uf, e);
}
function vs(e, t, n = !0, o = !1) {
  const r = We || Ze;
  if (r) {
    const i = r.type;
    if (e === bs) {
      const a = xp(
        i,
        !1
      );
      if (a && (a === t || a === Xe(t) || a === Vr(Xe(t))))
        return i;
    }
    const s = (
      // local registration
      // check instance[type] first which is resolved for options API
      aa(r[e] || i[e], t) || // global registration
      aa(r.appContext[e], t)
    );
    return !s && o ? i : s;
  }
}
function aa(e, t) {
  return e && (e[t] || e[Xe(t)] || e[Vr(Xe(t))]);
}
function be(e, t, n, o) {
  let r;
  const i = n, s = X(e);
  if (s || Pe(e)) {
    const a = s && /* @__PURE__ */ Lt(e);
    let l = !1, c = !1;
    a && (l = !/* @__PURE__ */ ut(e), c = /* @__PURE__ */ Dt(e), e = Wr(e)), r = new Array(e.length);
    for (let u = 0, d = e.length; u < d; u++)
      r[u] = t(
        l ? c ? un(pt(e[u])) : pt(e[u]) : e[u],
        u,
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
  else if (ke(e))
    if (e[Symbol.iterator])
      r = Array.from(
        e,
        (a, l) => t(a, l, void 0, i)
      );
    else {
      const a = Object.keys(e);
      r = new Array(a.length);
      for (let l = 0, c = a.length; l < c; l++) {
        const u = a[l];
        r[l] = t(e[u], u, l, i);
      }
    }
  else
    r = [];
  return r;
}
function Fe(e, t, n, o, r, i) {
  if (n == null && (n = {}), We.ce || We.parent && Fn(We.parent) && We.parent.ce) {
    const c = n, u = Object.keys(c).length > 0;
    return t !== "default" && (c.name = t), f(), K(
      F,
      null,
      [G("slot", c, o && o())],
      u ? -2 : 64
    );
  }
  let s = e[t];
  s && s._c && (s._d = !1);
  const a = Gt.length;
  f();
  let l;
  try {
    const c = s && ju(s(n)), u = n.key || i || // slot content array of a dynamic conditional slot may have a branch
    // key attached in the `createSlots` helper, respect that
    c && c.key;
    l = K(
      F,
      {
        key: (u && !ct(u) ? u : `_${t}`) + // #7256 force differentiate fallback content from actual content
        (!c && o ? "_fb" : "")
      },
      c || (o ? o() : []),
      c && e._ === 1 ? 64 : -2
    );
  } catch (c) {
    for (let u = Gt.length; u > a; u--) _s();
    throw c;
  } finally {
    s && s._c && (s._d = !0);
  }
  return l.scopeId && (l.slotScopeIds = [l.scopeId + "-s"]), l;
}
function ju(e) {
  return e.some((t) => Vn(t) ? !(t.type === qe || t.type === F && !ju(t.children)) : !0) ? e : null;
}
const Fi = (e) => e ? nc(e) ? ei(e) : Fi(e.parent) : null, co = (
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
    $parent: (e) => Fi(e.parent),
    $root: (e) => Fi(e.root),
    $host: (e) => e.ce,
    $emit: (e) => e.emit,
    $options: (e) => Mu(e),
    $forceUpdate: (e) => e.f || (e.f = () => {
      Gr(e.update);
    }),
    $nextTick: (e) => e.n || (e.n = Go.bind(e.proxy)),
    $watch: (e) => Sf.bind(e)
  })
), bi = (e, t) => e !== ge && !e.__isScriptSetup && ye(e, t), Hf = {
  get({ _: e }, t) {
    if (t === "__v_skip")
      return !0;
    const { ctx: n, setupState: o, data: r, props: i, accessCache: s, type: a, appContext: l } = e;
    if (t[0] !== "$") {
      const m = s[t];
      if (m !== void 0)
        switch (m) {
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
        if (bi(o, t))
          return s[t] = 1, o[t];
        if (r !== ge && ye(r, t))
          return s[t] = 2, r[t];
        if (ye(i, t))
          return s[t] = 3, i[t];
        if (n !== ge && ye(n, t))
          return s[t] = 4, n[t];
        Ri && (s[t] = 0);
      }
    }
    const c = co[t];
    let u, d;
    if (c)
      return t === "$attrs" && Je(e.attrs, "get", ""), c(e);
    if (
      // css module (injected by vue-loader)
      (u = a.__cssModules) && (u = u[t])
    )
      return u;
    if (n !== ge && ye(n, t))
      return s[t] = 4, n[t];
    if (
      // global properties
      d = l.config.globalProperties, ye(d, t)
    )
      return d[t];
  },
  set({ _: e }, t, n) {
    const { data: o, setupState: r, ctx: i } = e;
    return bi(r, t) ? (r[t] = n, !0) : o !== ge && ye(o, t) ? (o[t] = n, !0) : ye(e.props, t) || t[0] === "$" && t.slice(1) in e ? !1 : (i[t] = n, !0);
  },
  has({
    _: { data: e, setupState: t, accessCache: n, ctx: o, appContext: r, props: i, type: s }
  }, a) {
    let l;
    return !!(n[a] || e !== ge && a[0] !== "$" && ye(e, a) || bi(t, a) || ye(i, a) || ye(o, a) || ye(co, a) || ye(r.config.globalProperties, a) || (l = s.__cssModules) && l[a]);
  },
  defineProperty(e, t, n) {
    return n.get != null ? e._.accessCache[t] = 0 : ye(n, "value") && this.set(e, t, n.value, null), Reflect.defineProperty(e, t, n);
  }
};
function Cr(e) {
  return X(e) ? e.reduce(
    (t, n) => (t[n] = null, t),
    {}
  ) : e;
}
function Tr(e, t) {
  return !e || !t ? e || t : X(e) && X(t) ? e.concat(t) : Ee({}, Cr(e), Cr(t));
}
let Ri = !0;
function Wf(e) {
  const t = Mu(e), n = e.proxy, o = e.ctx;
  Ri = !1, t.beforeCreate && la(t.beforeCreate, e, "bc");
  const {
    // state
    data: r,
    computed: i,
    methods: s,
    watch: a,
    provide: l,
    inject: c,
    // lifecycle
    created: u,
    beforeMount: d,
    mounted: m,
    beforeUpdate: p,
    updated: h,
    activated: k,
    deactivated: S,
    beforeDestroy: j,
    beforeUnmount: O,
    destroyed: E,
    unmounted: $,
    render: C,
    renderTracked: q,
    renderTriggered: R,
    errorCaptured: N,
    serverPrefetch: I,
    // public API
    expose: J,
    inheritAttrs: ne,
    // assets
    components: V,
    directives: ue,
    filters: Se
  } = t;
  if (c && Kf(c, o, null), s)
    for (const oe in s) {
      const fe = s[oe];
      re(fe) && (o[oe] = fe.bind(n));
    }
  if (r) {
    const oe = r.call(n, n);
    ke(oe) && (e.data = /* @__PURE__ */ Wn(oe));
  }
  if (Ri = !0, i)
    for (const oe in i) {
      const fe = i[oe], nt = re(fe) ? fe.bind(n, n) : re(fe.get) ? fe.get.bind(n, n) : It, ot = !re(fe) && re(fe.set) ? fe.set.bind(n) : It, De = z({
        get: nt,
        set: ot
      });
      Object.defineProperty(o, oe, {
        enumerable: !0,
        configurable: !0,
        get: () => De.value,
        set: (Me) => De.value = Me
      });
    }
  if (a)
    for (const oe in a)
      Nu(a[oe], o, n, oe);
  if (l) {
    const oe = re(l) ? l.call(n) : l;
    Reflect.ownKeys(oe).forEach((fe) => {
      yf(fe, oe[fe]);
    });
  }
  u && la(u, e, "c");
  function ve(oe, fe) {
    X(fe) ? fe.forEach((nt) => oe(nt.bind(n))) : fe && oe(fe.bind(n));
  }
  if (ve(Nf, d), ve(Yo, m), ve(Mf, p), ve(Df, h), ve(If, k), ve(Lf, S), ve(Vf, N), ve(zf, q), ve(Bf, R), ve(Jo, O), ve(Ff, $), ve(Rf, I), X(J))
    if (J.length) {
      const oe = e.exposed || (e.exposed = {});
      J.forEach((fe) => {
        Object.defineProperty(oe, fe, {
          get: () => n[fe],
          set: (nt) => n[fe] = nt,
          enumerable: !0
        });
      });
    } else e.exposed || (e.exposed = {});
  C && e.render === It && (e.render = C), ne != null && (e.inheritAttrs = ne), V && (e.components = V), ue && (e.directives = ue), I && Au(e);
}
function Kf(e, t, n = It) {
  X(e) && (e = Bi(e));
  for (const o in e) {
    const r = e[o];
    let i;
    ke(r) ? "default" in r ? i = lo(
      r.from || o,
      r.default,
      !0
    ) : i = lo(r.from || o) : i = lo(r), /* @__PURE__ */ Ae(i) ? Object.defineProperty(t, o, {
      enumerable: !0,
      configurable: !0,
      get: () => i.value,
      set: (s) => i.value = s
    }) : t[o] = i;
  }
}
function la(e, t, n) {
  mt(
    X(e) ? e.map((o) => o.bind(t.proxy)) : e.bind(t.proxy),
    t,
    n
  );
}
function Nu(e, t, n, o) {
  let r = o.includes(".") ? $u(n, o) : () => n[o];
  if (Pe(e)) {
    const i = t[e];
    re(i) && Ke(r, i);
  } else if (re(e))
    Ke(r, e.bind(n));
  else if (ke(e))
    if (X(e))
      e.forEach((i) => Nu(i, t, n, o));
    else {
      const i = re(e.handler) ? e.handler.bind(n) : t[e.handler];
      re(i) && Ke(r, i, e);
    }
}
function Mu(e) {
  const t = e.type, { mixins: n, extends: o } = t, {
    mixins: r,
    optionsCache: i,
    config: { optionMergeStrategies: s }
  } = e.appContext, a = i.get(t);
  let l;
  return a ? l = a : !r.length && !n && !o ? l = t : (l = {}, r.length && r.forEach(
    (c) => Or(l, c, s, !0)
  ), Or(l, t, s)), ke(t) && i.set(t, l), l;
}
function Or(e, t, n, o = !1) {
  const { mixins: r, extends: i } = t;
  i && Or(e, i, n, !0), r && r.forEach(
    (s) => Or(e, s, n, !0)
  );
  for (const s in t)
    if (!(o && s === "expose")) {
      const a = qf[s] || n && n[s];
      e[s] = a ? a(e[s], t[s]) : t[s];
    }
  return e;
}
const qf = {
  data: ua,
  props: ca,
  emits: ca,
  // objects
  methods: to,
  computed: to,
  // lifecycle
  beforeCreate: et,
  created: et,
  beforeMount: et,
  mounted: et,
  beforeUpdate: et,
  updated: et,
  beforeDestroy: et,
  beforeUnmount: et,
  destroyed: et,
  unmounted: et,
  activated: et,
  deactivated: et,
  errorCaptured: et,
  serverPrefetch: et,
  // assets
  components: to,
  directives: to,
  // watch
  watch: Yf,
  // provide / inject
  provide: ua,
  inject: Gf
};
function ua(e, t) {
  return t ? e ? function() {
    return Ee(
      re(e) ? e.call(this, this) : e,
      re(t) ? t.call(this, this) : t
    );
  } : t : e;
}
function Gf(e, t) {
  return to(Bi(e), Bi(t));
}
function Bi(e) {
  if (X(e)) {
    const t = {};
    for (let n = 0; n < e.length; n++)
      t[e[n]] = e[n];
    return t;
  }
  return e;
}
function et(e, t) {
  return e ? [...new Set([].concat(e, t))] : t;
}
function to(e, t) {
  return e ? Ee(/* @__PURE__ */ Object.create(null), e, t) : t;
}
function ca(e, t) {
  return e ? X(e) && X(t) ? [.../* @__PURE__ */ new Set([...e, ...t])] : Ee(
    /* @__PURE__ */ Object.create(null),
    Cr(e),
    Cr(t ?? {})
  ) : t;
}
function Yf(e, t) {
  if (!e) return t;
  if (!t) return e;
  const n = Ee(/* @__PURE__ */ Object.create(null), e);
  for (const o in t)
    n[o] = et(e[o], t[o]);
  return n;
}
function Du() {
  return {
    app: null,
    config: {
      isNativeTag: Vl,
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
let Jf = 0;
function Zf(e, t) {
  return function(o, r = null) {
    re(o) || (o = Ee({}, o)), r != null && !ke(r) && (r = null);
    const i = Du(), s = /* @__PURE__ */ new WeakSet(), a = [];
    let l = !1;
    const c = i.app = {
      _uid: Jf++,
      _component: o,
      _props: r,
      _container: null,
      _context: i,
      _instance: null,
      version: Op,
      get config() {
        return i.config;
      },
      set config(u) {
      },
      use(u, ...d) {
        return s.has(u) || (u && re(u.install) ? (s.add(u), u.install(c, ...d)) : re(u) && (s.add(u), u(c, ...d))), c;
      },
      mixin(u) {
        return i.mixins.includes(u) || i.mixins.push(u), c;
      },
      component(u, d) {
        return d ? (i.components[u] = d, c) : i.components[u];
      },
      directive(u, d) {
        return d ? (i.directives[u] = d, c) : i.directives[u];
      },
      mount(u, d, m) {
        if (!l) {
          const p = c._ceVNode || G(o, r);
          return p.appContext = i, m === !0 ? m = "svg" : m === !1 && (m = void 0), e(p, u, m), l = !0, c._container = u, u.__vue_app__ = c, ei(p.component);
        }
      },
      onUnmount(u) {
        a.push(u);
      },
      unmount() {
        l && (mt(
          a,
          c._instance,
          16
        ), e(null, c._container), delete c._container.__vue_app__);
      },
      provide(u, d) {
        return i.provides[u] = d, c;
      },
      runWithContext(u) {
        const d = Sn;
        Sn = c;
        try {
          return u();
        } finally {
          Sn = d;
        }
      }
    };
    return c;
  };
}
let Sn = null;
function Fu(e, t, n = ge) {
  const o = Tn(), r = Xe(t), i = Jt(t), s = Ru(e, r), a = af((l, c) => {
    let u, d = ge, m;
    return $f(() => {
      const p = e[r];
      Ue(u, p) && (u = p, c());
    }), {
      get() {
        return l(), n.get ? n.get(u) : u;
      },
      set(p) {
        const h = n.set ? n.set(p) : p;
        if (!Ue(h, u) && !(d !== ge && Ue(p, d)))
          return;
        const k = o.vnode.props, S = !!(k && // check if parent has passed v-model
        (t in k || r in k || i in k) && (`onUpdate:${t}` in k || `onUpdate:${r}` in k || `onUpdate:${i}` in k));
        S || (u = p, c()), o.emit(`update:${t}`, h), Ue(p, d) && (Ue(p, h) && !Ue(h, m) || // #13524: browsers differ in when they flush microtasks between
        // event listeners. If a v-model listener emits an intermediate value
        // and a following listener restores the model to its previous prop
        // value before parent updates are flushed, the parent render can be
        // deduped as having no prop change. Force a local update so DOM state
        // such as an input's value is synchronized back to the current model.
        S && d !== ge && !Ue(h, u)) && c(), d = p, m = h;
      }
    };
  });
  return a[Symbol.iterator] = () => {
    let l = 0;
    return {
      next() {
        return l < 2 ? { value: l++ ? s || ge : a, done: !1 } : { done: !0 };
      }
    };
  }, a;
}
const Ru = (e, t) => t === "modelValue" || t === "model-value" ? e.modelModifiers : e[`${t}Modifiers`] || e[`${Xe(t)}Modifiers`] || e[`${Jt(t)}Modifiers`];
function Xf(e, t, ...n) {
  if (e.isUnmounted) return;
  const o = e.vnode.props || ge;
  let r = n;
  const i = t.startsWith("update:"), s = i && Ru(o, t.slice(7));
  s && (s.trim && (r = n.map((u) => Pe(u) ? u.trim() : u)), s.number && (r = r.map(Od)));
  let a, l = o[a = ci(t)] || // also try camelCase event handler (#2249)
  o[a = ci(Xe(t))];
  !l && i && (l = o[a = ci(Jt(t))]), l && mt(
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
    e.emitted[a] = !0, mt(
      c,
      e,
      6,
      r
    );
  }
}
const Qf = /* @__PURE__ */ new WeakMap();
function Bu(e, t, n = !1) {
  const o = n ? Qf : t.emitsCache, r = o.get(e);
  if (r !== void 0)
    return r;
  const i = e.emits;
  let s = {}, a = !1;
  if (!re(e)) {
    const l = (c) => {
      const u = Bu(c, t, !0);
      u && (a = !0, Ee(s, u));
    };
    !n && t.mixins.length && t.mixins.forEach(l), e.extends && l(e.extends), e.mixins && e.mixins.forEach(l);
  }
  return !i && !a ? (ke(e) && o.set(e, null), null) : (X(i) ? i.forEach((l) => s[l] = null) : Ee(s, i), ke(e) && o.set(e, s), s);
}
function Xr(e, t) {
  return !e || !Fr(t) ? !1 : (t = t.slice(2), t = t === "Once" ? t : t.replace(/Once$/, ""), ye(e, t[0].toLowerCase() + t.slice(1)) || ye(e, Jt(t)) || ye(e, t));
}
function da(e) {
  const {
    type: t,
    vnode: n,
    proxy: o,
    withProxy: r,
    propsOptions: [i],
    slots: s,
    attrs: a,
    emit: l,
    render: c,
    renderCache: u,
    props: d,
    data: m,
    setupState: p,
    ctx: h,
    inheritAttrs: k
  } = e, S = _r(e);
  let j, O;
  try {
    if (n.shapeFlag & 4) {
      const $ = r || o, C = $;
      j = At(
        c.call(
          C,
          $,
          u,
          d,
          p,
          m,
          h
        )
      ), O = a;
    } else {
      const $ = t;
      j = At(
        $.length > 1 ? $(
          d,
          { attrs: a, slots: s, emit: l }
        ) : $(
          d,
          null
        )
      ), O = t.props ? a : ep(a);
    }
  } catch ($) {
    Gt.length = 0, qr($, e, 1), j = G(qe);
  }
  let E = j;
  if (O && k !== !1) {
    const $ = Object.keys(O), { shapeFlag: C } = E;
    $.length && C & 7 && (i && $.some(Rr) && (O = tp(
      O,
      i
    )), E = cn(E, O, !1, !0));
  }
  if (n.dirs && (E = cn(E, null, !1, !0), E.dirs = E.dirs ? E.dirs.concat(n.dirs) : n.dirs), n.transition) {
    const $ = Jr(E.type) && $r(E) || E;
    $n($, n.transition);
  }
  return j = E, _r(S), j;
}
function zu(e, t = !0) {
  let n;
  for (let o = 0; o < e.length; o++) {
    const r = e[o];
    if (Vn(r)) {
      if (r.type !== qe || r.children === "v-if") {
        if (n)
          return;
        n = r;
      }
    } else
      return;
  }
  return n;
}
const ep = (e) => {
  let t;
  for (const n in e)
    (n === "class" || n === "style" || Fr(n)) && ((t || (t = {}))[n] = e[n]);
  return t;
}, tp = (e, t) => {
  const n = {};
  for (const o in e)
    (!Rr(o) || !(o.slice(9) in t)) && (n[o] = e[o]);
  return n;
};
function np(e, t, n) {
  const { props: o, children: r, component: i } = e, { props: s, children: a, patchFlag: l } = t, c = i.emitsOptions;
  if (t.dirs || t.transition)
    return !0;
  if (n && l >= 0) {
    if (l & 1024)
      return !0;
    if (l & 16)
      return o ? fa(o, s, c) : !!s;
    if (l & 8) {
      const u = t.dynamicProps;
      for (let d = 0; d < u.length; d++) {
        const m = u[d];
        if (Vu(s, o, m) && !Xr(c, m))
          return !0;
      }
    }
  } else
    return (r || a) && (!a || !a.$stable) ? !0 : o === s ? !1 : o ? s ? fa(o, s, c) : !0 : !!s;
  return !1;
}
function fa(e, t, n) {
  const o = Object.keys(t);
  if (o.length !== Object.keys(e).length)
    return !0;
  for (let r = 0; r < o.length; r++) {
    const i = o[r];
    if (!ye(e, i) || Vu(t, e, i) && !Xr(n, i))
      return !0;
  }
  return !1;
}
function Vu(e, t, n) {
  const o = e[n], r = t[n];
  return n === "style" && ke(o) && ke(r) ? !ln(o, r) : o !== r;
}
function op({ vnode: e, parent: t, suspense: n }, o) {
  for (; t; ) {
    const r = t.subTree;
    if (r.suspense && r.suspense.activeBranch === e && (r.suspense.vnode.el = r.el = o, e = r), r === e)
      (e = t.vnode).el = o, t = t.parent;
    else
      break;
  }
  n && n.activeBranch === e && (n.vnode.el = o);
}
const Uu = {}, Hu = () => Object.create(Uu), Wu = (e) => Object.getPrototypeOf(e) === Uu;
function rp(e, t, n, o = !1) {
  const r = {}, i = Hu();
  e.propsDefaults = /* @__PURE__ */ Object.create(null), Ku(e, t, r, i);
  for (const s in e.propsOptions[0])
    s in r || (r[s] = void 0);
  n ? e.props = o ? r : /* @__PURE__ */ nf(r) : e.type.props ? e.props = r : e.props = i, e.attrs = i;
}
function ip(e, t, n, o) {
  const {
    props: r,
    attrs: i,
    vnode: { patchFlag: s }
  } = e, a = /* @__PURE__ */ he(r), [l] = e.propsOptions;
  let c = !1;
  if (
    // always force full diff in dev
    // - #1942 if hmr is enabled with sfc component
    // - vite#872 non-sfc component used by sfc component
    (o || s > 0) && !(s & 16)
  ) {
    if (s & 8) {
      const u = e.vnode.dynamicProps;
      for (let d = 0; d < u.length; d++) {
        let m = u[d];
        if (Xr(e.emitsOptions, m))
          continue;
        const p = t[m];
        if (l)
          if (ye(i, m))
            p !== i[m] && (i[m] = p, c = !0);
          else {
            const h = Xe(m);
            r[h] = zi(
              l,
              a,
              h,
              p,
              e,
              !1
            );
          }
        else
          p !== i[m] && (i[m] = p, c = !0);
      }
    }
  } else {
    Ku(e, t, r, i) && (c = !0);
    let u;
    for (const d in a)
      (!t || // for camelCase
      !ye(t, d) && // it's possible the original props was passed in as kebab-case
      // and converted to camelCase (#955)
      ((u = Jt(d)) === d || !ye(t, u))) && (l ? n && // for camelCase
      (n[d] !== void 0 || // for kebab-case
      n[u] !== void 0) && (r[d] = zi(
        l,
        a,
        d,
        void 0,
        e,
        !0
      )) : delete r[d]);
    if (i !== a)
      for (const d in i)
        (!t || !ye(t, d)) && (delete i[d], c = !0);
  }
  c && Kt(e.attrs, "set", "");
}
function Ku(e, t, n, o) {
  const [r, i] = e.propsOptions;
  let s = !1, a;
  if (t)
    for (let l in t) {
      if (io(l))
        continue;
      const c = t[l];
      let u;
      r && ye(r, u = Xe(l)) ? !i || !i.includes(u) ? n[u] = c : (a || (a = {}))[u] = c : Xr(e.emitsOptions, l) || (!(l in o) || c !== o[l]) && (o[l] = c, s = !0);
    }
  if (i) {
    const l = /* @__PURE__ */ he(n), c = a || ge;
    for (let u = 0; u < i.length; u++) {
      const d = i[u];
      n[d] = zi(
        r,
        l,
        d,
        c[d],
        e,
        !ye(c, d)
      );
    }
  }
  return s;
}
function zi(e, t, n, o, r, i) {
  const s = e[n];
  if (s != null) {
    const a = ye(s, "default");
    if (a && o === void 0) {
      const l = s.default;
      if (s.type !== Function && !s.skipFactory && re(l)) {
        const { propsDefaults: c } = r;
        if (n in c)
          o = c[n];
        else {
          const u = Zo(r);
          o = c[n] = l.call(
            null,
            t
          ), u();
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
    ] && (o === "" || o === Jt(n)) && (o = !0));
  }
  return o;
}
const sp = /* @__PURE__ */ new WeakMap();
function qu(e, t, n = !1) {
  const o = n ? sp : t.propsCache, r = o.get(e);
  if (r)
    return r;
  const i = e.props, s = {}, a = [];
  let l = !1;
  if (!re(e)) {
    const u = (d) => {
      l = !0;
      const [m, p] = qu(d, t, !0);
      Ee(s, m), p && a.push(...p);
    };
    !n && t.mixins.length && t.mixins.forEach(u), e.extends && u(e.extends), e.mixins && e.mixins.forEach(u);
  }
  if (!i && !l)
    return ke(e) && o.set(e, kn), kn;
  if (X(i))
    for (let u = 0; u < i.length; u++) {
      const d = Xe(i[u]);
      pa(d) && (s[d] = ge);
    }
  else if (i)
    for (const u in i) {
      const d = Xe(u);
      if (pa(d)) {
        const m = i[u], p = s[d] = X(m) || re(m) ? { type: m } : Ee({}, m), h = p.type;
        let k = !1, S = !0;
        if (X(h))
          for (let j = 0; j < h.length; ++j) {
            const O = h[j], E = re(O) && O.name;
            if (E === "Boolean") {
              k = !0;
              break;
            } else E === "String" && (S = !1);
          }
        else
          k = re(h) && h.name === "Boolean";
        p[
          0
          /* shouldCast */
        ] = k, p[
          1
          /* shouldCastTrue */
        ] = S, (k || ye(p, "default")) && a.push(d);
      }
    }
  const c = [s, a];
  return ke(e) && o.set(e, c), c;
}
function pa(e) {
  return e[0] !== "$" && !io(e);
}
const ys = (e) => e === "_" || e === "_ctx" || e === "$stable", ws = (e) => X(e) ? e.map(At) : [At(e)], ap = (e, t, n) => {
  if (t._n)
    return t;
  const o = Q((...r) => ws(t(...r)), n);
  return o._c = !1, o;
}, Gu = (e, t, n) => {
  const o = e._ctx;
  for (const r in e) {
    if (ys(r)) continue;
    const i = e[r];
    if (re(i))
      t[r] = ap(r, i, o);
    else if (i != null) {
      const s = ws(i);
      t[r] = () => s;
    }
  }
}, Yu = (e, t) => {
  const n = ws(t);
  e.slots.default = () => n;
}, Ju = (e, t, n) => {
  for (const o in t)
    (n || !ys(o)) && (e[o] = t[o]);
}, lp = (e, t, n) => {
  const o = e.slots = Hu();
  if (e.vnode.shapeFlag & 32) {
    const r = t._;
    r ? (Ju(o, t, n), n && Kl(o, "_", r, !0)) : Gu(t, o);
  } else t && Yu(e, t);
}, up = (e, t, n) => {
  const { vnode: o, slots: r } = e;
  let i = !0, s = ge;
  if (o.shapeFlag & 32) {
    const a = t._;
    a ? n && a === 1 ? i = !1 : Ju(r, t, n) : (i = !t.$stable, Gu(t, r)), s = t;
  } else t && (Yu(e, t), s = { default: 1 });
  if (i)
    for (const a in r)
      !ys(a) && s[a] == null && delete r[a];
}, Ye = hp;
function cp(e) {
  return dp(e);
}
function dp(e, t) {
  const n = Ur();
  n.__VUE__ = !0;
  const {
    insert: o,
    remove: r,
    patchProp: i,
    createElement: s,
    createText: a,
    createComment: l,
    setText: c,
    setElementText: u,
    parentNode: d,
    nextSibling: m,
    setScopeId: p = It,
    insertStaticContent: h
  } = e, k = (g, w, T, M = null, P = null, L = null, H = void 0, U = null, B = !!w.dynamicChildren) => {
    if (g === w)
      return;
    g && !yn(g, w) && (M = An(g), Me(g, P, L, !0), g = null), w.patchFlag === -2 && (B = !1, w.dynamicChildren = null), w.dynamicChildren && g && g.dynamicChildren && g.dynamicChildren.hasOnce && (w.dynamicChildren === kn && (w.dynamicChildren = []), w.dynamicChildren.hasOnce = !0);
    const { type: A, ref: Y, shapeFlag: W } = w;
    switch (A) {
      case Qr:
        S(g, w, T, M);
        break;
      case qe:
        j(g, w, T, M);
        break;
      case yi:
        g == null && O(w, T, M, H);
        break;
      case F:
        V(
          g,
          w,
          T,
          M,
          P,
          L,
          H,
          U,
          B
        );
        break;
      default:
        W & 1 ? C(
          g,
          w,
          T,
          M,
          P,
          L,
          H,
          U,
          B
        ) : W & 6 ? ue(
          g,
          w,
          T,
          M,
          P,
          L,
          H,
          U,
          B
        ) : (W & 64 || W & 128) && A.process(
          g,
          w,
          T,
          M,
          P,
          L,
          H,
          U,
          B,
          fn
        );
    }
    Y != null && P ? uo(Y, g && g.ref, L, w || g, !w) : Y == null && g && g.ref != null && uo(g.ref, null, L, g, !0);
  }, S = (g, w, T, M) => {
    if (g == null)
      o(
        w.el = a(w.children),
        T,
        M
      );
    else {
      const P = w.el = g.el;
      w.children !== g.children && c(P, w.children);
    }
  }, j = (g, w, T, M) => {
    g == null ? o(
      w.el = l(w.children || ""),
      T,
      M
    ) : w.el = g.el;
  }, O = (g, w, T, M) => {
    [g.el, g.anchor] = h(
      g.children,
      w,
      T,
      M,
      g.el,
      g.anchor
    );
  }, E = ({ el: g, anchor: w }, T, M) => {
    let P;
    for (; g && g !== w; )
      P = m(g), o(g, T, M), g = P;
    o(w, T, M);
  }, $ = ({ el: g, anchor: w }) => {
    let T;
    for (; g && g !== w; )
      T = m(g), r(g), g = T;
    r(w);
  }, C = (g, w, T, M, P, L, H, U, B) => {
    if (w.type === "svg" ? H = "svg" : w.type === "math" && (H = "mathml"), g == null)
      q(
        w,
        T,
        M,
        P,
        L,
        H,
        U,
        B
      );
    else {
      const A = g.el && g.el._isVueCE ? g.el : null;
      try {
        A && A._beginPatch(), I(
          g,
          w,
          P,
          L,
          H,
          U,
          B
        );
      } finally {
        A && A._endPatch();
      }
    }
  }, q = (g, w, T, M, P, L, H, U) => {
    let B, A;
    const { props: Y, shapeFlag: W, transition: Z, dirs: te } = g;
    if (B = g.el = s(
      g.type,
      L,
      Y && Y.is,
      Y
    ), W & 8 ? u(B, g.children) : W & 16 && N(
      g.children,
      B,
      null,
      M,
      P,
      vi(g, L),
      H,
      U
    ), te && pn(g, null, M, "created"), R(B, g, g.scopeId, H, M), Y) {
      for (const Ce in Y)
        Ce !== "value" && !io(Ce) && i(B, Ce, null, Y[Ce], L, M);
      "value" in Y && i(B, "value", null, Y.value, L), (A = Y.onVnodeBeforeMount) && Ct(A, M, g);
    }
    te && pn(g, null, M, "beforeMount");
    const pe = fp(P, Z);
    pe ? Z.beforeEnter(B) : Z && !Z.persisted && (B[mp] = !0), o(B, w, T), ((A = Y && Y.onVnodeMounted) || pe || te) && Ye(() => {
      A && Ct(A, M, g), pe && Z.enter(B), te && pn(g, null, M, "mounted");
    }, P);
  }, R = (g, w, T, M, P) => {
    if (T && p(g, T), M)
      for (let L = 0; L < M.length; L++)
        p(g, M[L]);
    if (P) {
      let L = P.subTree;
      if (w === L || Xu(L.type) && (L.ssContent === w || L.ssFallback === w)) {
        const H = P.vnode;
        R(
          g,
          H,
          H.scopeId,
          H.slotScopeIds,
          P.parent
        );
      }
    }
  }, N = (g, w, T, M, P, L, H, U, B = 0) => {
    for (let A = B; A < g.length; A++) {
      const Y = g[A] = U ? Wt(g[A]) : At(g[A]);
      k(
        null,
        Y,
        w,
        T,
        M,
        P,
        L,
        H,
        U
      );
    }
  }, I = (g, w, T, M, P, L, H) => {
    const U = w.el = g.el;
    let { patchFlag: B, dynamicChildren: A, dirs: Y } = w;
    B |= g.patchFlag & 16;
    const W = g.props || ge, Z = w.props || ge;
    let te;
    if (T && mn(T, !1), (te = Z.onVnodeBeforeUpdate) && Ct(te, T, w, g), Y && pn(w, g, T, "beforeUpdate"), T && mn(T, !0), // #6385 the old vnode may be a user-wrapped non-isomorphic block
    // Force full diff when block metadata is unstable.
    A && (!g.dynamicChildren || g.dynamicChildren.length !== A.length) && (B = 0, H = !1, A = null), (W.innerHTML && Z.innerHTML == null || W.textContent && Z.textContent == null) && u(U, ""), A ? J(
      g.dynamicChildren,
      A,
      U,
      T,
      M,
      vi(w, P),
      L
    ) : H || fe(
      g,
      w,
      U,
      null,
      T,
      M,
      vi(w, P),
      L,
      !1
    ), B > 0) {
      if (B & 16)
        ne(U, W, Z, T, P);
      else if (B & 2 && W.class !== Z.class && i(U, "class", null, Z.class, P), B & 4 && i(U, "style", W.style, Z.style, P), B & 8) {
        const pe = w.dynamicProps;
        for (let Ce = 0; Ce < pe.length; Ce++) {
          const xe = pe[Ce], Le = W[xe], Ve = Z[xe];
          (Ve !== Le || xe === "value") && i(U, xe, Le, Ve, P, T);
        }
      }
      B & 1 && g.children !== w.children && u(U, w.children);
    } else !H && A == null && ne(U, W, Z, T, P);
    ((te = Z.onVnodeUpdated) || Y) && Ye(() => {
      te && Ct(te, T, w, g), Y && pn(w, g, T, "updated");
    }, M);
  }, J = (g, w, T, M, P, L, H) => {
    for (let U = 0; U < w.length; U++) {
      const B = g[U], A = w[U], Y = B.el || fo(B), W = (
        // oldVNode may be an errored async setup() component inside Suspense
        // which will not have a mounted element
        Y && // - In the case of a Fragment, we need to provide the actual parent
        // of the Fragment itself so it can move its children.
        (B.type === F || // - In the case of different nodes, there is going to be a replacement
        // which also requires the correct parent container
        !yn(B, A) || // - In the case of a component, it could contain anything.
        B.shapeFlag & 198) ? d(Y) : (
          // In other cases, the parent container is not actually used so we
          // just pass the block element here to avoid a DOM parentNode call.
          T
        )
      );
      k(
        B,
        A,
        W,
        null,
        M,
        P,
        L,
        H,
        !0
      );
    }
  }, ne = (g, w, T, M, P) => {
    if (w !== T) {
      if (w !== ge)
        for (const L in w)
          !io(L) && !(L in T) && i(
            g,
            L,
            w[L],
            null,
            P,
            M
          );
      for (const L in T) {
        if (io(L)) continue;
        const H = T[L], U = w[L];
        H !== U && L !== "value" && i(g, L, U, H, P, M);
      }
      "value" in T && i(g, "value", w.value, T.value, P);
    }
  }, V = (g, w, T, M, P, L, H, U, B) => {
    const A = w.el = g ? g.el : a(""), Y = w.anchor = g ? g.anchor : a("");
    let { patchFlag: W, dynamicChildren: Z, slotScopeIds: te } = w;
    te && (U = U ? U.concat(te) : te), g == null ? (o(A, T, M), o(Y, T, M), N(
      // #10007
      // such fragment like `<></>` will be compiled into
      // a fragment which doesn't have a children.
      // In this case fallback to an empty array
      w.children || [],
      T,
      Y,
      P,
      L,
      H,
      U,
      B
    )) : W > 0 && W & 64 && Z && // #2715 the previous fragment could've been a BAILed one as a result
    // of renderSlot() with no valid children
    g.dynamicChildren && g.dynamicChildren.length === Z.length ? (J(
      g.dynamicChildren,
      Z,
      T,
      P,
      L,
      H,
      U
    ), // #2080 if the stable fragment has a key, it's a <template v-for> that may
    //  get moved around. Make sure all root level vnodes inherit el.
    // #2134 or if it's a component root, it may also get moved around
    // as the component is being moved.
    (w.key != null || P && w === P.subTree) && ks(
      g,
      w,
      !0
      /* shallow */
    )) : fe(
      g,
      w,
      T,
      Y,
      P,
      L,
      H,
      U,
      B
    );
  }, ue = (g, w, T, M, P, L, H, U, B) => {
    w.slotScopeIds = U, g == null ? w.shapeFlag & 512 ? P.ctx.activate(
      w,
      T,
      M,
      H,
      B
    ) : Se(
      w,
      T,
      M,
      P,
      L,
      H,
      B
    ) : ze(g, w, B);
  }, Se = (g, w, T, M, P, L, H) => {
    const U = g.component = wp(
      g,
      M,
      P
    );
    if (Zr(g) && (U.ctx.renderer = fn), kp(U, !1, H), U.asyncDep) {
      if (P && P.registerDep(
        U,
        ve,
        H,
        L
      ), !g.el) {
        const B = U.subTree = G(qe);
        j(null, B, w, T), g.placeholder = B.el;
      }
    } else
      ve(
        U,
        g,
        w,
        T,
        P,
        L,
        H
      );
  }, ze = (g, w, T) => {
    const M = w.component = g.component;
    if (np(g, w, T))
      if (M.asyncDep && !M.asyncResolved) {
        w.el = g.el, w.placeholder = g.placeholder, oe(M, w, T);
        return;
      } else
        M.next = w, M.update();
    else
      w.el = g.el, w.placeholder = g.placeholder, M.vnode = w;
  }, ve = (g, w, T, M, P, L, H) => {
    const U = () => {
      if (g.isMounted) {
        let { next: W, bu: Z, u: te, parent: pe, vnode: Ce } = g;
        {
          const St = Zu(g);
          if (St) {
            W && (W.el = Ce.el, oe(g, W, H)), St.asyncDep.then(() => {
              const Bt = () => {
                g.job.flags & 8 || (P && P.pendingBranch ? Ye(Bt, P) : A());
              };
              Bt.flags = 48, Ye(Bt, P);
            });
            return;
          }
        }
        let xe = W, Le;
        mn(g, !1), W ? (W.el = Ce.el, oe(g, W, H)) : W = Ce, Z && mr(Z), (Le = W.props && W.props.onVnodeBeforeUpdate) && Ct(Le, pe, W, Ce), mn(g, !0);
        const Ve = da(g), vt = g.subTree;
        g.subTree = Ve, k(
          vt,
          Ve,
          // parent may have changed if it's in a teleport. a root that is a
          // pending async component only has its placeholder comment
          d(
            vt.el || fo(vt)
          ),
          // anchor may have changed if it's in a fragment
          An(vt),
          g,
          P,
          L
        ), W.el = Ve.el, xe === null && op(g, Ve.el), te && Ye(te, P), (Le = W.props && W.props.onVnodeUpdated) && Ye(
          () => Ct(Le, pe, W, Ce),
          P
        );
      } else {
        let W;
        const { el: Z, props: te } = w, { bm: pe, m: Ce, parent: xe, root: Le, type: Ve } = g, vt = Fn(w);
        mn(g, !1), pe && mr(pe), !vt && (W = te && te.onVnodeBeforeMount) && Ct(W, xe, w), mn(g, !0);
        {
          Le.ce && Le.ce._hasShadowRoot() && Le.ce._injectChildStyle(
            Ve,
            g.parent ? g.parent.type : void 0
          );
          const St = g.subTree = da(g);
          k(
            null,
            St,
            T,
            M,
            g,
            P,
            L
          ), w.el = St.el;
        }
        if (Ce && Ye(Ce, P), !vt && (W = te && te.onVnodeMounted)) {
          const St = w;
          Ye(
            () => Ct(W, xe, St),
            P
          );
        }
        (w.shapeFlag & 256 || xe && Fn(xe.vnode) && xe.vnode.shapeFlag & 256) && g.a && Ye(g.a, P), g.isMounted = !0, w = T = M = null;
      }
    };
    g.scope.on();
    const B = g.effect = new eu(U);
    g.scope.off();
    const A = g.update = B.run.bind(B), Y = g.job = B.runIfDirty.bind(B);
    Y.i = g, Y.id = g.uid, B.scheduler = () => Gr(Y), mn(g, !0), A();
  }, oe = (g, w, T) => {
    w.component = g;
    const M = g.vnode.props;
    g.vnode = w, g.next = null, ip(g, w.props, M, T), up(g, w.children, T), Nt(), yu(g), Mt();
  }, fe = (g, w, T, M, P, L, H, U, B = !1) => {
    const A = g && g.children, Y = g ? g.shapeFlag : 0, W = w.children, { patchFlag: Z, shapeFlag: te } = w;
    if (Z > 0) {
      if (Z & 128) {
        ot(
          A,
          W,
          T,
          M,
          P,
          L,
          H,
          U,
          B
        );
        return;
      } else if (Z & 256) {
        nt(
          A,
          W,
          T,
          M,
          P,
          L,
          H,
          U,
          B
        );
        return;
      }
    }
    te & 8 ? (Y & 16 && Xt(A, P, L), W !== A && u(T, W)) : Y & 16 ? te & 16 ? ot(
      A,
      W,
      T,
      M,
      P,
      L,
      H,
      U,
      B
    ) : Xt(A, P, L, !0) : (Y & 8 && u(T, ""), te & 16 && N(
      W,
      T,
      M,
      P,
      L,
      H,
      U,
      B
    ));
  }, nt = (g, w, T, M, P, L, H, U, B) => {
    g = g || kn, w = w || kn;
    const A = g.length, Y = w.length, W = Math.min(A, Y);
    let Z;
    for (Z = 0; Z < W; Z++) {
      const te = w[Z] = B ? Wt(w[Z]) : At(w[Z]);
      k(
        g[Z],
        te,
        T,
        null,
        P,
        L,
        H,
        U,
        B
      );
    }
    A > Y ? Xt(
      g,
      P,
      L,
      !0,
      !1,
      W
    ) : N(
      w,
      T,
      M,
      P,
      L,
      H,
      U,
      B,
      W
    );
  }, ot = (g, w, T, M, P, L, H, U, B) => {
    let A = 0;
    const Y = w.length;
    let W = g.length - 1, Z = Y - 1;
    for (; A <= W && A <= Z; ) {
      const te = g[A], pe = w[A] = B ? Wt(w[A]) : At(w[A]);
      if (yn(te, pe))
        k(
          te,
          pe,
          T,
          null,
          P,
          L,
          H,
          U,
          B
        );
      else
        break;
      A++;
    }
    for (; A <= W && A <= Z; ) {
      const te = g[W], pe = w[Z] = B ? Wt(w[Z]) : At(w[Z]);
      if (yn(te, pe))
        k(
          te,
          pe,
          T,
          null,
          P,
          L,
          H,
          U,
          B
        );
      else
        break;
      W--, Z--;
    }
    if (A > W) {
      if (A <= Z) {
        const te = Z + 1, pe = te < Y ? w[te].el : M;
        for (; A <= Z; )
          k(
            null,
            w[A] = B ? Wt(w[A]) : At(w[A]),
            T,
            pe,
            P,
            L,
            H,
            U,
            B
          ), A++;
      }
    } else if (A > Z)
      for (; A <= W; )
        Me(g[A], P, L, !0), A++;
    else {
      const te = A, pe = A, Ce = /* @__PURE__ */ new Map();
      for (A = pe; A <= Z; A++) {
        const st = w[A] = B ? Wt(w[A]) : At(w[A]);
        st.key != null && Ce.set(st.key, A);
      }
      let xe, Le = 0;
      const Ve = Z - pe + 1;
      let vt = !1, St = 0;
      const Bt = new Array(Ve);
      for (A = 0; A < Ve; A++) Bt[A] = 0;
      for (A = te; A <= W; A++) {
        const st = g[A];
        if (Le >= Ve) {
          Me(st, P, L, !0);
          continue;
        }
        let xt;
        if (st.key != null)
          xt = Ce.get(st.key);
        else
          for (xe = pe; xe <= Z; xe++)
            if (Bt[xe - pe] === 0 && yn(st, w[xe])) {
              xt = xe;
              break;
            }
        xt === void 0 ? Me(st, P, L, !0) : (Bt[xt - pe] = A + 1, xt >= St ? St = xt : vt = !0, k(
          st,
          w[xt],
          T,
          null,
          P,
          L,
          H,
          U,
          B
        ), Le++);
      }
      const qs = vt ? pp(Bt) : kn;
      for (xe = qs.length - 1, A = Ve - 1; A >= 0; A--) {
        const st = pe + A, xt = w[st], Gs = w[st + 1], Ys = st + 1 < Y ? (
          // #13559, #14173 fallback to el placeholder for unresolved async component
          Gs.el || fo(Gs)
        ) : M;
        Bt[A] === 0 ? k(
          null,
          xt,
          T,
          Ys,
          P,
          L,
          H,
          U,
          B
        ) : vt && (xe < 0 || A !== qs[xe] ? De(xt, T, Ys, 2) : xe--);
      }
    }
  }, De = (g, w, T, M, P = null) => {
    const { el: L, type: H, transition: U, children: B, shapeFlag: A } = g;
    if (A & 6) {
      De(g.component.subTree, w, T, M);
      return;
    }
    if (A & 128) {
      g.suspense.move(w, T, M);
      return;
    }
    if (A & 64) {
      H.move(g, w, T, fn);
      return;
    }
    if (H === F) {
      o(L, w, T);
      for (let W = 0; W < B.length; W++)
        De(B[W], w, T, M);
      o(g.anchor, w, T);
      return;
    }
    if (H === yi) {
      E(g, w, T);
      return;
    }
    if (M !== 2 && A & 1 && U)
      if (M === 0)
        U.persisted && !L[ft] ? o(L, w, T) : (U.beforeEnter(L), o(L, w, T), Ye(() => U.enter(L), P));
      else {
        const { leave: W, delayLeave: Z, afterLeave: te } = U, pe = () => {
          g.ctx.isUnmounted ? r(L) : o(L, w, T);
        }, Ce = () => {
          const xe = L._isLeaving || !!L[ft];
          L._isLeaving && L[ft](
            !0
            /* cancelled */
          ), U.persisted && !xe ? pe() : W(L, () => {
            pe(), te && te();
          });
        };
        Z ? Z(L, pe, Ce) : Ce();
      }
    else
      o(L, w, T);
  }, Me = (g, w, T, M = !1, P = !1) => {
    const {
      type: L,
      props: H,
      ref: U,
      children: B,
      dynamicChildren: A,
      shapeFlag: Y,
      patchFlag: W,
      dirs: Z,
      cacheIndex: te,
      memo: pe
    } = g;
    if ((W === -2 || A && A.hasOnce) && (P = !1), U != null && (Nt(), uo(U, null, T, g, !0), Mt()), te != null && (!g.ctx || g.ctx === w) && (w.renderCache[te] = void 0), Y & 256 && w.ctx.deactivate(g))
      return;
    const Ce = Y & 1 && Z, xe = !Fn(g);
    let Le;
    if (xe && (Le = H && H.onVnodeBeforeUnmount) && Ct(Le, w, g), Y & 6)
      Qo(g.component, T, M);
    else {
      if (Y & 128) {
        g.suspense.unmount(T, M);
        return;
      }
      Ce && pn(g, null, w, "beforeUnmount"), Y & 64 ? g.type.remove(
        g,
        w,
        T,
        fn,
        M
      ) : A && // #5154
      // when v-once is used inside a block, setBlockTracking(-1) marks the
      // parent block with hasOnce: true
      // so that it doesn't take the fast path during unmount - otherwise
      // components nested in v-once are never unmounted.
      !A.hasOnce && // #1153: fast path should not be taken for non-stable (v-for) fragments
      (L !== F || W > 0 && W & 64) ? Xt(
        A,
        w,
        T,
        !1,
        !0
      ) : (L === F && W & 384 || !P && Y & 16) && Xt(B, w, T), M && dn(g);
    }
    const Ve = pe != null && te == null;
    (xe && (Le = H && H.onVnodeUnmounted) || Ce || Ve) && Ye(() => {
      Le && Ct(Le, w, g), Ce && pn(g, null, w, "unmounted"), Ve && (g.el = null);
    }, T);
  }, dn = (g) => {
    const { type: w, el: T, anchor: M, transition: P } = g, L = w === F;
    if (L && !P) {
      Rt(T, M);
      return;
    }
    if (w === yi) {
      $(g), P && !P.persisted && P.afterLeave && P.afterLeave();
      return;
    }
    const H = L ? _o(g) : g, U = () => {
      L ? d(T) && Rt(T, M) : r(T), P && !P.persisted && P.afterLeave && P.afterLeave();
    };
    if (H && H.shapeFlag & 1 && P && !P.persisted) {
      const { leave: B, delayLeave: A } = P, Y = H.el, W = () => B(Y, U);
      A ? A(Y, U, W) : W();
    } else
      U();
  }, Rt = (g, w) => {
    let T;
    for (; g !== w; )
      T = m(g), r(g), g = T;
    r(w);
  }, Qo = (g, w, T) => {
    const { bum: M, scope: P, job: L, subTree: H, um: U, m: B, a: A } = g;
    ma(B), ma(A), M && mr(M), P.stop(), L ? (L.flags |= 8, Me(H, g, w, T)) : H && (H.transition = g.vnode.transition, Me(H, g, w, T)), U && Ye(U, w);
    const Y = () => {
      g.isUnmounted = !0;
    };
    Y.flags = 16, Ye(Y, w);
  }, Xt = (g, w, T, M = !1, P = !1, L = 0) => {
    for (let H = L; H < g.length; H++)
      Me(g[H], w, T, M, P);
  }, An = (g) => {
    if (g.shapeFlag & 6)
      return An(g.component.subTree);
    if (g.shapeFlag & 128)
      return g.suspense.next();
    const w = m(g.anchor || g.el), T = w && w[Su];
    return T ? m(T) : w;
  }, er = (g, w, T) => {
    const M = g && w._vnode ? void 0 : g && g.component ? g.component.uid : yp();
    vf(() => {
      g == null ? w._vnode && Me(w._vnode, null, null, !0) : k(
        w._vnode || null,
        g,
        w,
        null,
        null,
        null,
        T
      ), w._vnode = g;
    }, M);
  }, fn = {
    p: k,
    um: Me,
    m: De,
    r: dn,
    mt: Se,
    mc: N,
    pc: fe,
    pbc: J,
    n: An,
    o: e
  };
  return {
    render: er,
    hydrate: void 0,
    createApp: Zf(er)
  };
}
function vi({ type: e, props: t }, n) {
  return n === "svg" && e === "foreignObject" || n === "mathml" && e === "annotation-xml" && t && t.encoding && t.encoding.includes("html") ? void 0 : n;
}
function mn({ effect: e, job: t }, n) {
  n ? (e.flags |= 32, t.flags |= 4) : (e.flags &= -33, t.flags &= -5);
}
function fp(e, t) {
  return (!e || e && !e.pendingBranch) && t && !t.persisted;
}
function ks(e, t, n = !1) {
  const o = e.children, r = t.children;
  if (X(o) && X(r))
    for (let i = 0; i < o.length; i++) {
      const s = o[i];
      let a = r[i];
      a.shapeFlag & 1 && !a.dynamicChildren && ((a.patchFlag <= 0 || a.patchFlag === 32) && (a = r[i] = Wt(r[i]), a.el = s.el), !n && a.patchFlag !== -2 && ks(s, a)), a.type === Qr && (a.patchFlag === -1 && (a = r[i] = Wt(a)), a.el = s.el), a.type === qe && !a.el && (a.el = s.el);
    }
}
function pp(e) {
  const t = e.slice(), n = [0];
  let o, r, i, s, a;
  const l = e.length;
  for (o = 0; o < l; o++) {
    const c = e[o];
    if (c !== 0) {
      if (r = n[n.length - 1], e[r] < c) {
        t[o] = r, n.push(o);
        continue;
      }
      for (i = 0, s = n.length - 1; i < s; )
        a = i + s >> 1, e[n[a]] < c ? i = a + 1 : s = a;
      c < e[n[i]] && (i > 0 && (t[o] = n[i - 1]), n[i] = o);
    }
  }
  for (i = n.length, s = n[i - 1]; i-- > 0; )
    n[i] = s, s = t[s];
  return n;
}
function Zu(e) {
  const t = e.subTree.component;
  if (t)
    return t.asyncDep && !t.asyncResolved ? t : Zu(t);
}
function ma(e) {
  if (e)
    for (let t = 0; t < e.length; t++)
      e[t].flags |= 8;
}
function fo(e) {
  if (e.placeholder)
    return e.placeholder;
  const t = e.component;
  if (t)
    return fo(t.subTree);
  const n = e.suspense;
  return n && n.activeBranch ? fo(n.activeBranch) : null;
}
const Xu = (e) => e.__isSuspense, mp = /* @__PURE__ */ Symbol("_deferredEnter");
function hp(e, t) {
  t && t.pendingBranch ? X(e) ? t.effects.push(...e) : t.effects.push(e) : bf(e);
}
const F = /* @__PURE__ */ Symbol.for("v-fgt"), Qr = /* @__PURE__ */ Symbol.for("v-txt"), qe = /* @__PURE__ */ Symbol.for("v-cmt"), yi = /* @__PURE__ */ Symbol.for("v-stc"), Gt = [];
let at = null;
function f(e = !1) {
  Gt.push(at = e ? null : []);
}
function _s() {
  Gt.pop(), at = Gt[Gt.length - 1] || null;
}
let So = 1;
function Pr(e, t = !1) {
  So += e, e < 0 && at && t && (at.hasOnce = !0);
}
function Qu(e) {
  return e.dynamicChildren = So > 0 ? at || kn : null, _s(), So > 0 && at && at.push(e), e;
}
function v(e, t, n, o, r, i) {
  return Qu(
    y(
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
function K(e, t, n, o, r) {
  return Qu(
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
function Vn(e) {
  return e ? e.__v_isVNode === !0 : !1;
}
function yn(e, t) {
  return e.type === t.type && e.key === t.key;
}
const ec = ({ key: e }) => e ?? null, hr = ({
  ref: e,
  ref_key: t,
  ref_for: n
}) => (typeof e == "number" && (e = "" + e), e != null ? Pe(e) || /* @__PURE__ */ Ae(e) || re(e) ? { i: We, r: e, k: t, f: !!n } : e : null);
function y(e, t = null, n = null, o = 0, r = null, i = e === F ? 0 : 1, s = !1, a = !1) {
  const l = {
    __v_isVNode: !0,
    __v_skip: !0,
    type: e,
    props: t,
    key: t && ec(t),
    ref: t && hr(t),
    scopeId: _u,
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
    ctx: We
  };
  return a ? (Ar(l, n), i & 128 && e.normalize(l)) : n && (l.shapeFlag |= Pe(n) ? 8 : 16), So > 0 && // avoid a block node from tracking itself
  !s && // has current parent block
  at && // presence of a patch flag indicates this node needs patching on updates.
  // component nodes also should always be patched, because even if the
  // component doesn't need to update, it needs to persist the instance on to
  // the next vnode so that it can be properly unmounted later.
  (l.patchFlag > 0 || i & 6) && // the EVENTS flag is only for hydration and if it is the only flag, the
  // vnode should not be considered dynamic due to handler caching.
  l.patchFlag !== 32 && at.push(l), l;
}
const G = gp;
function gp(e, t = null, n = null, o = 0, r = null, i = !1) {
  if ((!e || e === Iu) && (e = qe), Vn(e)) {
    const a = cn(
      e,
      t,
      !0
      /* mergeRef: true */
    );
    return n && Ar(a, n), So > 0 && !i && at && (a.shapeFlag & 6 ? at[at.indexOf(e)] = a : at.push(a)), a.patchFlag = -2, a;
  }
  if (Cp(e) && (e = e.__vccOpts), t) {
    t = bp(t);
    let { class: a, style: l } = t;
    a && !Pe(a) && (t.class = we(a)), ke(l) && (/* @__PURE__ */ Kr(l) && !X(l) && (l = Ee({}, l)), t.style = Ko(l));
  }
  const s = Pe(e) ? 1 : Xu(e) ? 128 : Jr(e) ? 64 : ke(e) ? 4 : re(e) ? 2 : 0;
  return y(
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
function bp(e) {
  return e ? /* @__PURE__ */ Kr(e) ? Ee({}, e) : Wu(e) ? Ee({}, e[rc] || e) : e : null;
}
function cn(e, t, n = !1, o = !1) {
  const { props: r, ref: i, patchFlag: s, children: a, transition: l } = e, c = t ? le(r || {}, t) : r, u = {
    __v_isVNode: !0,
    __v_skip: !0,
    type: e.type,
    props: c,
    key: c && ec(c),
    ref: t && t.ref ? (
      // #2078 in the case of <component :is="vnode" ref="extra"/>
      // if the vnode itself already has a ref, cloneVNode will need to merge
      // the refs so the single vnode can be set on multiple refs
      n && i ? X(i) ? i.concat(hr(t)) : [i, hr(t)] : hr(t)
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
    patchFlag: t && e.type !== F ? s === -1 ? 16 : s | 16 : s,
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
    ssContent: e.ssContent && cn(e.ssContent),
    ssFallback: e.ssFallback && cn(e.ssFallback),
    placeholder: e.placeholder,
    el: e.el,
    anchor: e.anchor,
    ctx: e.ctx,
    ce: e.ce,
    cacheIndex: e.cacheIndex
  };
  return l && o && $n(
    u,
    l.clone(u)
  ), u;
}
function D(e = " ", t = 0) {
  return G(Qr, null, e, t);
}
function x(e = "", t = !1) {
  return t ? (f(), K(qe, null, e)) : G(qe, null, e);
}
function At(e) {
  return e == null || typeof e == "boolean" ? G(qe) : X(e) ? G(
    F,
    null,
    // #3666, avoid reference pollution when reusing vnode
    e.slice()
  ) : Vn(e) ? Wt(e) : G(Qr, null, String(e));
}
function Wt(e) {
  return e.el === null && e.patchFlag !== -1 || e.memo ? e : cn(e);
}
function Ar(e, t) {
  let n = 0;
  const { shapeFlag: o } = e;
  if (t == null)
    t = null;
  else if (X(t))
    n = 16;
  else if (typeof t == "object")
    if (o & 65) {
      const r = t.default;
      r && (r._c && (r._d = !1), Ar(e, r()), r._c && (r._d = !0));
      return;
    } else {
      n = 32;
      const r = t._;
      !r && !Wu(t) ? t._ctx = We : r === 3 && We && (We.slots._ === 1 ? t._ = 1 : (t._ = 2, e.patchFlag |= 1024));
    }
  else if (re(t)) {
    if (o & 65) {
      Ar(e, { default: t });
      return;
    }
    t = { default: t, _ctx: We }, n = 32;
  } else
    t = String(t), o & 64 ? (n = 16, t = [D(t)]) : n = 8;
  e.children = t, e.shapeFlag |= n;
}
function le(...e) {
  const t = {};
  for (let n = 0; n < e.length; n++) {
    const o = e[n];
    for (const r in o)
      if (r === "class")
        t.class !== o.class && (t.class = we([t.class, o.class]));
      else if (r === "style")
        t.style = Ko([t.style, o.style]);
      else if (Fr(r)) {
        const i = t[r], s = o[r];
        s && i !== s && !(X(i) && i.includes(s)) ? t[r] = i ? [].concat(i, s) : s : s == null && i == null && // mergeProps({ 'onUpdate:modelValue': undefined }) should not retain
        // the model listener.
        !Rr(r) && (t[r] = s);
      } else r !== "" && (t[r] = o[r]);
  }
  return t;
}
function Ct(e, t, n, o = null) {
  mt(e, t, 7, [
    n,
    o
  ]);
}
const vp = /* @__PURE__ */ Du();
let tc = 0;
function yp() {
  return tc;
}
function wp(e, t, n) {
  const o = e.type, r = (t ? t.appContext : e.appContext) || vp, i = {
    uid: tc++,
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
    scope: new Zl(
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
    propsOptions: qu(o, r),
    emitsOptions: Bu(o, r),
    // emit
    emit: null,
    // to be set immediately
    emitted: null,
    // props default value
    propsDefaults: ge,
    // inheritAttrs
    inheritAttrs: o.inheritAttrs,
    // state
    ctx: ge,
    data: ge,
    props: ge,
    attrs: ge,
    slots: ge,
    refs: ge,
    setupState: ge,
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
  return i.ctx = { _: i }, i.root = t ? t.root : i, i.emit = Xf.bind(null, i), e.ce && e.ce(i), i;
}
let Ze = null;
const Tn = () => Ze || We;
let Er, xo;
{
  const e = Ur(), t = (n, o) => {
    let r;
    return (r = e[n]) || (r = e[n] = []), r.push(o), (i) => {
      r.length > 1 ? r.forEach((s) => s(i)) : r[0](i);
    };
  };
  Er = t(
    "__VUE_INSTANCE_SETTERS__",
    (n) => Ze = n
  ), xo = t(
    "__VUE_SSR_SETTERS__",
    (n) => Co = n
  );
}
const Zo = (e) => {
  const t = Ze;
  return Er(e), e.scope.on(), () => {
    e.scope.off(), Er(t);
  };
}, ha = () => {
  Ze && Ze.scope.off(), Er(null);
};
function nc(e) {
  return e.vnode.shapeFlag & 4;
}
let Co = !1;
function kp(e, t = !1, n = !1) {
  t && xo(t);
  const { props: o, children: r } = e.vnode, i = nc(e);
  rp(e, o, i, t), lp(e, r, n || t);
  const s = i ? _p(e, t) : void 0;
  return t && xo(!1), s;
}
function _p(e, t) {
  const n = e.type;
  e.accessCache = /* @__PURE__ */ Object.create(null), e.proxy = new Proxy(e.ctx, Hf);
  const { setup: o } = n;
  if (o) {
    Nt();
    const r = e.setupContext = o.length > 1 ? Sp(e) : null, i = Zo(e), s = qo(
      o,
      e,
      0,
      [
        e.props,
        r
      ]
    ), a = Ul(s);
    if (Mt(), i(), (a || e.sp) && !Fn(e) && Au(e), a) {
      if (s.then(ha, ha), t)
        return s.then((l) => {
          xo(!0);
          try {
            ga(e, l, t);
          } finally {
            xo(!1);
          }
        }).catch((l) => {
          qr(l, e, 0, void 0, !0), e.ssrRender = (c, u) => u("<!---->");
        });
      e.asyncDep = s;
    } else
      ga(e, s);
  } else
    oc(e);
}
function ga(e, t, n) {
  re(t) ? e.type.__ssrInlineRender ? e.ssrRender = t : e.render = t : ke(t) && (e.setupState = gu(t)), oc(e);
}
function oc(e, t, n) {
  const o = e.type;
  e.render || (e.render = o.render || It);
  {
    const r = Zo(e);
    Nt();
    try {
      Wf(e);
    } finally {
      Mt(), r();
    }
  }
}
const rc = /* @__PURE__ */ Symbol(), $p = {
  get(e, t) {
    return Je(e, "get", ""), t === rc ? e : e[t];
  }
};
function Sp(e) {
  const t = (n) => {
    e.exposed = n || {};
  };
  return {
    attrs: new Proxy(e.attrs, $p),
    slots: e.slots,
    emit: e.emit,
    expose: t
  };
}
function ei(e) {
  return e.exposed ? e.exposeProxy || (e.exposeProxy = new Proxy(gu(hs(e.exposed)), {
    get(t, n) {
      if (n in t)
        return t[n];
      if (n in co)
        return co[n](e);
    },
    has(t, n) {
      return n in t || n in co;
    }
  })) : e.proxy;
}
function xp(e, t = !0) {
  return re(e) ? e.displayName || e.name : e.name || t && e.__name;
}
function Cp(e) {
  return re(e) && "__vccOpts" in e;
}
const z = (e, t) => /* @__PURE__ */ ff(e, t, Co);
function Tp(e, t, n) {
  try {
    Pr(-1);
    const o = arguments.length;
    return o === 2 ? ke(t) && !X(t) ? Vn(t) ? G(e, null, [t]) : G(e, t) : G(e, null, t) : (o > 3 ? n = Array.prototype.slice.call(arguments, 2) : o === 3 && Vn(n) && (n = [n]), G(e, t, n));
  } finally {
    Pr(1);
  }
}
const Op = "3.5.45";
let Vi;
const ba = typeof window < "u" && window.trustedTypes;
if (ba)
  try {
    Vi = /* @__PURE__ */ ba.createPolicy("vue", {
      createHTML: (e) => e
    });
  } catch {
  }
const ic = Vi ? (e) => Vi.createHTML(e) : (e) => e, Pp = "http://www.w3.org/2000/svg", Ap = "http://www.w3.org/1998/Math/MathML", Ht = typeof document < "u" ? document : null, va = Ht && /* @__PURE__ */ Ht.createElement("template"), Ep = {
  insert: (e, t, n) => {
    t.insertBefore(e, n || null);
  },
  remove: (e) => {
    const t = e.parentNode;
    t && t.removeChild(e);
  },
  createElement: (e, t, n, o) => {
    const r = t === "svg" ? Ht.createElementNS(Pp, e) : t === "mathml" ? Ht.createElementNS(Ap, e) : n ? Ht.createElement(e, { is: n }) : Ht.createElement(e);
    return e === "select" && o && o.multiple != null && r.setAttribute("multiple", o.multiple), r;
  },
  createText: (e) => Ht.createTextNode(e),
  createComment: (e) => Ht.createComment(e),
  setText: (e, t) => {
    e.nodeValue = t;
  },
  setElementText: (e, t) => {
    e.textContent = t;
  },
  parentNode: (e) => e.parentNode,
  nextSibling: (e) => e.nextSibling,
  querySelector: (e) => Ht.querySelector(e),
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
      va.innerHTML = ic(
        o === "svg" ? `<svg>${e}</svg>` : o === "mathml" ? `<math>${e}</math>` : e
      );
      const a = va.content;
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
}, Qt = "transition", Zn = "animation", To = /* @__PURE__ */ Symbol("_vtc"), sc = {
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
}, Ip = /* @__PURE__ */ Ee(
  {},
  xu,
  sc
), Lp = (e) => (e.displayName = "Transition", e.props = Ip, e), jp = /* @__PURE__ */ Lp(
  (e, { slots: t }) => Tp(Ef, Np(e), t)
), hn = (e, t = []) => {
  X(e) ? e.forEach((n) => n(...t)) : e && e(...t);
}, ya = (e) => e ? X(e) ? e.some((t) => t.length > 1) : e.length > 1 : !1;
function Np(e) {
  const t = {};
  for (const V in e)
    V in sc || (t[V] = e[V]);
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
    appearActiveClass: c = s,
    appearToClass: u = a,
    leaveFromClass: d = `${n}-leave-from`,
    leaveActiveClass: m = `${n}-leave-active`,
    leaveToClass: p = `${n}-leave-to`
  } = e, h = Mp(r), k = h && h[0], S = h && h[1], {
    onBeforeEnter: j,
    onEnter: O,
    onEnterCancelled: E,
    onLeave: $,
    onLeaveCancelled: C,
    onBeforeAppear: q = j,
    onAppear: R = O,
    onAppearCancelled: N = E
  } = t, I = (V, ue, Se, ze) => {
    V._enterCancelled = ze, gn(V, ue ? u : a), gn(V, ue ? c : s), Se && Se();
  }, J = (V, ue) => {
    V._isLeaving = !1, gn(V, d), gn(V, p), gn(V, m), ue && ue();
  }, ne = (V) => (ue, Se) => {
    const ze = V ? R : O, ve = () => I(ue, V, Se);
    hn(ze, [ue, ve]), wa(() => {
      gn(ue, V ? l : i), Vt(ue, V ? u : a), ya(ze) || ka(ue, o, k, ve);
    });
  };
  return Ee(t, {
    onBeforeEnter(V) {
      hn(j, [V]), Vt(V, i), Vt(V, s);
    },
    onBeforeAppear(V) {
      hn(q, [V]), Vt(V, l), Vt(V, c);
    },
    onEnter: ne(!1),
    onAppear: ne(!0),
    onLeave(V, ue) {
      V._isLeaving = !0;
      const Se = () => J(V, ue);
      Vt(V, d), V._enterCancelled ? (Vt(V, m), Sa(V)) : (Sa(V), Vt(V, m)), wa(() => {
        V._isLeaving && (gn(V, d), Vt(V, p), ya($) || ka(V, o, S, Se));
      }), hn($, [V, Se]);
    },
    onEnterCancelled(V) {
      I(V, !1, void 0, !0), hn(E, [V]);
    },
    onAppearCancelled(V) {
      I(V, !0, void 0, !0), hn(N, [V]);
    },
    onLeaveCancelled(V) {
      J(V), hn(C, [V]);
    }
  });
}
function Mp(e) {
  if (e == null)
    return null;
  if (ke(e))
    return [wi(e.enter), wi(e.leave)];
  {
    const t = wi(e);
    return [t, t];
  }
}
function wi(e) {
  return Pd(e);
}
function Vt(e, t) {
  t.split(/\s+/).forEach((n) => n && e.classList.add(n)), (e[To] || (e[To] = /* @__PURE__ */ new Set())).add(t);
}
function gn(e, t) {
  t.split(/\s+/).forEach((o) => o && e.classList.remove(o));
  const n = e[To];
  n && (n.delete(t), n.size || (e[To] = void 0));
}
function wa(e) {
  requestAnimationFrame(() => {
    requestAnimationFrame(e);
  });
}
let Dp = 0;
function ka(e, t, n, o) {
  const r = e._endId = ++Dp, i = () => {
    r === e._endId && o();
  };
  if (n != null)
    return setTimeout(i, n);
  const { type: s, timeout: a, propCount: l } = Fp(e, t);
  if (!s)
    return o();
  const c = s + "end";
  let u = 0;
  const d = () => {
    e.removeEventListener(c, m), i();
  }, m = (p) => {
    p.target === e && ++u >= l && d();
  };
  setTimeout(() => {
    u < l && d();
  }, a + 1), e.addEventListener(c, m);
}
function Fp(e, t) {
  const n = window.getComputedStyle(e), o = (h) => (n[h] || "").split(", "), r = o(`${Qt}Delay`), i = o(`${Qt}Duration`), s = _a(r, i), a = o(`${Zn}Delay`), l = o(`${Zn}Duration`), c = _a(a, l);
  let u = null, d = 0, m = 0;
  t === Qt ? s > 0 && (u = Qt, d = s, m = i.length) : t === Zn ? c > 0 && (u = Zn, d = c, m = l.length) : (d = Math.max(s, c), u = d > 0 ? s > c ? Qt : Zn : null, m = u ? u === Qt ? i.length : l.length : 0);
  const p = u === Qt && /\b(?:transform|all)(?:,|$)/.test(
    o(`${Qt}Property`).toString()
  );
  return {
    type: u,
    timeout: d,
    propCount: m,
    hasTransform: p
  };
}
function _a(e, t) {
  for (; e.length < t.length; )
    e = e.concat(e);
  return Math.max(...t.map((n, o) => $a(n) + $a(e[o])));
}
function $a(e) {
  return e === "auto" ? 0 : Number(e.slice(0, -1).replace(",", ".")) * 1e3;
}
function Sa(e) {
  return (e ? e.ownerDocument : document).body.offsetHeight;
}
function Rp(e, t, n) {
  const o = e[To];
  o && (t = (t ? [t, ...o] : [...o]).join(" ")), t == null ? e.removeAttribute("class") : n ? e.setAttribute("class", t) : e.className = t;
}
const xa = /* @__PURE__ */ Symbol("_vod"), Bp = /* @__PURE__ */ Symbol("_vsh"), zp = /* @__PURE__ */ Symbol(""), Vp = /(?:^|;)\s*display\s*:/;
function Up(e, t, n) {
  const o = e.style, r = Pe(n);
  let i = !1;
  if (n && !r) {
    if (t)
      if (Pe(t))
        for (const s of t.split(";")) {
          const a = s.slice(0, s.indexOf(":")).trim();
          n[a] == null && no(o, a, "");
        }
      else
        for (const s in t)
          n[s] == null && no(o, s, "");
    for (const s in n) {
      s === "display" && (i = !0);
      const a = n[s];
      a != null ? Wp(
        e,
        s,
        !Pe(t) && t ? t[s] : void 0,
        a
      ) || no(o, s, a) : no(o, s, "");
    }
  } else if (r) {
    if (t !== n) {
      const s = o[zp];
      s && (n += ";" + s), o.cssText = n, i = Vp.test(n);
    }
  } else t && e.removeAttribute("style");
  xa in e && ((!r || t !== n) && (e[xa] = i ? o.display : ""), e[Bp] && (o.display = "none"));
}
const ir = /\s*!important$/;
function no(e, t, n) {
  if (X(n))
    n.forEach((o) => no(e, t, o));
  else if (n == null && (n = ""), t.startsWith("--"))
    ir.test(n) ? e.setProperty(t, n.replace(ir, ""), "important") : e.setProperty(t, n);
  else {
    const o = Hp(e, t);
    ir.test(n) ? e.setProperty(
      Jt(o),
      n.replace(ir, ""),
      "important"
    ) : e[o] = n;
  }
}
const Ca = ["Webkit", "Moz", "ms"], ki = {};
function Hp(e, t) {
  const n = ki[t];
  if (n)
    return n;
  let o = Xe(t);
  if (o !== "filter" && o in e)
    return ki[t] = o;
  o = Vr(o);
  for (let r = 0; r < Ca.length; r++) {
    const i = Ca[r] + o;
    if (i in e)
      return ki[t] = i;
  }
  return t;
}
function Wp(e, t, n, o) {
  return e.tagName === "TEXTAREA" && (t === "width" || t === "height") && Pe(o) && n === o;
}
const Ta = "http://www.w3.org/1999/xlink";
function Oa(e, t, n, o, r, i = Nd(t)) {
  o && t.startsWith("xlink:") ? n == null ? e.removeAttributeNS(Ta, t.slice(6, t.length)) : e.setAttributeNS(Ta, t, n) : n == null || i && !ql(n) ? e.removeAttribute(t) : e.setAttribute(
    t,
    i ? "" : ct(n) ? String(n) : n
  );
}
function Pa(e, t, n, o, r) {
  if (t === "innerHTML" || t === "textContent") {
    n != null && (e[t] = t === "innerHTML" ? ic(n) : n);
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
    a === "boolean" ? n = ql(n) : n == null && a === "string" ? (n = "", s = !0) : a === "number" && (n = 0, s = !0);
  }
  try {
    e[t] = n;
  } catch {
  }
  s && e.removeAttribute(r || t);
}
function $s(e, t, n, o) {
  e.addEventListener(t, n, o);
}
function Kp(e, t, n, o) {
  e.removeEventListener(t, n, o);
}
const Aa = /* @__PURE__ */ Symbol("_vei");
function qp(e, t, n, o, r = null) {
  const i = e[Aa] || (e[Aa] = {}), s = i[t];
  if (o && s)
    s.value = o;
  else {
    const [a, l] = Jp(t);
    if (o) {
      const c = i[t] = Qp(
        o,
        r
      );
      $s(e, a, c, l);
    } else s && (Kp(e, a, s, l), i[t] = void 0);
  }
}
const Gp = /(Once|Passive|Capture)$/, Yp = /^on:?(?:Once|Passive|Capture)$/;
function Jp(e) {
  let t, n;
  for (; (n = e.match(Gp)) && !Yp.test(e); )
    t || (t = {}), e = e.slice(0, e.length - n[1].length), t[n[1].toLowerCase()] = !0;
  return [e[2] === ":" ? e.slice(3) : Jt(e.slice(2)), t];
}
let _i = 0;
const Zp = /* @__PURE__ */ Promise.resolve(), Xp = () => _i || (Zp.then(() => _i = 0), _i = Date.now());
function Qp(e, t) {
  const n = (o) => {
    if (!o._vts)
      o._vts = Date.now();
    else if (o._vts <= n.attached)
      return;
    const r = n.value;
    if (X(r)) {
      const i = o.stopImmediatePropagation;
      o.stopImmediatePropagation = () => {
        i.call(o), o._stopped = !0;
      };
      const s = r.slice(), a = [o];
      for (let l = 0; l < s.length && !o._stopped; l++) {
        const c = s[l];
        c && mt(
          c,
          t,
          5,
          a
        );
      }
    } else
      mt(
        r,
        t,
        5,
        [o]
      );
  };
  return n.value = e, n.attached = Xp(), n;
}
const Ea = (e) => e.charCodeAt(0) === 111 && e.charCodeAt(1) === 110 && // lowercase letter
e.charCodeAt(2) > 96 && e.charCodeAt(2) < 123, em = (e, t, n, o, r, i) => {
  const s = r === "svg";
  t === "class" ? Rp(e, o, s) : t === "style" ? Up(e, n, o) : Fr(t) ? Rr(t) || qp(e, t, n, o, i) : (t[0] === "." ? (t = t.slice(1), !0) : t[0] === "^" ? (t = t.slice(1), !1) : tm(e, t, o, s)) ? (Pa(e, t, o), !e.tagName.includes("-") && (t === "value" || t === "checked" || t === "selected") && Oa(e, t, o, s, i, t !== "value")) : /* #11081 force set props for possible async custom element */ e._isVueCE && // #12408 check if it's declared prop or it's async custom element
  (nm(e, t) || // @ts-expect-error _def is private
  e._def.__asyncLoader && (/[A-Z]/.test(t) || !Pe(o))) ? Pa(e, Xe(t), o, i, t) : (t === "true-value" ? e._trueValue = o : t === "false-value" && (e._falseValue = o), Oa(e, t, o, s));
};
function tm(e, t, n, o) {
  if (o)
    return !!(t === "innerHTML" || t === "textContent" || t in e && Ea(t) && re(n));
  if (t === "spellcheck" || t === "draggable" || t === "translate" || t === "autocorrect" || t === "sandbox" && e.tagName === "IFRAME" || t === "form" || t === "list" && e.tagName === "INPUT" || t === "type" && e.tagName === "TEXTAREA")
    return !1;
  if (t === "width" || t === "height") {
    const r = e.tagName;
    if (r === "IMG" || r === "VIDEO" || r === "CANVAS" || r === "SOURCE")
      return !1;
  }
  return Ea(t) && Pe(n) ? !1 : t in e;
}
function nm(e, t) {
  const n = (
    // @ts-expect-error _def is private
    e._def.props
  );
  if (!n)
    return !1;
  const o = Xe(t);
  return Array.isArray(n) ? n.some((r) => Xe(r) === o) : Object.keys(n).some((r) => Xe(r) === o);
}
const Ir = (e) => {
  const t = e.props["onUpdate:modelValue"] || !1;
  return X(t) ? (n) => mr(t, n) : t;
}, Rn = /* @__PURE__ */ Symbol("_assign"), om = {
  // #4096 array checkboxes need to be deep traversed
  deep: !0,
  created(e, t, n) {
    e[Rn] = Ir(n), $s(e, "change", () => {
      const o = e._modelValue, r = ac(e), i = e.checked, s = e[Rn];
      if (X(o)) {
        const a = Gl(o, r), l = a !== -1;
        if (i && !l)
          s(o.concat(r));
        else if (!i && l) {
          const c = [...o];
          c.splice(a, 1), s(c);
        }
      } else if (zn(o)) {
        const a = new Set(o);
        i ? a.add(r) : a.delete(r), s(a);
      } else
        s(lc(e, i));
    });
  },
  // set initial checked on mount to wait for true-value/false-value
  mounted: Ia,
  beforeUpdate(e, t, n) {
    e[Rn] = Ir(n), Ia(e, t, n);
  }
};
function Ia(e, { value: t, oldValue: n }, o) {
  e._modelValue = t;
  let r;
  if (X(t))
    r = Gl(t, o.props.value) > -1;
  else if (zn(t))
    r = t.has(o.props.value);
  else {
    if (t === n) return;
    r = ln(t, lc(e, !0));
  }
  e.checked !== r && (e.checked = r);
}
const rm = {
  created(e, { value: t }, n) {
    e.checked = ln(t, n.props.value), e[Rn] = Ir(n), $s(e, "change", () => {
      e[Rn](ac(e));
    });
  },
  beforeUpdate(e, { value: t, oldValue: n }, o) {
    e[Rn] = Ir(o), t !== n && (e.checked = ln(t, o.props.value));
  }
};
function ac(e) {
  return "_value" in e ? e._value : e.value;
}
function lc(e, t) {
  const n = t ? "_trueValue" : "_falseValue";
  return n in e ? e[n] : t;
}
const im = ["ctrl", "shift", "alt", "meta"], sm = {
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
  exact: (e, t) => im.some((n) => e[`${n}Key`] && !t.includes(n))
}, an = (e, t) => {
  if (!e) return e;
  const n = e._withMods || (e._withMods = {}), o = t.join(".");
  return n[o] || (n[o] = ((r, ...i) => {
    for (let s = 0; s < t.length; s++) {
      const a = sm[t[s]];
      if (a && a(r, t)) return;
    }
    return e(r, ...i);
  }));
}, am = {
  esc: "escape",
  space: " ",
  up: "arrow-up",
  left: "arrow-left",
  right: "arrow-right",
  down: "arrow-down",
  delete: "backspace"
}, Ss = (e, t) => {
  const n = e._withKeys || (e._withKeys = {}), o = t.join(".");
  return n[o] || (n[o] = ((r) => {
    if (!("key" in r))
      return;
    const i = Jt(r.key);
    if (t.some(
      (s) => s === i || am[s] === i
    ))
      return e(r);
  }));
}, lm = /* @__PURE__ */ Ee({ patchProp: em }, Ep);
let La;
function um() {
  return La || (La = cp(lm));
}
const cm = ((...e) => {
  const t = um().createApp(...e), { mount: n } = t;
  return t.mount = (o) => {
    const r = fm(o);
    if (!r) return;
    const i = t._component;
    !re(i) && !i.render && !i.template && (i.template = r.innerHTML), r.nodeType === 1 && (r.textContent = "");
    const s = n(r, !1, dm(r));
    return r instanceof Element && (r.removeAttribute("v-cloak"), r.setAttribute("data-v-app", "")), s;
  }, t;
});
function dm(e) {
  if (e instanceof SVGElement)
    return "svg";
  if (typeof MathMLElement == "function" && e instanceof MathMLElement)
    return "mathml";
}
function fm(e) {
  return Pe(e) ? document.querySelector(e) : e;
}
let uc;
const ti = (e) => uc = e, cc = (
  /* istanbul ignore next */
  /* @__PURE__ */ Symbol()
);
function Ui(e) {
  return e && typeof e == "object" && Object.prototype.toString.call(e) === "[object Object]" && typeof e.toJSON != "function";
}
var po;
(function(e) {
  e.direct = "direct", e.patchObject = "patch object", e.patchFunction = "patch function";
})(po || (po = {}));
function pm() {
  const e = Xl(!0), t = e.run(() => /* @__PURE__ */ ee({}));
  let n = [], o = [];
  const r = hs({
    install(i) {
      ti(r), r._a = i, i.provide(cc, r), i.config.globalProperties.$pinia = r, o.forEach((s) => n.push(s)), o = [];
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
const dc = () => {
};
function ja(e, t, n, o = dc) {
  e.add(t);
  const r = () => {
    e.delete(t) && o();
  };
  return !n && Ql() && Fd(r), r;
}
function In(e, ...t) {
  e.forEach((n) => {
    n(...t);
  });
}
const mm = (e) => e(), Na = /* @__PURE__ */ Symbol(), $i = /* @__PURE__ */ Symbol();
function Hi(e, t) {
  e instanceof Map && t instanceof Map ? t.forEach((n, o) => e.set(o, n)) : e instanceof Set && t instanceof Set && t.forEach(e.add, e);
  for (const n in t) {
    if (!t.hasOwnProperty(n))
      continue;
    const o = t[n], r = e[n];
    Ui(r) && Ui(o) && e.hasOwnProperty(n) && !/* @__PURE__ */ Ae(o) && !/* @__PURE__ */ Lt(o) ? e[n] = Hi(r, o) : e[n] = o;
  }
  return e;
}
const hm = (
  /* istanbul ignore next */
  /* @__PURE__ */ Symbol()
);
function gm(e) {
  return !Ui(e) || !Object.prototype.hasOwnProperty.call(e, hm);
}
const { assign: tn } = Object;
function bm(e) {
  return !!(/* @__PURE__ */ Ae(e) && e.effect);
}
function vm(e, t, n, o) {
  const { state: r, actions: i, getters: s } = t, a = n.state.value[e];
  let l;
  function c() {
    a || (n.state.value[e] = r ? r() : {});
    const u = /* @__PURE__ */ lf(n.state.value[e]);
    return tn(u, i, Object.keys(s || {}).reduce((d, m) => (d[m] = hs(z(() => {
      ti(n);
      const p = n._s.get(e);
      return s[m].call(p, p);
    })), d), {}));
  }
  return l = fc(e, c, t, n, o, !0), l;
}
function fc(e, t, n = {}, o, r, i) {
  let s;
  const a = tn({ actions: {} }, n), l = { deep: !0 };
  let c, u, d = /* @__PURE__ */ new Set(), m = /* @__PURE__ */ new Set(), p;
  const h = o.state.value[e];
  !i && !h && (o.state.value[e] = {});
  let k;
  function S(N) {
    let I;
    c = u = !1, typeof N == "function" ? (N(o.state.value[e]), I = {
      type: po.patchFunction,
      storeId: e,
      events: p
    }) : (Hi(o.state.value[e], N), I = {
      type: po.patchObject,
      payload: N,
      storeId: e,
      events: p
    });
    const J = k = /* @__PURE__ */ Symbol();
    Go().then(() => {
      k === J && (c = !0);
    }), u = !0, In(d, I, o.state.value[e]);
  }
  const j = i ? function() {
    const { state: I } = n, J = I ? I() : {};
    this.$patch((ne) => {
      tn(ne, J);
    });
  } : (
    /* istanbul ignore next */
    dc
  );
  function O() {
    s.stop(), d.clear(), m.clear(), o._s.delete(e);
  }
  const E = (N, I = "") => {
    if (Na in N)
      return N[$i] = I, N;
    const J = function() {
      ti(o);
      const ne = Array.from(arguments), V = /* @__PURE__ */ new Set(), ue = /* @__PURE__ */ new Set();
      function Se(oe) {
        V.add(oe);
      }
      function ze(oe) {
        ue.add(oe);
      }
      In(m, {
        args: ne,
        name: J[$i],
        store: C,
        after: Se,
        onError: ze
      });
      let ve;
      try {
        ve = N.apply(this && this.$id === e ? this : C, ne);
      } catch (oe) {
        throw In(ue, oe), oe;
      }
      return ve instanceof Promise ? ve.then((oe) => (In(V, oe), oe)).catch((oe) => (In(ue, oe), Promise.reject(oe))) : (In(V, ve), ve);
    };
    return J[Na] = !0, J[$i] = I, J;
  }, $ = {
    _p: o,
    // _s: scope,
    $id: e,
    $onAction: ja.bind(null, m),
    $patch: S,
    $reset: j,
    $subscribe(N, I = {}) {
      const J = ja(d, N, I.detached, () => ne()), ne = s.run(() => Ke(() => o.state.value[e], (V) => {
        (I.flush === "sync" ? u : c) && N({
          storeId: e,
          type: po.direct,
          events: p
        }, V);
      }, tn({}, l, I)));
      return J;
    },
    $dispose: O
  }, C = /* @__PURE__ */ Wn($);
  o._s.set(e, C);
  const R = (o._a && o._a.runWithContext || mm)(() => o._e.run(() => (s = Xl()).run(() => t({ action: E }))));
  for (const N in R) {
    const I = R[N];
    if (/* @__PURE__ */ Ae(I) && !bm(I) || /* @__PURE__ */ Lt(I))
      i || (h && gm(I) && (/* @__PURE__ */ Ae(I) ? I.value = h[N] : Hi(I, h[N])), o.state.value[e][N] = I);
    else if (typeof I == "function") {
      const J = E(I, N);
      R[N] = J, a.actions[N] = I;
    }
  }
  return tn(C, R), tn(/* @__PURE__ */ he(C), R), Object.defineProperty(C, "$state", {
    get: () => o.state.value[e],
    set: (N) => {
      S((I) => {
        tn(I, N);
      });
    }
  }), o._p.forEach((N) => {
    tn(C, s.run(() => N({
      store: C,
      app: o._a,
      pinia: o,
      options: a
    })));
  }), h && i && n.hydrate && n.hydrate(C.$state, h), c = !0, u = !0, C;
}
// @__NO_SIDE_EFFECTS__
function bt(e, t, n) {
  let o;
  const r = typeof t == "function";
  o = r ? n : t;
  function i(s, a) {
    const l = wf();
    return s = // in test mode, ignore the argument provided as we can always retrieve a
    // pinia instance with getActivePinia()
    s || (l ? lo(cc, null) : null), s && ti(s), s = uc, s._s.has(e) || (r ? fc(e, t, o, s) : vm(e, o, s)), s._s.get(e);
  }
  return i.$id = e, i;
}
var ym = Object.defineProperty, Ma = Object.getOwnPropertySymbols, wm = Object.prototype.hasOwnProperty, km = Object.prototype.propertyIsEnumerable, Da = (e, t, n) => t in e ? ym(e, t, { enumerable: !0, configurable: !0, writable: !0, value: n }) : e[t] = n, _m = (e, t) => {
  for (var n in t || (t = {})) wm.call(t, n) && Da(e, n, t[n]);
  if (Ma) for (var n of Ma(t)) km.call(t, n) && Da(e, n, t[n]);
  return e;
};
function On(e) {
  return e == null || e === "" || Array.isArray(e) && e.length === 0 || !(e instanceof Date) && typeof e == "object" && Object.keys(e).length === 0;
}
function xs(e) {
  return typeof e == "function" && "call" in e && "apply" in e;
}
function Te(e) {
  return !On(e);
}
function jt(e, t = !0) {
  return e instanceof Object && e.constructor === Object && (t || Object.keys(e).length !== 0);
}
function pc(e = {}, t = {}) {
  let n = _m({}, e);
  return Object.keys(t).forEach((o) => {
    let r = o;
    jt(t[r]) && r in e && jt(e[r]) ? n[r] = pc(e[r], t[r]) : n[r] = t[r];
  }), n;
}
function $m(...e) {
  return e.reduce((t, n, o) => o === 0 ? n : pc(t, n), {});
}
function lt(e, ...t) {
  return xs(e) ? e(...t) : e;
}
function it(e, t = !0) {
  return typeof e == "string" && (t || e !== "");
}
function Et(e) {
  return it(e) ? e.replace(/(-|_)/g, "").toLowerCase() : e;
}
function Cs(e, t = "", n = {}) {
  let o = Et(t).split("."), r = o.shift();
  if (r) {
    if (jt(e)) {
      let i = Object.keys(e).find((s) => Et(s) === r) || "";
      return Cs(lt(e[i], n), o.join("."), n);
    }
    return;
  }
  return lt(e, n);
}
function mc(e, t = !0) {
  return Array.isArray(e) && (t || e.length !== 0);
}
function Sm(e) {
  return Te(e) && !isNaN(e);
}
function xn(e, t) {
  if (t) {
    let n = t.test(e);
    return t.lastIndex = 0, n;
  }
  return !1;
}
function xm(...e) {
  return $m(...e);
}
function mo(e) {
  return e && e.replace(/\/\*(?:(?!\*\/)[\s\S])*\*\/|[\r\n\t]+/g, "").replace(/ {2,}/g, " ").replace(/ ([{:}]) /g, "$1").replace(/([;,]) /g, "$1").replace(/ !/g, "!").replace(/: /g, ":").trim();
}
function Cm(e) {
  return it(e, !1) ? e[0].toUpperCase() + e.slice(1) : e;
}
function hc(e) {
  return it(e) ? e.replace(/(_)/g, "-").replace(/([a-z])([A-Z])/g, "$1-$2").toLowerCase() : e;
}
function gc() {
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
function Yt(...e) {
  if (e) {
    let t = [];
    for (let n = 0; n < e.length; n++) {
      let o = e[n];
      if (!o) continue;
      let r = typeof o;
      if (r === "string" || r === "number") t.push(o);
      else if (r === "object") {
        let i = Array.isArray(o) ? [Yt(...o)] : Object.entries(o).map(([s, a]) => a ? s : void 0);
        t = i.length ? t.concat(i.filter((s) => !!s)) : t;
      }
    }
    return t.join(" ").trim();
  }
}
function Tm(e, t) {
  return e ? e.classList ? e.classList.contains(t) : new RegExp("(^| )" + t + "( |$)", "gi").test(e.className) : !1;
}
function Lr(e, t) {
  if (e && t) {
    let n = (o) => {
      Tm(e, o) || (e.classList ? e.classList.add(o) : e.className += " " + o);
    };
    [t].flat().filter(Boolean).forEach((o) => o.split(" ").forEach(n));
  }
}
function Om() {
  return window.innerWidth - document.documentElement.offsetWidth;
}
function Pm(e) {
  typeof e == "string" ? Lr(document.body, e || "p-overflow-hidden") : (e != null && e.variableName && document.body.style.setProperty(e.variableName, Om() + "px"), Lr(document.body, e?.className || "p-overflow-hidden"));
}
function ho(e, t) {
  if (e && t) {
    let n = (o) => {
      e.classList ? e.classList.remove(o) : e.className = e.className.replace(new RegExp("(^|\\b)" + o.split(" ").join("|") + "(\\b|$)", "gi"), " ");
    };
    [t].flat().filter(Boolean).forEach((o) => o.split(" ").forEach(n));
  }
}
function Am(e) {
  typeof e == "string" ? ho(document.body, e || "p-overflow-hidden") : (e != null && e.variableName && document.body.style.removeProperty(e.variableName), ho(document.body, e?.className || "p-overflow-hidden"));
}
function Em() {
  let e = window, t = document, n = t.documentElement, o = t.getElementsByTagName("body")[0], r = e.innerWidth || n.clientWidth || o.clientWidth, i = e.innerHeight || n.clientHeight || o.clientHeight;
  return { width: r, height: i };
}
function Fa(e) {
  return e ? Math.abs(e.scrollLeft) : 0;
}
function Im(e, t) {
  e && (typeof t == "string" ? e.style.cssText = t : Object.entries(t || {}).forEach(([n, o]) => e.style[n] = o));
}
function bc(e, t) {
  return e instanceof HTMLElement ? e.offsetWidth : 0;
}
function Lm(e) {
  if (e) {
    let t = e.parentNode;
    return t && t instanceof ShadowRoot && t.host && (t = t.host), t;
  }
  return null;
}
function jm(e) {
  return !!(e !== null && typeof e < "u" && e.nodeName && Lm(e));
}
function Pn(e) {
  return typeof Element < "u" ? e instanceof Element : e !== null && typeof e == "object" && e.nodeType === 1 && typeof e.nodeName == "string";
}
function jr(e, t = {}) {
  if (Pn(e)) {
    let n = (o, r) => {
      var i, s;
      let a = (i = e?.$attrs) != null && i[o] ? [(s = e?.$attrs) == null ? void 0 : s[o]] : [];
      return [r].flat().reduce((l, c) => {
        if (c != null) {
          let u = typeof c;
          if (u === "string" || u === "number") l.push(c);
          else if (u === "object") {
            let d = Array.isArray(c) ? n(o, c) : Object.entries(c).map(([m, p]) => o === "style" && (p || p === 0) ? `${m.replace(/([a-z])([A-Z])/g, "$1-$2").toLowerCase()}:${p}` : p ? m : void 0);
            l = d.length ? l.concat(d.filter((m) => !!m)) : l;
          }
        }
        return l;
      }, a);
    };
    Object.entries(t).forEach(([o, r]) => {
      if (r != null) {
        let i = o.match(/^on(.+)/);
        i ? e.addEventListener(i[1].toLowerCase(), r) : o === "p-bind" || o === "pBind" ? jr(e, r) : (r = o === "class" ? [...new Set(n("class", r))].join(" ").trim() : o === "style" ? n("style", r).join(";").trim() : r, (e.$attrs = e.$attrs || {}) && (e.$attrs[o] = r), e.setAttribute(o, r));
      }
    });
  }
}
function vc(e, t = {}, ...n) {
  {
    let o = document.createElement(e);
    return jr(o, t), o.append(...n), o;
  }
}
function Nm(e, t) {
  return Pn(e) ? Array.from(e.querySelectorAll(t)) : [];
}
function Mm(e, t) {
  return Pn(e) ? e.matches(t) ? e : e.querySelector(t) : null;
}
function Mn(e, t) {
  e && document.activeElement !== e && e.focus(t);
}
function Dm(e, t) {
  if (Pn(e)) {
    let n = e.getAttribute(t);
    return isNaN(n) ? n === "true" || n === "false" ? n === "true" : n : +n;
  }
}
function yc(e, t = "") {
  let n = Nm(e, `button:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            [href]:not([tabindex = "-1"]):not([style*="display:none"]):not([hidden])${t},
            input:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            select:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            textarea:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            [tabIndex]:not([tabIndex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            [contenteditable]:not([tabIndex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t}`), o = [];
  for (let r of n) getComputedStyle(r).display != "none" && getComputedStyle(r).visibility != "hidden" && o.push(r);
  return o;
}
function Xn(e, t) {
  let n = yc(e, t);
  return n.length > 0 ? n[0] : null;
}
function Ra(e) {
  if (e) {
    let t = e.offsetHeight, n = getComputedStyle(e);
    return t -= parseFloat(n.paddingTop) + parseFloat(n.paddingBottom) + parseFloat(n.borderTopWidth) + parseFloat(n.borderBottomWidth), t;
  }
  return 0;
}
function Fm(e, t) {
  let n = yc(e, t);
  return n.length > 0 ? n[n.length - 1] : null;
}
function Rm(e) {
  if (e) {
    let t = e.getBoundingClientRect();
    return { top: t.top + (window.pageYOffset || document.documentElement.scrollTop || document.body.scrollTop || 0), left: t.left + (window.pageXOffset || Fa(document.documentElement) || Fa(document.body) || 0) };
  }
  return { top: "auto", left: "auto" };
}
function wc(e, t) {
  return e ? e.offsetHeight : 0;
}
function Ba(e) {
  if (e) {
    let t = e.offsetWidth, n = getComputedStyle(e);
    return t -= parseFloat(n.paddingLeft) + parseFloat(n.paddingRight) + parseFloat(n.borderLeftWidth) + parseFloat(n.borderRightWidth), t;
  }
  return 0;
}
function kc() {
  return !!(typeof window < "u" && window.document && window.document.createElement);
}
function za(e, t = "") {
  return Pn(e) ? e.matches(`button:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            [href][clientHeight][clientWidth]:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            input:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            select:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            textarea:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            [tabIndex]:not([tabIndex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            [contenteditable]:not([tabIndex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t}`) : !1;
}
function _c(e, t = "", n) {
  Pn(e) && n !== null && n !== void 0 && e.setAttribute(t, n);
}
var sr = {};
function Bm(e = "pui_id_") {
  return Object.hasOwn(sr, e) || (sr[e] = 0), sr[e]++, `${e}${sr[e]}`;
}
function zm() {
  let e = [], t = (s, a, l = 999) => {
    let c = r(s, a, l), u = c.value + (c.key === s ? 0 : l) + 1;
    return e.push({ key: s, value: u }), u;
  }, n = (s) => {
    e = e.filter((a) => a.value !== s);
  }, o = (s, a) => r(s).value, r = (s, a, l = 0) => [...e].reverse().find((c) => !0) || { key: s, value: l }, i = (s) => s && parseInt(s.style.zIndex, 10) || 0;
  return { get: i, set: (s, a, l) => {
    a && (a.style.zIndex = String(t(s, !0, l)));
  }, clear: (s) => {
    s && (n(i(s)), s.style.zIndex = "");
  }, getCurrent: (s) => o(s) };
}
var Si = zm(), Vm = Object.defineProperty, Um = Object.defineProperties, Hm = Object.getOwnPropertyDescriptors, Nr = Object.getOwnPropertySymbols, $c = Object.prototype.hasOwnProperty, Sc = Object.prototype.propertyIsEnumerable, Va = (e, t, n) => t in e ? Vm(e, t, { enumerable: !0, configurable: !0, writable: !0, value: n }) : e[t] = n, kt = (e, t) => {
  for (var n in t || (t = {})) $c.call(t, n) && Va(e, n, t[n]);
  if (Nr) for (var n of Nr(t)) Sc.call(t, n) && Va(e, n, t[n]);
  return e;
}, xi = (e, t) => Um(e, Hm(t)), Ut = (e, t) => {
  var n = {};
  for (var o in e) $c.call(e, o) && t.indexOf(o) < 0 && (n[o] = e[o]);
  if (e != null && Nr) for (var o of Nr(e)) t.indexOf(o) < 0 && Sc.call(e, o) && (n[o] = e[o]);
  return n;
}, Wm = gc(), He = Wm, Oo = /{([^}]*)}/g, xc = /(\d+\s+[\+\-\*\/]\s+\d+)/g, Cc = /var\([^)]+\)/g;
function Ua(e) {
  return it(e) ? e.replace(/[A-Z]/g, (t, n) => n === 0 ? t : "." + t.toLowerCase()).toLowerCase() : e;
}
function Km(e) {
  return jt(e) && e.hasOwnProperty("$value") && e.hasOwnProperty("$type") ? e.$value : e;
}
function qm(e) {
  return e.replaceAll(/ /g, "").replace(/[^\w]/g, "-");
}
function Wi(e = "", t = "") {
  return qm(`${it(e, !1) && it(t, !1) ? `${e}-` : e}${t}`);
}
function Tc(e = "", t = "") {
  return `--${Wi(e, t)}`;
}
function Gm(e = "") {
  let t = (e.match(/{/g) || []).length, n = (e.match(/}/g) || []).length;
  return (t + n) % 2 !== 0;
}
function Oc(e, t = "", n = "", o = [], r) {
  if (it(e)) {
    let i = e.trim();
    if (Gm(i)) return;
    if (xn(i, Oo)) {
      let s = i.replaceAll(Oo, (a) => {
        let l = a.replace(/{|}/g, "").split(".").filter((c) => !o.some((u) => xn(c, u)));
        return `var(${Tc(n, hc(l.join("-")))}${Te(r) ? `, ${r}` : ""})`;
      });
      return xn(s.replace(Cc, "0"), xc) ? `calc(${s})` : s;
    }
    return i;
  } else if (Sm(e)) return e;
}
function Ym(e, t, n) {
  it(t, !1) && e.push(`${t}:${n};`);
}
function jn(e, t) {
  return e ? `${e}{${t}}` : "";
}
function Pc(e, t) {
  if (e.indexOf("dt(") === -1) return e;
  function n(s, a) {
    let l = [], c = 0, u = "", d = null, m = 0;
    for (; c <= s.length; ) {
      let p = s[c];
      if ((p === '"' || p === "'" || p === "`") && s[c - 1] !== "\\" && (d = d === p ? null : p), !d && (p === "(" && m++, p === ")" && m--, (p === "," || c === s.length) && m === 0)) {
        let h = u.trim();
        h.startsWith("dt(") ? l.push(Pc(h, a)) : l.push(o(h)), u = "", c++;
        continue;
      }
      p !== void 0 && (u += p), c++;
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
    let [a, l] = r[s], c = e.slice(a + 3, l), u = n(c, t), d = t(...u);
    e = e.slice(0, a) + d + e.slice(l + 1);
  }
  return e;
}
var Ac = (e) => {
  var t;
  let n = _e.getTheme(), o = Ki(n, e, void 0, "variable"), r = (t = o?.match(/--[\w-]+/g)) == null ? void 0 : t[0], i = Ki(n, e, void 0, "value");
  return { name: r, variable: o, value: i };
}, Cn = (...e) => Ki(_e.getTheme(), ...e), Ki = (e = {}, t, n, o) => {
  if (t) {
    let { variable: r, options: i } = _e.defaults || {}, { prefix: s, transform: a } = e?.options || i || {}, l = xn(t, Oo) ? t : `{${t}}`;
    return o === "value" || On(o) && a === "strict" ? _e.getTokenValue(t) : Oc(l, void 0, s, [r.excludedKeyRegex], n);
  }
  return "";
};
function ar(e, ...t) {
  if (e instanceof Array) {
    let n = e.reduce((o, r, i) => {
      var s;
      return o + r + ((s = lt(t[i], { dt: Cn })) != null ? s : "");
    }, "");
    return Pc(n, Cn);
  }
  return lt(e, { dt: Cn });
}
function Jm(e, t = {}) {
  let n = _e.defaults.variable, { prefix: o = n.prefix, selector: r = n.selector, excludedKeyRegex: i = n.excludedKeyRegex } = t, s = [], a = [], l = [{ node: e, path: o }];
  for (; l.length; ) {
    let { node: u, path: d } = l.pop();
    for (let m in u) {
      let p = u[m], h = Km(p), k = xn(m, i) ? Wi(d) : Wi(d, hc(m));
      if (jt(h)) l.push({ node: h, path: k });
      else {
        let S = Tc(k), j = Oc(h, k, o, [i]);
        Ym(a, S, j);
        let O = k;
        o && O.startsWith(o + "-") && (O = O.slice(o.length + 1)), s.push(O.replace(/-/g, "."));
      }
    }
  }
  let c = a.join("");
  return { value: a, tokens: s, declarations: c, css: jn(r, c) };
}
var yt = { regex: { rules: { class: { pattern: /^\.([a-zA-Z][\w-]*)$/, resolve(e) {
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
  return Jm(e, { prefix: t?.prefix });
}, getCommon({ name: e = "", theme: t = {}, params: n, set: o, defaults: r }) {
  var i, s, a, l, c, u, d;
  let { preset: m, options: p } = t, h, k, S, j, O, E, $;
  if (Te(m) && p.transform !== "strict") {
    let { primitive: C, semantic: q, extend: R } = m, N = q || {}, { colorScheme: I } = N, J = Ut(N, ["colorScheme"]), ne = R || {}, { colorScheme: V } = ne, ue = Ut(ne, ["colorScheme"]), Se = I || {}, { dark: ze } = Se, ve = Ut(Se, ["dark"]), oe = V || {}, { dark: fe } = oe, nt = Ut(oe, ["dark"]), ot = Te(C) ? this._toVariables({ primitive: C }, p) : {}, De = Te(J) ? this._toVariables({ semantic: J }, p) : {}, Me = Te(ve) ? this._toVariables({ light: ve }, p) : {}, dn = Te(ze) ? this._toVariables({ dark: ze }, p) : {}, Rt = Te(ue) ? this._toVariables({ semantic: ue }, p) : {}, Qo = Te(nt) ? this._toVariables({ light: nt }, p) : {}, Xt = Te(fe) ? this._toVariables({ dark: fe }, p) : {}, [An, er] = [(i = ot.declarations) != null ? i : "", ot.tokens], [fn, Ks] = [(s = De.declarations) != null ? s : "", De.tokens || []], [g, w] = [(a = Me.declarations) != null ? a : "", Me.tokens || []], [T, M] = [(l = dn.declarations) != null ? l : "", dn.tokens || []], [P, L] = [(c = Rt.declarations) != null ? c : "", Rt.tokens || []], [H, U] = [(u = Qo.declarations) != null ? u : "", Qo.tokens || []], [B, A] = [(d = Xt.declarations) != null ? d : "", Xt.tokens || []];
    h = this.transformCSS(e, An, "light", "variable", p, o, r), k = er;
    let Y = this.transformCSS(e, `${fn}${g}`, "light", "variable", p, o, r), W = this.transformCSS(e, `${T}`, "dark", "variable", p, o, r);
    S = `${Y}${W}`, j = [.../* @__PURE__ */ new Set([...Ks, ...w, ...M])];
    let Z = this.transformCSS(e, `${P}${H}color-scheme:light`, "light", "variable", p, o, r), te = this.transformCSS(e, `${B}color-scheme:dark`, "dark", "variable", p, o, r);
    O = `${Z}${te}`, E = [.../* @__PURE__ */ new Set([...L, ...U, ...A])], $ = lt(m.css, { dt: Cn });
  }
  return { primitive: { css: h, tokens: k }, semantic: { css: S, tokens: j }, global: { css: O, tokens: E }, style: $ };
}, getPreset({ name: e = "", preset: t = {}, options: n, params: o, set: r, defaults: i, selector: s }) {
  var a, l, c;
  let u, d, m;
  if (Te(t) && n.transform !== "strict") {
    let p = e.replace("-directive", ""), h = t, { colorScheme: k, extend: S, css: j } = h, O = Ut(h, ["colorScheme", "extend", "css"]), E = S || {}, { colorScheme: $ } = E, C = Ut(E, ["colorScheme"]), q = k || {}, { dark: R } = q, N = Ut(q, ["dark"]), I = $ || {}, { dark: J } = I, ne = Ut(I, ["dark"]), V = Te(O) ? this._toVariables({ [p]: kt(kt({}, O), C) }, n) : {}, ue = Te(N) ? this._toVariables({ [p]: kt(kt({}, N), ne) }, n) : {}, Se = Te(R) ? this._toVariables({ [p]: kt(kt({}, R), J) }, n) : {}, [ze, ve] = [(a = V.declarations) != null ? a : "", V.tokens || []], [oe, fe] = [(l = ue.declarations) != null ? l : "", ue.tokens || []], [nt, ot] = [(c = Se.declarations) != null ? c : "", Se.tokens || []], De = this.transformCSS(p, `${ze}${oe}`, "light", "variable", n, r, i, s), Me = this.transformCSS(p, nt, "dark", "variable", n, r, i, s);
    u = `${De}${Me}`, d = [.../* @__PURE__ */ new Set([...ve, ...fe, ...ot])], m = lt(j, { dt: Cn });
  }
  return { css: u, tokens: d, style: m };
}, getPresetC({ name: e = "", theme: t = {}, params: n, set: o, defaults: r }) {
  var i;
  let { preset: s, options: a } = t, l = (i = s?.components) == null ? void 0 : i[e];
  return this.getPreset({ name: e, preset: l, options: a, params: n, set: o, defaults: r });
}, getPresetD({ name: e = "", theme: t = {}, params: n, set: o, defaults: r }) {
  var i, s;
  let a = e.replace("-directive", ""), { preset: l, options: c } = t, u = ((i = l?.components) == null ? void 0 : i[a]) || ((s = l?.directives) == null ? void 0 : s[a]);
  return this.getPreset({ name: a, preset: u, options: c, params: n, set: o, defaults: r });
}, applyDarkColorScheme(e) {
  return !(e.darkModeSelector === "none" || e.darkModeSelector === !1);
}, getColorSchemeOption(e, t) {
  var n;
  return this.applyDarkColorScheme(e) ? this.regex.resolve(e.darkModeSelector === !0 ? t.options.darkModeSelector : (n = e.darkModeSelector) != null ? n : t.options.darkModeSelector) : [];
}, getLayerOrder(e, t = {}, n, o) {
  let { cssLayer: r } = t;
  return r ? `@layer ${lt(r.order || r.name || "primeui", n)}` : "";
}, getCommonStyleSheet({ name: e = "", theme: t = {}, params: n, props: o = {}, set: r, defaults: i }) {
  let s = this.getCommon({ name: e, theme: t, params: n, set: r, defaults: i }), a = Object.entries(o).reduce((l, [c, u]) => l.push(`${c}="${u}"`) && l, []).join(" ");
  return Object.entries(s || {}).reduce((l, [c, u]) => {
    if (jt(u) && Object.hasOwn(u, "css")) {
      let d = mo(u.css), m = `${c}-variables`;
      l.push(`<style type="text/css" data-primevue-style-id="${m}" ${a}>${d}</style>`);
    }
    return l;
  }, []).join("");
}, getStyleSheet({ name: e = "", theme: t = {}, params: n, props: o = {}, set: r, defaults: i }) {
  var s;
  let a = { name: e, theme: t, params: n, set: r, defaults: i }, l = (s = e.includes("-directive") ? this.getPresetD(a) : this.getPresetC(a)) == null ? void 0 : s.css, c = Object.entries(o).reduce((u, [d, m]) => u.push(`${d}="${m}"`) && u, []).join(" ");
  return l ? `<style type="text/css" data-primevue-style-id="${e}-variables" ${c}>${mo(l)}</style>` : "";
}, createTokens(e = {}, t, n = "", o = "", r = {}) {
  let i = function(a, l = {}, c = []) {
    if (c.includes(this.path)) return console.warn(`Circular reference detected at ${this.path}`), { colorScheme: a, path: this.path, paths: l, value: void 0 };
    c.push(this.path), l.name = this.path, l.binding || (l.binding = {});
    let u = this.value;
    if (typeof this.value == "string" && Oo.test(this.value)) {
      let d = this.value.trim().replace(Oo, (m) => {
        var p;
        let h = m.slice(1, -1), k = this.tokens[h];
        if (!k) return console.warn(`Token not found for path: ${h}`), "__UNRESOLVED__";
        let S = k.computed(a, l, c);
        return Array.isArray(S) && S.length === 2 ? `light-dark(${S[0].value},${S[1].value})` : (p = S?.value) != null ? p : "__UNRESOLVED__";
      });
      u = xc.test(d.replace(Cc, "0")) ? `calc(${d})` : d;
    }
    return On(l.binding) && delete l.binding, c.pop(), { colorScheme: a, path: this.path, paths: l, value: u.includes("__UNRESOLVED__") ? void 0 : u };
  }, s = (a, l, c) => {
    Object.entries(a).forEach(([u, d]) => {
      let m = xn(u, t.variable.excludedKeyRegex) ? l : l ? `${l}.${Ua(u)}` : Ua(u), p = c ? `${c}.${u}` : u;
      jt(d) ? s(d, m, p) : (r[m] || (r[m] = { paths: [], computed: (h, k = {}, S = []) => {
        if (r[m].paths.length === 1) return r[m].paths[0].computed(r[m].paths[0].scheme, k.binding, S);
        if (h && h !== "none") for (let j = 0; j < r[m].paths.length; j++) {
          let O = r[m].paths[j];
          if (O.scheme === h) return O.computed(h, k.binding, S);
        }
        return r[m].paths.map((j) => j.computed(j.scheme, k[j.scheme], S));
      } }), r[m].paths.push({ path: p, value: d, scheme: p.includes("colorScheme.light") ? "light" : p.includes("colorScheme.dark") ? "dark" : "none", computed: i, tokens: r }));
    });
  };
  return s(e, n, o), r;
}, getTokenValue(e, t, n) {
  var o;
  let r = ((a) => a.split(".").filter((l) => !xn(l.toLowerCase(), n.variable.excludedKeyRegex)).join("."))(t), i = t.includes("colorScheme.light") ? "light" : t.includes("colorScheme.dark") ? "dark" : void 0, s = [(o = e[r]) == null ? void 0 : o.computed(i)].flat().filter((a) => a);
  return s.length === 1 ? s[0].value : s.reduce((a = {}, l) => {
    let c = l, { colorScheme: u } = c, d = Ut(c, ["colorScheme"]);
    return a[u] = d, a;
  }, void 0);
}, getSelectorRule(e, t, n, o) {
  return n === "class" || n === "attr" ? jn(Te(t) ? `${e}${t},${e} ${t}` : e, o) : jn(e, jn(t ?? ":root,:host", o));
}, transformCSS(e, t, n, o, r = {}, i, s, a) {
  if (Te(t)) {
    let { cssLayer: l } = r;
    if (o !== "style") {
      let c = this.getColorSchemeOption(r, s);
      t = n === "dark" ? c.reduce((u, { type: d, selector: m }) => (Te(m) && (u += m.includes("[CSS]") ? m.replace("[CSS]", t) : this.getSelectorRule(m, a, d, t)), u), "") : jn(a ?? ":root,:host", t);
    }
    if (l) {
      let c = { name: "primeui" };
      jt(l) && (c.name = lt(l.name, { name: e, type: o })), Te(c.name) && (t = jn(`@layer ${c.name}`, t), i?.layerNames(c.name));
    }
    return t;
  }
  return "";
} }, _e = { defaults: { variable: { prefix: "p", selector: ":root,:host", excludedKeyRegex: /^(primitive|semantic|components|directives|variables|colorscheme|light|dark|common|root|states|extend|css)$/gi }, options: { prefix: "p", darkModeSelector: "system", cssLayer: !1 } }, _theme: void 0, _layerNames: /* @__PURE__ */ new Set(), _loadedStyleNames: /* @__PURE__ */ new Set(), _loadingStyles: /* @__PURE__ */ new Set(), _tokens: {}, update(e = {}) {
  let { theme: t } = e;
  t && (this._theme = xi(kt({}, t), { options: kt(kt({}, this.defaults.options), t.options) }), this._tokens = yt.createTokens(this.preset, this.defaults), this.clearLoadedStyleNames());
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
  this.update({ theme: e }), He.emit("theme:change", e);
}, getPreset() {
  return this.preset;
}, setPreset(e) {
  this._theme = xi(kt({}, this.theme), { preset: e }), this._tokens = yt.createTokens(e, this.defaults), this.clearLoadedStyleNames(), He.emit("preset:change", e), He.emit("theme:change", this.theme);
}, getOptions() {
  return this.options;
}, setOptions(e) {
  this._theme = xi(kt({}, this.theme), { options: e }), this.clearLoadedStyleNames(), He.emit("options:change", e), He.emit("theme:change", this.theme);
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
  return yt.getTokenValue(this.tokens, e, this.defaults);
}, getCommon(e = "", t) {
  return yt.getCommon({ name: e, theme: this.theme, params: t, defaults: this.defaults, set: { layerNames: this.setLayerNames.bind(this) } });
}, getComponent(e = "", t) {
  let n = { name: e, theme: this.theme, params: t, defaults: this.defaults, set: { layerNames: this.setLayerNames.bind(this) } };
  return yt.getPresetC(n);
}, getDirective(e = "", t) {
  let n = { name: e, theme: this.theme, params: t, defaults: this.defaults, set: { layerNames: this.setLayerNames.bind(this) } };
  return yt.getPresetD(n);
}, getCustomPreset(e = "", t, n, o) {
  let r = { name: e, preset: t, options: this.options, selector: n, params: o, defaults: this.defaults, set: { layerNames: this.setLayerNames.bind(this) } };
  return yt.getPreset(r);
}, getLayerOrderCSS(e = "") {
  return yt.getLayerOrder(e, this.options, { names: this.getLayerNames() }, this.defaults);
}, transformCSS(e = "", t, n = "style", o) {
  return yt.transformCSS(e, t, o, n, this.options, { layerNames: this.setLayerNames.bind(this) }, this.defaults);
}, getCommonStyleSheet(e = "", t, n = {}) {
  return yt.getCommonStyleSheet({ name: e, theme: this.theme, params: t, props: n, defaults: this.defaults, set: { layerNames: this.setLayerNames.bind(this) } });
}, getStyleSheet(e, t, n = {}) {
  return yt.getStyleSheet({ name: e, theme: this.theme, params: t, props: n, defaults: this.defaults, set: { layerNames: this.setLayerNames.bind(this) } });
}, onStyleMounted(e) {
  this._loadingStyles.add(e);
}, onStyleUpdated(e) {
  this._loadingStyles.add(e);
}, onStyleLoaded(e, { name: t }) {
  this._loadingStyles.size && (this._loadingStyles.delete(t), He.emit(`theme:${t}:load`, e), !this._loadingStyles.size && He.emit("theme:load"));
} }, Ge = {
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
}, Zm = `
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
function Po(e) {
  "@babel/helpers - typeof";
  return Po = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Po(e);
}
function Ha(e, t) {
  var n = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
    var o = Object.getOwnPropertySymbols(e);
    t && (o = o.filter(function(r) {
      return Object.getOwnPropertyDescriptor(e, r).enumerable;
    })), n.push.apply(n, o);
  }
  return n;
}
function Wa(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? Ha(Object(n), !0).forEach(function(o) {
      Xm(e, o, n[o]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : Ha(Object(n)).forEach(function(o) {
      Object.defineProperty(e, o, Object.getOwnPropertyDescriptor(n, o));
    });
  }
  return e;
}
function Xm(e, t, n) {
  return (t = Qm(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function Qm(e) {
  var t = eh(e, "string");
  return Po(t) == "symbol" ? t : t + "";
}
function eh(e, t) {
  if (Po(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (Po(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
function th(e) {
  var t = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : !0;
  Tn() && Tn().components ? Yo(e) : t ? e() : Go(e);
}
var nh = 0;
function oh(e) {
  var t = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}, n = /* @__PURE__ */ ee(!1), o = /* @__PURE__ */ ee(e), r = /* @__PURE__ */ ee(null), i = kc() ? window.document : void 0, s = t.document, a = s === void 0 ? i : s, l = t.immediate, c = l === void 0 ? !0 : l, u = t.manual, d = u === void 0 ? !1 : u, m = t.name, p = m === void 0 ? "style_".concat(++nh) : m, h = t.id, k = h === void 0 ? void 0 : h, S = t.media, j = S === void 0 ? void 0 : S, O = t.nonce, E = O === void 0 ? void 0 : O, $ = t.first, C = $ === void 0 ? !1 : $, q = t.onMounted, R = q === void 0 ? void 0 : q, N = t.onUpdated, I = N === void 0 ? void 0 : N, J = t.onLoad, ne = J === void 0 ? void 0 : J, V = t.props, ue = V === void 0 ? {} : V, Se = function() {
  }, ze = function(fe) {
    var nt = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
    if (a) {
      var ot = Wa(Wa({}, ue), nt), De = ot.name || p, Me = ot.id || k, dn = ot.nonce || E;
      r.value = a.querySelector('style[data-primevue-style-id="'.concat(De, '"]')) || a.getElementById(Me) || a.createElement("style"), r.value.isConnected || (o.value = fe || e, jr(r.value, {
        type: "text/css",
        id: Me,
        media: j,
        nonce: dn
      }), C ? a.head.prepend(r.value) : a.head.appendChild(r.value), _c(r.value, "data-primevue-style-id", De), jr(r.value, ot), r.value.onload = function(Rt) {
        return ne?.(Rt, {
          name: De
        });
      }, R?.(De)), !n.value && (Se = Ke(o, function(Rt) {
        r.value.textContent = Rt, I?.(De);
      }, {
        immediate: !0
      }), n.value = !0);
    }
  }, ve = function() {
    !a || !n.value || (Se(), jm(r.value) && a.head.removeChild(r.value), n.value = !1, r.value = null);
  };
  return c && !d && th(ze), {
    id: k,
    name: p,
    el: r,
    css: o,
    unload: ve,
    load: ze,
    isLoaded: /* @__PURE__ */ yr(n)
  };
}
function Ao(e) {
  "@babel/helpers - typeof";
  return Ao = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Ao(e);
}
var Ka, qa, Ga, Ya;
function Ja(e, t) {
  return ah(e) || sh(e, t) || ih(e, t) || rh();
}
function rh() {
  throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function ih(e, t) {
  if (e) {
    if (typeof e == "string") return Za(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? Za(e, t) : void 0;
  }
}
function Za(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, o = Array(t); n < t; n++) o[n] = e[n];
  return o;
}
function sh(e, t) {
  var n = e == null ? null : typeof Symbol < "u" && e[Symbol.iterator] || e["@@iterator"];
  if (n != null) {
    var o, r, i, s, a = [], l = !0, c = !1;
    try {
      if (i = (n = n.call(e)).next, t !== 0) for (; !(l = (o = i.call(n)).done) && (a.push(o.value), a.length !== t); l = !0) ;
    } catch (u) {
      c = !0, r = u;
    } finally {
      try {
        if (!l && n.return != null && (s = n.return(), Object(s) !== s)) return;
      } finally {
        if (c) throw r;
      }
    }
    return a;
  }
}
function ah(e) {
  if (Array.isArray(e)) return e;
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
function Ci(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? Xa(Object(n), !0).forEach(function(o) {
      lh(e, o, n[o]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : Xa(Object(n)).forEach(function(o) {
      Object.defineProperty(e, o, Object.getOwnPropertyDescriptor(n, o));
    });
  }
  return e;
}
function lh(e, t, n) {
  return (t = uh(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function uh(e) {
  var t = ch(e, "string");
  return Ao(t) == "symbol" ? t : t + "";
}
function ch(e, t) {
  if (Ao(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (Ao(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
function lr(e, t) {
  return t || (t = e.slice(0)), Object.freeze(Object.defineProperties(e, { raw: { value: Object.freeze(t) } }));
}
var dh = function(t) {
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
}, fh = {}, ph = {}, $e = {
  name: "base",
  css: dh,
  style: Zm,
  classes: fh,
  inlineStyles: ph,
  load: function(t) {
    var n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}, o = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : function(i) {
      return i;
    }, r = o(ar(Ka || (Ka = lr(["", ""])), t));
    return Te(r) ? oh(mo(r), Ci({
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
      return _e.transformCSS(n.name || t.name, "".concat(r).concat(ar(qa || (qa = lr(["", ""])), o)));
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
      var o = lt(this.css, {
        dt: Cn
      }) || "", r = mo(ar(Ga || (Ga = lr(["", "", ""])), o, t)), i = Object.entries(n).reduce(function(s, a) {
        var l = Ja(a, 2), c = l[0], u = l[1];
        return s.push("".concat(c, '="').concat(u, '"')) && s;
      }, []).join(" ");
      return Te(r) ? '<style type="text/css" data-primevue-style-id="'.concat(this.name, '" ').concat(i, ">").concat(r, "</style>") : "";
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
      var r = this.name === "base" ? "global-style" : "".concat(this.name, "-style"), i = ar(Ya || (Ya = lr(["", ""])), lt(this.style, {
        dt: Cn
      })), s = mo(_e.transformCSS(r, i)), a = Object.entries(n).reduce(function(l, c) {
        var u = Ja(c, 2), d = u[0], m = u[1];
        return l.push("".concat(d, '="').concat(m, '"')) && l;
      }, []).join(" ");
      Te(s) && o.push('<style type="text/css" data-primevue-style-id="'.concat(r, '" ').concat(a, ">").concat(s, "</style>"));
    }
    return o.join("");
  },
  extend: function(t) {
    return Ci(Ci({}, this), {}, {
      css: void 0,
      style: void 0
    }, t);
  }
}, rn = gc();
function Eo(e) {
  "@babel/helpers - typeof";
  return Eo = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Eo(e);
}
function Qa(e, t) {
  var n = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
    var o = Object.getOwnPropertySymbols(e);
    t && (o = o.filter(function(r) {
      return Object.getOwnPropertyDescriptor(e, r).enumerable;
    })), n.push.apply(n, o);
  }
  return n;
}
function ur(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? Qa(Object(n), !0).forEach(function(o) {
      mh(e, o, n[o]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : Qa(Object(n)).forEach(function(o) {
      Object.defineProperty(e, o, Object.getOwnPropertyDescriptor(n, o));
    });
  }
  return e;
}
function mh(e, t, n) {
  return (t = hh(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function hh(e) {
  var t = gh(e, "string");
  return Eo(t) == "symbol" ? t : t + "";
}
function gh(e, t) {
  if (Eo(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (Eo(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var bh = {
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
    text: [Ge.STARTS_WITH, Ge.CONTAINS, Ge.NOT_CONTAINS, Ge.ENDS_WITH, Ge.EQUALS, Ge.NOT_EQUALS],
    numeric: [Ge.EQUALS, Ge.NOT_EQUALS, Ge.LESS_THAN, Ge.LESS_THAN_OR_EQUAL_TO, Ge.GREATER_THAN, Ge.GREATER_THAN_OR_EQUAL_TO],
    date: [Ge.DATE_IS, Ge.DATE_IS_NOT, Ge.DATE_BEFORE, Ge.DATE_AFTER]
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
}, vh = /* @__PURE__ */ Symbol();
function yh(e, t) {
  var n = {
    config: /* @__PURE__ */ Wn(t)
  };
  return e.config.globalProperties.$primevue = n, e.provide(vh, n), wh(), kh(e, n), n;
}
var Dn = [];
function wh() {
  He.clear(), Dn.forEach(function(e) {
    return e?.();
  }), Dn = [];
}
function kh(e, t) {
  var n = /* @__PURE__ */ ee(!1), o = function() {
    var c;
    if (((c = t.config) === null || c === void 0 ? void 0 : c.theme) !== "none" && !_e.isStyleNameLoaded("common")) {
      var u, d, m = ((u = $e.getCommonTheme) === null || u === void 0 ? void 0 : u.call($e)) || {}, p = m.primitive, h = m.semantic, k = m.global, S = m.style, j = {
        nonce: (d = t.config) === null || d === void 0 || (d = d.csp) === null || d === void 0 ? void 0 : d.nonce
      };
      $e.load(p?.css, ur({
        name: "primitive-variables"
      }, j)), $e.load(h?.css, ur({
        name: "semantic-variables"
      }, j)), $e.load(k?.css, ur({
        name: "global-variables"
      }, j)), $e.loadStyle(ur({
        name: "global-style"
      }, j), S), _e.setLoadedStyleName("common");
    }
  };
  He.on("theme:change", function(l) {
    n.value || (e.config.globalProperties.$primevue.config.theme = l, n.value = !0);
  });
  var r = Ke(t.config, function(l, c) {
    rn.emit("config:change", {
      newValue: l,
      oldValue: c
    });
  }, {
    immediate: !0,
    deep: !0
  }), i = Ke(function() {
    return t.config.ripple;
  }, function(l, c) {
    rn.emit("config:ripple:change", {
      newValue: l,
      oldValue: c
    });
  }, {
    immediate: !0,
    deep: !0
  }), s = Ke(function() {
    return t.config.theme;
  }, function(l, c) {
    n.value || _e.setTheme(l), t.config.unstyled || o(), n.value = !1, rn.emit("config:theme:change", {
      newValue: l,
      oldValue: c
    });
  }, {
    immediate: !0,
    deep: !1
  }), a = Ke(function() {
    return t.config.unstyled;
  }, function(l, c) {
    !l && t.config.theme && o(), rn.emit("config:unstyled:change", {
      newValue: l,
      oldValue: c
    });
  }, {
    immediate: !0,
    deep: !0
  });
  Dn.push(r), Dn.push(i), Dn.push(s), Dn.push(a);
}
var _h = {
  install: function(t, n) {
    var o = xm(bh, n);
    yh(t, o);
  }
};
const Ie = (e) => typeof e == "object" && e !== null && !Array.isArray(e), Re = (e) => typeof e == "string" ? e : null, wn = (e) => typeof e == "number" && Number.isFinite(e) ? e : null, Ts = ["waiting", "downloading", "verifying"], ni = ["paused", "interrupted"], Ec = ["completed", "failed", "cancelled"], $h = /* @__PURE__ */ new Set([...Ts, ...ni, ...Ec]);
function Ic(e) {
  if (!Ie(e)) return null;
  const t = Re(e.task_id), n = Re(e.file_key), o = Re(e.status);
  return t === null || n === null || o === null || !$h.has(o) ? null : {
    task_id: t,
    file_key: n,
    filename: Re(e.filename) ?? "",
    status: o,
    progress: wn(e.progress) ?? 0,
    downloaded_bytes: wn(e.downloaded_bytes) ?? 0,
    total_bytes: wn(e.total_bytes),
    speed: wn(e.speed),
    eta: wn(e.eta),
    error: Re(e.error),
    code: Re(e.code),
    hint: Re(e.hint),
    path: Re(e.path),
    held: e.held === !0,
    wants_key: e.wants_key === !0
  };
}
function Ti(e, t) {
  return Ie(e) && typeof e.error == "string" ? { code: Re(e.code) ?? `http_${t}`, error: e.error, hint: Re(e.hint) ?? "" } : { code: `http_${t}`, error: `ComfyUI answered ${t}.`, hint: "Look at ComfyUI's console." };
}
function gr(e) {
  const t = e.graph ? { ...e.graph, prompt: null, workflow: null } : null;
  return { ...e, graph: t, raw: {} };
}
class oo extends Error {
  constructor(t) {
    super(t.error), this.fault = t;
  }
  fault;
}
const Sh = "civitai.download.progress", xh = "civitai.local.progress", Ch = "civitai.key.state", el = { "X-Civitai-Remake": "1" };
class Th {
  constructor(t) {
    this.host = t;
  }
  host;
  fetchText = (t) => this.post("/civitai_remake/fetch", { image_id: t });
  fetchFile(t) {
    const n = new FormData();
    return n.append("file", t, t.name), this.request("/civitai_remake/fetch", { method: "POST", headers: el, body: n });
  }
  /** `decided` are entries of an earlier answer whose choices are to be kept. */
  resolve = (t, n = []) => this.post("/civitai_remake/resolve", { metadata: gr(t), resources: n });
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
    metadata: gr(t),
    resources: n,
    ...o === null ? {} : { start_picture: o }
  });
  authorWorkflow = (t, n) => this.post("/civitai_remake/author-workflow", { metadata: gr(t), resources: n });
  /** The picture that was looked up, as its host gives it out. */
  async fetchPicture(t) {
    const o = { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ image_url: t }) }, r = await this.reach(() => this.host.fetchApi("/civitai_remake/picture", o));
    if (!r.ok) throw new oo(Ti(await tl(r), r.status));
    return r.blob();
  }
  /** Put a picture into ComfyUI's input folder, by ComfyUI's own route; the name it has there. */
  async bringPicture(t, n) {
    const o = new FormData();
    o.append("image", t, n);
    const r = await this.request("/upload/image", { method: "POST", body: o });
    if (!r.name) throw new oo(Ti(null, 0));
    return r.subfolder ? `${r.subfolder}/${r.name}` : r.name;
  }
  /** Bring a model file; `onSent` gets the bytes that have gone. */
  supply(t, n, o, r, i) {
    const s = new FormData();
    return s.append("resource", JSON.stringify(t)), o && s.append("accept_other", "1"), s.append("file", n, n.name), this.answer(() => this.host.upload("/civitai_remake/supply", el, s, r, i));
  }
  getKey = () => this.request("/civitai_remake/key");
  setKey = (t) => this.post("/civitai_remake/key", { api_key: t });
  async listDownloads() {
    const t = await this.request("/civitai_remake/downloads");
    return (Array.isArray(t.downloads) ? t.downloads : []).map(Ic).filter((o) => o !== null);
  }
  post(t, n) {
    const o = { "Content-Type": "application/json" };
    return this.request(t, { method: "POST", headers: o, body: JSON.stringify(n) });
  }
  request(t, n) {
    return this.answer(() => this.host.fetchApi(t, n));
  }
  async answer(t) {
    const n = await this.reach(t), o = await tl(n);
    if (!n.ok || o === null) throw new oo(Ti(o, n.status));
    return o;
  }
  async reach(t) {
    try {
      return await t();
    } catch {
      throw new oo({
        code: "host_unreachable",
        error: "ComfyUI does not answer.",
        hint: "Check that ComfyUI is still running, then try again."
      });
    }
  }
}
async function tl(e) {
  try {
    return await e.json();
  } catch {
    return null;
  }
}
function Qe(e) {
  return e instanceof oo ? e.fault : { code: "panel_failed", error: e instanceof Error ? e.message : String(e), hint: "Reload the page and try again." };
}
let qi = null;
function Oh(e) {
  qi = { host: e, client: new Th(e) };
}
function de() {
  if (!qi) throw new Error("No host has been set.");
  return qi;
}
var on = {
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
function Ph() {
  var e = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "pc", t = Pu();
  return "".concat(e).concat(t.replace("v-", "").replaceAll("-", "_"));
}
var nl = $e.extend({
  name: "common"
});
function Io(e) {
  "@babel/helpers - typeof";
  return Io = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Io(e);
}
function Ah(e) {
  return Nc(e) || Eh(e) || jc(e) || Lc();
}
function Eh(e) {
  if (typeof Symbol < "u" && e[Symbol.iterator] != null || e["@@iterator"] != null) return Array.from(e);
}
function Qn(e, t) {
  return Nc(e) || Ih(e, t) || jc(e, t) || Lc();
}
function Lc() {
  throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function jc(e, t) {
  if (e) {
    if (typeof e == "string") return Gi(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? Gi(e, t) : void 0;
  }
}
function Gi(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, o = Array(t); n < t; n++) o[n] = e[n];
  return o;
}
function Ih(e, t) {
  var n = e == null ? null : typeof Symbol < "u" && e[Symbol.iterator] || e["@@iterator"];
  if (n != null) {
    var o, r, i, s, a = [], l = !0, c = !1;
    try {
      if (i = (n = n.call(e)).next, t === 0) {
        if (Object(n) !== n) return;
        l = !1;
      } else for (; !(l = (o = i.call(n)).done) && (a.push(o.value), a.length !== t); l = !0) ;
    } catch (u) {
      c = !0, r = u;
    } finally {
      try {
        if (!l && n.return != null && (s = n.return(), Object(s) !== s)) return;
      } finally {
        if (c) throw r;
      }
    }
    return a;
  }
}
function Nc(e) {
  if (Array.isArray(e)) return e;
}
function ol(e, t) {
  var n = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
    var o = Object.getOwnPropertySymbols(e);
    t && (o = o.filter(function(r) {
      return Object.getOwnPropertyDescriptor(e, r).enumerable;
    })), n.push.apply(n, o);
  }
  return n;
}
function ce(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? ol(Object(n), !0).forEach(function(o) {
      ro(e, o, n[o]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : ol(Object(n)).forEach(function(o) {
      Object.defineProperty(e, o, Object.getOwnPropertyDescriptor(n, o));
    });
  }
  return e;
}
function ro(e, t, n) {
  return (t = Lh(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function Lh(e) {
  var t = jh(e, "string");
  return Io(t) == "symbol" ? t : t + "";
}
function jh(e, t) {
  if (Io(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (Io(o) != "object") return o;
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
        He.off("theme:change", this._loadCoreStyles), t || (this._loadCoreStyles(), this._themeChangeListener(this._loadCoreStyles));
      }
    },
    dt: {
      immediate: !0,
      handler: function(t, n) {
        var o = this;
        He.off("theme:change", this._themeScopedListener), t ? (this._loadScopedThemeStyles(t), this._themeScopedListener = function() {
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
    var t, n, o, r, i, s, a, l, c, u, d, m = (t = this.pt) === null || t === void 0 ? void 0 : t._usept, p = m ? (n = this.pt) === null || n === void 0 || (n = n.originalValue) === null || n === void 0 ? void 0 : n[this.$.type.name] : void 0, h = m ? (o = this.pt) === null || o === void 0 || (o = o.value) === null || o === void 0 ? void 0 : o[this.$.type.name] : this.pt;
    (r = h || p) === null || r === void 0 || (r = r.hooks) === null || r === void 0 || (i = r.onBeforeCreate) === null || i === void 0 || i.call(r);
    var k = (s = this.$primevueConfig) === null || s === void 0 || (s = s.pt) === null || s === void 0 ? void 0 : s._usept, S = k ? (a = this.$primevue) === null || a === void 0 || (a = a.config) === null || a === void 0 || (a = a.pt) === null || a === void 0 ? void 0 : a.originalValue : void 0, j = k ? (l = this.$primevue) === null || l === void 0 || (l = l.config) === null || l === void 0 || (l = l.pt) === null || l === void 0 ? void 0 : l.value : (c = this.$primevue) === null || c === void 0 || (c = c.config) === null || c === void 0 ? void 0 : c.pt;
    (u = j || S) === null || u === void 0 || (u = u[this.$.type.name]) === null || u === void 0 || (u = u.hooks) === null || u === void 0 || (d = u.onBeforeCreate) === null || d === void 0 || d.call(u), this.$attrSelector = Ph(), this.uid = this.$attrs.id || this.$attrSelector.replace("pc", "pv_id_");
  },
  created: function() {
    this._hook("onCreated");
  },
  beforeMount: function() {
    var t;
    this.rootEl = Mm(Pn(this.$el) ? this.$el : (t = this.$el) === null || t === void 0 ? void 0 : t.parentElement, "[".concat(this.$attrSelector, "]")), this.rootEl && (this.rootEl.$pc = ce({
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
      return xs(t) ? t.apply(void 0, o) : le.apply(void 0, o);
    },
    _load: function() {
      on.isStyleNameLoaded("base") || ($e.loadCSS(this.$styleOptions), this._loadGlobalStyles(), on.setLoadedStyleName("base")), this._loadThemeStyles();
    },
    _loadStyles: function() {
      this._load(), this._themeChangeListener(this._load);
    },
    _loadCoreStyles: function() {
      var t, n;
      !on.isStyleNameLoaded((t = this.$style) === null || t === void 0 ? void 0 : t.name) && (n = this.$style) !== null && n !== void 0 && n.name && (nl.loadCSS(this.$styleOptions), this.$options.style && this.$style.loadCSS(this.$styleOptions), on.setLoadedStyleName(this.$style.name));
    },
    _loadGlobalStyles: function() {
      var t = this._useGlobalPT(this._getOptionValue, "global.css", this.$params);
      Te(t) && $e.load(t, ce({
        name: "global"
      }, this.$styleOptions));
    },
    _loadThemeStyles: function() {
      var t, n;
      if (!(this.isUnstyled || this.$theme === "none")) {
        if (!_e.isStyleNameLoaded("common")) {
          var o, r, i = ((o = this.$style) === null || o === void 0 || (r = o.getCommonTheme) === null || r === void 0 ? void 0 : r.call(o)) || {}, s = i.primitive, a = i.semantic, l = i.global, c = i.style;
          $e.load(s?.css, ce({
            name: "primitive-variables"
          }, this.$styleOptions)), $e.load(a?.css, ce({
            name: "semantic-variables"
          }, this.$styleOptions)), $e.load(l?.css, ce({
            name: "global-variables"
          }, this.$styleOptions)), $e.loadStyle(ce({
            name: "global-style"
          }, this.$styleOptions), c), _e.setLoadedStyleName("common");
        }
        if (!_e.isStyleNameLoaded((t = this.$style) === null || t === void 0 ? void 0 : t.name) && (n = this.$style) !== null && n !== void 0 && n.name) {
          var u, d, m, p, h = ((u = this.$style) === null || u === void 0 || (d = u.getComponentTheme) === null || d === void 0 ? void 0 : d.call(u)) || {}, k = h.css, S = h.style;
          (m = this.$style) === null || m === void 0 || m.load(k, ce({
            name: "".concat(this.$style.name, "-variables")
          }, this.$styleOptions)), (p = this.$style) === null || p === void 0 || p.loadStyle(ce({
            name: "".concat(this.$style.name, "-style")
          }, this.$styleOptions), S), _e.setLoadedStyleName(this.$style.name);
        }
        if (!_e.isStyleNameLoaded("layer-order")) {
          var j, O, E = (j = this.$style) === null || j === void 0 || (O = j.getLayerOrderThemeCSS) === null || O === void 0 ? void 0 : O.call(j);
          $e.load(E, ce({
            name: "layer-order",
            first: !0
          }, this.$styleOptions)), _e.setLoadedStyleName("layer-order");
        }
      }
    },
    _loadScopedThemeStyles: function(t) {
      var n, o, r, i = ((n = this.$style) === null || n === void 0 || (o = n.getPresetTheme) === null || o === void 0 ? void 0 : o.call(n, t, "[".concat(this.$attrSelector, "]"))) || {}, s = i.css, a = (r = this.$style) === null || r === void 0 ? void 0 : r.load(s, ce({
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
      on.clearLoadedStyleNames(), He.on("theme:change", t);
    },
    _removeThemeListeners: function() {
      He.off("theme:change", this._loadCoreStyles), He.off("theme:change", this._load), He.off("theme:change", this._themeScopedListener);
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
      return Cs(t, n, o);
    },
    _getPTValue: function() {
      var t, n = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, o = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : "", r = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : {}, i = arguments.length > 3 && arguments[3] !== void 0 ? arguments[3] : !0, s = /./g.test(o) && !!r[o.split(".")[0]], a = this._getPropValue("ptOptions") || ((t = this.$primevueConfig) === null || t === void 0 ? void 0 : t.ptOptions) || {}, l = a.mergeSections, c = l === void 0 ? !0 : l, u = a.mergeProps, d = u === void 0 ? !1 : u, m = i ? s ? this._useGlobalPT(this._getPTClassValue, o, r) : this._useDefaultPT(this._getPTClassValue, o, r) : void 0, p = s ? void 0 : this._getPTSelf(n, this._getPTClassValue, o, ce(ce({}, r), {}, {
        global: m || {}
      })), h = this._getPTDatasets(o);
      return c || !c && p ? d ? this._mergeProps(d, m, p, h) : ce(ce(ce({}, m), p), h) : ce(ce({}, p), h);
    },
    _getPTSelf: function() {
      for (var t = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, n = arguments.length, o = new Array(n > 1 ? n - 1 : 0), r = 1; r < n; r++)
        o[r - 1] = arguments[r];
      return le(
        this._usePT.apply(this, [this._getPT(t, this.$name)].concat(o)),
        // Exp; <component :pt="{}"
        this._usePT.apply(this, [this.$_attrsPT].concat(o))
        // Exp; <component :pt:[passthrough_key]:[attribute]="{value}" or <component :pt:[passthrough_key]="() =>{value}"
      );
    },
    _getPTDatasets: function() {
      var t, n, o = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "", r = "data-pc-", i = o === "root" && Te((t = this.pt) === null || t === void 0 ? void 0 : t["data-pc-section"]);
      return o !== "transition" && ce(ce({}, o === "root" && ce(ce(ro({}, "".concat(r, "name"), Et(i ? (n = this.pt) === null || n === void 0 ? void 0 : n["data-pc-section"] : this.$.type.name)), i && ro({}, "".concat(r, "extend"), Et(this.$.type.name))), {}, ro({}, "".concat(this.$attrSelector), ""))), {}, ro({}, "".concat(r, "section"), Et(o)));
    },
    _getPTClassValue: function() {
      var t = this._getOptionValue.apply(this, arguments);
      return it(t) || mc(t) ? {
        class: t
      } : t;
    },
    _getPT: function(t) {
      var n = this, o = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : "", r = arguments.length > 2 ? arguments[2] : void 0, i = function(a) {
        var l, c = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : !1, u = r ? r(a) : a, d = Et(o), m = Et(n.$name);
        return (l = c ? d !== m ? u?.[d] : void 0 : u?.[d]) !== null && l !== void 0 ? l : u;
      };
      return t != null && t.hasOwnProperty("_usept") ? {
        _usept: t._usept,
        originalValue: i(t.originalValue),
        value: i(t.value)
      } : i(t, !0);
    },
    _usePT: function(t, n, o, r) {
      var i = function(k) {
        return n(k, o, r);
      };
      if (t != null && t.hasOwnProperty("_usept")) {
        var s, a = t._usept || ((s = this.$primevueConfig) === null || s === void 0 ? void 0 : s.ptOptions) || {}, l = a.mergeSections, c = l === void 0 ? !0 : l, u = a.mergeProps, d = u === void 0 ? !1 : u, m = i(t.originalValue), p = i(t.value);
        return m === void 0 && p === void 0 ? void 0 : it(p) ? p : it(m) ? m : c || !c && p ? d ? this._mergeProps(d, m, p) : ce(ce({}, m), p) : p;
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
      return this._getPTValue(this.pt, t, ce(ce({}, this.$params), n));
    },
    ptmi: function() {
      var t, n = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "", o = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}, r = le(this.$_attrsWithoutPT, this.ptm(n, o));
      return r?.hasOwnProperty("id") && ((t = r.id) !== null && t !== void 0 || (r.id = this.$id)), r;
    },
    ptmo: function() {
      var t = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : "", o = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : {};
      return this._getPTValue(t, n, ce({
        instance: this
      }, o), !1);
    },
    cx: function() {
      var t = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "", n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
      return this.isUnstyled ? void 0 : this._getOptionValue(this.$style.classes, t, ce(ce({}, this.$params), n));
    },
    sx: function() {
      var t = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "", n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : !0, o = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : {};
      if (n) {
        var r = this._getOptionValue(this.$style.inlineStyles, t, ce(ce({}, this.$params), o)), i = this._getOptionValue(nl.inlineStyles, t, ce(ce({}, this.$params), o));
        return [i, r];
      }
    }
  },
  computed: {
    globalPT: function() {
      var t, n = this;
      return this._getPT((t = this.$primevueConfig) === null || t === void 0 ? void 0 : t.pt, void 0, function(o) {
        return lt(o, {
          instance: n
        });
      });
    },
    defaultPT: function() {
      var t, n = this;
      return this._getPT((t = this.$primevueConfig) === null || t === void 0 ? void 0 : t.pt, void 0, function(o) {
        return n._getOptionValue(o, n.$name, ce({}, n.$params)) || lt(o, ce({}, n.$params));
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
        var r = Qn(o, 1), i = r[0];
        return n?.includes(i);
      }));
    },
    $theme: function() {
      var t;
      return (t = this.$primevueConfig) === null || t === void 0 ? void 0 : t.theme;
    },
    $style: function() {
      return ce(ce({
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
        var n = Qn(t, 1), o = n[0];
        return o?.startsWith("pt:");
      }).reduce(function(t, n) {
        var o = Qn(n, 2), r = o[0], i = o[1], s = r.split(":"), a = Ah(s), l = Gi(a).slice(1);
        return l?.reduce(function(c, u, d, m) {
          return !c[u] && (c[u] = d === m.length - 1 ? i : {}), c[u];
        }, t), t;
      }, {});
    },
    $_attrsWithoutPT: function() {
      return Object.entries(this.$attrs || {}).filter(function(t) {
        var n = Qn(t, 1), o = n[0];
        return !(o != null && o.startsWith("pt:"));
      }).reduce(function(t, n) {
        var o = Qn(n, 2), r = o[0], i = o[1];
        return t[r] = i, t;
      }, {});
    }
  }
}, Nh = `
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
`, Mh = $e.extend({
  name: "baseicon",
  css: Nh
});
function Lo(e) {
  "@babel/helpers - typeof";
  return Lo = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Lo(e);
}
function rl(e, t) {
  var n = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
    var o = Object.getOwnPropertySymbols(e);
    t && (o = o.filter(function(r) {
      return Object.getOwnPropertyDescriptor(e, r).enumerable;
    })), n.push.apply(n, o);
  }
  return n;
}
function il(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? rl(Object(n), !0).forEach(function(o) {
      Dh(e, o, n[o]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : rl(Object(n)).forEach(function(o) {
      Object.defineProperty(e, o, Object.getOwnPropertyDescriptor(n, o));
    });
  }
  return e;
}
function Dh(e, t, n) {
  return (t = Fh(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function Fh(e) {
  var t = Rh(e, "string");
  return Lo(t) == "symbol" ? t : t + "";
}
function Rh(e, t) {
  if (Lo(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (Lo(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var oi = {
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
  style: Mh,
  provide: function() {
    return {
      $pcIcon: this,
      $parentInstance: this
    };
  },
  methods: {
    pti: function() {
      var t = On(this.label);
      return il(il({}, !this.isUnstyled && {
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
}, Mc = {
  name: "SpinnerIcon",
  extends: oi
};
function Bh(e) {
  return Hh(e) || Uh(e) || Vh(e) || zh();
}
function zh() {
  throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function Vh(e, t) {
  if (e) {
    if (typeof e == "string") return Yi(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? Yi(e, t) : void 0;
  }
}
function Uh(e) {
  if (typeof Symbol < "u" && e[Symbol.iterator] != null || e["@@iterator"] != null) return Array.from(e);
}
function Hh(e) {
  if (Array.isArray(e)) return Yi(e);
}
function Yi(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, o = Array(t); n < t; n++) o[n] = e[n];
  return o;
}
function Wh(e, t, n, o, r, i) {
  return f(), v("svg", le({
    width: "14",
    height: "14",
    viewBox: "0 0 14 14",
    fill: "none",
    xmlns: "http://www.w3.org/2000/svg"
  }, e.pti()), Bh(t[0] || (t[0] = [y("path", {
    d: "M6.99701 14C5.85441 13.999 4.72939 13.7186 3.72012 13.1832C2.71084 12.6478 1.84795 11.8737 1.20673 10.9284C0.565504 9.98305 0.165424 8.89526 0.041387 7.75989C-0.0826496 6.62453 0.073125 5.47607 0.495122 4.4147C0.917119 3.35333 1.59252 2.4113 2.46241 1.67077C3.33229 0.930247 4.37024 0.413729 5.4857 0.166275C6.60117 -0.0811796 7.76026 -0.0520535 8.86188 0.251112C9.9635 0.554278 10.9742 1.12227 11.8057 1.90555C11.915 2.01493 11.9764 2.16319 11.9764 2.31778C11.9764 2.47236 11.915 2.62062 11.8057 2.73C11.7521 2.78503 11.688 2.82877 11.6171 2.85864C11.5463 2.8885 11.4702 2.90389 11.3933 2.90389C11.3165 2.90389 11.2404 2.8885 11.1695 2.85864C11.0987 2.82877 11.0346 2.78503 10.9809 2.73C9.9998 1.81273 8.73246 1.26138 7.39226 1.16876C6.05206 1.07615 4.72086 1.44794 3.62279 2.22152C2.52471 2.99511 1.72683 4.12325 1.36345 5.41602C1.00008 6.70879 1.09342 8.08723 1.62775 9.31926C2.16209 10.5513 3.10478 11.5617 4.29713 12.1803C5.48947 12.7989 6.85865 12.988 8.17414 12.7157C9.48963 12.4435 10.6711 11.7264 11.5196 10.6854C12.3681 9.64432 12.8319 8.34282 12.8328 7C12.8328 6.84529 12.8943 6.69692 13.0038 6.58752C13.1132 6.47812 13.2616 6.41667 13.4164 6.41667C13.5712 6.41667 13.7196 6.47812 13.8291 6.58752C13.9385 6.69692 14 6.84529 14 7C14 8.85651 13.2622 10.637 11.9489 11.9497C10.6356 13.2625 8.85432 14 6.99701 14Z",
    fill: "currentColor"
  }, null, -1)])), 16);
}
Mc.render = Wh;
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
`, qh = {
  root: function(t) {
    var n = t.props, o = t.instance;
    return ["p-badge p-component", {
      "p-badge-circle": Te(n.value) && String(n.value).length === 1,
      "p-badge-dot": On(n.value) && !o.$slots.default,
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
}, Gh = $e.extend({
  name: "badge",
  style: Kh,
  classes: qh
}), Yh = {
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
  style: Gh,
  provide: function() {
    return {
      $pcBadge: this,
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
function sl(e, t, n) {
  return (t = Jh(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function Jh(e) {
  var t = Zh(e, "string");
  return jo(t) == "symbol" ? t : t + "";
}
function Zh(e, t) {
  if (jo(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (jo(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var Dc = {
  name: "Badge",
  extends: Yh,
  inheritAttrs: !1,
  computed: {
    dataP: function() {
      return Yt(sl(sl({
        circle: this.value != null && String(this.value).length === 1,
        empty: this.value == null && !this.$slots.default
      }, this.severity, this.severity), this.size, this.size));
    }
  }
}, Xh = ["data-p"];
function Qh(e, t, n, o, r, i) {
  return f(), v("span", le({
    class: e.cx("root"),
    "data-p": i.dataP
  }, e.ptmi("root")), [Fe(e.$slots, "default", {}, function() {
    return [D(_(e.value), 1)];
  })], 16, Xh);
}
Dc.render = Qh;
function No(e) {
  "@babel/helpers - typeof";
  return No = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, No(e);
}
function al(e, t) {
  return og(e) || ng(e, t) || tg(e, t) || eg();
}
function eg() {
  throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function tg(e, t) {
  if (e) {
    if (typeof e == "string") return ll(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? ll(e, t) : void 0;
  }
}
function ll(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, o = Array(t); n < t; n++) o[n] = e[n];
  return o;
}
function ng(e, t) {
  var n = e == null ? null : typeof Symbol < "u" && e[Symbol.iterator] || e["@@iterator"];
  if (n != null) {
    var o, r, i, s, a = [], l = !0, c = !1;
    try {
      if (i = (n = n.call(e)).next, t !== 0) for (; !(l = (o = i.call(n)).done) && (a.push(o.value), a.length !== t); l = !0) ;
    } catch (u) {
      c = !0, r = u;
    } finally {
      try {
        if (!l && n.return != null && (s = n.return(), Object(s) !== s)) return;
      } finally {
        if (c) throw r;
      }
    }
    return a;
  }
}
function og(e) {
  if (Array.isArray(e)) return e;
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
function me(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? ul(Object(n), !0).forEach(function(o) {
      Ji(e, o, n[o]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : ul(Object(n)).forEach(function(o) {
      Object.defineProperty(e, o, Object.getOwnPropertyDescriptor(n, o));
    });
  }
  return e;
}
function Ji(e, t, n) {
  return (t = rg(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function rg(e) {
  var t = ig(e, "string");
  return No(t) == "symbol" ? t : t + "";
}
function ig(e, t) {
  if (No(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (No(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var se = {
  _getMeta: function() {
    return [jt(arguments.length <= 0 ? void 0 : arguments[0]) || arguments.length <= 0 ? void 0 : arguments[0], lt(jt(arguments.length <= 0 ? void 0 : arguments[0]) ? arguments.length <= 0 ? void 0 : arguments[0] : arguments.length <= 1 ? void 0 : arguments[1])];
  },
  _getConfig: function(t, n) {
    var o, r, i;
    return (o = (t == null || (r = t.instance) === null || r === void 0 ? void 0 : r.$primevue) || (n == null || (i = n.ctx) === null || i === void 0 || (i = i.appContext) === null || i === void 0 || (i = i.config) === null || i === void 0 || (i = i.globalProperties) === null || i === void 0 ? void 0 : i.$primevue)) === null || o === void 0 ? void 0 : o.config;
  },
  _getOptionValue: Cs,
  _getPTValue: function() {
    var t, n, o = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, r = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}, i = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : "", s = arguments.length > 3 && arguments[3] !== void 0 ? arguments[3] : {}, a = arguments.length > 4 && arguments[4] !== void 0 ? arguments[4] : !0, l = function() {
      var O = se._getOptionValue.apply(se, arguments);
      return it(O) || mc(O) ? {
        class: O
      } : O;
    }, c = ((t = o.binding) === null || t === void 0 || (t = t.value) === null || t === void 0 ? void 0 : t.ptOptions) || ((n = o.$primevueConfig) === null || n === void 0 ? void 0 : n.ptOptions) || {}, u = c.mergeSections, d = u === void 0 ? !0 : u, m = c.mergeProps, p = m === void 0 ? !1 : m, h = a ? se._useDefaultPT(o, o.defaultPT(), l, i, s) : void 0, k = se._usePT(o, se._getPT(r, o.$name), l, i, me(me({}, s), {}, {
      global: h || {}
    })), S = se._getPTDatasets(o, i);
    return d || !d && k ? p ? se._mergeProps(o, p, h, k, S) : me(me(me({}, h), k), S) : me(me({}, k), S);
  },
  _getPTDatasets: function() {
    var t = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : "", o = "data-pc-";
    return me(me({}, n === "root" && Ji({}, "".concat(o, "name"), Et(t.$name))), {}, Ji({}, "".concat(o, "section"), Et(n)));
  },
  _getPT: function(t) {
    var n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : "", o = arguments.length > 2 ? arguments[2] : void 0, r = function(s) {
      var a, l = o ? o(s) : s, c = Et(n);
      return (a = l?.[c]) !== null && a !== void 0 ? a : l;
    };
    return t && Object.hasOwn(t, "_usept") ? {
      _usept: t._usept,
      originalValue: r(t.originalValue),
      value: r(t.value)
    } : r(t);
  },
  _usePT: function() {
    var t = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, n = arguments.length > 1 ? arguments[1] : void 0, o = arguments.length > 2 ? arguments[2] : void 0, r = arguments.length > 3 ? arguments[3] : void 0, i = arguments.length > 4 ? arguments[4] : void 0, s = function(S) {
      return o(S, r, i);
    };
    if (n && Object.hasOwn(n, "_usept")) {
      var a, l = n._usept || ((a = t.$primevueConfig) === null || a === void 0 ? void 0 : a.ptOptions) || {}, c = l.mergeSections, u = c === void 0 ? !0 : c, d = l.mergeProps, m = d === void 0 ? !1 : d, p = s(n.originalValue), h = s(n.value);
      return p === void 0 && h === void 0 ? void 0 : it(h) ? h : it(p) ? p : u || !u && h ? m ? se._mergeProps(t, m, p, h) : me(me({}, p), h) : h;
    }
    return s(n);
  },
  _useDefaultPT: function() {
    var t = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}, o = arguments.length > 2 ? arguments[2] : void 0, r = arguments.length > 3 ? arguments[3] : void 0, i = arguments.length > 4 ? arguments[4] : void 0;
    return se._usePT(t, n, o, r, i);
  },
  _loadStyles: function() {
    var t, n = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, o = arguments.length > 1 ? arguments[1] : void 0, r = arguments.length > 2 ? arguments[2] : void 0, i = se._getConfig(o, r), s = {
      nonce: i == null || (t = i.csp) === null || t === void 0 ? void 0 : t.nonce
    };
    se._loadCoreStyles(n, s), se._loadThemeStyles(n, s), se._loadScopedThemeStyles(n, s), se._removeThemeListeners(n), n.$loadStyles = function() {
      return se._loadThemeStyles(n, s);
    }, se._themeChangeListener(n.$loadStyles);
  },
  _loadCoreStyles: function() {
    var t, n, o = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, r = arguments.length > 1 ? arguments[1] : void 0;
    if (!on.isStyleNameLoaded((t = o.$style) === null || t === void 0 ? void 0 : t.name) && (n = o.$style) !== null && n !== void 0 && n.name) {
      var i;
      $e.loadCSS(r), (i = o.$style) === null || i === void 0 || i.loadCSS(r), on.setLoadedStyleName(o.$style.name);
    }
  },
  _loadThemeStyles: function() {
    var t, n, o, r = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, i = arguments.length > 1 ? arguments[1] : void 0;
    if (!(r != null && r.isUnstyled() || (r == null || (t = r.theme) === null || t === void 0 ? void 0 : t.call(r)) === "none")) {
      if (!_e.isStyleNameLoaded("common")) {
        var s, a, l = ((s = r.$style) === null || s === void 0 || (a = s.getCommonTheme) === null || a === void 0 ? void 0 : a.call(s)) || {}, c = l.primitive, u = l.semantic, d = l.global, m = l.style;
        $e.load(c?.css, me({
          name: "primitive-variables"
        }, i)), $e.load(u?.css, me({
          name: "semantic-variables"
        }, i)), $e.load(d?.css, me({
          name: "global-variables"
        }, i)), $e.loadStyle(me({
          name: "global-style"
        }, i), m), _e.setLoadedStyleName("common");
      }
      if (!_e.isStyleNameLoaded((n = r.$style) === null || n === void 0 ? void 0 : n.name) && (o = r.$style) !== null && o !== void 0 && o.name) {
        var p, h, k, S, j = ((p = r.$style) === null || p === void 0 || (h = p.getDirectiveTheme) === null || h === void 0 ? void 0 : h.call(p)) || {}, O = j.css, E = j.style;
        (k = r.$style) === null || k === void 0 || k.load(O, me({
          name: "".concat(r.$style.name, "-variables")
        }, i)), (S = r.$style) === null || S === void 0 || S.loadStyle(me({
          name: "".concat(r.$style.name, "-style")
        }, i), E), _e.setLoadedStyleName(r.$style.name);
      }
      if (!_e.isStyleNameLoaded("layer-order")) {
        var $, C, q = ($ = r.$style) === null || $ === void 0 || (C = $.getLayerOrderThemeCSS) === null || C === void 0 ? void 0 : C.call($);
        $e.load(q, me({
          name: "layer-order",
          first: !0
        }, i)), _e.setLoadedStyleName("layer-order");
      }
    }
  },
  _loadScopedThemeStyles: function() {
    var t = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, n = arguments.length > 1 ? arguments[1] : void 0, o = t.preset();
    if (o && t.$attrSelector) {
      var r, i, s, a = ((r = t.$style) === null || r === void 0 || (i = r.getPresetTheme) === null || i === void 0 ? void 0 : i.call(r, o, "[".concat(t.$attrSelector, "]"))) || {}, l = a.css, c = (s = t.$style) === null || s === void 0 ? void 0 : s.load(l, me({
        name: "".concat(t.$attrSelector, "-").concat(t.$style.name)
      }, n));
      t.scopedStyleEl = c.el;
    }
  },
  _themeChangeListener: function() {
    var t = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : function() {
    };
    on.clearLoadedStyleNames(), He.on("theme:change", t);
  },
  _removeThemeListeners: function() {
    var t = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {};
    He.off("theme:change", t.$loadStyles), t.$loadStyles = void 0;
  },
  _hook: function(t, n, o, r, i, s) {
    var a, l, c = "on".concat(Cm(n)), u = se._getConfig(r, i), d = o?.$instance, m = se._usePT(d, se._getPT(r == null || (a = r.value) === null || a === void 0 ? void 0 : a.pt, t), se._getOptionValue, "hooks.".concat(c)), p = se._useDefaultPT(d, u == null || (l = u.pt) === null || l === void 0 || (l = l.directives) === null || l === void 0 ? void 0 : l[t], se._getOptionValue, "hooks.".concat(c)), h = {
      el: o,
      binding: r,
      vnode: i,
      prevVnode: s
    };
    m?.(d, h), p?.(d, h);
  },
  /* eslint-disable-next-line no-unused-vars */
  _mergeProps: function() {
    for (var t = arguments.length > 1 ? arguments[1] : void 0, n = arguments.length, o = new Array(n > 2 ? n - 2 : 0), r = 2; r < n; r++)
      o[r - 2] = arguments[r];
    return xs(t) ? t.apply(void 0, o) : le.apply(void 0, o);
  },
  _extend: function(t) {
    var n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}, o = function(a, l, c, u, d) {
      var m, p, h, k;
      l._$instances = l._$instances || {};
      var S = se._getConfig(c, u), j = l._$instances[t] || {}, O = On(j) ? me(me({}, n), n?.methods) : {};
      l._$instances[t] = me(me({}, j), {}, {
        /* new instance variables to pass in directive methods */
        $name: t,
        $host: l,
        $binding: c,
        $modifiers: c?.modifiers,
        $value: c?.value,
        $el: j.$el || l || void 0,
        $style: me({
          classes: void 0,
          inlineStyles: void 0,
          load: function() {
          },
          loadCSS: function() {
          },
          loadStyle: function() {
          }
        }, n?.style),
        $primevueConfig: S,
        $attrSelector: (m = l.$pd) === null || m === void 0 || (m = m[t]) === null || m === void 0 ? void 0 : m.attrSelector,
        /* computed instance variables */
        defaultPT: function() {
          return se._getPT(S?.pt, void 0, function($) {
            var C;
            return $ == null || (C = $.directives) === null || C === void 0 ? void 0 : C[t];
          });
        },
        isUnstyled: function() {
          var $, C;
          return (($ = l._$instances[t]) === null || $ === void 0 || ($ = $.$binding) === null || $ === void 0 || ($ = $.value) === null || $ === void 0 ? void 0 : $.unstyled) !== void 0 ? (C = l._$instances[t]) === null || C === void 0 || (C = C.$binding) === null || C === void 0 || (C = C.value) === null || C === void 0 ? void 0 : C.unstyled : S?.unstyled;
        },
        theme: function() {
          var $;
          return ($ = l._$instances[t]) === null || $ === void 0 || ($ = $.$primevueConfig) === null || $ === void 0 ? void 0 : $.theme;
        },
        preset: function() {
          var $;
          return ($ = l._$instances[t]) === null || $ === void 0 || ($ = $.$binding) === null || $ === void 0 || ($ = $.value) === null || $ === void 0 ? void 0 : $.dt;
        },
        /* instance's methods */
        ptm: function() {
          var $, C = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "", q = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
          return se._getPTValue(l._$instances[t], ($ = l._$instances[t]) === null || $ === void 0 || ($ = $.$binding) === null || $ === void 0 || ($ = $.value) === null || $ === void 0 ? void 0 : $.pt, C, me({}, q));
        },
        ptmo: function() {
          var $ = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, C = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : "", q = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : {};
          return se._getPTValue(l._$instances[t], $, C, q, !1);
        },
        cx: function() {
          var $, C, q = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "", R = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
          return ($ = l._$instances[t]) !== null && $ !== void 0 && $.isUnstyled() ? void 0 : se._getOptionValue((C = l._$instances[t]) === null || C === void 0 || (C = C.$style) === null || C === void 0 ? void 0 : C.classes, q, me({}, R));
        },
        sx: function() {
          var $, C = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "", q = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : !0, R = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : {};
          return q ? se._getOptionValue(($ = l._$instances[t]) === null || $ === void 0 || ($ = $.$style) === null || $ === void 0 ? void 0 : $.inlineStyles, C, me({}, R)) : void 0;
        }
      }, O), l.$instance = l._$instances[t], (p = (h = l.$instance)[a]) === null || p === void 0 || p.call(h, l, c, u, d), l["$".concat(t)] = l.$instance, se._hook(t, a, l, c, u, d), l.$pd || (l.$pd = {}), l.$pd[t] = me(me({}, (k = l.$pd) === null || k === void 0 ? void 0 : k[t]), {}, {
        name: t,
        instance: l._$instances[t]
      });
    }, r = function(a) {
      var l, c, u, d = a._$instances[t], m = d?.watch, p = function(S) {
        var j, O = S.newValue, E = S.oldValue;
        return m == null || (j = m.config) === null || j === void 0 ? void 0 : j.call(d, O, E);
      }, h = function(S) {
        var j, O = S.newValue, E = S.oldValue;
        return m == null || (j = m["config.ripple"]) === null || j === void 0 ? void 0 : j.call(d, O, E);
      };
      d.$watchersCallback = {
        config: p,
        "config.ripple": h
      }, m == null || (l = m.config) === null || l === void 0 || l.call(d, d?.$primevueConfig), rn.on("config:change", p), m == null || (c = m["config.ripple"]) === null || c === void 0 || c.call(d, d == null || (u = d.$primevueConfig) === null || u === void 0 ? void 0 : u.ripple), rn.on("config:ripple:change", h);
    }, i = function(a) {
      var l = a._$instances[t].$watchersCallback;
      l && (rn.off("config:change", l.config), rn.off("config:ripple:change", l["config.ripple"]), a._$instances[t].$watchersCallback = void 0);
    };
    return {
      created: function(a, l, c, u) {
        a.$pd || (a.$pd = {}), a.$pd[t] = {
          name: t,
          attrSelector: Bm("pd")
        }, o("created", a, l, c, u);
      },
      beforeMount: function(a, l, c, u) {
        var d;
        se._loadStyles((d = a.$pd[t]) === null || d === void 0 ? void 0 : d.instance, l, c), o("beforeMount", a, l, c, u), r(a);
      },
      mounted: function(a, l, c, u) {
        var d;
        se._loadStyles((d = a.$pd[t]) === null || d === void 0 ? void 0 : d.instance, l, c), o("mounted", a, l, c, u);
      },
      beforeUpdate: function(a, l, c, u) {
        o("beforeUpdate", a, l, c, u);
      },
      updated: function(a, l, c, u) {
        var d;
        se._loadStyles((d = a.$pd[t]) === null || d === void 0 ? void 0 : d.instance, l, c), o("updated", a, l, c, u);
      },
      beforeUnmount: function(a, l, c, u) {
        var d;
        i(a), se._removeThemeListeners((d = a.$pd[t]) === null || d === void 0 ? void 0 : d.instance), o("beforeUnmount", a, l, c, u);
      },
      unmounted: function(a, l, c, u) {
        var d;
        (d = a.$pd[t]) === null || d === void 0 || (d = d.instance) === null || d === void 0 || (d = d.scopedStyleEl) === null || d === void 0 || (d = d.value) === null || d === void 0 || d.remove(), o("unmounted", a, l, c, u);
      }
    };
  },
  extend: function() {
    var t = se._getMeta.apply(se, arguments), n = al(t, 2), o = n[0], r = n[1];
    return me({
      extend: function() {
        var s = se._getMeta.apply(se, arguments), a = al(s, 2), l = a[0], c = a[1];
        return se.extend(l, me(me(me({}, r), r?.methods), c));
      }
    }, se._extend(o, r));
  }
}, sg = `
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
`, ag = {
  root: "p-ink"
}, lg = $e.extend({
  name: "ripple-directive",
  style: sg,
  classes: ag
}), ug = se.extend({
  style: lg
});
function Mo(e) {
  "@babel/helpers - typeof";
  return Mo = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Mo(e);
}
function cg(e) {
  return mg(e) || pg(e) || fg(e) || dg();
}
function dg() {
  throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function fg(e, t) {
  if (e) {
    if (typeof e == "string") return Zi(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? Zi(e, t) : void 0;
  }
}
function pg(e) {
  if (typeof Symbol < "u" && e[Symbol.iterator] != null || e["@@iterator"] != null) return Array.from(e);
}
function mg(e) {
  if (Array.isArray(e)) return Zi(e);
}
function Zi(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, o = Array(t); n < t; n++) o[n] = e[n];
  return o;
}
function cl(e, t, n) {
  return (t = hg(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function hg(e) {
  var t = gg(e, "string");
  return Mo(t) == "symbol" ? t : t + "";
}
function gg(e, t) {
  if (Mo(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (Mo(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var Fc = ug.extend("ripple", {
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
      n || (n = vc("span", cl(cl({
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
        if (!this.isUnstyled() && ho(r, "p-ink-active"), r.setAttribute("data-p-ink-active", "false"), !Ra(r) && !Ba(r)) {
          var i = Math.max(bc(o), wc(o));
          r.style.height = i + "px", r.style.width = i + "px";
        }
        var s = Rm(o), a = t.pageX - s.left + document.body.scrollTop - Ba(r) / 2, l = t.pageY - s.top + document.body.scrollLeft - Ra(r) / 2;
        r.style.top = l + "px", r.style.left = a + "px", !this.isUnstyled() && Lr(r, "p-ink-active"), r.setAttribute("data-p-ink-active", "true"), this.timeout = setTimeout(function() {
          r && (!n.isUnstyled() && ho(r, "p-ink-active"), r.setAttribute("data-p-ink-active", "false"));
        }, 401);
      }
    },
    onAnimationEnd: function(t) {
      this.timeout && clearTimeout(this.timeout), !this.isUnstyled() && ho(t.currentTarget, "p-ink-active"), t.currentTarget.setAttribute("data-p-ink-active", "false");
    },
    getInk: function(t) {
      return t && t.children ? cg(t.children).find(function(n) {
        return Dm(n, "data-pc-name") === "ripple";
      }) : void 0;
    }
  }
}), bg = `
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
function Do(e) {
  "@babel/helpers - typeof";
  return Do = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Do(e);
}
function Tt(e, t, n) {
  return (t = vg(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function vg(e) {
  var t = yg(e, "string");
  return Do(t) == "symbol" ? t : t + "";
}
function yg(e, t) {
  if (Do(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (Do(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var wg = {
  root: function(t) {
    var n = t.instance, o = t.props;
    return ["p-button p-component", Tt(Tt(Tt(Tt(Tt(Tt(Tt(Tt(Tt({
      "p-button-icon-only": n.hasIcon && !o.label && !o.badge,
      "p-button-vertical": (o.iconPos === "top" || o.iconPos === "bottom") && o.label,
      "p-button-loading": o.loading,
      "p-button-link": o.link || o.variant === "link"
    }, "p-button-".concat(o.severity), o.severity), "p-button-raised", o.raised), "p-button-rounded", o.rounded), "p-button-text", o.text || o.variant === "text"), "p-button-outlined", o.outlined || o.variant === "outlined"), "p-button-sm", o.size === "small"), "p-button-lg", o.size === "large"), "p-button-plain", o.plain), "p-button-fluid", n.hasFluid)];
  },
  loadingIcon: "p-button-loading-icon",
  icon: function(t) {
    var n = t.props;
    return ["p-button-icon", Tt({}, "p-button-icon-".concat(n.iconPos), n.label)];
  },
  label: "p-button-label"
}, kg = $e.extend({
  name: "button",
  style: bg,
  classes: wg
}), _g = {
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
  style: kg,
  provide: function() {
    return {
      $pcButton: this,
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
function rt(e, t, n) {
  return (t = $g(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function $g(e) {
  var t = Sg(e, "string");
  return Fo(t) == "symbol" ? t : t + "";
}
function Sg(e, t) {
  if (Fo(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (Fo(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var ae = {
  name: "Button",
  extends: _g,
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
      return le(this.asAttrs, this.a11yAttrs, this.getPTOptions("root"));
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
      return On(this.fluid) ? !!this.$pcFluid : this.fluid;
    },
    dataP: function() {
      return Yt(rt(rt(rt(rt(rt(rt(rt(rt(rt(rt({}, this.size, this.size), "icon-only", this.hasIcon && !this.label && !this.badge), "loading", this.loading), "fluid", this.hasFluid), "rounded", this.rounded), "raised", this.raised), "outlined", this.outlined || this.variant === "outlined"), "text", this.text || this.variant === "text"), "link", this.link || this.variant === "link"), "vertical", (this.iconPos === "top" || this.iconPos === "bottom") && this.label));
    },
    dataIconP: function() {
      return Yt(rt(rt({}, this.iconPos, this.iconPos), this.size, this.size));
    },
    dataLabelP: function() {
      return Yt(rt(rt({}, this.size, this.size), "icon-only", this.hasIcon && !this.label && !this.badge));
    }
  },
  components: {
    SpinnerIcon: Mc,
    Badge: Dc
  },
  directives: {
    ripple: Fc
  }
}, xg = ["data-p"], Cg = ["data-p"];
function Tg(e, t, n, o, r, i) {
  var s = xr("SpinnerIcon"), a = xr("Badge"), l = Lu("ripple");
  return e.asChild ? Fe(e.$slots, "default", {
    key: 1,
    class: we(e.cx("root")),
    a11yAttrs: i.a11yAttrs
  }) : Yr((f(), K(Di(e.as), le({
    key: 0,
    class: e.cx("root"),
    "data-p": i.dataP
  }, i.attrs), {
    default: Q(function() {
      return [Fe(e.$slots, "default", {}, function() {
        return [e.loading ? Fe(e.$slots, "loadingicon", le({
          key: 0,
          class: [e.cx("loadingIcon"), e.cx("icon")]
        }, e.ptm("loadingIcon")), function() {
          return [e.loadingIcon ? (f(), v("span", le({
            key: 0,
            class: [e.cx("loadingIcon"), e.cx("icon"), e.loadingIcon]
          }, e.ptm("loadingIcon")), null, 16)) : (f(), K(s, le({
            key: 1,
            class: [e.cx("loadingIcon"), e.cx("icon")],
            spin: ""
          }, e.ptm("loadingIcon")), null, 16, ["class"]))];
        }) : Fe(e.$slots, "icon", le({
          key: 1,
          class: [e.cx("icon")]
        }, e.ptm("icon")), function() {
          return [e.icon ? (f(), v("span", le({
            key: 0,
            class: [e.cx("icon"), e.icon, e.iconClass],
            "data-p": i.dataIconP
          }, e.ptm("icon")), null, 16, xg)) : x("", !0)];
        }), e.label ? (f(), v("span", le({
          key: 2,
          class: e.cx("label")
        }, e.ptm("label"), {
          "data-p": i.dataLabelP
        }), _(e.label), 17, Cg)) : x("", !0), e.badge ? (f(), K(a, {
          key: 3,
          value: e.badge,
          class: we(e.badgeClass),
          severity: e.badgeSeverity,
          unstyled: e.unstyled,
          pt: e.ptm("pcBadge")
        }, null, 8, ["value", "class", "severity", "unstyled", "pt"])) : x("", !0)];
      })];
    }),
    _: 3
  }, 16, ["class", "data-p"])), [[l]]);
}
ae.render = Tg;
const cr = 60;
function Os(e, t) {
  const n = /* @__PURE__ */ ee(cr);
  Ke(t, () => n.value = cr, { flush: "sync" });
  const o = z(() => Math.max(0, e().length - n.value));
  return {
    shown: z(() => e().slice(0, n.value)),
    left: o,
    next: z(() => Math.min(cr, o.value)),
    showMore: () => n.value += cr
  };
}
const Og = "civitai-remake", Ps = (e) => Ie(e) && e.pack === Og ? e : null, Ro = (e) => As(Ec, e), ri = (e) => As(ni, e), ii = (e) => As(Ts, e);
function Pg(e, t) {
  switch (t.type) {
    case "told":
      return Ag(e, t.event);
    case "listed":
      return Eg(e, t.events);
    case "asked":
      return Oi(e, t.fileKeys, (n) => Pi(n, ""));
    case "accepted":
      return Oi(
        e,
        t.fileKeys,
        (n, o) => o && o.task_id !== "" ? o : Pi(n, t.taskId)
      );
    case "forgotten":
      return Object.fromEntries(
        Object.entries(e).filter(([n, o]) => !Ro(o) || !t.fileKeys.includes(n))
      );
    case "refused":
      return Oi(e, t.fileKeys, (n) => ({
        ...Pi(n, ""),
        status: "failed",
        error: t.error,
        code: t.code,
        hint: t.hint
      }));
  }
}
function Ag(e, t) {
  const n = e[t.file_key], o = n?.status === "failed" && t.status === "waiting";
  return n && n.task_id === t.task_id && Ro(n) && !o || ii(n) && n?.task_id !== "" && n?.task_id !== t.task_id && (t.status === "failed" || t.status === "cancelled") ? e : { ...e, [t.file_key]: t };
}
function Eg(e, t) {
  const n = {};
  for (const [o, r] of Object.entries(e))
    (Ro(r) || r.task_id === "") && (n[o] = r);
  for (const o of t) {
    const r = n[o.file_key];
    ii(r) && Ro(o) || (n[o.file_key] = o);
  }
  return n;
}
function Oi(e, t, n) {
  const o = { ...e };
  for (const r of t) o[r] = n(r, e[r]);
  return o;
}
function Pi(e, t) {
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
function As(e, t) {
  return t !== void 0 && e.includes(t.status);
}
const Ft = /* @__PURE__ */ bt("civitai-remake-downloads", () => {
  const e = /* @__PURE__ */ Be({}), t = /* @__PURE__ */ ee(null), n = z(() => Object.values(e.value).filter(ii).length);
  function o(C) {
    e.value = Pg(e.value, C), de().host.showBadge(n.value > 0 ? String(n.value) : null);
  }
  function r() {
    const { host: C } = de();
    C.listen(Sh, (q) => {
      const R = Ic(Ps(q));
      R && (o({ type: "told", event: R }), R.status === "completed" && n.value === 0 && C.refreshModels());
    }), C.listen("reconnected", () => {
      i();
    });
  }
  async function i() {
    try {
      o({ type: "listed", events: await de().client.listDownloads() });
    } catch (C) {
      t.value = Qe(C);
    }
  }
  async function s(C, q) {
    const R = C.map((N) => N.file_key);
    t.value = null, o({ type: "asked", fileKeys: R });
    try {
      const N = await q();
      o({ type: "accepted", fileKeys: R, taskId: N.task_id });
      for (const I of N.refused ?? [])
        I.file_key !== null && a([I.file_key], I);
    } catch (N) {
      const I = Qe(N);
      return a(R, I), I;
    }
    return null;
  }
  const a = (C, { error: q, code: R, hint: N }) => o({ type: "refused", fileKeys: C, error: q, code: R, hint: N }), l = (C) => s([C], () => de().client.download(C)), c = (C, q) => s(C, () => de().client.downloadAll(C, q)), u = (C) => O(C, (q) => de().client.pause(q, C)), d = (C) => O(C, (q) => de().client.resume(q, C)), m = (C) => O(C, (q) => de().client.cancel(q, C)), p = () => E(() => de().client.pauseAll()), h = () => E(() => de().client.resumeAll()), k = () => E(() => de().client.retryFailed()), S = () => E(() => de().client.cancelAll()), j = (C) => E(() => de().client.move(C, 0));
  async function O(C, q) {
    const R = e.value[C];
    !R || R.task_id === "" || await E(() => q(R.task_id));
  }
  async function E(C) {
    t.value = null;
    try {
      await C();
    } catch (q) {
      t.value = Qe(q), await i();
    }
  }
  return {
    files: e,
    fault: t,
    liveCount: n,
    follow: r,
    refresh: i,
    download: l,
    downloadAll: c,
    pause: u,
    pauseAll: p,
    resume: d,
    resumeAll: h,
    retryFailed: k,
    moveFirst: j,
    cancel: m,
    cancelAll: S,
    forget: (C) => o({ type: "forgotten", fileKeys: C })
  };
}), Ig = { class: "crm-row crm-tight" }, Lg = ["disabled"], Rc = /* @__PURE__ */ ie({
  __name: "DownloadButtons",
  props: {
    fileKey: {},
    download: {}
  },
  setup(e) {
    const t = e, n = Ft(), o = z(
      () => Object.entries(n.files).filter(([r, i]) => r !== t.fileKey && i.status === "waiting").length
    );
    return (r, i) => (f(), v("div", Ig, [
      b(ri)(e.download) ? (f(), v(F, { key: 0 }, [
        G(b(ae), {
          class: "crm-button crm-small",
          "data-testid": "resume",
          onClick: i[0] || (i[0] = (s) => b(n).resume(e.fileKey))
        }, {
          default: Q(() => [...i[5] || (i[5] = [
            D("Resume", -1)
          ])]),
          _: 1
        }),
        G(b(ae), {
          class: "crm-button crm-small",
          "data-testid": "discard",
          onClick: i[1] || (i[1] = (s) => b(n).cancel(e.fileKey))
        }, {
          default: Q(() => [...i[6] || (i[6] = [
            D("Discard", -1)
          ])]),
          _: 1
        })
      ], 64)) : (f(), v(F, { key: 1 }, [
        e.download.status === "waiting" && o.value > 0 ? (f(), v("button", {
          key: 0,
          type: "button",
          class: "crm-icon",
          "aria-label": "Download this one next",
          title: "Download this one next",
          "data-testid": "move-first",
          onClick: i[2] || (i[2] = (s) => b(n).moveFirst(e.fileKey))
        }, [...i[7] || (i[7] = [
          y("i", {
            class: "pi pi-arrow-up",
            "aria-hidden": "true"
          }, null, -1)
        ])])) : x("", !0),
        e.download.status !== "verifying" ? (f(), v("button", {
          key: 1,
          type: "button",
          class: "crm-icon",
          "aria-label": "Pause",
          title: "Pause",
          "data-testid": "pause",
          disabled: !e.download.task_id,
          onClick: i[3] || (i[3] = (s) => b(n).pause(e.fileKey))
        }, [...i[8] || (i[8] = [
          y("i", {
            class: "pi pi-pause",
            "aria-hidden": "true"
          }, null, -1)
        ])], 8, Lg)) : x("", !0),
        G(b(ae), {
          class: "crm-button crm-small",
          "data-testid": "cancel",
          disabled: !e.download.task_id,
          onClick: i[4] || (i[4] = (s) => b(n).cancel(e.fileKey))
        }, {
          default: Q(() => [...i[9] || (i[9] = [
            D(" Cancel ", -1)
          ])]),
          _: 1
        }, 8, ["disabled"])
      ], 64))
    ]));
  }
});
var jg = `
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
`, Ng = {
  root: function(t) {
    var n = t.instance;
    return ["p-progressbar p-component", {
      "p-progressbar-determinate": n.determinate,
      "p-progressbar-indeterminate": n.indeterminate
    }];
  },
  value: "p-progressbar-value",
  label: "p-progressbar-label"
}, Mg = $e.extend({
  name: "progressbar",
  style: jg,
  classes: Ng
}), Dg = {
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
  style: Mg,
  provide: function() {
    return {
      $pcProgressBar: this,
      $parentInstance: this
    };
  }
}, Es = {
  name: "ProgressBar",
  extends: Dg,
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
      return Yt({
        determinate: this.determinate,
        indeterminate: this.indeterminate
      });
    }
  }
}, Fg = ["aria-valuenow", "data-p"], Rg = ["data-p"], Bg = ["data-p"], zg = ["data-p"];
function Vg(e, t, n, o, r, i) {
  return f(), v("div", le({
    role: "progressbar",
    class: e.cx("root"),
    "aria-valuemin": "0",
    "aria-valuenow": e.value,
    "aria-valuemax": "100",
    "data-p": i.dataP
  }, e.ptmi("root")), [i.determinate ? (f(), v("div", le({
    key: 0,
    class: e.cx("value"),
    style: i.progressStyle,
    "data-p": i.dataP
  }, e.ptm("value")), [e.value != null && e.value !== 0 && e.showValue ? (f(), v("div", le({
    key: 0,
    class: e.cx("label"),
    "data-p": i.dataP
  }, e.ptm("label")), [Fe(e.$slots, "default", {}, function() {
    return [D(_(e.value + "%"), 1)];
  })], 16, Bg)) : x("", !0)], 16, Rg)) : i.indeterminate ? (f(), v("div", le({
    key: 1,
    class: e.cx("value"),
    "data-p": i.dataP
  }, e.ptm("value")), null, 16, zg)) : x("", !0)], 16, Fg);
}
Es.render = Vg;
function Is(e, t) {
  if (t === null) return ht(e);
  const [n, o] = Bc(t);
  return `${(e / o).toFixed(n === "GB" ? 2 : 1)} / ${ht(t)}`;
}
function ht(e) {
  const [t, n] = Bc(e);
  return `${(e / n).toFixed(t === "GB" ? 2 : 1)} ${t}`;
}
function Ug(e) {
  return e === null ? "" : `${ht(e)}/s`;
}
function Hg(e) {
  if (e === null || !Number.isFinite(e)) return "";
  const t = Math.max(0, Math.round(e));
  return t < 60 ? `${t} s left` : t < 3600 ? `${Math.floor(t / 60)} min ${t % 60} s left` : `${Math.floor(t / 3600)} h ${Math.floor(t % 3600 / 60)} min left`;
}
function Wg(e) {
  return e === null ? "strength unknown" : String(e);
}
function Kg(e) {
  return e > 10 ? `${Math.round(e)}%` : "";
}
function Bc(e) {
  return e >= 1e9 ? ["GB", 1e9] : ["MB", 1e6];
}
const qg = {
  lora: "LoRA",
  vae: "VAE",
  controlnet: "ControlNet",
  text_encoder: "Text encoder",
  diffusion_model: "Diffusion model",
  clip_vision: "CLIP vision",
  motion_module: "Motion module"
};
function Xo(e) {
  return qg[e] ?? e.charAt(0).toUpperCase() + e.slice(1).replace("_", " ");
}
const Gg = {
  key: 0,
  class: "crm-quiet"
}, Yg = {
  key: 1,
  class: "crm-quiet"
}, Jg = { class: "crm-quiet crm-numbers" }, Zg = { "data-testid": "bytes" }, Xg = { key: 0 }, Qg = { key: 1 }, eb = {
  key: 2,
  "data-testid": "held"
}, tb = {
  key: 0,
  "data-testid": "speed"
}, nb = {
  key: 1,
  "data-testid": "eta"
}, zc = /* @__PURE__ */ ie({
  __name: "DownloadProgress",
  props: {
    download: {},
    title: {}
  },
  setup(e) {
    return (t, n) => e.download.status === "waiting" ? (f(), v("p", Gg, "Waiting...")) : e.download.status === "verifying" ? (f(), v("p", Yg, [...n[0] || (n[0] = [
      y("i", {
        class: "pi pi-spin pi-spinner",
        "aria-hidden": "true"
      }, null, -1),
      D(" Verifying SHA256... ", -1)
    ])])) : (f(), v(F, { key: 2 }, [
      G(b(Es), {
        value: e.download.progress,
        "show-value": e.download.progress > 10,
        class: we(["crm-bar", { "crm-bar-stopped": b(ri)(e.download) }]),
        pt: { value: { class: "crm-bar-value" }, label: { class: "crm-bar-label", "data-testid": "percent" } },
        "aria-label": `Downloading ${e.title}`
      }, {
        default: Q(() => [
          D(_(b(Kg)(e.download.progress)), 1)
        ]),
        _: 1
      }, 8, ["value", "show-value", "class", "aria-label"]),
      y("p", Jg, [
        y("span", Zg, _(b(Is)(e.download.downloaded_bytes, e.download.total_bytes)), 1),
        e.download.status === "paused" ? (f(), v("span", Xg, "Paused")) : e.download.status === "interrupted" ? (f(), v("span", Qg, "Interrupted when ComfyUI ended")) : e.download.held ? (f(), v("span", eb, "Waiting for ComfyUI to finish its image")) : (f(), v(F, { key: 3 }, [
          e.download.speed !== null ? (f(), v("span", tb, _(b(Ug)(e.download.speed)), 1)) : x("", !0),
          e.download.eta !== null ? (f(), v("span", nb, _(b(Hg)(e.download.eta)), 1)) : x("", !0)
        ], 64))
      ])
    ], 64));
  }
}), ob = {
  key: 0,
  class: "crm-models",
  "aria-label": "Other downloads",
  "data-testid": "other-downloads"
}, rb = { class: "crm-row" }, ib = { class: "crm-cards" }, sb = ["data-state", "data-file-key"], ab = { class: "crm-card-head" }, lb = { class: "crm-grow crm-name" }, ub = /* @__PURE__ */ ie({
  __name: "OtherDownloads",
  props: {
    shown: {}
  },
  setup(e) {
    const t = e, n = Ft(), o = z(() => {
      const c = new Set(t.shown.map((u) => u.file_key));
      return Object.entries(n.files).filter(([u, d]) => !c.has(u) && !Ro(d) && d.task_id !== "");
    }), { shown: r, left: i, next: s, showMore: a } = Os(
      () => o.value,
      () => null
    ), l = z(() => o.value.filter(([, c]) => ri(c)).length);
    return (c, u) => o.value.length > 0 ? (f(), v("section", ob, [
      y("div", rb, [
        u[3] || (u[3] = y("p", { class: "crm-grow" }, [
          y("strong", null, "Other downloads")
        ], -1)),
        l.value > 1 ? (f(), K(b(ae), {
          key: 0,
          class: "crm-button crm-small",
          "data-testid": "resume-all-others",
          onClick: u[0] || (u[0] = (d) => b(n).resumeAll())
        }, {
          default: Q(() => [...u[2] || (u[2] = [
            D(" Resume All ", -1)
          ])]),
          _: 1
        })) : x("", !0)
      ]),
      y("ul", ib, [
        (f(!0), v(F, null, be(b(r), ([d, m]) => (f(), v("li", {
          key: d,
          class: we(["crm-card", `crm-is-${m.status}`]),
          "data-testid": "other-download",
          "data-state": m.status,
          "data-file-key": d
        }, [
          y("div", ab, [
            y("p", lb, _(m.filename), 1),
            G(Rc, {
              "file-key": d,
              download: m
            }, null, 8, ["file-key", "download"])
          ]),
          G(zc, {
            download: m,
            title: m.filename
          }, null, 8, ["download", "title"])
        ], 10, sb))), 128))
      ]),
      b(i) > 0 ? (f(), K(b(ae), {
        key: 0,
        class: "crm-button crm-small",
        "data-testid": "show-more-others",
        onClick: u[1] || (u[1] = (d) => b(a)())
      }, {
        default: Q(() => [
          D(" Show " + _(b(s)) + " more of " + _(b(i)), 1)
        ]),
        _: 1
      })) : x("", !0)
    ])) : x("", !0);
  }
});
var Vc = {
  name: "TimesIcon",
  extends: oi
};
function cb(e) {
  return mb(e) || pb(e) || fb(e) || db();
}
function db() {
  throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function fb(e, t) {
  if (e) {
    if (typeof e == "string") return Xi(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? Xi(e, t) : void 0;
  }
}
function pb(e) {
  if (typeof Symbol < "u" && e[Symbol.iterator] != null || e["@@iterator"] != null) return Array.from(e);
}
function mb(e) {
  if (Array.isArray(e)) return Xi(e);
}
function Xi(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, o = Array(t); n < t; n++) o[n] = e[n];
  return o;
}
function hb(e, t, n, o, r, i) {
  return f(), v("svg", le({
    width: "14",
    height: "14",
    viewBox: "0 0 14 14",
    fill: "none",
    xmlns: "http://www.w3.org/2000/svg"
  }, e.pti()), cb(t[0] || (t[0] = [y("path", {
    d: "M8.01186 7.00933L12.27 2.75116C12.341 2.68501 12.398 2.60524 12.4375 2.51661C12.4769 2.42798 12.4982 2.3323 12.4999 2.23529C12.5016 2.13827 12.4838 2.0419 12.4474 1.95194C12.4111 1.86197 12.357 1.78024 12.2884 1.71163C12.2198 1.64302 12.138 1.58893 12.0481 1.55259C11.9581 1.51625 11.8617 1.4984 11.7647 1.50011C11.6677 1.50182 11.572 1.52306 11.4834 1.56255C11.3948 1.60204 11.315 1.65898 11.2488 1.72997L6.99067 5.98814L2.7325 1.72997C2.59553 1.60234 2.41437 1.53286 2.22718 1.53616C2.03999 1.53946 1.8614 1.61529 1.72901 1.74767C1.59663 1.88006 1.5208 2.05865 1.5175 2.24584C1.5142 2.43303 1.58368 2.61419 1.71131 2.75116L5.96948 7.00933L1.71131 11.2675C1.576 11.403 1.5 11.5866 1.5 11.7781C1.5 11.9696 1.576 12.1532 1.71131 12.2887C1.84679 12.424 2.03043 12.5 2.2219 12.5C2.41338 12.5 2.59702 12.424 2.7325 12.2887L6.99067 8.03052L11.2488 12.2887C11.3843 12.424 11.568 12.5 11.7594 12.5C11.9509 12.5 12.1346 12.424 12.27 12.2887C12.4053 12.1532 12.4813 11.9696 12.4813 11.7781C12.4813 11.5866 12.4053 11.403 12.27 11.2675L8.01186 7.00933Z",
    fill: "currentColor"
  }, null, -1)])), 16);
}
Vc.render = hb;
var Uc = {
  name: "WindowMaximizeIcon",
  extends: oi
};
function gb(e) {
  return wb(e) || yb(e) || vb(e) || bb();
}
function bb() {
  throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function vb(e, t) {
  if (e) {
    if (typeof e == "string") return Qi(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? Qi(e, t) : void 0;
  }
}
function yb(e) {
  if (typeof Symbol < "u" && e[Symbol.iterator] != null || e["@@iterator"] != null) return Array.from(e);
}
function wb(e) {
  if (Array.isArray(e)) return Qi(e);
}
function Qi(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, o = Array(t); n < t; n++) o[n] = e[n];
  return o;
}
function kb(e, t, n, o, r, i) {
  return f(), v("svg", le({
    width: "14",
    height: "14",
    viewBox: "0 0 14 14",
    fill: "none",
    xmlns: "http://www.w3.org/2000/svg"
  }, e.pti()), gb(t[0] || (t[0] = [y("path", {
    "fill-rule": "evenodd",
    "clip-rule": "evenodd",
    d: "M7 14H11.8C12.3835 14 12.9431 13.7682 13.3556 13.3556C13.7682 12.9431 14 12.3835 14 11.8V2.2C14 1.61652 13.7682 1.05694 13.3556 0.644365C12.9431 0.231785 12.3835 0 11.8 0H2.2C1.61652 0 1.05694 0.231785 0.644365 0.644365C0.231785 1.05694 0 1.61652 0 2.2V7C0 7.15913 0.063214 7.31174 0.175736 7.42426C0.288258 7.53679 0.44087 7.6 0.6 7.6C0.75913 7.6 0.911742 7.53679 1.02426 7.42426C1.13679 7.31174 1.2 7.15913 1.2 7V2.2C1.2 1.93478 1.30536 1.68043 1.49289 1.49289C1.68043 1.30536 1.93478 1.2 2.2 1.2H11.8C12.0652 1.2 12.3196 1.30536 12.5071 1.49289C12.6946 1.68043 12.8 1.93478 12.8 2.2V11.8C12.8 12.0652 12.6946 12.3196 12.5071 12.5071C12.3196 12.6946 12.0652 12.8 11.8 12.8H7C6.84087 12.8 6.68826 12.8632 6.57574 12.9757C6.46321 13.0883 6.4 13.2409 6.4 13.4C6.4 13.5591 6.46321 13.7117 6.57574 13.8243C6.68826 13.9368 6.84087 14 7 14ZM9.77805 7.42192C9.89013 7.534 10.0415 7.59788 10.2 7.59995C10.3585 7.59788 10.5099 7.534 10.622 7.42192C10.7341 7.30985 10.798 7.15844 10.8 6.99995V3.94242C10.8066 3.90505 10.8096 3.86689 10.8089 3.82843C10.8079 3.77159 10.7988 3.7157 10.7824 3.6623C10.756 3.55552 10.701 3.45698 10.622 3.37798C10.5099 3.2659 10.3585 3.20202 10.2 3.19995H7.00002C6.84089 3.19995 6.68828 3.26317 6.57576 3.37569C6.46324 3.48821 6.40002 3.64082 6.40002 3.79995C6.40002 3.95908 6.46324 4.11169 6.57576 4.22422C6.68828 4.33674 6.84089 4.39995 7.00002 4.39995H8.80006L6.19997 7.00005C6.10158 7.11005 6.04718 7.25246 6.04718 7.40005C6.04718 7.54763 6.10158 7.69004 6.19997 7.80005C6.30202 7.91645 6.44561 7.98824 6.59997 8.00005C6.75432 7.98824 6.89791 7.91645 6.99997 7.80005L9.60002 5.26841V6.99995C9.6021 7.15844 9.66598 7.30985 9.77805 7.42192ZM1.4 14H3.8C4.17066 13.9979 4.52553 13.8498 4.78763 13.5877C5.04973 13.3256 5.1979 12.9707 5.2 12.6V10.2C5.1979 9.82939 5.04973 9.47452 4.78763 9.21242C4.52553 8.95032 4.17066 8.80215 3.8 8.80005H1.4C1.02934 8.80215 0.674468 8.95032 0.412371 9.21242C0.150274 9.47452 0.00210008 9.82939 0 10.2V12.6C0.00210008 12.9707 0.150274 13.3256 0.412371 13.5877C0.674468 13.8498 1.02934 13.9979 1.4 14ZM1.25858 10.0586C1.29609 10.0211 1.34696 10 1.4 10H3.8C3.85304 10 3.90391 10.0211 3.94142 10.0586C3.97893 10.0961 4 10.147 4 10.2V12.6C4 12.6531 3.97893 12.704 3.94142 12.7415C3.90391 12.779 3.85304 12.8 3.8 12.8H1.4C1.34696 12.8 1.29609 12.779 1.25858 12.7415C1.22107 12.704 1.2 12.6531 1.2 12.6V10.2C1.2 10.147 1.22107 10.0961 1.25858 10.0586Z",
    fill: "currentColor"
  }, null, -1)])), 16);
}
Uc.render = kb;
var Hc = {
  name: "WindowMinimizeIcon",
  extends: oi
};
function _b(e) {
  return Cb(e) || xb(e) || Sb(e) || $b();
}
function $b() {
  throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function Sb(e, t) {
  if (e) {
    if (typeof e == "string") return es(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? es(e, t) : void 0;
  }
}
function xb(e) {
  if (typeof Symbol < "u" && e[Symbol.iterator] != null || e["@@iterator"] != null) return Array.from(e);
}
function Cb(e) {
  if (Array.isArray(e)) return es(e);
}
function es(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, o = Array(t); n < t; n++) o[n] = e[n];
  return o;
}
function Tb(e, t, n, o, r, i) {
  return f(), v("svg", le({
    width: "14",
    height: "14",
    viewBox: "0 0 14 14",
    fill: "none",
    xmlns: "http://www.w3.org/2000/svg"
  }, e.pti()), _b(t[0] || (t[0] = [y("path", {
    "fill-rule": "evenodd",
    "clip-rule": "evenodd",
    d: "M11.8 0H2.2C1.61652 0 1.05694 0.231785 0.644365 0.644365C0.231785 1.05694 0 1.61652 0 2.2V7C0 7.15913 0.063214 7.31174 0.175736 7.42426C0.288258 7.53679 0.44087 7.6 0.6 7.6C0.75913 7.6 0.911742 7.53679 1.02426 7.42426C1.13679 7.31174 1.2 7.15913 1.2 7V2.2C1.2 1.93478 1.30536 1.68043 1.49289 1.49289C1.68043 1.30536 1.93478 1.2 2.2 1.2H11.8C12.0652 1.2 12.3196 1.30536 12.5071 1.49289C12.6946 1.68043 12.8 1.93478 12.8 2.2V11.8C12.8 12.0652 12.6946 12.3196 12.5071 12.5071C12.3196 12.6946 12.0652 12.8 11.8 12.8H7C6.84087 12.8 6.68826 12.8632 6.57574 12.9757C6.46321 13.0883 6.4 13.2409 6.4 13.4C6.4 13.5591 6.46321 13.7117 6.57574 13.8243C6.68826 13.9368 6.84087 14 7 14H11.8C12.3835 14 12.9431 13.7682 13.3556 13.3556C13.7682 12.9431 14 12.3835 14 11.8V2.2C14 1.61652 13.7682 1.05694 13.3556 0.644365C12.9431 0.231785 12.3835 0 11.8 0ZM6.368 7.952C6.44137 7.98326 6.52025 7.99958 6.6 8H9.8C9.95913 8 10.1117 7.93678 10.2243 7.82426C10.3368 7.71174 10.4 7.55913 10.4 7.4C10.4 7.24087 10.3368 7.08826 10.2243 6.97574C10.1117 6.86321 9.95913 6.8 9.8 6.8H8.048L10.624 4.224C10.73 4.11026 10.7877 3.95982 10.7849 3.80438C10.7822 3.64894 10.7192 3.50063 10.6093 3.3907C10.4994 3.28077 10.3511 3.2178 10.1956 3.21506C10.0402 3.21232 9.88974 3.27002 9.776 3.376L7.2 5.952V4.2C7.2 4.04087 7.13679 3.88826 7.02426 3.77574C6.91174 3.66321 6.75913 3.6 6.6 3.6C6.44087 3.6 6.28826 3.66321 6.17574 3.77574C6.06321 3.88826 6 4.04087 6 4.2V7.4C6.00042 7.47975 6.01674 7.55862 6.048 7.632C6.07656 7.70442 6.11971 7.7702 6.17475 7.82524C6.2298 7.88029 6.29558 7.92344 6.368 7.952ZM1.4 8.80005H3.8C4.17066 8.80215 4.52553 8.95032 4.78763 9.21242C5.04973 9.47452 5.1979 9.82939 5.2 10.2V12.6C5.1979 12.9707 5.04973 13.3256 4.78763 13.5877C4.52553 13.8498 4.17066 13.9979 3.8 14H1.4C1.02934 13.9979 0.674468 13.8498 0.412371 13.5877C0.150274 13.3256 0.00210008 12.9707 0 12.6V10.2C0.00210008 9.82939 0.150274 9.47452 0.412371 9.21242C0.674468 8.95032 1.02934 8.80215 1.4 8.80005ZM3.94142 12.7415C3.97893 12.704 4 12.6531 4 12.6V10.2C4 10.147 3.97893 10.0961 3.94142 10.0586C3.90391 10.0211 3.85304 10 3.8 10H1.4C1.34696 10 1.29609 10.0211 1.25858 10.0586C1.22107 10.0961 1.2 10.147 1.2 10.2V12.6C1.2 12.6531 1.22107 12.704 1.25858 12.7415C1.29609 12.779 1.34696 12.8 1.4 12.8H3.8C3.85304 12.8 3.90391 12.779 3.94142 12.7415Z",
    fill: "currentColor"
  }, null, -1)])), 16);
}
Hc.render = Tb;
var Ob = $e.extend({
  name: "focustrap-directive"
}), Pb = se.extend({
  style: Ob
});
function Bo(e) {
  "@babel/helpers - typeof";
  return Bo = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Bo(e);
}
function dl(e, t) {
  var n = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
    var o = Object.getOwnPropertySymbols(e);
    t && (o = o.filter(function(r) {
      return Object.getOwnPropertyDescriptor(e, r).enumerable;
    })), n.push.apply(n, o);
  }
  return n;
}
function fl(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? dl(Object(n), !0).forEach(function(o) {
      Ab(e, o, n[o]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : dl(Object(n)).forEach(function(o) {
      Object.defineProperty(e, o, Object.getOwnPropertyDescriptor(n, o));
    });
  }
  return e;
}
function Ab(e, t, n) {
  return (t = Eb(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function Eb(e) {
  var t = Ib(e, "string");
  return Bo(t) == "symbol" ? t : t + "";
}
function Ib(e, t) {
  if (Bo(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (Bo(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var Lb = Pb.extend("focustrap", {
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
            var c = function(d) {
              var m = za(d) ? za(d, o.getComputedSelector(t.$_pfocustrap_focusableselector)) ? d : Xn(t, o.getComputedSelector(t.$_pfocustrap_focusableselector)) : Xn(d);
              return Te(m) ? m : d.nextSibling && c(d.nextSibling);
            };
            Mn(c(l.nextSibling));
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
        value: fl(fl({}, t), {}, {
          autoFocus: !0
        })
      });
    },
    autoElementFocus: function(t, n) {
      var o = n.value || {}, r = o.autoFocusSelector, i = r === void 0 ? "" : r, s = o.firstFocusableSelector, a = s === void 0 ? "" : s, l = o.autoFocus, c = l === void 0 ? !1 : l, u = Xn(t, "[autofocus]".concat(this.getComputedSelector(i)));
      c && !u && (u = Xn(t, this.getComputedSelector(a))), Mn(u);
    },
    onFirstHiddenElementFocus: function(t) {
      var n, o = t.currentTarget, r = t.relatedTarget, i = r === o.$_pfocustrap_lasthiddenfocusableelement || !((n = this.$el) !== null && n !== void 0 && n.contains(r)) ? Xn(o.parentElement, this.getComputedSelector(o.$_pfocustrap_focusableselector)) : o.$_pfocustrap_lasthiddenfocusableelement;
      Mn(i);
    },
    onLastHiddenElementFocus: function(t) {
      var n, o = t.currentTarget, r = t.relatedTarget, i = r === o.$_pfocustrap_firsthiddenfocusableelement || !((n = this.$el) !== null && n !== void 0 && n.contains(r)) ? Fm(o.parentElement, this.getComputedSelector(o.$_pfocustrap_focusableselector)) : o.$_pfocustrap_firsthiddenfocusableelement;
      Mn(i);
    },
    createHiddenFocusableElements: function(t, n) {
      var o = this, r = n.value || {}, i = r.tabIndex, s = i === void 0 ? 0 : i, a = r.firstFocusableSelector, l = a === void 0 ? "" : a, c = r.lastFocusableSelector, u = c === void 0 ? "" : c, d = function(k) {
        return vc("span", {
          class: "p-hidden-accessible p-hidden-focusable",
          tabIndex: s,
          role: "presentation",
          "aria-hidden": !0,
          "data-p-hidden-accessible": !0,
          "data-p-hidden-focusable": !0,
          onFocus: k?.bind(o)
        });
      }, m = d(this.onFirstHiddenElementFocus), p = d(this.onLastHiddenElementFocus);
      m.$_pfocustrap_lasthiddenfocusableelement = p, m.$_pfocustrap_focusableselector = l, m.setAttribute("data-pc-section", "firstfocusableelement"), p.$_pfocustrap_firsthiddenfocusableelement = m, p.$_pfocustrap_focusableselector = u, p.setAttribute("data-pc-section", "lastfocusableelement"), t.prepend(m), t.append(p);
    }
  }
}), Wc = {
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
    this.mounted = kc();
  },
  computed: {
    inline: function() {
      return this.disabled || this.appendTo === "self";
    }
  }
};
function jb(e, t, n, o, r, i) {
  return i.inline ? Fe(e.$slots, "default", {
    key: 0
  }) : r.mounted ? (f(), K(Of, {
    key: 1,
    to: n.appendTo
  }, [Fe(e.$slots, "default")], 8, ["to"])) : x("", !0);
}
Wc.render = jb;
function pl() {
  Pm({
    variableName: Ac("scrollbar.width").name
  });
}
function ml() {
  Am({
    variableName: Ac("scrollbar.width").name
  });
}
var Nb = `
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
`, Mb = {
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
}, Db = {
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
}, Fb = $e.extend({
  name: "dialog",
  style: Nb,
  classes: Db,
  inlineStyles: Mb
}), Rb = {
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
  style: Fb,
  provide: function() {
    return {
      $pcDialog: this,
      $parentInstance: this
    };
  }
}, Kc = {
  name: "Dialog",
  extends: Rb,
  inheritAttrs: !1,
  emits: ["update:visible", "show", "hide", "after-hide", "maximize", "unmaximize", "dragstart", "dragend"],
  provide: function() {
    var t = this;
    return {
      dialogRef: z(function() {
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
    this.unbindDocumentState(), this.unbindGlobalListeners(), this.destroyStyle(), this.mask && this.autoZIndex && Si.clear(this.mask), this.container = null, this.mask = null;
  },
  mounted: function() {
    this.breakpoints && this.createStyle();
  },
  methods: {
    close: function() {
      this.$emit("update:visible", !1);
    },
    onEnter: function() {
      this.$emit("show"), this.target = document.activeElement, this.enableDocumentSettings(), this.bindGlobalListeners(), this.autoZIndex && Si.set("modal", this.mask, this.baseZIndex || this.$primevue.config.zIndex.modal);
    },
    onAfterEnter: function() {
      this.focus();
    },
    onBeforeLeave: function() {
      this.modal && !this.isUnstyled && Lr(this.mask, "p-overlay-mask-leave-active"), this.dragging && this.documentDragEndListener && this.documentDragEndListener();
    },
    onLeave: function() {
      this.$emit("hide"), Mn(this.target), this.target = null, this.focusableClose = null, this.focusableMax = null;
    },
    onAfterLeave: function() {
      this.autoZIndex && Si.clear(this.mask), this.containerVisible = !1, this.unbindDocumentState(), this.unbindGlobalListeners(), this.$emit("after-hide");
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
      n || (n = this.$slots.header && t(this.headerContainer), n || (n = this.$slots.default && t(this.content), n || (this.maximizable ? (this.focusableMax = !0, n = this.maximizableButton) : (this.focusableClose = !0, n = this.closeButton)))), n && Mn(n, {
        focusVisible: !0
      });
    },
    maximize: function(t) {
      this.maximized ? (this.maximized = !1, this.$emit("unmaximize", t)) : (this.maximized = !0, this.$emit("maximize", t)), this.modal || (this.maximized ? pl() : ml());
    },
    enableDocumentSettings: function() {
      (this.modal || !this.modal && this.blockScroll || this.maximizable && this.maximized) && pl();
    },
    unbindDocumentState: function() {
      (this.modal || !this.modal && this.blockScroll || this.maximizable && this.maximized) && ml();
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
        this.styleElement = document.createElement("style"), this.styleElement.type = "text/css", _c(this.styleElement, "nonce", (t = this.$primevue) === null || t === void 0 || (t = t.config) === null || t === void 0 || (t = t.csp) === null || t === void 0 ? void 0 : t.nonce), document.head.appendChild(this.styleElement);
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
      t.target.closest("div").getAttribute("data-pc-section") !== "headeractions" && this.draggable && (this.dragging = !0, this.lastPageX = t.pageX, this.lastPageY = t.pageY, this.container.style.margin = "0", document.body.setAttribute("data-p-unselectable-text", "true"), !this.isUnstyled && Im(document.body, {
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
          var o = bc(t.container), r = wc(t.container), i = n.pageX - t.lastPageX, s = n.pageY - t.lastPageY, a = t.container.getBoundingClientRect(), l = a.left + i, c = a.top + s, u = Em(), d = getComputedStyle(t.container), m = parseFloat(d.marginLeft), p = parseFloat(d.marginTop);
          t.container.style.position = "fixed", t.keepInViewport ? (l >= t.minX && l + o < u.width && (t.lastPageX = n.pageX, t.container.style.left = l - m + "px"), c >= t.minY && c + r < u.height && (t.lastPageY = n.pageY, t.container.style.top = c - p + "px")) : (t.lastPageX = n.pageX, t.container.style.left = l - m + "px", t.lastPageY = n.pageY, t.container.style.top = c - p + "px");
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
      return Yt({
        maximized: this.maximized,
        modal: this.modal
      });
    }
  },
  directives: {
    ripple: Fc,
    focustrap: Lb
  },
  components: {
    Button: ae,
    Portal: Wc,
    WindowMinimizeIcon: Hc,
    WindowMaximizeIcon: Uc,
    TimesIcon: Vc
  }
};
function zo(e) {
  "@babel/helpers - typeof";
  return zo = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, zo(e);
}
function hl(e, t) {
  var n = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
    var o = Object.getOwnPropertySymbols(e);
    t && (o = o.filter(function(r) {
      return Object.getOwnPropertyDescriptor(e, r).enumerable;
    })), n.push.apply(n, o);
  }
  return n;
}
function gl(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? hl(Object(n), !0).forEach(function(o) {
      Bb(e, o, n[o]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : hl(Object(n)).forEach(function(o) {
      Object.defineProperty(e, o, Object.getOwnPropertyDescriptor(n, o));
    });
  }
  return e;
}
function Bb(e, t, n) {
  return (t = zb(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function zb(e) {
  var t = Vb(e, "string");
  return zo(t) == "symbol" ? t : t + "";
}
function Vb(e, t) {
  if (zo(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (zo(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var Ub = ["data-p"], Hb = ["aria-labelledby", "aria-modal", "data-p"], Wb = ["id"], Kb = ["data-p"];
function qb(e, t, n, o, r, i) {
  var s = xr("Button"), a = xr("Portal"), l = Lu("focustrap");
  return f(), K(a, {
    appendTo: e.appendTo
  }, {
    default: Q(function() {
      return [r.containerVisible ? (f(), v("div", le({
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
      }, e.ptm("mask")), [G(jp, le({
        name: "p-dialog",
        onEnter: i.onEnter,
        onAfterEnter: i.onAfterEnter,
        onBeforeLeave: i.onBeforeLeave,
        onLeave: i.onLeave,
        onAfterLeave: i.onAfterLeave,
        appear: ""
      }, e.ptm("transition")), {
        default: Q(function() {
          return [e.visible ? Yr((f(), v("div", le({
            key: 0,
            ref: i.containerRef,
            class: e.cx("root"),
            style: e.sx("root"),
            role: "dialog",
            "aria-labelledby": i.ariaLabelledById,
            "aria-modal": e.modal,
            "data-p": i.dataP
          }, e.ptmi("root")), [e.$slots.container ? Fe(e.$slots, "container", {
            key: 0,
            closeCallback: i.close,
            maximizeCallback: function(u) {
              return i.maximize(u);
            },
            initDragCallback: i.initDrag
          }) : (f(), v(F, {
            key: 1
          }, [e.showHeader ? (f(), v("div", le({
            key: 0,
            ref: i.headerContainerRef,
            class: e.cx("header"),
            onMousedown: t[0] || (t[0] = function() {
              return i.initDrag && i.initDrag.apply(i, arguments);
            })
          }, e.ptm("header")), [Fe(e.$slots, "header", {
            class: we(e.cx("title"))
          }, function() {
            return [e.header ? (f(), v("span", le({
              key: 0,
              id: i.ariaLabelledById,
              class: e.cx("title")
            }, e.ptm("title")), _(e.header), 17, Wb)) : x("", !0)];
          }), y("div", le({
            class: e.cx("headerActions")
          }, e.ptm("headerActions")), [e.maximizable ? Fe(e.$slots, "maximizebutton", {
            key: 0,
            maximized: r.maximized,
            maximizeCallback: function(u) {
              return i.maximize(u);
            }
          }, function() {
            return [G(s, le({
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
              icon: Q(function(c) {
                return [Fe(e.$slots, "maximizeicon", {
                  maximized: r.maximized
                }, function() {
                  return [(f(), K(Di(i.maximizeIconComponent), le({
                    class: [c.class, r.maximized ? e.minimizeIcon : e.maximizeIcon]
                  }, e.ptm("pcMaximizeButton").icon), null, 16, ["class"]))];
                })];
              }),
              _: 3
            }, 16, ["autofocus", "class", "onClick", "tabindex", "unstyled", "pt"])];
          }) : x("", !0), e.closable ? Fe(e.$slots, "closebutton", {
            key: 1,
            closeCallback: i.close
          }, function() {
            return [G(s, le({
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
              icon: Q(function(c) {
                return [Fe(e.$slots, "closeicon", {}, function() {
                  return [(f(), K(Di(e.closeIcon ? "span" : "TimesIcon"), le({
                    class: [e.closeIcon, c.class]
                  }, e.ptm("pcCloseButton").icon), null, 16, ["class"]))];
                })];
              }),
              _: 3
            }, 16, ["autofocus", "class", "onClick", "aria-label", "unstyled", "pt"])];
          }) : x("", !0)], 16)], 16)) : x("", !0), y("div", le({
            ref: i.contentRef,
            class: [e.cx("content"), e.contentClass],
            style: e.contentStyle,
            "data-p": i.dataP
          }, gl(gl({}, e.contentProps), e.ptm("content"))), [Fe(e.$slots, "default")], 16, Kb), e.footer || e.$slots.footer ? (f(), v("div", le({
            key: 1,
            ref: i.footerContainerRef,
            class: e.cx("footer")
          }, e.ptm("footer")), [Fe(e.$slots, "footer", {}, function() {
            return [D(_(e.footer), 1)];
          })], 16)) : x("", !0)], 64))], 16, Hb)), [[l, {
            disabled: !e.modal
          }]]) : x("", !0)];
        }),
        _: 3
      }, 16, ["onEnter", "onAfterEnter", "onBeforeLeave", "onLeave", "onAfterLeave"])], 16, Ub)) : x("", !0)];
    }),
    _: 3
  }, 8, ["appendTo"]);
}
Kc.render = qb;
const Ls = /* @__PURE__ */ ie({
  __name: "ConfirmDialog",
  props: /* @__PURE__ */ Tr({
    title: {},
    confirm: {},
    focus: {},
    disabled: { type: Boolean },
    testIds: {}
  }, {
    visible: { type: Boolean, required: !0 },
    visibleModifiers: {}
  }),
  emits: /* @__PURE__ */ Tr(["confirm"], ["update:visible"]),
  setup(e, { emit: t }) {
    const n = Fu(e, "visible"), o = t;
    return (r, i) => (f(), K(b(Kc), {
      visible: n.value,
      "onUpdate:visible": i[2] || (i[2] = (s) => n.value = s),
      modal: "",
      draggable: !1,
      closable: !1,
      "close-on-escape": "",
      pt: {
        mask: { class: "crm crm-mask" },
        root: { class: "crm-dialog", "data-testid": e.testIds.dialog },
        footer: { class: "crm-dialog-foot" }
      }
    }, {
      header: Q(() => [
        y("strong", null, _(e.title), 1)
      ]),
      footer: Q(() => [
        G(b(ae), {
          class: "crm-button",
          autofocus: e.focus === "cancel" || void 0,
          "data-testid": e.testIds.cancel,
          onClick: i[0] || (i[0] = (s) => n.value = !1)
        }, {
          default: Q(() => [...i[3] || (i[3] = [
            D("Cancel", -1)
          ])]),
          _: 1
        }, 8, ["autofocus", "data-testid"]),
        G(b(ae), {
          class: "crm-button crm-primary",
          autofocus: e.focus === "confirm" || void 0,
          disabled: e.disabled,
          "data-testid": e.testIds.confirm,
          onClick: i[1] || (i[1] = (s) => o("confirm"))
        }, {
          default: Q(() => [
            D(_(e.confirm), 1)
          ]),
          _: 1
        }, 8, ["autofocus", "disabled", "data-testid"])
      ]),
      default: Q(() => [
        Fe(r.$slots, "default")
      ]),
      _: 3
    }, 8, ["visible", "pt"]));
  }
}), Gb = ["data-code"], Yb = { class: "crm-fault-text" }, Jb = {
  key: 0,
  class: "crm-quiet"
}, Zb = { class: "crm-code" }, gt = /* @__PURE__ */ ie({
  __name: "FaultBox",
  props: {
    fault: {}
  },
  setup(e) {
    return (t, n) => (f(), v("div", {
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
        y("p", Yb, _(e.fault.error), 1),
        e.fault.hint ? (f(), v("p", Jb, _(e.fault.hint), 1)) : x("", !0),
        y("p", Zb, _(e.fault.code), 1)
      ])
    ], 8, Gb));
  }
}), qc = /* @__PURE__ */ ie({
  __name: "SetKeyButton",
  emits: ["press"],
  setup(e, { emit: t }) {
    const n = t;
    return (o, r) => (f(), K(b(ae), {
      class: "crm-button crm-link crm-set-key",
      "data-testid": "set-key",
      onClick: r[0] || (r[0] = (i) => n("press"))
    }, {
      default: Q(() => [...r[1] || (r[1] = [
        y("i", {
          class: "pi pi-key",
          "aria-hidden": "true"
        }, null, -1),
        D(" Set key ", -1)
      ])]),
      _: 1
    }));
  }
}), Gc = (e, { has_key: t, key_valid: n }) => e.needs_key === !0 && (!t || n === !1);
function Xb(e, t) {
  const n = [];
  if (e.kept_bytes > 0 && e.bytes !== null && e.kept_bytes < e.bytes && n.push({ text: `${ht(e.kept_bytes)} here already`, warns: !1 }), e.bytes !== null && e.kept_bytes >= e.bytes && n.push({ text: "here already", warns: !1 }), e.early_access) {
    const o = e.early_access_until?.slice(0, 10);
    n.push({ text: o ? `early access until ${o}` : "early access", warns: !0 });
  }
  return Gc(e, t) && n.push({ text: t.has_key ? "needs an API key that Civitai accepts" : "needs an API key", warns: !0 }), e.pickle && n.push({ text: e.can_run_code ? "pickle" : "pickle, loaded safely", warns: e.can_run_code }), n;
}
function Qb(e, t) {
  const o = `${t > 1 ? `Drive of ${e.folders[0]}: needs` : "Needs"} ${ht(e.needed_bytes)}, ${ht(e.free_bytes)} free`;
  return e.fits ? o : `${o}. Not enough room.`;
}
function ev(e) {
  if (!Ie(e) || !Ie(e.keys)) return null;
  const { source: t } = e;
  if (t !== "environment" && t !== "file" && t !== "none") return null;
  const { environment: n, file: o } = e.keys;
  return { set: t !== "none", source: t, keys: { environment: bl(n), file: bl(o) } };
}
function bl(e) {
  return Ie(e) ? {
    valid: typeof e.valid == "boolean" ? e.valid : null,
    malformed: e.malformed === !0,
    username: Re(e.username),
    asking: e.asking === !0
  } : null;
}
const ts = { environment: "The key of CIVITAI_API_KEY", file: "The stored key" };
function tv(e) {
  const { environment: t, file: n } = e.keys;
  switch (e.source) {
    case "none":
      return [
        ...[br("environment", t), br("file", n)].flat(),
        { text: "No API key yet. Looking up works without one; some downloads need it.", warns: !1 }
      ];
    case "environment":
      return [vl("environment", t), ...av(n)];
    case "file":
      return [
        ...br("environment", t),
        ...t && !t.malformed ? [{ text: "Civitai does not accept the key of CIVITAI_API_KEY, so the stored one is used.", warns: !0 }] : [],
        vl("file", n)
      ];
  }
}
function nv(e) {
  switch (e.done) {
    case "refused":
      return { text: `Civitai does not accept this key, so it was not stored. ${cv(e)}`, warns: !0 };
    case "unproven":
      return {
        text: "Civitai could not be asked about this key, so the stored one stays. Save it again later, or remove the stored one first.",
        warns: !0
      };
    case "stored":
      return e.valid === null ? { text: "Stored. Civitai could not be asked whether it works.", warns: !0 } : e.source === "file" ? { text: "Stored.", warns: !1 } : { text: `Stored${uv(e)}, but CIVITAI_API_KEY comes first.`, warns: !0 };
    case "removed":
      return { text: "The stored key was removed.", warns: !1 };
    default:
      return null;
  }
}
const ov = (e) => e !== null && (!e.set || Yc(e)?.valid === !1), rv = (e) => e !== null && Object.values(e.keys).some((t) => t?.asking === !0), iv = (e) => e?.done === "stored" && e.valid === !0 && e.source === "file" && e.keys.environment === null;
function sv(e) {
  if (!e) return "API key";
  if (!e.set) return "API key: none";
  const t = Yc(e);
  return t?.username ? `API key: ${t.username}` : t?.valid === !1 ? "API key: not accepted by Civitai" : "API key";
}
function Yc(e) {
  return e.source === "none" ? null : e.keys[e.source];
}
function vl(e, t) {
  if (t?.valid === !1)
    return { text: `Civitai does not accept ${lv(ts[e])}. Make a new one and set it here.`, warns: !0 };
  const n = t?.username ? `, account ${t.username}` : "", o = t?.valid ? "" : t?.asking ? " Asking Civitai about it..." : " Civitai could not be asked about it yet.";
  return { text: `${ts[e]} is used${n}.${o}`, warns: !1 };
}
function av(e) {
  return e ? e.malformed ? br("file", e) : e.valid === !1 ? [{ text: "Civitai does not accept the stored key.", warns: !0 }] : [{ text: "The stored key waits behind it.", warns: !1 }] : [];
}
function br(e, t) {
  return t?.malformed ? [{ text: `${ts[e]} holds characters that no key has; it is not used.`, warns: !0 }] : [];
}
const lv = (e) => e.charAt(0).toLowerCase() + e.slice(1), uv = (e) => e.username ? `, account ${e.username}` : "", cv = (e) => e.set ? e.source === "file" ? "The stored key stays." : "The key of CIVITAI_API_KEY stays in use." : "Copy it again from its page, whole.", dv = 1e3, qn = /* @__PURE__ */ bt("civitai-remake-key", () => {
  const e = /* @__PURE__ */ Be(null), t = /* @__PURE__ */ ee(null), n = /* @__PURE__ */ ee(!1), o = /* @__PURE__ */ ee(!1), r = /* @__PURE__ */ ee(0);
  let i = null;
  function s() {
    de().host.listen(Ch, (h) => {
      const k = ev(Ps(h));
      k && a(k);
    });
  }
  function a(h) {
    const { done: k, valid: S, username: j } = e.value ?? {};
    e.value = o.value ? { ...h, done: k, valid: S, username: j } : h;
  }
  async function l() {
    try {
      a(await de().client.getKey());
    } catch (h) {
      t.value = Qe(h);
      return;
    }
    rv(e.value) && setTimeout(() => {
      l();
    }, dv);
  }
  function c(h = null) {
    i = h, o.value = !0, r.value += 1, e.value?.done && (e.value = { ...e.value, done: void 0 });
  }
  function u() {
    o.value ? d() : c();
  }
  function d() {
    o.value = !1, i = null;
  }
  async function m(h) {
    if (await p(() => de().client.setKey(h)), t.value || e.value?.done !== "stored") return;
    const k = i;
    i = null, iv(e.value) && (o.value = !1), k?.();
  }
  async function p(h) {
    n.value = !0, t.value = null;
    try {
      e.value = await h();
    } catch (k) {
      t.value = Qe(k);
    } finally {
      n.value = !1;
    }
  }
  return { state: e, fault: t, busy: n, open: o, asked: r, follow: s, refresh: l, askFor: c, toggle: u, close: d, set: m };
}), js = /* @__PURE__ */ bt("civitai-remake-preflight", () => {
  const e = /* @__PURE__ */ ee(!1), t = /* @__PURE__ */ ee(!1), n = /* @__PURE__ */ Be(null), o = /* @__PURE__ */ ee(null), r = /* @__PURE__ */ ee(!1), i = /* @__PURE__ */ Be([]);
  async function s(u) {
    i.value = u, r.value = !1, n.value = null, o.value = null, t.value = !0, e.value = !0;
    try {
      const d = await de().client.preflight(u);
      r.value = d.pickles_allowed, n.value = d;
    } catch (d) {
      o.value = Qe(d);
    } finally {
      t.value = !1;
    }
  }
  function a() {
    e.value = !1, qn().askFor(() => {
      s(i.value);
    });
  }
  async function l() {
    e.value = !1;
    const u = new Set(n.value?.files.filter((m) => m.can_run_code).map((m) => m.file_key)), d = i.value.filter((m) => r.value || !u.has(m.file_key));
    d.length > 0 && await Ft().downloadAll(d, r.value);
  }
  async function c(u) {
    (await Ft().download(u))?.code === "pickle_refused" && await s([u]);
  }
  return { open: e, busy: t, answer: n, fault: o, acceptPickles: r, resources: i, ask: s, setKey: a, confirm: l, fetchOne: c };
}), fv = {
  key: 0,
  class: "crm-quiet",
  role: "status"
}, pv = { "data-testid": "preflight-total" }, mv = {
  class: "crm-missing",
  "data-testid": "preflight-files"
}, hv = ["data-file-key"], gv = { class: "crm-quiet" }, bv = {
  class: "crm-quiet crm-path crm-target",
  "data-testid": "preflight-folder"
}, vv = {
  key: 0,
  class: "crm-quiet crm-target",
  "data-testid": "preflight-why"
}, yv = { class: "crm-missing" }, wv = ["data-fits"], kv = {
  key: 1,
  class: "crm-check"
}, _v = /* @__PURE__ */ ie({
  __name: "PreflightDialog",
  setup(e) {
    const t = js(), n = z(() => t.answer), o = z(() => {
      const s = n.value;
      return s !== null && !s.pickles_allowed && s.files.some((a) => a.can_run_code);
    }), r = z(() => {
      const s = n.value;
      return s !== null && s.files.some((a) => Gc(a, s));
    }), i = z(() => (n.value?.files ?? []).every((a) => a.can_run_code && !t.acceptPickles));
    return (s, a) => (f(), K(Ls, {
      visible: b(t).open,
      "onUpdate:visible": a[2] || (a[2] = (l) => b(t).open = l),
      title: "Download these models?",
      confirm: "Download",
      focus: "confirm",
      disabled: !n.value || !n.value.fits || i.value,
      "test-ids": { dialog: "preflight", cancel: "preflight-cancel", confirm: "preflight-confirm" },
      onConfirm: a[3] || (a[3] = (l) => b(t).confirm())
    }, {
      default: Q(() => [
        b(t).busy ? (f(), v("p", fv, [...a[4] || (a[4] = [
          y("i", {
            class: "pi pi-spin pi-spinner",
            "aria-hidden": "true"
          }, null, -1),
          D(" Asking about these files... ", -1)
        ])])) : x("", !0),
        b(t).fault ? (f(), K(gt, {
          key: 1,
          fault: b(t).fault
        }, null, 8, ["fault"])) : x("", !0),
        n.value ? (f(), v(F, { key: 2 }, [
          y("p", pv, [
            D(_(n.value.files.length) + " " + _(n.value.files.length === 1 ? "file" : "files") + ", ", 1),
            y("strong", null, _(b(ht)(n.value.total_bytes)), 1),
            a[5] || (a[5] = D(" to come ", -1))
          ]),
          y("ul", mv, [
            (f(!0), v(F, null, be(n.value.files, (l) => (f(), v("li", {
              key: l.file_key,
              "data-file-key": l.file_key
            }, [
              D(_(l.filename) + " ", 1),
              y("span", gv, _(l.bytes === null ? "" : b(ht)(l.bytes)), 1),
              (f(!0), v(F, null, be(b(Xb)(l, n.value), (c) => (f(), v("span", {
                key: c.text,
                class: we(["crm-note", { "crm-note-warn": c.warns }])
              }, _(c.text), 3))), 128)),
              y("p", bv, _(l.folder), 1),
              l.folder_why ? (f(), v("p", vv, _(l.folder_why), 1)) : x("", !0)
            ], 8, hv))), 128)),
            (f(!0), v(F, null, be(n.value.refused, (l) => (f(), v("li", {
              key: l.file_key ?? l.error,
              class: "crm-reason"
            }, _(l.error), 1))), 128))
          ]),
          r.value ? (f(), K(qc, {
            key: 0,
            onPress: a[0] || (a[0] = (l) => b(t).setKey())
          })) : x("", !0),
          y("ul", yv, [
            (f(!0), v(F, null, be(n.value.drives, (l) => (f(), v("li", {
              key: l.folders.join(),
              class: "crm-quiet",
              "data-testid": "preflight-drive"
            }, [
              y("i", {
                class: we([l.fits ? "pi pi-check-circle" : "pi pi-times-circle", "crm-fit"]),
                "data-fits": l.fits,
                "aria-hidden": "true"
              }, null, 10, wv),
              D(" " + _(b(Qb)(l, n.value.drives.length)), 1)
            ]))), 128))
          ]),
          o.value ? (f(), v("label", kv, [
            Yr(y("input", {
              "onUpdate:modelValue": a[1] || (a[1] = (l) => b(t).acceptPickles = l),
              type: "checkbox",
              "data-testid": "accept-pickles"
            }, null, 512), [
              [om, b(t).acceptPickles]
            ]),
            a[6] || (a[6] = D(" I trust the creators of the pickle files: such a file can run code when it loads. Without this they are left out. ", -1))
          ])) : x("", !0)
        ], 64)) : x("", !0)
      ]),
      _: 1
    }, 8, ["visible", "disabled"]));
  }
}), $v = /* @__PURE__ */ ie({
  __name: "DropOverlay",
  props: {
    zone: {}
  },
  setup(e) {
    return (t, n) => e.zone.area && e.zone.dragged ? (f(), v("div", {
      key: 0,
      class: we(["crm-drop", { "crm-drop-hint": e.zone.dragged === "model" }]),
      style: Ko(e.zone.area),
      "data-testid": "drop-overlay"
    }, [
      y("p", null, [
        y("i", {
          class: we(e.zone.dragged === "model" ? "pi pi-box" : "pi pi-images"),
          "aria-hidden": "true"
        }, null, 2),
        D(" " + _(e.zone.dragged === "model" ? "Drop a model file onto its card" : e.zone.dragged === "picture" ? "Drop the image to read it" : "Drop to look it up"), 1)
      ])
    ], 6)) : x("", !0);
  }
});
function Sv(e) {
  if (!Ie(e)) return null;
  const t = Re(e.file_key), n = Re(e.status);
  return t === null || n !== "hashing" && n !== "found" && n !== "absent" ? null : {
    file_key: t,
    status: n,
    path: Re(e.path),
    hashed_bytes: wn(e.hashed_bytes) ?? 0,
    total_bytes: wn(e.total_bytes),
    local_path: Re(e.local_path),
    listed_name: Re(e.listed_name)
  };
}
function yl(e, t) {
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
const Gn = /* @__PURE__ */ bt("civitai-remake-local-files", () => {
  const e = /* @__PURE__ */ Be({}), t = /* @__PURE__ */ Be({}), n = /* @__PURE__ */ ee(!1), o = /* @__PURE__ */ ee(null);
  function r() {
    de().host.listen(xh, (a) => {
      const l = Sv(Ps(a));
      l && (e.value = yl(e.value, { type: "told", event: l }));
    });
  }
  function i() {
    e.value = yl(e.value, { type: "begun" });
  }
  async function s(a) {
    n.value = !0, o.value = null;
    try {
      t.value = { ...t.value, [a]: await de().client.listLocal(a) };
    } catch (l) {
      o.value = Qe(l);
    } finally {
      n.value = !1;
    }
  }
  return { checks: e, byKind: t, busy: n, fault: o, follow: r, begin: i, list: s };
});
function Cv(e) {
  if (e === null) return null;
  try {
    const t = JSON.parse(e);
    if (!Ie(t)) return null;
    const n = Ov(t.metadata), o = Pv(t.choices), r = Jc(t.resources);
    return r === null || n === null && o === null ? null : {
      reference: Re(t.reference) ?? "",
      given: Tv(t.given),
      metadata: n,
      choices: o,
      resources: r,
      switches: wl(t.switches, (i) => typeof i == "boolean"),
      chosenNames: wl(t.chosenNames, (i) => typeof i == "string")
    };
  } catch {
    return null;
  }
}
function Tv(e) {
  if (!Ie(e)) return null;
  const t = Re(e.name);
  return e.kind === "text" ? { kind: "text" } : e.kind === "file" && t !== null ? { kind: "file", name: t } : null;
}
function Ov(e) {
  return !Ie(e) || !Array.isArray(e.resources) || e.image_id !== null && typeof e.image_id != "number" || !Ie(e.other) || !Array.isArray(e.unreadable) ? null : e;
}
function Pv(e) {
  return !Ie(e) || !Array.isArray(e.images) || !e.images.every(Ie) || Jc(e.resources) === null ? null : e;
}
function Jc(e) {
  return Array.isArray(e) && e.every((n) => Ie(n) && typeof n.file_key == "string") ? e : null;
}
function wl(e, t) {
  const n = Ie(e) ? Object.entries(e) : [];
  return Object.fromEntries(n.filter((o) => t(o[1])));
}
const Vo = (e) => e.companion === !0;
function ns(e) {
  return Vo(e) ? e.other_files ?? [] : [];
}
function Av(e, t) {
  const n = ns(e).find((h) => h.file_key === t);
  if (!n) return e;
  const { file_key: o, file_id: r, filename: i, size_kb: s, hashes: a, variant: l, page_url: c } = e, d = { ...{ file_key: o, file_id: r ?? 0, filename: i ?? "", size_kb: s, hashes: a ?? {} }, variant: l ?? null, page_url: c }, m = ns(e).map((h) => h.file_key === t ? d : h);
  return { ...e, ...n, ...{ checking: !1, already_downloaded: !1, local_path: null, listed_name: null, chosen_name: null }, name: n.filename, other_files: m };
}
const Nn = {
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
function Zc(e, t) {
  switch (t.type) {
    case "asked":
      return { ...Nn, step: "image", given: t.given };
    case "picked":
      return { ...Nn, step: "image", choices: e.choices };
    case "offered":
      return { ...Nn, choices: t.choices, resources: t.choices.resources };
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
      return e.choices ? { ...Nn, choices: e.choices, resources: e.choices.resources } : e;
    case "switched":
      return { ...e, switches: { ...e.switches, [t.fileKey]: t.on } };
    case "tookLocal": {
      const n = Object.entries(e.chosenNames).filter(([r]) => r !== t.fileKey), o = t.name === null ? [] : [[t.fileKey, t.name]];
      return { ...e, chosenNames: Object.fromEntries([...n, ...o]) };
    }
    case "supplied":
      return Iv(e, t.fileKey, t.resource);
    case "tookOffered": {
      const n = (o) => o.file_key === t.fileKey ? Av(o, t.offered) : o;
      return { ...e, resources: e.resources.map(n) };
    }
    case "restored": {
      const { given: n, choices: o, metadata: r, resources: i, switches: s, chosenNames: a } = t.kept;
      return { ...Nn, given: n, choices: o, metadata: r, resources: i, switches: s, chosenNames: a, lightened: !0 };
    }
  }
}
function Ev(e, t) {
  if (!e) return null;
  const n = new Map(t.map((o) => [o.file_key, o]));
  return { ...e, resources: e.resources.map((o) => n.get(o.file_key) ?? o) };
}
function Iv(e, t, n) {
  if (!e.resources.some((i) => i.file_key === t)) return e;
  const o = e.resources.map(
    (i) => i.file_key === t ? { ...n, file_key: t, chosen_name: null } : i
  ), r = n.chosen_name ?? null;
  return Zc({ ...e, resources: o }, { type: "tookLocal", fileKey: t, name: r });
}
function Lv(e) {
  return e.resources.map((t) => ({ ...t, chosen_name: e.chosenNames[t.file_key] ?? null }));
}
const jv = /data-civitai-metadata\s*=\s*(?:"([^"<>\s]+)"|'([^'<>\s]+)')/, Nv = /(?:^|[\n,])[^\S\n]*Steps: ?[0-9]+/, Mv = /(?:^|[\n,])[^\S\n]*(?:Sampler|Schedule type|CFG scale|Seed|Size|Model|Model hash|Version|Clip skip): ?\S/, Dv = /(?<!Hires )(?:\b|\\n)Steps: ?[0-9]+ ?, ?[A-Za-z][A-Za-z ]{0,40}:/, Fv = /(?:^|[\n;])[^\S\n]?Include in Image:/, Rv = /(?:^|\n)Negative [Pp]rompt:/, Bv = ["negativePrompt", "cfgScale", "clipSkip", "civitaiResources", "additionalResources"], zv = [
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
], Vv = ["Model", "hashes", "resources", "comfy"], Uv = ["generation_mode", "positive_prompt", "app_version"];
function Hv(e) {
  const t = jv.exec(e);
  if (t) return os(Kv(t[1] ?? t[2] ?? "")) === null ? null : "json";
  if (e.trim().startsWith("{")) {
    const o = os(e);
    return o !== null && Xc(o) ? "json" : null;
  }
  return (Nv.test(e) || Dv.test(e)) && Mv.test(e) || Rv.test(e) || Fv.test(e) ? "text" : null;
}
function Xc(e) {
  const t = Mr(e.meta);
  if (t !== null && Object.keys(e).every((o) => o === "id" || o === "meta")) return Xc(t);
  const n = typeof e.prompt == "string";
  return dr(e, Bv) || n && (dr(e, Vv) || dr(e, zv)) || "sui_image_params" in e || e.software === "RuinedFooocus" || dr(e, Uv) || typeof e.c == "string" && Object.hasOwn(e, "uc") || typeof e.Prompt == "string" && Object.hasOwn(e, "Base Model") || [e.prompt, e.workflow, e].some(Wv);
}
function Wv(e) {
  const t = typeof e == "string" ? os(e) : Mr(e);
  return t === null ? !1 : Object.values(t).some((o) => "class_type" in (Mr(o) ?? {})) || Array.isArray(t.nodes) && t.nodes.length > 0 && "links" in t;
}
function dr(e, t) {
  return t.some((n) => Object.hasOwn(e, n));
}
function Mr(e) {
  return Ie(e) ? e : null;
}
function os(e) {
  if (!e.trimStart().startsWith("{")) return null;
  try {
    return Mr(JSON.parse(e.replace(/([[,:]\s*)(?:NaN|-?Infinity)(?=\s*[,}\]])/g, "$1null")));
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
const rs = (e) => !["nothing", "unsupported", "unreadable"].includes(e), qv = 4 << 20, Gv = 2048, Yv = 2147483647, Jv = ["civitai.com", "civitai.red", "civitai.green"], Zv = ["image.civitai.com", "imagecache.civitai.com"], Xv = /^orchestration[a-z0-9-]*\.civitai\.com$/, Qv = /^(?:https?:\/\/)?(?:www\.)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)\.?(?::[0-9]+)?(\/[^?#]*)?(\?[^#]*)?(?:#.*)?$/i, ey = /^(?:(?:urn:)?air:|(?:urn:)?(?:[\w-]+:[\w-]+:)?(?:civitai|civitai-r2|huggingface|orchestrator):\S)/, ty = /^(?:urn:)?(?:air:)?(?:[\w-]+:[\w-]+:)?civitai:([0-9]+)@([0-9]+)(?:\+([0-9]+))?(?:\.\w+)?$/i, ny = /^(?:urn:)?(?:air:)?[\w-]+:[\w-]+:civitai:([0-9]+)$/i, oy = /^(?:urn:)?(?:air:)?(?:[\w-]+:[\w-]+:)?([\w-]+):/, ry = /^\/[\w-]+\/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?:\/[^/]*=[^/]*)?(?:\/[^/]*)?\/?$/i, iy = /\.(?:mp4|webm|mov|mp3)$/i, sy = /* @__PURE__ */ new Map([
  ["collections", "a collection"],
  ["user", "a user"],
  ["articles", "an article"],
  ["bounties", "a bounty"],
  ["api", "the site's programming interface"]
]);
function Dr(e) {
  if (e.length > qv) return $t("This text is too long to be generation data.");
  const t = Hv(e);
  if (t !== null) return { kind: "text", said: t === "json" ? "Generation data" : "Generation text" };
  const n = e.trim().replace(/^[<>"'\ufeff]+|[<>"'\ufeff]+$/g, "").trim();
  return n === "" ? { kind: "nothing", said: "Nothing was pasted." } : n.startsWith("{") ? $t("This JSON is not the generation data of a program known here.") : /\s/.test(n) || n.length > Gv ? $t("This text is no address and no generation data: it has no line such as Steps: 20, Seed: 1.") : /^[0-9]+$/.test(n) ? Un("image", "image", n, (r) => `Image ${r}`) : /^[\x21-\x7e]+$/.test(n) && ey.test(n.toLowerCase()) && !n.includes("://") ? ay(n) : ly(n);
}
function ay(e) {
  const t = ty.exec(e);
  if (t) return is(t[2] ?? "", Hn(t[3] ?? "") ? t[3] : void 0);
  const n = ny.exec(e);
  if (n) return Un("model", "model", n[1] ?? "", (r) => `Model ${r}: choose a picture`);
  const o = oy.exec(e.toLowerCase())?.[1];
  return o !== void 0 && o !== "civitai" ? si(`This AIR names a model of ${o}, not of Civitai.`) : $t("This AIR names no model version.");
}
function ly(e) {
  const t = Qv.exec(e);
  if (!t) return $t("This is no address of Civitai, no number and no generation data.");
  const n = (t[1] ?? "").toLowerCase(), o = t[2] ?? "";
  return Xv.test(n) ? si(
    "This is a private, expiring address of the site's generator: post the image or drop its file."
  ) : Zv.includes(n) ? uy(o) : Jv.includes(n) ? cy(o.split("/").filter(Boolean), t[3] ?? "") : $t(`${n} is not Civitai.`);
}
function uy(e) {
  return iy.test(e) ? si("This is the address of a video or a sound; only still images can be made anew.") : ry.test(e) ? { kind: "picture", said: "Picture on Civitai" } : $t("This address of Civitai's picture host names no picture.");
}
function cy(e, t) {
  const n = (e[0] ?? "").toLowerCase(), o = e[1] ?? "";
  if (n === "images" && o) return Un("image", "image", o, (s) => `Image ${s}`);
  if (n === "posts" && o) return Un("post", "post", o, (s) => `Post ${s}: choose a picture`);
  if (n === "models" && o) return dy(o, kl(t, "modelVersionId"));
  if (n === "model-versions" && o) return is(o);
  if (e.slice(0, 3).join("/").toLowerCase() === "api/download/models" && e[3] !== void 0) return is(e[3], kl(t, "fileId") || void 0);
  const i = sy.get(n);
  return i !== void 0 ? si(`This is the address of ${i}: open one image or model and paste its address.`) : $t("This address of Civitai names no image, post or model.");
}
function dy(e, t) {
  if (Hn(e) && t && !Hn(t)) return $t("No model version of Civitai has this number.");
  const n = t ? `, version ${Number(t)}` : "";
  return Un("model", "model", e, (o) => `Model ${o}${n}: choose a picture`);
}
function is(e, t) {
  if (Hn(e) && t !== void 0 && !Hn(t)) return $t("No file of Civitai has this number.");
  const n = t === void 0 ? "" : `, file ${Number(t)}`;
  return Un("version", "model version", e, (o) => `Model version ${o}${n}`);
}
function Un(e, t, n, o) {
  return Hn(n) ? { kind: e, said: o(Number(n)) } : $t(`No ${t} of Civitai has this number.`);
}
function Hn(e) {
  return /^[0-9]{1,12}$/.test(e) && Number(e) > 0 && Number(e) <= Yv;
}
function kl(e, t) {
  return new RegExp(`[?&]${t}=([^&]*)`).exec(e)?.[1] ?? "";
}
function $t(e) {
  return { kind: "unreadable", said: e };
}
function si(e) {
  return { kind: "unsupported", said: e };
}
function Qc(e) {
  return e.off !== void 0 ? e.off : e.linked_only ? "linked" : null;
}
const ai = (e, t) => t[e.file_key] ?? Qc(e) === null;
function fy(e, t) {
  return e.filter((n) => ai(n, t));
}
function py(e) {
  const t = { linked_only: !1, internal: !1 };
  return { ...e, ...t, off: null, mention: { ...e.mention, ...t } };
}
const _l = "civitai-remake.last-look-up", my = 1e5, Ne = /* @__PURE__ */ bt("civitai-remake-lookup", () => {
  const e = /* @__PURE__ */ ee(""), t = /* @__PURE__ */ Be(Nn), n = /* @__PURE__ */ Be(null);
  let o = 0;
  const r = z(() => Lv(t.value)), i = z(() => fy(r.value, t.value.switches)), s = (O) => {
    t.value = Zc(t.value, O);
  };
  async function a() {
    const O = e.value.trim();
    if (O === "") return;
    const E = Dr(O).kind === "text";
    n.value = null, await d(
      { type: "asked", given: E ? { kind: "text" } : null },
      () => de().client.fetchText(O)
    );
  }
  async function l(O) {
    e.value = "", n.value = O, await d({ type: "asked", given: { kind: "file", name: O.name } }, () => de().client.fetchFile(O));
  }
  async function c(O) {
    n.value = null, await d({ type: "picked" }, () => de().client.fetchText(String(O)));
  }
  function u() {
    o += 1, n.value = null, s({ type: "wentBack" }), S();
  }
  async function d(O, E) {
    const $ = ++o;
    s(O), Gn().begin();
    try {
      const C = await E();
      if ($ !== o) return;
      if ($l(C)) s({ type: "offered", choices: C });
      else {
        s({ type: "read", metadata: C }), S();
        const q = await de().client.resolve(C);
        if ($ !== o) return;
        s({ type: "resolved", resources: q.resources, startNeed: q.start_picture });
      }
      Ft().forget(t.value.resources.map((q) => q.file_key)), S();
    } catch (C) {
      $ === o && s({ type: "failed", fault: Qe(C) });
    }
  }
  function m(O) {
    const E = r.value.find(($) => $.file_key === O);
    E && (s({ type: "switched", fileKey: O, on: !ai(E, t.value.switches) }), S());
  }
  function p(O, E) {
    s({ type: "tookLocal", fileKey: O, name: E }), S();
  }
  function h(O, E) {
    s({ type: "tookOffered", fileKey: O, offered: E }), S();
  }
  function k(O, E) {
    s({ type: "supplied", fileKey: O, resource: E }), S();
  }
  function S() {
    const { metadata: O, choices: E, given: $, switches: C, chosenNames: q } = t.value;
    if (!O && !E) return;
    const R = {
      reference: e.value.length > my ? "" : e.value,
      given: $,
      choices: E,
      metadata: O && gr(O),
      resources: t.value.resources,
      switches: C,
      chosenNames: q
    };
    try {
      sessionStorage.setItem(_l, JSON.stringify(R));
    } catch {
    }
  }
  async function j() {
    let O = null;
    try {
      O = sessionStorage.getItem(_l);
    } catch {
      O = null;
    }
    const E = Cv(O);
    if (!E) return;
    e.value = E.reference, s({ type: "restored", kept: E });
    const $ = ++o, { client: C } = de();
    try {
      if (E.metadata) {
        const q = await C.resolve(E.metadata, E.resources.filter(Vo));
        $ === o && s({ type: "resolved", resources: q.resources, startNeed: q.start_picture });
      } else {
        const q = await C.fetchText(E.reference);
        $ === o && $l(q) && s({ type: "offered", choices: q });
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
    step: z(() => t.value.step),
    fault: z(() => t.value.fault),
    metadata: z(() => t.value.metadata),
    choices: z(() => t.value.choices),
    switches: z(() => t.value.switches),
    lookUp: a,
    lookUpFile: l,
    pick: c,
    goBack: u,
    toggle: m,
    takeLocal: p,
    takeOffered: h,
    placeSupplied: k,
    restore: j
  };
}), $l = (e) => "kind" in e && e.kind === "choices", hy = /data-civitai-metadata\s*=\s*(?:"([^"]*)"|'([^']*)')/i, gy = { quot: '"', apos: "'", amp: "&", lt: "<", gt: ">" };
function by(e) {
  const t = hy.exec(e), n = t?.[1] ?? t?.[2];
  if (!n) return null;
  const o = n.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (r, i, s, a) => {
    if (a !== void 0) return gy[a.toLowerCase()] ?? r;
    const l = i === void 0 ? Number.parseInt(s ?? "", 16) : Number(i);
    return l <= 1114111 ? String.fromCodePoint(l) : r;
  });
  try {
    return /^\s*%7b/i.test(o) ? decodeURIComponent(o) : o;
  } catch {
    return o;
  }
}
function vy(e) {
  return e.split(/\r?\n/).map((n) => n.trim()).find((n) => /^https?:\/\/\S+$/i.test(n)) ?? null;
}
const yy = /\.(png|jpe?g|webp|gif|avif)$/i, ed = (e) => e.type.startsWith("image/") || yy.test(e.name);
function wy(e, t) {
  if (e.includes("text/uri-list")) return "address";
  const n = t.filter((o) => o.kind === "file");
  return n.some((o) => o.type.startsWith("image/")) ? "picture" : n.length > 0 || e.includes("Files") ? "model" : null;
}
var ky = {
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
      return n.find(Te);
    }
  },
  computed: {
    $filled: function() {
      return Te(this.d_value);
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
}, td = {
  name: "BaseInput",
  extends: ky,
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
}, _y = `
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
`, $y = {
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
}, Sy = $e.extend({
  name: "textarea",
  style: _y,
  classes: $y
}), xy = {
  name: "BaseTextarea",
  extends: td,
  props: {
    autoResize: Boolean
  },
  style: Sy,
  provide: function() {
    return {
      $pcTextarea: this,
      $parentInstance: this
    };
  }
};
function Uo(e) {
  "@babel/helpers - typeof";
  return Uo = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Uo(e);
}
function Cy(e, t, n) {
  return (t = Ty(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function Ty(e) {
  var t = Oy(e, "string");
  return Uo(t) == "symbol" ? t : t + "";
}
function Oy(e, t) {
  if (Uo(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (Uo(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var nd = {
  name: "Textarea",
  extends: xy,
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
      return le(this.ptmi("root", {
        context: {
          filled: this.$filled,
          disabled: this.disabled
        }
      }), this.formField);
    },
    dataP: function() {
      return Yt(Cy({
        invalid: this.$invalid,
        fluid: this.$fluid,
        filled: this.$variant === "filled"
      }, this.size, this.size));
    }
  }
}, Py = ["value", "name", "disabled", "aria-invalid", "data-p"];
function Ay(e, t, n, o, r, i) {
  return f(), v("textarea", le({
    class: e.cx("root"),
    value: e.d_value,
    name: e.name,
    disabled: e.disabled,
    "aria-invalid": e.invalid || void 0,
    "data-p": i.dataP,
    onInput: t[0] || (t[0] = function() {
      return i.onInput && i.onInput.apply(i, arguments);
    })
  }, i.attrs), null, 16, Py);
}
nd.render = Ay;
const Ns = /* @__PURE__ */ ie({
  __name: "FilePicker",
  emits: ["pick"],
  setup(e, { expose: t, emit: n }) {
    const o = n, r = /* @__PURE__ */ ee(null);
    t({ open: () => r.value?.click() });
    function i(s) {
      const a = s.target, l = a.files?.[0];
      a.value = "", l && o("pick", l);
    }
    return (s, a) => (f(), v("input", {
      ref_key: "input",
      ref: r,
      type: "file",
      class: "crm-hidden",
      tabindex: "-1",
      "aria-hidden": "true",
      onChange: i
    }, null, 544));
  }
}), Ey = { class: "crm-row crm-top" }, Iy = { class: "crm-grow" }, Ly = { class: "crm-row crm-under" }, jy = ["data-kind"], Ny = ["data-step"], My = /* @__PURE__ */ ie({
  __name: "ReferenceInput",
  setup(e) {
    const t = Ne(), n = /* @__PURE__ */ ee(null), o = z(() => Dr(t.reference));
    function r(s) {
      const a = s.clipboardData;
      if (!a) return;
      const l = by(a.getData("text/html")) ?? a.getData("text/plain"), c = a.files[0];
      l.trim() === "" && c && ed(c) ? (s.preventDefault(), t.lookUpFile(c)) : rs(Dr(l).kind) && (s.preventDefault(), t.reference = l.trim(), t.lookUp());
    }
    function i(s) {
      s.shiftKey || s.ctrlKey || s.metaKey || s.isComposing || (s.preventDefault(), t.lookUp());
    }
    return (s, a) => (f(), v(F, null, [
      y("form", {
        class: "crm-ask",
        onSubmit: a[3] || (a[3] = an((l) => b(t).lookUp(), ["prevent"]))
      }, [
        y("div", Ey, [
          y("label", Iy, [
            a[4] || (a[4] = y("span", { class: "crm-hidden" }, "Civitai address, number or generation text", -1)),
            G(b(nd), {
              modelValue: b(t).reference,
              "onUpdate:modelValue": a[0] || (a[0] = (l) => b(t).reference = l),
              class: "crm-input crm-area",
              "auto-resize": "",
              rows: "1",
              placeholder: "Paste an address or text",
              autocomplete: "off",
              spellcheck: "false",
              "aria-describedby": "crm-recognised",
              "data-testid": "reference-input",
              onPaste: r,
              onKeydown: Ss(i, ["enter"])
            }, null, 8, ["modelValue"])
          ]),
          G(b(ae), {
            type: "submit",
            class: "crm-button crm-primary",
            disabled: b(t).step !== null || b(t).reference.trim() === "",
            "data-testid": "lookup-button"
          }, {
            default: Q(() => [
              y("i", {
                class: we(b(t).step ? "pi pi-spin pi-spinner" : "pi pi-search"),
                "aria-hidden": "true"
              }, null, 2),
              a[5] || (a[5] = y("span", null, "Look up", -1))
            ]),
            _: 1
          }, 8, ["disabled"])
        ]),
        y("div", Ly, [
          y("p", {
            id: "crm-recognised",
            class: we(["crm-grow crm-quiet", { "crm-warns": !b(rs)(o.value.kind) && o.value.kind !== "nothing" }]),
            "aria-live": "polite",
            "data-testid": "recognised",
            "data-kind": o.value.kind
          }, _(o.value.kind === "nothing" ? "Image, post, model, text or a file" : o.value.said), 11, jy),
          G(b(ae), {
            type: "button",
            class: "crm-button crm-link",
            "data-testid": "open-file",
            onClick: a[1] || (a[1] = (l) => n.value?.open())
          }, {
            default: Q(() => [...a[6] || (a[6] = [
              D(" Open a file ", -1)
            ])]),
            _: 1
          }),
          G(Ns, {
            ref_key: "picker",
            ref: n,
            accept: "image/png,image/jpeg,image/webp,image/avif,image/gif",
            "data-testid": "file-input",
            onPick: a[2] || (a[2] = (l) => {
              b(t).lookUpFile(l);
            })
          }, null, 512)
        ])
      ], 32),
      b(t).step ? (f(), v("p", {
        key: 0,
        class: "crm-quiet",
        role: "status",
        "data-testid": "loading",
        "data-step": b(t).step
      }, [
        a[7] || (a[7] = y("i", {
          class: "pi pi-spin pi-spinner",
          "aria-hidden": "true"
        }, null, -1)),
        D(" " + _(b(t).step === "image" ? "Reading..." : "Finding its models..."), 1)
      ], 8, Ny)) : x("", !0)
    ], 64));
  }
});
function Dy(e, t) {
  const n = /* @__PURE__ */ Wn({ dragged: null, area: null });
  let o = !1;
  function r(p) {
    if (!e.value?.isConnected || e.value.getClientRects().length === 0) return null;
    const h = e.value.closest(".sidebar-content-container") ?? e.value;
    return p instanceof Node && h.contains(p) ? h : null;
  }
  function i(p) {
    const h = p.dataTransfer, k = h && wy([...h.types], [...h.items]), S = r(p.target);
    if (!S) return l();
    if (o || !k || !h || (p.preventDefault(), p.stopPropagation(), h.dropEffect = "copy", n.dragged === k)) return;
    const { left: j, top: O, width: E, height: $ } = S.getBoundingClientRect();
    n.area = { left: `${j}px`, top: `${O}px`, width: `${E}px`, height: `${$}px` }, n.dragged = k;
  }
  function s(p) {
    r(p.relatedTarget) || l();
  }
  function a(p) {
    const h = p.dataTransfer, k = n.dragged !== null && r(p.target) !== null;
    if (l(), o || !k || !h) return;
    p.preventDefault(), p.stopPropagation();
    const S = vy(h.getData("text/uri-list"));
    t({ address: S, file: h.files[0] ?? null, target: p.target });
  }
  function l() {
    n.dragged = null, n.area = null;
  }
  function c(p) {
    o = r(p.target) !== null;
  }
  function u() {
    o = !1, l();
  }
  const m = Object.entries({ dragenter: i, dragover: i, dragleave: s, drop: a, dragstart: c, dragend: u });
  return Yo(() => m.forEach(([p, h]) => document.addEventListener(p, h, !0))), Jo(() => m.forEach(([p, h]) => document.removeEventListener(p, h, !0))), n;
}
function od(e, t, n) {
  if (e.chosen_name) return "present";
  const o = t?.status;
  return o === "completed" ? "present" : o && ii(t) ? o : e.already_downloaded || n?.status === "found" ? "present" : n?.status === "hashing" || e.checking === !0 && n?.status !== "absent" ? "checking" : o && ri(t) ? o : !e.resolved || !e.available ? "unresolved" : o ?? "missing";
}
function Fy(e, t, n) {
  return e.chosen_name ?? t?.path ?? e.local_path ?? n?.local_path ?? n?.listed_name ?? null;
}
function Ry(e) {
  const t = e.other_file;
  if (!t) return "";
  const n = t.variant ?? t.filename;
  return e.variant && t.variant && e.variant !== t.variant ? `Another file of this version is used: ${n}; the image's own is ${e.variant}.` : `Another file of this version is used: ${n}.`;
}
const rd = new Set(Ts), id = new Set(ni), By = /* @__PURE__ */ new Set(["missing", "failed", "cancelled", ...ni]), zy = (e) => rd.has(e) || id.has(e), sd = (e) => By.has(e), Ms = (e, t, n) => od(e, t[e.file_key], n[e.file_key]);
function Vy(e, t, n = {}) {
  const o = e.map((r) => Ms(r, t, n));
  return {
    total: o.length,
    missing: o.filter((r) => r !== "present").length,
    checking: o.filter((r) => r === "checking").length,
    fetchable: o.filter(sd).length,
    live: o.filter((r) => rd.has(r)).length,
    stopped: o.filter((r) => id.has(r)).length,
    failed: o.filter((r) => r === "failed").length
  };
}
const Uy = {
  class: "crm-quiet",
  "data-testid": "checking"
}, Hy = {
  key: 0,
  class: "crm-path"
}, Wy = /* @__PURE__ */ ie({
  __name: "LocalCheckLine",
  props: {
    check: {}
  },
  setup(e) {
    return (t, n) => (f(), v("p", Uy, [
      n[0] || (n[0] = y("i", {
        class: "pi pi-spin pi-spinner",
        "aria-hidden": "true"
      }, null, -1)),
      D(" " + _(b(xv)(e.check)) + " ", 1),
      e.check?.path ? (f(), v("span", Hy, _(e.check.path), 1)) : x("", !0)
    ]));
  }
}), Ky = ["data-code"], qy = {
  key: 0,
  class: "crm-quiet"
}, Gy = {
  key: 2,
  class: "crm-row crm-quiet"
}, Yy = {
  key: 1,
  class: "crm-quiet crm-path",
  "data-testid": "folder-why"
}, Jy = {
  key: 2,
  class: "crm-quiet"
}, Zy = ["data-code"], Xy = { key: 0 }, Qy = {
  key: 0,
  class: "crm-quiet"
}, e1 = /* @__PURE__ */ ie({
  __name: "CardReason",
  props: {
    resource: {},
    state: {},
    download: {}
  },
  setup(e) {
    const t = Ft(), n = qn();
    return (o, r) => e.state === "failed" && e.download ? (f(), v("div", {
      key: 0,
      class: "crm-reason",
      "data-testid": "reason",
      "data-code": e.download.code
    }, [
      y("p", null, _(e.download.error), 1),
      e.download.hint ? (f(), v("p", qy, _(e.download.hint), 1)) : x("", !0),
      e.download.wants_key ? (f(), K(qc, {
        key: 1,
        onPress: r[0] || (r[0] = (i) => b(n).askFor())
      })) : x("", !0),
      e.download.downloaded_bytes > 0 ? (f(), v("p", Gy, [
        y("span", null, _(b(Is)(e.download.downloaded_bytes, e.download.total_bytes)) + " are kept for a retry.", 1),
        G(b(ae), {
          class: "crm-button crm-link",
          "data-testid": "discard",
          onClick: r[1] || (r[1] = (i) => b(t).cancel(e.resource.file_key))
        }, {
          default: Q(() => [...r[2] || (r[2] = [
            D(" Discard ", -1)
          ])]),
          _: 1
        })
      ])) : x("", !0)
    ], 8, Ky)) : e.state === "missing" && e.resource.folder_why ? (f(), v("p", Yy, " Goes to " + _(e.resource.target_path) + ". " + _(e.resource.folder_why), 1)) : e.state === "cancelled" ? (f(), v("p", Jy, "Cancelled")) : e.state === "unresolved" ? (f(), v("div", {
      key: 3,
      class: "crm-reason",
      "data-testid": "reason",
      "data-code": e.resource.code
    }, [
      y("p", null, [
        e.resource.misplaced ? x("", !0) : (f(), v("strong", Xy, "Cannot resolve.")),
        D(" " + _(e.resource.error), 1)
      ]),
      e.resource.hint ? (f(), v("p", Qy, _(e.resource.hint), 1)) : x("", !0)
    ], 8, Zy)) : x("", !0);
  }
}), Sl = {
  graph: "The ComfyUI graph",
  site: "The site",
  site_list: "The site's own list",
  linked: "The site's links"
};
function t1(e, t = "the file") {
  const n = t.charAt(0).toUpperCase() + t.slice(1);
  return (e.mention?.statements ?? []).map((o) => ({
    where: [o.source === "file" ? n : Sl[o.source] ?? Sl.site, o.place].filter(Boolean).join(", "),
    said: [
      o.name,
      o.weight === null ? null : `strength ${o.weight}`,
      o.hash ? `hash ${o.hash}` : null,
      o.version_id === null ? null : `version ${o.version_id}`
    ].filter(Boolean).join(", ")
  }));
}
function n1(e) {
  const t = (e.mention?.statements ?? []).map((n) => n.weight).filter((n) => n !== null);
  return new Set(t).size > 1;
}
function li(e) {
  return e?.some((t) => t.label.includes("pasted text")) ? "the pasted text" : "the file";
}
const o1 = {
  class: "crm-evidence crm-quiet",
  "data-testid": "evidence"
}, r1 = { key: 0 }, i1 = {
  key: 1,
  "aria-label": "Who names this model"
}, s1 = { key: 2 }, a1 = { "data-testid": "attempts" }, l1 = /* @__PURE__ */ ie({
  __name: "EvidenceBox",
  props: {
    resource: {}
  },
  setup(e) {
    const t = e, n = Ne(), o = z(() => t1(t.resource, li(n.state.metadata?.sources))), r = z(() => t.resource.attempts ?? []);
    return (i, s) => (f(), v("div", o1, [
      o.value.length === 0 ? (f(), v("p", r1, "The image names it without further data.")) : (f(), v("ul", i1, [
        (f(!0), v(F, null, be(o.value, (a, l) => (f(), v("li", { key: l }, [
          y("strong", null, _(a.where), 1),
          a.said ? (f(), v(F, { key: 0 }, [
            D(": " + _(a.said), 1)
          ], 64)) : x("", !0)
        ]))), 128))
      ])),
      e.resource.found_by ? (f(), v("p", s1, "Found by " + _(e.resource.found_by) + ".", 1)) : x("", !0),
      r.value.length > 0 ? (f(), v(F, { key: 3 }, [
        s[0] || (s[0] = y("p", null, "What was tried:", -1)),
        y("ul", a1, [
          (f(!0), v(F, null, be(r.value, (a) => (f(), v("li", { key: a }, _(a), 1))), 128))
        ])
      ], 64)) : x("", !0)
    ]));
  }
}), u1 = /* @__PURE__ */ bt("civitai-remake-moves", () => {
  const e = /* @__PURE__ */ Be(/* @__PURE__ */ new Set()), t = /* @__PURE__ */ Be({});
  async function n(o) {
    const r = o.file_key;
    if (e.value.has(r)) return;
    const { client: i, host: s } = de();
    e.value = /* @__PURE__ */ new Set([...e.value, r]), t.value = Object.fromEntries(Object.entries(t.value).filter(([a]) => a !== r));
    try {
      Ne().placeSupplied(r, await i.moveModel(o)), await s.refreshModels();
    } catch (a) {
      t.value = { ...t.value, [r]: Qe(a) };
    } finally {
      e.value = new Set([...e.value].filter((a) => a !== r));
    }
  }
  return { moving: e, faults: t, move: n };
}), c1 = {
  key: 0,
  class: "crm-quiet",
  "data-testid": "header-says"
}, d1 = {
  key: 1,
  class: "crm-quiet",
  "data-testid": "misplaced"
}, f1 = {
  key: 0,
  role: "status",
  "data-testid": "moving"
}, p1 = { class: "crm-path" }, m1 = /* @__PURE__ */ ie({
  __name: "FileSays",
  props: {
    resource: {}
  },
  setup(e) {
    const t = e, n = u1(), o = /* @__PURE__ */ ee(!1), r = z(() => t.resource.header_says?.against_label ?? null), i = z(() => t.resource.misplaced ?? null), s = z(() => n.moving.has(t.resource.file_key)), a = z(() => n.faults[t.resource.file_key]);
    function l() {
      o.value = !1, n.move(t.resource);
    }
    return (c, u) => (f(), v(F, null, [
      r.value ? (f(), v("p", c1, " Its label says " + _(e.resource.base_model) + ", but the file itself is " + _(r.value) + ". It is used as what it is. ", 1)) : x("", !0),
      i.value ? (f(), v("div", d1, [
        y("p", null, [
          i.value.usable ? (f(), v(F, { key: 0 }, [
            D("It works where it is, but it belongs in models/" + _(i.value.belongs) + ".", 1)
          ], 64)) : (f(), v(F, { key: 1 }, [
            D("No loader finds it in " + _(i.value.folder) + ": it belongs in models/" + _(i.value.belongs) + ".", 1)
          ], 64))
        ]),
        s.value ? (f(), v("p", f1, "Moving...")) : (f(), K(b(ae), {
          key: 1,
          class: "crm-button crm-link",
          "data-testid": "move-file",
          onClick: u[0] || (u[0] = (d) => o.value = !0)
        }, {
          default: Q(() => [...u[2] || (u[2] = [
            D("Move it there", -1)
          ])]),
          _: 1
        })),
        a.value ? (f(), K(gt, {
          key: 2,
          fault: a.value
        }, null, 8, ["fault"])) : x("", !0),
        G(Ls, {
          visible: o.value,
          "onUpdate:visible": u[1] || (u[1] = (d) => o.value = d),
          title: "Move this file?",
          confirm: "Move",
          focus: "cancel",
          "test-ids": { dialog: "move-dialog", cancel: "move-cancel", confirm: "move-confirm" },
          onConfirm: l
        }, {
          default: Q(() => [
            y("p", p1, _(e.resource.filename ?? e.resource.name) + " lies in " + _(i.value.folder) + ".", 1),
            y("p", null, " It goes to models/" + _(i.value.belongs) + ". No other file is replaced. Workflows of yours that load it under its old folder must be told of the new one. ", 1)
          ]),
          _: 1
        }, 8, ["visible"])
      ])) : x("", !0)
    ], 64));
  }
}), h1 = ["data-installed"], g1 = ["href"], b1 = /* @__PURE__ */ ie({
  __name: "NeededNode",
  props: {
    node: {}
  },
  setup(e) {
    const t = e, n = z(
      () => t.node.registry ? `search ComfyUI-Manager for ${t.node.registry}` : "search ComfyUI-Manager for its name"
    );
    return (o, r) => (f(), v("p", {
      class: we(["crm-quiet crm-needs-node", { "crm-warns": !e.node.installed }]),
      "data-testid": "needs-node",
      "data-installed": e.node.installed
    }, [
      e.node.installed ? (f(), v(F, { key: 0 }, [
        D(_(e.node.format) + " file, loaded by the custom node " + _(e.node.pack) + ".", 1)
      ], 64)) : (f(), v(F, { key: 1 }, [
        D(_(e.node.format) + " file: it is loaded only by the custom node ", 1),
        y("a", {
          href: e.node.address,
          target: "_blank",
          rel: "noopener noreferrer"
        }, _(e.node.pack), 9, g1),
        e.node.installed === !1 ? (f(), v(F, { key: 0 }, [
          D(", which is not installed")
        ], 64)) : x("", !0),
        D(". To install it, " + _(n.value) + ", then restart ComfyUI. ", 1)
      ], 64))
    ], 10, h1));
  }
}), v1 = {
  key: 0,
  class: "crm-evidence crm-quiet",
  "data-testid": "other-precisions"
}, y1 = ["data-file-key"], w1 = { class: "crm-grow crm-path" }, k1 = /* @__PURE__ */ ie({
  __name: "OtherPrecisions",
  props: {
    resource: {}
  },
  setup(e) {
    const t = e, n = Ne(), o = z(() => ns(t.resource)), r = (i) => [i.variant, i.size_kb === null ? null : ht(i.size_kb * 1024)].filter(Boolean).join(", ");
    return (i, s) => o.value.length > 0 ? (f(), v("div", v1, [
      s[1] || (s[1] = y("p", null, "These will do as well:", -1)),
      y("ul", null, [
        (f(!0), v(F, null, be(o.value, (a) => (f(), v("li", {
          key: a.file_key,
          class: "crm-row",
          "data-file-key": a.file_key
        }, [
          y("span", w1, [
            D(_(a.filename), 1),
            r(a) ? (f(), v(F, { key: 0 }, [
              D(" (" + _(r(a)) + ")", 1)
            ], 64)) : x("", !0)
          ]),
          G(b(ae), {
            class: "crm-button crm-link",
            "data-testid": "take-precision",
            "aria-label": `Take ${a.filename} instead`,
            onClick: (l) => b(n).takeOffered(e.resource.file_key, a.file_key)
          }, {
            default: Q(() => [...s[0] || (s[0] = [
              D(" Take this one ", -1)
            ])]),
            _: 1
          }, 8, ["aria-label", "onClick"])
        ], 8, y1))), 128))
      ])
    ])) : x("", !0);
  }
});
var _1 = `
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
`, $1 = {
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
}, S1 = $e.extend({
  name: "inputtext",
  style: _1,
  classes: $1
}), x1 = {
  name: "BaseInputText",
  extends: td,
  style: S1,
  provide: function() {
    return {
      $pcInputText: this,
      $parentInstance: this
    };
  }
};
function Ho(e) {
  "@babel/helpers - typeof";
  return Ho = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Ho(e);
}
function C1(e, t, n) {
  return (t = T1(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function T1(e) {
  var t = O1(e, "string");
  return Ho(t) == "symbol" ? t : t + "";
}
function O1(e, t) {
  if (Ho(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (Ho(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var Ds = {
  name: "InputText",
  extends: x1,
  inheritAttrs: !1,
  methods: {
    onInput: function(t) {
      this.writeValue(t.target.value, t);
    }
  },
  computed: {
    attrs: function() {
      return le(this.ptmi("root", {
        context: {
          filled: this.$filled,
          disabled: this.disabled
        }
      }), this.formField);
    },
    dataP: function() {
      return Yt(C1({
        invalid: this.$invalid,
        fluid: this.$fluid,
        filled: this.$variant === "filled"
      }, this.size, this.size));
    }
  }
}, P1 = ["value", "name", "disabled", "aria-invalid", "data-p"];
function A1(e, t, n, o, r, i) {
  return f(), v("input", le({
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
  }, i.attrs), null, 16, P1);
}
Ds.render = A1;
const xl = 40;
function E1(e, t) {
  const n = t.toLowerCase().split(/\s+/).filter(Boolean), o = e.filter((r) => n.every((i) => r.listed_name.toLowerCase().includes(i)));
  return { files: o.slice(0, xl), more: Math.max(0, o.length - xl) };
}
const I1 = { class: "crm-options" }, L1 = ["onClick"], j1 = {
  key: 0,
  class: "crm-quiet"
}, N1 = {
  key: 0,
  class: "crm-quiet"
}, M1 = {
  key: 1,
  class: "crm-quiet"
}, D1 = {
  key: 2,
  class: "crm-quiet"
}, F1 = {
  key: 3,
  class: "crm-quiet",
  "data-testid": "no-local-files"
}, R1 = /* @__PURE__ */ ie({
  __name: "LocalFilePicker",
  props: {
    kind: {}
  },
  emits: ["choose", "close"],
  setup(e, { emit: t }) {
    const n = e, o = t, r = Gn(), i = /* @__PURE__ */ ee(""), s = z(() => r.byKind[n.kind] ?? []), a = z(() => E1(s.value, i.value)), l = /* @__PURE__ */ ee(null);
    return Yo(async () => {
      await r.list(n.kind), await Go(), l.value?.querySelector("input")?.focus();
    }), (c, u) => (f(), v("div", {
      ref_key: "root",
      ref: l,
      class: "crm-picker",
      "data-testid": "local-files",
      onKeydown: u[1] || (u[1] = Ss(an((d) => o("close"), ["stop"]), ["esc"]))
    }, [
      b(r).fault ? (f(), K(gt, {
        key: 0,
        fault: b(r).fault
      }, null, 8, ["fault"])) : s.value.length > 0 ? (f(), v(F, { key: 1 }, [
        y("label", null, [
          u[2] || (u[2] = y("span", { class: "crm-hidden" }, "Filter the files", -1)),
          G(b(Ds), {
            modelValue: i.value,
            "onUpdate:modelValue": u[0] || (u[0] = (d) => i.value = d),
            class: "crm-input",
            placeholder: "Filter",
            "data-testid": "local-filter"
          }, null, 8, ["modelValue"])
        ]),
        y("ul", I1, [
          (f(!0), v(F, null, be(a.value.files, (d) => (f(), v("li", {
            key: d.listed_name
          }, [
            y("button", {
              type: "button",
              class: "crm-option",
              "data-testid": "local-file",
              onClick: (m) => o("choose", d.listed_name)
            }, [
              y("span", null, _(d.listed_name), 1),
              d.size_bytes !== null ? (f(), v("span", j1, _(b(ht)(d.size_bytes)), 1)) : x("", !0)
            ], 8, L1)
          ]))), 128))
        ]),
        a.value.more > 0 ? (f(), v("p", N1, _(a.value.more) + " more: type to narrow them down.", 1)) : a.value.files.length === 0 ? (f(), v("p", M1, "No file has this in its name.")) : x("", !0)
      ], 64)) : b(r).busy ? (f(), v("p", D1, "Looking into the model folders...")) : (f(), v("p", F1, "No " + _(b(Xo)(e.kind)) + " file is here.", 1))
    ], 544));
  }
});
function B1(e, t) {
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
function z1(e) {
  const t = Math.min(e.sentBytes, e.totalBytes);
  return t >= e.totalBytes ? `Checking ${e.name}...` : `Sending ${e.name}: ${Is(t, e.totalBytes)}`;
}
function V1(e) {
  return e.totalBytes > 0 ? Math.min(100, Math.floor(e.sentBytes / e.totalBytes * 100)) : 0;
}
const ui = /* @__PURE__ */ bt("civitai-remake-supplies", () => {
  const e = /* @__PURE__ */ Be({}), t = /* @__PURE__ */ new Map(), n = /* @__PURE__ */ new Map(), o = (a) => {
    e.value = B1(e.value, a);
  };
  async function r(a, l, c = !1) {
    const u = a.file_key;
    if (e.value[u]?.status === "sending") return;
    const { client: d, host: m } = de(), p = new AbortController();
    t.set(u, l), n.set(u, p), o({ type: "begun", fileKey: u, name: l.name, totalBytes: l.size });
    try {
      const h = (S) => o({ type: "sent", fileKey: u, sentBytes: S }), k = await d.supply(a, l, c, h, p.signal);
      n.delete(u), s(u), Ne().placeSupplied(u, k), await m.refreshModels();
    } catch (h) {
      p.signal.aborted || o({ type: "failed", fileKey: u, fault: Qe(h) });
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
}), U1 = ["data-status"], H1 = { class: "crm-row" }, W1 = { class: "crm-quiet crm-grow" }, K1 = { role: "alert" }, q1 = {
  key: 0,
  class: "crm-quiet"
}, G1 = {
  key: 1,
  class: "crm-quiet"
}, Y1 = { class: "crm-row" }, J1 = /* @__PURE__ */ ie({
  __name: "SupplyProgress",
  props: {
    resource: {}
  },
  setup(e) {
    const t = e, n = ui(), o = z(() => n.files[t.resource.file_key]);
    return (r, i) => o.value ? (f(), v("div", {
      key: 0,
      class: "crm-reason",
      "data-testid": "supply-state",
      "data-status": o.value.status
    }, [
      o.value.status === "sending" ? (f(), v(F, { key: 0 }, [
        G(b(Es), {
          value: b(V1)(o.value),
          "show-value": !1,
          class: "crm-bar",
          pt: { value: { class: "crm-bar-value" } },
          "aria-label": `Sending ${o.value.name}`
        }, null, 8, ["value", "aria-label"]),
        y("div", H1, [
          y("p", W1, _(b(z1)(o.value)), 1),
          G(b(ae), {
            class: "crm-button crm-small",
            "data-testid": "supply-stop",
            onClick: i[0] || (i[0] = (s) => b(n).forget(e.resource.file_key))
          }, {
            default: Q(() => [...i[3] || (i[3] = [
              D(" Cancel ", -1)
            ])]),
            _: 1
          })
        ])
      ], 64)) : (f(), v(F, { key: 1 }, [
        y("p", K1, _(o.value.fault?.error), 1),
        o.value.status === "differs" ? (f(), v("p", q1, " It is not the file that the image was made with. Use it anyway? ")) : o.value.fault?.hint ? (f(), v("p", G1, _(o.value.fault.hint), 1)) : x("", !0),
        y("div", Y1, [
          o.value.status === "differs" ? (f(), K(b(ae), {
            key: 0,
            class: "crm-button crm-small",
            "data-testid": "supply-anyway",
            onClick: i[1] || (i[1] = (s) => b(n).insist(e.resource))
          }, {
            default: Q(() => [...i[4] || (i[4] = [
              D(" Use it anyway ", -1)
            ])]),
            _: 1
          })) : x("", !0),
          G(b(ae), {
            class: "crm-button crm-small",
            "data-testid": "supply-forget",
            onClick: i[2] || (i[2] = (s) => b(n).forget(e.resource.file_key))
          }, {
            default: Q(() => [
              D(_(o.value.status === "differs" ? "Do not use it" : "Close"), 1)
            ]),
            _: 1
          })
        ])
      ], 64))
    ], 8, U1)) : x("", !0);
  }
}), Z1 = /* @__PURE__ */ ie({
  __name: "OtherFile",
  props: {
    resource: {},
    isPresent: { type: Boolean }
  },
  setup(e) {
    const t = e, n = Ne(), o = ui(), r = /* @__PURE__ */ ee(!1), i = /* @__PURE__ */ ee(null), s = /* @__PURE__ */ ee(null);
    function a(c) {
      r.value = !1, n.takeLocal(t.resource.file_key, c);
    }
    function l() {
      r.value = !1, i.value?.querySelector('[data-testid="use-local"]')?.focus();
    }
    return (c, u) => (f(), v(F, null, [
      y("div", {
        ref_key: "root",
        ref: i,
        class: "crm-row crm-other-file"
      }, [
        e.resource.chosen_name ? (f(), K(b(ae), {
          key: 0,
          class: "crm-button crm-link",
          "data-testid": "own-file",
          onClick: u[0] || (u[0] = (d) => b(n).takeLocal(e.resource.file_key, null))
        }, {
          default: Q(() => [...u[4] || (u[4] = [
            D(" Back to the model's own file ", -1)
          ])]),
          _: 1
        })) : x("", !0),
        G(b(ae), {
          class: "crm-button crm-link",
          "aria-expanded": r.value,
          "data-testid": "use-local",
          onClick: u[1] || (u[1] = (d) => r.value = !r.value)
        }, {
          default: Q(() => [...u[5] || (u[5] = [
            D(" Use another local file ", -1)
          ])]),
          _: 1
        }, 8, ["aria-expanded"]),
        e.isPresent ? x("", !0) : (f(), K(b(ae), {
          key: 1,
          class: "crm-button crm-link",
          "data-testid": "supply",
          onClick: u[2] || (u[2] = (d) => s.value?.open())
        }, {
          default: Q(() => [...u[6] || (u[6] = [
            D(" Supply a file ", -1)
          ])]),
          _: 1
        })),
        G(Ns, {
          ref_key: "picker",
          ref: s,
          accept: ".safetensors,.sft,.ckpt,.pt,.pt2,.pth,.bin,.pkl",
          "data-testid": "supply-input",
          onPick: u[3] || (u[3] = (d) => {
            b(o).supply(e.resource, d);
          })
        }, null, 512)
      ], 512),
      r.value ? (f(), K(R1, {
        key: 0,
        kind: e.resource.type,
        onChoose: a,
        onClose: l
      }, null, 8, ["kind"])) : x("", !0),
      G(J1, { resource: e.resource }, null, 8, ["resource"])
    ], 64));
  }
}), X1 = ["data-state", "data-file-key", "data-on", "data-takes-file"], Q1 = { class: "crm-card-head" }, e0 = ["checked", "aria-label", "title"], t0 = { class: "crm-grow" }, n0 = { class: "crm-name" }, o0 = ["href"], r0 = { key: 1 }, i0 = { class: "crm-quiet" }, s0 = { key: 0 }, a0 = {
  key: 1,
  "data-testid": "precision"
}, l0 = {
  key: 2,
  "data-testid": "strength"
}, u0 = {
  key: 3,
  class: "pi pi-exclamation-triangle crm-differs",
  role: "img",
  "aria-label": "Sources give different strengths",
  title: "Sources give different strengths",
  "data-testid": "strengths-differ"
}, c0 = { class: "crm-whole" }, d0 = ["aria-label", "aria-expanded"], f0 = {
  key: 0,
  class: "crm-quiet",
  "data-testid": "off-reason"
}, p0 = {
  key: 0,
  class: "crm-quiet crm-path",
  "data-testid": "path"
}, m0 = {
  key: 2,
  class: "crm-quiet crm-row",
  "data-testid": "other-of-version"
}, h0 = {
  key: 5,
  class: "crm-quiet",
  "data-testid": "why"
}, ss = /* @__PURE__ */ ie({
  __name: "ModelCard",
  props: {
    resource: {},
    alone: { type: Boolean }
  },
  setup(e) {
    const t = e, n = Ft(), o = Gn(), r = Ne(), i = js(), s = ui(), a = /* @__PURE__ */ ee(!1), l = z(() => n.files[t.resource.file_key]), c = z(() => o.checks[t.resource.file_key]), u = z(() => od(t.resource, l.value, c.value)), d = z(() => Fy(t.resource, l.value, c.value)), m = z(() => t.resource.name ?? t.resource.filename ?? "Unnamed model"), p = z(() => Vo(t.resource)), h = z(() => !t.alone && !ai(t.resource, r.switches)), k = z(() => t.alone ? null : Qc(t.resource)), S = z(
      () => !h.value && u.value === "present" && l.value?.status !== "completed" && !!t.resource.other_file
    ), j = z(() => t.resource.type === "lora" || t.resource.type === "hypernetwork"), O = z(() => t.resource.size_kb === null ? "" : ht(t.resource.size_kb * 1024)), E = z(() => zy(u.value)), $ = z(() => !t.alone && !h.value && !E.value && u.value !== "checking"), C = z(
      () => $.value && (a.value || u.value === "unresolved" || !!t.resource.chosen_name || t.resource.file_key in s.files)
    ), q = {
      linked: "Only linked to the post; maybe not used.",
      internal: "The site adds it by itself; never needed."
    }, R = {
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
    return (N, I) => (f(), v("li", {
      class: we(["crm-card", [`crm-is-${u.value}`, { "crm-is-off": h.value }]]),
      "data-testid": "card",
      "data-state": u.value,
      "data-file-key": e.resource.file_key,
      "data-on": !h.value,
      "data-takes-file": $.value && u.value !== "present" || null
    }, [
      y("div", Q1, [
        !e.alone && !p.value ? (f(), v("input", {
          key: 0,
          type: "checkbox",
          class: "crm-use",
          checked: !h.value,
          "aria-label": `Use ${m.value}`,
          title: h.value ? "Left out; tick to use it" : "Used; untick to leave it out",
          "data-testid": "use-model",
          onChange: I[0] || (I[0] = (J) => b(r).toggle(e.resource.file_key))
        }, null, 40, e0)) : x("", !0),
        y("i", {
          class: we(["pi crm-state-icon", R[u.value]]),
          "aria-hidden": "true"
        }, null, 2),
        y("div", t0, [
          y("p", n0, [
            e.resource.page_url ? (f(), v("a", {
              key: 0,
              href: e.resource.page_url,
              target: "_blank",
              rel: "noopener noreferrer"
            }, _(m.value), 9, o0)) : (f(), v("span", r0, _(m.value), 1))
          ]),
          y("p", i0, [
            y("span", null, _(b(Xo)(e.resource.type)), 1),
            e.resource.version_name ? (f(), v("span", s0, " · " + _(e.resource.version_name), 1)) : x("", !0),
            p.value && e.resource.variant ? (f(), v("span", a0, " · " + _(e.resource.variant), 1)) : x("", !0),
            j.value && !e.alone ? (f(), v("span", l0, " · " + _(e.resource.weight_text ?? b(Wg)(e.resource.weight)), 1)) : x("", !0),
            j.value && b(n1)(e.resource) ? (f(), v("i", u0)) : x("", !0),
            O.value ? (f(), v(F, { key: 4 }, [
              I[5] || (I[5] = D(" · ", -1)),
              y("span", c0, _(O.value), 1)
            ], 64)) : x("", !0)
          ])
        ]),
        !h.value && (u.value === "missing" || u.value === "cancelled") ? (f(), K(b(ae), {
          key: 1,
          class: "crm-button crm-small",
          "data-testid": "download",
          onClick: I[1] || (I[1] = (J) => b(i).fetchOne(e.resource))
        }, {
          default: Q(() => [...I[6] || (I[6] = [
            D(" Download ", -1)
          ])]),
          _: 1
        })) : !h.value && u.value === "failed" ? (f(), K(b(ae), {
          key: 2,
          class: "crm-button crm-small",
          "data-testid": "retry",
          onClick: I[2] || (I[2] = (J) => b(i).fetchOne(e.resource))
        }, {
          default: Q(() => [...I[7] || (I[7] = [
            D(" Retry ", -1)
          ])]),
          _: 1
        })) : l.value && E.value ? (f(), K(Rc, {
          key: 3,
          "file-key": e.resource.file_key,
          download: l.value
        }, null, 8, ["file-key", "download"])) : x("", !0),
        e.alone ? x("", !0) : (f(), v("button", {
          key: 4,
          type: "button",
          class: "crm-icon",
          "aria-label": `More about ${m.value}`,
          title: "Why this model, and other files for it",
          "aria-expanded": a.value,
          "data-testid": "more",
          onClick: I[3] || (I[3] = (J) => a.value = !a.value)
        }, [
          y("i", {
            class: we(a.value ? "pi pi-chevron-up" : "pi pi-chevron-down"),
            "aria-hidden": "true"
          }, null, 2)
        ], 8, d0))
      ]),
      k.value || h.value ? (f(), v("p", f0, _([k.value && q[k.value], h.value && "Left out; tick to use it."].filter(Boolean).join(" ")), 1)) : x("", !0),
      !h.value || E.value ? (f(), v(F, { key: 1 }, [
        u.value === "present" ? (f(), v("p", p0, [
          e.resource.chosen_name ? (f(), v(F, { key: 0 }, [
            D("Your file instead: ")
          ], 64)) : x("", !0),
          D(_(d.value), 1)
        ])) : u.value === "checking" ? (f(), K(Wy, {
          key: 1,
          check: c.value
        }, null, 8, ["check"])) : l.value && E.value ? (f(), K(zc, {
          key: 2,
          download: l.value,
          title: m.value
        }, null, 8, ["download", "title"])) : (f(), K(e1, {
          key: 3,
          resource: e.resource,
          state: u.value,
          download: l.value
        }, null, 8, ["resource", "state", "download"]))
      ], 64)) : x("", !0),
      S.value ? (f(), v("p", m0, [
        y("span", null, _(b(Ry)(e.resource)), 1),
        G(b(ae), {
          class: "crm-button crm-link",
          "data-testid": "download-exact",
          onClick: I[4] || (I[4] = (J) => b(i).fetchOne(e.resource))
        }, {
          default: Q(() => [...I[8] || (I[8] = [
            D(" Download the image's own ", -1)
          ])]),
          _: 1
        })
      ])) : x("", !0),
      !h.value && !E.value ? (f(), K(m1, {
        key: 3,
        resource: e.resource
      }, null, 8, ["resource"])) : x("", !0),
      !h.value && e.resource.needs_node ? (f(), K(b1, {
        key: 4,
        node: e.resource.needs_node
      }, null, 8, ["node"])) : x("", !0),
      p.value && e.resource.why ? (f(), v("p", h0, _(e.resource.why), 1)) : x("", !0),
      a.value && !p.value ? (f(), K(l1, {
        key: 6,
        resource: e.resource
      }, null, 8, ["resource"])) : x("", !0),
      p.value && !E.value && (a.value || u.value === "failed") ? (f(), K(k1, {
        key: 7,
        resource: e.resource
      }, null, 8, ["resource"])) : x("", !0),
      C.value ? (f(), K(Z1, {
        key: 8,
        resource: e.resource,
        "is-present": u.value === "present"
      }, null, 8, ["resource", "is-present"])) : x("", !0)
    ], 10, X1));
  }
}), g0 = {
  class: "crm-models",
  "aria-label": "Models"
}, b0 = { class: "crm-row" }, v0 = {
  class: "crm-grow",
  role: "status",
  "data-testid": "summary"
}, y0 = {
  key: 0,
  class: "crm-quiet"
}, w0 = {
  class: "crm-quiet",
  "data-testid": "batch"
}, k0 = { class: "crm-cards" }, _0 = {
  key: 2,
  class: "crm-models",
  "aria-label": "What the model needs besides",
  "data-testid": "companions"
}, $0 = { class: "crm-cards" }, S0 = /* @__PURE__ */ ie({
  __name: "ModelList",
  props: {
    closed: { type: Boolean }
  },
  setup(e) {
    const t = Ne(), n = Gn(), o = Ft(), r = js(), { shown: i, left: s, next: a, showMore: l } = Os(
      () => t.resources.filter((p) => !Vo(p)),
      () => t.state.metadata
    ), c = z(() => t.resources.filter(Vo)), u = z(() => Vy(t.chosen, o.files, n.checks)), d = z(() => {
      const p = u.value.live;
      return { done: u.value.total - u.value.missing, live: p };
    });
    function m() {
      const p = t.chosen.filter((h) => sd(Ms(h, o.files, n.checks)));
      r.ask(p);
    }
    return (p, h) => (f(), v("section", g0, [
      y("div", b0, [
        y("p", v0, [
          y("strong", null, "Missing: " + _(u.value.missing) + " of " + _(u.value.total), 1),
          u.value.checking > 0 ? (f(), v("span", y0, ", " + _(u.value.checking) + " being checked", 1)) : x("", !0)
        ]),
        d.value.live > 0 ? (f(), v(F, { key: 0 }, [
          y("span", w0, "Downloading... (" + _(d.value.done) + "/" + _(d.value.done + d.value.live) + ")", 1),
          G(b(ae), {
            class: "crm-button crm-small",
            "data-testid": "pause-all",
            onClick: h[0] || (h[0] = (k) => b(o).pauseAll())
          }, {
            default: Q(() => [...h[5] || (h[5] = [
              D("Pause All", -1)
            ])]),
            _: 1
          }),
          G(b(ae), {
            class: "crm-button crm-small",
            "data-testid": "cancel-all",
            onClick: h[1] || (h[1] = (k) => b(o).cancelAll())
          }, {
            default: Q(() => [...h[6] || (h[6] = [
              D("Cancel All", -1)
            ])]),
            _: 1
          })
        ], 64)) : (f(), v(F, { key: 1 }, [
          u.value.stopped > 0 ? (f(), K(b(ae), {
            key: 0,
            class: "crm-button crm-small",
            "data-testid": "resume-all",
            onClick: h[2] || (h[2] = (k) => b(o).resumeAll())
          }, {
            default: Q(() => [...h[7] || (h[7] = [
              D(" Resume All ", -1)
            ])]),
            _: 1
          })) : x("", !0),
          u.value.failed > 1 ? (f(), K(b(ae), {
            key: 1,
            class: "crm-button crm-small",
            "data-testid": "retry-failed",
            onClick: h[3] || (h[3] = (k) => b(o).retryFailed())
          }, {
            default: Q(() => [...h[8] || (h[8] = [
              D(" Retry Failed ", -1)
            ])]),
            _: 1
          })) : x("", !0),
          !e.closed && u.value.fetchable > u.value.stopped ? (f(), K(b(ae), {
            key: 2,
            class: "crm-button crm-primary crm-small",
            "data-testid": "download-all",
            onClick: m
          }, {
            default: Q(() => [...h[9] || (h[9] = [
              y("i", {
                class: "pi pi-download",
                "aria-hidden": "true"
              }, null, -1),
              D(" Download All Missing ", -1)
            ])]),
            _: 1
          })) : x("", !0)
        ], 64))
      ]),
      b(o).fault ? (f(), K(gt, {
        key: 0,
        fault: b(o).fault
      }, null, 8, ["fault"])) : x("", !0),
      y("ul", k0, [
        (f(!0), v(F, null, be(b(i), (k) => (f(), K(ss, {
          key: k.file_key,
          resource: k
        }, null, 8, ["resource"]))), 128))
      ]),
      b(s) > 0 ? (f(), K(b(ae), {
        key: 1,
        class: "crm-button crm-small",
        "data-testid": "show-more",
        onClick: h[4] || (h[4] = (k) => b(l)())
      }, {
        default: Q(() => [
          D(" Show " + _(b(a)) + " more of " + _(b(s)), 1)
        ]),
        _: 1
      })) : x("", !0),
      c.value.length > 0 ? (f(), v("section", _0, [
        h[10] || (h[10] = y("div", null, [
          y("p", null, [
            y("strong", null, "What the model needs besides")
          ]),
          y("p", { class: "crm-quiet" }, "From Hugging Face; no key is needed.")
        ], -1)),
        y("ul", $0, [
          (f(!0), v(F, null, be(c.value, (k) => (f(), K(ss, {
            key: k.file_key,
            resource: k
          }, null, 8, ["resource"]))), 128))
        ])
      ])) : x("", !0)
    ]));
  }
});
function Cl(e, t, n) {
  const o = e.media === "video" ? "Video" : "Picture", r = e.width && e.height ? `, ${e.width} x ${e.height}` : "";
  return `${o} ${t + 1} of ${n}${r}`;
}
function Tl(e) {
  return ad(e) ? e.has_recipe === !1 ? "no recipe" : e.media === "video" ? "video" : null : "cannot be opened";
}
const ad = (e) => e.image_id !== null && ["image", "video"].includes(e.media), x0 = ["data-of", "aria-label"], C0 = { class: "crm-title" }, T0 = ["href"], O0 = { key: 1 }, P0 = { class: "crm-chip" }, A0 = {
  key: 0,
  class: "crm-cards"
}, E0 = {
  key: 1,
  class: "crm-quiet",
  "data-testid": "no-pictures"
}, I0 = { class: "crm-grid" }, L0 = ["disabled", "data-image-id", "onClick"], j0 = ["src", "alt", "onError"], N0 = { class: "crm-hidden" }, M0 = {
  key: 2,
  class: "crm-choice-note"
}, D0 = /* @__PURE__ */ ie({
  __name: "ChoicesGrid",
  props: {
    choices: {}
  },
  setup(e) {
    const t = e, n = Ne(), o = /* @__PURE__ */ ee(/* @__PURE__ */ new Set()), r = z(() => t.choices.of === "post" ? "post" : "model");
    return (i, s) => (f(), v("section", {
      class: "crm-result",
      "data-testid": "choices",
      "data-of": e.choices.of,
      "aria-label": e.choices.title
    }, [
      y("p", C0, [
        e.choices.page_url ? (f(), v("a", {
          key: 0,
          href: e.choices.page_url,
          target: "_blank",
          rel: "noopener noreferrer"
        }, _(e.choices.title), 9, T0)) : (f(), v("span", O0, _(e.choices.title), 1)),
        y("span", P0, _(r.value), 1)
      ]),
      b(n).resources.length > 0 ? (f(), v("ul", A0, [
        (f(!0), v(F, null, be(b(n).resources, (a) => (f(), K(ss, {
          key: a.file_key,
          resource: a,
          alone: ""
        }, null, 8, ["resource"]))), 128))
      ])) : x("", !0),
      e.choices.images.length === 0 ? (f(), v("p", E0, " This " + _(r.value) + " has no pictures. ", 1)) : (f(), v(F, { key: 2 }, [
        s[0] || (s[0] = y("p", { class: "crm-quiet" }, "Choose a picture to see what it was made with.", -1)),
        y("ul", I0, [
          (f(!0), v(F, null, be(e.choices.images, (a, l) => (f(), v("li", { key: l }, [
            y("button", {
              type: "button",
              class: "crm-choice",
              disabled: !b(ad)(a),
              "data-testid": "choice",
              "data-image-id": a.image_id,
              onClick: (c) => a.image_id !== null && b(n).pick(a.image_id)
            }, [
              a.preview_url && a.media === "image" && !o.value.has(l) ? (f(), v("img", {
                key: 0,
                src: a.preview_url,
                alt: b(Cl)(a, l, e.choices.images.length),
                loading: "lazy",
                decoding: "async",
                referrerpolicy: "no-referrer",
                onError: (c) => o.value.add(l)
              }, null, 40, j0)) : (f(), v(F, { key: 1 }, [
                y("i", {
                  class: we(["pi", a.media === "image" ? "pi-image" : "pi-video"]),
                  "aria-hidden": "true"
                }, null, 2),
                y("span", N0, _(b(Cl)(a, l, e.choices.images.length)), 1)
              ], 64)),
              b(Tl)(a) ? (f(), v("span", M0, _(b(Tl)(a)), 1)) : x("", !0)
            ], 8, L0)
          ]))), 128))
        ])
      ], 64))
    ], 8, x0));
  }
});
function F0(e, t) {
  if (e?.closed) return e.closed;
  const n = t.find((o) => o.role === "base" && o.code === "closed_model");
  return n ? { base_model: n.name ?? "", reason: (n.error ?? "").replace(/^This image cannot be rebuilt locally: /, "") } : null;
}
const R0 = {
  class: "crm-fault crm-closed",
  role: "status",
  "data-testid": "closed"
}, B0 = { class: "crm-quiet" }, z0 = /* @__PURE__ */ ie({
  __name: "ClosedBanner",
  props: {
    closed: {}
  },
  setup(e) {
    return (t, n) => (f(), v("div", R0, [
      n[1] || (n[1] = y("i", {
        class: "pi pi-lock",
        "aria-hidden": "true"
      }, null, -1)),
      y("div", null, [
        n[0] || (n[0] = y("p", { class: "crm-fault-text" }, [
          y("strong", null, "This image cannot be rebuilt locally")
        ], -1)),
        y("p", B0, _(e.closed.reason), 1)
      ])
    ]));
  }
});
function V0(e) {
  const t = e.graph, n = t?.workflow ?? t?.prompt;
  return !t || !n ? null : {
    name: `civitai_${e.image_id ?? "image"}_graph.json`,
    text: JSON.stringify(n, null, 2),
    form: t.workflow ? "editor" : "API"
  };
}
const U0 = [
  ["pasted text", "in the pasted text"],
  ["file", "in the file"],
  ["site", "on the site"]
];
function H0(e, t) {
  const n = t?.find((s) => s.source === "graph")?.label ?? "", o = U0.find(([s]) => n.includes(s)), r = o ? `found ${o[1]}` : null;
  return [`${e.nodes} ${e.nodes === 1 ? "node" : "nodes"}`, r, e.repaired ? "repaired" : null].filter(Boolean).join(", ");
}
function W0(e) {
  const t = e.pack ? ` (${e.pack})` : "", n = e.installed === null ? "" : e.installed ? ", installed" : ", not installed";
  return `${e.class_type}${t}${n}`;
}
function K0() {
  return q0;
}
function q0(e, t) {
  const n = URL.createObjectURL(new Blob([t], { type: "application/json" })), o = document.createElement("a");
  o.href = n, o.download = e, o.click(), setTimeout(() => URL.revokeObjectURL(n), 1e3);
}
const G0 = {
  key: 0,
  class: "crm-details",
  "data-testid": "graph"
}, Y0 = { class: "crm-part" }, J0 = {
  class: "crm-nodes",
  "data-testid": "custom-nodes"
}, Z0 = ["data-installed"], X0 = {
  key: 1,
  class: "crm-quiet"
}, Q0 = /* @__PURE__ */ ie({
  __name: "GraphBox",
  props: {
    metadata: {}
  },
  setup(e) {
    const t = e, n = K0(), o = z(() => V0(t.metadata)), r = z(
      () => (t.metadata.custom_nodes ?? []).map((s) => ({
        ...s,
        installed: s.installed ?? de().host.knowsNode(s.class_type)
      }))
    ), i = () => {
      o.value && n(o.value.name, o.value.text);
    };
    return (s, a) => e.metadata.graph || r.value.length > 0 ? (f(), v("details", G0, [
      y("summary", null, [
        y("span", null, [
          a[0] || (a[0] = D(" ComfyUI graph", -1)),
          e.metadata.graph ? (f(), v(F, { key: 0 }, [
            D(": " + _(b(H0)(e.metadata.graph, e.metadata.sources)), 1)
          ], 64)) : x("", !0)
        ])
      ]),
      y("div", Y0, [
        r.value.length > 0 ? (f(), v(F, { key: 0 }, [
          a[1] || (a[1] = y("p", { class: "crm-quiet" }, "Custom nodes it needs:", -1)),
          y("ul", J0, [
            (f(!0), v(F, null, be(r.value, (l) => (f(), v("li", {
              key: l.class_type,
              "data-installed": l.installed
            }, _(b(W0)(l)), 9, Z0))), 128))
          ])
        ], 64)) : (f(), v("p", X0, "It needs no custom nodes.")),
        o.value ? (f(), K(b(ae), {
          key: 2,
          class: "crm-button crm-small",
          "data-testid": "save-graph",
          onClick: i
        }, {
          default: Q(() => [
            a[2] || (a[2] = y("i", {
              class: "pi pi-save",
              "aria-hidden": "true"
            }, null, -1)),
            D(" Save as .json (" + _(o.value.form) + " form) ", 1)
          ]),
          _: 1
        })) : x("", !0)
      ])
    ])) : x("", !0);
  }
}), ew = ["aria-label", "aria-expanded", "aria-describedby", "data-testid", "data-disagrees"], tw = ["id"], ld = /* @__PURE__ */ ie({
  __name: "ProvenanceTip",
  props: {
    name: {},
    provenance: {}
  },
  setup(e) {
    const t = Pu(), n = /* @__PURE__ */ ee(!1), o = /* @__PURE__ */ ee(!1), r = /* @__PURE__ */ ee(!1), i = z(() => (n.value || o.value) && !r.value);
    function s(l) {
      n.value = l, r.value = !1;
    }
    function a(l) {
      o.value = l, r.value = !1;
    }
    return (l, c) => (f(), v("span", {
      class: "crm-tip-box",
      onMouseenter: c[4] || (c[4] = (u) => s(!0)),
      onMouseleave: c[5] || (c[5] = (u) => s(!1))
    }, [
      y("button", {
        type: "button",
        class: we(["crm-icon", { "crm-disagrees": e.provenance.disagrees }]),
        "aria-label": e.provenance.disagrees ? `Where ${e.name} comes from: sources disagree` : `Where ${e.name} comes from`,
        "aria-expanded": i.value,
        "aria-describedby": i.value ? b(t) : void 0,
        "data-testid": `provenance-${e.name}`,
        "data-disagrees": e.provenance.disagrees,
        onFocus: c[0] || (c[0] = (u) => a(!0)),
        onBlur: c[1] || (c[1] = (u) => a(!1)),
        onClick: c[2] || (c[2] = an((u) => r.value = !1, ["prevent", "stop"])),
        onKeydown: c[3] || (c[3] = Ss((u) => r.value = !0, ["esc"]))
      }, [
        y("i", {
          class: we(e.provenance.disagrees ? "pi pi-exclamation-triangle" : "pi pi-info-circle"),
          "aria-hidden": "true"
        }, null, 2)
      ], 42, ew),
      i.value ? (f(), v("span", {
        key: 0,
        id: b(t),
        role: "tooltip",
        class: "crm-tip",
        "data-testid": "provenance"
      }, [
        (f(!0), v(F, null, be(e.provenance.lines, (u) => (f(), v("span", { key: u }, _(u), 1))), 128))
      ], 8, tw)) : x("", !0)
    ], 32));
  }
}), nw = { class: "crm-parameter crm-copyable" }, ow = ["aria-label", "title", "data-testid"], rw = /* @__PURE__ */ ie({
  __name: "ParameterRow",
  props: {
    row: {},
    copied: { type: Boolean }
  },
  emits: ["copy"],
  setup(e, { emit: t }) {
    const n = t;
    return (o, r) => (f(), v("div", nw, [
      y("dt", null, _(e.row.name), 1),
      y("dd", null, _(e.row.value), 1),
      e.row.provenance ? (f(), K(ld, {
        key: 0,
        name: e.row.name,
        provenance: e.row.provenance
      }, null, 8, ["name", "provenance"])) : x("", !0),
      y("button", {
        type: "button",
        class: "crm-icon crm-copy",
        "aria-label": `Copy ${e.row.name}`,
        title: `Copy ${e.row.name}`,
        "data-testid": `copy-${e.row.name}`,
        onClick: r[0] || (r[0] = (i) => n("copy"))
      }, [
        y("i", {
          class: we(e.copied ? "pi pi-check" : "pi pi-copy"),
          "aria-hidden": "true"
        }, null, 2)
      ], 8, ow)
    ]));
  }
}), iw = /^(?:urn:)?(?:air:)?(?:[\w-]+:[\w-]+:)?civitai:[0-9]+@([0-9]+)/i;
function sw(e, t) {
  const n = iw.exec(e)?.[1];
  return n === void 0 ? e : t.find((r) => String(r.model_version_id) === n)?.name ?? `model version ${n}`;
}
const Ol = {
  graph: "from the ComfyUI graph",
  site: "from the site",
  site_list: "from the site's list of models",
  linked: "from what the site links"
}, Pl = {
  graph: "the ComfyUI graph says",
  site: "the site says",
  site_list: "the site's list of models says",
  linked: "what the site links says"
}, aw = {
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
function Fs(e, t = "the file") {
  const [n, ...o] = e ?? [];
  if (!n) return null;
  const r = [n.source === "file" ? `from ${t}` : Ol[n.source] ?? Ol.site];
  let i = !1;
  for (const s of o) {
    const a = uw(n.value, s.value);
    i ||= !(s.agrees ?? a);
    const c = `${s.source === "file" ? `${t} says` : Pl[s.source] ?? Pl.site} ${a ? "the same" : s.value}`;
    r.includes(c) || r.push(c);
  }
  return { lines: r, disagrees: i };
}
function lw(e) {
  return e?.length ? `The image does not say: ${e.map(cw).join(", ")}` : null;
}
function uw(e, t) {
  const n = (r) => r.trim().replace(/\s+/g, " ").toLowerCase();
  if (n(e) === n(t)) return !0;
  const o = (r) => /^-?\d{1,15}(\.\d{1,9})?$/.test(r.trim()) ? Number(r) : Number.NaN;
  return o(e) === o(t);
}
function cw(e) {
  return aw[e] ?? e.replaceAll("_", " ");
}
function dw(e, t = []) {
  const n = e.hires, o = li(e.sources), r = n?.upscaler ? sw(n.upscaler, t) : null;
  return [
    ["Type", e.workflow_type],
    ["Base model", e.base_model, "base_model"],
    ["Size", Al(e.base_size), "base_size"],
    ["Sampler", e.sampler, "sampler"],
    ["Schedule", e.schedule, "schedule"],
    ["Steps", e.steps, "steps"],
    ["CFG scale", e.cfg_scale, "cfg_scale"],
    ["Distilled CFG", e.distilled_cfg_scale, "distilled_cfg_scale"],
    ["Seed", e.seed, "seed"],
    ["Noise source", e.noise_source, "noise_source"],
    ["Clip skip", e.clip_skip, "clip_skip"],
    ["Hires size", n ? n.target ? Al(n.target) : fw(n.scale) : null, "hires"],
    ["Hires steps", n?.steps, "hires"],
    ["Hires denoise", n?.denoise, "hires"],
    ["Hires upscaler", r, "hires"],
    ["Denoise", n ? null : e.denoise, "denoise"]
  ].filter((s) => s[1] !== null && s[1] !== void 0 && s[1] !== "").map(([s, a, l]) => ({
    name: s,
    value: String(a),
    provenance: l === void 0 ? null : Fs(e.provenance?.[l], o)
  }));
}
const fw = (e) => e === null ? null : `x${e}`;
function Al(e) {
  return e ? `${e.width || "auto"} x ${e.height || "auto"}` : null;
}
function pw(e) {
  return [
    ...Ai("Refiner", e.refiner, mw),
    ...Ai("Variation", e.variation, hw),
    ...El("Detailer", e.detailers, gw),
    ...El("ControlNet", e.controls, bw),
    ...Ai(
      "Modules",
      e.modules?.length ? e.modules : null,
      (t) => t.map((n, o) => [`Module ${o + 1}`, n])
    ),
    ...Object.entries(e.extensions ?? {}).map(([t, n]) => Rs(t, Object.entries(n)))
  ].filter((t) => t.rows.length > 0);
}
const mw = (e) => [
  ["Model", e.name],
  ["Takes over", as(e.switch_at)]
], hw = (e) => [
  ["Seed", e.seed],
  ["Strength", e.strength],
  ["Resized from", e.resize_from]
], gw = (e) => [
  ["Kind", e.what],
  ["Model", e.model],
  ["Prompt", e.prompt],
  ["Negative prompt", e.negative_prompt],
  ["Denoise", e.denoise],
  ["Confidence", e.confidence],
  ...Object.entries(e.settings ?? {})
], bw = (e) => [
  ["Preprocessor", e.module],
  ["Model", e.model],
  ["Weight", e.weight],
  ["From", as(e.start)],
  ["Until", as(e.end)],
  ...Object.entries(e.settings ?? {})
];
function as(e) {
  return e === null ? null : `${Number((e * 100).toFixed(1))} % of the steps`;
}
function Ai(e, t, n) {
  return t == null ? [] : [Rs(e, n(t))];
}
function El(e, t, n) {
  const o = t ?? [];
  return o.map((r, i) => Rs(o.length > 1 ? `${e} ${i + 1}` : e, n(r)));
}
function Rs(e, t) {
  const n = t.filter((o) => o[1] !== null && o[1] !== void 0);
  return { title: e, rows: n.map(([o, r]) => ({ name: o, value: String(r) })) };
}
const vw = {
  key: 0,
  class: "crm-details",
  "data-testid": "parts"
}, yw = ["data-part"], ww = {
  key: 0,
  class: "crm-quiet"
}, kw = { class: "crm-parameters" }, _w = /* @__PURE__ */ ie({
  __name: "PartsBox",
  props: {
    metadata: {}
  },
  setup(e) {
    const t = e, n = z(() => pw(t.metadata)), o = { Refiner: "refiner", Variation: "variation", Modules: "modules" }, r = z(() => li(t.metadata.sources)), i = (s) => Fs(t.metadata.provenance?.[o[s] ?? ""], r.value)?.lines.join("; ") ?? null;
    return (s, a) => n.value.length > 0 ? (f(), v("details", vw, [
      y("summary", null, [
        y("span", null, "Beside the main pass: " + _(n.value.map((l) => l.title).join(", ")), 1)
      ]),
      (f(!0), v(F, null, be(n.value, (l) => (f(), v("section", {
        key: l.title,
        class: "crm-part",
        "data-part": l.title
      }, [
        y("p", null, [
          y("strong", null, _(l.title), 1),
          a[0] || (a[0] = D()),
          i(l.title) ? (f(), v("span", ww, _(i(l.title)), 1)) : x("", !0)
        ]),
        y("dl", kw, [
          (f(!0), v(F, null, be(l.rows, (c) => (f(), v("div", {
            key: c.name,
            class: "crm-parameter"
          }, [
            y("dt", null, _(c.name), 1),
            y("dd", null, _(c.value), 1)
          ]))), 128))
        ])
      ], 8, yw))), 128))
    ])) : x("", !0);
  }
}), $w = 1500;
function Bs() {
  const e = /* @__PURE__ */ ee(null);
  let t;
  async function n(o, r) {
    try {
      await navigator.clipboard.writeText(r);
    } catch {
      if (!Sw(r)) return;
    }
    e.value = o, clearTimeout(t), t = setTimeout(() => e.value = null, $w);
  }
  return Jo(() => clearTimeout(t)), { copied: e, copy: n };
}
function Sw(e) {
  const t = document.createElement("textarea");
  t.value = e, t.style.position = "fixed", t.style.opacity = "0", document.body.append(t), t.select();
  const n = document.execCommand("copy");
  return t.remove(), n;
}
const xw = ["data-testid"], Cw = ["aria-label", "title"], Tw = { class: "crm-prompt" }, Il = /* @__PURE__ */ ie({
  __name: "PromptBox",
  props: {
    title: {},
    text: {},
    testId: {},
    provenance: {}
  },
  setup(e) {
    const { copied: t, copy: n } = Bs();
    return (o, r) => e.text ? (f(), v("details", {
      key: 0,
      class: "crm-details",
      "data-testid": e.testId
    }, [
      y("summary", null, [
        y("span", null, _(e.title), 1),
        e.provenance ? (f(), K(ld, {
          key: 0,
          name: e.title,
          provenance: e.provenance
        }, null, 8, ["name", "provenance"])) : x("", !0),
        y("button", {
          type: "button",
          class: "crm-icon",
          "aria-label": `Copy ${e.title.toLowerCase()}`,
          title: `Copy ${e.title.toLowerCase()}`,
          onClick: r[0] || (r[0] = an((i) => b(n)(e.title, e.text), ["prevent", "stop"]))
        }, [
          y("i", {
            class: we(b(t) === e.title ? "pi pi-check" : "pi pi-copy"),
            "aria-hidden": "true"
          }, null, 2)
        ], 8, Cw)
      ]),
      y("p", Tw, _(e.text), 1)
    ], 8, xw)) : x("", !0);
  }
}), Ll = 2e4;
function Ow(e) {
  return Object.entries(e ?? {}).map(([t, n]) => {
    const o = typeof n == "string" ? Pw(n) : JSON.stringify(n, null, 2), r = o.length - Ll;
    return { place: t, text: o, shown: r > 0 ? `${o.slice(0, Ll)}
... ${r} characters more` : o };
  });
}
function Pw(e) {
  if (!/^\s*[[{]/.test(e)) return e;
  try {
    return JSON.stringify(JSON.parse(e), null, 2);
  } catch {
    return e;
  }
}
const Aw = { class: "crm-row" }, Ew = { class: "crm-grow" }, Iw = ["aria-label", "title", "onClick"], Lw = ["aria-label"], jw = /* @__PURE__ */ ie({
  __name: "RawBox",
  props: {
    metadata: {}
  },
  setup(e) {
    const t = e, { copied: n, copy: o } = Bs(), r = /* @__PURE__ */ ee(!1), i = z(() => Object.keys(t.metadata.raw ?? {}).length), s = z(() => r.value ? Ow(t.metadata.raw) : []);
    return (a, l) => i.value > 0 ? (f(), v("details", {
      key: 0,
      class: "crm-details",
      "data-testid": "raw",
      onToggle: l[0] || (l[0] = (c) => r.value = c.target.open)
    }, [
      y("summary", null, [
        y("span", null, "Raw data (" + _(i.value) + ")", 1)
      ]),
      (f(!0), v(F, null, be(s.value, (c) => (f(), v("section", {
        key: c.place,
        class: "crm-part",
        "data-testid": "raw-entry"
      }, [
        y("p", Aw, [
          y("strong", Ew, _(c.place), 1),
          y("button", {
            type: "button",
            class: "crm-icon",
            "aria-label": `Copy raw data: ${c.place}`,
            title: `Copy raw data: ${c.place}`,
            "data-testid": "copy-raw",
            onClick: (u) => b(o)(c.place, c.text)
          }, [
            y("i", {
              class: we(b(n) === c.place ? "pi pi-check" : "pi pi-copy"),
              "aria-hidden": "true"
            }, null, 2)
          ], 8, Iw)
        ]),
        y("pre", {
          class: "crm-raw",
          tabindex: "0",
          "aria-label": `Raw data: ${c.place}`
        }, _(c.shown), 9, Lw)
      ]))), 128))
    ], 32)) : x("", !0);
  }
}), Nw = {
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
function Mw(e) {
  const t = Nw[e.dialect], n = e.generator_version;
  return t === void 0 || n?.toLowerCase().startsWith(t.toLowerCase()) ? n : [t, n].filter(Boolean).join(" ");
}
const Dw = { class: "crm-sources" }, Fw = { "data-testid": "made-with" }, Rw = {
  key: 0,
  class: "crm-quiet",
  "data-testid": "sources"
}, Bw = {
  key: 1,
  class: "crm-unknown",
  "data-testid": "unknown"
}, zw = /* @__PURE__ */ ie({
  __name: "SourceLine",
  props: {
    metadata: {}
  },
  setup(e) {
    const t = e, n = z(() => Mw(t.metadata)), o = z(() => lw(t.metadata.unknown)), r = z(() => [...new Set(t.metadata.sources?.map((i) => i.label))]);
    return (i, s) => (f(), v("div", Dw, [
      y("p", Fw, _(n.value ? `Made with ${n.value}` : "Made with an unknown program"), 1),
      r.value.length > 0 ? (f(), v("p", Rw, "Read from " + _(r.value.join("; ")), 1)) : x("", !0),
      o.value ? (f(), v("p", Bw, [
        s[0] || (s[0] = y("i", {
          class: "pi pi-question-circle",
          "aria-hidden": "true"
        }, null, -1)),
        D(" " + _(o.value), 1)
      ])) : x("", !0)
    ]));
  }
});
function Vw(e) {
  const t = /* @__PURE__ */ ee(null);
  function n() {
    t.value && URL.revokeObjectURL(t.value), t.value = null;
  }
  return Ke(
    e,
    (o) => {
      n(), o && (t.value = URL.createObjectURL(o));
    },
    { immediate: !0 }
  ), Jo(n), t;
}
const Uw = ["data-image-id"], Hw = ["src", "alt"], Ww = {
  key: 1,
  class: "crm-preview"
}, Kw = {
  key: 0,
  class: "crm-quiet",
  "data-testid": "is-video"
}, qw = {
  key: 1,
  class: "crm-quiet"
}, Gw = { class: "crm-title" }, Yw = ["href"], Jw = {
  key: 1,
  class: "crm-name"
}, Zw = { class: "crm-chip" }, Xw = {
  class: "crm-parameters",
  "data-testid": "parameters"
}, Qw = {
  key: 2,
  class: "crm-details",
  "data-testid": "other"
}, ek = { class: "crm-parameters" }, tk = { class: "crm-quiet" }, nk = {
  key: 3,
  class: "crm-quiet",
  "data-testid": "lightened"
}, ok = /* @__PURE__ */ ie({
  __name: "ImageResult",
  props: {
    metadata: {}
  },
  setup(e) {
    const t = e, n = Ne(), { copied: o, copy: r } = Bs(), i = Vw(() => n.file), s = z(() => dw(t.metadata, n.state.resources)), a = z(() => Object.entries(t.metadata.other)), l = (h) => Fs(t.metadata.provenance?.[h], li(t.metadata.sources)), c = z(() => t.metadata.media === "video"), u = z(() => {
      if (t.metadata.image_id !== null) return `${c.value ? "Video" : "Image"} ${t.metadata.image_id}`;
      const h = n.state.given;
      return h?.kind === "file" ? h.name : h?.kind === "text" ? "Pasted text" : "Image";
    }), d = z(() => i.value ?? (t.metadata.media === "image" ? t.metadata.preview_url : null)), m = z(() => {
      const h = t.metadata.size;
      return h ? { aspectRatio: `${h.width} / ${h.height}` } : {};
    }), p = /* @__PURE__ */ ee(!0);
    return Ke(d, () => p.value = !0), (h, k) => (f(), v("section", {
      class: "crm-result",
      "data-testid": "result",
      "data-image-id": e.metadata.image_id
    }, [
      d.value && p.value ? (f(), v("div", {
        key: 0,
        class: "crm-preview",
        style: Ko(m.value)
      }, [
        y("img", {
          src: d.value,
          alt: u.value,
          referrerpolicy: "no-referrer",
          "data-testid": "preview",
          onError: k[0] || (k[0] = (S) => p.value = !1)
        }, null, 40, Hw)
      ], 4)) : e.metadata.image_url ? (f(), v("div", Ww, [
        c.value ? (f(), v("p", Kw, [...k[1] || (k[1] = [
          y("i", {
            class: "pi pi-video",
            "aria-hidden": "true"
          }, null, -1),
          D(" This is a video. ", -1)
        ])])) : (f(), v("p", qw, [...k[2] || (k[2] = [
          y("i", {
            class: "pi pi-image",
            "aria-hidden": "true"
          }, null, -1),
          D(" No preview", -1)
        ])]))
      ])) : x("", !0),
      y("p", Gw, [
        e.metadata.page_url ? (f(), v("a", {
          key: 0,
          href: e.metadata.page_url,
          target: "_blank",
          rel: "noopener noreferrer"
        }, _(u.value), 9, Yw)) : (f(), v("span", Jw, _(u.value), 1)),
        y("span", Zw, _(e.metadata.workflow_type), 1)
      ]),
      G(zw, { metadata: e.metadata }, null, 8, ["metadata"]),
      (f(!0), v(F, null, be(e.metadata.cut, (S) => (f(), v("p", {
        key: S.what,
        class: "crm-quiet",
        "data-testid": "cut"
      }, [
        k[3] || (k[3] = y("i", {
          class: "pi pi-exclamation-triangle",
          "aria-hidden": "true"
        }, null, -1)),
        D(" " + _(S.text), 1)
      ]))), 128)),
      G(Il, {
        title: "Prompt",
        text: e.metadata.prompt,
        "test-id": "prompt",
        provenance: l("prompt")
      }, null, 8, ["text", "provenance"]),
      G(Il, {
        title: "Negative prompt",
        text: e.metadata.negative_prompt,
        "test-id": "negative-prompt",
        provenance: l("negative_prompt")
      }, null, 8, ["text", "provenance"]),
      y("dl", Xw, [
        (f(!0), v(F, null, be(s.value, (S) => (f(), K(rw, {
          key: S.name,
          row: S,
          copied: b(o) === S.name,
          onCopy: (j) => b(r)(S.name, S.value)
        }, null, 8, ["row", "copied", "onCopy"]))), 128))
      ]),
      G(_w, { metadata: e.metadata }, null, 8, ["metadata"]),
      a.value.length || e.metadata.unreadable.length ? (f(), v("details", Qw, [
        y("summary", null, [
          y("span", null, "More from the image (" + _(a.value.length + e.metadata.unreadable.length) + ")", 1)
        ]),
        y("dl", ek, [
          (f(!0), v(F, null, be(a.value, ([S, j]) => (f(), v("div", {
            key: S,
            class: "crm-parameter"
          }, [
            y("dt", null, _(S), 1),
            y("dd", null, _(j), 1)
          ]))), 128)),
          (f(!0), v(F, null, be(e.metadata.unreadable, (S) => (f(), v("div", {
            key: `unread ${S.field}`,
            class: "crm-parameter"
          }, [
            y("dt", null, _(S.field), 1),
            y("dd", tk, "unreadable: " + _(S.value), 1)
          ]))), 128))
        ])
      ])) : x("", !0),
      G(Q0, { metadata: e.metadata }, null, 8, ["metadata"]),
      G(jw, { metadata: e.metadata }, null, 8, ["metadata"]),
      b(n).state.lightened ? (f(), v("p", nk, " Look it up again to see its raw data and graph: a reload of the page keeps neither. ")) : x("", !0)
    ], 8, Uw));
  }
}), rk = { class: "crm-grow" }, ik = {
  key: 2,
  class: "crm-quiet",
  role: "status"
}, sk = {
  key: 0,
  class: "pi pi-exclamation-triangle",
  "aria-hidden": "true"
}, ak = {
  key: 4,
  class: "crm-quiet"
}, lk = /* @__PURE__ */ ie({
  __name: "KeyBox",
  setup(e) {
    const t = qn(), n = /* @__PURE__ */ ee(""), o = /* @__PURE__ */ ee(null), r = z(() => t.state ? tv(t.state) : []), i = z(() => t.state ? nv(t.state) : null), s = z(() => !!t.state?.keys.file);
    Ke(
      () => t.asked,
      async () => {
        await Go(), o.value?.querySelector('[data-testid="key-input"]')?.focus();
      }
    );
    async function a() {
      const l = n.value;
      n.value = "", await t.set(l);
    }
    return (l, c) => b(t).open || b(ov)(b(t).state) ? (f(), v("section", {
      key: 0,
      ref_key: "root",
      ref: o,
      class: "crm-key",
      "data-testid": "key-hint"
    }, [
      (f(!0), v(F, null, be(r.value, (u) => (f(), v("p", {
        key: u.text,
        class: we(["crm-quiet", { "crm-key-warns": u.warns }])
      }, [
        y("i", {
          class: we(u.warns ? "pi pi-exclamation-triangle" : "pi pi-key"),
          "aria-hidden": "true"
        }, null, 2),
        D(" " + _(u.text), 1)
      ], 2))), 128)),
      b(t).open ? (f(), v("form", {
        key: 1,
        class: "crm-row",
        onSubmit: an(a, ["prevent"])
      }, [
        y("label", rk, [
          c[4] || (c[4] = y("span", { class: "crm-hidden" }, "Civitai API key", -1)),
          G(b(Ds), {
            modelValue: n.value,
            "onUpdate:modelValue": c[1] || (c[1] = (u) => n.value = u),
            type: "password",
            class: "crm-input",
            autocomplete: "off",
            placeholder: "API key",
            "data-testid": "key-input"
          }, null, 8, ["modelValue"])
        ]),
        G(b(ae), {
          type: "submit",
          class: "crm-button",
          disabled: b(t).busy || n.value.trim() === "",
          "data-testid": "key-save"
        }, {
          default: Q(() => [...c[5] || (c[5] = [
            D(" Save ", -1)
          ])]),
          _: 1
        }, 8, ["disabled"]),
        s.value ? (f(), K(b(ae), {
          key: 0,
          class: "crm-button",
          disabled: b(t).busy,
          "data-testid": "key-remove",
          onClick: c[2] || (c[2] = (u) => b(t).set(""))
        }, {
          default: Q(() => [...c[6] || (c[6] = [
            D(" Remove ", -1)
          ])]),
          _: 1
        }, 8, ["disabled"])) : x("", !0)
      ], 32)) : (f(), K(b(ae), {
        key: 0,
        class: "crm-button crm-link",
        "data-testid": "key-open",
        onClick: c[0] || (c[0] = (u) => b(t).askFor())
      }, {
        default: Q(() => [...c[3] || (c[3] = [
          D(" Set API key ", -1)
        ])]),
        _: 1
      })),
      b(t).open && b(t).busy ? (f(), v("p", ik, [...c[7] || (c[7] = [
        y("i", {
          class: "pi pi-spin pi-spinner",
          "aria-hidden": "true"
        }, null, -1),
        D(" Asking Civitai... ", -1)
      ])])) : b(t).open && i.value ? (f(), v("p", {
        key: 3,
        class: we(["crm-quiet", { "crm-key-warns": i.value.warns }]),
        role: "status",
        "data-testid": "key-verdict"
      }, [
        i.value.warns ? (f(), v("i", sk)) : x("", !0),
        D(" " + _(i.value.text), 1)
      ], 2)) : x("", !0),
      b(t).open ? (f(), v("p", ak, " Made at civitai.com, Account settings, API keys. It stays on this computer and goes to Civitai alone. ")) : x("", !0),
      b(t).fault ? (f(), K(gt, {
        key: 5,
        fault: b(t).fault
      }, null, 8, ["fault"])) : x("", !0)
    ], 512)) : x("", !0);
  }
});
function ud(e) {
  if (!e.writable) return `${e.folder} (cannot be written)`;
  const n = [e.free_bytes === null ? "" : `${ht(e.free_bytes)} free`, e.exists ? "" : "will be made"].filter(Boolean).join(", ");
  return n ? `${e.folder} (${n})` : e.folder;
}
function uk(e) {
  const t = e.roots.find((n) => n.folder === e.used);
  return t ? ud(t) : "None of its folders can take a file.";
}
const zs = /* @__PURE__ */ bt("civitai-remake-settings", () => {
  const e = /* @__PURE__ */ Be(null), t = /* @__PURE__ */ ee(null), n = /* @__PURE__ */ ee(!1);
  async function o(a) {
    t.value = null;
    try {
      e.value = await a();
    } catch (l) {
      t.value = Qe(l);
    }
  }
  const r = () => o(() => de().client.getSettings()), i = (a) => o(() => de().client.setSettings(a));
  function s() {
    n.value = !n.value, n.value && r();
  }
  return { current: e, fault: t, open: n, refresh: r, change: i, toggle: s };
}), ck = /* @__PURE__ */ bt("civitai-remake-folders", () => {
  const e = zs(), t = /* @__PURE__ */ Be([]), n = /* @__PURE__ */ ee(null);
  async function o() {
    n.value = null;
    try {
      t.value = (await de().client.getFolders()).kinds;
    } catch (i) {
      n.value = Qe(i);
    }
  }
  async function r(i, s) {
    await e.change({ folders: { [i]: s } }), await o();
  }
  return { kinds: t, fault: n, refresh: o, choose: r };
}), dk = ["aria-expanded"], fk = {
  key: 0,
  class: "crm-folders",
  "data-testid": "folders"
}, pk = ["value", "data-testid", "onChange"], mk = ["value"], hk = ["data-testid"], gk = /* @__PURE__ */ ie({
  __name: "FolderChoices",
  setup(e) {
    const t = ck(), n = /* @__PURE__ */ ee(!1);
    function o() {
      n.value = !n.value, n.value && t.refresh();
    }
    const r = (i) => i.target.value;
    return (i, s) => (f(), v("div", null, [
      y("button", {
        type: "button",
        class: "crm-button crm-link",
        "aria-expanded": n.value,
        "data-testid": "folders-open",
        onClick: o
      }, [
        y("i", {
          class: we(n.value ? "pi pi-chevron-down" : "pi pi-chevron-right"),
          "aria-hidden": "true"
        }, null, 2),
        s[0] || (s[0] = D(" Where new files go ", -1))
      ], 8, dk),
      n.value ? (f(), v("div", fk, [
        (f(!0), v(F, null, be(b(t).kinds, (a) => (f(), v("label", {
          key: a.type,
          class: "crm-folder"
        }, [
          y("span", null, _(b(Xo)(a.type)), 1),
          a.roots.length > 1 ? (f(), v("select", {
            key: 0,
            class: "crm-input",
            value: a.chosen ?? "",
            "data-testid": `folder-${a.type}`,
            onChange: (l) => b(t).choose(a.type, r(l) || null)
          }, [
            s[1] || (s[1] = y("option", { value: "" }, "In ComfyUI's order", -1)),
            (f(!0), v(F, null, be(a.roots, (l) => (f(), v("option", {
              key: l.folder,
              value: l.folder
            }, _(b(ud)(l)), 9, mk))), 128))
          ], 40, pk)) : x("", !0),
          y("span", {
            class: "crm-quiet crm-path",
            "data-testid": `folder-used-${a.type}`
          }, _(b(uk)(a)), 9, hk)
        ]))), 128)),
        s[2] || (s[2] = y("p", { class: "crm-quiet" }, " A folder without room is passed over for the next one. More folders: ComfyUI's extra_model_paths.yaml. ", -1))
      ])) : x("", !0),
      b(t).fault ? (f(), K(gt, {
        key: 1,
        fault: b(t).fault
      }, null, 8, ["fault"])) : x("", !0)
    ]));
  }
}), bk = {
  key: 0,
  class: "crm-key",
  "data-testid": "settings"
}, vk = ["value", "data-testid", "onChange"], yk = ["value"], wk = { class: "crm-setting" }, kk = ["value"], _k = ["checked", "data-testid", "onChange"], jl = 1e6, $k = /* @__PURE__ */ ie({
  __name: "SettingsBox",
  setup(e) {
    const t = zs(), n = z(() => {
      const c = t.current?.speed_limit ?? null;
      return c === null ? "" : String(c / jl);
    }), o = /* @__PURE__ */ ee(null), r = [
      { name: "connections", label: "Connections a file", most: 8, testId: "setting-connections" },
      { name: "files_at_once", label: "Files of a batch at once", most: 4, testId: "setting-at-once" }
    ], i = [
      { name: "pause_while_generating", label: "Wait while ComfyUI makes an image" },
      { name: "resume_at_start", label: "Go on with interrupted downloads when ComfyUI starts" },
      { name: "allow_pickles", label: "Download pickle files (.ckpt, .pt, .pth) without asking" },
      { name: "note_on_canvas", label: "Put a note beside each workflow that says how true it is" }
    ], s = (c) => c.target.value, a = (c) => {
      t.change(c);
    };
    function l(c) {
      o.value = null;
      const u = Number.parseFloat(c.replace(",", "."));
      a({ speed_limit: Number.isFinite(u) && u > 0 ? Math.round(u * jl) : null });
    }
    return (c, u) => b(t).open ? (f(), v("section", bk, [
      b(t).current ? (f(), v(F, { key: 0 }, [
        (f(), v(F, null, be(r, (d) => y("label", {
          key: d.name,
          class: "crm-setting"
        }, [
          y("span", null, _(d.label), 1),
          y("select", {
            class: "crm-input crm-short",
            value: b(t).current[d.name],
            "data-testid": d.testId,
            onChange: (m) => a({ [d.name]: Number(s(m)) })
          }, [
            (f(!0), v(F, null, be(d.most, (m) => (f(), v("option", {
              key: m,
              value: m
            }, _(m), 9, yk))), 128))
          ], 40, vk)
        ])), 64)),
        y("label", wk, [
          u[2] || (u[2] = y("span", null, "Speed limit, MB/s (empty for none)", -1)),
          y("input", {
            class: "crm-input crm-short",
            inputmode: "decimal",
            value: o.value ?? n.value,
            "data-testid": "setting-limit",
            onInput: u[0] || (u[0] = (d) => o.value = s(d)),
            onChange: u[1] || (u[1] = (d) => l(s(d)))
          }, null, 40, kk)
        ]),
        (f(), v(F, null, be(i, (d) => y("label", {
          key: d.name,
          class: "crm-check"
        }, [
          y("input", {
            type: "checkbox",
            checked: b(t).current[d.name],
            "data-testid": `setting-${d.name}`,
            onChange: (m) => a({ [d.name]: m.target.checked })
          }, null, 40, _k),
          D(" " + _(d.label), 1)
        ])), 64)),
        G(gk)
      ], 64)) : x("", !0),
      b(t).fault ? (f(), K(gt, {
        key: 1,
        fault: b(t).fault
      }, null, 8, ["fault"])) : x("", !0)
    ])) : x("", !0);
  }
}), cd = /* @__PURE__ */ bt("civitai-remake-author-workflow", () => {
  const e = /* @__PURE__ */ ee("rebuild"), t = /* @__PURE__ */ Be(null), n = /* @__PURE__ */ Be(null), o = /* @__PURE__ */ ee(!1), r = /* @__PURE__ */ Be(null);
  let i = 0, s = null;
  function a(u) {
    u !== s && (s = u, i += 1, e.value = "rebuild", t.value = null, n.value = null, r.value = null, u.graph && l());
  }
  async function l() {
    const u = Ne(), d = u.metadata;
    if (!d?.graph) return null;
    const m = ++i;
    n.value = null;
    try {
      const p = await de().client.authorWorkflow(d, u.resources);
      return m !== i ? null : (t.value = Sk(p), p);
    } catch (p) {
      return m === i && (n.value = Qe(p)), null;
    }
  }
  async function c() {
    const u = Ne().metadata;
    if (!u || o.value) return;
    const { host: d } = de();
    o.value = !0, r.value = null;
    try {
      const m = await l();
      if (!m) return;
      await d.refreshModels();
      const p = await d.loadAuthorGraph(m, u.image_id);
      r.value = { name: p.name, nodeCount: p.nodeCount };
    } catch (m) {
      n.value = Qe(m);
    } finally {
      o.value = !1;
    }
  }
  return { choice: e, answer: t, fault: n, loading: o, loaded: r, begin: a, compare: l, load: c };
});
function Sk(e) {
  const { host: t } = de();
  return { ...e, missing_nodes: e.missing_nodes.filter((n) => t.knowsNode(n.class) !== !0) };
}
const xk = {
  same: "The same picture",
  near: "Very near to the picture",
  alike: "A picture like it",
  loose: "A picture of its kind"
}, Ck = (e) => e ? xk[e] : "How true it is", Tk = {
  class: "crm-details",
  "data-testid": "fidelity"
}, Ok = ["data-grade"], Pk = { class: "crm-fidelity" }, Ak = ["data-level", "data-field"], Ek = { class: "crm-quiet" }, Ik = {
  key: 0,
  class: "crm-quiet"
}, Lk = {
  key: 1,
  class: "crm-quiet"
}, jk = /* @__PURE__ */ ie({
  __name: "FidelityReport",
  props: {
    rows: {},
    grade: {}
  },
  setup(e) {
    const t = e, n = z(() => t.rows.filter((i) => i.level !== "exact")), o = z(() => t.rows.filter((i) => i.level === "exact")), r = {
      exact: "pi-check",
      approximated: "pi-equals",
      dropped: "pi-minus-circle",
      unknown: "pi-question-circle"
    };
    return (i, s) => (f(), v("details", Tk, [
      y("summary", null, [
        y("span", null, [
          y("strong", {
            "data-testid": "grade",
            "data-grade": e.grade
          }, _(b(Ck)(e.grade)), 9, Ok),
          D(": " + _(o.value.length) + " exact, " + _(n.value.length) + " not", 1)
        ])
      ]),
      y("ul", Pk, [
        (f(!0), v(F, null, be([...n.value, ...o.value], (a, l) => (f(), v("li", {
          key: l,
          "data-level": a.level,
          "data-field": a.field
        }, [
          y("i", {
            class: we(["pi", r[a.level]]),
            "aria-hidden": "true"
          }, null, 2),
          y("div", null, [
            y("p", null, [
              y("strong", null, _(a.field), 1),
              s[0] || (s[0] = D(" ", -1)),
              y("span", Ek, _(a.level), 1)
            ]),
            a.level !== "exact" ? (f(), v("p", Ik, [
              a.asked && a.used ? (f(), v(F, { key: 0 }, [
                D(_(a.asked) + " → " + _(a.used) + ". ", 1)
              ], 64)) : a.used ? (f(), v(F, { key: 1 }, [
                D(_(a.used) + ". ", 1)
              ], 64)) : a.asked ? (f(), v(F, { key: 2 }, [
                D(_(a.asked) + " left out. ", 1)
              ], 64)) : x("", !0),
              D(" " + _(a.why), 1)
            ])) : (f(), v("p", Lk, _(a.used), 1))
          ])
        ], 8, Ak))), 128))
      ])
    ]));
  }
}), Nk = {
  class: "crm-missing",
  "data-testid": "missing-list"
}, Mk = { class: "crm-quiet" }, Dk = /* @__PURE__ */ ie({
  __name: "MissingDialog",
  props: /* @__PURE__ */ Tr({
    missing: {}
  }, {
    visible: { type: Boolean, required: !0 },
    visibleModifiers: {}
  }),
  emits: /* @__PURE__ */ Tr(["goOn"], ["update:visible"]),
  setup(e, { emit: t }) {
    const n = Fu(e, "visible"), o = t;
    return (r, i) => (f(), K(Ls, {
      visible: n.value,
      "onUpdate:visible": i[0] || (i[0] = (s) => n.value = s),
      title: "Some models are missing",
      confirm: "Continue",
      focus: "cancel",
      "test-ids": { dialog: "missing-dialog", cancel: "dialog-cancel", confirm: "dialog-continue" },
      onConfirm: i[1] || (i[1] = (s) => o("goOn"))
    }, {
      default: Q(() => [
        i[2] || (i[2] = y("p", null, "The workflow will load, but it cannot run as it should without:", -1)),
        y("ul", Nk, [
          (f(!0), v(F, null, be(e.missing, (s) => (f(), v("li", {
            key: s.file_key
          }, [
            D(_(s.name ?? s.filename ?? "Unnamed model") + " ", 1),
            y("span", Mk, "(" + _(b(Xo)(s.type)) + ")", 1)
          ]))), 128))
        ])
      ]),
      _: 1
    }, 8, ["visible"]));
  }
}), Fk = {
  picture: "It was made from another picture, which is not public. Another can stand in its place:",
  masked: "Only a part of another picture was changed, and neither that nor the mask is public. Another can stand in its place; paint the mask in ComfyUI:",
  edited: "This model changes a picture, and the one that was changed is not public. Another can stand in its place:",
  video: "The video began with a picture, which is not public. Another can stand in its place:",
  guide: "ControlNet was guided by a picture, which is not public. Another can stand in its place:",
  enlarged: "It was made larger from a picture, which is not public. Another can stand in its place:"
}, Rk = (e) => Fk[e.for], Bk = (e) => e.needed ? "Without one, ComfyUI's example picture stands in the workflow." : e.for === "guide" ? "Without one, ControlNet is left out." : "Without one, the workflow begins from noise.";
function zk(e, t) {
  return e.media === "image" && (t || e.preview_url !== null);
}
function Vk(e, t) {
  const n = /^image\/(png|jpeg|webp|gif|avif)$/.exec(t)?.[1] ?? "png";
  return `civitai_${e.image_id ?? "image"}.${n}`;
}
const dd = /* @__PURE__ */ bt("civitai-remake-start-picture", () => {
  const e = /* @__PURE__ */ ee(!1), t = /* @__PURE__ */ ee(null), n = /* @__PURE__ */ Be(null);
  async function o() {
    const l = Ne(), c = l.metadata;
    if (!c) return;
    const { file: u } = l;
    await i(c, !0, async () => {
      if (u) return { content: u, name: u.name };
      const d = await de().client.fetchPicture(c.image_url ?? "");
      return { content: d, name: Vk(c, d.type) };
    });
  }
  async function r(l) {
    const c = Ne().metadata;
    c && await i(c, !1, () => Promise.resolve({ content: l, name: l.name }));
  }
  async function i(l, c, u) {
    if (!e.value) {
      e.value = !0, t.value = null;
      try {
        const { content: d, name: m } = await u(), p = await de().client.bringPicture(d, m);
        Ne().metadata === l && (n.value = { metadata: l, name: p, itself: c });
      } catch (d) {
        t.value = Qe(d);
      } finally {
        e.value = !1;
      }
    }
  }
  function s() {
    t.value = null, n.value = null;
  }
  return { busy: e, fault: t, chosen: n, takeItself: o, take: r, leave: s, nameFor: (l) => n.value?.metadata === l ? n.value.name : null };
}), Uk = ["data-for"], Hk = {
  class: "crm-done",
  role: "status",
  "data-testid": "start-chosen"
}, Wk = { class: "crm-grow" }, Kk = { class: "crm-quiet" }, qk = { class: "crm-row" }, Gk = { class: "crm-quiet" }, Yk = /* @__PURE__ */ ie({
  __name: "StartPictureBox",
  props: {
    need: {},
    metadata: {}
  },
  setup(e) {
    const t = e, n = Ne(), o = dd(), r = /* @__PURE__ */ ee(null), i = z(() => o.chosen?.metadata === t.metadata ? o.chosen : null), s = z(() => zk(t.metadata, n.file !== null));
    return (a, l) => (f(), v("section", {
      class: "crm-start",
      "aria-label": "Start picture",
      "data-testid": "start-picture",
      "data-for": e.need.for
    }, [
      l[9] || (l[9] = y("p", { class: "crm-name" }, "Start picture", -1)),
      i.value ? (f(), v(F, { key: 0 }, [
        y("p", Hk, [
          l[5] || (l[5] = y("i", {
            class: "pi pi-check-circle",
            "aria-hidden": "true"
          }, null, -1)),
          y("span", Wk, _(i.value.name) + _(i.value.itself ? " (this picture)" : ""), 1),
          y("button", {
            type: "button",
            class: "crm-icon",
            "aria-label": "Take no start picture",
            title: "Take no start picture",
            "data-testid": "start-leave",
            onClick: l[0] || (l[0] = (c) => b(o).leave())
          }, [...l[4] || (l[4] = [
            y("i", {
              class: "pi pi-times",
              "aria-hidden": "true"
            }, null, -1)
          ])])
        ]),
        l[6] || (l[6] = y("p", { class: "crm-quiet" }, "It lies in ComfyUI's input folder. The original one is not public.", -1))
      ], 64)) : (f(), v(F, { key: 1 }, [
        y("p", Kk, _(b(Rk)(e.need)), 1),
        y("div", qk, [
          s.value ? (f(), K(b(ae), {
            key: 0,
            class: "crm-button crm-small",
            disabled: b(o).busy,
            "data-testid": "start-itself",
            onClick: l[1] || (l[1] = (c) => b(o).takeItself())
          }, {
            default: Q(() => [
              y("i", {
                class: we(b(o).busy ? "pi pi-spin pi-spinner" : "pi pi-image"),
                "aria-hidden": "true"
              }, null, 2),
              l[7] || (l[7] = y("span", null, "Use this picture", -1))
            ]),
            _: 1
          }, 8, ["disabled"])) : x("", !0),
          G(b(ae), {
            class: "crm-button crm-small",
            disabled: b(o).busy,
            "data-testid": "start-choose",
            onClick: l[2] || (l[2] = (c) => r.value?.open())
          }, {
            default: Q(() => [...l[8] || (l[8] = [
              y("i", {
                class: "pi pi-upload",
                "aria-hidden": "true"
              }, null, -1),
              y("span", null, "Choose a picture...", -1)
            ])]),
            _: 1
          }, 8, ["disabled"]),
          G(Ns, {
            ref_key: "picker",
            ref: r,
            accept: "image/png,image/jpeg,image/webp,image/gif",
            "data-testid": "start-file",
            onPick: l[3] || (l[3] = (c) => b(o).take(c))
          }, null, 512)
        ]),
        y("p", Gk, _(b(Bk)(e.need)), 1)
      ], 64)),
      b(o).fault ? (f(), K(gt, {
        key: 2,
        fault: b(o).fault
      }, null, 8, ["fault"])) : x("", !0)
    ], 8, Uk));
  }
}), Jk = (e) => e.count > 1 ? `${e.class} × ${e.count}` : e.class, Nl = (e) => e.pack ?? "unknown pack";
function Zk(e) {
  return [...e.missing_models].sort((t, n) => Number(t.coming) - Number(n.coming));
}
const Ml = (e) => e.asked ? `${e.what} (${e.asked})` : e.what;
function Xk(e) {
  const n = [
    [e.only_here.length, "only in the author's"],
    [e.only_rebuild.length, "only in the rebuild"]
  ].filter(([o]) => o > 0).map(([o, r]) => `${o} ${r}`);
  return n.length > 0 ? n.join(", ") : null;
}
const Qk = { key: 0 }, e_ = ["data-testid"], go = /* @__PURE__ */ ie({
  __name: "ToldList",
  props: {
    title: {},
    items: {},
    testId: {}
  },
  setup(e) {
    const t = e, { shown: n, left: o, next: r, showMore: i } = Os(
      () => t.items,
      () => t.items
    );
    return (s, a) => e.items.length > 0 ? (f(), v("div", Qk, [
      y("p", null, _(e.title), 1),
      y("ul", {
        class: "crm-told",
        "data-testid": e.testId
      }, [
        (f(!0), v(F, null, be(b(n), (l, c) => (f(), v("li", { key: c }, [
          Fe(s.$slots, "default", { item: l })
        ]))), 128))
      ], 8, e_),
      b(o) > 0 ? (f(), K(b(ae), {
        key: 0,
        class: "crm-button crm-small",
        "data-testid": `${e.testId}-more`,
        onClick: b(i)
      }, {
        default: Q(() => [
          D(_(b(r)) + " more of " + _(b(o)), 1)
        ]),
        _: 1
      }, 8, ["data-testid", "onClick"])) : x("", !0)
    ])) : x("", !0);
  }
}), t_ = {
  class: "crm-needs",
  "data-testid": "author-needs"
}, n_ = { class: "crm-quiet" }, o_ = ["href"], r_ = {
  key: 0,
  class: "crm-quiet"
}, i_ = { class: "crm-quiet" }, s_ = {
  key: 1,
  class: "crm-details"
}, a_ = { class: "crm-part" }, l_ = { class: "crm-quiet" }, u_ = /* @__PURE__ */ ie({
  __name: "AuthorNeeds",
  props: {
    answer: {}
  },
  setup(e) {
    const t = e, n = z(() => Zk(t.answer));
    return (o, r) => (f(), v("div", t_, [
      G(go, {
        title: `Nodes that are not installed: ${e.answer.missing_nodes.length}`,
        items: e.answer.missing_nodes,
        "test-id": "missing-nodes"
      }, {
        default: Q(({ item: i }) => [
          D(_(b(Jk)(i)) + " ", 1),
          y("span", n_, [
            i.address ? (f(), v("a", {
              key: 0,
              href: i.address,
              target: "_blank",
              rel: "noopener noreferrer"
            }, _(b(Nl)(i)), 9, o_)) : (f(), v(F, { key: 1 }, [
              D(_(b(Nl)(i)), 1)
            ], 64))
          ])
        ]),
        _: 1
      }, 8, ["title", "items"]),
      e.answer.missing_nodes.length > 0 ? (f(), v("p", r_, " ComfyUI shows them as empty boxes that keep their settings, and cannot run them. ")) : x("", !0),
      G(go, {
        title: `Models that are not here: ${n.value.length}`,
        items: n.value,
        "test-id": "author-models"
      }, {
        default: Q(({ item: i }) => [
          D(_(i.name) + " ", 1),
          y("span", i_, [
            i.coming ? (f(), v(F, { key: 0 }, [
              D("can be downloaded above")
            ], 64)) : i.checked ? i.type ? (f(), v(F, { key: 2 }, [
              D(_(b(Xo)(i.type)), 1)
            ], 64)) : x("", !0) : (f(), v(F, { key: 1 }, [
              D("could not be looked for")
            ], 64))
          ])
        ]),
        _: 1
      }, 8, ["title", "items"]),
      e.answer.replaced.length > 0 ? (f(), v("details", s_, [
        y("summary", null, [
          y("span", null, "Names changed to those of your models: " + _(e.answer.replaced.length), 1)
        ]),
        y("div", a_, [
          G(go, {
            title: "In these nodes:",
            items: e.answer.replaced,
            "test-id": "author-replaced"
          }, {
            default: Q(({ item: i }) => [
              D(_(i.from) + " → " + _(i.to) + " ", 1),
              y("span", l_, _(i.class) + ", " + _(i.node), 1)
            ]),
            _: 1
          }, 8, ["items"])
        ])
      ])) : x("", !0)
    ]));
  }
}), c_ = {
  class: "crm-which",
  role: "radiogroup",
  "aria-label": "Which workflow",
  "data-testid": "workflow-choice"
}, d_ = ["value", "data-testid"], f_ = { class: "crm-quiet" }, p_ = {
  key: 0,
  class: "crm-quiet",
  "data-testid": "rebuild-refused"
}, m_ = {
  key: 1,
  class: "crm-details",
  "data-testid": "compared"
}, h_ = { class: "crm-part crm-compared" }, g_ = { class: "crm-quiet" }, b_ = { class: "crm-quiet" }, v_ = /* @__PURE__ */ ie({
  __name: "WorkflowChoice",
  setup(e) {
    const t = cd(), n = z(() => t.answer ? Xk(t.answer) : null), o = [
      { value: "rebuild", title: "A clean rebuild", text: "from the image's data, with ComfyUI's own nodes" },
      { value: "author", title: "The author's workflow", text: "as the image carries it, with your models' names" }
    ];
    return (r, i) => (f(), v("div", c_, [
      (f(), v(F, null, be(o, (s) => y("label", {
        key: s.value,
        class: "crm-check"
      }, [
        Yr(y("input", {
          "onUpdate:modelValue": i[0] || (i[0] = (a) => b(t).choice = a),
          type: "radio",
          name: "crm-workflow",
          value: s.value,
          "data-testid": `choose-${s.value}`
        }, null, 8, d_), [
          [rm, b(t).choice]
        ]),
        y("span", null, [
          D(_(s.title) + " ", 1),
          y("span", f_, _(s.text), 1)
        ])
      ])), 64)),
      b(t).answer?.rebuild ? (f(), v("p", p_, " No clean rebuild: " + _(b(t).answer.rebuild.error), 1)) : x("", !0),
      b(t).answer && n.value ? (f(), v("details", m_, [
        y("summary", null, [
          y("span", null, "Compared: " + _(n.value), 1)
        ]),
        y("div", h_, [
          G(go, {
            title: "Only the author's has:",
            items: b(t).answer.only_here,
            "test-id": "only-author"
          }, {
            default: Q(({ item: s }) => [
              D(_(b(Ml)(s)) + ": ", 1),
              y("span", g_, _(s.why), 1)
            ]),
            _: 1
          }, 8, ["items"]),
          G(go, {
            title: "Only the rebuild has:",
            items: b(t).answer.only_rebuild,
            "test-id": "only-rebuild"
          }, {
            default: Q(({ item: s }) => [
              D(_(b(Ml)(s)) + ": ", 1),
              y("span", b_, _(s.why), 1)
            ]),
            _: 1
          }, 8, ["items"])
        ])
      ])) : x("", !0),
      b(t).choice === "author" ? (f(), v(F, { key: 2 }, [
        b(t).answer ? (f(), K(u_, {
          key: 0,
          answer: b(t).answer
        }, null, 8, ["answer"])) : x("", !0),
        b(t).fault ? (f(), K(gt, {
          key: 1,
          fault: b(t).fault
        }, null, 8, ["fault"])) : x("", !0)
      ], 64)) : x("", !0)
    ]));
  }
}), fd = /* @__PURE__ */ bt("civitai-remake-workflow", () => {
  const e = /* @__PURE__ */ ee(!1), t = /* @__PURE__ */ ee(null), n = /* @__PURE__ */ Be(null);
  async function o() {
    const i = Ne(), s = i.metadata;
    if (!s || e.value) return;
    const { client: a, host: l } = de();
    e.value = !0, t.value = null, n.value = null;
    try {
      const c = dd().nameFor(s), u = await a.generate(s, i.chosen.map(py), c);
      await l.refreshModels();
      const { groups: d = [], models: m = {}, note: p = null } = u, h = await l.loadOntoCanvas(u.workflow, s.image_id, { groups: d, models: m, note: p });
      n.value = {
        metadata: s,
        name: h.name,
        nodeCount: h.nodeCount,
        workflowType: u.workflow_type,
        fidelity: u.fidelity,
        grade: u.grade
      };
    } catch (c) {
      t.value = Qe(c);
    } finally {
      e.value = !1;
    }
  }
  function r() {
    t.value = null, n.value = null;
  }
  return { busy: e, fault: t, confirmation: n, generate: o, clear: r };
}), y_ = { class: "crm-workflow" }, w_ = {
  key: 2,
  class: "crm-done",
  role: "status",
  "data-testid": "author-confirmation"
}, k_ = {
  class: "crm-done",
  role: "status",
  "data-testid": "confirmation"
}, __ = /* @__PURE__ */ ie({
  __name: "WorkflowBox",
  setup(e) {
    const t = Ne(), n = Ft(), o = Gn(), r = fd(), i = cd(), s = /* @__PURE__ */ ee(!1), a = z(
      () => t.chosen.filter((h) => Ms(h, n.files, o.checks) !== "present")
    ), l = z(
      () => r.confirmation?.metadata === t.metadata ? r.confirmation : null
    ), c = z(() => !!t.metadata?.graph && i.choice === "author"), u = z(() => c.value ? i.loading : r.busy), d = z(
      () => c.value ? ["Load the Author's Workflow", "Loading..."] : ["Generate Workflow", "Generating..."]
    );
    Ke(
      () => t.step === null ? t.metadata : null,
      (h) => h && i.begin(h),
      { immediate: !0 }
    ), Ke(
      () => a.value.map((h) => h.file_key).join(),
      () => {
        i.compare();
      }
    );
    function m() {
      c.value ? i.load() : a.value.length > 0 ? s.value = !0 : r.generate();
    }
    function p() {
      s.value = !1, r.generate();
    }
    return (h, k) => (f(), v("section", y_, [
      b(t).metadata?.graph ? (f(), K(v_, { key: 0 })) : x("", !0),
      !c.value && b(t).state.startNeed && b(t).metadata ? (f(), K(Yk, {
        key: 1,
        need: b(t).state.startNeed,
        metadata: b(t).metadata
      }, null, 8, ["need", "metadata"])) : x("", !0),
      G(b(ae), {
        class: "crm-button crm-primary crm-wide",
        disabled: u.value,
        "data-testid": "generate",
        onClick: m
      }, {
        default: Q(() => [
          y("i", {
            class: we(u.value ? "pi pi-spin pi-spinner" : "pi pi-sitemap"),
            "aria-hidden": "true"
          }, null, 2),
          D(" " + _(d.value[u.value ? 1 : 0]), 1)
        ]),
        _: 1
      }, 8, ["disabled"]),
      c.value && b(i).loaded ? (f(), v("p", w_, [
        k[1] || (k[1] = y("i", {
          class: "pi pi-check-circle",
          "aria-hidden": "true"
        }, null, -1)),
        D(" Author's workflow loaded · " + _(b(i).loaded.nodeCount) + " nodes ", 1)
      ])) : x("", !0),
      !c.value && b(r).fault ? (f(), K(gt, {
        key: 3,
        fault: b(r).fault
      }, null, 8, ["fault"])) : x("", !0),
      !c.value && l.value ? (f(), v(F, { key: 4 }, [
        y("p", k_, [
          k[2] || (k[2] = y("i", {
            class: "pi pi-check-circle",
            "aria-hidden": "true"
          }, null, -1)),
          D(" Workflow loaded · " + _(l.value.nodeCount) + " nodes · " + _(l.value.workflowType), 1)
        ]),
        G(jk, {
          rows: l.value.fidelity,
          grade: l.value.grade
        }, null, 8, ["rows", "grade"])
      ], 64)) : x("", !0),
      G(Dk, {
        visible: s.value,
        "onUpdate:visible": k[0] || (k[0] = (S) => s.value = S),
        missing: a.value,
        onGoOn: p
      }, null, 8, ["visible", "missing"])
    ]));
  }
}), $_ = ["data-dragged"], S_ = { class: "crm-row crm-header" }, x_ = ["title"], C_ = {
  key: 5,
  class: "crm-quiet crm-empty",
  "data-testid": "empty"
}, T_ = /* @__PURE__ */ ie({
  __name: "App",
  setup(e) {
    const t = Ne(), n = qn(), o = fd(), r = zs(), i = ui();
    Ke(
      () => t.metadata,
      () => o.clear()
    );
    const s = /* @__PURE__ */ ee(null), a = /* @__PURE__ */ ee(null), l = Dy(s, u);
    Ke(
      () => t.step,
      () => a.value = null
    );
    const c = z(() => F0(t.metadata, t.resources));
    function u({ address: m, file: p, target: h }) {
      a.value = null, m && (!p || rs(Dr(m).kind)) ? (t.reference = m, t.lookUp()) : p && ed(p) ? t.lookUpFile(p) : p && d(p, h);
    }
    function d(m, p) {
      const h = p instanceof Element ? p.closest("[data-takes-file]") : null, k = t.resources.find((S) => S.file_key === h?.dataset.fileKey);
      k && ai(k, t.switches) ? i.supply(k, m) : a.value = {
        code: "file_not_a_picture",
        error: `${m.name} is no picture.`,
        hint: "To use it as a model, drop it onto the card of a missing one."
      };
    }
    return (m, p) => (f(), v("div", {
      ref_key: "root",
      ref: s,
      class: "crm",
      "data-testid": "civitai-remake",
      "data-dragged": b(l).dragged,
      onKeydown: p[3] || (p[3] = an(() => {
      }, ["stop"])),
      onKeyup: p[4] || (p[4] = an(() => {
      }, ["stop"])),
      onPaste: p[5] || (p[5] = an(() => {
      }, ["stop"]))
    }, [
      G($v, { zone: b(l) }, null, 8, ["zone"]),
      y("header", S_, [
        p[8] || (p[8] = y("h2", { class: "crm-grow" }, "Civitai Remake", -1)),
        y("button", {
          type: "button",
          class: "crm-icon",
          "aria-label": "API key",
          title: b(sv)(b(n).state),
          "data-testid": "key-button",
          onClick: p[0] || (p[0] = (h) => b(n).toggle())
        }, [...p[6] || (p[6] = [
          y("i", {
            class: "pi pi-key",
            "aria-hidden": "true"
          }, null, -1)
        ])], 8, x_),
        y("button", {
          type: "button",
          class: "crm-icon",
          "aria-label": "Download settings",
          title: "Download settings",
          "data-testid": "settings-button",
          onClick: p[1] || (p[1] = (h) => b(r).toggle())
        }, [...p[7] || (p[7] = [
          y("i", {
            class: "pi pi-cog",
            "aria-hidden": "true"
          }, null, -1)
        ])])
      ]),
      G(lk),
      G($k),
      G(My),
      a.value ? (f(), K(gt, {
        key: 0,
        fault: a.value
      }, null, 8, ["fault"])) : x("", !0),
      b(t).choices && (b(t).metadata || b(t).fault || b(t).step) ? (f(), K(b(ae), {
        key: 1,
        class: "crm-button crm-small crm-back",
        "data-testid": "back",
        onClick: p[2] || (p[2] = (h) => b(t).goBack())
      }, {
        default: Q(() => [
          p[9] || (p[9] = y("i", {
            class: "pi pi-arrow-left",
            "aria-hidden": "true"
          }, null, -1)),
          y("span", null, "Back to " + _(b(t).choices.title), 1)
        ]),
        _: 1
      })) : x("", !0),
      b(t).fault ? (f(), K(gt, {
        key: 2,
        fault: b(t).fault
      }, null, 8, ["fault"])) : x("", !0),
      b(t).metadata ? (f(), v(F, { key: 3 }, [
        c.value ? (f(), K(z0, {
          key: 0,
          closed: c.value
        }, null, 8, ["closed"])) : x("", !0),
        G(ok, {
          metadata: b(t).metadata
        }, null, 8, ["metadata"]),
        b(t).resources.length > 0 || b(t).step === null ? (f(), v(F, { key: 1 }, [
          b(t).resources.length > 0 ? (f(), K(S0, {
            key: 0,
            closed: c.value !== null
          }, null, 8, ["closed"])) : x("", !0),
          c.value ? x("", !0) : (f(), K(__, { key: 1 }))
        ], 64)) : x("", !0)
      ], 64)) : b(t).choices && !b(t).step && !b(t).fault ? (f(), K(D0, {
        key: 4,
        choices: b(t).choices
      }, null, 8, ["choices"])) : !b(t).step && !b(t).fault ? (f(), v("p", C_, " Paste the address of an image on Civitai, or drop an image here, to see what it was made with. ")) : x("", !0),
      G(ub, {
        shown: b(t).resources
      }, null, 8, ["shown"]),
      G(_v)
    ], 40, $_));
  }
}), pd = "Note", Dl = 420, O_ = 80, P_ = 20, A_ = 56, E_ = 1200, fr = 20, I_ = 50, L_ = "#3f789e";
function j_(e, t, n) {
  e.groups = t.groups.flatMap((o, r) => {
    const i = N_(o.nodes.flatMap((s) => n.get(s) ?? []));
    return i ? [M_(r + 1, o.title, i)] : [];
  });
  for (const o of e.nodes) {
    const r = t.models[String(o.id)];
    r && r.length > 0 && (o.properties = { ...o.properties, models: [...r] });
  }
  t.note && D_(e, t.note, [...n.values()]);
}
function N_(e) {
  if (e.length === 0) return null;
  const t = Math.min(...e.map((i) => i.x)) - fr, n = Math.min(...e.map((i) => i.y)) - fr - I_, o = Math.max(...e.map((i) => i.x + i.w)) + fr, r = Math.max(...e.map((i) => i.y + i.h)) + fr;
  return { x: t, y: n, w: o - t, h: r - n };
}
function M_(e, t, { x: n, y: o, w: r, h: i }) {
  return { id: e, title: t, bounding: [n, o, r, i], color: L_, font_size: 24, flags: {} };
}
function D_(e, t, n) {
  const o = e.nodes.map((l) => Number(l.id)).filter((l) => Number.isFinite(l)), r = Math.max(0, ...o) + 1, i = t.split(`
`).reduce((l, c) => l + Math.max(1, Math.ceil(c.length / A_)), 0), s = Math.min(0, ...n.map((l) => l.x)), a = n.length > 0 ? Math.min(...n.map((l) => l.y)) : 0;
  e.nodes.push({
    id: r,
    type: pd,
    pos: [s - Dl - O_, a],
    size: [Dl, Math.min(E_, i * P_ + 60)],
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
  }), e.last_node_id = r;
}
function F_(e) {
  const t = e.workflow;
  if (!Ie(t)) throw new Error("The author's workflow is damaged.");
  if (e.form === "ui") {
    const o = t.nodes;
    if (!Array.isArray(o) || o.length === 0) throw new Error("The author's workflow is empty.");
    if (!o.every(R_)) throw new Error("A node of the author's workflow is damaged.");
    return { form: "ui", workflow: t };
  }
  const n = Object.entries(t).filter((o) => B_(o[1]));
  if (n.length === 0) throw new Error("The author's workflow is empty.");
  return { form: "api", workflow: Object.fromEntries(n) };
}
const R_ = (e) => Ie(e) && (typeof e.id == "number" || typeof e.id == "string") && typeof e.type == "string", B_ = (e) => Ie(e) && typeof e.class_type == "string" && Ie(e.inputs), z_ = "control_after_generate";
function V_(e, t, n, o) {
  for (const r of e.nodes) {
    const i = String(r.id), s = n.get(i), a = o.get(i);
    a && (r.pos = [a.x, a.y]), s && (r.size = [...s.size]);
    const l = t[i]?.inputs;
    if (!s || !l) continue;
    const c = Array.isArray(r.widgets_values) ? [...r.widgets_values] : [], u = Ie(r.widgets_values_named) ? { ...r.widgets_values_named } : null;
    s.widgets.forEach((d, m) => {
      const p = d === z_ ? "fixed" : l[d];
      p === void 0 || Array.isArray(p) || (c[m] = p, u && (u[d] = p));
    }), c.length > 0 && (r.widgets_values = c), u && (r.widgets_values_named = u);
  }
}
function U_(e) {
  const t = Object.values(e);
  if (t.length === 0) throw new Error("The workflow is empty.");
  for (const n of t) {
    if (typeof n.class_type != "string" || !Ie(n.inputs)) throw new Error("The workflow is damaged.");
    for (const o of Object.values(n.inputs))
      if (Array.isArray(o) && !(String(o[0]) in e)) throw new Error("A link of the workflow leads nowhere.");
  }
}
const H_ = 80, W_ = 40, K_ = 40, Vs = 30, q_ = 90, G_ = 1500, Y_ = 250, J_ = 1200, Us = (e) => Vs + e.height + K_;
function Z_(e) {
  const t = /* @__PURE__ */ new Map();
  let n = 0;
  for (const o of X_(e)) {
    for (const r of Q_(o)) {
      let i = 0;
      for (const s of r)
        t.set(s.id, { x: n, y: i + Vs }), i += Us(s);
      n += Math.max(...r.map((s) => s.width)) + H_;
    }
    n += W_;
  }
  return t;
}
function X_(e) {
  const t = /* @__PURE__ */ new Map();
  for (const n of e) {
    const o = n.group ?? "";
    t.set(o, [...t.get(o) ?? [], n]);
  }
  return [...t.values()];
}
function Q_(e) {
  const t = t$(e), n = [];
  for (const o of e) (n[t.get(o.id) ?? 0] ??= []).push(o);
  return e$(n.filter((o) => o.length > 0).flatMap(n$));
}
function e$(e) {
  const t = [];
  let n = 0;
  for (const o of e) {
    const r = o.every((s) => s.height <= Y_), i = r ? o.reduce((s, a) => s + Us(a), 0) : 1 / 0;
    i <= n ? (t[t.length - 1]?.push(...o), n -= i) : (n = r && t.length > 0 ? J_ - i : 0, t.push([...o]));
  }
  return t;
}
function t$(e) {
  const t = new Map(e.map((i) => [i.id, i])), n = /* @__PURE__ */ new Map(), o = /* @__PURE__ */ new Set();
  function r(i) {
    const s = n.get(i.id);
    if (s !== void 0) return s;
    if (o.has(i.id)) return 0;
    o.add(i.id);
    let a = 0;
    for (const l of i.sources) {
      const c = t.get(l);
      c && (a = Math.max(a, r(c) + (c.kind === i.kind ? 0 : 1)));
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
function n$(e) {
  const t = [[]];
  let n = 0;
  for (const o of e) {
    const r = t[t.length - 1] ?? [], i = Us(o);
    r.length > 0 && n + i > G_ ? (t.push([o]), n = i) : (r.push(o), n += i);
  }
  return t;
}
const pr = 30, o$ = 1;
function r$(e, t) {
  if (e.length === 0) return null;
  const n = Math.min(...e.map((d) => d.x)), o = Math.min(...e.map((d) => d.y)) - Vs, r = Math.max(...e.map((d) => d.x + d.w)) - n, i = Math.max(...e.map((d) => d.y + d.h)) - o, s = Math.max(50, t.width - 2 * pr), a = Math.max(50, t.height - 2 * pr), l = Math.min(o$, s / r, a / i), c = (t.left + pr + (s - r * l) / 2) / l - n, u = (pr + (a - i * l) / 2) / l - o;
  return { scale: l, x: c, y: u };
}
const i$ = 315, [s$, a$] = [60, 24], md = /* @__PURE__ */ new Set(["seed", "noise_seed"]);
function l$(e, t) {
  const n = Object.entries(e).filter(([, r]) => t(r.class_type)), o = new Set(n.map(([r]) => r));
  return Object.fromEntries(
    n.map(([r, i]) => {
      const s = Object.entries(i.inputs).filter(([, a]) => !Hs(a) || !(a[0] in e) || o.has(a[0]));
      return [r, { ...i, inputs: Object.fromEntries(s) }];
    })
  );
}
function hd(e) {
  const t = Object.values(e.inputs).length + Object.keys(e.inputs).filter((n) => md.has(n)).length;
  return { widgets: [], size: [i$, s$ + a$ * t] };
}
function u$(e, t, n) {
  const o = new Map(e.nodes.map((a) => [String(a.id), a])), r = Object.entries(t).filter(([a]) => !o.has(a)), i = e.nodes.every((a) => typeof a.id == "number");
  for (const [a, l] of r) {
    const c = c$(i && /^\d{1,15}$/.test(a) ? Number(a) : a, l, n.get(a));
    o.set(a, c), e.nodes.push(c);
  }
  const s = new Set(r.map(([a]) => a));
  for (const [a, { inputs: l }] of Object.entries(t))
    for (const [c, u] of Object.entries(l))
      Hs(u) && (s.has(a) || s.has(u[0])) && d$(e, o.get(u[0]), u[1], o.get(a), c);
}
function c$(e, t, n) {
  const o = [];
  for (const [i, s] of Object.entries(t.inputs))
    Hs(s) || (o.push(s), md.has(i) && o.push("fixed"));
  const r = t._meta?.title;
  return {
    id: e,
    type: t.class_type,
    pos: [n?.x ?? 0, n?.y ?? 0],
    size: hd(t).size,
    flags: {},
    order: 0,
    mode: 0,
    inputs: [],
    outputs: [],
    properties: {},
    widgets_values: o,
    ...r ? { title: r } : {}
  };
}
function d$(e, t, n, o, r) {
  if (!t || !o || n < 0 || n > 100) return;
  const i = Fl(t, "outputs");
  for (; i.length <= n; ) i.push({ name: `output ${i.length}`, type: "*", links: [] });
  const s = i[n], a = Fl(o, "inputs");
  let l = a.findIndex((d) => d.name === r);
  l < 0 && (l = a.push({ name: r, type: s?.type ?? "*", link: null }) - 1);
  const c = a[l];
  if (!s || !c) return;
  s.type === "*" && (s.type = c.type);
  const u = (e.last_link_id ?? 0) + 1;
  e.last_link_id = u, (e.links ??= []).push([u, t.id, n, o.id, l, s.type]), c.link = u, s.links = [...s.links ?? [], u];
}
function Fl(e, t) {
  const n = e;
  return Array.isArray(n[t]) || (n[t] = []), n[t];
}
const Hs = (e) => Array.isArray(e) && e.length === 2 && typeof e[0] == "string" && typeof e[1] == "number";
function f$(e, t, n = "") {
  const o = `civitai_${e ?? "image"}${n}`;
  let r = o;
  for (let i = 2; t(r); i += 1) r = `${o} (${i})`;
  return r;
}
function p$(e) {
  const t = Array.isArray(e) ? e : [];
  return new Set(
    t.map((n) => typeof n == "string" ? n : m$(n)).filter((n) => n !== "").map((n) => n.replace(/^workflows[\\/]/, "").replace(/\.json$/i, ""))
  );
}
function m$(e) {
  const t = typeof e == "object" && e !== null && "path" in e ? e.path : "";
  return typeof t == "string" ? t : "";
}
const h$ = 5e3, Ws = 315, g$ = [420, 220];
async function b$(e, t, n, { dress: o, leftEdge: r = 0 } = {}) {
  return U_(t), gd(e, t, await yd(e, n), { dress: o, leftEdge: r });
}
async function gd(e, t, n, { dress: o, leftEdge: r = 0, known: i = t } = {}) {
  await e.loadApiJson(i, n);
  const s = await bd(e, n);
  for (const d of bo(e.graph)) d.setSize([d.computeSize()[0] ?? Ws, d.computeSize()[1] ?? 100]);
  e.graph.arrange();
  const a = new Map(bo(e.graph).map((d) => [String(d.id), v$(d)]));
  for (const [d, m] of Object.entries(t)) a.has(d) || a.set(d, hd(m));
  const l = e.graph.serialize(), c = y$(t, a, o?.groups ?? []), u = Z_(c);
  return V_(l, t, a, u), i !== t && u$(l, t, u), o && j_(l, o, w$(c, u)), await e.loadGraphData(l, !0, !1, s, { showMissingModelsDialog: !1 }), await wd(), vd(e, bo(e.graph), (l.groups ?? []).map(k$), r), { name: n, nodeCount: Object.keys(t).length };
}
async function bd(e, t) {
  const n = Date.now() + h$;
  for (; Date.now() < n; ) {
    const o = e.extensionManager.workflow.activeWorkflow;
    if (o?.path === `workflows/${t}.json`) return o;
    await new Promise((r) => setTimeout(r, 20));
  }
  throw new Error("ComfyUI did not open a new tab for the workflow.");
}
function bo(e) {
  return e.nodes ?? e._nodes ?? [];
}
function vd(e, t, n, o) {
  const { canvas: r, ds: i } = e.canvas, s = r.getBoundingClientRect(), a = Math.max(0, o - s.left), l = t.map((u) => ({ x: u.pos[0] ?? 0, y: u.pos[1] ?? 0, w: u.size[0] ?? 0, h: u.size[1] ?? 0 })), c = r$([...l, ...n], { left: a, width: s.width - a, height: s.height });
  c && (i.scale = c.scale, i.offset[0] = c.x, i.offset[1] = c.y, e.canvas.setDirty(!0, !0));
}
function v$(e) {
  const t = e.computeSize(), n = (e.widgets ?? []).map((s) => s.name), o = n.includes("text") ? g$ : [Ws, 0], r = Math.max(t[0] ?? 0, o[0] ?? 0), i = Math.max((t[1] ?? 0) + q_, o[1] ?? 0);
  return { widgets: n, size: [Math.round(r), Math.round(i)] };
}
function y$(e, t, n) {
  const o = new Map(n.flatMap(({ title: r, nodes: i }) => i.map((s) => [s, r])));
  return Object.entries(e).map(([r, i]) => ({
    id: r,
    kind: i.class_type,
    width: t.get(r)?.size[0] ?? Ws,
    height: t.get(r)?.size[1] ?? 200,
    sources: Object.values(i.inputs).flatMap((s) => Array.isArray(s) ? [String(s[0])] : []),
    ...o.has(r) ? { group: o.get(r) ?? "" } : {}
  }));
}
async function yd(e, t, n = "") {
  return f$(t, await _$(e), n);
}
function w$(e, t) {
  return new Map(
    e.map(({ id: n, width: o, height: r }) => [n, { x: 0, y: 0, ...t.get(n), w: o, h: r }])
  );
}
function k$({ bounding: [e, t, n, o] }) {
  return { x: e, y: t, w: n, h: o };
}
async function _$(e) {
  const t = e.extensionManager.workflow;
  let n = /* @__PURE__ */ new Set();
  try {
    const r = await e.api.fetchApi("/userdata?dir=workflows&recurse=true&split=false");
    n = p$(r.ok ? await r.json() : []);
  } catch {
  }
  const o = new Set((t.openWorkflows ?? []).map((r) => r.path ?? ""));
  return (r) => {
    const i = `workflows/${r}.json`;
    return n.has(r) || o.has(i) || !!t.getWorkflowByPath?.(i);
  };
}
function wd() {
  return new Promise((e) => {
    const t = setTimeout(e, 500);
    requestAnimationFrame(
      () => requestAnimationFrame(() => {
        clearTimeout(t), e();
      })
    );
  });
}
const $$ = "_author";
async function S$(e, t, n, o, r = 0) {
  const i = F_(t), s = await yd(e, n, $$);
  if (i.form === "api") {
    const a = l$(i.workflow, o), l = Object.keys(a).length === Object.keys(i.workflow).length;
    return gd(e, i.workflow, s, { leftEdge: r, known: l ? i.workflow : a });
  }
  return await e.loadGraphData(i.workflow, !0, !1, s), await bd(e, s), await wd(), vd(e, bo(e.graph), [], r), { name: s, nodeCount: bo(e.graph).length };
}
const Rl = "civitai-remake";
class x$ {
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
      for (const c of ["error", "abort", "timeout"]) s.addEventListener(c, () => l(new Error(c)));
      s.send(o);
    });
  }
  listen(t, n) {
    this.api.addEventListener(t, (o) => n(o.detail));
  }
  async refreshModels() {
    await (this.app.refreshMissingModels?.() ?? this.app.reloadNodeDefs?.() ?? this.app.refreshComboInNodes?.());
  }
  loadOntoCanvas(t, n, o) {
    const r = o && this.knowsNode(pd) === !1 ? { ...o, note: null } : o;
    return b$(this.app, t, n, { dress: r, leftEdge: Bl() });
  }
  loadAuthorGraph(t, n) {
    return S$(this.app, t, n, this.knows, Bl());
  }
  knowsNode(t) {
    const n = window.LiteGraph?.registered_node_types;
    return n ? t in n : null;
  }
  knows = (t) => this.knowsNode(t) !== !1;
  showBadge(t) {
    const n = this.app.extensionManager.sidebarTab?.sidebarTabs?.find((o) => o.id === Rl);
    n && (n.iconBadge = t);
  }
  /** Add the tab once the host is set up. */
  addTab(t) {
    this.app.registerExtension({
      name: "civitai.remake",
      setup: () => this.app.extensionManager.registerSidebarTab({ ...t, id: Rl, type: "custom" })
    });
  }
}
function Bl() {
  const t = (document.querySelector(".crm")?.closest(".sidebar-content-container") ?? document.querySelector(".crm"))?.getBoundingClientRect();
  return t && t.left < window.innerWidth / 2 ? t.right : 0;
}
function C$() {
  if (!window.comfyAPI) throw new Error("Civitai Remake runs inside ComfyUI only.");
  return new x$(window.comfyAPI);
}
const Bn = pm(), kd = C$();
Oh(kd);
const _d = Ft(Bn);
_d.follow();
Gn(Bn).follow();
qn(Bn).follow();
let vo = null, zl = !1;
function $d() {
  vo?.unmount(), vo = null;
}
function T$(e) {
  $d(), e.replaceChildren(), vo = cm(T_), vo.use(Bn).use(_h, { unstyled: !0 }), vo.mount(e), !zl && (zl = !0, qn(Bn).refresh(), Ne(Bn).restore());
}
_d.refresh();
kd.addTab({
  icon: "pi pi-images",
  title: "Civitai Remake",
  tooltip: "Civitai Remake",
  render: T$,
  destroy: $d
});
