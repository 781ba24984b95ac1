/** A sample person of the site, with the link categories that he or she looks after. */
export interface SampleUser {
  readonly loginName: string;
  readonly title: string;
  readonly email: string;
  readonly categories: readonly string[];
}

const person = (title: string, email: string, categories: readonly string[]): SampleUser =>
  ({ loginName: `i:0#.f|membership|${email}`, title, email, categories });

/** Invented people. Between them they look after every category of partner links. */
export const sampleUsers: readonly SampleUser[] = [
  person('Nia Prosser', 'nia.prosser@contoso.example', ['Money and funding', 'Tools and templates']),
  person('Daniel Achebe', 'daniel.achebe@contoso.example', ['Guidance and standards']),
  person('Ruth Fairweather', 'ruth.fairweather@contoso.example', ['Training and skills', 'Health and wellbeing']),
  person('Imran Siddall', 'imran.siddall@contoso.example', ['Data and research'])
];

/** Everybody who may comment in the sample content: those above, and colleagues who look after no links. */
export const samplePeople: readonly SampleUser[] = [
  ...sampleUsers,
  person('Sam Carter', 'sam.carter@contoso.example', []),
  person('Mali Bevan', 'mali.bevan@contoso.example', []),
  person('Owen Price', 'owen.price@contoso.example', []),
  person('Gwenllian Tudor', 'gwenllian.tudor@contoso.example', []),
  person('Femi Adeyemi', 'femi.adeyemi@contoso.example', []),
  person('Carys Beddoe', 'carys.beddoe@contoso.example', [])
];
