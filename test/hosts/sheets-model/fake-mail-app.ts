// MailApp of the model: letters are kept, a hundred a day.

export class FakeMailApp implements Partial<GoogleAppsScript.Mail.MailApp> {
  letters: readonly { readonly to: string; readonly subject: string; readonly body: string }[] = [];

  /** As if other scripts of the user had sent the day's letters. */
  isExhausted = false;

  /** Letters of the days before. */
  #before = 0;
  /** The next day: the quota is whole again. */
  nextDay(): void {
    this.#before = this.letters.length;
  }

  getRemainingDailyQuota = (): number => (this.isExhausted ? 0 : 100 - (this.letters.length - this.#before));
  sendEmail = (...[to, subject, body]: readonly unknown[]): void => {
    if (this.getRemainingDailyQuota() === 0) throw new Error("Service invoked too many times for one day: email.");
    this.letters = [...this.letters, { to: String(to), subject: String(subject), body: String(body) }];
  };
}
