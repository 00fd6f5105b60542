// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.sql.dialect.Quoting;
import io.mikroorm.sql.driver.KeyHandout;
import io.mikroorm.sql.driver.TableFacts;
import io.mikroorm.sql.jdbc.JdbcSession;
import io.mikroorm.sql.render.SqlStatement;
import java.time.Duration;

/**
 * PostgreSQL gives the keys of a statement back. They ascend in the order of its rows where a sequence hands them out that
 * counts upwards and does not begin anew, and neither a rule nor a {@code before insert} trigger, of the table or of one of
 * its partitions, can set others. The catalogue, which everybody may read, says so; where it does not, rows go one by one.
 */
final class PostgreSqlKeys implements KeyHandout.Returned {

    /** A sequence depends on its identity column; a default depends on the sequence whose next value it is. */
    private static final SqlStatement TABLE = new SqlStatement(
            "select count(*) from pg_catalog.pg_class c"
                    + " join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attname = ? and not a.attisdropped"
                    + " left join pg_catalog.pg_attrdef f on f.adrelid = c.oid and f.adnum = a.attnum"
                    + " join pg_catalog.pg_depend d on case when a.attidentity = ''"
                    + " then d.classid = 'pg_catalog.pg_attrdef'::regclass and d.objid = f.oid"
                    + " and d.refclassid = 'pg_catalog.pg_class'::regclass"
                    + " else d.classid = 'pg_catalog.pg_class'::regclass and d.deptype = 'i'"
                    + " and d.refclassid = 'pg_catalog.pg_class'::regclass"
                    + " and d.refobjid = c.oid and d.refobjsubid = a.attnum end"
                    + " join pg_catalog.pg_sequence s"
                    + " on s.seqrelid = case when a.attidentity = '' then d.refobjid else d.objid end"
                    + " where c.oid = to_regclass(?) and c.relkind in ('r', 'p') and not c.relhasrules"
                    + " and s.seqincrement > 0 and not s.seqcycle"
                    + " and (a.attidentity <> '' or pg_catalog.pg_get_expr(f.adbin, f.adrelid)"
                    + " ~ '^nextval[(]''[^'']+''::regclass[)]$')"
                    + " and not exists (select 1 from pg_catalog.pg_trigger g"
                    + " where (g.tgrelid = c.oid or g.tgrelid in (select relid from pg_partition_tree(c.oid)))"
                    + " and g.tgtype & 7 = 7 and g.tgenabled <> 'D')",
            new int[] {0, 1});

    private final TableFacts facts;

    PostgreSqlKeys() {
        this(TableFacts.LIFETIME);
    }

    /** What is found out about a table is believed for so long. */
    PostgreSqlKeys(Duration lifetime) {
        this.facts = new TableFacts(lifetime);
    }

    @Override
    public boolean ascending(JdbcSession session, EntityMetadata entity, String schema) {
        Quoting quoting = PostgreSqlDialect.POSTGRESQL.quoting();
        String table = (schema.isEmpty() ? "" : quoting.quote(schema) + ".") + quoting.quote(entity.table());
        return facts.holds(session, table, TABLE, values -> {
            values.setString(0, entity.key().name());
            values.setString(1, table);
        });
    }
}
