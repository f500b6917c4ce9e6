(function(){"use strict";try{if(typeof document<"u"){var r=document.createElement("style");r.id="civitai-remake-style",r.appendChild(document.createTextNode('.crm{--crm-line: var(--border-default, var(--border-color, #4e4e4e));--crm-quiet: var(--descrip-text, #999);--crm-good: #3fa66a;--crm-warn: #c98a1b;--crm-bad: var(--error-text, #e05555);--crm-accent: var(--primary-background, #1f7ae0);--crm-on-accent: var(--base-foreground, #fff);--crm-surface: var(--secondary-background, var(--comfy-input-bg, #262729));box-sizing:border-box;display:flex;flex-direction:column;gap:12px;padding:12px;min-width:0;color:var(--fg-color, #eee);font-size:13px;line-height:1.4}.crm *,.crm *:before,.crm *:after{box-sizing:border-box}.crm p,.crm h2,.crm ul,.crm dl,.crm dd,.crm dt{margin:0;padding:0}.crm h2{font-size:15px;font-weight:600}.crm ul{list-style:none}.crm a{color:inherit;text-decoration:none}.crm a:hover{text-decoration:underline}.crm i.pi{font-size:13px}.crm p>i.pi{margin-right:4px}.crm :focus-visible{outline:2px solid var(--crm-accent);outline-offset:1px}.crm .crm-row{display:flex;flex-wrap:wrap;align-items:center;gap:8px}.crm .crm-tight{flex:none;gap:4px}.crm .crm-grow{flex:1 1 120px;min-width:0}.crm .crm-quiet{color:var(--crm-quiet);font-size:12px}.crm .crm-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.crm .crm-header .crm-grow{flex:1 1 auto}.crm .crm-empty{padding:24px 8px;text-align:center}.crm .crm-input{width:100%;height:32px;padding:0 10px;border:1px solid var(--crm-line);border-radius:6px;background:var(--crm-surface);color:var(--fg-color, #ddd);font:inherit}.crm .crm-button{display:inline-flex;align-items:center;justify-content:center;gap:6px;height:32px;padding:0 12px;border:1px solid var(--crm-line);border-radius:6px;background:var(--crm-surface);color:inherit;font:inherit;cursor:pointer;white-space:nowrap}.crm .crm-button:hover:not(:disabled){filter:brightness(1.12)}.crm .crm-button:disabled{opacity:.5;cursor:default}.crm .crm-primary{background:var(--crm-accent);border-color:transparent;color:var(--crm-on-accent)}.crm .crm-small{height:26px;padding:0 9px;font-size:12px}.crm .crm-wide{width:100%;height:36px;font-weight:600}.crm .crm-link{height:auto;padding:0;border:0;background:none;color:var(--crm-accent);align-self:flex-start}.crm .crm-icon{display:inline-grid;place-items:center;flex:none;width:24px;height:24px;padding:0;border:0;border-radius:4px;background:none;color:var(--crm-quiet);cursor:pointer}.crm .crm-icon:hover{background:var(--crm-surface);color:inherit}.crm .crm-fault{display:flex;gap:8px;padding:8px 10px;border:1px solid var(--crm-bad);border-radius:8px}.crm .crm-fault>i{color:var(--crm-bad);margin-top:2px}.crm .crm-fault-text{overflow-wrap:anywhere}.crm .crm-code{color:var(--crm-quiet);font:11px/1.4 monospace}.crm .crm-details{border:1px solid var(--crm-line);border-radius:8px}.crm .crm-details>summary{display:flex;align-items:center;justify-content:space-between;gap:8px;min-height:32px;padding:2px 6px 2px 10px;cursor:pointer;list-style:none}.crm .crm-details>summary::-webkit-details-marker{display:none}.crm .crm-details>summary:before{content:"›";width:10px;color:var(--crm-quiet)}.crm .crm-details[open]>summary:before{transform:rotate(90deg)}.crm .crm-details>summary>:first-child:not(button){flex:1}.crm .crm-name{font-weight:600;overflow-wrap:anywhere}.crm .crm-path{overflow-wrap:anywhere;user-select:text}.crm .crm-reason{display:flex;flex-direction:column;gap:2px;font-size:12px;overflow-wrap:anywhere}.crm .crm-check{display:flex;align-items:flex-start;gap:6px}.crm.crm-mask{display:grid;place-items:center;padding:16px;background:#0000008c}.crm .crm-dialog{display:flex;flex-direction:column;gap:12px;width:min(420px,100%);max-height:80vh;padding:16px;overflow:auto;border:1px solid var(--crm-line);border-radius:10px;background:var(--comfy-menu-bg, #222);color:var(--fg-color, #eee)}.crm .crm-missing{display:flex;flex-direction:column;gap:4px;margin-top:8px;overflow-wrap:anywhere}.crm .crm-dialog-foot{display:flex;justify-content:flex-end;gap:8px}.crm .crm-link{color:color-mix(in srgb,var(--crm-accent) 65%,var(--fg-color, #eee));text-align:left;white-space:normal}.crm .crm-link:hover:not(:disabled){text-decoration:underline}.crm .crm-details>summary{position:relative}.crm .crm-set-key{margin-top:4px}.crm .crm-models,.crm .crm-cards{display:flex;flex-direction:column;gap:8px}.crm .crm-card{display:flex;flex-direction:column;gap:6px;padding:8px 10px;border:1px solid var(--crm-line);border-left-width:3px;border-radius:8px}.crm .crm-card-head{display:flex;align-items:flex-start;gap:8px}.crm .crm-card-head .crm-grow{flex:1 1 0}.crm .crm-state-icon{margin-top:2px;color:var(--crm-quiet)}.crm .crm-is-present{border-left-color:var(--crm-good)}.crm .crm-is-present .crm-state-icon{color:var(--crm-good)}.crm .crm-is-missing,.crm .crm-is-cancelled{border-left-color:var(--crm-warn)}.crm .crm-is-missing .crm-state-icon,.crm .crm-is-cancelled .crm-state-icon{color:var(--crm-warn)}.crm .crm-is-waiting,.crm .crm-is-downloading,.crm .crm-is-verifying{border-left-color:var(--crm-accent)}.crm .crm-is-downloading .crm-state-icon,.crm .crm-is-verifying .crm-state-icon{color:var(--crm-accent)}.crm .crm-is-paused,.crm .crm-is-interrupted{border-left-color:var(--crm-warn)}.crm .crm-is-paused .crm-state-icon,.crm .crm-is-interrupted .crm-state-icon{color:var(--crm-warn)}.crm .crm-is-failed,.crm .crm-is-unresolved{border-left-color:var(--crm-bad)}.crm .crm-is-failed .crm-state-icon,.crm .crm-is-unresolved .crm-state-icon{color:var(--crm-bad)}.crm .crm-is-off{opacity:.65}.crm .crm-card-head{gap:6px}.crm .crm-card-head>.crm-icon{width:20px;margin-right:-4px}.crm .crm-is-checking{border-left-color:var(--crm-accent)}.crm .crm-is-checking .crm-state-icon{color:var(--crm-accent)}.crm .crm-key{display:flex;flex-direction:column;gap:6px;padding:8px 10px;border:1px solid var(--crm-line);border-radius:8px}.crm .crm-setting{display:flex;align-items:center;justify-content:space-between;gap:8px}.crm .crm-short{flex:none;width:84px}.crm .crm-key .crm-key-warns{color:var(--fg-color, #eee)}.crm .crm-key .crm-key-warns>i{color:var(--crm-warn)}.crm .crm-folders{display:flex;flex-direction:column;gap:6px;padding-top:6px}.crm .crm-folder{display:flex;flex-direction:column;gap:2px;min-width:0}.crm .crm-folder select{width:100%;min-width:0;text-overflow:ellipsis}.crm .crm-ask{display:flex;flex-direction:column;gap:4px}.crm .crm-top{align-items:flex-start}.crm .crm-area{display:block;min-height:32px;max-height:132px;padding:6px 10px;line-height:18px;resize:none;overflow-y:auto!important}.crm .crm-under{align-items:flex-start;flex-wrap:nowrap}.crm .crm-under .crm-grow{overflow-wrap:anywhere}.crm .crm-under .crm-link{font-size:12px}.crm .crm-warns{color:color-mix(in srgb,var(--crm-warn) 60%,var(--fg-color, #eee))}.crm .crm-drop{position:fixed;z-index:20;display:grid;place-items:center;padding:16px;border:2px dashed var(--crm-accent);border-radius:8px;background:color-mix(in srgb,var(--comfy-menu-bg, #222) 82%,transparent);pointer-events:none}.crm .crm-drop p{display:grid;gap:8px;justify-items:center;font-size:15px;font-weight:600;text-align:center}.crm .crm-drop p>i.pi{margin:0;font-size:28px;color:var(--crm-accent)}.crm .crm-drop-hint{place-items:end center;background:none;border-style:none}.crm .crm-drop-hint p{padding:8px 12px;border-radius:8px;background:var(--comfy-menu-bg, #222)}.crm[data-dragged=model] [data-takes-file]{outline:2px dashed var(--crm-accent);outline-offset:2px}.crm .crm-result{display:flex;flex-direction:column;gap:8px}.crm .crm-preview{display:grid;place-items:center;min-height:60px;border-radius:8px;background:var(--crm-surface);overflow:hidden}.crm .crm-preview img{display:block;max-width:100%;max-height:260px;object-fit:contain}.crm .crm-title{display:flex;align-items:center;gap:8px;font-weight:600}.crm .crm-chip{padding:1px 8px;border:1px solid var(--crm-line);border-radius:10px;color:var(--crm-quiet);font-size:11px;font-weight:400}.crm .crm-prompt{max-height:220px;overflow:auto;padding:0 10px 10px;white-space:pre-wrap;overflow-wrap:anywhere;user-select:text}.crm .crm-parameters{display:flex;flex-direction:column}.crm .crm-parameter{display:grid;grid-template-columns:minmax(80px,38%) 1fr 24px;align-items:center;gap:6px;min-height:26px;border-bottom:1px solid color-mix(in srgb,var(--crm-line) 45%,transparent)}.crm .crm-parameter:last-child{border-bottom:0}.crm .crm-parameter dt{color:var(--crm-quiet);font-size:12px;overflow-wrap:anywhere}.crm .crm-parameter dd{overflow-wrap:anywhere;user-select:text}.crm .crm-details .crm-parameters{padding:0 10px 6px}.crm .crm-back{align-self:flex-start;max-width:100%}.crm .crm-back span{overflow:hidden;text-overflow:ellipsis}.crm .crm-grid{display:grid;grid-template-columns:repeat(auto-fill,minmax(84px,1fr));gap:6px}.crm .crm-choice{position:relative;display:grid;place-items:center;width:100%;aspect-ratio:2 / 3;padding:0;border:1px solid var(--crm-line);border-radius:6px;background:var(--crm-surface);color:var(--crm-quiet);font:inherit;cursor:pointer;overflow:hidden}.crm .crm-choice img{width:100%;height:100%;object-fit:cover}.crm .crm-choice i.pi{font-size:20px}.crm .crm-choice:hover:not(:disabled){border-color:var(--crm-accent)}.crm .crm-choice:disabled{cursor:default;opacity:.6}.crm .crm-choice-note{position:absolute;inset:auto 0 0;padding:1px 4px;background:#000000b3;color:#fff;font-size:11px}.crm .crm-preview{max-height:260px}.crm .crm-preview[style] img{width:100%;height:100%;min-height:0}.crm .crm-sources{display:flex;flex-direction:column;gap:2px}.crm .crm-sources .crm-quiet,.crm .crm-unknown{overflow-wrap:anywhere}.crm .crm-unknown{font-size:12px}.crm .crm-unknown>i.pi{color:var(--crm-warn)}.crm .crm-parameter{position:relative;grid-template-columns:minmax(72px,30%) minmax(0,1fr)}.crm .crm-copyable{grid-template-columns:minmax(72px,30%) minmax(0,1fr) auto 24px;gap:4px}.crm .crm-copyable>.crm-copy{grid-column:4}.crm .crm-tip-box{flex:none}.crm .crm-icon.crm-disagrees{color:var(--crm-warn)}.crm .crm-tip{position:absolute;z-index:10;top:calc(100% + 2px);right:0;display:flex;flex-direction:column;gap:2px;max-width:100%;padding:6px 10px;border:1px solid var(--crm-line);border-radius:6px;background:var(--comfy-menu-bg, #222);color:var(--fg-color, #eee);box-shadow:0 4px 12px #0000004d;font-size:12px;font-weight:400;overflow-wrap:anywhere;pointer-events:none}.crm .crm-part{display:flex;flex-direction:column;gap:4px;padding:2px 10px 8px}.crm .crm-part .crm-parameters{padding:0}.crm .crm-part .crm-row{flex-wrap:nowrap}.crm .crm-part strong{overflow-wrap:anywhere}.crm .crm-raw{margin:0;max-height:240px;padding:8px;border-radius:6px;background:var(--crm-surface);overflow:auto;font:11px/1.4 monospace;white-space:pre-wrap;overflow-wrap:anywhere;user-select:text}.crm .crm-nodes{display:flex;flex-direction:column;gap:2px;font-size:12px;overflow-wrap:anywhere}.crm .crm-nodes li[data-installed=false]{color:color-mix(in srgb,var(--crm-warn) 60%,var(--fg-color, #eee))}.crm .crm-part>.crm-button{align-self:flex-start}.crm .crm-closed{border-color:var(--crm-warn)}.crm .crm-closed>i{color:var(--crm-warn)}.crm .crm-whole{white-space:nowrap}.crm .crm-use{flex:none;margin:2px 0 0;accent-color:var(--crm-accent)}.crm i.crm-differs{margin-left:4px;color:var(--crm-warn);font-size:11px}.crm .crm-evidence{display:flex;flex-direction:column;gap:4px;overflow-wrap:anywhere;user-select:text}.crm .crm-evidence strong{font-weight:600;color:var(--fg-color, #eee)}.crm .crm-other-file{gap:4px 14px;font-size:12px}.crm .crm-other-file .crm-link{font-size:12px}.crm .crm-picker{display:flex;flex-direction:column;gap:6px;padding:8px;border:1px solid var(--crm-line);border-radius:6px}.crm .crm-options{display:flex;flex-direction:column;max-height:180px;overflow:auto}.crm .crm-option{display:flex;justify-content:space-between;gap:8px;width:100%;padding:4px 6px;border:0;border-radius:4px;background:none;color:inherit;font:inherit;font-size:12px;text-align:left;cursor:pointer;overflow-wrap:anywhere}.crm .crm-option>:last-child:not(:first-child){flex:none}.crm .crm-option:hover{background:var(--crm-surface)}.crm .crm-bar{height:16px;border-radius:4px;background:var(--crm-surface);overflow:hidden}.crm .crm-bar .crm-bar-value{display:flex;align-items:center;justify-content:center;height:100%;background:var(--crm-accent);color:var(--crm-on-accent);transition:width .3s linear}.crm .crm-bar-stopped .crm-bar-value{background:var(--crm-warn)}.crm .crm-numbers{display:flex;flex-wrap:wrap;gap:2px 10px;font-variant-numeric:tabular-nums}.crm .crm-bar .crm-bar-label{font-size:11px;line-height:1;font-variant-numeric:tabular-nums}.crm .crm-note{display:inline-block;margin-left:6px;padding:0 6px;border:1px solid var(--crm-line);border-radius:8px;color:var(--crm-quiet);font-size:11px}.crm .crm-note-warn{border-color:var(--crm-warn);color:var(--crm-warn)}.crm .crm-target{margin:0;font-size:11px}.crm .crm-fit[data-fits=true]{color:var(--crm-good)}.crm .crm-fit[data-fits=false]{color:var(--crm-bad)}.crm .crm-workflow{display:flex;flex-direction:column;gap:8px}.crm .crm-done{display:flex;align-items:center;gap:6px;color:var(--crm-good)}.crm .crm-fidelity{display:flex;flex-direction:column;gap:6px;padding:0 10px 10px}.crm .crm-fidelity li{display:flex;gap:8px;overflow-wrap:anywhere}.crm .crm-fidelity li>i{margin-top:3px;color:var(--crm-warn)}.crm .crm-fidelity li[data-level=exact]>i{color:var(--crm-good)}.crm .crm-fidelity li[data-level=dropped]>i{color:var(--crm-bad)}')),document.head.appendChild(r)}}catch(e){console.error("vite-plugin-css-injected-by-js",e)}})();
// @__NO_SIDE_EFFECTS__
function es(e) {
  const t = /* @__PURE__ */ Object.create(null);
  for (const n of e.split(",")) t[n] = 1;
  return (n) => n in t;
}
const he = {}, _n = [], At = () => {
}, xl = () => !1, Ar = (e) => e.charCodeAt(0) === 111 && e.charCodeAt(1) === 110 && // uppercase letter
(e.charCodeAt(2) > 122 || e.charCodeAt(2) < 97), Er = (e) => e.startsWith("onUpdate:"), Ee = Object.assign, ts = (e, t) => {
  const n = e.indexOf(t);
  n > -1 && e.splice(n, 1);
}, Qc = Object.prototype.hasOwnProperty, be = (e, t) => Qc.call(e, t), J = Array.isArray, sn = (e) => Bo(e) === "[object Map]", Rn = (e) => Bo(e) === "[object Set]", Fs = (e) => Bo(e) === "[object Date]", oe = (e) => typeof e == "function", Pe = (e) => typeof e == "string", at = (e) => typeof e == "symbol", ye = (e) => e !== null && typeof e == "object", Cl = (e) => (ye(e) || oe(e)) && oe(e.then) && oe(e.catch), Tl = Object.prototype.toString, Bo = (e) => Tl.call(e), ed = (e) => Bo(e).slice(8, -1), Ol = (e) => Bo(e) === "[object Object]", Lr = (e) => Pe(e) && e !== "NaN" && e[0] !== "-" && "" + parseInt(e, 10) === e, oo = /* @__PURE__ */ es(
  // the leading comma is intentional so empty string "" is also included
  ",key,ref,ref_for,ref_key,onVnodeBeforeMount,onVnodeMounted,onVnodeBeforeUpdate,onVnodeUpdated,onVnodeBeforeUnmount,onVnodeUnmounted"
), Ir = (e) => {
  const t = /* @__PURE__ */ Object.create(null);
  return ((n) => t[n] || (t[n] = e(n)));
}, td = /-\w/g, Ye = /* @__PURE__ */ Ir((e) => e.replace(td, (t) => t.slice(1).toUpperCase())), nd = /\B([A-Z])/g, Yt = /* @__PURE__ */ Ir(
  (e) => e.replace(nd, "-$1").toLowerCase()
), jr = /* @__PURE__ */ Ir((e) => e.charAt(0).toUpperCase() + e.slice(1)), ni = /* @__PURE__ */ Ir((e) => e ? `on${jr(e)}` : ""), ze = (e, t) => !Object.is(e, t), lr = (e, ...t) => {
  for (let n = 0; n < e.length; n++)
    e[n](...t);
}, Pl = (e, t, n, o = !1) => {
  Object.defineProperty(e, t, {
    configurable: !0,
    enumerable: !1,
    writable: o,
    value: n
  });
}, od = (e) => {
  const t = parseFloat(e);
  return isNaN(t) ? e : t;
}, rd = (e) => {
  const t = Pe(e) ? Number(e) : NaN;
  return isNaN(t) ? e : t;
};
let Rs;
const Nr = () => Rs || (Rs = typeof globalThis < "u" ? globalThis : typeof self < "u" ? self : typeof window < "u" ? window : typeof global < "u" ? global : {});
function zo(e) {
  if (J(e)) {
    const t = {};
    for (let n = 0; n < e.length; n++) {
      const o = e[n], r = Pe(o) ? ld(o) : zo(o);
      if (r)
        for (const i in r)
          t[i] = r[i];
    }
    return t;
  } else if (Pe(e) || ye(e))
    return e;
}
const id = /;(?![^(]*\))/g, sd = /:([^]+)/, ad = /"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|\\[^]|\/\*[^]*?\*\//g;
function ld(e) {
  const t = {};
  return e.replace(ad, (n) => n.startsWith("/*") ? "" : n).split(id).forEach((n) => {
    if (n) {
      const o = n.split(sd);
      o.length > 1 && (t[o[0].trim()] = o[1].trim());
    }
  }), t;
}
function ke(e) {
  let t = "";
  if (Pe(e))
    t = e;
  else if (J(e))
    for (let n = 0; n < e.length; n++) {
      const o = ke(e[n]);
      o && (t += o + " ");
    }
  else if (ye(e))
    for (const n in e)
      e[n] && (t += n + " ");
  return t.trim();
}
const ud = "itemscope,allowfullscreen,disablepictureinpicture,disableremoteplayback,formnovalidate,ismap,nomodule,novalidate,playsinline,readonly", cd = /* @__PURE__ */ es(ud);
function Al(e) {
  return !!e || e === "";
}
function dd(e, t, n) {
  if (e.length !== t.length) return !1;
  let o = !0;
  for (let r = 0; o && r < e.length; r++)
    o = Un(e[r], t[r], n);
  return o;
}
function Bs(e, t, n) {
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
function fd(e, t, n) {
  let o = sn(e), r = sn(t);
  if (o || r || (o = Rn(e), r = Rn(t), o || r))
    return o && r ? Bs(e, t, n) : !1;
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
function zs(e, t, n, o) {
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
  let o = Fs(e), r = Fs(t);
  return o || r ? o && r ? e.getTime() === t.getTime() : !1 : (o = at(e), r = at(t), o || r ? e === t : (o = J(e), r = J(t), o || r ? o && r ? zs(e, t, n, dd) : !1 : (o = ye(e), r = ye(t), o || r ? !o || !r ? !1 : zs(e, t, n, fd) : String(e) === String(t))));
}
function El(e, t) {
  return e.findIndex((n) => Un(n, t));
}
const Ll = (e) => !!(e && e.__v_isRef === !0), T = (e) => Pe(e) ? e : e == null ? "" : J(e) || ye(e) && (e.toString === Tl || !oe(e.toString)) ? Ll(e) ? T(e.value) : JSON.stringify(e, Il, 2) : String(e), Il = (e, t) => Ll(t) ? Il(e, t.value) : sn(t) ? {
  [`Map(${t.size})`]: [...t.entries()].reduce(
    (n, [o, r], i) => (n[oi(o, i) + " =>"] = r, n),
    {}
  )
} : Rn(t) ? {
  [`Set(${t.size})`]: [...t.values()].map((n) => oi(n))
} : at(t) ? oi(t) : ye(t) && !J(t) && !Ol(t) ? String(t) : t, oi = (e, t = "") => {
  var n;
  return (
    // Symbol.description in es2019+ so we need to cast here to pass
    // the lib: es2016 check
    at(e) ? `Symbol(${(n = e.description) != null ? n : t})` : e
  );
};
let Ie;
class jl {
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
function Nl(e) {
  return new jl(e);
}
function Ml() {
  return Ie;
}
function pd(e, t = !1) {
  Ie && (Ie.active ? Ie.cleanups.push(e) : e());
}
let Oe;
const ri = /* @__PURE__ */ new WeakSet();
class Dl {
  constructor(t) {
    this.fn = t, this.deps = void 0, this.depsTail = void 0, this.flags = 5, this.next = void 0, this.cleanup = void 0, this.scheduler = void 0, Ie && (Ie.active ? Ie.effects.push(this) : this.flags &= -2);
  }
  pause() {
    this.flags |= 64;
  }
  resume() {
    this.flags & 64 && (this.flags &= -65, ri.has(this) && (ri.delete(this), this.trigger()));
  }
  /**
   * @internal
   */
  notify() {
    this.flags & 2 && !(this.flags & 32) || this.flags & 8 || Rl(this);
  }
  run() {
    if (!(this.flags & 1))
      return this.fn();
    this.flags |= 2, Vs(this), Bl(this);
    const t = Oe, n = yt;
    Oe = this, yt = !0;
    try {
      return this.fn();
    } finally {
      zl(this), Oe = t, yt = n, this.flags &= -3;
    }
  }
  stop() {
    if (this.flags & 1) {
      for (let t = this.deps; t; t = t.nextDep)
        rs(t);
      this.deps = this.depsTail = void 0, Vs(this), this.onStop && this.onStop(), this.flags &= -2;
    }
  }
  trigger() {
    this.flags & 64 ? ri.add(this) : this.scheduler ? this.scheduler() : this.runIfDirty();
  }
  /**
   * @internal
   */
  runIfDirty() {
    $i(this) && this.run();
  }
  get dirty() {
    return $i(this);
  }
}
let Fl = 0, ro, io;
function Rl(e, t = !1) {
  if (e.flags |= 8, t) {
    e.next = io, io = e;
    return;
  }
  e.next = ro, ro = e;
}
function ns() {
  Fl++;
}
function os() {
  if (--Fl > 0)
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
function Bl(e) {
  for (let t = e.deps; t; t = t.nextDep)
    t.version = -1, t.prevActiveLink = t.dep.activeLink, t.dep.activeLink = t;
}
function zl(e) {
  let t, n = e.depsTail, o = n;
  for (; o; ) {
    const r = o.prevDep;
    o.version === -1 ? (o === n && (n = r), rs(o), md(o)) : t = o, o.dep.activeLink = o.prevActiveLink, o.prevActiveLink = void 0, o = r;
  }
  e.deps = t, e.depsTail = n;
}
function $i(e) {
  for (let t = e.deps; t; t = t.nextDep)
    if (t.dep.version !== t.version || t.dep.computed && (Vl(t.dep.computed) || t.dep.version !== t.version))
      return !0;
  return !!e._dirty;
}
function Vl(e) {
  if (e.flags & 4 && !(e.flags & 16) || (e.flags &= -17, e.globalVersion === ho) || (e.globalVersion = ho, !e.isSSR && e.flags & 128 && (!e.deps && !e._dirty || !$i(e))))
    return;
  e.flags |= 2;
  const t = e.dep, n = Oe, o = yt;
  Oe = e, yt = !0;
  try {
    Bl(e);
    const r = e.fn(e._value);
    (t.version === 0 || ze(r, e._value)) && (e.flags |= 128, e._value = r, t.version++);
  } catch (r) {
    throw t.version++, r;
  } finally {
    Oe = n, yt = o, zl(e), e.flags &= -3;
  }
}
function rs(e, t = !1) {
  const { dep: n, prevSub: o, nextSub: r } = e;
  if (o && (o.nextSub = r, e.prevSub = void 0), r && (r.prevSub = o, e.nextSub = void 0), n.subs === e && (n.subs = o, !o && n.computed)) {
    n.computed.flags &= -5;
    for (let i = n.computed.deps; i; i = i.nextDep)
      rs(i, !0);
  }
  !t && !--n.sc && n.map && n.map.delete(n.key);
}
function md(e) {
  const { prevDep: t, nextDep: n } = e;
  t && (t.nextDep = n, e.prevDep = void 0), n && (n.prevDep = t, e.nextDep = void 0);
}
let yt = !0;
const Ul = [];
function It() {
  Ul.push(yt), yt = !1;
}
function jt() {
  const e = Ul.pop();
  yt = e === void 0 ? !0 : e;
}
function Vs(e) {
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
let ho = 0;
class hd {
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
    if (!Oe || !yt || Oe === this.computed)
      return;
    let n = this.activeLink;
    if (n === void 0 || n.sub !== Oe)
      n = this.activeLink = new hd(Oe, this), Oe.deps ? (n.prevDep = Oe.depsTail, Oe.depsTail.nextDep = n, Oe.depsTail = n) : Oe.deps = Oe.depsTail = n, Hl(n);
    else if (n.version === -1 && (n.version = this.version, n.nextDep)) {
      const o = n.nextDep;
      o.prevDep = n.prevDep, n.prevDep && (n.prevDep.nextDep = o), n.prevDep = Oe.depsTail, n.nextDep = void 0, Oe.depsTail.nextDep = n, Oe.depsTail = n, Oe.deps === n && (Oe.deps = o);
    }
    return n;
  }
  trigger(t) {
    this.version++, ho++, this.notify(t);
  }
  notify(t) {
    ns();
    try {
      for (let n = this.subs; n; n = n.prevSub)
        n.sub.notify() && n.sub.dep.notify();
    } finally {
      os();
    }
  }
}
function Hl(e) {
  if (e.dep.sc++, e.sub.flags & 4) {
    const t = e.dep.computed;
    if (t && !e.dep.subs) {
      t.flags |= 20;
      for (let o = t.deps; o; o = o.nextDep)
        Hl(o);
    }
    const n = e.dep.subs;
    n !== e && (e.prevSub = n, n && (n.nextSub = e)), e.dep.subs = e;
  }
}
const dr = /* @__PURE__ */ new WeakMap(), wn = /* @__PURE__ */ Symbol(
  ""
), Si = /* @__PURE__ */ Symbol(
  ""
), go = /* @__PURE__ */ Symbol(
  ""
);
function qe(e, t, n) {
  if (yt && Oe) {
    let o = dr.get(e);
    o || dr.set(e, o = /* @__PURE__ */ new Map());
    let r = o.get(n);
    r || (o.set(n, r = new Mr()), r.map = o, r.key = n), r.track();
  }
}
function Ht(e, t, n, o, r, i) {
  const s = dr.get(e);
  if (!s) {
    ho++;
    return;
  }
  const a = (l) => {
    l && l.trigger();
  };
  if (ns(), t === "clear")
    s.forEach(a);
  else {
    const l = J(e), u = l && Lr(n);
    if (l && n === "length") {
      const c = Number(o);
      s.forEach((d, p) => {
        (p === "length" || p === go || !at(p) && p >= c) && a(d);
      });
    } else
      switch ((n !== void 0 || s.has(void 0)) && a(s.get(n)), u && a(s.get(go)), t) {
        case "add":
          l ? u && a(s.get("length")) : (a(s.get(wn)), sn(e) && a(s.get(Si)));
          break;
        case "delete":
          l || (a(s.get(wn)), sn(e) && a(s.get(Si)));
          break;
        case "set":
          sn(e) && a(s.get(wn));
          break;
      }
  }
  os();
}
function gd(e, t) {
  const n = dr.get(e);
  return n && n.get(t);
}
function An(e) {
  const t = /* @__PURE__ */ pe(e);
  return t === e || (qe(t, "iterate", go), /* @__PURE__ */ st(e)) ? t : /* @__PURE__ */ Nt(e) ? /* @__PURE__ */ Et(e) ? t.map((n) => ln(dt(n))) : t.map(ln) : t.map(dt);
}
function Dr(e) {
  return qe(e = /* @__PURE__ */ pe(e), "iterate", go), e;
}
function Ct(e, t) {
  return /* @__PURE__ */ Nt(e) ? ln(/* @__PURE__ */ Et(e) ? dt(t) : t) : dt(t);
}
const bd = {
  __proto__: null,
  [Symbol.iterator]() {
    return ii(this, Symbol.iterator, (e) => Ct(this, e));
  },
  concat(...e) {
    return An(this).concat(
      ...e.map((t) => J(t) ? An(t) : t)
    );
  },
  entries() {
    return ii(this, "entries", (e) => (e[1] = Ct(this, e[1]), e));
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
      (n) => n.map((o) => Ct(this, o)),
      arguments
    );
  },
  find(e, t) {
    return Rt(
      this,
      "find",
      e,
      t,
      (n) => Ct(this, n),
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
      (n) => Ct(this, n),
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
    return si(this, "includes", e);
  },
  indexOf(...e) {
    return si(this, "indexOf", e);
  },
  join(e) {
    return An(this).join(e);
  },
  // keys() iterator only reads `length`, no optimization required
  lastIndexOf(...e) {
    return si(this, "lastIndexOf", e);
  },
  map(e, t) {
    return Rt(this, "map", e, t, void 0, arguments);
  },
  pop() {
    return Gn(this, "pop");
  },
  push(...e) {
    return Gn(this, "push", e);
  },
  reduce(e, ...t) {
    return Hs(this, "reduce", e, t);
  },
  reduceRight(e, ...t) {
    return Hs(this, "reduceRight", e, t);
  },
  shift() {
    return Gn(this, "shift");
  },
  // slice could use ARRAY_ITERATE but also seems to beg for range tracking
  some(e, t) {
    return Rt(this, "some", e, t, void 0, arguments);
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
    return ii(this, "values", (e) => Ct(this, e));
  }
};
function ii(e, t, n) {
  const o = Dr(e), r = o[t], i = r.call(o);
  if (o !== e && !/* @__PURE__ */ st(e)) {
    if (i[Symbol.toStringTag] === "Array Iterator") {
      const s = Object.create(Object.getPrototypeOf(i));
      return s.next = () => Us(i.next(), n), r !== Kl[t] && Object.defineProperties(s, {
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
    i._next = i.next, i.next = () => Us(i._next(), n);
  }
  return i;
}
function Us(e, t) {
  return e.done || (e.value = t(e.value)), e;
}
const Kl = Array.prototype;
function Rt(e, t, n, o, r, i) {
  const s = Dr(e), a = s !== e && !/* @__PURE__ */ st(e), l = s[t];
  if (l !== Kl[t]) {
    const d = l.apply(e, i);
    return a ? dt(d) : d;
  }
  let u = n;
  s !== e && (a ? u = function(d, p) {
    return n.call(this, Ct(e, d), p, e);
  } : n.length > 2 && (u = function(d, p) {
    return n.call(this, d, p, e);
  }));
  const c = l.call(s, u, o);
  return a && r ? r(c) : c;
}
function Hs(e, t, n, o) {
  const r = Dr(e), i = r !== e && !/* @__PURE__ */ st(e);
  let s = n, a = !1;
  r !== e && (i ? (a = o.length === 0, s = function(u, c, d) {
    return a && (a = !1, u = Ct(e, u)), n.call(this, u, Ct(e, c), d, e);
  }) : n.length > 3 && (s = function(u, c, d) {
    return n.call(this, u, c, d, e);
  }));
  const l = r[t](s, ...o);
  return a ? Ct(e, l) : l;
}
function si(e, t, n) {
  const o = /* @__PURE__ */ pe(e);
  qe(o, "iterate", go);
  const r = o[t](...n);
  return (r === -1 || r === !1) && /* @__PURE__ */ Fr(n[0]) ? (n[0] = /* @__PURE__ */ pe(n[0]), o[t](...n)) : r;
}
function Gn(e, t, n = []) {
  It(), ns();
  const o = (/* @__PURE__ */ pe(e))[t].apply(e, n);
  return os(), jt(), o;
}
const vd = /* @__PURE__ */ es("__proto__,__v_isRef,__isVue"), Wl = /* @__PURE__ */ new Set(
  /* @__PURE__ */ Object.getOwnPropertyNames(Symbol).filter((e) => e !== "arguments" && e !== "caller").map((e) => Symbol[e]).filter(at)
);
function yd(e) {
  at(e) || (e = String(e));
  const t = /* @__PURE__ */ pe(this);
  return qe(t, "has", e), t.hasOwnProperty(e);
}
class ql {
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
      return o === (r ? i ? Pd : Zl : i ? Jl : Yl).get(t) || // receiver is not the reactive proxy, but has the same prototype
      // this means the receiver is a user proxy of the reactive proxy
      Object.getPrototypeOf(t) === Object.getPrototypeOf(o) ? t : void 0;
    const s = J(t);
    if (!r) {
      let l;
      if (s && (l = bd[n]))
        return l;
      if (n === "hasOwnProperty")
        return yd;
    }
    const a = Reflect.get(
      t,
      n,
      // if this is a proxy wrapping a ref, return methods using the raw ref
      // as receiver so that we don't have to call `toRaw` on the ref in all
      // its class methods
      /* @__PURE__ */ Ae(t) ? t : o
    );
    if ((at(n) ? Wl.has(n) : vd(n)) || (r || qe(t, "get", n), i))
      return a;
    if (/* @__PURE__ */ Ae(a)) {
      const l = s && Lr(n) ? a : a.value;
      return r && ye(l) ? /* @__PURE__ */ fr(l) : l;
    }
    return ye(a) ? r ? /* @__PURE__ */ fr(a) : /* @__PURE__ */ Hn(a) : a;
  }
}
class Gl extends ql {
  constructor(t = !1) {
    super(!1, t);
  }
  set(t, n, o, r) {
    let i = t[n];
    const s = J(t) && Lr(n);
    if (!this._isShallow) {
      const u = /* @__PURE__ */ Nt(i);
      if (!/* @__PURE__ */ st(o) && !/* @__PURE__ */ Nt(o) && (i = /* @__PURE__ */ pe(i), o = /* @__PURE__ */ pe(o)), !s && /* @__PURE__ */ Ae(i) && !/* @__PURE__ */ Ae(o))
        return u || (i.value = o), !0;
    }
    const a = s ? Number(n) < t.length : be(t, n), l = Reflect.set(
      t,
      n,
      o,
      /* @__PURE__ */ Ae(t) ? t : r
    );
    return t === /* @__PURE__ */ pe(r) && l && (a ? ze(o, i) && Ht(t, "set", n, o) : Ht(t, "add", n, o)), l;
  }
  deleteProperty(t, n) {
    const o = be(t, n);
    t[n];
    const r = Reflect.deleteProperty(t, n);
    return r && o && Ht(t, "delete", n, void 0), r;
  }
  has(t, n) {
    const o = Reflect.has(t, n);
    return (!at(n) || !Wl.has(n)) && qe(t, "has", n), o;
  }
  ownKeys(t) {
    return qe(
      t,
      "iterate",
      J(t) ? "length" : wn
    ), Reflect.ownKeys(t);
  }
}
class _d extends ql {
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
const wd = /* @__PURE__ */ new Gl(), kd = /* @__PURE__ */ new _d(), $d = /* @__PURE__ */ new Gl(!0);
const xi = (e) => e, Yo = (e) => Reflect.getPrototypeOf(e);
function Sd(e, t, n) {
  return function(...o) {
    const r = this.__v_raw, i = /* @__PURE__ */ pe(r), s = sn(i), a = e === "entries" || e === Symbol.iterator && s, l = e === "keys" && s, u = r[e](...o), c = n ? xi : t ? ln : dt;
    return !t && qe(
      i,
      "iterate",
      l ? Si : wn
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
function Jo(e) {
  return function(...t) {
    return e === "delete" ? !1 : e === "clear" ? void 0 : this;
  };
}
function xd(e, t) {
  const n = {
    get(r) {
      const i = this.__v_raw, s = /* @__PURE__ */ pe(i), a = /* @__PURE__ */ pe(r);
      e || (ze(r, a) && qe(s, "get", r), qe(s, "get", a));
      const { has: l } = Yo(s), u = t ? xi : e ? ln : dt;
      if (l.call(s, r))
        return u(i.get(r));
      if (l.call(s, a))
        return u(i.get(a));
      i !== s && i.get(r);
    },
    get size() {
      const r = this.__v_raw;
      return !e && qe(/* @__PURE__ */ pe(r), "iterate", wn), r.size;
    },
    has(r) {
      const i = this.__v_raw, s = /* @__PURE__ */ pe(i), a = /* @__PURE__ */ pe(r);
      return e || (ze(r, a) && qe(s, "has", r), qe(s, "has", a)), r === a ? i.has(r) : i.has(r) || i.has(a);
    },
    forEach(r, i) {
      const s = this, a = s.__v_raw, l = /* @__PURE__ */ pe(a), u = t ? xi : e ? ln : dt;
      return !e && qe(l, "iterate", wn), a.forEach((c, d) => r.call(i, u(c), u(d), s));
    }
  };
  return Ee(
    n,
    e ? {
      add: Jo("add"),
      set: Jo("set"),
      delete: Jo("delete"),
      clear: Jo("clear")
    } : {
      add(r) {
        const i = /* @__PURE__ */ pe(this), s = Yo(i), a = /* @__PURE__ */ pe(r), l = !t && !/* @__PURE__ */ st(r) && !/* @__PURE__ */ Nt(r) ? a : r;
        return s.has.call(i, l) || ze(r, l) && s.has.call(i, r) || ze(a, l) && s.has.call(i, a) || (i.add(l), Ht(i, "add", l, l)), this;
      },
      set(r, i) {
        !t && !/* @__PURE__ */ st(i) && !/* @__PURE__ */ Nt(i) && (i = /* @__PURE__ */ pe(i));
        const s = /* @__PURE__ */ pe(this), { has: a, get: l } = Yo(s);
        let u = a.call(s, r);
        u || (r = /* @__PURE__ */ pe(r), u = a.call(s, r));
        const c = l.call(s, r);
        return s.set(r, i), u ? ze(i, c) && Ht(s, "set", r, i) : Ht(s, "add", r, i), this;
      },
      delete(r) {
        const i = /* @__PURE__ */ pe(this), { has: s, get: a } = Yo(i);
        let l = s.call(i, r);
        l || (r = /* @__PURE__ */ pe(r), l = s.call(i, r)), a && a.call(i, r);
        const u = i.delete(r);
        return l && Ht(i, "delete", r, void 0), u;
      },
      clear() {
        const r = /* @__PURE__ */ pe(this), i = r.size !== 0, s = r.clear();
        return i && Ht(
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
    n[r] = Sd(r, e, t);
  }), n;
}
function is(e, t) {
  const n = xd(e, t);
  return (o, r, i) => r === "__v_isReactive" ? !e : r === "__v_isReadonly" ? e : r === "__v_isShallow" ? t : r === "__v_raw" ? o : Reflect.get(
    be(n, r) && r in o ? n : o,
    r,
    i
  );
}
const Cd = {
  get: /* @__PURE__ */ is(!1, !1)
}, Td = {
  get: /* @__PURE__ */ is(!1, !0)
}, Od = {
  get: /* @__PURE__ */ is(!0, !1)
};
const Yl = /* @__PURE__ */ new WeakMap(), Jl = /* @__PURE__ */ new WeakMap(), Zl = /* @__PURE__ */ new WeakMap(), Pd = /* @__PURE__ */ new WeakMap();
function Ad(e) {
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
  return /* @__PURE__ */ Nt(e) ? e : ss(
    e,
    !1,
    wd,
    Cd,
    Yl
  );
}
// @__NO_SIDE_EFFECTS__
function Ed(e) {
  return ss(
    e,
    !1,
    $d,
    Td,
    Jl
  );
}
// @__NO_SIDE_EFFECTS__
function fr(e) {
  return ss(
    e,
    !0,
    kd,
    Od,
    Zl
  );
}
function ss(e, t, n, o, r) {
  if (!ye(e) || e.__v_raw && !(t && e.__v_isReactive) || e.__v_skip || !Object.isExtensible(e))
    return e;
  const i = r.get(e);
  if (i)
    return i;
  const s = Ad(ed(e));
  if (s === 0)
    return e;
  const a = new Proxy(
    e,
    s === 2 ? o : n
  );
  return r.set(e, a), a;
}
// @__NO_SIDE_EFFECTS__
function Et(e) {
  return /* @__PURE__ */ Nt(e) ? /* @__PURE__ */ Et(e.__v_raw) : !!(e && e.__v_isReactive);
}
// @__NO_SIDE_EFFECTS__
function Nt(e) {
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
function as(e) {
  return !be(e, "__v_skip") && Object.isExtensible(e) && Pl(e, "__v_skip", !0), e;
}
const dt = (e) => ye(e) ? /* @__PURE__ */ Hn(e) : e, ln = (e) => ye(e) ? /* @__PURE__ */ fr(e) : e;
// @__NO_SIDE_EFFECTS__
function Ae(e) {
  return e ? e.__v_isRef === !0 : !1;
}
// @__NO_SIDE_EFFECTS__
function ee(e) {
  return Xl(e, !1);
}
// @__NO_SIDE_EFFECTS__
function ft(e) {
  return Xl(e, !0);
}
function Xl(e, t) {
  return /* @__PURE__ */ Ae(e) ? e : new Ld(e, t);
}
class Ld {
  constructor(t, n) {
    this.dep = new Mr(), this.__v_isRef = !0, this.__v_isShallow = !1, this._rawValue = n ? t : /* @__PURE__ */ pe(t), this._value = n ? t : dt(t), this.__v_isShallow = n;
  }
  get value() {
    return this.dep.track(), this._value;
  }
  set value(t) {
    const n = this._rawValue, o = this.__v_isShallow || /* @__PURE__ */ st(t) || /* @__PURE__ */ Nt(t);
    t = o ? t : /* @__PURE__ */ pe(t), ze(t, n) && (this._rawValue = t, this._value = o ? t : dt(t), this.dep.trigger());
  }
}
function y(e) {
  return /* @__PURE__ */ Ae(e) ? e.value : e;
}
const Id = {
  get: (e, t, n) => t === "__v_raw" ? e : y(Reflect.get(e, t, n)),
  set: (e, t, n, o) => {
    const r = e[t];
    return /* @__PURE__ */ Ae(r) && !/* @__PURE__ */ Ae(n) ? (r.value = n, !0) : Reflect.set(e, t, n, o);
  }
};
function Ql(e) {
  return /* @__PURE__ */ Et(e) ? e : new Proxy(e, Id);
}
class jd {
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
function Nd(e) {
  return new jd(e);
}
// @__NO_SIDE_EFFECTS__
function Md(e) {
  const t = J(e) ? new Array(e.length) : {};
  for (const n in e)
    t[n] = Fd(e, n);
  return t;
}
class Dd {
  constructor(t, n, o) {
    this._object = t, this._defaultValue = o, this.__v_isRef = !0, this._value = void 0, this._key = at(n) ? n : String(n), this._raw = /* @__PURE__ */ pe(t);
    let r = !0, i = t;
    if (!J(t) || at(this._key) || !Lr(this._key))
      do
        r = !/* @__PURE__ */ Fr(i) || /* @__PURE__ */ st(i);
      while (r && (i = i.__v_raw));
    this._shallow = r;
  }
  get value() {
    let t = this._object[this._key];
    return this._shallow && (t = y(t)), this._value = t === void 0 ? this._defaultValue : t;
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
    return gd(this._raw, this._key);
  }
}
function Fd(e, t, n) {
  return new Dd(e, t, n);
}
class Rd {
  constructor(t, n, o) {
    this.fn = t, this.setter = n, this._value = void 0, this.dep = new Mr(this), this.__v_isRef = !0, this.deps = void 0, this.depsTail = void 0, this.flags = 16, this.globalVersion = ho - 1, this.next = void 0, this.effect = this, this.__v_isReadonly = !n, this.isSSR = o;
  }
  /**
   * @internal
   */
  notify() {
    if (this.flags |= 16, !(this.flags & 8) && // avoid infinite self recursion
    Oe !== this)
      return Rl(this, !0), !0;
  }
  get value() {
    const t = this.dep.track();
    return Vl(this), t && (t.version = this.dep.version), this._value;
  }
  set value(t) {
    this.setter && this.setter(t);
  }
}
// @__NO_SIDE_EFFECTS__
function Bd(e, t, n = !1) {
  let o, r;
  return oe(e) ? o = e : (o = e.get, r = e.set), new Rd(o, r, n);
}
const Zo = {}, pr = /* @__PURE__ */ new WeakMap();
let gn;
function zd(e, t = !1, n = gn) {
  if (n) {
    let o = pr.get(n);
    o || pr.set(n, o = []), o.push(e);
  }
}
function Vd(e, t, n = he) {
  const { immediate: o, deep: r, once: i, scheduler: s, augmentJob: a, call: l } = n, u = (k) => r ? k : /* @__PURE__ */ st(k) || r === !1 || r === 0 ? Kt(k, 1) : Kt(k);
  let c, d, p, f, g = !1, w = !1;
  if (/* @__PURE__ */ Ae(e) ? (d = () => e.value, g = /* @__PURE__ */ st(e)) : /* @__PURE__ */ Et(e) ? (d = () => u(e), g = !0) : J(e) ? (w = !0, g = e.some((k) => /* @__PURE__ */ Et(k) || /* @__PURE__ */ st(k)), d = () => e.map((k) => {
    if (/* @__PURE__ */ Ae(k))
      return k.value;
    if (/* @__PURE__ */ Et(k))
      return u(k);
    if (oe(k))
      return l ? l(k, 2) : k();
  })) : oe(e) ? t ? d = l ? () => l(e, 2) : e : d = () => {
    if (p) {
      It();
      try {
        p();
      } finally {
        jt();
      }
    }
    const k = gn;
    gn = c;
    try {
      return l ? l(e, 3, [f]) : e(f);
    } finally {
      gn = k;
    }
  } : d = At, t && r) {
    const k = d, x = r === !0 ? 1 / 0 : r;
    d = () => Kt(k(), x);
  }
  const $ = Ml(), C = () => {
    c.stop(), $ && $.active && ts($.effects, c);
  };
  if (i && t) {
    const k = t;
    t = (...x) => {
      try {
        return k(...x);
      } finally {
        C();
      }
    };
  }
  let O = w ? new Array(e.length).fill(Zo) : Zo;
  const M = (k) => {
    if (!(!(c.flags & 1) || !c.dirty && !k))
      if (t) {
        const x = c.run();
        if (k || r || g || (w ? x.some((G, B) => ze(G, O[B])) : ze(x, O))) {
          const G = gn;
          It();
          try {
            p && p(), gn = c;
            const B = [
              x,
              // pass undefined as the old value when it's changed for the first time
              O === Zo ? void 0 : w && O[0] === Zo ? [] : O,
              f
            ];
            O = x, l ? l(t, 3, B) : (
              // @ts-expect-error
              t(...B)
            );
          } finally {
            gn = G, jt();
          }
        }
      } else
        c.run();
  };
  return a && a(M), c = new Dl(d), c.scheduler = s ? () => s(M, !1) : M, f = (k) => zd(k, !1, c), p = c.onStop = () => {
    const k = pr.get(c);
    if (k) {
      if (l)
        l(k, 4);
      else
        for (const x of k) x();
      pr.delete(c);
    }
  }, t ? o ? M(!0) : O = c.run() : s ? s(M.bind(null, !0), !0) : c.run(), C.pause = c.pause.bind(c), C.resume = c.resume.bind(c), C.stop = C, C;
}
function Kt(e, t = 1 / 0, n) {
  if (t <= 0 || !ye(e) || e.__v_skip || (n = n || /* @__PURE__ */ new Map(), (n.get(e) || 0) >= t))
    return e;
  if (n.set(e, t), t--, /* @__PURE__ */ Ae(e))
    Kt(e.value, t, n);
  else if (J(e))
    for (let o = 0; o < e.length; o++)
      Kt(e[o], t, n);
  else if (Rn(e) || sn(e))
    e.forEach((o) => {
      Kt(o, t, n);
    });
  else if (Ol(e)) {
    for (const o in e)
      Kt(e[o], t, n);
    for (const o of Object.getOwnPropertySymbols(e))
      Object.prototype.propertyIsEnumerable.call(e, o) && Kt(e[o], t, n);
  }
  return e;
}
function Vo(e, t, n, o) {
  try {
    return o ? e(...o) : e();
  } catch (r) {
    Rr(r, t, n);
  }
}
function pt(e, t, n, o) {
  if (oe(e)) {
    const r = Vo(e, t, n, o);
    return r && Cl(r) && r.catch((i) => {
      Rr(i, t, n, void 0, !0);
    }), r;
  }
  if (J(e)) {
    const r = [];
    for (let i = 0; i < e.length; i++)
      r.push(pt(e[i], t, n, o));
    return r;
  }
}
function Rr(e, t, n, o = !0, r = !1) {
  const i = t ? t.vnode : null, { errorHandler: s, throwUnhandledErrorInProduction: a } = t && t.appContext.config || he;
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
      It(), Vo(s, null, 10, [
        e,
        u,
        c
      ]), jt();
      return;
    }
  }
  Ud(e, n, i, o, a);
}
function Ud(e, t, n, o = !0, r = !1) {
  if (r)
    throw e;
  console.error(e);
}
const Ze = [];
let bt = -1;
const Tt = [];
let nn = null, Ln = 0;
const eu = /* @__PURE__ */ Promise.resolve();
let mr = null;
function Uo(e) {
  const t = mr || eu;
  return e ? t.then(this ? e.bind(this) : e) : t;
}
function Hd(e) {
  let t = bt + 1, n = Ze.length;
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
    !(e.flags & 2) && t >= bo(n) ? Ze.push(e) : Ze.splice(Hd(t), 0, e), e.flags |= 1, tu();
  }
}
function tu() {
  mr || (mr = eu.then(ru));
}
function Kd(e) {
  if (!J(e))
    nn && e.id === -1 ? nn.splice(Ln + 1, 0, e) : e.flags & 1 || (Tt.push(e), e.flags |= 1);
  else
    for (let t = 0; t < e.length; t++)
      Tt.push(e[t]);
  tu();
}
function nu(e, t, n, o = bt + 1) {
  for (; o < Ze.length; o++) {
    const r = Ze[o];
    if (r && r.flags & 2) {
      if (e && r.id !== e.uid || t !== void 0 && !(r.id >= t))
        continue;
      Ze.splice(o, 1), o = e ? o - 1 : bt, r.flags & 4 && (r.flags &= -2), r(), r.flags & 4 || (r.flags &= -2);
    }
  }
}
function ou(e, t, n = 0) {
  if (Tt.length) {
    let o = Tt, r = 0;
    if (t) {
      o = [];
      for (let s = 0; s < Tt.length; s++) {
        const a = Tt[s];
        (a.i !== void 0 ? !a.i || a.i.uid < n : t.has(a)) ? Tt[r++] = a : o.push(a);
      }
    }
    const i = [...new Set(o)].sort((s, a) => bo(s) - bo(a));
    if (Tt.length = r, nn) {
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
let ai = !1;
function Wd(e, t) {
  if (ai) {
    e();
    return;
  }
  const n = t === void 0 ? void 0 : new Set(Tt);
  e(), ai = !0;
  try {
    nu(void 0, t), ou(void 0, n, t);
  } finally {
    ai = !1;
  }
}
const bo = (e) => e.id == null ? e.flags & 2 ? -1 : 1 / 0 : e.id;
function ru(e) {
  try {
    for (bt = 0; bt < Ze.length; bt++) {
      const t = Ze[bt];
      t && !(t.flags & 8) && (t.flags & 4 && (t.flags &= -2), Vo(
        t,
        t.i,
        t.i ? 15 : 14
      ), t.flags & 4 || (t.flags &= -2));
    }
  } finally {
    for (; bt < Ze.length; bt++) {
      const t = Ze[bt];
      t && (t.flags &= -2);
    }
    bt = -1, Ze.length = 0, ou(), mr = null, (Ze.length || Tt.length) && ru();
  }
}
let Ue = null, iu = null;
function hr(e) {
  const t = Ue;
  return Ue = e, iu = e && e.type.__scopeId || null, t;
}
function re(e, t = Ue, n) {
  if (!t || e._n)
    return e;
  const o = (...r) => {
    o._d && kr(-1);
    const i = hr(t), s = Wt.length;
    let a;
    try {
      a = e(...r);
    } finally {
      for (let l = Wt.length; l > s; l--) hs();
      hr(i), o._d && kr(1);
    }
    return a;
  };
  return o._n = !0, o._c = !0, o._d = !0, o;
}
function ls(e, t) {
  if (Ue === null)
    return e;
  const n = Kr(Ue), o = e.dirs || (e.dirs = []);
  for (let r = 0; r < t.length; r++) {
    let [i, s, a, l = he] = t[r];
    i && (oe(i) && (i = {
      mounted: i,
      updated: i
    }), i.deep && Kt(s), o.push({
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
    u && (It(), pt(u, n, 8, [
      e.el,
      l,
      r,
      t
    ]), jt());
  }
}
function qd(e, t) {
  if (Ge) {
    let n = Ge.provides;
    const o = Ge.parent && Ge.parent.provides;
    o === n && (n = Ge.provides = Object.create(o)), n[e] = t;
  }
}
function so(e, t, n = !1) {
  const o = Cn();
  if (o || $n) {
    let r = $n ? $n._context.provides : o ? o.parent == null || o.ce ? o.vnode.appContext && o.vnode.appContext.provides : o.parent.provides : void 0;
    if (r && e in r)
      return r[e];
    if (arguments.length > 1)
      return n && oe(t) ? t.call(o && o.proxy) : t;
  }
}
function Gd() {
  return !!(Cn() || $n);
}
const Yd = /* @__PURE__ */ Symbol.for("v-scx"), Jd = () => so(Yd);
function Zd(e, t) {
  return us(
    e,
    null,
    { flush: "sync" }
  );
}
function Xe(e, t, n) {
  return us(e, t, n);
}
function us(e, t, n = he) {
  const { immediate: o, deep: r, flush: i, once: s } = n, a = Ee({}, n), l = t && o || !t && i !== "post";
  let u;
  if (ko) {
    if (i === "sync") {
      const f = Jd();
      u = f.__watcherHandles || (f.__watcherHandles = []);
    } else if (!l) {
      const f = () => {
      };
      return f.stop = At, f.resume = At, f.pause = At, f;
    }
  }
  const c = Ge;
  a.call = (f, g, w) => pt(f, c, g, w);
  let d = !1;
  i === "post" ? a.scheduler = (f) => {
    f.i = c, We(f, c && c.suspense);
  } : i !== "sync" && (d = !0, a.scheduler = (f, g) => {
    g ? f() : Br(f);
  }), a.augmentJob = (f) => {
    t && (f.flags |= 4), d && (f.flags |= 2, c && (f.id = c.uid, f.i = c));
  };
  const p = Vd(e, t, a);
  return ko && (u ? u.push(p) : l && p()), p;
}
function Xd(e, t, n) {
  const o = this.proxy, r = Pe(e) ? e.includes(".") ? su(o, e) : () => o[e] : e.bind(o, o);
  let i;
  oe(t) ? i = t : (i = t.handler, n = t);
  const s = Wo(this), a = us(r, i.bind(o), n);
  return s(), a;
}
function su(e, t) {
  const n = t.split(".");
  return () => {
    let o = e;
    for (let r = 0; r < n.length && o; r++)
      o = o[n[r]];
    return o;
  };
}
const en = /* @__PURE__ */ new WeakMap(), au = /* @__PURE__ */ Symbol("_vte"), zr = (e) => e.__isTeleport, bn = (e) => e && (e.disabled || e.disabled === ""), Qd = (e) => e && (e.defer || e.defer === ""), Ks = (e) => typeof SVGElement < "u" && e instanceof SVGElement, Ws = (e) => typeof MathMLElement == "function" && e instanceof MathMLElement, Ci = (e, t) => {
  const n = e && e.to;
  return Pe(n) ? t ? t(n) : null : n;
}, ef = {
  name: "Teleport",
  __isTeleport: !0,
  process(e, t, n, o, r, i, s, a, l, u) {
    const {
      mc: c,
      pc: d,
      pbc: p,
      o: { insert: f, querySelector: g, createText: w, createComment: $, parentNode: C }
    } = u, O = bn(t.props);
    let { dynamicChildren: M } = t;
    const k = (B, P, N) => {
      B.shapeFlag & 16 && c(
        B.children,
        P,
        N,
        r,
        i,
        s,
        a,
        l
      );
    }, x = (B = t) => {
      const P = bn(B.props), N = B.target = Ci(B.props, g), X = Ti(N, B, w, f);
      N && (s !== "svg" && Ks(N) ? s = "svg" : s !== "mathml" && Ws(N) && (s = "mathml"), r && r.isCE && (r.ce._teleportTargets || (r.ce._teleportTargets = /* @__PURE__ */ new Set())).add(N), P || (k(B, N, X), Qn(B, !1)));
    }, G = (B) => {
      const P = () => {
        if (en.get(B) === P) {
          if (en.delete(B), bn(B.props)) {
            const N = C(B.el) || n;
            k(B, N, B.anchor), Qn(B, !0);
          }
          x(B);
        }
      };
      en.set(B, P), We(P, i);
    };
    if (e == null) {
      const B = t.el = w(""), P = t.anchor = w("");
      if (f(B, n, o), f(P, n, o), Qd(t.props) || i && i.pendingBranch) {
        G(t);
        return;
      }
      O && (k(t, n, P), Qn(t, !0)), x();
    } else {
      t.el = e.el;
      const B = t.anchor = e.anchor, P = en.get(e);
      if (P) {
        P.flags |= 8, en.delete(e), G(t);
        return;
      }
      t.targetStart = e.targetStart;
      const N = t.target = e.target, X = t.targetAnchor = e.targetAnchor, te = bn(e.props), F = te ? n : N, ae = te ? B : X;
      if (s === "svg" || Ks(N) ? s = "svg" : (s === "mathml" || Ws(N)) && (s = "mathml"), M ? (p(
        e.dynamicChildren,
        M,
        F,
        r,
        i,
        s,
        a
      ), ms(e, t, !0)) : l || d(
        e,
        t,
        F,
        ae,
        r,
        i,
        s,
        a,
        !1
      ), O)
        te ? t.props && e.props && t.props.to !== e.props.to && (t.props.to = e.props.to) : Xo(
          t,
          n,
          B,
          u,
          1
        );
      else if ((t.props && t.props.to) !== (e.props && e.props.to)) {
        const $e = Ci(t.props, g);
        $e && (t.target = $e, Xo(
          t,
          $e,
          null,
          u,
          0
        ));
      } else te && Xo(
        t,
        N,
        X,
        u,
        1
      );
      Qn(t, O);
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
    } = e, f = bn(p), g = i || !f, w = en.get(e);
    if (w && (w.flags |= 8, en.delete(e)), d && (r(u), r(c)), i && r(l), !w && (f || d) && s & 16)
      for (let $ = 0; $ < a.length; $++) {
        const C = a[$];
        o(
          C,
          t,
          n,
          g,
          !!C.dynamicChildren
        );
      }
  },
  move: Xo,
  hydrate: tf
};
function Xo(e, t, n, { o: { insert: o }, m: r }, i = 2) {
  i === 0 && (e.targetStart && o(e.targetStart, t, n), o(e.targetAnchor, t, n), n = e.targetAnchor);
  const { el: s, anchor: a, shapeFlag: l, children: u, props: c } = e, d = i === 2;
  if (d && o(s, t, n), !en.has(e) && (!d || bn(c)) && l & 16)
    for (let p = 0; p < u.length; p++)
      r(
        u[p],
        t,
        n,
        2
      );
  d && o(a, t, n);
}
function tf(e, t, n, o, r, i, {
  o: { nextSibling: s, parentNode: a, querySelector: l, insert: u, createText: c }
}, d) {
  function p($, C) {
    let O = C;
    for (; O; ) {
      if (O && O.nodeType === 8) {
        if (O.data === "teleport start anchor")
          t.targetStart = O;
        else if (O.data === "teleport anchor") {
          t.targetAnchor = O, $._lpa = t.targetAnchor && s(t.targetAnchor);
          break;
        }
      }
      O = s(O);
    }
  }
  function f($, C) {
    C.anchor = d(
      s($),
      C,
      a($),
      n,
      o,
      r,
      i
    );
  }
  const g = t.target = Ci(
    t.props,
    l
  ), w = bn(t.props);
  if (g) {
    const $ = g._lpa || g.firstChild;
    t.shapeFlag & 16 && (w ? (f(e, t), p(g, $), t.targetAnchor || Ti(
      g,
      t,
      c,
      u,
      // if target is the same as the main view, insert anchors before current node
      // to avoid hydrating mismatch
      a(e) === g ? e : null
    )) : (t.anchor = s(e), p(g, $), t.targetAnchor || Ti(g, t, c, u), d(
      $ && s($),
      t,
      g,
      n,
      o,
      r,
      i
    ))), Qn(t, w);
  } else w && t.shapeFlag & 16 && (f(e, t), t.targetStart = e, t.targetAnchor = s(e));
  return t.anchor && s(t.anchor);
}
const nf = ef;
function Qn(e, t) {
  const n = e.ctx;
  if (n && n.ut) {
    let o, r;
    for (t ? (o = e.el, r = e.anchor) : (o = e.targetStart, r = e.targetAnchor); o && o !== r; )
      o.nodeType === 1 && o.setAttribute("data-v-owner", n.uid), o = o.nextSibling;
    n.ut();
  }
}
function Ti(e, t, n, o, r = null) {
  const i = t.targetStart = n(""), s = t.targetAnchor = n("");
  return i[au] = s, e && (o(i, e, r), o(s, e, r)), s;
}
const ut = /* @__PURE__ */ Symbol("_leaveCb"), Yn = /* @__PURE__ */ Symbol("_enterCb");
function of() {
  const e = {
    isMounted: !1,
    isLeaving: !1,
    isUnmounting: !1,
    leavingVNodes: /* @__PURE__ */ new Map()
  };
  return Ho(() => {
    e.isMounted = !0;
  }), Ko(() => {
    e.isUnmounting = !0;
  }), e;
}
const lt = [Function, Array], lu = {
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
}, rf = {
  name: "BaseTransition",
  props: lu,
  setup(e, { slots: t }) {
    const n = Cn(), o = of();
    return () => {
      const r = t.default && du(t.default(), !0), i = r && r.length ? uu(r) : (
        // Keep explicit default-slot conditionals on the same transition path
        // as regular v-if branches, which render a comment placeholder.
        n.subTree ? I() : void 0
      );
      if (!i)
        return;
      const s = /* @__PURE__ */ pe(e), { mode: a } = s;
      if (o.isLeaving)
        return li(i);
      const l = gr(i);
      if (!l)
        return li(i);
      const u = Oi(
        l,
        s,
        o,
        n
      );
      l.type !== He && kn(l, u);
      let c = n.subTree && gr(n.subTree);
      if (c && c.type !== He && !vn(c, l) && vo(n.subTree)) {
        let d = Oi(
          c,
          s,
          o,
          n
        );
        if (kn(c, d), a === "out-in" && l.type !== He)
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
          }, li(i);
        a === "in-out" && l.type !== He ? d.delayLeave = (p, f, g) => {
          const w = cu(
            o,
            c
          );
          w[String(c.key)] = c, p[ut] = () => {
            f(), p[ut] = void 0, delete u.delayedLeave, c = void 0;
          }, u.delayedLeave = () => {
            g(), delete u.delayedLeave, c = void 0;
          };
        } : c = void 0;
      } else c && (c = void 0);
      return i;
    };
  }
};
function uu(e) {
  let t = e[0];
  if (e.length > 1) {
    for (const n of e)
      if (n.type !== He) {
        t = n;
        break;
      }
  }
  return t;
}
const sf = rf;
function cu(e, t) {
  const { leavingVNodes: n } = e;
  let o = n.get(t.type);
  return o || (o = /* @__PURE__ */ Object.create(null), n.set(t.type, o)), o;
}
function Oi(e, t, n, o) {
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
    onLeaveCancelled: g,
    onBeforeAppear: w,
    onAppear: $,
    onAfterAppear: C,
    onAppearCancelled: O
  } = t, M = String(e.key), k = cu(n, e), x = (P, N) => {
    P && pt(
      P,
      o,
      9,
      N
    );
  }, G = (P, N) => {
    const X = N[1];
    x(P, N), J(P) ? P.every((te) => te.length <= 1) && X() : P.length <= 1 && X();
  }, B = {
    mode: i,
    persisted: s,
    beforeEnter(P) {
      let N = a;
      if (!n.isMounted)
        if (r)
          N = w || a;
        else
          return;
      P[ut] && P[ut](
        !0
        /* cancelled */
      );
      const X = k[M];
      if (X && vn(e, X)) {
        let te = X.el[ut];
        if (!te) {
          const F = vo(X);
          te = F && F.el[ut];
        }
        te && te();
      }
      x(N, [P]);
    },
    enter(P) {
      if (k[M] === e) return;
      let N = l, X = u, te = c;
      if (!n.isMounted)
        if (r)
          N = $ || l, X = C || u, te = O || c;
        else
          return;
      let F = !1;
      P[Yn] = ($e) => {
        F || (F = !0, $e ? x(te, [P]) : x(X, [P]), B.delayedLeave && B.delayedLeave(), P[Yn] = void 0);
      };
      const ae = P[Yn].bind(null, !1);
      N ? G(N, [P, ae]) : ae();
    },
    leave(P, N) {
      const X = String(e.key);
      if (P[Yn] && P[Yn](
        !0
        /* cancelled */
      ), n.isUnmounting)
        return N();
      x(d, [P]);
      let te = !1;
      P[ut] = (ae) => {
        te || (te = !0, N(), ae ? x(g, [P]) : x(f, [P]), P[ut] = void 0, k[X] === e && delete k[X]);
      };
      const F = P[ut].bind(null, !1);
      k[X] = e, p ? G(p, [P, F]) : F();
    },
    clone(P) {
      const N = Oi(P, t, n, o);
      return N.afterLeave = () => {
        B.afterLeave && B.afterLeave();
      }, N.delayLeave = (X, te, F) => {
        B.delayLeave ? B.delayLeave(X, te, F) : F();
      }, N.delayedLeave = () => {
        B.delayedLeave && B.delayedLeave();
      }, N;
    }
  };
  return B;
}
function li(e) {
  if (Vr(e))
    return e = un(e), e.children = null, e;
}
function gr(e) {
  if (!Vr(e))
    return zr(e.type) && e.children ? uu(e.children) : e;
  if (e.component)
    return e.component.subTree;
  const { shapeFlag: t, children: n } = e;
  if (n) {
    if (t & 16)
      return n[0];
    if (t & 32 && oe(n.default))
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
  } else if (e.transition = t, e.type === U && J(e.children)) {
    const n = Su(e.children, !1);
    n && kn(n, t);
  }
}
function du(e, t = !1, n) {
  let o = [], r = 0;
  for (let i = 0; i < e.length; i++) {
    let s = e[i];
    const a = n == null ? s.key : String(n) + String(s.key != null ? s.key : i);
    s.type === U ? (s.patchFlag & 128 && r++, o = o.concat(
      du(s.children, t, a)
    )) : (t || s.type !== He) && o.push(a != null ? un(s, { key: a }) : s);
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
    const t = J(e.children) && Su(e.children, !1);
    return t ? vo(t) : void 0;
  }
  if (e.type !== He)
    return e;
}
// @__NO_SIDE_EFFECTS__
function ue(e, t) {
  return oe(e) ? (
    // #8236: extend call and options.name access are considered side-effects
    // by Rollup, so we have to wrap it in a pure-annotated IIFE.
    Ee({ name: e.name }, t, { setup: e })
  ) : e;
}
function fu() {
  const e = Cn();
  return e ? (e.appContext.config.idPrefix || "v") + "-" + e.ids[0] + e.ids[1]++ : "";
}
function pu(e) {
  e.ids = [e.ids[0] + e.ids[2]++ + "-", 0, 0];
}
function qs(e, t) {
  let n;
  return !!((n = Object.getOwnPropertyDescriptor(e, t)) && !n.configurable);
}
const br = /* @__PURE__ */ new WeakMap();
function ao(e, t, n, o, r = !1) {
  if (J(e)) {
    e.forEach(
      (w, $) => ao(
        w,
        t && (J(t) ? t[$] : t),
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
  const i = o.shapeFlag & 4 ? Kr(o.component) : o.el, s = r ? null : i, { i: a, r: l } = e, u = t && t.r, c = a.refs === he ? a.refs = {} : a.refs, d = a.setupState, p = /* @__PURE__ */ pe(d), f = d === he ? xl : (w) => qs(c, w) ? !1 : be(p, w), g = (w, $) => !($ && qs(c, $));
  if (u != null && u !== l) {
    if (Gs(t), Pe(u))
      c[u] = null, f(u) && (d[u] = null);
    else if (/* @__PURE__ */ Ae(u)) {
      const w = t;
      g(u, w.k) && (u.value = null), w.k && (c[w.k] = null);
    }
  }
  if (oe(l))
    Vo(l, a, 12, [s, c]);
  else {
    const w = Pe(l), $ = /* @__PURE__ */ Ae(l);
    if (w || $) {
      const C = () => {
        if (e.f) {
          const O = w ? f(l) ? d[l] : c[l] : g() || !e.k ? l.value : c[e.k];
          if (r)
            J(O) && ts(O, i);
          else if (J(O))
            O.includes(i) || O.push(i);
          else if (w)
            c[l] = [i], f(l) && (d[l] = c[l]);
          else {
            const M = [i];
            g(l, e.k) && (l.value = M), e.k && (c[e.k] = M);
          }
        } else w ? (c[l] = s, f(l) && (d[l] = s)) : $ && (g(l, e.k) && (l.value = s), e.k && (c[e.k] = s));
      };
      if (s) {
        const O = () => {
          C(), br.delete(e);
        };
        O.id = -1, br.set(e, O), We(O, n);
      } else
        Gs(e), C();
    }
  }
}
function Gs(e) {
  const t = br.get(e);
  t && (t.flags |= 8, br.delete(e));
}
Nr().requestIdleCallback;
Nr().cancelIdleCallback;
const Dn = (e) => !!e.type.__asyncLoader, Vr = (e) => e.type.__isKeepAlive;
function af(e, t) {
  mu(e, "a", t);
}
function lf(e, t) {
  mu(e, "da", t);
}
function mu(e, t, n = Ge) {
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
      Vr(r.parent.vnode) && uf(o, t, n, r), r = r.parent;
  }
}
function uf(e, t, n, o) {
  const r = yo(
    t,
    e,
    o,
    !0
    /* prepend */
  ), i = yo(
    "um",
    () => ts(o[t], r),
    n
  );
  i.flags = 16;
}
function yo(e, t, n = Ge, o = !1) {
  if (n) {
    const r = n[e] || (n[e] = []), i = t.__weh || (t.__weh = (...s) => {
      It();
      const a = Wo(n), l = pt(t, n, e, s);
      return a(), jt(), l;
    });
    return o ? r.unshift(i) : r.push(i), i;
  }
}
const Jt = (e) => (t, n = Ge) => {
  (!ko || e === "sp") && yo(e, (...o) => t(...o), n);
}, cf = Jt("bm"), Ho = Jt("m"), df = Jt(
  "bu"
), ff = Jt("u"), Ko = Jt(
  "bum"
), pf = Jt("um"), mf = Jt(
  "sp"
), hf = Jt("rtg"), gf = Jt("rtc");
function bf(e, t = Ge) {
  yo("ec", e, t);
}
const cs = "components", vf = "directives";
function vr(e, t) {
  return ds(cs, e, !0, t) || e;
}
const hu = /* @__PURE__ */ Symbol.for("v-ndc");
function Pi(e) {
  return Pe(e) ? ds(cs, e, !1) || e : e || hu;
}
function gu(e) {
  return ds(vf, e);
}
function ds(e, t, n = !0, o = !1) {
  const r = Ue || Ge;
  if (r) {
    const i = r.type;
    if (e === cs) {
      const a = ep(
        i,
        !1
      );
      if (a && (a === t || a === Ye(t) || a === jr(Ye(t))))
        return i;
    }
    const s = (
      // local registration
      // check instance[type] first which is resolved for options API
      Ys(r[e] || i[e], t) || // global registration
      Ys(r.appContext[e], t)
    );
    return !s && o ? i : s;
  }
}
function Ys(e, t) {
  return e && (e[t] || e[Ye(t)] || e[jr(Ye(t))]);
}
function xe(e, t, n, o) {
  let r;
  const i = n, s = J(e);
  if (s || Pe(e)) {
    const a = s && /* @__PURE__ */ Et(e);
    let l = !1, u = !1;
    a && (l = !/* @__PURE__ */ st(e), u = /* @__PURE__ */ Nt(e), e = Dr(e)), r = new Array(e.length);
    for (let c = 0, d = e.length; c < d; c++)
      r[c] = t(
        l ? u ? ln(dt(e[c])) : dt(e[c]) : e[c],
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
  else if (ye(e))
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
function Be(e, t, n, o, r, i) {
  if (n == null && (n = {}), Ue.ce || Ue.parent && Dn(Ue.parent) && Ue.parent.ce) {
    const u = n, c = Object.keys(u).length > 0;
    return t !== "default" && (u.name = t), m(), Z(
      U,
      null,
      [q("slot", u, o && o())],
      c ? -2 : 64
    );
  }
  let s = e[t];
  s && s._c && (s._d = !1);
  const a = Wt.length;
  m();
  let l;
  try {
    const u = s && bu(s(n)), c = n.key || i || // slot content array of a dynamic conditional slot may have a branch
    // key attached in the `createSlots` helper, respect that
    u && u.key;
    l = Z(
      U,
      {
        key: (c && !at(c) ? c : `_${t}`) + // #7256 force differentiate fallback content from actual content
        (!u && o ? "_fb" : "")
      },
      u || (o ? o() : []),
      u && e._ === 1 ? 64 : -2
    );
  } catch (u) {
    for (let c = Wt.length; c > a; c--) hs();
    throw u;
  } finally {
    s && s._c && (s._d = !0);
  }
  return l.scopeId && (l.slotScopeIds = [l.scopeId + "-s"]), l;
}
function bu(e) {
  return e.some((t) => Bn(t) ? !(t.type === He || t.type === U && !bu(t.children)) : !0) ? e : null;
}
const Ai = (e) => e ? Ru(e) ? Kr(e) : Ai(e.parent) : null, lo = (
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
    $parent: (e) => Ai(e.parent),
    $root: (e) => Ai(e.root),
    $host: (e) => e.ce,
    $emit: (e) => e.emit,
    $options: (e) => yu(e),
    $forceUpdate: (e) => e.f || (e.f = () => {
      Br(e.update);
    }),
    $nextTick: (e) => e.n || (e.n = Uo.bind(e.proxy)),
    $watch: (e) => Xd.bind(e)
  })
), ui = (e, t) => e !== he && !e.__isScriptSetup && be(e, t), yf = {
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
        if (ui(o, t))
          return s[t] = 1, o[t];
        if (r !== he && be(r, t))
          return s[t] = 2, r[t];
        if (be(i, t))
          return s[t] = 3, i[t];
        if (n !== he && be(n, t))
          return s[t] = 4, n[t];
        Ei && (s[t] = 0);
      }
    }
    const u = lo[t];
    let c, d;
    if (u)
      return t === "$attrs" && qe(e.attrs, "get", ""), u(e);
    if (
      // css module (injected by vue-loader)
      (c = a.__cssModules) && (c = c[t])
    )
      return c;
    if (n !== he && be(n, t))
      return s[t] = 4, n[t];
    if (
      // global properties
      d = l.config.globalProperties, be(d, t)
    )
      return d[t];
  },
  set({ _: e }, t, n) {
    const { data: o, setupState: r, ctx: i } = e;
    return ui(r, t) ? (r[t] = n, !0) : o !== he && be(o, t) ? (o[t] = n, !0) : be(e.props, t) || t[0] === "$" && t.slice(1) in e ? !1 : (i[t] = n, !0);
  },
  has({
    _: { data: e, setupState: t, accessCache: n, ctx: o, appContext: r, props: i, type: s }
  }, a) {
    let l;
    return !!(n[a] || e !== he && a[0] !== "$" && be(e, a) || ui(t, a) || be(i, a) || be(o, a) || be(lo, a) || be(r.config.globalProperties, a) || (l = s.__cssModules) && l[a]);
  },
  defineProperty(e, t, n) {
    return n.get != null ? e._.accessCache[t] = 0 : be(n, "value") && this.set(e, t, n.value, null), Reflect.defineProperty(e, t, n);
  }
};
function yr(e) {
  return J(e) ? e.reduce(
    (t, n) => (t[n] = null, t),
    {}
  ) : e;
}
function _r(e, t) {
  return !e || !t ? e || t : J(e) && J(t) ? e.concat(t) : Ee({}, yr(e), yr(t));
}
let Ei = !0;
function _f(e) {
  const t = yu(e), n = e.proxy, o = e.ctx;
  Ei = !1, t.beforeCreate && Js(t.beforeCreate, e, "bc");
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
    updated: g,
    activated: w,
    deactivated: $,
    beforeDestroy: C,
    beforeUnmount: O,
    destroyed: M,
    unmounted: k,
    render: x,
    renderTracked: G,
    renderTriggered: B,
    errorCaptured: P,
    serverPrefetch: N,
    // public API
    expose: X,
    inheritAttrs: te,
    // assets
    components: F,
    directives: ae,
    filters: $e
  } = t;
  if (u && wf(u, o, null), s)
    for (const ne in s) {
      const ce = s[ne];
      oe(ce) && (o[ne] = ce.bind(n));
    }
  if (r) {
    const ne = r.call(n, n);
    ye(ne) && (e.data = /* @__PURE__ */ Hn(ne));
  }
  if (Ei = !0, i)
    for (const ne in i) {
      const ce = i[ne], Qe = oe(ce) ? ce.bind(n, n) : oe(ce.get) ? ce.get.bind(n, n) : At, et = !oe(ce) && oe(ce.set) ? ce.set.bind(n) : At, Ne = H({
        get: Qe,
        set: et
      });
      Object.defineProperty(o, ne, {
        enumerable: !0,
        configurable: !0,
        get: () => Ne.value,
        set: (je) => Ne.value = je
      });
    }
  if (a)
    for (const ne in a)
      vu(a[ne], o, n, ne);
  if (l) {
    const ne = oe(l) ? l.call(n) : l;
    Reflect.ownKeys(ne).forEach((ce) => {
      qd(ce, ne[ce]);
    });
  }
  c && Js(c, e, "c");
  function ge(ne, ce) {
    J(ce) ? ce.forEach((Qe) => ne(Qe.bind(n))) : ce && ne(ce.bind(n));
  }
  if (ge(cf, d), ge(Ho, p), ge(df, f), ge(ff, g), ge(af, w), ge(lf, $), ge(bf, P), ge(gf, G), ge(hf, B), ge(Ko, O), ge(pf, k), ge(mf, N), J(X))
    if (X.length) {
      const ne = e.exposed || (e.exposed = {});
      X.forEach((ce) => {
        Object.defineProperty(ne, ce, {
          get: () => n[ce],
          set: (Qe) => n[ce] = Qe,
          enumerable: !0
        });
      });
    } else e.exposed || (e.exposed = {});
  x && e.render === At && (e.render = x), te != null && (e.inheritAttrs = te), F && (e.components = F), ae && (e.directives = ae), N && pu(e);
}
function wf(e, t, n = At) {
  J(e) && (e = Li(e));
  for (const o in e) {
    const r = e[o];
    let i;
    ye(r) ? "default" in r ? i = so(
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
function Js(e, t, n) {
  pt(
    J(e) ? e.map((o) => o.bind(t.proxy)) : e.bind(t.proxy),
    t,
    n
  );
}
function vu(e, t, n, o) {
  let r = o.includes(".") ? su(n, o) : () => n[o];
  if (Pe(e)) {
    const i = t[e];
    oe(i) && Xe(r, i);
  } else if (oe(e))
    Xe(r, e.bind(n));
  else if (ye(e))
    if (J(e))
      e.forEach((i) => vu(i, t, n, o));
    else {
      const i = oe(e.handler) ? e.handler.bind(n) : t[e.handler];
      oe(i) && Xe(r, i, e);
    }
}
function yu(e) {
  const t = e.type, { mixins: n, extends: o } = t, {
    mixins: r,
    optionsCache: i,
    config: { optionMergeStrategies: s }
  } = e.appContext, a = i.get(t);
  let l;
  return a ? l = a : !r.length && !n && !o ? l = t : (l = {}, r.length && r.forEach(
    (u) => wr(l, u, s, !0)
  ), wr(l, t, s)), ye(t) && i.set(t, l), l;
}
function wr(e, t, n, o = !1) {
  const { mixins: r, extends: i } = t;
  i && wr(e, i, n, !0), r && r.forEach(
    (s) => wr(e, s, n, !0)
  );
  for (const s in t)
    if (!(o && s === "expose")) {
      const a = kf[s] || n && n[s];
      e[s] = a ? a(e[s], t[s]) : t[s];
    }
  return e;
}
const kf = {
  data: Zs,
  props: Xs,
  emits: Xs,
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
  watch: Sf,
  // provide / inject
  provide: Zs,
  inject: $f
};
function Zs(e, t) {
  return t ? e ? function() {
    return Ee(
      oe(e) ? e.call(this, this) : e,
      oe(t) ? t.call(this, this) : t
    );
  } : t : e;
}
function $f(e, t) {
  return eo(Li(e), Li(t));
}
function Li(e) {
  if (J(e)) {
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
function Xs(e, t) {
  return e ? J(e) && J(t) ? [.../* @__PURE__ */ new Set([...e, ...t])] : Ee(
    /* @__PURE__ */ Object.create(null),
    yr(e),
    yr(t ?? {})
  ) : t;
}
function Sf(e, t) {
  if (!e) return t;
  if (!t) return e;
  const n = Ee(/* @__PURE__ */ Object.create(null), e);
  for (const o in t)
    n[o] = Je(e[o], t[o]);
  return n;
}
function _u() {
  return {
    app: null,
    config: {
      isNativeTag: xl,
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
let xf = 0;
function Cf(e, t) {
  return function(o, r = null) {
    oe(o) || (o = Ee({}, o)), r != null && !ye(r) && (r = null);
    const i = _u(), s = /* @__PURE__ */ new WeakSet(), a = [];
    let l = !1;
    const u = i.app = {
      _uid: xf++,
      _component: o,
      _props: r,
      _container: null,
      _context: i,
      _instance: null,
      version: op,
      get config() {
        return i.config;
      },
      set config(c) {
      },
      use(c, ...d) {
        return s.has(c) || (c && oe(c.install) ? (s.add(c), c.install(u, ...d)) : oe(c) && (s.add(c), c(u, ...d))), u;
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
          const f = u._ceVNode || q(o, r);
          return f.appContext = i, p === !0 ? p = "svg" : p === !1 && (p = void 0), e(f, c, p), l = !0, u._container = c, c.__vue_app__ = u, Kr(f.component);
        }
      },
      onUnmount(c) {
        a.push(c);
      },
      unmount() {
        l && (pt(
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
function wu(e, t, n = he) {
  const o = Cn(), r = Ye(t), i = Yt(t), s = ku(e, r), a = Nd((l, u) => {
    let c, d = he, p;
    return Zd(() => {
      const f = e[r];
      ze(c, f) && (c = f, u());
    }), {
      get() {
        return l(), n.get ? n.get(c) : c;
      },
      set(f) {
        const g = n.set ? n.set(f) : f;
        if (!ze(g, c) && !(d !== he && ze(f, d)))
          return;
        const w = o.vnode.props, $ = !!(w && // check if parent has passed v-model
        (t in w || r in w || i in w) && (`onUpdate:${t}` in w || `onUpdate:${r}` in w || `onUpdate:${i}` in w));
        $ || (c = f, u()), o.emit(`update:${t}`, g), ze(f, d) && (ze(f, g) && !ze(g, p) || // #13524: browsers differ in when they flush microtasks between
        // event listeners. If a v-model listener emits an intermediate value
        // and a following listener restores the model to its previous prop
        // value before parent updates are flushed, the parent render can be
        // deduped as having no prop change. Force a local update so DOM state
        // such as an input's value is synchronized back to the current model.
        $ && d !== he && !ze(g, c)) && u(), d = f, p = g;
      }
    };
  });
  return a[Symbol.iterator] = () => {
    let l = 0;
    return {
      next() {
        return l < 2 ? { value: l++ ? s || he : a, done: !1 } : { done: !0 };
      }
    };
  }, a;
}
const ku = (e, t) => t === "modelValue" || t === "model-value" ? e.modelModifiers : e[`${t}Modifiers`] || e[`${Ye(t)}Modifiers`] || e[`${Yt(t)}Modifiers`];
function Tf(e, t, ...n) {
  if (e.isUnmounted) return;
  const o = e.vnode.props || he;
  let r = n;
  const i = t.startsWith("update:"), s = i && ku(o, t.slice(7));
  s && (s.trim && (r = n.map((c) => Pe(c) ? c.trim() : c)), s.number && (r = r.map(od)));
  let a, l = o[a = ni(t)] || // also try camelCase event handler (#2249)
  o[a = ni(Ye(t))];
  !l && i && (l = o[a = ni(Yt(t))]), l && pt(
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
    e.emitted[a] = !0, pt(
      u,
      e,
      6,
      r
    );
  }
}
const Of = /* @__PURE__ */ new WeakMap();
function $u(e, t, n = !1) {
  const o = n ? Of : t.emitsCache, r = o.get(e);
  if (r !== void 0)
    return r;
  const i = e.emits;
  let s = {}, a = !1;
  if (!oe(e)) {
    const l = (u) => {
      const c = $u(u, t, !0);
      c && (a = !0, Ee(s, c));
    };
    !n && t.mixins.length && t.mixins.forEach(l), e.extends && l(e.extends), e.mixins && e.mixins.forEach(l);
  }
  return !i && !a ? (ye(e) && o.set(e, null), null) : (J(i) ? i.forEach((l) => s[l] = null) : Ee(s, i), ye(e) && o.set(e, s), s);
}
function Ur(e, t) {
  return !e || !Ar(t) ? !1 : (t = t.slice(2), t = t === "Once" ? t : t.replace(/Once$/, ""), be(e, t[0].toLowerCase() + t.slice(1)) || be(e, Yt(t)) || be(e, t));
}
function Qs(e) {
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
    ctx: g,
    inheritAttrs: w
  } = e, $ = hr(e);
  let C, O;
  try {
    if (n.shapeFlag & 4) {
      const k = r || o, x = k;
      C = Ot(
        u.call(
          x,
          k,
          c,
          d,
          f,
          p,
          g
        )
      ), O = a;
    } else {
      const k = t;
      C = Ot(
        k.length > 1 ? k(
          d,
          { attrs: a, slots: s, emit: l }
        ) : k(
          d,
          null
        )
      ), O = t.props ? a : Pf(a);
    }
  } catch (k) {
    Wt.length = 0, Rr(k, e, 1), C = q(He);
  }
  let M = C;
  if (O && w !== !1) {
    const k = Object.keys(O), { shapeFlag: x } = M;
    k.length && x & 7 && (i && k.some(Er) && (O = Af(
      O,
      i
    )), M = un(M, O, !1, !0));
  }
  if (n.dirs && (M = un(M, null, !1, !0), M.dirs = M.dirs ? M.dirs.concat(n.dirs) : n.dirs), n.transition) {
    const k = zr(M.type) && gr(M) || M;
    kn(k, n.transition);
  }
  return C = M, hr($), C;
}
function Su(e, t = !0) {
  let n;
  for (let o = 0; o < e.length; o++) {
    const r = e[o];
    if (Bn(r)) {
      if (r.type !== He || r.children === "v-if") {
        if (n)
          return;
        n = r;
      }
    } else
      return;
  }
  return n;
}
const Pf = (e) => {
  let t;
  for (const n in e)
    (n === "class" || n === "style" || Ar(n)) && ((t || (t = {}))[n] = e[n]);
  return t;
}, Af = (e, t) => {
  const n = {};
  for (const o in e)
    (!Er(o) || !(o.slice(9) in t)) && (n[o] = e[o]);
  return n;
};
function Ef(e, t, n) {
  const { props: o, children: r, component: i } = e, { props: s, children: a, patchFlag: l } = t, u = i.emitsOptions;
  if (t.dirs || t.transition)
    return !0;
  if (n && l >= 0) {
    if (l & 1024)
      return !0;
    if (l & 16)
      return o ? ea(o, s, u) : !!s;
    if (l & 8) {
      const c = t.dynamicProps;
      for (let d = 0; d < c.length; d++) {
        const p = c[d];
        if (xu(s, o, p) && !Ur(u, p))
          return !0;
      }
    }
  } else
    return (r || a) && (!a || !a.$stable) ? !0 : o === s ? !1 : o ? s ? ea(o, s, u) : !0 : !!s;
  return !1;
}
function ea(e, t, n) {
  const o = Object.keys(t);
  if (o.length !== Object.keys(e).length)
    return !0;
  for (let r = 0; r < o.length; r++) {
    const i = o[r];
    if (!be(e, i) || xu(t, e, i) && !Ur(n, i))
      return !0;
  }
  return !1;
}
function xu(e, t, n) {
  const o = e[n], r = t[n];
  return n === "style" && ye(o) && ye(r) ? !Un(o, r) : o !== r;
}
function Lf({ vnode: e, parent: t, suspense: n }, o) {
  for (; t; ) {
    const r = t.subTree;
    if (r.suspense && r.suspense.activeBranch === e && (r.suspense.vnode.el = r.el = o, e = r), r === e)
      (e = t.vnode).el = o, t = t.parent;
    else
      break;
  }
  n && n.activeBranch === e && (n.vnode.el = o);
}
const Cu = {}, Tu = () => Object.create(Cu), Ou = (e) => Object.getPrototypeOf(e) === Cu;
function If(e, t, n, o = !1) {
  const r = {}, i = Tu();
  e.propsDefaults = /* @__PURE__ */ Object.create(null), Pu(e, t, r, i);
  for (const s in e.propsOptions[0])
    s in r || (r[s] = void 0);
  n ? e.props = o ? r : /* @__PURE__ */ Ed(r) : e.type.props ? e.props = r : e.props = i, e.attrs = i;
}
function jf(e, t, n, o) {
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
          if (be(i, p))
            f !== i[p] && (i[p] = f, u = !0);
          else {
            const g = Ye(p);
            r[g] = Ii(
              l,
              a,
              g,
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
    Pu(e, t, r, i) && (u = !0);
    let c;
    for (const d in a)
      (!t || // for camelCase
      !be(t, d) && // it's possible the original props was passed in as kebab-case
      // and converted to camelCase (#955)
      ((c = Yt(d)) === d || !be(t, c))) && (l ? n && // for camelCase
      (n[d] !== void 0 || // for kebab-case
      n[c] !== void 0) && (r[d] = Ii(
        l,
        a,
        d,
        void 0,
        e,
        !0
      )) : delete r[d]);
    if (i !== a)
      for (const d in i)
        (!t || !be(t, d)) && (delete i[d], u = !0);
  }
  u && Ht(e.attrs, "set", "");
}
function Pu(e, t, n, o) {
  const [r, i] = e.propsOptions;
  let s = !1, a;
  if (t)
    for (let l in t) {
      if (oo(l))
        continue;
      const u = t[l];
      let c;
      r && be(r, c = Ye(l)) ? !i || !i.includes(c) ? n[c] = u : (a || (a = {}))[c] = u : Ur(e.emitsOptions, l) || (!(l in o) || u !== o[l]) && (o[l] = u, s = !0);
    }
  if (i) {
    const l = /* @__PURE__ */ pe(n), u = a || he;
    for (let c = 0; c < i.length; c++) {
      const d = i[c];
      n[d] = Ii(
        r,
        l,
        d,
        u[d],
        e,
        !be(u, d)
      );
    }
  }
  return s;
}
function Ii(e, t, n, o, r, i) {
  const s = e[n];
  if (s != null) {
    const a = be(s, "default");
    if (a && o === void 0) {
      const l = s.default;
      if (s.type !== Function && !s.skipFactory && oe(l)) {
        const { propsDefaults: u } = r;
        if (n in u)
          o = u[n];
        else {
          const c = Wo(r);
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
    ] && (o === "" || o === Yt(n)) && (o = !0));
  }
  return o;
}
const Nf = /* @__PURE__ */ new WeakMap();
function Au(e, t, n = !1) {
  const o = n ? Nf : t.propsCache, r = o.get(e);
  if (r)
    return r;
  const i = e.props, s = {}, a = [];
  let l = !1;
  if (!oe(e)) {
    const c = (d) => {
      l = !0;
      const [p, f] = Au(d, t, !0);
      Ee(s, p), f && a.push(...f);
    };
    !n && t.mixins.length && t.mixins.forEach(c), e.extends && c(e.extends), e.mixins && e.mixins.forEach(c);
  }
  if (!i && !l)
    return ye(e) && o.set(e, _n), _n;
  if (J(i))
    for (let c = 0; c < i.length; c++) {
      const d = Ye(i[c]);
      ta(d) && (s[d] = he);
    }
  else if (i)
    for (const c in i) {
      const d = Ye(c);
      if (ta(d)) {
        const p = i[c], f = s[d] = J(p) || oe(p) ? { type: p } : Ee({}, p), g = f.type;
        let w = !1, $ = !0;
        if (J(g))
          for (let C = 0; C < g.length; ++C) {
            const O = g[C], M = oe(O) && O.name;
            if (M === "Boolean") {
              w = !0;
              break;
            } else M === "String" && ($ = !1);
          }
        else
          w = oe(g) && g.name === "Boolean";
        f[
          0
          /* shouldCast */
        ] = w, f[
          1
          /* shouldCastTrue */
        ] = $, (w || be(f, "default")) && a.push(d);
      }
    }
  const u = [s, a];
  return ye(e) && o.set(e, u), u;
}
function ta(e) {
  return e[0] !== "$" && !oo(e);
}
const fs = (e) => e === "_" || e === "_ctx" || e === "$stable", ps = (e) => J(e) ? e.map(Ot) : [Ot(e)], Mf = (e, t, n) => {
  if (t._n)
    return t;
  const o = re((...r) => ps(t(...r)), n);
  return o._c = !1, o;
}, Eu = (e, t, n) => {
  const o = e._ctx;
  for (const r in e) {
    if (fs(r)) continue;
    const i = e[r];
    if (oe(i))
      t[r] = Mf(r, i, o);
    else if (i != null) {
      const s = ps(i);
      t[r] = () => s;
    }
  }
}, Lu = (e, t) => {
  const n = ps(t);
  e.slots.default = () => n;
}, Iu = (e, t, n) => {
  for (const o in t)
    (n || !fs(o)) && (e[o] = t[o]);
}, Df = (e, t, n) => {
  const o = e.slots = Tu();
  if (e.vnode.shapeFlag & 32) {
    const r = t._;
    r ? (Iu(o, t, n), n && Pl(o, "_", r, !0)) : Eu(t, o);
  } else t && Lu(e, t);
}, Ff = (e, t, n) => {
  const { vnode: o, slots: r } = e;
  let i = !0, s = he;
  if (o.shapeFlag & 32) {
    const a = t._;
    a ? n && a === 1 ? i = !1 : Iu(r, t, n) : (i = !t.$stable, Eu(t, r)), s = t;
  } else t && (Lu(e, t), s = { default: 1 });
  if (i)
    for (const a in r)
      !fs(a) && s[a] == null && delete r[a];
}, We = Hf;
function Rf(e) {
  return Bf(e);
}
function Bf(e, t) {
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
    setScopeId: f = At,
    insertStaticContent: g
  } = e, w = (h, v, S, j = null, A = null, L = null, z = void 0, R = null, D = !!v.dynamicChildren) => {
    if (h === v)
      return;
    h && !vn(h, v) && (j = Pn(h), je(h, A, L, !0), h = null), v.patchFlag === -2 && (D = !1, v.dynamicChildren = null), v.dynamicChildren && h && h.dynamicChildren && h.dynamicChildren.hasOnce && (v.dynamicChildren === _n && (v.dynamicChildren = []), v.dynamicChildren.hasOnce = !0);
    const { type: E, ref: W, shapeFlag: V } = v;
    switch (E) {
      case Hr:
        $(h, v, S, j);
        break;
      case He:
        C(h, v, S, j);
        break;
      case di:
        h == null && O(v, S, j, z);
        break;
      case U:
        F(
          h,
          v,
          S,
          j,
          A,
          L,
          z,
          R,
          D
        );
        break;
      default:
        V & 1 ? x(
          h,
          v,
          S,
          j,
          A,
          L,
          z,
          R,
          D
        ) : V & 6 ? ae(
          h,
          v,
          S,
          j,
          A,
          L,
          z,
          R,
          D
        ) : (V & 64 || V & 128) && E.process(
          h,
          v,
          S,
          j,
          A,
          L,
          z,
          R,
          D,
          dn
        );
    }
    W != null && A ? ao(W, h && h.ref, L, v || h, !v) : W == null && h && h.ref != null && ao(h.ref, null, L, h, !0);
  }, $ = (h, v, S, j) => {
    if (h == null)
      o(
        v.el = a(v.children),
        S,
        j
      );
    else {
      const A = v.el = h.el;
      v.children !== h.children && u(A, v.children);
    }
  }, C = (h, v, S, j) => {
    h == null ? o(
      v.el = l(v.children || ""),
      S,
      j
    ) : v.el = h.el;
  }, O = (h, v, S, j) => {
    [h.el, h.anchor] = g(
      h.children,
      v,
      S,
      j,
      h.el,
      h.anchor
    );
  }, M = ({ el: h, anchor: v }, S, j) => {
    let A;
    for (; h && h !== v; )
      A = p(h), o(h, S, j), h = A;
    o(v, S, j);
  }, k = ({ el: h, anchor: v }) => {
    let S;
    for (; h && h !== v; )
      S = p(h), r(h), h = S;
    r(v);
  }, x = (h, v, S, j, A, L, z, R, D) => {
    if (v.type === "svg" ? z = "svg" : v.type === "math" && (z = "mathml"), h == null)
      G(
        v,
        S,
        j,
        A,
        L,
        z,
        R,
        D
      );
    else {
      const E = h.el && h.el._isVueCE ? h.el : null;
      try {
        E && E._beginPatch(), N(
          h,
          v,
          A,
          L,
          z,
          R,
          D
        );
      } finally {
        E && E._endPatch();
      }
    }
  }, G = (h, v, S, j, A, L, z, R) => {
    let D, E;
    const { props: W, shapeFlag: V, transition: Y, dirs: Q } = h;
    if (D = h.el = s(
      h.type,
      L,
      W && W.is,
      W
    ), V & 8 ? c(D, h.children) : V & 16 && P(
      h.children,
      D,
      null,
      j,
      A,
      ci(h, L),
      z,
      R
    ), Q && fn(h, null, j, "created"), B(D, h, h.scopeId, z, j), W) {
      for (const Ce in W)
        Ce !== "value" && !oo(Ce) && i(D, Ce, null, W[Ce], L, j);
      "value" in W && i(D, "value", null, W.value, L), (E = W.onVnodeBeforeMount) && St(E, j, h);
    }
    Q && fn(h, null, j, "beforeMount");
    const de = zf(A, Y);
    de ? Y.beforeEnter(D) : Y && !Y.persisted && (D[Uf] = !0), o(D, v, S), ((E = W && W.onVnodeMounted) || de || Q) && We(() => {
      E && St(E, j, h), de && Y.enter(D), Q && fn(h, null, j, "mounted");
    }, A);
  }, B = (h, v, S, j, A) => {
    if (S && f(h, S), j)
      for (let L = 0; L < j.length; L++)
        f(h, j[L]);
    if (A) {
      let L = A.subTree;
      if (v === L || Nu(L.type) && (L.ssContent === v || L.ssFallback === v)) {
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
  }, P = (h, v, S, j, A, L, z, R, D = 0) => {
    for (let E = D; E < h.length; E++) {
      const W = h[E] = R ? Ut(h[E]) : Ot(h[E]);
      w(
        null,
        W,
        v,
        S,
        j,
        A,
        L,
        z,
        R
      );
    }
  }, N = (h, v, S, j, A, L, z) => {
    const R = v.el = h.el;
    let { patchFlag: D, dynamicChildren: E, dirs: W } = v;
    D |= h.patchFlag & 16;
    const V = h.props || he, Y = v.props || he;
    let Q;
    if (S && pn(S, !1), (Q = Y.onVnodeBeforeUpdate) && St(Q, S, v, h), W && fn(v, h, S, "beforeUpdate"), S && pn(S, !0), // #6385 the old vnode may be a user-wrapped non-isomorphic block
    // Force full diff when block metadata is unstable.
    E && (!h.dynamicChildren || h.dynamicChildren.length !== E.length) && (D = 0, z = !1, E = null), (V.innerHTML && Y.innerHTML == null || V.textContent && Y.textContent == null) && c(R, ""), E ? X(
      h.dynamicChildren,
      E,
      R,
      S,
      j,
      ci(v, A),
      L
    ) : z || ce(
      h,
      v,
      R,
      null,
      S,
      j,
      ci(v, A),
      L,
      !1
    ), D > 0) {
      if (D & 16)
        te(R, V, Y, S, A);
      else if (D & 2 && V.class !== Y.class && i(R, "class", null, Y.class, A), D & 4 && i(R, "style", V.style, Y.style, A), D & 8) {
        const de = v.dynamicProps;
        for (let Ce = 0; Ce < de.length; Ce++) {
          const Se = de[Ce], Le = V[Se], Re = Y[Se];
          (Re !== Le || Se === "value") && i(R, Se, Le, Re, A, S);
        }
      }
      D & 1 && h.children !== v.children && c(R, v.children);
    } else !z && E == null && te(R, V, Y, S, A);
    ((Q = Y.onVnodeUpdated) || W) && We(() => {
      Q && St(Q, S, v, h), W && fn(v, h, S, "updated");
    }, j);
  }, X = (h, v, S, j, A, L, z) => {
    for (let R = 0; R < v.length; R++) {
      const D = h[R], E = v[R], W = D.el || uo(D), V = (
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
          S
        )
      );
      w(
        D,
        E,
        V,
        null,
        j,
        A,
        L,
        z,
        !0
      );
    }
  }, te = (h, v, S, j, A) => {
    if (v !== S) {
      if (v !== he)
        for (const L in v)
          !oo(L) && !(L in S) && i(
            h,
            L,
            v[L],
            null,
            A,
            j
          );
      for (const L in S) {
        if (oo(L)) continue;
        const z = S[L], R = v[L];
        z !== R && L !== "value" && i(h, L, R, z, A, j);
      }
      "value" in S && i(h, "value", v.value, S.value, A);
    }
  }, F = (h, v, S, j, A, L, z, R, D) => {
    const E = v.el = h ? h.el : a(""), W = v.anchor = h ? h.anchor : a("");
    let { patchFlag: V, dynamicChildren: Y, slotScopeIds: Q } = v;
    Q && (R = R ? R.concat(Q) : Q), h == null ? (o(E, S, j), o(W, S, j), P(
      // #10007
      // such fragment like `<></>` will be compiled into
      // a fragment which doesn't have a children.
      // In this case fallback to an empty array
      v.children || [],
      S,
      W,
      A,
      L,
      z,
      R,
      D
    )) : V > 0 && V & 64 && Y && // #2715 the previous fragment could've been a BAILed one as a result
    // of renderSlot() with no valid children
    h.dynamicChildren && h.dynamicChildren.length === Y.length ? (X(
      h.dynamicChildren,
      Y,
      S,
      A,
      L,
      z,
      R
    ), // #2080 if the stable fragment has a key, it's a <template v-for> that may
    //  get moved around. Make sure all root level vnodes inherit el.
    // #2134 or if it's a component root, it may also get moved around
    // as the component is being moved.
    (v.key != null || A && v === A.subTree) && ms(
      h,
      v,
      !0
      /* shallow */
    )) : ce(
      h,
      v,
      S,
      W,
      A,
      L,
      z,
      R,
      D
    );
  }, ae = (h, v, S, j, A, L, z, R, D) => {
    v.slotScopeIds = R, h == null ? v.shapeFlag & 512 ? A.ctx.activate(
      v,
      S,
      j,
      z,
      D
    ) : $e(
      v,
      S,
      j,
      A,
      L,
      z,
      D
    ) : Fe(h, v, D);
  }, $e = (h, v, S, j, A, L, z) => {
    const R = h.component = Yf(
      h,
      j,
      A
    );
    if (Vr(h) && (R.ctx.renderer = dn), Jf(R, !1, z), R.asyncDep) {
      if (A && A.registerDep(
        R,
        ge,
        z,
        L
      ), !h.el) {
        const D = R.subTree = q(He);
        C(null, D, v, S), h.placeholder = D.el;
      }
    } else
      ge(
        R,
        h,
        v,
        S,
        A,
        L,
        z
      );
  }, Fe = (h, v, S) => {
    const j = v.component = h.component;
    if (Ef(h, v, S))
      if (j.asyncDep && !j.asyncResolved) {
        v.el = h.el, v.placeholder = h.placeholder, ne(j, v, S);
        return;
      } else
        j.next = v, j.update();
    else
      v.el = h.el, v.placeholder = h.placeholder, j.vnode = v;
  }, ge = (h, v, S, j, A, L, z) => {
    const R = () => {
      if (h.isMounted) {
        let { next: V, bu: Y, u: Q, parent: de, vnode: Ce } = h;
        {
          const kt = ju(h);
          if (kt) {
            V && (V.el = Ce.el, ne(h, V, z)), kt.asyncDep.then(() => {
              const Ft = () => {
                h.job.flags & 8 || (A && A.pendingBranch ? We(Ft, A) : E());
              };
              Ft.flags = 48, We(Ft, A);
            });
            return;
          }
        }
        let Se = V, Le;
        pn(h, !1), V ? (V.el = Ce.el, ne(h, V, z)) : V = Ce, Y && lr(Y), (Le = V.props && V.props.onVnodeBeforeUpdate) && St(Le, de, V, Ce), pn(h, !0);
        const Re = Qs(h), ht = h.subTree;
        h.subTree = Re, w(
          ht,
          Re,
          // parent may have changed if it's in a teleport. a root that is a
          // pending async component only has its placeholder comment
          d(
            ht.el || uo(ht)
          ),
          // anchor may have changed if it's in a fragment
          Pn(ht),
          h,
          A,
          L
        ), V.el = Re.el, Se === null && Lf(h, Re.el), Q && We(Q, A), (Le = V.props && V.props.onVnodeUpdated) && We(
          () => St(Le, de, V, Ce),
          A
        );
      } else {
        let V;
        const { el: Y, props: Q } = v, { bm: de, m: Ce, parent: Se, root: Le, type: Re } = h, ht = Dn(v);
        pn(h, !1), de && lr(de), !ht && (V = Q && Q.onVnodeBeforeMount) && St(V, Se, v), pn(h, !0);
        {
          Le.ce && Le.ce._hasShadowRoot() && Le.ce._injectChildStyle(
            Re,
            h.parent ? h.parent.type : void 0
          );
          const kt = h.subTree = Qs(h);
          w(
            null,
            kt,
            S,
            j,
            h,
            A,
            L
          ), v.el = kt.el;
        }
        if (Ce && We(Ce, A), !ht && (V = Q && Q.onVnodeMounted)) {
          const kt = v;
          We(
            () => St(V, Se, kt),
            A
          );
        }
        (v.shapeFlag & 256 || Se && Dn(Se.vnode) && Se.vnode.shapeFlag & 256) && h.a && We(h.a, A), h.isMounted = !0, v = S = j = null;
      }
    };
    h.scope.on();
    const D = h.effect = new Dl(R);
    h.scope.off();
    const E = h.update = D.run.bind(D), W = h.job = D.runIfDirty.bind(D);
    W.i = h, W.id = h.uid, D.scheduler = () => Br(W), pn(h, !0), E();
  }, ne = (h, v, S) => {
    v.component = h;
    const j = h.vnode.props;
    h.vnode = v, h.next = null, jf(h, v.props, j, S), Ff(h, v.children, S), It(), nu(h), jt();
  }, ce = (h, v, S, j, A, L, z, R, D = !1) => {
    const E = h && h.children, W = h ? h.shapeFlag : 0, V = v.children, { patchFlag: Y, shapeFlag: Q } = v;
    if (Y > 0) {
      if (Y & 128) {
        et(
          E,
          V,
          S,
          j,
          A,
          L,
          z,
          R,
          D
        );
        return;
      } else if (Y & 256) {
        Qe(
          E,
          V,
          S,
          j,
          A,
          L,
          z,
          R,
          D
        );
        return;
      }
    }
    Q & 8 ? (W & 16 && Xt(E, A, L), V !== E && c(S, V)) : W & 16 ? Q & 16 ? et(
      E,
      V,
      S,
      j,
      A,
      L,
      z,
      R,
      D
    ) : Xt(E, A, L, !0) : (W & 8 && c(S, ""), Q & 16 && P(
      V,
      S,
      j,
      A,
      L,
      z,
      R,
      D
    ));
  }, Qe = (h, v, S, j, A, L, z, R, D) => {
    h = h || _n, v = v || _n;
    const E = h.length, W = v.length, V = Math.min(E, W);
    let Y;
    for (Y = 0; Y < V; Y++) {
      const Q = v[Y] = D ? Ut(v[Y]) : Ot(v[Y]);
      w(
        h[Y],
        Q,
        S,
        null,
        A,
        L,
        z,
        R,
        D
      );
    }
    E > W ? Xt(
      h,
      A,
      L,
      !0,
      !1,
      V
    ) : P(
      v,
      S,
      j,
      A,
      L,
      z,
      R,
      D,
      V
    );
  }, et = (h, v, S, j, A, L, z, R, D) => {
    let E = 0;
    const W = v.length;
    let V = h.length - 1, Y = W - 1;
    for (; E <= V && E <= Y; ) {
      const Q = h[E], de = v[E] = D ? Ut(v[E]) : Ot(v[E]);
      if (vn(Q, de))
        w(
          Q,
          de,
          S,
          null,
          A,
          L,
          z,
          R,
          D
        );
      else
        break;
      E++;
    }
    for (; E <= V && E <= Y; ) {
      const Q = h[V], de = v[Y] = D ? Ut(v[Y]) : Ot(v[Y]);
      if (vn(Q, de))
        w(
          Q,
          de,
          S,
          null,
          A,
          L,
          z,
          R,
          D
        );
      else
        break;
      V--, Y--;
    }
    if (E > V) {
      if (E <= Y) {
        const Q = Y + 1, de = Q < W ? v[Q].el : j;
        for (; E <= Y; )
          w(
            null,
            v[E] = D ? Ut(v[E]) : Ot(v[E]),
            S,
            de,
            A,
            L,
            z,
            R,
            D
          ), E++;
      }
    } else if (E > Y)
      for (; E <= V; )
        je(h[E], A, L, !0), E++;
    else {
      const Q = E, de = E, Ce = /* @__PURE__ */ new Map();
      for (E = de; E <= Y; E++) {
        const ot = v[E] = D ? Ut(v[E]) : Ot(v[E]);
        ot.key != null && Ce.set(ot.key, E);
      }
      let Se, Le = 0;
      const Re = Y - de + 1;
      let ht = !1, kt = 0;
      const Ft = new Array(Re);
      for (E = 0; E < Re; E++) Ft[E] = 0;
      for (E = Q; E <= V; E++) {
        const ot = h[E];
        if (Le >= Re) {
          je(ot, A, L, !0);
          continue;
        }
        let $t;
        if (ot.key != null)
          $t = Ce.get(ot.key);
        else
          for (Se = de; Se <= Y; Se++)
            if (Ft[Se - de] === 0 && vn(ot, v[Se])) {
              $t = Se;
              break;
            }
        $t === void 0 ? je(ot, A, L, !0) : (Ft[$t - de] = E + 1, $t >= kt ? kt = $t : ht = !0, w(
          ot,
          v[$t],
          S,
          null,
          A,
          L,
          z,
          R,
          D
        ), Le++);
      }
      const Ns = ht ? Vf(Ft) : _n;
      for (Se = Ns.length - 1, E = Re - 1; E >= 0; E--) {
        const ot = de + E, $t = v[ot], Ms = v[ot + 1], Ds = ot + 1 < W ? (
          // #13559, #14173 fallback to el placeholder for unresolved async component
          Ms.el || uo(Ms)
        ) : j;
        Ft[E] === 0 ? w(
          null,
          $t,
          S,
          Ds,
          A,
          L,
          z,
          R,
          D
        ) : ht && (Se < 0 || E !== Ns[Se] ? Ne($t, S, Ds, 2) : Se--);
      }
    }
  }, Ne = (h, v, S, j, A = null) => {
    const { el: L, type: z, transition: R, children: D, shapeFlag: E } = h;
    if (E & 6) {
      Ne(h.component.subTree, v, S, j);
      return;
    }
    if (E & 128) {
      h.suspense.move(v, S, j);
      return;
    }
    if (E & 64) {
      z.move(h, v, S, dn);
      return;
    }
    if (z === U) {
      o(L, v, S);
      for (let V = 0; V < D.length; V++)
        Ne(D[V], v, S, j);
      o(h.anchor, v, S);
      return;
    }
    if (z === di) {
      M(h, v, S);
      return;
    }
    if (j !== 2 && E & 1 && R)
      if (j === 0)
        R.persisted && !L[ut] ? o(L, v, S) : (R.beforeEnter(L), o(L, v, S), We(() => R.enter(L), A));
      else {
        const { leave: V, delayLeave: Y, afterLeave: Q } = R, de = () => {
          h.ctx.isUnmounted ? r(L) : o(L, v, S);
        }, Ce = () => {
          const Se = L._isLeaving || !!L[ut];
          L._isLeaving && L[ut](
            !0
            /* cancelled */
          ), R.persisted && !Se ? de() : V(L, () => {
            de(), Q && Q();
          });
        };
        Y ? Y(L, de, Ce) : Ce();
      }
    else
      o(L, v, S);
  }, je = (h, v, S, j = !1, A = !1) => {
    const {
      type: L,
      props: z,
      ref: R,
      children: D,
      dynamicChildren: E,
      shapeFlag: W,
      patchFlag: V,
      dirs: Y,
      cacheIndex: Q,
      memo: de
    } = h;
    if ((V === -2 || E && E.hasOnce) && (A = !1), R != null && (It(), ao(R, null, S, h, !0), jt()), Q != null && (!h.ctx || h.ctx === v) && (v.renderCache[Q] = void 0), W & 256 && v.ctx.deactivate(h))
      return;
    const Ce = W & 1 && Y, Se = !Dn(h);
    let Le;
    if (Se && (Le = z && z.onVnodeBeforeUnmount) && St(Le, v, h), W & 6)
      qo(h.component, S, j);
    else {
      if (W & 128) {
        h.suspense.unmount(S, j);
        return;
      }
      Ce && fn(h, null, v, "beforeUnmount"), W & 64 ? h.type.remove(
        h,
        v,
        S,
        dn,
        j
      ) : E && // #5154
      // when v-once is used inside a block, setBlockTracking(-1) marks the
      // parent block with hasOnce: true
      // so that it doesn't take the fast path during unmount - otherwise
      // components nested in v-once are never unmounted.
      !E.hasOnce && // #1153: fast path should not be taken for non-stable (v-for) fragments
      (L !== U || V > 0 && V & 64) ? Xt(
        E,
        v,
        S,
        !1,
        !0
      ) : (L === U && V & 384 || !A && W & 16) && Xt(D, v, S), j && cn(h);
    }
    const Re = de != null && Q == null;
    (Se && (Le = z && z.onVnodeUnmounted) || Ce || Re) && We(() => {
      Le && St(Le, v, h), Ce && fn(h, null, v, "unmounted"), Re && (h.el = null);
    }, S);
  }, cn = (h) => {
    const { type: v, el: S, anchor: j, transition: A } = h, L = v === U;
    if (L && !A) {
      Dt(S, j);
      return;
    }
    if (v === di) {
      k(h), A && !A.persisted && A.afterLeave && A.afterLeave();
      return;
    }
    const z = L ? vo(h) : h, R = () => {
      L ? d(S) && Dt(S, j) : r(S), A && !A.persisted && A.afterLeave && A.afterLeave();
    };
    if (z && z.shapeFlag & 1 && A && !A.persisted) {
      const { leave: D, delayLeave: E } = A, W = z.el, V = () => D(W, R);
      E ? E(W, R, V) : V();
    } else
      R();
  }, Dt = (h, v) => {
    let S;
    for (; h !== v; )
      S = p(h), r(h), h = S;
    r(v);
  }, qo = (h, v, S) => {
    const { bum: j, scope: A, job: L, subTree: z, um: R, m: D, a: E } = h;
    na(D), na(E), j && lr(j), A.stop(), L ? (L.flags |= 8, je(z, h, v, S)) : z && (z.transition = h.vnode.transition, je(z, h, v, S)), R && We(R, v);
    const W = () => {
      h.isUnmounted = !0;
    };
    W.flags = 16, We(W, v);
  }, Xt = (h, v, S, j = !1, A = !1, L = 0) => {
    for (let z = L; z < h.length; z++)
      je(h[z], v, S, j, A);
  }, Pn = (h) => {
    if (h.shapeFlag & 6)
      return Pn(h.component.subTree);
    if (h.shapeFlag & 128)
      return h.suspense.next();
    const v = p(h.anchor || h.el), S = v && v[au];
    return S ? p(S) : v;
  }, Go = (h, v, S) => {
    const j = h && v._vnode ? void 0 : h && h.component ? h.component.uid : Gf();
    Wd(() => {
      h == null ? v._vnode && je(v._vnode, null, null, !0) : w(
        v._vnode || null,
        h,
        v,
        null,
        null,
        null,
        S
      ), v._vnode = h;
    }, j);
  }, dn = {
    p: w,
    um: je,
    m: Ne,
    r: cn,
    mt: $e,
    mc: P,
    pc: ce,
    pbc: X,
    n: Pn,
    o: e
  };
  return {
    render: Go,
    hydrate: void 0,
    createApp: Cf(Go)
  };
}
function ci({ type: e, props: t }, n) {
  return n === "svg" && e === "foreignObject" || n === "mathml" && e === "annotation-xml" && t && t.encoding && t.encoding.includes("html") ? void 0 : n;
}
function pn({ effect: e, job: t }, n) {
  n ? (e.flags |= 32, t.flags |= 4) : (e.flags &= -33, t.flags &= -5);
}
function zf(e, t) {
  return (!e || e && !e.pendingBranch) && t && !t.persisted;
}
function ms(e, t, n = !1) {
  const o = e.children, r = t.children;
  if (J(o) && J(r))
    for (let i = 0; i < o.length; i++) {
      const s = o[i];
      let a = r[i];
      a.shapeFlag & 1 && !a.dynamicChildren && ((a.patchFlag <= 0 || a.patchFlag === 32) && (a = r[i] = Ut(r[i]), a.el = s.el), !n && a.patchFlag !== -2 && ms(s, a)), a.type === Hr && (a.patchFlag === -1 && (a = r[i] = Ut(a)), a.el = s.el), a.type === He && !a.el && (a.el = s.el);
    }
}
function Vf(e) {
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
function ju(e) {
  const t = e.subTree.component;
  if (t)
    return t.asyncDep && !t.asyncResolved ? t : ju(t);
}
function na(e) {
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
const Nu = (e) => e.__isSuspense, Uf = /* @__PURE__ */ Symbol("_deferredEnter");
function Hf(e, t) {
  t && t.pendingBranch ? J(e) ? t.effects.push(...e) : t.effects.push(e) : Kd(e);
}
const U = /* @__PURE__ */ Symbol.for("v-fgt"), Hr = /* @__PURE__ */ Symbol.for("v-txt"), He = /* @__PURE__ */ Symbol.for("v-cmt"), di = /* @__PURE__ */ Symbol.for("v-stc"), Wt = [];
let rt = null;
function m(e = !1) {
  Wt.push(rt = e ? null : []);
}
function hs() {
  Wt.pop(), rt = Wt[Wt.length - 1] || null;
}
let _o = 1;
function kr(e, t = !1) {
  _o += e, e < 0 && rt && t && (rt.hasOnce = !0);
}
function Mu(e) {
  return e.dynamicChildren = _o > 0 ? rt || _n : null, hs(), _o > 0 && rt && rt.push(e), e;
}
function b(e, t, n, o, r, i) {
  return Mu(
    _(
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
function Z(e, t, n, o, r) {
  return Mu(
    q(
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
const Du = ({ key: e }) => e ?? null, ur = ({
  ref: e,
  ref_key: t,
  ref_for: n
}) => (typeof e == "number" && (e = "" + e), e != null ? Pe(e) || /* @__PURE__ */ Ae(e) || oe(e) ? { i: Ue, r: e, k: t, f: !!n } : e : null);
function _(e, t = null, n = null, o = 0, r = null, i = e === U ? 0 : 1, s = !1, a = !1) {
  const l = {
    __v_isVNode: !0,
    __v_skip: !0,
    type: e,
    props: t,
    key: t && Du(t),
    ref: t && ur(t),
    scopeId: iu,
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
    ctx: Ue
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
const q = Kf;
function Kf(e, t = null, n = null, o = 0, r = null, i = !1) {
  if ((!e || e === hu) && (e = He), Bn(e)) {
    const a = un(
      e,
      t,
      !0
      /* mergeRef: true */
    );
    return n && $r(a, n), _o > 0 && !i && rt && (a.shapeFlag & 6 ? rt[rt.indexOf(e)] = a : rt.push(a)), a.patchFlag = -2, a;
  }
  if (tp(e) && (e = e.__vccOpts), t) {
    t = Wf(t);
    let { class: a, style: l } = t;
    a && !Pe(a) && (t.class = ke(a)), ye(l) && (/* @__PURE__ */ Fr(l) && !J(l) && (l = Ee({}, l)), t.style = zo(l));
  }
  const s = Pe(e) ? 1 : Nu(e) ? 128 : zr(e) ? 64 : ye(e) ? 4 : oe(e) ? 2 : 0;
  return _(
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
function Wf(e) {
  return e ? /* @__PURE__ */ Fr(e) ? Ee({}, e) : Ou(e) ? Ee({}, e[zu] || e) : e : null;
}
function un(e, t, n = !1, o = !1) {
  const { props: r, ref: i, patchFlag: s, children: a, transition: l } = e, u = t ? se(r || {}, t) : r, c = {
    __v_isVNode: !0,
    __v_skip: !0,
    type: e.type,
    props: u,
    key: u && Du(u),
    ref: t && t.ref ? (
      // #2078 in the case of <component :is="vnode" ref="extra"/>
      // if the vnode itself already has a ref, cloneVNode will need to merge
      // the refs so the single vnode can be set on multiple refs
      n && i ? J(i) ? i.concat(ur(t)) : [i, ur(t)] : ur(t)
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
    ssContent: e.ssContent && un(e.ssContent),
    ssFallback: e.ssFallback && un(e.ssFallback),
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
function K(e = " ", t = 0) {
  return q(Hr, null, e, t);
}
function I(e = "", t = !1) {
  return t ? (m(), Z(He, null, e)) : q(He, null, e);
}
function Ot(e) {
  return e == null || typeof e == "boolean" ? q(He) : J(e) ? q(
    U,
    null,
    // #3666, avoid reference pollution when reusing vnode
    e.slice()
  ) : Bn(e) ? Ut(e) : q(Hr, null, String(e));
}
function Ut(e) {
  return e.el === null && e.patchFlag !== -1 || e.memo ? e : un(e);
}
function $r(e, t) {
  let n = 0;
  const { shapeFlag: o } = e;
  if (t == null)
    t = null;
  else if (J(t))
    n = 16;
  else if (typeof t == "object")
    if (o & 65) {
      const r = t.default;
      r && (r._c && (r._d = !1), $r(e, r()), r._c && (r._d = !0));
      return;
    } else {
      n = 32;
      const r = t._;
      !r && !Ou(t) ? t._ctx = Ue : r === 3 && Ue && (Ue.slots._ === 1 ? t._ = 1 : (t._ = 2, e.patchFlag |= 1024));
    }
  else if (oe(t)) {
    if (o & 65) {
      $r(e, { default: t });
      return;
    }
    t = { default: t, _ctx: Ue }, n = 32;
  } else
    t = String(t), o & 64 ? (n = 16, t = [K(t)]) : n = 8;
  e.children = t, e.shapeFlag |= n;
}
function se(...e) {
  const t = {};
  for (let n = 0; n < e.length; n++) {
    const o = e[n];
    for (const r in o)
      if (r === "class")
        t.class !== o.class && (t.class = ke([t.class, o.class]));
      else if (r === "style")
        t.style = zo([t.style, o.style]);
      else if (Ar(r)) {
        const i = t[r], s = o[r];
        s && i !== s && !(J(i) && i.includes(s)) ? t[r] = i ? [].concat(i, s) : s : s == null && i == null && // mergeProps({ 'onUpdate:modelValue': undefined }) should not retain
        // the model listener.
        !Er(r) && (t[r] = s);
      } else r !== "" && (t[r] = o[r]);
  }
  return t;
}
function St(e, t, n, o = null) {
  pt(e, t, 7, [
    n,
    o
  ]);
}
const qf = /* @__PURE__ */ _u();
let Fu = 0;
function Gf() {
  return Fu;
}
function Yf(e, t, n) {
  const o = e.type, r = (t ? t.appContext : e.appContext) || qf, i = {
    uid: Fu++,
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
    scope: new jl(
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
    propsOptions: Au(o, r),
    emitsOptions: $u(o, r),
    // emit
    emit: null,
    // to be set immediately
    emitted: null,
    // props default value
    propsDefaults: he,
    // inheritAttrs
    inheritAttrs: o.inheritAttrs,
    // state
    ctx: he,
    data: he,
    props: he,
    attrs: he,
    slots: he,
    refs: he,
    setupState: he,
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
  return i.ctx = { _: i }, i.root = t ? t.root : i, i.emit = Tf.bind(null, i), e.ce && e.ce(i), i;
}
let Ge = null;
const Cn = () => Ge || Ue;
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
    (n) => Ge = n
  ), wo = t(
    "__VUE_SSR_SETTERS__",
    (n) => ko = n
  );
}
const Wo = (e) => {
  const t = Ge;
  return Sr(e), e.scope.on(), () => {
    e.scope.off(), Sr(t);
  };
}, oa = () => {
  Ge && Ge.scope.off(), Sr(null);
};
function Ru(e) {
  return e.vnode.shapeFlag & 4;
}
let ko = !1;
function Jf(e, t = !1, n = !1) {
  t && wo(t);
  const { props: o, children: r } = e.vnode, i = Ru(e);
  If(e, o, i, t), Df(e, r, n || t);
  const s = i ? Zf(e, t) : void 0;
  return t && wo(!1), s;
}
function Zf(e, t) {
  const n = e.type;
  e.accessCache = /* @__PURE__ */ Object.create(null), e.proxy = new Proxy(e.ctx, yf);
  const { setup: o } = n;
  if (o) {
    It();
    const r = e.setupContext = o.length > 1 ? Qf(e) : null, i = Wo(e), s = Vo(
      o,
      e,
      0,
      [
        e.props,
        r
      ]
    ), a = Cl(s);
    if (jt(), i(), (a || e.sp) && !Dn(e) && pu(e), a) {
      if (s.then(oa, oa), t)
        return s.then((l) => {
          wo(!0);
          try {
            ra(e, l, t);
          } finally {
            wo(!1);
          }
        }).catch((l) => {
          Rr(l, e, 0, void 0, !0), e.ssrRender = (u, c) => c("<!---->");
        });
      e.asyncDep = s;
    } else
      ra(e, s);
  } else
    Bu(e);
}
function ra(e, t, n) {
  oe(t) ? e.type.__ssrInlineRender ? e.ssrRender = t : e.render = t : ye(t) && (e.setupState = Ql(t)), Bu(e);
}
function Bu(e, t, n) {
  const o = e.type;
  e.render || (e.render = o.render || At);
  {
    const r = Wo(e);
    It();
    try {
      _f(e);
    } finally {
      jt(), r();
    }
  }
}
const zu = /* @__PURE__ */ Symbol(), Xf = {
  get(e, t) {
    return qe(e, "get", ""), t === zu ? e : e[t];
  }
};
function Qf(e) {
  const t = (n) => {
    e.exposed = n || {};
  };
  return {
    attrs: new Proxy(e.attrs, Xf),
    slots: e.slots,
    emit: e.emit,
    expose: t
  };
}
function Kr(e) {
  return e.exposed ? e.exposeProxy || (e.exposeProxy = new Proxy(Ql(as(e.exposed)), {
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
function ep(e, t = !0) {
  return oe(e) ? e.displayName || e.name : e.name || t && e.__name;
}
function tp(e) {
  return oe(e) && "__vccOpts" in e;
}
const H = (e, t) => /* @__PURE__ */ Bd(e, t, ko);
function np(e, t, n) {
  try {
    kr(-1);
    const o = arguments.length;
    return o === 2 ? ye(t) && !J(t) ? Bn(t) ? q(e, null, [t]) : q(e, t) : q(e, null, t) : (o > 3 ? n = Array.prototype.slice.call(arguments, 2) : o === 3 && Bn(n) && (n = [n]), q(e, t, n));
  } finally {
    kr(1);
  }
}
const op = "3.5.45";
let ji;
const ia = typeof window < "u" && window.trustedTypes;
if (ia)
  try {
    ji = /* @__PURE__ */ ia.createPolicy("vue", {
      createHTML: (e) => e
    });
  } catch {
  }
const Vu = ji ? (e) => ji.createHTML(e) : (e) => e, rp = "http://www.w3.org/2000/svg", ip = "http://www.w3.org/1998/Math/MathML", Vt = typeof document < "u" ? document : null, sa = Vt && /* @__PURE__ */ Vt.createElement("template"), sp = {
  insert: (e, t, n) => {
    t.insertBefore(e, n || null);
  },
  remove: (e) => {
    const t = e.parentNode;
    t && t.removeChild(e);
  },
  createElement: (e, t, n, o) => {
    const r = t === "svg" ? Vt.createElementNS(rp, e) : t === "mathml" ? Vt.createElementNS(ip, e) : n ? Vt.createElement(e, { is: n }) : Vt.createElement(e);
    return e === "select" && o && o.multiple != null && r.setAttribute("multiple", o.multiple), r;
  },
  createText: (e) => Vt.createTextNode(e),
  createComment: (e) => Vt.createComment(e),
  setText: (e, t) => {
    e.nodeValue = t;
  },
  setElementText: (e, t) => {
    e.textContent = t;
  },
  parentNode: (e) => e.parentNode,
  nextSibling: (e) => e.nextSibling,
  querySelector: (e) => Vt.querySelector(e),
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
      sa.innerHTML = Vu(
        o === "svg" ? `<svg>${e}</svg>` : o === "mathml" ? `<math>${e}</math>` : e
      );
      const a = sa.content;
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
}, Qt = "transition", Jn = "animation", $o = /* @__PURE__ */ Symbol("_vtc"), Uu = {
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
}, ap = /* @__PURE__ */ Ee(
  {},
  lu,
  Uu
), lp = (e) => (e.displayName = "Transition", e.props = ap, e), up = /* @__PURE__ */ lp(
  (e, { slots: t }) => np(sf, cp(e), t)
), mn = (e, t = []) => {
  J(e) ? e.forEach((n) => n(...t)) : e && e(...t);
}, aa = (e) => e ? J(e) ? e.some((t) => t.length > 1) : e.length > 1 : !1;
function cp(e) {
  const t = {};
  for (const F in e)
    F in Uu || (t[F] = e[F]);
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
  } = e, g = dp(r), w = g && g[0], $ = g && g[1], {
    onBeforeEnter: C,
    onEnter: O,
    onEnterCancelled: M,
    onLeave: k,
    onLeaveCancelled: x,
    onBeforeAppear: G = C,
    onAppear: B = O,
    onAppearCancelled: P = M
  } = t, N = (F, ae, $e, Fe) => {
    F._enterCancelled = Fe, hn(F, ae ? c : a), hn(F, ae ? u : s), $e && $e();
  }, X = (F, ae) => {
    F._isLeaving = !1, hn(F, d), hn(F, f), hn(F, p), ae && ae();
  }, te = (F) => (ae, $e) => {
    const Fe = F ? B : O, ge = () => N(ae, F, $e);
    mn(Fe, [ae, ge]), la(() => {
      hn(ae, F ? l : i), Bt(ae, F ? c : a), aa(Fe) || ua(ae, o, w, ge);
    });
  };
  return Ee(t, {
    onBeforeEnter(F) {
      mn(C, [F]), Bt(F, i), Bt(F, s);
    },
    onBeforeAppear(F) {
      mn(G, [F]), Bt(F, l), Bt(F, u);
    },
    onEnter: te(!1),
    onAppear: te(!0),
    onLeave(F, ae) {
      F._isLeaving = !0;
      const $e = () => X(F, ae);
      Bt(F, d), F._enterCancelled ? (Bt(F, p), fa(F)) : (fa(F), Bt(F, p)), la(() => {
        F._isLeaving && (hn(F, d), Bt(F, f), aa(k) || ua(F, o, $, $e));
      }), mn(k, [F, $e]);
    },
    onEnterCancelled(F) {
      N(F, !1, void 0, !0), mn(M, [F]);
    },
    onAppearCancelled(F) {
      N(F, !0, void 0, !0), mn(P, [F]);
    },
    onLeaveCancelled(F) {
      X(F), mn(x, [F]);
    }
  });
}
function dp(e) {
  if (e == null)
    return null;
  if (ye(e))
    return [fi(e.enter), fi(e.leave)];
  {
    const t = fi(e);
    return [t, t];
  }
}
function fi(e) {
  return rd(e);
}
function Bt(e, t) {
  t.split(/\s+/).forEach((n) => n && e.classList.add(n)), (e[$o] || (e[$o] = /* @__PURE__ */ new Set())).add(t);
}
function hn(e, t) {
  t.split(/\s+/).forEach((o) => o && e.classList.remove(o));
  const n = e[$o];
  n && (n.delete(t), n.size || (e[$o] = void 0));
}
function la(e) {
  requestAnimationFrame(() => {
    requestAnimationFrame(e);
  });
}
let fp = 0;
function ua(e, t, n, o) {
  const r = e._endId = ++fp, i = () => {
    r === e._endId && o();
  };
  if (n != null)
    return setTimeout(i, n);
  const { type: s, timeout: a, propCount: l } = pp(e, t);
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
function pp(e, t) {
  const n = window.getComputedStyle(e), o = (g) => (n[g] || "").split(", "), r = o(`${Qt}Delay`), i = o(`${Qt}Duration`), s = ca(r, i), a = o(`${Jn}Delay`), l = o(`${Jn}Duration`), u = ca(a, l);
  let c = null, d = 0, p = 0;
  t === Qt ? s > 0 && (c = Qt, d = s, p = i.length) : t === Jn ? u > 0 && (c = Jn, d = u, p = l.length) : (d = Math.max(s, u), c = d > 0 ? s > u ? Qt : Jn : null, p = c ? c === Qt ? i.length : l.length : 0);
  const f = c === Qt && /\b(?:transform|all)(?:,|$)/.test(
    o(`${Qt}Property`).toString()
  );
  return {
    type: c,
    timeout: d,
    propCount: p,
    hasTransform: f
  };
}
function ca(e, t) {
  for (; e.length < t.length; )
    e = e.concat(e);
  return Math.max(...t.map((n, o) => da(n) + da(e[o])));
}
function da(e) {
  return e === "auto" ? 0 : Number(e.slice(0, -1).replace(",", ".")) * 1e3;
}
function fa(e) {
  return (e ? e.ownerDocument : document).body.offsetHeight;
}
function mp(e, t, n) {
  const o = e[$o];
  o && (t = (t ? [t, ...o] : [...o]).join(" ")), t == null ? e.removeAttribute("class") : n ? e.setAttribute("class", t) : e.className = t;
}
const pa = /* @__PURE__ */ Symbol("_vod"), hp = /* @__PURE__ */ Symbol("_vsh"), gp = /* @__PURE__ */ Symbol(""), bp = /(?:^|;)\s*display\s*:/;
function vp(e, t, n) {
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
      a != null ? _p(
        e,
        s,
        !Pe(t) && t ? t[s] : void 0,
        a
      ) || to(o, s, a) : to(o, s, "");
    }
  } else if (r) {
    if (t !== n) {
      const s = o[gp];
      s && (n += ";" + s), o.cssText = n, i = bp.test(n);
    }
  } else t && e.removeAttribute("style");
  pa in e && ((!r || t !== n) && (e[pa] = i ? o.display : ""), e[hp] && (o.display = "none"));
}
const Qo = /\s*!important$/;
function to(e, t, n) {
  if (J(n))
    n.forEach((o) => to(e, t, o));
  else if (n == null && (n = ""), t.startsWith("--"))
    Qo.test(n) ? e.setProperty(t, n.replace(Qo, ""), "important") : e.setProperty(t, n);
  else {
    const o = yp(e, t);
    Qo.test(n) ? e.setProperty(
      Yt(o),
      n.replace(Qo, ""),
      "important"
    ) : e[o] = n;
  }
}
const ma = ["Webkit", "Moz", "ms"], pi = {};
function yp(e, t) {
  const n = pi[t];
  if (n)
    return n;
  let o = Ye(t);
  if (o !== "filter" && o in e)
    return pi[t] = o;
  o = jr(o);
  for (let r = 0; r < ma.length; r++) {
    const i = ma[r] + o;
    if (i in e)
      return pi[t] = i;
  }
  return t;
}
function _p(e, t, n, o) {
  return e.tagName === "TEXTAREA" && (t === "width" || t === "height") && Pe(o) && n === o;
}
const ha = "http://www.w3.org/1999/xlink";
function ga(e, t, n, o, r, i = cd(t)) {
  o && t.startsWith("xlink:") ? n == null ? e.removeAttributeNS(ha, t.slice(6, t.length)) : e.setAttributeNS(ha, t, n) : n == null || i && !Al(n) ? e.removeAttribute(t) : e.setAttribute(
    t,
    i ? "" : at(n) ? String(n) : n
  );
}
function ba(e, t, n, o, r) {
  if (t === "innerHTML" || t === "textContent") {
    n != null && (e[t] = t === "innerHTML" ? Vu(n) : n);
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
    a === "boolean" ? n = Al(n) : n == null && a === "string" ? (n = "", s = !0) : a === "number" && (n = 0, s = !0);
  }
  try {
    e[t] = n;
  } catch {
  }
  s && e.removeAttribute(r || t);
}
function Hu(e, t, n, o) {
  e.addEventListener(t, n, o);
}
function wp(e, t, n, o) {
  e.removeEventListener(t, n, o);
}
const va = /* @__PURE__ */ Symbol("_vei");
function kp(e, t, n, o, r = null) {
  const i = e[va] || (e[va] = {}), s = i[t];
  if (o && s)
    s.value = o;
  else {
    const [a, l] = xp(t);
    if (o) {
      const u = i[t] = Op(
        o,
        r
      );
      Hu(e, a, u, l);
    } else s && (wp(e, a, s, l), i[t] = void 0);
  }
}
const $p = /(Once|Passive|Capture)$/, Sp = /^on:?(?:Once|Passive|Capture)$/;
function xp(e) {
  let t, n;
  for (; (n = e.match($p)) && !Sp.test(e); )
    t || (t = {}), e = e.slice(0, e.length - n[1].length), t[n[1].toLowerCase()] = !0;
  return [e[2] === ":" ? e.slice(3) : Yt(e.slice(2)), t];
}
let mi = 0;
const Cp = /* @__PURE__ */ Promise.resolve(), Tp = () => mi || (Cp.then(() => mi = 0), mi = Date.now());
function Op(e, t) {
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
        u && pt(
          u,
          t,
          5,
          a
        );
      }
    } else
      pt(
        r,
        t,
        5,
        [o]
      );
  };
  return n.value = e, n.attached = Tp(), n;
}
const ya = (e) => e.charCodeAt(0) === 111 && e.charCodeAt(1) === 110 && // lowercase letter
e.charCodeAt(2) > 96 && e.charCodeAt(2) < 123, Pp = (e, t, n, o, r, i) => {
  const s = r === "svg";
  t === "class" ? mp(e, o, s) : t === "style" ? vp(e, n, o) : Ar(t) ? Er(t) || kp(e, t, n, o, i) : (t[0] === "." ? (t = t.slice(1), !0) : t[0] === "^" ? (t = t.slice(1), !1) : Ap(e, t, o, s)) ? (ba(e, t, o), !e.tagName.includes("-") && (t === "value" || t === "checked" || t === "selected") && ga(e, t, o, s, i, t !== "value")) : /* #11081 force set props for possible async custom element */ e._isVueCE && // #12408 check if it's declared prop or it's async custom element
  (Ep(e, t) || // @ts-expect-error _def is private
  e._def.__asyncLoader && (/[A-Z]/.test(t) || !Pe(o))) ? ba(e, Ye(t), o, i, t) : (t === "true-value" ? e._trueValue = o : t === "false-value" && (e._falseValue = o), ga(e, t, o, s));
};
function Ap(e, t, n, o) {
  if (o)
    return !!(t === "innerHTML" || t === "textContent" || t in e && ya(t) && oe(n));
  if (t === "spellcheck" || t === "draggable" || t === "translate" || t === "autocorrect" || t === "sandbox" && e.tagName === "IFRAME" || t === "form" || t === "list" && e.tagName === "INPUT" || t === "type" && e.tagName === "TEXTAREA")
    return !1;
  if (t === "width" || t === "height") {
    const r = e.tagName;
    if (r === "IMG" || r === "VIDEO" || r === "CANVAS" || r === "SOURCE")
      return !1;
  }
  return ya(t) && Pe(n) ? !1 : t in e;
}
function Ep(e, t) {
  const n = (
    // @ts-expect-error _def is private
    e._def.props
  );
  if (!n)
    return !1;
  const o = Ye(t);
  return Array.isArray(n) ? n.some((r) => Ye(r) === o) : Object.keys(n).some((r) => Ye(r) === o);
}
const _a = (e) => {
  const t = e.props["onUpdate:modelValue"] || !1;
  return J(t) ? (n) => lr(t, n) : t;
}, hi = /* @__PURE__ */ Symbol("_assign"), Lp = {
  // #4096 array checkboxes need to be deep traversed
  deep: !0,
  created(e, t, n) {
    e[hi] = _a(n), Hu(e, "change", () => {
      const o = e._modelValue, r = Ip(e), i = e.checked, s = e[hi];
      if (J(o)) {
        const a = El(o, r), l = a !== -1;
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
        s(Ku(e, i));
    });
  },
  // set initial checked on mount to wait for true-value/false-value
  mounted: wa,
  beforeUpdate(e, t, n) {
    e[hi] = _a(n), wa(e, t, n);
  }
};
function wa(e, { value: t, oldValue: n }, o) {
  e._modelValue = t;
  let r;
  if (J(t))
    r = El(t, o.props.value) > -1;
  else if (Rn(t))
    r = t.has(o.props.value);
  else {
    if (t === n) return;
    r = Un(t, Ku(e, !0));
  }
  e.checked !== r && (e.checked = r);
}
function Ip(e) {
  return "_value" in e ? e._value : e.value;
}
function Ku(e, t) {
  const n = t ? "_trueValue" : "_falseValue";
  return n in e ? e[n] : t;
}
const jp = ["ctrl", "shift", "alt", "meta"], Np = {
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
  exact: (e, t) => jp.some((n) => e[`${n}Key`] && !t.includes(n))
}, an = (e, t) => {
  if (!e) return e;
  const n = e._withMods || (e._withMods = {}), o = t.join(".");
  return n[o] || (n[o] = ((r, ...i) => {
    for (let s = 0; s < t.length; s++) {
      const a = Np[t[s]];
      if (a && a(r, t)) return;
    }
    return e(r, ...i);
  }));
}, Mp = {
  esc: "escape",
  space: " ",
  up: "arrow-up",
  left: "arrow-left",
  right: "arrow-right",
  down: "arrow-down",
  delete: "backspace"
}, gs = (e, t) => {
  const n = e._withKeys || (e._withKeys = {}), o = t.join(".");
  return n[o] || (n[o] = ((r) => {
    if (!("key" in r))
      return;
    const i = Yt(r.key);
    if (t.some(
      (s) => s === i || Mp[s] === i
    ))
      return e(r);
  }));
}, Dp = /* @__PURE__ */ Ee({ patchProp: Pp }, sp);
let ka;
function Fp() {
  return ka || (ka = Rf(Dp));
}
const Rp = ((...e) => {
  const t = Fp().createApp(...e), { mount: n } = t;
  return t.mount = (o) => {
    const r = zp(o);
    if (!r) return;
    const i = t._component;
    !oe(i) && !i.render && !i.template && (i.template = r.innerHTML), r.nodeType === 1 && (r.textContent = "");
    const s = n(r, !1, Bp(r));
    return r instanceof Element && (r.removeAttribute("v-cloak"), r.setAttribute("data-v-app", "")), s;
  }, t;
});
function Bp(e) {
  if (e instanceof SVGElement)
    return "svg";
  if (typeof MathMLElement == "function" && e instanceof MathMLElement)
    return "mathml";
}
function zp(e) {
  return Pe(e) ? document.querySelector(e) : e;
}
let Wu;
const Wr = (e) => Wu = e, qu = (
  /* istanbul ignore next */
  /* @__PURE__ */ Symbol()
);
function Ni(e) {
  return e && typeof e == "object" && Object.prototype.toString.call(e) === "[object Object]" && typeof e.toJSON != "function";
}
var co;
(function(e) {
  e.direct = "direct", e.patchObject = "patch object", e.patchFunction = "patch function";
})(co || (co = {}));
function Vp() {
  const e = Nl(!0), t = e.run(() => /* @__PURE__ */ ee({}));
  let n = [], o = [];
  const r = as({
    install(i) {
      Wr(r), r._a = i, i.provide(qu, r), i.config.globalProperties.$pinia = r, o.forEach((s) => n.push(s)), o = [];
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
const Gu = () => {
};
function $a(e, t, n, o = Gu) {
  e.add(t);
  const r = () => {
    e.delete(t) && o();
  };
  return !n && Ml() && pd(r), r;
}
function En(e, ...t) {
  e.forEach((n) => {
    n(...t);
  });
}
const Up = (e) => e(), Sa = /* @__PURE__ */ Symbol(), gi = /* @__PURE__ */ Symbol();
function Mi(e, t) {
  e instanceof Map && t instanceof Map ? t.forEach((n, o) => e.set(o, n)) : e instanceof Set && t instanceof Set && t.forEach(e.add, e);
  for (const n in t) {
    if (!t.hasOwnProperty(n))
      continue;
    const o = t[n], r = e[n];
    Ni(r) && Ni(o) && e.hasOwnProperty(n) && !/* @__PURE__ */ Ae(o) && !/* @__PURE__ */ Et(o) ? e[n] = Mi(r, o) : e[n] = o;
  }
  return e;
}
const Hp = (
  /* istanbul ignore next */
  /* @__PURE__ */ Symbol()
);
function Kp(e) {
  return !Ni(e) || !Object.prototype.hasOwnProperty.call(e, Hp);
}
const { assign: tn } = Object;
function Wp(e) {
  return !!(/* @__PURE__ */ Ae(e) && e.effect);
}
function qp(e, t, n, o) {
  const { state: r, actions: i, getters: s } = t, a = n.state.value[e];
  let l;
  function u() {
    a || (n.state.value[e] = r ? r() : {});
    const c = /* @__PURE__ */ Md(n.state.value[e]);
    return tn(c, i, Object.keys(s || {}).reduce((d, p) => (d[p] = as(H(() => {
      Wr(n);
      const f = n._s.get(e);
      return s[p].call(f, f);
    })), d), {}));
  }
  return l = Yu(e, u, t, n, o, !0), l;
}
function Yu(e, t, n = {}, o, r, i) {
  let s;
  const a = tn({ actions: {} }, n), l = { deep: !0 };
  let u, c, d = /* @__PURE__ */ new Set(), p = /* @__PURE__ */ new Set(), f;
  const g = o.state.value[e];
  !i && !g && (o.state.value[e] = {});
  let w;
  function $(P) {
    let N;
    u = c = !1, typeof P == "function" ? (P(o.state.value[e]), N = {
      type: co.patchFunction,
      storeId: e,
      events: f
    }) : (Mi(o.state.value[e], P), N = {
      type: co.patchObject,
      payload: P,
      storeId: e,
      events: f
    });
    const X = w = /* @__PURE__ */ Symbol();
    Uo().then(() => {
      w === X && (u = !0);
    }), c = !0, En(d, N, o.state.value[e]);
  }
  const C = i ? function() {
    const { state: N } = n, X = N ? N() : {};
    this.$patch((te) => {
      tn(te, X);
    });
  } : (
    /* istanbul ignore next */
    Gu
  );
  function O() {
    s.stop(), d.clear(), p.clear(), o._s.delete(e);
  }
  const M = (P, N = "") => {
    if (Sa in P)
      return P[gi] = N, P;
    const X = function() {
      Wr(o);
      const te = Array.from(arguments), F = /* @__PURE__ */ new Set(), ae = /* @__PURE__ */ new Set();
      function $e(ne) {
        F.add(ne);
      }
      function Fe(ne) {
        ae.add(ne);
      }
      En(p, {
        args: te,
        name: X[gi],
        store: x,
        after: $e,
        onError: Fe
      });
      let ge;
      try {
        ge = P.apply(this && this.$id === e ? this : x, te);
      } catch (ne) {
        throw En(ae, ne), ne;
      }
      return ge instanceof Promise ? ge.then((ne) => (En(F, ne), ne)).catch((ne) => (En(ae, ne), Promise.reject(ne))) : (En(F, ge), ge);
    };
    return X[Sa] = !0, X[gi] = N, X;
  }, k = {
    _p: o,
    // _s: scope,
    $id: e,
    $onAction: $a.bind(null, p),
    $patch: $,
    $reset: C,
    $subscribe(P, N = {}) {
      const X = $a(d, P, N.detached, () => te()), te = s.run(() => Xe(() => o.state.value[e], (F) => {
        (N.flush === "sync" ? c : u) && P({
          storeId: e,
          type: co.direct,
          events: f
        }, F);
      }, tn({}, l, N)));
      return X;
    },
    $dispose: O
  }, x = /* @__PURE__ */ Hn(k);
  o._s.set(e, x);
  const B = (o._a && o._a.runWithContext || Up)(() => o._e.run(() => (s = Nl()).run(() => t({ action: M }))));
  for (const P in B) {
    const N = B[P];
    if (/* @__PURE__ */ Ae(N) && !Wp(N) || /* @__PURE__ */ Et(N))
      i || (g && Kp(N) && (/* @__PURE__ */ Ae(N) ? N.value = g[P] : Mi(N, g[P])), o.state.value[e][P] = N);
    else if (typeof N == "function") {
      const X = M(N, P);
      B[P] = X, a.actions[P] = N;
    }
  }
  return tn(x, B), tn(/* @__PURE__ */ pe(x), B), Object.defineProperty(x, "$state", {
    get: () => o.state.value[e],
    set: (P) => {
      $((N) => {
        tn(N, P);
      });
    }
  }), o._p.forEach((P) => {
    tn(x, s.run(() => P({
      store: x,
      app: o._a,
      pinia: o,
      options: a
    })));
  }), g && i && n.hydrate && n.hydrate(x.$state, g), u = !0, c = !0, x;
}
// @__NO_SIDE_EFFECTS__
function Zt(e, t, n) {
  let o;
  const r = typeof t == "function";
  o = r ? n : t;
  function i(s, a) {
    const l = Gd();
    return s = // in test mode, ignore the argument provided as we can always retrieve a
    // pinia instance with getActivePinia()
    s || (l ? so(qu, null) : null), s && Wr(s), s = Wu, s._s.has(e) || (r ? Yu(e, t, o, s) : qp(e, o, s)), s._s.get(e);
  }
  return i.$id = e, i;
}
var Gp = Object.defineProperty, xa = Object.getOwnPropertySymbols, Yp = Object.prototype.hasOwnProperty, Jp = Object.prototype.propertyIsEnumerable, Ca = (e, t, n) => t in e ? Gp(e, t, { enumerable: !0, configurable: !0, writable: !0, value: n }) : e[t] = n, Zp = (e, t) => {
  for (var n in t || (t = {})) Yp.call(t, n) && Ca(e, n, t[n]);
  if (xa) for (var n of xa(t)) Jp.call(t, n) && Ca(e, n, t[n]);
  return e;
};
function Tn(e) {
  return e == null || e === "" || Array.isArray(e) && e.length === 0 || !(e instanceof Date) && typeof e == "object" && Object.keys(e).length === 0;
}
function bs(e) {
  return typeof e == "function" && "call" in e && "apply" in e;
}
function Te(e) {
  return !Tn(e);
}
function Lt(e, t = !0) {
  return e instanceof Object && e.constructor === Object && (t || Object.keys(e).length !== 0);
}
function Ju(e = {}, t = {}) {
  let n = Zp({}, e);
  return Object.keys(t).forEach((o) => {
    let r = o;
    Lt(t[r]) && r in e && Lt(e[r]) ? n[r] = Ju(e[r], t[r]) : n[r] = t[r];
  }), n;
}
function Xp(...e) {
  return e.reduce((t, n, o) => o === 0 ? n : Ju(t, n), {});
}
function it(e, ...t) {
  return bs(e) ? e(...t) : e;
}
function nt(e, t = !0) {
  return typeof e == "string" && (t || e !== "");
}
function Pt(e) {
  return nt(e) ? e.replace(/(-|_)/g, "").toLowerCase() : e;
}
function vs(e, t = "", n = {}) {
  let o = Pt(t).split("."), r = o.shift();
  if (r) {
    if (Lt(e)) {
      let i = Object.keys(e).find((s) => Pt(s) === r) || "";
      return vs(it(e[i], n), o.join("."), n);
    }
    return;
  }
  return it(e, n);
}
function Zu(e, t = !0) {
  return Array.isArray(e) && (t || e.length !== 0);
}
function Qp(e) {
  return Te(e) && !isNaN(e);
}
function Sn(e, t) {
  if (t) {
    let n = t.test(e);
    return t.lastIndex = 0, n;
  }
  return !1;
}
function em(...e) {
  return Xp(...e);
}
function fo(e) {
  return e && e.replace(/\/\*(?:(?!\*\/)[\s\S])*\*\/|[\r\n\t]+/g, "").replace(/ {2,}/g, " ").replace(/ ([{:}]) /g, "$1").replace(/([;,]) /g, "$1").replace(/ !/g, "!").replace(/: /g, ":").trim();
}
function tm(e) {
  return nt(e, !1) ? e[0].toUpperCase() + e.slice(1) : e;
}
function Xu(e) {
  return nt(e) ? e.replace(/(_)/g, "-").replace(/([a-z])([A-Z])/g, "$1-$2").toLowerCase() : e;
}
function Qu() {
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
function qt(...e) {
  if (e) {
    let t = [];
    for (let n = 0; n < e.length; n++) {
      let o = e[n];
      if (!o) continue;
      let r = typeof o;
      if (r === "string" || r === "number") t.push(o);
      else if (r === "object") {
        let i = Array.isArray(o) ? [qt(...o)] : Object.entries(o).map(([s, a]) => a ? s : void 0);
        t = i.length ? t.concat(i.filter((s) => !!s)) : t;
      }
    }
    return t.join(" ").trim();
  }
}
function nm(e, t) {
  return e ? e.classList ? e.classList.contains(t) : new RegExp("(^| )" + t + "( |$)", "gi").test(e.className) : !1;
}
function xr(e, t) {
  if (e && t) {
    let n = (o) => {
      nm(e, o) || (e.classList ? e.classList.add(o) : e.className += " " + o);
    };
    [t].flat().filter(Boolean).forEach((o) => o.split(" ").forEach(n));
  }
}
function om() {
  return window.innerWidth - document.documentElement.offsetWidth;
}
function rm(e) {
  typeof e == "string" ? xr(document.body, e || "p-overflow-hidden") : (e != null && e.variableName && document.body.style.setProperty(e.variableName, om() + "px"), xr(document.body, e?.className || "p-overflow-hidden"));
}
function po(e, t) {
  if (e && t) {
    let n = (o) => {
      e.classList ? e.classList.remove(o) : e.className = e.className.replace(new RegExp("(^|\\b)" + o.split(" ").join("|") + "(\\b|$)", "gi"), " ");
    };
    [t].flat().filter(Boolean).forEach((o) => o.split(" ").forEach(n));
  }
}
function im(e) {
  typeof e == "string" ? po(document.body, e || "p-overflow-hidden") : (e != null && e.variableName && document.body.style.removeProperty(e.variableName), po(document.body, e?.className || "p-overflow-hidden"));
}
function sm() {
  let e = window, t = document, n = t.documentElement, o = t.getElementsByTagName("body")[0], r = e.innerWidth || n.clientWidth || o.clientWidth, i = e.innerHeight || n.clientHeight || o.clientHeight;
  return { width: r, height: i };
}
function Ta(e) {
  return e ? Math.abs(e.scrollLeft) : 0;
}
function am(e, t) {
  e && (typeof t == "string" ? e.style.cssText = t : Object.entries(t || {}).forEach(([n, o]) => e.style[n] = o));
}
function ec(e, t) {
  return e instanceof HTMLElement ? e.offsetWidth : 0;
}
function lm(e) {
  if (e) {
    let t = e.parentNode;
    return t && t instanceof ShadowRoot && t.host && (t = t.host), t;
  }
  return null;
}
function um(e) {
  return !!(e !== null && typeof e < "u" && e.nodeName && lm(e));
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
function tc(e, t = {}, ...n) {
  {
    let o = document.createElement(e);
    return Cr(o, t), o.append(...n), o;
  }
}
function cm(e, t) {
  return On(e) ? Array.from(e.querySelectorAll(t)) : [];
}
function dm(e, t) {
  return On(e) ? e.matches(t) ? e : e.querySelector(t) : null;
}
function Nn(e, t) {
  e && document.activeElement !== e && e.focus(t);
}
function fm(e, t) {
  if (On(e)) {
    let n = e.getAttribute(t);
    return isNaN(n) ? n === "true" || n === "false" ? n === "true" : n : +n;
  }
}
function nc(e, t = "") {
  let n = cm(e, `button:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
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
  let n = nc(e, t);
  return n.length > 0 ? n[0] : null;
}
function Oa(e) {
  if (e) {
    let t = e.offsetHeight, n = getComputedStyle(e);
    return t -= parseFloat(n.paddingTop) + parseFloat(n.paddingBottom) + parseFloat(n.borderTopWidth) + parseFloat(n.borderBottomWidth), t;
  }
  return 0;
}
function pm(e, t) {
  let n = nc(e, t);
  return n.length > 0 ? n[n.length - 1] : null;
}
function mm(e) {
  if (e) {
    let t = e.getBoundingClientRect();
    return { top: t.top + (window.pageYOffset || document.documentElement.scrollTop || document.body.scrollTop || 0), left: t.left + (window.pageXOffset || Ta(document.documentElement) || Ta(document.body) || 0) };
  }
  return { top: "auto", left: "auto" };
}
function oc(e, t) {
  return e ? e.offsetHeight : 0;
}
function Pa(e) {
  if (e) {
    let t = e.offsetWidth, n = getComputedStyle(e);
    return t -= parseFloat(n.paddingLeft) + parseFloat(n.paddingRight) + parseFloat(n.borderLeftWidth) + parseFloat(n.borderRightWidth), t;
  }
  return 0;
}
function rc() {
  return !!(typeof window < "u" && window.document && window.document.createElement);
}
function Aa(e, t = "") {
  return On(e) ? e.matches(`button:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            [href][clientHeight][clientWidth]:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            input:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            select:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            textarea:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            [tabIndex]:not([tabIndex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            [contenteditable]:not([tabIndex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t}`) : !1;
}
function ic(e, t = "", n) {
  On(e) && n !== null && n !== void 0 && e.setAttribute(t, n);
}
var er = {};
function hm(e = "pui_id_") {
  return Object.hasOwn(er, e) || (er[e] = 0), er[e]++, `${e}${er[e]}`;
}
function gm() {
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
var bi = gm(), bm = Object.defineProperty, vm = Object.defineProperties, ym = Object.getOwnPropertyDescriptors, Tr = Object.getOwnPropertySymbols, sc = Object.prototype.hasOwnProperty, ac = Object.prototype.propertyIsEnumerable, Ea = (e, t, n) => t in e ? bm(e, t, { enumerable: !0, configurable: !0, writable: !0, value: n }) : e[t] = n, vt = (e, t) => {
  for (var n in t || (t = {})) sc.call(t, n) && Ea(e, n, t[n]);
  if (Tr) for (var n of Tr(t)) ac.call(t, n) && Ea(e, n, t[n]);
  return e;
}, vi = (e, t) => vm(e, ym(t)), zt = (e, t) => {
  var n = {};
  for (var o in e) sc.call(e, o) && t.indexOf(o) < 0 && (n[o] = e[o]);
  if (e != null && Tr) for (var o of Tr(e)) t.indexOf(o) < 0 && ac.call(e, o) && (n[o] = e[o]);
  return n;
}, _m = Qu(), Ve = _m, So = /{([^}]*)}/g, lc = /(\d+\s+[\+\-\*\/]\s+\d+)/g, uc = /var\([^)]+\)/g;
function La(e) {
  return nt(e) ? e.replace(/[A-Z]/g, (t, n) => n === 0 ? t : "." + t.toLowerCase()).toLowerCase() : e;
}
function wm(e) {
  return Lt(e) && e.hasOwnProperty("$value") && e.hasOwnProperty("$type") ? e.$value : e;
}
function km(e) {
  return e.replaceAll(/ /g, "").replace(/[^\w]/g, "-");
}
function Di(e = "", t = "") {
  return km(`${nt(e, !1) && nt(t, !1) ? `${e}-` : e}${t}`);
}
function cc(e = "", t = "") {
  return `--${Di(e, t)}`;
}
function $m(e = "") {
  let t = (e.match(/{/g) || []).length, n = (e.match(/}/g) || []).length;
  return (t + n) % 2 !== 0;
}
function dc(e, t = "", n = "", o = [], r) {
  if (nt(e)) {
    let i = e.trim();
    if ($m(i)) return;
    if (Sn(i, So)) {
      let s = i.replaceAll(So, (a) => {
        let l = a.replace(/{|}/g, "").split(".").filter((u) => !o.some((c) => Sn(u, c)));
        return `var(${cc(n, Xu(l.join("-")))}${Te(r) ? `, ${r}` : ""})`;
      });
      return Sn(s.replace(uc, "0"), lc) ? `calc(${s})` : s;
    }
    return i;
  } else if (Qp(e)) return e;
}
function Sm(e, t, n) {
  nt(t, !1) && e.push(`${t}:${n};`);
}
function In(e, t) {
  return e ? `${e}{${t}}` : "";
}
function fc(e, t) {
  if (e.indexOf("dt(") === -1) return e;
  function n(s, a) {
    let l = [], u = 0, c = "", d = null, p = 0;
    for (; u <= s.length; ) {
      let f = s[u];
      if ((f === '"' || f === "'" || f === "`") && s[u - 1] !== "\\" && (d = d === f ? null : f), !d && (f === "(" && p++, f === ")" && p--, (f === "," || u === s.length) && p === 0)) {
        let g = c.trim();
        g.startsWith("dt(") ? l.push(fc(g, a)) : l.push(o(g)), c = "", u++;
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
var pc = (e) => {
  var t;
  let n = _e.getTheme(), o = Fi(n, e, void 0, "variable"), r = (t = o?.match(/--[\w-]+/g)) == null ? void 0 : t[0], i = Fi(n, e, void 0, "value");
  return { name: r, variable: o, value: i };
}, xn = (...e) => Fi(_e.getTheme(), ...e), Fi = (e = {}, t, n, o) => {
  if (t) {
    let { variable: r, options: i } = _e.defaults || {}, { prefix: s, transform: a } = e?.options || i || {}, l = Sn(t, So) ? t : `{${t}}`;
    return o === "value" || Tn(o) && a === "strict" ? _e.getTokenValue(t) : dc(l, void 0, s, [r.excludedKeyRegex], n);
  }
  return "";
};
function tr(e, ...t) {
  if (e instanceof Array) {
    let n = e.reduce((o, r, i) => {
      var s;
      return o + r + ((s = it(t[i], { dt: xn })) != null ? s : "");
    }, "");
    return fc(n, xn);
  }
  return it(e, { dt: xn });
}
function xm(e, t = {}) {
  let n = _e.defaults.variable, { prefix: o = n.prefix, selector: r = n.selector, excludedKeyRegex: i = n.excludedKeyRegex } = t, s = [], a = [], l = [{ node: e, path: o }];
  for (; l.length; ) {
    let { node: c, path: d } = l.pop();
    for (let p in c) {
      let f = c[p], g = wm(f), w = Sn(p, i) ? Di(d) : Di(d, Xu(p));
      if (Lt(g)) l.push({ node: g, path: w });
      else {
        let $ = cc(w), C = dc(g, w, o, [i]);
        Sm(a, $, C);
        let O = w;
        o && O.startsWith(o + "-") && (O = O.slice(o.length + 1)), s.push(O.replace(/-/g, "."));
      }
    }
  }
  let u = a.join("");
  return { value: a, tokens: s, declarations: u, css: In(r, u) };
}
var gt = { regex: { rules: { class: { pattern: /^\.([a-zA-Z][\w-]*)$/, resolve(e) {
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
  return xm(e, { prefix: t?.prefix });
}, getCommon({ name: e = "", theme: t = {}, params: n, set: o, defaults: r }) {
  var i, s, a, l, u, c, d;
  let { preset: p, options: f } = t, g, w, $, C, O, M, k;
  if (Te(p) && f.transform !== "strict") {
    let { primitive: x, semantic: G, extend: B } = p, P = G || {}, { colorScheme: N } = P, X = zt(P, ["colorScheme"]), te = B || {}, { colorScheme: F } = te, ae = zt(te, ["colorScheme"]), $e = N || {}, { dark: Fe } = $e, ge = zt($e, ["dark"]), ne = F || {}, { dark: ce } = ne, Qe = zt(ne, ["dark"]), et = Te(x) ? this._toVariables({ primitive: x }, f) : {}, Ne = Te(X) ? this._toVariables({ semantic: X }, f) : {}, je = Te(ge) ? this._toVariables({ light: ge }, f) : {}, cn = Te(Fe) ? this._toVariables({ dark: Fe }, f) : {}, Dt = Te(ae) ? this._toVariables({ semantic: ae }, f) : {}, qo = Te(Qe) ? this._toVariables({ light: Qe }, f) : {}, Xt = Te(ce) ? this._toVariables({ dark: ce }, f) : {}, [Pn, Go] = [(i = et.declarations) != null ? i : "", et.tokens], [dn, js] = [(s = Ne.declarations) != null ? s : "", Ne.tokens || []], [h, v] = [(a = je.declarations) != null ? a : "", je.tokens || []], [S, j] = [(l = cn.declarations) != null ? l : "", cn.tokens || []], [A, L] = [(u = Dt.declarations) != null ? u : "", Dt.tokens || []], [z, R] = [(c = qo.declarations) != null ? c : "", qo.tokens || []], [D, E] = [(d = Xt.declarations) != null ? d : "", Xt.tokens || []];
    g = this.transformCSS(e, Pn, "light", "variable", f, o, r), w = Go;
    let W = this.transformCSS(e, `${dn}${h}`, "light", "variable", f, o, r), V = this.transformCSS(e, `${S}`, "dark", "variable", f, o, r);
    $ = `${W}${V}`, C = [.../* @__PURE__ */ new Set([...js, ...v, ...j])];
    let Y = this.transformCSS(e, `${A}${z}color-scheme:light`, "light", "variable", f, o, r), Q = this.transformCSS(e, `${D}color-scheme:dark`, "dark", "variable", f, o, r);
    O = `${Y}${Q}`, M = [.../* @__PURE__ */ new Set([...L, ...R, ...E])], k = it(p.css, { dt: xn });
  }
  return { primitive: { css: g, tokens: w }, semantic: { css: $, tokens: C }, global: { css: O, tokens: M }, style: k };
}, getPreset({ name: e = "", preset: t = {}, options: n, params: o, set: r, defaults: i, selector: s }) {
  var a, l, u;
  let c, d, p;
  if (Te(t) && n.transform !== "strict") {
    let f = e.replace("-directive", ""), g = t, { colorScheme: w, extend: $, css: C } = g, O = zt(g, ["colorScheme", "extend", "css"]), M = $ || {}, { colorScheme: k } = M, x = zt(M, ["colorScheme"]), G = w || {}, { dark: B } = G, P = zt(G, ["dark"]), N = k || {}, { dark: X } = N, te = zt(N, ["dark"]), F = Te(O) ? this._toVariables({ [f]: vt(vt({}, O), x) }, n) : {}, ae = Te(P) ? this._toVariables({ [f]: vt(vt({}, P), te) }, n) : {}, $e = Te(B) ? this._toVariables({ [f]: vt(vt({}, B), X) }, n) : {}, [Fe, ge] = [(a = F.declarations) != null ? a : "", F.tokens || []], [ne, ce] = [(l = ae.declarations) != null ? l : "", ae.tokens || []], [Qe, et] = [(u = $e.declarations) != null ? u : "", $e.tokens || []], Ne = this.transformCSS(f, `${Fe}${ne}`, "light", "variable", n, r, i, s), je = this.transformCSS(f, Qe, "dark", "variable", n, r, i, s);
    c = `${Ne}${je}`, d = [.../* @__PURE__ */ new Set([...ge, ...ce, ...et])], p = it(C, { dt: xn });
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
    if (Lt(c) && Object.hasOwn(c, "css")) {
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
        let g = p.slice(1, -1), w = this.tokens[g];
        if (!w) return console.warn(`Token not found for path: ${g}`), "__UNRESOLVED__";
        let $ = w.computed(a, l, u);
        return Array.isArray($) && $.length === 2 ? `light-dark(${$[0].value},${$[1].value})` : (f = $?.value) != null ? f : "__UNRESOLVED__";
      });
      c = lc.test(d.replace(uc, "0")) ? `calc(${d})` : d;
    }
    return Tn(l.binding) && delete l.binding, u.pop(), { colorScheme: a, path: this.path, paths: l, value: c.includes("__UNRESOLVED__") ? void 0 : c };
  }, s = (a, l, u) => {
    Object.entries(a).forEach(([c, d]) => {
      let p = Sn(c, t.variable.excludedKeyRegex) ? l : l ? `${l}.${La(c)}` : La(c), f = u ? `${u}.${c}` : c;
      Lt(d) ? s(d, p, f) : (r[p] || (r[p] = { paths: [], computed: (g, w = {}, $ = []) => {
        if (r[p].paths.length === 1) return r[p].paths[0].computed(r[p].paths[0].scheme, w.binding, $);
        if (g && g !== "none") for (let C = 0; C < r[p].paths.length; C++) {
          let O = r[p].paths[C];
          if (O.scheme === g) return O.computed(g, w.binding, $);
        }
        return r[p].paths.map((C) => C.computed(C.scheme, w[C.scheme], $));
      } }), r[p].paths.push({ path: f, value: d, scheme: f.includes("colorScheme.light") ? "light" : f.includes("colorScheme.dark") ? "dark" : "none", computed: i, tokens: r }));
    });
  };
  return s(e, n, o), r;
}, getTokenValue(e, t, n) {
  var o;
  let r = ((a) => a.split(".").filter((l) => !Sn(l.toLowerCase(), n.variable.excludedKeyRegex)).join("."))(t), i = t.includes("colorScheme.light") ? "light" : t.includes("colorScheme.dark") ? "dark" : void 0, s = [(o = e[r]) == null ? void 0 : o.computed(i)].flat().filter((a) => a);
  return s.length === 1 ? s[0].value : s.reduce((a = {}, l) => {
    let u = l, { colorScheme: c } = u, d = zt(u, ["colorScheme"]);
    return a[c] = d, a;
  }, void 0);
}, getSelectorRule(e, t, n, o) {
  return n === "class" || n === "attr" ? In(Te(t) ? `${e}${t},${e} ${t}` : e, o) : In(e, In(t ?? ":root,:host", o));
}, transformCSS(e, t, n, o, r = {}, i, s, a) {
  if (Te(t)) {
    let { cssLayer: l } = r;
    if (o !== "style") {
      let u = this.getColorSchemeOption(r, s);
      t = n === "dark" ? u.reduce((c, { type: d, selector: p }) => (Te(p) && (c += p.includes("[CSS]") ? p.replace("[CSS]", t) : this.getSelectorRule(p, a, d, t)), c), "") : In(a ?? ":root,:host", t);
    }
    if (l) {
      let u = { name: "primeui" };
      Lt(l) && (u.name = it(l.name, { name: e, type: o })), Te(u.name) && (t = In(`@layer ${u.name}`, t), i?.layerNames(u.name));
    }
    return t;
  }
  return "";
} }, _e = { defaults: { variable: { prefix: "p", selector: ":root,:host", excludedKeyRegex: /^(primitive|semantic|components|directives|variables|colorscheme|light|dark|common|root|states|extend|css)$/gi }, options: { prefix: "p", darkModeSelector: "system", cssLayer: !1 } }, _theme: void 0, _layerNames: /* @__PURE__ */ new Set(), _loadedStyleNames: /* @__PURE__ */ new Set(), _loadingStyles: /* @__PURE__ */ new Set(), _tokens: {}, update(e = {}) {
  let { theme: t } = e;
  t && (this._theme = vi(vt({}, t), { options: vt(vt({}, this.defaults.options), t.options) }), this._tokens = gt.createTokens(this.preset, this.defaults), this.clearLoadedStyleNames());
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
  this.update({ theme: e }), Ve.emit("theme:change", e);
}, getPreset() {
  return this.preset;
}, setPreset(e) {
  this._theme = vi(vt({}, this.theme), { preset: e }), this._tokens = gt.createTokens(e, this.defaults), this.clearLoadedStyleNames(), Ve.emit("preset:change", e), Ve.emit("theme:change", this.theme);
}, getOptions() {
  return this.options;
}, setOptions(e) {
  this._theme = vi(vt({}, this.theme), { options: e }), this.clearLoadedStyleNames(), Ve.emit("options:change", e), Ve.emit("theme:change", this.theme);
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
  return gt.getTokenValue(this.tokens, e, this.defaults);
}, getCommon(e = "", t) {
  return gt.getCommon({ name: e, theme: this.theme, params: t, defaults: this.defaults, set: { layerNames: this.setLayerNames.bind(this) } });
}, getComponent(e = "", t) {
  let n = { name: e, theme: this.theme, params: t, defaults: this.defaults, set: { layerNames: this.setLayerNames.bind(this) } };
  return gt.getPresetC(n);
}, getDirective(e = "", t) {
  let n = { name: e, theme: this.theme, params: t, defaults: this.defaults, set: { layerNames: this.setLayerNames.bind(this) } };
  return gt.getPresetD(n);
}, getCustomPreset(e = "", t, n, o) {
  let r = { name: e, preset: t, options: this.options, selector: n, params: o, defaults: this.defaults, set: { layerNames: this.setLayerNames.bind(this) } };
  return gt.getPreset(r);
}, getLayerOrderCSS(e = "") {
  return gt.getLayerOrder(e, this.options, { names: this.getLayerNames() }, this.defaults);
}, transformCSS(e = "", t, n = "style", o) {
  return gt.transformCSS(e, t, o, n, this.options, { layerNames: this.setLayerNames.bind(this) }, this.defaults);
}, getCommonStyleSheet(e = "", t, n = {}) {
  return gt.getCommonStyleSheet({ name: e, theme: this.theme, params: t, props: n, defaults: this.defaults, set: { layerNames: this.setLayerNames.bind(this) } });
}, getStyleSheet(e, t, n = {}) {
  return gt.getStyleSheet({ name: e, theme: this.theme, params: t, props: n, defaults: this.defaults, set: { layerNames: this.setLayerNames.bind(this) } });
}, onStyleMounted(e) {
  this._loadingStyles.add(e);
}, onStyleUpdated(e) {
  this._loadingStyles.add(e);
}, onStyleLoaded(e, { name: t }) {
  this._loadingStyles.size && (this._loadingStyles.delete(t), Ve.emit(`theme:${t}:load`, e), !this._loadingStyles.size && Ve.emit("theme:load"));
} }, Ke = {
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
}, Cm = `
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
function ja(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? Ia(Object(n), !0).forEach(function(o) {
      Tm(e, o, n[o]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : Ia(Object(n)).forEach(function(o) {
      Object.defineProperty(e, o, Object.getOwnPropertyDescriptor(n, o));
    });
  }
  return e;
}
function Tm(e, t, n) {
  return (t = Om(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function Om(e) {
  var t = Pm(e, "string");
  return xo(t) == "symbol" ? t : t + "";
}
function Pm(e, t) {
  if (xo(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (xo(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
function Am(e) {
  var t = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : !0;
  Cn() && Cn().components ? Ho(e) : t ? e() : Uo(e);
}
var Em = 0;
function Lm(e) {
  var t = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}, n = /* @__PURE__ */ ee(!1), o = /* @__PURE__ */ ee(e), r = /* @__PURE__ */ ee(null), i = rc() ? window.document : void 0, s = t.document, a = s === void 0 ? i : s, l = t.immediate, u = l === void 0 ? !0 : l, c = t.manual, d = c === void 0 ? !1 : c, p = t.name, f = p === void 0 ? "style_".concat(++Em) : p, g = t.id, w = g === void 0 ? void 0 : g, $ = t.media, C = $ === void 0 ? void 0 : $, O = t.nonce, M = O === void 0 ? void 0 : O, k = t.first, x = k === void 0 ? !1 : k, G = t.onMounted, B = G === void 0 ? void 0 : G, P = t.onUpdated, N = P === void 0 ? void 0 : P, X = t.onLoad, te = X === void 0 ? void 0 : X, F = t.props, ae = F === void 0 ? {} : F, $e = function() {
  }, Fe = function(ce) {
    var Qe = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
    if (a) {
      var et = ja(ja({}, ae), Qe), Ne = et.name || f, je = et.id || w, cn = et.nonce || M;
      r.value = a.querySelector('style[data-primevue-style-id="'.concat(Ne, '"]')) || a.getElementById(je) || a.createElement("style"), r.value.isConnected || (o.value = ce || e, Cr(r.value, {
        type: "text/css",
        id: je,
        media: C,
        nonce: cn
      }), x ? a.head.prepend(r.value) : a.head.appendChild(r.value), ic(r.value, "data-primevue-style-id", Ne), Cr(r.value, et), r.value.onload = function(Dt) {
        return te?.(Dt, {
          name: Ne
        });
      }, B?.(Ne)), !n.value && ($e = Xe(o, function(Dt) {
        r.value.textContent = Dt, N?.(Ne);
      }, {
        immediate: !0
      }), n.value = !0);
    }
  }, ge = function() {
    !a || !n.value || ($e(), um(r.value) && a.head.removeChild(r.value), n.value = !1, r.value = null);
  };
  return u && !d && Am(Fe), {
    id: w,
    name: f,
    el: r,
    css: o,
    unload: ge,
    load: Fe,
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
var Na, Ma, Da, Fa;
function Ra(e, t) {
  return Mm(e) || Nm(e, t) || jm(e, t) || Im();
}
function Im() {
  throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function jm(e, t) {
  if (e) {
    if (typeof e == "string") return Ba(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? Ba(e, t) : void 0;
  }
}
function Ba(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, o = Array(t); n < t; n++) o[n] = e[n];
  return o;
}
function Nm(e, t) {
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
function Mm(e) {
  if (Array.isArray(e)) return e;
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
function yi(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? za(Object(n), !0).forEach(function(o) {
      Dm(e, o, n[o]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : za(Object(n)).forEach(function(o) {
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
  return Co(t) == "symbol" ? t : t + "";
}
function Rm(e, t) {
  if (Co(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (Co(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
function nr(e, t) {
  return t || (t = e.slice(0)), Object.freeze(Object.defineProperties(e, { raw: { value: Object.freeze(t) } }));
}
var Bm = function(t) {
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
}, zm = {}, Vm = {}, we = {
  name: "base",
  css: Bm,
  style: Cm,
  classes: zm,
  inlineStyles: Vm,
  load: function(t) {
    var n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}, o = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : function(i) {
      return i;
    }, r = o(tr(Na || (Na = nr(["", ""])), t));
    return Te(r) ? Lm(fo(r), yi({
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
      return _e.transformCSS(n.name || t.name, "".concat(r).concat(tr(Ma || (Ma = nr(["", ""])), o)));
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
      }) || "", r = fo(tr(Da || (Da = nr(["", "", ""])), o, t)), i = Object.entries(n).reduce(function(s, a) {
        var l = Ra(a, 2), u = l[0], c = l[1];
        return s.push("".concat(u, '="').concat(c, '"')) && s;
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
      var r = this.name === "base" ? "global-style" : "".concat(this.name, "-style"), i = tr(Fa || (Fa = nr(["", ""])), it(this.style, {
        dt: xn
      })), s = fo(_e.transformCSS(r, i)), a = Object.entries(n).reduce(function(l, u) {
        var c = Ra(u, 2), d = c[0], p = c[1];
        return l.push("".concat(d, '="').concat(p, '"')) && l;
      }, []).join(" ");
      Te(s) && o.push('<style type="text/css" data-primevue-style-id="'.concat(r, '" ').concat(a, ">").concat(s, "</style>"));
    }
    return o.join("");
  },
  extend: function(t) {
    return yi(yi({}, this), {}, {
      css: void 0,
      style: void 0
    }, t);
  }
}, rn = Qu();
function To(e) {
  "@babel/helpers - typeof";
  return To = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, To(e);
}
function Va(e, t) {
  var n = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
    var o = Object.getOwnPropertySymbols(e);
    t && (o = o.filter(function(r) {
      return Object.getOwnPropertyDescriptor(e, r).enumerable;
    })), n.push.apply(n, o);
  }
  return n;
}
function or(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? Va(Object(n), !0).forEach(function(o) {
      Um(e, o, n[o]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : Va(Object(n)).forEach(function(o) {
      Object.defineProperty(e, o, Object.getOwnPropertyDescriptor(n, o));
    });
  }
  return e;
}
function Um(e, t, n) {
  return (t = Hm(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function Hm(e) {
  var t = Km(e, "string");
  return To(t) == "symbol" ? t : t + "";
}
function Km(e, t) {
  if (To(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (To(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var Wm = {
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
    text: [Ke.STARTS_WITH, Ke.CONTAINS, Ke.NOT_CONTAINS, Ke.ENDS_WITH, Ke.EQUALS, Ke.NOT_EQUALS],
    numeric: [Ke.EQUALS, Ke.NOT_EQUALS, Ke.LESS_THAN, Ke.LESS_THAN_OR_EQUAL_TO, Ke.GREATER_THAN, Ke.GREATER_THAN_OR_EQUAL_TO],
    date: [Ke.DATE_IS, Ke.DATE_IS_NOT, Ke.DATE_BEFORE, Ke.DATE_AFTER]
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
}, qm = /* @__PURE__ */ Symbol();
function Gm(e, t) {
  var n = {
    config: /* @__PURE__ */ Hn(t)
  };
  return e.config.globalProperties.$primevue = n, e.provide(qm, n), Ym(), Jm(e, n), n;
}
var Mn = [];
function Ym() {
  Ve.clear(), Mn.forEach(function(e) {
    return e?.();
  }), Mn = [];
}
function Jm(e, t) {
  var n = /* @__PURE__ */ ee(!1), o = function() {
    var u;
    if (((u = t.config) === null || u === void 0 ? void 0 : u.theme) !== "none" && !_e.isStyleNameLoaded("common")) {
      var c, d, p = ((c = we.getCommonTheme) === null || c === void 0 ? void 0 : c.call(we)) || {}, f = p.primitive, g = p.semantic, w = p.global, $ = p.style, C = {
        nonce: (d = t.config) === null || d === void 0 || (d = d.csp) === null || d === void 0 ? void 0 : d.nonce
      };
      we.load(f?.css, or({
        name: "primitive-variables"
      }, C)), we.load(g?.css, or({
        name: "semantic-variables"
      }, C)), we.load(w?.css, or({
        name: "global-variables"
      }, C)), we.loadStyle(or({
        name: "global-style"
      }, C), $), _e.setLoadedStyleName("common");
    }
  };
  Ve.on("theme:change", function(l) {
    n.value || (e.config.globalProperties.$primevue.config.theme = l, n.value = !0);
  });
  var r = Xe(t.config, function(l, u) {
    rn.emit("config:change", {
      newValue: l,
      oldValue: u
    });
  }, {
    immediate: !0,
    deep: !0
  }), i = Xe(function() {
    return t.config.ripple;
  }, function(l, u) {
    rn.emit("config:ripple:change", {
      newValue: l,
      oldValue: u
    });
  }, {
    immediate: !0,
    deep: !0
  }), s = Xe(function() {
    return t.config.theme;
  }, function(l, u) {
    n.value || _e.setTheme(l), t.config.unstyled || o(), n.value = !1, rn.emit("config:theme:change", {
      newValue: l,
      oldValue: u
    });
  }, {
    immediate: !0,
    deep: !1
  }), a = Xe(function() {
    return t.config.unstyled;
  }, function(l, u) {
    !l && t.config.theme && o(), rn.emit("config:unstyled:change", {
      newValue: l,
      oldValue: u
    });
  }, {
    immediate: !0,
    deep: !0
  });
  Mn.push(r), Mn.push(i), Mn.push(s), Mn.push(a);
}
var Zm = {
  install: function(t, n) {
    var o = em(Wm, n);
    Gm(t, o);
  }
};
const De = (e) => typeof e == "object" && e !== null && !Array.isArray(e), Me = (e) => typeof e == "string" ? e : null, yn = (e) => typeof e == "number" && Number.isFinite(e) ? e : null, ys = ["waiting", "downloading", "verifying"], qr = ["paused", "interrupted"], mc = ["completed", "failed", "cancelled"], Xm = /* @__PURE__ */ new Set([...ys, ...qr, ...mc]);
function hc(e) {
  if (!De(e)) return null;
  const t = Me(e.task_id), n = Me(e.file_key), o = Me(e.status);
  return t === null || n === null || o === null || !Xm.has(o) ? null : {
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
function Qm(e, t) {
  return De(e) && typeof e.error == "string" ? { code: Me(e.code) ?? `http_${t}`, error: e.error, hint: Me(e.hint) ?? "" } : { code: `http_${t}`, error: `ComfyUI answered ${t}.`, hint: "Look at ComfyUI's console." };
}
function Ri(e) {
  return { ...e, graph: null, raw: {} };
}
class Bi extends Error {
  constructor(t) {
    super(t.error), this.fault = t;
  }
  fault;
}
const eh = "civitai.download.progress", th = "civitai.local.progress", nh = "civitai.key.state", Ua = { "X-Civitai-Remake": "1" };
class oh {
  constructor(t) {
    this.host = t;
  }
  host;
  fetchText = (t) => this.post("/civitai_remake/fetch", { image_id: t });
  fetchFile(t) {
    const n = new FormData();
    return n.append("file", t, t.name), this.request("/civitai_remake/fetch", { method: "POST", headers: Ua, body: n });
  }
  resolve = (t) => this.post("/civitai_remake/resolve", { metadata: Ri(t) });
  async listLocal(t) {
    return (await this.request(`/civitai_remake/local?type=${encodeURIComponent(t)}`)).files ?? [];
  }
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
  generate = (t, n) => this.post("/civitai_remake/generate", { metadata: Ri(t), resources: n });
  /** Bring a model file; `onSent` gets the bytes that have gone. */
  supply(t, n, o, r, i) {
    const s = new FormData();
    return s.append("resource", JSON.stringify(t)), o && s.append("accept_other", "1"), s.append("file", n, n.name), this.answer(() => this.host.upload("/civitai_remake/supply", Ua, s, r, i));
  }
  getKey = () => this.request("/civitai_remake/key");
  setKey = (t) => this.post("/civitai_remake/key", { api_key: t });
  async listDownloads() {
    const t = await this.request("/civitai_remake/downloads");
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
      throw new Bi({
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
    if (!n.ok || o === null) throw new Bi(Qm(o, n.status));
    return o;
  }
}
function ct(e) {
  return e instanceof Bi ? e.fault : { code: "panel_failed", error: e instanceof Error ? e.message : String(e), hint: "Reload the page and try again." };
}
let zi = null;
function rh(e) {
  zi = { host: e, client: new oh(e) };
}
function ve() {
  if (!zi) throw new Error("No host has been set.");
  return zi;
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
function ih() {
  var e = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "pc", t = fu();
  return "".concat(e).concat(t.replace("v-", "").replaceAll("-", "_"));
}
var Ha = we.extend({
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
function sh(e) {
  return vc(e) || ah(e) || bc(e) || gc();
}
function ah(e) {
  if (typeof Symbol < "u" && e[Symbol.iterator] != null || e["@@iterator"] != null) return Array.from(e);
}
function Xn(e, t) {
  return vc(e) || lh(e, t) || bc(e, t) || gc();
}
function gc() {
  throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function bc(e, t) {
  if (e) {
    if (typeof e == "string") return Vi(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? Vi(e, t) : void 0;
  }
}
function Vi(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, o = Array(t); n < t; n++) o[n] = e[n];
  return o;
}
function lh(e, t) {
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
function vc(e) {
  if (Array.isArray(e)) return e;
}
function Ka(e, t) {
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
    t % 2 ? Ka(Object(n), !0).forEach(function(o) {
      no(e, o, n[o]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : Ka(Object(n)).forEach(function(o) {
      Object.defineProperty(e, o, Object.getOwnPropertyDescriptor(n, o));
    });
  }
  return e;
}
function no(e, t, n) {
  return (t = uh(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function uh(e) {
  var t = ch(e, "string");
  return Oo(t) == "symbol" ? t : t + "";
}
function ch(e, t) {
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
        Ve.off("theme:change", this._loadCoreStyles), t || (this._loadCoreStyles(), this._themeChangeListener(this._loadCoreStyles));
      }
    },
    dt: {
      immediate: !0,
      handler: function(t, n) {
        var o = this;
        Ve.off("theme:change", this._themeScopedListener), t ? (this._loadScopedThemeStyles(t), this._themeScopedListener = function() {
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
    var t, n, o, r, i, s, a, l, u, c, d, p = (t = this.pt) === null || t === void 0 ? void 0 : t._usept, f = p ? (n = this.pt) === null || n === void 0 || (n = n.originalValue) === null || n === void 0 ? void 0 : n[this.$.type.name] : void 0, g = p ? (o = this.pt) === null || o === void 0 || (o = o.value) === null || o === void 0 ? void 0 : o[this.$.type.name] : this.pt;
    (r = g || f) === null || r === void 0 || (r = r.hooks) === null || r === void 0 || (i = r.onBeforeCreate) === null || i === void 0 || i.call(r);
    var w = (s = this.$primevueConfig) === null || s === void 0 || (s = s.pt) === null || s === void 0 ? void 0 : s._usept, $ = w ? (a = this.$primevue) === null || a === void 0 || (a = a.config) === null || a === void 0 || (a = a.pt) === null || a === void 0 ? void 0 : a.originalValue : void 0, C = w ? (l = this.$primevue) === null || l === void 0 || (l = l.config) === null || l === void 0 || (l = l.pt) === null || l === void 0 ? void 0 : l.value : (u = this.$primevue) === null || u === void 0 || (u = u.config) === null || u === void 0 ? void 0 : u.pt;
    (c = C || $) === null || c === void 0 || (c = c[this.$.type.name]) === null || c === void 0 || (c = c.hooks) === null || c === void 0 || (d = c.onBeforeCreate) === null || d === void 0 || d.call(c), this.$attrSelector = ih(), this.uid = this.$attrs.id || this.$attrSelector.replace("pc", "pv_id_");
  },
  created: function() {
    this._hook("onCreated");
  },
  beforeMount: function() {
    var t;
    this.rootEl = dm(On(this.$el) ? this.$el : (t = this.$el) === null || t === void 0 ? void 0 : t.parentElement, "[".concat(this.$attrSelector, "]")), this.rootEl && (this.rootEl.$pc = le({
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
      return bs(t) ? t.apply(void 0, o) : se.apply(void 0, o);
    },
    _load: function() {
      on.isStyleNameLoaded("base") || (we.loadCSS(this.$styleOptions), this._loadGlobalStyles(), on.setLoadedStyleName("base")), this._loadThemeStyles();
    },
    _loadStyles: function() {
      this._load(), this._themeChangeListener(this._load);
    },
    _loadCoreStyles: function() {
      var t, n;
      !on.isStyleNameLoaded((t = this.$style) === null || t === void 0 ? void 0 : t.name) && (n = this.$style) !== null && n !== void 0 && n.name && (Ha.loadCSS(this.$styleOptions), this.$options.style && this.$style.loadCSS(this.$styleOptions), on.setLoadedStyleName(this.$style.name));
    },
    _loadGlobalStyles: function() {
      var t = this._useGlobalPT(this._getOptionValue, "global.css", this.$params);
      Te(t) && we.load(t, le({
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
          var c, d, p, f, g = ((c = this.$style) === null || c === void 0 || (d = c.getComponentTheme) === null || d === void 0 ? void 0 : d.call(c)) || {}, w = g.css, $ = g.style;
          (p = this.$style) === null || p === void 0 || p.load(w, le({
            name: "".concat(this.$style.name, "-variables")
          }, this.$styleOptions)), (f = this.$style) === null || f === void 0 || f.loadStyle(le({
            name: "".concat(this.$style.name, "-style")
          }, this.$styleOptions), $), _e.setLoadedStyleName(this.$style.name);
        }
        if (!_e.isStyleNameLoaded("layer-order")) {
          var C, O, M = (C = this.$style) === null || C === void 0 || (O = C.getLayerOrderThemeCSS) === null || O === void 0 ? void 0 : O.call(C);
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
      on.clearLoadedStyleNames(), Ve.on("theme:change", t);
    },
    _removeThemeListeners: function() {
      Ve.off("theme:change", this._loadCoreStyles), Ve.off("theme:change", this._load), Ve.off("theme:change", this._themeScopedListener);
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
      return vs(t, n, o);
    },
    _getPTValue: function() {
      var t, n = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, o = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : "", r = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : {}, i = arguments.length > 3 && arguments[3] !== void 0 ? arguments[3] : !0, s = /./g.test(o) && !!r[o.split(".")[0]], a = this._getPropValue("ptOptions") || ((t = this.$primevueConfig) === null || t === void 0 ? void 0 : t.ptOptions) || {}, l = a.mergeSections, u = l === void 0 ? !0 : l, c = a.mergeProps, d = c === void 0 ? !1 : c, p = i ? s ? this._useGlobalPT(this._getPTClassValue, o, r) : this._useDefaultPT(this._getPTClassValue, o, r) : void 0, f = s ? void 0 : this._getPTSelf(n, this._getPTClassValue, o, le(le({}, r), {}, {
        global: p || {}
      })), g = this._getPTDatasets(o);
      return u || !u && f ? d ? this._mergeProps(d, p, f, g) : le(le(le({}, p), f), g) : le(le({}, f), g);
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
      var t, n, o = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "", r = "data-pc-", i = o === "root" && Te((t = this.pt) === null || t === void 0 ? void 0 : t["data-pc-section"]);
      return o !== "transition" && le(le({}, o === "root" && le(le(no({}, "".concat(r, "name"), Pt(i ? (n = this.pt) === null || n === void 0 ? void 0 : n["data-pc-section"] : this.$.type.name)), i && no({}, "".concat(r, "extend"), Pt(this.$.type.name))), {}, no({}, "".concat(this.$attrSelector), ""))), {}, no({}, "".concat(r, "section"), Pt(o)));
    },
    _getPTClassValue: function() {
      var t = this._getOptionValue.apply(this, arguments);
      return nt(t) || Zu(t) ? {
        class: t
      } : t;
    },
    _getPT: function(t) {
      var n = this, o = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : "", r = arguments.length > 2 ? arguments[2] : void 0, i = function(a) {
        var l, u = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : !1, c = r ? r(a) : a, d = Pt(o), p = Pt(n.$name);
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
        var r = this._getOptionValue(this.$style.inlineStyles, t, le(le({}, this.$params), o)), i = this._getOptionValue(Ha.inlineStyles, t, le(le({}, this.$params), o));
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
        var o = Xn(n, 2), r = o[0], i = o[1], s = r.split(":"), a = sh(s), l = Vi(a).slice(1);
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
}, dh = `
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
`, fh = we.extend({
  name: "baseicon",
  css: dh
});
function Po(e) {
  "@babel/helpers - typeof";
  return Po = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Po(e);
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
      ph(e, o, n[o]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : Wa(Object(n)).forEach(function(o) {
      Object.defineProperty(e, o, Object.getOwnPropertyDescriptor(n, o));
    });
  }
  return e;
}
function ph(e, t, n) {
  return (t = mh(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function mh(e) {
  var t = hh(e, "string");
  return Po(t) == "symbol" ? t : t + "";
}
function hh(e, t) {
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
  style: fh,
  provide: function() {
    return {
      $pcIcon: this,
      $parentInstance: this
    };
  },
  methods: {
    pti: function() {
      var t = Tn(this.label);
      return qa(qa({}, !this.isUnstyled && {
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
}, yc = {
  name: "SpinnerIcon",
  extends: Gr
};
function gh(e) {
  return _h(e) || yh(e) || vh(e) || bh();
}
function bh() {
  throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function vh(e, t) {
  if (e) {
    if (typeof e == "string") return Ui(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? Ui(e, t) : void 0;
  }
}
function yh(e) {
  if (typeof Symbol < "u" && e[Symbol.iterator] != null || e["@@iterator"] != null) return Array.from(e);
}
function _h(e) {
  if (Array.isArray(e)) return Ui(e);
}
function Ui(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, o = Array(t); n < t; n++) o[n] = e[n];
  return o;
}
function wh(e, t, n, o, r, i) {
  return m(), b("svg", se({
    width: "14",
    height: "14",
    viewBox: "0 0 14 14",
    fill: "none",
    xmlns: "http://www.w3.org/2000/svg"
  }, e.pti()), gh(t[0] || (t[0] = [_("path", {
    d: "M6.99701 14C5.85441 13.999 4.72939 13.7186 3.72012 13.1832C2.71084 12.6478 1.84795 11.8737 1.20673 10.9284C0.565504 9.98305 0.165424 8.89526 0.041387 7.75989C-0.0826496 6.62453 0.073125 5.47607 0.495122 4.4147C0.917119 3.35333 1.59252 2.4113 2.46241 1.67077C3.33229 0.930247 4.37024 0.413729 5.4857 0.166275C6.60117 -0.0811796 7.76026 -0.0520535 8.86188 0.251112C9.9635 0.554278 10.9742 1.12227 11.8057 1.90555C11.915 2.01493 11.9764 2.16319 11.9764 2.31778C11.9764 2.47236 11.915 2.62062 11.8057 2.73C11.7521 2.78503 11.688 2.82877 11.6171 2.85864C11.5463 2.8885 11.4702 2.90389 11.3933 2.90389C11.3165 2.90389 11.2404 2.8885 11.1695 2.85864C11.0987 2.82877 11.0346 2.78503 10.9809 2.73C9.9998 1.81273 8.73246 1.26138 7.39226 1.16876C6.05206 1.07615 4.72086 1.44794 3.62279 2.22152C2.52471 2.99511 1.72683 4.12325 1.36345 5.41602C1.00008 6.70879 1.09342 8.08723 1.62775 9.31926C2.16209 10.5513 3.10478 11.5617 4.29713 12.1803C5.48947 12.7989 6.85865 12.988 8.17414 12.7157C9.48963 12.4435 10.6711 11.7264 11.5196 10.6854C12.3681 9.64432 12.8319 8.34282 12.8328 7C12.8328 6.84529 12.8943 6.69692 13.0038 6.58752C13.1132 6.47812 13.2616 6.41667 13.4164 6.41667C13.5712 6.41667 13.7196 6.47812 13.8291 6.58752C13.9385 6.69692 14 6.84529 14 7C14 8.85651 13.2622 10.637 11.9489 11.9497C10.6356 13.2625 8.85432 14 6.99701 14Z",
    fill: "currentColor"
  }, null, -1)])), 16);
}
yc.render = wh;
var kh = `
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
`, $h = {
  root: function(t) {
    var n = t.props, o = t.instance;
    return ["p-badge p-component", {
      "p-badge-circle": Te(n.value) && String(n.value).length === 1,
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
}, Sh = we.extend({
  name: "badge",
  style: kh,
  classes: $h
}), xh = {
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
  style: Sh,
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
function Ga(e, t, n) {
  return (t = Ch(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function Ch(e) {
  var t = Th(e, "string");
  return Ao(t) == "symbol" ? t : t + "";
}
function Th(e, t) {
  if (Ao(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (Ao(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var _c = {
  name: "Badge",
  extends: xh,
  inheritAttrs: !1,
  computed: {
    dataP: function() {
      return qt(Ga(Ga({
        circle: this.value != null && String(this.value).length === 1,
        empty: this.value == null && !this.$slots.default
      }, this.severity, this.severity), this.size, this.size));
    }
  }
}, Oh = ["data-p"];
function Ph(e, t, n, o, r, i) {
  return m(), b("span", se({
    class: e.cx("root"),
    "data-p": i.dataP
  }, e.ptmi("root")), [Be(e.$slots, "default", {}, function() {
    return [K(T(e.value), 1)];
  })], 16, Oh);
}
_c.render = Ph;
function Eo(e) {
  "@babel/helpers - typeof";
  return Eo = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Eo(e);
}
function Ya(e, t) {
  return Ih(e) || Lh(e, t) || Eh(e, t) || Ah();
}
function Ah() {
  throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function Eh(e, t) {
  if (e) {
    if (typeof e == "string") return Ja(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? Ja(e, t) : void 0;
  }
}
function Ja(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, o = Array(t); n < t; n++) o[n] = e[n];
  return o;
}
function Lh(e, t) {
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
function Ih(e) {
  if (Array.isArray(e)) return e;
}
function Za(e, t) {
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
    t % 2 ? Za(Object(n), !0).forEach(function(o) {
      Hi(e, o, n[o]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : Za(Object(n)).forEach(function(o) {
      Object.defineProperty(e, o, Object.getOwnPropertyDescriptor(n, o));
    });
  }
  return e;
}
function Hi(e, t, n) {
  return (t = jh(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function jh(e) {
  var t = Nh(e, "string");
  return Eo(t) == "symbol" ? t : t + "";
}
function Nh(e, t) {
  if (Eo(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (Eo(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var ie = {
  _getMeta: function() {
    return [Lt(arguments.length <= 0 ? void 0 : arguments[0]) || arguments.length <= 0 ? void 0 : arguments[0], it(Lt(arguments.length <= 0 ? void 0 : arguments[0]) ? arguments.length <= 0 ? void 0 : arguments[0] : arguments.length <= 1 ? void 0 : arguments[1])];
  },
  _getConfig: function(t, n) {
    var o, r, i;
    return (o = (t == null || (r = t.instance) === null || r === void 0 ? void 0 : r.$primevue) || (n == null || (i = n.ctx) === null || i === void 0 || (i = i.appContext) === null || i === void 0 || (i = i.config) === null || i === void 0 || (i = i.globalProperties) === null || i === void 0 ? void 0 : i.$primevue)) === null || o === void 0 ? void 0 : o.config;
  },
  _getOptionValue: vs,
  _getPTValue: function() {
    var t, n, o = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, r = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}, i = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : "", s = arguments.length > 3 && arguments[3] !== void 0 ? arguments[3] : {}, a = arguments.length > 4 && arguments[4] !== void 0 ? arguments[4] : !0, l = function() {
      var O = ie._getOptionValue.apply(ie, arguments);
      return nt(O) || Zu(O) ? {
        class: O
      } : O;
    }, u = ((t = o.binding) === null || t === void 0 || (t = t.value) === null || t === void 0 ? void 0 : t.ptOptions) || ((n = o.$primevueConfig) === null || n === void 0 ? void 0 : n.ptOptions) || {}, c = u.mergeSections, d = c === void 0 ? !0 : c, p = u.mergeProps, f = p === void 0 ? !1 : p, g = a ? ie._useDefaultPT(o, o.defaultPT(), l, i, s) : void 0, w = ie._usePT(o, ie._getPT(r, o.$name), l, i, fe(fe({}, s), {}, {
      global: g || {}
    })), $ = ie._getPTDatasets(o, i);
    return d || !d && w ? f ? ie._mergeProps(o, f, g, w, $) : fe(fe(fe({}, g), w), $) : fe(fe({}, w), $);
  },
  _getPTDatasets: function() {
    var t = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : "", o = "data-pc-";
    return fe(fe({}, n === "root" && Hi({}, "".concat(o, "name"), Pt(t.$name))), {}, Hi({}, "".concat(o, "section"), Pt(n)));
  },
  _getPT: function(t) {
    var n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : "", o = arguments.length > 2 ? arguments[2] : void 0, r = function(s) {
      var a, l = o ? o(s) : s, u = Pt(n);
      return (a = l?.[u]) !== null && a !== void 0 ? a : l;
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
      var a, l = n._usept || ((a = t.$primevueConfig) === null || a === void 0 ? void 0 : a.ptOptions) || {}, u = l.mergeSections, c = u === void 0 ? !0 : u, d = l.mergeProps, p = d === void 0 ? !1 : d, f = s(n.originalValue), g = s(n.value);
      return f === void 0 && g === void 0 ? void 0 : nt(g) ? g : nt(f) ? f : c || !c && g ? p ? ie._mergeProps(t, p, f, g) : fe(fe({}, f), g) : g;
    }
    return s(n);
  },
  _useDefaultPT: function() {
    var t = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}, o = arguments.length > 2 ? arguments[2] : void 0, r = arguments.length > 3 ? arguments[3] : void 0, i = arguments.length > 4 ? arguments[4] : void 0;
    return ie._usePT(t, n, o, r, i);
  },
  _loadStyles: function() {
    var t, n = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, o = arguments.length > 1 ? arguments[1] : void 0, r = arguments.length > 2 ? arguments[2] : void 0, i = ie._getConfig(o, r), s = {
      nonce: i == null || (t = i.csp) === null || t === void 0 ? void 0 : t.nonce
    };
    ie._loadCoreStyles(n, s), ie._loadThemeStyles(n, s), ie._loadScopedThemeStyles(n, s), ie._removeThemeListeners(n), n.$loadStyles = function() {
      return ie._loadThemeStyles(n, s);
    }, ie._themeChangeListener(n.$loadStyles);
  },
  _loadCoreStyles: function() {
    var t, n, o = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, r = arguments.length > 1 ? arguments[1] : void 0;
    if (!on.isStyleNameLoaded((t = o.$style) === null || t === void 0 ? void 0 : t.name) && (n = o.$style) !== null && n !== void 0 && n.name) {
      var i;
      we.loadCSS(r), (i = o.$style) === null || i === void 0 || i.loadCSS(r), on.setLoadedStyleName(o.$style.name);
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
        var f, g, w, $, C = ((f = r.$style) === null || f === void 0 || (g = f.getDirectiveTheme) === null || g === void 0 ? void 0 : g.call(f)) || {}, O = C.css, M = C.style;
        (w = r.$style) === null || w === void 0 || w.load(O, fe({
          name: "".concat(r.$style.name, "-variables")
        }, i)), ($ = r.$style) === null || $ === void 0 || $.loadStyle(fe({
          name: "".concat(r.$style.name, "-style")
        }, i), M), _e.setLoadedStyleName(r.$style.name);
      }
      if (!_e.isStyleNameLoaded("layer-order")) {
        var k, x, G = (k = r.$style) === null || k === void 0 || (x = k.getLayerOrderThemeCSS) === null || x === void 0 ? void 0 : x.call(k);
        we.load(G, fe({
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
    on.clearLoadedStyleNames(), Ve.on("theme:change", t);
  },
  _removeThemeListeners: function() {
    var t = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {};
    Ve.off("theme:change", t.$loadStyles), t.$loadStyles = void 0;
  },
  _hook: function(t, n, o, r, i, s) {
    var a, l, u = "on".concat(tm(n)), c = ie._getConfig(r, i), d = o?.$instance, p = ie._usePT(d, ie._getPT(r == null || (a = r.value) === null || a === void 0 ? void 0 : a.pt, t), ie._getOptionValue, "hooks.".concat(u)), f = ie._useDefaultPT(d, c == null || (l = c.pt) === null || l === void 0 || (l = l.directives) === null || l === void 0 ? void 0 : l[t], ie._getOptionValue, "hooks.".concat(u)), g = {
      el: o,
      binding: r,
      vnode: i,
      prevVnode: s
    };
    p?.(d, g), f?.(d, g);
  },
  /* eslint-disable-next-line no-unused-vars */
  _mergeProps: function() {
    for (var t = arguments.length > 1 ? arguments[1] : void 0, n = arguments.length, o = new Array(n > 2 ? n - 2 : 0), r = 2; r < n; r++)
      o[r - 2] = arguments[r];
    return bs(t) ? t.apply(void 0, o) : se.apply(void 0, o);
  },
  _extend: function(t) {
    var n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}, o = function(a, l, u, c, d) {
      var p, f, g, w;
      l._$instances = l._$instances || {};
      var $ = ie._getConfig(u, c), C = l._$instances[t] || {}, O = Tn(C) ? fe(fe({}, n), n?.methods) : {};
      l._$instances[t] = fe(fe({}, C), {}, {
        /* new instance variables to pass in directive methods */
        $name: t,
        $host: l,
        $binding: u,
        $modifiers: u?.modifiers,
        $value: u?.value,
        $el: C.$el || l || void 0,
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
        $primevueConfig: $,
        $attrSelector: (p = l.$pd) === null || p === void 0 || (p = p[t]) === null || p === void 0 ? void 0 : p.attrSelector,
        /* computed instance variables */
        defaultPT: function() {
          return ie._getPT($?.pt, void 0, function(k) {
            var x;
            return k == null || (x = k.directives) === null || x === void 0 ? void 0 : x[t];
          });
        },
        isUnstyled: function() {
          var k, x;
          return ((k = l._$instances[t]) === null || k === void 0 || (k = k.$binding) === null || k === void 0 || (k = k.value) === null || k === void 0 ? void 0 : k.unstyled) !== void 0 ? (x = l._$instances[t]) === null || x === void 0 || (x = x.$binding) === null || x === void 0 || (x = x.value) === null || x === void 0 ? void 0 : x.unstyled : $?.unstyled;
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
          var k, x = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "", G = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
          return ie._getPTValue(l._$instances[t], (k = l._$instances[t]) === null || k === void 0 || (k = k.$binding) === null || k === void 0 || (k = k.value) === null || k === void 0 ? void 0 : k.pt, x, fe({}, G));
        },
        ptmo: function() {
          var k = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, x = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : "", G = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : {};
          return ie._getPTValue(l._$instances[t], k, x, G, !1);
        },
        cx: function() {
          var k, x, G = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "", B = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
          return (k = l._$instances[t]) !== null && k !== void 0 && k.isUnstyled() ? void 0 : ie._getOptionValue((x = l._$instances[t]) === null || x === void 0 || (x = x.$style) === null || x === void 0 ? void 0 : x.classes, G, fe({}, B));
        },
        sx: function() {
          var k, x = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "", G = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : !0, B = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : {};
          return G ? ie._getOptionValue((k = l._$instances[t]) === null || k === void 0 || (k = k.$style) === null || k === void 0 ? void 0 : k.inlineStyles, x, fe({}, B)) : void 0;
        }
      }, O), l.$instance = l._$instances[t], (f = (g = l.$instance)[a]) === null || f === void 0 || f.call(g, l, u, c, d), l["$".concat(t)] = l.$instance, ie._hook(t, a, l, u, c, d), l.$pd || (l.$pd = {}), l.$pd[t] = fe(fe({}, (w = l.$pd) === null || w === void 0 ? void 0 : w[t]), {}, {
        name: t,
        instance: l._$instances[t]
      });
    }, r = function(a) {
      var l, u, c, d = a._$instances[t], p = d?.watch, f = function($) {
        var C, O = $.newValue, M = $.oldValue;
        return p == null || (C = p.config) === null || C === void 0 ? void 0 : C.call(d, O, M);
      }, g = function($) {
        var C, O = $.newValue, M = $.oldValue;
        return p == null || (C = p["config.ripple"]) === null || C === void 0 ? void 0 : C.call(d, O, M);
      };
      d.$watchersCallback = {
        config: f,
        "config.ripple": g
      }, p == null || (l = p.config) === null || l === void 0 || l.call(d, d?.$primevueConfig), rn.on("config:change", f), p == null || (u = p["config.ripple"]) === null || u === void 0 || u.call(d, d == null || (c = d.$primevueConfig) === null || c === void 0 ? void 0 : c.ripple), rn.on("config:ripple:change", g);
    }, i = function(a) {
      var l = a._$instances[t].$watchersCallback;
      l && (rn.off("config:change", l.config), rn.off("config:ripple:change", l["config.ripple"]), a._$instances[t].$watchersCallback = void 0);
    };
    return {
      created: function(a, l, u, c) {
        a.$pd || (a.$pd = {}), a.$pd[t] = {
          name: t,
          attrSelector: hm("pd")
        }, o("created", a, l, u, c);
      },
      beforeMount: function(a, l, u, c) {
        var d;
        ie._loadStyles((d = a.$pd[t]) === null || d === void 0 ? void 0 : d.instance, l, u), o("beforeMount", a, l, u, c), r(a);
      },
      mounted: function(a, l, u, c) {
        var d;
        ie._loadStyles((d = a.$pd[t]) === null || d === void 0 ? void 0 : d.instance, l, u), o("mounted", a, l, u, c);
      },
      beforeUpdate: function(a, l, u, c) {
        o("beforeUpdate", a, l, u, c);
      },
      updated: function(a, l, u, c) {
        var d;
        ie._loadStyles((d = a.$pd[t]) === null || d === void 0 ? void 0 : d.instance, l, u), o("updated", a, l, u, c);
      },
      beforeUnmount: function(a, l, u, c) {
        var d;
        i(a), ie._removeThemeListeners((d = a.$pd[t]) === null || d === void 0 ? void 0 : d.instance), o("beforeUnmount", a, l, u, c);
      },
      unmounted: function(a, l, u, c) {
        var d;
        (d = a.$pd[t]) === null || d === void 0 || (d = d.instance) === null || d === void 0 || (d = d.scopedStyleEl) === null || d === void 0 || (d = d.value) === null || d === void 0 || d.remove(), o("unmounted", a, l, u, c);
      }
    };
  },
  extend: function() {
    var t = ie._getMeta.apply(ie, arguments), n = Ya(t, 2), o = n[0], r = n[1];
    return fe({
      extend: function() {
        var s = ie._getMeta.apply(ie, arguments), a = Ya(s, 2), l = a[0], u = a[1];
        return ie.extend(l, fe(fe(fe({}, r), r?.methods), u));
      }
    }, ie._extend(o, r));
  }
}, Mh = `
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
`, Dh = {
  root: "p-ink"
}, Fh = we.extend({
  name: "ripple-directive",
  style: Mh,
  classes: Dh
}), Rh = ie.extend({
  style: Fh
});
function Lo(e) {
  "@babel/helpers - typeof";
  return Lo = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Lo(e);
}
function Bh(e) {
  return Hh(e) || Uh(e) || Vh(e) || zh();
}
function zh() {
  throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function Vh(e, t) {
  if (e) {
    if (typeof e == "string") return Ki(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? Ki(e, t) : void 0;
  }
}
function Uh(e) {
  if (typeof Symbol < "u" && e[Symbol.iterator] != null || e["@@iterator"] != null) return Array.from(e);
}
function Hh(e) {
  if (Array.isArray(e)) return Ki(e);
}
function Ki(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, o = Array(t); n < t; n++) o[n] = e[n];
  return o;
}
function Xa(e, t, n) {
  return (t = Kh(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function Kh(e) {
  var t = Wh(e, "string");
  return Lo(t) == "symbol" ? t : t + "";
}
function Wh(e, t) {
  if (Lo(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (Lo(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var wc = Rh.extend("ripple", {
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
      n || (n = tc("span", Xa(Xa({
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
        if (!this.isUnstyled() && po(r, "p-ink-active"), r.setAttribute("data-p-ink-active", "false"), !Oa(r) && !Pa(r)) {
          var i = Math.max(ec(o), oc(o));
          r.style.height = i + "px", r.style.width = i + "px";
        }
        var s = mm(o), a = t.pageX - s.left + document.body.scrollTop - Pa(r) / 2, l = t.pageY - s.top + document.body.scrollLeft - Oa(r) / 2;
        r.style.top = l + "px", r.style.left = a + "px", !this.isUnstyled() && xr(r, "p-ink-active"), r.setAttribute("data-p-ink-active", "true"), this.timeout = setTimeout(function() {
          r && (!n.isUnstyled() && po(r, "p-ink-active"), r.setAttribute("data-p-ink-active", "false"));
        }, 401);
      }
    },
    onAnimationEnd: function(t) {
      this.timeout && clearTimeout(this.timeout), !this.isUnstyled() && po(t.currentTarget, "p-ink-active"), t.currentTarget.setAttribute("data-p-ink-active", "false");
    },
    getInk: function(t) {
      return t && t.children ? Bh(t.children).find(function(n) {
        return fm(n, "data-pc-name") === "ripple";
      }) : void 0;
    }
  }
}), qh = `
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
function xt(e, t, n) {
  return (t = Gh(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function Gh(e) {
  var t = Yh(e, "string");
  return Io(t) == "symbol" ? t : t + "";
}
function Yh(e, t) {
  if (Io(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (Io(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var Jh = {
  root: function(t) {
    var n = t.instance, o = t.props;
    return ["p-button p-component", xt(xt(xt(xt(xt(xt(xt(xt(xt({
      "p-button-icon-only": n.hasIcon && !o.label && !o.badge,
      "p-button-vertical": (o.iconPos === "top" || o.iconPos === "bottom") && o.label,
      "p-button-loading": o.loading,
      "p-button-link": o.link || o.variant === "link"
    }, "p-button-".concat(o.severity), o.severity), "p-button-raised", o.raised), "p-button-rounded", o.rounded), "p-button-text", o.text || o.variant === "text"), "p-button-outlined", o.outlined || o.variant === "outlined"), "p-button-sm", o.size === "small"), "p-button-lg", o.size === "large"), "p-button-plain", o.plain), "p-button-fluid", n.hasFluid)];
  },
  loadingIcon: "p-button-loading-icon",
  icon: function(t) {
    var n = t.props;
    return ["p-button-icon", xt({}, "p-button-icon-".concat(n.iconPos), n.label)];
  },
  label: "p-button-label"
}, Zh = we.extend({
  name: "button",
  style: qh,
  classes: Jh
}), Xh = {
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
  style: Zh,
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
function tt(e, t, n) {
  return (t = Qh(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function Qh(e) {
  var t = eg(e, "string");
  return jo(t) == "symbol" ? t : t + "";
}
function eg(e, t) {
  if (jo(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (jo(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var me = {
  name: "Button",
  extends: Xh,
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
      return qt(tt(tt(tt(tt(tt(tt(tt(tt(tt(tt({}, this.size, this.size), "icon-only", this.hasIcon && !this.label && !this.badge), "loading", this.loading), "fluid", this.hasFluid), "rounded", this.rounded), "raised", this.raised), "outlined", this.outlined || this.variant === "outlined"), "text", this.text || this.variant === "text"), "link", this.link || this.variant === "link"), "vertical", (this.iconPos === "top" || this.iconPos === "bottom") && this.label));
    },
    dataIconP: function() {
      return qt(tt(tt({}, this.iconPos, this.iconPos), this.size, this.size));
    },
    dataLabelP: function() {
      return qt(tt(tt({}, this.size, this.size), "icon-only", this.hasIcon && !this.label && !this.badge));
    }
  },
  components: {
    SpinnerIcon: yc,
    Badge: _c
  },
  directives: {
    ripple: wc
  }
}, tg = ["data-p"], ng = ["data-p"];
function og(e, t, n, o, r, i) {
  var s = vr("SpinnerIcon"), a = vr("Badge"), l = gu("ripple");
  return e.asChild ? Be(e.$slots, "default", {
    key: 1,
    class: ke(e.cx("root")),
    a11yAttrs: i.a11yAttrs
  }) : ls((m(), Z(Pi(e.as), se({
    key: 0,
    class: e.cx("root"),
    "data-p": i.dataP
  }, i.attrs), {
    default: re(function() {
      return [Be(e.$slots, "default", {}, function() {
        return [e.loading ? Be(e.$slots, "loadingicon", se({
          key: 0,
          class: [e.cx("loadingIcon"), e.cx("icon")]
        }, e.ptm("loadingIcon")), function() {
          return [e.loadingIcon ? (m(), b("span", se({
            key: 0,
            class: [e.cx("loadingIcon"), e.cx("icon"), e.loadingIcon]
          }, e.ptm("loadingIcon")), null, 16)) : (m(), Z(s, se({
            key: 1,
            class: [e.cx("loadingIcon"), e.cx("icon")],
            spin: ""
          }, e.ptm("loadingIcon")), null, 16, ["class"]))];
        }) : Be(e.$slots, "icon", se({
          key: 1,
          class: [e.cx("icon")]
        }, e.ptm("icon")), function() {
          return [e.icon ? (m(), b("span", se({
            key: 0,
            class: [e.cx("icon"), e.icon, e.iconClass],
            "data-p": i.dataIconP
          }, e.ptm("icon")), null, 16, tg)) : I("", !0)];
        }), e.label ? (m(), b("span", se({
          key: 2,
          class: e.cx("label")
        }, e.ptm("label"), {
          "data-p": i.dataLabelP
        }), T(e.label), 17, ng)) : I("", !0), e.badge ? (m(), Z(a, {
          key: 3,
          value: e.badge,
          class: ke(e.badgeClass),
          severity: e.badgeSeverity,
          unstyled: e.unstyled,
          pt: e.ptm("pcBadge")
        }, null, 8, ["value", "class", "severity", "unstyled", "pt"])) : I("", !0)];
      })];
    }),
    _: 3
  }, 16, ["class", "data-p"])), [[l]]);
}
me.render = og;
const rg = "civitai-remake", _s = (e) => De(e) && e.pack === rg ? e : null, No = (e) => ws(mc, e), Yr = (e) => ws(qr, e), Jr = (e) => ws(ys, e);
function ig(e, t) {
  switch (t.type) {
    case "told":
      return sg(e, t.event);
    case "listed":
      return ag(e, t.events);
    case "asked":
      return _i(e, t.fileKeys, (n) => wi(n, ""));
    case "accepted":
      return _i(
        e,
        t.fileKeys,
        (n, o) => o && o.task_id !== "" ? o : wi(n, t.taskId)
      );
    case "forgotten":
      return Object.fromEntries(
        Object.entries(e).filter(([n, o]) => !No(o) || !t.fileKeys.includes(n))
      );
    case "refused":
      return _i(e, t.fileKeys, (n) => ({
        ...wi(n, ""),
        status: "failed",
        error: t.error,
        code: t.code,
        hint: t.hint
      }));
  }
}
function sg(e, t) {
  const n = e[t.file_key], o = n?.status === "failed" && t.status === "waiting";
  return n && n.task_id === t.task_id && No(n) && !o || Jr(n) && n?.task_id !== "" && n?.task_id !== t.task_id && (t.status === "failed" || t.status === "cancelled") ? e : { ...e, [t.file_key]: t };
}
function ag(e, t) {
  const n = {};
  for (const [o, r] of Object.entries(e))
    (No(r) || r.task_id === "") && (n[o] = r);
  for (const o of t) {
    const r = n[o.file_key];
    Jr(r) && No(o) || (n[o.file_key] = o);
  }
  return n;
}
function _i(e, t, n) {
  const o = { ...e };
  for (const r of t) o[r] = n(r, e[r]);
  return o;
}
function wi(e, t) {
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
function ws(e, t) {
  return t !== void 0 && e.includes(t.status);
}
const Mt = /* @__PURE__ */ Zt("civitai-remake-downloads", () => {
  const e = /* @__PURE__ */ ft({}), t = /* @__PURE__ */ ee(null), n = H(() => Object.values(e.value).filter(Jr).length);
  function o(x) {
    e.value = ig(e.value, x), ve().host.showBadge(n.value > 0 ? String(n.value) : null);
  }
  function r() {
    const { host: x } = ve();
    x.listen(eh, (G) => {
      const B = hc(_s(G));
      B && (o({ type: "told", event: B }), B.status === "completed" && n.value === 0 && x.refreshModels());
    }), x.listen("reconnected", () => {
      i();
    });
  }
  async function i() {
    try {
      o({ type: "listed", events: await ve().client.listDownloads() });
    } catch (x) {
      t.value = ct(x);
    }
  }
  async function s(x, G) {
    const B = x.map((P) => P.file_key);
    t.value = null, o({ type: "asked", fileKeys: B });
    try {
      const P = await G();
      o({ type: "accepted", fileKeys: B, taskId: P.task_id });
      for (const N of P.refused ?? [])
        N.file_key !== null && a([N.file_key], N);
    } catch (P) {
      const N = ct(P);
      return a(B, N), N;
    }
    return null;
  }
  const a = (x, { error: G, code: B, hint: P }) => o({ type: "refused", fileKeys: x, error: G, code: B, hint: P }), l = (x) => s([x], () => ve().client.download(x)), u = (x, G) => s(x, () => ve().client.downloadAll(x, G)), c = (x) => O(x, (G) => ve().client.pause(G, x)), d = (x) => O(x, (G) => ve().client.resume(G, x)), p = (x) => O(x, (G) => ve().client.cancel(G, x)), f = () => M(() => ve().client.pauseAll()), g = () => M(() => ve().client.resumeAll()), w = () => M(() => ve().client.retryFailed()), $ = () => M(() => ve().client.cancelAll()), C = (x) => M(() => ve().client.move(x, 0));
  async function O(x, G) {
    const B = e.value[x];
    !B || B.task_id === "" || await M(() => G(B.task_id));
  }
  async function M(x) {
    t.value = null;
    try {
      await x();
    } catch (G) {
      t.value = ct(G), await i();
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
    resumeAll: g,
    retryFailed: w,
    moveFirst: C,
    cancel: p,
    cancelAll: $,
    forget: (x) => o({ type: "forgotten", fileKeys: x })
  };
}), lg = { class: "crm-row crm-tight" }, ug = ["disabled"], kc = /* @__PURE__ */ ue({
  __name: "DownloadButtons",
  props: {
    fileKey: {},
    download: {}
  },
  setup(e) {
    const t = e, n = Mt(), o = H(
      () => Object.entries(n.files).filter(([r, i]) => r !== t.fileKey && i.status === "waiting").length
    );
    return (r, i) => (m(), b("div", lg, [
      y(Yr)(e.download) ? (m(), b(U, { key: 0 }, [
        q(y(me), {
          class: "crm-button crm-small",
          "data-testid": "resume",
          onClick: i[0] || (i[0] = (s) => y(n).resume(e.fileKey))
        }, {
          default: re(() => [...i[5] || (i[5] = [
            K("Resume", -1)
          ])]),
          _: 1
        }),
        q(y(me), {
          class: "crm-button crm-small",
          "data-testid": "discard",
          onClick: i[1] || (i[1] = (s) => y(n).cancel(e.fileKey))
        }, {
          default: re(() => [...i[6] || (i[6] = [
            K("Discard", -1)
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
          onClick: i[2] || (i[2] = (s) => y(n).moveFirst(e.fileKey))
        }, [...i[7] || (i[7] = [
          _("i", {
            class: "pi pi-arrow-up",
            "aria-hidden": "true"
          }, null, -1)
        ])])) : I("", !0),
        e.download.status !== "verifying" ? (m(), b("button", {
          key: 1,
          type: "button",
          class: "crm-icon",
          "aria-label": "Pause",
          title: "Pause",
          "data-testid": "pause",
          disabled: !e.download.task_id,
          onClick: i[3] || (i[3] = (s) => y(n).pause(e.fileKey))
        }, [...i[8] || (i[8] = [
          _("i", {
            class: "pi pi-pause",
            "aria-hidden": "true"
          }, null, -1)
        ])], 8, ug)) : I("", !0),
        q(y(me), {
          class: "crm-button crm-small",
          "data-testid": "cancel",
          disabled: !e.download.task_id,
          onClick: i[4] || (i[4] = (s) => y(n).cancel(e.fileKey))
        }, {
          default: re(() => [...i[9] || (i[9] = [
            K(" Cancel ", -1)
          ])]),
          _: 1
        }, 8, ["disabled"])
      ], 64))
    ]));
  }
});
var cg = `
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
`, dg = {
  root: function(t) {
    var n = t.instance;
    return ["p-progressbar p-component", {
      "p-progressbar-determinate": n.determinate,
      "p-progressbar-indeterminate": n.indeterminate
    }];
  },
  value: "p-progressbar-value",
  label: "p-progressbar-label"
}, fg = we.extend({
  name: "progressbar",
  style: cg,
  classes: dg
}), pg = {
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
  style: fg,
  provide: function() {
    return {
      $pcProgressBar: this,
      $parentInstance: this
    };
  }
}, ks = {
  name: "ProgressBar",
  extends: pg,
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
      return qt({
        determinate: this.determinate,
        indeterminate: this.indeterminate
      });
    }
  }
}, mg = ["aria-valuenow", "data-p"], hg = ["data-p"], gg = ["data-p"], bg = ["data-p"];
function vg(e, t, n, o, r, i) {
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
  }, e.ptm("label")), [Be(e.$slots, "default", {}, function() {
    return [K(T(e.value + "%"), 1)];
  })], 16, gg)) : I("", !0)], 16, hg)) : i.indeterminate ? (m(), b("div", se({
    key: 1,
    class: e.cx("value"),
    "data-p": i.dataP
  }, e.ptm("value")), null, 16, bg)) : I("", !0)], 16, mg);
}
ks.render = vg;
function $s(e, t) {
  if (t === null) return wt(e);
  const [n, o] = $c(t);
  return `${(e / o).toFixed(n === "GB" ? 2 : 1)} / ${wt(t)}`;
}
function wt(e) {
  const [t, n] = $c(e);
  return `${(e / n).toFixed(t === "GB" ? 2 : 1)} ${t}`;
}
function yg(e) {
  return e === null ? "" : `${wt(e)}/s`;
}
function _g(e) {
  if (e === null || !Number.isFinite(e)) return "";
  const t = Math.max(0, Math.round(e));
  return t < 60 ? `${t} s left` : t < 3600 ? `${Math.floor(t / 60)} min ${t % 60} s left` : `${Math.floor(t / 3600)} h ${Math.floor(t % 3600 / 60)} min left`;
}
function wg(e) {
  return e === null ? "strength unknown" : String(e);
}
function kg(e) {
  return e > 10 ? `${Math.round(e)}%` : "";
}
function $c(e) {
  return e >= 1e9 ? ["GB", 1e9] : ["MB", 1e6];
}
const $g = {
  lora: "LoRA",
  vae: "VAE",
  controlnet: "ControlNet",
  text_encoder: "Text encoder",
  diffusion_model: "Diffusion model",
  clip_vision: "CLIP vision",
  motion_module: "Motion module"
};
function Zr(e) {
  return $g[e] ?? e.charAt(0).toUpperCase() + e.slice(1).replace("_", " ");
}
const Sg = {
  key: 0,
  class: "crm-quiet"
}, xg = {
  key: 1,
  class: "crm-quiet"
}, Cg = { class: "crm-quiet crm-numbers" }, Tg = { "data-testid": "bytes" }, Og = { key: 0 }, Pg = { key: 1 }, Ag = {
  key: 2,
  "data-testid": "held"
}, Eg = {
  key: 0,
  "data-testid": "speed"
}, Lg = {
  key: 1,
  "data-testid": "eta"
}, Sc = /* @__PURE__ */ ue({
  __name: "DownloadProgress",
  props: {
    download: {},
    title: {}
  },
  setup(e) {
    return (t, n) => e.download.status === "waiting" ? (m(), b("p", Sg, "Waiting...")) : e.download.status === "verifying" ? (m(), b("p", xg, [...n[0] || (n[0] = [
      _("i", {
        class: "pi pi-spin pi-spinner",
        "aria-hidden": "true"
      }, null, -1),
      K(" Verifying SHA256... ", -1)
    ])])) : (m(), b(U, { key: 2 }, [
      q(y(ks), {
        value: e.download.progress,
        "show-value": e.download.progress > 10,
        class: ke(["crm-bar", { "crm-bar-stopped": y(Yr)(e.download) }]),
        pt: { value: { class: "crm-bar-value" }, label: { class: "crm-bar-label", "data-testid": "percent" } },
        "aria-label": `Downloading ${e.title}`
      }, {
        default: re(() => [
          K(T(y(kg)(e.download.progress)), 1)
        ]),
        _: 1
      }, 8, ["value", "show-value", "class", "aria-label"]),
      _("p", Cg, [
        _("span", Tg, T(y($s)(e.download.downloaded_bytes, e.download.total_bytes)), 1),
        e.download.status === "paused" ? (m(), b("span", Og, "Paused")) : e.download.status === "interrupted" ? (m(), b("span", Pg, "Interrupted when ComfyUI ended")) : e.download.held ? (m(), b("span", Ag, "Waiting for ComfyUI to finish its image")) : (m(), b(U, { key: 3 }, [
          e.download.speed !== null ? (m(), b("span", Eg, T(y(yg)(e.download.speed)), 1)) : I("", !0),
          e.download.eta !== null ? (m(), b("span", Lg, T(y(_g)(e.download.eta)), 1)) : I("", !0)
        ], 64))
      ])
    ], 64));
  }
}), Ig = {
  key: 0,
  class: "crm-models",
  "aria-label": "Other downloads",
  "data-testid": "other-downloads"
}, jg = { class: "crm-row" }, Ng = { class: "crm-cards" }, Mg = ["data-state", "data-file-key"], Dg = { class: "crm-card-head" }, Fg = { class: "crm-grow crm-name" }, Rg = /* @__PURE__ */ ue({
  __name: "OtherDownloads",
  props: {
    shown: {}
  },
  setup(e) {
    const t = e, n = Mt(), o = H(() => {
      const i = new Set(t.shown.map((s) => s.file_key));
      return Object.entries(n.files).filter(([s, a]) => !i.has(s) && !No(a) && a.task_id !== "");
    }), r = H(() => o.value.filter(([, i]) => Yr(i)).length);
    return (i, s) => o.value.length > 0 ? (m(), b("section", Ig, [
      _("div", jg, [
        s[2] || (s[2] = _("p", { class: "crm-grow" }, [
          _("strong", null, "Other downloads")
        ], -1)),
        r.value > 1 ? (m(), Z(y(me), {
          key: 0,
          class: "crm-button crm-small",
          "data-testid": "resume-all-others",
          onClick: s[0] || (s[0] = (a) => y(n).resumeAll())
        }, {
          default: re(() => [...s[1] || (s[1] = [
            K(" Resume All ", -1)
          ])]),
          _: 1
        })) : I("", !0)
      ]),
      _("ul", Ng, [
        (m(!0), b(U, null, xe(o.value, ([a, l]) => (m(), b("li", {
          key: a,
          class: ke(["crm-card", `crm-is-${l.status}`]),
          "data-testid": "other-download",
          "data-state": l.status,
          "data-file-key": a
        }, [
          _("div", Dg, [
            _("p", Fg, T(l.filename), 1),
            q(kc, {
              "file-key": a,
              download: l
            }, null, 8, ["file-key", "download"])
          ]),
          q(Sc, {
            download: l,
            title: l.filename
          }, null, 8, ["download", "title"])
        ], 10, Mg))), 128))
      ])
    ])) : I("", !0);
  }
});
var xc = {
  name: "TimesIcon",
  extends: Gr
};
function Bg(e) {
  return Hg(e) || Ug(e) || Vg(e) || zg();
}
function zg() {
  throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function Vg(e, t) {
  if (e) {
    if (typeof e == "string") return Wi(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? Wi(e, t) : void 0;
  }
}
function Ug(e) {
  if (typeof Symbol < "u" && e[Symbol.iterator] != null || e["@@iterator"] != null) return Array.from(e);
}
function Hg(e) {
  if (Array.isArray(e)) return Wi(e);
}
function Wi(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, o = Array(t); n < t; n++) o[n] = e[n];
  return o;
}
function Kg(e, t, n, o, r, i) {
  return m(), b("svg", se({
    width: "14",
    height: "14",
    viewBox: "0 0 14 14",
    fill: "none",
    xmlns: "http://www.w3.org/2000/svg"
  }, e.pti()), Bg(t[0] || (t[0] = [_("path", {
    d: "M8.01186 7.00933L12.27 2.75116C12.341 2.68501 12.398 2.60524 12.4375 2.51661C12.4769 2.42798 12.4982 2.3323 12.4999 2.23529C12.5016 2.13827 12.4838 2.0419 12.4474 1.95194C12.4111 1.86197 12.357 1.78024 12.2884 1.71163C12.2198 1.64302 12.138 1.58893 12.0481 1.55259C11.9581 1.51625 11.8617 1.4984 11.7647 1.50011C11.6677 1.50182 11.572 1.52306 11.4834 1.56255C11.3948 1.60204 11.315 1.65898 11.2488 1.72997L6.99067 5.98814L2.7325 1.72997C2.59553 1.60234 2.41437 1.53286 2.22718 1.53616C2.03999 1.53946 1.8614 1.61529 1.72901 1.74767C1.59663 1.88006 1.5208 2.05865 1.5175 2.24584C1.5142 2.43303 1.58368 2.61419 1.71131 2.75116L5.96948 7.00933L1.71131 11.2675C1.576 11.403 1.5 11.5866 1.5 11.7781C1.5 11.9696 1.576 12.1532 1.71131 12.2887C1.84679 12.424 2.03043 12.5 2.2219 12.5C2.41338 12.5 2.59702 12.424 2.7325 12.2887L6.99067 8.03052L11.2488 12.2887C11.3843 12.424 11.568 12.5 11.7594 12.5C11.9509 12.5 12.1346 12.424 12.27 12.2887C12.4053 12.1532 12.4813 11.9696 12.4813 11.7781C12.4813 11.5866 12.4053 11.403 12.27 11.2675L8.01186 7.00933Z",
    fill: "currentColor"
  }, null, -1)])), 16);
}
xc.render = Kg;
var Cc = {
  name: "WindowMaximizeIcon",
  extends: Gr
};
function Wg(e) {
  return Jg(e) || Yg(e) || Gg(e) || qg();
}
function qg() {
  throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function Gg(e, t) {
  if (e) {
    if (typeof e == "string") return qi(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? qi(e, t) : void 0;
  }
}
function Yg(e) {
  if (typeof Symbol < "u" && e[Symbol.iterator] != null || e["@@iterator"] != null) return Array.from(e);
}
function Jg(e) {
  if (Array.isArray(e)) return qi(e);
}
function qi(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, o = Array(t); n < t; n++) o[n] = e[n];
  return o;
}
function Zg(e, t, n, o, r, i) {
  return m(), b("svg", se({
    width: "14",
    height: "14",
    viewBox: "0 0 14 14",
    fill: "none",
    xmlns: "http://www.w3.org/2000/svg"
  }, e.pti()), Wg(t[0] || (t[0] = [_("path", {
    "fill-rule": "evenodd",
    "clip-rule": "evenodd",
    d: "M7 14H11.8C12.3835 14 12.9431 13.7682 13.3556 13.3556C13.7682 12.9431 14 12.3835 14 11.8V2.2C14 1.61652 13.7682 1.05694 13.3556 0.644365C12.9431 0.231785 12.3835 0 11.8 0H2.2C1.61652 0 1.05694 0.231785 0.644365 0.644365C0.231785 1.05694 0 1.61652 0 2.2V7C0 7.15913 0.063214 7.31174 0.175736 7.42426C0.288258 7.53679 0.44087 7.6 0.6 7.6C0.75913 7.6 0.911742 7.53679 1.02426 7.42426C1.13679 7.31174 1.2 7.15913 1.2 7V2.2C1.2 1.93478 1.30536 1.68043 1.49289 1.49289C1.68043 1.30536 1.93478 1.2 2.2 1.2H11.8C12.0652 1.2 12.3196 1.30536 12.5071 1.49289C12.6946 1.68043 12.8 1.93478 12.8 2.2V11.8C12.8 12.0652 12.6946 12.3196 12.5071 12.5071C12.3196 12.6946 12.0652 12.8 11.8 12.8H7C6.84087 12.8 6.68826 12.8632 6.57574 12.9757C6.46321 13.0883 6.4 13.2409 6.4 13.4C6.4 13.5591 6.46321 13.7117 6.57574 13.8243C6.68826 13.9368 6.84087 14 7 14ZM9.77805 7.42192C9.89013 7.534 10.0415 7.59788 10.2 7.59995C10.3585 7.59788 10.5099 7.534 10.622 7.42192C10.7341 7.30985 10.798 7.15844 10.8 6.99995V3.94242C10.8066 3.90505 10.8096 3.86689 10.8089 3.82843C10.8079 3.77159 10.7988 3.7157 10.7824 3.6623C10.756 3.55552 10.701 3.45698 10.622 3.37798C10.5099 3.2659 10.3585 3.20202 10.2 3.19995H7.00002C6.84089 3.19995 6.68828 3.26317 6.57576 3.37569C6.46324 3.48821 6.40002 3.64082 6.40002 3.79995C6.40002 3.95908 6.46324 4.11169 6.57576 4.22422C6.68828 4.33674 6.84089 4.39995 7.00002 4.39995H8.80006L6.19997 7.00005C6.10158 7.11005 6.04718 7.25246 6.04718 7.40005C6.04718 7.54763 6.10158 7.69004 6.19997 7.80005C6.30202 7.91645 6.44561 7.98824 6.59997 8.00005C6.75432 7.98824 6.89791 7.91645 6.99997 7.80005L9.60002 5.26841V6.99995C9.6021 7.15844 9.66598 7.30985 9.77805 7.42192ZM1.4 14H3.8C4.17066 13.9979 4.52553 13.8498 4.78763 13.5877C5.04973 13.3256 5.1979 12.9707 5.2 12.6V10.2C5.1979 9.82939 5.04973 9.47452 4.78763 9.21242C4.52553 8.95032 4.17066 8.80215 3.8 8.80005H1.4C1.02934 8.80215 0.674468 8.95032 0.412371 9.21242C0.150274 9.47452 0.00210008 9.82939 0 10.2V12.6C0.00210008 12.9707 0.150274 13.3256 0.412371 13.5877C0.674468 13.8498 1.02934 13.9979 1.4 14ZM1.25858 10.0586C1.29609 10.0211 1.34696 10 1.4 10H3.8C3.85304 10 3.90391 10.0211 3.94142 10.0586C3.97893 10.0961 4 10.147 4 10.2V12.6C4 12.6531 3.97893 12.704 3.94142 12.7415C3.90391 12.779 3.85304 12.8 3.8 12.8H1.4C1.34696 12.8 1.29609 12.779 1.25858 12.7415C1.22107 12.704 1.2 12.6531 1.2 12.6V10.2C1.2 10.147 1.22107 10.0961 1.25858 10.0586Z",
    fill: "currentColor"
  }, null, -1)])), 16);
}
Cc.render = Zg;
var Tc = {
  name: "WindowMinimizeIcon",
  extends: Gr
};
function Xg(e) {
  return nb(e) || tb(e) || eb(e) || Qg();
}
function Qg() {
  throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function eb(e, t) {
  if (e) {
    if (typeof e == "string") return Gi(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? Gi(e, t) : void 0;
  }
}
function tb(e) {
  if (typeof Symbol < "u" && e[Symbol.iterator] != null || e["@@iterator"] != null) return Array.from(e);
}
function nb(e) {
  if (Array.isArray(e)) return Gi(e);
}
function Gi(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, o = Array(t); n < t; n++) o[n] = e[n];
  return o;
}
function ob(e, t, n, o, r, i) {
  return m(), b("svg", se({
    width: "14",
    height: "14",
    viewBox: "0 0 14 14",
    fill: "none",
    xmlns: "http://www.w3.org/2000/svg"
  }, e.pti()), Xg(t[0] || (t[0] = [_("path", {
    "fill-rule": "evenodd",
    "clip-rule": "evenodd",
    d: "M11.8 0H2.2C1.61652 0 1.05694 0.231785 0.644365 0.644365C0.231785 1.05694 0 1.61652 0 2.2V7C0 7.15913 0.063214 7.31174 0.175736 7.42426C0.288258 7.53679 0.44087 7.6 0.6 7.6C0.75913 7.6 0.911742 7.53679 1.02426 7.42426C1.13679 7.31174 1.2 7.15913 1.2 7V2.2C1.2 1.93478 1.30536 1.68043 1.49289 1.49289C1.68043 1.30536 1.93478 1.2 2.2 1.2H11.8C12.0652 1.2 12.3196 1.30536 12.5071 1.49289C12.6946 1.68043 12.8 1.93478 12.8 2.2V11.8C12.8 12.0652 12.6946 12.3196 12.5071 12.5071C12.3196 12.6946 12.0652 12.8 11.8 12.8H7C6.84087 12.8 6.68826 12.8632 6.57574 12.9757C6.46321 13.0883 6.4 13.2409 6.4 13.4C6.4 13.5591 6.46321 13.7117 6.57574 13.8243C6.68826 13.9368 6.84087 14 7 14H11.8C12.3835 14 12.9431 13.7682 13.3556 13.3556C13.7682 12.9431 14 12.3835 14 11.8V2.2C14 1.61652 13.7682 1.05694 13.3556 0.644365C12.9431 0.231785 12.3835 0 11.8 0ZM6.368 7.952C6.44137 7.98326 6.52025 7.99958 6.6 8H9.8C9.95913 8 10.1117 7.93678 10.2243 7.82426C10.3368 7.71174 10.4 7.55913 10.4 7.4C10.4 7.24087 10.3368 7.08826 10.2243 6.97574C10.1117 6.86321 9.95913 6.8 9.8 6.8H8.048L10.624 4.224C10.73 4.11026 10.7877 3.95982 10.7849 3.80438C10.7822 3.64894 10.7192 3.50063 10.6093 3.3907C10.4994 3.28077 10.3511 3.2178 10.1956 3.21506C10.0402 3.21232 9.88974 3.27002 9.776 3.376L7.2 5.952V4.2C7.2 4.04087 7.13679 3.88826 7.02426 3.77574C6.91174 3.66321 6.75913 3.6 6.6 3.6C6.44087 3.6 6.28826 3.66321 6.17574 3.77574C6.06321 3.88826 6 4.04087 6 4.2V7.4C6.00042 7.47975 6.01674 7.55862 6.048 7.632C6.07656 7.70442 6.11971 7.7702 6.17475 7.82524C6.2298 7.88029 6.29558 7.92344 6.368 7.952ZM1.4 8.80005H3.8C4.17066 8.80215 4.52553 8.95032 4.78763 9.21242C5.04973 9.47452 5.1979 9.82939 5.2 10.2V12.6C5.1979 12.9707 5.04973 13.3256 4.78763 13.5877C4.52553 13.8498 4.17066 13.9979 3.8 14H1.4C1.02934 13.9979 0.674468 13.8498 0.412371 13.5877C0.150274 13.3256 0.00210008 12.9707 0 12.6V10.2C0.00210008 9.82939 0.150274 9.47452 0.412371 9.21242C0.674468 8.95032 1.02934 8.80215 1.4 8.80005ZM3.94142 12.7415C3.97893 12.704 4 12.6531 4 12.6V10.2C4 10.147 3.97893 10.0961 3.94142 10.0586C3.90391 10.0211 3.85304 10 3.8 10H1.4C1.34696 10 1.29609 10.0211 1.25858 10.0586C1.22107 10.0961 1.2 10.147 1.2 10.2V12.6C1.2 12.6531 1.22107 12.704 1.25858 12.7415C1.29609 12.779 1.34696 12.8 1.4 12.8H3.8C3.85304 12.8 3.90391 12.779 3.94142 12.7415Z",
    fill: "currentColor"
  }, null, -1)])), 16);
}
Tc.render = ob;
var rb = we.extend({
  name: "focustrap-directive"
}), ib = ie.extend({
  style: rb
});
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
function el(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? Qa(Object(n), !0).forEach(function(o) {
      sb(e, o, n[o]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : Qa(Object(n)).forEach(function(o) {
      Object.defineProperty(e, o, Object.getOwnPropertyDescriptor(n, o));
    });
  }
  return e;
}
function sb(e, t, n) {
  return (t = ab(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function ab(e) {
  var t = lb(e, "string");
  return Mo(t) == "symbol" ? t : t + "";
}
function lb(e, t) {
  if (Mo(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (Mo(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var ub = ib.extend("focustrap", {
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
              var p = Aa(d) ? Aa(d, o.getComputedSelector(t.$_pfocustrap_focusableselector)) ? d : Zn(t, o.getComputedSelector(t.$_pfocustrap_focusableselector)) : Zn(d);
              return Te(p) ? p : d.nextSibling && u(d.nextSibling);
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
        value: el(el({}, t), {}, {
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
      var n, o = t.currentTarget, r = t.relatedTarget, i = r === o.$_pfocustrap_firsthiddenfocusableelement || !((n = this.$el) !== null && n !== void 0 && n.contains(r)) ? pm(o.parentElement, this.getComputedSelector(o.$_pfocustrap_focusableselector)) : o.$_pfocustrap_firsthiddenfocusableelement;
      Nn(i);
    },
    createHiddenFocusableElements: function(t, n) {
      var o = this, r = n.value || {}, i = r.tabIndex, s = i === void 0 ? 0 : i, a = r.firstFocusableSelector, l = a === void 0 ? "" : a, u = r.lastFocusableSelector, c = u === void 0 ? "" : u, d = function(w) {
        return tc("span", {
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
    this.mounted = rc();
  },
  computed: {
    inline: function() {
      return this.disabled || this.appendTo === "self";
    }
  }
};
function cb(e, t, n, o, r, i) {
  return i.inline ? Be(e.$slots, "default", {
    key: 0
  }) : r.mounted ? (m(), Z(nf, {
    key: 1,
    to: n.appendTo
  }, [Be(e.$slots, "default")], 8, ["to"])) : I("", !0);
}
Oc.render = cb;
function tl() {
  rm({
    variableName: pc("scrollbar.width").name
  });
}
function nl() {
  im({
    variableName: pc("scrollbar.width").name
  });
}
var db = `
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
`, fb = {
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
}, pb = {
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
}, mb = we.extend({
  name: "dialog",
  style: db,
  classes: pb,
  inlineStyles: fb
}), hb = {
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
  style: mb,
  provide: function() {
    return {
      $pcDialog: this,
      $parentInstance: this
    };
  }
}, Pc = {
  name: "Dialog",
  extends: hb,
  inheritAttrs: !1,
  emits: ["update:visible", "show", "hide", "after-hide", "maximize", "unmaximize", "dragstart", "dragend"],
  provide: function() {
    var t = this;
    return {
      dialogRef: H(function() {
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
    this.unbindDocumentState(), this.unbindGlobalListeners(), this.destroyStyle(), this.mask && this.autoZIndex && bi.clear(this.mask), this.container = null, this.mask = null;
  },
  mounted: function() {
    this.breakpoints && this.createStyle();
  },
  methods: {
    close: function() {
      this.$emit("update:visible", !1);
    },
    onEnter: function() {
      this.$emit("show"), this.target = document.activeElement, this.enableDocumentSettings(), this.bindGlobalListeners(), this.autoZIndex && bi.set("modal", this.mask, this.baseZIndex || this.$primevue.config.zIndex.modal);
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
      this.autoZIndex && bi.clear(this.mask), this.containerVisible = !1, this.unbindDocumentState(), this.unbindGlobalListeners(), this.$emit("after-hide");
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
      this.maximized ? (this.maximized = !1, this.$emit("unmaximize", t)) : (this.maximized = !0, this.$emit("maximize", t)), this.modal || (this.maximized ? tl() : nl());
    },
    enableDocumentSettings: function() {
      (this.modal || !this.modal && this.blockScroll || this.maximizable && this.maximized) && tl();
    },
    unbindDocumentState: function() {
      (this.modal || !this.modal && this.blockScroll || this.maximizable && this.maximized) && nl();
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
        this.styleElement = document.createElement("style"), this.styleElement.type = "text/css", ic(this.styleElement, "nonce", (t = this.$primevue) === null || t === void 0 || (t = t.config) === null || t === void 0 || (t = t.csp) === null || t === void 0 ? void 0 : t.nonce), document.head.appendChild(this.styleElement);
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
      t.target.closest("div").getAttribute("data-pc-section") !== "headeractions" && this.draggable && (this.dragging = !0, this.lastPageX = t.pageX, this.lastPageY = t.pageY, this.container.style.margin = "0", document.body.setAttribute("data-p-unselectable-text", "true"), !this.isUnstyled && am(document.body, {
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
          var o = ec(t.container), r = oc(t.container), i = n.pageX - t.lastPageX, s = n.pageY - t.lastPageY, a = t.container.getBoundingClientRect(), l = a.left + i, u = a.top + s, c = sm(), d = getComputedStyle(t.container), p = parseFloat(d.marginLeft), f = parseFloat(d.marginTop);
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
      return qt({
        maximized: this.maximized,
        modal: this.modal
      });
    }
  },
  directives: {
    ripple: wc,
    focustrap: ub
  },
  components: {
    Button: me,
    Portal: Oc,
    WindowMinimizeIcon: Tc,
    WindowMaximizeIcon: Cc,
    TimesIcon: xc
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
function rl(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? ol(Object(n), !0).forEach(function(o) {
      gb(e, o, n[o]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : ol(Object(n)).forEach(function(o) {
      Object.defineProperty(e, o, Object.getOwnPropertyDescriptor(n, o));
    });
  }
  return e;
}
function gb(e, t, n) {
  return (t = bb(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function bb(e) {
  var t = vb(e, "string");
  return Do(t) == "symbol" ? t : t + "";
}
function vb(e, t) {
  if (Do(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (Do(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var yb = ["data-p"], _b = ["aria-labelledby", "aria-modal", "data-p"], wb = ["id"], kb = ["data-p"];
function $b(e, t, n, o, r, i) {
  var s = vr("Button"), a = vr("Portal"), l = gu("focustrap");
  return m(), Z(a, {
    appendTo: e.appendTo
  }, {
    default: re(function() {
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
      }, e.ptm("mask")), [q(up, se({
        name: "p-dialog",
        onEnter: i.onEnter,
        onAfterEnter: i.onAfterEnter,
        onBeforeLeave: i.onBeforeLeave,
        onLeave: i.onLeave,
        onAfterLeave: i.onAfterLeave,
        appear: ""
      }, e.ptm("transition")), {
        default: re(function() {
          return [e.visible ? ls((m(), b("div", se({
            key: 0,
            ref: i.containerRef,
            class: e.cx("root"),
            style: e.sx("root"),
            role: "dialog",
            "aria-labelledby": i.ariaLabelledById,
            "aria-modal": e.modal,
            "data-p": i.dataP
          }, e.ptmi("root")), [e.$slots.container ? Be(e.$slots, "container", {
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
          }, e.ptm("header")), [Be(e.$slots, "header", {
            class: ke(e.cx("title"))
          }, function() {
            return [e.header ? (m(), b("span", se({
              key: 0,
              id: i.ariaLabelledById,
              class: e.cx("title")
            }, e.ptm("title")), T(e.header), 17, wb)) : I("", !0)];
          }), _("div", se({
            class: e.cx("headerActions")
          }, e.ptm("headerActions")), [e.maximizable ? Be(e.$slots, "maximizebutton", {
            key: 0,
            maximized: r.maximized,
            maximizeCallback: function(c) {
              return i.maximize(c);
            }
          }, function() {
            return [q(s, se({
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
              icon: re(function(u) {
                return [Be(e.$slots, "maximizeicon", {
                  maximized: r.maximized
                }, function() {
                  return [(m(), Z(Pi(i.maximizeIconComponent), se({
                    class: [u.class, r.maximized ? e.minimizeIcon : e.maximizeIcon]
                  }, e.ptm("pcMaximizeButton").icon), null, 16, ["class"]))];
                })];
              }),
              _: 3
            }, 16, ["autofocus", "class", "onClick", "tabindex", "unstyled", "pt"])];
          }) : I("", !0), e.closable ? Be(e.$slots, "closebutton", {
            key: 1,
            closeCallback: i.close
          }, function() {
            return [q(s, se({
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
              icon: re(function(u) {
                return [Be(e.$slots, "closeicon", {}, function() {
                  return [(m(), Z(Pi(e.closeIcon ? "span" : "TimesIcon"), se({
                    class: [e.closeIcon, u.class]
                  }, e.ptm("pcCloseButton").icon), null, 16, ["class"]))];
                })];
              }),
              _: 3
            }, 16, ["autofocus", "class", "onClick", "aria-label", "unstyled", "pt"])];
          }) : I("", !0)], 16)], 16)) : I("", !0), _("div", se({
            ref: i.contentRef,
            class: [e.cx("content"), e.contentClass],
            style: e.contentStyle,
            "data-p": i.dataP
          }, rl(rl({}, e.contentProps), e.ptm("content"))), [Be(e.$slots, "default")], 16, kb), e.footer || e.$slots.footer ? (m(), b("div", se({
            key: 1,
            ref: i.footerContainerRef,
            class: e.cx("footer")
          }, e.ptm("footer")), [Be(e.$slots, "footer", {}, function() {
            return [K(T(e.footer), 1)];
          })], 16)) : I("", !0)], 64))], 16, _b)), [[l, {
            disabled: !e.modal
          }]]) : I("", !0)];
        }),
        _: 3
      }, 16, ["onEnter", "onAfterEnter", "onBeforeLeave", "onLeave", "onAfterLeave"])], 16, yb)) : I("", !0)];
    }),
    _: 3
  }, 8, ["appendTo"]);
}
Pc.render = $b;
const Ac = /* @__PURE__ */ ue({
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
    const n = wu(e, "visible"), o = t;
    return (r, i) => (m(), Z(y(Pc), {
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
      header: re(() => [
        _("strong", null, T(e.title), 1)
      ]),
      footer: re(() => [
        q(y(me), {
          class: "crm-button",
          autofocus: e.focus === "cancel" || void 0,
          "data-testid": e.testIds.cancel,
          onClick: i[0] || (i[0] = (s) => n.value = !1)
        }, {
          default: re(() => [...i[3] || (i[3] = [
            K("Cancel", -1)
          ])]),
          _: 1
        }, 8, ["autofocus", "data-testid"]),
        q(y(me), {
          class: "crm-button crm-primary",
          autofocus: e.focus === "confirm" || void 0,
          disabled: e.disabled,
          "data-testid": e.testIds.confirm,
          onClick: i[1] || (i[1] = (s) => o("confirm"))
        }, {
          default: re(() => [
            K(T(e.confirm), 1)
          ]),
          _: 1
        }, 8, ["autofocus", "disabled", "data-testid"])
      ]),
      default: re(() => [
        Be(r.$slots, "default")
      ]),
      _: 3
    }, 8, ["visible", "pt"]));
  }
}), Sb = ["data-code"], xb = { class: "crm-fault-text" }, Cb = {
  key: 0,
  class: "crm-quiet"
}, Tb = { class: "crm-code" }, Gt = /* @__PURE__ */ ue({
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
      n[0] || (n[0] = _("i", {
        class: "pi pi-exclamation-triangle",
        "aria-hidden": "true"
      }, null, -1)),
      _("div", null, [
        _("p", xb, T(e.fault.error), 1),
        e.fault.hint ? (m(), b("p", Cb, T(e.fault.hint), 1)) : I("", !0),
        _("p", Tb, T(e.fault.code), 1)
      ])
    ], 8, Sb));
  }
}), Ec = /* @__PURE__ */ ue({
  __name: "SetKeyButton",
  emits: ["press"],
  setup(e, { emit: t }) {
    const n = t;
    return (o, r) => (m(), Z(y(me), {
      class: "crm-button crm-link crm-set-key",
      "data-testid": "set-key",
      onClick: r[0] || (r[0] = (i) => n("press"))
    }, {
      default: re(() => [...r[1] || (r[1] = [
        _("i", {
          class: "pi pi-key",
          "aria-hidden": "true"
        }, null, -1),
        K(" Set key ", -1)
      ])]),
      _: 1
    }));
  }
}), Lc = (e, { has_key: t, key_valid: n }) => e.needs_key === !0 && (!t || n === !1);
function Ob(e, t) {
  const n = [];
  if (e.kept_bytes > 0 && e.bytes !== null && e.kept_bytes < e.bytes && n.push({ text: `${wt(e.kept_bytes)} here already`, warns: !1 }), e.bytes !== null && e.kept_bytes >= e.bytes && n.push({ text: "here already", warns: !1 }), e.early_access) {
    const o = e.early_access_until?.slice(0, 10);
    n.push({ text: o ? `early access until ${o}` : "early access", warns: !0 });
  }
  return Lc(e, t) && n.push({ text: t.has_key ? "needs an API key that Civitai accepts" : "needs an API key", warns: !0 }), e.pickle && n.push({ text: e.can_run_code ? "pickle" : "pickle, loaded safely", warns: e.can_run_code }), n;
}
function Pb(e, t) {
  const o = `${t > 1 ? `Drive of ${e.folders[0]}: needs` : "Needs"} ${wt(e.needed_bytes)}, ${wt(e.free_bytes)} free`;
  return e.fits ? o : `${o}. Not enough room.`;
}
function Ab(e) {
  if (!De(e) || !De(e.keys)) return null;
  const { source: t } = e;
  if (t !== "environment" && t !== "file" && t !== "none") return null;
  const { environment: n, file: o } = e.keys;
  return { set: t !== "none", source: t, keys: { environment: il(n), file: il(o) } };
}
function il(e) {
  return De(e) ? {
    valid: typeof e.valid == "boolean" ? e.valid : null,
    malformed: e.malformed === !0,
    username: Me(e.username),
    asking: e.asking === !0
  } : null;
}
const Yi = { environment: "The key of CIVITAI_API_KEY", file: "The stored key" };
function Eb(e) {
  const { environment: t, file: n } = e.keys;
  switch (e.source) {
    case "none":
      return [
        ...[cr("environment", t), cr("file", n)].flat(),
        { text: "No API key yet. Looking up works without one; some downloads need it.", warns: !1 }
      ];
    case "environment":
      return [sl("environment", t), ...Db(n)];
    case "file":
      return [
        ...cr("environment", t),
        ...t && !t.malformed ? [{ text: "Civitai does not accept the key of CIVITAI_API_KEY, so the stored one is used.", warns: !0 }] : [],
        sl("file", n)
      ];
  }
}
function Lb(e) {
  switch (e.done) {
    case "refused":
      return { text: `Civitai does not accept this key, so it was not stored. ${Bb(e)}`, warns: !0 };
    case "unproven":
      return {
        text: "Civitai could not be asked about this key, so the stored one stays. Save it again later, or remove the stored one first.",
        warns: !0
      };
    case "stored":
      return e.valid === null ? { text: "Stored. Civitai could not be asked whether it works.", warns: !0 } : e.source === "file" ? { text: "Stored.", warns: !1 } : { text: `Stored${Rb(e)}, but CIVITAI_API_KEY comes first.`, warns: !0 };
    case "removed":
      return { text: "The stored key was removed.", warns: !1 };
    default:
      return null;
  }
}
const Ib = (e) => e !== null && (!e.set || Ic(e)?.valid === !1), jb = (e) => e !== null && Object.values(e.keys).some((t) => t?.asking === !0), Nb = (e) => e?.done === "stored" && e.valid === !0 && e.source === "file" && e.keys.environment === null;
function Mb(e) {
  if (!e) return "API key";
  if (!e.set) return "API key: none";
  const t = Ic(e);
  return t?.username ? `API key: ${t.username}` : t?.valid === !1 ? "API key: not accepted by Civitai" : "API key";
}
function Ic(e) {
  return e.source === "none" ? null : e.keys[e.source];
}
function sl(e, t) {
  if (t?.valid === !1)
    return { text: `Civitai does not accept ${Fb(Yi[e])}. Make a new one and set it here.`, warns: !0 };
  const n = t?.username ? `, account ${t.username}` : "", o = t?.valid ? "" : t?.asking ? " Asking Civitai about it..." : " Civitai could not be asked about it yet.";
  return { text: `${Yi[e]} is used${n}.${o}`, warns: !1 };
}
function Db(e) {
  return e ? e.malformed ? cr("file", e) : e.valid === !1 ? [{ text: "Civitai does not accept the stored key.", warns: !0 }] : [{ text: "The stored key waits behind it.", warns: !1 }] : [];
}
function cr(e, t) {
  return t?.malformed ? [{ text: `${Yi[e]} holds characters that no key has; it is not used.`, warns: !0 }] : [];
}
const Fb = (e) => e.charAt(0).toLowerCase() + e.slice(1), Rb = (e) => e.username ? `, account ${e.username}` : "", Bb = (e) => e.set ? e.source === "file" ? "The stored key stays." : "The key of CIVITAI_API_KEY stays in use." : "Copy it again from its page, whole.", zb = 1e3, Wn = /* @__PURE__ */ Zt("civitai-remake-key", () => {
  const e = /* @__PURE__ */ ft(null), t = /* @__PURE__ */ ee(null), n = /* @__PURE__ */ ee(!1), o = /* @__PURE__ */ ee(!1), r = /* @__PURE__ */ ee(0);
  let i = null;
  function s() {
    ve().host.listen(nh, (g) => {
      const w = Ab(_s(g));
      w && a(w);
    });
  }
  function a(g) {
    const { done: w, valid: $, username: C } = e.value ?? {};
    e.value = o.value ? { ...g, done: w, valid: $, username: C } : g;
  }
  async function l() {
    try {
      a(await ve().client.getKey());
    } catch (g) {
      t.value = ct(g);
      return;
    }
    jb(e.value) && setTimeout(() => {
      l();
    }, zb);
  }
  function u(g = null) {
    i = g, o.value = !0, r.value += 1, e.value?.done && (e.value = { ...e.value, done: void 0 });
  }
  function c() {
    o.value ? d() : u();
  }
  function d() {
    o.value = !1, i = null;
  }
  async function p(g) {
    if (await f(() => ve().client.setKey(g)), t.value || e.value?.done !== "stored") return;
    const w = i;
    i = null, Nb(e.value) && (o.value = !1), w?.();
  }
  async function f(g) {
    n.value = !0, t.value = null;
    try {
      e.value = await g();
    } catch (w) {
      t.value = ct(w);
    } finally {
      n.value = !1;
    }
  }
  return { state: e, fault: t, busy: n, open: o, asked: r, follow: s, refresh: l, askFor: u, toggle: c, close: d, set: p };
}), Ss = /* @__PURE__ */ Zt("civitai-remake-preflight", () => {
  const e = /* @__PURE__ */ ee(!1), t = /* @__PURE__ */ ee(!1), n = /* @__PURE__ */ ft(null), o = /* @__PURE__ */ ee(null), r = /* @__PURE__ */ ee(!1), i = /* @__PURE__ */ ft([]);
  async function s(c) {
    i.value = c, r.value = !1, n.value = null, o.value = null, t.value = !0, e.value = !0;
    try {
      const d = await ve().client.preflight(c);
      r.value = d.pickles_allowed, n.value = d;
    } catch (d) {
      o.value = ct(d);
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
    d.length > 0 && await Mt().downloadAll(d, r.value);
  }
  async function u(c) {
    (await Mt().download(c))?.code === "pickle_refused" && await s([c]);
  }
  return { open: e, busy: t, answer: n, fault: o, acceptPickles: r, resources: i, ask: s, setKey: a, confirm: l, fetchOne: u };
}), Vb = {
  key: 0,
  class: "crm-quiet",
  role: "status"
}, Ub = { "data-testid": "preflight-total" }, Hb = {
  class: "crm-missing",
  "data-testid": "preflight-files"
}, Kb = ["data-file-key"], Wb = { class: "crm-quiet" }, qb = {
  class: "crm-quiet crm-path crm-target",
  "data-testid": "preflight-folder"
}, Gb = {
  key: 0,
  class: "crm-quiet crm-target",
  "data-testid": "preflight-why"
}, Yb = { class: "crm-missing" }, Jb = ["data-fits"], Zb = {
  key: 1,
  class: "crm-check"
}, Xb = /* @__PURE__ */ ue({
  __name: "PreflightDialog",
  setup(e) {
    const t = Ss(), n = H(() => t.answer), o = H(() => {
      const s = n.value;
      return s !== null && !s.pickles_allowed && s.files.some((a) => a.can_run_code);
    }), r = H(() => {
      const s = n.value;
      return s !== null && s.files.some((a) => Lc(a, s));
    }), i = H(() => (n.value?.files ?? []).every((a) => a.can_run_code && !t.acceptPickles));
    return (s, a) => (m(), Z(Ac, {
      visible: y(t).open,
      "onUpdate:visible": a[2] || (a[2] = (l) => y(t).open = l),
      title: "Download these models?",
      confirm: "Download",
      focus: "confirm",
      disabled: !n.value || !n.value.fits || i.value,
      "test-ids": { dialog: "preflight", cancel: "preflight-cancel", confirm: "preflight-confirm" },
      onConfirm: a[3] || (a[3] = (l) => y(t).confirm())
    }, {
      default: re(() => [
        y(t).busy ? (m(), b("p", Vb, [...a[4] || (a[4] = [
          _("i", {
            class: "pi pi-spin pi-spinner",
            "aria-hidden": "true"
          }, null, -1),
          K(" Asking Civitai... ", -1)
        ])])) : I("", !0),
        y(t).fault ? (m(), Z(Gt, {
          key: 1,
          fault: y(t).fault
        }, null, 8, ["fault"])) : I("", !0),
        n.value ? (m(), b(U, { key: 2 }, [
          _("p", Ub, [
            K(T(n.value.files.length) + " " + T(n.value.files.length === 1 ? "file" : "files") + ", ", 1),
            _("strong", null, T(y(wt)(n.value.total_bytes)), 1),
            a[5] || (a[5] = K(" to come ", -1))
          ]),
          _("ul", Hb, [
            (m(!0), b(U, null, xe(n.value.files, (l) => (m(), b("li", {
              key: l.file_key,
              "data-file-key": l.file_key
            }, [
              K(T(l.filename) + " ", 1),
              _("span", Wb, T(l.bytes === null ? "" : y(wt)(l.bytes)), 1),
              (m(!0), b(U, null, xe(y(Ob)(l, n.value), (u) => (m(), b("span", {
                key: u.text,
                class: ke(["crm-note", { "crm-note-warn": u.warns }])
              }, T(u.text), 3))), 128)),
              _("p", qb, T(l.folder), 1),
              l.folder_why ? (m(), b("p", Gb, T(l.folder_why), 1)) : I("", !0)
            ], 8, Kb))), 128)),
            (m(!0), b(U, null, xe(n.value.refused, (l) => (m(), b("li", {
              key: l.file_key ?? l.error,
              class: "crm-reason"
            }, T(l.error), 1))), 128))
          ]),
          r.value ? (m(), Z(Ec, {
            key: 0,
            onPress: a[0] || (a[0] = (l) => y(t).setKey())
          })) : I("", !0),
          _("ul", Yb, [
            (m(!0), b(U, null, xe(n.value.drives, (l) => (m(), b("li", {
              key: l.folders.join(),
              class: "crm-quiet",
              "data-testid": "preflight-drive"
            }, [
              _("i", {
                class: ke([l.fits ? "pi pi-check-circle" : "pi pi-times-circle", "crm-fit"]),
                "data-fits": l.fits,
                "aria-hidden": "true"
              }, null, 10, Jb),
              K(" " + T(y(Pb)(l, n.value.drives.length)), 1)
            ]))), 128))
          ]),
          o.value ? (m(), b("label", Zb, [
            ls(_("input", {
              "onUpdate:modelValue": a[1] || (a[1] = (l) => y(t).acceptPickles = l),
              type: "checkbox",
              "data-testid": "accept-pickles"
            }, null, 512), [
              [Lp, y(t).acceptPickles]
            ]),
            a[6] || (a[6] = K(" I trust the creators of the pickle files: such a file can run code when it loads. Without this they are left out. ", -1))
          ])) : I("", !0)
        ], 64)) : I("", !0)
      ]),
      _: 1
    }, 8, ["visible", "disabled"]));
  }
}), Qb = /* @__PURE__ */ ue({
  __name: "DropOverlay",
  props: {
    zone: {}
  },
  setup(e) {
    return (t, n) => e.zone.area && e.zone.dragged ? (m(), b("div", {
      key: 0,
      class: ke(["crm-drop", { "crm-drop-hint": e.zone.dragged === "model" }]),
      style: zo(e.zone.area),
      "data-testid": "drop-overlay"
    }, [
      _("p", null, [
        _("i", {
          class: ke(e.zone.dragged === "model" ? "pi pi-box" : "pi pi-images"),
          "aria-hidden": "true"
        }, null, 2),
        K(" " + T(e.zone.dragged === "model" ? "Drop a model file onto its card" : e.zone.dragged === "picture" ? "Drop the image to read it" : "Drop to look it up"), 1)
      ])
    ], 6)) : I("", !0);
  }
});
function ev(e) {
  if (!De(e)) return null;
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
function al(e, t) {
  switch (t.type) {
    case "told":
      return { ...e, [t.event.file_key]: t.event };
    case "begun":
      return Object.fromEntries(Object.entries(e).filter(([, n]) => n.status === "hashing"));
  }
}
function tv(e) {
  const t = "A file of this size is here; proving that it is the same...";
  return e?.total_bytes ? `${t} ${Math.min(100, Math.floor(e.hashed_bytes / e.total_bytes * 100))} %` : t;
}
const qn = /* @__PURE__ */ Zt("civitai-remake-local-files", () => {
  const e = /* @__PURE__ */ ft({}), t = /* @__PURE__ */ ft({}), n = /* @__PURE__ */ ee(!1), o = /* @__PURE__ */ ee(null);
  function r() {
    ve().host.listen(th, (a) => {
      const l = ev(_s(a));
      l && (e.value = al(e.value, { type: "told", event: l }));
    });
  }
  function i() {
    e.value = al(e.value, { type: "begun" });
  }
  async function s(a) {
    n.value = !0, o.value = null;
    try {
      t.value = { ...t.value, [a]: await ve().client.listLocal(a) };
    } catch (l) {
      o.value = ct(l);
    } finally {
      n.value = !1;
    }
  }
  return { checks: e, byKind: t, busy: n, fault: o, follow: r, begin: i, list: s };
});
function nv(e) {
  if (e === null) return null;
  try {
    const t = JSON.parse(e);
    if (!De(t)) return null;
    const n = rv(t.metadata), o = iv(t.choices), r = jc(t.resources);
    return r === null || n === null && o === null ? null : {
      reference: Me(t.reference) ?? "",
      given: ov(t.given),
      metadata: n,
      choices: o,
      resources: r,
      switches: ll(t.switches, (i) => typeof i == "boolean"),
      chosenNames: ll(t.chosenNames, (i) => typeof i == "string")
    };
  } catch {
    return null;
  }
}
function ov(e) {
  if (!De(e)) return null;
  const t = Me(e.name);
  return e.kind === "text" ? { kind: "text" } : e.kind === "file" && t !== null ? { kind: "file", name: t } : null;
}
function rv(e) {
  return !De(e) || !Array.isArray(e.resources) || e.image_id !== null && typeof e.image_id != "number" || !De(e.other) || !Array.isArray(e.unreadable) ? null : e;
}
function iv(e) {
  return !De(e) || !Array.isArray(e.images) || !e.images.every(De) || jc(e.resources) === null ? null : e;
}
function jc(e) {
  return Array.isArray(e) && e.every((n) => De(n) && typeof n.file_key == "string") ? e : null;
}
function ll(e, t) {
  const n = De(e) ? Object.entries(e) : [];
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
function Nc(e, t) {
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
      return { ...e, step: null, resources: t.resources, choices: sv(e.choices, t.resources) };
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
      return av(e, t.fileKey, t.resource);
    case "restored": {
      const { given: n, choices: o, metadata: r, resources: i, switches: s, chosenNames: a } = t.kept;
      return { ...jn, given: n, choices: o, metadata: r, resources: i, switches: s, chosenNames: a, lightened: !0 };
    }
  }
}
function sv(e, t) {
  if (!e) return null;
  const n = new Map(t.map((o) => [o.file_key, o]));
  return { ...e, resources: e.resources.map((o) => n.get(o.file_key) ?? o) };
}
function av(e, t, n) {
  if (!e.resources.some((i) => i.file_key === t)) return e;
  const o = e.resources.map(
    (i) => i.file_key === t ? { ...n, file_key: t, chosen_name: null } : i
  ), r = n.chosen_name ?? null;
  return Nc({ ...e, resources: o }, { type: "tookLocal", fileKey: t, name: r });
}
function lv(e) {
  return e.resources.map((t) => ({ ...t, chosen_name: e.chosenNames[t.file_key] ?? null }));
}
const uv = /data-civitai-metadata\s*=\s*(?:"([^"<>\s]+)"|'([^'<>\s]+)')/, cv = /(?:^|[\n,])[^\S\n]*Steps: ?[0-9]+/, dv = /(?:^|[\n,])[^\S\n]*(?:Sampler|Schedule type|CFG scale|Seed|Size|Model|Model hash|Version|Clip skip): ?\S/, fv = /(?<!Hires )(?:\b|\\n)Steps: ?[0-9]+ ?, ?[A-Za-z][A-Za-z ]{0,40}:/, pv = /(?:^|[\n;])[^\S\n]?Include in Image:/, mv = /(?:^|\n)Negative [Pp]rompt:/, hv = ["negativePrompt", "cfgScale", "clipSkip", "civitaiResources", "additionalResources"], gv = [
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
], bv = ["Model", "hashes", "resources", "comfy"], vv = ["generation_mode", "positive_prompt", "app_version"];
function yv(e) {
  const t = uv.exec(e);
  if (t) return Ji(wv(t[1] ?? t[2] ?? "")) === null ? null : "json";
  if (e.trim().startsWith("{")) {
    const o = Ji(e);
    return o !== null && Mc(o) ? "json" : null;
  }
  return (cv.test(e) || fv.test(e)) && dv.test(e) || mv.test(e) || pv.test(e) ? "text" : null;
}
function Mc(e) {
  const t = Or(e.meta);
  if (t !== null && Object.keys(e).every((o) => o === "id" || o === "meta")) return Mc(t);
  const n = typeof e.prompt == "string";
  return rr(e, hv) || n && (rr(e, bv) || rr(e, gv)) || "sui_image_params" in e || e.software === "RuinedFooocus" || rr(e, vv) || typeof e.c == "string" && Object.hasOwn(e, "uc") || typeof e.Prompt == "string" && Object.hasOwn(e, "Base Model") || [e.prompt, e.workflow, e].some(_v);
}
function _v(e) {
  const t = typeof e == "string" ? Ji(e) : Or(e);
  return t === null ? !1 : Object.values(t).some((o) => "class_type" in (Or(o) ?? {})) || Array.isArray(t.nodes) && t.nodes.length > 0 && "links" in t;
}
function rr(e, t) {
  return t.some((n) => Object.hasOwn(e, n));
}
function Or(e) {
  return De(e) ? e : null;
}
function Ji(e) {
  if (!e.trimStart().startsWith("{")) return null;
  try {
    return Or(JSON.parse(e.replace(/([[,:]\s*)(?:NaN|-?Infinity)(?=\s*[,}\]])/g, "$1null")));
  } catch {
    return null;
  }
}
function wv(e) {
  try {
    return decodeURIComponent(e);
  } catch {
    return "";
  }
}
const Zi = (e) => !["nothing", "unsupported", "unreadable"].includes(e), kv = 4 << 20, $v = 2048, Sv = 2147483647, xv = ["civitai.com", "civitai.red", "civitai.green"], Cv = ["image.civitai.com", "imagecache.civitai.com"], Tv = /^orchestration[a-z0-9-]*\.civitai\.com$/, Ov = /^(?:https?:\/\/)?(?:www\.)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)\.?(?::[0-9]+)?(\/[^?#]*)?(\?[^#]*)?(?:#.*)?$/i, Pv = /^(?:(?:urn:)?air:|(?:urn:)?(?:[\w-]+:[\w-]+:)?(?:civitai|civitai-r2|huggingface|orchestrator):\S)/, Av = /^(?:urn:)?(?:air:)?(?:[\w-]+:[\w-]+:)?civitai:([0-9]+)@([0-9]+)(?:\+([0-9]+))?(?:\.\w+)?$/i, Ev = /^(?:urn:)?(?:air:)?[\w-]+:[\w-]+:civitai:([0-9]+)$/i, Lv = /^(?:urn:)?(?:air:)?(?:[\w-]+:[\w-]+:)?([\w-]+):/, Iv = /^\/[\w-]+\/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?:\/[^/]*=[^/]*)?(?:\/[^/]*)?\/?$/i, jv = /\.(?:mp4|webm|mov|mp3)$/i, Nv = /* @__PURE__ */ new Map([
  ["collections", "a collection"],
  ["user", "a user"],
  ["articles", "an article"],
  ["bounties", "a bounty"],
  ["api", "the site's programming interface"]
]);
function Pr(e) {
  if (e.length > kv) return _t("This text is too long to be generation data.");
  const t = yv(e);
  if (t !== null) return { kind: "text", said: t === "json" ? "Generation data" : "Generation text" };
  const n = e.trim().replace(/^[<>"'\ufeff]+|[<>"'\ufeff]+$/g, "").trim();
  return n === "" ? { kind: "nothing", said: "Nothing was pasted." } : n.startsWith("{") ? _t("This JSON is not the generation data of a program known here.") : /\s/.test(n) || n.length > $v ? _t("This text is no address and no generation data: it has no line such as Steps: 20, Seed: 1.") : /^[0-9]+$/.test(n) ? zn("image", "image", n, (r) => `Image ${r}`) : /^[\x21-\x7e]+$/.test(n) && Pv.test(n.toLowerCase()) && !n.includes("://") ? Mv(n) : Dv(n);
}
function Mv(e) {
  const t = Av.exec(e);
  if (t) return Xi(t[2] ?? "", Vn(t[3] ?? "") ? t[3] : void 0);
  const n = Ev.exec(e);
  if (n) return zn("model", "model", n[1] ?? "", (r) => `Model ${r}: choose a picture`);
  const o = Lv.exec(e.toLowerCase())?.[1];
  return o !== void 0 && o !== "civitai" ? Xr(`This AIR names a model of ${o}, not of Civitai.`) : _t("This AIR names no model version.");
}
function Dv(e) {
  const t = Ov.exec(e);
  if (!t) return _t("This is no address of Civitai, no number and no generation data.");
  const n = (t[1] ?? "").toLowerCase(), o = t[2] ?? "";
  return Tv.test(n) ? Xr(
    "This is a private, expiring address of the site's generator: post the image or drop its file."
  ) : Cv.includes(n) ? Fv(o) : xv.includes(n) ? Rv(o.split("/").filter(Boolean), t[3] ?? "") : _t(`${n} is not Civitai.`);
}
function Fv(e) {
  return jv.test(e) ? Xr("This is the address of a video or a sound; only still images can be made anew.") : Iv.test(e) ? { kind: "picture", said: "Picture on Civitai" } : _t("This address of Civitai's picture host names no picture.");
}
function Rv(e, t) {
  const n = (e[0] ?? "").toLowerCase(), o = e[1] ?? "";
  if (n === "images" && o) return zn("image", "image", o, (s) => `Image ${s}`);
  if (n === "posts" && o) return zn("post", "post", o, (s) => `Post ${s}: choose a picture`);
  if (n === "models" && o) return Bv(o, ul(t, "modelVersionId"));
  if (n === "model-versions" && o) return Xi(o);
  if (e.slice(0, 3).join("/").toLowerCase() === "api/download/models" && e[3] !== void 0) return Xi(e[3], ul(t, "fileId") || void 0);
  const i = Nv.get(n);
  return i !== void 0 ? Xr(`This is the address of ${i}: open one image or model and paste its address.`) : _t("This address of Civitai names no image, post or model.");
}
function Bv(e, t) {
  if (Vn(e) && t && !Vn(t)) return _t("No model version of Civitai has this number.");
  const n = t ? `, version ${Number(t)}` : "";
  return zn("model", "model", e, (o) => `Model ${o}${n}: choose a picture`);
}
function Xi(e, t) {
  if (Vn(e) && t !== void 0 && !Vn(t)) return _t("No file of Civitai has this number.");
  const n = t === void 0 ? "" : `, file ${Number(t)}`;
  return zn("version", "model version", e, (o) => `Model version ${o}${n}`);
}
function zn(e, t, n, o) {
  return Vn(n) ? { kind: e, said: o(Number(n)) } : _t(`No ${t} of Civitai has this number.`);
}
function Vn(e) {
  return /^[0-9]{1,12}$/.test(e) && Number(e) > 0 && Number(e) <= Sv;
}
function ul(e, t) {
  return new RegExp(`[?&]${t}=([^&]*)`).exec(e)?.[1] ?? "";
}
function _t(e) {
  return { kind: "unreadable", said: e };
}
function Xr(e) {
  return { kind: "unsupported", said: e };
}
function Dc(e) {
  return e.off !== void 0 ? e.off : e.linked_only ? "linked" : null;
}
const Qr = (e, t) => t[e.file_key] ?? Dc(e) === null;
function zv(e, t) {
  return e.filter((n) => Qr(n, t));
}
function Vv(e) {
  const t = { linked_only: !1, internal: !1 };
  return { ...e, ...t, off: null, mention: { ...e.mention, ...t } };
}
const cl = "civitai-remake.last-look-up", Uv = 1e5, mt = /* @__PURE__ */ Zt("civitai-remake-lookup", () => {
  const e = /* @__PURE__ */ ee(""), t = /* @__PURE__ */ ft(jn), n = /* @__PURE__ */ ft(null);
  let o = 0;
  const r = H(() => lv(t.value)), i = H(() => zv(r.value, t.value.switches)), s = (C) => {
    t.value = Nc(t.value, C);
  };
  async function a() {
    const C = e.value.trim();
    if (C === "") return;
    const O = Pr(C).kind === "text";
    n.value = null, await d(
      { type: "asked", given: O ? { kind: "text" } : null },
      () => ve().client.fetchText(C)
    );
  }
  async function l(C) {
    e.value = "", n.value = C, await d({ type: "asked", given: { kind: "file", name: C.name } }, () => ve().client.fetchFile(C));
  }
  async function u(C) {
    n.value = null, await d({ type: "picked" }, () => ve().client.fetchText(String(C)));
  }
  function c() {
    o += 1, n.value = null, s({ type: "wentBack" }), w();
  }
  async function d(C, O) {
    const M = ++o;
    s(C), qn().begin();
    try {
      const k = await O();
      if (M !== o) return;
      if (dl(k)) s({ type: "offered", choices: k });
      else {
        s({ type: "read", metadata: k }), w();
        const x = await ve().client.resolve(k);
        if (M !== o) return;
        s({ type: "resolved", resources: x.resources });
      }
      Mt().forget(t.value.resources.map((x) => x.file_key)), w();
    } catch (k) {
      M === o && s({ type: "failed", fault: ct(k) });
    }
  }
  function p(C) {
    const O = r.value.find((M) => M.file_key === C);
    O && (s({ type: "switched", fileKey: C, on: !Qr(O, t.value.switches) }), w());
  }
  function f(C, O) {
    s({ type: "tookLocal", fileKey: C, name: O }), w();
  }
  function g(C, O) {
    s({ type: "supplied", fileKey: C, resource: O }), w();
  }
  function w() {
    const { metadata: C, choices: O, given: M, switches: k, chosenNames: x } = t.value;
    if (!C && !O) return;
    const G = {
      reference: e.value.length > Uv ? "" : e.value,
      given: M,
      choices: O,
      metadata: C && Ri(C),
      resources: t.value.resources,
      switches: k,
      chosenNames: x
    };
    try {
      sessionStorage.setItem(cl, JSON.stringify(G));
    } catch {
    }
  }
  async function $() {
    let C = null;
    try {
      C = sessionStorage.getItem(cl);
    } catch {
      C = null;
    }
    const O = nv(C);
    if (!O) return;
    e.value = O.reference, s({ type: "restored", kept: O });
    const M = ++o, { client: k } = ve();
    try {
      if (O.metadata) {
        const x = await k.resolve(O.metadata);
        M === o && s({ type: "resolved", resources: x.resources });
      } else {
        const x = await k.fetchText(O.reference);
        M === o && dl(x) && s({ type: "offered", choices: x });
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
    step: H(() => t.value.step),
    fault: H(() => t.value.fault),
    metadata: H(() => t.value.metadata),
    choices: H(() => t.value.choices),
    switches: H(() => t.value.switches),
    lookUp: a,
    lookUpFile: l,
    pick: u,
    goBack: c,
    toggle: p,
    takeLocal: f,
    placeSupplied: g,
    restore: $
  };
}), dl = (e) => "kind" in e && e.kind === "choices", Hv = /data-civitai-metadata\s*=\s*(?:"([^"]*)"|'([^']*)')/i, Kv = { quot: '"', apos: "'", amp: "&", lt: "<", gt: ">" };
function Wv(e) {
  const t = Hv.exec(e), n = t?.[1] ?? t?.[2];
  if (!n) return null;
  const o = n.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (r, i, s, a) => {
    if (a !== void 0) return Kv[a.toLowerCase()] ?? r;
    const l = i === void 0 ? Number.parseInt(s ?? "", 16) : Number(i);
    return l <= 1114111 ? String.fromCodePoint(l) : r;
  });
  try {
    return /^\s*%7b/i.test(o) ? decodeURIComponent(o) : o;
  } catch {
    return o;
  }
}
function qv(e) {
  return e.split(/\r?\n/).map((n) => n.trim()).find((n) => /^https?:\/\/\S+$/i.test(n)) ?? null;
}
const Gv = /\.(png|jpe?g|webp|gif|avif)$/i, Fc = (e) => e.type.startsWith("image/") || Gv.test(e.name);
function Yv(e, t) {
  if (e.includes("text/uri-list")) return "address";
  const n = t.filter((o) => o.kind === "file");
  return n.some((o) => o.type.startsWith("image/")) ? "picture" : n.length > 0 || e.includes("Files") ? "model" : null;
}
var Jv = {
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
}, Rc = {
  name: "BaseInput",
  extends: Jv,
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
}, Zv = `
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
`, Xv = {
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
}, Qv = we.extend({
  name: "textarea",
  style: Zv,
  classes: Xv
}), ey = {
  name: "BaseTextarea",
  extends: Rc,
  props: {
    autoResize: Boolean
  },
  style: Qv,
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
function ty(e, t, n) {
  return (t = ny(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function ny(e) {
  var t = oy(e, "string");
  return Fo(t) == "symbol" ? t : t + "";
}
function oy(e, t) {
  if (Fo(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (Fo(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var Bc = {
  name: "Textarea",
  extends: ey,
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
      return qt(ty({
        invalid: this.$invalid,
        fluid: this.$fluid,
        filled: this.$variant === "filled"
      }, this.size, this.size));
    }
  }
}, ry = ["value", "name", "disabled", "aria-invalid", "data-p"];
function iy(e, t, n, o, r, i) {
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
  }, i.attrs), null, 16, ry);
}
Bc.render = iy;
const zc = /* @__PURE__ */ ue({
  __name: "FilePicker",
  emits: ["pick"],
  setup(e, { expose: t, emit: n }) {
    const o = n, r = /* @__PURE__ */ ee(null);
    t({ open: () => r.value?.click() });
    function i(s) {
      const a = s.target, l = a.files?.[0];
      a.value = "", l && o("pick", l);
    }
    return (s, a) => (m(), b("input", {
      ref_key: "input",
      ref: r,
      type: "file",
      class: "crm-hidden",
      tabindex: "-1",
      "aria-hidden": "true",
      onChange: i
    }, null, 544));
  }
}), sy = { class: "crm-row crm-top" }, ay = { class: "crm-grow" }, ly = { class: "crm-row crm-under" }, uy = ["data-kind"], cy = ["data-step"], dy = /* @__PURE__ */ ue({
  __name: "ReferenceInput",
  setup(e) {
    const t = mt(), n = /* @__PURE__ */ ee(null), o = H(() => Pr(t.reference));
    function r(s) {
      const a = s.clipboardData;
      if (!a) return;
      const l = Wv(a.getData("text/html")) ?? a.getData("text/plain"), u = a.files[0];
      l.trim() === "" && u && Fc(u) ? (s.preventDefault(), t.lookUpFile(u)) : Zi(Pr(l).kind) && (s.preventDefault(), t.reference = l.trim(), t.lookUp());
    }
    function i(s) {
      s.shiftKey || s.ctrlKey || s.metaKey || s.isComposing || (s.preventDefault(), t.lookUp());
    }
    return (s, a) => (m(), b(U, null, [
      _("form", {
        class: "crm-ask",
        onSubmit: a[3] || (a[3] = an((l) => y(t).lookUp(), ["prevent"]))
      }, [
        _("div", sy, [
          _("label", ay, [
            a[4] || (a[4] = _("span", { class: "crm-hidden" }, "Civitai address, number or generation text", -1)),
            q(y(Bc), {
              modelValue: y(t).reference,
              "onUpdate:modelValue": a[0] || (a[0] = (l) => y(t).reference = l),
              class: "crm-input crm-area",
              "auto-resize": "",
              rows: "1",
              placeholder: "Paste an address or text",
              autocomplete: "off",
              spellcheck: "false",
              "aria-describedby": "crm-recognised",
              "data-testid": "reference-input",
              onPaste: r,
              onKeydown: gs(i, ["enter"])
            }, null, 8, ["modelValue"])
          ]),
          q(y(me), {
            type: "submit",
            class: "crm-button crm-primary",
            disabled: y(t).step !== null || y(t).reference.trim() === "",
            "data-testid": "lookup-button"
          }, {
            default: re(() => [
              _("i", {
                class: ke(y(t).step ? "pi pi-spin pi-spinner" : "pi pi-search"),
                "aria-hidden": "true"
              }, null, 2),
              a[5] || (a[5] = _("span", null, "Look up", -1))
            ]),
            _: 1
          }, 8, ["disabled"])
        ]),
        _("div", ly, [
          _("p", {
            id: "crm-recognised",
            class: ke(["crm-grow crm-quiet", { "crm-warns": !y(Zi)(o.value.kind) && o.value.kind !== "nothing" }]),
            "aria-live": "polite",
            "data-testid": "recognised",
            "data-kind": o.value.kind
          }, T(o.value.kind === "nothing" ? "Image, post, model, text or a file" : o.value.said), 11, uy),
          q(y(me), {
            type: "button",
            class: "crm-button crm-link",
            "data-testid": "open-file",
            onClick: a[1] || (a[1] = (l) => n.value?.open())
          }, {
            default: re(() => [...a[6] || (a[6] = [
              K(" Open a file ", -1)
            ])]),
            _: 1
          }),
          q(zc, {
            ref_key: "picker",
            ref: n,
            accept: "image/png,image/jpeg,image/webp,image/avif,image/gif",
            "data-testid": "file-input",
            onPick: a[2] || (a[2] = (l) => {
              y(t).lookUpFile(l);
            })
          }, null, 512)
        ])
      ], 32),
      y(t).step ? (m(), b("p", {
        key: 0,
        class: "crm-quiet",
        role: "status",
        "data-testid": "loading",
        "data-step": y(t).step
      }, [
        a[7] || (a[7] = _("i", {
          class: "pi pi-spin pi-spinner",
          "aria-hidden": "true"
        }, null, -1)),
        K(" " + T(y(t).step === "image" ? "Reading..." : "Finding its models..."), 1)
      ], 8, cy)) : I("", !0)
    ], 64));
  }
});
function fy(e, t) {
  const n = /* @__PURE__ */ Hn({ dragged: null, area: null });
  let o = !1;
  function r(f) {
    if (!e.value?.isConnected || e.value.getClientRects().length === 0) return null;
    const g = e.value.closest(".sidebar-content-container") ?? e.value;
    return f instanceof Node && g.contains(f) ? g : null;
  }
  function i(f) {
    const g = f.dataTransfer, w = g && Yv([...g.types], [...g.items]), $ = r(f.target);
    if (!$) return l();
    if (o || !w || !g || (f.preventDefault(), f.stopPropagation(), g.dropEffect = "copy", n.dragged === w)) return;
    const { left: C, top: O, width: M, height: k } = $.getBoundingClientRect();
    n.area = { left: `${C}px`, top: `${O}px`, width: `${M}px`, height: `${k}px` }, n.dragged = w;
  }
  function s(f) {
    r(f.relatedTarget) || l();
  }
  function a(f) {
    const g = f.dataTransfer, w = n.dragged !== null && r(f.target) !== null;
    if (l(), o || !w || !g) return;
    f.preventDefault(), f.stopPropagation();
    const $ = qv(g.getData("text/uri-list"));
    t({ address: $, file: g.files[0] ?? null, target: f.target });
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
  return Ho(() => p.forEach(([f, g]) => document.addEventListener(f, g, !0))), Ko(() => p.forEach(([f, g]) => document.removeEventListener(f, g, !0))), n;
}
const ir = 60;
function py(e, t) {
  const n = /* @__PURE__ */ ee(ir);
  Xe(t, () => n.value = ir, { flush: "sync" });
  const o = H(() => Math.max(0, e().length - n.value));
  return {
    shown: H(() => e().slice(0, n.value)),
    left: o,
    next: H(() => Math.min(ir, o.value)),
    showMore: () => n.value += ir
  };
}
function Vc(e, t, n) {
  if (e.chosen_name) return "present";
  const o = t?.status;
  return o === "completed" ? "present" : o && Jr(t) ? o : e.already_downloaded || n?.status === "found" ? "present" : n?.status === "hashing" || e.checking === !0 && n?.status !== "absent" ? "checking" : o && Yr(t) ? o : !e.resolved || !e.available ? "unresolved" : o ?? "missing";
}
function my(e, t, n) {
  return e.chosen_name ?? t?.path ?? e.local_path ?? n?.local_path ?? n?.listed_name ?? null;
}
function hy(e) {
  const t = e.other_file;
  if (!t) return "";
  const n = t.variant ?? t.filename;
  return e.variant && t.variant && e.variant !== t.variant ? `Another file of this version is used: ${n}; the image's own is ${e.variant}.` : `Another file of this version is used: ${n}.`;
}
const Uc = new Set(ys), Hc = new Set(qr), gy = /* @__PURE__ */ new Set(["missing", "failed", "cancelled", ...qr]), by = (e) => Uc.has(e) || Hc.has(e), Kc = (e) => gy.has(e), xs = (e, t, n) => Vc(e, t[e.file_key], n[e.file_key]);
function vy(e, t, n = {}) {
  const o = e.map((r) => xs(r, t, n));
  return {
    total: o.length,
    missing: o.filter((r) => r !== "present").length,
    checking: o.filter((r) => r === "checking").length,
    fetchable: o.filter(Kc).length,
    live: o.filter((r) => Uc.has(r)).length,
    stopped: o.filter((r) => Hc.has(r)).length,
    failed: o.filter((r) => r === "failed").length
  };
}
const yy = {
  class: "crm-quiet",
  "data-testid": "checking"
}, _y = {
  key: 0,
  class: "crm-path"
}, wy = /* @__PURE__ */ ue({
  __name: "LocalCheckLine",
  props: {
    check: {}
  },
  setup(e) {
    return (t, n) => (m(), b("p", yy, [
      n[0] || (n[0] = _("i", {
        class: "pi pi-spin pi-spinner",
        "aria-hidden": "true"
      }, null, -1)),
      K(" " + T(y(tv)(e.check)) + " ", 1),
      e.check?.path ? (m(), b("span", _y, T(e.check.path), 1)) : I("", !0)
    ]));
  }
}), ky = ["data-code"], $y = {
  key: 0,
  class: "crm-quiet"
}, Sy = {
  key: 2,
  class: "crm-row crm-quiet"
}, xy = {
  key: 1,
  class: "crm-quiet crm-path",
  "data-testid": "folder-why"
}, Cy = {
  key: 2,
  class: "crm-quiet"
}, Ty = ["data-code"], Oy = {
  key: 0,
  class: "crm-quiet"
}, Py = /* @__PURE__ */ ue({
  __name: "CardReason",
  props: {
    resource: {},
    state: {},
    download: {}
  },
  setup(e) {
    const t = Mt(), n = Wn();
    return (o, r) => e.state === "failed" && e.download ? (m(), b("div", {
      key: 0,
      class: "crm-reason",
      "data-testid": "reason",
      "data-code": e.download.code
    }, [
      _("p", null, T(e.download.error), 1),
      e.download.hint ? (m(), b("p", $y, T(e.download.hint), 1)) : I("", !0),
      e.download.wants_key ? (m(), Z(Ec, {
        key: 1,
        onPress: r[0] || (r[0] = (i) => y(n).askFor())
      })) : I("", !0),
      e.download.downloaded_bytes > 0 ? (m(), b("p", Sy, [
        _("span", null, T(y($s)(e.download.downloaded_bytes, e.download.total_bytes)) + " are kept for a retry.", 1),
        q(y(me), {
          class: "crm-button crm-link",
          "data-testid": "discard",
          onClick: r[1] || (r[1] = (i) => y(t).cancel(e.resource.file_key))
        }, {
          default: re(() => [...r[2] || (r[2] = [
            K(" Discard ", -1)
          ])]),
          _: 1
        })
      ])) : I("", !0)
    ], 8, ky)) : e.state === "missing" && e.resource.folder_why ? (m(), b("p", xy, " Goes to " + T(e.resource.target_path) + ". " + T(e.resource.folder_why), 1)) : e.state === "cancelled" ? (m(), b("p", Cy, "Cancelled")) : e.state === "unresolved" ? (m(), b("div", {
      key: 3,
      class: "crm-reason",
      "data-testid": "reason",
      "data-code": e.resource.code
    }, [
      _("p", null, [
        r[3] || (r[3] = _("strong", null, "Cannot resolve.", -1)),
        K(" " + T(e.resource.error), 1)
      ]),
      e.resource.hint ? (m(), b("p", Oy, T(e.resource.hint), 1)) : I("", !0)
    ], 8, Ty)) : I("", !0);
  }
}), fl = {
  graph: "The ComfyUI graph",
  site: "The site",
  site_list: "The site's own list",
  linked: "The site's links"
};
function Ay(e, t = "the file") {
  const n = t.charAt(0).toUpperCase() + t.slice(1);
  return (e.mention?.statements ?? []).map((o) => ({
    where: [o.source === "file" ? n : fl[o.source] ?? fl.site, o.place].filter(Boolean).join(", "),
    said: [
      o.name,
      o.weight === null ? null : `strength ${o.weight}`,
      o.hash ? `hash ${o.hash}` : null,
      o.version_id === null ? null : `version ${o.version_id}`
    ].filter(Boolean).join(", ")
  }));
}
function Ey(e) {
  const t = (e.mention?.statements ?? []).map((n) => n.weight).filter((n) => n !== null);
  return new Set(t).size > 1;
}
function ei(e) {
  return e?.some((t) => t.label.includes("pasted text")) ? "the pasted text" : "the file";
}
const Ly = {
  class: "crm-evidence crm-quiet",
  "data-testid": "evidence"
}, Iy = { key: 0 }, jy = {
  key: 1,
  "aria-label": "Who names this model"
}, Ny = { key: 2 }, My = { "data-testid": "attempts" }, Dy = /* @__PURE__ */ ue({
  __name: "EvidenceBox",
  props: {
    resource: {}
  },
  setup(e) {
    const t = e, n = mt(), o = H(() => Ay(t.resource, ei(n.state.metadata?.sources))), r = H(() => t.resource.attempts ?? []);
    return (i, s) => (m(), b("div", Ly, [
      o.value.length === 0 ? (m(), b("p", Iy, "The image names it without further data.")) : (m(), b("ul", jy, [
        (m(!0), b(U, null, xe(o.value, (a, l) => (m(), b("li", { key: l }, [
          _("strong", null, T(a.where), 1),
          a.said ? (m(), b(U, { key: 0 }, [
            K(": " + T(a.said), 1)
          ], 64)) : I("", !0)
        ]))), 128))
      ])),
      e.resource.found_by ? (m(), b("p", Ny, "Found by " + T(e.resource.found_by) + ".", 1)) : I("", !0),
      r.value.length > 0 ? (m(), b(U, { key: 3 }, [
        s[0] || (s[0] = _("p", null, "What was tried:", -1)),
        _("ul", My, [
          (m(!0), b(U, null, xe(r.value, (a) => (m(), b("li", { key: a }, T(a), 1))), 128))
        ])
      ], 64)) : I("", !0)
    ]));
  }
});
var Fy = `
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
`, Ry = {
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
}, By = we.extend({
  name: "inputtext",
  style: Fy,
  classes: Ry
}), zy = {
  name: "BaseInputText",
  extends: Rc,
  style: By,
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
function Vy(e, t, n) {
  return (t = Uy(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function Uy(e) {
  var t = Hy(e, "string");
  return Ro(t) == "symbol" ? t : t + "";
}
function Hy(e, t) {
  if (Ro(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (Ro(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var Cs = {
  name: "InputText",
  extends: zy,
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
      return qt(Vy({
        invalid: this.$invalid,
        fluid: this.$fluid,
        filled: this.$variant === "filled"
      }, this.size, this.size));
    }
  }
}, Ky = ["value", "name", "disabled", "aria-invalid", "data-p"];
function Wy(e, t, n, o, r, i) {
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
  }, i.attrs), null, 16, Ky);
}
Cs.render = Wy;
const pl = 40;
function qy(e, t) {
  const n = t.toLowerCase().split(/\s+/).filter(Boolean), o = e.filter((r) => n.every((i) => r.listed_name.toLowerCase().includes(i)));
  return { files: o.slice(0, pl), more: Math.max(0, o.length - pl) };
}
const Gy = { class: "crm-options" }, Yy = ["onClick"], Jy = {
  key: 0,
  class: "crm-quiet"
}, Zy = {
  key: 0,
  class: "crm-quiet"
}, Xy = {
  key: 1,
  class: "crm-quiet"
}, Qy = {
  key: 2,
  class: "crm-quiet"
}, e1 = {
  key: 3,
  class: "crm-quiet",
  "data-testid": "no-local-files"
}, t1 = /* @__PURE__ */ ue({
  __name: "LocalFilePicker",
  props: {
    kind: {}
  },
  emits: ["choose", "close"],
  setup(e, { emit: t }) {
    const n = e, o = t, r = qn(), i = /* @__PURE__ */ ee(""), s = H(() => r.byKind[n.kind] ?? []), a = H(() => qy(s.value, i.value)), l = /* @__PURE__ */ ee(null);
    return Ho(async () => {
      await r.list(n.kind), await Uo(), l.value?.querySelector("input")?.focus();
    }), (u, c) => (m(), b("div", {
      ref_key: "root",
      ref: l,
      class: "crm-picker",
      "data-testid": "local-files",
      onKeydown: c[1] || (c[1] = gs(an((d) => o("close"), ["stop"]), ["esc"]))
    }, [
      y(r).fault ? (m(), Z(Gt, {
        key: 0,
        fault: y(r).fault
      }, null, 8, ["fault"])) : s.value.length > 0 ? (m(), b(U, { key: 1 }, [
        _("label", null, [
          c[2] || (c[2] = _("span", { class: "crm-hidden" }, "Filter the files", -1)),
          q(y(Cs), {
            modelValue: i.value,
            "onUpdate:modelValue": c[0] || (c[0] = (d) => i.value = d),
            class: "crm-input",
            placeholder: "Filter",
            "data-testid": "local-filter"
          }, null, 8, ["modelValue"])
        ]),
        _("ul", Gy, [
          (m(!0), b(U, null, xe(a.value.files, (d) => (m(), b("li", {
            key: d.listed_name
          }, [
            _("button", {
              type: "button",
              class: "crm-option",
              "data-testid": "local-file",
              onClick: (p) => o("choose", d.listed_name)
            }, [
              _("span", null, T(d.listed_name), 1),
              d.size_bytes !== null ? (m(), b("span", Jy, T(y(wt)(d.size_bytes)), 1)) : I("", !0)
            ], 8, Yy)
          ]))), 128))
        ]),
        a.value.more > 0 ? (m(), b("p", Zy, T(a.value.more) + " more: type to narrow them down.", 1)) : a.value.files.length === 0 ? (m(), b("p", Xy, "No file has this in its name.")) : I("", !0)
      ], 64)) : y(r).busy ? (m(), b("p", Qy, "Looking into the model folders...")) : (m(), b("p", e1, "No " + T(y(Zr)(e.kind)) + " file is here.", 1))
    ], 544));
  }
});
function n1(e, t) {
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
function o1(e) {
  const t = Math.min(e.sentBytes, e.totalBytes);
  return t >= e.totalBytes ? `Checking ${e.name}...` : `Sending ${e.name}: ${$s(t, e.totalBytes)}`;
}
function r1(e) {
  return e.totalBytes > 0 ? Math.min(100, Math.floor(e.sentBytes / e.totalBytes * 100)) : 0;
}
const ti = /* @__PURE__ */ Zt("civitai-remake-supplies", () => {
  const e = /* @__PURE__ */ ft({}), t = /* @__PURE__ */ new Map(), n = /* @__PURE__ */ new Map(), o = (a) => {
    e.value = n1(e.value, a);
  };
  async function r(a, l, u = !1) {
    const c = a.file_key;
    if (e.value[c]?.status === "sending") return;
    const { client: d, host: p } = ve(), f = new AbortController();
    t.set(c, l), n.set(c, f), o({ type: "begun", fileKey: c, name: l.name, totalBytes: l.size });
    try {
      const g = ($) => o({ type: "sent", fileKey: c, sentBytes: $ }), w = await d.supply(a, l, u, g, f.signal);
      n.delete(c), s(c), mt().placeSupplied(c, w), await p.refreshModels();
    } catch (g) {
      f.signal.aborted || o({ type: "failed", fileKey: c, fault: ct(g) });
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
}), i1 = ["data-status"], s1 = { class: "crm-row" }, a1 = { class: "crm-quiet crm-grow" }, l1 = { role: "alert" }, u1 = {
  key: 0,
  class: "crm-quiet"
}, c1 = {
  key: 1,
  class: "crm-quiet"
}, d1 = { class: "crm-row" }, f1 = /* @__PURE__ */ ue({
  __name: "SupplyProgress",
  props: {
    resource: {}
  },
  setup(e) {
    const t = e, n = ti(), o = H(() => n.files[t.resource.file_key]);
    return (r, i) => o.value ? (m(), b("div", {
      key: 0,
      class: "crm-reason",
      "data-testid": "supply-state",
      "data-status": o.value.status
    }, [
      o.value.status === "sending" ? (m(), b(U, { key: 0 }, [
        q(y(ks), {
          value: y(r1)(o.value),
          "show-value": !1,
          class: "crm-bar",
          pt: { value: { class: "crm-bar-value" } },
          "aria-label": `Sending ${o.value.name}`
        }, null, 8, ["value", "aria-label"]),
        _("div", s1, [
          _("p", a1, T(y(o1)(o.value)), 1),
          q(y(me), {
            class: "crm-button crm-small",
            "data-testid": "supply-stop",
            onClick: i[0] || (i[0] = (s) => y(n).forget(e.resource.file_key))
          }, {
            default: re(() => [...i[3] || (i[3] = [
              K(" Cancel ", -1)
            ])]),
            _: 1
          })
        ])
      ], 64)) : (m(), b(U, { key: 1 }, [
        _("p", l1, T(o.value.fault?.error), 1),
        o.value.status === "differs" ? (m(), b("p", u1, " It is not the file that the image was made with. Use it anyway? ")) : o.value.fault?.hint ? (m(), b("p", c1, T(o.value.fault.hint), 1)) : I("", !0),
        _("div", d1, [
          o.value.status === "differs" ? (m(), Z(y(me), {
            key: 0,
            class: "crm-button crm-small",
            "data-testid": "supply-anyway",
            onClick: i[1] || (i[1] = (s) => y(n).insist(e.resource))
          }, {
            default: re(() => [...i[4] || (i[4] = [
              K(" Use it anyway ", -1)
            ])]),
            _: 1
          })) : I("", !0),
          q(y(me), {
            class: "crm-button crm-small",
            "data-testid": "supply-forget",
            onClick: i[2] || (i[2] = (s) => y(n).forget(e.resource.file_key))
          }, {
            default: re(() => [
              K(T(o.value.status === "differs" ? "Do not use it" : "Close"), 1)
            ]),
            _: 1
          })
        ])
      ], 64))
    ], 8, i1)) : I("", !0);
  }
}), p1 = /* @__PURE__ */ ue({
  __name: "OtherFile",
  props: {
    resource: {},
    isPresent: { type: Boolean }
  },
  setup(e) {
    const t = e, n = mt(), o = ti(), r = /* @__PURE__ */ ee(!1), i = /* @__PURE__ */ ee(null), s = /* @__PURE__ */ ee(null);
    function a(u) {
      r.value = !1, n.takeLocal(t.resource.file_key, u);
    }
    function l() {
      r.value = !1, i.value?.querySelector('[data-testid="use-local"]')?.focus();
    }
    return (u, c) => (m(), b(U, null, [
      _("div", {
        ref_key: "root",
        ref: i,
        class: "crm-row crm-other-file"
      }, [
        e.resource.chosen_name ? (m(), Z(y(me), {
          key: 0,
          class: "crm-button crm-link",
          "data-testid": "own-file",
          onClick: c[0] || (c[0] = (d) => y(n).takeLocal(e.resource.file_key, null))
        }, {
          default: re(() => [...c[4] || (c[4] = [
            K(" Back to the model's own file ", -1)
          ])]),
          _: 1
        })) : I("", !0),
        q(y(me), {
          class: "crm-button crm-link",
          "aria-expanded": r.value,
          "data-testid": "use-local",
          onClick: c[1] || (c[1] = (d) => r.value = !r.value)
        }, {
          default: re(() => [...c[5] || (c[5] = [
            K(" Use another local file ", -1)
          ])]),
          _: 1
        }, 8, ["aria-expanded"]),
        e.isPresent ? I("", !0) : (m(), Z(y(me), {
          key: 1,
          class: "crm-button crm-link",
          "data-testid": "supply",
          onClick: c[2] || (c[2] = (d) => s.value?.open())
        }, {
          default: re(() => [...c[6] || (c[6] = [
            K(" Supply a file ", -1)
          ])]),
          _: 1
        })),
        q(zc, {
          ref_key: "picker",
          ref: s,
          accept: ".safetensors,.sft,.ckpt,.pt,.pt2,.pth,.bin,.pkl",
          "data-testid": "supply-input",
          onPick: c[3] || (c[3] = (d) => {
            y(o).supply(e.resource, d);
          })
        }, null, 512)
      ], 512),
      r.value ? (m(), Z(t1, {
        key: 0,
        kind: e.resource.type,
        onChoose: a,
        onClose: l
      }, null, 8, ["kind"])) : I("", !0),
      q(f1, { resource: e.resource }, null, 8, ["resource"])
    ], 64));
  }
}), m1 = ["data-state", "data-file-key", "data-on", "data-takes-file"], h1 = { class: "crm-card-head" }, g1 = ["checked", "aria-label", "title"], b1 = { class: "crm-grow" }, v1 = { class: "crm-name" }, y1 = ["href"], _1 = { key: 1 }, w1 = { class: "crm-quiet" }, k1 = { key: 0 }, $1 = {
  key: 1,
  "data-testid": "strength"
}, S1 = {
  key: 2,
  class: "pi pi-exclamation-triangle crm-differs",
  role: "img",
  "aria-label": "Sources give different strengths",
  title: "Sources give different strengths",
  "data-testid": "strengths-differ"
}, x1 = { class: "crm-whole" }, C1 = ["aria-label", "aria-expanded"], T1 = {
  key: 0,
  class: "crm-quiet",
  "data-testid": "off-reason"
}, O1 = {
  key: 0,
  class: "crm-quiet crm-path",
  "data-testid": "path"
}, P1 = {
  key: 2,
  class: "crm-quiet crm-row",
  "data-testid": "other-of-version"
}, Wc = /* @__PURE__ */ ue({
  __name: "ModelCard",
  props: {
    resource: {},
    alone: { type: Boolean }
  },
  setup(e) {
    const t = e, n = Mt(), o = qn(), r = mt(), i = Ss(), s = ti(), a = /* @__PURE__ */ ee(!1), l = H(() => n.files[t.resource.file_key]), u = H(() => o.checks[t.resource.file_key]), c = H(() => Vc(t.resource, l.value, u.value)), d = H(() => my(t.resource, l.value, u.value)), p = H(() => t.resource.name ?? t.resource.filename ?? "Unnamed model"), f = H(() => !t.alone && !Qr(t.resource, r.switches)), g = H(() => t.alone ? null : Dc(t.resource)), w = H(
      () => !f.value && c.value === "present" && l.value?.status !== "completed" && !!t.resource.other_file
    ), $ = H(() => t.resource.type === "lora" || t.resource.type === "hypernetwork"), C = H(() => t.resource.size_kb === null ? "" : wt(t.resource.size_kb * 1024)), O = H(() => by(c.value)), M = H(() => !t.alone && !f.value && !O.value && c.value !== "checking"), k = H(
      () => M.value && (a.value || c.value === "unresolved" || !!t.resource.chosen_name || t.resource.file_key in s.files)
    ), x = {
      linked: "Only linked to the post; maybe not used.",
      internal: "The site adds it by itself; never needed."
    }, G = {
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
    return (B, P) => (m(), b("li", {
      class: ke(["crm-card", [`crm-is-${c.value}`, { "crm-is-off": f.value }]]),
      "data-testid": "card",
      "data-state": c.value,
      "data-file-key": e.resource.file_key,
      "data-on": !f.value,
      "data-takes-file": M.value && c.value !== "present" || null
    }, [
      _("div", h1, [
        e.alone ? I("", !0) : (m(), b("input", {
          key: 0,
          type: "checkbox",
          class: "crm-use",
          checked: !f.value,
          "aria-label": `Use ${p.value}`,
          title: f.value ? "Left out; tick to use it" : "Used; untick to leave it out",
          "data-testid": "use-model",
          onChange: P[0] || (P[0] = (N) => y(r).toggle(e.resource.file_key))
        }, null, 40, g1)),
        _("i", {
          class: ke(["pi crm-state-icon", G[c.value]]),
          "aria-hidden": "true"
        }, null, 2),
        _("div", b1, [
          _("p", v1, [
            e.resource.page_url ? (m(), b("a", {
              key: 0,
              href: e.resource.page_url,
              target: "_blank",
              rel: "noopener noreferrer"
            }, T(p.value), 9, y1)) : (m(), b("span", _1, T(p.value), 1))
          ]),
          _("p", w1, [
            _("span", null, T(y(Zr)(e.resource.type)), 1),
            e.resource.version_name ? (m(), b("span", k1, " · " + T(e.resource.version_name), 1)) : I("", !0),
            $.value && !e.alone ? (m(), b("span", $1, " · " + T(e.resource.weight_text ?? y(wg)(e.resource.weight)), 1)) : I("", !0),
            $.value && y(Ey)(e.resource) ? (m(), b("i", S1)) : I("", !0),
            C.value ? (m(), b(U, { key: 3 }, [
              P[5] || (P[5] = K(" · ", -1)),
              _("span", x1, T(C.value), 1)
            ], 64)) : I("", !0)
          ])
        ]),
        !f.value && (c.value === "missing" || c.value === "cancelled") ? (m(), Z(y(me), {
          key: 1,
          class: "crm-button crm-small",
          "data-testid": "download",
          onClick: P[1] || (P[1] = (N) => y(i).fetchOne(e.resource))
        }, {
          default: re(() => [...P[6] || (P[6] = [
            K(" Download ", -1)
          ])]),
          _: 1
        })) : !f.value && c.value === "failed" ? (m(), Z(y(me), {
          key: 2,
          class: "crm-button crm-small",
          "data-testid": "retry",
          onClick: P[2] || (P[2] = (N) => y(i).fetchOne(e.resource))
        }, {
          default: re(() => [...P[7] || (P[7] = [
            K(" Retry ", -1)
          ])]),
          _: 1
        })) : l.value && O.value ? (m(), Z(kc, {
          key: 3,
          "file-key": e.resource.file_key,
          download: l.value
        }, null, 8, ["file-key", "download"])) : I("", !0),
        e.alone ? I("", !0) : (m(), b("button", {
          key: 4,
          type: "button",
          class: "crm-icon",
          "aria-label": `More about ${p.value}`,
          title: "Why this model, and other files for it",
          "aria-expanded": a.value,
          "data-testid": "more",
          onClick: P[3] || (P[3] = (N) => a.value = !a.value)
        }, [
          _("i", {
            class: ke(a.value ? "pi pi-chevron-up" : "pi pi-chevron-down"),
            "aria-hidden": "true"
          }, null, 2)
        ], 8, C1))
      ]),
      g.value || f.value ? (m(), b("p", T1, T([g.value && x[g.value], f.value && "Left out; tick to use it."].filter(Boolean).join(" ")), 1)) : I("", !0),
      !f.value || O.value ? (m(), b(U, { key: 1 }, [
        c.value === "present" ? (m(), b("p", O1, [
          e.resource.chosen_name ? (m(), b(U, { key: 0 }, [
            K("Your file instead: ")
          ], 64)) : I("", !0),
          K(T(d.value), 1)
        ])) : c.value === "checking" ? (m(), Z(wy, {
          key: 1,
          check: u.value
        }, null, 8, ["check"])) : l.value && O.value ? (m(), Z(Sc, {
          key: 2,
          download: l.value,
          title: p.value
        }, null, 8, ["download", "title"])) : (m(), Z(Py, {
          key: 3,
          resource: e.resource,
          state: c.value,
          download: l.value
        }, null, 8, ["resource", "state", "download"]))
      ], 64)) : I("", !0),
      w.value ? (m(), b("p", P1, [
        _("span", null, T(y(hy)(e.resource)), 1),
        q(y(me), {
          class: "crm-button crm-link",
          "data-testid": "download-exact",
          onClick: P[4] || (P[4] = (N) => y(i).fetchOne(e.resource))
        }, {
          default: re(() => [...P[8] || (P[8] = [
            K(" Download the image's own ", -1)
          ])]),
          _: 1
        })
      ])) : I("", !0),
      a.value ? (m(), Z(Dy, {
        key: 3,
        resource: e.resource
      }, null, 8, ["resource"])) : I("", !0),
      k.value ? (m(), Z(p1, {
        key: 4,
        resource: e.resource,
        "is-present": c.value === "present"
      }, null, 8, ["resource", "is-present"])) : I("", !0)
    ], 10, m1));
  }
}), A1 = {
  class: "crm-models",
  "aria-label": "Models"
}, E1 = { class: "crm-row" }, L1 = {
  class: "crm-grow",
  role: "status",
  "data-testid": "summary"
}, I1 = {
  key: 0,
  class: "crm-quiet"
}, j1 = {
  class: "crm-quiet",
  "data-testid": "batch"
}, N1 = { class: "crm-cards" }, M1 = /* @__PURE__ */ ue({
  __name: "ModelList",
  props: {
    closed: { type: Boolean }
  },
  setup(e) {
    const t = mt(), n = qn(), o = Mt(), r = Ss(), { shown: i, left: s, next: a, showMore: l } = py(
      () => t.resources,
      () => t.state.metadata
    ), u = H(() => vy(t.chosen, o.files, n.checks)), c = H(() => {
      const p = u.value.live;
      return { done: u.value.total - u.value.missing, live: p };
    });
    function d() {
      const p = t.chosen.filter((f) => Kc(xs(f, o.files, n.checks)));
      r.ask(p);
    }
    return (p, f) => (m(), b("section", A1, [
      _("div", E1, [
        _("p", L1, [
          _("strong", null, "Missing: " + T(u.value.missing) + " of " + T(u.value.total), 1),
          u.value.checking > 0 ? (m(), b("span", I1, ", " + T(u.value.checking) + " being checked", 1)) : I("", !0)
        ]),
        c.value.live > 0 ? (m(), b(U, { key: 0 }, [
          _("span", j1, "Downloading... (" + T(c.value.done) + "/" + T(c.value.done + c.value.live) + ")", 1),
          q(y(me), {
            class: "crm-button crm-small",
            "data-testid": "pause-all",
            onClick: f[0] || (f[0] = (g) => y(o).pauseAll())
          }, {
            default: re(() => [...f[5] || (f[5] = [
              K("Pause All", -1)
            ])]),
            _: 1
          }),
          q(y(me), {
            class: "crm-button crm-small",
            "data-testid": "cancel-all",
            onClick: f[1] || (f[1] = (g) => y(o).cancelAll())
          }, {
            default: re(() => [...f[6] || (f[6] = [
              K("Cancel All", -1)
            ])]),
            _: 1
          })
        ], 64)) : (m(), b(U, { key: 1 }, [
          u.value.stopped > 0 ? (m(), Z(y(me), {
            key: 0,
            class: "crm-button crm-small",
            "data-testid": "resume-all",
            onClick: f[2] || (f[2] = (g) => y(o).resumeAll())
          }, {
            default: re(() => [...f[7] || (f[7] = [
              K(" Resume All ", -1)
            ])]),
            _: 1
          })) : I("", !0),
          u.value.failed > 1 ? (m(), Z(y(me), {
            key: 1,
            class: "crm-button crm-small",
            "data-testid": "retry-failed",
            onClick: f[3] || (f[3] = (g) => y(o).retryFailed())
          }, {
            default: re(() => [...f[8] || (f[8] = [
              K(" Retry Failed ", -1)
            ])]),
            _: 1
          })) : I("", !0),
          !e.closed && u.value.fetchable > u.value.stopped ? (m(), Z(y(me), {
            key: 2,
            class: "crm-button crm-primary crm-small",
            "data-testid": "download-all",
            onClick: d
          }, {
            default: re(() => [...f[9] || (f[9] = [
              _("i", {
                class: "pi pi-download",
                "aria-hidden": "true"
              }, null, -1),
              K(" Download All Missing ", -1)
            ])]),
            _: 1
          })) : I("", !0)
        ], 64))
      ]),
      y(o).fault ? (m(), Z(Gt, {
        key: 0,
        fault: y(o).fault
      }, null, 8, ["fault"])) : I("", !0),
      _("ul", N1, [
        (m(!0), b(U, null, xe(y(i), (g) => (m(), Z(Wc, {
          key: g.file_key,
          resource: g
        }, null, 8, ["resource"]))), 128))
      ]),
      y(s) > 0 ? (m(), Z(y(me), {
        key: 1,
        class: "crm-button crm-small",
        "data-testid": "show-more",
        onClick: f[4] || (f[4] = (g) => y(l)())
      }, {
        default: re(() => [
          K(" Show " + T(y(a)) + " more of " + T(y(s)), 1)
        ]),
        _: 1
      })) : I("", !0)
    ]));
  }
});
function ml(e, t, n) {
  const o = e.media === "video" ? "Video" : "Picture", r = e.width && e.height ? `, ${e.width} x ${e.height}` : "";
  return `${o} ${t + 1} of ${n}${r}`;
}
function hl(e) {
  return e.media === "video" ? "video" : e.media !== "image" || e.image_id === null ? "cannot be opened" : e.has_recipe === !1 ? "no recipe" : null;
}
const D1 = ["data-of", "aria-label"], F1 = { class: "crm-title" }, R1 = ["href"], B1 = { key: 1 }, z1 = { class: "crm-chip" }, V1 = {
  key: 0,
  class: "crm-cards"
}, U1 = {
  key: 1,
  class: "crm-quiet",
  "data-testid": "no-pictures"
}, H1 = { class: "crm-grid" }, K1 = ["disabled", "data-image-id", "onClick"], W1 = ["src", "alt", "onError"], q1 = { class: "crm-hidden" }, G1 = {
  key: 2,
  class: "crm-choice-note"
}, Y1 = /* @__PURE__ */ ue({
  __name: "ChoicesGrid",
  props: {
    choices: {}
  },
  setup(e) {
    const t = e, n = mt(), o = /* @__PURE__ */ ee(/* @__PURE__ */ new Set()), r = H(() => t.choices.of === "post" ? "post" : "model");
    return (i, s) => (m(), b("section", {
      class: "crm-result",
      "data-testid": "choices",
      "data-of": e.choices.of,
      "aria-label": e.choices.title
    }, [
      _("p", F1, [
        e.choices.page_url ? (m(), b("a", {
          key: 0,
          href: e.choices.page_url,
          target: "_blank",
          rel: "noopener noreferrer"
        }, T(e.choices.title), 9, R1)) : (m(), b("span", B1, T(e.choices.title), 1)),
        _("span", z1, T(r.value), 1)
      ]),
      y(n).resources.length > 0 ? (m(), b("ul", V1, [
        (m(!0), b(U, null, xe(y(n).resources, (a) => (m(), Z(Wc, {
          key: a.file_key,
          resource: a,
          alone: ""
        }, null, 8, ["resource"]))), 128))
      ])) : I("", !0),
      e.choices.images.length === 0 ? (m(), b("p", U1, " This " + T(r.value) + " has no pictures. ", 1)) : (m(), b(U, { key: 2 }, [
        s[0] || (s[0] = _("p", { class: "crm-quiet" }, "Choose a picture to see what it was made with.", -1)),
        _("ul", H1, [
          (m(!0), b(U, null, xe(e.choices.images, (a, l) => (m(), b("li", { key: l }, [
            _("button", {
              type: "button",
              class: "crm-choice",
              disabled: a.media !== "image" || a.image_id === null,
              "data-testid": "choice",
              "data-image-id": a.image_id,
              onClick: (u) => a.image_id !== null && y(n).pick(a.image_id)
            }, [
              a.preview_url && a.media === "image" && !o.value.has(l) ? (m(), b("img", {
                key: 0,
                src: a.preview_url,
                alt: y(ml)(a, l, e.choices.images.length),
                loading: "lazy",
                decoding: "async",
                referrerpolicy: "no-referrer",
                onError: (u) => o.value.add(l)
              }, null, 40, W1)) : (m(), b(U, { key: 1 }, [
                _("i", {
                  class: ke(["pi", a.media === "image" ? "pi-image" : "pi-video"]),
                  "aria-hidden": "true"
                }, null, 2),
                _("span", q1, T(y(ml)(a, l, e.choices.images.length)), 1)
              ], 64)),
              y(hl)(a) ? (m(), b("span", G1, T(y(hl)(a)), 1)) : I("", !0)
            ], 8, K1)
          ]))), 128))
        ])
      ], 64))
    ], 8, D1));
  }
});
function J1(e, t) {
  if (e?.closed) return e.closed;
  const n = t.find((o) => o.role === "base" && o.code === "closed_model");
  return n ? { base_model: n.name ?? "", reason: (n.error ?? "").replace(/^This image cannot be rebuilt locally: /, "") } : null;
}
const Z1 = {
  class: "crm-fault crm-closed",
  role: "status",
  "data-testid": "closed"
}, X1 = { class: "crm-quiet" }, Q1 = /* @__PURE__ */ ue({
  __name: "ClosedBanner",
  props: {
    closed: {}
  },
  setup(e) {
    return (t, n) => (m(), b("div", Z1, [
      n[1] || (n[1] = _("i", {
        class: "pi pi-lock",
        "aria-hidden": "true"
      }, null, -1)),
      _("div", null, [
        n[0] || (n[0] = _("p", { class: "crm-fault-text" }, [
          _("strong", null, "This image cannot be rebuilt locally")
        ], -1)),
        _("p", X1, T(e.closed.reason), 1)
      ])
    ]));
  }
});
function e0(e) {
  const t = e.graph, n = t?.workflow ?? t?.prompt;
  return !t || !n ? null : {
    name: `civitai_${e.image_id ?? "image"}_graph.json`,
    text: JSON.stringify(n, null, 2),
    form: t.workflow ? "editor" : "API"
  };
}
const t0 = [
  ["pasted text", "in the pasted text"],
  ["file", "in the file"],
  ["site", "on the site"]
];
function n0(e, t) {
  const n = t?.find((s) => s.source === "graph")?.label ?? "", o = t0.find(([s]) => n.includes(s)), r = o ? `found ${o[1]}` : null;
  return [`${e.nodes} ${e.nodes === 1 ? "node" : "nodes"}`, r, e.repaired ? "repaired" : null].filter(Boolean).join(", ");
}
function o0(e) {
  const t = e.pack ? ` (${e.pack})` : "", n = e.installed === null ? "" : e.installed ? ", installed" : ", not installed";
  return `${e.class_type}${t}${n}`;
}
function r0() {
  return i0;
}
function i0(e, t) {
  const n = URL.createObjectURL(new Blob([t], { type: "application/json" })), o = document.createElement("a");
  o.href = n, o.download = e, o.click(), setTimeout(() => URL.revokeObjectURL(n), 1e3);
}
const s0 = {
  key: 0,
  class: "crm-details",
  "data-testid": "graph"
}, a0 = { class: "crm-part" }, l0 = {
  class: "crm-nodes",
  "data-testid": "custom-nodes"
}, u0 = ["data-installed"], c0 = {
  key: 1,
  class: "crm-quiet"
}, d0 = /* @__PURE__ */ ue({
  __name: "GraphBox",
  props: {
    metadata: {}
  },
  setup(e) {
    const t = e, n = r0(), o = H(() => e0(t.metadata)), r = H(
      () => (t.metadata.custom_nodes ?? []).map((s) => ({
        ...s,
        installed: s.installed ?? ve().host.knowsNode(s.class_type)
      }))
    ), i = () => {
      o.value && n(o.value.name, o.value.text);
    };
    return (s, a) => e.metadata.graph || r.value.length > 0 ? (m(), b("details", s0, [
      _("summary", null, [
        _("span", null, [
          a[0] || (a[0] = K(" ComfyUI graph", -1)),
          e.metadata.graph ? (m(), b(U, { key: 0 }, [
            K(": " + T(y(n0)(e.metadata.graph, e.metadata.sources)), 1)
          ], 64)) : I("", !0)
        ])
      ]),
      _("div", a0, [
        r.value.length > 0 ? (m(), b(U, { key: 0 }, [
          a[1] || (a[1] = _("p", { class: "crm-quiet" }, "Custom nodes it needs:", -1)),
          _("ul", l0, [
            (m(!0), b(U, null, xe(r.value, (l) => (m(), b("li", {
              key: l.class_type,
              "data-installed": l.installed
            }, T(y(o0)(l)), 9, u0))), 128))
          ])
        ], 64)) : (m(), b("p", c0, "It needs no custom nodes.")),
        o.value ? (m(), Z(y(me), {
          key: 2,
          class: "crm-button crm-small",
          "data-testid": "save-graph",
          onClick: i
        }, {
          default: re(() => [
            a[2] || (a[2] = _("i", {
              class: "pi pi-save",
              "aria-hidden": "true"
            }, null, -1)),
            K(" Save as .json (" + T(o.value.form) + " form) ", 1)
          ]),
          _: 1
        })) : I("", !0)
      ])
    ])) : I("", !0);
  }
}), f0 = ["aria-label", "aria-expanded", "aria-describedby", "data-testid", "data-disagrees"], p0 = ["id"], qc = /* @__PURE__ */ ue({
  __name: "ProvenanceTip",
  props: {
    name: {},
    provenance: {}
  },
  setup(e) {
    const t = fu(), n = /* @__PURE__ */ ee(!1), o = /* @__PURE__ */ ee(!1), r = /* @__PURE__ */ ee(!1), i = H(() => (n.value || o.value) && !r.value);
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
      _("button", {
        type: "button",
        class: ke(["crm-icon", { "crm-disagrees": e.provenance.disagrees }]),
        "aria-label": e.provenance.disagrees ? `Where ${e.name} comes from: sources disagree` : `Where ${e.name} comes from`,
        "aria-expanded": i.value,
        "aria-describedby": i.value ? y(t) : void 0,
        "data-testid": `provenance-${e.name}`,
        "data-disagrees": e.provenance.disagrees,
        onFocus: u[0] || (u[0] = (c) => a(!0)),
        onBlur: u[1] || (u[1] = (c) => a(!1)),
        onClick: u[2] || (u[2] = an((c) => r.value = !1, ["prevent", "stop"])),
        onKeydown: u[3] || (u[3] = gs((c) => r.value = !0, ["esc"]))
      }, [
        _("i", {
          class: ke(e.provenance.disagrees ? "pi pi-exclamation-triangle" : "pi pi-info-circle"),
          "aria-hidden": "true"
        }, null, 2)
      ], 42, f0),
      i.value ? (m(), b("span", {
        key: 0,
        id: y(t),
        role: "tooltip",
        class: "crm-tip",
        "data-testid": "provenance"
      }, [
        (m(!0), b(U, null, xe(e.provenance.lines, (c) => (m(), b("span", { key: c }, T(c), 1))), 128))
      ], 8, p0)) : I("", !0)
    ], 32));
  }
}), m0 = { class: "crm-parameter crm-copyable" }, h0 = ["aria-label", "title", "data-testid"], g0 = /* @__PURE__ */ ue({
  __name: "ParameterRow",
  props: {
    row: {},
    copied: { type: Boolean }
  },
  emits: ["copy"],
  setup(e, { emit: t }) {
    const n = t;
    return (o, r) => (m(), b("div", m0, [
      _("dt", null, T(e.row.name), 1),
      _("dd", null, T(e.row.value), 1),
      e.row.provenance ? (m(), Z(qc, {
        key: 0,
        name: e.row.name,
        provenance: e.row.provenance
      }, null, 8, ["name", "provenance"])) : I("", !0),
      _("button", {
        type: "button",
        class: "crm-icon crm-copy",
        "aria-label": `Copy ${e.row.name}`,
        title: `Copy ${e.row.name}`,
        "data-testid": `copy-${e.row.name}`,
        onClick: r[0] || (r[0] = (i) => n("copy"))
      }, [
        _("i", {
          class: ke(e.copied ? "pi pi-check" : "pi pi-copy"),
          "aria-hidden": "true"
        }, null, 2)
      ], 8, h0)
    ]));
  }
}), b0 = /^(?:urn:)?(?:air:)?(?:[\w-]+:[\w-]+:)?civitai:[0-9]+@([0-9]+)/i;
function v0(e, t) {
  const n = b0.exec(e)?.[1];
  return n === void 0 ? e : t.find((r) => String(r.model_version_id) === n)?.name ?? `model version ${n}`;
}
const gl = {
  graph: "from the ComfyUI graph",
  site: "from the site",
  site_list: "from the site's list of models",
  linked: "from what the site links"
}, bl = {
  graph: "the ComfyUI graph says",
  site: "the site says",
  site_list: "the site's list of models says",
  linked: "what the site links says"
}, y0 = {
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
function Ts(e, t = "the file") {
  const [n, ...o] = e ?? [];
  if (!n) return null;
  const r = [n.source === "file" ? `from ${t}` : gl[n.source] ?? gl.site];
  let i = !1;
  for (const s of o) {
    const a = w0(n.value, s.value);
    i ||= !(s.agrees ?? a);
    const u = `${s.source === "file" ? `${t} says` : bl[s.source] ?? bl.site} ${a ? "the same" : s.value}`;
    r.includes(u) || r.push(u);
  }
  return { lines: r, disagrees: i };
}
function _0(e) {
  return e?.length ? `The image does not say: ${e.map(k0).join(", ")}` : null;
}
function w0(e, t) {
  const n = (r) => r.trim().replace(/\s+/g, " ").toLowerCase();
  if (n(e) === n(t)) return !0;
  const o = (r) => /^-?\d{1,15}(\.\d{1,9})?$/.test(r.trim()) ? Number(r) : Number.NaN;
  return o(e) === o(t);
}
function k0(e) {
  return y0[e] ?? e.replaceAll("_", " ");
}
function $0(e, t = []) {
  const n = e.hires, o = ei(e.sources), r = n?.upscaler ? v0(n.upscaler, t) : null;
  return [
    ["Type", e.workflow_type],
    ["Base model", e.base_model, "base_model"],
    ["Size", vl(e.base_size), "base_size"],
    ["Sampler", e.sampler, "sampler"],
    ["Schedule", e.schedule, "schedule"],
    ["Steps", e.steps, "steps"],
    ["CFG scale", e.cfg_scale, "cfg_scale"],
    ["Distilled CFG", e.distilled_cfg_scale, "distilled_cfg_scale"],
    ["Seed", e.seed, "seed"],
    ["Noise source", e.noise_source, "noise_source"],
    ["Clip skip", e.clip_skip, "clip_skip"],
    ["Hires size", n ? n.target ? vl(n.target) : S0(n.scale) : null, "hires"],
    ["Hires steps", n?.steps, "hires"],
    ["Hires denoise", n?.denoise, "hires"],
    ["Hires upscaler", r, "hires"],
    ["Denoise", n ? null : e.denoise, "denoise"]
  ].filter((s) => s[1] !== null && s[1] !== void 0 && s[1] !== "").map(([s, a, l]) => ({
    name: s,
    value: String(a),
    provenance: l === void 0 ? null : Ts(e.provenance?.[l], o)
  }));
}
const S0 = (e) => e === null ? null : `x${e}`;
function vl(e) {
  return e ? `${e.width || "auto"} x ${e.height || "auto"}` : null;
}
function x0(e) {
  return [
    ...ki("Refiner", e.refiner, C0),
    ...ki("Variation", e.variation, T0),
    ...yl("Detailer", e.detailers, O0),
    ...yl("ControlNet", e.controls, P0),
    ...ki(
      "Modules",
      e.modules?.length ? e.modules : null,
      (t) => t.map((n, o) => [`Module ${o + 1}`, n])
    ),
    ...Object.entries(e.extensions ?? {}).map(([t, n]) => Os(t, Object.entries(n)))
  ].filter((t) => t.rows.length > 0);
}
const C0 = (e) => [
  ["Model", e.name],
  ["Takes over", Qi(e.switch_at)]
], T0 = (e) => [
  ["Seed", e.seed],
  ["Strength", e.strength],
  ["Resized from", e.resize_from]
], O0 = (e) => [
  ["Kind", e.what],
  ["Model", e.model],
  ["Prompt", e.prompt],
  ["Negative prompt", e.negative_prompt],
  ["Denoise", e.denoise],
  ["Confidence", e.confidence],
  ...Object.entries(e.settings ?? {})
], P0 = (e) => [
  ["Preprocessor", e.module],
  ["Model", e.model],
  ["Weight", e.weight],
  ["From", Qi(e.start)],
  ["Until", Qi(e.end)],
  ...Object.entries(e.settings ?? {})
];
function Qi(e) {
  return e === null ? null : `${Number((e * 100).toFixed(1))} % of the steps`;
}
function ki(e, t, n) {
  return t == null ? [] : [Os(e, n(t))];
}
function yl(e, t, n) {
  const o = t ?? [];
  return o.map((r, i) => Os(o.length > 1 ? `${e} ${i + 1}` : e, n(r)));
}
function Os(e, t) {
  const n = t.filter((o) => o[1] !== null && o[1] !== void 0);
  return { title: e, rows: n.map(([o, r]) => ({ name: o, value: String(r) })) };
}
const A0 = {
  key: 0,
  class: "crm-details",
  "data-testid": "parts"
}, E0 = ["data-part"], L0 = {
  key: 0,
  class: "crm-quiet"
}, I0 = { class: "crm-parameters" }, j0 = /* @__PURE__ */ ue({
  __name: "PartsBox",
  props: {
    metadata: {}
  },
  setup(e) {
    const t = e, n = H(() => x0(t.metadata)), o = { Refiner: "refiner", Variation: "variation", Modules: "modules" }, r = H(() => ei(t.metadata.sources)), i = (s) => Ts(t.metadata.provenance?.[o[s] ?? ""], r.value)?.lines.join("; ") ?? null;
    return (s, a) => n.value.length > 0 ? (m(), b("details", A0, [
      _("summary", null, [
        _("span", null, "Beside the main pass: " + T(n.value.map((l) => l.title).join(", ")), 1)
      ]),
      (m(!0), b(U, null, xe(n.value, (l) => (m(), b("section", {
        key: l.title,
        class: "crm-part",
        "data-part": l.title
      }, [
        _("p", null, [
          _("strong", null, T(l.title), 1),
          a[0] || (a[0] = K()),
          i(l.title) ? (m(), b("span", L0, T(i(l.title)), 1)) : I("", !0)
        ]),
        _("dl", I0, [
          (m(!0), b(U, null, xe(l.rows, (u) => (m(), b("div", {
            key: u.name,
            class: "crm-parameter"
          }, [
            _("dt", null, T(u.name), 1),
            _("dd", null, T(u.value), 1)
          ]))), 128))
        ])
      ], 8, E0))), 128))
    ])) : I("", !0);
  }
}), N0 = 1500;
function Ps() {
  const e = /* @__PURE__ */ ee(null);
  let t;
  async function n(o, r) {
    try {
      await navigator.clipboard.writeText(r);
    } catch {
      if (!M0(r)) return;
    }
    e.value = o, clearTimeout(t), t = setTimeout(() => e.value = null, N0);
  }
  return Ko(() => clearTimeout(t)), { copied: e, copy: n };
}
function M0(e) {
  const t = document.createElement("textarea");
  t.value = e, t.style.position = "fixed", t.style.opacity = "0", document.body.append(t), t.select();
  const n = document.execCommand("copy");
  return t.remove(), n;
}
const D0 = ["data-testid"], F0 = ["aria-label", "title"], R0 = { class: "crm-prompt" }, _l = /* @__PURE__ */ ue({
  __name: "PromptBox",
  props: {
    title: {},
    text: {},
    testId: {},
    provenance: {}
  },
  setup(e) {
    const { copied: t, copy: n } = Ps();
    return (o, r) => e.text ? (m(), b("details", {
      key: 0,
      class: "crm-details",
      "data-testid": e.testId
    }, [
      _("summary", null, [
        _("span", null, T(e.title), 1),
        e.provenance ? (m(), Z(qc, {
          key: 0,
          name: e.title,
          provenance: e.provenance
        }, null, 8, ["name", "provenance"])) : I("", !0),
        _("button", {
          type: "button",
          class: "crm-icon",
          "aria-label": `Copy ${e.title.toLowerCase()}`,
          title: `Copy ${e.title.toLowerCase()}`,
          onClick: r[0] || (r[0] = an((i) => y(n)(e.title, e.text), ["prevent", "stop"]))
        }, [
          _("i", {
            class: ke(y(t) === e.title ? "pi pi-check" : "pi pi-copy"),
            "aria-hidden": "true"
          }, null, 2)
        ], 8, F0)
      ]),
      _("p", R0, T(e.text), 1)
    ], 8, D0)) : I("", !0);
  }
}), wl = 2e4;
function B0(e) {
  return Object.entries(e ?? {}).map(([t, n]) => {
    const o = typeof n == "string" ? z0(n) : JSON.stringify(n, null, 2), r = o.length - wl;
    return { place: t, text: o, shown: r > 0 ? `${o.slice(0, wl)}
... ${r} characters more` : o };
  });
}
function z0(e) {
  if (!/^\s*[[{]/.test(e)) return e;
  try {
    return JSON.stringify(JSON.parse(e), null, 2);
  } catch {
    return e;
  }
}
const V0 = { class: "crm-row" }, U0 = { class: "crm-grow" }, H0 = ["aria-label", "title", "onClick"], K0 = ["aria-label"], W0 = /* @__PURE__ */ ue({
  __name: "RawBox",
  props: {
    metadata: {}
  },
  setup(e) {
    const t = e, { copied: n, copy: o } = Ps(), r = /* @__PURE__ */ ee(!1), i = H(() => Object.keys(t.metadata.raw ?? {}).length), s = H(() => r.value ? B0(t.metadata.raw) : []);
    return (a, l) => i.value > 0 ? (m(), b("details", {
      key: 0,
      class: "crm-details",
      "data-testid": "raw",
      onToggle: l[0] || (l[0] = (u) => r.value = u.target.open)
    }, [
      _("summary", null, [
        _("span", null, "Raw data (" + T(i.value) + ")", 1)
      ]),
      (m(!0), b(U, null, xe(s.value, (u) => (m(), b("section", {
        key: u.place,
        class: "crm-part",
        "data-testid": "raw-entry"
      }, [
        _("p", V0, [
          _("strong", U0, T(u.place), 1),
          _("button", {
            type: "button",
            class: "crm-icon",
            "aria-label": `Copy raw data: ${u.place}`,
            title: `Copy raw data: ${u.place}`,
            "data-testid": "copy-raw",
            onClick: (c) => y(o)(u.place, u.text)
          }, [
            _("i", {
              class: ke(y(n) === u.place ? "pi pi-check" : "pi pi-copy"),
              "aria-hidden": "true"
            }, null, 2)
          ], 8, H0)
        ]),
        _("pre", {
          class: "crm-raw",
          tabindex: "0",
          "aria-label": `Raw data: ${u.place}`
        }, T(u.shown), 9, K0)
      ]))), 128))
    ], 32)) : I("", !0);
  }
}), q0 = {
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
function G0(e) {
  const t = q0[e.dialect], n = e.generator_version;
  return t === void 0 || n?.toLowerCase().startsWith(t.toLowerCase()) ? n : [t, n].filter(Boolean).join(" ");
}
const Y0 = { class: "crm-sources" }, J0 = { "data-testid": "made-with" }, Z0 = {
  key: 0,
  class: "crm-quiet",
  "data-testid": "sources"
}, X0 = {
  key: 1,
  class: "crm-unknown",
  "data-testid": "unknown"
}, Q0 = /* @__PURE__ */ ue({
  __name: "SourceLine",
  props: {
    metadata: {}
  },
  setup(e) {
    const t = e, n = H(() => G0(t.metadata)), o = H(() => _0(t.metadata.unknown)), r = H(() => [...new Set(t.metadata.sources?.map((i) => i.label))]);
    return (i, s) => (m(), b("div", Y0, [
      _("p", J0, T(n.value ? `Made with ${n.value}` : "Made with an unknown program"), 1),
      r.value.length > 0 ? (m(), b("p", Z0, "Read from " + T(r.value.join("; ")), 1)) : I("", !0),
      o.value ? (m(), b("p", X0, [
        s[0] || (s[0] = _("i", {
          class: "pi pi-question-circle",
          "aria-hidden": "true"
        }, null, -1)),
        K(" " + T(o.value), 1)
      ])) : I("", !0)
    ]));
  }
});
function e_(e) {
  const t = /* @__PURE__ */ ee(null);
  function n() {
    t.value && URL.revokeObjectURL(t.value), t.value = null;
  }
  return Xe(
    e,
    (o) => {
      n(), o && (t.value = URL.createObjectURL(o));
    },
    { immediate: !0 }
  ), Ko(n), t;
}
const t_ = ["data-image-id"], n_ = ["src", "alt"], o_ = {
  key: 1,
  class: "crm-preview"
}, r_ = {
  key: 0,
  class: "crm-quiet",
  "data-testid": "is-video"
}, i_ = {
  key: 1,
  class: "crm-quiet"
}, s_ = { class: "crm-title" }, a_ = ["href"], l_ = {
  key: 1,
  class: "crm-name"
}, u_ = { class: "crm-chip" }, c_ = {
  class: "crm-parameters",
  "data-testid": "parameters"
}, d_ = {
  key: 2,
  class: "crm-details",
  "data-testid": "other"
}, f_ = { class: "crm-parameters" }, p_ = { class: "crm-quiet" }, m_ = {
  key: 3,
  class: "crm-quiet",
  "data-testid": "lightened"
}, h_ = /* @__PURE__ */ ue({
  __name: "ImageResult",
  props: {
    metadata: {}
  },
  setup(e) {
    const t = e, n = mt(), { copied: o, copy: r } = Ps(), i = e_(() => n.file), s = H(() => $0(t.metadata, n.state.resources)), a = H(() => Object.entries(t.metadata.other)), l = (g) => Ts(t.metadata.provenance?.[g], ei(t.metadata.sources)), u = H(() => t.metadata.media === "video"), c = H(() => {
      if (t.metadata.image_id !== null) return `${u.value ? "Video" : "Image"} ${t.metadata.image_id}`;
      const g = n.state.given;
      return g?.kind === "file" ? g.name : g?.kind === "text" ? "Pasted text" : "Image";
    }), d = H(() => i.value ?? (t.metadata.media === "image" ? t.metadata.preview_url : null)), p = H(() => {
      const g = t.metadata.size;
      return g ? { aspectRatio: `${g.width} / ${g.height}` } : {};
    }), f = /* @__PURE__ */ ee(!0);
    return Xe(d, () => f.value = !0), (g, w) => (m(), b("section", {
      class: "crm-result",
      "data-testid": "result",
      "data-image-id": e.metadata.image_id
    }, [
      d.value && f.value ? (m(), b("div", {
        key: 0,
        class: "crm-preview",
        style: zo(p.value)
      }, [
        _("img", {
          src: d.value,
          alt: c.value,
          referrerpolicy: "no-referrer",
          "data-testid": "preview",
          onError: w[0] || (w[0] = ($) => f.value = !1)
        }, null, 40, n_)
      ], 4)) : e.metadata.image_url ? (m(), b("div", o_, [
        u.value ? (m(), b("p", r_, [...w[1] || (w[1] = [
          _("i", {
            class: "pi pi-video",
            "aria-hidden": "true"
          }, null, -1),
          K(" This is a video: only still images become a workflow. ", -1)
        ])])) : (m(), b("p", i_, [...w[2] || (w[2] = [
          _("i", {
            class: "pi pi-image",
            "aria-hidden": "true"
          }, null, -1),
          K(" No preview", -1)
        ])]))
      ])) : I("", !0),
      _("p", s_, [
        e.metadata.page_url ? (m(), b("a", {
          key: 0,
          href: e.metadata.page_url,
          target: "_blank",
          rel: "noopener noreferrer"
        }, T(c.value), 9, a_)) : (m(), b("span", l_, T(c.value), 1)),
        _("span", u_, T(e.metadata.workflow_type), 1)
      ]),
      q(Q0, { metadata: e.metadata }, null, 8, ["metadata"]),
      (m(!0), b(U, null, xe(e.metadata.cut, ($) => (m(), b("p", {
        key: $.what,
        class: "crm-quiet",
        "data-testid": "cut"
      }, [
        w[3] || (w[3] = _("i", {
          class: "pi pi-exclamation-triangle",
          "aria-hidden": "true"
        }, null, -1)),
        K(" " + T($.text), 1)
      ]))), 128)),
      q(_l, {
        title: "Prompt",
        text: e.metadata.prompt,
        "test-id": "prompt",
        provenance: l("prompt")
      }, null, 8, ["text", "provenance"]),
      q(_l, {
        title: "Negative prompt",
        text: e.metadata.negative_prompt,
        "test-id": "negative-prompt",
        provenance: l("negative_prompt")
      }, null, 8, ["text", "provenance"]),
      _("dl", c_, [
        (m(!0), b(U, null, xe(s.value, ($) => (m(), Z(g0, {
          key: $.name,
          row: $,
          copied: y(o) === $.name,
          onCopy: (C) => y(r)($.name, $.value)
        }, null, 8, ["row", "copied", "onCopy"]))), 128))
      ]),
      q(j0, { metadata: e.metadata }, null, 8, ["metadata"]),
      a.value.length || e.metadata.unreadable.length ? (m(), b("details", d_, [
        _("summary", null, [
          _("span", null, "More from the image (" + T(a.value.length + e.metadata.unreadable.length) + ")", 1)
        ]),
        _("dl", f_, [
          (m(!0), b(U, null, xe(a.value, ([$, C]) => (m(), b("div", {
            key: $,
            class: "crm-parameter"
          }, [
            _("dt", null, T($), 1),
            _("dd", null, T(C), 1)
          ]))), 128)),
          (m(!0), b(U, null, xe(e.metadata.unreadable, ($) => (m(), b("div", {
            key: `unread ${$.field}`,
            class: "crm-parameter"
          }, [
            _("dt", null, T($.field), 1),
            _("dd", p_, "unreadable: " + T($.value), 1)
          ]))), 128))
        ])
      ])) : I("", !0),
      q(d0, { metadata: e.metadata }, null, 8, ["metadata"]),
      q(W0, { metadata: e.metadata }, null, 8, ["metadata"]),
      y(n).state.lightened ? (m(), b("p", m_, " Look it up again to see its raw data and graph: a reload of the page keeps neither. ")) : I("", !0)
    ], 8, t_));
  }
}), g_ = { class: "crm-grow" }, b_ = {
  key: 2,
  class: "crm-quiet",
  role: "status"
}, v_ = {
  key: 0,
  class: "pi pi-exclamation-triangle",
  "aria-hidden": "true"
}, y_ = {
  key: 4,
  class: "crm-quiet"
}, __ = /* @__PURE__ */ ue({
  __name: "KeyBox",
  setup(e) {
    const t = Wn(), n = /* @__PURE__ */ ee(""), o = /* @__PURE__ */ ee(null), r = H(() => t.state ? Eb(t.state) : []), i = H(() => t.state ? Lb(t.state) : null), s = H(() => !!t.state?.keys.file);
    Xe(
      () => t.asked,
      async () => {
        await Uo(), o.value?.querySelector('[data-testid="key-input"]')?.focus();
      }
    );
    async function a() {
      const l = n.value;
      n.value = "", await t.set(l);
    }
    return (l, u) => y(t).open || y(Ib)(y(t).state) ? (m(), b("section", {
      key: 0,
      ref_key: "root",
      ref: o,
      class: "crm-key",
      "data-testid": "key-hint"
    }, [
      (m(!0), b(U, null, xe(r.value, (c) => (m(), b("p", {
        key: c.text,
        class: ke(["crm-quiet", { "crm-key-warns": c.warns }])
      }, [
        _("i", {
          class: ke(c.warns ? "pi pi-exclamation-triangle" : "pi pi-key"),
          "aria-hidden": "true"
        }, null, 2),
        K(" " + T(c.text), 1)
      ], 2))), 128)),
      y(t).open ? (m(), b("form", {
        key: 1,
        class: "crm-row",
        onSubmit: an(a, ["prevent"])
      }, [
        _("label", g_, [
          u[4] || (u[4] = _("span", { class: "crm-hidden" }, "Civitai API key", -1)),
          q(y(Cs), {
            modelValue: n.value,
            "onUpdate:modelValue": u[1] || (u[1] = (c) => n.value = c),
            type: "password",
            class: "crm-input",
            autocomplete: "off",
            placeholder: "API key",
            "data-testid": "key-input"
          }, null, 8, ["modelValue"])
        ]),
        q(y(me), {
          type: "submit",
          class: "crm-button",
          disabled: y(t).busy || n.value.trim() === "",
          "data-testid": "key-save"
        }, {
          default: re(() => [...u[5] || (u[5] = [
            K(" Save ", -1)
          ])]),
          _: 1
        }, 8, ["disabled"]),
        s.value ? (m(), Z(y(me), {
          key: 0,
          class: "crm-button",
          disabled: y(t).busy,
          "data-testid": "key-remove",
          onClick: u[2] || (u[2] = (c) => y(t).set(""))
        }, {
          default: re(() => [...u[6] || (u[6] = [
            K(" Remove ", -1)
          ])]),
          _: 1
        }, 8, ["disabled"])) : I("", !0)
      ], 32)) : (m(), Z(y(me), {
        key: 0,
        class: "crm-button crm-link",
        "data-testid": "key-open",
        onClick: u[0] || (u[0] = (c) => y(t).askFor())
      }, {
        default: re(() => [...u[3] || (u[3] = [
          K(" Set API key ", -1)
        ])]),
        _: 1
      })),
      y(t).open && y(t).busy ? (m(), b("p", b_, [...u[7] || (u[7] = [
        _("i", {
          class: "pi pi-spin pi-spinner",
          "aria-hidden": "true"
        }, null, -1),
        K(" Asking Civitai... ", -1)
      ])])) : y(t).open && i.value ? (m(), b("p", {
        key: 3,
        class: ke(["crm-quiet", { "crm-key-warns": i.value.warns }]),
        role: "status",
        "data-testid": "key-verdict"
      }, [
        i.value.warns ? (m(), b("i", v_)) : I("", !0),
        K(" " + T(i.value.text), 1)
      ], 2)) : I("", !0),
      y(t).open ? (m(), b("p", y_, " Made at civitai.com, Account settings, API keys. It stays on this computer and goes to Civitai alone. ")) : I("", !0),
      y(t).fault ? (m(), Z(Gt, {
        key: 5,
        fault: y(t).fault
      }, null, 8, ["fault"])) : I("", !0)
    ], 512)) : I("", !0);
  }
});
function Gc(e) {
  if (!e.writable) return `${e.folder} (cannot be written)`;
  const n = [e.free_bytes === null ? "" : `${wt(e.free_bytes)} free`, e.exists ? "" : "will be made"].filter(Boolean).join(", ");
  return n ? `${e.folder} (${n})` : e.folder;
}
function w_(e) {
  const t = e.roots.find((n) => n.folder === e.used);
  return t ? Gc(t) : "None of its folders can take a file.";
}
const As = /* @__PURE__ */ Zt("civitai-remake-settings", () => {
  const e = /* @__PURE__ */ ft(null), t = /* @__PURE__ */ ee(null), n = /* @__PURE__ */ ee(!1);
  async function o(a) {
    t.value = null;
    try {
      e.value = await a();
    } catch (l) {
      t.value = ct(l);
    }
  }
  const r = () => o(() => ve().client.getSettings()), i = (a) => o(() => ve().client.setSettings(a));
  function s() {
    n.value = !n.value, n.value && r();
  }
  return { current: e, fault: t, open: n, refresh: r, change: i, toggle: s };
}), k_ = /* @__PURE__ */ Zt("civitai-remake-folders", () => {
  const e = As(), t = /* @__PURE__ */ ft([]), n = /* @__PURE__ */ ee(null);
  async function o() {
    n.value = null;
    try {
      t.value = (await ve().client.getFolders()).kinds;
    } catch (i) {
      n.value = ct(i);
    }
  }
  async function r(i, s) {
    await e.change({ folders: { [i]: s } }), await o();
  }
  return { kinds: t, fault: n, refresh: o, choose: r };
}), $_ = ["aria-expanded"], S_ = {
  key: 0,
  class: "crm-folders",
  "data-testid": "folders"
}, x_ = ["value", "data-testid", "onChange"], C_ = ["value"], T_ = ["data-testid"], O_ = /* @__PURE__ */ ue({
  __name: "FolderChoices",
  setup(e) {
    const t = k_(), n = /* @__PURE__ */ ee(!1);
    function o() {
      n.value = !n.value, n.value && t.refresh();
    }
    const r = (i) => i.target.value;
    return (i, s) => (m(), b("div", null, [
      _("button", {
        type: "button",
        class: "crm-button crm-link",
        "aria-expanded": n.value,
        "data-testid": "folders-open",
        onClick: o
      }, [
        _("i", {
          class: ke(n.value ? "pi pi-chevron-down" : "pi pi-chevron-right"),
          "aria-hidden": "true"
        }, null, 2),
        s[0] || (s[0] = K(" Where new files go ", -1))
      ], 8, $_),
      n.value ? (m(), b("div", S_, [
        (m(!0), b(U, null, xe(y(t).kinds, (a) => (m(), b("label", {
          key: a.type,
          class: "crm-folder"
        }, [
          _("span", null, T(y(Zr)(a.type)), 1),
          a.roots.length > 1 ? (m(), b("select", {
            key: 0,
            class: "crm-input",
            value: a.chosen ?? "",
            "data-testid": `folder-${a.type}`,
            onChange: (l) => y(t).choose(a.type, r(l) || null)
          }, [
            s[1] || (s[1] = _("option", { value: "" }, "In ComfyUI's order", -1)),
            (m(!0), b(U, null, xe(a.roots, (l) => (m(), b("option", {
              key: l.folder,
              value: l.folder
            }, T(y(Gc)(l)), 9, C_))), 128))
          ], 40, x_)) : I("", !0),
          _("span", {
            class: "crm-quiet crm-path",
            "data-testid": `folder-used-${a.type}`
          }, T(y(w_)(a)), 9, T_)
        ]))), 128)),
        s[2] || (s[2] = _("p", { class: "crm-quiet" }, " A folder without room is passed over for the next one. More folders: ComfyUI's extra_model_paths.yaml. ", -1))
      ])) : I("", !0),
      y(t).fault ? (m(), Z(Gt, {
        key: 1,
        fault: y(t).fault
      }, null, 8, ["fault"])) : I("", !0)
    ]));
  }
}), P_ = {
  key: 0,
  class: "crm-key",
  "data-testid": "settings"
}, A_ = ["value", "data-testid", "onChange"], E_ = ["value"], L_ = { class: "crm-setting" }, I_ = ["value"], j_ = ["checked", "data-testid", "onChange"], kl = 1e6, N_ = /* @__PURE__ */ ue({
  __name: "SettingsBox",
  setup(e) {
    const t = As(), n = H(() => {
      const u = t.current?.speed_limit ?? null;
      return u === null ? "" : String(u / kl);
    }), o = /* @__PURE__ */ ee(null), r = [
      { name: "connections", label: "Connections a file", most: 8, testId: "setting-connections" },
      { name: "files_at_once", label: "Files of a batch at once", most: 4, testId: "setting-at-once" }
    ], i = [
      { name: "pause_while_generating", label: "Wait while ComfyUI makes an image" },
      { name: "resume_at_start", label: "Go on with interrupted downloads when ComfyUI starts" },
      { name: "allow_pickles", label: "Download pickle files (.ckpt, .pt, .pth) without asking" }
    ], s = (u) => u.target.value, a = (u) => {
      t.change(u);
    };
    function l(u) {
      o.value = null;
      const c = Number.parseFloat(u.replace(",", "."));
      a({ speed_limit: Number.isFinite(c) && c > 0 ? Math.round(c * kl) : null });
    }
    return (u, c) => y(t).open ? (m(), b("section", P_, [
      y(t).current ? (m(), b(U, { key: 0 }, [
        (m(), b(U, null, xe(r, (d) => _("label", {
          key: d.name,
          class: "crm-setting"
        }, [
          _("span", null, T(d.label), 1),
          _("select", {
            class: "crm-input crm-short",
            value: y(t).current[d.name],
            "data-testid": d.testId,
            onChange: (p) => a({ [d.name]: Number(s(p)) })
          }, [
            (m(!0), b(U, null, xe(d.most, (p) => (m(), b("option", {
              key: p,
              value: p
            }, T(p), 9, E_))), 128))
          ], 40, A_)
        ])), 64)),
        _("label", L_, [
          c[2] || (c[2] = _("span", null, "Speed limit, MB/s (empty for none)", -1)),
          _("input", {
            class: "crm-input crm-short",
            inputmode: "decimal",
            value: o.value ?? n.value,
            "data-testid": "setting-limit",
            onInput: c[0] || (c[0] = (d) => o.value = s(d)),
            onChange: c[1] || (c[1] = (d) => l(s(d)))
          }, null, 40, I_)
        ]),
        (m(), b(U, null, xe(i, (d) => _("label", {
          key: d.name,
          class: "crm-check"
        }, [
          _("input", {
            type: "checkbox",
            checked: y(t).current[d.name],
            "data-testid": `setting-${d.name}`,
            onChange: (p) => a({ [d.name]: p.target.checked })
          }, null, 40, j_),
          K(" " + T(d.label), 1)
        ])), 64)),
        q(O_)
      ], 64)) : I("", !0),
      y(t).fault ? (m(), Z(Gt, {
        key: 1,
        fault: y(t).fault
      }, null, 8, ["fault"])) : I("", !0)
    ])) : I("", !0);
  }
}), M_ = {
  class: "crm-details",
  "data-testid": "fidelity"
}, D_ = { class: "crm-fidelity" }, F_ = ["data-level", "data-field"], R_ = { class: "crm-quiet" }, B_ = {
  key: 0,
  class: "crm-quiet"
}, z_ = {
  key: 1,
  class: "crm-quiet"
}, V_ = /* @__PURE__ */ ue({
  __name: "FidelityReport",
  props: {
    rows: {}
  },
  setup(e) {
    const t = e, n = H(() => t.rows.filter((i) => i.level !== "exact")), o = H(() => t.rows.filter((i) => i.level === "exact")), r = {
      exact: "pi-check",
      approximated: "pi-equals",
      dropped: "pi-minus-circle",
      unknown: "pi-question-circle"
    };
    return (i, s) => (m(), b("details", M_, [
      _("summary", null, [
        _("span", null, "How true it is: " + T(o.value.length) + " exact, " + T(n.value.length) + " not", 1)
      ]),
      _("ul", D_, [
        (m(!0), b(U, null, xe([...n.value, ...o.value], (a, l) => (m(), b("li", {
          key: l,
          "data-level": a.level,
          "data-field": a.field
        }, [
          _("i", {
            class: ke(["pi", r[a.level]]),
            "aria-hidden": "true"
          }, null, 2),
          _("div", null, [
            _("p", null, [
              _("strong", null, T(a.field), 1),
              s[0] || (s[0] = K(" ", -1)),
              _("span", R_, T(a.level), 1)
            ]),
            a.level !== "exact" ? (m(), b("p", B_, [
              a.asked && a.used ? (m(), b(U, { key: 0 }, [
                K(T(a.asked) + " → " + T(a.used) + ". ", 1)
              ], 64)) : a.used ? (m(), b(U, { key: 1 }, [
                K(T(a.used) + ". ", 1)
              ], 64)) : a.asked ? (m(), b(U, { key: 2 }, [
                K(T(a.asked) + " left out. ", 1)
              ], 64)) : I("", !0),
              K(" " + T(a.why), 1)
            ])) : (m(), b("p", z_, T(a.used), 1))
          ])
        ], 8, F_))), 128))
      ])
    ]));
  }
}), U_ = {
  class: "crm-missing",
  "data-testid": "missing-list"
}, H_ = { class: "crm-quiet" }, K_ = /* @__PURE__ */ ue({
  __name: "MissingDialog",
  props: /* @__PURE__ */ _r({
    missing: {}
  }, {
    visible: { type: Boolean, required: !0 },
    visibleModifiers: {}
  }),
  emits: /* @__PURE__ */ _r(["goOn"], ["update:visible"]),
  setup(e, { emit: t }) {
    const n = wu(e, "visible"), o = t;
    return (r, i) => (m(), Z(Ac, {
      visible: n.value,
      "onUpdate:visible": i[0] || (i[0] = (s) => n.value = s),
      title: "Some models are missing",
      confirm: "Continue",
      focus: "cancel",
      "test-ids": { dialog: "missing-dialog", cancel: "dialog-cancel", confirm: "dialog-continue" },
      onConfirm: i[1] || (i[1] = (s) => o("goOn"))
    }, {
      default: re(() => [
        i[2] || (i[2] = _("p", null, "The workflow will load, but it cannot run as it should without:", -1)),
        _("ul", U_, [
          (m(!0), b(U, null, xe(e.missing, (s) => (m(), b("li", {
            key: s.file_key
          }, [
            K(T(s.name ?? s.filename ?? "Unnamed model") + " ", 1),
            _("span", H_, "(" + T(y(Zr)(s.type)) + ")", 1)
          ]))), 128))
        ])
      ]),
      _: 1
    }, 8, ["visible"]));
  }
}), Yc = /* @__PURE__ */ Zt("civitai-remake-workflow", () => {
  const e = /* @__PURE__ */ ee(!1), t = /* @__PURE__ */ ee(null), n = /* @__PURE__ */ ft(null);
  async function o() {
    const i = mt(), s = i.metadata;
    if (!s || e.value) return;
    const { client: a, host: l } = ve();
    e.value = !0, t.value = null, n.value = null;
    try {
      const u = await a.generate(s, i.chosen.map(Vv));
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
      t.value = ct(u);
    } finally {
      e.value = !1;
    }
  }
  function r() {
    t.value = null, n.value = null;
  }
  return { busy: e, fault: t, confirmation: n, generate: o, clear: r };
}), W_ = { class: "crm-workflow" }, q_ = {
  class: "crm-done",
  role: "status",
  "data-testid": "confirmation"
}, G_ = /* @__PURE__ */ ue({
  __name: "WorkflowBox",
  setup(e) {
    const t = mt(), n = Mt(), o = qn(), r = Yc(), i = /* @__PURE__ */ ee(!1), s = H(
      () => t.chosen.filter((c) => xs(c, n.files, o.checks) !== "present")
    ), a = H(
      () => r.confirmation?.metadata === t.metadata ? r.confirmation : null
    );
    function l() {
      s.value.length > 0 ? i.value = !0 : r.generate();
    }
    function u() {
      i.value = !1, r.generate();
    }
    return (c, d) => (m(), b("section", W_, [
      q(y(me), {
        class: "crm-button crm-primary crm-wide",
        disabled: y(r).busy,
        "data-testid": "generate",
        onClick: l
      }, {
        default: re(() => [
          _("i", {
            class: ke(y(r).busy ? "pi pi-spin pi-spinner" : "pi pi-sitemap"),
            "aria-hidden": "true"
          }, null, 2),
          K(" " + T(y(r).busy ? "Generating..." : "Generate Workflow"), 1)
        ]),
        _: 1
      }, 8, ["disabled"]),
      y(r).fault ? (m(), Z(Gt, {
        key: 0,
        fault: y(r).fault
      }, null, 8, ["fault"])) : I("", !0),
      a.value ? (m(), b(U, { key: 1 }, [
        _("p", q_, [
          d[1] || (d[1] = _("i", {
            class: "pi pi-check-circle",
            "aria-hidden": "true"
          }, null, -1)),
          K(" Workflow loaded · " + T(a.value.nodeCount) + " nodes · " + T(a.value.workflowType), 1)
        ]),
        q(V_, {
          rows: a.value.fidelity
        }, null, 8, ["rows"])
      ], 64)) : I("", !0),
      q(K_, {
        visible: i.value,
        "onUpdate:visible": d[0] || (d[0] = (p) => i.value = p),
        missing: s.value,
        onGoOn: u
      }, null, 8, ["visible", "missing"])
    ]));
  }
}), Y_ = ["data-dragged"], J_ = { class: "crm-row crm-header" }, Z_ = ["title"], X_ = {
  key: 5,
  class: "crm-quiet crm-empty",
  "data-testid": "empty"
}, Q_ = /* @__PURE__ */ ue({
  __name: "App",
  setup(e) {
    const t = mt(), n = Wn(), o = Yc(), r = As(), i = ti();
    Xe(
      () => t.metadata,
      () => o.clear()
    );
    const s = /* @__PURE__ */ ee(null), a = /* @__PURE__ */ ee(null), l = fy(s, c);
    Xe(
      () => t.step,
      () => a.value = null
    );
    const u = H(() => J1(t.metadata, t.resources));
    function c({ address: p, file: f, target: g }) {
      a.value = null, p && (!f || Zi(Pr(p).kind)) ? (t.reference = p, t.lookUp()) : f && Fc(f) ? t.lookUpFile(f) : f && d(f, g);
    }
    function d(p, f) {
      const g = f instanceof Element ? f.closest("[data-takes-file]") : null, w = t.resources.find(($) => $.file_key === g?.dataset.fileKey);
      w && Qr(w, t.switches) ? i.supply(w, p) : a.value = {
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
      "data-dragged": y(l).dragged,
      onKeydown: f[3] || (f[3] = an(() => {
      }, ["stop"])),
      onKeyup: f[4] || (f[4] = an(() => {
      }, ["stop"])),
      onPaste: f[5] || (f[5] = an(() => {
      }, ["stop"]))
    }, [
      q(Qb, { zone: y(l) }, null, 8, ["zone"]),
      _("header", J_, [
        f[8] || (f[8] = _("h2", { class: "crm-grow" }, "Civitai Remake", -1)),
        _("button", {
          type: "button",
          class: "crm-icon",
          "aria-label": "API key",
          title: y(Mb)(y(n).state),
          "data-testid": "key-button",
          onClick: f[0] || (f[0] = (g) => y(n).toggle())
        }, [...f[6] || (f[6] = [
          _("i", {
            class: "pi pi-key",
            "aria-hidden": "true"
          }, null, -1)
        ])], 8, Z_),
        _("button", {
          type: "button",
          class: "crm-icon",
          "aria-label": "Download settings",
          title: "Download settings",
          "data-testid": "settings-button",
          onClick: f[1] || (f[1] = (g) => y(r).toggle())
        }, [...f[7] || (f[7] = [
          _("i", {
            class: "pi pi-cog",
            "aria-hidden": "true"
          }, null, -1)
        ])])
      ]),
      q(__),
      q(N_),
      q(dy),
      a.value ? (m(), Z(Gt, {
        key: 0,
        fault: a.value
      }, null, 8, ["fault"])) : I("", !0),
      y(t).choices && (y(t).metadata || y(t).fault || y(t).step) ? (m(), Z(y(me), {
        key: 1,
        class: "crm-button crm-small crm-back",
        "data-testid": "back",
        onClick: f[2] || (f[2] = (g) => y(t).goBack())
      }, {
        default: re(() => [
          f[9] || (f[9] = _("i", {
            class: "pi pi-arrow-left",
            "aria-hidden": "true"
          }, null, -1)),
          _("span", null, "Back to " + T(y(t).choices.title), 1)
        ]),
        _: 1
      })) : I("", !0),
      y(t).fault ? (m(), Z(Gt, {
        key: 2,
        fault: y(t).fault
      }, null, 8, ["fault"])) : I("", !0),
      y(t).metadata ? (m(), b(U, { key: 3 }, [
        u.value ? (m(), Z(Q1, {
          key: 0,
          closed: u.value
        }, null, 8, ["closed"])) : I("", !0),
        q(h_, {
          metadata: y(t).metadata
        }, null, 8, ["metadata"]),
        y(t).resources.length > 0 || y(t).step === null ? (m(), b(U, { key: 1 }, [
          y(t).resources.length > 0 ? (m(), Z(M1, {
            key: 0,
            closed: u.value !== null
          }, null, 8, ["closed"])) : I("", !0),
          u.value ? I("", !0) : (m(), Z(G_, { key: 1 }))
        ], 64)) : I("", !0)
      ], 64)) : y(t).choices && !y(t).step && !y(t).fault ? (m(), Z(Y1, {
        key: 4,
        choices: y(t).choices
      }, null, 8, ["choices"])) : !y(t).step && !y(t).fault ? (m(), b("p", X_, " Paste the address of an image on Civitai, or drop an image here, to see what it was made with. ")) : I("", !0),
      q(Rg, {
        shown: y(t).resources
      }, null, 8, ["shown"]),
      q(Xb)
    ], 40, Y_));
  }
}), ew = "control_after_generate";
function tw(e, t, n, o) {
  for (const r of e.nodes) {
    const i = String(r.id), s = n.get(i), a = o.get(i);
    a && (r.pos = [a.x, a.y]), s && (r.size = [...s.size]);
    const l = t[i]?.inputs;
    if (!s || !l) continue;
    const u = Array.isArray(r.widgets_values) ? [...r.widgets_values] : [], c = De(r.widgets_values_named) ? { ...r.widgets_values_named } : null;
    s.widgets.forEach((d, p) => {
      const f = d === ew ? "fixed" : l[d];
      f === void 0 || Array.isArray(f) || (u[p] = f, c && (c[d] = f));
    }), u.length > 0 && (r.widgets_values = u), c && (r.widgets_values_named = c);
  }
}
function nw(e) {
  const t = Object.values(e);
  if (t.length === 0) throw new Error("The workflow is empty.");
  for (const n of t) {
    if (typeof n.class_type != "string" || !De(n.inputs)) throw new Error("The workflow is damaged.");
    for (const o of Object.values(n.inputs))
      if (Array.isArray(o) && !(String(o[0]) in e)) throw new Error("A link of the workflow leads nowhere.");
  }
}
const ow = 80, rw = 40, Es = 30, iw = 90, sw = 1500, aw = 250, lw = 1200, Ls = (e) => Es + e.height + rw;
function uw(e) {
  const t = /* @__PURE__ */ new Map();
  let n = 0;
  for (const o of cw(e)) {
    let r = 0;
    for (const i of o)
      t.set(i.id, { x: n, y: r + Es }), r += Ls(i);
    n += Math.max(...o.map((i) => i.width)) + ow;
  }
  return t;
}
function cw(e) {
  const t = fw(e), n = [];
  for (const o of e) (n[t.get(o.id) ?? 0] ??= []).push(o);
  return dw(n.filter((o) => o.length > 0).flatMap(pw));
}
function dw(e) {
  const t = [];
  let n = 0;
  for (const o of e) {
    const r = o.every((s) => s.height <= aw), i = r ? o.reduce((s, a) => s + Ls(a), 0) : 1 / 0;
    i <= n ? (t[t.length - 1]?.push(...o), n -= i) : (n = r && t.length > 0 ? lw - i : 0, t.push([...o]));
  }
  return t;
}
function fw(e) {
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
function pw(e) {
  const t = [[]];
  let n = 0;
  for (const o of e) {
    const r = t[t.length - 1] ?? [], i = Ls(o);
    r.length > 0 && n + i > sw ? (t.push([o]), n = i) : (r.push(o), n += i);
  }
  return t;
}
const sr = 30, mw = 1;
function hw(e, t) {
  if (e.length === 0) return null;
  const n = Math.min(...e.map((d) => d.x)), o = Math.min(...e.map((d) => d.y)) - Es, r = Math.max(...e.map((d) => d.x + d.w)) - n, i = Math.max(...e.map((d) => d.y + d.h)) - o, s = Math.max(50, t.width - 2 * sr), a = Math.max(50, t.height - 2 * sr), l = Math.min(mw, s / r, a / i), u = (t.left + sr + (s - r * l) / 2) / l - n, c = (sr + (a - i * l) / 2) / l - o;
  return { scale: l, x: u, y: c };
}
function gw(e, t) {
  const n = `civitai_${e ?? "image"}`;
  let o = n;
  for (let r = 2; t(o); r += 1) o = `${n} (${r})`;
  return o;
}
function bw(e) {
  const t = Array.isArray(e) ? e : [];
  return new Set(
    t.map((n) => typeof n == "string" ? n : vw(n)).filter((n) => n !== "").map((n) => n.replace(/^workflows[\\/]/, "").replace(/\.json$/i, ""))
  );
}
function vw(e) {
  const t = typeof e == "object" && e !== null && "path" in e ? e.path : "";
  return typeof t == "string" ? t : "";
}
const yw = 5e3, Is = 315, _w = [420, 220];
async function ww(e, t, n, o = 0) {
  nw(t);
  const r = gw(n, await Cw(e));
  await e.loadApiJson(t, r);
  const i = await kw(e, r);
  for (const l of ar(e.graph)) l.setSize([l.computeSize()[0] ?? Is, l.computeSize()[1] ?? 100]);
  e.graph.arrange();
  const s = new Map(ar(e.graph).map((l) => [String(l.id), Sw(l)])), a = e.graph.serialize();
  return tw(a, t, s, uw(xw(t, s))), await e.loadGraphData(a, !0, !1, i), await Tw(), $w(e, ar(e.graph), o), { name: r, nodeCount: ar(e.graph).length };
}
async function kw(e, t) {
  const n = Date.now() + yw;
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
function $w(e, t, n) {
  const { canvas: o, ds: r } = e.canvas, i = o.getBoundingClientRect(), s = Math.max(0, n - i.left), a = t.map((u) => ({ x: u.pos[0] ?? 0, y: u.pos[1] ?? 0, w: u.size[0] ?? 0, h: u.size[1] ?? 0 })), l = hw(a, { left: s, width: i.width - s, height: i.height });
  l && (r.scale = l.scale, r.offset[0] = l.x, r.offset[1] = l.y, e.canvas.setDirty(!0, !0));
}
function Sw(e) {
  const t = e.computeSize(), n = (e.widgets ?? []).map((s) => s.name), o = n.includes("text") ? _w : [Is, 0], r = Math.max(t[0] ?? 0, o[0] ?? 0), i = Math.max((t[1] ?? 0) + iw, o[1] ?? 0);
  return { widgets: n, size: [Math.round(r), Math.round(i)] };
}
function xw(e, t) {
  return Object.entries(e).map(([n, o]) => ({
    id: n,
    kind: o.class_type,
    width: t.get(n)?.size[0] ?? Is,
    height: t.get(n)?.size[1] ?? 200,
    sources: Object.values(o.inputs).flatMap((r) => Array.isArray(r) ? [String(r[0])] : [])
  }));
}
async function Cw(e) {
  const t = e.extensionManager.workflow;
  let n = /* @__PURE__ */ new Set();
  try {
    const r = await e.api.fetchApi("/userdata?dir=workflows&recurse=true&split=false");
    n = bw(r.ok ? await r.json() : []);
  } catch {
  }
  const o = new Set((t.openWorkflows ?? []).map((r) => r.path ?? ""));
  return (r) => {
    const i = `workflows/${r}.json`;
    return n.has(r) || o.has(i) || !!t.getWorkflowByPath?.(i);
  };
}
function Tw() {
  return new Promise((e) => {
    const t = setTimeout(e, 500);
    requestAnimationFrame(
      () => requestAnimationFrame(() => {
        clearTimeout(t), e();
      })
    );
  });
}
const $l = "civitai-remake";
class Ow {
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
    return ww(this.app, t, n, Pw());
  }
  knowsNode(t) {
    const n = window.LiteGraph?.registered_node_types;
    return n ? t in n : null;
  }
  showBadge(t) {
    const n = this.app.extensionManager.sidebarTab?.sidebarTabs?.find((o) => o.id === $l);
    n && (n.iconBadge = t);
  }
  /** Add the tab once the host is set up. */
  addTab(t) {
    this.app.registerExtension({
      name: "civitai.remake",
      setup: () => this.app.extensionManager.registerSidebarTab({ ...t, id: $l, type: "custom" })
    });
  }
}
function Pw() {
  const t = (document.querySelector(".crm")?.closest(".sidebar-content-container") ?? document.querySelector(".crm"))?.getBoundingClientRect();
  return t && t.left < window.innerWidth / 2 ? t.right : 0;
}
function Aw() {
  if (!window.comfyAPI) throw new Error("Civitai Remake runs inside ComfyUI only.");
  return new Ow(window.comfyAPI);
}
const Fn = Vp(), Jc = Aw();
rh(Jc);
const Zc = Mt(Fn);
Zc.follow();
qn(Fn).follow();
Wn(Fn).follow();
let mo = null, Sl = !1;
function Xc() {
  mo?.unmount(), mo = null;
}
function Ew(e) {
  Xc(), e.replaceChildren(), mo = Rp(Q_), mo.use(Fn).use(Zm, { unstyled: !0 }), mo.mount(e), !Sl && (Sl = !0, Wn(Fn).refresh(), mt(Fn).restore());
}
Zc.refresh();
Jc.addTab({
  icon: "pi pi-images",
  title: "Civitai Remake",
  tooltip: "Civitai Remake",
  render: Ew,
  destroy: Xc
});
