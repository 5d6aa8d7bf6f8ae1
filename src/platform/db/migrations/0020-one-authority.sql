-- What is said of a unit, and the role held at it, belongs to the unit's own authority: row security asks who writes, and
-- this asks about what.
alter table unit add constraint unit_of_authority unique (tenant, id);
alter table unit_alias add constraint alias_of_own_unit foreign key (tenant, unit_id) references unit (tenant, id);
alter table contact_point add constraint contact_of_own_unit foreign key (tenant, unit_id) references unit (tenant, id);
alter table information_system add constraint system_of_own_unit foreign key (tenant, unit_id) references unit (tenant, id);
alter table site add constraint site_of_own_unit foreign key (tenant, unit_id) references unit (tenant, id);
alter table role_grant add constraint role_at_own_unit foreign key (tenant, unit_id) references unit (tenant, id);
