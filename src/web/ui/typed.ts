// Ties inputs to the texts of a form: what the form holds is shown, what is typed is set.

/** Those fields of a form that hold a text. */
type TextKey<Form> = { [Key in keyof Form]: Form[Key] extends string ? Key : never }[keyof Form];

/** `<Input {...typed('name')} />` shows and sets the form's `name`. */
export const typedInto =
  <Form>(form: Form, set: (part: Partial<Form>) => void) =>
  <Key extends TextKey<Form>>(key: Key) => ({
    value: form[key] as string,
    onChange: (event: { target: { value: string } }) =>
      set({ [key]: event.target.value } as unknown as Partial<Form>),
  });
