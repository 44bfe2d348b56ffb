import { Component, ElementRef, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { ActForOrganisationDocument, SESSION, SignOutDocument, injectAct } from '@shixiao/data-access';
import { Icon, injectWords } from '@shixiao/ui-kit';
import type { ViewerFacts } from '@shixiao/data-access';

/** Who one is here, and what concerns oneself. */
@Component({
  selector: 'sx-user-menu',
  imports: [RouterLink, Icon],
  templateUrl: './user-menu.html',
  styleUrl: './user-menu.css',
  host: { '(keydown.escape)': 'close()', '(document:click)': 'closeFromOutside($event)' },
})
export class UserMenu {
  readonly viewer = input.required<ViewerFacts>();

  protected readonly words = injectWords();
  protected readonly isOpen = signal(false);
  protected readonly organisation = computed(() => this.words.organisation(this.viewer().membership.organisation));
  protected readonly roles = computed(() =>
    this.words.list(this.viewer().membership.roles.map((role) => this.words.t(`terms.Role.${role}`))),
  );
  protected readonly others = computed(() => this.viewer().memberships.filter(({ id }) => id !== this.viewer().membership.id));
  private readonly session = inject(SESSION);
  private readonly router = inject(Router);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly leaving = injectAct(SignOutDocument);
  private readonly changing = injectAct(ActForOrganisationDocument);

  protected close(): void {
    this.isOpen.set(false);
  }

  protected closeFromOutside({ target }: Event): void {
    if (target instanceof Node && !this.host.nativeElement.contains(target)) this.close();
  }

  protected async actFor(organisationId: string): Promise<void> {
    const viewer = await this.changing.perform({ organisationId });
    if (!viewer) return;
    this.close();
    await this.session.begin(viewer);
    await this.router.navigateByUrl('/');
  }

  protected async signOut(): Promise<void> {
    await this.leaving.perform({});
    // Also where the session had ended before: nobody is left signed in on this page.
    await this.session.finish();
    await this.router.navigateByUrl('/sign-in');
  }
}
