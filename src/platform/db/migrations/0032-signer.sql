-- Who signs the authority's letters and reports: "KT. GIÁM ĐỐC" over "PHÓ GIÁM ĐỐC", a line each, and the name. Null: left to be written in.
alter table tenant
  add column signing_capacity text check (length(btrim(signing_capacity)) between 1 and 400),
  add column signer_name text check (length(btrim(signer_name)) between 1 and 100);
grant update (signing_capacity, signer_name) on tenant to haidang_app;
