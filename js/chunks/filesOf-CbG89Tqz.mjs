function r(n){const t=e=>/([^/]+)\.json$/.exec(e)?.[1]??e;return Object.fromEntries(Object.entries(n).map(([e,f])=>[t(e),f]))}export{r as f};
