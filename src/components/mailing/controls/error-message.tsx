/** Why something was not done, in the server's sentence. */
export const ErrorMessage = ({ says }: { readonly says: string | undefined }) =>
  says === undefined ? null : (
    <p className="roundup-mailing__refusal" role="alert">
      {says}
    </p>
  )
