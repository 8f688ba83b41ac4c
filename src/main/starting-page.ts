/** What whoever comes before the start is through gets to see. */
export function startingPage(): Response {
  const page = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta http-equiv="refresh" content="2">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Nêu Gương</title></head>
<body style="font:18px/1.6 system-ui,sans-serif;display:grid;place-content:center;min-height:90vh;text-align:center">
<h1>Nêu Gương đang khởi động …</h1><p>Trang này tự tải lại. <span lang="en">Starting; this page reloads by itself.</span></p></body></html>`
  return new Response(page, {
    status: 503,
    headers: { 'content-type': 'text/html; charset=utf-8', 'retry-after': '2' },
  })
}
