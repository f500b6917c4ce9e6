(function(){"use strict";try{if(typeof document<"u"){var r=document.createElement("style");r.id="civitai-remake-style",r.appendChild(document.createTextNode('.crm{--crm-line: var(--border-default, var(--border-color, #4e4e4e));--crm-quiet: var(--descrip-text, #999);--crm-good: #3fa66a;--crm-warn: #c98a1b;--crm-bad: var(--error-text, #e05555);--crm-accent: var(--primary-background, #1f7ae0);--crm-on-accent: var(--base-foreground, #fff);--crm-surface: var(--secondary-background, var(--comfy-input-bg, #262729));box-sizing:border-box;display:flex;flex-direction:column;gap:12px;padding:12px;min-width:0;color:var(--fg-color, #eee);font-size:13px;line-height:1.4}.crm *,.crm *:before,.crm *:after{box-sizing:border-box}.crm p,.crm h2,.crm ul,.crm dl,.crm dd,.crm dt{margin:0;padding:0}.crm h2{font-size:15px;font-weight:600}.crm ul{list-style:none}.crm a{color:inherit;text-decoration:none}.crm a:hover{text-decoration:underline}.crm i.pi{font-size:13px}.crm p>i.pi{margin-right:4px}.crm :focus-visible{outline:2px solid var(--crm-accent);outline-offset:1px}.crm .crm-row{display:flex;flex-wrap:wrap;align-items:center;gap:8px}.crm .crm-tight{flex:none;gap:4px}.crm .crm-grow{flex:1 1 120px;min-width:0}.crm .crm-quiet{color:var(--crm-quiet);font-size:12px}.crm .crm-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.crm .crm-header .crm-grow{flex:1 1 auto}.crm .crm-empty{padding:24px 8px;text-align:center}.crm .crm-input{width:100%;height:32px;padding:0 10px;border:1px solid var(--crm-line);border-radius:6px;background:var(--crm-surface);color:var(--fg-color, #ddd);font:inherit}.crm .crm-button{display:inline-flex;align-items:center;justify-content:center;gap:6px;height:32px;padding:0 12px;border:1px solid var(--crm-line);border-radius:6px;background:var(--crm-surface);color:inherit;font:inherit;cursor:pointer;white-space:nowrap}.crm .crm-button:hover:not(:disabled){filter:brightness(1.12)}.crm .crm-button:disabled{opacity:.5;cursor:default}.crm .crm-primary{background:var(--crm-accent);border-color:transparent;color:var(--crm-on-accent)}.crm .crm-small{height:26px;padding:0 9px;font-size:12px}.crm .crm-wide{width:100%;height:36px;font-weight:600}.crm .crm-link{height:auto;padding:0;border:0;background:none;color:var(--crm-accent);align-self:flex-start}.crm .crm-icon{display:inline-grid;place-items:center;flex:none;width:24px;height:24px;padding:0;border:0;border-radius:4px;background:none;color:var(--crm-quiet);cursor:pointer}.crm .crm-icon:hover{background:var(--crm-surface);color:inherit}.crm .crm-key{display:flex;flex-direction:column;gap:6px;padding:8px 10px;border:1px solid var(--crm-line);border-radius:8px}.crm .crm-fault{display:flex;gap:8px;padding:8px 10px;border:1px solid var(--crm-bad);border-radius:8px}.crm .crm-fault>i{color:var(--crm-bad);margin-top:2px}.crm .crm-fault-text{overflow-wrap:anywhere}.crm .crm-code{color:var(--crm-quiet);font:11px/1.4 monospace}.crm .crm-result{display:flex;flex-direction:column;gap:8px}.crm .crm-preview{display:grid;place-items:center;min-height:60px;border-radius:8px;background:var(--crm-surface);overflow:hidden}.crm .crm-preview img{display:block;max-width:100%;max-height:260px;object-fit:contain}.crm .crm-title{display:flex;align-items:center;gap:8px;font-weight:600}.crm .crm-chip{padding:1px 8px;border:1px solid var(--crm-line);border-radius:10px;color:var(--crm-quiet);font-size:11px;font-weight:400}.crm .crm-details{border:1px solid var(--crm-line);border-radius:8px}.crm .crm-details>summary{display:flex;align-items:center;justify-content:space-between;gap:8px;min-height:32px;padding:2px 6px 2px 10px;cursor:pointer;list-style:none}.crm .crm-details>summary::-webkit-details-marker{display:none}.crm .crm-details>summary:before{content:"›";width:10px;color:var(--crm-quiet)}.crm .crm-details[open]>summary:before{transform:rotate(90deg)}.crm .crm-details>summary>:first-child:not(button){flex:1}.crm .crm-prompt{max-height:220px;overflow:auto;padding:0 10px 10px;white-space:pre-wrap;overflow-wrap:anywhere;user-select:text}.crm .crm-parameters{display:flex;flex-direction:column}.crm .crm-parameter{display:grid;grid-template-columns:minmax(80px,38%) 1fr 24px;align-items:center;gap:6px;min-height:26px;border-bottom:1px solid color-mix(in srgb,var(--crm-line) 45%,transparent)}.crm .crm-parameter:last-child{border-bottom:0}.crm .crm-parameter dt{color:var(--crm-quiet);font-size:12px;overflow-wrap:anywhere}.crm .crm-parameter dd{overflow-wrap:anywhere;user-select:text}.crm .crm-details .crm-parameters{padding:0 10px 6px}.crm .crm-models,.crm .crm-cards{display:flex;flex-direction:column;gap:8px}.crm .crm-card{display:flex;flex-direction:column;gap:6px;padding:8px 10px;border:1px solid var(--crm-line);border-left-width:3px;border-radius:8px}.crm .crm-card-head{display:flex;align-items:flex-start;gap:8px}.crm .crm-card-head .crm-grow{flex:1 1 0}.crm .crm-state-icon{margin-top:2px;color:var(--crm-quiet)}.crm .crm-name{font-weight:600;overflow-wrap:anywhere}.crm .crm-path{overflow-wrap:anywhere;user-select:text}.crm .crm-reason{display:flex;flex-direction:column;gap:2px;font-size:12px;overflow-wrap:anywhere}.crm .crm-check{display:flex;align-items:flex-start;gap:6px}.crm .crm-is-present{border-left-color:var(--crm-good)}.crm .crm-is-present .crm-state-icon{color:var(--crm-good)}.crm .crm-is-missing,.crm .crm-is-cancelled{border-left-color:var(--crm-warn)}.crm .crm-is-missing .crm-state-icon,.crm .crm-is-cancelled .crm-state-icon{color:var(--crm-warn)}.crm .crm-is-waiting,.crm .crm-is-downloading,.crm .crm-is-verifying{border-left-color:var(--crm-accent)}.crm .crm-is-downloading .crm-state-icon,.crm .crm-is-verifying .crm-state-icon{color:var(--crm-accent)}.crm .crm-is-paused,.crm .crm-is-interrupted{border-left-color:var(--crm-warn)}.crm .crm-is-paused .crm-state-icon,.crm .crm-is-interrupted .crm-state-icon{color:var(--crm-warn)}.crm .crm-is-failed,.crm .crm-is-unresolved{border-left-color:var(--crm-bad)}.crm .crm-is-failed .crm-state-icon,.crm .crm-is-unresolved .crm-state-icon{color:var(--crm-bad)}.crm .crm-is-off{opacity:.65}.crm .crm-bar{height:16px;border-radius:4px;background:var(--crm-surface);overflow:hidden}.crm .crm-bar .crm-bar-value{display:flex;align-items:center;justify-content:center;height:100%;background:var(--crm-accent);color:var(--crm-on-accent);transition:width .3s linear}.crm .crm-bar-stopped .crm-bar-value{background:var(--crm-warn)}.crm .crm-numbers{display:flex;flex-wrap:wrap;gap:2px 10px;font-variant-numeric:tabular-nums}.crm .crm-bar .crm-bar-label{font-size:11px;line-height:1;font-variant-numeric:tabular-nums}.crm .crm-workflow{display:flex;flex-direction:column;gap:8px}.crm .crm-done{display:flex;align-items:center;gap:6px;color:var(--crm-good)}.crm .crm-fidelity{display:flex;flex-direction:column;gap:6px;padding:0 10px 10px}.crm .crm-fidelity li{display:flex;gap:8px;overflow-wrap:anywhere}.crm .crm-fidelity li>i{margin-top:3px;color:var(--crm-warn)}.crm .crm-fidelity li[data-level=exact]>i{color:var(--crm-good)}.crm .crm-fidelity li[data-level=dropped]>i{color:var(--crm-bad)}.crm.crm-mask{display:grid;place-items:center;padding:16px;background:#0000008c}.crm .crm-dialog{display:flex;flex-direction:column;gap:12px;width:min(420px,100%);max-height:80vh;padding:16px;overflow:auto;border:1px solid var(--crm-line);border-radius:10px;background:var(--comfy-menu-bg, #222);color:var(--fg-color, #eee)}.crm .crm-missing{display:flex;flex-direction:column;gap:4px;margin-top:8px;overflow-wrap:anywhere}.crm .crm-dialog-foot{display:flex;justify-content:flex-end;gap:8px}.crm .crm-note{display:inline-block;margin-left:6px;padding:0 6px;border:1px solid var(--crm-line);border-radius:8px;color:var(--crm-quiet);font-size:11px}.crm .crm-note-warn{border-color:var(--crm-warn);color:var(--crm-warn)}.crm .crm-target{margin:0;font-size:11px}.crm .crm-fit[data-fits=true]{color:var(--crm-good)}.crm .crm-fit[data-fits=false]{color:var(--crm-bad)}.crm .crm-setting{display:flex;align-items:center;justify-content:space-between;gap:8px}.crm .crm-short{flex:none;width:84px}')),document.head.appendChild(r)}}catch(e){console.error("vite-plugin-css-injected-by-js",e)}})();
var Wu = Object.defineProperty, rs = Object.getOwnPropertySymbols, Ku = Object.prototype.hasOwnProperty, qu = Object.prototype.propertyIsEnumerable, is = (e, t, n) => t in e ? Wu(e, t, { enumerable: !0, configurable: !0, writable: !0, value: n }) : e[t] = n, Gu = (e, t) => {
  for (var n in t || (t = {})) Ku.call(t, n) && is(e, n, t[n]);
  if (rs) for (var n of rs(t)) qu.call(t, n) && is(e, n, t[n]);
  return e;
};
function wn(e) {
  return e == null || e === "" || Array.isArray(e) && e.length === 0 || !(e instanceof Date) && typeof e == "object" && Object.keys(e).length === 0;
}
function Ti(e) {
  return typeof e == "function" && "call" in e && "apply" in e;
}
function we(e) {
  return !wn(e);
}
function kt(e, t = !0) {
  return e instanceof Object && e.constructor === Object && (t || Object.keys(e).length !== 0);
}
function Ea(e = {}, t = {}) {
  let n = Gu({}, e);
  return Object.keys(t).forEach((o) => {
    let r = o;
    kt(t[r]) && r in e && kt(e[r]) ? n[r] = Ea(e[r], t[r]) : n[r] = t[r];
  }), n;
}
function Yu(...e) {
  return e.reduce((t, n, o) => o === 0 ? n : Ea(t, n), {});
}
function tt(e, ...t) {
  return Ti(e) ? e(...t) : e;
}
function Qe(e, t = !0) {
  return typeof e == "string" && (t || e !== "");
}
function $t(e) {
  return Qe(e) ? e.replace(/(-|_)/g, "").toLowerCase() : e;
}
function Oi(e, t = "", n = {}) {
  let o = $t(t).split("."), r = o.shift();
  if (r) {
    if (kt(e)) {
      let i = Object.keys(e).find((s) => $t(s) === r) || "";
      return Oi(tt(e[i], n), o.join("."), n);
    }
    return;
  }
  return tt(e, n);
}
function La(e, t = !0) {
  return Array.isArray(e) && (t || e.length !== 0);
}
function Zu(e) {
  return we(e) && !isNaN(e);
}
function hn(e, t) {
  if (t) {
    let n = t.test(e);
    return t.lastIndex = 0, n;
  }
  return !1;
}
function Ju(...e) {
  return Yu(...e);
}
function Gn(e) {
  return e && e.replace(/\/\*(?:(?!\*\/)[\s\S])*\*\/|[\r\n\t]+/g, "").replace(/ {2,}/g, " ").replace(/ ([{:}]) /g, "$1").replace(/([;,]) /g, "$1").replace(/ !/g, "!").replace(/: /g, ":").trim();
}
function Xu(e) {
  return Qe(e, !1) ? e[0].toUpperCase() + e.slice(1) : e;
}
function Ia(e) {
  return Qe(e) ? e.replace(/(_)/g, "-").replace(/([a-z])([A-Z])/g, "$1-$2").toLowerCase() : e;
}
function ja() {
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
function Qu(e, t) {
  return e ? e.classList ? e.classList.contains(t) : new RegExp("(^| )" + t + "( |$)", "gi").test(e.className) : !1;
}
function Xo(e, t) {
  if (e && t) {
    let n = (o) => {
      Qu(e, o) || (e.classList ? e.classList.add(o) : e.className += " " + o);
    };
    [t].flat().filter(Boolean).forEach((o) => o.split(" ").forEach(n));
  }
}
function ec() {
  return window.innerWidth - document.documentElement.offsetWidth;
}
function tc(e) {
  typeof e == "string" ? Xo(document.body, e || "p-overflow-hidden") : (e != null && e.variableName && document.body.style.setProperty(e.variableName, ec() + "px"), Xo(document.body, e?.className || "p-overflow-hidden"));
}
function Yn(e, t) {
  if (e && t) {
    let n = (o) => {
      e.classList ? e.classList.remove(o) : e.className = e.className.replace(new RegExp("(^|\\b)" + o.split(" ").join("|") + "(\\b|$)", "gi"), " ");
    };
    [t].flat().filter(Boolean).forEach((o) => o.split(" ").forEach(n));
  }
}
function nc(e) {
  typeof e == "string" ? Yn(document.body, e || "p-overflow-hidden") : (e != null && e.variableName && document.body.style.removeProperty(e.variableName), Yn(document.body, e?.className || "p-overflow-hidden"));
}
function oc() {
  let e = window, t = document, n = t.documentElement, o = t.getElementsByTagName("body")[0], r = e.innerWidth || n.clientWidth || o.clientWidth, i = e.innerHeight || n.clientHeight || o.clientHeight;
  return { width: r, height: i };
}
function ss(e) {
  return e ? Math.abs(e.scrollLeft) : 0;
}
function rc(e, t) {
  e && (typeof t == "string" ? e.style.cssText = t : Object.entries(t || {}).forEach(([n, o]) => e.style[n] = o));
}
function Ma(e, t) {
  return e instanceof HTMLElement ? e.offsetWidth : 0;
}
function ic(e) {
  if (e) {
    let t = e.parentNode;
    return t && t instanceof ShadowRoot && t.host && (t = t.host), t;
  }
  return null;
}
function sc(e) {
  return !!(e !== null && typeof e < "u" && e.nodeName && ic(e));
}
function Sn(e) {
  return typeof Element < "u" ? e instanceof Element : e !== null && typeof e == "object" && e.nodeType === 1 && typeof e.nodeName == "string";
}
function Qo(e, t = {}) {
  if (Sn(e)) {
    let n = (o, r) => {
      var i, s;
      let a = (i = e?.$attrs) != null && i[o] ? [(s = e?.$attrs) == null ? void 0 : s[o]] : [];
      return [r].flat().reduce((l, u) => {
        if (u != null) {
          let c = typeof u;
          if (c === "string" || c === "number") l.push(u);
          else if (c === "object") {
            let d = Array.isArray(u) ? n(o, u) : Object.entries(u).map(([f, h]) => o === "style" && (h || h === 0) ? `${f.replace(/([a-z])([A-Z])/g, "$1-$2").toLowerCase()}:${h}` : h ? f : void 0);
            l = d.length ? l.concat(d.filter((f) => !!f)) : l;
          }
        }
        return l;
      }, a);
    };
    Object.entries(t).forEach(([o, r]) => {
      if (r != null) {
        let i = o.match(/^on(.+)/);
        i ? e.addEventListener(i[1].toLowerCase(), r) : o === "p-bind" || o === "pBind" ? Qo(e, r) : (r = o === "class" ? [...new Set(n("class", r))].join(" ").trim() : o === "style" ? n("style", r).join(";").trim() : r, (e.$attrs = e.$attrs || {}) && (e.$attrs[o] = r), e.setAttribute(o, r));
      }
    });
  }
}
function Na(e, t = {}, ...n) {
  {
    let o = document.createElement(e);
    return Qo(o, t), o.append(...n), o;
  }
}
function ac(e, t) {
  return Sn(e) ? Array.from(e.querySelectorAll(t)) : [];
}
function lc(e, t) {
  return Sn(e) ? e.matches(t) ? e : e.querySelector(t) : null;
}
function On(e, t) {
  e && document.activeElement !== e && e.focus(t);
}
function uc(e, t) {
  if (Sn(e)) {
    let n = e.getAttribute(t);
    return isNaN(n) ? n === "true" || n === "false" ? n === "true" : n : +n;
  }
}
function Da(e, t = "") {
  let n = ac(e, `button:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            [href]:not([tabindex = "-1"]):not([style*="display:none"]):not([hidden])${t},
            input:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            select:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            textarea:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            [tabIndex]:not([tabIndex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            [contenteditable]:not([tabIndex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t}`), o = [];
  for (let r of n) getComputedStyle(r).display != "none" && getComputedStyle(r).visibility != "hidden" && o.push(r);
  return o;
}
function Fn(e, t) {
  let n = Da(e, t);
  return n.length > 0 ? n[0] : null;
}
function as(e) {
  if (e) {
    let t = e.offsetHeight, n = getComputedStyle(e);
    return t -= parseFloat(n.paddingTop) + parseFloat(n.paddingBottom) + parseFloat(n.borderTopWidth) + parseFloat(n.borderBottomWidth), t;
  }
  return 0;
}
function cc(e, t) {
  let n = Da(e, t);
  return n.length > 0 ? n[n.length - 1] : null;
}
function dc(e) {
  if (e) {
    let t = e.getBoundingClientRect();
    return { top: t.top + (window.pageYOffset || document.documentElement.scrollTop || document.body.scrollTop || 0), left: t.left + (window.pageXOffset || ss(document.documentElement) || ss(document.body) || 0) };
  }
  return { top: "auto", left: "auto" };
}
function Fa(e, t) {
  return e ? e.offsetHeight : 0;
}
function ls(e) {
  if (e) {
    let t = e.offsetWidth, n = getComputedStyle(e);
    return t -= parseFloat(n.paddingLeft) + parseFloat(n.paddingRight) + parseFloat(n.borderLeftWidth) + parseFloat(n.borderRightWidth), t;
  }
  return 0;
}
function Ra() {
  return !!(typeof window < "u" && window.document && window.document.createElement);
}
function us(e, t = "") {
  return Sn(e) ? e.matches(`button:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            [href][clientHeight][clientWidth]:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            input:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            select:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            textarea:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            [tabIndex]:not([tabIndex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            [contenteditable]:not([tabIndex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t}`) : !1;
}
function Ba(e, t = "", n) {
  Sn(e) && n !== null && n !== void 0 && e.setAttribute(t, n);
}
var Fo = {};
function fc(e = "pui_id_") {
  return Object.hasOwn(Fo, e) || (Fo[e] = 0), Fo[e]++, `${e}${Fo[e]}`;
}
function pc() {
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
var Nr = pc(), hc = Object.defineProperty, mc = Object.defineProperties, gc = Object.getOwnPropertyDescriptors, er = Object.getOwnPropertySymbols, Va = Object.prototype.hasOwnProperty, za = Object.prototype.propertyIsEnumerable, cs = (e, t, n) => t in e ? hc(e, t, { enumerable: !0, configurable: !0, writable: !0, value: n }) : e[t] = n, pt = (e, t) => {
  for (var n in t || (t = {})) Va.call(t, n) && cs(e, n, t[n]);
  if (er) for (var n of er(t)) za.call(t, n) && cs(e, n, t[n]);
  return e;
}, Dr = (e, t) => mc(e, gc(t)), Lt = (e, t) => {
  var n = {};
  for (var o in e) Va.call(e, o) && t.indexOf(o) < 0 && (n[o] = e[o]);
  if (e != null && er) for (var o of er(e)) t.indexOf(o) < 0 && za.call(e, o) && (n[o] = e[o]);
  return n;
}, bc = ja(), Me = bc, so = /{([^}]*)}/g, Ha = /(\d+\s+[\+\-\*\/]\s+\d+)/g, Ua = /var\([^)]+\)/g;
function ds(e) {
  return Qe(e) ? e.replace(/[A-Z]/g, (t, n) => n === 0 ? t : "." + t.toLowerCase()).toLowerCase() : e;
}
function vc(e) {
  return kt(e) && e.hasOwnProperty("$value") && e.hasOwnProperty("$type") ? e.$value : e;
}
function yc(e) {
  return e.replaceAll(/ /g, "").replace(/[^\w]/g, "-");
}
function ni(e = "", t = "") {
  return yc(`${Qe(e, !1) && Qe(t, !1) ? `${e}-` : e}${t}`);
}
function Wa(e = "", t = "") {
  return `--${ni(e, t)}`;
}
function _c(e = "") {
  let t = (e.match(/{/g) || []).length, n = (e.match(/}/g) || []).length;
  return (t + n) % 2 !== 0;
}
function Ka(e, t = "", n = "", o = [], r) {
  if (Qe(e)) {
    let i = e.trim();
    if (_c(i)) return;
    if (hn(i, so)) {
      let s = i.replaceAll(so, (a) => {
        let l = a.replace(/{|}/g, "").split(".").filter((u) => !o.some((c) => hn(u, c)));
        return `var(${Wa(n, Ia(l.join("-")))}${we(r) ? `, ${r}` : ""})`;
      });
      return hn(s.replace(Ua, "0"), Ha) ? `calc(${s})` : s;
    }
    return i;
  } else if (Zu(e)) return e;
}
function wc(e, t, n) {
  Qe(t, !1) && e.push(`${t}:${n};`);
}
function xn(e, t) {
  return e ? `${e}{${t}}` : "";
}
function qa(e, t) {
  if (e.indexOf("dt(") === -1) return e;
  function n(s, a) {
    let l = [], u = 0, c = "", d = null, f = 0;
    for (; u <= s.length; ) {
      let h = s[u];
      if ((h === '"' || h === "'" || h === "`") && s[u - 1] !== "\\" && (d = d === h ? null : h), !d && (h === "(" && f++, h === ")" && f--, (h === "," || u === s.length) && f === 0)) {
        let g = c.trim();
        g.startsWith("dt(") ? l.push(qa(g, a)) : l.push(o(g)), c = "", u++;
        continue;
      }
      h !== void 0 && (c += h), u++;
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
var Ga = (e) => {
  var t;
  let n = me.getTheme(), o = oi(n, e, void 0, "variable"), r = (t = o?.match(/--[\w-]+/g)) == null ? void 0 : t[0], i = oi(n, e, void 0, "value");
  return { name: r, variable: o, value: i };
}, mn = (...e) => oi(me.getTheme(), ...e), oi = (e = {}, t, n, o) => {
  if (t) {
    let { variable: r, options: i } = me.defaults || {}, { prefix: s, transform: a } = e?.options || i || {}, l = hn(t, so) ? t : `{${t}}`;
    return o === "value" || wn(o) && a === "strict" ? me.getTokenValue(t) : Ka(l, void 0, s, [r.excludedKeyRegex], n);
  }
  return "";
};
function Ro(e, ...t) {
  if (e instanceof Array) {
    let n = e.reduce((o, r, i) => {
      var s;
      return o + r + ((s = tt(t[i], { dt: mn })) != null ? s : "");
    }, "");
    return qa(n, mn);
  }
  return tt(e, { dt: mn });
}
function Sc(e, t = {}) {
  let n = me.defaults.variable, { prefix: o = n.prefix, selector: r = n.selector, excludedKeyRegex: i = n.excludedKeyRegex } = t, s = [], a = [], l = [{ node: e, path: o }];
  for (; l.length; ) {
    let { node: c, path: d } = l.pop();
    for (let f in c) {
      let h = c[f], g = vc(h), v = hn(f, i) ? ni(d) : ni(d, Ia(f));
      if (kt(g)) l.push({ node: g, path: v });
      else {
        let O = Wa(v), L = Ka(g, v, o, [i]);
        wc(a, O, L);
        let E = v;
        o && E.startsWith(o + "-") && (E = E.slice(o.length + 1)), s.push(E.replace(/-/g, "."));
      }
    }
  }
  let u = a.join("");
  return { value: a, tokens: s, declarations: u, css: xn(r, u) };
}
var ct = { regex: { rules: { class: { pattern: /^\.([a-zA-Z][\w-]*)$/, resolve(e) {
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
  return Sc(e, { prefix: t?.prefix });
}, getCommon({ name: e = "", theme: t = {}, params: n, set: o, defaults: r }) {
  var i, s, a, l, u, c, d;
  let { preset: f, options: h } = t, g, v, O, L, E, B, y;
  if (we(f) && h.transform !== "strict") {
    let { primitive: S, semantic: K, extend: F } = f, P = K || {}, { colorScheme: I } = P, q = Lt(P, ["colorScheme"]), X = F || {}, { colorScheme: M } = X, ne = Lt(X, ["colorScheme"]), ge = I || {}, { dark: Ie } = ge, de = Lt(ge, ["dark"]), Q = M || {}, { dark: se } = Q, Ye = Lt(Q, ["dark"]), Ze = we(S) ? this._toVariables({ primitive: S }, h) : {}, Le = we(q) ? this._toVariables({ semantic: q }, h) : {}, Ee = we(de) ? this._toVariables({ light: de }, h) : {}, on = we(Ie) ? this._toVariables({ dark: Ie }, h) : {}, At = we(ne) ? this._toVariables({ semantic: ne }, h) : {}, No = we(Ye) ? this._toVariables({ light: Ye }, h) : {}, zt = we(se) ? this._toVariables({ dark: se }, h) : {}, [$n, Do] = [(i = Ze.declarations) != null ? i : "", Ze.tokens], [rn, es] = [(s = Le.declarations) != null ? s : "", Le.tokens || []], [p, m] = [(a = Ee.declarations) != null ? a : "", Ee.tokens || []], [_, A] = [(l = on.declarations) != null ? l : "", on.tokens || []], [k, T] = [(u = At.declarations) != null ? u : "", At.tokens || []], [D, N] = [(c = No.declarations) != null ? c : "", No.tokens || []], [j, C] = [(d = zt.declarations) != null ? d : "", zt.tokens || []];
    g = this.transformCSS(e, $n, "light", "variable", h, o, r), v = Do;
    let z = this.transformCSS(e, `${rn}${p}`, "light", "variable", h, o, r), R = this.transformCSS(e, `${_}`, "dark", "variable", h, o, r);
    O = `${z}${R}`, L = [.../* @__PURE__ */ new Set([...es, ...m, ...A])];
    let H = this.transformCSS(e, `${k}${D}color-scheme:light`, "light", "variable", h, o, r), G = this.transformCSS(e, `${j}color-scheme:dark`, "dark", "variable", h, o, r);
    E = `${H}${G}`, B = [.../* @__PURE__ */ new Set([...T, ...N, ...C])], y = tt(f.css, { dt: mn });
  }
  return { primitive: { css: g, tokens: v }, semantic: { css: O, tokens: L }, global: { css: E, tokens: B }, style: y };
}, getPreset({ name: e = "", preset: t = {}, options: n, params: o, set: r, defaults: i, selector: s }) {
  var a, l, u;
  let c, d, f;
  if (we(t) && n.transform !== "strict") {
    let h = e.replace("-directive", ""), g = t, { colorScheme: v, extend: O, css: L } = g, E = Lt(g, ["colorScheme", "extend", "css"]), B = O || {}, { colorScheme: y } = B, S = Lt(B, ["colorScheme"]), K = v || {}, { dark: F } = K, P = Lt(K, ["dark"]), I = y || {}, { dark: q } = I, X = Lt(I, ["dark"]), M = we(E) ? this._toVariables({ [h]: pt(pt({}, E), S) }, n) : {}, ne = we(P) ? this._toVariables({ [h]: pt(pt({}, P), X) }, n) : {}, ge = we(F) ? this._toVariables({ [h]: pt(pt({}, F), q) }, n) : {}, [Ie, de] = [(a = M.declarations) != null ? a : "", M.tokens || []], [Q, se] = [(l = ne.declarations) != null ? l : "", ne.tokens || []], [Ye, Ze] = [(u = ge.declarations) != null ? u : "", ge.tokens || []], Le = this.transformCSS(h, `${Ie}${Q}`, "light", "variable", n, r, i, s), Ee = this.transformCSS(h, Ye, "dark", "variable", n, r, i, s);
    c = `${Le}${Ee}`, d = [.../* @__PURE__ */ new Set([...de, ...se, ...Ze])], f = tt(L, { dt: mn });
  }
  return { css: c, tokens: d, style: f };
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
  return r ? `@layer ${tt(r.order || r.name || "primeui", n)}` : "";
}, getCommonStyleSheet({ name: e = "", theme: t = {}, params: n, props: o = {}, set: r, defaults: i }) {
  let s = this.getCommon({ name: e, theme: t, params: n, set: r, defaults: i }), a = Object.entries(o).reduce((l, [u, c]) => l.push(`${u}="${c}"`) && l, []).join(" ");
  return Object.entries(s || {}).reduce((l, [u, c]) => {
    if (kt(c) && Object.hasOwn(c, "css")) {
      let d = Gn(c.css), f = `${u}-variables`;
      l.push(`<style type="text/css" data-primevue-style-id="${f}" ${a}>${d}</style>`);
    }
    return l;
  }, []).join("");
}, getStyleSheet({ name: e = "", theme: t = {}, params: n, props: o = {}, set: r, defaults: i }) {
  var s;
  let a = { name: e, theme: t, params: n, set: r, defaults: i }, l = (s = e.includes("-directive") ? this.getPresetD(a) : this.getPresetC(a)) == null ? void 0 : s.css, u = Object.entries(o).reduce((c, [d, f]) => c.push(`${d}="${f}"`) && c, []).join(" ");
  return l ? `<style type="text/css" data-primevue-style-id="${e}-variables" ${u}>${Gn(l)}</style>` : "";
}, createTokens(e = {}, t, n = "", o = "", r = {}) {
  let i = function(a, l = {}, u = []) {
    if (u.includes(this.path)) return console.warn(`Circular reference detected at ${this.path}`), { colorScheme: a, path: this.path, paths: l, value: void 0 };
    u.push(this.path), l.name = this.path, l.binding || (l.binding = {});
    let c = this.value;
    if (typeof this.value == "string" && so.test(this.value)) {
      let d = this.value.trim().replace(so, (f) => {
        var h;
        let g = f.slice(1, -1), v = this.tokens[g];
        if (!v) return console.warn(`Token not found for path: ${g}`), "__UNRESOLVED__";
        let O = v.computed(a, l, u);
        return Array.isArray(O) && O.length === 2 ? `light-dark(${O[0].value},${O[1].value})` : (h = O?.value) != null ? h : "__UNRESOLVED__";
      });
      c = Ha.test(d.replace(Ua, "0")) ? `calc(${d})` : d;
    }
    return wn(l.binding) && delete l.binding, u.pop(), { colorScheme: a, path: this.path, paths: l, value: c.includes("__UNRESOLVED__") ? void 0 : c };
  }, s = (a, l, u) => {
    Object.entries(a).forEach(([c, d]) => {
      let f = hn(c, t.variable.excludedKeyRegex) ? l : l ? `${l}.${ds(c)}` : ds(c), h = u ? `${u}.${c}` : c;
      kt(d) ? s(d, f, h) : (r[f] || (r[f] = { paths: [], computed: (g, v = {}, O = []) => {
        if (r[f].paths.length === 1) return r[f].paths[0].computed(r[f].paths[0].scheme, v.binding, O);
        if (g && g !== "none") for (let L = 0; L < r[f].paths.length; L++) {
          let E = r[f].paths[L];
          if (E.scheme === g) return E.computed(g, v.binding, O);
        }
        return r[f].paths.map((L) => L.computed(L.scheme, v[L.scheme], O));
      } }), r[f].paths.push({ path: h, value: d, scheme: h.includes("colorScheme.light") ? "light" : h.includes("colorScheme.dark") ? "dark" : "none", computed: i, tokens: r }));
    });
  };
  return s(e, n, o), r;
}, getTokenValue(e, t, n) {
  var o;
  let r = ((a) => a.split(".").filter((l) => !hn(l.toLowerCase(), n.variable.excludedKeyRegex)).join("."))(t), i = t.includes("colorScheme.light") ? "light" : t.includes("colorScheme.dark") ? "dark" : void 0, s = [(o = e[r]) == null ? void 0 : o.computed(i)].flat().filter((a) => a);
  return s.length === 1 ? s[0].value : s.reduce((a = {}, l) => {
    let u = l, { colorScheme: c } = u, d = Lt(u, ["colorScheme"]);
    return a[c] = d, a;
  }, void 0);
}, getSelectorRule(e, t, n, o) {
  return n === "class" || n === "attr" ? xn(we(t) ? `${e}${t},${e} ${t}` : e, o) : xn(e, xn(t ?? ":root,:host", o));
}, transformCSS(e, t, n, o, r = {}, i, s, a) {
  if (we(t)) {
    let { cssLayer: l } = r;
    if (o !== "style") {
      let u = this.getColorSchemeOption(r, s);
      t = n === "dark" ? u.reduce((c, { type: d, selector: f }) => (we(f) && (c += f.includes("[CSS]") ? f.replace("[CSS]", t) : this.getSelectorRule(f, a, d, t)), c), "") : xn(a ?? ":root,:host", t);
    }
    if (l) {
      let u = { name: "primeui" };
      kt(l) && (u.name = tt(l.name, { name: e, type: o })), we(u.name) && (t = xn(`@layer ${u.name}`, t), i?.layerNames(u.name));
    }
    return t;
  }
  return "";
} }, me = { defaults: { variable: { prefix: "p", selector: ":root,:host", excludedKeyRegex: /^(primitive|semantic|components|directives|variables|colorscheme|light|dark|common|root|states|extend|css)$/gi }, options: { prefix: "p", darkModeSelector: "system", cssLayer: !1 } }, _theme: void 0, _layerNames: /* @__PURE__ */ new Set(), _loadedStyleNames: /* @__PURE__ */ new Set(), _loadingStyles: /* @__PURE__ */ new Set(), _tokens: {}, update(e = {}) {
  let { theme: t } = e;
  t && (this._theme = Dr(pt({}, t), { options: pt(pt({}, this.defaults.options), t.options) }), this._tokens = ct.createTokens(this.preset, this.defaults), this.clearLoadedStyleNames());
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
  this.update({ theme: e }), Me.emit("theme:change", e);
}, getPreset() {
  return this.preset;
}, setPreset(e) {
  this._theme = Dr(pt({}, this.theme), { preset: e }), this._tokens = ct.createTokens(e, this.defaults), this.clearLoadedStyleNames(), Me.emit("preset:change", e), Me.emit("theme:change", this.theme);
}, getOptions() {
  return this.options;
}, setOptions(e) {
  this._theme = Dr(pt({}, this.theme), { options: e }), this.clearLoadedStyleNames(), Me.emit("options:change", e), Me.emit("theme:change", this.theme);
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
  return ct.getTokenValue(this.tokens, e, this.defaults);
}, getCommon(e = "", t) {
  return ct.getCommon({ name: e, theme: this.theme, params: t, defaults: this.defaults, set: { layerNames: this.setLayerNames.bind(this) } });
}, getComponent(e = "", t) {
  let n = { name: e, theme: this.theme, params: t, defaults: this.defaults, set: { layerNames: this.setLayerNames.bind(this) } };
  return ct.getPresetC(n);
}, getDirective(e = "", t) {
  let n = { name: e, theme: this.theme, params: t, defaults: this.defaults, set: { layerNames: this.setLayerNames.bind(this) } };
  return ct.getPresetD(n);
}, getCustomPreset(e = "", t, n, o) {
  let r = { name: e, preset: t, options: this.options, selector: n, params: o, defaults: this.defaults, set: { layerNames: this.setLayerNames.bind(this) } };
  return ct.getPreset(r);
}, getLayerOrderCSS(e = "") {
  return ct.getLayerOrder(e, this.options, { names: this.getLayerNames() }, this.defaults);
}, transformCSS(e = "", t, n = "style", o) {
  return ct.transformCSS(e, t, o, n, this.options, { layerNames: this.setLayerNames.bind(this) }, this.defaults);
}, getCommonStyleSheet(e = "", t, n = {}) {
  return ct.getCommonStyleSheet({ name: e, theme: this.theme, params: t, props: n, defaults: this.defaults, set: { layerNames: this.setLayerNames.bind(this) } });
}, getStyleSheet(e, t, n = {}) {
  return ct.getStyleSheet({ name: e, theme: this.theme, params: t, props: n, defaults: this.defaults, set: { layerNames: this.setLayerNames.bind(this) } });
}, onStyleMounted(e) {
  this._loadingStyles.add(e);
}, onStyleUpdated(e) {
  this._loadingStyles.add(e);
}, onStyleLoaded(e, { name: t }) {
  this._loadingStyles.size && (this._loadingStyles.delete(t), Me.emit(`theme:${t}:load`, e), !this._loadingStyles.size && Me.emit("theme:load"));
} }, Be = {
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
}, $c = `
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
function Pi(e) {
  const t = /* @__PURE__ */ Object.create(null);
  for (const n of e.split(",")) t[n] = 1;
  return (n) => n in t;
}
const ce = {}, pn = [], Ct = () => {
}, Ya = () => !1, hr = (e) => e.charCodeAt(0) === 111 && e.charCodeAt(1) === 110 && // uppercase letter
(e.charCodeAt(2) > 122 || e.charCodeAt(2) < 97), mr = (e) => e.startsWith("onUpdate:"), Te = Object.assign, Ai = (e, t) => {
  const n = e.indexOf(t);
  n > -1 && e.splice(n, 1);
}, kc = Object.prototype.hasOwnProperty, fe = (e, t) => kc.call(e, t), U = Array.isArray, Zt = (e) => Eo(e) === "[object Map]", Ln = (e) => Eo(e) === "[object Set]", fs = (e) => Eo(e) === "[object Date]", ee = (e) => typeof e == "function", ke = (e) => typeof e == "string", rt = (e) => typeof e == "symbol", he = (e) => e !== null && typeof e == "object", Za = (e) => (he(e) || ee(e)) && ee(e.then) && ee(e.catch), Ja = Object.prototype.toString, Eo = (e) => Ja.call(e), Cc = (e) => Eo(e).slice(8, -1), Xa = (e) => Eo(e) === "[object Object]", gr = (e) => ke(e) && e !== "NaN" && e[0] !== "-" && "" + parseInt(e, 10) === e, Zn = /* @__PURE__ */ Pi(
  // the leading comma is intentional so empty string "" is also included
  ",key,ref,ref_for,ref_key,onVnodeBeforeMount,onVnodeMounted,onVnodeBeforeUpdate,onVnodeUpdated,onVnodeBeforeUnmount,onVnodeUnmounted"
), br = (e) => {
  const t = /* @__PURE__ */ Object.create(null);
  return ((n) => t[n] || (t[n] = e(n)));
}, xc = /-\w/g, We = /* @__PURE__ */ br((e) => e.replace(xc, (t) => t.slice(1).toUpperCase())), Tc = /\B([A-Z])/g, tn = /* @__PURE__ */ br(
  (e) => e.replace(Tc, "-$1").toLowerCase()
), vr = /* @__PURE__ */ br((e) => e.charAt(0).toUpperCase() + e.slice(1)), Fr = /* @__PURE__ */ br((e) => e ? `on${vr(e)}` : ""), Ne = (e, t) => !Object.is(e, t), Yo = (e, ...t) => {
  for (let n = 0; n < e.length; n++)
    e[n](...t);
}, Qa = (e, t, n, o = !1) => {
  Object.defineProperty(e, t, {
    configurable: !0,
    enumerable: !1,
    writable: o,
    value: n
  });
}, Oc = (e) => {
  const t = parseFloat(e);
  return isNaN(t) ? e : t;
}, Pc = (e) => {
  const t = ke(e) ? Number(e) : NaN;
  return isNaN(t) ? e : t;
};
let ps;
const yr = () => ps || (ps = typeof globalThis < "u" ? globalThis : typeof self < "u" ? self : typeof window < "u" ? window : typeof global < "u" ? global : {});
function Ei(e) {
  if (U(e)) {
    const t = {};
    for (let n = 0; n < e.length; n++) {
      const o = e[n], r = ke(o) ? Ic(o) : Ei(o);
      if (r)
        for (const i in r)
          t[i] = r[i];
    }
    return t;
  } else if (ke(e) || he(e))
    return e;
}
const Ac = /;(?![^(]*\))/g, Ec = /:([^]+)/, Lc = /"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|\\[^]|\/\*[^]*?\*\//g;
function Ic(e) {
  const t = {};
  return e.replace(Lc, (n) => n.startsWith("/*") ? "" : n).split(Ac).forEach((n) => {
    if (n) {
      const o = n.split(Ec);
      o.length > 1 && (t[o[0].trim()] = o[1].trim());
    }
  }), t;
}
function Re(e) {
  let t = "";
  if (ke(e))
    t = e;
  else if (U(e))
    for (let n = 0; n < e.length; n++) {
      const o = Re(e[n]);
      o && (t += o + " ");
    }
  else if (he(e))
    for (const n in e)
      e[n] && (t += n + " ");
  return t.trim();
}
const jc = "itemscope,allowfullscreen,disablepictureinpicture,disableremoteplayback,formnovalidate,ismap,nomodule,novalidate,playsinline,readonly", Mc = /* @__PURE__ */ Pi(jc);
function el(e) {
  return !!e || e === "";
}
function Nc(e, t, n) {
  if (e.length !== t.length) return !1;
  let o = !0;
  for (let r = 0; o && r < e.length; r++)
    o = jn(e[r], t[r], n);
  return o;
}
function hs(e, t, n) {
  if (e.size !== t.size) return !1;
  const o = Array.from(t), r = new Uint8Array(o.length);
  for (const i of e) {
    let s = -1;
    for (let a = 0; a < o.length; a++)
      if (!r[a] && jn(i, o[a], n)) {
        s = a;
        break;
      }
    if (s < 0) return !1;
    r[s] = 1;
  }
  return !0;
}
function Dc(e, t, n) {
  let o = Zt(e), r = Zt(t);
  if (o || r || (o = Ln(e), r = Ln(t), o || r))
    return o && r ? hs(e, t, n) : !1;
  const i = Object.keys(e).length, s = Object.keys(t).length;
  if (i !== s)
    return !1;
  for (const a in e) {
    const l = e.hasOwnProperty(a), u = t.hasOwnProperty(a);
    if (l && !u || !l && u || !jn(e[a], t[a], n))
      return !1;
  }
  return String(e) === String(t);
}
function ms(e, t, n, o) {
  n || (n = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()]);
  const [r, i] = n;
  if (r.has(e) || i.has(t))
    return r.get(e) === t && i.get(t) === e;
  r.set(e, t), i.set(t, e);
  const s = o(e, t, n);
  return r.delete(e), i.delete(t), s;
}
function jn(e, t, n) {
  if (e === t) return !0;
  let o = fs(e), r = fs(t);
  return o || r ? o && r ? e.getTime() === t.getTime() : !1 : (o = rt(e), r = rt(t), o || r ? e === t : (o = U(e), r = U(t), o || r ? o && r ? ms(e, t, n, Nc) : !1 : (o = he(e), r = he(t), o || r ? !o || !r ? !1 : ms(e, t, n, Dc) : String(e) === String(t))));
}
function tl(e, t) {
  return e.findIndex((n) => jn(n, t));
}
const nl = (e) => !!(e && e.__v_isRef === !0), V = (e) => ke(e) ? e : e == null ? "" : U(e) || he(e) && (e.toString === Ja || !ee(e.toString)) ? nl(e) ? V(e.value) : JSON.stringify(e, ol, 2) : String(e), ol = (e, t) => nl(t) ? ol(e, t.value) : Zt(t) ? {
  [`Map(${t.size})`]: [...t.entries()].reduce(
    (n, [o, r], i) => (n[Rr(o, i) + " =>"] = r, n),
    {}
  )
} : Ln(t) ? {
  [`Set(${t.size})`]: [...t.values()].map((n) => Rr(n))
} : rt(t) ? Rr(t) : he(t) && !U(t) && !Xa(t) ? String(t) : t, Rr = (e, t = "") => {
  var n;
  return (
    // Symbol.description in es2019+ so we need to cast here to pass
    // the lib: es2016 check
    rt(e) ? `Symbol(${(n = e.description) != null ? n : t})` : e
  );
};
let Ae;
class rl {
  // TODO isolatedDeclarations "__v_skip"
  constructor(t = !1) {
    this.detached = t, this._active = !0, this._on = 0, this.effects = [], this.cleanups = [], this._isPaused = !1, this._warnOnRun = !0, this.__v_skip = !0, !t && Ae && (Ae.active ? (this.parent = Ae, this.index = (Ae.scopes || (Ae.scopes = [])).push(
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
      const n = Ae;
      try {
        return Ae = this, t();
      } finally {
        Ae = n;
      }
    }
  }
  /**
   * This should only be called on non-detached scopes
   * @internal
   */
  on() {
    ++this._on === 1 && (this.prevScope = Ae, Ae = this);
  }
  /**
   * This should only be called on non-detached scopes
   * @internal
   */
  off() {
    if (this._on > 0 && --this._on === 0) {
      if (Ae === this)
        Ae = this.prevScope;
      else {
        let t = Ae;
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
function il(e) {
  return new rl(e);
}
function sl() {
  return Ae;
}
function Fc(e, t = !1) {
  Ae && (Ae.active ? Ae.cleanups.push(e) : e());
}
let Se;
const Br = /* @__PURE__ */ new WeakSet();
class al {
  constructor(t) {
    this.fn = t, this.deps = void 0, this.depsTail = void 0, this.flags = 5, this.next = void 0, this.cleanup = void 0, this.scheduler = void 0, Ae && (Ae.active ? Ae.effects.push(this) : this.flags &= -2);
  }
  pause() {
    this.flags |= 64;
  }
  resume() {
    this.flags & 64 && (this.flags &= -65, Br.has(this) && (Br.delete(this), this.trigger()));
  }
  /**
   * @internal
   */
  notify() {
    this.flags & 2 && !(this.flags & 32) || this.flags & 8 || ul(this);
  }
  run() {
    if (!(this.flags & 1))
      return this.fn();
    this.flags |= 2, gs(this), cl(this);
    const t = Se, n = mt;
    Se = this, mt = !0;
    try {
      return this.fn();
    } finally {
      dl(this), Se = t, mt = n, this.flags &= -3;
    }
  }
  stop() {
    if (this.flags & 1) {
      for (let t = this.deps; t; t = t.nextDep)
        ji(t);
      this.deps = this.depsTail = void 0, gs(this), this.onStop && this.onStop(), this.flags &= -2;
    }
  }
  trigger() {
    this.flags & 64 ? Br.add(this) : this.scheduler ? this.scheduler() : this.runIfDirty();
  }
  /**
   * @internal
   */
  runIfDirty() {
    ri(this) && this.run();
  }
  get dirty() {
    return ri(this);
  }
}
let ll = 0, Jn, Xn;
function ul(e, t = !1) {
  if (e.flags |= 8, t) {
    e.next = Xn, Xn = e;
    return;
  }
  e.next = Jn, Jn = e;
}
function Li() {
  ll++;
}
function Ii() {
  if (--ll > 0)
    return;
  if (Xn) {
    let t = Xn;
    for (Xn = void 0; t; ) {
      const n = t.next;
      t.next = void 0, t.flags &= -9, t = n;
    }
  }
  let e;
  for (; Jn; ) {
    let t = Jn;
    for (Jn = void 0; t; ) {
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
function cl(e) {
  for (let t = e.deps; t; t = t.nextDep)
    t.version = -1, t.prevActiveLink = t.dep.activeLink, t.dep.activeLink = t;
}
function dl(e) {
  let t, n = e.depsTail, o = n;
  for (; o; ) {
    const r = o.prevDep;
    o.version === -1 ? (o === n && (n = r), ji(o), Rc(o)) : t = o, o.dep.activeLink = o.prevActiveLink, o.prevActiveLink = void 0, o = r;
  }
  e.deps = t, e.depsTail = n;
}
function ri(e) {
  for (let t = e.deps; t; t = t.nextDep)
    if (t.dep.version !== t.version || t.dep.computed && (fl(t.dep.computed) || t.dep.version !== t.version))
      return !0;
  return !!e._dirty;
}
function fl(e) {
  if (e.flags & 4 && !(e.flags & 16) || (e.flags &= -17, e.globalVersion === ao) || (e.globalVersion = ao, !e.isSSR && e.flags & 128 && (!e.deps && !e._dirty || !ri(e))))
    return;
  e.flags |= 2;
  const t = e.dep, n = Se, o = mt;
  Se = e, mt = !0;
  try {
    cl(e);
    const r = e.fn(e._value);
    (t.version === 0 || Ne(r, e._value)) && (e.flags |= 128, e._value = r, t.version++);
  } catch (r) {
    throw t.version++, r;
  } finally {
    Se = n, mt = o, dl(e), e.flags &= -3;
  }
}
function ji(e, t = !1) {
  const { dep: n, prevSub: o, nextSub: r } = e;
  if (o && (o.nextSub = r, e.prevSub = void 0), r && (r.prevSub = o, e.nextSub = void 0), n.subs === e && (n.subs = o, !o && n.computed)) {
    n.computed.flags &= -5;
    for (let i = n.computed.deps; i; i = i.nextDep)
      ji(i, !0);
  }
  !t && !--n.sc && n.map && n.map.delete(n.key);
}
function Rc(e) {
  const { prevDep: t, nextDep: n } = e;
  t && (t.nextDep = n, e.prevDep = void 0), n && (n.prevDep = t, e.nextDep = void 0);
}
let mt = !0;
const pl = [];
function Tt() {
  pl.push(mt), mt = !1;
}
function Ot() {
  const e = pl.pop();
  mt = e === void 0 ? !0 : e;
}
function gs(e) {
  const { cleanup: t } = e;
  if (e.cleanup = void 0, t) {
    const n = Se;
    Se = void 0;
    try {
      t();
    } finally {
      Se = n;
    }
  }
}
let ao = 0;
class Bc {
  constructor(t, n) {
    this.sub = t, this.dep = n, this.version = n.version, this.nextDep = this.prevDep = this.nextSub = this.prevSub = this.prevActiveLink = void 0;
  }
}
class _r {
  // TODO isolatedDeclarations "__v_skip"
  constructor(t) {
    this.computed = t, this.version = 0, this.activeLink = void 0, this.subs = void 0, this.map = void 0, this.key = void 0, this.sc = 0, this.__v_skip = !0;
  }
  track(t) {
    if (!Se || !mt || Se === this.computed)
      return;
    let n = this.activeLink;
    if (n === void 0 || n.sub !== Se)
      n = this.activeLink = new Bc(Se, this), Se.deps ? (n.prevDep = Se.depsTail, Se.depsTail.nextDep = n, Se.depsTail = n) : Se.deps = Se.depsTail = n, hl(n);
    else if (n.version === -1 && (n.version = this.version, n.nextDep)) {
      const o = n.nextDep;
      o.prevDep = n.prevDep, n.prevDep && (n.prevDep.nextDep = o), n.prevDep = Se.depsTail, n.nextDep = void 0, Se.depsTail.nextDep = n, Se.depsTail = n, Se.deps === n && (Se.deps = o);
    }
    return n;
  }
  trigger(t) {
    this.version++, ao++, this.notify(t);
  }
  notify(t) {
    Li();
    try {
      for (let n = this.subs; n; n = n.prevSub)
        n.sub.notify() && n.sub.dep.notify();
    } finally {
      Ii();
    }
  }
}
function hl(e) {
  if (e.dep.sc++, e.sub.flags & 4) {
    const t = e.dep.computed;
    if (t && !e.dep.subs) {
      t.flags |= 20;
      for (let o = t.deps; o; o = o.nextDep)
        hl(o);
    }
    const n = e.dep.subs;
    n !== e && (e.prevSub = n, n && (n.nextSub = e)), e.dep.subs = e;
  }
}
const tr = /* @__PURE__ */ new WeakMap(), gn = /* @__PURE__ */ Symbol(
  ""
), ii = /* @__PURE__ */ Symbol(
  ""
), lo = /* @__PURE__ */ Symbol(
  ""
);
function He(e, t, n) {
  if (mt && Se) {
    let o = tr.get(e);
    o || tr.set(e, o = /* @__PURE__ */ new Map());
    let r = o.get(n);
    r || (o.set(n, r = new _r()), r.map = o, r.key = n), r.track();
  }
}
function Dt(e, t, n, o, r, i) {
  const s = tr.get(e);
  if (!s) {
    ao++;
    return;
  }
  const a = (l) => {
    l && l.trigger();
  };
  if (Li(), t === "clear")
    s.forEach(a);
  else {
    const l = U(e), u = l && gr(n);
    if (l && n === "length") {
      const c = Number(o);
      s.forEach((d, f) => {
        (f === "length" || f === lo || !rt(f) && f >= c) && a(d);
      });
    } else
      switch ((n !== void 0 || s.has(void 0)) && a(s.get(n)), u && a(s.get(lo)), t) {
        case "add":
          l ? u && a(s.get("length")) : (a(s.get(gn)), Zt(e) && a(s.get(ii)));
          break;
        case "delete":
          l || (a(s.get(gn)), Zt(e) && a(s.get(ii)));
          break;
        case "set":
          Zt(e) && a(s.get(gn));
          break;
      }
  }
  Ii();
}
function Vc(e, t) {
  const n = tr.get(e);
  return n && n.get(t);
}
function kn(e) {
  const t = /* @__PURE__ */ ue(e);
  return t === e || (He(t, "iterate", lo), /* @__PURE__ */ ot(e)) ? t : /* @__PURE__ */ Pt(e) ? /* @__PURE__ */ xt(e) ? t.map((n) => Xt(at(n))) : t.map(Xt) : t.map(at);
}
function wr(e) {
  return He(e = /* @__PURE__ */ ue(e), "iterate", lo), e;
}
function _t(e, t) {
  return /* @__PURE__ */ Pt(e) ? Xt(/* @__PURE__ */ xt(e) ? at(t) : t) : at(t);
}
const zc = {
  __proto__: null,
  [Symbol.iterator]() {
    return Vr(this, Symbol.iterator, (e) => _t(this, e));
  },
  concat(...e) {
    return kn(this).concat(
      ...e.map((t) => U(t) ? kn(t) : t)
    );
  },
  entries() {
    return Vr(this, "entries", (e) => (e[1] = _t(this, e[1]), e));
  },
  every(e, t) {
    return It(this, "every", e, t, void 0, arguments);
  },
  filter(e, t) {
    return It(
      this,
      "filter",
      e,
      t,
      (n) => n.map((o) => _t(this, o)),
      arguments
    );
  },
  find(e, t) {
    return It(
      this,
      "find",
      e,
      t,
      (n) => _t(this, n),
      arguments
    );
  },
  findIndex(e, t) {
    return It(this, "findIndex", e, t, void 0, arguments);
  },
  findLast(e, t) {
    return It(
      this,
      "findLast",
      e,
      t,
      (n) => _t(this, n),
      arguments
    );
  },
  findLastIndex(e, t) {
    return It(this, "findLastIndex", e, t, void 0, arguments);
  },
  // flat, flatMap could benefit from ARRAY_ITERATE but are not straight-forward to implement
  forEach(e, t) {
    return It(this, "forEach", e, t, void 0, arguments);
  },
  includes(...e) {
    return zr(this, "includes", e);
  },
  indexOf(...e) {
    return zr(this, "indexOf", e);
  },
  join(e) {
    return kn(this).join(e);
  },
  // keys() iterator only reads `length`, no optimization required
  lastIndexOf(...e) {
    return zr(this, "lastIndexOf", e);
  },
  map(e, t) {
    return It(this, "map", e, t, void 0, arguments);
  },
  pop() {
    return Rn(this, "pop");
  },
  push(...e) {
    return Rn(this, "push", e);
  },
  reduce(e, ...t) {
    return vs(this, "reduce", e, t);
  },
  reduceRight(e, ...t) {
    return vs(this, "reduceRight", e, t);
  },
  shift() {
    return Rn(this, "shift");
  },
  // slice could use ARRAY_ITERATE but also seems to beg for range tracking
  some(e, t) {
    return It(this, "some", e, t, void 0, arguments);
  },
  splice(...e) {
    return Rn(this, "splice", e);
  },
  toReversed() {
    return kn(this).toReversed();
  },
  toSorted(e) {
    return kn(this).toSorted(e);
  },
  toSpliced(...e) {
    return kn(this).toSpliced(...e);
  },
  unshift(...e) {
    return Rn(this, "unshift", e);
  },
  values() {
    return Vr(this, "values", (e) => _t(this, e));
  }
};
function Vr(e, t, n) {
  const o = wr(e), r = o[t], i = r.call(o);
  if (o !== e && !/* @__PURE__ */ ot(e)) {
    if (i[Symbol.toStringTag] === "Array Iterator") {
      const s = Object.create(Object.getPrototypeOf(i));
      return s.next = () => bs(i.next(), n), r !== ml[t] && Object.defineProperties(s, {
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
    i._next = i.next, i.next = () => bs(i._next(), n);
  }
  return i;
}
function bs(e, t) {
  return e.done || (e.value = t(e.value)), e;
}
const ml = Array.prototype;
function It(e, t, n, o, r, i) {
  const s = wr(e), a = s !== e && !/* @__PURE__ */ ot(e), l = s[t];
  if (l !== ml[t]) {
    const d = l.apply(e, i);
    return a ? at(d) : d;
  }
  let u = n;
  s !== e && (a ? u = function(d, f) {
    return n.call(this, _t(e, d), f, e);
  } : n.length > 2 && (u = function(d, f) {
    return n.call(this, d, f, e);
  }));
  const c = l.call(s, u, o);
  return a && r ? r(c) : c;
}
function vs(e, t, n, o) {
  const r = wr(e), i = r !== e && !/* @__PURE__ */ ot(e);
  let s = n, a = !1;
  r !== e && (i ? (a = o.length === 0, s = function(u, c, d) {
    return a && (a = !1, u = _t(e, u)), n.call(this, u, _t(e, c), d, e);
  }) : n.length > 3 && (s = function(u, c, d) {
    return n.call(this, u, c, d, e);
  }));
  const l = r[t](s, ...o);
  return a ? _t(e, l) : l;
}
function zr(e, t, n) {
  const o = /* @__PURE__ */ ue(e);
  He(o, "iterate", lo);
  const r = o[t](...n);
  return (r === -1 || r === !1) && /* @__PURE__ */ Sr(n[0]) ? (n[0] = /* @__PURE__ */ ue(n[0]), o[t](...n)) : r;
}
function Rn(e, t, n = []) {
  Tt(), Li();
  const o = (/* @__PURE__ */ ue(e))[t].apply(e, n);
  return Ii(), Ot(), o;
}
const Hc = /* @__PURE__ */ Pi("__proto__,__v_isRef,__isVue"), gl = /* @__PURE__ */ new Set(
  /* @__PURE__ */ Object.getOwnPropertyNames(Symbol).filter((e) => e !== "arguments" && e !== "caller").map((e) => Symbol[e]).filter(rt)
);
function Uc(e) {
  rt(e) || (e = String(e));
  const t = /* @__PURE__ */ ue(this);
  return He(t, "has", e), t.hasOwnProperty(e);
}
class bl {
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
      return o === (r ? i ? ed : wl : i ? _l : yl).get(t) || // receiver is not the reactive proxy, but has the same prototype
      // this means the receiver is a user proxy of the reactive proxy
      Object.getPrototypeOf(t) === Object.getPrototypeOf(o) ? t : void 0;
    const s = U(t);
    if (!r) {
      let l;
      if (s && (l = zc[n]))
        return l;
      if (n === "hasOwnProperty")
        return Uc;
    }
    const a = Reflect.get(
      t,
      n,
      // if this is a proxy wrapping a ref, return methods using the raw ref
      // as receiver so that we don't have to call `toRaw` on the ref in all
      // its class methods
      /* @__PURE__ */ xe(t) ? t : o
    );
    if ((rt(n) ? gl.has(n) : Hc(n)) || (r || He(t, "get", n), i))
      return a;
    if (/* @__PURE__ */ xe(a)) {
      const l = s && gr(n) ? a : a.value;
      return r && he(l) ? /* @__PURE__ */ nr(l) : l;
    }
    return he(a) ? r ? /* @__PURE__ */ nr(a) : /* @__PURE__ */ Lo(a) : a;
  }
}
class vl extends bl {
  constructor(t = !1) {
    super(!1, t);
  }
  set(t, n, o, r) {
    let i = t[n];
    const s = U(t) && gr(n);
    if (!this._isShallow) {
      const u = /* @__PURE__ */ Pt(i);
      if (!/* @__PURE__ */ ot(o) && !/* @__PURE__ */ Pt(o) && (i = /* @__PURE__ */ ue(i), o = /* @__PURE__ */ ue(o)), !s && /* @__PURE__ */ xe(i) && !/* @__PURE__ */ xe(o))
        return u || (i.value = o), !0;
    }
    const a = s ? Number(n) < t.length : fe(t, n), l = Reflect.set(
      t,
      n,
      o,
      /* @__PURE__ */ xe(t) ? t : r
    );
    return t === /* @__PURE__ */ ue(r) && l && (a ? Ne(o, i) && Dt(t, "set", n, o) : Dt(t, "add", n, o)), l;
  }
  deleteProperty(t, n) {
    const o = fe(t, n);
    t[n];
    const r = Reflect.deleteProperty(t, n);
    return r && o && Dt(t, "delete", n, void 0), r;
  }
  has(t, n) {
    const o = Reflect.has(t, n);
    return (!rt(n) || !gl.has(n)) && He(t, "has", n), o;
  }
  ownKeys(t) {
    return He(
      t,
      "iterate",
      U(t) ? "length" : gn
    ), Reflect.ownKeys(t);
  }
}
class Wc extends bl {
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
const Kc = /* @__PURE__ */ new vl(), qc = /* @__PURE__ */ new Wc(), Gc = /* @__PURE__ */ new vl(!0);
const si = (e) => e, Bo = (e) => Reflect.getPrototypeOf(e);
function Yc(e, t, n) {
  return function(...o) {
    const r = this.__v_raw, i = /* @__PURE__ */ ue(r), s = Zt(i), a = e === "entries" || e === Symbol.iterator && s, l = e === "keys" && s, u = r[e](...o), c = n ? si : t ? Xt : at;
    return !t && He(
      i,
      "iterate",
      l ? ii : gn
    ), Te(
      // inheriting all iterator properties
      Object.create(u),
      {
        // iterator protocol
        next() {
          const { value: d, done: f } = u.next();
          return f ? { value: d, done: f } : {
            value: a ? [c(d[0]), c(d[1])] : c(d),
            done: f
          };
        }
      }
    );
  };
}
function Vo(e) {
  return function(...t) {
    return e === "delete" ? !1 : e === "clear" ? void 0 : this;
  };
}
function Zc(e, t) {
  const n = {
    get(r) {
      const i = this.__v_raw, s = /* @__PURE__ */ ue(i), a = /* @__PURE__ */ ue(r);
      e || (Ne(r, a) && He(s, "get", r), He(s, "get", a));
      const { has: l } = Bo(s), u = t ? si : e ? Xt : at;
      if (l.call(s, r))
        return u(i.get(r));
      if (l.call(s, a))
        return u(i.get(a));
      i !== s && i.get(r);
    },
    get size() {
      const r = this.__v_raw;
      return !e && He(/* @__PURE__ */ ue(r), "iterate", gn), r.size;
    },
    has(r) {
      const i = this.__v_raw, s = /* @__PURE__ */ ue(i), a = /* @__PURE__ */ ue(r);
      return e || (Ne(r, a) && He(s, "has", r), He(s, "has", a)), r === a ? i.has(r) : i.has(r) || i.has(a);
    },
    forEach(r, i) {
      const s = this, a = s.__v_raw, l = /* @__PURE__ */ ue(a), u = t ? si : e ? Xt : at;
      return !e && He(l, "iterate", gn), a.forEach((c, d) => r.call(i, u(c), u(d), s));
    }
  };
  return Te(
    n,
    e ? {
      add: Vo("add"),
      set: Vo("set"),
      delete: Vo("delete"),
      clear: Vo("clear")
    } : {
      add(r) {
        const i = /* @__PURE__ */ ue(this), s = Bo(i), a = /* @__PURE__ */ ue(r), l = !t && !/* @__PURE__ */ ot(r) && !/* @__PURE__ */ Pt(r) ? a : r;
        return s.has.call(i, l) || Ne(r, l) && s.has.call(i, r) || Ne(a, l) && s.has.call(i, a) || (i.add(l), Dt(i, "add", l, l)), this;
      },
      set(r, i) {
        !t && !/* @__PURE__ */ ot(i) && !/* @__PURE__ */ Pt(i) && (i = /* @__PURE__ */ ue(i));
        const s = /* @__PURE__ */ ue(this), { has: a, get: l } = Bo(s);
        let u = a.call(s, r);
        u || (r = /* @__PURE__ */ ue(r), u = a.call(s, r));
        const c = l.call(s, r);
        return s.set(r, i), u ? Ne(i, c) && Dt(s, "set", r, i) : Dt(s, "add", r, i), this;
      },
      delete(r) {
        const i = /* @__PURE__ */ ue(this), { has: s, get: a } = Bo(i);
        let l = s.call(i, r);
        l || (r = /* @__PURE__ */ ue(r), l = s.call(i, r)), a && a.call(i, r);
        const u = i.delete(r);
        return l && Dt(i, "delete", r, void 0), u;
      },
      clear() {
        const r = /* @__PURE__ */ ue(this), i = r.size !== 0, s = r.clear();
        return i && Dt(
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
    n[r] = Yc(r, e, t);
  }), n;
}
function Mi(e, t) {
  const n = Zc(e, t);
  return (o, r, i) => r === "__v_isReactive" ? !e : r === "__v_isReadonly" ? e : r === "__v_isShallow" ? t : r === "__v_raw" ? o : Reflect.get(
    fe(n, r) && r in o ? n : o,
    r,
    i
  );
}
const Jc = {
  get: /* @__PURE__ */ Mi(!1, !1)
}, Xc = {
  get: /* @__PURE__ */ Mi(!1, !0)
}, Qc = {
  get: /* @__PURE__ */ Mi(!0, !1)
};
const yl = /* @__PURE__ */ new WeakMap(), _l = /* @__PURE__ */ new WeakMap(), wl = /* @__PURE__ */ new WeakMap(), ed = /* @__PURE__ */ new WeakMap();
function td(e) {
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
function Lo(e) {
  return /* @__PURE__ */ Pt(e) ? e : Ni(
    e,
    !1,
    Kc,
    Jc,
    yl
  );
}
// @__NO_SIDE_EFFECTS__
function nd(e) {
  return Ni(
    e,
    !1,
    Gc,
    Xc,
    _l
  );
}
// @__NO_SIDE_EFFECTS__
function nr(e) {
  return Ni(
    e,
    !0,
    qc,
    Qc,
    wl
  );
}
function Ni(e, t, n, o, r) {
  if (!he(e) || e.__v_raw && !(t && e.__v_isReactive) || e.__v_skip || !Object.isExtensible(e))
    return e;
  const i = r.get(e);
  if (i)
    return i;
  const s = td(Cc(e));
  if (s === 0)
    return e;
  const a = new Proxy(
    e,
    s === 2 ? o : n
  );
  return r.set(e, a), a;
}
// @__NO_SIDE_EFFECTS__
function xt(e) {
  return /* @__PURE__ */ Pt(e) ? /* @__PURE__ */ xt(e.__v_raw) : !!(e && e.__v_isReactive);
}
// @__NO_SIDE_EFFECTS__
function Pt(e) {
  return !!(e && e.__v_isReadonly);
}
// @__NO_SIDE_EFFECTS__
function ot(e) {
  return !!(e && e.__v_isShallow);
}
// @__NO_SIDE_EFFECTS__
function Sr(e) {
  return e ? !!e.__v_raw : !1;
}
// @__NO_SIDE_EFFECTS__
function ue(e) {
  const t = e && e.__v_raw;
  return t ? /* @__PURE__ */ ue(t) : e;
}
function Di(e) {
  return !fe(e, "__v_skip") && Object.isExtensible(e) && Qa(e, "__v_skip", !0), e;
}
const at = (e) => he(e) ? /* @__PURE__ */ Lo(e) : e, Xt = (e) => he(e) ? /* @__PURE__ */ nr(e) : e;
// @__NO_SIDE_EFFECTS__
function xe(e) {
  return e ? e.__v_isRef === !0 : !1;
}
// @__NO_SIDE_EFFECTS__
function $e(e) {
  return Sl(e, !1);
}
// @__NO_SIDE_EFFECTS__
function Qt(e) {
  return Sl(e, !0);
}
function Sl(e, t) {
  return /* @__PURE__ */ xe(e) ? e : new od(e, t);
}
class od {
  constructor(t, n) {
    this.dep = new _r(), this.__v_isRef = !0, this.__v_isShallow = !1, this._rawValue = n ? t : /* @__PURE__ */ ue(t), this._value = n ? t : at(t), this.__v_isShallow = n;
  }
  get value() {
    return this.dep.track(), this._value;
  }
  set value(t) {
    const n = this._rawValue, o = this.__v_isShallow || /* @__PURE__ */ ot(t) || /* @__PURE__ */ Pt(t);
    t = o ? t : /* @__PURE__ */ ue(t), Ne(t, n) && (this._rawValue = t, this._value = o ? t : at(t), this.dep.trigger());
  }
}
function w(e) {
  return /* @__PURE__ */ xe(e) ? e.value : e;
}
const rd = {
  get: (e, t, n) => t === "__v_raw" ? e : w(Reflect.get(e, t, n)),
  set: (e, t, n, o) => {
    const r = e[t];
    return /* @__PURE__ */ xe(r) && !/* @__PURE__ */ xe(n) ? (r.value = n, !0) : Reflect.set(e, t, n, o);
  }
};
function $l(e) {
  return /* @__PURE__ */ xt(e) ? e : new Proxy(e, rd);
}
class id {
  constructor(t) {
    this.__v_isRef = !0, this._value = void 0;
    const n = this.dep = new _r(), { get: o, set: r } = t(n.track.bind(n), n.trigger.bind(n));
    this._get = o, this._set = r;
  }
  get value() {
    return this._value = this._get();
  }
  set value(t) {
    this._set(t);
  }
}
function sd(e) {
  return new id(e);
}
// @__NO_SIDE_EFFECTS__
function ad(e) {
  const t = U(e) ? new Array(e.length) : {};
  for (const n in e)
    t[n] = ud(e, n);
  return t;
}
class ld {
  constructor(t, n, o) {
    this._object = t, this._defaultValue = o, this.__v_isRef = !0, this._value = void 0, this._key = rt(n) ? n : String(n), this._raw = /* @__PURE__ */ ue(t);
    let r = !0, i = t;
    if (!U(t) || rt(this._key) || !gr(this._key))
      do
        r = !/* @__PURE__ */ Sr(i) || /* @__PURE__ */ ot(i);
      while (r && (i = i.__v_raw));
    this._shallow = r;
  }
  get value() {
    let t = this._object[this._key];
    return this._shallow && (t = w(t)), this._value = t === void 0 ? this._defaultValue : t;
  }
  set value(t) {
    if (this._shallow && /* @__PURE__ */ xe(this._raw[this._key])) {
      const n = this._object[this._key];
      if (/* @__PURE__ */ xe(n)) {
        n.value = t;
        return;
      }
    }
    this._object[this._key] = t;
  }
  get dep() {
    return Vc(this._raw, this._key);
  }
}
function ud(e, t, n) {
  return new ld(e, t, n);
}
class cd {
  constructor(t, n, o) {
    this.fn = t, this.setter = n, this._value = void 0, this.dep = new _r(this), this.__v_isRef = !0, this.deps = void 0, this.depsTail = void 0, this.flags = 16, this.globalVersion = ao - 1, this.next = void 0, this.effect = this, this.__v_isReadonly = !n, this.isSSR = o;
  }
  /**
   * @internal
   */
  notify() {
    if (this.flags |= 16, !(this.flags & 8) && // avoid infinite self recursion
    Se !== this)
      return ul(this, !0), !0;
  }
  get value() {
    const t = this.dep.track();
    return fl(this), t && (t.version = this.dep.version), this._value;
  }
  set value(t) {
    this.setter && this.setter(t);
  }
}
// @__NO_SIDE_EFFECTS__
function dd(e, t, n = !1) {
  let o, r;
  return ee(e) ? o = e : (o = e.get, r = e.set), new cd(o, r, n);
}
const zo = {}, or = /* @__PURE__ */ new WeakMap();
let cn;
function fd(e, t = !1, n = cn) {
  if (n) {
    let o = or.get(n);
    o || or.set(n, o = []), o.push(e);
  }
}
function pd(e, t, n = ce) {
  const { immediate: o, deep: r, once: i, scheduler: s, augmentJob: a, call: l } = n, u = (y) => r ? y : /* @__PURE__ */ ot(y) || r === !1 || r === 0 ? Ft(y, 1) : Ft(y);
  let c, d, f, h, g = !1, v = !1;
  if (/* @__PURE__ */ xe(e) ? (d = () => e.value, g = /* @__PURE__ */ ot(e)) : /* @__PURE__ */ xt(e) ? (d = () => u(e), g = !0) : U(e) ? (v = !0, g = e.some((y) => /* @__PURE__ */ xt(y) || /* @__PURE__ */ ot(y)), d = () => e.map((y) => {
    if (/* @__PURE__ */ xe(y))
      return y.value;
    if (/* @__PURE__ */ xt(y))
      return u(y);
    if (ee(y))
      return l ? l(y, 2) : y();
  })) : ee(e) ? t ? d = l ? () => l(e, 2) : e : d = () => {
    if (f) {
      Tt();
      try {
        f();
      } finally {
        Ot();
      }
    }
    const y = cn;
    cn = c;
    try {
      return l ? l(e, 3, [h]) : e(h);
    } finally {
      cn = y;
    }
  } : d = Ct, t && r) {
    const y = d, S = r === !0 ? 1 / 0 : r;
    d = () => Ft(y(), S);
  }
  const O = sl(), L = () => {
    c.stop(), O && O.active && Ai(O.effects, c);
  };
  if (i && t) {
    const y = t;
    t = (...S) => {
      try {
        return y(...S);
      } finally {
        L();
      }
    };
  }
  let E = v ? new Array(e.length).fill(zo) : zo;
  const B = (y) => {
    if (!(!(c.flags & 1) || !c.dirty && !y))
      if (t) {
        const S = c.run();
        if (y || r || g || (v ? S.some((K, F) => Ne(K, E[F])) : Ne(S, E))) {
          const K = cn;
          Tt();
          try {
            f && f(), cn = c;
            const F = [
              S,
              // pass undefined as the old value when it's changed for the first time
              E === zo ? void 0 : v && E[0] === zo ? [] : E,
              h
            ];
            E = S, l ? l(t, 3, F) : (
              // @ts-expect-error
              t(...F)
            );
          } finally {
            cn = K, Ot();
          }
        }
      } else
        c.run();
  };
  return a && a(B), c = new al(d), c.scheduler = s ? () => s(B, !1) : B, h = (y) => fd(y, !1, c), f = c.onStop = () => {
    const y = or.get(c);
    if (y) {
      if (l)
        l(y, 4);
      else
        for (const S of y) S();
      or.delete(c);
    }
  }, t ? o ? B(!0) : E = c.run() : s ? s(B.bind(null, !0), !0) : c.run(), L.pause = c.pause.bind(c), L.resume = c.resume.bind(c), L.stop = L, L;
}
function Ft(e, t = 1 / 0, n) {
  if (t <= 0 || !he(e) || e.__v_skip || (n = n || /* @__PURE__ */ new Map(), (n.get(e) || 0) >= t))
    return e;
  if (n.set(e, t), t--, /* @__PURE__ */ xe(e))
    Ft(e.value, t, n);
  else if (U(e))
    for (let o = 0; o < e.length; o++)
      Ft(e[o], t, n);
  else if (Ln(e) || Zt(e))
    e.forEach((o) => {
      Ft(o, t, n);
    });
  else if (Xa(e)) {
    for (const o in e)
      Ft(e[o], t, n);
    for (const o of Object.getOwnPropertySymbols(e))
      Object.prototype.propertyIsEnumerable.call(e, o) && Ft(e[o], t, n);
  }
  return e;
}
function Io(e, t, n, o) {
  try {
    return o ? e(...o) : e();
  } catch (r) {
    $r(r, t, n);
  }
}
function lt(e, t, n, o) {
  if (ee(e)) {
    const r = Io(e, t, n, o);
    return r && Za(r) && r.catch((i) => {
      $r(i, t, n, void 0, !0);
    }), r;
  }
  if (U(e)) {
    const r = [];
    for (let i = 0; i < e.length; i++)
      r.push(lt(e[i], t, n, o));
    return r;
  }
}
function $r(e, t, n, o = !0, r = !1) {
  const i = t ? t.vnode : null, { errorHandler: s, throwUnhandledErrorInProduction: a } = t && t.appContext.config || ce;
  if (t) {
    let l = t.parent;
    const u = t.proxy, c = `https://vuejs.org/error-reference/#runtime-${n}`;
    for (; l; ) {
      const d = l.ec;
      if (d && !l.isUnmounted && // Async failures may outlive stopped scopes whose unmount effects
      // are deferred or discarded by Suspense.
      (!r || l.scope.active)) {
        for (let f = 0; f < d.length; f++)
          if (d[f](e, u, c) === !1)
            return;
      }
      l = l.parent;
    }
    if (s) {
      Tt(), Io(s, null, 10, [
        e,
        u,
        c
      ]), Ot();
      return;
    }
  }
  hd(e, n, i, o, a);
}
function hd(e, t, n, o = !0, r = !1) {
  if (r)
    throw e;
  console.error(e);
}
const Ge = [];
let dt = -1;
const wt = [];
let Kt = null, Tn = 0;
const kl = /* @__PURE__ */ Promise.resolve();
let rr = null;
function kr(e) {
  const t = rr || kl;
  return e ? t.then(this ? e.bind(this) : e) : t;
}
function md(e) {
  let t = dt + 1, n = Ge.length;
  for (; t < n; ) {
    const o = t + n >>> 1, r = Ge[o], i = uo(r);
    i < e || i === e && r.flags & 2 ? t = o + 1 : n = o;
  }
  return t;
}
function Cr(e) {
  if (!(e.flags & 1)) {
    const t = uo(e), n = Ge[Ge.length - 1];
    !n || // fast path when the job id is larger than the tail
    !(e.flags & 2) && t >= uo(n) ? Ge.push(e) : Ge.splice(md(t), 0, e), e.flags |= 1, Cl();
  }
}
function Cl() {
  rr || (rr = kl.then(Ol));
}
function gd(e) {
  if (!U(e))
    Kt && e.id === -1 ? Kt.splice(Tn + 1, 0, e) : e.flags & 1 || (wt.push(e), e.flags |= 1);
  else
    for (let t = 0; t < e.length; t++)
      wt.push(e[t]);
  Cl();
}
function xl(e, t, n, o = dt + 1) {
  for (; o < Ge.length; o++) {
    const r = Ge[o];
    if (r && r.flags & 2) {
      if (e && r.id !== e.uid || t !== void 0 && !(r.id >= t))
        continue;
      Ge.splice(o, 1), o = e ? o - 1 : dt, r.flags & 4 && (r.flags &= -2), r(), r.flags & 4 || (r.flags &= -2);
    }
  }
}
function Tl(e, t, n = 0) {
  if (wt.length) {
    let o = wt, r = 0;
    if (t) {
      o = [];
      for (let s = 0; s < wt.length; s++) {
        const a = wt[s];
        (a.i !== void 0 ? !a.i || a.i.uid < n : t.has(a)) ? wt[r++] = a : o.push(a);
      }
    }
    const i = [...new Set(o)].sort((s, a) => uo(s) - uo(a));
    if (wt.length = r, Kt) {
      for (let s = 0; s < i.length; s++)
        Kt.push(i[s]);
      return;
    }
    for (Kt = i, Tn = 0; Tn < Kt.length; Tn++) {
      const s = Kt[Tn];
      s.flags & 4 && (s.flags &= -2), s.flags & 8 || s(), s.flags &= -2;
    }
    Kt = null, Tn = 0;
  }
}
let Hr = !1;
function bd(e, t) {
  if (Hr) {
    e();
    return;
  }
  const n = t === void 0 ? void 0 : new Set(wt);
  e(), Hr = !0;
  try {
    xl(void 0, t), Tl(void 0, n, t);
  } finally {
    Hr = !1;
  }
}
const uo = (e) => e.id == null ? e.flags & 2 ? -1 : 1 / 0 : e.id;
function Ol(e) {
  try {
    for (dt = 0; dt < Ge.length; dt++) {
      const t = Ge[dt];
      t && !(t.flags & 8) && (t.flags & 4 && (t.flags &= -2), Io(
        t,
        t.i,
        t.i ? 15 : 14
      ), t.flags & 4 || (t.flags &= -2));
    }
  } finally {
    for (; dt < Ge.length; dt++) {
      const t = Ge[dt];
      t && (t.flags &= -2);
    }
    dt = -1, Ge.length = 0, Tl(), rr = null, (Ge.length || wt.length) && Ol();
  }
}
let De = null, Pl = null;
function ir(e) {
  const t = De;
  return De = e, Pl = e && e.type.__scopeId || null, t;
}
function ie(e, t = De, n) {
  if (!t || e._n)
    return e;
  const o = (...r) => {
    o._d && dr(-1);
    const i = ir(t), s = Rt.length;
    let a;
    try {
      a = e(...r);
    } finally {
      for (let l = Rt.length; l > s; l--) qi();
      ir(i), o._d && dr(1);
    }
    return a;
  };
  return o._n = !0, o._c = !0, o._d = !0, o;
}
function Fi(e, t) {
  if (De === null)
    return e;
  const n = Ar(De), o = e.dirs || (e.dirs = []);
  for (let r = 0; r < t.length; r++) {
    let [i, s, a, l = ce] = t[r];
    i && (ee(i) && (i = {
      mounted: i,
      updated: i
    }), i.deep && Ft(s), o.push({
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
function sn(e, t, n, o) {
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
    s ? l.oldValue = s[a].value : o === "mounted" && l.oldValue !== void 0 && (l = Te({}, l, { oldValue: void 0 }));
    let u = l.dir[o];
    u && (Tt(), lt(u, n, 8, [
      e.el,
      l,
      r,
      t
    ]), Ot());
  }
}
function vd(e, t) {
  if (Ue) {
    let n = Ue.provides;
    const o = Ue.parent && Ue.parent.provides;
    o === n && (n = Ue.provides = Object.create(o)), n[e] = t;
  }
}
function Qn(e, t, n = !1) {
  const o = yn();
  if (o || vn) {
    let r = vn ? vn._context.provides : o ? o.parent == null || o.ce ? o.vnode.appContext && o.vnode.appContext.provides : o.parent.provides : void 0;
    if (r && e in r)
      return r[e];
    if (arguments.length > 1)
      return n && ee(t) ? t.call(o && o.proxy) : t;
  }
}
function yd() {
  return !!(yn() || vn);
}
const _d = /* @__PURE__ */ Symbol.for("v-scx"), wd = () => Qn(_d);
function Sd(e, t) {
  return Ri(
    e,
    null,
    { flush: "sync" }
  );
}
function ht(e, t, n) {
  return Ri(e, t, n);
}
function Ri(e, t, n = ce) {
  const { immediate: o, deep: r, flush: i, once: s } = n, a = Te({}, n), l = t && o || !t && i !== "post";
  let u;
  if (mo) {
    if (i === "sync") {
      const h = wd();
      u = h.__watcherHandles || (h.__watcherHandles = []);
    } else if (!l) {
      const h = () => {
      };
      return h.stop = Ct, h.resume = Ct, h.pause = Ct, h;
    }
  }
  const c = Ue;
  a.call = (h, g, v) => lt(h, c, g, v);
  let d = !1;
  i === "post" ? a.scheduler = (h) => {
    h.i = c, Ve(h, c && c.suspense);
  } : i !== "sync" && (d = !0, a.scheduler = (h, g) => {
    g ? h() : Cr(h);
  }), a.augmentJob = (h) => {
    t && (h.flags |= 4), d && (h.flags |= 2, c && (h.id = c.uid, h.i = c));
  };
  const f = pd(e, t, a);
  return mo && (u ? u.push(f) : l && f()), f;
}
function $d(e, t, n) {
  const o = this.proxy, r = ke(e) ? e.includes(".") ? Al(o, e) : () => o[e] : e.bind(o, o);
  let i;
  ee(t) ? i = t : (i = t.handler, n = t);
  const s = jo(this), a = Ri(r, i.bind(o), n);
  return s(), a;
}
function Al(e, t) {
  const n = t.split(".");
  return () => {
    let o = e;
    for (let r = 0; r < n.length && o; r++)
      o = o[n[r]];
    return o;
  };
}
const Ut = /* @__PURE__ */ new WeakMap(), El = /* @__PURE__ */ Symbol("_vte"), xr = (e) => e.__isTeleport, dn = (e) => e && (e.disabled || e.disabled === ""), kd = (e) => e && (e.defer || e.defer === ""), ys = (e) => typeof SVGElement < "u" && e instanceof SVGElement, _s = (e) => typeof MathMLElement == "function" && e instanceof MathMLElement, ai = (e, t) => {
  const n = e && e.to;
  return ke(n) ? t ? t(n) : null : n;
}, Cd = {
  name: "Teleport",
  __isTeleport: !0,
  process(e, t, n, o, r, i, s, a, l, u) {
    const {
      mc: c,
      pc: d,
      pbc: f,
      o: { insert: h, querySelector: g, createText: v, createComment: O, parentNode: L }
    } = u, E = dn(t.props);
    let { dynamicChildren: B } = t;
    const y = (F, P, I) => {
      F.shapeFlag & 16 && c(
        F.children,
        P,
        I,
        r,
        i,
        s,
        a,
        l
      );
    }, S = (F = t) => {
      const P = dn(F.props), I = F.target = ai(F.props, g), q = li(I, F, v, h);
      I && (s !== "svg" && ys(I) ? s = "svg" : s !== "mathml" && _s(I) && (s = "mathml"), r && r.isCE && (r.ce._teleportTargets || (r.ce._teleportTargets = /* @__PURE__ */ new Set())).add(I), P || (y(F, I, q), Un(F, !1)));
    }, K = (F) => {
      const P = () => {
        if (Ut.get(F) === P) {
          if (Ut.delete(F), dn(F.props)) {
            const I = L(F.el) || n;
            y(F, I, F.anchor), Un(F, !0);
          }
          S(F);
        }
      };
      Ut.set(F, P), Ve(P, i);
    };
    if (e == null) {
      const F = t.el = v(""), P = t.anchor = v("");
      if (h(F, n, o), h(P, n, o), kd(t.props) || i && i.pendingBranch) {
        K(t);
        return;
      }
      E && (y(t, n, P), Un(t, !0)), S();
    } else {
      t.el = e.el;
      const F = t.anchor = e.anchor, P = Ut.get(e);
      if (P) {
        P.flags |= 8, Ut.delete(e), K(t);
        return;
      }
      t.targetStart = e.targetStart;
      const I = t.target = e.target, q = t.targetAnchor = e.targetAnchor, X = dn(e.props), M = X ? n : I, ne = X ? F : q;
      if (s === "svg" || ys(I) ? s = "svg" : (s === "mathml" || _s(I)) && (s = "mathml"), B ? (f(
        e.dynamicChildren,
        B,
        M,
        r,
        i,
        s,
        a
      ), Ki(e, t, !0)) : l || d(
        e,
        t,
        M,
        ne,
        r,
        i,
        s,
        a,
        !1
      ), E)
        X ? t.props && e.props && t.props.to !== e.props.to && (t.props.to = e.props.to) : Ho(
          t,
          n,
          F,
          u,
          1
        );
      else if ((t.props && t.props.to) !== (e.props && e.props.to)) {
        const ge = ai(t.props, g);
        ge && (t.target = ge, Ho(
          t,
          ge,
          null,
          u,
          0
        ));
      } else X && Ho(
        t,
        I,
        q,
        u,
        1
      );
      Un(t, E);
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
      props: f
    } = e, h = dn(f), g = i || !h, v = Ut.get(e);
    if (v && (v.flags |= 8, Ut.delete(e)), d && (r(u), r(c)), i && r(l), !v && (h || d) && s & 16)
      for (let O = 0; O < a.length; O++) {
        const L = a[O];
        o(
          L,
          t,
          n,
          g,
          !!L.dynamicChildren
        );
      }
  },
  move: Ho,
  hydrate: xd
};
function Ho(e, t, n, { o: { insert: o }, m: r }, i = 2) {
  i === 0 && (e.targetStart && o(e.targetStart, t, n), o(e.targetAnchor, t, n), n = e.targetAnchor);
  const { el: s, anchor: a, shapeFlag: l, children: u, props: c } = e, d = i === 2;
  if (d && o(s, t, n), !Ut.has(e) && (!d || dn(c)) && l & 16)
    for (let f = 0; f < u.length; f++)
      r(
        u[f],
        t,
        n,
        2
      );
  d && o(a, t, n);
}
function xd(e, t, n, o, r, i, {
  o: { nextSibling: s, parentNode: a, querySelector: l, insert: u, createText: c }
}, d) {
  function f(O, L) {
    let E = L;
    for (; E; ) {
      if (E && E.nodeType === 8) {
        if (E.data === "teleport start anchor")
          t.targetStart = E;
        else if (E.data === "teleport anchor") {
          t.targetAnchor = E, O._lpa = t.targetAnchor && s(t.targetAnchor);
          break;
        }
      }
      E = s(E);
    }
  }
  function h(O, L) {
    L.anchor = d(
      s(O),
      L,
      a(O),
      n,
      o,
      r,
      i
    );
  }
  const g = t.target = ai(
    t.props,
    l
  ), v = dn(t.props);
  if (g) {
    const O = g._lpa || g.firstChild;
    t.shapeFlag & 16 && (v ? (h(e, t), f(g, O), t.targetAnchor || li(
      g,
      t,
      c,
      u,
      // if target is the same as the main view, insert anchors before current node
      // to avoid hydrating mismatch
      a(e) === g ? e : null
    )) : (t.anchor = s(e), f(g, O), t.targetAnchor || li(g, t, c, u), d(
      O && s(O),
      t,
      g,
      n,
      o,
      r,
      i
    ))), Un(t, v);
  } else v && t.shapeFlag & 16 && (h(e, t), t.targetStart = e, t.targetAnchor = s(e));
  return t.anchor && s(t.anchor);
}
const Td = Cd;
function Un(e, t) {
  const n = e.ctx;
  if (n && n.ut) {
    let o, r;
    for (t ? (o = e.el, r = e.anchor) : (o = e.targetStart, r = e.targetAnchor); o && o !== r; )
      o.nodeType === 1 && o.setAttribute("data-v-owner", n.uid), o = o.nextSibling;
    n.ut();
  }
}
function li(e, t, n, o, r = null) {
  const i = t.targetStart = n(""), s = t.targetAnchor = n("");
  return i[El] = s, e && (o(i, e, r), o(s, e, r)), s;
}
const st = /* @__PURE__ */ Symbol("_leaveCb"), Bn = /* @__PURE__ */ Symbol("_enterCb");
function Od() {
  const e = {
    isMounted: !1,
    isLeaving: !1,
    isUnmounting: !1,
    leavingVNodes: /* @__PURE__ */ new Map()
  };
  return Bi(() => {
    e.isMounted = !0;
  }), Vi(() => {
    e.isUnmounting = !0;
  }), e;
}
const it = [Function, Array], Ll = {
  mode: String,
  appear: Boolean,
  persisted: Boolean,
  // enter
  onBeforeEnter: it,
  onEnter: it,
  onAfterEnter: it,
  onEnterCancelled: it,
  // leave
  onBeforeLeave: it,
  onLeave: it,
  onAfterLeave: it,
  onLeaveCancelled: it,
  // appear
  onBeforeAppear: it,
  onAppear: it,
  onAfterAppear: it,
  onAppearCancelled: it
}, Pd = {
  name: "BaseTransition",
  props: Ll,
  setup(e, { slots: t }) {
    const n = yn(), o = Od();
    return () => {
      const r = t.default && Ml(t.default(), !0), i = r && r.length ? Il(r) : (
        // Keep explicit default-slot conditionals on the same transition path
        // as regular v-if branches, which render a comment placeholder.
        n.subTree ? W() : void 0
      );
      if (!i)
        return;
      const s = /* @__PURE__ */ ue(e), { mode: a } = s;
      if (o.isLeaving)
        return Ur(i);
      const l = sr(i);
      if (!l)
        return Ur(i);
      const u = ui(
        l,
        s,
        o,
        n
      );
      l.type !== Fe && bn(l, u);
      let c = n.subTree && sr(n.subTree);
      if (c && c.type !== Fe && !fn(c, l) && co(n.subTree)) {
        let d = ui(
          c,
          s,
          o,
          n
        );
        if (bn(c, d), a === "out-in" && l.type !== Fe)
          return o.isLeaving = !0, d.afterLeave = () => {
            if (o.isLeaving = !1, !(n.job.flags & 8))
              if (n.effect.flags & 2) {
                const f = () => {
                  n.job.flags & 8 || n.update();
                };
                f.i = n, Cr(f);
              } else
                n.update();
            delete d.afterLeave, c = void 0;
          }, Ur(i);
        a === "in-out" && l.type !== Fe ? d.delayLeave = (f, h, g) => {
          const v = jl(
            o,
            c
          );
          v[String(c.key)] = c, f[st] = () => {
            h(), f[st] = void 0, delete u.delayedLeave, c = void 0;
          }, u.delayedLeave = () => {
            g(), delete u.delayedLeave, c = void 0;
          };
        } : c = void 0;
      } else c && (c = void 0);
      return i;
    };
  }
};
function Il(e) {
  let t = e[0];
  if (e.length > 1) {
    for (const n of e)
      if (n.type !== Fe) {
        t = n;
        break;
      }
  }
  return t;
}
const Ad = Pd;
function jl(e, t) {
  const { leavingVNodes: n } = e;
  let o = n.get(t.type);
  return o || (o = /* @__PURE__ */ Object.create(null), n.set(t.type, o)), o;
}
function ui(e, t, n, o) {
  const {
    appear: r,
    mode: i,
    persisted: s = !1,
    onBeforeEnter: a,
    onEnter: l,
    onAfterEnter: u,
    onEnterCancelled: c,
    onBeforeLeave: d,
    onLeave: f,
    onAfterLeave: h,
    onLeaveCancelled: g,
    onBeforeAppear: v,
    onAppear: O,
    onAfterAppear: L,
    onAppearCancelled: E
  } = t, B = String(e.key), y = jl(n, e), S = (P, I) => {
    P && lt(
      P,
      o,
      9,
      I
    );
  }, K = (P, I) => {
    const q = I[1];
    S(P, I), U(P) ? P.every((X) => X.length <= 1) && q() : P.length <= 1 && q();
  }, F = {
    mode: i,
    persisted: s,
    beforeEnter(P) {
      let I = a;
      if (!n.isMounted)
        if (r)
          I = v || a;
        else
          return;
      P[st] && P[st](
        !0
        /* cancelled */
      );
      const q = y[B];
      if (q && fn(e, q)) {
        let X = q.el[st];
        if (!X) {
          const M = co(q);
          X = M && M.el[st];
        }
        X && X();
      }
      S(I, [P]);
    },
    enter(P) {
      if (y[B] === e) return;
      let I = l, q = u, X = c;
      if (!n.isMounted)
        if (r)
          I = O || l, q = L || u, X = E || c;
        else
          return;
      let M = !1;
      P[Bn] = (ge) => {
        M || (M = !0, ge ? S(X, [P]) : S(q, [P]), F.delayedLeave && F.delayedLeave(), P[Bn] = void 0);
      };
      const ne = P[Bn].bind(null, !1);
      I ? K(I, [P, ne]) : ne();
    },
    leave(P, I) {
      const q = String(e.key);
      if (P[Bn] && P[Bn](
        !0
        /* cancelled */
      ), n.isUnmounting)
        return I();
      S(d, [P]);
      let X = !1;
      P[st] = (ne) => {
        X || (X = !0, I(), ne ? S(g, [P]) : S(h, [P]), P[st] = void 0, y[q] === e && delete y[q]);
      };
      const M = P[st].bind(null, !1);
      y[q] = e, f ? K(f, [P, M]) : M();
    },
    clone(P) {
      const I = ui(P, t, n, o);
      return I.afterLeave = () => {
        F.afterLeave && F.afterLeave();
      }, I.delayLeave = (q, X, M) => {
        F.delayLeave ? F.delayLeave(q, X, M) : M();
      }, I.delayedLeave = () => {
        F.delayedLeave && F.delayedLeave();
      }, I;
    }
  };
  return F;
}
function Ur(e) {
  if (Tr(e))
    return e = en(e), e.children = null, e;
}
function sr(e) {
  if (!Tr(e))
    return xr(e.type) && e.children ? Il(e.children) : e;
  if (e.component)
    return e.component.subTree;
  const { shapeFlag: t, children: n } = e;
  if (n) {
    if (t & 16)
      return n[0];
    if (t & 32 && ee(n.default))
      return n.default();
  }
}
function bn(e, t) {
  if (e.shapeFlag & 6 && e.component) {
    e.transition = t;
    const n = e.component.subTree;
    bn(
      xr(n.type) && sr(n) || n,
      t
    );
  } else if (e.shapeFlag & 128) {
    const n = e.suspense;
    if (n) {
      const o = n.isHydrating ? n.pendingBranch : n.activeBranch;
      o && bn(o, t.clone(o));
    } else
      e.ssContent.transition = t.clone(e.ssContent), e.ssFallback.transition = t.clone(e.ssFallback);
  } else if (e.transition = t, e.type === Y && U(e.children)) {
    const n = Kl(e.children, !1);
    n && bn(n, t);
  }
}
function Ml(e, t = !1, n) {
  let o = [], r = 0;
  for (let i = 0; i < e.length; i++) {
    let s = e[i];
    const a = n == null ? s.key : String(n) + String(s.key != null ? s.key : i);
    s.type === Y ? (s.patchFlag & 128 && r++, o = o.concat(
      Ml(s.children, t, a)
    )) : (t || s.type !== Fe) && o.push(a != null ? en(s, { key: a }) : s);
  }
  if (r > 1)
    for (let i = 0; i < o.length; i++)
      o[i].patchFlag = -2;
  return o;
}
function co(e) {
  if (e.component)
    return co(e.component.subTree);
  if (e.type === Y) {
    const t = U(e.children) && Kl(e.children, !1);
    return t ? co(t) : void 0;
  }
  if (e.type !== Fe)
    return e;
}
// @__NO_SIDE_EFFECTS__
function Ke(e, t) {
  return ee(e) ? (
    // #8236: extend call and options.name access are considered side-effects
    // by Rollup, so we have to wrap it in a pure-annotated IIFE.
    Te({ name: e.name }, t, { setup: e })
  ) : e;
}
function Ed() {
  const e = yn();
  return e ? (e.appContext.config.idPrefix || "v") + "-" + e.ids[0] + e.ids[1]++ : "";
}
function Nl(e) {
  e.ids = [e.ids[0] + e.ids[2]++ + "-", 0, 0];
}
function ws(e, t) {
  let n;
  return !!((n = Object.getOwnPropertyDescriptor(e, t)) && !n.configurable);
}
const ar = /* @__PURE__ */ new WeakMap();
function eo(e, t, n, o, r = !1) {
  if (U(e)) {
    e.forEach(
      (v, O) => eo(
        v,
        t && (U(t) ? t[O] : t),
        n,
        o,
        r
      )
    );
    return;
  }
  if (An(o) && !r) {
    o.shapeFlag & 512 && o.type.__asyncResolved && o.component.subTree.component && eo(e, t, n, o.component.subTree);
    return;
  }
  const i = o.shapeFlag & 4 ? Ar(o.component) : o.el, s = r ? null : i, { i: a, r: l } = e, u = t && t.r, c = a.refs === ce ? a.refs = {} : a.refs, d = a.setupState, f = /* @__PURE__ */ ue(d), h = d === ce ? Ya : (v) => ws(c, v) ? !1 : fe(f, v), g = (v, O) => !(O && ws(c, O));
  if (u != null && u !== l) {
    if (Ss(t), ke(u))
      c[u] = null, h(u) && (d[u] = null);
    else if (/* @__PURE__ */ xe(u)) {
      const v = t;
      g(u, v.k) && (u.value = null), v.k && (c[v.k] = null);
    }
  }
  if (ee(l))
    Io(l, a, 12, [s, c]);
  else {
    const v = ke(l), O = /* @__PURE__ */ xe(l);
    if (v || O) {
      const L = () => {
        if (e.f) {
          const E = v ? h(l) ? d[l] : c[l] : g() || !e.k ? l.value : c[e.k];
          if (r)
            U(E) && Ai(E, i);
          else if (U(E))
            E.includes(i) || E.push(i);
          else if (v)
            c[l] = [i], h(l) && (d[l] = c[l]);
          else {
            const B = [i];
            g(l, e.k) && (l.value = B), e.k && (c[e.k] = B);
          }
        } else v ? (c[l] = s, h(l) && (d[l] = s)) : O && (g(l, e.k) && (l.value = s), e.k && (c[e.k] = s));
      };
      if (s) {
        const E = () => {
          L(), ar.delete(e);
        };
        E.id = -1, ar.set(e, E), Ve(E, n);
      } else
        Ss(e), L();
    }
  }
}
function Ss(e) {
  const t = ar.get(e);
  t && (t.flags |= 8, ar.delete(e));
}
yr().requestIdleCallback;
yr().cancelIdleCallback;
const An = (e) => !!e.type.__asyncLoader, Tr = (e) => e.type.__isKeepAlive;
function Ld(e, t) {
  Dl(e, "a", t);
}
function Id(e, t) {
  Dl(e, "da", t);
}
function Dl(e, t, n = Ue) {
  const o = e.__wdc || (e.__wdc = () => {
    let r = n;
    for (; r; ) {
      if (r.isDeactivated)
        return;
      r = r.parent;
    }
    return e();
  });
  if (fo(t, o, n), n) {
    let r = n.parent;
    for (; r && r.parent; )
      Tr(r.parent.vnode) && jd(o, t, n, r), r = r.parent;
  }
}
function jd(e, t, n, o) {
  const r = fo(
    t,
    e,
    o,
    !0
    /* prepend */
  ), i = fo(
    "um",
    () => Ai(o[t], r),
    n
  );
  i.flags = 16;
}
function fo(e, t, n = Ue, o = !1) {
  if (n) {
    const r = n[e] || (n[e] = []), i = t.__weh || (t.__weh = (...s) => {
      Tt();
      const a = jo(n), l = lt(t, n, e, s);
      return a(), Ot(), l;
    });
    return o ? r.unshift(i) : r.push(i), i;
  }
}
const Vt = (e) => (t, n = Ue) => {
  (!mo || e === "sp") && fo(e, (...o) => t(...o), n);
}, Md = Vt("bm"), Bi = Vt("m"), Nd = Vt(
  "bu"
), Dd = Vt("u"), Vi = Vt(
  "bum"
), Fd = Vt("um"), Rd = Vt(
  "sp"
), Bd = Vt("rtg"), Vd = Vt("rtc");
function zd(e, t = Ue) {
  fo("ec", e, t);
}
const zi = "components", Hd = "directives";
function lr(e, t) {
  return Hi(zi, e, !0, t) || e;
}
const Fl = /* @__PURE__ */ Symbol.for("v-ndc");
function ci(e) {
  return ke(e) ? Hi(zi, e, !1) || e : e || Fl;
}
function Rl(e) {
  return Hi(Hd, e);
}
function Hi(e, t, n = !0, o = !1) {
  const r = De || Ue;
  if (r) {
    const i = r.type;
    if (e === zi) {
      const a = Tf(
        i,
        !1
      );
      if (a && (a === t || a === We(t) || a === vr(We(t))))
        return i;
    }
    const s = (
      // local registration
      // check instance[type] first which is resolved for options API
      $s(r[e] || i[e], t) || // global registration
      $s(r.appContext[e], t)
    );
    return !s && o ? i : s;
  }
}
function $s(e, t) {
  return e && (e[t] || e[We(t)] || e[vr(We(t))]);
}
function Xe(e, t, n, o) {
  let r;
  const i = n, s = U(e);
  if (s || ke(e)) {
    const a = s && /* @__PURE__ */ xt(e);
    let l = !1, u = !1;
    a && (l = !/* @__PURE__ */ ot(e), u = /* @__PURE__ */ Pt(e), e = wr(e)), r = new Array(e.length);
    for (let c = 0, d = e.length; c < d; c++)
      r[c] = t(
        l ? u ? Xt(at(e[c])) : at(e[c]) : e[c],
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
  else if (he(e))
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
function ze(e, t, n, o, r, i) {
  if (n == null && (n = {}), De.ce || De.parent && An(De.parent) && De.parent.ce) {
    const u = n, c = Object.keys(u).length > 0;
    return t !== "default" && (u.name = t), b(), pe(
      Y,
      null,
      [J("slot", u, o && o())],
      c ? -2 : 64
    );
  }
  let s = e[t];
  s && s._c && (s._d = !1);
  const a = Rt.length;
  b();
  let l;
  try {
    const u = s && Bl(s(n)), c = n.key || i || // slot content array of a dynamic conditional slot may have a branch
    // key attached in the `createSlots` helper, respect that
    u && u.key;
    l = pe(
      Y,
      {
        key: (c && !rt(c) ? c : `_${t}`) + // #7256 force differentiate fallback content from actual content
        (!u && o ? "_fb" : "")
      },
      u || (o ? o() : []),
      u && e._ === 1 ? 64 : -2
    );
  } catch (u) {
    for (let c = Rt.length; c > a; c--) qi();
    throw u;
  } finally {
    s && s._c && (s._d = !0);
  }
  return l.scopeId && (l.slotScopeIds = [l.scopeId + "-s"]), l;
}
function Bl(e) {
  return e.some((t) => In(t) ? !(t.type === Fe || t.type === Y && !Bl(t.children)) : !0) ? e : null;
}
const di = (e) => e ? au(e) ? Ar(e) : di(e.parent) : null, to = (
  // Move PURE marker to new line to workaround compiler discarding it
  // due to type annotation
  /* @__PURE__ */ Te(/* @__PURE__ */ Object.create(null), {
    $: (e) => e,
    $el: (e) => e.vnode.el,
    $data: (e) => e.data,
    $props: (e) => e.props,
    $attrs: (e) => e.attrs,
    $slots: (e) => e.slots,
    $refs: (e) => e.refs,
    $parent: (e) => di(e.parent),
    $root: (e) => di(e.root),
    $host: (e) => e.ce,
    $emit: (e) => e.emit,
    $options: (e) => zl(e),
    $forceUpdate: (e) => e.f || (e.f = () => {
      Cr(e.update);
    }),
    $nextTick: (e) => e.n || (e.n = kr.bind(e.proxy)),
    $watch: (e) => $d.bind(e)
  })
), Wr = (e, t) => e !== ce && !e.__isScriptSetup && fe(e, t), Ud = {
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
        if (Wr(o, t))
          return s[t] = 1, o[t];
        if (r !== ce && fe(r, t))
          return s[t] = 2, r[t];
        if (fe(i, t))
          return s[t] = 3, i[t];
        if (n !== ce && fe(n, t))
          return s[t] = 4, n[t];
        fi && (s[t] = 0);
      }
    }
    const u = to[t];
    let c, d;
    if (u)
      return t === "$attrs" && He(e.attrs, "get", ""), u(e);
    if (
      // css module (injected by vue-loader)
      (c = a.__cssModules) && (c = c[t])
    )
      return c;
    if (n !== ce && fe(n, t))
      return s[t] = 4, n[t];
    if (
      // global properties
      d = l.config.globalProperties, fe(d, t)
    )
      return d[t];
  },
  set({ _: e }, t, n) {
    const { data: o, setupState: r, ctx: i } = e;
    return Wr(r, t) ? (r[t] = n, !0) : o !== ce && fe(o, t) ? (o[t] = n, !0) : fe(e.props, t) || t[0] === "$" && t.slice(1) in e ? !1 : (i[t] = n, !0);
  },
  has({
    _: { data: e, setupState: t, accessCache: n, ctx: o, appContext: r, props: i, type: s }
  }, a) {
    let l;
    return !!(n[a] || e !== ce && a[0] !== "$" && fe(e, a) || Wr(t, a) || fe(i, a) || fe(o, a) || fe(to, a) || fe(r.config.globalProperties, a) || (l = s.__cssModules) && l[a]);
  },
  defineProperty(e, t, n) {
    return n.get != null ? e._.accessCache[t] = 0 : fe(n, "value") && this.set(e, t, n.value, null), Reflect.defineProperty(e, t, n);
  }
};
function ur(e) {
  return U(e) ? e.reduce(
    (t, n) => (t[n] = null, t),
    {}
  ) : e;
}
function ks(e, t) {
  return !e || !t ? e || t : U(e) && U(t) ? e.concat(t) : Te({}, ur(e), ur(t));
}
let fi = !0;
function Wd(e) {
  const t = zl(e), n = e.proxy, o = e.ctx;
  fi = !1, t.beforeCreate && Cs(t.beforeCreate, e, "bc");
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
    mounted: f,
    beforeUpdate: h,
    updated: g,
    activated: v,
    deactivated: O,
    beforeDestroy: L,
    beforeUnmount: E,
    destroyed: B,
    unmounted: y,
    render: S,
    renderTracked: K,
    renderTriggered: F,
    errorCaptured: P,
    serverPrefetch: I,
    // public API
    expose: q,
    inheritAttrs: X,
    // assets
    components: M,
    directives: ne,
    filters: ge
  } = t;
  if (u && Kd(u, o, null), s)
    for (const Q in s) {
      const se = s[Q];
      ee(se) && (o[Q] = se.bind(n));
    }
  if (r) {
    const Q = r.call(n, n);
    he(Q) && (e.data = /* @__PURE__ */ Lo(Q));
  }
  if (fi = !0, i)
    for (const Q in i) {
      const se = i[Q], Ye = ee(se) ? se.bind(n, n) : ee(se.get) ? se.get.bind(n, n) : Ct, Ze = !ee(se) && ee(se.set) ? se.set.bind(n) : Ct, Le = ye({
        get: Ye,
        set: Ze
      });
      Object.defineProperty(o, Q, {
        enumerable: !0,
        configurable: !0,
        get: () => Le.value,
        set: (Ee) => Le.value = Ee
      });
    }
  if (a)
    for (const Q in a)
      Vl(a[Q], o, n, Q);
  if (l) {
    const Q = ee(l) ? l.call(n) : l;
    Reflect.ownKeys(Q).forEach((se) => {
      vd(se, Q[se]);
    });
  }
  c && Cs(c, e, "c");
  function de(Q, se) {
    U(se) ? se.forEach((Ye) => Q(Ye.bind(n))) : se && Q(se.bind(n));
  }
  if (de(Md, d), de(Bi, f), de(Nd, h), de(Dd, g), de(Ld, v), de(Id, O), de(zd, P), de(Vd, K), de(Bd, F), de(Vi, E), de(Fd, y), de(Rd, I), U(q))
    if (q.length) {
      const Q = e.exposed || (e.exposed = {});
      q.forEach((se) => {
        Object.defineProperty(Q, se, {
          get: () => n[se],
          set: (Ye) => n[se] = Ye,
          enumerable: !0
        });
      });
    } else e.exposed || (e.exposed = {});
  S && e.render === Ct && (e.render = S), X != null && (e.inheritAttrs = X), M && (e.components = M), ne && (e.directives = ne), I && Nl(e);
}
function Kd(e, t, n = Ct) {
  U(e) && (e = pi(e));
  for (const o in e) {
    const r = e[o];
    let i;
    he(r) ? "default" in r ? i = Qn(
      r.from || o,
      r.default,
      !0
    ) : i = Qn(r.from || o) : i = Qn(r), /* @__PURE__ */ xe(i) ? Object.defineProperty(t, o, {
      enumerable: !0,
      configurable: !0,
      get: () => i.value,
      set: (s) => i.value = s
    }) : t[o] = i;
  }
}
function Cs(e, t, n) {
  lt(
    U(e) ? e.map((o) => o.bind(t.proxy)) : e.bind(t.proxy),
    t,
    n
  );
}
function Vl(e, t, n, o) {
  let r = o.includes(".") ? Al(n, o) : () => n[o];
  if (ke(e)) {
    const i = t[e];
    ee(i) && ht(r, i);
  } else if (ee(e))
    ht(r, e.bind(n));
  else if (he(e))
    if (U(e))
      e.forEach((i) => Vl(i, t, n, o));
    else {
      const i = ee(e.handler) ? e.handler.bind(n) : t[e.handler];
      ee(i) && ht(r, i, e);
    }
}
function zl(e) {
  const t = e.type, { mixins: n, extends: o } = t, {
    mixins: r,
    optionsCache: i,
    config: { optionMergeStrategies: s }
  } = e.appContext, a = i.get(t);
  let l;
  return a ? l = a : !r.length && !n && !o ? l = t : (l = {}, r.length && r.forEach(
    (u) => cr(l, u, s, !0)
  ), cr(l, t, s)), he(t) && i.set(t, l), l;
}
function cr(e, t, n, o = !1) {
  const { mixins: r, extends: i } = t;
  i && cr(e, i, n, !0), r && r.forEach(
    (s) => cr(e, s, n, !0)
  );
  for (const s in t)
    if (!(o && s === "expose")) {
      const a = qd[s] || n && n[s];
      e[s] = a ? a(e[s], t[s]) : t[s];
    }
  return e;
}
const qd = {
  data: xs,
  props: Ts,
  emits: Ts,
  // objects
  methods: Wn,
  computed: Wn,
  // lifecycle
  beforeCreate: qe,
  created: qe,
  beforeMount: qe,
  mounted: qe,
  beforeUpdate: qe,
  updated: qe,
  beforeDestroy: qe,
  beforeUnmount: qe,
  destroyed: qe,
  unmounted: qe,
  activated: qe,
  deactivated: qe,
  errorCaptured: qe,
  serverPrefetch: qe,
  // assets
  components: Wn,
  directives: Wn,
  // watch
  watch: Yd,
  // provide / inject
  provide: xs,
  inject: Gd
};
function xs(e, t) {
  return t ? e ? function() {
    return Te(
      ee(e) ? e.call(this, this) : e,
      ee(t) ? t.call(this, this) : t
    );
  } : t : e;
}
function Gd(e, t) {
  return Wn(pi(e), pi(t));
}
function pi(e) {
  if (U(e)) {
    const t = {};
    for (let n = 0; n < e.length; n++)
      t[e[n]] = e[n];
    return t;
  }
  return e;
}
function qe(e, t) {
  return e ? [...new Set([].concat(e, t))] : t;
}
function Wn(e, t) {
  return e ? Te(/* @__PURE__ */ Object.create(null), e, t) : t;
}
function Ts(e, t) {
  return e ? U(e) && U(t) ? [.../* @__PURE__ */ new Set([...e, ...t])] : Te(
    /* @__PURE__ */ Object.create(null),
    ur(e),
    ur(t ?? {})
  ) : t;
}
function Yd(e, t) {
  if (!e) return t;
  if (!t) return e;
  const n = Te(/* @__PURE__ */ Object.create(null), e);
  for (const o in t)
    n[o] = qe(e[o], t[o]);
  return n;
}
function Hl() {
  return {
    app: null,
    config: {
      isNativeTag: Ya,
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
let Zd = 0;
function Jd(e, t) {
  return function(o, r = null) {
    ee(o) || (o = Te({}, o)), r != null && !he(r) && (r = null);
    const i = Hl(), s = /* @__PURE__ */ new WeakSet(), a = [];
    let l = !1;
    const u = i.app = {
      _uid: Zd++,
      _component: o,
      _props: r,
      _container: null,
      _context: i,
      _instance: null,
      version: Af,
      get config() {
        return i.config;
      },
      set config(c) {
      },
      use(c, ...d) {
        return s.has(c) || (c && ee(c.install) ? (s.add(c), c.install(u, ...d)) : ee(c) && (s.add(c), c(u, ...d))), u;
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
      mount(c, d, f) {
        if (!l) {
          const h = u._ceVNode || J(o, r);
          return h.appContext = i, f === !0 ? f = "svg" : f === !1 && (f = void 0), e(h, c, f), l = !0, u._container = c, c.__vue_app__ = u, Ar(h.component);
        }
      },
      onUnmount(c) {
        a.push(c);
      },
      unmount() {
        l && (lt(
          a,
          u._instance,
          16
        ), e(null, u._container), delete u._container.__vue_app__);
      },
      provide(c, d) {
        return i.provides[c] = d, u;
      },
      runWithContext(c) {
        const d = vn;
        vn = u;
        try {
          return c();
        } finally {
          vn = d;
        }
      }
    };
    return u;
  };
}
let vn = null;
function Xd(e, t, n = ce) {
  const o = yn(), r = We(t), i = tn(t), s = Ul(e, r), a = sd((l, u) => {
    let c, d = ce, f;
    return Sd(() => {
      const h = e[r];
      Ne(c, h) && (c = h, u());
    }), {
      get() {
        return l(), n.get ? n.get(c) : c;
      },
      set(h) {
        const g = n.set ? n.set(h) : h;
        if (!Ne(g, c) && !(d !== ce && Ne(h, d)))
          return;
        const v = o.vnode.props, O = !!(v && // check if parent has passed v-model
        (t in v || r in v || i in v) && (`onUpdate:${t}` in v || `onUpdate:${r}` in v || `onUpdate:${i}` in v));
        O || (c = h, u()), o.emit(`update:${t}`, g), Ne(h, d) && (Ne(h, g) && !Ne(g, f) || // #13524: browsers differ in when they flush microtasks between
        // event listeners. If a v-model listener emits an intermediate value
        // and a following listener restores the model to its previous prop
        // value before parent updates are flushed, the parent render can be
        // deduped as having no prop change. Force a local update so DOM state
        // such as an input's value is synchronized back to the current model.
        O && d !== ce && !Ne(g, c)) && u(), d = h, f = g;
      }
    };
  });
  return a[Symbol.iterator] = () => {
    let l = 0;
    return {
      next() {
        return l < 2 ? { value: l++ ? s || ce : a, done: !1 } : { done: !0 };
      }
    };
  }, a;
}
const Ul = (e, t) => t === "modelValue" || t === "model-value" ? e.modelModifiers : e[`${t}Modifiers`] || e[`${We(t)}Modifiers`] || e[`${tn(t)}Modifiers`];
function Qd(e, t, ...n) {
  if (e.isUnmounted) return;
  const o = e.vnode.props || ce;
  let r = n;
  const i = t.startsWith("update:"), s = i && Ul(o, t.slice(7));
  s && (s.trim && (r = n.map((c) => ke(c) ? c.trim() : c)), s.number && (r = r.map(Oc)));
  let a, l = o[a = Fr(t)] || // also try camelCase event handler (#2249)
  o[a = Fr(We(t))];
  !l && i && (l = o[a = Fr(tn(t))]), l && lt(
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
    e.emitted[a] = !0, lt(
      u,
      e,
      6,
      r
    );
  }
}
const ef = /* @__PURE__ */ new WeakMap();
function Wl(e, t, n = !1) {
  const o = n ? ef : t.emitsCache, r = o.get(e);
  if (r !== void 0)
    return r;
  const i = e.emits;
  let s = {}, a = !1;
  if (!ee(e)) {
    const l = (u) => {
      const c = Wl(u, t, !0);
      c && (a = !0, Te(s, c));
    };
    !n && t.mixins.length && t.mixins.forEach(l), e.extends && l(e.extends), e.mixins && e.mixins.forEach(l);
  }
  return !i && !a ? (he(e) && o.set(e, null), null) : (U(i) ? i.forEach((l) => s[l] = null) : Te(s, i), he(e) && o.set(e, s), s);
}
function Or(e, t) {
  return !e || !hr(t) ? !1 : (t = t.slice(2), t = t === "Once" ? t : t.replace(/Once$/, ""), fe(e, t[0].toLowerCase() + t.slice(1)) || fe(e, tn(t)) || fe(e, t));
}
function Os(e) {
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
    data: f,
    setupState: h,
    ctx: g,
    inheritAttrs: v
  } = e, O = ir(e);
  let L, E;
  try {
    if (n.shapeFlag & 4) {
      const y = r || o, S = y;
      L = St(
        u.call(
          S,
          y,
          c,
          d,
          h,
          f,
          g
        )
      ), E = a;
    } else {
      const y = t;
      L = St(
        y.length > 1 ? y(
          d,
          { attrs: a, slots: s, emit: l }
        ) : y(
          d,
          null
        )
      ), E = t.props ? a : tf(a);
    }
  } catch (y) {
    Rt.length = 0, $r(y, e, 1), L = J(Fe);
  }
  let B = L;
  if (E && v !== !1) {
    const y = Object.keys(E), { shapeFlag: S } = B;
    y.length && S & 7 && (i && y.some(mr) && (E = nf(
      E,
      i
    )), B = en(B, E, !1, !0));
  }
  if (n.dirs && (B = en(B, null, !1, !0), B.dirs = B.dirs ? B.dirs.concat(n.dirs) : n.dirs), n.transition) {
    const y = xr(B.type) && sr(B) || B;
    bn(y, n.transition);
  }
  return L = B, ir(O), L;
}
function Kl(e, t = !0) {
  let n;
  for (let o = 0; o < e.length; o++) {
    const r = e[o];
    if (In(r)) {
      if (r.type !== Fe || r.children === "v-if") {
        if (n)
          return;
        n = r;
      }
    } else
      return;
  }
  return n;
}
const tf = (e) => {
  let t;
  for (const n in e)
    (n === "class" || n === "style" || hr(n)) && ((t || (t = {}))[n] = e[n]);
  return t;
}, nf = (e, t) => {
  const n = {};
  for (const o in e)
    (!mr(o) || !(o.slice(9) in t)) && (n[o] = e[o]);
  return n;
};
function of(e, t, n) {
  const { props: o, children: r, component: i } = e, { props: s, children: a, patchFlag: l } = t, u = i.emitsOptions;
  if (t.dirs || t.transition)
    return !0;
  if (n && l >= 0) {
    if (l & 1024)
      return !0;
    if (l & 16)
      return o ? Ps(o, s, u) : !!s;
    if (l & 8) {
      const c = t.dynamicProps;
      for (let d = 0; d < c.length; d++) {
        const f = c[d];
        if (ql(s, o, f) && !Or(u, f))
          return !0;
      }
    }
  } else
    return (r || a) && (!a || !a.$stable) ? !0 : o === s ? !1 : o ? s ? Ps(o, s, u) : !0 : !!s;
  return !1;
}
function Ps(e, t, n) {
  const o = Object.keys(t);
  if (o.length !== Object.keys(e).length)
    return !0;
  for (let r = 0; r < o.length; r++) {
    const i = o[r];
    if (!fe(e, i) || ql(t, e, i) && !Or(n, i))
      return !0;
  }
  return !1;
}
function ql(e, t, n) {
  const o = e[n], r = t[n];
  return n === "style" && he(o) && he(r) ? !jn(o, r) : o !== r;
}
function rf({ vnode: e, parent: t, suspense: n }, o) {
  for (; t; ) {
    const r = t.subTree;
    if (r.suspense && r.suspense.activeBranch === e && (r.suspense.vnode.el = r.el = o, e = r), r === e)
      (e = t.vnode).el = o, t = t.parent;
    else
      break;
  }
  n && n.activeBranch === e && (n.vnode.el = o);
}
const Gl = {}, Yl = () => Object.create(Gl), Zl = (e) => Object.getPrototypeOf(e) === Gl;
function sf(e, t, n, o = !1) {
  const r = {}, i = Yl();
  e.propsDefaults = /* @__PURE__ */ Object.create(null), Jl(e, t, r, i);
  for (const s in e.propsOptions[0])
    s in r || (r[s] = void 0);
  n ? e.props = o ? r : /* @__PURE__ */ nd(r) : e.type.props ? e.props = r : e.props = i, e.attrs = i;
}
function af(e, t, n, o) {
  const {
    props: r,
    attrs: i,
    vnode: { patchFlag: s }
  } = e, a = /* @__PURE__ */ ue(r), [l] = e.propsOptions;
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
        let f = c[d];
        if (Or(e.emitsOptions, f))
          continue;
        const h = t[f];
        if (l)
          if (fe(i, f))
            h !== i[f] && (i[f] = h, u = !0);
          else {
            const g = We(f);
            r[g] = hi(
              l,
              a,
              g,
              h,
              e,
              !1
            );
          }
        else
          h !== i[f] && (i[f] = h, u = !0);
      }
    }
  } else {
    Jl(e, t, r, i) && (u = !0);
    let c;
    for (const d in a)
      (!t || // for camelCase
      !fe(t, d) && // it's possible the original props was passed in as kebab-case
      // and converted to camelCase (#955)
      ((c = tn(d)) === d || !fe(t, c))) && (l ? n && // for camelCase
      (n[d] !== void 0 || // for kebab-case
      n[c] !== void 0) && (r[d] = hi(
        l,
        a,
        d,
        void 0,
        e,
        !0
      )) : delete r[d]);
    if (i !== a)
      for (const d in i)
        (!t || !fe(t, d)) && (delete i[d], u = !0);
  }
  u && Dt(e.attrs, "set", "");
}
function Jl(e, t, n, o) {
  const [r, i] = e.propsOptions;
  let s = !1, a;
  if (t)
    for (let l in t) {
      if (Zn(l))
        continue;
      const u = t[l];
      let c;
      r && fe(r, c = We(l)) ? !i || !i.includes(c) ? n[c] = u : (a || (a = {}))[c] = u : Or(e.emitsOptions, l) || (!(l in o) || u !== o[l]) && (o[l] = u, s = !0);
    }
  if (i) {
    const l = /* @__PURE__ */ ue(n), u = a || ce;
    for (let c = 0; c < i.length; c++) {
      const d = i[c];
      n[d] = hi(
        r,
        l,
        d,
        u[d],
        e,
        !fe(u, d)
      );
    }
  }
  return s;
}
function hi(e, t, n, o, r, i) {
  const s = e[n];
  if (s != null) {
    const a = fe(s, "default");
    if (a && o === void 0) {
      const l = s.default;
      if (s.type !== Function && !s.skipFactory && ee(l)) {
        const { propsDefaults: u } = r;
        if (n in u)
          o = u[n];
        else {
          const c = jo(r);
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
    ] && (o === "" || o === tn(n)) && (o = !0));
  }
  return o;
}
const lf = /* @__PURE__ */ new WeakMap();
function Xl(e, t, n = !1) {
  const o = n ? lf : t.propsCache, r = o.get(e);
  if (r)
    return r;
  const i = e.props, s = {}, a = [];
  let l = !1;
  if (!ee(e)) {
    const c = (d) => {
      l = !0;
      const [f, h] = Xl(d, t, !0);
      Te(s, f), h && a.push(...h);
    };
    !n && t.mixins.length && t.mixins.forEach(c), e.extends && c(e.extends), e.mixins && e.mixins.forEach(c);
  }
  if (!i && !l)
    return he(e) && o.set(e, pn), pn;
  if (U(i))
    for (let c = 0; c < i.length; c++) {
      const d = We(i[c]);
      As(d) && (s[d] = ce);
    }
  else if (i)
    for (const c in i) {
      const d = We(c);
      if (As(d)) {
        const f = i[c], h = s[d] = U(f) || ee(f) ? { type: f } : Te({}, f), g = h.type;
        let v = !1, O = !0;
        if (U(g))
          for (let L = 0; L < g.length; ++L) {
            const E = g[L], B = ee(E) && E.name;
            if (B === "Boolean") {
              v = !0;
              break;
            } else B === "String" && (O = !1);
          }
        else
          v = ee(g) && g.name === "Boolean";
        h[
          0
          /* shouldCast */
        ] = v, h[
          1
          /* shouldCastTrue */
        ] = O, (v || fe(h, "default")) && a.push(d);
      }
    }
  const u = [s, a];
  return he(e) && o.set(e, u), u;
}
function As(e) {
  return e[0] !== "$" && !Zn(e);
}
const Ui = (e) => e === "_" || e === "_ctx" || e === "$stable", Wi = (e) => U(e) ? e.map(St) : [St(e)], uf = (e, t, n) => {
  if (t._n)
    return t;
  const o = ie((...r) => Wi(t(...r)), n);
  return o._c = !1, o;
}, Ql = (e, t, n) => {
  const o = e._ctx;
  for (const r in e) {
    if (Ui(r)) continue;
    const i = e[r];
    if (ee(i))
      t[r] = uf(r, i, o);
    else if (i != null) {
      const s = Wi(i);
      t[r] = () => s;
    }
  }
}, eu = (e, t) => {
  const n = Wi(t);
  e.slots.default = () => n;
}, tu = (e, t, n) => {
  for (const o in t)
    (n || !Ui(o)) && (e[o] = t[o]);
}, cf = (e, t, n) => {
  const o = e.slots = Yl();
  if (e.vnode.shapeFlag & 32) {
    const r = t._;
    r ? (tu(o, t, n), n && Qa(o, "_", r, !0)) : Ql(t, o);
  } else t && eu(e, t);
}, df = (e, t, n) => {
  const { vnode: o, slots: r } = e;
  let i = !0, s = ce;
  if (o.shapeFlag & 32) {
    const a = t._;
    a ? n && a === 1 ? i = !1 : tu(r, t, n) : (i = !t.$stable, Ql(t, r)), s = t;
  } else t && (eu(e, t), s = { default: 1 });
  if (i)
    for (const a in r)
      !Ui(a) && s[a] == null && delete r[a];
}, Ve = bf;
function ff(e) {
  return pf(e);
}
function pf(e, t) {
  const n = yr();
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
    nextSibling: f,
    setScopeId: h = Ct,
    insertStaticContent: g
  } = e, v = (p, m, _, A = null, k = null, T = null, D = void 0, N = null, j = !!m.dynamicChildren) => {
    if (p === m)
      return;
    p && !fn(p, m) && (A = $n(p), Ee(p, k, T, !0), p = null), m.patchFlag === -2 && (j = !1, m.dynamicChildren = null), m.dynamicChildren && p && p.dynamicChildren && p.dynamicChildren.hasOnce && (m.dynamicChildren === pn && (m.dynamicChildren = []), m.dynamicChildren.hasOnce = !0);
    const { type: C, ref: z, shapeFlag: R } = m;
    switch (C) {
      case Pr:
        O(p, m, _, A);
        break;
      case Fe:
        L(p, m, _, A);
        break;
      case qr:
        p == null && E(m, _, A, D);
        break;
      case Y:
        M(
          p,
          m,
          _,
          A,
          k,
          T,
          D,
          N,
          j
        );
        break;
      default:
        R & 1 ? S(
          p,
          m,
          _,
          A,
          k,
          T,
          D,
          N,
          j
        ) : R & 6 ? ne(
          p,
          m,
          _,
          A,
          k,
          T,
          D,
          N,
          j
        ) : (R & 64 || R & 128) && C.process(
          p,
          m,
          _,
          A,
          k,
          T,
          D,
          N,
          j,
          rn
        );
    }
    z != null && k ? eo(z, p && p.ref, T, m || p, !m) : z == null && p && p.ref != null && eo(p.ref, null, T, p, !0);
  }, O = (p, m, _, A) => {
    if (p == null)
      o(
        m.el = a(m.children),
        _,
        A
      );
    else {
      const k = m.el = p.el;
      m.children !== p.children && u(k, m.children);
    }
  }, L = (p, m, _, A) => {
    p == null ? o(
      m.el = l(m.children || ""),
      _,
      A
    ) : m.el = p.el;
  }, E = (p, m, _, A) => {
    [p.el, p.anchor] = g(
      p.children,
      m,
      _,
      A,
      p.el,
      p.anchor
    );
  }, B = ({ el: p, anchor: m }, _, A) => {
    let k;
    for (; p && p !== m; )
      k = f(p), o(p, _, A), p = k;
    o(m, _, A);
  }, y = ({ el: p, anchor: m }) => {
    let _;
    for (; p && p !== m; )
      _ = f(p), r(p), p = _;
    r(m);
  }, S = (p, m, _, A, k, T, D, N, j) => {
    if (m.type === "svg" ? D = "svg" : m.type === "math" && (D = "mathml"), p == null)
      K(
        m,
        _,
        A,
        k,
        T,
        D,
        N,
        j
      );
    else {
      const C = p.el && p.el._isVueCE ? p.el : null;
      try {
        C && C._beginPatch(), I(
          p,
          m,
          k,
          T,
          D,
          N,
          j
        );
      } finally {
        C && C._endPatch();
      }
    }
  }, K = (p, m, _, A, k, T, D, N) => {
    let j, C;
    const { props: z, shapeFlag: R, transition: H, dirs: G } = p;
    if (j = p.el = s(
      p.type,
      T,
      z && z.is,
      z
    ), R & 8 ? c(j, p.children) : R & 16 && P(
      p.children,
      j,
      null,
      A,
      k,
      Kr(p, T),
      D,
      N
    ), G && sn(p, null, A, "created"), F(j, p, p.scopeId, D, A), z) {
      for (const _e in z)
        _e !== "value" && !Zn(_e) && i(j, _e, null, z[_e], T, A);
      "value" in z && i(j, "value", null, z.value, T), (C = z.onVnodeBeforeMount) && vt(C, A, p);
    }
    G && sn(p, null, A, "beforeMount");
    const ae = hf(k, H);
    ae ? H.beforeEnter(j) : H && !H.persisted && (j[gf] = !0), o(j, m, _), ((C = z && z.onVnodeMounted) || ae || G) && Ve(() => {
      C && vt(C, A, p), ae && H.enter(j), G && sn(p, null, A, "mounted");
    }, k);
  }, F = (p, m, _, A, k) => {
    if (_ && h(p, _), A)
      for (let T = 0; T < A.length; T++)
        h(p, A[T]);
    if (k) {
      let T = k.subTree;
      if (m === T || ou(T.type) && (T.ssContent === m || T.ssFallback === m)) {
        const D = k.vnode;
        F(
          p,
          D,
          D.scopeId,
          D.slotScopeIds,
          k.parent
        );
      }
    }
  }, P = (p, m, _, A, k, T, D, N, j = 0) => {
    for (let C = j; C < p.length; C++) {
      const z = p[C] = N ? Nt(p[C]) : St(p[C]);
      v(
        null,
        z,
        m,
        _,
        A,
        k,
        T,
        D,
        N
      );
    }
  }, I = (p, m, _, A, k, T, D) => {
    const N = m.el = p.el;
    let { patchFlag: j, dynamicChildren: C, dirs: z } = m;
    j |= p.patchFlag & 16;
    const R = p.props || ce, H = m.props || ce;
    let G;
    if (_ && an(_, !1), (G = H.onVnodeBeforeUpdate) && vt(G, _, m, p), z && sn(m, p, _, "beforeUpdate"), _ && an(_, !0), // #6385 the old vnode may be a user-wrapped non-isomorphic block
    // Force full diff when block metadata is unstable.
    C && (!p.dynamicChildren || p.dynamicChildren.length !== C.length) && (j = 0, D = !1, C = null), (R.innerHTML && H.innerHTML == null || R.textContent && H.textContent == null) && c(N, ""), C ? q(
      p.dynamicChildren,
      C,
      N,
      _,
      A,
      Kr(m, k),
      T
    ) : D || se(
      p,
      m,
      N,
      null,
      _,
      A,
      Kr(m, k),
      T,
      !1
    ), j > 0) {
      if (j & 16)
        X(N, R, H, _, k);
      else if (j & 2 && R.class !== H.class && i(N, "class", null, H.class, k), j & 4 && i(N, "style", R.style, H.style, k), j & 8) {
        const ae = m.dynamicProps;
        for (let _e = 0; _e < ae.length; _e++) {
          const be = ae[_e], Pe = R[be], je = H[be];
          (je !== Pe || be === "value") && i(N, be, Pe, je, k, _);
        }
      }
      j & 1 && p.children !== m.children && c(N, m.children);
    } else !D && C == null && X(N, R, H, _, k);
    ((G = H.onVnodeUpdated) || z) && Ve(() => {
      G && vt(G, _, m, p), z && sn(m, p, _, "updated");
    }, A);
  }, q = (p, m, _, A, k, T, D) => {
    for (let N = 0; N < m.length; N++) {
      const j = p[N], C = m[N], z = j.el || no(j), R = (
        // oldVNode may be an errored async setup() component inside Suspense
        // which will not have a mounted element
        z && // - In the case of a Fragment, we need to provide the actual parent
        // of the Fragment itself so it can move its children.
        (j.type === Y || // - In the case of different nodes, there is going to be a replacement
        // which also requires the correct parent container
        !fn(j, C) || // - In the case of a component, it could contain anything.
        j.shapeFlag & 198) ? d(z) : (
          // In other cases, the parent container is not actually used so we
          // just pass the block element here to avoid a DOM parentNode call.
          _
        )
      );
      v(
        j,
        C,
        R,
        null,
        A,
        k,
        T,
        D,
        !0
      );
    }
  }, X = (p, m, _, A, k) => {
    if (m !== _) {
      if (m !== ce)
        for (const T in m)
          !Zn(T) && !(T in _) && i(
            p,
            T,
            m[T],
            null,
            k,
            A
          );
      for (const T in _) {
        if (Zn(T)) continue;
        const D = _[T], N = m[T];
        D !== N && T !== "value" && i(p, T, N, D, k, A);
      }
      "value" in _ && i(p, "value", m.value, _.value, k);
    }
  }, M = (p, m, _, A, k, T, D, N, j) => {
    const C = m.el = p ? p.el : a(""), z = m.anchor = p ? p.anchor : a("");
    let { patchFlag: R, dynamicChildren: H, slotScopeIds: G } = m;
    G && (N = N ? N.concat(G) : G), p == null ? (o(C, _, A), o(z, _, A), P(
      // #10007
      // such fragment like `<></>` will be compiled into
      // a fragment which doesn't have a children.
      // In this case fallback to an empty array
      m.children || [],
      _,
      z,
      k,
      T,
      D,
      N,
      j
    )) : R > 0 && R & 64 && H && // #2715 the previous fragment could've been a BAILed one as a result
    // of renderSlot() with no valid children
    p.dynamicChildren && p.dynamicChildren.length === H.length ? (q(
      p.dynamicChildren,
      H,
      _,
      k,
      T,
      D,
      N
    ), // #2080 if the stable fragment has a key, it's a <template v-for> that may
    //  get moved around. Make sure all root level vnodes inherit el.
    // #2134 or if it's a component root, it may also get moved around
    // as the component is being moved.
    (m.key != null || k && m === k.subTree) && Ki(
      p,
      m,
      !0
      /* shallow */
    )) : se(
      p,
      m,
      _,
      z,
      k,
      T,
      D,
      N,
      j
    );
  }, ne = (p, m, _, A, k, T, D, N, j) => {
    m.slotScopeIds = N, p == null ? m.shapeFlag & 512 ? k.ctx.activate(
      m,
      _,
      A,
      D,
      j
    ) : ge(
      m,
      _,
      A,
      k,
      T,
      D,
      j
    ) : Ie(p, m, j);
  }, ge = (p, m, _, A, k, T, D) => {
    const N = p.component = Sf(
      p,
      A,
      k
    );
    if (Tr(p) && (N.ctx.renderer = rn), $f(N, !1, D), N.asyncDep) {
      if (k && k.registerDep(
        N,
        de,
        D,
        T
      ), !p.el) {
        const j = N.subTree = J(Fe);
        L(null, j, m, _), p.placeholder = j.el;
      }
    } else
      de(
        N,
        p,
        m,
        _,
        k,
        T,
        D
      );
  }, Ie = (p, m, _) => {
    const A = m.component = p.component;
    if (of(p, m, _))
      if (A.asyncDep && !A.asyncResolved) {
        m.el = p.el, m.placeholder = p.placeholder, Q(A, m, _);
        return;
      } else
        A.next = m, A.update();
    else
      m.el = p.el, m.placeholder = p.placeholder, A.vnode = m;
  }, de = (p, m, _, A, k, T, D) => {
    const N = () => {
      if (p.isMounted) {
        let { next: R, bu: H, u: G, parent: ae, vnode: _e } = p;
        {
          const gt = nu(p);
          if (gt) {
            R && (R.el = _e.el, Q(p, R, D)), gt.asyncDep.then(() => {
              const Et = () => {
                p.job.flags & 8 || (k && k.pendingBranch ? Ve(Et, k) : C());
              };
              Et.flags = 48, Ve(Et, k);
            });
            return;
          }
        }
        let be = R, Pe;
        an(p, !1), R ? (R.el = _e.el, Q(p, R, D)) : R = _e, H && Yo(H), (Pe = R.props && R.props.onVnodeBeforeUpdate) && vt(Pe, ae, R, _e), an(p, !0);
        const je = Os(p), ut = p.subTree;
        p.subTree = je, v(
          ut,
          je,
          // parent may have changed if it's in a teleport. a root that is a
          // pending async component only has its placeholder comment
          d(
            ut.el || no(ut)
          ),
          // anchor may have changed if it's in a fragment
          $n(ut),
          p,
          k,
          T
        ), R.el = je.el, be === null && rf(p, je.el), G && Ve(G, k), (Pe = R.props && R.props.onVnodeUpdated) && Ve(
          () => vt(Pe, ae, R, _e),
          k
        );
      } else {
        let R;
        const { el: H, props: G } = m, { bm: ae, m: _e, parent: be, root: Pe, type: je } = p, ut = An(m);
        an(p, !1), ae && Yo(ae), !ut && (R = G && G.onVnodeBeforeMount) && vt(R, be, m), an(p, !0);
        {
          Pe.ce && Pe.ce._hasShadowRoot() && Pe.ce._injectChildStyle(
            je,
            p.parent ? p.parent.type : void 0
          );
          const gt = p.subTree = Os(p);
          v(
            null,
            gt,
            _,
            A,
            p,
            k,
            T
          ), m.el = gt.el;
        }
        if (_e && Ve(_e, k), !ut && (R = G && G.onVnodeMounted)) {
          const gt = m;
          Ve(
            () => vt(R, be, gt),
            k
          );
        }
        (m.shapeFlag & 256 || be && An(be.vnode) && be.vnode.shapeFlag & 256) && p.a && Ve(p.a, k), p.isMounted = !0, m = _ = A = null;
      }
    };
    p.scope.on();
    const j = p.effect = new al(N);
    p.scope.off();
    const C = p.update = j.run.bind(j), z = p.job = j.runIfDirty.bind(j);
    z.i = p, z.id = p.uid, j.scheduler = () => Cr(z), an(p, !0), C();
  }, Q = (p, m, _) => {
    m.component = p;
    const A = p.vnode.props;
    p.vnode = m, p.next = null, af(p, m.props, A, _), df(p, m.children, _), Tt(), xl(p), Ot();
  }, se = (p, m, _, A, k, T, D, N, j = !1) => {
    const C = p && p.children, z = p ? p.shapeFlag : 0, R = m.children, { patchFlag: H, shapeFlag: G } = m;
    if (H > 0) {
      if (H & 128) {
        Ze(
          C,
          R,
          _,
          A,
          k,
          T,
          D,
          N,
          j
        );
        return;
      } else if (H & 256) {
        Ye(
          C,
          R,
          _,
          A,
          k,
          T,
          D,
          N,
          j
        );
        return;
      }
    }
    G & 8 ? (z & 16 && zt(C, k, T), R !== C && c(_, R)) : z & 16 ? G & 16 ? Ze(
      C,
      R,
      _,
      A,
      k,
      T,
      D,
      N,
      j
    ) : zt(C, k, T, !0) : (z & 8 && c(_, ""), G & 16 && P(
      R,
      _,
      A,
      k,
      T,
      D,
      N,
      j
    ));
  }, Ye = (p, m, _, A, k, T, D, N, j) => {
    p = p || pn, m = m || pn;
    const C = p.length, z = m.length, R = Math.min(C, z);
    let H;
    for (H = 0; H < R; H++) {
      const G = m[H] = j ? Nt(m[H]) : St(m[H]);
      v(
        p[H],
        G,
        _,
        null,
        k,
        T,
        D,
        N,
        j
      );
    }
    C > z ? zt(
      p,
      k,
      T,
      !0,
      !1,
      R
    ) : P(
      m,
      _,
      A,
      k,
      T,
      D,
      N,
      j,
      R
    );
  }, Ze = (p, m, _, A, k, T, D, N, j) => {
    let C = 0;
    const z = m.length;
    let R = p.length - 1, H = z - 1;
    for (; C <= R && C <= H; ) {
      const G = p[C], ae = m[C] = j ? Nt(m[C]) : St(m[C]);
      if (fn(G, ae))
        v(
          G,
          ae,
          _,
          null,
          k,
          T,
          D,
          N,
          j
        );
      else
        break;
      C++;
    }
    for (; C <= R && C <= H; ) {
      const G = p[R], ae = m[H] = j ? Nt(m[H]) : St(m[H]);
      if (fn(G, ae))
        v(
          G,
          ae,
          _,
          null,
          k,
          T,
          D,
          N,
          j
        );
      else
        break;
      R--, H--;
    }
    if (C > R) {
      if (C <= H) {
        const G = H + 1, ae = G < z ? m[G].el : A;
        for (; C <= H; )
          v(
            null,
            m[C] = j ? Nt(m[C]) : St(m[C]),
            _,
            ae,
            k,
            T,
            D,
            N,
            j
          ), C++;
      }
    } else if (C > H)
      for (; C <= R; )
        Ee(p[C], k, T, !0), C++;
    else {
      const G = C, ae = C, _e = /* @__PURE__ */ new Map();
      for (C = ae; C <= H; C++) {
        const et = m[C] = j ? Nt(m[C]) : St(m[C]);
        et.key != null && _e.set(et.key, C);
      }
      let be, Pe = 0;
      const je = H - ae + 1;
      let ut = !1, gt = 0;
      const Et = new Array(je);
      for (C = 0; C < je; C++) Et[C] = 0;
      for (C = G; C <= R; C++) {
        const et = p[C];
        if (Pe >= je) {
          Ee(et, k, T, !0);
          continue;
        }
        let bt;
        if (et.key != null)
          bt = _e.get(et.key);
        else
          for (be = ae; be <= H; be++)
            if (Et[be - ae] === 0 && fn(et, m[be])) {
              bt = be;
              break;
            }
        bt === void 0 ? Ee(et, k, T, !0) : (Et[bt - ae] = C + 1, bt >= gt ? gt = bt : ut = !0, v(
          et,
          m[bt],
          _,
          null,
          k,
          T,
          D,
          N,
          j
        ), Pe++);
      }
      const ts = ut ? mf(Et) : pn;
      for (be = ts.length - 1, C = je - 1; C >= 0; C--) {
        const et = ae + C, bt = m[et], ns = m[et + 1], os = et + 1 < z ? (
          // #13559, #14173 fallback to el placeholder for unresolved async component
          ns.el || no(ns)
        ) : A;
        Et[C] === 0 ? v(
          null,
          bt,
          _,
          os,
          k,
          T,
          D,
          N,
          j
        ) : ut && (be < 0 || C !== ts[be] ? Le(bt, _, os, 2) : be--);
      }
    }
  }, Le = (p, m, _, A, k = null) => {
    const { el: T, type: D, transition: N, children: j, shapeFlag: C } = p;
    if (C & 6) {
      Le(p.component.subTree, m, _, A);
      return;
    }
    if (C & 128) {
      p.suspense.move(m, _, A);
      return;
    }
    if (C & 64) {
      D.move(p, m, _, rn);
      return;
    }
    if (D === Y) {
      o(T, m, _);
      for (let R = 0; R < j.length; R++)
        Le(j[R], m, _, A);
      o(p.anchor, m, _);
      return;
    }
    if (D === qr) {
      B(p, m, _);
      return;
    }
    if (A !== 2 && C & 1 && N)
      if (A === 0)
        N.persisted && !T[st] ? o(T, m, _) : (N.beforeEnter(T), o(T, m, _), Ve(() => N.enter(T), k));
      else {
        const { leave: R, delayLeave: H, afterLeave: G } = N, ae = () => {
          p.ctx.isUnmounted ? r(T) : o(T, m, _);
        }, _e = () => {
          const be = T._isLeaving || !!T[st];
          T._isLeaving && T[st](
            !0
            /* cancelled */
          ), N.persisted && !be ? ae() : R(T, () => {
            ae(), G && G();
          });
        };
        H ? H(T, ae, _e) : _e();
      }
    else
      o(T, m, _);
  }, Ee = (p, m, _, A = !1, k = !1) => {
    const {
      type: T,
      props: D,
      ref: N,
      children: j,
      dynamicChildren: C,
      shapeFlag: z,
      patchFlag: R,
      dirs: H,
      cacheIndex: G,
      memo: ae
    } = p;
    if ((R === -2 || C && C.hasOnce) && (k = !1), N != null && (Tt(), eo(N, null, _, p, !0), Ot()), G != null && (!p.ctx || p.ctx === m) && (m.renderCache[G] = void 0), z & 256 && m.ctx.deactivate(p))
      return;
    const _e = z & 1 && H, be = !An(p);
    let Pe;
    if (be && (Pe = D && D.onVnodeBeforeUnmount) && vt(Pe, m, p), z & 6)
      No(p.component, _, A);
    else {
      if (z & 128) {
        p.suspense.unmount(_, A);
        return;
      }
      _e && sn(p, null, m, "beforeUnmount"), z & 64 ? p.type.remove(
        p,
        m,
        _,
        rn,
        A
      ) : C && // #5154
      // when v-once is used inside a block, setBlockTracking(-1) marks the
      // parent block with hasOnce: true
      // so that it doesn't take the fast path during unmount - otherwise
      // components nested in v-once are never unmounted.
      !C.hasOnce && // #1153: fast path should not be taken for non-stable (v-for) fragments
      (T !== Y || R > 0 && R & 64) ? zt(
        C,
        m,
        _,
        !1,
        !0
      ) : (T === Y && R & 384 || !k && z & 16) && zt(j, m, _), A && on(p);
    }
    const je = ae != null && G == null;
    (be && (Pe = D && D.onVnodeUnmounted) || _e || je) && Ve(() => {
      Pe && vt(Pe, m, p), _e && sn(p, null, m, "unmounted"), je && (p.el = null);
    }, _);
  }, on = (p) => {
    const { type: m, el: _, anchor: A, transition: k } = p, T = m === Y;
    if (T && !k) {
      At(_, A);
      return;
    }
    if (m === qr) {
      y(p), k && !k.persisted && k.afterLeave && k.afterLeave();
      return;
    }
    const D = T ? co(p) : p, N = () => {
      T ? d(_) && At(_, A) : r(_), k && !k.persisted && k.afterLeave && k.afterLeave();
    };
    if (D && D.shapeFlag & 1 && k && !k.persisted) {
      const { leave: j, delayLeave: C } = k, z = D.el, R = () => j(z, N);
      C ? C(z, N, R) : R();
    } else
      N();
  }, At = (p, m) => {
    let _;
    for (; p !== m; )
      _ = f(p), r(p), p = _;
    r(m);
  }, No = (p, m, _) => {
    const { bum: A, scope: k, job: T, subTree: D, um: N, m: j, a: C } = p;
    Es(j), Es(C), A && Yo(A), k.stop(), T ? (T.flags |= 8, Ee(D, p, m, _)) : D && (D.transition = p.vnode.transition, Ee(D, p, m, _)), N && Ve(N, m);
    const z = () => {
      p.isUnmounted = !0;
    };
    z.flags = 16, Ve(z, m);
  }, zt = (p, m, _, A = !1, k = !1, T = 0) => {
    for (let D = T; D < p.length; D++)
      Ee(p[D], m, _, A, k);
  }, $n = (p) => {
    if (p.shapeFlag & 6)
      return $n(p.component.subTree);
    if (p.shapeFlag & 128)
      return p.suspense.next();
    const m = f(p.anchor || p.el), _ = m && m[El];
    return _ ? f(_) : m;
  }, Do = (p, m, _) => {
    const A = p && m._vnode ? void 0 : p && p.component ? p.component.uid : wf();
    bd(() => {
      p == null ? m._vnode && Ee(m._vnode, null, null, !0) : v(
        m._vnode || null,
        p,
        m,
        null,
        null,
        null,
        _
      ), m._vnode = p;
    }, A);
  }, rn = {
    p: v,
    um: Ee,
    m: Le,
    r: on,
    mt: ge,
    mc: P,
    pc: se,
    pbc: q,
    n: $n,
    o: e
  };
  return {
    render: Do,
    hydrate: void 0,
    createApp: Jd(Do)
  };
}
function Kr({ type: e, props: t }, n) {
  return n === "svg" && e === "foreignObject" || n === "mathml" && e === "annotation-xml" && t && t.encoding && t.encoding.includes("html") ? void 0 : n;
}
function an({ effect: e, job: t }, n) {
  n ? (e.flags |= 32, t.flags |= 4) : (e.flags &= -33, t.flags &= -5);
}
function hf(e, t) {
  return (!e || e && !e.pendingBranch) && t && !t.persisted;
}
function Ki(e, t, n = !1) {
  const o = e.children, r = t.children;
  if (U(o) && U(r))
    for (let i = 0; i < o.length; i++) {
      const s = o[i];
      let a = r[i];
      a.shapeFlag & 1 && !a.dynamicChildren && ((a.patchFlag <= 0 || a.patchFlag === 32) && (a = r[i] = Nt(r[i]), a.el = s.el), !n && a.patchFlag !== -2 && Ki(s, a)), a.type === Pr && (a.patchFlag === -1 && (a = r[i] = Nt(a)), a.el = s.el), a.type === Fe && !a.el && (a.el = s.el);
    }
}
function mf(e) {
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
function nu(e) {
  const t = e.subTree.component;
  if (t)
    return t.asyncDep && !t.asyncResolved ? t : nu(t);
}
function Es(e) {
  if (e)
    for (let t = 0; t < e.length; t++)
      e[t].flags |= 8;
}
function no(e) {
  if (e.placeholder)
    return e.placeholder;
  const t = e.component;
  if (t)
    return no(t.subTree);
  const n = e.suspense;
  return n && n.activeBranch ? no(n.activeBranch) : null;
}
const ou = (e) => e.__isSuspense, gf = /* @__PURE__ */ Symbol("_deferredEnter");
function bf(e, t) {
  t && t.pendingBranch ? U(e) ? t.effects.push(...e) : t.effects.push(e) : gd(e);
}
const Y = /* @__PURE__ */ Symbol.for("v-fgt"), Pr = /* @__PURE__ */ Symbol.for("v-txt"), Fe = /* @__PURE__ */ Symbol.for("v-cmt"), qr = /* @__PURE__ */ Symbol.for("v-stc"), Rt = [];
let nt = null;
function b(e = !1) {
  Rt.push(nt = e ? null : []);
}
function qi() {
  Rt.pop(), nt = Rt[Rt.length - 1] || null;
}
let po = 1;
function dr(e, t = !1) {
  po += e, e < 0 && nt && t && (nt.hasOnce = !0);
}
function ru(e) {
  return e.dynamicChildren = po > 0 ? nt || pn : null, qi(), po > 0 && nt && nt.push(e), e;
}
function x(e, t, n, o, r, i) {
  return ru(
    $(
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
function pe(e, t, n, o, r) {
  return ru(
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
function In(e) {
  return e ? e.__v_isVNode === !0 : !1;
}
function fn(e, t) {
  return e.type === t.type && e.key === t.key;
}
const iu = ({ key: e }) => e ?? null, Zo = ({
  ref: e,
  ref_key: t,
  ref_for: n
}) => (typeof e == "number" && (e = "" + e), e != null ? ke(e) || /* @__PURE__ */ xe(e) || ee(e) ? { i: De, r: e, k: t, f: !!n } : e : null);
function $(e, t = null, n = null, o = 0, r = null, i = e === Y ? 0 : 1, s = !1, a = !1) {
  const l = {
    __v_isVNode: !0,
    __v_skip: !0,
    type: e,
    props: t,
    key: t && iu(t),
    ref: t && Zo(t),
    scopeId: Pl,
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
    ctx: De
  };
  return a ? (fr(l, n), i & 128 && e.normalize(l)) : n && (l.shapeFlag |= ke(n) ? 8 : 16), po > 0 && // avoid a block node from tracking itself
  !s && // has current parent block
  nt && // presence of a patch flag indicates this node needs patching on updates.
  // component nodes also should always be patched, because even if the
  // component doesn't need to update, it needs to persist the instance on to
  // the next vnode so that it can be properly unmounted later.
  (l.patchFlag > 0 || i & 6) && // the EVENTS flag is only for hydration and if it is the only flag, the
  // vnode should not be considered dynamic due to handler caching.
  l.patchFlag !== 32 && nt.push(l), l;
}
const J = vf;
function vf(e, t = null, n = null, o = 0, r = null, i = !1) {
  if ((!e || e === Fl) && (e = Fe), In(e)) {
    const a = en(
      e,
      t,
      !0
      /* mergeRef: true */
    );
    return n && fr(a, n), po > 0 && !i && nt && (a.shapeFlag & 6 ? nt[nt.indexOf(e)] = a : nt.push(a)), a.patchFlag = -2, a;
  }
  if (Of(e) && (e = e.__vccOpts), t) {
    t = yf(t);
    let { class: a, style: l } = t;
    a && !ke(a) && (t.class = Re(a)), he(l) && (/* @__PURE__ */ Sr(l) && !U(l) && (l = Te({}, l)), t.style = Ei(l));
  }
  const s = ke(e) ? 1 : ou(e) ? 128 : xr(e) ? 64 : he(e) ? 4 : ee(e) ? 2 : 0;
  return $(
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
function yf(e) {
  return e ? /* @__PURE__ */ Sr(e) ? Te({}, e) : Zl(e) ? Te({}, e[uu] || e) : e : null;
}
function en(e, t, n = !1, o = !1) {
  const { props: r, ref: i, patchFlag: s, children: a, transition: l } = e, u = t ? re(r || {}, t) : r, c = {
    __v_isVNode: !0,
    __v_skip: !0,
    type: e.type,
    props: u,
    key: u && iu(u),
    ref: t && t.ref ? (
      // #2078 in the case of <component :is="vnode" ref="extra"/>
      // if the vnode itself already has a ref, cloneVNode will need to merge
      // the refs so the single vnode can be set on multiple refs
      n && i ? U(i) ? i.concat(Zo(t)) : [i, Zo(t)] : Zo(t)
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
    patchFlag: t && e.type !== Y ? s === -1 ? 16 : s | 16 : s,
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
    ssContent: e.ssContent && en(e.ssContent),
    ssFallback: e.ssFallback && en(e.ssFallback),
    placeholder: e.placeholder,
    el: e.el,
    anchor: e.anchor,
    ctx: e.ctx,
    ce: e.ce,
    cacheIndex: e.cacheIndex
  };
  return l && o && bn(
    c,
    l.clone(c)
  ), c;
}
function Z(e = " ", t = 0) {
  return J(Pr, null, e, t);
}
function W(e = "", t = !1) {
  return t ? (b(), pe(Fe, null, e)) : J(Fe, null, e);
}
function St(e) {
  return e == null || typeof e == "boolean" ? J(Fe) : U(e) ? J(
    Y,
    null,
    // #3666, avoid reference pollution when reusing vnode
    e.slice()
  ) : In(e) ? Nt(e) : J(Pr, null, String(e));
}
function Nt(e) {
  return e.el === null && e.patchFlag !== -1 || e.memo ? e : en(e);
}
function fr(e, t) {
  let n = 0;
  const { shapeFlag: o } = e;
  if (t == null)
    t = null;
  else if (U(t))
    n = 16;
  else if (typeof t == "object")
    if (o & 65) {
      const r = t.default;
      r && (r._c && (r._d = !1), fr(e, r()), r._c && (r._d = !0));
      return;
    } else {
      n = 32;
      const r = t._;
      !r && !Zl(t) ? t._ctx = De : r === 3 && De && (De.slots._ === 1 ? t._ = 1 : (t._ = 2, e.patchFlag |= 1024));
    }
  else if (ee(t)) {
    if (o & 65) {
      fr(e, { default: t });
      return;
    }
    t = { default: t, _ctx: De }, n = 32;
  } else
    t = String(t), o & 64 ? (n = 16, t = [Z(t)]) : n = 8;
  e.children = t, e.shapeFlag |= n;
}
function re(...e) {
  const t = {};
  for (let n = 0; n < e.length; n++) {
    const o = e[n];
    for (const r in o)
      if (r === "class")
        t.class !== o.class && (t.class = Re([t.class, o.class]));
      else if (r === "style")
        t.style = Ei([t.style, o.style]);
      else if (hr(r)) {
        const i = t[r], s = o[r];
        s && i !== s && !(U(i) && i.includes(s)) ? t[r] = i ? [].concat(i, s) : s : s == null && i == null && // mergeProps({ 'onUpdate:modelValue': undefined }) should not retain
        // the model listener.
        !mr(r) && (t[r] = s);
      } else r !== "" && (t[r] = o[r]);
  }
  return t;
}
function vt(e, t, n, o = null) {
  lt(e, t, 7, [
    n,
    o
  ]);
}
const _f = /* @__PURE__ */ Hl();
let su = 0;
function wf() {
  return su;
}
function Sf(e, t, n) {
  const o = e.type, r = (t ? t.appContext : e.appContext) || _f, i = {
    uid: su++,
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
    scope: new rl(
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
    propsOptions: Xl(o, r),
    emitsOptions: Wl(o, r),
    // emit
    emit: null,
    // to be set immediately
    emitted: null,
    // props default value
    propsDefaults: ce,
    // inheritAttrs
    inheritAttrs: o.inheritAttrs,
    // state
    ctx: ce,
    data: ce,
    props: ce,
    attrs: ce,
    slots: ce,
    refs: ce,
    setupState: ce,
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
  return i.ctx = { _: i }, i.root = t ? t.root : i, i.emit = Qd.bind(null, i), e.ce && e.ce(i), i;
}
let Ue = null;
const yn = () => Ue || De;
let pr, ho;
{
  const e = yr(), t = (n, o) => {
    let r;
    return (r = e[n]) || (r = e[n] = []), r.push(o), (i) => {
      r.length > 1 ? r.forEach((s) => s(i)) : r[0](i);
    };
  };
  pr = t(
    "__VUE_INSTANCE_SETTERS__",
    (n) => Ue = n
  ), ho = t(
    "__VUE_SSR_SETTERS__",
    (n) => mo = n
  );
}
const jo = (e) => {
  const t = Ue;
  return pr(e), e.scope.on(), () => {
    e.scope.off(), pr(t);
  };
}, Ls = () => {
  Ue && Ue.scope.off(), pr(null);
};
function au(e) {
  return e.vnode.shapeFlag & 4;
}
let mo = !1;
function $f(e, t = !1, n = !1) {
  t && ho(t);
  const { props: o, children: r } = e.vnode, i = au(e);
  sf(e, o, i, t), cf(e, r, n || t);
  const s = i ? kf(e, t) : void 0;
  return t && ho(!1), s;
}
function kf(e, t) {
  const n = e.type;
  e.accessCache = /* @__PURE__ */ Object.create(null), e.proxy = new Proxy(e.ctx, Ud);
  const { setup: o } = n;
  if (o) {
    Tt();
    const r = e.setupContext = o.length > 1 ? xf(e) : null, i = jo(e), s = Io(
      o,
      e,
      0,
      [
        e.props,
        r
      ]
    ), a = Za(s);
    if (Ot(), i(), (a || e.sp) && !An(e) && Nl(e), a) {
      if (s.then(Ls, Ls), t)
        return s.then((l) => {
          ho(!0);
          try {
            Is(e, l, t);
          } finally {
            ho(!1);
          }
        }).catch((l) => {
          $r(l, e, 0, void 0, !0), e.ssrRender = (u, c) => c("<!---->");
        });
      e.asyncDep = s;
    } else
      Is(e, s);
  } else
    lu(e);
}
function Is(e, t, n) {
  ee(t) ? e.type.__ssrInlineRender ? e.ssrRender = t : e.render = t : he(t) && (e.setupState = $l(t)), lu(e);
}
function lu(e, t, n) {
  const o = e.type;
  e.render || (e.render = o.render || Ct);
  {
    const r = jo(e);
    Tt();
    try {
      Wd(e);
    } finally {
      Ot(), r();
    }
  }
}
const uu = /* @__PURE__ */ Symbol(), Cf = {
  get(e, t) {
    return He(e, "get", ""), t === uu ? e : e[t];
  }
};
function xf(e) {
  const t = (n) => {
    e.exposed = n || {};
  };
  return {
    attrs: new Proxy(e.attrs, Cf),
    slots: e.slots,
    emit: e.emit,
    expose: t
  };
}
function Ar(e) {
  return e.exposed ? e.exposeProxy || (e.exposeProxy = new Proxy($l(Di(e.exposed)), {
    get(t, n) {
      if (n in t)
        return t[n];
      if (n in to)
        return to[n](e);
    },
    has(t, n) {
      return n in t || n in to;
    }
  })) : e.proxy;
}
function Tf(e, t = !0) {
  return ee(e) ? e.displayName || e.name : e.name || t && e.__name;
}
function Of(e) {
  return ee(e) && "__vccOpts" in e;
}
const ye = (e, t) => /* @__PURE__ */ dd(e, t, mo);
function Pf(e, t, n) {
  try {
    dr(-1);
    const o = arguments.length;
    return o === 2 ? he(t) && !U(t) ? In(t) ? J(e, null, [t]) : J(e, t) : J(e, null, t) : (o > 3 ? n = Array.prototype.slice.call(arguments, 2) : o === 3 && In(n) && (n = [n]), J(e, t, n));
  } finally {
    dr(1);
  }
}
const Af = "3.5.45";
let mi;
const js = typeof window < "u" && window.trustedTypes;
if (js)
  try {
    mi = /* @__PURE__ */ js.createPolicy("vue", {
      createHTML: (e) => e
    });
  } catch {
  }
const cu = mi ? (e) => mi.createHTML(e) : (e) => e, Ef = "http://www.w3.org/2000/svg", Lf = "http://www.w3.org/1998/Math/MathML", Mt = typeof document < "u" ? document : null, Ms = Mt && /* @__PURE__ */ Mt.createElement("template"), If = {
  insert: (e, t, n) => {
    t.insertBefore(e, n || null);
  },
  remove: (e) => {
    const t = e.parentNode;
    t && t.removeChild(e);
  },
  createElement: (e, t, n, o) => {
    const r = t === "svg" ? Mt.createElementNS(Ef, e) : t === "mathml" ? Mt.createElementNS(Lf, e) : n ? Mt.createElement(e, { is: n }) : Mt.createElement(e);
    return e === "select" && o && o.multiple != null && r.setAttribute("multiple", o.multiple), r;
  },
  createText: (e) => Mt.createTextNode(e),
  createComment: (e) => Mt.createComment(e),
  setText: (e, t) => {
    e.nodeValue = t;
  },
  setElementText: (e, t) => {
    e.textContent = t;
  },
  parentNode: (e) => e.parentNode,
  nextSibling: (e) => e.nextSibling,
  querySelector: (e) => Mt.querySelector(e),
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
      Ms.innerHTML = cu(
        o === "svg" ? `<svg>${e}</svg>` : o === "mathml" ? `<math>${e}</math>` : e
      );
      const a = Ms.content;
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
}, Ht = "transition", Vn = "animation", go = /* @__PURE__ */ Symbol("_vtc"), du = {
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
}, jf = /* @__PURE__ */ Te(
  {},
  Ll,
  du
), Mf = (e) => (e.displayName = "Transition", e.props = jf, e), Nf = /* @__PURE__ */ Mf(
  (e, { slots: t }) => Pf(Ad, Df(e), t)
), ln = (e, t = []) => {
  U(e) ? e.forEach((n) => n(...t)) : e && e(...t);
}, Ns = (e) => e ? U(e) ? e.some((t) => t.length > 1) : e.length > 1 : !1;
function Df(e) {
  const t = {};
  for (const M in e)
    M in du || (t[M] = e[M]);
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
    leaveActiveClass: f = `${n}-leave-active`,
    leaveToClass: h = `${n}-leave-to`
  } = e, g = Ff(r), v = g && g[0], O = g && g[1], {
    onBeforeEnter: L,
    onEnter: E,
    onEnterCancelled: B,
    onLeave: y,
    onLeaveCancelled: S,
    onBeforeAppear: K = L,
    onAppear: F = E,
    onAppearCancelled: P = B
  } = t, I = (M, ne, ge, Ie) => {
    M._enterCancelled = Ie, un(M, ne ? c : a), un(M, ne ? u : s), ge && ge();
  }, q = (M, ne) => {
    M._isLeaving = !1, un(M, d), un(M, h), un(M, f), ne && ne();
  }, X = (M) => (ne, ge) => {
    const Ie = M ? F : E, de = () => I(ne, M, ge);
    ln(Ie, [ne, de]), Ds(() => {
      un(ne, M ? l : i), jt(ne, M ? c : a), Ns(Ie) || Fs(ne, o, v, de);
    });
  };
  return Te(t, {
    onBeforeEnter(M) {
      ln(L, [M]), jt(M, i), jt(M, s);
    },
    onBeforeAppear(M) {
      ln(K, [M]), jt(M, l), jt(M, u);
    },
    onEnter: X(!1),
    onAppear: X(!0),
    onLeave(M, ne) {
      M._isLeaving = !0;
      const ge = () => q(M, ne);
      jt(M, d), M._enterCancelled ? (jt(M, f), Vs(M)) : (Vs(M), jt(M, f)), Ds(() => {
        M._isLeaving && (un(M, d), jt(M, h), Ns(y) || Fs(M, o, O, ge));
      }), ln(y, [M, ge]);
    },
    onEnterCancelled(M) {
      I(M, !1, void 0, !0), ln(B, [M]);
    },
    onAppearCancelled(M) {
      I(M, !0, void 0, !0), ln(P, [M]);
    },
    onLeaveCancelled(M) {
      q(M), ln(S, [M]);
    }
  });
}
function Ff(e) {
  if (e == null)
    return null;
  if (he(e))
    return [Gr(e.enter), Gr(e.leave)];
  {
    const t = Gr(e);
    return [t, t];
  }
}
function Gr(e) {
  return Pc(e);
}
function jt(e, t) {
  t.split(/\s+/).forEach((n) => n && e.classList.add(n)), (e[go] || (e[go] = /* @__PURE__ */ new Set())).add(t);
}
function un(e, t) {
  t.split(/\s+/).forEach((o) => o && e.classList.remove(o));
  const n = e[go];
  n && (n.delete(t), n.size || (e[go] = void 0));
}
function Ds(e) {
  requestAnimationFrame(() => {
    requestAnimationFrame(e);
  });
}
let Rf = 0;
function Fs(e, t, n, o) {
  const r = e._endId = ++Rf, i = () => {
    r === e._endId && o();
  };
  if (n != null)
    return setTimeout(i, n);
  const { type: s, timeout: a, propCount: l } = Bf(e, t);
  if (!s)
    return o();
  const u = s + "end";
  let c = 0;
  const d = () => {
    e.removeEventListener(u, f), i();
  }, f = (h) => {
    h.target === e && ++c >= l && d();
  };
  setTimeout(() => {
    c < l && d();
  }, a + 1), e.addEventListener(u, f);
}
function Bf(e, t) {
  const n = window.getComputedStyle(e), o = (g) => (n[g] || "").split(", "), r = o(`${Ht}Delay`), i = o(`${Ht}Duration`), s = Rs(r, i), a = o(`${Vn}Delay`), l = o(`${Vn}Duration`), u = Rs(a, l);
  let c = null, d = 0, f = 0;
  t === Ht ? s > 0 && (c = Ht, d = s, f = i.length) : t === Vn ? u > 0 && (c = Vn, d = u, f = l.length) : (d = Math.max(s, u), c = d > 0 ? s > u ? Ht : Vn : null, f = c ? c === Ht ? i.length : l.length : 0);
  const h = c === Ht && /\b(?:transform|all)(?:,|$)/.test(
    o(`${Ht}Property`).toString()
  );
  return {
    type: c,
    timeout: d,
    propCount: f,
    hasTransform: h
  };
}
function Rs(e, t) {
  for (; e.length < t.length; )
    e = e.concat(e);
  return Math.max(...t.map((n, o) => Bs(n) + Bs(e[o])));
}
function Bs(e) {
  return e === "auto" ? 0 : Number(e.slice(0, -1).replace(",", ".")) * 1e3;
}
function Vs(e) {
  return (e ? e.ownerDocument : document).body.offsetHeight;
}
function Vf(e, t, n) {
  const o = e[go];
  o && (t = (t ? [t, ...o] : [...o]).join(" ")), t == null ? e.removeAttribute("class") : n ? e.setAttribute("class", t) : e.className = t;
}
const zs = /* @__PURE__ */ Symbol("_vod"), zf = /* @__PURE__ */ Symbol("_vsh"), Hf = /* @__PURE__ */ Symbol(""), Uf = /(?:^|;)\s*display\s*:/;
function Wf(e, t, n) {
  const o = e.style, r = ke(n);
  let i = !1;
  if (n && !r) {
    if (t)
      if (ke(t))
        for (const s of t.split(";")) {
          const a = s.slice(0, s.indexOf(":")).trim();
          n[a] == null && Kn(o, a, "");
        }
      else
        for (const s in t)
          n[s] == null && Kn(o, s, "");
    for (const s in n) {
      s === "display" && (i = !0);
      const a = n[s];
      a != null ? qf(
        e,
        s,
        !ke(t) && t ? t[s] : void 0,
        a
      ) || Kn(o, s, a) : Kn(o, s, "");
    }
  } else if (r) {
    if (t !== n) {
      const s = o[Hf];
      s && (n += ";" + s), o.cssText = n, i = Uf.test(n);
    }
  } else t && e.removeAttribute("style");
  zs in e && ((!r || t !== n) && (e[zs] = i ? o.display : ""), e[zf] && (o.display = "none"));
}
const Uo = /\s*!important$/;
function Kn(e, t, n) {
  if (U(n))
    n.forEach((o) => Kn(e, t, o));
  else if (n == null && (n = ""), t.startsWith("--"))
    Uo.test(n) ? e.setProperty(t, n.replace(Uo, ""), "important") : e.setProperty(t, n);
  else {
    const o = Kf(e, t);
    Uo.test(n) ? e.setProperty(
      tn(o),
      n.replace(Uo, ""),
      "important"
    ) : e[o] = n;
  }
}
const Hs = ["Webkit", "Moz", "ms"], Yr = {};
function Kf(e, t) {
  const n = Yr[t];
  if (n)
    return n;
  let o = We(t);
  if (o !== "filter" && o in e)
    return Yr[t] = o;
  o = vr(o);
  for (let r = 0; r < Hs.length; r++) {
    const i = Hs[r] + o;
    if (i in e)
      return Yr[t] = i;
  }
  return t;
}
function qf(e, t, n, o) {
  return e.tagName === "TEXTAREA" && (t === "width" || t === "height") && ke(o) && n === o;
}
const Us = "http://www.w3.org/1999/xlink";
function Ws(e, t, n, o, r, i = Mc(t)) {
  o && t.startsWith("xlink:") ? n == null ? e.removeAttributeNS(Us, t.slice(6, t.length)) : e.setAttributeNS(Us, t, n) : n == null || i && !el(n) ? e.removeAttribute(t) : e.setAttribute(
    t,
    i ? "" : rt(n) ? String(n) : n
  );
}
function Ks(e, t, n, o, r) {
  if (t === "innerHTML" || t === "textContent") {
    n != null && (e[t] = t === "innerHTML" ? cu(n) : n);
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
    a === "boolean" ? n = el(n) : n == null && a === "string" ? (n = "", s = !0) : a === "number" && (n = 0, s = !0);
  }
  try {
    e[t] = n;
  } catch {
  }
  s && e.removeAttribute(r || t);
}
function fu(e, t, n, o) {
  e.addEventListener(t, n, o);
}
function Gf(e, t, n, o) {
  e.removeEventListener(t, n, o);
}
const qs = /* @__PURE__ */ Symbol("_vei");
function Yf(e, t, n, o, r = null) {
  const i = e[qs] || (e[qs] = {}), s = i[t];
  if (o && s)
    s.value = o;
  else {
    const [a, l] = Xf(t);
    if (o) {
      const u = i[t] = tp(
        o,
        r
      );
      fu(e, a, u, l);
    } else s && (Gf(e, a, s, l), i[t] = void 0);
  }
}
const Zf = /(Once|Passive|Capture)$/, Jf = /^on:?(?:Once|Passive|Capture)$/;
function Xf(e) {
  let t, n;
  for (; (n = e.match(Zf)) && !Jf.test(e); )
    t || (t = {}), e = e.slice(0, e.length - n[1].length), t[n[1].toLowerCase()] = !0;
  return [e[2] === ":" ? e.slice(3) : tn(e.slice(2)), t];
}
let Zr = 0;
const Qf = /* @__PURE__ */ Promise.resolve(), ep = () => Zr || (Qf.then(() => Zr = 0), Zr = Date.now());
function tp(e, t) {
  const n = (o) => {
    if (!o._vts)
      o._vts = Date.now();
    else if (o._vts <= n.attached)
      return;
    const r = n.value;
    if (U(r)) {
      const i = o.stopImmediatePropagation;
      o.stopImmediatePropagation = () => {
        i.call(o), o._stopped = !0;
      };
      const s = r.slice(), a = [o];
      for (let l = 0; l < s.length && !o._stopped; l++) {
        const u = s[l];
        u && lt(
          u,
          t,
          5,
          a
        );
      }
    } else
      lt(
        r,
        t,
        5,
        [o]
      );
  };
  return n.value = e, n.attached = ep(), n;
}
const Gs = (e) => e.charCodeAt(0) === 111 && e.charCodeAt(1) === 110 && // lowercase letter
e.charCodeAt(2) > 96 && e.charCodeAt(2) < 123, np = (e, t, n, o, r, i) => {
  const s = r === "svg";
  t === "class" ? Vf(e, o, s) : t === "style" ? Wf(e, n, o) : hr(t) ? mr(t) || Yf(e, t, n, o, i) : (t[0] === "." ? (t = t.slice(1), !0) : t[0] === "^" ? (t = t.slice(1), !1) : op(e, t, o, s)) ? (Ks(e, t, o), !e.tagName.includes("-") && (t === "value" || t === "checked" || t === "selected") && Ws(e, t, o, s, i, t !== "value")) : /* #11081 force set props for possible async custom element */ e._isVueCE && // #12408 check if it's declared prop or it's async custom element
  (rp(e, t) || // @ts-expect-error _def is private
  e._def.__asyncLoader && (/[A-Z]/.test(t) || !ke(o))) ? Ks(e, We(t), o, i, t) : (t === "true-value" ? e._trueValue = o : t === "false-value" && (e._falseValue = o), Ws(e, t, o, s));
};
function op(e, t, n, o) {
  if (o)
    return !!(t === "innerHTML" || t === "textContent" || t in e && Gs(t) && ee(n));
  if (t === "spellcheck" || t === "draggable" || t === "translate" || t === "autocorrect" || t === "sandbox" && e.tagName === "IFRAME" || t === "form" || t === "list" && e.tagName === "INPUT" || t === "type" && e.tagName === "TEXTAREA")
    return !1;
  if (t === "width" || t === "height") {
    const r = e.tagName;
    if (r === "IMG" || r === "VIDEO" || r === "CANVAS" || r === "SOURCE")
      return !1;
  }
  return Gs(t) && ke(n) ? !1 : t in e;
}
function rp(e, t) {
  const n = (
    // @ts-expect-error _def is private
    e._def.props
  );
  if (!n)
    return !1;
  const o = We(t);
  return Array.isArray(n) ? n.some((r) => We(r) === o) : Object.keys(n).some((r) => We(r) === o);
}
const Ys = (e) => {
  const t = e.props["onUpdate:modelValue"] || !1;
  return U(t) ? (n) => Yo(t, n) : t;
}, Jr = /* @__PURE__ */ Symbol("_assign"), ip = {
  // #4096 array checkboxes need to be deep traversed
  deep: !0,
  created(e, t, n) {
    e[Jr] = Ys(n), fu(e, "change", () => {
      const o = e._modelValue, r = sp(e), i = e.checked, s = e[Jr];
      if (U(o)) {
        const a = tl(o, r), l = a !== -1;
        if (i && !l)
          s(o.concat(r));
        else if (!i && l) {
          const u = [...o];
          u.splice(a, 1), s(u);
        }
      } else if (Ln(o)) {
        const a = new Set(o);
        i ? a.add(r) : a.delete(r), s(a);
      } else
        s(pu(e, i));
    });
  },
  // set initial checked on mount to wait for true-value/false-value
  mounted: Zs,
  beforeUpdate(e, t, n) {
    e[Jr] = Ys(n), Zs(e, t, n);
  }
};
function Zs(e, { value: t, oldValue: n }, o) {
  e._modelValue = t;
  let r;
  if (U(t))
    r = tl(t, o.props.value) > -1;
  else if (Ln(t))
    r = t.has(o.props.value);
  else {
    if (t === n) return;
    r = jn(t, pu(e, !0));
  }
  e.checked !== r && (e.checked = r);
}
function sp(e) {
  return "_value" in e ? e._value : e.value;
}
function pu(e, t) {
  const n = t ? "_trueValue" : "_falseValue";
  return n in e ? e[n] : t;
}
const ap = ["ctrl", "shift", "alt", "meta"], lp = {
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
  exact: (e, t) => ap.some((n) => e[`${n}Key`] && !t.includes(n))
}, En = (e, t) => {
  if (!e) return e;
  const n = e._withMods || (e._withMods = {}), o = t.join(".");
  return n[o] || (n[o] = ((r, ...i) => {
    for (let s = 0; s < t.length; s++) {
      const a = lp[t[s]];
      if (a && a(r, t)) return;
    }
    return e(r, ...i);
  }));
}, up = /* @__PURE__ */ Te({ patchProp: np }, If);
let Js;
function cp() {
  return Js || (Js = ff(up));
}
const dp = ((...e) => {
  const t = cp().createApp(...e), { mount: n } = t;
  return t.mount = (o) => {
    const r = pp(o);
    if (!r) return;
    const i = t._component;
    !ee(i) && !i.render && !i.template && (i.template = r.innerHTML), r.nodeType === 1 && (r.textContent = "");
    const s = n(r, !1, fp(r));
    return r instanceof Element && (r.removeAttribute("v-cloak"), r.setAttribute("data-v-app", "")), s;
  }, t;
});
function fp(e) {
  if (e instanceof SVGElement)
    return "svg";
  if (typeof MathMLElement == "function" && e instanceof MathMLElement)
    return "mathml";
}
function pp(e) {
  return ke(e) ? document.querySelector(e) : e;
}
function bo(e) {
  "@babel/helpers - typeof";
  return bo = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, bo(e);
}
function Xs(e, t) {
  var n = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
    var o = Object.getOwnPropertySymbols(e);
    t && (o = o.filter(function(r) {
      return Object.getOwnPropertyDescriptor(e, r).enumerable;
    })), n.push.apply(n, o);
  }
  return n;
}
function Qs(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? Xs(Object(n), !0).forEach(function(o) {
      hp(e, o, n[o]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : Xs(Object(n)).forEach(function(o) {
      Object.defineProperty(e, o, Object.getOwnPropertyDescriptor(n, o));
    });
  }
  return e;
}
function hp(e, t, n) {
  return (t = mp(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function mp(e) {
  var t = gp(e, "string");
  return bo(t) == "symbol" ? t : t + "";
}
function gp(e, t) {
  if (bo(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (bo(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
function bp(e) {
  var t = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : !0;
  yn() && yn().components ? Bi(e) : t ? e() : kr(e);
}
var vp = 0;
function yp(e) {
  var t = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}, n = /* @__PURE__ */ $e(!1), o = /* @__PURE__ */ $e(e), r = /* @__PURE__ */ $e(null), i = Ra() ? window.document : void 0, s = t.document, a = s === void 0 ? i : s, l = t.immediate, u = l === void 0 ? !0 : l, c = t.manual, d = c === void 0 ? !1 : c, f = t.name, h = f === void 0 ? "style_".concat(++vp) : f, g = t.id, v = g === void 0 ? void 0 : g, O = t.media, L = O === void 0 ? void 0 : O, E = t.nonce, B = E === void 0 ? void 0 : E, y = t.first, S = y === void 0 ? !1 : y, K = t.onMounted, F = K === void 0 ? void 0 : K, P = t.onUpdated, I = P === void 0 ? void 0 : P, q = t.onLoad, X = q === void 0 ? void 0 : q, M = t.props, ne = M === void 0 ? {} : M, ge = function() {
  }, Ie = function(se) {
    var Ye = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
    if (a) {
      var Ze = Qs(Qs({}, ne), Ye), Le = Ze.name || h, Ee = Ze.id || v, on = Ze.nonce || B;
      r.value = a.querySelector('style[data-primevue-style-id="'.concat(Le, '"]')) || a.getElementById(Ee) || a.createElement("style"), r.value.isConnected || (o.value = se || e, Qo(r.value, {
        type: "text/css",
        id: Ee,
        media: L,
        nonce: on
      }), S ? a.head.prepend(r.value) : a.head.appendChild(r.value), Ba(r.value, "data-primevue-style-id", Le), Qo(r.value, Ze), r.value.onload = function(At) {
        return X?.(At, {
          name: Le
        });
      }, F?.(Le)), !n.value && (ge = ht(o, function(At) {
        r.value.textContent = At, I?.(Le);
      }, {
        immediate: !0
      }), n.value = !0);
    }
  }, de = function() {
    !a || !n.value || (ge(), sc(r.value) && a.head.removeChild(r.value), n.value = !1, r.value = null);
  };
  return u && !d && bp(Ie), {
    id: v,
    name: h,
    el: r,
    css: o,
    unload: de,
    load: Ie,
    isLoaded: /* @__PURE__ */ nr(n)
  };
}
function vo(e) {
  "@babel/helpers - typeof";
  return vo = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, vo(e);
}
var ea, ta, na, oa;
function ra(e, t) {
  return $p(e) || Sp(e, t) || wp(e, t) || _p();
}
function _p() {
  throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function wp(e, t) {
  if (e) {
    if (typeof e == "string") return ia(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? ia(e, t) : void 0;
  }
}
function ia(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, o = Array(t); n < t; n++) o[n] = e[n];
  return o;
}
function Sp(e, t) {
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
function $p(e) {
  if (Array.isArray(e)) return e;
}
function sa(e, t) {
  var n = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
    var o = Object.getOwnPropertySymbols(e);
    t && (o = o.filter(function(r) {
      return Object.getOwnPropertyDescriptor(e, r).enumerable;
    })), n.push.apply(n, o);
  }
  return n;
}
function Xr(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? sa(Object(n), !0).forEach(function(o) {
      kp(e, o, n[o]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : sa(Object(n)).forEach(function(o) {
      Object.defineProperty(e, o, Object.getOwnPropertyDescriptor(n, o));
    });
  }
  return e;
}
function kp(e, t, n) {
  return (t = Cp(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function Cp(e) {
  var t = xp(e, "string");
  return vo(t) == "symbol" ? t : t + "";
}
function xp(e, t) {
  if (vo(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (vo(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
function Wo(e, t) {
  return t || (t = e.slice(0)), Object.freeze(Object.defineProperties(e, { raw: { value: Object.freeze(t) } }));
}
var Tp = function(t) {
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
}, Op = {}, Pp = {}, ve = {
  name: "base",
  css: Tp,
  style: $c,
  classes: Op,
  inlineStyles: Pp,
  load: function(t) {
    var n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}, o = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : function(i) {
      return i;
    }, r = o(Ro(ea || (ea = Wo(["", ""])), t));
    return we(r) ? yp(Gn(r), Xr({
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
      return me.transformCSS(n.name || t.name, "".concat(r).concat(Ro(ta || (ta = Wo(["", ""])), o)));
    });
  },
  getCommonTheme: function(t) {
    return me.getCommon(this.name, t);
  },
  getComponentTheme: function(t) {
    return me.getComponent(this.name, t);
  },
  getDirectiveTheme: function(t) {
    return me.getDirective(this.name, t);
  },
  getPresetTheme: function(t, n, o) {
    return me.getCustomPreset(this.name, t, n, o);
  },
  getLayerOrderThemeCSS: function() {
    return me.getLayerOrderCSS(this.name);
  },
  getStyleSheet: function() {
    var t = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "", n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
    if (this.css) {
      var o = tt(this.css, {
        dt: mn
      }) || "", r = Gn(Ro(na || (na = Wo(["", "", ""])), o, t)), i = Object.entries(n).reduce(function(s, a) {
        var l = ra(a, 2), u = l[0], c = l[1];
        return s.push("".concat(u, '="').concat(c, '"')) && s;
      }, []).join(" ");
      return we(r) ? '<style type="text/css" data-primevue-style-id="'.concat(this.name, '" ').concat(i, ">").concat(r, "</style>") : "";
    }
    return "";
  },
  getCommonThemeStyleSheet: function(t) {
    var n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
    return me.getCommonStyleSheet(this.name, t, n);
  },
  getThemeStyleSheet: function(t) {
    var n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}, o = [me.getStyleSheet(this.name, t, n)];
    if (this.style) {
      var r = this.name === "base" ? "global-style" : "".concat(this.name, "-style"), i = Ro(oa || (oa = Wo(["", ""])), tt(this.style, {
        dt: mn
      })), s = Gn(me.transformCSS(r, i)), a = Object.entries(n).reduce(function(l, u) {
        var c = ra(u, 2), d = c[0], f = c[1];
        return l.push("".concat(d, '="').concat(f, '"')) && l;
      }, []).join(" ");
      we(s) && o.push('<style type="text/css" data-primevue-style-id="'.concat(r, '" ').concat(a, ">").concat(s, "</style>"));
    }
    return o.join("");
  },
  extend: function(t) {
    return Xr(Xr({}, this), {}, {
      css: void 0,
      style: void 0
    }, t);
  }
}, Gt = ja();
function yo(e) {
  "@babel/helpers - typeof";
  return yo = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, yo(e);
}
function aa(e, t) {
  var n = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
    var o = Object.getOwnPropertySymbols(e);
    t && (o = o.filter(function(r) {
      return Object.getOwnPropertyDescriptor(e, r).enumerable;
    })), n.push.apply(n, o);
  }
  return n;
}
function Ko(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? aa(Object(n), !0).forEach(function(o) {
      Ap(e, o, n[o]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : aa(Object(n)).forEach(function(o) {
      Object.defineProperty(e, o, Object.getOwnPropertyDescriptor(n, o));
    });
  }
  return e;
}
function Ap(e, t, n) {
  return (t = Ep(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function Ep(e) {
  var t = Lp(e, "string");
  return yo(t) == "symbol" ? t : t + "";
}
function Lp(e, t) {
  if (yo(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (yo(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var Ip = {
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
    text: [Be.STARTS_WITH, Be.CONTAINS, Be.NOT_CONTAINS, Be.ENDS_WITH, Be.EQUALS, Be.NOT_EQUALS],
    numeric: [Be.EQUALS, Be.NOT_EQUALS, Be.LESS_THAN, Be.LESS_THAN_OR_EQUAL_TO, Be.GREATER_THAN, Be.GREATER_THAN_OR_EQUAL_TO],
    date: [Be.DATE_IS, Be.DATE_IS_NOT, Be.DATE_BEFORE, Be.DATE_AFTER]
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
}, jp = /* @__PURE__ */ Symbol();
function Mp(e, t) {
  var n = {
    config: /* @__PURE__ */ Lo(t)
  };
  return e.config.globalProperties.$primevue = n, e.provide(jp, n), Np(), Dp(e, n), n;
}
var Pn = [];
function Np() {
  Me.clear(), Pn.forEach(function(e) {
    return e?.();
  }), Pn = [];
}
function Dp(e, t) {
  var n = /* @__PURE__ */ $e(!1), o = function() {
    var u;
    if (((u = t.config) === null || u === void 0 ? void 0 : u.theme) !== "none" && !me.isStyleNameLoaded("common")) {
      var c, d, f = ((c = ve.getCommonTheme) === null || c === void 0 ? void 0 : c.call(ve)) || {}, h = f.primitive, g = f.semantic, v = f.global, O = f.style, L = {
        nonce: (d = t.config) === null || d === void 0 || (d = d.csp) === null || d === void 0 ? void 0 : d.nonce
      };
      ve.load(h?.css, Ko({
        name: "primitive-variables"
      }, L)), ve.load(g?.css, Ko({
        name: "semantic-variables"
      }, L)), ve.load(v?.css, Ko({
        name: "global-variables"
      }, L)), ve.loadStyle(Ko({
        name: "global-style"
      }, L), O), me.setLoadedStyleName("common");
    }
  };
  Me.on("theme:change", function(l) {
    n.value || (e.config.globalProperties.$primevue.config.theme = l, n.value = !0);
  });
  var r = ht(t.config, function(l, u) {
    Gt.emit("config:change", {
      newValue: l,
      oldValue: u
    });
  }, {
    immediate: !0,
    deep: !0
  }), i = ht(function() {
    return t.config.ripple;
  }, function(l, u) {
    Gt.emit("config:ripple:change", {
      newValue: l,
      oldValue: u
    });
  }, {
    immediate: !0,
    deep: !0
  }), s = ht(function() {
    return t.config.theme;
  }, function(l, u) {
    n.value || me.setTheme(l), t.config.unstyled || o(), n.value = !1, Gt.emit("config:theme:change", {
      newValue: l,
      oldValue: u
    });
  }, {
    immediate: !0,
    deep: !1
  }), a = ht(function() {
    return t.config.unstyled;
  }, function(l, u) {
    !l && t.config.theme && o(), Gt.emit("config:unstyled:change", {
      newValue: l,
      oldValue: u
    });
  }, {
    immediate: !0,
    deep: !0
  });
  Pn.push(r), Pn.push(i), Pn.push(s), Pn.push(a);
}
var Fp = {
  install: function(t, n) {
    var o = Ju(Ip, n);
    Mp(t, o);
  }
};
let hu;
const Er = (e) => hu = e, mu = (
  /* istanbul ignore next */
  /* @__PURE__ */ Symbol()
);
function gi(e) {
  return e && typeof e == "object" && Object.prototype.toString.call(e) === "[object Object]" && typeof e.toJSON != "function";
}
var oo;
(function(e) {
  e.direct = "direct", e.patchObject = "patch object", e.patchFunction = "patch function";
})(oo || (oo = {}));
function Rp() {
  const e = il(!0), t = e.run(() => /* @__PURE__ */ $e({}));
  let n = [], o = [];
  const r = Di({
    install(i) {
      Er(r), r._a = i, i.provide(mu, r), i.config.globalProperties.$pinia = r, o.forEach((s) => n.push(s)), o = [];
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
const gu = () => {
};
function la(e, t, n, o = gu) {
  e.add(t);
  const r = () => {
    e.delete(t) && o();
  };
  return !n && sl() && Fc(r), r;
}
function Cn(e, ...t) {
  e.forEach((n) => {
    n(...t);
  });
}
const Bp = (e) => e(), ua = /* @__PURE__ */ Symbol(), Qr = /* @__PURE__ */ Symbol();
function bi(e, t) {
  e instanceof Map && t instanceof Map ? t.forEach((n, o) => e.set(o, n)) : e instanceof Set && t instanceof Set && t.forEach(e.add, e);
  for (const n in t) {
    if (!t.hasOwnProperty(n))
      continue;
    const o = t[n], r = e[n];
    gi(r) && gi(o) && e.hasOwnProperty(n) && !/* @__PURE__ */ xe(o) && !/* @__PURE__ */ xt(o) ? e[n] = bi(r, o) : e[n] = o;
  }
  return e;
}
const Vp = (
  /* istanbul ignore next */
  /* @__PURE__ */ Symbol()
);
function zp(e) {
  return !gi(e) || !Object.prototype.hasOwnProperty.call(e, Vp);
}
const { assign: Wt } = Object;
function Hp(e) {
  return !!(/* @__PURE__ */ xe(e) && e.effect);
}
function Up(e, t, n, o) {
  const { state: r, actions: i, getters: s } = t, a = n.state.value[e];
  let l;
  function u() {
    a || (n.state.value[e] = r ? r() : {});
    const c = /* @__PURE__ */ ad(n.state.value[e]);
    return Wt(c, i, Object.keys(s || {}).reduce((d, f) => (d[f] = Di(ye(() => {
      Er(n);
      const h = n._s.get(e);
      return s[f].call(h, h);
    })), d), {}));
  }
  return l = bu(e, u, t, n, o, !0), l;
}
function bu(e, t, n = {}, o, r, i) {
  let s;
  const a = Wt({ actions: {} }, n), l = { deep: !0 };
  let u, c, d = /* @__PURE__ */ new Set(), f = /* @__PURE__ */ new Set(), h;
  const g = o.state.value[e];
  !i && !g && (o.state.value[e] = {});
  let v;
  function O(P) {
    let I;
    u = c = !1, typeof P == "function" ? (P(o.state.value[e]), I = {
      type: oo.patchFunction,
      storeId: e,
      events: h
    }) : (bi(o.state.value[e], P), I = {
      type: oo.patchObject,
      payload: P,
      storeId: e,
      events: h
    });
    const q = v = /* @__PURE__ */ Symbol();
    kr().then(() => {
      v === q && (u = !0);
    }), c = !0, Cn(d, I, o.state.value[e]);
  }
  const L = i ? function() {
    const { state: I } = n, q = I ? I() : {};
    this.$patch((X) => {
      Wt(X, q);
    });
  } : (
    /* istanbul ignore next */
    gu
  );
  function E() {
    s.stop(), d.clear(), f.clear(), o._s.delete(e);
  }
  const B = (P, I = "") => {
    if (ua in P)
      return P[Qr] = I, P;
    const q = function() {
      Er(o);
      const X = Array.from(arguments), M = /* @__PURE__ */ new Set(), ne = /* @__PURE__ */ new Set();
      function ge(Q) {
        M.add(Q);
      }
      function Ie(Q) {
        ne.add(Q);
      }
      Cn(f, {
        args: X,
        name: q[Qr],
        store: S,
        after: ge,
        onError: Ie
      });
      let de;
      try {
        de = P.apply(this && this.$id === e ? this : S, X);
      } catch (Q) {
        throw Cn(ne, Q), Q;
      }
      return de instanceof Promise ? de.then((Q) => (Cn(M, Q), Q)).catch((Q) => (Cn(ne, Q), Promise.reject(Q))) : (Cn(M, de), de);
    };
    return q[ua] = !0, q[Qr] = I, q;
  }, y = {
    _p: o,
    // _s: scope,
    $id: e,
    $onAction: la.bind(null, f),
    $patch: O,
    $reset: L,
    $subscribe(P, I = {}) {
      const q = la(d, P, I.detached, () => X()), X = s.run(() => ht(() => o.state.value[e], (M) => {
        (I.flush === "sync" ? c : u) && P({
          storeId: e,
          type: oo.direct,
          events: h
        }, M);
      }, Wt({}, l, I)));
      return q;
    },
    $dispose: E
  }, S = /* @__PURE__ */ Lo(y);
  o._s.set(e, S);
  const F = (o._a && o._a.runWithContext || Bp)(() => o._e.run(() => (s = il()).run(() => t({ action: B }))));
  for (const P in F) {
    const I = F[P];
    if (/* @__PURE__ */ xe(I) && !Hp(I) || /* @__PURE__ */ xt(I))
      i || (g && zp(I) && (/* @__PURE__ */ xe(I) ? I.value = g[P] : bi(I, g[P])), o.state.value[e][P] = I);
    else if (typeof I == "function") {
      const q = B(I, P);
      F[P] = q, a.actions[P] = I;
    }
  }
  return Wt(S, F), Wt(/* @__PURE__ */ ue(S), F), Object.defineProperty(S, "$state", {
    get: () => o.state.value[e],
    set: (P) => {
      O((I) => {
        Wt(I, P);
      });
    }
  }), o._p.forEach((P) => {
    Wt(S, s.run(() => P({
      store: S,
      app: o._a,
      pinia: o,
      options: a
    })));
  }), g && i && n.hydrate && n.hydrate(S.$state, g), u = !0, c = !0, S;
}
// @__NO_SIDE_EFFECTS__
function Mn(e, t, n) {
  let o;
  const r = typeof t == "function";
  o = r ? n : t;
  function i(s, a) {
    const l = yd();
    return s = // in test mode, ignore the argument provided as we can always retrieve a
    // pinia instance with getActivePinia()
    s || (l ? Qn(mu, null) : null), s && Er(s), s = hu, s._s.has(e) || (r ? bu(e, t, o, s) : Up(e, o, s)), s._s.get(e);
  }
  return i.$id = e, i;
}
const Wp = /* @__PURE__ */ new Set([
  "waiting",
  "downloading",
  "verifying",
  "paused",
  "interrupted",
  "completed",
  "failed",
  "cancelled"
]), ro = (e) => typeof e == "object" && e !== null && !Array.isArray(e), ft = (e) => typeof e == "string" ? e : null, zn = (e) => typeof e == "number" && Number.isFinite(e) ? e : null;
function vu(e) {
  if (!ro(e)) return null;
  const t = ft(e.task_id), n = ft(e.file_key), o = ft(e.status);
  return t === null || n === null || o === null || !Wp.has(o) ? null : {
    task_id: t,
    file_key: n,
    filename: ft(e.filename) ?? "",
    status: o,
    progress: zn(e.progress) ?? 0,
    downloaded_bytes: zn(e.downloaded_bytes) ?? 0,
    total_bytes: zn(e.total_bytes),
    speed: zn(e.speed),
    eta: zn(e.eta),
    error: ft(e.error),
    code: ft(e.code),
    hint: ft(e.hint),
    path: ft(e.path),
    held: e.held === !0
  };
}
function Kp(e, t) {
  return ro(e) && typeof e.error == "string" ? { code: ft(e.code) ?? `http_${t}`, error: e.error, hint: ft(e.hint) ?? "" } : { code: `http_${t}`, error: `ComfyUI answered ${t}.`, hint: "Look at ComfyUI's console." };
}
function qp(e) {
  if (e === null) return null;
  try {
    const t = JSON.parse(e);
    return !ro(t) || !ro(t.metadata) || !Array.isArray(t.resources) || typeof t.metadata.image_id != "number" || !Array.isArray(t.metadata.resources) || !t.resources.every((n) => ro(n) && typeof n.file_key == "string") ? null : {
      reference: ft(t.reference) ?? "",
      metadata: t.metadata,
      resources: t.resources,
      switchedOn: Array.isArray(t.switchedOn) ? t.switchedOn.filter((n) => typeof n == "string") : []
    };
  } catch {
    return null;
  }
}
class vi extends Error {
  constructor(t) {
    super(t.error), this.fault = t;
  }
  fault;
}
const Gp = "civitai.download.progress";
class Yp {
  constructor(t) {
    this.host = t;
  }
  host;
  fetchMetadata = (t) => this.post("/civitai/fetch", { image_id: t });
  resolve = (t) => this.post("/civitai/resolve", { metadata: t });
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
  generate = (t, n) => this.post("/civitai/generate", { metadata: t, resources: n });
  getKey = () => this.request("/civitai/key");
  setKey = (t) => this.post("/civitai/key", { api_key: t });
  async listDownloads() {
    const t = await this.request("/civitai/downloads");
    return (Array.isArray(t.downloads) ? t.downloads : []).map(vu).filter((o) => o !== null);
  }
  post(t, n) {
    const o = { "Content-Type": "application/json" };
    return this.request(t, { method: "POST", headers: o, body: JSON.stringify(n) });
  }
  async request(t, n) {
    let o;
    try {
      o = await this.host.fetchApi(t, n);
    } catch {
      throw new vi({
        code: "host_unreachable",
        error: "ComfyUI does not answer.",
        hint: "Check that ComfyUI is still running, then try again."
      });
    }
    let r = null;
    try {
      r = await o.json();
    } catch {
      r = null;
    }
    if (!o.ok || r === null) throw new vi(Kp(r, o.status));
    return r;
  }
}
function Jt(e) {
  return e instanceof vi ? e.fault : { code: "panel_failed", error: e instanceof Error ? e.message : String(e), hint: "Reload the page and try again." };
}
const Jo = Rp();
let yi = null;
function Zp(e) {
  yi = { host: e, client: new Yp(e) };
}
function Oe() {
  if (!yi) throw new Error("No host has been set.");
  return yi;
}
const Gi = /* @__PURE__ */ Mn("civitai-remake-key", () => {
  const e = /* @__PURE__ */ Qt(null), t = /* @__PURE__ */ $e(null), n = /* @__PURE__ */ $e(!1), o = /* @__PURE__ */ $e(!1);
  async function r() {
    await s(() => Oe().client.getKey());
  }
  async function i(a) {
    await s(() => Oe().client.setKey(a));
  }
  async function s(a) {
    n.value = !0, t.value = null;
    try {
      e.value = await a();
    } catch (l) {
      t.value = Jt(l);
    } finally {
      n.value = !1;
    }
  }
  return { state: e, fault: t, busy: n, open: o, refresh: r, set: i };
}), yu = /* @__PURE__ */ new Set(["completed", "failed", "cancelled"]), Mo = (e) => yu.has(e.status), Lr = (e) => e?.status === "paused" || e?.status === "interrupted", Ir = (e) => e !== void 0 && !Mo(e) && !Lr(e);
function Jp(e, t) {
  switch (t.type) {
    case "told":
      return Xp(e, t.event);
    case "listed":
      return Qp(e, t.events);
    case "asked":
      return ei(e, t.fileKeys, () => ti(""));
    case "accepted":
      return ei(e, t.fileKeys, (n) => n && n.taskId !== "" ? n : ti(t.taskId));
    case "forgotten":
      return Object.fromEntries(
        Object.entries(e).filter(([n, o]) => !Mo(o) || !t.fileKeys.includes(n))
      );
    case "refused":
      return ei(e, t.fileKeys, () => ({
        ...ti(""),
        status: "failed",
        error: t.error,
        code: t.code,
        hint: t.hint
      }));
  }
}
function Xp(e, t) {
  const n = e[t.file_key];
  return n && n.taskId === t.task_id && Mo(n) || Ir(n) && n?.taskId !== "" && n?.taskId !== t.task_id && (t.status === "failed" || t.status === "cancelled") ? e : { ...e, [t.file_key]: _u(t) };
}
function Qp(e, t) {
  const n = {};
  for (const [o, r] of Object.entries(e))
    (Mo(r) || r.taskId === "") && (n[o] = r);
  for (const o of t) {
    const r = n[o.file_key];
    r && Ir(r) && yu.has(o.status) || (n[o.file_key] = _u(o));
  }
  return n;
}
function ei(e, t, n) {
  const o = { ...e };
  for (const r of t) o[r] = n(e[r]);
  return o;
}
function ti(e) {
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
function _u(e) {
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
function jr(e, t) {
  return t?.status === "completed" ? "present" : t && Ir(t) ? t.status : e.already_downloaded ? "present" : t && Lr(t) ? t.status : !e.resolved || !e.available ? "unresolved" : t?.status === "failed" ? "failed" : t?.status === "cancelled" ? "cancelled" : "missing";
}
function eh(e, t) {
  return t?.path ?? e.local_path;
}
function th(e, t) {
  return e.filter((n) => !n.linked_only || t.has(n.file_key));
}
const nh = /* @__PURE__ */ new Set(["missing", "failed", "cancelled", "paused", "interrupted"]), wu = (e) => nh.has(e);
function oh(e, t) {
  const n = e.map((o) => jr(o, t[o.file_key]));
  return {
    total: n.length,
    missing: n.filter((o) => o !== "present").length,
    fetchable: n.filter(wu).length,
    live: n.filter((o) => o === "waiting" || o === "downloading" || o === "verifying").length,
    stopped: n.filter((o) => o === "paused" || o === "interrupted").length,
    failed: n.filter((o) => o === "failed").length
  };
}
const Bt = /* @__PURE__ */ Mn("civitai-remake-downloads", () => {
  const e = /* @__PURE__ */ Qt({}), t = /* @__PURE__ */ $e(null), n = ye(() => Object.values(e.value).filter(Ir).length);
  function o(S) {
    e.value = Jp(e.value, S), Oe().host.showBadge(n.value > 0 ? String(n.value) : null);
  }
  function r() {
    const { host: S } = Oe();
    S.listen(Gp, (K) => {
      const F = vu(K);
      F && (o({ type: "told", event: F }), F.status === "completed" && n.value === 0 && S.refreshModels());
    }), S.listen("reconnected", () => {
      i();
    });
  }
  async function i() {
    try {
      o({ type: "listed", events: await Oe().client.listDownloads() });
    } catch (S) {
      t.value = Jt(S);
    }
  }
  async function s(S, K) {
    const F = S.map((P) => P.file_key);
    t.value = null, o({ type: "asked", fileKeys: F });
    try {
      const P = await K();
      o({ type: "accepted", fileKeys: F, taskId: P.task_id });
      for (const I of P.refused ?? [])
        I.file_key !== null && a([I.file_key], I);
    } catch (P) {
      const I = Jt(P);
      return a(F, I), I;
    }
    return null;
  }
  const a = (S, { error: K, code: F, hint: P }) => o({ type: "refused", fileKeys: S, error: K, code: F, hint: P }), l = (S) => s([S], () => Oe().client.download(S)), u = (S, K) => s(S, () => Oe().client.downloadAll(S, K)), c = (S) => E(S, (K) => Oe().client.pause(K, S)), d = (S) => E(S, (K) => Oe().client.resume(K, S)), f = (S) => E(S, (K) => Oe().client.cancel(K, S)), h = () => B(() => Oe().client.pauseAll()), g = () => B(() => Oe().client.resumeAll()), v = () => B(() => Oe().client.retryFailed()), O = () => B(() => Oe().client.cancelAll()), L = (S) => B(() => Oe().client.move(S, 0));
  async function E(S, K) {
    const F = e.value[S];
    !F || F.taskId === "" || await B(() => K(F.taskId));
  }
  async function B(S) {
    t.value = null;
    try {
      await S();
    } catch (K) {
      t.value = Jt(K), await i();
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
    pauseAll: h,
    resume: d,
    resumeAll: g,
    retryFailed: v,
    moveFirst: L,
    cancel: f,
    cancelAll: O,
    forget: (S) => o({ type: "forgotten", fileKeys: S })
  };
}), ca = "civitai-remake.last-look-up", nn = /* @__PURE__ */ Mn("civitai-remake-lookup", () => {
  const e = /* @__PURE__ */ $e(""), t = /* @__PURE__ */ $e(null), n = /* @__PURE__ */ $e(null), o = /* @__PURE__ */ Qt(null), r = /* @__PURE__ */ Qt([]), i = /* @__PURE__ */ $e(/* @__PURE__ */ new Set()), s = ye(() => th(r.value, i.value));
  let a = 0;
  async function l() {
    const f = e.value.trim();
    if (f === "") return;
    const h = ++a, { client: g } = Oe();
    n.value = null, o.value = null, r.value = [], i.value = /* @__PURE__ */ new Set(), t.value = "image";
    try {
      const v = await g.fetchMetadata(f);
      if (h !== a) return;
      o.value = v, t.value = "models";
      const O = await g.resolve(v);
      if (h !== a) return;
      Bt().forget(O.resources.map((L) => L.file_key)), r.value = O.resources, c();
    } catch (v) {
      h === a && (n.value = Jt(v));
    } finally {
      h === a && (t.value = null);
    }
  }
  function u(f) {
    const h = new Set(i.value);
    h.delete(f) || h.add(f), i.value = h, c();
  }
  function c() {
    if (!o.value) return;
    const f = {
      reference: e.value,
      metadata: o.value,
      resources: r.value,
      switchedOn: [...i.value]
    };
    try {
      sessionStorage.setItem(ca, JSON.stringify(f));
    } catch {
    }
  }
  async function d() {
    let f = null;
    try {
      f = qp(sessionStorage.getItem(ca));
    } catch {
      f = null;
    }
    if (!f) return;
    e.value = f.reference, o.value = f.metadata, r.value = f.resources, i.value = new Set(f.switchedOn);
    const h = ++a;
    try {
      const g = await Oe().client.resolve(f.metadata);
      h === a && (r.value = g.resources);
    } catch {
    }
  }
  return { reference: e, step: t, fault: n, metadata: o, resources: r, switchedOn: i, chosen: s, lookUp: l, toggle: u, restore: d };
}), Su = /* @__PURE__ */ Mn("civitai-remake-settings", () => {
  const e = /* @__PURE__ */ Qt(null), t = /* @__PURE__ */ $e(null), n = /* @__PURE__ */ $e(!1);
  async function o(a) {
    t.value = null;
    try {
      e.value = await a();
    } catch (l) {
      t.value = Jt(l);
    }
  }
  const r = () => o(() => Oe().client.getSettings()), i = (a) => o(() => Oe().client.setSettings(a));
  function s() {
    n.value = !n.value, n.value && r();
  }
  return { current: e, fault: t, open: n, refresh: r, change: i, toggle: s };
}), $u = /* @__PURE__ */ Mn("civitai-remake-workflow", () => {
  const e = /* @__PURE__ */ $e(!1), t = /* @__PURE__ */ $e(null), n = /* @__PURE__ */ Qt(null);
  async function o() {
    const i = nn(), s = i.metadata;
    if (!s || e.value) return;
    const { client: a, host: l } = Oe();
    e.value = !0, t.value = null, n.value = null;
    try {
      const u = i.chosen.map((f) => ({ ...f, ...rh(f) })), c = await a.generate(s, u);
      await l.refreshModels();
      const d = await l.loadOntoCanvas(c.workflow, s.image_id);
      n.value = {
        imageId: s.image_id,
        name: d.name,
        nodeCount: d.nodeCount,
        workflowType: c.workflow_type,
        fidelity: c.fidelity
      };
    } catch (u) {
      t.value = Jt(u);
    } finally {
      e.value = !1;
    }
  }
  function r() {
    t.value = null, n.value = null;
  }
  return { busy: e, fault: t, confirmation: n, generate: o, clear: r };
});
function rh(e) {
  return { linked_only: !1, mention: { ...e.mention, linked_only: !1 } };
}
const ih = ["data-code"], sh = { class: "crm-fault-text" }, ah = {
  key: 0,
  class: "crm-quiet"
}, lh = { class: "crm-code" }, Nn = /* @__PURE__ */ Ke({
  __name: "FaultBox",
  props: {
    fault: {}
  },
  setup(e) {
    return (t, n) => (b(), x("div", {
      class: "crm-fault",
      role: "alert",
      "data-testid": "fault",
      "data-code": e.fault.code
    }, [
      n[0] || (n[0] = $("i", {
        class: "pi pi-exclamation-triangle",
        "aria-hidden": "true"
      }, null, -1)),
      $("div", null, [
        $("p", sh, V(e.fault.error), 1),
        e.fault.hint ? (b(), x("p", ah, V(e.fault.hint), 1)) : W("", !0),
        $("p", lh, V(e.fault.code), 1)
      ])
    ], 8, ih));
  }
}), uh = 1500;
function ku() {
  const e = /* @__PURE__ */ $e(null);
  let t;
  async function n(o, r) {
    try {
      await navigator.clipboard.writeText(r);
    } catch {
      if (!ch(r)) return;
    }
    e.value = o, clearTimeout(t), t = setTimeout(() => e.value = null, uh);
  }
  return Vi(() => clearTimeout(t)), { copied: e, copy: n };
}
function ch(e) {
  const t = document.createElement("textarea");
  t.value = e, t.style.position = "fixed", t.style.opacity = "0", document.body.append(t), t.select();
  const n = document.execCommand("copy");
  return t.remove(), n;
}
const dh = {
  a1111: "A1111 WebUI",
  forge: "Forge",
  comfyui: "ComfyUI",
  swarmui: "SwarmUI",
  fooocus: "Fooocus",
  onsite: "Civitai",
  "onsite-comfy": "Civitai (ComfyUI)"
};
function fh(e) {
  const t = e.hires;
  return [
    ["Type", e.workflow_type],
    ["Made with", [dh[e.dialect], e.generator_version].filter(Boolean).join(" ") || null],
    ["Base model", e.base_model],
    ["Size", da(e.base_size)],
    ["Sampler", e.sampler],
    ["Schedule", e.schedule],
    ["Steps", e.steps],
    ["CFG scale", e.cfg_scale],
    ["Seed", e.seed],
    ["Clip skip", e.clip_skip],
    ["Hires size", t ? t.target ? da(t.target) : t.scale === null ? null : `x${t.scale}` : null],
    ["Hires steps", t?.steps],
    ["Hires denoise", t?.denoise],
    ["Hires upscaler", t?.upscaler],
    ["Denoise", t ? null : e.denoise]
  ].filter((o) => o[1] !== null && o[1] !== void 0 && o[1] !== "").map(([o, r]) => ({ name: o, value: String(r) }));
}
function da(e) {
  return e ? `${e.width || "auto"} x ${e.height || "auto"}` : null;
}
const ph = ["data-testid"], hh = ["aria-label", "title"], mh = { class: "crm-prompt" }, fa = /* @__PURE__ */ Ke({
  __name: "PromptBox",
  props: {
    title: {},
    text: {},
    testId: {}
  },
  setup(e) {
    const { copied: t, copy: n } = ku();
    return (o, r) => e.text ? (b(), x("details", {
      key: 0,
      class: "crm-details",
      "data-testid": e.testId
    }, [
      $("summary", null, [
        $("span", null, V(e.title), 1),
        $("button", {
          type: "button",
          class: "crm-icon",
          "aria-label": `Copy ${e.title.toLowerCase()}`,
          title: `Copy ${e.title.toLowerCase()}`,
          onClick: r[0] || (r[0] = En((i) => w(n)(e.title, e.text), ["prevent", "stop"]))
        }, [
          $("i", {
            class: Re(w(t) === e.title ? "pi pi-check" : "pi pi-copy"),
            "aria-hidden": "true"
          }, null, 2)
        ], 8, hh)
      ]),
      $("p", mh, V(e.text), 1)
    ], 8, ph)) : W("", !0);
  }
}), gh = ["data-image-id"], bh = { class: "crm-preview" }, vh = ["src", "alt"], yh = {
  key: 1,
  class: "crm-quiet"
}, _h = { class: "crm-title" }, wh = ["href"], Sh = { class: "crm-chip" }, $h = {
  class: "crm-parameters",
  "data-testid": "parameters"
}, kh = ["aria-label", "title", "data-testid", "onClick"], Ch = {
  key: 0,
  class: "crm-details",
  "data-testid": "other"
}, xh = { class: "crm-parameters" }, Th = { class: "crm-quiet" }, Oh = /* @__PURE__ */ Ke({
  __name: "ImageResult",
  props: {
    metadata: {}
  },
  setup(e) {
    const t = e, { copied: n, copy: o } = ku(), r = ye(() => fh(t.metadata)), i = ye(() => Object.entries(t.metadata.other)), s = /* @__PURE__ */ $e(!0);
    return ht(
      () => t.metadata.image_url,
      () => s.value = !0
    ), (a, l) => (b(), x("section", {
      class: "crm-result",
      "data-testid": "result",
      "data-image-id": e.metadata.image_id
    }, [
      $("div", bh, [
        e.metadata.image_url && e.metadata.media === "image" && s.value ? (b(), x("img", {
          key: 0,
          src: e.metadata.image_url,
          alt: `Image ${e.metadata.image_id} on Civitai`,
          referrerpolicy: "no-referrer",
          "data-testid": "preview",
          onError: l[0] || (l[0] = (u) => s.value = !1)
        }, null, 40, vh)) : (b(), x("p", yh, [...l[1] || (l[1] = [
          $("i", {
            class: "pi pi-image",
            "aria-hidden": "true"
          }, null, -1),
          Z(" No preview", -1)
        ])]))
      ]),
      $("p", _h, [
        $("a", {
          href: e.metadata.page_url,
          target: "_blank",
          rel: "noopener noreferrer"
        }, "Image " + V(e.metadata.image_id), 9, wh),
        $("span", Sh, V(e.metadata.workflow_type), 1)
      ]),
      J(fa, {
        title: "Prompt",
        text: e.metadata.prompt,
        "test-id": "prompt"
      }, null, 8, ["text"]),
      J(fa, {
        title: "Negative prompt",
        text: e.metadata.negative_prompt,
        "test-id": "negative-prompt"
      }, null, 8, ["text"]),
      $("dl", $h, [
        (b(!0), x(Y, null, Xe(r.value, (u) => (b(), x("div", {
          key: u.name,
          class: "crm-parameter"
        }, [
          $("dt", null, V(u.name), 1),
          $("dd", null, V(u.value), 1),
          $("button", {
            type: "button",
            class: "crm-icon",
            "aria-label": `Copy ${u.name}`,
            title: `Copy ${u.name}`,
            "data-testid": `copy-${u.name}`,
            onClick: (c) => w(o)(u.name, u.value)
          }, [
            $("i", {
              class: Re(w(n) === u.name ? "pi pi-check" : "pi pi-copy"),
              "aria-hidden": "true"
            }, null, 2)
          ], 8, kh)
        ]))), 128))
      ]),
      i.value.length || e.metadata.unreadable.length ? (b(), x("details", Ch, [
        $("summary", null, [
          $("span", null, "More from the image (" + V(i.value.length + e.metadata.unreadable.length) + ")", 1)
        ]),
        $("dl", xh, [
          (b(!0), x(Y, null, Xe(i.value, ([u, c]) => (b(), x("div", {
            key: u,
            class: "crm-parameter"
          }, [
            $("dt", null, V(u), 1),
            $("dd", null, V(c), 1)
          ]))), 128)),
          (b(!0), x(Y, null, Xe(e.metadata.unreadable, (u) => (b(), x("div", {
            key: `unread ${u.field}`,
            class: "crm-parameter"
          }, [
            $("dt", null, V(u.field), 1),
            $("dd", Th, "unreadable: " + V(u.value), 1)
          ]))), 128))
        ])
      ])) : W("", !0)
    ], 8, gh));
  }
});
var qt = {
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
  var e = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "pc", t = Ed();
  return "".concat(e).concat(t.replace("v-", "").replaceAll("-", "_"));
}
var pa = ve.extend({
  name: "common"
});
function _o(e) {
  "@babel/helpers - typeof";
  return _o = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, _o(e);
}
function Ah(e) {
  return Tu(e) || Eh(e) || xu(e) || Cu();
}
function Eh(e) {
  if (typeof Symbol < "u" && e[Symbol.iterator] != null || e["@@iterator"] != null) return Array.from(e);
}
function Hn(e, t) {
  return Tu(e) || Lh(e, t) || xu(e, t) || Cu();
}
function Cu() {
  throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function xu(e, t) {
  if (e) {
    if (typeof e == "string") return _i(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? _i(e, t) : void 0;
  }
}
function _i(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, o = Array(t); n < t; n++) o[n] = e[n];
  return o;
}
function Lh(e, t) {
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
function Tu(e) {
  if (Array.isArray(e)) return e;
}
function ha(e, t) {
  var n = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
    var o = Object.getOwnPropertySymbols(e);
    t && (o = o.filter(function(r) {
      return Object.getOwnPropertyDescriptor(e, r).enumerable;
    })), n.push.apply(n, o);
  }
  return n;
}
function oe(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? ha(Object(n), !0).forEach(function(o) {
      qn(e, o, n[o]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : ha(Object(n)).forEach(function(o) {
      Object.defineProperty(e, o, Object.getOwnPropertyDescriptor(n, o));
    });
  }
  return e;
}
function qn(e, t, n) {
  return (t = Ih(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function Ih(e) {
  var t = jh(e, "string");
  return _o(t) == "symbol" ? t : t + "";
}
function jh(e, t) {
  if (_o(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (_o(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var Dn = {
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
        Me.off("theme:change", this._loadCoreStyles), t || (this._loadCoreStyles(), this._themeChangeListener(this._loadCoreStyles));
      }
    },
    dt: {
      immediate: !0,
      handler: function(t, n) {
        var o = this;
        Me.off("theme:change", this._themeScopedListener), t ? (this._loadScopedThemeStyles(t), this._themeScopedListener = function() {
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
    var t, n, o, r, i, s, a, l, u, c, d, f = (t = this.pt) === null || t === void 0 ? void 0 : t._usept, h = f ? (n = this.pt) === null || n === void 0 || (n = n.originalValue) === null || n === void 0 ? void 0 : n[this.$.type.name] : void 0, g = f ? (o = this.pt) === null || o === void 0 || (o = o.value) === null || o === void 0 ? void 0 : o[this.$.type.name] : this.pt;
    (r = g || h) === null || r === void 0 || (r = r.hooks) === null || r === void 0 || (i = r.onBeforeCreate) === null || i === void 0 || i.call(r);
    var v = (s = this.$primevueConfig) === null || s === void 0 || (s = s.pt) === null || s === void 0 ? void 0 : s._usept, O = v ? (a = this.$primevue) === null || a === void 0 || (a = a.config) === null || a === void 0 || (a = a.pt) === null || a === void 0 ? void 0 : a.originalValue : void 0, L = v ? (l = this.$primevue) === null || l === void 0 || (l = l.config) === null || l === void 0 || (l = l.pt) === null || l === void 0 ? void 0 : l.value : (u = this.$primevue) === null || u === void 0 || (u = u.config) === null || u === void 0 ? void 0 : u.pt;
    (c = L || O) === null || c === void 0 || (c = c[this.$.type.name]) === null || c === void 0 || (c = c.hooks) === null || c === void 0 || (d = c.onBeforeCreate) === null || d === void 0 || d.call(c), this.$attrSelector = Ph(), this.uid = this.$attrs.id || this.$attrSelector.replace("pc", "pv_id_");
  },
  created: function() {
    this._hook("onCreated");
  },
  beforeMount: function() {
    var t;
    this.rootEl = lc(Sn(this.$el) ? this.$el : (t = this.$el) === null || t === void 0 ? void 0 : t.parentElement, "[".concat(this.$attrSelector, "]")), this.rootEl && (this.rootEl.$pc = oe({
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
      return Ti(t) ? t.apply(void 0, o) : re.apply(void 0, o);
    },
    _load: function() {
      qt.isStyleNameLoaded("base") || (ve.loadCSS(this.$styleOptions), this._loadGlobalStyles(), qt.setLoadedStyleName("base")), this._loadThemeStyles();
    },
    _loadStyles: function() {
      this._load(), this._themeChangeListener(this._load);
    },
    _loadCoreStyles: function() {
      var t, n;
      !qt.isStyleNameLoaded((t = this.$style) === null || t === void 0 ? void 0 : t.name) && (n = this.$style) !== null && n !== void 0 && n.name && (pa.loadCSS(this.$styleOptions), this.$options.style && this.$style.loadCSS(this.$styleOptions), qt.setLoadedStyleName(this.$style.name));
    },
    _loadGlobalStyles: function() {
      var t = this._useGlobalPT(this._getOptionValue, "global.css", this.$params);
      we(t) && ve.load(t, oe({
        name: "global"
      }, this.$styleOptions));
    },
    _loadThemeStyles: function() {
      var t, n;
      if (!(this.isUnstyled || this.$theme === "none")) {
        if (!me.isStyleNameLoaded("common")) {
          var o, r, i = ((o = this.$style) === null || o === void 0 || (r = o.getCommonTheme) === null || r === void 0 ? void 0 : r.call(o)) || {}, s = i.primitive, a = i.semantic, l = i.global, u = i.style;
          ve.load(s?.css, oe({
            name: "primitive-variables"
          }, this.$styleOptions)), ve.load(a?.css, oe({
            name: "semantic-variables"
          }, this.$styleOptions)), ve.load(l?.css, oe({
            name: "global-variables"
          }, this.$styleOptions)), ve.loadStyle(oe({
            name: "global-style"
          }, this.$styleOptions), u), me.setLoadedStyleName("common");
        }
        if (!me.isStyleNameLoaded((t = this.$style) === null || t === void 0 ? void 0 : t.name) && (n = this.$style) !== null && n !== void 0 && n.name) {
          var c, d, f, h, g = ((c = this.$style) === null || c === void 0 || (d = c.getComponentTheme) === null || d === void 0 ? void 0 : d.call(c)) || {}, v = g.css, O = g.style;
          (f = this.$style) === null || f === void 0 || f.load(v, oe({
            name: "".concat(this.$style.name, "-variables")
          }, this.$styleOptions)), (h = this.$style) === null || h === void 0 || h.loadStyle(oe({
            name: "".concat(this.$style.name, "-style")
          }, this.$styleOptions), O), me.setLoadedStyleName(this.$style.name);
        }
        if (!me.isStyleNameLoaded("layer-order")) {
          var L, E, B = (L = this.$style) === null || L === void 0 || (E = L.getLayerOrderThemeCSS) === null || E === void 0 ? void 0 : E.call(L);
          ve.load(B, oe({
            name: "layer-order",
            first: !0
          }, this.$styleOptions)), me.setLoadedStyleName("layer-order");
        }
      }
    },
    _loadScopedThemeStyles: function(t) {
      var n, o, r, i = ((n = this.$style) === null || n === void 0 || (o = n.getPresetTheme) === null || o === void 0 ? void 0 : o.call(n, t, "[".concat(this.$attrSelector, "]"))) || {}, s = i.css, a = (r = this.$style) === null || r === void 0 ? void 0 : r.load(s, oe({
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
      qt.clearLoadedStyleNames(), Me.on("theme:change", t);
    },
    _removeThemeListeners: function() {
      Me.off("theme:change", this._loadCoreStyles), Me.off("theme:change", this._load), Me.off("theme:change", this._themeScopedListener);
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
      return Oi(t, n, o);
    },
    _getPTValue: function() {
      var t, n = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, o = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : "", r = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : {}, i = arguments.length > 3 && arguments[3] !== void 0 ? arguments[3] : !0, s = /./g.test(o) && !!r[o.split(".")[0]], a = this._getPropValue("ptOptions") || ((t = this.$primevueConfig) === null || t === void 0 ? void 0 : t.ptOptions) || {}, l = a.mergeSections, u = l === void 0 ? !0 : l, c = a.mergeProps, d = c === void 0 ? !1 : c, f = i ? s ? this._useGlobalPT(this._getPTClassValue, o, r) : this._useDefaultPT(this._getPTClassValue, o, r) : void 0, h = s ? void 0 : this._getPTSelf(n, this._getPTClassValue, o, oe(oe({}, r), {}, {
        global: f || {}
      })), g = this._getPTDatasets(o);
      return u || !u && h ? d ? this._mergeProps(d, f, h, g) : oe(oe(oe({}, f), h), g) : oe(oe({}, h), g);
    },
    _getPTSelf: function() {
      for (var t = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, n = arguments.length, o = new Array(n > 1 ? n - 1 : 0), r = 1; r < n; r++)
        o[r - 1] = arguments[r];
      return re(
        this._usePT.apply(this, [this._getPT(t, this.$name)].concat(o)),
        // Exp; <component :pt="{}"
        this._usePT.apply(this, [this.$_attrsPT].concat(o))
        // Exp; <component :pt:[passthrough_key]:[attribute]="{value}" or <component :pt:[passthrough_key]="() =>{value}"
      );
    },
    _getPTDatasets: function() {
      var t, n, o = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "", r = "data-pc-", i = o === "root" && we((t = this.pt) === null || t === void 0 ? void 0 : t["data-pc-section"]);
      return o !== "transition" && oe(oe({}, o === "root" && oe(oe(qn({}, "".concat(r, "name"), $t(i ? (n = this.pt) === null || n === void 0 ? void 0 : n["data-pc-section"] : this.$.type.name)), i && qn({}, "".concat(r, "extend"), $t(this.$.type.name))), {}, qn({}, "".concat(this.$attrSelector), ""))), {}, qn({}, "".concat(r, "section"), $t(o)));
    },
    _getPTClassValue: function() {
      var t = this._getOptionValue.apply(this, arguments);
      return Qe(t) || La(t) ? {
        class: t
      } : t;
    },
    _getPT: function(t) {
      var n = this, o = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : "", r = arguments.length > 2 ? arguments[2] : void 0, i = function(a) {
        var l, u = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : !1, c = r ? r(a) : a, d = $t(o), f = $t(n.$name);
        return (l = u ? d !== f ? c?.[d] : void 0 : c?.[d]) !== null && l !== void 0 ? l : c;
      };
      return t != null && t.hasOwnProperty("_usept") ? {
        _usept: t._usept,
        originalValue: i(t.originalValue),
        value: i(t.value)
      } : i(t, !0);
    },
    _usePT: function(t, n, o, r) {
      var i = function(v) {
        return n(v, o, r);
      };
      if (t != null && t.hasOwnProperty("_usept")) {
        var s, a = t._usept || ((s = this.$primevueConfig) === null || s === void 0 ? void 0 : s.ptOptions) || {}, l = a.mergeSections, u = l === void 0 ? !0 : l, c = a.mergeProps, d = c === void 0 ? !1 : c, f = i(t.originalValue), h = i(t.value);
        return f === void 0 && h === void 0 ? void 0 : Qe(h) ? h : Qe(f) ? f : u || !u && h ? d ? this._mergeProps(d, f, h) : oe(oe({}, f), h) : h;
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
      return this._getPTValue(this.pt, t, oe(oe({}, this.$params), n));
    },
    ptmi: function() {
      var t, n = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "", o = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}, r = re(this.$_attrsWithoutPT, this.ptm(n, o));
      return r?.hasOwnProperty("id") && ((t = r.id) !== null && t !== void 0 || (r.id = this.$id)), r;
    },
    ptmo: function() {
      var t = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : "", o = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : {};
      return this._getPTValue(t, n, oe({
        instance: this
      }, o), !1);
    },
    cx: function() {
      var t = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "", n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
      return this.isUnstyled ? void 0 : this._getOptionValue(this.$style.classes, t, oe(oe({}, this.$params), n));
    },
    sx: function() {
      var t = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "", n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : !0, o = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : {};
      if (n) {
        var r = this._getOptionValue(this.$style.inlineStyles, t, oe(oe({}, this.$params), o)), i = this._getOptionValue(pa.inlineStyles, t, oe(oe({}, this.$params), o));
        return [i, r];
      }
    }
  },
  computed: {
    globalPT: function() {
      var t, n = this;
      return this._getPT((t = this.$primevueConfig) === null || t === void 0 ? void 0 : t.pt, void 0, function(o) {
        return tt(o, {
          instance: n
        });
      });
    },
    defaultPT: function() {
      var t, n = this;
      return this._getPT((t = this.$primevueConfig) === null || t === void 0 ? void 0 : t.pt, void 0, function(o) {
        return n._getOptionValue(o, n.$name, oe({}, n.$params)) || tt(o, oe({}, n.$params));
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
        var r = Hn(o, 1), i = r[0];
        return n?.includes(i);
      }));
    },
    $theme: function() {
      var t;
      return (t = this.$primevueConfig) === null || t === void 0 ? void 0 : t.theme;
    },
    $style: function() {
      return oe(oe({
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
        var n = Hn(t, 1), o = n[0];
        return o?.startsWith("pt:");
      }).reduce(function(t, n) {
        var o = Hn(n, 2), r = o[0], i = o[1], s = r.split(":"), a = Ah(s), l = _i(a).slice(1);
        return l?.reduce(function(u, c, d, f) {
          return !u[c] && (u[c] = d === f.length - 1 ? i : {}), u[c];
        }, t), t;
      }, {});
    },
    $_attrsWithoutPT: function() {
      return Object.entries(this.$attrs || {}).filter(function(t) {
        var n = Hn(t, 1), o = n[0];
        return !(o != null && o.startsWith("pt:"));
      }).reduce(function(t, n) {
        var o = Hn(n, 2), r = o[0], i = o[1];
        return t[r] = i, t;
      }, {});
    }
  }
}, Mh = `
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
`, Nh = ve.extend({
  name: "baseicon",
  css: Mh
});
function wo(e) {
  "@babel/helpers - typeof";
  return wo = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, wo(e);
}
function ma(e, t) {
  var n = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
    var o = Object.getOwnPropertySymbols(e);
    t && (o = o.filter(function(r) {
      return Object.getOwnPropertyDescriptor(e, r).enumerable;
    })), n.push.apply(n, o);
  }
  return n;
}
function ga(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? ma(Object(n), !0).forEach(function(o) {
      Dh(e, o, n[o]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : ma(Object(n)).forEach(function(o) {
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
  return wo(t) == "symbol" ? t : t + "";
}
function Rh(e, t) {
  if (wo(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (wo(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var Mr = {
  name: "BaseIcon",
  extends: Dn,
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
      var t = wn(this.label);
      return ga(ga({}, !this.isUnstyled && {
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
}, Ou = {
  name: "SpinnerIcon",
  extends: Mr
};
function Bh(e) {
  return Uh(e) || Hh(e) || zh(e) || Vh();
}
function Vh() {
  throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function zh(e, t) {
  if (e) {
    if (typeof e == "string") return wi(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? wi(e, t) : void 0;
  }
}
function Hh(e) {
  if (typeof Symbol < "u" && e[Symbol.iterator] != null || e["@@iterator"] != null) return Array.from(e);
}
function Uh(e) {
  if (Array.isArray(e)) return wi(e);
}
function wi(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, o = Array(t); n < t; n++) o[n] = e[n];
  return o;
}
function Wh(e, t, n, o, r, i) {
  return b(), x("svg", re({
    width: "14",
    height: "14",
    viewBox: "0 0 14 14",
    fill: "none",
    xmlns: "http://www.w3.org/2000/svg"
  }, e.pti()), Bh(t[0] || (t[0] = [$("path", {
    d: "M6.99701 14C5.85441 13.999 4.72939 13.7186 3.72012 13.1832C2.71084 12.6478 1.84795 11.8737 1.20673 10.9284C0.565504 9.98305 0.165424 8.89526 0.041387 7.75989C-0.0826496 6.62453 0.073125 5.47607 0.495122 4.4147C0.917119 3.35333 1.59252 2.4113 2.46241 1.67077C3.33229 0.930247 4.37024 0.413729 5.4857 0.166275C6.60117 -0.0811796 7.76026 -0.0520535 8.86188 0.251112C9.9635 0.554278 10.9742 1.12227 11.8057 1.90555C11.915 2.01493 11.9764 2.16319 11.9764 2.31778C11.9764 2.47236 11.915 2.62062 11.8057 2.73C11.7521 2.78503 11.688 2.82877 11.6171 2.85864C11.5463 2.8885 11.4702 2.90389 11.3933 2.90389C11.3165 2.90389 11.2404 2.8885 11.1695 2.85864C11.0987 2.82877 11.0346 2.78503 10.9809 2.73C9.9998 1.81273 8.73246 1.26138 7.39226 1.16876C6.05206 1.07615 4.72086 1.44794 3.62279 2.22152C2.52471 2.99511 1.72683 4.12325 1.36345 5.41602C1.00008 6.70879 1.09342 8.08723 1.62775 9.31926C2.16209 10.5513 3.10478 11.5617 4.29713 12.1803C5.48947 12.7989 6.85865 12.988 8.17414 12.7157C9.48963 12.4435 10.6711 11.7264 11.5196 10.6854C12.3681 9.64432 12.8319 8.34282 12.8328 7C12.8328 6.84529 12.8943 6.69692 13.0038 6.58752C13.1132 6.47812 13.2616 6.41667 13.4164 6.41667C13.5712 6.41667 13.7196 6.47812 13.8291 6.58752C13.9385 6.69692 14 6.84529 14 7C14 8.85651 13.2622 10.637 11.9489 11.9497C10.6356 13.2625 8.85432 14 6.99701 14Z",
    fill: "currentColor"
  }, null, -1)])), 16);
}
Ou.render = Wh;
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
      "p-badge-circle": we(n.value) && String(n.value).length === 1,
      "p-badge-dot": wn(n.value) && !o.$slots.default,
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
}, Gh = ve.extend({
  name: "badge",
  style: Kh,
  classes: qh
}), Yh = {
  name: "BaseBadge",
  extends: Dn,
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
function So(e) {
  "@babel/helpers - typeof";
  return So = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, So(e);
}
function ba(e, t, n) {
  return (t = Zh(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function Zh(e) {
  var t = Jh(e, "string");
  return So(t) == "symbol" ? t : t + "";
}
function Jh(e, t) {
  if (So(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (So(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var Pu = {
  name: "Badge",
  extends: Yh,
  inheritAttrs: !1,
  computed: {
    dataP: function() {
      return Yt(ba(ba({
        circle: this.value != null && String(this.value).length === 1,
        empty: this.value == null && !this.$slots.default
      }, this.severity, this.severity), this.size, this.size));
    }
  }
}, Xh = ["data-p"];
function Qh(e, t, n, o, r, i) {
  return b(), x("span", re({
    class: e.cx("root"),
    "data-p": i.dataP
  }, e.ptmi("root")), [ze(e.$slots, "default", {}, function() {
    return [Z(V(e.value), 1)];
  })], 16, Xh);
}
Pu.render = Qh;
function $o(e) {
  "@babel/helpers - typeof";
  return $o = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, $o(e);
}
function va(e, t) {
  return om(e) || nm(e, t) || tm(e, t) || em();
}
function em() {
  throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function tm(e, t) {
  if (e) {
    if (typeof e == "string") return ya(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? ya(e, t) : void 0;
  }
}
function ya(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, o = Array(t); n < t; n++) o[n] = e[n];
  return o;
}
function nm(e, t) {
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
function om(e) {
  if (Array.isArray(e)) return e;
}
function _a(e, t) {
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
    t % 2 ? _a(Object(n), !0).forEach(function(o) {
      Si(e, o, n[o]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : _a(Object(n)).forEach(function(o) {
      Object.defineProperty(e, o, Object.getOwnPropertyDescriptor(n, o));
    });
  }
  return e;
}
function Si(e, t, n) {
  return (t = rm(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function rm(e) {
  var t = im(e, "string");
  return $o(t) == "symbol" ? t : t + "";
}
function im(e, t) {
  if ($o(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if ($o(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var te = {
  _getMeta: function() {
    return [kt(arguments.length <= 0 ? void 0 : arguments[0]) || arguments.length <= 0 ? void 0 : arguments[0], tt(kt(arguments.length <= 0 ? void 0 : arguments[0]) ? arguments.length <= 0 ? void 0 : arguments[0] : arguments.length <= 1 ? void 0 : arguments[1])];
  },
  _getConfig: function(t, n) {
    var o, r, i;
    return (o = (t == null || (r = t.instance) === null || r === void 0 ? void 0 : r.$primevue) || (n == null || (i = n.ctx) === null || i === void 0 || (i = i.appContext) === null || i === void 0 || (i = i.config) === null || i === void 0 || (i = i.globalProperties) === null || i === void 0 ? void 0 : i.$primevue)) === null || o === void 0 ? void 0 : o.config;
  },
  _getOptionValue: Oi,
  _getPTValue: function() {
    var t, n, o = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, r = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}, i = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : "", s = arguments.length > 3 && arguments[3] !== void 0 ? arguments[3] : {}, a = arguments.length > 4 && arguments[4] !== void 0 ? arguments[4] : !0, l = function() {
      var E = te._getOptionValue.apply(te, arguments);
      return Qe(E) || La(E) ? {
        class: E
      } : E;
    }, u = ((t = o.binding) === null || t === void 0 || (t = t.value) === null || t === void 0 ? void 0 : t.ptOptions) || ((n = o.$primevueConfig) === null || n === void 0 ? void 0 : n.ptOptions) || {}, c = u.mergeSections, d = c === void 0 ? !0 : c, f = u.mergeProps, h = f === void 0 ? !1 : f, g = a ? te._useDefaultPT(o, o.defaultPT(), l, i, s) : void 0, v = te._usePT(o, te._getPT(r, o.$name), l, i, le(le({}, s), {}, {
      global: g || {}
    })), O = te._getPTDatasets(o, i);
    return d || !d && v ? h ? te._mergeProps(o, h, g, v, O) : le(le(le({}, g), v), O) : le(le({}, v), O);
  },
  _getPTDatasets: function() {
    var t = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : "", o = "data-pc-";
    return le(le({}, n === "root" && Si({}, "".concat(o, "name"), $t(t.$name))), {}, Si({}, "".concat(o, "section"), $t(n)));
  },
  _getPT: function(t) {
    var n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : "", o = arguments.length > 2 ? arguments[2] : void 0, r = function(s) {
      var a, l = o ? o(s) : s, u = $t(n);
      return (a = l?.[u]) !== null && a !== void 0 ? a : l;
    };
    return t && Object.hasOwn(t, "_usept") ? {
      _usept: t._usept,
      originalValue: r(t.originalValue),
      value: r(t.value)
    } : r(t);
  },
  _usePT: function() {
    var t = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, n = arguments.length > 1 ? arguments[1] : void 0, o = arguments.length > 2 ? arguments[2] : void 0, r = arguments.length > 3 ? arguments[3] : void 0, i = arguments.length > 4 ? arguments[4] : void 0, s = function(O) {
      return o(O, r, i);
    };
    if (n && Object.hasOwn(n, "_usept")) {
      var a, l = n._usept || ((a = t.$primevueConfig) === null || a === void 0 ? void 0 : a.ptOptions) || {}, u = l.mergeSections, c = u === void 0 ? !0 : u, d = l.mergeProps, f = d === void 0 ? !1 : d, h = s(n.originalValue), g = s(n.value);
      return h === void 0 && g === void 0 ? void 0 : Qe(g) ? g : Qe(h) ? h : c || !c && g ? f ? te._mergeProps(t, f, h, g) : le(le({}, h), g) : g;
    }
    return s(n);
  },
  _useDefaultPT: function() {
    var t = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}, o = arguments.length > 2 ? arguments[2] : void 0, r = arguments.length > 3 ? arguments[3] : void 0, i = arguments.length > 4 ? arguments[4] : void 0;
    return te._usePT(t, n, o, r, i);
  },
  _loadStyles: function() {
    var t, n = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, o = arguments.length > 1 ? arguments[1] : void 0, r = arguments.length > 2 ? arguments[2] : void 0, i = te._getConfig(o, r), s = {
      nonce: i == null || (t = i.csp) === null || t === void 0 ? void 0 : t.nonce
    };
    te._loadCoreStyles(n, s), te._loadThemeStyles(n, s), te._loadScopedThemeStyles(n, s), te._removeThemeListeners(n), n.$loadStyles = function() {
      return te._loadThemeStyles(n, s);
    }, te._themeChangeListener(n.$loadStyles);
  },
  _loadCoreStyles: function() {
    var t, n, o = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, r = arguments.length > 1 ? arguments[1] : void 0;
    if (!qt.isStyleNameLoaded((t = o.$style) === null || t === void 0 ? void 0 : t.name) && (n = o.$style) !== null && n !== void 0 && n.name) {
      var i;
      ve.loadCSS(r), (i = o.$style) === null || i === void 0 || i.loadCSS(r), qt.setLoadedStyleName(o.$style.name);
    }
  },
  _loadThemeStyles: function() {
    var t, n, o, r = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, i = arguments.length > 1 ? arguments[1] : void 0;
    if (!(r != null && r.isUnstyled() || (r == null || (t = r.theme) === null || t === void 0 ? void 0 : t.call(r)) === "none")) {
      if (!me.isStyleNameLoaded("common")) {
        var s, a, l = ((s = r.$style) === null || s === void 0 || (a = s.getCommonTheme) === null || a === void 0 ? void 0 : a.call(s)) || {}, u = l.primitive, c = l.semantic, d = l.global, f = l.style;
        ve.load(u?.css, le({
          name: "primitive-variables"
        }, i)), ve.load(c?.css, le({
          name: "semantic-variables"
        }, i)), ve.load(d?.css, le({
          name: "global-variables"
        }, i)), ve.loadStyle(le({
          name: "global-style"
        }, i), f), me.setLoadedStyleName("common");
      }
      if (!me.isStyleNameLoaded((n = r.$style) === null || n === void 0 ? void 0 : n.name) && (o = r.$style) !== null && o !== void 0 && o.name) {
        var h, g, v, O, L = ((h = r.$style) === null || h === void 0 || (g = h.getDirectiveTheme) === null || g === void 0 ? void 0 : g.call(h)) || {}, E = L.css, B = L.style;
        (v = r.$style) === null || v === void 0 || v.load(E, le({
          name: "".concat(r.$style.name, "-variables")
        }, i)), (O = r.$style) === null || O === void 0 || O.loadStyle(le({
          name: "".concat(r.$style.name, "-style")
        }, i), B), me.setLoadedStyleName(r.$style.name);
      }
      if (!me.isStyleNameLoaded("layer-order")) {
        var y, S, K = (y = r.$style) === null || y === void 0 || (S = y.getLayerOrderThemeCSS) === null || S === void 0 ? void 0 : S.call(y);
        ve.load(K, le({
          name: "layer-order",
          first: !0
        }, i)), me.setLoadedStyleName("layer-order");
      }
    }
  },
  _loadScopedThemeStyles: function() {
    var t = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, n = arguments.length > 1 ? arguments[1] : void 0, o = t.preset();
    if (o && t.$attrSelector) {
      var r, i, s, a = ((r = t.$style) === null || r === void 0 || (i = r.getPresetTheme) === null || i === void 0 ? void 0 : i.call(r, o, "[".concat(t.$attrSelector, "]"))) || {}, l = a.css, u = (s = t.$style) === null || s === void 0 ? void 0 : s.load(l, le({
        name: "".concat(t.$attrSelector, "-").concat(t.$style.name)
      }, n));
      t.scopedStyleEl = u.el;
    }
  },
  _themeChangeListener: function() {
    var t = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : function() {
    };
    qt.clearLoadedStyleNames(), Me.on("theme:change", t);
  },
  _removeThemeListeners: function() {
    var t = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {};
    Me.off("theme:change", t.$loadStyles), t.$loadStyles = void 0;
  },
  _hook: function(t, n, o, r, i, s) {
    var a, l, u = "on".concat(Xu(n)), c = te._getConfig(r, i), d = o?.$instance, f = te._usePT(d, te._getPT(r == null || (a = r.value) === null || a === void 0 ? void 0 : a.pt, t), te._getOptionValue, "hooks.".concat(u)), h = te._useDefaultPT(d, c == null || (l = c.pt) === null || l === void 0 || (l = l.directives) === null || l === void 0 ? void 0 : l[t], te._getOptionValue, "hooks.".concat(u)), g = {
      el: o,
      binding: r,
      vnode: i,
      prevVnode: s
    };
    f?.(d, g), h?.(d, g);
  },
  /* eslint-disable-next-line no-unused-vars */
  _mergeProps: function() {
    for (var t = arguments.length > 1 ? arguments[1] : void 0, n = arguments.length, o = new Array(n > 2 ? n - 2 : 0), r = 2; r < n; r++)
      o[r - 2] = arguments[r];
    return Ti(t) ? t.apply(void 0, o) : re.apply(void 0, o);
  },
  _extend: function(t) {
    var n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}, o = function(a, l, u, c, d) {
      var f, h, g, v;
      l._$instances = l._$instances || {};
      var O = te._getConfig(u, c), L = l._$instances[t] || {}, E = wn(L) ? le(le({}, n), n?.methods) : {};
      l._$instances[t] = le(le({}, L), {}, {
        /* new instance variables to pass in directive methods */
        $name: t,
        $host: l,
        $binding: u,
        $modifiers: u?.modifiers,
        $value: u?.value,
        $el: L.$el || l || void 0,
        $style: le({
          classes: void 0,
          inlineStyles: void 0,
          load: function() {
          },
          loadCSS: function() {
          },
          loadStyle: function() {
          }
        }, n?.style),
        $primevueConfig: O,
        $attrSelector: (f = l.$pd) === null || f === void 0 || (f = f[t]) === null || f === void 0 ? void 0 : f.attrSelector,
        /* computed instance variables */
        defaultPT: function() {
          return te._getPT(O?.pt, void 0, function(y) {
            var S;
            return y == null || (S = y.directives) === null || S === void 0 ? void 0 : S[t];
          });
        },
        isUnstyled: function() {
          var y, S;
          return ((y = l._$instances[t]) === null || y === void 0 || (y = y.$binding) === null || y === void 0 || (y = y.value) === null || y === void 0 ? void 0 : y.unstyled) !== void 0 ? (S = l._$instances[t]) === null || S === void 0 || (S = S.$binding) === null || S === void 0 || (S = S.value) === null || S === void 0 ? void 0 : S.unstyled : O?.unstyled;
        },
        theme: function() {
          var y;
          return (y = l._$instances[t]) === null || y === void 0 || (y = y.$primevueConfig) === null || y === void 0 ? void 0 : y.theme;
        },
        preset: function() {
          var y;
          return (y = l._$instances[t]) === null || y === void 0 || (y = y.$binding) === null || y === void 0 || (y = y.value) === null || y === void 0 ? void 0 : y.dt;
        },
        /* instance's methods */
        ptm: function() {
          var y, S = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "", K = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
          return te._getPTValue(l._$instances[t], (y = l._$instances[t]) === null || y === void 0 || (y = y.$binding) === null || y === void 0 || (y = y.value) === null || y === void 0 ? void 0 : y.pt, S, le({}, K));
        },
        ptmo: function() {
          var y = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, S = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : "", K = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : {};
          return te._getPTValue(l._$instances[t], y, S, K, !1);
        },
        cx: function() {
          var y, S, K = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "", F = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
          return (y = l._$instances[t]) !== null && y !== void 0 && y.isUnstyled() ? void 0 : te._getOptionValue((S = l._$instances[t]) === null || S === void 0 || (S = S.$style) === null || S === void 0 ? void 0 : S.classes, K, le({}, F));
        },
        sx: function() {
          var y, S = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "", K = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : !0, F = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : {};
          return K ? te._getOptionValue((y = l._$instances[t]) === null || y === void 0 || (y = y.$style) === null || y === void 0 ? void 0 : y.inlineStyles, S, le({}, F)) : void 0;
        }
      }, E), l.$instance = l._$instances[t], (h = (g = l.$instance)[a]) === null || h === void 0 || h.call(g, l, u, c, d), l["$".concat(t)] = l.$instance, te._hook(t, a, l, u, c, d), l.$pd || (l.$pd = {}), l.$pd[t] = le(le({}, (v = l.$pd) === null || v === void 0 ? void 0 : v[t]), {}, {
        name: t,
        instance: l._$instances[t]
      });
    }, r = function(a) {
      var l, u, c, d = a._$instances[t], f = d?.watch, h = function(O) {
        var L, E = O.newValue, B = O.oldValue;
        return f == null || (L = f.config) === null || L === void 0 ? void 0 : L.call(d, E, B);
      }, g = function(O) {
        var L, E = O.newValue, B = O.oldValue;
        return f == null || (L = f["config.ripple"]) === null || L === void 0 ? void 0 : L.call(d, E, B);
      };
      d.$watchersCallback = {
        config: h,
        "config.ripple": g
      }, f == null || (l = f.config) === null || l === void 0 || l.call(d, d?.$primevueConfig), Gt.on("config:change", h), f == null || (u = f["config.ripple"]) === null || u === void 0 || u.call(d, d == null || (c = d.$primevueConfig) === null || c === void 0 ? void 0 : c.ripple), Gt.on("config:ripple:change", g);
    }, i = function(a) {
      var l = a._$instances[t].$watchersCallback;
      l && (Gt.off("config:change", l.config), Gt.off("config:ripple:change", l["config.ripple"]), a._$instances[t].$watchersCallback = void 0);
    };
    return {
      created: function(a, l, u, c) {
        a.$pd || (a.$pd = {}), a.$pd[t] = {
          name: t,
          attrSelector: fc("pd")
        }, o("created", a, l, u, c);
      },
      beforeMount: function(a, l, u, c) {
        var d;
        te._loadStyles((d = a.$pd[t]) === null || d === void 0 ? void 0 : d.instance, l, u), o("beforeMount", a, l, u, c), r(a);
      },
      mounted: function(a, l, u, c) {
        var d;
        te._loadStyles((d = a.$pd[t]) === null || d === void 0 ? void 0 : d.instance, l, u), o("mounted", a, l, u, c);
      },
      beforeUpdate: function(a, l, u, c) {
        o("beforeUpdate", a, l, u, c);
      },
      updated: function(a, l, u, c) {
        var d;
        te._loadStyles((d = a.$pd[t]) === null || d === void 0 ? void 0 : d.instance, l, u), o("updated", a, l, u, c);
      },
      beforeUnmount: function(a, l, u, c) {
        var d;
        i(a), te._removeThemeListeners((d = a.$pd[t]) === null || d === void 0 ? void 0 : d.instance), o("beforeUnmount", a, l, u, c);
      },
      unmounted: function(a, l, u, c) {
        var d;
        (d = a.$pd[t]) === null || d === void 0 || (d = d.instance) === null || d === void 0 || (d = d.scopedStyleEl) === null || d === void 0 || (d = d.value) === null || d === void 0 || d.remove(), o("unmounted", a, l, u, c);
      }
    };
  },
  extend: function() {
    var t = te._getMeta.apply(te, arguments), n = va(t, 2), o = n[0], r = n[1];
    return le({
      extend: function() {
        var s = te._getMeta.apply(te, arguments), a = va(s, 2), l = a[0], u = a[1];
        return te.extend(l, le(le(le({}, r), r?.methods), u));
      }
    }, te._extend(o, r));
  }
}, sm = `
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
`, am = {
  root: "p-ink"
}, lm = ve.extend({
  name: "ripple-directive",
  style: sm,
  classes: am
}), um = te.extend({
  style: lm
});
function ko(e) {
  "@babel/helpers - typeof";
  return ko = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, ko(e);
}
function cm(e) {
  return hm(e) || pm(e) || fm(e) || dm();
}
function dm() {
  throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function fm(e, t) {
  if (e) {
    if (typeof e == "string") return $i(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? $i(e, t) : void 0;
  }
}
function pm(e) {
  if (typeof Symbol < "u" && e[Symbol.iterator] != null || e["@@iterator"] != null) return Array.from(e);
}
function hm(e) {
  if (Array.isArray(e)) return $i(e);
}
function $i(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, o = Array(t); n < t; n++) o[n] = e[n];
  return o;
}
function wa(e, t, n) {
  return (t = mm(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function mm(e) {
  var t = gm(e, "string");
  return ko(t) == "symbol" ? t : t + "";
}
function gm(e, t) {
  if (ko(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (ko(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var Au = um.extend("ripple", {
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
      n || (n = Na("span", wa(wa({
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
        if (!this.isUnstyled() && Yn(r, "p-ink-active"), r.setAttribute("data-p-ink-active", "false"), !as(r) && !ls(r)) {
          var i = Math.max(Ma(o), Fa(o));
          r.style.height = i + "px", r.style.width = i + "px";
        }
        var s = dc(o), a = t.pageX - s.left + document.body.scrollTop - ls(r) / 2, l = t.pageY - s.top + document.body.scrollLeft - as(r) / 2;
        r.style.top = l + "px", r.style.left = a + "px", !this.isUnstyled() && Xo(r, "p-ink-active"), r.setAttribute("data-p-ink-active", "true"), this.timeout = setTimeout(function() {
          r && (!n.isUnstyled() && Yn(r, "p-ink-active"), r.setAttribute("data-p-ink-active", "false"));
        }, 401);
      }
    },
    onAnimationEnd: function(t) {
      this.timeout && clearTimeout(this.timeout), !this.isUnstyled() && Yn(t.currentTarget, "p-ink-active"), t.currentTarget.setAttribute("data-p-ink-active", "false");
    },
    getInk: function(t) {
      return t && t.children ? cm(t.children).find(function(n) {
        return uc(n, "data-pc-name") === "ripple";
      }) : void 0;
    }
  }
}), bm = `
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
function Co(e) {
  "@babel/helpers - typeof";
  return Co = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Co(e);
}
function yt(e, t, n) {
  return (t = vm(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function vm(e) {
  var t = ym(e, "string");
  return Co(t) == "symbol" ? t : t + "";
}
function ym(e, t) {
  if (Co(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (Co(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var _m = {
  root: function(t) {
    var n = t.instance, o = t.props;
    return ["p-button p-component", yt(yt(yt(yt(yt(yt(yt(yt(yt({
      "p-button-icon-only": n.hasIcon && !o.label && !o.badge,
      "p-button-vertical": (o.iconPos === "top" || o.iconPos === "bottom") && o.label,
      "p-button-loading": o.loading,
      "p-button-link": o.link || o.variant === "link"
    }, "p-button-".concat(o.severity), o.severity), "p-button-raised", o.raised), "p-button-rounded", o.rounded), "p-button-text", o.text || o.variant === "text"), "p-button-outlined", o.outlined || o.variant === "outlined"), "p-button-sm", o.size === "small"), "p-button-lg", o.size === "large"), "p-button-plain", o.plain), "p-button-fluid", n.hasFluid)];
  },
  loadingIcon: "p-button-loading-icon",
  icon: function(t) {
    var n = t.props;
    return ["p-button-icon", yt({}, "p-button-icon-".concat(n.iconPos), n.label)];
  },
  label: "p-button-label"
}, wm = ve.extend({
  name: "button",
  style: bm,
  classes: _m
}), Sm = {
  name: "BaseButton",
  extends: Dn,
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
  style: wm,
  provide: function() {
    return {
      $pcButton: this,
      $parentInstance: this
    };
  }
};
function xo(e) {
  "@babel/helpers - typeof";
  return xo = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, xo(e);
}
function Je(e, t, n) {
  return (t = $m(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function $m(e) {
  var t = km(e, "string");
  return xo(t) == "symbol" ? t : t + "";
}
function km(e, t) {
  if (xo(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (xo(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var Ce = {
  name: "Button",
  extends: Sm,
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
      return re(this.asAttrs, this.a11yAttrs, this.getPTOptions("root"));
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
      return wn(this.fluid) ? !!this.$pcFluid : this.fluid;
    },
    dataP: function() {
      return Yt(Je(Je(Je(Je(Je(Je(Je(Je(Je(Je({}, this.size, this.size), "icon-only", this.hasIcon && !this.label && !this.badge), "loading", this.loading), "fluid", this.hasFluid), "rounded", this.rounded), "raised", this.raised), "outlined", this.outlined || this.variant === "outlined"), "text", this.text || this.variant === "text"), "link", this.link || this.variant === "link"), "vertical", (this.iconPos === "top" || this.iconPos === "bottom") && this.label));
    },
    dataIconP: function() {
      return Yt(Je(Je({}, this.iconPos, this.iconPos), this.size, this.size));
    },
    dataLabelP: function() {
      return Yt(Je(Je({}, this.size, this.size), "icon-only", this.hasIcon && !this.label && !this.badge));
    }
  },
  components: {
    SpinnerIcon: Ou,
    Badge: Pu
  },
  directives: {
    ripple: Au
  }
}, Cm = ["data-p"], xm = ["data-p"];
function Tm(e, t, n, o, r, i) {
  var s = lr("SpinnerIcon"), a = lr("Badge"), l = Rl("ripple");
  return e.asChild ? ze(e.$slots, "default", {
    key: 1,
    class: Re(e.cx("root")),
    a11yAttrs: i.a11yAttrs
  }) : Fi((b(), pe(ci(e.as), re({
    key: 0,
    class: e.cx("root"),
    "data-p": i.dataP
  }, i.attrs), {
    default: ie(function() {
      return [ze(e.$slots, "default", {}, function() {
        return [e.loading ? ze(e.$slots, "loadingicon", re({
          key: 0,
          class: [e.cx("loadingIcon"), e.cx("icon")]
        }, e.ptm("loadingIcon")), function() {
          return [e.loadingIcon ? (b(), x("span", re({
            key: 0,
            class: [e.cx("loadingIcon"), e.cx("icon"), e.loadingIcon]
          }, e.ptm("loadingIcon")), null, 16)) : (b(), pe(s, re({
            key: 1,
            class: [e.cx("loadingIcon"), e.cx("icon")],
            spin: ""
          }, e.ptm("loadingIcon")), null, 16, ["class"]))];
        }) : ze(e.$slots, "icon", re({
          key: 1,
          class: [e.cx("icon")]
        }, e.ptm("icon")), function() {
          return [e.icon ? (b(), x("span", re({
            key: 0,
            class: [e.cx("icon"), e.icon, e.iconClass],
            "data-p": i.dataIconP
          }, e.ptm("icon")), null, 16, Cm)) : W("", !0)];
        }), e.label ? (b(), x("span", re({
          key: 2,
          class: e.cx("label")
        }, e.ptm("label"), {
          "data-p": i.dataLabelP
        }), V(e.label), 17, xm)) : W("", !0), e.badge ? (b(), pe(a, {
          key: 3,
          value: e.badge,
          class: Re(e.badgeClass),
          severity: e.badgeSeverity,
          unstyled: e.unstyled,
          pt: e.ptm("pcBadge")
        }, null, 8, ["value", "class", "severity", "unstyled", "pt"])) : W("", !0)];
      })];
    }),
    _: 3
  }, 16, ["class", "data-p"])), [[l]]);
}
Ce.render = Tm;
var Om = {
  name: "BaseEditableHolder",
  extends: Dn,
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
      return n.find(we);
    }
  },
  computed: {
    $filled: function() {
      return we(this.d_value);
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
}, Pm = {
  name: "BaseInput",
  extends: Om,
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
}, Am = `
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
`, Em = {
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
}, Lm = ve.extend({
  name: "inputtext",
  style: Am,
  classes: Em
}), Im = {
  name: "BaseInputText",
  extends: Pm,
  style: Lm,
  provide: function() {
    return {
      $pcInputText: this,
      $parentInstance: this
    };
  }
};
function To(e) {
  "@babel/helpers - typeof";
  return To = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, To(e);
}
function jm(e, t, n) {
  return (t = Mm(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function Mm(e) {
  var t = Nm(e, "string");
  return To(t) == "symbol" ? t : t + "";
}
function Nm(e, t) {
  if (To(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (To(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var Yi = {
  name: "InputText",
  extends: Im,
  inheritAttrs: !1,
  methods: {
    onInput: function(t) {
      this.writeValue(t.target.value, t);
    }
  },
  computed: {
    attrs: function() {
      return re(this.ptmi("root", {
        context: {
          filled: this.$filled,
          disabled: this.disabled
        }
      }), this.formField);
    },
    dataP: function() {
      return Yt(jm({
        invalid: this.$invalid,
        fluid: this.$fluid,
        filled: this.$variant === "filled"
      }, this.size, this.size));
    }
  }
}, Dm = ["value", "name", "disabled", "aria-invalid", "data-p"];
function Fm(e, t, n, o, r, i) {
  return b(), x("input", re({
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
  }, i.attrs), null, 16, Dm);
}
Yi.render = Fm;
const Rm = {
  key: 0,
  class: "crm-key",
  "data-testid": "key-hint"
}, Bm = { class: "crm-quiet" }, Vm = { class: "crm-grow" }, zm = {
  key: 2,
  class: "crm-quiet",
  role: "status",
  "data-testid": "key-verdict"
}, Hm = {
  key: 3,
  class: "crm-quiet"
}, Um = /* @__PURE__ */ Ke({
  __name: "KeyBox",
  setup(e) {
    const t = Gi(), n = /* @__PURE__ */ $e(""), o = ye(() => {
      const i = t.state;
      return !i || i.valid === void 0 ? "" : i.valid === !0 ? i.username ? `Civitai knows this key: ${i.username}.` : "Civitai knows this key." : i.valid === !1 ? "Civitai does not accept this key." : i.set ? "Stored. Civitai could not be asked whether it works." : "The key was removed.";
    });
    async function r() {
      const i = n.value;
      n.value = "", await t.set(i), !t.fault && t.state?.valid && (t.open = !1);
    }
    return (i, s) => w(t).open || w(t).state?.set === !1 ? (b(), x("section", Rm, [
      $("p", Bm, [
        s[3] || (s[3] = $("i", {
          class: "pi pi-key",
          "aria-hidden": "true"
        }, null, -1)),
        w(t).state?.source === "environment" ? (b(), x(Y, { key: 0 }, [
          Z("The key of CIVITAI_API_KEY is in use.")
        ], 64)) : w(t).state?.set ? (b(), x(Y, { key: 1 }, [
          Z("An API key is stored.")
        ], 64)) : (b(), x(Y, { key: 2 }, [
          Z("No API key yet. Looking up works without one; some downloads need it.")
        ], 64))
      ]),
      w(t).open ? (b(), x("form", {
        key: 1,
        class: "crm-row",
        onSubmit: En(r, ["prevent"])
      }, [
        $("label", Vm, [
          s[5] || (s[5] = $("span", { class: "crm-hidden" }, "Civitai API key", -1)),
          J(w(Yi), {
            modelValue: n.value,
            "onUpdate:modelValue": s[1] || (s[1] = (a) => n.value = a),
            type: "password",
            class: "crm-input",
            autocomplete: "off",
            placeholder: "API key",
            "data-testid": "key-input"
          }, null, 8, ["modelValue"])
        ]),
        J(w(Ce), {
          type: "submit",
          class: "crm-button",
          disabled: w(t).busy || n.value.trim() === "",
          "data-testid": "key-save"
        }, {
          default: ie(() => [...s[6] || (s[6] = [
            Z(" Save ", -1)
          ])]),
          _: 1
        }, 8, ["disabled"]),
        w(t).state?.source === "file" ? (b(), pe(w(Ce), {
          key: 0,
          class: "crm-button",
          disabled: w(t).busy,
          "data-testid": "key-remove",
          onClick: s[2] || (s[2] = (a) => w(t).set(""))
        }, {
          default: ie(() => [...s[7] || (s[7] = [
            Z(" Remove ", -1)
          ])]),
          _: 1
        }, 8, ["disabled"])) : W("", !0)
      ], 32)) : (b(), pe(w(Ce), {
        key: 0,
        class: "crm-button crm-link",
        "data-testid": "key-open",
        onClick: s[0] || (s[0] = (a) => w(t).open = !0)
      }, {
        default: ie(() => [...s[4] || (s[4] = [
          Z(" Set API key ", -1)
        ])]),
        _: 1
      })),
      o.value ? (b(), x("p", zm, V(o.value), 1)) : W("", !0),
      w(t).open ? (b(), x("p", Hm, " Made at civitai.com, Account settings, API keys. It stays on this computer and goes to Civitai alone. ")) : W("", !0),
      w(t).fault ? (b(), pe(Nn, {
        key: 4,
        fault: w(t).fault
      }, null, 8, ["fault"])) : W("", !0)
    ])) : W("", !0);
  }
}), Zi = /* @__PURE__ */ Mn("civitai-remake-preflight", () => {
  const e = /* @__PURE__ */ $e(!1), t = /* @__PURE__ */ $e(!1), n = /* @__PURE__ */ Qt(null), o = /* @__PURE__ */ $e(null), r = /* @__PURE__ */ $e(!1), i = /* @__PURE__ */ Qt([]);
  async function s(u) {
    i.value = u, r.value = !1, n.value = null, o.value = null, t.value = !0, e.value = !0;
    try {
      const c = await Oe().client.preflight(u);
      r.value = c.pickles_allowed, n.value = c;
    } catch (c) {
      o.value = Jt(c);
    } finally {
      t.value = !1;
    }
  }
  async function a() {
    e.value = !1;
    const u = new Set(n.value?.files.filter((d) => d.pickle).map((d) => d.file_key)), c = i.value.filter((d) => r.value || !u.has(d.file_key));
    c.length > 0 && await Bt().downloadAll(c, r.value);
  }
  async function l(u) {
    (await Bt().download(u))?.code === "pickle_refused" && await s([u]);
  }
  return { open: e, busy: t, answer: n, fault: o, acceptPickles: r, resources: i, ask: s, confirm: a, fetchOne: l };
});
function Eu(e, t) {
  const [n, o] = Lu(t ?? e), r = (e / o).toFixed(n === "GB" ? 2 : 1);
  return t === null ? `${r} ${n}` : `${r} / ${(t / o).toFixed(n === "GB" ? 2 : 1)} ${n}`;
}
function _n(e) {
  const [t, n] = Lu(e);
  return `${(e / n).toFixed(t === "GB" ? 2 : 1)} ${t}`;
}
function Wm(e) {
  return e === null ? "" : `${_n(e)}/s`;
}
function Km(e) {
  if (e === null || !Number.isFinite(e)) return "";
  const t = Math.max(0, Math.round(e));
  return t < 60 ? `${t} s left` : t < 3600 ? `${Math.floor(t / 60)} min ${t % 60} s left` : `${Math.floor(t / 3600)} h ${Math.floor(t % 3600 / 60)} min left`;
}
function qm(e) {
  return e === null ? "strength unknown" : String(e);
}
function Gm(e) {
  return e > 10 ? `${Math.round(e)}%` : "";
}
function Lu(e) {
  return e >= 1e9 ? ["GB", 1e9] : ["MB", 1e6];
}
const Ym = {
  lora: "LoRA",
  vae: "VAE",
  controlnet: "ControlNet",
  text_encoder: "Text encoder",
  diffusion_model: "Diffusion model",
  clip_vision: "CLIP vision",
  motion_module: "Motion module"
};
function Iu(e) {
  return Ym[e] ?? e.charAt(0).toUpperCase() + e.slice(1).replace("_", " ");
}
const Zm = { class: "crm-row crm-tight" }, Jm = ["disabled"], ju = /* @__PURE__ */ Ke({
  __name: "DownloadButtons",
  props: {
    fileKey: {},
    download: {}
  },
  setup(e) {
    const t = e, n = Bt(), o = ye(
      () => Object.entries(n.files).filter(([r, i]) => r !== t.fileKey && i.status === "waiting").length
    );
    return (r, i) => (b(), x("div", Zm, [
      w(Lr)(e.download) ? (b(), x(Y, { key: 0 }, [
        J(w(Ce), {
          class: "crm-button crm-small",
          "data-testid": "resume",
          onClick: i[0] || (i[0] = (s) => w(n).resume(e.fileKey))
        }, {
          default: ie(() => [...i[5] || (i[5] = [
            Z("Resume", -1)
          ])]),
          _: 1
        }),
        J(w(Ce), {
          class: "crm-button crm-small",
          "data-testid": "discard",
          onClick: i[1] || (i[1] = (s) => w(n).cancel(e.fileKey))
        }, {
          default: ie(() => [...i[6] || (i[6] = [
            Z("Discard", -1)
          ])]),
          _: 1
        })
      ], 64)) : (b(), x(Y, { key: 1 }, [
        e.download.status === "waiting" && o.value > 0 ? (b(), x("button", {
          key: 0,
          type: "button",
          class: "crm-icon",
          "aria-label": "Download this one next",
          title: "Download this one next",
          "data-testid": "move-first",
          onClick: i[2] || (i[2] = (s) => w(n).moveFirst(e.fileKey))
        }, [...i[7] || (i[7] = [
          $("i", {
            class: "pi pi-arrow-up",
            "aria-hidden": "true"
          }, null, -1)
        ])])) : W("", !0),
        e.download.status !== "verifying" ? (b(), x("button", {
          key: 1,
          type: "button",
          class: "crm-icon",
          "aria-label": "Pause",
          title: "Pause",
          "data-testid": "pause",
          disabled: !e.download.taskId,
          onClick: i[3] || (i[3] = (s) => w(n).pause(e.fileKey))
        }, [...i[8] || (i[8] = [
          $("i", {
            class: "pi pi-pause",
            "aria-hidden": "true"
          }, null, -1)
        ])], 8, Jm)) : W("", !0),
        J(w(Ce), {
          class: "crm-button crm-small",
          "data-testid": "cancel",
          disabled: !e.download.taskId,
          onClick: i[4] || (i[4] = (s) => w(n).cancel(e.fileKey))
        }, {
          default: ie(() => [...i[9] || (i[9] = [
            Z(" Cancel ", -1)
          ])]),
          _: 1
        }, 8, ["disabled"])
      ], 64))
    ]));
  }
});
var Xm = `
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
`, Qm = {
  root: function(t) {
    var n = t.instance;
    return ["p-progressbar p-component", {
      "p-progressbar-determinate": n.determinate,
      "p-progressbar-indeterminate": n.indeterminate
    }];
  },
  value: "p-progressbar-value",
  label: "p-progressbar-label"
}, eg = ve.extend({
  name: "progressbar",
  style: Xm,
  classes: Qm
}), tg = {
  name: "BaseProgressBar",
  extends: Dn,
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
  style: eg,
  provide: function() {
    return {
      $pcProgressBar: this,
      $parentInstance: this
    };
  }
}, Mu = {
  name: "ProgressBar",
  extends: tg,
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
}, ng = ["aria-valuenow", "data-p"], og = ["data-p"], rg = ["data-p"], ig = ["data-p"];
function sg(e, t, n, o, r, i) {
  return b(), x("div", re({
    role: "progressbar",
    class: e.cx("root"),
    "aria-valuemin": "0",
    "aria-valuenow": e.value,
    "aria-valuemax": "100",
    "data-p": i.dataP
  }, e.ptmi("root")), [i.determinate ? (b(), x("div", re({
    key: 0,
    class: e.cx("value"),
    style: i.progressStyle,
    "data-p": i.dataP
  }, e.ptm("value")), [e.value != null && e.value !== 0 && e.showValue ? (b(), x("div", re({
    key: 0,
    class: e.cx("label"),
    "data-p": i.dataP
  }, e.ptm("label")), [ze(e.$slots, "default", {}, function() {
    return [Z(V(e.value + "%"), 1)];
  })], 16, rg)) : W("", !0)], 16, og)) : i.indeterminate ? (b(), x("div", re({
    key: 1,
    class: e.cx("value"),
    "data-p": i.dataP
  }, e.ptm("value")), null, 16, ig)) : W("", !0)], 16, ng);
}
Mu.render = sg;
const ag = {
  key: 0,
  class: "crm-quiet"
}, lg = {
  key: 1,
  class: "crm-quiet"
}, ug = { class: "crm-quiet crm-numbers" }, cg = { "data-testid": "bytes" }, dg = { key: 0 }, fg = { key: 1 }, pg = {
  key: 2,
  "data-testid": "held"
}, hg = {
  key: 0,
  "data-testid": "speed"
}, mg = {
  key: 1,
  "data-testid": "eta"
}, Nu = /* @__PURE__ */ Ke({
  __name: "DownloadProgress",
  props: {
    download: {},
    title: {}
  },
  setup(e) {
    const t = e, n = ye(() => t.download.status === "paused" || t.download.status === "interrupted");
    return (o, r) => e.download.status === "waiting" ? (b(), x("p", ag, "Waiting...")) : e.download.status === "verifying" ? (b(), x("p", lg, [...r[0] || (r[0] = [
      $("i", {
        class: "pi pi-spin pi-spinner",
        "aria-hidden": "true"
      }, null, -1),
      Z(" Verifying SHA256... ", -1)
    ])])) : (b(), x(Y, { key: 2 }, [
      J(w(Mu), {
        value: e.download.progress,
        "show-value": e.download.progress > 10,
        class: Re(["crm-bar", { "crm-bar-stopped": n.value }]),
        pt: { value: { class: "crm-bar-value" }, label: { class: "crm-bar-label", "data-testid": "percent" } },
        "aria-label": `Downloading ${e.title}`
      }, {
        default: ie(() => [
          Z(V(w(Gm)(e.download.progress)), 1)
        ]),
        _: 1
      }, 8, ["value", "show-value", "class", "aria-label"]),
      $("p", ug, [
        $("span", cg, V(w(Eu)(e.download.downloadedBytes, e.download.totalBytes)), 1),
        e.download.status === "paused" ? (b(), x("span", dg, "Paused")) : e.download.status === "interrupted" ? (b(), x("span", fg, "Interrupted when ComfyUI ended")) : e.download.held ? (b(), x("span", pg, "Waiting for ComfyUI to finish its image")) : (b(), x(Y, { key: 3 }, [
          e.download.speed !== null ? (b(), x("span", hg, V(w(Wm)(e.download.speed)), 1)) : W("", !0),
          e.download.eta !== null ? (b(), x("span", mg, V(w(Km)(e.download.eta)), 1)) : W("", !0)
        ], 64))
      ])
    ], 64));
  }
}), gg = ["data-state", "data-file-key"], bg = { class: "crm-card-head" }, vg = { class: "crm-grow" }, yg = { class: "crm-name" }, _g = ["href"], wg = { key: 1 }, Sg = { class: "crm-quiet" }, $g = { key: 0 }, kg = {
  key: 1,
  "data-testid": "strength"
}, Cg = { key: 2 }, xg = {
  key: 0,
  class: "crm-quiet crm-check"
}, Tg = ["checked"], Og = {
  key: 1,
  class: "crm-quiet crm-path",
  "data-testid": "path"
}, Pg = ["data-code"], Ag = {
  key: 0,
  class: "crm-quiet"
}, Eg = {
  key: 1,
  class: "crm-row crm-quiet"
}, Lg = {
  key: 4,
  class: "crm-quiet"
}, Ig = ["data-code"], jg = {
  key: 0,
  class: "crm-quiet"
}, Mg = /* @__PURE__ */ Ke({
  __name: "ModelCard",
  props: {
    resource: {}
  },
  setup(e) {
    const t = e, n = Bt(), o = nn(), r = Zi(), i = ye(() => n.files[t.resource.file_key]), s = ye(() => jr(t.resource, i.value)), a = ye(() => eh(t.resource, i.value)), l = ye(() => t.resource.linked_only && !o.switchedOn.has(t.resource.file_key)), u = ye(() => t.resource.type === "lora" || t.resource.type === "hypernetwork"), c = ye(() => t.resource.size_kb === null ? "" : _n(t.resource.size_kb * 1024)), d = /* @__PURE__ */ new Set(["waiting", "downloading", "verifying", "paused", "interrupted"]), f = {
      present: "pi-check-circle",
      missing: "pi-cloud-download",
      unresolved: "pi-question-circle",
      waiting: "pi-clock",
      downloading: "pi-download",
      verifying: "pi-shield",
      paused: "pi-pause-circle",
      interrupted: "pi-exclamation-circle",
      failed: "pi-times-circle",
      cancelled: "pi-ban"
    };
    return (h, g) => (b(), x("li", {
      class: Re(["crm-card", [`crm-is-${s.value}`, { "crm-is-off": l.value }]]),
      "data-testid": "card",
      "data-state": s.value,
      "data-file-key": e.resource.file_key
    }, [
      $("div", bg, [
        $("i", {
          class: Re(["pi crm-state-icon", f[s.value]]),
          "aria-hidden": "true"
        }, null, 2),
        $("div", vg, [
          $("p", yg, [
            e.resource.page_url ? (b(), x("a", {
              key: 0,
              href: e.resource.page_url,
              target: "_blank",
              rel: "noopener noreferrer"
            }, V(e.resource.name ?? e.resource.filename ?? "Unnamed model"), 9, _g)) : (b(), x("span", wg, V(e.resource.name ?? e.resource.filename ?? "Unnamed model"), 1))
          ]),
          $("p", Sg, [
            $("span", null, V(w(Iu)(e.resource.type)), 1),
            e.resource.version_name ? (b(), x("span", $g, " · " + V(e.resource.version_name), 1)) : W("", !0),
            u.value ? (b(), x("span", kg, " · " + V(w(qm)(e.resource.weight)), 1)) : W("", !0),
            c.value ? (b(), x("span", Cg, " · " + V(c.value), 1)) : W("", !0)
          ])
        ]),
        !l.value && (s.value === "missing" || s.value === "cancelled") ? (b(), pe(w(Ce), {
          key: 0,
          class: "crm-button crm-small",
          "data-testid": "download",
          onClick: g[0] || (g[0] = (v) => w(r).fetchOne(e.resource))
        }, {
          default: ie(() => [...g[4] || (g[4] = [
            Z(" Download ", -1)
          ])]),
          _: 1
        })) : !l.value && s.value === "failed" ? (b(), pe(w(Ce), {
          key: 1,
          class: "crm-button crm-small",
          "data-testid": "retry",
          onClick: g[1] || (g[1] = (v) => w(r).fetchOne(e.resource))
        }, {
          default: ie(() => [...g[5] || (g[5] = [
            Z(" Retry ", -1)
          ])]),
          _: 1
        })) : i.value && w(d).has(s.value) ? (b(), pe(ju, {
          key: 2,
          "file-key": e.resource.file_key,
          download: i.value
        }, null, 8, ["file-key", "download"])) : W("", !0)
      ]),
      e.resource.linked_only ? (b(), x("label", xg, [
        $("input", {
          type: "checkbox",
          checked: !l.value,
          "data-testid": "use-linked",
          onChange: g[2] || (g[2] = (v) => w(o).toggle(e.resource.file_key))
        }, null, 40, Tg),
        g[6] || (g[6] = Z(" Only linked to the post; maybe not used. Use it anyway ", -1))
      ])) : W("", !0),
      s.value === "present" ? (b(), x("p", Og, V(a.value), 1)) : i.value && w(d).has(s.value) ? (b(), pe(Nu, {
        key: 2,
        download: i.value,
        title: e.resource.name ?? e.resource.filename ?? ""
      }, null, 8, ["download", "title"])) : s.value === "failed" && i.value ? (b(), x("div", {
        key: 3,
        class: "crm-reason",
        "data-testid": "reason",
        "data-code": i.value.code
      }, [
        $("p", null, V(i.value.error), 1),
        i.value.hint ? (b(), x("p", Ag, V(i.value.hint), 1)) : W("", !0),
        i.value.downloadedBytes > 0 ? (b(), x("p", Eg, [
          $("span", null, V(w(Eu)(i.value.downloadedBytes, i.value.totalBytes)) + " are kept for a retry.", 1),
          J(w(Ce), {
            class: "crm-button crm-link",
            "data-testid": "discard",
            onClick: g[3] || (g[3] = (v) => w(n).cancel(e.resource.file_key))
          }, {
            default: ie(() => [...g[7] || (g[7] = [
              Z(" Discard ", -1)
            ])]),
            _: 1
          })
        ])) : W("", !0)
      ], 8, Pg)) : s.value === "cancelled" ? (b(), x("p", Lg, "Cancelled")) : s.value === "unresolved" ? (b(), x("div", {
        key: 5,
        class: "crm-reason",
        "data-testid": "reason",
        "data-code": e.resource.code
      }, [
        $("p", null, [
          g[8] || (g[8] = $("strong", null, "Cannot resolve.", -1)),
          Z(" " + V(e.resource.error), 1)
        ]),
        e.resource.hint ? (b(), x("p", jg, V(e.resource.hint), 1)) : W("", !0)
      ], 8, Ig)) : W("", !0)
    ], 10, gg));
  }
}), Ng = {
  class: "crm-models",
  "aria-label": "Models"
}, Dg = { class: "crm-row crm-summary" }, Fg = {
  class: "crm-grow",
  role: "status",
  "data-testid": "summary"
}, Rg = {
  class: "crm-quiet",
  "data-testid": "batch"
}, Bg = { class: "crm-cards" }, Vg = /* @__PURE__ */ Ke({
  __name: "ModelList",
  setup(e) {
    const t = nn(), n = Bt(), o = Zi(), r = ye(() => oh(t.chosen, n.files)), i = ye(() => {
      const a = r.value.live;
      return { done: r.value.total - r.value.missing, live: a };
    });
    function s() {
      const a = t.chosen.filter(
        (l) => wu(jr(l, n.files[l.file_key]))
      );
      o.ask(a);
    }
    return (a, l) => (b(), x("section", Ng, [
      $("div", Dg, [
        $("p", Fg, [
          $("strong", null, "Missing: " + V(r.value.missing) + " of " + V(r.value.total), 1)
        ]),
        i.value.live > 0 ? (b(), x(Y, { key: 0 }, [
          $("span", Rg, "Downloading... (" + V(i.value.done) + "/" + V(i.value.done + i.value.live) + ")", 1),
          J(w(Ce), {
            class: "crm-button crm-small",
            "data-testid": "pause-all",
            onClick: l[0] || (l[0] = (u) => w(n).pauseAll())
          }, {
            default: ie(() => [...l[4] || (l[4] = [
              Z("Pause All", -1)
            ])]),
            _: 1
          }),
          J(w(Ce), {
            class: "crm-button crm-small",
            "data-testid": "cancel-all",
            onClick: l[1] || (l[1] = (u) => w(n).cancelAll())
          }, {
            default: ie(() => [...l[5] || (l[5] = [
              Z("Cancel All", -1)
            ])]),
            _: 1
          })
        ], 64)) : (b(), x(Y, { key: 1 }, [
          r.value.stopped > 0 ? (b(), pe(w(Ce), {
            key: 0,
            class: "crm-button crm-small",
            "data-testid": "resume-all",
            onClick: l[2] || (l[2] = (u) => w(n).resumeAll())
          }, {
            default: ie(() => [...l[6] || (l[6] = [
              Z(" Resume All ", -1)
            ])]),
            _: 1
          })) : W("", !0),
          r.value.failed > 1 ? (b(), pe(w(Ce), {
            key: 1,
            class: "crm-button crm-small",
            "data-testid": "retry-failed",
            onClick: l[3] || (l[3] = (u) => w(n).retryFailed())
          }, {
            default: ie(() => [...l[7] || (l[7] = [
              Z(" Retry Failed ", -1)
            ])]),
            _: 1
          })) : W("", !0),
          r.value.fetchable > r.value.stopped ? (b(), pe(w(Ce), {
            key: 2,
            class: "crm-button crm-primary crm-small",
            "data-testid": "download-all",
            onClick: s
          }, {
            default: ie(() => [...l[8] || (l[8] = [
              $("i", {
                class: "pi pi-download",
                "aria-hidden": "true"
              }, null, -1),
              Z(" Download All Missing ", -1)
            ])]),
            _: 1
          })) : W("", !0)
        ], 64))
      ]),
      w(n).fault ? (b(), pe(Nn, {
        key: 0,
        fault: w(n).fault
      }, null, 8, ["fault"])) : W("", !0),
      $("ul", Bg, [
        (b(!0), x(Y, null, Xe(w(t).resources, (u) => (b(), pe(Mg, {
          key: u.file_key,
          resource: u
        }, null, 8, ["resource"]))), 128))
      ])
    ]));
  }
}), zg = {
  key: 0,
  class: "crm-models",
  "aria-label": "Other downloads",
  "data-testid": "other-downloads"
}, Hg = { class: "crm-row crm-summary" }, Ug = { class: "crm-cards" }, Wg = ["data-state", "data-file-key"], Kg = { class: "crm-card-head" }, qg = { class: "crm-grow crm-name" }, Gg = /* @__PURE__ */ Ke({
  __name: "OtherDownloads",
  setup(e) {
    const t = Bt(), n = nn(), o = ye(() => {
      const i = new Set(n.resources.map((s) => s.file_key));
      return Object.entries(t.files).filter(([s, a]) => !i.has(s) && !Mo(a) && a.taskId !== "");
    }), r = ye(() => o.value.filter(([, i]) => Lr(i)).length);
    return (i, s) => o.value.length > 0 ? (b(), x("section", zg, [
      $("div", Hg, [
        s[2] || (s[2] = $("p", { class: "crm-grow" }, [
          $("strong", null, "Other downloads")
        ], -1)),
        r.value > 1 ? (b(), pe(w(Ce), {
          key: 0,
          class: "crm-button crm-small",
          "data-testid": "resume-all-others",
          onClick: s[0] || (s[0] = (a) => w(t).resumeAll())
        }, {
          default: ie(() => [...s[1] || (s[1] = [
            Z(" Resume All ", -1)
          ])]),
          _: 1
        })) : W("", !0)
      ]),
      $("ul", Ug, [
        (b(!0), x(Y, null, Xe(o.value, ([a, l]) => (b(), x("li", {
          key: a,
          class: Re(["crm-card", `crm-is-${l.status}`]),
          "data-testid": "other-download",
          "data-state": l.status,
          "data-file-key": a
        }, [
          $("div", Kg, [
            $("p", qg, V(l.filename), 1),
            J(ju, {
              "file-key": a,
              download: l
            }, null, 8, ["file-key", "download"])
          ]),
          J(Nu, {
            download: l,
            title: l.filename
          }, null, 8, ["download", "title"])
        ], 10, Wg))), 128))
      ])
    ])) : W("", !0);
  }
});
var Du = {
  name: "TimesIcon",
  extends: Mr
};
function Yg(e) {
  return Qg(e) || Xg(e) || Jg(e) || Zg();
}
function Zg() {
  throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function Jg(e, t) {
  if (e) {
    if (typeof e == "string") return ki(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? ki(e, t) : void 0;
  }
}
function Xg(e) {
  if (typeof Symbol < "u" && e[Symbol.iterator] != null || e["@@iterator"] != null) return Array.from(e);
}
function Qg(e) {
  if (Array.isArray(e)) return ki(e);
}
function ki(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, o = Array(t); n < t; n++) o[n] = e[n];
  return o;
}
function eb(e, t, n, o, r, i) {
  return b(), x("svg", re({
    width: "14",
    height: "14",
    viewBox: "0 0 14 14",
    fill: "none",
    xmlns: "http://www.w3.org/2000/svg"
  }, e.pti()), Yg(t[0] || (t[0] = [$("path", {
    d: "M8.01186 7.00933L12.27 2.75116C12.341 2.68501 12.398 2.60524 12.4375 2.51661C12.4769 2.42798 12.4982 2.3323 12.4999 2.23529C12.5016 2.13827 12.4838 2.0419 12.4474 1.95194C12.4111 1.86197 12.357 1.78024 12.2884 1.71163C12.2198 1.64302 12.138 1.58893 12.0481 1.55259C11.9581 1.51625 11.8617 1.4984 11.7647 1.50011C11.6677 1.50182 11.572 1.52306 11.4834 1.56255C11.3948 1.60204 11.315 1.65898 11.2488 1.72997L6.99067 5.98814L2.7325 1.72997C2.59553 1.60234 2.41437 1.53286 2.22718 1.53616C2.03999 1.53946 1.8614 1.61529 1.72901 1.74767C1.59663 1.88006 1.5208 2.05865 1.5175 2.24584C1.5142 2.43303 1.58368 2.61419 1.71131 2.75116L5.96948 7.00933L1.71131 11.2675C1.576 11.403 1.5 11.5866 1.5 11.7781C1.5 11.9696 1.576 12.1532 1.71131 12.2887C1.84679 12.424 2.03043 12.5 2.2219 12.5C2.41338 12.5 2.59702 12.424 2.7325 12.2887L6.99067 8.03052L11.2488 12.2887C11.3843 12.424 11.568 12.5 11.7594 12.5C11.9509 12.5 12.1346 12.424 12.27 12.2887C12.4053 12.1532 12.4813 11.9696 12.4813 11.7781C12.4813 11.5866 12.4053 11.403 12.27 11.2675L8.01186 7.00933Z",
    fill: "currentColor"
  }, null, -1)])), 16);
}
Du.render = eb;
var Fu = {
  name: "WindowMaximizeIcon",
  extends: Mr
};
function tb(e) {
  return ib(e) || rb(e) || ob(e) || nb();
}
function nb() {
  throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function ob(e, t) {
  if (e) {
    if (typeof e == "string") return Ci(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? Ci(e, t) : void 0;
  }
}
function rb(e) {
  if (typeof Symbol < "u" && e[Symbol.iterator] != null || e["@@iterator"] != null) return Array.from(e);
}
function ib(e) {
  if (Array.isArray(e)) return Ci(e);
}
function Ci(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, o = Array(t); n < t; n++) o[n] = e[n];
  return o;
}
function sb(e, t, n, o, r, i) {
  return b(), x("svg", re({
    width: "14",
    height: "14",
    viewBox: "0 0 14 14",
    fill: "none",
    xmlns: "http://www.w3.org/2000/svg"
  }, e.pti()), tb(t[0] || (t[0] = [$("path", {
    "fill-rule": "evenodd",
    "clip-rule": "evenodd",
    d: "M7 14H11.8C12.3835 14 12.9431 13.7682 13.3556 13.3556C13.7682 12.9431 14 12.3835 14 11.8V2.2C14 1.61652 13.7682 1.05694 13.3556 0.644365C12.9431 0.231785 12.3835 0 11.8 0H2.2C1.61652 0 1.05694 0.231785 0.644365 0.644365C0.231785 1.05694 0 1.61652 0 2.2V7C0 7.15913 0.063214 7.31174 0.175736 7.42426C0.288258 7.53679 0.44087 7.6 0.6 7.6C0.75913 7.6 0.911742 7.53679 1.02426 7.42426C1.13679 7.31174 1.2 7.15913 1.2 7V2.2C1.2 1.93478 1.30536 1.68043 1.49289 1.49289C1.68043 1.30536 1.93478 1.2 2.2 1.2H11.8C12.0652 1.2 12.3196 1.30536 12.5071 1.49289C12.6946 1.68043 12.8 1.93478 12.8 2.2V11.8C12.8 12.0652 12.6946 12.3196 12.5071 12.5071C12.3196 12.6946 12.0652 12.8 11.8 12.8H7C6.84087 12.8 6.68826 12.8632 6.57574 12.9757C6.46321 13.0883 6.4 13.2409 6.4 13.4C6.4 13.5591 6.46321 13.7117 6.57574 13.8243C6.68826 13.9368 6.84087 14 7 14ZM9.77805 7.42192C9.89013 7.534 10.0415 7.59788 10.2 7.59995C10.3585 7.59788 10.5099 7.534 10.622 7.42192C10.7341 7.30985 10.798 7.15844 10.8 6.99995V3.94242C10.8066 3.90505 10.8096 3.86689 10.8089 3.82843C10.8079 3.77159 10.7988 3.7157 10.7824 3.6623C10.756 3.55552 10.701 3.45698 10.622 3.37798C10.5099 3.2659 10.3585 3.20202 10.2 3.19995H7.00002C6.84089 3.19995 6.68828 3.26317 6.57576 3.37569C6.46324 3.48821 6.40002 3.64082 6.40002 3.79995C6.40002 3.95908 6.46324 4.11169 6.57576 4.22422C6.68828 4.33674 6.84089 4.39995 7.00002 4.39995H8.80006L6.19997 7.00005C6.10158 7.11005 6.04718 7.25246 6.04718 7.40005C6.04718 7.54763 6.10158 7.69004 6.19997 7.80005C6.30202 7.91645 6.44561 7.98824 6.59997 8.00005C6.75432 7.98824 6.89791 7.91645 6.99997 7.80005L9.60002 5.26841V6.99995C9.6021 7.15844 9.66598 7.30985 9.77805 7.42192ZM1.4 14H3.8C4.17066 13.9979 4.52553 13.8498 4.78763 13.5877C5.04973 13.3256 5.1979 12.9707 5.2 12.6V10.2C5.1979 9.82939 5.04973 9.47452 4.78763 9.21242C4.52553 8.95032 4.17066 8.80215 3.8 8.80005H1.4C1.02934 8.80215 0.674468 8.95032 0.412371 9.21242C0.150274 9.47452 0.00210008 9.82939 0 10.2V12.6C0.00210008 12.9707 0.150274 13.3256 0.412371 13.5877C0.674468 13.8498 1.02934 13.9979 1.4 14ZM1.25858 10.0586C1.29609 10.0211 1.34696 10 1.4 10H3.8C3.85304 10 3.90391 10.0211 3.94142 10.0586C3.97893 10.0961 4 10.147 4 10.2V12.6C4 12.6531 3.97893 12.704 3.94142 12.7415C3.90391 12.779 3.85304 12.8 3.8 12.8H1.4C1.34696 12.8 1.29609 12.779 1.25858 12.7415C1.22107 12.704 1.2 12.6531 1.2 12.6V10.2C1.2 10.147 1.22107 10.0961 1.25858 10.0586Z",
    fill: "currentColor"
  }, null, -1)])), 16);
}
Fu.render = sb;
var Ru = {
  name: "WindowMinimizeIcon",
  extends: Mr
};
function ab(e) {
  return db(e) || cb(e) || ub(e) || lb();
}
function lb() {
  throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function ub(e, t) {
  if (e) {
    if (typeof e == "string") return xi(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? xi(e, t) : void 0;
  }
}
function cb(e) {
  if (typeof Symbol < "u" && e[Symbol.iterator] != null || e["@@iterator"] != null) return Array.from(e);
}
function db(e) {
  if (Array.isArray(e)) return xi(e);
}
function xi(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, o = Array(t); n < t; n++) o[n] = e[n];
  return o;
}
function fb(e, t, n, o, r, i) {
  return b(), x("svg", re({
    width: "14",
    height: "14",
    viewBox: "0 0 14 14",
    fill: "none",
    xmlns: "http://www.w3.org/2000/svg"
  }, e.pti()), ab(t[0] || (t[0] = [$("path", {
    "fill-rule": "evenodd",
    "clip-rule": "evenodd",
    d: "M11.8 0H2.2C1.61652 0 1.05694 0.231785 0.644365 0.644365C0.231785 1.05694 0 1.61652 0 2.2V7C0 7.15913 0.063214 7.31174 0.175736 7.42426C0.288258 7.53679 0.44087 7.6 0.6 7.6C0.75913 7.6 0.911742 7.53679 1.02426 7.42426C1.13679 7.31174 1.2 7.15913 1.2 7V2.2C1.2 1.93478 1.30536 1.68043 1.49289 1.49289C1.68043 1.30536 1.93478 1.2 2.2 1.2H11.8C12.0652 1.2 12.3196 1.30536 12.5071 1.49289C12.6946 1.68043 12.8 1.93478 12.8 2.2V11.8C12.8 12.0652 12.6946 12.3196 12.5071 12.5071C12.3196 12.6946 12.0652 12.8 11.8 12.8H7C6.84087 12.8 6.68826 12.8632 6.57574 12.9757C6.46321 13.0883 6.4 13.2409 6.4 13.4C6.4 13.5591 6.46321 13.7117 6.57574 13.8243C6.68826 13.9368 6.84087 14 7 14H11.8C12.3835 14 12.9431 13.7682 13.3556 13.3556C13.7682 12.9431 14 12.3835 14 11.8V2.2C14 1.61652 13.7682 1.05694 13.3556 0.644365C12.9431 0.231785 12.3835 0 11.8 0ZM6.368 7.952C6.44137 7.98326 6.52025 7.99958 6.6 8H9.8C9.95913 8 10.1117 7.93678 10.2243 7.82426C10.3368 7.71174 10.4 7.55913 10.4 7.4C10.4 7.24087 10.3368 7.08826 10.2243 6.97574C10.1117 6.86321 9.95913 6.8 9.8 6.8H8.048L10.624 4.224C10.73 4.11026 10.7877 3.95982 10.7849 3.80438C10.7822 3.64894 10.7192 3.50063 10.6093 3.3907C10.4994 3.28077 10.3511 3.2178 10.1956 3.21506C10.0402 3.21232 9.88974 3.27002 9.776 3.376L7.2 5.952V4.2C7.2 4.04087 7.13679 3.88826 7.02426 3.77574C6.91174 3.66321 6.75913 3.6 6.6 3.6C6.44087 3.6 6.28826 3.66321 6.17574 3.77574C6.06321 3.88826 6 4.04087 6 4.2V7.4C6.00042 7.47975 6.01674 7.55862 6.048 7.632C6.07656 7.70442 6.11971 7.7702 6.17475 7.82524C6.2298 7.88029 6.29558 7.92344 6.368 7.952ZM1.4 8.80005H3.8C4.17066 8.80215 4.52553 8.95032 4.78763 9.21242C5.04973 9.47452 5.1979 9.82939 5.2 10.2V12.6C5.1979 12.9707 5.04973 13.3256 4.78763 13.5877C4.52553 13.8498 4.17066 13.9979 3.8 14H1.4C1.02934 13.9979 0.674468 13.8498 0.412371 13.5877C0.150274 13.3256 0.00210008 12.9707 0 12.6V10.2C0.00210008 9.82939 0.150274 9.47452 0.412371 9.21242C0.674468 8.95032 1.02934 8.80215 1.4 8.80005ZM3.94142 12.7415C3.97893 12.704 4 12.6531 4 12.6V10.2C4 10.147 3.97893 10.0961 3.94142 10.0586C3.90391 10.0211 3.85304 10 3.8 10H1.4C1.34696 10 1.29609 10.0211 1.25858 10.0586C1.22107 10.0961 1.2 10.147 1.2 10.2V12.6C1.2 12.6531 1.22107 12.704 1.25858 12.7415C1.29609 12.779 1.34696 12.8 1.4 12.8H3.8C3.85304 12.8 3.90391 12.779 3.94142 12.7415Z",
    fill: "currentColor"
  }, null, -1)])), 16);
}
Ru.render = fb;
var pb = ve.extend({
  name: "focustrap-directive"
}), hb = te.extend({
  style: pb
});
function Oo(e) {
  "@babel/helpers - typeof";
  return Oo = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, Oo(e);
}
function Sa(e, t) {
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
    t % 2 ? Sa(Object(n), !0).forEach(function(o) {
      mb(e, o, n[o]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : Sa(Object(n)).forEach(function(o) {
      Object.defineProperty(e, o, Object.getOwnPropertyDescriptor(n, o));
    });
  }
  return e;
}
function mb(e, t, n) {
  return (t = gb(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function gb(e) {
  var t = bb(e, "string");
  return Oo(t) == "symbol" ? t : t + "";
}
function bb(e, t) {
  if (Oo(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (Oo(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var vb = hb.extend("focustrap", {
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
              var f = us(d) ? us(d, o.getComputedSelector(t.$_pfocustrap_focusableselector)) ? d : Fn(t, o.getComputedSelector(t.$_pfocustrap_focusableselector)) : Fn(d);
              return we(f) ? f : d.nextSibling && u(d.nextSibling);
            };
            On(u(l.nextSibling));
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
        value: $a($a({}, t), {}, {
          autoFocus: !0
        })
      });
    },
    autoElementFocus: function(t, n) {
      var o = n.value || {}, r = o.autoFocusSelector, i = r === void 0 ? "" : r, s = o.firstFocusableSelector, a = s === void 0 ? "" : s, l = o.autoFocus, u = l === void 0 ? !1 : l, c = Fn(t, "[autofocus]".concat(this.getComputedSelector(i)));
      u && !c && (c = Fn(t, this.getComputedSelector(a))), On(c);
    },
    onFirstHiddenElementFocus: function(t) {
      var n, o = t.currentTarget, r = t.relatedTarget, i = r === o.$_pfocustrap_lasthiddenfocusableelement || !((n = this.$el) !== null && n !== void 0 && n.contains(r)) ? Fn(o.parentElement, this.getComputedSelector(o.$_pfocustrap_focusableselector)) : o.$_pfocustrap_lasthiddenfocusableelement;
      On(i);
    },
    onLastHiddenElementFocus: function(t) {
      var n, o = t.currentTarget, r = t.relatedTarget, i = r === o.$_pfocustrap_firsthiddenfocusableelement || !((n = this.$el) !== null && n !== void 0 && n.contains(r)) ? cc(o.parentElement, this.getComputedSelector(o.$_pfocustrap_focusableselector)) : o.$_pfocustrap_firsthiddenfocusableelement;
      On(i);
    },
    createHiddenFocusableElements: function(t, n) {
      var o = this, r = n.value || {}, i = r.tabIndex, s = i === void 0 ? 0 : i, a = r.firstFocusableSelector, l = a === void 0 ? "" : a, u = r.lastFocusableSelector, c = u === void 0 ? "" : u, d = function(v) {
        return Na("span", {
          class: "p-hidden-accessible p-hidden-focusable",
          tabIndex: s,
          role: "presentation",
          "aria-hidden": !0,
          "data-p-hidden-accessible": !0,
          "data-p-hidden-focusable": !0,
          onFocus: v?.bind(o)
        });
      }, f = d(this.onFirstHiddenElementFocus), h = d(this.onLastHiddenElementFocus);
      f.$_pfocustrap_lasthiddenfocusableelement = h, f.$_pfocustrap_focusableselector = l, f.setAttribute("data-pc-section", "firstfocusableelement"), h.$_pfocustrap_firsthiddenfocusableelement = f, h.$_pfocustrap_focusableselector = c, h.setAttribute("data-pc-section", "lastfocusableelement"), t.prepend(f), t.append(h);
    }
  }
}), Bu = {
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
    this.mounted = Ra();
  },
  computed: {
    inline: function() {
      return this.disabled || this.appendTo === "self";
    }
  }
};
function yb(e, t, n, o, r, i) {
  return i.inline ? ze(e.$slots, "default", {
    key: 0
  }) : r.mounted ? (b(), pe(Td, {
    key: 1,
    to: n.appendTo
  }, [ze(e.$slots, "default")], 8, ["to"])) : W("", !0);
}
Bu.render = yb;
function ka() {
  tc({
    variableName: Ga("scrollbar.width").name
  });
}
function Ca() {
  nc({
    variableName: Ga("scrollbar.width").name
  });
}
var _b = `
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
`, wb = {
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
}, Sb = {
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
}, $b = ve.extend({
  name: "dialog",
  style: _b,
  classes: Sb,
  inlineStyles: wb
}), kb = {
  name: "BaseDialog",
  extends: Dn,
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
  style: $b,
  provide: function() {
    return {
      $pcDialog: this,
      $parentInstance: this
    };
  }
}, Ji = {
  name: "Dialog",
  extends: kb,
  inheritAttrs: !1,
  emits: ["update:visible", "show", "hide", "after-hide", "maximize", "unmaximize", "dragstart", "dragend"],
  provide: function() {
    var t = this;
    return {
      dialogRef: ye(function() {
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
    this.unbindDocumentState(), this.unbindGlobalListeners(), this.destroyStyle(), this.mask && this.autoZIndex && Nr.clear(this.mask), this.container = null, this.mask = null;
  },
  mounted: function() {
    this.breakpoints && this.createStyle();
  },
  methods: {
    close: function() {
      this.$emit("update:visible", !1);
    },
    onEnter: function() {
      this.$emit("show"), this.target = document.activeElement, this.enableDocumentSettings(), this.bindGlobalListeners(), this.autoZIndex && Nr.set("modal", this.mask, this.baseZIndex || this.$primevue.config.zIndex.modal);
    },
    onAfterEnter: function() {
      this.focus();
    },
    onBeforeLeave: function() {
      this.modal && !this.isUnstyled && Xo(this.mask, "p-overlay-mask-leave-active"), this.dragging && this.documentDragEndListener && this.documentDragEndListener();
    },
    onLeave: function() {
      this.$emit("hide"), On(this.target), this.target = null, this.focusableClose = null, this.focusableMax = null;
    },
    onAfterLeave: function() {
      this.autoZIndex && Nr.clear(this.mask), this.containerVisible = !1, this.unbindDocumentState(), this.unbindGlobalListeners(), this.$emit("after-hide");
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
      n || (n = this.$slots.header && t(this.headerContainer), n || (n = this.$slots.default && t(this.content), n || (this.maximizable ? (this.focusableMax = !0, n = this.maximizableButton) : (this.focusableClose = !0, n = this.closeButton)))), n && On(n, {
        focusVisible: !0
      });
    },
    maximize: function(t) {
      this.maximized ? (this.maximized = !1, this.$emit("unmaximize", t)) : (this.maximized = !0, this.$emit("maximize", t)), this.modal || (this.maximized ? ka() : Ca());
    },
    enableDocumentSettings: function() {
      (this.modal || !this.modal && this.blockScroll || this.maximizable && this.maximized) && ka();
    },
    unbindDocumentState: function() {
      (this.modal || !this.modal && this.blockScroll || this.maximizable && this.maximized) && Ca();
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
        this.styleElement = document.createElement("style"), this.styleElement.type = "text/css", Ba(this.styleElement, "nonce", (t = this.$primevue) === null || t === void 0 || (t = t.config) === null || t === void 0 || (t = t.csp) === null || t === void 0 ? void 0 : t.nonce), document.head.appendChild(this.styleElement);
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
      t.target.closest("div").getAttribute("data-pc-section") !== "headeractions" && this.draggable && (this.dragging = !0, this.lastPageX = t.pageX, this.lastPageY = t.pageY, this.container.style.margin = "0", document.body.setAttribute("data-p-unselectable-text", "true"), !this.isUnstyled && rc(document.body, {
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
          var o = Ma(t.container), r = Fa(t.container), i = n.pageX - t.lastPageX, s = n.pageY - t.lastPageY, a = t.container.getBoundingClientRect(), l = a.left + i, u = a.top + s, c = oc(), d = getComputedStyle(t.container), f = parseFloat(d.marginLeft), h = parseFloat(d.marginTop);
          t.container.style.position = "fixed", t.keepInViewport ? (l >= t.minX && l + o < c.width && (t.lastPageX = n.pageX, t.container.style.left = l - f + "px"), u >= t.minY && u + r < c.height && (t.lastPageY = n.pageY, t.container.style.top = u - h + "px")) : (t.lastPageX = n.pageX, t.container.style.left = l - f + "px", t.lastPageY = n.pageY, t.container.style.top = u - h + "px");
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
    ripple: Au,
    focustrap: vb
  },
  components: {
    Button: Ce,
    Portal: Bu,
    WindowMinimizeIcon: Ru,
    WindowMaximizeIcon: Fu,
    TimesIcon: Du
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
function xa(e, t) {
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
    t % 2 ? xa(Object(n), !0).forEach(function(o) {
      Cb(e, o, n[o]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : xa(Object(n)).forEach(function(o) {
      Object.defineProperty(e, o, Object.getOwnPropertyDescriptor(n, o));
    });
  }
  return e;
}
function Cb(e, t, n) {
  return (t = xb(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function xb(e) {
  var t = Tb(e, "string");
  return Po(t) == "symbol" ? t : t + "";
}
function Tb(e, t) {
  if (Po(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (Po(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var Ob = ["data-p"], Pb = ["aria-labelledby", "aria-modal", "data-p"], Ab = ["id"], Eb = ["data-p"];
function Lb(e, t, n, o, r, i) {
  var s = lr("Button"), a = lr("Portal"), l = Rl("focustrap");
  return b(), pe(a, {
    appendTo: e.appendTo
  }, {
    default: ie(function() {
      return [r.containerVisible ? (b(), x("div", re({
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
      }, e.ptm("mask")), [J(Nf, re({
        name: "p-dialog",
        onEnter: i.onEnter,
        onAfterEnter: i.onAfterEnter,
        onBeforeLeave: i.onBeforeLeave,
        onLeave: i.onLeave,
        onAfterLeave: i.onAfterLeave,
        appear: ""
      }, e.ptm("transition")), {
        default: ie(function() {
          return [e.visible ? Fi((b(), x("div", re({
            key: 0,
            ref: i.containerRef,
            class: e.cx("root"),
            style: e.sx("root"),
            role: "dialog",
            "aria-labelledby": i.ariaLabelledById,
            "aria-modal": e.modal,
            "data-p": i.dataP
          }, e.ptmi("root")), [e.$slots.container ? ze(e.$slots, "container", {
            key: 0,
            closeCallback: i.close,
            maximizeCallback: function(c) {
              return i.maximize(c);
            },
            initDragCallback: i.initDrag
          }) : (b(), x(Y, {
            key: 1
          }, [e.showHeader ? (b(), x("div", re({
            key: 0,
            ref: i.headerContainerRef,
            class: e.cx("header"),
            onMousedown: t[0] || (t[0] = function() {
              return i.initDrag && i.initDrag.apply(i, arguments);
            })
          }, e.ptm("header")), [ze(e.$slots, "header", {
            class: Re(e.cx("title"))
          }, function() {
            return [e.header ? (b(), x("span", re({
              key: 0,
              id: i.ariaLabelledById,
              class: e.cx("title")
            }, e.ptm("title")), V(e.header), 17, Ab)) : W("", !0)];
          }), $("div", re({
            class: e.cx("headerActions")
          }, e.ptm("headerActions")), [e.maximizable ? ze(e.$slots, "maximizebutton", {
            key: 0,
            maximized: r.maximized,
            maximizeCallback: function(c) {
              return i.maximize(c);
            }
          }, function() {
            return [J(s, re({
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
                return [ze(e.$slots, "maximizeicon", {
                  maximized: r.maximized
                }, function() {
                  return [(b(), pe(ci(i.maximizeIconComponent), re({
                    class: [u.class, r.maximized ? e.minimizeIcon : e.maximizeIcon]
                  }, e.ptm("pcMaximizeButton").icon), null, 16, ["class"]))];
                })];
              }),
              _: 3
            }, 16, ["autofocus", "class", "onClick", "tabindex", "unstyled", "pt"])];
          }) : W("", !0), e.closable ? ze(e.$slots, "closebutton", {
            key: 1,
            closeCallback: i.close
          }, function() {
            return [J(s, re({
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
                return [ze(e.$slots, "closeicon", {}, function() {
                  return [(b(), pe(ci(e.closeIcon ? "span" : "TimesIcon"), re({
                    class: [e.closeIcon, u.class]
                  }, e.ptm("pcCloseButton").icon), null, 16, ["class"]))];
                })];
              }),
              _: 3
            }, 16, ["autofocus", "class", "onClick", "aria-label", "unstyled", "pt"])];
          }) : W("", !0)], 16)], 16)) : W("", !0), $("div", re({
            ref: i.contentRef,
            class: [e.cx("content"), e.contentClass],
            style: e.contentStyle,
            "data-p": i.dataP
          }, Ta(Ta({}, e.contentProps), e.ptm("content"))), [ze(e.$slots, "default")], 16, Eb), e.footer || e.$slots.footer ? (b(), x("div", re({
            key: 1,
            ref: i.footerContainerRef,
            class: e.cx("footer")
          }, e.ptm("footer")), [ze(e.$slots, "footer", {}, function() {
            return [Z(V(e.footer), 1)];
          })], 16)) : W("", !0)], 64))], 16, Pb)), [[l, {
            disabled: !e.modal
          }]]) : W("", !0)];
        }),
        _: 3
      }, 16, ["onEnter", "onAfterEnter", "onBeforeLeave", "onLeave", "onAfterLeave"])], 16, Ob)) : W("", !0)];
    }),
    _: 3
  }, 8, ["appendTo"]);
}
Ji.render = Lb;
function Ib(e, t) {
  const n = [];
  if (e.kept_bytes > 0 && e.bytes !== null && e.kept_bytes < e.bytes && n.push({ text: `${_n(e.kept_bytes)} here already`, warns: !1 }), e.bytes !== null && e.kept_bytes >= e.bytes && n.push({ text: "here already", warns: !1 }), e.early_access) {
    const o = e.early_access_until?.slice(0, 10);
    n.push({ text: o ? `early access until ${o}` : "early access", warns: !0 });
  }
  return e.needs_key && !t && n.push({ text: "needs an API key", warns: !0 }), e.pickle && n.push({ text: "pickle", warns: !0 }), n;
}
function jb(e, t) {
  const o = `${t > 1 ? `Drive of ${e.folders[0]}: needs` : "Needs"} ${_n(e.needed_bytes)}, ${_n(e.free_bytes)} free`;
  return e.fits ? o : `${o}. Not enough room.`;
}
const Mb = {
  key: 0,
  class: "crm-quiet",
  role: "status"
}, Nb = { "data-testid": "preflight-total" }, Db = {
  class: "crm-missing",
  "data-testid": "preflight-files"
}, Fb = ["data-file-key"], Rb = { class: "crm-quiet" }, Bb = {
  class: "crm-quiet crm-path crm-target",
  "data-testid": "preflight-folder"
}, Vb = { class: "crm-missing" }, zb = ["data-fits"], Hb = {
  key: 0,
  class: "crm-check"
}, Ub = /* @__PURE__ */ Ke({
  __name: "PreflightDialog",
  setup(e) {
    const t = Zi(), n = ye(() => t.answer), o = ye(() => {
      const i = n.value;
      return i !== null && !i.pickles_allowed && i.files.some((s) => s.pickle);
    }), r = ye(() => (n.value?.files ?? []).every((s) => s.pickle && !t.acceptPickles));
    return (i, s) => (b(), pe(w(Ji), {
      visible: w(t).open,
      "onUpdate:visible": s[3] || (s[3] = (a) => w(t).open = a),
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
      header: ie(() => [...s[4] || (s[4] = [
        $("strong", null, "Download these models?", -1)
      ])]),
      footer: ie(() => [
        J(w(Ce), {
          class: "crm-button",
          "data-testid": "preflight-cancel",
          onClick: s[1] || (s[1] = (a) => w(t).open = !1)
        }, {
          default: ie(() => [...s[8] || (s[8] = [
            Z("Cancel", -1)
          ])]),
          _: 1
        }),
        J(w(Ce), {
          class: "crm-button crm-primary",
          autofocus: "",
          disabled: !n.value || !n.value.fits || r.value,
          "data-testid": "preflight-confirm",
          onClick: s[2] || (s[2] = (a) => w(t).confirm())
        }, {
          default: ie(() => [...s[9] || (s[9] = [
            Z(" Download ", -1)
          ])]),
          _: 1
        }, 8, ["disabled"])
      ]),
      default: ie(() => [
        w(t).busy ? (b(), x("p", Mb, [...s[5] || (s[5] = [
          $("i", {
            class: "pi pi-spin pi-spinner",
            "aria-hidden": "true"
          }, null, -1),
          Z(" Asking Civitai... ", -1)
        ])])) : W("", !0),
        w(t).fault ? (b(), pe(Nn, {
          key: 1,
          fault: w(t).fault
        }, null, 8, ["fault"])) : W("", !0),
        n.value ? (b(), x(Y, { key: 2 }, [
          $("p", Nb, [
            Z(V(n.value.files.length) + " " + V(n.value.files.length === 1 ? "file" : "files") + ", ", 1),
            $("strong", null, V(w(_n)(n.value.total_bytes)), 1),
            s[6] || (s[6] = Z(" to come ", -1))
          ]),
          $("ul", Db, [
            (b(!0), x(Y, null, Xe(n.value.files, (a) => (b(), x("li", {
              key: a.file_key,
              "data-file-key": a.file_key
            }, [
              Z(V(a.filename) + " ", 1),
              $("span", Rb, V(a.bytes === null ? "" : w(_n)(a.bytes)), 1),
              (b(!0), x(Y, null, Xe(w(Ib)(a, n.value.has_key), (l) => (b(), x("span", {
                key: l.text,
                class: Re(["crm-note", { "crm-note-warn": l.warns }])
              }, V(l.text), 3))), 128)),
              $("p", Bb, V(a.folder), 1)
            ], 8, Fb))), 128)),
            (b(!0), x(Y, null, Xe(n.value.refused, (a) => (b(), x("li", {
              key: a.file_key ?? a.error,
              class: "crm-reason"
            }, V(a.error), 1))), 128))
          ]),
          $("ul", Vb, [
            (b(!0), x(Y, null, Xe(n.value.drives, (a) => (b(), x("li", {
              key: a.folders.join(),
              class: "crm-quiet",
              "data-testid": "preflight-drive"
            }, [
              $("i", {
                class: Re([a.fits ? "pi pi-check-circle" : "pi pi-times-circle", "crm-fit"]),
                "data-fits": a.fits,
                "aria-hidden": "true"
              }, null, 10, zb),
              Z(" " + V(w(jb)(a, n.value.drives.length)), 1)
            ]))), 128))
          ]),
          o.value ? (b(), x("label", Hb, [
            Fi($("input", {
              "onUpdate:modelValue": s[0] || (s[0] = (a) => w(t).acceptPickles = a),
              type: "checkbox",
              "data-testid": "accept-pickles"
            }, null, 512), [
              [ip, w(t).acceptPickles]
            ]),
            s[7] || (s[7] = Z(" I trust the creators of the pickle files: such a file can run code when it loads. Without this they are left out. ", -1))
          ])) : W("", !0)
        ], 64)) : W("", !0)
      ]),
      _: 1
    }, 8, ["visible"]));
  }
}), Wb = { class: "crm-grow" }, Kb = ["data-step"], qb = /* @__PURE__ */ Ke({
  __name: "ReferenceInput",
  setup(e) {
    const t = nn();
    async function n() {
      await kr(), t.lookUp();
    }
    return (o, r) => (b(), x(Y, null, [
      $("form", {
        class: "crm-row",
        onSubmit: r[1] || (r[1] = En((i) => w(t).lookUp(), ["prevent"]))
      }, [
        $("label", Wb, [
          r[2] || (r[2] = $("span", { class: "crm-hidden" }, "Civitai image: address or number", -1)),
          J(w(Yi), {
            modelValue: w(t).reference,
            "onUpdate:modelValue": r[0] || (r[0] = (i) => w(t).reference = i),
            class: "crm-input",
            placeholder: "Image address or number",
            autocomplete: "off",
            spellcheck: "false",
            "data-testid": "reference-input",
            onPaste: n
          }, null, 8, ["modelValue"])
        ]),
        J(w(Ce), {
          type: "submit",
          class: "crm-button crm-primary",
          disabled: w(t).step !== null || w(t).reference.trim() === "",
          "data-testid": "lookup-button"
        }, {
          default: ie(() => [
            $("i", {
              class: Re(w(t).step ? "pi pi-spin pi-spinner" : "pi pi-search"),
              "aria-hidden": "true"
            }, null, 2),
            r[3] || (r[3] = $("span", null, "Look up", -1))
          ]),
          _: 1
        }, 8, ["disabled"])
      ], 32),
      w(t).step ? (b(), x("p", {
        key: 0,
        class: "crm-quiet crm-step",
        role: "status",
        "data-testid": "loading",
        "data-step": w(t).step
      }, [
        r[4] || (r[4] = $("i", {
          class: "pi pi-spin pi-spinner",
          "aria-hidden": "true"
        }, null, -1)),
        Z(" " + V(w(t).step === "image" ? "Reading the image..." : "Finding its models..."), 1)
      ], 8, Kb)) : W("", !0)
    ], 64));
  }
}), Gb = {
  key: 0,
  class: "crm-key",
  "data-testid": "settings"
}, Yb = { class: "crm-setting" }, Zb = ["value"], Jb = ["value"], Xb = { class: "crm-setting" }, Qb = ["value"], ev = ["value"], tv = { class: "crm-setting" }, nv = ["value"], ov = ["checked", "data-testid", "onChange"], Oa = 1e6, rv = /* @__PURE__ */ Ke({
  __name: "SettingsBox",
  setup(e) {
    const t = Su(), n = ye(() => {
      const a = t.current?.speed_limit ?? null;
      return a === null ? "" : String(a / Oa);
    }), o = [
      { name: "pause_while_generating", label: "Wait while ComfyUI makes an image" },
      { name: "resume_at_start", label: "Go on with interrupted downloads when ComfyUI starts" },
      { name: "allow_pickles", label: "Download pickle files (.ckpt, .pt, .pth) without asking" }
    ], r = (a) => a.target.value, i = (a) => {
      t.change(a);
    };
    function s(a) {
      const l = Number.parseFloat(a.replace(",", "."));
      i({ speed_limit: Number.isFinite(l) && l > 0 ? Math.round(l * Oa) : null });
    }
    return (a, l) => w(t).open ? (b(), x("section", Gb, [
      w(t).current ? (b(), x(Y, { key: 0 }, [
        $("label", Yb, [
          l[3] || (l[3] = $("span", null, "Connections a file", -1)),
          $("select", {
            class: "crm-input crm-short",
            value: w(t).current.connections,
            "data-testid": "setting-connections",
            onChange: l[0] || (l[0] = (u) => i({ connections: Number(r(u)) }))
          }, [
            (b(), x(Y, null, Xe(8, (u) => $("option", {
              key: u,
              value: u
            }, V(u), 9, Jb)), 64))
          ], 40, Zb)
        ]),
        $("label", Xb, [
          l[4] || (l[4] = $("span", null, "Files of a batch at once", -1)),
          $("select", {
            class: "crm-input crm-short",
            value: w(t).current.files_at_once,
            "data-testid": "setting-at-once",
            onChange: l[1] || (l[1] = (u) => i({ files_at_once: Number(r(u)) }))
          }, [
            (b(), x(Y, null, Xe(4, (u) => $("option", {
              key: u,
              value: u
            }, V(u), 9, ev)), 64))
          ], 40, Qb)
        ]),
        $("label", tv, [
          l[5] || (l[5] = $("span", null, "Speed limit, MB/s (empty for none)", -1)),
          $("input", {
            class: "crm-input crm-short",
            inputmode: "decimal",
            value: n.value,
            "data-testid": "setting-limit",
            onChange: l[2] || (l[2] = (u) => s(r(u)))
          }, null, 40, nv)
        ]),
        (b(), x(Y, null, Xe(o, (u) => $("label", {
          key: u.name,
          class: "crm-check"
        }, [
          $("input", {
            type: "checkbox",
            checked: w(t).current[u.name],
            "data-testid": `setting-${u.name}`,
            onChange: (c) => i({ [u.name]: c.target.checked })
          }, null, 40, ov),
          Z(" " + V(u.label), 1)
        ])), 64))
      ], 64)) : W("", !0),
      w(t).fault ? (b(), pe(Nn, {
        key: 1,
        fault: w(t).fault
      }, null, 8, ["fault"])) : W("", !0)
    ])) : W("", !0);
  }
}), iv = {
  class: "crm-details",
  "data-testid": "fidelity"
}, sv = { class: "crm-fidelity" }, av = ["data-level", "data-field"], lv = { class: "crm-quiet" }, uv = {
  key: 0,
  class: "crm-quiet"
}, cv = {
  key: 1,
  class: "crm-quiet"
}, dv = /* @__PURE__ */ Ke({
  __name: "FidelityReport",
  props: {
    rows: {}
  },
  setup(e) {
    const t = e, n = ye(() => t.rows.filter((i) => i.level !== "exact")), o = ye(() => t.rows.filter((i) => i.level === "exact")), r = {
      exact: "pi-check",
      approximated: "pi-equals",
      dropped: "pi-minus-circle",
      unknown: "pi-question-circle"
    };
    return (i, s) => (b(), x("details", iv, [
      $("summary", null, [
        $("span", null, "How true it is: " + V(o.value.length) + " exact, " + V(n.value.length) + " not", 1)
      ]),
      $("ul", sv, [
        (b(!0), x(Y, null, Xe([...n.value, ...o.value], (a, l) => (b(), x("li", {
          key: l,
          "data-level": a.level,
          "data-field": a.field
        }, [
          $("i", {
            class: Re(["pi", r[a.level]]),
            "aria-hidden": "true"
          }, null, 2),
          $("div", null, [
            $("p", null, [
              $("strong", null, V(a.field), 1),
              s[0] || (s[0] = Z(" ", -1)),
              $("span", lv, V(a.level), 1)
            ]),
            a.level !== "exact" ? (b(), x("p", uv, [
              a.asked && a.used ? (b(), x(Y, { key: 0 }, [
                Z(V(a.asked) + " → " + V(a.used) + ". ", 1)
              ], 64)) : a.used ? (b(), x(Y, { key: 1 }, [
                Z(V(a.used) + ". ", 1)
              ], 64)) : a.asked ? (b(), x(Y, { key: 2 }, [
                Z(V(a.asked) + " left out. ", 1)
              ], 64)) : W("", !0),
              Z(" " + V(a.why), 1)
            ])) : (b(), x("p", cv, V(a.used), 1))
          ])
        ], 8, av))), 128))
      ])
    ]));
  }
}), fv = {
  class: "crm-missing",
  "data-testid": "missing-list"
}, pv = { class: "crm-quiet" }, hv = /* @__PURE__ */ Ke({
  __name: "MissingDialog",
  props: /* @__PURE__ */ ks({
    missing: {}
  }, {
    visible: { type: Boolean, required: !0 },
    visibleModifiers: {}
  }),
  emits: /* @__PURE__ */ ks(["goOn"], ["update:visible"]),
  setup(e, { emit: t }) {
    const n = Xd(e, "visible"), o = t;
    return (r, i) => (b(), pe(w(Ji), {
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
      header: ie(() => [...i[3] || (i[3] = [
        $("strong", null, "Some models are missing", -1)
      ])]),
      footer: ie(() => [
        J(w(Ce), {
          class: "crm-button",
          autofocus: "",
          "data-testid": "dialog-cancel",
          onClick: i[0] || (i[0] = (s) => n.value = !1)
        }, {
          default: ie(() => [...i[4] || (i[4] = [
            Z("Cancel", -1)
          ])]),
          _: 1
        }),
        J(w(Ce), {
          class: "crm-button crm-primary",
          "data-testid": "dialog-continue",
          onClick: i[1] || (i[1] = (s) => o("goOn"))
        }, {
          default: ie(() => [...i[5] || (i[5] = [
            Z("Continue", -1)
          ])]),
          _: 1
        })
      ]),
      default: ie(() => [
        i[6] || (i[6] = $("p", null, "The workflow will load, but it cannot run as it should without:", -1)),
        $("ul", fv, [
          (b(!0), x(Y, null, Xe(e.missing, (s) => (b(), x("li", {
            key: s.file_key
          }, [
            Z(V(s.name ?? s.filename ?? "Unnamed model") + " ", 1),
            $("span", pv, "(" + V(w(Iu)(s.type)) + ")", 1)
          ]))), 128))
        ])
      ]),
      _: 1
    }, 8, ["visible"]));
  }
}), mv = { class: "crm-workflow" }, gv = {
  class: "crm-done",
  role: "status",
  "data-testid": "confirmation"
}, bv = /* @__PURE__ */ Ke({
  __name: "WorkflowBox",
  setup(e) {
    const t = nn(), n = Bt(), o = $u(), r = /* @__PURE__ */ $e(!1), i = ye(
      () => t.chosen.filter((u) => jr(u, n.files[u.file_key]) !== "present")
    ), s = ye(
      () => o.confirmation?.imageId === t.metadata?.image_id ? o.confirmation : null
    );
    function a() {
      i.value.length > 0 ? r.value = !0 : o.generate();
    }
    function l() {
      r.value = !1, o.generate();
    }
    return (u, c) => (b(), x("section", mv, [
      J(w(Ce), {
        class: "crm-button crm-primary crm-wide",
        disabled: w(o).busy,
        "data-testid": "generate",
        onClick: a
      }, {
        default: ie(() => [
          $("i", {
            class: Re(w(o).busy ? "pi pi-spin pi-spinner" : "pi pi-sitemap"),
            "aria-hidden": "true"
          }, null, 2),
          Z(" " + V(w(o).busy ? "Generating..." : "Generate Workflow"), 1)
        ]),
        _: 1
      }, 8, ["disabled"]),
      w(o).fault ? (b(), pe(Nn, {
        key: 0,
        fault: w(o).fault
      }, null, 8, ["fault"])) : W("", !0),
      s.value ? (b(), x(Y, { key: 1 }, [
        $("p", gv, [
          c[1] || (c[1] = $("i", {
            class: "pi pi-check-circle",
            "aria-hidden": "true"
          }, null, -1)),
          Z(" Workflow loaded · " + V(s.value.nodeCount) + " nodes · " + V(s.value.workflowType), 1)
        ]),
        J(dv, {
          rows: s.value.fidelity
        }, null, 8, ["rows"])
      ], 64)) : W("", !0),
      J(hv, {
        visible: r.value,
        "onUpdate:visible": c[0] || (c[0] = (d) => r.value = d),
        missing: i.value,
        onGoOn: l
      }, null, 8, ["visible", "missing"])
    ]));
  }
}), vv = { class: "crm-row crm-header" }, yv = {
  key: 2,
  class: "crm-quiet crm-empty",
  "data-testid": "empty"
}, _v = /* @__PURE__ */ Ke({
  __name: "App",
  setup(e) {
    const t = nn(), n = Gi(), o = $u(), r = Su();
    return ht(
      () => t.metadata,
      () => o.clear()
    ), (i, s) => (b(), x("div", {
      class: "crm",
      "data-testid": "civitai-remake",
      onKeydown: s[2] || (s[2] = En(() => {
      }, ["stop"])),
      onKeyup: s[3] || (s[3] = En(() => {
      }, ["stop"])),
      onPaste: s[4] || (s[4] = En(() => {
      }, ["stop"]))
    }, [
      $("header", vv, [
        s[7] || (s[7] = $("h2", { class: "crm-grow" }, "Civitai Remake", -1)),
        $("button", {
          type: "button",
          class: "crm-icon",
          "aria-label": "API key",
          title: "API key",
          "data-testid": "key-button",
          onClick: s[0] || (s[0] = (a) => w(n).open = !w(n).open)
        }, [...s[5] || (s[5] = [
          $("i", {
            class: "pi pi-key",
            "aria-hidden": "true"
          }, null, -1)
        ])]),
        $("button", {
          type: "button",
          class: "crm-icon",
          "aria-label": "Download settings",
          title: "Download settings",
          "data-testid": "settings-button",
          onClick: s[1] || (s[1] = (a) => w(r).toggle())
        }, [...s[6] || (s[6] = [
          $("i", {
            class: "pi pi-cog",
            "aria-hidden": "true"
          }, null, -1)
        ])])
      ]),
      J(Um),
      J(rv),
      J(qb),
      w(t).fault ? (b(), pe(Nn, {
        key: 0,
        fault: w(t).fault
      }, null, 8, ["fault"])) : W("", !0),
      w(t).metadata ? (b(), x(Y, { key: 1 }, [
        J(Oh, {
          metadata: w(t).metadata
        }, null, 8, ["metadata"]),
        w(t).resources.length > 0 || w(t).step === null ? (b(), x(Y, { key: 0 }, [
          w(t).resources.length > 0 ? (b(), pe(Vg, { key: 0 })) : W("", !0),
          J(bv)
        ], 64)) : W("", !0)
      ], 64)) : !w(t).step && !w(t).fault ? (b(), x("p", yv, " Paste the address of an image on Civitai to see what it was made with. ")) : W("", !0),
      J(Gg),
      J(Ub)
    ], 32));
  }
}), wv = "control_after_generate";
function Sv(e, t, n, o) {
  for (const r of e.nodes) {
    const i = String(r.id), s = n.get(i), a = o.get(i);
    a && (r.pos = [a.x, a.y]), s && (r.size = [...s.size]);
    const l = t[i]?.inputs;
    if (!s || !l) continue;
    const u = Array.isArray(r.widgets_values) ? [...r.widgets_values] : [], c = Vu(r.widgets_values_named) ? { ...r.widgets_values_named } : null;
    s.widgets.forEach((d, f) => {
      const h = d === wv ? "fixed" : l[d];
      h === void 0 || Array.isArray(h) || (u[f] = h, c && (c[d] = h));
    }), u.length > 0 && (r.widgets_values = u), c && (r.widgets_values_named = c);
  }
}
function $v(e) {
  const t = Object.values(e);
  if (t.length === 0) throw new Error("The workflow is empty.");
  for (const n of t) {
    if (typeof n.class_type != "string" || !Vu(n.inputs)) throw new Error("The workflow is damaged.");
    for (const o of Object.values(n.inputs))
      if (Array.isArray(o) && !(String(o[0]) in e)) throw new Error("A link of the workflow leads nowhere.");
  }
}
function Vu(e) {
  return typeof e == "object" && e !== null && !Array.isArray(e);
}
const kv = 80, Xi = 40, Ao = 30, Cv = 90, xv = 1500, Tv = 250, Ov = 1200;
function Pv(e) {
  const t = /* @__PURE__ */ new Map();
  let n = 0;
  for (const o of Av(e)) {
    let r = 0;
    for (const i of o)
      t.set(i.id, { x: n, y: r + Ao }), r += Ao + i.height + Xi;
    n += Math.max(...o.map((i) => i.width)) + kv;
  }
  return t;
}
function Av(e) {
  const t = Lv(e), n = [];
  for (const o of e) (n[t.get(o.id) ?? 0] ??= []).push(o);
  return Ev(n.filter((o) => o.length > 0).flatMap(Iv));
}
function Ev(e) {
  const t = [];
  let n = 0;
  for (const o of e) {
    const r = o.every((s) => s.height <= Tv), i = r ? o.reduce((s, a) => s + Ao + a.height + Xi, 0) : 1 / 0;
    i <= n ? (t[t.length - 1]?.push(...o), n -= i) : (n = r && t.length > 0 ? Ov - i : 0, t.push([...o]));
  }
  return t;
}
function Lv(e) {
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
function Iv(e) {
  const t = [[]];
  let n = 0;
  for (const o of e) {
    const r = t[t.length - 1] ?? [], i = Ao + o.height + Xi;
    r.length > 0 && n + i > xv ? (t.push([o]), n = i) : (r.push(o), n += i);
  }
  return t;
}
const qo = 30, jv = 1;
function Mv(e, t) {
  if (e.length === 0) return null;
  const n = Math.min(...e.map((d) => d.x)), o = Math.min(...e.map((d) => d.y)) - Ao, r = Math.max(...e.map((d) => d.x + d.w)) - n, i = Math.max(...e.map((d) => d.y + d.h)) - o, s = Math.max(50, t.width - 2 * qo), a = Math.max(50, t.height - 2 * qo), l = Math.min(jv, s / r, a / i), u = (t.left + qo + (s - r * l) / 2) / l - n, c = (qo + (a - i * l) / 2) / l - o;
  return { scale: l, x: u, y: c };
}
function Nv(e, t) {
  const n = `civitai_${e}`;
  let o = n;
  for (let r = 2; t(o); r += 1) o = `${n} (${r})`;
  return o;
}
function Dv(e) {
  const t = Array.isArray(e) ? e : [];
  return new Set(
    t.map((n) => typeof n == "string" ? n : Fv(n)).filter((n) => n !== "").map((n) => n.replace(/^workflows[\\/]/, "").replace(/\.json$/i, ""))
  );
}
function Fv(e) {
  const t = typeof e == "object" && e !== null && "path" in e ? e.path : "";
  return typeof t == "string" ? t : "";
}
const Rv = 5e3, Qi = 315, Bv = [420, 220];
async function Vv(e, t, n, o = 0) {
  $v(t);
  const r = Nv(n, await Kv(e));
  await e.loadApiJson(t, r);
  const i = await zv(e, r);
  for (const l of Go(e.graph)) l.setSize([l.computeSize()[0] ?? Qi, l.computeSize()[1] ?? 100]);
  e.graph.arrange();
  const s = new Map(Go(e.graph).map((l) => [String(l.id), Uv(l)])), a = e.graph.serialize();
  return Sv(a, t, s, Pv(Wv(t, s))), await e.loadGraphData(a, !0, !1, i), await qv(), Hv(e, Go(e.graph), o), { name: r, nodeCount: Go(e.graph).length };
}
async function zv(e, t) {
  const n = Date.now() + Rv;
  for (; Date.now() < n; ) {
    const o = e.extensionManager.workflow.activeWorkflow;
    if (o?.path === `workflows/${t}.json`) return o;
    await new Promise((r) => setTimeout(r, 20));
  }
  throw new Error("ComfyUI did not open a new tab for the workflow.");
}
function Go(e) {
  return e.nodes ?? e._nodes ?? [];
}
function Hv(e, t, n) {
  const { canvas: o, ds: r } = e.canvas, i = o.getBoundingClientRect(), s = Math.max(0, n - i.left), a = t.map((u) => ({ x: u.pos[0] ?? 0, y: u.pos[1] ?? 0, w: u.size[0] ?? 0, h: u.size[1] ?? 0 })), l = Mv(a, { left: s, width: i.width - s, height: i.height });
  l && (r.scale = l.scale, r.offset[0] = l.x, r.offset[1] = l.y, e.canvas.setDirty(!0, !0));
}
function Uv(e) {
  const t = e.computeSize(), n = (e.widgets ?? []).map((s) => s.name), o = n.includes("text") ? Bv : [Qi, 0], r = Math.max(t[0] ?? 0, o[0] ?? 0), i = Math.max((t[1] ?? 0) + Cv, o[1] ?? 0);
  return { widgets: n, size: [Math.round(r), Math.round(i)] };
}
function Wv(e, t) {
  return Object.entries(e).map(([n, o]) => ({
    id: n,
    kind: o.class_type,
    width: t.get(n)?.size[0] ?? Qi,
    height: t.get(n)?.size[1] ?? 200,
    sources: Object.values(o.inputs).flatMap((r) => Array.isArray(r) ? [String(r[0])] : [])
  }));
}
async function Kv(e) {
  const t = e.extensionManager.workflow;
  let n = /* @__PURE__ */ new Set();
  try {
    const r = await e.api.fetchApi("/userdata?dir=workflows&recurse=true&split=false");
    n = Dv(r.ok ? await r.json() : []);
  } catch {
  }
  const o = new Set((t.openWorkflows ?? []).map((r) => r.path ?? ""));
  return (r) => {
    const i = `workflows/${r}.json`;
    return n.has(r) || o.has(i) || !!t.getWorkflowByPath?.(i);
  };
}
function qv() {
  return new Promise((e) => {
    const t = setTimeout(e, 500);
    requestAnimationFrame(
      () => requestAnimationFrame(() => {
        clearTimeout(t), e();
      })
    );
  });
}
const Pa = "civitai-remake";
class Gv {
  app;
  api;
  constructor(t) {
    this.app = t.app.app, this.api = t.api.api;
  }
  fetchApi(t, n) {
    return this.api.fetchApi(t, n);
  }
  listen(t, n) {
    this.api.addEventListener(t, (o) => n(o.detail));
  }
  async refreshModels() {
    await (this.app.refreshMissingModels?.() ?? this.app.reloadNodeDefs?.() ?? this.app.refreshComboInNodes?.());
  }
  loadOntoCanvas(t, n) {
    return Vv(this.app, t, n, Yv());
  }
  showBadge(t) {
    const n = this.app.extensionManager.sidebarTab?.sidebarTabs?.find((o) => o.id === Pa);
    n && (n.iconBadge = t);
  }
  /** Add the tab once the host is set up. */
  addTab(t) {
    this.app.registerExtension({
      name: "civitai.remake",
      setup: () => this.app.extensionManager.registerSidebarTab({ ...t, id: Pa, type: "custom" })
    });
  }
}
function Yv() {
  const t = (document.querySelector(".crm")?.closest(".sidebar-content-container") ?? document.querySelector(".crm"))?.getBoundingClientRect();
  return t && t.left < window.innerWidth / 2 ? t.right : 0;
}
function Zv() {
  if (!window.comfyAPI) throw new Error("Civitai Remake runs inside ComfyUI only.");
  return new Gv(window.comfyAPI);
}
const zu = Zv();
Zp(zu);
const Hu = Bt(Jo);
Hu.follow();
let io = null, Aa = !1;
function Uu() {
  io?.unmount(), io = null;
}
function Jv(e) {
  Uu(), e.replaceChildren(), io = dp(_v), io.use(Jo).use(Fp, { unstyled: !0 }), io.mount(e), !Aa && (Aa = !0, Gi(Jo).refresh(), nn(Jo).restore());
}
Hu.refresh();
zu.addTab({
  icon: "pi pi-images",
  title: "Civitai Remake",
  tooltip: "Civitai Remake",
  render: Jv,
  destroy: Uu
});
