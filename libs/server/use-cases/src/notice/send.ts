import { dayAt, routeNotice } from '@shixiao/collaboration';
import type { Instant } from '@shixiao/collaboration';
import { digestItems, insertRow, notices } from '@shixiao/persistence';
import type { DigestItemRow, NoticeRow, ToldText } from '@shixiao/persistence';
import { calendarOf } from '../calendar/calendar.ts';
import { jurisdictionById } from '../lookup/directory.ts';
import type { ActScope } from '../scope.ts';

/** Something to tell people; what comes of it is the rule's to say. */
export interface ToTell {
  readonly jurisdictionId: string;
  readonly projectId: string | null;
  readonly text: ToldText;
  readonly ownerIds: readonly string[];
  readonly dueAt?: Instant | undefined;
  readonly shownDoneBy?: ToldText | undefined;
  /** What kind of line it is, where it goes into the digest. */
  readonly kind: DigestItemRow['kind'];
  readonly task?: { readonly instanceId: string; readonly item: number };
  /** Absent where the system says it by itself. */
  readonly by?: { readonly personId: string; readonly organisationId: string };
}

const plain = (text: ToldText): string => ('written' in text ? text.written : text.zh);

/** Tells people by the notice rule: one owner with a due time and a proof gets something to do, all others a line of their digest. */
export async function tellPeople(scope: ActScope, message: ToTell) {
  const { dueAt, shownDoneBy, ownerIds, text } = message;
  const routed = routeNotice(
    { text: plain(text), owners: ownerIds, ...(dueAt !== undefined && { dueAt }), ...(shownDoneBy && { shownDoneBy: plain(shownDoneBy) }) },
    scope.now,
  );
  if (!routed.ok) return routed;
  const { value } = routed;
  if (value.to === 'digest') {
    return { ok: true as const, notices: [], lines: await intoDigests(scope, message), lacks: value.lacks };
  }
  return { ok: true as const, notices: [await toOwner(scope, message, value.notice)], lines: [], lacks: [] };
}

async function toOwner(scope: ActScope, { jurisdictionId, projectId, text, shownDoneBy, task, by }: ToTell, { owner, dueAt }: { readonly owner: string; readonly dueAt: Instant }) {
  const row: NoticeRow = {
    id: scope.app.newId(),
    jurisdictionId,
    projectId,
    instanceId: task?.instanceId ?? null,
    item: task?.item ?? null,
    text,
    shownDoneBy: shownDoneBy ?? { written: '' },
    ownerId: owner,
    sentBy: by?.personId ?? null,
    sentInOrganisation: by?.organisationId ?? null,
    sentAt: scope.now,
    dueAt,
    readAt: null,
    doneAt: null,
    proof: null,
    version: 1,
  };
  await insertRow(scope, notices, row);
  scope.tell('notice', { jurisdictionId, projectId, payload: { personId: owner, noticeId: row.id } });
  return row;
}

async function intoDigests(scope: ActScope, { jurisdictionId, projectId, ownerIds, kind, text }: ToTell): Promise<readonly DigestItemRow[]> {
  const jurisdiction = await scope.load(jurisdictionById, jurisdictionId);
  const day = dayAt(scope.now, jurisdiction && calendarOf(jurisdiction).offsetMinutes);
  const rows = ownerIds.map((personId): DigestItemRow => ({ id: scope.app.newId(), jurisdictionId, projectId, personId, kind, told: text, day, at: scope.now, issuedAt: null }));
  if (rows.length > 0) await scope.entities.insert(digestItems, rows as never);
  return rows;
}
