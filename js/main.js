(function(){"use strict";try{if(typeof document<"u"){var r=document.createElement("style");r.id="civitai-remake-style",r.appendChild(document.createTextNode('.crm{--crm-line: var(--border-default, var(--border-color, #4e4e4e));--crm-quiet: var(--descrip-text, #999);--crm-good: #3fa66a;--crm-warn: #c98a1b;--crm-bad: var(--error-text, #e05555);--crm-accent: var(--primary-background, #1f7ae0);--crm-surface: var(--secondary-background, var(--comfy-input-bg, #262729));box-sizing:border-box;display:flex;flex-direction:column;gap:12px;padding:12px;min-width:0;color:var(--fg-color, #eee);font-size:13px;line-height:1.4}.crm *,.crm *:before,.crm *:after{box-sizing:border-box}.crm p,.crm h2,.crm ul,.crm dl,.crm dd,.crm dt{margin:0;padding:0}.crm h2{font-size:15px;font-weight:600}.crm ul{list-style:none}.crm a{color:inherit;text-decoration:none}.crm a:hover{text-decoration:underline}.crm i.pi{font-size:13px}.crm p>i.pi{margin-right:4px}.crm :focus-visible{outline:2px solid var(--crm-accent);outline-offset:1px}.crm .crm-row{display:flex;flex-wrap:wrap;align-items:center;gap:8px}.crm .crm-grow{flex:1 1 120px;min-width:0}.crm .crm-quiet{color:var(--crm-quiet);font-size:12px}.crm .crm-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.crm .crm-header .crm-grow{flex:1 1 auto}.crm .crm-empty{padding:24px 8px;text-align:center}.crm .crm-input{width:100%;height:32px;padding:0 10px;border:1px solid var(--crm-line);border-radius:6px;background:var(--comfy-input-bg, #222);color:var(--input-text, var(--fg-color, #ddd));font:inherit}.crm .crm-button{display:inline-flex;align-items:center;justify-content:center;gap:6px;height:32px;padding:0 12px;border:1px solid var(--crm-line);border-radius:6px;background:var(--crm-surface);color:inherit;font:inherit;cursor:pointer;white-space:nowrap}.crm .crm-button:hover:not(:disabled){filter:brightness(1.12)}.crm .crm-button:disabled{opacity:.5;cursor:default}.crm .crm-primary{background:var(--crm-accent);border-color:transparent;color:#fff}.crm .crm-small{height:26px;padding:0 9px;font-size:12px}.crm .crm-wide{width:100%;height:36px;font-weight:600}.crm .crm-link{height:auto;padding:0;border:0;background:none;color:var(--crm-accent);align-self:flex-start}.crm .crm-icon{display:inline-grid;place-items:center;flex:none;width:24px;height:24px;padding:0;border:0;border-radius:4px;background:none;color:var(--crm-quiet);cursor:pointer}.crm .crm-icon:hover{background:var(--crm-surface);color:inherit}.crm .crm-key{display:flex;flex-direction:column;gap:6px;padding:8px 10px;border:1px solid var(--crm-line);border-radius:8px}.crm .crm-fault{display:flex;gap:8px;padding:8px 10px;border:1px solid var(--crm-bad);border-radius:8px}.crm .crm-fault>i{color:var(--crm-bad);margin-top:2px}.crm .crm-fault-text{overflow-wrap:anywhere}.crm .crm-code{color:var(--crm-quiet);font:11px/1.4 monospace}.crm .crm-result{display:flex;flex-direction:column;gap:8px}.crm .crm-preview{display:grid;place-items:center;min-height:60px;border-radius:8px;background:var(--crm-surface);overflow:hidden}.crm .crm-preview img{display:block;max-width:100%;max-height:260px;object-fit:contain}.crm .crm-title{display:flex;align-items:center;gap:8px;font-weight:600}.crm .crm-chip{padding:1px 8px;border:1px solid var(--crm-line);border-radius:10px;color:var(--crm-quiet);font-size:11px;font-weight:400}.crm .crm-details{border:1px solid var(--crm-line);border-radius:8px}.crm .crm-details>summary{display:flex;align-items:center;justify-content:space-between;gap:8px;min-height:32px;padding:2px 6px 2px 10px;cursor:pointer;list-style:none}.crm .crm-details>summary::-webkit-details-marker{display:none}.crm .crm-details>summary:before{content:"›";width:10px;color:var(--crm-quiet)}.crm .crm-details[open]>summary:before{transform:rotate(90deg)}.crm .crm-details>summary>:first-child:not(button){flex:1}.crm .crm-prompt{max-height:220px;overflow:auto;padding:0 10px 10px;white-space:pre-wrap;overflow-wrap:anywhere;user-select:text}.crm .crm-parameters{display:flex;flex-direction:column}.crm .crm-parameter{display:grid;grid-template-columns:minmax(80px,38%) 1fr 24px;align-items:center;gap:6px;min-height:26px;border-bottom:1px solid color-mix(in srgb,var(--crm-line) 45%,transparent)}.crm .crm-parameter:last-child{border-bottom:0}.crm .crm-parameter dt{color:var(--crm-quiet);font-size:12px;overflow-wrap:anywhere}.crm .crm-parameter dd{overflow-wrap:anywhere;user-select:text}.crm .crm-details .crm-parameters{padding:0 10px 6px}.crm .crm-models,.crm .crm-cards{display:flex;flex-direction:column;gap:8px}.crm .crm-card{display:flex;flex-direction:column;gap:6px;padding:8px 10px;border:1px solid var(--crm-line);border-left-width:3px;border-radius:8px}.crm .crm-card-head{display:flex;align-items:flex-start;gap:8px}.crm .crm-card-head .crm-grow{flex:1 1 0}.crm .crm-state-icon{margin-top:2px;color:var(--crm-quiet)}.crm .crm-name{font-weight:600;overflow-wrap:anywhere}.crm .crm-path{overflow-wrap:anywhere;user-select:text}.crm .crm-reason{display:flex;flex-direction:column;gap:2px;font-size:12px;overflow-wrap:anywhere}.crm .crm-check{display:flex;align-items:flex-start;gap:6px}.crm .crm-is-present{border-left-color:var(--crm-good)}.crm .crm-is-present .crm-state-icon{color:var(--crm-good)}.crm .crm-is-missing,.crm .crm-is-cancelled{border-left-color:var(--crm-warn)}.crm .crm-is-missing .crm-state-icon,.crm .crm-is-cancelled .crm-state-icon{color:var(--crm-warn)}.crm .crm-is-waiting,.crm .crm-is-downloading,.crm .crm-is-verifying{border-left-color:var(--crm-accent)}.crm .crm-is-downloading .crm-state-icon,.crm .crm-is-verifying .crm-state-icon{color:var(--crm-accent)}.crm .crm-is-failed,.crm .crm-is-unresolved{border-left-color:var(--crm-bad)}.crm .crm-is-failed .crm-state-icon,.crm .crm-is-unresolved .crm-state-icon{color:var(--crm-bad)}.crm .crm-is-off{opacity:.65}.crm .crm-bar{height:16px;border-radius:4px;background:var(--crm-surface);overflow:hidden}.crm .crm-bar .crm-bar-value{display:flex;align-items:center;justify-content:center;height:100%;background:var(--crm-accent);color:#fff;transition:width .3s linear}.crm .crm-numbers{display:flex;flex-wrap:wrap;gap:2px 10px;font-variant-numeric:tabular-nums}.crm .crm-bar .crm-bar-label{font-size:11px;line-height:1;font-variant-numeric:tabular-nums}.crm .crm-workflow{display:flex;flex-direction:column;gap:8px}.crm .crm-done{display:flex;align-items:center;gap:6px;color:var(--crm-good)}.crm .crm-fidelity{display:flex;flex-direction:column;gap:6px;padding:0 10px 10px}.crm .crm-fidelity li{display:flex;gap:8px;overflow-wrap:anywhere}.crm .crm-fidelity li>i{margin-top:3px;color:var(--crm-warn)}.crm .crm-fidelity li[data-level=exact]>i{color:var(--crm-good)}.crm .crm-fidelity li[data-level=dropped]>i{color:var(--crm-bad)}.crm.crm-mask{display:grid;place-items:center;padding:16px;background:#0000008c}.crm .crm-dialog{display:flex;flex-direction:column;gap:12px;width:min(420px,100%);max-height:80vh;padding:16px;overflow:auto;border:1px solid var(--crm-line);border-radius:10px;background:var(--comfy-menu-bg, #222);color:var(--fg-color, #eee)}.crm .crm-missing{display:flex;flex-direction:column;gap:4px;margin-top:8px;overflow-wrap:anywhere}.crm .crm-dialog-foot{display:flex;justify-content:flex-end;gap:8px}')),document.head.appendChild(r)}}catch(e){console.error("vite-plugin-css-injected-by-js",e)}})();
var Eu = Object.defineProperty, Ji = Object.getOwnPropertySymbols, Lu = Object.prototype.hasOwnProperty, Iu = Object.prototype.propertyIsEnumerable, Xi = (e, t, n) => t in e ? Eu(e, t, { enumerable: !0, configurable: !0, writable: !0, value: n }) : e[t] = n, ju = (e, t) => {
  for (var n in t || (t = {})) Lu.call(t, n) && Xi(e, n, t[n]);
  if (Ji) for (var n of Ji(t)) Iu.call(t, n) && Xi(e, n, t[n]);
  return e;
};
function mn(e) {
  return e == null || e === "" || Array.isArray(e) && e.length === 0 || !(e instanceof Date) && typeof e == "object" && Object.keys(e).length === 0;
}
function $i(e) {
  return typeof e == "function" && "call" in e && "apply" in e;
}
function ve(e) {
  return !mn(e);
}
function $t(e, t = !0) {
  return e instanceof Object && e.constructor === Object && (t || Object.keys(e).length !== 0);
}
function Sa(e = {}, t = {}) {
  let n = ju({}, e);
  return Object.keys(t).forEach((o) => {
    let r = o;
    $t(t[r]) && r in e && $t(e[r]) ? n[r] = Sa(e[r], t[r]) : n[r] = t[r];
  }), n;
}
function Mu(...e) {
  return e.reduce((t, n, o) => o === 0 ? n : Sa(t, n), {});
}
function Je(e, ...t) {
  return $i(e) ? e(...t) : e;
}
function Ge(e, t = !0) {
  return typeof e == "string" && (t || e !== "");
}
function wt(e) {
  return Ge(e) ? e.replace(/(-|_)/g, "").toLowerCase() : e;
}
function ki(e, t = "", n = {}) {
  let o = wt(t).split("."), r = o.shift();
  if (r) {
    if ($t(e)) {
      let i = Object.keys(e).find((s) => wt(s) === r) || "";
      return ki(Je(e[i], n), o.join("."), n);
    }
    return;
  }
  return Je(e, n);
}
function wa(e, t = !0) {
  return Array.isArray(e) && (t || e.length !== 0);
}
function Nu(e) {
  return ve(e) && !isNaN(e);
}
function un(e, t) {
  if (t) {
    let n = t.test(e);
    return t.lastIndex = 0, n;
  }
  return !1;
}
function Du(...e) {
  return Mu(...e);
}
function Vn(e) {
  return e && e.replace(/\/\*(?:(?!\*\/)[\s\S])*\*\/|[\r\n\t]+/g, "").replace(/ {2,}/g, " ").replace(/ ([{:}]) /g, "$1").replace(/([;,]) /g, "$1").replace(/ !/g, "!").replace(/: /g, ":").trim();
}
function Fu(e) {
  return Ge(e, !1) ? e[0].toUpperCase() + e.slice(1) : e;
}
function $a(e) {
  return Ge(e) ? e.replace(/(_)/g, "-").replace(/([a-z])([A-Z])/g, "$1-$2").toLowerCase() : e;
}
function ka() {
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
function Ru(e, t) {
  return e ? e.classList ? e.classList.contains(t) : new RegExp("(^| )" + t + "( |$)", "gi").test(e.className) : !1;
}
function Wo(e, t) {
  if (e && t) {
    let n = (o) => {
      Ru(e, o) || (e.classList ? e.classList.add(o) : e.className += " " + o);
    };
    [t].flat().filter(Boolean).forEach((o) => o.split(" ").forEach(n));
  }
}
function Bu() {
  return window.innerWidth - document.documentElement.offsetWidth;
}
function Vu(e) {
  typeof e == "string" ? Wo(document.body, e || "p-overflow-hidden") : (e != null && e.variableName && document.body.style.setProperty(e.variableName, Bu() + "px"), Wo(document.body, e?.className || "p-overflow-hidden"));
}
function zn(e, t) {
  if (e && t) {
    let n = (o) => {
      e.classList ? e.classList.remove(o) : e.className = e.className.replace(new RegExp("(^|\\b)" + o.split(" ").join("|") + "(\\b|$)", "gi"), " ");
    };
    [t].flat().filter(Boolean).forEach((o) => o.split(" ").forEach(n));
  }
}
function zu(e) {
  typeof e == "string" ? zn(document.body, e || "p-overflow-hidden") : (e != null && e.variableName && document.body.style.removeProperty(e.variableName), zn(document.body, e?.className || "p-overflow-hidden"));
}
function Hu() {
  let e = window, t = document, n = t.documentElement, o = t.getElementsByTagName("body")[0], r = e.innerWidth || n.clientWidth || o.clientWidth, i = e.innerHeight || n.clientHeight || o.clientHeight;
  return { width: r, height: i };
}
function Qi(e) {
  return e ? Math.abs(e.scrollLeft) : 0;
}
function Uu(e, t) {
  e && (typeof t == "string" ? e.style.cssText = t : Object.entries(t || {}).forEach(([n, o]) => e.style[n] = o));
}
function Ca(e, t) {
  return e instanceof HTMLElement ? e.offsetWidth : 0;
}
function Wu(e) {
  if (e) {
    let t = e.parentNode;
    return t && t instanceof ShadowRoot && t.host && (t = t.host), t;
  }
  return null;
}
function Ku(e) {
  return !!(e !== null && typeof e < "u" && e.nodeName && Wu(e));
}
function gn(e) {
  return typeof Element < "u" ? e instanceof Element : e !== null && typeof e == "object" && e.nodeType === 1 && typeof e.nodeName == "string";
}
function Ko(e, t = {}) {
  if (gn(e)) {
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
        i ? e.addEventListener(i[1].toLowerCase(), r) : o === "p-bind" || o === "pBind" ? Ko(e, r) : (r = o === "class" ? [...new Set(n("class", r))].join(" ").trim() : o === "style" ? n("style", r).join(";").trim() : r, (e.$attrs = e.$attrs || {}) && (e.$attrs[o] = r), e.setAttribute(o, r));
      }
    });
  }
}
function xa(e, t = {}, ...n) {
  {
    let o = document.createElement(e);
    return Ko(o, t), o.append(...n), o;
  }
}
function qu(e, t) {
  return gn(e) ? Array.from(e.querySelectorAll(t)) : [];
}
function Gu(e, t) {
  return gn(e) ? e.matches(t) ? e : e.querySelector(t) : null;
}
function $n(e, t) {
  e && document.activeElement !== e && e.focus(t);
}
function Yu(e, t) {
  if (gn(e)) {
    let n = e.getAttribute(t);
    return isNaN(n) ? n === "true" || n === "false" ? n === "true" : n : +n;
  }
}
function Ta(e, t = "") {
  let n = qu(e, `button:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            [href]:not([tabindex = "-1"]):not([style*="display:none"]):not([hidden])${t},
            input:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            select:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            textarea:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            [tabIndex]:not([tabIndex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            [contenteditable]:not([tabIndex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t}`), o = [];
  for (let r of n) getComputedStyle(r).display != "none" && getComputedStyle(r).visibility != "hidden" && o.push(r);
  return o;
}
function En(e, t) {
  let n = Ta(e, t);
  return n.length > 0 ? n[0] : null;
}
function es(e) {
  if (e) {
    let t = e.offsetHeight, n = getComputedStyle(e);
    return t -= parseFloat(n.paddingTop) + parseFloat(n.paddingBottom) + parseFloat(n.borderTopWidth) + parseFloat(n.borderBottomWidth), t;
  }
  return 0;
}
function Zu(e, t) {
  let n = Ta(e, t);
  return n.length > 0 ? n[n.length - 1] : null;
}
function Ju(e) {
  if (e) {
    let t = e.getBoundingClientRect();
    return { top: t.top + (window.pageYOffset || document.documentElement.scrollTop || document.body.scrollTop || 0), left: t.left + (window.pageXOffset || Qi(document.documentElement) || Qi(document.body) || 0) };
  }
  return { top: "auto", left: "auto" };
}
function Oa(e, t) {
  return e ? e.offsetHeight : 0;
}
function ts(e) {
  if (e) {
    let t = e.offsetWidth, n = getComputedStyle(e);
    return t -= parseFloat(n.paddingLeft) + parseFloat(n.paddingRight) + parseFloat(n.borderLeftWidth) + parseFloat(n.borderRightWidth), t;
  }
  return 0;
}
function Pa() {
  return !!(typeof window < "u" && window.document && window.document.createElement);
}
function ns(e, t = "") {
  return gn(e) ? e.matches(`button:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            [href][clientHeight][clientWidth]:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            input:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            select:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            textarea:not([tabindex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            [tabIndex]:not([tabIndex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t},
            [contenteditable]:not([tabIndex = "-1"]):not([disabled]):not([style*="display:none"]):not([hidden])${t}`) : !1;
}
function Aa(e, t = "", n) {
  gn(e) && n !== null && n !== void 0 && e.setAttribute(t, n);
}
var Lo = {};
function Xu(e = "pui_id_") {
  return Object.hasOwn(Lo, e) || (Lo[e] = 0), Lo[e]++, `${e}${Lo[e]}`;
}
function Qu() {
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
var Lr = Qu(), ec = Object.defineProperty, tc = Object.defineProperties, nc = Object.getOwnPropertyDescriptors, qo = Object.getOwnPropertySymbols, Ea = Object.prototype.hasOwnProperty, La = Object.prototype.propertyIsEnumerable, os = (e, t, n) => t in e ? ec(e, t, { enumerable: !0, configurable: !0, writable: !0, value: n }) : e[t] = n, dt = (e, t) => {
  for (var n in t || (t = {})) Ea.call(t, n) && os(e, n, t[n]);
  if (qo) for (var n of qo(t)) La.call(t, n) && os(e, n, t[n]);
  return e;
}, Ir = (e, t) => tc(e, nc(t)), Et = (e, t) => {
  var n = {};
  for (var o in e) Ea.call(e, o) && t.indexOf(o) < 0 && (n[o] = e[o]);
  if (e != null && qo) for (var o of qo(e)) t.indexOf(o) < 0 && La.call(e, o) && (n[o] = e[o]);
  return n;
}, oc = ka(), Ie = oc, Qn = /{([^}]*)}/g, Ia = /(\d+\s+[\+\-\*\/]\s+\d+)/g, ja = /var\([^)]+\)/g;
function rs(e) {
  return Ge(e) ? e.replace(/[A-Z]/g, (t, n) => n === 0 ? t : "." + t.toLowerCase()).toLowerCase() : e;
}
function rc(e) {
  return $t(e) && e.hasOwnProperty("$value") && e.hasOwnProperty("$type") ? e.$value : e;
}
function ic(e) {
  return e.replaceAll(/ /g, "").replace(/[^\w]/g, "-");
}
function Xr(e = "", t = "") {
  return ic(`${Ge(e, !1) && Ge(t, !1) ? `${e}-` : e}${t}`);
}
function Ma(e = "", t = "") {
  return `--${Xr(e, t)}`;
}
function sc(e = "") {
  let t = (e.match(/{/g) || []).length, n = (e.match(/}/g) || []).length;
  return (t + n) % 2 !== 0;
}
function Na(e, t = "", n = "", o = [], r) {
  if (Ge(e)) {
    let i = e.trim();
    if (sc(i)) return;
    if (un(i, Qn)) {
      let s = i.replaceAll(Qn, (a) => {
        let l = a.replace(/{|}/g, "").split(".").filter((u) => !o.some((c) => un(u, c)));
        return `var(${Ma(n, $a(l.join("-")))}${ve(r) ? `, ${r}` : ""})`;
      });
      return un(s.replace(ja, "0"), Ia) ? `calc(${s})` : s;
    }
    return i;
  } else if (Nu(e)) return e;
}
function ac(e, t, n) {
  Ge(t, !1) && e.push(`${t}:${n};`);
}
function Sn(e, t) {
  return e ? `${e}{${t}}` : "";
}
function Da(e, t) {
  if (e.indexOf("dt(") === -1) return e;
  function n(s, a) {
    let l = [], u = 0, c = "", d = null, f = 0;
    for (; u <= s.length; ) {
      let h = s[u];
      if ((h === '"' || h === "'" || h === "`") && s[u - 1] !== "\\" && (d = d === h ? null : h), !d && (h === "(" && f++, h === ")" && f--, (h === "," || u === s.length) && f === 0)) {
        let g = c.trim();
        g.startsWith("dt(") ? l.push(Da(g, a)) : l.push(o(g)), c = "", u++;
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
var Fa = (e) => {
  var t;
  let n = pe.getTheme(), o = Qr(n, e, void 0, "variable"), r = (t = o?.match(/--[\w-]+/g)) == null ? void 0 : t[0], i = Qr(n, e, void 0, "value");
  return { name: r, variable: o, value: i };
}, cn = (...e) => Qr(pe.getTheme(), ...e), Qr = (e = {}, t, n, o) => {
  if (t) {
    let { variable: r, options: i } = pe.defaults || {}, { prefix: s, transform: a } = e?.options || i || {}, l = un(t, Qn) ? t : `{${t}}`;
    return o === "value" || mn(o) && a === "strict" ? pe.getTokenValue(t) : Na(l, void 0, s, [r.excludedKeyRegex], n);
  }
  return "";
};
function Io(e, ...t) {
  if (e instanceof Array) {
    let n = e.reduce((o, r, i) => {
      var s;
      return o + r + ((s = Je(t[i], { dt: cn })) != null ? s : "");
    }, "");
    return Da(n, cn);
  }
  return Je(e, { dt: cn });
}
function lc(e, t = {}) {
  let n = pe.defaults.variable, { prefix: o = n.prefix, selector: r = n.selector, excludedKeyRegex: i = n.excludedKeyRegex } = t, s = [], a = [], l = [{ node: e, path: o }];
  for (; l.length; ) {
    let { node: c, path: d } = l.pop();
    for (let f in c) {
      let h = c[f], g = rc(h), b = un(f, i) ? Xr(d) : Xr(d, $a(f));
      if ($t(g)) l.push({ node: g, path: b });
      else {
        let w = Ma(b), x = Na(g, b, o, [i]);
        ac(a, w, x);
        let O = b;
        o && O.startsWith(o + "-") && (O = O.slice(o.length + 1)), s.push(O.replace(/-/g, "."));
      }
    }
  }
  let u = a.join("");
  return { value: a, tokens: s, declarations: u, css: Sn(r, u) };
}
var lt = { regex: { rules: { class: { pattern: /^\.([a-zA-Z][\w-]*)$/, resolve(e) {
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
  return lc(e, { prefix: t?.prefix });
}, getCommon({ name: e = "", theme: t = {}, params: n, set: o, defaults: r }) {
  var i, s, a, l, u, c, d;
  let { preset: f, options: h } = t, g, b, w, x, O, R, v;
  if (ve(f) && h.transform !== "strict") {
    let { primitive: I, semantic: te, extend: B } = f, T = te || {}, { colorScheme: j } = T, W = Et(T, ["colorScheme"]), q = B || {}, { colorScheme: A } = q, X = Et(q, ["colorScheme"]), he = j || {}, { dark: Ee } = he, ue = Et(he, ["dark"]), G = A || {}, { dark: re } = G, We = Et(G, ["dark"]), Ke = ve(I) ? this._toVariables({ primitive: I }, h) : {}, Ae = ve(W) ? this._toVariables({ semantic: W }, h) : {}, Oe = ve(ue) ? this._toVariables({ light: ue }, h) : {}, Xt = ve(Ee) ? this._toVariables({ dark: Ee }, h) : {}, Pt = ve(X) ? this._toVariables({ semantic: X }, h) : {}, Ao = ve(We) ? this._toVariables({ light: We }, h) : {}, Bt = ve(re) ? this._toVariables({ dark: re }, h) : {}, [vn, Eo] = [(i = Ke.declarations) != null ? i : "", Ke.tokens], [Qt, qi] = [(s = Ae.declarations) != null ? s : "", Ae.tokens || []], [p, m] = [(a = Oe.declarations) != null ? a : "", Oe.tokens || []], [y, C] = [(l = Xt.declarations) != null ? l : "", Xt.tokens || []], [_, $] = [(u = Pt.declarations) != null ? u : "", Pt.tokens || []], [M, E] = [(c = Ao.declarations) != null ? c : "", Ao.tokens || []], [P, S] = [(d = Bt.declarations) != null ? d : "", Bt.tokens || []];
    g = this.transformCSS(e, vn, "light", "variable", h, o, r), b = Eo;
    let V = this.transformCSS(e, `${Qt}${p}`, "light", "variable", h, o, r), D = this.transformCSS(e, `${y}`, "dark", "variable", h, o, r);
    w = `${V}${D}`, x = [.../* @__PURE__ */ new Set([...qi, ...m, ...C])];
    let z = this.transformCSS(e, `${_}${M}color-scheme:light`, "light", "variable", h, o, r), K = this.transformCSS(e, `${P}color-scheme:dark`, "dark", "variable", h, o, r);
    O = `${z}${K}`, R = [.../* @__PURE__ */ new Set([...$, ...E, ...S])], v = Je(f.css, { dt: cn });
  }
  return { primitive: { css: g, tokens: b }, semantic: { css: w, tokens: x }, global: { css: O, tokens: R }, style: v };
}, getPreset({ name: e = "", preset: t = {}, options: n, params: o, set: r, defaults: i, selector: s }) {
  var a, l, u;
  let c, d, f;
  if (ve(t) && n.transform !== "strict") {
    let h = e.replace("-directive", ""), g = t, { colorScheme: b, extend: w, css: x } = g, O = Et(g, ["colorScheme", "extend", "css"]), R = w || {}, { colorScheme: v } = R, I = Et(R, ["colorScheme"]), te = b || {}, { dark: B } = te, T = Et(te, ["dark"]), j = v || {}, { dark: W } = j, q = Et(j, ["dark"]), A = ve(O) ? this._toVariables({ [h]: dt(dt({}, O), I) }, n) : {}, X = ve(T) ? this._toVariables({ [h]: dt(dt({}, T), q) }, n) : {}, he = ve(B) ? this._toVariables({ [h]: dt(dt({}, B), W) }, n) : {}, [Ee, ue] = [(a = A.declarations) != null ? a : "", A.tokens || []], [G, re] = [(l = X.declarations) != null ? l : "", X.tokens || []], [We, Ke] = [(u = he.declarations) != null ? u : "", he.tokens || []], Ae = this.transformCSS(h, `${Ee}${G}`, "light", "variable", n, r, i, s), Oe = this.transformCSS(h, We, "dark", "variable", n, r, i, s);
    c = `${Ae}${Oe}`, d = [.../* @__PURE__ */ new Set([...ue, ...re, ...Ke])], f = Je(x, { dt: cn });
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
  return r ? `@layer ${Je(r.order || r.name || "primeui", n)}` : "";
}, getCommonStyleSheet({ name: e = "", theme: t = {}, params: n, props: o = {}, set: r, defaults: i }) {
  let s = this.getCommon({ name: e, theme: t, params: n, set: r, defaults: i }), a = Object.entries(o).reduce((l, [u, c]) => l.push(`${u}="${c}"`) && l, []).join(" ");
  return Object.entries(s || {}).reduce((l, [u, c]) => {
    if ($t(c) && Object.hasOwn(c, "css")) {
      let d = Vn(c.css), f = `${u}-variables`;
      l.push(`<style type="text/css" data-primevue-style-id="${f}" ${a}>${d}</style>`);
    }
    return l;
  }, []).join("");
}, getStyleSheet({ name: e = "", theme: t = {}, params: n, props: o = {}, set: r, defaults: i }) {
  var s;
  let a = { name: e, theme: t, params: n, set: r, defaults: i }, l = (s = e.includes("-directive") ? this.getPresetD(a) : this.getPresetC(a)) == null ? void 0 : s.css, u = Object.entries(o).reduce((c, [d, f]) => c.push(`${d}="${f}"`) && c, []).join(" ");
  return l ? `<style type="text/css" data-primevue-style-id="${e}-variables" ${u}>${Vn(l)}</style>` : "";
}, createTokens(e = {}, t, n = "", o = "", r = {}) {
  let i = function(a, l = {}, u = []) {
    if (u.includes(this.path)) return console.warn(`Circular reference detected at ${this.path}`), { colorScheme: a, path: this.path, paths: l, value: void 0 };
    u.push(this.path), l.name = this.path, l.binding || (l.binding = {});
    let c = this.value;
    if (typeof this.value == "string" && Qn.test(this.value)) {
      let d = this.value.trim().replace(Qn, (f) => {
        var h;
        let g = f.slice(1, -1), b = this.tokens[g];
        if (!b) return console.warn(`Token not found for path: ${g}`), "__UNRESOLVED__";
        let w = b.computed(a, l, u);
        return Array.isArray(w) && w.length === 2 ? `light-dark(${w[0].value},${w[1].value})` : (h = w?.value) != null ? h : "__UNRESOLVED__";
      });
      c = Ia.test(d.replace(ja, "0")) ? `calc(${d})` : d;
    }
    return mn(l.binding) && delete l.binding, u.pop(), { colorScheme: a, path: this.path, paths: l, value: c.includes("__UNRESOLVED__") ? void 0 : c };
  }, s = (a, l, u) => {
    Object.entries(a).forEach(([c, d]) => {
      let f = un(c, t.variable.excludedKeyRegex) ? l : l ? `${l}.${rs(c)}` : rs(c), h = u ? `${u}.${c}` : c;
      $t(d) ? s(d, f, h) : (r[f] || (r[f] = { paths: [], computed: (g, b = {}, w = []) => {
        if (r[f].paths.length === 1) return r[f].paths[0].computed(r[f].paths[0].scheme, b.binding, w);
        if (g && g !== "none") for (let x = 0; x < r[f].paths.length; x++) {
          let O = r[f].paths[x];
          if (O.scheme === g) return O.computed(g, b.binding, w);
        }
        return r[f].paths.map((x) => x.computed(x.scheme, b[x.scheme], w));
      } }), r[f].paths.push({ path: h, value: d, scheme: h.includes("colorScheme.light") ? "light" : h.includes("colorScheme.dark") ? "dark" : "none", computed: i, tokens: r }));
    });
  };
  return s(e, n, o), r;
}, getTokenValue(e, t, n) {
  var o;
  let r = ((a) => a.split(".").filter((l) => !un(l.toLowerCase(), n.variable.excludedKeyRegex)).join("."))(t), i = t.includes("colorScheme.light") ? "light" : t.includes("colorScheme.dark") ? "dark" : void 0, s = [(o = e[r]) == null ? void 0 : o.computed(i)].flat().filter((a) => a);
  return s.length === 1 ? s[0].value : s.reduce((a = {}, l) => {
    let u = l, { colorScheme: c } = u, d = Et(u, ["colorScheme"]);
    return a[c] = d, a;
  }, void 0);
}, getSelectorRule(e, t, n, o) {
  return n === "class" || n === "attr" ? Sn(ve(t) ? `${e}${t},${e} ${t}` : e, o) : Sn(e, Sn(t ?? ":root,:host", o));
}, transformCSS(e, t, n, o, r = {}, i, s, a) {
  if (ve(t)) {
    let { cssLayer: l } = r;
    if (o !== "style") {
      let u = this.getColorSchemeOption(r, s);
      t = n === "dark" ? u.reduce((c, { type: d, selector: f }) => (ve(f) && (c += f.includes("[CSS]") ? f.replace("[CSS]", t) : this.getSelectorRule(f, a, d, t)), c), "") : Sn(a ?? ":root,:host", t);
    }
    if (l) {
      let u = { name: "primeui" };
      $t(l) && (u.name = Je(l.name, { name: e, type: o })), ve(u.name) && (t = Sn(`@layer ${u.name}`, t), i?.layerNames(u.name));
    }
    return t;
  }
  return "";
} }, pe = { defaults: { variable: { prefix: "p", selector: ":root,:host", excludedKeyRegex: /^(primitive|semantic|components|directives|variables|colorscheme|light|dark|common|root|states|extend|css)$/gi }, options: { prefix: "p", darkModeSelector: "system", cssLayer: !1 } }, _theme: void 0, _layerNames: /* @__PURE__ */ new Set(), _loadedStyleNames: /* @__PURE__ */ new Set(), _loadingStyles: /* @__PURE__ */ new Set(), _tokens: {}, update(e = {}) {
  let { theme: t } = e;
  t && (this._theme = Ir(dt({}, t), { options: dt(dt({}, this.defaults.options), t.options) }), this._tokens = lt.createTokens(this.preset, this.defaults), this.clearLoadedStyleNames());
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
  this.update({ theme: e }), Ie.emit("theme:change", e);
}, getPreset() {
  return this.preset;
}, setPreset(e) {
  this._theme = Ir(dt({}, this.theme), { preset: e }), this._tokens = lt.createTokens(e, this.defaults), this.clearLoadedStyleNames(), Ie.emit("preset:change", e), Ie.emit("theme:change", this.theme);
}, getOptions() {
  return this.options;
}, setOptions(e) {
  this._theme = Ir(dt({}, this.theme), { options: e }), this.clearLoadedStyleNames(), Ie.emit("options:change", e), Ie.emit("theme:change", this.theme);
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
  return lt.getTokenValue(this.tokens, e, this.defaults);
}, getCommon(e = "", t) {
  return lt.getCommon({ name: e, theme: this.theme, params: t, defaults: this.defaults, set: { layerNames: this.setLayerNames.bind(this) } });
}, getComponent(e = "", t) {
  let n = { name: e, theme: this.theme, params: t, defaults: this.defaults, set: { layerNames: this.setLayerNames.bind(this) } };
  return lt.getPresetC(n);
}, getDirective(e = "", t) {
  let n = { name: e, theme: this.theme, params: t, defaults: this.defaults, set: { layerNames: this.setLayerNames.bind(this) } };
  return lt.getPresetD(n);
}, getCustomPreset(e = "", t, n, o) {
  let r = { name: e, preset: t, options: this.options, selector: n, params: o, defaults: this.defaults, set: { layerNames: this.setLayerNames.bind(this) } };
  return lt.getPreset(r);
}, getLayerOrderCSS(e = "") {
  return lt.getLayerOrder(e, this.options, { names: this.getLayerNames() }, this.defaults);
}, transformCSS(e = "", t, n = "style", o) {
  return lt.transformCSS(e, t, o, n, this.options, { layerNames: this.setLayerNames.bind(this) }, this.defaults);
}, getCommonStyleSheet(e = "", t, n = {}) {
  return lt.getCommonStyleSheet({ name: e, theme: this.theme, params: t, props: n, defaults: this.defaults, set: { layerNames: this.setLayerNames.bind(this) } });
}, getStyleSheet(e, t, n = {}) {
  return lt.getStyleSheet({ name: e, theme: this.theme, params: t, props: n, defaults: this.defaults, set: { layerNames: this.setLayerNames.bind(this) } });
}, onStyleMounted(e) {
  this._loadingStyles.add(e);
}, onStyleUpdated(e) {
  this._loadingStyles.add(e);
}, onStyleLoaded(e, { name: t }) {
  this._loadingStyles.size && (this._loadingStyles.delete(t), Ie.emit(`theme:${t}:load`, e), !this._loadingStyles.size && Ie.emit("theme:load"));
} }, De = {
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
}, uc = `
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
function Ci(e) {
  const t = /* @__PURE__ */ Object.create(null);
  for (const n of e.split(",")) t[n] = 1;
  return (n) => n in t;
}
const le = {}, ln = [], kt = () => {
}, Ra = () => !1, ur = (e) => e.charCodeAt(0) === 111 && e.charCodeAt(1) === 110 && // uppercase letter
(e.charCodeAt(2) > 122 || e.charCodeAt(2) < 97), cr = (e) => e.startsWith("onUpdate:"), ke = Object.assign, xi = (e, t) => {
  const n = e.indexOf(t);
  n > -1 && e.splice(n, 1);
}, cc = Object.prototype.hasOwnProperty, ce = (e, t) => cc.call(e, t), U = Array.isArray, Gt = (e) => ko(e) === "[object Map]", Go = (e) => ko(e) === "[object Set]", is = (e) => ko(e) === "[object Date]", Y = (e) => typeof e == "function", _e = (e) => typeof e == "string", et = (e) => typeof e == "symbol", fe = (e) => e !== null && typeof e == "object", Ba = (e) => (fe(e) || Y(e)) && Y(e.then) && Y(e.catch), Va = Object.prototype.toString, ko = (e) => Va.call(e), dc = (e) => ko(e).slice(8, -1), za = (e) => ko(e) === "[object Object]", dr = (e) => _e(e) && e !== "NaN" && e[0] !== "-" && "" + parseInt(e, 10) === e, Hn = /* @__PURE__ */ Ci(
  // the leading comma is intentional so empty string "" is also included
  ",key,ref,ref_for,ref_key,onVnodeBeforeMount,onVnodeMounted,onVnodeBeforeUpdate,onVnodeUpdated,onVnodeBeforeUnmount,onVnodeUnmounted"
), fr = (e) => {
  const t = /* @__PURE__ */ Object.create(null);
  return ((n) => t[n] || (t[n] = e(n)));
}, fc = /-\w/g, ze = /* @__PURE__ */ fr((e) => e.replace(fc, (t) => t.slice(1).toUpperCase())), pc = /\B([A-Z])/g, Jt = /* @__PURE__ */ fr(
  (e) => e.replace(pc, "-$1").toLowerCase()
), pr = /* @__PURE__ */ fr((e) => e.charAt(0).toUpperCase() + e.slice(1)), jr = /* @__PURE__ */ fr((e) => e ? `on${pr(e)}` : ""), je = (e, t) => !Object.is(e, t), Mr = (e, ...t) => {
  for (let n = 0; n < e.length; n++)
    e[n](...t);
}, Ha = (e, t, n, o = !1) => {
  Object.defineProperty(e, t, {
    configurable: !0,
    enumerable: !1,
    writable: o,
    value: n
  });
}, hc = (e) => {
  const t = parseFloat(e);
  return isNaN(t) ? e : t;
}, mc = (e) => {
  const t = _e(e) ? Number(e) : NaN;
  return isNaN(t) ? e : t;
};
let ss;
const hr = () => ss || (ss = typeof globalThis < "u" ? globalThis : typeof self < "u" ? self : typeof window < "u" ? window : typeof global < "u" ? global : {});
function Ti(e) {
  if (U(e)) {
    const t = {};
    for (let n = 0; n < e.length; n++) {
      const o = e[n], r = _e(o) ? yc(o) : Ti(o);
      if (r)
        for (const i in r)
          t[i] = r[i];
    }
    return t;
  } else if (_e(e) || fe(e))
    return e;
}
const gc = /;(?![^(]*\))/g, bc = /:([^]+)/, vc = /"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|\\[^]|\/\*[^]*?\*\//g;
function yc(e) {
  const t = {};
  return e.replace(vc, (n) => n.startsWith("/*") ? "" : n).split(gc).forEach((n) => {
    if (n) {
      const o = n.split(bc);
      o.length > 1 && (t[o[0].trim()] = o[1].trim());
    }
  }), t;
}
function tt(e) {
  let t = "";
  if (_e(e))
    t = e;
  else if (U(e))
    for (let n = 0; n < e.length; n++) {
      const o = tt(e[n]);
      o && (t += o + " ");
    }
  else if (fe(e))
    for (const n in e)
      e[n] && (t += n + " ");
  return t.trim();
}
const _c = "itemscope,allowfullscreen,disablepictureinpicture,disableremoteplayback,formnovalidate,ismap,nomodule,novalidate,playsinline,readonly", Sc = /* @__PURE__ */ Ci(_c);
function Ua(e) {
  return !!e || e === "";
}
function wc(e, t, n) {
  if (e.length !== t.length) return !1;
  let o = !0;
  for (let r = 0; o && r < e.length; r++)
    o = mr(e[r], t[r], n);
  return o;
}
function as(e, t, n) {
  if (e.size !== t.size) return !1;
  const o = Array.from(t), r = new Uint8Array(o.length);
  for (const i of e) {
    let s = -1;
    for (let a = 0; a < o.length; a++)
      if (!r[a] && mr(i, o[a], n)) {
        s = a;
        break;
      }
    if (s < 0) return !1;
    r[s] = 1;
  }
  return !0;
}
function $c(e, t, n) {
  let o = Gt(e), r = Gt(t);
  if (o || r || (o = Go(e), r = Go(t), o || r))
    return o && r ? as(e, t, n) : !1;
  const i = Object.keys(e).length, s = Object.keys(t).length;
  if (i !== s)
    return !1;
  for (const a in e) {
    const l = e.hasOwnProperty(a), u = t.hasOwnProperty(a);
    if (l && !u || !l && u || !mr(e[a], t[a], n))
      return !1;
  }
  return String(e) === String(t);
}
function ls(e, t, n, o) {
  n || (n = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()]);
  const [r, i] = n;
  if (r.has(e) || i.has(t))
    return r.get(e) === t && i.get(t) === e;
  r.set(e, t), i.set(t, e);
  const s = o(e, t, n);
  return r.delete(e), i.delete(t), s;
}
function mr(e, t, n) {
  if (e === t) return !0;
  let o = is(e), r = is(t);
  return o || r ? o && r ? e.getTime() === t.getTime() : !1 : (o = et(e), r = et(t), o || r ? e === t : (o = U(e), r = U(t), o || r ? o && r ? ls(e, t, n, wc) : !1 : (o = fe(e), r = fe(t), o || r ? !o || !r ? !1 : ls(e, t, n, $c) : String(e) === String(t))));
}
const Wa = (e) => !!(e && e.__v_isRef === !0), H = (e) => _e(e) ? e : e == null ? "" : U(e) || fe(e) && (e.toString === Va || !Y(e.toString)) ? Wa(e) ? H(e.value) : JSON.stringify(e, Ka, 2) : String(e), Ka = (e, t) => Wa(t) ? Ka(e, t.value) : Gt(t) ? {
  [`Map(${t.size})`]: [...t.entries()].reduce(
    (n, [o, r], i) => (n[Nr(o, i) + " =>"] = r, n),
    {}
  )
} : Go(t) ? {
  [`Set(${t.size})`]: [...t.values()].map((n) => Nr(n))
} : et(t) ? Nr(t) : fe(t) && !U(t) && !za(t) ? String(t) : t, Nr = (e, t = "") => {
  var n;
  return (
    // Symbol.description in es2019+ so we need to cast here to pass
    // the lib: es2016 check
    et(e) ? `Symbol(${(n = e.description) != null ? n : t})` : e
  );
};
let xe;
class qa {
  // TODO isolatedDeclarations "__v_skip"
  constructor(t = !1) {
    this.detached = t, this._active = !0, this._on = 0, this.effects = [], this.cleanups = [], this._isPaused = !1, this._warnOnRun = !0, this.__v_skip = !0, !t && xe && (xe.active ? (this.parent = xe, this.index = (xe.scopes || (xe.scopes = [])).push(
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
      const n = xe;
      try {
        return xe = this, t();
      } finally {
        xe = n;
      }
    }
  }
  /**
   * This should only be called on non-detached scopes
   * @internal
   */
  on() {
    ++this._on === 1 && (this.prevScope = xe, xe = this);
  }
  /**
   * This should only be called on non-detached scopes
   * @internal
   */
  off() {
    if (this._on > 0 && --this._on === 0) {
      if (xe === this)
        xe = this.prevScope;
      else {
        let t = xe;
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
function Ga(e) {
  return new qa(e);
}
function Ya() {
  return xe;
}
function kc(e, t = !1) {
  xe && (xe.active ? xe.cleanups.push(e) : e());
}
let ye;
const Dr = /* @__PURE__ */ new WeakSet();
class Za {
  constructor(t) {
    this.fn = t, this.deps = void 0, this.depsTail = void 0, this.flags = 5, this.next = void 0, this.cleanup = void 0, this.scheduler = void 0, xe && (xe.active ? xe.effects.push(this) : this.flags &= -2);
  }
  pause() {
    this.flags |= 64;
  }
  resume() {
    this.flags & 64 && (this.flags &= -65, Dr.has(this) && (Dr.delete(this), this.trigger()));
  }
  /**
   * @internal
   */
  notify() {
    this.flags & 2 && !(this.flags & 32) || this.flags & 8 || Xa(this);
  }
  run() {
    if (!(this.flags & 1))
      return this.fn();
    this.flags |= 2, us(this), Qa(this);
    const t = ye, n = pt;
    ye = this, pt = !0;
    try {
      return this.fn();
    } finally {
      el(this), ye = t, pt = n, this.flags &= -3;
    }
  }
  stop() {
    if (this.flags & 1) {
      for (let t = this.deps; t; t = t.nextDep)
        Ai(t);
      this.deps = this.depsTail = void 0, us(this), this.onStop && this.onStop(), this.flags &= -2;
    }
  }
  trigger() {
    this.flags & 64 ? Dr.add(this) : this.scheduler ? this.scheduler() : this.runIfDirty();
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
let Ja = 0, Un, Wn;
function Xa(e, t = !1) {
  if (e.flags |= 8, t) {
    e.next = Wn, Wn = e;
    return;
  }
  e.next = Un, Un = e;
}
function Oi() {
  Ja++;
}
function Pi() {
  if (--Ja > 0)
    return;
  if (Wn) {
    let t = Wn;
    for (Wn = void 0; t; ) {
      const n = t.next;
      t.next = void 0, t.flags &= -9, t = n;
    }
  }
  let e;
  for (; Un; ) {
    let t = Un;
    for (Un = void 0; t; ) {
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
function Qa(e) {
  for (let t = e.deps; t; t = t.nextDep)
    t.version = -1, t.prevActiveLink = t.dep.activeLink, t.dep.activeLink = t;
}
function el(e) {
  let t, n = e.depsTail, o = n;
  for (; o; ) {
    const r = o.prevDep;
    o.version === -1 ? (o === n && (n = r), Ai(o), Cc(o)) : t = o, o.dep.activeLink = o.prevActiveLink, o.prevActiveLink = void 0, o = r;
  }
  e.deps = t, e.depsTail = n;
}
function ei(e) {
  for (let t = e.deps; t; t = t.nextDep)
    if (t.dep.version !== t.version || t.dep.computed && (tl(t.dep.computed) || t.dep.version !== t.version))
      return !0;
  return !!e._dirty;
}
function tl(e) {
  if (e.flags & 4 && !(e.flags & 16) || (e.flags &= -17, e.globalVersion === eo) || (e.globalVersion = eo, !e.isSSR && e.flags & 128 && (!e.deps && !e._dirty || !ei(e))))
    return;
  e.flags |= 2;
  const t = e.dep, n = ye, o = pt;
  ye = e, pt = !0;
  try {
    Qa(e);
    const r = e.fn(e._value);
    (t.version === 0 || je(r, e._value)) && (e.flags |= 128, e._value = r, t.version++);
  } catch (r) {
    throw t.version++, r;
  } finally {
    ye = n, pt = o, el(e), e.flags &= -3;
  }
}
function Ai(e, t = !1) {
  const { dep: n, prevSub: o, nextSub: r } = e;
  if (o && (o.nextSub = r, e.prevSub = void 0), r && (r.prevSub = o, e.nextSub = void 0), n.subs === e && (n.subs = o, !o && n.computed)) {
    n.computed.flags &= -5;
    for (let i = n.computed.deps; i; i = i.nextDep)
      Ai(i, !0);
  }
  !t && !--n.sc && n.map && n.map.delete(n.key);
}
function Cc(e) {
  const { prevDep: t, nextDep: n } = e;
  t && (t.nextDep = n, e.prevDep = void 0), n && (n.prevDep = t, e.nextDep = void 0);
}
let pt = !0;
const nl = [];
function xt() {
  nl.push(pt), pt = !1;
}
function Tt() {
  const e = nl.pop();
  pt = e === void 0 ? !0 : e;
}
function us(e) {
  const { cleanup: t } = e;
  if (e.cleanup = void 0, t) {
    const n = ye;
    ye = void 0;
    try {
      t();
    } finally {
      ye = n;
    }
  }
}
let eo = 0;
class xc {
  constructor(t, n) {
    this.sub = t, this.dep = n, this.version = n.version, this.nextDep = this.prevDep = this.nextSub = this.prevSub = this.prevActiveLink = void 0;
  }
}
class gr {
  // TODO isolatedDeclarations "__v_skip"
  constructor(t) {
    this.computed = t, this.version = 0, this.activeLink = void 0, this.subs = void 0, this.map = void 0, this.key = void 0, this.sc = 0, this.__v_skip = !0;
  }
  track(t) {
    if (!ye || !pt || ye === this.computed)
      return;
    let n = this.activeLink;
    if (n === void 0 || n.sub !== ye)
      n = this.activeLink = new xc(ye, this), ye.deps ? (n.prevDep = ye.depsTail, ye.depsTail.nextDep = n, ye.depsTail = n) : ye.deps = ye.depsTail = n, ol(n);
    else if (n.version === -1 && (n.version = this.version, n.nextDep)) {
      const o = n.nextDep;
      o.prevDep = n.prevDep, n.prevDep && (n.prevDep.nextDep = o), n.prevDep = ye.depsTail, n.nextDep = void 0, ye.depsTail.nextDep = n, ye.depsTail = n, ye.deps === n && (ye.deps = o);
    }
    return n;
  }
  trigger(t) {
    this.version++, eo++, this.notify(t);
  }
  notify(t) {
    Oi();
    try {
      for (let n = this.subs; n; n = n.prevSub)
        n.sub.notify() && n.sub.dep.notify();
    } finally {
      Pi();
    }
  }
}
function ol(e) {
  if (e.dep.sc++, e.sub.flags & 4) {
    const t = e.dep.computed;
    if (t && !e.dep.subs) {
      t.flags |= 20;
      for (let o = t.deps; o; o = o.nextDep)
        ol(o);
    }
    const n = e.dep.subs;
    n !== e && (e.prevSub = n, n && (n.nextSub = e)), e.dep.subs = e;
  }
}
const Yo = /* @__PURE__ */ new WeakMap(), dn = /* @__PURE__ */ Symbol(
  ""
), ti = /* @__PURE__ */ Symbol(
  ""
), to = /* @__PURE__ */ Symbol(
  ""
);
function Be(e, t, n) {
  if (pt && ye) {
    let o = Yo.get(e);
    o || Yo.set(e, o = /* @__PURE__ */ new Map());
    let r = o.get(n);
    r || (o.set(n, r = new gr()), r.map = o, r.key = n), r.track();
  }
}
function Nt(e, t, n, o, r, i) {
  const s = Yo.get(e);
  if (!s) {
    eo++;
    return;
  }
  const a = (l) => {
    l && l.trigger();
  };
  if (Oi(), t === "clear")
    s.forEach(a);
  else {
    const l = U(e), u = l && dr(n);
    if (l && n === "length") {
      const c = Number(o);
      s.forEach((d, f) => {
        (f === "length" || f === to || !et(f) && f >= c) && a(d);
      });
    } else
      switch ((n !== void 0 || s.has(void 0)) && a(s.get(n)), u && a(s.get(to)), t) {
        case "add":
          l ? u && a(s.get("length")) : (a(s.get(dn)), Gt(e) && a(s.get(ti)));
          break;
        case "delete":
          l || (a(s.get(dn)), Gt(e) && a(s.get(ti)));
          break;
        case "set":
          Gt(e) && a(s.get(dn));
          break;
      }
  }
  Pi();
}
function Tc(e, t) {
  const n = Yo.get(e);
  return n && n.get(t);
}
function yn(e) {
  const t = /* @__PURE__ */ ae(e);
  return t === e || (Be(t, "iterate", to), /* @__PURE__ */ Qe(e)) ? t : /* @__PURE__ */ Ot(e) ? /* @__PURE__ */ Ct(e) ? t.map((n) => Yt(it(n))) : t.map(Yt) : t.map(it);
}
function br(e) {
  return Be(e = /* @__PURE__ */ ae(e), "iterate", to), e;
}
function yt(e, t) {
  return /* @__PURE__ */ Ot(e) ? Yt(/* @__PURE__ */ Ct(e) ? it(t) : t) : it(t);
}
const Oc = {
  __proto__: null,
  [Symbol.iterator]() {
    return Fr(this, Symbol.iterator, (e) => yt(this, e));
  },
  concat(...e) {
    return yn(this).concat(
      ...e.map((t) => U(t) ? yn(t) : t)
    );
  },
  entries() {
    return Fr(this, "entries", (e) => (e[1] = yt(this, e[1]), e));
  },
  every(e, t) {
    return Lt(this, "every", e, t, void 0, arguments);
  },
  filter(e, t) {
    return Lt(
      this,
      "filter",
      e,
      t,
      (n) => n.map((o) => yt(this, o)),
      arguments
    );
  },
  find(e, t) {
    return Lt(
      this,
      "find",
      e,
      t,
      (n) => yt(this, n),
      arguments
    );
  },
  findIndex(e, t) {
    return Lt(this, "findIndex", e, t, void 0, arguments);
  },
  findLast(e, t) {
    return Lt(
      this,
      "findLast",
      e,
      t,
      (n) => yt(this, n),
      arguments
    );
  },
  findLastIndex(e, t) {
    return Lt(this, "findLastIndex", e, t, void 0, arguments);
  },
  // flat, flatMap could benefit from ARRAY_ITERATE but are not straight-forward to implement
  forEach(e, t) {
    return Lt(this, "forEach", e, t, void 0, arguments);
  },
  includes(...e) {
    return Rr(this, "includes", e);
  },
  indexOf(...e) {
    return Rr(this, "indexOf", e);
  },
  join(e) {
    return yn(this).join(e);
  },
  // keys() iterator only reads `length`, no optimization required
  lastIndexOf(...e) {
    return Rr(this, "lastIndexOf", e);
  },
  map(e, t) {
    return Lt(this, "map", e, t, void 0, arguments);
  },
  pop() {
    return Ln(this, "pop");
  },
  push(...e) {
    return Ln(this, "push", e);
  },
  reduce(e, ...t) {
    return ds(this, "reduce", e, t);
  },
  reduceRight(e, ...t) {
    return ds(this, "reduceRight", e, t);
  },
  shift() {
    return Ln(this, "shift");
  },
  // slice could use ARRAY_ITERATE but also seems to beg for range tracking
  some(e, t) {
    return Lt(this, "some", e, t, void 0, arguments);
  },
  splice(...e) {
    return Ln(this, "splice", e);
  },
  toReversed() {
    return yn(this).toReversed();
  },
  toSorted(e) {
    return yn(this).toSorted(e);
  },
  toSpliced(...e) {
    return yn(this).toSpliced(...e);
  },
  unshift(...e) {
    return Ln(this, "unshift", e);
  },
  values() {
    return Fr(this, "values", (e) => yt(this, e));
  }
};
function Fr(e, t, n) {
  const o = br(e), r = o[t], i = r.call(o);
  if (o !== e && !/* @__PURE__ */ Qe(e)) {
    if (i[Symbol.toStringTag] === "Array Iterator") {
      const s = Object.create(Object.getPrototypeOf(i));
      return s.next = () => cs(i.next(), n), r !== rl[t] && Object.defineProperties(s, {
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
    i._next = i.next, i.next = () => cs(i._next(), n);
  }
  return i;
}
function cs(e, t) {
  return e.done || (e.value = t(e.value)), e;
}
const rl = Array.prototype;
function Lt(e, t, n, o, r, i) {
  const s = br(e), a = s !== e && !/* @__PURE__ */ Qe(e), l = s[t];
  if (l !== rl[t]) {
    const d = l.apply(e, i);
    return a ? it(d) : d;
  }
  let u = n;
  s !== e && (a ? u = function(d, f) {
    return n.call(this, yt(e, d), f, e);
  } : n.length > 2 && (u = function(d, f) {
    return n.call(this, d, f, e);
  }));
  const c = l.call(s, u, o);
  return a && r ? r(c) : c;
}
function ds(e, t, n, o) {
  const r = br(e), i = r !== e && !/* @__PURE__ */ Qe(e);
  let s = n, a = !1;
  r !== e && (i ? (a = o.length === 0, s = function(u, c, d) {
    return a && (a = !1, u = yt(e, u)), n.call(this, u, yt(e, c), d, e);
  }) : n.length > 3 && (s = function(u, c, d) {
    return n.call(this, u, c, d, e);
  }));
  const l = r[t](s, ...o);
  return a ? yt(e, l) : l;
}
function Rr(e, t, n) {
  const o = /* @__PURE__ */ ae(e);
  Be(o, "iterate", to);
  const r = o[t](...n);
  return (r === -1 || r === !1) && /* @__PURE__ */ vr(n[0]) ? (n[0] = /* @__PURE__ */ ae(n[0]), o[t](...n)) : r;
}
function Ln(e, t, n = []) {
  xt(), Oi();
  const o = (/* @__PURE__ */ ae(e))[t].apply(e, n);
  return Pi(), Tt(), o;
}
const Pc = /* @__PURE__ */ Ci("__proto__,__v_isRef,__isVue"), il = /* @__PURE__ */ new Set(
  /* @__PURE__ */ Object.getOwnPropertyNames(Symbol).filter((e) => e !== "arguments" && e !== "caller").map((e) => Symbol[e]).filter(et)
);
function Ac(e) {
  et(e) || (e = String(e));
  const t = /* @__PURE__ */ ae(this);
  return Be(t, "has", e), t.hasOwnProperty(e);
}
class sl {
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
      return o === (r ? i ? Bc : cl : i ? ul : ll).get(t) || // receiver is not the reactive proxy, but has the same prototype
      // this means the receiver is a user proxy of the reactive proxy
      Object.getPrototypeOf(t) === Object.getPrototypeOf(o) ? t : void 0;
    const s = U(t);
    if (!r) {
      let l;
      if (s && (l = Oc[n]))
        return l;
      if (n === "hasOwnProperty")
        return Ac;
    }
    const a = Reflect.get(
      t,
      n,
      // if this is a proxy wrapping a ref, return methods using the raw ref
      // as receiver so that we don't have to call `toRaw` on the ref in all
      // its class methods
      /* @__PURE__ */ $e(t) ? t : o
    );
    if ((et(n) ? il.has(n) : Pc(n)) || (r || Be(t, "get", n), i))
      return a;
    if (/* @__PURE__ */ $e(a)) {
      const l = s && dr(n) ? a : a.value;
      return r && fe(l) ? /* @__PURE__ */ Zo(l) : l;
    }
    return fe(a) ? r ? /* @__PURE__ */ Zo(a) : /* @__PURE__ */ Co(a) : a;
  }
}
class al extends sl {
  constructor(t = !1) {
    super(!1, t);
  }
  set(t, n, o, r) {
    let i = t[n];
    const s = U(t) && dr(n);
    if (!this._isShallow) {
      const u = /* @__PURE__ */ Ot(i);
      if (!/* @__PURE__ */ Qe(o) && !/* @__PURE__ */ Ot(o) && (i = /* @__PURE__ */ ae(i), o = /* @__PURE__ */ ae(o)), !s && /* @__PURE__ */ $e(i) && !/* @__PURE__ */ $e(o))
        return u || (i.value = o), !0;
    }
    const a = s ? Number(n) < t.length : ce(t, n), l = Reflect.set(
      t,
      n,
      o,
      /* @__PURE__ */ $e(t) ? t : r
    );
    return t === /* @__PURE__ */ ae(r) && l && (a ? je(o, i) && Nt(t, "set", n, o) : Nt(t, "add", n, o)), l;
  }
  deleteProperty(t, n) {
    const o = ce(t, n);
    t[n];
    const r = Reflect.deleteProperty(t, n);
    return r && o && Nt(t, "delete", n, void 0), r;
  }
  has(t, n) {
    const o = Reflect.has(t, n);
    return (!et(n) || !il.has(n)) && Be(t, "has", n), o;
  }
  ownKeys(t) {
    return Be(
      t,
      "iterate",
      U(t) ? "length" : dn
    ), Reflect.ownKeys(t);
  }
}
class Ec extends sl {
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
const Lc = /* @__PURE__ */ new al(), Ic = /* @__PURE__ */ new Ec(), jc = /* @__PURE__ */ new al(!0);
const ni = (e) => e, jo = (e) => Reflect.getPrototypeOf(e);
function Mc(e, t, n) {
  return function(...o) {
    const r = this.__v_raw, i = /* @__PURE__ */ ae(r), s = Gt(i), a = e === "entries" || e === Symbol.iterator && s, l = e === "keys" && s, u = r[e](...o), c = n ? ni : t ? Yt : it;
    return !t && Be(
      i,
      "iterate",
      l ? ti : dn
    ), ke(
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
function Mo(e) {
  return function(...t) {
    return e === "delete" ? !1 : e === "clear" ? void 0 : this;
  };
}
function Nc(e, t) {
  const n = {
    get(r) {
      const i = this.__v_raw, s = /* @__PURE__ */ ae(i), a = /* @__PURE__ */ ae(r);
      e || (je(r, a) && Be(s, "get", r), Be(s, "get", a));
      const { has: l } = jo(s), u = t ? ni : e ? Yt : it;
      if (l.call(s, r))
        return u(i.get(r));
      if (l.call(s, a))
        return u(i.get(a));
      i !== s && i.get(r);
    },
    get size() {
      const r = this.__v_raw;
      return !e && Be(/* @__PURE__ */ ae(r), "iterate", dn), r.size;
    },
    has(r) {
      const i = this.__v_raw, s = /* @__PURE__ */ ae(i), a = /* @__PURE__ */ ae(r);
      return e || (je(r, a) && Be(s, "has", r), Be(s, "has", a)), r === a ? i.has(r) : i.has(r) || i.has(a);
    },
    forEach(r, i) {
      const s = this, a = s.__v_raw, l = /* @__PURE__ */ ae(a), u = t ? ni : e ? Yt : it;
      return !e && Be(l, "iterate", dn), a.forEach((c, d) => r.call(i, u(c), u(d), s));
    }
  };
  return ke(
    n,
    e ? {
      add: Mo("add"),
      set: Mo("set"),
      delete: Mo("delete"),
      clear: Mo("clear")
    } : {
      add(r) {
        const i = /* @__PURE__ */ ae(this), s = jo(i), a = /* @__PURE__ */ ae(r), l = !t && !/* @__PURE__ */ Qe(r) && !/* @__PURE__ */ Ot(r) ? a : r;
        return s.has.call(i, l) || je(r, l) && s.has.call(i, r) || je(a, l) && s.has.call(i, a) || (i.add(l), Nt(i, "add", l, l)), this;
      },
      set(r, i) {
        !t && !/* @__PURE__ */ Qe(i) && !/* @__PURE__ */ Ot(i) && (i = /* @__PURE__ */ ae(i));
        const s = /* @__PURE__ */ ae(this), { has: a, get: l } = jo(s);
        let u = a.call(s, r);
        u || (r = /* @__PURE__ */ ae(r), u = a.call(s, r));
        const c = l.call(s, r);
        return s.set(r, i), u ? je(i, c) && Nt(s, "set", r, i) : Nt(s, "add", r, i), this;
      },
      delete(r) {
        const i = /* @__PURE__ */ ae(this), { has: s, get: a } = jo(i);
        let l = s.call(i, r);
        l || (r = /* @__PURE__ */ ae(r), l = s.call(i, r)), a && a.call(i, r);
        const u = i.delete(r);
        return l && Nt(i, "delete", r, void 0), u;
      },
      clear() {
        const r = /* @__PURE__ */ ae(this), i = r.size !== 0, s = r.clear();
        return i && Nt(
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
    n[r] = Mc(r, e, t);
  }), n;
}
function Ei(e, t) {
  const n = Nc(e, t);
  return (o, r, i) => r === "__v_isReactive" ? !e : r === "__v_isReadonly" ? e : r === "__v_isShallow" ? t : r === "__v_raw" ? o : Reflect.get(
    ce(n, r) && r in o ? n : o,
    r,
    i
  );
}
const Dc = {
  get: /* @__PURE__ */ Ei(!1, !1)
}, Fc = {
  get: /* @__PURE__ */ Ei(!1, !0)
}, Rc = {
  get: /* @__PURE__ */ Ei(!0, !1)
};
const ll = /* @__PURE__ */ new WeakMap(), ul = /* @__PURE__ */ new WeakMap(), cl = /* @__PURE__ */ new WeakMap(), Bc = /* @__PURE__ */ new WeakMap();
function Vc(e) {
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
function Co(e) {
  return /* @__PURE__ */ Ot(e) ? e : Li(
    e,
    !1,
    Lc,
    Dc,
    ll
  );
}
// @__NO_SIDE_EFFECTS__
function zc(e) {
  return Li(
    e,
    !1,
    jc,
    Fc,
    ul
  );
}
// @__NO_SIDE_EFFECTS__
function Zo(e) {
  return Li(
    e,
    !0,
    Ic,
    Rc,
    cl
  );
}
function Li(e, t, n, o, r) {
  if (!fe(e) || e.__v_raw && !(t && e.__v_isReactive) || e.__v_skip || !Object.isExtensible(e))
    return e;
  const i = r.get(e);
  if (i)
    return i;
  const s = Vc(dc(e));
  if (s === 0)
    return e;
  const a = new Proxy(
    e,
    s === 2 ? o : n
  );
  return r.set(e, a), a;
}
// @__NO_SIDE_EFFECTS__
function Ct(e) {
  return /* @__PURE__ */ Ot(e) ? /* @__PURE__ */ Ct(e.__v_raw) : !!(e && e.__v_isReactive);
}
// @__NO_SIDE_EFFECTS__
function Ot(e) {
  return !!(e && e.__v_isReadonly);
}
// @__NO_SIDE_EFFECTS__
function Qe(e) {
  return !!(e && e.__v_isShallow);
}
// @__NO_SIDE_EFFECTS__
function vr(e) {
  return e ? !!e.__v_raw : !1;
}
// @__NO_SIDE_EFFECTS__
function ae(e) {
  const t = e && e.__v_raw;
  return t ? /* @__PURE__ */ ae(t) : e;
}
function Ii(e) {
  return !ce(e, "__v_skip") && Object.isExtensible(e) && Ha(e, "__v_skip", !0), e;
}
const it = (e) => fe(e) ? /* @__PURE__ */ Co(e) : e, Yt = (e) => fe(e) ? /* @__PURE__ */ Zo(e) : e;
// @__NO_SIDE_EFFECTS__
function $e(e) {
  return e ? e.__v_isRef === !0 : !1;
}
// @__NO_SIDE_EFFECTS__
function Pe(e) {
  return dl(e, !1);
}
// @__NO_SIDE_EFFECTS__
function no(e) {
  return dl(e, !0);
}
function dl(e, t) {
  return /* @__PURE__ */ $e(e) ? e : new Hc(e, t);
}
class Hc {
  constructor(t, n) {
    this.dep = new gr(), this.__v_isRef = !0, this.__v_isShallow = !1, this._rawValue = n ? t : /* @__PURE__ */ ae(t), this._value = n ? t : it(t), this.__v_isShallow = n;
  }
  get value() {
    return this.dep.track(), this._value;
  }
  set value(t) {
    const n = this._rawValue, o = this.__v_isShallow || /* @__PURE__ */ Qe(t) || /* @__PURE__ */ Ot(t);
    t = o ? t : /* @__PURE__ */ ae(t), je(t, n) && (this._rawValue = t, this._value = o ? t : it(t), this.dep.trigger());
  }
}
function F(e) {
  return /* @__PURE__ */ $e(e) ? e.value : e;
}
const Uc = {
  get: (e, t, n) => t === "__v_raw" ? e : F(Reflect.get(e, t, n)),
  set: (e, t, n, o) => {
    const r = e[t];
    return /* @__PURE__ */ $e(r) && !/* @__PURE__ */ $e(n) ? (r.value = n, !0) : Reflect.set(e, t, n, o);
  }
};
function fl(e) {
  return /* @__PURE__ */ Ct(e) ? e : new Proxy(e, Uc);
}
class Wc {
  constructor(t) {
    this.__v_isRef = !0, this._value = void 0;
    const n = this.dep = new gr(), { get: o, set: r } = t(n.track.bind(n), n.trigger.bind(n));
    this._get = o, this._set = r;
  }
  get value() {
    return this._value = this._get();
  }
  set value(t) {
    this._set(t);
  }
}
function Kc(e) {
  return new Wc(e);
}
// @__NO_SIDE_EFFECTS__
function qc(e) {
  const t = U(e) ? new Array(e.length) : {};
  for (const n in e)
    t[n] = Yc(e, n);
  return t;
}
class Gc {
  constructor(t, n, o) {
    this._object = t, this._defaultValue = o, this.__v_isRef = !0, this._value = void 0, this._key = et(n) ? n : String(n), this._raw = /* @__PURE__ */ ae(t);
    let r = !0, i = t;
    if (!U(t) || et(this._key) || !dr(this._key))
      do
        r = !/* @__PURE__ */ vr(i) || /* @__PURE__ */ Qe(i);
      while (r && (i = i.__v_raw));
    this._shallow = r;
  }
  get value() {
    let t = this._object[this._key];
    return this._shallow && (t = F(t)), this._value = t === void 0 ? this._defaultValue : t;
  }
  set value(t) {
    if (this._shallow && /* @__PURE__ */ $e(this._raw[this._key])) {
      const n = this._object[this._key];
      if (/* @__PURE__ */ $e(n)) {
        n.value = t;
        return;
      }
    }
    this._object[this._key] = t;
  }
  get dep() {
    return Tc(this._raw, this._key);
  }
}
function Yc(e, t, n) {
  return new Gc(e, t, n);
}
class Zc {
  constructor(t, n, o) {
    this.fn = t, this.setter = n, this._value = void 0, this.dep = new gr(this), this.__v_isRef = !0, this.deps = void 0, this.depsTail = void 0, this.flags = 16, this.globalVersion = eo - 1, this.next = void 0, this.effect = this, this.__v_isReadonly = !n, this.isSSR = o;
  }
  /**
   * @internal
   */
  notify() {
    if (this.flags |= 16, !(this.flags & 8) && // avoid infinite self recursion
    ye !== this)
      return Xa(this, !0), !0;
  }
  get value() {
    const t = this.dep.track();
    return tl(this), t && (t.version = this.dep.version), this._value;
  }
  set value(t) {
    this.setter && this.setter(t);
  }
}
// @__NO_SIDE_EFFECTS__
function Jc(e, t, n = !1) {
  let o, r;
  return Y(e) ? o = e : (o = e.get, r = e.set), new Zc(o, r, n);
}
const No = {}, Jo = /* @__PURE__ */ new WeakMap();
let rn;
function Xc(e, t = !1, n = rn) {
  if (n) {
    let o = Jo.get(n);
    o || Jo.set(n, o = []), o.push(e);
  }
}
function Qc(e, t, n = le) {
  const { immediate: o, deep: r, once: i, scheduler: s, augmentJob: a, call: l } = n, u = (v) => r ? v : /* @__PURE__ */ Qe(v) || r === !1 || r === 0 ? Dt(v, 1) : Dt(v);
  let c, d, f, h, g = !1, b = !1;
  if (/* @__PURE__ */ $e(e) ? (d = () => e.value, g = /* @__PURE__ */ Qe(e)) : /* @__PURE__ */ Ct(e) ? (d = () => u(e), g = !0) : U(e) ? (b = !0, g = e.some((v) => /* @__PURE__ */ Ct(v) || /* @__PURE__ */ Qe(v)), d = () => e.map((v) => {
    if (/* @__PURE__ */ $e(v))
      return v.value;
    if (/* @__PURE__ */ Ct(v))
      return u(v);
    if (Y(v))
      return l ? l(v, 2) : v();
  })) : Y(e) ? t ? d = l ? () => l(e, 2) : e : d = () => {
    if (f) {
      xt();
      try {
        f();
      } finally {
        Tt();
      }
    }
    const v = rn;
    rn = c;
    try {
      return l ? l(e, 3, [h]) : e(h);
    } finally {
      rn = v;
    }
  } : d = kt, t && r) {
    const v = d, I = r === !0 ? 1 / 0 : r;
    d = () => Dt(v(), I);
  }
  const w = Ya(), x = () => {
    c.stop(), w && w.active && xi(w.effects, c);
  };
  if (i && t) {
    const v = t;
    t = (...I) => {
      try {
        return v(...I);
      } finally {
        x();
      }
    };
  }
  let O = b ? new Array(e.length).fill(No) : No;
  const R = (v) => {
    if (!(!(c.flags & 1) || !c.dirty && !v))
      if (t) {
        const I = c.run();
        if (v || r || g || (b ? I.some((te, B) => je(te, O[B])) : je(I, O))) {
          const te = rn;
          xt();
          try {
            f && f(), rn = c;
            const B = [
              I,
              // pass undefined as the old value when it's changed for the first time
              O === No ? void 0 : b && O[0] === No ? [] : O,
              h
            ];
            O = I, l ? l(t, 3, B) : (
              // @ts-expect-error
              t(...B)
            );
          } finally {
            rn = te, Tt();
          }
        }
      } else
        c.run();
  };
  return a && a(R), c = new Za(d), c.scheduler = s ? () => s(R, !1) : R, h = (v) => Xc(v, !1, c), f = c.onStop = () => {
    const v = Jo.get(c);
    if (v) {
      if (l)
        l(v, 4);
      else
        for (const I of v) I();
      Jo.delete(c);
    }
  }, t ? o ? R(!0) : O = c.run() : s ? s(R.bind(null, !0), !0) : c.run(), x.pause = c.pause.bind(c), x.resume = c.resume.bind(c), x.stop = x, x;
}
function Dt(e, t = 1 / 0, n) {
  if (t <= 0 || !fe(e) || e.__v_skip || (n = n || /* @__PURE__ */ new Map(), (n.get(e) || 0) >= t))
    return e;
  if (n.set(e, t), t--, /* @__PURE__ */ $e(e))
    Dt(e.value, t, n);
  else if (U(e))
    for (let o = 0; o < e.length; o++)
      Dt(e[o], t, n);
  else if (Go(e) || Gt(e))
    e.forEach((o) => {
      Dt(o, t, n);
    });
  else if (za(e)) {
    for (const o in e)
      Dt(e[o], t, n);
    for (const o of Object.getOwnPropertySymbols(e))
      Object.prototype.propertyIsEnumerable.call(e, o) && Dt(e[o], t, n);
  }
  return e;
}
function xo(e, t, n, o) {
  try {
    return o ? e(...o) : e();
  } catch (r) {
    yr(r, t, n);
  }
}
function st(e, t, n, o) {
  if (Y(e)) {
    const r = xo(e, t, n, o);
    return r && Ba(r) && r.catch((i) => {
      yr(i, t, n, void 0, !0);
    }), r;
  }
  if (U(e)) {
    const r = [];
    for (let i = 0; i < e.length; i++)
      r.push(st(e[i], t, n, o));
    return r;
  }
}
function yr(e, t, n, o = !0, r = !1) {
  const i = t ? t.vnode : null, { errorHandler: s, throwUnhandledErrorInProduction: a } = t && t.appContext.config || le;
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
      xt(), xo(s, null, 10, [
        e,
        u,
        c
      ]), Tt();
      return;
    }
  }
  ed(e, n, i, o, a);
}
function ed(e, t, n, o = !0, r = !1) {
  if (r)
    throw e;
  console.error(e);
}
const Ue = [];
let ut = -1;
const _t = [];
let Ut = null, wn = 0;
const pl = /* @__PURE__ */ Promise.resolve();
let Xo = null;
function _r(e) {
  const t = Xo || pl;
  return e ? t.then(this ? e.bind(this) : e) : t;
}
function td(e) {
  let t = ut + 1, n = Ue.length;
  for (; t < n; ) {
    const o = t + n >>> 1, r = Ue[o], i = oo(r);
    i < e || i === e && r.flags & 2 ? t = o + 1 : n = o;
  }
  return t;
}
function Sr(e) {
  if (!(e.flags & 1)) {
    const t = oo(e), n = Ue[Ue.length - 1];
    !n || // fast path when the job id is larger than the tail
    !(e.flags & 2) && t >= oo(n) ? Ue.push(e) : Ue.splice(td(t), 0, e), e.flags |= 1, hl();
  }
}
function hl() {
  Xo || (Xo = pl.then(bl));
}
function nd(e) {
  if (!U(e))
    Ut && e.id === -1 ? Ut.splice(wn + 1, 0, e) : e.flags & 1 || (_t.push(e), e.flags |= 1);
  else
    for (let t = 0; t < e.length; t++)
      _t.push(e[t]);
  hl();
}
function ml(e, t, n, o = ut + 1) {
  for (; o < Ue.length; o++) {
    const r = Ue[o];
    if (r && r.flags & 2) {
      if (e && r.id !== e.uid || t !== void 0 && !(r.id >= t))
        continue;
      Ue.splice(o, 1), o = e ? o - 1 : ut, r.flags & 4 && (r.flags &= -2), r(), r.flags & 4 || (r.flags &= -2);
    }
  }
}
function gl(e, t, n = 0) {
  if (_t.length) {
    let o = _t, r = 0;
    if (t) {
      o = [];
      for (let s = 0; s < _t.length; s++) {
        const a = _t[s];
        (a.i !== void 0 ? !a.i || a.i.uid < n : t.has(a)) ? _t[r++] = a : o.push(a);
      }
    }
    const i = [...new Set(o)].sort((s, a) => oo(s) - oo(a));
    if (_t.length = r, Ut) {
      for (let s = 0; s < i.length; s++)
        Ut.push(i[s]);
      return;
    }
    for (Ut = i, wn = 0; wn < Ut.length; wn++) {
      const s = Ut[wn];
      s.flags & 4 && (s.flags &= -2), s.flags & 8 || s(), s.flags &= -2;
    }
    Ut = null, wn = 0;
  }
}
let Br = !1;
function od(e, t) {
  if (Br) {
    e();
    return;
  }
  const n = t === void 0 ? void 0 : new Set(_t);
  e(), Br = !0;
  try {
    ml(void 0, t), gl(void 0, n, t);
  } finally {
    Br = !1;
  }
}
const oo = (e) => e.id == null ? e.flags & 2 ? -1 : 1 / 0 : e.id;
function bl(e) {
  try {
    for (ut = 0; ut < Ue.length; ut++) {
      const t = Ue[ut];
      t && !(t.flags & 8) && (t.flags & 4 && (t.flags &= -2), xo(
        t,
        t.i,
        t.i ? 15 : 14
      ), t.flags & 4 || (t.flags &= -2));
    }
  } finally {
    for (; ut < Ue.length; ut++) {
      const t = Ue[ut];
      t && (t.flags &= -2);
    }
    ut = -1, Ue.length = 0, gl(), Xo = null, (Ue.length || _t.length) && bl();
  }
}
let Me = null, vl = null;
function Qo(e) {
  const t = Me;
  return Me = e, vl = e && e.type.__scopeId || null, t;
}
function we(e, t = Me, n) {
  if (!t || e._n)
    return e;
  const o = (...r) => {
    o._d && ir(-1);
    const i = Qo(t), s = Ft.length;
    let a;
    try {
      a = e(...r);
    } finally {
      for (let l = Ft.length; l > s; l--) zi();
      Qo(i), o._d && ir(1);
    }
    return a;
  };
  return o._n = !0, o._c = !0, o._d = !0, o;
}
function yl(e, t) {
  if (Me === null)
    return e;
  const n = xr(Me), o = e.dirs || (e.dirs = []);
  for (let r = 0; r < t.length; r++) {
    let [i, s, a, l = le] = t[r];
    i && (Y(i) && (i = {
      mounted: i,
      updated: i
    }), i.deep && Dt(s), o.push({
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
function en(e, t, n, o) {
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
    s ? l.oldValue = s[a].value : o === "mounted" && l.oldValue !== void 0 && (l = ke({}, l, { oldValue: void 0 }));
    let u = l.dir[o];
    u && (xt(), st(u, n, 8, [
      e.el,
      l,
      r,
      t
    ]), Tt());
  }
}
function rd(e, t) {
  if (Ve) {
    let n = Ve.provides;
    const o = Ve.parent && Ve.parent.provides;
    o === n && (n = Ve.provides = Object.create(o)), n[e] = t;
  }
}
function Kn(e, t, n = !1) {
  const o = hn();
  if (o || pn) {
    let r = pn ? pn._context.provides : o ? o.parent == null || o.ce ? o.vnode.appContext && o.vnode.appContext.provides : o.parent.provides : void 0;
    if (r && e in r)
      return r[e];
    if (arguments.length > 1)
      return n && Y(t) ? t.call(o && o.proxy) : t;
  }
}
function id() {
  return !!(hn() || pn);
}
const sd = /* @__PURE__ */ Symbol.for("v-scx"), ad = () => Kn(sd);
function ld(e, t) {
  return ji(
    e,
    null,
    { flush: "sync" }
  );
}
function ft(e, t, n) {
  return ji(e, t, n);
}
function ji(e, t, n = le) {
  const { immediate: o, deep: r, flush: i, once: s } = n, a = ke({}, n), l = t && o || !t && i !== "post";
  let u;
  if (lo) {
    if (i === "sync") {
      const h = ad();
      u = h.__watcherHandles || (h.__watcherHandles = []);
    } else if (!l) {
      const h = () => {
      };
      return h.stop = kt, h.resume = kt, h.pause = kt, h;
    }
  }
  const c = Ve;
  a.call = (h, g, b) => st(h, c, g, b);
  let d = !1;
  i === "post" ? a.scheduler = (h) => {
    h.i = c, Fe(h, c && c.suspense);
  } : i !== "sync" && (d = !0, a.scheduler = (h, g) => {
    g ? h() : Sr(h);
  }), a.augmentJob = (h) => {
    t && (h.flags |= 4), d && (h.flags |= 2, c && (h.id = c.uid, h.i = c));
  };
  const f = Qc(e, t, a);
  return lo && (u ? u.push(f) : l && f()), f;
}
function ud(e, t, n) {
  const o = this.proxy, r = _e(e) ? e.includes(".") ? _l(o, e) : () => o[e] : e.bind(o, o);
  let i;
  Y(t) ? i = t : (i = t.handler, n = t);
  const s = To(this), a = ji(r, i.bind(o), n);
  return s(), a;
}
function _l(e, t) {
  const n = t.split(".");
  return () => {
    let o = e;
    for (let r = 0; r < n.length && o; r++)
      o = o[n[r]];
    return o;
  };
}
const zt = /* @__PURE__ */ new WeakMap(), Sl = /* @__PURE__ */ Symbol("_vte"), wr = (e) => e.__isTeleport, sn = (e) => e && (e.disabled || e.disabled === ""), cd = (e) => e && (e.defer || e.defer === ""), fs = (e) => typeof SVGElement < "u" && e instanceof SVGElement, ps = (e) => typeof MathMLElement == "function" && e instanceof MathMLElement, oi = (e, t) => {
  const n = e && e.to;
  return _e(n) ? t ? t(n) : null : n;
}, dd = {
  name: "Teleport",
  __isTeleport: !0,
  process(e, t, n, o, r, i, s, a, l, u) {
    const {
      mc: c,
      pc: d,
      pbc: f,
      o: { insert: h, querySelector: g, createText: b, createComment: w, parentNode: x }
    } = u, O = sn(t.props);
    let { dynamicChildren: R } = t;
    const v = (B, T, j) => {
      B.shapeFlag & 16 && c(
        B.children,
        T,
        j,
        r,
        i,
        s,
        a,
        l
      );
    }, I = (B = t) => {
      const T = sn(B.props), j = B.target = oi(B.props, g), W = ri(j, B, b, h);
      j && (s !== "svg" && fs(j) ? s = "svg" : s !== "mathml" && ps(j) && (s = "mathml"), r && r.isCE && (r.ce._teleportTargets || (r.ce._teleportTargets = /* @__PURE__ */ new Set())).add(j), T || (v(B, j, W), Dn(B, !1)));
    }, te = (B) => {
      const T = () => {
        if (zt.get(B) === T) {
          if (zt.delete(B), sn(B.props)) {
            const j = x(B.el) || n;
            v(B, j, B.anchor), Dn(B, !0);
          }
          I(B);
        }
      };
      zt.set(B, T), Fe(T, i);
    };
    if (e == null) {
      const B = t.el = b(""), T = t.anchor = b("");
      if (h(B, n, o), h(T, n, o), cd(t.props) || i && i.pendingBranch) {
        te(t);
        return;
      }
      O && (v(t, n, T), Dn(t, !0)), I();
    } else {
      t.el = e.el;
      const B = t.anchor = e.anchor, T = zt.get(e);
      if (T) {
        T.flags |= 8, zt.delete(e), te(t);
        return;
      }
      t.targetStart = e.targetStart;
      const j = t.target = e.target, W = t.targetAnchor = e.targetAnchor, q = sn(e.props), A = q ? n : j, X = q ? B : W;
      if (s === "svg" || fs(j) ? s = "svg" : (s === "mathml" || ps(j)) && (s = "mathml"), R ? (f(
        e.dynamicChildren,
        R,
        A,
        r,
        i,
        s,
        a
      ), Vi(e, t, !0)) : l || d(
        e,
        t,
        A,
        X,
        r,
        i,
        s,
        a,
        !1
      ), O)
        q ? t.props && e.props && t.props.to !== e.props.to && (t.props.to = e.props.to) : Do(
          t,
          n,
          B,
          u,
          1
        );
      else if ((t.props && t.props.to) !== (e.props && e.props.to)) {
        const he = oi(t.props, g);
        he && (t.target = he, Do(
          t,
          he,
          null,
          u,
          0
        ));
      } else q && Do(
        t,
        j,
        W,
        u,
        1
      );
      Dn(t, O);
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
    } = e, h = sn(f), g = i || !h, b = zt.get(e);
    if (b && (b.flags |= 8, zt.delete(e)), d && (r(u), r(c)), i && r(l), !b && (h || d) && s & 16)
      for (let w = 0; w < a.length; w++) {
        const x = a[w];
        o(
          x,
          t,
          n,
          g,
          !!x.dynamicChildren
        );
      }
  },
  move: Do,
  hydrate: fd
};
function Do(e, t, n, { o: { insert: o }, m: r }, i = 2) {
  i === 0 && (e.targetStart && o(e.targetStart, t, n), o(e.targetAnchor, t, n), n = e.targetAnchor);
  const { el: s, anchor: a, shapeFlag: l, children: u, props: c } = e, d = i === 2;
  if (d && o(s, t, n), !zt.has(e) && (!d || sn(c)) && l & 16)
    for (let f = 0; f < u.length; f++)
      r(
        u[f],
        t,
        n,
        2
      );
  d && o(a, t, n);
}
function fd(e, t, n, o, r, i, {
  o: { nextSibling: s, parentNode: a, querySelector: l, insert: u, createText: c }
}, d) {
  function f(w, x) {
    let O = x;
    for (; O; ) {
      if (O && O.nodeType === 8) {
        if (O.data === "teleport start anchor")
          t.targetStart = O;
        else if (O.data === "teleport anchor") {
          t.targetAnchor = O, w._lpa = t.targetAnchor && s(t.targetAnchor);
          break;
        }
      }
      O = s(O);
    }
  }
  function h(w, x) {
    x.anchor = d(
      s(w),
      x,
      a(w),
      n,
      o,
      r,
      i
    );
  }
  const g = t.target = oi(
    t.props,
    l
  ), b = sn(t.props);
  if (g) {
    const w = g._lpa || g.firstChild;
    t.shapeFlag & 16 && (b ? (h(e, t), f(g, w), t.targetAnchor || ri(
      g,
      t,
      c,
      u,
      // if target is the same as the main view, insert anchors before current node
      // to avoid hydrating mismatch
      a(e) === g ? e : null
    )) : (t.anchor = s(e), f(g, w), t.targetAnchor || ri(g, t, c, u), d(
      w && s(w),
      t,
      g,
      n,
      o,
      r,
      i
    ))), Dn(t, b);
  } else b && t.shapeFlag & 16 && (h(e, t), t.targetStart = e, t.targetAnchor = s(e));
  return t.anchor && s(t.anchor);
}
const pd = dd;
function Dn(e, t) {
  const n = e.ctx;
  if (n && n.ut) {
    let o, r;
    for (t ? (o = e.el, r = e.anchor) : (o = e.targetStart, r = e.targetAnchor); o && o !== r; )
      o.nodeType === 1 && o.setAttribute("data-v-owner", n.uid), o = o.nextSibling;
    n.ut();
  }
}
function ri(e, t, n, o, r = null) {
  const i = t.targetStart = n(""), s = t.targetAnchor = n("");
  return i[Sl] = s, e && (o(i, e, r), o(s, e, r)), s;
}
const ot = /* @__PURE__ */ Symbol("_leaveCb"), In = /* @__PURE__ */ Symbol("_enterCb");
function hd() {
  const e = {
    isMounted: !1,
    isLeaving: !1,
    isUnmounting: !1,
    leavingVNodes: /* @__PURE__ */ new Map()
  };
  return Mi(() => {
    e.isMounted = !0;
  }), Ni(() => {
    e.isUnmounting = !0;
  }), e;
}
const nt = [Function, Array], wl = {
  mode: String,
  appear: Boolean,
  persisted: Boolean,
  // enter
  onBeforeEnter: nt,
  onEnter: nt,
  onAfterEnter: nt,
  onEnterCancelled: nt,
  // leave
  onBeforeLeave: nt,
  onLeave: nt,
  onAfterLeave: nt,
  onLeaveCancelled: nt,
  // appear
  onBeforeAppear: nt,
  onAppear: nt,
  onAfterAppear: nt,
  onAppearCancelled: nt
}, md = {
  name: "BaseTransition",
  props: wl,
  setup(e, { slots: t }) {
    const n = hn(), o = hd();
    return () => {
      const r = t.default && Cl(t.default(), !0), i = r && r.length ? $l(r) : (
        // Keep explicit default-slot conditionals on the same transition path
        // as regular v-if branches, which render a comment placeholder.
        n.subTree ? Z() : void 0
      );
      if (!i)
        return;
      const s = /* @__PURE__ */ ae(e), { mode: a } = s;
      if (o.isLeaving)
        return Vr(i);
      const l = er(i);
      if (!l)
        return Vr(i);
      const u = ii(
        l,
        s,
        o,
        n
      );
      l.type !== Ne && fn(l, u);
      let c = n.subTree && er(n.subTree);
      if (c && c.type !== Ne && !an(c, l) && ro(n.subTree)) {
        let d = ii(
          c,
          s,
          o,
          n
        );
        if (fn(c, d), a === "out-in" && l.type !== Ne)
          return o.isLeaving = !0, d.afterLeave = () => {
            if (o.isLeaving = !1, !(n.job.flags & 8))
              if (n.effect.flags & 2) {
                const f = () => {
                  n.job.flags & 8 || n.update();
                };
                f.i = n, Sr(f);
              } else
                n.update();
            delete d.afterLeave, c = void 0;
          }, Vr(i);
        a === "in-out" && l.type !== Ne ? d.delayLeave = (f, h, g) => {
          const b = kl(
            o,
            c
          );
          b[String(c.key)] = c, f[ot] = () => {
            h(), f[ot] = void 0, delete u.delayedLeave, c = void 0;
          }, u.delayedLeave = () => {
            g(), delete u.delayedLeave, c = void 0;
          };
        } : c = void 0;
      } else c && (c = void 0);
      return i;
    };
  }
};
function $l(e) {
  let t = e[0];
  if (e.length > 1) {
    for (const n of e)
      if (n.type !== Ne) {
        t = n;
        break;
      }
  }
  return t;
}
const gd = md;
function kl(e, t) {
  const { leavingVNodes: n } = e;
  let o = n.get(t.type);
  return o || (o = /* @__PURE__ */ Object.create(null), n.set(t.type, o)), o;
}
function ii(e, t, n, o) {
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
    onBeforeAppear: b,
    onAppear: w,
    onAfterAppear: x,
    onAppearCancelled: O
  } = t, R = String(e.key), v = kl(n, e), I = (T, j) => {
    T && st(
      T,
      o,
      9,
      j
    );
  }, te = (T, j) => {
    const W = j[1];
    I(T, j), U(T) ? T.every((q) => q.length <= 1) && W() : T.length <= 1 && W();
  }, B = {
    mode: i,
    persisted: s,
    beforeEnter(T) {
      let j = a;
      if (!n.isMounted)
        if (r)
          j = b || a;
        else
          return;
      T[ot] && T[ot](
        !0
        /* cancelled */
      );
      const W = v[R];
      if (W && an(e, W)) {
        let q = W.el[ot];
        if (!q) {
          const A = ro(W);
          q = A && A.el[ot];
        }
        q && q();
      }
      I(j, [T]);
    },
    enter(T) {
      if (v[R] === e) return;
      let j = l, W = u, q = c;
      if (!n.isMounted)
        if (r)
          j = w || l, W = x || u, q = O || c;
        else
          return;
      let A = !1;
      T[In] = (he) => {
        A || (A = !0, he ? I(q, [T]) : I(W, [T]), B.delayedLeave && B.delayedLeave(), T[In] = void 0);
      };
      const X = T[In].bind(null, !1);
      j ? te(j, [T, X]) : X();
    },
    leave(T, j) {
      const W = String(e.key);
      if (T[In] && T[In](
        !0
        /* cancelled */
      ), n.isUnmounting)
        return j();
      I(d, [T]);
      let q = !1;
      T[ot] = (X) => {
        q || (q = !0, j(), X ? I(g, [T]) : I(h, [T]), T[ot] = void 0, v[W] === e && delete v[W]);
      };
      const A = T[ot].bind(null, !1);
      v[W] = e, f ? te(f, [T, A]) : A();
    },
    clone(T) {
      const j = ii(T, t, n, o);
      return j.afterLeave = () => {
        B.afterLeave && B.afterLeave();
      }, j.delayLeave = (W, q, A) => {
        B.delayLeave ? B.delayLeave(W, q, A) : A();
      }, j.delayedLeave = () => {
        B.delayedLeave && B.delayedLeave();
      }, j;
    }
  };
  return B;
}
function Vr(e) {
  if ($r(e))
    return e = Zt(e), e.children = null, e;
}
function er(e) {
  if (!$r(e))
    return wr(e.type) && e.children ? $l(e.children) : e;
  if (e.component)
    return e.component.subTree;
  const { shapeFlag: t, children: n } = e;
  if (n) {
    if (t & 16)
      return n[0];
    if (t & 32 && Y(n.default))
      return n.default();
  }
}
function fn(e, t) {
  if (e.shapeFlag & 6 && e.component) {
    e.transition = t;
    const n = e.component.subTree;
    fn(
      wr(n.type) && er(n) || n,
      t
    );
  } else if (e.shapeFlag & 128) {
    const n = e.suspense;
    if (n) {
      const o = n.isHydrating ? n.pendingBranch : n.activeBranch;
      o && fn(o, t.clone(o));
    } else
      e.ssContent.transition = t.clone(e.ssContent), e.ssFallback.transition = t.clone(e.ssFallback);
  } else if (e.transition = t, e.type === ne && U(e.children)) {
    const n = Nl(e.children, !1);
    n && fn(n, t);
  }
}
function Cl(e, t = !1, n) {
  let o = [], r = 0;
  for (let i = 0; i < e.length; i++) {
    let s = e[i];
    const a = n == null ? s.key : String(n) + String(s.key != null ? s.key : i);
    s.type === ne ? (s.patchFlag & 128 && r++, o = o.concat(
      Cl(s.children, t, a)
    )) : (t || s.type !== Ne) && o.push(a != null ? Zt(s, { key: a }) : s);
  }
  if (r > 1)
    for (let i = 0; i < o.length; i++)
      o[i].patchFlag = -2;
  return o;
}
function ro(e) {
  if (e.component)
    return ro(e.component.subTree);
  if (e.type === ne) {
    const t = U(e.children) && Nl(e.children, !1);
    return t ? ro(t) : void 0;
  }
  if (e.type !== Ne)
    return e;
}
// @__NO_SIDE_EFFECTS__
function ht(e, t) {
  return Y(e) ? (
    // #8236: extend call and options.name access are considered side-effects
    // by Rollup, so we have to wrap it in a pure-annotated IIFE.
    ke({ name: e.name }, t, { setup: e })
  ) : e;
}
function bd() {
  const e = hn();
  return e ? (e.appContext.config.idPrefix || "v") + "-" + e.ids[0] + e.ids[1]++ : "";
}
function xl(e) {
  e.ids = [e.ids[0] + e.ids[2]++ + "-", 0, 0];
}
function hs(e, t) {
  let n;
  return !!((n = Object.getOwnPropertyDescriptor(e, t)) && !n.configurable);
}
const tr = /* @__PURE__ */ new WeakMap();
function qn(e, t, n, o, r = !1) {
  if (U(e)) {
    e.forEach(
      (b, w) => qn(
        b,
        t && (U(t) ? t[w] : t),
        n,
        o,
        r
      )
    );
    return;
  }
  if (Cn(o) && !r) {
    o.shapeFlag & 512 && o.type.__asyncResolved && o.component.subTree.component && qn(e, t, n, o.component.subTree);
    return;
  }
  const i = o.shapeFlag & 4 ? xr(o.component) : o.el, s = r ? null : i, { i: a, r: l } = e, u = t && t.r, c = a.refs === le ? a.refs = {} : a.refs, d = a.setupState, f = /* @__PURE__ */ ae(d), h = d === le ? Ra : (b) => hs(c, b) ? !1 : ce(f, b), g = (b, w) => !(w && hs(c, w));
  if (u != null && u !== l) {
    if (ms(t), _e(u))
      c[u] = null, h(u) && (d[u] = null);
    else if (/* @__PURE__ */ $e(u)) {
      const b = t;
      g(u, b.k) && (u.value = null), b.k && (c[b.k] = null);
    }
  }
  if (Y(l))
    xo(l, a, 12, [s, c]);
  else {
    const b = _e(l), w = /* @__PURE__ */ $e(l);
    if (b || w) {
      const x = () => {
        if (e.f) {
          const O = b ? h(l) ? d[l] : c[l] : g() || !e.k ? l.value : c[e.k];
          if (r)
            U(O) && xi(O, i);
          else if (U(O))
            O.includes(i) || O.push(i);
          else if (b)
            c[l] = [i], h(l) && (d[l] = c[l]);
          else {
            const R = [i];
            g(l, e.k) && (l.value = R), e.k && (c[e.k] = R);
          }
        } else b ? (c[l] = s, h(l) && (d[l] = s)) : w && (g(l, e.k) && (l.value = s), e.k && (c[e.k] = s));
      };
      if (s) {
        const O = () => {
          x(), tr.delete(e);
        };
        O.id = -1, tr.set(e, O), Fe(O, n);
      } else
        ms(e), x();
    }
  }
}
function ms(e) {
  const t = tr.get(e);
  t && (t.flags |= 8, tr.delete(e));
}
hr().requestIdleCallback;
hr().cancelIdleCallback;
const Cn = (e) => !!e.type.__asyncLoader, $r = (e) => e.type.__isKeepAlive;
function vd(e, t) {
  Tl(e, "a", t);
}
function yd(e, t) {
  Tl(e, "da", t);
}
function Tl(e, t, n = Ve) {
  const o = e.__wdc || (e.__wdc = () => {
    let r = n;
    for (; r; ) {
      if (r.isDeactivated)
        return;
      r = r.parent;
    }
    return e();
  });
  if (io(t, o, n), n) {
    let r = n.parent;
    for (; r && r.parent; )
      $r(r.parent.vnode) && _d(o, t, n, r), r = r.parent;
  }
}
function _d(e, t, n, o) {
  const r = io(
    t,
    e,
    o,
    !0
    /* prepend */
  ), i = io(
    "um",
    () => xi(o[t], r),
    n
  );
  i.flags = 16;
}
function io(e, t, n = Ve, o = !1) {
  if (n) {
    const r = n[e] || (n[e] = []), i = t.__weh || (t.__weh = (...s) => {
      xt();
      const a = To(n), l = st(t, n, e, s);
      return a(), Tt(), l;
    });
    return o ? r.unshift(i) : r.push(i), i;
  }
}
const Rt = (e) => (t, n = Ve) => {
  (!lo || e === "sp") && io(e, (...o) => t(...o), n);
}, Sd = Rt("bm"), Mi = Rt("m"), wd = Rt(
  "bu"
), $d = Rt("u"), Ni = Rt(
  "bum"
), kd = Rt("um"), Cd = Rt(
  "sp"
), xd = Rt("rtg"), Td = Rt("rtc");
function Od(e, t = Ve) {
  io("ec", e, t);
}
const Di = "components", Pd = "directives";
function nr(e, t) {
  return Fi(Di, e, !0, t) || e;
}
const Ol = /* @__PURE__ */ Symbol.for("v-ndc");
function si(e) {
  return _e(e) ? Fi(Di, e, !1) || e : e || Ol;
}
function Pl(e) {
  return Fi(Pd, e);
}
function Fi(e, t, n = !0, o = !1) {
  const r = Me || Ve;
  if (r) {
    const i = r.type;
    if (e === Di) {
      const a = pf(
        i,
        !1
      );
      if (a && (a === t || a === ze(t) || a === pr(ze(t))))
        return i;
    }
    const s = (
      // local registration
      // check instance[type] first which is resolved for options API
      gs(r[e] || i[e], t) || // global registration
      gs(r.appContext[e], t)
    );
    return !s && o ? i : s;
  }
}
function gs(e, t) {
  return e && (e[t] || e[ze(t)] || e[pr(ze(t))]);
}
function xn(e, t, n, o) {
  let r;
  const i = n, s = U(e);
  if (s || _e(e)) {
    const a = s && /* @__PURE__ */ Ct(e);
    let l = !1, u = !1;
    a && (l = !/* @__PURE__ */ Qe(e), u = /* @__PURE__ */ Ot(e), e = br(e)), r = new Array(e.length);
    for (let c = 0, d = e.length; c < d; c++)
      r[c] = t(
        l ? u ? Yt(it(e[c])) : it(e[c]) : e[c],
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
  else if (fe(e))
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
  if (n == null && (n = {}), Me.ce || Me.parent && Cn(Me.parent) && Me.parent.ce) {
    const u = n, c = Object.keys(u).length > 0;
    return t !== "default" && (u.name = t), k(), Se(
      ne,
      null,
      [oe("slot", u, o && o())],
      c ? -2 : 64
    );
  }
  let s = e[t];
  s && s._c && (s._d = !1);
  const a = Ft.length;
  k();
  let l;
  try {
    const u = s && Al(s(n)), c = n.key || i || // slot content array of a dynamic conditional slot may have a branch
    // key attached in the `createSlots` helper, respect that
    u && u.key;
    l = Se(
      ne,
      {
        key: (c && !et(c) ? c : `_${t}`) + // #7256 force differentiate fallback content from actual content
        (!u && o ? "_fb" : "")
      },
      u || (o ? o() : []),
      u && e._ === 1 ? 64 : -2
    );
  } catch (u) {
    for (let c = Ft.length; c > a; c--) zi();
    throw u;
  } finally {
    s && s._c && (s._d = !0);
  }
  return l.scopeId && (l.slotScopeIds = [l.scopeId + "-s"]), l;
}
function Al(e) {
  return e.some((t) => Pn(t) ? !(t.type === Ne || t.type === ne && !Al(t.children)) : !0) ? e : null;
}
const ai = (e) => e ? Jl(e) ? xr(e) : ai(e.parent) : null, Gn = (
  // Move PURE marker to new line to workaround compiler discarding it
  // due to type annotation
  /* @__PURE__ */ ke(/* @__PURE__ */ Object.create(null), {
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
    $options: (e) => Ll(e),
    $forceUpdate: (e) => e.f || (e.f = () => {
      Sr(e.update);
    }),
    $nextTick: (e) => e.n || (e.n = _r.bind(e.proxy)),
    $watch: (e) => ud.bind(e)
  })
), zr = (e, t) => e !== le && !e.__isScriptSetup && ce(e, t), Ad = {
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
        if (zr(o, t))
          return s[t] = 1, o[t];
        if (r !== le && ce(r, t))
          return s[t] = 2, r[t];
        if (ce(i, t))
          return s[t] = 3, i[t];
        if (n !== le && ce(n, t))
          return s[t] = 4, n[t];
        li && (s[t] = 0);
      }
    }
    const u = Gn[t];
    let c, d;
    if (u)
      return t === "$attrs" && Be(e.attrs, "get", ""), u(e);
    if (
      // css module (injected by vue-loader)
      (c = a.__cssModules) && (c = c[t])
    )
      return c;
    if (n !== le && ce(n, t))
      return s[t] = 4, n[t];
    if (
      // global properties
      d = l.config.globalProperties, ce(d, t)
    )
      return d[t];
  },
  set({ _: e }, t, n) {
    const { data: o, setupState: r, ctx: i } = e;
    return zr(r, t) ? (r[t] = n, !0) : o !== le && ce(o, t) ? (o[t] = n, !0) : ce(e.props, t) || t[0] === "$" && t.slice(1) in e ? !1 : (i[t] = n, !0);
  },
  has({
    _: { data: e, setupState: t, accessCache: n, ctx: o, appContext: r, props: i, type: s }
  }, a) {
    let l;
    return !!(n[a] || e !== le && a[0] !== "$" && ce(e, a) || zr(t, a) || ce(i, a) || ce(o, a) || ce(Gn, a) || ce(r.config.globalProperties, a) || (l = s.__cssModules) && l[a]);
  },
  defineProperty(e, t, n) {
    return n.get != null ? e._.accessCache[t] = 0 : ce(n, "value") && this.set(e, t, n.value, null), Reflect.defineProperty(e, t, n);
  }
};
function or(e) {
  return U(e) ? e.reduce(
    (t, n) => (t[n] = null, t),
    {}
  ) : e;
}
function bs(e, t) {
  return !e || !t ? e || t : U(e) && U(t) ? e.concat(t) : ke({}, or(e), or(t));
}
let li = !0;
function Ed(e) {
  const t = Ll(e), n = e.proxy, o = e.ctx;
  li = !1, t.beforeCreate && vs(t.beforeCreate, e, "bc");
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
    activated: b,
    deactivated: w,
    beforeDestroy: x,
    beforeUnmount: O,
    destroyed: R,
    unmounted: v,
    render: I,
    renderTracked: te,
    renderTriggered: B,
    errorCaptured: T,
    serverPrefetch: j,
    // public API
    expose: W,
    inheritAttrs: q,
    // assets
    components: A,
    directives: X,
    filters: he
  } = t;
  if (u && Ld(u, o, null), s)
    for (const G in s) {
      const re = s[G];
      Y(re) && (o[G] = re.bind(n));
    }
  if (r) {
    const G = r.call(n, n);
    fe(G) && (e.data = /* @__PURE__ */ Co(G));
  }
  if (li = !0, i)
    for (const G in i) {
      const re = i[G], We = Y(re) ? re.bind(n, n) : Y(re.get) ? re.get.bind(n, n) : kt, Ke = !Y(re) && Y(re.set) ? re.set.bind(n) : kt, Ae = Te({
        get: We,
        set: Ke
      });
      Object.defineProperty(o, G, {
        enumerable: !0,
        configurable: !0,
        get: () => Ae.value,
        set: (Oe) => Ae.value = Oe
      });
    }
  if (a)
    for (const G in a)
      El(a[G], o, n, G);
  if (l) {
    const G = Y(l) ? l.call(n) : l;
    Reflect.ownKeys(G).forEach((re) => {
      rd(re, G[re]);
    });
  }
  c && vs(c, e, "c");
  function ue(G, re) {
    U(re) ? re.forEach((We) => G(We.bind(n))) : re && G(re.bind(n));
  }
  if (ue(Sd, d), ue(Mi, f), ue(wd, h), ue($d, g), ue(vd, b), ue(yd, w), ue(Od, T), ue(Td, te), ue(xd, B), ue(Ni, O), ue(kd, v), ue(Cd, j), U(W))
    if (W.length) {
      const G = e.exposed || (e.exposed = {});
      W.forEach((re) => {
        Object.defineProperty(G, re, {
          get: () => n[re],
          set: (We) => n[re] = We,
          enumerable: !0
        });
      });
    } else e.exposed || (e.exposed = {});
  I && e.render === kt && (e.render = I), q != null && (e.inheritAttrs = q), A && (e.components = A), X && (e.directives = X), j && xl(e);
}
function Ld(e, t, n = kt) {
  U(e) && (e = ui(e));
  for (const o in e) {
    const r = e[o];
    let i;
    fe(r) ? "default" in r ? i = Kn(
      r.from || o,
      r.default,
      !0
    ) : i = Kn(r.from || o) : i = Kn(r), /* @__PURE__ */ $e(i) ? Object.defineProperty(t, o, {
      enumerable: !0,
      configurable: !0,
      get: () => i.value,
      set: (s) => i.value = s
    }) : t[o] = i;
  }
}
function vs(e, t, n) {
  st(
    U(e) ? e.map((o) => o.bind(t.proxy)) : e.bind(t.proxy),
    t,
    n
  );
}
function El(e, t, n, o) {
  let r = o.includes(".") ? _l(n, o) : () => n[o];
  if (_e(e)) {
    const i = t[e];
    Y(i) && ft(r, i);
  } else if (Y(e))
    ft(r, e.bind(n));
  else if (fe(e))
    if (U(e))
      e.forEach((i) => El(i, t, n, o));
    else {
      const i = Y(e.handler) ? e.handler.bind(n) : t[e.handler];
      Y(i) && ft(r, i, e);
    }
}
function Ll(e) {
  const t = e.type, { mixins: n, extends: o } = t, {
    mixins: r,
    optionsCache: i,
    config: { optionMergeStrategies: s }
  } = e.appContext, a = i.get(t);
  let l;
  return a ? l = a : !r.length && !n && !o ? l = t : (l = {}, r.length && r.forEach(
    (u) => rr(l, u, s, !0)
  ), rr(l, t, s)), fe(t) && i.set(t, l), l;
}
function rr(e, t, n, o = !1) {
  const { mixins: r, extends: i } = t;
  i && rr(e, i, n, !0), r && r.forEach(
    (s) => rr(e, s, n, !0)
  );
  for (const s in t)
    if (!(o && s === "expose")) {
      const a = Id[s] || n && n[s];
      e[s] = a ? a(e[s], t[s]) : t[s];
    }
  return e;
}
const Id = {
  data: ys,
  props: _s,
  emits: _s,
  // objects
  methods: Fn,
  computed: Fn,
  // lifecycle
  beforeCreate: He,
  created: He,
  beforeMount: He,
  mounted: He,
  beforeUpdate: He,
  updated: He,
  beforeDestroy: He,
  beforeUnmount: He,
  destroyed: He,
  unmounted: He,
  activated: He,
  deactivated: He,
  errorCaptured: He,
  serverPrefetch: He,
  // assets
  components: Fn,
  directives: Fn,
  // watch
  watch: Md,
  // provide / inject
  provide: ys,
  inject: jd
};
function ys(e, t) {
  return t ? e ? function() {
    return ke(
      Y(e) ? e.call(this, this) : e,
      Y(t) ? t.call(this, this) : t
    );
  } : t : e;
}
function jd(e, t) {
  return Fn(ui(e), ui(t));
}
function ui(e) {
  if (U(e)) {
    const t = {};
    for (let n = 0; n < e.length; n++)
      t[e[n]] = e[n];
    return t;
  }
  return e;
}
function He(e, t) {
  return e ? [...new Set([].concat(e, t))] : t;
}
function Fn(e, t) {
  return e ? ke(/* @__PURE__ */ Object.create(null), e, t) : t;
}
function _s(e, t) {
  return e ? U(e) && U(t) ? [.../* @__PURE__ */ new Set([...e, ...t])] : ke(
    /* @__PURE__ */ Object.create(null),
    or(e),
    or(t ?? {})
  ) : t;
}
function Md(e, t) {
  if (!e) return t;
  if (!t) return e;
  const n = ke(/* @__PURE__ */ Object.create(null), e);
  for (const o in t)
    n[o] = He(e[o], t[o]);
  return n;
}
function Il() {
  return {
    app: null,
    config: {
      isNativeTag: Ra,
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
let Nd = 0;
function Dd(e, t) {
  return function(o, r = null) {
    Y(o) || (o = ke({}, o)), r != null && !fe(r) && (r = null);
    const i = Il(), s = /* @__PURE__ */ new WeakSet(), a = [];
    let l = !1;
    const u = i.app = {
      _uid: Nd++,
      _component: o,
      _props: r,
      _container: null,
      _context: i,
      _instance: null,
      version: gf,
      get config() {
        return i.config;
      },
      set config(c) {
      },
      use(c, ...d) {
        return s.has(c) || (c && Y(c.install) ? (s.add(c), c.install(u, ...d)) : Y(c) && (s.add(c), c(u, ...d))), u;
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
          const h = u._ceVNode || oe(o, r);
          return h.appContext = i, f === !0 ? f = "svg" : f === !1 && (f = void 0), e(h, c, f), l = !0, u._container = c, c.__vue_app__ = u, xr(h.component);
        }
      },
      onUnmount(c) {
        a.push(c);
      },
      unmount() {
        l && (st(
          a,
          u._instance,
          16
        ), e(null, u._container), delete u._container.__vue_app__);
      },
      provide(c, d) {
        return i.provides[c] = d, u;
      },
      runWithContext(c) {
        const d = pn;
        pn = u;
        try {
          return c();
        } finally {
          pn = d;
        }
      }
    };
    return u;
  };
}
let pn = null;
function Fd(e, t, n = le) {
  const o = hn(), r = ze(t), i = Jt(t), s = jl(e, r), a = Kc((l, u) => {
    let c, d = le, f;
    return ld(() => {
      const h = e[r];
      je(c, h) && (c = h, u());
    }), {
      get() {
        return l(), n.get ? n.get(c) : c;
      },
      set(h) {
        const g = n.set ? n.set(h) : h;
        if (!je(g, c) && !(d !== le && je(h, d)))
          return;
        const b = o.vnode.props, w = !!(b && // check if parent has passed v-model
        (t in b || r in b || i in b) && (`onUpdate:${t}` in b || `onUpdate:${r}` in b || `onUpdate:${i}` in b));
        w || (c = h, u()), o.emit(`update:${t}`, g), je(h, d) && (je(h, g) && !je(g, f) || // #13524: browsers differ in when they flush microtasks between
        // event listeners. If a v-model listener emits an intermediate value
        // and a following listener restores the model to its previous prop
        // value before parent updates are flushed, the parent render can be
        // deduped as having no prop change. Force a local update so DOM state
        // such as an input's value is synchronized back to the current model.
        w && d !== le && !je(g, c)) && u(), d = h, f = g;
      }
    };
  });
  return a[Symbol.iterator] = () => {
    let l = 0;
    return {
      next() {
        return l < 2 ? { value: l++ ? s || le : a, done: !1 } : { done: !0 };
      }
    };
  }, a;
}
const jl = (e, t) => t === "modelValue" || t === "model-value" ? e.modelModifiers : e[`${t}Modifiers`] || e[`${ze(t)}Modifiers`] || e[`${Jt(t)}Modifiers`];
function Rd(e, t, ...n) {
  if (e.isUnmounted) return;
  const o = e.vnode.props || le;
  let r = n;
  const i = t.startsWith("update:"), s = i && jl(o, t.slice(7));
  s && (s.trim && (r = n.map((c) => _e(c) ? c.trim() : c)), s.number && (r = r.map(hc)));
  let a, l = o[a = jr(t)] || // also try camelCase event handler (#2249)
  o[a = jr(ze(t))];
  !l && i && (l = o[a = jr(Jt(t))]), l && st(
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
    e.emitted[a] = !0, st(
      u,
      e,
      6,
      r
    );
  }
}
const Bd = /* @__PURE__ */ new WeakMap();
function Ml(e, t, n = !1) {
  const o = n ? Bd : t.emitsCache, r = o.get(e);
  if (r !== void 0)
    return r;
  const i = e.emits;
  let s = {}, a = !1;
  if (!Y(e)) {
    const l = (u) => {
      const c = Ml(u, t, !0);
      c && (a = !0, ke(s, c));
    };
    !n && t.mixins.length && t.mixins.forEach(l), e.extends && l(e.extends), e.mixins && e.mixins.forEach(l);
  }
  return !i && !a ? (fe(e) && o.set(e, null), null) : (U(i) ? i.forEach((l) => s[l] = null) : ke(s, i), fe(e) && o.set(e, s), s);
}
function kr(e, t) {
  return !e || !ur(t) ? !1 : (t = t.slice(2), t = t === "Once" ? t : t.replace(/Once$/, ""), ce(e, t[0].toLowerCase() + t.slice(1)) || ce(e, Jt(t)) || ce(e, t));
}
function Ss(e) {
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
    inheritAttrs: b
  } = e, w = Qo(e);
  let x, O;
  try {
    if (n.shapeFlag & 4) {
      const v = r || o, I = v;
      x = St(
        u.call(
          I,
          v,
          c,
          d,
          h,
          f,
          g
        )
      ), O = a;
    } else {
      const v = t;
      x = St(
        v.length > 1 ? v(
          d,
          { attrs: a, slots: s, emit: l }
        ) : v(
          d,
          null
        )
      ), O = t.props ? a : Vd(a);
    }
  } catch (v) {
    Ft.length = 0, yr(v, e, 1), x = oe(Ne);
  }
  let R = x;
  if (O && b !== !1) {
    const v = Object.keys(O), { shapeFlag: I } = R;
    v.length && I & 7 && (i && v.some(cr) && (O = zd(
      O,
      i
    )), R = Zt(R, O, !1, !0));
  }
  if (n.dirs && (R = Zt(R, null, !1, !0), R.dirs = R.dirs ? R.dirs.concat(n.dirs) : n.dirs), n.transition) {
    const v = wr(R.type) && er(R) || R;
    fn(v, n.transition);
  }
  return x = R, Qo(w), x;
}
function Nl(e, t = !0) {
  let n;
  for (let o = 0; o < e.length; o++) {
    const r = e[o];
    if (Pn(r)) {
      if (r.type !== Ne || r.children === "v-if") {
        if (n)
          return;
        n = r;
      }
    } else
      return;
  }
  return n;
}
const Vd = (e) => {
  let t;
  for (const n in e)
    (n === "class" || n === "style" || ur(n)) && ((t || (t = {}))[n] = e[n]);
  return t;
}, zd = (e, t) => {
  const n = {};
  for (const o in e)
    (!cr(o) || !(o.slice(9) in t)) && (n[o] = e[o]);
  return n;
};
function Hd(e, t, n) {
  const { props: o, children: r, component: i } = e, { props: s, children: a, patchFlag: l } = t, u = i.emitsOptions;
  if (t.dirs || t.transition)
    return !0;
  if (n && l >= 0) {
    if (l & 1024)
      return !0;
    if (l & 16)
      return o ? ws(o, s, u) : !!s;
    if (l & 8) {
      const c = t.dynamicProps;
      for (let d = 0; d < c.length; d++) {
        const f = c[d];
        if (Dl(s, o, f) && !kr(u, f))
          return !0;
      }
    }
  } else
    return (r || a) && (!a || !a.$stable) ? !0 : o === s ? !1 : o ? s ? ws(o, s, u) : !0 : !!s;
  return !1;
}
function ws(e, t, n) {
  const o = Object.keys(t);
  if (o.length !== Object.keys(e).length)
    return !0;
  for (let r = 0; r < o.length; r++) {
    const i = o[r];
    if (!ce(e, i) || Dl(t, e, i) && !kr(n, i))
      return !0;
  }
  return !1;
}
function Dl(e, t, n) {
  const o = e[n], r = t[n];
  return n === "style" && fe(o) && fe(r) ? !mr(o, r) : o !== r;
}
function Ud({ vnode: e, parent: t, suspense: n }, o) {
  for (; t; ) {
    const r = t.subTree;
    if (r.suspense && r.suspense.activeBranch === e && (r.suspense.vnode.el = r.el = o, e = r), r === e)
      (e = t.vnode).el = o, t = t.parent;
    else
      break;
  }
  n && n.activeBranch === e && (n.vnode.el = o);
}
const Fl = {}, Rl = () => Object.create(Fl), Bl = (e) => Object.getPrototypeOf(e) === Fl;
function Wd(e, t, n, o = !1) {
  const r = {}, i = Rl();
  e.propsDefaults = /* @__PURE__ */ Object.create(null), Vl(e, t, r, i);
  for (const s in e.propsOptions[0])
    s in r || (r[s] = void 0);
  n ? e.props = o ? r : /* @__PURE__ */ zc(r) : e.type.props ? e.props = r : e.props = i, e.attrs = i;
}
function Kd(e, t, n, o) {
  const {
    props: r,
    attrs: i,
    vnode: { patchFlag: s }
  } = e, a = /* @__PURE__ */ ae(r), [l] = e.propsOptions;
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
        if (kr(e.emitsOptions, f))
          continue;
        const h = t[f];
        if (l)
          if (ce(i, f))
            h !== i[f] && (i[f] = h, u = !0);
          else {
            const g = ze(f);
            r[g] = ci(
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
    Vl(e, t, r, i) && (u = !0);
    let c;
    for (const d in a)
      (!t || // for camelCase
      !ce(t, d) && // it's possible the original props was passed in as kebab-case
      // and converted to camelCase (#955)
      ((c = Jt(d)) === d || !ce(t, c))) && (l ? n && // for camelCase
      (n[d] !== void 0 || // for kebab-case
      n[c] !== void 0) && (r[d] = ci(
        l,
        a,
        d,
        void 0,
        e,
        !0
      )) : delete r[d]);
    if (i !== a)
      for (const d in i)
        (!t || !ce(t, d)) && (delete i[d], u = !0);
  }
  u && Nt(e.attrs, "set", "");
}
function Vl(e, t, n, o) {
  const [r, i] = e.propsOptions;
  let s = !1, a;
  if (t)
    for (let l in t) {
      if (Hn(l))
        continue;
      const u = t[l];
      let c;
      r && ce(r, c = ze(l)) ? !i || !i.includes(c) ? n[c] = u : (a || (a = {}))[c] = u : kr(e.emitsOptions, l) || (!(l in o) || u !== o[l]) && (o[l] = u, s = !0);
    }
  if (i) {
    const l = /* @__PURE__ */ ae(n), u = a || le;
    for (let c = 0; c < i.length; c++) {
      const d = i[c];
      n[d] = ci(
        r,
        l,
        d,
        u[d],
        e,
        !ce(u, d)
      );
    }
  }
  return s;
}
function ci(e, t, n, o, r, i) {
  const s = e[n];
  if (s != null) {
    const a = ce(s, "default");
    if (a && o === void 0) {
      const l = s.default;
      if (s.type !== Function && !s.skipFactory && Y(l)) {
        const { propsDefaults: u } = r;
        if (n in u)
          o = u[n];
        else {
          const c = To(r);
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
    ] && (o === "" || o === Jt(n)) && (o = !0));
  }
  return o;
}
const qd = /* @__PURE__ */ new WeakMap();
function zl(e, t, n = !1) {
  const o = n ? qd : t.propsCache, r = o.get(e);
  if (r)
    return r;
  const i = e.props, s = {}, a = [];
  let l = !1;
  if (!Y(e)) {
    const c = (d) => {
      l = !0;
      const [f, h] = zl(d, t, !0);
      ke(s, f), h && a.push(...h);
    };
    !n && t.mixins.length && t.mixins.forEach(c), e.extends && c(e.extends), e.mixins && e.mixins.forEach(c);
  }
  if (!i && !l)
    return fe(e) && o.set(e, ln), ln;
  if (U(i))
    for (let c = 0; c < i.length; c++) {
      const d = ze(i[c]);
      $s(d) && (s[d] = le);
    }
  else if (i)
    for (const c in i) {
      const d = ze(c);
      if ($s(d)) {
        const f = i[c], h = s[d] = U(f) || Y(f) ? { type: f } : ke({}, f), g = h.type;
        let b = !1, w = !0;
        if (U(g))
          for (let x = 0; x < g.length; ++x) {
            const O = g[x], R = Y(O) && O.name;
            if (R === "Boolean") {
              b = !0;
              break;
            } else R === "String" && (w = !1);
          }
        else
          b = Y(g) && g.name === "Boolean";
        h[
          0
          /* shouldCast */
        ] = b, h[
          1
          /* shouldCastTrue */
        ] = w, (b || ce(h, "default")) && a.push(d);
      }
    }
  const u = [s, a];
  return fe(e) && o.set(e, u), u;
}
function $s(e) {
  return e[0] !== "$" && !Hn(e);
}
const Ri = (e) => e === "_" || e === "_ctx" || e === "$stable", Bi = (e) => U(e) ? e.map(St) : [St(e)], Gd = (e, t, n) => {
  if (t._n)
    return t;
  const o = we((...r) => Bi(t(...r)), n);
  return o._c = !1, o;
}, Hl = (e, t, n) => {
  const o = e._ctx;
  for (const r in e) {
    if (Ri(r)) continue;
    const i = e[r];
    if (Y(i))
      t[r] = Gd(r, i, o);
    else if (i != null) {
      const s = Bi(i);
      t[r] = () => s;
    }
  }
}, Ul = (e, t) => {
  const n = Bi(t);
  e.slots.default = () => n;
}, Wl = (e, t, n) => {
  for (const o in t)
    (n || !Ri(o)) && (e[o] = t[o]);
}, Yd = (e, t, n) => {
  const o = e.slots = Rl();
  if (e.vnode.shapeFlag & 32) {
    const r = t._;
    r ? (Wl(o, t, n), n && Ha(o, "_", r, !0)) : Hl(t, o);
  } else t && Ul(e, t);
}, Zd = (e, t, n) => {
  const { vnode: o, slots: r } = e;
  let i = !0, s = le;
  if (o.shapeFlag & 32) {
    const a = t._;
    a ? n && a === 1 ? i = !1 : Wl(r, t, n) : (i = !t.$stable, Hl(t, r)), s = t;
  } else t && (Ul(e, t), s = { default: 1 });
  if (i)
    for (const a in r)
      !Ri(a) && s[a] == null && delete r[a];
}, Fe = nf;
function Jd(e) {
  return Xd(e);
}
function Xd(e, t) {
  const n = hr();
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
    setScopeId: h = kt,
    insertStaticContent: g
  } = e, b = (p, m, y, C = null, _ = null, $ = null, M = void 0, E = null, P = !!m.dynamicChildren) => {
    if (p === m)
      return;
    p && !an(p, m) && (C = vn(p), Oe(p, _, $, !0), p = null), m.patchFlag === -2 && (P = !1, m.dynamicChildren = null), m.dynamicChildren && p && p.dynamicChildren && p.dynamicChildren.hasOnce && (m.dynamicChildren === ln && (m.dynamicChildren = []), m.dynamicChildren.hasOnce = !0);
    const { type: S, ref: V, shapeFlag: D } = m;
    switch (S) {
      case Cr:
        w(p, m, y, C);
        break;
      case Ne:
        x(p, m, y, C);
        break;
      case Ur:
        p == null && O(m, y, C, M);
        break;
      case ne:
        A(
          p,
          m,
          y,
          C,
          _,
          $,
          M,
          E,
          P
        );
        break;
      default:
        D & 1 ? I(
          p,
          m,
          y,
          C,
          _,
          $,
          M,
          E,
          P
        ) : D & 6 ? X(
          p,
          m,
          y,
          C,
          _,
          $,
          M,
          E,
          P
        ) : (D & 64 || D & 128) && S.process(
          p,
          m,
          y,
          C,
          _,
          $,
          M,
          E,
          P,
          Qt
        );
    }
    V != null && _ ? qn(V, p && p.ref, $, m || p, !m) : V == null && p && p.ref != null && qn(p.ref, null, $, p, !0);
  }, w = (p, m, y, C) => {
    if (p == null)
      o(
        m.el = a(m.children),
        y,
        C
      );
    else {
      const _ = m.el = p.el;
      m.children !== p.children && u(_, m.children);
    }
  }, x = (p, m, y, C) => {
    p == null ? o(
      m.el = l(m.children || ""),
      y,
      C
    ) : m.el = p.el;
  }, O = (p, m, y, C) => {
    [p.el, p.anchor] = g(
      p.children,
      m,
      y,
      C,
      p.el,
      p.anchor
    );
  }, R = ({ el: p, anchor: m }, y, C) => {
    let _;
    for (; p && p !== m; )
      _ = f(p), o(p, y, C), p = _;
    o(m, y, C);
  }, v = ({ el: p, anchor: m }) => {
    let y;
    for (; p && p !== m; )
      y = f(p), r(p), p = y;
    r(m);
  }, I = (p, m, y, C, _, $, M, E, P) => {
    if (m.type === "svg" ? M = "svg" : m.type === "math" && (M = "mathml"), p == null)
      te(
        m,
        y,
        C,
        _,
        $,
        M,
        E,
        P
      );
    else {
      const S = p.el && p.el._isVueCE ? p.el : null;
      try {
        S && S._beginPatch(), j(
          p,
          m,
          _,
          $,
          M,
          E,
          P
        );
      } finally {
        S && S._endPatch();
      }
    }
  }, te = (p, m, y, C, _, $, M, E) => {
    let P, S;
    const { props: V, shapeFlag: D, transition: z, dirs: K } = p;
    if (P = p.el = s(
      p.type,
      $,
      V && V.is,
      V
    ), D & 8 ? c(P, p.children) : D & 16 && T(
      p.children,
      P,
      null,
      C,
      _,
      Hr(p, $),
      M,
      E
    ), K && en(p, null, C, "created"), B(P, p, p.scopeId, M, C), V) {
      for (const be in V)
        be !== "value" && !Hn(be) && i(P, be, null, V[be], $, C);
      "value" in V && i(P, "value", null, V.value, $), (S = V.onVnodeBeforeMount) && bt(S, C, p);
    }
    K && en(p, null, C, "beforeMount");
    const ie = Qd(_, z);
    ie ? z.beforeEnter(P) : z && !z.persisted && (P[tf] = !0), o(P, m, y), ((S = V && V.onVnodeMounted) || ie || K) && Fe(() => {
      S && bt(S, C, p), ie && z.enter(P), K && en(p, null, C, "mounted");
    }, _);
  }, B = (p, m, y, C, _) => {
    if (y && h(p, y), C)
      for (let $ = 0; $ < C.length; $++)
        h(p, C[$]);
    if (_) {
      let $ = _.subTree;
      if (m === $ || ql($.type) && ($.ssContent === m || $.ssFallback === m)) {
        const M = _.vnode;
        B(
          p,
          M,
          M.scopeId,
          M.slotScopeIds,
          _.parent
        );
      }
    }
  }, T = (p, m, y, C, _, $, M, E, P = 0) => {
    for (let S = P; S < p.length; S++) {
      const V = p[S] = E ? Mt(p[S]) : St(p[S]);
      b(
        null,
        V,
        m,
        y,
        C,
        _,
        $,
        M,
        E
      );
    }
  }, j = (p, m, y, C, _, $, M) => {
    const E = m.el = p.el;
    let { patchFlag: P, dynamicChildren: S, dirs: V } = m;
    P |= p.patchFlag & 16;
    const D = p.props || le, z = m.props || le;
    let K;
    if (y && tn(y, !1), (K = z.onVnodeBeforeUpdate) && bt(K, y, m, p), V && en(m, p, y, "beforeUpdate"), y && tn(y, !0), // #6385 the old vnode may be a user-wrapped non-isomorphic block
    // Force full diff when block metadata is unstable.
    S && (!p.dynamicChildren || p.dynamicChildren.length !== S.length) && (P = 0, M = !1, S = null), (D.innerHTML && z.innerHTML == null || D.textContent && z.textContent == null) && c(E, ""), S ? W(
      p.dynamicChildren,
      S,
      E,
      y,
      C,
      Hr(m, _),
      $
    ) : M || re(
      p,
      m,
      E,
      null,
      y,
      C,
      Hr(m, _),
      $,
      !1
    ), P > 0) {
      if (P & 16)
        q(E, D, z, y, _);
      else if (P & 2 && D.class !== z.class && i(E, "class", null, z.class, _), P & 4 && i(E, "style", D.style, z.style, _), P & 8) {
        const ie = m.dynamicProps;
        for (let be = 0; be < ie.length; be++) {
          const me = ie[be], Ce = D[me], Le = z[me];
          (Le !== Ce || me === "value") && i(E, me, Ce, Le, _, y);
        }
      }
      P & 1 && p.children !== m.children && c(E, m.children);
    } else !M && S == null && q(E, D, z, y, _);
    ((K = z.onVnodeUpdated) || V) && Fe(() => {
      K && bt(K, y, m, p), V && en(m, p, y, "updated");
    }, C);
  }, W = (p, m, y, C, _, $, M) => {
    for (let E = 0; E < m.length; E++) {
      const P = p[E], S = m[E], V = P.el || Yn(P), D = (
        // oldVNode may be an errored async setup() component inside Suspense
        // which will not have a mounted element
        V && // - In the case of a Fragment, we need to provide the actual parent
        // of the Fragment itself so it can move its children.
        (P.type === ne || // - In the case of different nodes, there is going to be a replacement
        // which also requires the correct parent container
        !an(P, S) || // - In the case of a component, it could contain anything.
        P.shapeFlag & 198) ? d(V) : (
          // In other cases, the parent container is not actually used so we
          // just pass the block element here to avoid a DOM parentNode call.
          y
        )
      );
      b(
        P,
        S,
        D,
        null,
        C,
        _,
        $,
        M,
        !0
      );
    }
  }, q = (p, m, y, C, _) => {
    if (m !== y) {
      if (m !== le)
        for (const $ in m)
          !Hn($) && !($ in y) && i(
            p,
            $,
            m[$],
            null,
            _,
            C
          );
      for (const $ in y) {
        if (Hn($)) continue;
        const M = y[$], E = m[$];
        M !== E && $ !== "value" && i(p, $, E, M, _, C);
      }
      "value" in y && i(p, "value", m.value, y.value, _);
    }
  }, A = (p, m, y, C, _, $, M, E, P) => {
    const S = m.el = p ? p.el : a(""), V = m.anchor = p ? p.anchor : a("");
    let { patchFlag: D, dynamicChildren: z, slotScopeIds: K } = m;
    K && (E = E ? E.concat(K) : K), p == null ? (o(S, y, C), o(V, y, C), T(
      // #10007
      // such fragment like `<></>` will be compiled into
      // a fragment which doesn't have a children.
      // In this case fallback to an empty array
      m.children || [],
      y,
      V,
      _,
      $,
      M,
      E,
      P
    )) : D > 0 && D & 64 && z && // #2715 the previous fragment could've been a BAILed one as a result
    // of renderSlot() with no valid children
    p.dynamicChildren && p.dynamicChildren.length === z.length ? (W(
      p.dynamicChildren,
      z,
      y,
      _,
      $,
      M,
      E
    ), // #2080 if the stable fragment has a key, it's a <template v-for> that may
    //  get moved around. Make sure all root level vnodes inherit el.
    // #2134 or if it's a component root, it may also get moved around
    // as the component is being moved.
    (m.key != null || _ && m === _.subTree) && Vi(
      p,
      m,
      !0
      /* shallow */
    )) : re(
      p,
      m,
      y,
      V,
      _,
      $,
      M,
      E,
      P
    );
  }, X = (p, m, y, C, _, $, M, E, P) => {
    m.slotScopeIds = E, p == null ? m.shapeFlag & 512 ? _.ctx.activate(
      m,
      y,
      C,
      M,
      P
    ) : he(
      m,
      y,
      C,
      _,
      $,
      M,
      P
    ) : Ee(p, m, P);
  }, he = (p, m, y, C, _, $, M) => {
    const E = p.component = lf(
      p,
      C,
      _
    );
    if ($r(p) && (E.ctx.renderer = Qt), uf(E, !1, M), E.asyncDep) {
      if (_ && _.registerDep(
        E,
        ue,
        M,
        $
      ), !p.el) {
        const P = E.subTree = oe(Ne);
        x(null, P, m, y), p.placeholder = P.el;
      }
    } else
      ue(
        E,
        p,
        m,
        y,
        _,
        $,
        M
      );
  }, Ee = (p, m, y) => {
    const C = m.component = p.component;
    if (Hd(p, m, y))
      if (C.asyncDep && !C.asyncResolved) {
        m.el = p.el, m.placeholder = p.placeholder, G(C, m, y);
        return;
      } else
        C.next = m, C.update();
    else
      m.el = p.el, m.placeholder = p.placeholder, C.vnode = m;
  }, ue = (p, m, y, C, _, $, M) => {
    const E = () => {
      if (p.isMounted) {
        let { next: D, bu: z, u: K, parent: ie, vnode: be } = p;
        {
          const mt = Kl(p);
          if (mt) {
            D && (D.el = be.el, G(p, D, M)), mt.asyncDep.then(() => {
              const At = () => {
                p.job.flags & 8 || (_ && _.pendingBranch ? Fe(At, _) : S());
              };
              At.flags = 48, Fe(At, _);
            });
            return;
          }
        }
        let me = D, Ce;
        tn(p, !1), D ? (D.el = be.el, G(p, D, M)) : D = be, z && Mr(z), (Ce = D.props && D.props.onVnodeBeforeUpdate) && bt(Ce, ie, D, be), tn(p, !0);
        const Le = Ss(p), at = p.subTree;
        p.subTree = Le, b(
          at,
          Le,
          // parent may have changed if it's in a teleport. a root that is a
          // pending async component only has its placeholder comment
          d(
            at.el || Yn(at)
          ),
          // anchor may have changed if it's in a fragment
          vn(at),
          p,
          _,
          $
        ), D.el = Le.el, me === null && Ud(p, Le.el), K && Fe(K, _), (Ce = D.props && D.props.onVnodeUpdated) && Fe(
          () => bt(Ce, ie, D, be),
          _
        );
      } else {
        let D;
        const { el: z, props: K } = m, { bm: ie, m: be, parent: me, root: Ce, type: Le } = p, at = Cn(m);
        tn(p, !1), ie && Mr(ie), !at && (D = K && K.onVnodeBeforeMount) && bt(D, me, m), tn(p, !0);
        {
          Ce.ce && Ce.ce._hasShadowRoot() && Ce.ce._injectChildStyle(
            Le,
            p.parent ? p.parent.type : void 0
          );
          const mt = p.subTree = Ss(p);
          b(
            null,
            mt,
            y,
            C,
            p,
            _,
            $
          ), m.el = mt.el;
        }
        if (be && Fe(be, _), !at && (D = K && K.onVnodeMounted)) {
          const mt = m;
          Fe(
            () => bt(D, me, mt),
            _
          );
        }
        (m.shapeFlag & 256 || me && Cn(me.vnode) && me.vnode.shapeFlag & 256) && p.a && Fe(p.a, _), p.isMounted = !0, m = y = C = null;
      }
    };
    p.scope.on();
    const P = p.effect = new Za(E);
    p.scope.off();
    const S = p.update = P.run.bind(P), V = p.job = P.runIfDirty.bind(P);
    V.i = p, V.id = p.uid, P.scheduler = () => Sr(V), tn(p, !0), S();
  }, G = (p, m, y) => {
    m.component = p;
    const C = p.vnode.props;
    p.vnode = m, p.next = null, Kd(p, m.props, C, y), Zd(p, m.children, y), xt(), ml(p), Tt();
  }, re = (p, m, y, C, _, $, M, E, P = !1) => {
    const S = p && p.children, V = p ? p.shapeFlag : 0, D = m.children, { patchFlag: z, shapeFlag: K } = m;
    if (z > 0) {
      if (z & 128) {
        Ke(
          S,
          D,
          y,
          C,
          _,
          $,
          M,
          E,
          P
        );
        return;
      } else if (z & 256) {
        We(
          S,
          D,
          y,
          C,
          _,
          $,
          M,
          E,
          P
        );
        return;
      }
    }
    K & 8 ? (V & 16 && Bt(S, _, $), D !== S && c(y, D)) : V & 16 ? K & 16 ? Ke(
      S,
      D,
      y,
      C,
      _,
      $,
      M,
      E,
      P
    ) : Bt(S, _, $, !0) : (V & 8 && c(y, ""), K & 16 && T(
      D,
      y,
      C,
      _,
      $,
      M,
      E,
      P
    ));
  }, We = (p, m, y, C, _, $, M, E, P) => {
    p = p || ln, m = m || ln;
    const S = p.length, V = m.length, D = Math.min(S, V);
    let z;
    for (z = 0; z < D; z++) {
      const K = m[z] = P ? Mt(m[z]) : St(m[z]);
      b(
        p[z],
        K,
        y,
        null,
        _,
        $,
        M,
        E,
        P
      );
    }
    S > V ? Bt(
      p,
      _,
      $,
      !0,
      !1,
      D
    ) : T(
      m,
      y,
      C,
      _,
      $,
      M,
      E,
      P,
      D
    );
  }, Ke = (p, m, y, C, _, $, M, E, P) => {
    let S = 0;
    const V = m.length;
    let D = p.length - 1, z = V - 1;
    for (; S <= D && S <= z; ) {
      const K = p[S], ie = m[S] = P ? Mt(m[S]) : St(m[S]);
      if (an(K, ie))
        b(
          K,
          ie,
          y,
          null,
          _,
          $,
          M,
          E,
          P
        );
      else
        break;
      S++;
    }
    for (; S <= D && S <= z; ) {
      const K = p[D], ie = m[z] = P ? Mt(m[z]) : St(m[z]);
      if (an(K, ie))
        b(
          K,
          ie,
          y,
          null,
          _,
          $,
          M,
          E,
          P
        );
      else
        break;
      D--, z--;
    }
    if (S > D) {
      if (S <= z) {
        const K = z + 1, ie = K < V ? m[K].el : C;
        for (; S <= z; )
          b(
            null,
            m[S] = P ? Mt(m[S]) : St(m[S]),
            y,
            ie,
            _,
            $,
            M,
            E,
            P
          ), S++;
      }
    } else if (S > z)
      for (; S <= D; )
        Oe(p[S], _, $, !0), S++;
    else {
      const K = S, ie = S, be = /* @__PURE__ */ new Map();
      for (S = ie; S <= z; S++) {
        const Ze = m[S] = P ? Mt(m[S]) : St(m[S]);
        Ze.key != null && be.set(Ze.key, S);
      }
      let me, Ce = 0;
      const Le = z - ie + 1;
      let at = !1, mt = 0;
      const At = new Array(Le);
      for (S = 0; S < Le; S++) At[S] = 0;
      for (S = K; S <= D; S++) {
        const Ze = p[S];
        if (Ce >= Le) {
          Oe(Ze, _, $, !0);
          continue;
        }
        let gt;
        if (Ze.key != null)
          gt = be.get(Ze.key);
        else
          for (me = ie; me <= z; me++)
            if (At[me - ie] === 0 && an(Ze, m[me])) {
              gt = me;
              break;
            }
        gt === void 0 ? Oe(Ze, _, $, !0) : (At[gt - ie] = S + 1, gt >= mt ? mt = gt : at = !0, b(
          Ze,
          m[gt],
          y,
          null,
          _,
          $,
          M,
          E,
          P
        ), Ce++);
      }
      const Gi = at ? ef(At) : ln;
      for (me = Gi.length - 1, S = Le - 1; S >= 0; S--) {
        const Ze = ie + S, gt = m[Ze], Yi = m[Ze + 1], Zi = Ze + 1 < V ? (
          // #13559, #14173 fallback to el placeholder for unresolved async component
          Yi.el || Yn(Yi)
        ) : C;
        At[S] === 0 ? b(
          null,
          gt,
          y,
          Zi,
          _,
          $,
          M,
          E,
          P
        ) : at && (me < 0 || S !== Gi[me] ? Ae(gt, y, Zi, 2) : me--);
      }
    }
  }, Ae = (p, m, y, C, _ = null) => {
    const { el: $, type: M, transition: E, children: P, shapeFlag: S } = p;
    if (S & 6) {
      Ae(p.component.subTree, m, y, C);
      return;
    }
    if (S & 128) {
      p.suspense.move(m, y, C);
      return;
    }
    if (S & 64) {
      M.move(p, m, y, Qt);
      return;
    }
    if (M === ne) {
      o($, m, y);
      for (let D = 0; D < P.length; D++)
        Ae(P[D], m, y, C);
      o(p.anchor, m, y);
      return;
    }
    if (M === Ur) {
      R(p, m, y);
      return;
    }
    if (C !== 2 && S & 1 && E)
      if (C === 0)
        E.persisted && !$[ot] ? o($, m, y) : (E.beforeEnter($), o($, m, y), Fe(() => E.enter($), _));
      else {
        const { leave: D, delayLeave: z, afterLeave: K } = E, ie = () => {
          p.ctx.isUnmounted ? r($) : o($, m, y);
        }, be = () => {
          const me = $._isLeaving || !!$[ot];
          $._isLeaving && $[ot](
            !0
            /* cancelled */
          ), E.persisted && !me ? ie() : D($, () => {
            ie(), K && K();
          });
        };
        z ? z($, ie, be) : be();
      }
    else
      o($, m, y);
  }, Oe = (p, m, y, C = !1, _ = !1) => {
    const {
      type: $,
      props: M,
      ref: E,
      children: P,
      dynamicChildren: S,
      shapeFlag: V,
      patchFlag: D,
      dirs: z,
      cacheIndex: K,
      memo: ie
    } = p;
    if ((D === -2 || S && S.hasOnce) && (_ = !1), E != null && (xt(), qn(E, null, y, p, !0), Tt()), K != null && (!p.ctx || p.ctx === m) && (m.renderCache[K] = void 0), V & 256 && m.ctx.deactivate(p))
      return;
    const be = V & 1 && z, me = !Cn(p);
    let Ce;
    if (me && (Ce = M && M.onVnodeBeforeUnmount) && bt(Ce, m, p), V & 6)
      Ao(p.component, y, C);
    else {
      if (V & 128) {
        p.suspense.unmount(y, C);
        return;
      }
      be && en(p, null, m, "beforeUnmount"), V & 64 ? p.type.remove(
        p,
        m,
        y,
        Qt,
        C
      ) : S && // #5154
      // when v-once is used inside a block, setBlockTracking(-1) marks the
      // parent block with hasOnce: true
      // so that it doesn't take the fast path during unmount - otherwise
      // components nested in v-once are never unmounted.
      !S.hasOnce && // #1153: fast path should not be taken for non-stable (v-for) fragments
      ($ !== ne || D > 0 && D & 64) ? Bt(
        S,
        m,
        y,
        !1,
        !0
      ) : ($ === ne && D & 384 || !_ && V & 16) && Bt(P, m, y), C && Xt(p);
    }
    const Le = ie != null && K == null;
    (me && (Ce = M && M.onVnodeUnmounted) || be || Le) && Fe(() => {
      Ce && bt(Ce, m, p), be && en(p, null, m, "unmounted"), Le && (p.el = null);
    }, y);
  }, Xt = (p) => {
    const { type: m, el: y, anchor: C, transition: _ } = p, $ = m === ne;
    if ($ && !_) {
      Pt(y, C);
      return;
    }
    if (m === Ur) {
      v(p), _ && !_.persisted && _.afterLeave && _.afterLeave();
      return;
    }
    const M = $ ? ro(p) : p, E = () => {
      $ ? d(y) && Pt(y, C) : r(y), _ && !_.persisted && _.afterLeave && _.afterLeave();
    };
    if (M && M.shapeFlag & 1 && _ && !_.persisted) {
      const { leave: P, delayLeave: S } = _, V = M.el, D = () => P(V, E);
      S ? S(V, E, D) : D();
    } else
      E();
  }, Pt = (p, m) => {
    let y;
    for (; p !== m; )
      y = f(p), r(p), p = y;
    r(m);
  }, Ao = (p, m, y) => {
    const { bum: C, scope: _, job: $, subTree: M, um: E, m: P, a: S } = p;
    ks(P), ks(S), C && Mr(C), _.stop(), $ ? ($.flags |= 8, Oe(M, p, m, y)) : M && (M.transition = p.vnode.transition, Oe(M, p, m, y)), E && Fe(E, m);
    const V = () => {
      p.isUnmounted = !0;
    };
    V.flags = 16, Fe(V, m);
  }, Bt = (p, m, y, C = !1, _ = !1, $ = 0) => {
    for (let M = $; M < p.length; M++)
      Oe(p[M], m, y, C, _);
  }, vn = (p) => {
    if (p.shapeFlag & 6)
      return vn(p.component.subTree);
    if (p.shapeFlag & 128)
      return p.suspense.next();
    const m = f(p.anchor || p.el), y = m && m[Sl];
    return y ? f(y) : m;
  }, Eo = (p, m, y) => {
    const C = p && m._vnode ? void 0 : p && p.component ? p.component.uid : af();
    od(() => {
      p == null ? m._vnode && Oe(m._vnode, null, null, !0) : b(
        m._vnode || null,
        p,
        m,
        null,
        null,
        null,
        y
      ), m._vnode = p;
    }, C);
  }, Qt = {
    p: b,
    um: Oe,
    m: Ae,
    r: Xt,
    mt: he,
    mc: T,
    pc: re,
    pbc: W,
    n: vn,
    o: e
  };
  return {
    render: Eo,
    hydrate: void 0,
    createApp: Dd(Eo)
  };
}
function Hr({ type: e, props: t }, n) {
  return n === "svg" && e === "foreignObject" || n === "mathml" && e === "annotation-xml" && t && t.encoding && t.encoding.includes("html") ? void 0 : n;
}
function tn({ effect: e, job: t }, n) {
  n ? (e.flags |= 32, t.flags |= 4) : (e.flags &= -33, t.flags &= -5);
}
function Qd(e, t) {
  return (!e || e && !e.pendingBranch) && t && !t.persisted;
}
function Vi(e, t, n = !1) {
  const o = e.children, r = t.children;
  if (U(o) && U(r))
    for (let i = 0; i < o.length; i++) {
      const s = o[i];
      let a = r[i];
      a.shapeFlag & 1 && !a.dynamicChildren && ((a.patchFlag <= 0 || a.patchFlag === 32) && (a = r[i] = Mt(r[i]), a.el = s.el), !n && a.patchFlag !== -2 && Vi(s, a)), a.type === Cr && (a.patchFlag === -1 && (a = r[i] = Mt(a)), a.el = s.el), a.type === Ne && !a.el && (a.el = s.el);
    }
}
function ef(e) {
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
function Kl(e) {
  const t = e.subTree.component;
  if (t)
    return t.asyncDep && !t.asyncResolved ? t : Kl(t);
}
function ks(e) {
  if (e)
    for (let t = 0; t < e.length; t++)
      e[t].flags |= 8;
}
function Yn(e) {
  if (e.placeholder)
    return e.placeholder;
  const t = e.component;
  if (t)
    return Yn(t.subTree);
  const n = e.suspense;
  return n && n.activeBranch ? Yn(n.activeBranch) : null;
}
const ql = (e) => e.__isSuspense, tf = /* @__PURE__ */ Symbol("_deferredEnter");
function nf(e, t) {
  t && t.pendingBranch ? U(e) ? t.effects.push(...e) : t.effects.push(e) : nd(e);
}
const ne = /* @__PURE__ */ Symbol.for("v-fgt"), Cr = /* @__PURE__ */ Symbol.for("v-txt"), Ne = /* @__PURE__ */ Symbol.for("v-cmt"), Ur = /* @__PURE__ */ Symbol.for("v-stc"), Ft = [];
let Xe = null;
function k(e = !1) {
  Ft.push(Xe = e ? null : []);
}
function zi() {
  Ft.pop(), Xe = Ft[Ft.length - 1] || null;
}
let so = 1;
function ir(e, t = !1) {
  so += e, e < 0 && Xe && t && (Xe.hasOnce = !0);
}
function Gl(e) {
  return e.dynamicChildren = so > 0 ? Xe || ln : null, zi(), so > 0 && Xe && Xe.push(e), e;
}
function N(e, t, n, o, r, i) {
  return Gl(
    L(
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
function Se(e, t, n, o, r) {
  return Gl(
    oe(
      e,
      t,
      n,
      o,
      r,
      !0
    )
  );
}
function Pn(e) {
  return e ? e.__v_isVNode === !0 : !1;
}
function an(e, t) {
  return e.type === t.type && e.key === t.key;
}
const Yl = ({ key: e }) => e ?? null, Ho = ({
  ref: e,
  ref_key: t,
  ref_for: n
}) => (typeof e == "number" && (e = "" + e), e != null ? _e(e) || /* @__PURE__ */ $e(e) || Y(e) ? { i: Me, r: e, k: t, f: !!n } : e : null);
function L(e, t = null, n = null, o = 0, r = null, i = e === ne ? 0 : 1, s = !1, a = !1) {
  const l = {
    __v_isVNode: !0,
    __v_skip: !0,
    type: e,
    props: t,
    key: t && Yl(t),
    ref: t && Ho(t),
    scopeId: vl,
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
    ctx: Me
  };
  return a ? (sr(l, n), i & 128 && e.normalize(l)) : n && (l.shapeFlag |= _e(n) ? 8 : 16), so > 0 && // avoid a block node from tracking itself
  !s && // has current parent block
  Xe && // presence of a patch flag indicates this node needs patching on updates.
  // component nodes also should always be patched, because even if the
  // component doesn't need to update, it needs to persist the instance on to
  // the next vnode so that it can be properly unmounted later.
  (l.patchFlag > 0 || i & 6) && // the EVENTS flag is only for hydration and if it is the only flag, the
  // vnode should not be considered dynamic due to handler caching.
  l.patchFlag !== 32 && Xe.push(l), l;
}
const oe = of;
function of(e, t = null, n = null, o = 0, r = null, i = !1) {
  if ((!e || e === Ol) && (e = Ne), Pn(e)) {
    const a = Zt(
      e,
      t,
      !0
      /* mergeRef: true */
    );
    return n && sr(a, n), so > 0 && !i && Xe && (a.shapeFlag & 6 ? Xe[Xe.indexOf(e)] = a : Xe.push(a)), a.patchFlag = -2, a;
  }
  if (hf(e) && (e = e.__vccOpts), t) {
    t = rf(t);
    let { class: a, style: l } = t;
    a && !_e(a) && (t.class = tt(a)), fe(l) && (/* @__PURE__ */ vr(l) && !U(l) && (l = ke({}, l)), t.style = Ti(l));
  }
  const s = _e(e) ? 1 : ql(e) ? 128 : wr(e) ? 64 : fe(e) ? 4 : Y(e) ? 2 : 0;
  return L(
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
function rf(e) {
  return e ? /* @__PURE__ */ vr(e) ? ke({}, e) : Bl(e) ? ke({}, e[Ql] || e) : e : null;
}
function Zt(e, t, n = !1, o = !1) {
  const { props: r, ref: i, patchFlag: s, children: a, transition: l } = e, u = t ? ee(r || {}, t) : r, c = {
    __v_isVNode: !0,
    __v_skip: !0,
    type: e.type,
    props: u,
    key: u && Yl(u),
    ref: t && t.ref ? (
      // #2078 in the case of <component :is="vnode" ref="extra"/>
      // if the vnode itself already has a ref, cloneVNode will need to merge
      // the refs so the single vnode can be set on multiple refs
      n && i ? U(i) ? i.concat(Ho(t)) : [i, Ho(t)] : Ho(t)
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
    patchFlag: t && e.type !== ne ? s === -1 ? 16 : s | 16 : s,
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
    ssContent: e.ssContent && Zt(e.ssContent),
    ssFallback: e.ssFallback && Zt(e.ssFallback),
    placeholder: e.placeholder,
    el: e.el,
    anchor: e.anchor,
    ctx: e.ctx,
    ce: e.ce,
    cacheIndex: e.cacheIndex
  };
  return l && o && fn(
    c,
    l.clone(c)
  ), c;
}
function de(e = " ", t = 0) {
  return oe(Cr, null, e, t);
}
function Z(e = "", t = !1) {
  return t ? (k(), Se(Ne, null, e)) : oe(Ne, null, e);
}
function St(e) {
  return e == null || typeof e == "boolean" ? oe(Ne) : U(e) ? oe(
    ne,
    null,
    // #3666, avoid reference pollution when reusing vnode
    e.slice()
  ) : Pn(e) ? Mt(e) : oe(Cr, null, String(e));
}
function Mt(e) {
  return e.el === null && e.patchFlag !== -1 || e.memo ? e : Zt(e);
}
function sr(e, t) {
  let n = 0;
  const { shapeFlag: o } = e;
  if (t == null)
    t = null;
  else if (U(t))
    n = 16;
  else if (typeof t == "object")
    if (o & 65) {
      const r = t.default;
      r && (r._c && (r._d = !1), sr(e, r()), r._c && (r._d = !0));
      return;
    } else {
      n = 32;
      const r = t._;
      !r && !Bl(t) ? t._ctx = Me : r === 3 && Me && (Me.slots._ === 1 ? t._ = 1 : (t._ = 2, e.patchFlag |= 1024));
    }
  else if (Y(t)) {
    if (o & 65) {
      sr(e, { default: t });
      return;
    }
    t = { default: t, _ctx: Me }, n = 32;
  } else
    t = String(t), o & 64 ? (n = 16, t = [de(t)]) : n = 8;
  e.children = t, e.shapeFlag |= n;
}
function ee(...e) {
  const t = {};
  for (let n = 0; n < e.length; n++) {
    const o = e[n];
    for (const r in o)
      if (r === "class")
        t.class !== o.class && (t.class = tt([t.class, o.class]));
      else if (r === "style")
        t.style = Ti([t.style, o.style]);
      else if (ur(r)) {
        const i = t[r], s = o[r];
        s && i !== s && !(U(i) && i.includes(s)) ? t[r] = i ? [].concat(i, s) : s : s == null && i == null && // mergeProps({ 'onUpdate:modelValue': undefined }) should not retain
        // the model listener.
        !cr(r) && (t[r] = s);
      } else r !== "" && (t[r] = o[r]);
  }
  return t;
}
function bt(e, t, n, o = null) {
  st(e, t, 7, [
    n,
    o
  ]);
}
const sf = /* @__PURE__ */ Il();
let Zl = 0;
function af() {
  return Zl;
}
function lf(e, t, n) {
  const o = e.type, r = (t ? t.appContext : e.appContext) || sf, i = {
    uid: Zl++,
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
    scope: new qa(
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
    propsOptions: zl(o, r),
    emitsOptions: Ml(o, r),
    // emit
    emit: null,
    // to be set immediately
    emitted: null,
    // props default value
    propsDefaults: le,
    // inheritAttrs
    inheritAttrs: o.inheritAttrs,
    // state
    ctx: le,
    data: le,
    props: le,
    attrs: le,
    slots: le,
    refs: le,
    setupState: le,
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
  return i.ctx = { _: i }, i.root = t ? t.root : i, i.emit = Rd.bind(null, i), e.ce && e.ce(i), i;
}
let Ve = null;
const hn = () => Ve || Me;
let ar, ao;
{
  const e = hr(), t = (n, o) => {
    let r;
    return (r = e[n]) || (r = e[n] = []), r.push(o), (i) => {
      r.length > 1 ? r.forEach((s) => s(i)) : r[0](i);
    };
  };
  ar = t(
    "__VUE_INSTANCE_SETTERS__",
    (n) => Ve = n
  ), ao = t(
    "__VUE_SSR_SETTERS__",
    (n) => lo = n
  );
}
const To = (e) => {
  const t = Ve;
  return ar(e), e.scope.on(), () => {
    e.scope.off(), ar(t);
  };
}, Cs = () => {
  Ve && Ve.scope.off(), ar(null);
};
function Jl(e) {
  return e.vnode.shapeFlag & 4;
}
let lo = !1;
function uf(e, t = !1, n = !1) {
  t && ao(t);
  const { props: o, children: r } = e.vnode, i = Jl(e);
  Wd(e, o, i, t), Yd(e, r, n || t);
  const s = i ? cf(e, t) : void 0;
  return t && ao(!1), s;
}
function cf(e, t) {
  const n = e.type;
  e.accessCache = /* @__PURE__ */ Object.create(null), e.proxy = new Proxy(e.ctx, Ad);
  const { setup: o } = n;
  if (o) {
    xt();
    const r = e.setupContext = o.length > 1 ? ff(e) : null, i = To(e), s = xo(
      o,
      e,
      0,
      [
        e.props,
        r
      ]
    ), a = Ba(s);
    if (Tt(), i(), (a || e.sp) && !Cn(e) && xl(e), a) {
      if (s.then(Cs, Cs), t)
        return s.then((l) => {
          ao(!0);
          try {
            xs(e, l, t);
          } finally {
            ao(!1);
          }
        }).catch((l) => {
          yr(l, e, 0, void 0, !0), e.ssrRender = (u, c) => c("<!---->");
        });
      e.asyncDep = s;
    } else
      xs(e, s);
  } else
    Xl(e);
}
function xs(e, t, n) {
  Y(t) ? e.type.__ssrInlineRender ? e.ssrRender = t : e.render = t : fe(t) && (e.setupState = fl(t)), Xl(e);
}
function Xl(e, t, n) {
  const o = e.type;
  e.render || (e.render = o.render || kt);
  {
    const r = To(e);
    xt();
    try {
      Ed(e);
    } finally {
      Tt(), r();
    }
  }
}
const Ql = /* @__PURE__ */ Symbol(), df = {
  get(e, t) {
    return Be(e, "get", ""), t === Ql ? e : e[t];
  }
};
function ff(e) {
  const t = (n) => {
    e.exposed = n || {};
  };
  return {
    attrs: new Proxy(e.attrs, df),
    slots: e.slots,
    emit: e.emit,
    expose: t
  };
}
function xr(e) {
  return e.exposed ? e.exposeProxy || (e.exposeProxy = new Proxy(fl(Ii(e.exposed)), {
    get(t, n) {
      if (n in t)
        return t[n];
      if (n in Gn)
        return Gn[n](e);
    },
    has(t, n) {
      return n in t || n in Gn;
    }
  })) : e.proxy;
}
function pf(e, t = !0) {
  return Y(e) ? e.displayName || e.name : e.name || t && e.__name;
}
function hf(e) {
  return Y(e) && "__vccOpts" in e;
}
const Te = (e, t) => /* @__PURE__ */ Jc(e, t, lo);
function mf(e, t, n) {
  try {
    ir(-1);
    const o = arguments.length;
    return o === 2 ? fe(t) && !U(t) ? Pn(t) ? oe(e, null, [t]) : oe(e, t) : oe(e, null, t) : (o > 3 ? n = Array.prototype.slice.call(arguments, 2) : o === 3 && Pn(n) && (n = [n]), oe(e, t, n));
  } finally {
    ir(1);
  }
}
const gf = "3.5.45";
let di;
const Ts = typeof window < "u" && window.trustedTypes;
if (Ts)
  try {
    di = /* @__PURE__ */ Ts.createPolicy("vue", {
      createHTML: (e) => e
    });
  } catch {
  }
const eu = di ? (e) => di.createHTML(e) : (e) => e, bf = "http://www.w3.org/2000/svg", vf = "http://www.w3.org/1998/Math/MathML", jt = typeof document < "u" ? document : null, Os = jt && /* @__PURE__ */ jt.createElement("template"), yf = {
  insert: (e, t, n) => {
    t.insertBefore(e, n || null);
  },
  remove: (e) => {
    const t = e.parentNode;
    t && t.removeChild(e);
  },
  createElement: (e, t, n, o) => {
    const r = t === "svg" ? jt.createElementNS(bf, e) : t === "mathml" ? jt.createElementNS(vf, e) : n ? jt.createElement(e, { is: n }) : jt.createElement(e);
    return e === "select" && o && o.multiple != null && r.setAttribute("multiple", o.multiple), r;
  },
  createText: (e) => jt.createTextNode(e),
  createComment: (e) => jt.createComment(e),
  setText: (e, t) => {
    e.nodeValue = t;
  },
  setElementText: (e, t) => {
    e.textContent = t;
  },
  parentNode: (e) => e.parentNode,
  nextSibling: (e) => e.nextSibling,
  querySelector: (e) => jt.querySelector(e),
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
      Os.innerHTML = eu(
        o === "svg" ? `<svg>${e}</svg>` : o === "mathml" ? `<math>${e}</math>` : e
      );
      const a = Os.content;
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
}, Vt = "transition", jn = "animation", uo = /* @__PURE__ */ Symbol("_vtc"), tu = {
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
}, _f = /* @__PURE__ */ ke(
  {},
  wl,
  tu
), Sf = (e) => (e.displayName = "Transition", e.props = _f, e), wf = /* @__PURE__ */ Sf(
  (e, { slots: t }) => mf(gd, $f(e), t)
), nn = (e, t = []) => {
  U(e) ? e.forEach((n) => n(...t)) : e && e(...t);
}, Ps = (e) => e ? U(e) ? e.some((t) => t.length > 1) : e.length > 1 : !1;
function $f(e) {
  const t = {};
  for (const A in e)
    A in tu || (t[A] = e[A]);
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
  } = e, g = kf(r), b = g && g[0], w = g && g[1], {
    onBeforeEnter: x,
    onEnter: O,
    onEnterCancelled: R,
    onLeave: v,
    onLeaveCancelled: I,
    onBeforeAppear: te = x,
    onAppear: B = O,
    onAppearCancelled: T = R
  } = t, j = (A, X, he, Ee) => {
    A._enterCancelled = Ee, on(A, X ? c : a), on(A, X ? u : s), he && he();
  }, W = (A, X) => {
    A._isLeaving = !1, on(A, d), on(A, h), on(A, f), X && X();
  }, q = (A) => (X, he) => {
    const Ee = A ? B : O, ue = () => j(X, A, he);
    nn(Ee, [X, ue]), As(() => {
      on(X, A ? l : i), It(X, A ? c : a), Ps(Ee) || Es(X, o, b, ue);
    });
  };
  return ke(t, {
    onBeforeEnter(A) {
      nn(x, [A]), It(A, i), It(A, s);
    },
    onBeforeAppear(A) {
      nn(te, [A]), It(A, l), It(A, u);
    },
    onEnter: q(!1),
    onAppear: q(!0),
    onLeave(A, X) {
      A._isLeaving = !0;
      const he = () => W(A, X);
      It(A, d), A._enterCancelled ? (It(A, f), js(A)) : (js(A), It(A, f)), As(() => {
        A._isLeaving && (on(A, d), It(A, h), Ps(v) || Es(A, o, w, he));
      }), nn(v, [A, he]);
    },
    onEnterCancelled(A) {
      j(A, !1, void 0, !0), nn(R, [A]);
    },
    onAppearCancelled(A) {
      j(A, !0, void 0, !0), nn(T, [A]);
    },
    onLeaveCancelled(A) {
      W(A), nn(I, [A]);
    }
  });
}
function kf(e) {
  if (e == null)
    return null;
  if (fe(e))
    return [Wr(e.enter), Wr(e.leave)];
  {
    const t = Wr(e);
    return [t, t];
  }
}
function Wr(e) {
  return mc(e);
}
function It(e, t) {
  t.split(/\s+/).forEach((n) => n && e.classList.add(n)), (e[uo] || (e[uo] = /* @__PURE__ */ new Set())).add(t);
}
function on(e, t) {
  t.split(/\s+/).forEach((o) => o && e.classList.remove(o));
  const n = e[uo];
  n && (n.delete(t), n.size || (e[uo] = void 0));
}
function As(e) {
  requestAnimationFrame(() => {
    requestAnimationFrame(e);
  });
}
let Cf = 0;
function Es(e, t, n, o) {
  const r = e._endId = ++Cf, i = () => {
    r === e._endId && o();
  };
  if (n != null)
    return setTimeout(i, n);
  const { type: s, timeout: a, propCount: l } = xf(e, t);
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
function xf(e, t) {
  const n = window.getComputedStyle(e), o = (g) => (n[g] || "").split(", "), r = o(`${Vt}Delay`), i = o(`${Vt}Duration`), s = Ls(r, i), a = o(`${jn}Delay`), l = o(`${jn}Duration`), u = Ls(a, l);
  let c = null, d = 0, f = 0;
  t === Vt ? s > 0 && (c = Vt, d = s, f = i.length) : t === jn ? u > 0 && (c = jn, d = u, f = l.length) : (d = Math.max(s, u), c = d > 0 ? s > u ? Vt : jn : null, f = c ? c === Vt ? i.length : l.length : 0);
  const h = c === Vt && /\b(?:transform|all)(?:,|$)/.test(
    o(`${Vt}Property`).toString()
  );
  return {
    type: c,
    timeout: d,
    propCount: f,
    hasTransform: h
  };
}
function Ls(e, t) {
  for (; e.length < t.length; )
    e = e.concat(e);
  return Math.max(...t.map((n, o) => Is(n) + Is(e[o])));
}
function Is(e) {
  return e === "auto" ? 0 : Number(e.slice(0, -1).replace(",", ".")) * 1e3;
}
function js(e) {
  return (e ? e.ownerDocument : document).body.offsetHeight;
}
function Tf(e, t, n) {
  const o = e[uo];
  o && (t = (t ? [t, ...o] : [...o]).join(" ")), t == null ? e.removeAttribute("class") : n ? e.setAttribute("class", t) : e.className = t;
}
const Ms = /* @__PURE__ */ Symbol("_vod"), Of = /* @__PURE__ */ Symbol("_vsh"), Pf = /* @__PURE__ */ Symbol(""), Af = /(?:^|;)\s*display\s*:/;
function Ef(e, t, n) {
  const o = e.style, r = _e(n);
  let i = !1;
  if (n && !r) {
    if (t)
      if (_e(t))
        for (const s of t.split(";")) {
          const a = s.slice(0, s.indexOf(":")).trim();
          n[a] == null && Rn(o, a, "");
        }
      else
        for (const s in t)
          n[s] == null && Rn(o, s, "");
    for (const s in n) {
      s === "display" && (i = !0);
      const a = n[s];
      a != null ? If(
        e,
        s,
        !_e(t) && t ? t[s] : void 0,
        a
      ) || Rn(o, s, a) : Rn(o, s, "");
    }
  } else if (r) {
    if (t !== n) {
      const s = o[Pf];
      s && (n += ";" + s), o.cssText = n, i = Af.test(n);
    }
  } else t && e.removeAttribute("style");
  Ms in e && ((!r || t !== n) && (e[Ms] = i ? o.display : ""), e[Of] && (o.display = "none"));
}
const Fo = /\s*!important$/;
function Rn(e, t, n) {
  if (U(n))
    n.forEach((o) => Rn(e, t, o));
  else if (n == null && (n = ""), t.startsWith("--"))
    Fo.test(n) ? e.setProperty(t, n.replace(Fo, ""), "important") : e.setProperty(t, n);
  else {
    const o = Lf(e, t);
    Fo.test(n) ? e.setProperty(
      Jt(o),
      n.replace(Fo, ""),
      "important"
    ) : e[o] = n;
  }
}
const Ns = ["Webkit", "Moz", "ms"], Kr = {};
function Lf(e, t) {
  const n = Kr[t];
  if (n)
    return n;
  let o = ze(t);
  if (o !== "filter" && o in e)
    return Kr[t] = o;
  o = pr(o);
  for (let r = 0; r < Ns.length; r++) {
    const i = Ns[r] + o;
    if (i in e)
      return Kr[t] = i;
  }
  return t;
}
function If(e, t, n, o) {
  return e.tagName === "TEXTAREA" && (t === "width" || t === "height") && _e(o) && n === o;
}
const Ds = "http://www.w3.org/1999/xlink";
function Fs(e, t, n, o, r, i = Sc(t)) {
  o && t.startsWith("xlink:") ? n == null ? e.removeAttributeNS(Ds, t.slice(6, t.length)) : e.setAttributeNS(Ds, t, n) : n == null || i && !Ua(n) ? e.removeAttribute(t) : e.setAttribute(
    t,
    i ? "" : et(n) ? String(n) : n
  );
}
function Rs(e, t, n, o, r) {
  if (t === "innerHTML" || t === "textContent") {
    n != null && (e[t] = t === "innerHTML" ? eu(n) : n);
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
    a === "boolean" ? n = Ua(n) : n == null && a === "string" ? (n = "", s = !0) : a === "number" && (n = 0, s = !0);
  }
  try {
    e[t] = n;
  } catch {
  }
  s && e.removeAttribute(r || t);
}
function jf(e, t, n, o) {
  e.addEventListener(t, n, o);
}
function Mf(e, t, n, o) {
  e.removeEventListener(t, n, o);
}
const Bs = /* @__PURE__ */ Symbol("_vei");
function Nf(e, t, n, o, r = null) {
  const i = e[Bs] || (e[Bs] = {}), s = i[t];
  if (o && s)
    s.value = o;
  else {
    const [a, l] = Rf(t);
    if (o) {
      const u = i[t] = zf(
        o,
        r
      );
      jf(e, a, u, l);
    } else s && (Mf(e, a, s, l), i[t] = void 0);
  }
}
const Df = /(Once|Passive|Capture)$/, Ff = /^on:?(?:Once|Passive|Capture)$/;
function Rf(e) {
  let t, n;
  for (; (n = e.match(Df)) && !Ff.test(e); )
    t || (t = {}), e = e.slice(0, e.length - n[1].length), t[n[1].toLowerCase()] = !0;
  return [e[2] === ":" ? e.slice(3) : Jt(e.slice(2)), t];
}
let qr = 0;
const Bf = /* @__PURE__ */ Promise.resolve(), Vf = () => qr || (Bf.then(() => qr = 0), qr = Date.now());
function zf(e, t) {
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
        u && st(
          u,
          t,
          5,
          a
        );
      }
    } else
      st(
        r,
        t,
        5,
        [o]
      );
  };
  return n.value = e, n.attached = Vf(), n;
}
const Vs = (e) => e.charCodeAt(0) === 111 && e.charCodeAt(1) === 110 && // lowercase letter
e.charCodeAt(2) > 96 && e.charCodeAt(2) < 123, Hf = (e, t, n, o, r, i) => {
  const s = r === "svg";
  t === "class" ? Tf(e, o, s) : t === "style" ? Ef(e, n, o) : ur(t) ? cr(t) || Nf(e, t, n, o, i) : (t[0] === "." ? (t = t.slice(1), !0) : t[0] === "^" ? (t = t.slice(1), !1) : Uf(e, t, o, s)) ? (Rs(e, t, o), !e.tagName.includes("-") && (t === "value" || t === "checked" || t === "selected") && Fs(e, t, o, s, i, t !== "value")) : /* #11081 force set props for possible async custom element */ e._isVueCE && // #12408 check if it's declared prop or it's async custom element
  (Wf(e, t) || // @ts-expect-error _def is private
  e._def.__asyncLoader && (/[A-Z]/.test(t) || !_e(o))) ? Rs(e, ze(t), o, i, t) : (t === "true-value" ? e._trueValue = o : t === "false-value" && (e._falseValue = o), Fs(e, t, o, s));
};
function Uf(e, t, n, o) {
  if (o)
    return !!(t === "innerHTML" || t === "textContent" || t in e && Vs(t) && Y(n));
  if (t === "spellcheck" || t === "draggable" || t === "translate" || t === "autocorrect" || t === "sandbox" && e.tagName === "IFRAME" || t === "form" || t === "list" && e.tagName === "INPUT" || t === "type" && e.tagName === "TEXTAREA")
    return !1;
  if (t === "width" || t === "height") {
    const r = e.tagName;
    if (r === "IMG" || r === "VIDEO" || r === "CANVAS" || r === "SOURCE")
      return !1;
  }
  return Vs(t) && _e(n) ? !1 : t in e;
}
function Wf(e, t) {
  const n = (
    // @ts-expect-error _def is private
    e._def.props
  );
  if (!n)
    return !1;
  const o = ze(t);
  return Array.isArray(n) ? n.some((r) => ze(r) === o) : Object.keys(n).some((r) => ze(r) === o);
}
const Kf = ["ctrl", "shift", "alt", "meta"], qf = {
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
  exact: (e, t) => Kf.some((n) => e[`${n}Key`] && !t.includes(n))
}, Tn = (e, t) => {
  if (!e) return e;
  const n = e._withMods || (e._withMods = {}), o = t.join(".");
  return n[o] || (n[o] = ((r, ...i) => {
    for (let s = 0; s < t.length; s++) {
      const a = qf[t[s]];
      if (a && a(r, t)) return;
    }
    return e(r, ...i);
  }));
}, Gf = /* @__PURE__ */ ke({ patchProp: Hf }, yf);
let zs;
function Yf() {
  return zs || (zs = Jd(Gf));
}
const Zf = ((...e) => {
  const t = Yf().createApp(...e), { mount: n } = t;
  return t.mount = (o) => {
    const r = Xf(o);
    if (!r) return;
    const i = t._component;
    !Y(i) && !i.render && !i.template && (i.template = r.innerHTML), r.nodeType === 1 && (r.textContent = "");
    const s = n(r, !1, Jf(r));
    return r instanceof Element && (r.removeAttribute("v-cloak"), r.setAttribute("data-v-app", "")), s;
  }, t;
});
function Jf(e) {
  if (e instanceof SVGElement)
    return "svg";
  if (typeof MathMLElement == "function" && e instanceof MathMLElement)
    return "mathml";
}
function Xf(e) {
  return _e(e) ? document.querySelector(e) : e;
}
function co(e) {
  "@babel/helpers - typeof";
  return co = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, co(e);
}
function Hs(e, t) {
  var n = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
    var o = Object.getOwnPropertySymbols(e);
    t && (o = o.filter(function(r) {
      return Object.getOwnPropertyDescriptor(e, r).enumerable;
    })), n.push.apply(n, o);
  }
  return n;
}
function Us(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? Hs(Object(n), !0).forEach(function(o) {
      Qf(e, o, n[o]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : Hs(Object(n)).forEach(function(o) {
      Object.defineProperty(e, o, Object.getOwnPropertyDescriptor(n, o));
    });
  }
  return e;
}
function Qf(e, t, n) {
  return (t = ep(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function ep(e) {
  var t = tp(e, "string");
  return co(t) == "symbol" ? t : t + "";
}
function tp(e, t) {
  if (co(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (co(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
function np(e) {
  var t = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : !0;
  hn() && hn().components ? Mi(e) : t ? e() : _r(e);
}
var op = 0;
function rp(e) {
  var t = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}, n = /* @__PURE__ */ Pe(!1), o = /* @__PURE__ */ Pe(e), r = /* @__PURE__ */ Pe(null), i = Pa() ? window.document : void 0, s = t.document, a = s === void 0 ? i : s, l = t.immediate, u = l === void 0 ? !0 : l, c = t.manual, d = c === void 0 ? !1 : c, f = t.name, h = f === void 0 ? "style_".concat(++op) : f, g = t.id, b = g === void 0 ? void 0 : g, w = t.media, x = w === void 0 ? void 0 : w, O = t.nonce, R = O === void 0 ? void 0 : O, v = t.first, I = v === void 0 ? !1 : v, te = t.onMounted, B = te === void 0 ? void 0 : te, T = t.onUpdated, j = T === void 0 ? void 0 : T, W = t.onLoad, q = W === void 0 ? void 0 : W, A = t.props, X = A === void 0 ? {} : A, he = function() {
  }, Ee = function(re) {
    var We = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
    if (a) {
      var Ke = Us(Us({}, X), We), Ae = Ke.name || h, Oe = Ke.id || b, Xt = Ke.nonce || R;
      r.value = a.querySelector('style[data-primevue-style-id="'.concat(Ae, '"]')) || a.getElementById(Oe) || a.createElement("style"), r.value.isConnected || (o.value = re || e, Ko(r.value, {
        type: "text/css",
        id: Oe,
        media: x,
        nonce: Xt
      }), I ? a.head.prepend(r.value) : a.head.appendChild(r.value), Aa(r.value, "data-primevue-style-id", Ae), Ko(r.value, Ke), r.value.onload = function(Pt) {
        return q?.(Pt, {
          name: Ae
        });
      }, B?.(Ae)), !n.value && (he = ft(o, function(Pt) {
        r.value.textContent = Pt, j?.(Ae);
      }, {
        immediate: !0
      }), n.value = !0);
    }
  }, ue = function() {
    !a || !n.value || (he(), Ku(r.value) && a.head.removeChild(r.value), n.value = !1, r.value = null);
  };
  return u && !d && np(Ee), {
    id: b,
    name: h,
    el: r,
    css: o,
    unload: ue,
    load: Ee,
    isLoaded: /* @__PURE__ */ Zo(n)
  };
}
function fo(e) {
  "@babel/helpers - typeof";
  return fo = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, fo(e);
}
var Ws, Ks, qs, Gs;
function Ys(e, t) {
  return lp(e) || ap(e, t) || sp(e, t) || ip();
}
function ip() {
  throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function sp(e, t) {
  if (e) {
    if (typeof e == "string") return Zs(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? Zs(e, t) : void 0;
  }
}
function Zs(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, o = Array(t); n < t; n++) o[n] = e[n];
  return o;
}
function ap(e, t) {
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
function lp(e) {
  if (Array.isArray(e)) return e;
}
function Js(e, t) {
  var n = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
    var o = Object.getOwnPropertySymbols(e);
    t && (o = o.filter(function(r) {
      return Object.getOwnPropertyDescriptor(e, r).enumerable;
    })), n.push.apply(n, o);
  }
  return n;
}
function Gr(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? Js(Object(n), !0).forEach(function(o) {
      up(e, o, n[o]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : Js(Object(n)).forEach(function(o) {
      Object.defineProperty(e, o, Object.getOwnPropertyDescriptor(n, o));
    });
  }
  return e;
}
function up(e, t, n) {
  return (t = cp(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function cp(e) {
  var t = dp(e, "string");
  return fo(t) == "symbol" ? t : t + "";
}
function dp(e, t) {
  if (fo(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (fo(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
function Ro(e, t) {
  return t || (t = e.slice(0)), Object.freeze(Object.defineProperties(e, { raw: { value: Object.freeze(t) } }));
}
var fp = function(t) {
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
}, pp = {}, hp = {}, ge = {
  name: "base",
  css: fp,
  style: uc,
  classes: pp,
  inlineStyles: hp,
  load: function(t) {
    var n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}, o = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : function(i) {
      return i;
    }, r = o(Io(Ws || (Ws = Ro(["", ""])), t));
    return ve(r) ? rp(Vn(r), Gr({
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
      return pe.transformCSS(n.name || t.name, "".concat(r).concat(Io(Ks || (Ks = Ro(["", ""])), o)));
    });
  },
  getCommonTheme: function(t) {
    return pe.getCommon(this.name, t);
  },
  getComponentTheme: function(t) {
    return pe.getComponent(this.name, t);
  },
  getDirectiveTheme: function(t) {
    return pe.getDirective(this.name, t);
  },
  getPresetTheme: function(t, n, o) {
    return pe.getCustomPreset(this.name, t, n, o);
  },
  getLayerOrderThemeCSS: function() {
    return pe.getLayerOrderCSS(this.name);
  },
  getStyleSheet: function() {
    var t = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "", n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
    if (this.css) {
      var o = Je(this.css, {
        dt: cn
      }) || "", r = Vn(Io(qs || (qs = Ro(["", "", ""])), o, t)), i = Object.entries(n).reduce(function(s, a) {
        var l = Ys(a, 2), u = l[0], c = l[1];
        return s.push("".concat(u, '="').concat(c, '"')) && s;
      }, []).join(" ");
      return ve(r) ? '<style type="text/css" data-primevue-style-id="'.concat(this.name, '" ').concat(i, ">").concat(r, "</style>") : "";
    }
    return "";
  },
  getCommonThemeStyleSheet: function(t) {
    var n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
    return pe.getCommonStyleSheet(this.name, t, n);
  },
  getThemeStyleSheet: function(t) {
    var n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}, o = [pe.getStyleSheet(this.name, t, n)];
    if (this.style) {
      var r = this.name === "base" ? "global-style" : "".concat(this.name, "-style"), i = Io(Gs || (Gs = Ro(["", ""])), Je(this.style, {
        dt: cn
      })), s = Vn(pe.transformCSS(r, i)), a = Object.entries(n).reduce(function(l, u) {
        var c = Ys(u, 2), d = c[0], f = c[1];
        return l.push("".concat(d, '="').concat(f, '"')) && l;
      }, []).join(" ");
      ve(s) && o.push('<style type="text/css" data-primevue-style-id="'.concat(r, '" ').concat(a, ">").concat(s, "</style>"));
    }
    return o.join("");
  },
  extend: function(t) {
    return Gr(Gr({}, this), {}, {
      css: void 0,
      style: void 0
    }, t);
  }
}, Kt = ka();
function po(e) {
  "@babel/helpers - typeof";
  return po = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, po(e);
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
function Bo(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? Xs(Object(n), !0).forEach(function(o) {
      mp(e, o, n[o]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : Xs(Object(n)).forEach(function(o) {
      Object.defineProperty(e, o, Object.getOwnPropertyDescriptor(n, o));
    });
  }
  return e;
}
function mp(e, t, n) {
  return (t = gp(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function gp(e) {
  var t = bp(e, "string");
  return po(t) == "symbol" ? t : t + "";
}
function bp(e, t) {
  if (po(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (po(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var vp = {
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
    text: [De.STARTS_WITH, De.CONTAINS, De.NOT_CONTAINS, De.ENDS_WITH, De.EQUALS, De.NOT_EQUALS],
    numeric: [De.EQUALS, De.NOT_EQUALS, De.LESS_THAN, De.LESS_THAN_OR_EQUAL_TO, De.GREATER_THAN, De.GREATER_THAN_OR_EQUAL_TO],
    date: [De.DATE_IS, De.DATE_IS_NOT, De.DATE_BEFORE, De.DATE_AFTER]
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
}, yp = /* @__PURE__ */ Symbol();
function _p(e, t) {
  var n = {
    config: /* @__PURE__ */ Co(t)
  };
  return e.config.globalProperties.$primevue = n, e.provide(yp, n), Sp(), wp(e, n), n;
}
var kn = [];
function Sp() {
  Ie.clear(), kn.forEach(function(e) {
    return e?.();
  }), kn = [];
}
function wp(e, t) {
  var n = /* @__PURE__ */ Pe(!1), o = function() {
    var u;
    if (((u = t.config) === null || u === void 0 ? void 0 : u.theme) !== "none" && !pe.isStyleNameLoaded("common")) {
      var c, d, f = ((c = ge.getCommonTheme) === null || c === void 0 ? void 0 : c.call(ge)) || {}, h = f.primitive, g = f.semantic, b = f.global, w = f.style, x = {
        nonce: (d = t.config) === null || d === void 0 || (d = d.csp) === null || d === void 0 ? void 0 : d.nonce
      };
      ge.load(h?.css, Bo({
        name: "primitive-variables"
      }, x)), ge.load(g?.css, Bo({
        name: "semantic-variables"
      }, x)), ge.load(b?.css, Bo({
        name: "global-variables"
      }, x)), ge.loadStyle(Bo({
        name: "global-style"
      }, x), w), pe.setLoadedStyleName("common");
    }
  };
  Ie.on("theme:change", function(l) {
    n.value || (e.config.globalProperties.$primevue.config.theme = l, n.value = !0);
  });
  var r = ft(t.config, function(l, u) {
    Kt.emit("config:change", {
      newValue: l,
      oldValue: u
    });
  }, {
    immediate: !0,
    deep: !0
  }), i = ft(function() {
    return t.config.ripple;
  }, function(l, u) {
    Kt.emit("config:ripple:change", {
      newValue: l,
      oldValue: u
    });
  }, {
    immediate: !0,
    deep: !0
  }), s = ft(function() {
    return t.config.theme;
  }, function(l, u) {
    n.value || pe.setTheme(l), t.config.unstyled || o(), n.value = !1, Kt.emit("config:theme:change", {
      newValue: l,
      oldValue: u
    });
  }, {
    immediate: !0,
    deep: !1
  }), a = ft(function() {
    return t.config.unstyled;
  }, function(l, u) {
    !l && t.config.theme && o(), Kt.emit("config:unstyled:change", {
      newValue: l,
      oldValue: u
    });
  }, {
    immediate: !0,
    deep: !0
  });
  kn.push(r), kn.push(i), kn.push(s), kn.push(a);
}
var $p = {
  install: function(t, n) {
    var o = Du(vp, n);
    _p(t, o);
  }
};
let nu;
const Tr = (e) => nu = e, ou = (
  /* istanbul ignore next */
  /* @__PURE__ */ Symbol()
);
function fi(e) {
  return e && typeof e == "object" && Object.prototype.toString.call(e) === "[object Object]" && typeof e.toJSON != "function";
}
var Zn;
(function(e) {
  e.direct = "direct", e.patchObject = "patch object", e.patchFunction = "patch function";
})(Zn || (Zn = {}));
function kp() {
  const e = Ga(!0), t = e.run(() => /* @__PURE__ */ Pe({}));
  let n = [], o = [];
  const r = Ii({
    install(i) {
      Tr(r), r._a = i, i.provide(ou, r), i.config.globalProperties.$pinia = r, o.forEach((s) => n.push(s)), o = [];
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
const ru = () => {
};
function Qs(e, t, n, o = ru) {
  e.add(t);
  const r = () => {
    e.delete(t) && o();
  };
  return !n && Ya() && kc(r), r;
}
function _n(e, ...t) {
  e.forEach((n) => {
    n(...t);
  });
}
const Cp = (e) => e(), ea = /* @__PURE__ */ Symbol(), Yr = /* @__PURE__ */ Symbol();
function pi(e, t) {
  e instanceof Map && t instanceof Map ? t.forEach((n, o) => e.set(o, n)) : e instanceof Set && t instanceof Set && t.forEach(e.add, e);
  for (const n in t) {
    if (!t.hasOwnProperty(n))
      continue;
    const o = t[n], r = e[n];
    fi(r) && fi(o) && e.hasOwnProperty(n) && !/* @__PURE__ */ $e(o) && !/* @__PURE__ */ Ct(o) ? e[n] = pi(r, o) : e[n] = o;
  }
  return e;
}
const xp = (
  /* istanbul ignore next */
  /* @__PURE__ */ Symbol()
);
function Tp(e) {
  return !fi(e) || !Object.prototype.hasOwnProperty.call(e, xp);
}
const { assign: Ht } = Object;
function Op(e) {
  return !!(/* @__PURE__ */ $e(e) && e.effect);
}
function Pp(e, t, n, o) {
  const { state: r, actions: i, getters: s } = t, a = n.state.value[e];
  let l;
  function u() {
    a || (n.state.value[e] = r ? r() : {});
    const c = /* @__PURE__ */ qc(n.state.value[e]);
    return Ht(c, i, Object.keys(s || {}).reduce((d, f) => (d[f] = Ii(Te(() => {
      Tr(n);
      const h = n._s.get(e);
      return s[f].call(h, h);
    })), d), {}));
  }
  return l = iu(e, u, t, n, o, !0), l;
}
function iu(e, t, n = {}, o, r, i) {
  let s;
  const a = Ht({ actions: {} }, n), l = { deep: !0 };
  let u, c, d = /* @__PURE__ */ new Set(), f = /* @__PURE__ */ new Set(), h;
  const g = o.state.value[e];
  !i && !g && (o.state.value[e] = {});
  let b;
  function w(T) {
    let j;
    u = c = !1, typeof T == "function" ? (T(o.state.value[e]), j = {
      type: Zn.patchFunction,
      storeId: e,
      events: h
    }) : (pi(o.state.value[e], T), j = {
      type: Zn.patchObject,
      payload: T,
      storeId: e,
      events: h
    });
    const W = b = /* @__PURE__ */ Symbol();
    _r().then(() => {
      b === W && (u = !0);
    }), c = !0, _n(d, j, o.state.value[e]);
  }
  const x = i ? function() {
    const { state: j } = n, W = j ? j() : {};
    this.$patch((q) => {
      Ht(q, W);
    });
  } : (
    /* istanbul ignore next */
    ru
  );
  function O() {
    s.stop(), d.clear(), f.clear(), o._s.delete(e);
  }
  const R = (T, j = "") => {
    if (ea in T)
      return T[Yr] = j, T;
    const W = function() {
      Tr(o);
      const q = Array.from(arguments), A = /* @__PURE__ */ new Set(), X = /* @__PURE__ */ new Set();
      function he(G) {
        A.add(G);
      }
      function Ee(G) {
        X.add(G);
      }
      _n(f, {
        args: q,
        name: W[Yr],
        store: I,
        after: he,
        onError: Ee
      });
      let ue;
      try {
        ue = T.apply(this && this.$id === e ? this : I, q);
      } catch (G) {
        throw _n(X, G), G;
      }
      return ue instanceof Promise ? ue.then((G) => (_n(A, G), G)).catch((G) => (_n(X, G), Promise.reject(G))) : (_n(A, ue), ue);
    };
    return W[ea] = !0, W[Yr] = j, W;
  }, v = {
    _p: o,
    // _s: scope,
    $id: e,
    $onAction: Qs.bind(null, f),
    $patch: w,
    $reset: x,
    $subscribe(T, j = {}) {
      const W = Qs(d, T, j.detached, () => q()), q = s.run(() => ft(() => o.state.value[e], (A) => {
        (j.flush === "sync" ? c : u) && T({
          storeId: e,
          type: Zn.direct,
          events: h
        }, A);
      }, Ht({}, l, j)));
      return W;
    },
    $dispose: O
  }, I = /* @__PURE__ */ Co(v);
  o._s.set(e, I);
  const B = (o._a && o._a.runWithContext || Cp)(() => o._e.run(() => (s = Ga()).run(() => t({ action: R }))));
  for (const T in B) {
    const j = B[T];
    if (/* @__PURE__ */ $e(j) && !Op(j) || /* @__PURE__ */ Ct(j))
      i || (g && Tp(j) && (/* @__PURE__ */ $e(j) ? j.value = g[T] : pi(j, g[T])), o.state.value[e][T] = j);
    else if (typeof j == "function") {
      const W = R(j, T);
      B[T] = W, a.actions[T] = j;
    }
  }
  return Ht(I, B), Ht(/* @__PURE__ */ ae(I), B), Object.defineProperty(I, "$state", {
    get: () => o.state.value[e],
    set: (T) => {
      w((j) => {
        Ht(j, T);
      });
    }
  }), o._p.forEach((T) => {
    Ht(I, s.run(() => T({
      store: I,
      app: o._a,
      pinia: o,
      options: a
    })));
  }), g && i && n.hydrate && n.hydrate(I.$state, g), u = !0, c = !0, I;
}
// @__NO_SIDE_EFFECTS__
function Or(e, t, n) {
  let o;
  const r = typeof t == "function";
  o = r ? n : t;
  function i(s, a) {
    const l = id();
    return s = // in test mode, ignore the argument provided as we can always retrieve a
    // pinia instance with getActivePinia()
    s || (l ? Kn(ou, null) : null), s && Tr(s), s = nu, s._s.has(e) || (r ? iu(e, t, o, s) : Pp(e, o, s)), s._s.get(e);
  }
  return i.$id = e, i;
}
const Ap = /* @__PURE__ */ new Set(["waiting", "downloading", "verifying", "completed", "failed", "cancelled"]), Jn = (e) => typeof e == "object" && e !== null && !Array.isArray(e), ct = (e) => typeof e == "string" ? e : null, Mn = (e) => typeof e == "number" && Number.isFinite(e) ? e : null;
function su(e) {
  if (!Jn(e)) return null;
  const t = ct(e.task_id), n = ct(e.file_key), o = ct(e.status);
  return t === null || n === null || o === null || !Ap.has(o) ? null : {
    task_id: t,
    file_key: n,
    filename: ct(e.filename) ?? "",
    status: o,
    progress: Mn(e.progress) ?? 0,
    downloaded_bytes: Mn(e.downloaded_bytes) ?? 0,
    total_bytes: Mn(e.total_bytes),
    speed: Mn(e.speed),
    eta: Mn(e.eta),
    error: ct(e.error),
    code: ct(e.code),
    hint: ct(e.hint),
    path: ct(e.path)
  };
}
function Ep(e, t) {
  return Jn(e) && typeof e.error == "string" ? { code: ct(e.code) ?? `http_${t}`, error: e.error, hint: ct(e.hint) ?? "" } : { code: `http_${t}`, error: `ComfyUI answered ${t}.`, hint: "Look at ComfyUI's console." };
}
function Lp(e) {
  if (e === null) return null;
  try {
    const t = JSON.parse(e);
    return !Jn(t) || !Jn(t.metadata) || !Array.isArray(t.resources) || typeof t.metadata.image_id != "number" || !Array.isArray(t.metadata.resources) || !t.resources.every((n) => Jn(n) && typeof n.file_key == "string") ? null : {
      reference: ct(t.reference) ?? "",
      metadata: t.metadata,
      resources: t.resources,
      switchedOn: Array.isArray(t.switchedOn) ? t.switchedOn.filter((n) => typeof n == "string") : []
    };
  } catch {
    return null;
  }
}
class hi extends Error {
  constructor(t) {
    super(t.error), this.fault = t;
  }
  fault;
}
const Ip = "civitai.download.progress";
class jp {
  constructor(t) {
    this.host = t;
  }
  host;
  fetchMetadata = (t) => this.post("/civitai/fetch", { image_id: t });
  resolve = (t) => this.post("/civitai/resolve", { metadata: t });
  download = (t) => this.post("/civitai/download", { resource: t });
  downloadAll = (t) => this.post("/civitai/download-all", { resources: t });
  cancel = (t, n) => this.post("/civitai/download-cancel", { task_id: t, file_key: n });
  cancelAll = () => this.post("/civitai/download-cancel", { cancel_all: !0 });
  generate = (t, n) => this.post("/civitai/generate", { metadata: t, resources: n });
  getKey = () => this.request("/civitai/key");
  setKey = (t) => this.post("/civitai/key", { api_key: t });
  async listDownloads() {
    const t = await this.request("/civitai/downloads");
    return (Array.isArray(t.downloads) ? t.downloads : []).map(su).filter((o) => o !== null);
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
      throw new hi({
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
    if (!o.ok || r === null) throw new hi(Ep(r, o.status));
    return r;
  }
}
function On(e) {
  return e instanceof hi ? e.fault : { code: "panel_failed", error: e instanceof Error ? e.message : String(e), hint: "Reload the page and try again." };
}
const Uo = kp();
let mi = null;
function Mp(e) {
  mi = { host: e, client: new jp(e) };
}
function rt() {
  if (!mi) throw new Error("No host has been set.");
  return mi;
}
const Hi = /* @__PURE__ */ Or("civitai-remake-key", () => {
  const e = /* @__PURE__ */ no(null), t = /* @__PURE__ */ Pe(null), n = /* @__PURE__ */ Pe(!1), o = /* @__PURE__ */ Pe(!1);
  async function r() {
    await s(() => rt().client.getKey());
  }
  async function i(a) {
    await s(() => rt().client.setKey(a));
  }
  async function s(a) {
    n.value = !0, t.value = null;
    try {
      e.value = await a();
    } catch (l) {
      t.value = On(l);
    } finally {
      n.value = !1;
    }
  }
  return { state: e, fault: t, busy: n, open: o, refresh: r, set: i };
}), au = /* @__PURE__ */ new Set(["completed", "failed", "cancelled"]), Ui = (e) => au.has(e.status), Oo = (e) => e !== void 0 && !Ui(e);
function Np(e, t) {
  switch (t.type) {
    case "told":
      return Dp(e, t.event);
    case "listed":
      return Fp(e, t.events);
    case "asked":
      return Zr(e, t.fileKeys, () => Jr(""));
    case "accepted":
      return Zr(e, t.fileKeys, (n) => n && n.taskId !== "" ? n : Jr(t.taskId));
    case "forgotten":
      return Object.fromEntries(
        Object.entries(e).filter(([n, o]) => Oo(o) || !t.fileKeys.includes(n))
      );
    case "refused":
      return Zr(e, t.fileKeys, () => ({
        ...Jr(""),
        status: "failed",
        error: t.error,
        code: t.code,
        hint: t.hint
      }));
  }
}
function Dp(e, t) {
  const n = e[t.file_key];
  return n && n.taskId === t.task_id && Ui(n) || Oo(n) && n?.taskId !== "" && n?.taskId !== t.task_id && (t.status === "failed" || t.status === "cancelled") ? e : { ...e, [t.file_key]: lu(t) };
}
function Fp(e, t) {
  const n = {};
  for (const [o, r] of Object.entries(e))
    (Ui(r) || r.taskId === "") && (n[o] = r);
  for (const o of t) {
    const r = n[o.file_key];
    r && Oo(r) && au.has(o.status) || (n[o.file_key] = lu(o));
  }
  return n;
}
function Zr(e, t, n) {
  const o = { ...e };
  for (const r of t) o[r] = n(e[r]);
  return o;
}
function Jr(e) {
  return {
    taskId: e,
    status: "waiting",
    progress: 0,
    downloadedBytes: 0,
    totalBytes: null,
    speed: null,
    eta: null,
    error: null,
    code: null,
    hint: null,
    path: null
  };
}
function lu(e) {
  return {
    taskId: e.task_id,
    status: e.status,
    progress: e.progress,
    downloadedBytes: e.downloaded_bytes,
    totalBytes: e.total_bytes,
    speed: e.speed,
    eta: e.eta,
    error: e.error,
    code: e.code,
    hint: e.hint,
    path: e.path
  };
}
function Pr(e, t) {
  return t?.status === "completed" ? "present" : t && Oo(t) ? t.status : e.already_downloaded ? "present" : !e.resolved || !e.available ? "unresolved" : t?.status === "failed" ? "failed" : t?.status === "cancelled" ? "cancelled" : "missing";
}
function Rp(e, t) {
  return t?.path ?? e.local_path;
}
function Bp(e, t) {
  return e.filter((n) => !n.linked_only || t.has(n.file_key));
}
function Vp(e, t) {
  const n = e.map((o) => Pr(o, t[o.file_key]));
  return {
    total: n.length,
    missing: n.filter((o) => o !== "present").length,
    fetchable: n.filter((o) => o === "missing" || o === "failed" || o === "cancelled").length,
    live: n.filter((o) => o === "waiting" || o === "downloading" || o === "verifying").length
  };
}
const Po = /* @__PURE__ */ Or("civitai-remake-downloads", () => {
  const e = /* @__PURE__ */ no({}), t = /* @__PURE__ */ Pe(null), n = Te(() => Object.values(e.value).filter(Oo).length);
  function o(h) {
    e.value = Np(e.value, h), rt().host.showBadge(n.value > 0 ? String(n.value) : null);
  }
  function r() {
    const { host: h } = rt();
    h.listen(Ip, (g) => {
      const b = su(g);
      b && (o({ type: "told", event: b }), b.status === "completed" && n.value === 0 && h.refreshModels());
    }), h.listen("reconnected", () => {
      i();
    });
  }
  async function i() {
    try {
      o({ type: "listed", events: await rt().client.listDownloads() });
    } catch (h) {
      t.value = On(h);
    }
  }
  async function s(h, g) {
    const b = h.map((w) => w.file_key);
    t.value = null, o({ type: "asked", fileKeys: b });
    try {
      const w = await g();
      o({ type: "accepted", fileKeys: b, taskId: w.task_id });
    } catch (w) {
      const { error: x, code: O, hint: R } = On(w);
      o({ type: "refused", fileKeys: b, error: x, code: O, hint: R });
    }
  }
  const a = (h) => s([h], () => rt().client.download(h)), l = (h) => s(h, () => rt().client.downloadAll(h));
  async function u(h) {
    const g = e.value[h];
    !g || g.taskId === "" || await d(() => rt().client.cancel(g.taskId, h));
  }
  const c = () => d(() => rt().client.cancelAll());
  async function d(h) {
    t.value = null;
    try {
      await h();
    } catch (g) {
      t.value = On(g), await i();
    }
  }
  return { files: e, fault: t, liveCount: n, follow: r, refresh: i, download: a, downloadAll: l, cancel: u, cancelAll: c, forget: (h) => o({ type: "forgotten", fileKeys: h }) };
}), ta = "civitai-remake.last-look-up", bn = /* @__PURE__ */ Or("civitai-remake-lookup", () => {
  const e = /* @__PURE__ */ Pe(""), t = /* @__PURE__ */ Pe(null), n = /* @__PURE__ */ Pe(null), o = /* @__PURE__ */ no(null), r = /* @__PURE__ */ no([]), i = /* @__PURE__ */ Pe(/* @__PURE__ */ new Set()), s = Te(() => Bp(r.value, i.value));
  let a = 0;
  async function l() {
    const f = e.value.trim();
    if (f === "") return;
    const h = ++a, { client: g } = rt();
    n.value = null, o.value = null, r.value = [], i.value = /* @__PURE__ */ new Set(), t.value = "image";
    try {
      const b = await g.fetchMetadata(f);
      if (h !== a) return;
      o.value = b, t.value = "models";
      const w = await g.resolve(b);
      if (h !== a) return;
      Po().forget(w.resources.map((x) => x.file_key)), r.value = w.resources, c();
    } catch (b) {
      h === a && (n.value = On(b));
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
      sessionStorage.setItem(ta, JSON.stringify(f));
    } catch {
    }
  }
  async function d() {
    let f = null;
    try {
      f = Lp(sessionStorage.getItem(ta));
    } catch {
      f = null;
    }
    if (!f) return;
    e.value = f.reference, o.value = f.metadata, r.value = f.resources, i.value = new Set(f.switchedOn);
    const h = ++a;
    try {
      const g = await rt().client.resolve(f.metadata);
      h === a && (r.value = g.resources);
    } catch {
    }
  }
  return { reference: e, step: t, fault: n, metadata: o, resources: r, switchedOn: i, chosen: s, lookUp: l, toggle: u, restore: d };
}), uu = /* @__PURE__ */ Or("civitai-remake-workflow", () => {
  const e = /* @__PURE__ */ Pe(!1), t = /* @__PURE__ */ Pe(null), n = /* @__PURE__ */ no(null);
  async function o() {
    const i = bn(), s = i.metadata;
    if (!s || e.value) return;
    const { client: a, host: l } = rt();
    e.value = !0, t.value = null, n.value = null;
    try {
      const u = i.chosen.map((f) => ({ ...f, ...zp(f) })), c = await a.generate(s, u);
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
      t.value = On(u);
    } finally {
      e.value = !1;
    }
  }
  function r() {
    t.value = null, n.value = null;
  }
  return { busy: e, fault: t, confirmation: n, generate: o, clear: r };
});
function zp(e) {
  return { linked_only: !1, mention: { ...e.mention, linked_only: !1 } };
}
const Hp = ["data-code"], Up = { class: "crm-fault-text" }, Wp = {
  key: 0,
  class: "crm-quiet"
}, Kp = { class: "crm-code" }, Ar = /* @__PURE__ */ ht({
  __name: "FaultBox",
  props: {
    fault: {}
  },
  setup(e) {
    return (t, n) => (k(), N("div", {
      class: "crm-fault",
      role: "alert",
      "data-testid": "fault",
      "data-code": e.fault.code
    }, [
      n[0] || (n[0] = L("i", {
        class: "pi pi-exclamation-triangle",
        "aria-hidden": "true"
      }, null, -1)),
      L("div", null, [
        L("p", Up, H(e.fault.error), 1),
        e.fault.hint ? (k(), N("p", Wp, H(e.fault.hint), 1)) : Z("", !0),
        L("p", Kp, H(e.fault.code), 1)
      ])
    ], 8, Hp));
  }
}), qp = 1500;
function cu() {
  const e = /* @__PURE__ */ Pe(null);
  let t;
  async function n(o, r) {
    try {
      await navigator.clipboard.writeText(r);
    } catch {
      if (!Gp(r)) return;
    }
    e.value = o, clearTimeout(t), t = setTimeout(() => e.value = null, qp);
  }
  return Ni(() => clearTimeout(t)), { copied: e, copy: n };
}
function Gp(e) {
  const t = document.createElement("textarea");
  t.value = e, t.style.position = "fixed", t.style.opacity = "0", document.body.append(t), t.select();
  const n = document.execCommand("copy");
  return t.remove(), n;
}
const Yp = {
  a1111: "A1111 WebUI",
  forge: "Forge",
  comfyui: "ComfyUI",
  swarmui: "SwarmUI",
  fooocus: "Fooocus",
  onsite: "Civitai",
  "onsite-comfy": "Civitai (ComfyUI)"
};
function Zp(e) {
  const t = e.hires;
  return [
    ["Type", e.workflow_type],
    ["Made with", [Yp[e.dialect], e.generator_version].filter(Boolean).join(" ") || null],
    ["Base model", e.base_model],
    ["Size", na(e.base_size)],
    ["Sampler", e.sampler],
    ["Schedule", e.schedule],
    ["Steps", e.steps],
    ["CFG scale", e.cfg_scale],
    ["Seed", e.seed],
    ["Clip skip", e.clip_skip],
    ["Hires size", t ? t.target ? na(t.target) : t.scale === null ? null : `x${t.scale}` : null],
    ["Hires steps", t?.steps],
    ["Hires denoise", t?.denoise],
    ["Hires upscaler", t?.upscaler],
    ["Denoise", t ? null : e.denoise]
  ].filter((o) => o[1] !== null && o[1] !== void 0 && o[1] !== "").map(([o, r]) => ({ name: o, value: String(r) }));
}
function na(e) {
  return e ? `${e.width || "auto"} x ${e.height || "auto"}` : null;
}
const Jp = ["data-testid"], Xp = ["aria-label", "title"], Qp = { class: "crm-prompt" }, oa = /* @__PURE__ */ ht({
  __name: "PromptBox",
  props: {
    title: {},
    text: {},
    testId: {}
  },
  setup(e) {
    const { copied: t, copy: n } = cu();
    return (o, r) => e.text ? (k(), N("details", {
      key: 0,
      class: "crm-details",
      "data-testid": e.testId
    }, [
      L("summary", null, [
        L("span", null, H(e.title), 1),
        L("button", {
          type: "button",
          class: "crm-icon",
          "aria-label": `Copy ${e.title.toLowerCase()}`,
          title: `Copy ${e.title.toLowerCase()}`,
          onClick: r[0] || (r[0] = Tn((i) => F(n)(e.title, e.text), ["prevent", "stop"]))
        }, [
          L("i", {
            class: tt(F(t) === e.title ? "pi pi-check" : "pi pi-copy"),
            "aria-hidden": "true"
          }, null, 2)
        ], 8, Xp)
      ]),
      L("p", Qp, H(e.text), 1)
    ], 8, Jp)) : Z("", !0);
  }
}), eh = ["data-image-id"], th = { class: "crm-preview" }, nh = ["src", "alt"], oh = {
  key: 1,
  class: "crm-quiet"
}, rh = { class: "crm-title" }, ih = ["href"], sh = { class: "crm-chip" }, ah = {
  class: "crm-parameters",
  "data-testid": "parameters"
}, lh = ["aria-label", "title", "data-testid", "onClick"], uh = {
  key: 0,
  class: "crm-details",
  "data-testid": "other"
}, ch = { class: "crm-parameters" }, dh = { class: "crm-quiet" }, fh = /* @__PURE__ */ ht({
  __name: "ImageResult",
  props: {
    metadata: {}
  },
  setup(e) {
    const t = e, { copied: n, copy: o } = cu(), r = Te(() => Zp(t.metadata)), i = Te(() => Object.entries(t.metadata.other)), s = /* @__PURE__ */ Pe(!0);
    return ft(
      () => t.metadata.image_url,
      () => s.value = !0
    ), (a, l) => (k(), N("section", {
      class: "crm-result",
      "data-testid": "result",
      "data-image-id": e.metadata.image_id
    }, [
      L("div", th, [
        e.metadata.image_url && e.metadata.media === "image" && s.value ? (k(), N("img", {
          key: 0,
          src: e.metadata.image_url,
          alt: `Image ${e.metadata.image_id} on Civitai`,
          referrerpolicy: "no-referrer",
          "data-testid": "preview",
          onError: l[0] || (l[0] = (u) => s.value = !1)
        }, null, 40, nh)) : (k(), N("p", oh, [...l[1] || (l[1] = [
          L("i", {
            class: "pi pi-image",
            "aria-hidden": "true"
          }, null, -1),
          de(" No preview", -1)
        ])]))
      ]),
      L("p", rh, [
        L("a", {
          href: e.metadata.page_url,
          target: "_blank",
          rel: "noopener noreferrer"
        }, "Image " + H(e.metadata.image_id), 9, ih),
        L("span", sh, H(e.metadata.workflow_type), 1)
      ]),
      oe(oa, {
        title: "Prompt",
        text: e.metadata.prompt,
        "test-id": "prompt"
      }, null, 8, ["text"]),
      oe(oa, {
        title: "Negative prompt",
        text: e.metadata.negative_prompt,
        "test-id": "negative-prompt"
      }, null, 8, ["text"]),
      L("dl", ah, [
        (k(!0), N(ne, null, xn(r.value, (u) => (k(), N("div", {
          key: u.name,
          class: "crm-parameter"
        }, [
          L("dt", null, H(u.name), 1),
          L("dd", null, H(u.value), 1),
          L("button", {
            type: "button",
            class: "crm-icon",
            "aria-label": `Copy ${u.name}`,
            title: `Copy ${u.name}`,
            "data-testid": `copy-${u.name}`,
            onClick: (c) => F(o)(u.name, u.value)
          }, [
            L("i", {
              class: tt(F(n) === u.name ? "pi pi-check" : "pi pi-copy"),
              "aria-hidden": "true"
            }, null, 2)
          ], 8, lh)
        ]))), 128))
      ]),
      i.value.length || e.metadata.unreadable.length ? (k(), N("details", uh, [
        L("summary", null, [
          L("span", null, "More from the image (" + H(i.value.length + e.metadata.unreadable.length) + ")", 1)
        ]),
        L("dl", ch, [
          (k(!0), N(ne, null, xn(i.value, ([u, c]) => (k(), N("div", {
            key: u,
            class: "crm-parameter"
          }, [
            L("dt", null, H(u), 1),
            L("dd", null, H(c), 1)
          ]))), 128)),
          (k(!0), N(ne, null, xn(e.metadata.unreadable, (u) => (k(), N("div", {
            key: `unread ${u.field}`,
            class: "crm-parameter"
          }, [
            L("dt", null, H(u.field), 1),
            L("dd", dh, "unreadable: " + H(u.value), 1)
          ]))), 128))
        ])
      ])) : Z("", !0)
    ], 8, eh));
  }
});
var Wt = {
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
function ph() {
  var e = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "pc", t = bd();
  return "".concat(e).concat(t.replace("v-", "").replaceAll("-", "_"));
}
var ra = ge.extend({
  name: "common"
});
function ho(e) {
  "@babel/helpers - typeof";
  return ho = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, ho(e);
}
function hh(e) {
  return pu(e) || mh(e) || fu(e) || du();
}
function mh(e) {
  if (typeof Symbol < "u" && e[Symbol.iterator] != null || e["@@iterator"] != null) return Array.from(e);
}
function Nn(e, t) {
  return pu(e) || gh(e, t) || fu(e, t) || du();
}
function du() {
  throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function fu(e, t) {
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
function gh(e, t) {
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
function pu(e) {
  if (Array.isArray(e)) return e;
}
function ia(e, t) {
  var n = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
    var o = Object.getOwnPropertySymbols(e);
    t && (o = o.filter(function(r) {
      return Object.getOwnPropertyDescriptor(e, r).enumerable;
    })), n.push.apply(n, o);
  }
  return n;
}
function Q(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? ia(Object(n), !0).forEach(function(o) {
      Bn(e, o, n[o]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : ia(Object(n)).forEach(function(o) {
      Object.defineProperty(e, o, Object.getOwnPropertyDescriptor(n, o));
    });
  }
  return e;
}
function Bn(e, t, n) {
  return (t = bh(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function bh(e) {
  var t = vh(e, "string");
  return ho(t) == "symbol" ? t : t + "";
}
function vh(e, t) {
  if (ho(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (ho(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var An = {
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
        Ie.off("theme:change", this._loadCoreStyles), t || (this._loadCoreStyles(), this._themeChangeListener(this._loadCoreStyles));
      }
    },
    dt: {
      immediate: !0,
      handler: function(t, n) {
        var o = this;
        Ie.off("theme:change", this._themeScopedListener), t ? (this._loadScopedThemeStyles(t), this._themeScopedListener = function() {
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
    var b = (s = this.$primevueConfig) === null || s === void 0 || (s = s.pt) === null || s === void 0 ? void 0 : s._usept, w = b ? (a = this.$primevue) === null || a === void 0 || (a = a.config) === null || a === void 0 || (a = a.pt) === null || a === void 0 ? void 0 : a.originalValue : void 0, x = b ? (l = this.$primevue) === null || l === void 0 || (l = l.config) === null || l === void 0 || (l = l.pt) === null || l === void 0 ? void 0 : l.value : (u = this.$primevue) === null || u === void 0 || (u = u.config) === null || u === void 0 ? void 0 : u.pt;
    (c = x || w) === null || c === void 0 || (c = c[this.$.type.name]) === null || c === void 0 || (c = c.hooks) === null || c === void 0 || (d = c.onBeforeCreate) === null || d === void 0 || d.call(c), this.$attrSelector = ph(), this.uid = this.$attrs.id || this.$attrSelector.replace("pc", "pv_id_");
  },
  created: function() {
    this._hook("onCreated");
  },
  beforeMount: function() {
    var t;
    this.rootEl = Gu(gn(this.$el) ? this.$el : (t = this.$el) === null || t === void 0 ? void 0 : t.parentElement, "[".concat(this.$attrSelector, "]")), this.rootEl && (this.rootEl.$pc = Q({
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
      return $i(t) ? t.apply(void 0, o) : ee.apply(void 0, o);
    },
    _load: function() {
      Wt.isStyleNameLoaded("base") || (ge.loadCSS(this.$styleOptions), this._loadGlobalStyles(), Wt.setLoadedStyleName("base")), this._loadThemeStyles();
    },
    _loadStyles: function() {
      this._load(), this._themeChangeListener(this._load);
    },
    _loadCoreStyles: function() {
      var t, n;
      !Wt.isStyleNameLoaded((t = this.$style) === null || t === void 0 ? void 0 : t.name) && (n = this.$style) !== null && n !== void 0 && n.name && (ra.loadCSS(this.$styleOptions), this.$options.style && this.$style.loadCSS(this.$styleOptions), Wt.setLoadedStyleName(this.$style.name));
    },
    _loadGlobalStyles: function() {
      var t = this._useGlobalPT(this._getOptionValue, "global.css", this.$params);
      ve(t) && ge.load(t, Q({
        name: "global"
      }, this.$styleOptions));
    },
    _loadThemeStyles: function() {
      var t, n;
      if (!(this.isUnstyled || this.$theme === "none")) {
        if (!pe.isStyleNameLoaded("common")) {
          var o, r, i = ((o = this.$style) === null || o === void 0 || (r = o.getCommonTheme) === null || r === void 0 ? void 0 : r.call(o)) || {}, s = i.primitive, a = i.semantic, l = i.global, u = i.style;
          ge.load(s?.css, Q({
            name: "primitive-variables"
          }, this.$styleOptions)), ge.load(a?.css, Q({
            name: "semantic-variables"
          }, this.$styleOptions)), ge.load(l?.css, Q({
            name: "global-variables"
          }, this.$styleOptions)), ge.loadStyle(Q({
            name: "global-style"
          }, this.$styleOptions), u), pe.setLoadedStyleName("common");
        }
        if (!pe.isStyleNameLoaded((t = this.$style) === null || t === void 0 ? void 0 : t.name) && (n = this.$style) !== null && n !== void 0 && n.name) {
          var c, d, f, h, g = ((c = this.$style) === null || c === void 0 || (d = c.getComponentTheme) === null || d === void 0 ? void 0 : d.call(c)) || {}, b = g.css, w = g.style;
          (f = this.$style) === null || f === void 0 || f.load(b, Q({
            name: "".concat(this.$style.name, "-variables")
          }, this.$styleOptions)), (h = this.$style) === null || h === void 0 || h.loadStyle(Q({
            name: "".concat(this.$style.name, "-style")
          }, this.$styleOptions), w), pe.setLoadedStyleName(this.$style.name);
        }
        if (!pe.isStyleNameLoaded("layer-order")) {
          var x, O, R = (x = this.$style) === null || x === void 0 || (O = x.getLayerOrderThemeCSS) === null || O === void 0 ? void 0 : O.call(x);
          ge.load(R, Q({
            name: "layer-order",
            first: !0
          }, this.$styleOptions)), pe.setLoadedStyleName("layer-order");
        }
      }
    },
    _loadScopedThemeStyles: function(t) {
      var n, o, r, i = ((n = this.$style) === null || n === void 0 || (o = n.getPresetTheme) === null || o === void 0 ? void 0 : o.call(n, t, "[".concat(this.$attrSelector, "]"))) || {}, s = i.css, a = (r = this.$style) === null || r === void 0 ? void 0 : r.load(s, Q({
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
      Wt.clearLoadedStyleNames(), Ie.on("theme:change", t);
    },
    _removeThemeListeners: function() {
      Ie.off("theme:change", this._loadCoreStyles), Ie.off("theme:change", this._load), Ie.off("theme:change", this._themeScopedListener);
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
      return ki(t, n, o);
    },
    _getPTValue: function() {
      var t, n = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, o = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : "", r = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : {}, i = arguments.length > 3 && arguments[3] !== void 0 ? arguments[3] : !0, s = /./g.test(o) && !!r[o.split(".")[0]], a = this._getPropValue("ptOptions") || ((t = this.$primevueConfig) === null || t === void 0 ? void 0 : t.ptOptions) || {}, l = a.mergeSections, u = l === void 0 ? !0 : l, c = a.mergeProps, d = c === void 0 ? !1 : c, f = i ? s ? this._useGlobalPT(this._getPTClassValue, o, r) : this._useDefaultPT(this._getPTClassValue, o, r) : void 0, h = s ? void 0 : this._getPTSelf(n, this._getPTClassValue, o, Q(Q({}, r), {}, {
        global: f || {}
      })), g = this._getPTDatasets(o);
      return u || !u && h ? d ? this._mergeProps(d, f, h, g) : Q(Q(Q({}, f), h), g) : Q(Q({}, h), g);
    },
    _getPTSelf: function() {
      for (var t = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, n = arguments.length, o = new Array(n > 1 ? n - 1 : 0), r = 1; r < n; r++)
        o[r - 1] = arguments[r];
      return ee(
        this._usePT.apply(this, [this._getPT(t, this.$name)].concat(o)),
        // Exp; <component :pt="{}"
        this._usePT.apply(this, [this.$_attrsPT].concat(o))
        // Exp; <component :pt:[passthrough_key]:[attribute]="{value}" or <component :pt:[passthrough_key]="() =>{value}"
      );
    },
    _getPTDatasets: function() {
      var t, n, o = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "", r = "data-pc-", i = o === "root" && ve((t = this.pt) === null || t === void 0 ? void 0 : t["data-pc-section"]);
      return o !== "transition" && Q(Q({}, o === "root" && Q(Q(Bn({}, "".concat(r, "name"), wt(i ? (n = this.pt) === null || n === void 0 ? void 0 : n["data-pc-section"] : this.$.type.name)), i && Bn({}, "".concat(r, "extend"), wt(this.$.type.name))), {}, Bn({}, "".concat(this.$attrSelector), ""))), {}, Bn({}, "".concat(r, "section"), wt(o)));
    },
    _getPTClassValue: function() {
      var t = this._getOptionValue.apply(this, arguments);
      return Ge(t) || wa(t) ? {
        class: t
      } : t;
    },
    _getPT: function(t) {
      var n = this, o = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : "", r = arguments.length > 2 ? arguments[2] : void 0, i = function(a) {
        var l, u = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : !1, c = r ? r(a) : a, d = wt(o), f = wt(n.$name);
        return (l = u ? d !== f ? c?.[d] : void 0 : c?.[d]) !== null && l !== void 0 ? l : c;
      };
      return t != null && t.hasOwnProperty("_usept") ? {
        _usept: t._usept,
        originalValue: i(t.originalValue),
        value: i(t.value)
      } : i(t, !0);
    },
    _usePT: function(t, n, o, r) {
      var i = function(b) {
        return n(b, o, r);
      };
      if (t != null && t.hasOwnProperty("_usept")) {
        var s, a = t._usept || ((s = this.$primevueConfig) === null || s === void 0 ? void 0 : s.ptOptions) || {}, l = a.mergeSections, u = l === void 0 ? !0 : l, c = a.mergeProps, d = c === void 0 ? !1 : c, f = i(t.originalValue), h = i(t.value);
        return f === void 0 && h === void 0 ? void 0 : Ge(h) ? h : Ge(f) ? f : u || !u && h ? d ? this._mergeProps(d, f, h) : Q(Q({}, f), h) : h;
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
      return this._getPTValue(this.pt, t, Q(Q({}, this.$params), n));
    },
    ptmi: function() {
      var t, n = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "", o = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}, r = ee(this.$_attrsWithoutPT, this.ptm(n, o));
      return r?.hasOwnProperty("id") && ((t = r.id) !== null && t !== void 0 || (r.id = this.$id)), r;
    },
    ptmo: function() {
      var t = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : "", o = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : {};
      return this._getPTValue(t, n, Q({
        instance: this
      }, o), !1);
    },
    cx: function() {
      var t = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "", n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
      return this.isUnstyled ? void 0 : this._getOptionValue(this.$style.classes, t, Q(Q({}, this.$params), n));
    },
    sx: function() {
      var t = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "", n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : !0, o = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : {};
      if (n) {
        var r = this._getOptionValue(this.$style.inlineStyles, t, Q(Q({}, this.$params), o)), i = this._getOptionValue(ra.inlineStyles, t, Q(Q({}, this.$params), o));
        return [i, r];
      }
    }
  },
  computed: {
    globalPT: function() {
      var t, n = this;
      return this._getPT((t = this.$primevueConfig) === null || t === void 0 ? void 0 : t.pt, void 0, function(o) {
        return Je(o, {
          instance: n
        });
      });
    },
    defaultPT: function() {
      var t, n = this;
      return this._getPT((t = this.$primevueConfig) === null || t === void 0 ? void 0 : t.pt, void 0, function(o) {
        return n._getOptionValue(o, n.$name, Q({}, n.$params)) || Je(o, Q({}, n.$params));
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
        var r = Nn(o, 1), i = r[0];
        return n?.includes(i);
      }));
    },
    $theme: function() {
      var t;
      return (t = this.$primevueConfig) === null || t === void 0 ? void 0 : t.theme;
    },
    $style: function() {
      return Q(Q({
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
        var n = Nn(t, 1), o = n[0];
        return o?.startsWith("pt:");
      }).reduce(function(t, n) {
        var o = Nn(n, 2), r = o[0], i = o[1], s = r.split(":"), a = hh(s), l = gi(a).slice(1);
        return l?.reduce(function(u, c, d, f) {
          return !u[c] && (u[c] = d === f.length - 1 ? i : {}), u[c];
        }, t), t;
      }, {});
    },
    $_attrsWithoutPT: function() {
      return Object.entries(this.$attrs || {}).filter(function(t) {
        var n = Nn(t, 1), o = n[0];
        return !(o != null && o.startsWith("pt:"));
      }).reduce(function(t, n) {
        var o = Nn(n, 2), r = o[0], i = o[1];
        return t[r] = i, t;
      }, {});
    }
  }
}, yh = `
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
`, _h = ge.extend({
  name: "baseicon",
  css: yh
});
function mo(e) {
  "@babel/helpers - typeof";
  return mo = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, mo(e);
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
function aa(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? sa(Object(n), !0).forEach(function(o) {
      Sh(e, o, n[o]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : sa(Object(n)).forEach(function(o) {
      Object.defineProperty(e, o, Object.getOwnPropertyDescriptor(n, o));
    });
  }
  return e;
}
function Sh(e, t, n) {
  return (t = wh(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function wh(e) {
  var t = $h(e, "string");
  return mo(t) == "symbol" ? t : t + "";
}
function $h(e, t) {
  if (mo(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (mo(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var Er = {
  name: "BaseIcon",
  extends: An,
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
  style: _h,
  provide: function() {
    return {
      $pcIcon: this,
      $parentInstance: this
    };
  },
  methods: {
    pti: function() {
      var t = mn(this.label);
      return aa(aa({}, !this.isUnstyled && {
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
}, hu = {
  name: "SpinnerIcon",
  extends: Er
};
function kh(e) {
  return Oh(e) || Th(e) || xh(e) || Ch();
}
function Ch() {
  throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function xh(e, t) {
  if (e) {
    if (typeof e == "string") return bi(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? bi(e, t) : void 0;
  }
}
function Th(e) {
  if (typeof Symbol < "u" && e[Symbol.iterator] != null || e["@@iterator"] != null) return Array.from(e);
}
function Oh(e) {
  if (Array.isArray(e)) return bi(e);
}
function bi(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, o = Array(t); n < t; n++) o[n] = e[n];
  return o;
}
function Ph(e, t, n, o, r, i) {
  return k(), N("svg", ee({
    width: "14",
    height: "14",
    viewBox: "0 0 14 14",
    fill: "none",
    xmlns: "http://www.w3.org/2000/svg"
  }, e.pti()), kh(t[0] || (t[0] = [L("path", {
    d: "M6.99701 14C5.85441 13.999 4.72939 13.7186 3.72012 13.1832C2.71084 12.6478 1.84795 11.8737 1.20673 10.9284C0.565504 9.98305 0.165424 8.89526 0.041387 7.75989C-0.0826496 6.62453 0.073125 5.47607 0.495122 4.4147C0.917119 3.35333 1.59252 2.4113 2.46241 1.67077C3.33229 0.930247 4.37024 0.413729 5.4857 0.166275C6.60117 -0.0811796 7.76026 -0.0520535 8.86188 0.251112C9.9635 0.554278 10.9742 1.12227 11.8057 1.90555C11.915 2.01493 11.9764 2.16319 11.9764 2.31778C11.9764 2.47236 11.915 2.62062 11.8057 2.73C11.7521 2.78503 11.688 2.82877 11.6171 2.85864C11.5463 2.8885 11.4702 2.90389 11.3933 2.90389C11.3165 2.90389 11.2404 2.8885 11.1695 2.85864C11.0987 2.82877 11.0346 2.78503 10.9809 2.73C9.9998 1.81273 8.73246 1.26138 7.39226 1.16876C6.05206 1.07615 4.72086 1.44794 3.62279 2.22152C2.52471 2.99511 1.72683 4.12325 1.36345 5.41602C1.00008 6.70879 1.09342 8.08723 1.62775 9.31926C2.16209 10.5513 3.10478 11.5617 4.29713 12.1803C5.48947 12.7989 6.85865 12.988 8.17414 12.7157C9.48963 12.4435 10.6711 11.7264 11.5196 10.6854C12.3681 9.64432 12.8319 8.34282 12.8328 7C12.8328 6.84529 12.8943 6.69692 13.0038 6.58752C13.1132 6.47812 13.2616 6.41667 13.4164 6.41667C13.5712 6.41667 13.7196 6.47812 13.8291 6.58752C13.9385 6.69692 14 6.84529 14 7C14 8.85651 13.2622 10.637 11.9489 11.9497C10.6356 13.2625 8.85432 14 6.99701 14Z",
    fill: "currentColor"
  }, null, -1)])), 16);
}
hu.render = Ph;
var Ah = `
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
`, Eh = {
  root: function(t) {
    var n = t.props, o = t.instance;
    return ["p-badge p-component", {
      "p-badge-circle": ve(n.value) && String(n.value).length === 1,
      "p-badge-dot": mn(n.value) && !o.$slots.default,
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
}, Lh = ge.extend({
  name: "badge",
  style: Ah,
  classes: Eh
}), Ih = {
  name: "BaseBadge",
  extends: An,
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
  style: Lh,
  provide: function() {
    return {
      $pcBadge: this,
      $parentInstance: this
    };
  }
};
function go(e) {
  "@babel/helpers - typeof";
  return go = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, go(e);
}
function la(e, t, n) {
  return (t = jh(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function jh(e) {
  var t = Mh(e, "string");
  return go(t) == "symbol" ? t : t + "";
}
function Mh(e, t) {
  if (go(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (go(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var mu = {
  name: "Badge",
  extends: Ih,
  inheritAttrs: !1,
  computed: {
    dataP: function() {
      return qt(la(la({
        circle: this.value != null && String(this.value).length === 1,
        empty: this.value == null && !this.$slots.default
      }, this.severity, this.severity), this.size, this.size));
    }
  }
}, Nh = ["data-p"];
function Dh(e, t, n, o, r, i) {
  return k(), N("span", ee({
    class: e.cx("root"),
    "data-p": i.dataP
  }, e.ptmi("root")), [Re(e.$slots, "default", {}, function() {
    return [de(H(e.value), 1)];
  })], 16, Nh);
}
mu.render = Dh;
function bo(e) {
  "@babel/helpers - typeof";
  return bo = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, bo(e);
}
function ua(e, t) {
  return Vh(e) || Bh(e, t) || Rh(e, t) || Fh();
}
function Fh() {
  throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function Rh(e, t) {
  if (e) {
    if (typeof e == "string") return ca(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? ca(e, t) : void 0;
  }
}
function ca(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, o = Array(t); n < t; n++) o[n] = e[n];
  return o;
}
function Bh(e, t) {
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
function Vh(e) {
  if (Array.isArray(e)) return e;
}
function da(e, t) {
  var n = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
    var o = Object.getOwnPropertySymbols(e);
    t && (o = o.filter(function(r) {
      return Object.getOwnPropertyDescriptor(e, r).enumerable;
    })), n.push.apply(n, o);
  }
  return n;
}
function se(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? da(Object(n), !0).forEach(function(o) {
      vi(e, o, n[o]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : da(Object(n)).forEach(function(o) {
      Object.defineProperty(e, o, Object.getOwnPropertyDescriptor(n, o));
    });
  }
  return e;
}
function vi(e, t, n) {
  return (t = zh(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function zh(e) {
  var t = Hh(e, "string");
  return bo(t) == "symbol" ? t : t + "";
}
function Hh(e, t) {
  if (bo(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (bo(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var J = {
  _getMeta: function() {
    return [$t(arguments.length <= 0 ? void 0 : arguments[0]) || arguments.length <= 0 ? void 0 : arguments[0], Je($t(arguments.length <= 0 ? void 0 : arguments[0]) ? arguments.length <= 0 ? void 0 : arguments[0] : arguments.length <= 1 ? void 0 : arguments[1])];
  },
  _getConfig: function(t, n) {
    var o, r, i;
    return (o = (t == null || (r = t.instance) === null || r === void 0 ? void 0 : r.$primevue) || (n == null || (i = n.ctx) === null || i === void 0 || (i = i.appContext) === null || i === void 0 || (i = i.config) === null || i === void 0 || (i = i.globalProperties) === null || i === void 0 ? void 0 : i.$primevue)) === null || o === void 0 ? void 0 : o.config;
  },
  _getOptionValue: ki,
  _getPTValue: function() {
    var t, n, o = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, r = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}, i = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : "", s = arguments.length > 3 && arguments[3] !== void 0 ? arguments[3] : {}, a = arguments.length > 4 && arguments[4] !== void 0 ? arguments[4] : !0, l = function() {
      var O = J._getOptionValue.apply(J, arguments);
      return Ge(O) || wa(O) ? {
        class: O
      } : O;
    }, u = ((t = o.binding) === null || t === void 0 || (t = t.value) === null || t === void 0 ? void 0 : t.ptOptions) || ((n = o.$primevueConfig) === null || n === void 0 ? void 0 : n.ptOptions) || {}, c = u.mergeSections, d = c === void 0 ? !0 : c, f = u.mergeProps, h = f === void 0 ? !1 : f, g = a ? J._useDefaultPT(o, o.defaultPT(), l, i, s) : void 0, b = J._usePT(o, J._getPT(r, o.$name), l, i, se(se({}, s), {}, {
      global: g || {}
    })), w = J._getPTDatasets(o, i);
    return d || !d && b ? h ? J._mergeProps(o, h, g, b, w) : se(se(se({}, g), b), w) : se(se({}, b), w);
  },
  _getPTDatasets: function() {
    var t = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : "", o = "data-pc-";
    return se(se({}, n === "root" && vi({}, "".concat(o, "name"), wt(t.$name))), {}, vi({}, "".concat(o, "section"), wt(n)));
  },
  _getPT: function(t) {
    var n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : "", o = arguments.length > 2 ? arguments[2] : void 0, r = function(s) {
      var a, l = o ? o(s) : s, u = wt(n);
      return (a = l?.[u]) !== null && a !== void 0 ? a : l;
    };
    return t && Object.hasOwn(t, "_usept") ? {
      _usept: t._usept,
      originalValue: r(t.originalValue),
      value: r(t.value)
    } : r(t);
  },
  _usePT: function() {
    var t = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, n = arguments.length > 1 ? arguments[1] : void 0, o = arguments.length > 2 ? arguments[2] : void 0, r = arguments.length > 3 ? arguments[3] : void 0, i = arguments.length > 4 ? arguments[4] : void 0, s = function(w) {
      return o(w, r, i);
    };
    if (n && Object.hasOwn(n, "_usept")) {
      var a, l = n._usept || ((a = t.$primevueConfig) === null || a === void 0 ? void 0 : a.ptOptions) || {}, u = l.mergeSections, c = u === void 0 ? !0 : u, d = l.mergeProps, f = d === void 0 ? !1 : d, h = s(n.originalValue), g = s(n.value);
      return h === void 0 && g === void 0 ? void 0 : Ge(g) ? g : Ge(h) ? h : c || !c && g ? f ? J._mergeProps(t, f, h, g) : se(se({}, h), g) : g;
    }
    return s(n);
  },
  _useDefaultPT: function() {
    var t = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}, o = arguments.length > 2 ? arguments[2] : void 0, r = arguments.length > 3 ? arguments[3] : void 0, i = arguments.length > 4 ? arguments[4] : void 0;
    return J._usePT(t, n, o, r, i);
  },
  _loadStyles: function() {
    var t, n = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, o = arguments.length > 1 ? arguments[1] : void 0, r = arguments.length > 2 ? arguments[2] : void 0, i = J._getConfig(o, r), s = {
      nonce: i == null || (t = i.csp) === null || t === void 0 ? void 0 : t.nonce
    };
    J._loadCoreStyles(n, s), J._loadThemeStyles(n, s), J._loadScopedThemeStyles(n, s), J._removeThemeListeners(n), n.$loadStyles = function() {
      return J._loadThemeStyles(n, s);
    }, J._themeChangeListener(n.$loadStyles);
  },
  _loadCoreStyles: function() {
    var t, n, o = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, r = arguments.length > 1 ? arguments[1] : void 0;
    if (!Wt.isStyleNameLoaded((t = o.$style) === null || t === void 0 ? void 0 : t.name) && (n = o.$style) !== null && n !== void 0 && n.name) {
      var i;
      ge.loadCSS(r), (i = o.$style) === null || i === void 0 || i.loadCSS(r), Wt.setLoadedStyleName(o.$style.name);
    }
  },
  _loadThemeStyles: function() {
    var t, n, o, r = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, i = arguments.length > 1 ? arguments[1] : void 0;
    if (!(r != null && r.isUnstyled() || (r == null || (t = r.theme) === null || t === void 0 ? void 0 : t.call(r)) === "none")) {
      if (!pe.isStyleNameLoaded("common")) {
        var s, a, l = ((s = r.$style) === null || s === void 0 || (a = s.getCommonTheme) === null || a === void 0 ? void 0 : a.call(s)) || {}, u = l.primitive, c = l.semantic, d = l.global, f = l.style;
        ge.load(u?.css, se({
          name: "primitive-variables"
        }, i)), ge.load(c?.css, se({
          name: "semantic-variables"
        }, i)), ge.load(d?.css, se({
          name: "global-variables"
        }, i)), ge.loadStyle(se({
          name: "global-style"
        }, i), f), pe.setLoadedStyleName("common");
      }
      if (!pe.isStyleNameLoaded((n = r.$style) === null || n === void 0 ? void 0 : n.name) && (o = r.$style) !== null && o !== void 0 && o.name) {
        var h, g, b, w, x = ((h = r.$style) === null || h === void 0 || (g = h.getDirectiveTheme) === null || g === void 0 ? void 0 : g.call(h)) || {}, O = x.css, R = x.style;
        (b = r.$style) === null || b === void 0 || b.load(O, se({
          name: "".concat(r.$style.name, "-variables")
        }, i)), (w = r.$style) === null || w === void 0 || w.loadStyle(se({
          name: "".concat(r.$style.name, "-style")
        }, i), R), pe.setLoadedStyleName(r.$style.name);
      }
      if (!pe.isStyleNameLoaded("layer-order")) {
        var v, I, te = (v = r.$style) === null || v === void 0 || (I = v.getLayerOrderThemeCSS) === null || I === void 0 ? void 0 : I.call(v);
        ge.load(te, se({
          name: "layer-order",
          first: !0
        }, i)), pe.setLoadedStyleName("layer-order");
      }
    }
  },
  _loadScopedThemeStyles: function() {
    var t = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, n = arguments.length > 1 ? arguments[1] : void 0, o = t.preset();
    if (o && t.$attrSelector) {
      var r, i, s, a = ((r = t.$style) === null || r === void 0 || (i = r.getPresetTheme) === null || i === void 0 ? void 0 : i.call(r, o, "[".concat(t.$attrSelector, "]"))) || {}, l = a.css, u = (s = t.$style) === null || s === void 0 ? void 0 : s.load(l, se({
        name: "".concat(t.$attrSelector, "-").concat(t.$style.name)
      }, n));
      t.scopedStyleEl = u.el;
    }
  },
  _themeChangeListener: function() {
    var t = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : function() {
    };
    Wt.clearLoadedStyleNames(), Ie.on("theme:change", t);
  },
  _removeThemeListeners: function() {
    var t = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {};
    Ie.off("theme:change", t.$loadStyles), t.$loadStyles = void 0;
  },
  _hook: function(t, n, o, r, i, s) {
    var a, l, u = "on".concat(Fu(n)), c = J._getConfig(r, i), d = o?.$instance, f = J._usePT(d, J._getPT(r == null || (a = r.value) === null || a === void 0 ? void 0 : a.pt, t), J._getOptionValue, "hooks.".concat(u)), h = J._useDefaultPT(d, c == null || (l = c.pt) === null || l === void 0 || (l = l.directives) === null || l === void 0 ? void 0 : l[t], J._getOptionValue, "hooks.".concat(u)), g = {
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
    return $i(t) ? t.apply(void 0, o) : ee.apply(void 0, o);
  },
  _extend: function(t) {
    var n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}, o = function(a, l, u, c, d) {
      var f, h, g, b;
      l._$instances = l._$instances || {};
      var w = J._getConfig(u, c), x = l._$instances[t] || {}, O = mn(x) ? se(se({}, n), n?.methods) : {};
      l._$instances[t] = se(se({}, x), {}, {
        /* new instance variables to pass in directive methods */
        $name: t,
        $host: l,
        $binding: u,
        $modifiers: u?.modifiers,
        $value: u?.value,
        $el: x.$el || l || void 0,
        $style: se({
          classes: void 0,
          inlineStyles: void 0,
          load: function() {
          },
          loadCSS: function() {
          },
          loadStyle: function() {
          }
        }, n?.style),
        $primevueConfig: w,
        $attrSelector: (f = l.$pd) === null || f === void 0 || (f = f[t]) === null || f === void 0 ? void 0 : f.attrSelector,
        /* computed instance variables */
        defaultPT: function() {
          return J._getPT(w?.pt, void 0, function(v) {
            var I;
            return v == null || (I = v.directives) === null || I === void 0 ? void 0 : I[t];
          });
        },
        isUnstyled: function() {
          var v, I;
          return ((v = l._$instances[t]) === null || v === void 0 || (v = v.$binding) === null || v === void 0 || (v = v.value) === null || v === void 0 ? void 0 : v.unstyled) !== void 0 ? (I = l._$instances[t]) === null || I === void 0 || (I = I.$binding) === null || I === void 0 || (I = I.value) === null || I === void 0 ? void 0 : I.unstyled : w?.unstyled;
        },
        theme: function() {
          var v;
          return (v = l._$instances[t]) === null || v === void 0 || (v = v.$primevueConfig) === null || v === void 0 ? void 0 : v.theme;
        },
        preset: function() {
          var v;
          return (v = l._$instances[t]) === null || v === void 0 || (v = v.$binding) === null || v === void 0 || (v = v.value) === null || v === void 0 ? void 0 : v.dt;
        },
        /* instance's methods */
        ptm: function() {
          var v, I = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "", te = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
          return J._getPTValue(l._$instances[t], (v = l._$instances[t]) === null || v === void 0 || (v = v.$binding) === null || v === void 0 || (v = v.value) === null || v === void 0 ? void 0 : v.pt, I, se({}, te));
        },
        ptmo: function() {
          var v = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {}, I = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : "", te = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : {};
          return J._getPTValue(l._$instances[t], v, I, te, !1);
        },
        cx: function() {
          var v, I, te = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "", B = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
          return (v = l._$instances[t]) !== null && v !== void 0 && v.isUnstyled() ? void 0 : J._getOptionValue((I = l._$instances[t]) === null || I === void 0 || (I = I.$style) === null || I === void 0 ? void 0 : I.classes, te, se({}, B));
        },
        sx: function() {
          var v, I = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "", te = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : !0, B = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : {};
          return te ? J._getOptionValue((v = l._$instances[t]) === null || v === void 0 || (v = v.$style) === null || v === void 0 ? void 0 : v.inlineStyles, I, se({}, B)) : void 0;
        }
      }, O), l.$instance = l._$instances[t], (h = (g = l.$instance)[a]) === null || h === void 0 || h.call(g, l, u, c, d), l["$".concat(t)] = l.$instance, J._hook(t, a, l, u, c, d), l.$pd || (l.$pd = {}), l.$pd[t] = se(se({}, (b = l.$pd) === null || b === void 0 ? void 0 : b[t]), {}, {
        name: t,
        instance: l._$instances[t]
      });
    }, r = function(a) {
      var l, u, c, d = a._$instances[t], f = d?.watch, h = function(w) {
        var x, O = w.newValue, R = w.oldValue;
        return f == null || (x = f.config) === null || x === void 0 ? void 0 : x.call(d, O, R);
      }, g = function(w) {
        var x, O = w.newValue, R = w.oldValue;
        return f == null || (x = f["config.ripple"]) === null || x === void 0 ? void 0 : x.call(d, O, R);
      };
      d.$watchersCallback = {
        config: h,
        "config.ripple": g
      }, f == null || (l = f.config) === null || l === void 0 || l.call(d, d?.$primevueConfig), Kt.on("config:change", h), f == null || (u = f["config.ripple"]) === null || u === void 0 || u.call(d, d == null || (c = d.$primevueConfig) === null || c === void 0 ? void 0 : c.ripple), Kt.on("config:ripple:change", g);
    }, i = function(a) {
      var l = a._$instances[t].$watchersCallback;
      l && (Kt.off("config:change", l.config), Kt.off("config:ripple:change", l["config.ripple"]), a._$instances[t].$watchersCallback = void 0);
    };
    return {
      created: function(a, l, u, c) {
        a.$pd || (a.$pd = {}), a.$pd[t] = {
          name: t,
          attrSelector: Xu("pd")
        }, o("created", a, l, u, c);
      },
      beforeMount: function(a, l, u, c) {
        var d;
        J._loadStyles((d = a.$pd[t]) === null || d === void 0 ? void 0 : d.instance, l, u), o("beforeMount", a, l, u, c), r(a);
      },
      mounted: function(a, l, u, c) {
        var d;
        J._loadStyles((d = a.$pd[t]) === null || d === void 0 ? void 0 : d.instance, l, u), o("mounted", a, l, u, c);
      },
      beforeUpdate: function(a, l, u, c) {
        o("beforeUpdate", a, l, u, c);
      },
      updated: function(a, l, u, c) {
        var d;
        J._loadStyles((d = a.$pd[t]) === null || d === void 0 ? void 0 : d.instance, l, u), o("updated", a, l, u, c);
      },
      beforeUnmount: function(a, l, u, c) {
        var d;
        i(a), J._removeThemeListeners((d = a.$pd[t]) === null || d === void 0 ? void 0 : d.instance), o("beforeUnmount", a, l, u, c);
      },
      unmounted: function(a, l, u, c) {
        var d;
        (d = a.$pd[t]) === null || d === void 0 || (d = d.instance) === null || d === void 0 || (d = d.scopedStyleEl) === null || d === void 0 || (d = d.value) === null || d === void 0 || d.remove(), o("unmounted", a, l, u, c);
      }
    };
  },
  extend: function() {
    var t = J._getMeta.apply(J, arguments), n = ua(t, 2), o = n[0], r = n[1];
    return se({
      extend: function() {
        var s = J._getMeta.apply(J, arguments), a = ua(s, 2), l = a[0], u = a[1];
        return J.extend(l, se(se(se({}, r), r?.methods), u));
      }
    }, J._extend(o, r));
  }
}, Uh = `
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
`, Wh = {
  root: "p-ink"
}, Kh = ge.extend({
  name: "ripple-directive",
  style: Uh,
  classes: Wh
}), qh = J.extend({
  style: Kh
});
function vo(e) {
  "@babel/helpers - typeof";
  return vo = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, vo(e);
}
function Gh(e) {
  return Xh(e) || Jh(e) || Zh(e) || Yh();
}
function Yh() {
  throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function Zh(e, t) {
  if (e) {
    if (typeof e == "string") return yi(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? yi(e, t) : void 0;
  }
}
function Jh(e) {
  if (typeof Symbol < "u" && e[Symbol.iterator] != null || e["@@iterator"] != null) return Array.from(e);
}
function Xh(e) {
  if (Array.isArray(e)) return yi(e);
}
function yi(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, o = Array(t); n < t; n++) o[n] = e[n];
  return o;
}
function fa(e, t, n) {
  return (t = Qh(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function Qh(e) {
  var t = em(e, "string");
  return vo(t) == "symbol" ? t : t + "";
}
function em(e, t) {
  if (vo(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (vo(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var gu = qh.extend("ripple", {
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
      n || (n = xa("span", fa(fa({
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
        if (!this.isUnstyled() && zn(r, "p-ink-active"), r.setAttribute("data-p-ink-active", "false"), !es(r) && !ts(r)) {
          var i = Math.max(Ca(o), Oa(o));
          r.style.height = i + "px", r.style.width = i + "px";
        }
        var s = Ju(o), a = t.pageX - s.left + document.body.scrollTop - ts(r) / 2, l = t.pageY - s.top + document.body.scrollLeft - es(r) / 2;
        r.style.top = l + "px", r.style.left = a + "px", !this.isUnstyled() && Wo(r, "p-ink-active"), r.setAttribute("data-p-ink-active", "true"), this.timeout = setTimeout(function() {
          r && (!n.isUnstyled() && zn(r, "p-ink-active"), r.setAttribute("data-p-ink-active", "false"));
        }, 401);
      }
    },
    onAnimationEnd: function(t) {
      this.timeout && clearTimeout(this.timeout), !this.isUnstyled() && zn(t.currentTarget, "p-ink-active"), t.currentTarget.setAttribute("data-p-ink-active", "false");
    },
    getInk: function(t) {
      return t && t.children ? Gh(t.children).find(function(n) {
        return Yu(n, "data-pc-name") === "ripple";
      }) : void 0;
    }
  }
}), tm = `
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
function yo(e) {
  "@babel/helpers - typeof";
  return yo = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, yo(e);
}
function vt(e, t, n) {
  return (t = nm(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function nm(e) {
  var t = om(e, "string");
  return yo(t) == "symbol" ? t : t + "";
}
function om(e, t) {
  if (yo(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (yo(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var rm = {
  root: function(t) {
    var n = t.instance, o = t.props;
    return ["p-button p-component", vt(vt(vt(vt(vt(vt(vt(vt(vt({
      "p-button-icon-only": n.hasIcon && !o.label && !o.badge,
      "p-button-vertical": (o.iconPos === "top" || o.iconPos === "bottom") && o.label,
      "p-button-loading": o.loading,
      "p-button-link": o.link || o.variant === "link"
    }, "p-button-".concat(o.severity), o.severity), "p-button-raised", o.raised), "p-button-rounded", o.rounded), "p-button-text", o.text || o.variant === "text"), "p-button-outlined", o.outlined || o.variant === "outlined"), "p-button-sm", o.size === "small"), "p-button-lg", o.size === "large"), "p-button-plain", o.plain), "p-button-fluid", n.hasFluid)];
  },
  loadingIcon: "p-button-loading-icon",
  icon: function(t) {
    var n = t.props;
    return ["p-button-icon", vt({}, "p-button-icon-".concat(n.iconPos), n.label)];
  },
  label: "p-button-label"
}, im = ge.extend({
  name: "button",
  style: tm,
  classes: rm
}), sm = {
  name: "BaseButton",
  extends: An,
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
  style: im,
  provide: function() {
    return {
      $pcButton: this,
      $parentInstance: this
    };
  }
};
function _o(e) {
  "@babel/helpers - typeof";
  return _o = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, _o(e);
}
function qe(e, t, n) {
  return (t = am(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function am(e) {
  var t = lm(e, "string");
  return _o(t) == "symbol" ? t : t + "";
}
function lm(e, t) {
  if (_o(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (_o(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var Ye = {
  name: "Button",
  extends: sm,
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
      return ee(this.asAttrs, this.a11yAttrs, this.getPTOptions("root"));
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
      return mn(this.fluid) ? !!this.$pcFluid : this.fluid;
    },
    dataP: function() {
      return qt(qe(qe(qe(qe(qe(qe(qe(qe(qe(qe({}, this.size, this.size), "icon-only", this.hasIcon && !this.label && !this.badge), "loading", this.loading), "fluid", this.hasFluid), "rounded", this.rounded), "raised", this.raised), "outlined", this.outlined || this.variant === "outlined"), "text", this.text || this.variant === "text"), "link", this.link || this.variant === "link"), "vertical", (this.iconPos === "top" || this.iconPos === "bottom") && this.label));
    },
    dataIconP: function() {
      return qt(qe(qe({}, this.iconPos, this.iconPos), this.size, this.size));
    },
    dataLabelP: function() {
      return qt(qe(qe({}, this.size, this.size), "icon-only", this.hasIcon && !this.label && !this.badge));
    }
  },
  components: {
    SpinnerIcon: hu,
    Badge: mu
  },
  directives: {
    ripple: gu
  }
}, um = ["data-p"], cm = ["data-p"];
function dm(e, t, n, o, r, i) {
  var s = nr("SpinnerIcon"), a = nr("Badge"), l = Pl("ripple");
  return e.asChild ? Re(e.$slots, "default", {
    key: 1,
    class: tt(e.cx("root")),
    a11yAttrs: i.a11yAttrs
  }) : yl((k(), Se(si(e.as), ee({
    key: 0,
    class: e.cx("root"),
    "data-p": i.dataP
  }, i.attrs), {
    default: we(function() {
      return [Re(e.$slots, "default", {}, function() {
        return [e.loading ? Re(e.$slots, "loadingicon", ee({
          key: 0,
          class: [e.cx("loadingIcon"), e.cx("icon")]
        }, e.ptm("loadingIcon")), function() {
          return [e.loadingIcon ? (k(), N("span", ee({
            key: 0,
            class: [e.cx("loadingIcon"), e.cx("icon"), e.loadingIcon]
          }, e.ptm("loadingIcon")), null, 16)) : (k(), Se(s, ee({
            key: 1,
            class: [e.cx("loadingIcon"), e.cx("icon")],
            spin: ""
          }, e.ptm("loadingIcon")), null, 16, ["class"]))];
        }) : Re(e.$slots, "icon", ee({
          key: 1,
          class: [e.cx("icon")]
        }, e.ptm("icon")), function() {
          return [e.icon ? (k(), N("span", ee({
            key: 0,
            class: [e.cx("icon"), e.icon, e.iconClass],
            "data-p": i.dataIconP
          }, e.ptm("icon")), null, 16, um)) : Z("", !0)];
        }), e.label ? (k(), N("span", ee({
          key: 2,
          class: e.cx("label")
        }, e.ptm("label"), {
          "data-p": i.dataLabelP
        }), H(e.label), 17, cm)) : Z("", !0), e.badge ? (k(), Se(a, {
          key: 3,
          value: e.badge,
          class: tt(e.badgeClass),
          severity: e.badgeSeverity,
          unstyled: e.unstyled,
          pt: e.ptm("pcBadge")
        }, null, 8, ["value", "class", "severity", "unstyled", "pt"])) : Z("", !0)];
      })];
    }),
    _: 3
  }, 16, ["class", "data-p"])), [[l]]);
}
Ye.render = dm;
var fm = {
  name: "BaseEditableHolder",
  extends: An,
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
      return n.find(ve);
    }
  },
  computed: {
    $filled: function() {
      return ve(this.d_value);
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
}, pm = {
  name: "BaseInput",
  extends: fm,
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
}, hm = `
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
`, mm = {
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
}, gm = ge.extend({
  name: "inputtext",
  style: hm,
  classes: mm
}), bm = {
  name: "BaseInputText",
  extends: pm,
  style: gm,
  provide: function() {
    return {
      $pcInputText: this,
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
function vm(e, t, n) {
  return (t = ym(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function ym(e) {
  var t = _m(e, "string");
  return So(t) == "symbol" ? t : t + "";
}
function _m(e, t) {
  if (So(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (So(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var Wi = {
  name: "InputText",
  extends: bm,
  inheritAttrs: !1,
  methods: {
    onInput: function(t) {
      this.writeValue(t.target.value, t);
    }
  },
  computed: {
    attrs: function() {
      return ee(this.ptmi("root", {
        context: {
          filled: this.$filled,
          disabled: this.disabled
        }
      }), this.formField);
    },
    dataP: function() {
      return qt(vm({
        invalid: this.$invalid,
        fluid: this.$fluid,
        filled: this.$variant === "filled"
      }, this.size, this.size));
    }
  }
}, Sm = ["value", "name", "disabled", "aria-invalid", "data-p"];
function wm(e, t, n, o, r, i) {
  return k(), N("input", ee({
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
  }, i.attrs), null, 16, Sm);
}
Wi.render = wm;
const $m = {
  key: 0,
  class: "crm-key",
  "data-testid": "key-hint"
}, km = { class: "crm-quiet" }, Cm = { class: "crm-grow" }, xm = {
  key: 2,
  class: "crm-quiet",
  role: "status",
  "data-testid": "key-verdict"
}, Tm = {
  key: 3,
  class: "crm-quiet"
}, Om = /* @__PURE__ */ ht({
  __name: "KeyBox",
  setup(e) {
    const t = Hi(), n = /* @__PURE__ */ Pe(""), o = Te(() => {
      const i = t.state;
      return !i || i.valid === void 0 ? "" : i.valid === !0 ? i.username ? `Civitai knows this key: ${i.username}.` : "Civitai knows this key." : i.valid === !1 ? "Civitai does not accept this key." : i.set ? "Stored. Civitai could not be asked whether it works." : "The key was removed.";
    });
    async function r() {
      const i = n.value;
      n.value = "", await t.set(i), !t.fault && t.state?.valid && (t.open = !1);
    }
    return (i, s) => F(t).open || F(t).state?.set === !1 ? (k(), N("section", $m, [
      L("p", km, [
        s[3] || (s[3] = L("i", {
          class: "pi pi-key",
          "aria-hidden": "true"
        }, null, -1)),
        F(t).state?.source === "environment" ? (k(), N(ne, { key: 0 }, [
          de("The key of CIVITAI_API_KEY is in use.")
        ], 64)) : F(t).state?.set ? (k(), N(ne, { key: 1 }, [
          de("An API key is stored.")
        ], 64)) : (k(), N(ne, { key: 2 }, [
          de("No API key yet. Looking up works without one; some downloads need it.")
        ], 64))
      ]),
      F(t).open ? (k(), N("form", {
        key: 1,
        class: "crm-row",
        onSubmit: Tn(r, ["prevent"])
      }, [
        L("label", Cm, [
          s[5] || (s[5] = L("span", { class: "crm-hidden" }, "Civitai API key", -1)),
          oe(F(Wi), {
            modelValue: n.value,
            "onUpdate:modelValue": s[1] || (s[1] = (a) => n.value = a),
            type: "password",
            class: "crm-input",
            autocomplete: "off",
            placeholder: "API key",
            "data-testid": "key-input"
          }, null, 8, ["modelValue"])
        ]),
        oe(F(Ye), {
          type: "submit",
          class: "crm-button",
          disabled: F(t).busy || n.value.trim() === "",
          "data-testid": "key-save"
        }, {
          default: we(() => [...s[6] || (s[6] = [
            de(" Save ", -1)
          ])]),
          _: 1
        }, 8, ["disabled"]),
        F(t).state?.source === "file" ? (k(), Se(F(Ye), {
          key: 0,
          class: "crm-button",
          disabled: F(t).busy,
          "data-testid": "key-remove",
          onClick: s[2] || (s[2] = (a) => F(t).set(""))
        }, {
          default: we(() => [...s[7] || (s[7] = [
            de(" Remove ", -1)
          ])]),
          _: 1
        }, 8, ["disabled"])) : Z("", !0)
      ], 32)) : (k(), Se(F(Ye), {
        key: 0,
        class: "crm-button crm-link",
        "data-testid": "key-open",
        onClick: s[0] || (s[0] = (a) => F(t).open = !0)
      }, {
        default: we(() => [...s[4] || (s[4] = [
          de(" Set API key ", -1)
        ])]),
        _: 1
      })),
      o.value ? (k(), N("p", xm, H(o.value), 1)) : Z("", !0),
      F(t).open ? (k(), N("p", Tm, " Made at civitai.com, Account settings, API keys. It stays on this computer and goes to Civitai alone. ")) : Z("", !0),
      F(t).fault ? (k(), Se(Ar, {
        key: 4,
        fault: F(t).fault
      }, null, 8, ["fault"])) : Z("", !0)
    ])) : Z("", !0);
  }
});
var Pm = `
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
`, Am = {
  root: function(t) {
    var n = t.instance;
    return ["p-progressbar p-component", {
      "p-progressbar-determinate": n.determinate,
      "p-progressbar-indeterminate": n.indeterminate
    }];
  },
  value: "p-progressbar-value",
  label: "p-progressbar-label"
}, Em = ge.extend({
  name: "progressbar",
  style: Pm,
  classes: Am
}), Lm = {
  name: "BaseProgressBar",
  extends: An,
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
  style: Em,
  provide: function() {
    return {
      $pcProgressBar: this,
      $parentInstance: this
    };
  }
}, bu = {
  name: "ProgressBar",
  extends: Lm,
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
}, Im = ["aria-valuenow", "data-p"], jm = ["data-p"], Mm = ["data-p"], Nm = ["data-p"];
function Dm(e, t, n, o, r, i) {
  return k(), N("div", ee({
    role: "progressbar",
    class: e.cx("root"),
    "aria-valuemin": "0",
    "aria-valuenow": e.value,
    "aria-valuemax": "100",
    "data-p": i.dataP
  }, e.ptmi("root")), [i.determinate ? (k(), N("div", ee({
    key: 0,
    class: e.cx("value"),
    style: i.progressStyle,
    "data-p": i.dataP
  }, e.ptm("value")), [e.value != null && e.value !== 0 && e.showValue ? (k(), N("div", ee({
    key: 0,
    class: e.cx("label"),
    "data-p": i.dataP
  }, e.ptm("label")), [Re(e.$slots, "default", {}, function() {
    return [de(H(e.value + "%"), 1)];
  })], 16, Mm)) : Z("", !0)], 16, jm)) : i.indeterminate ? (k(), N("div", ee({
    key: 1,
    class: e.cx("value"),
    "data-p": i.dataP
  }, e.ptm("value")), null, 16, Nm)) : Z("", !0)], 16, Im);
}
bu.render = Dm;
function Fm(e, t) {
  const [n, o] = yu(t ?? e), r = (e / o).toFixed(n === "GB" ? 2 : 1);
  return t === null ? `${r} ${n}` : `${r} / ${(t / o).toFixed(n === "GB" ? 2 : 1)} ${n}`;
}
function vu(e) {
  const [t, n] = yu(e);
  return `${(e / n).toFixed(t === "GB" ? 2 : 1)} ${t}`;
}
function Rm(e) {
  return e === null ? "" : `${vu(e)}/s`;
}
function Bm(e) {
  if (e === null || !Number.isFinite(e)) return "";
  const t = Math.max(0, Math.round(e));
  return t < 60 ? `${t} s left` : t < 3600 ? `${Math.floor(t / 60)} min ${t % 60} s left` : `${Math.floor(t / 3600)} h ${Math.floor(t % 3600 / 60)} min left`;
}
function Vm(e) {
  return e === null ? "strength unknown" : String(e);
}
function zm(e) {
  return e > 10 ? `${Math.round(e)}%` : "";
}
function yu(e) {
  return e >= 1e9 ? ["GB", 1e9] : ["MB", 1e6];
}
const Hm = {
  lora: "LoRA",
  vae: "VAE",
  controlnet: "ControlNet",
  text_encoder: "Text encoder",
  diffusion_model: "Diffusion model",
  clip_vision: "CLIP vision",
  motion_module: "Motion module"
};
function _u(e) {
  return Hm[e] ?? e.charAt(0).toUpperCase() + e.slice(1).replace("_", " ");
}
const Um = ["data-state", "data-file-key"], Wm = { class: "crm-card-head" }, Km = { class: "crm-grow" }, qm = { class: "crm-name" }, Gm = ["href"], Ym = { key: 1 }, Zm = { class: "crm-quiet" }, Jm = { key: 0 }, Xm = {
  key: 1,
  "data-testid": "strength"
}, Qm = { key: 2 }, eg = {
  key: 0,
  class: "crm-quiet crm-check"
}, tg = ["checked"], ng = {
  key: 1,
  class: "crm-quiet crm-path",
  "data-testid": "path"
}, og = {
  key: 2,
  class: "crm-quiet"
}, rg = { class: "crm-quiet crm-numbers" }, ig = { "data-testid": "bytes" }, sg = { key: 0 }, ag = { key: 1 }, lg = {
  key: 4,
  class: "crm-quiet"
}, ug = ["data-code"], cg = {
  key: 0,
  class: "crm-quiet"
}, dg = {
  key: 6,
  class: "crm-quiet"
}, fg = ["data-code"], pg = {
  key: 0,
  class: "crm-quiet"
}, hg = /* @__PURE__ */ ht({
  __name: "ModelCard",
  props: {
    resource: {}
  },
  setup(e) {
    const t = e, n = Po(), o = bn(), r = Te(() => n.files[t.resource.file_key]), i = Te(() => Pr(t.resource, r.value)), s = Te(() => Rp(t.resource, r.value)), a = Te(() => t.resource.linked_only && !o.switchedOn.has(t.resource.file_key)), l = Te(() => t.resource.type === "lora" || t.resource.type === "hypernetwork"), u = Te(() => t.resource.size_kb === null ? "" : vu(t.resource.size_kb * 1024)), c = {
      present: "pi-check-circle",
      missing: "pi-cloud-download",
      unresolved: "pi-question-circle",
      waiting: "pi-clock",
      downloading: "pi-download",
      verifying: "pi-shield",
      failed: "pi-times-circle",
      cancelled: "pi-ban"
    };
    return (d, f) => (k(), N("li", {
      class: tt(["crm-card", [`crm-is-${i.value}`, { "crm-is-off": a.value }]]),
      "data-testid": "card",
      "data-state": i.value,
      "data-file-key": e.resource.file_key
    }, [
      L("div", Wm, [
        L("i", {
          class: tt(["pi crm-state-icon", c[i.value]]),
          "aria-hidden": "true"
        }, null, 2),
        L("div", Km, [
          L("p", qm, [
            e.resource.page_url ? (k(), N("a", {
              key: 0,
              href: e.resource.page_url,
              target: "_blank",
              rel: "noopener noreferrer"
            }, H(e.resource.name ?? e.resource.filename ?? "Unnamed model"), 9, Gm)) : (k(), N("span", Ym, H(e.resource.name ?? e.resource.filename ?? "Unnamed model"), 1))
          ]),
          L("p", Zm, [
            L("span", null, H(F(_u)(e.resource.type)), 1),
            e.resource.version_name ? (k(), N("span", Jm, " · " + H(e.resource.version_name), 1)) : Z("", !0),
            l.value ? (k(), N("span", Xm, " · " + H(F(Vm)(e.resource.weight)), 1)) : Z("", !0),
            u.value ? (k(), N("span", Qm, " · " + H(u.value), 1)) : Z("", !0)
          ])
        ]),
        !a.value && (i.value === "missing" || i.value === "cancelled") ? (k(), Se(F(Ye), {
          key: 0,
          class: "crm-button crm-small",
          "data-testid": "download",
          onClick: f[0] || (f[0] = (h) => F(n).download(e.resource))
        }, {
          default: we(() => [...f[4] || (f[4] = [
            de(" Download ", -1)
          ])]),
          _: 1
        })) : !a.value && i.value === "failed" ? (k(), Se(F(Ye), {
          key: 1,
          class: "crm-button crm-small",
          "data-testid": "retry",
          onClick: f[1] || (f[1] = (h) => F(n).download(e.resource))
        }, {
          default: we(() => [...f[5] || (f[5] = [
            de(" Retry ", -1)
          ])]),
          _: 1
        })) : i.value === "waiting" || i.value === "downloading" || i.value === "verifying" ? (k(), Se(F(Ye), {
          key: 2,
          class: "crm-button crm-small",
          "data-testid": "cancel",
          disabled: !r.value?.taskId,
          onClick: f[2] || (f[2] = (h) => F(n).cancel(e.resource.file_key))
        }, {
          default: we(() => [...f[6] || (f[6] = [
            de(" Cancel ", -1)
          ])]),
          _: 1
        }, 8, ["disabled"])) : Z("", !0)
      ]),
      e.resource.linked_only ? (k(), N("label", eg, [
        L("input", {
          type: "checkbox",
          checked: !a.value,
          "data-testid": "use-linked",
          onChange: f[3] || (f[3] = (h) => F(o).toggle(e.resource.file_key))
        }, null, 40, tg),
        f[7] || (f[7] = de(" Only linked to the post; maybe not used. Use it anyway ", -1))
      ])) : Z("", !0),
      i.value === "present" ? (k(), N("p", ng, H(s.value), 1)) : i.value === "waiting" ? (k(), N("p", og, "Waiting...")) : i.value === "downloading" && r.value ? (k(), N(ne, { key: 3 }, [
        oe(F(bu), {
          value: r.value.progress,
          "show-value": r.value.progress > 10,
          class: "crm-bar",
          pt: { value: { class: "crm-bar-value" }, label: { class: "crm-bar-label", "data-testid": "percent" } },
          "aria-label": `Downloading ${e.resource.name ?? ""}`
        }, {
          default: we(() => [
            de(H(F(zm)(r.value.progress)), 1)
          ]),
          _: 1
        }, 8, ["value", "show-value", "aria-label"]),
        L("p", rg, [
          L("span", ig, H(F(Fm)(r.value.downloadedBytes, r.value.totalBytes)), 1),
          r.value.speed !== null ? (k(), N("span", sg, H(F(Rm)(r.value.speed)), 1)) : Z("", !0),
          r.value.eta !== null ? (k(), N("span", ag, H(F(Bm)(r.value.eta)), 1)) : Z("", !0)
        ])
      ], 64)) : i.value === "verifying" ? (k(), N("p", lg, [...f[8] || (f[8] = [
        L("i", {
          class: "pi pi-spin pi-spinner",
          "aria-hidden": "true"
        }, null, -1),
        de(" Verifying SHA256... ", -1)
      ])])) : i.value === "failed" && r.value ? (k(), N("div", {
        key: 5,
        class: "crm-reason",
        "data-testid": "reason",
        "data-code": r.value.code
      }, [
        L("p", null, H(r.value.error), 1),
        r.value.hint ? (k(), N("p", cg, H(r.value.hint), 1)) : Z("", !0)
      ], 8, ug)) : i.value === "cancelled" ? (k(), N("p", dg, "Cancelled")) : i.value === "unresolved" ? (k(), N("div", {
        key: 7,
        class: "crm-reason",
        "data-testid": "reason",
        "data-code": e.resource.code
      }, [
        L("p", null, [
          f[9] || (f[9] = L("strong", null, "Cannot resolve.", -1)),
          de(" " + H(e.resource.error), 1)
        ]),
        e.resource.hint ? (k(), N("p", pg, H(e.resource.hint), 1)) : Z("", !0)
      ], 8, fg)) : Z("", !0)
    ], 10, Um));
  }
}), mg = {
  class: "crm-models",
  "aria-label": "Models"
}, gg = { class: "crm-row crm-summary" }, bg = {
  class: "crm-grow",
  role: "status",
  "data-testid": "summary"
}, vg = {
  class: "crm-quiet",
  "data-testid": "batch"
}, yg = { class: "crm-cards" }, _g = /* @__PURE__ */ ht({
  __name: "ModelList",
  setup(e) {
    const t = bn(), n = Po(), o = Te(() => Vp(t.chosen, n.files)), r = Te(() => {
      const s = o.value.live;
      return { done: o.value.total - o.value.missing, live: s };
    });
    function i() {
      const s = t.chosen.filter(
        (a) => ["missing", "failed", "cancelled"].includes(Pr(a, n.files[a.file_key]))
      );
      n.downloadAll(s);
    }
    return (s, a) => (k(), N("section", mg, [
      L("div", gg, [
        L("p", bg, [
          L("strong", null, "Missing: " + H(o.value.missing) + " of " + H(o.value.total), 1)
        ]),
        r.value.live > 0 ? (k(), N(ne, { key: 0 }, [
          L("span", vg, "Downloading... (" + H(r.value.done) + "/" + H(r.value.done + r.value.live) + ")", 1),
          oe(F(Ye), {
            class: "crm-button crm-small",
            "data-testid": "cancel-all",
            onClick: a[0] || (a[0] = (l) => F(n).cancelAll())
          }, {
            default: we(() => [...a[1] || (a[1] = [
              de("Cancel All", -1)
            ])]),
            _: 1
          })
        ], 64)) : o.value.fetchable > 0 ? (k(), Se(F(Ye), {
          key: 1,
          class: "crm-button crm-primary crm-small",
          "data-testid": "download-all",
          onClick: i
        }, {
          default: we(() => [...a[2] || (a[2] = [
            L("i", {
              class: "pi pi-download",
              "aria-hidden": "true"
            }, null, -1),
            de(" Download All Missing ", -1)
          ])]),
          _: 1
        })) : Z("", !0)
      ]),
      F(n).fault ? (k(), Se(Ar, {
        key: 0,
        fault: F(n).fault
      }, null, 8, ["fault"])) : Z("", !0),
      L("ul", yg, [
        (k(!0), N(ne, null, xn(F(t).resources, (l) => (k(), Se(hg, {
          key: l.file_key,
          resource: l
        }, null, 8, ["resource"]))), 128))
      ])
    ]));
  }
}), Sg = { class: "crm-grow" }, wg = ["data-step"], $g = /* @__PURE__ */ ht({
  __name: "ReferenceInput",
  setup(e) {
    const t = bn();
    async function n() {
      await _r(), t.lookUp();
    }
    return (o, r) => (k(), N(ne, null, [
      L("form", {
        class: "crm-row",
        onSubmit: r[1] || (r[1] = Tn((i) => F(t).lookUp(), ["prevent"]))
      }, [
        L("label", Sg, [
          r[2] || (r[2] = L("span", { class: "crm-hidden" }, "Civitai image: address or number", -1)),
          oe(F(Wi), {
            modelValue: F(t).reference,
            "onUpdate:modelValue": r[0] || (r[0] = (i) => F(t).reference = i),
            class: "crm-input",
            placeholder: "Paste a Civitai image address",
            autocomplete: "off",
            spellcheck: "false",
            "data-testid": "reference-input",
            onPaste: n
          }, null, 8, ["modelValue"])
        ]),
        oe(F(Ye), {
          type: "submit",
          class: "crm-button crm-primary",
          disabled: F(t).step !== null || F(t).reference.trim() === "",
          "data-testid": "lookup-button"
        }, {
          default: we(() => [
            L("i", {
              class: tt(F(t).step ? "pi pi-spin pi-spinner" : "pi pi-search"),
              "aria-hidden": "true"
            }, null, 2),
            r[3] || (r[3] = L("span", null, "Look up", -1))
          ]),
          _: 1
        }, 8, ["disabled"])
      ], 32),
      F(t).step ? (k(), N("p", {
        key: 0,
        class: "crm-quiet crm-step",
        role: "status",
        "data-testid": "loading",
        "data-step": F(t).step
      }, [
        r[4] || (r[4] = L("i", {
          class: "pi pi-spin pi-spinner",
          "aria-hidden": "true"
        }, null, -1)),
        de(" " + H(F(t).step === "image" ? "Reading the image..." : "Finding its models..."), 1)
      ], 8, wg)) : Z("", !0)
    ], 64));
  }
}), kg = {
  class: "crm-details",
  "data-testid": "fidelity"
}, Cg = { class: "crm-fidelity" }, xg = ["data-level", "data-field"], Tg = { class: "crm-quiet" }, Og = {
  key: 0,
  class: "crm-quiet"
}, Pg = {
  key: 1,
  class: "crm-quiet"
}, Ag = /* @__PURE__ */ ht({
  __name: "FidelityReport",
  props: {
    rows: {}
  },
  setup(e) {
    const t = e, n = Te(() => t.rows.filter((i) => i.level !== "exact")), o = Te(() => t.rows.filter((i) => i.level === "exact")), r = {
      exact: "pi-check",
      approximated: "pi-equals",
      dropped: "pi-minus-circle",
      unknown: "pi-question-circle"
    };
    return (i, s) => (k(), N("details", kg, [
      L("summary", null, [
        L("span", null, "How true it is: " + H(o.value.length) + " exact, " + H(n.value.length) + " not", 1)
      ]),
      L("ul", Cg, [
        (k(!0), N(ne, null, xn([...n.value, ...o.value], (a) => (k(), N("li", {
          key: a.field,
          "data-level": a.level,
          "data-field": a.field
        }, [
          L("i", {
            class: tt(["pi", r[a.level]]),
            "aria-hidden": "true"
          }, null, 2),
          L("div", null, [
            L("p", null, [
              L("strong", null, H(a.field), 1),
              s[0] || (s[0] = de(" ", -1)),
              L("span", Tg, H(a.level), 1)
            ]),
            a.level !== "exact" ? (k(), N("p", Og, [
              a.asked && a.used ? (k(), N(ne, { key: 0 }, [
                de(H(a.asked) + " → " + H(a.used) + ". ", 1)
              ], 64)) : a.used ? (k(), N(ne, { key: 1 }, [
                de(H(a.used) + ". ", 1)
              ], 64)) : a.asked ? (k(), N(ne, { key: 2 }, [
                de(H(a.asked) + " left out. ", 1)
              ], 64)) : Z("", !0),
              de(" " + H(a.why), 1)
            ])) : (k(), N("p", Pg, H(a.used), 1))
          ])
        ], 8, xg))), 128))
      ])
    ]));
  }
});
var Su = {
  name: "TimesIcon",
  extends: Er
};
function Eg(e) {
  return Mg(e) || jg(e) || Ig(e) || Lg();
}
function Lg() {
  throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function Ig(e, t) {
  if (e) {
    if (typeof e == "string") return _i(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? _i(e, t) : void 0;
  }
}
function jg(e) {
  if (typeof Symbol < "u" && e[Symbol.iterator] != null || e["@@iterator"] != null) return Array.from(e);
}
function Mg(e) {
  if (Array.isArray(e)) return _i(e);
}
function _i(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, o = Array(t); n < t; n++) o[n] = e[n];
  return o;
}
function Ng(e, t, n, o, r, i) {
  return k(), N("svg", ee({
    width: "14",
    height: "14",
    viewBox: "0 0 14 14",
    fill: "none",
    xmlns: "http://www.w3.org/2000/svg"
  }, e.pti()), Eg(t[0] || (t[0] = [L("path", {
    d: "M8.01186 7.00933L12.27 2.75116C12.341 2.68501 12.398 2.60524 12.4375 2.51661C12.4769 2.42798 12.4982 2.3323 12.4999 2.23529C12.5016 2.13827 12.4838 2.0419 12.4474 1.95194C12.4111 1.86197 12.357 1.78024 12.2884 1.71163C12.2198 1.64302 12.138 1.58893 12.0481 1.55259C11.9581 1.51625 11.8617 1.4984 11.7647 1.50011C11.6677 1.50182 11.572 1.52306 11.4834 1.56255C11.3948 1.60204 11.315 1.65898 11.2488 1.72997L6.99067 5.98814L2.7325 1.72997C2.59553 1.60234 2.41437 1.53286 2.22718 1.53616C2.03999 1.53946 1.8614 1.61529 1.72901 1.74767C1.59663 1.88006 1.5208 2.05865 1.5175 2.24584C1.5142 2.43303 1.58368 2.61419 1.71131 2.75116L5.96948 7.00933L1.71131 11.2675C1.576 11.403 1.5 11.5866 1.5 11.7781C1.5 11.9696 1.576 12.1532 1.71131 12.2887C1.84679 12.424 2.03043 12.5 2.2219 12.5C2.41338 12.5 2.59702 12.424 2.7325 12.2887L6.99067 8.03052L11.2488 12.2887C11.3843 12.424 11.568 12.5 11.7594 12.5C11.9509 12.5 12.1346 12.424 12.27 12.2887C12.4053 12.1532 12.4813 11.9696 12.4813 11.7781C12.4813 11.5866 12.4053 11.403 12.27 11.2675L8.01186 7.00933Z",
    fill: "currentColor"
  }, null, -1)])), 16);
}
Su.render = Ng;
var wu = {
  name: "WindowMaximizeIcon",
  extends: Er
};
function Dg(e) {
  return Vg(e) || Bg(e) || Rg(e) || Fg();
}
function Fg() {
  throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function Rg(e, t) {
  if (e) {
    if (typeof e == "string") return Si(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? Si(e, t) : void 0;
  }
}
function Bg(e) {
  if (typeof Symbol < "u" && e[Symbol.iterator] != null || e["@@iterator"] != null) return Array.from(e);
}
function Vg(e) {
  if (Array.isArray(e)) return Si(e);
}
function Si(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, o = Array(t); n < t; n++) o[n] = e[n];
  return o;
}
function zg(e, t, n, o, r, i) {
  return k(), N("svg", ee({
    width: "14",
    height: "14",
    viewBox: "0 0 14 14",
    fill: "none",
    xmlns: "http://www.w3.org/2000/svg"
  }, e.pti()), Dg(t[0] || (t[0] = [L("path", {
    "fill-rule": "evenodd",
    "clip-rule": "evenodd",
    d: "M7 14H11.8C12.3835 14 12.9431 13.7682 13.3556 13.3556C13.7682 12.9431 14 12.3835 14 11.8V2.2C14 1.61652 13.7682 1.05694 13.3556 0.644365C12.9431 0.231785 12.3835 0 11.8 0H2.2C1.61652 0 1.05694 0.231785 0.644365 0.644365C0.231785 1.05694 0 1.61652 0 2.2V7C0 7.15913 0.063214 7.31174 0.175736 7.42426C0.288258 7.53679 0.44087 7.6 0.6 7.6C0.75913 7.6 0.911742 7.53679 1.02426 7.42426C1.13679 7.31174 1.2 7.15913 1.2 7V2.2C1.2 1.93478 1.30536 1.68043 1.49289 1.49289C1.68043 1.30536 1.93478 1.2 2.2 1.2H11.8C12.0652 1.2 12.3196 1.30536 12.5071 1.49289C12.6946 1.68043 12.8 1.93478 12.8 2.2V11.8C12.8 12.0652 12.6946 12.3196 12.5071 12.5071C12.3196 12.6946 12.0652 12.8 11.8 12.8H7C6.84087 12.8 6.68826 12.8632 6.57574 12.9757C6.46321 13.0883 6.4 13.2409 6.4 13.4C6.4 13.5591 6.46321 13.7117 6.57574 13.8243C6.68826 13.9368 6.84087 14 7 14ZM9.77805 7.42192C9.89013 7.534 10.0415 7.59788 10.2 7.59995C10.3585 7.59788 10.5099 7.534 10.622 7.42192C10.7341 7.30985 10.798 7.15844 10.8 6.99995V3.94242C10.8066 3.90505 10.8096 3.86689 10.8089 3.82843C10.8079 3.77159 10.7988 3.7157 10.7824 3.6623C10.756 3.55552 10.701 3.45698 10.622 3.37798C10.5099 3.2659 10.3585 3.20202 10.2 3.19995H7.00002C6.84089 3.19995 6.68828 3.26317 6.57576 3.37569C6.46324 3.48821 6.40002 3.64082 6.40002 3.79995C6.40002 3.95908 6.46324 4.11169 6.57576 4.22422C6.68828 4.33674 6.84089 4.39995 7.00002 4.39995H8.80006L6.19997 7.00005C6.10158 7.11005 6.04718 7.25246 6.04718 7.40005C6.04718 7.54763 6.10158 7.69004 6.19997 7.80005C6.30202 7.91645 6.44561 7.98824 6.59997 8.00005C6.75432 7.98824 6.89791 7.91645 6.99997 7.80005L9.60002 5.26841V6.99995C9.6021 7.15844 9.66598 7.30985 9.77805 7.42192ZM1.4 14H3.8C4.17066 13.9979 4.52553 13.8498 4.78763 13.5877C5.04973 13.3256 5.1979 12.9707 5.2 12.6V10.2C5.1979 9.82939 5.04973 9.47452 4.78763 9.21242C4.52553 8.95032 4.17066 8.80215 3.8 8.80005H1.4C1.02934 8.80215 0.674468 8.95032 0.412371 9.21242C0.150274 9.47452 0.00210008 9.82939 0 10.2V12.6C0.00210008 12.9707 0.150274 13.3256 0.412371 13.5877C0.674468 13.8498 1.02934 13.9979 1.4 14ZM1.25858 10.0586C1.29609 10.0211 1.34696 10 1.4 10H3.8C3.85304 10 3.90391 10.0211 3.94142 10.0586C3.97893 10.0961 4 10.147 4 10.2V12.6C4 12.6531 3.97893 12.704 3.94142 12.7415C3.90391 12.779 3.85304 12.8 3.8 12.8H1.4C1.34696 12.8 1.29609 12.779 1.25858 12.7415C1.22107 12.704 1.2 12.6531 1.2 12.6V10.2C1.2 10.147 1.22107 10.0961 1.25858 10.0586Z",
    fill: "currentColor"
  }, null, -1)])), 16);
}
wu.render = zg;
var $u = {
  name: "WindowMinimizeIcon",
  extends: Er
};
function Hg(e) {
  return qg(e) || Kg(e) || Wg(e) || Ug();
}
function Ug() {
  throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`);
}
function Wg(e, t) {
  if (e) {
    if (typeof e == "string") return wi(e, t);
    var n = {}.toString.call(e).slice(8, -1);
    return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? wi(e, t) : void 0;
  }
}
function Kg(e) {
  if (typeof Symbol < "u" && e[Symbol.iterator] != null || e["@@iterator"] != null) return Array.from(e);
}
function qg(e) {
  if (Array.isArray(e)) return wi(e);
}
function wi(e, t) {
  (t == null || t > e.length) && (t = e.length);
  for (var n = 0, o = Array(t); n < t; n++) o[n] = e[n];
  return o;
}
function Gg(e, t, n, o, r, i) {
  return k(), N("svg", ee({
    width: "14",
    height: "14",
    viewBox: "0 0 14 14",
    fill: "none",
    xmlns: "http://www.w3.org/2000/svg"
  }, e.pti()), Hg(t[0] || (t[0] = [L("path", {
    "fill-rule": "evenodd",
    "clip-rule": "evenodd",
    d: "M11.8 0H2.2C1.61652 0 1.05694 0.231785 0.644365 0.644365C0.231785 1.05694 0 1.61652 0 2.2V7C0 7.15913 0.063214 7.31174 0.175736 7.42426C0.288258 7.53679 0.44087 7.6 0.6 7.6C0.75913 7.6 0.911742 7.53679 1.02426 7.42426C1.13679 7.31174 1.2 7.15913 1.2 7V2.2C1.2 1.93478 1.30536 1.68043 1.49289 1.49289C1.68043 1.30536 1.93478 1.2 2.2 1.2H11.8C12.0652 1.2 12.3196 1.30536 12.5071 1.49289C12.6946 1.68043 12.8 1.93478 12.8 2.2V11.8C12.8 12.0652 12.6946 12.3196 12.5071 12.5071C12.3196 12.6946 12.0652 12.8 11.8 12.8H7C6.84087 12.8 6.68826 12.8632 6.57574 12.9757C6.46321 13.0883 6.4 13.2409 6.4 13.4C6.4 13.5591 6.46321 13.7117 6.57574 13.8243C6.68826 13.9368 6.84087 14 7 14H11.8C12.3835 14 12.9431 13.7682 13.3556 13.3556C13.7682 12.9431 14 12.3835 14 11.8V2.2C14 1.61652 13.7682 1.05694 13.3556 0.644365C12.9431 0.231785 12.3835 0 11.8 0ZM6.368 7.952C6.44137 7.98326 6.52025 7.99958 6.6 8H9.8C9.95913 8 10.1117 7.93678 10.2243 7.82426C10.3368 7.71174 10.4 7.55913 10.4 7.4C10.4 7.24087 10.3368 7.08826 10.2243 6.97574C10.1117 6.86321 9.95913 6.8 9.8 6.8H8.048L10.624 4.224C10.73 4.11026 10.7877 3.95982 10.7849 3.80438C10.7822 3.64894 10.7192 3.50063 10.6093 3.3907C10.4994 3.28077 10.3511 3.2178 10.1956 3.21506C10.0402 3.21232 9.88974 3.27002 9.776 3.376L7.2 5.952V4.2C7.2 4.04087 7.13679 3.88826 7.02426 3.77574C6.91174 3.66321 6.75913 3.6 6.6 3.6C6.44087 3.6 6.28826 3.66321 6.17574 3.77574C6.06321 3.88826 6 4.04087 6 4.2V7.4C6.00042 7.47975 6.01674 7.55862 6.048 7.632C6.07656 7.70442 6.11971 7.7702 6.17475 7.82524C6.2298 7.88029 6.29558 7.92344 6.368 7.952ZM1.4 8.80005H3.8C4.17066 8.80215 4.52553 8.95032 4.78763 9.21242C5.04973 9.47452 5.1979 9.82939 5.2 10.2V12.6C5.1979 12.9707 5.04973 13.3256 4.78763 13.5877C4.52553 13.8498 4.17066 13.9979 3.8 14H1.4C1.02934 13.9979 0.674468 13.8498 0.412371 13.5877C0.150274 13.3256 0.00210008 12.9707 0 12.6V10.2C0.00210008 9.82939 0.150274 9.47452 0.412371 9.21242C0.674468 8.95032 1.02934 8.80215 1.4 8.80005ZM3.94142 12.7415C3.97893 12.704 4 12.6531 4 12.6V10.2C4 10.147 3.97893 10.0961 3.94142 10.0586C3.90391 10.0211 3.85304 10 3.8 10H1.4C1.34696 10 1.29609 10.0211 1.25858 10.0586C1.22107 10.0961 1.2 10.147 1.2 10.2V12.6C1.2 12.6531 1.22107 12.704 1.25858 12.7415C1.29609 12.779 1.34696 12.8 1.4 12.8H3.8C3.85304 12.8 3.90391 12.779 3.94142 12.7415Z",
    fill: "currentColor"
  }, null, -1)])), 16);
}
$u.render = Gg;
var Yg = ge.extend({
  name: "focustrap-directive"
}), Zg = J.extend({
  style: Yg
});
function wo(e) {
  "@babel/helpers - typeof";
  return wo = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, wo(e);
}
function pa(e, t) {
  var n = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
    var o = Object.getOwnPropertySymbols(e);
    t && (o = o.filter(function(r) {
      return Object.getOwnPropertyDescriptor(e, r).enumerable;
    })), n.push.apply(n, o);
  }
  return n;
}
function ha(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? pa(Object(n), !0).forEach(function(o) {
      Jg(e, o, n[o]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : pa(Object(n)).forEach(function(o) {
      Object.defineProperty(e, o, Object.getOwnPropertyDescriptor(n, o));
    });
  }
  return e;
}
function Jg(e, t, n) {
  return (t = Xg(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function Xg(e) {
  var t = Qg(e, "string");
  return wo(t) == "symbol" ? t : t + "";
}
function Qg(e, t) {
  if (wo(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if (wo(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var eb = Zg.extend("focustrap", {
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
              var f = ns(d) ? ns(d, o.getComputedSelector(t.$_pfocustrap_focusableselector)) ? d : En(t, o.getComputedSelector(t.$_pfocustrap_focusableselector)) : En(d);
              return ve(f) ? f : d.nextSibling && u(d.nextSibling);
            };
            $n(u(l.nextSibling));
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
        value: ha(ha({}, t), {}, {
          autoFocus: !0
        })
      });
    },
    autoElementFocus: function(t, n) {
      var o = n.value || {}, r = o.autoFocusSelector, i = r === void 0 ? "" : r, s = o.firstFocusableSelector, a = s === void 0 ? "" : s, l = o.autoFocus, u = l === void 0 ? !1 : l, c = En(t, "[autofocus]".concat(this.getComputedSelector(i)));
      u && !c && (c = En(t, this.getComputedSelector(a))), $n(c);
    },
    onFirstHiddenElementFocus: function(t) {
      var n, o = t.currentTarget, r = t.relatedTarget, i = r === o.$_pfocustrap_lasthiddenfocusableelement || !((n = this.$el) !== null && n !== void 0 && n.contains(r)) ? En(o.parentElement, this.getComputedSelector(o.$_pfocustrap_focusableselector)) : o.$_pfocustrap_lasthiddenfocusableelement;
      $n(i);
    },
    onLastHiddenElementFocus: function(t) {
      var n, o = t.currentTarget, r = t.relatedTarget, i = r === o.$_pfocustrap_firsthiddenfocusableelement || !((n = this.$el) !== null && n !== void 0 && n.contains(r)) ? Zu(o.parentElement, this.getComputedSelector(o.$_pfocustrap_focusableselector)) : o.$_pfocustrap_firsthiddenfocusableelement;
      $n(i);
    },
    createHiddenFocusableElements: function(t, n) {
      var o = this, r = n.value || {}, i = r.tabIndex, s = i === void 0 ? 0 : i, a = r.firstFocusableSelector, l = a === void 0 ? "" : a, u = r.lastFocusableSelector, c = u === void 0 ? "" : u, d = function(b) {
        return xa("span", {
          class: "p-hidden-accessible p-hidden-focusable",
          tabIndex: s,
          role: "presentation",
          "aria-hidden": !0,
          "data-p-hidden-accessible": !0,
          "data-p-hidden-focusable": !0,
          onFocus: b?.bind(o)
        });
      }, f = d(this.onFirstHiddenElementFocus), h = d(this.onLastHiddenElementFocus);
      f.$_pfocustrap_lasthiddenfocusableelement = h, f.$_pfocustrap_focusableselector = l, f.setAttribute("data-pc-section", "firstfocusableelement"), h.$_pfocustrap_firsthiddenfocusableelement = f, h.$_pfocustrap_focusableselector = c, h.setAttribute("data-pc-section", "lastfocusableelement"), t.prepend(f), t.append(h);
    }
  }
}), ku = {
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
    this.mounted = Pa();
  },
  computed: {
    inline: function() {
      return this.disabled || this.appendTo === "self";
    }
  }
};
function tb(e, t, n, o, r, i) {
  return i.inline ? Re(e.$slots, "default", {
    key: 0
  }) : r.mounted ? (k(), Se(pd, {
    key: 1,
    to: n.appendTo
  }, [Re(e.$slots, "default")], 8, ["to"])) : Z("", !0);
}
ku.render = tb;
function ma() {
  Vu({
    variableName: Fa("scrollbar.width").name
  });
}
function ga() {
  zu({
    variableName: Fa("scrollbar.width").name
  });
}
var nb = `
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
`, ob = {
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
}, rb = {
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
}, ib = ge.extend({
  name: "dialog",
  style: nb,
  classes: rb,
  inlineStyles: ob
}), sb = {
  name: "BaseDialog",
  extends: An,
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
  style: ib,
  provide: function() {
    return {
      $pcDialog: this,
      $parentInstance: this
    };
  }
}, Cu = {
  name: "Dialog",
  extends: sb,
  inheritAttrs: !1,
  emits: ["update:visible", "show", "hide", "after-hide", "maximize", "unmaximize", "dragstart", "dragend"],
  provide: function() {
    var t = this;
    return {
      dialogRef: Te(function() {
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
    this.unbindDocumentState(), this.unbindGlobalListeners(), this.destroyStyle(), this.mask && this.autoZIndex && Lr.clear(this.mask), this.container = null, this.mask = null;
  },
  mounted: function() {
    this.breakpoints && this.createStyle();
  },
  methods: {
    close: function() {
      this.$emit("update:visible", !1);
    },
    onEnter: function() {
      this.$emit("show"), this.target = document.activeElement, this.enableDocumentSettings(), this.bindGlobalListeners(), this.autoZIndex && Lr.set("modal", this.mask, this.baseZIndex || this.$primevue.config.zIndex.modal);
    },
    onAfterEnter: function() {
      this.focus();
    },
    onBeforeLeave: function() {
      this.modal && !this.isUnstyled && Wo(this.mask, "p-overlay-mask-leave-active"), this.dragging && this.documentDragEndListener && this.documentDragEndListener();
    },
    onLeave: function() {
      this.$emit("hide"), $n(this.target), this.target = null, this.focusableClose = null, this.focusableMax = null;
    },
    onAfterLeave: function() {
      this.autoZIndex && Lr.clear(this.mask), this.containerVisible = !1, this.unbindDocumentState(), this.unbindGlobalListeners(), this.$emit("after-hide");
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
      n || (n = this.$slots.header && t(this.headerContainer), n || (n = this.$slots.default && t(this.content), n || (this.maximizable ? (this.focusableMax = !0, n = this.maximizableButton) : (this.focusableClose = !0, n = this.closeButton)))), n && $n(n, {
        focusVisible: !0
      });
    },
    maximize: function(t) {
      this.maximized ? (this.maximized = !1, this.$emit("unmaximize", t)) : (this.maximized = !0, this.$emit("maximize", t)), this.modal || (this.maximized ? ma() : ga());
    },
    enableDocumentSettings: function() {
      (this.modal || !this.modal && this.blockScroll || this.maximizable && this.maximized) && ma();
    },
    unbindDocumentState: function() {
      (this.modal || !this.modal && this.blockScroll || this.maximizable && this.maximized) && ga();
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
        this.styleElement = document.createElement("style"), this.styleElement.type = "text/css", Aa(this.styleElement, "nonce", (t = this.$primevue) === null || t === void 0 || (t = t.config) === null || t === void 0 || (t = t.csp) === null || t === void 0 ? void 0 : t.nonce), document.head.appendChild(this.styleElement);
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
      t.target.closest("div").getAttribute("data-pc-section") !== "headeractions" && this.draggable && (this.dragging = !0, this.lastPageX = t.pageX, this.lastPageY = t.pageY, this.container.style.margin = "0", document.body.setAttribute("data-p-unselectable-text", "true"), !this.isUnstyled && Uu(document.body, {
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
          var o = Ca(t.container), r = Oa(t.container), i = n.pageX - t.lastPageX, s = n.pageY - t.lastPageY, a = t.container.getBoundingClientRect(), l = a.left + i, u = a.top + s, c = Hu(), d = getComputedStyle(t.container), f = parseFloat(d.marginLeft), h = parseFloat(d.marginTop);
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
      return qt({
        maximized: this.maximized,
        modal: this.modal
      });
    }
  },
  directives: {
    ripple: gu,
    focustrap: eb
  },
  components: {
    Button: Ye,
    Portal: ku,
    WindowMinimizeIcon: $u,
    WindowMaximizeIcon: wu,
    TimesIcon: Su
  }
};
function $o(e) {
  "@babel/helpers - typeof";
  return $o = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(t) {
    return typeof t;
  } : function(t) {
    return t && typeof Symbol == "function" && t.constructor === Symbol && t !== Symbol.prototype ? "symbol" : typeof t;
  }, $o(e);
}
function ba(e, t) {
  var n = Object.keys(e);
  if (Object.getOwnPropertySymbols) {
    var o = Object.getOwnPropertySymbols(e);
    t && (o = o.filter(function(r) {
      return Object.getOwnPropertyDescriptor(e, r).enumerable;
    })), n.push.apply(n, o);
  }
  return n;
}
function va(e) {
  for (var t = 1; t < arguments.length; t++) {
    var n = arguments[t] != null ? arguments[t] : {};
    t % 2 ? ba(Object(n), !0).forEach(function(o) {
      ab(e, o, n[o]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : ba(Object(n)).forEach(function(o) {
      Object.defineProperty(e, o, Object.getOwnPropertyDescriptor(n, o));
    });
  }
  return e;
}
function ab(e, t, n) {
  return (t = lb(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e;
}
function lb(e) {
  var t = ub(e, "string");
  return $o(t) == "symbol" ? t : t + "";
}
function ub(e, t) {
  if ($o(e) != "object" || !e) return e;
  var n = e[Symbol.toPrimitive];
  if (n !== void 0) {
    var o = n.call(e, t);
    if ($o(o) != "object") return o;
    throw new TypeError("@@toPrimitive must return a primitive value.");
  }
  return (t === "string" ? String : Number)(e);
}
var cb = ["data-p"], db = ["aria-labelledby", "aria-modal", "data-p"], fb = ["id"], pb = ["data-p"];
function hb(e, t, n, o, r, i) {
  var s = nr("Button"), a = nr("Portal"), l = Pl("focustrap");
  return k(), Se(a, {
    appendTo: e.appendTo
  }, {
    default: we(function() {
      return [r.containerVisible ? (k(), N("div", ee({
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
      }, e.ptm("mask")), [oe(wf, ee({
        name: "p-dialog",
        onEnter: i.onEnter,
        onAfterEnter: i.onAfterEnter,
        onBeforeLeave: i.onBeforeLeave,
        onLeave: i.onLeave,
        onAfterLeave: i.onAfterLeave,
        appear: ""
      }, e.ptm("transition")), {
        default: we(function() {
          return [e.visible ? yl((k(), N("div", ee({
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
          }) : (k(), N(ne, {
            key: 1
          }, [e.showHeader ? (k(), N("div", ee({
            key: 0,
            ref: i.headerContainerRef,
            class: e.cx("header"),
            onMousedown: t[0] || (t[0] = function() {
              return i.initDrag && i.initDrag.apply(i, arguments);
            })
          }, e.ptm("header")), [Re(e.$slots, "header", {
            class: tt(e.cx("title"))
          }, function() {
            return [e.header ? (k(), N("span", ee({
              key: 0,
              id: i.ariaLabelledById,
              class: e.cx("title")
            }, e.ptm("title")), H(e.header), 17, fb)) : Z("", !0)];
          }), L("div", ee({
            class: e.cx("headerActions")
          }, e.ptm("headerActions")), [e.maximizable ? Re(e.$slots, "maximizebutton", {
            key: 0,
            maximized: r.maximized,
            maximizeCallback: function(c) {
              return i.maximize(c);
            }
          }, function() {
            return [oe(s, ee({
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
              icon: we(function(u) {
                return [Re(e.$slots, "maximizeicon", {
                  maximized: r.maximized
                }, function() {
                  return [(k(), Se(si(i.maximizeIconComponent), ee({
                    class: [u.class, r.maximized ? e.minimizeIcon : e.maximizeIcon]
                  }, e.ptm("pcMaximizeButton").icon), null, 16, ["class"]))];
                })];
              }),
              _: 3
            }, 16, ["autofocus", "class", "onClick", "tabindex", "unstyled", "pt"])];
          }) : Z("", !0), e.closable ? Re(e.$slots, "closebutton", {
            key: 1,
            closeCallback: i.close
          }, function() {
            return [oe(s, ee({
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
              icon: we(function(u) {
                return [Re(e.$slots, "closeicon", {}, function() {
                  return [(k(), Se(si(e.closeIcon ? "span" : "TimesIcon"), ee({
                    class: [e.closeIcon, u.class]
                  }, e.ptm("pcCloseButton").icon), null, 16, ["class"]))];
                })];
              }),
              _: 3
            }, 16, ["autofocus", "class", "onClick", "aria-label", "unstyled", "pt"])];
          }) : Z("", !0)], 16)], 16)) : Z("", !0), L("div", ee({
            ref: i.contentRef,
            class: [e.cx("content"), e.contentClass],
            style: e.contentStyle,
            "data-p": i.dataP
          }, va(va({}, e.contentProps), e.ptm("content"))), [Re(e.$slots, "default")], 16, pb), e.footer || e.$slots.footer ? (k(), N("div", ee({
            key: 1,
            ref: i.footerContainerRef,
            class: e.cx("footer")
          }, e.ptm("footer")), [Re(e.$slots, "footer", {}, function() {
            return [de(H(e.footer), 1)];
          })], 16)) : Z("", !0)], 64))], 16, db)), [[l, {
            disabled: !e.modal
          }]]) : Z("", !0)];
        }),
        _: 3
      }, 16, ["onEnter", "onAfterEnter", "onBeforeLeave", "onLeave", "onAfterLeave"])], 16, cb)) : Z("", !0)];
    }),
    _: 3
  }, 8, ["appendTo"]);
}
Cu.render = hb;
const mb = {
  class: "crm-missing",
  "data-testid": "missing-list"
}, gb = { class: "crm-quiet" }, bb = /* @__PURE__ */ ht({
  __name: "MissingDialog",
  props: /* @__PURE__ */ bs({
    missing: {}
  }, {
    visible: { type: Boolean, required: !0 },
    visibleModifiers: {}
  }),
  emits: /* @__PURE__ */ bs(["goOn"], ["update:visible"]),
  setup(e, { emit: t }) {
    const n = Fd(e, "visible"), o = t;
    return (r, i) => (k(), Se(F(Cu), {
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
      header: we(() => [...i[3] || (i[3] = [
        L("strong", null, "Some models are missing", -1)
      ])]),
      footer: we(() => [
        oe(F(Ye), {
          class: "crm-button",
          autofocus: "",
          "data-testid": "dialog-cancel",
          onClick: i[0] || (i[0] = (s) => n.value = !1)
        }, {
          default: we(() => [...i[4] || (i[4] = [
            de("Cancel", -1)
          ])]),
          _: 1
        }),
        oe(F(Ye), {
          class: "crm-button crm-primary",
          "data-testid": "dialog-continue",
          onClick: i[1] || (i[1] = (s) => o("goOn"))
        }, {
          default: we(() => [...i[5] || (i[5] = [
            de("Continue", -1)
          ])]),
          _: 1
        })
      ]),
      default: we(() => [
        i[6] || (i[6] = L("p", null, "The workflow will load, but it cannot run as it should without:", -1)),
        L("ul", mb, [
          (k(!0), N(ne, null, xn(e.missing, (s) => (k(), N("li", {
            key: s.file_key
          }, [
            de(H(s.name ?? s.filename ?? "Unnamed model") + " ", 1),
            L("span", gb, "(" + H(F(_u)(s.type)) + ")", 1)
          ]))), 128))
        ])
      ]),
      _: 1
    }, 8, ["visible"]));
  }
}), vb = { class: "crm-workflow" }, yb = {
  class: "crm-done",
  role: "status",
  "data-testid": "confirmation"
}, _b = /* @__PURE__ */ ht({
  __name: "WorkflowBox",
  setup(e) {
    const t = bn(), n = Po(), o = uu(), r = /* @__PURE__ */ Pe(!1), i = Te(
      () => t.chosen.filter((u) => Pr(u, n.files[u.file_key]) !== "present")
    ), s = Te(
      () => o.confirmation?.imageId === t.metadata?.image_id ? o.confirmation : null
    );
    function a() {
      i.value.length > 0 ? r.value = !0 : o.generate();
    }
    function l() {
      r.value = !1, o.generate();
    }
    return (u, c) => (k(), N("section", vb, [
      oe(F(Ye), {
        class: "crm-button crm-primary crm-wide",
        disabled: F(o).busy,
        "data-testid": "generate",
        onClick: a
      }, {
        default: we(() => [
          L("i", {
            class: tt(F(o).busy ? "pi pi-spin pi-spinner" : "pi pi-sitemap"),
            "aria-hidden": "true"
          }, null, 2),
          de(" " + H(F(o).busy ? "Generating..." : "Generate Workflow"), 1)
        ]),
        _: 1
      }, 8, ["disabled"]),
      F(o).fault ? (k(), Se(Ar, {
        key: 0,
        fault: F(o).fault
      }, null, 8, ["fault"])) : Z("", !0),
      s.value ? (k(), N(ne, { key: 1 }, [
        L("p", yb, [
          c[1] || (c[1] = L("i", {
            class: "pi pi-check-circle",
            "aria-hidden": "true"
          }, null, -1)),
          de(" Workflow loaded · " + H(s.value.nodeCount) + " nodes · " + H(s.value.workflowType), 1)
        ]),
        oe(Ag, {
          rows: s.value.fidelity
        }, null, 8, ["rows"])
      ], 64)) : Z("", !0),
      oe(bb, {
        visible: r.value,
        "onUpdate:visible": c[0] || (c[0] = (d) => r.value = d),
        missing: i.value,
        onGoOn: l
      }, null, 8, ["visible", "missing"])
    ]));
  }
}), Sb = { class: "crm-row crm-header" }, wb = {
  key: 2,
  class: "crm-quiet crm-empty",
  "data-testid": "empty"
}, $b = /* @__PURE__ */ ht({
  __name: "App",
  setup(e) {
    const t = bn(), n = Hi(), o = uu();
    return ft(
      () => t.metadata,
      () => o.clear()
    ), (r, i) => (k(), N("div", {
      class: "crm",
      "data-testid": "civitai-remake",
      onKeydown: i[1] || (i[1] = Tn(() => {
      }, ["stop"])),
      onKeyup: i[2] || (i[2] = Tn(() => {
      }, ["stop"])),
      onPaste: i[3] || (i[3] = Tn(() => {
      }, ["stop"]))
    }, [
      L("header", Sb, [
        i[5] || (i[5] = L("h2", { class: "crm-grow" }, "Civitai Remake", -1)),
        L("button", {
          type: "button",
          class: "crm-icon",
          "aria-label": "API key",
          title: "API key",
          "data-testid": "key-button",
          onClick: i[0] || (i[0] = (s) => F(n).open = !F(n).open)
        }, [...i[4] || (i[4] = [
          L("i", {
            class: "pi pi-key",
            "aria-hidden": "true"
          }, null, -1)
        ])])
      ]),
      oe(Om),
      oe($g),
      F(t).fault ? (k(), Se(Ar, {
        key: 0,
        fault: F(t).fault
      }, null, 8, ["fault"])) : Z("", !0),
      F(t).metadata ? (k(), N(ne, { key: 1 }, [
        oe(fh, {
          metadata: F(t).metadata
        }, null, 8, ["metadata"]),
        F(t).resources.length > 0 || F(t).step === null ? (k(), N(ne, { key: 0 }, [
          F(t).resources.length > 0 ? (k(), Se(_g, { key: 0 })) : Z("", !0),
          oe(_b)
        ], 64)) : Z("", !0)
      ], 64)) : !F(t).step && !F(t).fault ? (k(), N("p", wb, " Paste the address of an image on Civitai to see what it was made with. ")) : Z("", !0)
    ], 32));
  }
}), kb = "control_after_generate";
function Cb(e, t, n, o) {
  for (const r of e.nodes) {
    const i = String(r.id), s = n.get(i), a = o.get(i);
    a && (r.pos = [a.x, a.y]), s && (r.size = [...s.size]);
    const l = t[i]?.inputs;
    if (!s || !l) continue;
    const u = Array.isArray(r.widgets_values) ? [...r.widgets_values] : [], c = xu(r.widgets_values_named) ? { ...r.widgets_values_named } : null;
    s.widgets.forEach((d, f) => {
      const h = d === kb ? "fixed" : l[d];
      h === void 0 || Array.isArray(h) || (u[f] = h, c && (c[d] = h));
    }), u.length > 0 && (r.widgets_values = u), c && (r.widgets_values_named = c);
  }
}
function xb(e) {
  const t = Object.values(e);
  if (t.length === 0) throw new Error("The workflow is empty.");
  for (const n of t) {
    if (typeof n.class_type != "string" || !xu(n.inputs)) throw new Error("The workflow is damaged.");
    for (const o of Object.values(n.inputs))
      if (Array.isArray(o) && !(String(o[0]) in e)) throw new Error("A link of the workflow leads nowhere.");
  }
}
function xu(e) {
  return typeof e == "object" && e !== null && !Array.isArray(e);
}
const Tb = 80, Tu = 40, lr = 30, Ob = 90, Pb = 1500;
function Ab(e) {
  const t = /* @__PURE__ */ new Map();
  let n = 0;
  for (const o of Eb(e)) {
    let r = 0;
    for (const i of o)
      t.set(i.id, { x: n, y: r + lr }), r += lr + i.height + Tu;
    n += Math.max(...o.map((i) => i.width)) + Tb;
  }
  return t;
}
function Eb(e) {
  const t = Lb(e), n = [];
  for (const o of e) (n[t.get(o.id) ?? 0] ??= []).push(o);
  return n.filter((o) => o.length > 0).flatMap(Ib);
}
function Lb(e) {
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
function Ib(e) {
  const t = [[]];
  let n = 0;
  for (const o of e) {
    const r = t[t.length - 1] ?? [], i = lr + o.height + Tu;
    r.length > 0 && n + i > Pb ? (t.push([o]), n = i) : (r.push(o), n += i);
  }
  return t;
}
const Vo = 30, jb = 1;
function Mb(e, t) {
  if (e.length === 0) return null;
  const n = Math.min(...e.map((d) => d.x)), o = Math.min(...e.map((d) => d.y)) - lr, r = Math.max(...e.map((d) => d.x + d.w)) - n, i = Math.max(...e.map((d) => d.y + d.h)) - o, s = Math.max(50, t.width - 2 * Vo), a = Math.max(50, t.height - 2 * Vo), l = Math.min(jb, s / r, a / i), u = (t.left + Vo + (s - r * l) / 2) / l - n, c = (Vo + (a - i * l) / 2) / l - o;
  return { scale: l, x: u, y: c };
}
function Nb(e, t) {
  const n = `civitai_${e}`;
  let o = n;
  for (let r = 2; t(o); r += 1) o = `${n} (${r})`;
  return o;
}
function Db(e) {
  const t = Array.isArray(e) ? e : [];
  return new Set(
    t.map((n) => typeof n == "string" ? n : Fb(n)).filter((n) => n !== "").map((n) => n.replace(/^workflows[\\/]/, "").replace(/\.json$/i, ""))
  );
}
function Fb(e) {
  const t = typeof e == "object" && e !== null && "path" in e ? e.path : "";
  return typeof t == "string" ? t : "";
}
const Rb = 5e3, Ki = 315, Bb = [420, 220];
async function Vb(e, t, n, o = 0) {
  xb(t);
  const r = Nb(n, await Kb(e));
  await e.loadApiJson(t, r);
  const i = await zb(e, r);
  for (const l of zo(e.graph)) l.setSize([l.computeSize()[0] ?? Ki, l.computeSize()[1] ?? 100]);
  e.graph.arrange();
  const s = new Map(zo(e.graph).map((l) => [String(l.id), Ub(l)])), a = e.graph.serialize();
  return Cb(a, t, s, Ab(Wb(t, s))), await e.loadGraphData(a, !0, !1, i), await qb(), Hb(e, zo(e.graph), o), { name: r, nodeCount: zo(e.graph).length };
}
async function zb(e, t) {
  const n = Date.now() + Rb;
  for (; Date.now() < n; ) {
    const o = e.extensionManager.workflow.activeWorkflow;
    if (o?.path === `workflows/${t}.json`) return o;
    await new Promise((r) => setTimeout(r, 20));
  }
  throw new Error("ComfyUI did not open a new tab for the workflow.");
}
function zo(e) {
  return e.nodes ?? e._nodes ?? [];
}
function Hb(e, t, n) {
  const { canvas: o, ds: r } = e.canvas, i = o.getBoundingClientRect(), s = Math.max(0, n - i.left), a = t.map((u) => ({ x: u.pos[0] ?? 0, y: u.pos[1] ?? 0, w: u.size[0] ?? 0, h: u.size[1] ?? 0 })), l = Mb(a, { left: s, width: i.width - s, height: i.height });
  l && (r.scale = l.scale, r.offset[0] = l.x, r.offset[1] = l.y, e.canvas.setDirty(!0, !0));
}
function Ub(e) {
  const t = e.computeSize(), n = (e.widgets ?? []).map((s) => s.name), o = n.includes("text") ? Bb : [Ki, 0], r = Math.max(t[0] ?? 0, o[0] ?? 0), i = Math.max((t[1] ?? 0) + Ob, o[1] ?? 0);
  return { widgets: n, size: [Math.round(r), Math.round(i)] };
}
function Wb(e, t) {
  return Object.entries(e).map(([n, o]) => ({
    id: n,
    kind: o.class_type,
    width: t.get(n)?.size[0] ?? Ki,
    height: t.get(n)?.size[1] ?? 200,
    sources: Object.values(o.inputs).flatMap((r) => Array.isArray(r) ? [String(r[0])] : [])
  }));
}
async function Kb(e) {
  const t = e.extensionManager.workflow;
  let n = /* @__PURE__ */ new Set();
  try {
    const r = await e.api.fetchApi("/userdata?dir=workflows&recurse=true&split=false");
    n = Db(r.ok ? await r.json() : []);
  } catch {
  }
  const o = new Set((t.openWorkflows ?? []).map((r) => r.path ?? ""));
  return (r) => {
    const i = `workflows/${r}.json`;
    return n.has(r) || o.has(i) || !!t.getWorkflowByPath?.(i);
  };
}
function qb() {
  return new Promise((e) => {
    const t = setTimeout(e, 500);
    requestAnimationFrame(
      () => requestAnimationFrame(() => {
        clearTimeout(t), e();
      })
    );
  });
}
const ya = "civitai-remake";
class Gb {
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
    await (this.app.reloadNodeDefs?.() ?? this.app.refreshComboInNodes?.());
  }
  loadOntoCanvas(t, n) {
    return Vb(this.app, t, n, Yb());
  }
  showBadge(t) {
    const n = this.app.extensionManager.sidebarTab?.sidebarTabs?.find((o) => o.id === ya);
    n && (n.iconBadge = t);
  }
  /** Add the tab once the host is set up. */
  addTab(t) {
    this.app.registerExtension({
      name: "civitai.remake",
      setup: () => this.app.extensionManager.registerSidebarTab({ ...t, id: ya, type: "custom" })
    });
  }
}
function Yb() {
  const t = (document.querySelector(".crm")?.closest(".sidebar-content-container") ?? document.querySelector(".crm"))?.getBoundingClientRect();
  return t && t.left < window.innerWidth / 2 ? t.right : 0;
}
function Zb() {
  if (!window.comfyAPI) throw new Error("Civitai Remake runs inside ComfyUI only.");
  return new Gb(window.comfyAPI);
}
const Ou = Zb();
Mp(Ou);
const Pu = Po(Uo);
Pu.follow();
let Xn = null, _a = !1;
function Au() {
  Xn?.unmount(), Xn = null;
}
function Jb(e) {
  Au(), e.replaceChildren(), Xn = Zf($b), Xn.use(Uo).use($p, { unstyled: !0 }), Xn.mount(e), !_a && (_a = !0, Hi(Uo).refresh(), bn(Uo).restore());
}
Pu.refresh();
Ou.addTab({
  icon: "pi pi-images",
  title: "Civitai Remake",
  tooltip: "Civitai Remake",
  render: Jb,
  destroy: Au
});
