(function(){"use strict";try{if(typeof document<"u"){var r=document.createElement("style");r.id="civitai-remake-style",r.appendChild(document.createTextNode('.crm{--crm-line: var(--border-default, var(--border-color, #4e4e4e));--crm-quiet: var(--descrip-text, #999);--crm-good: #3fa66a;--crm-warn: #c98a1b;--crm-bad: var(--error-text, #e05555);--crm-accent: var(--primary-background, #1f7ae0);--crm-on-accent: var(--base-foreground, #fff);--crm-surface: var(--secondary-background, var(--comfy-input-bg, #262729));box-sizing:border-box;display:flex;flex-direction:column;gap:12px;padding:12px;min-width:0;color:var(--fg-color, #eee);font-size:13px;line-height:1.4}.crm *,.crm *:before,.crm *:after{box-sizing:border-box}.crm p,.crm h2,.crm ul,.crm dl,.crm dd,.crm dt{margin:0;padding:0}.crm h2{font-size:15px;font-weight:600}.crm ul{list-style:none}.crm a{color:inherit;text-decoration:none}.crm a:hover{text-decoration:underline}.crm i.pi{font-size:13px}.crm p>i.pi{margin-right:4px}.crm :focus-visible{outline:2px solid var(--crm-accent);outline-offset:1px}.crm .crm-row{display:flex;flex-wrap:wrap;align-items:center;gap:8px}.crm .crm-tight{flex:none;gap:4px}.crm .crm-grow{flex:1 1 120px;min-width:0}.crm .crm-quiet{color:var(--crm-quiet);font-size:12px}.crm .crm-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.crm .crm-header .crm-grow{flex:1 1 auto}.crm .crm-empty{padding:24px 8px;text-align:center}.crm .crm-input{width:100%;height:32px;padding:0 10px;border:1px solid var(--crm-line);border-radius:6px;background:var(--crm-surface);color:var(--fg-color, #ddd);font:inherit}.crm .crm-button{display:inline-flex;align-items:center;justify-content:center;gap:6px;height:32px;padding:0 12px;border:1px solid var(--crm-line);border-radius:6px;background:var(--crm-surface);color:inherit;font:inherit;cursor:pointer;white-space:nowrap}.crm .crm-button:hover:not(:disabled){filter:brightness(1.12)}.crm .crm-button:disabled{opacity:.5;cursor:default}.crm .crm-primary{background:var(--crm-accent);border-color:transparent;color:var(--crm-on-accent)}.crm .crm-small{height:26px;padding:0 9px;font-size:12px}.crm .crm-wide{width:100%;height:36px;font-weight:600}.crm .crm-link{height:auto;padding:0;border:0;background:none;color:var(--crm-accent);align-self:flex-start}.crm .crm-icon{display:inline-grid;place-items:center;flex:none;width:24px;height:24px;padding:0;border:0;border-radius:4px;background:none;color:var(--crm-quiet);cursor:pointer}.crm .crm-icon:hover{background:var(--crm-surface);color:inherit}.crm .crm-fault{display:flex;gap:8px;padding:8px 10px;border:1px solid var(--crm-bad);border-radius:8px}.crm .crm-fault>i{color:var(--crm-bad);margin-top:2px}.crm .crm-fault-text{overflow-wrap:anywhere}.crm .crm-code{color:var(--crm-quiet);font:11px/1.4 monospace}.crm .crm-details{border:1px solid var(--crm-line);border-radius:8px}.crm .crm-details>summary{display:flex;align-items:center;justify-content:space-between;gap:8px;min-height:32px;padding:2px 6px 2px 10px;cursor:pointer;list-style:none}.crm .crm-details>summary::-webkit-details-marker{display:none}.crm .crm-details>summary:before{content:"›";width:10px;color:var(--crm-quiet)}.crm .crm-details[open]>summary:before{transform:rotate(90deg)}.crm .crm-details>summary>:first-child:not(button){flex:1}.crm .crm-name{font-weight:600;overflow-wrap:anywhere}.crm .crm-path{overflow-wrap:anywhere;user-select:text}.crm .crm-reason{display:flex;flex-direction:column;gap:2px;font-size:12px;overflow-wrap:anywhere}.crm .crm-check{display:flex;align-items:flex-start;gap:6px}.crm.crm-mask{display:grid;place-items:center;padding:16px;background:#0000008c}.crm .crm-dialog{display:flex;flex-direction:column;gap:12px;width:min(420px,100%);max-height:80vh;padding:16px;overflow:auto;border:1px solid var(--crm-line);border-radius:10px;background:var(--comfy-menu-bg, #222);color:var(--fg-color, #eee)}.crm .crm-missing{display:flex;flex-direction:column;gap:4px;margin-top:8px;overflow-wrap:anywhere}.crm .crm-dialog-foot{display:flex;justify-content:flex-end;gap:8px}.crm .crm-link{color:color-mix(in srgb,var(--crm-accent) 65%,var(--fg-color, #eee));text-align:left;white-space:normal}.crm .crm-link:hover:not(:disabled){text-decoration:underline}.crm .crm-details>summary{position:relative}.crm .crm-set-key{margin-top:4px}.crm .crm-models,.crm .crm-cards{display:flex;flex-direction:column;gap:8px}.crm .crm-card{display:flex;flex-direction:column;gap:6px;padding:8px 10px;border:1px solid var(--crm-line);border-left-width:3px;border-radius:8px}.crm .crm-card-head{display:flex;align-items:flex-start;gap:8px}.crm .crm-card-head .crm-grow{flex:1 1 0}.crm .crm-state-icon{margin-top:2px;color:var(--crm-quiet)}.crm .crm-is-present{border-left-color:var(--crm-good)}.crm .crm-is-present .crm-state-icon{color:var(--crm-good)}.crm .crm-is-missing,.crm .crm-is-cancelled{border-left-color:var(--crm-warn)}.crm .crm-is-missing .crm-state-icon,.crm .crm-is-cancelled .crm-state-icon{color:var(--crm-warn)}.crm .crm-is-waiting,.crm .crm-is-downloading,.crm .crm-is-verifying{border-left-color:var(--crm-accent)}.crm .crm-is-downloading .crm-state-icon,.crm .crm-is-verifying .crm-state-icon{color:var(--crm-accent)}.crm .crm-is-paused,.crm .crm-is-interrupted{border-left-color:var(--crm-warn)}.crm .crm-is-paused .crm-state-icon,.crm .crm-is-interrupted .crm-state-icon{color:var(--crm-warn)}.crm .crm-is-failed,.crm .crm-is-unresolved{border-left-color:var(--crm-bad)}.crm .crm-is-failed .crm-state-icon,.crm .crm-is-unresolved .crm-state-icon{color:var(--crm-bad)}.crm .crm-is-off{opacity:.65}.crm .crm-card-head{gap:6px}.crm .crm-card-head>.crm-icon{width:20px;margin-right:-4px}.crm .crm-is-checking{border-left-color:var(--crm-accent)}.crm .crm-is-checking .crm-state-icon{color:var(--crm-accent)}.crm .crm-key{display:flex;flex-direction:column;gap:6px;padding:8px 10px;border:1px solid var(--crm-line);border-radius:8px}.crm .crm-setting{display:flex;align-items:center;justify-content:space-between;gap:8px}.crm .crm-short{flex:none;width:84px}.crm .crm-key .crm-key-warns{color:var(--fg-color, #eee)}.crm .crm-key .crm-key-warns>i{color:var(--crm-warn)}.crm .crm-folders{display:flex;flex-direction:column;gap:6px;padding-top:6px}.crm .crm-folder{display:flex;flex-direction:column;gap:2px;min-width:0}.crm .crm-folder select{width:100%;min-width:0;text-overflow:ellipsis}.crm .crm-ask{display:flex;flex-direction:column;gap:4px}.crm .crm-top{align-items:flex-start}.crm .crm-area{display:block;min-height:32px;max-height:132px;padding:6px 10px;line-height:18px;resize:none;overflow-y:auto!important}.crm .crm-under{align-items:flex-start;flex-wrap:nowrap}.crm .crm-under .crm-grow{overflow-wrap:anywhere}.crm .crm-under .crm-link{font-size:12px}.crm .crm-warns{color:color-mix(in srgb,var(--crm-warn) 60%,var(--fg-color, #eee))}.crm .crm-drop{position:fixed;z-index:20;display:grid;place-items:center;padding:16px;border:2px dashed var(--crm-accent);border-radius:8px;background:color-mix(in srgb,var(--comfy-menu-bg, #222) 82%,transparent);pointer-events:none}.crm .crm-drop p{display:grid;gap:8px;justify-items:center;font-size:15px;font-weight:600;text-align:center}.crm .crm-drop p>i.pi{margin:0;font-size:28px;color:var(--crm-accent)}.crm .crm-drop-hint{place-items:end center;background:none;border-style:none}.crm .crm-drop-hint p{padding:8px 12px;border-radius:8px;background:var(--comfy-menu-bg, #222)}.crm[data-dragged=model] [data-takes-file]{outline:2px dashed var(--crm-accent);outline-offset:2px}.crm .crm-result{display:flex;flex-direction:column;gap:8px}.crm .crm-preview{display:grid;place-items:center;min-height:60px;border-radius:8px;background:var(--crm-surface);overflow:hidden}.crm .crm-preview img{display:block;max-width:100%;max-height:260px;object-fit:contain}.crm .crm-title{display:flex;align-items:center;gap:8px;font-weight:600}.crm .crm-chip{padding:1px 8px;border:1px solid var(--crm-line);border-radius:10px;color:var(--crm-quiet);font-size:11px;font-weight:400}.crm .crm-prompt{max-height:220px;overflow:auto;padding:0 10px 10px;white-space:pre-wrap;overflow-wrap:anywhere;user-select:text}.crm .crm-parameters{display:flex;flex-direction:column}.crm .crm-parameter{display:grid;grid-template-columns:minmax(80px,38%) 1fr 24px;align-items:center;gap:6px;min-height:26px;border-bottom:1px solid color-mix(in srgb,var(--crm-line) 45%,transparent)}.crm .crm-parameter:last-child{border-bottom:0}.crm .crm-parameter dt{color:var(--crm-quiet);font-size:12px;overflow-wrap:anywhere}.crm .crm-parameter dd{overflow-wrap:anywhere;user-select:text}.crm .crm-details .crm-parameters{padding:0 10px 6px}.crm .crm-back{align-self:flex-start;max-width:100%}.crm .crm-back span{overflow:hidden;text-overflow:ellipsis}.crm .crm-grid{display:grid;grid-template-columns:repeat(auto-fill,minmax(84px,1fr));gap:6px}.crm .crm-choice{position:relative;display:grid;place-items:center;width:100%;aspect-ratio:2 / 3;padding:0;border:1px solid var(--crm-line);border-radius:6px;background:var(--crm-surface);color:var(--crm-quiet);font:inherit;cursor:pointer;overflow:hidden}.crm .crm-choice img{width:100%;height:100%;object-fit:cover}.crm .crm-choice i.pi{font-size:20px}.crm .crm-choice:hover:not(:disabled){border-color:var(--crm-accent)}.crm .crm-choice:disabled{cursor:default;opacity:.6}.crm .crm-choice-note{position:absolute;inset:auto 0 0;padding:1px 4px;background:#000000b3;color:#fff;font-size:11px}.crm .crm-preview{max-height:260px}.crm .crm-preview[style] img{width:100%;height:100%;min-height:0}.crm .crm-sources{display:flex;flex-direction:column;gap:2px}.crm .crm-sources .crm-quiet,.crm .crm-unknown{overflow-wrap:anywhere}.crm .crm-unknown{font-size:12px}.crm .crm-unknown>i.pi{color:var(--crm-warn)}.crm .crm-parameter{position:relative;grid-template-columns:minmax(72px,30%) minmax(0,1fr)}.crm .crm-copyable{grid-template-columns:minmax(72px,30%) minmax(0,1fr) auto 24px;gap:4px}.crm .crm-copyable>.crm-copy{grid-column:4}.crm .crm-tip-box{flex:none}.crm .crm-icon.crm-disagrees{color:var(--crm-warn)}.crm .crm-tip{position:absolute;z-index:10;top:calc(100% + 2px);right:0;display:flex;flex-direction:column;gap:2px;max-width:100%;padding:6px 10px;border:1px solid var(--crm-line);border-radius:6px;background:var(--comfy-menu-bg, #222);color:var(--fg-color, #eee);box-shadow:0 4px 12px #0000004d;font-size:12px;font-weight:400;overflow-wrap:anywhere;pointer-events:none}.crm .crm-part{display:flex;flex-direction:column;gap:4px;padding:2px 10px 8px}.crm .crm-part .crm-parameters{padding:0}.crm .crm-part .crm-row{flex-wrap:nowrap}.crm .crm-part strong{overflow-wrap:anywhere}.crm .crm-raw{margin:0;max-height:240px;padding:8px;border-radius:6px;background:var(--crm-surface);overflow:auto;font:11px/1.4 monospace;white-space:pre-wrap;overflow-wrap:anywhere;user-select:text}.crm .crm-nodes{display:flex;flex-direction:column;gap:2px;font-size:12px;overflow-wrap:anywhere}.crm .crm-nodes li[data-installed=false]{color:color-mix(in srgb,var(--crm-warn) 60%,var(--fg-color, #eee))}.crm .crm-part>.crm-button{align-self:flex-start}.crm .crm-closed{border-color:var(--crm-warn)}.crm .crm-closed>i{color:var(--crm-warn)}.crm .crm-whole{white-space:nowrap}.crm .crm-use{flex:none;margin:2px 0 0;accent-color:var(--crm-accent)}.crm i.crm-differs{margin-left:4px;color:var(--crm-warn);font-size:11px}.crm .crm-evidence{display:flex;flex-direction:column;gap:4px;overflow-wrap:anywhere;user-select:text}.crm .crm-evidence strong{font-weight:600;color:var(--fg-color, #eee)}.crm .crm-other-file{gap:4px 14px;font-size:12px}.crm .crm-other-file .crm-link{font-size:12px}.crm .crm-needs-node a{text-decoration:underline}.crm .crm-picker{display:flex;flex-direction:column;gap:6px;padding:8px;border:1px solid var(--crm-line);border-radius:6px}.crm .crm-options{display:flex;flex-direction:column;max-height:180px;overflow:auto}.crm .crm-option{display:flex;justify-content:space-between;gap:8px;width:100%;padding:4px 6px;border:0;border-radius:4px;background:none;color:inherit;font:inherit;font-size:12px;text-align:left;cursor:pointer;overflow-wrap:anywhere}.crm .crm-option>:last-child:not(:first-child){flex:none}.crm .crm-option:hover{background:var(--crm-surface)}.crm .crm-bar{height:16px;border-radius:4px;background:var(--crm-surface);overflow:hidden}.crm .crm-bar .crm-bar-value{display:flex;align-items:center;justify-content:center;height:100%;background:var(--crm-accent);color:var(--crm-on-accent);transition:width .3s linear}.crm .crm-bar-stopped .crm-bar-value{background:var(--crm-warn)}.crm .crm-numbers{display:flex;flex-wrap:wrap;gap:2px 10px;font-variant-numeric:tabular-nums}.crm .crm-bar .crm-bar-label{font-size:11px;line-height:1;font-variant-numeric:tabular-nums}.crm .crm-note{display:inline-block;margin-left:6px;padding:0 6px;border:1px solid var(--crm-line);border-radius:8px;color:var(--crm-quiet);font-size:11px}.crm .crm-note-warn{border-color:var(--crm-warn);color:var(--crm-warn)}.crm .crm-target{margin:0;font-size:11px}.crm .crm-fit[data-fits=true]{color:var(--crm-good)}.crm .crm-fit[data-fits=false]{color:var(--crm-bad)}.crm .crm-workflow{display:flex;flex-direction:column;gap:8px}.crm .crm-done{display:flex;align-items:center;gap:6px;color:var(--crm-good)}.crm .crm-fidelity{display:flex;flex-direction:column;gap:6px;padding:0 10px 10px}.crm .crm-fidelity li{display:flex;gap:8px;overflow-wrap:anywhere}.crm .crm-fidelity li>i{margin-top:3px;color:var(--crm-warn)}.crm .crm-fidelity li[data-level=exact]>i{color:var(--crm-good)}.crm .crm-fidelity li[data-level=dropped]>i{color:var(--crm-bad)}.crm .crm-which{display:flex;flex-direction:column;gap:8px;min-width:0}.crm .crm-which input[type=radio]{flex:none;margin:3px 0 0;accent-color:var(--crm-accent)}.crm .crm-needs,.crm .crm-compared{display:flex;flex-direction:column;gap:8px}.crm .crm-told{display:flex;flex-direction:column;gap:3px;margin-top:2px;padding-left:10px;overflow-wrap:anywhere}.crm .crm-told a{text-decoration:underline}.crm .crm-start{display:flex;flex-direction:column;gap:6px;padding:10px;border:1px solid var(--crm-line);border-radius:6px}.crm .crm-start .crm-done{overflow-wrap:anywhere}')),document.head.appendChild(r)}}catch(e){console.error("vite-plugin-css-injected-by-js",e)}})();
// @__NO_SIDE_EFFECTS__
function fs(e) {
  const t = /* @__PURE__ */ Object.create(null);
  for (const n of e.split(",")) t[n] = 1;
  return (n) => n in t;
}
const ge = {}, _n = [], It = () => {
}, Kl = () => !1, zr = (e) => e.charCodeAt(0) === 111 && e.charCodeAt(1) === 110 && // uppercase letter
(e.charCodeAt(2) > 122 || e.charCodeAt(2) < 97), Ur = (e) => e.startsWith("onUpdate:"), Ie = Object.assign, ps = (e, t) => {
  const n = e.indexOf(t);
  n > -1 && e.splice(n, 1);
}, Ad = Object.prototype.hasOwnProperty, ye = (e, t) => Ad.call(e, t), X = Array.isArray, sn = (e) => Yo(e) === "[object Map]", Hn = (e) => Yo(e) === "[object Set]", Js = (e) => Yo(e) === "[object Date]", re = (e) => typeof e == "function", Pe = (e) => typeof e == "string", ct = (e) => typeof e == "symbol", ke = (e) => e !== null && typeof e == "object", ql = (e) => (ke(e) || re(e)) && re(e.then) && re(e.catch), Gl = Object.prototype.toString, Yo = (e) => Gl.call(e), Ed = (e) => Yo(e).slice(8, -1), Yl = (e) => Yo(e) === "[object Object]", Hr = (e) => Pe(e) && e !== "NaN" && e[0] !== "-" && "" + parseInt(e, 10) === e, uo = /* @__PURE__ */ fs(
  // the leading comma is intentional so empty string "" is also included
  ",key,ref,ref_for,ref_key,onVnodeBeforeMount,onVnodeMounted,onVnodeBeforeUpdate,onVnodeUpdated,onVnodeBeforeUnmount,onVnodeUnmounted"
), Wr = (e) => {
  const t = /* @__PURE__ */ Object.create(null);
  return ((n) => t[n] || (t[n] = e(n)));
}, Id = /-\w/g, Xe = /* @__PURE__ */ Wr((e) => e.replace(Id, (t) => t.slice(1).toUpperCase())), Ld = /\B([A-Z])/g, Jt = /* @__PURE__ */ Wr(
  (e) => e.replace(Ld, "-$1").toLowerCase()
), Kr = /* @__PURE__ */ Wr((e) => e.charAt(0).toUpperCase() + e.slice(1)), mi = /* @__PURE__ */ Wr((e) => e ? `on${Kr(e)}` : ""), Ue = (e, t) => !Object.is(e, t), gr = (e, ...t) => {
  for (let n = 0; n < e.length; n++)
    e[n](...t);
}, Jl = (e, t, n, o = !1) => {
  Object.defineProperty(e, t, {
    configurable: !0,
    enumerable: !1,
    writable: o,
    value: n
  });
}, Md = (e) => {
  const t = parseFloat(e);
  return isNaN(t) ? e : t;
}, Nd = (e) => {
  const t = Pe(e) ? Number(e) : NaN;
  return isNaN(t) ? e : t;
};
let Zs;
const qr = () => Zs || (Zs = typeof globalThis < "u" ? globalThis : typeof self < "u" ? self : typeof window < "u" ? window : typeof global < "u" ? global : {});
function Jo(e) {
  if (X(e)) {
    const t = {};
    for (let n = 0; n < e.length; n++) {
      const o = e[n], r = Pe(o) ? Fd(o) : Jo(o);
      if (r)
        for (const i in r)
          t[i] = r[i];
    }
    return t;
  } else if (Pe(e) || ke(e))
    return e;
}
const jd = /;(?![^(]*\))/g, Dd = /:([^]+)/, Rd = /"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|\\[^]|\/\*[^]*?\*\//g;
function Fd(e) {
  const t = {};
  return e.replace(Rd, (n) => n.startsWith("/*") ? "" : n).split(jd).forEach((n) => {
    if (n) {
      const o = n.split(Dd);
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
const Bd = "itemscope,allowfullscreen,disablepictureinpicture,disableremoteplayback,formnovalidate,ismap,nomodule,novalidate,playsinline,readonly", Vd = /* @__PURE__ */ fs(Bd);
function Zl(e) {
  return !!e || e === "";
}
function zd(e, t, n) {
  if (e.length !== t.length) return !1;
  let o = !0;
  for (let r = 0; o && r < e.length; r++)
    o = un(e[r], t[r], n);
  return o;
}
function Xs(e, t, n) {
  if (e.size !== t.size) return !1;
  const o = Array.from(t), r = new Uint8Array(o.length);
  for (const i of e) {
    let s = -1;
    for (let a = 0; a < o.length; a++)
      if (!r[a] && un(i, o[a], n)) {
        s = a;
        break;
      }
    if (s < 0) return !1;
    r[s] = 1;
  }
  return !0;
}
function Ud(e, t, n) {
  let o = sn(e), r = sn(t);
  if (o || r || (o = Hn(e), r = Hn(t), o || r))
    return o && r ? Xs(e, t, n) : !1;
  const i = Object.keys(e).length, s = Object.keys(t).length;
  if (i !== s)
    return !1;
  for (const a in e) {
    const l = e.hasOwnProperty(a), c = t.hasOwnProperty(a);
    if (l && !c || !l && c || !un(e[a], t[a], n))
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
function un(e, t, n) {
  if (e === t) return !0;
  let o = Js(e), r = Js(t);
  return o || r ? o && r ? e.getTime() === t.getTime() : !1 : (o = ct(e), r = ct(t), o || r ? e === t : (o = X(e), r = X(t), o || r ? o && r ? Qs(e, t, n, zd) : !1 : (o = ke(e), r = ke(t), o || r ? !o || !r ? !1 : Qs(e, t, n, Ud) : String(e) === String(t))));
}
function Xl(e, t) {
  return e.findIndex((n) => un(n, t));
}
const Ql = (e) => !!(e && e.__v_isRef === !0), _ = (e) => Pe(e) ? e : e == null ? "" : X(e) || ke(e) && (e.toString === Gl || !re(e.toString)) ? Ql(e) ? _(e.value) : JSON.stringify(e, eu, 2) : String(e), eu = (e, t) => Ql(t) ? eu(e, t.value) : sn(t) ? {
  [`Map(${t.size})`]: [...t.entries()].reduce(
    (n, [o, r], i) => (n[hi(o, i) + " =>"] = r, n),
    {}
  )
} : Hn(t) ? {
  [`Set(${t.size})`]: [...t.values()].map((n) => hi(n))
} : ct(t) ? hi(t) : ke(t) && !X(t) && !Yl(t) ? String(t) : t, hi = (e, t = "") => {
  var n;
  return (
    // Symbol.description in es2019+ so we need to cast here to pass
    // the lib: es2016 check
    ct(e) ? `Symbol(${(n = e.description) != null ? n : t})` : e
  );
};
let Me;
class tu {
  // TODO isolatedDeclarations "__v_skip"
  constructor(t = !1) {
    this.detached = t, this._active = !0, this._on = 0, this.effects = [], this.cleanups = [], this._isPaused = !1, this._warnOnRun = !0, this.__v_skip = !0, !t && Me && (Me.active ? (this.parent = Me, this.index = (Me.scopes || (Me.scopes = [])).push(
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
      const n = Me;
      try {
        return Me = this, t();
      } finally {
        Me = n;
      }
    }
  }
  /**
   * This should only be called on non-detached scopes
   * @internal
   */
  on() {
    ++this._on === 1 && (this.prevScope = Me, Me = this);
  }
  /**
   * This should only be called on non-detached scopes
   * @internal
   */
  off() {
    if (this._on > 0 && --this._on === 0) {
      if (Me === this)
        Me = this.prevScope;
      else {
        let t = Me;
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
function nu(e) {
  return new tu(e);
}
function ou() {
  return Me;
}
function Hd(e, t = !1) {
  Me && (Me.active ? Me.cleanups.push(e) : e());
}
let Te;
const gi = /* @__PURE__ */ new WeakSet();
class ru {
  constructor(t) {
    this.fn = t, this.deps = void 0, this.depsTail = void 0, this.flags = 5, this.next = void 0, this.cleanup = void 0, this.scheduler = void 0, Me && (Me.active ? Me.effects.push(this) : this.flags &= -2);
  }
  pause() {
    this.flags |= 64;
  }
  resume() {
    this.flags & 64 && (this.flags &= -65, gi.has(this) && (gi.delete(this), this.trigger()));
  }
  /**
   * @internal
   */
  notify() {
    this.flags & 2 && !(this.flags & 32) || this.flags & 8 || su(this);
  }
  run() {
    if (!(this.flags & 1))
      return this.fn();
    this.flags |= 2, ea(this), au(this);
    const t = Te, n = _t;
    Te = this, _t = !0;
    try {
      return this.fn();
    } finally {
      lu(this), Te = t, _t = n, this.flags &= -3;
    }
  }
  stop() {
    if (this.flags & 1) {
      for (let t = this.deps; t; t = t.nextDep)
        gs(t);
      this.deps = this.depsTail = void 0, ea(this), this.onStop && this.onStop(), this.flags &= -2;
    }
  }
  trigger() {
    this.flags & 64 ? gi.add(this) : this.scheduler ? this.scheduler() : this.runIfDirty();
  }
  /**
   * @internal
   */
  runIfDirty() {
    Ni(this) && this.run();
  }
  get dirty() {
    return Ni(this);
  }
}
let iu = 0, co, fo;
function su(e, t = !1) {
  if (e.flags |= 8, t) {
    e.next = fo, fo = e;
    return;
  }
  e.next = co, co = e;
}
function ms() {
  iu++;
}
function hs() {
  if (--iu > 0)
    return;
  if (fo) {
    let t = fo;
    for (fo = void 0; t; ) {
      const n = t.next;
      t.next = void 0, t.flags &= -9, t = n;
    }
  }
  let e;
  for (; co; ) {
    let t = co;
    for (co = void 0; t; ) {
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
function au(e) {
  for (let t = e.deps; t; t = t.nextDep)
    t.version = -1, t.prevActiveLink = t.dep.activeLink, t.dep.activeLink = t;
}
function lu(e) {
  let t, n = e.depsTail, o = n;
  for (; o; ) {
    const r = o.prevDep;
    o.version === -1 ? (o === n && (n = r), gs(o), Wd(o)) : t = o, o.dep.activeLink = o.prevActiveLink, o.prevActiveLink = void 0, o = r;
  }
  e.deps = t, e.depsTail = n;
}
function Ni(e) {
  for (let t = e.deps; t; t = t.nextDep)
    if (t.dep.version !== t.version || t.dep.computed && (uu(t.dep.computed) || t.dep.version !== t.version))
      return !0;
  return !!e._dirty;
}
function uu(e) {
  if (e.flags & 4 && !(e.flags & 16) || (e.flags &= -17, e.globalVersion === _o) || (e.globalVersion = _o, !e.isSSR && e.flags & 128 && (!e.deps && !e._dirty || !Ni(e))))
    return;
  e.flags |= 2;
  const t = e.dep, n = Te, o = _t;
  Te = e, _t = !0;
  try {
    au(e);
    const r = e.fn(e._value);
    (t.version === 0 || Ue(r, e._value)) && (e.flags |= 128, e._value = r, t.version++);
  } catch (r) {
    throw t.version++, r;
  } finally {
    Te = n, _t = o, lu(e), e.flags &= -3;
  }
}
function gs(e, t = !1) {
  const { dep: n, prevSub: o, nextSub: r } = e;
  if (o && (o.nextSub = r, e.prevSub = void 0), r && (r.prevSub = o, e.nextSub = void 0), n.subs === e && (n.subs = o, !o && n.computed)) {
    n.computed.flags &= -5;
    for (let i = n.computed.deps; i; i = i.nextDep)
      gs(i, !0);
  }
  !t && !--n.sc && n.map && n.map.delete(n.key);
}
function Wd(e) {
  const { prevDep: t, nextDep: n } = e;
  t && (t.nextDep = n, e.prevDep = void 0), n && (n.prevDep = t, e.nextDep = void 0);
}
let _t = !0;
const cu = [];
function Nt() {
  cu.push(_t), _t = !1;
}
function jt() {
  const e = cu.pop();
  _t = e === void 0 ? !0 : e;
}
function ea(e) {
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
let _o = 0;
class Kd {
  constructor(t, n) {
    this.sub = t, this.dep = n, this.version = n.version, this.nextDep = this.prevDep = this.nextSub = this.prevSub = this.prevActiveLink = void 0;
  }
}
class Gr {
  // TODO isolatedDeclarations "__v_skip"
  constructor(t) {
    this.computed = t, this.version = 0, this.activeLink = void 0, this.subs = void 0, this.map = void 0, this.key = void 0, this.sc = 0, this.__v_skip = !0;
  }
  track(t) {
    if (!Te || !_t || Te === this.computed)
      return;
    let n = this.activeLink;
    if (n === void 0 || n.sub !== Te)
      n = this.activeLink = new Kd(Te, this), Te.deps ? (n.prevDep = Te.depsTail, Te.depsTail.nextDep = n, Te.depsTail = n) : Te.deps = Te.depsTail = n, du(n);
    else if (n.version === -1 && (n.version = this.version, n.nextDep)) {
      const o = n.nextDep;
      o.prevDep = n.prevDep, n.prevDep && (n.prevDep.nextDep = o), n.prevDep = Te.depsTail, n.nextDep = void 0, Te.depsTail.nextDep = n, Te.depsTail = n, Te.deps === n && (Te.deps = o);
    }
    return n;
  }
  trigger(t) {
    this.version++, _o++, this.notify(t);
  }
  notify(t) {
    ms();
    try {
      for (let n = this.subs; n; n = n.prevSub)
        n.sub.notify() && n.sub.dep.notify();
    } finally {
      hs();
    }
  }
}
function du(e) {
  if (e.dep.sc++, e.sub.flags & 4) {
    const t = e.dep.computed;
    if (t && !e.dep.subs) {
      t.flags |= 20;
      for (let o = t.deps; o; o = o.nextDep)
        du(o);
    }
    const n = e.dep.subs;
    n !== e && (e.prevSub = n, n && (n.nextSub = e)), e.dep.subs = e;
  }
}
const wr = /* @__PURE__ */ new WeakMap(), $n = /* @__PURE__ */ Symbol(
  ""
), ji = /* @__PURE__ */ Symbol(
  ""
), $o = /* @__PURE__ */ Symbol(
  ""
);
function Je(e, t, n) {
  if (_t && Te) {
    let o = wr.get(e);
    o || wr.set(e, o = /* @__PURE__ */ new Map());
    let r = o.get(n);
    r || (o.set(n, r = new Gr()), r.map = o, r.key = n), r.track();
  }
}
function Kt(e, t, n, o, r, i) {
  const s = wr.get(e);
  if (!s) {
    _o++;
    return;
  }
  const a = (l) => {
    l && l.trigger();
  };
  if (ms(), t === "clear")
    s.forEach(a);
  else {
    const l = X(e), c = l && Hr(n);
    if (l && n === "length") {
      const u = Number(o);
      s.forEach((d, f) => {
        (f === "length" || f === $o || !ct(f) && f >= u) && a(d);
      });
    } else
      switch ((n !== void 0 || s.has(void 0)) && a(s.get(n)), c && a(s.get($o)), t) {
        case "add":
          l ? c && a(s.get("length")) : (a(s.get($n)), sn(e) && a(s.get(ji)));
          break;
        case "delete":
          l || (a(s.get($n)), sn(e) && a(s.get(ji)));
          break;
        case "set":
          sn(e) && a(s.get($n));
          break;
      }
  }
  hs();
}
function qd(e, t) {
  const n = wr.get(e);
  return n && n.get(t);
}
function In(e) {
  const t = /* @__PURE__ */ he(e);
  return t === e || (Je(t, "iterate", $o), /* @__PURE__ */ ut(e)) ? t : /* @__PURE__ */ Dt(e) ? /* @__PURE__ */ Lt(e) ? t.map((n) => cn(pt(n))) : t.map(cn) : t.map(pt);
}
function Yr(e) {
  return Je(e = /* @__PURE__ */ he(e), "iterate", $o), e;
}
function Tt(e, t) {
  return /* @__PURE__ */ Dt(e) ? cn(/* @__PURE__ */ Lt(e) ? pt(t) : t) : pt(t);
}
const Gd = {
  __proto__: null,
  [Symbol.iterator]() {
    return bi(this, Symbol.iterator, (e) => Tt(this, e));
  },
  concat(...e) {
    return In(this).concat(
      ...e.map((t) => X(t) ? In(t) : t)
    );
  },
  entries() {
    return bi(this, "entries", (e) => (e[1] = Tt(this, e[1]), e));
  },
  every(e, t) {
    return Vt(this, "every", e, t, void 0, arguments);
  },
  filter(e, t) {
    return Vt(
      this,
      "filter",
      e,
      t,
      (n) => n.map((o) => Tt(this, o)),
      arguments
    );
  },
  find(e, t) {
    return Vt(
      this,
      "find",
      e,
      t,
      (n) => Tt(this, n),
      arguments
    );
  },
  findIndex(e, t) {
    return Vt(this, "findIndex", e, t, void 0, arguments);
  },
  findLast(e, t) {
    return Vt(
      this,
      "findLast",
      e,
      t,
      (n) => Tt(this, n),
      arguments
    );
  },
  findLastIndex(e, t) {
    return Vt(this, "findLastIndex", e, t, void 0, arguments);
  },
  // flat, flatMap could benefit from ARRAY_ITERATE but are not straight-forward to implement
  forEach(e, t) {
    return Vt(this, "forEach", e, t, void 0, arguments);
  },
  includes(...e) {
    return vi(this, "includes", e);
  },
  indexOf(...e) {
    return vi(this, "indexOf", e);
  },
  join(e) {
    return In(this).join(e);
  },
  // keys() iterator only reads `length`, no optimization required
  lastIndexOf(...e) {
    return vi(this, "lastIndexOf", e);
  },
  map(e, t) {
    return Vt(this, "map", e, t, void 0, arguments);
  },
  pop() {
    return Qn(this, "pop");
  },
  push(...e) {
    return Qn(this, "push", e);
  },
  reduce(e, ...t) {
    return na(this, "reduce", e, t);
  },
  reduceRight(e, ...t) {
    return na(this, "reduceRight", e, t);
  },
  shift() {
    return Qn(this, "shift");
  },
  // slice could use ARRAY_ITERATE but also seems to beg for range tracking
  some(e, t) {
    return Vt(this, "some", e, t, void 0, arguments);
  },
  splice(...e) {
    return Qn(this, "splice", e);
  },
  toReversed() {
    return In(this).toReversed();
  },
  toSorted(e) {
    return In(this).toSorted(e);
  },
  toSpliced(...e) {
    return In(this).toSpliced(...e);
  },
  unshift(...e) {
    return Qn(this, "unshift", e);
  },
  values() {
    return bi(this, "values", (e) => Tt(this, e));
  }
};
function bi(e, t, n) {
  const o = Yr(e), r = o[t], i = r.call(o);
  if (o !== e && !/* @__PURE__ */ ut(e)) {
    if (i[Symbol.toStringTag] === "Array Iterator") {
      const s = Object.create(Object.getPrototypeOf(i));
      return s.next = () => ta(i.next(), n), r !== fu[t] && Object.defineProperties(s, {
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
const fu = Array.prototype;
function Vt(e, t, n, o, r, i) {
  const s = Yr(e), a = s !== e && !/* @__PURE__ */ ut(e), l = s[t];
  if (l !== fu[t]) {
    const d = l.apply(e, i);
    return a ? pt(d) : d;
  }
  let c = n;
  s !== e && (a ? c = function(d, f) {
    return n.call(this, Tt(e, d), f, e);
  } : n.length > 2 && (c = function(d, f) {
    return n.call(this, d, f, e);
  }));
  const u = l.call(s, c, o);
  return a && r ? r(u) : u;
}
function na(e, t, n, o) {
  const r = Yr(e), i = r !== e && !/* @__PURE__ */ ut(e);
  let s = n, a = !1;
  r !== e && (i ? (a = o.length === 0, s = function(c, u, d) {
    return a && (a = !1, c = Tt(e, c)), n.call(this, c, Tt(e, u), d, e);
  }) : n.length > 3 && (s = function(c, u, d) {
    return n.call(this, c, u, d, e);
  }));
  const l = r[t](s, ...o);
  return a ? Tt(e, l) : l;
}
function vi(e, t, n) {
  const o = /* @__PURE__ */ he(e);
  Je(o, "iterate", $o);
  const r = o[t](...n);
  return (r === -1 || r === !1) && /* @__PURE__ */ Jr(n[0]) ? (n[0] = /* @__PURE__ */ he(n[0]), o[t](...n)) : r;
}
function Qn(e, t, n = []) {
  Nt(), ms();
  const o = (/* @__PURE__ */ he(e))[t].apply(e, n);
  return hs(), jt(), o;
}
const Yd = /* @__PURE__ */ fs("__proto__,__v_isRef,__isVue"), pu = /* @__PURE__ */ new Set(
  /* @__PURE__ */ Object.getOwnPropertyNames(Symbol).filter((e) => e !== "arguments" && e !== "caller").map((e) => Symbol[e]).filter(ct)
);
function Jd(e) {
  ct(e) || (e = String(e));
  const t = /* @__PURE__ */ he(this);
  return Je(t, "has", e), t.hasOwnProperty(e);
}
class mu {
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
      return o === (r ? i ? af : vu : i ? bu : gu).get(t) || // receiver is not the reactive proxy, but has the same prototype
      // this means the receiver is a user proxy of the reactive proxy
      Object.getPrototypeOf(t) === Object.getPrototypeOf(o) ? t : void 0;
    const s = X(t);
    if (!r) {
      let l;
      if (s && (l = Gd[n]))
        return l;
      if (n === "hasOwnProperty")
        return Jd;
    }
    const a = Reflect.get(
      t,
      n,
      // if this is a proxy wrapping a ref, return methods using the raw ref
      // as receiver so that we don't have to call `toRaw` on the ref in all
      // its class methods
      /* @__PURE__ */ Ee(t) ? t : o
    );
    if ((ct(n) ? pu.has(n) : Yd(n)) || (r || Je(t, "get", n), i))
      return a;
    if (/* @__PURE__ */ Ee(a)) {
      const l = s && Hr(n) ? a : a.value;
      return r && ke(l) ? /* @__PURE__ */ kr(l) : l;
    }
    return ke(a) ? r ? /* @__PURE__ */ kr(a) : /* @__PURE__ */ Yn(a) : a;
  }
}
class hu extends mu {
  constructor(t = !1) {
    super(!1, t);
  }
  set(t, n, o, r) {
    let i = t[n];
    const s = X(t) && Hr(n);
    if (!this._isShallow) {
      const c = /* @__PURE__ */ Dt(i);
      if (!/* @__PURE__ */ ut(o) && !/* @__PURE__ */ Dt(o) && (i = /* @__PURE__ */ he(i), o = /* @__PURE__ */ he(o)), !s && /* @__PURE__ */ Ee(i) && !/* @__PURE__ */ Ee(o))
        return c || (i.value = o), !0;
    }
    const a = s ? Number(n) < t.length : ye(t, n), l = Reflect.set(
      t,
      n,
      o,
      /* @__PURE__ */ Ee(t) ? t : r
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
    return (!ct(n) || !pu.has(n)) && Je(t, "has", n), o;
  }
  ownKeys(t) {
    return Je(
      t,
      "iterate",
      X(t) ? "length" : $n
    ), Reflect.ownKeys(t);
  }
}
class Zd extends mu {
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
const Xd = /* @__PURE__ */ new hu(), Qd = /* @__PURE__ */ new Zd(), ef = /* @__PURE__ */ new hu(!0);
const Di = (e) => e, ir = (e) => Reflect.getPrototypeOf(e);
function tf(e, t, n) {
  return function(...o) {
    const r = this.__v_raw, i = /* @__PURE__ */ he(r), s = sn(i), a = e === "entries" || e === Symbol.iterator && s, l = e === "keys" && s, c = r[e](...o), u = n ? Di : t ? cn : pt;
    return !t && Je(
      i,
      "iterate",
      l ? ji : $n
    ), Ie(
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
function sr(e) {
  return function(...t) {
    return e === "delete" ? !1 : e === "clear" ? void 0 : this;
  };
}
function nf(e, t) {
  const n = {
    get(r) {
      const i = this.__v_raw, s = /* @__PURE__ */ he(i), a = /* @__PURE__ */ he(r);
      e || (Ue(r, a) && Je(s, "get", r), Je(s, "get", a));
      const { has: l } = ir(s), c = t ? Di : e ? cn : pt;
      if (l.call(s, r))
        return c(i.get(r));
      if (l.call(s, a))
        return c(i.get(a));
      i !== s && i.get(r);
    },
    get size() {
      const r = this.__v_raw;
      return !e && Je(/* @__PURE__ */ he(r), "iterate", $n), r.size;
    },
    has(r) {
      const i = this.__v_raw, s = /* @__PURE__ */ he(i), a = /* @__PURE__ */ he(r);
      return e || (Ue(r, a) && Je(s, "has", r), Je(s, "has", a)), r === a ? i.has(r) : i.has(r) || i.has(a);
    },
    forEach(r, i) {
      const s = this, a = s.__v_raw, l = /* @__PURE__ */ he(a), c = t ? Di : e ? cn : pt;
      return !e && Je(l, "iterate", $n), a.forEach((u, d) => r.call(i, c(u), c(d), s));
    }
  };
  return Ie(
    n,
    e ? {
      add: sr("add"),
      set: sr("set"),
      delete: sr("delete"),
      clear: sr("clear")
    } : {
      add(r) {
        const i = /* @__PURE__ */ he(this), s = ir(i), a = /* @__PURE__ */ he(r), l = !t && !/* @__PURE__ */ ut(r) && !/* @__PURE__ */ Dt(r) ? a : r;
        return s.has.call(i, l) || Ue(r, l) && s.has.call(i, r) || Ue(a, l) && s.has.call(i, a) || (i.add(l), Kt(i, "add", l, l)), this;
      },
      set(r, i) {
        !t && !/* @__PURE__ */ ut(i) && !/* @__PURE__ */ Dt(i) && (i = /* @__PURE__ */ he(i));
        const s = /* @__PURE__ */ he(this), { has: a, get: l } = ir(s);
        let c = a.call(s, r);
        c || (r = /* @__PURE__ */ he(r), c = a.call(s, r));
        const u = l.call(s, r);
        return s.set(r, i), c ? Ue(i, u) && Kt(s, "set", r, i) : Kt(s, "add", r, i), this;
      },
      delete(r) {
        const i = /* @__PURE__ */ he(this), { has: s, get: a } = ir(i);
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
    n[r] = tf(r, e, t);
  }), n;
}
function bs(e, t) {
  const n = nf(e, t);
  return (o, r, i) => r === "__v_isReactive" ? !e : r === "__v_isReadonly" ? e : r === "__v_isShallow" ? t : r === "__v_raw" ? o : Reflect.get(
    ye(n, r) && r in o ? n : o,
    r,
    i
  );
}
const of = {
  get: /* @__PURE__ */ bs(!1, !1)
}, rf = {
  get: /* @__PURE__ */ bs(!1, !0)
}, sf = {
  get: /* @__PURE__ */ bs(!0, !1)
};
const gu = /* @__PURE__ */ new WeakMap(), bu = /* @__PURE__ */ new WeakMap(), vu = /* @__PURE__ */ new WeakMap(), af = /* @__PURE__ */ new WeakMap();
function lf(e) {
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
function Yn(e) {
  return /* @__PURE__ */ Dt(e) ? e : vs(
    e,
    !1,
    Xd,
    of,
    gu
  );
}
// @__NO_SIDE_EFFECTS__
function uf(e) {
  return vs(
    e,
    !1,
    ef,
    rf,
    bu
  );
}
// @__NO_SIDE_EFFECTS__
function kr(e) {
  return vs(
    e,
    !0,
    Qd,
    sf,
    vu
  );
}
function vs(e, t, n, o, r) {
  if (!ke(e) || e.__v_raw && !(t && e.__v_isReactive) || e.__v_skip || !Object.isExtensible(e))
    return e;
  const i = r.get(e);
  if (i)
    return i;
  const s = lf(Ed(e));
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
function Jr(e) {
  return e ? !!e.__v_raw : !1;
}
// @__NO_SIDE_EFFECTS__
function he(e) {
  const t = e && e.__v_raw;
  return t ? /* @__PURE__ */ he(t) : e;
}
function ys(e) {
  return !ye(e, "__v_skip") && Object.isExtensible(e) && Jl(e, "__v_skip", !0), e;
}
const pt = (e) => ke(e) ? /* @__PURE__ */ Yn(e) : e, cn = (e) => ke(e) ? /* @__PURE__ */ kr(e) : e;
// @__NO_SIDE_EFFECTS__
function Ee(e) {
  return e ? e.__v_isRef === !0 : !1;
}
// @__NO_SIDE_EFFECTS__
function ee(e) {
  return yu(e, !1);
}
// @__NO_SIDE_EFFECTS__
function Be(e) {
  return yu(e, !0);
}
function yu(e, t) {
  return /* @__PURE__ */ Ee(e) ? e : new cf(e, t);
}
class cf {
  constructor(t, n) {
    this.dep = new Gr(), this.__v_isRef = !0, this.__v_isShallow = !1, this._rawValue = n ? t : /* @__PURE__ */ he(t), this._value = n ? t : pt(t), this.__v_isShallow = n;
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
  return /* @__PURE__ */ Ee(e) ? e.value : e;
}
const df = {
  get: (e, t, n) => t === "__v_raw" ? e : b(Reflect.get(e, t, n)),
  set: (e, t, n, o) => {
    const r = e[t];
    return /* @__PURE__ */ Ee(r) && !/* @__PURE__ */ Ee(n) ? (r.value = n, !0) : Reflect.set(e, t, n, o);
  }
};
function wu(e) {
  return /* @__PURE__ */ Lt(e) ? e : new Proxy(e, df);
}
class ff {
  constructor(t) {
    this.__v_isRef = !0, this._value = void 0;
    const n = this.dep = new Gr(), { get: o, set: r } = t(n.track.bind(n), n.trigger.bind(n));
    this._get = o, this._set = r;
  }
  get value() {
    return this._value = this._get();
  }
  set value(t) {
    this._set(t);
  }
}
function pf(e) {
  return new ff(e);
}
// @__NO_SIDE_EFFECTS__
function mf(e) {
  const t = X(e) ? new Array(e.length) : {};
  for (const n in e)
    t[n] = gf(e, n);
  return t;
}
class hf {
  constructor(t, n, o) {
    this._object = t, this._defaultValue = o, this.__v_isRef = !0, this._value = void 0, this._key = ct(n) ? n : String(n), this._raw = /* @__PURE__ */ he(t);
    let r = !0, i = t;
    if (!X(t) || ct(this._key) || !Hr(this._key))
      do
        r = !/* @__PURE__ */ Jr(i) || /* @__PURE__ */ ut(i);
      while (r && (i = i.__v_raw));
    this._shallow = r;
  }
  get value() {
    let t = this._object[this._key];
    return this._shallow && (t = b(t)), this._value = t === void 0 ? this._defaultValue : t;
  }
  set value(t) {
    if (this._shallow && /* @__PURE__ */ Ee(this._raw[this._key])) {
      const n = this._object[this._key];
      if (/* @__PURE__ */ Ee(n)) {
        n.value = t;
        return;
      }
    }
    this._object[this._key] = t;
  }
  get dep() {
    return qd(this._raw, this._key);
  }
}
function gf(e, t, n) {
  return new hf(e, t, n);
}
class bf {
  constructor(t, n, o) {
    this.fn = t, this.setter = n, this._value = void 0, this.dep = new Gr(this), this.__v_isRef = !0, this.deps = void 0, this.depsTail = void 0, this.flags = 16, this.globalVersion = _o - 1, this.next = void 0, this.effect = this, this.__v_isReadonly = !n, this.isSSR = o;
  }
  /**
   * @internal
   */
  notify() {
    if (this.flags |= 16, !(this.flags & 8) && // avoid infinite self recursion
    Te !== this)
      return su(this, !0), !0;
  }
  get value() {
    const t = this.dep.track();
    return uu(this), t && (t.version = this.dep.version), this._value;
  }
  set value(t) {
    this.setter && this.setter(t);
  }
}
// @__NO_SIDE_EFFECTS__
function vf(e, t, n = !1) {
  let o, r;
  return re(e) ? o = e : (o = e.get, r = e.set), new bf(o, r, n);
}
const ar = {}, _r = /* @__PURE__ */ new WeakMap();
let vn;
function yf(e, t = !1, n = vn) {
  if (n) {
    let o = _r.get(n);
    o || _r.set(n, o = []), o.push(e);
  }
}
function wf(e, t, n = ge) {
  const { immediate: o, deep: r, once: i, scheduler: s, augmentJob: a, call: l } = n, c = (S) => r ? S : /* @__PURE__ */ ut(S) || r === !1 || r === 0 ? qt(S, 1) : qt(S);
  let u, d, f, p, h = !1, k = !1;
  if (/* @__PURE__ */ Ee(e) ? (d = () => e.value, h = /* @__PURE__ */ ut(e)) : /* @__PURE__ */ Lt(e) ? (d = () => c(e), h = !0) : X(e) ? (k = !0, h = e.some((S) => /* @__PURE__ */ Lt(S) || /* @__PURE__ */ ut(S)), d = () => e.map((S) => {
    if (/* @__PURE__ */ Ee(S))
      return S.value;
    if (/* @__PURE__ */ Lt(S))
      return c(S);
    if (re(S))
      return l ? l(S, 2) : S();
  })) : re(e) ? t ? d = l ? () => l(e, 2) : e : d = () => {
    if (f) {
      Nt();
      try {
        f();
      } finally {
        jt();
      }
    }
    const S = vn;
    vn = u;
    try {
      return l ? l(e, 3, [p]) : e(p);
    } finally {
      vn = S;
    }
  } : d = It, t && r) {
    const S = d, C = r === !0 ? 1 / 0 : r;
    d = () => qt(S(), C);
  }
  const $ = ou(), M = () => {
    u.stop(), $ && $.active && ps($.effects, u);
  };
  if (i && t) {
    const S = t;
    t = (...C) => {
      try {
        return S(...C);
      } finally {
        M();
      }
    };
  }
  let T = k ? new Array(e.length).fill(ar) : ar;
  const E = (S) => {
    if (!(!(u.flags & 1) || !u.dirty && !S))
      if (t) {
        const C = u.run();
        if (S || r || h || (k ? C.some((q, F) => Ue(q, T[F])) : Ue(C, T))) {
          const q = vn;
          Nt();
          try {
            f && f(), vn = u;
            const F = [
              C,
              // pass undefined as the old value when it's changed for the first time
              T === ar ? void 0 : k && T[0] === ar ? [] : T,
              p
            ];
            T = C, l ? l(t, 3, F) : (
              // @ts-expect-error
              t(...F)
            );
          } finally {
            vn = q, jt();
          }
        }
      } else
        u.run();
  };
  return a && a(E), u = new ru(d), u.scheduler = s ? () => s(E, !1) : E, p = (S) => yf(S, !1, u), f = u.onStop = () => {
    const S = _r.get(u);
    if (S) {
      if (l)
        l(S, 4);
      else
        for (const C of S) C();
      _r.delete(u);
    }
  }, t ? o ? E(!0) : T = u.run() : s ? s(E.bind(null, !0), !0) : u.run(), M.pause = u.pause.bind(u), M.resume = u.resume.bind(u), M.stop = M, M;
}
function qt(e, t = 1 / 0, n) {
  if (t <= 0 || !ke(e) || e.__v_skip || (n = n || /* @__PURE__ */ new Map(), (n.get(e) || 0) >= t))
    return e;
  if (n.set(e, t), t--, /* @__PURE__ */ Ee(e))
    qt(e.value, t, n);
  else if (X(e))
    for (let o = 0; o < e.length; o++)
      qt(e[o], t, n);
  else if (Hn(e) || sn(e))
    e.forEach((o) => {
      qt(o, t, n);
    });
  else if (Yl(e)) {
    for (const o in e)
      qt(e[o], t, n);
    for (const o of Object.getOwnPropertySymbols(e))
      Object.prototype.propertyIsEnumerable.call(e, o) && qt(e[o], t, n);
  }
  return e;
}
function Zo(e, t, n, o) {
  try {
    return o ? e(...o) : e();
  } catch (r) {
    Zr(r, t, n);
  }
}
function mt(e, t, n, o) {
  if (re(e)) {
    const r = Zo(e, t, n, o);
    return r && ql(r) && r.catch((i) => {
      Zr(i, t, n, void 0, !0);
    }), r;
  }
  if (X(e)) {
    const r = [];
    for (let i = 0; i < e.length; i++)
      r.push(mt(e[i], t, n, o));
    return r;
  }
}
function Zr(e, t, n, o = !0, r = !1) {
  const i = t ? t.vnode : null, { errorHandler: s, throwUnhandledErrorInProduction: a } = t && t.appContext.config || ge;
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
    if (s) {
      Nt(), Zo(s, null, 10, [
        e,
        c,
        u
      ]), jt();
      return;
    }
  }
  kf(e, n, i, o, a);
}
function kf(e, t, n, o = !0, r = !1) {
  if (r)
    throw e;
  console.error(e);
}
const tt = [];
let wt = -1;
const Pt = [];
let nn = null, Mn = 0;
const ku = /* @__PURE__ */ Promise.resolve();
let $r = null;
function Xo(e) {
  const t = $r || ku;
  return e ? t.then(this ? e.bind(this) : e) : t;
}
function _f(e) {
  let t = wt + 1, n = tt.length;
  for (; t < n; ) {
    const o = t + n >>> 1, r = tt[o], i = So(r);
    i < e || i === e && r.flags & 2 ? t = o + 1 : n = o;
  }
  return t;
}
function Xr(e) {
  if (!(e.flags & 1)) {
    const t = So(e), n = tt[tt.length - 1];
    !n || // fast path when the job id is larger than the tail
    !(e.flags & 2) && t >= So(n) ? tt.push(e) : tt.splice(_f(t), 0, e), e.flags |= 1, _u();
  }
}
function _u() {
  $r || ($r = ku.then(xu));
}
function $f(e) {
  if (!X(e))
    nn && e.id === -1 ? nn.splice(Mn + 1, 0, e) : e.flags & 1 || (Pt.push(e), e.flags |= 1);
  else
    for (let t = 0; t < e.length; t++)
      Pt.push(e[t]);
  _u();
}
function $u(e, t, n, o = wt + 1) {
  for (; o < tt.length; o++) {
    const r = tt[o];
    if (r && r.flags & 2) {
      if (e && r.id !== e.uid || t !== void 0 && !(r.id >= t))
        continue;
      tt.splice(o, 1), o = e ? o - 1 : wt, r.flags & 4 && (r.flags &= -2), r(), r.flags & 4 || (r.flags &= -2);
    }
  }
}
function Su(e, t, n = 0) {
  if (Pt.length) {
    let o = Pt, r = 0;
    if (t) {
      o = [];
      for (let s = 0; s < Pt.length; s++) {
        const a = Pt[s];
        (a.i !== void 0 ? !a.i || a.i.uid < n : t.has(a)) ? Pt[r++] = a : o.push(a);
      }
    }
    const i = [...new Set(o)].sort((s, a) => So(s) - So(a));
    if (Pt.length = r, nn) {
      for (let s = 0; s < i.length; s++)
        nn.push(i[s]);
      return;
    }
    for (nn = i, Mn = 0; Mn < nn.length; Mn++) {
      const s = nn[Mn];
      s.flags & 4 && (s.flags &= -2), s.flags & 8 || s(), s.flags &= -2;
    }
    nn = null, Mn = 0;
  }
}
let yi = !1;
function Sf(e, t) {
  if (yi) {
    e();
    return;
  }
  const n = t === void 0 ? void 0 : new Set(Pt);
  e(), yi = !0;
  try {
    $u(void 0, t), Su(void 0, n, t);
  } finally {
    yi = !1;
  }
}
const So = (e) => e.id == null ? e.flags & 2 ? -1 : 1 / 0 : e.id;
function xu(e) {
  try {
    for (wt = 0; wt < tt.length; wt++) {
      const t = tt[wt];
      t && !(t.flags & 8) && (t.flags & 4 && (t.flags &= -2), Zo(
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
    wt = -1, tt.length = 0, Su(), $r = null, (tt.length || Pt.length) && xu();
  }
}
let We = null, Cu = null;
function Sr(e) {
  const t = We;
  return We = e, Cu = e && e.type.__scopeId || null, t;
}
function Q(e, t = We, n) {
  if (!t || e._n)
    return e;
  const o = (...r) => {
    o._d && Er(-1);
    const i = Sr(t), s = Gt.length;
    let a;
    try {
      a = e(...r);
    } finally {
      for (let l = Gt.length; l > s; l--) Cs();
      Sr(i), o._d && Er(1);
    }
    return a;
  };
  return o._n = !0, o._c = !0, o._d = !0, o;
}
function Qr(e, t) {
  if (We === null)
    return e;
  const n = ri(We), o = e.dirs || (e.dirs = []);
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
function mn(e, t, n, o) {
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
    s ? l.oldValue = s[a].value : o === "mounted" && l.oldValue !== void 0 && (l = Ie({}, l, { oldValue: void 0 }));
    let c = l.dir[o];
    c && (Nt(), mt(c, n, 8, [
      e.el,
      l,
      r,
      t
    ]), jt());
  }
}
function xf(e, t) {
  if (Ze) {
    let n = Ze.provides;
    const o = Ze.parent && Ze.parent.provides;
    o === n && (n = Ze.provides = Object.create(o)), n[e] = t;
  }
}
function po(e, t, n = !1) {
  const o = Tn();
  if (o || xn) {
    let r = xn ? xn._context.provides : o ? o.parent == null || o.ce ? o.vnode.appContext && o.vnode.appContext.provides : o.parent.provides : void 0;
    if (r && e in r)
      return r[e];
    if (arguments.length > 1)
      return n && re(t) ? t.call(o && o.proxy) : t;
  }
}
function Cf() {
  return !!(Tn() || xn);
}
const Of = /* @__PURE__ */ Symbol.for("v-scx"), Tf = () => po(Of);
function Pf(e, t) {
  return ws(
    e,
    null,
    { flush: "sync" }
  );
}
function Ke(e, t, n) {
  return ws(e, t, n);
}
function ws(e, t, n = ge) {
  const { immediate: o, deep: r, flush: i, once: s } = n, a = Ie({}, n), l = t && o || !t && i !== "post";
  let c;
  if (Po) {
    if (i === "sync") {
      const p = Tf();
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
    h ? p() : Xr(p);
  }), a.augmentJob = (p) => {
    t && (p.flags |= 4), d && (p.flags |= 2, u && (p.id = u.uid, p.i = u));
  };
  const f = wf(e, t, a);
  return Po && (c ? c.push(f) : l && f()), f;
}
function Af(e, t, n) {
  const o = this.proxy, r = Pe(e) ? e.includes(".") ? Ou(o, e) : () => o[e] : e.bind(o, o);
  let i;
  re(t) ? i = t : (i = t.handler, n = t);
  const s = tr(this), a = ws(r, i.bind(o), n);
  return s(), a;
}
function Ou(e, t) {
  const n = t.split(".");
  return () => {
    let o = e;
    for (let r = 0; r < n.length && o; r++)
      o = o[n[r]];
    return o;
  };
}
const en = /* @__PURE__ */ new WeakMap(), Tu = /* @__PURE__ */ Symbol("_vte"), ei = (e) => e.__isTeleport, yn = (e) => e && (e.disabled || e.disabled === ""), Ef = (e) => e && (e.defer || e.defer === ""), oa = (e) => typeof SVGElement < "u" && e instanceof SVGElement, ra = (e) => typeof MathMLElement == "function" && e instanceof MathMLElement, Ri = (e, t) => {
  const n = e && e.to;
  return Pe(n) ? t ? t(n) : null : n;
}, If = {
  name: "Teleport",
  __isTeleport: !0,
  process(e, t, n, o, r, i, s, a, l, c) {
    const {
      mc: u,
      pc: d,
      pbc: f,
      o: { insert: p, querySelector: h, createText: k, createComment: $, parentNode: M }
    } = c, T = yn(t.props);
    let { dynamicChildren: E } = t;
    const S = (F, N, I) => {
      F.shapeFlag & 16 && u(
        F.children,
        N,
        I,
        r,
        i,
        s,
        a,
        l
      );
    }, C = (F = t) => {
      const N = yn(F.props), I = F.target = Ri(F.props, h), J = Fi(I, F, k, p);
      I && (s !== "svg" && oa(I) ? s = "svg" : s !== "mathml" && ra(I) && (s = "mathml"), r && r.isCE && (r.ce._teleportTargets || (r.ce._teleportTargets = /* @__PURE__ */ new Set())).add(I), N || (S(F, I, J), ro(F, !1)));
    }, q = (F) => {
      const N = () => {
        if (en.get(F) === N) {
          if (en.delete(F), yn(F.props)) {
            const I = M(F.el) || n;
            S(F, I, F.anchor), ro(F, !0);
          }
          C(F);
        }
      };
      en.set(F, N), Ye(N, i);
    };
    if (e == null) {
      const F = t.el = k(""), N = t.anchor = k("");
      if (p(F, n, o), p(N, n, o), Ef(t.props) || i && i.pendingBranch) {
        q(t);
        return;
      }
      T && (S(t, n, N), ro(t, !0)), C();
    } else {
      t.el = e.el;
      const F = t.anchor = e.anchor, N = en.get(e);
      if (N) {
        N.flags |= 8, en.delete(e), q(t);
        return;
      }
      t.targetStart = e.targetStart;
      const I = t.target = e.target, J = t.targetAnchor = e.targetAnchor, ne = yn(e.props), z = ne ? n : I, ue = ne ? F : J;
      if (s === "svg" || oa(I) ? s = "svg" : (s === "mathml" || ra(I)) && (s = "mathml"), E ? (f(
        e.dynamicChildren,
        E,
        z,
        r,
        i,
        s,
        a
      ), xs(e, t, !0)) : l || d(
        e,
        t,
        z,
        ue,
        r,
        i,
        s,
        a,
        !1
      ), T)
        ne ? t.props && e.props && t.props.to !== e.props.to && (t.props.to = e.props.to) : lr(
          t,
          n,
          F,
          c,
          1
        );
      else if ((t.props && t.props.to) !== (e.props && e.props.to)) {
        const Se = Ri(t.props, h);
        Se && (t.target = Se, lr(
          t,
          Se,
          null,
          c,
          0
        ));
      } else ne && lr(
        t,
        I,
        J,
        c,
        1
      );
      ro(t, T);
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
      props: f
    } = e, p = yn(f), h = i || !p, k = en.get(e);
    if (k && (k.flags |= 8, en.delete(e)), d && (r(c), r(u)), i && r(l), !k && (p || d) && s & 16)
      for (let $ = 0; $ < a.length; $++) {
        const M = a[$];
        o(
          M,
          t,
          n,
          h,
          !!M.dynamicChildren
        );
      }
  },
  move: lr,
  hydrate: Lf
};
function lr(e, t, n, { o: { insert: o }, m: r }, i = 2) {
  i === 0 && (e.targetStart && o(e.targetStart, t, n), o(e.targetAnchor, t, n), n = e.targetAnchor);
  const { el: s, anchor: a, shapeFlag: l, children: c, props: u } = e, d = i === 2;
  if (d && o(s, t, n), !en.has(e) && (!d || yn(u)) && l & 16)
    for (let f = 0; f < c.length; f++)
      r(
        c[f],
        t,
        n,
        2
      );
  d && o(a, t, n);
}
function Lf(e, t, n, o, r, i, {
  o: { nextSibling: s, parentNode: a, querySelector: l, insert: c, createText: u }
}, d) {
  function f($, M) {
    let T = M;
    for (; T; ) {
      if (T && T.nodeType === 8) {
        if (T.data === "teleport start anchor")
          t.targetStart = T;
        else if (T.data === "teleport anchor") {
          t.targetAnchor = T, $._lpa = t.targetAnchor && s(t.targetAnchor);
          break;
        }
      }
      T = s(T);
    }
  }
  function p($, M) {
    M.anchor = d(
      s($),
      M,
      a($),
      n,
      o,
      r,
      i
    );
  }
  const h = t.target = Ri(
    t.props,
    l
  ), k = yn(t.props);
  if (h) {
    const $ = h._lpa || h.firstChild;
    t.shapeFlag & 16 && (k ? (p(e, t), f(h, $), t.targetAnchor || Fi(
      h,
      t,
      u,
      c,
      // if target is the same as the main view, insert anchors before current node
      // to avoid hydrating mismatch
      a(e) === h ? e : null
    )) : (t.anchor = s(e), f(h, $), t.targetAnchor || Fi(h, t, u, c), d(
      $ && s($),
      t,
      h,
      n,
      o,
      r,
      i
    ))), ro(t, k);
  } else k && t.shapeFlag & 16 && (p(e, t), t.targetStart = e, t.targetAnchor = s(e));
  return t.anchor && s(t.anchor);
}
const Mf = If;
function ro(e, t) {
  const n = e.ctx;
  if (n && n.ut) {
    let o, r;
    for (t ? (o = e.el, r = e.anchor) : (o = e.targetStart, r = e.targetAnchor); o && o !== r; )
      o.nodeType === 1 && o.setAttribute("data-v-owner", n.uid), o = o.nextSibling;
    n.ut();
  }
}
function Fi(e, t, n, o, r = null) {
  const i = t.targetStart = n(""), s = t.targetAnchor = n("");
  return i[Tu] = s, e && (o(i, e, r), o(s, e, r)), s;
}
const ft = /* @__PURE__ */ Symbol("_leaveCb"), eo = /* @__PURE__ */ Symbol("_enterCb");
function Nf() {
  const e = {
    isMounted: !1,
    isLeaving: !1,
    isUnmounting: !1,
    leavingVNodes: /* @__PURE__ */ new Map()
  };
  return Qo(() => {
    e.isMounted = !0;
  }), er(() => {
    e.isUnmounting = !0;
  }), e;
}
const dt = [Function, Array], Pu = {
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
}, jf = {
  name: "BaseTransition",
  props: Pu,
  setup(e, { slots: t }) {
    const n = Tn(), o = Nf();
    return () => {
      const r = t.default && Iu(t.default(), !0), i = r && r.length ? Au(r) : (
        // Keep explicit default-slot conditionals on the same transition path
        // as regular v-if branches, which render a comment placeholder.
        n.subTree ? x() : void 0
      );
      if (!i)
        return;
      const s = /* @__PURE__ */ he(e), { mode: a } = s;
      if (o.isLeaving)
        return wi(i);
      const l = xr(i);
      if (!l)
        return wi(i);
      const c = Bi(
        l,
        s,
        o,
        n
      );
      l.type !== qe && Sn(l, c);
      let u = n.subTree && xr(n.subTree);
      if (u && u.type !== qe && !wn(u, l) && xo(n.subTree)) {
        let d = Bi(
          u,
          s,
          o,
          n
        );
        if (Sn(u, d), a === "out-in" && l.type !== qe)
          return o.isLeaving = !0, d.afterLeave = () => {
            if (o.isLeaving = !1, !(n.job.flags & 8))
              if (n.effect.flags & 2) {
                const f = () => {
                  n.job.flags & 8 || n.update();
                };
                f.i = n, Xr(f);
              } else
                n.update();
            delete d.afterLeave, u = void 0;
          }, wi(i);
        a === "in-out" && l.type !== qe ? d.delayLeave = (f, p, h) => {
          const k = Eu(
            o,
            u
          );
          k[String(u.key)] = u, f[ft] = () => {
            p(), f[ft] = void 0, delete c.delayedLeave, u = void 0;
          }, c.delayedLeave = () => {
            h(), delete c.delayedLeave, u = void 0;
          };
        } : u = void 0;
      } else u && (u = void 0);
      return i;
    };
  }
};
function Au(e) {
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
const Df = jf;
function Eu(e, t) {
  const { leavingVNodes: n } = e;
  let o = n.get(t.type);
  return o || (o = /* @__PURE__ */ Object.create(null), n.set(t.type, o)), o;
}
function Bi(e, t, n, o) {
  const {
    appear: r,
    mode: i,
    persisted: s = !1,
    onBeforeEnter: a,
    onEnter: l,
    onAfterEnter: c,
    onEnterCancelled: u,
    onBeforeLeave: d,
    onLeave: f,
    onAfterLeave: p,
    onLeaveCancelled: h,
    onBeforeAppear: k,
    onAppear: $,
    onAfterAppear: M,
    onAppearCancelled: T
  } = t, E = String(e.key), S = Eu(n, e), C = (N, I) => {
    N && mt(
      N,
      o,
      9,
      I
    );
  }, q = (N, I) => {
    const J = I[1];
    C(N, I), X(N) ? N.every((ne) => ne.length <= 1) && J() : N.length <= 1 && J();
  }, F = {
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
      const J = S[E];
      if (J && wn(e, J)) {
        let ne = J.el[ft];
        if (!ne) {
          const z = xo(J);
          ne = z && z.el[ft];
        }
        ne && ne();
      }
      C(I, [N]);
    },
    enter(N) {
      if (S[E] === e) return;
      let I = l, J = c, ne = u;
      if (!n.isMounted)
        if (r)
          I = $ || l, J = M || c, ne = T || u;
        else
          return;
      let z = !1;
      N[eo] = (Se) => {
        z || (z = !0, Se ? C(ne, [N]) : C(J, [N]), F.delayedLeave && F.delayedLeave(), N[eo] = void 0);
      };
      const ue = N[eo].bind(null, !1);
      I ? q(I, [N, ue]) : ue();
    },
    leave(N, I) {
      const J = String(e.key);
      if (N[eo] && N[eo](
        !0
        /* cancelled */
      ), n.isUnmounting)
        return I();
      C(d, [N]);
      let ne = !1;
      N[ft] = (ue) => {
        ne || (ne = !0, I(), ue ? C(h, [N]) : C(p, [N]), N[ft] = void 0, S[J] === e && delete S[J]);
      };
      const z = N[ft].bind(null, !1);
      S[J] = e, f ? q(f, [N, z]) : z();
    },
    clone(N) {
      const I = Bi(N, t, n, o);
      return I.afterLeave = () => {
        F.afterLeave && F.afterLeave();
      }, I.delayLeave = (J, ne, z) => {
        F.delayLeave ? F.delayLeave(J, ne, z) : z();
      }, I.delayedLeave = () => {
        F.delayedLeave && F.delayedLeave();
      }, I;
    }
  };
  return F;
}
function wi(e) {
  if (ti(e))
    return e = dn(e), e.children = null, e;
}
function xr(e) {
  if (!ti(e))
    return ei(e.type) && e.children ? Au(e.children) : e;
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
function Sn(e, t) {
  if (e.shapeFlag & 6 && e.component) {
    e.transition = t;
    const n = e.component.subTree;
    Sn(
      ei(n.type) && xr(n) || n,
      t
    );
  } else if (e.shapeFlag & 128) {
    const n = e.suspense;
    if (n) {
      const o = n.isHydrating ? n.pendingBranch : n.activeBranch;
      o && Sn(o, t.clone(o));
    } else
      e.ssContent.transition = t.clone(e.ssContent), e.ssFallback.transition = t.clone(e.ssFallback);
  } else if (e.transition = t, e.type === R && X(e.children)) {
    const n = Wu(e.children, !1);
    n && Sn(n, t);
  }
}
function Iu(e, t = !1, n) {
  let o = [], r = 0;
  for (let i = 0; i < e.length; i++) {
    let s = e[i];
    const a = n == null ? s.key : String(n) + String(s.key != null ? s.key : i);
    s.type === R ? (s.patchFlag & 128 && r++, o = o.concat(
      Iu(s.children, t, a)
    )) : (t || s.type !== qe) && o.push(a != null ? dn(s, { key: a }) : s);
  }
  if (r > 1)
    for (let i = 0; i < o.length; i++)
      o[i].patchFlag = -2;
  return o;
}
function xo(e) {
  if (e.component)
    return xo(e.component.subTree);
  if (e.type === R) {
    const t = X(e.children) && Wu(e.children, !1);
    return t ? xo(t) : void 0;
  }
  if (e.type !== qe)
    return e;
}
// @__NO_SIDE_EFFECTS__
function ie(e, t) {
  return re(e) ? (
    // #8236: extend call and options.name access are considered side-effects
    // by Rollup, so we have to wrap it in a pure-annotated IIFE.
    Ie({ name: e.name }, t, { setup: e })
  ) : e;
}
function Lu() {
  const e = Tn();
  return e ? (e.appContext.config.idPrefix || "v") + "-" + e.ids[0] + e.ids[1]++ : "";
}
function Mu(e) {
  e.ids = [e.ids[0] + e.ids[2]++ + "-", 0, 0];
}
function ia(e, t) {
  let n;
  return !!((n = Object.getOwnPropertyDescriptor(e, t)) && !n.configurable);
}
const Cr = /* @__PURE__ */ new WeakMap();
function mo(e, t, n, o, r = !1) {
  if (X(e)) {
    e.forEach(
      (k, $) => mo(
        k,
        t && (X(t) ? t[$] : t),
        n,
        o,
        r
      )
    );
    return;
  }
  if (Bn(o) && !r) {
    o.shapeFlag & 512 && o.type.__asyncResolved && o.component.subTree.component && mo(e, t, n, o.component.subTree);
    return;
  }
  const i = o.shapeFlag & 4 ? ri(o.component) : o.el, s = r ? null : i, { i: a, r: l } = e, c = t && t.r, u = a.refs === ge ? a.refs = {} : a.refs, d = a.setupState, f = /* @__PURE__ */ he(d), p = d === ge ? Kl : (k) => ia(u, k) ? !1 : ye(f, k), h = (k, $) => !($ && ia(u, $));
  if (c != null && c !== l) {
    if (sa(t), Pe(c))
      u[c] = null, p(c) && (d[c] = null);
    else if (/* @__PURE__ */ Ee(c)) {
      const k = t;
      h(c, k.k) && (c.value = null), k.k && (u[k.k] = null);
    }
  }
  if (re(l))
    Zo(l, a, 12, [s, u]);
  else {
    const k = Pe(l), $ = /* @__PURE__ */ Ee(l);
    if (k || $) {
      const M = () => {
        if (e.f) {
          const T = k ? p(l) ? d[l] : u[l] : h() || !e.k ? l.value : u[e.k];
          if (r)
            X(T) && ps(T, i);
          else if (X(T))
            T.includes(i) || T.push(i);
          else if (k)
            u[l] = [i], p(l) && (d[l] = u[l]);
          else {
            const E = [i];
            h(l, e.k) && (l.value = E), e.k && (u[e.k] = E);
          }
        } else k ? (u[l] = s, p(l) && (d[l] = s)) : $ && (h(l, e.k) && (l.value = s), e.k && (u[e.k] = s));
      };
      if (s) {
        const T = () => {
          M(), Cr.delete(e);
        };
        T.id = -1, Cr.set(e, T), Ye(T, n);
      } else
        sa(e), M();
    }
  }
}
function sa(e) {
  const t = Cr.get(e);
  t && (t.flags |= 8, Cr.delete(e));
}
qr().requestIdleCallback;
qr().cancelIdleCallback;
const Bn = (e) => !!e.type.__asyncLoader, ti = (e) => e.type.__isKeepAlive;
function Rf(e, t) {
  Nu(e, "a", t);
}
function Ff(e, t) {
  Nu(e, "da", t);
}
function Nu(e, t, n = Ze) {
  const o = e.__wdc || (e.__wdc = () => {
    let r = n;
    for (; r; ) {
      if (r.isDeactivated)
        return;
      r = r.parent;
    }
    return e();
  });
  if (Co(t, o, n), n) {
    let r = n.parent;
    for (; r && r.parent; )
      ti(r.parent.vnode) && Bf(o, t, n, r), r = r.parent;
  }
}
function Bf(e, t, n, o) {
  const r = Co(
    t,
    e,
    o,
    !0
    /* prepend */
  ), i = Co(
    "um",
    () => ps(o[t], r),
    n
  );
  i.flags = 16;
}
function Co(e, t, n = Ze, o = !1) {
  if (n) {
    const r = n[e] || (n[e] = []), i = t.__weh || (t.__weh = (...s) => {
      Nt();
      const a = tr(n), l = mt(t, n, e, s);
      return a(), jt(), l;
    });
    return o ? r.unshift(i) : r.push(i), i;
  }
}
const Zt = (e) => (t, n = Ze) => {
  (!Po || e === "sp") && Co(e, (...o) => t(...o), n);
}, Vf = Zt("bm"), Qo = Zt("m"), zf = Zt(
  "bu"
), Uf = Zt("u"), er = Zt(
  "bum"
), Hf = Zt("um"), Wf = Zt(
  "sp"
), Kf = Zt("rtg"), qf = Zt("rtc");
function Gf(e, t = Ze) {
  Co("ec", e, t);
}
const ks = "components", Yf = "directives";
function Or(e, t) {
  return _s(ks, e, !0, t) || e;
}
const ju = /* @__PURE__ */ Symbol.for("v-ndc");
function Vi(e) {
  return Pe(e) ? _s(ks, e, !1) || e : e || ju;
}
function Du(e) {
  return _s(Yf, e);
}
function _s(e, t, n = !0, o = !1) {
  const r = We || Ze;
  if (r) {
    const i = r.type;
    if (e === ks) {
      const a = Ep(
        i,
        !1
      );
      if (a && (a === t || a === Xe(t) || a === Kr(Xe(t))))
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
  return e && (e[t] || e[Xe(t)] || e[Kr(Xe(t))]);
}
function be(e, t, n, o) {
  let r;
  const i = n, s = X(e);
  if (s || Pe(e)) {
    const a = s && /* @__PURE__ */ Lt(e);
    let l = !1, c = !1;
    a && (l = !/* @__PURE__ */ ut(e), c = /* @__PURE__ */ Dt(e), e = Yr(e)), r = new Array(e.length);
    for (let u = 0, d = e.length; u < d; u++)
      r[u] = t(
        l ? c ? cn(pt(e[u])) : pt(e[u]) : e[u],
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
function Re(e, t, n, o, r, i) {
  if (n == null && (n = {}), We.ce || We.parent && Bn(We.parent) && We.parent.ce) {
    const c = n, u = Object.keys(c).length > 0;
    return t !== "default" && (c.name = t), m(), K(
      R,
      null,
      [G("slot", c, o && o())],
      u ? -2 : 64
    );
  }
  let s = e[t];
  s && s._c && (s._d = !1);
  const a = Gt.length;
  m();
  let l;
  try {
    const c = s && Ru(s(n)), u = n.key || i || // slot content array of a dynamic conditional slot may have a branch
    // key attached in the `createSlots` helper, respect that
    c && c.key;
    l = K(
      R,
      {
        key: (u && !ct(u) ? u : `_${t}`) + // #7256 force differentiate fallback content from actual content
        (!c && o ? "_fb" : "")
      },
      c || (o ? o() : []),
      c && e._ === 1 ? 64 : -2
    );
  } catch (c) {
    for (let u = Gt.length; u > a; u--) Cs();
    throw c;
  } finally {
    s && s._c && (s._d = !0);
  }
  return l.scopeId && (l.slotScopeIds = [l.scopeId + "-s"]), l;
}
function Ru(e) {
  return e.some((t) => Wn(t) ? !(t.type === qe || t.type === R && !Ru(t.children)) : !0) ? e : null;
}
const zi = (e) => e ? sc(e) ? ri(e) : zi(e.parent) : null, ho = (
  // Move PURE marker to new line to workaround compiler discarding it
  // due to type annotation
  /* @__PURE__ */ Ie(/* @__PURE__ */ Object.create(null), {
    $: (e) => e,
    $el: (e) => e.vnode.el,
    $data: (e) => e.data,
    $props: (e) => e.props,
    $attrs: (e) => e.attrs,
    $slots: (e) => e.slots,
    $refs: (e) => e.refs,
    $parent: (e) => zi(e.parent),
    $root: (e) => zi(e.root),
    $host: (e) => e.ce,
    $emit: (e) => e.emit,
    $options: (e) => Bu(e),
    $forceUpdate: (e) => e.f || (e.f = () => {
      Xr(e.update);
    }),
    $nextTick: (e) => e.n || (e.n = Xo.bind(e.proxy)),
    $watch: (e) => Af.bind(e)
  })
), ki = (e, t) => e !== ge && !e.__isScriptSetup && ye(e, t), Jf = {
  get({ _: e }, t) {
    if (t === "__v_skip")
      return !0;
    const { ctx: n, setupState: o, data: r, props: i, accessCache: s, type: a, appContext: l } = e;
    if (t[0] !== "$") {
      const f = s[t];
      if (f !== void 0)
        switch (f) {
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
        if (ki(o, t))
          return s[t] = 1, o[t];
        if (r !== ge && ye(r, t))
          return s[t] = 2, r[t];
        if (ye(i, t))
          return s[t] = 3, i[t];
        if (n !== ge && ye(n, t))
          return s[t] = 4, n[t];
        Ui && (s[t] = 0);
      }
    }
    const c = ho[t];
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
    return ki(r, t) ? (r[t] = n, !0) : o !== ge && ye(o, t) ? (o[t] = n, !0) : ye(e.props, t) || t[0] === "$" && t.slice(1) in e ? !1 : (i[t] = n, !0);
  },
  has({
    _: { data: e, setupState: t, accessCache: n, ctx: o, appContext: r, props: i, type: s }
  }, a) {
    let l;
    return !!(n[a] || e !== ge && a[0] !== "$" && ye(e, a) || ki(t, a) || ye(i, a) || ye(o, a) || ye(ho, a) || ye(r.config.globalProperties, a) || (l = s.__cssModules) && l[a]);
  },
  defineProperty(e, t, n) {
    return n.get != null ? e._.accessCache[t] = 0 : ye(n, "value") && this.set(e, t, n.value, null), Reflect.defineProperty(e, t, n);
  }
};
function Tr(e) {
  return X(e) ? e.reduce(
    (t, n) => (t[n] = null, t),
    {}
  ) : e;
}
function Pr(e, t) {
  return !e || !t ? e || t : X(e) && X(t) ? e.concat(t) : Ie({}, Tr(e), Tr(t));
}
let Ui = !0;
function Zf(e) {
  const t = Bu(e), n = e.proxy, o = e.ctx;
  Ui = !1, t.beforeCreate && la(t.beforeCreate, e, "bc");
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
    mounted: f,
    beforeUpdate: p,
    updated: h,
    activated: k,
    deactivated: $,
    beforeDestroy: M,
    beforeUnmount: T,
    destroyed: E,
    unmounted: S,
    render: C,
    renderTracked: q,
    renderTriggered: F,
    errorCaptured: N,
    serverPrefetch: I,
    // public API
    expose: J,
    inheritAttrs: ne,
    // assets
    components: z,
    directives: ue,
    filters: Se
  } = t;
  if (c && Xf(c, o, null), s)
    for (const oe in s) {
      const fe = s[oe];
      re(fe) && (o[oe] = fe.bind(n));
    }
  if (r) {
    const oe = r.call(n, n);
    ke(oe) && (e.data = /* @__PURE__ */ Yn(oe));
  }
  if (Ui = !0, i)
    for (const oe in i) {
      const fe = i[oe], nt = re(fe) ? fe.bind(n, n) : re(fe.get) ? fe.get.bind(n, n) : It, ot = !re(fe) && re(fe.set) ? fe.set.bind(n) : It, De = V({
        get: nt,
        set: ot
      });
      Object.defineProperty(o, oe, {
        enumerable: !0,
        configurable: !0,
        get: () => De.value,
        set: (je) => De.value = je
      });
    }
  if (a)
    for (const oe in a)
      Fu(a[oe], o, n, oe);
  if (l) {
    const oe = re(l) ? l.call(n) : l;
    Reflect.ownKeys(oe).forEach((fe) => {
      xf(fe, oe[fe]);
    });
  }
  u && la(u, e, "c");
  function ve(oe, fe) {
    X(fe) ? fe.forEach((nt) => oe(nt.bind(n))) : fe && oe(fe.bind(n));
  }
  if (ve(Vf, d), ve(Qo, f), ve(zf, p), ve(Uf, h), ve(Rf, k), ve(Ff, $), ve(Gf, N), ve(qf, q), ve(Kf, F), ve(er, T), ve(Hf, S), ve(Wf, I), X(J))
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
  C && e.render === It && (e.render = C), ne != null && (e.inheritAttrs = ne), z && (e.components = z), ue && (e.directives = ue), I && Mu(e);
}
function Xf(e, t, n = It) {
  X(e) && (e = Hi(e));
  for (const o in e) {
    const r = e[o];
    let i;
    ke(r) ? "default" in r ? i = po(
      r.from || o,
      r.default,
      !0
    ) : i = po(r.from || o) : i = po(r), /* @__PURE__ */ Ee(i) ? Object.defineProperty(t, o, {
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
function Fu(e, t, n, o) {
  let r = o.includes(".") ? Ou(n, o) : () => n[o];
  if (Pe(e)) {
    const i = t[e];
    re(i) && Ke(r, i);
  } else if (re(e))
    Ke(r, e.bind(n));
  else if (ke(e))
    if (X(e))
      e.forEach((i) => Fu(i, t, n, o));
    else {
      const i = re(e.handler) ? e.handler.bind(n) : t[e.handler];
      re(i) && Ke(r, i, e);
    }
}
function Bu(e) {
  const t = e.type, { mixins: n, extends: o } = t, {
    mixins: r,
    optionsCache: i,
    config: { optionMergeStrategies: s }
  } = e.appContext, a = i.get(t);
  let l;
  return a ? l = a : !r.length && !n && !o ? l = t : (l = {}, r.length && r.forEach(
    (c) => Ar(l, c, s, !0)
  ), Ar(l, t, s)), ke(t) && i.set(t, l), l;
}
function Ar(e, t, n, o = !1) {
  const { mixins: r, extends: i } = t;
  i && Ar(e, i, n, !0), r && r.forEach(
    (s) => Ar(e, s, n, !0)
  );
  for (const s in t)
    if (!(o && s === "expose")) {
      const a = Qf[s] || n && n[s];
      e[s] = a ? a(e[s], t[s]) : t[s];
    }
  return e;
}
const Qf = {
  data: ua,
  props: ca,
  emits: ca,
  // objects
  methods: io,
  computed: io,
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
  components: io,
  directives: io,
  // watch
  watch: tp,
  // provide / inject
  provide: ua,
  inject: ep
};
function ua(e, t) {
  return t ? e ? function() {
    return Ie(
      re(e) ? e.call(this, this) : e,
      re(t) ? t.call(this, this) : t
    );
  } : t : e;
}
function ep(e, t) {
  return io(Hi(e), Hi(t));
}
function Hi(e) {
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
function io(e, t) {
  return e ? Ie(/* @__PURE__ */ Object.create(null), e, t) : t;
}
function ca(e, t) {
  return e ? X(e) && X(t) ? [.../* @__PURE__ */ new Set([...e, ...t])] : Ie(
    /* @__PURE__ */ Object.create(null),
    Tr(e),
    Tr(t ?? {})
  ) : t;
}
function tp(e, t) {
  if (!e) return t;
  if (!t) return e;
  const n = Ie(/* @__PURE__ */ Object.create(null), e);
  for (const o in t)
    n[o] = et(e[o], t[o]);
  return n;
}
function Vu() {
  return {
    app: null,
    config: {
      isNativeTag: Kl,
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
let np = 0;
function op(e, t) {
  return function(o, r = null) {
    re(o) || (o = Ie({}, o)), r != null && !ke(r) && (r = null);
    const i = Vu(), s = /* @__PURE__ */ new WeakSet(), a = [];
    let l = !1;
    const c = i.app = {
      _uid: np++,
      _component: o,
      _props: r,
      _container: null,
      _context: i,
      _instance: null,
      version: Mp,
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
      mount(u, d, f) {
        if (!l) {
          const p = c._ceVNode || G(o, r);
          return p.appContext = i, f === !0 ? f = "svg" : f === !1 && (f = void 0), e(p, u, f), l = !0, c._container = u, u.__vue_app__ = c, ri(p.component);
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
        const d = xn;
        xn = c;
        try {
          return u();
        } finally {
          xn = d;
        }
      }
    };
    return c;
  };
}
let xn = null;
function zu(e, t, n = ge) {
  const o = Tn(), r = Xe(t), i = Jt(t), s = Uu(e, r), a = pf((l, c) => {
    let u, d = ge, f;
    return Pf(() => {
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
        const k = o.vnode.props, $ = !!(k && // check if parent has passed v-model
        (t in k || r in k || i in k) && (`onUpdate:${t}` in k || `onUpdate:${r}` in k || `onUpdate:${i}` in k));
        $ || (u = p, c()), o.emit(`update:${t}`, h), Ue(p, d) && (Ue(p, h) && !Ue(h, f) || // #13524: browsers differ in when they flush microtasks between
        // event listeners. If a v-model listener emits an intermediate value
        // and a following listener restores the model to its previous prop
        // value before parent updates are flushed, the parent render can be
        // deduped as having no prop change. Force a local update so DOM state
        // such as an input's value is synchronized back to the current model.
        $ && d !== ge && !Ue(h, u)) && c(), d = p, f = h;
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
const Uu = (e, t) => t === "modelValue" || t === "model-value" ? e.modelModifiers : e[`${t}Modifiers`] || e[`${Xe(t)}Modifiers`] || e[`${Jt(t)}Modifiers`];
function rp(e, t, ...n) {
  if (e.isUnmounted) return;
  const o = e.vnode.props || ge;
  let r = n;
  const i = t.startsWith("update:"), s = i && Uu(o, t.slice(7));
  s && (s.trim && (r = n.map((u) => Pe(u) ? u.trim() : u)), s.number && (r = r.map(Md)));
  let a, l = o[a = mi(t)] || // also try camelCase event handler (#2249)
  o[a = mi(Xe(t))];
  !l && i && (l = o[a = mi(Jt(t))]), l && mt(
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
const ip = /* @__PURE__ */ new WeakMap();
function Hu(e, t, n = !1) {
  const o = n ? ip : t.emitsCache, r = o.get(e);
  if (r !== void 0)
    return r;
  const i = e.emits;
  let s = {}, a = !1;
  if (!re(e)) {
    const l = (c) => {
      const u = Hu(c, t, !0);
      u && (a = !0, Ie(s, u));
    };
    !n && t.mixins.length && t.mixins.forEach(l), e.extends && l(e.extends), e.mixins && e.mixins.forEach(l);
  }
  return !i && !a ? (ke(e) && o.set(e, null), null) : (X(i) ? i.forEach((l) => s[l] = null) : Ie(s, i), ke(e) && o.set(e, s), s);
}
function ni(e, t) {
  return !e || !zr(t) ? !1 : (t = t.slice(2), t = t === "Once" ? t : t.replace(/Once$/, ""), ye(e, t[0].toLowerCase() + t.slice(1)) || ye(e, Jt(t)) || ye(e, t));
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
    data: f,
    setupState: p,
    ctx: h,
    inheritAttrs: k
  } = e, $ = Sr(e);
  let M, T;
  try {
    if (n.shapeFlag & 4) {
      const S = r || o, C = S;
      M = At(
        c.call(
          C,
          S,
          u,
          d,
          p,
          f,
          h
        )
      ), T = a;
    } else {
      const S = t;
      M = At(
        S.length > 1 ? S(
          d,
          { attrs: a, slots: s, emit: l }
        ) : S(
          d,
          null
        )
      ), T = t.props ? a : sp(a);
    }
  } catch (S) {
    Gt.length = 0, Zr(S, e, 1), M = G(qe);
  }
  let E = M;
  if (T && k !== !1) {
    const S = Object.keys(T), { shapeFlag: C } = E;
    S.length && C & 7 && (i && S.some(Ur) && (T = ap(
      T,
      i
    )), E = dn(E, T, !1, !0));
  }
  if (n.dirs && (E = dn(E, null, !1, !0), E.dirs = E.dirs ? E.dirs.concat(n.dirs) : n.dirs), n.transition) {
    const S = ei(E.type) && xr(E) || E;
    Sn(S, n.transition);
  }
  return M = E, Sr($), M;
}
function Wu(e, t = !0) {
  let n;
  for (let o = 0; o < e.length; o++) {
    const r = e[o];
    if (Wn(r)) {
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
const sp = (e) => {
  let t;
  for (const n in e)
    (n === "class" || n === "style" || zr(n)) && ((t || (t = {}))[n] = e[n]);
  return t;
}, ap = (e, t) => {
  const n = {};
  for (const o in e)
    (!Ur(o) || !(o.slice(9) in t)) && (n[o] = e[o]);
  return n;
};
function lp(e, t, n) {
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
        const f = u[d];
        if (Ku(s, o, f) && !ni(c, f))
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
    if (!ye(e, i) || Ku(t, e, i) && !ni(n, i))
      return !0;
  }
  return !1;
}
function Ku(e, t, n) {
  const o = e[n], r = t[n];
  return n === "style" && ke(o) && ke(r) ? !un(o, r) : o !== r;
}
function up({ vnode: e, parent: t, suspense: n }, o) {
  for (; t; ) {
    const r = t.subTree;
    if (r.suspense && r.suspense.activeBranch === e && (r.suspense.vnode.el = r.el = o, e = r), r === e)
      (e = t.vnode).el = o, t = t.parent;
    else
      break;
  }
  n && n.activeBranch === e && (n.vnode.el = o);
}
const qu = {}, Gu = () => Object.create(qu), Yu = (e) => Object.getPrototypeOf(e) === qu;
function cp(e, t, n, o = !1) {
  const r = {}, i = Gu();
  e.propsDefaults = /* @__PURE__ */ Object.create(null), Ju(e, t, r, i);
  for (const s in e.propsOptions[0])
    s in r || (r[s] = void 0);
  n ? e.props = o ? r : /* @__PURE__ */ uf(r) : e.type.props ? e.props = r : e.props = i, e.attrs = i;
}
function dp(e, t, n, o) {
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
        let f = u[d];
        if (ni(e.emitsOptions, f))
          continue;
        const p = t[f];
        if (l)
          if (ye(i, f))
            p !== i[f] && (i[f] = p, c = !0);
          else {
            const h = Xe(f);
            r[h] = Wi(
              l,
              a,
              h,
              p,
              e,
              !1
            );
          }
        else
          p !== i[f] && (i[f] = p, c = !0);
      }
    }
  } else {
    Ju(e, t, r, i) && (c = !0);
    let u;
    for (const d in a)
      (!t || // for camelCase
      !ye(t, d) && // it's possible the original props was passed in as kebab-case
      // and converted to camelCase (#955)
      ((u = Jt(d)) === d || !ye(t, u))) && (l ? n && // for camelCase
      (n[d] !== void 0 || // for kebab-case
      n[u] !== void 0) && (r[d] = Wi(
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
function Ju(e, t, n, o) {
  const [r, i] = e.propsOptions;
  let s = !1, a;
  if (t)
    for (let l in t) {
      if (uo(l))
        continue;
      const c = t[l];
      let u;
      r && ye(r, u = Xe(l)) ? !i || !i.includes(u) ? n[u] = c : (a || (a = {}))[u] = c : ni(e.emitsOptions, l) || (!(l in o) || c !== o[l]) && (o[l] = c, s = !0);
    }
  if (i) {
    const l = /* @__PURE__ */ he(n), c = a || ge;
    for (let u = 0; u < i.length; u++) {
      const d = i[u];
      n[d] = Wi(
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
function Wi(e, t, n, o, r, i) {
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
          const u = tr(r);
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
const fp = /* @__PURE__ */ new WeakMap();
function Zu(e, t, n = !1) {
  const o = n ? fp : t.propsCache, r = o.get(e);
  if (r)
    return r;
  const i = e.props, s = {}, a = [];
  let l = !1;
  if (!re(e)) {
    const u = (d) => {
      l = !0;
      const [f, p] = Zu(d, t, !0);
      Ie(s, f), p && a.push(...p);
    };
    !n && t.mixins.length && t.mixins.forEach(u), e.extends && u(e.extends), e.mixins && e.mixins.forEach(u);
  }
  if (!i && !l)
    return ke(e) && o.set(e, _n), _n;
  if (X(i))
    for (let u = 0; u < i.length; u++) {
      const d = Xe(i[u]);
      pa(d) && (s[d] = ge);
    }
  else if (i)
    for (const u in i) {
      const d = Xe(u);
      if (pa(d)) {
        const f = i[u], p = s[d] = X(f) || re(f) ? { type: f } : Ie({}, f), h = p.type;
        let k = !1, $ = !0;
        if (X(h))
          for (let M = 0; M < h.length; ++M) {
            const T = h[M], E = re(T) && T.name;
            if (E === "Boolean") {
              k = !0;
              break;
            } else E === "String" && ($ = !1);
          }
        else
          k = re(h) && h.name === "Boolean";
        p[
          0
          /* shouldCast */
        ] = k, p[
          1
          /* shouldCastTrue */
        ] = $, (k || ye(p, "default")) && a.push(d);
      }
    }
  const c = [s, a];
  return ke(e) && o.set(e, c), c;
}
function pa(e) {
  return e[0] !== "$" && !uo(e);
}
const $s = (e) => e === "_" || e === "_ctx" || e === "$stable", Ss = (e) => X(e) ? e.map(At) : [At(e)], pp = (e, t, n) => {
  if (t._n)
    return t;
  const o = Q((...r) => Ss(t(...r)), n);
  return o._c = !1, o;
}, Xu = (e, t, n) => {
  const o = e._ctx;
  for (const r in e) {
    if ($s(r)) continue;
    const i = e[r];
    if (re(i))
      t[r] = pp(r, i, o);
    else if (i != null) {
      const s = Ss(i);
      t[r] = () => s;
    }
  }
}, Qu = (e, t) => {
  const n = Ss(t);
  e.slots.default = () => n;
}, ec = (e, t, n) => {
  for (const o in t)
    (n || !$s(o)) && (e[o] = t[o]);
}, mp = (e, t, n) => {
  const o = e.slots = Gu();
  if (e.vnode.shapeFlag & 32) {
    const r = t._;
    r ? (ec(o, t, n), n && Jl(o, "_", r, !0)) : Xu(t, o);
  } else t && Qu(e, t);
}, hp = (e, t, n) => {
  const { vnode: o, slots: r } = e;
  let i = !0, s = ge;
  if (o.shapeFlag & 32) {
    const a = t._;
    a ? n && a === 1 ? i = !1 : ec(r, t, n) : (i = !t.$stable, Xu(t, r)), s = t;
  } else t && (Qu(e, t), s = { default: 1 });
  if (i)
    for (const a in r)
      !$s(a) && s[a] == null && delete r[a];
}, Ye = kp;
function gp(e) {
  return bp(e);
}
function bp(e, t) {
  const n = qr();
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
    nextSibling: f,
    setScopeId: p = It,
    insertStaticContent: h
  } = e, k = (g, w, O, j = null, P = null, L = null, H = void 0, U = null, B = !!w.dynamicChildren) => {
    if (g === w)
      return;
    g && !wn(g, w) && (j = En(g), je(g, P, L, !0), g = null), w.patchFlag === -2 && (B = !1, w.dynamicChildren = null), w.dynamicChildren && g && g.dynamicChildren && g.dynamicChildren.hasOnce && (w.dynamicChildren === _n && (w.dynamicChildren = []), w.dynamicChildren.hasOnce = !0);
    const { type: A, ref: Y, shapeFlag: W } = w;
    switch (A) {
      case oi:
        $(g, w, O, j);
        break;
      case qe:
        M(g, w, O, j);
        break;
      case $i:
        g == null && T(w, O, j, H);
        break;
      case R:
        z(
          g,
          w,
          O,
          j,
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
          O,
          j,
          P,
          L,
          H,
          U,
          B
        ) : W & 6 ? ue(
          g,
          w,
          O,
          j,
          P,
          L,
          H,
          U,
          B
        ) : (W & 64 || W & 128) && A.process(
          g,
          w,
          O,
          j,
          P,
          L,
          H,
          U,
          B,
          pn
        );
    }
    Y != null && P ? mo(Y, g && g.ref, L, w || g, !w) : Y == null && g && g.ref != null && mo(g.ref, null, L, g, !0);
  }, $ = (g, w, O, j) => {
    if (g == null)
      o(
        w.el = a(w.children),
        O,
        j
      );
    else {
      const P = w.el = g.el;
      w.children !== g.children && c(P, w.children);
    }
  }, M = (g, w, O, j) => {
    g == null ? o(
      w.el = l(w.children || ""),
      O,
      j
    ) : w.el = g.el;
  }, T = (g, w, O, j) => {
    [g.el, g.anchor] = h(
      g.children,
      w,
      O,
      j,
      g.el,
      g.anchor
    );
  }, E = ({ el: g, anchor: w }, O, j) => {
    let P;
    for (; g && g !== w; )
      P = f(g), o(g, O, j), g = P;
    o(w, O, j);
  }, S = ({ el: g, anchor: w }) => {
    let O;
    for (; g && g !== w; )
      O = f(g), r(g), g = O;
    r(w);
  }, C = (g, w, O, j, P, L, H, U, B) => {
    if (w.type === "svg" ? H = "svg" : w.type === "math" && (H = "mathml"), g == null)
      q(
        w,
        O,
        j,
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
  }, q = (g, w, O, j, P, L, H, U) => {
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
      j,
      P,
      _i(g, L),
      H,
      U
    ), te && mn(g, null, j, "created"), F(B, g, g.scopeId, H, j), Y) {
      for (const Ce in Y)
        Ce !== "value" && !uo(Ce) && i(B, Ce, null, Y[Ce], L, j);
      "value" in Y && i(B, "value", null, Y.value, L), (A = Y.onVnodeBeforeMount) && Ct(A, j, g);
    }
    te && mn(g, null, j, "beforeMount");
    const pe = vp(P, Z);
    pe ? Z.beforeEnter(B) : Z && !Z.persisted && (B[wp] = !0), o(B, w, O), ((A = Y && Y.onVnodeMounted) || pe || te) && Ye(() => {
      A && Ct(A, j, g), pe && Z.enter(B), te && mn(g, null, j, "mounted");
    }, P);
  }, F = (g, w, O, j, P) => {
    if (O && p(g, O), j)
      for (let L = 0; L < j.length; L++)
        p(g, j[L]);
    if (P) {
      let L = P.subTree;
      if (w === L || nc(L.type) && (L.ssContent === w || L.ssFallback === w)) {
        const H = P.vnode;
        F(
          g,
          H,
          H.scopeId,
          H.slotScopeIds,
          P.parent
        );
      }
    }
  }, N = (g, w, O, j, P, L, H, U, B = 0) => {
    for (let A = B; A < g.length; A++) {
      const Y = g[A] = U ? Wt(g[A]) : At(g[A]);
      k(
        null,
        Y,
        w,
        O,
        j,
        P,
        L,
        H,
        U
      );
    }
  }, I = (g, w, O, j, P, L, H) => {
    const U = w.el = g.el;
    let { patchFlag: B, dynamicChildren: A, dirs: Y } = w;
    B |= g.patchFlag & 16;
    const W = g.props || ge, Z = w.props || ge;
    let te;
    if (O && hn(O, !1), (te = Z.onVnodeBeforeUpdate) && Ct(te, O, w, g), Y && mn(w, g, O, "beforeUpdate"), O && hn(O, !0), // #6385 the old vnode may be a user-wrapped non-isomorphic block
    // Force full diff when block metadata is unstable.
    A && (!g.dynamicChildren || g.dynamicChildren.length !== A.length) && (B = 0, H = !1, A = null), (W.innerHTML && Z.innerHTML == null || W.textContent && Z.textContent == null) && u(U, ""), A ? J(
      g.dynamicChildren,
      A,
      U,
      O,
      j,
      _i(w, P),
      L
    ) : H || fe(
      g,
      w,
      U,
      null,
      O,
      j,
      _i(w, P),
      L,
      !1
    ), B > 0) {
      if (B & 16)
        ne(U, W, Z, O, P);
      else if (B & 2 && W.class !== Z.class && i(U, "class", null, Z.class, P), B & 4 && i(U, "style", W.style, Z.style, P), B & 8) {
        const pe = w.dynamicProps;
        for (let Ce = 0; Ce < pe.length; Ce++) {
          const xe = pe[Ce], Le = W[xe], ze = Z[xe];
          (ze !== Le || xe === "value") && i(U, xe, Le, ze, P, O);
        }
      }
      B & 1 && g.children !== w.children && u(U, w.children);
    } else !H && A == null && ne(U, W, Z, O, P);
    ((te = Z.onVnodeUpdated) || Y) && Ye(() => {
      te && Ct(te, O, w, g), Y && mn(w, g, O, "updated");
    }, j);
  }, J = (g, w, O, j, P, L, H) => {
    for (let U = 0; U < w.length; U++) {
      const B = g[U], A = w[U], Y = B.el || go(B), W = (
        // oldVNode may be an errored async setup() component inside Suspense
        // which will not have a mounted element
        Y && // - In the case of a Fragment, we need to provide the actual parent
        // of the Fragment itself so it can move its children.
        (B.type === R || // - In the case of different nodes, there is going to be a replacement
        // which also requires the correct parent container
        !wn(B, A) || // - In the case of a component, it could contain anything.
        B.shapeFlag & 198) ? d(Y) : (
          // In other cases, the parent container is not actually used so we
          // just pass the block element here to avoid a DOM parentNode call.
          O
        )
      );
      k(
        B,
        A,
        W,
        null,
        j,
        P,
        L,
        H,
        !0
      );
    }
  }, ne = (g, w, O, j, P) => {
    if (w !== O) {
      if (w !== ge)
        for (const L in w)
          !uo(L) && !(L in O) && i(
            g,
            L,
            w[L],
            null,
            P,
            j
          );
      for (const L in O) {
        if (uo(L)) continue;
        const H = O[L], U = w[L];
        H !== U && L !== "value" && i(g, L, U, H, P, j);
      }
      "value" in O && i(g, "value", w.value, O.value, P);
    }
  }, z = (g, w, O, j, P, L, H, U, B) => {
    const A = w.el = g ? g.el : a(""), Y = w.anchor = g ? g.anchor : a("");
    let { patchFlag: W, dynamicChildren: Z, slotScopeIds: te } = w;
    te && (U = U ? U.concat(te) : te), g == null ? (o(A, O, j), o(Y, O, j), N(
      // #10007
      // such fragment like `<></>` will be compiled into
      // a fragment which doesn't have a children.
      // In this case fallback to an empty array
      w.children || [],
      O,
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
      O,
      P,
      L,
      H,
      U
    ), // #2080 if the stable fragment has a key, it's a <template v-for> that may
    //  get moved around. Make sure all root level vnodes inherit el.
    // #2134 or if it's a component root, it may also get moved around
    // as the component is being moved.
    (w.key != null || P && w === P.subTree) && xs(
      g,
      w,
      !0
      /* shallow */
    )) : fe(
      g,
      w,
      O,
      Y,
      P,
      L,
      H,
      U,
      B
    );
  }, ue = (g, w, O, j, P, L, H, U, B) => {
    w.slotScopeIds = U, g == null ? w.shapeFlag & 512 ? P.ctx.activate(
      w,
      O,
      j,
      H,
      B
    ) : Se(
      w,
      O,
      j,
      P,
      L,
      H,
      B
    ) : Ve(g, w, B);
  }, Se = (g, w, O, j, P, L, H) => {
    const U = g.component = Cp(
      g,
      j,
      P
    );
    if (ti(g) && (U.ctx.renderer = pn), Op(U, !1, H), U.asyncDep) {
      if (P && P.registerDep(
        U,
        ve,
        H,
        L
      ), !g.el) {
        const B = U.subTree = G(qe);
        M(null, B, w, O), g.placeholder = B.el;
      }
    } else
      ve(
        U,
        g,
        w,
        O,
        P,
        L,
        H
      );
  }, Ve = (g, w, O) => {
    const j = w.component = g.component;
    if (lp(g, w, O))
      if (j.asyncDep && !j.asyncResolved) {
        w.el = g.el, w.placeholder = g.placeholder, oe(j, w, O);
        return;
      } else
        j.next = w, j.update();
    else
      w.el = g.el, w.placeholder = g.placeholder, j.vnode = w;
  }, ve = (g, w, O, j, P, L, H) => {
    const U = () => {
      if (g.isMounted) {
        let { next: W, bu: Z, u: te, parent: pe, vnode: Ce } = g;
        {
          const St = tc(g);
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
        hn(g, !1), W ? (W.el = Ce.el, oe(g, W, H)) : W = Ce, Z && gr(Z), (Le = W.props && W.props.onVnodeBeforeUpdate) && Ct(Le, pe, W, Ce), hn(g, !0);
        const ze = da(g), vt = g.subTree;
        g.subTree = ze, k(
          vt,
          ze,
          // parent may have changed if it's in a teleport. a root that is a
          // pending async component only has its placeholder comment
          d(
            vt.el || go(vt)
          ),
          // anchor may have changed if it's in a fragment
          En(vt),
          g,
          P,
          L
        ), W.el = ze.el, xe === null && up(g, ze.el), te && Ye(te, P), (Le = W.props && W.props.onVnodeUpdated) && Ye(
          () => Ct(Le, pe, W, Ce),
          P
        );
      } else {
        let W;
        const { el: Z, props: te } = w, { bm: pe, m: Ce, parent: xe, root: Le, type: ze } = g, vt = Bn(w);
        hn(g, !1), pe && gr(pe), !vt && (W = te && te.onVnodeBeforeMount) && Ct(W, xe, w), hn(g, !0);
        {
          Le.ce && Le.ce._hasShadowRoot() && Le.ce._injectChildStyle(
            ze,
            g.parent ? g.parent.type : void 0
          );
          const St = g.subTree = da(g);
          k(
            null,
            St,
            O,
            j,
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
        (w.shapeFlag & 256 || xe && Bn(xe.vnode) && xe.vnode.shapeFlag & 256) && g.a && Ye(g.a, P), g.isMounted = !0, w = O = j = null;
      }
    };
    g.scope.on();
    const B = g.effect = new ru(U);
    g.scope.off();
    const A = g.update = B.run.bind(B), Y = g.job = B.runIfDirty.bind(B);
    Y.i = g, Y.id = g.uid, B.scheduler = () => Xr(Y), hn(g, !0), A();
  }, oe = (g, w, O) => {
    w.component = g;
    const j = g.vnode.props;
    g.vnode = w, g.next = null, dp(g, w.props, j, O), hp(g, w.children, O), Nt(), $u(g), jt();
  }, fe = (g, w, O, j, P, L, H, U, B = !1) => {
    const A = g && g.children, Y = g ? g.shapeFlag : 0, W = w.children, { patchFlag: Z, shapeFlag: te } = w;
    if (Z > 0) {
      if (Z & 128) {
        ot(
          A,
          W,
          O,
          j,
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
          O,
          j,
          P,
          L,
          H,
          U,
          B
        );
        return;
      }
    }
    te & 8 ? (Y & 16 && Xt(A, P, L), W !== A && u(O, W)) : Y & 16 ? te & 16 ? ot(
      A,
      W,
      O,
      j,
      P,
      L,
      H,
      U,
      B
    ) : Xt(A, P, L, !0) : (Y & 8 && u(O, ""), te & 16 && N(
      W,
      O,
      j,
      P,
      L,
      H,
      U,
      B
    ));
  }, nt = (g, w, O, j, P, L, H, U, B) => {
    g = g || _n, w = w || _n;
    const A = g.length, Y = w.length, W = Math.min(A, Y);
    let Z;
    for (Z = 0; Z < W; Z++) {
      const te = w[Z] = B ? Wt(w[Z]) : At(w[Z]);
      k(
        g[Z],
        te,
        O,
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
      O,
      j,
      P,
      L,
      H,
      U,
      B,
      W
    );
  }, ot = (g, w, O, j, P, L, H, U, B) => {
    let A = 0;
    const Y = w.length;
    let W = g.length - 1, Z = Y - 1;
    for (; A <= W && A <= Z; ) {
      const te = g[A], pe = w[A] = B ? Wt(w[A]) : At(w[A]);
      if (wn(te, pe))
        k(
          te,
          pe,
          O,
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
      if (wn(te, pe))
        k(
          te,
          pe,
          O,
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
        const te = Z + 1, pe = te < Y ? w[te].el : j;
        for (; A <= Z; )
          k(
            null,
            w[A] = B ? Wt(w[A]) : At(w[A]),
            O,
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
        je(g[A], P, L, !0), A++;
    else {
      const te = A, pe = A, Ce = /* @__PURE__ */ new Map();
      for (A = pe; A <= Z; A++) {
        const st = w[A] = B ? Wt(w[A]) : At(w[A]);
        st.key != null && Ce.set(st.key, A);
      }
      let xe, Le = 0;
      const ze = Z - pe + 1;
      let vt = !1, St = 0;
      const Bt = new Array(ze);
      for (A = 0; A < ze; A++) Bt[A] = 0;
      for (A = te; A <= W; A++) {
        const st = g[A];
        if (Le >= ze) {
          je(st, P, L, !0);
          continue;
        }
        let xt;
        if (st.key != null)
          xt = Ce.get(st.key);
        else
          for (xe = pe; xe <= Z; xe++)
            if (Bt[xe - pe] === 0 && wn(st, w[xe])) {
              xt = xe;
              break;
            }
        xt === void 0 ? je(st, P, L, !0) : (Bt[xt - pe] = A + 1, xt >= St ? St = xt : vt = !0, k(
          st,
          w[xt],
          O,
          null,
          P,
          L,
          H,
          U,
          B
        ), Le++);
      }
      const qs = vt ? yp(Bt) : _n;
      for (xe = qs.length - 1, A = ze - 1; A >= 0; A--) {
        const st = pe + A, xt = w[st], Gs = w[st + 1], Ys = st + 1 < Y ? (
          // #13559, #14173 fallback to el placeholder for unresolved async component
          Gs.el || go(Gs)
        ) : j;
        Bt[A] === 0 ? k(
          null,
          xt,
          O,
          Ys,
          P,
          L,
          H,
          U,
          B
        ) : vt && (xe < 0 || A !== qs[xe] ? De(xt, O, Ys, 2) : xe--);
      }
    }
  }, De = (g, w, O, j, P = null) => {
    const { el: L, type: H, transition: U, children: B, shapeFlag: A } = g;
    if (A & 6) {
      De(g.component.subTree, w, O, j);
      return;
    }
    if (A & 128) {
      g.suspense.move(w, O, j);
      return;
    }
    if (A & 64) {
      H.move(g, w, O, pn);
      return;
    }
    if (H === R) {
      o(L, w, O);
      for (let W = 0; W < B.length; W++)
        De(B[W], w, O, j);
      o(g.anchor, w, O);
      return;
    }
    if (H === $i) {
      E(g, w, O);
      return;
    }
    if (j !== 2 && A & 1 && U)
      if (j === 0)
        U.persisted && !L[ft] ? o(L, w, O) : (U.beforeEnter(L), o(L, w, O), Ye(() => U.enter(L), P));
      else {
        const { leave: W, delayLeave: Z, afterLeave: te } = U, pe = () => {
          g.ctx.isUnmounted ? r(L) : o(L, w, O);
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
      o(L, w, O);
  }, je = (g, w, O, j = !1, P = !1) => {
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
    if ((W === -2 || A && A.hasOnce) && (P = !1), U != null && (Nt(), mo(U, null, O, g, !0), jt()), te != null && (!g.ctx || g.ctx === w) && (w.renderCache[te] = void 0), Y & 256 && w.ctx.deactivate(g))
      return;
    const Ce = Y & 1 && Z, xe = !Bn(g);
    let Le;
    if (xe && (Le = H && H.onVnodeBeforeUnmount) && Ct(Le, w, g), Y & 6)
      or(g.component, O, j);
    else {
      if (Y & 128) {
        g.suspense.unmount(O, j);
        return;
      }
      Ce && mn(g, null, w, "beforeUnmount"), Y & 64 ? g.type.remove(
        g,
        w,
        O,
        pn,
        j
      ) : A && // #5154
      // when v-once is used inside a block, setBlockTracking(-1) marks the
      // parent block with hasOnce: true
      // so that it doesn't take the fast path during unmount - otherwise
      // components nested in v-once are never unmounted.
      !A.hasOnce && // #1153: fast path should not be taken for non-stable (v-for) fragments
      (L !== R || W > 0 && W & 64) ? Xt(
        A,
        w,
        O,
        !1,
        !0
      ) : (L === R && W & 384 || !P && Y & 16) && Xt(B, w, O), j && fn(g);
    }
    const ze = pe != null && te == null;
    (xe && (Le = H && H.onVnodeUnmounted) || Ce || ze) && Ye(() => {
      Le && Ct(Le, w, g), Ce && mn(g, null, w, "unmounted"), ze && (g.el = null);
    }, O);
  }, fn = (g) => {
    const { type: w, el: O, anchor: j, transition: P } = g, L = w === R;
    if (L && !P) {
      Ft(O, j);
      return;
    }
    if (w === $i) {
      S(g), P && !P.persisted && P.afterLeave && P.afterLeave();
      return;
    }
    const H = L ? xo(g) : g, U = () => {
      L ? d(O) && Ft(O, j) : r(O), P && !P.persisted && P.afterLeave && P.afterLeave();
    };
    if (H && H.shapeFlag & 1 && P && !P.persisted) {
      const { leave: B, delayLeave: A } = P, Y = H.el, W = () => B(Y, U);
      A ? A(Y, U, W) : W();
    } else
      U();
  }, Ft = (g, w) => {
    let O;
    for (; g !== w; )
      O = f(g), r(g), g = O;
    r(w);
  }, or = (g, w, O) => {
    const { bum: j, scope: P, job: L, subTree: H, um: U, m: B, a: A } = g;
    ma(B), ma(A), j && gr(j), P.stop(), L ? (L.flags |= 8, je(H, g, w, O)) : H && (H.transition = g.vnode.transition, je(H, g, w, O)), U && Ye(U, w);
    const Y = () => {
      g.isUnmounted = !0;
    };
    Y.flags = 16, Ye(Y, w);
  }, Xt = (g, w, O, j = !1, P = !1, L = 0) => {
    for (let H = L; H < g.length; H++)
      je(g[H], w, O, j, P);
  }, En = (g) => {
    if (g.shapeFlag & 6)
      return En(g.component.subTree);
    if (g.shapeFlag & 128)
      return g.suspense.next();
    const w = f(g.anchor || g.el), O = w && w[Tu];
    return O ? f(O) : w;
  }, rr = (g, w, O) => {
    const j = g && w._vnode ? void 0 : g && g.component ? g.component.uid : xp();
    Sf(() => {
      g == null ? w._vnode && je(w._vnode, null, null, !0) : k(
        w._vnode || null,
        g,
        w,
        null,
        null,
        null,
        O
      ), w._vnode = g;
    }, j);
  }, pn = {
    p: k,
    um: je,
    m: De,
    r: fn,
    mt: Se,
    mc: N,
    pc: fe,
    pbc: J,
    n: En,
    o: e
  };
  return {
    render: rr,
    hydrate: void 0,
    createApp: op(rr)
  };
}
function _i({ type: e, props: t }, n) {
  return n === "svg" && e === "foreignObject" || n === "mathml" && e === "annotation-xml" && t && t.encoding && t.encoding.includes("html") ? void 0 : n;
}
function hn({ effect: e, job: t }, n) {
  n ? (e.flags |= 32, t.flags |= 4) : (e.flags &= -33, t.flags &= -5);
}
function vp(e, t) {
  return (!e || e && !e.pendingBranch) && t && !t.persisted;
}
function xs(e, t, n = !1) {
  const o = e.children, r = t.children;
  if (X(o) && X(r))
    for (let i = 0; i < o.length; i++) {
      const s = o[i];
      let a = r[i];
      a.shapeFlag & 1 && !a.dynamicChildren && ((a.patchFlag <= 0 || a.patchFlag === 32) && (a = r[i] = Wt(r[i]), a.el = s.el), !n && a.patchFlag !== -2 && xs(s, a)), a.type === oi && (a.patchFlag === -1 && (a = r[i] = Wt(a)), a.el = s.el), a.type === qe && !a.el && (a.el = s.el);
    }
}
function yp(e) {
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
function tc(e) {
  const t = e.subTree.component;
  if (t)
    return t.asyncDep && !t.asyncResolved ? t : tc(t);
}
function ma(e) {
  if (e)
    for (let t = 0; t < e.length; t++)
      e[t].flags |= 8;
}
function go(e) {
  if (e.placeholder)
    return e.placeholder;
  const t = e.component;
  if (t)
    return go(t.subTree);
  const n = e.suspense;
  return n && n.activeBranch ? go(n.activeBranch) : null;
}
const nc = (e) => e.__isSuspense, wp = /* @__PURE__ */ Symbol("_deferredEnter");
function kp(e, t) {
  t && t.pendingBranch ? X(e) ? t.effects.push(...e) : t.effects.push(e) : $f(e);
}
const R = /* @__PURE__ */ Symbol.for("v-fgt"), oi = /* @__PURE__ */ Symbol.for("v-txt"), qe = /* @__PURE__ */ Symbol.for("v-cmt"), $i = /* @__PURE__ */ Symbol.for("v-stc"), Gt = [];
let at = null;
function m(e = !1) {
  Gt.push(at = e ? null : []);
}
function Cs() {
  Gt.pop(), at = Gt[Gt.length - 1] || null;
}
let Oo = 1;
function Er(e, t = !1) {
  Oo += e, e < 0 && at && t && (at.hasOnce = !0);
}
function oc(e) {
  return e.dynamicChildren = Oo > 0 ? at || _n : null, Cs(), Oo > 0 && at && at.push(e), e;
}
function v(e, t, n, o, r, i) {
  return oc(
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
  return oc(
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
function Wn(e) {
  return e ? e.__v_isVNode === !0 : !1;
}
function wn(e, t) {
  return e.type === t.type && e.key === t.key;
}
const rc = ({ key: e }) => e ?? null, br = ({
  ref: e,
  ref_key: t,
  ref_for: n
}) => (typeof e == "number" && (e = "" + e), e != null ? Pe(e) || /* @__PURE__ */ Ee(e) || re(e) ? { i: We, r: e, k: t, f: !!n } : e : null);
function y(e, t = null, n = null, o = 0, r = null, i = e === R ? 0 : 1, s = !1, a = !1) {
  const l = {
    __v_isVNode: !0,
    __v_skip: !0,
    type: e,
    props: t,
    key: t && rc(t),
    ref: t && br(t),
    scopeId: Cu,
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
  return a ? (Ir(l, n), i & 128 && e.normalize(l)) : n && (l.shapeFlag |= Pe(n) ? 8 : 16), Oo > 0 && // avoid a block node from tracking itself
  !s && // has current parent block
  at && // presence of a patch flag indicates this node needs patching on updates.
  // component nodes also should always be patched, because even if the
  // component doesn't need to update, it needs to persist the instance on to
  // the next vnode so that it can be properly unmounted later.
  (l.patchFlag > 0 || i & 6) && // the EVENTS flag is only for hydration and if it is the only flag, the
  // vnode should not be considered dynamic due to handler caching.
  l.patchFlag !== 32 && at.push(l), l;
}
const G = _p;
function _p(e, t = null, n = null, o = 0, r = null, i = !1) {
  if ((!e || e === ju) && (e = qe), Wn(e)) {
    const a = dn(
      e,
      t,
      !0
      /* mergeRef: true */
    );
    return n && Ir(a, n), Oo > 0 && !i && at && (a.shapeFlag & 6 ? at[at.indexOf(e)] = a : at.push(a)), a.patchFlag = -2, a;
  }
  if (Ip(e) && (e = e.__vccOpts), t) {
    t = $p(t);
    let { class: a, style: l } = t;
    a && !Pe(a) && (t.class = we(a)), ke(l) && (/* @__PURE__ */ Jr(l) && !X(l) && (l = Ie({}, l)), t.style = Jo(l));
  }
  const s = Pe(e) ? 1 : nc(e) ? 128 : ei(e) ? 64 : ke(e) ? 4 : re(e) ? 2 : 0;
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
function $p(e) {
  return e ? /* @__PURE__ */ Jr(e) ? Ie({}, e) : Yu(e) ? Ie({}, e[lc] || e) : e : null;
}
function dn(e, t, n = !1, o = !1) {
  const { props: r, ref: i, patchFlag: s, children: a, transition: l } = e, c = t ? le(r || {}, t) : r, u = {
    __v_isVNode: !0,
    __v_skip: !0,
    type: e.type,
    props: c,
    key: c && rc(c),
    ref: t && t.ref ? (
      // #2078 in the case of <component :is="vnode" ref="extra"/>
      // if the vnode itself already has a ref, cloneVNode will need to merge
      // the refs so the single vnode can be set on multiple refs
      n && i ? X(i) ? i.concat(br(t)) : [i, br(t)] : br(t)
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
    patchFlag: t && e.type !== R ? s === -1 ? 16 : s | 16 : s,
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
    ssContent: e.ssContent && dn(e.ssContent),
    ssFallback: e.ssFallback && dn(e.ssFallback),
    placeholder: e.placeholder,
    el: e.el,
    anchor: e.anchor,
    ctx: e.ctx,
    ce: e.ce,
    cacheIndex: e.cacheIndex
  };
  return l && o && Sn(
    u,
    l.clone(u)
  ), u;
}
function D(e = " ", t = 0) {
  return G(oi, null, e, t);
}
function x(e = "", t = !1) {
  return t ? (m(), K(qe, null, e)) : G(qe, null, e);
}
function At(e) {
  return e == null || typeof e == "boolean" ? G(qe) : X(e) ? G(
    R,
    null,
    // #3666, avoid reference pollution when reusing vnode
    e.slice()
  ) : Wn(e) ? Wt(e) : G(oi, null, String(e));
}
function Wt(e) {
  return e.el === null && e.patchFlag !== -1 || e.memo ? e : dn(e);
}
function Ir(e, t) {
  let n = 0;
  const { shapeFlag: o } = e;
  if (t == null)
    t = null;
  else if (X(t))
    n = 16;
  else if (typeof t == "object")
    if (o & 65) {
      const r = t.default;
      r && (r._c && (r._d = !1), Ir(e, r()), r._c && (r._d = !0));
      return;
    } else {
      n = 32;
      const r = t._;
      !r && !Yu(t) ? t._ctx = We : r === 3 && We && (We.slots._ === 1 ? t._ = 1 : (t._ = 2, e.patchFlag |= 1024));
    }
  else if (re(t)) {
    if (o & 65) {
      Ir(e, { default: t });
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
        t.style = Jo([t.style, o.style]);
      else if (zr(r)) {
        const i = t[r], s = o[r];
        s && i !== s && !(X(i) && i.includes(s)) ? t[r] = i ? [].concat(i, s) : s : s == null && i == null && // mergeProps({ 'onUpdate:modelValue': undefined }) should not retain
        // the model listener.
        !Ur(r) && (t[r] = s);
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
const Sp = /* @__PURE__ */ Vu();
let ic = 0;
function xp() {
  return ic;
}
function Cp(e, t, n) {
  const o = e.type, r = (t ? t.appContext : e.appContext) || Sp, i = {
    uid: ic++,
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
    scope: new tu(
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
    propsOptions: Zu(o, r),
    emitsOptions: Hu(o, r),
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
  return i.ctx = { _: i }, i.root = t ? t.root : i, i.emit = rp.bind(null, i), e.ce && e.ce(i), i;
}
let Ze = null;
const Tn = () => Ze || We;
let Lr, To;
{
  const e = qr(), t = (n, o) => {
    let r;
    return (r = e[n]) || (r = e[n] = []), r.push(o), (i) => {
      r.length > 1 ? r.forEach((s) => s(i)) : r[0](i);
    };
  };
  Lr = t(
    "__VUE_INSTANCE_SETTERS__",
    (n) => Ze = n
  ), To = t(
    "__VUE_SSR_SETTERS__",
    (n) => Po = n
  );
}
const tr = (e) => {
  const t = Ze;
  return Lr(e), e.scope.on(), () => {
    e.scope.off(), Lr(t);
  };
}, ha = () => {
  Ze && Ze.scope.off(), Lr(null);
};
function sc(e) {
  return e.vnode.shapeFlag & 4;
}
let Po = !1;
function Op(e, t = !1, n = !1) {
  t && To(t);
  const { props: o, children: r } = e.vnode, i = sc(e);
  cp(e, o, i, t), mp(e, r, n || t);
  const s = i ? Tp(e, t) : void 0;
  return t && To(!1), s;
}
function Tp(e, t) {
  const n = e.type;
  e.accessCache = /* @__PURE__ */ Object.create(null), e.proxy = new Proxy(e.ctx, Jf);
  const { setup: o } = n;
  if (o) {
    Nt();
    const r = e.setupContext = o.length > 1 ? Ap(e) : null, i = tr(e), s = Zo(
      o,
      e,
      0,
      [
        e.props,
        r
      ]
    ), a = ql(s);
    if (jt(), i(), (a || e.sp) && !Bn(e) && Mu(e), a) {
      if (s.then(ha, ha), t)
        return s.then((l) => {
          To(!0);
          try {
            ga(e, l, t);
          } finally {
            To(!1);
          }
        }).catch((l) => {
          Zr(l, e, 0, void 0, !0), e.ssrRender = (c, u) => u("<!---->");
        });
      e.asyncDep = s;
    } else
      ga(e, s);
  } else
    ac(e);
}
function ga(e, t, n) {
  re(t) ? e.type.__ssrInlineRender ? e.ssrRender = t : e.render = t : ke(t) && (e.setupState = wu(t)), ac(e);
}
function ac(e, t, n) {
  const o = e.type;
  e.render || (e.render = o.render || It);
  {
    const r = tr(e);
    Nt();
    try {
      Zf(e);
    } finally {
      jt(), r();
    }
  }
}
const lc = /* @__PURE__ */ Symbol(), Pp = {
  get(e, t) {
    return Je(e, "get", ""), t === lc ? e : e[t];
  }
};
function Ap(e) {
  const t = (n) => {
    e.exposed = n || {};
  };
  return {
    attrs: new Proxy(e.attrs, Pp),
    slots: e.slots,
    emit: e.emit,
    expose: t
  };
}
function ri(e) {
  return e.exposed ? e.exposeProxy || (e.exposeProxy = new Proxy(wu(ys(e.exposed)), {
    get(t, n) {
      if (n in t)
        return t[n];
      if (n in ho)
        return ho[n](e);
    },
    has(t, n) {
      return n in t || n in ho;
    }
  })) : e.proxy;
}
function Ep(e, t = !0) {
  return re(e) ? e.displayName || e.name : e.name || t && e.__name;
}
function Ip(e) {
  return re(e) && "__vccOpts" in e;
}
const V = (e, t) => /* @__PURE__ */ vf(e, t, Po);
function Lp(e, t, n) {
  try {
    Er(-1);
    const o = arguments.length;
    return o === 2 ? ke(t) && !X(t) ? Wn(t) ? G(e, null, [t]) : G(e, t) : G(e, null, t) : (o > 3 ? n = Array.prototype.slice.call(arguments, 2) : o === 3 && Wn(n) && (n = [n]), G(e, t, n));
  } finally {
    Er(1);
  }
}
const Mp = "3.5.45";
let Ki;
const ba = typeof window < "u" && window.trustedTypes;
if (ba)
  try {
    Ki = /* @__PURE__ */ ba.createPolicy("vue", {
      createHTML: (e) => e
    });
  } catch {
  }
const uc = Ki ? (e) => Ki.createHTML(e) : (e) => e, Np = "http://www.w3.org/2000/svg", jp = "http://www.w3.org/1998/Math/MathML", Ht = typeof document < "u" ? document : null, va = Ht && /* @__PURE__ */ Ht.createElement("template"), Dp = {
  insert: (e, t, n) => {
    t.insertBefore(e, n || null);
  },
  remove: (e) => {
    const t = e.parentNode;
    t && t.removeChild(e);
  },
  createElement: (e, t, n, o) => {
    const r = t === "svg" ? Ht.createElementNS(Np, e) : t === "mathml" ? Ht.createElementNS(jp, e) : n ? Ht.createElement(e, { is: n }) : Ht.createElement(e);
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
      va.innerHTML = uc(
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
}, Qt = "transition", to = "animation", Ao = /* @__PURE__ */ Symbol("_vtc"), cc = {
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
}, Rp = /* @__PURE__ */ Ie(
  {},
  Pu,
  cc
), Fp = (e) => (e.displayName = "Transition", e.props = Rp, e), Bp = /* @__PURE__ */ Fp(
  (e, { slots: t }) => Lp(Df, Vp(e), t)
), gn = (e, t = []) => {
  X(e) ? e.forEach((n) => n(...t)) : e && e(...t);
}, ya = (e) => e ? X(e) ? e.some((t) => t.length > 1) : e.length > 1 : !1;
function Vp(e) {
  const t = {};
  for (const z in e)
    z in cc || (t[z] = e[z]);
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
    leaveActiveClass: f = `${n}-leave-active`,
    leaveToClass: p = `${n}-leave-to`
  } = e, h = zp(r), k = h && h[0], $ = h && h[1], {
    onBeforeEnter: M,
    onEnter: T,
    onEnterCancelled: E,
    onLeave: S,
    onLeaveCancelled: C,
    onBeforeAppear: q = M,
    onAppear: F = T,
    onAppearCancelled: N = E
  } = t, I = (z, ue, Se, Ve) => {
    z._enterCancelled = Ve, bn(z, ue ? u : a), bn(z, ue ? c : s), Se && Se();
  }, J = (z, ue) => {
    z._isLeaving = !1, bn(z, d), bn(z, p), bn(z, f), ue && ue();
  }, ne = (z) => (ue, Se) => {
    const Ve = z ? F : T, ve = () => I(ue, z, Se);
    gn(Ve, [ue, ve]), wa(() => {
      bn(ue, z ? l : i), zt(ue, z ? u : a), ya(Ve) || ka(ue, o, k, ve);
    });
  };
  return Ie(t, {
    onBeforeEnter(z) {
      gn(M, [z]), zt(z, i), zt(z, s);
    },
    onBeforeAppear(z) {
      gn(q, [z]), zt(z, l), zt(z, c);
    },
    onEnter: ne(!1),
    onAppear: ne(!0),
    onLeave(z, ue) {
      z._isLeaving = !0;
      const Se = () => J(z, ue);
      zt(z, d), z._enterCancelled ? (zt(z, f), Sa(z)) : (Sa(z), zt(z, f)), wa(() => {
        z._isLeaving && (bn(z, d), zt(z, p), ya(S) || ka(z, o, $, Se));
      }), gn(S, [z, Se]);
    },
    onEnterCancelled(z) {
      I(z, !1, void 0, !0), gn(E, [z]);
    },
    onAppearCancelled(z) {
      I(z, !0, void 0, !0), gn(N, [z]);
    },
    onLeaveCancelled(z) {
      J(z), gn(C, [z]);
    }
  });
}
function zp(e) {
  if (e == null)
    return null;
  if (ke(e))
    return [Si(e.enter), Si(e.leave)];
  {
    const t = Si(e);
    return [t, t];
  }
}
function Si(e) {
  return Nd(e);
}
function zt(e, t) {
  t.split(/\s+/).forEach((n) => n && e.classList.add(n)), (e[Ao] || (e[Ao] = /* @__PURE__ */ new Set())).add(t);
}
function bn(e, t) {
  t.split(/\s+/).forEach((o) => o && e.classList.remove(o));
  const n = e[Ao];
  n && (n.delete(t), n.size || (e[Ao] = void 0));
}
function wa(e) {
  requestAnimationFrame(() => {
    requestAnimationFrame(e);
  });
}
let Up = 0;
function ka(e, t, n, o) {
  const r = e._endId = ++Up, i = () => {
    r === e._endId && o();
  };
  if (n != null)
    return setTimeout(i, n);
  const { type: s, timeout: a, propCount: l } = Hp(e, t);
  if (!s)
    return o();
  const c = s + "end";
  let u = 0;
  const d = () => {
    e.removeEventListener(c, f), i();
  }, f = (p) => {
    p.target === e && ++u >= l && d();
  };
  setTimeout(() => {
    u < l && d();
  }, a + 1), e.addEventListener(c, f);
}
function Hp(e, t) {
  const n = window.getComputedStyle(e), o = (h) => (n[h] || "").split(", "), r = o(`${Qt}Delay`), i = o(`${Qt}Duration`), s = _a(r, i), a = o(`${to}Delay`), l = o(`${to}Duration`), c = _a(a, l);
  let u = null, d = 0, f = 0;
  t === Qt ? s > 0 && (u = Qt, d = s, f = i.length) : t === to ? c > 0 && (u = to, d = c, f = l.length) : (d = Math.max(s, c), u = d > 0 ? s > c ? Qt : to : null, f = u ? u === Qt ? i.length : l.length : 0);
  const p = u === Qt && /\b(?:transform|all)(?:,|$)/.test(
    o(`${Qt}Property`).toString()
  );
  return {
    type: u,
    timeout: d,
    propCount: f,
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
function Wp(e, t, n) {
  const o = e[Ao];
  o && (t = (t ? [t, ...o] : [...o]).join(" ")), t == null ? e.removeAttribute("class") : n ? e.setAttribute("class", t) : e.className = t;
}
const xa = /* @__PURE__ */ Symbol("_vod"), Kp = /* @__PURE__ */ Symbol("_vsh"), qp = /* @__PURE__ */ Symbol(""), Gp = /(?:^|;)\s*display\s*:/;
function Yp(e, t, n) {
  const o = e.style, r = Pe(n);
  let i = !1;
  if (n && !r) {
    if (t)
      if (Pe(t))
        for (const s of t.split(";")) {
          const a = s.slice(0, s.indexOf(":")).trim();
          n[a] == null && so(o, a, "");
        }
      else
        for (const s in t)
          n[s] == null && so(o, s, "");
    for (const s in n) {
      s === "display" && (i = !0);
      const a = n[s];
      a != null ? Zp(
        e,
        s,
        !Pe(t) && t ? t[s] : void 0,
        a
      ) || so(o, s, a) : so(o, s, "");
    }
  } else if (r) {
    if (t !== n) {
      const s = o[qp];
      s && (n += ";" + s), o.cssText = n, i = Gp.test(n);
    }
  } else t && e.removeAttribute("style");
  xa in e && ((!r || t !== n) && (e[xa] = i ? o.display : ""), e[Kp] && (o.display = "none"));
}
const ur = /\s*!important$/;
function so(e, t, n) {
  if (X(n))
    n.forEach((o) => so(e, t, o));
  else if (n == null && (n = ""), t.startsWith("--"))
    ur.test(n) ? e.setProperty(t, n.replace(ur, ""), "important") : e.setProperty(t, n);
  else {
    const o = Jp(e, t);
    ur.test(n) ? e.setProperty(
      Jt(o),
      n.replace(ur, ""),
      "important"
    ) : e[o] = n;
  }
}
const Ca = ["Webkit", "Moz", "ms"], xi = {};
function Jp(e, t) {
  const n = xi[t];
  if (n)
    return n;
  let o = Xe(t);
  if (o !== "filter" && o in e)
    return xi[t] = o;
  o = Kr(o);
  for (let r = 0; r < Ca.length; r++) {
    const i = Ca[r] + o;
    if (i in e)
      return xi[t] = i;
  }
  return t;
}
function Zp(e, t, n, o) {
  return e.tagName === "TEXTAREA" && (t === "width" || t === "height") && Pe(o) && n === o;
}
const Oa = "http://www.w3.org/1999/xlink";
function Ta(e, t, n, o, r, i = Vd(t)) {
  o && t.startsWith("xlink:") ? n == null ? e.removeAttributeNS(Oa, t.slice(6, t.length)) : e.setAttributeNS(Oa, t, n) : n == null || i && !Zl(n) ? e.removeAttribute(t) : e.setAttribute(
    t,
    i ? "" : ct(n) ? String(n) : n
  );
}
function Pa(e, t, n, o, r) {
  if (t === "innerHTML" || t === "textContent") {
    n != null && (e[t] = t === "innerHTML" ? uc(n) : n);
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
    a === "boolean" ? n = Zl(n) : n == null && a === "string" ? (n = "", s = !0) : a === "number" && (n = 0, s = !0);
  }
  try {
    e[t] = n;
  } catch {
  }
  s && e.removeAttribute(r || t);
}
function Os(e, t, n, o) {
  e.addEventListener(t, n, o);
}
function Xp(e, t, n, o) {
  e.removeEventListener(t, n, o);
}
const Aa = /* @__PURE__ */ Symbol("_vei");
function Qp(e, t, n, o, r = null) {
  const i = e[Aa] || (e[Aa] = {}), s = i[t];
  if (o && s)
    s.value = o;
  else {
    const [a, l] = nm(t);
    if (o) {
      const c = i[t] = im(
        o,
        r
      );
      Os(e, a, c, l);
    } else s && (Xp(e, a, s, l), i[t] = void 0);
  }
}
const em = /(Once|Passive|Capture)$/, tm = /^on:?(?:Once|Passive|Capture)$/;
function nm(e) {
  let t, n;
  for (; (n = e.match(em)) && !tm.test(e); )
    t || (t = {}), e = e.slice(0, e.length - n[1].length), t[n[1].toLowerCase()] = !0;
  return [e[2] === ":" ? e.slice(3) : Jt(e.slice(2)), t];
}
let Ci = 0;
const om = /* @__PURE__ */ Promise.resolve(), rm = () => Ci || (om.then(() => Ci = 0), Ci = Date.now());
function im(e, t) {
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
  return n.value = e, n.attached = rm(), n;
}
const Ea = (e) => e.charCodeAt(0) === 111 && e.charCodeAt(1) === 110 && // lowercase letter
e.charCodeAt(2) > 96 && e.charCodeAt(2) < 123, sm = (e, t, n, o, r, i) => {
  const s = r === "svg";
  t === "class" ? Wp(e, o, s) : t === "style" ? Yp(e, n, o) : zr(t) ? Ur(t) || Qp(e, t, n, o, i) : (t[0] === "." ? (t = t.slice(1), !0) : t[0] === "^" ? (t = t.slice(1), !1) : am(e, t, o, s)) ? (Pa(e, t, o), !e.tagName.includes("-") && (t === "value" || t === "checked" || t === "selected") && Ta(e, t, o, s, i, t !== "value")) : /* #11081 force set props for possible async custom element */ e._isVueCE && // #12408 check if it's declared prop or it's async custom element
  (lm(e, t) || // @ts-expect-error _def is private
  e._def.__asyncLoader && (/[A-Z]/.test(t) || !Pe(o))) ? Pa(e, Xe(t), o, i, t) : (t === "true-value" ? e._trueValue = o : t === "false-value" && (e._falseValue = o), Ta(e, t, o, s));
};
function am(e, t, n, o) {
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
function lm(e, t) {
  const n = (
    // @ts-expect-error _def is private
    e._def.props
  );
  if (!n)
    return !1;
  const o = Xe(t);
  return Array.isArray(n) ? n.some((r) => Xe(r) === o) : Object.keys(n).some((r) => Xe(r) === o);
}
const Mr = (e) => {
  const t = e.props["onUpdate:modelValue"] || !1;
  return X(t) ? (n) => gr(t, n) : t;
}, Vn = /* @__PURE__ */ Symbol("_assign"), um = {
  // #4096 array checkboxes need to be deep traversed
  deep: !0,
  created(e, t, n) {
    e[Vn] = Mr(n), Os(e, "change", () => {
      const o = e._modelValue, r = dc(e), i = e.checked, s = e[Vn];
      if (X(o)) {
        const a = Xl(o, r), l = a !== -1;
        if (i && !l)
          s(o.concat(r));
        else if (!i && l) {
          const c = [...o];
          c.splice(a, 1), s(c);
        }
      } else if (Hn(o)) {
        const a = new Set(o);
        i ? a.add(r) : a.delete(r), s(a);
      } else
        s(fc(e, i));
    });
  },
  // set initial checked on mount to wait for true-value/false-value
  mounted: Ia,
  beforeUpdate(e, t, n) {
    e[Vn] = Mr(n), Ia(e, t, n);
  }
};
function Ia(e, { value: t, oldValue: n }, o) {
  e._modelValue = t;
  let r;
  if (X(t))
    r = Xl(t, o.props.value) > -1;
  else if (Hn(t))
    r = t.has(o.props.value);
  else {
    if (t === n) return;
    r = un(t, fc(e, !0));
  }
  e.checked !== r && (e.checked = r);
}
const cm = {
  created(e, { value: t }, n) {
    e.checked = un(t, n.props.value), e[Vn] = Mr(n), Os(e, "change", () => {
      e[Vn](dc(e));
    });
  },
  beforeUpdate(e, { value: t, oldValue: n }, o) {
    e[Vn] = Mr(o), t !== n && (e.checked = un(t, o.props.value));
  }
};
function dc(e) {
  return "_value" in e ? e._value : e.value;
}
function fc(e, t) {
  const n = t ? "_trueValue" : "_falseValue";
  return n in e ? e[n] : t;
}
const dm = ["ctrl", "shift", "alt", "meta"], fm = {
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
  exact: (e, t) => dm.some((n) => e[`${n}Key`] && !t.includes(n))
}, an = (e, t) => {
  if (!e) return e;
  const n = e._withMods || (e._withMods = {}), o = t.join(".");
  return n[o] || (n[o] = ((r, ...i) => {
    for (let s = 0; s < t.length; s++) {
      const a = fm[t[s]];
      if (a && a(r, t)) return;
    }
    return e(r, ...i);
  }));
}, pm = {
  esc: "escape",
  space: " ",
  up: "arrow-up",
  left: "arrow-left",
  right: "arrow-right",
  down: "arrow-down",
  delete: "backspace"
}, Ts = (e, t) => {
  const n = e._withKeys || (e._withKeys = {}), o = t.join(".");
  return n[o] || (n[o] = ((r) => {
    if (!("key" in r))
      return;
    const i = Jt(r.key);
    if (t.some(
      (s) => s === i || pm[s] === i
    ))
      return e(r);
  }));
}, mm = /* @__PURE__ */ Ie({ patchProp: sm }, Dp);
let La;
function hm() {
  return La || (La = gp(mm));
}
const gm = ((...e) => {
  const t = hm().createApp(...e), { mount: n } = t;
  return t.mount = (o) => {
    const r = vm(o);
    if (!r) return;
    const i = t._component;
    !re(i) && !i.render && !i.template && (i.template = r.innerHTML), r.nodeType === 1 && (r.textContent = "");
    const s = n(r, !1, bm(r));
    return r instanceof Element && (r.removeAttribute("v-cloak"), r.setAttribute("data-v-app", "")), s;
  }, t;
});
function bm(e) {
  if (e instanceof SVGElement)
    return "svg";
  if (typeof MathMLElement == "function" && e instanceof MathMLElement)
    return "mathml";
}
function vm(e) {
  return Pe(e) ? document.querySelector(e) : e;
}
let pc;
const ii = (e) => pc = e, mc = (
  /* istanbul ignore next */
  /* @__PURE__ */ Symbol()
);
function qi(e) {
  return e && typeof e == "object" && Object.prototype.toString.call(e) === "[object Object]" && typeof e.toJSON != "function";
}
var bo;
(function(e) {
  e.direct = "direct", e.patchObject = "patch object", e.patchFunction = "patch function";
})(bo || (bo = {}));
function ym() {
  const e = nu(!0), t = e.run(() => /* @__PURE__ */ ee({}));
  let n = [], o = [];
  const r = ys({
    install(i) {
      ii(r), r._a = i, i.provide(mc, r), i.config.globalProperties.$pinia = r, o.forEach((s) => n.push(s)), o = [];
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
const hc = () => {
};
function Ma(e, t, n, o = hc) {
  e.add(t);
  const r = () => {
    e.delete(t) && o();
  };
  return !n && ou() && Hd(r), r;
}
function Ln(e, ...t) {
  e.forEach((n) => {
    n(...t);
  });
}
const wm = (e) => e(), Na = /* @__PURE__ */ Symbol(), Oi = /* @__PURE__ */ Symbol();
function Gi(e, t) {
  e instanceof Map && t instanceof Map ? t.forEach((n, o) => e.set(o, n)) : e instanceof Set && t instanceof Set && t.forEach(e.add, e);
  for (const n in t) {
    if (!t.hasOwnProperty(n))
      continue;
    const o = t[n], r = e[n];
    qi(r) && qi(o) && e.hasOwnProperty(n) && !/* @__PURE__ */ Ee(o) && !/* @__PURE__ */ Lt(o) ? e[n] = Gi(r, o) : e[n] = o;
  }
  return e;
}
const km = (
  /* istanbul ignore next */
  /* @__PURE__ */ Symbol()
);
function _m(e) {
  return !qi(e) || !Object.prototype.hasOwnProperty.call(e, km);
}
const { assign: tn } = Object;
function $m(e) {
  return !!(/* @__PURE__ */ Ee(e) && e.effect);
}
function Sm(e, t, n, o) {
  const { state: r, actions: i, getters: s } = t, a = n.state.value[e];
  let l;
  function c() {
    a || (n.state.value[e] = r ? r() : {});
    const u = /* @__PURE__ */ mf(n.state.value[e]);
    return tn(u, i, Object.keys(s || {}).reduce((d, f) => (d[f] = ys(V(() => {
      ii(n);
      const p = n._s.get(e);
      return s[f].call(p, p);
    })), d), {}));
  }
  return l = gc(e, c, t, n, o, !0), l;
}
function gc(e, t, n = {}, o, r, i) {
  let s;
  const a = tn({ actions: {} }, n), l = { deep: !0 };
  let c, u, d = /* @__PURE__ */ new Set(), f = /* @__PURE__ */ new Set(), p;
  const h = o.state.value[e];
  !i && !h && (o.state.value[e] = {});
  let k;
  function $(N) {
    let I;
    c = u = !1, typeof N == "function" ? (N(o.state.value[e]), I = {
      type: bo.patchFunction,
      storeId: e,
      events: p
    }) : (Gi(o.state.value[e], N), I = {
      type: bo.patchObject,
      payload: N,
      storeId: e,
      events: p
    });
    const J = k = /* @__PURE__ */ Symbol();
    Xo().then(() => {
      k === J && (c = !0);
    }), u = !0, Ln(d, I, o.state.value[e]);
  }
  const M = i ? function() {
    const { state: I } = n, J = I ? I() : {};
    this.$patch((ne) => {
      tn(ne, J);
    });
  } : (
    /* istanbul ignore next */
    hc
  );
  function T() {
    s.stop(), d.clear(), f.clear(), o._s.delete(e);
  }
  const E = (N, I = "") => {
    if (Na in N)
      return N[Oi] = I, N;
    const J = function() {
      ii(o);
      const ne = Array.from(arguments), z = /* @__PURE__ */ new Set(), ue = /* @__PURE__ */ new Set();
      function Se(oe) {
        z.add(oe);
      }
      function Ve(oe) {
        ue.add(oe);
      }
      Ln(f, {
        args: ne,
        name: J[Oi],
        store: C,
        after: Se,
        onError: Ve
      });
      let ve;
      try {
        ve = N.apply(this && this.$id === e ? this : C, ne);
      } catch (oe) {
        throw Ln(ue, oe), oe;
      }
      return ve instanceof Promise ? ve.then((oe) => (Ln(z, oe), oe)).catch((oe) => (Ln(ue, oe), Promise.reject(oe))) : (Ln(z, ve), ve);
    };
    return J[Na] = !0, J[Oi] = I, J;
  }, S = {
    _p: o,
    // _s: scope,
    $id: e,
    $onAction: Ma.bind(null, f),
    $patch: $,
    $reset: M,
    $subscribe(N, I = {}) {
      const J = Ma(d, N, I.detached, () => ne()), ne = s.run(() => Ke(() => o.state.value[e], (z) => {
        (I.flush === "sync" ? u : c) && N({
          storeId: e,
          type: bo.direct,
          events: p
        }, z);
      }, tn({}, l, I)));
      return J;
    },
    $dispose: T
  }, C = /* @__PURE__ */ Yn(S);
  o._s.set(e, C);
  const F = (o._a && o._a.runWithContext || wm)(() => o._e.run(() => (s = nu()).run(() => t({ action: E }))));
  for (const N in F) {
    const I = F[N];
    if (/* @__PURE__ */ Ee(I) && !$m(I) || /* @__PURE__ */ Lt(I))
      i || (h && _m(I) && (/* @__PURE__ */ Ee(I) ? I.value = h[N] : Gi(I, h[N])), o.state.value[e][N] = I);
    else if (typeof I == "function") {
      const J = E(I, N);
      F[N] = J, a.actions[N] = I;
    }
  }
  return tn(C, F), tn(/* @__PURE__ */ he(C), F), Object.defineProperty(C, "$state", {
    get: () => o.state.value[e],
    set: (N) => {
      $((I) => {
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
    const l = Cf();
    return s = // in test mode, ignore the argument provided as we can always retrieve a
    // pinia instance with getActivePinia()
    s || (l ? po(mc, null) : null), s && ii(s), s = pc, s._s.has(e) || (r ? gc(e, t, o, s) : Sm(e, o, s)), s._s.get(e);
  }
  return i.$id = e, i;
}
var xm = Object.defineProperty, ja = Object.getOwnPropertySymbols, Cm = Object.prototype.hasOwnProperty, Om = Object.prototype.propertyIsEnumerable, Da = (e, t, n) => t in e ? xm(e, t, { enumerable: !0, configurable: !0, writable: !0, value: n }) : e[t] = n, Tm = (e, t) => {
  for (var n in t || (t = {})) Cm.call(t, n) && Da(e, n, t[n]);
  if (ja) for (var n of ja(t)) Om.call(t, n) && Da(e, n, t[n]);
  return e;
};
function Pn(e) {
  return e == null || e === "" || Array.isArray(e) && e.length === 0 || !(e instanceof Date) && typeof e == "object" && Object.keys(e).length === 0;
}
function Ps(e) {
  return typeof e == "function" && "call" in e && "apply" in e;
}
function Oe(e) {
  return !Pn(e);
}
function Mt(e, t = !0) {
  return e instanceof Object && e.constructor === Object && (t || Object.keys(e).length !== 0);
}
function bc(e = {}, t = {}) {
  let n = Tm({}, e);
  return Object.keys(t).forEach((o) => {
    let r = o;
    Mt(t[r]) && r in e && Mt(e[r]) ? n[r] = bc(e[r], t[r]) : n[r] = t[r];
  }), n;
}
function Pm(...e) {
  return e.reduce((t, n, o) => o === 0 ? n : bc(t, n), {});
}
function lt(e, ...t) {
  return Ps(e) ? e(...t) : e;
}
function it(e, t = !0) {
  return typeof e == "string" && (t || e !== "");
}
function Et(e) {
  return it(e) ? e.replace(/(-|_)/g, "").toLowerCase() : e;
}
function As(e, t = "", n = {}) {
  let o = Et(t).split("."), r = o.shift();
  if (r) {
    if (Mt(e)) {
      let i = Object.keys(e).find((s) => Et(s) === r) || "";
      return As(lt(e[i], n), o.join("."), n);
    }
    return;
  }
  return lt(e, n);
}
function vc(e, t = !0) {
  return Array.isArray(e) && (t || e.length !== 0);
}
function Am(e) {
  return Oe(e) && !isNaN(e);
}
function Cn(e, t) {
  if (t) {
    let n = t.test(e);
    return t.lastIndex = 0, n;
  }
  return !1;
}
function Em(...e) {
  return Pm(...e);
}
function vo(e) {
  return e && e.replace(/\/\*(?:(?!\*\/)[\s\S])*\*\/|[\r\n\t]+/g, "").replace(/ {2,}/g, " ").replace(/ ([{:}]) /g, "$1").replace(/([;,]) /g, "$1").replace(/ !/g, "!").replace(/: /g, ":").trim();
}
function Im(e) {
  return it(e, !1) ? e[0].toUpperCase() + e.slice(1) : e;
}
function yc(e) {
  return it(e) ? e.replace(/(_)/g, "-").replace(/([a-z])([A-Z])/g, "$1-$2").toLowerCase() : e;
}
function wc() {
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
function Lm(e, t) {
  return e ? e.classList ? e.classList.contains(t) : new RegExp("(^| )" + t + "( |$)", "gi").test(e.className) : !1;
}
function Nr(e, t) {
  if (e && t) {
    let n = (o) => {
      Lm(e, o) || (e.classList ? e.classList.add(o) : e.className += " " + o);
    };
    [t].flat().filter(Boolean).forEach((o) => o.split(" ").forEach(n));
  }
}
function Mm() {
  return window.innerWidth - document.documentElement.offsetWidth;
}
function Nm(e) {
  typeof e == "string" ? Nr(document.body, e || "p-overflow-hidden") : (e != null && e.variableName && document.body.style.setProperty(e.variableName, Mm() + "px"), Nr(document.body, e?.className || "p-overflow-hidden"));
}
function yo(e, t) {
  if (e && t) {
    let n = (o) => {
      e.classList ? e.classList.remove(o) : e.className = e.className.replace(new RegExp("(^|\\b)" + o.split(" ").join("|") + "(\\b|$)", "gi"), " ");
    };
    [t].flat().filter(Boolean).forEach((o) => o.split(" ").forEach(n));
  }
}
function jm(e) {
  typeof e == "string" ? yo(document.body, e || "p-overflow-hidden") : (e != null && e.variableName && document.body.style.removeProperty(e.variableName), yo(document.body, e?.className || "p-overflow-hidden"));
}
function Dm() {
  let e = window, t = document, n = t.documentElement, o = t.getElementsByTagName("body")[0], r = e.innerWidth || n.clientWidth || o.clientWidth, i = e.innerHeight || n.clientHeight || o.clientHeight;
  return { width: r, height: i };
}
function Ra(e) {
  return e ? Math.abs(e.scrollLeft) : 0;
}
function Rm(e, t) {
  e && (typeof t == "string" ? e.style.cssText = t : Object.entries(t || {}).forEach(([n, o]) => e.style[n] = o));
}
function kc(e, t) {
  return e instanceof HTMLElement ? e.offsetWidth : 0;
}
function Fm(e) {
  if (e) {
    let t = e.parentNode;
    return t && t instanceof ShadowRoot && t.host && (t = t.host), t;
  }
  return null;
}
function Bm(e) {
  return !!(e !== null && typeof e < "u" && e.nodeName && Fm(e));
}
function An(e) {
  return typeof Element < "u" ? e instanceof Element : e !== null && typeof e == "object" && e.nodeType === 1 && typeof e.nodeName == "string";
}
function jr(e, t = {}) {
  if (An(e)) {
    let n = (o, r) => {
      var i, s;
      let a = (i = e?.$attrs) != null && i[o] ? [(s = e?.$attrs) == null ? void 0 : s[o]] : [];
      return [r].flat().reduce((l, c) => {
        if (c != null) {
          let u = typeof c;
          if (u === "string" || u === "number") l.push(c);
          else if (u === "object") {
            let d = Array.isArray(c) ? n(o, c) : Object.entries(c).map(([f, p]) => o === "style" && (p || p === 0) ? `${f.replace(/([a-z])([A-Z])/g, "$1-$2").toLowerCase()}:${p}` : p ? f : void 0);
            l = d.length ? l.concat(d.filter((f) => !!f)) : l;
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
function _c(e, t = {}, ...n) {
  {
    let o = document.createElement(e);
    return jr(o, t), o.append(...n), o;
  }
}
function Vm(e, t) {
  return An(e) ? Array.from(e.querySelectorAll(t)) : [];
}
function zm(e, t) {
  return An(e) ? e.matches(t) ? e : e.querySelector(t) : null;
}
function Dn(e, t) {
  e && document.activeElement !== e && e.focus(t);
}
function Um(e, t) {
  if (An(e)) {
    let n = e.getAttribute(t);
    return isNaN(n) ? n === "true" || n === "false" ? n === "true" : n : +n;
  }
}
function $c(e, t = "") {
  let n = Vm(e, `button:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            [href]:not([tabindex = "-1"]):not([style*="display:none"]):not([hidden])${t},
            input:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            select:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            textarea:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            [tabIndex]:not([tabIndex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            [contenteditable]:not([tabIndex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t}`), o = [];
  for (let r of n) getComputedStyle(r).display != "none" && getComputedStyle(r).visibility != "hidden" && o.push(r);
  return o;
}
function no(e, t) {
  let n = $c(e, t);
  return n.length > 0 ? n[0] : null;
}
function Fa(e) {
  if (e) {
    let t = e.offsetHeight, n = getComputedStyle(e);
    return t -= parseFloat(n.paddingTop) + parseFloat(n.paddingBottom) + parseFloat(n.borderTopWidth) + parseFloat(n.borderBottomWidth), t;
  }
  return 0;
}
function Hm(e, t) {
  let n = $c(e, t);
  return n.length > 0 ? n[n.length - 1] : null;
}
function Wm(e) {
  if (e) {
    let t = e.getBoundingClientRect();
    return { top: t.top + (window.pageYOffset || document.documentElement.scrollTop || document.body.scrollTop || 0), left: t.left + (window.pageXOffset || Ra(document.documentElement) || Ra(document.body) || 0) };
  }
  return { top: "auto", left: "auto" };
}
function Sc(e, t) {
  return e ? e.offsetHeight : 0;
}
function Ba(e) {
  if (e) {
    let t = e.offsetWidth, n = getComputedStyle(e);
    return t -= parseFloat(n.paddingLeft) + parseFloat(n.paddingRight) + parseFloat(n.borderLeftWidth) + parseFloat(n.borderRightWidth), t;
  }
  return 0;
}
function xc() {
  return !!(typeof window < "u" && window.document && window.document.createElement);
}
function Va(e, t = "") {
  return An(e) ? e.matches(`button:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            [href][clientHeight][clientWidth]:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            input:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            select:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            textarea:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            [tabIndex]:not([tabIndex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            [contenteditable]:not([tabIndex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t}`) : !1;
}
function Cc(e, t = "", n) {
  An(e) && n !== null && n !== void 0 && e.setAttribute(t, n);
}
var cr = {};
function Km(e = "pui_id_") {
  return Object.hasOwn(cr, e) || (cr[e] = 0), cr[e]++, `${e}${cr[e]}`;
}
function qm() {
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
var Ti = qm(), Gm = Object.defineProperty, Ym = Object.defineProperties, Jm = Object.getOwnPropertyDescriptors, Dr = Object.getOwnPropertySymbols, Oc = Object.prototype.hasOwnProperty, Tc = Object.prototype.propertyIsEnumerable, za = (e, t, n) => t in e ? Gm(e, t, { enumerable: !0, configurable: !0, writable: !0, value: n }) : e[t] = n, kt = (e, t) => {
  for (var n in t || (t = {})) Oc.call(t, n) && za(e, n, t[n]);
  if (Dr) for (var n of Dr(t)) Tc.call(t, n) && za(e, n, t[n]);
  return e;
}, Pi = (e, t) => Ym(e, Jm(t)), Ut = (e, t) => {
  var n = {};
  for (var o in e) Oc.call(e, o) && t.indexOf(o) < 0 && (n[o] = e[o]);
  if (e != null && Dr) for (var o of Dr(e)) t.indexOf(o) < 0 && Tc.call(e, o) && (n[o] = e[o]);
  return n;
}, Zm = wc(), He = Zm, Eo = /{([^}]*)}/g, Pc = /(\d+\s+[\+\-\*\/]\s+\d+)/g, Ac = /var\([^)]+\)/g;
function Ua(e) {
  return it(e) ? e.replace(/[A-Z]/g, (t, n) => n === 0 ? t : "." + t.toLowerCase()).toLowerCase() : e;
}
function Xm(e) {
  return Mt(e) && e.hasOwnProperty("$value") && e.hasOwnProperty("$type") ? e.$value : e;
}
function Qm(e) {
  return e.replaceAll(/ /g, "").replace(/[^\w]/g, "-");
}
function Yi(e = "", t = "") {
  return Qm(`${it(e, !1) && it(t, !1) ? `${e}-` : e}${t}`);
}
function Ec(e = "", t = "") {
  return `--${Yi(e, t)}`;
}
function eh(e = "") {
  let t = (e.match(/{/g) || []).length, n = (e.match(/}/g) || []).length;
  return (t + n) % 2 !== 0;
}
function Ic(e, t = "", n = "", o = [], r) {
  if (it(e)) {
    let i = e.trim();
    if (eh(i)) return;
    if (Cn(i, Eo)) {
      let s = i.replaceAll(Eo, (a) => {
        let l = a.replace(/{|}/g, "").split(".").filter((c) => !o.some((u) => Cn(c, u)));
        return `var(${Ec(n, yc(l.join("-")))}${Oe(r) ? `, ${r}` : ""})`;
      });
      return Cn(s.replace(Ac, "0"), Pc) ? `calc(${s})` : s;
    }
    return i;
  } else if (Am(e)) return e;
}
function th(e, t, n) {
  it(t, !1) && e.push(`${t}:${n};`);
}
function Nn(e, t) {
  return e ? `${e}{${t}}` : "";
}
function Lc(e, t) {
  if (e.indexOf("dt(") === -1) return e;
  function n(s, a) {
    let l = [], c = 0, u = "", d = null, f = 0;
    for (; c <= s.length; ) {
      let p = s[c];
      if ((p === '"' || p === "'" || p === "`") && s[c - 1] !== "\\" && (d = d === p ? null : p), !d && (p === "(" && f++, p === ")" && f--, (p === "," || c === s.length) && f === 0)) {
        let h = u.trim();
        h.startsWith("dt(") ? l.push(Lc(h, a)) : l.push(o(h)), u = "", c++;
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
var Mc = (e) => {
  var t;
  let n = _e.getTheme(), o = Ji(n, e, void 0, "variable"), r = (t = o?.match(/--[\w-]+/g)) == null ? void 0 : t[0], i = Ji(n, e, void 0, "value");
  return { name: r, variable: o, value: i };
}, On = (...e) => Ji(_e.getTheme(), ...e), Ji = (e = {}, t, n, o) => {
  if (t) {
    let { variable: r, options: i } = _e.defaults || {}, { prefix: s, transform: a } = e?.options || i || {}, l = Cn(t, Eo) ? t : `{${t}}`;
    return o === "value" || Pn(o) && a === "strict" ? _e.getTokenValue(t) : Ic(l, void 0, s, [r.excludedKeyRegex], n);
  }
  return "";
};
function dr(e, ...t) {
  if (e instanceof Array) {
    let n = e.reduce((o, r, i) => {
      var s;
      return o + r + ((s = lt(t[i], { dt: On })) != null ? s : "");
    }, "");
    return Lc(n, On);
  }
  return lt(e, { dt: On });
}
function nh(e, t = {}) {
  let n = _e.defaults.variable, { prefix: o = n.prefix, selector: r = n.selector, excludedKeyRegex: i = n.excludedKeyRegex } = t, s = [], a = [], l = [{ node: e, path: o }];
  for (; l.length; ) {
    let { node: u, path: d } = l.pop();
    for (let f in u) {
      let p = u[f], h = Xm(p), k = Cn(f, i) ? Yi(d) : Yi(d, yc(f));
      if (Mt(h)) l.push({ node: h, path: k });
      else {
        let $ = Ec(k), M = Ic(h, k, o, [i]);
        th(a, $, M);
        let T = k;
        o && T.startsWith(o + "-") && (T = T.slice(o.length + 1)), s.push(T.replace(/-/g, "."));
      }
    }
  }
  let c = a.join("");
  return { value: a, tokens: s, declarations: c, css: Nn(r, c) };
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
  return nh(e, { prefix: t?.prefix });
}, getCommon({ name: e = "", theme: t = {}, params: n, set: o, defaults: r }) {
  var i, s, a, l, c, u, d;
  let { preset: f, options: p } = t, h, k, $, M, T, E, S;
  if (Oe(f) && p.transform !== "strict") {
    let { primitive: C, semantic: q, extend: F } = f, N = q || {}, { colorScheme: I } = N, J = Ut(N, ["colorScheme"]), ne = F || {}, { colorScheme: z } = ne, ue = Ut(ne, ["colorScheme"]), Se = I || {}, { dark: Ve } = Se, ve = Ut(Se, ["dark"]), oe = z || {}, { dark: fe } = oe, nt = Ut(oe, ["dark"]), ot = Oe(C) ? this._toVariables({ primitive: C }, p) : {}, De = Oe(J) ? this._toVariables({ semantic: J }, p) : {}, je = Oe(ve) ? this._toVariables({ light: ve }, p) : {}, fn = Oe(Ve) ? this._toVariables({ dark: Ve }, p) : {}, Ft = Oe(ue) ? this._toVariables({ semantic: ue }, p) : {}, or = Oe(nt) ? this._toVariables({ light: nt }, p) : {}, Xt = Oe(fe) ? this._toVariables({ dark: fe }, p) : {}, [En, rr] = [(i = ot.declarations) != null ? i : "", ot.tokens], [pn, Ks] = [(s = De.declarations) != null ? s : "", De.tokens || []], [g, w] = [(a = je.declarations) != null ? a : "", je.tokens || []], [O, j] = [(l = fn.declarations) != null ? l : "", fn.tokens || []], [P, L] = [(c = Ft.declarations) != null ? c : "", Ft.tokens || []], [H, U] = [(u = or.declarations) != null ? u : "", or.tokens || []], [B, A] = [(d = Xt.declarations) != null ? d : "", Xt.tokens || []];
    h = this.transformCSS(e, En, "light", "variable", p, o, r), k = rr;
    let Y = this.transformCSS(e, `${pn}${g}`, "light", "variable", p, o, r), W = this.transformCSS(e, `${O}`, "dark", "variable", p, o, r);
    $ = `${Y}${W}`, M = [.../* @__PURE__ */ new Set([...Ks, ...w, ...j])];
    let Z = this.transformCSS(e, `${P}${H}color-scheme:light`, "light", "variable", p, o, r), te = this.transformCSS(e, `${B}color-scheme:dark`, "dark", "variable", p, o, r);
    T = `${Z}${te}`, E = [.../* @__PURE__ */ new Set([...L, ...U, ...A])], S = lt(f.css, { dt: On });
  }
  return { primitive: { css: h, tokens: k }, semantic: { css: $, tokens: M }, global: { css: T, tokens: E }, style: S };
}, getPreset({ name: e = "", preset: t = {}, options: n, params: o, set: r, defaults: i, selector: s }) {
  var a, l, c;
  let u, d, f;
  if (Oe(t) && n.transform !== "strict") {
    let p = e.replace("-directive", ""), h = t, { colorScheme: k, extend: $, css: M } = h, T = Ut(h, ["colorScheme", "extend", "css"]), E = $ || {}, { colorScheme: S } = E, C = Ut(E, ["colorScheme"]), q = k || {}, { dark: F } = q, N = Ut(q, ["dark"]), I = S || {}, { dark: J } = I, ne = Ut(I, ["dark"]), z = Oe(T) ? this._toVariables({ [p]: kt(kt({}, T), C) }, n) : {}, ue = Oe(N) ? this._toVariables({ [p]: kt(kt({}, N), ne) }, n) : {}, Se = Oe(F) ? this._toVariables({ [p]: kt(kt({}, F), J) }, n) : {}, [Ve, ve] = [(a = z.declarations) != null ? a : "", z.tokens || []], [oe, fe] = [(l = ue.declarations) != null ? l : "", ue.tokens || []], [nt, ot] = [(c = Se.declarations) != null ? c : "", Se.tokens || []], De = this.transformCSS(p, `${Ve}${oe}`, "light", "variable", n, r, i, s), je = this.transformCSS(p, nt, "dark", "variable", n, r, i, s);
    u = `${De}${je}`, d = [.../* @__PURE__ */ new Set([...ve, ...fe, ...ot])], f = lt(M, { dt: On });
  }
  return { css: u, tokens: d, style: f };
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
    if (Mt(u) && Object.hasOwn(u, "css")) {
      let d = vo(u.css), f = `${c}-variables`;
      l.push(`<style type="text/css" data-primevue-style-id="${f}" ${a}>${d}</style>`);
    }
    return l;
  }, []).join("");
}, getStyleSheet({ name: e = "", theme: t = {}, params: n, props: o = {}, set: r, defaults: i }) {
  var s;
  let a = { name: e, theme: t, params: n, set: r, defaults: i }, l = (s = e.includes("-directive") ? this.getPresetD(a) : this.getPresetC(a)) == null ? void 0 : s.css, c = Object.entries(o).reduce((u, [d, f]) => u.push(`${d}="${f}"`) && u, []).join(" ");
  return l ? `<style type="text/css" data-primevue-style-id="${e}-variables" ${c}>${vo(l)}</style>` : "";
}, createTokens(e = {}, t, n = "", o = "", r = {}) {
  let i = function(a, l = {}, c = []) {
    if (c.includes(this.path)) return console.warn(`Circular reference detected at ${this.path}`), { colorScheme: a, path: this.path, paths: l, value: void 0 };
    c.push(this.path), l.name = this.path, l.binding || (l.binding = {});
    let u = this.value;
    if (typeof this.value == "string" && Eo.test(this.value)) {
      let d = this.value.trim().replace(Eo, (f) => {
        var p;
        let h = f.slice(1, -1), k = this.tokens[h];
        if (!k) return console.warn(`Token not found for path: ${h}`), "__UNRESOLVED__";
        let $ = k.computed(a, l, c);
        return Array.isArray($) && $.length === 2 ? `light-dark(${$[0].value},${$[1].value})` : (p = $?.value) != null ? p : "__UNRESOLVED__";
      });
      u = Pc.test(d.replace(Ac, "0")) ? `calc(${d})` : d;
    }
    return Pn(l.binding) && delete l.binding, c.pop(), { colorScheme: a, path: this.path, paths: l, value: u.includes("__UNRESOLVED__") ? void 0 : u };
  }, s = (a, l, c) => {
    Object.entries(a).forEach(([u, d]) => {
      let f = Cn(u, t.variable.excludedKeyRegex) ? l : l ? `${l}.${Ua(u)}` : Ua(u), p = c ? `${c}.${u}` : u;
      Mt(d) ? s(d, f, p) : (r[f] || (r[f] = { paths: [], computed: (h, k = {}, $ = []) => {
        if (r[f].paths.length === 1) return r[f].paths[0].computed(r[f].paths[0].scheme, k.binding, $);
        if (h && h !== "none") for (let M = 0; M < r[f].paths.length; M++) {
          let T = r[f].paths[M];
          if (T.scheme === h) return T.computed(h, k.binding, $);
        }
        return r[f].paths.map((M) => M.computed(M.scheme, k[M.scheme], $));
      } }), r[f].paths.push({ path: p, value: d, scheme: p.includes("colorScheme.light") ? "light" : p.includes("colorScheme.dark") ? "dark" : "none", computed: i, tokens: r }));
    });
  };
  return s(e, n, o), r;
}, getTokenValue(e, t, n) {
  var o;
  let r = ((a) => a.split(".").filter((l) => !Cn(l.toLowerCase(), n.variable.excludedKeyRegex)).join("."))(t), i = t.includes("colorScheme.light") ? "light" : t.includes("colorScheme.dark") ? "dark" : void 0, s = [(o = e[r]) == null ? void 0 : o.computed(i)].flat().filter((a) => a);
  return s.length === 1 ? s[0].value : s.reduce((a = {}, l) => {
    let c = l, { colorScheme: u } = c, d = Ut(c, ["colorScheme"]);
    return a[u] = d, a;
  }, void 0);
}, getSelectorRule(e, t, n, o) {
  return n === "class" || n === "attr" ? Nn(Oe(t) ? `${e}${t},${e} ${t}` : e, o) : Nn(e, Nn(t ?? ":root,:host", o));
}, transformCSS(e, t, n, o, r = {}, i, s, a) {
  if (Oe(t)) {
    let { cssLayer: l } = r;
    if (o !== "style") {
      let c = this.getColorSchemeOption(r, s);
      t = n === "dark" ? c.reduce((u, { type: d, selector: f }) => (Oe(f) && (u += f.includes("[CSS]") ? f.replace("[CSS]", t) : this.getSelectorRule(f, a, d, t)), u), "") : Nn(a ?? ":root,:host", t);
    }
    if (l) {
      let c = { name: "primeui" };
      Mt(l) && (c.name = lt(l.name, { name: e, type: o })), Oe(c.name) && (t = Nn(`@layer ${c.name}`, t), i?.layerNames(c.name));
    }
    return t;
  }
  return "";
} }, _e = { defaults: { variable: { prefix: "p", selector: ":root,:host", excludedKeyRegex: /^(primitive|semantic|components|directives|variables|colorscheme|light|dark|common|root|states|extend|css)$/gi }, options: { prefix: "p", darkModeSelector: "system", cssLayer: !1 } }, _theme: void 0, _layerNames: /* @__PURE__ */ new Set(), _loadedStyleNames: /* @__PURE__ */ new Set(), _loadingStyles: /* @__PURE__ */ new Set(), _tokens: {}, update(e = {}) {
  let { theme: t } = e;
  t && (this._theme = Pi(kt({}, t), { options: kt(kt({}, this.defaults.options), t.options) }), this._tokens = yt.createTokens(this.preset, this.defaults), this.clearLoadedStyleNames());
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
  this._theme = Pi(kt({}, this.theme), { preset: e }), this._tokens = yt.createTokens(e, this.defaults), this.clearLoadedStyleNames(), He.emit("preset:change", e), He.emit("theme:change", this.theme);
}, getOptions() {
  return this.options;
}, setOptions(e) {
  this._theme = Pi(kt({}, this.theme), { options: e }), this.clearLoadedStyleNames(), He.emit("options:change", e), He.emit("theme:change", this.theme);
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
}, oh = `
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
function Io(e) {
  "@babel/helpers - typeof";
  return Io = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Io(e);
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
      rh(e, o, n[o]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : Ha(Object(n)).forEach(function(o) {
      Object.defineProperty(e, o, Object.getOwnPropertyDescriptor(n, o));
    });
  }
  return e;
}
function rh(e, t, n) {
  return (t = ih(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function ih(e) {
  var t = sh(e, "string");
  return Io(t) == "symbol" ? t : t + "";
}
function sh(e, t) {
  if (Io(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (Io(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
function ah(e) {
  var t = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : !0;
  Tn() && Tn().components ? Qo(e) : t ? e() : Xo(e);
}
var lh = 0;
function uh(e) {
  var t = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}, n = /* @__PURE__ */ ee(!1), o = /* @__PURE__ */ ee(e), r = /* @__PURE__ */ ee(null), i = xc() ? window.document : void 0, s = t.document, a = s === void 0 ? i : s, l = t.immediate, c = l === void 0 ? !0 : l, u = t.manual, d = u === void 0 ? !1 : u, f = t.name, p = f === void 0 ? "style_".concat(++lh) : f, h = t.id, k = h === void 0 ? void 0 : h, $ = t.media, M = $ === void 0 ? void 0 : $, T = t.nonce, E = T === void 0 ? void 0 : T, S = t.first, C = S === void 0 ? !1 : S, q = t.onMounted, F = q === void 0 ? void 0 : q, N = t.onUpdated, I = N === void 0 ? void 0 : N, J = t.onLoad, ne = J === void 0 ? void 0 : J, z = t.props, ue = z === void 0 ? {} : z, Se = function() {
  }, Ve = function(fe) {
    var nt = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
    if (a) {
      var ot = Wa(Wa({}, ue), nt), De = ot.name || p, je = ot.id || k, fn = ot.nonce || E;
      r.value = a.querySelector('style[data-primevue-style-id="'.concat(De, '"]')) || a.getElementById(je) || a.createElement("style"), r.value.isConnected || (o.value = fe || e, jr(r.value, {
        type: "text/css",
        id: je,
        media: M,
        nonce: fn
      }), C ? a.head.prepend(r.value) : a.head.appendChild(r.value), Cc(r.value, "data-primevue-style-id", De), jr(r.value, ot), r.value.onload = function(Ft) {
        return ne?.(Ft, {
          name: De
        });
      }, F?.(De)), !n.value && (Se = Ke(o, function(Ft) {
        r.value.textContent = Ft, I?.(De);
      }, {
        immediate: !0
      }), n.value = !0);
    }
  }, ve = function() {
    !a || !n.value || (Se(), Bm(r.value) && a.head.removeChild(r.value), n.value = !1, r.value = null);
  };
  return c && !d && ah(Ve), {
    id: k,
    name: p,
    el: r,
    css: o,
    unload: ve,
    load: Ve,
    isLoaded: /* @__PURE__ */ kr(n)
  };
}
function Lo(e) {
  "@babel/helpers - typeof";
  return Lo = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Lo(e);
}
var Ka, qa, Ga, Ya;
function Ja(e, t) {
  return ph(e) || fh(e, t) || dh(e, t) || ch();
}
function ch() {
  throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function dh(e, t) {
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
function fh(e, t) {
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
function ph(e) {
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
function Ai(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? Xa(Object(n), !0).forEach(function(o) {
      mh(e, o, n[o]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : Xa(Object(n)).forEach(function(o) {
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
  return Lo(t) == "symbol" ? t : t + "";
}
function gh(e, t) {
  if (Lo(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (Lo(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
function fr(e, t) {
  return t || (t = e.slice(0)), Object.freeze(Object.defineProperties(e, { raw: { value: Object.freeze(t) } }));
}
var bh = function(t) {
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
}, vh = {}, yh = {}, $e = {
  name: "base",
  css: bh,
  style: oh,
  classes: vh,
  inlineStyles: yh,
  load: function(t) {
    var n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}, o = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : function(i) {
      return i;
    }, r = o(dr(Ka || (Ka = fr(["", ""])), t));
    return Oe(r) ? uh(vo(r), Ai({
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
      return _e.transformCSS(n.name || t.name, "".concat(r).concat(dr(qa || (qa = fr(["", ""])), o)));
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
        dt: On
      }) || "", r = vo(dr(Ga || (Ga = fr(["", "", ""])), o, t)), i = Object.entries(n).reduce(function(s, a) {
        var l = Ja(a, 2), c = l[0], u = l[1];
        return s.push("".concat(c, '="').concat(u, '"')) && s;
      }, []).join(" ");
      return Oe(r) ? '<style type="text/css" data-primevue-style-id="'.concat(this.name, '" ').concat(i, ">").concat(r, "</style>") : "";
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
      var r = this.name === "base" ? "global-style" : "".concat(this.name, "-style"), i = dr(Ya || (Ya = fr(["", ""])), lt(this.style, {
        dt: On
      })), s = vo(_e.transformCSS(r, i)), a = Object.entries(n).reduce(function(l, c) {
        var u = Ja(c, 2), d = u[0], f = u[1];
        return l.push("".concat(d, '="').concat(f, '"')) && l;
      }, []).join(" ");
      Oe(s) && o.push('<style type="text/css" data-primevue-style-id="'.concat(r, '" ').concat(a, ">").concat(s, "</style>"));
    }
    return o.join("");
  },
  extend: function(t) {
    return Ai(Ai({}, this), {}, {
      css: void 0,
      style: void 0
    }, t);
  }
}, rn = wc();
function Mo(e) {
  "@babel/helpers - typeof";
  return Mo = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Mo(e);
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
function pr(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? Qa(Object(n), !0).forEach(function(o) {
      wh(e, o, n[o]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : Qa(Object(n)).forEach(function(o) {
      Object.defineProperty(e, o, Object.getOwnPropertyDescriptor(n, o));
    });
  }
  return e;
}
function wh(e, t, n) {
  return (t = kh(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function kh(e) {
  var t = _h(e, "string");
  return Mo(t) == "symbol" ? t : t + "";
}
function _h(e, t) {
  if (Mo(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (Mo(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var $h = {
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
}, Sh = /* @__PURE__ */ Symbol();
function xh(e, t) {
  var n = {
    config: /* @__PURE__ */ Yn(t)
  };
  return e.config.globalProperties.$primevue = n, e.provide(Sh, n), Ch(), Oh(e, n), n;
}
var Rn = [];
function Ch() {
  He.clear(), Rn.forEach(function(e) {
    return e?.();
  }), Rn = [];
}
function Oh(e, t) {
  var n = /* @__PURE__ */ ee(!1), o = function() {
    var c;
    if (((c = t.config) === null || c === void 0 ? void 0 : c.theme) !== "none" && !_e.isStyleNameLoaded("common")) {
      var u, d, f = ((u = $e.getCommonTheme) === null || u === void 0 ? void 0 : u.call($e)) || {}, p = f.primitive, h = f.semantic, k = f.global, $ = f.style, M = {
        nonce: (d = t.config) === null || d === void 0 || (d = d.csp) === null || d === void 0 ? void 0 : d.nonce
      };
      $e.load(p?.css, pr({
        name: "primitive-variables"
      }, M)), $e.load(h?.css, pr({
        name: "semantic-variables"
      }, M)), $e.load(k?.css, pr({
        name: "global-variables"
      }, M)), $e.loadStyle(pr({
        name: "global-style"
      }, M), $), _e.setLoadedStyleName("common");
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
  Rn.push(r), Rn.push(i), Rn.push(s), Rn.push(a);
}
var Th = {
  install: function(t, n) {
    var o = Em($h, n);
    xh(t, o);
  }
};
const Ae = (e) => typeof e == "object" && e !== null && !Array.isArray(e), Fe = (e) => typeof e == "string" ? e : null, kn = (e) => typeof e == "number" && Number.isFinite(e) ? e : null, Es = ["waiting", "downloading", "verifying"], si = ["paused", "interrupted"], Nc = ["completed", "failed", "cancelled"], Ph = /* @__PURE__ */ new Set([...Es, ...si, ...Nc]);
function jc(e) {
  if (!Ae(e)) return null;
  const t = Fe(e.task_id), n = Fe(e.file_key), o = Fe(e.status);
  return t === null || n === null || o === null || !Ph.has(o) ? null : {
    task_id: t,
    file_key: n,
    filename: Fe(e.filename) ?? "",
    status: o,
    progress: kn(e.progress) ?? 0,
    downloaded_bytes: kn(e.downloaded_bytes) ?? 0,
    total_bytes: kn(e.total_bytes),
    speed: kn(e.speed),
    eta: kn(e.eta),
    error: Fe(e.error),
    code: Fe(e.code),
    hint: Fe(e.hint),
    path: Fe(e.path),
    held: e.held === !0,
    wants_key: e.wants_key === !0
  };
}
function Ei(e, t) {
  return Ae(e) && typeof e.error == "string" ? { code: Fe(e.code) ?? `http_${t}`, error: e.error, hint: Fe(e.hint) ?? "" } : { code: `http_${t}`, error: `ComfyUI answered ${t}.`, hint: "Look at ComfyUI's console." };
}
function vr(e) {
  const t = e.graph ? { ...e.graph, prompt: null, workflow: null } : null;
  return { ...e, graph: t, raw: {} };
}
class ao extends Error {
  constructor(t) {
    super(t.error), this.fault = t;
  }
  fault;
}
const Ah = "civitai.download.progress", Eh = "civitai.local.progress", Ih = "civitai.key.state", el = { "X-Civitai-Remake": "1" };
class Lh {
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
  resolve = (t, n = []) => this.post("/civitai_remake/resolve", { metadata: vr(t), resources: n });
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
    metadata: vr(t),
    resources: n,
    ...o === null ? {} : { start_picture: o }
  });
  authorWorkflow = (t, n) => this.post("/civitai_remake/author-workflow", { metadata: vr(t), resources: n });
  /** The picture that was looked up, as its host gives it out. */
  async fetchPicture(t) {
    const o = { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ image_url: t }) }, r = await this.reach(() => this.host.fetchApi("/civitai_remake/picture", o));
    if (!r.ok) throw new ao(Ei(await tl(r), r.status));
    return r.blob();
  }
  /** Put a picture into ComfyUI's input folder, by ComfyUI's own route; the name it has there. */
  async bringPicture(t, n) {
    const o = new FormData();
    o.append("image", t, n);
    const r = await this.request("/upload/image", { method: "POST", body: o });
    if (!r.name) throw new ao(Ei(null, 0));
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
    return (Array.isArray(t.downloads) ? t.downloads : []).map(jc).filter((o) => o !== null);
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
    if (!n.ok || o === null) throw new ao(Ei(o, n.status));
    return o;
  }
  async reach(t) {
    try {
      return await t();
    } catch {
      throw new ao({
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
  return e instanceof ao ? e.fault : { code: "panel_failed", error: e instanceof Error ? e.message : String(e), hint: "Reload the page and try again." };
}
let Zi = null;
function Mh(e) {
  Zi = { host: e, client: new Lh(e) };
}
function de() {
  if (!Zi) throw new Error("No host has been set.");
  return Zi;
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
function Nh() {
  var e = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "pc", t = Lu();
  return "".concat(e).concat(t.replace("v-", "").replaceAll("-", "_"));
}
var nl = $e.extend({
  name: "common"
});
function No(e) {
  "@babel/helpers - typeof";
  return No = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, No(e);
}
function jh(e) {
  return Fc(e) || Dh(e) || Rc(e) || Dc();
}
function Dh(e) {
  if (typeof Symbol < "u" && e[Symbol.iterator] != null || e["@@iterator"] != null) return Array.from(e);
}
function oo(e, t) {
  return Fc(e) || Rh(e, t) || Rc(e, t) || Dc();
}
function Dc() {
  throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function Rc(e, t) {
  if (e) {
    if (typeof e == "string") return Xi(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? Xi(e, t) : void 0;
  }
}
function Xi(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, o = Array(t); n < t; n++) o[n] = e[n];
  return o;
}
function Rh(e, t) {
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
function Fc(e) {
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
      lo(e, o, n[o]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : ol(Object(n)).forEach(function(o) {
      Object.defineProperty(e, o, Object.getOwnPropertyDescriptor(n, o));
    });
  }
  return e;
}
function lo(e, t, n) {
  return (t = Fh(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function Fh(e) {
  var t = Bh(e, "string");
  return No(t) == "symbol" ? t : t + "";
}
function Bh(e, t) {
  if (No(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (No(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var Jn = {
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
    var t, n, o, r, i, s, a, l, c, u, d, f = (t = this.pt) === null || t === void 0 ? void 0 : t._usept, p = f ? (n = this.pt) === null || n === void 0 || (n = n.originalValue) === null || n === void 0 ? void 0 : n[this.$.type.name] : void 0, h = f ? (o = this.pt) === null || o === void 0 || (o = o.value) === null || o === void 0 ? void 0 : o[this.$.type.name] : this.pt;
    (r = h || p) === null || r === void 0 || (r = r.hooks) === null || r === void 0 || (i = r.onBeforeCreate) === null || i === void 0 || i.call(r);
    var k = (s = this.$primevueConfig) === null || s === void 0 || (s = s.pt) === null || s === void 0 ? void 0 : s._usept, $ = k ? (a = this.$primevue) === null || a === void 0 || (a = a.config) === null || a === void 0 || (a = a.pt) === null || a === void 0 ? void 0 : a.originalValue : void 0, M = k ? (l = this.$primevue) === null || l === void 0 || (l = l.config) === null || l === void 0 || (l = l.pt) === null || l === void 0 ? void 0 : l.value : (c = this.$primevue) === null || c === void 0 || (c = c.config) === null || c === void 0 ? void 0 : c.pt;
    (u = M || $) === null || u === void 0 || (u = u[this.$.type.name]) === null || u === void 0 || (u = u.hooks) === null || u === void 0 || (d = u.onBeforeCreate) === null || d === void 0 || d.call(u), this.$attrSelector = Nh(), this.uid = this.$attrs.id || this.$attrSelector.replace("pc", "pv_id_");
  },
  created: function() {
    this._hook("onCreated");
  },
  beforeMount: function() {
    var t;
    this.rootEl = zm(An(this.$el) ? this.$el : (t = this.$el) === null || t === void 0 ? void 0 : t.parentElement, "[".concat(this.$attrSelector, "]")), this.rootEl && (this.rootEl.$pc = ce({
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
      return Ps(t) ? t.apply(void 0, o) : le.apply(void 0, o);
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
      Oe(t) && $e.load(t, ce({
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
          var u, d, f, p, h = ((u = this.$style) === null || u === void 0 || (d = u.getComponentTheme) === null || d === void 0 ? void 0 : d.call(u)) || {}, k = h.css, $ = h.style;
          (f = this.$style) === null || f === void 0 || f.load(k, ce({
            name: "".concat(this.$style.name, "-variables")
          }, this.$styleOptions)), (p = this.$style) === null || p === void 0 || p.loadStyle(ce({
            name: "".concat(this.$style.name, "-style")
          }, this.$styleOptions), $), _e.setLoadedStyleName(this.$style.name);
        }
        if (!_e.isStyleNameLoaded("layer-order")) {
          var M, T, E = (M = this.$style) === null || M === void 0 || (T = M.getLayerOrderThemeCSS) === null || T === void 0 ? void 0 : T.call(M);
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
      return As(t, n, o);
    },
    _getPTValue: function() {
      var t, n = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, o = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : "", r = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : {}, i = arguments.length > 3 && arguments[3] !== void 0 ? arguments[3] : !0, s = /./g.test(o) && !!r[o.split(".")[0]], a = this._getPropValue("ptOptions") || ((t = this.$primevueConfig) === null || t === void 0 ? void 0 : t.ptOptions) || {}, l = a.mergeSections, c = l === void 0 ? !0 : l, u = a.mergeProps, d = u === void 0 ? !1 : u, f = i ? s ? this._useGlobalPT(this._getPTClassValue, o, r) : this._useDefaultPT(this._getPTClassValue, o, r) : void 0, p = s ? void 0 : this._getPTSelf(n, this._getPTClassValue, o, ce(ce({}, r), {}, {
        global: f || {}
      })), h = this._getPTDatasets(o);
      return c || !c && p ? d ? this._mergeProps(d, f, p, h) : ce(ce(ce({}, f), p), h) : ce(ce({}, p), h);
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
      var t, n, o = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "", r = "data-pc-", i = o === "root" && Oe((t = this.pt) === null || t === void 0 ? void 0 : t["data-pc-section"]);
      return o !== "transition" && ce(ce({}, o === "root" && ce(ce(lo({}, "".concat(r, "name"), Et(i ? (n = this.pt) === null || n === void 0 ? void 0 : n["data-pc-section"] : this.$.type.name)), i && lo({}, "".concat(r, "extend"), Et(this.$.type.name))), {}, lo({}, "".concat(this.$attrSelector), ""))), {}, lo({}, "".concat(r, "section"), Et(o)));
    },
    _getPTClassValue: function() {
      var t = this._getOptionValue.apply(this, arguments);
      return it(t) || vc(t) ? {
        class: t
      } : t;
    },
    _getPT: function(t) {
      var n = this, o = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : "", r = arguments.length > 2 ? arguments[2] : void 0, i = function(a) {
        var l, c = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : !1, u = r ? r(a) : a, d = Et(o), f = Et(n.$name);
        return (l = c ? d !== f ? u?.[d] : void 0 : u?.[d]) !== null && l !== void 0 ? l : u;
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
        var s, a = t._usept || ((s = this.$primevueConfig) === null || s === void 0 ? void 0 : s.ptOptions) || {}, l = a.mergeSections, c = l === void 0 ? !0 : l, u = a.mergeProps, d = u === void 0 ? !1 : u, f = i(t.originalValue), p = i(t.value);
        return f === void 0 && p === void 0 ? void 0 : it(p) ? p : it(f) ? f : c || !c && p ? d ? this._mergeProps(d, f, p) : ce(ce({}, f), p) : p;
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
        var r = oo(o, 1), i = r[0];
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
        var n = oo(t, 1), o = n[0];
        return o?.startsWith("pt:");
      }).reduce(function(t, n) {
        var o = oo(n, 2), r = o[0], i = o[1], s = r.split(":"), a = jh(s), l = Xi(a).slice(1);
        return l?.reduce(function(c, u, d, f) {
          return !c[u] && (c[u] = d === f.length - 1 ? i : {}), c[u];
        }, t), t;
      }, {});
    },
    $_attrsWithoutPT: function() {
      return Object.entries(this.$attrs || {}).filter(function(t) {
        var n = oo(t, 1), o = n[0];
        return !(o != null && o.startsWith("pt:"));
      }).reduce(function(t, n) {
        var o = oo(n, 2), r = o[0], i = o[1];
        return t[r] = i, t;
      }, {});
    }
  }
}, Vh = `
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
`, zh = $e.extend({
  name: "baseicon",
  css: Vh
});
function jo(e) {
  "@babel/helpers - typeof";
  return jo = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, jo(e);
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
      Uh(e, o, n[o]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : rl(Object(n)).forEach(function(o) {
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
  return jo(t) == "symbol" ? t : t + "";
}
function Wh(e, t) {
  if (jo(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (jo(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var ai = {
  name: "BaseIcon",
  extends: Jn,
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
  style: zh,
  provide: function() {
    return {
      $pcIcon: this,
      $parentInstance: this
    };
  },
  methods: {
    pti: function() {
      var t = Pn(this.label);
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
}, Bc = {
  name: "SpinnerIcon",
  extends: ai
};
function Kh(e) {
  return Jh(e) || Yh(e) || Gh(e) || qh();
}
function qh() {
  throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function Gh(e, t) {
  if (e) {
    if (typeof e == "string") return Qi(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? Qi(e, t) : void 0;
  }
}
function Yh(e) {
  if (typeof Symbol < "u" && e[Symbol.iterator] != null || e["@@iterator"] != null) return Array.from(e);
}
function Jh(e) {
  if (Array.isArray(e)) return Qi(e);
}
function Qi(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, o = Array(t); n < t; n++) o[n] = e[n];
  return o;
}
function Zh(e, t, n, o, r, i) {
  return m(), v("svg", le({
    width: "14",
    height: "14",
    viewBox: "0 0 14 14",
    fill: "none",
    xmlns: "http://www.w3.org/2000/svg"
  }, e.pti()), Kh(t[0] || (t[0] = [y("path", {
    d: "M6.99701 14C5.85441 13.999 4.72939 13.7186 3.72012 13.1832C2.71084 12.6478 1.84795 11.8737 1.20673 10.9284C0.565504 9.98305 0.165424 8.89526 0.041387 7.75989C-0.0826496 6.62453 0.073125 5.47607 0.495122 4.4147C0.917119 3.35333 1.59252 2.4113 2.46241 1.67077C3.33229 0.930247 4.37024 0.413729 5.4857 0.166275C6.60117 -0.0811796 7.76026 -0.0520535 8.86188 0.251112C9.9635 0.554278 10.9742 1.12227 11.8057 1.90555C11.915 2.01493 11.9764 2.16319 11.9764 2.31778C11.9764 2.47236 11.915 2.62062 11.8057 2.73C11.7521 2.78503 11.688 2.82877 11.6171 2.85864C11.5463 2.8885 11.4702 2.90389 11.3933 2.90389C11.3165 2.90389 11.2404 2.8885 11.1695 2.85864C11.0987 2.82877 11.0346 2.78503 10.9809 2.73C9.9998 1.81273 8.73246 1.26138 7.39226 1.16876C6.05206 1.07615 4.72086 1.44794 3.62279 2.22152C2.52471 2.99511 1.72683 4.12325 1.36345 5.41602C1.00008 6.70879 1.09342 8.08723 1.62775 9.31926C2.16209 10.5513 3.10478 11.5617 4.29713 12.1803C5.48947 12.7989 6.85865 12.988 8.17414 12.7157C9.48963 12.4435 10.6711 11.7264 11.5196 10.6854C12.3681 9.64432 12.8319 8.34282 12.8328 7C12.8328 6.84529 12.8943 6.69692 13.0038 6.58752C13.1132 6.47812 13.2616 6.41667 13.4164 6.41667C13.5712 6.41667 13.7196 6.47812 13.8291 6.58752C13.9385 6.69692 14 6.84529 14 7C14 8.85651 13.2622 10.637 11.9489 11.9497C10.6356 13.2625 8.85432 14 6.99701 14Z",
    fill: "currentColor"
  }, null, -1)])), 16);
}
Bc.render = Zh;
var Xh = `
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
`, Qh = {
  root: function(t) {
    var n = t.props, o = t.instance;
    return ["p-badge p-component", {
      "p-badge-circle": Oe(n.value) && String(n.value).length === 1,
      "p-badge-dot": Pn(n.value) && !o.$slots.default,
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
}, eg = $e.extend({
  name: "badge",
  style: Xh,
  classes: Qh
}), tg = {
  name: "BaseBadge",
  extends: Jn,
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
  style: eg,
  provide: function() {
    return {
      $pcBadge: this,
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
function sl(e, t, n) {
  return (t = ng(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function ng(e) {
  var t = og(e, "string");
  return Do(t) == "symbol" ? t : t + "";
}
function og(e, t) {
  if (Do(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (Do(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var Vc = {
  name: "Badge",
  extends: tg,
  inheritAttrs: !1,
  computed: {
    dataP: function() {
      return Yt(sl(sl({
        circle: this.value != null && String(this.value).length === 1,
        empty: this.value == null && !this.$slots.default
      }, this.severity, this.severity), this.size, this.size));
    }
  }
}, rg = ["data-p"];
function ig(e, t, n, o, r, i) {
  return m(), v("span", le({
    class: e.cx("root"),
    "data-p": i.dataP
  }, e.ptmi("root")), [Re(e.$slots, "default", {}, function() {
    return [D(_(e.value), 1)];
  })], 16, rg);
}
Vc.render = ig;
function Ro(e) {
  "@babel/helpers - typeof";
  return Ro = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Ro(e);
}
function al(e, t) {
  return ug(e) || lg(e, t) || ag(e, t) || sg();
}
function sg() {
  throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function ag(e, t) {
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
function lg(e, t) {
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
function ug(e) {
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
      es(e, o, n[o]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : ul(Object(n)).forEach(function(o) {
      Object.defineProperty(e, o, Object.getOwnPropertyDescriptor(n, o));
    });
  }
  return e;
}
function es(e, t, n) {
  return (t = cg(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function cg(e) {
  var t = dg(e, "string");
  return Ro(t) == "symbol" ? t : t + "";
}
function dg(e, t) {
  if (Ro(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (Ro(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var se = {
  _getMeta: function() {
    return [Mt(arguments.length <= 0 ? void 0 : arguments[0]) || arguments.length <= 0 ? void 0 : arguments[0], lt(Mt(arguments.length <= 0 ? void 0 : arguments[0]) ? arguments.length <= 0 ? void 0 : arguments[0] : arguments.length <= 1 ? void 0 : arguments[1])];
  },
  _getConfig: function(t, n) {
    var o, r, i;
    return (o = (t == null || (r = t.instance) === null || r === void 0 ? void 0 : r.$primevue) || (n == null || (i = n.ctx) === null || i === void 0 || (i = i.appContext) === null || i === void 0 || (i = i.config) === null || i === void 0 || (i = i.globalProperties) === null || i === void 0 ? void 0 : i.$primevue)) === null || o === void 0 ? void 0 : o.config;
  },
  _getOptionValue: As,
  _getPTValue: function() {
    var t, n, o = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, r = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}, i = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : "", s = arguments.length > 3 && arguments[3] !== void 0 ? arguments[3] : {}, a = arguments.length > 4 && arguments[4] !== void 0 ? arguments[4] : !0, l = function() {
      var T = se._getOptionValue.apply(se, arguments);
      return it(T) || vc(T) ? {
        class: T
      } : T;
    }, c = ((t = o.binding) === null || t === void 0 || (t = t.value) === null || t === void 0 ? void 0 : t.ptOptions) || ((n = o.$primevueConfig) === null || n === void 0 ? void 0 : n.ptOptions) || {}, u = c.mergeSections, d = u === void 0 ? !0 : u, f = c.mergeProps, p = f === void 0 ? !1 : f, h = a ? se._useDefaultPT(o, o.defaultPT(), l, i, s) : void 0, k = se._usePT(o, se._getPT(r, o.$name), l, i, me(me({}, s), {}, {
      global: h || {}
    })), $ = se._getPTDatasets(o, i);
    return d || !d && k ? p ? se._mergeProps(o, p, h, k, $) : me(me(me({}, h), k), $) : me(me({}, k), $);
  },
  _getPTDatasets: function() {
    var t = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : "", o = "data-pc-";
    return me(me({}, n === "root" && es({}, "".concat(o, "name"), Et(t.$name))), {}, es({}, "".concat(o, "section"), Et(n)));
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
    var t = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, n = arguments.length > 1 ? arguments[1] : void 0, o = arguments.length > 2 ? arguments[2] : void 0, r = arguments.length > 3 ? arguments[3] : void 0, i = arguments.length > 4 ? arguments[4] : void 0, s = function($) {
      return o($, r, i);
    };
    if (n && Object.hasOwn(n, "_usept")) {
      var a, l = n._usept || ((a = t.$primevueConfig) === null || a === void 0 ? void 0 : a.ptOptions) || {}, c = l.mergeSections, u = c === void 0 ? !0 : c, d = l.mergeProps, f = d === void 0 ? !1 : d, p = s(n.originalValue), h = s(n.value);
      return p === void 0 && h === void 0 ? void 0 : it(h) ? h : it(p) ? p : u || !u && h ? f ? se._mergeProps(t, f, p, h) : me(me({}, p), h) : h;
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
        var s, a, l = ((s = r.$style) === null || s === void 0 || (a = s.getCommonTheme) === null || a === void 0 ? void 0 : a.call(s)) || {}, c = l.primitive, u = l.semantic, d = l.global, f = l.style;
        $e.load(c?.css, me({
          name: "primitive-variables"
        }, i)), $e.load(u?.css, me({
          name: "semantic-variables"
        }, i)), $e.load(d?.css, me({
          name: "global-variables"
        }, i)), $e.loadStyle(me({
          name: "global-style"
        }, i), f), _e.setLoadedStyleName("common");
      }
      if (!_e.isStyleNameLoaded((n = r.$style) === null || n === void 0 ? void 0 : n.name) && (o = r.$style) !== null && o !== void 0 && o.name) {
        var p, h, k, $, M = ((p = r.$style) === null || p === void 0 || (h = p.getDirectiveTheme) === null || h === void 0 ? void 0 : h.call(p)) || {}, T = M.css, E = M.style;
        (k = r.$style) === null || k === void 0 || k.load(T, me({
          name: "".concat(r.$style.name, "-variables")
        }, i)), ($ = r.$style) === null || $ === void 0 || $.loadStyle(me({
          name: "".concat(r.$style.name, "-style")
        }, i), E), _e.setLoadedStyleName(r.$style.name);
      }
      if (!_e.isStyleNameLoaded("layer-order")) {
        var S, C, q = (S = r.$style) === null || S === void 0 || (C = S.getLayerOrderThemeCSS) === null || C === void 0 ? void 0 : C.call(S);
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
    var a, l, c = "on".concat(Im(n)), u = se._getConfig(r, i), d = o?.$instance, f = se._usePT(d, se._getPT(r == null || (a = r.value) === null || a === void 0 ? void 0 : a.pt, t), se._getOptionValue, "hooks.".concat(c)), p = se._useDefaultPT(d, u == null || (l = u.pt) === null || l === void 0 || (l = l.directives) === null || l === void 0 ? void 0 : l[t], se._getOptionValue, "hooks.".concat(c)), h = {
      el: o,
      binding: r,
      vnode: i,
      prevVnode: s
    };
    f?.(d, h), p?.(d, h);
  },
  /* eslint-disable-next-line no-unused-vars */
  _mergeProps: function() {
    for (var t = arguments.length > 1 ? arguments[1] : void 0, n = arguments.length, o = new Array(n > 2 ? n - 2 : 0), r = 2; r < n; r++)
      o[r - 2] = arguments[r];
    return Ps(t) ? t.apply(void 0, o) : le.apply(void 0, o);
  },
  _extend: function(t) {
    var n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}, o = function(a, l, c, u, d) {
      var f, p, h, k;
      l._$instances = l._$instances || {};
      var $ = se._getConfig(c, u), M = l._$instances[t] || {}, T = Pn(M) ? me(me({}, n), n?.methods) : {};
      l._$instances[t] = me(me({}, M), {}, {
        /* new instance variables to pass in directive methods */
        $name: t,
        $host: l,
        $binding: c,
        $modifiers: c?.modifiers,
        $value: c?.value,
        $el: M.$el || l || void 0,
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
        $primevueConfig: $,
        $attrSelector: (f = l.$pd) === null || f === void 0 || (f = f[t]) === null || f === void 0 ? void 0 : f.attrSelector,
        /* computed instance variables */
        defaultPT: function() {
          return se._getPT($?.pt, void 0, function(S) {
            var C;
            return S == null || (C = S.directives) === null || C === void 0 ? void 0 : C[t];
          });
        },
        isUnstyled: function() {
          var S, C;
          return ((S = l._$instances[t]) === null || S === void 0 || (S = S.$binding) === null || S === void 0 || (S = S.value) === null || S === void 0 ? void 0 : S.unstyled) !== void 0 ? (C = l._$instances[t]) === null || C === void 0 || (C = C.$binding) === null || C === void 0 || (C = C.value) === null || C === void 0 ? void 0 : C.unstyled : $?.unstyled;
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
          var S, C = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "", q = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
          return se._getPTValue(l._$instances[t], (S = l._$instances[t]) === null || S === void 0 || (S = S.$binding) === null || S === void 0 || (S = S.value) === null || S === void 0 ? void 0 : S.pt, C, me({}, q));
        },
        ptmo: function() {
          var S = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, C = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : "", q = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : {};
          return se._getPTValue(l._$instances[t], S, C, q, !1);
        },
        cx: function() {
          var S, C, q = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "", F = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
          return (S = l._$instances[t]) !== null && S !== void 0 && S.isUnstyled() ? void 0 : se._getOptionValue((C = l._$instances[t]) === null || C === void 0 || (C = C.$style) === null || C === void 0 ? void 0 : C.classes, q, me({}, F));
        },
        sx: function() {
          var S, C = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "", q = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : !0, F = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : {};
          return q ? se._getOptionValue((S = l._$instances[t]) === null || S === void 0 || (S = S.$style) === null || S === void 0 ? void 0 : S.inlineStyles, C, me({}, F)) : void 0;
        }
      }, T), l.$instance = l._$instances[t], (p = (h = l.$instance)[a]) === null || p === void 0 || p.call(h, l, c, u, d), l["$".concat(t)] = l.$instance, se._hook(t, a, l, c, u, d), l.$pd || (l.$pd = {}), l.$pd[t] = me(me({}, (k = l.$pd) === null || k === void 0 ? void 0 : k[t]), {}, {
        name: t,
        instance: l._$instances[t]
      });
    }, r = function(a) {
      var l, c, u, d = a._$instances[t], f = d?.watch, p = function($) {
        var M, T = $.newValue, E = $.oldValue;
        return f == null || (M = f.config) === null || M === void 0 ? void 0 : M.call(d, T, E);
      }, h = function($) {
        var M, T = $.newValue, E = $.oldValue;
        return f == null || (M = f["config.ripple"]) === null || M === void 0 ? void 0 : M.call(d, T, E);
      };
      d.$watchersCallback = {
        config: p,
        "config.ripple": h
      }, f == null || (l = f.config) === null || l === void 0 || l.call(d, d?.$primevueConfig), rn.on("config:change", p), f == null || (c = f["config.ripple"]) === null || c === void 0 || c.call(d, d == null || (u = d.$primevueConfig) === null || u === void 0 ? void 0 : u.ripple), rn.on("config:ripple:change", h);
    }, i = function(a) {
      var l = a._$instances[t].$watchersCallback;
      l && (rn.off("config:change", l.config), rn.off("config:ripple:change", l["config.ripple"]), a._$instances[t].$watchersCallback = void 0);
    };
    return {
      created: function(a, l, c, u) {
        a.$pd || (a.$pd = {}), a.$pd[t] = {
          name: t,
          attrSelector: Km("pd")
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
}, fg = `
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
`, pg = {
  root: "p-ink"
}, mg = $e.extend({
  name: "ripple-directive",
  style: fg,
  classes: pg
}), hg = se.extend({
  style: mg
});
function Fo(e) {
  "@babel/helpers - typeof";
  return Fo = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Fo(e);
}
function gg(e) {
  return wg(e) || yg(e) || vg(e) || bg();
}
function bg() {
  throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function vg(e, t) {
  if (e) {
    if (typeof e == "string") return ts(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? ts(e, t) : void 0;
  }
}
function yg(e) {
  if (typeof Symbol < "u" && e[Symbol.iterator] != null || e["@@iterator"] != null) return Array.from(e);
}
function wg(e) {
  if (Array.isArray(e)) return ts(e);
}
function ts(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, o = Array(t); n < t; n++) o[n] = e[n];
  return o;
}
function cl(e, t, n) {
  return (t = kg(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function kg(e) {
  var t = _g(e, "string");
  return Fo(t) == "symbol" ? t : t + "";
}
function _g(e, t) {
  if (Fo(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (Fo(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var zc = hg.extend("ripple", {
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
      n || (n = _c("span", cl(cl({
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
        if (!this.isUnstyled() && yo(r, "p-ink-active"), r.setAttribute("data-p-ink-active", "false"), !Fa(r) && !Ba(r)) {
          var i = Math.max(kc(o), Sc(o));
          r.style.height = i + "px", r.style.width = i + "px";
        }
        var s = Wm(o), a = t.pageX - s.left + document.body.scrollTop - Ba(r) / 2, l = t.pageY - s.top + document.body.scrollLeft - Fa(r) / 2;
        r.style.top = l + "px", r.style.left = a + "px", !this.isUnstyled() && Nr(r, "p-ink-active"), r.setAttribute("data-p-ink-active", "true"), this.timeout = setTimeout(function() {
          r && (!n.isUnstyled() && yo(r, "p-ink-active"), r.setAttribute("data-p-ink-active", "false"));
        }, 401);
      }
    },
    onAnimationEnd: function(t) {
      this.timeout && clearTimeout(this.timeout), !this.isUnstyled() && yo(t.currentTarget, "p-ink-active"), t.currentTarget.setAttribute("data-p-ink-active", "false");
    },
    getInk: function(t) {
      return t && t.children ? gg(t.children).find(function(n) {
        return Um(n, "data-pc-name") === "ripple";
      }) : void 0;
    }
  }
}), $g = `
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
function Bo(e) {
  "@babel/helpers - typeof";
  return Bo = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Bo(e);
}
function Ot(e, t, n) {
  return (t = Sg(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function Sg(e) {
  var t = xg(e, "string");
  return Bo(t) == "symbol" ? t : t + "";
}
function xg(e, t) {
  if (Bo(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (Bo(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var Cg = {
  root: function(t) {
    var n = t.instance, o = t.props;
    return ["p-button p-component", Ot(Ot(Ot(Ot(Ot(Ot(Ot(Ot(Ot({
      "p-button-icon-only": n.hasIcon && !o.label && !o.badge,
      "p-button-vertical": (o.iconPos === "top" || o.iconPos === "bottom") && o.label,
      "p-button-loading": o.loading,
      "p-button-link": o.link || o.variant === "link"
    }, "p-button-".concat(o.severity), o.severity), "p-button-raised", o.raised), "p-button-rounded", o.rounded), "p-button-text", o.text || o.variant === "text"), "p-button-outlined", o.outlined || o.variant === "outlined"), "p-button-sm", o.size === "small"), "p-button-lg", o.size === "large"), "p-button-plain", o.plain), "p-button-fluid", n.hasFluid)];
  },
  loadingIcon: "p-button-loading-icon",
  icon: function(t) {
    var n = t.props;
    return ["p-button-icon", Ot({}, "p-button-icon-".concat(n.iconPos), n.label)];
  },
  label: "p-button-label"
}, Og = $e.extend({
  name: "button",
  style: $g,
  classes: Cg
}), Tg = {
  name: "BaseButton",
  extends: Jn,
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
  style: Og,
  provide: function() {
    return {
      $pcButton: this,
      $parentInstance: this
    };
  }
};
function Vo(e) {
  "@babel/helpers - typeof";
  return Vo = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Vo(e);
}
function rt(e, t, n) {
  return (t = Pg(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function Pg(e) {
  var t = Ag(e, "string");
  return Vo(t) == "symbol" ? t : t + "";
}
function Ag(e, t) {
  if (Vo(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (Vo(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var ae = {
  name: "Button",
  extends: Tg,
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
      return Pn(this.fluid) ? !!this.$pcFluid : this.fluid;
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
    SpinnerIcon: Bc,
    Badge: Vc
  },
  directives: {
    ripple: zc
  }
}, Eg = ["data-p"], Ig = ["data-p"];
function Lg(e, t, n, o, r, i) {
  var s = Or("SpinnerIcon"), a = Or("Badge"), l = Du("ripple");
  return e.asChild ? Re(e.$slots, "default", {
    key: 1,
    class: we(e.cx("root")),
    a11yAttrs: i.a11yAttrs
  }) : Qr((m(), K(Vi(e.as), le({
    key: 0,
    class: e.cx("root"),
    "data-p": i.dataP
  }, i.attrs), {
    default: Q(function() {
      return [Re(e.$slots, "default", {}, function() {
        return [e.loading ? Re(e.$slots, "loadingicon", le({
          key: 0,
          class: [e.cx("loadingIcon"), e.cx("icon")]
        }, e.ptm("loadingIcon")), function() {
          return [e.loadingIcon ? (m(), v("span", le({
            key: 0,
            class: [e.cx("loadingIcon"), e.cx("icon"), e.loadingIcon]
          }, e.ptm("loadingIcon")), null, 16)) : (m(), K(s, le({
            key: 1,
            class: [e.cx("loadingIcon"), e.cx("icon")],
            spin: ""
          }, e.ptm("loadingIcon")), null, 16, ["class"]))];
        }) : Re(e.$slots, "icon", le({
          key: 1,
          class: [e.cx("icon")]
        }, e.ptm("icon")), function() {
          return [e.icon ? (m(), v("span", le({
            key: 0,
            class: [e.cx("icon"), e.icon, e.iconClass],
            "data-p": i.dataIconP
          }, e.ptm("icon")), null, 16, Eg)) : x("", !0)];
        }), e.label ? (m(), v("span", le({
          key: 2,
          class: e.cx("label")
        }, e.ptm("label"), {
          "data-p": i.dataLabelP
        }), _(e.label), 17, Ig)) : x("", !0), e.badge ? (m(), K(a, {
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
ae.render = Lg;
const mr = 60;
function Is(e, t) {
  const n = /* @__PURE__ */ ee(mr);
  Ke(t, () => n.value = mr, { flush: "sync" });
  const o = V(() => Math.max(0, e().length - n.value));
  return {
    shown: V(() => e().slice(0, n.value)),
    left: o,
    next: V(() => Math.min(mr, o.value)),
    showMore: () => n.value += mr
  };
}
const Mg = "civitai-remake", Ls = (e) => Ae(e) && e.pack === Mg ? e : null, zo = (e) => Ms(Nc, e), li = (e) => Ms(si, e), ui = (e) => Ms(Es, e);
function Ng(e, t) {
  switch (t.type) {
    case "told":
      return jg(e, t.event);
    case "listed":
      return Dg(e, t.events);
    case "asked":
      return Ii(e, t.fileKeys, (n) => Li(n, ""));
    case "accepted":
      return Ii(
        e,
        t.fileKeys,
        (n, o) => o && o.task_id !== "" ? o : Li(n, t.taskId)
      );
    case "forgotten":
      return Object.fromEntries(
        Object.entries(e).filter(([n, o]) => !zo(o) || !t.fileKeys.includes(n))
      );
    case "refused":
      return Ii(e, t.fileKeys, (n) => ({
        ...Li(n, ""),
        status: "failed",
        error: t.error,
        code: t.code,
        hint: t.hint
      }));
  }
}
function jg(e, t) {
  const n = e[t.file_key], o = n?.status === "failed" && t.status === "waiting";
  return n && n.task_id === t.task_id && zo(n) && !o || ui(n) && n?.task_id !== "" && n?.task_id !== t.task_id && (t.status === "failed" || t.status === "cancelled") ? e : { ...e, [t.file_key]: t };
}
function Dg(e, t) {
  const n = {};
  for (const [o, r] of Object.entries(e))
    (zo(r) || r.task_id === "") && (n[o] = r);
  for (const o of t) {
    const r = n[o.file_key];
    ui(r) && zo(o) || (n[o.file_key] = o);
  }
  return n;
}
function Ii(e, t, n) {
  const o = { ...e };
  for (const r of t) o[r] = n(r, e[r]);
  return o;
}
function Li(e, t) {
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
function Ms(e, t) {
  return t !== void 0 && e.includes(t.status);
}
const Rt = /* @__PURE__ */ bt("civitai-remake-downloads", () => {
  const e = /* @__PURE__ */ Be({}), t = /* @__PURE__ */ ee(null), n = V(() => Object.values(e.value).filter(ui).length);
  function o(C) {
    e.value = Ng(e.value, C), de().host.showBadge(n.value > 0 ? String(n.value) : null);
  }
  function r() {
    const { host: C } = de();
    C.listen(Ah, (q) => {
      const F = jc(Ls(q));
      F && (o({ type: "told", event: F }), F.status === "completed" && n.value === 0 && C.refreshModels());
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
    const F = C.map((N) => N.file_key);
    t.value = null, o({ type: "asked", fileKeys: F });
    try {
      const N = await q();
      o({ type: "accepted", fileKeys: F, taskId: N.task_id });
      for (const I of N.refused ?? [])
        I.file_key !== null && a([I.file_key], I);
    } catch (N) {
      const I = Qe(N);
      return a(F, I), I;
    }
    return null;
  }
  const a = (C, { error: q, code: F, hint: N }) => o({ type: "refused", fileKeys: C, error: q, code: F, hint: N }), l = (C) => s([C], () => de().client.download(C)), c = (C, q) => s(C, () => de().client.downloadAll(C, q)), u = (C) => T(C, (q) => de().client.pause(q, C)), d = (C) => T(C, (q) => de().client.resume(q, C)), f = (C) => T(C, (q) => de().client.cancel(q, C)), p = () => E(() => de().client.pauseAll()), h = () => E(() => de().client.resumeAll()), k = () => E(() => de().client.retryFailed()), $ = () => E(() => de().client.cancelAll()), M = (C) => E(() => de().client.move(C, 0));
  async function T(C, q) {
    const F = e.value[C];
    !F || F.task_id === "" || await E(() => q(F.task_id));
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
    moveFirst: M,
    cancel: f,
    cancelAll: $,
    forget: (C) => o({ type: "forgotten", fileKeys: C })
  };
}), Rg = { class: "crm-row crm-tight" }, Fg = ["disabled"], Uc = /* @__PURE__ */ ie({
  __name: "DownloadButtons",
  props: {
    fileKey: {},
    download: {}
  },
  setup(e) {
    const t = e, n = Rt(), o = V(
      () => Object.entries(n.files).filter(([r, i]) => r !== t.fileKey && i.status === "waiting").length
    );
    return (r, i) => (m(), v("div", Rg, [
      b(li)(e.download) ? (m(), v(R, { key: 0 }, [
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
      ], 64)) : (m(), v(R, { key: 1 }, [
        e.download.status === "waiting" && o.value > 0 ? (m(), v("button", {
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
        e.download.status !== "verifying" ? (m(), v("button", {
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
        ])], 8, Fg)) : x("", !0),
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
var Bg = `
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
`, Vg = {
  root: function(t) {
    var n = t.instance;
    return ["p-progressbar p-component", {
      "p-progressbar-determinate": n.determinate,
      "p-progressbar-indeterminate": n.indeterminate
    }];
  },
  value: "p-progressbar-value",
  label: "p-progressbar-label"
}, zg = $e.extend({
  name: "progressbar",
  style: Bg,
  classes: Vg
}), Ug = {
  name: "BaseProgressBar",
  extends: Jn,
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
  style: zg,
  provide: function() {
    return {
      $pcProgressBar: this,
      $parentInstance: this
    };
  }
}, Ns = {
  name: "ProgressBar",
  extends: Ug,
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
}, Hg = ["aria-valuenow", "data-p"], Wg = ["data-p"], Kg = ["data-p"], qg = ["data-p"];
function Gg(e, t, n, o, r, i) {
  return m(), v("div", le({
    role: "progressbar",
    class: e.cx("root"),
    "aria-valuemin": "0",
    "aria-valuenow": e.value,
    "aria-valuemax": "100",
    "data-p": i.dataP
  }, e.ptmi("root")), [i.determinate ? (m(), v("div", le({
    key: 0,
    class: e.cx("value"),
    style: i.progressStyle,
    "data-p": i.dataP
  }, e.ptm("value")), [e.value != null && e.value !== 0 && e.showValue ? (m(), v("div", le({
    key: 0,
    class: e.cx("label"),
    "data-p": i.dataP
  }, e.ptm("label")), [Re(e.$slots, "default", {}, function() {
    return [D(_(e.value + "%"), 1)];
  })], 16, Kg)) : x("", !0)], 16, Wg)) : i.indeterminate ? (m(), v("div", le({
    key: 1,
    class: e.cx("value"),
    "data-p": i.dataP
  }, e.ptm("value")), null, 16, qg)) : x("", !0)], 16, Hg);
}
Ns.render = Gg;
function js(e, t) {
  if (t === null) return ht(e);
  const [n, o] = Hc(t);
  return `${(e / o).toFixed(n === "GB" ? 2 : 1)} / ${ht(t)}`;
}
function ht(e) {
  const [t, n] = Hc(e);
  return `${(e / n).toFixed(t === "GB" ? 2 : 1)} ${t}`;
}
function Yg(e) {
  return e === null ? "" : `${ht(e)}/s`;
}
function Jg(e) {
  if (e === null || !Number.isFinite(e)) return "";
  const t = Math.max(0, Math.round(e));
  return t < 60 ? `${t} s left` : t < 3600 ? `${Math.floor(t / 60)} min ${t % 60} s left` : `${Math.floor(t / 3600)} h ${Math.floor(t % 3600 / 60)} min left`;
}
function Zg(e) {
  return e === null ? "strength unknown" : String(e);
}
function Xg(e) {
  return e > 10 ? `${Math.round(e)}%` : "";
}
function Hc(e) {
  return e >= 1e9 ? ["GB", 1e9] : ["MB", 1e6];
}
const Qg = {
  lora: "LoRA",
  vae: "VAE",
  controlnet: "ControlNet",
  text_encoder: "Text encoder",
  diffusion_model: "Diffusion model",
  clip_vision: "CLIP vision",
  motion_module: "Motion module"
};
function nr(e) {
  return Qg[e] ?? e.charAt(0).toUpperCase() + e.slice(1).replace("_", " ");
}
const eb = {
  key: 0,
  class: "crm-quiet"
}, tb = {
  key: 1,
  class: "crm-quiet"
}, nb = { class: "crm-quiet crm-numbers" }, ob = { "data-testid": "bytes" }, rb = { key: 0 }, ib = { key: 1 }, sb = {
  key: 2,
  "data-testid": "held"
}, ab = {
  key: 0,
  "data-testid": "speed"
}, lb = {
  key: 1,
  "data-testid": "eta"
}, Wc = /* @__PURE__ */ ie({
  __name: "DownloadProgress",
  props: {
    download: {},
    title: {}
  },
  setup(e) {
    return (t, n) => e.download.status === "waiting" ? (m(), v("p", eb, "Waiting...")) : e.download.status === "verifying" ? (m(), v("p", tb, [...n[0] || (n[0] = [
      y("i", {
        class: "pi pi-spin pi-spinner",
        "aria-hidden": "true"
      }, null, -1),
      D(" Verifying SHA256... ", -1)
    ])])) : (m(), v(R, { key: 2 }, [
      G(b(Ns), {
        value: e.download.progress,
        "show-value": e.download.progress > 10,
        class: we(["crm-bar", { "crm-bar-stopped": b(li)(e.download) }]),
        pt: { value: { class: "crm-bar-value" }, label: { class: "crm-bar-label", "data-testid": "percent" } },
        "aria-label": `Downloading ${e.title}`
      }, {
        default: Q(() => [
          D(_(b(Xg)(e.download.progress)), 1)
        ]),
        _: 1
      }, 8, ["value", "show-value", "class", "aria-label"]),
      y("p", nb, [
        y("span", ob, _(b(js)(e.download.downloaded_bytes, e.download.total_bytes)), 1),
        e.download.status === "paused" ? (m(), v("span", rb, "Paused")) : e.download.status === "interrupted" ? (m(), v("span", ib, "Interrupted when ComfyUI ended")) : e.download.held ? (m(), v("span", sb, "Waiting for ComfyUI to finish its image")) : (m(), v(R, { key: 3 }, [
          e.download.speed !== null ? (m(), v("span", ab, _(b(Yg)(e.download.speed)), 1)) : x("", !0),
          e.download.eta !== null ? (m(), v("span", lb, _(b(Jg)(e.download.eta)), 1)) : x("", !0)
        ], 64))
      ])
    ], 64));
  }
}), ub = {
  key: 0,
  class: "crm-models",
  "aria-label": "Other downloads",
  "data-testid": "other-downloads"
}, cb = { class: "crm-row" }, db = { class: "crm-cards" }, fb = ["data-state", "data-file-key"], pb = { class: "crm-card-head" }, mb = { class: "crm-grow crm-name" }, hb = /* @__PURE__ */ ie({
  __name: "OtherDownloads",
  props: {
    shown: {}
  },
  setup(e) {
    const t = e, n = Rt(), o = V(() => {
      const c = new Set(t.shown.map((u) => u.file_key));
      return Object.entries(n.files).filter(([u, d]) => !c.has(u) && !zo(d) && d.task_id !== "");
    }), { shown: r, left: i, next: s, showMore: a } = Is(
      () => o.value,
      () => null
    ), l = V(() => o.value.filter(([, c]) => li(c)).length);
    return (c, u) => o.value.length > 0 ? (m(), v("section", ub, [
      y("div", cb, [
        u[3] || (u[3] = y("p", { class: "crm-grow" }, [
          y("strong", null, "Other downloads")
        ], -1)),
        l.value > 1 ? (m(), K(b(ae), {
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
      y("ul", db, [
        (m(!0), v(R, null, be(b(r), ([d, f]) => (m(), v("li", {
          key: d,
          class: we(["crm-card", `crm-is-${f.status}`]),
          "data-testid": "other-download",
          "data-state": f.status,
          "data-file-key": d
        }, [
          y("div", pb, [
            y("p", mb, _(f.filename), 1),
            G(Uc, {
              "file-key": d,
              download: f
            }, null, 8, ["file-key", "download"])
          ]),
          G(Wc, {
            download: f,
            title: f.filename
          }, null, 8, ["download", "title"])
        ], 10, fb))), 128))
      ]),
      b(i) > 0 ? (m(), K(b(ae), {
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
var Kc = {
  name: "TimesIcon",
  extends: ai
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
    if (typeof e == "string") return ns(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? ns(e, t) : void 0;
  }
}
function yb(e) {
  if (typeof Symbol < "u" && e[Symbol.iterator] != null || e["@@iterator"] != null) return Array.from(e);
}
function wb(e) {
  if (Array.isArray(e)) return ns(e);
}
function ns(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, o = Array(t); n < t; n++) o[n] = e[n];
  return o;
}
function kb(e, t, n, o, r, i) {
  return m(), v("svg", le({
    width: "14",
    height: "14",
    viewBox: "0 0 14 14",
    fill: "none",
    xmlns: "http://www.w3.org/2000/svg"
  }, e.pti()), gb(t[0] || (t[0] = [y("path", {
    d: "M8.01186 7.00933L12.27 2.75116C12.341 2.68501 12.398 2.60524 12.4375 2.51661C12.4769 2.42798 12.4982 2.3323 12.4999 2.23529C12.5016 2.13827 12.4838 2.0419 12.4474 1.95194C12.4111 1.86197 12.357 1.78024 12.2884 1.71163C12.2198 1.64302 12.138 1.58893 12.0481 1.55259C11.9581 1.51625 11.8617 1.4984 11.7647 1.50011C11.6677 1.50182 11.572 1.52306 11.4834 1.56255C11.3948 1.60204 11.315 1.65898 11.2488 1.72997L6.99067 5.98814L2.7325 1.72997C2.59553 1.60234 2.41437 1.53286 2.22718 1.53616C2.03999 1.53946 1.8614 1.61529 1.72901 1.74767C1.59663 1.88006 1.5208 2.05865 1.5175 2.24584C1.5142 2.43303 1.58368 2.61419 1.71131 2.75116L5.96948 7.00933L1.71131 11.2675C1.576 11.403 1.5 11.5866 1.5 11.7781C1.5 11.9696 1.576 12.1532 1.71131 12.2887C1.84679 12.424 2.03043 12.5 2.2219 12.5C2.41338 12.5 2.59702 12.424 2.7325 12.2887L6.99067 8.03052L11.2488 12.2887C11.3843 12.424 11.568 12.5 11.7594 12.5C11.9509 12.5 12.1346 12.424 12.27 12.2887C12.4053 12.1532 12.4813 11.9696 12.4813 11.7781C12.4813 11.5866 12.4053 11.403 12.27 11.2675L8.01186 7.00933Z",
    fill: "currentColor"
  }, null, -1)])), 16);
}
Kc.render = kb;
var qc = {
  name: "WindowMaximizeIcon",
  extends: ai
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
    if (typeof e == "string") return os(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? os(e, t) : void 0;
  }
}
function xb(e) {
  if (typeof Symbol < "u" && e[Symbol.iterator] != null || e["@@iterator"] != null) return Array.from(e);
}
function Cb(e) {
  if (Array.isArray(e)) return os(e);
}
function os(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, o = Array(t); n < t; n++) o[n] = e[n];
  return o;
}
function Ob(e, t, n, o, r, i) {
  return m(), v("svg", le({
    width: "14",
    height: "14",
    viewBox: "0 0 14 14",
    fill: "none",
    xmlns: "http://www.w3.org/2000/svg"
  }, e.pti()), _b(t[0] || (t[0] = [y("path", {
    "fill-rule": "evenodd",
    "clip-rule": "evenodd",
    d: "M7 14H11.8C12.3835 14 12.9431 13.7682 13.3556 13.3556C13.7682 12.9431 14 12.3835 14 11.8V2.2C14 1.61652 13.7682 1.05694 13.3556 0.644365C12.9431 0.231785 12.3835 0 11.8 0H2.2C1.61652 0 1.05694 0.231785 0.644365 0.644365C0.231785 1.05694 0 1.61652 0 2.2V7C0 7.15913 0.063214 7.31174 0.175736 7.42426C0.288258 7.53679 0.44087 7.6 0.6 7.6C0.75913 7.6 0.911742 7.53679 1.02426 7.42426C1.13679 7.31174 1.2 7.15913 1.2 7V2.2C1.2 1.93478 1.30536 1.68043 1.49289 1.49289C1.68043 1.30536 1.93478 1.2 2.2 1.2H11.8C12.0652 1.2 12.3196 1.30536 12.5071 1.49289C12.6946 1.68043 12.8 1.93478 12.8 2.2V11.8C12.8 12.0652 12.6946 12.3196 12.5071 12.5071C12.3196 12.6946 12.0652 12.8 11.8 12.8H7C6.84087 12.8 6.68826 12.8632 6.57574 12.9757C6.46321 13.0883 6.4 13.2409 6.4 13.4C6.4 13.5591 6.46321 13.7117 6.57574 13.8243C6.68826 13.9368 6.84087 14 7 14ZM9.77805 7.42192C9.89013 7.534 10.0415 7.59788 10.2 7.59995C10.3585 7.59788 10.5099 7.534 10.622 7.42192C10.7341 7.30985 10.798 7.15844 10.8 6.99995V3.94242C10.8066 3.90505 10.8096 3.86689 10.8089 3.82843C10.8079 3.77159 10.7988 3.7157 10.7824 3.6623C10.756 3.55552 10.701 3.45698 10.622 3.37798C10.5099 3.2659 10.3585 3.20202 10.2 3.19995H7.00002C6.84089 3.19995 6.68828 3.26317 6.57576 3.37569C6.46324 3.48821 6.40002 3.64082 6.40002 3.79995C6.40002 3.95908 6.46324 4.11169 6.57576 4.22422C6.68828 4.33674 6.84089 4.39995 7.00002 4.39995H8.80006L6.19997 7.00005C6.10158 7.11005 6.04718 7.25246 6.04718 7.40005C6.04718 7.54763 6.10158 7.69004 6.19997 7.80005C6.30202 7.91645 6.44561 7.98824 6.59997 8.00005C6.75432 7.98824 6.89791 7.91645 6.99997 7.80005L9.60002 5.26841V6.99995C9.6021 7.15844 9.66598 7.30985 9.77805 7.42192ZM1.4 14H3.8C4.17066 13.9979 4.52553 13.8498 4.78763 13.5877C5.04973 13.3256 5.1979 12.9707 5.2 12.6V10.2C5.1979 9.82939 5.04973 9.47452 4.78763 9.21242C4.52553 8.95032 4.17066 8.80215 3.8 8.80005H1.4C1.02934 8.80215 0.674468 8.95032 0.412371 9.21242C0.150274 9.47452 0.00210008 9.82939 0 10.2V12.6C0.00210008 12.9707 0.150274 13.3256 0.412371 13.5877C0.674468 13.8498 1.02934 13.9979 1.4 14ZM1.25858 10.0586C1.29609 10.0211 1.34696 10 1.4 10H3.8C3.85304 10 3.90391 10.0211 3.94142 10.0586C3.97893 10.0961 4 10.147 4 10.2V12.6C4 12.6531 3.97893 12.704 3.94142 12.7415C3.90391 12.779 3.85304 12.8 3.8 12.8H1.4C1.34696 12.8 1.29609 12.779 1.25858 12.7415C1.22107 12.704 1.2 12.6531 1.2 12.6V10.2C1.2 10.147 1.22107 10.0961 1.25858 10.0586Z",
    fill: "currentColor"
  }, null, -1)])), 16);
}
qc.render = Ob;
var Gc = {
  name: "WindowMinimizeIcon",
  extends: ai
};
function Tb(e) {
  return Ib(e) || Eb(e) || Ab(e) || Pb();
}
function Pb() {
  throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function Ab(e, t) {
  if (e) {
    if (typeof e == "string") return rs(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? rs(e, t) : void 0;
  }
}
function Eb(e) {
  if (typeof Symbol < "u" && e[Symbol.iterator] != null || e["@@iterator"] != null) return Array.from(e);
}
function Ib(e) {
  if (Array.isArray(e)) return rs(e);
}
function rs(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, o = Array(t); n < t; n++) o[n] = e[n];
  return o;
}
function Lb(e, t, n, o, r, i) {
  return m(), v("svg", le({
    width: "14",
    height: "14",
    viewBox: "0 0 14 14",
    fill: "none",
    xmlns: "http://www.w3.org/2000/svg"
  }, e.pti()), Tb(t[0] || (t[0] = [y("path", {
    "fill-rule": "evenodd",
    "clip-rule": "evenodd",
    d: "M11.8 0H2.2C1.61652 0 1.05694 0.231785 0.644365 0.644365C0.231785 1.05694 0 1.61652 0 2.2V7C0 7.15913 0.063214 7.31174 0.175736 7.42426C0.288258 7.53679 0.44087 7.6 0.6 7.6C0.75913 7.6 0.911742 7.53679 1.02426 7.42426C1.13679 7.31174 1.2 7.15913 1.2 7V2.2C1.2 1.93478 1.30536 1.68043 1.49289 1.49289C1.68043 1.30536 1.93478 1.2 2.2 1.2H11.8C12.0652 1.2 12.3196 1.30536 12.5071 1.49289C12.6946 1.68043 12.8 1.93478 12.8 2.2V11.8C12.8 12.0652 12.6946 12.3196 12.5071 12.5071C12.3196 12.6946 12.0652 12.8 11.8 12.8H7C6.84087 12.8 6.68826 12.8632 6.57574 12.9757C6.46321 13.0883 6.4 13.2409 6.4 13.4C6.4 13.5591 6.46321 13.7117 6.57574 13.8243C6.68826 13.9368 6.84087 14 7 14H11.8C12.3835 14 12.9431 13.7682 13.3556 13.3556C13.7682 12.9431 14 12.3835 14 11.8V2.2C14 1.61652 13.7682 1.05694 13.3556 0.644365C12.9431 0.231785 12.3835 0 11.8 0ZM6.368 7.952C6.44137 7.98326 6.52025 7.99958 6.6 8H9.8C9.95913 8 10.1117 7.93678 10.2243 7.82426C10.3368 7.71174 10.4 7.55913 10.4 7.4C10.4 7.24087 10.3368 7.08826 10.2243 6.97574C10.1117 6.86321 9.95913 6.8 9.8 6.8H8.048L10.624 4.224C10.73 4.11026 10.7877 3.95982 10.7849 3.80438C10.7822 3.64894 10.7192 3.50063 10.6093 3.3907C10.4994 3.28077 10.3511 3.2178 10.1956 3.21506C10.0402 3.21232 9.88974 3.27002 9.776 3.376L7.2 5.952V4.2C7.2 4.04087 7.13679 3.88826 7.02426 3.77574C6.91174 3.66321 6.75913 3.6 6.6 3.6C6.44087 3.6 6.28826 3.66321 6.17574 3.77574C6.06321 3.88826 6 4.04087 6 4.2V7.4C6.00042 7.47975 6.01674 7.55862 6.048 7.632C6.07656 7.70442 6.11971 7.7702 6.17475 7.82524C6.2298 7.88029 6.29558 7.92344 6.368 7.952ZM1.4 8.80005H3.8C4.17066 8.80215 4.52553 8.95032 4.78763 9.21242C5.04973 9.47452 5.1979 9.82939 5.2 10.2V12.6C5.1979 12.9707 5.04973 13.3256 4.78763 13.5877C4.52553 13.8498 4.17066 13.9979 3.8 14H1.4C1.02934 13.9979 0.674468 13.8498 0.412371 13.5877C0.150274 13.3256 0.00210008 12.9707 0 12.6V10.2C0.00210008 9.82939 0.150274 9.47452 0.412371 9.21242C0.674468 8.95032 1.02934 8.80215 1.4 8.80005ZM3.94142 12.7415C3.97893 12.704 4 12.6531 4 12.6V10.2C4 10.147 3.97893 10.0961 3.94142 10.0586C3.90391 10.0211 3.85304 10 3.8 10H1.4C1.34696 10 1.29609 10.0211 1.25858 10.0586C1.22107 10.0961 1.2 10.147 1.2 10.2V12.6C1.2 12.6531 1.22107 12.704 1.25858 12.7415C1.29609 12.779 1.34696 12.8 1.4 12.8H3.8C3.85304 12.8 3.90391 12.779 3.94142 12.7415Z",
    fill: "currentColor"
  }, null, -1)])), 16);
}
Gc.render = Lb;
var Mb = $e.extend({
  name: "focustrap-directive"
}), Nb = se.extend({
  style: Mb
});
function Uo(e) {
  "@babel/helpers - typeof";
  return Uo = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Uo(e);
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
      jb(e, o, n[o]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : dl(Object(n)).forEach(function(o) {
      Object.defineProperty(e, o, Object.getOwnPropertyDescriptor(n, o));
    });
  }
  return e;
}
function jb(e, t, n) {
  return (t = Db(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function Db(e) {
  var t = Rb(e, "string");
  return Uo(t) == "symbol" ? t : t + "";
}
function Rb(e, t) {
  if (Uo(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (Uo(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var Fb = Nb.extend("focustrap", {
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
              var f = Va(d) ? Va(d, o.getComputedSelector(t.$_pfocustrap_focusableselector)) ? d : no(t, o.getComputedSelector(t.$_pfocustrap_focusableselector)) : no(d);
              return Oe(f) ? f : d.nextSibling && c(d.nextSibling);
            };
            Dn(c(l.nextSibling));
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
      var o = n.value || {}, r = o.autoFocusSelector, i = r === void 0 ? "" : r, s = o.firstFocusableSelector, a = s === void 0 ? "" : s, l = o.autoFocus, c = l === void 0 ? !1 : l, u = no(t, "[autofocus]".concat(this.getComputedSelector(i)));
      c && !u && (u = no(t, this.getComputedSelector(a))), Dn(u);
    },
    onFirstHiddenElementFocus: function(t) {
      var n, o = t.currentTarget, r = t.relatedTarget, i = r === o.$_pfocustrap_lasthiddenfocusableelement || !((n = this.$el) !== null && n !== void 0 && n.contains(r)) ? no(o.parentElement, this.getComputedSelector(o.$_pfocustrap_focusableselector)) : o.$_pfocustrap_lasthiddenfocusableelement;
      Dn(i);
    },
    onLastHiddenElementFocus: function(t) {
      var n, o = t.currentTarget, r = t.relatedTarget, i = r === o.$_pfocustrap_firsthiddenfocusableelement || !((n = this.$el) !== null && n !== void 0 && n.contains(r)) ? Hm(o.parentElement, this.getComputedSelector(o.$_pfocustrap_focusableselector)) : o.$_pfocustrap_firsthiddenfocusableelement;
      Dn(i);
    },
    createHiddenFocusableElements: function(t, n) {
      var o = this, r = n.value || {}, i = r.tabIndex, s = i === void 0 ? 0 : i, a = r.firstFocusableSelector, l = a === void 0 ? "" : a, c = r.lastFocusableSelector, u = c === void 0 ? "" : c, d = function(k) {
        return _c("span", {
          class: "p-hidden-accessible p-hidden-focusable",
          tabIndex: s,
          role: "presentation",
          "aria-hidden": !0,
          "data-p-hidden-accessible": !0,
          "data-p-hidden-focusable": !0,
          onFocus: k?.bind(o)
        });
      }, f = d(this.onFirstHiddenElementFocus), p = d(this.onLastHiddenElementFocus);
      f.$_pfocustrap_lasthiddenfocusableelement = p, f.$_pfocustrap_focusableselector = l, f.setAttribute("data-pc-section", "firstfocusableelement"), p.$_pfocustrap_firsthiddenfocusableelement = f, p.$_pfocustrap_focusableselector = u, p.setAttribute("data-pc-section", "lastfocusableelement"), t.prepend(f), t.append(p);
    }
  }
}), Yc = {
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
    this.mounted = xc();
  },
  computed: {
    inline: function() {
      return this.disabled || this.appendTo === "self";
    }
  }
};
function Bb(e, t, n, o, r, i) {
  return i.inline ? Re(e.$slots, "default", {
    key: 0
  }) : r.mounted ? (m(), K(Mf, {
    key: 1,
    to: n.appendTo
  }, [Re(e.$slots, "default")], 8, ["to"])) : x("", !0);
}
Yc.render = Bb;
function pl() {
  Nm({
    variableName: Mc("scrollbar.width").name
  });
}
function ml() {
  jm({
    variableName: Mc("scrollbar.width").name
  });
}
var Vb = `
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
`, zb = {
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
}, Ub = {
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
}, Hb = $e.extend({
  name: "dialog",
  style: Vb,
  classes: Ub,
  inlineStyles: zb
}), Wb = {
  name: "BaseDialog",
  extends: Jn,
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
  style: Hb,
  provide: function() {
    return {
      $pcDialog: this,
      $parentInstance: this
    };
  }
}, Jc = {
  name: "Dialog",
  extends: Wb,
  inheritAttrs: !1,
  emits: ["update:visible", "show", "hide", "after-hide", "maximize", "unmaximize", "dragstart", "dragend"],
  provide: function() {
    var t = this;
    return {
      dialogRef: V(function() {
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
    this.unbindDocumentState(), this.unbindGlobalListeners(), this.destroyStyle(), this.mask && this.autoZIndex && Ti.clear(this.mask), this.container = null, this.mask = null;
  },
  mounted: function() {
    this.breakpoints && this.createStyle();
  },
  methods: {
    close: function() {
      this.$emit("update:visible", !1);
    },
    onEnter: function() {
      this.$emit("show"), this.target = document.activeElement, this.enableDocumentSettings(), this.bindGlobalListeners(), this.autoZIndex && Ti.set("modal", this.mask, this.baseZIndex || this.$primevue.config.zIndex.modal);
    },
    onAfterEnter: function() {
      this.focus();
    },
    onBeforeLeave: function() {
      this.modal && !this.isUnstyled && Nr(this.mask, "p-overlay-mask-leave-active"), this.dragging && this.documentDragEndListener && this.documentDragEndListener();
    },
    onLeave: function() {
      this.$emit("hide"), Dn(this.target), this.target = null, this.focusableClose = null, this.focusableMax = null;
    },
    onAfterLeave: function() {
      this.autoZIndex && Ti.clear(this.mask), this.containerVisible = !1, this.unbindDocumentState(), this.unbindGlobalListeners(), this.$emit("after-hide");
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
      n || (n = this.$slots.header && t(this.headerContainer), n || (n = this.$slots.default && t(this.content), n || (this.maximizable ? (this.focusableMax = !0, n = this.maximizableButton) : (this.focusableClose = !0, n = this.closeButton)))), n && Dn(n, {
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
        this.styleElement = document.createElement("style"), this.styleElement.type = "text/css", Cc(this.styleElement, "nonce", (t = this.$primevue) === null || t === void 0 || (t = t.config) === null || t === void 0 || (t = t.csp) === null || t === void 0 ? void 0 : t.nonce), document.head.appendChild(this.styleElement);
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
      t.target.closest("div").getAttribute("data-pc-section") !== "headeractions" && this.draggable && (this.dragging = !0, this.lastPageX = t.pageX, this.lastPageY = t.pageY, this.container.style.margin = "0", document.body.setAttribute("data-p-unselectable-text", "true"), !this.isUnstyled && Rm(document.body, {
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
          var o = kc(t.container), r = Sc(t.container), i = n.pageX - t.lastPageX, s = n.pageY - t.lastPageY, a = t.container.getBoundingClientRect(), l = a.left + i, c = a.top + s, u = Dm(), d = getComputedStyle(t.container), f = parseFloat(d.marginLeft), p = parseFloat(d.marginTop);
          t.container.style.position = "fixed", t.keepInViewport ? (l >= t.minX && l + o < u.width && (t.lastPageX = n.pageX, t.container.style.left = l - f + "px"), c >= t.minY && c + r < u.height && (t.lastPageY = n.pageY, t.container.style.top = c - p + "px")) : (t.lastPageX = n.pageX, t.container.style.left = l - f + "px", t.lastPageY = n.pageY, t.container.style.top = c - p + "px");
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
    ripple: zc,
    focustrap: Fb
  },
  components: {
    Button: ae,
    Portal: Yc,
    WindowMinimizeIcon: Gc,
    WindowMaximizeIcon: qc,
    TimesIcon: Kc
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
      Kb(e, o, n[o]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : hl(Object(n)).forEach(function(o) {
      Object.defineProperty(e, o, Object.getOwnPropertyDescriptor(n, o));
    });
  }
  return e;
}
function Kb(e, t, n) {
  return (t = qb(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function qb(e) {
  var t = Gb(e, "string");
  return Ho(t) == "symbol" ? t : t + "";
}
function Gb(e, t) {
  if (Ho(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (Ho(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var Yb = ["data-p"], Jb = ["aria-labelledby", "aria-modal", "data-p"], Zb = ["id"], Xb = ["data-p"];
function Qb(e, t, n, o, r, i) {
  var s = Or("Button"), a = Or("Portal"), l = Du("focustrap");
  return m(), K(a, {
    appendTo: e.appendTo
  }, {
    default: Q(function() {
      return [r.containerVisible ? (m(), v("div", le({
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
      }, e.ptm("mask")), [G(Bp, le({
        name: "p-dialog",
        onEnter: i.onEnter,
        onAfterEnter: i.onAfterEnter,
        onBeforeLeave: i.onBeforeLeave,
        onLeave: i.onLeave,
        onAfterLeave: i.onAfterLeave,
        appear: ""
      }, e.ptm("transition")), {
        default: Q(function() {
          return [e.visible ? Qr((m(), v("div", le({
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
            maximizeCallback: function(u) {
              return i.maximize(u);
            },
            initDragCallback: i.initDrag
          }) : (m(), v(R, {
            key: 1
          }, [e.showHeader ? (m(), v("div", le({
            key: 0,
            ref: i.headerContainerRef,
            class: e.cx("header"),
            onMousedown: t[0] || (t[0] = function() {
              return i.initDrag && i.initDrag.apply(i, arguments);
            })
          }, e.ptm("header")), [Re(e.$slots, "header", {
            class: we(e.cx("title"))
          }, function() {
            return [e.header ? (m(), v("span", le({
              key: 0,
              id: i.ariaLabelledById,
              class: e.cx("title")
            }, e.ptm("title")), _(e.header), 17, Zb)) : x("", !0)];
          }), y("div", le({
            class: e.cx("headerActions")
          }, e.ptm("headerActions")), [e.maximizable ? Re(e.$slots, "maximizebutton", {
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
                return [Re(e.$slots, "maximizeicon", {
                  maximized: r.maximized
                }, function() {
                  return [(m(), K(Vi(i.maximizeIconComponent), le({
                    class: [c.class, r.maximized ? e.minimizeIcon : e.maximizeIcon]
                  }, e.ptm("pcMaximizeButton").icon), null, 16, ["class"]))];
                })];
              }),
              _: 3
            }, 16, ["autofocus", "class", "onClick", "tabindex", "unstyled", "pt"])];
          }) : x("", !0), e.closable ? Re(e.$slots, "closebutton", {
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
                return [Re(e.$slots, "closeicon", {}, function() {
                  return [(m(), K(Vi(e.closeIcon ? "span" : "TimesIcon"), le({
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
          }, gl(gl({}, e.contentProps), e.ptm("content"))), [Re(e.$slots, "default")], 16, Xb), e.footer || e.$slots.footer ? (m(), v("div", le({
            key: 1,
            ref: i.footerContainerRef,
            class: e.cx("footer")
          }, e.ptm("footer")), [Re(e.$slots, "footer", {}, function() {
            return [D(_(e.footer), 1)];
          })], 16)) : x("", !0)], 64))], 16, Jb)), [[l, {
            disabled: !e.modal
          }]]) : x("", !0)];
        }),
        _: 3
      }, 16, ["onEnter", "onAfterEnter", "onBeforeLeave", "onLeave", "onAfterLeave"])], 16, Yb)) : x("", !0)];
    }),
    _: 3
  }, 8, ["appendTo"]);
}
Jc.render = Qb;
const Ds = /* @__PURE__ */ ie({
  __name: "ConfirmDialog",
  props: /* @__PURE__ */ Pr({
    title: {},
    confirm: {},
    focus: {},
    disabled: { type: Boolean },
    testIds: {}
  }, {
    visible: { type: Boolean, required: !0 },
    visibleModifiers: {}
  }),
  emits: /* @__PURE__ */ Pr(["confirm"], ["update:visible"]),
  setup(e, { emit: t }) {
    const n = zu(e, "visible"), o = t;
    return (r, i) => (m(), K(b(Jc), {
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
        Re(r.$slots, "default")
      ]),
      _: 3
    }, 8, ["visible", "pt"]));
  }
}), ev = ["data-code"], tv = { class: "crm-fault-text" }, nv = {
  key: 0,
  class: "crm-quiet"
}, ov = { class: "crm-code" }, gt = /* @__PURE__ */ ie({
  __name: "FaultBox",
  props: {
    fault: {}
  },
  setup(e) {
    return (t, n) => (m(), v("div", {
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
        y("p", tv, _(e.fault.error), 1),
        e.fault.hint ? (m(), v("p", nv, _(e.fault.hint), 1)) : x("", !0),
        y("p", ov, _(e.fault.code), 1)
      ])
    ], 8, ev));
  }
}), Zc = /* @__PURE__ */ ie({
  __name: "SetKeyButton",
  emits: ["press"],
  setup(e, { emit: t }) {
    const n = t;
    return (o, r) => (m(), K(b(ae), {
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
}), Xc = (e, { has_key: t, key_valid: n }) => e.needs_key === !0 && (!t || n === !1);
function rv(e, t) {
  const n = [];
  if (e.kept_bytes > 0 && e.bytes !== null && e.kept_bytes < e.bytes && n.push({ text: `${ht(e.kept_bytes)} here already`, warns: !1 }), e.bytes !== null && e.kept_bytes >= e.bytes && n.push({ text: "here already", warns: !1 }), e.early_access) {
    const o = e.early_access_until?.slice(0, 10);
    n.push({ text: o ? `early access until ${o}` : "early access", warns: !0 });
  }
  return Xc(e, t) && n.push({ text: t.has_key ? "needs an API key that Civitai accepts" : "needs an API key", warns: !0 }), e.pickle && n.push({ text: e.can_run_code ? "pickle" : "pickle, loaded safely", warns: e.can_run_code }), n;
}
function iv(e, t) {
  const o = `${t > 1 ? `Drive of ${e.folders[0]}: needs` : "Needs"} ${ht(e.needed_bytes)}, ${ht(e.free_bytes)} free`;
  return e.fits ? o : `${o}. Not enough room.`;
}
function sv(e) {
  if (!Ae(e) || !Ae(e.keys)) return null;
  const { source: t } = e;
  if (t !== "environment" && t !== "file" && t !== "none") return null;
  const { environment: n, file: o } = e.keys;
  return { set: t !== "none", source: t, keys: { environment: bl(n), file: bl(o) } };
}
function bl(e) {
  return Ae(e) ? {
    valid: typeof e.valid == "boolean" ? e.valid : null,
    malformed: e.malformed === !0,
    username: Fe(e.username),
    asking: e.asking === !0
  } : null;
}
const is = { environment: "The key of CIVITAI_API_KEY", file: "The stored key" };
function av(e) {
  const { environment: t, file: n } = e.keys;
  switch (e.source) {
    case "none":
      return [
        ...[yr("environment", t), yr("file", n)].flat(),
        { text: "No API key yet. Looking up works without one; some downloads need it.", warns: !1 }
      ];
    case "environment":
      return [vl("environment", t), ...pv(n)];
    case "file":
      return [
        ...yr("environment", t),
        ...t && !t.malformed ? [{ text: "Civitai does not accept the key of CIVITAI_API_KEY, so the stored one is used.", warns: !0 }] : [],
        vl("file", n)
      ];
  }
}
function lv(e) {
  switch (e.done) {
    case "refused":
      return { text: `Civitai does not accept this key, so it was not stored. ${gv(e)}`, warns: !0 };
    case "unproven":
      return {
        text: "Civitai could not be asked about this key, so the stored one stays. Save it again later, or remove the stored one first.",
        warns: !0
      };
    case "stored":
      return e.valid === null ? { text: "Stored. Civitai could not be asked whether it works.", warns: !0 } : e.source === "file" ? { text: "Stored.", warns: !1 } : { text: `Stored${hv(e)}, but CIVITAI_API_KEY comes first.`, warns: !0 };
    case "removed":
      return { text: "The stored key was removed.", warns: !1 };
    default:
      return null;
  }
}
const uv = (e) => e !== null && (!e.set || Qc(e)?.valid === !1), cv = (e) => e !== null && Object.values(e.keys).some((t) => t?.asking === !0), dv = (e) => e?.done === "stored" && e.valid === !0 && e.source === "file" && e.keys.environment === null;
function fv(e) {
  if (!e) return "API key";
  if (!e.set) return "API key: none";
  const t = Qc(e);
  return t?.username ? `API key: ${t.username}` : t?.valid === !1 ? "API key: not accepted by Civitai" : "API key";
}
function Qc(e) {
  return e.source === "none" ? null : e.keys[e.source];
}
function vl(e, t) {
  if (t?.valid === !1)
    return { text: `Civitai does not accept ${mv(is[e])}. Make a new one and set it here.`, warns: !0 };
  const n = t?.username ? `, account ${t.username}` : "", o = t?.valid ? "" : t?.asking ? " Asking Civitai about it..." : " Civitai could not be asked about it yet.";
  return { text: `${is[e]} is used${n}.${o}`, warns: !1 };
}
function pv(e) {
  return e ? e.malformed ? yr("file", e) : e.valid === !1 ? [{ text: "Civitai does not accept the stored key.", warns: !0 }] : [{ text: "The stored key waits behind it.", warns: !1 }] : [];
}
function yr(e, t) {
  return t?.malformed ? [{ text: `${is[e]} holds characters that no key has; it is not used.`, warns: !0 }] : [];
}
const mv = (e) => e.charAt(0).toLowerCase() + e.slice(1), hv = (e) => e.username ? `, account ${e.username}` : "", gv = (e) => e.set ? e.source === "file" ? "The stored key stays." : "The key of CIVITAI_API_KEY stays in use." : "Copy it again from its page, whole.", bv = 1e3, Zn = /* @__PURE__ */ bt("civitai-remake-key", () => {
  const e = /* @__PURE__ */ Be(null), t = /* @__PURE__ */ ee(null), n = /* @__PURE__ */ ee(!1), o = /* @__PURE__ */ ee(!1), r = /* @__PURE__ */ ee(0);
  let i = null;
  function s() {
    de().host.listen(Ih, (h) => {
      const k = sv(Ls(h));
      k && a(k);
    });
  }
  function a(h) {
    const { done: k, valid: $, username: M } = e.value ?? {};
    e.value = o.value ? { ...h, done: k, valid: $, username: M } : h;
  }
  async function l() {
    try {
      a(await de().client.getKey());
    } catch (h) {
      t.value = Qe(h);
      return;
    }
    cv(e.value) && setTimeout(() => {
      l();
    }, bv);
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
  async function f(h) {
    if (await p(() => de().client.setKey(h)), t.value || e.value?.done !== "stored") return;
    const k = i;
    i = null, dv(e.value) && (o.value = !1), k?.();
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
  return { state: e, fault: t, busy: n, open: o, asked: r, follow: s, refresh: l, askFor: c, toggle: u, close: d, set: f };
}), Rs = /* @__PURE__ */ bt("civitai-remake-preflight", () => {
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
    e.value = !1, Zn().askFor(() => {
      s(i.value);
    });
  }
  async function l() {
    e.value = !1;
    const u = new Set(n.value?.files.filter((f) => f.can_run_code).map((f) => f.file_key)), d = i.value.filter((f) => r.value || !u.has(f.file_key));
    d.length > 0 && await Rt().downloadAll(d, r.value);
  }
  async function c(u) {
    (await Rt().download(u))?.code === "pickle_refused" && await s([u]);
  }
  return { open: e, busy: t, answer: n, fault: o, acceptPickles: r, resources: i, ask: s, setKey: a, confirm: l, fetchOne: c };
}), vv = {
  key: 0,
  class: "crm-quiet",
  role: "status"
}, yv = { "data-testid": "preflight-total" }, wv = {
  class: "crm-missing",
  "data-testid": "preflight-files"
}, kv = ["data-file-key"], _v = { class: "crm-quiet" }, $v = {
  class: "crm-quiet crm-path crm-target",
  "data-testid": "preflight-folder"
}, Sv = {
  key: 0,
  class: "crm-quiet crm-target",
  "data-testid": "preflight-why"
}, xv = { class: "crm-missing" }, Cv = ["data-fits"], Ov = {
  key: 1,
  class: "crm-check"
}, Tv = /* @__PURE__ */ ie({
  __name: "PreflightDialog",
  setup(e) {
    const t = Rs(), n = V(() => t.answer), o = V(() => {
      const s = n.value;
      return s !== null && !s.pickles_allowed && s.files.some((a) => a.can_run_code);
    }), r = V(() => {
      const s = n.value;
      return s !== null && s.files.some((a) => Xc(a, s));
    }), i = V(() => (n.value?.files ?? []).every((a) => a.can_run_code && !t.acceptPickles));
    return (s, a) => (m(), K(Ds, {
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
        b(t).busy ? (m(), v("p", vv, [...a[4] || (a[4] = [
          y("i", {
            class: "pi pi-spin pi-spinner",
            "aria-hidden": "true"
          }, null, -1),
          D(" Asking about these files... ", -1)
        ])])) : x("", !0),
        b(t).fault ? (m(), K(gt, {
          key: 1,
          fault: b(t).fault
        }, null, 8, ["fault"])) : x("", !0),
        n.value ? (m(), v(R, { key: 2 }, [
          y("p", yv, [
            D(_(n.value.files.length) + " " + _(n.value.files.length === 1 ? "file" : "files") + ", ", 1),
            y("strong", null, _(b(ht)(n.value.total_bytes)), 1),
            a[5] || (a[5] = D(" to come ", -1))
          ]),
          y("ul", wv, [
            (m(!0), v(R, null, be(n.value.files, (l) => (m(), v("li", {
              key: l.file_key,
              "data-file-key": l.file_key
            }, [
              D(_(l.filename) + " ", 1),
              y("span", _v, _(l.bytes === null ? "" : b(ht)(l.bytes)), 1),
              (m(!0), v(R, null, be(b(rv)(l, n.value), (c) => (m(), v("span", {
                key: c.text,
                class: we(["crm-note", { "crm-note-warn": c.warns }])
              }, _(c.text), 3))), 128)),
              y("p", $v, _(l.folder), 1),
              l.folder_why ? (m(), v("p", Sv, _(l.folder_why), 1)) : x("", !0)
            ], 8, kv))), 128)),
            (m(!0), v(R, null, be(n.value.refused, (l) => (m(), v("li", {
              key: l.file_key ?? l.error,
              class: "crm-reason"
            }, _(l.error), 1))), 128))
          ]),
          r.value ? (m(), K(Zc, {
            key: 0,
            onPress: a[0] || (a[0] = (l) => b(t).setKey())
          })) : x("", !0),
          y("ul", xv, [
            (m(!0), v(R, null, be(n.value.drives, (l) => (m(), v("li", {
              key: l.folders.join(),
              class: "crm-quiet",
              "data-testid": "preflight-drive"
            }, [
              y("i", {
                class: we([l.fits ? "pi pi-check-circle" : "pi pi-times-circle", "crm-fit"]),
                "data-fits": l.fits,
                "aria-hidden": "true"
              }, null, 10, Cv),
              D(" " + _(b(iv)(l, n.value.drives.length)), 1)
            ]))), 128))
          ]),
          o.value ? (m(), v("label", Ov, [
            Qr(y("input", {
              "onUpdate:modelValue": a[1] || (a[1] = (l) => b(t).acceptPickles = l),
              type: "checkbox",
              "data-testid": "accept-pickles"
            }, null, 512), [
              [um, b(t).acceptPickles]
            ]),
            a[6] || (a[6] = D(" I trust the creators of the pickle files: such a file can run code when it loads. Without this they are left out. ", -1))
          ])) : x("", !0)
        ], 64)) : x("", !0)
      ]),
      _: 1
    }, 8, ["visible", "disabled"]));
  }
}), Pv = /* @__PURE__ */ ie({
  __name: "DropOverlay",
  props: {
    zone: {}
  },
  setup(e) {
    return (t, n) => e.zone.area && e.zone.dragged ? (m(), v("div", {
      key: 0,
      class: we(["crm-drop", { "crm-drop-hint": e.zone.dragged === "model" }]),
      style: Jo(e.zone.area),
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
function Av(e) {
  if (!Ae(e)) return null;
  const t = Fe(e.file_key), n = Fe(e.status);
  return t === null || n !== "hashing" && n !== "found" && n !== "absent" ? null : {
    file_key: t,
    status: n,
    path: Fe(e.path),
    hashed_bytes: kn(e.hashed_bytes) ?? 0,
    total_bytes: kn(e.total_bytes),
    local_path: Fe(e.local_path),
    listed_name: Fe(e.listed_name)
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
function Ev(e) {
  const t = "A file of this size is here; proving that it is the same...";
  return e?.total_bytes ? `${t} ${Math.min(100, Math.floor(e.hashed_bytes / e.total_bytes * 100))} %` : t;
}
const Xn = /* @__PURE__ */ bt("civitai-remake-local-files", () => {
  const e = /* @__PURE__ */ Be({}), t = /* @__PURE__ */ Be({}), n = /* @__PURE__ */ ee(!1), o = /* @__PURE__ */ ee(null);
  function r() {
    de().host.listen(Eh, (a) => {
      const l = Av(Ls(a));
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
function Iv(e) {
  if (e === null) return null;
  try {
    const t = JSON.parse(e);
    if (!Ae(t)) return null;
    const n = Mv(t.metadata), o = Nv(t.choices), r = ed(t.resources);
    return r === null || n === null && o === null ? null : {
      reference: Fe(t.reference) ?? "",
      given: Lv(t.given),
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
function Lv(e) {
  if (!Ae(e)) return null;
  const t = Fe(e.name);
  return e.kind === "text" ? { kind: "text" } : e.kind === "file" && t !== null ? { kind: "file", name: t } : null;
}
function Mv(e) {
  return !Ae(e) || !Array.isArray(e.resources) || e.image_id !== null && typeof e.image_id != "number" || !Ae(e.other) || !Array.isArray(e.unreadable) ? null : e;
}
function Nv(e) {
  return !Ae(e) || !Array.isArray(e.images) || !e.images.every(Ae) || ed(e.resources) === null ? null : e;
}
function ed(e) {
  return Array.isArray(e) && e.every((n) => Ae(n) && typeof n.file_key == "string") ? e : null;
}
function wl(e, t) {
  const n = Ae(e) ? Object.entries(e) : [];
  return Object.fromEntries(n.filter((o) => t(o[1])));
}
const Wo = (e) => e.companion === !0;
function ss(e) {
  return Wo(e) ? e.other_files ?? [] : [];
}
function jv(e, t) {
  const n = ss(e).find((h) => h.file_key === t);
  if (!n) return e;
  const { file_key: o, file_id: r, filename: i, size_kb: s, hashes: a, variant: l, page_url: c } = e, d = { ...{ file_key: o, file_id: r ?? 0, filename: i ?? "", size_kb: s, hashes: a ?? {} }, variant: l ?? null, page_url: c }, f = ss(e).map((h) => h.file_key === t ? d : h);
  return { ...e, ...n, ...{ checking: !1, already_downloaded: !1, local_path: null, listed_name: null, chosen_name: null }, name: n.filename, other_files: f };
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
  startNeed: null,
  lightened: !1
};
function td(e, t) {
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
      return {
        ...e,
        step: null,
        resources: t.resources,
        startNeed: t.startNeed ?? null,
        choices: Dv(e.choices, t.resources)
      };
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
      return Rv(e, t.fileKey, t.resource);
    case "tookOffered": {
      const n = (o) => o.file_key === t.fileKey ? jv(o, t.offered) : o;
      return { ...e, resources: e.resources.map(n) };
    }
    case "restored": {
      const { given: n, choices: o, metadata: r, resources: i, switches: s, chosenNames: a } = t.kept;
      return { ...jn, given: n, choices: o, metadata: r, resources: i, switches: s, chosenNames: a, lightened: !0 };
    }
  }
}
function Dv(e, t) {
  if (!e) return null;
  const n = new Map(t.map((o) => [o.file_key, o]));
  return { ...e, resources: e.resources.map((o) => n.get(o.file_key) ?? o) };
}
function Rv(e, t, n) {
  if (!e.resources.some((i) => i.file_key === t)) return e;
  const o = e.resources.map(
    (i) => i.file_key === t ? { ...n, file_key: t, chosen_name: null } : i
  ), r = n.chosen_name ?? null;
  return td({ ...e, resources: o }, { type: "tookLocal", fileKey: t, name: r });
}
function Fv(e) {
  return e.resources.map((t) => ({ ...t, chosen_name: e.chosenNames[t.file_key] ?? null }));
}
const Bv = /data-civitai-metadata\s*=\s*(?:"([^"<>\s]+)"|'([^'<>\s]+)')/, Vv = /(?:^|[\n,])[^\S\n]*Steps: ?[0-9]+/, zv = /(?:^|[\n,])[^\S\n]*(?:Sampler|Schedule type|CFG scale|Seed|Size|Model|Model hash|Version|Clip skip): ?\S/, Uv = /(?<!Hires )(?:\b|\\n)Steps: ?[0-9]+ ?, ?[A-Za-z][A-Za-z ]{0,40}:/, Hv = /(?:^|[\n;])[^\S\n]?Include in Image:/, Wv = /(?:^|\n)Negative [Pp]rompt:/, Kv = ["negativePrompt", "cfgScale", "clipSkip", "civitaiResources", "additionalResources"], qv = [
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
], Gv = ["Model", "hashes", "resources", "comfy"], Yv = ["generation_mode", "positive_prompt", "app_version"];
function Jv(e) {
  const t = Bv.exec(e);
  if (t) return as(Xv(t[1] ?? t[2] ?? "")) === null ? null : "json";
  if (e.trim().startsWith("{")) {
    const o = as(e);
    return o !== null && nd(o) ? "json" : null;
  }
  return (Vv.test(e) || Uv.test(e)) && zv.test(e) || Wv.test(e) || Hv.test(e) ? "text" : null;
}
function nd(e) {
  const t = Rr(e.meta);
  if (t !== null && Object.keys(e).every((o) => o === "id" || o === "meta")) return nd(t);
  const n = typeof e.prompt == "string";
  return hr(e, Kv) || n && (hr(e, Gv) || hr(e, qv)) || "sui_image_params" in e || e.software === "RuinedFooocus" || hr(e, Yv) || typeof e.c == "string" && Object.hasOwn(e, "uc") || typeof e.Prompt == "string" && Object.hasOwn(e, "Base Model") || [e.prompt, e.workflow, e].some(Zv);
}
function Zv(e) {
  const t = typeof e == "string" ? as(e) : Rr(e);
  return t === null ? !1 : Object.values(t).some((o) => "class_type" in (Rr(o) ?? {})) || Array.isArray(t.nodes) && t.nodes.length > 0 && "links" in t;
}
function hr(e, t) {
  return t.some((n) => Object.hasOwn(e, n));
}
function Rr(e) {
  return Ae(e) ? e : null;
}
function as(e) {
  if (!e.trimStart().startsWith("{")) return null;
  try {
    return Rr(JSON.parse(e.replace(/([[,:]\s*)(?:NaN|-?Infinity)(?=\s*[,}\]])/g, "$1null")));
  } catch {
    return null;
  }
}
function Xv(e) {
  try {
    return decodeURIComponent(e);
  } catch {
    return "";
  }
}
const ls = (e) => !["nothing", "unsupported", "unreadable"].includes(e), Qv = 4 << 20, ey = 2048, ty = 2147483647, ny = ["civitai.com", "civitai.red", "civitai.green"], oy = ["image.civitai.com", "imagecache.civitai.com"], ry = /^orchestration[a-z0-9-]*\.civitai\.com$/, iy = /^(?:https?:\/\/)?(?:www\.)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)\.?(?::[0-9]+)?(\/[^?#]*)?(\?[^#]*)?(?:#.*)?$/i, sy = /^(?:(?:urn:)?air:|(?:urn:)?(?:[\w-]+:[\w-]+:)?(?:civitai|civitai-r2|huggingface|orchestrator):\S)/, ay = /^(?:urn:)?(?:air:)?(?:[\w-]+:[\w-]+:)?civitai:([0-9]+)@([0-9]+)(?:\+([0-9]+))?(?:\.\w+)?$/i, ly = /^(?:urn:)?(?:air:)?[\w-]+:[\w-]+:civitai:([0-9]+)$/i, uy = /^(?:urn:)?(?:air:)?(?:[\w-]+:[\w-]+:)?([\w-]+):/, cy = /^\/[\w-]+\/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?:\/[^/]*=[^/]*)?(?:\/[^/]*)?\/?$/i, dy = /\.(?:mp4|webm|mov|mp3)$/i, fy = /* @__PURE__ */ new Map([
  ["collections", "a collection"],
  ["user", "a user"],
  ["articles", "an article"],
  ["bounties", "a bounty"],
  ["api", "the site's programming interface"]
]);
function Fr(e) {
  if (e.length > Qv) return $t("This text is too long to be generation data.");
  const t = Jv(e);
  if (t !== null) return { kind: "text", said: t === "json" ? "Generation data" : "Generation text" };
  const n = e.trim().replace(/^[<>"'\ufeff]+|[<>"'\ufeff]+$/g, "").trim();
  return n === "" ? { kind: "nothing", said: "Nothing was pasted." } : n.startsWith("{") ? $t("This JSON is not the generation data of a program known here.") : /\s/.test(n) || n.length > ey ? $t("This text is no address and no generation data: it has no line such as Steps: 20, Seed: 1.") : /^[0-9]+$/.test(n) ? Kn("image", "image", n, (r) => `Image ${r}`) : /^[\x21-\x7e]+$/.test(n) && sy.test(n.toLowerCase()) && !n.includes("://") ? py(n) : my(n);
}
function py(e) {
  const t = ay.exec(e);
  if (t) return us(t[2] ?? "", qn(t[3] ?? "") ? t[3] : void 0);
  const n = ly.exec(e);
  if (n) return Kn("model", "model", n[1] ?? "", (r) => `Model ${r}: choose a picture`);
  const o = uy.exec(e.toLowerCase())?.[1];
  return o !== void 0 && o !== "civitai" ? ci(`This AIR names a model of ${o}, not of Civitai.`) : $t("This AIR names no model version.");
}
function my(e) {
  const t = iy.exec(e);
  if (!t) return $t("This is no address of Civitai, no number and no generation data.");
  const n = (t[1] ?? "").toLowerCase(), o = t[2] ?? "";
  return ry.test(n) ? ci(
    "This is a private, expiring address of the site's generator: post the image or drop its file."
  ) : oy.includes(n) ? hy(o) : ny.includes(n) ? gy(o.split("/").filter(Boolean), t[3] ?? "") : $t(`${n} is not Civitai.`);
}
function hy(e) {
  return dy.test(e) ? ci("This is the address of a video or a sound; only still images can be made anew.") : cy.test(e) ? { kind: "picture", said: "Picture on Civitai" } : $t("This address of Civitai's picture host names no picture.");
}
function gy(e, t) {
  const n = (e[0] ?? "").toLowerCase(), o = e[1] ?? "";
  if (n === "images" && o) return Kn("image", "image", o, (s) => `Image ${s}`);
  if (n === "posts" && o) return Kn("post", "post", o, (s) => `Post ${s}: choose a picture`);
  if (n === "models" && o) return by(o, kl(t, "modelVersionId"));
  if (n === "model-versions" && o) return us(o);
  if (e.slice(0, 3).join("/").toLowerCase() === "api/download/models" && e[3] !== void 0) return us(e[3], kl(t, "fileId") || void 0);
  const i = fy.get(n);
  return i !== void 0 ? ci(`This is the address of ${i}: open one image or model and paste its address.`) : $t("This address of Civitai names no image, post or model.");
}
function by(e, t) {
  if (qn(e) && t && !qn(t)) return $t("No model version of Civitai has this number.");
  const n = t ? `, version ${Number(t)}` : "";
  return Kn("model", "model", e, (o) => `Model ${o}${n}: choose a picture`);
}
function us(e, t) {
  if (qn(e) && t !== void 0 && !qn(t)) return $t("No file of Civitai has this number.");
  const n = t === void 0 ? "" : `, file ${Number(t)}`;
  return Kn("version", "model version", e, (o) => `Model version ${o}${n}`);
}
function Kn(e, t, n, o) {
  return qn(n) ? { kind: e, said: o(Number(n)) } : $t(`No ${t} of Civitai has this number.`);
}
function qn(e) {
  return /^[0-9]{1,12}$/.test(e) && Number(e) > 0 && Number(e) <= ty;
}
function kl(e, t) {
  return new RegExp(`[?&]${t}=([^&]*)`).exec(e)?.[1] ?? "";
}
function $t(e) {
  return { kind: "unreadable", said: e };
}
function ci(e) {
  return { kind: "unsupported", said: e };
}
function od(e) {
  return e.off !== void 0 ? e.off : e.linked_only ? "linked" : null;
}
const di = (e, t) => t[e.file_key] ?? od(e) === null;
function vy(e, t) {
  return e.filter((n) => di(n, t));
}
function yy(e) {
  const t = { linked_only: !1, internal: !1 };
  return { ...e, ...t, off: null, mention: { ...e.mention, ...t } };
}
const _l = "civitai-remake.last-look-up", wy = 1e5, Ne = /* @__PURE__ */ bt("civitai-remake-lookup", () => {
  const e = /* @__PURE__ */ ee(""), t = /* @__PURE__ */ Be(jn), n = /* @__PURE__ */ Be(null);
  let o = 0;
  const r = V(() => Fv(t.value)), i = V(() => vy(r.value, t.value.switches)), s = (T) => {
    t.value = td(t.value, T);
  };
  async function a() {
    const T = e.value.trim();
    if (T === "") return;
    const E = Fr(T).kind === "text";
    n.value = null, await d(
      { type: "asked", given: E ? { kind: "text" } : null },
      () => de().client.fetchText(T)
    );
  }
  async function l(T) {
    e.value = "", n.value = T, await d({ type: "asked", given: { kind: "file", name: T.name } }, () => de().client.fetchFile(T));
  }
  async function c(T) {
    n.value = null, await d({ type: "picked" }, () => de().client.fetchText(String(T)));
  }
  function u() {
    o += 1, n.value = null, s({ type: "wentBack" }), $();
  }
  async function d(T, E) {
    const S = ++o;
    s(T), Xn().begin();
    try {
      const C = await E();
      if (S !== o) return;
      if ($l(C)) s({ type: "offered", choices: C });
      else {
        s({ type: "read", metadata: C }), $();
        const q = await de().client.resolve(C);
        if (S !== o) return;
        s({ type: "resolved", resources: q.resources, startNeed: q.start_picture });
      }
      Rt().forget(t.value.resources.map((q) => q.file_key)), $();
    } catch (C) {
      S === o && s({ type: "failed", fault: Qe(C) });
    }
  }
  function f(T) {
    const E = r.value.find((S) => S.file_key === T);
    E && (s({ type: "switched", fileKey: T, on: !di(E, t.value.switches) }), $());
  }
  function p(T, E) {
    s({ type: "tookLocal", fileKey: T, name: E }), $();
  }
  function h(T, E) {
    s({ type: "tookOffered", fileKey: T, offered: E }), $();
  }
  function k(T, E) {
    s({ type: "supplied", fileKey: T, resource: E }), $();
  }
  function $() {
    const { metadata: T, choices: E, given: S, switches: C, chosenNames: q } = t.value;
    if (!T && !E) return;
    const F = {
      reference: e.value.length > wy ? "" : e.value,
      given: S,
      choices: E,
      metadata: T && vr(T),
      resources: t.value.resources,
      switches: C,
      chosenNames: q
    };
    try {
      sessionStorage.setItem(_l, JSON.stringify(F));
    } catch {
    }
  }
  async function M() {
    let T = null;
    try {
      T = sessionStorage.getItem(_l);
    } catch {
      T = null;
    }
    const E = Iv(T);
    if (!E) return;
    e.value = E.reference, s({ type: "restored", kept: E });
    const S = ++o, { client: C } = de();
    try {
      if (E.metadata) {
        const q = await C.resolve(E.metadata, E.resources.filter(Wo));
        S === o && s({ type: "resolved", resources: q.resources, startNeed: q.start_picture });
      } else {
        const q = await C.fetchText(E.reference);
        S === o && $l(q) && s({ type: "offered", choices: q });
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
    step: V(() => t.value.step),
    fault: V(() => t.value.fault),
    metadata: V(() => t.value.metadata),
    choices: V(() => t.value.choices),
    switches: V(() => t.value.switches),
    lookUp: a,
    lookUpFile: l,
    pick: c,
    goBack: u,
    toggle: f,
    takeLocal: p,
    takeOffered: h,
    placeSupplied: k,
    restore: M
  };
}), $l = (e) => "kind" in e && e.kind === "choices", ky = /data-civitai-metadata\s*=\s*(?:"([^"]*)"|'([^']*)')/i, _y = { quot: '"', apos: "'", amp: "&", lt: "<", gt: ">" };
function $y(e) {
  const t = ky.exec(e), n = t?.[1] ?? t?.[2];
  if (!n) return null;
  const o = n.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (r, i, s, a) => {
    if (a !== void 0) return _y[a.toLowerCase()] ?? r;
    const l = i === void 0 ? Number.parseInt(s ?? "", 16) : Number(i);
    return l <= 1114111 ? String.fromCodePoint(l) : r;
  });
  try {
    return /^\s*%7b/i.test(o) ? decodeURIComponent(o) : o;
  } catch {
    return o;
  }
}
function Sy(e) {
  return e.split(/\r?\n/).map((n) => n.trim()).find((n) => /^https?:\/\/\S+$/i.test(n)) ?? null;
}
const xy = /\.(png|jpe?g|webp|gif|avif)$/i, rd = (e) => e.type.startsWith("image/") || xy.test(e.name);
function Cy(e, t) {
  if (e.includes("text/uri-list")) return "address";
  const n = t.filter((o) => o.kind === "file");
  return n.some((o) => o.type.startsWith("image/")) ? "picture" : n.length > 0 || e.includes("Files") ? "model" : null;
}
var Oy = {
  name: "BaseEditableHolder",
  extends: Jn,
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
      return n.find(Oe);
    }
  },
  computed: {
    $filled: function() {
      return Oe(this.d_value);
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
}, id = {
  name: "BaseInput",
  extends: Oy,
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
}, Ty = `
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
`, Py = {
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
}, Ay = $e.extend({
  name: "textarea",
  style: Ty,
  classes: Py
}), Ey = {
  name: "BaseTextarea",
  extends: id,
  props: {
    autoResize: Boolean
  },
  style: Ay,
  provide: function() {
    return {
      $pcTextarea: this,
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
function Iy(e, t, n) {
  return (t = Ly(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function Ly(e) {
  var t = My(e, "string");
  return Ko(t) == "symbol" ? t : t + "";
}
function My(e, t) {
  if (Ko(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (Ko(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var sd = {
  name: "Textarea",
  extends: Ey,
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
      return Yt(Iy({
        invalid: this.$invalid,
        fluid: this.$fluid,
        filled: this.$variant === "filled"
      }, this.size, this.size));
    }
  }
}, Ny = ["value", "name", "disabled", "aria-invalid", "data-p"];
function jy(e, t, n, o, r, i) {
  return m(), v("textarea", le({
    class: e.cx("root"),
    value: e.d_value,
    name: e.name,
    disabled: e.disabled,
    "aria-invalid": e.invalid || void 0,
    "data-p": i.dataP,
    onInput: t[0] || (t[0] = function() {
      return i.onInput && i.onInput.apply(i, arguments);
    })
  }, i.attrs), null, 16, Ny);
}
sd.render = jy;
const Fs = /* @__PURE__ */ ie({
  __name: "FilePicker",
  emits: ["pick"],
  setup(e, { expose: t, emit: n }) {
    const o = n, r = /* @__PURE__ */ ee(null);
    t({ open: () => r.value?.click() });
    function i(s) {
      const a = s.target, l = a.files?.[0];
      a.value = "", l && o("pick", l);
    }
    return (s, a) => (m(), v("input", {
      ref_key: "input",
      ref: r,
      type: "file",
      class: "crm-hidden",
      tabindex: "-1",
      "aria-hidden": "true",
      onChange: i
    }, null, 544));
  }
}), Dy = { class: "crm-row crm-top" }, Ry = { class: "crm-grow" }, Fy = { class: "crm-row crm-under" }, By = ["data-kind"], Vy = ["data-step"], zy = /* @__PURE__ */ ie({
  __name: "ReferenceInput",
  setup(e) {
    const t = Ne(), n = /* @__PURE__ */ ee(null), o = V(() => Fr(t.reference));
    function r(s) {
      const a = s.clipboardData;
      if (!a) return;
      const l = $y(a.getData("text/html")) ?? a.getData("text/plain"), c = a.files[0];
      l.trim() === "" && c && rd(c) ? (s.preventDefault(), t.lookUpFile(c)) : ls(Fr(l).kind) && (s.preventDefault(), t.reference = l.trim(), t.lookUp());
    }
    function i(s) {
      s.shiftKey || s.ctrlKey || s.metaKey || s.isComposing || (s.preventDefault(), t.lookUp());
    }
    return (s, a) => (m(), v(R, null, [
      y("form", {
        class: "crm-ask",
        onSubmit: a[3] || (a[3] = an((l) => b(t).lookUp(), ["prevent"]))
      }, [
        y("div", Dy, [
          y("label", Ry, [
            a[4] || (a[4] = y("span", { class: "crm-hidden" }, "Civitai address, number or generation text", -1)),
            G(b(sd), {
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
              onKeydown: Ts(i, ["enter"])
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
        y("div", Fy, [
          y("p", {
            id: "crm-recognised",
            class: we(["crm-grow crm-quiet", { "crm-warns": !b(ls)(o.value.kind) && o.value.kind !== "nothing" }]),
            "aria-live": "polite",
            "data-testid": "recognised",
            "data-kind": o.value.kind
          }, _(o.value.kind === "nothing" ? "Image, post, model, text or a file" : o.value.said), 11, By),
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
          G(Fs, {
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
      b(t).step ? (m(), v("p", {
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
      ], 8, Vy)) : x("", !0)
    ], 64));
  }
});
function Uy(e, t) {
  const n = /* @__PURE__ */ Yn({ dragged: null, area: null });
  let o = !1;
  function r(p) {
    if (!e.value?.isConnected || e.value.getClientRects().length === 0) return null;
    const h = e.value.closest(".sidebar-content-container") ?? e.value;
    return p instanceof Node && h.contains(p) ? h : null;
  }
  function i(p) {
    const h = p.dataTransfer, k = h && Cy([...h.types], [...h.items]), $ = r(p.target);
    if (!$) return l();
    if (o || !k || !h || (p.preventDefault(), p.stopPropagation(), h.dropEffect = "copy", n.dragged === k)) return;
    const { left: M, top: T, width: E, height: S } = $.getBoundingClientRect();
    n.area = { left: `${M}px`, top: `${T}px`, width: `${E}px`, height: `${S}px` }, n.dragged = k;
  }
  function s(p) {
    r(p.relatedTarget) || l();
  }
  function a(p) {
    const h = p.dataTransfer, k = n.dragged !== null && r(p.target) !== null;
    if (l(), o || !k || !h) return;
    p.preventDefault(), p.stopPropagation();
    const $ = Sy(h.getData("text/uri-list"));
    t({ address: $, file: h.files[0] ?? null, target: p.target });
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
  const f = Object.entries({ dragenter: i, dragover: i, dragleave: s, drop: a, dragstart: c, dragend: u });
  return Qo(() => f.forEach(([p, h]) => document.addEventListener(p, h, !0))), er(() => f.forEach(([p, h]) => document.removeEventListener(p, h, !0))), n;
}
function ad(e, t, n) {
  if (e.chosen_name) return "present";
  const o = t?.status;
  return o === "completed" ? "present" : o && ui(t) ? o : e.already_downloaded || n?.status === "found" ? "present" : n?.status === "hashing" || e.checking === !0 && n?.status !== "absent" ? "checking" : o && li(t) ? o : !e.resolved || !e.available ? "unresolved" : o ?? "missing";
}
function Hy(e, t, n) {
  return e.chosen_name ?? t?.path ?? e.local_path ?? n?.local_path ?? n?.listed_name ?? null;
}
function Wy(e) {
  const t = e.other_file;
  if (!t) return "";
  const n = t.variant ?? t.filename;
  return e.variant && t.variant && e.variant !== t.variant ? `Another file of this version is used: ${n}; the image's own is ${e.variant}.` : `Another file of this version is used: ${n}.`;
}
const ld = new Set(Es), ud = new Set(si), Ky = /* @__PURE__ */ new Set(["missing", "failed", "cancelled", ...si]), qy = (e) => ld.has(e) || ud.has(e), cd = (e) => Ky.has(e), Bs = (e, t, n) => ad(e, t[e.file_key], n[e.file_key]);
function Gy(e, t, n = {}) {
  const o = e.map((r) => Bs(r, t, n));
  return {
    total: o.length,
    missing: o.filter((r) => r !== "present").length,
    checking: o.filter((r) => r === "checking").length,
    fetchable: o.filter(cd).length,
    live: o.filter((r) => ld.has(r)).length,
    stopped: o.filter((r) => ud.has(r)).length,
    failed: o.filter((r) => r === "failed").length
  };
}
const Yy = {
  class: "crm-quiet",
  "data-testid": "checking"
}, Jy = {
  key: 0,
  class: "crm-path"
}, Zy = /* @__PURE__ */ ie({
  __name: "LocalCheckLine",
  props: {
    check: {}
  },
  setup(e) {
    return (t, n) => (m(), v("p", Yy, [
      n[0] || (n[0] = y("i", {
        class: "pi pi-spin pi-spinner",
        "aria-hidden": "true"
      }, null, -1)),
      D(" " + _(b(Ev)(e.check)) + " ", 1),
      e.check?.path ? (m(), v("span", Jy, _(e.check.path), 1)) : x("", !0)
    ]));
  }
}), Xy = ["data-code"], Qy = {
  key: 0,
  class: "crm-quiet"
}, e1 = {
  key: 2,
  class: "crm-row crm-quiet"
}, t1 = {
  key: 1,
  class: "crm-quiet crm-path",
  "data-testid": "folder-why"
}, n1 = {
  key: 2,
  class: "crm-quiet"
}, o1 = ["data-code"], r1 = { key: 0 }, i1 = {
  key: 0,
  class: "crm-quiet"
}, s1 = /* @__PURE__ */ ie({
  __name: "CardReason",
  props: {
    resource: {},
    state: {},
    download: {}
  },
  setup(e) {
    const t = Rt(), n = Zn();
    return (o, r) => e.state === "failed" && e.download ? (m(), v("div", {
      key: 0,
      class: "crm-reason",
      "data-testid": "reason",
      "data-code": e.download.code
    }, [
      y("p", null, _(e.download.error), 1),
      e.download.hint ? (m(), v("p", Qy, _(e.download.hint), 1)) : x("", !0),
      e.download.wants_key ? (m(), K(Zc, {
        key: 1,
        onPress: r[0] || (r[0] = (i) => b(n).askFor())
      })) : x("", !0),
      e.download.downloaded_bytes > 0 ? (m(), v("p", e1, [
        y("span", null, _(b(js)(e.download.downloaded_bytes, e.download.total_bytes)) + " are kept for a retry.", 1),
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
    ], 8, Xy)) : e.state === "missing" && e.resource.folder_why ? (m(), v("p", t1, " Goes to " + _(e.resource.target_path) + ". " + _(e.resource.folder_why), 1)) : e.state === "cancelled" ? (m(), v("p", n1, "Cancelled")) : e.state === "unresolved" ? (m(), v("div", {
      key: 3,
      class: "crm-reason",
      "data-testid": "reason",
      "data-code": e.resource.code
    }, [
      y("p", null, [
        e.resource.misplaced ? x("", !0) : (m(), v("strong", r1, "Cannot resolve.")),
        D(" " + _(e.resource.error), 1)
      ]),
      e.resource.hint ? (m(), v("p", i1, _(e.resource.hint), 1)) : x("", !0)
    ], 8, o1)) : x("", !0);
  }
}), Sl = {
  graph: "The ComfyUI graph",
  site: "The site",
  site_list: "The site's own list",
  linked: "The site's links"
};
function a1(e, t = "the file") {
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
function l1(e) {
  const t = (e.mention?.statements ?? []).map((n) => n.weight).filter((n) => n !== null);
  return new Set(t).size > 1;
}
function fi(e) {
  return e?.some((t) => t.label.includes("pasted text")) ? "the pasted text" : "the file";
}
const u1 = {
  class: "crm-evidence crm-quiet",
  "data-testid": "evidence"
}, c1 = { key: 0 }, d1 = {
  key: 1,
  "aria-label": "Who names this model"
}, f1 = { key: 2 }, p1 = { "data-testid": "attempts" }, m1 = /* @__PURE__ */ ie({
  __name: "EvidenceBox",
  props: {
    resource: {}
  },
  setup(e) {
    const t = e, n = Ne(), o = V(() => a1(t.resource, fi(n.state.metadata?.sources))), r = V(() => t.resource.attempts ?? []);
    return (i, s) => (m(), v("div", u1, [
      o.value.length === 0 ? (m(), v("p", c1, "The image names it without further data.")) : (m(), v("ul", d1, [
        (m(!0), v(R, null, be(o.value, (a, l) => (m(), v("li", { key: l }, [
          y("strong", null, _(a.where), 1),
          a.said ? (m(), v(R, { key: 0 }, [
            D(": " + _(a.said), 1)
          ], 64)) : x("", !0)
        ]))), 128))
      ])),
      e.resource.found_by ? (m(), v("p", f1, "Found by " + _(e.resource.found_by) + ".", 1)) : x("", !0),
      r.value.length > 0 ? (m(), v(R, { key: 3 }, [
        s[0] || (s[0] = y("p", null, "What was tried:", -1)),
        y("ul", p1, [
          (m(!0), v(R, null, be(r.value, (a) => (m(), v("li", { key: a }, _(a), 1))), 128))
        ])
      ], 64)) : x("", !0)
    ]));
  }
}), h1 = /* @__PURE__ */ bt("civitai-remake-moves", () => {
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
}), g1 = {
  key: 0,
  class: "crm-quiet",
  "data-testid": "header-says"
}, b1 = {
  key: 1,
  class: "crm-quiet",
  "data-testid": "misplaced"
}, v1 = {
  key: 0,
  role: "status",
  "data-testid": "moving"
}, y1 = { class: "crm-path" }, w1 = /* @__PURE__ */ ie({
  __name: "FileSays",
  props: {
    resource: {}
  },
  setup(e) {
    const t = e, n = h1(), o = /* @__PURE__ */ ee(!1), r = V(() => t.resource.header_says?.against_label ?? null), i = V(() => t.resource.misplaced ?? null), s = V(() => n.moving.has(t.resource.file_key)), a = V(() => n.faults[t.resource.file_key]);
    function l() {
      o.value = !1, n.move(t.resource);
    }
    return (c, u) => (m(), v(R, null, [
      r.value ? (m(), v("p", g1, " Its label says " + _(e.resource.base_model) + ", but the file itself is " + _(r.value) + ". It is used as what it is. ", 1)) : x("", !0),
      i.value ? (m(), v("div", b1, [
        y("p", null, [
          i.value.usable ? (m(), v(R, { key: 0 }, [
            D("It works where it is, but it belongs in models/" + _(i.value.belongs) + ".", 1)
          ], 64)) : (m(), v(R, { key: 1 }, [
            D("No loader finds it in " + _(i.value.folder) + ": it belongs in models/" + _(i.value.belongs) + ".", 1)
          ], 64))
        ]),
        s.value ? (m(), v("p", v1, "Moving...")) : (m(), K(b(ae), {
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
        a.value ? (m(), K(gt, {
          key: 2,
          fault: a.value
        }, null, 8, ["fault"])) : x("", !0),
        G(Ds, {
          visible: o.value,
          "onUpdate:visible": u[1] || (u[1] = (d) => o.value = d),
          title: "Move this file?",
          confirm: "Move",
          focus: "cancel",
          "test-ids": { dialog: "move-dialog", cancel: "move-cancel", confirm: "move-confirm" },
          onConfirm: l
        }, {
          default: Q(() => [
            y("p", y1, _(e.resource.filename ?? e.resource.name) + " lies in " + _(i.value.folder) + ".", 1),
            y("p", null, " It goes to models/" + _(i.value.belongs) + ". No other file is replaced. Workflows of yours that load it under its old folder must be told of the new one. ", 1)
          ]),
          _: 1
        }, 8, ["visible"])
      ])) : x("", !0)
    ], 64));
  }
}), k1 = ["data-installed"], _1 = ["href"], $1 = /* @__PURE__ */ ie({
  __name: "NeededNode",
  props: {
    node: {}
  },
  setup(e) {
    const t = e, n = V(
      () => t.node.registry ? `search ComfyUI-Manager for ${t.node.registry}` : "search ComfyUI-Manager for its name"
    );
    return (o, r) => (m(), v("p", {
      class: we(["crm-quiet crm-needs-node", { "crm-warns": !e.node.installed }]),
      "data-testid": "needs-node",
      "data-installed": e.node.installed
    }, [
      e.node.installed ? (m(), v(R, { key: 0 }, [
        D(_(e.node.format) + " file, loaded by the custom node " + _(e.node.pack) + ".", 1)
      ], 64)) : (m(), v(R, { key: 1 }, [
        D(_(e.node.format) + " file: it is loaded only by the custom node ", 1),
        y("a", {
          href: e.node.address,
          target: "_blank",
          rel: "noopener noreferrer"
        }, _(e.node.pack), 9, _1),
        e.node.installed === !1 ? (m(), v(R, { key: 0 }, [
          D(", which is not installed")
        ], 64)) : x("", !0),
        D(". To install it, " + _(n.value) + ", then restart ComfyUI. ", 1)
      ], 64))
    ], 10, k1));
  }
}), S1 = {
  key: 0,
  class: "crm-evidence crm-quiet",
  "data-testid": "other-precisions"
}, x1 = ["data-file-key"], C1 = { class: "crm-grow crm-path" }, O1 = /* @__PURE__ */ ie({
  __name: "OtherPrecisions",
  props: {
    resource: {}
  },
  setup(e) {
    const t = e, n = Ne(), o = V(() => ss(t.resource)), r = (i) => [i.variant, i.size_kb === null ? null : ht(i.size_kb * 1024)].filter(Boolean).join(", ");
    return (i, s) => o.value.length > 0 ? (m(), v("div", S1, [
      s[1] || (s[1] = y("p", null, "These will do as well:", -1)),
      y("ul", null, [
        (m(!0), v(R, null, be(o.value, (a) => (m(), v("li", {
          key: a.file_key,
          class: "crm-row",
          "data-file-key": a.file_key
        }, [
          y("span", C1, [
            D(_(a.filename), 1),
            r(a) ? (m(), v(R, { key: 0 }, [
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
        ], 8, x1))), 128))
      ])
    ])) : x("", !0);
  }
});
var T1 = `
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
`, P1 = {
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
}, A1 = $e.extend({
  name: "inputtext",
  style: T1,
  classes: P1
}), E1 = {
  name: "BaseInputText",
  extends: id,
  style: A1,
  provide: function() {
    return {
      $pcInputText: this,
      $parentInstance: this
    };
  }
};
function qo(e) {
  "@babel/helpers - typeof";
  return qo = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, qo(e);
}
function I1(e, t, n) {
  return (t = L1(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function L1(e) {
  var t = M1(e, "string");
  return qo(t) == "symbol" ? t : t + "";
}
function M1(e, t) {
  if (qo(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (qo(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var Vs = {
  name: "InputText",
  extends: E1,
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
      return Yt(I1({
        invalid: this.$invalid,
        fluid: this.$fluid,
        filled: this.$variant === "filled"
      }, this.size, this.size));
    }
  }
}, N1 = ["value", "name", "disabled", "aria-invalid", "data-p"];
function j1(e, t, n, o, r, i) {
  return m(), v("input", le({
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
  }, i.attrs), null, 16, N1);
}
Vs.render = j1;
const xl = 40;
function D1(e, t) {
  const n = t.toLowerCase().split(/\s+/).filter(Boolean), o = e.filter((r) => n.every((i) => r.listed_name.toLowerCase().includes(i)));
  return { files: o.slice(0, xl), more: Math.max(0, o.length - xl) };
}
const R1 = { class: "crm-options" }, F1 = ["onClick"], B1 = {
  key: 0,
  class: "crm-quiet"
}, V1 = {
  key: 0,
  class: "crm-quiet"
}, z1 = {
  key: 1,
  class: "crm-quiet"
}, U1 = {
  key: 2,
  class: "crm-quiet"
}, H1 = {
  key: 3,
  class: "crm-quiet",
  "data-testid": "no-local-files"
}, W1 = /* @__PURE__ */ ie({
  __name: "LocalFilePicker",
  props: {
    kind: {}
  },
  emits: ["choose", "close"],
  setup(e, { emit: t }) {
    const n = e, o = t, r = Xn(), i = /* @__PURE__ */ ee(""), s = V(() => r.byKind[n.kind] ?? []), a = V(() => D1(s.value, i.value)), l = /* @__PURE__ */ ee(null);
    return Qo(async () => {
      await r.list(n.kind), await Xo(), l.value?.querySelector("input")?.focus();
    }), (c, u) => (m(), v("div", {
      ref_key: "root",
      ref: l,
      class: "crm-picker",
      "data-testid": "local-files",
      onKeydown: u[1] || (u[1] = Ts(an((d) => o("close"), ["stop"]), ["esc"]))
    }, [
      b(r).fault ? (m(), K(gt, {
        key: 0,
        fault: b(r).fault
      }, null, 8, ["fault"])) : s.value.length > 0 ? (m(), v(R, { key: 1 }, [
        y("label", null, [
          u[2] || (u[2] = y("span", { class: "crm-hidden" }, "Filter the files", -1)),
          G(b(Vs), {
            modelValue: i.value,
            "onUpdate:modelValue": u[0] || (u[0] = (d) => i.value = d),
            class: "crm-input",
            placeholder: "Filter",
            "data-testid": "local-filter"
          }, null, 8, ["modelValue"])
        ]),
        y("ul", R1, [
          (m(!0), v(R, null, be(a.value.files, (d) => (m(), v("li", {
            key: d.listed_name
          }, [
            y("button", {
              type: "button",
              class: "crm-option",
              "data-testid": "local-file",
              onClick: (f) => o("choose", d.listed_name)
            }, [
              y("span", null, _(d.listed_name), 1),
              d.size_bytes !== null ? (m(), v("span", B1, _(b(ht)(d.size_bytes)), 1)) : x("", !0)
            ], 8, F1)
          ]))), 128))
        ]),
        a.value.more > 0 ? (m(), v("p", V1, _(a.value.more) + " more: type to narrow them down.", 1)) : a.value.files.length === 0 ? (m(), v("p", z1, "No file has this in its name.")) : x("", !0)
      ], 64)) : b(r).busy ? (m(), v("p", U1, "Looking into the model folders...")) : (m(), v("p", H1, "No " + _(b(nr)(e.kind)) + " file is here.", 1))
    ], 544));
  }
});
function K1(e, t) {
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
function q1(e) {
  const t = Math.min(e.sentBytes, e.totalBytes);
  return t >= e.totalBytes ? `Checking ${e.name}...` : `Sending ${e.name}: ${js(t, e.totalBytes)}`;
}
function G1(e) {
  return e.totalBytes > 0 ? Math.min(100, Math.floor(e.sentBytes / e.totalBytes * 100)) : 0;
}
const pi = /* @__PURE__ */ bt("civitai-remake-supplies", () => {
  const e = /* @__PURE__ */ Be({}), t = /* @__PURE__ */ new Map(), n = /* @__PURE__ */ new Map(), o = (a) => {
    e.value = K1(e.value, a);
  };
  async function r(a, l, c = !1) {
    const u = a.file_key;
    if (e.value[u]?.status === "sending") return;
    const { client: d, host: f } = de(), p = new AbortController();
    t.set(u, l), n.set(u, p), o({ type: "begun", fileKey: u, name: l.name, totalBytes: l.size });
    try {
      const h = ($) => o({ type: "sent", fileKey: u, sentBytes: $ }), k = await d.supply(a, l, c, h, p.signal);
      n.delete(u), s(u), Ne().placeSupplied(u, k), await f.refreshModels();
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
}), Y1 = ["data-status"], J1 = { class: "crm-row" }, Z1 = { class: "crm-quiet crm-grow" }, X1 = { role: "alert" }, Q1 = {
  key: 0,
  class: "crm-quiet"
}, e0 = {
  key: 1,
  class: "crm-quiet"
}, t0 = { class: "crm-row" }, n0 = /* @__PURE__ */ ie({
  __name: "SupplyProgress",
  props: {
    resource: {}
  },
  setup(e) {
    const t = e, n = pi(), o = V(() => n.files[t.resource.file_key]);
    return (r, i) => o.value ? (m(), v("div", {
      key: 0,
      class: "crm-reason",
      "data-testid": "supply-state",
      "data-status": o.value.status
    }, [
      o.value.status === "sending" ? (m(), v(R, { key: 0 }, [
        G(b(Ns), {
          value: b(G1)(o.value),
          "show-value": !1,
          class: "crm-bar",
          pt: { value: { class: "crm-bar-value" } },
          "aria-label": `Sending ${o.value.name}`
        }, null, 8, ["value", "aria-label"]),
        y("div", J1, [
          y("p", Z1, _(b(q1)(o.value)), 1),
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
      ], 64)) : (m(), v(R, { key: 1 }, [
        y("p", X1, _(o.value.fault?.error), 1),
        o.value.status === "differs" ? (m(), v("p", Q1, " It is not the file that the image was made with. Use it anyway? ")) : o.value.fault?.hint ? (m(), v("p", e0, _(o.value.fault.hint), 1)) : x("", !0),
        y("div", t0, [
          o.value.status === "differs" ? (m(), K(b(ae), {
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
    ], 8, Y1)) : x("", !0);
  }
}), o0 = /* @__PURE__ */ ie({
  __name: "OtherFile",
  props: {
    resource: {},
    isPresent: { type: Boolean }
  },
  setup(e) {
    const t = e, n = Ne(), o = pi(), r = /* @__PURE__ */ ee(!1), i = /* @__PURE__ */ ee(null), s = /* @__PURE__ */ ee(null);
    function a(c) {
      r.value = !1, n.takeLocal(t.resource.file_key, c);
    }
    function l() {
      r.value = !1, i.value?.querySelector('[data-testid="use-local"]')?.focus();
    }
    return (c, u) => (m(), v(R, null, [
      y("div", {
        ref_key: "root",
        ref: i,
        class: "crm-row crm-other-file"
      }, [
        e.resource.chosen_name ? (m(), K(b(ae), {
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
        e.isPresent ? x("", !0) : (m(), K(b(ae), {
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
        G(Fs, {
          ref_key: "picker",
          ref: s,
          accept: ".safetensors,.sft,.ckpt,.pt,.pt2,.pth,.bin,.pkl",
          "data-testid": "supply-input",
          onPick: u[3] || (u[3] = (d) => {
            b(o).supply(e.resource, d);
          })
        }, null, 512)
      ], 512),
      r.value ? (m(), K(W1, {
        key: 0,
        kind: e.resource.type,
        onChoose: a,
        onClose: l
      }, null, 8, ["kind"])) : x("", !0),
      G(n0, { resource: e.resource }, null, 8, ["resource"])
    ], 64));
  }
}), r0 = ["data-state", "data-file-key", "data-on", "data-takes-file"], i0 = { class: "crm-card-head" }, s0 = ["checked", "aria-label", "title"], a0 = { class: "crm-grow" }, l0 = { class: "crm-name" }, u0 = ["href"], c0 = { key: 1 }, d0 = { class: "crm-quiet" }, f0 = { key: 0 }, p0 = {
  key: 1,
  "data-testid": "precision"
}, m0 = {
  key: 2,
  "data-testid": "strength"
}, h0 = {
  key: 3,
  class: "pi pi-exclamation-triangle crm-differs",
  role: "img",
  "aria-label": "Sources give different strengths",
  title: "Sources give different strengths",
  "data-testid": "strengths-differ"
}, g0 = { class: "crm-whole" }, b0 = ["aria-label", "aria-expanded"], v0 = {
  key: 0,
  class: "crm-quiet",
  "data-testid": "off-reason"
}, y0 = {
  key: 0,
  class: "crm-quiet crm-path",
  "data-testid": "path"
}, w0 = {
  key: 2,
  class: "crm-quiet crm-row",
  "data-testid": "other-of-version"
}, k0 = {
  key: 5,
  class: "crm-quiet",
  "data-testid": "why"
}, cs = /* @__PURE__ */ ie({
  __name: "ModelCard",
  props: {
    resource: {},
    alone: { type: Boolean }
  },
  setup(e) {
    const t = e, n = Rt(), o = Xn(), r = Ne(), i = Rs(), s = pi(), a = /* @__PURE__ */ ee(!1), l = V(() => n.files[t.resource.file_key]), c = V(() => o.checks[t.resource.file_key]), u = V(() => ad(t.resource, l.value, c.value)), d = V(() => Hy(t.resource, l.value, c.value)), f = V(() => t.resource.name ?? t.resource.filename ?? "Unnamed model"), p = V(() => Wo(t.resource)), h = V(() => !t.alone && !di(t.resource, r.switches)), k = V(() => t.alone ? null : od(t.resource)), $ = V(
      () => !h.value && u.value === "present" && l.value?.status !== "completed" && !!t.resource.other_file
    ), M = V(() => t.resource.type === "lora" || t.resource.type === "hypernetwork"), T = V(() => t.resource.size_kb === null ? "" : ht(t.resource.size_kb * 1024)), E = V(() => qy(u.value)), S = V(() => !t.alone && !h.value && !E.value && u.value !== "checking"), C = V(
      () => S.value && (a.value || u.value === "unresolved" || !!t.resource.chosen_name || t.resource.file_key in s.files)
    ), q = {
      linked: "Only linked to the post; maybe not used.",
      internal: "The site adds it by itself; never needed."
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
    };
    return (N, I) => (m(), v("li", {
      class: we(["crm-card", [`crm-is-${u.value}`, { "crm-is-off": h.value }]]),
      "data-testid": "card",
      "data-state": u.value,
      "data-file-key": e.resource.file_key,
      "data-on": !h.value,
      "data-takes-file": S.value && u.value !== "present" || null
    }, [
      y("div", i0, [
        !e.alone && !p.value ? (m(), v("input", {
          key: 0,
          type: "checkbox",
          class: "crm-use",
          checked: !h.value,
          "aria-label": `Use ${f.value}`,
          title: h.value ? "Left out; tick to use it" : "Used; untick to leave it out",
          "data-testid": "use-model",
          onChange: I[0] || (I[0] = (J) => b(r).toggle(e.resource.file_key))
        }, null, 40, s0)) : x("", !0),
        y("i", {
          class: we(["pi crm-state-icon", F[u.value]]),
          "aria-hidden": "true"
        }, null, 2),
        y("div", a0, [
          y("p", l0, [
            e.resource.page_url ? (m(), v("a", {
              key: 0,
              href: e.resource.page_url,
              target: "_blank",
              rel: "noopener noreferrer"
            }, _(f.value), 9, u0)) : (m(), v("span", c0, _(f.value), 1))
          ]),
          y("p", d0, [
            y("span", null, _(b(nr)(e.resource.type)), 1),
            e.resource.version_name ? (m(), v("span", f0, " · " + _(e.resource.version_name), 1)) : x("", !0),
            p.value && e.resource.variant ? (m(), v("span", p0, " · " + _(e.resource.variant), 1)) : x("", !0),
            M.value && !e.alone ? (m(), v("span", m0, " · " + _(e.resource.weight_text ?? b(Zg)(e.resource.weight)), 1)) : x("", !0),
            M.value && b(l1)(e.resource) ? (m(), v("i", h0)) : x("", !0),
            T.value ? (m(), v(R, { key: 4 }, [
              I[5] || (I[5] = D(" · ", -1)),
              y("span", g0, _(T.value), 1)
            ], 64)) : x("", !0)
          ])
        ]),
        !h.value && (u.value === "missing" || u.value === "cancelled") ? (m(), K(b(ae), {
          key: 1,
          class: "crm-button crm-small",
          "data-testid": "download",
          onClick: I[1] || (I[1] = (J) => b(i).fetchOne(e.resource))
        }, {
          default: Q(() => [...I[6] || (I[6] = [
            D(" Download ", -1)
          ])]),
          _: 1
        })) : !h.value && u.value === "failed" ? (m(), K(b(ae), {
          key: 2,
          class: "crm-button crm-small",
          "data-testid": "retry",
          onClick: I[2] || (I[2] = (J) => b(i).fetchOne(e.resource))
        }, {
          default: Q(() => [...I[7] || (I[7] = [
            D(" Retry ", -1)
          ])]),
          _: 1
        })) : l.value && E.value ? (m(), K(Uc, {
          key: 3,
          "file-key": e.resource.file_key,
          download: l.value
        }, null, 8, ["file-key", "download"])) : x("", !0),
        e.alone ? x("", !0) : (m(), v("button", {
          key: 4,
          type: "button",
          class: "crm-icon",
          "aria-label": `More about ${f.value}`,
          title: "Why this model, and other files for it",
          "aria-expanded": a.value,
          "data-testid": "more",
          onClick: I[3] || (I[3] = (J) => a.value = !a.value)
        }, [
          y("i", {
            class: we(a.value ? "pi pi-chevron-up" : "pi pi-chevron-down"),
            "aria-hidden": "true"
          }, null, 2)
        ], 8, b0))
      ]),
      k.value || h.value ? (m(), v("p", v0, _([k.value && q[k.value], h.value && "Left out; tick to use it."].filter(Boolean).join(" ")), 1)) : x("", !0),
      !h.value || E.value ? (m(), v(R, { key: 1 }, [
        u.value === "present" ? (m(), v("p", y0, [
          e.resource.chosen_name ? (m(), v(R, { key: 0 }, [
            D("Your file instead: ")
          ], 64)) : x("", !0),
          D(_(d.value), 1)
        ])) : u.value === "checking" ? (m(), K(Zy, {
          key: 1,
          check: c.value
        }, null, 8, ["check"])) : l.value && E.value ? (m(), K(Wc, {
          key: 2,
          download: l.value,
          title: f.value
        }, null, 8, ["download", "title"])) : (m(), K(s1, {
          key: 3,
          resource: e.resource,
          state: u.value,
          download: l.value
        }, null, 8, ["resource", "state", "download"]))
      ], 64)) : x("", !0),
      $.value ? (m(), v("p", w0, [
        y("span", null, _(b(Wy)(e.resource)), 1),
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
      !h.value && !E.value ? (m(), K(w1, {
        key: 3,
        resource: e.resource
      }, null, 8, ["resource"])) : x("", !0),
      !h.value && e.resource.needs_node ? (m(), K($1, {
        key: 4,
        node: e.resource.needs_node
      }, null, 8, ["node"])) : x("", !0),
      p.value && e.resource.why ? (m(), v("p", k0, _(e.resource.why), 1)) : x("", !0),
      a.value && !p.value ? (m(), K(m1, {
        key: 6,
        resource: e.resource
      }, null, 8, ["resource"])) : x("", !0),
      p.value && !E.value && (a.value || u.value === "failed") ? (m(), K(O1, {
        key: 7,
        resource: e.resource
      }, null, 8, ["resource"])) : x("", !0),
      C.value ? (m(), K(o0, {
        key: 8,
        resource: e.resource,
        "is-present": u.value === "present"
      }, null, 8, ["resource", "is-present"])) : x("", !0)
    ], 10, r0));
  }
}), _0 = {
  class: "crm-models",
  "aria-label": "Models"
}, $0 = { class: "crm-row" }, S0 = {
  class: "crm-grow",
  role: "status",
  "data-testid": "summary"
}, x0 = {
  key: 0,
  class: "crm-quiet"
}, C0 = {
  class: "crm-quiet",
  "data-testid": "batch"
}, O0 = { class: "crm-cards" }, T0 = {
  key: 2,
  class: "crm-models",
  "aria-label": "What the model needs besides",
  "data-testid": "companions"
}, P0 = { class: "crm-cards" }, A0 = /* @__PURE__ */ ie({
  __name: "ModelList",
  props: {
    closed: { type: Boolean }
  },
  setup(e) {
    const t = Ne(), n = Xn(), o = Rt(), r = Rs(), { shown: i, left: s, next: a, showMore: l } = Is(
      () => t.resources.filter((p) => !Wo(p)),
      () => t.state.metadata
    ), c = V(() => t.resources.filter(Wo)), u = V(() => Gy(t.chosen, o.files, n.checks)), d = V(() => {
      const p = u.value.live;
      return { done: u.value.total - u.value.missing, live: p };
    });
    function f() {
      const p = t.chosen.filter((h) => cd(Bs(h, o.files, n.checks)));
      r.ask(p);
    }
    return (p, h) => (m(), v("section", _0, [
      y("div", $0, [
        y("p", S0, [
          y("strong", null, "Missing: " + _(u.value.missing) + " of " + _(u.value.total), 1),
          u.value.checking > 0 ? (m(), v("span", x0, ", " + _(u.value.checking) + " being checked", 1)) : x("", !0)
        ]),
        d.value.live > 0 ? (m(), v(R, { key: 0 }, [
          y("span", C0, "Downloading... (" + _(d.value.done) + "/" + _(d.value.done + d.value.live) + ")", 1),
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
        ], 64)) : (m(), v(R, { key: 1 }, [
          u.value.stopped > 0 ? (m(), K(b(ae), {
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
          u.value.failed > 1 ? (m(), K(b(ae), {
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
          !e.closed && u.value.fetchable > u.value.stopped ? (m(), K(b(ae), {
            key: 2,
            class: "crm-button crm-primary crm-small",
            "data-testid": "download-all",
            onClick: f
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
      b(o).fault ? (m(), K(gt, {
        key: 0,
        fault: b(o).fault
      }, null, 8, ["fault"])) : x("", !0),
      y("ul", O0, [
        (m(!0), v(R, null, be(b(i), (k) => (m(), K(cs, {
          key: k.file_key,
          resource: k
        }, null, 8, ["resource"]))), 128))
      ]),
      b(s) > 0 ? (m(), K(b(ae), {
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
      c.value.length > 0 ? (m(), v("section", T0, [
        h[10] || (h[10] = y("div", null, [
          y("p", null, [
            y("strong", null, "What the model needs besides")
          ]),
          y("p", { class: "crm-quiet" }, "From Hugging Face; no key is needed.")
        ], -1)),
        y("ul", P0, [
          (m(!0), v(R, null, be(c.value, (k) => (m(), K(cs, {
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
function Ol(e) {
  return dd(e) ? e.has_recipe === !1 ? "no recipe" : e.media === "video" ? "video" : null : "cannot be opened";
}
const dd = (e) => e.image_id !== null && ["image", "video"].includes(e.media), E0 = ["data-of", "aria-label"], I0 = { class: "crm-title" }, L0 = ["href"], M0 = { key: 1 }, N0 = { class: "crm-chip" }, j0 = {
  key: 0,
  class: "crm-cards"
}, D0 = {
  key: 1,
  class: "crm-quiet",
  "data-testid": "no-pictures"
}, R0 = { class: "crm-grid" }, F0 = ["disabled", "data-image-id", "onClick"], B0 = ["src", "alt", "onError"], V0 = { class: "crm-hidden" }, z0 = {
  key: 2,
  class: "crm-choice-note"
}, U0 = /* @__PURE__ */ ie({
  __name: "ChoicesGrid",
  props: {
    choices: {}
  },
  setup(e) {
    const t = e, n = Ne(), o = /* @__PURE__ */ ee(/* @__PURE__ */ new Set()), r = V(() => t.choices.of === "post" ? "post" : "model");
    return (i, s) => (m(), v("section", {
      class: "crm-result",
      "data-testid": "choices",
      "data-of": e.choices.of,
      "aria-label": e.choices.title
    }, [
      y("p", I0, [
        e.choices.page_url ? (m(), v("a", {
          key: 0,
          href: e.choices.page_url,
          target: "_blank",
          rel: "noopener noreferrer"
        }, _(e.choices.title), 9, L0)) : (m(), v("span", M0, _(e.choices.title), 1)),
        y("span", N0, _(r.value), 1)
      ]),
      b(n).resources.length > 0 ? (m(), v("ul", j0, [
        (m(!0), v(R, null, be(b(n).resources, (a) => (m(), K(cs, {
          key: a.file_key,
          resource: a,
          alone: ""
        }, null, 8, ["resource"]))), 128))
      ])) : x("", !0),
      e.choices.images.length === 0 ? (m(), v("p", D0, " This " + _(r.value) + " has no pictures. ", 1)) : (m(), v(R, { key: 2 }, [
        s[0] || (s[0] = y("p", { class: "crm-quiet" }, "Choose a picture to see what it was made with.", -1)),
        y("ul", R0, [
          (m(!0), v(R, null, be(e.choices.images, (a, l) => (m(), v("li", { key: l }, [
            y("button", {
              type: "button",
              class: "crm-choice",
              disabled: !b(dd)(a),
              "data-testid": "choice",
              "data-image-id": a.image_id,
              onClick: (c) => a.image_id !== null && b(n).pick(a.image_id)
            }, [
              a.preview_url && a.media === "image" && !o.value.has(l) ? (m(), v("img", {
                key: 0,
                src: a.preview_url,
                alt: b(Cl)(a, l, e.choices.images.length),
                loading: "lazy",
                decoding: "async",
                referrerpolicy: "no-referrer",
                onError: (c) => o.value.add(l)
              }, null, 40, B0)) : (m(), v(R, { key: 1 }, [
                y("i", {
                  class: we(["pi", a.media === "image" ? "pi-image" : "pi-video"]),
                  "aria-hidden": "true"
                }, null, 2),
                y("span", V0, _(b(Cl)(a, l, e.choices.images.length)), 1)
              ], 64)),
              b(Ol)(a) ? (m(), v("span", z0, _(b(Ol)(a)), 1)) : x("", !0)
            ], 8, F0)
          ]))), 128))
        ])
      ], 64))
    ], 8, E0));
  }
});
function H0(e, t) {
  if (e?.closed) return e.closed;
  const n = t.find((o) => o.role === "base" && o.code === "closed_model");
  return n ? { base_model: n.name ?? "", reason: (n.error ?? "").replace(/^This image cannot be rebuilt locally: /, "") } : null;
}
const W0 = {
  class: "crm-fault crm-closed",
  role: "status",
  "data-testid": "closed"
}, K0 = { class: "crm-quiet" }, q0 = /* @__PURE__ */ ie({
  __name: "ClosedBanner",
  props: {
    closed: {}
  },
  setup(e) {
    return (t, n) => (m(), v("div", W0, [
      n[1] || (n[1] = y("i", {
        class: "pi pi-lock",
        "aria-hidden": "true"
      }, null, -1)),
      y("div", null, [
        n[0] || (n[0] = y("p", { class: "crm-fault-text" }, [
          y("strong", null, "This image cannot be rebuilt locally")
        ], -1)),
        y("p", K0, _(e.closed.reason), 1)
      ])
    ]));
  }
});
function G0(e) {
  const t = e.graph, n = t?.workflow ?? t?.prompt;
  return !t || !n ? null : {
    name: `civitai_${e.image_id ?? "image"}_graph.json`,
    text: JSON.stringify(n, null, 2),
    form: t.workflow ? "editor" : "API"
  };
}
const Y0 = [
  ["pasted text", "in the pasted text"],
  ["file", "in the file"],
  ["site", "on the site"]
];
function J0(e, t) {
  const n = t?.find((s) => s.source === "graph")?.label ?? "", o = Y0.find(([s]) => n.includes(s)), r = o ? `found ${o[1]}` : null;
  return [`${e.nodes} ${e.nodes === 1 ? "node" : "nodes"}`, r, e.repaired ? "repaired" : null].filter(Boolean).join(", ");
}
function Z0(e) {
  const t = e.pack ? ` (${e.pack})` : "", n = e.installed === null ? "" : e.installed ? ", installed" : ", not installed";
  return `${e.class_type}${t}${n}`;
}
function X0() {
  return Q0;
}
function Q0(e, t) {
  const n = URL.createObjectURL(new Blob([t], { type: "application/json" })), o = document.createElement("a");
  o.href = n, o.download = e, o.click(), setTimeout(() => URL.revokeObjectURL(n), 1e3);
}
const ew = {
  key: 0,
  class: "crm-details",
  "data-testid": "graph"
}, tw = { class: "crm-part" }, nw = {
  class: "crm-nodes",
  "data-testid": "custom-nodes"
}, ow = ["data-installed"], rw = {
  key: 1,
  class: "crm-quiet"
}, iw = /* @__PURE__ */ ie({
  __name: "GraphBox",
  props: {
    metadata: {}
  },
  setup(e) {
    const t = e, n = X0(), o = V(() => G0(t.metadata)), r = V(
      () => (t.metadata.custom_nodes ?? []).map((s) => ({
        ...s,
        installed: s.installed ?? de().host.knowsNode(s.class_type)
      }))
    ), i = () => {
      o.value && n(o.value.name, o.value.text);
    };
    return (s, a) => e.metadata.graph || r.value.length > 0 ? (m(), v("details", ew, [
      y("summary", null, [
        y("span", null, [
          a[0] || (a[0] = D(" ComfyUI graph", -1)),
          e.metadata.graph ? (m(), v(R, { key: 0 }, [
            D(": " + _(b(J0)(e.metadata.graph, e.metadata.sources)), 1)
          ], 64)) : x("", !0)
        ])
      ]),
      y("div", tw, [
        r.value.length > 0 ? (m(), v(R, { key: 0 }, [
          a[1] || (a[1] = y("p", { class: "crm-quiet" }, "Custom nodes it needs:", -1)),
          y("ul", nw, [
            (m(!0), v(R, null, be(r.value, (l) => (m(), v("li", {
              key: l.class_type,
              "data-installed": l.installed
            }, _(b(Z0)(l)), 9, ow))), 128))
          ])
        ], 64)) : (m(), v("p", rw, "It needs no custom nodes.")),
        o.value ? (m(), K(b(ae), {
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
}), sw = ["aria-label", "aria-expanded", "aria-describedby", "data-testid", "data-disagrees"], aw = ["id"], fd = /* @__PURE__ */ ie({
  __name: "ProvenanceTip",
  props: {
    name: {},
    provenance: {}
  },
  setup(e) {
    const t = Lu(), n = /* @__PURE__ */ ee(!1), o = /* @__PURE__ */ ee(!1), r = /* @__PURE__ */ ee(!1), i = V(() => (n.value || o.value) && !r.value);
    function s(l) {
      n.value = l, r.value = !1;
    }
    function a(l) {
      o.value = l, r.value = !1;
    }
    return (l, c) => (m(), v("span", {
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
        onKeydown: c[3] || (c[3] = Ts((u) => r.value = !0, ["esc"]))
      }, [
        y("i", {
          class: we(e.provenance.disagrees ? "pi pi-exclamation-triangle" : "pi pi-info-circle"),
          "aria-hidden": "true"
        }, null, 2)
      ], 42, sw),
      i.value ? (m(), v("span", {
        key: 0,
        id: b(t),
        role: "tooltip",
        class: "crm-tip",
        "data-testid": "provenance"
      }, [
        (m(!0), v(R, null, be(e.provenance.lines, (u) => (m(), v("span", { key: u }, _(u), 1))), 128))
      ], 8, aw)) : x("", !0)
    ], 32));
  }
}), lw = { class: "crm-parameter crm-copyable" }, uw = ["aria-label", "title", "data-testid"], cw = /* @__PURE__ */ ie({
  __name: "ParameterRow",
  props: {
    row: {},
    copied: { type: Boolean }
  },
  emits: ["copy"],
  setup(e, { emit: t }) {
    const n = t;
    return (o, r) => (m(), v("div", lw, [
      y("dt", null, _(e.row.name), 1),
      y("dd", null, _(e.row.value), 1),
      e.row.provenance ? (m(), K(fd, {
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
      ], 8, uw)
    ]));
  }
}), dw = /^(?:urn:)?(?:air:)?(?:[\w-]+:[\w-]+:)?civitai:[0-9]+@([0-9]+)/i;
function fw(e, t) {
  const n = dw.exec(e)?.[1];
  return n === void 0 ? e : t.find((r) => String(r.model_version_id) === n)?.name ?? `model version ${n}`;
}
const Tl = {
  graph: "from the ComfyUI graph",
  site: "from the site",
  site_list: "from the site's list of models",
  linked: "from what the site links"
}, Pl = {
  graph: "the ComfyUI graph says",
  site: "the site says",
  site_list: "the site's list of models says",
  linked: "what the site links says"
}, pw = {
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
function zs(e, t = "the file") {
  const [n, ...o] = e ?? [];
  if (!n) return null;
  const r = [n.source === "file" ? `from ${t}` : Tl[n.source] ?? Tl.site];
  let i = !1;
  for (const s of o) {
    const a = hw(n.value, s.value);
    i ||= !(s.agrees ?? a);
    const c = `${s.source === "file" ? `${t} says` : Pl[s.source] ?? Pl.site} ${a ? "the same" : s.value}`;
    r.includes(c) || r.push(c);
  }
  return { lines: r, disagrees: i };
}
function mw(e) {
  return e?.length ? `The image does not say: ${e.map(gw).join(", ")}` : null;
}
function hw(e, t) {
  const n = (r) => r.trim().replace(/\s+/g, " ").toLowerCase();
  if (n(e) === n(t)) return !0;
  const o = (r) => /^-?\d{1,15}(\.\d{1,9})?$/.test(r.trim()) ? Number(r) : Number.NaN;
  return o(e) === o(t);
}
function gw(e) {
  return pw[e] ?? e.replaceAll("_", " ");
}
function bw(e, t = []) {
  const n = e.hires, o = fi(e.sources), r = n?.upscaler ? fw(n.upscaler, t) : null;
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
    ["Hires size", n ? n.target ? Al(n.target) : vw(n.scale) : null, "hires"],
    ["Hires steps", n?.steps, "hires"],
    ["Hires denoise", n?.denoise, "hires"],
    ["Hires upscaler", r, "hires"],
    ["Denoise", n ? null : e.denoise, "denoise"]
  ].filter((s) => s[1] !== null && s[1] !== void 0 && s[1] !== "").map(([s, a, l]) => ({
    name: s,
    value: String(a),
    provenance: l === void 0 ? null : zs(e.provenance?.[l], o)
  }));
}
const vw = (e) => e === null ? null : `x${e}`;
function Al(e) {
  return e ? `${e.width || "auto"} x ${e.height || "auto"}` : null;
}
function yw(e) {
  return [
    ...Mi("Refiner", e.refiner, ww),
    ...Mi("Variation", e.variation, kw),
    ...El("Detailer", e.detailers, _w),
    ...El("ControlNet", e.controls, $w),
    ...Mi(
      "Modules",
      e.modules?.length ? e.modules : null,
      (t) => t.map((n, o) => [`Module ${o + 1}`, n])
    ),
    ...Object.entries(e.extensions ?? {}).map(([t, n]) => Us(t, Object.entries(n)))
  ].filter((t) => t.rows.length > 0);
}
const ww = (e) => [
  ["Model", e.name],
  ["Takes over", ds(e.switch_at)]
], kw = (e) => [
  ["Seed", e.seed],
  ["Strength", e.strength],
  ["Resized from", e.resize_from]
], _w = (e) => [
  ["Kind", e.what],
  ["Model", e.model],
  ["Prompt", e.prompt],
  ["Negative prompt", e.negative_prompt],
  ["Denoise", e.denoise],
  ["Confidence", e.confidence],
  ...Object.entries(e.settings ?? {})
], $w = (e) => [
  ["Preprocessor", e.module],
  ["Model", e.model],
  ["Weight", e.weight],
  ["From", ds(e.start)],
  ["Until", ds(e.end)],
  ...Object.entries(e.settings ?? {})
];
function ds(e) {
  return e === null ? null : `${Number((e * 100).toFixed(1))} % of the steps`;
}
function Mi(e, t, n) {
  return t == null ? [] : [Us(e, n(t))];
}
function El(e, t, n) {
  const o = t ?? [];
  return o.map((r, i) => Us(o.length > 1 ? `${e} ${i + 1}` : e, n(r)));
}
function Us(e, t) {
  const n = t.filter((o) => o[1] !== null && o[1] !== void 0);
  return { title: e, rows: n.map(([o, r]) => ({ name: o, value: String(r) })) };
}
const Sw = {
  key: 0,
  class: "crm-details",
  "data-testid": "parts"
}, xw = ["data-part"], Cw = {
  key: 0,
  class: "crm-quiet"
}, Ow = { class: "crm-parameters" }, Tw = /* @__PURE__ */ ie({
  __name: "PartsBox",
  props: {
    metadata: {}
  },
  setup(e) {
    const t = e, n = V(() => yw(t.metadata)), o = { Refiner: "refiner", Variation: "variation", Modules: "modules" }, r = V(() => fi(t.metadata.sources)), i = (s) => zs(t.metadata.provenance?.[o[s] ?? ""], r.value)?.lines.join("; ") ?? null;
    return (s, a) => n.value.length > 0 ? (m(), v("details", Sw, [
      y("summary", null, [
        y("span", null, "Beside the main pass: " + _(n.value.map((l) => l.title).join(", ")), 1)
      ]),
      (m(!0), v(R, null, be(n.value, (l) => (m(), v("section", {
        key: l.title,
        class: "crm-part",
        "data-part": l.title
      }, [
        y("p", null, [
          y("strong", null, _(l.title), 1),
          a[0] || (a[0] = D()),
          i(l.title) ? (m(), v("span", Cw, _(i(l.title)), 1)) : x("", !0)
        ]),
        y("dl", Ow, [
          (m(!0), v(R, null, be(l.rows, (c) => (m(), v("div", {
            key: c.name,
            class: "crm-parameter"
          }, [
            y("dt", null, _(c.name), 1),
            y("dd", null, _(c.value), 1)
          ]))), 128))
        ])
      ], 8, xw))), 128))
    ])) : x("", !0);
  }
}), Pw = 1500;
function Hs() {
  const e = /* @__PURE__ */ ee(null);
  let t;
  async function n(o, r) {
    try {
      await navigator.clipboard.writeText(r);
    } catch {
      if (!Aw(r)) return;
    }
    e.value = o, clearTimeout(t), t = setTimeout(() => e.value = null, Pw);
  }
  return er(() => clearTimeout(t)), { copied: e, copy: n };
}
function Aw(e) {
  const t = document.createElement("textarea");
  t.value = e, t.style.position = "fixed", t.style.opacity = "0", document.body.append(t), t.select();
  const n = document.execCommand("copy");
  return t.remove(), n;
}
const Ew = ["data-testid"], Iw = ["aria-label", "title"], Lw = { class: "crm-prompt" }, Il = /* @__PURE__ */ ie({
  __name: "PromptBox",
  props: {
    title: {},
    text: {},
    testId: {},
    provenance: {}
  },
  setup(e) {
    const { copied: t, copy: n } = Hs();
    return (o, r) => e.text ? (m(), v("details", {
      key: 0,
      class: "crm-details",
      "data-testid": e.testId
    }, [
      y("summary", null, [
        y("span", null, _(e.title), 1),
        e.provenance ? (m(), K(fd, {
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
        ], 8, Iw)
      ]),
      y("p", Lw, _(e.text), 1)
    ], 8, Ew)) : x("", !0);
  }
}), Ll = 2e4;
function Mw(e) {
  return Object.entries(e ?? {}).map(([t, n]) => {
    const o = typeof n == "string" ? Nw(n) : JSON.stringify(n, null, 2), r = o.length - Ll;
    return { place: t, text: o, shown: r > 0 ? `${o.slice(0, Ll)}
... ${r} characters more` : o };
  });
}
function Nw(e) {
  if (!/^\s*[[{]/.test(e)) return e;
  try {
    return JSON.stringify(JSON.parse(e), null, 2);
  } catch {
    return e;
  }
}
const jw = { class: "crm-row" }, Dw = { class: "crm-grow" }, Rw = ["aria-label", "title", "onClick"], Fw = ["aria-label"], Bw = /* @__PURE__ */ ie({
  __name: "RawBox",
  props: {
    metadata: {}
  },
  setup(e) {
    const t = e, { copied: n, copy: o } = Hs(), r = /* @__PURE__ */ ee(!1), i = V(() => Object.keys(t.metadata.raw ?? {}).length), s = V(() => r.value ? Mw(t.metadata.raw) : []);
    return (a, l) => i.value > 0 ? (m(), v("details", {
      key: 0,
      class: "crm-details",
      "data-testid": "raw",
      onToggle: l[0] || (l[0] = (c) => r.value = c.target.open)
    }, [
      y("summary", null, [
        y("span", null, "Raw data (" + _(i.value) + ")", 1)
      ]),
      (m(!0), v(R, null, be(s.value, (c) => (m(), v("section", {
        key: c.place,
        class: "crm-part",
        "data-testid": "raw-entry"
      }, [
        y("p", jw, [
          y("strong", Dw, _(c.place), 1),
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
          ], 8, Rw)
        ]),
        y("pre", {
          class: "crm-raw",
          tabindex: "0",
          "aria-label": `Raw data: ${c.place}`
        }, _(c.shown), 9, Fw)
      ]))), 128))
    ], 32)) : x("", !0);
  }
}), Vw = {
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
function zw(e) {
  const t = Vw[e.dialect], n = e.generator_version;
  return t === void 0 || n?.toLowerCase().startsWith(t.toLowerCase()) ? n : [t, n].filter(Boolean).join(" ");
}
const Uw = { class: "crm-sources" }, Hw = { "data-testid": "made-with" }, Ww = {
  key: 0,
  class: "crm-quiet",
  "data-testid": "sources"
}, Kw = {
  key: 1,
  class: "crm-unknown",
  "data-testid": "unknown"
}, qw = /* @__PURE__ */ ie({
  __name: "SourceLine",
  props: {
    metadata: {}
  },
  setup(e) {
    const t = e, n = V(() => zw(t.metadata)), o = V(() => mw(t.metadata.unknown)), r = V(() => [...new Set(t.metadata.sources?.map((i) => i.label))]);
    return (i, s) => (m(), v("div", Uw, [
      y("p", Hw, _(n.value ? `Made with ${n.value}` : "Made with an unknown program"), 1),
      r.value.length > 0 ? (m(), v("p", Ww, "Read from " + _(r.value.join("; ")), 1)) : x("", !0),
      o.value ? (m(), v("p", Kw, [
        s[0] || (s[0] = y("i", {
          class: "pi pi-question-circle",
          "aria-hidden": "true"
        }, null, -1)),
        D(" " + _(o.value), 1)
      ])) : x("", !0)
    ]));
  }
});
function Gw(e) {
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
  ), er(n), t;
}
const Yw = ["data-image-id"], Jw = ["src", "alt"], Zw = {
  key: 1,
  class: "crm-preview"
}, Xw = {
  key: 0,
  class: "crm-quiet",
  "data-testid": "is-video"
}, Qw = {
  key: 1,
  class: "crm-quiet"
}, ek = { class: "crm-title" }, tk = ["href"], nk = {
  key: 1,
  class: "crm-name"
}, ok = { class: "crm-chip" }, rk = {
  class: "crm-parameters",
  "data-testid": "parameters"
}, ik = {
  key: 2,
  class: "crm-details",
  "data-testid": "other"
}, sk = { class: "crm-parameters" }, ak = { class: "crm-quiet" }, lk = {
  key: 3,
  class: "crm-quiet",
  "data-testid": "lightened"
}, uk = /* @__PURE__ */ ie({
  __name: "ImageResult",
  props: {
    metadata: {}
  },
  setup(e) {
    const t = e, n = Ne(), { copied: o, copy: r } = Hs(), i = Gw(() => n.file), s = V(() => bw(t.metadata, n.state.resources)), a = V(() => Object.entries(t.metadata.other)), l = (h) => zs(t.metadata.provenance?.[h], fi(t.metadata.sources)), c = V(() => t.metadata.media === "video"), u = V(() => {
      if (t.metadata.image_id !== null) return `${c.value ? "Video" : "Image"} ${t.metadata.image_id}`;
      const h = n.state.given;
      return h?.kind === "file" ? h.name : h?.kind === "text" ? "Pasted text" : "Image";
    }), d = V(() => i.value ?? (t.metadata.media === "image" ? t.metadata.preview_url : null)), f = V(() => {
      const h = t.metadata.size;
      return h ? { aspectRatio: `${h.width} / ${h.height}` } : {};
    }), p = /* @__PURE__ */ ee(!0);
    return Ke(d, () => p.value = !0), (h, k) => (m(), v("section", {
      class: "crm-result",
      "data-testid": "result",
      "data-image-id": e.metadata.image_id
    }, [
      d.value && p.value ? (m(), v("div", {
        key: 0,
        class: "crm-preview",
        style: Jo(f.value)
      }, [
        y("img", {
          src: d.value,
          alt: u.value,
          referrerpolicy: "no-referrer",
          "data-testid": "preview",
          onError: k[0] || (k[0] = ($) => p.value = !1)
        }, null, 40, Jw)
      ], 4)) : e.metadata.image_url ? (m(), v("div", Zw, [
        c.value ? (m(), v("p", Xw, [...k[1] || (k[1] = [
          y("i", {
            class: "pi pi-video",
            "aria-hidden": "true"
          }, null, -1),
          D(" This is a video. ", -1)
        ])])) : (m(), v("p", Qw, [...k[2] || (k[2] = [
          y("i", {
            class: "pi pi-image",
            "aria-hidden": "true"
          }, null, -1),
          D(" No preview", -1)
        ])]))
      ])) : x("", !0),
      y("p", ek, [
        e.metadata.page_url ? (m(), v("a", {
          key: 0,
          href: e.metadata.page_url,
          target: "_blank",
          rel: "noopener noreferrer"
        }, _(u.value), 9, tk)) : (m(), v("span", nk, _(u.value), 1)),
        y("span", ok, _(e.metadata.workflow_type), 1)
      ]),
      G(qw, { metadata: e.metadata }, null, 8, ["metadata"]),
      (m(!0), v(R, null, be(e.metadata.cut, ($) => (m(), v("p", {
        key: $.what,
        class: "crm-quiet",
        "data-testid": "cut"
      }, [
        k[3] || (k[3] = y("i", {
          class: "pi pi-exclamation-triangle",
          "aria-hidden": "true"
        }, null, -1)),
        D(" " + _($.text), 1)
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
      y("dl", rk, [
        (m(!0), v(R, null, be(s.value, ($) => (m(), K(cw, {
          key: $.name,
          row: $,
          copied: b(o) === $.name,
          onCopy: (M) => b(r)($.name, $.value)
        }, null, 8, ["row", "copied", "onCopy"]))), 128))
      ]),
      G(Tw, { metadata: e.metadata }, null, 8, ["metadata"]),
      a.value.length || e.metadata.unreadable.length ? (m(), v("details", ik, [
        y("summary", null, [
          y("span", null, "More from the image (" + _(a.value.length + e.metadata.unreadable.length) + ")", 1)
        ]),
        y("dl", sk, [
          (m(!0), v(R, null, be(a.value, ([$, M]) => (m(), v("div", {
            key: $,
            class: "crm-parameter"
          }, [
            y("dt", null, _($), 1),
            y("dd", null, _(M), 1)
          ]))), 128)),
          (m(!0), v(R, null, be(e.metadata.unreadable, ($) => (m(), v("div", {
            key: `unread ${$.field}`,
            class: "crm-parameter"
          }, [
            y("dt", null, _($.field), 1),
            y("dd", ak, "unreadable: " + _($.value), 1)
          ]))), 128))
        ])
      ])) : x("", !0),
      G(iw, { metadata: e.metadata }, null, 8, ["metadata"]),
      G(Bw, { metadata: e.metadata }, null, 8, ["metadata"]),
      b(n).state.lightened ? (m(), v("p", lk, " Look it up again to see its raw data and graph: a reload of the page keeps neither. ")) : x("", !0)
    ], 8, Yw));
  }
}), ck = { class: "crm-grow" }, dk = {
  key: 2,
  class: "crm-quiet",
  role: "status"
}, fk = {
  key: 0,
  class: "pi pi-exclamation-triangle",
  "aria-hidden": "true"
}, pk = {
  key: 4,
  class: "crm-quiet"
}, mk = /* @__PURE__ */ ie({
  __name: "KeyBox",
  setup(e) {
    const t = Zn(), n = /* @__PURE__ */ ee(""), o = /* @__PURE__ */ ee(null), r = V(() => t.state ? av(t.state) : []), i = V(() => t.state ? lv(t.state) : null), s = V(() => !!t.state?.keys.file);
    Ke(
      () => t.asked,
      async () => {
        await Xo(), o.value?.querySelector('[data-testid="key-input"]')?.focus();
      }
    );
    async function a() {
      const l = n.value;
      n.value = "", await t.set(l);
    }
    return (l, c) => b(t).open || b(uv)(b(t).state) ? (m(), v("section", {
      key: 0,
      ref_key: "root",
      ref: o,
      class: "crm-key",
      "data-testid": "key-hint"
    }, [
      (m(!0), v(R, null, be(r.value, (u) => (m(), v("p", {
        key: u.text,
        class: we(["crm-quiet", { "crm-key-warns": u.warns }])
      }, [
        y("i", {
          class: we(u.warns ? "pi pi-exclamation-triangle" : "pi pi-key"),
          "aria-hidden": "true"
        }, null, 2),
        D(" " + _(u.text), 1)
      ], 2))), 128)),
      b(t).open ? (m(), v("form", {
        key: 1,
        class: "crm-row",
        onSubmit: an(a, ["prevent"])
      }, [
        y("label", ck, [
          c[4] || (c[4] = y("span", { class: "crm-hidden" }, "Civitai API key", -1)),
          G(b(Vs), {
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
        s.value ? (m(), K(b(ae), {
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
      ], 32)) : (m(), K(b(ae), {
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
      b(t).open && b(t).busy ? (m(), v("p", dk, [...c[7] || (c[7] = [
        y("i", {
          class: "pi pi-spin pi-spinner",
          "aria-hidden": "true"
        }, null, -1),
        D(" Asking Civitai... ", -1)
      ])])) : b(t).open && i.value ? (m(), v("p", {
        key: 3,
        class: we(["crm-quiet", { "crm-key-warns": i.value.warns }]),
        role: "status",
        "data-testid": "key-verdict"
      }, [
        i.value.warns ? (m(), v("i", fk)) : x("", !0),
        D(" " + _(i.value.text), 1)
      ], 2)) : x("", !0),
      b(t).open ? (m(), v("p", pk, " Made at civitai.com, Account settings, API keys. It stays on this computer and goes to Civitai alone. ")) : x("", !0),
      b(t).fault ? (m(), K(gt, {
        key: 5,
        fault: b(t).fault
      }, null, 8, ["fault"])) : x("", !0)
    ], 512)) : x("", !0);
  }
});
function pd(e) {
  if (!e.writable) return `${e.folder} (cannot be written)`;
  const n = [e.free_bytes === null ? "" : `${ht(e.free_bytes)} free`, e.exists ? "" : "will be made"].filter(Boolean).join(", ");
  return n ? `${e.folder} (${n})` : e.folder;
}
function hk(e) {
  const t = e.roots.find((n) => n.folder === e.used);
  return t ? pd(t) : "None of its folders can take a file.";
}
const Ws = /* @__PURE__ */ bt("civitai-remake-settings", () => {
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
}), gk = /* @__PURE__ */ bt("civitai-remake-folders", () => {
  const e = Ws(), t = /* @__PURE__ */ Be([]), n = /* @__PURE__ */ ee(null);
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
}), bk = ["aria-expanded"], vk = {
  key: 0,
  class: "crm-folders",
  "data-testid": "folders"
}, yk = ["value", "data-testid", "onChange"], wk = ["value"], kk = ["data-testid"], _k = /* @__PURE__ */ ie({
  __name: "FolderChoices",
  setup(e) {
    const t = gk(), n = /* @__PURE__ */ ee(!1);
    function o() {
      n.value = !n.value, n.value && t.refresh();
    }
    const r = (i) => i.target.value;
    return (i, s) => (m(), v("div", null, [
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
      ], 8, bk),
      n.value ? (m(), v("div", vk, [
        (m(!0), v(R, null, be(b(t).kinds, (a) => (m(), v("label", {
          key: a.type,
          class: "crm-folder"
        }, [
          y("span", null, _(b(nr)(a.type)), 1),
          a.roots.length > 1 ? (m(), v("select", {
            key: 0,
            class: "crm-input",
            value: a.chosen ?? "",
            "data-testid": `folder-${a.type}`,
            onChange: (l) => b(t).choose(a.type, r(l) || null)
          }, [
            s[1] || (s[1] = y("option", { value: "" }, "In ComfyUI's order", -1)),
            (m(!0), v(R, null, be(a.roots, (l) => (m(), v("option", {
              key: l.folder,
              value: l.folder
            }, _(b(pd)(l)), 9, wk))), 128))
          ], 40, yk)) : x("", !0),
          y("span", {
            class: "crm-quiet crm-path",
            "data-testid": `folder-used-${a.type}`
          }, _(b(hk)(a)), 9, kk)
        ]))), 128)),
        s[2] || (s[2] = y("p", { class: "crm-quiet" }, " A folder without room is passed over for the next one. More folders: ComfyUI's extra_model_paths.yaml. ", -1))
      ])) : x("", !0),
      b(t).fault ? (m(), K(gt, {
        key: 1,
        fault: b(t).fault
      }, null, 8, ["fault"])) : x("", !0)
    ]));
  }
}), $k = {
  key: 0,
  class: "crm-key",
  "data-testid": "settings"
}, Sk = ["value", "data-testid", "onChange"], xk = ["value"], Ck = { class: "crm-setting" }, Ok = ["value"], Tk = ["checked", "data-testid", "onChange"], Ml = 1e6, Pk = /* @__PURE__ */ ie({
  __name: "SettingsBox",
  setup(e) {
    const t = Ws(), n = V(() => {
      const c = t.current?.speed_limit ?? null;
      return c === null ? "" : String(c / Ml);
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
      a({ speed_limit: Number.isFinite(u) && u > 0 ? Math.round(u * Ml) : null });
    }
    return (c, u) => b(t).open ? (m(), v("section", $k, [
      b(t).current ? (m(), v(R, { key: 0 }, [
        (m(), v(R, null, be(r, (d) => y("label", {
          key: d.name,
          class: "crm-setting"
        }, [
          y("span", null, _(d.label), 1),
          y("select", {
            class: "crm-input crm-short",
            value: b(t).current[d.name],
            "data-testid": d.testId,
            onChange: (f) => a({ [d.name]: Number(s(f)) })
          }, [
            (m(!0), v(R, null, be(d.most, (f) => (m(), v("option", {
              key: f,
              value: f
            }, _(f), 9, xk))), 128))
          ], 40, Sk)
        ])), 64)),
        y("label", Ck, [
          u[2] || (u[2] = y("span", null, "Speed limit, MB/s (empty for none)", -1)),
          y("input", {
            class: "crm-input crm-short",
            inputmode: "decimal",
            value: o.value ?? n.value,
            "data-testid": "setting-limit",
            onInput: u[0] || (u[0] = (d) => o.value = s(d)),
            onChange: u[1] || (u[1] = (d) => l(s(d)))
          }, null, 40, Ok)
        ]),
        (m(), v(R, null, be(i, (d) => y("label", {
          key: d.name,
          class: "crm-check"
        }, [
          y("input", {
            type: "checkbox",
            checked: b(t).current[d.name],
            "data-testid": `setting-${d.name}`,
            onChange: (f) => a({ [d.name]: f.target.checked })
          }, null, 40, Tk),
          D(" " + _(d.label), 1)
        ])), 64)),
        G(_k)
      ], 64)) : x("", !0),
      b(t).fault ? (m(), K(gt, {
        key: 1,
        fault: b(t).fault
      }, null, 8, ["fault"])) : x("", !0)
    ])) : x("", !0);
  }
}), md = /* @__PURE__ */ bt("civitai-remake-author-workflow", () => {
  const e = /* @__PURE__ */ ee("rebuild"), t = /* @__PURE__ */ Be(null), n = /* @__PURE__ */ Be(null), o = /* @__PURE__ */ ee(!1), r = /* @__PURE__ */ Be(null);
  let i = 0, s = null;
  function a(u) {
    u !== s && (s = u, i += 1, e.value = "rebuild", t.value = null, n.value = null, r.value = null, u.graph && l());
  }
  async function l() {
    const u = Ne(), d = u.metadata;
    if (!d?.graph) return null;
    const f = ++i;
    n.value = null;
    try {
      const p = await de().client.authorWorkflow(d, u.resources);
      return f !== i ? null : (t.value = Ak(p), p);
    } catch (p) {
      return f === i && (n.value = Qe(p)), null;
    }
  }
  async function c() {
    const u = Ne().metadata;
    if (!u || o.value) return;
    const { host: d } = de();
    o.value = !0, r.value = null;
    try {
      const f = await l();
      if (!f) return;
      await d.refreshModels();
      const p = await d.loadAuthorGraph(f, u.image_id);
      r.value = { name: p.name, nodeCount: p.nodeCount };
    } catch (f) {
      n.value = Qe(f);
    } finally {
      o.value = !1;
    }
  }
  return { choice: e, answer: t, fault: n, loading: o, loaded: r, begin: a, compare: l, load: c };
});
function Ak(e) {
  const { host: t } = de();
  return { ...e, missing_nodes: e.missing_nodes.filter((n) => t.knowsNode(n.class) !== !0) };
}
const Ek = {
  same: "The same picture",
  near: "Very near to the picture",
  alike: "A picture like it",
  loose: "A picture of its kind"
}, Ik = (e) => e ? Ek[e] : "How true it is", Lk = {
  class: "crm-details",
  "data-testid": "fidelity"
}, Mk = ["data-grade"], Nk = { class: "crm-fidelity" }, jk = ["data-level", "data-field"], Dk = { class: "crm-quiet" }, Rk = {
  key: 0,
  class: "crm-quiet"
}, Fk = {
  key: 1,
  class: "crm-quiet"
}, Bk = /* @__PURE__ */ ie({
  __name: "FidelityReport",
  props: {
    rows: {},
    grade: {}
  },
  setup(e) {
    const t = e, n = V(() => t.rows.filter((i) => i.level !== "exact")), o = V(() => t.rows.filter((i) => i.level === "exact")), r = {
      exact: "pi-check",
      approximated: "pi-equals",
      dropped: "pi-minus-circle",
      unknown: "pi-question-circle"
    };
    return (i, s) => (m(), v("details", Lk, [
      y("summary", null, [
        y("span", null, [
          y("strong", {
            "data-testid": "grade",
            "data-grade": e.grade
          }, _(b(Ik)(e.grade)), 9, Mk),
          D(": " + _(o.value.length) + " exact, " + _(n.value.length) + " not", 1)
        ])
      ]),
      y("ul", Nk, [
        (m(!0), v(R, null, be([...n.value, ...o.value], (a, l) => (m(), v("li", {
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
              y("span", Dk, _(a.level), 1)
            ]),
            a.level !== "exact" ? (m(), v("p", Rk, [
              a.asked && a.used ? (m(), v(R, { key: 0 }, [
                D(_(a.asked) + " → " + _(a.used) + ". ", 1)
              ], 64)) : a.used ? (m(), v(R, { key: 1 }, [
                D(_(a.used) + ". ", 1)
              ], 64)) : a.asked ? (m(), v(R, { key: 2 }, [
                D(_(a.asked) + " left out. ", 1)
              ], 64)) : x("", !0),
              D(" " + _(a.why), 1)
            ])) : (m(), v("p", Fk, _(a.used), 1))
          ])
        ], 8, jk))), 128))
      ])
    ]));
  }
}), Vk = {
  class: "crm-missing",
  "data-testid": "missing-list"
}, zk = { class: "crm-quiet" }, Uk = /* @__PURE__ */ ie({
  __name: "MissingDialog",
  props: /* @__PURE__ */ Pr({
    missing: {}
  }, {
    visible: { type: Boolean, required: !0 },
    visibleModifiers: {}
  }),
  emits: /* @__PURE__ */ Pr(["goOn"], ["update:visible"]),
  setup(e, { emit: t }) {
    const n = zu(e, "visible"), o = t;
    return (r, i) => (m(), K(Ds, {
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
        y("ul", Vk, [
          (m(!0), v(R, null, be(e.missing, (s) => (m(), v("li", {
            key: s.file_key
          }, [
            D(_(s.name ?? s.filename ?? "Unnamed model") + " ", 1),
            y("span", zk, "(" + _(b(nr)(s.type)) + ")", 1)
          ]))), 128))
        ])
      ]),
      _: 1
    }, 8, ["visible"]));
  }
}), Hk = {
  picture: "It was made from another picture, which is not public. Another can stand in its place:",
  masked: "Only a part of another picture was changed, and neither that nor the mask is public. Another can stand in its place; paint the mask in ComfyUI:",
  edited: "This model changes a picture, and the one that was changed is not public. Another can stand in its place:",
  video: "The video began with a picture, which is not public. Another can stand in its place:",
  guide: "ControlNet was guided by a picture, which is not public. Another can stand in its place:",
  enlarged: "It was made larger from a picture, which is not public. Another can stand in its place:"
}, Wk = (e) => Hk[e.for], Kk = (e) => e.needed ? "Without one, ComfyUI's example picture stands in the workflow." : e.for === "guide" ? "Without one, ControlNet is left out." : "Without one, the workflow begins from noise.";
function qk(e, t) {
  return e.media === "image" && (t || e.preview_url !== null);
}
function Gk(e, t) {
  const n = /^image\/(png|jpeg|webp|gif|avif)$/.exec(t)?.[1] ?? "png";
  return `civitai_${e.image_id ?? "image"}.${n}`;
}
const hd = /* @__PURE__ */ bt("civitai-remake-start-picture", () => {
  const e = /* @__PURE__ */ ee(!1), t = /* @__PURE__ */ ee(null), n = /* @__PURE__ */ Be(null);
  async function o() {
    const l = Ne(), c = l.metadata;
    if (!c) return;
    const { file: u } = l;
    await i(c, !0, async () => {
      if (u) return { content: u, name: u.name };
      const d = await de().client.fetchPicture(c.image_url ?? "");
      return { content: d, name: Gk(c, d.type) };
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
        const { content: d, name: f } = await u(), p = await de().client.bringPicture(d, f);
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
}), Yk = ["data-for"], Jk = {
  class: "crm-done",
  role: "status",
  "data-testid": "start-chosen"
}, Zk = { class: "crm-grow" }, Xk = { class: "crm-quiet" }, Qk = { class: "crm-row" }, e_ = { class: "crm-quiet" }, t_ = /* @__PURE__ */ ie({
  __name: "StartPictureBox",
  props: {
    need: {},
    metadata: {}
  },
  setup(e) {
    const t = e, n = Ne(), o = hd(), r = /* @__PURE__ */ ee(null), i = V(() => o.chosen?.metadata === t.metadata ? o.chosen : null), s = V(() => qk(t.metadata, n.file !== null));
    return (a, l) => (m(), v("section", {
      class: "crm-start",
      "aria-label": "Start picture",
      "data-testid": "start-picture",
      "data-for": e.need.for
    }, [
      l[9] || (l[9] = y("p", { class: "crm-name" }, "Start picture", -1)),
      i.value ? (m(), v(R, { key: 0 }, [
        y("p", Jk, [
          l[5] || (l[5] = y("i", {
            class: "pi pi-check-circle",
            "aria-hidden": "true"
          }, null, -1)),
          y("span", Zk, _(i.value.name) + _(i.value.itself ? " (this picture)" : ""), 1),
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
      ], 64)) : (m(), v(R, { key: 1 }, [
        y("p", Xk, _(b(Wk)(e.need)), 1),
        y("div", Qk, [
          s.value ? (m(), K(b(ae), {
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
          G(Fs, {
            ref_key: "picker",
            ref: r,
            accept: "image/png,image/jpeg,image/webp,image/gif",
            "data-testid": "start-file",
            onPick: l[3] || (l[3] = (c) => b(o).take(c))
          }, null, 512)
        ]),
        y("p", e_, _(b(Kk)(e.need)), 1)
      ], 64)),
      b(o).fault ? (m(), K(gt, {
        key: 2,
        fault: b(o).fault
      }, null, 8, ["fault"])) : x("", !0)
    ], 8, Yk));
  }
}), n_ = (e) => e.count > 1 ? `${e.class} × ${e.count}` : e.class, Nl = (e) => e.pack ?? "unknown pack";
function o_(e) {
  return [...e.missing_models].sort((t, n) => Number(t.coming) - Number(n.coming));
}
const jl = (e) => e.asked ? `${e.what} (${e.asked})` : e.what;
function r_(e) {
  const n = [
    [e.only_here.length, "only in the author's"],
    [e.only_rebuild.length, "only in the rebuild"]
  ].filter(([o]) => o > 0).map(([o, r]) => `${o} ${r}`);
  return n.length > 0 ? n.join(", ") : null;
}
const i_ = { key: 0 }, s_ = ["data-testid"], wo = /* @__PURE__ */ ie({
  __name: "ToldList",
  props: {
    title: {},
    items: {},
    testId: {}
  },
  setup(e) {
    const t = e, { shown: n, left: o, next: r, showMore: i } = Is(
      () => t.items,
      () => t.items
    );
    return (s, a) => e.items.length > 0 ? (m(), v("div", i_, [
      y("p", null, _(e.title), 1),
      y("ul", {
        class: "crm-told",
        "data-testid": e.testId
      }, [
        (m(!0), v(R, null, be(b(n), (l, c) => (m(), v("li", { key: c }, [
          Re(s.$slots, "default", { item: l })
        ]))), 128))
      ], 8, s_),
      b(o) > 0 ? (m(), K(b(ae), {
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
}), a_ = {
  class: "crm-needs",
  "data-testid": "author-needs"
}, l_ = { class: "crm-quiet" }, u_ = ["href"], c_ = {
  key: 0,
  class: "crm-quiet"
}, d_ = { class: "crm-quiet" }, f_ = {
  key: 1,
  class: "crm-details"
}, p_ = { class: "crm-part" }, m_ = { class: "crm-quiet" }, h_ = /* @__PURE__ */ ie({
  __name: "AuthorNeeds",
  props: {
    answer: {}
  },
  setup(e) {
    const t = e, n = V(() => o_(t.answer));
    return (o, r) => (m(), v("div", a_, [
      G(wo, {
        title: `Nodes that are not installed: ${e.answer.missing_nodes.length}`,
        items: e.answer.missing_nodes,
        "test-id": "missing-nodes"
      }, {
        default: Q(({ item: i }) => [
          D(_(b(n_)(i)) + " ", 1),
          y("span", l_, [
            i.address ? (m(), v("a", {
              key: 0,
              href: i.address,
              target: "_blank",
              rel: "noopener noreferrer"
            }, _(b(Nl)(i)), 9, u_)) : (m(), v(R, { key: 1 }, [
              D(_(b(Nl)(i)), 1)
            ], 64))
          ])
        ]),
        _: 1
      }, 8, ["title", "items"]),
      e.answer.missing_nodes.length > 0 ? (m(), v("p", c_, " ComfyUI shows them as empty boxes that keep their settings, and cannot run them. ")) : x("", !0),
      G(wo, {
        title: `Models that are not here: ${n.value.length}`,
        items: n.value,
        "test-id": "author-models"
      }, {
        default: Q(({ item: i }) => [
          D(_(i.name) + " ", 1),
          y("span", d_, [
            i.coming ? (m(), v(R, { key: 0 }, [
              D("can be downloaded above")
            ], 64)) : i.checked ? i.type ? (m(), v(R, { key: 2 }, [
              D(_(b(nr)(i.type)), 1)
            ], 64)) : x("", !0) : (m(), v(R, { key: 1 }, [
              D("could not be looked for")
            ], 64))
          ])
        ]),
        _: 1
      }, 8, ["title", "items"]),
      e.answer.replaced.length > 0 ? (m(), v("details", f_, [
        y("summary", null, [
          y("span", null, "Names changed to those of your models: " + _(e.answer.replaced.length), 1)
        ]),
        y("div", p_, [
          G(wo, {
            title: "In these nodes:",
            items: e.answer.replaced,
            "test-id": "author-replaced"
          }, {
            default: Q(({ item: i }) => [
              D(_(i.from) + " → " + _(i.to) + " ", 1),
              y("span", m_, _(i.class) + ", " + _(i.node), 1)
            ]),
            _: 1
          }, 8, ["items"])
        ])
      ])) : x("", !0)
    ]));
  }
}), g_ = {
  class: "crm-which",
  role: "radiogroup",
  "aria-label": "Which workflow",
  "data-testid": "workflow-choice"
}, b_ = ["value", "data-testid"], v_ = { class: "crm-quiet" }, y_ = {
  key: 0,
  class: "crm-quiet",
  "data-testid": "rebuild-refused"
}, w_ = {
  key: 1,
  class: "crm-details",
  "data-testid": "compared"
}, k_ = { class: "crm-part crm-compared" }, __ = { class: "crm-quiet" }, $_ = { class: "crm-quiet" }, S_ = /* @__PURE__ */ ie({
  __name: "WorkflowChoice",
  setup(e) {
    const t = md(), n = V(() => t.answer ? r_(t.answer) : null), o = [
      { value: "rebuild", title: "A clean rebuild", text: "from the image's data, with ComfyUI's own nodes" },
      { value: "author", title: "The author's workflow", text: "as the image carries it, with your models' names" }
    ];
    return (r, i) => (m(), v("div", g_, [
      (m(), v(R, null, be(o, (s) => y("label", {
        key: s.value,
        class: "crm-check"
      }, [
        Qr(y("input", {
          "onUpdate:modelValue": i[0] || (i[0] = (a) => b(t).choice = a),
          type: "radio",
          name: "crm-workflow",
          value: s.value,
          "data-testid": `choose-${s.value}`
        }, null, 8, b_), [
          [cm, b(t).choice]
        ]),
        y("span", null, [
          D(_(s.title) + " ", 1),
          y("span", v_, _(s.text), 1)
        ])
      ])), 64)),
      b(t).answer?.rebuild ? (m(), v("p", y_, " No clean rebuild: " + _(b(t).answer.rebuild.error), 1)) : x("", !0),
      b(t).answer && n.value ? (m(), v("details", w_, [
        y("summary", null, [
          y("span", null, "Compared: " + _(n.value), 1)
        ]),
        y("div", k_, [
          G(wo, {
            title: "Only the author's has:",
            items: b(t).answer.only_here,
            "test-id": "only-author"
          }, {
            default: Q(({ item: s }) => [
              D(_(b(jl)(s)) + ": ", 1),
              y("span", __, _(s.why), 1)
            ]),
            _: 1
          }, 8, ["items"]),
          G(wo, {
            title: "Only the rebuild has:",
            items: b(t).answer.only_rebuild,
            "test-id": "only-rebuild"
          }, {
            default: Q(({ item: s }) => [
              D(_(b(jl)(s)) + ": ", 1),
              y("span", $_, _(s.why), 1)
            ]),
            _: 1
          }, 8, ["items"])
        ])
      ])) : x("", !0),
      b(t).choice === "author" ? (m(), v(R, { key: 2 }, [
        b(t).answer ? (m(), K(h_, {
          key: 0,
          answer: b(t).answer
        }, null, 8, ["answer"])) : x("", !0),
        b(t).fault ? (m(), K(gt, {
          key: 1,
          fault: b(t).fault
        }, null, 8, ["fault"])) : x("", !0)
      ], 64)) : x("", !0)
    ]));
  }
}), gd = /* @__PURE__ */ bt("civitai-remake-workflow", () => {
  const e = /* @__PURE__ */ ee(!1), t = /* @__PURE__ */ ee(null), n = /* @__PURE__ */ Be(null);
  async function o() {
    const i = Ne(), s = i.metadata;
    if (!s || e.value) return;
    const { client: a, host: l } = de();
    e.value = !0, t.value = null, n.value = null;
    try {
      const c = hd().nameFor(s), u = await a.generate(s, i.chosen.map(yy), c);
      await l.refreshModels();
      const { groups: d = [], models: f = {}, note: p = null } = u, h = await l.loadOntoCanvas(u.workflow, s.image_id, { groups: d, models: f, note: p });
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
}), x_ = { class: "crm-workflow" }, C_ = {
  key: 2,
  class: "crm-done",
  role: "status",
  "data-testid": "author-confirmation"
}, O_ = {
  class: "crm-done",
  role: "status",
  "data-testid": "confirmation"
}, T_ = /* @__PURE__ */ ie({
  __name: "WorkflowBox",
  setup(e) {
    const t = Ne(), n = Rt(), o = Xn(), r = gd(), i = md(), s = /* @__PURE__ */ ee(!1), a = V(
      () => t.chosen.filter((h) => Bs(h, n.files, o.checks) !== "present")
    ), l = V(
      () => r.confirmation?.metadata === t.metadata ? r.confirmation : null
    ), c = V(() => !!t.metadata?.graph && i.choice === "author"), u = V(() => c.value ? i.loading : r.busy), d = V(
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
    function f() {
      c.value ? i.load() : a.value.length > 0 ? s.value = !0 : r.generate();
    }
    function p() {
      s.value = !1, r.generate();
    }
    return (h, k) => (m(), v("section", x_, [
      b(t).metadata?.graph ? (m(), K(S_, { key: 0 })) : x("", !0),
      !c.value && b(t).state.startNeed && b(t).metadata ? (m(), K(t_, {
        key: 1,
        need: b(t).state.startNeed,
        metadata: b(t).metadata
      }, null, 8, ["need", "metadata"])) : x("", !0),
      G(b(ae), {
        class: "crm-button crm-primary crm-wide",
        disabled: u.value,
        "data-testid": "generate",
        onClick: f
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
      c.value && b(i).loaded ? (m(), v("p", C_, [
        k[1] || (k[1] = y("i", {
          class: "pi pi-check-circle",
          "aria-hidden": "true"
        }, null, -1)),
        D(" Author's workflow loaded · " + _(b(i).loaded.nodeCount) + " nodes ", 1)
      ])) : x("", !0),
      !c.value && b(r).fault ? (m(), K(gt, {
        key: 3,
        fault: b(r).fault
      }, null, 8, ["fault"])) : x("", !0),
      !c.value && l.value ? (m(), v(R, { key: 4 }, [
        y("p", O_, [
          k[2] || (k[2] = y("i", {
            class: "pi pi-check-circle",
            "aria-hidden": "true"
          }, null, -1)),
          D(" Workflow loaded · " + _(l.value.nodeCount) + " nodes · " + _(l.value.workflowType), 1)
        ]),
        G(Bk, {
          rows: l.value.fidelity,
          grade: l.value.grade
        }, null, 8, ["rows", "grade"])
      ], 64)) : x("", !0),
      G(Uk, {
        visible: s.value,
        "onUpdate:visible": k[0] || (k[0] = ($) => s.value = $),
        missing: a.value,
        onGoOn: p
      }, null, 8, ["visible", "missing"])
    ]));
  }
}), P_ = ["data-dragged"], A_ = { class: "crm-row crm-header" }, E_ = ["title"], I_ = {
  key: 5,
  class: "crm-quiet crm-empty",
  "data-testid": "empty"
}, L_ = /* @__PURE__ */ ie({
  __name: "App",
  setup(e) {
    const t = Ne(), n = Zn(), o = gd(), r = Ws(), i = pi();
    Ke(
      () => t.metadata,
      () => o.clear()
    );
    const s = /* @__PURE__ */ ee(null), a = /* @__PURE__ */ ee(null), l = Uy(s, u);
    Ke(
      () => t.step,
      () => a.value = null
    );
    const c = V(() => H0(t.metadata, t.resources));
    function u({ address: f, file: p, target: h }) {
      a.value = null, f && (!p || ls(Fr(f).kind)) ? (t.reference = f, t.lookUp()) : p && rd(p) ? t.lookUpFile(p) : p && d(p, h);
    }
    function d(f, p) {
      const h = p instanceof Element ? p.closest("[data-takes-file]") : null, k = t.resources.find(($) => $.file_key === h?.dataset.fileKey);
      k && di(k, t.switches) ? i.supply(k, f) : a.value = {
        code: "file_not_a_picture",
        error: `${f.name} is no picture.`,
        hint: "To use it as a model, drop it onto the card of a missing one."
      };
    }
    return (f, p) => (m(), v("div", {
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
      G(Pv, { zone: b(l) }, null, 8, ["zone"]),
      y("header", A_, [
        p[8] || (p[8] = y("h2", { class: "crm-grow" }, "Civitai Remake", -1)),
        y("button", {
          type: "button",
          class: "crm-icon",
          "aria-label": "API key",
          title: b(fv)(b(n).state),
          "data-testid": "key-button",
          onClick: p[0] || (p[0] = (h) => b(n).toggle())
        }, [...p[6] || (p[6] = [
          y("i", {
            class: "pi pi-key",
            "aria-hidden": "true"
          }, null, -1)
        ])], 8, E_),
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
      G(mk),
      G(Pk),
      G(zy),
      a.value ? (m(), K(gt, {
        key: 0,
        fault: a.value
      }, null, 8, ["fault"])) : x("", !0),
      b(t).choices && (b(t).metadata || b(t).fault || b(t).step) ? (m(), K(b(ae), {
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
      b(t).fault ? (m(), K(gt, {
        key: 2,
        fault: b(t).fault
      }, null, 8, ["fault"])) : x("", !0),
      b(t).metadata ? (m(), v(R, { key: 3 }, [
        c.value ? (m(), K(q0, {
          key: 0,
          closed: c.value
        }, null, 8, ["closed"])) : x("", !0),
        G(uk, {
          metadata: b(t).metadata
        }, null, 8, ["metadata"]),
        b(t).resources.length > 0 || b(t).step === null ? (m(), v(R, { key: 1 }, [
          b(t).resources.length > 0 ? (m(), K(A0, {
            key: 0,
            closed: c.value !== null
          }, null, 8, ["closed"])) : x("", !0),
          c.value ? x("", !0) : (m(), K(T_, { key: 1 }))
        ], 64)) : x("", !0)
      ], 64)) : b(t).choices && !b(t).step && !b(t).fault ? (m(), K(U0, {
        key: 4,
        choices: b(t).choices
      }, null, 8, ["choices"])) : !b(t).step && !b(t).fault ? (m(), v("p", I_, " Paste the address of an image on Civitai, or drop an image here, to see what it was made with. ")) : x("", !0),
      G(hb, {
        shown: b(t).resources
      }, null, 8, ["shown"]),
      G(Tv)
    ], 40, P_));
  }
}), ln = 30, bd = 30, [vd, M_] = [64, 60], yd = 1, Dl = 50, N_ = 0.7, j_ = 8, D_ = 14;
function R_(e, t, n) {
  const o = (e || j_) / ((t || D_) * Math.sqrt(n || 1));
  return Math.min(yd, o);
}
function F_(e, t) {
  const n = { left: 0, width: e.width, height: e.height };
  if (!t || t.width === 0 || t.right <= e.left || t.left >= e.right) return n;
  const o = Math.max(0, t.left - e.left), r = Math.max(0, e.right - t.right);
  return r >= o ? { ...n, left: e.width - r, width: r } : { ...n, width: o };
}
function wd(e, t, n) {
  const o = _d(n);
  return Math.min(yd, o.width / e, o.height / t);
}
function kd(e, t, n, o = B_(e)) {
  if (!o) return null;
  const r = Math.min(...e.map(($) => $.x)), i = Math.min(...e.map(($) => $.y)) - ln, s = Math.max(...e.map(($) => $.x + $.w)) - r, a = Math.max(...e.map(($) => $.y + $.h)) - i, l = _d(t), c = wd(s, a, t), u = c >= n ? c : Math.max(n, N_), [d, f] = [l.width / u, l.height / u], p = o.x + o.w <= r + d && o.y + o.h <= i + f, [h, k] = p ? [r, i] : [o.x, o.y - ln];
  return {
    scale: u,
    x: (t.left + bd) / u + Math.max(0, d - s) / 2 - h,
    y: vd / u + Math.max(0, f - a) / 2 - k
  };
}
function _d({ width: e, height: t }) {
  return {
    width: Math.max(Dl, e - 2 * bd),
    height: Math.max(Dl, t - vd - M_)
  };
}
function B_(e) {
  return [...e].sort((t, n) => t.x + t.y - n.x - n.y)[0];
}
const V_ = 60, Go = 40, Rl = 30, zn = 20, Br = 40, z_ = Array.from({ length: 16 }, (e, t) => 400 + 200 * t), U_ = 0.95;
function H_(e, t) {
  const n = W_(e), r = z_.flatMap((a) => {
    const l = n.map((c) => K_(c, a));
    return [...Fl(l, "width"), ...Fl(l, "height")];
  }).map((a) => ({ ...a, scale: wd(a.block.width, a.block.height, t) })), i = Math.max(...r.map(({ scale: a }) => a));
  return r.filter(({ scale: a }) => a >= i * U_).reduce(
    (a, l) => !a || l.turns < a.turns || l.turns === a.turns && l.scale > a.scale ? l : a,
    null
  )?.block.places ?? /* @__PURE__ */ new Map();
}
function W_(e) {
  const t = /* @__PURE__ */ new Map();
  for (const n of e) {
    const o = n.group ?? "";
    t.set(o, [...t.get(o) ?? [], n]);
  }
  return [...t.values()].map(Y_);
}
function K_(e, t) {
  const n = e.some((u) => u.group !== void 0), [o, r] = n ? [zn, Br] : [0, 0], i = /* @__PURE__ */ new Map();
  let [s, a, l, c] = [o, r, 0, 0];
  for (const u of e)
    a > r && a + ln + u.height > r + t && (s += l + V_, [a, l] = [r, 0]), i.set(u.id, { x: s, y: a + ln }), a += ln + u.height + Rl, l = Math.max(l, u.width), c = Math.max(c, a - Rl);
  return { places: i, width: s + l + o, height: c + o };
}
function Fl(e, t) {
  const n = /* @__PURE__ */ new Set();
  return e.forEach((o, r) => {
    let i = -Go;
    for (const s of e.slice(r)) n.add(i += s[t] + Go);
  }), [...n].map((o) => {
    const r = q_(e, t, o);
    return { block: G_(r, t), turns: r.length - 1 };
  });
}
function q_(e, t, n) {
  const o = [];
  let r = 1 / 0;
  for (const i of e)
    r += Go + i[t], r > n && (o.push([]), r = i[t]), o[o.length - 1]?.push(i);
  return o;
}
function G_(e, t) {
  const n = t === "width" ? "height" : "width", o = /* @__PURE__ */ new Map(), r = { width: 0, height: 0 }, i = { width: 0, height: 0 };
  for (const s of e) {
    i[t] = 0;
    for (const a of s) {
      for (const [l, { x: c, y: u }] of a.places) o.set(l, { x: c + i.width, y: u + i.height });
      r.width = Math.max(r.width, i.width + a.width), r.height = Math.max(r.height, i.height + a.height), i[t] += a[t] + Go;
    }
    i[n] += Math.max(...s.map((a) => a[n])) + Go;
  }
  return { places: o, ...r };
}
function Y_(e) {
  const t = J_(e);
  return [...e].sort((n, o) => (t.get(n.id) ?? 0) - (t.get(o.id) ?? 0));
}
function J_(e) {
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
const Gn = "Note", Z_ = 420, X_ = 20, Q_ = 56, e$ = 1200, t$ = "#3f789e";
function n$(e, t, n) {
  e.groups = t.groups.flatMap((r, i) => {
    const s = o$(r.nodes.flatMap((a) => n.get(a) ?? []));
    return s ? [r$(i + 1, r.title, s)] : [];
  });
  for (const r of e.nodes) {
    const i = t.models[String(r.id)];
    i && i.length > 0 && (r.properties = { ...r.properties, models: [...i] });
  }
  const o = n.get(Gn);
  t.note && o && s$(e, t.note, o);
}
function o$(e) {
  if (e.length === 0) return null;
  const t = Math.min(...e.map((i) => i.x)) - zn, n = Math.min(...e.map((i) => i.y)) - ln - Br, o = Math.max(...e.map((i) => i.x + i.w)) + zn, r = Math.max(...e.map((i) => i.y + i.h)) + zn;
  return { x: t, y: n, w: o - t, h: r - n };
}
function r$(e, t, { x: n, y: o, w: r, h: i }) {
  return { id: e, title: t, bounding: [n, o, r, i], color: t$, font_size: 24, flags: {} };
}
function i$(e) {
  const t = e.split(`
`).reduce((n, o) => n + Math.max(1, Math.ceil(o.length / Q_)), 0);
  return { id: Gn, kind: Gn, width: Z_, height: Math.min(e$, t * X_ + 60), sources: [] };
}
function s$(e, t, { x: n, y: o, w: r, h: i }) {
  e.last_node_id += 1, e.nodes.push({
    id: e.last_node_id,
    type: Gn,
    pos: [n, o],
    size: [r, i],
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
function a$(e) {
  const t = e.workflow;
  if (!Ae(t)) throw new Error("The author's workflow is damaged.");
  if (e.form === "ui") {
    const o = t.nodes;
    if (!Array.isArray(o) || o.length === 0) throw new Error("The author's workflow is empty.");
    if (!o.every(l$)) throw new Error("A node of the author's workflow is damaged.");
    return { form: "ui", workflow: t };
  }
  const n = Object.entries(t).filter((o) => u$(o[1]));
  if (n.length === 0) throw new Error("The author's workflow is empty.");
  return { form: "api", workflow: Object.fromEntries(n) };
}
const l$ = (e) => Ae(e) && (typeof e.id == "number" || typeof e.id == "string") && typeof e.type == "string", u$ = (e) => Ae(e) && typeof e.class_type == "string" && Ae(e.inputs), Bl = 1.2, Vl = 10;
function c$(e, t) {
  const n = (f) => Array.isArray(f) ? f.filter(Ae) : [], o = n(e.nodes).map((f) => zl(f.pos, f.size)), r = n(e.groups).map(({ bounding: f }) => zl(f, [Fn(f, 2), Fn(f, 3)])), i = Ae(e.extra) && e.extra.workflowRendererVersion === "Vue", s = t.nodesTwo && t.enlarges, a = i === s ? 1 : s ? Bl : 1 / Bl, l = Math.min(...o.map((f) => f.x)) - Vl, c = Math.min(...o.map((f) => f.y)) - ln - Vl, u = ({ x: f, y: p, w: h, h: k }) => ({
    x: l + (f - l) * a,
    y: c + (p - c) * a,
    w: h * a,
    h: k * a + (a > 1 ? ln : 0)
  }), d = o.map(u);
  return { nodes: d, all: [...d, ...r.map(u)] };
}
function zl(e, t) {
  return { x: Fn(e, 0), y: Fn(e, 1), w: Fn(t, 0), h: Fn(t, 1) };
}
function Fn(e, t) {
  const n = typeof e == "object" && e !== null ? e[t] : void 0;
  return typeof n == "number" && Number.isFinite(n) ? n : 0;
}
const $d = 315, d$ = [420, 220], [f$, p$] = [60, 24], m$ = "control_after_generate", h$ = /* @__PURE__ */ new Set(["seed", "noise_seed"]), g$ = 100;
function b$(e) {
  const t = Object.values(e);
  if (t.length === 0) throw new Error("The workflow is empty.");
  for (const n of t) {
    if (typeof n.class_type != "string" || !Ae(n.inputs)) throw new Error("The workflow is damaged.");
    for (const o of Object.values(n.inputs))
      if (Array.isArray(o) && !(String(o[0]) in e)) throw new Error("A link of the workflow leads nowhere.");
  }
}
function v$(e, t, n = { box: 0, widget: 0 }) {
  const o = y$(Object.keys(e)), r = new Map(
    Object.entries(e).map(([s, a], l) => [s, w$(o.get(s) ?? 0, l, a, t, n)])
  ), i = {
    nodes: [...r.values()],
    links: [],
    groups: [],
    last_node_id: Math.max(...o.values()),
    last_link_id: 0,
    config: {},
    extra: {},
    version: 0.4
  };
  for (const [s, { inputs: a }] of Object.entries(e))
    for (const [l, c] of Object.entries(a))
      Vr(c) && S$(i, r.get(c[0]), c[1], r.get(s), l);
  return { graph: i, nodes: r };
}
function y$(e) {
  const t = (o) => /^[1-9]\d{0,14}$/.test(o);
  let n = Math.max(0, ...e.filter(t).map(Number));
  return new Map(e.map((o) => [o, t(o) ? Number(o) : n += 1]));
}
function w$(e, t, n, o, r) {
  const i = o(n.class_type), s = n._meta?.title;
  return { ...i ? k$(i, e, n, r) : $$(e, n), id: e, order: t, ...s && s !== i?.title ? { title: s } : {} };
}
function k$(e, t, { inputs: n }, o) {
  e.id = t;
  const r = (f) => [...e.widgets ?? [], ...e.inputs ?? []].some((p) => p.name === f);
  if (!Object.keys(n).every(r))
    for (const [f, p] of Object.entries(n)) {
      const h = e.widgets?.find((k) => k.name === f);
      h && !Vr(p) && (h.value = p);
    }
  const i = (e.widgets ?? []).map(({ name: f }) => f), [s, a] = i.includes("text") ? d$ : [$d, 0], l = e.computeSize(), c = (l[1] ?? 0) + o.box + o.widget * i.length, u = [Math.ceil(Math.max(l[0] ?? 0, s)), Math.ceil(Math.max(c, a))], d = { ...structuredClone(e.serialize()), size: u };
  return e.onRemoved?.(), { ...d, ..._$(d, i, n) };
}
function _$(e, t, n) {
  const o = Array.isArray(e.widgets_values) ? [...e.widgets_values] : [], r = Ae(e.widgets_values_named) ? { ...e.widgets_values_named } : null;
  return t.forEach((i, s) => {
    const a = i === m$ ? "fixed" : n[i];
    a === void 0 || Array.isArray(a) || (o[s] = a, r && (r[i] = a));
  }), { ...o.length > 0 ? { widgets_values: o } : {}, ...r ? { widgets_values_named: r } : {} };
}
function $$(e, { class_type: t, inputs: n }) {
  const o = Object.entries(n).filter(([, i]) => !Vr(i)).flatMap(([i, s]) => h$.has(i) ? [s, "fixed"] : [s]), r = o.length + Object.values(n).filter(Vr).length;
  return {
    id: e,
    type: t,
    pos: [0, 0],
    size: [$d, f$ + p$ * r],
    flags: {},
    order: 0,
    mode: 0,
    inputs: [],
    outputs: [],
    properties: {},
    widgets_values: o
  };
}
function S$(e, t, n, o, r) {
  if (!t || !o || n < 0 || n > g$) return;
  const i = Ul(t, "outputs");
  for (; i.length <= n; ) i.push({ name: `output ${i.length}`, type: "*", links: [] });
  const s = i[n], a = Ul(o, "inputs");
  let l = a.findIndex((d) => d.name === r);
  l < 0 && (l = a.push({ name: r, type: s?.type ?? "*", link: null }) - 1);
  const c = a[l];
  if (!s || !c) return;
  s.type === "*" && (s.type = c.type);
  const u = e.last_link_id += 1;
  e.links.push([u, t.id, n, o.id, l, s.type]), c.link = u, s.links = [...s.links ?? [], u];
}
function Ul(e, t) {
  return Array.isArray(e[t]) || (e[t] = []), e[t];
}
const Vr = (e) => Array.isArray(e) && e.length === 2 && typeof e[0] == "string" && typeof e[1] == "number";
function x$(e, t, n = "") {
  const o = `civitai_${e ?? "image"}${n}`;
  let r = o;
  for (let i = 2; t(r); i += 1) r = `${o} (${i})`;
  return r;
}
function C$(e) {
  const t = Array.isArray(e) ? e : [];
  return new Set(
    t.map((n) => typeof n == "string" ? n : O$(n)).filter((n) => n !== "").map((n) => n.replace(/^workflows[\\/]/, "").replace(/\.json$/i, ""))
  );
}
function O$(e) {
  const t = typeof e == "object" && e !== null && "path" in e ? e.path : "";
  return typeof t == "string" ? t : "";
}
const T$ = 5e3, P$ = { box: 20, widget: 0 }, A$ = { box: 30, widget: 7 }, E$ = { box: 0, widget: 0 }, I$ = "Vue";
async function L$(e, t, n, o, r) {
  return b$(n), Sd(e, t, n, await Cd(e, o), r);
}
async function Sd(e, t, n, o, r) {
  const i = t.nodesTwo ? t.enlarges ? A$ : P$ : E$, { graph: s, nodes: a } = v$(n, t.makeNode, i), l = N$(a, n, t, r);
  r && n$(s, r, l), t.nodesTwo && t.enlarges && (s.extra.workflowRendererVersion = I$);
  const c = s.groups.map(({ bounding: [p, h, k, $] }) => ({ x: p, y: h, w: k, h: $ })), u = l.get(r?.groups[0]?.nodes[0] ?? ""), d = u && { x: u.x - zn, y: u.y - Br, w: u.w + zn, h: u.h + Br }, f = kd([...l.values(), ...c], t.free, t.leastScale, d);
  return await xd(e, t, s, f, o), { name: o, nodeCount: a.size };
}
async function xd(e, t, n, o, r) {
  const i = typeof n.extra == "object" ? n.extra : {}, s = o && { scale: o.scale, offset: [o.x, o.y] };
  s && !t.restoresView && Object.assign(e.canvas.ds, s);
  const a = s ? { ...n, extra: { ...i, ds: s } } : n;
  await e.loadGraphData(a, !0, s !== null, r, { showMissingModelsDialog: !1 }), await M$(e, r);
}
async function M$(e, t) {
  const n = Date.now() + T$;
  for (; Date.now() < n; ) {
    if (e.extensionManager.workflow.activeWorkflow?.path === `workflows/${t}.json`) return;
    await new Promise((o) => setTimeout(o, 20));
  }
  throw new Error("ComfyUI did not open a new tab for the workflow.");
}
function N$(e, t, n, o) {
  const r = [...o?.note ? [i$(o.note)] : [], ...j$(e, t, o?.groups ?? [])], i = H_(r, n.free), s = r.map(({ id: a, width: l, height: c }) => [a, { x: 0, y: 0, ...i.get(a), w: l, h: c }]);
  for (const [a, { x: l, y: c }] of s) {
    const u = e.get(a);
    u && (u.pos = [l, c]);
  }
  return new Map(s);
}
function j$(e, t, n) {
  const o = new Map(n.flatMap(({ title: r, nodes: i }) => i.map((s) => [s, r])));
  return [...e].map(([r, { size: [i, s] }]) => ({
    id: r,
    kind: t[r]?.class_type ?? Gn,
    width: i,
    height: s,
    sources: Object.values(t[r]?.inputs ?? {}).flatMap((a) => Array.isArray(a) ? [String(a[0])] : []),
    ...o.has(r) ? { group: o.get(r) ?? "" } : {}
  }));
}
async function Cd(e, t, n = "") {
  return x$(t, await D$(e), n);
}
async function D$(e) {
  const t = e.extensionManager.workflow;
  let n = /* @__PURE__ */ new Set();
  try {
    const r = await e.api.fetchApi("/userdata?dir=workflows&recurse=true&split=false");
    n = C$(r.ok ? await r.json() : []);
  } catch {
  }
  const o = new Set((t.openWorkflows ?? []).map((r) => r.path ?? ""));
  return (r) => {
    const i = `workflows/${r}.json`;
    return n.has(r) || o.has(i) || !!t.getWorkflowByPath?.(i);
  };
}
const R$ = "_author";
async function F$(e, t, n, o) {
  const r = a$(n), i = await Cd(e, o, R$);
  if (r.form === "api") return Sd(e, t, r.workflow, i);
  const { nodes: s, all: a } = c$(r.workflow, t);
  return await xd(e, t, r.workflow, kd(a, t.free, t.leastScale), i), { name: i, nodeCount: s.length };
}
const Hl = "civitai-remake";
class B$ {
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
    const r = o && this.knowsNode(Gn) === !1 ? { ...o, note: null } : o;
    return L$(this.app, this.canvasPage(), t, n, r);
  }
  loadAuthorGraph(t, n) {
    return F$(this.app, this.canvasPage(), t, n);
  }
  knowsNode(t) {
    const n = window.LiteGraph?.registered_node_types;
    return n ? t in n : null;
  }
  canvasPage() {
    const { canvas: t, extensionManager: n } = this.app, o = (i) => n.setting?.get(i), r = t?.canvas.getBoundingClientRect() ?? document.documentElement.getBoundingClientRect();
    return {
      makeNode: (i) => this.knowsNode(i) ? window.LiteGraph?.createNode?.(i) ?? null : null,
      free: F_(r, V$()),
      leastScale: R_(t?.min_font_size_for_lod, window.LiteGraph?.NODE_TEXT_SIZE, window.devicePixelRatio),
      nodesTwo: window.LiteGraph?.vueNodesMode === !0,
      // Frontends that do not draw graphs larger any more do not have the setting either.
      enlarges: o("Comfy.VueNodes.AutoScaleLayout") === !0,
      restoresView: o("Comfy.EnableWorkflowViewRestore") !== !1
    };
  }
  showBadge(t) {
    const n = this.app.extensionManager.sidebarTab?.sidebarTabs?.find((o) => o.id === Hl);
    n && (n.iconBadge = t);
  }
  /** Add the tab once the host is set up. */
  addTab(t) {
    this.app.registerExtension({
      name: "civitai.remake",
      setup: () => this.app.extensionManager.registerSidebarTab({ ...t, id: Hl, type: "custom" })
    });
  }
}
function V$() {
  return (document.querySelector(".crm")?.closest(".sidebar-content-container") ?? document.querySelector(".crm"))?.getBoundingClientRect() ?? null;
}
function z$() {
  if (!window.comfyAPI) throw new Error("Civitai Remake runs inside ComfyUI only.");
  return new B$(window.comfyAPI);
}
const Un = ym(), Od = z$();
Mh(Od);
const Td = Rt(Un);
Td.follow();
Xn(Un).follow();
Zn(Un).follow();
let ko = null, Wl = !1;
function Pd() {
  ko?.unmount(), ko = null;
}
function U$(e) {
  Pd(), e.replaceChildren(), ko = gm(L_), ko.use(Un).use(Th, { unstyled: !0 }), ko.mount(e), !Wl && (Wl = !0, Zn(Un).refresh(), Ne(Un).restore());
}
Td.refresh();
Od.addTab({
  icon: "pi pi-images",
  title: "Civitai Remake",
  tooltip: "Civitai Remake",
  render: U$,
  destroy: Pd
});
