import { beforeAll, describe, expect, it } from '@jest/globals';
import { follow, press, pressAndConfirm, see, tick, write } from '../browser/hands.ts';
import { keepScreen } from '../browser/looks.ts';
import { usePeople } from '../browser/people.ts';
import type { Actor } from '../browser/acting.ts';
import { sharedAddress } from '../system/shared-system.ts';
import { acceptedProposal, draftProposal, handInProposal, people } from './proposals-begun.ts';

describe('a proposal that does not go on as it was handed in', () => {
  const { newPerson } = usePeople();
  let lead: Actor;
  let officer: Actor;

  beforeAll(async () => {
    ({ lead, officer } = await people(sharedAddress()));
  });

  it('comes back once with all that is missing, point by point, and is declined for what was not put right', async () => {
    const { id } = await handInProposal(lead);
    const desk = await newPerson({ key: 'officer' }, { language: 'en' });
    const home = await newPerson({ key: 'lead' }, { language: 'en', width: 'phone' });
    await home.visit(`/proposals/${id}`);
    await desk.visit(`/office/proposals/${id}`);

    // Said where it lies and how it is put right; half a point is none.
    await press(desk.page, 'Return for correction');
    await press(desk.page, 'Add a point');
    const points = desk.page.locator('sx-return-form li');
    await points.nth(0).getByLabel(/^\s*Where/).selectOption({ label: 'Market case: evidence of demand' });
    await write(points.nth(0), 'What is missing', 'Signatures of the traders');
    await press(desk.page, 'Return for correction');
    await see(desk.page, /both what is missing and how/);
    await write(points.nth(0), 'How it is put right', 'Attach the list of those who signed.');
    await points.nth(1).getByLabel(/^\s*Where/).selectOption({ label: 'Attachments' });
    await write(points.nth(1), 'What is missing', 'The right to the square');
    await write(points.nth(1), 'How it is put right', 'Attach a copy of the lease.');
    await press(desk.page, 'Return for correction');
    await see(desk.page, /waits for the proposers to hand it in again/);

    // The enterprise sees it by itself, and is led to each place.
    await see(home.page, 'Returned, waiting for corrections');
    await keepScreen(home, 'proposal-returned');
    await follow(home.page, /Go to: Attachments/);
    await see(home.page, /Asked for: The right to the square/);
    await follow(home.page, /Go to: Market case/);
    await see(home.page, /Asked for: Signatures of the traders/);
    await write(home.page, 'Evidence of demand', 'Thirty traders have signed; their names are listed.');
    await see(home.page, 'Everything is saved');
    await home.visit(`/proposals/${id}/edit?step=check`);
    await press(home.page, 'Hand in');
    await see(home.page, 'Being checked after correction');

    // It cannot come back twice: that is said, nothing offers it, and the server refuses it.
    await see(desk.page, /It was returned once and cannot be returned again/);
    await expect(desk.page.getByRole('button', { name: 'Return for correction' }).count()).resolves.toBe(0);
    const again = officer.perform('returnForCorrection', { proposalId: id, corrections: [{ what: 'More', howToMend: 'More' }], expectedVersion: await versionOf(officer, id) }, 'Proposal { id }');
    await expect(again).rejects.toThrow('ReturnedAlready');

    // What can be held against it is what was on the list, with the reason.
    await press(desk.page, 'Decline');
    await press(desk.page, 'Decline');
    await see(desk.page, 'Mark at least one point that was not put right');
    await tick(desk.page, 'The right to the square');
    await write(desk.page, 'Reason', 'There is still no right to the square.');
    await keepScreen(desk, 'proposal-to-be-declined');
    await pressAndConfirm(desk.page, 'Decline');
    await see(desk.page, 'Not put right');
    const outcome = home.page.getByRole('note');
    await see(outcome, 'There is still no right to the square.');
    await see(outcome, 'The right to the square');
    await see(outcome, /You may propose again/);
    await keepScreen(home, 'proposal-declined');
  });

  it('is taken back by its proposers as a draft and while it is checked, and not once it is accepted', async () => {
    const draft = await draftProposal(lead);
    const checked = await handInProposal(lead);
    const accepted = await acceptedProposal(lead, officer);
    const home = await newPerson({ key: 'lead' }, { language: 'en' });
    const desk = await newPerson({ key: 'officer' }, { language: 'en' });

    await home.visit(`/proposals/${draft.id}`);
    await takeBack('We build elsewhere.');
    await home.visit(`/proposals/${draft.id}/edit`);
    await see(home.page, 'Handed in, no longer to be changed');

    await desk.visit(`/office/proposals/${checked.id}`);
    await home.visit(`/proposals/${checked.id}`);
    await takeBack('The square is let to somebody else.');
    await see(desk.page, 'Withdrawn');
    await expect(desk.page.getByRole('button', { name: 'Accept', exact: true }).count()).resolves.toBe(0);

    await home.visit(`/proposals/${accepted.id}`);
    await see(home.page, 'Complete, under review');
    await expect(home.page.getByRole('button', { name: 'Withdraw' }).count()).resolves.toBe(0);
    const late = lead.perform('withdrawProposal', { proposalId: accepted.id, reason: 'Too late', expectedVersion: await accepted.version() }, 'Proposal { id }');
    await expect(late).rejects.toThrow('ProposalWrongStage');

    async function takeBack(reason: string): Promise<void> {
      await press(home.page.getByRole('main'), 'Withdraw');
      const dialog = home.page.getByRole('dialog');
      await dialog.getByRole('textbox').fill(reason);
      await press(dialog, 'Withdraw');
      await see(home.page.getByRole('note'), /The case ends here/);
    }
  });
});

async function versionOf(of: Actor, id: string): Promise<number> {
  return (await of.ask<{ proposal: { version: number } }>('query ($id: ID!) { proposal(id: $id) { version } }', { id })).proposal.version;
}
