// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.row.ValueSink;
import io.mikroorm.sql.driver.TableFacts;
import io.mikroorm.sql.jdbc.JdbcSession;
import io.mikroorm.sql.render.SqlStatement;
import java.time.Duration;

/**
 * Whether nothing but the counter of a table gives its rows their keys: it is one of InnoDB, not partitioned, its key is
 * {@code auto_increment}, and no {@code before insert} trigger can set another. Triggers are seen by those only who have the
 * privilege {@code TRIGGER}: that a table has none counts only where the account has it by name, on this table, its schema or
 * all. Thread-safe.
 */
public final class CountedKeys {

    private static final String SCHEMA = "{s}";

    /** Each of the server's tables is told what it is asked for in words of its own: MariaDB reads all of a joined one, from all schemas. */
    private static final String TABLE =
            "select count(*) from information_schema.tables t join information_schema.columns c"
                    + " on c.table_schema = {s} and c.table_name = ? and c.column_name = ?"
                    + " and c.extra like '%auto_increment%'"
                    + " where t.table_schema = {s} and t.table_name = ?"
                    + " and t.engine = 'InnoDB' and t.create_options not like '%partitioned%'"
                    + " and not exists (select 1 from information_schema.triggers g"
                    + " where g.event_object_schema = {s} and g.event_object_table = ?"
                    + " and g.event_manipulation = 'INSERT' and g.action_timing = 'BEFORE')";

    /** The account as the tables of privileges write it: {@code 'orm'@'%'}. */
    private static final String ME = "concat('''', substring(current_user(), 1, char_length(current_user()) - 1"
            + " - char_length(substring_index(current_user(), '@', -1))), '''@''',"
            + " substring_index(current_user(), '@', -1), '''')";

    private static final String IS_MINE = ".privilege_type = 'TRIGGER' and p.grantee = " + ME;

    /** With the underscore as it is, or with a backslash before it, as the name of a schema is written in grants. */
    private static final String IS_THIS_SCHEMA = " and p.table_schema in (t.table_schema,"
            + " replace(t.table_schema, '_', concat(char(92 using utf8mb4), '_')))";

    /** By exact names only, of which there is one: which of several patterns counts is a science of its own. */
    private static final String OF_SCHEMA = "(exists (select 1 from information_schema.schema_privileges p where p"
            + IS_MINE + IS_THIS_SCHEMA + ") and (select count(distinct p.table_schema)"
            + " from information_schema.schema_privileges p where p.grantee = " + ME + IS_THIS_SCHEMA + ") = 1)";

    private static final String OF_TABLE = "exists (select 1 from information_schema.table_privileges p where p"
            + IS_MINE + " and p.table_schema = t.table_schema and p.table_name = t.table_name)";

    private static final String OF_ALL =
            "exists (select 1 from information_schema.user_privileges p where p" + IS_MINE + ")";

    private static final String NOTHING_REVOKED = " and not exists (select 1 from performance_schema.global_variables v"
            + " where v.variable_name = 'partial_revokes' and v.variable_value = 'ON')";

    private final TableFacts facts;
    private final SqlStatement question;
    private final SqlStatement questionElsewhere;

    private CountedKeys(TableFacts facts, String ofAll) {
        String seesTriggers = " and (" + ofAll + " or " + OF_SCHEMA + " or " + OF_TABLE + ")";
        this.facts = facts;
        this.question = new SqlStatement(TABLE.replace(SCHEMA, "database()") + seesTriggers, new int[] {0, 1, 2, 3});
        this.questionElsewhere =
                new SqlStatement(TABLE.replace(SCHEMA, "?") + seesTriggers, new int[] {0, 1, 2, 3, 4, 5, 6});
    }

    /** On MySQL, where a privilege on all schemas may have been revoked for some. Each answer is believed for so long. */
    public static CountedKeys ofMySql(Duration lifetime) {
        return new CountedKeys(new TableFacts(lifetime), "(" + OF_ALL + NOTHING_REVOKED + ")");
    }

    /** On MariaDB. Each answer is believed for so long. */
    public static CountedKeys ofMariaDb(Duration lifetime) {
        return new CountedKeys(new TableFacts(lifetime), OF_ALL);
    }

    /** Whether the table of an entity, in a schema or where the connection looks by itself, is known to be like that: asked of the database now and then. */
    public boolean areKnown(JdbcSession session, EntityMetadata entity, String schema) {
        if (!schema.isEmpty()) {
            String table = schema + "." + entity.table();
            return facts.holds(session, table, questionElsewhere, values -> askElsewhere(values, entity, schema));
        }
        return facts.holds(session, entity.table(), question, values -> {
            values.setString(0, entity.table());
            values.setString(1, entity.key().name());
            values.setString(2, entity.table());
            values.setString(3, entity.table());
        });
    }

    private static void askElsewhere(ValueSink values, EntityMetadata entity, String schema) {
        values.setString(0, schema);
        values.setString(1, entity.table());
        values.setString(2, entity.key().name());
        values.setString(3, schema);
        values.setString(4, entity.table());
        values.setString(5, schema);
        values.setString(6, entity.table());
    }
}
