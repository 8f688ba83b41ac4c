import { z } from 'zod'
import {
  listNotifications,
  markAllRead,
  type Notification,
  readNotification,
  unreadNotifications,
} from '#modules/notifications/index.ts'
import {
  Card,
  DateText,
  EmptyState,
  PageHeader,
  Pagination,
  PostButton,
  Tabs,
  Tag,
  TodoList,
} from '#web/components/index.ts'
import { notificationText, notificationWords } from '#web/content/notifications.ts'
import { notFound } from '#web/http/problems.ts'
import { get, post } from '#web/http/route.ts'
import type { Visit } from '#web/http/visit.tsx'

const address = '/thong-bao'
const search = z.object({
  xem: z.enum(['chua-doc', 'tat-ca']).default('chua-doc'),
  sau: z.string().max(400).optional(),
})

export const notificationRoutes = [
  get(address, 'signed-in', async visit => {
    const { xem, sau } = visit.search(search)
    const onlyUnread = xem === 'chua-doc'
    const page = await visit.ask(listNotifications, { onlyUnread, cursor: sau })
    const unread = await visit.ask(unreadNotifications, {})
    const t = notificationWords[visit.language]
    const older = page.next === null ? undefined : `${address}?xem=${xem}&sau=${page.next}`
    return visit.page(
      { title: t.title },
      <>
        <PageHeader title={t.title} lead={t.lead} actions={unread > 0 && <MarkAll visit={visit} label={t.markAll} />} />
        <Tabs
          label={t.tabs}
          items={[
            { text: t.unread, href: `${address}?xem=chua-doc`, current: onlyUnread, count: String(unread) },
            { text: t.all, href: `${address}?xem=tat-ca`, current: !onlyUnread },
          ]}
        />
        {page.rows.length === 0 ? (
          <EmptyState title={onlyUnread ? t.noneUnread : t.none}>
            {onlyUnread ? t.noneUnreadText : t.noneText}
          </EmptyState>
        ) : (
          <Card>
            <TodoList level={2} items={page.rows.map(notification => lineOf(visit, notification, onlyUnread))} />
          </Card>
        )}
        {(older !== undefined || sau !== undefined) && (
          <Pagination
            label={t.pages}
            previous={sau === undefined ? undefined : { text: t.newest, href: `${address}?xem=${xem}` }}
            next={older === undefined ? undefined : { text: t.older, href: older }}
          />
        )}
      </>,
    )
  }),
  post(`${address}/da-doc`, 'signed-in', async visit => {
    const result = await visit.run(markAllRead, {})
    const t = notificationWords[visit.language]
    const flash = result.ok ? { tone: 'ok' as const, text: t.marked(String(result.value.count)) } : undefined
    return visit.redirect(address, flash)
  }),
  // Whoever follows a notification has read it.
  get(`${address}/:id`, 'signed-in', async visit => {
    const result = await visit.run(readNotification, { notificationId: visit.param('id') })
    if (!result.ok) throw notFound()
    return visit.redirect(result.value.link)
  }),
]

const MarkAll = ({ visit, label }: { visit: Visit; label: string }) => (
  <PostButton action={`${address}/da-doc`} csrf={visit.csrf} once={visit.newOnceKey()} kind="secondary">
    {label}
  </PostButton>
)

function lineOf(visit: Visit, notification: Notification, allAreNew: boolean) {
  const { title, text } = notificationText(notification, visit.language)
  return {
    task: title,
    href: `${address}/${notification.id}`,
    detail: text,
    due: (
      <>
        {!allAreNew && notification.readAt === null && <Tag tone="info">{notificationWords[visit.language].isNew}</Tag>}{' '}
        <span class="quiet small">
          <DateText at={notification.at} />
        </span>
      </>
    ),
  }
}
