// A directive that whoever asks cannot see is not there: what is counted or listed of it then answers 404, not nothing.
import type { Ask } from '../../platform/http/route.ts';

/** For a route's `unitOf`: a directive is a thing of the whole authority. */
export async function seenDirective({
  tx,
  params,
}: Ask<{ directiveId: string }, unknown, unknown>): Promise<null | undefined> {
  const seen = await tx
    .selectFrom('directive')
    .select('id')
    .where('id', '=', params.directiveId)
    .executeTakeFirst();
  return seen ? null : undefined;
}
