import asyncio

async def fetch(session, url):
    async with session.get(url) as response, lock:
        return await response.text()

async def main(urls):
    results = [await fetch(None, url) for url in urls]
    pages = {url async for url in stream() if await check(url)}
    async for page in pages:
        print(page)
    else:
        await asyncio.sleep(0)
    await (yield)
    return

async def numbers(limit):
    for i in range(limit):
        yield i
        await tick(-await delay())
