import { WORDING } from '../wording.js'

/** Says that no earlier issue had the section. */
export const NewMark = () => (
  <>
    {'\u2002'}
    <b className="new">{WORDING.new}</b>
  </>
)
