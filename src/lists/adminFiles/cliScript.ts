import { fieldXml } from '../provisioning/fieldXml';
import { ListSchema, validationFormula, viewQuery } from '../schema';

/** How one shell says the same. */
export interface Shell {
  /** What stands before the first command: the site's address, and functions `has_list`, `has_column`, `has_view`, `has_rule` and `is_finished`. */
  readonly head: string;
  readonly tail: string;
  /** A text as one argument, whatever is in it. */
  quoted(text: string): string;
  /** One command of CLI for Microsoft 365, in this site. */
  command(words: string): string;
  /** Commands for what is not there yet. */
  unless(check: string, args: readonly string[], then: readonly string[]): readonly string[];
}

/**
 * The lists as commands of CLI for Microsoft 365. Each asks first whether the thing is there, so the file can be run again; nothing is
 * deleted, and nothing of an owner's is changed. A list is made under the name that gives its address, and given its title last: so a
 * run that broke off is seen.
 */
export function cliScript(schemas: readonly ListSchema[], shell: Shell): string {
  return [shell.head, ...schemas.map((schema) => ofList(schema, shell)), shell.tail].join('\n');
}

function ofList(schema: ListSchema, { quoted, command, unless }: Shell): string {
  const name = schema.url.slice(schema.url.lastIndexOf('/') + 1);
  const at = `--listUrl ${quoted(`/${schema.url}`)}`;
  const titleOf = (column: string): string => schema.columns.find((one) => one.name === column)?.displayName ?? column;
  const added = schema.views.filter(({ isDefault }) => !isDefault);
  const rules = schema.validation ? [`--validationFormula ${quoted(validationFormula(schema.validation, titleOf))} --validationMessage ${quoted(schema.validation.message)}`] : [];
  return [
    '',
    `# ${schema.title}`,
    ...unless('has_list', [quoted(`/${schema.url}`)], [command(`spo list add --title ${quoted(name)} --baseTemplate GenericList --description ${quoted(schema.description)} --enableAttachments true`)]),
    ...schema.columns.flatMap((column) => unless('has_column', [quoted(`/${schema.url}`), quoted(column.name)], [
      command(`spo field add ${at} --options AddFieldInternalNameHint --xml ${quoted(fieldXml(column))}`)
    ])),
    ...added.flatMap((view) => unless('has_view', [quoted(`/${schema.url}`), quoted(view.title)], [
      command(`spo list view add ${at} --title ${quoted(view.title)} --fields ${quoted(view.columns.join(','))} --viewQuery ${quoted(viewQuery(view))} --rowLimit ${view.rowLimit} --paged`)
    ])),
    // Only a list that still has its first title is unfinished; the rest is its owner's, and so is a rule that it has already.
    ...unless('is_finished', [quoted(`/${schema.url}`), quoted(name)], [
      ...schema.columns.filter(({ indexed }) => indexed).map((column) => command(`spo field set ${at} --id ${column.id} --Indexed true`)),
      ...rules.flatMap((rule) => unless('has_rule', [quoted(`/${schema.url}`)], [command(`spo list set --url ${quoted(`/${schema.url}`)} ${rule}`)])),
      command(`spo list set --url ${quoted(`/${schema.url}`)} --newTitle ${quoted(schema.title)}`)
    ])
  ].join('\n');
}
