import { expect, test } from 'vitest';
import { groupsOf, listOf, specOf } from './posting-text.ts';

test('a French posting: sections, importance, years, lists', () => {
  const spec = specOf(`Ingénieur données

# Tes missions
- Construire des modèles avec Python

# Profil recherché
- Expérience de 4 ans minimum en Rust ou Go
- Très bonne maîtrise de SQL et de la modélisation de données
- Une connaissance des bases telles que PostgreSQL ou MySQL est un plus

# Ce que nous t'offrons
- Une formation Docker`);
  expect(listOf(spec)).toEqual([
    'required: Expérience de 4 ans minimum en Rust ou Go',
    'required: Très bonne maîtrise de SQL et de la modélisation de données',
    'preferred: Une connaissance des bases telles que PostgreSQL ou MySQL est un plus',
  ]);
  expect(spec.requirements.map(groupsOf)).toEqual([
    'any: rust, go',
    'all: sql, data-modeling',
    'any: postgresql, mysql',
  ]);
  expect(spec.requirements[0]?.years).toEqual({ min: 4, max: null });
});

test('a German posting', () => {
  const spec = specOf(`Entwicklerin

# Das bringst du mit
- Mindestens 3 Jahre Erfahrung mit Python oder Go
- Abgeschlossenes Studium der Informatik
- Kenntnisse in Docker sind von Vorteil

# Wir bieten
- Kurse in Rust`);
  expect(listOf(spec)).toEqual([
    'required: Mindestens 3 Jahre Erfahrung mit Python oder Go',
    'required: Abgeschlossenes Studium der Informatik',
    'preferred: Kenntnisse in Docker sind von Vorteil',
  ]);
  expect(spec.requirements.map(({ years, degree }) => years?.min ?? degree?.level)).toEqual([
    3,
    'bachelor',
    undefined,
  ]);
  expect(groupsOf(spec.requirements[0])).toBe('any: python, go');
});

test.each([
  ['Requisitos', 'Experiencia con Python', 'Deseable: conocimientos de Docker'],
  ['Functie-eisen', 'Ervaring met Python', 'Kennis van Docker is een pré'],
])('other languages: %s', (title, required, preferred) => {
  const spec = specOf(`# ${title}\n- ${required}\n- ${preferred}`);
  expect(spec.requirements.map(({ importance }) => importance)).toEqual(['required', 'preferred']);
  expect(spec.requirements.map(groupsOf)).toEqual(['all: python', 'all: docker']);
});

test('running text in French asks too', () => {
  const spec = specOf('Vous avez une bonne maîtrise de Python. Notre équipe aime Rust.');
  expect(listOf(spec)).toEqual(['required: Vous avez une bonne maîtrise de Python.']);
});

test('titles written like sentences end a list in other languages too', () => {
  const spec = specOf(
    'Imkerin\n\nAnforderungen\n\n- Erfahrung mit SQL\n\nCe que vous trouverez chez nous\n\nUne équipe curieuse avec du miel\n',
  );
  expect(listOf(spec)).toEqual(['required: Erfahrung mit SQL']);
});

test('the Dutch "of" makes a choice', () => {
  const spec = specOf('Imker\n\nFunctie-eisen\n\n- Ervaring met Docker, Jenkins of Tableau.\n');
  expect(groupsOf(spec.requirements[0])).toBe('any: docker, jenkins, tableau');
});
