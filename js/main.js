(function(){"use strict";try{if(typeof document<"u"){var r=document.createElement("style");r.id="civitai-remake-style",r.appendChild(document.createTextNode('.crm{--crm-line: var(--border-default, var(--border-color, #4e4e4e));--crm-quiet: var(--descrip-text, #999);--crm-good: #3fa66a;--crm-warn: #c98a1b;--crm-bad: var(--error-text, #e05555);--crm-accent: var(--primary-background, #1f7ae0);--crm-on-accent: var(--base-foreground, #fff);--crm-surface: var(--secondary-background, var(--comfy-input-bg, #262729));box-sizing:border-box;display:flex;flex-direction:column;gap:12px;padding:12px;min-width:0;color:var(--fg-color, #eee);font-size:13px;line-height:1.4}.crm *,.crm *:before,.crm *:after{box-sizing:border-box}.crm p,.crm h2,.crm ul,.crm dl,.crm dd,.crm dt{margin:0;padding:0}.crm h2{font-size:15px;font-weight:600}.crm ul{list-style:none}.crm a{color:inherit;text-decoration:none}.crm a:hover{text-decoration:underline}.crm i.pi{font-size:13px}.crm p>i.pi{margin-right:4px}.crm :focus-visible{outline:2px solid var(--crm-accent);outline-offset:1px}.crm .crm-row{display:flex;flex-wrap:wrap;align-items:center;gap:8px}.crm .crm-tight{flex:none;gap:4px}.crm .crm-grow{flex:1 1 120px;min-width:0}.crm .crm-quiet{color:var(--crm-quiet);font-size:12px}.crm .crm-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.crm .crm-header .crm-grow{flex:1 1 auto}.crm .crm-empty{padding:24px 8px;text-align:center}.crm .crm-input{width:100%;height:32px;padding:0 10px;border:1px solid var(--crm-line);border-radius:6px;background:var(--crm-surface);color:var(--fg-color, #ddd);font:inherit}.crm .crm-button{display:inline-flex;align-items:center;justify-content:center;gap:6px;height:32px;padding:0 12px;border:1px solid var(--crm-line);border-radius:6px;background:var(--crm-surface);color:inherit;font:inherit;cursor:pointer;white-space:nowrap}.crm .crm-button:hover:not(:disabled){filter:brightness(1.12)}.crm .crm-button:disabled{opacity:.5;cursor:default}.crm .crm-primary{background:var(--crm-accent);border-color:transparent;color:var(--crm-on-accent)}.crm .crm-small{height:26px;padding:0 9px;font-size:12px}.crm .crm-wide{width:100%;height:36px;font-weight:600}.crm .crm-link{height:auto;padding:0;border:0;background:none;color:var(--crm-accent);align-self:flex-start}.crm .crm-icon{display:inline-grid;place-items:center;flex:none;width:24px;height:24px;padding:0;border:0;border-radius:4px;background:none;color:var(--crm-quiet);cursor:pointer}.crm .crm-icon:hover{background:var(--crm-surface);color:inherit}.crm .crm-fault{display:flex;gap:8px;padding:8px 10px;border:1px solid var(--crm-bad);border-radius:8px}.crm .crm-fault>i{color:var(--crm-bad);margin-top:2px}.crm .crm-fault-text{overflow-wrap:anywhere}.crm .crm-code{color:var(--crm-quiet);font:11px/1.4 monospace}.crm .crm-details{border:1px solid var(--crm-line);border-radius:8px}.crm .crm-details>summary{display:flex;align-items:center;justify-content:space-between;gap:8px;min-height:32px;padding:2px 6px 2px 10px;cursor:pointer;list-style:none}.crm .crm-details>summary::-webkit-details-marker{display:none}.crm .crm-details>summary:before{content:"›";width:10px;color:var(--crm-quiet)}.crm .crm-details[open]>summary:before{transform:rotate(90deg)}.crm .crm-details>summary>:first-child:not(button){flex:1}.crm .crm-name{font-weight:600;overflow-wrap:anywhere}.crm .crm-path{overflow-wrap:anywhere;user-select:text}.crm .crm-reason{display:flex;flex-direction:column;gap:2px;font-size:12px;overflow-wrap:anywhere}.crm .crm-check{display:flex;align-items:flex-start;gap:6px}.crm.crm-mask{display:grid;place-items:center;padding:16px;background:#0000008c}.crm .crm-dialog{display:flex;flex-direction:column;gap:12px;width:min(420px,100%);max-height:80vh;padding:16px;overflow:auto;border:1px solid var(--crm-line);border-radius:10px;background:var(--comfy-menu-bg, #222);color:var(--fg-color, #eee)}.crm .crm-missing{display:flex;flex-direction:column;gap:4px;margin-top:8px;overflow-wrap:anywhere}.crm .crm-dialog-foot{display:flex;justify-content:flex-end;gap:8px}.crm .crm-link{color:color-mix(in srgb,var(--crm-accent) 65%,var(--fg-color, #eee));text-align:left;white-space:normal}.crm .crm-link:hover:not(:disabled){text-decoration:underline}.crm .crm-details>summary{position:relative}.crm .crm-models,.crm .crm-cards{display:flex;flex-direction:column;gap:8px}.crm .crm-card{display:flex;flex-direction:column;gap:6px;padding:8px 10px;border:1px solid var(--crm-line);border-left-width:3px;border-radius:8px}.crm .crm-card-head{display:flex;align-items:flex-start;gap:8px}.crm .crm-card-head .crm-grow{flex:1 1 0}.crm .crm-state-icon{margin-top:2px;color:var(--crm-quiet)}.crm .crm-is-present{border-left-color:var(--crm-good)}.crm .crm-is-present .crm-state-icon{color:var(--crm-good)}.crm .crm-is-missing,.crm .crm-is-cancelled{border-left-color:var(--crm-warn)}.crm .crm-is-missing .crm-state-icon,.crm .crm-is-cancelled .crm-state-icon{color:var(--crm-warn)}.crm .crm-is-waiting,.crm .crm-is-downloading,.crm .crm-is-verifying{border-left-color:var(--crm-accent)}.crm .crm-is-downloading .crm-state-icon,.crm .crm-is-verifying .crm-state-icon{color:var(--crm-accent)}.crm .crm-is-paused,.crm .crm-is-interrupted{border-left-color:var(--crm-warn)}.crm .crm-is-paused .crm-state-icon,.crm .crm-is-interrupted .crm-state-icon{color:var(--crm-warn)}.crm .crm-is-failed,.crm .crm-is-unresolved{border-left-color:var(--crm-bad)}.crm .crm-is-failed .crm-state-icon,.crm .crm-is-unresolved .crm-state-icon{color:var(--crm-bad)}.crm .crm-is-off{opacity:.65}.crm .crm-card-head{gap:6px}.crm .crm-card-head>.crm-icon{width:20px;margin-right:-4px}.crm .crm-is-checking{border-left-color:var(--crm-accent)}.crm .crm-is-checking .crm-state-icon{color:var(--crm-accent)}.crm .crm-key{display:flex;flex-direction:column;gap:6px;padding:8px 10px;border:1px solid var(--crm-line);border-radius:8px}.crm .crm-setting{display:flex;align-items:center;justify-content:space-between;gap:8px}.crm .crm-short{flex:none;width:84px}.crm .crm-ask{display:flex;flex-direction:column;gap:4px}.crm .crm-top{align-items:flex-start}.crm .crm-area{display:block;min-height:32px;max-height:132px;padding:6px 10px;line-height:18px;resize:none;overflow-y:auto!important}.crm .crm-under{align-items:flex-start;flex-wrap:nowrap}.crm .crm-under .crm-grow{overflow-wrap:anywhere}.crm .crm-under .crm-link{font-size:12px}.crm .crm-warns{color:color-mix(in srgb,var(--crm-warn) 60%,var(--fg-color, #eee))}.crm .crm-drop{position:fixed;z-index:20;display:grid;place-items:center;padding:16px;border:2px dashed var(--crm-accent);border-radius:8px;background:color-mix(in srgb,var(--comfy-menu-bg, #222) 82%,transparent);pointer-events:none}.crm .crm-drop p{display:grid;gap:8px;justify-items:center;font-size:15px;font-weight:600;text-align:center}.crm .crm-drop p>i.pi{margin:0;font-size:28px;color:var(--crm-accent)}.crm .crm-drop-hint{place-items:end center;background:none;border-style:none}.crm .crm-drop-hint p{padding:8px 12px;border-radius:8px;background:var(--comfy-menu-bg, #222)}.crm[data-dragged=model] [data-takes-file]{outline:2px dashed var(--crm-accent);outline-offset:2px}.crm .crm-result{display:flex;flex-direction:column;gap:8px}.crm .crm-preview{display:grid;place-items:center;min-height:60px;border-radius:8px;background:var(--crm-surface);overflow:hidden}.crm .crm-preview img{display:block;max-width:100%;max-height:260px;object-fit:contain}.crm .crm-title{display:flex;align-items:center;gap:8px;font-weight:600}.crm .crm-chip{padding:1px 8px;border:1px solid var(--crm-line);border-radius:10px;color:var(--crm-quiet);font-size:11px;font-weight:400}.crm .crm-prompt{max-height:220px;overflow:auto;padding:0 10px 10px;white-space:pre-wrap;overflow-wrap:anywhere;user-select:text}.crm .crm-parameters{display:flex;flex-direction:column}.crm .crm-parameter{display:grid;grid-template-columns:minmax(80px,38%) 1fr 24px;align-items:center;gap:6px;min-height:26px;border-bottom:1px solid color-mix(in srgb,var(--crm-line) 45%,transparent)}.crm .crm-parameter:last-child{border-bottom:0}.crm .crm-parameter dt{color:var(--crm-quiet);font-size:12px;overflow-wrap:anywhere}.crm .crm-parameter dd{overflow-wrap:anywhere;user-select:text}.crm .crm-details .crm-parameters{padding:0 10px 6px}.crm .crm-back{align-self:flex-start;max-width:100%}.crm .crm-back span{overflow:hidden;text-overflow:ellipsis}.crm .crm-grid{display:grid;grid-template-columns:repeat(auto-fill,minmax(84px,1fr));gap:6px}.crm .crm-choice{position:relative;display:grid;place-items:center;width:100%;aspect-ratio:2 / 3;padding:0;border:1px solid var(--crm-line);border-radius:6px;background:var(--crm-surface);color:var(--crm-quiet);font:inherit;cursor:pointer;overflow:hidden}.crm .crm-choice img{width:100%;height:100%;object-fit:cover}.crm .crm-choice i.pi{font-size:20px}.crm .crm-choice:hover:not(:disabled){border-color:var(--crm-accent)}.crm .crm-choice:disabled{cursor:default;opacity:.6}.crm .crm-choice-note{position:absolute;inset:auto 0 0;padding:1px 4px;background:#000000b3;color:#fff;font-size:11px}.crm .crm-preview{max-height:260px}.crm .crm-preview[style] img{width:100%;height:100%;min-height:0}.crm .crm-sources{display:flex;flex-direction:column;gap:2px}.crm .crm-sources .crm-quiet,.crm .crm-unknown{overflow-wrap:anywhere}.crm .crm-unknown{font-size:12px}.crm .crm-unknown>i.pi{color:var(--crm-warn)}.crm .crm-parameter{position:relative;grid-template-columns:minmax(72px,30%) minmax(0,1fr)}.crm .crm-copyable{grid-template-columns:minmax(72px,30%) minmax(0,1fr) auto 24px;gap:4px}.crm .crm-copyable>.crm-copy{grid-column:4}.crm .crm-tip-box{flex:none}.crm .crm-icon.crm-disagrees{color:var(--crm-warn)}.crm .crm-tip{position:absolute;z-index:10;top:calc(100% + 2px);right:0;display:flex;flex-direction:column;gap:2px;max-width:100%;padding:6px 10px;border:1px solid var(--crm-line);border-radius:6px;background:var(--comfy-menu-bg, #222);color:var(--fg-color, #eee);box-shadow:0 4px 12px #0000004d;font-size:12px;font-weight:400;overflow-wrap:anywhere;pointer-events:none}.crm .crm-part{display:flex;flex-direction:column;gap:4px;padding:2px 10px 8px}.crm .crm-part .crm-parameters{padding:0}.crm .crm-part .crm-row{flex-wrap:nowrap}.crm .crm-part strong{overflow-wrap:anywhere}.crm .crm-raw{margin:0;max-height:240px;padding:8px;border-radius:6px;background:var(--crm-surface);overflow:auto;font:11px/1.4 monospace;white-space:pre-wrap;overflow-wrap:anywhere;user-select:text}.crm .crm-nodes{display:flex;flex-direction:column;gap:2px;font-size:12px;overflow-wrap:anywhere}.crm .crm-nodes li[data-installed=false]{color:color-mix(in srgb,var(--crm-warn) 60%,var(--fg-color, #eee))}.crm .crm-part>.crm-button{align-self:flex-start}.crm .crm-closed{border-color:var(--crm-warn)}.crm .crm-closed>i{color:var(--crm-warn)}.crm .crm-whole{white-space:nowrap}.crm .crm-use{flex:none;margin:2px 0 0;accent-color:var(--crm-accent)}.crm i.crm-differs{margin-left:4px;color:var(--crm-warn);font-size:11px}.crm .crm-evidence{display:flex;flex-direction:column;gap:4px;overflow-wrap:anywhere;user-select:text}.crm .crm-evidence strong{font-weight:600;color:var(--fg-color, #eee)}.crm .crm-other-file{gap:4px 14px;font-size:12px}.crm .crm-other-file .crm-link{font-size:12px}.crm .crm-picker{display:flex;flex-direction:column;gap:6px;padding:8px;border:1px solid var(--crm-line);border-radius:6px}.crm .crm-options{display:flex;flex-direction:column;max-height:180px;overflow:auto}.crm .crm-option{display:flex;justify-content:space-between;gap:8px;width:100%;padding:4px 6px;border:0;border-radius:4px;background:none;color:inherit;font:inherit;font-size:12px;text-align:left;cursor:pointer;overflow-wrap:anywhere}.crm .crm-option>:last-child:not(:first-child){flex:none}.crm .crm-option:hover{background:var(--crm-surface)}.crm .crm-bar{height:16px;border-radius:4px;background:var(--crm-surface);overflow:hidden}.crm .crm-bar .crm-bar-value{display:flex;align-items:center;justify-content:center;height:100%;background:var(--crm-accent);color:var(--crm-on-accent);transition:width .3s linear}.crm .crm-bar-stopped .crm-bar-value{background:var(--crm-warn)}.crm .crm-numbers{display:flex;flex-wrap:wrap;gap:2px 10px;font-variant-numeric:tabular-nums}.crm .crm-bar .crm-bar-label{font-size:11px;line-height:1;font-variant-numeric:tabular-nums}.crm .crm-note{display:inline-block;margin-left:6px;padding:0 6px;border:1px solid var(--crm-line);border-radius:8px;color:var(--crm-quiet);font-size:11px}.crm .crm-note-warn{border-color:var(--crm-warn);color:var(--crm-warn)}.crm .crm-target{margin:0;font-size:11px}.crm .crm-fit[data-fits=true]{color:var(--crm-good)}.crm .crm-fit[data-fits=false]{color:var(--crm-bad)}.crm .crm-workflow{display:flex;flex-direction:column;gap:8px}.crm .crm-done{display:flex;align-items:center;gap:6px;color:var(--crm-good)}.crm .crm-fidelity{display:flex;flex-direction:column;gap:6px;padding:0 10px 10px}.crm .crm-fidelity li{display:flex;gap:8px;overflow-wrap:anywhere}.crm .crm-fidelity li>i{margin-top:3px;color:var(--crm-warn)}.crm .crm-fidelity li[data-level=exact]>i{color:var(--crm-good)}.crm .crm-fidelity li[data-level=dropped]>i{color:var(--crm-bad)}')),document.head.appendChild(r)}}catch(e){console.error("vite-plugin-css-injected-by-js",e)}})();
// @__NO_SIDE_EFFECTS__
function Yi(e) {
  const t = /* @__PURE__ */ Object.create(null);
  for (const n of e.split(",")) t[n] = 1;
  return (n) => n in t;
}
const me = {}, _n = [], Ot = () => {
}, gl = () => !1, Tr = (e) => e.charCodeAt(0) === 111 && e.charCodeAt(1) === 110 && // uppercase letter
(e.charCodeAt(2) > 122 || e.charCodeAt(2) < 97), Or = (e) => e.startsWith("onUpdate:"), Ee = Object.assign, Ji = (e, t) => {
  const n = e.indexOf(t);
  n > -1 && e.splice(n, 1);
}, Bc = Object.prototype.hasOwnProperty, ge = (e, t) => Bc.call(e, t), Y = Array.isArray, nn = (e) => Bo(e) === "[object Map]", Rn = (e) => Bo(e) === "[object Set]", Es = (e) => Bo(e) === "[object Date]", ne = (e) => typeof e == "function", Te = (e) => typeof e == "string", st = (e) => typeof e == "symbol", ve = (e) => e !== null && typeof e == "object", bl = (e) => (ve(e) || ne(e)) && ne(e.then) && ne(e.catch), vl = Object.prototype.toString, Bo = (e) => vl.call(e), zc = (e) => Bo(e).slice(8, -1), yl = (e) => Bo(e) === "[object Object]", Pr = (e) => Te(e) && e !== "NaN" && e[0] !== "-" && "" + parseInt(e, 10) === e, to = /* @__PURE__ */ Yi(
  // the leading comma is intentional so empty string "" is also included
  ",key,ref,ref_for,ref_key,onVnodeBeforeMount,onVnodeMounted,onVnodeBeforeUpdate,onVnodeUpdated,onVnodeBeforeUnmount,onVnodeUnmounted"
), Ar = (e) => {
  const t = /* @__PURE__ */ Object.create(null);
  return ((n) => t[n] || (t[n] = e(n)));
}, Vc = /-\w/g, Ge = /* @__PURE__ */ Ar((e) => e.replace(Vc, (t) => t.slice(1).toUpperCase())), Uc = /\B([A-Z])/g, qt = /* @__PURE__ */ Ar(
  (e) => e.replace(Uc, "-$1").toLowerCase()
), Er = /* @__PURE__ */ Ar((e) => e.charAt(0).toUpperCase() + e.slice(1)), Qr = /* @__PURE__ */ Ar((e) => e ? `on${Er(e)}` : ""), Be = (e, t) => !Object.is(e, t), sr = (e, ...t) => {
  for (let n = 0; n < e.length; n++)
    e[n](...t);
}, _l = (e, t, n, o = !1) => {
  Object.defineProperty(e, t, {
    configurable: !0,
    enumerable: !1,
    writable: o,
    value: n
  });
}, Hc = (e) => {
  const t = parseFloat(e);
  return isNaN(t) ? e : t;
}, Kc = (e) => {
  const t = Te(e) ? Number(e) : NaN;
  return isNaN(t) ? e : t;
};
let Ls;
const Lr = () => Ls || (Ls = typeof globalThis < "u" ? globalThis : typeof self < "u" ? self : typeof window < "u" ? window : typeof global < "u" ? global : {});
function zo(e) {
  if (Y(e)) {
    const t = {};
    for (let n = 0; n < e.length; n++) {
      const o = e[n], r = Te(o) ? Yc(o) : zo(o);
      if (r)
        for (const i in r)
          t[i] = r[i];
    }
    return t;
  } else if (Te(e) || ve(e))
    return e;
}
const Wc = /;(?![^(]*\))/g, qc = /:([^]+)/, Gc = /"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|\\[^]|\/\*[^]*?\*\//g;
function Yc(e) {
  const t = {};
  return e.replace(Gc, (n) => n.startsWith("/*") ? "" : n).split(Wc).forEach((n) => {
    if (n) {
      const o = n.split(qc);
      o.length > 1 && (t[o[0].trim()] = o[1].trim());
    }
  }), t;
}
function Oe(e) {
  let t = "";
  if (Te(e))
    t = e;
  else if (Y(e))
    for (let n = 0; n < e.length; n++) {
      const o = Oe(e[n]);
      o && (t += o + " ");
    }
  else if (ve(e))
    for (const n in e)
      e[n] && (t += n + " ");
  return t.trim();
}
const Jc = "itemscope,allowfullscreen,disablepictureinpicture,disableremoteplayback,formnovalidate,ismap,nomodule,novalidate,playsinline,readonly", Zc = /* @__PURE__ */ Yi(Jc);
function wl(e) {
  return !!e || e === "";
}
function Xc(e, t, n) {
  if (e.length !== t.length) return !1;
  let o = !0;
  for (let r = 0; o && r < e.length; r++)
    o = Vn(e[r], t[r], n);
  return o;
}
function Is(e, t, n) {
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
function Qc(e, t, n) {
  let o = nn(e), r = nn(t);
  if (o || r || (o = Rn(e), r = Rn(t), o || r))
    return o && r ? Is(e, t, n) : !1;
  const i = Object.keys(e).length, s = Object.keys(t).length;
  if (i !== s)
    return !1;
  for (const a in e) {
    const l = e.hasOwnProperty(a), c = t.hasOwnProperty(a);
    if (l && !c || !l && c || !Vn(e[a], t[a], n))
      return !1;
  }
  return String(e) === String(t);
}
function js(e, t, n, o) {
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
  let o = Es(e), r = Es(t);
  return o || r ? o && r ? e.getTime() === t.getTime() : !1 : (o = st(e), r = st(t), o || r ? e === t : (o = Y(e), r = Y(t), o || r ? o && r ? js(e, t, n, Xc) : !1 : (o = ve(e), r = ve(t), o || r ? !o || !r ? !1 : js(e, t, n, Qc) : String(e) === String(t))));
}
function kl(e, t) {
  return e.findIndex((n) => Vn(n, t));
}
const $l = (e) => !!(e && e.__v_isRef === !0), O = (e) => Te(e) ? e : e == null ? "" : Y(e) || ve(e) && (e.toString === vl || !ne(e.toString)) ? $l(e) ? O(e.value) : JSON.stringify(e, Sl, 2) : String(e), Sl = (e, t) => $l(t) ? Sl(e, t.value) : nn(t) ? {
  [`Map(${t.size})`]: [...t.entries()].reduce(
    (n, [o, r], i) => (n[ei(o, i) + " =>"] = r, n),
    {}
  )
} : Rn(t) ? {
  [`Set(${t.size})`]: [...t.values()].map((n) => ei(n))
} : st(t) ? ei(t) : ve(t) && !Y(t) && !yl(t) ? String(t) : t, ei = (e, t = "") => {
  var n;
  return (
    // Symbol.description in es2019+ so we need to cast here to pass
    // the lib: es2016 check
    st(e) ? `Symbol(${(n = e.description) != null ? n : t})` : e
  );
};
let Ie;
class xl {
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
function Cl(e) {
  return new xl(e);
}
function Tl() {
  return Ie;
}
function ed(e, t = !1) {
  Ie && (Ie.active ? Ie.cleanups.push(e) : e());
}
let Ce;
const ti = /* @__PURE__ */ new WeakSet();
class Ol {
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
    this.flags & 2 && !(this.flags & 32) || this.flags & 8 || Al(this);
  }
  run() {
    if (!(this.flags & 1))
      return this.fn();
    this.flags |= 2, Ns(this), El(this);
    const t = Ce, n = gt;
    Ce = this, gt = !0;
    try {
      return this.fn();
    } finally {
      Ll(this), Ce = t, gt = n, this.flags &= -3;
    }
  }
  stop() {
    if (this.flags & 1) {
      for (let t = this.deps; t; t = t.nextDep)
        Qi(t);
      this.deps = this.depsTail = void 0, Ns(this), this.onStop && this.onStop(), this.flags &= -2;
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
let Pl = 0, no, oo;
function Al(e, t = !1) {
  if (e.flags |= 8, t) {
    e.next = oo, oo = e;
    return;
  }
  e.next = no, no = e;
}
function Zi() {
  Pl++;
}
function Xi() {
  if (--Pl > 0)
    return;
  if (oo) {
    let t = oo;
    for (oo = void 0; t; ) {
      const n = t.next;
      t.next = void 0, t.flags &= -9, t = n;
    }
  }
  let e;
  for (; no; ) {
    let t = no;
    for (no = void 0; t; ) {
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
function El(e) {
  for (let t = e.deps; t; t = t.nextDep)
    t.version = -1, t.prevActiveLink = t.dep.activeLink, t.dep.activeLink = t;
}
function Ll(e) {
  let t, n = e.depsTail, o = n;
  for (; o; ) {
    const r = o.prevDep;
    o.version === -1 ? (o === n && (n = r), Qi(o), td(o)) : t = o, o.dep.activeLink = o.prevActiveLink, o.prevActiveLink = void 0, o = r;
  }
  e.deps = t, e.depsTail = n;
}
function _i(e) {
  for (let t = e.deps; t; t = t.nextDep)
    if (t.dep.version !== t.version || t.dep.computed && (Il(t.dep.computed) || t.dep.version !== t.version))
      return !0;
  return !!e._dirty;
}
function Il(e) {
  if (e.flags & 4 && !(e.flags & 16) || (e.flags &= -17, e.globalVersion === mo) || (e.globalVersion = mo, !e.isSSR && e.flags & 128 && (!e.deps && !e._dirty || !_i(e))))
    return;
  e.flags |= 2;
  const t = e.dep, n = Ce, o = gt;
  Ce = e, gt = !0;
  try {
    El(e);
    const r = e.fn(e._value);
    (t.version === 0 || Be(r, e._value)) && (e.flags |= 128, e._value = r, t.version++);
  } catch (r) {
    throw t.version++, r;
  } finally {
    Ce = n, gt = o, Ll(e), e.flags &= -3;
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
function td(e) {
  const { prevDep: t, nextDep: n } = e;
  t && (t.nextDep = n, e.prevDep = void 0), n && (n.prevDep = t, e.nextDep = void 0);
}
let gt = !0;
const jl = [];
function Lt() {
  jl.push(gt), gt = !1;
}
function It() {
  const e = jl.pop();
  gt = e === void 0 ? !0 : e;
}
function Ns(e) {
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
class nd {
  constructor(t, n) {
    this.sub = t, this.dep = n, this.version = n.version, this.nextDep = this.prevDep = this.nextSub = this.prevSub = this.prevActiveLink = void 0;
  }
}
class Ir {
  // TODO isolatedDeclarations "__v_skip"
  constructor(t) {
    this.computed = t, this.version = 0, this.activeLink = void 0, this.subs = void 0, this.map = void 0, this.key = void 0, this.sc = 0, this.__v_skip = !0;
  }
  track(t) {
    if (!Ce || !gt || Ce === this.computed)
      return;
    let n = this.activeLink;
    if (n === void 0 || n.sub !== Ce)
      n = this.activeLink = new nd(Ce, this), Ce.deps ? (n.prevDep = Ce.depsTail, Ce.depsTail.nextDep = n, Ce.depsTail = n) : Ce.deps = Ce.depsTail = n, Nl(n);
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
function Nl(e) {
  if (e.dep.sc++, e.sub.flags & 4) {
    const t = e.dep.computed;
    if (t && !e.dep.subs) {
      t.flags |= 20;
      for (let o = t.deps; o; o = o.nextDep)
        Nl(o);
    }
    const n = e.dep.subs;
    n !== e && (e.prevSub = n, n && (n.nextSub = e)), e.dep.subs = e;
  }
}
const lr = /* @__PURE__ */ new WeakMap(), wn = /* @__PURE__ */ Symbol(
  ""
), wi = /* @__PURE__ */ Symbol(
  ""
), ho = /* @__PURE__ */ Symbol(
  ""
);
function We(e, t, n) {
  if (gt && Ce) {
    let o = lr.get(e);
    o || lr.set(e, o = /* @__PURE__ */ new Map());
    let r = o.get(n);
    r || (o.set(n, r = new Ir()), r.map = o, r.key = n), r.track();
  }
}
function Ut(e, t, n, o, r, i) {
  const s = lr.get(e);
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
    const l = Y(e), c = l && Pr(n);
    if (l && n === "length") {
      const u = Number(o);
      s.forEach((d, p) => {
        (p === "length" || p === ho || !st(p) && p >= u) && a(d);
      });
    } else
      switch ((n !== void 0 || s.has(void 0)) && a(s.get(n)), c && a(s.get(ho)), t) {
        case "add":
          l ? c && a(s.get("length")) : (a(s.get(wn)), nn(e) && a(s.get(wi)));
          break;
        case "delete":
          l || (a(s.get(wn)), nn(e) && a(s.get(wi)));
          break;
        case "set":
          nn(e) && a(s.get(wn));
          break;
      }
  }
  Xi();
}
function od(e, t) {
  const n = lr.get(e);
  return n && n.get(t);
}
function An(e) {
  const t = /* @__PURE__ */ fe(e);
  return t === e || (We(t, "iterate", ho), /* @__PURE__ */ it(e)) ? t : /* @__PURE__ */ jt(e) ? /* @__PURE__ */ Pt(e) ? t.map((n) => rn(ct(n))) : t.map(rn) : t.map(ct);
}
function jr(e) {
  return We(e = /* @__PURE__ */ fe(e), "iterate", ho), e;
}
function St(e, t) {
  return /* @__PURE__ */ jt(e) ? rn(/* @__PURE__ */ Pt(e) ? ct(t) : t) : ct(t);
}
const rd = {
  __proto__: null,
  [Symbol.iterator]() {
    return ni(this, Symbol.iterator, (e) => St(this, e));
  },
  concat(...e) {
    return An(this).concat(
      ...e.map((t) => Y(t) ? An(t) : t)
    );
  },
  entries() {
    return ni(this, "entries", (e) => (e[1] = St(this, e[1]), e));
  },
  every(e, t) {
    return Rt(this, "every", e, t, void 0, arguments);
  },
  filter(e, t) {
    return Rt(
      this,
      "filter",
      e,
      t,
      (n) => n.map((o) => St(this, o)),
      arguments
    );
  },
  find(e, t) {
    return Rt(
      this,
      "find",
      e,
      t,
      (n) => St(this, n),
      arguments
    );
  },
  findIndex(e, t) {
    return Rt(this, "findIndex", e, t, void 0, arguments);
  },
  findLast(e, t) {
    return Rt(
      this,
      "findLast",
      e,
      t,
      (n) => St(this, n),
      arguments
    );
  },
  findLastIndex(e, t) {
    return Rt(this, "findLastIndex", e, t, void 0, arguments);
  },
  // flat, flatMap could benefit from ARRAY_ITERATE but are not straight-forward to implement
  forEach(e, t) {
    return Rt(this, "forEach", e, t, void 0, arguments);
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
    return Rt(this, "map", e, t, void 0, arguments);
  },
  pop() {
    return Wn(this, "pop");
  },
  push(...e) {
    return Wn(this, "push", e);
  },
  reduce(e, ...t) {
    return Ds(this, "reduce", e, t);
  },
  reduceRight(e, ...t) {
    return Ds(this, "reduceRight", e, t);
  },
  shift() {
    return Wn(this, "shift");
  },
  // slice could use ARRAY_ITERATE but also seems to beg for range tracking
  some(e, t) {
    return Rt(this, "some", e, t, void 0, arguments);
  },
  splice(...e) {
    return Wn(this, "splice", e);
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
    return Wn(this, "unshift", e);
  },
  values() {
    return ni(this, "values", (e) => St(this, e));
  }
};
function ni(e, t, n) {
  const o = jr(e), r = o[t], i = r.call(o);
  if (o !== e && !/* @__PURE__ */ it(e)) {
    if (i[Symbol.toStringTag] === "Array Iterator") {
      const s = Object.create(Object.getPrototypeOf(i));
      return s.next = () => Ms(i.next(), n), r !== Ml[t] && Object.defineProperties(s, {
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
    i._next = i.next, i.next = () => Ms(i._next(), n);
  }
  return i;
}
function Ms(e, t) {
  return e.done || (e.value = t(e.value)), e;
}
const Ml = Array.prototype;
function Rt(e, t, n, o, r, i) {
  const s = jr(e), a = s !== e && !/* @__PURE__ */ it(e), l = s[t];
  if (l !== Ml[t]) {
    const d = l.apply(e, i);
    return a ? ct(d) : d;
  }
  let c = n;
  s !== e && (a ? c = function(d, p) {
    return n.call(this, St(e, d), p, e);
  } : n.length > 2 && (c = function(d, p) {
    return n.call(this, d, p, e);
  }));
  const u = l.call(s, c, o);
  return a && r ? r(u) : u;
}
function Ds(e, t, n, o) {
  const r = jr(e), i = r !== e && !/* @__PURE__ */ it(e);
  let s = n, a = !1;
  r !== e && (i ? (a = o.length === 0, s = function(c, u, d) {
    return a && (a = !1, c = St(e, c)), n.call(this, c, St(e, u), d, e);
  }) : n.length > 3 && (s = function(c, u, d) {
    return n.call(this, c, u, d, e);
  }));
  const l = r[t](s, ...o);
  return a ? St(e, l) : l;
}
function oi(e, t, n) {
  const o = /* @__PURE__ */ fe(e);
  We(o, "iterate", ho);
  const r = o[t](...n);
  return (r === -1 || r === !1) && /* @__PURE__ */ Nr(n[0]) ? (n[0] = /* @__PURE__ */ fe(n[0]), o[t](...n)) : r;
}
function Wn(e, t, n = []) {
  Lt(), Zi();
  const o = (/* @__PURE__ */ fe(e))[t].apply(e, n);
  return Xi(), It(), o;
}
const id = /* @__PURE__ */ Yi("__proto__,__v_isRef,__isVue"), Dl = /* @__PURE__ */ new Set(
  /* @__PURE__ */ Object.getOwnPropertyNames(Symbol).filter((e) => e !== "arguments" && e !== "caller").map((e) => Symbol[e]).filter(st)
);
function sd(e) {
  st(e) || (e = String(e));
  const t = /* @__PURE__ */ fe(this);
  return We(t, "has", e), t.hasOwnProperty(e);
}
class Rl {
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
      return o === (r ? i ? gd : Vl : i ? zl : Bl).get(t) || // receiver is not the reactive proxy, but has the same prototype
      // this means the receiver is a user proxy of the reactive proxy
      Object.getPrototypeOf(t) === Object.getPrototypeOf(o) ? t : void 0;
    const s = Y(t);
    if (!r) {
      let l;
      if (s && (l = rd[n]))
        return l;
      if (n === "hasOwnProperty")
        return sd;
    }
    const a = Reflect.get(
      t,
      n,
      // if this is a proxy wrapping a ref, return methods using the raw ref
      // as receiver so that we don't have to call `toRaw` on the ref in all
      // its class methods
      /* @__PURE__ */ Ae(t) ? t : o
    );
    if ((st(n) ? Dl.has(n) : id(n)) || (r || We(t, "get", n), i))
      return a;
    if (/* @__PURE__ */ Ae(a)) {
      const l = s && Pr(n) ? a : a.value;
      return r && ve(l) ? /* @__PURE__ */ ur(l) : l;
    }
    return ve(a) ? r ? /* @__PURE__ */ ur(a) : /* @__PURE__ */ Un(a) : a;
  }
}
class Fl extends Rl {
  constructor(t = !1) {
    super(!1, t);
  }
  set(t, n, o, r) {
    let i = t[n];
    const s = Y(t) && Pr(n);
    if (!this._isShallow) {
      const c = /* @__PURE__ */ jt(i);
      if (!/* @__PURE__ */ it(o) && !/* @__PURE__ */ jt(o) && (i = /* @__PURE__ */ fe(i), o = /* @__PURE__ */ fe(o)), !s && /* @__PURE__ */ Ae(i) && !/* @__PURE__ */ Ae(o))
        return c || (i.value = o), !0;
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
    return (!st(n) || !Dl.has(n)) && We(t, "has", n), o;
  }
  ownKeys(t) {
    return We(
      t,
      "iterate",
      Y(t) ? "length" : wn
    ), Reflect.ownKeys(t);
  }
}
class ad extends Rl {
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
const ld = /* @__PURE__ */ new Fl(), ud = /* @__PURE__ */ new ad(), cd = /* @__PURE__ */ new Fl(!0);
const ki = (e) => e, Go = (e) => Reflect.getPrototypeOf(e);
function dd(e, t, n) {
  return function(...o) {
    const r = this.__v_raw, i = /* @__PURE__ */ fe(r), s = nn(i), a = e === "entries" || e === Symbol.iterator && s, l = e === "keys" && s, c = r[e](...o), u = n ? ki : t ? rn : ct;
    return !t && We(
      i,
      "iterate",
      l ? wi : wn
    ), Ee(
      // inheriting all iterator properties
      Object.create(c),
      {
        // iterator protocol
        next() {
          const { value: d, done: p } = c.next();
          return p ? { value: d, done: p } : {
            value: a ? [u(d[0]), u(d[1])] : u(d),
            done: p
          };
        }
      }
    );
  };
}
function Yo(e) {
  return function(...t) {
    return e === "delete" ? !1 : e === "clear" ? void 0 : this;
  };
}
function fd(e, t) {
  const n = {
    get(r) {
      const i = this.__v_raw, s = /* @__PURE__ */ fe(i), a = /* @__PURE__ */ fe(r);
      e || (Be(r, a) && We(s, "get", r), We(s, "get", a));
      const { has: l } = Go(s), c = t ? ki : e ? rn : ct;
      if (l.call(s, r))
        return c(i.get(r));
      if (l.call(s, a))
        return c(i.get(a));
      i !== s && i.get(r);
    },
    get size() {
      const r = this.__v_raw;
      return !e && We(/* @__PURE__ */ fe(r), "iterate", wn), r.size;
    },
    has(r) {
      const i = this.__v_raw, s = /* @__PURE__ */ fe(i), a = /* @__PURE__ */ fe(r);
      return e || (Be(r, a) && We(s, "has", r), We(s, "has", a)), r === a ? i.has(r) : i.has(r) || i.has(a);
    },
    forEach(r, i) {
      const s = this, a = s.__v_raw, l = /* @__PURE__ */ fe(a), c = t ? ki : e ? rn : ct;
      return !e && We(l, "iterate", wn), a.forEach((u, d) => r.call(i, c(u), c(d), s));
    }
  };
  return Ee(
    n,
    e ? {
      add: Yo("add"),
      set: Yo("set"),
      delete: Yo("delete"),
      clear: Yo("clear")
    } : {
      add(r) {
        const i = /* @__PURE__ */ fe(this), s = Go(i), a = /* @__PURE__ */ fe(r), l = !t && !/* @__PURE__ */ it(r) && !/* @__PURE__ */ jt(r) ? a : r;
        return s.has.call(i, l) || Be(r, l) && s.has.call(i, r) || Be(a, l) && s.has.call(i, a) || (i.add(l), Ut(i, "add", l, l)), this;
      },
      set(r, i) {
        !t && !/* @__PURE__ */ it(i) && !/* @__PURE__ */ jt(i) && (i = /* @__PURE__ */ fe(i));
        const s = /* @__PURE__ */ fe(this), { has: a, get: l } = Go(s);
        let c = a.call(s, r);
        c || (r = /* @__PURE__ */ fe(r), c = a.call(s, r));
        const u = l.call(s, r);
        return s.set(r, i), c ? Be(i, u) && Ut(s, "set", r, i) : Ut(s, "add", r, i), this;
      },
      delete(r) {
        const i = /* @__PURE__ */ fe(this), { has: s, get: a } = Go(i);
        let l = s.call(i, r);
        l || (r = /* @__PURE__ */ fe(r), l = s.call(i, r)), a && a.call(i, r);
        const c = i.delete(r);
        return l && Ut(i, "delete", r, void 0), c;
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
    n[r] = dd(r, e, t);
  }), n;
}
function es(e, t) {
  const n = fd(e, t);
  return (o, r, i) => r === "__v_isReactive" ? !e : r === "__v_isReadonly" ? e : r === "__v_isShallow" ? t : r === "__v_raw" ? o : Reflect.get(
    ge(n, r) && r in o ? n : o,
    r,
    i
  );
}
const pd = {
  get: /* @__PURE__ */ es(!1, !1)
}, md = {
  get: /* @__PURE__ */ es(!1, !0)
}, hd = {
  get: /* @__PURE__ */ es(!0, !1)
};
const Bl = /* @__PURE__ */ new WeakMap(), zl = /* @__PURE__ */ new WeakMap(), Vl = /* @__PURE__ */ new WeakMap(), gd = /* @__PURE__ */ new WeakMap();
function bd(e) {
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
    ld,
    pd,
    Bl
  );
}
// @__NO_SIDE_EFFECTS__
function vd(e) {
  return ts(
    e,
    !1,
    cd,
    md,
    zl
  );
}
// @__NO_SIDE_EFFECTS__
function ur(e) {
  return ts(
    e,
    !0,
    ud,
    hd,
    Vl
  );
}
function ts(e, t, n, o, r) {
  if (!ve(e) || e.__v_raw && !(t && e.__v_isReactive) || e.__v_skip || !Object.isExtensible(e))
    return e;
  const i = r.get(e);
  if (i)
    return i;
  const s = bd(zc(e));
  if (s === 0)
    return e;
  const a = new Proxy(
    e,
    s === 2 ? o : n
  );
  return r.set(e, a), a;
}
// @__NO_SIDE_EFFECTS__
function Pt(e) {
  return /* @__PURE__ */ jt(e) ? /* @__PURE__ */ Pt(e.__v_raw) : !!(e && e.__v_isReactive);
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
function Nr(e) {
  return e ? !!e.__v_raw : !1;
}
// @__NO_SIDE_EFFECTS__
function fe(e) {
  const t = e && e.__v_raw;
  return t ? /* @__PURE__ */ fe(t) : e;
}
function ns(e) {
  return !ge(e, "__v_skip") && Object.isExtensible(e) && _l(e, "__v_skip", !0), e;
}
const ct = (e) => ve(e) ? /* @__PURE__ */ Un(e) : e, rn = (e) => ve(e) ? /* @__PURE__ */ ur(e) : e;
// @__NO_SIDE_EFFECTS__
function Ae(e) {
  return e ? e.__v_isRef === !0 : !1;
}
// @__NO_SIDE_EFFECTS__
function ie(e) {
  return Ul(e, !1);
}
// @__NO_SIDE_EFFECTS__
function vt(e) {
  return Ul(e, !0);
}
function Ul(e, t) {
  return /* @__PURE__ */ Ae(e) ? e : new yd(e, t);
}
class yd {
  constructor(t, n) {
    this.dep = new Ir(), this.__v_isRef = !0, this.__v_isShallow = !1, this._rawValue = n ? t : /* @__PURE__ */ fe(t), this._value = n ? t : ct(t), this.__v_isShallow = n;
  }
  get value() {
    return this.dep.track(), this._value;
  }
  set value(t) {
    const n = this._rawValue, o = this.__v_isShallow || /* @__PURE__ */ it(t) || /* @__PURE__ */ jt(t);
    t = o ? t : /* @__PURE__ */ fe(t), Be(t, n) && (this._rawValue = t, this._value = o ? t : ct(t), this.dep.trigger());
  }
}
function _(e) {
  return /* @__PURE__ */ Ae(e) ? e.value : e;
}
const _d = {
  get: (e, t, n) => t === "__v_raw" ? e : _(Reflect.get(e, t, n)),
  set: (e, t, n, o) => {
    const r = e[t];
    return /* @__PURE__ */ Ae(r) && !/* @__PURE__ */ Ae(n) ? (r.value = n, !0) : Reflect.set(e, t, n, o);
  }
};
function Hl(e) {
  return /* @__PURE__ */ Pt(e) ? e : new Proxy(e, _d);
}
class wd {
  constructor(t) {
    this.__v_isRef = !0, this._value = void 0;
    const n = this.dep = new Ir(), { get: o, set: r } = t(n.track.bind(n), n.trigger.bind(n));
    this._get = o, this._set = r;
  }
  get value() {
    return this._value = this._get();
  }
  set value(t) {
    this._set(t);
  }
}
function kd(e) {
  return new wd(e);
}
// @__NO_SIDE_EFFECTS__
function $d(e) {
  const t = Y(e) ? new Array(e.length) : {};
  for (const n in e)
    t[n] = xd(e, n);
  return t;
}
class Sd {
  constructor(t, n, o) {
    this._object = t, this._defaultValue = o, this.__v_isRef = !0, this._value = void 0, this._key = st(n) ? n : String(n), this._raw = /* @__PURE__ */ fe(t);
    let r = !0, i = t;
    if (!Y(t) || st(this._key) || !Pr(this._key))
      do
        r = !/* @__PURE__ */ Nr(i) || /* @__PURE__ */ it(i);
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
    return od(this._raw, this._key);
  }
}
function xd(e, t, n) {
  return new Sd(e, t, n);
}
class Cd {
  constructor(t, n, o) {
    this.fn = t, this.setter = n, this._value = void 0, this.dep = new Ir(this), this.__v_isRef = !0, this.deps = void 0, this.depsTail = void 0, this.flags = 16, this.globalVersion = mo - 1, this.next = void 0, this.effect = this, this.__v_isReadonly = !n, this.isSSR = o;
  }
  /**
   * @internal
   */
  notify() {
    if (this.flags |= 16, !(this.flags & 8) && // avoid infinite self recursion
    Ce !== this)
      return Al(this, !0), !0;
  }
  get value() {
    const t = this.dep.track();
    return Il(this), t && (t.version = this.dep.version), this._value;
  }
  set value(t) {
    this.setter && this.setter(t);
  }
}
// @__NO_SIDE_EFFECTS__
function Td(e, t, n = !1) {
  let o, r;
  return ne(e) ? o = e : (o = e.get, r = e.set), new Cd(o, r, n);
}
const Jo = {}, cr = /* @__PURE__ */ new WeakMap();
let gn;
function Od(e, t = !1, n = gn) {
  if (n) {
    let o = cr.get(n);
    o || cr.set(n, o = []), o.push(e);
  }
}
function Pd(e, t, n = me) {
  const { immediate: o, deep: r, once: i, scheduler: s, augmentJob: a, call: l } = n, c = (k) => r ? k : /* @__PURE__ */ it(k) || r === !1 || r === 0 ? Ht(k, 1) : Ht(k);
  let u, d, p, f, v = !1, w = !1;
  if (/* @__PURE__ */ Ae(e) ? (d = () => e.value, v = /* @__PURE__ */ it(e)) : /* @__PURE__ */ Pt(e) ? (d = () => c(e), v = !0) : Y(e) ? (w = !0, v = e.some((k) => /* @__PURE__ */ Pt(k) || /* @__PURE__ */ it(k)), d = () => e.map((k) => {
    if (/* @__PURE__ */ Ae(k))
      return k.value;
    if (/* @__PURE__ */ Pt(k))
      return c(k);
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
    gn = u;
    try {
      return l ? l(e, 3, [f]) : e(f);
    } finally {
      gn = k;
    }
  } : d = Ot, t && r) {
    const k = d, S = r === !0 ? 1 / 0 : r;
    d = () => Ht(k(), S);
  }
  const T = Tl(), x = () => {
    u.stop(), T && T.active && Ji(T.effects, u);
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
  let C = w ? new Array(e.length).fill(Jo) : Jo;
  const M = (k) => {
    if (!(!(u.flags & 1) || !u.dirty && !k))
      if (t) {
        const S = u.run();
        if (k || r || v || (w ? S.some((J, N) => Be(J, C[N])) : Be(S, C))) {
          const J = gn;
          Lt();
          try {
            p && p(), gn = u;
            const N = [
              S,
              // pass undefined as the old value when it's changed for the first time
              C === Jo ? void 0 : w && C[0] === Jo ? [] : C,
              f
            ];
            C = S, l ? l(t, 3, N) : (
              // @ts-expect-error
              t(...N)
            );
          } finally {
            gn = J, It();
          }
        }
      } else
        u.run();
  };
  return a && a(M), u = new Ol(d), u.scheduler = s ? () => s(M, !1) : M, f = (k) => Od(k, !1, u), p = u.onStop = () => {
    const k = cr.get(u);
    if (k) {
      if (l)
        l(k, 4);
      else
        for (const S of k) S();
      cr.delete(u);
    }
  }, t ? o ? M(!0) : C = u.run() : s ? s(M.bind(null, !0), !0) : u.run(), x.pause = u.pause.bind(u), x.resume = u.resume.bind(u), x.stop = x, x;
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
  else if (yl(e)) {
    for (const o in e)
      Ht(e[o], t, n);
    for (const o of Object.getOwnPropertySymbols(e))
      Object.prototype.propertyIsEnumerable.call(e, o) && Ht(e[o], t, n);
  }
  return e;
}
function Vo(e, t, n, o) {
  try {
    return o ? e(...o) : e();
  } catch (r) {
    Mr(r, t, n);
  }
}
function dt(e, t, n, o) {
  if (ne(e)) {
    const r = Vo(e, t, n, o);
    return r && bl(r) && r.catch((i) => {
      Mr(i, t, n, void 0, !0);
    }), r;
  }
  if (Y(e)) {
    const r = [];
    for (let i = 0; i < e.length; i++)
      r.push(dt(e[i], t, n, o));
    return r;
  }
}
function Mr(e, t, n, o = !0, r = !1) {
  const i = t ? t.vnode : null, { errorHandler: s, throwUnhandledErrorInProduction: a } = t && t.appContext.config || me;
  if (t) {
    let l = t.parent;
    const c = t.proxy, u = `https://vuejs.org/error-reference/#runtime-${n}`;
    for (; l; ) {
      const d = l.ec;
      if (d && !l.isUnmounted && // Async failures may outlive stopped scopes whose unmount effects
      // are deferred or discarded by Suspense.
      (!r || l.scope.active)) {
        for (let p = 0; p < d.length; p++)
          if (d[p](e, c, u) === !1)
            return;
      }
      l = l.parent;
    }
    if (s) {
      Lt(), Vo(s, null, 10, [
        e,
        c,
        u
      ]), It();
      return;
    }
  }
  Ad(e, n, i, o, a);
}
function Ad(e, t, n, o = !0, r = !1) {
  if (r)
    throw e;
  console.error(e);
}
const Je = [];
let mt = -1;
const xt = [];
let Qt = null, Ln = 0;
const Kl = /* @__PURE__ */ Promise.resolve();
let dr = null;
function Dr(e) {
  const t = dr || Kl;
  return e ? t.then(this ? e.bind(this) : e) : t;
}
function Ed(e) {
  let t = mt + 1, n = Je.length;
  for (; t < n; ) {
    const o = t + n >>> 1, r = Je[o], i = go(r);
    i < e || i === e && r.flags & 2 ? t = o + 1 : n = o;
  }
  return t;
}
function Rr(e) {
  if (!(e.flags & 1)) {
    const t = go(e), n = Je[Je.length - 1];
    !n || // fast path when the job id is larger than the tail
    !(e.flags & 2) && t >= go(n) ? Je.push(e) : Je.splice(Ed(t), 0, e), e.flags |= 1, Wl();
  }
}
function Wl() {
  dr || (dr = Kl.then(Yl));
}
function Ld(e) {
  if (!Y(e))
    Qt && e.id === -1 ? Qt.splice(Ln + 1, 0, e) : e.flags & 1 || (xt.push(e), e.flags |= 1);
  else
    for (let t = 0; t < e.length; t++)
      xt.push(e[t]);
  Wl();
}
function ql(e, t, n, o = mt + 1) {
  for (; o < Je.length; o++) {
    const r = Je[o];
    if (r && r.flags & 2) {
      if (e && r.id !== e.uid || t !== void 0 && !(r.id >= t))
        continue;
      Je.splice(o, 1), o = e ? o - 1 : mt, r.flags & 4 && (r.flags &= -2), r(), r.flags & 4 || (r.flags &= -2);
    }
  }
}
function Gl(e, t, n = 0) {
  if (xt.length) {
    let o = xt, r = 0;
    if (t) {
      o = [];
      for (let s = 0; s < xt.length; s++) {
        const a = xt[s];
        (a.i !== void 0 ? !a.i || a.i.uid < n : t.has(a)) ? xt[r++] = a : o.push(a);
      }
    }
    const i = [...new Set(o)].sort((s, a) => go(s) - go(a));
    if (xt.length = r, Qt) {
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
let ri = !1;
function Id(e, t) {
  if (ri) {
    e();
    return;
  }
  const n = t === void 0 ? void 0 : new Set(xt);
  e(), ri = !0;
  try {
    ql(void 0, t), Gl(void 0, n, t);
  } finally {
    ri = !1;
  }
}
const go = (e) => e.id == null ? e.flags & 2 ? -1 : 1 / 0 : e.id;
function Yl(e) {
  try {
    for (mt = 0; mt < Je.length; mt++) {
      const t = Je[mt];
      t && !(t.flags & 8) && (t.flags & 4 && (t.flags &= -2), Vo(
        t,
        t.i,
        t.i ? 15 : 14
      ), t.flags & 4 || (t.flags &= -2));
    }
  } finally {
    for (; mt < Je.length; mt++) {
      const t = Je[mt];
      t && (t.flags &= -2);
    }
    mt = -1, Je.length = 0, Gl(), dr = null, (Je.length || xt.length) && Yl();
  }
}
let Ve = null, Jl = null;
function fr(e) {
  const t = Ve;
  return Ve = e, Jl = e && e.type.__scopeId || null, t;
}
function re(e, t = Ve, n) {
  if (!t || e._n)
    return e;
  const o = (...r) => {
    o._d && yr(-1);
    const i = fr(t), s = Kt.length;
    let a;
    try {
      a = e(...r);
    } finally {
      for (let l = Kt.length; l > s; l--) cs();
      fr(i), o._d && yr(1);
    }
    return a;
  };
  return o._n = !0, o._c = !0, o._d = !0, o;
}
function os(e, t) {
  if (Ve === null)
    return e;
  const n = Ur(Ve), o = e.dirs || (e.dirs = []);
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
    let c = l.dir[o];
    c && (Lt(), dt(c, n, 8, [
      e.el,
      l,
      r,
      t
    ]), It());
  }
}
function jd(e, t) {
  if (qe) {
    let n = qe.provides;
    const o = qe.parent && qe.parent.provides;
    o === n && (n = qe.provides = Object.create(o)), n[e] = t;
  }
}
function ro(e, t, n = !1) {
  const o = Cn();
  if (o || $n) {
    let r = $n ? $n._context.provides : o ? o.parent == null || o.ce ? o.vnode.appContext && o.vnode.appContext.provides : o.parent.provides : void 0;
    if (r && e in r)
      return r[e];
    if (arguments.length > 1)
      return n && ne(t) ? t.call(o && o.proxy) : t;
  }
}
function Nd() {
  return !!(Cn() || $n);
}
const Md = /* @__PURE__ */ Symbol.for("v-scx"), Dd = () => ro(Md);
function Rd(e, t) {
  return rs(
    e,
    null,
    { flush: "sync" }
  );
}
function nt(e, t, n) {
  return rs(e, t, n);
}
function rs(e, t, n = me) {
  const { immediate: o, deep: r, flush: i, once: s } = n, a = Ee({}, n), l = t && o || !t && i !== "post";
  let c;
  if (wo) {
    if (i === "sync") {
      const f = Dd();
      c = f.__watcherHandles || (f.__watcherHandles = []);
    } else if (!l) {
      const f = () => {
      };
      return f.stop = Ot, f.resume = Ot, f.pause = Ot, f;
    }
  }
  const u = qe;
  a.call = (f, v, w) => dt(f, u, v, w);
  let d = !1;
  i === "post" ? a.scheduler = (f) => {
    f.i = u, Ke(f, u && u.suspense);
  } : i !== "sync" && (d = !0, a.scheduler = (f, v) => {
    v ? f() : Rr(f);
  }), a.augmentJob = (f) => {
    t && (f.flags |= 4), d && (f.flags |= 2, u && (f.id = u.uid, f.i = u));
  };
  const p = Pd(e, t, a);
  return wo && (c ? c.push(p) : l && p()), p;
}
function Fd(e, t, n) {
  const o = this.proxy, r = Te(e) ? e.includes(".") ? Zl(o, e) : () => o[e] : e.bind(o, o);
  let i;
  ne(t) ? i = t : (i = t.handler, n = t);
  const s = Ko(this), a = rs(r, i.bind(o), n);
  return s(), a;
}
function Zl(e, t) {
  const n = t.split(".");
  return () => {
    let o = e;
    for (let r = 0; r < n.length && o; r++)
      o = o[n[r]];
    return o;
  };
}
const Zt = /* @__PURE__ */ new WeakMap(), Xl = /* @__PURE__ */ Symbol("_vte"), Fr = (e) => e.__isTeleport, bn = (e) => e && (e.disabled || e.disabled === ""), Bd = (e) => e && (e.defer || e.defer === ""), Rs = (e) => typeof SVGElement < "u" && e instanceof SVGElement, Fs = (e) => typeof MathMLElement == "function" && e instanceof MathMLElement, $i = (e, t) => {
  const n = e && e.to;
  return Te(n) ? t ? t(n) : null : n;
}, zd = {
  name: "Teleport",
  __isTeleport: !0,
  process(e, t, n, o, r, i, s, a, l, c) {
    const {
      mc: u,
      pc: d,
      pbc: p,
      o: { insert: f, querySelector: v, createText: w, createComment: T, parentNode: x }
    } = c, C = bn(t.props);
    let { dynamicChildren: M } = t;
    const k = (N, L, D) => {
      N.shapeFlag & 16 && u(
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
      const L = bn(N.props), D = N.target = $i(N.props, v), Z = Si(D, N, w, f);
      D && (s !== "svg" && Rs(D) ? s = "svg" : s !== "mathml" && Fs(D) && (s = "mathml"), r && r.isCE && (r.ce._teleportTargets || (r.ce._teleportTargets = /* @__PURE__ */ new Set())).add(D), L || (k(N, D, Z), Zn(N, !1)));
    }, J = (N) => {
      const L = () => {
        if (Zt.get(N) === L) {
          if (Zt.delete(N), bn(N.props)) {
            const D = x(N.el) || n;
            k(N, D, N.anchor), Zn(N, !0);
          }
          S(N);
        }
      };
      Zt.set(N, L), Ke(L, i);
    };
    if (e == null) {
      const N = t.el = w(""), L = t.anchor = w("");
      if (f(N, n, o), f(L, n, o), Bd(t.props) || i && i.pendingBranch) {
        J(t);
        return;
      }
      C && (k(t, n, L), Zn(t, !0)), S();
    } else {
      t.el = e.el;
      const N = t.anchor = e.anchor, L = Zt.get(e);
      if (L) {
        L.flags |= 8, Zt.delete(e), J(t);
        return;
      }
      t.targetStart = e.targetStart;
      const D = t.target = e.target, Z = t.targetAnchor = e.targetAnchor, ee = bn(e.props), F = ee ? n : D, ae = ee ? N : Z;
      if (s === "svg" || Rs(D) ? s = "svg" : (s === "mathml" || Fs(D)) && (s = "mathml"), M ? (p(
        e.dynamicChildren,
        M,
        F,
        r,
        i,
        s,
        a
      ), us(e, t, !0)) : l || d(
        e,
        t,
        F,
        ae,
        r,
        i,
        s,
        a,
        !1
      ), C)
        ee ? t.props && e.props && t.props.to !== e.props.to && (t.props.to = e.props.to) : Zo(
          t,
          n,
          N,
          c,
          1
        );
      else if ((t.props && t.props.to) !== (e.props && e.props.to)) {
        const we = $i(t.props, v);
        we && (t.target = we, Zo(
          t,
          we,
          null,
          c,
          0
        ));
      } else ee && Zo(
        t,
        D,
        Z,
        c,
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
      targetStart: c,
      targetAnchor: u,
      target: d,
      props: p
    } = e, f = bn(p), v = i || !f, w = Zt.get(e);
    if (w && (w.flags |= 8, Zt.delete(e)), d && (r(c), r(u)), i && r(l), !w && (f || d) && s & 16)
      for (let T = 0; T < a.length; T++) {
        const x = a[T];
        o(
          x,
          t,
          n,
          v,
          !!x.dynamicChildren
        );
      }
  },
  move: Zo,
  hydrate: Vd
};
function Zo(e, t, n, { o: { insert: o }, m: r }, i = 2) {
  i === 0 && (e.targetStart && o(e.targetStart, t, n), o(e.targetAnchor, t, n), n = e.targetAnchor);
  const { el: s, anchor: a, shapeFlag: l, children: c, props: u } = e, d = i === 2;
  if (d && o(s, t, n), !Zt.has(e) && (!d || bn(u)) && l & 16)
    for (let p = 0; p < c.length; p++)
      r(
        c[p],
        t,
        n,
        2
      );
  d && o(a, t, n);
}
function Vd(e, t, n, o, r, i, {
  o: { nextSibling: s, parentNode: a, querySelector: l, insert: c, createText: u }
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
  const v = t.target = $i(
    t.props,
    l
  ), w = bn(t.props);
  if (v) {
    const T = v._lpa || v.firstChild;
    t.shapeFlag & 16 && (w ? (f(e, t), p(v, T), t.targetAnchor || Si(
      v,
      t,
      u,
      c,
      // if target is the same as the main view, insert anchors before current node
      // to avoid hydrating mismatch
      a(e) === v ? e : null
    )) : (t.anchor = s(e), p(v, T), t.targetAnchor || Si(v, t, u, c), d(
      T && s(T),
      t,
      v,
      n,
      o,
      r,
      i
    ))), Zn(t, w);
  } else w && t.shapeFlag & 16 && (f(e, t), t.targetStart = e, t.targetAnchor = s(e));
  return t.anchor && s(t.anchor);
}
const Ud = zd;
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
  return i[Xl] = s, e && (o(i, e, r), o(s, e, r)), s;
}
const ut = /* @__PURE__ */ Symbol("_leaveCb"), qn = /* @__PURE__ */ Symbol("_enterCb");
function Hd() {
  const e = {
    isMounted: !1,
    isLeaving: !1,
    isUnmounting: !1,
    leavingVNodes: /* @__PURE__ */ new Map()
  };
  return Uo(() => {
    e.isMounted = !0;
  }), Ho(() => {
    e.isUnmounting = !0;
  }), e;
}
const lt = [Function, Array], Ql = {
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
}, Kd = {
  name: "BaseTransition",
  props: Ql,
  setup(e, { slots: t }) {
    const n = Cn(), o = Hd();
    return () => {
      const r = t.default && nu(t.default(), !0), i = r && r.length ? eu(r) : (
        // Keep explicit default-slot conditionals on the same transition path
        // as regular v-if branches, which render a comment placeholder.
        n.subTree ? j() : void 0
      );
      if (!i)
        return;
      const s = /* @__PURE__ */ fe(e), { mode: a } = s;
      if (o.isLeaving)
        return ii(i);
      const l = pr(i);
      if (!l)
        return ii(i);
      const c = xi(
        l,
        s,
        o,
        n
      );
      l.type !== Ue && kn(l, c);
      let u = n.subTree && pr(n.subTree);
      if (u && u.type !== Ue && !vn(u, l) && bo(n.subTree)) {
        let d = xi(
          u,
          s,
          o,
          n
        );
        if (kn(u, d), a === "out-in" && l.type !== Ue)
          return o.isLeaving = !0, d.afterLeave = () => {
            if (o.isLeaving = !1, !(n.job.flags & 8))
              if (n.effect.flags & 2) {
                const p = () => {
                  n.job.flags & 8 || n.update();
                };
                p.i = n, Rr(p);
              } else
                n.update();
            delete d.afterLeave, u = void 0;
          }, ii(i);
        a === "in-out" && l.type !== Ue ? d.delayLeave = (p, f, v) => {
          const w = tu(
            o,
            u
          );
          w[String(u.key)] = u, p[ut] = () => {
            f(), p[ut] = void 0, delete c.delayedLeave, u = void 0;
          }, c.delayedLeave = () => {
            v(), delete c.delayedLeave, u = void 0;
          };
        } : u = void 0;
      } else u && (u = void 0);
      return i;
    };
  }
};
function eu(e) {
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
const Wd = Kd;
function tu(e, t) {
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
    onAfterEnter: c,
    onEnterCancelled: u,
    onBeforeLeave: d,
    onLeave: p,
    onAfterLeave: f,
    onLeaveCancelled: v,
    onBeforeAppear: w,
    onAppear: T,
    onAfterAppear: x,
    onAppearCancelled: C
  } = t, M = String(e.key), k = tu(n, e), S = (L, D) => {
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
          D = w || a;
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
          const F = bo(Z);
          ee = F && F.el[ut];
        }
        ee && ee();
      }
      S(D, [L]);
    },
    enter(L) {
      if (k[M] === e) return;
      let D = l, Z = c, ee = u;
      if (!n.isMounted)
        if (r)
          D = T || l, Z = x || c, ee = C || u;
        else
          return;
      let F = !1;
      L[qn] = (we) => {
        F || (F = !0, we ? S(ee, [L]) : S(Z, [L]), N.delayedLeave && N.delayedLeave(), L[qn] = void 0);
      };
      const ae = L[qn].bind(null, !1);
      D ? J(D, [L, ae]) : ae();
    },
    leave(L, D) {
      const Z = String(e.key);
      if (L[qn] && L[qn](
        !0
        /* cancelled */
      ), n.isUnmounting)
        return D();
      S(d, [L]);
      let ee = !1;
      L[ut] = (ae) => {
        ee || (ee = !0, D(), ae ? S(v, [L]) : S(f, [L]), L[ut] = void 0, k[Z] === e && delete k[Z]);
      };
      const F = L[ut].bind(null, !1);
      k[Z] = e, p ? J(p, [L, F]) : F();
    },
    clone(L) {
      const D = xi(L, t, n, o);
      return D.afterLeave = () => {
        N.afterLeave && N.afterLeave();
      }, D.delayLeave = (Z, ee, F) => {
        N.delayLeave ? N.delayLeave(Z, ee, F) : F();
      }, D.delayedLeave = () => {
        N.delayedLeave && N.delayedLeave();
      }, D;
    }
  };
  return N;
}
function ii(e) {
  if (Br(e))
    return e = sn(e), e.children = null, e;
}
function pr(e) {
  if (!Br(e))
    return Fr(e.type) && e.children ? eu(e.children) : e;
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
      Fr(n.type) && pr(n) || n,
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
    const n = hu(e.children, !1);
    n && kn(n, t);
  }
}
function nu(e, t = !1, n) {
  let o = [], r = 0;
  for (let i = 0; i < e.length; i++) {
    let s = e[i];
    const a = n == null ? s.key : String(n) + String(s.key != null ? s.key : i);
    s.type === U ? (s.patchFlag & 128 && r++, o = o.concat(
      nu(s.children, t, a)
    )) : (t || s.type !== Ue) && o.push(a != null ? sn(s, { key: a }) : s);
  }
  if (r > 1)
    for (let i = 0; i < o.length; i++)
      o[i].patchFlag = -2;
  return o;
}
function bo(e) {
  if (e.component)
    return bo(e.component.subTree);
  if (e.type === U) {
    const t = Y(e.children) && hu(e.children, !1);
    return t ? bo(t) : void 0;
  }
  if (e.type !== Ue)
    return e;
}
// @__NO_SIDE_EFFECTS__
function pe(e, t) {
  return ne(e) ? (
    // #8236: extend call and options.name access are considered side-effects
    // by Rollup, so we have to wrap it in a pure-annotated IIFE.
    Ee({ name: e.name }, t, { setup: e })
  ) : e;
}
function ou() {
  const e = Cn();
  return e ? (e.appContext.config.idPrefix || "v") + "-" + e.ids[0] + e.ids[1]++ : "";
}
function ru(e) {
  e.ids = [e.ids[0] + e.ids[2]++ + "-", 0, 0];
}
function Bs(e, t) {
  let n;
  return !!((n = Object.getOwnPropertyDescriptor(e, t)) && !n.configurable);
}
const mr = /* @__PURE__ */ new WeakMap();
function io(e, t, n, o, r = !1) {
  if (Y(e)) {
    e.forEach(
      (w, T) => io(
        w,
        t && (Y(t) ? t[T] : t),
        n,
        o,
        r
      )
    );
    return;
  }
  if (Dn(o) && !r) {
    o.shapeFlag & 512 && o.type.__asyncResolved && o.component.subTree.component && io(e, t, n, o.component.subTree);
    return;
  }
  const i = o.shapeFlag & 4 ? Ur(o.component) : o.el, s = r ? null : i, { i: a, r: l } = e, c = t && t.r, u = a.refs === me ? a.refs = {} : a.refs, d = a.setupState, p = /* @__PURE__ */ fe(d), f = d === me ? gl : (w) => Bs(u, w) ? !1 : ge(p, w), v = (w, T) => !(T && Bs(u, T));
  if (c != null && c !== l) {
    if (zs(t), Te(c))
      u[c] = null, f(c) && (d[c] = null);
    else if (/* @__PURE__ */ Ae(c)) {
      const w = t;
      v(c, w.k) && (c.value = null), w.k && (u[w.k] = null);
    }
  }
  if (ne(l))
    Vo(l, a, 12, [s, u]);
  else {
    const w = Te(l), T = /* @__PURE__ */ Ae(l);
    if (w || T) {
      const x = () => {
        if (e.f) {
          const C = w ? f(l) ? d[l] : u[l] : v() || !e.k ? l.value : u[e.k];
          if (r)
            Y(C) && Ji(C, i);
          else if (Y(C))
            C.includes(i) || C.push(i);
          else if (w)
            u[l] = [i], f(l) && (d[l] = u[l]);
          else {
            const M = [i];
            v(l, e.k) && (l.value = M), e.k && (u[e.k] = M);
          }
        } else w ? (u[l] = s, f(l) && (d[l] = s)) : T && (v(l, e.k) && (l.value = s), e.k && (u[e.k] = s));
      };
      if (s) {
        const C = () => {
          x(), mr.delete(e);
        };
        C.id = -1, mr.set(e, C), Ke(C, n);
      } else
        zs(e), x();
    }
  }
}
function zs(e) {
  const t = mr.get(e);
  t && (t.flags |= 8, mr.delete(e));
}
Lr().requestIdleCallback;
Lr().cancelIdleCallback;
const Dn = (e) => !!e.type.__asyncLoader, Br = (e) => e.type.__isKeepAlive;
function qd(e, t) {
  iu(e, "a", t);
}
function Gd(e, t) {
  iu(e, "da", t);
}
function iu(e, t, n = qe) {
  const o = e.__wdc || (e.__wdc = () => {
    let r = n;
    for (; r; ) {
      if (r.isDeactivated)
        return;
      r = r.parent;
    }
    return e();
  });
  if (vo(t, o, n), n) {
    let r = n.parent;
    for (; r && r.parent; )
      Br(r.parent.vnode) && Yd(o, t, n, r), r = r.parent;
  }
}
function Yd(e, t, n, o) {
  const r = vo(
    t,
    e,
    o,
    !0
    /* prepend */
  ), i = vo(
    "um",
    () => Ji(o[t], r),
    n
  );
  i.flags = 16;
}
function vo(e, t, n = qe, o = !1) {
  if (n) {
    const r = n[e] || (n[e] = []), i = t.__weh || (t.__weh = (...s) => {
      Lt();
      const a = Ko(n), l = dt(t, n, e, s);
      return a(), It(), l;
    });
    return o ? r.unshift(i) : r.push(i), i;
  }
}
const Gt = (e) => (t, n = qe) => {
  (!wo || e === "sp") && vo(e, (...o) => t(...o), n);
}, Jd = Gt("bm"), Uo = Gt("m"), Zd = Gt(
  "bu"
), Xd = Gt("u"), Ho = Gt(
  "bum"
), Qd = Gt("um"), ef = Gt(
  "sp"
), tf = Gt("rtg"), nf = Gt("rtc");
function of(e, t = qe) {
  vo("ec", e, t);
}
const is = "components", rf = "directives";
function hr(e, t) {
  return ss(is, e, !0, t) || e;
}
const su = /* @__PURE__ */ Symbol.for("v-ndc");
function Ci(e) {
  return Te(e) ? ss(is, e, !1) || e : e || su;
}
function au(e) {
  return ss(rf, e);
}
function ss(e, t, n = !0, o = !1) {
  const r = Ve || qe;
  if (r) {
    const i = r.type;
    if (e === is) {
      const a = zf(
        i,
        !1
      );
      if (a && (a === t || a === Ge(t) || a === Er(Ge(t))))
        return i;
    }
    const s = (
      // local registration
      // check instance[type] first which is resolved for options API
      Vs(r[e] || i[e], t) || // global registration
      Vs(r.appContext[e], t)
    );
    return !s && o ? i : s;
  }
}
function Vs(e, t) {
  return e && (e[t] || e[Ge(t)] || e[Er(Ge(t))]);
}
function Pe(e, t, n, o) {
  let r;
  const i = n, s = Y(e);
  if (s || Te(e)) {
    const a = s && /* @__PURE__ */ Pt(e);
    let l = !1, c = !1;
    a && (l = !/* @__PURE__ */ it(e), c = /* @__PURE__ */ jt(e), e = jr(e)), r = new Array(e.length);
    for (let u = 0, d = e.length; u < d; u++)
      r[u] = t(
        l ? c ? rn(ct(e[u])) : ct(e[u]) : e[u],
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
  else if (ve(e))
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
  if (n == null && (n = {}), Ve.ce || Ve.parent && Dn(Ve.parent) && Ve.parent.ce) {
    const c = n, u = Object.keys(c).length > 0;
    return t !== "default" && (c.name = t), h(), X(
      U,
      null,
      [G("slot", c, o && o())],
      u ? -2 : 64
    );
  }
  let s = e[t];
  s && s._c && (s._d = !1);
  const a = Kt.length;
  h();
  let l;
  try {
    const c = s && lu(s(n)), u = n.key || i || // slot content array of a dynamic conditional slot may have a branch
    // key attached in the `createSlots` helper, respect that
    c && c.key;
    l = X(
      U,
      {
        key: (u && !st(u) ? u : `_${t}`) + // #7256 force differentiate fallback content from actual content
        (!c && o ? "_fb" : "")
      },
      c || (o ? o() : []),
      c && e._ === 1 ? 64 : -2
    );
  } catch (c) {
    for (let u = Kt.length; u > a; u--) cs();
    throw c;
  } finally {
    s && s._c && (s._d = !0);
  }
  return l.scopeId && (l.slotScopeIds = [l.scopeId + "-s"]), l;
}
function lu(e) {
  return e.some((t) => Fn(t) ? !(t.type === Ue || t.type === U && !lu(t.children)) : !0) ? e : null;
}
const Ti = (e) => e ? Au(e) ? Ur(e) : Ti(e.parent) : null, so = (
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
    $options: (e) => cu(e),
    $forceUpdate: (e) => e.f || (e.f = () => {
      Rr(e.update);
    }),
    $nextTick: (e) => e.n || (e.n = Dr.bind(e.proxy)),
    $watch: (e) => Fd.bind(e)
  })
), si = (e, t) => e !== me && !e.__isScriptSetup && ge(e, t), sf = {
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
        if (r !== me && ge(r, t))
          return s[t] = 2, r[t];
        if (ge(i, t))
          return s[t] = 3, i[t];
        if (n !== me && ge(n, t))
          return s[t] = 4, n[t];
        Oi && (s[t] = 0);
      }
    }
    const c = so[t];
    let u, d;
    if (c)
      return t === "$attrs" && We(e.attrs, "get", ""), c(e);
    if (
      // css module (injected by vue-loader)
      (u = a.__cssModules) && (u = u[t])
    )
      return u;
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
    return si(r, t) ? (r[t] = n, !0) : o !== me && ge(o, t) ? (o[t] = n, !0) : ge(e.props, t) || t[0] === "$" && t.slice(1) in e ? !1 : (i[t] = n, !0);
  },
  has({
    _: { data: e, setupState: t, accessCache: n, ctx: o, appContext: r, props: i, type: s }
  }, a) {
    let l;
    return !!(n[a] || e !== me && a[0] !== "$" && ge(e, a) || si(t, a) || ge(i, a) || ge(o, a) || ge(so, a) || ge(r.config.globalProperties, a) || (l = s.__cssModules) && l[a]);
  },
  defineProperty(e, t, n) {
    return n.get != null ? e._.accessCache[t] = 0 : ge(n, "value") && this.set(e, t, n.value, null), Reflect.defineProperty(e, t, n);
  }
};
function gr(e) {
  return Y(e) ? e.reduce(
    (t, n) => (t[n] = null, t),
    {}
  ) : e;
}
function br(e, t) {
  return !e || !t ? e || t : Y(e) && Y(t) ? e.concat(t) : Ee({}, gr(e), gr(t));
}
let Oi = !0;
function af(e) {
  const t = cu(e), n = e.proxy, o = e.ctx;
  Oi = !1, t.beforeCreate && Us(t.beforeCreate, e, "bc");
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
    mounted: p,
    beforeUpdate: f,
    updated: v,
    activated: w,
    deactivated: T,
    beforeDestroy: x,
    beforeUnmount: C,
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
    components: F,
    directives: ae,
    filters: we
  } = t;
  if (c && lf(c, o, null), s)
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
      const ue = i[te], Ze = ne(ue) ? ue.bind(n, n) : ne(ue.get) ? ue.get.bind(n, n) : Ot, Xe = !ne(ue) && ne(ue.set) ? ue.set.bind(n) : Ot, Ne = W({
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
      uu(a[te], o, n, te);
  if (l) {
    const te = ne(l) ? l.call(n) : l;
    Reflect.ownKeys(te).forEach((ue) => {
      jd(ue, te[ue]);
    });
  }
  u && Us(u, e, "c");
  function he(te, ue) {
    Y(ue) ? ue.forEach((Ze) => te(Ze.bind(n))) : ue && te(ue.bind(n));
  }
  if (he(Jd, d), he(Uo, p), he(Zd, f), he(Xd, v), he(qd, w), he(Gd, T), he(of, L), he(nf, J), he(tf, N), he(Ho, C), he(Qd, k), he(ef, D), Y(Z))
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
  S && e.render === Ot && (e.render = S), ee != null && (e.inheritAttrs = ee), F && (e.components = F), ae && (e.directives = ae), D && ru(e);
}
function lf(e, t, n = Ot) {
  Y(e) && (e = Pi(e));
  for (const o in e) {
    const r = e[o];
    let i;
    ve(r) ? "default" in r ? i = ro(
      r.from || o,
      r.default,
      !0
    ) : i = ro(r.from || o) : i = ro(r), /* @__PURE__ */ Ae(i) ? Object.defineProperty(t, o, {
      enumerable: !0,
      configurable: !0,
      get: () => i.value,
      set: (s) => i.value = s
    }) : t[o] = i;
  }
}
function Us(e, t, n) {
  dt(
    Y(e) ? e.map((o) => o.bind(t.proxy)) : e.bind(t.proxy),
    t,
    n
  );
}
function uu(e, t, n, o) {
  let r = o.includes(".") ? Zl(n, o) : () => n[o];
  if (Te(e)) {
    const i = t[e];
    ne(i) && nt(r, i);
  } else if (ne(e))
    nt(r, e.bind(n));
  else if (ve(e))
    if (Y(e))
      e.forEach((i) => uu(i, t, n, o));
    else {
      const i = ne(e.handler) ? e.handler.bind(n) : t[e.handler];
      ne(i) && nt(r, i, e);
    }
}
function cu(e) {
  const t = e.type, { mixins: n, extends: o } = t, {
    mixins: r,
    optionsCache: i,
    config: { optionMergeStrategies: s }
  } = e.appContext, a = i.get(t);
  let l;
  return a ? l = a : !r.length && !n && !o ? l = t : (l = {}, r.length && r.forEach(
    (c) => vr(l, c, s, !0)
  ), vr(l, t, s)), ve(t) && i.set(t, l), l;
}
function vr(e, t, n, o = !1) {
  const { mixins: r, extends: i } = t;
  i && vr(e, i, n, !0), r && r.forEach(
    (s) => vr(e, s, n, !0)
  );
  for (const s in t)
    if (!(o && s === "expose")) {
      const a = uf[s] || n && n[s];
      e[s] = a ? a(e[s], t[s]) : t[s];
    }
  return e;
}
const uf = {
  data: Hs,
  props: Ks,
  emits: Ks,
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
  watch: df,
  // provide / inject
  provide: Hs,
  inject: cf
};
function Hs(e, t) {
  return t ? e ? function() {
    return Ee(
      ne(e) ? e.call(this, this) : e,
      ne(t) ? t.call(this, this) : t
    );
  } : t : e;
}
function cf(e, t) {
  return Xn(Pi(e), Pi(t));
}
function Pi(e) {
  if (Y(e)) {
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
function Ks(e, t) {
  return e ? Y(e) && Y(t) ? [.../* @__PURE__ */ new Set([...e, ...t])] : Ee(
    /* @__PURE__ */ Object.create(null),
    gr(e),
    gr(t ?? {})
  ) : t;
}
function df(e, t) {
  if (!e) return t;
  if (!t) return e;
  const n = Ee(/* @__PURE__ */ Object.create(null), e);
  for (const o in t)
    n[o] = Ye(e[o], t[o]);
  return n;
}
function du() {
  return {
    app: null,
    config: {
      isNativeTag: gl,
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
let ff = 0;
function pf(e, t) {
  return function(o, r = null) {
    ne(o) || (o = Ee({}, o)), r != null && !ve(r) && (r = null);
    const i = du(), s = /* @__PURE__ */ new WeakSet(), a = [];
    let l = !1;
    const c = i.app = {
      _uid: ff++,
      _component: o,
      _props: r,
      _container: null,
      _context: i,
      _instance: null,
      version: Hf,
      get config() {
        return i.config;
      },
      set config(u) {
      },
      use(u, ...d) {
        return s.has(u) || (u && ne(u.install) ? (s.add(u), u.install(c, ...d)) : ne(u) && (s.add(u), u(c, ...d))), c;
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
      mount(u, d, p) {
        if (!l) {
          const f = c._ceVNode || G(o, r);
          return f.appContext = i, p === !0 ? p = "svg" : p === !1 && (p = void 0), e(f, u, p), l = !0, c._container = u, u.__vue_app__ = c, Ur(f.component);
        }
      },
      onUnmount(u) {
        a.push(u);
      },
      unmount() {
        l && (dt(
          a,
          c._instance,
          16
        ), e(null, c._container), delete c._container.__vue_app__);
      },
      provide(u, d) {
        return i.provides[u] = d, c;
      },
      runWithContext(u) {
        const d = $n;
        $n = c;
        try {
          return u();
        } finally {
          $n = d;
        }
      }
    };
    return c;
  };
}
let $n = null;
function fu(e, t, n = me) {
  const o = Cn(), r = Ge(t), i = qt(t), s = pu(e, r), a = kd((l, c) => {
    let u, d = me, p;
    return Rd(() => {
      const f = e[r];
      Be(u, f) && (u = f, c());
    }), {
      get() {
        return l(), n.get ? n.get(u) : u;
      },
      set(f) {
        const v = n.set ? n.set(f) : f;
        if (!Be(v, u) && !(d !== me && Be(f, d)))
          return;
        const w = o.vnode.props, T = !!(w && // check if parent has passed v-model
        (t in w || r in w || i in w) && (`onUpdate:${t}` in w || `onUpdate:${r}` in w || `onUpdate:${i}` in w));
        T || (u = f, c()), o.emit(`update:${t}`, v), Be(f, d) && (Be(f, v) && !Be(v, p) || // #13524: browsers differ in when they flush microtasks between
        // event listeners. If a v-model listener emits an intermediate value
        // and a following listener restores the model to its previous prop
        // value before parent updates are flushed, the parent render can be
        // deduped as having no prop change. Force a local update so DOM state
        // such as an input's value is synchronized back to the current model.
        T && d !== me && !Be(v, u)) && c(), d = f, p = v;
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
const pu = (e, t) => t === "modelValue" || t === "model-value" ? e.modelModifiers : e[`${t}Modifiers`] || e[`${Ge(t)}Modifiers`] || e[`${qt(t)}Modifiers`];
function mf(e, t, ...n) {
  if (e.isUnmounted) return;
  const o = e.vnode.props || me;
  let r = n;
  const i = t.startsWith("update:"), s = i && pu(o, t.slice(7));
  s && (s.trim && (r = n.map((u) => Te(u) ? u.trim() : u)), s.number && (r = r.map(Hc)));
  let a, l = o[a = Qr(t)] || // also try camelCase event handler (#2249)
  o[a = Qr(Ge(t))];
  !l && i && (l = o[a = Qr(qt(t))]), l && dt(
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
    e.emitted[a] = !0, dt(
      c,
      e,
      6,
      r
    );
  }
}
const hf = /* @__PURE__ */ new WeakMap();
function mu(e, t, n = !1) {
  const o = n ? hf : t.emitsCache, r = o.get(e);
  if (r !== void 0)
    return r;
  const i = e.emits;
  let s = {}, a = !1;
  if (!ne(e)) {
    const l = (c) => {
      const u = mu(c, t, !0);
      u && (a = !0, Ee(s, u));
    };
    !n && t.mixins.length && t.mixins.forEach(l), e.extends && l(e.extends), e.mixins && e.mixins.forEach(l);
  }
  return !i && !a ? (ve(e) && o.set(e, null), null) : (Y(i) ? i.forEach((l) => s[l] = null) : Ee(s, i), ve(e) && o.set(e, s), s);
}
function zr(e, t) {
  return !e || !Tr(t) ? !1 : (t = t.slice(2), t = t === "Once" ? t : t.replace(/Once$/, ""), ge(e, t[0].toLowerCase() + t.slice(1)) || ge(e, qt(t)) || ge(e, t));
}
function Ws(e) {
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
    data: p,
    setupState: f,
    ctx: v,
    inheritAttrs: w
  } = e, T = fr(e);
  let x, C;
  try {
    if (n.shapeFlag & 4) {
      const k = r || o, S = k;
      x = Ct(
        c.call(
          S,
          k,
          u,
          d,
          f,
          p,
          v
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
      ), C = t.props ? a : gf(a);
    }
  } catch (k) {
    Kt.length = 0, Mr(k, e, 1), x = G(Ue);
  }
  let M = x;
  if (C && w !== !1) {
    const k = Object.keys(C), { shapeFlag: S } = M;
    k.length && S & 7 && (i && k.some(Or) && (C = bf(
      C,
      i
    )), M = sn(M, C, !1, !0));
  }
  if (n.dirs && (M = sn(M, null, !1, !0), M.dirs = M.dirs ? M.dirs.concat(n.dirs) : n.dirs), n.transition) {
    const k = Fr(M.type) && pr(M) || M;
    kn(k, n.transition);
  }
  return x = M, fr(T), x;
}
function hu(e, t = !0) {
  let n;
  for (let o = 0; o < e.length; o++) {
    const r = e[o];
    if (Fn(r)) {
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
const gf = (e) => {
  let t;
  for (const n in e)
    (n === "class" || n === "style" || Tr(n)) && ((t || (t = {}))[n] = e[n]);
  return t;
}, bf = (e, t) => {
  const n = {};
  for (const o in e)
    (!Or(o) || !(o.slice(9) in t)) && (n[o] = e[o]);
  return n;
};
function vf(e, t, n) {
  const { props: o, children: r, component: i } = e, { props: s, children: a, patchFlag: l } = t, c = i.emitsOptions;
  if (t.dirs || t.transition)
    return !0;
  if (n && l >= 0) {
    if (l & 1024)
      return !0;
    if (l & 16)
      return o ? qs(o, s, c) : !!s;
    if (l & 8) {
      const u = t.dynamicProps;
      for (let d = 0; d < u.length; d++) {
        const p = u[d];
        if (gu(s, o, p) && !zr(c, p))
          return !0;
      }
    }
  } else
    return (r || a) && (!a || !a.$stable) ? !0 : o === s ? !1 : o ? s ? qs(o, s, c) : !0 : !!s;
  return !1;
}
function qs(e, t, n) {
  const o = Object.keys(t);
  if (o.length !== Object.keys(e).length)
    return !0;
  for (let r = 0; r < o.length; r++) {
    const i = o[r];
    if (!ge(e, i) || gu(t, e, i) && !zr(n, i))
      return !0;
  }
  return !1;
}
function gu(e, t, n) {
  const o = e[n], r = t[n];
  return n === "style" && ve(o) && ve(r) ? !Vn(o, r) : o !== r;
}
function yf({ vnode: e, parent: t, suspense: n }, o) {
  for (; t; ) {
    const r = t.subTree;
    if (r.suspense && r.suspense.activeBranch === e && (r.suspense.vnode.el = r.el = o, e = r), r === e)
      (e = t.vnode).el = o, t = t.parent;
    else
      break;
  }
  n && n.activeBranch === e && (n.vnode.el = o);
}
const bu = {}, vu = () => Object.create(bu), yu = (e) => Object.getPrototypeOf(e) === bu;
function _f(e, t, n, o = !1) {
  const r = {}, i = vu();
  e.propsDefaults = /* @__PURE__ */ Object.create(null), _u(e, t, r, i);
  for (const s in e.propsOptions[0])
    s in r || (r[s] = void 0);
  n ? e.props = o ? r : /* @__PURE__ */ vd(r) : e.type.props ? e.props = r : e.props = i, e.attrs = i;
}
function wf(e, t, n, o) {
  const {
    props: r,
    attrs: i,
    vnode: { patchFlag: s }
  } = e, a = /* @__PURE__ */ fe(r), [l] = e.propsOptions;
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
        let p = u[d];
        if (zr(e.emitsOptions, p))
          continue;
        const f = t[p];
        if (l)
          if (ge(i, p))
            f !== i[p] && (i[p] = f, c = !0);
          else {
            const v = Ge(p);
            r[v] = Ai(
              l,
              a,
              v,
              f,
              e,
              !1
            );
          }
        else
          f !== i[p] && (i[p] = f, c = !0);
      }
    }
  } else {
    _u(e, t, r, i) && (c = !0);
    let u;
    for (const d in a)
      (!t || // for camelCase
      !ge(t, d) && // it's possible the original props was passed in as kebab-case
      // and converted to camelCase (#955)
      ((u = qt(d)) === d || !ge(t, u))) && (l ? n && // for camelCase
      (n[d] !== void 0 || // for kebab-case
      n[u] !== void 0) && (r[d] = Ai(
        l,
        a,
        d,
        void 0,
        e,
        !0
      )) : delete r[d]);
    if (i !== a)
      for (const d in i)
        (!t || !ge(t, d)) && (delete i[d], c = !0);
  }
  c && Ut(e.attrs, "set", "");
}
function _u(e, t, n, o) {
  const [r, i] = e.propsOptions;
  let s = !1, a;
  if (t)
    for (let l in t) {
      if (to(l))
        continue;
      const c = t[l];
      let u;
      r && ge(r, u = Ge(l)) ? !i || !i.includes(u) ? n[u] = c : (a || (a = {}))[u] = c : zr(e.emitsOptions, l) || (!(l in o) || c !== o[l]) && (o[l] = c, s = !0);
    }
  if (i) {
    const l = /* @__PURE__ */ fe(n), c = a || me;
    for (let u = 0; u < i.length; u++) {
      const d = i[u];
      n[d] = Ai(
        r,
        l,
        d,
        c[d],
        e,
        !ge(c, d)
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
        const { propsDefaults: c } = r;
        if (n in c)
          o = c[n];
        else {
          const u = Ko(r);
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
    ] && (o === "" || o === qt(n)) && (o = !0));
  }
  return o;
}
const kf = /* @__PURE__ */ new WeakMap();
function wu(e, t, n = !1) {
  const o = n ? kf : t.propsCache, r = o.get(e);
  if (r)
    return r;
  const i = e.props, s = {}, a = [];
  let l = !1;
  if (!ne(e)) {
    const u = (d) => {
      l = !0;
      const [p, f] = wu(d, t, !0);
      Ee(s, p), f && a.push(...f);
    };
    !n && t.mixins.length && t.mixins.forEach(u), e.extends && u(e.extends), e.mixins && e.mixins.forEach(u);
  }
  if (!i && !l)
    return ve(e) && o.set(e, _n), _n;
  if (Y(i))
    for (let u = 0; u < i.length; u++) {
      const d = Ge(i[u]);
      Gs(d) && (s[d] = me);
    }
  else if (i)
    for (const u in i) {
      const d = Ge(u);
      if (Gs(d)) {
        const p = i[u], f = s[d] = Y(p) || ne(p) ? { type: p } : Ee({}, p), v = f.type;
        let w = !1, T = !0;
        if (Y(v))
          for (let x = 0; x < v.length; ++x) {
            const C = v[x], M = ne(C) && C.name;
            if (M === "Boolean") {
              w = !0;
              break;
            } else M === "String" && (T = !1);
          }
        else
          w = ne(v) && v.name === "Boolean";
        f[
          0
          /* shouldCast */
        ] = w, f[
          1
          /* shouldCastTrue */
        ] = T, (w || ge(f, "default")) && a.push(d);
      }
    }
  const c = [s, a];
  return ve(e) && o.set(e, c), c;
}
function Gs(e) {
  return e[0] !== "$" && !to(e);
}
const as = (e) => e === "_" || e === "_ctx" || e === "$stable", ls = (e) => Y(e) ? e.map(Ct) : [Ct(e)], $f = (e, t, n) => {
  if (t._n)
    return t;
  const o = re((...r) => ls(t(...r)), n);
  return o._c = !1, o;
}, ku = (e, t, n) => {
  const o = e._ctx;
  for (const r in e) {
    if (as(r)) continue;
    const i = e[r];
    if (ne(i))
      t[r] = $f(r, i, o);
    else if (i != null) {
      const s = ls(i);
      t[r] = () => s;
    }
  }
}, $u = (e, t) => {
  const n = ls(t);
  e.slots.default = () => n;
}, Su = (e, t, n) => {
  for (const o in t)
    (n || !as(o)) && (e[o] = t[o]);
}, Sf = (e, t, n) => {
  const o = e.slots = vu();
  if (e.vnode.shapeFlag & 32) {
    const r = t._;
    r ? (Su(o, t, n), n && _l(o, "_", r, !0)) : ku(t, o);
  } else t && $u(e, t);
}, xf = (e, t, n) => {
  const { vnode: o, slots: r } = e;
  let i = !0, s = me;
  if (o.shapeFlag & 32) {
    const a = t._;
    a ? n && a === 1 ? i = !1 : Su(r, t, n) : (i = !t.$stable, ku(t, r)), s = t;
  } else t && ($u(e, t), s = { default: 1 });
  if (i)
    for (const a in r)
      !as(a) && s[a] == null && delete r[a];
}, Ke = Ef;
function Cf(e) {
  return Tf(e);
}
function Tf(e, t) {
  const n = Lr();
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
    nextSibling: p,
    setScopeId: f = Ot,
    insertStaticContent: v
  } = e, w = (m, g, $, I = null, P = null, E = null, z = void 0, B = null, R = !!g.dynamicChildren) => {
    if (m === g)
      return;
    m && !vn(m, g) && (I = Pn(m), je(m, P, E, !0), m = null), g.patchFlag === -2 && (R = !1, g.dynamicChildren = null), g.dynamicChildren && m && m.dynamicChildren && m.dynamicChildren.hasOnce && (g.dynamicChildren === _n && (g.dynamicChildren = []), g.dynamicChildren.hasOnce = !0);
    const { type: A, ref: K, shapeFlag: V } = g;
    switch (A) {
      case Vr:
        T(m, g, $, I);
        break;
      case Ue:
        x(m, g, $, I);
        break;
      case li:
        m == null && C(g, $, I, z);
        break;
      case U:
        F(
          m,
          g,
          $,
          I,
          P,
          E,
          z,
          B,
          R
        );
        break;
      default:
        V & 1 ? S(
          m,
          g,
          $,
          I,
          P,
          E,
          z,
          B,
          R
        ) : V & 6 ? ae(
          m,
          g,
          $,
          I,
          P,
          E,
          z,
          B,
          R
        ) : (V & 64 || V & 128) && A.process(
          m,
          g,
          $,
          I,
          P,
          E,
          z,
          B,
          R,
          dn
        );
    }
    K != null && P ? io(K, m && m.ref, E, g || m, !g) : K == null && m && m.ref != null && io(m.ref, null, E, m, !0);
  }, T = (m, g, $, I) => {
    if (m == null)
      o(
        g.el = a(g.children),
        $,
        I
      );
    else {
      const P = g.el = m.el;
      g.children !== m.children && c(P, g.children);
    }
  }, x = (m, g, $, I) => {
    m == null ? o(
      g.el = l(g.children || ""),
      $,
      I
    ) : g.el = m.el;
  }, C = (m, g, $, I) => {
    [m.el, m.anchor] = v(
      m.children,
      g,
      $,
      I,
      m.el,
      m.anchor
    );
  }, M = ({ el: m, anchor: g }, $, I) => {
    let P;
    for (; m && m !== g; )
      P = p(m), o(m, $, I), m = P;
    o(g, $, I);
  }, k = ({ el: m, anchor: g }) => {
    let $;
    for (; m && m !== g; )
      $ = p(m), r(m), m = $;
    r(g);
  }, S = (m, g, $, I, P, E, z, B, R) => {
    if (g.type === "svg" ? z = "svg" : g.type === "math" && (z = "mathml"), m == null)
      J(
        g,
        $,
        I,
        P,
        E,
        z,
        B,
        R
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
          R
        );
      } finally {
        A && A._endPatch();
      }
    }
  }, J = (m, g, $, I, P, E, z, B) => {
    let R, A;
    const { props: K, shapeFlag: V, transition: q, dirs: Q } = m;
    if (R = m.el = s(
      m.type,
      E,
      K && K.is,
      K
    ), V & 8 ? u(R, m.children) : V & 16 && L(
      m.children,
      R,
      null,
      I,
      P,
      ai(m, E),
      z,
      B
    ), Q && fn(m, null, I, "created"), N(R, m, m.scopeId, z, I), K) {
      for (const Se in K)
        Se !== "value" && !to(Se) && i(R, Se, null, K[Se], E, I);
      "value" in K && i(R, "value", null, K.value, E), (A = K.onVnodeBeforeMount) && kt(A, I, m);
    }
    Q && fn(m, null, I, "beforeMount");
    const ce = Of(P, q);
    ce ? q.beforeEnter(R) : q && !q.persisted && (R[Af] = !0), o(R, g, $), ((A = K && K.onVnodeMounted) || ce || Q) && Ke(() => {
      A && kt(A, I, m), ce && q.enter(R), Q && fn(m, null, I, "mounted");
    }, P);
  }, N = (m, g, $, I, P) => {
    if ($ && f(m, $), I)
      for (let E = 0; E < I.length; E++)
        f(m, I[E]);
    if (P) {
      let E = P.subTree;
      if (g === E || Cu(E.type) && (E.ssContent === g || E.ssFallback === g)) {
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
  }, L = (m, g, $, I, P, E, z, B, R = 0) => {
    for (let A = R; A < m.length; A++) {
      const K = m[A] = B ? Vt(m[A]) : Ct(m[A]);
      w(
        null,
        K,
        g,
        $,
        I,
        P,
        E,
        z,
        B
      );
    }
  }, D = (m, g, $, I, P, E, z) => {
    const B = g.el = m.el;
    let { patchFlag: R, dynamicChildren: A, dirs: K } = g;
    R |= m.patchFlag & 16;
    const V = m.props || me, q = g.props || me;
    let Q;
    if ($ && pn($, !1), (Q = q.onVnodeBeforeUpdate) && kt(Q, $, g, m), K && fn(g, m, $, "beforeUpdate"), $ && pn($, !0), // #6385 the old vnode may be a user-wrapped non-isomorphic block
    // Force full diff when block metadata is unstable.
    A && (!m.dynamicChildren || m.dynamicChildren.length !== A.length) && (R = 0, z = !1, A = null), (V.innerHTML && q.innerHTML == null || V.textContent && q.textContent == null) && u(B, ""), A ? Z(
      m.dynamicChildren,
      A,
      B,
      $,
      I,
      ai(g, P),
      E
    ) : z || ue(
      m,
      g,
      B,
      null,
      $,
      I,
      ai(g, P),
      E,
      !1
    ), R > 0) {
      if (R & 16)
        ee(B, V, q, $, P);
      else if (R & 2 && V.class !== q.class && i(B, "class", null, q.class, P), R & 4 && i(B, "style", V.style, q.style, P), R & 8) {
        const ce = g.dynamicProps;
        for (let Se = 0; Se < ce.length; Se++) {
          const ke = ce[Se], Le = V[ke], De = q[ke];
          (De !== Le || ke === "value") && i(B, ke, Le, De, P, $);
        }
      }
      R & 1 && m.children !== g.children && u(B, g.children);
    } else !z && A == null && ee(B, V, q, $, P);
    ((Q = q.onVnodeUpdated) || K) && Ke(() => {
      Q && kt(Q, $, g, m), K && fn(g, m, $, "updated");
    }, I);
  }, Z = (m, g, $, I, P, E, z) => {
    for (let B = 0; B < g.length; B++) {
      const R = m[B], A = g[B], K = R.el || ao(R), V = (
        // oldVNode may be an errored async setup() component inside Suspense
        // which will not have a mounted element
        K && // - In the case of a Fragment, we need to provide the actual parent
        // of the Fragment itself so it can move its children.
        (R.type === U || // - In the case of different nodes, there is going to be a replacement
        // which also requires the correct parent container
        !vn(R, A) || // - In the case of a component, it could contain anything.
        R.shapeFlag & 198) ? d(K) : (
          // In other cases, the parent container is not actually used so we
          // just pass the block element here to avoid a DOM parentNode call.
          $
        )
      );
      w(
        R,
        A,
        V,
        null,
        I,
        P,
        E,
        z,
        !0
      );
    }
  }, ee = (m, g, $, I, P) => {
    if (g !== $) {
      if (g !== me)
        for (const E in g)
          !to(E) && !(E in $) && i(
            m,
            E,
            g[E],
            null,
            P,
            I
          );
      for (const E in $) {
        if (to(E)) continue;
        const z = $[E], B = g[E];
        z !== B && E !== "value" && i(m, E, B, z, P, I);
      }
      "value" in $ && i(m, "value", g.value, $.value, P);
    }
  }, F = (m, g, $, I, P, E, z, B, R) => {
    const A = g.el = m ? m.el : a(""), K = g.anchor = m ? m.anchor : a("");
    let { patchFlag: V, dynamicChildren: q, slotScopeIds: Q } = g;
    Q && (B = B ? B.concat(Q) : Q), m == null ? (o(A, $, I), o(K, $, I), L(
      // #10007
      // such fragment like `<></>` will be compiled into
      // a fragment which doesn't have a children.
      // In this case fallback to an empty array
      g.children || [],
      $,
      K,
      P,
      E,
      z,
      B,
      R
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
    (g.key != null || P && g === P.subTree) && us(
      m,
      g,
      !0
      /* shallow */
    )) : ue(
      m,
      g,
      $,
      K,
      P,
      E,
      z,
      B,
      R
    );
  }, ae = (m, g, $, I, P, E, z, B, R) => {
    g.slotScopeIds = B, m == null ? g.shapeFlag & 512 ? P.ctx.activate(
      g,
      $,
      I,
      z,
      R
    ) : we(
      g,
      $,
      I,
      P,
      E,
      z,
      R
    ) : Me(m, g, R);
  }, we = (m, g, $, I, P, E, z) => {
    const B = m.component = Mf(
      m,
      I,
      P
    );
    if (Br(m) && (B.ctx.renderer = dn), Df(B, !1, z), B.asyncDep) {
      if (P && P.registerDep(
        B,
        he,
        z,
        E
      ), !m.el) {
        const R = B.subTree = G(Ue);
        x(null, R, g, $), m.placeholder = R.el;
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
  }, Me = (m, g, $) => {
    const I = g.component = m.component;
    if (vf(m, g, $))
      if (I.asyncDep && !I.asyncResolved) {
        g.el = m.el, g.placeholder = m.placeholder, te(I, g, $);
        return;
      } else
        I.next = g, I.update();
    else
      g.el = m.el, g.placeholder = m.placeholder, I.vnode = g;
  }, he = (m, g, $, I, P, E, z) => {
    const B = () => {
      if (m.isMounted) {
        let { next: V, bu: q, u: Q, parent: ce, vnode: Se } = m;
        {
          const _t = xu(m);
          if (_t) {
            V && (V.el = Se.el, te(m, V, z)), _t.asyncDep.then(() => {
              const Dt = () => {
                m.job.flags & 8 || (P && P.pendingBranch ? Ke(Dt, P) : A());
              };
              Dt.flags = 48, Ke(Dt, P);
            });
            return;
          }
        }
        let ke = V, Le;
        pn(m, !1), V ? (V.el = Se.el, te(m, V, z)) : V = Se, q && sr(q), (Le = V.props && V.props.onVnodeBeforeUpdate) && kt(Le, ce, V, Se), pn(m, !0);
        const De = Ws(m), ft = m.subTree;
        m.subTree = De, w(
          ft,
          De,
          // parent may have changed if it's in a teleport. a root that is a
          // pending async component only has its placeholder comment
          d(
            ft.el || ao(ft)
          ),
          // anchor may have changed if it's in a fragment
          Pn(ft),
          m,
          P,
          E
        ), V.el = De.el, ke === null && yf(m, De.el), Q && Ke(Q, P), (Le = V.props && V.props.onVnodeUpdated) && Ke(
          () => kt(Le, ce, V, Se),
          P
        );
      } else {
        let V;
        const { el: q, props: Q } = g, { bm: ce, m: Se, parent: ke, root: Le, type: De } = m, ft = Dn(g);
        pn(m, !1), ce && sr(ce), !ft && (V = Q && Q.onVnodeBeforeMount) && kt(V, ke, g), pn(m, !0);
        {
          Le.ce && Le.ce._hasShadowRoot() && Le.ce._injectChildStyle(
            De,
            m.parent ? m.parent.type : void 0
          );
          const _t = m.subTree = Ws(m);
          w(
            null,
            _t,
            $,
            I,
            m,
            P,
            E
          ), g.el = _t.el;
        }
        if (Se && Ke(Se, P), !ft && (V = Q && Q.onVnodeMounted)) {
          const _t = g;
          Ke(
            () => kt(V, ke, _t),
            P
          );
        }
        (g.shapeFlag & 256 || ke && Dn(ke.vnode) && ke.vnode.shapeFlag & 256) && m.a && Ke(m.a, P), m.isMounted = !0, g = $ = I = null;
      }
    };
    m.scope.on();
    const R = m.effect = new Ol(B);
    m.scope.off();
    const A = m.update = R.run.bind(R), K = m.job = R.runIfDirty.bind(R);
    K.i = m, K.id = m.uid, R.scheduler = () => Rr(K), pn(m, !0), A();
  }, te = (m, g, $) => {
    g.component = m;
    const I = m.vnode.props;
    m.vnode = g, m.next = null, wf(m, g.props, I, $), xf(m, g.children, $), Lt(), ql(m), It();
  }, ue = (m, g, $, I, P, E, z, B, R = !1) => {
    const A = m && m.children, K = m ? m.shapeFlag : 0, V = g.children, { patchFlag: q, shapeFlag: Q } = g;
    if (q > 0) {
      if (q & 128) {
        Xe(
          A,
          V,
          $,
          I,
          P,
          E,
          z,
          B,
          R
        );
        return;
      } else if (q & 256) {
        Ze(
          A,
          V,
          $,
          I,
          P,
          E,
          z,
          B,
          R
        );
        return;
      }
    }
    Q & 8 ? (K & 16 && Yt(A, P, E), V !== A && u($, V)) : K & 16 ? Q & 16 ? Xe(
      A,
      V,
      $,
      I,
      P,
      E,
      z,
      B,
      R
    ) : Yt(A, P, E, !0) : (K & 8 && u($, ""), Q & 16 && L(
      V,
      $,
      I,
      P,
      E,
      z,
      B,
      R
    ));
  }, Ze = (m, g, $, I, P, E, z, B, R) => {
    m = m || _n, g = g || _n;
    const A = m.length, K = g.length, V = Math.min(A, K);
    let q;
    for (q = 0; q < V; q++) {
      const Q = g[q] = R ? Vt(g[q]) : Ct(g[q]);
      w(
        m[q],
        Q,
        $,
        null,
        P,
        E,
        z,
        B,
        R
      );
    }
    A > K ? Yt(
      m,
      P,
      E,
      !0,
      !1,
      V
    ) : L(
      g,
      $,
      I,
      P,
      E,
      z,
      B,
      R,
      V
    );
  }, Xe = (m, g, $, I, P, E, z, B, R) => {
    let A = 0;
    const K = g.length;
    let V = m.length - 1, q = K - 1;
    for (; A <= V && A <= q; ) {
      const Q = m[A], ce = g[A] = R ? Vt(g[A]) : Ct(g[A]);
      if (vn(Q, ce))
        w(
          Q,
          ce,
          $,
          null,
          P,
          E,
          z,
          B,
          R
        );
      else
        break;
      A++;
    }
    for (; A <= V && A <= q; ) {
      const Q = m[V], ce = g[q] = R ? Vt(g[q]) : Ct(g[q]);
      if (vn(Q, ce))
        w(
          Q,
          ce,
          $,
          null,
          P,
          E,
          z,
          B,
          R
        );
      else
        break;
      V--, q--;
    }
    if (A > V) {
      if (A <= q) {
        const Q = q + 1, ce = Q < K ? g[Q].el : I;
        for (; A <= q; )
          w(
            null,
            g[A] = R ? Vt(g[A]) : Ct(g[A]),
            $,
            ce,
            P,
            E,
            z,
            B,
            R
          ), A++;
      }
    } else if (A > q)
      for (; A <= V; )
        je(m[A], P, E, !0), A++;
    else {
      const Q = A, ce = A, Se = /* @__PURE__ */ new Map();
      for (A = ce; A <= q; A++) {
        const tt = g[A] = R ? Vt(g[A]) : Ct(g[A]);
        tt.key != null && Se.set(tt.key, A);
      }
      let ke, Le = 0;
      const De = q - ce + 1;
      let ft = !1, _t = 0;
      const Dt = new Array(De);
      for (A = 0; A < De; A++) Dt[A] = 0;
      for (A = Q; A <= V; A++) {
        const tt = m[A];
        if (Le >= De) {
          je(tt, P, E, !0);
          continue;
        }
        let wt;
        if (tt.key != null)
          wt = Se.get(tt.key);
        else
          for (ke = ce; ke <= q; ke++)
            if (Dt[ke - ce] === 0 && vn(tt, g[ke])) {
              wt = ke;
              break;
            }
        wt === void 0 ? je(tt, P, E, !0) : (Dt[wt - ce] = A + 1, wt >= _t ? _t = wt : ft = !0, w(
          tt,
          g[wt],
          $,
          null,
          P,
          E,
          z,
          B,
          R
        ), Le++);
      }
      const Os = ft ? Pf(Dt) : _n;
      for (ke = Os.length - 1, A = De - 1; A >= 0; A--) {
        const tt = ce + A, wt = g[tt], Ps = g[tt + 1], As = tt + 1 < K ? (
          // #13559, #14173 fallback to el placeholder for unresolved async component
          Ps.el || ao(Ps)
        ) : I;
        Dt[A] === 0 ? w(
          null,
          wt,
          $,
          As,
          P,
          E,
          z,
          B,
          R
        ) : ft && (ke < 0 || A !== Os[ke] ? Ne(wt, $, As, 2) : ke--);
      }
    }
  }, Ne = (m, g, $, I, P = null) => {
    const { el: E, type: z, transition: B, children: R, shapeFlag: A } = m;
    if (A & 6) {
      Ne(m.component.subTree, g, $, I);
      return;
    }
    if (A & 128) {
      m.suspense.move(g, $, I);
      return;
    }
    if (A & 64) {
      z.move(m, g, $, dn);
      return;
    }
    if (z === U) {
      o(E, g, $);
      for (let V = 0; V < R.length; V++)
        Ne(R[V], g, $, I);
      o(m.anchor, g, $);
      return;
    }
    if (z === li) {
      M(m, g, $);
      return;
    }
    if (I !== 2 && A & 1 && B)
      if (I === 0)
        B.persisted && !E[ut] ? o(E, g, $) : (B.beforeEnter(E), o(E, g, $), Ke(() => B.enter(E), P));
      else {
        const { leave: V, delayLeave: q, afterLeave: Q } = B, ce = () => {
          m.ctx.isUnmounted ? r(E) : o(E, g, $);
        }, Se = () => {
          const ke = E._isLeaving || !!E[ut];
          E._isLeaving && E[ut](
            !0
            /* cancelled */
          ), B.persisted && !ke ? ce() : V(E, () => {
            ce(), Q && Q();
          });
        };
        q ? q(E, ce, Se) : Se();
      }
    else
      o(E, g, $);
  }, je = (m, g, $, I = !1, P = !1) => {
    const {
      type: E,
      props: z,
      ref: B,
      children: R,
      dynamicChildren: A,
      shapeFlag: K,
      patchFlag: V,
      dirs: q,
      cacheIndex: Q,
      memo: ce
    } = m;
    if ((V === -2 || A && A.hasOnce) && (P = !1), B != null && (Lt(), io(B, null, $, m, !0), It()), Q != null && (!m.ctx || m.ctx === g) && (g.renderCache[Q] = void 0), K & 256 && g.ctx.deactivate(m))
      return;
    const Se = K & 1 && q, ke = !Dn(m);
    let Le;
    if (ke && (Le = z && z.onVnodeBeforeUnmount) && kt(Le, g, m), K & 6)
      Wo(m.component, $, I);
    else {
      if (K & 128) {
        m.suspense.unmount($, I);
        return;
      }
      Se && fn(m, null, g, "beforeUnmount"), K & 64 ? m.type.remove(
        m,
        g,
        $,
        dn,
        I
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
      ) : (E === U && V & 384 || !P && K & 16) && Yt(R, g, $), I && cn(m);
    }
    const De = ce != null && Q == null;
    (ke && (Le = z && z.onVnodeUnmounted) || Se || De) && Ke(() => {
      Le && kt(Le, g, m), Se && fn(m, null, g, "unmounted"), De && (m.el = null);
    }, $);
  }, cn = (m) => {
    const { type: g, el: $, anchor: I, transition: P } = m, E = g === U;
    if (E && !P) {
      Mt($, I);
      return;
    }
    if (g === li) {
      k(m), P && !P.persisted && P.afterLeave && P.afterLeave();
      return;
    }
    const z = E ? bo(m) : m, B = () => {
      E ? d($) && Mt($, I) : r($), P && !P.persisted && P.afterLeave && P.afterLeave();
    };
    if (z && z.shapeFlag & 1 && P && !P.persisted) {
      const { leave: R, delayLeave: A } = P, K = z.el, V = () => R(K, B);
      A ? A(K, B, V) : V();
    } else
      B();
  }, Mt = (m, g) => {
    let $;
    for (; m !== g; )
      $ = p(m), r(m), m = $;
    r(g);
  }, Wo = (m, g, $) => {
    const { bum: I, scope: P, job: E, subTree: z, um: B, m: R, a: A } = m;
    Ys(R), Ys(A), I && sr(I), P.stop(), E ? (E.flags |= 8, je(z, m, g, $)) : z && (z.transition = m.vnode.transition, je(z, m, g, $)), B && Ke(B, g);
    const K = () => {
      m.isUnmounted = !0;
    };
    K.flags = 16, Ke(K, g);
  }, Yt = (m, g, $, I = !1, P = !1, E = 0) => {
    for (let z = E; z < m.length; z++)
      je(m[z], g, $, I, P);
  }, Pn = (m) => {
    if (m.shapeFlag & 6)
      return Pn(m.component.subTree);
    if (m.shapeFlag & 128)
      return m.suspense.next();
    const g = p(m.anchor || m.el), $ = g && g[Xl];
    return $ ? p($) : g;
  }, qo = (m, g, $) => {
    const I = m && g._vnode ? void 0 : m && m.component ? m.component.uid : Nf();
    Id(() => {
      m == null ? g._vnode && je(g._vnode, null, null, !0) : w(
        g._vnode || null,
        m,
        g,
        null,
        null,
        null,
        $
      ), g._vnode = m;
    }, I);
  }, dn = {
    p: w,
    um: je,
    m: Ne,
    r: cn,
    mt: we,
    mc: L,
    pc: ue,
    pbc: Z,
    n: Pn,
    o: e
  };
  return {
    render: qo,
    hydrate: void 0,
    createApp: pf(qo)
  };
}
function ai({ type: e, props: t }, n) {
  return n === "svg" && e === "foreignObject" || n === "mathml" && e === "annotation-xml" && t && t.encoding && t.encoding.includes("html") ? void 0 : n;
}
function pn({ effect: e, job: t }, n) {
  n ? (e.flags |= 32, t.flags |= 4) : (e.flags &= -33, t.flags &= -5);
}
function Of(e, t) {
  return (!e || e && !e.pendingBranch) && t && !t.persisted;
}
function us(e, t, n = !1) {
  const o = e.children, r = t.children;
  if (Y(o) && Y(r))
    for (let i = 0; i < o.length; i++) {
      const s = o[i];
      let a = r[i];
      a.shapeFlag & 1 && !a.dynamicChildren && ((a.patchFlag <= 0 || a.patchFlag === 32) && (a = r[i] = Vt(r[i]), a.el = s.el), !n && a.patchFlag !== -2 && us(s, a)), a.type === Vr && (a.patchFlag === -1 && (a = r[i] = Vt(a)), a.el = s.el), a.type === Ue && !a.el && (a.el = s.el);
    }
}
function Pf(e) {
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
function xu(e) {
  const t = e.subTree.component;
  if (t)
    return t.asyncDep && !t.asyncResolved ? t : xu(t);
}
function Ys(e) {
  if (e)
    for (let t = 0; t < e.length; t++)
      e[t].flags |= 8;
}
function ao(e) {
  if (e.placeholder)
    return e.placeholder;
  const t = e.component;
  if (t)
    return ao(t.subTree);
  const n = e.suspense;
  return n && n.activeBranch ? ao(n.activeBranch) : null;
}
const Cu = (e) => e.__isSuspense, Af = /* @__PURE__ */ Symbol("_deferredEnter");
function Ef(e, t) {
  t && t.pendingBranch ? Y(e) ? t.effects.push(...e) : t.effects.push(e) : Ld(e);
}
const U = /* @__PURE__ */ Symbol.for("v-fgt"), Vr = /* @__PURE__ */ Symbol.for("v-txt"), Ue = /* @__PURE__ */ Symbol.for("v-cmt"), li = /* @__PURE__ */ Symbol.for("v-stc"), Kt = [];
let ot = null;
function h(e = !1) {
  Kt.push(ot = e ? null : []);
}
function cs() {
  Kt.pop(), ot = Kt[Kt.length - 1] || null;
}
let yo = 1;
function yr(e, t = !1) {
  yo += e, e < 0 && ot && t && (ot.hasOnce = !0);
}
function Tu(e) {
  return e.dynamicChildren = yo > 0 ? ot || _n : null, cs(), yo > 0 && ot && ot.push(e), e;
}
function b(e, t, n, o, r, i) {
  return Tu(
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
function X(e, t, n, o, r) {
  return Tu(
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
function Fn(e) {
  return e ? e.__v_isVNode === !0 : !1;
}
function vn(e, t) {
  return e.type === t.type && e.key === t.key;
}
const Ou = ({ key: e }) => e ?? null, ar = ({
  ref: e,
  ref_key: t,
  ref_for: n
}) => (typeof e == "number" && (e = "" + e), e != null ? Te(e) || /* @__PURE__ */ Ae(e) || ne(e) ? { i: Ve, r: e, k: t, f: !!n } : e : null);
function y(e, t = null, n = null, o = 0, r = null, i = e === U ? 0 : 1, s = !1, a = !1) {
  const l = {
    __v_isVNode: !0,
    __v_skip: !0,
    type: e,
    props: t,
    key: t && Ou(t),
    ref: t && ar(t),
    scopeId: Jl,
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
  return a ? (_r(l, n), i & 128 && e.normalize(l)) : n && (l.shapeFlag |= Te(n) ? 8 : 16), yo > 0 && // avoid a block node from tracking itself
  !s && // has current parent block
  ot && // presence of a patch flag indicates this node needs patching on updates.
  // component nodes also should always be patched, because even if the
  // component doesn't need to update, it needs to persist the instance on to
  // the next vnode so that it can be properly unmounted later.
  (l.patchFlag > 0 || i & 6) && // the EVENTS flag is only for hydration and if it is the only flag, the
  // vnode should not be considered dynamic due to handler caching.
  l.patchFlag !== 32 && ot.push(l), l;
}
const G = Lf;
function Lf(e, t = null, n = null, o = 0, r = null, i = !1) {
  if ((!e || e === su) && (e = Ue), Fn(e)) {
    const a = sn(
      e,
      t,
      !0
      /* mergeRef: true */
    );
    return n && _r(a, n), yo > 0 && !i && ot && (a.shapeFlag & 6 ? ot[ot.indexOf(e)] = a : ot.push(a)), a.patchFlag = -2, a;
  }
  if (Vf(e) && (e = e.__vccOpts), t) {
    t = If(t);
    let { class: a, style: l } = t;
    a && !Te(a) && (t.class = Oe(a)), ve(l) && (/* @__PURE__ */ Nr(l) && !Y(l) && (l = Ee({}, l)), t.style = zo(l));
  }
  const s = Te(e) ? 1 : Cu(e) ? 128 : Fr(e) ? 64 : ve(e) ? 4 : ne(e) ? 2 : 0;
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
function If(e) {
  return e ? /* @__PURE__ */ Nr(e) ? Ee({}, e) : yu(e) ? Ee({}, e[Lu] || e) : e : null;
}
function sn(e, t, n = !1, o = !1) {
  const { props: r, ref: i, patchFlag: s, children: a, transition: l } = e, c = t ? se(r || {}, t) : r, u = {
    __v_isVNode: !0,
    __v_skip: !0,
    type: e.type,
    props: c,
    key: c && Ou(c),
    ref: t && t.ref ? (
      // #2078 in the case of <component :is="vnode" ref="extra"/>
      // if the vnode itself already has a ref, cloneVNode will need to merge
      // the refs so the single vnode can be set on multiple refs
      n && i ? Y(i) ? i.concat(ar(t)) : [i, ar(t)] : ar(t)
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
    u,
    l.clone(u)
  ), u;
}
function H(e = " ", t = 0) {
  return G(Vr, null, e, t);
}
function j(e = "", t = !1) {
  return t ? (h(), X(Ue, null, e)) : G(Ue, null, e);
}
function Ct(e) {
  return e == null || typeof e == "boolean" ? G(Ue) : Y(e) ? G(
    U,
    null,
    // #3666, avoid reference pollution when reusing vnode
    e.slice()
  ) : Fn(e) ? Vt(e) : G(Vr, null, String(e));
}
function Vt(e) {
  return e.el === null && e.patchFlag !== -1 || e.memo ? e : sn(e);
}
function _r(e, t) {
  let n = 0;
  const { shapeFlag: o } = e;
  if (t == null)
    t = null;
  else if (Y(t))
    n = 16;
  else if (typeof t == "object")
    if (o & 65) {
      const r = t.default;
      r && (r._c && (r._d = !1), _r(e, r()), r._c && (r._d = !0));
      return;
    } else {
      n = 32;
      const r = t._;
      !r && !yu(t) ? t._ctx = Ve : r === 3 && Ve && (Ve.slots._ === 1 ? t._ = 1 : (t._ = 2, e.patchFlag |= 1024));
    }
  else if (ne(t)) {
    if (o & 65) {
      _r(e, { default: t });
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
        t.class !== o.class && (t.class = Oe([t.class, o.class]));
      else if (r === "style")
        t.style = zo([t.style, o.style]);
      else if (Tr(r)) {
        const i = t[r], s = o[r];
        s && i !== s && !(Y(i) && i.includes(s)) ? t[r] = i ? [].concat(i, s) : s : s == null && i == null && // mergeProps({ 'onUpdate:modelValue': undefined }) should not retain
        // the model listener.
        !Or(r) && (t[r] = s);
      } else r !== "" && (t[r] = o[r]);
  }
  return t;
}
function kt(e, t, n, o = null) {
  dt(e, t, 7, [
    n,
    o
  ]);
}
const jf = /* @__PURE__ */ du();
let Pu = 0;
function Nf() {
  return Pu;
}
function Mf(e, t, n) {
  const o = e.type, r = (t ? t.appContext : e.appContext) || jf, i = {
    uid: Pu++,
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
    scope: new xl(
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
    propsOptions: wu(o, r),
    emitsOptions: mu(o, r),
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
  return i.ctx = { _: i }, i.root = t ? t.root : i, i.emit = mf.bind(null, i), e.ce && e.ce(i), i;
}
let qe = null;
const Cn = () => qe || Ve;
let wr, _o;
{
  const e = Lr(), t = (n, o) => {
    let r;
    return (r = e[n]) || (r = e[n] = []), r.push(o), (i) => {
      r.length > 1 ? r.forEach((s) => s(i)) : r[0](i);
    };
  };
  wr = t(
    "__VUE_INSTANCE_SETTERS__",
    (n) => qe = n
  ), _o = t(
    "__VUE_SSR_SETTERS__",
    (n) => wo = n
  );
}
const Ko = (e) => {
  const t = qe;
  return wr(e), e.scope.on(), () => {
    e.scope.off(), wr(t);
  };
}, Js = () => {
  qe && qe.scope.off(), wr(null);
};
function Au(e) {
  return e.vnode.shapeFlag & 4;
}
let wo = !1;
function Df(e, t = !1, n = !1) {
  t && _o(t);
  const { props: o, children: r } = e.vnode, i = Au(e);
  _f(e, o, i, t), Sf(e, r, n || t);
  const s = i ? Rf(e, t) : void 0;
  return t && _o(!1), s;
}
function Rf(e, t) {
  const n = e.type;
  e.accessCache = /* @__PURE__ */ Object.create(null), e.proxy = new Proxy(e.ctx, sf);
  const { setup: o } = n;
  if (o) {
    Lt();
    const r = e.setupContext = o.length > 1 ? Bf(e) : null, i = Ko(e), s = Vo(
      o,
      e,
      0,
      [
        e.props,
        r
      ]
    ), a = bl(s);
    if (It(), i(), (a || e.sp) && !Dn(e) && ru(e), a) {
      if (s.then(Js, Js), t)
        return s.then((l) => {
          _o(!0);
          try {
            Zs(e, l, t);
          } finally {
            _o(!1);
          }
        }).catch((l) => {
          Mr(l, e, 0, void 0, !0), e.ssrRender = (c, u) => u("<!---->");
        });
      e.asyncDep = s;
    } else
      Zs(e, s);
  } else
    Eu(e);
}
function Zs(e, t, n) {
  ne(t) ? e.type.__ssrInlineRender ? e.ssrRender = t : e.render = t : ve(t) && (e.setupState = Hl(t)), Eu(e);
}
function Eu(e, t, n) {
  const o = e.type;
  e.render || (e.render = o.render || Ot);
  {
    const r = Ko(e);
    Lt();
    try {
      af(e);
    } finally {
      It(), r();
    }
  }
}
const Lu = /* @__PURE__ */ Symbol(), Ff = {
  get(e, t) {
    return We(e, "get", ""), t === Lu ? e : e[t];
  }
};
function Bf(e) {
  const t = (n) => {
    e.exposed = n || {};
  };
  return {
    attrs: new Proxy(e.attrs, Ff),
    slots: e.slots,
    emit: e.emit,
    expose: t
  };
}
function Ur(e) {
  return e.exposed ? e.exposeProxy || (e.exposeProxy = new Proxy(Hl(ns(e.exposed)), {
    get(t, n) {
      if (n in t)
        return t[n];
      if (n in so)
        return so[n](e);
    },
    has(t, n) {
      return n in t || n in so;
    }
  })) : e.proxy;
}
function zf(e, t = !0) {
  return ne(e) ? e.displayName || e.name : e.name || t && e.__name;
}
function Vf(e) {
  return ne(e) && "__vccOpts" in e;
}
const W = (e, t) => /* @__PURE__ */ Td(e, t, wo);
function Uf(e, t, n) {
  try {
    yr(-1);
    const o = arguments.length;
    return o === 2 ? ve(t) && !Y(t) ? Fn(t) ? G(e, null, [t]) : G(e, t) : G(e, null, t) : (o > 3 ? n = Array.prototype.slice.call(arguments, 2) : o === 3 && Fn(n) && (n = [n]), G(e, t, n));
  } finally {
    yr(1);
  }
}
const Hf = "3.5.45";
let Ei;
const Xs = typeof window < "u" && window.trustedTypes;
if (Xs)
  try {
    Ei = /* @__PURE__ */ Xs.createPolicy("vue", {
      createHTML: (e) => e
    });
  } catch {
  }
const Iu = Ei ? (e) => Ei.createHTML(e) : (e) => e, Kf = "http://www.w3.org/2000/svg", Wf = "http://www.w3.org/1998/Math/MathML", zt = typeof document < "u" ? document : null, Qs = zt && /* @__PURE__ */ zt.createElement("template"), qf = {
  insert: (e, t, n) => {
    t.insertBefore(e, n || null);
  },
  remove: (e) => {
    const t = e.parentNode;
    t && t.removeChild(e);
  },
  createElement: (e, t, n, o) => {
    const r = t === "svg" ? zt.createElementNS(Kf, e) : t === "mathml" ? zt.createElementNS(Wf, e) : n ? zt.createElement(e, { is: n }) : zt.createElement(e);
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
      Qs.innerHTML = Iu(
        o === "svg" ? `<svg>${e}</svg>` : o === "mathml" ? `<math>${e}</math>` : e
      );
      const a = Qs.content;
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
}, Jt = "transition", Gn = "animation", ko = /* @__PURE__ */ Symbol("_vtc"), ju = {
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
}, Gf = /* @__PURE__ */ Ee(
  {},
  Ql,
  ju
), Yf = (e) => (e.displayName = "Transition", e.props = Gf, e), Jf = /* @__PURE__ */ Yf(
  (e, { slots: t }) => Uf(Wd, Zf(e), t)
), mn = (e, t = []) => {
  Y(e) ? e.forEach((n) => n(...t)) : e && e(...t);
}, ea = (e) => e ? Y(e) ? e.some((t) => t.length > 1) : e.length > 1 : !1;
function Zf(e) {
  const t = {};
  for (const F in e)
    F in ju || (t[F] = e[F]);
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
    leaveActiveClass: p = `${n}-leave-active`,
    leaveToClass: f = `${n}-leave-to`
  } = e, v = Xf(r), w = v && v[0], T = v && v[1], {
    onBeforeEnter: x,
    onEnter: C,
    onEnterCancelled: M,
    onLeave: k,
    onLeaveCancelled: S,
    onBeforeAppear: J = x,
    onAppear: N = C,
    onAppearCancelled: L = M
  } = t, D = (F, ae, we, Me) => {
    F._enterCancelled = Me, hn(F, ae ? u : a), hn(F, ae ? c : s), we && we();
  }, Z = (F, ae) => {
    F._isLeaving = !1, hn(F, d), hn(F, f), hn(F, p), ae && ae();
  }, ee = (F) => (ae, we) => {
    const Me = F ? N : C, he = () => D(ae, F, we);
    mn(Me, [ae, he]), ta(() => {
      hn(ae, F ? l : i), Ft(ae, F ? u : a), ea(Me) || na(ae, o, w, he);
    });
  };
  return Ee(t, {
    onBeforeEnter(F) {
      mn(x, [F]), Ft(F, i), Ft(F, s);
    },
    onBeforeAppear(F) {
      mn(J, [F]), Ft(F, l), Ft(F, c);
    },
    onEnter: ee(!1),
    onAppear: ee(!0),
    onLeave(F, ae) {
      F._isLeaving = !0;
      const we = () => Z(F, ae);
      Ft(F, d), F._enterCancelled ? (Ft(F, p), ia(F)) : (ia(F), Ft(F, p)), ta(() => {
        F._isLeaving && (hn(F, d), Ft(F, f), ea(k) || na(F, o, T, we));
      }), mn(k, [F, we]);
    },
    onEnterCancelled(F) {
      D(F, !1, void 0, !0), mn(M, [F]);
    },
    onAppearCancelled(F) {
      D(F, !0, void 0, !0), mn(L, [F]);
    },
    onLeaveCancelled(F) {
      Z(F), mn(S, [F]);
    }
  });
}
function Xf(e) {
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
  return Kc(e);
}
function Ft(e, t) {
  t.split(/\s+/).forEach((n) => n && e.classList.add(n)), (e[ko] || (e[ko] = /* @__PURE__ */ new Set())).add(t);
}
function hn(e, t) {
  t.split(/\s+/).forEach((o) => o && e.classList.remove(o));
  const n = e[ko];
  n && (n.delete(t), n.size || (e[ko] = void 0));
}
function ta(e) {
  requestAnimationFrame(() => {
    requestAnimationFrame(e);
  });
}
let Qf = 0;
function na(e, t, n, o) {
  const r = e._endId = ++Qf, i = () => {
    r === e._endId && o();
  };
  if (n != null)
    return setTimeout(i, n);
  const { type: s, timeout: a, propCount: l } = ep(e, t);
  if (!s)
    return o();
  const c = s + "end";
  let u = 0;
  const d = () => {
    e.removeEventListener(c, p), i();
  }, p = (f) => {
    f.target === e && ++u >= l && d();
  };
  setTimeout(() => {
    u < l && d();
  }, a + 1), e.addEventListener(c, p);
}
function ep(e, t) {
  const n = window.getComputedStyle(e), o = (v) => (n[v] || "").split(", "), r = o(`${Jt}Delay`), i = o(`${Jt}Duration`), s = oa(r, i), a = o(`${Gn}Delay`), l = o(`${Gn}Duration`), c = oa(a, l);
  let u = null, d = 0, p = 0;
  t === Jt ? s > 0 && (u = Jt, d = s, p = i.length) : t === Gn ? c > 0 && (u = Gn, d = c, p = l.length) : (d = Math.max(s, c), u = d > 0 ? s > c ? Jt : Gn : null, p = u ? u === Jt ? i.length : l.length : 0);
  const f = u === Jt && /\b(?:transform|all)(?:,|$)/.test(
    o(`${Jt}Property`).toString()
  );
  return {
    type: u,
    timeout: d,
    propCount: p,
    hasTransform: f
  };
}
function oa(e, t) {
  for (; e.length < t.length; )
    e = e.concat(e);
  return Math.max(...t.map((n, o) => ra(n) + ra(e[o])));
}
function ra(e) {
  return e === "auto" ? 0 : Number(e.slice(0, -1).replace(",", ".")) * 1e3;
}
function ia(e) {
  return (e ? e.ownerDocument : document).body.offsetHeight;
}
function tp(e, t, n) {
  const o = e[ko];
  o && (t = (t ? [t, ...o] : [...o]).join(" ")), t == null ? e.removeAttribute("class") : n ? e.setAttribute("class", t) : e.className = t;
}
const sa = /* @__PURE__ */ Symbol("_vod"), np = /* @__PURE__ */ Symbol("_vsh"), op = /* @__PURE__ */ Symbol(""), rp = /(?:^|;)\s*display\s*:/;
function ip(e, t, n) {
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
      a != null ? ap(
        e,
        s,
        !Te(t) && t ? t[s] : void 0,
        a
      ) || Qn(o, s, a) : Qn(o, s, "");
    }
  } else if (r) {
    if (t !== n) {
      const s = o[op];
      s && (n += ";" + s), o.cssText = n, i = rp.test(n);
    }
  } else t && e.removeAttribute("style");
  sa in e && ((!r || t !== n) && (e[sa] = i ? o.display : ""), e[np] && (o.display = "none"));
}
const Xo = /\s*!important$/;
function Qn(e, t, n) {
  if (Y(n))
    n.forEach((o) => Qn(e, t, o));
  else if (n == null && (n = ""), t.startsWith("--"))
    Xo.test(n) ? e.setProperty(t, n.replace(Xo, ""), "important") : e.setProperty(t, n);
  else {
    const o = sp(e, t);
    Xo.test(n) ? e.setProperty(
      qt(o),
      n.replace(Xo, ""),
      "important"
    ) : e[o] = n;
  }
}
const aa = ["Webkit", "Moz", "ms"], ci = {};
function sp(e, t) {
  const n = ci[t];
  if (n)
    return n;
  let o = Ge(t);
  if (o !== "filter" && o in e)
    return ci[t] = o;
  o = Er(o);
  for (let r = 0; r < aa.length; r++) {
    const i = aa[r] + o;
    if (i in e)
      return ci[t] = i;
  }
  return t;
}
function ap(e, t, n, o) {
  return e.tagName === "TEXTAREA" && (t === "width" || t === "height") && Te(o) && n === o;
}
const la = "http://www.w3.org/1999/xlink";
function ua(e, t, n, o, r, i = Zc(t)) {
  o && t.startsWith("xlink:") ? n == null ? e.removeAttributeNS(la, t.slice(6, t.length)) : e.setAttributeNS(la, t, n) : n == null || i && !wl(n) ? e.removeAttribute(t) : e.setAttribute(
    t,
    i ? "" : st(n) ? String(n) : n
  );
}
function ca(e, t, n, o, r) {
  if (t === "innerHTML" || t === "textContent") {
    n != null && (e[t] = t === "innerHTML" ? Iu(n) : n);
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
    a === "boolean" ? n = wl(n) : n == null && a === "string" ? (n = "", s = !0) : a === "number" && (n = 0, s = !0);
  }
  try {
    e[t] = n;
  } catch {
  }
  s && e.removeAttribute(r || t);
}
function Nu(e, t, n, o) {
  e.addEventListener(t, n, o);
}
function lp(e, t, n, o) {
  e.removeEventListener(t, n, o);
}
const da = /* @__PURE__ */ Symbol("_vei");
function up(e, t, n, o, r = null) {
  const i = e[da] || (e[da] = {}), s = i[t];
  if (o && s)
    s.value = o;
  else {
    const [a, l] = fp(t);
    if (o) {
      const c = i[t] = hp(
        o,
        r
      );
      Nu(e, a, c, l);
    } else s && (lp(e, a, s, l), i[t] = void 0);
  }
}
const cp = /(Once|Passive|Capture)$/, dp = /^on:?(?:Once|Passive|Capture)$/;
function fp(e) {
  let t, n;
  for (; (n = e.match(cp)) && !dp.test(e); )
    t || (t = {}), e = e.slice(0, e.length - n[1].length), t[n[1].toLowerCase()] = !0;
  return [e[2] === ":" ? e.slice(3) : qt(e.slice(2)), t];
}
let di = 0;
const pp = /* @__PURE__ */ Promise.resolve(), mp = () => di || (pp.then(() => di = 0), di = Date.now());
function hp(e, t) {
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
        const c = s[l];
        c && dt(
          c,
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
  return n.value = e, n.attached = mp(), n;
}
const fa = (e) => e.charCodeAt(0) === 111 && e.charCodeAt(1) === 110 && // lowercase letter
e.charCodeAt(2) > 96 && e.charCodeAt(2) < 123, gp = (e, t, n, o, r, i) => {
  const s = r === "svg";
  t === "class" ? tp(e, o, s) : t === "style" ? ip(e, n, o) : Tr(t) ? Or(t) || up(e, t, n, o, i) : (t[0] === "." ? (t = t.slice(1), !0) : t[0] === "^" ? (t = t.slice(1), !1) : bp(e, t, o, s)) ? (ca(e, t, o), !e.tagName.includes("-") && (t === "value" || t === "checked" || t === "selected") && ua(e, t, o, s, i, t !== "value")) : /* #11081 force set props for possible async custom element */ e._isVueCE && // #12408 check if it's declared prop or it's async custom element
  (vp(e, t) || // @ts-expect-error _def is private
  e._def.__asyncLoader && (/[A-Z]/.test(t) || !Te(o))) ? ca(e, Ge(t), o, i, t) : (t === "true-value" ? e._trueValue = o : t === "false-value" && (e._falseValue = o), ua(e, t, o, s));
};
function bp(e, t, n, o) {
  if (o)
    return !!(t === "innerHTML" || t === "textContent" || t in e && fa(t) && ne(n));
  if (t === "spellcheck" || t === "draggable" || t === "translate" || t === "autocorrect" || t === "sandbox" && e.tagName === "IFRAME" || t === "form" || t === "list" && e.tagName === "INPUT" || t === "type" && e.tagName === "TEXTAREA")
    return !1;
  if (t === "width" || t === "height") {
    const r = e.tagName;
    if (r === "IMG" || r === "VIDEO" || r === "CANVAS" || r === "SOURCE")
      return !1;
  }
  return fa(t) && Te(n) ? !1 : t in e;
}
function vp(e, t) {
  const n = (
    // @ts-expect-error _def is private
    e._def.props
  );
  if (!n)
    return !1;
  const o = Ge(t);
  return Array.isArray(n) ? n.some((r) => Ge(r) === o) : Object.keys(n).some((r) => Ge(r) === o);
}
const pa = (e) => {
  const t = e.props["onUpdate:modelValue"] || !1;
  return Y(t) ? (n) => sr(t, n) : t;
}, fi = /* @__PURE__ */ Symbol("_assign"), yp = {
  // #4096 array checkboxes need to be deep traversed
  deep: !0,
  created(e, t, n) {
    e[fi] = pa(n), Nu(e, "change", () => {
      const o = e._modelValue, r = _p(e), i = e.checked, s = e[fi];
      if (Y(o)) {
        const a = kl(o, r), l = a !== -1;
        if (i && !l)
          s(o.concat(r));
        else if (!i && l) {
          const c = [...o];
          c.splice(a, 1), s(c);
        }
      } else if (Rn(o)) {
        const a = new Set(o);
        i ? a.add(r) : a.delete(r), s(a);
      } else
        s(Mu(e, i));
    });
  },
  // set initial checked on mount to wait for true-value/false-value
  mounted: ma,
  beforeUpdate(e, t, n) {
    e[fi] = pa(n), ma(e, t, n);
  }
};
function ma(e, { value: t, oldValue: n }, o) {
  e._modelValue = t;
  let r;
  if (Y(t))
    r = kl(t, o.props.value) > -1;
  else if (Rn(t))
    r = t.has(o.props.value);
  else {
    if (t === n) return;
    r = Vn(t, Mu(e, !0));
  }
  e.checked !== r && (e.checked = r);
}
function _p(e) {
  return "_value" in e ? e._value : e.value;
}
function Mu(e, t) {
  const n = t ? "_trueValue" : "_falseValue";
  return n in e ? e[n] : t;
}
const wp = ["ctrl", "shift", "alt", "meta"], kp = {
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
  exact: (e, t) => wp.some((n) => e[`${n}Key`] && !t.includes(n))
}, on = (e, t) => {
  if (!e) return e;
  const n = e._withMods || (e._withMods = {}), o = t.join(".");
  return n[o] || (n[o] = ((r, ...i) => {
    for (let s = 0; s < t.length; s++) {
      const a = kp[t[s]];
      if (a && a(r, t)) return;
    }
    return e(r, ...i);
  }));
}, $p = {
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
      (s) => s === i || $p[s] === i
    ))
      return e(r);
  }));
}, Sp = /* @__PURE__ */ Ee({ patchProp: gp }, qf);
let ha;
function xp() {
  return ha || (ha = Cf(Sp));
}
const Cp = ((...e) => {
  const t = xp().createApp(...e), { mount: n } = t;
  return t.mount = (o) => {
    const r = Op(o);
    if (!r) return;
    const i = t._component;
    !ne(i) && !i.render && !i.template && (i.template = r.innerHTML), r.nodeType === 1 && (r.textContent = "");
    const s = n(r, !1, Tp(r));
    return r instanceof Element && (r.removeAttribute("v-cloak"), r.setAttribute("data-v-app", "")), s;
  }, t;
});
function Tp(e) {
  if (e instanceof SVGElement)
    return "svg";
  if (typeof MathMLElement == "function" && e instanceof MathMLElement)
    return "mathml";
}
function Op(e) {
  return Te(e) ? document.querySelector(e) : e;
}
let Du;
const Hr = (e) => Du = e, Ru = (
  /* istanbul ignore next */
  /* @__PURE__ */ Symbol()
);
function Li(e) {
  return e && typeof e == "object" && Object.prototype.toString.call(e) === "[object Object]" && typeof e.toJSON != "function";
}
var lo;
(function(e) {
  e.direct = "direct", e.patchObject = "patch object", e.patchFunction = "patch function";
})(lo || (lo = {}));
function Pp() {
  const e = Cl(!0), t = e.run(() => /* @__PURE__ */ ie({}));
  let n = [], o = [];
  const r = ns({
    install(i) {
      Hr(r), r._a = i, i.provide(Ru, r), i.config.globalProperties.$pinia = r, o.forEach((s) => n.push(s)), o = [];
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
const Fu = () => {
};
function ga(e, t, n, o = Fu) {
  e.add(t);
  const r = () => {
    e.delete(t) && o();
  };
  return !n && Tl() && ed(r), r;
}
function En(e, ...t) {
  e.forEach((n) => {
    n(...t);
  });
}
const Ap = (e) => e(), ba = /* @__PURE__ */ Symbol(), pi = /* @__PURE__ */ Symbol();
function Ii(e, t) {
  e instanceof Map && t instanceof Map ? t.forEach((n, o) => e.set(o, n)) : e instanceof Set && t instanceof Set && t.forEach(e.add, e);
  for (const n in t) {
    if (!t.hasOwnProperty(n))
      continue;
    const o = t[n], r = e[n];
    Li(r) && Li(o) && e.hasOwnProperty(n) && !/* @__PURE__ */ Ae(o) && !/* @__PURE__ */ Pt(o) ? e[n] = Ii(r, o) : e[n] = o;
  }
  return e;
}
const Ep = (
  /* istanbul ignore next */
  /* @__PURE__ */ Symbol()
);
function Lp(e) {
  return !Li(e) || !Object.prototype.hasOwnProperty.call(e, Ep);
}
const { assign: Xt } = Object;
function Ip(e) {
  return !!(/* @__PURE__ */ Ae(e) && e.effect);
}
function jp(e, t, n, o) {
  const { state: r, actions: i, getters: s } = t, a = n.state.value[e];
  let l;
  function c() {
    a || (n.state.value[e] = r ? r() : {});
    const u = /* @__PURE__ */ $d(n.state.value[e]);
    return Xt(u, i, Object.keys(s || {}).reduce((d, p) => (d[p] = ns(W(() => {
      Hr(n);
      const f = n._s.get(e);
      return s[p].call(f, f);
    })), d), {}));
  }
  return l = Bu(e, c, t, n, o, !0), l;
}
function Bu(e, t, n = {}, o, r, i) {
  let s;
  const a = Xt({ actions: {} }, n), l = { deep: !0 };
  let c, u, d = /* @__PURE__ */ new Set(), p = /* @__PURE__ */ new Set(), f;
  const v = o.state.value[e];
  !i && !v && (o.state.value[e] = {});
  let w;
  function T(L) {
    let D;
    c = u = !1, typeof L == "function" ? (L(o.state.value[e]), D = {
      type: lo.patchFunction,
      storeId: e,
      events: f
    }) : (Ii(o.state.value[e], L), D = {
      type: lo.patchObject,
      payload: L,
      storeId: e,
      events: f
    });
    const Z = w = /* @__PURE__ */ Symbol();
    Dr().then(() => {
      w === Z && (c = !0);
    }), u = !0, En(d, D, o.state.value[e]);
  }
  const x = i ? function() {
    const { state: D } = n, Z = D ? D() : {};
    this.$patch((ee) => {
      Xt(ee, Z);
    });
  } : (
    /* istanbul ignore next */
    Fu
  );
  function C() {
    s.stop(), d.clear(), p.clear(), o._s.delete(e);
  }
  const M = (L, D = "") => {
    if (ba in L)
      return L[pi] = D, L;
    const Z = function() {
      Hr(o);
      const ee = Array.from(arguments), F = /* @__PURE__ */ new Set(), ae = /* @__PURE__ */ new Set();
      function we(te) {
        F.add(te);
      }
      function Me(te) {
        ae.add(te);
      }
      En(p, {
        args: ee,
        name: Z[pi],
        store: S,
        after: we,
        onError: Me
      });
      let he;
      try {
        he = L.apply(this && this.$id === e ? this : S, ee);
      } catch (te) {
        throw En(ae, te), te;
      }
      return he instanceof Promise ? he.then((te) => (En(F, te), te)).catch((te) => (En(ae, te), Promise.reject(te))) : (En(F, he), he);
    };
    return Z[ba] = !0, Z[pi] = D, Z;
  }, k = {
    _p: o,
    // _s: scope,
    $id: e,
    $onAction: ga.bind(null, p),
    $patch: T,
    $reset: x,
    $subscribe(L, D = {}) {
      const Z = ga(d, L, D.detached, () => ee()), ee = s.run(() => nt(() => o.state.value[e], (F) => {
        (D.flush === "sync" ? u : c) && L({
          storeId: e,
          type: lo.direct,
          events: f
        }, F);
      }, Xt({}, l, D)));
      return Z;
    },
    $dispose: C
  }, S = /* @__PURE__ */ Un(k);
  o._s.set(e, S);
  const N = (o._a && o._a.runWithContext || Ap)(() => o._e.run(() => (s = Cl()).run(() => t({ action: M }))));
  for (const L in N) {
    const D = N[L];
    if (/* @__PURE__ */ Ae(D) && !Ip(D) || /* @__PURE__ */ Pt(D))
      i || (v && Lp(D) && (/* @__PURE__ */ Ae(D) ? D.value = v[L] : Ii(D, v[L])), o.state.value[e][L] = D);
    else if (typeof D == "function") {
      const Z = M(D, L);
      N[L] = Z, a.actions[L] = D;
    }
  }
  return Xt(S, N), Xt(/* @__PURE__ */ fe(S), N), Object.defineProperty(S, "$state", {
    get: () => o.state.value[e],
    set: (L) => {
      T((D) => {
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
  }), v && i && n.hydrate && n.hydrate(S.$state, v), c = !0, u = !0, S;
}
// @__NO_SIDE_EFFECTS__
function un(e, t, n) {
  let o;
  const r = typeof t == "function";
  o = r ? n : t;
  function i(s, a) {
    const l = Nd();
    return s = // in test mode, ignore the argument provided as we can always retrieve a
    // pinia instance with getActivePinia()
    s || (l ? ro(Ru, null) : null), s && Hr(s), s = Du, s._s.has(e) || (r ? Bu(e, t, o, s) : jp(e, o, s)), s._s.get(e);
  }
  return i.$id = e, i;
}
var Np = Object.defineProperty, va = Object.getOwnPropertySymbols, Mp = Object.prototype.hasOwnProperty, Dp = Object.prototype.propertyIsEnumerable, ya = (e, t, n) => t in e ? Np(e, t, { enumerable: !0, configurable: !0, writable: !0, value: n }) : e[t] = n, Rp = (e, t) => {
  for (var n in t || (t = {})) Mp.call(t, n) && ya(e, n, t[n]);
  if (va) for (var n of va(t)) Dp.call(t, n) && ya(e, n, t[n]);
  return e;
};
function Tn(e) {
  return e == null || e === "" || Array.isArray(e) && e.length === 0 || !(e instanceof Date) && typeof e == "object" && Object.keys(e).length === 0;
}
function fs(e) {
  return typeof e == "function" && "call" in e && "apply" in e;
}
function xe(e) {
  return !Tn(e);
}
function At(e, t = !0) {
  return e instanceof Object && e.constructor === Object && (t || Object.keys(e).length !== 0);
}
function zu(e = {}, t = {}) {
  let n = Rp({}, e);
  return Object.keys(t).forEach((o) => {
    let r = o;
    At(t[r]) && r in e && At(e[r]) ? n[r] = zu(e[r], t[r]) : n[r] = t[r];
  }), n;
}
function Fp(...e) {
  return e.reduce((t, n, o) => o === 0 ? n : zu(t, n), {});
}
function rt(e, ...t) {
  return fs(e) ? e(...t) : e;
}
function et(e, t = !0) {
  return typeof e == "string" && (t || e !== "");
}
function Tt(e) {
  return et(e) ? e.replace(/(-|_)/g, "").toLowerCase() : e;
}
function ps(e, t = "", n = {}) {
  let o = Tt(t).split("."), r = o.shift();
  if (r) {
    if (At(e)) {
      let i = Object.keys(e).find((s) => Tt(s) === r) || "";
      return ps(rt(e[i], n), o.join("."), n);
    }
    return;
  }
  return rt(e, n);
}
function Vu(e, t = !0) {
  return Array.isArray(e) && (t || e.length !== 0);
}
function Bp(e) {
  return xe(e) && !isNaN(e);
}
function Sn(e, t) {
  if (t) {
    let n = t.test(e);
    return t.lastIndex = 0, n;
  }
  return !1;
}
function zp(...e) {
  return Fp(...e);
}
function uo(e) {
  return e && e.replace(/\/\*(?:(?!\*\/)[\s\S])*\*\/|[\r\n\t]+/g, "").replace(/ {2,}/g, " ").replace(/ ([{:}]) /g, "$1").replace(/([;,]) /g, "$1").replace(/ !/g, "!").replace(/: /g, ":").trim();
}
function Vp(e) {
  return et(e, !1) ? e[0].toUpperCase() + e.slice(1) : e;
}
function Uu(e) {
  return et(e) ? e.replace(/(_)/g, "-").replace(/([a-z])([A-Z])/g, "$1-$2").toLowerCase() : e;
}
function Hu() {
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
function Up(e, t) {
  return e ? e.classList ? e.classList.contains(t) : new RegExp("(^| )" + t + "( |$)", "gi").test(e.className) : !1;
}
function kr(e, t) {
  if (e && t) {
    let n = (o) => {
      Up(e, o) || (e.classList ? e.classList.add(o) : e.className += " " + o);
    };
    [t].flat().filter(Boolean).forEach((o) => o.split(" ").forEach(n));
  }
}
function Hp() {
  return window.innerWidth - document.documentElement.offsetWidth;
}
function Kp(e) {
  typeof e == "string" ? kr(document.body, e || "p-overflow-hidden") : (e != null && e.variableName && document.body.style.setProperty(e.variableName, Hp() + "px"), kr(document.body, e?.className || "p-overflow-hidden"));
}
function co(e, t) {
  if (e && t) {
    let n = (o) => {
      e.classList ? e.classList.remove(o) : e.className = e.className.replace(new RegExp("(^|\\b)" + o.split(" ").join("|") + "(\\b|$)", "gi"), " ");
    };
    [t].flat().filter(Boolean).forEach((o) => o.split(" ").forEach(n));
  }
}
function Wp(e) {
  typeof e == "string" ? co(document.body, e || "p-overflow-hidden") : (e != null && e.variableName && document.body.style.removeProperty(e.variableName), co(document.body, e?.className || "p-overflow-hidden"));
}
function qp() {
  let e = window, t = document, n = t.documentElement, o = t.getElementsByTagName("body")[0], r = e.innerWidth || n.clientWidth || o.clientWidth, i = e.innerHeight || n.clientHeight || o.clientHeight;
  return { width: r, height: i };
}
function _a(e) {
  return e ? Math.abs(e.scrollLeft) : 0;
}
function Gp(e, t) {
  e && (typeof t == "string" ? e.style.cssText = t : Object.entries(t || {}).forEach(([n, o]) => e.style[n] = o));
}
function Ku(e, t) {
  return e instanceof HTMLElement ? e.offsetWidth : 0;
}
function Yp(e) {
  if (e) {
    let t = e.parentNode;
    return t && t instanceof ShadowRoot && t.host && (t = t.host), t;
  }
  return null;
}
function Jp(e) {
  return !!(e !== null && typeof e < "u" && e.nodeName && Yp(e));
}
function On(e) {
  return typeof Element < "u" ? e instanceof Element : e !== null && typeof e == "object" && e.nodeType === 1 && typeof e.nodeName == "string";
}
function $r(e, t = {}) {
  if (On(e)) {
    let n = (o, r) => {
      var i, s;
      let a = (i = e?.$attrs) != null && i[o] ? [(s = e?.$attrs) == null ? void 0 : s[o]] : [];
      return [r].flat().reduce((l, c) => {
        if (c != null) {
          let u = typeof c;
          if (u === "string" || u === "number") l.push(c);
          else if (u === "object") {
            let d = Array.isArray(c) ? n(o, c) : Object.entries(c).map(([p, f]) => o === "style" && (f || f === 0) ? `${p.replace(/([a-z])([A-Z])/g, "$1-$2").toLowerCase()}:${f}` : f ? p : void 0);
            l = d.length ? l.concat(d.filter((p) => !!p)) : l;
          }
        }
        return l;
      }, a);
    };
    Object.entries(t).forEach(([o, r]) => {
      if (r != null) {
        let i = o.match(/^on(.+)/);
        i ? e.addEventListener(i[1].toLowerCase(), r) : o === "p-bind" || o === "pBind" ? $r(e, r) : (r = o === "class" ? [...new Set(n("class", r))].join(" ").trim() : o === "style" ? n("style", r).join(";").trim() : r, (e.$attrs = e.$attrs || {}) && (e.$attrs[o] = r), e.setAttribute(o, r));
      }
    });
  }
}
function Wu(e, t = {}, ...n) {
  {
    let o = document.createElement(e);
    return $r(o, t), o.append(...n), o;
  }
}
function Zp(e, t) {
  return On(e) ? Array.from(e.querySelectorAll(t)) : [];
}
function Xp(e, t) {
  return On(e) ? e.matches(t) ? e : e.querySelector(t) : null;
}
function Nn(e, t) {
  e && document.activeElement !== e && e.focus(t);
}
function Qp(e, t) {
  if (On(e)) {
    let n = e.getAttribute(t);
    return isNaN(n) ? n === "true" || n === "false" ? n === "true" : n : +n;
  }
}
function qu(e, t = "") {
  let n = Zp(e, `button:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            [href]:not([tabindex = "-1"]):not([style*="display:none"]):not([hidden])${t},
            input:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            select:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            textarea:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            [tabIndex]:not([tabIndex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            [contenteditable]:not([tabIndex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t}`), o = [];
  for (let r of n) getComputedStyle(r).display != "none" && getComputedStyle(r).visibility != "hidden" && o.push(r);
  return o;
}
function Yn(e, t) {
  let n = qu(e, t);
  return n.length > 0 ? n[0] : null;
}
function wa(e) {
  if (e) {
    let t = e.offsetHeight, n = getComputedStyle(e);
    return t -= parseFloat(n.paddingTop) + parseFloat(n.paddingBottom) + parseFloat(n.borderTopWidth) + parseFloat(n.borderBottomWidth), t;
  }
  return 0;
}
function em(e, t) {
  let n = qu(e, t);
  return n.length > 0 ? n[n.length - 1] : null;
}
function tm(e) {
  if (e) {
    let t = e.getBoundingClientRect();
    return { top: t.top + (window.pageYOffset || document.documentElement.scrollTop || document.body.scrollTop || 0), left: t.left + (window.pageXOffset || _a(document.documentElement) || _a(document.body) || 0) };
  }
  return { top: "auto", left: "auto" };
}
function Gu(e, t) {
  return e ? e.offsetHeight : 0;
}
function ka(e) {
  if (e) {
    let t = e.offsetWidth, n = getComputedStyle(e);
    return t -= parseFloat(n.paddingLeft) + parseFloat(n.paddingRight) + parseFloat(n.borderLeftWidth) + parseFloat(n.borderRightWidth), t;
  }
  return 0;
}
function Yu() {
  return !!(typeof window < "u" && window.document && window.document.createElement);
}
function $a(e, t = "") {
  return On(e) ? e.matches(`button:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            [href][clientHeight][clientWidth]:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            input:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            select:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            textarea:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            [tabIndex]:not([tabIndex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            [contenteditable]:not([tabIndex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t}`) : !1;
}
function Ju(e, t = "", n) {
  On(e) && n !== null && n !== void 0 && e.setAttribute(t, n);
}
var Qo = {};
function nm(e = "pui_id_") {
  return Object.hasOwn(Qo, e) || (Qo[e] = 0), Qo[e]++, `${e}${Qo[e]}`;
}
function om() {
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
var mi = om(), rm = Object.defineProperty, im = Object.defineProperties, sm = Object.getOwnPropertyDescriptors, Sr = Object.getOwnPropertySymbols, Zu = Object.prototype.hasOwnProperty, Xu = Object.prototype.propertyIsEnumerable, Sa = (e, t, n) => t in e ? rm(e, t, { enumerable: !0, configurable: !0, writable: !0, value: n }) : e[t] = n, ht = (e, t) => {
  for (var n in t || (t = {})) Zu.call(t, n) && Sa(e, n, t[n]);
  if (Sr) for (var n of Sr(t)) Xu.call(t, n) && Sa(e, n, t[n]);
  return e;
}, hi = (e, t) => im(e, sm(t)), Bt = (e, t) => {
  var n = {};
  for (var o in e) Zu.call(e, o) && t.indexOf(o) < 0 && (n[o] = e[o]);
  if (e != null && Sr) for (var o of Sr(e)) t.indexOf(o) < 0 && Xu.call(e, o) && (n[o] = e[o]);
  return n;
}, am = Hu(), ze = am, $o = /{([^}]*)}/g, Qu = /(\d+\s+[\+\-\*\/]\s+\d+)/g, ec = /var\([^)]+\)/g;
function xa(e) {
  return et(e) ? e.replace(/[A-Z]/g, (t, n) => n === 0 ? t : "." + t.toLowerCase()).toLowerCase() : e;
}
function lm(e) {
  return At(e) && e.hasOwnProperty("$value") && e.hasOwnProperty("$type") ? e.$value : e;
}
function um(e) {
  return e.replaceAll(/ /g, "").replace(/[^\w]/g, "-");
}
function ji(e = "", t = "") {
  return um(`${et(e, !1) && et(t, !1) ? `${e}-` : e}${t}`);
}
function tc(e = "", t = "") {
  return `--${ji(e, t)}`;
}
function cm(e = "") {
  let t = (e.match(/{/g) || []).length, n = (e.match(/}/g) || []).length;
  return (t + n) % 2 !== 0;
}
function nc(e, t = "", n = "", o = [], r) {
  if (et(e)) {
    let i = e.trim();
    if (cm(i)) return;
    if (Sn(i, $o)) {
      let s = i.replaceAll($o, (a) => {
        let l = a.replace(/{|}/g, "").split(".").filter((c) => !o.some((u) => Sn(c, u)));
        return `var(${tc(n, Uu(l.join("-")))}${xe(r) ? `, ${r}` : ""})`;
      });
      return Sn(s.replace(ec, "0"), Qu) ? `calc(${s})` : s;
    }
    return i;
  } else if (Bp(e)) return e;
}
function dm(e, t, n) {
  et(t, !1) && e.push(`${t}:${n};`);
}
function In(e, t) {
  return e ? `${e}{${t}}` : "";
}
function oc(e, t) {
  if (e.indexOf("dt(") === -1) return e;
  function n(s, a) {
    let l = [], c = 0, u = "", d = null, p = 0;
    for (; c <= s.length; ) {
      let f = s[c];
      if ((f === '"' || f === "'" || f === "`") && s[c - 1] !== "\\" && (d = d === f ? null : f), !d && (f === "(" && p++, f === ")" && p--, (f === "," || c === s.length) && p === 0)) {
        let v = u.trim();
        v.startsWith("dt(") ? l.push(oc(v, a)) : l.push(o(v)), u = "", c++;
        continue;
      }
      f !== void 0 && (u += f), c++;
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
var rc = (e) => {
  var t;
  let n = ye.getTheme(), o = Ni(n, e, void 0, "variable"), r = (t = o?.match(/--[\w-]+/g)) == null ? void 0 : t[0], i = Ni(n, e, void 0, "value");
  return { name: r, variable: o, value: i };
}, xn = (...e) => Ni(ye.getTheme(), ...e), Ni = (e = {}, t, n, o) => {
  if (t) {
    let { variable: r, options: i } = ye.defaults || {}, { prefix: s, transform: a } = e?.options || i || {}, l = Sn(t, $o) ? t : `{${t}}`;
    return o === "value" || Tn(o) && a === "strict" ? ye.getTokenValue(t) : nc(l, void 0, s, [r.excludedKeyRegex], n);
  }
  return "";
};
function er(e, ...t) {
  if (e instanceof Array) {
    let n = e.reduce((o, r, i) => {
      var s;
      return o + r + ((s = rt(t[i], { dt: xn })) != null ? s : "");
    }, "");
    return oc(n, xn);
  }
  return rt(e, { dt: xn });
}
function fm(e, t = {}) {
  let n = ye.defaults.variable, { prefix: o = n.prefix, selector: r = n.selector, excludedKeyRegex: i = n.excludedKeyRegex } = t, s = [], a = [], l = [{ node: e, path: o }];
  for (; l.length; ) {
    let { node: u, path: d } = l.pop();
    for (let p in u) {
      let f = u[p], v = lm(f), w = Sn(p, i) ? ji(d) : ji(d, Uu(p));
      if (At(v)) l.push({ node: v, path: w });
      else {
        let T = tc(w), x = nc(v, w, o, [i]);
        dm(a, T, x);
        let C = w;
        o && C.startsWith(o + "-") && (C = C.slice(o.length + 1)), s.push(C.replace(/-/g, "."));
      }
    }
  }
  let c = a.join("");
  return { value: a, tokens: s, declarations: c, css: In(r, c) };
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
  return fm(e, { prefix: t?.prefix });
}, getCommon({ name: e = "", theme: t = {}, params: n, set: o, defaults: r }) {
  var i, s, a, l, c, u, d;
  let { preset: p, options: f } = t, v, w, T, x, C, M, k;
  if (xe(p) && f.transform !== "strict") {
    let { primitive: S, semantic: J, extend: N } = p, L = J || {}, { colorScheme: D } = L, Z = Bt(L, ["colorScheme"]), ee = N || {}, { colorScheme: F } = ee, ae = Bt(ee, ["colorScheme"]), we = D || {}, { dark: Me } = we, he = Bt(we, ["dark"]), te = F || {}, { dark: ue } = te, Ze = Bt(te, ["dark"]), Xe = xe(S) ? this._toVariables({ primitive: S }, f) : {}, Ne = xe(Z) ? this._toVariables({ semantic: Z }, f) : {}, je = xe(he) ? this._toVariables({ light: he }, f) : {}, cn = xe(Me) ? this._toVariables({ dark: Me }, f) : {}, Mt = xe(ae) ? this._toVariables({ semantic: ae }, f) : {}, Wo = xe(Ze) ? this._toVariables({ light: Ze }, f) : {}, Yt = xe(ue) ? this._toVariables({ dark: ue }, f) : {}, [Pn, qo] = [(i = Xe.declarations) != null ? i : "", Xe.tokens], [dn, Ts] = [(s = Ne.declarations) != null ? s : "", Ne.tokens || []], [m, g] = [(a = je.declarations) != null ? a : "", je.tokens || []], [$, I] = [(l = cn.declarations) != null ? l : "", cn.tokens || []], [P, E] = [(c = Mt.declarations) != null ? c : "", Mt.tokens || []], [z, B] = [(u = Wo.declarations) != null ? u : "", Wo.tokens || []], [R, A] = [(d = Yt.declarations) != null ? d : "", Yt.tokens || []];
    v = this.transformCSS(e, Pn, "light", "variable", f, o, r), w = qo;
    let K = this.transformCSS(e, `${dn}${m}`, "light", "variable", f, o, r), V = this.transformCSS(e, `${$}`, "dark", "variable", f, o, r);
    T = `${K}${V}`, x = [.../* @__PURE__ */ new Set([...Ts, ...g, ...I])];
    let q = this.transformCSS(e, `${P}${z}color-scheme:light`, "light", "variable", f, o, r), Q = this.transformCSS(e, `${R}color-scheme:dark`, "dark", "variable", f, o, r);
    C = `${q}${Q}`, M = [.../* @__PURE__ */ new Set([...E, ...B, ...A])], k = rt(p.css, { dt: xn });
  }
  return { primitive: { css: v, tokens: w }, semantic: { css: T, tokens: x }, global: { css: C, tokens: M }, style: k };
}, getPreset({ name: e = "", preset: t = {}, options: n, params: o, set: r, defaults: i, selector: s }) {
  var a, l, c;
  let u, d, p;
  if (xe(t) && n.transform !== "strict") {
    let f = e.replace("-directive", ""), v = t, { colorScheme: w, extend: T, css: x } = v, C = Bt(v, ["colorScheme", "extend", "css"]), M = T || {}, { colorScheme: k } = M, S = Bt(M, ["colorScheme"]), J = w || {}, { dark: N } = J, L = Bt(J, ["dark"]), D = k || {}, { dark: Z } = D, ee = Bt(D, ["dark"]), F = xe(C) ? this._toVariables({ [f]: ht(ht({}, C), S) }, n) : {}, ae = xe(L) ? this._toVariables({ [f]: ht(ht({}, L), ee) }, n) : {}, we = xe(N) ? this._toVariables({ [f]: ht(ht({}, N), Z) }, n) : {}, [Me, he] = [(a = F.declarations) != null ? a : "", F.tokens || []], [te, ue] = [(l = ae.declarations) != null ? l : "", ae.tokens || []], [Ze, Xe] = [(c = we.declarations) != null ? c : "", we.tokens || []], Ne = this.transformCSS(f, `${Me}${te}`, "light", "variable", n, r, i, s), je = this.transformCSS(f, Ze, "dark", "variable", n, r, i, s);
    u = `${Ne}${je}`, d = [.../* @__PURE__ */ new Set([...he, ...ue, ...Xe])], p = rt(x, { dt: xn });
  }
  return { css: u, tokens: d, style: p };
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
  return r ? `@layer ${rt(r.order || r.name || "primeui", n)}` : "";
}, getCommonStyleSheet({ name: e = "", theme: t = {}, params: n, props: o = {}, set: r, defaults: i }) {
  let s = this.getCommon({ name: e, theme: t, params: n, set: r, defaults: i }), a = Object.entries(o).reduce((l, [c, u]) => l.push(`${c}="${u}"`) && l, []).join(" ");
  return Object.entries(s || {}).reduce((l, [c, u]) => {
    if (At(u) && Object.hasOwn(u, "css")) {
      let d = uo(u.css), p = `${c}-variables`;
      l.push(`<style type="text/css" data-primevue-style-id="${p}" ${a}>${d}</style>`);
    }
    return l;
  }, []).join("");
}, getStyleSheet({ name: e = "", theme: t = {}, params: n, props: o = {}, set: r, defaults: i }) {
  var s;
  let a = { name: e, theme: t, params: n, set: r, defaults: i }, l = (s = e.includes("-directive") ? this.getPresetD(a) : this.getPresetC(a)) == null ? void 0 : s.css, c = Object.entries(o).reduce((u, [d, p]) => u.push(`${d}="${p}"`) && u, []).join(" ");
  return l ? `<style type="text/css" data-primevue-style-id="${e}-variables" ${c}>${uo(l)}</style>` : "";
}, createTokens(e = {}, t, n = "", o = "", r = {}) {
  let i = function(a, l = {}, c = []) {
    if (c.includes(this.path)) return console.warn(`Circular reference detected at ${this.path}`), { colorScheme: a, path: this.path, paths: l, value: void 0 };
    c.push(this.path), l.name = this.path, l.binding || (l.binding = {});
    let u = this.value;
    if (typeof this.value == "string" && $o.test(this.value)) {
      let d = this.value.trim().replace($o, (p) => {
        var f;
        let v = p.slice(1, -1), w = this.tokens[v];
        if (!w) return console.warn(`Token not found for path: ${v}`), "__UNRESOLVED__";
        let T = w.computed(a, l, c);
        return Array.isArray(T) && T.length === 2 ? `light-dark(${T[0].value},${T[1].value})` : (f = T?.value) != null ? f : "__UNRESOLVED__";
      });
      u = Qu.test(d.replace(ec, "0")) ? `calc(${d})` : d;
    }
    return Tn(l.binding) && delete l.binding, c.pop(), { colorScheme: a, path: this.path, paths: l, value: u.includes("__UNRESOLVED__") ? void 0 : u };
  }, s = (a, l, c) => {
    Object.entries(a).forEach(([u, d]) => {
      let p = Sn(u, t.variable.excludedKeyRegex) ? l : l ? `${l}.${xa(u)}` : xa(u), f = c ? `${c}.${u}` : u;
      At(d) ? s(d, p, f) : (r[p] || (r[p] = { paths: [], computed: (v, w = {}, T = []) => {
        if (r[p].paths.length === 1) return r[p].paths[0].computed(r[p].paths[0].scheme, w.binding, T);
        if (v && v !== "none") for (let x = 0; x < r[p].paths.length; x++) {
          let C = r[p].paths[x];
          if (C.scheme === v) return C.computed(v, w.binding, T);
        }
        return r[p].paths.map((x) => x.computed(x.scheme, w[x.scheme], T));
      } }), r[p].paths.push({ path: f, value: d, scheme: f.includes("colorScheme.light") ? "light" : f.includes("colorScheme.dark") ? "dark" : "none", computed: i, tokens: r }));
    });
  };
  return s(e, n, o), r;
}, getTokenValue(e, t, n) {
  var o;
  let r = ((a) => a.split(".").filter((l) => !Sn(l.toLowerCase(), n.variable.excludedKeyRegex)).join("."))(t), i = t.includes("colorScheme.light") ? "light" : t.includes("colorScheme.dark") ? "dark" : void 0, s = [(o = e[r]) == null ? void 0 : o.computed(i)].flat().filter((a) => a);
  return s.length === 1 ? s[0].value : s.reduce((a = {}, l) => {
    let c = l, { colorScheme: u } = c, d = Bt(c, ["colorScheme"]);
    return a[u] = d, a;
  }, void 0);
}, getSelectorRule(e, t, n, o) {
  return n === "class" || n === "attr" ? In(xe(t) ? `${e}${t},${e} ${t}` : e, o) : In(e, In(t ?? ":root,:host", o));
}, transformCSS(e, t, n, o, r = {}, i, s, a) {
  if (xe(t)) {
    let { cssLayer: l } = r;
    if (o !== "style") {
      let c = this.getColorSchemeOption(r, s);
      t = n === "dark" ? c.reduce((u, { type: d, selector: p }) => (xe(p) && (u += p.includes("[CSS]") ? p.replace("[CSS]", t) : this.getSelectorRule(p, a, d, t)), u), "") : In(a ?? ":root,:host", t);
    }
    if (l) {
      let c = { name: "primeui" };
      At(l) && (c.name = rt(l.name, { name: e, type: o })), xe(c.name) && (t = In(`@layer ${c.name}`, t), i?.layerNames(c.name));
    }
    return t;
  }
  return "";
} }, ye = { defaults: { variable: { prefix: "p", selector: ":root,:host", excludedKeyRegex: /^(primitive|semantic|components|directives|variables|colorscheme|light|dark|common|root|states|extend|css)$/gi }, options: { prefix: "p", darkModeSelector: "system", cssLayer: !1 } }, _theme: void 0, _layerNames: /* @__PURE__ */ new Set(), _loadedStyleNames: /* @__PURE__ */ new Set(), _loadingStyles: /* @__PURE__ */ new Set(), _tokens: {}, update(e = {}) {
  let { theme: t } = e;
  t && (this._theme = hi(ht({}, t), { options: ht(ht({}, this.defaults.options), t.options) }), this._tokens = pt.createTokens(this.preset, this.defaults), this.clearLoadedStyleNames());
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
  this._theme = hi(ht({}, this.theme), { preset: e }), this._tokens = pt.createTokens(e, this.defaults), this.clearLoadedStyleNames(), ze.emit("preset:change", e), ze.emit("theme:change", this.theme);
}, getOptions() {
  return this.options;
}, setOptions(e) {
  this._theme = hi(ht({}, this.theme), { options: e }), this.clearLoadedStyleNames(), ze.emit("options:change", e), ze.emit("theme:change", this.theme);
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
}, pm = `
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
function So(e) {
  "@babel/helpers - typeof";
  return So = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, So(e);
}
function Ca(e, t) {
  var n = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
    var o = Object.getOwnPropertySymbols(e);
    t && (o = o.filter(function(r) {
      return Object.getOwnPropertyDescriptor(e, r).enumerable;
    })), n.push.apply(n, o);
  }
  return n;
}
function Ta(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? Ca(Object(n), !0).forEach(function(o) {
      mm(e, o, n[o]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : Ca(Object(n)).forEach(function(o) {
      Object.defineProperty(e, o, Object.getOwnPropertyDescriptor(n, o));
    });
  }
  return e;
}
function mm(e, t, n) {
  return (t = hm(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function hm(e) {
  var t = gm(e, "string");
  return So(t) == "symbol" ? t : t + "";
}
function gm(e, t) {
  if (So(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (So(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
function bm(e) {
  var t = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : !0;
  Cn() && Cn().components ? Uo(e) : t ? e() : Dr(e);
}
var vm = 0;
function ym(e) {
  var t = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}, n = /* @__PURE__ */ ie(!1), o = /* @__PURE__ */ ie(e), r = /* @__PURE__ */ ie(null), i = Yu() ? window.document : void 0, s = t.document, a = s === void 0 ? i : s, l = t.immediate, c = l === void 0 ? !0 : l, u = t.manual, d = u === void 0 ? !1 : u, p = t.name, f = p === void 0 ? "style_".concat(++vm) : p, v = t.id, w = v === void 0 ? void 0 : v, T = t.media, x = T === void 0 ? void 0 : T, C = t.nonce, M = C === void 0 ? void 0 : C, k = t.first, S = k === void 0 ? !1 : k, J = t.onMounted, N = J === void 0 ? void 0 : J, L = t.onUpdated, D = L === void 0 ? void 0 : L, Z = t.onLoad, ee = Z === void 0 ? void 0 : Z, F = t.props, ae = F === void 0 ? {} : F, we = function() {
  }, Me = function(ue) {
    var Ze = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
    if (a) {
      var Xe = Ta(Ta({}, ae), Ze), Ne = Xe.name || f, je = Xe.id || w, cn = Xe.nonce || M;
      r.value = a.querySelector('style[data-primevue-style-id="'.concat(Ne, '"]')) || a.getElementById(je) || a.createElement("style"), r.value.isConnected || (o.value = ue || e, $r(r.value, {
        type: "text/css",
        id: je,
        media: x,
        nonce: cn
      }), S ? a.head.prepend(r.value) : a.head.appendChild(r.value), Ju(r.value, "data-primevue-style-id", Ne), $r(r.value, Xe), r.value.onload = function(Mt) {
        return ee?.(Mt, {
          name: Ne
        });
      }, N?.(Ne)), !n.value && (we = nt(o, function(Mt) {
        r.value.textContent = Mt, D?.(Ne);
      }, {
        immediate: !0
      }), n.value = !0);
    }
  }, he = function() {
    !a || !n.value || (we(), Jp(r.value) && a.head.removeChild(r.value), n.value = !1, r.value = null);
  };
  return c && !d && bm(Me), {
    id: w,
    name: f,
    el: r,
    css: o,
    unload: he,
    load: Me,
    isLoaded: /* @__PURE__ */ ur(n)
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
var Oa, Pa, Aa, Ea;
function La(e, t) {
  return $m(e) || km(e, t) || wm(e, t) || _m();
}
function _m() {
  throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function wm(e, t) {
  if (e) {
    if (typeof e == "string") return Ia(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? Ia(e, t) : void 0;
  }
}
function Ia(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, o = Array(t); n < t; n++) o[n] = e[n];
  return o;
}
function km(e, t) {
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
function $m(e) {
  if (Array.isArray(e)) return e;
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
function gi(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? ja(Object(n), !0).forEach(function(o) {
      Sm(e, o, n[o]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : ja(Object(n)).forEach(function(o) {
      Object.defineProperty(e, o, Object.getOwnPropertyDescriptor(n, o));
    });
  }
  return e;
}
function Sm(e, t, n) {
  return (t = xm(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function xm(e) {
  var t = Cm(e, "string");
  return xo(t) == "symbol" ? t : t + "";
}
function Cm(e, t) {
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
var Tm = function(t) {
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
}, Om = {}, Pm = {}, _e = {
  name: "base",
  css: Tm,
  style: pm,
  classes: Om,
  inlineStyles: Pm,
  load: function(t) {
    var n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}, o = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : function(i) {
      return i;
    }, r = o(er(Oa || (Oa = tr(["", ""])), t));
    return xe(r) ? ym(uo(r), gi({
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
      return ye.transformCSS(n.name || t.name, "".concat(r).concat(er(Pa || (Pa = tr(["", ""])), o)));
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
      var o = rt(this.css, {
        dt: xn
      }) || "", r = uo(er(Aa || (Aa = tr(["", "", ""])), o, t)), i = Object.entries(n).reduce(function(s, a) {
        var l = La(a, 2), c = l[0], u = l[1];
        return s.push("".concat(c, '="').concat(u, '"')) && s;
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
      var r = this.name === "base" ? "global-style" : "".concat(this.name, "-style"), i = er(Ea || (Ea = tr(["", ""])), rt(this.style, {
        dt: xn
      })), s = uo(ye.transformCSS(r, i)), a = Object.entries(n).reduce(function(l, c) {
        var u = La(c, 2), d = u[0], p = u[1];
        return l.push("".concat(d, '="').concat(p, '"')) && l;
      }, []).join(" ");
      xe(s) && o.push('<style type="text/css" data-primevue-style-id="'.concat(r, '" ').concat(a, ">").concat(s, "</style>"));
    }
    return o.join("");
  },
  extend: function(t) {
    return gi(gi({}, this), {}, {
      css: void 0,
      style: void 0
    }, t);
  }
}, tn = Hu();
function Co(e) {
  "@babel/helpers - typeof";
  return Co = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Co(e);
}
function Na(e, t) {
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
    t % 2 ? Na(Object(n), !0).forEach(function(o) {
      Am(e, o, n[o]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : Na(Object(n)).forEach(function(o) {
      Object.defineProperty(e, o, Object.getOwnPropertyDescriptor(n, o));
    });
  }
  return e;
}
function Am(e, t, n) {
  return (t = Em(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function Em(e) {
  var t = Lm(e, "string");
  return Co(t) == "symbol" ? t : t + "";
}
function Lm(e, t) {
  if (Co(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (Co(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var Im = {
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
}, jm = /* @__PURE__ */ Symbol();
function Nm(e, t) {
  var n = {
    config: /* @__PURE__ */ Un(t)
  };
  return e.config.globalProperties.$primevue = n, e.provide(jm, n), Mm(), Dm(e, n), n;
}
var Mn = [];
function Mm() {
  ze.clear(), Mn.forEach(function(e) {
    return e?.();
  }), Mn = [];
}
function Dm(e, t) {
  var n = /* @__PURE__ */ ie(!1), o = function() {
    var c;
    if (((c = t.config) === null || c === void 0 ? void 0 : c.theme) !== "none" && !ye.isStyleNameLoaded("common")) {
      var u, d, p = ((u = _e.getCommonTheme) === null || u === void 0 ? void 0 : u.call(_e)) || {}, f = p.primitive, v = p.semantic, w = p.global, T = p.style, x = {
        nonce: (d = t.config) === null || d === void 0 || (d = d.csp) === null || d === void 0 ? void 0 : d.nonce
      };
      _e.load(f?.css, nr({
        name: "primitive-variables"
      }, x)), _e.load(v?.css, nr({
        name: "semantic-variables"
      }, x)), _e.load(w?.css, nr({
        name: "global-variables"
      }, x)), _e.loadStyle(nr({
        name: "global-style"
      }, x), T), ye.setLoadedStyleName("common");
    }
  };
  ze.on("theme:change", function(l) {
    n.value || (e.config.globalProperties.$primevue.config.theme = l, n.value = !0);
  });
  var r = nt(t.config, function(l, c) {
    tn.emit("config:change", {
      newValue: l,
      oldValue: c
    });
  }, {
    immediate: !0,
    deep: !0
  }), i = nt(function() {
    return t.config.ripple;
  }, function(l, c) {
    tn.emit("config:ripple:change", {
      newValue: l,
      oldValue: c
    });
  }, {
    immediate: !0,
    deep: !0
  }), s = nt(function() {
    return t.config.theme;
  }, function(l, c) {
    n.value || ye.setTheme(l), t.config.unstyled || o(), n.value = !1, tn.emit("config:theme:change", {
      newValue: l,
      oldValue: c
    });
  }, {
    immediate: !0,
    deep: !1
  }), a = nt(function() {
    return t.config.unstyled;
  }, function(l, c) {
    !l && t.config.theme && o(), tn.emit("config:unstyled:change", {
      newValue: l,
      oldValue: c
    });
  }, {
    immediate: !0,
    deep: !0
  });
  Mn.push(r), Mn.push(i), Mn.push(s), Mn.push(a);
}
var Rm = {
  install: function(t, n) {
    var o = zp(Im, n);
    Nm(t, o);
  }
};
const at = (e) => typeof e == "object" && e !== null && !Array.isArray(e), Fe = (e) => typeof e == "string" ? e : null, yn = (e) => typeof e == "number" && Number.isFinite(e) ? e : null, ms = ["waiting", "downloading", "verifying"], Kr = ["paused", "interrupted"], ic = ["completed", "failed", "cancelled"], Fm = /* @__PURE__ */ new Set([...ms, ...Kr, ...ic]);
function sc(e) {
  if (!at(e)) return null;
  const t = Fe(e.task_id), n = Fe(e.file_key), o = Fe(e.status);
  return t === null || n === null || o === null || !Fm.has(o) ? null : {
    task_id: t,
    file_key: n,
    filename: Fe(e.filename) ?? "",
    status: o,
    progress: yn(e.progress) ?? 0,
    downloaded_bytes: yn(e.downloaded_bytes) ?? 0,
    total_bytes: yn(e.total_bytes),
    speed: yn(e.speed),
    eta: yn(e.eta),
    error: Fe(e.error),
    code: Fe(e.code),
    hint: Fe(e.hint),
    path: Fe(e.path),
    held: e.held === !0
  };
}
function Bm(e, t) {
  return at(e) && typeof e.error == "string" ? { code: Fe(e.code) ?? `http_${t}`, error: e.error, hint: Fe(e.hint) ?? "" } : { code: `http_${t}`, error: `ComfyUI answered ${t}.`, hint: "Look at ComfyUI's console." };
}
function Mi(e) {
  return { ...e, graph: null, raw: {} };
}
class Di extends Error {
  constructor(t) {
    super(t.error), this.fault = t;
  }
  fault;
}
const zm = "civitai.download.progress", Vm = "civitai.local.progress", Ma = { "X-Civitai-Remake": "1" };
class Um {
  constructor(t) {
    this.host = t;
  }
  host;
  fetchText = (t) => this.post("/civitai/fetch", { image_id: t });
  fetchFile(t) {
    const n = new FormData();
    return n.append("file", t, t.name), this.request("/civitai/fetch", { method: "POST", headers: Ma, body: n });
  }
  resolve = (t) => this.post("/civitai/resolve", { metadata: Mi(t) });
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
  generate = (t, n) => this.post("/civitai/generate", { metadata: Mi(t), resources: n });
  /** Bring a model file; `onSent` gets the bytes that have gone. */
  supply(t, n, o, r, i) {
    const s = new FormData();
    return s.append("resource", JSON.stringify(t)), o && s.append("accept_other", "1"), s.append("file", n, n.name), this.answer(() => this.host.upload("/civitai/supply", Ma, s, r, i));
  }
  getKey = () => this.request("/civitai/key");
  setKey = (t) => this.post("/civitai/key", { api_key: t });
  async listDownloads() {
    const t = await this.request("/civitai/downloads");
    return (Array.isArray(t.downloads) ? t.downloads : []).map(sc).filter((o) => o !== null);
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
      throw new Di({
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
    if (!n.ok || o === null) throw new Di(Bm(o, n.status));
    return o;
  }
}
function Et(e) {
  return e instanceof Di ? e.fault : { code: "panel_failed", error: e instanceof Error ? e.message : String(e), hint: "Reload the page and try again." };
}
let Ri = null;
function Hm(e) {
  Ri = { host: e, client: new Um(e) };
}
function $e() {
  if (!Ri) throw new Error("No host has been set.");
  return Ri;
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
function Km() {
  var e = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "pc", t = ou();
  return "".concat(e).concat(t.replace("v-", "").replaceAll("-", "_"));
}
var Da = _e.extend({
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
function Wm(e) {
  return uc(e) || qm(e) || lc(e) || ac();
}
function qm(e) {
  if (typeof Symbol < "u" && e[Symbol.iterator] != null || e["@@iterator"] != null) return Array.from(e);
}
function Jn(e, t) {
  return uc(e) || Gm(e, t) || lc(e, t) || ac();
}
function ac() {
  throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function lc(e, t) {
  if (e) {
    if (typeof e == "string") return Fi(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? Fi(e, t) : void 0;
  }
}
function Fi(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, o = Array(t); n < t; n++) o[n] = e[n];
  return o;
}
function Gm(e, t) {
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
function uc(e) {
  if (Array.isArray(e)) return e;
}
function Ra(e, t) {
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
    t % 2 ? Ra(Object(n), !0).forEach(function(o) {
      eo(e, o, n[o]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : Ra(Object(n)).forEach(function(o) {
      Object.defineProperty(e, o, Object.getOwnPropertyDescriptor(n, o));
    });
  }
  return e;
}
function eo(e, t, n) {
  return (t = Ym(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function Ym(e) {
  var t = Jm(e, "string");
  return To(t) == "symbol" ? t : t + "";
}
function Jm(e, t) {
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
    var t, n, o, r, i, s, a, l, c, u, d, p = (t = this.pt) === null || t === void 0 ? void 0 : t._usept, f = p ? (n = this.pt) === null || n === void 0 || (n = n.originalValue) === null || n === void 0 ? void 0 : n[this.$.type.name] : void 0, v = p ? (o = this.pt) === null || o === void 0 || (o = o.value) === null || o === void 0 ? void 0 : o[this.$.type.name] : this.pt;
    (r = v || f) === null || r === void 0 || (r = r.hooks) === null || r === void 0 || (i = r.onBeforeCreate) === null || i === void 0 || i.call(r);
    var w = (s = this.$primevueConfig) === null || s === void 0 || (s = s.pt) === null || s === void 0 ? void 0 : s._usept, T = w ? (a = this.$primevue) === null || a === void 0 || (a = a.config) === null || a === void 0 || (a = a.pt) === null || a === void 0 ? void 0 : a.originalValue : void 0, x = w ? (l = this.$primevue) === null || l === void 0 || (l = l.config) === null || l === void 0 || (l = l.pt) === null || l === void 0 ? void 0 : l.value : (c = this.$primevue) === null || c === void 0 || (c = c.config) === null || c === void 0 ? void 0 : c.pt;
    (u = x || T) === null || u === void 0 || (u = u[this.$.type.name]) === null || u === void 0 || (u = u.hooks) === null || u === void 0 || (d = u.onBeforeCreate) === null || d === void 0 || d.call(u), this.$attrSelector = Km(), this.uid = this.$attrs.id || this.$attrSelector.replace("pc", "pv_id_");
  },
  created: function() {
    this._hook("onCreated");
  },
  beforeMount: function() {
    var t;
    this.rootEl = Xp(On(this.$el) ? this.$el : (t = this.$el) === null || t === void 0 ? void 0 : t.parentElement, "[".concat(this.$attrSelector, "]")), this.rootEl && (this.rootEl.$pc = le({
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
      return fs(t) ? t.apply(void 0, o) : se.apply(void 0, o);
    },
    _load: function() {
      en.isStyleNameLoaded("base") || (_e.loadCSS(this.$styleOptions), this._loadGlobalStyles(), en.setLoadedStyleName("base")), this._loadThemeStyles();
    },
    _loadStyles: function() {
      this._load(), this._themeChangeListener(this._load);
    },
    _loadCoreStyles: function() {
      var t, n;
      !en.isStyleNameLoaded((t = this.$style) === null || t === void 0 ? void 0 : t.name) && (n = this.$style) !== null && n !== void 0 && n.name && (Da.loadCSS(this.$styleOptions), this.$options.style && this.$style.loadCSS(this.$styleOptions), en.setLoadedStyleName(this.$style.name));
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
          var o, r, i = ((o = this.$style) === null || o === void 0 || (r = o.getCommonTheme) === null || r === void 0 ? void 0 : r.call(o)) || {}, s = i.primitive, a = i.semantic, l = i.global, c = i.style;
          _e.load(s?.css, le({
            name: "primitive-variables"
          }, this.$styleOptions)), _e.load(a?.css, le({
            name: "semantic-variables"
          }, this.$styleOptions)), _e.load(l?.css, le({
            name: "global-variables"
          }, this.$styleOptions)), _e.loadStyle(le({
            name: "global-style"
          }, this.$styleOptions), c), ye.setLoadedStyleName("common");
        }
        if (!ye.isStyleNameLoaded((t = this.$style) === null || t === void 0 ? void 0 : t.name) && (n = this.$style) !== null && n !== void 0 && n.name) {
          var u, d, p, f, v = ((u = this.$style) === null || u === void 0 || (d = u.getComponentTheme) === null || d === void 0 ? void 0 : d.call(u)) || {}, w = v.css, T = v.style;
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
      return ps(t, n, o);
    },
    _getPTValue: function() {
      var t, n = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, o = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : "", r = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : {}, i = arguments.length > 3 && arguments[3] !== void 0 ? arguments[3] : !0, s = /./g.test(o) && !!r[o.split(".")[0]], a = this._getPropValue("ptOptions") || ((t = this.$primevueConfig) === null || t === void 0 ? void 0 : t.ptOptions) || {}, l = a.mergeSections, c = l === void 0 ? !0 : l, u = a.mergeProps, d = u === void 0 ? !1 : u, p = i ? s ? this._useGlobalPT(this._getPTClassValue, o, r) : this._useDefaultPT(this._getPTClassValue, o, r) : void 0, f = s ? void 0 : this._getPTSelf(n, this._getPTClassValue, o, le(le({}, r), {}, {
        global: p || {}
      })), v = this._getPTDatasets(o);
      return c || !c && f ? d ? this._mergeProps(d, p, f, v) : le(le(le({}, p), f), v) : le(le({}, f), v);
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
      return et(t) || Vu(t) ? {
        class: t
      } : t;
    },
    _getPT: function(t) {
      var n = this, o = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : "", r = arguments.length > 2 ? arguments[2] : void 0, i = function(a) {
        var l, c = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : !1, u = r ? r(a) : a, d = Tt(o), p = Tt(n.$name);
        return (l = c ? d !== p ? u?.[d] : void 0 : u?.[d]) !== null && l !== void 0 ? l : u;
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
        var s, a = t._usept || ((s = this.$primevueConfig) === null || s === void 0 ? void 0 : s.ptOptions) || {}, l = a.mergeSections, c = l === void 0 ? !0 : l, u = a.mergeProps, d = u === void 0 ? !1 : u, p = i(t.originalValue), f = i(t.value);
        return p === void 0 && f === void 0 ? void 0 : et(f) ? f : et(p) ? p : c || !c && f ? d ? this._mergeProps(d, p, f) : le(le({}, p), f) : f;
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
        var r = this._getOptionValue(this.$style.inlineStyles, t, le(le({}, this.$params), o)), i = this._getOptionValue(Da.inlineStyles, t, le(le({}, this.$params), o));
        return [i, r];
      }
    }
  },
  computed: {
    globalPT: function() {
      var t, n = this;
      return this._getPT((t = this.$primevueConfig) === null || t === void 0 ? void 0 : t.pt, void 0, function(o) {
        return rt(o, {
          instance: n
        });
      });
    },
    defaultPT: function() {
      var t, n = this;
      return this._getPT((t = this.$primevueConfig) === null || t === void 0 ? void 0 : t.pt, void 0, function(o) {
        return n._getOptionValue(o, n.$name, le({}, n.$params)) || rt(o, le({}, n.$params));
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
        var o = Jn(n, 2), r = o[0], i = o[1], s = r.split(":"), a = Wm(s), l = Fi(a).slice(1);
        return l?.reduce(function(c, u, d, p) {
          return !c[u] && (c[u] = d === p.length - 1 ? i : {}), c[u];
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
}, Zm = `
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
`, Xm = _e.extend({
  name: "baseicon",
  css: Zm
});
function Oo(e) {
  "@babel/helpers - typeof";
  return Oo = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Oo(e);
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
function Ba(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? Fa(Object(n), !0).forEach(function(o) {
      Qm(e, o, n[o]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : Fa(Object(n)).forEach(function(o) {
      Object.defineProperty(e, o, Object.getOwnPropertyDescriptor(n, o));
    });
  }
  return e;
}
function Qm(e, t, n) {
  return (t = eh(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function eh(e) {
  var t = th(e, "string");
  return Oo(t) == "symbol" ? t : t + "";
}
function th(e, t) {
  if (Oo(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (Oo(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var Wr = {
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
  style: Xm,
  provide: function() {
    return {
      $pcIcon: this,
      $parentInstance: this
    };
  },
  methods: {
    pti: function() {
      var t = Tn(this.label);
      return Ba(Ba({}, !this.isUnstyled && {
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
}, cc = {
  name: "SpinnerIcon",
  extends: Wr
};
function nh(e) {
  return sh(e) || ih(e) || rh(e) || oh();
}
function oh() {
  throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function rh(e, t) {
  if (e) {
    if (typeof e == "string") return Bi(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? Bi(e, t) : void 0;
  }
}
function ih(e) {
  if (typeof Symbol < "u" && e[Symbol.iterator] != null || e["@@iterator"] != null) return Array.from(e);
}
function sh(e) {
  if (Array.isArray(e)) return Bi(e);
}
function Bi(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, o = Array(t); n < t; n++) o[n] = e[n];
  return o;
}
function ah(e, t, n, o, r, i) {
  return h(), b("svg", se({
    width: "14",
    height: "14",
    viewBox: "0 0 14 14",
    fill: "none",
    xmlns: "http://www.w3.org/2000/svg"
  }, e.pti()), nh(t[0] || (t[0] = [y("path", {
    d: "M6.99701 14C5.85441 13.999 4.72939 13.7186 3.72012 13.1832C2.71084 12.6478 1.84795 11.8737 1.20673 10.9284C0.565504 9.98305 0.165424 8.89526 0.041387 7.75989C-0.0826496 6.62453 0.073125 5.47607 0.495122 4.4147C0.917119 3.35333 1.59252 2.4113 2.46241 1.67077C3.33229 0.930247 4.37024 0.413729 5.4857 0.166275C6.60117 -0.0811796 7.76026 -0.0520535 8.86188 0.251112C9.9635 0.554278 10.9742 1.12227 11.8057 1.90555C11.915 2.01493 11.9764 2.16319 11.9764 2.31778C11.9764 2.47236 11.915 2.62062 11.8057 2.73C11.7521 2.78503 11.688 2.82877 11.6171 2.85864C11.5463 2.8885 11.4702 2.90389 11.3933 2.90389C11.3165 2.90389 11.2404 2.8885 11.1695 2.85864C11.0987 2.82877 11.0346 2.78503 10.9809 2.73C9.9998 1.81273 8.73246 1.26138 7.39226 1.16876C6.05206 1.07615 4.72086 1.44794 3.62279 2.22152C2.52471 2.99511 1.72683 4.12325 1.36345 5.41602C1.00008 6.70879 1.09342 8.08723 1.62775 9.31926C2.16209 10.5513 3.10478 11.5617 4.29713 12.1803C5.48947 12.7989 6.85865 12.988 8.17414 12.7157C9.48963 12.4435 10.6711 11.7264 11.5196 10.6854C12.3681 9.64432 12.8319 8.34282 12.8328 7C12.8328 6.84529 12.8943 6.69692 13.0038 6.58752C13.1132 6.47812 13.2616 6.41667 13.4164 6.41667C13.5712 6.41667 13.7196 6.47812 13.8291 6.58752C13.9385 6.69692 14 6.84529 14 7C14 8.85651 13.2622 10.637 11.9489 11.9497C10.6356 13.2625 8.85432 14 6.99701 14Z",
    fill: "currentColor"
  }, null, -1)])), 16);
}
cc.render = ah;
var lh = `
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
`, uh = {
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
}, ch = _e.extend({
  name: "badge",
  style: lh,
  classes: uh
}), dh = {
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
  style: ch,
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
function za(e, t, n) {
  return (t = fh(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function fh(e) {
  var t = ph(e, "string");
  return Po(t) == "symbol" ? t : t + "";
}
function ph(e, t) {
  if (Po(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (Po(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var dc = {
  name: "Badge",
  extends: dh,
  inheritAttrs: !1,
  computed: {
    dataP: function() {
      return Wt(za(za({
        circle: this.value != null && String(this.value).length === 1,
        empty: this.value == null && !this.$slots.default
      }, this.severity, this.severity), this.size, this.size));
    }
  }
}, mh = ["data-p"];
function hh(e, t, n, o, r, i) {
  return h(), b("span", se({
    class: e.cx("root"),
    "data-p": i.dataP
  }, e.ptmi("root")), [Re(e.$slots, "default", {}, function() {
    return [H(O(e.value), 1)];
  })], 16, mh);
}
dc.render = hh;
function Ao(e) {
  "@babel/helpers - typeof";
  return Ao = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Ao(e);
}
function Va(e, t) {
  return yh(e) || vh(e, t) || bh(e, t) || gh();
}
function gh() {
  throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function bh(e, t) {
  if (e) {
    if (typeof e == "string") return Ua(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? Ua(e, t) : void 0;
  }
}
function Ua(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, o = Array(t); n < t; n++) o[n] = e[n];
  return o;
}
function vh(e, t) {
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
function yh(e) {
  if (Array.isArray(e)) return e;
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
function de(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? Ha(Object(n), !0).forEach(function(o) {
      zi(e, o, n[o]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : Ha(Object(n)).forEach(function(o) {
      Object.defineProperty(e, o, Object.getOwnPropertyDescriptor(n, o));
    });
  }
  return e;
}
function zi(e, t, n) {
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
var oe = {
  _getMeta: function() {
    return [At(arguments.length <= 0 ? void 0 : arguments[0]) || arguments.length <= 0 ? void 0 : arguments[0], rt(At(arguments.length <= 0 ? void 0 : arguments[0]) ? arguments.length <= 0 ? void 0 : arguments[0] : arguments.length <= 1 ? void 0 : arguments[1])];
  },
  _getConfig: function(t, n) {
    var o, r, i;
    return (o = (t == null || (r = t.instance) === null || r === void 0 ? void 0 : r.$primevue) || (n == null || (i = n.ctx) === null || i === void 0 || (i = i.appContext) === null || i === void 0 || (i = i.config) === null || i === void 0 || (i = i.globalProperties) === null || i === void 0 ? void 0 : i.$primevue)) === null || o === void 0 ? void 0 : o.config;
  },
  _getOptionValue: ps,
  _getPTValue: function() {
    var t, n, o = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, r = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}, i = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : "", s = arguments.length > 3 && arguments[3] !== void 0 ? arguments[3] : {}, a = arguments.length > 4 && arguments[4] !== void 0 ? arguments[4] : !0, l = function() {
      var C = oe._getOptionValue.apply(oe, arguments);
      return et(C) || Vu(C) ? {
        class: C
      } : C;
    }, c = ((t = o.binding) === null || t === void 0 || (t = t.value) === null || t === void 0 ? void 0 : t.ptOptions) || ((n = o.$primevueConfig) === null || n === void 0 ? void 0 : n.ptOptions) || {}, u = c.mergeSections, d = u === void 0 ? !0 : u, p = c.mergeProps, f = p === void 0 ? !1 : p, v = a ? oe._useDefaultPT(o, o.defaultPT(), l, i, s) : void 0, w = oe._usePT(o, oe._getPT(r, o.$name), l, i, de(de({}, s), {}, {
      global: v || {}
    })), T = oe._getPTDatasets(o, i);
    return d || !d && w ? f ? oe._mergeProps(o, f, v, w, T) : de(de(de({}, v), w), T) : de(de({}, w), T);
  },
  _getPTDatasets: function() {
    var t = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : "", o = "data-pc-";
    return de(de({}, n === "root" && zi({}, "".concat(o, "name"), Tt(t.$name))), {}, zi({}, "".concat(o, "section"), Tt(n)));
  },
  _getPT: function(t) {
    var n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : "", o = arguments.length > 2 ? arguments[2] : void 0, r = function(s) {
      var a, l = o ? o(s) : s, c = Tt(n);
      return (a = l?.[c]) !== null && a !== void 0 ? a : l;
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
      var a, l = n._usept || ((a = t.$primevueConfig) === null || a === void 0 ? void 0 : a.ptOptions) || {}, c = l.mergeSections, u = c === void 0 ? !0 : c, d = l.mergeProps, p = d === void 0 ? !1 : d, f = s(n.originalValue), v = s(n.value);
      return f === void 0 && v === void 0 ? void 0 : et(v) ? v : et(f) ? f : u || !u && v ? p ? oe._mergeProps(t, p, f, v) : de(de({}, f), v) : v;
    }
    return s(n);
  },
  _useDefaultPT: function() {
    var t = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}, o = arguments.length > 2 ? arguments[2] : void 0, r = arguments.length > 3 ? arguments[3] : void 0, i = arguments.length > 4 ? arguments[4] : void 0;
    return oe._usePT(t, n, o, r, i);
  },
  _loadStyles: function() {
    var t, n = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, o = arguments.length > 1 ? arguments[1] : void 0, r = arguments.length > 2 ? arguments[2] : void 0, i = oe._getConfig(o, r), s = {
      nonce: i == null || (t = i.csp) === null || t === void 0 ? void 0 : t.nonce
    };
    oe._loadCoreStyles(n, s), oe._loadThemeStyles(n, s), oe._loadScopedThemeStyles(n, s), oe._removeThemeListeners(n), n.$loadStyles = function() {
      return oe._loadThemeStyles(n, s);
    }, oe._themeChangeListener(n.$loadStyles);
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
        var s, a, l = ((s = r.$style) === null || s === void 0 || (a = s.getCommonTheme) === null || a === void 0 ? void 0 : a.call(s)) || {}, c = l.primitive, u = l.semantic, d = l.global, p = l.style;
        _e.load(c?.css, de({
          name: "primitive-variables"
        }, i)), _e.load(u?.css, de({
          name: "semantic-variables"
        }, i)), _e.load(d?.css, de({
          name: "global-variables"
        }, i)), _e.loadStyle(de({
          name: "global-style"
        }, i), p), ye.setLoadedStyleName("common");
      }
      if (!ye.isStyleNameLoaded((n = r.$style) === null || n === void 0 ? void 0 : n.name) && (o = r.$style) !== null && o !== void 0 && o.name) {
        var f, v, w, T, x = ((f = r.$style) === null || f === void 0 || (v = f.getDirectiveTheme) === null || v === void 0 ? void 0 : v.call(f)) || {}, C = x.css, M = x.style;
        (w = r.$style) === null || w === void 0 || w.load(C, de({
          name: "".concat(r.$style.name, "-variables")
        }, i)), (T = r.$style) === null || T === void 0 || T.loadStyle(de({
          name: "".concat(r.$style.name, "-style")
        }, i), M), ye.setLoadedStyleName(r.$style.name);
      }
      if (!ye.isStyleNameLoaded("layer-order")) {
        var k, S, J = (k = r.$style) === null || k === void 0 || (S = k.getLayerOrderThemeCSS) === null || S === void 0 ? void 0 : S.call(k);
        _e.load(J, de({
          name: "layer-order",
          first: !0
        }, i)), ye.setLoadedStyleName("layer-order");
      }
    }
  },
  _loadScopedThemeStyles: function() {
    var t = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, n = arguments.length > 1 ? arguments[1] : void 0, o = t.preset();
    if (o && t.$attrSelector) {
      var r, i, s, a = ((r = t.$style) === null || r === void 0 || (i = r.getPresetTheme) === null || i === void 0 ? void 0 : i.call(r, o, "[".concat(t.$attrSelector, "]"))) || {}, l = a.css, c = (s = t.$style) === null || s === void 0 ? void 0 : s.load(l, de({
        name: "".concat(t.$attrSelector, "-").concat(t.$style.name)
      }, n));
      t.scopedStyleEl = c.el;
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
    var a, l, c = "on".concat(Vp(n)), u = oe._getConfig(r, i), d = o?.$instance, p = oe._usePT(d, oe._getPT(r == null || (a = r.value) === null || a === void 0 ? void 0 : a.pt, t), oe._getOptionValue, "hooks.".concat(c)), f = oe._useDefaultPT(d, u == null || (l = u.pt) === null || l === void 0 || (l = l.directives) === null || l === void 0 ? void 0 : l[t], oe._getOptionValue, "hooks.".concat(c)), v = {
      el: o,
      binding: r,
      vnode: i,
      prevVnode: s
    };
    p?.(d, v), f?.(d, v);
  },
  /* eslint-disable-next-line no-unused-vars */
  _mergeProps: function() {
    for (var t = arguments.length > 1 ? arguments[1] : void 0, n = arguments.length, o = new Array(n > 2 ? n - 2 : 0), r = 2; r < n; r++)
      o[r - 2] = arguments[r];
    return fs(t) ? t.apply(void 0, o) : se.apply(void 0, o);
  },
  _extend: function(t) {
    var n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}, o = function(a, l, c, u, d) {
      var p, f, v, w;
      l._$instances = l._$instances || {};
      var T = oe._getConfig(c, u), x = l._$instances[t] || {}, C = Tn(x) ? de(de({}, n), n?.methods) : {};
      l._$instances[t] = de(de({}, x), {}, {
        /* new instance variables to pass in directive methods */
        $name: t,
        $host: l,
        $binding: c,
        $modifiers: c?.modifiers,
        $value: c?.value,
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
          return oe._getPT(T?.pt, void 0, function(k) {
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
          var k, S = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "", J = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
          return oe._getPTValue(l._$instances[t], (k = l._$instances[t]) === null || k === void 0 || (k = k.$binding) === null || k === void 0 || (k = k.value) === null || k === void 0 ? void 0 : k.pt, S, de({}, J));
        },
        ptmo: function() {
          var k = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, S = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : "", J = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : {};
          return oe._getPTValue(l._$instances[t], k, S, J, !1);
        },
        cx: function() {
          var k, S, J = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "", N = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
          return (k = l._$instances[t]) !== null && k !== void 0 && k.isUnstyled() ? void 0 : oe._getOptionValue((S = l._$instances[t]) === null || S === void 0 || (S = S.$style) === null || S === void 0 ? void 0 : S.classes, J, de({}, N));
        },
        sx: function() {
          var k, S = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "", J = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : !0, N = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : {};
          return J ? oe._getOptionValue((k = l._$instances[t]) === null || k === void 0 || (k = k.$style) === null || k === void 0 ? void 0 : k.inlineStyles, S, de({}, N)) : void 0;
        }
      }, C), l.$instance = l._$instances[t], (f = (v = l.$instance)[a]) === null || f === void 0 || f.call(v, l, c, u, d), l["$".concat(t)] = l.$instance, oe._hook(t, a, l, c, u, d), l.$pd || (l.$pd = {}), l.$pd[t] = de(de({}, (w = l.$pd) === null || w === void 0 ? void 0 : w[t]), {}, {
        name: t,
        instance: l._$instances[t]
      });
    }, r = function(a) {
      var l, c, u, d = a._$instances[t], p = d?.watch, f = function(T) {
        var x, C = T.newValue, M = T.oldValue;
        return p == null || (x = p.config) === null || x === void 0 ? void 0 : x.call(d, C, M);
      }, v = function(T) {
        var x, C = T.newValue, M = T.oldValue;
        return p == null || (x = p["config.ripple"]) === null || x === void 0 ? void 0 : x.call(d, C, M);
      };
      d.$watchersCallback = {
        config: f,
        "config.ripple": v
      }, p == null || (l = p.config) === null || l === void 0 || l.call(d, d?.$primevueConfig), tn.on("config:change", f), p == null || (c = p["config.ripple"]) === null || c === void 0 || c.call(d, d == null || (u = d.$primevueConfig) === null || u === void 0 ? void 0 : u.ripple), tn.on("config:ripple:change", v);
    }, i = function(a) {
      var l = a._$instances[t].$watchersCallback;
      l && (tn.off("config:change", l.config), tn.off("config:ripple:change", l["config.ripple"]), a._$instances[t].$watchersCallback = void 0);
    };
    return {
      created: function(a, l, c, u) {
        a.$pd || (a.$pd = {}), a.$pd[t] = {
          name: t,
          attrSelector: nm("pd")
        }, o("created", a, l, c, u);
      },
      beforeMount: function(a, l, c, u) {
        var d;
        oe._loadStyles((d = a.$pd[t]) === null || d === void 0 ? void 0 : d.instance, l, c), o("beforeMount", a, l, c, u), r(a);
      },
      mounted: function(a, l, c, u) {
        var d;
        oe._loadStyles((d = a.$pd[t]) === null || d === void 0 ? void 0 : d.instance, l, c), o("mounted", a, l, c, u);
      },
      beforeUpdate: function(a, l, c, u) {
        o("beforeUpdate", a, l, c, u);
      },
      updated: function(a, l, c, u) {
        var d;
        oe._loadStyles((d = a.$pd[t]) === null || d === void 0 ? void 0 : d.instance, l, c), o("updated", a, l, c, u);
      },
      beforeUnmount: function(a, l, c, u) {
        var d;
        i(a), oe._removeThemeListeners((d = a.$pd[t]) === null || d === void 0 ? void 0 : d.instance), o("beforeUnmount", a, l, c, u);
      },
      unmounted: function(a, l, c, u) {
        var d;
        (d = a.$pd[t]) === null || d === void 0 || (d = d.instance) === null || d === void 0 || (d = d.scopedStyleEl) === null || d === void 0 || (d = d.value) === null || d === void 0 || d.remove(), o("unmounted", a, l, c, u);
      }
    };
  },
  extend: function() {
    var t = oe._getMeta.apply(oe, arguments), n = Va(t, 2), o = n[0], r = n[1];
    return de({
      extend: function() {
        var s = oe._getMeta.apply(oe, arguments), a = Va(s, 2), l = a[0], c = a[1];
        return oe.extend(l, de(de(de({}, r), r?.methods), c));
      }
    }, oe._extend(o, r));
  }
}, kh = `
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
`, $h = {
  root: "p-ink"
}, Sh = _e.extend({
  name: "ripple-directive",
  style: kh,
  classes: $h
}), xh = oe.extend({
  style: Sh
});
function Eo(e) {
  "@babel/helpers - typeof";
  return Eo = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Eo(e);
}
function Ch(e) {
  return Ah(e) || Ph(e) || Oh(e) || Th();
}
function Th() {
  throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function Oh(e, t) {
  if (e) {
    if (typeof e == "string") return Vi(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? Vi(e, t) : void 0;
  }
}
function Ph(e) {
  if (typeof Symbol < "u" && e[Symbol.iterator] != null || e["@@iterator"] != null) return Array.from(e);
}
function Ah(e) {
  if (Array.isArray(e)) return Vi(e);
}
function Vi(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, o = Array(t); n < t; n++) o[n] = e[n];
  return o;
}
function Ka(e, t, n) {
  return (t = Eh(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function Eh(e) {
  var t = Lh(e, "string");
  return Eo(t) == "symbol" ? t : t + "";
}
function Lh(e, t) {
  if (Eo(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (Eo(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var fc = xh.extend("ripple", {
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
      n || (n = Wu("span", Ka(Ka({
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
        if (!this.isUnstyled() && co(r, "p-ink-active"), r.setAttribute("data-p-ink-active", "false"), !wa(r) && !ka(r)) {
          var i = Math.max(Ku(o), Gu(o));
          r.style.height = i + "px", r.style.width = i + "px";
        }
        var s = tm(o), a = t.pageX - s.left + document.body.scrollTop - ka(r) / 2, l = t.pageY - s.top + document.body.scrollLeft - wa(r) / 2;
        r.style.top = l + "px", r.style.left = a + "px", !this.isUnstyled() && kr(r, "p-ink-active"), r.setAttribute("data-p-ink-active", "true"), this.timeout = setTimeout(function() {
          r && (!n.isUnstyled() && co(r, "p-ink-active"), r.setAttribute("data-p-ink-active", "false"));
        }, 401);
      }
    },
    onAnimationEnd: function(t) {
      this.timeout && clearTimeout(this.timeout), !this.isUnstyled() && co(t.currentTarget, "p-ink-active"), t.currentTarget.setAttribute("data-p-ink-active", "false");
    },
    getInk: function(t) {
      return t && t.children ? Ch(t.children).find(function(n) {
        return Qp(n, "data-pc-name") === "ripple";
      }) : void 0;
    }
  }
}), Ih = `
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
  return (t = jh(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function jh(e) {
  var t = Nh(e, "string");
  return Lo(t) == "symbol" ? t : t + "";
}
function Nh(e, t) {
  if (Lo(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (Lo(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var Mh = {
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
}, Dh = _e.extend({
  name: "button",
  style: Ih,
  classes: Mh
}), Rh = {
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
  style: Dh,
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
  return (t = Fh(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function Fh(e) {
  var t = Bh(e, "string");
  return Io(t) == "symbol" ? t : t + "";
}
function Bh(e, t) {
  if (Io(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (Io(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var be = {
  name: "Button",
  extends: Rh,
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
      return Wt(Qe(Qe(Qe(Qe(Qe(Qe(Qe(Qe(Qe(Qe({}, this.size, this.size), "icon-only", this.hasIcon && !this.label && !this.badge), "loading", this.loading), "fluid", this.hasFluid), "rounded", this.rounded), "raised", this.raised), "outlined", this.outlined || this.variant === "outlined"), "text", this.text || this.variant === "text"), "link", this.link || this.variant === "link"), "vertical", (this.iconPos === "top" || this.iconPos === "bottom") && this.label));
    },
    dataIconP: function() {
      return Wt(Qe(Qe({}, this.iconPos, this.iconPos), this.size, this.size));
    },
    dataLabelP: function() {
      return Wt(Qe(Qe({}, this.size, this.size), "icon-only", this.hasIcon && !this.label && !this.badge));
    }
  },
  components: {
    SpinnerIcon: cc,
    Badge: dc
  },
  directives: {
    ripple: fc
  }
}, zh = ["data-p"], Vh = ["data-p"];
function Uh(e, t, n, o, r, i) {
  var s = hr("SpinnerIcon"), a = hr("Badge"), l = au("ripple");
  return e.asChild ? Re(e.$slots, "default", {
    key: 1,
    class: Oe(e.cx("root")),
    a11yAttrs: i.a11yAttrs
  }) : os((h(), X(Ci(e.as), se({
    key: 0,
    class: e.cx("root"),
    "data-p": i.dataP
  }, i.attrs), {
    default: re(function() {
      return [Re(e.$slots, "default", {}, function() {
        return [e.loading ? Re(e.$slots, "loadingicon", se({
          key: 0,
          class: [e.cx("loadingIcon"), e.cx("icon")]
        }, e.ptm("loadingIcon")), function() {
          return [e.loadingIcon ? (h(), b("span", se({
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
          return [e.icon ? (h(), b("span", se({
            key: 0,
            class: [e.cx("icon"), e.icon, e.iconClass],
            "data-p": i.dataIconP
          }, e.ptm("icon")), null, 16, zh)) : j("", !0)];
        }), e.label ? (h(), b("span", se({
          key: 2,
          class: e.cx("label")
        }, e.ptm("label"), {
          "data-p": i.dataLabelP
        }), O(e.label), 17, Vh)) : j("", !0), e.badge ? (h(), X(a, {
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
be.render = Uh;
const jo = (e) => hs(ic, e), qr = (e) => hs(Kr, e), Gr = (e) => hs(ms, e);
function Hh(e, t) {
  switch (t.type) {
    case "told":
      return Kh(e, t.event);
    case "listed":
      return Wh(e, t.events);
    case "asked":
      return bi(e, t.fileKeys, (n) => vi(n, ""));
    case "accepted":
      return bi(
        e,
        t.fileKeys,
        (n, o) => o && o.task_id !== "" ? o : vi(n, t.taskId)
      );
    case "forgotten":
      return Object.fromEntries(
        Object.entries(e).filter(([n, o]) => !jo(o) || !t.fileKeys.includes(n))
      );
    case "refused":
      return bi(e, t.fileKeys, (n) => ({
        ...vi(n, ""),
        status: "failed",
        error: t.error,
        code: t.code,
        hint: t.hint
      }));
  }
}
function Kh(e, t) {
  const n = e[t.file_key];
  return n && n.task_id === t.task_id && jo(n) || Gr(n) && n?.task_id !== "" && n?.task_id !== t.task_id && (t.status === "failed" || t.status === "cancelled") ? e : { ...e, [t.file_key]: t };
}
function Wh(e, t) {
  const n = {};
  for (const [o, r] of Object.entries(e))
    (jo(r) || r.task_id === "") && (n[o] = r);
  for (const o of t) {
    const r = n[o.file_key];
    Gr(r) && jo(o) || (n[o.file_key] = o);
  }
  return n;
}
function bi(e, t, n) {
  const o = { ...e };
  for (const r of t) o[r] = n(r, e[r]);
  return o;
}
function vi(e, t) {
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
    held: !1
  };
}
function hs(e, t) {
  return t !== void 0 && e.includes(t.status);
}
const Nt = /* @__PURE__ */ un("civitai-remake-downloads", () => {
  const e = /* @__PURE__ */ vt({}), t = /* @__PURE__ */ ie(null), n = W(() => Object.values(e.value).filter(Gr).length);
  function o(S) {
    e.value = Hh(e.value, S), $e().host.showBadge(n.value > 0 ? String(n.value) : null);
  }
  function r() {
    const { host: S } = $e();
    S.listen(zm, (J) => {
      const N = sc(J);
      N && (o({ type: "told", event: N }), N.status === "completed" && n.value === 0 && S.refreshModels());
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
  async function s(S, J) {
    const N = S.map((L) => L.file_key);
    t.value = null, o({ type: "asked", fileKeys: N });
    try {
      const L = await J();
      o({ type: "accepted", fileKeys: N, taskId: L.task_id });
      for (const D of L.refused ?? [])
        D.file_key !== null && a([D.file_key], D);
    } catch (L) {
      const D = Et(L);
      return a(N, D), D;
    }
    return null;
  }
  const a = (S, { error: J, code: N, hint: L }) => o({ type: "refused", fileKeys: S, error: J, code: N, hint: L }), l = (S) => s([S], () => $e().client.download(S)), c = (S, J) => s(S, () => $e().client.downloadAll(S, J)), u = (S) => C(S, (J) => $e().client.pause(J, S)), d = (S) => C(S, (J) => $e().client.resume(J, S)), p = (S) => C(S, (J) => $e().client.cancel(J, S)), f = () => M(() => $e().client.pauseAll()), v = () => M(() => $e().client.resumeAll()), w = () => M(() => $e().client.retryFailed()), T = () => M(() => $e().client.cancelAll()), x = (S) => M(() => $e().client.move(S, 0));
  async function C(S, J) {
    const N = e.value[S];
    !N || N.task_id === "" || await M(() => J(N.task_id));
  }
  async function M(S) {
    t.value = null;
    try {
      await S();
    } catch (J) {
      t.value = Et(J), await i();
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
    pauseAll: f,
    resume: d,
    resumeAll: v,
    retryFailed: w,
    moveFirst: x,
    cancel: p,
    cancelAll: T,
    forget: (S) => o({ type: "forgotten", fileKeys: S })
  };
}), qh = { class: "crm-row crm-tight" }, Gh = ["disabled"], pc = /* @__PURE__ */ pe({
  __name: "DownloadButtons",
  props: {
    fileKey: {},
    download: {}
  },
  setup(e) {
    const t = e, n = Nt(), o = W(
      () => Object.entries(n.files).filter(([r, i]) => r !== t.fileKey && i.status === "waiting").length
    );
    return (r, i) => (h(), b("div", qh, [
      _(qr)(e.download) ? (h(), b(U, { key: 0 }, [
        G(_(be), {
          class: "crm-button crm-small",
          "data-testid": "resume",
          onClick: i[0] || (i[0] = (s) => _(n).resume(e.fileKey))
        }, {
          default: re(() => [...i[5] || (i[5] = [
            H("Resume", -1)
          ])]),
          _: 1
        }),
        G(_(be), {
          class: "crm-button crm-small",
          "data-testid": "discard",
          onClick: i[1] || (i[1] = (s) => _(n).cancel(e.fileKey))
        }, {
          default: re(() => [...i[6] || (i[6] = [
            H("Discard", -1)
          ])]),
          _: 1
        })
      ], 64)) : (h(), b(U, { key: 1 }, [
        e.download.status === "waiting" && o.value > 0 ? (h(), b("button", {
          key: 0,
          type: "button",
          class: "crm-icon",
          "aria-label": "Download this one next",
          title: "Download this one next",
          "data-testid": "move-first",
          onClick: i[2] || (i[2] = (s) => _(n).moveFirst(e.fileKey))
        }, [...i[7] || (i[7] = [
          y("i", {
            class: "pi pi-arrow-up",
            "aria-hidden": "true"
          }, null, -1)
        ])])) : j("", !0),
        e.download.status !== "verifying" ? (h(), b("button", {
          key: 1,
          type: "button",
          class: "crm-icon",
          "aria-label": "Pause",
          title: "Pause",
          "data-testid": "pause",
          disabled: !e.download.task_id,
          onClick: i[3] || (i[3] = (s) => _(n).pause(e.fileKey))
        }, [...i[8] || (i[8] = [
          y("i", {
            class: "pi pi-pause",
            "aria-hidden": "true"
          }, null, -1)
        ])], 8, Gh)) : j("", !0),
        G(_(be), {
          class: "crm-button crm-small",
          "data-testid": "cancel",
          disabled: !e.download.task_id,
          onClick: i[4] || (i[4] = (s) => _(n).cancel(e.fileKey))
        }, {
          default: re(() => [...i[9] || (i[9] = [
            H(" Cancel ", -1)
          ])]),
          _: 1
        }, 8, ["disabled"])
      ], 64))
    ]));
  }
});
var Yh = `
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
`, Jh = {
  root: function(t) {
    var n = t.instance;
    return ["p-progressbar p-component", {
      "p-progressbar-determinate": n.determinate,
      "p-progressbar-indeterminate": n.indeterminate
    }];
  },
  value: "p-progressbar-value",
  label: "p-progressbar-label"
}, Zh = _e.extend({
  name: "progressbar",
  style: Yh,
  classes: Jh
}), Xh = {
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
  style: Zh,
  provide: function() {
    return {
      $pcProgressBar: this,
      $parentInstance: this
    };
  }
}, gs = {
  name: "ProgressBar",
  extends: Xh,
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
}, Qh = ["aria-valuenow", "data-p"], eg = ["data-p"], tg = ["data-p"], ng = ["data-p"];
function og(e, t, n, o, r, i) {
  return h(), b("div", se({
    role: "progressbar",
    class: e.cx("root"),
    "aria-valuemin": "0",
    "aria-valuenow": e.value,
    "aria-valuemax": "100",
    "data-p": i.dataP
  }, e.ptmi("root")), [i.determinate ? (h(), b("div", se({
    key: 0,
    class: e.cx("value"),
    style: i.progressStyle,
    "data-p": i.dataP
  }, e.ptm("value")), [e.value != null && e.value !== 0 && e.showValue ? (h(), b("div", se({
    key: 0,
    class: e.cx("label"),
    "data-p": i.dataP
  }, e.ptm("label")), [Re(e.$slots, "default", {}, function() {
    return [H(O(e.value + "%"), 1)];
  })], 16, tg)) : j("", !0)], 16, eg)) : i.indeterminate ? (h(), b("div", se({
    key: 1,
    class: e.cx("value"),
    "data-p": i.dataP
  }, e.ptm("value")), null, 16, ng)) : j("", !0)], 16, Qh);
}
gs.render = og;
function bs(e, t) {
  const [n, o] = mc(t ?? e), r = (e / o).toFixed(n === "GB" ? 2 : 1);
  return t === null ? `${r} ${n}` : `${r} / ${(t / o).toFixed(n === "GB" ? 2 : 1)} ${n}`;
}
function an(e) {
  const [t, n] = mc(e);
  return `${(e / n).toFixed(t === "GB" ? 2 : 1)} ${t}`;
}
function rg(e) {
  return e === null ? "" : `${an(e)}/s`;
}
function ig(e) {
  if (e === null || !Number.isFinite(e)) return "";
  const t = Math.max(0, Math.round(e));
  return t < 60 ? `${t} s left` : t < 3600 ? `${Math.floor(t / 60)} min ${t % 60} s left` : `${Math.floor(t / 3600)} h ${Math.floor(t % 3600 / 60)} min left`;
}
function sg(e) {
  return e === null ? "strength unknown" : String(e);
}
function ag(e) {
  return e > 10 ? `${Math.round(e)}%` : "";
}
function mc(e) {
  return e >= 1e9 ? ["GB", 1e9] : ["MB", 1e6];
}
const lg = {
  lora: "LoRA",
  vae: "VAE",
  controlnet: "ControlNet",
  text_encoder: "Text encoder",
  diffusion_model: "Diffusion model",
  clip_vision: "CLIP vision",
  motion_module: "Motion module"
};
function vs(e) {
  return lg[e] ?? e.charAt(0).toUpperCase() + e.slice(1).replace("_", " ");
}
const ug = {
  key: 0,
  class: "crm-quiet"
}, cg = {
  key: 1,
  class: "crm-quiet"
}, dg = { class: "crm-quiet crm-numbers" }, fg = { "data-testid": "bytes" }, pg = { key: 0 }, mg = { key: 1 }, hg = {
  key: 2,
  "data-testid": "held"
}, gg = {
  key: 0,
  "data-testid": "speed"
}, bg = {
  key: 1,
  "data-testid": "eta"
}, hc = /* @__PURE__ */ pe({
  __name: "DownloadProgress",
  props: {
    download: {},
    title: {}
  },
  setup(e) {
    return (t, n) => e.download.status === "waiting" ? (h(), b("p", ug, "Waiting...")) : e.download.status === "verifying" ? (h(), b("p", cg, [...n[0] || (n[0] = [
      y("i", {
        class: "pi pi-spin pi-spinner",
        "aria-hidden": "true"
      }, null, -1),
      H(" Verifying SHA256... ", -1)
    ])])) : (h(), b(U, { key: 2 }, [
      G(_(gs), {
        value: e.download.progress,
        "show-value": e.download.progress > 10,
        class: Oe(["crm-bar", { "crm-bar-stopped": _(qr)(e.download) }]),
        pt: { value: { class: "crm-bar-value" }, label: { class: "crm-bar-label", "data-testid": "percent" } },
        "aria-label": `Downloading ${e.title}`
      }, {
        default: re(() => [
          H(O(_(ag)(e.download.progress)), 1)
        ]),
        _: 1
      }, 8, ["value", "show-value", "class", "aria-label"]),
      y("p", dg, [
        y("span", fg, O(_(bs)(e.download.downloaded_bytes, e.download.total_bytes)), 1),
        e.download.status === "paused" ? (h(), b("span", pg, "Paused")) : e.download.status === "interrupted" ? (h(), b("span", mg, "Interrupted when ComfyUI ended")) : e.download.held ? (h(), b("span", hg, "Waiting for ComfyUI to finish its image")) : (h(), b(U, { key: 3 }, [
          e.download.speed !== null ? (h(), b("span", gg, O(_(rg)(e.download.speed)), 1)) : j("", !0),
          e.download.eta !== null ? (h(), b("span", bg, O(_(ig)(e.download.eta)), 1)) : j("", !0)
        ], 64))
      ])
    ], 64));
  }
}), vg = {
  key: 0,
  class: "crm-models",
  "aria-label": "Other downloads",
  "data-testid": "other-downloads"
}, yg = { class: "crm-row crm-summary" }, _g = { class: "crm-cards" }, wg = ["data-state", "data-file-key"], kg = { class: "crm-card-head" }, $g = { class: "crm-grow crm-name" }, Sg = /* @__PURE__ */ pe({
  __name: "OtherDownloads",
  props: {
    shown: {}
  },
  setup(e) {
    const t = e, n = Nt(), o = W(() => {
      const i = new Set(t.shown.map((s) => s.file_key));
      return Object.entries(n.files).filter(([s, a]) => !i.has(s) && !jo(a) && a.task_id !== "");
    }), r = W(() => o.value.filter(([, i]) => qr(i)).length);
    return (i, s) => o.value.length > 0 ? (h(), b("section", vg, [
      y("div", yg, [
        s[2] || (s[2] = y("p", { class: "crm-grow" }, [
          y("strong", null, "Other downloads")
        ], -1)),
        r.value > 1 ? (h(), X(_(be), {
          key: 0,
          class: "crm-button crm-small",
          "data-testid": "resume-all-others",
          onClick: s[0] || (s[0] = (a) => _(n).resumeAll())
        }, {
          default: re(() => [...s[1] || (s[1] = [
            H(" Resume All ", -1)
          ])]),
          _: 1
        })) : j("", !0)
      ]),
      y("ul", _g, [
        (h(!0), b(U, null, Pe(o.value, ([a, l]) => (h(), b("li", {
          key: a,
          class: Oe(["crm-card", `crm-is-${l.status}`]),
          "data-testid": "other-download",
          "data-state": l.status,
          "data-file-key": a
        }, [
          y("div", kg, [
            y("p", $g, O(l.filename), 1),
            G(pc, {
              "file-key": a,
              download: l
            }, null, 8, ["file-key", "download"])
          ]),
          G(hc, {
            download: l,
            title: l.filename
          }, null, 8, ["download", "title"])
        ], 10, wg))), 128))
      ])
    ])) : j("", !0);
  }
});
var gc = {
  name: "TimesIcon",
  extends: Wr
};
function xg(e) {
  return Pg(e) || Og(e) || Tg(e) || Cg();
}
function Cg() {
  throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function Tg(e, t) {
  if (e) {
    if (typeof e == "string") return Ui(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? Ui(e, t) : void 0;
  }
}
function Og(e) {
  if (typeof Symbol < "u" && e[Symbol.iterator] != null || e["@@iterator"] != null) return Array.from(e);
}
function Pg(e) {
  if (Array.isArray(e)) return Ui(e);
}
function Ui(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, o = Array(t); n < t; n++) o[n] = e[n];
  return o;
}
function Ag(e, t, n, o, r, i) {
  return h(), b("svg", se({
    width: "14",
    height: "14",
    viewBox: "0 0 14 14",
    fill: "none",
    xmlns: "http://www.w3.org/2000/svg"
  }, e.pti()), xg(t[0] || (t[0] = [y("path", {
    d: "M8.01186 7.00933L12.27 2.75116C12.341 2.68501 12.398 2.60524 12.4375 2.51661C12.4769 2.42798 12.4982 2.3323 12.4999 2.23529C12.5016 2.13827 12.4838 2.0419 12.4474 1.95194C12.4111 1.86197 12.357 1.78024 12.2884 1.71163C12.2198 1.64302 12.138 1.58893 12.0481 1.55259C11.9581 1.51625 11.8617 1.4984 11.7647 1.50011C11.6677 1.50182 11.572 1.52306 11.4834 1.56255C11.3948 1.60204 11.315 1.65898 11.2488 1.72997L6.99067 5.98814L2.7325 1.72997C2.59553 1.60234 2.41437 1.53286 2.22718 1.53616C2.03999 1.53946 1.8614 1.61529 1.72901 1.74767C1.59663 1.88006 1.5208 2.05865 1.5175 2.24584C1.5142 2.43303 1.58368 2.61419 1.71131 2.75116L5.96948 7.00933L1.71131 11.2675C1.576 11.403 1.5 11.5866 1.5 11.7781C1.5 11.9696 1.576 12.1532 1.71131 12.2887C1.84679 12.424 2.03043 12.5 2.2219 12.5C2.41338 12.5 2.59702 12.424 2.7325 12.2887L6.99067 8.03052L11.2488 12.2887C11.3843 12.424 11.568 12.5 11.7594 12.5C11.9509 12.5 12.1346 12.424 12.27 12.2887C12.4053 12.1532 12.4813 11.9696 12.4813 11.7781C12.4813 11.5866 12.4053 11.403 12.27 11.2675L8.01186 7.00933Z",
    fill: "currentColor"
  }, null, -1)])), 16);
}
gc.render = Ag;
var bc = {
  name: "WindowMaximizeIcon",
  extends: Wr
};
function Eg(e) {
  return Ng(e) || jg(e) || Ig(e) || Lg();
}
function Lg() {
  throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function Ig(e, t) {
  if (e) {
    if (typeof e == "string") return Hi(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? Hi(e, t) : void 0;
  }
}
function jg(e) {
  if (typeof Symbol < "u" && e[Symbol.iterator] != null || e["@@iterator"] != null) return Array.from(e);
}
function Ng(e) {
  if (Array.isArray(e)) return Hi(e);
}
function Hi(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, o = Array(t); n < t; n++) o[n] = e[n];
  return o;
}
function Mg(e, t, n, o, r, i) {
  return h(), b("svg", se({
    width: "14",
    height: "14",
    viewBox: "0 0 14 14",
    fill: "none",
    xmlns: "http://www.w3.org/2000/svg"
  }, e.pti()), Eg(t[0] || (t[0] = [y("path", {
    "fill-rule": "evenodd",
    "clip-rule": "evenodd",
    d: "M7 14H11.8C12.3835 14 12.9431 13.7682 13.3556 13.3556C13.7682 12.9431 14 12.3835 14 11.8V2.2C14 1.61652 13.7682 1.05694 13.3556 0.644365C12.9431 0.231785 12.3835 0 11.8 0H2.2C1.61652 0 1.05694 0.231785 0.644365 0.644365C0.231785 1.05694 0 1.61652 0 2.2V7C0 7.15913 0.063214 7.31174 0.175736 7.42426C0.288258 7.53679 0.44087 7.6 0.6 7.6C0.75913 7.6 0.911742 7.53679 1.02426 7.42426C1.13679 7.31174 1.2 7.15913 1.2 7V2.2C1.2 1.93478 1.30536 1.68043 1.49289 1.49289C1.68043 1.30536 1.93478 1.2 2.2 1.2H11.8C12.0652 1.2 12.3196 1.30536 12.5071 1.49289C12.6946 1.68043 12.8 1.93478 12.8 2.2V11.8C12.8 12.0652 12.6946 12.3196 12.5071 12.5071C12.3196 12.6946 12.0652 12.8 11.8 12.8H7C6.84087 12.8 6.68826 12.8632 6.57574 12.9757C6.46321 13.0883 6.4 13.2409 6.4 13.4C6.4 13.5591 6.46321 13.7117 6.57574 13.8243C6.68826 13.9368 6.84087 14 7 14ZM9.77805 7.42192C9.89013 7.534 10.0415 7.59788 10.2 7.59995C10.3585 7.59788 10.5099 7.534 10.622 7.42192C10.7341 7.30985 10.798 7.15844 10.8 6.99995V3.94242C10.8066 3.90505 10.8096 3.86689 10.8089 3.82843C10.8079 3.77159 10.7988 3.7157 10.7824 3.6623C10.756 3.55552 10.701 3.45698 10.622 3.37798C10.5099 3.2659 10.3585 3.20202 10.2 3.19995H7.00002C6.84089 3.19995 6.68828 3.26317 6.57576 3.37569C6.46324 3.48821 6.40002 3.64082 6.40002 3.79995C6.40002 3.95908 6.46324 4.11169 6.57576 4.22422C6.68828 4.33674 6.84089 4.39995 7.00002 4.39995H8.80006L6.19997 7.00005C6.10158 7.11005 6.04718 7.25246 6.04718 7.40005C6.04718 7.54763 6.10158 7.69004 6.19997 7.80005C6.30202 7.91645 6.44561 7.98824 6.59997 8.00005C6.75432 7.98824 6.89791 7.91645 6.99997 7.80005L9.60002 5.26841V6.99995C9.6021 7.15844 9.66598 7.30985 9.77805 7.42192ZM1.4 14H3.8C4.17066 13.9979 4.52553 13.8498 4.78763 13.5877C5.04973 13.3256 5.1979 12.9707 5.2 12.6V10.2C5.1979 9.82939 5.04973 9.47452 4.78763 9.21242C4.52553 8.95032 4.17066 8.80215 3.8 8.80005H1.4C1.02934 8.80215 0.674468 8.95032 0.412371 9.21242C0.150274 9.47452 0.00210008 9.82939 0 10.2V12.6C0.00210008 12.9707 0.150274 13.3256 0.412371 13.5877C0.674468 13.8498 1.02934 13.9979 1.4 14ZM1.25858 10.0586C1.29609 10.0211 1.34696 10 1.4 10H3.8C3.85304 10 3.90391 10.0211 3.94142 10.0586C3.97893 10.0961 4 10.147 4 10.2V12.6C4 12.6531 3.97893 12.704 3.94142 12.7415C3.90391 12.779 3.85304 12.8 3.8 12.8H1.4C1.34696 12.8 1.29609 12.779 1.25858 12.7415C1.22107 12.704 1.2 12.6531 1.2 12.6V10.2C1.2 10.147 1.22107 10.0961 1.25858 10.0586Z",
    fill: "currentColor"
  }, null, -1)])), 16);
}
bc.render = Mg;
var vc = {
  name: "WindowMinimizeIcon",
  extends: Wr
};
function Dg(e) {
  return zg(e) || Bg(e) || Fg(e) || Rg();
}
function Rg() {
  throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function Fg(e, t) {
  if (e) {
    if (typeof e == "string") return Ki(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? Ki(e, t) : void 0;
  }
}
function Bg(e) {
  if (typeof Symbol < "u" && e[Symbol.iterator] != null || e["@@iterator"] != null) return Array.from(e);
}
function zg(e) {
  if (Array.isArray(e)) return Ki(e);
}
function Ki(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, o = Array(t); n < t; n++) o[n] = e[n];
  return o;
}
function Vg(e, t, n, o, r, i) {
  return h(), b("svg", se({
    width: "14",
    height: "14",
    viewBox: "0 0 14 14",
    fill: "none",
    xmlns: "http://www.w3.org/2000/svg"
  }, e.pti()), Dg(t[0] || (t[0] = [y("path", {
    "fill-rule": "evenodd",
    "clip-rule": "evenodd",
    d: "M11.8 0H2.2C1.61652 0 1.05694 0.231785 0.644365 0.644365C0.231785 1.05694 0 1.61652 0 2.2V7C0 7.15913 0.063214 7.31174 0.175736 7.42426C0.288258 7.53679 0.44087 7.6 0.6 7.6C0.75913 7.6 0.911742 7.53679 1.02426 7.42426C1.13679 7.31174 1.2 7.15913 1.2 7V2.2C1.2 1.93478 1.30536 1.68043 1.49289 1.49289C1.68043 1.30536 1.93478 1.2 2.2 1.2H11.8C12.0652 1.2 12.3196 1.30536 12.5071 1.49289C12.6946 1.68043 12.8 1.93478 12.8 2.2V11.8C12.8 12.0652 12.6946 12.3196 12.5071 12.5071C12.3196 12.6946 12.0652 12.8 11.8 12.8H7C6.84087 12.8 6.68826 12.8632 6.57574 12.9757C6.46321 13.0883 6.4 13.2409 6.4 13.4C6.4 13.5591 6.46321 13.7117 6.57574 13.8243C6.68826 13.9368 6.84087 14 7 14H11.8C12.3835 14 12.9431 13.7682 13.3556 13.3556C13.7682 12.9431 14 12.3835 14 11.8V2.2C14 1.61652 13.7682 1.05694 13.3556 0.644365C12.9431 0.231785 12.3835 0 11.8 0ZM6.368 7.952C6.44137 7.98326 6.52025 7.99958 6.6 8H9.8C9.95913 8 10.1117 7.93678 10.2243 7.82426C10.3368 7.71174 10.4 7.55913 10.4 7.4C10.4 7.24087 10.3368 7.08826 10.2243 6.97574C10.1117 6.86321 9.95913 6.8 9.8 6.8H8.048L10.624 4.224C10.73 4.11026 10.7877 3.95982 10.7849 3.80438C10.7822 3.64894 10.7192 3.50063 10.6093 3.3907C10.4994 3.28077 10.3511 3.2178 10.1956 3.21506C10.0402 3.21232 9.88974 3.27002 9.776 3.376L7.2 5.952V4.2C7.2 4.04087 7.13679 3.88826 7.02426 3.77574C6.91174 3.66321 6.75913 3.6 6.6 3.6C6.44087 3.6 6.28826 3.66321 6.17574 3.77574C6.06321 3.88826 6 4.04087 6 4.2V7.4C6.00042 7.47975 6.01674 7.55862 6.048 7.632C6.07656 7.70442 6.11971 7.7702 6.17475 7.82524C6.2298 7.88029 6.29558 7.92344 6.368 7.952ZM1.4 8.80005H3.8C4.17066 8.80215 4.52553 8.95032 4.78763 9.21242C5.04973 9.47452 5.1979 9.82939 5.2 10.2V12.6C5.1979 12.9707 5.04973 13.3256 4.78763 13.5877C4.52553 13.8498 4.17066 13.9979 3.8 14H1.4C1.02934 13.9979 0.674468 13.8498 0.412371 13.5877C0.150274 13.3256 0.00210008 12.9707 0 12.6V10.2C0.00210008 9.82939 0.150274 9.47452 0.412371 9.21242C0.674468 8.95032 1.02934 8.80215 1.4 8.80005ZM3.94142 12.7415C3.97893 12.704 4 12.6531 4 12.6V10.2C4 10.147 3.97893 10.0961 3.94142 10.0586C3.90391 10.0211 3.85304 10 3.8 10H1.4C1.34696 10 1.29609 10.0211 1.25858 10.0586C1.22107 10.0961 1.2 10.147 1.2 10.2V12.6C1.2 12.6531 1.22107 12.704 1.25858 12.7415C1.29609 12.779 1.34696 12.8 1.4 12.8H3.8C3.85304 12.8 3.90391 12.779 3.94142 12.7415Z",
    fill: "currentColor"
  }, null, -1)])), 16);
}
vc.render = Vg;
var Ug = _e.extend({
  name: "focustrap-directive"
}), Hg = oe.extend({
  style: Ug
});
function No(e) {
  "@babel/helpers - typeof";
  return No = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, No(e);
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
function qa(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? Wa(Object(n), !0).forEach(function(o) {
      Kg(e, o, n[o]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : Wa(Object(n)).forEach(function(o) {
      Object.defineProperty(e, o, Object.getOwnPropertyDescriptor(n, o));
    });
  }
  return e;
}
function Kg(e, t, n) {
  return (t = Wg(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function Wg(e) {
  var t = qg(e, "string");
  return No(t) == "symbol" ? t : t + "";
}
function qg(e, t) {
  if (No(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (No(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var Gg = Hg.extend("focustrap", {
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
              var p = $a(d) ? $a(d, o.getComputedSelector(t.$_pfocustrap_focusableselector)) ? d : Yn(t, o.getComputedSelector(t.$_pfocustrap_focusableselector)) : Yn(d);
              return xe(p) ? p : d.nextSibling && c(d.nextSibling);
            };
            Nn(c(l.nextSibling));
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
        value: qa(qa({}, t), {}, {
          autoFocus: !0
        })
      });
    },
    autoElementFocus: function(t, n) {
      var o = n.value || {}, r = o.autoFocusSelector, i = r === void 0 ? "" : r, s = o.firstFocusableSelector, a = s === void 0 ? "" : s, l = o.autoFocus, c = l === void 0 ? !1 : l, u = Yn(t, "[autofocus]".concat(this.getComputedSelector(i)));
      c && !u && (u = Yn(t, this.getComputedSelector(a))), Nn(u);
    },
    onFirstHiddenElementFocus: function(t) {
      var n, o = t.currentTarget, r = t.relatedTarget, i = r === o.$_pfocustrap_lasthiddenfocusableelement || !((n = this.$el) !== null && n !== void 0 && n.contains(r)) ? Yn(o.parentElement, this.getComputedSelector(o.$_pfocustrap_focusableselector)) : o.$_pfocustrap_lasthiddenfocusableelement;
      Nn(i);
    },
    onLastHiddenElementFocus: function(t) {
      var n, o = t.currentTarget, r = t.relatedTarget, i = r === o.$_pfocustrap_firsthiddenfocusableelement || !((n = this.$el) !== null && n !== void 0 && n.contains(r)) ? em(o.parentElement, this.getComputedSelector(o.$_pfocustrap_focusableselector)) : o.$_pfocustrap_firsthiddenfocusableelement;
      Nn(i);
    },
    createHiddenFocusableElements: function(t, n) {
      var o = this, r = n.value || {}, i = r.tabIndex, s = i === void 0 ? 0 : i, a = r.firstFocusableSelector, l = a === void 0 ? "" : a, c = r.lastFocusableSelector, u = c === void 0 ? "" : c, d = function(w) {
        return Wu("span", {
          class: "p-hidden-accessible p-hidden-focusable",
          tabIndex: s,
          role: "presentation",
          "aria-hidden": !0,
          "data-p-hidden-accessible": !0,
          "data-p-hidden-focusable": !0,
          onFocus: w?.bind(o)
        });
      }, p = d(this.onFirstHiddenElementFocus), f = d(this.onLastHiddenElementFocus);
      p.$_pfocustrap_lasthiddenfocusableelement = f, p.$_pfocustrap_focusableselector = l, p.setAttribute("data-pc-section", "firstfocusableelement"), f.$_pfocustrap_firsthiddenfocusableelement = p, f.$_pfocustrap_focusableselector = u, f.setAttribute("data-pc-section", "lastfocusableelement"), t.prepend(p), t.append(f);
    }
  }
}), yc = {
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
    this.mounted = Yu();
  },
  computed: {
    inline: function() {
      return this.disabled || this.appendTo === "self";
    }
  }
};
function Yg(e, t, n, o, r, i) {
  return i.inline ? Re(e.$slots, "default", {
    key: 0
  }) : r.mounted ? (h(), X(Ud, {
    key: 1,
    to: n.appendTo
  }, [Re(e.$slots, "default")], 8, ["to"])) : j("", !0);
}
yc.render = Yg;
function Ga() {
  Kp({
    variableName: rc("scrollbar.width").name
  });
}
function Ya() {
  Wp({
    variableName: rc("scrollbar.width").name
  });
}
var Jg = `
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
`, Zg = {
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
}, Xg = {
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
}, Qg = _e.extend({
  name: "dialog",
  style: Jg,
  classes: Xg,
  inlineStyles: Zg
}), eb = {
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
  style: Qg,
  provide: function() {
    return {
      $pcDialog: this,
      $parentInstance: this
    };
  }
}, _c = {
  name: "Dialog",
  extends: eb,
  inheritAttrs: !1,
  emits: ["update:visible", "show", "hide", "after-hide", "maximize", "unmaximize", "dragstart", "dragend"],
  provide: function() {
    var t = this;
    return {
      dialogRef: W(function() {
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
    this.unbindDocumentState(), this.unbindGlobalListeners(), this.destroyStyle(), this.mask && this.autoZIndex && mi.clear(this.mask), this.container = null, this.mask = null;
  },
  mounted: function() {
    this.breakpoints && this.createStyle();
  },
  methods: {
    close: function() {
      this.$emit("update:visible", !1);
    },
    onEnter: function() {
      this.$emit("show"), this.target = document.activeElement, this.enableDocumentSettings(), this.bindGlobalListeners(), this.autoZIndex && mi.set("modal", this.mask, this.baseZIndex || this.$primevue.config.zIndex.modal);
    },
    onAfterEnter: function() {
      this.focus();
    },
    onBeforeLeave: function() {
      this.modal && !this.isUnstyled && kr(this.mask, "p-overlay-mask-leave-active"), this.dragging && this.documentDragEndListener && this.documentDragEndListener();
    },
    onLeave: function() {
      this.$emit("hide"), Nn(this.target), this.target = null, this.focusableClose = null, this.focusableMax = null;
    },
    onAfterLeave: function() {
      this.autoZIndex && mi.clear(this.mask), this.containerVisible = !1, this.unbindDocumentState(), this.unbindGlobalListeners(), this.$emit("after-hide");
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
      this.maximized ? (this.maximized = !1, this.$emit("unmaximize", t)) : (this.maximized = !0, this.$emit("maximize", t)), this.modal || (this.maximized ? Ga() : Ya());
    },
    enableDocumentSettings: function() {
      (this.modal || !this.modal && this.blockScroll || this.maximizable && this.maximized) && Ga();
    },
    unbindDocumentState: function() {
      (this.modal || !this.modal && this.blockScroll || this.maximizable && this.maximized) && Ya();
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
        this.styleElement = document.createElement("style"), this.styleElement.type = "text/css", Ju(this.styleElement, "nonce", (t = this.$primevue) === null || t === void 0 || (t = t.config) === null || t === void 0 || (t = t.csp) === null || t === void 0 ? void 0 : t.nonce), document.head.appendChild(this.styleElement);
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
      t.target.closest("div").getAttribute("data-pc-section") !== "headeractions" && this.draggable && (this.dragging = !0, this.lastPageX = t.pageX, this.lastPageY = t.pageY, this.container.style.margin = "0", document.body.setAttribute("data-p-unselectable-text", "true"), !this.isUnstyled && Gp(document.body, {
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
          var o = Ku(t.container), r = Gu(t.container), i = n.pageX - t.lastPageX, s = n.pageY - t.lastPageY, a = t.container.getBoundingClientRect(), l = a.left + i, c = a.top + s, u = qp(), d = getComputedStyle(t.container), p = parseFloat(d.marginLeft), f = parseFloat(d.marginTop);
          t.container.style.position = "fixed", t.keepInViewport ? (l >= t.minX && l + o < u.width && (t.lastPageX = n.pageX, t.container.style.left = l - p + "px"), c >= t.minY && c + r < u.height && (t.lastPageY = n.pageY, t.container.style.top = c - f + "px")) : (t.lastPageX = n.pageX, t.container.style.left = l - p + "px", t.lastPageY = n.pageY, t.container.style.top = c - f + "px");
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
    ripple: fc,
    focustrap: Gg
  },
  components: {
    Button: be,
    Portal: yc,
    WindowMinimizeIcon: vc,
    WindowMaximizeIcon: bc,
    TimesIcon: gc
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
function Ja(e, t) {
  var n = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
    var o = Object.getOwnPropertySymbols(e);
    t && (o = o.filter(function(r) {
      return Object.getOwnPropertyDescriptor(e, r).enumerable;
    })), n.push.apply(n, o);
  }
  return n;
}
function Za(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? Ja(Object(n), !0).forEach(function(o) {
      tb(e, o, n[o]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : Ja(Object(n)).forEach(function(o) {
      Object.defineProperty(e, o, Object.getOwnPropertyDescriptor(n, o));
    });
  }
  return e;
}
function tb(e, t, n) {
  return (t = nb(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function nb(e) {
  var t = ob(e, "string");
  return Mo(t) == "symbol" ? t : t + "";
}
function ob(e, t) {
  if (Mo(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (Mo(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var rb = ["data-p"], ib = ["aria-labelledby", "aria-modal", "data-p"], sb = ["id"], ab = ["data-p"];
function lb(e, t, n, o, r, i) {
  var s = hr("Button"), a = hr("Portal"), l = au("focustrap");
  return h(), X(a, {
    appendTo: e.appendTo
  }, {
    default: re(function() {
      return [r.containerVisible ? (h(), b("div", se({
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
      }, e.ptm("mask")), [G(Jf, se({
        name: "p-dialog",
        onEnter: i.onEnter,
        onAfterEnter: i.onAfterEnter,
        onBeforeLeave: i.onBeforeLeave,
        onLeave: i.onLeave,
        onAfterLeave: i.onAfterLeave,
        appear: ""
      }, e.ptm("transition")), {
        default: re(function() {
          return [e.visible ? os((h(), b("div", se({
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
          }) : (h(), b(U, {
            key: 1
          }, [e.showHeader ? (h(), b("div", se({
            key: 0,
            ref: i.headerContainerRef,
            class: e.cx("header"),
            onMousedown: t[0] || (t[0] = function() {
              return i.initDrag && i.initDrag.apply(i, arguments);
            })
          }, e.ptm("header")), [Re(e.$slots, "header", {
            class: Oe(e.cx("title"))
          }, function() {
            return [e.header ? (h(), b("span", se({
              key: 0,
              id: i.ariaLabelledById,
              class: e.cx("title")
            }, e.ptm("title")), O(e.header), 17, sb)) : j("", !0)];
          }), y("div", se({
            class: e.cx("headerActions")
          }, e.ptm("headerActions")), [e.maximizable ? Re(e.$slots, "maximizebutton", {
            key: 0,
            maximized: r.maximized,
            maximizeCallback: function(u) {
              return i.maximize(u);
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
              icon: re(function(c) {
                return [Re(e.$slots, "maximizeicon", {
                  maximized: r.maximized
                }, function() {
                  return [(h(), X(Ci(i.maximizeIconComponent), se({
                    class: [c.class, r.maximized ? e.minimizeIcon : e.maximizeIcon]
                  }, e.ptm("pcMaximizeButton").icon), null, 16, ["class"]))];
                })];
              }),
              _: 3
            }, 16, ["autofocus", "class", "onClick", "tabindex", "unstyled", "pt"])];
          }) : j("", !0), e.closable ? Re(e.$slots, "closebutton", {
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
              icon: re(function(c) {
                return [Re(e.$slots, "closeicon", {}, function() {
                  return [(h(), X(Ci(e.closeIcon ? "span" : "TimesIcon"), se({
                    class: [e.closeIcon, c.class]
                  }, e.ptm("pcCloseButton").icon), null, 16, ["class"]))];
                })];
              }),
              _: 3
            }, 16, ["autofocus", "class", "onClick", "aria-label", "unstyled", "pt"])];
          }) : j("", !0)], 16)], 16)) : j("", !0), y("div", se({
            ref: i.contentRef,
            class: [e.cx("content"), e.contentClass],
            style: e.contentStyle,
            "data-p": i.dataP
          }, Za(Za({}, e.contentProps), e.ptm("content"))), [Re(e.$slots, "default")], 16, ab), e.footer || e.$slots.footer ? (h(), b("div", se({
            key: 1,
            ref: i.footerContainerRef,
            class: e.cx("footer")
          }, e.ptm("footer")), [Re(e.$slots, "footer", {}, function() {
            return [H(O(e.footer), 1)];
          })], 16)) : j("", !0)], 64))], 16, ib)), [[l, {
            disabled: !e.modal
          }]]) : j("", !0)];
        }),
        _: 3
      }, 16, ["onEnter", "onAfterEnter", "onBeforeLeave", "onLeave", "onAfterLeave"])], 16, rb)) : j("", !0)];
    }),
    _: 3
  }, 8, ["appendTo"]);
}
_c.render = lb;
const wc = /* @__PURE__ */ pe({
  __name: "ConfirmDialog",
  props: /* @__PURE__ */ br({
    title: {},
    confirm: {},
    focus: {},
    disabled: { type: Boolean },
    testIds: {}
  }, {
    visible: { type: Boolean, required: !0 },
    visibleModifiers: {}
  }),
  emits: /* @__PURE__ */ br(["confirm"], ["update:visible"]),
  setup(e, { emit: t }) {
    const n = fu(e, "visible"), o = t;
    return (r, i) => (h(), X(_(_c), {
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
      header: re(() => [
        y("strong", null, O(e.title), 1)
      ]),
      footer: re(() => [
        G(_(be), {
          class: "crm-button",
          autofocus: e.focus === "cancel" || void 0,
          "data-testid": e.testIds.cancel,
          onClick: i[0] || (i[0] = (s) => n.value = !1)
        }, {
          default: re(() => [...i[3] || (i[3] = [
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
          default: re(() => [
            H(O(e.confirm), 1)
          ]),
          _: 1
        }, 8, ["autofocus", "disabled", "data-testid"])
      ]),
      default: re(() => [
        Re(r.$slots, "default")
      ]),
      _: 3
    }, 8, ["visible", "pt"]));
  }
}), ub = ["data-code"], cb = { class: "crm-fault-text" }, db = {
  key: 0,
  class: "crm-quiet"
}, fb = { class: "crm-code" }, ln = /* @__PURE__ */ pe({
  __name: "FaultBox",
  props: {
    fault: {}
  },
  setup(e) {
    return (t, n) => (h(), b("div", {
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
        y("p", cb, O(e.fault.error), 1),
        e.fault.hint ? (h(), b("p", db, O(e.fault.hint), 1)) : j("", !0),
        y("p", fb, O(e.fault.code), 1)
      ])
    ], 8, ub));
  }
});
function pb(e, t) {
  const n = [];
  if (e.kept_bytes > 0 && e.bytes !== null && e.kept_bytes < e.bytes && n.push({ text: `${an(e.kept_bytes)} here already`, warns: !1 }), e.bytes !== null && e.kept_bytes >= e.bytes && n.push({ text: "here already", warns: !1 }), e.early_access) {
    const o = e.early_access_until?.slice(0, 10);
    n.push({ text: o ? `early access until ${o}` : "early access", warns: !0 });
  }
  return e.needs_key && !t && n.push({ text: "needs an API key", warns: !0 }), e.pickle && n.push({ text: "pickle", warns: !0 }), n;
}
function mb(e, t) {
  const o = `${t > 1 ? `Drive of ${e.folders[0]}: needs` : "Needs"} ${an(e.needed_bytes)}, ${an(e.free_bytes)} free`;
  return e.fits ? o : `${o}. Not enough room.`;
}
const ys = /* @__PURE__ */ un("civitai-remake-preflight", () => {
  const e = /* @__PURE__ */ ie(!1), t = /* @__PURE__ */ ie(!1), n = /* @__PURE__ */ vt(null), o = /* @__PURE__ */ ie(null), r = /* @__PURE__ */ ie(!1), i = /* @__PURE__ */ vt([]);
  async function s(c) {
    i.value = c, r.value = !1, n.value = null, o.value = null, t.value = !0, e.value = !0;
    try {
      const u = await $e().client.preflight(c);
      r.value = u.pickles_allowed, n.value = u;
    } catch (u) {
      o.value = Et(u);
    } finally {
      t.value = !1;
    }
  }
  async function a() {
    e.value = !1;
    const c = new Set(n.value?.files.filter((d) => d.pickle).map((d) => d.file_key)), u = i.value.filter((d) => r.value || !c.has(d.file_key));
    u.length > 0 && await Nt().downloadAll(u, r.value);
  }
  async function l(c) {
    (await Nt().download(c))?.code === "pickle_refused" && await s([c]);
  }
  return { open: e, busy: t, answer: n, fault: o, acceptPickles: r, resources: i, ask: s, confirm: a, fetchOne: l };
}), hb = {
  key: 0,
  class: "crm-quiet",
  role: "status"
}, gb = { "data-testid": "preflight-total" }, bb = {
  class: "crm-missing",
  "data-testid": "preflight-files"
}, vb = ["data-file-key"], yb = { class: "crm-quiet" }, _b = {
  class: "crm-quiet crm-path crm-target",
  "data-testid": "preflight-folder"
}, wb = { class: "crm-missing" }, kb = ["data-fits"], $b = {
  key: 0,
  class: "crm-check"
}, Sb = /* @__PURE__ */ pe({
  __name: "PreflightDialog",
  setup(e) {
    const t = ys(), n = W(() => t.answer), o = W(() => {
      const i = n.value;
      return i !== null && !i.pickles_allowed && i.files.some((s) => s.pickle);
    }), r = W(() => (n.value?.files ?? []).every((s) => s.pickle && !t.acceptPickles));
    return (i, s) => (h(), X(wc, {
      visible: _(t).open,
      "onUpdate:visible": s[1] || (s[1] = (a) => _(t).open = a),
      title: "Download these models?",
      confirm: "Download",
      focus: "confirm",
      disabled: !n.value || !n.value.fits || r.value,
      "test-ids": { dialog: "preflight", cancel: "preflight-cancel", confirm: "preflight-confirm" },
      onConfirm: s[2] || (s[2] = (a) => _(t).confirm())
    }, {
      default: re(() => [
        _(t).busy ? (h(), b("p", hb, [...s[3] || (s[3] = [
          y("i", {
            class: "pi pi-spin pi-spinner",
            "aria-hidden": "true"
          }, null, -1),
          H(" Asking Civitai... ", -1)
        ])])) : j("", !0),
        _(t).fault ? (h(), X(ln, {
          key: 1,
          fault: _(t).fault
        }, null, 8, ["fault"])) : j("", !0),
        n.value ? (h(), b(U, { key: 2 }, [
          y("p", gb, [
            H(O(n.value.files.length) + " " + O(n.value.files.length === 1 ? "file" : "files") + ", ", 1),
            y("strong", null, O(_(an)(n.value.total_bytes)), 1),
            s[4] || (s[4] = H(" to come ", -1))
          ]),
          y("ul", bb, [
            (h(!0), b(U, null, Pe(n.value.files, (a) => (h(), b("li", {
              key: a.file_key,
              "data-file-key": a.file_key
            }, [
              H(O(a.filename) + " ", 1),
              y("span", yb, O(a.bytes === null ? "" : _(an)(a.bytes)), 1),
              (h(!0), b(U, null, Pe(_(pb)(a, n.value.has_key), (l) => (h(), b("span", {
                key: l.text,
                class: Oe(["crm-note", { "crm-note-warn": l.warns }])
              }, O(l.text), 3))), 128)),
              y("p", _b, O(a.folder), 1)
            ], 8, vb))), 128)),
            (h(!0), b(U, null, Pe(n.value.refused, (a) => (h(), b("li", {
              key: a.file_key ?? a.error,
              class: "crm-reason"
            }, O(a.error), 1))), 128))
          ]),
          y("ul", wb, [
            (h(!0), b(U, null, Pe(n.value.drives, (a) => (h(), b("li", {
              key: a.folders.join(),
              class: "crm-quiet",
              "data-testid": "preflight-drive"
            }, [
              y("i", {
                class: Oe([a.fits ? "pi pi-check-circle" : "pi pi-times-circle", "crm-fit"]),
                "data-fits": a.fits,
                "aria-hidden": "true"
              }, null, 10, kb),
              H(" " + O(_(mb)(a, n.value.drives.length)), 1)
            ]))), 128))
          ]),
          o.value ? (h(), b("label", $b, [
            os(y("input", {
              "onUpdate:modelValue": s[0] || (s[0] = (a) => _(t).acceptPickles = a),
              type: "checkbox",
              "data-testid": "accept-pickles"
            }, null, 512), [
              [yp, _(t).acceptPickles]
            ]),
            s[5] || (s[5] = H(" I trust the creators of the pickle files: such a file can run code when it loads. Without this they are left out. ", -1))
          ])) : j("", !0)
        ], 64)) : j("", !0)
      ]),
      _: 1
    }, 8, ["visible", "disabled"]));
  }
}), xb = /* @__PURE__ */ pe({
  __name: "DropOverlay",
  props: {
    zone: {}
  },
  setup(e) {
    return (t, n) => e.zone.area && e.zone.dragged ? (h(), b("div", {
      key: 0,
      class: Oe(["crm-drop", { "crm-drop-hint": e.zone.dragged === "model" }]),
      style: zo(e.zone.area),
      "data-testid": "drop-overlay"
    }, [
      y("p", null, [
        y("i", {
          class: Oe(e.zone.dragged === "model" ? "pi pi-box" : "pi pi-images"),
          "aria-hidden": "true"
        }, null, 2),
        H(" " + O(e.zone.dragged === "model" ? "Drop a model file onto its card" : e.zone.dragged === "picture" ? "Drop the image to read it" : "Drop to look it up"), 1)
      ])
    ], 6)) : j("", !0);
  }
});
function Cb(e) {
  if (!at(e)) return null;
  const t = Fe(e.file_key), n = Fe(e.status);
  return t === null || n !== "hashing" && n !== "found" && n !== "absent" ? null : {
    file_key: t,
    status: n,
    path: Fe(e.path),
    hashed_bytes: yn(e.hashed_bytes) ?? 0,
    total_bytes: yn(e.total_bytes),
    local_path: Fe(e.local_path),
    listed_name: Fe(e.listed_name)
  };
}
function Xa(e, t) {
  switch (t.type) {
    case "told":
      return { ...e, [t.event.file_key]: t.event };
    case "begun":
      return Object.fromEntries(Object.entries(e).filter(([, n]) => n.status === "hashing"));
  }
}
function Tb(e) {
  const t = "A file of this size is here; proving that it is the same...";
  return e?.total_bytes ? `${t} ${Math.min(100, Math.floor(e.hashed_bytes / e.total_bytes * 100))} %` : t;
}
const Kn = /* @__PURE__ */ un("civitai-remake-local-files", () => {
  const e = /* @__PURE__ */ vt({}), t = /* @__PURE__ */ vt({}), n = /* @__PURE__ */ ie(!1), o = /* @__PURE__ */ ie(null);
  function r() {
    $e().host.listen(Vm, (a) => {
      const l = Cb(a);
      l && (e.value = Xa(e.value, { type: "told", event: l }));
    });
  }
  function i() {
    e.value = Xa(e.value, { type: "begun" });
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
});
function Ob(e) {
  if (e === null) return null;
  try {
    const t = JSON.parse(e);
    if (!at(t)) return null;
    const n = Ab(t.metadata), o = Eb(t.choices), r = kc(t.resources);
    return r === null || n === null && o === null ? null : {
      reference: Fe(t.reference) ?? "",
      given: Pb(t.given),
      metadata: n,
      choices: o,
      resources: r,
      switches: Qa(t.switches, (i) => typeof i == "boolean"),
      chosenNames: Qa(t.chosenNames, (i) => typeof i == "string")
    };
  } catch {
    return null;
  }
}
function Pb(e) {
  if (!at(e)) return null;
  const t = Fe(e.name);
  return e.kind === "text" ? { kind: "text" } : e.kind === "file" && t !== null ? { kind: "file", name: t } : null;
}
function Ab(e) {
  return !at(e) || !Array.isArray(e.resources) || e.image_id !== null && typeof e.image_id != "number" || !at(e.other) || !Array.isArray(e.unreadable) ? null : e;
}
function Eb(e) {
  return !at(e) || !Array.isArray(e.images) || !e.images.every(at) || kc(e.resources) === null ? null : e;
}
function kc(e) {
  return Array.isArray(e) && e.every((n) => at(n) && typeof n.file_key == "string") ? e : null;
}
function Qa(e, t) {
  const n = at(e) ? Object.entries(e) : [];
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
function $c(e, t) {
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
      return { ...e, step: null, resources: t.resources, choices: Lb(e.choices, t.resources) };
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
      return Ib(e, t.fileKey, t.resource);
    case "restored": {
      const { given: n, choices: o, metadata: r, resources: i, switches: s, chosenNames: a } = t.kept;
      return { ...jn, given: n, choices: o, metadata: r, resources: i, switches: s, chosenNames: a, lightened: !0 };
    }
  }
}
function Lb(e, t) {
  if (!e) return null;
  const n = new Map(t.map((o) => [o.file_key, o]));
  return { ...e, resources: e.resources.map((o) => n.get(o.file_key) ?? o) };
}
function Ib(e, t, n) {
  if (!e.resources.some((i) => i.file_key === t)) return e;
  const o = e.resources.map(
    (i) => i.file_key === t ? { ...n, file_key: t, chosen_name: null } : i
  ), r = n.chosen_name ?? null;
  return $c({ ...e, resources: o }, { type: "tookLocal", fileKey: t, name: r });
}
function jb(e) {
  return e.resources.map((t) => ({ ...t, chosen_name: e.chosenNames[t.file_key] ?? null }));
}
const Nb = /data-civitai-metadata\s*=\s*(?:"([^"<>\s]+)"|'([^'<>\s]+)')/, Mb = /(?:^|[\n,])[^\S\n]*Steps: ?[0-9]+/, Db = /(?:^|[\n,])[^\S\n]*(?:Sampler|Schedule type|CFG scale|Seed|Size|Model|Model hash|Version|Clip skip): ?\S/, Rb = /(?:^|\n)Negative prompt:/, Fb = ["negativePrompt", "cfgScale", "clipSkip", "civitaiResources", "additionalResources"], Bb = [
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
], zb = ["Model", "hashes", "resources", "comfy"], Vb = ["generation_mode", "positive_prompt", "app_version"];
function Ub(e) {
  const t = Nb.exec(e);
  if (t) return Wi(Kb(t[1] ?? t[2] ?? "")) === null ? null : "json";
  if (e.trim().startsWith("{")) {
    const n = Wi(e);
    return n !== null && Sc(n) ? "json" : null;
  }
  return Mb.test(e) && Db.test(e) || Rb.test(e) ? "text" : null;
}
function Sc(e) {
  const t = xr(e.meta);
  if (t !== null && Object.keys(e).every((o) => o === "id" || o === "meta")) return Sc(t);
  const n = typeof e.prompt == "string";
  return or(e, Fb) || n && (or(e, zb) || or(e, Bb)) || "sui_image_params" in e || e.software === "RuinedFooocus" || or(e, Vb) || [e.prompt, e.workflow, e].some(Hb);
}
function Hb(e) {
  const t = typeof e == "string" ? Wi(e) : xr(e);
  return t === null ? !1 : Object.values(t).some((o) => "class_type" in (xr(o) ?? {})) || Array.isArray(t.nodes) && t.nodes.length > 0 && "links" in t;
}
function or(e, t) {
  return t.some((n) => Object.hasOwn(e, n));
}
function xr(e) {
  return typeof e == "object" && e !== null && !Array.isArray(e) ? e : null;
}
function Wi(e) {
  if (!e.trimStart().startsWith("{")) return null;
  try {
    return xr(JSON.parse(e.replace(/([[,:]\s*)(?:NaN|-?Infinity)(?=\s*[,}\]])/g, "$1null")));
  } catch {
    return null;
  }
}
function Kb(e) {
  try {
    return decodeURIComponent(e);
  } catch {
    return "";
  }
}
const Wb = 4 << 20, qb = 2048, Gb = 2147483647, Yb = ["civitai.com", "civitai.red", "civitai.green"], Jb = ["image.civitai.com", "imagecache.civitai.com"], Zb = /^orchestration[a-z0-9-]*\.civitai\.com$/, Xb = /^(?:https?:\/\/)?(?:www\.)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)\.?(?::[0-9]+)?(\/[^?#]*)?(\?[^#]*)?(?:#.*)?$/i, Qb = /^(?:(?:urn:)?air:|(?:urn:)?(?:[\w-]+:[\w-]+:)?(?:civitai|civitai-r2|huggingface|orchestrator):\S)/, ev = /^(?:urn:)?(?:air:)?(?:[\w-]+:[\w-]+:)?civitai:([0-9]+)@([0-9]+)(?:\+([0-9]+))?(?:\.\w+)?$/i, tv = /^(?:urn:)?(?:air:)?[\w-]+:[\w-]+:civitai:([0-9]+)$/i, nv = /^(?:urn:)?(?:air:)?(?:[\w-]+:[\w-]+:)?([\w-]+):/, ov = /^\/[\w-]+\/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?:\/[^/]*=[^/]*)?(?:\/[^/]*)?\/?$/i, rv = /\.(?:mp4|webm|mov|mp3)$/i, iv = /* @__PURE__ */ new Map([
  ["collections", "a collection"],
  ["user", "a user"],
  ["articles", "an article"],
  ["bounties", "a bounty"],
  ["api", "the site's programming interface"]
]);
function Cr(e) {
  if (e.length > Wb) return bt("This text is too long to be generation data.");
  const t = Ub(e);
  if (t !== null) return { kind: "text", said: t === "json" ? "Generation data" : "Generation text" };
  const n = e.trim().replace(/^[<>"'\ufeff]+|[<>"'\ufeff]+$/g, "").trim();
  return n === "" ? { kind: "nothing", said: "Nothing was pasted." } : n.startsWith("{") ? bt("This JSON is not the generation data of a program known here.") : /\s/.test(n) || n.length > qb ? bt("This text is no address and no generation data: it has no line such as Steps: 20, Seed: 1.") : /^[0-9]+$/.test(n) ? Bn("image", "image", n, (r) => `Image ${r}`) : /^[\x21-\x7e]+$/.test(n) && Qb.test(n.toLowerCase()) && !n.includes("://") ? sv(n) : av(n);
}
function sv(e) {
  const t = ev.exec(e);
  if (t) return qi(t[2] ?? "", zn(t[3] ?? "") ? t[3] : void 0);
  const n = tv.exec(e);
  if (n) return Bn("model", "model", n[1] ?? "", (r) => `Model ${r}: choose a picture`);
  const o = nv.exec(e.toLowerCase())?.[1];
  return o !== void 0 && o !== "civitai" ? Yr(`This AIR names a model of ${o}, not of Civitai.`) : bt("This AIR names no model version.");
}
function av(e) {
  const t = Xb.exec(e);
  if (!t) return bt("This is no address of Civitai, no number and no generation data.");
  const n = (t[1] ?? "").toLowerCase(), o = t[2] ?? "";
  return Zb.test(n) ? Yr(
    "This is a private, expiring address of the site's generator: post the image or drop its file."
  ) : Jb.includes(n) ? lv(o) : Yb.includes(n) ? uv(o.split("/").filter(Boolean), t[3] ?? "") : bt(`${n} is not Civitai.`);
}
function lv(e) {
  return rv.test(e) ? Yr("This is the address of a video or a sound; only still images can be made anew.") : ov.test(e) ? { kind: "picture", said: "Picture on Civitai" } : bt("This address of Civitai's picture host names no picture.");
}
function uv(e, t) {
  const n = (e[0] ?? "").toLowerCase(), o = e[1] ?? "";
  if (n === "images" && o) return Bn("image", "image", o, (s) => `Image ${s}`);
  if (n === "posts" && o) return Bn("post", "post", o, (s) => `Post ${s}: choose a picture`);
  if (n === "models" && o) return cv(o, el(t, "modelVersionId"));
  if (n === "model-versions" && o) return qi(o);
  if (e.slice(0, 3).join("/").toLowerCase() === "api/download/models" && e[3] !== void 0) return qi(e[3], el(t, "fileId") || void 0);
  const i = iv.get(n);
  return i !== void 0 ? Yr(`This is the address of ${i}: open one image or model and paste its address.`) : bt("This address of Civitai names no image, post or model.");
}
function cv(e, t) {
  if (zn(e) && t && !zn(t)) return bt("No model version of Civitai has this number.");
  const n = t ? `, version ${Number(t)}` : "";
  return Bn("model", "model", e, (o) => `Model ${o}${n}: choose a picture`);
}
function qi(e, t) {
  if (zn(e) && t !== void 0 && !zn(t)) return bt("No file of Civitai has this number.");
  const n = t === void 0 ? "" : `, file ${Number(t)}`;
  return Bn("version", "model version", e, (o) => `Model version ${o}${n}`);
}
function Bn(e, t, n, o) {
  return zn(n) ? { kind: e, said: o(Number(n)) } : bt(`No ${t} of Civitai has this number.`);
}
function zn(e) {
  return /^[0-9]{1,12}$/.test(e) && Number(e) > 0 && Number(e) <= Gb;
}
function el(e, t) {
  return new RegExp(`[?&]${t}=([^&]*)`).exec(e)?.[1] ?? "";
}
function bt(e) {
  return { kind: "unreadable", said: e };
}
function Yr(e) {
  return { kind: "unsupported", said: e };
}
function xc(e) {
  return e.off !== void 0 ? e.off : e.linked_only ? "linked" : null;
}
const Jr = (e, t) => t[e.file_key] ?? xc(e) === null;
function dv(e, t) {
  return e.filter((n) => Jr(n, t));
}
function fv(e) {
  const t = { linked_only: !1, internal: !1 };
  return { ...e, ...t, off: null, mention: { ...e.mention, ...t } };
}
const tl = "civitai-remake.last-look-up", pv = 1e5, yt = /* @__PURE__ */ un("civitai-remake-lookup", () => {
  const e = /* @__PURE__ */ ie(""), t = /* @__PURE__ */ vt(jn), n = /* @__PURE__ */ vt(null);
  let o = 0;
  const r = W(() => jb(t.value)), i = W(() => dv(r.value, t.value.switches)), s = (x) => {
    t.value = $c(t.value, x);
  };
  async function a() {
    const x = e.value.trim();
    if (x === "") return;
    const C = Cr(x).kind === "text";
    n.value = null, await d(
      { type: "asked", given: C ? { kind: "text" } : null },
      () => $e().client.fetchText(x)
    );
  }
  async function l(x) {
    e.value = "", n.value = x, await d({ type: "asked", given: { kind: "file", name: x.name } }, () => $e().client.fetchFile(x));
  }
  async function c(x) {
    n.value = null, await d({ type: "picked" }, () => $e().client.fetchText(String(x)));
  }
  function u() {
    o += 1, n.value = null, s({ type: "wentBack" }), w();
  }
  async function d(x, C) {
    const M = ++o;
    s(x), Kn().begin();
    try {
      const k = await C();
      if (M !== o) return;
      if (nl(k)) s({ type: "offered", choices: k });
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
    C && (s({ type: "switched", fileKey: x, on: !Jr(C, t.value.switches) }), w());
  }
  function f(x, C) {
    s({ type: "tookLocal", fileKey: x, name: C }), w();
  }
  function v(x, C) {
    s({ type: "supplied", fileKey: x, resource: C }), w();
  }
  function w() {
    const { metadata: x, choices: C, given: M, switches: k, chosenNames: S } = t.value;
    if (!x && !C) return;
    const J = {
      reference: e.value.length > pv ? "" : e.value,
      given: M,
      choices: C,
      metadata: x && Mi(x),
      resources: t.value.resources,
      switches: k,
      chosenNames: S
    };
    try {
      sessionStorage.setItem(tl, JSON.stringify(J));
    } catch {
    }
  }
  async function T() {
    let x = null;
    try {
      x = sessionStorage.getItem(tl);
    } catch {
      x = null;
    }
    const C = Ob(x);
    if (!C) return;
    e.value = C.reference, s({ type: "restored", kept: C });
    const M = ++o, { client: k } = $e();
    try {
      if (C.metadata) {
        const S = await k.resolve(C.metadata);
        M === o && s({ type: "resolved", resources: S.resources });
      } else {
        const S = await k.fetchText(C.reference);
        M === o && nl(S) && s({ type: "offered", choices: S });
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
    step: W(() => t.value.step),
    fault: W(() => t.value.fault),
    metadata: W(() => t.value.metadata),
    choices: W(() => t.value.choices),
    switches: W(() => t.value.switches),
    lookUp: a,
    lookUpFile: l,
    pick: c,
    goBack: u,
    toggle: p,
    takeLocal: f,
    placeSupplied: v,
    restore: T
  };
}), nl = (e) => "kind" in e && e.kind === "choices", mv = /data-civitai-metadata\s*=\s*(?:"([^"]*)"|'([^']*)')/i, hv = { quot: '"', apos: "'", amp: "&", lt: "<", gt: ">" };
function gv(e) {
  const t = mv.exec(e), n = t?.[1] ?? t?.[2];
  if (!n) return null;
  const o = n.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (r, i, s, a) => {
    if (a !== void 0) return hv[a.toLowerCase()] ?? r;
    const l = i === void 0 ? Number.parseInt(s ?? "", 16) : Number(i);
    return l <= 1114111 ? String.fromCodePoint(l) : r;
  });
  try {
    return /^\s*%7b/i.test(o) ? decodeURIComponent(o) : o;
  } catch {
    return o;
  }
}
function bv(e) {
  return e.split(/\r?\n/).map((n) => n.trim()).find((n) => /^https?:\/\/\S+$/i.test(n)) ?? null;
}
const vv = /\.(png|jpe?g|webp|gif|avif)$/i, Cc = (e) => e.type.startsWith("image/") || vv.test(e.name);
function yv(e, t) {
  if (e.includes("text/uri-list")) return "address";
  const n = t.filter((o) => o.kind === "file");
  return n.some((o) => o.type.startsWith("image/")) ? "picture" : n.length > 0 || e.includes("Files") ? "model" : null;
}
var _v = {
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
}, Tc = {
  name: "BaseInput",
  extends: _v,
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
}, wv = `
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
`, kv = {
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
}, $v = _e.extend({
  name: "textarea",
  style: wv,
  classes: kv
}), Sv = {
  name: "BaseTextarea",
  extends: Tc,
  props: {
    autoResize: Boolean
  },
  style: $v,
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
function xv(e, t, n) {
  return (t = Cv(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function Cv(e) {
  var t = Tv(e, "string");
  return Do(t) == "symbol" ? t : t + "";
}
function Tv(e, t) {
  if (Do(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (Do(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var Oc = {
  name: "Textarea",
  extends: Sv,
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
      return Wt(xv({
        invalid: this.$invalid,
        fluid: this.$fluid,
        filled: this.$variant === "filled"
      }, this.size, this.size));
    }
  }
}, Ov = ["value", "name", "disabled", "aria-invalid", "data-p"];
function Pv(e, t, n, o, r, i) {
  return h(), b("textarea", se({
    class: e.cx("root"),
    value: e.d_value,
    name: e.name,
    disabled: e.disabled,
    "aria-invalid": e.invalid || void 0,
    "data-p": i.dataP,
    onInput: t[0] || (t[0] = function() {
      return i.onInput && i.onInput.apply(i, arguments);
    })
  }, i.attrs), null, 16, Ov);
}
Oc.render = Pv;
const Pc = /* @__PURE__ */ pe({
  __name: "FilePicker",
  emits: ["pick"],
  setup(e, { expose: t, emit: n }) {
    const o = n, r = /* @__PURE__ */ ie(null);
    t({ open: () => r.value?.click() });
    function i(s) {
      const a = s.target, l = a.files?.[0];
      a.value = "", l && o("pick", l);
    }
    return (s, a) => (h(), b("input", {
      ref_key: "input",
      ref: r,
      type: "file",
      class: "crm-hidden",
      tabindex: "-1",
      "aria-hidden": "true",
      onChange: i
    }, null, 544));
  }
}), Av = { class: "crm-row crm-top" }, Ev = { class: "crm-grow" }, Lv = { class: "crm-row crm-under" }, Iv = ["data-kind"], jv = ["data-step"], Nv = /* @__PURE__ */ pe({
  __name: "ReferenceInput",
  setup(e) {
    const t = yt(), n = /* @__PURE__ */ ie(null), o = W(() => Cr(t.reference)), r = (a) => !["nothing", "unsupported", "unreadable"].includes(a);
    function i(a) {
      const l = a.clipboardData;
      if (!l) return;
      const c = gv(l.getData("text/html")) ?? l.getData("text/plain"), u = l.files[0];
      c.trim() === "" && u && Cc(u) ? (a.preventDefault(), t.lookUpFile(u)) : r(Cr(c).kind) && (a.preventDefault(), t.reference = c.trim(), t.lookUp());
    }
    function s(a) {
      a.shiftKey || a.ctrlKey || a.metaKey || a.isComposing || (a.preventDefault(), t.lookUp());
    }
    return (a, l) => (h(), b(U, null, [
      y("form", {
        class: "crm-ask",
        onSubmit: l[3] || (l[3] = on((c) => _(t).lookUp(), ["prevent"]))
      }, [
        y("div", Av, [
          y("label", Ev, [
            l[4] || (l[4] = y("span", { class: "crm-hidden" }, "Civitai address, number or generation text", -1)),
            G(_(Oc), {
              modelValue: _(t).reference,
              "onUpdate:modelValue": l[0] || (l[0] = (c) => _(t).reference = c),
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
          G(_(be), {
            type: "submit",
            class: "crm-button crm-primary",
            disabled: _(t).step !== null || _(t).reference.trim() === "",
            "data-testid": "lookup-button"
          }, {
            default: re(() => [
              y("i", {
                class: Oe(_(t).step ? "pi pi-spin pi-spinner" : "pi pi-search"),
                "aria-hidden": "true"
              }, null, 2),
              l[5] || (l[5] = y("span", null, "Look up", -1))
            ]),
            _: 1
          }, 8, ["disabled"])
        ]),
        y("div", Lv, [
          y("p", {
            id: "crm-recognised",
            class: Oe(["crm-grow crm-quiet", { "crm-warns": !r(o.value.kind) && o.value.kind !== "nothing" }]),
            "aria-live": "polite",
            "data-testid": "recognised",
            "data-kind": o.value.kind
          }, O(o.value.kind === "nothing" ? "Image, post, model, text or a file" : o.value.said), 11, Iv),
          G(_(be), {
            type: "button",
            class: "crm-button crm-link",
            "data-testid": "open-file",
            onClick: l[1] || (l[1] = (c) => n.value?.open())
          }, {
            default: re(() => [...l[6] || (l[6] = [
              H(" Open a file ", -1)
            ])]),
            _: 1
          }),
          G(Pc, {
            ref_key: "picker",
            ref: n,
            accept: "image/png,image/jpeg,image/webp,image/avif,image/gif",
            "data-testid": "file-input",
            onPick: l[2] || (l[2] = (c) => {
              _(t).lookUpFile(c);
            })
          }, null, 512)
        ])
      ], 32),
      _(t).step ? (h(), b("p", {
        key: 0,
        class: "crm-quiet crm-step",
        role: "status",
        "data-testid": "loading",
        "data-step": _(t).step
      }, [
        l[7] || (l[7] = y("i", {
          class: "pi pi-spin pi-spinner",
          "aria-hidden": "true"
        }, null, -1)),
        H(" " + O(_(t).step === "image" ? "Reading..." : "Finding its models..."), 1)
      ], 8, jv)) : j("", !0)
    ], 64));
  }
});
function Mv(e, t) {
  const n = /* @__PURE__ */ Un({ dragged: null, area: null });
  let o = !1;
  function r(f) {
    if (!e.value?.isConnected || e.value.getClientRects().length === 0) return null;
    const v = e.value.closest(".sidebar-content-container") ?? e.value;
    return f instanceof Node && v.contains(f) ? v : null;
  }
  function i(f) {
    const v = f.dataTransfer, w = v && yv([...v.types], [...v.items]), T = r(f.target);
    if (!T) return l();
    if (o || !w || !v || (f.preventDefault(), f.stopPropagation(), v.dropEffect = "copy", n.dragged === w)) return;
    const { left: x, top: C, width: M, height: k } = T.getBoundingClientRect();
    n.area = { left: `${x}px`, top: `${C}px`, width: `${M}px`, height: `${k}px` }, n.dragged = w;
  }
  function s(f) {
    r(f.relatedTarget) || l();
  }
  function a(f) {
    const v = f.dataTransfer, w = n.dragged !== null && r(f.target) !== null;
    if (l(), o || !w || !v) return;
    f.preventDefault(), f.stopPropagation();
    const T = bv(v.getData("text/uri-list"));
    t({ address: T, file: v.files[0] ?? null, target: f.target });
  }
  function l() {
    n.dragged = null, n.area = null;
  }
  function c(f) {
    o = r(f.target) !== null;
  }
  function u() {
    o = !1, l();
  }
  const p = Object.entries({ dragenter: i, dragover: i, dragleave: s, drop: a, dragstart: c, dragend: u });
  return Uo(() => p.forEach(([f, v]) => document.addEventListener(f, v, !0))), Ho(() => p.forEach(([f, v]) => document.removeEventListener(f, v, !0))), n;
}
function Zr(e, t, n) {
  if (e.chosen_name) return "present";
  const o = t?.status;
  return o === "completed" ? "present" : o && Gr(t) ? o : e.already_downloaded || n?.status === "found" ? "present" : n?.status === "hashing" || e.checking === !0 && n?.status !== "absent" ? "checking" : o && qr(t) ? o : !e.resolved || !e.available ? "unresolved" : o ?? "missing";
}
function Dv(e, t, n) {
  return e.chosen_name ?? t?.path ?? e.local_path ?? n?.local_path ?? n?.listed_name ?? null;
}
const Ac = new Set(ms), Ec = new Set(Kr), Rv = /* @__PURE__ */ new Set(["missing", "failed", "cancelled", ...Kr]), Fv = (e) => Ac.has(e) || Ec.has(e), Lc = (e) => Rv.has(e);
function Bv(e, t, n = {}) {
  const o = e.map((r) => Zr(r, t[r.file_key], n[r.file_key]));
  return {
    total: o.length,
    missing: o.filter((r) => r !== "present").length,
    checking: o.filter((r) => r === "checking").length,
    fetchable: o.filter(Lc).length,
    live: o.filter((r) => Ac.has(r)).length,
    stopped: o.filter((r) => Ec.has(r)).length,
    failed: o.filter((r) => r === "failed").length
  };
}
const zv = {
  class: "crm-quiet",
  "data-testid": "checking"
}, Vv = {
  key: 0,
  class: "crm-path"
}, Uv = /* @__PURE__ */ pe({
  __name: "LocalCheckLine",
  props: {
    check: {}
  },
  setup(e) {
    return (t, n) => (h(), b("p", zv, [
      n[0] || (n[0] = y("i", {
        class: "pi pi-spin pi-spinner",
        "aria-hidden": "true"
      }, null, -1)),
      H(" " + O(_(Tb)(e.check)) + " ", 1),
      e.check?.path ? (h(), b("span", Vv, O(e.check.path), 1)) : j("", !0)
    ]));
  }
}), Hv = ["data-code"], Kv = {
  key: 0,
  class: "crm-quiet"
}, Wv = {
  key: 1,
  class: "crm-row crm-quiet"
}, qv = {
  key: 1,
  class: "crm-quiet"
}, Gv = ["data-code"], Yv = {
  key: 0,
  class: "crm-quiet"
}, Jv = /* @__PURE__ */ pe({
  __name: "CardReason",
  props: {
    resource: {},
    state: {},
    download: {}
  },
  setup(e) {
    const t = Nt();
    return (n, o) => e.state === "failed" && e.download ? (h(), b("div", {
      key: 0,
      class: "crm-reason",
      "data-testid": "reason",
      "data-code": e.download.code
    }, [
      y("p", null, O(e.download.error), 1),
      e.download.hint ? (h(), b("p", Kv, O(e.download.hint), 1)) : j("", !0),
      e.download.downloaded_bytes > 0 ? (h(), b("p", Wv, [
        y("span", null, O(_(bs)(e.download.downloaded_bytes, e.download.total_bytes)) + " are kept for a retry.", 1),
        G(_(be), {
          class: "crm-button crm-link",
          "data-testid": "discard",
          onClick: o[0] || (o[0] = (r) => _(t).cancel(e.resource.file_key))
        }, {
          default: re(() => [...o[1] || (o[1] = [
            H(" Discard ", -1)
          ])]),
          _: 1
        })
      ])) : j("", !0)
    ], 8, Hv)) : e.state === "cancelled" ? (h(), b("p", qv, "Cancelled")) : e.state === "unresolved" ? (h(), b("div", {
      key: 2,
      class: "crm-reason",
      "data-testid": "reason",
      "data-code": e.resource.code
    }, [
      y("p", null, [
        o[2] || (o[2] = y("strong", null, "Cannot resolve.", -1)),
        H(" " + O(e.resource.error), 1)
      ]),
      e.resource.hint ? (h(), b("p", Yv, O(e.resource.hint), 1)) : j("", !0)
    ], 8, Gv)) : j("", !0);
  }
}), ol = {
  file: "The file",
  graph: "The ComfyUI graph",
  site: "The site",
  site_list: "The site's own list",
  linked: "The site's links"
};
function Zv(e) {
  return (e.mention?.statements ?? []).map((t) => ({
    where: `${ol[t.source] ?? ol.site}${t.place ? `, ${t.place}` : ""}`,
    said: [
      t.name,
      t.weight === null ? null : `strength ${t.weight}`,
      t.hash ? `hash ${t.hash}` : null,
      t.version_id === null ? null : `version ${t.version_id}`
    ].filter(Boolean).join(", ")
  }));
}
function Xv(e) {
  const t = (e.mention?.statements ?? []).map((n) => n.weight).filter((n) => n !== null);
  return new Set(t).size > 1;
}
const Qv = {
  class: "crm-evidence crm-quiet",
  "data-testid": "evidence"
}, ey = { key: 0 }, ty = {
  key: 1,
  "aria-label": "Who names this model"
}, ny = { key: 2 }, oy = { "data-testid": "attempts" }, ry = /* @__PURE__ */ pe({
  __name: "EvidenceBox",
  props: {
    resource: {}
  },
  setup(e) {
    const t = e, n = W(() => Zv(t.resource)), o = W(() => t.resource.attempts ?? []);
    return (r, i) => (h(), b("div", Qv, [
      n.value.length === 0 ? (h(), b("p", ey, "The image names it without further data.")) : (h(), b("ul", ty, [
        (h(!0), b(U, null, Pe(n.value, (s, a) => (h(), b("li", { key: a }, [
          y("strong", null, O(s.where), 1),
          s.said ? (h(), b(U, { key: 0 }, [
            H(": " + O(s.said), 1)
          ], 64)) : j("", !0)
        ]))), 128))
      ])),
      e.resource.found_by ? (h(), b("p", ny, "Found by " + O(e.resource.found_by) + ".", 1)) : j("", !0),
      o.value.length > 0 ? (h(), b(U, { key: 3 }, [
        i[0] || (i[0] = y("p", null, "What was tried:", -1)),
        y("ul", oy, [
          (h(!0), b(U, null, Pe(o.value, (s) => (h(), b("li", { key: s }, O(s), 1))), 128))
        ])
      ], 64)) : j("", !0)
    ]));
  }
});
var iy = `
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
`, sy = {
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
}, ay = _e.extend({
  name: "inputtext",
  style: iy,
  classes: sy
}), ly = {
  name: "BaseInputText",
  extends: Tc,
  style: ay,
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
function uy(e, t, n) {
  return (t = cy(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function cy(e) {
  var t = dy(e, "string");
  return Ro(t) == "symbol" ? t : t + "";
}
function dy(e, t) {
  if (Ro(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (Ro(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var _s = {
  name: "InputText",
  extends: ly,
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
      return Wt(uy({
        invalid: this.$invalid,
        fluid: this.$fluid,
        filled: this.$variant === "filled"
      }, this.size, this.size));
    }
  }
}, fy = ["value", "name", "disabled", "aria-invalid", "data-p"];
function py(e, t, n, o, r, i) {
  return h(), b("input", se({
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
  }, i.attrs), null, 16, fy);
}
_s.render = py;
const rl = 40;
function my(e, t) {
  const n = t.toLowerCase().split(/\s+/).filter(Boolean), o = e.filter((r) => n.every((i) => r.listed_name.toLowerCase().includes(i)));
  return { files: o.slice(0, rl), more: Math.max(0, o.length - rl) };
}
const hy = { class: "crm-options" }, gy = ["onClick"], by = {
  key: 0,
  class: "crm-quiet"
}, vy = {
  key: 0,
  class: "crm-quiet"
}, yy = {
  key: 1,
  class: "crm-quiet"
}, _y = {
  key: 2,
  class: "crm-quiet"
}, wy = {
  key: 3,
  class: "crm-quiet",
  "data-testid": "no-local-files"
}, ky = /* @__PURE__ */ pe({
  __name: "LocalFilePicker",
  props: {
    kind: {}
  },
  emits: ["choose", "close"],
  setup(e, { emit: t }) {
    const n = e, o = t, r = Kn(), i = /* @__PURE__ */ ie(""), s = W(() => r.byKind[n.kind] ?? []), a = W(() => my(s.value, i.value)), l = /* @__PURE__ */ ie(null);
    return Uo(async () => {
      await r.list(n.kind), await Dr(), l.value?.querySelector("input")?.focus();
    }), (c, u) => (h(), b("div", {
      ref_key: "root",
      ref: l,
      class: "crm-picker",
      "data-testid": "local-files",
      onKeydown: u[1] || (u[1] = ds(on((d) => o("close"), ["stop"]), ["esc"]))
    }, [
      _(r).fault ? (h(), X(ln, {
        key: 0,
        fault: _(r).fault
      }, null, 8, ["fault"])) : s.value.length > 0 ? (h(), b(U, { key: 1 }, [
        y("label", null, [
          u[2] || (u[2] = y("span", { class: "crm-hidden" }, "Filter the files", -1)),
          G(_(_s), {
            modelValue: i.value,
            "onUpdate:modelValue": u[0] || (u[0] = (d) => i.value = d),
            class: "crm-input",
            placeholder: "Filter",
            "data-testid": "local-filter"
          }, null, 8, ["modelValue"])
        ]),
        y("ul", hy, [
          (h(!0), b(U, null, Pe(a.value.files, (d) => (h(), b("li", {
            key: d.listed_name
          }, [
            y("button", {
              type: "button",
              class: "crm-option",
              "data-testid": "local-file",
              onClick: (p) => o("choose", d.listed_name)
            }, [
              y("span", null, O(d.listed_name), 1),
              d.size_bytes !== null ? (h(), b("span", by, O(_(an)(d.size_bytes)), 1)) : j("", !0)
            ], 8, gy)
          ]))), 128))
        ]),
        a.value.more > 0 ? (h(), b("p", vy, O(a.value.more) + " more: type to narrow them down.", 1)) : a.value.files.length === 0 ? (h(), b("p", yy, "No file has this in its name.")) : j("", !0)
      ], 64)) : _(r).busy ? (h(), b("p", _y, "Looking into the model folders...")) : (h(), b("p", wy, "No " + O(_(vs)(e.kind)) + " file is here.", 1))
    ], 544));
  }
});
function $y(e, t) {
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
function Sy(e) {
  const t = Math.min(e.sentBytes, e.totalBytes);
  return t >= e.totalBytes ? `Checking ${e.name}...` : `Sending ${e.name}: ${bs(t, e.totalBytes)}`;
}
function xy(e) {
  return e.totalBytes > 0 ? Math.min(100, Math.floor(e.sentBytes / e.totalBytes * 100)) : 0;
}
const Xr = /* @__PURE__ */ un("civitai-remake-supplies", () => {
  const e = /* @__PURE__ */ vt({}), t = /* @__PURE__ */ new Map(), n = /* @__PURE__ */ new Map(), o = (a) => {
    e.value = $y(e.value, a);
  };
  async function r(a, l, c = !1) {
    const u = a.file_key;
    if (e.value[u]?.status === "sending") return;
    const { client: d, host: p } = $e(), f = new AbortController();
    t.set(u, l), n.set(u, f), o({ type: "begun", fileKey: u, name: l.name, totalBytes: l.size });
    try {
      const v = (T) => o({ type: "sent", fileKey: u, sentBytes: T }), w = await d.supply(a, l, c, v, f.signal);
      n.delete(u), s(u), yt().placeSupplied(u, w), await p.refreshModels();
    } catch (v) {
      f.signal.aborted || o({ type: "failed", fileKey: u, fault: Et(v) });
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
}), Cy = ["data-status"], Ty = { class: "crm-row" }, Oy = { class: "crm-quiet crm-grow" }, Py = { role: "alert" }, Ay = {
  key: 0,
  class: "crm-quiet"
}, Ey = {
  key: 1,
  class: "crm-quiet"
}, Ly = { class: "crm-row" }, Iy = /* @__PURE__ */ pe({
  __name: "SupplyProgress",
  props: {
    resource: {}
  },
  setup(e) {
    const t = e, n = Xr(), o = W(() => n.files[t.resource.file_key]);
    return (r, i) => o.value ? (h(), b("div", {
      key: 0,
      class: "crm-reason",
      "data-testid": "supply-state",
      "data-status": o.value.status
    }, [
      o.value.status === "sending" ? (h(), b(U, { key: 0 }, [
        G(_(gs), {
          value: _(xy)(o.value),
          "show-value": !1,
          class: "crm-bar",
          pt: { value: { class: "crm-bar-value" } },
          "aria-label": `Sending ${o.value.name}`
        }, null, 8, ["value", "aria-label"]),
        y("div", Ty, [
          y("p", Oy, O(_(Sy)(o.value)), 1),
          G(_(be), {
            class: "crm-button crm-small",
            "data-testid": "supply-stop",
            onClick: i[0] || (i[0] = (s) => _(n).forget(e.resource.file_key))
          }, {
            default: re(() => [...i[3] || (i[3] = [
              H(" Cancel ", -1)
            ])]),
            _: 1
          })
        ])
      ], 64)) : (h(), b(U, { key: 1 }, [
        y("p", Py, O(o.value.fault?.error), 1),
        o.value.status === "differs" ? (h(), b("p", Ay, " It is not the file that the image was made with. Use it anyway? ")) : o.value.fault?.hint ? (h(), b("p", Ey, O(o.value.fault.hint), 1)) : j("", !0),
        y("div", Ly, [
          o.value.status === "differs" ? (h(), X(_(be), {
            key: 0,
            class: "crm-button crm-small",
            "data-testid": "supply-anyway",
            onClick: i[1] || (i[1] = (s) => _(n).insist(e.resource))
          }, {
            default: re(() => [...i[4] || (i[4] = [
              H(" Use it anyway ", -1)
            ])]),
            _: 1
          })) : j("", !0),
          G(_(be), {
            class: "crm-button crm-small",
            "data-testid": "supply-forget",
            onClick: i[2] || (i[2] = (s) => _(n).forget(e.resource.file_key))
          }, {
            default: re(() => [
              H(O(o.value.status === "differs" ? "Do not use it" : "Close"), 1)
            ]),
            _: 1
          })
        ])
      ], 64))
    ], 8, Cy)) : j("", !0);
  }
}), jy = /* @__PURE__ */ pe({
  __name: "OtherFile",
  props: {
    resource: {},
    isPresent: { type: Boolean }
  },
  setup(e) {
    const t = e, n = yt(), o = Xr(), r = /* @__PURE__ */ ie(!1), i = /* @__PURE__ */ ie(null), s = /* @__PURE__ */ ie(null);
    function a(c) {
      r.value = !1, n.takeLocal(t.resource.file_key, c);
    }
    function l() {
      r.value = !1, i.value?.querySelector('[data-testid="use-local"]')?.focus();
    }
    return (c, u) => (h(), b(U, null, [
      y("div", {
        ref_key: "root",
        ref: i,
        class: "crm-row crm-other-file"
      }, [
        e.resource.chosen_name ? (h(), X(_(be), {
          key: 0,
          class: "crm-button crm-link",
          "data-testid": "own-file",
          onClick: u[0] || (u[0] = (d) => _(n).takeLocal(e.resource.file_key, null))
        }, {
          default: re(() => [...u[4] || (u[4] = [
            H(" Back to the model's own file ", -1)
          ])]),
          _: 1
        })) : j("", !0),
        G(_(be), {
          class: "crm-button crm-link",
          "aria-expanded": r.value,
          "data-testid": "use-local",
          onClick: u[1] || (u[1] = (d) => r.value = !r.value)
        }, {
          default: re(() => [...u[5] || (u[5] = [
            H(" Use another local file ", -1)
          ])]),
          _: 1
        }, 8, ["aria-expanded"]),
        e.isPresent ? j("", !0) : (h(), X(_(be), {
          key: 1,
          class: "crm-button crm-link",
          "data-testid": "supply",
          onClick: u[2] || (u[2] = (d) => s.value?.open())
        }, {
          default: re(() => [...u[6] || (u[6] = [
            H(" Supply a file ", -1)
          ])]),
          _: 1
        })),
        G(Pc, {
          ref_key: "picker",
          ref: s,
          accept: ".safetensors,.sft,.ckpt,.pt,.pt2,.pth,.bin,.pkl",
          "data-testid": "supply-input",
          onPick: u[3] || (u[3] = (d) => {
            _(o).supply(e.resource, d);
          })
        }, null, 512)
      ], 512),
      r.value ? (h(), X(ky, {
        key: 0,
        kind: e.resource.type,
        onChoose: a,
        onClose: l
      }, null, 8, ["kind"])) : j("", !0),
      G(Iy, { resource: e.resource }, null, 8, ["resource"])
    ], 64));
  }
}), Ny = ["data-state", "data-file-key", "data-on", "data-takes-file"], My = { class: "crm-card-head" }, Dy = ["checked", "aria-label", "title"], Ry = { class: "crm-grow" }, Fy = { class: "crm-name" }, By = ["href"], zy = { key: 1 }, Vy = { class: "crm-quiet" }, Uy = { key: 0 }, Hy = {
  key: 1,
  "data-testid": "strength"
}, Ky = {
  key: 2,
  class: "pi pi-exclamation-triangle crm-differs",
  role: "img",
  "aria-label": "Sources give different strengths",
  title: "Sources give different strengths",
  "data-testid": "strengths-differ"
}, Wy = { class: "crm-whole" }, qy = ["aria-label", "aria-expanded"], Gy = {
  key: 0,
  class: "crm-quiet",
  "data-testid": "off-reason"
}, Yy = {
  key: 0,
  class: "crm-quiet crm-path",
  "data-testid": "path"
}, Ic = /* @__PURE__ */ pe({
  __name: "ModelCard",
  props: {
    resource: {},
    alone: { type: Boolean }
  },
  setup(e) {
    const t = e, n = Nt(), o = Kn(), r = yt(), i = ys(), s = Xr(), a = /* @__PURE__ */ ie(!1), l = W(() => n.files[t.resource.file_key]), c = W(() => o.checks[t.resource.file_key]), u = W(() => Zr(t.resource, l.value, c.value)), d = W(() => Dv(t.resource, l.value, c.value)), p = W(() => t.resource.name ?? t.resource.filename ?? "Unnamed model"), f = W(() => !t.alone && !Jr(t.resource, r.switches)), v = W(() => t.alone ? null : xc(t.resource)), w = W(() => t.resource.type === "lora" || t.resource.type === "hypernetwork"), T = W(() => t.resource.size_kb === null ? "" : an(t.resource.size_kb * 1024)), x = W(() => Fv(u.value)), C = W(() => !t.alone && !f.value && !x.value && u.value !== "checking"), M = W(
      () => C.value && (a.value || u.value === "unresolved" || !!t.resource.chosen_name || t.resource.file_key in s.files)
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
    return (J, N) => (h(), b("li", {
      class: Oe(["crm-card", [`crm-is-${u.value}`, { "crm-is-off": f.value }]]),
      "data-testid": "card",
      "data-state": u.value,
      "data-file-key": e.resource.file_key,
      "data-on": !f.value,
      "data-takes-file": C.value && u.value !== "present" || null
    }, [
      y("div", My, [
        e.alone ? j("", !0) : (h(), b("input", {
          key: 0,
          type: "checkbox",
          class: "crm-use",
          checked: !f.value,
          "aria-label": `Use ${p.value}`,
          title: f.value ? "Left out; tick to use it" : "Used; untick to leave it out",
          "data-testid": "use-model",
          onChange: N[0] || (N[0] = (L) => _(r).toggle(e.resource.file_key))
        }, null, 40, Dy)),
        y("i", {
          class: Oe(["pi crm-state-icon", S[u.value]]),
          "aria-hidden": "true"
        }, null, 2),
        y("div", Ry, [
          y("p", Fy, [
            e.resource.page_url ? (h(), b("a", {
              key: 0,
              href: e.resource.page_url,
              target: "_blank",
              rel: "noopener noreferrer"
            }, O(p.value), 9, By)) : (h(), b("span", zy, O(p.value), 1))
          ]),
          y("p", Vy, [
            y("span", null, O(_(vs)(e.resource.type)), 1),
            e.resource.version_name ? (h(), b("span", Uy, " · " + O(e.resource.version_name), 1)) : j("", !0),
            w.value && !e.alone ? (h(), b("span", Hy, " · " + O(_(sg)(e.resource.weight)), 1)) : j("", !0),
            w.value && _(Xv)(e.resource) ? (h(), b("i", Ky)) : j("", !0),
            T.value ? (h(), b(U, { key: 3 }, [
              N[4] || (N[4] = H(" · ", -1)),
              y("span", Wy, O(T.value), 1)
            ], 64)) : j("", !0)
          ])
        ]),
        !f.value && (u.value === "missing" || u.value === "cancelled") ? (h(), X(_(be), {
          key: 1,
          class: "crm-button crm-small",
          "data-testid": "download",
          onClick: N[1] || (N[1] = (L) => _(i).fetchOne(e.resource))
        }, {
          default: re(() => [...N[5] || (N[5] = [
            H(" Download ", -1)
          ])]),
          _: 1
        })) : !f.value && u.value === "failed" ? (h(), X(_(be), {
          key: 2,
          class: "crm-button crm-small",
          "data-testid": "retry",
          onClick: N[2] || (N[2] = (L) => _(i).fetchOne(e.resource))
        }, {
          default: re(() => [...N[6] || (N[6] = [
            H(" Retry ", -1)
          ])]),
          _: 1
        })) : l.value && x.value ? (h(), X(pc, {
          key: 3,
          "file-key": e.resource.file_key,
          download: l.value
        }, null, 8, ["file-key", "download"])) : j("", !0),
        e.alone ? j("", !0) : (h(), b("button", {
          key: 4,
          type: "button",
          class: "crm-icon",
          "aria-label": `More about ${p.value}`,
          title: "Why this model, and other files for it",
          "aria-expanded": a.value,
          "data-testid": "more",
          onClick: N[3] || (N[3] = (L) => a.value = !a.value)
        }, [
          y("i", {
            class: Oe(a.value ? "pi pi-chevron-up" : "pi pi-chevron-down"),
            "aria-hidden": "true"
          }, null, 2)
        ], 8, qy))
      ]),
      v.value || f.value ? (h(), b("p", Gy, O([v.value && k[v.value], f.value && "Left out; tick to use it."].filter(Boolean).join(" ")), 1)) : j("", !0),
      !f.value || x.value ? (h(), b(U, { key: 1 }, [
        u.value === "present" ? (h(), b("p", Yy, [
          e.resource.chosen_name ? (h(), b(U, { key: 0 }, [
            H("Your file instead: ")
          ], 64)) : j("", !0),
          H(O(d.value), 1)
        ])) : u.value === "checking" ? (h(), X(Uv, {
          key: 1,
          check: c.value
        }, null, 8, ["check"])) : l.value && x.value ? (h(), X(hc, {
          key: 2,
          download: l.value,
          title: p.value
        }, null, 8, ["download", "title"])) : (h(), X(Jv, {
          key: 3,
          resource: e.resource,
          state: u.value,
          download: l.value
        }, null, 8, ["resource", "state", "download"]))
      ], 64)) : j("", !0),
      a.value ? (h(), X(ry, {
        key: 2,
        resource: e.resource
      }, null, 8, ["resource"])) : j("", !0),
      M.value ? (h(), X(jy, {
        key: 3,
        resource: e.resource,
        "is-present": u.value === "present"
      }, null, 8, ["resource", "is-present"])) : j("", !0)
    ], 10, Ny));
  }
}), Jy = {
  class: "crm-models",
  "aria-label": "Models"
}, Zy = { class: "crm-row crm-summary" }, Xy = {
  class: "crm-grow",
  role: "status",
  "data-testid": "summary"
}, Qy = {
  key: 0,
  class: "crm-quiet"
}, e1 = {
  class: "crm-quiet",
  "data-testid": "batch"
}, t1 = { class: "crm-cards" }, n1 = /* @__PURE__ */ pe({
  __name: "ModelList",
  props: {
    closed: { type: Boolean }
  },
  setup(e) {
    const t = yt(), n = Kn(), o = Nt(), r = ys(), i = W(() => Bv(t.chosen, o.files, n.checks)), s = W(() => {
      const l = i.value.live;
      return { done: i.value.total - i.value.missing, live: l };
    });
    function a() {
      const l = t.chosen.filter(
        (c) => Lc(Zr(c, o.files[c.file_key], n.checks[c.file_key]))
      );
      r.ask(l);
    }
    return (l, c) => (h(), b("section", Jy, [
      y("div", Zy, [
        y("p", Xy, [
          y("strong", null, "Missing: " + O(i.value.missing) + " of " + O(i.value.total), 1),
          i.value.checking > 0 ? (h(), b("span", Qy, ", " + O(i.value.checking) + " being checked", 1)) : j("", !0)
        ]),
        s.value.live > 0 ? (h(), b(U, { key: 0 }, [
          y("span", e1, "Downloading... (" + O(s.value.done) + "/" + O(s.value.done + s.value.live) + ")", 1),
          G(_(be), {
            class: "crm-button crm-small",
            "data-testid": "pause-all",
            onClick: c[0] || (c[0] = (u) => _(o).pauseAll())
          }, {
            default: re(() => [...c[4] || (c[4] = [
              H("Pause All", -1)
            ])]),
            _: 1
          }),
          G(_(be), {
            class: "crm-button crm-small",
            "data-testid": "cancel-all",
            onClick: c[1] || (c[1] = (u) => _(o).cancelAll())
          }, {
            default: re(() => [...c[5] || (c[5] = [
              H("Cancel All", -1)
            ])]),
            _: 1
          })
        ], 64)) : (h(), b(U, { key: 1 }, [
          i.value.stopped > 0 ? (h(), X(_(be), {
            key: 0,
            class: "crm-button crm-small",
            "data-testid": "resume-all",
            onClick: c[2] || (c[2] = (u) => _(o).resumeAll())
          }, {
            default: re(() => [...c[6] || (c[6] = [
              H(" Resume All ", -1)
            ])]),
            _: 1
          })) : j("", !0),
          i.value.failed > 1 ? (h(), X(_(be), {
            key: 1,
            class: "crm-button crm-small",
            "data-testid": "retry-failed",
            onClick: c[3] || (c[3] = (u) => _(o).retryFailed())
          }, {
            default: re(() => [...c[7] || (c[7] = [
              H(" Retry Failed ", -1)
            ])]),
            _: 1
          })) : j("", !0),
          !e.closed && i.value.fetchable > i.value.stopped ? (h(), X(_(be), {
            key: 2,
            class: "crm-button crm-primary crm-small",
            "data-testid": "download-all",
            onClick: a
          }, {
            default: re(() => [...c[8] || (c[8] = [
              y("i", {
                class: "pi pi-download",
                "aria-hidden": "true"
              }, null, -1),
              H(" Download All Missing ", -1)
            ])]),
            _: 1
          })) : j("", !0)
        ], 64))
      ]),
      _(o).fault ? (h(), X(ln, {
        key: 0,
        fault: _(o).fault
      }, null, 8, ["fault"])) : j("", !0),
      y("ul", t1, [
        (h(!0), b(U, null, Pe(_(t).resources, (u) => (h(), X(Ic, {
          key: u.file_key,
          resource: u
        }, null, 8, ["resource"]))), 128))
      ])
    ]));
  }
});
function il(e, t, n) {
  const o = e.media === "video" ? "Video" : "Picture", r = e.width && e.height ? `, ${e.width} x ${e.height}` : "";
  return `${o} ${t + 1} of ${n}${r}`;
}
function sl(e) {
  return e.media === "video" ? "video" : e.media !== "image" || e.image_id === null ? "cannot be opened" : e.has_recipe === !1 ? "no recipe" : null;
}
const o1 = ["data-of", "aria-label"], r1 = { class: "crm-title" }, i1 = ["href"], s1 = { key: 1 }, a1 = { class: "crm-chip" }, l1 = {
  key: 0,
  class: "crm-cards"
}, u1 = {
  key: 1,
  class: "crm-quiet",
  "data-testid": "no-pictures"
}, c1 = { class: "crm-grid" }, d1 = ["disabled", "data-image-id", "onClick"], f1 = ["src", "alt", "onError"], p1 = { class: "crm-hidden" }, m1 = {
  key: 2,
  class: "crm-choice-note"
}, h1 = /* @__PURE__ */ pe({
  __name: "ChoicesGrid",
  props: {
    choices: {}
  },
  setup(e) {
    const t = e, n = yt(), o = /* @__PURE__ */ ie(/* @__PURE__ */ new Set()), r = W(() => t.choices.of === "post" ? "post" : "model");
    return (i, s) => (h(), b("section", {
      class: "crm-result",
      "data-testid": "choices",
      "data-of": e.choices.of,
      "aria-label": e.choices.title
    }, [
      y("p", r1, [
        e.choices.page_url ? (h(), b("a", {
          key: 0,
          href: e.choices.page_url,
          target: "_blank",
          rel: "noopener noreferrer"
        }, O(e.choices.title), 9, i1)) : (h(), b("span", s1, O(e.choices.title), 1)),
        y("span", a1, O(r.value), 1)
      ]),
      _(n).resources.length > 0 ? (h(), b("ul", l1, [
        (h(!0), b(U, null, Pe(_(n).resources, (a) => (h(), X(Ic, {
          key: a.file_key,
          resource: a,
          alone: ""
        }, null, 8, ["resource"]))), 128))
      ])) : j("", !0),
      e.choices.images.length === 0 ? (h(), b("p", u1, " This " + O(r.value) + " has no pictures. ", 1)) : (h(), b(U, { key: 2 }, [
        s[0] || (s[0] = y("p", { class: "crm-quiet" }, "Choose a picture to see what it was made with.", -1)),
        y("ul", c1, [
          (h(!0), b(U, null, Pe(e.choices.images, (a, l) => (h(), b("li", { key: l }, [
            y("button", {
              type: "button",
              class: "crm-choice",
              disabled: a.media !== "image" || a.image_id === null,
              "data-testid": "choice",
              "data-image-id": a.image_id,
              onClick: (c) => a.image_id !== null && _(n).pick(a.image_id)
            }, [
              a.image_url && a.media === "image" && !o.value.has(l) ? (h(), b("img", {
                key: 0,
                src: a.image_url,
                alt: _(il)(a, l, e.choices.images.length),
                loading: "lazy",
                decoding: "async",
                referrerpolicy: "no-referrer",
                onError: (c) => o.value.add(l)
              }, null, 40, f1)) : (h(), b(U, { key: 1 }, [
                y("i", {
                  class: Oe(["pi", a.media === "image" ? "pi-image" : "pi-video"]),
                  "aria-hidden": "true"
                }, null, 2),
                y("span", p1, O(_(il)(a, l, e.choices.images.length)), 1)
              ], 64)),
              _(sl)(a) ? (h(), b("span", m1, O(_(sl)(a)), 1)) : j("", !0)
            ], 8, d1)
          ]))), 128))
        ])
      ], 64))
    ], 8, o1));
  }
});
function g1(e, t) {
  if (e?.closed) return e.closed;
  const n = t.find((o) => o.role === "base" && o.code === "closed_model");
  return n ? { base_model: n.name ?? "", reason: (n.error ?? "").replace(/^This image cannot be rebuilt locally: /, "") } : null;
}
const b1 = {
  class: "crm-fault crm-closed",
  role: "status",
  "data-testid": "closed"
}, v1 = { class: "crm-quiet" }, y1 = /* @__PURE__ */ pe({
  __name: "ClosedBanner",
  props: {
    closed: {}
  },
  setup(e) {
    return (t, n) => (h(), b("div", b1, [
      n[1] || (n[1] = y("i", {
        class: "pi pi-lock",
        "aria-hidden": "true"
      }, null, -1)),
      y("div", null, [
        n[0] || (n[0] = y("p", { class: "crm-fault-text" }, [
          y("strong", null, "This image cannot be rebuilt locally")
        ], -1)),
        y("p", v1, O(e.closed.reason), 1)
      ])
    ]));
  }
});
function _1(e) {
  const t = e.graph, n = t?.workflow ?? t?.prompt;
  return !t || !n ? null : {
    name: `civitai_${e.image_id ?? "image"}_graph.json`,
    text: JSON.stringify(n, null, 2),
    form: t.workflow ? "editor" : "API"
  };
}
function w1(e, t) {
  const n = t?.find((i) => i.source === "graph")?.label ?? "", o = n.includes("file") ? "found in the file" : n.includes("site") ? "found on the site" : null;
  return [`${e.nodes} ${e.nodes === 1 ? "node" : "nodes"}`, o, e.repaired ? "repaired" : null].filter(Boolean).join(", ");
}
function k1(e) {
  const t = e.pack ? ` (${e.pack})` : "", n = e.installed === null ? "" : e.installed ? ", installed" : ", not installed";
  return `${e.class_type}${t}${n}`;
}
function $1() {
  return S1;
}
function S1(e, t) {
  const n = URL.createObjectURL(new Blob([t], { type: "application/json" })), o = document.createElement("a");
  o.href = n, o.download = e, o.click(), setTimeout(() => URL.revokeObjectURL(n), 1e3);
}
const x1 = {
  key: 0,
  class: "crm-details",
  "data-testid": "graph"
}, C1 = { class: "crm-part" }, T1 = {
  class: "crm-nodes",
  "data-testid": "custom-nodes"
}, O1 = ["data-installed"], P1 = {
  key: 1,
  class: "crm-quiet"
}, A1 = /* @__PURE__ */ pe({
  __name: "GraphBox",
  props: {
    metadata: {}
  },
  setup(e) {
    const t = e, n = $1(), o = W(() => _1(t.metadata)), r = W(
      () => (t.metadata.custom_nodes ?? []).map((s) => ({
        ...s,
        installed: s.installed ?? $e().host.knowsNode(s.class_type)
      }))
    ), i = () => {
      o.value && n(o.value.name, o.value.text);
    };
    return (s, a) => e.metadata.graph || r.value.length > 0 ? (h(), b("details", x1, [
      y("summary", null, [
        y("span", null, [
          a[0] || (a[0] = H(" ComfyUI graph", -1)),
          e.metadata.graph ? (h(), b(U, { key: 0 }, [
            H(": " + O(_(w1)(e.metadata.graph, e.metadata.sources)), 1)
          ], 64)) : j("", !0)
        ])
      ]),
      y("div", C1, [
        r.value.length > 0 ? (h(), b(U, { key: 0 }, [
          a[1] || (a[1] = y("p", { class: "crm-quiet" }, "Custom nodes it needs:", -1)),
          y("ul", T1, [
            (h(!0), b(U, null, Pe(r.value, (l) => (h(), b("li", {
              key: l.class_type,
              "data-installed": l.installed
            }, O(_(k1)(l)), 9, O1))), 128))
          ])
        ], 64)) : (h(), b("p", P1, "It needs no custom nodes.")),
        o.value ? (h(), X(_(be), {
          key: 2,
          class: "crm-button crm-small",
          "data-testid": "save-graph",
          onClick: i
        }, {
          default: re(() => [
            a[2] || (a[2] = y("i", {
              class: "pi pi-save",
              "aria-hidden": "true"
            }, null, -1)),
            H(" Save as .json (" + O(o.value.form) + " form) ", 1)
          ]),
          _: 1
        })) : j("", !0)
      ])
    ])) : j("", !0);
  }
}), E1 = ["aria-label", "aria-expanded", "aria-describedby", "data-testid", "data-disagrees"], L1 = ["id"], jc = /* @__PURE__ */ pe({
  __name: "ProvenanceTip",
  props: {
    name: {},
    provenance: {}
  },
  setup(e) {
    const t = ou(), n = /* @__PURE__ */ ie(!1), o = /* @__PURE__ */ ie(!1), r = /* @__PURE__ */ ie(!1), i = W(() => (n.value || o.value) && !r.value);
    function s(l) {
      n.value = l, r.value = !1;
    }
    function a(l) {
      o.value = l, r.value = !1;
    }
    return (l, c) => (h(), b("span", {
      class: "crm-tip-box",
      onMouseenter: c[4] || (c[4] = (u) => s(!0)),
      onMouseleave: c[5] || (c[5] = (u) => s(!1))
    }, [
      y("button", {
        type: "button",
        class: Oe(["crm-icon", { "crm-disagrees": e.provenance.disagrees }]),
        "aria-label": e.provenance.disagrees ? `Where ${e.name} comes from: sources disagree` : `Where ${e.name} comes from`,
        "aria-expanded": i.value,
        "aria-describedby": i.value ? _(t) : void 0,
        "data-testid": `provenance-${e.name}`,
        "data-disagrees": e.provenance.disagrees,
        onFocus: c[0] || (c[0] = (u) => a(!0)),
        onBlur: c[1] || (c[1] = (u) => a(!1)),
        onClick: c[2] || (c[2] = on((u) => r.value = !1, ["prevent", "stop"])),
        onKeydown: c[3] || (c[3] = ds((u) => r.value = !0, ["esc"]))
      }, [
        y("i", {
          class: Oe(e.provenance.disagrees ? "pi pi-exclamation-triangle" : "pi pi-info-circle"),
          "aria-hidden": "true"
        }, null, 2)
      ], 42, E1),
      i.value ? (h(), b("span", {
        key: 0,
        id: _(t),
        role: "tooltip",
        class: "crm-tip",
        "data-testid": "provenance"
      }, [
        (h(!0), b(U, null, Pe(e.provenance.lines, (u) => (h(), b("span", { key: u }, O(u), 1))), 128))
      ], 8, L1)) : j("", !0)
    ], 32));
  }
}), I1 = { class: "crm-parameter crm-copyable" }, j1 = ["aria-label", "title", "data-testid"], N1 = /* @__PURE__ */ pe({
  __name: "ParameterRow",
  props: {
    row: {},
    copied: { type: Boolean }
  },
  emits: ["copy"],
  setup(e, { emit: t }) {
    const n = t;
    return (o, r) => (h(), b("div", I1, [
      y("dt", null, O(e.row.name), 1),
      y("dd", null, O(e.row.value), 1),
      e.row.provenance ? (h(), X(jc, {
        key: 0,
        name: e.row.name,
        provenance: e.row.provenance
      }, null, 8, ["name", "provenance"])) : j("", !0),
      y("button", {
        type: "button",
        class: "crm-icon crm-copy",
        "aria-label": `Copy ${e.row.name}`,
        title: `Copy ${e.row.name}`,
        "data-testid": `copy-${e.row.name}`,
        onClick: r[0] || (r[0] = (i) => n("copy"))
      }, [
        y("i", {
          class: Oe(e.copied ? "pi pi-check" : "pi pi-copy"),
          "aria-hidden": "true"
        }, null, 2)
      ], 8, j1)
    ]));
  }
}), al = {
  file: "from the file",
  graph: "from the ComfyUI graph",
  site: "from the site",
  site_list: "from the site's list of models",
  linked: "from what the site links"
}, ll = {
  file: "the file says",
  graph: "the ComfyUI graph says",
  site: "the site says",
  site_list: "the site's list of models says",
  linked: "what the site links says"
}, M1 = {
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
function ws(e) {
  const [t, ...n] = e ?? [];
  if (!t) return null;
  const o = [al[t.source] ?? al.site];
  let r = !1;
  for (const i of n) {
    const s = R1(t.value, i.value);
    r ||= !(i.agrees ?? s);
    const a = `${ll[i.source] ?? ll.site} ${s ? "the same" : i.value}`;
    o.includes(a) || o.push(a);
  }
  return { lines: o, disagrees: r };
}
function D1(e) {
  return e?.length ? `The image does not say: ${e.map(F1).join(", ")}` : null;
}
function R1(e, t) {
  const n = (r) => r.trim().replace(/\s+/g, " ").toLowerCase();
  if (n(e) === n(t)) return !0;
  const o = (r) => /^-?\d{1,15}(\.\d{1,9})?$/.test(r.trim()) ? Number(r) : Number.NaN;
  return o(e) === o(t);
}
function F1(e) {
  return M1[e] ?? e.replaceAll("_", " ");
}
function B1(e) {
  const t = e.hires;
  return [
    ["Type", e.workflow_type],
    ["Base model", e.base_model, "base_model"],
    ["Size", ul(e.base_size), "base_size"],
    ["Sampler", e.sampler, "sampler"],
    ["Schedule", e.schedule, "schedule"],
    ["Steps", e.steps, "steps"],
    ["CFG scale", e.cfg_scale, "cfg_scale"],
    ["Distilled CFG", e.distilled_cfg_scale, "distilled_cfg_scale"],
    ["Seed", e.seed, "seed"],
    ["Noise source", e.noise_source, "noise_source"],
    ["Clip skip", e.clip_skip, "clip_skip"],
    ["Hires size", t ? t.target ? ul(t.target) : z1(t.scale) : null, "hires"],
    ["Hires steps", t?.steps, "hires"],
    ["Hires denoise", t?.denoise, "hires"],
    ["Hires upscaler", t?.upscaler, "hires"],
    ["Denoise", t ? null : e.denoise, "denoise"]
  ].filter((o) => o[1] !== null && o[1] !== void 0 && o[1] !== "").map(([o, r, i]) => ({
    name: o,
    value: String(r),
    provenance: i === void 0 ? null : ws(e.provenance?.[i])
  }));
}
const z1 = (e) => e === null ? null : `x${e}`;
function ul(e) {
  return e ? `${e.width || "auto"} x ${e.height || "auto"}` : null;
}
function V1(e) {
  return [
    ...yi("Refiner", e.refiner, U1),
    ...yi("Variation", e.variation, H1),
    ...cl("Detailer", e.detailers, K1),
    ...cl("ControlNet", e.controls, W1),
    ...yi(
      "Modules",
      e.modules?.length ? e.modules : null,
      (t) => t.map((n, o) => [`Module ${o + 1}`, n])
    ),
    ...Object.entries(e.extensions ?? {}).map(([t, n]) => ks(t, Object.entries(n)))
  ].filter((t) => t.rows.length > 0);
}
const U1 = (e) => [
  ["Model", e.name],
  ["Takes over", Gi(e.switch_at)]
], H1 = (e) => [
  ["Seed", e.seed],
  ["Strength", e.strength],
  ["Resized from", e.resize_from]
], K1 = (e) => [
  ["Model", e.model],
  ["Prompt", e.prompt],
  ["Negative prompt", e.negative_prompt],
  ["Denoise", e.denoise],
  ["Confidence", e.confidence],
  ...Object.entries(e.settings ?? {})
], W1 = (e) => [
  ["Preprocessor", e.module],
  ["Model", e.model],
  ["Weight", e.weight],
  ["From", Gi(e.start)],
  ["Until", Gi(e.end)],
  ...Object.entries(e.settings ?? {})
];
function Gi(e) {
  return e === null ? null : `${Number((e * 100).toFixed(1))} % of the steps`;
}
function yi(e, t, n) {
  return t == null ? [] : [ks(e, n(t))];
}
function cl(e, t, n) {
  const o = t ?? [];
  return o.map((r, i) => ks(o.length > 1 ? `${e} ${i + 1}` : e, n(r)));
}
function ks(e, t) {
  const n = t.filter((o) => o[1] !== null && o[1] !== void 0);
  return { title: e, rows: n.map(([o, r]) => ({ name: o, value: String(r) })) };
}
const q1 = {
  key: 0,
  class: "crm-details",
  "data-testid": "parts"
}, G1 = ["data-part"], Y1 = {
  key: 0,
  class: "crm-quiet"
}, J1 = { class: "crm-parameters" }, Z1 = /* @__PURE__ */ pe({
  __name: "PartsBox",
  props: {
    metadata: {}
  },
  setup(e) {
    const t = e, n = W(() => V1(t.metadata)), o = { Refiner: "refiner", Variation: "variation", Modules: "modules" }, r = (i) => ws(t.metadata.provenance?.[o[i] ?? ""])?.lines.join("; ") ?? null;
    return (i, s) => n.value.length > 0 ? (h(), b("details", q1, [
      y("summary", null, [
        y("span", null, "Beside the main pass: " + O(n.value.map((a) => a.title).join(", ")), 1)
      ]),
      (h(!0), b(U, null, Pe(n.value, (a) => (h(), b("section", {
        key: a.title,
        class: "crm-part",
        "data-part": a.title
      }, [
        y("p", null, [
          y("strong", null, O(a.title), 1),
          s[0] || (s[0] = H()),
          r(a.title) ? (h(), b("span", Y1, O(r(a.title)), 1)) : j("", !0)
        ]),
        y("dl", J1, [
          (h(!0), b(U, null, Pe(a.rows, (l) => (h(), b("div", {
            key: l.name,
            class: "crm-parameter"
          }, [
            y("dt", null, O(l.name), 1),
            y("dd", null, O(l.value), 1)
          ]))), 128))
        ])
      ], 8, G1))), 128))
    ])) : j("", !0);
  }
}), X1 = 1500;
function $s() {
  const e = /* @__PURE__ */ ie(null);
  let t;
  async function n(o, r) {
    try {
      await navigator.clipboard.writeText(r);
    } catch {
      if (!Q1(r)) return;
    }
    e.value = o, clearTimeout(t), t = setTimeout(() => e.value = null, X1);
  }
  return Ho(() => clearTimeout(t)), { copied: e, copy: n };
}
function Q1(e) {
  const t = document.createElement("textarea");
  t.value = e, t.style.position = "fixed", t.style.opacity = "0", document.body.append(t), t.select();
  const n = document.execCommand("copy");
  return t.remove(), n;
}
const e0 = ["data-testid"], t0 = ["aria-label", "title"], n0 = { class: "crm-prompt" }, dl = /* @__PURE__ */ pe({
  __name: "PromptBox",
  props: {
    title: {},
    text: {},
    testId: {},
    provenance: {}
  },
  setup(e) {
    const { copied: t, copy: n } = $s();
    return (o, r) => e.text ? (h(), b("details", {
      key: 0,
      class: "crm-details",
      "data-testid": e.testId
    }, [
      y("summary", null, [
        y("span", null, O(e.title), 1),
        e.provenance ? (h(), X(jc, {
          key: 0,
          name: e.title,
          provenance: e.provenance
        }, null, 8, ["name", "provenance"])) : j("", !0),
        y("button", {
          type: "button",
          class: "crm-icon",
          "aria-label": `Copy ${e.title.toLowerCase()}`,
          title: `Copy ${e.title.toLowerCase()}`,
          onClick: r[0] || (r[0] = on((i) => _(n)(e.title, e.text), ["prevent", "stop"]))
        }, [
          y("i", {
            class: Oe(_(t) === e.title ? "pi pi-check" : "pi pi-copy"),
            "aria-hidden": "true"
          }, null, 2)
        ], 8, t0)
      ]),
      y("p", n0, O(e.text), 1)
    ], 8, e0)) : j("", !0);
  }
}), fl = 2e4;
function o0(e) {
  return Object.entries(e ?? {}).map(([t, n]) => {
    const o = typeof n == "string" ? r0(n) : JSON.stringify(n, null, 2), r = o.length - fl;
    return { place: t, text: o, shown: r > 0 ? `${o.slice(0, fl)}
... ${r} characters more` : o };
  });
}
function r0(e) {
  if (!/^\s*[[{]/.test(e)) return e;
  try {
    return JSON.stringify(JSON.parse(e), null, 2);
  } catch {
    return e;
  }
}
const i0 = { class: "crm-row" }, s0 = { class: "crm-grow" }, a0 = ["aria-label", "title", "onClick"], l0 = ["aria-label"], u0 = /* @__PURE__ */ pe({
  __name: "RawBox",
  props: {
    metadata: {}
  },
  setup(e) {
    const t = e, { copied: n, copy: o } = $s(), r = /* @__PURE__ */ ie(!1), i = W(() => Object.keys(t.metadata.raw ?? {}).length), s = W(() => r.value ? o0(t.metadata.raw) : []);
    return (a, l) => i.value > 0 ? (h(), b("details", {
      key: 0,
      class: "crm-details",
      "data-testid": "raw",
      onToggle: l[0] || (l[0] = (c) => r.value = c.target.open)
    }, [
      y("summary", null, [
        y("span", null, "Raw data (" + O(i.value) + ")", 1)
      ]),
      (h(!0), b(U, null, Pe(s.value, (c) => (h(), b("section", {
        key: c.place,
        class: "crm-part",
        "data-testid": "raw-entry"
      }, [
        y("p", i0, [
          y("strong", s0, O(c.place), 1),
          y("button", {
            type: "button",
            class: "crm-icon",
            "aria-label": `Copy raw data: ${c.place}`,
            title: `Copy raw data: ${c.place}`,
            "data-testid": "copy-raw",
            onClick: (u) => _(o)(c.place, c.text)
          }, [
            y("i", {
              class: Oe(_(n) === c.place ? "pi pi-check" : "pi pi-copy"),
              "aria-hidden": "true"
            }, null, 2)
          ], 8, a0)
        ]),
        y("pre", {
          class: "crm-raw",
          tabindex: "0",
          "aria-label": `Raw data: ${c.place}`
        }, O(c.shown), 9, l0)
      ]))), 128))
    ], 32)) : j("", !0);
  }
}), c0 = {
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
function d0(e) {
  const t = c0[e.dialect], n = e.generator_version;
  return t === void 0 || n?.toLowerCase().startsWith(t.toLowerCase()) ? n : [t, n].filter(Boolean).join(" ");
}
const f0 = { class: "crm-sources" }, p0 = { "data-testid": "made-with" }, m0 = {
  key: 0,
  class: "crm-quiet",
  "data-testid": "sources"
}, h0 = {
  key: 1,
  class: "crm-unknown",
  "data-testid": "unknown"
}, g0 = /* @__PURE__ */ pe({
  __name: "SourceLine",
  props: {
    metadata: {}
  },
  setup(e) {
    const t = e, n = W(() => d0(t.metadata)), o = W(() => D1(t.metadata.unknown)), r = W(() => [...new Set(t.metadata.sources?.map((i) => i.label))]);
    return (i, s) => (h(), b("div", f0, [
      y("p", p0, O(n.value ? `Made with ${n.value}` : "Made with an unknown program"), 1),
      r.value.length > 0 ? (h(), b("p", m0, "Read from " + O(r.value.join("; ")), 1)) : j("", !0),
      o.value ? (h(), b("p", h0, [
        s[0] || (s[0] = y("i", {
          class: "pi pi-question-circle",
          "aria-hidden": "true"
        }, null, -1)),
        H(" " + O(o.value), 1)
      ])) : j("", !0)
    ]));
  }
});
function b0(e) {
  const t = /* @__PURE__ */ ie(null);
  function n() {
    t.value && URL.revokeObjectURL(t.value), t.value = null;
  }
  return nt(
    e,
    (o) => {
      n(), o && (t.value = URL.createObjectURL(o));
    },
    { immediate: !0 }
  ), Ho(n), t;
}
const v0 = ["data-image-id"], y0 = ["src", "alt"], _0 = {
  key: 1,
  class: "crm-preview"
}, w0 = { class: "crm-title" }, k0 = ["href"], $0 = {
  key: 1,
  class: "crm-name"
}, S0 = { class: "crm-chip" }, x0 = {
  class: "crm-parameters",
  "data-testid": "parameters"
}, C0 = {
  key: 2,
  class: "crm-details",
  "data-testid": "other"
}, T0 = { class: "crm-parameters" }, O0 = { class: "crm-quiet" }, P0 = {
  key: 3,
  class: "crm-quiet",
  "data-testid": "lightened"
}, A0 = /* @__PURE__ */ pe({
  __name: "ImageResult",
  props: {
    metadata: {}
  },
  setup(e) {
    const t = e, n = yt(), { copied: o, copy: r } = $s(), i = b0(() => n.file), s = W(() => B1(t.metadata)), a = W(() => Object.entries(t.metadata.other)), l = (f) => ws(t.metadata.provenance?.[f]), c = W(() => {
      if (t.metadata.image_id !== null) return `Image ${t.metadata.image_id}`;
      const f = n.state.given;
      return f?.kind === "file" ? f.name : f?.kind === "text" ? "Pasted text" : "Image";
    }), u = W(() => i.value ?? (t.metadata.media === "image" ? t.metadata.image_url : null)), d = W(() => {
      const f = t.metadata.size;
      return f ? { aspectRatio: `${f.width} / ${f.height}` } : {};
    }), p = /* @__PURE__ */ ie(!0);
    return nt(u, () => p.value = !0), (f, v) => (h(), b("section", {
      class: "crm-result",
      "data-testid": "result",
      "data-image-id": e.metadata.image_id
    }, [
      u.value && p.value ? (h(), b("div", {
        key: 0,
        class: "crm-preview",
        style: zo(d.value)
      }, [
        y("img", {
          src: u.value,
          alt: c.value,
          referrerpolicy: "no-referrer",
          "data-testid": "preview",
          onError: v[0] || (v[0] = (w) => p.value = !1)
        }, null, 40, y0)
      ], 4)) : e.metadata.image_url ? (h(), b("div", _0, [...v[1] || (v[1] = [
        y("p", { class: "crm-quiet" }, [
          y("i", {
            class: "pi pi-image",
            "aria-hidden": "true"
          }),
          H(" No preview")
        ], -1)
      ])])) : j("", !0),
      y("p", w0, [
        e.metadata.page_url ? (h(), b("a", {
          key: 0,
          href: e.metadata.page_url,
          target: "_blank",
          rel: "noopener noreferrer"
        }, O(c.value), 9, k0)) : (h(), b("span", $0, O(c.value), 1)),
        y("span", S0, O(e.metadata.workflow_type), 1)
      ]),
      G(g0, { metadata: e.metadata }, null, 8, ["metadata"]),
      G(dl, {
        title: "Prompt",
        text: e.metadata.prompt,
        "test-id": "prompt",
        provenance: l("prompt")
      }, null, 8, ["text", "provenance"]),
      G(dl, {
        title: "Negative prompt",
        text: e.metadata.negative_prompt,
        "test-id": "negative-prompt",
        provenance: l("negative_prompt")
      }, null, 8, ["text", "provenance"]),
      y("dl", x0, [
        (h(!0), b(U, null, Pe(s.value, (w) => (h(), X(N1, {
          key: w.name,
          row: w,
          copied: _(o) === w.name,
          onCopy: (T) => _(r)(w.name, w.value)
        }, null, 8, ["row", "copied", "onCopy"]))), 128))
      ]),
      G(Z1, { metadata: e.metadata }, null, 8, ["metadata"]),
      a.value.length || e.metadata.unreadable.length ? (h(), b("details", C0, [
        y("summary", null, [
          y("span", null, "More from the image (" + O(a.value.length + e.metadata.unreadable.length) + ")", 1)
        ]),
        y("dl", T0, [
          (h(!0), b(U, null, Pe(a.value, ([w, T]) => (h(), b("div", {
            key: w,
            class: "crm-parameter"
          }, [
            y("dt", null, O(w), 1),
            y("dd", null, O(T), 1)
          ]))), 128)),
          (h(!0), b(U, null, Pe(e.metadata.unreadable, (w) => (h(), b("div", {
            key: `unread ${w.field}`,
            class: "crm-parameter"
          }, [
            y("dt", null, O(w.field), 1),
            y("dd", O0, "unreadable: " + O(w.value), 1)
          ]))), 128))
        ])
      ])) : j("", !0),
      G(A1, { metadata: e.metadata }, null, 8, ["metadata"]),
      G(u0, { metadata: e.metadata }, null, 8, ["metadata"]),
      _(n).state.lightened ? (h(), b("p", P0, " Look it up again to see its raw data and graph: a reload of the page keeps neither. ")) : j("", !0)
    ], 8, v0));
  }
}), Ss = /* @__PURE__ */ un("civitai-remake-key", () => {
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
}), E0 = {
  key: 0,
  class: "crm-key",
  "data-testid": "key-hint"
}, L0 = { class: "crm-quiet" }, I0 = { class: "crm-grow" }, j0 = {
  key: 2,
  class: "crm-quiet",
  role: "status",
  "data-testid": "key-verdict"
}, N0 = {
  key: 3,
  class: "crm-quiet"
}, M0 = /* @__PURE__ */ pe({
  __name: "KeyBox",
  setup(e) {
    const t = Ss(), n = /* @__PURE__ */ ie(""), o = W(() => {
      const i = t.state;
      return !i || i.valid === void 0 ? "" : i.valid === !0 ? i.username ? `Civitai knows this key: ${i.username}.` : "Civitai knows this key." : i.valid === !1 ? "Civitai does not accept this key." : i.set ? "Stored. Civitai could not be asked whether it works." : "The key was removed.";
    });
    async function r() {
      const i = n.value;
      n.value = "", await t.set(i), !t.fault && t.state?.valid && (t.open = !1);
    }
    return (i, s) => _(t).open || _(t).state?.set === !1 ? (h(), b("section", E0, [
      y("p", L0, [
        s[3] || (s[3] = y("i", {
          class: "pi pi-key",
          "aria-hidden": "true"
        }, null, -1)),
        _(t).state?.source === "environment" ? (h(), b(U, { key: 0 }, [
          H("The key of CIVITAI_API_KEY is in use.")
        ], 64)) : _(t).state?.set ? (h(), b(U, { key: 1 }, [
          H("An API key is stored.")
        ], 64)) : (h(), b(U, { key: 2 }, [
          H("No API key yet. Looking up works without one; some downloads need it.")
        ], 64))
      ]),
      _(t).open ? (h(), b("form", {
        key: 1,
        class: "crm-row",
        onSubmit: on(r, ["prevent"])
      }, [
        y("label", I0, [
          s[5] || (s[5] = y("span", { class: "crm-hidden" }, "Civitai API key", -1)),
          G(_(_s), {
            modelValue: n.value,
            "onUpdate:modelValue": s[1] || (s[1] = (a) => n.value = a),
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
          default: re(() => [...s[6] || (s[6] = [
            H(" Save ", -1)
          ])]),
          _: 1
        }, 8, ["disabled"]),
        _(t).state?.source === "file" ? (h(), X(_(be), {
          key: 0,
          class: "crm-button",
          disabled: _(t).busy,
          "data-testid": "key-remove",
          onClick: s[2] || (s[2] = (a) => _(t).set(""))
        }, {
          default: re(() => [...s[7] || (s[7] = [
            H(" Remove ", -1)
          ])]),
          _: 1
        }, 8, ["disabled"])) : j("", !0)
      ], 32)) : (h(), X(_(be), {
        key: 0,
        class: "crm-button crm-link",
        "data-testid": "key-open",
        onClick: s[0] || (s[0] = (a) => _(t).open = !0)
      }, {
        default: re(() => [...s[4] || (s[4] = [
          H(" Set API key ", -1)
        ])]),
        _: 1
      })),
      o.value ? (h(), b("p", j0, O(o.value), 1)) : j("", !0),
      _(t).open ? (h(), b("p", N0, " Made at civitai.com, Account settings, API keys. It stays on this computer and goes to Civitai alone. ")) : j("", !0),
      _(t).fault ? (h(), X(ln, {
        key: 4,
        fault: _(t).fault
      }, null, 8, ["fault"])) : j("", !0)
    ])) : j("", !0);
  }
}), Nc = /* @__PURE__ */ un("civitai-remake-settings", () => {
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
}), D0 = {
  key: 0,
  class: "crm-key",
  "data-testid": "settings"
}, R0 = ["value", "data-testid", "onChange"], F0 = ["value"], B0 = { class: "crm-setting" }, z0 = ["value"], V0 = ["checked", "data-testid", "onChange"], pl = 1e6, U0 = /* @__PURE__ */ pe({
  __name: "SettingsBox",
  setup(e) {
    const t = Nc(), n = W(() => {
      const l = t.current?.speed_limit ?? null;
      return l === null ? "" : String(l / pl);
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
      const c = Number.parseFloat(l.replace(",", "."));
      s({ speed_limit: Number.isFinite(c) && c > 0 ? Math.round(c * pl) : null });
    }
    return (l, c) => _(t).open ? (h(), b("section", D0, [
      _(t).current ? (h(), b(U, { key: 0 }, [
        (h(), b(U, null, Pe(o, (u) => y("label", {
          key: u.name,
          class: "crm-setting"
        }, [
          y("span", null, O(u.label), 1),
          y("select", {
            class: "crm-input crm-short",
            value: _(t).current[u.name],
            "data-testid": u.testId,
            onChange: (d) => s({ [u.name]: Number(i(d)) })
          }, [
            (h(!0), b(U, null, Pe(u.most, (d) => (h(), b("option", {
              key: d,
              value: d
            }, O(d), 9, F0))), 128))
          ], 40, R0)
        ])), 64)),
        y("label", B0, [
          c[1] || (c[1] = y("span", null, "Speed limit, MB/s (empty for none)", -1)),
          y("input", {
            class: "crm-input crm-short",
            inputmode: "decimal",
            value: n.value,
            "data-testid": "setting-limit",
            onChange: c[0] || (c[0] = (u) => a(i(u)))
          }, null, 40, z0)
        ]),
        (h(), b(U, null, Pe(r, (u) => y("label", {
          key: u.name,
          class: "crm-check"
        }, [
          y("input", {
            type: "checkbox",
            checked: _(t).current[u.name],
            "data-testid": `setting-${u.name}`,
            onChange: (d) => s({ [u.name]: d.target.checked })
          }, null, 40, V0),
          H(" " + O(u.label), 1)
        ])), 64))
      ], 64)) : j("", !0),
      _(t).fault ? (h(), X(ln, {
        key: 1,
        fault: _(t).fault
      }, null, 8, ["fault"])) : j("", !0)
    ])) : j("", !0);
  }
}), H0 = {
  class: "crm-details",
  "data-testid": "fidelity"
}, K0 = { class: "crm-fidelity" }, W0 = ["data-level", "data-field"], q0 = { class: "crm-quiet" }, G0 = {
  key: 0,
  class: "crm-quiet"
}, Y0 = {
  key: 1,
  class: "crm-quiet"
}, J0 = /* @__PURE__ */ pe({
  __name: "FidelityReport",
  props: {
    rows: {}
  },
  setup(e) {
    const t = e, n = W(() => t.rows.filter((i) => i.level !== "exact")), o = W(() => t.rows.filter((i) => i.level === "exact")), r = {
      exact: "pi-check",
      approximated: "pi-equals",
      dropped: "pi-minus-circle",
      unknown: "pi-question-circle"
    };
    return (i, s) => (h(), b("details", H0, [
      y("summary", null, [
        y("span", null, "How true it is: " + O(o.value.length) + " exact, " + O(n.value.length) + " not", 1)
      ]),
      y("ul", K0, [
        (h(!0), b(U, null, Pe([...n.value, ...o.value], (a, l) => (h(), b("li", {
          key: l,
          "data-level": a.level,
          "data-field": a.field
        }, [
          y("i", {
            class: Oe(["pi", r[a.level]]),
            "aria-hidden": "true"
          }, null, 2),
          y("div", null, [
            y("p", null, [
              y("strong", null, O(a.field), 1),
              s[0] || (s[0] = H(" ", -1)),
              y("span", q0, O(a.level), 1)
            ]),
            a.level !== "exact" ? (h(), b("p", G0, [
              a.asked && a.used ? (h(), b(U, { key: 0 }, [
                H(O(a.asked) + " → " + O(a.used) + ". ", 1)
              ], 64)) : a.used ? (h(), b(U, { key: 1 }, [
                H(O(a.used) + ". ", 1)
              ], 64)) : a.asked ? (h(), b(U, { key: 2 }, [
                H(O(a.asked) + " left out. ", 1)
              ], 64)) : j("", !0),
              H(" " + O(a.why), 1)
            ])) : (h(), b("p", Y0, O(a.used), 1))
          ])
        ], 8, W0))), 128))
      ])
    ]));
  }
}), Z0 = {
  class: "crm-missing",
  "data-testid": "missing-list"
}, X0 = { class: "crm-quiet" }, Q0 = /* @__PURE__ */ pe({
  __name: "MissingDialog",
  props: /* @__PURE__ */ br({
    missing: {}
  }, {
    visible: { type: Boolean, required: !0 },
    visibleModifiers: {}
  }),
  emits: /* @__PURE__ */ br(["goOn"], ["update:visible"]),
  setup(e, { emit: t }) {
    const n = fu(e, "visible"), o = t;
    return (r, i) => (h(), X(wc, {
      visible: n.value,
      "onUpdate:visible": i[0] || (i[0] = (s) => n.value = s),
      title: "Some models are missing",
      confirm: "Continue",
      focus: "cancel",
      "test-ids": { dialog: "missing-dialog", cancel: "dialog-cancel", confirm: "dialog-continue" },
      onConfirm: i[1] || (i[1] = (s) => o("goOn"))
    }, {
      default: re(() => [
        i[2] || (i[2] = y("p", null, "The workflow will load, but it cannot run as it should without:", -1)),
        y("ul", Z0, [
          (h(!0), b(U, null, Pe(e.missing, (s) => (h(), b("li", {
            key: s.file_key
          }, [
            H(O(s.name ?? s.filename ?? "Unnamed model") + " ", 1),
            y("span", X0, "(" + O(_(vs)(s.type)) + ")", 1)
          ]))), 128))
        ])
      ]),
      _: 1
    }, 8, ["visible"]));
  }
}), Mc = /* @__PURE__ */ un("civitai-remake-workflow", () => {
  const e = /* @__PURE__ */ ie(!1), t = /* @__PURE__ */ ie(null), n = /* @__PURE__ */ vt(null);
  async function o() {
    const i = yt(), s = i.metadata;
    if (!s || e.value) return;
    const { client: a, host: l } = $e();
    e.value = !0, t.value = null, n.value = null;
    try {
      const c = await a.generate(s, i.chosen.map(fv));
      await l.refreshModels();
      const u = await l.loadOntoCanvas(c.workflow, s.image_id);
      n.value = {
        metadata: s,
        name: u.name,
        nodeCount: u.nodeCount,
        workflowType: c.workflow_type,
        fidelity: c.fidelity
      };
    } catch (c) {
      t.value = Et(c);
    } finally {
      e.value = !1;
    }
  }
  function r() {
    t.value = null, n.value = null;
  }
  return { busy: e, fault: t, confirmation: n, generate: o, clear: r };
}), e_ = { class: "crm-workflow" }, t_ = {
  class: "crm-done",
  role: "status",
  "data-testid": "confirmation"
}, n_ = /* @__PURE__ */ pe({
  __name: "WorkflowBox",
  setup(e) {
    const t = yt(), n = Nt(), o = Kn(), r = Mc(), i = /* @__PURE__ */ ie(!1), s = W(
      () => t.chosen.filter(
        (u) => Zr(u, n.files[u.file_key], o.checks[u.file_key]) !== "present"
      )
    ), a = W(
      () => r.confirmation?.metadata === t.metadata ? r.confirmation : null
    );
    function l() {
      s.value.length > 0 ? i.value = !0 : r.generate();
    }
    function c() {
      i.value = !1, r.generate();
    }
    return (u, d) => (h(), b("section", e_, [
      G(_(be), {
        class: "crm-button crm-primary crm-wide",
        disabled: _(r).busy,
        "data-testid": "generate",
        onClick: l
      }, {
        default: re(() => [
          y("i", {
            class: Oe(_(r).busy ? "pi pi-spin pi-spinner" : "pi pi-sitemap"),
            "aria-hidden": "true"
          }, null, 2),
          H(" " + O(_(r).busy ? "Generating..." : "Generate Workflow"), 1)
        ]),
        _: 1
      }, 8, ["disabled"]),
      _(r).fault ? (h(), X(ln, {
        key: 0,
        fault: _(r).fault
      }, null, 8, ["fault"])) : j("", !0),
      a.value ? (h(), b(U, { key: 1 }, [
        y("p", t_, [
          d[1] || (d[1] = y("i", {
            class: "pi pi-check-circle",
            "aria-hidden": "true"
          }, null, -1)),
          H(" Workflow loaded · " + O(a.value.nodeCount) + " nodes · " + O(a.value.workflowType), 1)
        ]),
        G(J0, {
          rows: a.value.fidelity
        }, null, 8, ["rows"])
      ], 64)) : j("", !0),
      G(Q0, {
        visible: i.value,
        "onUpdate:visible": d[0] || (d[0] = (p) => i.value = p),
        missing: s.value,
        onGoOn: c
      }, null, 8, ["visible", "missing"])
    ]));
  }
}), o_ = ["data-dragged"], r_ = { class: "crm-row crm-header" }, i_ = {
  key: 5,
  class: "crm-quiet crm-empty",
  "data-testid": "empty"
}, s_ = /* @__PURE__ */ pe({
  __name: "App",
  setup(e) {
    const t = yt(), n = Ss(), o = Mc(), r = Nc(), i = Xr();
    nt(
      () => t.metadata,
      () => o.clear()
    );
    const s = /* @__PURE__ */ ie(null), a = /* @__PURE__ */ ie(null), l = Mv(s, u);
    nt(
      () => t.step,
      () => a.value = null
    );
    const c = W(() => g1(t.metadata, t.resources));
    function u({ address: p, file: f, target: v }) {
      a.value = null;
      const w = p ? Cr(p).kind : "nothing";
      p && !((w === "nothing" || w === "unsupported" || w === "unreadable") && f) ? (t.reference = p, t.lookUp()) : f && Cc(f) ? t.lookUpFile(f) : f && d(f, v);
    }
    function d(p, f) {
      const v = f instanceof Element ? f.closest("[data-takes-file]") : null, w = t.resources.find((T) => T.file_key === v?.dataset.fileKey);
      w && Jr(w, t.switches) ? i.supply(w, p) : a.value = {
        code: "file_not_a_picture",
        error: `${p.name} is no picture.`,
        hint: "To use it as a model, drop it onto the card of a missing one."
      };
    }
    return (p, f) => (h(), b("div", {
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
      G(xb, { zone: _(l) }, null, 8, ["zone"]),
      y("header", r_, [
        f[8] || (f[8] = y("h2", { class: "crm-grow" }, "Civitai Remake", -1)),
        y("button", {
          type: "button",
          class: "crm-icon",
          "aria-label": "API key",
          title: "API key",
          "data-testid": "key-button",
          onClick: f[0] || (f[0] = (v) => _(n).open = !_(n).open)
        }, [...f[6] || (f[6] = [
          y("i", {
            class: "pi pi-key",
            "aria-hidden": "true"
          }, null, -1)
        ])]),
        y("button", {
          type: "button",
          class: "crm-icon",
          "aria-label": "Download settings",
          title: "Download settings",
          "data-testid": "settings-button",
          onClick: f[1] || (f[1] = (v) => _(r).toggle())
        }, [...f[7] || (f[7] = [
          y("i", {
            class: "pi pi-cog",
            "aria-hidden": "true"
          }, null, -1)
        ])])
      ]),
      G(M0),
      G(U0),
      G(Nv),
      a.value ? (h(), X(ln, {
        key: 0,
        fault: a.value
      }, null, 8, ["fault"])) : j("", !0),
      _(t).choices && (_(t).metadata || _(t).fault || _(t).step) ? (h(), X(_(be), {
        key: 1,
        class: "crm-button crm-small crm-back",
        "data-testid": "back",
        onClick: f[2] || (f[2] = (v) => _(t).goBack())
      }, {
        default: re(() => [
          f[9] || (f[9] = y("i", {
            class: "pi pi-arrow-left",
            "aria-hidden": "true"
          }, null, -1)),
          y("span", null, "Back to " + O(_(t).choices.title), 1)
        ]),
        _: 1
      })) : j("", !0),
      _(t).fault ? (h(), X(ln, {
        key: 2,
        fault: _(t).fault
      }, null, 8, ["fault"])) : j("", !0),
      _(t).metadata ? (h(), b(U, { key: 3 }, [
        c.value ? (h(), X(y1, {
          key: 0,
          closed: c.value
        }, null, 8, ["closed"])) : j("", !0),
        G(A0, {
          metadata: _(t).metadata
        }, null, 8, ["metadata"]),
        _(t).resources.length > 0 || _(t).step === null ? (h(), b(U, { key: 1 }, [
          _(t).resources.length > 0 ? (h(), X(n1, {
            key: 0,
            closed: c.value !== null
          }, null, 8, ["closed"])) : j("", !0),
          c.value ? j("", !0) : (h(), X(n_, { key: 1 }))
        ], 64)) : j("", !0)
      ], 64)) : _(t).choices && !_(t).step && !_(t).fault ? (h(), X(h1, {
        key: 4,
        choices: _(t).choices
      }, null, 8, ["choices"])) : !_(t).step && !_(t).fault ? (h(), b("p", i_, " Paste the address of an image on Civitai, or drop an image here, to see what it was made with. ")) : j("", !0),
      G(Sg, {
        shown: _(t).resources
      }, null, 8, ["shown"]),
      G(Sb)
    ], 40, o_));
  }
}), a_ = "control_after_generate";
function l_(e, t, n, o) {
  for (const r of e.nodes) {
    const i = String(r.id), s = n.get(i), a = o.get(i);
    a && (r.pos = [a.x, a.y]), s && (r.size = [...s.size]);
    const l = t[i]?.inputs;
    if (!s || !l) continue;
    const c = Array.isArray(r.widgets_values) ? [...r.widgets_values] : [], u = at(r.widgets_values_named) ? { ...r.widgets_values_named } : null;
    s.widgets.forEach((d, p) => {
      const f = d === a_ ? "fixed" : l[d];
      f === void 0 || Array.isArray(f) || (c[p] = f, u && (u[d] = f));
    }), c.length > 0 && (r.widgets_values = c), u && (r.widgets_values_named = u);
  }
}
function u_(e) {
  const t = Object.values(e);
  if (t.length === 0) throw new Error("The workflow is empty.");
  for (const n of t) {
    if (typeof n.class_type != "string" || !at(n.inputs)) throw new Error("The workflow is damaged.");
    for (const o of Object.values(n.inputs))
      if (Array.isArray(o) && !(String(o[0]) in e)) throw new Error("A link of the workflow leads nowhere.");
  }
}
const c_ = 80, xs = 40, Fo = 30, d_ = 90, f_ = 1500, p_ = 250, m_ = 1200;
function h_(e) {
  const t = /* @__PURE__ */ new Map();
  let n = 0;
  for (const o of g_(e)) {
    let r = 0;
    for (const i of o)
      t.set(i.id, { x: n, y: r + Fo }), r += Fo + i.height + xs;
    n += Math.max(...o.map((i) => i.width)) + c_;
  }
  return t;
}
function g_(e) {
  const t = v_(e), n = [];
  for (const o of e) (n[t.get(o.id) ?? 0] ??= []).push(o);
  return b_(n.filter((o) => o.length > 0).flatMap(y_));
}
function b_(e) {
  const t = [];
  let n = 0;
  for (const o of e) {
    const r = o.every((s) => s.height <= p_), i = r ? o.reduce((s, a) => s + Fo + a.height + xs, 0) : 1 / 0;
    i <= n ? (t[t.length - 1]?.push(...o), n -= i) : (n = r && t.length > 0 ? m_ - i : 0, t.push([...o]));
  }
  return t;
}
function v_(e) {
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
function y_(e) {
  const t = [[]];
  let n = 0;
  for (const o of e) {
    const r = t[t.length - 1] ?? [], i = Fo + o.height + xs;
    r.length > 0 && n + i > f_ ? (t.push([o]), n = i) : (r.push(o), n += i);
  }
  return t;
}
const rr = 30, __ = 1;
function w_(e, t) {
  if (e.length === 0) return null;
  const n = Math.min(...e.map((d) => d.x)), o = Math.min(...e.map((d) => d.y)) - Fo, r = Math.max(...e.map((d) => d.x + d.w)) - n, i = Math.max(...e.map((d) => d.y + d.h)) - o, s = Math.max(50, t.width - 2 * rr), a = Math.max(50, t.height - 2 * rr), l = Math.min(__, s / r, a / i), c = (t.left + rr + (s - r * l) / 2) / l - n, u = (rr + (a - i * l) / 2) / l - o;
  return { scale: l, x: c, y: u };
}
function k_(e, t) {
  const n = `civitai_${e ?? "image"}`;
  let o = n;
  for (let r = 2; t(o); r += 1) o = `${n} (${r})`;
  return o;
}
function $_(e) {
  const t = Array.isArray(e) ? e : [];
  return new Set(
    t.map((n) => typeof n == "string" ? n : S_(n)).filter((n) => n !== "").map((n) => n.replace(/^workflows[\\/]/, "").replace(/\.json$/i, ""))
  );
}
function S_(e) {
  const t = typeof e == "object" && e !== null && "path" in e ? e.path : "";
  return typeof t == "string" ? t : "";
}
const x_ = 5e3, Cs = 315, C_ = [420, 220];
async function T_(e, t, n, o = 0) {
  u_(t);
  const r = k_(n, await L_(e));
  await e.loadApiJson(t, r);
  const i = await O_(e, r);
  for (const l of ir(e.graph)) l.setSize([l.computeSize()[0] ?? Cs, l.computeSize()[1] ?? 100]);
  e.graph.arrange();
  const s = new Map(ir(e.graph).map((l) => [String(l.id), A_(l)])), a = e.graph.serialize();
  return l_(a, t, s, h_(E_(t, s))), await e.loadGraphData(a, !0, !1, i), await I_(), P_(e, ir(e.graph), o), { name: r, nodeCount: ir(e.graph).length };
}
async function O_(e, t) {
  const n = Date.now() + x_;
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
function P_(e, t, n) {
  const { canvas: o, ds: r } = e.canvas, i = o.getBoundingClientRect(), s = Math.max(0, n - i.left), a = t.map((c) => ({ x: c.pos[0] ?? 0, y: c.pos[1] ?? 0, w: c.size[0] ?? 0, h: c.size[1] ?? 0 })), l = w_(a, { left: s, width: i.width - s, height: i.height });
  l && (r.scale = l.scale, r.offset[0] = l.x, r.offset[1] = l.y, e.canvas.setDirty(!0, !0));
}
function A_(e) {
  const t = e.computeSize(), n = (e.widgets ?? []).map((s) => s.name), o = n.includes("text") ? C_ : [Cs, 0], r = Math.max(t[0] ?? 0, o[0] ?? 0), i = Math.max((t[1] ?? 0) + d_, o[1] ?? 0);
  return { widgets: n, size: [Math.round(r), Math.round(i)] };
}
function E_(e, t) {
  return Object.entries(e).map(([n, o]) => ({
    id: n,
    kind: o.class_type,
    width: t.get(n)?.size[0] ?? Cs,
    height: t.get(n)?.size[1] ?? 200,
    sources: Object.values(o.inputs).flatMap((r) => Array.isArray(r) ? [String(r[0])] : [])
  }));
}
async function L_(e) {
  const t = e.extensionManager.workflow;
  let n = /* @__PURE__ */ new Set();
  try {
    const r = await e.api.fetchApi("/userdata?dir=workflows&recurse=true&split=false");
    n = $_(r.ok ? await r.json() : []);
  } catch {
  }
  const o = new Set((t.openWorkflows ?? []).map((r) => r.path ?? ""));
  return (r) => {
    const i = `workflows/${r}.json`;
    return n.has(r) || o.has(i) || !!t.getWorkflowByPath?.(i);
  };
}
function I_() {
  return new Promise((e) => {
    const t = setTimeout(e, 500);
    requestAnimationFrame(
      () => requestAnimationFrame(() => {
        clearTimeout(t), e();
      })
    );
  });
}
const ml = "civitai-remake";
class j_ {
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
  loadOntoCanvas(t, n) {
    return T_(this.app, t, n, N_());
  }
  knowsNode(t) {
    const n = window.LiteGraph?.registered_node_types;
    return n ? t in n : null;
  }
  showBadge(t) {
    const n = this.app.extensionManager.sidebarTab?.sidebarTabs?.find((o) => o.id === ml);
    n && (n.iconBadge = t);
  }
  /** Add the tab once the host is set up. */
  addTab(t) {
    this.app.registerExtension({
      name: "civitai.remake",
      setup: () => this.app.extensionManager.registerSidebarTab({ ...t, id: ml, type: "custom" })
    });
  }
}
function N_() {
  const t = (document.querySelector(".crm")?.closest(".sidebar-content-container") ?? document.querySelector(".crm"))?.getBoundingClientRect();
  return t && t.left < window.innerWidth / 2 ? t.right : 0;
}
function M_() {
  if (!window.comfyAPI) throw new Error("Civitai Remake runs inside ComfyUI only.");
  return new j_(window.comfyAPI);
}
const fo = Pp(), Dc = M_();
Hm(Dc);
const Rc = Nt(fo);
Rc.follow();
Kn(fo).follow();
let po = null, hl = !1;
function Fc() {
  po?.unmount(), po = null;
}
function D_(e) {
  Fc(), e.replaceChildren(), po = Cp(s_), po.use(fo).use(Rm, { unstyled: !0 }), po.mount(e), !hl && (hl = !0, Ss(fo).refresh(), yt(fo).restore());
}
Rc.refresh();
Dc.addTab({
  icon: "pi pi-images",
  title: "Civitai Remake",
  tooltip: "Civitai Remake",
  render: D_,
  destroy: Fc
});
