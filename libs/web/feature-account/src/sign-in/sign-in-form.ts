import { Component, computed, inject, output, signal } from '@angular/core';
import { DemoAccountsDocument, SESSION, SignInAsDemoDocument, SignInDocument, injectAct, injectQuery, refusalText } from '@shixiao/data-access';
import { FailureNotice, Field, FieldControl, RefusalAlert, injectWords } from '@shixiao/ui-kit';
import type { ViewerFacts } from '@shixiao/data-access';

/** Address and password, and the demonstration accounts where there are any. */
@Component({
  selector: 'sx-sign-in-form',
  imports: [FailureNotice, Field, FieldControl, RefusalAlert],
  templateUrl: './sign-in-form.html',
  styleUrl: './sign-in-form.css',
})
export class SignInForm {
  readonly signedIn = output<ViewerFacts>();

  protected readonly words = injectWords();
  protected readonly email = signal('');
  protected readonly password = signal('');
  private readonly wasTried = signal(false);
  private readonly signingIn = injectAct(SignInDocument);
  private readonly signingInAsDemo = injectAct(SignInAsDemoDocument);
  private readonly session = inject(SESSION);
  private readonly demo = injectQuery(DemoAccountsDocument, () => ({}));

  protected readonly accounts = computed(() => this.demo.data()?.demoAccounts ?? []);
  protected readonly isBusy = computed(() => this.signingIn.isBusy() || this.signingInAsDemo.isBusy());
  protected readonly failure = computed(() => this.signingIn.failure() ?? this.signingInAsDemo.failure());
  protected readonly told = computed(() => {
    const refusal = this.signingIn.refusal() ?? this.signingInAsDemo.refusal();
    return refusal && refusalText(refusal, this.words);
  });
  protected readonly emailError = computed(() =>
    this.wasTried() && !this.email().includes('@') ? this.words.t('account.signIn.emailMissing') : undefined,
  );
  protected readonly passwordError = computed(() =>
    this.wasTried() && this.password() === '' ? this.words.t('account.signIn.passwordMissing') : undefined,
  );

  protected async signIn(event: Event): Promise<void> {
    event.preventDefault();
    this.wasTried.set(true);
    if (this.emailError() || this.passwordError()) return;
    this.signingInAsDemo.forget();
    await this.begin(await this.signingIn.perform({ email: this.email().trim(), password: this.password() }));
  }

  protected async signInAs(accountId: string): Promise<void> {
    this.signingIn.forget();
    await this.begin(await this.signingInAsDemo.perform({ accountId }));
  }

  private async begin(viewer: ViewerFacts | undefined): Promise<void> {
    if (!viewer) return;
    await this.session.begin(viewer);
    this.signedIn.emit(viewer);
  }
}
