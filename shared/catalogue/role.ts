// Roles that an order gives duties to, and the posts of its working group. Names of people are in no profile.

export interface Role {
  readonly name: string;
  readonly line?: number;
}

export interface GroupMember {
  readonly post: string;
  readonly as: string;
  readonly count: number;
  readonly line: number;
}
