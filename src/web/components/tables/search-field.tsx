interface SearchFieldProps {
  name: string
  label: string
  value?: string | undefined
  id?: string | undefined
}

/** The search box of a list. */
export const SearchField = ({ name, label, value, id = name }: SearchFieldProps) => (
  <div class="field search">
    <label class="label" for={id}>
      {label}
    </label>
    <input class="input" type="search" id={id} name={name} value={value} autocomplete="off" spellcheck={false} />
  </div>
)
