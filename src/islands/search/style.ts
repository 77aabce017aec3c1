/** The styles of the search dialog. */
export const style = `.search{width:min(42rem,100vw - 1rem);max-width:none;max-height:calc(100dvh - 1rem);margin:.5rem auto auto;padding:0;\
border:1px solid var(--mid);border-top:2px solid var(--ink);background:var(--paper);color:var(--ink);\
font-size:.9375rem;line-height:1.45}\
.search::backdrop{background:#0f172073}\
.search form{position:sticky;top:0;display:flex;gap:.75rem;padding:.75rem 1rem;border-bottom:1px solid var(--rule);\
background:var(--paper)}\
.search [type=text]{flex:1;min-width:0;padding:.35rem .5rem;border:1px solid var(--mid);background:none;color:inherit;\
font:inherit;font-size:1.125rem}\
.search button{min-height:1.75rem;padding:0 .5rem;border:1px solid var(--mid);background:none;color:inherit;font:inherit;\
font-size:.875rem;cursor:pointer}\
.search button:hover{border-color:var(--red)}\
.search :is(p,section){padding:.65rem 1rem 0}\
.search p{color:var(--soft);font-size:.8125rem}\
.search p button{margin:0 .4rem .4rem 0}\
.search h2{font-size:.875rem}\
.search span{color:var(--soft);font-weight:400}\
.search ul{margin-block:.25rem .4rem;padding:0;list-style:none}\
.search li{border-top:1px solid var(--rule)}\
.search li a{display:block;padding:.4rem 0;text-decoration:none}\
.search b{display:block;font-weight:650}\
.search a:is(:hover,:focus) b{text-decoration:underline 2px var(--red)}\
.search mark{background:color-mix(in srgb,var(--red) 16%,transparent);color:var(--ink)}\
.search label{display:flex;align-items:center;gap:.35rem;min-height:24px;margin-bottom:.75rem}\
@media(forced-colors:active){.search mark{background:Mark;color:MarkText}}`;
