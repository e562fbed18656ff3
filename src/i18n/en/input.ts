/** Why something that came in cannot be read or kept. */
export const input = {
  exportStored:
    'Exports of the newsletter are not stored, because everybody who logs in could read the file. Download it instead.',
  importStored:
    'Files with data of the newsletter are not stored, because everybody who logs in could read them. Use the newsletter’s own import: npx roundup import.',
  object: 'Send the data as one JSON object whose keys are field names.',
  json: 'This is not JSON. Check for a missing quotation mark, bracket or comma.',
  form: 'This form cannot be read. Send multipart/form-data with its boundary, and the data as JSON in “_payload”.',
  address:
    'This address contains a percent sign that encodes no character. Write %25 for the sign itself.',
  body: 'The data is larger than {{max}} kB. Send less at once.',
  stored: 'The data does not fit its fields. Check types, lengths and references.',
  dangling: 'It refers to a document that does not exist. Choose another.',
  variables: 'The variables do not fit the query.',

  missing: 'This field is required.',
  sendFile: 'Send the picture itself; it is not fetched from an address.',
  noFile: 'This file does not exist.',
  noPreference: 'There is no preference of this name.',
  noVerifying: 'There is no address here that waits for confirmation.',
  noVersions: 'There are no versions here.',
  text: 'Enter a text.',
  longText: 'This is longer than {{max}} characters. Shorten it.',
  control:
    'This contains characters that cannot be stored, such as control characters. Remove them.',
  oneLine: 'This must be a single line. Remove the line breaks.',
  list: 'Send a list here.',
  longList: 'These are more than {{max}}. Send fewer.',
  rows: 'Send a list of rows here, each an object.',
  row: 'A row is an object.',
  group: 'Send an object here.',
  deep: 'This is nested more than {{max}} levels deep.',
  number: 'Enter a number.',
  numberBetween: 'Enter a number from {{min}} to {{max}}.',
  date: 'Enter a date such as 2026-11-30 or 2026-11-30T08:00:00Z.',
  flag: 'Enter true or false.',
  choice: 'Choose one of: {{choices}}.',
  relation: 'Refer to a document by its id.',
  richText: 'This is not rich text as the editor writes it.',

  where:
    'The filter cannot be read. Write where[field][operator]=value, or lists of such conditions under and or or.',
  whereField: 'The filter names something that cannot be a field.',
  whereCondition:
    'The filter of “{{field}}” has no operator. Write where[{{field}}][equals]=value.',
  whereOperator: 'This field cannot be filtered by “{{operator}}”; use another operator.',
  whereValue: 'The value of “{{operator}}” in the filter does not fit its field.',
  count: '“{{name}}” is a whole number from 0 to {{max}}.',
  sort: '“sort” names fields, such as title or -createdAt.',
  selection: '“{{name}}” is an object of fields, each true or false.',

  slug: 'Enter letters, digits and single hyphens, such as no-12.',
  day: 'Enter a day such as 2026-11-30.',
  listId:
    'Enter a name with dots and without spaces, such as weekly.example.org, of at most {{max}} characters.',
  name: 'Enter a name without control characters and angle brackets.',
}
