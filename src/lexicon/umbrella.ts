// A skill entry → whether it is a class of things ("message queues") or one thing with a name ("Kafka").
import type { Skill } from '../model/skill.ts';

/**
 * A class of things is written in small letters somewhere, a product never is. It holds for 240 of the 250
 * entries that most others imply; `.NET`, Kubernetes and Git are taken for classes ("git repositories").
 */
export function isUmbrella({ name, aliases }: Skill): boolean {
  return (
    /^[A-Za-z][a-z]+(?:[ -][a-z]+)+$/.test(name) || aliases.some((alias) => /^[a-z][a-z\s/-]*$/.test(alias))
  );
}
