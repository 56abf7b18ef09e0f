-- One role owns the database and everything in it and never logs in; each role of Sluis is a member.
create role "sluis" nologin;
create database "sluis" owner "sluis";
create role "sluis-gateway" login in role sluis;
create role "sluis-router" login in role sluis;
create role "sluis-courier" login in role sluis;
create role "sluis-keeper" login in role sluis;
create role "sluis-beheer" login in role sluis;
grant pg_monitor to "sluis-beheer";
