/** Why something that came in cannot be read or kept. */
export const input = {
  object: 'Send the data as one JSON object whose keys are names of fields.',
  json: 'This is not JSON. Look for a missing quotation mark, bracket or comma.',
  form: 'This form cannot be read. Send multipart/form-data with its boundary, and the data as JSON in “_payload”.',
  address:
    'This address has a percent sign that encodes no character. Write %25 for the sign itself.',
  body: 'The data is larger than {{max}} kB. Send less at once.',
  stored:
    'The data does not fit the fields that it is written to. Check types, lengths and references.',
  dangling: 'It refers to a document that is not there. Choose one that is.',
  variables: 'The variables do not fit the question.',

  missing: 'This is needed; write a text here.',
  sendFile: 'Send the picture itself; none is fetched from an address.',
  noFile: 'There is no such file.',
  noPreference: 'Nothing of that name is kept.',
  noVerifying: 'There is no address here that waits to be confirmed.',
  noVersions: 'There are no versions here.',
  text: 'Write a text here.',
  longText: 'This is longer than {{max}} characters; shorten it.',
  control: 'This has characters that cannot be stored, such as control characters. Take them out.',
  oneLine: 'This has to stand on one line; take the line breaks out.',
  list: 'Send a list here.',
  longList: 'These are more than {{max}}; send fewer.',
  rows: 'Send a list of rows here, each an object.',
  row: 'A row is an object.',
  group: 'Send an object here.',
  deep: 'This nests deeper than {{max}} levels.',
  number: 'Write a number here.',
  numberBetween: 'Write a number from {{min}} to {{max}}.',
  date: 'Write a date such as 2026-11-30 or 2026-11-30T08:00:00Z.',
  flag: 'Say true or false.',
  choice: 'Choose one of: {{choices}}.',
  relation: 'Name a document by its id.',
  richText: 'This is no rich text as the editor writes it.',

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

  slug: 'Write a slug of letters, digits and single hyphens, such as no-12.',
  day: 'Write a day such as 2026-11-30.',
  listId:
    'Write a name with dots and no spaces, such as weekly.example.org, of at most {{max}} characters.',
  name: 'Write a name without control characters or angle brackets.',
}
